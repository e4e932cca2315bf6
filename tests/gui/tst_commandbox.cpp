// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/record.h"
#include "tests/gui/desk.h"
#include "ui/editors/recordeditor.h"
#include "ui/pages/recordwindow.h"
#include "ui/parts/theme.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/workspaceview.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

/// The one box for finding and doing.
class TestCommandBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void offersPagesAndActions();
    void goesToAPage();
    void runsAnActionByKeyboard();
    void findsRecordsOfEveryKind();
    void enterRightAfterTypingTakesTheRecord();
    void escapeGivesTheFocusBack();
    void everyActionHasAShortcutOfItsOwn();
    void theBoxIsAsQuickAsTheKeys();
    void pastedPhoneNumberIsFound();
    void typosAreShownAsSuch();
    void controlEnterOpensAWindow();
    void whatIsNotThereCanBeMade_data();
    void whatIsNotThereCanBeMade();
    void theLatestIsOfferedFirst();
    void usedCommandsComeFirst();
    void saysWhatIsChosen();
    void linesLookRight();
    void offersOnlyWhatWorksWithoutAWorkspace();

private:
    QStringList shown() const;
    void open();

    std::unique_ptr<Desk> m_desk;
    ui::CommandBox *m_box = nullptr;
    base::RecordId m_maria;
};

namespace {

base::RecordId save(records::Records &records, const domain::Record &record)
{
    QFuture<records::Outcome> saved = records.save({}, record);
    if (!QTest::qWaitFor([&] { return saved.isFinished(); }, 15'000))
        qFatal("a record could not be saved");
    return saved.result().ids.value(0);
}

base::RecordId add(records::Records &records, const QByteArray &entity,
                   const QList<std::pair<QByteArray, QVariant>> &values)
{
    domain::Record record(records.catalogue().entity(entity));
    for (const auto &[field, value] : values)
        record.setValue(field, value);
    return save(records, record);
}

void addPoint(domain::Record &owner, const QByteArray &relation, const QString &kind, const QString &value)
{
    domain::Record point(domain::Catalogue::builtIn().entity("contact_point"));
    point.setValue("kind", kind);
    point.setValue("value_raw", value);
    owner.children(relation).append(point);
}

} // namespace

void TestCommandBox::initTestCase()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->createOpen());
    records::Records &records = *m_desk->workspace().records();
    domain::Record maria(records.catalogue().entity("contact"));
    maria.setValue("first_name", u"Maria"_s);
    maria.setValue("last_name", u"Anders"_s);
    addPoint(maria, "phones", u"phone"_s, u"(030) 1234-5678"_s);
    addPoint(maria, "emails", u"email"_s, u"m.anders@alfreds.example"_s);
    m_maria = save(records, maria);
    add(records, "contact", {{"first_name", u"Marius"_s}, {"last_name", u"Öztürk"_s}});
    add(records, "company", {{"name", u"Marigold & Söhne"_s}});
    m_box = &m_desk->window().commandBox();
}

void TestCommandBox::cleanupTestCase()
{
    m_desk.reset();
}

QStringList TestCommandBox::shown() const
{
    QStringList texts;
    const QAbstractItemModel &model = *m_box->list().model();
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data().toString());
    return texts;
}

void TestCommandBox::open()
{
    m_desk->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    m_desk->window().view()->showPage("contact");
    QTest::keyClick(&m_desk->window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_box->isOpen());
    QVERIFY(m_box->edit().hasFocus());
    m_box->edit().clear();
}

void TestCommandBox::offersPagesAndActions()
{
    open();
    const QStringList texts = shown();
    for (const char *expected : {"Contacts", "Companies", "Tickets", "Pipelines", "Tags", "Lock",
                                 "New: Contact", "Keyboard shortcuts", "Import"})
        QVERIFY2(texts.contains(QLatin1StringView(expected)), expected);
    QTest::keyClick(&m_box->edit(), Qt::Key_Escape);
    QTRY_VERIFY(!m_box->isOpen());
}

void TestCommandBox::goesToAPage()
{
    open();
    QTest::keyClicks(&m_box->edit(), u"compan"_s);
    QTRY_VERIFY(shown().contains(u"Companies"_s));
    while (m_box->list().currentIndex().data().toString() != "Companies"_L1)
        QTest::keyClick(&m_box->edit(), Qt::Key_Down);
    QTest::keyClick(&m_box->edit(), Qt::Key_Return);
    QTRY_COMPARE(m_desk->window().view()->currentPage(), "company"_ba);
    QVERIFY(!m_box->isOpen());
    QVERIFY(m_box->edit().text().isEmpty());
}

void TestCommandBox::runsAnActionByKeyboard()
{
    open();
    QTest::keyClicks(&m_box->edit(), u"keyb short"_s);
    QTRY_VERIFY(!m_box->isSearching());
    QVERIFY2(shown().contains(u"Keyboard shortcuts"_s), qPrintable(shown().join(u", "_s)));
    QTest::keyClick(&m_box->edit(), Qt::Key_Return);
    QTRY_VERIFY(dialogOf(m_desk->window(), "shortcutsDialog"));
    dialogOf(m_desk->window(), "shortcutsDialog")->close();
}

void TestCommandBox::findsRecordsOfEveryKind()
{
    open();
    QTest::keyClicks(&m_box->edit(), u"mari"_s);
    QTRY_VERIFY2(shown().contains(u"Marigold & Söhne"_s), qPrintable(shown().join(u", "_s)));
    const QStringList texts = shown();
    QVERIFY(texts.contains(u"Maria Anders"_s));
    QVERIFY(texts.contains(u"Marius Öztürk"_s));
    // Grouped under what they are.
    QVERIFY(texts.indexOf(u"Contacts"_s) < texts.indexOf(u"Maria Anders"_s));
    QVERIFY(texts.indexOf(u"Companies"_s) < texts.indexOf(u"Marigold & Söhne"_s));
    m_box->edit().clear();
    QTest::keyClicks(&m_box->edit(), u"ozturk"_s);
    QTRY_VERIFY(shown().contains(u"Marius Öztürk"_s));
    QVERIFY(!shown().contains(u"Maria Anders"_s));
    QTest::keyClick(&m_box->edit(), Qt::Key_Escape);
}

void TestCommandBox::enterRightAfterTypingTakesTheRecord()
{
    open();
    m_desk->window().view()->showPage("company");
    QTest::keyClick(&m_desk->window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_box->isOpen());
    QTest::keyClicks(&m_box->edit(), u"maria anders"_s);
    QTest::keyClick(&m_box->edit(), Qt::Key_Return);
    QTRY_COMPARE(m_desk->window().view()->currentPage(), "contact"_ba);
}

void TestCommandBox::escapeGivesTheFocusBack()
{
    m_desk->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    m_desk->window().view()->showPage("contact");
    QWidget *before = m_desk->window().focusWidget();
    QVERIFY(before);
    QTest::keyClick(&m_desk->window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_box->isOpen());
    QTest::keyClick(&m_box->edit(), Qt::Key_Escape);
    QTRY_VERIFY(!m_box->isOpen());
    QCOMPARE(m_desk->window().focusWidget(), before);
}

void TestCommandBox::everyActionHasAShortcutOfItsOwn()
{
    QSet<QKeySequence> taken;
    const QList<QAction *> actions = m_desk->window().actions().findChildren<QAction *>();
    QVERIFY(actions.size() > 20);
    for (const QAction *action : actions) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!taken.contains(keys), qPrintable(keys.toString() + u" twice: "_s + action->text()));
            taken.insert(keys);
        }
    }
}

void TestCommandBox::offersOnlyWhatWorksWithoutAWorkspace()
{
    m_desk->workspace().close();
    QTest::keyClick(&m_desk->window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_box->isOpen());
    const QStringList texts = shown();
    QVERIFY(!texts.contains(u"Contacts"_s));
    QVERIFY(!texts.contains(u"Lock"_s));
    QVERIFY(texts.contains(u"Open a workspace"_s));
    QTest::keyClicks(&m_box->edit(), u"maria"_s);
    QVERIFY(!m_box->isSearching());
    QCOMPARE(shown(), QStringList()); // there is nobody to be found or made
}

void TestCommandBox::theBoxIsAsQuickAsTheKeys()
{
    open();
    // An answer that comes late must never stand under what was typed since.
    QTest::keyClicks(&m_box->edit(), u"mari"_s);
    QVERIFY(m_box->isSearching());
    QTest::keyClicks(&m_box->edit(), u"gold"_s);
    QTRY_VERIFY(!m_box->isSearching());
    QVERIFY(shown().contains(u"Marigold & Söhne"_s));
    QVERIFY(!shown().contains(u"Maria Anders"_s));
    // Nothing typed any more: the answer to what was is dropped.
    QTest::keyClick(&m_box->edit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&m_box->edit(), u"x"_s);
    m_box->edit().clear();
    QTRY_VERIFY(!m_box->isSearching());
    QVERIFY(shown().contains(u"Contacts"_s));
    QTest::keyClick(&m_box->edit(), Qt::Key_Escape);
}

void TestCommandBox::pastedPhoneNumberIsFound()
{
    for (const char *pasted :
         {"030/12345678", "+49 30 1234 5678", "  (030) 1234-5678", "0049-30-12345678", "5678"}) {
        open();
        QGuiApplication::clipboard()->setText(QString::fromLatin1(pasted));
        m_box->edit().paste();
        QTRY_VERIFY2(shown().contains(u"Maria Anders"_s), pasted);
        QTest::keyClick(&m_box->edit(), Qt::Key_Escape);
    }
    // The number that was found is said, and marked.
    open();
    QTest::keyClicks(&m_box->edit(), u"12345678"_s);
    QTRY_VERIFY(shown().contains(u"Maria Anders"_s));
    QTRY_VERIFY(!m_box->isSearching());
    const QModelIndex line = m_box->list().currentIndex();
    QCOMPARE(line.data().toString(), u"Maria Anders"_s);
    QVERIFY(line.data(ui::CommandModel::SubtitleRole).toString().contains(u"1234"_s));
    QCOMPARE(line.data(ui::CommandModel::SubtitlePartsRole).value<QList<base::TextPart>>().size(), 1);
    QTest::keyClick(&m_box->edit(), Qt::Key_Escape);
}

void TestCommandBox::typosAreShownAsSuch()
{
    open();
    QTRY_VERIFY(m_desk->workspace().records()->isSearchReady());
    QTest::keyClicks(&m_box->edit(), u"amders"_s);
    QTRY_VERIFY(!m_box->isSearching());
    QCOMPARE(shown().mid(0, 3),
             QStringList({u"No exact match. Spelled similarly:"_s, u"Contacts"_s, u"Maria Anders"_s}));
    const auto parts =
        m_box->list().currentIndex().data(ui::CommandModel::TitlePartsRole).value<QList<base::TextPart>>();
    QCOMPARE(parts, (QList<base::TextPart>{{6, 6}})); // Anders
    // It may be somebody new all the same.
    QVERIFY(shown().contains(u"Create the contact “amders”"_s));
    QTest::keyClick(&m_box->edit(), Qt::Key_Escape);
}

void TestCommandBox::controlEnterOpensAWindow()
{
    open();
    QTest::keyClicks(&m_box->edit(), u"maria anders"_s);
    QTest::keyClick(&m_box->edit(), Qt::Key_Return, Qt::ControlModifier);
    const auto window = [this]() -> ui::RecordWindow * {
        const QList<ui::RecordWindow *> windows = m_desk->window().findChildren<ui::RecordWindow *>();
        return windows.isEmpty() ? nullptr : windows.first();
    };
    QTRY_VERIFY(window());
    QCOMPARE(window()->panel().id(), m_maria);
    QVERIFY(!m_box->isOpen());
    window()->close();
    QTRY_VERIFY(!window());
}

void TestCommandBox::whatIsNotThereCanBeMade_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offer");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("name") << u"Quirin Xaver"_s << u"Create the contact “Quirin Xaver”"_s << "last_name"_ba
                          << u"Xaver"_s;
    QTest::newRow("company") << u"Quarxwerke KG"_s << u"Create the company “Quarxwerke KG”"_s << "name"_ba
                             << u"Quarxwerke KG"_s;
    QTest::newRow("phone") << u"+49 89 777 666"_s
                           << u"Create a contact with the phone number +49 89 777 666"_s << "phones"_ba
                           << u"+49 89 777 666"_s;
    QTest::newRow("e-mail") << u"q@quarx.example"_s
                            << u"Create a contact with the e-mail address q@quarx.example"_s << "emails"_ba
                            << u"q@quarx.example"_s;
}

void TestCommandBox::whatIsNotThereCanBeMade()
{
    QFETCH(QString, typed);
    QFETCH(QString, offer);
    QFETCH(QByteArray, field);
    QFETCH(QString, value);
    open();
    QTest::keyClicks(&m_box->edit(), typed);
    QTRY_VERIFY2(shown().contains(offer), qPrintable(shown().join(u", "_s)));
    for (int i = 0; i < 4 && m_box->list().currentIndex().data().toString() != offer; ++i)
        QTest::keyClick(&m_box->edit(), Qt::Key_Down);
    QTest::keyClick(&m_box->edit(), Qt::Key_Return);
    const auto editor = [this] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *one = qobject_cast<ui::RecordEditor *>(widget);
                one && one->isVisible() && one->isReady())
                return one;
        }
        return static_cast<ui::RecordEditor *>(nullptr);
    };
    QTRY_VERIFY(editor());
    const domain::Record made = editor()->draft().typed;
    if (made.entity().relation(field)) {
        QCOMPARE(made.children(field).size(), 1);
        QCOMPARE(made.children(field).first().text("value_raw"), value);
    } else {
        QCOMPARE(made.text(field), value);
    }
    m_desk->ask.keys.enqueue("discard");
    editor()->close();
    QTRY_VERIFY(!editor());
}

void TestCommandBox::theLatestIsOfferedFirst()
{
    m_desk->window().view()->openRecord("contact", m_maria);
    open();
    QTRY_VERIFY(!m_box->isSearching());
    QCOMPARE(shown().mid(0, 2), QStringList({u"Latest"_s, u"Maria Anders"_s}));
    QTest::keyClick(&m_box->edit(), Qt::Key_Return);
    QTRY_VERIFY(!m_box->isOpen());
}

void TestCommandBox::usedCommandsComeFirst()
{
    open();
    QTest::keyClicks(&m_box->edit(), u"compan"_s);
    QTRY_VERIFY(!m_box->isSearching());
    while (m_box->list().currentIndex().data().toString() != "Companies"_L1)
        QTest::keyClick(&m_box->edit(), Qt::Key_Down);
    QTest::keyClick(&m_box->edit(), Qt::Key_Return);
    QTRY_COMPARE(m_desk->window().view()->currentPage(), "company"_ba);
    open();
    const QStringList texts = shown();
    QCOMPARE(texts.at(texts.indexOf(u"Go to"_s) + 1), u"Companies"_s);
    QTest::keyClick(&m_box->edit(), Qt::Key_Escape);
}

void TestCommandBox::saysWhatIsChosen()
{
    open();
    QTest::keyClicks(&m_box->edit(), u"maria an"_s);
    QTRY_VERIFY(!m_box->isSearching());
    const QString said = m_box->edit().accessibleDescription();
    QVERIFY2(said.contains(u"Maria Anders"_s) && said.contains(u"1 record"_s), qPrintable(said));
    QTest::keyClick(&m_box->edit(), Qt::Key_Escape);
    QCOMPARE(m_box->edit().accessibleDescription(), QString());
}

/// Every line keeps inside its place and is not empty; KITH_SHOTS names a folder for the pictures.
void TestCommandBox::linesLookRight()
{
    const QString folder = qEnvironmentVariable("KITH_SHOTS");
    for (const bool dark : {false, true}) {
        ui::Theme::apply(*qApp, dark ? ui::Scheme::Dark : ui::Scheme::Light);
        for (const auto &[name, typed] :
             {std::pair(u"empty"_s, QString()), std::pair(u"mari"_s, u"mari"_s),
              std::pair(u"phone"_s, u"030 1234"_s), std::pair(u"typo"_s, u"amders"_s),
              std::pair(u"none"_s, u"qqxx"_s)}) {
            open();
            QTest::keyClicks(&m_box->edit(), typed);
            QTRY_VERIFY(!m_box->isSearching());
            const QAbstractItemModel &model = *m_box->list().model();
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex index = model.index(row, 0);
                QVERIFY(!index.data().toString().isEmpty());
                QVERIFY(m_box->list().sizeHintForIndex(index).height() >= 16);
            }
            if (!folder.isEmpty())
                m_desk->window().grab().save(
                    u"%1/box-%2-%3.png"_s.arg(folder, name, dark ? u"dark"_s : u"light"_s));
            QTest::keyClick(&m_box->edit(), Qt::Key_Escape);
        }
    }
    ui::Theme::apply(*qApp, ui::Scheme::Light);
}

QTEST_MAIN(TestCommandBox)
#include "tst_commandbox.moc"
