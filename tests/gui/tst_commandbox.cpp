// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/record.h"
#include "tests/gui/desk.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/workspaceview.h"

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
    void offersOnlyWhatWorksWithoutAWorkspace();

private:
    QStringList shown() const;
    void open();

    std::unique_ptr<Desk> m_desk;
    ui::CommandBox *m_box = nullptr;
    base::RecordId m_maria;
};

namespace {

base::RecordId add(records::Records &records, const QByteArray &entity,
                   const QList<std::pair<QByteArray, QVariant>> &values)
{
    domain::Record record(records.catalogue().entity(entity));
    for (const auto &[field, value] : values)
        record.setValue(field, value);
    QFuture<records::Outcome> saved = records.save({}, record);
    if (!QTest::qWaitFor([&] { return saved.isFinished(); }, 15'000))
        qFatal("a record could not be saved");
    return saved.result().ids.value(0);
}

} // namespace

void TestCommandBox::initTestCase()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->createOpen());
    records::Records &records = *m_desk->workspace().records();
    m_maria = add(records, "contact", {{"first_name", u"Maria"_s}, {"last_name", u"Anders"_s}});
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
                                 "New contact", "Keyboard shortcuts", "Import"})
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
    // Until the records are in, Enter waits for them; then it does what is marked.
    QTest::qWait(300);
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
    QTRY_COMPARE(shown().last(), u"Keyboard shortcuts"_s);
    QTest::qWait(300);
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
    QTest::qWait(200);
    QVERIFY(!shown().contains(u"Maria Anders"_s));
}

QTEST_MAIN(TestCommandBox)
#include "tst_commandbox.moc"
