// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/importfeed.h"

#include "models/base/problem.h"
#include "models/services/exchange/importsource.h"
#include "models/services/exchange/rowsource.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace kith::services {

namespace {

constexpr qsizetype BlockRows = 500;
constexpr qint64 BlockCells = 64 * BlockRows; ///< rows of thousands of columns come in smaller blocks
constexpr std::size_t BlocksAhead = 3;

/// Translation context of what stands here.
class ImportFeedText
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

} // namespace

ImportFeed::ImportFeed(const ImportPlan &plan, Wanted wanted)
    : m_plan(plan)
    , m_wanted(std::move(wanted))
    , m_device(openSource(plan))
    , m_rows(RowSource::make(plan, *m_device))
    , m_reader(plan)
    , m_header(m_rows->header())
{
    if (const QString problem = m_rows->headerProblem(); !problem.isEmpty())
        throw base::Problem(base::ProblemKind::Invalid,
                            ImportFeedText::tr("The first row of the file cannot be read: %1").arg(problem));
    m_thread = std::thread([this] { work(); });
}

ImportFeed::~ImportFeed()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_turn.notify_all();
    m_thread.join();
}

FedRow ImportFeed::read(const QStringList &cells) const
{
    FedRow fed;
    fed.number = m_rows->rowNumber();
    fed.line = m_rows->lineNumber();
    fed.cells = cells;
    fed.note = m_rows->rowNote();
    fed.refusal = m_rows->rowProblem();
    if (fed.refusal.isEmpty() && m_rows->rowIsRagged() && cells.size() > m_plan.columns.size())
        fed.refusal =
            ImportFeedText::tr(
                "The row has %1 cells, the file has %2 columns. Is a delimiter inside a value not quoted?")
                .arg(cells.size())
                .arg(m_plan.columns.size());
    if (!fed.refusal.isEmpty())
        return fed;
    try {
        fed.row = m_reader.read(cells);
    } catch (const base::Problem &problem) {
        if (problem.kind() != base::ProblemKind::Invalid)
            throw;
        fed.refusal = problem.sentence();
    }
    return fed;
}

void ImportFeed::work()
{
    try {
        const qint64 size = std::max<qint64>(m_device->size(), 1);
        Block block;
        qint64 cellsInBlock = 0;
        QStringList cells;
        while (m_rows->next(cells)) {
            ++block.seen;
            if (!m_wanted || m_wanted(m_rows->rowNumber())) {
                block.rows.append(read(cells));
                cellsInBlock += cells.size();
            }
            if (block.rows.size() < BlockRows && cellsInBlock < BlockCells)
                continue;
            block.permille = int(std::min<qint64>(m_rows->bytesRead() * 1000 / size, 999));
            if (!put(std::exchange(block, {})))
                return;
            cellsInBlock = 0;
        }
        block.permille = 1000;
        if (block.seen > 0)
            put(std::move(block));
    } catch (...) {
        const std::lock_guard lock(m_mutex);
        m_error = std::current_exception();
    }
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_turn.notify_all();
}

/// False when nobody wants any more.
bool ImportFeed::put(Block &&block)
{
    std::unique_lock lock(m_mutex);
    m_turn.wait(lock, [this] { return m_stopped || m_blocks.size() < BlocksAhead; });
    if (m_stopped)
        return false;
    m_blocks.push_back(std::move(block));
    lock.unlock();
    m_turn.notify_all();
    return true;
}

QList<FedRow> ImportFeed::next()
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_turn.wait(lock, [this] { return m_ended || !m_blocks.empty(); });
        if (m_blocks.empty()) {
            if (m_error)
                std::rethrow_exception(m_error);
            return {};
        }
        Block block = std::move(m_blocks.front());
        m_blocks.pop_front();
        lock.unlock();
        m_turn.notify_all();
        m_permille = block.permille;
        m_seen += block.seen;
        if (!block.rows.isEmpty())
            return std::move(block.rows);
    }
}

} // namespace kith::services
