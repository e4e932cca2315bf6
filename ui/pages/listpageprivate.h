// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/items/windowmodel.h"
#include "ui/pages/listpage.h"
#include "ui/views/viewpage.h"

#include <QFuture>
#include <QPointer>
#include <QString>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace kith::ui {

class FilterBar;
class ActOn;
class RecordPanel;
class ViewBar;

/// The inside of ListPage: its parts (listpageparts.cpp), what they do (listpage.cpp), and what its views
/// hold (listpageviews.cpp).
struct ListPage::Private final : public ViewPage
{
    ListPage &q;
    records::Records &records;
    const domain::Entity &entity;
    items::WindowModel *model = nullptr;
    ListView *view = nullptr;

    QStackedWidget *stack = nullptr;
    QWidget *listSide = nullptr;
    FilterBar *filterBar = nullptr;
    ViewBar *views = nullptr;
    QPushButton *newButton = nullptr;
    QToolButton *trashButton = nullptr;
    QToolButton *panelButton = nullptr;
    QToolButton *groupButton = nullptr;
    QWidget *trashRow = nullptr;
    QWidget *selectionRow = nullptr; ///< what can be done to all that is selected
    QLabel *selectionLabel = nullptr;
    QPushButton *bulkEditButton = nullptr;
    QPushButton *bulkTrashButton = nullptr;
    QPushButton *actButton = nullptr; ///< what else can be done to them
    QPushButton *allButton = nullptr; ///< selects the rest of the list
    ActOn *actOn = nullptr;
    QPushButton *assignButton = nullptr; ///< leads alone have it
    QPushButton *restoreButton = nullptr;
    QSplitter *splitter = nullptr;
    QLabel *range = nullptr;
    QLabel *loading = nullptr;
    RecordPanel *panel = nullptr; ///< beside the list; made when it is first shown
    RecordPanel *page = nullptr;  ///< instead of the list; made when it is first shown
    QList<QPointer<RecordEditor>> editors;
    records::RecordId selectWhenListed;

    Private(ListPage &page_, records::Records &from, const QByteArray &key)
        : q(page_), records(from), entity(from.catalogue().entity(key))
    {
    }

    QWidget *makeTop();
    QWidget *makeTrashRow();
    QWidget *makeSelectionRow();
    void addDeeds(QHBoxLayout *row);
    void connectSelection();
    void showSelection(qint64 count);
    void chooseColumns();
    void chooseSort();
    void bulkEdit();
    void assign();
    void tellAssignment(records::RecordId lead);
    void addAssignment(QVBoxLayout *column);
    void step(RecordPanel *which, int by);
    QWidget *makeFooter();
    void connectView();
    void connectPanel(RecordPanel *which);
    void makePanel();
    void followSelection();
    void showEmptyState();
    QString firstStep() const;
    void connectViews();
    void narrow(const domain::Filter &filter, const QString &search);

    domain::ViewContent content() const override;
    void showContent(const domain::ViewContent &content) override;
    domain::ViewContent completed(domain::ViewContent content) const override;
    std::shared_ptr<const ViewPlace> place() const override;
    void goTo(const ViewPlace &place) override;
    void addLayoutActions(QMenu &menu) override;
    void focusRecords() override;

    void showMenu(const QPoint &at);
    void backToList();
    void openWindow(records::RecordId id);
    void present(RecordEditor *editor);
    void moveToTrash(const QList<records::RecordId> &ids);
    void restore(const QList<records::RecordId> &ids);
    void track(const QFuture<records::Outcome> &work, qsizetype count);
    void report(const base::Problem &problem);
    void tickActivity(base::RecordId id, bool done);
    QString settingsKey(const char *name) const
    {
        return QStringLiteral("lists/%1/%2").arg(QString::fromLatin1(entity.key), QLatin1StringView(name));
    }
};

} // namespace kith::ui
