// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/records/sqltext.h"

#include <memory>

namespace kith::domain {
struct MemberPath;
}

namespace kith::storage {
class Session;
}

namespace kith::records {

class FilterScope;

/// Turns a Filter into a condition over one table; what filters mean is said at domain::Filter. Nothing a
/// person typed becomes part of the SQL: names come from the catalogue, values are bound.
///
/// Members of relations are asked for as sets ("id IN (…)"), not one record after the other: SQLite makes
/// each set once, from the members that meet the condition, and an index decides what that costs.
class SqlFilter
{
public:
    /// For filters without what moves with the day, with who asks or with other segments and rates; those
    /// throw Problem(Invalid).
    SqlFilter(const domain::Catalogue &catalogue, const domain::Entity &entity, QString alias);

    /// `session` must outlive it.
    SqlFilter(storage::Session &session, const domain::Entity &entity, QString alias);

    /// A boolean expression, "1" for every record. Throws Problem(NotFound) for a field or relation that is
    /// not in the catalogue and Problem(Invalid) for a value that cannot be one of the field, too many
    /// values, too deep a nesting or a segment that leads back to itself.
    SqlText where(const domain::Filter &filter) const;

private:
    SqlFilter(std::shared_ptr<FilterScope> scope, const domain::Entity &entity, QString alias, int depth);

    SqlText node(const domain::Filter &filter, int depth) const;
    SqlText joined(const QList<domain::Filter> &children, QStringView word, int depth) const;
    SqlText test(const domain::Filter &filter) const;
    SqlText member(const domain::MemberPath &path, const domain::Filter &filter) const;
    SqlText related(const domain::Filter &filter, int depth) const;
    SqlText inSegment(const domain::Filter &filter, int depth) const;

    /// The test of a value, `subject`, that is read as the field says.
    SqlText tested(const domain::Field &field, const QString &subject, const domain::Filter &filter) const;
    SqlText compare(const domain::Field &field, const QString &subject, domain::Operator op,
                    const QVariant &value) const;
    SqlText between(const domain::Field &field, const QString &subject, const QVariantList &values) const;
    SqlText isOneOf(const domain::Field &field, const QString &subject, const QVariantList &values) const;

    SqlText compareText(const domain::Field &field, const QString &subject, domain::Operator op,
                        const QString &value) const;
    SqlText compareNumber(const domain::Field &field, const QString &subject, domain::Operator op,
                          const QVariant &value) const;
    SqlText compareAmount(const domain::Field &field, const QString &subject, domain::Operator op,
                          const QString &amount) const;
    SqlText comparePicklist(const domain::Field &field, const QString &subject, domain::Operator op,
                            const QVariant &value) const;
    SqlText compareLink(const domain::Field &field, const QString &subject, domain::Operator op,
                        const QVariant &value) const;
    SqlText linkTo(const QString &subject, const domain::Entity &target, domain::Operator op,
                   const QString &value) const;
    SqlText inGroup(const domain::Field &field, const QString &subject, domain::Operator op,
                    const QVariant &group) const;
    QString storedKey(const domain::Field &field) const;

    /// The members that a Related filter asks about: what stands behind the columns of a statement.
    struct Members;
    /// Those who pass a Related filter, or all but those: "SELECT …".
    struct Owners;
    /// `within`: a statement that finds the only ones that matter; empty for all.
    Members members(const domain::Filter &filter, int depth, const SqlText &within) const;
    Owners owners(const domain::Filter &filter, int depth, const SqlText &within) const;
    Owners aggregated(const domain::Filter &filter, const Members &members) const;
    SqlText conjunction(const QList<domain::Filter> &children, int depth) const;
    SqlText worth(const domain::Field &field, const Members &members) const;

    std::shared_ptr<FilterScope> m_scope;
    const domain::Catalogue &m_catalogue;
    const domain::Entity &m_entity;
    QString m_alias;
    int m_depth = 0; ///< of the filter around this one
};

} // namespace kith::records
