// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

#include <QAccessibleWidget>
#include <QHash>

namespace kith::ui {

class BoardView;

/// The board as a screen reader meets it: a list of stages with their totals, each a list of cards that say
/// everything they show.
class BoardAccess final : public QAccessibleWidget
{
public:
    explicit BoardAccess(BoardView &view);
    ~BoardAccess() override;

    /// Once, before boards are shown.
    static void install();
    /// The focus is on the current card now.
    static void tellFocus(BoardView &view);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;
    QAccessibleInterface *childAt(int x, int y) const override;

    BoardView &view() const { return m_view; }
    QAccessibleInterface *columnOf(int column) const;
    QAccessibleInterface *cardOf(base::RecordId id) const;

private:
    BoardView &m_view;
    mutable QHash<int, QAccessible::Id> m_columns;
    mutable QHash<base::RecordId, QAccessible::Id> m_cards;
};

} // namespace kith::ui
