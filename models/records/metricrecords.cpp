// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/metricrecords.h"

#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/metricoptions.h"
#include "models/records/filterwords.h"
#include "models/records/metricengine.h"
#include "models/records/records.h"
#include "models/records/recordtext.h"
#include "models/records/workspacecatalogue.h"
#include "models/storage/store.h"

#include <QElapsedTimer>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Metric;
using domain::MetricKind;
using domain::MetricQuery;
using storage::Session;

namespace {

const MetricReader &readerOf(const Metric &metric)
{
    const MetricReader *reader = metricReader(metric.key);
    if (!reader)
        throw Problem(ProblemKind::Bug, Text::tr("“%1” cannot be worked out.").arg(metric.labelText()));
    return *reader;
}

bool comparesBuckets(const MetricQuery &query)
{
    return query.compare != domain::MetricCompare::Nothing && query.by.size() == 1 &&
           query.by.constFirst().key == "period";
}

/// The same question of the days that it is compared with.
MetricQuery earlierQuery(const MetricQuery &query, const domain::GoalPace::Period &before)
{
    MetricQuery earlier = query;
    earlier.period = domain::MetricPeriod::days(before.first, before.end.addDays(-1));
    earlier.compare = domain::MetricCompare::Nothing;
    return earlier;
}

/// Composed metrics know nothing of two rows of buckets: they are asked twice.
void readEarlier(const MetricGround &ground, MetricAnswer &answer)
{
    if (!comparesBuckets(answer.query) || !answer.before.first.isValid())
        return;
    if (answer.metric.kind == MetricKind::Composed) {
        MetricAnswer earlier;
        earlier.query = earlierQuery(answer.query, answer.before);
        earlier.metric = answer.metric;
        earlier.currency = answer.currency;
        earlier.period = answer.before;
        readerOf(answer.metric).read(ground, earlier);
        answer.earlier = earlier.cells;
    }
    for (MetricCell &cell : answer.earlier)
        cell.keys.append(comparedMark());
}

/// What was chosen of the metric's options, unless it is what is chosen by itself.
void remarkChoices(MetricAnswer &answer)
{
    for (const domain::MetricOption &option : domain::metricOptions(answer.metric.key)) {
        const QByteArray chosen =
            answer.query.options.value(QString::fromLatin1(option.key)).toString().toLatin1();
        for (qsizetype i = 1; i < option.choices.size(); ++i) {
            if (option.choices.at(i).first == chosen)
                answer.remarks.append(Text::tr("%1: %2", "an option, what was chosen")
                                          .arg(option.labelText(), option.choiceText(i)));
        }
    }
}

} // namespace

QVariant comparedMark()
{
    return u"@compared"_s;
}

QVariant othersKey(const QVariantList &shown)
{
    return QVariant(shown);
}

QFuture<MetricAnswer> MetricRecords::answer(const MetricQuery &query) const
{
    return m_records.store().read([query](Session &session) { return read(session, query); });
}

QFuture<domain::RecordQuery> MetricRecords::behind(const MetricQuery &query, const QVariantList &keys,
                                                   bool above) const
{
    return m_records.store().read(
        [=](Session &session) { return recordsBehind(session, query, keys, above); });
}

MetricAnswer MetricRecords::read(Session &session, const MetricQuery &query)
{
    QElapsedTimer timer;
    timer.start();
    const MetricGround ground(session);
    MetricAnswer answer;
    answer.query = query;
    answer.metric = domain::MetricCatalogue::metric(catalogueOf(session), query.metric);
    answer.currency = ground.organisation.baseCurrency;
    answer.period = ground.days(query.period);
    // the period is told apart from the other conditions
    const domain::Filter filter = ground.filterOf(answer.metric, query, &answer.remarks, false);
    if (answer.metric.kind == MetricKind::Composed)
        readerOf(answer.metric).read(ground, answer);
    else
        MetricEngine(ground, answer.metric, answer.query).read(answer);
    readEarlier(ground, answer);
    remarkChoices(answer);
    answer.ms = timer.elapsed();
    if (answer.sentence.isEmpty()) // composed ones may mean other records
        answer.sentence = FilterWords::say(session, answer.metric.entity, filter).sentence;
    if (answer.withoutRate > 0)
        answer.remarks.append(
            Text::tr("%n record(s) are counted, but not in the amounts: there is no exchange rate for their "
                     "currency.",
                     nullptr, int(answer.withoutRate)));
    return answer;
}

domain::RecordQuery MetricRecords::recordsBehind(Session &session, const MetricQuery &query,
                                                 const QVariantList &keys, bool above)
{
    const MetricGround ground(session);
    const Metric metric = domain::MetricCatalogue::metric(catalogueOf(session), query.metric);
    if (keys.size() == 2 && keys.constLast() == comparedMark() && comparesBuckets(query)) {
        const auto before =
            domain::comparedPeriod(query.period, query.compare, ground.today, ground.organisation.weekStart);
        if (before.first.isValid())
            return recordsBehind(session, earlierQuery(query, before), keys.first(1), above);
    }
    if (metric.kind == MetricKind::Composed)
        return readerOf(metric).behind(ground, query, keys, above);
    return MetricEngine(ground, metric, query).behind(keys, above);
}

} // namespace kith::records
