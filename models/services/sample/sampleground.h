// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace kith::storage {
class Session;
}

namespace kith::services {

/// What a workspace has already and the sample links to.
struct SampleGround
{
    struct Stage
    {
        qint64 id = 0;
        QByteArray kind; ///< "open", "won", "lost"
        int probability = 0;
    };

    qint64 user = 0; ///< who is at work; 0: nobody
    qint64 organisation = 0;
    QString baseCurrency;
    qint64 pipeline = 0;               ///< the first active one; 0: there is none, and no deals are made
    QList<Stage> stages;               ///< in their order
    QHash<QByteArray, qint64> choices; ///< "picklist.value" by their keys -> id
    /// Records that the sample would make and that are there already, as "table.name" -> id.
    QHash<QByteArray, qint64> existing;

    static SampleGround of(storage::Session &session);

    /// Id of a picklist value, 0 when there is none (any more).
    qint64 choice(const QByteArray &listAndKey) const { return choices.value(listAndKey); }
    const Stage *firstStage(QByteArrayView kind) const;
};

} // namespace kith::services
