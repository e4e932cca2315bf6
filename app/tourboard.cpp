// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that shows the deal board.
#include "app/tour.h"
#include "models/items/boardmodel.h"
#include "ui/board/boardpage.h"
#include "ui/board/boardview.h"
#include "ui/board/gatebubble.h"
#include "ui/pages/entitypage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"

#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace kith::app {

namespace {

void sendMouse(QWidget *to, QEvent::Type type, const QPoint &at, Qt::MouseButtons held)
{
    QMouseEvent event(type, at, to->mapToGlobal(at),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, held, {});
    QCoreApplication::sendEvent(to, &event);
}

void sendEscape(QWidget *to)
{
    QKeyEvent event(QEvent::KeyPress, Qt::Key_Escape, {});
    QCoreApplication::sendEvent(to, &event);
}

} // namespace

void Tour::planBoard()
{
    const auto shown = [this] { return m_window.get(); };
    const auto board = [this]() -> ui::BoardPage * {
        m_window->view()->showPage("deal");
        ui::EntityPage *views = m_window->view()->currentViews();
        if (!views)
            return nullptr;
        if (views->currentView() != "board")
            views->showView("board");
        return qobject_cast<ui::BoardPage *>(views->view("board"));
    };
    const auto ready = [board] {
        ui::BoardPage *page = board();
        if (!page || !page->model().isAnswered() || page->model().isLoading())
            return false;
        bool here = true;
        for (int column = 0; column < page->model().board().columns.size(); ++column) {
            for (int lane = 0; lane < page->model().board().lanes.size(); ++lane) {
                const records::RecordId first = page->model().idAt({column, lane, 0});
                here = here && (!first || page->model().face(first));
            }
        }
        return here;
    };
    const auto first = [board] { return board()->model().idAt({0, 0, 0}); };
    add({u"board"_s,
         [board] {
             ui::BoardPreferences preferences = board()->preferences();
             preferences.isPanelShown = false;
             board()->setPreferences(preferences);
             board()->setPanelVisible(false);
         },
         ready,
         shown,
         {}});
    add({u"board-drag"_s,
         [board, first] {
             ui::BoardView &view = board()->view();
             const QRect card = view.rectOf(first());
             const QPoint target = view.toView(view.boardLayout().column(1)).center();
             sendMouse(view.viewport(), QEvent::MouseButtonPress, card.center(), Qt::LeftButton);
             for (int i = 1; i <= 4; ++i)
                 sendMouse(view.viewport(), QEvent::MouseMove,
                           card.center() + QPoint((target.x() - card.center().x()) * i / 4, 30 * i),
                           Qt::LeftButton);
         },
         ready, shown,
         [board] {
             sendEscape(&board()->view());
             sendMouse(board()->view().viewport(), QEvent::MouseButtonRelease, {}, {});
         }});
    // A stage that asks for something; the sample forgets it again.
    add({{},
         [this, board] {
             domain::Record gate(domain::Catalogue::builtIn().entity("stage_gate"));
             gate.setValue("stage_id", board()->model().board().columns.at(1).stage.value());
             gate.setValue("kind", u"field"_s);
             gate.setValue("field", u"competitor_id"_s);
             m_workspace->records()->save({}, gate);
         },
         [board, ready] { return ready() && board()->model().board().columns.at(1).hasGate; },
         {},
         {}});
    add({u"board-refused"_s,
         [board, first] {
             board()->view().selectId(first());
             board()->moveTo({first()}, 1);
         },
         [board] { return board()->bubble().isVisible() && board()->view().ghostRect().isNull(); }, shown,
         [this, board] {
             board()->bubble().leave();
             m_workspace->records()->undo();
         }});
    add({u"board-lanes"_s,
         [board] {
             ui::BoardPreferences preferences = board()->preferences();
             preferences.laneBy = "owner_id";
             preferences.colourBy = "forecast_category";
             preferences.fields = {"company_id.city"};
             board()->setPreferences(preferences);
         },
         ready, shown,
         [board] {
             ui::BoardPreferences preferences = board()->preferences();
             preferences.laneBy.clear();
             preferences.colourBy.clear();
             preferences.fields.clear();
             board()->setPreferences(preferences);
         }});
}

} // namespace kith::app
