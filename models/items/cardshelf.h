// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/items/cardface.h"
#include "models/items/listcolumns.h"
#include "models/records/boardrecords.h"

#include <QObject>
#include <QTimer>

namespace kith::base {
class Clock;
}

namespace kith::items {

using base::RecordId;

/// The cards that a board has at hand, by id, so that they survive any reordering; a bounded number of them.
/// Brings those that are looked at, the latest looked at first, and puts what they say into words once.
class CardShelf final : public QObject
{
    Q_OBJECT

public:
    CardShelf(records::Records &records, QObject *parent);

    void setClock(const base::Clock &clock) { m_clock = &clock; }
    void setFace(const QList<QByteArray> &fields, const QByteArray &colourBy);
    const QList<QByteArray> &fields() const { return m_fields; }
    const QByteArray &colourBy() const { return m_colourBy; }
    /// Kinds of records that cards show something of, besides deals.
    const QSet<QByteArray> &sources() const { return m_columns.sources(); }

    /// Null while the card is not here; asks for it when it is missing or no longer true.
    const CardFace *face(RecordId id);
    /// The same without asking.
    const records::BoardCard *card(RecordId id) const;
    bool contains(RecordId id) const { return m_hot.contains(id) || m_cold.contains(id); }
    void want(RecordId id);

    void markStale(const QSet<RecordId> &ids);
    void markAllStale();

Q_SIGNALS:
    void arrived(const QList<kith::base::RecordId> &ids);
    void failed(const kith::base::Problem &problem);

private:
    struct Entry
    {
        records::BoardCard card;
        CardFace face;
        quint64 askedAt = 0;
    };
    bool isTrue(const Entry &entry) const;
    Entry *find(RecordId id);
    void start();
    void receive(const QList<RecordId> &asked, const QList<records::BoardCard> &cards, quint64 askedAt);
    CardFace makeFace(const records::BoardCard &card) const;
    QString dayText(qint64 ms) const;

    static constexpr int AtOnce = 96;      ///< cards in one question
    static constexpr int Questions = 2;    ///< as many as the store has readers
    static constexpr int MostWanted = 512; ///< older ones are of places that the view has left
    static constexpr int MostKept = 4096;  ///< between so many and twice as many

    records::Records &m_records;
    const base::Clock *m_clock;
    QList<QByteArray> m_fields;
    QByteArray m_colourBy;
    ListColumns m_columns;
    int m_closedAt = -1; ///< places among the fetched columns
    int m_colourAt = -1;
    QHash<RecordId, Entry> m_hot;
    QHash<RecordId, Entry> m_cold;
    QHash<RecordId, quint64> m_staleSince;
    quint64 m_allStaleSince = 0;
    quint64 m_tick = 1;
    quint64 m_epoch = 0; ///< of the fields
    QList<RecordId> m_wanted;
    QSet<RecordId> m_wantedSet;
    QSet<RecordId> m_onTheWay;
    int m_running = 0;
    bool m_scheduled = false;
};

} // namespace kith::items
