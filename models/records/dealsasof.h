// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/domain/pipelineflow.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace kith::storage {
class Session;
}

namespace kith::records {

using base::RecordId;

class ExchangeRates;

/// A deal as it was.
struct DealThen
{
    RecordId id;
    domain::FlowState::Status status = domain::FlowState::Status::Absent; ///< Trash whatever its status was
    bool isInTrash = false;
    bool isHere = true; ///< false: it is gone for good by now (an undo took it away)
    RecordId pipeline;
    RecordId stage;
    RecordId owner;
    std::optional<qint64> amountMinor;
    QString currency;
    std::optional<qint64> worthMinor; ///< of a closed deal, in the base currency by the rate of its day
    QString worthCurrency;
    QString expectedOn; ///< ISO date or empty
    QByteArray category;
    std::optional<qint64> ownProbability;
    std::optional<qint64> closedAtMs;
    qint64 createdAtMs = 0;

    bool operator==(const DealThen &) const = default;

    /// Minor units of the base currency, of a closed deal at the rate of its day, else at that of `day`; 0
    /// when nothing is known.
    qint64 value(const ExchangeRates &rates, QDate day) const;
};

/// All deals as they were at earlier moments, worked out backwards from how they are, by the journal: what
/// the file says now, with every change since undone. That includes changes by undo and redo, which are
/// changes like others, and deals that are gone.
class DealsAsOf
{
public:
    /// Reads the deals as they are. `sinceMs`: leaves those out that were over before this moment and have
    /// not been touched since, which is most of them after some years; earlier moments are not asked for
    /// then. `only`: looks at these deals alone, in what time they take.
    explicit DealsAsOf(storage::Session &session, qint64 sinceMs = 0, const QList<RecordId> *only = nullptr);

    enum class Past {
        Recorded, ///< exactly what the file held: what a backup of that moment holds
        Told      ///< deals that were entered later than they were made (imported) by their own histories
    };

    /// After everything that was done before this moment (UTC milliseconds). One reading of the changes since
    /// then.
    std::vector<DealThen> at(qint64 ms, Past past) const;

    const std::vector<DealThen> &now() const { return m_now; }

private:
    class Rewind;

    storage::Session &m_session;
    QString m_only; ///< ids as JSON; null: all
    std::vector<DealThen> m_now;
};

} // namespace kith::records
