// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

#include <optional>

namespace kith::domain {

/// A value of another record, seen from the record that a list is about. Its key names the links on the way,
/// joined by points, and at the end a field, or a relation with what is said about its members:
///
/// - "company_id.city": the city of a contact's company; "company_id.parent_id.name": the name of its
/// parent's
/// - "deals/count": how many deals there are; "deals/open": how many of them are open
/// - "company_id.orders/last": when the contact's company last ordered
/// - "lines/product": the product of the largest line of a deal or an order
/// - "closed_at/weekday", "closed_at/hour": a part of a day or a moment, by the organisation's clocks
///
/// Members in the trash do not count. Catalogue::find() hands such a value out as a field that nobody can
/// edit, so that lists, filters and exports need to know nothing else about it.
class FieldPath
{
public:
    enum class Summary { None, Count, Open, Last, Product };
    enum class Part {
        Whole,
        Weekday, ///< of a date or an instant: a choice of "1" (Monday) to "7"
        Hour     ///< of an instant: 0 to 23
    };

    struct Step
    {
        const Field *link;
        const Entity *target;
    };

    static bool isPath(QByteArrayView key) { return key.contains('.') || key.contains('/'); }

    /// Nothing when the key names no value.
    static std::optional<FieldPath> parse(const Entity &entity, QByteArrayView key);

    /// The value as a field, null when the key names none. Lives as long as the program.
    static const Field *field(const Entity &entity, QByteArrayView key);

    /// Values of an entity's records that lists offer, by the way to them.
    struct Group
    {
        QList<WayLabel> wayLabels; ///< empty: of the record itself
        QList<QByteArray> keys;
        QString labelText() const; ///< "Company › Parent company"; empty for the record itself
    };

    /// All columns that a list of the entity may show: its own first, then what its relations say, then those
    /// of the records it leads to, and what these lead to.
    static QList<Group> columnsOf(const Entity &entity);

    /// The keys of a choice that mean "not over yet", for entities that have an end; else empty.
    static QList<QByteArray> openStates(const Entity &entity);

    QList<Step> steps;
    const Entity *entity = nullptr; ///< of the last step
    const Field *leaf = nullptr;    ///< null for a summary
    const Relation *relation = nullptr;
    Summary summary = Summary::None;
    Part part = Part::Whole; ///< of the leaf

    /// The kind of record that a summary counts.
    const Entity *member() const;
    /// The instant that says when a member happened, and whether it stands in the joining record.
    std::pair<QByteArray, bool> memberTime() const;

private:
    Field asField(QByteArrayView key) const;
};

} // namespace kith::domain
