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

    /// Works the two out anew and writes them where they differ; returns the columns that differed.
    static QList<QByteArray> settle(storage::Session &session, const domain::Entity &entity, RecordId id,
                                    bool reallyWrite);

    /// Sets activity_link.at of the links of one activity, and names the records these are about.
    static QList<std::pair<QByteArray, RecordId>> settleActivity(storage::Session &session, RecordId activity,
                                                                 bool reallyWrite, int *differing = nullptr);

    /// When an activity was done, else when it is due or starts; null when it says nothing. A day without a
    /// time counts as its noon in UTC, which is the same calendar day nearly everywhere.
    static QVariant timeOf(const QVariant &doneAt, const QVariant &dueAt, const QVariant &dueOn,
                           const QVariant &startAt);
};

} // namespace kith::records
