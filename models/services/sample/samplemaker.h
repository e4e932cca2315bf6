// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/storage/store.h"

#include <QDate>

namespace kith::services {

struct SampleOptions
{
    qint64 contacts = 500;
    quint32 seed = 1;
    QDate today; ///< the day the workspace looks as if it were used on; invalid: the machine's
};

/// Stands still in the morning of a sample's day. A workspace that is made and filled by it has the same
/// content as every other one for the same sample: the first rows of a file carry their time.
class SampleClock final : public base::Clock
{
public:
    explicit SampleClock(QDate today);
    qint64 nowMs() const override { return m_nowMs; }

private:
    qint64 m_nowMs;
};

/// Fills a workspace with believable records: companies and people of many countries and scripts, leads,
/// deals, activities, orders and tickets in proportion, with the dirt that real address lists have. Nobody in
/// it is real: mail and web addresses end in names that are reserved for examples (RFC 2606).
class SampleMaker
{
public:
    /// The same seed, number and day make the same records with the same ids, whatever the machine. (The
    /// content of the whole file is the same too when the workspace was made by a clock that stood still.)
    /// Memory does not grow with the number of contacts. Goes through the change path in batches and is
    /// undone as one action.
    static storage::BulkJob job(const SampleOptions &options);
};

} // namespace kith::services
