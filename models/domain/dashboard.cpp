// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/dashboard.h"

#include "models/base/problem.h"

#include <QJsonDocument>

namespace kith::domain {

using base::RecordId;

namespace {

constexpr int Version = 1;

QString compareKey(MetricCompare compare)
{
    switch (compare) {
    case MetricCompare::Nothing:
        break;
    case MetricCompare::PreviousPeriod:
        return QStringLiteral("previous_period");
    case MetricCompare::LastYear:
        return QStringLiteral("last_year");
    }
    return QStringLiteral("nothing");
}

MetricCompare compareOf(const QString &key)
{
    if (key == QLatin1String("previous_period"))
        return MetricCompare::PreviousPeriod;
    return key == QLatin1String("last_year") ? MetricCompare::LastYear : MetricCompare::Nothing;
}

/// As text: JSON's numbers lose the last digits of an id.
void putId(QJsonObject &object, const char *key, RecordId id)
{
    if (id)
        object.insert(QLatin1String(key), QString::number(id.value()));
}

RecordId idOf(const QJsonObject &object, const char *key)
{
    return RecordId(object.value(QLatin1String(key)).toString().toLongLong());
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QString DashboardFilter::toJson() const
{
    QJsonObject object{{QLatin1String("kith_dashboard"), Version},
                       {QLatin1String("period"), period.toText()},
                       {QLatin1String("compare"), compareKey(compare)}};
    putId(object, "pipeline", scope.pipeline);
    putId(object, "team", scope.team);
    putId(object, "segment", scope.segment);
    if (isOwnerMe)
        object.insert(QLatin1String("owner"), QLatin1String("me"));
    else
        putId(object, "owner", scope.owner);
    return compact(object);
}

DashboardFilter DashboardFilter::fromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    DashboardFilter filter;
    if (object.value(QLatin1String("kith_dashboard")).toInt() != Version)
        return filter;
    try {
        filter.period = MetricPeriod::parse(object.value(QLatin1String("period")).toString());
    } catch (const base::Problem &) {
        filter.period = MetricPeriod();
    }
    filter.compare = compareOf(object.value(QLatin1String("compare")).toString());
    filter.scope.pipeline = idOf(object, "pipeline");
    filter.scope.team = idOf(object, "team");
    filter.scope.segment = idOf(object, "segment");
    filter.isOwnerMe = object.value(QLatin1String("owner")).toString() == QLatin1String("me");
    if (!filter.isOwnerMe)
        filter.scope.owner = idOf(object, "owner");
    return filter;
}

MetricQuery Tile::asked(const DashboardFilter &filter, RecordId me) const
{
    MetricQuery question = query;
    if (!hasOwnPeriod)
        question.period = filter.period;
    if (!hasOwnCompare)
        question.compare = filter.compare;
    question.scope = filter.scope;
    if (filter.isOwnerMe)
        question.scope.owner = me;
    return question;
}

QString Tile::definition(const Catalogue &catalogue) const
{
    if (!unreadable.isEmpty())
        return unreadable;
    QJsonObject object{{QLatin1String("kith_tile"), Version},
                       {QLatin1String("question"), query.toJson(catalogue)},
                       {QLatin1String("own_period"), hasOwnPeriod},
                       {QLatin1String("own_compare"), hasOwnCompare}};
    if (target)
        object.insert(QLatin1String("target"), *target);
    if (most > 0)
        object.insert(QLatin1String("most"), most);
    return compact(object);
}

void Tile::setDefinition(const Catalogue &catalogue, const QString &json)
{
    unreadable.clear();
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    try {
        if (object.value(QLatin1String("kith_tile")).toInt() != Version) {
            unreadable = json;
            return;
        }
        query = MetricQuery::fromJson(catalogue, object.value(QLatin1String("question")).toObject());
        if (MetricCatalogue::metric(catalogue, query.metric).key.isEmpty())
            unreadable = json;
    } catch (const base::Problem &) {
        unreadable = json;
        return;
    }
    hasOwnPeriod = object.value(QLatin1String("own_period")).toBool();
    hasOwnCompare = object.value(QLatin1String("own_compare")).toBool();
    if (const QJsonValue value = object.value(QLatin1String("target")); value.isDouble())
        target = value.toDouble();
    most = object.value(QLatin1String("most")).toInt();
}

} // namespace kith::domain
