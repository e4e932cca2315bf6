// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/dashboardmodel.h"

#include "models/base/await.h"

#include <QLocale>

#include <algorithm>

namespace kith::items {

using base::RecordId;
using domain::Tile;
using records::MetricAnswer;

namespace {

/// Whether the same is shown; how long it took does not count.
bool isSame(const MetricAnswer &a, const MetricAnswer &b)
{
    const auto same = [](const records::MetricCell &one, const records::MetricCell &other) {
        return one.keys == other.keys && one.titles == other.titles && one.figure == other.figure &&
               one.before == other.before;
    };
    return a.query == b.query && a.period == b.period && a.before == b.before && a.currency == b.currency &&
           a.total == b.total && a.totalBefore == b.totalBefore && a.withoutRate == b.withoutRate &&
           a.withoutValue == b.withoutValue && a.remarks == b.remarks && a.sentence == b.sentence &&
           std::equal(a.cells.cbegin(), a.cells.cend(), b.cells.cbegin(), b.cells.cend(), same) &&
           std::equal(a.earlier.cbegin(), a.earlier.cend(), b.earlier.cbegin(), b.earlier.cend(), same);
}

ChartData drawn(const Tile &tile, const MetricAnswer &answer)
{
    const ChartKind kind = chartKindOf(tile.chart);
    ChartData chart =
        tile.most > 0 ? chartData(answer, kind, QLocale(), tile.most) : chartData(answer, kind, QLocale());
    if (!tile.title.isEmpty())
        chart.title = tile.title;
    if (tile.target)
        chart.target = tile.target;
    return chart;
}

} // namespace

DashboardModel::DashboardModel(MetricCache &cache, QObject *parent)
    : QAbstractListModel(parent), m_cache(cache)
{
    connect(&cache, &MetricCache::invalidated, this, [this] {
        if (m_isActive)
            askWhatIsMissing();
    });
}

DashboardModel::~DashboardModel()
{
    for (Pending &pending : m_pending)
        dropQuestion(pending);
}

/// An old question must neither be answered nor keep a reader busy.
void DashboardModel::dropQuestion(Pending &pending)
{
    pending.number = 0;
    if (pending.future.isValid())
        pending.future.cancel();
    pending = {};
}

void DashboardModel::setTiles(const QList<Tile> &tiles, const domain::DashboardFilter &filter, RecordId me)
{
    m_filter = filter;
    QList<TileState> before = std::move(m_tiles);
    QList<Pending> asked = std::move(m_pending);
    const bool sameTiles =
        std::equal(tiles.cbegin(), tiles.cend(), before.cbegin(), before.cend(),
                   [](const Tile &one, const TileState &other) { return one.id == other.tile.id; });
    if (!sameTiles)
        beginResetModel();
    m_tiles.clear();
    m_pending.clear();
    QList<int> changed;
    for (const Tile &tile : tiles) {
        TileState state;
        Pending pending;
        const auto known = std::find_if(before.begin(), before.end(), [&](const TileState &one) {
            return tile.id && one.tile.id == tile.id;
        });
        if (known != before.end()) {
            const qsizetype at = known - before.begin();
            state = std::move(*known);
            pending = std::exchange(asked[at], {});
            before[at] = {};
        }
        const bool looksDifferent = state.tile.chart != tile.chart || state.tile.title != tile.title ||
                                    state.tile.target != tile.target || state.tile.most != tile.most;
        if (state.tile != tile)
            changed.append(int(m_tiles.size()));
        state.tile = tile;
        state.asked = tile.asked(filter, me);
        if (looksDifferent && state.answer && state.answer->query == state.asked)
            state.chart = drawn(tile, *state.answer);
        m_tiles.append(std::move(state));
        m_pending.append(std::move(pending));
    }
    for (Pending &pending : asked)
        dropQuestion(pending);
    if (sameTiles) {
        for (const int row : std::as_const(changed))
            tell(row);
    } else {
        endResetModel();
    }
    if (m_isActive)
        askWhatIsMissing();
}

int DashboardModel::rowOf(RecordId tile) const
{
    const auto found = std::find_if(m_tiles.cbegin(), m_tiles.cend(),
                                    [tile](const TileState &one) { return one.tile.id == tile; });
    return found == m_tiles.cend() ? -1 : int(found - m_tiles.cbegin());
}

void DashboardModel::setActive(bool active)
{
    if (m_isActive == active)
        return;
    m_isActive = active;
    if (active)
        askWhatIsMissing();
}

/// What the cache has is taken from there; what is on its way already is waited for. A question that
/// something has changed under is asked anew once; while changes keep coming, an answer that was overtaken is
/// better than none.
void DashboardModel::askWhatIsMissing()
{
    for (int row = 0; row < m_tiles.size(); ++row) {
        if (!m_tiles.at(row).tile.unreadable.isEmpty())
            continue;
        const QByteArray key = m_cache.keyOf(m_tiles.at(row).asked);
        if (const auto known = m_cache.find(key)) {
            dropQuestion(m_pending[row]);
            take(*known, row);
        } else if (const Pending &pending = m_pending.at(row); pending.number == 0 || pending.key != key) {
            ask(row);
        } else if (!m_cache.holds(m_tiles.at(row).asked, pending.askedAt)) {
            if (pending.isOvertaken)
                m_pending[row].isDueAgain = true; // shown when it comes, and asked again then
            else
                ask(row);
            m_pending[row].isOvertaken = true;
        }
    }
}

void DashboardModel::askAll()
{
    for (int row = 0; row < m_tiles.size(); ++row)
        ask(row);
}

void DashboardModel::ask(int row)
{
    if (row < 0 || row >= m_tiles.size() || !m_tiles.at(row).tile.unreadable.isEmpty())
        return;
    TileState &state = m_tiles[row];
    Pending &pending = m_pending[row];
    dropQuestion(pending);
    const quint64 number = ++m_number;
    const quint64 changes = m_cache.changes();
    const QByteArray key = m_cache.keyOf(state.asked);
    pending.number = number;
    pending.key = key;
    pending.askedAt = changes;
    state.isAsking = true;
    pending.future = records::MetricRecords(m_cache.records()).answer(state.asked);
    tell(row);
    base::await(
        pending.future, this,
        [this, number, key, changes](const MetricAnswer &answer) {
            m_cache.put(key, answer, changes);
            if (const int at = rowOfQuestion(number); at >= 0) {
                const bool isDueAgain = m_pending.at(at).isDueAgain;
                dropQuestion(m_pending[at]);
                take(answer, at);
                if (isDueAgain && m_isActive)
                    ask(at);
            }
        },
        [this, number](const base::Problem &problem) {
            const int at = rowOfQuestion(number);
            if (at < 0)
                return;
            const bool isDueAgain = m_pending.at(at).isDueAgain;
            dropQuestion(m_pending[at]);
            m_tiles[at].isAsking = false;
            if (problem.kind() != base::ProblemKind::Cancelled) {
                m_tiles[at].problem = problem;
                m_tiles[at].answer.reset();
                m_tiles[at].chart = {};
            }
            tell(at);
            if (isDueAgain && m_isActive)
                ask(at);
        });
}

void DashboardModel::take(const MetricAnswer &answer, int row)
{
    TileState &state = m_tiles[row];
    const bool wasAsking = std::exchange(state.isAsking, false);
    if (state.answer && !state.problem && isSame(*state.answer, answer)) {
        state.answer->ms = answer.ms;
        if (wasAsking)
            tell(row);
        return;
    }
    state.problem.reset();
    state.answer = answer;
    state.chart = drawn(state.tile, answer);
    tell(row);
}

bool DashboardModel::isAnswered() const
{
    return std::none_of(m_tiles.cbegin(), m_tiles.cend(), [](const TileState &one) { return one.isAsking; });
}

int DashboardModel::rowOfQuestion(quint64 number) const
{
    const auto found = std::find_if(m_pending.cbegin(), m_pending.cend(),
                                    [number](const Pending &one) { return one.number == number; });
    return found == m_pending.cend() ? -1 : int(found - m_pending.cbegin());
}

void DashboardModel::tell(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

int DashboardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tiles.size());
}

QVariant DashboardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_tiles.size())
        return {};
    const TileState &state = m_tiles.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return state.chart.title.isEmpty() ? state.tile.title : state.chart.title;
    case IdRole:
        return state.tile.id.value();
    case TextRole:
        return state.chart.total;
    case CountRole:
        return state.chart.n;
    case AskingRole:
        return state.isAsking;
    default:
        return {};
    }
}

} // namespace kith::items
