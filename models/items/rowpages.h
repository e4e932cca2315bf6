// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/items/rowcache.h"

#include <QObject>
#include <QTimer>

namespace kith::items {

/// Brings the rows of a list into its cache, page by page as they are looked at, with the pages beside them.
/// What the view has left behind in the meantime is not asked for any more.
class RowPages final : public QObject
{
    Q_OBJECT

public:
    RowPages(records::Records &records, QByteArray entity, RowCache &cache, QObject *parent);

    void setIds(const QList<RecordId> &ids); ///< in the order of the list
    /// Answers for other fields that are still on their way are dropped.
    void setFields(const QList<QByteArray> &fields);
    void want(qsizetype position);
    bool isBusy() const { return !m_running.isEmpty(); }

Q_SIGNALS:
    void arrived(qsizetype first, qsizetype last); ///< positions
    void failed(const kith::base::Problem &problem);

private:
    void startWanted();
    void fetch(int page, bool asNeighbour);
    void startNeighbours();
    void receive(int page, bool asNeighbour);

    records::Records &m_records;
    const QByteArray m_entity;
    RowCache &m_cache;
    QList<RecordId> m_ids;
    QList<QByteArray> m_fields;
    quint64 m_epoch = 0; ///< of the fields
    QList<int> m_wanted; ///< pages, the latest last
    QSet<int> m_running;
    QList<int> m_neighbours; ///< pages beside those that were looked at, for when nothing else is to do
    QTimer m_pause;
    bool m_scheduled = false;
};

} // namespace kith::items
