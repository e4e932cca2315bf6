// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window in other languages, and in one that does not exist: all letters of translatable texts wear
// accents, the texts are longer and run from right to left. What still reads in plain letters was never
// translatable, and what no longer fits will not fit in German either.
#include "app/application.h"
#include "app/tour.h"
#include "models/base/language.h"
#include "models/domain/catalogue.h"
#include "models/storage/session.h"
#include "tests/gui/desk.h"
#include "ui/parts/elidedlabel.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/workspaceview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenuBar>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSqlRecord>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace kith;

namespace {

/// Accents on every letter, half as long again, from right to left; placeholders, tags and mnemonics as they
/// are.
QString pseudo(const QString &source)
{
    static const QRegularExpression extension(u"\\.[a-z]{3}$"_s); // of a file's name
    const QString tail = extension.match(source).captured();
    const QString text = source.chopped(tail.size());
    static const QString plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    static const QString accented = u"áƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÁƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"_s;
    static const QRegularExpression kept(u"%L?[1-9n]|</?[a-z][^>]*>|&(?:amp|lt|gt|quot|nbsp);|\\[\\*\\]"_s);
    QString result;
    qsizetype letters = 0;
    for (qsizetype at = 0; at < text.size();) {
        const QRegularExpressionMatch match = kept.match(text, at, QRegularExpression::NormalMatch,
                                                         QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            result += match.captured();
            at = match.capturedEnd();
            continue;
        }
        const qsizetype index = plain.indexOf(text.at(at));
        result += index < 0 ? text.at(at) : accented.at(index);
        letters += index < 0 ? 0 : 1;
        ++at;
    }
    if (letters == 0)
        return source;
    constexpr char16_t rightToLeftMark = 0x200f;
    return QChar(rightToLeftMark) + result + QString(letters / 4, u'~') + tail;
}

/// Knows the texts of the .ts files, which is what a person who translates gets to see, and those of Qt.
class PseudoTranslator final : public QTranslator
{
public:
    PseudoTranslator()
    {
        QFile file(QStringLiteral(KITH_SOURCE_DIR "/translations/kith_de.ts"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("there are no translations");
        QXmlStreamReader xml(&file);
        QByteArray context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "name"_L1)
                context = xml.readElementText().toUtf8();
            else if (xml.name() == "source"_L1)
                m_known.insert(context + '\x1f' + xml.readElementText().toUtf8());
        }
    }

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const bool ofQt = *context == 'Q';
        if (!ofQt && !m_known.contains(QByteArray(context) + '\x1f' + source))
            return {};
        // Qt asks this one what direction the language has
        if (qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
            return u"RTL"_s;
        return pseudo(QString::fromUtf8(source));
    }

private:
    QSet<QByteArray> m_known;
};

/// Every text that a workspace holds: what people typed is in no language of the program.
QSet<QString> contentOf(app::Workspace &workspace)
{
    QFuture<QSet<QString>> read = workspace.records()->store().read([](storage::Session &session) {
        QStringList tables;
        QSqlQuery &names =
            session.run(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                        "'%search%' AND name NOT LIKE 'journal%'"_s);
        while (names.next())
            tables.append(names.value(0).toString());
        QSet<QString> texts;
        for (const QString &table : tables) {
            QSqlQuery &rows = session.run(u"SELECT * FROM \"%1\""_s.arg(table));
            const int columns = rows.record().count();
            while (rows.next()) {
                for (int column = 0; column < columns; ++column) {
                    const QVariant value = rows.value(column);
                    if (value.typeId() == QMetaType::QString && value.toString().size() > 1)
                        texts.insert(value.toString());
                }
            }
        }
        return texts;
    });
    read.waitForFinished();
    return read.result();
}

/// Looks at every page and dialog of the tour.
class Inspector
{
public:
    explicit Inspector(app::Tour &tour) : m_tour(tour) {}

    void look(const QString &page, QWidget *what)
    {
        m_page = page;
        readContent();
        const QList<QWidget *> widgets = what->findChildren<QWidget *>();
        look(*what);
        for (QWidget *widget : widgets) {
            if (widget->isVisibleTo(what))
                look(*widget);
        }
        if (auto *window = qobject_cast<ui::MainWindow *>(what); window && window->view())
            lookMirrored(*window);
        ++pages;
    }

    int pages = 0;
    QByteArrayList untranslated;
    QByteArrayList clipped;
    QByteArrayList notMirrored;

private:
    void look(QWidget &widget)
    {
        const QMetaObject &meta = *widget.metaObject();
        for (int i = 0; i < meta.propertyCount(); ++i) {
            static const QSet<QByteArray> names{"text",
                                                "title",
                                                "placeholderText",
                                                "toolTip",
                                                "accessibleName",
                                                "accessibleDescription",
                                                "prefix",
                                                "suffix",
                                                "windowTitle",
                                                "specialValueText",
                                                "statusTip",
                                                "whatsThis"};
            const QMetaProperty property = meta.property(i);
            if (!names.contains(property.name()) || property.typeId() != QMetaType::QString)
                continue;
            // what stands in a field is somebody's
            if (qobject_cast<QLineEdit *>(&widget) && qstrcmp(property.name(), "text") == 0)
                continue;
            check(property.read(&widget).toString(), widget);
        }
        if (const auto *combo = qobject_cast<QComboBox *>(&widget)) {
            for (int row = 0; row < combo->count() && combo->objectName() != "language"_L1; ++row)
                check(combo->itemText(row), widget);
        }
        if (const auto *view = qobject_cast<QAbstractItemView *>(&widget); view && view->model())
            lookAtCells(*view);
        if (const auto *bar = qobject_cast<QMenuBar *>(&widget))
            lookAtActions(bar->actions(), widget);
        lookAtSize(widget);
    }

    void lookAtActions(const QList<QAction *> &actions, QWidget &widget)
    {
        for (const QAction *action : actions) {
            check(action->text(), widget);
            if (action->menu())
                lookAtActions(action->menu()->actions(), widget);
        }
    }

    void lookAtCells(const QAbstractItemView &view)
    {
        constexpr int enoughRows = 40;
        const QAbstractItemModel &model = *view.model();
        const int columns = model.columnCount(view.rootIndex());
        const bool headed = view.findChild<QHeaderView *>() && !qobject_cast<const QHeaderView *>(&view);
        for (int column = 0; column < columns; ++column) {
            if (headed)
                check(model.headerData(column, Qt::Horizontal).toString(), view);
            for (int row = 0; row < std::min(enoughRows, model.rowCount(view.rootIndex())); ++row) {
                const QModelIndex cell = model.index(row, column, view.rootIndex());
                check(cell.data().toString(), view);
                check(cell.data(Qt::ToolTipRole).toString(), view);
                check(cell.data(Qt::AccessibleTextRole).toString(), view);
            }
        }
    }

    QString withoutContent(QString text) const
    {
        static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
        if (m_content.contains(text))
            return {};
        for (const QString &content : m_long) {
            if (!text.contains(word))
                break;
            text.remove(content);
        }
        return text;
    }

    /// Plain letters that are not somebody's: nobody could translate them.
    void check(QString text, const QWidget &widget)
    {
        static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
        static const QRegularExpression tags(u"</?[a-z!][^>]*>|&nbsp;"_s);
        static const QRegularExpression paths(u"(?:/[^\\s/”“\"]+)+/?"_s);
        static const QRegularExpression addresses(u"https?://[^\\s”\"]+|[^\\s“]+[@.][^\\s]+\\.[a-z]{2,}"_s);
        static const QRegularExpression encodings(
            u"UTF-(8|16)(LE|BE)?|windows-\\d+|ISO-8859-\\d+|KOI8-R|Shift_JIS|EUC-..|Big5|IBM\\d+|macintosh"_s);
        // time zones and their cities, and what Qt says itself between the parts of a list
        static const QRegularExpression places(u"(?<=\\d\\d:\\d\\d )[A-Z][A-Za-z ]+"_s);
        static const QRegularExpression zones(u"[A-Z][A-Za-z]+/[A-Za-z_/]+|\\bUTC\\b"_s);
        static const QRegularExpression joints(u"\\band\\b"_s);
        // the file that the tour imports
        static const QRegularExpression imported(
            u"Name|Company|E-Mail|Telephone|City|Country|First seen|Maria Anders|José Pedro Freyre|Zoë "
            u"Müller|"
            "Hanna Moos|Alfreds Futterkiste|Godos Cocina|Blauer See|zoe@@mueller|Berlin|Sevilla|Zürich|Mannheim"_s);
        if (m_checked.contains(text) || widget.objectName() == "noteBody"_L1)
            return;
        const QString whole = text;
        text.remove(tags);
        for (const auto &[entity, letter] : {std::pair(u"&lt;", u'<'), std::pair(u"&gt;", u'>'),
                                             std::pair(u"&quot;", u'"'), std::pair(u"&amp;", u'&')})
            text.replace(QString::fromUtf16(entity), QString(letter));
        text.remove(places).remove(zones).remove(addresses).remove(paths).remove(encodings);
        if (m_page.startsWith("import"_L1))
            text.remove(imported);
        const QString left = withoutContent(text).remove(joints);
        if (left.contains(word)) { // the tour adds to the workspace on its way
            m_file.clear();
            readContent();
        }
        if (left.contains(word) && withoutContent(text).remove(joints).contains(word))
            untranslated.append(m_page.toUtf8() + ": " + nameOf(widget) + " \"" + whole.left(200).toUtf8() +
                                '"');
        m_checked.insert(whole);
    }

    void lookAtSize(const QWidget &widget)
    {
        const auto *label = qobject_cast<const QLabel *>(&widget);
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        if (qobject_cast<const ui::ElidedLabel *>(&widget) || (!label && !button))
            return;
        if ((label && label->text().isEmpty()) || (button && button->text().isEmpty()))
            return;
        if (const auto *tool = qobject_cast<const QToolButton *>(&widget);
            tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            return;
        const QSize needs = widget.minimumSizeHint();
        const bool wraps = label && label->wordWrap();
        const int height = wraps ? label->heightForWidth(label->width()) : needs.height();
        if ((!wraps && widget.width() < needs.width()) || (label && widget.height() < height))
            clipped.append(m_page.toUtf8() + ": " + nameOf(widget) + ' ' +
                           QByteArray::number(widget.width()) + 'x' + QByteArray::number(widget.height()) +
                           " of " + QByteArray::number(needs.width()) + 'x' + QByteArray::number(height) +
                           " \"" + (label ? label->text() : button->text()).left(60).toUtf8() + '"');
    }

    void lookMirrored(ui::MainWindow &window)
    {
        const QWidget &rail = window.view()->rail();
        if (rail.isVisible() && rail.mapTo(&window, rail.rect().center()).x() < window.width() / 2)
            notMirrored.append(m_page.toUtf8() + ": the rail is not at the right");
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->isVisible() && widget->layoutDirection() != Qt::RightToLeft)
                notMirrored.append(m_page.toUtf8() + ": " + nameOf(*widget));
        }
    }

    static QByteArray nameOf(const QWidget &widget)
    {
        QByteArray name = widget.metaObject()->className();
        const QWidget *named = &widget;
        while (named && named->objectName().isEmpty())
            named = named->parentWidget();
        return named ? name + " in " + named->objectName().toUtf8() : name;
    }

    void readContent()
    {
        app::Workspace *workspace = m_tour.workspace();
        const bool open = workspace && workspace->state() == ui::WorkspaceHost::State::Open;
        if (!open || m_file == workspace->info().file)
            return;
        m_file = workspace->info().file;
        m_content += contentOf(*workspace);
        // what imports, filters and formulas call a field
        for (const domain::Entity &entity : workspace->records()->catalogue().entities()) {
            for (const domain::Field &field : entity.fields)
                m_content.insert(QString::fromLatin1(field.key));
        }
        // what the tour types, names of things, and what a locale says
        for (const char *name :
             {"bytes",  "community", "ext4",           "wal",           "Kith",       "SQLCipher",
              "SQLite", "Customers", "Office",         "Ada Lindqvist", "Ada",        "trade-fair",
              "Qt",     "ICU",       "libphonenumber", "zxcvbn",        "QtKeychain", "GNU",
              "CSV",    "PDF",       "UTF-8",          "kith",          "MB",         "kB",
              "KiB",    "MiB"})
            m_content.insert(QString::fromLatin1(name));
        for (int month = 1; month <= 12; ++month) {
            m_content.insert(QLocale().monthName(month, QLocale::LongFormat));
            m_content.insert(QLocale().monthName(month, QLocale::ShortFormat));
        }
        for (int day = 1; day <= 7; ++day) {
            m_content.insert(QLocale().dayName(day, QLocale::LongFormat));
            m_content.insert(QLocale().dayName(day, QLocale::ShortFormat));
        }
        const QList<QLocale> all =
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : all) {
            m_content.insert(QLocale::territoryToString(locale.territory()));
            m_content.insert(QLocale::languageToString(locale.language()));
            m_content.insert(locale.currencySymbol(QLocale::CurrencyIsoCode));
        }
        m_long = QStringList(m_content.begin(), m_content.end());
        std::sort(m_long.begin(), m_long.end(),
                  [](const QString &a, const QString &b) { return a.size() > b.size(); });
    }

    app::Tour &m_tour;
    QString m_page;
    QString m_file;
    QSet<QString> m_content;
    QStringList m_long; ///< the same, the longest first
    QSet<QString> m_checked;
};

/// Writes down what was found; more than fits in one message of QtTest.
QByteArray report(const QByteArrayList &all)
{
    for (const QByteArray &one : all)
        qWarning("%s", one.constData());
    return QByteArray::number(all.size()) + " of them";
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(translations); }

    void cleanup()
    {
        const QList<QTranslator *> translators = qApp->findChildren<QTranslator *>();
        for (QTranslator *translator : translators) {
            QCoreApplication::removeTranslator(translator);
            delete translator;
        }
        qApp->setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
    }

    void everyTextCanBeTranslatedAndFitsFromRightToLeft()
    {
        app::Application::setNames();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        qApp->setLayoutDirection(Qt::RightToLeft);
        app::Tour tour(qEnvironmentVariable("KITH_PICTURES"));
        Inspector inspector(tour);
        connect(&tour, &app::Tour::arrived, this,
                [&](const QString &page, QWidget *what) { inspector.look(page, what); });
        QByteArray failure;
        connect(&tour, &app::Tour::failed, this, [&](const QString &what) { failure = what.toUtf8(); });
        QSignalSpy finished(&tour, &app::Tour::finished);
        tour.start();
        constexpr int patienceMs = 240'000;
        QVERIFY(finished.count() || finished.wait(patienceMs));
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(failure.isEmpty(), failure);
        QVERIFY(inspector.pages > 40);
        QVERIFY2(inspector.untranslated.isEmpty(), report(inspector.untranslated));
        QVERIFY2(inspector.notMirrored.isEmpty(), report(inspector.notMirrored));
        QVERIFY2(inspector.clipped.isEmpty(), report(inspector.clipped));
    }

    void menusHaveNoMnemonicTwice_data()
    {
        QTest::addColumn<QString>("language");
        const QStringList languages = base::Language::available();
        QCOMPARE(languages, (QStringList{u"de"_s, u"en"_s, u"es"_s, u"fr"_s}));
        for (const QString &language : languages)
            QTest::newRow(qPrintable(language)) << language;
    }

    void menusHaveNoMnemonicTwice()
    {
        QFETCH(QString, language);
        base::Language::use(*qApp, language);
        test::Desk desk;
        QVERIFY(desk.createOpen());
        QByteArrayList twice;
        const auto look = [&](const QList<QAction *> &actions, const QString &where) {
            QHash<QChar, QString> taken;
            for (const QAction *action : actions) {
                const qsizetype at = QString(action->text()).remove(u"&&"_s).indexOf(u'&');
                if (!action->isVisible() || at < 0)
                    continue;
                const QChar letter = QString(action->text()).remove(u"&&"_s).at(at + 1).toLower();
                if (taken.contains(letter))
                    twice.append(
                        (where + u": "_s + taken.value(letter) + u" / "_s + action->text()).toUtf8());
                taken.insert(letter, action->text());
            }
        };
        const QList<QAction *> menus = desk.window().menuBar()->actions();
        QVERIFY(menus.size() > 3);
        look(menus, u"menu bar"_s);
        for (const QAction *menu : menus)
            look(menu->menu()->actions(), menu->text());
        QVERIFY2(twice.isEmpty(), twice.join('\n'));
    }

    void theChosenLanguageIsSpokenNextTime()
    {
        {
            test::Desk desk;
            QVERIFY(desk.createOpen());
            QVERIFY(QTest::qWaitFor([&] { return desk.window().view() != nullptr; }));
            desk.window().view()->showPage(ui::WorkspaceView::settingsKey);
            auto *choice = test::named<QComboBox>(desk.window(), "language");
            auto *later = test::named<QLabel>(desk.window(), "languageLater");
            QVERIFY(!later->isVisible());
            QCOMPARE(choice->currentData().toString(), QString());
            choice->setCurrentIndex(choice->findText(u"Deutsch"_s));
            Q_EMIT choice->activated(choice->currentIndex());
            QVERIFY(later->isVisible());
            QCOMPARE(ui::Preferences::language(), u"de"_s);
            base::Language::use(*qApp, ui::Preferences::language()); // as the start of the program does
        }
        test::Desk desk;
        QCOMPARE(desk.window().menuBar()->actions().first()->text(), u"&Arbeitsbereich"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
        QCOMPARE(QLocale().toString(1234.5, 'f', 2), u"1.234,50"_s);
        QCOMPARE(base::Language::inSentence(u"Kontakte"_s), u"Kontakte"_s);
        base::Language::use(*qApp, u"fr"_s);
        QCOMPARE(base::Language::inSentence(u"Contacts"_s), u"contacts"_s);
        QCOMPARE(base::Language::inSentence(u"CRM"_s), u"CRM"_s);
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
