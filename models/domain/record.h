// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/domain/entity.h"

#include <QHash>

namespace kith::domain {

using base::RecordId;

/// One record in memory: values in the order of the entity's fields, in stored form (see FieldType), plus the
/// owned children and the titles of what it links to. The entity outlives it: it belongs to the Catalogue.
class Record
{
public:
    Record() = default;
    explicit Record(const Entity &entity); ///< a new one, with the fields' default values

    bool isNull() const { return !m_entity; }
    const Entity &entity() const { return *m_entity; }
    bool isNew() const { return !id; }

    QVariant value(QByteArrayView field) const;
    void setValue(QByteArrayView field, const QVariant &value); ///< empty text becomes a null value
    /// The same by the field's place in the entity, for those who go through many records.
    const QVariant &valueAt(qsizetype index) const { return m_values.at(index); }
    void setValueAt(qsizetype index, const QVariant &value);
    bool isEmpty(QByteArrayView field) const;
    QString text(QByteArrayView field) const { return value(field).toString(); }
    RecordId linkId(QByteArrayView field) const { return RecordId(value(field).toLongLong()); }

    QString title() const; ///< the title fields joined, or the entity's name with "without a name"

    QList<Record> &children(const QByteArray &relation) { return m_children[relation]; }
    QList<Record> children(const QByteArray &relation) const { return m_children.value(relation); }
    const QHash<QByteArray, QList<Record>> &allChildren() const { return m_children; }

    RecordId id;
    qint64 rev = 0;
    qint64 createdAtMs = 0;
    qint64 updatedAtMs = 0;
    qint64 deletedAtMs = 0; ///< 0: not in the trash
    RecordId createdBy;
    RecordId updatedBy;
    QHash<QByteArray, QString> linkTitles; ///< by field key, for Link and Picklist

    bool operator==(const Record &other) const; ///< same content: entity, id, values, children

private:
    const Entity *m_entity = nullptr;
    QList<QVariant> m_values;
    QHash<QByteArray, QList<Record>> m_children;
};

} // namespace kith::domain
