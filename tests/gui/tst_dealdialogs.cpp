// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Deals on their page: stages, what they ask for, winning, losing and reopening, lines, people and the way
// behind. Driven with keys and mouse.
#include "tests/gui/pagedesk.h"
#include "ui/dialogs/closedealdialog.h"
#include "ui/dialogs/gatedialog.h"
#include "ui/editors/fieldedit.h"
#include "ui/editors/savedtable.h"
#include "ui/pages/dealheader.h"
#include "ui/pages/dealhistoryview.h"
#include "ui/pages/deallinesview.h"
#include "ui/pages/recordpanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::ui;
using base::RecordId;
using domain::Record;
using test::await;
using test::PageDesk;

class TestDealDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void winAsksForTheAmount();
    void loseAsksForTheReason();
    void severalAreLostAsOneAction();
    void reopenGoesBackToTheStage();
    void aStepMovesTheDeal();
    void gateIsFilledInOnTheSpot();
    void gateIsPassedWithAReason();
    void refusedMoveChangesNothing();
    void ticksAreKept();
    void weightSaysHowItIsMade();
    void linesAreTypedIntoATable();
    void productFillsItsLine();
    void amountIsLockedToTheSum();
    void whatIsRefusedStaysInItsCell();
    void peopleHaveRoles();
    void theWayBehindIsShown();
    void everythingHasAName();

private:
    template<class T>
    static T *shown()
    {
        T *found = nullptr;
        const bool there = QTest::qWaitFor(
            [&found] {
                const QWidgetList all = QApplication::topLevelWidgets();
                for (QWidget *widget : all) {
                    auto *one = qobject_cast<T *>(widget);
                    if (one && one->isVisible())
                        found = one;
                }
                return found != nullptr;
            },
            5000);
        return there ? found : nullptr;
    }
    static bool gone(const QPointer<QDialog> &dialog)
    {
        return QTest::qWaitFor([&dialog] { return !dialog || !dialog->isVisible(); }, 5000);
    }

    RecordId add(const Record &record) { return await(m_desk->records().save({}, record)).ids.value(0); }
    RecordId addDeal(const QString &name, const QVariant &amount = {});
    Record deal(RecordId id) { return m_desk->load("deal", id); }
    RecordId choice(const QByteArray &list, const QByteArray &key);
    /// The stage at this place of the first pipeline.
    Record stage(int position);
    void addGates(int position, const QList<QList<std::pair<QByteArray, QVariant>>> &gates);
    RecordPanel *open(RecordId id);
    static void enter(FieldEdit *edit, const QString &text);
    static QModelIndex cell(const ChildTable &table, int row, int column)
    {
        return table.view().model()->index(row, column);
    }
    /// The input over a cell.
    static FieldEdit *openEdit(const QTableView &view)
    {
        const QList<FieldEdit *> edits = view.findChildren<FieldEdit *>();
        for (FieldEdit *edit : edits) {
            if (edit->isVisible())
                return edit;
        }
        return nullptr;
    }
    void typeCell(SavedTable &table, int row, int column, const QString &text, int leave = Qt::Key_Return);

    std::unique_ptr<PageDesk> m_desk;
};

void TestDealDialogs::init()
{
    m_desk = std::make_unique<PageDesk>();
}

RecordId TestDealDialogs::addDeal(const QString &name, const QVariant &amount)
{
    Record record = m_desk->blank("deal");
    record.setValue("name", name);
    record.setValue("currency", u"EUR"_s);
    record.setValue("amount_minor", amount);
    return add(record);
}

RecordId TestDealDialogs::choice(const QByteArray &list, const QByteArray &key)
{
    for (const records::PicklistValue &value : await(m_desk->records().picklist(list))) {
        if (value.key == key)
            return value.id;
    }
    return {};
}

Record TestDealDialogs::stage(int position)
{
    domain::RecordQuery query;
    query.entity = "stage";
    query.sort = {{"position", false}};
    return m_desk->load("stage", await(m_desk->records().findIds(query)).value(position));
}

void TestDealDialogs::addGates(int position, const QList<QList<std::pair<QByteArray, QVariant>>> &gates)
{
    const Record before = stage(position);
    Record after = before;
    for (const auto &values : gates) {
        Record gate = m_desk->blank("stage_gate");
        for (const auto &[field, value] : values)
            gate.setValue(field, value);
        after.children("gates").append(gate);
    }
    await(m_desk->records().save(before, after));
}

RecordPanel *TestDealDialogs::open(RecordId id)
{
    ListPage &page = m_desk->page("deal");
    page.openRecord(id);
    auto *panel = page.findChild<RecordPanel *>(u"recordPage"_s);
    if (!panel || !QTest::qWaitFor(
                      [&] {
                          return panel->isLoaded() && panel->id() == id && panel->deal() &&
                                 panel->deal()->isReady();
                      },
                      5000))
        qFatal("the deal does not come up");
    return panel;
}

void TestDealDialogs::enter(FieldEdit *edit, const QString &text)
{
    edit->input()->setFocus();
    QTest::keyClick(edit->input(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit->input(), text);
}

void TestDealDialogs::typeCell(SavedTable &table, int row, int column, const QString &text, int leave)
{
    QTableView &view = table.table().view();
    view.setFocus();
    view.setCurrentIndex(cell(table.table(), row, column));
    QTest::keyClick(&view, Qt::Key_F2);
    FieldEdit *edit = openEdit(view);
    QVERIFY(edit);
    QTest::keyClick(edit->input(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit->input(), text);
    QTest::keyClick(edit->input(), Qt::Key(leave));
    QTRY_VERIFY(!table.isSaving());
}

void TestDealDialogs::winAsksForTheAmount()
{
    const RecordId id = addDeal(u"Roof"_s);
    ListPage &page = m_desk->page("deal");
    DealMoveAnswer answer;
    CloseDealDialog::win(m_desk->records(), {id}, &page, [&](const DealMoveAnswer &said) { answer = said; });
    auto *dialog = shown<CloseDealDialog>();
    QVERIFY(dialog);
    const QPointer<QDialog> watched(dialog);
    QTRY_VERIFY(dialog->edit("amount_minor")->isEnabled());
    QCOMPARE(dialog->findChild<QLabel *>(u"closeDealHead"_s)->text(), u"Roof"_s);

    // Without an amount it says so at the field.
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog->edit("amount_minor")->error().isEmpty());
    QCOMPARE(deal(id).text("status"), u"open"_s);

    enter(dialog->edit("amount_minor"), u"12.500,50"_s);
    QTest::keyClick(dialog->edit("amount_minor")->input(), Qt::Key_Return);
    QVERIFY(gone(watched));
    QTRY_VERIFY(answer.moved);
    QCOMPARE(answer.text, u"“Roof” is won."_s);
    const Record won = deal(id);
    QCOMPARE(won.text("status"), u"won"_s);
    QCOMPARE(won.value("amount_minor").toLongLong(), 1'250'050);
    QVERIFY(!won.isEmpty("closed_at"));

    await(m_desk->records().undo());
    QCOMPARE(deal(id).text("status"), u"open"_s);
    QVERIFY(deal(id).isEmpty("amount_minor"));
}

void TestDealDialogs::loseAsksForTheReason()
{
    const RecordId id = addDeal(u"Roof"_s, 100'00);
    ListPage &page = m_desk->page("deal");
    int answers = 0;
    CloseDealDialog::lose(m_desk->records(), {id}, &page, [&](const DealMoveAnswer &) { ++answers; });
    auto *dialog = shown<CloseDealDialog>();
    QVERIFY(dialog);
    const QPointer<QDialog> watched(dialog);
    FieldEdit *reason = dialog->edit("lost_reason_id");
    auto *box = qobject_cast<QComboBox *>(reason->input());
    QTRY_VERIFY(reason->isEnabled() && box->count() > 3);
    dialog->findChild<QPushButton *>(u"closeDealGo"_s)->click();
    QTRY_VERIFY(!reason->error().isEmpty());
    QCOMPARE(answers, 0);

    box->setFocus();
    QTest::keyClicks(box, u"No"_s);
    enter(dialog->edit("closed_on"), u"02.01.2020"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"closeDealGo"_s), Qt::LeftButton);
    QVERIFY(gone(watched));
    const Record lost = deal(id);
    QCOMPARE(lost.text("status"), u"lost"_s);
    QCOMPARE(lost.linkId("lost_reason_id"), choice("lost_reason", "no_budget"));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(lost.value("closed_at").toLongLong()).date(), QDate(2020, 1, 2));
    QCOMPARE(answers, 1);
}

void TestDealDialogs::severalAreLostAsOneAction()
{
    const QList<RecordId> ids{addDeal(u"One"_s), addDeal(u"Two"_s), addDeal(u"Three"_s)};
    ListPage &page = m_desk->page("deal");
    CloseDealDialog::lose(m_desk->records(), ids, &page);
    auto *dialog = shown<CloseDealDialog>();
    QVERIFY(dialog);
    const QPointer<QDialog> watched(dialog);
    auto *box = qobject_cast<QComboBox *>(dialog->edit("lost_reason_id")->input());
    QTRY_VERIFY(box->count() > 3);
    box->setFocus();
    QTest::keyClicks(box, u"Price"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(gone(watched));
    for (const RecordId id : ids)
        QCOMPARE(deal(id).text("status"), u"lost"_s);
    await(m_desk->records().undo());
    for (const RecordId id : ids)
        QCOMPARE(deal(id).text("status"), u"open"_s);
}

void TestDealDialogs::reopenGoesBackToTheStage()
{
    const RecordId id = addDeal(u"Roof"_s, 100'00);
    m_desk->change("deal", id, "stage_id", stage(2).id.value());
    m_desk->change("deal", id, "stage_id", stage(4).id.value());
    RecordPanel *panel = open(id);
    auto *reopen = panel->findChild<QPushButton *>(u"dealReopen"_s);
    QVERIFY(reopen->isVisible());
    QVERIFY(!panel->findChild<QPushButton *>(u"dealWin"_s)->isVisible());
    QTest::mouseClick(reopen, Qt::LeftButton);
    QTRY_COMPARE(deal(id).text("status"), u"open"_s);
    QCOMPARE(deal(id).linkId("stage_id"), stage(2).id);
    QVERIFY(deal(id).isEmpty("closed_at"));
    QTRY_VERIFY(!reopen->isVisible());
}

void TestDealDialogs::aStepMovesTheDeal()
{
    const RecordId id = addDeal(u"Roof"_s);
    RecordPanel *panel = open(id);
    auto *third = panel->findChild<QAbstractButton *>(u"dealStage2"_s);
    QVERIFY(third);
    QTest::mouseClick(third, Qt::LeftButton);
    QTRY_COMPARE(deal(id).linkId("stage_id"), stage(2).id);
    QTRY_VERIFY(third->accessibleName().contains("is here"_L1));

    third->setFocus();
    QTest::keyClick(third, Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(deal(id).linkId("stage_id"), stage(1).id);
    await(m_desk->records().undo());
    QTRY_VERIFY(third->accessibleName().contains("is here"_L1));
}

void TestDealDialogs::gateIsFilledInOnTheSpot()
{
    addGates(1, {{{"kind", u"field"_s}, {"field", u"expected_close_on"_s}},
                 {{"kind", u"check"_s}, {"label", u"Budget confirmed"_s}}});
    const RecordId id = addDeal(u"Roof"_s);
    RecordPanel *panel = open(id);
    QTest::mouseClick(panel->findChild<QAbstractButton *>(u"dealStage1"_s), Qt::LeftButton);
    auto *dialog = shown<GateDialog>();
    QVERIFY(dialog);
    const QPointer<QDialog> watched(dialog);
    auto *go = dialog->findChild<QPushButton *>(u"gateGo"_s);
    QVERIFY(!go->isEnabled());
    enter(dialog->edit("expected_close_on"), u"24.12.2030"_s);
    auto *tick = dialog->findChild<QCheckBox *>(u"gateTick"_s);
    QCOMPARE(tick->text(), u"Budget confirmed"_s);
    QTest::keyClick(tick, Qt::Key_Space);
    QTRY_VERIFY(go->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(gone(watched));
    QTRY_COMPARE(deal(id).linkId("stage_id"), stage(1).id);
    QCOMPARE(deal(id).text("expected_close_on"), u"2030-12-24"_s);
    QCOMPARE(deal(id).children("checks").size(), 1);
}

void TestDealDialogs::gateIsPassedWithAReason()
{
    addGates(1, {{{"kind", u"activities"_s}, {"min_count", 2}}});
    const RecordId id = addDeal(u"Roof"_s);
    RecordPanel *panel = open(id);
    panel->deal()->move(stage(1).id);
    auto *dialog = shown<GateDialog>();
    QVERIFY(dialog);
    const QPointer<QDialog> watched(dialog);
    QVERIFY(!dialog->findChild<QLabel *>(u"gateGap"_s)->text().isEmpty());
    auto *go = dialog->findChild<QPushButton *>(u"gateGo"_s);
    QVERIFY(!go->isEnabled());
    auto *reason = dialog->findChild<QLineEdit *>(u"bypassReason"_s);
    QVERIFY(reason->isVisible());
    QTest::keyClicks(reason, u"They called us"_s);
    QTRY_VERIFY(go->isEnabled());
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(gone(watched));
    QTRY_COMPARE(deal(id).linkId("stage_id"), stage(1).id);

    panel->setTab(RecordPanel::Tab::Stages);
    const ChildTable &passed = panel->findChild<DealHistoryView *>()->bypasses();
    QTRY_COMPARE(passed.rows().size(), 1);
    QCOMPARE(passed.rows().constFirst().text("reason"), u"They called us"_s);
}

void TestDealDialogs::refusedMoveChangesNothing()
{
    addGates(1, {{{"kind", u"field"_s}, {"field", u"competitor_id"_s}, {"may_bypass", 0}}});
    const RecordId id = addDeal(u"Roof"_s);
    ListPage &page = m_desk->page("deal");
    DealMoveAnswer answer{true, {}, {}, {}};
    CloseDealDialog::move(m_desk->records(), {id}, stage(1).id, &page,
                          [&](const DealMoveAnswer &said) { answer = said; });
    auto *dialog = shown<GateDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QLineEdit *>(u"bypassReason"_s)->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!answer.moved);
    QCOMPARE(deal(id).linkId("stage_id"), stage(0).id);

    // Several at once say what is missing and stay where they are.
    const RecordId other = addDeal(u"Wall"_s);
    answer = {true, {}, {}, {}};
    CloseDealDialog::move(m_desk->records(), {id, other}, stage(1).id, &page,
                          [&](const DealMoveAnswer &said) { answer = said; });
    QTRY_VERIFY(!answer.moved);
    QVERIFY(answer.text.contains("Competitor"_L1));
    QCOMPARE(deal(other).linkId("stage_id"), stage(0).id);
}

void TestDealDialogs::ticksAreKept()
{
    addGates(1, {{{"kind", u"check"_s}, {"label", u"Budget confirmed"_s}}});
    const RecordId id = addDeal(u"Roof"_s);
    RecordPanel *panel = open(id);
    auto *box = panel->findChild<QCheckBox *>(u"dealCheck"_s);
    QVERIFY(box);
    QVERIFY(!box->isChecked());
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QTRY_COMPARE(deal(id).children("checks").size(), 1);
    QTRY_VERIFY(panel->findChild<QLabel *>(u"dealGateHead"_s)->text().contains("nothing more"_L1));
    await(m_desk->records().undo());
    QTRY_VERIFY(panel->findChild<QCheckBox *>(u"dealCheck"_s) &&
                !panel->findChild<QCheckBox *>(u"dealCheck"_s)->isChecked());
}

void TestDealDialogs::weightSaysHowItIsMade()
{
    const RecordId id = addDeal(u"Roof"_s, 1'000'00);
    m_desk->change("deal", id, "stage_id", stage(1).id.value());
    RecordPanel *panel = open(id);
    auto *weight = panel->findChild<QLabel *>(u"dealWeight"_s);
    QString text = weight->text();
    text.replace(QChar(0xa0), u' ');
    QCOMPARE(text, u"Weighted 250,00 € = 1.000,00 € × 25 %"_s);
    QVERIFY(weight->toolTip().contains("probability of the stage"_L1));
    m_desk->change("deal", id, "probability_override", 50);
    QTRY_VERIFY(weight->text().contains("500,00"_L1));
    QVERIFY(weight->toolTip().contains("own probability"_L1));
}

void TestDealDialogs::linesAreTypedIntoATable()
{
    const RecordId id = addDeal(u"Roof"_s);
    RecordPanel *panel = open(id);
    panel->setTab(RecordPanel::Tab::Lines);
    auto *view = panel->findChild<DealLinesView *>();
    SavedTable &lines = view->lines();
    QTRY_VERIFY(!lines.owner().isNull());
    QTest::mouseClick(lines.findChild<QPushButton *>(u"rowAdd"_s), Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    typeCell(lines, 0, 1, u"Tiles"_s, Qt::Key_Tab);
    QWidget *next = QApplication::focusWidget(); // Tab goes on to the quantity
    QTest::keyClick(next, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(next, u"2,5"_s);
    QTest::keyClick(next, Qt::Key_Return);
    typeCell(lines, 0, 3, u"10,00"_s);
    QTRY_COMPARE(deal(id).value("amount_minor").toLongLong(), 25'00);
    typeCell(lines, 0, 4, u"10"_s);
    QTRY_COMPARE(deal(id).value("amount_minor").toLongLong(), 22'50);
    typeCell(lines, 0, 5, u"2,50"_s);
    typeCell(lines, 0, 6, u"20"_s);
    QTRY_COMPARE(deal(id).value("amount_minor").toLongLong(), 20'00);
    const Record line = deal(id).children("lines").value(0);
    QCOMPARE(line.text("description"), u"Tiles"_s);
    QCOMPARE(line.value("qty_milli").toLongLong(), 2500);
    QCOMPARE(line.value("discount_bp").toLongLong(), 1000);
    QTRY_VERIFY(view->findChild<QLabel *>(u"dealLinesSum"_s)->text().contains("24,00"_L1));

    // A second line, put first with the keyboard, and the first one gone.
    QTest::mouseClick(lines.findChild<QPushButton *>(u"rowAdd"_s), Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    typeCell(lines, 1, 1, u"Work"_s);
    typeCell(lines, 1, 3, u"100"_s);
    QTRY_COMPARE(deal(id).value("amount_minor").toLongLong(), 120'00);
    lines.table().view().setFocus();
    lines.table().setCurrentRow(1);
    QTest::keyClick(&lines.table().view(), Qt::Key_Up, Qt::AltModifier);
    QTRY_VERIFY(!lines.isSaving());
    QTRY_COMPARE(cell(lines.table(), 0, 1).data().toString(), u"Work"_s);
    lines.table().setCurrentRow(1);
    QTest::keyClick(&lines.table().view(), Qt::Key_Delete);
    QTRY_COMPARE(deal(id).children("lines").size(), 1);
    QTRY_COMPARE(deal(id).value("amount_minor").toLongLong(), 100'00);
    await(m_desk->records().undo());
    QTRY_COMPARE(lines.table().rows().size(), 2);
}

void TestDealDialogs::productFillsItsLine()
{
    Record product = m_desk->blank("product");
    product.setValue("name", u"Ladder"_s);
    product.setValue("price_minor", 199'00);
    product.setValue("currency", u"EUR"_s);
    const RecordId ladder = add(product);
    const RecordId id = addDeal(u"Roof"_s);
    RecordPanel *panel = open(id);
    panel->setTab(RecordPanel::Tab::Lines);
    SavedTable &lines = panel->findChild<DealLinesView *>()->lines();
    QTRY_VERIFY(!lines.owner().isNull());
    QTest::mouseClick(lines.findChild<QPushButton *>(u"rowAdd"_s), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), u"Ladder"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_COMPARE(deal(id).children("lines").value(0).linkId("product_id"), ladder);
    QTRY_COMPARE(deal(id).children("lines").value(0).text("description"), u"Ladder"_s);
    QTRY_COMPARE(deal(id).value("amount_minor").toLongLong(), 199'00);
}

void TestDealDialogs::amountIsLockedToTheSum()
{
    const RecordId id = addDeal(u"Roof"_s, 500'00);
    RecordPanel *panel = open(id);
    panel->setTab(RecordPanel::Tab::Lines);
    auto *view = panel->findChild<DealLinesView *>();
    SavedTable &lines = view->lines();
    QTRY_VERIFY(!lines.owner().isNull());
    auto *manual = view->findChild<QCheckBox *>(u"dealAmountManual"_s);
    QVERIFY(!manual->isVisible());
    QTest::mouseClick(lines.findChild<QPushButton *>(u"rowAdd"_s), Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    typeCell(lines, 0, 3, u"80"_s);
    QTRY_COMPARE(deal(id).value("amount_minor").toLongLong(), 80'00);
    QTRY_VERIFY(manual->isVisible());
    QTest::keyClick(manual, Qt::Key_Space);
    QTRY_VERIFY(deal(id).value("amount_is_manual").toBool());
    m_desk->change("deal", id, "amount_minor", 90'00);
    QTRY_VERIFY(view->findChild<QLabel *>(u"dealLinesSum"_s)->text().contains("90,00"_L1));
    QTest::keyClick(manual, Qt::Key_Space);
    QTRY_COMPARE(deal(id).value("amount_minor").toLongLong(), 80'00);
}

void TestDealDialogs::whatIsRefusedStaysInItsCell()
{
    const RecordId id = addDeal(u"Roof"_s);
    RecordPanel *panel = open(id);
    panel->setTab(RecordPanel::Tab::Lines);
    SavedTable &lines = panel->findChild<DealLinesView *>()->lines();
    QTRY_VERIFY(!lines.owner().isNull());
    QTest::mouseClick(lines.findChild<QPushButton *>(u"rowAdd"_s), Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    typeCell(lines, 0, 3, u"10"_s);
    auto *error = lines.findChild<QLabel *>(u"childTableError"_s);
    QVERIFY(!error->isVisible());
    typeCell(lines, 0, 3, u"ten"_s);
    QVERIFY(error->isVisible());
    QCOMPARE(cell(lines.table(), 0, 3).data().toString(), u"ten"_s);
    QVERIFY(panel->hasUnsavedEdits());
    typeCell(lines, 0, 3, u"10"_s);
    QVERIFY(!error->isVisible());
    typeCell(lines, 0, 5, u"50"_s); // more than the line
    QTRY_VERIFY(error->isVisible());
    QCOMPARE(deal(id).value("amount_minor").toLongLong(), 10'00);
    typeCell(lines, 0, 5, u"5"_s);
    QTRY_COMPARE(deal(id).value("amount_minor").toLongLong(), 5'00);
    QTRY_VERIFY(!error->isVisible());
}

void TestDealDialogs::peopleHaveRoles()
{
    const RecordId person = m_desk->addContact(u"Maria"_s, u"Anders"_s);
    const RecordId id = addDeal(u"Roof"_s);
    RecordPanel *panel = open(id);
    panel->setTab(RecordPanel::Tab::People);
    SavedTable &people = panel->findChild<DealPeopleView *>()->people();
    QTRY_VERIFY(!people.owner().isNull());
    QTest::mouseClick(people.findChild<QPushButton *>(u"rowAdd"_s), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), u"Maria Anders"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(deal(id).children("contacts").value(0).linkId("contact_id"), person);
    people.table().view().setFocus();
    people.table().view().setCurrentIndex(cell(people.table(), 0, 1));
    QTest::keyClick(&people.table().view(), Qt::Key_F2);
    auto *box = qobject_cast<QComboBox *>(openEdit(people.table().view())->input());
    QVERIFY(box);
    QTRY_VERIFY(box->count() > 3);
    QTest::keyClicks(box, u"Decides"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(deal(id).children("contacts").value(0).linkId("role_id"), choice("deal_role", "decider"));
}

void TestDealDialogs::theWayBehindIsShown()
{
    const RecordId id = addDeal(u"Roof"_s, 100'00);
    m_desk->change("deal", id, "expected_close_on", u"2026-03-10"_s);
    m_desk->change("deal", id, "expected_close_on", u"2026-05-10"_s);
    m_desk->change("deal", id, "stage_id", stage(2).id.value());
    RecordPanel *panel = open(id);
    auto *pushes = panel->findChild<QPushButton *>(u"dealPushes"_s);
    QTRY_VERIFY(pushes->isVisible());
    QTest::mouseClick(pushes, Qt::LeftButton);
    QCOMPARE(panel->tab(), RecordPanel::Tab::Stages);
    auto *view = panel->findChild<DealHistoryView *>();
    QTRY_COMPARE(view->stages().rows().size(), 2);
    QCOMPARE(cell(view->stages(), 0, 0).data().toString(), stage(2).text("name"));
    QVERIFY(cell(view->stages(), 1, 4).data().toString().contains("100,00"_L1));
    QTRY_VERIFY(view->dates().rows().size() >= 1);
    QCOMPARE(view->dates().rows().constFirst().text("new_on"), u"2026-05-10"_s);
}

void TestDealDialogs::everythingHasAName()
{
    addGates(1, {{{"kind", u"check"_s}, {"label", u"Budget confirmed"_s}}});
    const RecordId id = addDeal(u"Roof"_s, 100'00);
    RecordPanel *panel = open(id);
    for (const RecordPanel::Tab tab :
         {RecordPanel::Tab::People, RecordPanel::Tab::Lines, RecordPanel::Tab::Stages}) {
        panel->setTab(tab);
        QTest::qWait(20);
        QCOMPARE(test::namelessWidgets(*panel), QStringList());
    }
    CloseDealDialog::win(m_desk->records(), {id}, panel->window());
    auto *dialog = shown<CloseDealDialog>();
    QVERIFY(dialog);
    QCOMPARE(test::namelessWidgets(*dialog), QStringList());
}

QTEST_MAIN(TestDealDialogs)
#include "tst_dealdialogs.moc"
