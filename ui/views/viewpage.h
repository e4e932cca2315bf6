// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/viewlayout.h"

#include <memory>

class QMenu;

namespace kith::ui {

/// Where somebody is on a page: what was scrolled to and selected. Each kind of page has its own.
class ViewPlace
{
public:
    ViewPlace() = default;
    virtual ~ViewPlace() = default;
    Q_DISABLE_COPY_MOVE(ViewPlace)
};

/// A page that shows records through views: a list, a board, a calendar. The bar of views asks it for what is
/// shown and gives it what to show.
class ViewPage
{
public:
    ViewPage() = default;
    virtual ~ViewPage() = default;
    Q_DISABLE_COPY_MOVE(ViewPage)

    virtual domain::ViewContent content() const = 0;
    virtual void showContent(const domain::ViewContent &content) = 0;
    /// `content` as content() gives it back once it is shown: with what a person left to the program filled
    /// in.
    virtual domain::ViewContent completed(domain::ViewContent content) const { return content; }

    virtual std::shared_ptr<const ViewPlace> place() const { return {}; }
    virtual void goTo(const ViewPlace &place) { Q_UNUSED(place) }

    /// Switches of the layout that have no place of their own.
    virtual void addLayoutActions(QMenu &menu) { Q_UNUSED(menu) }
    /// The keys go on with the records.
    virtual void focusRecords() = 0;
};

} // namespace kith::ui
