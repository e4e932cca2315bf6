// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/report/reportscheduler.h"

#include "models/base/await.h"
#include "models/domain/reportdefinition.h"
#include "models/records/organisation.h"
#include "models/records/pivotreader.h"
#include "models/records/records.h"
#include "models/records/workspacecatalogue.h"
#include "models/services/report/reportwriter.h"
#include "models/storage/store.h"

#include <QDir>
#include <QLocale>
#include <QSysInfo>
#include <QtConcurrent>

namespace kith::services {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using records::ReportSchedule;
using Due = records::ReportRecords::Due;

namespace {

/// A table and the day it is of.
struct Sheet
{
    domain::ReportTable table;
    QDate day;
};

} // namespace

ReportScheduler::ReportScheduler(records::Records &records, Printer printer, QObject *parent)
    : QObject(parent), m_records(records), m_printer(std::move(printer))
{
    m_timer.setInterval(LookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &ReportScheduler::look);
}

void ReportScheduler::start()
{
    m_timer.start();
    look();
}

QString ReportScheduler::thisMachine()
{
    return QSysInfo::machineHostName();
}

QString ReportScheduler::fileOf(const ReportSchedule &schedule, QDate day)
{
    return QDir(schedule.folder)
        .filePath(ReportWriter::fileName(schedule.name, day, QString::fromLatin1(schedule.format)));
}

domain::ReportDefinition ReportScheduler::definitionOf(storage::Session &session,
                                                       const ReportSchedule &schedule)
{
    const domain::Catalogue &catalogue = records::catalogueOf(session);
    if (!schedule.builtIn.isEmpty()) {
        const QList<domain::BuiltInReport> known = domain::builtInReports(catalogue);
        for (const domain::BuiltInReport &report : known) {
            if (report.key == schedule.builtIn)
                return report.definition;
        }
    } else if (const auto saved = records::ReportRecords::find(session, schedule.subject)) {
        return domain::ReportDefinition::fromText(catalogue, saved->definition);
    }
    throw Problem(
        ProblemKind::NotFound,
        tr("The report “%1” is to be written, but it is not there any more. Take its schedule away.")
            .arg(schedule.name),
        u"report of a schedule"_s);
}

void ReportScheduler::look()
{
    if (m_busy)
        return;
    m_busy = true;
    base::await(
        records::ReportRecords(m_records).takeDue(thisMachine(), ClaimMs, bool(m_printer)), this,
        [this](const QList<Due> &due) {
            m_due = due;
            writeNext();
        },
        [this](const Problem &problem) {
            Q_EMIT failed(problem);
            rest();
        });
}

void ReportScheduler::rest()
{
    m_busy = false;
    Q_EMIT idle();
}

void ReportScheduler::writeNext()
{
    if (m_due.isEmpty()) {
        rest();
        return;
    }
    const Due due = m_due.takeFirst();
    try {
        ReportWriter::requireFolder(due.schedule.folder);
    } catch (const Problem &problem) {
        trouble(due, problem);
        return;
    }
    if (due.schedule.format == "pdf")
        writePrint(due);
    else
        writeTable(due);
}

void ReportScheduler::writeTable(const Due &due)
{
    const QLocale locale;
    base::await(
        m_records.store().read([due, locale](storage::Session &session) {
            const records::PivotAnswer answer =
                records::PivotReader::read(session, definitionOf(session, due.schedule));
            return Sheet{answer.table(due.schedule.name, locale),
                         records::Organisation::read(session).dayOf(due.forMs)};
        }),
        this,
        [this, due](const Sheet &sheet) {
            keep(due, QtConcurrent::run([due, sheet] {
                     const QString file = fileOf(due.schedule, sheet.day);
                     ReportWriter::write(
                         sheet.table, due.schedule.format == "csv" ? ReportFormat::Csv : ReportFormat::Xlsx,
                         file);
                     return file;
                 }));
        },
        [this, due](const Problem &problem) { trouble(due, problem); });
}

void ReportScheduler::writePrint(const Due &due)
{
    base::await(
        m_printer(due.schedule), this,
        [this, due](const QByteArray &content) {
            base::await(
                records::Organisation::load(m_records), this,
                [this, due, content](const records::Organisation &organisation) {
                    keep(due, QtConcurrent::run([due, content, day = organisation.dayOf(due.forMs)] {
                             const QString file = fileOf(due.schedule, day);
                             ReportWriter::save(content, file);
                             return file;
                         }));
                },
                [this, due](const Problem &problem) { trouble(due, problem); });
        },
        [this, due](const Problem &problem) { trouble(due, problem); });
}

void ReportScheduler::keep(const Due &due, const QFuture<QString> &writing)
{
    base::await(
        writing, this, [this, due](const QString &file) { done(due, file); },
        [this, due](const Problem &problem) { trouble(due, problem); });
}

void ReportScheduler::done(const Due &due, const QString &file)
{
    m_told.remove(due.schedule.id);
    Q_EMIT written(due.schedule.name, file);
    finish(due, file, {});
}

void ReportScheduler::trouble(const Due &due, const Problem &problem)
{
    if (m_told.value(due.schedule.id) != problem.sentence()) {
        m_told.insert(due.schedule.id, problem.sentence());
        //: %1 name of a report, %2 what went wrong, a sentence
        Q_EMIT failed(
            Problem(problem.kind(),
                    tr("The scheduled report “%1” was not written. %2 It is tried again in a few minutes.")
                        .arg(due.schedule.name, problem.sentence()),
                    problem.detail()));
    }
    finish(due, {}, problem.sentence());
}

void ReportScheduler::finish(const Due &due, const QString &file, const QString &trouble)
{
    base::await(
        records::ReportRecords(m_records).finish(due, file, trouble, AgainMs), this, [this] { writeNext(); },
        [this](const Problem &problem) {
            Q_EMIT failed(problem);
            writeNext();
        });
}

} // namespace kith::services
