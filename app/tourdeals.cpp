// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that shows a deal: its page, what it sells, what a stage asks for, how it is closed.
#include "app/tour.h"
#include "models/base/await.h"
#include "ui/dialogs/closedealdialog.h"
#include "ui/editors/savedtable.h"
#include "ui/pages/dealheader.h"
#include "ui/pages/deallinesview.h"
#include "ui/pages/listpage.h"
#include "ui/pages/recordpanel.h"
#include "ui/settings/pipelinesettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/workspaceview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::app {

void Tour::planDeals()
{
    const auto shown = [this] { return m_window.get(); };
    const auto panel = [this]() -> ui::RecordPanel * {
        const QList<ui::RecordPanel *> panels = m_window->findChildren<ui::RecordPanel *>(u"recordPage"_s);
        const auto found = std::find_if(panels.cbegin(), panels.cend(), [](const ui::RecordPanel *one) {
            return one->isVisible() && one->entity() == "deal";
        });
        return found == panels.cend() ? nullptr : *found;
    };
    const auto ready = [panel] {
        return panel() && panel()->isLoaded() && panel()->deal() && panel()->deal()->isReady();
    };
    // The second stage asks for something, and the first open deal of the first one is shown.
    add({{},
         [this] {
             records::Records &records = *m_workspace->records();
             const auto quiet = [](const base::Problem &) {};
             domain::RecordQuery stages;
             stages.entity = "stage";
             stages.sort = {{"position", false}};
             base::await(
                 records.findIds(stages), m_window.get(),
                 [this, &records, quiet](const QList<records::RecordId> &ids) {
                     base::await(
                         records.load("stage", ids.value(1)), m_window.get(),
                         [&records](const domain::Record &before) {
                             domain::Record after = before;
                             domain::Record gate(records.catalogue().entity("stage_gate"));
                             gate.setValue("field", u"expected_close_on"_s);
                             after.children("gates").append(gate);
                             gate.setValue("kind", u"check"_s);
                             gate.setValue("field", {});
                             gate.setValue("label", tr("Budget confirmed"));
                             after.children("gates").append(gate);
                             gate.setValue("kind", u"activities"_s);
                             gate.setValue("label", {});
                             gate.setValue("min_count", 50);
                             after.children("gates").append(gate);
                             records.save(before, after);
                         },
                         quiet);
                     domain::RecordQuery deals;
                     deals.entity = "deal";
                     deals.filter =
                         domain::Filter::test("stage_id", domain::Operator::Is, ids.value(0).value());
                     base::await(
                         records.findIds(deals), m_window.get(),
                         [this](const QList<records::RecordId> &found) {
                             m_window->view()->openRecord("deal", found.value(0));
                         },
                         quiet);
                 },
                 quiet);
         },
         ready,
         {},
         {}});
    const auto tab = [panel](ui::RecordPanel::Tab which) {
        if (ui::RecordPanel *page = panel())
            page->setTab(which);
    };
    add({u"deal-lines"_s,
         [this, panel, tab] {
             tab(ui::RecordPanel::Tab::Lines);
             const domain::Record before = panel()->record();
             domain::Record after = before;
             const domain::Entity &line = m_workspace->records()->catalogue().entity("deal_line");
             const auto add = [&](const QString &text, int quantity, qint64 price, int discount) {
                 domain::Record one(line);
                 one.setValue("description", text);
                 one.setValue("qty_milli", quantity * 1000);
                 one.setValue("unit_minor", price);
                 one.setValue("discount_bp", discount);
                 one.setValue("tax_bp", 2000);
                 one.setValue("position", after.children("lines").size());
                 after.children("lines").append(one);
             };
             add(tr("Espresso machine, two groups"), 2, 389'000, 500);
             add(tr("Installation and training"), 1, 45'000, 0);
             m_workspace->records()->save(before, after);
         },
         [ready, panel] {
             const auto *lines = panel() ? panel()->findChild<ui::DealLinesView *>() : nullptr;
             return ready() && lines && lines->lines().table().rows().size() >= 2;
         },
         shown,
         {}});
    add({u"deal-people"_s, [tab] { tab(ui::RecordPanel::Tab::People); }, ready, shown, {}});
    add({u"deal-stages"_s, [tab] { tab(ui::RecordPanel::Tab::Stages); }, ready, shown, {}});
    addDialog(u"deal-gate"_s, u"gateDialog"_s, [panel, this] {
        domain::RecordQuery stages;
        stages.entity = "stage";
        stages.sort = {{"position", false}};
        base::await(
            m_workspace->records()->findIds(stages), m_window.get(),
            [panel](const QList<records::RecordId> &ids) { panel()->deal()->move(ids.value(1)); },
            [](const base::Problem &) {});
    });
    addDialog(u"deal-win"_s, u"closeDealDialog"_s, [panel] { panel()->deal()->win(); });
    addDialog(u"deal-lose"_s, u"closeDealDialog"_s, [panel] { panel()->deal()->lose(); });
    add({u"settings-pipelines-gates"_s,
         [this] {
             m_window->view()->showPage(ui::WorkspaceView::settingsKey);
             m_window->view()->settings()->showSection("pipeline");
             if (auto *pipelines = m_window->findChild<ui::PipelineSettings *>())
                 pipelines->stages().table().setCurrentRow(1);
         },
         [this] {
             const auto *pipelines = m_window->findChild<ui::PipelineSettings *>();
             return pipelines && pipelines->isReady() && !pipelines->gates().table().rows().isEmpty();
         },
         shown,
         {}});
}

} // namespace kith::app
