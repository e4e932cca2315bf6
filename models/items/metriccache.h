// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/records/metricrecords.h"
#include "models/records/records.h"

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
    /// Kept unless something changed since `askedAt`, which changes() gave when the question was asked.
    void put(const QByteArray &key, const records::MetricAnswer &answer, quint64 askedAt);

    /// Goes up whenever an answer may have become another one.
    quint64 changes() const { return m_changes; }

    /// Kinds of records whose changes may change the answer; empty: any may, or what is asked is not known.
    static QSet<QByteArray> usesOf(const domain::Catalogue &catalogue, const domain::MetricQuery &query);

    /// A timer does it each minute: drops everything when the day is over.
    void checkDay();

Q_SIGNALS:
    /// Answers were dropped: whoever shows some asks whether theirs are among them.
    void invalidated();

private:
    struct Entry
    {
        records::MetricAnswer answer;
        QSet<QByteArray> uses;
    };

    void receive(const records::RecordNotice &notice);
    void clear();

    records::Records &m_records;
    const base::Clock &m_clock;
    QHash<QByteArray, Entry> m_entries;
    QDate m_today;
    QTimer m_tick;
    QTimer m_tell; ///< several changes at once are told once
    quint64 m_changes = 0;
};

} // namespace kith::items
