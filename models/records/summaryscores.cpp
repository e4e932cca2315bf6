// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/summaryscores.h"

#include "models/records/customerstats.h"
#include "models/records/engagementscores.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"

#include <QDateTime>
#include <QLocale>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Filter;
using domain::Operator;

namespace {

constexpr int MostLines = 6; // types of activities that an explanation names

QString definitionOf(const CustomerStats::Reason &reason)
{
    const QLocale locale;
    const auto number = [&locale](qint64 count) { return locale.toString(count); };
    const auto day = [&locale](QDate date) { return locale.toString(date, QLocale::ShortFormat); };
    QStringList lines{
        Text::tr(
            "Recency %1 of 5: the last order was %2 days before %3. About %4 of %5 customers have waited "
            "longer.")
            .arg(number(reason.score.r), number(reason.days), day(reason.to), number(reason.worseRecency),
                 number(reason.customers)),
        Text::tr("Frequency %1 of 5: %2 orders from %3 to %4. About %5 customers have fewer.")
            .arg(number(reason.score.f), number(reason.orders), day(reason.from), day(reason.to),
                 number(reason.worseFrequency)),
        Text::tr("Money %1 of 5: %2 in that time. About %3 customers have spent less.")
            .arg(number(reason.score.m), reason.value.toText(locale), number(reason.worseMoney))};
    if (reason.unpriced > 0)
        lines.append(
            Text::tr("%n order(s) have no amount in the base currency.", nullptr, int(reason.unpriced)));
    if (reason.customers < domain::RfmScore::Few)
        lines.append(Text::tr("With fewer than 25 customers only thirds are told apart: 1, 3 or 5."));
    lines.append(Text::tr("Worked out on %1.")
                     .arg(locale.toString(QDateTime::fromMSecsSinceEpoch(reason.workedOutAtMs),
                                          QLocale::ShortFormat)));
    if (reason.isStale)
        lines.append(Text::tr("Orders have changed since; the scores follow in the background."));
    return lines.join(u'\n');
}

SummaryFigure engagementFigure(storage::Session &session, const domain::Record &record)
{
    EngagementScores scores(session);
    const domain::Engagement engagement = scores.explain(record.entity().key, record.id);
    const QLocale locale;
    RecordTitles titles(session);
    const domain::Entity &types = domain::Catalogue::builtIn().entity("picklist_value");
    QStringList lines{
        Text::tr("Each completed activity counts the points of its type; after %n day(s) half of "
                 "them is left, after twice that a quarter.",
                 nullptr, scores.halfLife())};
    for (const domain::Engagement::Line &line :
         engagement.lines.first(std::min<qsizetype>(engagement.lines.size(), MostLines)))
        lines.append(Text::tr("%1 × %2 (%3 points when new), the last on %4: %5")
                         .arg(locale.toString(line.count), titles.of(types, line.type),
                              locale.toString(line.points), locale.toString(line.last, QLocale::ShortFormat),
                              locale.toString(line.worth, 'f', 1)));
    SummaryFigure figure;
    figure.key = "engagement"_ba;
    figure.label = Text::tr("Engagement");
    figure.definition = lines.join(u'\n');
    figure.entity = "activity"_ba;
    figure.filter = Filter::all({Filter::test("links.object_id"_ba, Operator::Is, record.id.value()),
                                 Filter::test("done_at"_ba, Operator::IsNotEmpty)});
    figure.text = locale.toString(engagement.total);
    return figure;
}

} // namespace

QList<SummaryFigure> scoreFigures(storage::Session &session, const domain::Record &record)
{
    QList<SummaryFigure> figures;
    if (!CustomerStats::applyTo(record.entity().key))
        return figures;
    if (!record.value("rfm_r").isNull()) {
        if (const auto reason = CustomerStats(session).explain(record.entity().key, record.id)) {
            SummaryFigure figure;
            figure.key = "rfm"_ba;
            figure.label = Text::tr("Customer group");
            figure.definition = definitionOf(*reason);
            figure.entity = "sales_order"_ba;
            figure.filter = reason->counted;
            figure.text = reason->group.isEmpty() ? reason->score.text()
                                                  : Text::tr("%1 · %2", "group of customers, its scores")
                                                        .arg(reason->group, reason->score.text());
            figures.append(figure);
        }
    }
    if (!record.value("engagement").isNull())
        figures.append(engagementFigure(session, record));
    return figures;
}

} // namespace kith::records
