// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/changebatch.h"

#include <QFuture>
#include <QString>

#include <optional>

namespace kith::records {

class Records;
struct Hit;

/// What tags may be called, as the organisation has set it, wherever they are typed or imported.
struct TagRules
{
    enum class Characters {
        Any,
        Words, ///< letters and digits of any script, blanks, - _ . + # & /
        Plain  ///< letters, digits and -
    };

    bool lowerCase = false;
    Characters characters = Characters::Any;
    bool alikeAllowed = false; ///< "vip" beside "V.I.P."

    static TagRules read(storage::Session &session);

    /// Without blanks around it and in small letters where these are asked for. What is typed becomes this
    /// without a word.
    QString tidied(const QString &name) const;

    /// tidied(), and other signs become blanks ("-" where no blank is allowed): for what programs bring.
    /// Empty when nothing is left.
    QString fitted(const QString &name) const;

    /// Why this cannot be a tag's name.
    std::optional<base::Problem> problemOf(const QString &name) const;

    /// Two names with the same likeness are taken for the same: capitals, accents, blanks, - _ . and quotes
    /// do not count, but "C", "C++" and "C#" differ.
    static QString likeness(const QString &name);

    /// The tag that has the name or one that is taken for the same; null when there is none. Where tags may
    /// be alike, only capitals and blanks around it do not count.
    RecordId find(storage::Session &session, const QString &name, RecordId except = {}) const;

    /// find() for those who have no session; an empty title when there is none.
    static QFuture<Hit> findLike(Records &records, const QString &name);

    /// In the change path: brings names into form, and refuses with Problem(Invalid) what is not allowed and
    /// with Problem(Constraint) what is there already under a name like it.
    static void apply(ChangeBatch &batch);
};

} // namespace kith::records
