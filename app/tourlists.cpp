// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that shows what lists can do.
#include "app/tour.h"
#include "models/items/windowmodel.h"
#include "models/records/viewrecords.h"
#include "ui/dialogs/acton.h"
#include "ui/pages/entitypage.h"
#include "ui/pages/listpage.h"
#include "ui/parts/chip.h"
#include "ui/parts/filterbar.h"
#include "ui/parts/listview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"
#include "ui/views/viewbar.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
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
    add({u"list-views"_s,
         [list] {
             ui::ListPage *page = list("contact");
             page->filterBar().setFilter(domain::Filter::parse(
                 page->model().entity(), u"created_at >= 2020-01-01 and last_name is not empty"_s));
         },
         [this] {
             return listReady() && m_window->view()->currentViewBar()->isChanged() &&
                    m_window->findChild<ui::Chip *>(u"filterPart"_s);
         },
         shown,
         {}});
    addDialog(u"list-view-save"_s, u"viewDialog"_s, [this, list] {
        list("contact");
        m_window->view()->currentViewBar()->saveAs();
        dialog(u"viewDialog"_s)->findChild<QLineEdit *>(u"viewName"_s)->setText(u"Known by name"_s);
    });
    add({u"list-view-saved"_s,
         [list] {
             ui::ListPage *page = list("contact");
             records::SavedView view;
             view.name = u"Known by name"_s;
             view.scope = records::ViewScope::Everyone;
             domain::ViewContent content;
             content.filter = page->filterBar().filter();
             content.layout.isCompact = true;
             view.text = {content.definitionJson(page->model().entity()), content.layout.toJson()};
             records::ViewRecords(page->model().records(), "contact").add(view);
             page->filterBar().clear();
         },
         [this] {
             ui::ViewBar *bar = m_window->view()->currentViewBar();
             if (bar->views().size() > 1 && !bar->current())
                 bar->show(bar->views().constLast().first);
             return listReady() && bar->current() && m_window->findChild<ui::Chip *>(u"filterPart"_s);
         },
         shown,
         [this, list] {
             list("contact");
             m_window->view()->currentViewBar()->show({});
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
             return together && together->findChild<QPushButton *>(u"actGo"_s)->isEnabled();
         },
         [this] { return dialog(u"bulkEditDialog"_s); },
         [this, list] {
             dialog(u"bulkEditDialog"_s)->close();
             list("contact")->view().clearSelection();
             list("contact")->setPanelVisible(true);
         }});
    planDeeds();
}

/// What is done to many records at once, each after it has counted them.
void Tour::planDeeds()
{
    const auto act = [this](const QString &name, const QString &objectName, ui::ActOn::Deed deed,
                            const std::function<void(QWidget &)> &fill) {
        add({name,
             [this, deed, objectName, fill] {
                 m_window->view()->showPage("contact");
                 ui::ListPage *page = m_window->view()->currentList();
                 page->view().selectAll();
                 page->findChild<QPushButton *>(u"actButton"_s)
                     ->menu()
                     ->findChild<QAction *>(u"deed%1"_s.arg(int(deed)))
                     ->trigger();
                 if (QWidget *opened = dialog(objectName); opened && fill)
                     fill(*opened);
             },
             [this, objectName] {
                 const QWidget *opened = dialog(objectName);
                 const auto *go = opened ? opened->findChild<QPushButton *>(u"actGo"_s) : nullptr;
                 return go && go->isEnabled();
             },
             [this, objectName] { return dialog(objectName); },
             [this, objectName] {
                 dialog(objectName)->close();
                 m_window->view()->currentList()->view().clearSelection();
             }});
    };
    act(u"list-tasks"_s, u"createTasksDialog"_s, ui::ActOn::Deed::CreateTasks, [](QWidget &tasks) {
        tasks.findChild<QLineEdit *>(u"taskSubject"_s)->setText(u"Call {name} about the spring fair"_s);
    });
    act(u"list-add-to-list"_s, u"addToListDialog"_s, ui::ActOn::Deed::AddToList,
        [](QWidget &lists) { lists.findChild<QLineEdit *>(u"listName"_s)->setText(u"Spring fair"_s); });
    act(u"list-addresses"_s, u"copyAddressesDialog"_s, ui::ActOn::Deed::CopyAddresses, {});
}

} // namespace kith::app
