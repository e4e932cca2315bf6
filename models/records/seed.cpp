// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/seed.h"

#include "models/domain/engagement.h"
#include "models/domain/leadscore.h"
#include "models/domain/rfm.h"
#include "models/domain/seeds.h"
#include "models/records/organisation.h"
#include "models/records/recordtext.h"

#include <QLocale>
#include <QTimeZone>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::RecordId;
using storage::ChangeSet;
using storage::RowChange;
using storage::RowOp;

namespace {

class SeedWriter
{
public:
    SeedWriter(storage::Session &session, ChangeSet &changes) : m_session(session), m_changes(changes) {}

    RecordId add(const QByteArray &table, const QList<std::pair<QByteArray, QVariant>> &values)
    {
        RowChange row;
        row.op = RowOp::Insert;
        row.table = table;
        row.id = m_session.newId();
        for (const auto &[column, value] : values) {
            if (!value.isNull())
                row.cells.append({column, {}, value});
        }
        m_changes.rows.append(row);
        return row.id;
    }

private:
    storage::Session &m_session;
    ChangeSet &m_changes;
};

QString machineCurrency()
{
    const QString code = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    return code.size() == 3 ? code : u"EUR"_s;
}

QString machineCountry()
{
    const QLocale::Territory territory = QLocale::system().territory();
    const QString code = QLocale::territoryToCode(territory);
    return code.size() == 2 && territory != QLocale::AnyTerritory ? code : QString();
}

void addEngagementWeight(SeedWriter &writer, const QByteArray &key, RecordId type)
{
    for (const domain::EngagementSeed &seed : domain::engagementSeeds()) {
        if (seed.type == key)
            writer.add("engagement_weight"_ba, {{"type_id"_ba, type.value()}, {"points"_ba, seed.points}});
    }
}

void addCustomerGroups(SeedWriter &writer)
{
    int position = 0;
    for (const domain::RfmSegmentSeed &group : domain::rfmSegmentSeeds())
        writer.add("rfm_segment"_ba, {{"name"_ba, group.nameText()},
                                      {"position"_ba, ++position},
                                      {"r_from"_ba, group.from.r},
                                      {"r_to"_ba, group.to.r},
                                      {"f_from"_ba, group.from.f},
                                      {"f_to"_ba, group.to.f},
                                      {"m_from"_ba, group.from.m},
                                      {"m_to"_ba, group.to.m}});
}

void addPicklists(SeedWriter &writer)
{
    for (const domain::PicklistSeed &list : domain::picklistSeeds()) {
        const RecordId id = writer.add(
            "picklist"_ba, {{"key"_ba, QString::fromLatin1(list.key)}, {"label"_ba, list.labelText()}});
        int position = 0;
        for (const domain::PicklistSeed::Value &value : list.values) {
            const RecordId made = writer.add(
                "picklist_value"_ba,
                {{"picklist_id"_ba, id.value()},
                 {"key"_ba, QString::fromLatin1(value.key)},
                 {"label"_ba, value.labelText()},
                 {"position"_ba, ++position},
                 {"inverse_label"_ba, value.inverse ? QVariant(value.inverseText()) : QVariant()},
                 {"colour"_ba, value.colour ? QVariant(QString::fromLatin1(value.colour)) : QVariant()}});
            if (list.key == "activity_type")
                addEngagementWeight(writer, value.key, made);
        }
    }
}

void addPipeline(SeedWriter &writer)
{
    const RecordId pipeline = writer.add(
        "pipeline"_ba,
        {{"name"_ba, domain::pipelineSeedName()}, {"currency"_ba, machineCurrency()}, {"position"_ba, 1}});
    int position = 0;
    for (const domain::StageSeed &stage : domain::stageSeeds())
        writer.add("stage"_ba, {{"pipeline_id"_ba, pipeline.value()},
                                {"name"_ba, stage.nameText()},
                                {"position"_ba, ++position},
                                {"probability"_ba, stage.probability},
                                {"kind"_ba, QString::fromLatin1(stage.kind)},
                                {"rot_days"_ba, stage.rotDays > 0 ? QVariant(stage.rotDays) : QVariant()},
                                {"forecast_category"_ba, QString::fromLatin1(stage.forecast)}});
}

QString machineWeekStart()
{
    switch (QLocale::system().firstDayOfWeek()) {
    case Qt::Saturday:
        return u"saturday"_s;
    case Qt::Sunday:
        return u"sunday"_s;
    default:
        return u"monday"_s;
    }
}

/// Nine to five on the weekdays that the machine's country works on.
void addOrganisation(SeedWriter &writer)
{
    static constexpr int from = 9 * 60;
    static constexpr int to = 17 * 60;
    const QString country = machineCountry();
    const RecordId organisation =
        writer.add("organisation"_ba, {{"name"_ba, Text::tr("My organisation")},
                                       {"base_currency"_ba, machineCurrency()},
                                       {"tz"_ba, QString::fromLatin1(QTimeZone::systemTimeZoneId())},
                                       {"week_start"_ba, machineWeekStart()},
                                       {"country_iso2"_ba, country.isEmpty() ? QVariant() : country}});
    for (const Qt::DayOfWeek day : QLocale::system().weekdays())
        writer.add("working_hours"_ba, {{"organisation_id"_ba, organisation.value()},
                                        {"weekday"_ba, QString::fromLatin1(Organisation::weekdayKey(day))},
                                        {"from_minute"_ba, from},
                                        {"to_minute"_ba, to}});
}

void addScoreRules(SeedWriter &writer)
{
    int position = 0;
    for (const domain::ScoreRuleSeed &rule : domain::scoreRuleSeeds())
        writer.add("score_rule"_ba, {{"name"_ba, rule.nameText()},
                                     {"condition"_ba, QString::fromLatin1(rule.condition)},
                                     {"points"_ba, rule.points},
                                     {"decay"_ba, rule.decay},
                                     {"floor"_ba, rule.floor},
                                     {"position"_ba, ++position}});
}

} // namespace

QString Seed::importSystemName()
{
    return Text::tr("Import");
}

ChangeSet Seed::changes(storage::Session &session, const QString &userName)
{
    ChangeSet changes;
    changes.label = Text::tr("New workspace");
    changes.origin = storage::Origin::System;
    SeedWriter writer(session, changes);
    const QString name = userName.simplified();
    writer.add("app_user"_ba, {{"display_name"_ba, name.isEmpty() ? Text::tr("Me") : name},
                               {"locale"_ba, QLocale::system().name()},
                               {"tz"_ba, QString::fromLatin1(QTimeZone::systemTimeZoneId())},
                               {"active"_ba, 1}});
    addPicklists(writer);
    addPipeline(writer);
    addScoreRules(writer);
    addCustomerGroups(writer);
    writer.add("external_system"_ba, {{"name"_ba, importSystemName()}, {"kind"_ba, u"file"_s}});
    addOrganisation(writer);
    return changes;
}

} // namespace kith::records
