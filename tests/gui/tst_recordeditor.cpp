// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/windowmodel.h"
#include "tests/gui/pagedesk.h"
#include "ui/editors/clashbox.h"
#include "ui/editors/fieldedit.h"
#include "ui/editors/ownededit.h"
#include "ui/editors/recordeditor.h"
#include "ui/editors/taglist.h"
#include "ui/parts/chip.h"
#include "ui/parts/listview.h"
#include "ui/parts/noticebar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace kith;
using base::RecordId;
using domain::Record;
using test::PageDesk;
using test::tabTo;
using ui::ListPage;
using ui::RecordEditor;

namespace {

QLineEdit *lineOf(RecordEditor &editor, const char *field)
{
    return qobject_cast<QLineEdit *>(editor.edit(field)->input());
}

void retype(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

/// Inputs of a child's field in a list, row by row.
QList<QLineEdit *> linesOf(RecordEditor &editor, const char *relation, const char *field)
{
    QList<QLineEdit *> lines;
    const QList<ui::FieldEdit *> edits = editor.owned(relation)->findChildren<ui::FieldEdit *>();
    for (ui::FieldEdit *edit : edits) {
        if (edit->field().key == field)
            lines.append(qobject_cast<QLineEdit *>(edit->input()));
    }
    return lines;
}

void saveByKey(RecordEditor &editor)
{
    QTest::keyClick(editor.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

class TestRecordEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<PageDesk>(); }
    void cleanup() { m_desk.reset(); }

    void makesAContactByKeyboardAlone();
    void changesAndUndoes();
    void asksBeforeItDropsWhatWasTyped();
    void closesAtOnceWhenNothingWasTyped();
    void keepsTheFormWhenAValueIsWrong();
    void readsDatesAndMoneyInTheLocale();
    void keepsAmountsAsTheyReadInAnotherCurrency();
    void showsBothValuesOfAClash();
    void mergesWhatClashesNowhere();
    void bringsInChangesWhileEditing();
    void handsTheStarOn();
    void dropsLinesThatWereEmptied();
    void findsAndMakesLinkedRecords();
    void takesANameTypedInFull();
    void tagsAsChips();
    void namesEveryInput();

private:
    RecordEditor *edit(ListPage &page, RecordId id);
    std::unique_ptr<PageDesk> m_desk;
};

RecordEditor *TestRecordEditor::edit(ListPage &page, RecordId id)
{
    page.editRecord(id);
    RecordEditor *editor = PageDesk::editorOf(page);
    if (!editor)
        qFatal("the editor does not come up");
    return editor;
}

void TestRecordEditor::makesAContactByKeyboardAlone()
{
    ListPage &page = m_desk->page();
    page.createNew();
    QPointer<RecordEditor> editor = PageDesk::editorOf(page);
    QVERIFY(editor);
    QCOMPARE(editor->focusWidget(), lineOf(*editor, "first_name"));
    QTest::keyClicks(editor->focusWidget(), u"Maria"_s);
    QVERIFY(tabTo(*editor, [&](const QWidget *at) { return at == lineOf(*editor, "last_name"); }));
    QTest::keyClicks(editor->focusWidget(), u"Anders"_s);
    QVERIFY(tabTo(*editor, [&](const QWidget *at) {
        return at == linesOf(*editor, "emails", "value_raw").constFirst();
    }));
    QTest::keyClicks(editor->focusWidget(), u"maria@anders.example"_s);
    QVERIFY(tabTo(*editor, [](const QWidget *at) { return at->objectName() == "add_emails"_L1; }));
    QTest::keyClick(editor->focusWidget(), Qt::Key_Space);
    QCOMPARE(editor->focusWidget(), linesOf(*editor, "emails", "value_raw").at(1));
    QTest::keyClicks(editor->focusWidget(), u"M.Anders@Home.example"_s);
    saveByKey(*editor);
    QTRY_VERIFY(!editor);

    QTRY_COMPARE(page.model().rowCount(), 1);
    QTRY_COMPARE(page.view().currentId(), page.model().idAt(0)); // the new one is the selected one
    const Record saved = m_desk->load("contact", page.model().idAt(0));
    QCOMPARE(saved.title(), u"Maria Anders"_s);
    const QList<Record> emails = saved.children("emails");
    QCOMPARE(emails.size(), 2);
    QCOMPARE(emails.at(0).text("value_raw"), u"maria@anders.example"_s);
    QVERIFY(emails.at(0).value("is_primary").toBool());
    QCOMPARE(emails.at(1).text("value_raw"), u"M.Anders@Home.example"_s);
    QVERIFY(!emails.at(1).value("is_primary").toBool());
    QCOMPARE(saved.children("phones").size(), 0); // the empty line is no phone number
}

void TestRecordEditor::changesAndUndoes()
{
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s);
    ListPage &page = m_desk->page();
    page.view().selectId(id);
    QTest::keyClick(&page.view(), Qt::Key_F2);
    QPointer<RecordEditor> editor = PageDesk::editorOf(page);
    QVERIFY(editor);
    retype(lineOf(*editor, "last_name"), u"Andersson"_s);
    QVERIFY(page.hasUnsavedEdits());
    saveByKey(*editor);
    QTRY_VERIFY(!editor);
    QVERIFY(!page.hasUnsavedEdits());
    QTRY_COMPARE(PageDesk::names(page), QStringList{u"Maria Andersson"_s});
    test::await(m_desk->records().undo());
    QTRY_COMPARE(PageDesk::names(page), QStringList{u"Maria Anders"_s});
}

void TestRecordEditor::asksBeforeItDropsWhatWasTyped()
{
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s);
    ListPage &page = m_desk->page();
    QPointer<RecordEditor> editor = edit(page, id);
    retype(lineOf(*editor, "first_name"), u"Marie"_s);
    m_desk->ask.answers.enqueue("stay");
    QTest::keyClick(editor->focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_desk->ask.asked.size(), 1);
    QVERIFY(editor);
    QCOMPARE(lineOf(*editor, "first_name")->text(), u"Marie"_s);
    m_desk->ask.answers.enqueue("discard");
    QTest::keyClick(editor->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!editor);
    QCOMPARE(m_desk->load("contact", id).text("first_name"), u"Maria"_s);
}

void TestRecordEditor::closesAtOnceWhenNothingWasTyped()
{
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s, u"maria@anders.example"_s);
    ListPage &page = m_desk->page();
    QPointer<RecordEditor> editor = edit(page, id);
    QVERIFY(!editor->isDirty());
    QTest::keyClick(editor->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!editor);
    page.createNew(); // its empty lines for mail and phone are nothing typed either
    editor = PageDesk::editorOf(page);
    QTest::keyClick(editor->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!editor);
    QVERIFY(m_desk->ask.asked.isEmpty());
}

void TestRecordEditor::keepsTheFormWhenAValueIsWrong()
{
    ListPage &page = m_desk->page();
    page.createNew();
    QPointer<RecordEditor> editor = PageDesk::editorOf(page);
    retype(lineOf(*editor, "first_name"), u"Maria"_s);
    retype(lineOf(*editor, "birthday"), u"31.02.1980"_s);
    saveByKey(*editor);
    QVERIFY(!editor->edit("birthday")->error().isEmpty());
    QVERIFY(editor->noticeBar().isShown());
    QCOMPARE(editor->noticeBar().level(), ui::NoticeLevel::Error);
    QCOMPARE(lineOf(*editor, "birthday")->text(), u"31.02.1980"_s);
    retype(lineOf(*editor, "birthday"), u"28.02.1980"_s);
    QVERIFY(editor->edit("birthday")->error().isEmpty());
    saveByKey(*editor);
    QTRY_VERIFY(!editor);
    QTRY_COMPARE(page.model().rowCount(), 1);
    QCOMPARE(m_desk->load("contact", page.model().idAt(0)).text("birthday"), u"1980-02-28"_s);
}

void TestRecordEditor::readsDatesAndMoneyInTheLocale()
{
    ListPage &page = m_desk->page("deal");
    page.createNew();
    QPointer<RecordEditor> editor = PageDesk::editorOf(page);
    retype(lineOf(*editor, "name"), u"Fleet"_s);
    retype(lineOf(*editor, "currency"), u"eur"_s);
    if (QWidget *suggestions = QApplication::activePopupWidget())
        suggestions->close();
    // Without a window manager a popup that closes may leave another window active.
    QTRY_VERIFY((editor->activateWindow(), editor->isActiveWindow()));
    retype(lineOf(*editor, "amount_minor"), u"1.234,5"_s);
    retype(lineOf(*editor, "expected_close_on"), u"1.5.2027"_s);
    lineOf(*editor, "name")->setFocus();
    QCOMPARE(lineOf(*editor, "expected_close_on")->text(), u"01.05.2027"_s); // says how it was understood
    saveByKey(*editor);
    QTRY_VERIFY(!editor);
    QTRY_COMPARE(page.model().rowCount(), 1);
    const Record saved = m_desk->load("deal", page.model().idAt(0));
    QCOMPARE(saved.value("amount_minor").toLongLong(), 123450);
    QCOMPARE(saved.text("currency"), u"EUR"_s);
    QCOMPARE(saved.text("expected_close_on"), u"2027-05-01"_s);
}

void TestRecordEditor::keepsAmountsAsTheyReadInAnotherCurrency()
{
    Record order = m_desk->blank("sales_order");
    order.setValue("number", u"A-1"_s);
    order.setValue("currency", u"JPY"_s);
    Record line = m_desk->blank("order_line");
    line.setValue("description", u"Tea"_s);
    line.setValue("unit_minor", 1200); // yen have no decimals
    order.children("lines").append(line);
    const RecordId id = test::await(m_desk->records().save({}, order)).ids.value(0);
    ListPage &page = m_desk->page("sales_order");
    QPointer<RecordEditor> editor = edit(page, id);
    QLineEdit *price = linesOf(*editor, "lines", "unit_minor").constFirst();
    QVERIFY2(price->text().contains(u"1.200"_s) && !price->text().contains(u','), qPrintable(price->text()));
    QVERIFY(!editor->isDirty());
    retype(lineOf(*editor, "currency"), u"EUR"_s);
    QVERIFY2(price->text().contains(u"1.200,00"_s), qPrintable(price->text()));
    editor->save();
    QTRY_VERIFY(!editor);
    const Record saved = m_desk->load("sales_order", id);
    QCOMPARE(saved.text("currency"), u"EUR"_s);
    QCOMPARE(saved.children("lines").constFirst().value("unit_minor").toLongLong(), 120000);
}

void TestRecordEditor::showsBothValuesOfAClash()
{
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s);
    ListPage &page = m_desk->page();
    QPointer<RecordEditor> editor = edit(page, id);
    retype(lineOf(*editor, "first_name"), u"Mine"_s);
    retype(lineOf(*editor, "last_name"), u"MyLast"_s);
    // Saved by somebody else before this program has heard of it.
    {
        const Record before = m_desk->load("contact", id);
        Record after = before;
        after.setValue("first_name", u"Theirs"_s);
        after.setValue("last_name", u"TheirLast"_s);
        test::await(m_desk->records().save(before, after));
    }
    editor->save();
    QTRY_COMPARE(editor->clashBox().count(), 2);
    QCOMPARE(lineOf(*editor, "first_name")->text(), u"Mine"_s); // nothing typed is lost
    const QList<QRadioButton *> theirs = editor->clashBox().findChildren<QRadioButton *>(u"theirs"_s);
    QCOMPARE(theirs.size(), 2);
    QVERIFY(theirs.at(1)->text().contains(u"TheirLast"_s));
    QTest::mouseClick(theirs.at(1), Qt::LeftButton, {}, {10, theirs.at(1)->height() / 2});
    QCOMPARE(lineOf(*editor, "last_name")->text(), u"TheirLast"_s);
    QTRY_VERIFY(!editor->isSaving());
    editor->save();
    QTRY_VERIFY(!editor);
    const Record saved = m_desk->load("contact", id);
    QCOMPARE(saved.text("first_name"), u"Mine"_s);
    QCOMPARE(saved.text("last_name"), u"TheirLast"_s);
}

void TestRecordEditor::mergesWhatClashesNowhere()
{
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s, u"maria@anders.example"_s);
    ListPage &page = m_desk->page();
    QPointer<RecordEditor> editor = edit(page, id);
    retype(lineOf(*editor, "first_name"), u"Mine"_s);
    m_desk->change("contact", id, "suffix", u"PhD"_s);
    editor->save();
    QTRY_VERIFY(!editor);
    const Record saved = m_desk->load("contact", id);
    QCOMPARE(saved.text("first_name"), u"Mine"_s);
    QCOMPARE(saved.text("suffix"), u"PhD"_s);
    QCOMPARE(saved.children("emails").size(), 1);
}

void TestRecordEditor::bringsInChangesWhileEditing()
{
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s);
    ListPage &page = m_desk->page();
    QPointer<RecordEditor> editor = edit(page, id);
    retype(lineOf(*editor, "first_name"), u"Mine"_s);
    m_desk->change("contact", id, "suffix", u"PhD"_s);
    QTRY_COMPARE(lineOf(*editor, "suffix")->text(), u"PhD"_s);
    QCOMPARE(lineOf(*editor, "first_name")->text(), u"Mine"_s);
    QVERIFY(editor->noticeBar().isShown());
    QCOMPARE(editor->clashBox().count(), 0);
    m_desk->change("contact", id, "first_name", u"Theirs"_s);
    QTRY_COMPARE(editor->clashBox().count(), 1);
    QCOMPARE(lineOf(*editor, "first_name")->text(), u"Mine"_s);
    editor->save();
    QTRY_VERIFY(!editor);
    QCOMPARE(m_desk->load("contact", id).text("first_name"), u"Mine"_s);
}

void TestRecordEditor::handsTheStarOn()
{
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s, u"first@anders.example"_s);
    ListPage &page = m_desk->page();
    QPointer<RecordEditor> editor = edit(page, id);
    QTest::mouseClick(editor->findChild<QPushButton *>(u"add_emails"_s), Qt::LeftButton);
    QTest::keyClicks(editor->focusWidget(), u"second@anders.example"_s);
    QList<QToolButton *> stars = editor->owned("emails")->findChildren<QToolButton *>(u"primary"_s);
    QCOMPARE(stars.size(), 2);
    QVERIFY(stars.at(0)->isChecked() && !stars.at(1)->isChecked());
    QTest::mouseClick(editor->owned("emails")->findChildren<QToolButton *>(u"remove"_s).at(0),
                      Qt::LeftButton);
    QVERIFY(stars.at(1)->isChecked());
    saveByKey(*editor);
    QTRY_VERIFY(!editor);
    const QList<Record> emails = m_desk->load("contact", id).children("emails");
    QCOMPARE(emails.size(), 1);
    QCOMPARE(emails.at(0).text("value_raw"), u"second@anders.example"_s);
    QVERIFY(emails.at(0).value("is_primary").toBool());
}

void TestRecordEditor::dropsLinesThatWereEmptied()
{
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s, u"maria@anders.example"_s);
    ListPage &page = m_desk->page();
    QPointer<RecordEditor> editor = edit(page, id);
    QLineEdit *line = linesOf(*editor, "emails", "value_raw").constFirst();
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QVERIFY(editor->isDirty());
    saveByKey(*editor);
    QTRY_VERIFY(!editor);
    QCOMPARE(m_desk->load("contact", id).children("emails").size(), 0);
}

void TestRecordEditor::findsAndMakesLinkedRecords()
{
    const RecordId acme = m_desk->addCompany(u"Acme Anvils"_s);
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s);
    ListPage &page = m_desk->page();
    QPointer<RecordEditor> editor = edit(page, id);
    QTest::mouseClick(editor->findChild<QPushButton *>(u"add_jobs"_s), Qt::LeftButton);
    QLineEdit *company = linesOf(*editor, "jobs", "company_id").constFirst();
    QCOMPARE(editor->focusWidget(), company);
    QTest::keyClicks(company, u"acm"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCOMPARE(company->text(), u"Acme Anvils"_s);

    QTest::mouseClick(editor->findChild<QPushButton *>(u"add_jobs"_s), Qt::LeftButton);
    QLineEdit *other = linesOf(*editor, "jobs", "company_id").at(1);
    QTest::keyClicks(other, u"Brand New"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return); // "New company: …"
    QTRY_VERIFY(other->isEnabled() &&
                !qobject_cast<ui::FieldEdit *>(other->parentWidget())->linkTitle().isEmpty());
    saveByKey(*editor);
    QTRY_VERIFY(!editor);
    const QList<Record> jobs = m_desk->load("contact", id).children("jobs");
    QCOMPARE(jobs.size(), 2);
    QSet<QString> companies;
    for (const Record &job : jobs)
        companies.insert(job.linkTitles.value("company_id"));
    QCOMPARE(companies, (QSet<QString>{u"Acme Anvils"_s, u"Brand New"_s}));
    QVERIFY(std::any_of(jobs.cbegin(), jobs.cend(),
                        [acme](const Record &job) { return job.linkId("company_id") == acme; }));
}

void TestRecordEditor::takesANameTypedInFull()
{
    const RecordId acme = m_desk->addCompany(u"Acme Anvils"_s);
    ListPage &page = m_desk->page("deal");
    page.createNew();
    QPointer<RecordEditor> editor = PageDesk::editorOf(page);
    retype(lineOf(*editor, "name"), u"Anvils for all"_s);
    QLineEdit *company = lineOf(*editor, "company_id");
    retype(company, u"acme anvils"_s);
    saveByKey(*editor); // faster than any list of suggestions
    QTRY_VERIFY(!editor);
    QTRY_COMPARE(page.model().rowCount(), 1);
    QCOMPARE(m_desk->load("deal", page.model().idAt(0)).linkId("company_id"), acme);
}

void TestRecordEditor::tagsAsChips()
{
    const RecordId id = m_desk->addContact(u"Maria"_s, u"Anders"_s);
    ListPage &page = m_desk->page();
    QPointer<RecordEditor> editor = edit(page, id);
    auto *tags = qobject_cast<ui::TagList *>(editor->owned("tags"));
    QVERIFY(tags);
    auto *input = tags->findChild<QLineEdit *>();
    input->setFocus();
    QTest::keyClicks(input, u"VIP"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_COMPARE(tags->titles(), QStringList{u"VIP"_s});
    saveByKey(*editor);
    QTRY_VERIFY(!editor);
    QCOMPARE(m_desk->load("contact", id).children("tags").size(), 1);

    editor = edit(page, id);
    tags = qobject_cast<ui::TagList *>(editor->owned("tags"));
    QCOMPARE(tags->titles(), QStringList{u"VIP"_s});
    QTest::mouseClick(tags->findChild<ui::Chip *>()->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(tags->titles().isEmpty());
    saveByKey(*editor);
    QTRY_VERIFY(!editor);
    QCOMPARE(m_desk->load("contact", id).children("tags").size(), 0);
}

void TestRecordEditor::namesEveryInput()
{
    for (const domain::Entity &entity : m_desk->records().catalogue().entities()) {
        if (!entity.standalone)
            continue;
        ListPage &page = m_desk->page(entity.key);
        page.createNew();
        QPointer<RecordEditor> editor = PageDesk::editorOf(page);
        QVERIFY2(editor, entity.key.constData());
        const QList<QPushButton *> adders = editor->findChildren<QPushButton *>();
        for (QPushButton *button : adders) {
            if (button->objectName().startsWith("add_"_L1))
                button->click();
        }
        QCOMPARE(test::namelessWidgets(*editor), QStringList());
        m_desk->ask.answers.enqueue("discard");
        editor->close();
    }
}

QTEST_MAIN(TestRecordEditor)
#include "tst_recordeditor.moc"
