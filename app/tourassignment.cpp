// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"
#include "models/items/windowmodel.h"
#include "ui/dialogs/assignmentdialog.h"
#include "ui/pages/listpage.h"
#include "ui/parts/listview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/workspaceview.h"

#include <QAbstractButton>

namespace kith::app {

using namespace Qt::StringLiterals;

/// Who gets which lead, before it is done; and the editor of a rule.
void Tour::planAssignment()
{
    const auto assignment = [this] { return m_window->findChild<ui::AssignmentDialog *>(); };
    const auto close = [assignment] {
        if (ui::AssignmentDialog *shown = assignment())
            shown->close();
    };
    const auto isReady = [assignment] { return assignment() && assignment()->isReady(); };
    add({{},
         [this] {
             m_window->view()->showPage("lead");
             m_window->view()->currentList()->setFilter(domain::Filter::parse(
                 domain::Catalogue::builtIn().entity("lead"), u"status in (new, working, qualified)"));
         },
         [this] { return listReady(); },
         {},
         {}});
    add({u"leads-assign"_s,
         [this] {
             ui::ListPage *list = m_window->view()->currentList();
             list->view().selectAll();
             list->assignSelection();
         },
         isReady, assignment, close});
    add({{},
         [this] {
             m_window->view()->showPage(ui::WorkspaceView::settingsKey);
             m_window->view()->settings()->showSection("assignment_rule");
         },
         [this] { return listReady(); },
         {},
         {}});
    addDialog(u"assignment-rule-editor"_s, u"recordEditor"_s, [this] {
        ui::ListPage *list = m_window->view()->currentList();
        if (list && list->model().rowCount() > 0)
            list->editRecord(list->model().idAt(0));
    });
    add({u"assignment-rehearsal"_s,
         [this] {
             if (auto *button = m_window->findChild<QAbstractButton *>(u"rehearseButton"_s))
                 button->click();
         },
         isReady, assignment, close});
}

} // namespace kith::app
