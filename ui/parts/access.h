// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

#include <functional>

class QWidget;

namespace kith::ui {

/// What screen readers are told about widgets whose kind Qt cannot guess.
class Access
{
public:
    /// Once, before widgets are shown. Theme::apply() does it.
    static void install();

    /// What the widget is: a tab of the rail is no check box, though it can be checked.
    static void setRole(QWidget *widget, QAccessible::Role role);

    /// Says aloud what a widget shows now: its accessible name.
    static void announce(QWidget *widget);

    /// Hears what is announced as well: for tests, where no screen reader runs.
    static void setListener(std::function<void(const QWidget &widget)> listener);
};

} // namespace kith::ui
