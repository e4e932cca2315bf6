// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/exclusions.h"

#include <QFuture>
#include <QStringList>

namespace kith::records {

class Records;

/// The addresses of an audience, each once, with the names that belong to them.
struct AddressList
{
    Audience audience;
    QStringList addresses; ///< in the audience's order; capitals in them do not count
    QStringList names;     ///< beside them, of the first who has the address
    qint64 shared = 0;     ///< records whose address another one before them has

    static QFuture<AddressList> load(Records &records, const AudienceQuestion &question);

    /// As mail programs read them: "maria@a.example" or "Maria Anders <maria@a.example>", a name in quotes
    /// where RFC 5322, 3.2.3 asks for it.
    QString text(bool withNames, const QString &separator) const;

    static QString mailbox(const QString &name, const QString &address);
};

} // namespace kith::records
