// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/viewlayout.h"

#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/filterjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kith::domain {

using namespace Qt::StringLiterals;
using base::RecordId;

namespace {

constexpr int Version = 1;
constexpr int Narrowest = 24;
constexpr int Widest = 4000;

QString textOf(const QByteArray &key)
{
    return QString::fromLatin1(key);
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Numbers of records as text: JSON's numbers have 53 bits.
RecordId idOf(const QJsonValue &value)
{
    return RecordId::fromString(value.toString()).value_or(RecordId());
}

/// Reads keys of fields and remembers those that are not there.
class FieldReader
{
public:
    FieldReader(const Entity &entity, QStringList *dropped) : m_entity(entity), m_dropped(dropped) {}

    bool knows(const QByteArray &key)
    {
        const Field *field = key.isEmpty() ? nullptr : Catalogue::find(m_entity, key);
        if (field && !field->is(FieldFlag::Hidden))
            return true;
        if (m_dropped && !key.isEmpty() && !m_dropped->contains(textOf(key)))
            m_dropped->append(textOf(key));
        return false;
    }

    QByteArray key(const QJsonValue &value)
    {
        const QByteArray key = value.toString().toLatin1();
        return knows(key) ? key : QByteArray();
    }

private:
    const Entity &m_entity;
    QStringList *m_dropped;
};

} // namespace

QString ViewLayout::toJson() const
{
    QJsonObject json{{u"version"_s, Version}};
    QJsonArray shown;
    for (const Column &column : columns) {
        QJsonObject one{{u"field"_s, textOf(column.field)}};
        if (column.width > 0)
            one.insert(u"width"_s, column.width);
        shown.append(one);
    }
    QJsonArray order;
    for (const SortKey &key : sort)
        order.append((key.descending ? u"-"_s : QString()) + textOf(key.field));
    QJsonArray fields;
    for (const QByteArray &field : cardFields)
        fields.append(textOf(field));
    QJsonArray closed;
    for (const RecordId stage : closedColumns)
        closed.append(stage.toString());
    const auto put = [&json](const char *key, const QJsonValue &value, bool isSet) {
        if (isSet)
            json.insert(QLatin1StringView(key), value);
    };
    put("columns", shown, !shown.isEmpty());
    put("sort", order, !order.isEmpty());
    put("group", textOf(groupBy), !groupBy.isEmpty());
    put("density", u"compact"_s, isCompact);
    put("pipeline", pipeline.toString(), !pipeline.isNull());
    put("lanes", textOf(laneBy), !laneBy.isEmpty());
    put("card", fields, !fields.isEmpty());
    put("colour", textOf(colourBy), !colourBy.isEmpty());
    put("closedDays", closedDays, closedDays != ViewLayout().closedDays);
    put("closedColumns", closed, !closed.isEmpty());
    put("mode", textOf(mode), !mode.isEmpty());
    put("byOwner", true, isByOwner);
    return compact(json);
}

ViewLayout ViewLayout::fromJson(const Entity &entity, const QString &text, QStringList *dropped)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    FieldReader read(entity, dropped);
    ViewLayout layout;
    const QJsonArray columns = json.value("columns"_L1).toArray();
    for (const QJsonValue &value : columns) {
        const QJsonObject one = value.toObject();
        const QByteArray field = read.key(one.value("field"_L1));
        const bool isThere = std::any_of(layout.columns.cbegin(), layout.columns.cend(),
                                         [&field](const Column &known) { return known.field == field; });
        if (field.isEmpty() || isThere)
            continue;
        const int width = one.value("width"_L1).toInt();
        layout.columns.append({field, width > 0 ? std::clamp(width, Narrowest, Widest) : 0});
    }
    const QJsonArray sort = json.value("sort"_L1).toArray();
    for (const QJsonValue &value : sort) {
        QByteArray field = value.toString().toLatin1();
        const bool descending = field.startsWith('-');
        if (descending)
            field.remove(0, 1);
        if (read.knows(field))
            layout.sort.append({field, descending});
    }
    layout.groupBy = read.key(json.value("group"_L1));
    layout.isCompact = json.value("density"_L1).toString() == "compact"_L1;
    layout.pipeline = idOf(json.value("pipeline"_L1));
    layout.laneBy = read.key(json.value("lanes"_L1));
    const QJsonArray fields = json.value("card"_L1).toArray();
    for (const QJsonValue &value : fields) {
        if (const QByteArray field = read.key(value); !field.isEmpty() && !layout.cardFields.contains(field))
            layout.cardFields.append(field);
    }
    layout.colourBy = read.key(json.value("colour"_L1));
    layout.closedDays = std::clamp(json.value("closedDays"_L1).toInt(layout.closedDays), 0, 36'500);
    const QJsonArray closed = json.value("closedColumns"_L1).toArray();
    for (const QJsonValue &value : closed) {
        if (const RecordId stage = idOf(value))
            layout.closedColumns.append(stage);
    }
    std::sort(layout.closedColumns.begin(), layout.closedColumns.end());
    layout.mode = json.value("mode"_L1).toString().toLatin1();
    layout.isByOwner = json.value("byOwner"_L1).toBool();
    return layout;
}

QString ViewContent::definitionJson(const Entity &entity) const
{
    QJsonObject json{{u"version"_s, Version}};
    if (filter.kind != Filter::Kind::All) {
        try {
            json.insert(u"filter"_s, FilterJson::toObject(entity, filter));
        } catch (const base::Problem &) {
            json.insert(u"filter"_s,
                        filter.toText(entity)); // deeper than JSON takes, but the command line does
        }
    }
    if (!search.isEmpty())
        json.insert(u"search"_s, search);
    return compact(json);
}

void ViewContent::readDefinition(const Entity &entity, const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonValue stored = json.value("filter"_L1);
    Filter read;
    if (stored.isObject())
        read = FilterJson::read(Catalogue::of(entity), stored.toObject()).filter;
    else if (stored.isString())
        read = Filter::parse(entity, stored.toString());
    filter = read;
    search = json.value("search"_L1).toString();
}

} // namespace kith::domain
