// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/records/metricrecords.h"
#include "models/records/records.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace kith::items {

/// Answers of the metrics engine that still hold. A change takes away only those that depend on the kinds of
/// records that changed, the end of the day all of them.
class MetricCache final : public QObject
{
    Q_OBJECT

public:
    explicit MetricCache(records::Records &records, const base::Clock &clock = base::Clock::system(),
                         QObject *parent = nullptr);

    records::Records &records() const { return m_records; }

    /// Of this question; the same for the same question.
    QByteArray keyOf(const domain::MetricQuery &query) const;
    std::optional<records::MetricAnswer> find(const QByteArray &key) const;
    /// Kept as long as it holds. `askedAt`: what changes() gave when the question was asked.
    void put(const QByteArray &key, const records::MetricAnswer &answer, quint64 askedAt);

    /// Goes up with every change.
    quint64 changes() const { return m_changes; }
    /// Nothing that the answer depends on has changed since.
    bool holds(const domain::MetricQuery &query, quint64 askedAt) const;

    /// Kinds of records whose changes may change the answer; empty: any may, or what is asked is not known.
    static QSet<QByteArray> usesOf(const domain::Catalogue &catalogue, const domain::MetricQuery &query);

    /// A timer does it each minute: drops everything when the day is over.
    void checkDay();

Q_SIGNALS:
    /// Something changed: whoever shows answers asks whether theirs still hold. Soon after a change, but of a
    /// row of changes only a few times a second.
    void invalidated();

private:
    struct Entry
    {
        records::MetricAnswer answer;
        QSet<QByteArray> uses;
    };

    void receive(const records::RecordNotice &notice);
    void clear();
    void tellSoon();

    records::Records &m_records;
    const base::Clock &m_clock;
    QHash<QByteArray, Entry> m_entries;
    QDate m_today;
    QTimer m_tick;
    QTimer m_tell;        ///< several changes at once are told once
    QElapsedTimer m_told; ///< since the last time
    quint64 m_changes = 0;
    quint64 m_allChanged = 0;                  ///< changes() after the last change that touched everything
    QHash<QByteArray, quint64> m_kindsChanged; ///< and after the last one of a kind of records
};

} // namespace kith::items
