// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Leads in the window: the score with its reasons, converting, giving up and beginning anew, the hint while
// one is typed, and the rules in the settings.
#include "tests/gui/pagedesk.h"
#include "ui/dialogs/convertdialog.h"
#include "ui/dialogs/leadenddialog.h"
#include "ui/editors/fieldedit.h"
#include "ui/editors/recordeditor.h"
#include "ui/filter/filterdialog.h"
#include "ui/filter/filterworkbench.h"
#include "ui/pages/leadheader.h"
#include "ui/pages/recordpanel.h"
#include "ui/parts/listview.h"
#include "ui/parts/noticebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::ui;
using base::RecordId;
using domain::Record;
using test::await;
using test::PageDesk;

class TestLeadPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<PageDesk>(); }
    void cleanup() { m_desk.reset(); }

    void scoreIsExplained();
    void conversionIsProposedAndDone();
    void chosenRecordsAreLinked();
    void leadsAreGivenUpForAReasonAndRecycled();
    void knownContactsAreHintedAt();
    void rulesAreEditedInSettings();

private:
    RecordId addLead(const QList<std::pair<QByteArray, QVariant>> &values)
    {
        Record lead = m_desk->blank("lead"_ba);
        for (const auto &[field, value] : values)
            lead.setValue(field, value);
        return await(m_desk->records().save({}, lead)).ids.value(0);
    }
    RecordId maria()
    {
        return addLead({{"first_name"_ba, u"Maria"_s},
                        {"last_name"_ba, u"Anders"_s},
                        {"company_name"_ba, u"Alfreds Futterkiste"_s},
                        {"email"_ba, u"maria@alfreds.example"_s},
                        {"phone"_ba, u"+49 30 0074321"_s}});
    }
    LeadHeader *open(RecordId lead)
    {
        ListPage &page = m_desk->page("lead"_ba);
        page.openRecord(lead);
        LeadHeader *header = nullptr;
        const bool ready = QTest::qWaitFor([&] {
            for (LeadHeader *one : page.findChildren<LeadHeader *>()) {
                if (one->isVisible() && one->isReady())
                    header = one;
            }
            return header != nullptr;
        });
        return ready ? header : nullptr;
    }
    template<class Dialog>
    static Dialog *dialog()
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *one = qobject_cast<Dialog *>(widget); one && one->isVisible())
                    found = one;
            }
            return found != nullptr;
        });
        return found;
    }
    template<class T>
    static T *in(QWidget *parent, const char *name)
    {
        return parent->findChild<T *>(QString::fromLatin1(name));
    }
    static void click(QWidget *parent, const char *name)
    {
        QTest::mouseClick(in<QPushButton>(parent, name), Qt::LeftButton);
    }
    QString status(RecordId lead) { return m_desk->load("lead"_ba, lead).text("status"); }

    std::unique_ptr<PageDesk> m_desk;
};

void TestLeadPages::scoreIsExplained()
{
    LeadHeader *header = open(maria());
    QVERIFY(header);
    QCOMPARE(in<QLabel>(header, "leadScore")->text(), u"30"_s);
    const QString reasons = in<QLabel>(header, "leadReasons")->text();
    QVERIFY2(reasons.contains(u"+10 Has a phone number"_s), qPrintable(reasons));
    QVERIFY(in<QLabel>(header, "leadResponse")->text().startsWith(u"Not answered"_s));
    QVERIFY(in<QPushButton>(header, "leadConvert")->isVisible());
    QVERIFY(!in<QPushButton>(header, "leadRecycle")->isVisible());
    QCOMPARE(test::namelessWidgets(*header), QStringList());
}

void TestLeadPages::conversionIsProposedAndDone()
{
    const RecordId anders = m_desk->addContact(u"Maria"_s, u"Anders"_s, u"maria@alfreds.example"_s);
    const RecordId lead = maria();
    LeadHeader *header = open(lead);
    QVERIFY(header);
    click(header, "leadConvert");
    auto *convert = dialog<ConvertDialog>();
    QVERIFY(convert);
    QCOMPARE(test::namelessWidgets(*convert), QStringList());
    auto *contact = in<QComboBox>(convert, "convertContact");
    QVERIFY2(contact->currentText().contains(u"has this e-mail address"_s),
             qPrintable(contact->currentText()));
    auto *company = in<QComboBox>(convert, "convertCompany");
    QCOMPARE(company->currentText(), u"New company: Alfreds Futterkiste"_s);
    in<QLineEdit>(convert, "convertDealName")->setText(u"Dog food"_s);
    in<FieldEdit>(convert, "convertAmount")->setValue(250'000);
    click(convert, "convert");
    QTRY_COMPARE(status(lead), u"converted"_s);
    const Record done = m_desk->load("lead"_ba, lead);
    QCOMPARE(done.linkId("converted_contact_id"), anders);
    const Record deal = m_desk->load("deal"_ba, done.linkId("converted_deal_id"));
    QCOMPARE(deal.title(), u"Dog food"_s);
    QCOMPARE(deal.value("amount_minor"), 250'000);
    QTRY_VERIFY(!in<QPushButton>(header, "leadConvert")->isVisible());
    QTRY_VERIFY(in<QLabel>(header, "leadResults")->text().contains(u"Dog food"_s));
    QSignalSpy opened(header, &LeadHeader::openRequested);
    Q_EMIT in<QLabel>(header, "leadResults")->linkActivated(u"contact/"_s + anders.toString());
    QCOMPARE(opened.first().at(0).toByteArray(), "contact"_ba);
}

void TestLeadPages::chosenRecordsAreLinked()
{
    const RecordId other = m_desk->addCompany(u"Berglunds"_s);
    const RecordId lead = maria();
    LeadHeader *header = open(lead);
    QVERIFY(header);
    click(header, "leadConvert");
    auto *convert = dialog<ConvertDialog>();
    QVERIFY(convert);
    auto *company = in<QComboBox>(convert, "convertCompany");
    company->setCurrentText(u"Another company…"_s);
    click(convert, "convert"); // none is chosen yet
    QTRY_VERIFY(convert->findChild<NoticeBar *>()->isShown());
    QVERIFY(convert->isVisible());
    in<FieldEdit>(convert, "convertCompanyOther")->setValue(other.value(), u"Berglunds"_s);
    in<QComboBox>(convert, "convertDeal")->setCurrentText(u"No deal"_s);
    QVERIFY(!in<QLineEdit>(convert, "convertDealName")->isVisible());
    in<QCheckBox>(convert, "carry_phone")->setChecked(false);
    click(convert, "convert");
    QTRY_COMPARE(status(lead), u"converted"_s);
    const Record done = m_desk->load("lead"_ba, lead);
    QCOMPARE(done.linkId("converted_company_id"), other);
    QVERIFY(done.isEmpty("converted_deal_id"));
    QVERIFY(m_desk->load("contact"_ba, done.linkId("converted_contact_id")).children("phones").isEmpty());
}

void TestLeadPages::leadsAreGivenUpForAReasonAndRecycled()
{
    const RecordId lead = maria();
    LeadHeader *header = open(lead);
    QVERIFY(header);
    click(header, "leadDisqualify");
    auto *end = dialog<LeadEndDialog>();
    QVERIFY(end);
    QCOMPARE(test::namelessWidgets(*end), QStringList());
    click(end, "go"); // without a reason
    QTRY_VERIFY(end->findChild<NoticeBar *>()->isShown());
    QCOMPARE(status(lead), u"new"_s);
    RecordId reason;
    for (const records::PicklistValue &value : await(m_desk->records().picklist("disqualify_reason"_ba))) {
        if (value.key == "no_budget")
            reason = value.id;
    }
    in<FieldEdit>(end, "reason")->setValue(reason.value());
    const QPointer<LeadEndDialog> gone(end);
    click(end, "go");
    QTRY_COMPARE(status(lead), u"disqualified"_s);
    QTRY_VERIFY(in<QPushButton>(header, "leadRecycle")->isVisible());
    QTRY_VERIFY(!gone || !gone->isVisible());
    click(header, "leadRecycle");
    auto *again = dialog<LeadEndDialog>();
    QVERIFY(again);
    click(again, "go");
    QTRY_COMPARE(status(lead), u"new"_s);
    QVERIFY(!m_desk->load("lead"_ba, lead).isEmpty("next_step_at"));
}

void TestLeadPages::knownContactsAreHintedAt()
{
    const RecordId anders = m_desk->addContact(u"Maria"_s, u"Anders"_s, u"maria@alfreds.example"_s);
    ListPage &page = m_desk->page("lead"_ba);
    page.createNew();
    RecordEditor *editor = PageDesk::editorOf(page);
    QVERIFY(editor);
    auto *hint = in<QFrame>(editor, "leadHint");
    QVERIFY(!hint->isVisible());
    auto *email = qobject_cast<QLineEdit *>(editor->edit("email")->input());
    QTest::keyClicks(email, u"nobody@alfreds.example"_s);
    QTest::qWait(300);
    QVERIFY(!hint->isVisible());
    email->clear();
    QTest::keyClicks(email, u"MARIA@alfreds.example"_s);
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(in<QLabel>(editor, "leadHintText")->text().contains(u"Maria Anders"_s));
    click(editor, "leadHintLink");
    QCOMPARE(editor->edit("contact_id")->value().toLongLong(), anders.value());
    QTRY_VERIFY(!hint->isVisible());
}

void TestLeadPages::rulesAreEditedInSettings()
{
    const RecordId lead = maria();
    ListPage &page = m_desk->page("score_rule"_ba);
    QTRY_COMPARE(PageDesk::names(page).value(0), u"Has a phone number"_s);
    page.createNew();
    RecordEditor *editor = PageDesk::editorOf(page);
    QVERIFY(editor);
    editor->edit("name")->setValue(u"At Alfreds"_s);
    editor->edit("condition")->setValue(u"company_name ~"_s);
    editor->edit("points")->setValue(7);
    editor->save();
    QTRY_VERIFY(!editor->edit("condition")->error().isEmpty() || editor->noticeBar().isShown());
    // what was typed wrong stays and is told; the builder of lists puts a condition together
    auto *sentence = in<QLabel>(editor, "conditionSentence");
    QVERIFY(!sentence->text().isEmpty());
    editor->edit("condition")->setValue(u"company_name ~ alf"_s);
    QTRY_COMPARE(sentence->text(), u"Leads where Company contains “alf”"_s);
    click(editor, "conditionBuild");
    FilterDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = editor->window()->findChild<FilterDialog *>());
    QCOMPARE(dialog->workbench().sentence(), sentence->text());
    const domain::Entity &entity = m_desk->records().catalogue().entity("lead");
    dialog->workbench().setFilter(domain::Filter::parse(entity, u"company_name ~ alfreds"_s));
    dialog->accept();
    QTRY_COMPARE(editor->edit("condition")->value().toString(), u"company_name ~ alfreds"_s);
    QTRY_COMPARE(sentence->text(), u"Leads where Company contains “alfreds”"_s);
    QSignalSpy saved(editor, &RecordEditor::saved);
    editor->save();
    QTRY_COMPARE(saved.size(), 1);
    QTRY_COMPARE(m_desk->load("lead"_ba, lead).value("score").toInt(), 37);
}

QTEST_MAIN(TestLeadPages)
#include "tst_leadpages.moc"
