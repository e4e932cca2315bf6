// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/windowmodel.h"
#include "tests/gui/keyboard.h"
#include "tests/gui/places.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/editors/recordeditor.h"
#include "ui/pages/listpage.h"
#include "ui/parts/access.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/listview.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/workspaceview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QShortcut>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

/// A screen of 2560 × 1440 at 200 %.
constexpr QSize smallScreen{1280, 720};

QString describe(const QWidget *widget)
{
    return u"%1 \"%2\" in \"%3\""_s.arg(
        QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
        widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

/// Where the Tab key stops.
QList<QWidget *> stopsOf(const QWidget &root)
{
    QList<QWidget *> stops;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && widget->isEnabled() && widget->window() == root.window() &&
            (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            stops.append(widget);
    }
    return stops;
}

bool isDialog(const QWidget &place)
{
    return place.inherits("QDialog");
}

/// What makes a widget so tall: the tallest of its children, and so on.
QString reasonFor(const QWidget &widget)
{
    QString chain;
    const QWidget *at = &widget;
    while (at) {
        const QList<QWidget *> children = at->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        const QWidget *tallest = nullptr;
        for (const QWidget *child : children) {
            if (!child->isHidden() && !child->isWindow() &&
                (!tallest || child->minimumSizeHint().height() > tallest->minimumSizeHint().height()))
                tallest = child;
        }
        at = tallest;
        if (at && at->minimumSizeHint().height() > 60)
            chain += u" > %1 %2 × %3"_s
                         .arg(at->objectName().isEmpty() ? QLatin1StringView(at->metaObject()->className())
                                                         : at->objectName())
                         .arg(at->minimumSizeHint().width())
                         .arg(at->minimumSizeHint().height());
    }
    return chain;
}

bool tells(QAccessible::Role role)
{
    return role != QAccessible::NoRole && role != QAccessible::Client && role != QAccessible::Pane &&
           role != QAccessible::Border && role != QAccessible::Grouping && role != QAccessible::Window;
}

/// What a screen reader would miss at a widget that takes the focus; empty: nothing.
QString missingAt(QWidget *widget)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
    if (!access)
        return u"is not there"_s;
    // Qt may still hold what it made for a widget that stood at the same address before.
    if (!access->isValid())
        return {};
    if (access->text(QAccessible::Name).trimmed().isEmpty())
        return u"has no name"_s;
    // An area that scrolls takes the focus for its scrolling keys alone.
    if (!tells(access->role()) && !qobject_cast<QScrollArea *>(widget))
        return u"has the role %1"_s.arg(int(access->role()));
    if (!access->state().focusable)
        return u"cannot be focused"_s;
    if (qobject_cast<QAbstractButton *>(widget)) {
        const QAccessibleActionInterface *actions = access->actionInterface();
        const bool pressed =
            actions && (actions->actionNames().contains(QAccessibleActionInterface::pressAction()) ||
                        actions->actionNames().contains(QAccessibleActionInterface::toggleAction()) ||
                        actions->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
        if (!pressed)
            return u"cannot be pressed"_s;
    }
    if (const auto *edit = qobject_cast<QLineEdit *>(widget);
        edit && edit->echoMode() == QLineEdit::Normal && access->text(QAccessible::Value) != edit->text())
        return u"does not tell its text"_s;
    return {};
}

} // namespace

/// The window as people without a mouse, without sight or with large letters meet it.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void everyActionHasMenuKeysAndPalette();
    void noTwoActionsShareAKey();
    void theSheetIsCompleteAndSearchable();
    void everythingSaysWhatItIs();
    void tablesTellTheirHeaders();
    void tabVisitsEverythingOnce();
    void theFocusCanBeSeen();
    void noticesAreAnnounced();
    void nothingIsCut_data();
    void nothingIsCut();
    void everythingBeforeSaysWhatItIs();

private:
    void walk(const QList<Place> &places, const std::function<QStringList(QWidget &)> &look);
    ui::MainWindow &window() { return m_desk->window(); }

    std::unique_ptr<Desk> m_desk;
};

void TestAccess::initTestCase()
{
    m_desk = std::make_unique<Desk>();
    ui::Theme::apply(*qApp, ui::Scheme::Light, ui::Contrast::Normal);
    window().idleWatch().setLimitMs(0);
    QVERIFY(m_desk->createOpen());
    QVERIFY(fillWithSample(*m_desk, 30));
}

void TestAccess::cleanupTestCase()
{
    m_desk.reset();
}

void TestAccess::init()
{
    window().activateWindow();
    QVERIFY(Keyboard::reaches(&window()));
    if (window().view())
        window().view()->showPage("contact");
}

void TestAccess::walk(const QList<Place> &places, const std::function<QStringList(QWidget &)> &look)
{
    QStringList findings;
    for (const Place &place : places) {
        QWidget *shown = place.go();
        QVERIFY2(shown, qPrintable(place.name + " does not come"_L1));
        shown->activateWindow(); // without a window manager nobody does it when a dialog has gone
        QVERIFY2(Keyboard::reaches(shown), qPrintable(place.name + " has not the keys"_L1));
        if (auto *reminders = window().findChild<QWidget *>(u"reminderPanel"_s))
            reminders->hide(); // it lies over what is looked at
        const QStringList found = look(*shown);
        for (const QString &finding : found)
            findings.append(place.name + ": "_L1 + finding);
        if (place.leave)
            place.leave();
    }
    findings.removeDuplicates();
    for (const QString &finding : std::as_const(findings))
        qWarning().noquote() << finding; // QtTest cuts long messages
    QVERIFY2(findings.isEmpty(), qPrintable(u"%1 findings"_s.arg(findings.size())));
}

void TestAccess::everyActionHasMenuKeysAndPalette()
{
    const ui::ActionRegistry &registry = window().actions();
    QList<const QAction *> inMenus;
    const QList<QAction *> menus = window().menuBar()->actions();
    for (const QAction *menu : menus)
        inMenus.append({menu->menu()->actions().cbegin(), menu->menu()->actions().cend()});
    QStringList findings;
    const auto offered = [this](const QString &text) {
        window().commandBox().activate();
        window().commandBox().edit().setText(text);
        const QAbstractItemModel &lines = *window().commandBox().list().model();
        for (int row = 0; row < lines.rowCount(); ++row) {
            if (lines.index(row, 0).data().toString() == text)
                return true;
        }
        return false;
    };
    for (const ui::ActionRegistry::Entry &entry : registry.entries()) {
        const QString name = QString::fromLatin1(entry.id);
        const QString text = ui::ActionRegistry::plainText(*entry.action);
        if (text.isEmpty())
            findings.append(name + " has no text"_L1);
        if (!inMenus.contains(entry.action))
            findings.append(name + " is in no menu"_L1);
        if (entry.keys.isEmpty() || entry.keys.constFirst().isEmpty())
            findings.append(name + " has no key"_L1);
        // The palette does not offer to open itself, nor what cannot be done now.
        if (entry.id == "edit.search")
            continue;
        if (entry.action->isEnabled() ? !offered(text) : !(entry.inCommandBox || entry.id.startsWith("go.")))
            findings.append(name + " is not in the command box"_L1);
    }
    QTest::keyClick(&window().commandBox().edit(), Qt::Key_Escape);
    // And nothing stands in a menu that the registry does not know.
    for (const QAction *action : std::as_const(inMenus)) {
        const bool known =
            std::any_of(registry.entries().cbegin(), registry.entries().cend(),
                        [action](const ui::ActionRegistry::Entry &entry) { return entry.action == action; });
        if (!known && !action->isSeparator() && !action->menu())
            findings.append(action->text() + " is not in the registry"_L1);
    }
    QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
}

void TestAccess::noTwoActionsShareAKey()
{
    QHash<QString, QStringList> users;
    QList<const QAction *> known;
    for (const ui::ActionRegistry::Entry &entry : window().actions().entries()) {
        known.append(entry.action);
        for (const QKeySequence &key : entry.keys)
            users[key.toString()].append(QString::fromLatin1(entry.id));
    }
    // Actions and shortcuts that pages bring along work in the same window.
    const QList<QAction *> actions = window().findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (known.contains(action) || action->shortcutContext() == Qt::WidgetShortcut)
            continue;
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys)
            users[key.toString()].append(action->text());
    }
    const QList<QShortcut *> shortcuts = window().findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts) {
        if (shortcut->context() == Qt::WindowShortcut || shortcut->context() == Qt::ApplicationShortcut)
            users[shortcut->key().toString()].append(shortcut->objectName());
    }
    QStringList clashes;
    for (auto it = users.cbegin(); it != users.cend(); ++it) {
        if (it->size() > 1)
            clashes.append(it.key() + ": "_L1 + it->join(u", "_s));
    }
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

void TestAccess::theSheetIsCompleteAndSearchable()
{
    const auto shown = [this] {
        return qobject_cast<ui::ShortcutsDialog *>(dialogOf(window(), "shortcutsDialog"));
    };
    // A question mark in the list opens it; in a field it is a letter.
    auto &list = window().view()->currentList()->view();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Question); // keyboards take Shift away when it makes the character
    QTRY_VERIFY(shown());
    shown()->close();
    QTRY_VERIFY(!shown());
    QTest::keyClick(&window(), Qt::Key_F1);
    QTRY_VERIFY(shown());
    ui::ShortcutsDialog &dialog = *shown();
    QTRY_COMPARE(QApplication::focusWidget(), &dialog.search());

    QHash<QString, QString> lines;
    const QTreeWidget &sheet = dialog.sheet();
    for (int section = 0; section < sheet.topLevelItemCount(); ++section) {
        for (int row = 0; row < sheet.topLevelItem(section)->childCount(); ++row)
            lines.insert(sheet.topLevelItem(section)->child(row)->text(0),
                         sheet.topLevelItem(section)->child(row)->text(1));
    }
    for (const ui::ActionRegistry::Entry &entry : window().actions().entries()) {
        const QString keys = lines.value(entry.name);
        for (const QKeySequence &key : entry.keys)
            QVERIFY2(keys.contains(key.toString(QKeySequence::NativeText)), entry.id.constData());
    }
    QCOMPARE(lines.value(u"Day, week, month, agenda"_s), u"D, W, M, A"_s); // keys of the calendar's own
    const auto visible = [&sheet] {
        QStringList texts;
        for (int section = 0; section < sheet.topLevelItemCount(); ++section) {
            for (int row = 0; row < sheet.topLevelItem(section)->childCount(); ++row) {
                const QTreeWidgetItem *item = sheet.topLevelItem(section)->child(row);
                if (!item->isHidden() && !item->parent()->isHidden())
                    texts.append(item->text(0));
            }
        }
        return texts;
    };
    QCOMPARE(visible().size(), lines.size());
    QTest::keyClicks(&dialog.search(), u"lock"_s);
    QVERIFY(visible().contains(u"Lock"_s));
    QVERIFY(visible().size() < 6);
    dialog.search().setText(u"ctrl+shift+b"_s);
    QCOMPARE(visible(), QStringList{u"Back up now"_s});
    dialog.search().setText(u"no such thing"_s);
    QVERIFY(!sheet.isVisible());
    dialog.close();
}

void TestAccess::everythingSaysWhatItIs()
{
    walk(placesOf(*m_desk), [](QWidget &place) {
        QStringList findings;
        const QList<QWidget *> stops = stopsOf(place);
        if (stops.isEmpty())
            findings.append(u"nothing takes the focus"_s);
        for (QWidget *widget : stops) {
            const QString missing = missingAt(widget);
            if (!missing.isEmpty())
                findings.append(describe(widget) + u' ' + missing);
        }
        // Buttons that the mouse alone reaches have to say what they do as well.
        const QList<QAbstractButton *> buttons = place.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            // The loupe in a field is a picture, whatever Qt makes it from.
            if (!button->isVisible() || button->objectName().startsWith("qt_"_L1) ||
                button->inherits("QLineEditIconButton"))
                continue;
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(button);
            if (access && access->isValid() && access->text(QAccessible::Name).isEmpty())
                findings.append(describe(button) + " has no name"_L1);
        }
        if (isDialog(place) && place.windowTitle().isEmpty())
            findings.append(u"has no title"_s);
        return findings;
    });
}

void TestAccess::tablesTellTheirHeaders()
{
    ui::ListView &view = window().view()->currentList()->view();
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::Table);
    QCOMPARE(access->text(QAccessible::Name), u"Contacts"_s);
    QAccessibleTableInterface *table = access->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), view.model()->rowCount());
    QCOMPARE(table->columnCount(), view.model()->columnCount());
    for (int column = 0; column < table->columnCount(); ++column)
        QCOMPARE(table->columnDescription(column),
                 view.model()->headerData(column, Qt::Horizontal).toString());
    QTRY_VERIFY(!view.model()->index(0, 0).data().toString().isEmpty());
    QAccessibleInterface *cell = table->cellAt(0, 0);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), view.model()->index(0, 0).data().toString());
    QVERIFY(cell->state().selectable);
    QVERIFY(cell->tableCellInterface());
    QVERIFY(!cell->tableCellInterface()->columnHeaderCells().isEmpty());
    view.selectRow(0);
    QVERIFY(cell->state().selected);
}

void TestAccess::tabVisitsEverythingOnce()
{
    walk(placesOf(*m_desk), [](QWidget &place) {
        QStringList findings;
        QList<QWidget *> stops = stopsOf(place);
        QWidget *first = place.focusWidget();
        if (!first || !first->isVisible())
            first = stops.value(0);
        if (!first)
            return QStringList{u"nothing takes the focus"_s};
        first->setFocus(Qt::TabFocusReason);
        first = QApplication::focusWidget();
        if (first && !stops.contains(first)) { // a page that has the keys before one of its parts
            QTest::keyClick(first, Qt::Key_Tab);
            first = QApplication::focusWidget();
        }
        if (!first)
            return QStringList{u"nothing takes the focus"_s};
        QList<QWidget *> visited;
        QWidget *at = first;
        for (qsizetype i = 0; i <= stops.size() + 5; ++i) {
            if (visited.contains(at))
                break;
            visited.append(at);
            QTest::keyClick(at, Qt::Key_Tab);
            QWidget *next = QApplication::focusWidget();
            // Tab also leads from link to link within one text, and from hours to minutes.
            const bool hasParts = qobject_cast<QLabel *>(at) || qobject_cast<QDateTimeEdit *>(at);
            for (int part = 0; next == at && part < 10 && hasParts; ++part) {
                QTest::keyClick(at, Qt::Key_Tab);
                next = QApplication::focusWidget();
            }
            if (!next || (next == at && stops.size() > 1)) {
                findings.append(describe(at) + (next ? " holds the focus"_L1 : " loses the focus"_L1));
                return findings;
            }
            at = next;
        }
        if (at != first &&
            !place.inherits("QMessageBox")) // Qt's own box puts its buttons in an order of its own
            findings.append(u"Tab comes back to %1 instead of %2"_s.arg(describe(at), describe(first)));
        for (QWidget *stop : std::as_const(stops)) {
            // One button of an exclusive group stands for the group.
            const auto *button = qobject_cast<QAbstractButton *>(stop);
            const bool inGroup =
                button && button->isCheckable() &&
                (button->autoExclusive() || (button->group() && button->group()->exclusive()));
            if (!visited.contains(stop) && !inGroup)
                findings.append(describe(stop) + " is never reached"_L1);
        }
        if (!isDialog(place))
            return findings;
        // In the order in which one reads: never up and to the left at once. The areas that hold the rest
        // are as large as what is in them and come in no order.
        visited.removeIf([](const QWidget *widget) { return qobject_cast<const QScrollArea *>(widget); });
        const auto areaOf = [&place](QWidget *widget) {
            return QRect(widget->mapTo(&place, QPoint()), widget->size());
        };
        QStringList backwards;
        for (qsizetype i = 1; i < visited.size(); ++i) {
            const QRect before = areaOf(visited.at(i - 1));
            const QRect after = areaOf(visited.at(i));
            const bool leftwards = place.layoutDirection() == Qt::LeftToRight
                                       ? after.right() <= before.left()
                                       : after.left() >= before.right();
            if (after.bottom() < before.top() && (leftwards || after.left() == before.left()))
                backwards.append(u"Tab goes back from %1 to %2"_s.arg(describe(visited.at(i - 1)),
                                                                      describe(visited.at(i))));
        }
        if (backwards.size() > 1) // once is from the last to the first
            findings.append(backwards);
        return findings;
    });
}

void TestAccess::theFocusCanBeSeen()
{
    walk(placesOf(*m_desk), [](QWidget &place) {
        QStringList findings;
        const QList<QWidget *> stops = stopsOf(place);
        for (QWidget *widget : stops) {
            if (auto *view = qobject_cast<QAbstractItemView *>(widget);
                view && !view->currentIndex().isValid())
                continue; // nothing is in it that could be current
            QWidget *other = nullptr;
            for (QWidget *candidate : stops) {
                if (candidate != widget)
                    other = candidate;
            }
            // Out of sight, or drawn by the letters of a link.
            if (!other || widget->visibleRegion().isEmpty() || qobject_cast<QLabel *>(widget))
                continue;
            const QRect area =
                QRect(widget->mapTo(&place, QPoint()), widget->size()).adjusted(-3, -3, 3, 3) & place.rect();
            other->setFocus(Qt::TabFocusReason);
            const QImage without = place.grab(area).toImage();
            widget->setFocus(Qt::TabFocusReason);
            const QRect now =
                QRect(widget->mapTo(&place, QPoint()), widget->size()).adjusted(-3, -3, 3, 3) & place.rect();
            if (now != area)
                continue; // it was scrolled into view
            if (place.grab(area).toImage() == without)
                findings.append(describe(widget) + " does not show that it has the focus"_L1);
        }
        return findings;
    });
}

void TestAccess::noticesAreAnnounced()
{
    QStringList heard;
    ui::Access::setListener([&heard](const QWidget &widget) { heard.append(widget.accessibleName()); });
    const auto silence = qScopeGuard([] { ui::Access::setListener({}); });
    window().tell(ui::NoticeLevel::Warning, u"The disk is nearly full."_s);
    window().tell(ui::NoticeLevel::Error, u"The disk is full."_s); // the next one while the first is shown
    QCOMPARE(heard, (QStringList{u"The disk is nearly full."_s, u"The disk is full."_s}));
    ui::NoticeBar *bar = &window().notice();
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(bar);
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::Notification);
    QCOMPARE(access->text(QAccessible::Name), u"The disk is full."_s);
    // It does not take the focus away.
    QVERIFY(!bar->isAncestorOf(QApplication::focusWidget()));
    bar->dismiss();
    // What an editor refuses is said as well.
    ui::ListPage *list = window().view()->currentList();
    list->createNew();
    ui::RecordEditor *editor = list->editors().constLast();
    QTRY_VERIFY(editor->isReady());
    heard.clear();
    editor->save();
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(heard.constFirst(), editor->noticeBar().text());
    editor->close();
}

void TestAccess::nothingIsCut_data()
{
    QTest::addColumn<double>("letters");
    QTest::newRow("as the system has it") << 1.0;
    QTest::newRow("large letters") << 1.5;
}

void TestAccess::nothingIsCut()
{
    QFETCH(double, letters);
    const QFont before = QApplication::font();
    const auto restore = qScopeGuard([&before] { QApplication::setFont(before); });
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * letters);
    QApplication::setFont(large);
    // Widgets that stand take their fonts when they are made: begin anew.
    m_desk->restart();
    window().idleWatch().setLimitMs(0);
    m_desk->workspace().open(m_desk->path(u"Customers.kith"_s), Desk::passphrase());
    QTRY_VERIFY_WITH_TIMEOUT(window().view(), 15'000);
    const bool normal = letters == 1.0;
    walk(placesOf(*m_desk), [normal](QWidget &place) {
        QStringList findings;
        QTest::qWait(30); // what is asked for in the background has come and has its place
        const QSize least = place.minimumSizeHint().expandedTo(place.minimumSize());
        if (normal && (least.width() > smallScreen.width() || least.height() > smallScreen.height()))
            findings.append(
                u"needs %1 × %2%3"_s.arg(least.width()).arg(least.height()).arg(reasonFor(place)));
        const QList<QLabel *> labels = place.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (!label->isVisible() || label->text().isEmpty() ||
                qobject_cast<const ui::ElidedLabel *>(label) || label->visibleRegion().isEmpty())
                continue;
            const QRect room(0, 0, label->contentsRect().width(), QWIDGETSIZE_MAX);
            int height = label->minimumSizeHint().height();
            if (label->wordWrap() && Qt::mightBeRichText(label->text()))
                height = label->heightForWidth(label->width());
            else if (label->wordWrap())
                height = label->fontMetrics().boundingRect(room, Qt::TextWordWrap, label->text()).height();
            if ((!label->wordWrap() && label->minimumSizeHint().width() > label->width()) ||
                height > label->height() + 1)
                findings.append(describe(label) + " is cut: "_L1 + label->text().left(60));
        }
        const QList<QAbstractButton *> buttons = place.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            // Those that paint themselves shorten their text themselves.
            if (!button->isVisible() || button->text().isEmpty() ||
                button->metaObject() == &QAbstractButton::staticMetaObject)
                continue;
            const int room = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
            const auto *tool = qobject_cast<const QToolButton *>(button);
            if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
                continue;
            if (button->width() < room || button->height() < button->fontMetrics().height())
                findings.append(describe(button) + " is cut: "_L1 + button->text());
        }
        const QList<QLineEdit *> edits = place.findChildren<QLineEdit *>();
        for (const QLineEdit *edit : edits) {
            if (edit->isVisible() && edit->height() < edit->fontMetrics().height())
                findings.append(describe(edit) + " is too low"_L1);
        }
        const QList<QComboBox *> boxes = place.findChildren<QComboBox *>();
        for (const QComboBox *box : boxes) {
            if (box->isVisible() && box->height() < box->fontMetrics().height())
                findings.append(describe(box) + " is too low"_L1);
        }
        return findings;
    });
}

void TestAccess::everythingBeforeSaysWhatItIs()
{
    walk(placesBefore(*m_desk), [](QWidget &place) {
        QStringList findings;
        const QList<QWidget *> stops = stopsOf(place);
        for (QWidget *widget : stops) {
            const QString missing = missingAt(widget);
            if (!missing.isEmpty())
                findings.append(describe(widget) + u' ' + missing);
        }
        return findings;
    });
}

QTEST_MAIN(TestAccess)
#include "tst_accessibility.moc"
