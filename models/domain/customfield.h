// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/domain/entity.h"

#include <QSet>

namespace kith::domain {

/// A field that users of the workspace made: a row of custom_field.
struct CustomField
{
    static constexpr int MostPerEntity = 200;
    static constexpr qsizetype LongestKey = 50;

    QByteArray entity;
    QByteArray key;  ///< "x_…", also the column's name
    QByteArray type; ///< one of the choices of custom_field.type
    QString label;
    QString help;
    QString defaultValue;                   ///< in stored form, as text
    QString formula;                        ///< of the type "formula"
    QByteArray picklist;                    ///< key of the list, for choices
    QByteArray target;                      ///< for links to other records
    FieldType resultType = FieldType::Text; ///< of a calculated one; Catalogue::with() finds it out
    QByteArray resultCurrency;              ///< the same, of an amount of money
    bool required = false;
    bool isUnique = false;
    bool searchable = false;
    bool inList = false;
    bool retired = false;

    /// The fields it makes in its entity: itself and, for an amount of money where records have no currency
    /// of their own, "<key>_currency" as a hidden second one. Empty for a type that this version does not
    /// know.
    QList<Field> fields(const Entity &owner) const;

    bool isCalculated() const { return type == "formula"; }

    /// Whether records of this kind may have fields of the users.
    static bool canHave(QByteArrayView entity);

    /// The field that an amount of money of the entity has its currency in; empty when it has to bring one.
    static QByteArray currencyFieldOf(const Entity &entity);

    /// Whether people may search for values of the type, and whether they may be unique.
    static bool canBeSearched(QByteArrayView type);
    static bool canBeUnique(QByteArrayView type);
    static bool hasPicklist(QByteArrayView type) { return type == "picklist" || type == "multi_picklist"; }

    /// "x_shoe_size" from "Shoe size", different from those taken.
    static QByteArray keyFor(const QString &label, const QSet<QByteArray> &taken);
    /// A key as people type it ("Shoe_Size", "x_shoe_size") in its form; empty when it has no letter or
    /// digit.
    static QByteArray normalKey(const QString &typed);

    friend bool operator==(const CustomField &, const CustomField &) = default;
};

/// Values of a MultiPicklist as they are stored: "|3|8|", null for none.
QVariant multiPicklistValue(const QList<base::RecordId> &ids);
/// The ids in it, in their order; what is no id is left out.
QList<base::RecordId> multiPicklistIds(const QVariant &value);

class Catalogue;
class Record;

/// The same record among the fields of another catalogue: what it says of fields that are there stays, new
/// fields are empty in a record that is stored and have their defaults in a new one. With its children.
Record carriedOver(const Record &record, const Catalogue &catalogue);

} // namespace kith::domain
