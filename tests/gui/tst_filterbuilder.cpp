// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filtermodel.h"
#include "models/items/windowmodel.h"
#include "models/records/segmentrecords.h"
#include "tests/gui/pagedesk.h"
#include "ui/filter/explainpanel.h"
#include "ui/filter/filterbuilder.h"
#include "ui/filter/filterdialog.h"
#include "ui/filter/filterlines.h"
#include "ui/filter/filterworkbench.h"
#include "ui/parts/listview.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace kith;
using domain::Aggregate;
using domain::DateSpan;
using domain::DateUnit;
using domain::Filter;
using domain::Operator;
using test::PageDesk;
using ui::ConditionLine;
using ui::FilterDialog;

class TestFilterBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void buildsByKeyboardAlone();
    void buildsByMouseAlone();
    void leavesOutWhatIsUnfinished();
    void asksForRelatedRecords();
    void asksForDaysThatMove();
    void choosesUsersAndTags();
    void nestsMovesAndUndoesByKeys();
    void nestsNoDeeperThanFive();
    void readsBackWhatItWrites();
    void keepsWhatItHasNoRowFor();
    void explainsWhoIsInAndWhoIsNot();
    void savesAsASegment();
    void asksBeforeItThrowsAway();
    void namesEveryWidget();

private:
    FilterDialog &open(const Filter &filter = {}, const QByteArray &entity = "contact");
    ui::FilterBuilder &builder() { return m_dialog->workbench().builder(); }
    items::FilterModel &model() { return builder().model(); }
    ConditionLine *condition(int number);
    static QWidget *popup();
    static QWidget *target();
    static void type(const QString &text);
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void chooseSubject(const QString &typed);
    template<class T>
    T *part(QWidget *line, const char *name)
    {
        T *found = line->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no part \"%s\"", name);
        return found;
    }

    std::unique_ptr<PageDesk> m_desk;
    std::unique_ptr<FilterDialog> m_dialog;
};

void TestFilterBuilder::init()
{
    m_desk = std::make_unique<PageDesk>();
    m_desk->addContact(u"Maria"_s, u"Anders"_s);
    m_desk->addContact(u"Ada"_s, u"Berg"_s);
    m_desk->addContact(u"Ole"_s, u"Berger"_s);
}

void TestFilterBuilder::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

FilterDialog &TestFilterBuilder::open(const Filter &filter, const QByteArray &entity)
{
    m_dialog = std::make_unique<FilterDialog>(m_desk->records(), entity, filter);
    m_dialog->show();
    if (!QTest::qWaitForWindowActive(m_dialog.get()))
        qFatal("the dialog does not come up");
    return *m_dialog;
}

ConditionLine *TestFilterBuilder::condition(int number)
{
    for (ui::FilterLine *line : builder().lines()) {
        auto *found = qobject_cast<ConditionLine *>(line);
        if (found && number-- == 0)
            return found;
    }
    return nullptr;
}

QWidget *TestFilterBuilder::popup()
{
    QWidget *shown = nullptr;
    [[maybe_unused]] const bool came =
        QTest::qWaitFor([&] { return (shown = QApplication::activePopupWidget()) != nullptr; }, 2000);
    return shown;
}

/// Where the keyboard is: what is open over the window has it before the window.
QWidget *TestFilterBuilder::target()
{
    QWidget *over = QApplication::activePopupWidget();
    if (!over)
        return QApplication::focusWidget();
    return over->focusWidget() ? over->focusWidget() : over;
}

void TestFilterBuilder::key(Qt::Key which, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(target(), which, modifiers);
}

void TestFilterBuilder::type(const QString &text)
{
    QTest::keyClicks(target(), text);
}

void TestFilterBuilder::chooseSubject(const QString &typed)
{
    QVERIFY(popup());
    type(typed);
    key(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void TestFilterBuilder::buildsByKeyboardAlone()
{
    open();
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"filterAddCondition"_s);
    key(Qt::Key_Space);
    chooseSubject(u"last name"_s);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"filterText"_s);
    type(u"berg"_s);
    QCOMPARE(m_dialog->filter(), Filter::test("last_name", Operator::Contains, u"berg"_s));
    QTRY_COMPARE(part<QLabel>(m_dialog.get(), "filterCount")->text(), u"2 of 3"_s);
    QVERIFY2(m_dialog->workbench().sentence().contains(u"berg"_s),
             qPrintable(m_dialog->workbench().sentence()));
    QTRY_COMPARE(m_dialog->workbench().sample().windowModel().rowCount(), 2);

    key(Qt::Key_Return, Qt::ControlModifier); // one more, from within the text
    chooseSubject(u"first name"_s);
    type(u"ada"_s);
    QTRY_COMPARE(m_dialog->workbench().count(), 1);
    // Back to the operator of the second, with Shift+Tab, and another one.
    key(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"filterOperator"_s);
    key(Qt::Key_Down); // does not contain
    QTRY_COMPARE(m_dialog->workbench().count(), 1);
    QCOMPARE(m_dialog->filter(),
             Filter::all({Filter::test("last_name", Operator::Contains, u"berg"_s),
                          Filter::negate(Filter::test("first_name", Operator::Contains, u"ada"_s))}));
    QTRY_COMPARE(m_dialog->workbench().sample().windowModel().index(0, 0).data().toString(), u"Ole Berger"_s);
}

void TestFilterBuilder::buildsByMouseAlone()
{
    open();
    QTest::mouseClick(part<QToolButton>(&builder(), "filterAddCondition"), Qt::LeftButton);
    QWidget *chooser = popup();
    QVERIFY(chooser);
    auto *tree = part<QTreeWidget>(chooser, "subjectTree");
    const QList<QTreeWidgetItem *> found =
        tree->findItems(u"Last name"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QVERIFY(!found.isEmpty());
    tree->scrollToItem(found.constFirst());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                      tree->visualItemRect(found.constFirst()).center());
    QTRY_VERIFY(!QApplication::activePopupWidget());
    type(u"Berg"_s);
    auto *box = part<QComboBox>(condition(0), "filterOperator");
    box->setCurrentIndex(box->findText(u"is"_s));
    QCOMPARE(m_dialog->filter(), Filter::test("last_name", Operator::Is, u"Berg"_s));
    QTRY_COMPARE(m_dialog->workbench().count(), 1);
    QTest::mouseClick(part<QToolButton>(condition(0), "filterRemove"), Qt::LeftButton);
    QVERIFY(m_dialog->filter().isEverything());
    QTRY_COMPARE(m_dialog->workbench().count(), 3);
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QTest::mouseClick(part<QPushButton>(m_dialog.get(), "applyFilter"), Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
}

void TestFilterBuilder::leavesOutWhatIsUnfinished()
{
    open(Filter::test("last_name", Operator::Contains, u"berg"_s));
    QTRY_COMPARE(m_dialog->workbench().count(), 2);
    condition(0)->first()->setFocus();
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(popup());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QVERIFY(condition(1)->isUnfinished());
    QVERIFY(part<QLabel>(condition(1), "filterState")->isVisible());
    QVERIFY(!part<QLabel>(condition(0), "filterState")->isVisible());
    QTRY_VERIFY(!part<QLabel>(m_dialog.get(), "filterRemark")->text().isEmpty());
    QCOMPARE(m_dialog->filter(), Filter::test("last_name", Operator::Contains, u"berg"_s));
    QCOMPARE(m_dialog->workbench().count(), 2);
}

void TestFilterBuilder::asksForRelatedRecords()
{
    open({}, "company");
    QTest::mouseClick(part<QToolButton>(&builder(), "filterAddCondition"), Qt::LeftButton);
    chooseSubject(u"related orders"_s);
    QCOMPARE(m_dialog->filter(), Filter::related("orders", Aggregate::Any));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"filterAggregate"_s);
    key(Qt::Key_Down);
    QCOMPARE(m_dialog->filter(), Filter::related("orders", Aggregate::None));
    key(Qt::Key_Down); // how many there are
    auto *line = condition(0);
    auto *number = part<QLineEdit>(line, "input_count");
    number->setFocus();
    type(u"3"_s);
    QCOMPARE(m_dialog->filter(),
             Filter::related("orders", Aggregate::Count, {}, {}, Operator::GreaterOrEqual, {qlonglong(3)}));
    // Only some of them: a group of its own, about orders.
    key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    chooseSubject(u"ordered"_s);
    QTRY_VERIFY(condition(1) && !condition(1)->isUnfinished());
    const Filter built = m_dialog->filter();
    QCOMPARE(built.kind, Filter::Kind::Related);
    QCOMPARE(built.children.size(), 1);
    QCOMPARE(built.children.constFirst().field, "ordered_at"_ba);
    QCOMPARE(built.children.constFirst().values,
             QVariantList{QVariant::fromValue(DateSpan{DateSpan::Kind::Last, 30, DateUnit::Day})});
    QTRY_COMPARE(m_dialog->workbench().count(), 0);
}

void TestFilterBuilder::asksForDaysThatMove()
{
    open(Filter::test("created_at", Operator::Is,
                      QVariant::fromValue(DateSpan{DateSpan::Kind::Last, 30, DateUnit::Day})));
    QTRY_COMPARE(m_dialog->workbench().count(), 3);
    auto *kind = part<QComboBox>(condition(0), "filterDateKind");
    kind->setFocus();
    kind->setCurrentIndex(kind->findText(u"yesterday"_s));
    QCOMPARE(m_dialog->filter(),
             Filter::test("created_at", Operator::Is,
                          QVariant::fromValue(DateSpan{DateSpan::Kind::Unit, -1, DateUnit::Day})));
    QTRY_COMPARE(m_dialog->workbench().count(), 0);
    kind->setCurrentIndex(kind->findText(u"in the next"_s));
    auto *count = part<QSpinBox>(condition(0), "filterCount");
    count->setFocus();
    count->selectAll();
    type(u"2"_s);
    auto *unit = part<QComboBox>(condition(0), "filterUnit");
    unit->setCurrentIndex(unit->findText(u"quarters"_s));
    QCOMPARE(m_dialog->filter(),
             Filter::test("created_at", Operator::Is,
                          QVariant::fromValue(DateSpan{DateSpan::Kind::Next, 2, DateUnit::Quarter})));
    // A certain day, typed as people here write it.
    kind->setCurrentIndex(kind->findText(u"the day"_s));
    auto *day = part<QLineEdit>(condition(0), "input_day");
    QTRY_VERIFY(day->isVisible());
    day->setFocus();
    type(u"24.12.202"_s);
    QVERIFY(condition(0)->isUnfinished());
    type(u"5"_s);
    QCOMPARE(m_dialog->filter(), Filter::test("created_at", Operator::Is, QDate(2025, 12, 24)));
}

void TestFilterBuilder::choosesUsersAndTags()
{
    domain::Record tag = m_desk->blank("tag");
    tag.setValue("name", u"Key account"_s);
    const base::RecordId id = test::await(m_desk->records().save({}, tag)).ids.value(0);
    open();
    QTest::mouseClick(part<QToolButton>(&builder(), "filterAddCondition"), Qt::LeftButton);
    chooseSubject(u"owner"_s);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"filterChoices"_s);
    key(Qt::Key_Down);
    QVERIFY(popup());
    key(Qt::Key_Space); // me
    key(Qt::Key_Escape);
    QTRY_VERIFY(!builder().findChild<QWidget *>(u"filterPopup"_s)); // its end takes the focus once more
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(m_dialog.get()));
    QCOMPARE(m_dialog->filter(),
             Filter::test("owner_id", Operator::Is, QVariant::fromValue(domain::UserGroup::Me)));
    model().undo();
    condition(0)->first()->setFocus();
    key(Qt::Key_Return, Qt::ControlModifier);
    chooseSubject(u"tags"_s);
    QTRY_VERIFY(QApplication::focusWidget());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"input_tags.tag_id"_s);
    type(u"key"_s);
    QVERIFY(popup());
    key(Qt::Key_Return);
    QTRY_COMPARE(m_dialog->filter(), Filter::test("tags.tag_id", Operator::Is, id.value()));
}

void TestFilterBuilder::nestsMovesAndUndoesByKeys()
{
    const Filter a = Filter::test("last_name", Operator::Contains, u"a"_s);
    const Filter b = Filter::test("last_name", Operator::Contains, u"b"_s);
    const Filter c = Filter::test("last_name", Operator::Contains, u"c"_s);
    constexpr Qt::KeyboardModifiers outline = Qt::AltModifier | Qt::ShiftModifier;
    open(Filter::all({a, b, c}));
    part<QLineEdit>(condition(0), "filterText")->setFocus();
    key(Qt::Key_Down, outline);
    QCOMPARE(m_dialog->filter(), Filter::all({b, a, c}));
    key(Qt::Key_Right, outline); // a into a group of its own
    QCOMPARE(model().root().children.at(1).kind, items::FilterNode::Kind::Group);
    condition(2)->first()->setFocus();
    key(Qt::Key_Up, outline); // c comes into it
    QCOMPARE(m_dialog->filter(), Filter::all({b, Filter::any({a, c})}));
    key(Qt::Key_Left, outline); // and out again
    QCOMPARE(m_dialog->filter(), Filter::all({b, a, c}));
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_dialog->filter(), Filter::all({b, a, c, c}));
    key(Qt::Key_Delete); // no text has the keyboard
    QCOMPARE(m_dialog->filter(), Filter::all({b, a, c}));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_dialog->filter(), Filter::all({b, a, c, c}));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_dialog->filter(), Filter::all({b, a, c}));
    // What is typed in one go is one step, and Ctrl+Z in the text is the builder's.
    auto *text = part<QLineEdit>(condition(0), "filterText");
    text->setFocus();
    text->selectAll();
    type(u"xyz"_s);
    QCOMPARE(m_dialog->filter().children.constFirst(),
             Filter::test("last_name", Operator::Contains, u"xyz"_s));
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(m_dialog->filter() == Filter::all({b, a, c}), qPrintable(m_dialog->workbench().sentence()));
    QCOMPARE(text->text(), u"b"_s);
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(builder().currentLine(), builder().lines().at(2)); // the head of the group around a
}

void TestFilterBuilder::nestsNoDeeperThanFive()
{
    open(Filter::test("last_name", Operator::Contains, u"a"_s));
    condition(0)->first()->setFocus();
    for (int i = 0; i < 10; ++i)
        key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    int depth = 0;
    for (const items::FilterNode *at = &model().root(); at->kind == items::FilterNode::Kind::Group;
         at = &at->children.constFirst())
        ++depth;
    QCOMPARE(depth, items::FilterModel::MaxDepth);
    QCOMPARE(m_dialog->filter(), Filter::test("last_name", Operator::Contains, u"a"_s));
    for (int i = 0; i < 10; ++i)
        key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(model().root().children.size(), 1);
    QCOMPARE(model().root().children.constFirst().kind, items::FilterNode::Kind::Condition);
}

void TestFilterBuilder::readsBackWhatItWrites()
{
    const Filter name = Filter::test("last_name", Operator::StartsWith, u"b"_s);
    const Filter touched = Filter::test("last_touch_at", Operator::IsEmpty);
    const QVariant span = QVariant::fromValue(DateSpan{DateSpan::Kind::Unit, -3, DateUnit::Week});
    const auto kept = [](const items::FilterNode &node, const auto &self) -> bool {
        return node.kind == items::FilterNode::Kind::Kept ||
               std::any_of(node.children.cbegin(), node.children.cend(),
                           [&](const items::FilterNode &child) { return self(child, self); });
    };
    const auto row = [&](const char *title, const Filter &filter, const char *entity = "contact") {
        open(filter, entity);
        QVERIFY2(!kept(model().root(), kept), title);
        QVERIFY2(model().unfinished() == 0, title);
        QVERIFY2(m_dialog->filter() == filter, title);
        // Showing it changes nothing, whatever the inputs do with their values.
        QTRY_VERIFY2(m_dialog->workbench().count() >= 0, title);
        QVERIFY2(m_dialog->filter() == filter, title);
        QVERIFY2(!model().canUndo(), title);
    };
    row("everything", {});
    row("one", name);
    row("not", Filter::negate(Filter::test("last_name", Operator::Contains, u"x"_s)));
    row("neither", Filter::negate(Filter::any({name, touched})));
    row("not both", Filter::negate(Filter::all({name, touched})));
    row("deep", Filter::all({name, Filter::any({touched, Filter::all({name, Filter::negate(Filter::any(
                                                                                {name, touched}))})})}));
    row("texts", Filter::test("last_name", Operator::In, QVariantList{u"a"_s, u"b"_s}));
    row("weeks ago", Filter::test("last_touch_at", Operator::IsNot, span));
    row("before", Filter::test("created_at", Operator::Less, QDate(2025, 1, 1)));
    Filter between = Filter::test("created_at", Operator::Between);
    between.values = {QDate(2025, 1, 1), QDate(2025, 6, 30)};
    row("between", between);
    row("birthday", Filter::test("birthday", Operator::Anniversary,
                                 QVariant::fromValue(DateSpan{DateSpan::Kind::Next, 14, DateUnit::Day})));
    row("company's city", Filter::test("company_id.city", Operator::Is, u"Berlin"_s));
    row("amount", Filter::test("amount_minor", Operator::GreaterOrEqual, u"1250.5"_s), "deal");
    row("status", Filter::test("status", Operator::In, QVariantList{u"open"_s, u"won"_s}), "deal");
    row("no orders",
        Filter::related("orders", Aggregate::None,
                        Filter::test("ordered_at", Operator::Is,
                                     QVariant::fromValue(DateSpan{DateSpan::Kind::Last, 90, DateUnit::Day}))),
        "company");
    row("sum",
        Filter::related("orders", Aggregate::Sum, {}, "total_minor", Operator::GreaterOrEqual, {u"1000"_s}),
        "company");
    row("lines", Filter::related("orders.lines", Aggregate::Any), "company");
    row("segment", Filter::inSegment(base::RecordId(42)));
    row("not in it", Filter::negate(Filter::inSegment(base::RecordId(42))));
}

void TestFilterBuilder::keepsWhatItHasNoRowFor()
{
    const Filter strange = Filter::test("last_name", Operator::Greater, u"m"_s);
    open(Filter::all({strange, Filter::test("first_name", Operator::Contains, u"a"_s)}));
    QCOMPARE(m_dialog->filter().children.constFirst(), strange);
    auto *text = part<QLabel>(&builder(), "filterKept");
    QVERIFY(text->isVisible());
    QTRY_VERIFY2(text->text().contains(u"last name"_s, Qt::CaseInsensitive), qPrintable(text->text()));
}

void TestFilterBuilder::explainsWhoIsInAndWhoIsNot()
{
    open(Filter::all({Filter::test("last_name", Operator::Contains, u"berg"_s),
                      Filter::test("first_name", Operator::Is, u"Ada"_s)}));
    ui::FilterWorkbench &bench = m_dialog->workbench();
    QTRY_COMPARE(bench.count(), 1);
    QTRY_VERIFY(bench.sample().windowModel().index(0, 0).data(items::WindowModel::LoadedRole).toBool());
    const QRect row = bench.sample().visualRect(bench.sample().windowModel().index(0, 0));
    QTest::mouseClick(bench.sample().viewport(), Qt::LeftButton, {}, row.center());
    QTRY_VERIFY(bench.explain().isAnswered());
    QCOMPARE(bench.explain().verdict(), u"It is in."_s);
    // Somebody who is not: found by name.
    auto *name = part<QLineEdit>(&bench.explain(), "input_explained");
    name->setFocus();
    name->selectAll();
    type(u"Ole"_s);
    QVERIFY(popup());
    key(Qt::Key_Return);
    QTRY_COMPARE(bench.explain().verdict(), u"It is not in."_s);
    const QTreeWidgetItem *top = bench.explain().tree().topLevelItem(0);
    QCOMPARE(top->childCount(), 2);
    QVERIFY(top->child(0)->data(0, Qt::AccessibleTextRole).toString().startsWith(u"met:"_s));
    QVERIFY(top->child(1)->data(0, Qt::AccessibleTextRole).toString().startsWith(u"not met:"_s));
    QVERIFY2(top->child(1)->text(1).contains(u"Ole"_s), qPrintable(top->child(1)->text(1)));
}

void TestFilterBuilder::savesAsASegment()
{
    open(Filter::test("last_name", Operator::Contains, u"berg"_s));
    QSignalSpy saved(m_dialog.get(), &FilterDialog::segmentSaved);
    QTest::mouseClick(part<QPushButton>(m_dialog.get(), "saveAsSegment"), Qt::LeftButton);
    QDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = m_dialog->findChild<QDialog *>(u"segmentDialog"_s));
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(!part<QPushButton>(dialog, "saveSegment")->isEnabled());
    QTest::keyClicks(part<QLineEdit>(dialog, "segmentName"), u"Bergs"_s);
    QTest::keyClick(part<QLineEdit>(dialog, "segmentName"), Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    const records::Segment segment =
        test::await(records::SegmentRecords(m_desk->records()).named(u"bergs"_s));
    QCOMPARE(segment.entity, "contact"_ba);
    QCOMPARE(test::await(records::SegmentRecords(m_desk->records()).members(segment.id)).size(), 2);
}

void TestFilterBuilder::asksBeforeItThrowsAway()
{
    open();
    QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
    model().addCondition(model().root().id);
    m_desk->ask.answers.enqueue("stay");
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(m_desk->ask.asked.size(), 1);
    QCOMPARE(rejected.size(), 0);
    model().undo();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
}

void TestFilterBuilder::namesEveryWidget()
{
    open(Filter::all(
        {Filter::test("last_name", Operator::Contains, u"a"_s),
         Filter::test("last_name", Operator::In, QVariantList{u"a"_s}),
         Filter::test("created_at", Operator::Is,
                      QVariant::fromValue(DateSpan{DateSpan::Kind::Last, 30, DateUnit::Day})),
         Filter::any({Filter::test("owner_id", Operator::Is, QVariant::fromValue(domain::UserGroup::Me)),
                      Filter::related("deals", Aggregate::Count, {}, {}, Operator::GreaterOrEqual,
                                      {qlonglong(1)})})}));
    QTRY_VERIFY(m_dialog->workbench().count() >= 0);
    QCOMPARE(test::namelessWidgets(*m_dialog), QStringList());
    m_dialog->resize(420, 600); // narrow: what does not fit is scrolled to, and nothing is lost
    QTRY_VERIFY(m_dialog->width() < 900);
    QVERIFY(condition(0)->isVisible());
}

QTEST_MAIN(TestFilterBuilder)
#include "tst_filterbuilder.moc"
