// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/chartgroups.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kith::items {

using namespace Qt::StringLiterals;
using records::MetricCell;

namespace {

struct ChartGroupText
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

} // namespace

QString chartGroupTitle(const MetricCell &cell, int at)
{
    const QString title = cell.titles.value(at);
    return title.isEmpty() ? ChartGroupText::tr("None", "records without a value") : title;
}

ChartGroups::ChartGroups(const QList<MetricCell> &cells, int at, bool isTime)
{
    for (const MetricCell &cell : cells) {
        const QVariant key = cell.keys.value(at);
        const QString name = nameOf(key);
        auto index = m_indexes.constFind(name);
        if (index == m_indexes.cend()) {
            index = m_indexes.insert(name, int(m_groups.size()));
            m_groups.append({key, chartGroupTitle(cell, at), 0});
        }
        m_groups[*index].size += std::abs(cell.figure.number.value_or(0));
    }
    m_places.resize(m_groups.size());
    std::iota(m_places.begin(), m_places.end(), 0);
    if (isTime)
        followTime();
    m_shown.resize(m_groups.size());
    m_titles.resize(m_groups.size());
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        m_shown[m_places.at(i)] = m_groups.at(i).key;
        m_titles[m_places.at(i)] = m_groups.at(i).title;
    }
}

QString ChartGroups::nameOf(const QVariant &key)
{
    return key.isNull() ? QString() : u'=' + key.toString();
}

/// Those without a time stay last.
void ChartGroups::followTime()
{
    QList<int> order = m_places;
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        const QVariant &left = m_groups.at(a).key;
        const QVariant &right = m_groups.at(b).key;
        if (left.isNull() || right.isNull())
            return !left.isNull() && right.isNull();
        return QVariant::compare(left, right) == QPartialOrdering::Less;
    });
    for (int place = 0; place < order.size(); ++place)
        m_places[order.at(place)] = place;
}

void ChartGroups::keepLargest(int most)
{
    if (m_groups.size() <= most || most < 2)
        return;
    QList<int> kept(m_groups.size());
    std::iota(kept.begin(), kept.end(), 0);
    std::stable_sort(kept.begin(), kept.end(),
                     [this](int a, int b) { return m_groups.at(a).size > m_groups.at(b).size; });
    kept.resize(most - 1);
    std::sort(kept.begin(), kept.end(), [this](int a, int b) { return m_places.at(a) < m_places.at(b); });
    m_places.fill(int(kept.size()));
    m_shown.clear();
    m_titles.clear();
    for (const int index : std::as_const(kept)) {
        m_places[index] = int(m_shown.size());
        m_shown += m_groups.at(index).key;
        m_titles += m_groups.at(index).title;
    }
    m_titles += ChartGroupText::tr("Others");
    m_hasOthers = true;
}

QVariant ChartGroups::key(int place) const
{
    return isOthers(place) ? records::othersKey(m_shown) : m_shown.at(place);
}

} // namespace kith::items
