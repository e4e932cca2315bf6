// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/quotas.h"

#include "models/base/clock.h"
#include "models/records/organisation.h"
#include "models/records/records.h"
#include "models/records/recordtext.h"
#include "models/storage/store.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::GoalPace;
using storage::BulkWriter;
using storage::RowChange;
using storage::RowOp;
using storage::Session;

namespace {

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate dayOf(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QuotaHolder holderOf(const QString &scope, qint64 user, qint64 team)
{
    if (scope == "user"_L1)
        return {QuotaHolder::Kind::User, RecordId(user)};
    if (scope == "team"_L1)
        return {QuotaHolder::Kind::Team, RecordId(team)};
    return {};
}

/// Part `index` of `parts` of an amount, such that all parts together are the amount.
qint64 partOf(qint64 amount, int index, int parts)
{
    return amount * (index + 1) / parts - amount * index / parts;
}

std::optional<qint64> sumOf(const Quotas &quotas, const QList<QuotaHolder> &holders,
                            const GoalPace::Period &days)
{
    std::optional<qint64> sum;
    for (const QuotaHolder &holder : holders) {
        if (const auto one = quotas.of(holder, days))
            sum = sum.value_or(0) + *one;
    }
    return sum;
}

} // namespace

Quotas Quotas::read(Session &session)
{
    Quotas quotas(ExchangeRates::read(session));
    QSqlQuery &row = session.run(u"SELECT id, scope, user_id, team_id, period, from_date, to_date, "
                                 "target_minor, currency FROM goal WHERE metric = 'won_value' AND "
                                 "target_minor IS NOT NULL ORDER BY id"_s);
    while (row.next()) {
        Goal goal;
        goal.id = RecordId(row.value(0).toLongLong());
        goal.holder = holderOf(row.value(1).toString(), row.value(2).toLongLong(), row.value(3).toLongLong());
        const QString period = row.value(4).toString();
        goal.months = period == "year"_L1 ? 12 : period == "quarter"_L1 ? 3 : 1;
        goal.from = dayOf(row.value(5));
        goal.to = dayOf(row.value(6));
        goal.minor = row.value(7).toLongLong();
        goal.currency = row.value(8).toString();
        if (goal.currency.isEmpty())
            goal.currency = quotas.m_rates.baseCurrency();
        quotas.m_goals.append(goal);
    }
    row.finish();
    return quotas;
}

bool Quotas::Goal::holdsIn(QDate month) const
{
    return (!from.isValid() || from < month.addMonths(1)) && (!to.isValid() || to >= month);
}

bool Quotas::Goal::isOnly(QDate month) const
{
    return months == 1 && from == month && to == month.addMonths(1).addDays(-1);
}

const Quotas::Goal *Quotas::goalFor(const QuotaHolder &holder, QDate month) const
{
    const Goal *best = nullptr;
    for (const Goal &goal : m_goals) {
        if (!(goal.holder == holder) || !goal.holdsIn(month))
            continue;
        const bool isBetter = !best || goal.months < best->months ||
                              (goal.months == best->months &&
                               (goal.isOnly(month) || (goal.from >= best->from && !best->isOnly(month))));
        if (isBetter)
            best = &goal;
    }
    return best;
}

std::optional<qint64> Quotas::ofMonth(const QuotaHolder &holder, QDate month) const
{
    const Goal *goal = goalFor(holder, month);
    if (!goal)
        return std::nullopt;
    const auto worth = m_rates.toBase(goal->minor, goal->currency, month);
    if (!worth)
        return std::nullopt;
    return partOf(*worth, (month.month() - 1) % goal->months, goal->months);
}

std::optional<qint64> Quotas::of(const QuotaHolder &holder, const GoalPace::Period &days) const
{
    if (!days.first.isValid() || !days.end.isValid())
        return std::nullopt;
    std::optional<qint64> sum;
    for (QDate month = monthOf(days.first); month < days.end; month = month.addMonths(1)) {
        const auto quota = ofMonth(holder, month);
        if (!quota)
            continue;
        const QDate next = month.addMonths(1);
        const qint64 within = std::max(month, days.first).daysTo(std::min(next, days.end));
        const qint64 all = month.daysTo(next);
        sum = sum.value_or(0) +
              (within == all ? *quota : qint64(double(*quota) * double(within) / double(all)));
    }
    return sum;
}

QList<QuotaHolder> Quotas::holders(QuotaHolder::Kind kind) const
{
    QList<QuotaHolder> holders;
    for (const Goal &goal : m_goals) {
        if (goal.holder.kind == kind && !holders.contains(goal.holder))
            holders.append(goal.holder);
    }
    return holders;
}

std::optional<qint64> Quotas::total(const GoalPace::Period &days) const
{
    if (const auto own = of({}, days))
        return own;
    if (const auto users = sumOf(*this, holders(QuotaHolder::Kind::User), days))
        return users;
    return sumOf(*this, holders(QuotaHolder::Kind::Team), days);
}

std::optional<qint64> Quotas::ofTeam(RecordId team, const QVariantList &members,
                                     const GoalPace::Period &days) const
{
    if (const auto own = of({QuotaHolder::Kind::Team, team}, days))
        return own;
    QList<QuotaHolder> people;
    for (const QVariant &member : members)
        people.append({QuotaHolder::Kind::User, RecordId(member.toLongLong())});
    return sumOf(*this, people, days);
}

QuotaSheet QuotaRecords::read(Session &session, QDate firstMonth, int months)
{
    QuotaSheet sheet;
    const Quotas quotas = Quotas::read(session);
    sheet.currency = ExchangeRates::read(session).baseCurrency();
    for (int i = 0; i < months; ++i)
        sheet.months.append(monthOf(firstMonth).addMonths(i));
    const auto add = [&](const QuotaHolder &holder, const QString &title) {
        QuotaLine line{holder, title, {}};
        for (const QDate month : std::as_const(sheet.months)) {
            const Quotas::Goal *goal = quotas.goalFor(holder, month);
            line.cells.append({quotas.ofMonth(holder, month), goal && goal->isOnly(month)});
        }
        sheet.lines.append(line);
    };
    QSqlQuery &users = session.run(
        u"SELECT id, display_name FROM app_user WHERE active = 1 OR id IN (SELECT user_id FROM goal) "
        "ORDER BY display_name COLLATE NOCASE, id"_s);
    while (users.next())
        add({QuotaHolder::Kind::User, RecordId(users.value(0).toLongLong())}, users.value(1).toString());
    users.finish();
    QSqlQuery &teams = session.run(u"SELECT id, name FROM team ORDER BY name COLLATE NOCASE, id"_s);
    while (teams.next())
        add({QuotaHolder::Kind::Team, RecordId(teams.value(0).toLongLong())},
            Text::tr("Team %1").arg(teams.value(1).toString()));
    teams.finish();
    add({}, Text::tr("Everybody together"));
    return sheet;
}

QList<RowChange> QuotaRecords::changes(Session &session, const QList<QuotaEdit> &edits)
{
    const Quotas quotas = Quotas::read(session);
    const QString currency = ExchangeRates::read(session).baseCurrency();
    QList<RowChange> rows;
    for (const QuotaEdit &edit : edits) {
        const QDate month = monthOf(edit.month);
        const Quotas::Goal *goal = quotas.goalFor(edit.holder, month);
        const bool isOwn = goal && goal->isOnly(month);
        const bool isSet = edit.minor && *edit.minor > 0;
        RowChange row;
        row.table = "goal"_ba;
        if (isOwn) {
            row.id = goal->id;
            row.op = isSet ? RowOp::Update : RowOp::Remove;
            if (isSet) {
                if (goal->minor == *edit.minor && goal->currency == currency)
                    continue;
                row.set("target_minor"_ba, goal->minor, *edit.minor);
                row.set("currency"_ba, goal->currency, currency);
            }
            rows.append(row);
            continue;
        }
        if (!isSet || quotas.ofMonth(edit.holder, month) == edit.minor)
            continue; // there is none, or what holds anyway was typed
        const bool isUser = edit.holder.kind == QuotaHolder::Kind::User;
        const bool isTeam = edit.holder.kind == QuotaHolder::Kind::Team;
        row.op = RowOp::Insert;
        row.set("name"_ba, {}, Text::tr("Quota %1").arg(month.toString(u"yyyy-MM")));
        row.set("metric"_ba, {}, u"won_value"_s);
        row.set("period"_ba, {}, u"month"_s);
        row.set("target_minor"_ba, {}, *edit.minor);
        row.set("currency"_ba, {}, currency);
        row.set("scope"_ba, {}, isUser ? u"user"_s : isTeam ? u"team"_s : u"all"_s);
        row.set("user_id"_ba, {}, isUser ? QVariant(edit.holder.id.value()) : QVariant());
        row.set("team_id"_ba, {}, isTeam ? QVariant(edit.holder.id.value()) : QVariant());
        row.set("from_date"_ba, {}, month.toString(Qt::ISODate));
        row.set("to_date"_ba, {}, month.addMonths(1).addDays(-1).toString(Qt::ISODate));
        rows.append(row);
    }
    return rows;
}

QFuture<QuotaSheet> QuotaRecords::sheet(QDate firstMonth, int months)
{
    return m_records.store().read([=](Session &session) { return read(session, firstMonth, months); });
}

QFuture<storage::Outcome> QuotaRecords::set(const QList<QuotaEdit> &edits)
{
    return m_records.store().writeBulk(
        {Text::tr("Set %n quota(s)", nullptr, int(edits.size())), storage::Origin::Ui, false,
         [edits](BulkWriter &bulk) { bulk.apply(changes(bulk.session(), edits)); }});
}

} // namespace kith::records
