// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/segmentlist.h"
#include "models/items/windowmodel.h"
#include "models/records/segmentrecords.h"
#include "tests/gui/pagedesk.h"
#include "ui/dialogs/acton.h"
#include "ui/dialogs/createtasksdialog.h"
#include "ui/filter/filterbuilder.h"
#include "ui/filter/filterdialog.h"
#include "ui/filter/filterworkbench.h"
#include "ui/pages/segmentdetail.h"
#include "ui/pages/segmentspage.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/hitlist.h"
#include "ui/parts/listview.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace kith;
using base::RecordId;
using domain::Filter;
using domain::Operator;
using items::SegmentList;
using records::SegmentRecords;
using test::PageDesk;
using ui::SegmentAction;
using ui::SegmentsPage;

class TestSegmentsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void teachesWhileThereIsNone();
    void listsByKindWithCounts();
    void showsMembersAndSentence();
    void editsTheConditions();
    void freezesBesideItself();
    void combinesSegments();
    void duplicatesAndRemoves();
    void tellsWhoCameAndWent();
    void countsWhomItLeavesOut();
    void opensAsAList();
    void actsOnAllOfThem();
    void namesEveryWidget();

private:
    RecordId addSegment(const QString &name, const Filter &filter, const QByteArray &entity = "contact");
    SegmentsPage &page();
    QStringList listed();
    QStringList members();
    template<class T>
    T *part(QWidget &parent, const char *name)
    {
        T *found = parent.findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no part \"%s\"", name);
        return found;
    }

    std::unique_ptr<PageDesk> m_desk;
    std::unique_ptr<SegmentsPage> m_page;
};

void TestSegmentsPage::init()
{
    m_desk = std::make_unique<PageDesk>();
    m_desk->addContact(u"Maria"_s, u"Anders"_s);
    m_desk->addContact(u"Ada"_s, u"Berg"_s, u"ada@example.org"_s);
    m_desk->addContact(u"Ole"_s, u"Berger"_s);
}

void TestSegmentsPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

RecordId TestSegmentsPage::addSegment(const QString &name, const Filter &filter, const QByteArray &entity)
{
    records::SegmentPlan plan;
    plan.name = name;
    plan.entity = entity;
    plan.filter = filter;
    return test::await(SegmentRecords(m_desk->records()).create(plan)).ids.value(0);
}

SegmentsPage &TestSegmentsPage::page()
{
    m_page = std::make_unique<SegmentsPage>(m_desk->records());
    m_page->resize(1100, 700);
    m_page->show();
    if (!QTest::qWaitForWindowActive(m_page.get()) ||
        !QTest::qWaitFor([this] { return m_page->list().isAnswered(); }))
        qFatal("the page does not come up");
    m_page->setFocus();
    return *m_page;
}

QStringList TestSegmentsPage::listed()
{
    QStringList names;
    const SegmentList &list = m_page->list();
    for (int row = 0; row < list.rowCount(); ++row) {
        const QModelIndex index = list.index(row);
        const QVariant count = index.data(SegmentList::CountRole);
        names.append(index.data(SegmentList::HeadingRole).toBool()
                         ? index.data().toString()
                         : u"%1: %2"_s.arg(index.data().toString()).arg(count.toLongLong()));
    }
    return names;
}

QStringList TestSegmentsPage::members()
{
    QStringList names;
    const ui::ListView *view = m_page->detail().members();
    for (int row = 0; view && row < view->windowModel().rowCount(); ++row)
        names.append(view->windowModel().index(row, 0).data().toString());
    return names;
}

void TestSegmentsPage::teachesWhileThereIsNone()
{
    page();
    auto *empty = part<ui::EmptyState>(*m_page, "emptyState");
    QTRY_VERIFY(empty->isVisible());
    QTest::mouseClick(part<QPushButton>(*empty, "emptyPrimary"), Qt::LeftButton);
    auto *dialog = part<ui::FilterDialog>(*m_page, "filterDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(part<QLineEdit>(*dialog, "segmentName"), u"Everybody"_s);
    QTest::mouseClick(part<QPushButton>(*dialog, "applyFilter"), Qt::LeftButton);
    QTRY_COMPARE(listed(), (QStringList{u"Contacts"_s, u"Everybody: 3"_s}));
    QTRY_COMPARE(part<QLabel>(*m_page, "segmentTitle")->text(), u"Everybody"_s);
    QTRY_COMPARE(members().size(), 3);
}

void TestSegmentsPage::listsByKindWithCounts()
{
    addSegment(u"Bergs"_s, Filter::test("last_name", Operator::Contains, u"berg"_s));
    addSegment(u"All deals"_s, {}, "deal");
    page();
    QTRY_COMPARE(listed(), (QStringList{u"Contacts"_s, u"Bergs: 2"_s, u"Deals"_s, u"All deals: 0"_s}));
    m_desk->addContact(u"Ida"_s, u"Bergman"_s);
    QTRY_COMPARE(listed().at(1), u"Bergs: 3"_s);
    QTRY_COMPARE(part<QLabel>(*m_page, "segmentCount")->text(), u"3"_s);
    QTest::keyClicks(part<QLineEdit>(*m_page, "segmentSearch"), u"deal"_s);
    QCOMPARE(listed(), (QStringList{u"Deals"_s, u"All deals: 0"_s}));
}

void TestSegmentsPage::showsMembersAndSentence()
{
    addSegment(u"Bergs"_s, Filter::test("last_name", Operator::Contains, u"berg"_s));
    page();
    QTRY_COMPARE(members(), (QStringList{u"Ada Berg"_s, u"Ole Berger"_s}));
    QVERIFY2(m_page->detail().sentence().contains(u"berg"_s), qPrintable(m_page->detail().sentence()));
    QSignalSpy opened(m_page.get(), &ui::Page::openRequested);
    ui::ListView *view = m_page->detail().members();
    view->setFocus();
    QVERIFY(view->selectId(view->windowModel().idAt(1)));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().at(0).toByteArray(), "contact"_ba);
}

void TestSegmentsPage::editsTheConditions()
{
    addSegment(u"Bergs"_s, Filter::test("last_name", Operator::Contains, u"berg"_s));
    page();
    QTRY_COMPARE(members().size(), 2);
    QTest::keyClick(part<QListView>(*m_page, "segmentList"), Qt::Key_F2);
    auto *dialog = part<ui::FilterDialog>(*m_page, "filterDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *text = part<QLineEdit>(*dialog, "filterText");
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, u"anders"_s);
    auto *name = part<QLineEdit>(*dialog, "segmentName");
    name->selectAll();
    QTest::keyClicks(name, u"Anders"_s);
    QTest::mouseClick(part<QPushButton>(*dialog, "applyFilter"), Qt::LeftButton);
    QTRY_COMPARE(listed(), (QStringList{u"Contacts"_s, u"Anders: 1"_s}));
    QTRY_COMPARE(members(), QStringList{u"Maria Anders"_s});
    QVERIFY(m_page->detail().sentence().contains(u"anders"_s));
}

void TestSegmentsPage::freezesBesideItself()
{
    addSegment(u"Bergs"_s, Filter::test("last_name", Operator::Contains, u"berg"_s));
    page();
    QTRY_COMPARE(members().size(), 2);
    m_desk->ask.answers.enqueue("beside");
    m_page->perform(SegmentAction::Freeze);
    QTRY_COMPARE(m_page->list().segments().size(), 2);
    QTRY_VERIFY(m_page->detail().segment().isList);
    QTRY_COMPARE(members().size(), 2);
    m_desk->addContact(u"Ida"_s, u"Bergman"_s);
    QTRY_VERIFY(listed().contains(u"Bergs: 3"_s));
    QCOMPARE(members().size(), 2);
    QVERIFY(!m_page->canPerform(SegmentAction::Freeze));
}

void TestSegmentsPage::combinesSegments()
{
    addSegment(u"Bergs"_s, Filter::test("last_name", Operator::Contains, u"berg"_s));
    addSegment(u"O names"_s, Filter::test("first_name", Operator::StartsWith, u"o"_s));
    page();
    QTRY_COMPARE(members().size(), 2);
    m_page->perform(SegmentAction::Combine);
    auto *dialog = part<QDialog>(*m_page, "combineDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(!part<QPushButton>(*dialog, "saveCombined")->isEnabled());
    auto *others = part<QListWidget>(*dialog, "combineOthers");
    others->setFocus();
    others->setCurrentRow(0);
    QTest::keyClick(others, Qt::Key_Space);
    auto *how = part<QComboBox>(*dialog, "combineMix");
    how->setFocus();
    QTest::keyClick(how, Qt::Key_End); // without the others
    QTRY_COMPARE(part<QLabel>(*dialog, "combineCount")->text(), u"1 match now"_s);
    QTest::mouseClick(part<QPushButton>(*dialog, "saveCombined"), Qt::LeftButton);
    QTRY_COMPARE(members(), QStringList{u"Ada Berg"_s});
    QCOMPARE(m_page->detail().segment().name, u"Bergs without O names"_s);
}

void TestSegmentsPage::duplicatesAndRemoves()
{
    const RecordId id = addSegment(u"Bergs"_s, Filter::test("last_name", Operator::Contains, u"berg"_s));
    page();
    QTRY_COMPARE(members().size(), 2);
    m_page->perform(SegmentAction::Duplicate);
    QTRY_COMPARE(listed(), (QStringList{u"Contacts"_s, u"Bergs: 2"_s, u"Bergs (copy): 2"_s}));
    m_page->showSegment(id);
    QTRY_COMPARE(m_page->current(), id);
    QTest::keyClick(part<QListView>(*m_page, "segmentList"), Qt::Key_Delete);
    QTRY_COMPARE(listed(), (QStringList{u"Contacts"_s, u"Bergs (copy): 2"_s}));
    test::await(m_desk->records().undo());
    QTRY_COMPARE(listed().size(), 3);

    // What others ask for does not go without a question.
    addSegment(u"Not the Bergs"_s, Filter::negate(Filter::inSegment(id)));
    QTRY_COMPARE(listed().size(), 4);
    m_page->showSegment(id);
    m_desk->ask.answers.enqueue("cancel");
    m_page->perform(SegmentAction::Remove);
    QTRY_COMPARE(m_desk->ask.asked.size(), 1);
    QCOMPARE(listed().size(), 4);
}

void TestSegmentsPage::tellsWhoCameAndWent()
{
    records::SegmentPlan plan;
    plan.name = u"Fair"_s;
    plan.entity = "contact";
    plan.filter = Filter::test("last_name", Operator::Contains, u"berg"_s);
    test::await(SegmentRecords(m_desk->records()).createList(plan));
    page();
    QTRY_COMPARE(members().size(), 2);
    auto *stays = part<QTreeWidget>(*m_page, "segmentStays");
    QTRY_COMPARE(stays->topLevelItemCount(), 2);
    ui::ListView *view = m_page->detail().members();
    QVERIFY(view->selectId(view->windowModel().idAt(0)));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete); // off the list, not into the trash
    QTRY_COMPARE(members(), QStringList{u"Ole Berger"_s});
    QTRY_VERIFY(stays->topLevelItemCount() == 2 &&
                (!stays->topLevelItem(0)->text(3).isEmpty() || !stays->topLevelItem(1)->text(3).isEmpty()));
    QCOMPARE(test::await(m_desk->records().counts()).value("contact"), 3);
}

void TestSegmentsPage::countsWhomItLeavesOut()
{
    addSegment(u"Everybody"_s, {});
    page();
    auto *line = part<QLabel>(*m_page, "segmentAudience");
    // Two have no e-mail address.
    QTRY_VERIFY2(line->text().contains(u"2 excluded"_s), qPrintable(line->text()));
    QVERIFY(m_page->detail().exclusions().startsWith(u"3 match, 2 excluded: "_s));
    Q_EMIT line->linkActivated(u"0"_s);
    QDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = m_page->findChild<QDialog *>(u"segmentRecords"_s));
    auto *hits = dialog->findChild<ui::HitList *>();
    QCOMPARE(hits->hitCount(), 2);
}

void TestSegmentsPage::opensAsAList()
{
    const RecordId id = addSegment(u"Bergs"_s, Filter::test("last_name", Operator::Contains, u"berg"_s));
    page();
    QTRY_COMPARE(m_page->current(), id);
    QSignalSpy asked(m_page.get(), &ui::Page::recordsRequested);
    QTest::mouseClick(part<QPushButton>(*m_page, "segmentOpen"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().at(0).value<domain::RecordQuery>().filter, Filter::inSegment(id));
}

void TestSegmentsPage::actsOnAllOfThem()
{
    addSegment(u"Bergs"_s, Filter::test("last_name", Operator::Contains, u"berg"_s));
    page();
    QTRY_COMPARE(members().size(), 2);
    part<QPushButton>(*m_page, "segmentAct")
        ->menu()
        ->findChild<QAction *>(u"deed%1"_s.arg(int(ui::ActOn::Deed::CreateTasks)))
        ->trigger();
    ui::CreateTasksDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_page->findChild<ui::CreateTasksDialog *>()));
    QTRY_COMPARE(dialog->preview().tasks, 2);
    part<QLineEdit>(*dialog, "taskSubject")->setText(u"Call"_s);
    auto *go = part<QPushButton>(*dialog, "actGo");
    QTRY_VERIFY(go->isEnabled());
    QSignalSpy notices(m_page.get(), &ui::Page::notice);
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE(notices.size(), 1);
    QCOMPARE(test::ask(m_desk->file().store(), u"SELECT count(*) FROM activity_link"_s).toInt(), 2);
}

void TestSegmentsPage::namesEveryWidget()
{
    addSegment(u"Bergs"_s, Filter::test("last_name", Operator::Contains, u"berg"_s));
    page();
    QTRY_COMPARE(members().size(), 2);
    QCOMPARE(test::namelessWidgets(*m_page), QStringList());
    auto *tabs = part<QTabWidget>(*m_page, "segmentTabs");
    tabs->setCurrentIndex(1);
    QCOMPARE(test::namelessWidgets(*m_page), QStringList());
}

QTEST_MAIN(TestSegmentsPage)
#include "tst_segmentspage.moc"
