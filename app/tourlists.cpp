// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that shows what lists can do.
#include "app/tour.h"
#include "models/items/windowmodel.h"
#include "ui/pages/entitypage.h"
#include "ui/pages/listpage.h"
#include "ui/parts/listview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kith::app {

void Tour::planLists()
{
    const auto shown = [this] { return m_window.get(); };
    const auto list = [this](const QByteArray &entity) {
        m_window->view()->showPage(entity);
        if (ui::EntityPage *views = m_window->view()->currentViews())
            views->revealList();
        ui::ListPage *page = m_window->view()->currentList();
        page->setPanelVisible(false);
        page->setSearch({}); // back from a record's page, and the cursor into the list
        page->view().setFocus();
        return page;
    };
    add({u"list-grouped"_s,
         [list] {
             ui::ListPage *page = list("deal");
             page->view().setCurrentIndex({}); // from the top
             page->view().sortBy("amount_minor", true);
             page->view().sortBy("name", false, true);
             page->view().groupBy("stage_id");
         },
         [this] { return listReady() && m_window->view()->currentList()->model().isGrouped(); }, shown,
         [list] {
             list("deal")->view().groupBy({});
             list("deal")->view().setSort({});
         }});
    addDialog(u"list-columns"_s, u"columnsDialog"_s, [this, list] {
        list("contact")->chooseColumns();
        dialog(u"columnsDialog"_s)->findChild<QLineEdit *>(u"columnSearch"_s)->setText(u"company"_s);
    });
    addDialog(u"list-sort"_s, u"sortDialog"_s, [list] { list("deal")->chooseSort(); });
    add({u"list-cell"_s,
         [list] {
             ui::ListPage *page = list("company");
             const int column = int(page->model().columns().indexOf("domain"));
             page->view().editCell(page->model().index(3, std::max(0, column)));
         },
         [this] { return listReady(); }, shown, [list] { list("company"); }});
    add({u"list-selected"_s,
         [list] { list("contact")->view().selectAll(); },
         [this] { return listReady(); },
         shown,
         {}});
    add({u"list-together"_s,
         [this, list] {
             list("contact")->editSelection();
             QWidget *together = dialog(u"bulkEditDialog"_s);
             auto *field = together->findChild<QComboBox *>(u"bulkField"_s);
             field->setCurrentIndex(field->findData("language"_ba));
             together->findChild<QLineEdit *>(u"input_language"_s)->setText(u"de"_s);
         },
         [this] {
             const QWidget *together = dialog(u"bulkEditDialog"_s);
             return together && together->findChild<QPushButton *>(u"bulkApply"_s)->isEnabled();
         },
         [this] { return dialog(u"bulkEditDialog"_s); },
         [this, list] {
             dialog(u"bulkEditDialog"_s)->close();
             list("contact")->view().clearSelection();
             list("contact")->setPanelVisible(true);
         }});
}

} // namespace kith::app
