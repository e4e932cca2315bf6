// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the views of the board hold: filter, search, pipeline, lanes and cards, and where one is.
#include "ui/board/boardpageprivate.h"
#include "ui/board/boardview.h"
#include "ui/parts/filterbar.h"
#include "ui/views/viewbar.h"

#include <QComboBox>
#include <QScrollBar>

namespace kith::ui {

using domain::ViewContent;
using records::RecordId;

namespace {

class BoardPlace final : public ViewPlace
{
public:
    RecordId current;
    int x = 0;
    int y = 0;
};

} // namespace

void BoardPage::Private::connectViews()
{
    QObject::connect(views, &ViewBar::notice, &q, &Page::notice);
}

ViewContent BoardPage::Private::content() const
{
    ViewContent content;
    content.filter = filterBar->filter();
    content.search = filterBar->search();
    preferences.give(content.layout);
    return content;
}

void BoardPage::Private::showContent(const ViewContent &content)
{
    preferences.take(content.layout);
    filterBar->setContent(content.filter, content.search);
    applyPreferences();
    ask();
}

std::shared_ptr<const ViewPlace> BoardPage::Private::place() const
{
    const auto place = std::make_shared<BoardPlace>();
    place->current = view->currentId();
    place->x = view->horizontalScrollBar()->value();
    place->y = view->verticalScrollBar()->value();
    return place;
}

void BoardPage::Private::goTo(const ViewPlace &place)
{
    const auto *known = dynamic_cast<const BoardPlace *>(&place);
    if (!known)
        return;
    const auto go = [this, current = known->current, x = known->x, y = known->y] {
        if (current)
            view->selectId(current);
        else
            view->clearSelection();
        view->horizontalScrollBar()->setValue(x);
        view->verticalScrollBar()->setValue(y);
    };
    QObject::disconnect(arrival);
    if (!model->isLoading()) {
        go();
        return;
    }
    arrival = QObject::connect(model, &items::BoardModel::boardChanged, view, [this, go] {
        if (model->isLoading())
            return;
        QObject::disconnect(arrival);
        go();
    });
}

void BoardPage::Private::focusRecords()
{
    view->setFocus(Qt::TabFocusReason);
}

} // namespace kith::ui
