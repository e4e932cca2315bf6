// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/importrejections.h"

#include "models/base/problem.h"

#include <QCoreApplication>

#include <algorithm>

namespace kith::services {

namespace {

constexpr qsizetype MostNamed = 100;

/// Translation context of what stands here.
class ImportRejectionsText
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

} // namespace

ImportRejections::ImportRejections(const ImportPlan &plan, QStringList header)
    : m_path(plan.rejectedFile)
    , m_dialect(plan.dialect)
    , m_header(std::move(header))
    , m_columns(plan.columns.size())
{
    m_dialect.encoding = "UTF-8";
}

void ImportRejections::add(const ImportReport::Rejection &rejection, const QStringList &cells)
{
    ++m_told.rows;
    ++m_told.reasons[rejection.reason];
    if (m_told.first.size() < MostNamed)
        m_told.first.append(rejection);
    if (!m_path.isEmpty())
        write(cells, rejection.reason);
}

/// The file begins with the source's header, so that it can be mended and imported again. The reason stands
/// in its own column. A row with too many cells stays on one line: with a line break inside quotes nobody
/// could tell it from two rows.
void ImportRejections::write(QStringList cells, const QString &reason)
{
    if (!m_file) {
        m_file = std::make_unique<QSaveFile>(m_path);
        if (!m_file->open(QIODevice::WriteOnly))
            throw base::Problem(
                base::ProblemKind::ReadOnly,
                ImportRejectionsText::tr(
                    "The rejected rows cannot be written to \"%1\": %2. Choose another place.")
                    .arg(m_path, m_file->errorString()));
    }
    if (!m_writer) {
        m_writer = std::make_unique<CsvWriter>(*m_file, m_dialect);
        if (m_told.bytes == 0 && !m_header.isEmpty())
            m_writer->write(m_header + QStringList{ImportRejectionsText::tr("Reason")});
    }
    while (cells.size() < m_columns)
        cells.append(QString());
    const bool regular = cells.size() == m_columns;
    if (!regular || m_header.isEmpty())
        for (QString &cell : cells)
            cell.replace(u'\n', u' ').replace(u'\r', u' ');
    m_writer->write(cells + QStringList{reason});
}

void ImportRejections::mark()
{
    if (m_writer) {
        m_writer->finish();
        m_writer.reset();
        m_told.bytes = m_file->pos();
    }
    m_marked = m_told;
}

void ImportRejections::back()
{
    if (m_writer) {
        m_writer->finish();
        m_writer.reset();
    }
    m_told = m_marked;
    if (m_file && !(m_file->resize(m_told.bytes) && m_file->seek(m_told.bytes)))
        throw base::Problem(base::ProblemKind::DiskFull,
                            ImportRejectionsText::tr("The rejected rows cannot be written to \"%1\": %2.")
                                .arg(m_path, m_file->errorString()));
}

void ImportRejections::finish(ImportReport &report)
{
    report.rejected = m_told.rows;
    std::sort(m_told.first.begin(), m_told.first.end(),
              [](const auto &one, const auto &other) { return one.row < other.row; });
    report.firstRejections = m_told.first;
    for (auto it = m_told.reasons.cbegin(); it != m_told.reasons.cend(); ++it)
        report.reasons.append({it.key(), it.value()});
    std::sort(report.reasons.begin(), report.reasons.end(),
              [](const auto &one, const auto &other) { return one.second > other.second; });
    if (!m_file || m_told.rows == 0)
        return;
    if (m_writer)
        m_writer->finish();
    if (!m_file->commit())
        throw base::Problem(base::ProblemKind::DiskFull,
                            ImportRejectionsText::tr("The rejected rows cannot be written to \"%1\": %2.")
                                .arg(m_path, m_file->errorString()));
    report.rejectedFile = m_path;
}

} // namespace kith::services
