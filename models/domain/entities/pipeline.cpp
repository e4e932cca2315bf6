// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;
using namespace relations;

Entity pipeline()
{
    Entity entity;
    entity.key = "pipeline";
    entity.number = 15;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Pipeline");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Pipelines");
    entity.icon = "columns";
    entity.hasTrash = false;
    entity.titleFields = {"name"};
    entity.defaultSort = "position";
    entity.fields = {
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name")).required().unique().inList().max(100),
        currency().required().inList().help(QT_TRANSLATE_NOOP("Catalogue", "The currency of new deals.")),
        position().inList(),
        boolean("active", QT_TRANSLATE_NOOP("Catalogue", "Active"), true).inList(),
    };
    entity.relations = {
        owned(children("stages", QT_TRANSLATE_NOOP("Catalogue", "Stages"), "stage", "pipeline_id")),
        children("deals", QT_TRANSLATE_NOOP("Catalogue", "Deals"), "deal", "pipeline_id"),
    };
    return entity;
}

Entity stage()
{
    Entity entity;
    entity.key = "stage";
    entity.number = 16;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Stage");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Stages");
    entity.icon = "columns";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"name"};
    entity.defaultSort = "position";
    entity.fields = {
        link("pipeline_id", QT_TRANSLATE_NOOP("Catalogue", "Pipeline"), "pipeline")
            .required()
            .hidden()
            .fixed(),
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name")).required().inList().max(100),
        position().inList(),
        integer("probability", QT_TRANSLATE_NOOP("Catalogue", "Probability in %"))
            .between(0, 100)
            .required()
            .inList()
            .value(0)
            .help(QT_TRANSLATE_NOOP("Catalogue",
                                    "How many of a hundred deals in this stage are won in the end.")),
        choice("kind", QT_TRANSLATE_NOOP("Catalogue", "Kind"),
               {{"open", QT_TRANSLATE_NOOP("Catalogue", "Open")},
                {"won", QT_TRANSLATE_NOOP("Catalogue", "Won")},
                {"lost", QT_TRANSLATE_NOOP("Catalogue", "Lost")}})
            .required()
            .inList()
            .preset("open"),
        integer("rot_days", QT_TRANSLATE_NOOP("Catalogue", "Rots after days"))
            .atLeast(1)
            .inList()
            .help(QT_TRANSLATE_NOOP(
                "Catalogue", "A deal without a touch for so many days is shown in red. Empty: never.")),
        choice("forecast_category", QT_TRANSLATE_NOOP("Catalogue", "Forecast"),
               {{"pipeline", QT_TRANSLATE_NOOP("Catalogue", "Pipeline")},
                {"best_case", QT_TRANSLATE_NOOP("Catalogue", "Best case")},
                {"commit", QT_TRANSLATE_NOOP("Catalogue", "Commit")},
                {"closed", QT_TRANSLATE_NOOP("Catalogue", "Closed")},
                {"omitted", QT_TRANSLATE_NOOP("Catalogue", "Left out")}})
            .preset("pipeline"),
        boolean("retired", QT_TRANSLATE_NOOP("Catalogue", "No longer used"))
            .help(QT_TRANSLATE_NOOP(
                "Catalogue", "Deals have passed it, so it stays in their histories; none can enter it.")),
    };
    entity.relations = {
        owned(
            children("gates", QT_TRANSLATE_NOOP("Catalogue", "What it asks for"), "stage_gate", "stage_id")),
    };
    return entity;
}

Entity stageGate()
{
    Entity entity;
    entity.key = "stage_gate";
    entity.number = 60;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Condition of a stage");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Conditions of stages");
    entity.icon = "shield";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"label", "field"};
    entity.defaultSort = "position";
    entity.fields = {
        link("stage_id", QT_TRANSLATE_NOOP("Catalogue", "Stage"), "stage").required().hidden().fixed(),
        choice("kind", QT_TRANSLATE_NOOP("Catalogue", "Asks for"),
               {{"field", QT_TRANSLATE_NOOP("Catalogue", "A field that is filled in")},
                {"check", QT_TRANSLATE_NOOP("Catalogue", "An item to tick")},
                {"activities", QT_TRANSLATE_NOOP("Catalogue", "Completed activities")}})
            .required()
            .inList()
            .preset("field"),
        text("field", QT_TRANSLATE_NOOP("Catalogue", "Field")).onlyIf("kind", "field").inList().max(100),
        text("label", QT_TRANSLATE_NOOP("Catalogue", "Item")).onlyIf("kind", "check").inList().max(200),
        integer("min_count", QT_TRANSLATE_NOOP("Catalogue", "How many at least"))
            .onlyIf("kind", "activities")
            .between(1, 1000)
            .inList(),
        boolean("may_bypass", QT_TRANSLATE_NOOP("Catalogue", "May be passed with a reason"), true).inList(),
        position().inList(),
    };
    return entity;
}

} // namespace kith::domain::entities
