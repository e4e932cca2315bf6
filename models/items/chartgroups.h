// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/metricrecords.h"

#include <QHash>

namespace kith::items {

/// What a group of a cell is called, also that of the records without a value.
QString chartGroupTitle(const records::MetricCell &cell, int at);

/// The groups along one grouping of some cells, in the order of these. Which of them a chart shows by
/// themselves; the others go together into "Others".
class ChartGroups
{
public:
    /// `at`: which grouping. `isTime`: inside other groups times come by their size, so they are put in
    /// order.
    ChartGroups(const QList<records::MetricCell> &cells, int at, bool isTime);

    /// From now on there are `most` places, the last of them "Others"; as they are when they are fewer.
    void keepLargest(int most);

    int count() const { return int(m_titles.size()); }
    bool isOthers(int place) const { return m_hasOthers && place == m_shown.size(); }
    QString title(int place) const { return m_titles.at(place); }
    /// What the records of the place are told by; for "Others" records::othersKey().
    QVariant key(int place) const;
    int placeOf(const QVariant &key) const { return m_places.at(m_indexes.value(nameOf(key))); }

private:
    static QString nameOf(const QVariant &key);
    void followTime();

    struct Group
    {
        QVariant key;
        QString title;
        double size = 0;
    };
    QList<Group> m_groups;
    QHash<QString, int> m_indexes; ///< in m_groups
    QList<int> m_places;           ///< of each of m_groups
    QVariantList m_shown;          ///< keys by place
    QStringList m_titles;          ///< by place
    bool m_hasOthers = false;
};

} // namespace kith::items
