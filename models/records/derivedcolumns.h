// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordimage.h"

namespace kith::records {

class ChangeBatch;

/// What follows from a record and what belongs to it: names, sorting names, and the main e-mail address,
/// phone number, job and town that lists show.
class DerivedColumns
{
public:
    /// Fills image.derived and image.childDerived.
    static void workOut(RecordImage &image, RecordImages &images);

    /// Puts the derived columns into the new rows of a set, so that they are written together with them.
    static void fillIn(ChangeBatch &batch);

    /// Writes what is worked out where it differs from what is stored. Returns the columns that differed,
    /// "table.column".
    static QList<QByteArray> write(storage::Session &session, const RecordImage &image, bool reallyWrite);
};

/// Times that follow from activities, notes and stages.
class Touches
{
public:
    /// Whether records of the entity have last_touch_at and next_step_at.
    static bool applyTo(QByteArrayView entity);

    /// Works these out anew, with next_step_on where there is one, and writes them where they differ; returns
    /// the columns that differed. One statement, and one more when something differs.
    static QList<QByteArray> settle(storage::Session &session, const domain::Entity &entity, RecordId id,
                                    bool reallyWrite);

    /// Brings the derived columns of the links of one activity up to date, and names the records these are
    /// about.
    static QList<std::pair<QByteArray, RecordId>> settleActivity(storage::Session &session, RecordId activity,
                                                                 bool reallyWrite, int *differing = nullptr);

    /// Columns of an activity in stored form.
    struct ActivityTimes
    {
        QVariant doneAt;
        QVariant dueAt;
        QVariant dueOn;
        QVariant startAt;
        QVariant startOn;
        bool isOver = false; ///< in the trash
    };
    /// Derived columns of its links.
    struct LinkState
    {
        QVariant at; ///< when it was done, else is due, else starts; null when it says nothing. A day counts
                     ///< as its noon in UTC, which is the same calendar day nearly everywhere
        bool isOpen = false; ///< not done, not in the trash, and with a time
        QVariant stepOn;     ///< the day, of an open one that has no time of day
    };
    static LinkState linkState(const ActivityTimes &times);
};

} // namespace kith::records
