// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardpage.h"

#include "models/base/await.h"
#include "ui/board/boardpageprivate.h"
#include "ui/board/boardview.h"
#include "ui/board/gatebubble.h"
#include "ui/dialogs/closedealdialog.h"
#include "ui/pages/recordpanel.h"
#include "ui/parts/access.h"
#include "ui/parts/bidi.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/filterbar.h"
#include "ui/views/viewbar.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using records::RecordId;

BoardPage::BoardPage(records::Records &records, QWidget *parent)
    : Page(parent), d(std::make_unique<Private>(*this, records))
{
    setObjectName(u"boardPage"_s);
    setAccessibleName(tr("Deals by stage"));
    d->preferences = BoardPreferences::load();
    d->model = new items::BoardModel(records, this);
    d->splitter = new QSplitter(Qt::Horizontal, this);
    d->splitter->setChildrenCollapsible(false);
    d->view = new BoardView(*d->model, d->splitter);
    d->splitter->addWidget(d->view);
    d->splitter->setStretchFactor(0, 1);
    d->bubble = new GateBubble(d->view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->makeTop());
    d->views = new ViewBar(records, "deal"_ba, "board"_ba, *d, this);
    column->addWidget(d->views);
    column->addWidget(d->filterBar);
    column->addWidget(d->splitter, 1);
    column->addWidget(d->makeFooter());
    d->connectView();
    d->connectViews();
    d->applyPreferences();
    d->showEmptyState();
    d->ask();
    setFocusProxy(d->view);
    setPanelVisible(d->preferences.isPanelShown);
}

BoardPage::~BoardPage()
{
    delete d->views; // asks the page a last time what it shows
    delete d->view;  // it looks at the model until its end
}

items::BoardModel &BoardPage::model() const
{
    return *d->model;
}

BoardView &BoardPage::view() const
{
    return *d->view;
}

GateBubble &BoardPage::bubble() const
{
    return *d->bubble;
}

const BoardPreferences &BoardPage::preferences() const
{
    return d->preferences;
}

void BoardPage::setPreferences(const BoardPreferences &preferences)
{
    d->preferences = preferences;
    preferences.save();
    d->applyPreferences();
    d->ask();
    d->views->contentChanged();
}

QList<RecordId> BoardPage::meant() const
{
    return d->view->selectedIds();
}

bool BoardPage::hasUnsavedEdits() const
{
    return d->panel && d->panel->hasUnsavedEdits();
}

void BoardPage::moveSelection(int by)
{
    d->view->setFocus();
    d->view->moveSelection(by);
}

void BoardPage::focusSearch()
{
    d->filterBar->focusSearch();
}

void BoardPage::setSearch(const QString &text)
{
    d->filterBar->setSearch(text);
}

void BoardPage::setFilter(const domain::Filter &filter)
{
    d->views->showBuiltIn();
    d->filterBar->setContent(filter, {});
    d->ask();
    d->views->contentChanged();
}

FilterBar &BoardPage::filterBar() const
{
    return *d->filterBar;
}

ViewBar *BoardPage::viewBar() const
{
    return d->views;
}

void BoardPage::setPanelVisible(bool visible)
{
    if (visible && !d->panel)
        d->makePanel();
    if (d->panel) {
        d->panel->setVisible(visible);
        d->followCurrent();
    }
    d->panelButton->setChecked(visible);
    if (d->preferences.isPanelShown != visible) {
        d->preferences.isPanelShown = visible;
        d->preferences.save();
    }
}

bool BoardPage::isPanelVisible() const
{
    return d->panel && !d->panel->isHidden();
}

void BoardPage::createIn(int column)
{
    const records::Board &board = d->model->board();
    domain::Record begun(d->records.catalogue().entity("deal"));
    if (board.pipeline) {
        begun.setValue("pipeline_id", board.pipeline.value());
        begun.linkTitles.insert("pipeline_id", board.pipelineName);
    }
    if (column >= 0 && column < board.columns.size() && board.columns.at(column).kind == "open") {
        begun.setValue("stage_id", board.columns.at(column).stage.value());
        begun.linkTitles.insert("stage_id", board.columns.at(column).name);
    }
    Q_EMIT newRequested(begun);
}

void BoardPage::showAsList(int column)
{
    using domain::Filter;
    using domain::Operator;
    const records::Board &board = d->model->board();
    QList<Filter> all;
    const records::BoardQuery &query = d->model->query();
    if (query.filter.kind != Filter::Kind::All)
        all.append(query.filter);
    const records::BoardColumn &stage = board.columns.at(column);
    all.append(Filter::test("stage_id", Operator::Is, stage.stage.value()));
    if (stage.kind != "open")
        all.append(Filter::test("closed_at", Operator::GreaterOrEqual, query.closedSinceMs));
    Q_EMIT recordsRequested({"deal"_ba, all.size() == 1 ? all.constFirst() : Filter::all(all)});
}

QString BoardPage::Private::stageName(RecordId stage) const
{
    const int column = model->columnOf(stage);
    return column < 0 ? QString() : model->board().columns.at(column).name;
}

QString BoardPage::Private::nameOf(const QList<RecordId> &ids) const
{
    const records::BoardCard *card = model->card(ids.value(0));
    return card ? card->name : QString();
}

void BoardPage::moveTo(const QList<RecordId> &ids, int column)
{
    d->move(ids, column);
}

/// Shown at once; then the gates are asked and the file is told, or the cards go back.
void BoardPage::Private::move(const QList<RecordId> &ids, int column)
{
    const records::Board &board = model->board();
    if (column < 0 || column >= board.columns.size())
        return;
    QList<RecordId> moving;
    for (const RecordId id : ids) {
        const items::BoardModel::Place place = model->placeOf(id);
        if (place.isValid() && place.column != column)
            moving.append(id);
    }
    if (moving.isEmpty())
        return;
    bubble->leave();
    const RecordId stage = board.columns.at(column).stage;
    const bool closes = board.columns.at(column).kind != "open";
    const bool anyGate = std::any_of(board.columns.cbegin(), board.columns.cend(),
                                     [](const records::BoardColumn &one) { return one.hasGate; });
    const quint64 shown = model->move(moving, column);
    if (moving.size() > 1 || !anyGate) {
        if (closes || anyGate)
            askAndMove(moving, stage, shown);
        else
            write(moving, stage, shown);
        return;
    }
    base::await(
        deals.checkGate(moving.constFirst(), stage), &q,
        [this, moving, stage, closes, shown](const records::GateCheck &check) {
            if (!check.mayPass()) {
                QStringList lines;
                for (const records::GateGap &gap : check.missing)
                    lines.append(gap.text);
                refuse(
                    moving, stage, shown,
                    tr("“%1” cannot move to “%2” yet").arg(inOwnDirection(check.dealName), check.stageName),
                    lines);
            } else if (closes) {
                askAndMove(moving, stage, shown);
            } else {
                write(moving, stage, shown);
            }
        },
        [this, moving, shown](const Problem &problem) {
            view->takeBack(shown, moving);
            report(problem);
        });
}

void BoardPage::Private::write(const QList<RecordId> &ids, RecordId stage, quint64 shown)
{
    base::await(
        deals.move(ids, stage), &q,
        [this, ids, stage, shown](const records::Outcome &) {
            model->keepMove(shown);
            announceMove(ids, stage);
        },
        [this, ids, stage, shown](const Problem &problem) {
            const bool gate = problem.kind() == base::ProblemKind::NotAllowed ||
                              problem.kind() == base::ProblemKind::Invalid ||
                              problem.kind() == base::ProblemKind::Constraint;
            if (gate) {
                refuse(ids, stage, shown, problem.sentence(), {});
                return;
            }
            view->takeBack(shown, ids);
            report(problem);
        });
}

/// The ways of the program that ask what has to be asked.
void BoardPage::Private::askAndMove(const QList<RecordId> &ids, RecordId stage, quint64 shown)
{
    CloseDealDialog::move(records, ids, stage, &q, [this, ids, stage, shown](const DealMoveAnswer &answer) {
        settled(ids, stage, shown, answer);
    });
}

void BoardPage::Private::settled(const QList<RecordId> &ids, RecordId stage, quint64 shown,
                                 const DealMoveAnswer &answer)
{
    if (answer.moved) {
        if (shown)
            model->keepMove(shown);
        announceMove(ids, stage);
        return;
    }
    if (shown)
        view->takeBack(shown, ids);
    if (!answer.text.isEmpty())
        Q_EMIT q.notice(answer.level, answer.text, answer.detail);
    else
        say(tr("%1 stays where it was.").arg(nameOf(ids)));
    view->setFocus();
}

void BoardPage::Private::refuse(const QList<RecordId> &ids, RecordId stage, quint64 shown,
                                const QString &headline, const QStringList &lines)
{
    view->takeBack(shown, ids);
    refused = ids;
    refusedStage = stage;
    const QRect card = view->rectOf(ids.constFirst());
    const QRect beside =
        card.isEmpty() ? QRect() : QRect(view->viewport()->mapTo(view, card.topLeft()), card.size());
    bubble->explain(headline, lines, beside, view->hasFocus() && hasFocusedMove);
}

void BoardPage::Private::announceMove(const QList<RecordId> &ids, RecordId stage)
{
    const QString where = stageName(stage);
    const QString name = nameOf(ids);
    say(ids.size() == 1 && !name.isEmpty()
            ? tr("“%1” is in “%2” now.").arg(inOwnDirection(name), where)
            : tr("%n deal(s) are in “%1” now.", nullptr, int(ids.size())).arg(where));
}

void BoardPage::Private::say(const QString &text)
{
    said->setText(text);
    said->setAccessibleName(text);
    Access::announce(said);
    saidTimer->start();
}

void BoardPage::Private::trash()
{
    const QList<RecordId> ids = view->selectedIds();
    if (ids.isEmpty())
        return;
    base::await(
        records.moveToTrash("deal", ids), &q,
        [this](const records::Outcome &outcome) {
            Q_EMIT q.notice(NoticeLevel::Success, tr("%1. Undo brings it back.").arg(outcome.label), {});
        },
        [this](const Problem &problem) { report(problem); });
}

void BoardPage::Private::report(const Problem &problem)
{
    if (problem.kind() != base::ProblemKind::Cancelled)
        Q_EMIT q.notice(NoticeLevel::Error, problem.sentence(), problem.detail());
}

void BoardPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        focusSearch();
        return;
    }
    if (d->views->goByKey(*event))
        return;
    if (event->key() == Qt::Key_Escape && !d->view->hasFocus()) {
        d->view->setFocus();
        return;
    }
    Page::keyPressEvent(event);
}

void BoardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    d->askPipelines(); // they may have been changed in the settings
}

} // namespace kith::ui
