// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFlags>
#include <QList>
#include <QString>
#include <QVariant>

#include <utility>

namespace kith::domain {

class Catalogue;

/// What a field holds and how it is stored.
enum class FieldType {
    Text,     ///< one line; TEXT
    LongText, ///< several lines; TEXT
    Integer,  ///< 64 bits; INTEGER
    Decimal,  ///< REAL
    Money,   ///< minor units; INTEGER, the currency stands in the field named by `target`; "deal_id.currency"
             ///< means the field currency of the record that the sibling field deal_id links to
    Boolean, ///< INTEGER 0 or 1
    Date,    ///< calendar date; TEXT YYYY-MM-DD
    Instant, ///< UTC milliseconds; INTEGER
    Choice,  ///< one of `choices`, fixed by the program; TEXT key
    Picklist,      ///< one of a list that users edit; INTEGER id of a picklist_value of the picklist `target`
    MultiPicklist, ///< any number of values of the picklist `target`; TEXT "|id|id|" in the order of the list
    Link, ///< another record; INTEGER id, of the entity `target` or of the entity named by the field `target`
          ///< when linkByField
};

enum class TextFormat { Plain, Email, Phone, Url, Country, Currency };

enum class FieldFlag {
    Required = 0x01,
    Searchable = 0x02, ///< its words go into the search index
    InList = 0x04,     ///< shown in lists unless the user chooses otherwise
    Derived = 0x08,    ///< kept by the core, never written by people or imports, not journaled
    Hidden = 0x10,     ///< plumbing: not shown in forms, lists or import
    Unique = 0x20,
    FixedAtBirth =
        0x40, ///< set when the record is made, then read-only (deal status is set by stage moves, …)
    LinkByField = 0x80, ///< Link: `target` names the sibling field that holds the entity's key (party_type)
    Custom = 0x100,     ///< made by the workspace's users: `ownLabel` and `ownHelp` are in their words
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/// How much a field says about a person, for privacy reports and exports.
enum class Privacy { Business, Personal, Sensitive };

struct Choice
{
    QByteArray key;
    const char *label; ///< QT_TRANSLATE_NOOP("Catalogue", …)
    QString labelText() const;
};

/// What a link or a relation on the way to a value is called: by the program, or by the workspace's users.
struct WayLabel
{
    WayLabel(const char *text = nullptr) : label(text) {} // so that a list of them reads like one of texts
    WayLabel(const char *text, QString users) : label(text), own(std::move(users)) {}
    QString text() const;

    const char *label;
    QString own; ///< instead of `label`
};

/// One field of an entity, said once for forms, lists, filters, import, export, search and the command line.
struct Field
{
    QByteArray key; ///< also the column's name
    const char *label = nullptr;
    FieldType type = FieldType::Text;
    FieldFlags flags;
    QByteArray target;
    QList<Choice> choices; ///< for Choice; for Decimal names of the values that people choose from
    TextFormat format = TextFormat::Plain;
    QVariant defaultValue;
    Privacy privacy = Privacy::Business;
    const char *help = nullptr;
    QString ownLabel; ///< Custom: instead of `label`
    QString ownHelp;
    QString formula;      ///< Custom and Derived: what it is calculated by (formula.h); it has no column then
    int maxLength = 1000; ///< characters, for Text and LongText

    /// The column that lists sort by instead of this one ("name_key": folded, indexed). Empty: the column
    /// itself, text with COLLATE NOCASE.
    QByteArray sortColumn;

    /// Integer only: how many decimals the stored whole number stands for. 3: 1500 reads "1.5" (qty_milli);
    /// 2: 1250 reads "12.5" (discount_bp, in percent).
    int decimals = 0;

    /// Numbers: the smallest and the largest value allowed, in stored form; null means no limit.
    QVariant minimum;
    QVariant maximum;

    /// Forms ask for the field only while this sibling has this value; empty: always.
    QByteArray onlyIfField;
    QByteArray onlyIfValue;

    /// Of a value reached over other records (fieldpath.h): the labels of the links on the way, and what is
    /// said about the members of a relation ("%1: number").
    QList<WayLabel> wayLabels;
    const char *labelFrame = nullptr;

    QString labelText() const; ///< "Company › City" for a value reached over other records
    QString helpText() const;
    bool is(FieldFlag flag) const { return flags.testFlag(flag); }
    bool isNumber() const;
    bool isEditable() const; ///< neither Derived nor Hidden
};

/// A list of records that belong to a record of this entity.
struct Relation
{
    QByteArray key;
    const char *label = nullptr;
    QByteArray entity;      ///< of the members
    QByteArray parentField; ///< the member's field that holds the owner's id
    QByteArray
        parentTypeField;  ///< the member's field that holds the owner's entity key ("party_type"), or empty
    QByteArray kindField; ///< with kindValue: only members of one kind (contact_point.kind = email), or empty
    QByteArray kindValue;

    /// For n–m: the members are joining records (contact_company, tag_link, activity_link) and this field of
    /// theirs leads to the record meant (the company, the tag, the activity). Empty: the member itself is
    /// meant.
    QByteArray memberField;
    bool inverse = false; ///< the members are seen from their other end: picklist values among their fields
                          ///< read by PicklistSeed::Value::inverse ("Direct report" instead of "Manager")
    bool owned = false;   ///< edited inside the owner's editor and saved with it; a joining record belongs to
                          ///< the owner, the record it leads to does not

    QString labelText() const;
};

/// A kind of record.
struct Entity
{
    QByteArray key; ///< also the table's name
    int number = 0; ///< stable for ever, stored in search_entry.entity
    const char *singular = nullptr;
    const char *plural = nullptr;
    QByteArray icon;               ///< name in resources/icons
    bool standalone = true;        ///< has a list of its own; else it lives inside its owners
    QList<QByteArray> titleFields; ///< what names a record, joined by a blank
    QList<QByteArray> subtitleFields;
    QByteArray defaultSort;
    bool defaultSortDescending = false;
    bool hasTrash = true; ///< has deleted_at

    /// When there is a field name_key (Derived, Hidden): base::fold() of these fields joined by a blank, or
    /// of the title when all of them are empty. Lists sort by it, and name filters may use it.
    QList<QByteArray> keyFields;
    QList<Field> fields;
    QList<Relation> relations;
    const Catalogue *catalogue = nullptr; ///< in which it stands

    const Field *field(QByteArrayView fieldKey) const;
    int indexOf(QByteArrayView fieldKey) const; ///< -1 when there is none
    const Relation *relation(QByteArrayView relationKey) const;
    QString singularText() const;
    QString pluralText() const;
};

} // namespace kith::domain
