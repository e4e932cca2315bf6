// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recoverysheetdialog.h"

#include "ui/dialogs/ask.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith::ui {

namespace {

/// The sheet as paper: white in the dark scheme too, as it will come out of the printer.
QTextBrowser *paper(const RecoverySheetDocument &sheet, QWidget *parent)
{
    auto *browser = new QTextBrowser(parent);
    browser->setObjectName("recoverySheet");
    browser->setAccessibleName(RecoverySheetDialog::tr("Recovery sheet"));
    QTextDocument *document = sheet.document().release();
    document->setParent(browser);
    document->setDocumentMargin(space::XL);
    browser->setDocument(document);
    QPalette palette = browser->palette();
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, QColor(0x14, 0x18, 0x1d));
    browser->setPalette(palette);
    browser->setTextInteractionFlags(Qt::NoTextInteraction);
    browser->setFrameShape(QFrame::NoFrame);
    browser->setFocusPolicy(Qt::NoFocus);
    browser->setMinimumSize(620, 400);
    return browser;
}

} // namespace

RecoverySheetDialog::RecoverySheetDialog(const RecoverySheet &sheet, QWidget *parent)
    : QDialog(parent), m_sheet(sheet), m_notice(new NoticeBar(this))
{
    setObjectName("recoverySheetDialog");
    setWindowTitle(tr("Recovery sheet"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::XL, space::L, space::XL, space::L);
    layout->setSpacing(space::M);

    auto *intro =
        new QLabel(tr("Print this sheet or copy the code by hand now. It is the only way in when the "
                      "passphrase is lost. Kith does not keep it."),
                   this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    layout->addWidget(m_notice);
    layout->addWidget(paper(m_sheet, this), 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::S);
    const auto button = [this, buttons](const char *name, const QString &text) {
        auto *widget = new QPushButton(text, this);
        widget->setObjectName(name);
        widget->setAutoDefault(false);
        buttons->addWidget(widget);
        return widget;
    };
    QPushButton *print = button("print", tr("Print…"));
    print->setIcon(Icons::get(u"print"_s));
    QPushButton *save = button("savePdf", tr("Save as PDF…"));
    buttons->addStretch(1);
    QPushButton *done = button("done", tr("Done"));
    makePrimary(done);
    connect(print, &QPushButton::clicked, this, &RecoverySheetDialog::print);
    connect(save, &QPushButton::clicked, this, &RecoverySheetDialog::savePdf);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    layout->addLayout(buttons);
    resize(metrics::DialogLarge, 720);
}

void RecoverySheetDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Recovery sheet"));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, printer](int result) {
        if (result != QDialog::Accepted)
            return;
        m_sheet.print(*printer);
        if (printer->printerState() == QPrinter::Error)
            m_notice->notify(NoticeLevel::Error, tr("The printer did not take the sheet. Try another one."));
        else
            m_notice->notify(NoticeLevel::Success, tr("The sheet is on its way to the printer."));
    });
    dialog->open();
}

void RecoverySheetDialog::savePdf()
{
    AskFile request;
    request.mode = AskFile::Mode::Save;
    request.title = tr("Save the recovery sheet");
    request.suggestion = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                             .filePath(tr("Recovery sheet %1.pdf").arg(m_sheet.sheet().workspaceName));
    request.filters = {tr("PDF (*.pdf)")};
    request.suffix = u"pdf"_s;
    Ask::current().file(this, request, [this](const QString &file) {
        if (file.isEmpty())
            return;
        try {
            m_sheet.savePdf(file);
            m_notice->notify(
                NoticeLevel::Warning,
                tr("Saved without encryption. Print it, then delete the file: whoever finds it and the "
                   "workspace can read everything."));
        } catch (const base::Problem &problem) {
            m_notice->notify(NoticeLevel::Error, problem.sentence(), problem.detail());
        }
    });
}

} // namespace kith::ui
