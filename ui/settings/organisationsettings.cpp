// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisationsettings.h"

#include "models/base/await.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/editors/fieldedit.h"
#include "ui/editors/savedtable.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"
#include "ui/settings/savedform.h"
#include "ui/settings/workinghoursedit.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using records::RecordId;

namespace {

constexpr int OrganisationFormWidth = 640;

} // namespace

OrganisationSettings::OrganisationSettings(records::Records &records, QWidget *parent)
    : Page(parent), m_records(records), m_notice(new NoticeBar(this))
{
    setObjectName(u"organisationSettings"_s);
    auto *content = new QWidget;
    content->setMaximumWidth(OrganisationFormWidth + 2 * space::XL);
    m_form =
        new SavedForm(records, "organisation",
                      {"name", "base_currency", "tz", "week_start", "country_iso2", "response_target_minutes",
                       "abandon_after_days", "rfm_months", "engagement_half_life"},
                      content);
    addZones();
    m_hours = new WorkingHoursEdit(records, content);
    m_holidays = new SavedTable(records, "organisation", "holidays",
                                {{.field = "on_date", .title = {}, .width = 150, .text = {}},
                                 {.field = "name", .title = {}, .width = 0, .text = {}}},
                                content);
    m_holidays->setObjectName(u"holidays"_s);
    m_holidays->setOrder([](const domain::Record &a, const domain::Record &b) {
        return a.text("on_date") < b.text("on_date");
    });
    m_holidays->table().setTitle(tr("Holidays"));
    m_holidays->table().setAddText(tr("Add a &holiday"));
    m_holidays->setMinimumHeight(200);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::XL, space::L, space::XL, space::XL);
    column->setSpacing(space::M);
    column->addWidget(heading(tr("Organisation"), content));
    column->addWidget(m_form);
    column->addWidget(
        remark(tr("Another base currency needs other exchange rates: rates say what one unit is "
                  "worth in the base currency. Deals that are closed keep what they were worth."),
               content));
    column->addSpacing(space::M);
    column->addWidget(heading(tr("Working hours"), content));
    column->addWidget(m_hours);
    column->addWidget(remark(tr("How quickly leads are answered is measured in these hours, in the "
                                "organisation's time zone. Holidays are left out."),
                             content));
    column->addSpacing(space::M);
    column->addWidget(m_holidays);
    column->addStretch();
    auto *area = new QScrollArea(this);
    area->setAccessibleName(tr("Organisation"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_notice);
    all->addWidget(area, 1);

    connect(m_form, &SavedForm::failed, this, &OrganisationSettings::report);
    connect(m_hours, &WorkingHoursEdit::failed, this, &OrganisationSettings::report);
    connect(m_holidays, &SavedTable::failed, this, &OrganisationSettings::report);
    load();
}

void OrganisationSettings::addZones()
{
    auto *line = qobject_cast<QLineEdit *>(m_form->edit("tz")->input());
    if (!line)
        return;
    QStringList zones;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (id.contains('/') || id == "UTC")
            zones.append(QString::fromLatin1(id));
    }
    auto *completer = new QCompleter(zones, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
}

void OrganisationSettings::load()
{
    domain::RecordQuery query;
    query.entity = "organisation";
    query.limit = 1;
    base::await(
        m_records.findIds(query), this,
        [this](const QList<RecordId> &ids) {
            m_form->open(ids.value(0));
            m_hours->open(ids.value(0));
            m_holidays->open(ids.value(0));
        },
        [this](const Problem &problem) { report(problem); });
}

void OrganisationSettings::report(const Problem &problem)
{
    if (problem.kind() != base::ProblemKind::Cancelled)
        showProblem(m_notice, problem);
}

} // namespace kith::ui
