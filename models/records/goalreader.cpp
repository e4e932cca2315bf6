// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/goalreader.h"

#include "models/domain/goalpace.h"
#include "models/records/recordtext.h"
#include "models/records/todaysql.h"
#include "models/storage/session.h"

#include <QLocale>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Filter;
using domain::Operator;
using today::allOf;
using today::counted;
using today::fromWhere;
using today::ownedBy;

namespace {

QString definitionOf(const TodayGoal &goal)
{
    if (goal.metric == "won_value")
        return Text::tr("Amounts of the deals won since %1, in the base currency by the rate of the day "
                        "they were closed on. They count for who looks after the deal.")
            .arg(QLocale().toString(goal.first, QLocale::ShortFormat));
    if (goal.metric == "won_deals")
        return Text::tr("Deals won since %1. They count for who looks after the deal.")
            .arg(QLocale().toString(goal.first, QLocale::ShortFormat));
    if (goal.metric == "converted_leads")
        return Text::tr("Leads converted since %1. They count for who looks after the lead.")
            .arg(QLocale().toString(goal.first, QLocale::ShortFormat));
    return Text::tr("Activities completed since %1. They count for whose activity it is.")
        .arg(QLocale().toString(goal.first, QLocale::ShortFormat));
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
        Filter whom;
        if (row.scope == "user")
            whom = ownedBy(row.user);
        else if (row.scope == "team")
            whom = membersOf(row.team);
        complete(row.goal, row.minor, row.count, whom);
        goals.append(row.goal);
    }
    if (goals.isEmpty()) {
        TodayGoal won;
        won.metric = "won_value"_ba;
        won.period = "month"_ba;
        won.name = Text::tr("Won this month");
        complete(won, 0, 0, ownedBy(m_frame.owner));
        goals.append(won);
    }
    return goals;
}

domain::Filter GoalReader::membersOf(RecordId team)
{
    QVariantList members;
    QSqlQuery &query = m_session.run(u"SELECT user_id FROM team_member WHERE team_id = ? ORDER BY user_id"_s,
                                     {team.value()});
    while (query.next())
        members.append(query.value(0).toLongLong());
    query.finish();
    return Filter::test("owner_id"_ba, Operator::In, members);
}

void GoalReader::complete(TodayGoal &goal, qint64 targetMinor, qint64 targetCount, const Filter &whom)
{
    const domain::GoalPace::Period period = domain::GoalPace::periodOf(goal.period, m_frame.day);
    const domain::GoalPace pace(m_calendar, period, m_frame.day);
    goal.first = period.first;
    goal.elapsedDays = pace.elapsedDays();
    goal.allDays = pace.allDays();
    const qint64 from = m_organisation.beginOf(period.first);
    const qint64 until = m_organisation.beginOf(period.end);
    const auto during = [&](const QByteArray &field) {
        return QList<Filter>{Filter::test(field, Operator::GreaterOrEqual, from),
                             Filter::test(field, Operator::Less, until), whom};
    };
    const bool isValue = goal.metric == "won_value";
    if (isValue || goal.metric == "won_deals") {
        QList<Filter> parts = during("closed_at"_ba);
        parts.prepend(Filter::test("status"_ba, Operator::Is, u"won"_s));
        goal.number = counted(m_session, "deal"_ba, allOf(parts));
    } else if (goal.metric == "converted_leads") {
        QList<Filter> parts = during("converted_at"_ba);
        parts.prepend(Filter::test("status"_ba, Operator::Is, u"converted"_s));
        goal.number = counted(m_session, "lead"_ba, allOf(parts));
    } else {
        goal.number = counted(m_session, "activity"_ba, allOf(during("done_at"_ba)));
    }
    goal.definition = definitionOf(goal);
    if (!isValue) {
        goal.currency.clear();
        goal.reached = goal.number.count;
        goal.target = targetCount;
    } else {
        const QString currency = goal.currency;
        goal.currency = m_frame.baseCurrency;
        goal.reached = wonValue(goal.number.filter);
        goal.target = m_rates.toBase(targetMinor, currency, m_frame.day).value_or(0);
        if (targetMinor != 0 && goal.target == 0)
            goal.definition =
                Text::tr("There is no exchange rate for %1, so that the target cannot be compared. Enter "
                         "one in the settings.")
                    .arg(currency);
    }
    goal.expected = pace.expected(goal.target);
    goal.percent = domain::GoalPace::percent(goal.reached, goal.target);
}

qint64 GoalReader::wonValue(const Filter &filter)
{
    const SqlText from = fromWhere("deal"_ba, filter);
    return m_session
        .scalar(u"SELECT coalesce(sum(t.amount_base_minor), 0)"_s + from.sql + u" AND t.base_currency = ?"_s,
                from.values + QVariantList{m_frame.baseCurrency})
        .toLongLong();
}

} // namespace kith::records
