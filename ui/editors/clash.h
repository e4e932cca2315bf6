// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace kith::ui {

/// A field that the person at this form and somebody else both changed, with what to do for either choice.
struct Clash
{
    QString label;
    QString mine; ///< as people read it
    QString theirs;
    QString was; ///< what both of them found there
    std::function<void()> takeMine;
    std::function<void()> takeTheirs;
};

} // namespace kith::ui
