// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/records/sqltext.h"

namespace kith::domain {
struct MemberPath;
}

namespace kith::records {

/// Turns a Filter into a condition over one table. Nothing a person typed becomes part of the SQL: names come
/// from the catalogue, values are bound.
///
/// What the operators mean, besides the plain case:
/// - Text compares as base::fold() does, so "muller" is "Müller" but not "Mueller"; that is the search box's
/// affair.
///   Greater and less compare the folded texts. Phone numbers also compare by their digits.
/// - Choices, picklists and links are compared by key, id, label or title; a text that names none matches
/// nothing.
///   Greater and less go by the order of the choices, and by the title of the others.
/// - Contains and StartsWith on numbers and dates look at the stored text ("2024-05").
/// - A test on an empty field fails, whatever the operator, except IsEmpty and IsNot. Not and IsNot are the
/// exact
///   complement of what they negate, empty fields included. A null value means IsEmpty.
class SqlFilter
{
public:
    SqlFilter(const domain::Catalogue &catalogue, const domain::Entity &entity, QString alias);

    /// A boolean expression, "1" for every record. Throws Problem(NotFound) for a field that is not in the
    /// catalogue and Problem(Invalid) for a value that cannot be one of the field, too many values or too
    /// deep a nesting.
    SqlText where(const domain::Filter &filter) const;

private:
    SqlText node(const domain::Filter &filter, int depth) const;
    SqlText joined(const QList<domain::Filter> &children, QStringView word, int depth) const;
    SqlText test(const domain::Filter &filter) const;
    SqlText member(const domain::MemberPath &path, const domain::Filter &filter) const;
    SqlText compare(const domain::Field &field, domain::Operator op, const QVariant &value) const;
    SqlText isOneOf(const domain::Field &field, const QVariantList &values) const;

    SqlText compareText(const domain::Field &field, domain::Operator op, const QString &value) const;
    SqlText comparePhone(const domain::Field &field, domain::Operator op, const QString &value) const;
    SqlText compareNumber(const domain::Field &field, domain::Operator op, const QVariant &value) const;
    SqlText compareAmount(const domain::Field &field, domain::Operator op, const QString &amount) const;
    SqlText compareBoolean(const domain::Field &field, domain::Operator op, const QVariant &value) const;
    SqlText compareChoice(const domain::Field &field, domain::Operator op, const QString &value) const;
    SqlText compareLink(const domain::Field &field, domain::Operator op, const QVariant &value) const;
    SqlText linkTo(const domain::Field &field, const domain::Entity &target, domain::Operator op,
                   const QString &value) const;

    const domain::Catalogue &m_catalogue;
    const domain::Entity &m_entity;
    QString m_alias;
};

} // namespace kith::records
