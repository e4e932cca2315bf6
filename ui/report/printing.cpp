// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/printing.h"

#include "models/base/await.h"
#include "models/base/problem.h"
#include "models/services/report/reportwriter.h"
#include "ui/charts/chartdrawing.h"

#include <QCoreApplication>
#include <QPromise>
#include <QtConcurrent>
#include <QTimerEvent>

#include <functional>
#include <new>

namespace kith::ui {

using base::Problem;

namespace {

constexpr int WholeJob = 1000;  ///< of progress
constexpr double Drawing = 0.4; ///< share of it for charts

struct PrintingText
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// Lays a sheet out in another thread, then draws its charts in this one, each in a turn of its own of the
/// event loop.
class SheetMaker final : public QObject
{
public:
    using Step = std::function<void()>;
    using Trouble = std::function<void(const Problem &)>;
    using Progress = std::function<bool(double done)>;

    SheetMaker(std::shared_ptr<ReportPrinter> printer, QObject *context)
        : QObject(context), m_printer(std::move(printer))
    {
    }

    /// `layOut` in another thread; then `done` in this one, or `failed`. It goes when `progress` says so.
    void start(const Step &layOut, Progress progress, Step done, Trouble failed)
    {
        m_progress = std::move(progress);
        m_done = std::move(done);
        m_failed = std::move(failed);
        base::await(
            QtConcurrent::run(layOut), this, [this] { m_timer = startTimer(0); },
            [this](const Problem &problem) {
                m_failed(problem);
                deleteLater();
            });
    }

protected:
    void timerEvent(QTimerEvent *event) override
    {
        if (event->timerId() != m_timer)
            return;
        const int all = m_printer->chartCount();
        if (!m_progress(all > 0 ? double(m_next) / all : 1)) {
            killTimer(m_timer);
            deleteLater();
            return;
        }
        if (m_next < all) {
            m_printer->drawChart(m_next++);
            return;
        }
        killTimer(m_timer);
        m_done();
        deleteLater();
    }

private:
    std::shared_ptr<ReportPrinter> m_printer;
    Progress m_progress;
    Step m_done;
    Trouble m_failed;
    int m_timer = 0;
    int m_next = 0;
};

using Content = std::shared_ptr<QPromise<QByteArray>>;

/// In another thread: paints, and writes where a file is named.
void paintSheet(const ReportPrinter &printer, ReportPrinter::Format format, const QString &file,
                const Content &promise)
{
    try {
        const QByteArray content = printer.content(format, [&promise](double done) {
            promise->setProgressValue(int((Drawing + (1 - Drawing) * done) * WholeJob));
            return !promise->isCanceled();
        });
        if (!promise->isCanceled()) {
            if (content.isEmpty())
                throw Problem(base::ProblemKind::Bug,
                              PrintingText::tr("“%1” could not be painted.").arg(printer.title()), QString());
            if (!file.isEmpty())
                services::ReportWriter::save(content, file);
            promise->addResult(content);
        }
    } catch (const Problem &problem) {
        promise->setException(problem);
    } catch (const std::bad_alloc &) {
        promise->setException(Problem(
            base::ProblemKind::DiskFull,
            PrintingText::tr("There is no room in memory for “%1”.").arg(printer.title()), QString()));
    }
    promise->finish();
}

} // namespace

QFuture<QByteArray> printedTo(const QString &file, const PrintSheet &sheet, ReportPrinter::Format format,
                              QObject *context)
{
    const auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    promise->setProgressRange(0, WholeJob);
    const auto printer = std::make_shared<ReportPrinter>(sheet);
    auto *maker = new SheetMaker(printer, context);
    maker->start([printer, format] { printer->layOut(format); },
                 [promise](double done) {
                     promise->setProgressValue(int(Drawing * done * WholeJob));
                     return !promise->isCanceled();
                 },
                 [printer, format, file, promise] {
                     // Whether somebody still waits for it is asked by the work itself.
                     (void)QtConcurrent::run(
                         [printer, format, file, promise] { paintSheet(*printer, format, file, promise); });
                 },
                 [promise](const Problem &problem) {
                     promise->setException(problem);
                     promise->finish();
                 });
    return promise->future();
}

QFuture<QByteArray> printed(const PrintSheet &sheet, ReportPrinter::Format format, QObject *context)
{
    return printedTo(QString(), sheet, format, context);
}

QFuture<std::shared_ptr<ReportPrinter>> laidOut(const PrintSheet &sheet, const QPageLayout &paper,
                                                QObject *context)
{
    const auto promise = std::make_shared<QPromise<std::shared_ptr<ReportPrinter>>>();
    promise->start();
    const auto printer = std::make_shared<ReportPrinter>(sheet);
    auto *maker = new SheetMaker(printer, context);
    maker->start([printer, paper] { printer->layOut(paper); },
                 [promise](double) { return !promise->isCanceled(); },
                 [printer, promise] {
                     promise->addResult(printer);
                     promise->finish();
                 },
                 [promise](const Problem &problem) {
                     promise->setException(problem);
                     promise->finish();
                 });
    return promise->future();
}

} // namespace kith::ui
