// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Assigning leads by rules as a person sees it: the dry run, what is waiting, why somebody got a lead.
#include "models/items/windowmodel.h"
#include "models/records/assignmentrecords.h"
#include "tests/gui/pagedesk.h"
#include "ui/dialogs/assignmentdialog.h"
#include "ui/editors/recordeditor.h"
#include "ui/pages/assignmentbar.h"
#include "ui/pages/listpage.h"
#include "ui/pages/recordpanel.h"
#include "ui/parts/listview.h"
#include "ui/parts/noticebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using base::RecordId;
using domain::Record;
using ui::AssignmentBar;
using ui::AssignmentDialog;
using ui::ListPage;

class TestAssignmentDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void showsWhoGetsWhatAndThenDoesIt();
    void cancellingChangesNothing();
    void saysWhatIsMissing();
    void leadsThatWaitAreSeen();
    void theRecordSaysWhy();
    void rulesAreTriedOutInTheSettings();
    void whoEntersALeadHearsWhoGotIt();
    void namesEveryWidget();

private:
    RecordId add(const QByteArray &entity, const QList<std::pair<QByteArray, QVariant>> &values)
    {
        Record record = m_desk->blank(entity);
        for (const auto &[field, value] : values)
            record.setValue(field, value);
        return await(m_desk->records().save({}, record)).ids.first();
    }
    RecordId addRule(const QList<RecordId> &people, bool onManual);
    AssignmentDialog *dialogOf(ListPage &page);
    QList<RecordId> ownersOf(const QList<RecordId> &leads);

    std::unique_ptr<PageDesk> m_desk;
    RecordId m_ana;
    RecordId m_ben;
};

void TestAssignmentDialog::init()
{
    m_desk = std::make_unique<PageDesk>();
    m_ana = add("app_user", {{"display_name", u"Ana"_s}});
    m_ben = add("app_user", {{"display_name", u"Ben"_s}});
}

RecordId TestAssignmentDialog::addRule(const QList<RecordId> &people, bool onManual)
{
    Record rule = m_desk->blank("assignment_rule");
    rule.setValue("name", u"Everybody"_s);
    rule.setValue("on_manual", onManual);
    rule.setValue("days_off", true);
    int position = 0;
    for (const RecordId person : people) {
        Record member = m_desk->blank("assignment_rule_member");
        member.setValue("user_id", person.value());
        member.setValue("position", ++position);
        rule.children("members"_ba).append(member);
    }
    return await(m_desk->records().save({}, rule)).ids.first();
}

AssignmentDialog *TestAssignmentDialog::dialogOf(ListPage &page)
{
    AssignmentDialog *dialog = page.window()->findChild<AssignmentDialog *>();
    if (!dialog || !QTest::qWaitFor([dialog] { return dialog->isReady(); }))
        qFatal("no dialog that shows who gets what");
    return dialog;
}

QList<RecordId> TestAssignmentDialog::ownersOf(const QList<RecordId> &leads)
{
    QList<RecordId> owners;
    for (const RecordId lead : leads)
        owners += m_desk->load("lead", lead).linkId("owner_id");
    return owners;
}

void TestAssignmentDialog::showsWhoGetsWhatAndThenDoesIt()
{
    QList<RecordId> leads;
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s})
        leads += add("lead", {{"last_name", name}});
    addRule({m_ana, m_ben}, false);
    ListPage &page = m_desk->page("lead");
    QTRY_COMPARE(page.model().rowCount(), 3);
    page.view().selectAll();
    auto *button = page.findChild<QPushButton *>(u"assignButton"_s);
    QVERIFY(button);
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    AssignmentDialog *dialog = dialogOf(page);
    QCOMPARE(ownersOf(leads), (QList<RecordId>{{}, {}, {}})); // nothing is written yet
    auto *lines = dialog->findChild<QTableView *>(u"assignmentLines"_s);
    QCOMPARE(lines->model()->rowCount(), 3);
    QSet<QString> targets;
    for (int row = 0; row < 3; ++row) {
        targets.insert(lines->model()->index(row, 2).data().toString());
        QCOMPARE(lines->model()->index(row, 3).data().toString(), u"Everybody"_s);
        QCOMPARE(lines->model()->index(row, 4).data().toString(), u"Next in turn"_s);
        QVERIFY(lines->model()->index(row, 4).data(Qt::ToolTipRole).toString().contains(u"Ben"_s));
    }
    QCOMPARE(targets, (QSet<QString>{u"Ana"_s, u"Ben"_s}));
    auto *shares = dialog->findChild<QTableWidget *>(u"assignmentShares"_s);
    QCOMPARE(shares->item(0, 0)->text() + shares->item(0, 1)->text(), u"Ana2"_s);
    QSignalSpy notices(&page, &ListPage::notice);
    QTest::keyClick(dialog, Qt::Key_Return); // the button that does it has the focus
    QTRY_COMPARE(notices.size(), 1);
    QCOMPARE(notices.at(0).at(1).toString(), u"Assign 3 lead(s) by rules. Undo takes it back."_s);
    QList<RecordId> owners = ownersOf(leads);
    QCOMPARE(owners.count(m_ana), 2);
    QCOMPARE(owners.count(m_ben), 1);
    await(m_desk->records().undo());
    QCOMPARE(ownersOf(leads), (QList<RecordId>{{}, {}, {}}));
}

void TestAssignmentDialog::cancellingChangesNothing()
{
    const RecordId lead = add("lead", {{"last_name", u"One"_s}});
    addRule({m_ana}, false);
    const QByteArray before = hashOf(m_desk->file().store());
    ListPage &page = m_desk->page("lead");
    QTRY_COMPARE(page.model().rowCount(), 1);
    page.view().selectId(lead);
    page.assignSelection();
    AssignmentDialog *dialog = dialogOf(page);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!page.window()->findChild<AssignmentDialog *>());
    QCOMPARE(hashOf(m_desk->file().store()), before);
}

void TestAssignmentDialog::saysWhatIsMissing()
{
    const RecordId lead = add("lead", {{"last_name", u"One"_s}});
    ListPage &page = m_desk->page("lead");
    QTRY_COMPARE(page.model().rowCount(), 1);
    page.view().selectId(lead);
    page.assignSelection();
    AssignmentDialog *dialog = dialogOf(page);
    QVERIFY(dialog->findChild<QLabel *>(u"assignmentSummary"_s)->text().contains(u"Settings"_s));
    QVERIFY(!dialog->findChild<QPushButton *>(u"assignmentApply"_s)->isEnabled());
}

void TestAssignmentDialog::leadsThatWaitAreSeen()
{
    addRule({m_ana}, true);
    m_desk->change("app_user", m_ana, "active", false);
    ListPage &page = m_desk->page("lead");
    auto *bar = page.findChild<AssignmentBar *>();
    QVERIFY(bar);
    QVERIFY(!bar->isVisible());
    add("lead", {{"last_name", u"Early"_s}, {"owner_id", m_ben.value()}});
    const RecordId waiting = add("lead", {{"last_name", u"Waiting"_s}});
    QTRY_VERIFY(bar->isVisible());
    auto *notice = bar->findChild<ui::NoticeBar *>();
    QCOMPARE(notice->level(), ui::NoticeLevel::Warning);
    QVERIFY(notice->text().contains(u"1 lead"_s));
    QTRY_COMPARE(page.model().rowCount(), 2);
    for (QPushButton *button : notice->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(u"Show"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(page.model().rowCount(), 1);
    QCOMPARE(page.model().idAt(0), waiting);
    m_desk->change("lead", waiting, "owner_id", m_ben.value());
    QTRY_VERIFY(!bar->isVisible());
}

void TestAssignmentDialog::theRecordSaysWhy()
{
    addRule({m_ana}, true);
    const RecordId lead = add("lead", {{"last_name", u"One"_s}});
    ListPage &page = m_desk->page("lead");
    QTRY_COMPARE(page.model().rowCount(), 1);
    page.openRecord(lead);
    auto *note = page.findChild<ui::RecordPanel *>(u"recordPage"_s)->findChild<ui::AssignmentNote *>();
    QTRY_COMPARE(note->text(), u"Ana got this lead by the rule “Everybody”: next in turn"_s);
    m_desk->change("lead", lead, "owner_id", m_ben.value());
    QTRY_COMPARE(note->text(), QString());
}

void TestAssignmentDialog::rulesAreTriedOutInTheSettings()
{
    const RecordId lead = add("lead", {{"last_name", u"One"_s}, {"owner_id", m_ben.value()}});
    addRule({m_ana}, true);
    const QByteArray before = hashOf(m_desk->file().store());
    ListPage &page = m_desk->page("assignment_rule");
    QTRY_COMPARE(page.model().rowCount(), 1);
    QTest::mouseClick(page.findChild<QPushButton *>(u"rehearseButton"_s), Qt::LeftButton);
    AssignmentDialog *dialog = dialogOf(page);
    QCOMPARE(dialog->preview().lines.size(), 1);
    QCOMPARE(dialog->preview().lines.first().decision.owner, m_ana);
    QVERIFY(!dialog->findChild<QPushButton *>(u"assignmentApply"_s));
    dialog->close();
    QCOMPARE(hashOf(m_desk->file().store()), before);
    Q_UNUSED(lead)
}

void TestAssignmentDialog::whoEntersALeadHearsWhoGotIt()
{
    addRule({m_ana}, true);
    ListPage &page = m_desk->page("lead");
    QSignalSpy notices(&page, &ListPage::notice);
    for (const bool isThere : {true, false}) {
        if (!isThere)
            m_desk->change("app_user", m_ana, "active", false);
        page.createNew();
        ui::RecordEditor *editor = PageDesk::editorOf(page);
        QVERIFY(editor);
        auto *name = editor->findChild<QLineEdit *>(u"input_last_name"_s);
        QVERIFY(name);
        QTest::keyClicks(name, u"Typed"_s);
        QTest::mouseClick(editor->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
        QTRY_COMPARE(notices.size(), 1);
        const QList<QVariant> notice = notices.takeFirst();
        QCOMPARE(notice.at(0).value<ui::NoticeLevel>(),
                 isThere ? ui::NoticeLevel::Success : ui::NoticeLevel::Warning);
        QCOMPARE(notice.at(1).toString(),
                 isThere ? u"Ana got this lead by the rule “Everybody”: next in turn"_s
                         : u"Waits in the queue “New leads”: nobody could take it by the rule “Everybody”"_s);
    }
}

void TestAssignmentDialog::namesEveryWidget()
{
    add("lead", {{"last_name", u"One"_s}});
    addRule({m_ana}, false);
    AssignmentDialog dialog(m_desk->records());
    dialog.show();
    QTRY_VERIFY(dialog.isReady());
    QCOMPARE(namelessWidgets(dialog), QStringList());
}

QTEST_MAIN(TestAssignmentDialog)
#include "tst_assignmentdialog.moc"
