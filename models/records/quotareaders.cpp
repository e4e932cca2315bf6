// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was won, and what may still be, against quotas.
#include "models/base/problem.h"
#include "models/domain/businesscalendar.h"
#include "models/domain/catalogue.h"
#include "models/records/pipelinereaders.h"
#include "models/records/quotas.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/records/todaysql.h"
#include "models/records/workspacecatalogue.h"

#include <algorithm>

namespace kith::records::pipeline {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Filter;
using domain::GoalPace;
using domain::MetricFigure;
using domain::MetricPeriod;
using domain::MetricQuery;
using domain::Operator;

namespace {

class QuotaReader : public PeriodReader
{
public:
    explicit QuotaReader(QuotaFigure figure) : m_figure(figure) {}

    domain::RecordQuery behind(const MetricGround &ground, const MetricQuery &query, const QVariantList &keys,
                               bool) const override
    {
        return MetricRecords::recordsBehind(
            ground.session, m_figure == QuotaFigure::Coverage ? open(ground, query) : won(query), keys);
    }

protected:
    Values values(const MetricGround &ground, const MetricQuery &query,
                  const GoalPace::Period &days) const override
    {
        const QByteArray by = query.by.isEmpty() ? QByteArray() : query.by.constFirst().key;
        if (query.by.size() > 1 || (!by.isEmpty() && by != "owner" && by != "team" && by != "period"))
            throw Problem(ProblemKind::Invalid,
                          Text::tr("Quotas are told by owner, by team or by period, one of them at a time."));
        const Quotas quotas = Quotas::read(ground.session);
        const MetricAnswer wonPart = MetricRecords::read(ground.session, won(query));
        MetricAnswer openPart;
        if (m_figure == QuotaFigure::Coverage)
            openPart = MetricRecords::read(ground.session, open(ground, query));
        Values values;
        values.total =
            figure(ground, days, quotaOf(ground, quotas, query, days), wonPart.total, openPart.total);
        values.withoutRate = wonPart.withoutRate + openPart.withoutRate;
        for (const MetricCell &place : places(ground, quotas, by, wonPart, openPart)) {
            MetricCell cell = place;
            GoalPace::Period period = days;
            if (by == "period")
                period = MetricPeriod::moving({domain::DateSpan::Kind::Unit, 0, query.by.constFirst().unit})
                             .on(cell.keys.constFirst().toDate(), ground.organisation.weekStart);
            cell.figure = figure(ground, period, quotaAt(ground, quotas, query, cell.keys, period),
                                 found(wonPart, cell.keys), found(openPart, cell.keys));
            values.cells.append(cell);
        }
        if (!values.total.isKnown() && values.total.bottom > 0)
            values.remarks.append(Text::tr("The quota is met."));
        else if (values.total.bottom == 0)
            values.remarks.append(Text::tr("There is no quota for this period. Quotas are set on the page of "
                                           "the forecast."));
        return values;
    }

private:
    static MetricQuery won(const MetricQuery &query) { return partOf(query, "won_value"_ba); }

    static MetricQuery open(const MetricGround &ground, const MetricQuery &query)
    {
        return partOf(query, "open_value"_ba,
                      Filter::test("expected_close_on"_ba, Operator::GreaterOrEqual,
                                   ground.today.toString(Qt::ISODate)));
    }

    static MetricFigure found(const MetricAnswer &answer, const QVariantList &keys)
    {
        for (const MetricCell &cell : answer.cells) {
            if (keyName(cell.keys) == keyName(keys))
                return cell.figure;
        }
        return {};
    }

    /// Who won or may win something, and who has a quota.
    static QList<MetricCell> places(const MetricGround &ground, const Quotas &quotas, const QByteArray &by,
                                    const MetricAnswer &wonPart, const MetricAnswer &openPart)
    {
        QList<MetricCell> places;
        const auto take = [&places](const MetricCell &cell) {
            const bool isThere = std::any_of(places.cbegin(), places.cend(), [&](const MetricCell &one) {
                return keyName(one.keys) == keyName(cell.keys);
            });
            if (!isThere)
                places.append(cell);
        };
        std::for_each(wonPart.cells.cbegin(), wonPart.cells.cend(), take);
        std::for_each(openPart.cells.cbegin(), openPart.cells.cend(), take);
        if (by != "owner" && by != "team")
            return places;
        const bool isTeam = by == "team";
        RecordTitles titles(ground.session);
        const domain::Entity &entity = catalogueOf(ground.session).entity(isTeam ? "team"_ba : "app_user"_ba);
        for (const QuotaHolder &holder :
             quotas.holders(isTeam ? QuotaHolder::Kind::Team : QuotaHolder::Kind::User)) {
            MetricCell cell;
            cell.keys = {holder.id.value()};
            cell.titles = {titles.of(entity, holder.id)};
            take(cell);
        }
        return places;
    }

    static std::optional<qint64> quotaOf(const MetricGround &ground, const Quotas &quotas,
                                         const MetricQuery &query, const GoalPace::Period &days)
    {
        if (query.scope.owner)
            return quotas.of({QuotaHolder::Kind::User, query.scope.owner}, days);
        if (query.scope.team)
            return quotas.ofTeam(query.scope.team, ground.usersOf(query.scope.team), days);
        return quotas.total(days);
    }

    static std::optional<qint64> quotaAt(const MetricGround &ground, const Quotas &quotas,
                                         const MetricQuery &query, const QVariantList &keys,
                                         const GoalPace::Period &days)
    {
        const QByteArray by = query.by.constFirst().key;
        if (by == "period")
            return quotaOf(ground, quotas, query, days);
        const RecordId id(keys.constFirst().toLongLong());
        if (!id)
            return std::nullopt;
        return by == "team" ? quotas.ofTeam(id, ground.usersOf(id), days)
                            : quotas.of({QuotaHolder::Kind::User, id}, days);
    }

    MetricFigure figure(const MetricGround &ground, const GoalPace::Period &days,
                        const std::optional<qint64> &quota, const MetricFigure &wonPart,
                        const MetricFigure &openPart) const
    {
        MetricFigure figure;
        figure.bottom = quota.value_or(0);
        figure.top = wonPart.exact;
        figure.n = wonPart.n;
        const bool hasQuota = quota.value_or(0) > 0;
        if (m_figure == QuotaFigure::Coverage) {
            const qint64 missing = std::max<qint64>(figure.bottom - wonPart.exact, 0);
            figure.top = openPart.exact;
            figure.n = openPart.n;
            if (hasQuota && missing > 0)
                figure.number = double(openPart.exact) / double(missing);
            return figure;
        }
        if (!hasQuota)
            return figure;
        const double attained = 100.0 * double(wonPart.exact) / double(*quota);
        if (m_figure == QuotaFigure::Attainment) {
            figure.number = attained;
            return figure;
        }
        const GoalPace pace(today::calendarOf(ground.organisation), days, ground.today);
        if (pace.elapsedDays() > 0)
            figure.number = attained * pace.allDays() / pace.elapsedDays();
        return figure;
    }

    QuotaFigure m_figure;
};

} // namespace

Reader quotaReader(QuotaFigure figure)
{
    return std::make_shared<QuotaReader>(figure);
}

} // namespace kith::records::pipeline
