// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/domain/viewlayout.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace kith::ui {

/// How a person likes the board. A view holds all of it but the panel.
struct BoardPreferences
{
    base::RecordId pipeline;  ///< null: the first one
    QByteArray laneBy;        ///< empty: no lanes
    QByteArray sort;          ///< "expected_close_on", "-amount_minor"; empty: the board's own order
    QList<QByteArray> fields; ///< on the cards, beside what they always show
    QByteArray colourBy;
    bool isCompact = false;
    int closedDays = 30; ///< won and lost deals of so many days; 0: none
    QSet<base::RecordId> closedColumns;
    bool isPanelShown = false;

    /// Puts what a view holds in place, or into a view.
    void take(const domain::ViewLayout &layout);
    void give(domain::ViewLayout &layout) const;

    /// The panel alone is the same in all views and workspaces.
    static BoardPreferences load();
    void save() const;

    static constexpr int MostFields = 6;
};

} // namespace kith::ui
