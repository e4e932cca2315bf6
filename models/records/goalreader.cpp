// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/goalreader.h"

#include "models/domain/goalpace.h"
#include "models/records/metricengine.h"
#include "models/records/recordtext.h"
#include "models/storage/session.h"

#include <QLocale>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Filter;
using domain::Operator;

namespace {

/// Goals are kept with these words; the engine knows them by the same.
const domain::Metric &metricOf(const TodayGoal &goal)
{
    const domain::Metric *metric = domain::MetricCatalogue::find(goal.metric);
    return metric ? *metric : *domain::MetricCatalogue::find("done_activities");
}

QString definitionOf(const TodayGoal &goal)
{
    const bool isOfDeals = goal.metric == "won_value" || goal.metric == "won_deals";
    const QString first = QLocale().toString(goal.first, QLocale::ShortFormat);
    const QString definition = metricOf(goal).definitionText();
    return isOfDeals ? Text::tr("Since %1: %2 They count for who looked after the deal when it was closed.")
                           .arg(first, definition)
                     : Text::tr("Since %1: %2 They count for who looks after them.").arg(first, definition);
}

} // namespace

QList<TodayGoal> GoalReader::run()
{
    const QString today = m_frame.day.toString(Qt::ISODate);
    const QString whose = m_frame.owner ? u"(g.scope = 'user' AND g.user_id = ? OR g.scope = 'team' AND "
                                          "g.team_id IN (SELECT m.team_id FROM team_member AS m WHERE "
                                          "m.user_id = ?))"_s
                                        : u"g.scope IN ('team', 'all')"_s;
    QVariantList values{today, today};
    if (m_frame.owner)
        values += {m_frame.owner->value(), m_frame.owner->value()};
    struct Kept
    {
        TodayGoal goal;
        QByteArray scope;
        RecordId user;
        RecordId team;
        qint64 minor = 0;
        qint64 count = 0;
    };
    QList<Kept> rows;
    QList<TodayGoal> goals;
    QSqlQuery &query = m_session.run(
        u"SELECT g.id, g.name, g.metric, g.period, g.target_minor, g.currency, g.target_count, g.scope, "
        "g.user_id, g.team_id FROM goal AS g WHERE coalesce(g.from_date, '') <= ? AND "
        "coalesce(g.to_date, '9999') >= ? AND "_s +
            whose + u" ORDER BY g.scope DESC, g.period, g.name, g.id"_s,
        values);
    while (query.next()) {
        Kept row;
        row.goal.id = RecordId(query.value(0).toLongLong());
        row.goal.name = query.value(1).toString();
        row.goal.metric = query.value(2).toByteArray();
        row.goal.period = query.value(3).toByteArray();
        row.minor = query.value(4).toLongLong();
        row.goal.currency = query.value(5).toString();
        row.count = query.value(6).toLongLong();
        row.scope = query.value(7).toByteArray();
        row.user = RecordId(query.value(8).toLongLong());
        row.team = RecordId(query.value(9).toLongLong());
        rows.append(row);
    }
    query.finish();
    for (Kept &row : rows) {
        Whom whom;
        if (row.scope == "user")
            whom.owner = row.user;
        else if (row.scope == "team")
            whom.team = row.team;
        complete(row.goal, row.minor, row.count, whom);
        goals.append(row.goal);
    }
    if (goals.isEmpty()) {
        TodayGoal won;
        won.metric = "won_value"_ba;
        won.period = "month"_ba;
        won.name = Text::tr("Won this month");
        complete(won, 0, 0, {m_frame.owner, {}});
        goals.append(won);
    }
    return goals;
}

void GoalReader::complete(TodayGoal &goal, qint64 targetMinor, qint64 targetCount, const Whom &whom)
{
    const domain::GoalPace::Period period = domain::GoalPace::periodOf(goal.period, m_frame.day);
    const domain::GoalPace pace(m_calendar, period, m_frame.day);
    goal.first = period.first;
    goal.elapsedDays = pace.elapsedDays();
    goal.allDays = pace.allDays();
    const domain::Metric &metric = metricOf(goal);
    domain::MetricQuery query;
    query.metric = metric.key;
    query.period = domain::MetricPeriod::days(period.first, period.end.addDays(-1));
    query.scope.team = whom.team;
    if (whom.owner)
        query.filter = *whom.owner ? Filter::test(metric.ownerField, Operator::Is, whom.owner->value())
                                   : Filter::test(metric.ownerField, Operator::IsEmpty);
    MetricEngine engine(m_ground, metric, query);
    const domain::MetricFigure reached = engine.total();
    goal.number = {metric.entity, reached.n, engine.behind({}, false).filter};
    goal.definition = definitionOf(goal);
    if (goal.metric != "won_value") {
        goal.currency.clear();
        goal.reached = reached.n;
        goal.target = targetCount;
    } else {
        const QString currency = goal.currency;
        goal.currency = m_frame.baseCurrency;
        goal.reached = reached.exact;
        goal.target = m_ground.rates.toBase(targetMinor, currency, m_frame.day).value_or(0);
        if (targetMinor != 0 && goal.target == 0)
            goal.definition =
                Text::tr("There is no exchange rate for %1, so that the target cannot be compared. Enter "
                         "one in the settings.")
                    .arg(currency);
    }
    goal.expected = pace.expected(goal.target);
    goal.percent = domain::GoalPace::percent(goal.reached, goal.target);
}

} // namespace kith::records
