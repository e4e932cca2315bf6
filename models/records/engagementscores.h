// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engagement.h"
#include "models/records/organisation.h"
#include "models/storage/session.h"

namespace kith::records {

/// Keeps contact.engagement and company.engagement, which follow from completed activities, the points of
/// their types and the day (domain/engagement.h).
///
/// The column is that of every day before engagement_until; on that day refresh() brings it up to date.
/// Empty: nothing has been going on.
class EngagementScores
{
public:
    explicit EngagementScores(storage::Session &session);

    /// Works it out anew and writes it where it differs. Other kinds of records are left alone.
    void settle(const QByteArray &entity, RecordId id);
    void settleAll();

    /// All are to be worked out anew, because the settings changed. Writer only.
    static void setStale(storage::Session &session);

    /// Some that time has changed since, or all when they are stale; how many these were, 0 when everything
    /// is right. To be called until it says 0.
    qint64 refresh(qint64 atMost);
    static bool isDue(storage::Session &session);

    /// As of today, with the reasons.
    domain::Engagement explain(const QByteArray &entity, RecordId id);
    int halfLife() const { return m_halfLife; }

    QHash<QByteArray, QList<RecordId>> differing();

private:
    domain::Engagement of(const QByteArray &entity, RecordId id, QDate day);
    QDate today() const;

    storage::Session &m_session;
    Organisation m_organisation;
    QHash<qint64, qint64> m_points; ///< by type
    int m_halfLife = 30;
};

} // namespace kith::records
