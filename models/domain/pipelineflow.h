// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace kith::domain {

/// A step between the value of the pipeline at the beginning of a period and at its end.
enum class FlowStep {
    Opening,
    Created,  ///< deals that were not there before
    Reopened, ///< that had been closed or in the trash
    Increased,
    PulledIn, ///< that had been expected in another period
    Decreased,
    PushedOut, ///< that are now expected in another period
    Won,
    Lost,
    Deleted,
    Closing
};

constexpr int FlowSteps = 11;

/// "opening", "created" …, for keys of cells, and back.
QByteArray flowStepKey(FlowStep step);
std::optional<FlowStep> flowStepOf(QByteArrayView key);
QString flowStepText(FlowStep step);

/// What of a deal matters to the pipeline of a period, at one moment.
struct FlowState
{
    enum class Status { Absent, Trash, Open, Won, Lost };
    Status status = Status::Absent;
    qint64 value = 0;      ///< minor units of the base currency
    bool isWithin = false; ///< expected to be closed in the period

    bool counts() const { return status == Status::Open && isWithin; }
};

/// What one deal adds to each step; negative for what takes away. Its opening plus all changes is its
/// closing. A deal that comes and goes between the two moments is seen by what became of it: one that was won
/// was created (or pulled in, or reopened) and won, with the value that it was won with.
using FlowParts = std::array<std::optional<qint64>, FlowSteps>;
FlowParts flowOf(const FlowState &before, const FlowState &after);

/// Sums over deals. Throws Problem(Bug) in check() if the changes do not lead from the opening to the
/// closing, which no data can bring about.
struct FlowSums
{
    std::array<qint64, FlowSteps> value{};
    std::array<qint64, FlowSteps> count{};

    void add(const FlowParts &parts);
    void check() const;
};

} // namespace kith::domain
