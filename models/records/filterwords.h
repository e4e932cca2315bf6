// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QFuture>
#include <QStringList>

namespace kith::storage {
class Session;
}

namespace kith::records {

class Records;

/// A filter in words, with the names of the records, picklist values and segments it speaks of.
struct FilterWords
{
    QString sentence;  ///< "Contacts where city is “Berlin” and …", without a full stop
    QStringList parts; ///< what the outermost And joins, each a clause; of any other filter the clause itself

    static FilterWords say(storage::Session &session, const QByteArray &entity, const domain::Filter &filter);
    /// The same for those who have no session.
    static QFuture<FilterWords> load(Records &records, const QByteArray &entity,
                                     const domain::Filter &filter);
};

} // namespace kith::records
