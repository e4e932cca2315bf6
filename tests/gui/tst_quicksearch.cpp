// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Filters typed into the search box of a list.
#include "tests/gui/pagedesk.h"
#include "ui/parts/filterbar.h"
#include "ui/parts/listview.h"
#include "ui/parts/quicksuggest.h"
#include "ui/parts/searchbox.h"

#include <QListView>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace kith;
using domain::Filter;
using domain::Operator;
using test::PageDesk;
using ui::ListPage;
using ui::QuickFilterHelp;
using ui::QuickSuggest;
using ui::SearchBox;

class TestQuickSearch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageDesk> m_desk;

    base::RecordId add(const QString &first, const QString &town, const QString &email = {})
    {
        domain::Record contact = m_desk->blank("contact");
        contact.setValue("first_name", first);
        const auto child = [&contact, this](const QByteArray &relation, const QByteArray &kind,
                                            const QList<std::pair<QByteArray, QVariant>> &values) {
            domain::Record made = m_desk->blank(kind);
            for (const auto &[field, value] : values)
                made.setValue(field, value);
            contact.children(relation).append(made);
        };
        child("addresses", "address", {{"city"_ba, town}, {"is_primary"_ba, true}});
        if (!email.isEmpty())
            child("emails", "contact_point",
                  {{"kind"_ba, u"email"_s}, {"value_raw"_ba, email}, {"is_primary"_ba, true}});
        return test::await(m_desk->records().save({}, contact)).ids.first();
    }

    /// The contacts page with the keyboard in its search box, which knows the workspace's names.
    ListPage &open()
    {
        ListPage &page = m_desk->page();
        page.filterBar().focusSearch();
        if (!QTest::qWaitFor([&page] { return page.filterBar().searchBox().knowsNames(); }))
            qFatal("the names never come");
        return page;
    }

    static SearchBox &boxOf(ListPage &page) { return page.filterBar().searchBox(); }

    static QuickSuggest &typed(ListPage &page, const QString &text)
    {
        boxOf(page).clear();
        QTest::keyClicks(&boxOf(page), text);
        QTest::qWait(120); // typing pauses
        return *boxOf(page).suggestions();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PageDesk>();
        add(u"Anna"_s, u"Berlin"_s, u"anna@example.com"_s);
        add(u"Bert"_s, u"Berlin"_s);
        add(u"Carl"_s, u"Hamburg"_s, u"carl@example.com"_s);
    }
    void cleanup() { m_desk.reset(); }

    void enterTakesWhatIsSurelyAFilter()
    {
        ListPage &page = open();
        const QuickSuggest &list = typed(page, u"email empty"_s);
        QVERIFY(list.isVisible());
        QCOMPARE(list.lines().constFirst().kind, QuickSuggest::Line::Kind::Filter);
        QVERIFY2(list.lines().constFirst().text.contains(u"mail"_s),
                 qPrintable(list.lines().constFirst().text));
        QCOMPARE(PageDesk::names(page).size(), 3); // only what is taken filters
        QTest::keyClick(&boxOf(page), Qt::Key_Return);
        QVERIFY(!list.isVisible());
        QCOMPARE(page.filterBar().filter(), Filter::test("email", Operator::IsEmpty));
        QCOMPARE(boxOf(page).text(), QString());
        QTRY_COMPARE(PageDesk::names(page), QStringList({u"Bert"_s}));
        // the next one is asked for besides
        page.filterBar().focusSearch();
        typed(page, u"in Hamburg"_s);
        QTest::keyClick(&boxOf(page), Qt::Key_Return);
        QTRY_COMPARE(PageDesk::names(page), QStringList());
        QCOMPARE(page.filterBar().filter().children.size(), 2);
    }

    void aNameAloneIsSearchedFor()
    {
        ListPage &page = open();
        QSignalSpy left(&boxOf(page), &SearchBox::leaveRequested);
        const QuickSuggest &list = typed(page, u"berlin"_s);
        QVERIFY(list.isVisible());
        QTest::keyClick(&boxOf(page), Qt::Key_Return);
        QCOMPARE(left.size(), 1);
        QCOMPARE(page.filterBar().filter(), Filter());
        QCOMPARE(page.filterBar().search(), u"berlin"_s);
        // the first line makes it a filter
        page.filterBar().focusSearch();
        typed(page, u"berlin"_s);
        QTest::keyClick(&boxOf(page), Qt::Key_Down);
        QCOMPARE(list.current(), 0);
        QVERIFY(boxOf(page).accessibleDescription().contains(u"Berlin"_s));
        QTest::keyClick(&boxOf(page), Qt::Key_Return);
        QCOMPARE(page.filterBar().filter(), Filter::test("city", Operator::Is, u"Berlin"_s));
        QTRY_COMPARE(PageDesk::names(page), QStringList({u"Anna"_s, u"Bert"_s}));
    }

    void wordsThatMeanNothingStayASearch()
    {
        ListPage &page = open();
        typed(page, u"anna in Berlin"_s);
        QTest::keyClick(&boxOf(page), Qt::Key_Return);
        QCOMPARE(boxOf(page).text(), u"anna"_s);
        QTRY_COMPARE(PageDesk::names(page), QStringList({u"Anna"_s}));
        typed(page, u"Meyer & Sons"_s);
        QVERIFY(!boxOf(page).suggestions()->isVisible() ||
                boxOf(page).suggestions()->lines().constFirst().kind != QuickSuggest::Line::Kind::Filter);
    }

    void suggestionsAreTakenByMouseAndKeys()
    {
        ListPage &page = open();
        QuickSuggest &list = typed(page, u"ham"_s);
        QVERIFY(list.isVisible());
        qsizetype row = -1;
        for (qsizetype i = 0; i < list.lines().size(); ++i) {
            if (list.lines().at(i).text == u"Hamburg"_s)
                row = i;
        }
        QVERIFY(row >= 0);
        const QRect place = list.list().visualRect(list.list().model()->index(int(row), 0));
        QTest::mouseClick(list.list().viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(boxOf(page).text(), u"Hamburg "_s);
        QVERIFY(boxOf(page).hasFocus());
        QVERIFY(list.isVisible()); // now it says what that means
        QCOMPARE(list.lines().constFirst().kind, QuickSuggest::Line::Kind::Filter);
        QTest::keyClick(&boxOf(page), Qt::Key_Escape);
        QVERIFY(!list.isVisible());
        QCOMPARE(boxOf(page).text(), u"Hamburg "_s);
        QTest::keyClick(&boxOf(page), Qt::Key_Escape);
        QCOMPARE(boxOf(page).text(), QString());
        // past the last line the records come
        typed(page, u"ham"_s);
        QSignalSpy left(&boxOf(page), &SearchBox::leaveRequested);
        for (qsizetype i = 0; i <= list.lines().size(); ++i)
            QTest::keyClick(&boxOf(page), Qt::Key_Down);
        QCOMPARE(left.size(), 1);
        QVERIFY(!list.isVisible());
    }

    void anotherKindOfRecordIsAskedForElsewhere()
    {
        ListPage &page = open();
        QSignalSpy asked(&page, &ui::Page::recordsRequested);
        typed(page, u"deals > 5k"_s);
        QTest::keyClick(&boxOf(page), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().at(0).value<domain::RecordQuery>().entity, "deal"_ba);
        QCOMPARE(asked.constFirst().at(0).value<domain::RecordQuery>().filter,
                 Filter::test("amount_minor", Operator::Greater, u"5000"_s));
        QCOMPARE(page.filterBar().filter(), Filter());
    }

    void theHelpHasExamplesToTry()
    {
        ListPage &page = open();
        QuickSuggest &list = typed(page, u"email empty"_s);
        QCOMPARE(list.lines().constLast().kind, QuickSuggest::Line::Kind::Help);
        list.chosen(int(list.lines().size()) - 1);
        auto *help = page.window()->findChild<QuickFilterHelp *>();
        QVERIFY(help);
        auto *examples = help->findChild<QTreeWidget *>(u"quickFilterExamples"_s);
        QVERIFY(examples && examples->topLevelItemCount() > 5);
        QCOMPARE(test::namelessWidgets(*help), QStringList());
        const QString first = examples->topLevelItem(0)->text(0);
        Q_EMIT examples->itemActivated(examples->topLevelItem(0), 0);
        QCOMPARE(boxOf(page).text(), first);
    }

    void newNamesAreKnown()
    {
        ListPage &page = open();
        QVERIFY(!typed(page, u"#gold"_s).isVisible());
        domain::Record tag = m_desk->blank("tag");
        tag.setValue("name", u"gold"_s);
        test::await(m_desk->records().save({}, tag));
        QTRY_VERIFY(boxOf(page).knowsNames() && typed(page, u"#gold"_s).isVisible());
    }
};

QTEST_MAIN(TestQuickSearch)
#include "tst_quicksearch.moc"
