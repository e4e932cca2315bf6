// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/windowmodel.h"
#include "tests/gui/pagedesk.h"
#include "tests/gui/stallmeter.h"
#include "ui/dialogs/bulkeditdialog.h"
#include "ui/dialogs/columnsdialog.h"
#include "ui/dialogs/nextstepdialog.h"
#include "ui/dialogs/sortdialog.h"
#include "ui/editors/celledit.h"
#include "ui/pages/recordpanel.h"
#include "ui/pages/recordwindow.h"
#include "ui/parts/listheader.h"
#include "ui/parts/listview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace kith;
using base::RecordId;
using domain::Record;
using items::WindowModel;
using test::PageDesk;
using test::StallMeter;
using ui::CellEdit;
using ui::ListPage;
using ui::ListView;

namespace {

template<class T = QWidget>
T *child(QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no widget \"%s\"", name);
    return found;
}

/// The dialog that is open over the page.
template<class T>
T *dialog()
{
    T *found = nullptr;
    const bool there = QTest::qWaitFor([&] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *one = qobject_cast<T *>(window); one && one->isVisible())
                found = one;
        }
        return found != nullptr;
    });
    if (!there)
        qFatal("the dialog does not open");
    return found;
}

QString cell(ListPage &page, int row, const QByteArray &field)
{
    const int column = int(page.model().columns().indexOf(field));
    return page.model().index(row, column).data().toString();
}

QModelIndex indexOf(ListPage &page, RecordId id, const QByteArray &field)
{
    return page.model().index(page.model().rowOf(id), int(page.model().columns().indexOf(field)));
}

} // namespace

/// The list as a table: related columns, several sort columns, groups, cells edited in place, many records at
/// once.
class TestListView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<PageDesk>(); }
    void cleanup() { m_desk.reset(); }

    void choosesRelatedColumns();
    void marksEverySortColumn();
    void sortsAndGroupsByDialog();
    void walksGroupsByKeyboard();
    void editsACellInPlace();
    void editsTheAddressBehindAColumn();
    void keepsWhatWasRefused();
    void keepsTheSelectionWhenSorted();
    void changesManyTogether();
    void ticksWhatIsDone();
    void refusesTogetherWhatOneMayNot();
    void tagsAndTrashesMany();
    void copiesATable();
    void offersPastedRows();
    void stepsThroughRecords();
    void neverBlocks();

private:
    RecordId addDeal(const QString &name, qint64 minor, const QString &currency, RecordId company = {});
    void addMany(int count);
    std::unique_ptr<PageDesk> m_desk;
};

RecordId TestListView::addDeal(const QString &name, qint64 minor, const QString &currency, RecordId company)
{
    Record deal = m_desk->blank("deal");
    deal.setValue("name", name);
    deal.setValue("amount_minor", minor);
    deal.setValue("currency", currency);
    if (company)
        deal.setValue("company_id", company.value());
    return test::await(m_desk->records().save({}, deal)).ids.value(0);
}

void TestListView::addMany(int count)
{
    storage::BulkJob job;
    job.label = u"Fill"_s;
    job.work = [count](storage::BulkWriter &bulk) {
        QList<storage::RowChange> rows;
        for (int i = 0; i < count; ++i) {
            storage::RowChange row;
            row.op = storage::RowOp::Insert;
            row.table = "contact";
            row.set("first_name", {}, u"First %1"_s.arg((i * 7919) % count));
            row.set("last_name", {}, u"Person %1"_s.arg(i, 6, 10, QChar(u'0')));
            row.set("language", {}, QStringList{u"de"_s, u"fr"_s, u"es"_s}.at(i % 3));
            rows.append(row);
            if (rows.size() == 2000 || i + 1 == count)
                bulk.apply(std::exchange(rows, {}));
        }
    };
    test::await(m_desk->file().store().writeBulk(job));
}

void TestListView::choosesRelatedColumns()
{
    const RecordId acme = m_desk->addCompany(u"Acme"_s);
    m_desk->change("company", acme, "employees", 12);
    addDeal(u"Anvils"_s, 1000, u"EUR"_s, acme);
    addDeal(u"Ropes"_s, 2000, u"EUR"_s, acme);
    {
        ListPage &page = m_desk->page("deal");
        page.chooseColumns();
        auto *columns = dialog<ui::ColumnsDialog>();
        auto *all = child<QTreeWidget>(*columns, "allColumns");
        QTest::keyClicks(child<QLineEdit>(*columns, "columnSearch"), u"company empl"_s);
        QTreeWidgetItem *found = nullptr;
        for (int i = 0; i < all->topLevelItemCount(); ++i) {
            QTreeWidgetItem *top = all->topLevelItem(i);
            for (int j = 0; !top->isHidden() && j < top->childCount(); ++j) {
                if (!top->child(j)->isHidden() && top->text(0) == u"Company"_s)
                    found = top->child(j);
            }
        }
        QVERIFY(found);
        QCOMPARE(found->text(0), u"Employees"_s);
        found->setCheckState(0, Qt::Checked);
        const auto *order = child<QListWidget>(*columns, "columnOrder");
        QCOMPARE(order->currentItem()->text(), u"Company › Employees"_s);
        QTest::mouseClick(child<QPushButton>(*columns, "columnUp"), Qt::LeftButton);
        QTest::mouseClick(child<QPushButton>(*columns, "takeColumns"), Qt::LeftButton);
        QTRY_VERIFY(page.columns().contains("company_id.employees"));
        QCOMPARE(page.columns().indexOf("company_id.employees"), page.columns().size() - 2);
        QTRY_COMPARE(cell(page, 0, "company_id.employees"), u"12"_s);
        // It follows what somebody else does to the company.
        m_desk->change("company", acme, "employees", 34);
        QTRY_COMPARE(cell(page, 0, "company_id.employees"), u"34"_s);
    }
    ListPage &again = m_desk->page("deal");
    QVERIFY(again.columns().contains("company_id.employees"));
    ListPage &companies = m_desk->page("company");
    companies.view().setColumnShown("deals/open", true);
    companies.view().setColumnShown("deals/last", true);
    QTRY_COMPARE(cell(companies, 0, "deals/open"), u"2"_s);
    QTRY_VERIFY(!cell(companies, 0, "deals/last").isEmpty());
    addDeal(u"Bolts"_s, 1, u"EUR"_s, acme);
    QTRY_COMPARE(cell(companies, 0, "deals/open"), u"3"_s);
}

void TestListView::marksEverySortColumn()
{
    m_desk->addContact(u"Anna"_s, u"Abel"_s);
    ListPage &page = m_desk->page();
    const auto column = [&](const QByteArray &field) { return int(page.model().columns().indexOf(field)); };
    QCOMPARE(page.view().listHeader().marks().value(column("display_name")),
             (ui::ListHeader::Mark{false, 0}));
    page.view().sortBy("city", true);
    page.view().sortBy("display_name", false, true);
    QCOMPARE(page.view().listHeader().marks().value(column("city")), (ui::ListHeader::Mark{true, 1}));
    QCOMPARE(page.view().listHeader().marks().value(column("display_name")),
             (ui::ListHeader::Mark{false, 2}));
}

void TestListView::sortsAndGroupsByDialog()
{
    addDeal(u"A"_s, 1000, u"EUR"_s, m_desk->addCompany(u"Zeta"_s));
    const RecordId acme = m_desk->addCompany(u"Acme"_s);
    addDeal(u"B"_s, 2000, u"EUR"_s, acme);
    addDeal(u"C"_s, 4000, u"USD"_s, acme);
    addDeal(u"D"_s, 500, u"EUR"_s);
    {
        ListPage &page = m_desk->page("deal");
        page.chooseSort();
        auto *sort = dialog<ui::SortDialog>();
        const auto choose = [&](const char *name, const QByteArray &field) {
            auto *box = child<QComboBox>(*sort, name);
            box->setCurrentIndex(box->findData(field));
        };
        QVERIFY(!child<QComboBox>(*sort, "sortField2")->isEnabled());
        choose("groupField", "company_id");
        choose("sortField1", "amount_minor");
        child<QComboBox>(*sort, "sortDirection1")->setCurrentIndex(1);
        choose("sortField2", "name");
        QTest::mouseClick(child<QPushButton>(*sort, "takeSort"), Qt::LeftButton);
        QTRY_VERIFY(page.model().isGrouped() && !page.model().isLoading());
        QCOMPARE(page.query().sort, (QList<domain::SortKey>{{"amount_minor", true}, {"name", false}}));
        QCOMPARE(page.model().groupCount(), 3);
        QCOMPARE(page.model().rowCount(), 3 + 4 + 1);
        const auto group = [&](int row) {
            return page.model().index(row, 0).data(WindowModel::GroupTextRole).toString();
        };
        QCOMPARE(group(0), u"Acme"_s);
        QCOMPARE(cell(page, 0, "amount_minor"), u"20,00\u00a0€ + 40,00\u00a0$"_s);
        QTRY_COMPARE(cell(page, 1, "name"), u"C"_s);
        QCOMPARE(group(3), u"Zeta"_s);
        QCOMPARE(group(5), u"Without Company"_s);
        QCOMPARE(group(7), u"All"_s);
        QCOMPARE(cell(page, 7, "amount_minor"), u"35,00\u00a0€ + 40,00\u00a0$"_s);
        QTRY_VERIFY(child<QLabel>(page, "rangeLabel")->text().contains(u"of 4 in 3 group"_s));
    }
    QVERIFY(m_desk->page("deal").model().query().groupBy == "company_id"); // remembered
}

void TestListView::walksGroupsByKeyboard()
{
    for (const auto &name : {u"Abel"_s, u"Berg"_s, u"Cole"_s})
        m_desk->addContact(u"Anna"_s, name);
    m_desk->change("contact", m_desk->addContact(u"Zoe"_s, u"Dorn"_s), "language", u"de"_s);
    ListPage &page = m_desk->page();
    page.view().groupBy("language");
    QTRY_COMPARE(page.model().groupCount(), 2);
    ListView &view = page.view();
    view.setFocus();
    view.setCurrentIndex(page.model().index(3, 0)); // the first without a language
    QVERIFY(view.currentId());
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(page.model().groupAt(view.currentIndex().row()), 1);
    QTest::keyClick(&view, Qt::Key_Left);
    QVERIFY(!page.model().isGroupOpen(1));
    QCOMPARE(page.model().rowCount(), 1 + 1 + 1 + 1);
    view.selectAll(); // also what is closed
    QCOMPARE(view.selectedIds().size(), 4);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Space);
    QVERIFY(page.model().isGroupOpen(1));
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(!page.model().isGroupOpen(1));
    // A record that comes to a closed group leaves it closed.
    m_desk->addContact(u"Eve"_s, u"Ernst"_s);
    QTRY_COMPARE(page.model().ids().size(), 5);
    QVERIFY(!page.model().isGroupOpen(1));
    QCOMPARE(page.model().groupAt(view.currentIndex().row()), 1);
}

void TestListView::editsACellInPlace()
{
    const RecordId acme = m_desk->addCompany(u"Acme"_s);
    ListPage &page = m_desk->page("company");
    page.view().setColumnShown("employees", true);
    page.view().setColumnShown("founded_year", true);
    QTRY_VERIFY(indexOf(page, acme, "employees").data(WindowModel::LoadedRole).toBool());
    page.view().setFocus();
    page.view().setCurrentIndex(indexOf(page, acme, "employees"));
    QTest::keyClick(&page.view(), Qt::Key_F2);
    QPointer<CellEdit> editor = page.view().cellEdit();
    QVERIFY(editor);
    QVERIFY(editor->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"1.200"_s);
    QVERIFY(page.hasUnsavedEdits());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // saves and goes on
    QTRY_COMPARE(m_desk->load("company", acme).value("employees").toInt(), 1200);
    QTRY_VERIFY(page.view().cellEdit() && page.view().cellEdit()->isOf(acme, "founded_year"));
    QTest::keyClicks(QApplication::focusWidget(), u"1999"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // leaves it as it was
    QTRY_VERIFY(!page.view().cellEdit());
    QVERIFY(page.view().hasFocus());
    QVERIFY(m_desk->load("company", acme).isEmpty("founded_year"));
    QTRY_COMPARE(cell(page, 0, "employees"), u"1.200"_s);
    test::await(m_desk->records().undo());
    QTRY_COMPARE(cell(page, 0, "employees"), QString());
}

void TestListView::editsTheAddressBehindAColumn()
{
    const RecordId anna = m_desk->addContact(u"Anna"_s, u"Abel"_s, u"anna@abel.example"_s);
    const RecordId zoe = m_desk->addContact(u"Zoe"_s, u"Dorn"_s);
    ListPage &page = m_desk->page();
    for (const RecordId id : {anna, zoe}) {
        QTRY_VERIFY(indexOf(page, id, "email").data(WindowModel::LoadedRole).toBool());
        page.view().setFocus();
        QVERIFY(page.view().editCell(indexOf(page, id, "email")));
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, u"new@home.example"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!page.view().cellEdit());
        const QList<Record> emails = m_desk->load("contact", id).children("emails");
        QCOMPARE(emails.size(), 1);
        QCOMPARE(emails.constFirst().text("value_raw"), u"new@home.example"_s);
        QVERIFY(emails.constFirst().value("is_primary").toBool());
    }
    QTRY_COMPARE(cell(page, 0, "email"), u"new@home.example"_s);
}

void TestListView::keepsWhatWasRefused()
{
    const RecordId acme = m_desk->addCompany(u"Acme"_s);
    ListPage &page = m_desk->page("company");
    page.view().setColumnShown("employees", true);
    QTRY_VERIFY(indexOf(page, acme, "employees").data(WindowModel::LoadedRole).toBool());
    page.view().setFocus();
    QVERIFY(page.view().editCell(indexOf(page, acme, "employees")));
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, u"many"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QPointer<CellEdit> editor = page.view().cellEdit();
    QVERIFY(editor);
    QVERIFY(!editor->edit().error().isEmpty());
    page.view().setFocus(); // a click elsewhere does not throw it away
    QTest::qWait(20);
    QVERIFY(editor && editor->isVisible());
    QCOMPARE(line->text(), u"many"_s);

    // Somebody else was faster: what is typed stays, and saving once more means it.
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"50"_s);
    QTRY_VERIFY(editor->draft());
    m_desk->change("company", acme, "employees", 40);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(editor && !editor->edit().error().isEmpty());
    QCOMPARE(line->text(), u"50"_s);
    QCOMPARE(m_desk->load("company", acme).value("employees").toInt(), 40);
    QTRY_VERIFY(editor->draft() && editor->draft()->base.value("employees").toInt() == 40);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!editor);
    QCOMPARE(m_desk->load("company", acme).value("employees").toInt(), 50);
}

void TestListView::keepsTheSelectionWhenSorted()
{
    addMany(2000);
    ListPage &page = m_desk->page();
    ListView &view = page.view();
    WindowModel &model = page.model();
    QTRY_COMPARE(model.rowCount(), 2000);
    const auto select = [&](int top, int bottom) {
        view.selectionModel()->select(
            QItemSelection(model.index(top, 0), model.index(bottom, model.columnCount() - 1)),
            QItemSelectionModel::ClearAndSelect);
    };
    for (const int count : {20, 1204}) { // what the table's own selection holds, and what it does not
        select(10, 10 + count - 1);
        QList<RecordId> before = view.selectedIds();
        QCOMPARE(before.size(), count);
        QSignalSpy loaded(&model, &WindowModel::loaded);
        view.sortBy("first_name", false);
        QVERIFY(loaded.wait(10'000));
        QList<RecordId> after = view.selectedIds();
        QCOMPARE(view.selectedCount(), count);
        std::sort(before.begin(), before.end());
        std::sort(after.begin(), after.end());
        QCOMPARE(after, before);
        QTRY_VERIFY(child<QLabel>(page, "selectionLabel")->text().startsWith(QLocale().toString(count)));
        test::await(m_desk->records().moveToTrash("contact", before.mid(0, 2)));
        QTRY_COMPARE(view.selectedCount(), count - 2);
        test::await(m_desk->records().undo());
        QTRY_COMPARE(model.rowCount(), 2000);
        view.sortBy("display_name", false);
        QVERIFY(loaded.wait(10'000));
    }
    QVERIFY(view.selectedCount() > 1000);
    view.selectId(model.idAt(5)); // a plain click begins anew
    QCOMPARE(view.selectedCount(), 1);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectedCount(), 2000);
    QCOMPARE(view.selectedIds(), model.ids());
}

void TestListView::ticksWhatIsDone()
{
    domain::Record activity = m_desk->blank("activity");
    activity.setValue("subject", u"Call Ms Brandt"_s);
    activity.setValue("type_id",
                      test::await(m_desk->records().picklist("activity_type")).constFirst().id.value());
    const RecordId id = test::await(m_desk->records().save({}, activity)).ids.constFirst();
    ListPage &page = m_desk->page("activity");
    ListView &view = page.view();
    view.setColumnShown("done_at", true);
    const auto cell = [&] {
        return view.model()->index(0, int(view.windowModel().columns().indexOf("done_at")));
    };
    QTRY_VERIFY(!view.tickRect(cell()).isEmpty());
    QVERIFY(cell().flags() & Qt::ItemIsUserCheckable);
    const auto isDone = [&] { return !m_desk->load("activity", id).isEmpty("done_at"); };

    // the box asks what comes next, as completing does everywhere
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.tickRect(cell()).center());
    auto *next = dialog<ui::NextStepDialog>();
    QTRY_VERIFY(next->isReady());
    QVERIFY(!isDone());
    next->completeOnly();
    QTRY_VERIFY(isDone());
    QTRY_COMPARE(cell().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    // beside the box a click only goes to the cell
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(cell()).center());
    QVERIFY(isDone());
    // F2 on the box is a click on it
    view.setCurrentIndex(cell());
    QTest::keyClick(&view, Qt::Key_F2);
    QTRY_VERIFY(!isDone());
    QTRY_COMPARE(cell().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    test::await(m_desk->records().undo());
    QTRY_VERIFY(isDone());
}

void TestListView::changesManyTogether()
{
    addMany(900);
    ListPage &page = m_desk->page();
    QTRY_COMPARE(page.model().rowCount(), 900);
    QSignalSpy notices(&page, &ListPage::notice);
    page.view().selectAll();
    QTRY_VERIFY(child<QPushButton>(page, "bulkEditButton")->isVisible());
    QTest::mouseClick(child<QPushButton>(page, "bulkEditButton"), Qt::LeftButton);
    auto *bulk = dialog<ui::BulkEditDialog>();
    auto *apply = child<QPushButton>(*bulk, "actGo");
    QVERIFY(!apply->isEnabled());
    auto *field = child<QComboBox>(*bulk, "bulkField");
    field->setCurrentIndex(field->findData("language"_ba));
    QTest::keyClicks(child<QLineEdit>(*bulk, "input_language"), u"fr"_s);
    QTRY_VERIFY(apply->isEnabled());
    QCOMPARE(bulk->preview().changing, 600);
    QCOMPARE(bulk->preview().unchanged, 300);
    QVERIFY(!bulk->preview().lines.isEmpty());
    QCOMPARE(bulk->preview().lines.constFirst().after, u"fr"_s);
    QVERIFY(QStringList({u"de"_s, u"es"_s}).contains(bulk->preview().lines.constFirst().before));
    QTest::mouseClick(apply, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(notices.size(), 1, 20'000);
    domain::RecordQuery french;
    french.entity = "contact";
    french.filter = domain::Filter::test("language", domain::Operator::Is, u"fr"_s);
    QCOMPARE(test::await(m_desk->records().findIds(french)).size(), 900);
    test::await(m_desk->records().undo()); // one action
    QCOMPARE(test::await(m_desk->records().findIds(french)).size(), 300);
}

void TestListView::refusesTogetherWhatOneMayNot()
{
    const RecordId acme = m_desk->addCompany(u"Acme"_s);
    const RecordId zeta = m_desk->addCompany(u"Zeta"_s);
    records::BulkPlan plan{"company", {acme, zeta}, {}};
    plan.steps = {{records::BulkStep::Action::Clear, "name", {}, {}, {}}};
    QCOMPARE(test::kindOf([&] { test::await(m_desk->records().previewBulkEdit(plan)); }), "Invalid");
    plan.steps = {{records::BulkStep::Action::Set, "founded_year", 12, {}, {}}};
    QCOMPARE(test::kindOf([&] { test::await(m_desk->records().bulkEdit(plan)); }), "Invalid");
    plan.steps = {{records::BulkStep::Action::Set, "name_key", u"x"_s, {}, {}}};
    QCOMPARE(test::kindOf([&] { test::await(m_desk->records().bulkEdit(plan)); }), "Invalid");
    // One of them would become its own parent: neither is changed.
    plan.steps = {{records::BulkStep::Action::Set, "parent_id", acme.value(), {}, {}}};
    QVERIFY(!test::kindOf([&] { test::await(m_desk->records().bulkEdit(plan)); }).isEmpty());
    QVERIFY(m_desk->load("company", zeta).isEmpty("parent_id"));

    // Amounts are typed as people write them, whatever the smallest unit of the record's currency.
    const RecordId euros = addDeal(u"Euros"_s, 1, u"EUR"_s);
    const RecordId yen = addDeal(u"Yen"_s, 1, u"JPY"_s);
    plan = {"deal", {euros, yen}, {{records::BulkStep::Action::Set, "amount_minor", 150000, {}, {}}}};
    test::await(m_desk->records().bulkEdit(plan));
    QCOMPARE(m_desk->load("deal", euros).value("amount_minor").toLongLong(), 150000);
    QCOMPARE(m_desk->load("deal", yen).value("amount_minor").toLongLong(), 1500);
    plan.steps = {{records::BulkStep::Action::Replace, "name", {}, u"uro"_s, u"URO"_s}};
    const records::BulkPreview preview = test::await(m_desk->records().previewBulkEdit(plan));
    QCOMPARE(preview.changing, 1);
    QCOMPARE(preview.lines.constFirst().after, u"EUROs"_s);
}

void TestListView::tagsAndTrashesMany()
{
    addMany(1200);
    domain::RecordQuery all;
    all.entity = "contact";
    const QList<RecordId> ids = test::await(m_desk->records().findIds(all));
    records::BulkPlan plan{
        "contact", ids.mid(0, 700), {{records::BulkStep::Action::AddTag, {}, u"Fair 2026"_s, {}, {}}}};
    test::await(m_desk->records().bulkEdit(plan));
    plan.ids = ids;
    QCOMPARE(test::await(m_desk->records().previewBulkEdit(plan)).changing, 500);
    const QList<Record> tags = m_desk->load("contact", ids.first()).children("tags");
    QCOMPARE(tags.size(), 1);
    QCOMPARE(tags.constFirst().linkTitles.value("tag_id"), u"Fair 2026"_s);
    plan.steps = {{records::BulkStep::Action::RemoveTag, {}, u"fair 2026"_s, {}, {}}};
    test::await(m_desk->records().bulkEdit(plan));
    QCOMPARE(m_desk->load("contact", ids.first()).children("tags").size(), 0);

    ListPage &page = m_desk->page();
    QTRY_COMPARE(page.model().rowCount(), 1200);
    QSignalSpy work(&page, &ListPage::workStarted);
    page.view().selectAll();
    page.view().setFocus();
    QTest::keyClick(&page.view(), Qt::Key_Delete);
    QCOMPARE(work.size(), 1); // shows its progress and can be cancelled
    QTRY_COMPARE_WITH_TIMEOUT(page.model().rowCount(), 0, 20'000);
    test::await(m_desk->records().undo());
    QTRY_COMPARE_WITH_TIMEOUT(page.model().rowCount(), 1200, 20'000);
}

void TestListView::copiesATable()
{
    m_desk->addContact(u"Anna"_s, u"Abel <&>"_s, u"anna@abel.example"_s);
    m_desk->addContact(u"Zoe"_s, u"Dorn"_s);
    ListPage &page = m_desk->page();
    QTRY_COMPARE(page.model().rowCount(), 2);
    page.view().setShownColumns({"display_name", "email"});
    QSignalSpy copied(&page.view(), &ListView::copied);
    page.view().selectAll();
    page.view().setFocus();
    QTest::keyClick(&page.view(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(copied.wait());
    QCOMPARE(copied.constFirst().constFirst().toInt(), 2);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"Name\tE-mail\nAnna Abel <&>\tanna@abel.example\nZoe Dorn\t\n"_s);
    QVERIFY(data->html().contains(u"<td>Anna Abel &lt;&amp;&gt;</td><td>anna@abel.example</td>"_s));
}

void TestListView::offersPastedRows()
{
    ListPage &page = m_desk->page();
    QSignalSpy pasted(&page, &ListPage::pasteRequested);
    QApplication::clipboard()->setText(u"Name\tE-mail\nAnna Abel\tanna@abel.example\n"_s);
    page.view().setFocus();
    QTest::keyClick(&page.view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(pasted.size(), 1);
    QCOMPARE(pasted.constFirst().at(0).toByteArray(), "contact"_ba);
    QVERIFY(pasted.constFirst().at(1).toString().contains(u"anna@abel.example"_s));
}

void TestListView::stepsThroughRecords()
{
    QList<RecordId> ids;
    for (const auto &name : {u"Abel"_s, u"Berg"_s, u"Cole"_s})
        ids.append(m_desk->addContact(u"Anna"_s, name));
    ListPage &page = m_desk->page();
    QTRY_COMPARE(page.model().rowCount(), 3);
    page.view().selectId(ids.at(0));
    page.view().setFocus();
    QTest::keyClick(&page.view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(page.view().currentId(), ids.at(1));
    QTest::keyClick(&page.view(), Qt::Key_Return);
    auto *whole = child<ui::RecordPanel>(page, "recordPage");
    QTRY_COMPARE(whole->title(), u"Anna Berg"_s);
    QTest::keyClick(page.window()->focusWidget(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(whole->title(), u"Anna Cole"_s);
    QTest::keyClick(page.window()->focusWidget(), Qt::Key_Down, Qt::AltModifier); // there is none
    QCOMPARE(whole->id(), ids.at(2));
    QTest::keyClick(page.window()->focusWidget(), Qt::Key_Escape);
    QCOMPARE(page.view().currentId(), ids.at(2)); // the list stands where the page was
    // Several windows, each at its own record.
    QTest::keyClick(&page.view(), Qt::Key_Return, Qt::ControlModifier);
    page.view().selectId(ids.at(0));
    QTest::keyClick(&page.view(), Qt::Key_Return, Qt::ControlModifier);
    const QList<ui::RecordWindow *> windows = page.findChildren<ui::RecordWindow *>();
    QCOMPARE(windows.size(), 2);
    for (ui::RecordWindow *window : windows) {
        if (window->panel().id() != ids.at(2))
            continue;
        QTest::keyClick(window, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(window->windowTitle(), u"Anna Berg"_s);
    }
}

/// Whatever is done to a moderately large list, the window goes on painting.
void TestListView::neverBlocks()
{
    constexpr int Rows = 10'000;
    constexpr qint64 LimitMs = 50;
    addMany(Rows);
    ListPage &page = m_desk->page();
    page.setPanelVisible(false);
    ListView &view = page.view();
    WindowModel &model = page.model();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), Rows, 20'000);
    QTest::qWait(200);
    const auto settled = [&] { return !model.isLoading() && model.isAnswered(); };
    const QList<std::pair<const char *, std::function<void()>>> work{
        {"select all", [&] { view.selectAll(); }},
        {"sort with all selected", [&] { view.sortBy("first_name", true); }},
        {"select half",
         [&] {
             view.selectionModel()->select(
                 QItemSelection(model.index(0, 0), model.index(Rows / 2, model.columnCount() - 1)),
                 QItemSelectionModel::ClearAndSelect);
         }},
        {"sort with half selected", [&] { view.sortBy("display_name", false); }},
        {"group", [&] { view.groupBy("language"); }},
        {"close a group", [&] { model.setGroupOpen(0, false); }},
        {"close all groups", [&] { model.setAllGroupsOpen(false); }},
        {"open all groups", [&] { model.setAllGroupsOpen(true); }},
        {"another column", [&] { view.setColumnShown("company_id.city", true); }},
        {"no groups", [&] { view.groupBy({}); }},
        {"filter",
         [&] {
             domain::RecordQuery query = model.query();
             query.filter = domain::Filter::test("language", domain::Operator::Is, u"de"_s);
             model.setQuery(query);
         }},
    };
    for (const auto &[what, fn] : work) {
        StallMeter meter;
        QTest::qWait(5);
        fn();
        QVERIFY(QTest::qWaitFor(settled, 20'000));
        QTest::qWait(30);
        QVERIFY2(meter.worst() <= LimitMs,
                 qPrintable(u"%1: %2 ms"_s.arg(QLatin1StringView(what)).arg(meter.worst())));
    }
}

QTEST_MAIN(TestListView)
#include "tst_listview.moc"
