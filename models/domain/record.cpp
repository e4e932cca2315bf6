// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/record.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestTitle = 120;

/// The stored form, whatever type the value came in; what cannot be converted stays for validation to refuse.
QVariant stored(const Field &field, const QVariant &value)
{
    if (value.isNull() || (value.userType() == QMetaType::QString && value.toString().isEmpty()))
        return field.type == FieldType::Boolean ? QVariant(qlonglong(0)) : QVariant();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::MultiPicklist:
    case FieldType::Choice:
        return value.toString();
    case FieldType::Date:
        return value.userType() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : value.toString();
    case FieldType::Decimal: {
        bool ok = false;
        const double number = value.toDouble(&ok);
        return ok ? QVariant(number) : value;
    }
    case FieldType::Boolean:
        if (value.userType() == QMetaType::Bool)
            return qlonglong(value.toBool() ? 1 : 0);
        break;
    case FieldType::Instant:
        if (value.userType() == QMetaType::QDateTime)
            return qlonglong(value.toDateTime().toMSecsSinceEpoch());
        break;
    case FieldType::Link:
    case FieldType::Picklist:
        if (value.userType() == qMetaTypeId<RecordId>())
            return value.value<RecordId>() ? QVariant(qlonglong(value.value<RecordId>().value()))
                                           : QVariant();
        break;
    case FieldType::Integer:
    case FieldType::Money:
        break;
    }
    bool ok = false;
    const qlonglong number = value.toLongLong(&ok);
    if (!ok || value.userType() == QMetaType::Double)
        return value;
    const bool isLink = field.type == FieldType::Link || field.type == FieldType::Picklist;
    return isLink && number == 0 ? QVariant() : QVariant(number);
}

QString oneLine(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= LongestTitle ? line : line.first(LongestTitle - 1) + u'…';
}

} // namespace

Record::Record(const Entity &entity) : m_entity(&entity)
{
    m_values.reserve(entity.fields.size());
    for (const Field &field : entity.fields)
        m_values.append(stored(field, field.defaultValue));
}

QVariant Record::value(QByteArrayView field) const
{
    if (!m_entity)
        return {};
    if (const int index = m_entity->indexOf(field); index >= 0)
        return m_values.at(index);
    if (field == "created_at")
        return createdAtMs ? QVariant(createdAtMs) : QVariant();
    if (field == "updated_at")
        return updatedAtMs ? QVariant(updatedAtMs) : QVariant();
    if (field == "deleted_at")
        return deletedAtMs ? QVariant(deletedAtMs) : QVariant();
    return {};
}

void Record::setValue(QByteArrayView field, const QVariant &value)
{
    const int index = m_entity ? m_entity->indexOf(field) : -1;
    Q_ASSERT_X(index >= 0, "Record::setValue", "no such field");
    if (index >= 0)
        m_values[index] = stored(m_entity->fields.at(index), value);
}

void Record::setValueAt(qsizetype index, const QVariant &value)
{
    m_values[index] = stored(m_entity->fields.at(index), value);
}

bool Record::isEmpty(QByteArrayView field) const
{
    return value(field).isNull();
}

QString Record::title() const
{
    if (!m_entity)
        return {};
    QStringList parts;
    const auto add = [&parts](const QString &text) {
        if (const QString line = oneLine(text); !line.isEmpty())
            parts.append(line);
    };
    for (const QByteArray &key : m_entity->titleFields) {
        const Field *field = m_entity->field(key);
        const bool linked = field && (field->type == FieldType::Link || field->type == FieldType::Picklist);
        add(linked ? linkTitles.value(key) : text(key));
    }
    // the name of a person is derived when the record is saved; until then it is put together here
    if (parts.isEmpty()) {
        for (const char *key : {"first_name", "middle", "last_name", "suffix"})
            add(text(key));
    }
    for (const QByteArray &relation : {"emails"_ba, "phones"_ba}) {
        for (const Record &child : m_children.value(relation)) {
            if (parts.isEmpty())
                add(child.text("value_raw"));
        }
    }
    for (const char *key : {"company_name", "title", "email", "phone"}) {
        if (parts.isEmpty())
            add(text(key));
    }
    if (!parts.isEmpty())
        return parts.join(u' ');
    return QCoreApplication::translate("Catalogue", "%1 without a name").arg(m_entity->singularText());
}

bool Record::operator==(const Record &other) const
{
    if (m_entity != other.m_entity || id != other.id || m_values != other.m_values)
        return false;
    const auto covers = [](const Record &one, const Record &two) {
        for (auto it = one.m_children.cbegin(); it != one.m_children.cend(); ++it) {
            if (it.value() != two.m_children.value(it.key()))
                return false;
        }
        return true;
    };
    return covers(*this, other) && covers(other, *this);
}

} // namespace kith::domain
