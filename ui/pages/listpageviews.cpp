// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the views of a list page hold: filter, search, columns, order, groups and density, and where one is.
#include "ui/pages/listpageprivate.h"
#include "ui/parts/filterbar.h"
#include "ui/parts/listview.h"
#include "ui/views/viewbar.h"

#include <QMenu>

namespace kith::ui {

using domain::ViewContent;

namespace {

class ListPlace final : public ViewPlace
{
public:
    explicit ListPlace(ListView::Place place) : inside(std::move(place)) {}

    const ListView::Place inside;
};

} // namespace

void ListPage::Private::connectViews()
{
    connect(views, &ViewBar::notice, &q, &Page::notice);
    connect(model, &items::WindowModel::queryChanged, views, &ViewBar::contentChanged);
    connect(view, &ListView::lookChanged, views, &ViewBar::contentChanged);
}

void ListPage::Private::narrow(const domain::Filter &filter, const QString &search)
{
    domain::RecordQuery query = model->query();
    query.filter = filter;
    query.search = search;
    model->setQuery(query);
}

ViewContent ListPage::Private::content() const
{
    ViewContent content;
    const domain::RecordQuery &query = model->query();
    content.filter = query.filter;
    content.search = query.search;
    content.layout.columns = view->columnLayout();
    content.layout.sort = query.sort;
    content.layout.groupBy = query.groupBy;
    content.layout.isCompact = view->isCompact();
    return content;
}

void ListPage::Private::showContent(const ViewContent &content)
{
    view->setCompact(content.layout.isCompact);
    view->setColumnLayout(content.layout.columns);
    filterBar->setContent(content.filter, content.search);
    domain::RecordQuery query = model->query();
    query.filter = content.filter;
    query.search = content.search;
    query.sort = content.layout.sort;
    query.groupBy = content.layout.groupBy;
    model->setQuery(query);
}

ViewContent ListPage::Private::completed(ViewContent content) const
{
    if (content.layout.columns.isEmpty()) {
        for (const domain::Field &field : entity.fields) {
            if (field.is(domain::FieldFlag::InList))
                content.layout.columns.append({field.key, 0});
        }
    }
    return content;
}

std::shared_ptr<const ViewPlace> ListPage::Private::place() const
{
    return std::make_shared<ListPlace>(view->place());
}

void ListPage::Private::goTo(const ViewPlace &place)
{
    if (const auto *known = dynamic_cast<const ListPlace *>(&place))
        view->goTo(known->inside);
}

void ListPage::Private::addLayoutActions(QMenu &menu)
{
    menu.addSeparator();
    QAction *compact = menu.addAction(tr("&Compact rows"), view, &ListView::setCompact);
    compact->setCheckable(true);
    compact->setChecked(view->isCompact());
}

void ListPage::Private::focusRecords()
{
    view->setFocus();
    if (!view->currentIndex().isValid() && model->rowCount() > 0)
        view->selectId(model->idAt(0));
}

void ListPage::setCompact(bool compact)
{
    d->view->setCompact(compact);
}

} // namespace kith::ui
