// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/boardmodel.h"
#include "tests/gui/pagedesk.h"
#include "tests/gui/stallmeter.h"
#include "ui/board/boardheader.h"
#include "ui/board/boardpage.h"
#include "ui/board/boardview.h"
#include "ui/board/gatebubble.h"
#include "ui/parts/access.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/filterbar.h"
#include "ui/parts/theme.h"
#include "ui/views/viewbar.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace kith;
using base::RecordId;
using domain::Record;
using test::await;
using ui::BoardPage;
using ui::BoardView;

namespace {

constexpr int FlightMs = 400;

/// A board on a real file, and what a person does with it.
class Board
{
public:
    Board() { stages = stageIds(); }

    BoardPage &open()
    {
        test::askWriter(desk.file().store(), u"SELECT 1"_s); // behind what the page before still had to write
        page = std::make_unique<BoardPage>(desk.records());
        page->resize(1300, 760);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()) ||
            !QTest::qWaitFor([this] { return page->viewBar()->isLoaded(); }) || !settle())
            qFatal("the board does not come up");
        page->view().setFocus();
        return *page;
    }

    /// The board is answered and every card that is seen is here.
    bool settle()
    {
        return QTest::qWaitFor(
            [this] {
                items::BoardModel &model = page->model();
                if (!model.isAnswered() || model.isLoading())
                    return false;
                page->view().viewport()->repaint();
                bool all = true;
                for (int column = 0; column < model.board().columns.size(); ++column) {
                    for (int lane = 0; lane < model.board().lanes.size(); ++lane) {
                        const QList<RecordId> seen = model.idsIn(column, lane).mid(0, 5);
                        for (const RecordId id : seen)
                            all = all && model.face(id);
                    }
                }
                return all;
            },
            8000);
    }

    RecordId deal(const QString &name, int stage, qint64 minor,
                  const QList<std::pair<QByteArray, QVariant>> &more = {})
    {
        Record record = desk.blank("deal");
        record.setValue("name", name);
        record.setValue("stage_id", stages.at(stage).value());
        if (minor > 0)
            record.setValue("amount_minor", minor);
        for (const auto &[field, value] : more)
            record.setValue(field, value);
        return await(desk.records().save({}, record)).ids.value(0);
    }

    void gate(int stage, const QByteArray &field)
    {
        storage::RowChange row;
        row.op = storage::RowOp::Insert;
        row.table = "stage_gate";
        row.cells = {{"stage_id", {}, stages.at(stage).value()},
                     {"kind", {}, u"field"_s},
                     {"field", {}, QString::fromLatin1(field)},
                     {"position", {}, 1}};
        storage::ChangeSet changes;
        changes.label = u"Gate"_s;
        changes.rows = {row};
        await(desk.file().store().write(changes));
    }

    RecordId stageOf(RecordId id) { return desk.load("deal", id).linkId("stage_id"); }

    BoardView &view() { return page->view(); }
    const records::BoardTotals &totals(int column) { return page->model().board().columns.at(column).totals; }

    QPoint middleOf(int column)
    {
        QPoint at = view().toView(view().boardLayout().column(column)).center();
        at.setY(view().viewport()->height() / 2);
        return at;
    }

    /// A person's drag: press, on the way, and let go.
    void dragTo(RecordId id, const QPoint &target, bool letGo = true)
    {
        QWidget *on = view().viewport();
        const QPoint from = view().rectOf(id).center();
        QTest::mousePress(on, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(on, from + (target - from) * step / 8);
        if (letGo)
            QTest::mouseRelease(on, Qt::LeftButton, {}, target);
    }

    test::PageDesk desk;
    QList<RecordId> stages;
    std::unique_ptr<BoardPage> page;

private:
    QList<RecordId> stageIds()
    {
        QList<RecordId> ids;
        const records::Board board = await(records::BoardRecords(desk.records()).board({}));
        for (const records::BoardColumn &column : board.columns)
            ids.append(column.stage);
        return ids;
    }
};

} // namespace

class TestBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_board = std::make_unique<Board>();
        ui::Access::setListener([this](const QWidget &widget) { m_heard.append(widget.accessibleName()); });
    }
    void cleanup()
    {
        ui::Access::setListener({});
        m_heard.clear();
        m_board.reset();
    }

    void teachesWhileItIsEmpty();
    void dragsWithTheMouse();
    void dropsNothingOutsideAndOnEscape();
    void movesByKeys();
    void walksByKeys();
    void movesSeveralTogether();
    void goesBackWhenAGateRefuses();
    void asksForWhatALossNeeds();
    void beginsDealsInAStage();
    void showsLanesThatClose();
    void searchesAndFilters();
    void opensWhatAHeadCounts();
    void closesColumnsAndRemembers();
    void readsAloud();
    void readsFromRightToLeft();
    void scrollsByItselfWhileDragging();
    void staysSmoothWithThousands();
    void namesEveryWidget();

private:
    std::unique_ptr<Board> m_board;
    QStringList m_heard;
};

void TestBoard::teachesWhileItIsEmpty()
{
    BoardPage &page = m_board->open();
    QVERIFY(page.view().emptyState().isVisible());
    QVERIFY(!page.view().emptyState().title().isEmpty());
    QSignalSpy begun(&page, &ui::Page::newRequested);
    QTest::mouseClick(page.view().emptyState().findChild<QPushButton *>(u"emptyPrimary"_s), Qt::LeftButton);
    QCOMPARE(begun.size(), 1);
}

void TestBoard::dragsWithTheMouse()
{
    const RecordId id = m_board->deal(u"Roof for the school"_s, 0, 120'000);
    m_board->deal(u"Second"_s, 0, 30'000);
    m_board->open();
    QCOMPARE(m_board->totals(0).amountMinor, 150'000);

    m_board->dragTo(id, m_board->middleOf(1), false);
    QVERIFY(m_board->view().isDragging());
    QVERIFY(m_board->view().ghostRect().contains(m_board->middleOf(1)));
    QTest::mouseRelease(m_board->view().viewport(), Qt::LeftButton, {}, m_board->middleOf(1));
    // Before the event loop comes round: the next frame shows the new sums.
    QCOMPARE(m_board->totals(0).amountMinor, 30'000);
    QCOMPARE(m_board->totals(1).amountMinor, 120'000);
    QCOMPARE(m_board->totals(1).count, 1);
    QTRY_COMPARE(m_board->stageOf(id), m_board->stages.at(1));
    QTRY_VERIFY(!m_heard.filter(u"Roof for the school"_s).isEmpty());
    QVERIFY(m_board->settle());
    const records::Board file =
        await(records::BoardRecords(m_board->desk.records()).totals(m_board->page->model().query()));
    for (int column = 0; column < m_board->stages.size(); ++column)
        QCOMPARE(m_board->totals(column), file.columns.at(column).totals);
    // And it is undone as any other change.
    await(m_board->desk.records().undo());
    QTRY_COMPARE(m_board->totals(0).amountMinor, 150'000);
}

void TestBoard::dropsNothingOutsideAndOnEscape()
{
    const RecordId id = m_board->deal(u"Stays"_s, 0, 100);
    m_board->open();
    QSignalSpy moves(&m_board->view(), &BoardView::moveRequested);
    m_board->dragTo(id, m_board->middleOf(0));
    QCOMPARE(moves.size(), 0);
    QTest::qWait(FlightMs);
    m_board->dragTo(id, m_board->middleOf(2), false);
    QTest::keyClick(&m_board->view(), Qt::Key_Escape);
    QVERIFY(!m_board->view().isDragging());
    QTest::mouseRelease(m_board->view().viewport(), Qt::LeftButton, {}, m_board->middleOf(2));
    QCOMPARE(moves.size(), 0);
    QCOMPARE(m_board->stageOf(id), m_board->stages.at(0));
    // It flies home and is whole again.
    QTRY_VERIFY(m_board->view().ghostRect().isNull());
}

void TestBoard::movesByKeys()
{
    const RecordId id = m_board->deal(u"By keys"_s, 0, 5'000);
    m_board->open();
    QVERIFY(m_board->view().selectId(id));
    QTest::keyClick(&m_board->view(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_board->totals(1).amountMinor, 5'000);
    QTRY_COMPARE(m_board->stageOf(id), m_board->stages.at(1));
    QTRY_COMPARE(m_heard.filter(u"By keys"_s).size(), 1);
    QVERIFY(m_board->settle());
    QCOMPARE(m_board->view().currentId(), id);
    QTest::keyClick(&m_board->view(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(m_board->stageOf(id), m_board->stages.at(0));
    QVERIFY(m_board->settle());
    // There is nothing to the left of the first stage.
    QTest::keyClick(&m_board->view(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_board->page->model().placeOf(id).column, 0);
}

void TestBoard::walksByKeys()
{
    const RecordId a1 = m_board->deal(u"A1"_s, 0, 1, {{"expected_close_on", u"2027-01-01"_s}});
    const RecordId a2 = m_board->deal(u"A2"_s, 0, 1, {{"expected_close_on", u"2027-02-01"_s}});
    const RecordId a3 = m_board->deal(u"A3"_s, 0, 1, {{"expected_close_on", u"2027-03-01"_s}});
    const RecordId c1 = m_board->deal(u"C1"_s, 2, 1);
    m_board->open();
    BoardView &view = m_board->view();
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentId(), a1);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentId(), a2);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentId(), a3);
    QTest::keyClick(&view, Qt::Key_Right); // past the empty stage
    QCOMPARE(view.currentId(), c1);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.currentId(), a1);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view.selectedIds(), QList<RecordId>({a1, a2}));
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectedIds(), QList<RecordId>({a1, a2, a3}));

    QSignalSpy opened(m_board->page.get(), &ui::Page::openRequested);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QTest::keyClick(&view, Qt::Key_Space);
    QVERIFY(m_board->page->isPanelVisible());
    QTest::keyClick(&view, Qt::Key_R); // letters look for a name
    QCOMPARE(QApplication::focusWidget()->property("text").toString(), u"r"_s);
}

void TestBoard::movesSeveralTogether()
{
    const RecordId a = m_board->deal(u"A"_s, 0, 100, {{"expected_close_on", u"2027-01-01"_s}});
    const RecordId b = m_board->deal(u"B"_s, 0, 200, {{"expected_close_on", u"2027-02-01"_s}});
    const RecordId c = m_board->deal(u"C"_s, 1, 400);
    m_board->open();
    QWidget *on = m_board->view().viewport();
    QTest::mouseClick(on, Qt::LeftButton, {}, m_board->view().rectOf(a).center());
    QTest::mouseClick(on, Qt::LeftButton, Qt::ControlModifier, m_board->view().rectOf(b).center());
    QTest::mouseClick(on, Qt::LeftButton, Qt::ControlModifier, m_board->view().rectOf(c).center());
    QCOMPARE(m_board->view().selectedIds().size(), 3);
    m_board->dragTo(b, m_board->middleOf(2));
    QCOMPARE(m_board->totals(2).amountMinor, 700);
    for (const RecordId id : {a, b, c})
        QTRY_COMPARE(m_board->stageOf(id), m_board->stages.at(2));
    // One action, one undo.
    await(m_board->desk.records().undo());
    QCOMPARE(m_board->stageOf(a), m_board->stages.at(0));
    QCOMPARE(m_board->stageOf(c), m_board->stages.at(1));
}

void TestBoard::goesBackWhenAGateRefuses()
{
    const RecordId id = m_board->deal(u"Too early"_s, 0, 0);
    m_board->gate(1, "amount_minor");
    BoardPage &page = m_board->open();
    const QRect home = m_board->view().rectOf(id);
    m_board->dragTo(id, m_board->middleOf(1));
    QCOMPARE(page.model().placeOf(id).column, 1); // shown at once …
    QTRY_VERIFY(page.bubble().isVisible());       // … and taken back
    QCOMPARE(page.model().placeOf(id).column, 0);
    QVERIFY(page.bubble().headline().contains(u"Too early"_s));
    QCOMPARE(page.bubble().lines().size(), 1);
    QVERIFY(!m_heard.filter(page.bubble().lines().constFirst()).isEmpty());
    // It flies there rather than being there.
    QVERIFY(!m_board->view().ghostRect().isNull());
    QTRY_VERIFY(m_board->view().ghostRect().isNull());
    QCOMPARE(m_board->view().rectOf(id), home);
    QCOMPARE(m_board->stageOf(id), m_board->stages.at(0));
    QSignalSpy edits(&page, &ui::Page::editRequested);
    QTest::mouseClick(page.bubble().findChild<QPushButton *>(u"gateEdit"_s), Qt::LeftButton);
    QCOMPARE(edits.size(), 1);
    QVERIFY(!page.bubble().isVisible());

    // By keys, too; there the explanation takes the keys, and Escape gives them back.
    m_board->view().setFocus();
    QTest::keyClick(&m_board->view(), Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(page.bubble().isVisible());
    QVERIFY(page.bubble().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!page.bubble().isVisible());
    QVERIFY(m_board->view().hasFocus());

    m_board->desk.change("deal", id, "amount_minor", 5'000);
    QVERIFY(m_board->settle());
    QTest::keyClick(&m_board->view(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(m_board->stageOf(id), m_board->stages.at(1));
}

void TestBoard::asksForWhatALossNeeds()
{
    const RecordId id = m_board->deal(u"Lost one"_s, 0, 700);
    m_board->open();
    int lost = -1;
    for (int column = 0; column < m_board->stages.size(); ++column) {
        if (m_board->page->model().board().columns.at(column).kind == "lost")
            lost = column;
    }
    QVERIFY(lost > 0);
    m_board->view().horizontalScrollBar()->setValue(m_board->view().horizontalScrollBar()->maximum());
    m_board->page->moveTo({id}, lost);
    QCOMPARE(m_board->page->model().placeOf(id).column, lost);
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_board->page->window()->findChild<QDialog *>()) && dialog->isVisible());
    dialog->reject();
    QTRY_COMPARE(m_board->page->model().placeOf(id).column, 0);
    QCOMPARE(m_board->stageOf(id), m_board->stages.at(0));
    QCOMPARE(m_board->totals(0).amountMinor, 700);
}

void TestBoard::beginsDealsInAStage()
{
    m_board->deal(u"First"_s, 0, 100);
    const RecordId other = m_board->deal(u"Other"_s, 1, 100);
    BoardPage &page = m_board->open();
    Record begun;
    connect(&page, &ui::Page::newRequested, this, [&](const Record &record) { begun = record; });
    m_board->view().selectId(other);
    QTest::keyClick(&m_board->view(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!begun.isNull());
    QCOMPARE(begun.linkId("stage_id"), m_board->stages.at(1));
    begun = {};
    const ui::BoardHeader &header = m_board->view().header();
    QTest::mouseClick(&m_board->view().header(), Qt::LeftButton, {}, header.plusOf(2).center());
    QVERIFY(!begun.isNull());
    QCOMPARE(begun.linkId("stage_id"), m_board->stages.at(2));
}

void TestBoard::showsLanesThatClose()
{
    const RecordId alpha = m_board->desk.addCompany(u"Alpha"_s);
    const RecordId beta = m_board->desk.addCompany(u"Beta"_s);
    const RecordId a = m_board->deal(u"A"_s, 0, 100, {{"company_id", alpha.value()}});
    const RecordId b = m_board->deal(u"B"_s, 0, 200, {{"company_id", beta.value()}});
    BoardPage &page = m_board->open();
    ui::BoardPreferences preferences = page.preferences();
    preferences.laneBy = "company_id";
    page.setPreferences(preferences);
    QTRY_COMPARE(page.model().board().lanes.size(), 2);
    QVERIFY(m_board->settle());
    const QRect cardA = m_board->view().rectOf(a);
    const QRect cardB = m_board->view().rectOf(b);
    QVERIFY(cardB.top() > cardA.bottom());
    // A click on a lane's line closes it.
    QTest::mouseClick(m_board->view().viewport(), Qt::LeftButton, {}, QPoint(60, 12));
    QVERIFY(m_board->view().rectOf(a).isNull());
    QVERIFY(m_board->view().rectOf(b).top() < cardB.top());
    QTest::mouseClick(m_board->view().viewport(), Qt::LeftButton, {}, QPoint(60, 12));
    QCOMPARE(m_board->view().rectOf(a), cardA);
    // Keys pass the border between lanes.
    m_board->view().selectId(a);
    QTest::keyClick(&m_board->view(), Qt::Key_Down);
    QCOMPARE(m_board->view().currentId(), b);
    // A drag changes the stage and leaves the lane.
    m_board->dragTo(b, m_board->middleOf(1));
    QCOMPARE(page.model().placeOf(b).lane, 1);
    QTRY_COMPARE(m_board->stageOf(b), m_board->stages.at(1));
}

void TestBoard::searchesAndFilters()
{
    m_board->deal(u"Roof"_s, 0, 100);
    m_board->deal(u"Cellar"_s, 1, 20'000);
    BoardPage &page = m_board->open();
    page.setSearch(u"roof"_s);
    QTRY_COMPARE(page.model().board().totals.count, 1);
    page.setSearch(u"nothing like it"_s);
    QTRY_COMPARE(page.model().board().totals.count, 0);
    QTRY_VERIFY(page.view().emptyState().isVisible());
    QTest::mouseClick(page.view().emptyState().findChild<QPushButton *>(u"emptyPrimary"_s), Qt::LeftButton);
    QTRY_COMPARE(page.model().board().totals.count, 2);
    QVERIFY(!page.view().emptyState().isVisible());

    page.filterBar().setTextShown(true);
    auto *filter = page.findChild<QLineEdit *>(u"filterEdit"_s);
    QTest::keyClicks(filter, u"amount_minor >= 150"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE(page.model().board().totals.count, 1);
    QCOMPARE(m_board->totals(1).amountMinor, 20'000);
    filter->setText(u"amount_minor >>"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(page.findChild<QLabel *>(u"filterError"_s)->isVisible());
}

void TestBoard::opensWhatAHeadCounts()
{
    m_board->deal(u"Roof"_s, 0, 100);
    m_board->deal(u"Cellar"_s, 0, 200);
    m_board->deal(u"Other"_s, 1, 400);
    BoardPage &page = m_board->open();
    domain::Filter listed;
    connect(&page, &ui::Page::recordsRequested, this,
            [&](const domain::RecordQuery &query) { listed = query.filter; });
    page.showAsList(0);
    domain::RecordQuery query;
    query.entity = "deal";
    query.filter = listed;
    QCOMPARE(await(m_board->desk.records().findIds(query)).size(), m_board->totals(0).count);
}

void TestBoard::closesColumnsAndRemembers()
{
    const RecordId id = m_board->deal(u"Roof"_s, 0, 100);
    m_board->open();
    const QRect head = m_board->view().header().headOf(0);
    QTest::mouseClick(&m_board->view().header(), Qt::LeftButton, {}, head.center());
    QVERIFY(!m_board->view().boardLayout().isColumnOpen(0));
    QVERIFY(m_board->view().rectOf(id).isNull());
    QCOMPARE(m_board->totals(0).count, 1); // its sums stay
    m_board->page.reset();
    m_board->open();
    QVERIFY(!m_board->view().boardLayout().isColumnOpen(0));
    // A click on it opens it, and so does going to a card in it.
    QVERIFY(m_board->view().selectId(id));
    QVERIFY(m_board->view().boardLayout().isColumnOpen(0));
    const QStringList keys = QSettings().allKeys();
    for (const QString &key : keys)
        QVERIFY2(!QSettings().value(key).toString().contains(u"Roof"_s), qPrintable(key));
}

void TestBoard::readsAloud()
{
    const RecordId id = m_board->deal(u"Roof"_s, 0, 12'300, {{"expected_close_on", u"2020-01-01"_s}});
    m_board->open();
    QAccessibleInterface *board = QAccessible::queryAccessibleInterface(&m_board->view());
    QVERIFY(board);
    QCOMPARE(board->childCount(), int(m_board->stages.size()));
    QAccessibleInterface *stage = board->child(0);
    QCOMPARE(stage->role(), QAccessible::List);
    QVERIFY(stage->text(QAccessible::Name).contains(u"123,00"_s));
    QCOMPARE(stage->childCount(), 1);
    QAccessibleInterface *card = stage->child(0);
    QCOMPARE(card->role(), QAccessible::ListItem);
    const QString said = card->text(QAccessible::Name);
    for (const QString &part : {u"Roof"_s, u"123,00"_s, u"overdue"_s, u"no next step"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
    m_board->view().selectId(id);
    QVERIFY(card->state().selected);
    QVERIFY(card->state().focused);
    QCOMPARE(board->focusChild(), card);
    QVERIFY(m_board->view().viewport()->rect().contains(
        m_board->view().viewport()->mapFromGlobal(card->rect().center())));
    QCOMPARE(board->childAt(card->rect().center().x(), card->rect().center().y()), card);
    QCOMPARE(card->parent(), stage);
}

void TestBoard::readsFromRightToLeft()
{
    const RecordId id = m_board->deal(u"Roof"_s, 0, 100);
    m_board->open();
    const QRect left = m_board->view().rectOf(id);
    m_board->page->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(m_board->view().rectOf(id).left() > left.right());
    QCOMPARE(m_board->view().header().headOf(0).left(),
             m_board->view().toView(m_board->view().boardLayout().column(0)).left());
    m_board->view().selectId(id);
    // The next stage lies to the left now.
    QTest::keyClick(&m_board->view(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(m_board->stageOf(id), m_board->stages.at(1));
    m_board->dragTo(id, m_board->middleOf(2));
    QTRY_COMPARE(m_board->stageOf(id), m_board->stages.at(2));
}

void TestBoard::scrollsByItselfWhileDragging()
{
    QList<storage::RowChange> rows;
    for (int i = 0; i < 60; ++i) {
        storage::RowChange row;
        row.op = storage::RowOp::Insert;
        row.table = "deal";
        row.cells = {{"name", {}, u"Deal %1"_s.arg(i)}, {"stage_id", {}, m_board->stages.at(0).value()}};
        rows.append(row);
    }
    storage::ChangeSet changes;
    changes.label = u"Deals"_s;
    changes.rows = rows;
    await(m_board->desk.file().store().write(changes));
    m_board->open();
    BoardView &view = m_board->view();
    const RecordId first = m_board->page->model().idAt({0, 0, 0});
    m_board->dragTo(first, QPoint(view.rectOf(first).center().x(), view.viewport()->height() - 3), false);
    QTRY_VERIFY(view.verticalScrollBar()->value() > 200);
    QTest::mouseMove(view.viewport(), view.viewport()->rect().center());
    QTest::qWait(30);
    const int rest = view.verticalScrollBar()->value();
    QTest::qWait(60);
    QCOMPARE(view.verticalScrollBar()->value(), rest);
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.isDragging());
}

void TestBoard::staysSmoothWithThousands()
{
    storage::BulkJob job;
    job.label = u"Deals"_s;
    job.work = [this](storage::BulkWriter &writer) {
        QList<storage::RowChange> rows;
        for (int i = 0; i < 3'000; ++i) {
            storage::RowChange row;
            row.op = storage::RowOp::Insert;
            row.table = "deal";
            row.cells = {{"name", {}, u"Deal %1"_s.arg(i)},
                         {"stage_id", {}, m_board->stages.at(i % 3).value()},
                         {"amount_minor", {}, 1000 + i}};
            rows.append(row);
        }
        writer.apply(rows);
    };
    await(m_board->desk.file().store().writeBulk(job));
    m_board->open();
    BoardView &view = m_board->view();
    QCOMPARE(m_board->page->model().board().totals.count, 3'000);
    const RecordId id = m_board->page->model().idAt({0, 0, 0});
    const QPoint from = view.rectOf(id).center();
    QWidget *on = view.viewport();
    test::StallMeter meter;
    QTest::qWait(20);
    for (int i = 0; i < 60; ++i) {
        view.verticalScrollBar()->setValue(i * 400);
        QTest::qWait(5);
    }
    view.verticalScrollBar()->setValue(0);
    QTest::qWait(50);
    QTest::mousePress(on, Qt::LeftButton, {}, from);
    for (int i = 0; i < 60; ++i) {
        QTest::mouseMove(on, from + QPoint(i * 10, (i % 20) * 6));
        QTest::qWait(4);
    }
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::qWait(20);
    QVERIFY2(meter.worst() <= 50, qPrintable(QString::number(meter.worst())));
}

void TestBoard::namesEveryWidget()
{
    m_board->deal(u"Roof"_s, 0, 100);
    BoardPage &page = m_board->open();
    page.setPanelVisible(true);
    QVERIFY(page.view().selectId(page.model().idAt({0, 0, 0})));
    QCOMPARE(test::namelessWidgets(page), QStringList());
}

QTEST_MAIN(TestBoard)
#include "tst_board.moc"
