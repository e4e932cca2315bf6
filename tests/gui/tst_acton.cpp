// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to many records of a list at once, driven with keys and mouse.
#include "models/items/windowmodel.h"
#include "models/records/addresslist.h"
#include "models/records/segmentrecords.h"
#include "tests/gui/pagedesk.h"
#include "ui/dialogs/acton.h"
#include "ui/dialogs/addtolistdialog.h"
#include "ui/dialogs/bulkeditdialog.h"
#include "ui/dialogs/copyaddressesdialog.h"
#include "ui/dialogs/createtasksdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/parts/listview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::ui;
using base::RecordId;
using domain::Record;
using test::await;
using test::PageDesk;

class TestActOn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<PageDesk>(); }
    void cleanup() { m_desk.reset(); }

    void everythingIsInTheMenu();
    void fromTheSelectedToAllThatMatch();
    void everyOneOfThemGetsATask();
    void aNewListHoldsThem();
    void aListTakesThoseThatAreMissing();
    void addressesSayWhoIsLeftOut();
    void addressesAreWrittenAsMailProgramsReadThem_data();
    void addressesAreWrittenAsMailProgramsReadThem();
    void aTagIsOfferedAndGiven();
    void theSelectedAreExported();

private:
    /// Three contacts, all selected.
    ListPage &selected()
    {
        m_ids = {m_desk->addContact(u"Maria"_s, u"Anders"_s, u"maria@a.example"_s),
                 m_desk->addContact(u"Christina"_s, u"Berglund"_s, u"christina@b.example"_s),
                 m_desk->addContact(u"Thomas"_s, u"Hardy"_s)};
        ListPage &page = m_desk->page();
        m_asked = QTest::qWaitFor([&page] { return page.model().ids().size() == 3; }, 10'000);
        page.view().selectAll();
        return page;
    }

    template<class Dialog>
    static Dialog *begin(ListPage &page, ActOn::Deed deed)
    {
        auto *button = page.findChild<QPushButton *>(u"actButton"_s);
        if (!button || !QTest::qWaitFor([button] { return button->isVisible(); }))
            return nullptr;
        auto *action = button->menu()->findChild<QAction *>(u"deed%1"_s.arg(int(deed)));
        if (!action)
            return nullptr;
        action->trigger();
        Dialog *dialog = nullptr;
        const bool shown = QTest::qWaitFor([&] {
            dialog = page.window()->findChild<Dialog *>();
            return dialog && dialog->isVisible();
        });
        return shown ? dialog : nullptr;
    }

    template<class T>
    static T *part(const QWidget &parent, const QString &name)
    {
        return parent.findChild<T *>(name);
    }

    int number(const QString &sql) { return test::ask(m_desk->file().store(), sql).toInt(); }

    std::unique_ptr<PageDesk> m_desk;
    QList<RecordId> m_ids;
    bool m_asked = false;
};

void TestActOn::everythingIsInTheMenu()
{
    ListPage &page = selected();
    QVERIFY(m_asked);
    const auto *button = part<QPushButton>(page, u"actButton"_s);
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->menu()->actions().size(),
             ActOn::deedsFor(m_desk->records().catalogue().entity("contact")).size());
    QCOMPARE(button->menu()->actions().size(), 8);
    QSet<QChar> letters;
    for (const QAction *action : button->menu()->actions()) {
        const QString text = action->text();
        const QChar letter = text.at(text.indexOf(u'&') + 1).toLower();
        QVERIFY2(!letters.contains(letter), qPrintable(text));
        letters.insert(letter);
    }
    // Nobody sends mail to an article, and it has no tasks of its own in a segment of people.
    const auto deeds = ActOn::deedsFor(m_desk->records().catalogue().entity("product"));
    QVERIFY(!deeds.contains(ActOn::Deed::CopyAddresses));
    QVERIFY(deeds.contains(ActOn::Deed::Export));
}

void TestActOn::fromTheSelectedToAllThatMatch()
{
    ListPage &page = selected();
    page.view().clearSelection();
    page.view().selectRow(0);
    page.view().selectionModel()->select(page.model().index(1, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    auto *all = part<QPushButton>(page, u"allButton"_s);
    QTRY_VERIFY(all->isVisible());
    QVERIFY2(all->text().contains(u'3'), qPrintable(all->text()));
    QTest::mouseClick(all, Qt::LeftButton);
    QTRY_COMPARE(page.selection().size(), 3);
    QTRY_VERIFY(!all->isVisible());
}

void TestActOn::everyOneOfThemGetsATask()
{
    ListPage &page = selected();
    auto *dialog = begin<CreateTasksDialog>(page, ActOn::Deed::CreateTasks);
    QVERIFY(dialog);
    auto *go = part<QPushButton>(*dialog, u"actGo"_s);
    QTRY_COMPARE(dialog->preview().tasks, 3);
    QVERIFY(!go->isEnabled()); // what there is to do is not said yet
    QTest::keyClicks(part<QLineEdit>(*dialog, u"taskSubject"_s), u"Ask {name}"_s);
    QTRY_VERIFY(go->isEnabled());
    QVERIFY2(go->text().contains(u'3'), qPrintable(go->text()));
    QSignalSpy notices(&page, &Page::notice);
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE(notices.size(), 1);
    QCOMPARE(number(u"SELECT count(*) FROM activity WHERE subject LIKE 'Ask %' AND due_on IS NOT NULL"_s), 3);
    QCOMPARE(number(u"SELECT count(*) FROM activity WHERE subject = 'Ask Maria Anders'"_s), 1);
    await(m_desk->records().undo());
    QCOMPARE(number(u"SELECT count(*) FROM activity"_s), 0);
}

void TestActOn::aNewListHoldsThem()
{
    ListPage &page = selected();
    auto *dialog = begin<AddToListDialog>(page, ActOn::Deed::AddToList);
    QVERIFY(dialog);
    auto *go = part<QPushButton>(*dialog, u"actGo"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(part<QLineEdit>(*dialog, u"listName"_s), u"Fair"_s);
    QTRY_VERIFY(go->isEnabled());
    QSignalSpy notices(&page, &Page::notice);
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE(notices.size(), 1);
    const records::Segment list =
        await(records::SegmentRecords(m_desk->records()).named(u"Fair"_s, "contact"));
    QVERIFY(list.isList);
    QCOMPARE(await(records::SegmentRecords(m_desk->records()).members(list.id)).size(), 3);
}

void TestActOn::aListTakesThoseThatAreMissing()
{
    const RecordId there = m_desk->addContact(u"Ana"_s, u"Trujillo"_s);
    records::SegmentPlan plan;
    plan.name = u"Fair"_s;
    plan.entity = "contact";
    auto made = std::make_shared<RecordId>();
    await(records::SegmentRecords(m_desk->records()).createList(plan, QList{there}, made));
    ListPage &page = m_desk->page();
    m_desk->addContact(u"Maria"_s, u"Anders"_s);
    QTRY_COMPARE(page.model().ids().size(), 2);
    page.view().selectAll();
    auto *dialog = begin<AddToListDialog>(page, ActOn::Deed::AddToList);
    QVERIFY(dialog);
    auto *lists = part<QComboBox>(*dialog, u"list"_s);
    QTRY_COMPARE(lists->count(), 2);
    lists->setCurrentIndex(1);
    auto *go = part<QPushButton>(*dialog, u"actGo"_s);
    QTRY_VERIFY2(go->isEnabled() && go->text().contains(u'1'), qPrintable(go->text()));
    QSignalSpy notices(&page, &Page::notice);
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE(notices.size(), 1);
    QCOMPARE(await(records::SegmentRecords(m_desk->records()).members(*made)).size(), 2);
}

void TestActOn::addressesSayWhoIsLeftOut()
{
    ListPage &page = selected();
    m_desk->change("contact", m_ids.at(1), "do_not_contact", true);
    auto *dialog = begin<CopyAddressesDialog>(page, ActOn::Deed::CopyAddresses);
    QVERIFY(dialog);
    auto *go = part<QPushButton>(*dialog, u"actGo"_s);
    QTRY_VERIFY(go->isEnabled());
    const QString summary = part<QLabel>(*dialog, u"actSummary"_s)->text();
    QVERIFY2(summary.contains(u"3 match, 2 excluded"_s) || (summary.contains(u'3') && summary.contains(u'2')),
             qPrintable(summary));
    QCOMPARE(part<QPlainTextEdit>(*dialog, u"addressSample"_s)->toPlainText(),
             u"Maria Anders <maria@a.example>"_s);
    part<QComboBox>(*dialog, u"addressForm"_s)->setCurrentIndex(1);
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"maria@a.example"_s);

    // Advertising needs somebody's consent: nobody gave one.
    dialog = begin<CopyAddressesDialog>(page, ActOn::Deed::CopyAddresses);
    QVERIFY(dialog);
    auto *purpose = part<QComboBox>(*dialog, u"addressPurpose"_s);
    purpose->setCurrentIndex(purpose->findData("marketing"_ba));
    go = part<QPushButton>(*dialog, u"actGo"_s);
    QTRY_VERIFY(part<QLabel>(*dialog, u"actSummary"_s)->text().contains(u'3'));
    QTest::qWait(50);
    QVERIFY(!go->isEnabled());
}

void TestActOn::addressesAreWrittenAsMailProgramsReadThem_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("box");
    QTest::newRow("plain") << u"Maria Anders"_s << u"Maria Anders <a@b.example>"_s;
    QTest::newRow("letters of any script") << u"Łukasz Żądło"_s << u"Łukasz Żądło <a@b.example>"_s;
    QTest::newRow("comma") << u"Anders, Maria"_s << u"\"Anders, Maria\" <a@b.example>"_s;
    QTest::newRow("point") << u"Dr. Anders"_s << u"\"Dr. Anders\" <a@b.example>"_s;
    QTest::newRow("quotes") << u"Maria \"M\" \\ Anders"_s
                            << u"\"Maria \\\"M\\\" \\\\ Anders\" <a@b.example>"_s;
    QTest::newRow("line end") << u"Maria\r\nBcc: x@y.example"_s
                              << u"\"Maria Bcc: x@y.example\" <a@b.example>"_s;
    QTest::newRow("none") << QString() << u"a@b.example"_s;
    QTest::newRow("the address") << u"A@B.example"_s << u"a@b.example"_s;
}

void TestActOn::addressesAreWrittenAsMailProgramsReadThem()
{
    QFETCH(QString, name);
    QFETCH(QString, box);
    QCOMPARE(records::AddressList::mailbox(name, u"a@b.example"_s), box);
}

void TestActOn::aTagIsOfferedAndGiven()
{
    Record tag = m_desk->blank("tag");
    tag.setValue("name", u"vip"_s);
    await(m_desk->records().save({}, tag));
    ListPage &page = selected();
    auto *dialog = begin<BulkEditDialog>(page, ActOn::Deed::AddTag);
    QVERIFY(dialog);
    auto *name = part<QLineEdit>(*dialog, u"bulkText"_s);
    QVERIFY(name);
    QTRY_VERIFY(name->completer() && name->completer()->model()->rowCount() == 1);
    QTest::keyClicks(name, u"V.I.P."_s);
    auto *go = part<QPushButton>(*dialog, u"actGo"_s);
    QTRY_VERIFY(go->isEnabled());
    QSignalSpy notices(&page, &Page::notice);
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE(notices.size(), 1);
    QCOMPARE(number(u"SELECT count(*) FROM tag"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM tag_link"_s), 3);
}

void TestActOn::theSelectedAreExported()
{
    ListPage &page = selected();
    page.view().clearSelection();
    page.view().selectRow(0);
    page.view().selectionModel()->select(page.model().index(1, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTRY_COMPARE(page.selection().size(), 2);
    auto *dialog = begin<ExportDialog>(page, ActOn::Deed::Export);
    QVERIFY(dialog);
    QVERIFY(part<QLabel>(*dialog, u"exportCount"_s)->text().startsWith(u'2'));
    auto *file = part<QLineEdit>(*dialog, u"exportFile"_s);
    auto *format = part<QComboBox>(*dialog, u"exportFormat"_s);
    file->setText(m_desk->file().path(u"two.json"_s)); // the name says the format …
    QCOMPARE(format->currentText(), format->itemText(2));
    format->setCurrentIndex(1); // … and the format the name
    Q_EMIT format->activated(1);
    QCOMPARE(file->text(), m_desk->file().path(u"two.xlsx"_s));
    QVERIFY(!part<QWidget>(*dialog, u"exportGuard"_s)->isEnabled());
    file->setText(m_desk->file().path(u"two.csv"_s));
    QSignalSpy notices(&page, &Page::notice);
    QTest::mouseClick(part<QPushButton>(*dialog, u"export"_s), Qt::LeftButton);
    QTRY_COMPARE(notices.size(), 1);
    QFile written(m_desk->file().path(u"two.csv"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count('\n'), 3);
}

QTEST_MAIN(TestActOn)
#include "tst_acton.moc"
