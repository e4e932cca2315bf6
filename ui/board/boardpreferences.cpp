// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardpreferences.h"

#include <QSettings>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

QString panelKey()
{
    return u"board/panel"_s;
}

} // namespace

void BoardPreferences::take(const domain::ViewLayout &layout)
{
    pipeline = layout.pipeline;
    laneBy = layout.laneBy;
    sort = {};
    if (!layout.sort.isEmpty()) {
        const domain::SortKey &key = layout.sort.constFirst();
        sort = key.descending ? '-' + key.field : key.field;
    }
    fields = layout.cardFields.mid(0, MostFields);
    colourBy = layout.colourBy;
    isCompact = layout.isCompact;
    closedDays = layout.closedDays;
    closedColumns = QSet<base::RecordId>(layout.closedColumns.cbegin(), layout.closedColumns.cend());
}

void BoardPreferences::give(domain::ViewLayout &layout) const
{
    layout.pipeline = pipeline;
    layout.laneBy = laneBy;
    layout.sort.clear();
    if (!sort.isEmpty()) {
        const bool descending = sort.startsWith('-');
        layout.sort.append({descending ? sort.mid(1) : sort, descending});
    }
    layout.cardFields = fields;
    layout.colourBy = colourBy;
    layout.isCompact = isCompact;
    layout.closedDays = closedDays;
    layout.closedColumns = QList<base::RecordId>(closedColumns.cbegin(), closedColumns.cend());
    std::sort(layout.closedColumns.begin(), layout.closedColumns.end());
}

BoardPreferences BoardPreferences::load()
{
    BoardPreferences it;
    it.isPanelShown = QSettings().value(panelKey(), it.isPanelShown).toBool();
    return it;
}

void BoardPreferences::save() const
{
    QSettings().setValue(panelKey(), isPanelShown);
}

} // namespace kith::ui
