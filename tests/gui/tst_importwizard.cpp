// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/windowmodel.h"
#include "tests/gui/desk.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importwizard.h"
#include "ui/pages/listpage.h"
#include "ui/parts/noticebar.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/workspaceview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

const QByteArray csv =
    "Name;Company;E-Mail;Telephone;City;Remark\n"
    "Maria Anders;Alfreds Futterkiste;maria@alfreds.example;+49 30 0074321;Berlin;likes tea\n"
    "Jos\xc3\xa9 Pedro Freyre;Godos Cocina;jose@godos.example;;Sevilla;\n"
    ";;;;;nobody\n";

qint64 countOf(Desk &desk, const char *entity)
{
    QFuture<QHash<QByteArray, qint64>> counts = desk.workspace().records()->counts();
    if (!QTest::qWaitFor([&] { return counts.isFinished(); }))
        return -1;
    return counts.result().value(entity);
}

} // namespace

/// The way of a foreign address list into the workspace, and out again.
class TestImportWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAFileAndGivesItBack();
    void mappingCanBeCorrectedAndSaved();
    void tellsWhatIsNoTable();
    void takesPastedRows();
    void offersNamesThatAreNearlyKnown();
    void asksAboutCustomersOfOrders();
    void closingStopsAnImportWithoutStandingStill();
    void exportsTheListThatIsShown();

private:
    static ui::ImportWizard *open(Desk &desk, const QByteArray &content);
    static void next(ui::ImportWizard &wizard);
};

ui::ImportWizard *TestImportWizard::open(Desk &desk, const QByteArray &content)
{
    QFile file(desk.path(u"fair.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    file.close();
    desk.window().actions().action("workspace.import")->trigger();
    auto *wizard = static_cast<ui::ImportWizard *>(dialogOf(desk.window(), "importWizard"));
    if (!wizard)
        qFatal("no wizard");
    typeInto(*wizard, "importFile", file.fileName());
    next(*wizard);
    return wizard;
}

void TestImportWizard::next(ui::ImportWizard &wizard)
{
    auto *button = named<QPushButton>(wizard, "importNext");
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestImportWizard::takesAFileAndGivesItBack()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    ui::ImportWizard &wizard = *open(desk, csv);
    auto *preview = named<QTableWidget>(wizard, "importPreview");
    QTRY_VERIFY(preview->isVisible());
    QCOMPARE(preview->columnCount(), 6);
    QCOMPARE(preview->item(1, 0)->text(), u"José Pedro Freyre"_s);
    QCOMPARE(named<QComboBox>(wizard, "importDelimiter")->currentData().toChar(), QChar(u';'));
    QCOMPARE(named<QComboBox>(wizard, "importEntity")->currentData().toByteArray(), "contact"_ba);
    next(wizard);
    QTRY_VERIFY(named<QTreeWidget>(wizard, "importColumns")->isVisible());
    QCOMPARE(named<QComboBox>(wizard, "target.Name")->currentData().toByteArray(), "full_name"_ba);
    QCOMPARE(named<QComboBox>(wizard, "target.Company")->currentData().toByteArray(), "company.name"_ba);
    next(wizard);
    QTRY_VERIFY(named<QComboBox>(wizard, "importMatch")->isVisible());
    auto *rejected = named<QLineEdit>(wizard, "importRejected");
    QVERIFY(!rejected->isEnabled());
    const QList<QCheckBox *> boxes = wizard.findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->isVisible())
            box->click();
    }
    QVERIFY(rejected->isEnabled());
    typeInto(wizard, "importRejected", desk.path(u"rejected.csv"_s));
    next(wizard);

    // The trial run tells and changes nothing.
    auto *counts = named<QLabel>(*named(wizard, "importTrial"), "importCounts");
    QTRY_VERIFY_WITH_TIMEOUT(counts->isVisible(), 15'000);
    QCOMPARE(wizard.report().rows, 3);
    QCOMPARE(wizard.report().created, 2);
    QCOMPARE(wizard.report().rejected, 1);
    QVERIFY2(counts->text().contains("3 rows: 2 new, 0 updated"_L1), qPrintable(counts->text()));
    QVERIFY(named<QTreeWidget>(*named(wizard, "importTrial"), "importRejections")->isVisible());
    QCOMPARE(countOf(desk, "contact"), 0);
    next(wizard);
    auto *undo = named<QPushButton>(wizard, "importUndo");
    QTRY_VERIFY_WITH_TIMEOUT(undo->isVisible(), 15'000);
    QVERIFY(!wizard.report().dryRun);
    QCOMPARE(countOf(desk, "contact"), 2);
    QCOMPARE(countOf(desk, "company"), 2);
    QFile reasons(desk.path(u"rejected.csv"_s));
    QVERIFY(reasons.open(QIODevice::ReadOnly));
    QVERIFY(reasons.readAll().contains("nobody"));
    QTRY_COMPARE(desk.window().view()->currentPage(), "contact"_ba);

    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(countOf(desk, "contact"), 0);
    QCOMPARE(countOf(desk, "company"), 0);
}

void TestImportWizard::mappingCanBeCorrectedAndSaved()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    ui::ImportWizard &wizard = *open(desk, csv);
    next(wizard);
    auto *target = named<QComboBox>(wizard, "target.Remark");
    QTRY_VERIFY(target->isVisible());
    const int note = target->findData("note"_ba);
    QVERIFY(note >= 0);
    target->setCurrentIndex(note);
    Q_EMIT target->activated(note);
    desk.ask.files.enqueue(desk.path(u"mapping.json"_s));
    for (QPushButton *button : wizard.findChildren<QPushButton *>()) {
        if (button->text() == u"Save this mapping…"_s)
            button->click();
    }
    QFile profile(desk.path(u"mapping.json"_s));
    QVERIFY(profile.open(QIODevice::ReadOnly));
    const QByteArray json = profile.readAll();
    QVERIFY(json.contains("note"));
    // A profile goes from hand to hand: no customer in it.
    QVERIFY(!json.contains("Anders"));
    QVERIFY(!json.contains("alfreds"));
    wizard.close();

    // Another day, the same list.
    ui::ImportWizard *again = nullptr;
    QTRY_VERIFY(!dialogOf(desk.window(), "importWizard"));
    again = open(desk, csv);
    next(*again);
    desk.ask.files.enqueue(desk.path(u"mapping.json"_s));
    for (QPushButton *button : again->findChildren<QPushButton *>()) {
        if (button->text() == u"Load a mapping…"_s)
            button->click();
    }
    QCOMPARE(named<QComboBox>(*again, "target.Remark")->currentData().toByteArray(), "note"_ba);
}

void TestImportWizard::offersNamesThatAreNearlyKnown()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    records::Records &records = *desk.workspace().records();
    domain::Record product(records.catalogue().entity("product"));
    product.setValue("name", u"GTX Pro"_s);
    records.save({}, product).waitForFinished();
    ui::ImportWizard &wizard = *open(desk, "Deal name;Product;Amount;Stage\n"
                                           "Roof;GTXPro;100;Enquiry\n"
                                           "Wall;GTX Pro;200;Enquiry\n");
    auto *entity = named<QComboBox>(wizard, "importEntity");
    QTRY_VERIFY(entity->isVisible());
    entity->setFocus();
    QTest::keyClicks(entity, u"Deals"_s);
    QCOMPARE(entity->currentData().toByteArray(), "deal"_ba);
    next(wizard);
    QTRY_VERIFY(named<QTreeWidget>(wizard, "importColumns")->isVisible());
    QCOMPARE(named<QComboBox>(wizard, "target.Product")->currentData().toByteArray(), "product"_ba);
    next(wizard);
    QTRY_VERIFY(named<QComboBox>(wizard, "importMatch")->isVisible());
    next(wizard);
    QWidget &trial = *named(wizard, "importTrial");
    auto *names = named<QTreeWidget>(trial, "importNearNames");
    QTRY_VERIFY_WITH_TIMEOUT(names->isVisible(), 15'000);
    QCOMPARE(names->topLevelItemCount(), 1);
    QCOMPARE(names->topLevelItem(0)->text(0), u"GTXPro"_s);
    QCOMPARE(names->topLevelItem(0)->text(1), u"GTX Pro"_s);
    QCOMPARE(wizard.report().rejected, 1);

    // Not ticked, there is nothing to take.
    auto *take = named<QPushButton>(trial, "importNearTake");
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Space);
    QVERIFY(!take->isEnabled());
    QTest::keyClick(names, Qt::Key_Space);
    QTest::mouseClick(take, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!names->isVisible() && wizard.report().rejected == 0, 15'000);
    QCOMPARE(wizard.report().created, 2);
    QCOMPARE(countOf(desk, "deal"), 0); // still a trial
}

void TestImportWizard::asksAboutCustomersOfOrders()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    ui::ImportWizard &wizard =
        *open(desk, "Order number,Customer,Order date,Description,Qty,Unit price\n"
                    "1001,Alfreds,2026-03-01,Tea,3,1.05\n1001,Alfreds,2026-03-01,Pot,1,9\n"
                    "1002,,2026-03-02,Tea,1,1.05\n");
    auto *entity = named<QComboBox>(wizard, "importEntity");
    QTRY_VERIFY(entity->isVisible());
    QCOMPARE(entity->currentData().toByteArray(), "sales_order"_ba);
    for (int i = 0; i < entity->count(); ++i)
        QVERIFY2(!entity->itemIcon(i).isNull(), qPrintable(entity->itemText(i)));
    next(wizard);
    QTRY_VERIFY(named<QTreeWidget>(wizard, "importColumns")->isVisible());
    QCOMPARE(named<QComboBox>(wizard, "target.Unit price")->currentData().toByteArray(),
             "line.unit_price"_ba);
    next(wizard);
    auto *customers = named<QComboBox>(wizard, "importCustomers");
    QTRY_VERIFY(customers->isVisible());
    QVERIFY(!named<QComboBox>(wizard, "importMatch")->isVisible()); // their number tells them
    customers->setCurrentIndex(1);
    next(wizard);
    QTRY_VERIFY_WITH_TIMEOUT(named(wizard, "importTrial")->isVisible(), 15'000);
    QCOMPARE(wizard.report().rejected, 3);
    QTest::mouseClick(named<QPushButton>(wizard, "importBack"), Qt::LeftButton);
    QTRY_VERIFY(customers->isVisible());
    customers->setCurrentIndex(0);
    next(wizard);
    QTRY_COMPARE_WITH_TIMEOUT(wizard.report().rejected, 1, 15'000);
    next(wizard);
    QTRY_VERIFY_WITH_TIMEOUT(named(wizard, "importUndo")->isVisible(), 15'000);
    QCOMPARE(countOf(desk, "sales_order"), 1);
    QCOMPARE(countOf(desk, "company"), 1);
}

void TestImportWizard::tellsWhatIsNoTable()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    desk.window().importInto("contact");
    auto &wizard = static_cast<ui::ImportWizard &>(*dialogOf(desk.window(), "importWizard"));
    QVERIFY(!named<QPushButton>(wizard, "importNext")->isEnabled());
    typeInto(wizard, "importFile", desk.path(u"nowhere.csv"_s));
    next(wizard);
    auto *notice = wizard.findChild<ui::NoticeBar *>();
    QVERIFY(notice->isShown());
    QVERIFY2(notice->text().contains("nowhere.csv"_L1), qPrintable(notice->text()));
    QVERIFY(named<QLineEdit>(wizard, "importFile")->isVisible());
}

void TestImportWizard::takesPastedRows()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    ui::ImportWizard wizard(*desk.workspace().records(), "contact", &desk.window());
    QVERIFY_THROWS_EXCEPTION(base::Problem, wizard.setPasted(u"  "_s));
    QVERIFY(named<QLineEdit>(wizard, "importFile")->isEnabled());
    wizard.setPasted(
        u"First name\tLast name\tE-mail\nMaria\tAnders\tmaria@a.example\nAna\t\"Blan\"\"co\"\t\n"_s);
    wizard.open();
    auto *preview = named<QTableWidget>(wizard, "importPreview");
    QTRY_VERIFY(preview->isVisible());
    QCOMPARE(preview->rowCount(), 2);
    QCOMPARE(preview->item(1, 1)->text(), u"Blan\"co"_s);
    QVERIFY(!named<QPushButton>(wizard, "importBack")->isVisible()); // no file to go back to
    next(wizard);
    QCOMPARE(named<QComboBox>(wizard, "target.E-mail")->currentData().toByteArray(), "emails.work"_ba);
    next(wizard);
    next(wizard);
    auto *counts = named<QLabel>(*named(wizard, "importTrial"), "importCounts");
    QTRY_VERIFY_WITH_TIMEOUT(counts->isVisible(), 15'000);
    QCOMPARE(wizard.report().created, 2);
    next(wizard);
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(wizard, "importUndo")->isVisible(), 15'000);
    QCOMPARE(countOf(desk, "contact"), 2);
}

void TestImportWizard::closingStopsAnImportWithoutStandingStill()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    QByteArray content("Last name;E-mail\n");
    for (int i = 0; i < 100'000; ++i)
        content += "Anders " + QByteArray::number(i) + ";a" + QByteArray::number(i) + "@a.example\n";
    ui::ImportWizard &wizard = *open(desk, content);
    next(wizard);
    next(wizard);
    next(wizard); // the trial would take a minute
    QTRY_VERIFY(named<QProgressBar>(wizard, "importProgress")->value() > 0);
    desk.ask.keys.enqueue("go");
    QElapsedTimer clock;
    clock.start();
    desk.window().close();
    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(desk.ask.questions.size(), 1);
    QVERIFY(desk.window().isVisible()); // until the work has ended
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window().isVisible(), 15'000);
}

void TestImportWizard::exportsTheListThatIsShown()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    domain::Record record(desk.workspace().records()->catalogue().entity("company"));
    record.setValue("name", u"Šedivý & Søn; \"quoted\""_s);
    desk.workspace().records()->save({}, record);
    QTRY_COMPARE(countOf(desk, "company"), 1);
    desk.window().view()->showPage("company");
    desk.window().actions().action("workspace.export")->trigger();
    auto &dialog = static_cast<ui::ExportDialog &>(*dialogOf(desk.window(), "exportDialog"));
    auto *columns = named<QListWidget>(dialog, "exportColumns");
    QVERIFY(columns->count() > 3);
    const QString file = desk.path(u"out.csv"_s);
    typeInto(dialog, "exportFile", file);
    clickOn(dialog, "export");
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(desk.window().notice().isShown());
    QVERIFY2(desk.window().notice().text().contains("not encrypted"_L1),
             qPrintable(desk.window().notice().text()));
    QFile out(file);
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QByteArray content = out.readAll();
    QVERIFY(content.contains(u"Šedivý & Søn"_s.toUtf8()));

    // A file that is there is not replaced without a word.
    desk.window().actions().action("workspace.export")->trigger();
    QDialog &second = *dialogOf(desk.window(), "exportDialog");
    typeInto(second, "exportFile", file);
    desk.ask.keys.enqueue("keep");
    clickOn(second, "export");
    QCOMPARE(desk.ask.questions.size(), 1);
    QVERIFY(second.isVisible());
}

QTEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
