// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metrics/families.h"

#include <QtGlobal>

namespace kith::domain::metrics {

using namespace Qt::StringLiterals;

namespace {

Metric tickets(const char *key, const char *dateField, const char *label, const char *definition)
{
    Metric metric;
    metric.key = key;
    metric.family = "service"_ba;
    metric.label = label;
    metric.definition = definition;
    metric.entity = "ticket"_ba;
    metric.dateField = dateField;
    metric.dimensions = {
        {"priority", "priority", QT_TRANSLATE_NOOP("Metrics", "Priority")},
        {"channel", "channel", QT_TRANSLATE_NOOP("Metrics", "Channel")},
        {"product", "product_id", QT_TRANSLATE_NOOP("Metrics", "Product")},
        {"cause", "cause_id", QT_TRANSLATE_NOOP("Metrics", "Cause")},
        {"status", "status", QT_TRANSLATE_NOOP("Metrics", "Status")},
        {"company", "company_id", QT_TRANSLATE_NOOP("Metrics", "Company")},
        {"industry", "company_id.industry_id", QT_TRANSLATE_NOOP("Metrics", "Industry")},
    };
    return metric;
}

Metric share(Metric metric, Filter above)
{
    metric.kind = MetricKind::Ratio;
    metric.unit = MetricUnit::Percent;
    metric.sum.filter = std::move(above);
    return metric;
}

/// Of the tickets that were due: whether the target was met. Without an answer one counts from the day after.
Metric compliance(Metric metric, const QByteArray &result)
{
    const DateSpan today{DateSpan::Kind::Unit, 0, DateUnit::Day};
    metric.filter = Filter::any({Filter::test(result, Operator::IsNotEmpty),
                                 Filter::test(metric.dateField, Operator::Less, QVariant::fromValue(today))});
    return share(metric, Filter::test(result, Operator::Is, u"met"_s));
}

Metric worked(Metric metric, SpreadFigure figure, const char *value, const char *end)
{
    metric.kind = MetricKind::Spread;
    metric.unit = MetricUnit::Hours;
    metric.figure = figure;
    metric.sum.value = value;
    metric.isGoodWhenHigher = false;
    metric.filter = Filter::test(end, Operator::IsNotEmpty);
    return metric;
}

Metric answers(const char *key, const char *kind, const char *label, const char *definition)
{
    Metric metric;
    metric.key = key;
    metric.family = "service"_ba;
    metric.label = label;
    metric.definition = definition;
    metric.entity = "survey_response"_ba;
    metric.dateField = "answered_at"_ba;
    if (kind)
        metric.filter = Filter::test("kind"_ba, Operator::Is, QString::fromLatin1(kind));
    metric.ownerField = "ticket_id.owner_id"_ba;
    metric.dimensions = {
        {"kind", "kind", QT_TRANSLATE_NOOP("Metrics", "Question")},
        {"score", "score", QT_TRANSLATE_NOOP("Metrics", "Score")},
        {"priority", "ticket_id.priority", QT_TRANSLATE_NOOP("Metrics", "Priority")},
        {"channel", "ticket_id.channel", QT_TRANSLATE_NOOP("Metrics", "Channel")},
        {"product", "ticket_id.product_id", QT_TRANSLATE_NOOP("Metrics", "Product")},
        {"cause", "ticket_id.cause_id", QT_TRANSLATE_NOOP("Metrics", "Cause")},
        {"country", "contact_id.country", QT_TRANSLATE_NOOP("Metrics", "Country")},
    };
    metric.dependsOn = {"ticket"_ba};
    return metric;
}

QList<Metric> timeMetrics()
{
    const char *responseText =
        QT_TRANSLATE_NOOP("Metrics", "Working hours from the creation of a ticket to the "
                                     "first answer, of tickets created in the period "
                                     "that were answered.");
    const char *solutionText =
        QT_TRANSLATE_NOOP("Metrics", "Working hours from the creation of a ticket to its "
                                     "solution, less those it waited for the customer, "
                                     "of tickets solved in the period.");
    const char *response = "worked:created_at:first_response_at";
    const char *solution = "worked:created_at:solved_at:paused_minutes";
    return {
        worked(tickets("first_response_hours", "created_at",
                       QT_TRANSLATE_NOOP("Metrics", "First response to tickets (median)"), responseText),
               SpreadFigure::Median, response, "first_response_at"),
        worked(tickets("first_response_hours_p90", "created_at",
                       QT_TRANSLATE_NOOP("Metrics", "First response to tickets (nine of ten)"), responseText),
               SpreadFigure::P90, response, "first_response_at"),
        worked(tickets("resolution_hours", "solved_at",
                       QT_TRANSLATE_NOOP("Metrics", "Time to solve tickets (median)"), solutionText),
               SpreadFigure::Median, solution, "solved_at"),
        worked(tickets("resolution_hours_p90", "solved_at",
                       QT_TRANSLATE_NOOP("Metrics", "Time to solve tickets (nine of ten)"), solutionText),
               SpreadFigure::P90, solution, "solved_at"),
    };
}

QList<Metric> ticketMetrics()
{
    Metric solved = tickets("solved_tickets", "solved_at", QT_TRANSLATE_NOOP("Metrics", "Solved tickets"),
                            QT_TRANSLATE_NOOP("Metrics", "Tickets by the day they were solved on."));
    solved.filter = Filter::test("solved_at"_ba, Operator::IsNotEmpty);
    Metric reopened = tickets(
        "reopen_rate", "solved_at", QT_TRANSLATE_NOOP("Metrics", "Reopened tickets"),
        QT_TRANSLATE_NOOP("Metrics", "Tickets solved in the period that had come back at least once, by "
                                     "all tickets solved in it."));
    reopened.filter = solved.filter;
    reopened.isGoodWhenHigher = false;
    Metric backlog =
        tickets("ticket_backlog", "created_at", QT_TRANSLATE_NOOP("Metrics", "Open tickets"),
                QT_TRANSLATE_NOOP("Metrics", "Tickets that were created and not solved by the end of the "
                                             "period, or by now. A ticket that came back counts as open "
                                             "since it was created."));
    backlog.kind = MetricKind::Composed;
    backlog.isGoodWhenHigher = false;
    return {
        tickets("new_tickets", "created_at", QT_TRANSLATE_NOOP("Metrics", "New tickets"),
                QT_TRANSLATE_NOOP("Metrics", "Tickets by the day they were created on.")),
        solved,
        backlog,
        share(reopened, Filter::test("reopened_count"_ba, Operator::GreaterOrEqual, 1)),
        compliance(tickets("sla_first_response", "first_due_at",
                           QT_TRANSLATE_NOOP("Metrics", "First responses in time"),
                           QT_TRANSLATE_NOOP(
                               "Metrics", "Tickets whose first answer came by its target, by all tickets "
                                          "whose target lies in the period. Unanswered ones count from the "
                                          "day after their target.")),
                   "first_result"_ba),
        compliance(
            tickets("sla_resolution", "resolve_due_at", QT_TRANSLATE_NOOP("Metrics", "Solutions in time"),
                    QT_TRANSLATE_NOOP("Metrics",
                                      "Tickets solved by their target, by all tickets whose target lies "
                                      "in the period; working time in which a ticket waited for the "
                                      "customer moves the target. Unsolved ones count from the day "
                                      "after it.")),
            "resolve_result"_ba),
    };
}

} // namespace

QList<Metric> serviceMetrics()
{
    Metric nps = answers(
        "nps", "nps", QT_TRANSLATE_NOOP("Metrics", "Net promoter score"),
        QT_TRANSLATE_NOOP("Metrics", "Share of answers from 9 to 10 less the share of answers from 0 to "
                                     "6, in points from -100 to 100."));
    nps.kind = MetricKind::Ratio;
    nps.unit = MetricUnit::Score;
    nps.sum.value = "nps"_ba;
    const Metric csat =
        share(answers("csat", "csat", QT_TRANSLATE_NOOP("Metrics", "Customer satisfaction"),
                      QT_TRANSLATE_NOOP("Metrics", "Answers of 4 and 5 by all answers from 1 to 5.")),
              Filter::test("score"_ba, Operator::GreaterOrEqual, 4));
    Metric ces = answers("ces", "ces", QT_TRANSLATE_NOOP("Metrics", "Customer effort score"),
                         QT_TRANSLATE_NOOP("Metrics", "Mean of the answers from 1 to 7; 7 is easiest."));
    ces.kind = MetricKind::Spread;
    ces.figure = SpreadFigure::Mean;
    ces.unit = MetricUnit::Number;
    ces.sum.value = "score"_ba;
    return ticketMetrics() + timeMetrics() +
           QList<Metric>{nps, csat, ces,
                         answers("survey_answers", nullptr, QT_TRANSLATE_NOOP("Metrics", "Survey answers"),
                                 QT_TRANSLATE_NOOP("Metrics", "Answers by the day they were given on."))};
}

} // namespace kith::domain::metrics
