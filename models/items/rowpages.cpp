// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowpages.h"

#include "models/base/await.h"

#include <QTimer>

#include <algorithm>

namespace kith::items {

namespace {

constexpr int PageSize = RowCache::PageSize;
constexpr int MaxRequestsAtOnce = 2;  ///< as many as the store has readers
constexpr int MaxRequestsWaiting = 8; ///< older ones are of places the view has left

} // namespace

RowPages::RowPages(records::Records &records, QByteArray entity, RowCache &cache, QObject *parent)
    : QObject(parent), m_records(records), m_entity(std::move(entity)), m_cache(cache)
{
}

void RowPages::setIds(const QList<RecordId> &ids)
{
    m_ids = ids;
    m_wanted.clear();
    m_asNeighbour.clear();
}

void RowPages::setFields(const QList<QByteArray> &fields)
{
    m_fields = fields;
    ++m_epoch;
}

void RowPages::want(qsizetype position)
{
    const int page = int(position / PageSize);
    m_asNeighbour.remove(page);
    if (m_running.contains(page))
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    while (m_wanted.size() > MaxRequestsWaiting)
        m_asNeighbour.remove(m_wanted.takeFirst());
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
        fetch(m_wanted.takeLast());
}

void RowPages::fetch(int page)
{
    const qsizetype first = qsizetype(page) * PageSize;
    const qsizetype last = std::min<qsizetype>(first + PageSize, m_ids.size());
    QList<RecordId> missing;
    for (qsizetype row = first; row < last; ++row) {
        const RecordId id = m_ids.at(row);
        if (!m_cache.contains(id) || m_cache.isStale(id))
            missing.append(id);
    }
    if (missing.isEmpty()) {
        m_asNeighbour.remove(page);
        return;
    }
    m_running.insert(page);
    const quint64 askedAt = m_cache.tick();
    const quint64 askedEpoch = m_epoch;
    base::await(
        m_records.fetchRows(m_entity, m_fields, missing), this,
        [this, page, missing, askedAt, askedEpoch](const QList<records::Row> &rows) {
            m_running.remove(page);
            if (askedEpoch == m_epoch) {
                m_cache.insert(missing, rows, askedAt, m_fields.size());
                receive(page);
            }
            startWanted();
        },
        [this, page](const base::Problem &problem) {
            m_running.remove(page);
            if (problem.kind() != base::ProblemKind::Cancelled)
                Q_EMIT failed(problem);
            startWanted();
        });
}

void RowPages::receive(int page)
{
    // The ids may have changed while the rows were on their way: usually they still stand on the page.
    const qsizetype first = qsizetype(page) * PageSize;
    const qsizetype last = std::min<qsizetype>(first + PageSize, m_ids.size()) - 1;
    if (first <= last)
        Q_EMIT arrived(first, last);
    // Neighbours, so that slow scrolling never meets an empty row. They ask for no neighbours themselves.
    const bool isNeighbour = m_asNeighbour.remove(page);
    const int pageCount = int((m_ids.size() + PageSize - 1) / PageSize);
    for (const int near : {page + 1, page - 1}) {
        if (!isNeighbour && near >= 0 && near < pageCount && !m_running.contains(near) &&
            !m_wanted.contains(near)) {
            m_wanted.prepend(near);
            m_asNeighbour.insert(near);
        }
    }
}

} // namespace kith::items
