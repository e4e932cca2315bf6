// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QByteArray>
#include <QJsonObject>

namespace kith::domain {

class Catalogue;

/// The form in which filters are stored and exported, for people and programs to read:
///
///   { "kith_filter": 1, "entity": "contact", "where": { "all": [
///       { "field": "city", "is": "Berlin" },
///       { "field": "owner_id", "is": { "user": "me" } },
///       { "field": "created_at", "is": { "last": 30, "unit": "day" } },
///       { "related": "orders", "sum": "total_minor", "at_least": "1000",
///         "where": { "field": "ordered_at", "is": { "last": 12, "unit": "month" } } },
///       { "not": { "related": "orders", "has": true } },
///       { "segment": "123456789" } ] } }
///
/// Conditions: {"everything": true}, {"all": [..]}, {"any": [..]}, {"not": ..} (a list in it means all of
/// it),
/// {"field": .., operator: value}, {"segment": id}, and {"related": relation, "where": ..} with "has": true
/// or false, or with "count": true, "sum": field, "first": field or "last": field and an operator. Operators:
/// is, is_not, less_than, at_most, more_than, at_least, between [a, b], contains, starts_with, similar_to,
/// empty (true or false), one_of [..], all_of [..], anniversary_in.
///
/// Values: text, choices by key, picklist values by key or label and links by title as text; {"id": "123"}
/// for a picklist value or a link; numbers as numbers, those with fixed decimals as text ("1.5"); money as
/// decimal text, or {"minor": "125050"}; true and false; dates "2026-01-31"; instants as a day or as
/// "2026-01-31T14:30:00.000Z"; {"last": 30, "unit": "day"}, {"next": 2, "unit": "week"} and {"unit": "month",
/// "away": -1} (the whole month before this one) for days that move; {"user": "me"} and {"user": "my_team"};
/// null for empty.
///
/// A form that version 1 read keeps its meaning for ever; what changes gets another version. What is not
/// known is refused, never left out.
class FilterJson
{
public:
    static constexpr int Version = 1;
    static constexpr int DeepestNesting = 10; ///< Filter::depth()

    struct Stored
    {
        QByteArray entity;
        Filter filter;
    };

    /// Throws Problem(Invalid) for a filter that read() would not take.
    static QJsonObject toObject(const Entity &entity, const Filter &filter);
    static QByteArray write(const Entity &entity, const Filter &filter); ///< indented

    /// Throws Problem(Invalid) with a sentence that names the place by its JSON pointer (RFC 6901).
    static Stored read(const Catalogue &catalogue, const QByteArray &json);
    static Stored read(const Catalogue &catalogue, const QJsonObject &object);

    /// The same for those who know the entity and take no other.
    static Filter read(const Entity &entity, const QByteArray &json);
    static Filter read(const Entity &entity, const QJsonObject &object);
};

} // namespace kith::domain
