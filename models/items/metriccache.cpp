// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/metriccache.h"

#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/filteruse.h"

#include <QJsonDocument>

#include <algorithm>

namespace kith::items {

using domain::Filter;
using domain::Metric;
using domain::MetricQuery;
using records::MetricAnswer;

namespace {

constexpr int TickMs = 60'000;
constexpr int TellMs = 20;
constexpr int RestMs = 250; ///< from one time to the next
constexpr qsizetype MostAnswers = 400;

/// What every answer may depend on: names, what days and money are counted by, who belongs together.
const QSet<QByteArray> &ground()
{
    static const QSet<QByteArray> kinds{"organisation", "exchange_rate", "holiday",     "working_hours",
                                        "app_user",     "team",          "team_member", "picklist_value",
                                        "pipeline",     "stage",         "custom_field"};
    return kinds;
}

} // namespace

MetricCache::MetricCache(records::Records &records, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_records(records), m_clock(clock), m_today(clock.today())
{
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, &MetricCache::checkDay);
    m_tick.start();
    m_tell.setSingleShot(true);
    connect(&m_tell, &QTimer::timeout, this, [this] {
        m_told.start();
        Q_EMIT invalidated();
    });
    connect(&records, &records::Records::changed, this, &MetricCache::receive);
    connect(&records, &records::Records::catalogueChanged, this, &MetricCache::clear);
}

QByteArray MetricCache::keyOf(const MetricQuery &query) const
{
    return QJsonDocument(query.toJson(m_records.catalogue())).toJson(QJsonDocument::Compact);
}

std::optional<MetricAnswer> MetricCache::find(const QByteArray &key) const
{
    const auto found = m_entries.constFind(key);
    return found == m_entries.cend() ? std::nullopt : std::optional(found->answer);
}

void MetricCache::put(const QByteArray &key, const MetricAnswer &answer, quint64 askedAt)
{
    if (!holds(answer.query, askedAt))
        return;
    if (m_entries.size() >= MostAnswers)
        m_entries.clear();
    m_entries.insert(key, {answer, usesOf(m_records.catalogue(), answer.query)});
}

bool MetricCache::holds(const MetricQuery &query, quint64 askedAt) const
{
    if (askedAt == m_changes)
        return true;
    if (m_allChanged > askedAt)
        return false;
    const QSet<QByteArray> uses = usesOf(m_records.catalogue(), query);
    return !uses.isEmpty() && std::none_of(uses.cbegin(), uses.cend(), [&](const QByteArray &kind) {
        return m_kindsChanged.value(kind) > askedAt;
    });
}

QSet<QByteArray> MetricCache::usesOf(const domain::Catalogue &catalogue, const MetricQuery &query)
{
    try {
        const Metric metric = domain::MetricCatalogue::metric(catalogue, query.metric);
        const domain::Entity &entity = catalogue.entity(metric.entity);
        QSet<QByteArray> uses{metric.entity};
        for (const QByteArray &other : metric.dependsOn)
            uses.insert(other);
        QList<Filter> filters{metric.filter, metric.sum.filter, metric.divisor.filter, query.filter};
        // What is added up or grouped by may stand in other records, too.
        QList<QByteArray> paths{metric.sum.value, metric.divisor.value};
        for (const domain::MetricGrouping &by : query.by) {
            const domain::MetricDimension *dimension = metric.dimension(by.key);
            paths.append(dimension ? dimension->path : by.key);
        }
        for (const QByteArray &path : paths) {
            const QList<QByteArray> parts = path.split(':'); // "days:created_at:closed_at"
            for (const QByteArray &part : parts)
                filters.append(Filter::test(part, domain::Operator::IsNotEmpty));
        }
        for (const Filter &filter : filters) {
            const domain::FilterUse use = domain::FilterUse::of(entity, filter);
            if (!use.segments.isEmpty())
                return {}; // what a segment asks for stands in the file
            uses.unite(use.entities);
        }
        if (query.scope.segment)
            return {};
        return uses;
    } catch (const base::Problem &) {
        return {};
    }
}

void MetricCache::receive(const records::RecordNotice &notice)
{
    if (notice.entities.isEmpty() && !notice.everything)
        return;
    const bool all = (notice.everything && notice.entities.isEmpty()) || notice.entities.intersects(ground());
    m_entries.removeIf([&](const std::pair<const QByteArray &, Entry &> &entry) {
        return all || entry.second.uses.isEmpty() || entry.second.uses.intersects(notice.entities);
    });
    ++m_changes;
    if (all)
        m_allChanged = m_changes;
    for (const QByteArray &kind : notice.entities)
        m_kindsChanged.insert(kind, m_changes);
    tellSoon();
}

void MetricCache::clear()
{
    m_entries.clear();
    m_allChanged = ++m_changes;
    tellSoon();
}

void MetricCache::tellSoon()
{
    if (m_tell.isActive())
        return; // changes that keep coming must not put it off for ever
    const qint64 rest = m_told.isValid() ? RestMs - m_told.elapsed() : 0;
    m_tell.start(int(std::max<qint64>(TellMs, rest)));
}

void MetricCache::checkDay()
{
    if (const QDate today = m_clock.today(); today != m_today) {
        m_today = today;
        clear();
    }
}

} // namespace kith::items
