// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/windowmodel.h"
#include "models/records/viewrecords.h"
#include "tests/gui/pagedesk.h"
#include "ui/board/boardpage.h"
#include "ui/board/boardview.h"
#include "ui/parts/chip.h"
#include "ui/parts/filterbar.h"
#include "ui/parts/listview.h"
#include "ui/views/viewbar.h"
#include "ui/views/viewdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace kith;
using base::RecordId;
using domain::Filter;
using domain::Operator;
using domain::Record;
using domain::ViewLayout;
using records::SavedView;
using records::ViewRecords;
using records::ViewScope;
using records::ViewShelf;
using test::await;
using test::PageDesk;
using ui::ListPage;
using ui::ViewBar;

namespace {

Filter inBerlin()
{
    return Filter::test("last_name", Operator::StartsWith, u"B"_s);
}

ViewBar &barOf(const ui::Page &page)
{
    return *page.viewBar();
}

QStringList tabsOf(const ui::Page &page)
{
    QStringList texts;
    for (int tab = 0; tab < barOf(page).tabs().count(); ++tab)
        texts.append(barOf(page).tabs().tabText(tab));
    return texts;
}

ui::ViewDialog *dialogOf(const QWidget &page)
{
    auto *dialog = page.window()->findChild<ui::ViewDialog *>();
    if (!dialog)
        qFatal("no dialog for a view");
    return dialog;
}

/// Saves what is shown as a view, at the dialog, and waits for its tab.
bool saveAs(ui::Page &page, const QString &name, const QString &scope = {})
{
    barOf(page).saveAs();
    ui::ViewDialog *dialog = dialogOf(page);
    auto *edit = dialog->findChild<QLineEdit *>(u"viewName"_s);
    edit->clear();
    QTest::keyClicks(edit, name);
    auto *who = dialog->findChild<QComboBox *>(u"viewScope"_s);
    if (!scope.isEmpty())
        who->setCurrentIndex(who->findText(scope));
    if (who->currentIndex() < 0)
        return false;
    dialog->accept();
    return QTest::qWaitFor([&] {
        const QList<std::pair<RecordId, QString>> views = barOf(page).views();
        return std::any_of(views.cbegin(), views.cend(), [&](const auto &view) {
            return view.second == name && view.first == barOf(page).current();
        });
    });
}

bool isShown(const ui::Page &page, const char *button)
{
    return barOf(page).findChild<QToolButton *>(QString::fromLatin1(button))->isVisible();
}

} // namespace

class TestSavedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<PageDesk>(); }
    void cleanup() { m_desk.reset(); }

    void layoutsSurviveTheirJson();
    void savesWhatIsShown();
    void keepsWhatIsNotSaved();
    void returnsToThePlace();
    void isUndone();
    void keepsEachPersonsViews();
    void followsOtherPrograms();
    void keepsChangesOfAViewThatIsGone();
    void leavesOutFieldsThatAreGone();
    void pinsArrangesAndBeginsWithOne();
    void worksWithTheKeyboard();
    void saysTheFilterInParts();
    void boardsHaveViews();

private:
    void addPeople()
    {
        for (const char *name : {"Abel", "Berg", "Born", "Clark"})
            m_desk->addContact(u"Anna"_s, QString::fromLatin1(name));
    }
    /// As somebody else of the same file saves it.
    RecordId addView(const QString &name, ViewScope scope, const domain::ViewContent &content = {},
                     RecordId owner = {});
    RecordId addUser(const QString &name);

    std::unique_ptr<PageDesk> m_desk;
};

RecordId TestSavedViews::addUser(const QString &name)
{
    Record user = m_desk->blank("app_user");
    user.setValue("display_name", name);
    return await(m_desk->records().save({}, user)).ids.value(0);
}

RecordId TestSavedViews::addView(const QString &name, ViewScope scope, const domain::ViewContent &content,
                                 RecordId owner)
{
    const domain::Entity &entity = m_desk->records().catalogue().entity("contact");
    SavedView view;
    view.name = name;
    view.scope = scope;
    view.text = {content.definitionJson(entity), content.layout.toJson()};
    const RecordId id = await(ViewRecords(m_desk->records(), "contact").add(view)).ids.value(0);
    if (owner) {
        Record before = await(m_desk->records().load("saved_view", id));
        Record after = before;
        after.setValue("owner_id", owner.value());
        await(m_desk->records().save(before, after));
    }
    return id;
}

void TestSavedViews::layoutsSurviveTheirJson()
{
    const domain::Entity &entity = m_desk->records().catalogue().entity("deal");
    ViewLayout layout;
    layout.columns = {{"name", 210}, {"company_id.city", 0}};
    layout.sort = {{"amount_minor", true}, {"name", false}};
    layout.groupBy = "stage_id";
    layout.isCompact = true;
    layout.pipeline = RecordId((qint64(1) << 60) + 1); // more than JSON's numbers hold
    layout.laneBy = "owner_id";
    layout.cardFields = {"company_id.city"};
    layout.colourBy = "forecast_category";
    layout.closedDays = 0;
    layout.closedColumns = {RecordId(3), RecordId(5)};
    layout.mode = "month";
    layout.isByOwner = true;
    QStringList dropped;
    QCOMPARE(ViewLayout::fromJson(entity, layout.toJson(), &dropped), layout);
    QCOMPARE(dropped, QStringList());
    QCOMPARE(ViewLayout::fromJson(entity, u"not JSON"_s), ViewLayout());
    QCOMPARE(ViewLayout::fromJson(entity,
                                  u"{\"columns\":[{\"field\":\"gone\"},{\"field\":\"name\"}],"
                                  "\"group\":\"lost\",\"sort\":[\"-gone\"]}"_s,
                                  &dropped)
                 .columns,
             QList<ViewLayout::Column>({{"name", 0}}));
    QCOMPARE(dropped, (QStringList{u"gone"_s, u"lost"_s}));
}

void TestSavedViews::savesWhatIsShown()
{
    addPeople();
    ListPage &page = m_desk->page();
    QCOMPARE(tabsOf(page), QStringList{u"All"_s});
    QVERIFY(!isShown(page, "saveViewAsButton"));
    page.filterBar().setFilter(inBerlin());
    QTRY_COMPARE(page.model().rowCount(), 2);
    QTRY_COMPARE(tabsOf(page), QStringList{u"All •"_s});
    QVERIFY(isShown(page, "saveViewAsButton"));
    QVERIFY(!isShown(page, "saveViewButton")); // the built-in one stays what it is
    page.view().sortBy("last_name", true);
    page.view().groupBy("owner_id");
    page.view().setShownColumns({"last_name", "first_name", "phone"});
    page.view().setColumnWidth(0, 234);
    page.setCompact(true);
    QVERIFY(saveAs(page, u"Names with B"_s));
    QCOMPARE(tabsOf(page), (QStringList{u"All"_s, u"Names with B"_s}));
    QVERIFY(!barOf(page).isChanged());

    barOf(page).show({});
    QTRY_COMPARE(page.model().rowCount(), 4);
    QCOMPARE(page.query().filter.kind, Filter::Kind::All);
    m_desk->reopen();
    ListPage &again = m_desk->page();
    QCOMPARE(tabsOf(again), (QStringList{u"All"_s, u"Names with B"_s}));
    barOf(again).tabs().setCurrentIndex(1);
    QCOMPARE(again.query().filter, inBerlin());
    QCOMPARE(again.query().sort, (QList<domain::SortKey>{{"last_name", true}}));
    QCOMPARE(again.query().groupBy, "owner_id"_ba);
    QCOMPARE(again.columns(), (QList<QByteArray>{"last_name", "first_name", "phone"}));
    QCOMPARE(again.view().columnWidth(0), 234);
    QVERIFY(again.view().isCompact());
    QTest::qWait(50);
    QVERIFY(!barOf(again).isChanged());
}

void TestSavedViews::keepsWhatIsNotSaved()
{
    addPeople();
    const RecordId view = addView(u"People"_s, ViewScope::Private);
    ListPage &page = m_desk->page();
    barOf(page).show(view);
    page.setSearch(u"born"_s);
    QTRY_COMPARE(page.model().rowCount(), 1);
    QTRY_COMPARE(tabsOf(page), (QStringList{u"All"_s, u"People •"_s}));
    QVERIFY(isShown(page, "saveViewButton"));
    QVERIFY(isShown(page, "resetViewButton"));
    barOf(page).show({});
    QTRY_COMPARE(page.model().rowCount(), 4);
    page.filterBar().setFilter(inBerlin());
    QTRY_COMPARE(tabsOf(page), (QStringList{u"All •"_s, u"People •"_s}));

    // The program ends before anything had a moment to be written.
    page.filterBar().setFilter(Filter::test("last_name", Operator::Is, u"Clark"_s));
    m_desk->reopen();
    ListPage &again = m_desk->page();
    QCOMPARE(tabsOf(again), (QStringList{u"All •"_s, u"People •"_s}));
    QTRY_COMPARE(PageDesk::names(again), QStringList{u"Anna Clark"_s});
    barOf(again).show(view);
    QTRY_COMPARE(PageDesk::names(again), QStringList{u"Anna Born"_s});
    QCOMPARE(again.filterBar().search(), u"born"_s);

    // None of it was an action of a person: undo offers what they did.
    QCOMPARE(await(m_desk->records().undoState()).undoLabel, u"Save the view “People”"_s);

    QTest::mouseClick(barOf(again).findChild<QToolButton *>(u"resetViewButton"_s), Qt::LeftButton);
    QTRY_COMPARE(again.model().rowCount(), 4);
    QCOMPARE(tabsOf(again), (QStringList{u"All •"_s, u"People"_s}));
    again.setSearch(u"abel"_s);
    QTRY_VERIFY(barOf(again).isChanged());
    QTest::mouseClick(barOf(again).findChild<QToolButton *>(u"saveViewButton"_s), Qt::LeftButton);
    QTRY_COMPARE(tabsOf(again), (QStringList{u"All •"_s, u"People"_s}));
    m_desk->reopen();
    ListPage &last = m_desk->page();
    barOf(last).show(view);
    QTRY_COMPARE(PageDesk::names(last), QStringList{u"Anna Abel"_s});
    QVERIFY(!barOf(last).isChanged());
}

void TestSavedViews::returnsToThePlace()
{
    QList<std::pair<Record, Record>> pairs;
    for (int i = 0; i < 300; ++i) {
        Record contact = m_desk->blank("contact");
        contact.setValue("last_name", u"Person %1"_s.arg(i, 3, 10, QChar(u'0')));
        pairs.append({Record(), contact});
    }
    await(m_desk->records().saveAll(pairs, u"Fill"_s));
    const RecordId view = addView(u"People"_s, ViewScope::Private);
    ListPage &page = m_desk->page();
    QTRY_COMPARE(page.model().rowCount(), 300);
    page.view().selectId(page.model().idAt(200));
    page.view().selectionModel()->select(page.model().index(202, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const int scrolled = page.view().verticalScrollBar()->value();
    const QList<RecordId> selected = page.selection();
    QVERIFY(scrolled > 0);
    QCOMPARE(selected.size(), 2);
    barOf(page).show(view);
    page.setSearch(u"person 00"_s);
    QTRY_COMPARE(page.model().rowCount(), 10);
    page.view().selectId(page.model().idAt(4));
    const RecordId fifth = page.view().currentId();
    barOf(page).show({});
    QTRY_COMPARE(page.model().rowCount(), 300);
    QTRY_COMPARE(page.view().verticalScrollBar()->value(), scrolled);
    QCOMPARE(page.selection(), selected);
    barOf(page).show(view);
    QTRY_COMPARE(page.model().rowCount(), 10);
    QTRY_COMPARE(page.view().currentId(), fifth);
    QCOMPARE(page.selection().size(), 1);
}

void TestSavedViews::isUndone()
{
    addPeople();
    ListPage &page = m_desk->page();
    page.filterBar().setFilter(inBerlin());
    QVERIFY(saveAs(page, u"Some"_s));
    const RecordId view = barOf(page).current();
    page.filterBar().setFilter(Filter::test("last_name", Operator::Is, u"Clark"_s));
    barOf(page).save();
    QTRY_VERIFY(!barOf(page).isChanged());
    // The undone view shows what it was before, as nothing is left to be saved.
    await(m_desk->records().undo());
    QTRY_COMPARE(page.query().filter, inBerlin());
    QVERIFY(!barOf(page).isChanged());

    barOf(page).rename();
    ui::ViewDialog *dialog = dialogOf(page);
    dialog->findChild<QLineEdit *>(u"viewName"_s)->setText(u"Others"_s);
    dialog->accept();
    QTRY_COMPARE(tabsOf(page), (QStringList{u"All"_s, u"Others"_s}));
    await(m_desk->records().undo());
    QTRY_COMPARE(tabsOf(page), (QStringList{u"All"_s, u"Some"_s}));

    QSignalSpy notices(&page, &ui::Page::notice);
    barOf(page).remove();
    QTRY_COMPARE(tabsOf(page), QStringList{u"All"_s});
    QTRY_VERIFY(!notices.isEmpty());
    QVERIFY(notices.constLast().at(1).toString().contains(u"Undo"_s));
    QCOMPARE(page.query().filter.kind, Filter::Kind::All);
    await(m_desk->records().undo());
    QTRY_COMPARE(tabsOf(page), (QStringList{u"All"_s, u"Some"_s}));
    barOf(page).show(view);
    QCOMPARE(page.query().filter, inBerlin());
    await(m_desk->records().undo()); // of saving it at all, though its unsaved changes were kept meanwhile
    QTRY_COMPARE(tabsOf(page), QStringList{u"All"_s});
}

void TestSavedViews::keepsEachPersonsViews()
{
    addPeople();
    const RecordId me = m_desk->file().store().info().user;
    const RecordId other = addUser(u"Berta"_s);
    Record team = m_desk->blank("team");
    team.setValue("name", u"North"_s);
    Record member = m_desk->blank("team_member");
    member.setValue("user_id", other.value());
    team.children("members").append(member);
    const RecordId north = await(m_desk->records().save({}, team)).ids.value(0);

    addView(u"Mine"_s, ViewScope::Private);
    addView(u"Hers"_s, ViewScope::Private, {}, other);
    addView(u"Everyone's"_s, ViewScope::Everyone, {}, other);
    SavedView shared;
    shared.name = u"North's"_s;
    shared.scope = ViewScope::Team;
    QCOMPARE(test::kindOf([&] { await(ViewRecords(m_desk->records(), "contact").add(shared)); }),
             "Invalid"_ba); // which team?
    shared.team = north;
    await(ViewRecords(m_desk->records(), "contact").add(shared));

    ListPage &page = m_desk->page();
    QCOMPARE(tabsOf(page), (QStringList{u"All"_s, u"Mine"_s, u"North's"_s, u"Everyone's"_s}));
    const auto other_s = [&](const ViewShelf &shelf) {
        QStringList names;
        for (const SavedView &view : shelf.views)
            names.append(view.name);
        return names;
    };
    // What somebody else shares is looked at and copied, not changed.
    barOf(page).tabs().setCurrentIndex(3);
    page.filterBar().setFilter(inBerlin());
    QTRY_VERIFY(barOf(page).isChanged());
    QTRY_VERIFY(isShown(page, "saveViewAsButton"));
    QVERIFY(!isShown(page, "saveViewButton"));
    const SavedView hers = *barOf(page).shelf().find(barOf(page).current());
    QVERIFY(!hers.isOwn);
    QCOMPARE(hers.ownerName, u"Berta"_s);
    QCOMPARE(test::kindOf([&] { await(ViewRecords(m_desk->records(), "contact").remove(hers)); }),
             "NotAllowed"_ba);
    QVERIFY(saveAs(page, u"Own copy"_s));
    QCOMPARE(barOf(page).shelf().find(barOf(page).current())->owner, me);

    // The other one at her own desk sees hers, her team's and everyone's, and none of the unsaved changes.
    m_desk->closePage();
    storage::BulkJob job;
    job.label = u"Other user"_s;
    job.work = [other](storage::BulkWriter &bulk) {
        bulk.session().run(u"UPDATE workspace_setting SET value = ? WHERE key = 'user'"_s,
                           {other.toString()});
    };
    await(m_desk->file().store().writeBulk(job));
    m_desk->reopen();
    QCOMPARE(m_desk->file().store().info().user, other);
    const ViewShelf shelf = await(ViewRecords(m_desk->records(), "contact").load());
    QCOMPARE(other_s(shelf), (QStringList{u"Hers"_s, u"North's"_s, u"Everyone's"_s}));
    QVERIFY(shelf.drafts.isEmpty());
    QCOMPARE(shelf.teams.size(), 1);
    QVERIFY(shelf.views.at(0).isOwn);
    QVERIFY(!shelf.views.at(1).isOwn);
}

void TestSavedViews::followsOtherPrograms()
{
    addPeople();
    const RecordId view = addView(u"Shared"_s, ViewScope::Everyone);
    ListPage &page = m_desk->page();
    barOf(page).show(view);
    QTRY_COMPARE(page.model().rowCount(), 4);
    const std::unique_ptr<storage::Store> store = m_desk->file().another();
    await(store->open());
    records::Records there(*store);
    const ViewRecords views(there, "contact");
    const domain::Entity &entity = there.catalogue().entity("contact");
    const auto change = [&](const QByteArray &text) {
        const ViewShelf shelf = await(views.load());
        const SavedView before = *shelf.find(view);
        SavedView after = before;
        domain::ViewContent content;
        content.filter = Filter::parse(entity, QString::fromLatin1(text));
        after.text.definition = content.definitionJson(entity);
        await(views.change(before, after));
    };
    change("last_name ^ \"B\"");
    QTRY_COMPARE_WITH_TIMEOUT(page.model().rowCount(), 2, 10'000); // nothing was changed here: it follows
    QVERIFY(!barOf(page).isChanged());
    SavedView more;
    more.name = u"More"_s;
    await(views.add(more));
    QTRY_COMPARE_WITH_TIMEOUT(tabsOf(page), (QStringList{u"All"_s, u"More"_s, u"Shared"_s}), 10'000);
    QCOMPARE(barOf(page).current(), view);

    page.setSearch(u"born"_s);
    QTRY_COMPARE(page.model().rowCount(), 1);
    change("last_name ^ \"A\"");
    QTRY_COMPARE_WITH_TIMEOUT(barOf(page).shelf().find(view)->text.definition.contains(u"\"A\""_s), true,
                              10'000);
    QCOMPARE(PageDesk::names(page), QStringList{u"Anna Born"_s}); // what was begun here stays
    QVERIFY(barOf(page).isChanged());
    barOf(page).reset();
    QTRY_COMPARE(PageDesk::names(page), QStringList{u"Anna Abel"_s});
}

void TestSavedViews::keepsChangesOfAViewThatIsGone()
{
    addPeople();
    const RecordId view = addView(u"Passing"_s, ViewScope::Private);
    ListPage &page = m_desk->page();
    barOf(page).show(view);
    page.setSearch(u"born"_s);
    QTRY_COMPARE(page.model().rowCount(), 1);
    QSignalSpy notices(&page, &ui::Page::notice);
    await(m_desk->records().undo()); // of making it
    QTRY_COMPARE(tabsOf(page), QStringList{u"All •"_s});
    QCOMPARE(page.filterBar().search(), u"born"_s);
    QVERIFY(notices.constLast().at(1).toString().contains(u"Passing"_s));
    QVERIFY(saveAs(page, u"Rescued"_s));
    QCOMPARE(tabsOf(page), (QStringList{u"All"_s, u"Rescued"_s}));
    QTRY_COMPARE(PageDesk::names(page), QStringList{u"Anna Born"_s});
}

void TestSavedViews::leavesOutFieldsThatAreGone()
{
    addPeople();
    SavedView view;
    view.name = u"Old"_s;
    view.text.definition = u"{\"version\":1,\"search\":\"born\"}"_s;
    view.text.layout =
        u"{\"version\":1,\"columns\":[{\"field\":\"x_gone\",\"width\":90},{\"field\":\"last_name\"}],"
        "\"group\":\"x_gone\"}"_s;
    const RecordId id = await(ViewRecords(m_desk->records(), "contact").add(view)).ids.value(0);
    SavedView broken;
    broken.name = u"Broken"_s;
    broken.text.definition =
        u"{\"version\":1,\"filter\":{\"kith_filter\":1,\"entity\":\"contact\",\"where\":{\"field\":\"x_gone\",\"is\":1}}}"_s;
    const RecordId other = await(ViewRecords(m_desk->records(), "contact").add(broken)).ids.value(0);
    ListPage &page = m_desk->page();
    QSignalSpy notices(&page, &ui::Page::notice);
    barOf(page).show(id);
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices.constLast().at(1).toString().contains(u"x_gone"_s));
    QCOMPARE(page.columns(), QList<QByteArray>{"last_name"});
    QVERIFY(page.query().groupBy.isEmpty());
    QTRY_COMPARE(page.model().rowCount(), 1);
    barOf(page).show(other);
    QCOMPARE(notices.size(), 2);
    QVERIFY(notices.constLast().at(1).toString().contains(u"Broken"_s));
    QTRY_COMPARE(page.model().rowCount(), 4);
}

void TestSavedViews::pinsArrangesAndBeginsWithOne()
{
    addPeople();
    for (const char *name : {"One", "Two", "Three"})
        addView(QString::fromLatin1(name), ViewScope::Private);
    ListPage &page = m_desk->page();
    QCOMPARE(tabsOf(page), (QStringList{u"All"_s, u"One"_s, u"Two"_s, u"Three"_s}));
    barOf(page).tabs().setCurrentIndex(3);
    barOf(page).tabs().setFocus();
    QTest::keyClick(&barOf(page).tabs(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tabsOf(page), (QStringList{u"All"_s, u"One"_s, u"Three"_s, u"Two"_s}));
    QTRY_COMPARE(await(m_desk->records().undoState()).undoLabel, u"Arrange the views"_s);
    barOf(page).tabs().setCurrentIndex(3);
    barOf(page).togglePinned();
    QTRY_COMPARE(tabsOf(page), (QStringList{u"All"_s, u"Two"_s, u"One"_s, u"Three"_s}));
    barOf(page).toggleShownFirst();
    QTRY_COMPARE(await(m_desk->records().undoState()).undoLabel, u"Choose the view shown first"_s);
    m_desk->reopen();
    ListPage &again = m_desk->page();
    QCOMPARE(tabsOf(again), (QStringList{u"All"_s, u"Two"_s, u"One"_s, u"Three"_s}));
    QCOMPARE(barOf(again).tabs().currentIndex(), 1);
    await(m_desk->records().undo());
    await(m_desk->records().undo());
    QTRY_COMPARE(tabsOf(again), (QStringList{u"All"_s, u"One"_s, u"Three"_s, u"Two"_s}));
    await(m_desk->records().undo());
    QTRY_COMPARE(tabsOf(again), (QStringList{u"All"_s, u"One"_s, u"Two"_s, u"Three"_s}));
    // The built-in view stays at the left.
    barOf(again).tabs().moveTab(2, 0);
    QCOMPARE(tabsOf(again).constFirst(), u"All"_s);
}

void TestSavedViews::worksWithTheKeyboard()
{
    addPeople();
    addView(u"One"_s, ViewScope::Private);
    const RecordId two = addView(u"Two"_s, ViewScope::Private);
    ListPage &page = m_desk->page();
    QTest::keyClick(&page.view(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(barOf(page).current(), two);
    QTest::keyClick(&page.view(), Qt::Key_9, Qt::AltModifier); // there is none
    QCOMPARE(barOf(page).current(), two);
    QTabBar &tabs = barOf(page).tabs();
    tabs.setFocus();
    QTest::keyClick(&tabs, Qt::Key_Left);
    QCOMPARE(barOf(page).current(), barOf(page).views().at(1).first);
    QVERIFY(tabs.hasFocus()); // on with the arrows
    QTest::keyClick(&tabs, Qt::Key_F2);
    ui::ViewDialog *dialog = dialogOf(page);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"viewName"_s), Qt::Key_Escape);
    QTest::keyClick(&tabs, Qt::Key_Delete);
    QTRY_COMPARE(tabsOf(page), (QStringList{u"All"_s, u"Two"_s}));
    QTest::keyClick(&tabs, Qt::Key_Return);
    QCOMPARE(page.window()->focusWidget(), static_cast<QWidget *>(&page.view()));
    const std::unique_ptr<QMenu> menu(barOf(page).menu(nullptr));
    QVERIFY(menu->actions().size() > 8);
    QCOMPARE(test::namelessWidgets(barOf(page)), QStringList());
}

void TestSavedViews::saysTheFilterInParts()
{
    addPeople();
    const RecordId acme = m_desk->addCompany(u"Acme Tools"_s);
    ListPage &page = m_desk->page();
    QVERIFY(!page.filterBar().isVisible());
    page.setFilter(Filter::all({inBerlin(), Filter::test("company_id", Operator::Is, acme.value())}));
    QTRY_COMPARE(page.model().rowCount(), 0);
    QVERIFY(page.filterBar().isVisible());
    const auto chips = [&] {
        QStringList texts;
        const QList<ui::Chip *> found = page.filterBar().findChildren<ui::Chip *>();
        for (const ui::Chip *chip : found) {
            if (chip->isVisible())
                texts.append(chip->text());
        }
        return texts;
    };
    QTRY_COMPARE(chips().size(), 2);
    QVERIFY2(chips().at(1).contains(u"Acme Tools"_s), qPrintable(chips().at(1))); // and not its number
    const QList<ui::Chip *> found = page.filterBar().findChildren<ui::Chip *>();
    for (ui::Chip *chip : found) {
        if (chip->isVisible() && chip->text().contains(u"Acme"_s))
            Q_EMIT chip->removeRequested();
    }
    QTRY_COMPARE(page.query().filter, inBerlin());
    QTRY_COMPARE(page.model().rowCount(), 2);
    QTRY_COMPARE(chips().size(), 1);
    // The same as text, for those who would rather type.
    QTest::mouseClick(page.filterBar().findChild<QToolButton *>(u"filterTextButton"_s), Qt::LeftButton);
    QVERIFY(page.filterBar().textEdit().isVisible());
    QCOMPARE(page.filterBar().textEdit().text(), inBerlin().toText(page.model().entity()));
    QTest::mouseClick(page.filterBar().findChild<QToolButton *>(u"clearFilterButton"_s), Qt::LeftButton);
    QTRY_COMPARE(page.model().rowCount(), 4);
    QVERIFY(!page.filterBar().isVisible());
}

void TestSavedViews::boardsHaveViews()
{
    Record deal = m_desk->blank("deal");
    deal.setValue("name", u"Roof"_s);
    await(m_desk->records().save({}, deal));
    deal.setValue("name", u"Cellar"_s);
    await(m_desk->records().save({}, deal));
    const auto open = [&] {
        test::askWriter(m_desk->file().store(), u"SELECT 1"_s); // behind what the page before had to write
        auto page = std::make_unique<ui::BoardPage>(m_desk->records());
        page->resize(1300, 760);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()) || !QTest::qWaitFor([&] {
                return page->viewBar()->isLoaded() && page->model().isAnswered() &&
                       !page->model().isLoading();
            }))
            qFatal("the board does not come up");
        return page;
    };
    RecordId view;
    {
        const std::unique_ptr<ui::BoardPage> page = open();
        ui::BoardPreferences preferences = page->preferences();
        preferences.laneBy = "owner_id";
        preferences.colourBy = "forecast_category";
        preferences.fields = {"company_id.city"};
        preferences.closedDays = 90;
        page->setPreferences(preferences);
        page->filterBar().setFilter(
            Filter::parse(m_desk->records().catalogue().entity("deal"), u"name = \"Roof\""_s));
        QVERIFY(saveAs(*page, u"Roofs"_s, u"Everyone"_s));
        view = page->viewBar()->current();
        page->viewBar()->show({});
        QTRY_COMPARE(page->model().board().totals.count, 2);
        page->setSearch(u"cellar"_s);
        QTRY_COMPARE(page->model().board().totals.count, 1);
    }
    const std::unique_ptr<ui::BoardPage> page = open();
    QCOMPARE(tabsOf(*page), (QStringList{u"All •"_s, u"Roofs"_s}));
    QCOMPARE(page->model().board().totals.count, 1);
    QTest::keyClick(&page->view(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(page->viewBar()->current(), view);
    QTRY_COMPARE(page->model().query().laneBy, "owner_id"_ba);
    QCOMPARE(page->model().colourBy(), "forecast_category"_ba);
    QCOMPARE(page->model().faceFields(), QList<QByteArray>{"company_id.city"});
    QCOMPARE(page->preferences().closedDays, 90);
    QTRY_COMPARE(page->model().board().totals.count, 1);
    QVERIFY(!page->viewBar()->isChanged());
    // Views of the board are none of the table.
    QCOMPARE(tabsOf(m_desk->page("deal")), QStringList{u"All"_s});
}

QTEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
