// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/storage/session.h"

#include <QDate>
#include <QFuture>
#include <QHash>
#include <QList>

namespace kith::records {

class Records;

using base::RecordId;

/// How good the data is: who may be there twice (once a day), and what the numbers about it were (once a
/// week).
class DataHealth
{
public:
    /// Records of a kind that look alike, each with the smallest id of its group: contacts and companies that
    /// share a normalised e-mail address or phone number; contacts with the same name at the same company;
    /// companies with the same name in the same town. Those in the trash are none.
    static QHash<qint64, qint64> likeOnes(storage::Session &session, const QByteArray &entity);

    struct Change
    {
        RecordId id;
        RecordId group; ///< null: alone
    };
    /// What duplicate_group is to become.
    static QList<Change> changes(storage::Session &session, const QByteArray &entity);
    static void write(storage::Session &session, const QByteArray &entity, const QList<Change> &changes);

    /// Whether nobody has looked today.
    static bool isDue(storage::Session &session);
    static void setLooked(storage::Session &session);

    struct Seen
    {
        QByteArray metric;
        qint64 part = 0;
        qint64 whole = 0;
    };
    /// The numbers that are noted once a week, as they are now.
    static QList<QByteArray> metrics();
    static QList<Seen> look(storage::Session &session);
    /// Whether this week has no note yet.
    static bool isSnapshotDue(storage::Session &session);
    static void keep(storage::Session &session, const QList<Seen> &seen);

    /// All of it in the background, in small pieces; the answer is how many records were written. A file that
    /// is open for reading alone is left as it is.
    static QFuture<qint64> refresh(Records &records);

private:
    static QDate today(storage::Session &session);
};

} // namespace kith::records
