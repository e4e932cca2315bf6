// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/forecastsnapshots.h"

#include "models/base/clock.h"
#include "models/domain/deal.h"
#include "models/records/exchangerates.h"
#include "models/records/organisation.h"
#include "models/records/records.h"
#include "models/records/recordtext.h"
#include "models/records/sqltext.h"
#include "models/storage/store.h"

#include <QMap>

#include <tuple>

namespace kith::records {

using namespace Qt::StringLiterals;
using storage::BulkWriter;
using storage::Session;

namespace {

constexpr int NearDays = 7;

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate todayOf(Session &session)
{
    return Organisation::read(session).dayOf(session.clock().nowMs());
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

using Key = std::tuple<QDate, qint64, qint64>;

class Look
{
public:
    Look(Session &session, QDate on)
        : m_session(session), m_rates(ExchangeRates::read(session)), m_on(on), m_month(firstOfMonth(on))
    {
    }

    void readOpen()
    {
        QSqlQuery &row = m_session.run(
            u"SELECT t.owner_id, t.pipeline_id, t.expected_close_on, t.amount_minor, t.currency, "
            "t.forecast_category, t.probability_override, s.probability FROM deal AS t "
            "JOIN stage AS s ON s.id = t.stage_id WHERE t.deleted_at IS NULL AND t.status = 'open' AND "
            "t.expected_close_on < ?"_s,
            {iso(m_month.addMonths(ForecastSnapshots::Months))});
        while (row.next()) {
            const QDate expected = QDate::fromString(row.value(2).toString(), Qt::ISODate);
            const auto worth = m_rates.toBase(row.value(3).toLongLong(), row.value(4).toString(), m_on);
            if (!worth || !expected.isValid())
                continue;
            const bool isOverdue = expected < m_on;
            ForecastSnapshots::Line &line =
                lineOf(isOverdue ? m_month : firstOfMonth(expected), row.value(0), row.value(1));
            if (isOverdue) {
                line.overdueMinor += *worth;
                continue;
            }
            const QString category = row.value(5).toString();
            if (category == "commit"_L1)
                line.commitMinor += *worth;
            else if (category == "best_case"_L1)
                line.bestCaseMinor += *worth;
            else if (category != "omitted"_L1)
                line.pipelineMinor += *worth;
            const int own = row.value(6).isNull() ? -1 : row.value(6).toInt();
            line.weightedMinor +=
                domain::weightedMinor(*worth, domain::dealProbability(u"open", own, row.value(7).toInt()));
        }
        row.finish();
    }

    void readWon(qint64 fromMs)
    {
        QSqlQuery &row = m_session.run(
            u"SELECT closed_owner_id, pipeline_id, sum(amount_base_minor) FROM deal WHERE deleted_at IS NULL "
            "AND status = 'won' AND closed_at >= ? AND base_currency = ? GROUP BY closed_owner_id, "
            "pipeline_id"_s,
            {fromMs, m_rates.baseCurrency()});
        while (row.next())
            lineOf(m_month, row.value(0), row.value(1)).wonMinor += row.value(2).toLongLong();
        row.finish();
    }

    ForecastSnapshots::Day result() const { return {m_on, m_rates.baseCurrency(), m_lines.values()}; }
    QDate month() const { return m_month; }

private:
    ForecastSnapshots::Line &lineOf(QDate month, const QVariant &owner, const QVariant &pipeline)
    {
        ForecastSnapshots::Line &line = m_lines[{month, owner.toLongLong(), pipeline.toLongLong()}];
        line.month = month;
        line.owner = RecordId(owner.toLongLong());
        line.pipeline = RecordId(pipeline.toLongLong());
        return line;
    }

    Session &m_session;
    ExchangeRates m_rates;
    QDate m_on;
    QDate m_month;
    QMap<Key, ForecastSnapshots::Line> m_lines;
};

} // namespace

bool ForecastSnapshots::isDue(Session &session)
{
    return !session
                .scalar(u"SELECT 1 FROM forecast_day WHERE on_date >= ? LIMIT 1"_s, {iso(todayOf(session))})
                .isValid();
}

ForecastSnapshots::Day ForecastSnapshots::look(Session &session)
{
    Look look(session, todayOf(session));
    look.readOpen();
    look.readWon(Organisation::read(session).beginOf(look.month()));
    return look.result();
}

void ForecastSnapshots::keep(Session &session, const Day &day)
{
    const QString on = iso(day.on);
    if (session.scalar(u"SELECT 1 FROM forecast_day WHERE on_date >= ?"_s, {on}).isValid())
        return;
    session.run(u"INSERT INTO forecast_day (on_date, seen_at) VALUES (?, ?)"_s,
                {on, session.clock().nowMs()});
    for (const Line &line : day.lines)
        session.run(u"INSERT INTO forecast_snapshot (on_date, month, owner_id, pipeline_id, currency, "
                    "won_minor, commit_minor, best_case_minor, pipeline_minor, weighted_minor, "
                    "overdue_minor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                    {on, iso(line.month), line.owner.value(), line.pipeline.value(), day.currency,
                     line.wonMinor, line.commitMinor, line.bestCaseMinor, line.pipelineMinor,
                     line.weightedMinor, line.overdueMinor});
}

QFuture<bool> ForecastSnapshots::take(Records &records)
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    const auto finish = [promise](bool taken) {
        promise->addResult(taken);
        promise->finish();
    };
    const auto guarded = [promise](const auto &fn) {
        try {
            fn();
        } catch (const QException &error) {
            promise->setException(error);
            promise->finish();
        }
    };
    storage::Store *store = &records.store();
    if (store->info().readOnly) {
        finish(false);
        return promise->future();
    }
    store->read([](Session &session) { return isDue(session) ? std::optional(look(session)) : std::nullopt; })
        .then([=](QFuture<std::optional<Day>> asked) {
            guarded([&] {
                const std::optional<Day> day = asked.result();
                if (!day) {
                    finish(false);
                    return;
                }
                // What was seen is no change of anything: there is nothing to journal and nothing to undo.
                store
                    ->writeBulk({Text::tr("Note the forecast"), storage::Origin::System, false,
                                 [day](BulkWriter &bulk) { keep(bulk.session(), *day); }})
                    .then([=](QFuture<Outcome> written) {
                        guarded([&] {
                            written.waitForFinished(); // throws what went wrong
                            finish(true);
                        });
                    });
            });
        });
    return promise->future();
}

std::optional<ForecastSnapshots::Sums>
ForecastSnapshots::atBegin(Session &session, const domain::GoalPace::Period &days, const Whose &whose)
{
    QString on = session
                     .scalar(u"SELECT min(on_date) FROM forecast_day WHERE on_date >= ? AND on_date < ?"_s,
                             {iso(days.first), iso(days.first.addDays(NearDays))})
                     .toString();
    if (on.isEmpty())
        on = session
                 .scalar(u"SELECT max(on_date) FROM forecast_day WHERE on_date < ? AND on_date >= ?"_s,
                         {iso(days.first), iso(days.first.addDays(-NearDays))})
                 .toString();
    if (on.isEmpty())
        return std::nullopt;
    QString where = u" WHERE on_date = ? AND month >= ? AND month < ?"_s;
    QVariantList values{on, iso(days.first), iso(days.end)};
    if (whose.pipeline) {
        where += u" AND pipeline_id = ?"_s;
        values.append(whose.pipeline.value());
    }
    if (!whose.owners.isEmpty()) {
        where += u" AND owner_id IN (%1)"_s.arg(placeholders(whose.owners.size()));
        values += whose.owners;
    }
    Sums sums;
    sums.on = QDate::fromString(on, Qt::ISODate);
    sums.month = days.first;
    QSqlQuery &row =
        session.run(u"SELECT sum(won_minor), sum(commit_minor), sum(best_case_minor), sum(pipeline_minor), "
                    "sum(weighted_minor), sum(overdue_minor), max(currency) FROM forecast_snapshot"_s +
                        where,
                    values);
    if (row.next()) {
        sums.wonMinor = row.value(0).toLongLong();
        sums.commitMinor = row.value(1).toLongLong();
        sums.bestCaseMinor = row.value(2).toLongLong();
        sums.pipelineMinor = row.value(3).toLongLong();
        sums.weightedMinor = row.value(4).toLongLong();
        sums.overdueMinor = row.value(5).toLongLong();
        sums.currency = row.value(6).toString();
    }
    row.finish();
    if (sums.currency.isEmpty())
        sums.currency = ExchangeRates::read(session).baseCurrency(); // nothing was expected
    return sums;
}

} // namespace kith::records
