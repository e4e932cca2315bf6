// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/listcolumns.h"

#include "models/domain/displaytext.h"
#include "models/domain/fieldpath.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace kith::items {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldType;

namespace {

struct ListColumnsText
{
    Q_DECLARE_TR_FUNCTIONS(ListColumns)
};

} // namespace

QSet<QByteArray> ListColumns::sourcesOf(const domain::Entity &entity, const Field &field)
{
    QSet<QByteArray> kinds;
    if (field.type == FieldType::Link && !field.is(domain::FieldFlag::LinkByField))
        kinds.insert(field.target);
    if (field.type == FieldType::Picklist)
        kinds.insert("picklist_value");
    if (const auto path = domain::FieldPath::isPath(field.key) ? domain::FieldPath::parse(entity, field.key)
                                                               : std::nullopt) {
        for (const domain::FieldPath::Step &step : path->steps)
            kinds.insert(step.target->key);
        if (path->relation) {
            kinds.insert(path->relation->entity);
            kinds.insert(path->member()->key);
        }
    }
    return kinds;
}

void ListColumns::choose(const QList<QByteArray> &keys)
{
    m_fields.clear();
    m_fetched.clear();
    m_currencyOf.clear();
    m_sources.clear();
    for (const QByteArray &key : keys) {
        const Field &field = domain::Catalogue::fieldOrStamp(m_entity, key);
        m_fields.append(&field);
        m_fetched.append(field.key);
        m_sources += sourcesOf(m_entity, field);
    }
    for (const Field *field : std::as_const(m_fields)) {
        int position = -1;
        if (field->type == FieldType::Money && domain::Catalogue::find(m_entity, field->target)) {
            position = int(m_fetched.indexOf(field->target));
            if (position < 0) {
                position = int(m_fetched.size());
                m_fetched.append(field->target);
            }
        }
        m_currencyOf.append(position);
    }
}

QList<QByteArray> ListColumns::keys() const
{
    QList<QByteArray> keys;
    for (const Field *field : m_fields)
        keys.append(field->key);
    return keys;
}

bool ListColumns::isAdditive(const Field &field)
{
    return field.isNumber() && field.maximum.isNull();
}

QList<QByteArray> ListColumns::additive() const
{
    QList<QByteArray> keys;
    for (const Field *field : m_fields) {
        if (isAdditive(*field))
            keys.append(field->key);
    }
    return keys;
}

QString ListColumns::text(const records::Row &row, int column) const
{
    const int currencyAt = m_currencyOf.at(column);
    const QString currency = currencyAt < 0 ? QString() : row.values.value(currencyAt).toString();
    QString text = domain::displayText(*m_fields.at(column), row.values.value(column), QLocale(),
                                       row.linkTitles.value(column), currency);
    // A cell has one line: what is below would be painted over the neighbours.
    return text.replace(QChar::LineFeed, QChar::Space);
}

QString ListColumns::totalText(const Field &field, const records::ColumnTotal &total)
{
    if (total.overflowed)
        return QChar(0x2014); // no number is better than a wrong one
    if (field.type == FieldType::Decimal)
        return domain::displayText(field, total.real, QLocale());
    QStringList amounts;
    for (auto it = total.sums.cbegin(); it != total.sums.cend(); ++it)
        amounts.append(domain::displayText(field, it.value(), QLocale(), {}, it.key()));
    return amounts.join(u" + "_s);
}

QString ListColumns::groupText(const Field &field, const records::RecordGroup &group)
{
    if (group.value.isNull())
        return ListColumnsText::tr("Without %1").arg(field.labelText());
    if (field.type == FieldType::Date || field.type == FieldType::Instant) {
        const QDate first = QDate::fromString(group.value.toString() + u"-01"_s, Qt::ISODate);
        return QLocale().toString(first, u"LLLL yyyy"_s);
    }
    const QString text = domain::displayText(field, group.value, QLocale(), group.title);
    return text.isEmpty() ? group.value.toString() : text;
}

} // namespace kith::items
