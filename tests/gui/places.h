// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/desk.h"

#include <functional>

namespace kith::test {

/// One thing that the program can show: a page, a panel, a dialog, an editor.
struct Place
{
    QString name;
    std::function<QWidget *()> go; ///< leads there and returns what is to be looked at; null: it did not come
    std::function<void()> leave;   ///< may be empty
};

/// Fills the open workspace of a desk with invented records, so that nothing is empty.
bool fillWithSample(Desk &desk, int contacts);

/// Everything that the window of a desk with an open workspace shows, one after the other.
QList<Place> placesOf(Desk &desk);

/// What is seen before a workspace is open. Closes the one that is.
QList<Place> placesBefore(Desk &desk);

} // namespace kith::test
