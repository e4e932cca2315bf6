// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/segmentrecords.h"

#include <QAbstractListModel>
#include <QHash>

class QTimer;

namespace kith::items {

/// All segments and lists below the names of their kinds of records, each with its count and what the last
/// days did to it. Follows every change.
class SegmentList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64; 0 in a heading
        EntityRole,                ///< QByteArray
        HeadingRole,               ///< bool
        ListRole,                  ///< bool: its members are fixed
        CountRole,                 ///< qint64; -1: not counted yet
        GrowthRole,                ///< QString: "+12 −3"; empty when nothing is known
        LineRole,                  ///< QVariantList of counts, the oldest first, for a sparkline
    };

    explicit SegmentList(records::Records &records, QObject *parent = nullptr);

    bool isAnswered() const { return m_answered; }
    const QList<records::Segment> &segments() const { return m_segments; }
    const records::Segment *find(records::RecordId id) const; ///< null when there is none
    int rowOf(records::RecordId id) const;                    ///< -1 when it is not listed
    qint64 countOf(records::RecordId id) const;               ///< -1 while it is not known
    void setSearch(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// "+12 −3"; empty when nothing changed or nothing is known.
    static QString growthText(const QList<records::SegmentDay> &days);

Q_SIGNALS:
    void loaded();
    void failed(const kith::base::Problem &problem);

private:
    struct Line
    {
        QString heading; ///< else a segment
        int segment = -1;
    };

    void ask();
    void take(const QList<records::Segment> &segments);
    void arrange();
    void askCounts();
    void askDays(qsizetype at);
    void tell(records::RecordId id);

    records::Records &m_records;
    QList<records::Segment> m_segments;
    QList<Line> m_lines;
    QHash<records::RecordId, qint64> m_counts;
    QHash<records::RecordId, QList<records::SegmentDay>> m_days;
    QFuture<QList<records::SegmentCount>> m_counting;
    QTimer *m_pause;
    QString m_search;
    quint64 m_generation = 0;
    bool m_answered = false;
};

} // namespace kith::items
