// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/printpreview.h"

#include "models/base/await.h"
#include "models/base/problem.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"
#include "ui/report/pagecanvas.h"
#include "ui/report/printing.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPromise>
#include <QPushButton>
#include <QtConcurrent>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;

namespace {

constexpr int WholeProgress = 1000; ///< of progress
constexpr QSize DialogSize(1000, 760);

using Printed = std::shared_ptr<QPromise<void>>;

/// In another thread.
void putOnPaper(const ReportPrinter &pages, QPrinter &printer, const Printed &promise)
{
    const bool isWhole = pages.print(printer, [&promise](double done) {
        promise->setProgressValue(int(done * WholeProgress));
        return !promise->isCanceled();
    });
    if (promise->isCanceled()) {
        printer.abort();
    } else if (!isWhole || printer.printerState() == QPrinter::Error) {
        const QString name =
            printer.outputFileName().isEmpty() ? printer.printerName() : printer.outputFileName();
        promise->setException(Problem(base::ProblemKind::Offline,
                                      PrintPreview::tr("“%1” could not be printed on “%2”. Look whether the "
                                                       "printer is ready, or export a PDF.")
                                          .arg(pages.title(), name),
                                      u"printer"_s));
    }
    promise->finish();
}

} // namespace

PrintPreview::PrintPreview(const PrintSheet &sheet, QWidget *parent)
    : QDialog(parent)
    , m_sheet(sheet)
    , m_size(new QComboBox(this))
    , m_orientation(new QComboBox(this))
    , m_count(remark({}, this))
    , m_canvas(new PageCanvas(this))
{
    setObjectName(u"reportPrintPreview"_s);
    setWindowTitle(tr("Print “%1”").arg(sheet.title));
    const QPageLayout usual = ReportPrinter::pageLayout();
    for (const auto size : {QPageSize::A4, QPageSize::A3, QPageSize::Letter, QPageSize::Legal})
        m_size->addItem(QPageSize::name(size), int(size));
    m_size->setCurrentIndex(m_size->findData(int(usual.pageSize().id())));
    m_size->setObjectName(u"previewSize"_s);
    m_size->setAccessibleName(tr("Paper"));
    m_orientation->addItem(tr("Landscape"), int(QPageLayout::Landscape));
    m_orientation->addItem(tr("Portrait"), int(QPageLayout::Portrait));
    m_orientation->setObjectName(u"previewOrientation"_s);
    m_orientation->setAccessibleName(tr("Orientation"));
    m_canvas->setObjectName(u"previewPages"_s);
    m_canvas->setAccessibleName(tr("Pages"));
    m_count->setObjectName(u"previewCount"_s);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::S);
    const auto add = [this, bar](const QString &text, QComboBox *box) {
        auto *label = new QLabel(text, this);
        label->setBuddy(box);
        constexpr int letters = 12;
        box->setMinimumContentsLength(letters);
        bar->addWidget(label);
        bar->addWidget(box);
        bar->addSpacing(space::M);
        connect(box, &QComboBox::activated, this, &PrintPreview::layOut);
    };
    add(tr("&Paper"), m_size);
    add(tr("&Orientation"), m_orientation);
    bar->addStretch();
    bar->addWidget(m_count);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_print = buttons->addButton(tr("Print…"), QDialogButtonBox::AcceptRole);
    m_print->setObjectName(u"printPages"_s);
    makePrimary(m_print);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::M);
    column->addLayout(bar);
    column->addWidget(m_canvas, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PrintPreview::askPrinter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(DialogSize);
    m_canvas->setFocus();
    layOut();
}

PrintPreview::~PrintPreview()
{
    m_laying.cancel();
}

int PrintPreview::pageCount() const
{
    return m_canvas->pageCount();
}

QImage PrintPreview::page(int at) const
{
    return m_canvas->page(at);
}

QPageLayout PrintPreview::paper() const
{
    QPageLayout paper = ReportPrinter::pageLayout();
    paper.setPageSize(QPageSize(QPageSize::PageSizeId(m_size->currentData().toInt())),
                      ReportPrinter::pageLayout().margins());
    paper.setOrientation(QPageLayout::Orientation(m_orientation->currentData().toInt()));
    return paper;
}

void PrintPreview::layOut()
{
    m_laying.cancel();
    m_print->setEnabled(false);
    m_laying = laidOut(m_sheet, paper(), this);
    base::await(
        m_laying, this,
        [this](const std::shared_ptr<ReportPrinter> &printer) {
            m_canvas->setPages(printer, paper());
            m_count->setText(tr("%n page(s)", nullptr, printer->pageCount()));
            m_print->setEnabled(true);
        },
        [this](const Problem &problem) { m_count->setText(problem.sentence()); });
}

void PrintPreview::askPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(paper());
    printer->setDocName(m_sheet.title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        Q_EMIT started(windowTitle(), print(m_sheet, printer, qApp));
        accept();
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // it lives as long as the dialog
    dialog->open();
}

QFuture<void> PrintPreview::print(const PrintSheet &sheet, const std::shared_ptr<QPrinter> &printer,
                                  QObject *context)
{
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    promise->setProgressRange(0, WholeProgress);
    base::await(
        laidOut(sheet, printer->pageLayout(), context), context,
        [printer, promise](const std::shared_ptr<ReportPrinter> &pages) {
            (void)QtConcurrent::run([pages, printer, promise] { putOnPaper(*pages, *printer, promise); });
        },
        [promise](const Problem &problem) {
            promise->setException(problem);
            promise->finish();
        });
    return promise->future();
}

} // namespace kith::ui
