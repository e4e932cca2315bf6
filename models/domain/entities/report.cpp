// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entities/fields.h"

namespace kith::domain::entities {

using namespace fields;

namespace {

constexpr int LongestFolder = 4096;

} // namespace

Entity report()
{
    Entity entity;
    entity.key = "report";
    entity.number = 85;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Report");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Reports");
    entity.icon = "table";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"name"};
    entity.defaultSort = "name";
    entity.fields = shared();
    entity.fields += {
        longText("definition_json", QT_TRANSLATE_NOOP("Catalogue", "Definition"))
            .required()
            .hidden()
            .personal()
            .max(LongestDefinition),
    };
    return entity;
}

Entity reportSchedule()
{
    Entity entity;
    entity.key = "report_schedule";
    entity.number = 86;
    entity.singular = QT_TRANSLATE_NOOP("Catalogue", "Scheduled report");
    entity.plural = QT_TRANSLATE_NOOP("Catalogue", "Scheduled reports");
    entity.icon = "clock";
    entity.standalone = false;
    entity.hasTrash = false;
    entity.titleFields = {"name"};
    entity.defaultSort = "name";
    entity.fields = {
        choice("subject", QT_TRANSLATE_NOOP("Catalogue", "What is written"),
               {{"report", QT_TRANSLATE_NOOP("Catalogue", "Report")},
                {"dashboard", QT_TRANSLATE_NOOP("Catalogue", "Dashboard")}})
            .required()
            .inList()
            .fixed(),
        integer("subject_number", QT_TRANSLATE_NOOP("Catalogue", "Number of what is written"))
            .required()
            .hidden()
            .fixed()
            .value(0),
        text("built_in", QT_TRANSLATE_NOOP("Catalogue", "Built-in report")).hidden().fixed(),
        text("name", QT_TRANSLATE_NOOP("Catalogue", "Name")).required().inList().max(100),
        link("owner_id", QT_TRANSLATE_NOOP("Catalogue", "Owner"), "app_user").inList(),
        choice("every", QT_TRANSLATE_NOOP("Catalogue", "How often"),
               {{"day", QT_TRANSLATE_NOOP("Catalogue", "Every day")},
                {"week", QT_TRANSLATE_NOOP("Catalogue", "Every week")},
                {"month", QT_TRANSLATE_NOOP("Catalogue", "Every month")}})
            .required()
            .inList()
            .preset("week"),
        integer("weekday", QT_TRANSLATE_NOOP("Catalogue", "Day of the week"))
            .required()
            .between(1, 7)
            .value(1)
            .onlyIf("every", "week"),
        integer("month_day", QT_TRANSLATE_NOOP("Catalogue", "Day of the month"))
            .required()
            .between(1, 31)
            .value(1)
            .onlyIf("every", "month"),
        integer("at_minute", QT_TRANSLATE_NOOP("Catalogue", "Minute of the day"))
            .required()
            .between(0, 1439)
            .value(480),
        choice("format", QT_TRANSLATE_NOOP("Catalogue", "Format"),
               {{"pdf", QT_TRANSLATE_NOOP("Catalogue", "PDF")},
                {"csv", QT_TRANSLATE_NOOP("Catalogue", "CSV")},
                {"xlsx", QT_TRANSLATE_NOOP("Catalogue", "Excel workbook")}})
            .required()
            .inList()
            .preset("pdf"),
        text("folder", QT_TRANSLATE_NOOP("Catalogue", "Folder")).required().inList().max(LongestFolder),
        text("machine", QT_TRANSLATE_NOOP("Catalogue", "Computer")).inList(),
        boolean("is_active", QT_TRANSLATE_NOOP("Catalogue", "Active"), true).inList(),
        instant("since_at", QT_TRANSLATE_NOOP("Catalogue", "Counts since")).required().hidden(),
    };
    return entity;
}

} // namespace kith::domain::entities
