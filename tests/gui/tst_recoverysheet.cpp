// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk.h"
#include "ui/dialogs/recoverysheetdialog.h"
#include "ui/dialogs/recoverysheetdocument.h"
#include "ui/parts/noticebar.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using State = ui::WorkspaceHost::State;

/// The sheet that opens a workspace when the passphrase is lost.
class TestRecoverySheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs();
    void savesAPdfOnlyWhenAsked();
    void opensTheFileUntilThePassphraseChanges();
};

void TestRecoverySheet::saysWhatItIs()
{
    const QString code = u"0ABCD-1EFGH-2JKMN-3PQRS-4TVWX-5YZ01-6ABCD-7EFGH"_s;
    const ui::RecoverySheetDocument sheet(
        {u"Küche & Söhne"_s, u"/home/ada/Küche & Söhne.kith"_s, QDate(2026, 3, 31), code});
    const QString text = sheet.document()->toPlainText();
    QVERIFY(text.contains("Küche & Söhne"_L1) || text.contains(u"Küche & Söhne"_s));
    QVERIFY(text.contains(u"/home/ada/Küche & Söhne.kith"_s));
    QVERIFY(text.contains("2026"_L1));
    for (const QString &group : code.split(u'-'))
        QVERIFY2(text.contains(group), qPrintable(group));
    QCOMPARE(sheet.codeLines(4).size(), 2);
    QVERIFY(text.contains("Whoever holds this sheet and the file can read everything"_L1));
}

void TestRecoverySheet::savesAPdfOnlyWhenAsked()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    desk.window().showRecoverySheet();
    QDialog &dialog = *dialogOf(desk.window(), "recoverySheetDialog");
    const QString pdf = desk.path(u"sheet.pdf"_s);
    desk.ask.files.enqueue({});
    clickOn(dialog, "savePdf");
    QVERIFY(QDir(desk.path({})).entryList({u"*.pdf"_s}).isEmpty());

    desk.ask.files.enqueue(pdf);
    clickOn(dialog, "savePdf");
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("%PDF"));
    // One page: nobody forgets the second one in the printer.
    QCOMPARE(QString::fromLatin1(content).count(QRegularExpression(u"/Type\\s*/Page\\b"_s)), 1);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    auto *notice = dialog.findChild<ui::NoticeBar *>();
    QVERIFY(notice->isShown());
    QCOMPARE(notice->level(), ui::NoticeLevel::Warning);

    desk.ask.files.enqueue(desk.path(u"no/such/folder/sheet.pdf"_s));
    clickOn(dialog, "savePdf");
    QCOMPARE(notice->level(), ui::NoticeLevel::Error);
}

void TestRecoverySheet::opensTheFileUntilThePassphraseChanges()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    const QString file = desk.path(u"Customers.kith"_s);
    const QString code = desk.workspace().recoverySheet().code;

    desk.window().changePassphrase();
    QDialog &dialog = *dialogOf(desk.window(), "changePassphraseDialog");
    typeInto(dialog, "oldPassphrase", u"wrong one"_s);
    typeInto(dialog, "newPassphrase", u"another four words here"_s);
    typeInto(dialog, "repeatPassphrase", u"another four words here"_s);
    clickOn(dialog, "change");
    auto *notice = dialog.findChild<ui::NoticeBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(notice->isShown(), 15'000);
    QCOMPARE(desk.workspace().recoverySheet().code, code);

    typeInto(dialog, "oldPassphrase", Desk::passphrase());
    clickOn(dialog, "change");
    // A new sheet comes by itself.
    QTRY_VERIFY_WITH_TIMEOUT(dialogOf(desk.window(), "recoverySheetDialog"), 15'000);
    const QString newCode = desk.workspace().recoverySheet().code;
    QVERIFY(newCode != code);
    desk.workspace().close();

    const auto opens = [&](const QString &secret) {
        QFuture<void> opening = desk.workspace().open(file, secret);
        return QTest::qWaitFor([&] { return opening.isFinished(); }, 20'000) &&
               desk.workspace().state() == State::Open;
    };
    QVERIFY(!opens(code));
    QVERIFY(!opens(Desk::passphrase()));
    QVERIFY(opens(newCode));
    desk.workspace().close();
    QVERIFY(opens(u"another four words here"_s));
}

QTEST_MAIN(TestRecoverySheet)
#include "tst_recoverysheet.moc"
