// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a record's panel and page answer: the summary, what asks for a decision, the timeline, and the editors
// of what is known about people. Driven with keys and mouse.
#include "models/items/timelinemodel.h"
#include "models/items/windowmodel.h"
#include "tests/gui/pagedesk.h"
#include "ui/dialogs/nextstepdialog.h"
#include "ui/editors/childlist.h"
#include "ui/editors/fieldedit.h"
#include "ui/editors/recordeditor.h"
#include "ui/pages/factsview.h"
#include "ui/pages/recordpanel.h"
#include "ui/pages/summarystrip.h"
#include "ui/pages/timelinedelegate.h"
#include "ui/pages/timelineview.h"
#include "ui/parts/filterbar.h"
#include "ui/parts/listview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::ui;
using base::RecordId;
using domain::Record;
using items::TimelineModel;
using test::await;
using test::PageDesk;

class TestRecordPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void oneFieldIsEnough_data();
    void oneFieldIsEnough();
    void summaryAnswersWithoutScrolling();
    void numbersOpenTheirRecords();
    void summaryFollowsChangesOfOthers();
    void scopeCountsSubsidiaries();
    void leavingAsksForNewContacts();
    void relationsAreShownAndEditedAtBothEnds();
    void consentOfChoicesAloneIsSaved();
    void sentimentIsAskedForOnlyWhenItIsOne();
    void externalIdsAreShownAndEdited();
    void cycleIsRefusedInTheForm();
    void timelineIsReadAndOpenedWithKeys();
    void activityIsCompletedWhereItIsRead();
    void timelineFilters();
    void timelineUnfoldsAnImport();
    void timelineBringsOlderPages();
    void emptyTimelineSaysWhatItIsFor();
    void everythingHasAName();

private:
    RecordPanel *open(const QByteArray &entity, RecordId id);
    QAbstractButton *cell(const RecordPanel *panel, const QString &key)
    {
        return panel->findChild<QAbstractButton *>(u"summary_"_s + key);
    }
    RecordId add(const Record &record) { return await(m_desk->records().save({}, record)).ids.value(0); }
    Record make(const QByteArray &entity, const QList<std::pair<QByteArray, QVariant>> &values)
    {
        Record record = m_desk->blank(entity);
        for (const auto &[field, value] : values)
            record.setValue(field, value);
        return record;
    }
    RecordId choice(const QByteArray &list, const QByteArray &key)
    {
        for (const records::PicklistValue &value : await(m_desk->records().picklist(list))) {
            if (value.key == key)
                return value.id;
        }
        return {};
    }
    /// The input of a field in the n-th row of an owned list.
    static FieldEdit *fieldIn(const QWidget *list, const QByteArray &key, int row = 0)
    {
        const QList<FieldEdit *> edits = list->findChildren<FieldEdit *>();
        for (FieldEdit *edit : edits) {
            if (edit->field().key == key && row-- == 0)
                return edit;
        }
        return nullptr;
    }
    RecordId addDeal(const QString &name, RecordId company, RecordId person, qint64 amount);
    RecordId addCall(const QString &subject, RecordId person, qint64 doneAt);

    std::unique_ptr<PageDesk> m_desk;
};

void TestRecordPage::init()
{
    m_desk = std::make_unique<PageDesk>();
}

RecordPanel *TestRecordPage::open(const QByteArray &entity, RecordId id)
{
    ListPage &page = m_desk->page(entity);
    page.openRecord(id);
    auto *panel = page.findChild<RecordPanel *>(u"recordPage"_s);
    if (!panel || !QTest::qWaitFor([&] { return panel->isLoaded() && panel->id() == id; }, 5000))
        qFatal("the record does not come up");
    QTest::qWait(0); // until it is laid out
    return panel;
}

RecordId TestRecordPage::addDeal(const QString &name, RecordId company, RecordId person, qint64 amount)
{
    Record deal = make("deal", {{"name", name}, {"amount_minor", amount}, {"currency", u"EUR"_s}});
    if (company)
        deal.setValue("company_id", company.value());
    if (person)
        deal.children("contacts").append(make("deal_contact", {{"contact_id", person.value()}}));
    return add(deal);
}

RecordId TestRecordPage::addCall(const QString &subject, RecordId person, qint64 doneAt)
{
    Record call = make(
        "activity",
        {{"subject", subject}, {"type_id", choice("activity_type", "call").value()}, {"done_at", doneAt}});
    call.children("links").append(
        make("activity_link", {{"object_type", u"contact"_s}, {"object_id", person.value()}}));
    return add(call);
}

void TestRecordPage::oneFieldIsEnough_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("typed");
    QTest::newRow("name") << u"last_name"_s << u"Anders"_s;
    QTest::newRow("e-mail") << u"emails"_s << u"anna@example.com"_s;
    QTest::newRow("phone") << u"phones"_s << u"+49 30 123456"_s;
}

void TestRecordPage::oneFieldIsEnough()
{
    QFETCH(const QString, where);
    QFETCH(const QString, typed);
    ListPage &page = m_desk->page("contact");
    page.createNew();
    RecordEditor *editor = PageDesk::editorOf(page);
    QVERIFY(editor);
    QWidget *input = nullptr;
    if (const FieldEdit *edit = editor->edit(where.toLatin1()))
        input = edit->input();
    else
        input = fieldIn(editor->owned(where.toLatin1()), "value_raw")->input();
    QVERIFY(input);
    // The name has the focus at once; what is further down is reached with the Tab key.
    QVERIFY(test::tabTo(*editor, [input](const QWidget *widget) { return widget == input; }));
    QTest::keyClicks(input, typed);
    QTest::keyClick(input, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page.model().rowCount(), 1);
    QTRY_COMPARE(PageDesk::names(page), QStringList(typed));
}

void TestRecordPage::summaryAnswersWithoutScrolling()
{
    const RecordId firm = m_desk->addCompany(u"Alfreds"_s);
    Record maria = make("contact", {{"first_name", u"Maria"_s}, {"last_name", u"Anders"_s}});
    maria.children("consents").append(make("consent", {{"channel", u"email"_s}}));
    const RecordId id = add(maria);
    addDeal(u"Ship"_s, firm, id, 150'000);
    addCall(u"Talked about ships"_s, id, QDateTime::currentMSecsSinceEpoch() - 3 * 86'400'000LL);
    add(make("ticket", {{"subject", u"Leaks"_s}, {"contact_id", id.value()}}));
    const RecordPanel *panel = open("contact", id);
    const QHash<QString, QString> expected{{u"owner"_s, u"nobody"_s},
                                           {u"next_step"_s, u"none planned"_s},
                                           {u"last_touch"_s, u"3 days ago · Call"_s},
                                           {u"open_tickets"_s, u"1"_s},
                                           {u"lifetime_value"_s, u"none"_s},
                                           {u"consent"_s, u"E-mail: yes"_s}};
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const QAbstractButton *button = cell(panel, it.key());
        QVERIFY2(button && button->isVisible() && button->height() > 20, qPrintable(it.key()));
        QCOMPARE(button->text(), it.value());
        QVERIFY2(panel->rect().contains(QRect(button->mapTo(panel, QPoint()), button->size())),
                 qPrintable(it.key()));
        QVERIFY(button->accessibleName().endsWith(it.value()));
    }
    const QAbstractButton *deals = cell(panel, u"open_deals"_s);
    QVERIFY2(deals->text().startsWith(u"1 · 1.500,00"_s), qPrintable(deals->text()));
    QVERIFY(deals->toolTip().startsWith(u"Deals that are open"_s)); // its definition
}

void TestRecordPage::numbersOpenTheirRecords()
{
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s);
    const RecordId deal = addDeal(u"Ship"_s, {}, id, 150'000);
    addDeal(u"Not hers"_s, {}, {}, 5);
    RecordPanel *panel = open("contact", id);
    QSignalSpy asked(panel, &RecordPanel::recordsRequested);
    QTest::mouseClick(cell(panel, u"open_deals"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<domain::RecordQuery>().entity, "deal");
    const auto filter = asked.first().at(0).value<domain::RecordQuery>().filter;
    ListPage &deals = m_desk->page("deal");
    deals.setFilter(filter);
    QTRY_COMPARE(PageDesk::names(deals), QStringList(u"Ship"_s));
    QVERIFY(deals.view().selectId(deal));
    const ui::FilterBar &bar = deals.filterBar();
    QVERIFY(bar.isVisible() && bar.textEdit().text().contains(u"contacts.contact_id"_s));
}

void TestRecordPage::summaryFollowsChangesOfOthers()
{
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s);
    const RecordPanel *panel = open("contact", id);
    QCOMPARE(cell(panel, u"open_deals"_s)->text(), u"0"_s);
    addDeal(u"Ship"_s, {}, id, 100);
    QTRY_VERIFY(cell(panel, u"open_deals"_s)->text().startsWith(u"1 · "_s));
    addCall(u"Rang"_s, id, QDateTime::currentMSecsSinceEpoch());
    QTRY_COMPARE(cell(panel, u"last_touch"_s)->text(), u"today · Call"_s);
}

void TestRecordPage::scopeCountsSubsidiaries()
{
    const RecordId top = m_desk->addCompany(u"Top"_s);
    const RecordId low = add(make("company", {{"name", u"Low"_s}, {"parent_id", top.value()}}));
    addDeal(u"Below"_s, low, {}, 100);
    RecordPanel *panel = open("company", top);
    auto *tree = panel->findChild<QToolButton *>(u"scopeTree"_s);
    QVERIFY(tree && tree->isVisible());
    QCOMPARE(cell(panel, u"open_deals"_s)->text(), u"0"_s);
    QTest::mouseClick(tree, Qt::LeftButton);
    QTRY_VERIFY(cell(panel, u"open_deals"_s)->text().startsWith(u"1 · "_s));
    QTest::mouseClick(panel->findChild<QToolButton *>(u"scopeAlone"_s), Qt::LeftButton);
    QTRY_COMPARE(cell(panel, u"open_deals"_s)->text(), u"0"_s);
    panel = open("company", low);
    QVERIFY(!panel->findChild<QToolButton *>(u"scopeTree"_s)->isVisible());
}

void TestRecordPage::leavingAsksForNewContacts()
{
    const RecordId firm = m_desk->addCompany(u"Alfreds"_s);
    Record maria = make("contact", {{"last_name", u"Anders"_s}});
    maria.children("jobs").append(make("contact_company", {{"company_id", firm.value()}}));
    const RecordId id = add(maria);
    addDeal(u"Ship"_s, firm, id, 100);
    RecordPanel *panel = open("contact", id);
    QVERIFY(!panel->findChild<NoticeBar *>(u"recordNotice"_s));
    const Record before = m_desk->load("contact", id);
    Record after = before;
    after.children("jobs")[0].setValue("to_date", u"2026-01-31"_s);
    await(m_desk->records().save(before, after));
    QTRY_VERIFY(panel->findChild<NoticeBar *>(u"recordNotice"_s));
    auto *notice = panel->findChild<NoticeBar *>(u"recordNotice"_s);
    QVERIFY2(notice->text().contains(u"Alfreds"_s), qPrintable(notice->text()));
    QSignalSpy asked(panel, &RecordPanel::recordsRequested);
    QPushButton *button = nullptr;
    const QList<QPushButton *> buttons = notice->findChildren<QPushButton *>();
    for (QPushButton *one : buttons) {
        if (one->text().contains(u"deals"_s))
            button = one;
    }
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    ListPage &deals = m_desk->page("deal");
    deals.setFilter(asked.first().at(0).value<domain::RecordQuery>().filter);
    QTRY_COMPARE(PageDesk::names(deals), QStringList(u"Ship"_s));
}

void TestRecordPage::relationsAreShownAndEditedAtBothEnds()
{
    const RecordId anna = m_desk->addContact(u"Anna"_s, u"Klein"_s);
    const RecordId bernd = m_desk->addContact(u"Bernd"_s, u"Groß"_s);
    ListPage &page = m_desk->page("contact");
    page.editRecord(anna);
    RecordEditor *editor = PageDesk::editorOf(page);
    QVERIFY(editor);
    auto *list = static_cast<ChildList *>(editor->owned("relations"));
    QVERIFY(list && list->isVisibleTo(editor));
    QVERIFY(!editor->owned("relations_from")->isVisibleTo(editor)); // nothing is written there
    list->addRow();
    auto *kind = static_cast<QComboBox *>(fieldIn(list, "kind_id")->input());
    QTRY_VERIFY(kind->findText(u"Manager"_s) > 0);
    kind->setCurrentIndex(kind->findText(u"Manager"_s));
    QTest::keyClicks(fieldIn(list, "to_contact_id")->input(), u"Bernd Groß"_s);
    editor->save();
    QTRY_COMPARE(m_desk->load("contact", anna).children("relations").size(), 1);

    RecordPanel *panel = open("contact", bernd);
    const auto labels = [](const QWidget *from) {
        QStringList texts;
        const QList<QLabel *> found = from->findChildren<QLabel *>();
        for (const QLabel *label : found)
            texts.append(label->accessibleName());
        return texts.join(u'|');
    };
    const auto *facts = panel->findChild<FactsView *>();
    QTRY_VERIFY2(labels(facts).contains(u"Anna Klein, Direct report"_s), qPrintable(labels(facts)));
    ListPage &again = m_desk->page("contact");
    again.editRecord(bernd);
    editor = PageDesk::editorOf(again);
    QVERIFY(editor);
    QVERIFY(editor->owned("relations_from")->isVisibleTo(editor));
    auto *seen = static_cast<QComboBox *>(fieldIn(editor->owned("relations_from"), "kind_id")->input());
    QTRY_VERIFY(seen->count() > 3);
    QCOMPARE(seen->currentText(), u"Direct report"_s);
    QVERIFY(!editor->isDirty());
    editor->close();
}

void TestRecordPage::consentOfChoicesAloneIsSaved()
{
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s);
    ListPage &page = m_desk->page("contact");
    page.editRecord(id);
    RecordEditor *editor = PageDesk::editorOf(page);
    QVERIFY(editor);
    static_cast<ChildList *>(editor->owned("consents"))->addRow();
    QVERIFY(editor->isDirty());
    editor->save();
    QTRY_COMPARE(m_desk->load("contact", id).children("consents").size(), 1);
    QCOMPARE(m_desk->load("contact", id).children("consents").first().text("status"), u"given"_s);
}

void TestRecordPage::sentimentIsAskedForOnlyWhenItIsOne()
{
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s);
    ListPage &page = m_desk->page("contact");
    page.editRecord(id);
    RecordEditor *editor = PageDesk::editorOf(page);
    QVERIFY(editor);
    auto *list = static_cast<ChildList *>(editor->owned("facts"));
    list->addRow();
    FieldEdit *kind = fieldIn(list, "kind");
    FieldEdit *sentiment = fieldIn(list, "value_num");
    FieldEdit *text = fieldIn(list, "text");
    QVERIFY(kind && sentiment && text);
    QVERIFY(sentiment->parentWidget()->isHidden());
    auto *kinds = static_cast<QComboBox *>(kind->input());
    kinds->setCurrentIndex(kinds->findText(u"Sentiment"_s));
    QTRY_VERIFY(sentiment->isVisibleTo(editor));
    auto *values = static_cast<QComboBox *>(sentiment->input());
    values->setCurrentIndex(values->findText(u"+1 pleased"_s));
    QTest::keyClicks(text->input(), u"Liked the offer"_s);
    editor->save();
    QTRY_COMPARE(m_desk->load("contact", id).children("facts").size(), 1);
    QCOMPARE(m_desk->load("contact", id).children("facts").first().value("value_num").toDouble(), 1.0);
}

void TestRecordPage::externalIdsAreShownAndEdited()
{
    const RecordId system = add(make("external_system", {{"name", u"Old shop"_s}}));
    Record maria = make("contact", {{"last_name", u"Anders"_s}});
    maria.children("external_ids")
        .append(make("external_id", {{"system_id", system.value()}, {"external_key", u"K-7"_s}}));
    const RecordId id = add(maria);
    const RecordPanel *panel = open("contact", id);
    bool isShown = false;
    const QList<QLabel *> labels = panel->findChild<FactsView *>()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        isShown = isShown || label->accessibleName() == "K-7, Old shop"_L1;
    QVERIFY(isShown);
    ListPage &page = m_desk->page("contact");
    page.editRecord(id);
    RecordEditor *editor = PageDesk::editorOf(page);
    QVERIFY(editor);
    fieldIn(editor->owned("external_ids"), "external_key")->setValue(u"K-8"_s);
    editor->save();
    QTRY_COMPARE(m_desk->load("contact", id).children("external_ids").value(0).text("external_key"),
                 u"K-8"_s);
}

void TestRecordPage::cycleIsRefusedInTheForm()
{
    const RecordId top = m_desk->addCompany(u"Top"_s);
    const RecordId low = add(make("company", {{"name", u"Low"_s}, {"parent_id", top.value()}}));
    ListPage &page = m_desk->page("company");
    page.editRecord(top);
    RecordEditor *editor = PageDesk::editorOf(page);
    QVERIFY(editor);
    editor->edit("parent_id")->setValue(low.value(), u"Low"_s);
    editor->save();
    QTRY_VERIFY(editor->noticeBar().isShown());
    QVERIFY2(editor->noticeBar().text().contains(u"above this company"_s),
             qPrintable(editor->noticeBar().text()));
    QVERIFY(m_desk->load("company", top).isEmpty("parent_id"));
    m_desk->ask.answers.enqueue("discard");
    editor->reject();
}

void TestRecordPage::timelineIsReadAndOpenedWithKeys()
{
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const RecordId call = addCall(u"Talked about ships"_s, id, now + 1000);
    RecordPanel *panel = open("contact", id);
    QCOMPARE(panel->tab(), RecordPanel::Tab::Timeline);
    QListView &list = panel->timeline().list();
    QTRY_COMPARE(list.model()->rowCount(), 2);
    QSignalSpy opened(panel, &RecordPanel::openRequested);
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    const QString spoken = list.currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"Call, Talked about ships"_s), qPrintable(spoken));
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).toByteArray(), "activity");
    QCOMPARE(opened.first().at(1).value<RecordId>(), call);
    // A change unfolds instead, and folds again.
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Right);
    QVERIFY(list.currentIndex().data(TimelineModel::ExpandedRole).toBool());
    QVERIFY(list.currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"First name: Maria"_s));
    QTest::keyClick(&list, Qt::Key_Left);
    QVERIFY(!list.currentIndex().data(TimelineModel::ExpandedRole).toBool());
    QCOMPARE(opened.size(), 1);
}

void TestRecordPage::activityIsCompletedWhereItIsRead()
{
    const RecordId person = add(make("contact", {{"last_name", u"Kaya"_s}}));
    const RecordId call = addCall(u"Call back"_s, person, 0);
    Record planned = await(m_desk->records().load("activity", call));
    Record open = planned;
    open.setValue("done_at", {});
    await(m_desk->records().save(planned, open));

    RecordPanel *panel = this->open("activity", call);
    auto *done = panel->findChild<QPushButton *>(u"completeActivity"_s);
    QVERIFY(done && done->isVisible());
    done->click();
    NextStepDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = panel->window()->findChild<NextStepDialog *>()) && dialog->isReady());
    dialog->completeOnly();
    QTRY_VERIFY(!done->isVisible());
    QVERIFY(!await(m_desk->records().load("activity", call)).value("done_at").isNull());

    await(m_desk->records().undo());
    QTRY_VERIFY(done->isVisible());
    panel = this->open("contact", person);
    QVERIFY(!panel->findChild<QPushButton *>(u"completeActivity"_s)->isVisible());

    // In the timeline of somebody it has a box; with the keys it is C.
    QListView &list = panel->timeline().list();
    const auto isPlanned = [&panel] {
        const TimelineModel &model = panel->timeline().model();
        return model.rowCount() == 2 && model.entryAt(0).isPlanned();
    };
    QTRY_VERIFY(isPlanned());
    const auto asked = [&] {
        const QList<NextStepDialog *> dialogs = panel->window()->findChildren<NextStepDialog *>();
        for (NextStepDialog *one : dialogs) {
            if (one->isVisible() && one->isReady())
                return one;
        }
        return static_cast<NextStepDialog *>(nullptr);
    };
    list.setFocus();
    list.setCurrentIndex(list.model()->index(1, 0)); // how the contact was made
    QTest::keyClick(&list, Qt::Key_C);
    QVERIFY(!asked());
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_C);
    QTRY_VERIFY(asked());
    asked()->reject();
    QTRY_VERIFY(!asked());
    QStyleOptionViewItem row;
    row.initFrom(&list);
    row.widget = &list;
    row.rect = list.visualRect(list.model()->index(0, 0));
    const QRect box = ui::TimelineDelegate::tickRect(row, list.model()->index(0, 0));
    QVERIFY(row.rect.contains(box));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, box.center());
    QTRY_VERIFY(asked());
    asked()->completeOnly();
    QTRY_VERIFY(!isPlanned());
    QVERIFY(!await(m_desk->records().load("activity", call)).value("done_at").isNull());
}

void TestRecordPage::timelineFilters()
{
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s);
    addCall(u"Rang"_s, id, QDateTime::currentMSecsSinceEpoch() - 40 * 86'400'000LL);
    RecordPanel *panel = open("contact", id);
    const TimelineModel &model = panel->timeline().model();
    QTRY_COMPARE(model.rowCount(), 2);
    const auto *kinds = panel->findChild<QToolButton *>(u"timelineKinds"_s);
    QAction *activities = nullptr;
    const QList<QAction *> actions = kinds->menu()->actions();
    for (QAction *action : actions) {
        if (action->text() == "Activities"_L1)
            activities = action;
    }
    QVERIFY(activities);
    activities->trigger();
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"Rang"_s);
    auto *period = panel->findChild<QComboBox *>(u"timelinePeriod"_s);
    period->setCurrentIndex(period->findText(u"Last 30 days"_s));
    QTRY_VERIFY(model.isAnswered() && model.rowCount() == 0);
    auto *all = panel->timeline().findChild<QPushButton *>(u"primary"_s);
    if (!all) {
        const QList<QPushButton *> buttons = panel->timeline().findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == "Show everything"_L1)
                all = button;
        }
    }
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    QTRY_COMPARE(model.rowCount(), 2);
}

void TestRecordPage::timelineUnfoldsAnImport()
{
    storage::ChangeSet changes;
    changes.label = u"Import"_s;
    changes.origin = storage::Origin::Import;
    storage::RowChange row;
    row.op = storage::RowOp::Insert;
    row.table = "contact";
    row.cells = {{"first_name", {}, u"Maria"_s}, {"last_name", {}, u"Anders"_s}};
    changes.rows = {row};
    const RecordId id = await(m_desk->records().store().write(changes)).ids.first();
    RecordPanel *panel = open("contact", id);
    QListView &list = panel->timeline().list();
    QTRY_COMPARE(list.model()->rowCount(), 1);
    const QModelIndex index = list.model()->index(0, 0);
    QVERIFY(index.data().toString().startsWith(u"Imported: 2"_s));
    const int folded = list.visualRect(index).height();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
    QVERIFY(index.data(TimelineModel::ExpandedRole).toBool());
    QTRY_VERIFY(list.visualRect(index).height() > folded);
    QCOMPARE(panel->timeline().model().linesOf(0),
             (QStringList{u"First name: Maria"_s, u"Last name: Anders"_s}));
}

void TestRecordPage::timelineBringsOlderPages()
{
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s);
    Record before = m_desk->load("contact", id);
    Record after = before;
    constexpr int Notes = 120;
    for (int i = 0; i < Notes; ++i)
        after.children("notes").append(make("note", {{"body", u"Note %1"_s.arg(i)}}));
    await(m_desk->records().save(before, after));
    RecordPanel *panel = open("contact", id);
    QListView &list = panel->timeline().list();
    QTRY_COMPARE(list.model()->rowCount(), TimelineModel::PageSize);
    list.setFocus();
    for (int i = 0; i < 10 && list.model()->rowCount() < Notes + 1; ++i) {
        const int had = list.model()->rowCount();
        QTest::keyClick(&list, Qt::Key_End);
        QTRY_VERIFY(list.model()->rowCount() > had);
    }
    QCOMPARE(list.model()->rowCount(), Notes + 1);
    // What comes meanwhile appears above, and the place is kept.
    list.setCurrentIndex(list.model()->index(60, 0));
    const QString here = list.currentIndex().data().toString();
    addCall(u"Rang"_s, id, QDateTime::currentMSecsSinceEpoch() + 60'000);
    QTRY_COMPARE(list.model()->rowCount(), Notes + 2);
    QCOMPARE(list.currentIndex().row(), 61);
    QCOMPARE(list.currentIndex().data().toString(), here);
}

void TestRecordPage::emptyTimelineSaysWhatItIsFor()
{
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s);
    RecordPanel *panel = open("contact", id);
    auto *period = panel->findChild<QComboBox *>(u"timelinePeriod"_s);
    period->setCurrentIndex(period->findText(u"Still to come"_s));
    QTRY_VERIFY(panel->timeline().model().isAnswered() && panel->timeline().model().rowCount() == 0);
    QVERIFY(!panel->timeline().list().isVisible());
}

void TestRecordPage::everythingHasAName()
{
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s);
    addDeal(u"Ship"_s, {}, id, 100);
    RecordPanel *panel = open("contact", id);
    QTRY_COMPARE(panel->timeline().model().rowCount(), 2);
    QCOMPARE(test::namelessWidgets(*panel), QStringList());
}

QTEST_MAIN(TestRecordPage)
#include "tst_recordpage.moc"
