// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace kith::domain {

/// Days in which a customer has to order again, unless a question says how many.
constexpr int ChurnDays = 90;
constexpr int MostOptionDays = 3660; ///< ten years

/// Something about a composed metric that a question may choose (MetricQuery::options).
struct MetricOption
{
    enum class Kind {
        Days,     ///< a number, 1 to MostOptionDays
        Choice,   ///< the key of one of `choices`; none: the first
        Pipeline, ///< the id as text; none: the first one, or that of the dashboard
        Stage     ///< an open stage, likewise; none: the first of the pipeline
    };

    QByteArray key; ///< in the options' JSON and on the command line
    Kind kind = Kind::Choice;
    const char *label = nullptr; ///< QT_TRANSLATE_NOOP("Metrics", …)
    int preset = 0;              ///< Days
    QList<std::pair<QByteArray, const char *>> choices = {};

    QString labelText() const;
    QString choiceText(qsizetype at) const;
};

/// What may be chosen of a metric; nothing for most.
QList<MetricOption> metricOptions(QByteArrayView metric);

} // namespace kith::domain
