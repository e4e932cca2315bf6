// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowpages.h"

#include "models/base/await.h"

#include <algorithm>

namespace kith::items {

namespace {

constexpr int PageSize = RowCache::PageSize;
constexpr int MaxRequestsAtOnce = 2;  ///< as many as the store has readers
constexpr int MaxRequestsWaiting = 8; ///< older ones are of places the view has left
constexpr int MaxNeighbours = 6;      ///< waiting
constexpr int NeighbourPauseMs =
    40; ///< a jump that follows must not wait for the neighbours of the one before

} // namespace

RowPages::RowPages(records::Records &records, QByteArray entity, RowCache &cache, QObject *parent)
    : QObject(parent), m_records(records), m_entity(std::move(entity)), m_cache(cache)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(NeighbourPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RowPages::startNeighbours);
}

void RowPages::setIds(const QList<RecordId> &ids)
{
    m_ids = ids;
    m_wanted.clear();
    m_neighbours.clear();
}

void RowPages::setFields(const QList<QByteArray> &fields)
{
    m_fields = fields;
    ++m_epoch;
}

void RowPages::want(qsizetype position)
{
    const int page = int(position / PageSize);
    if (m_running.contains(page))
        return;
    m_pause.stop();
    m_wanted.removeOne(page);
    m_wanted.append(page);
    while (m_wanted.size() > MaxRequestsWaiting)
        m_wanted.removeFirst();
    if (!m_scheduled) {
        m_scheduled = true;
        // After the view has painted, so that a fast scroll asks for the place where it stops.
        QTimer::singleShot(0, this, [this] {
            m_scheduled = false;
            startWanted();
        });
    }
}

void RowPages::startWanted()
{
    while (m_running.size() < MaxRequestsAtOnce && !m_wanted.isEmpty())
        fetch(m_wanted.takeLast(), false);
    if (m_wanted.isEmpty() && !m_neighbours.isEmpty())
        m_pause.start();
}

/// One at a time, so that whoever looks elsewhere meets a free reader.
void RowPages::startNeighbours()
{
    while (m_running.isEmpty() && m_wanted.isEmpty() && !m_neighbours.isEmpty())
        fetch(m_neighbours.takeFirst(), true);
}

void RowPages::fetch(int page, bool asNeighbour)
{
    const qsizetype first = qsizetype(page) * PageSize;
    const qsizetype last = std::min<qsizetype>(first + PageSize, m_ids.size());
    QList<RecordId> missing;
    for (qsizetype row = first; row < last; ++row) {
        const RecordId id = m_ids.at(row);
        if (!m_cache.contains(id) || m_cache.isStale(id))
            missing.append(id);
    }
    if (missing.isEmpty())
        return;
    m_running.insert(page);
    const quint64 askedAt = m_cache.tick();
    const quint64 askedEpoch = m_epoch;
    base::await(
        m_records.fetchRows(m_entity, m_fields, missing), this,
        [this, page, missing, askedAt, askedEpoch, asNeighbour](const QList<records::Row> &rows) {
            m_running.remove(page);
            if (askedEpoch == m_epoch) {
                m_cache.insert(missing, rows, askedAt, m_fields.size());
                receive(page, asNeighbour);
            }
            startWanted();
            if (asNeighbour)
                startNeighbours();
        },
        [this, page](const base::Problem &problem) {
            m_running.remove(page);
            if (problem.kind() != base::ProblemKind::Cancelled)
                Q_EMIT failed(problem);
            startWanted();
        });
}

void RowPages::receive(int page, bool asNeighbour)
{
    // The ids may have changed while the rows were on their way: usually they still stand on the page.
    const qsizetype first = qsizetype(page) * PageSize;
    const qsizetype last = std::min<qsizetype>(first + PageSize, m_ids.size()) - 1;
    if (first <= last)
        Q_EMIT arrived(first, last);
    if (asNeighbour)
        return;
    // Neighbours, so that slow scrolling never meets an empty row. They ask for no neighbours themselves.
    const int pageCount = int((m_ids.size() + PageSize - 1) / PageSize);
    for (const int near : {page + 2, page - 1, page + 1}) {
        m_neighbours.removeOne(near);
        if (near >= 0 && near < pageCount)
            m_neighbours.prepend(near);
    }
    m_neighbours.resize(std::min<qsizetype>(m_neighbours.size(), MaxNeighbours));
}

} // namespace kith::items
