// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pipelineflow.h"

#include "models/base/problem.h"

#include <QCoreApplication>

namespace kith::domain {

using namespace Qt::StringLiterals;
using Status = FlowState::Status;

namespace {

struct Name
{
    const char *key;
    const char *label;
};

constexpr std::array<Name, FlowSteps> names{{
    {"opening", QT_TRANSLATE_NOOP("PipelineFlow", "Opening")},
    {"created", QT_TRANSLATE_NOOP("PipelineFlow", "Created")},
    {"reopened", QT_TRANSLATE_NOOP("PipelineFlow", "Reopened")},
    {"increased", QT_TRANSLATE_NOOP("PipelineFlow", "Increased")},
    {"pulled_in", QT_TRANSLATE_NOOP("PipelineFlow", "Pulled in")},
    {"decreased", QT_TRANSLATE_NOOP("PipelineFlow", "Decreased")},
    {"pushed_out", QT_TRANSLATE_NOOP("PipelineFlow", "Pushed out")},
    {"won", QT_TRANSLATE_NOOP("PipelineFlow", "Won")},
    {"lost", QT_TRANSLATE_NOOP("PipelineFlow", "Lost")},
    {"deleted", QT_TRANSLATE_NOOP("PipelineFlow", "Deleted")},
    {"closing", QT_TRANSLATE_NOOP("PipelineFlow", "Closing")},
}};

bool isClosed(Status status)
{
    return status == Status::Won || status == Status::Lost;
}

/// How a deal that did not count came to count.
FlowStep entry(const FlowState &before)
{
    if (before.status == Status::Absent)
        return FlowStep::Created;
    if (before.status == Status::Open)
        return FlowStep::PulledIn;
    return FlowStep::Reopened;
}

void put(FlowParts &parts, FlowStep step, qint64 value)
{
    parts[std::size_t(step)] = value;
}

} // namespace

QByteArray flowStepKey(FlowStep step)
{
    return names[std::size_t(step)].key;
}

std::optional<FlowStep> flowStepOf(QByteArrayView key)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (key == names[i].key)
            return FlowStep(i);
    }
    return std::nullopt;
}

QString flowStepText(FlowStep step)
{
    return QCoreApplication::translate("PipelineFlow", names[std::size_t(step)].label);
}

FlowParts flowOf(const FlowState &before, const FlowState &after)
{
    FlowParts parts;
    const bool ends = isClosed(after.status) && after.status != before.status;
    if (!before.counts()) {
        // A deal that is won belongs to the period it was won in; a lost one to the one it was expected in.
        const bool passes = ends && (after.status == Status::Won || after.isWithin);
        if (!after.counts() && !passes)
            return parts;
        put(parts, entry(before), after.value);
    } else {
        put(parts, FlowStep::Opening, before.value);
        const bool stays = after.counts() || ends;
        if (stays && after.value > before.value)
            put(parts, FlowStep::Increased, after.value - before.value);
        else if (stays && after.value < before.value)
            put(parts, FlowStep::Decreased, after.value - before.value);
    }
    if (after.counts())
        put(parts, FlowStep::Closing, after.value);
    else if (ends)
        put(parts, after.status == Status::Won ? FlowStep::Won : FlowStep::Lost, -after.value);
    else if (after.status == Status::Open)
        put(parts, FlowStep::PushedOut, -before.value);
    else
        put(parts, FlowStep::Deleted, -before.value);
    return parts;
}

void FlowSums::add(const FlowParts &parts)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i])
            continue;
        value[i] += *parts[i];
        ++count[i];
    }
}

void FlowSums::check() const
{
    qint64 sum = 0;
    for (std::size_t i = 0; i < std::size_t(FlowStep::Closing); ++i)
        sum += value[i];
    if (sum != value[std::size_t(FlowStep::Closing)])
        throw base::Problem(
            base::ProblemKind::Bug,
            QCoreApplication::translate("PipelineFlow",
                                        "The changes of the pipeline do not add up to its closing value."),
            u"%1 is not %2"_s.arg(sum).arg(value[std::size_t(FlowStep::Closing)]));
}

} // namespace kith::domain
