// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QTime>

namespace kith::services {

/// A cell cut into its day, in whatever order that is written, and the time of day behind it, if there is
/// one: "2/26/2018 19:58", "26.02.2018 7:05 PM".
struct MomentText
{
    QString day;
    QTime time; ///< invalid: none is said

    static MomentText of(const QString &text)
    {
        static const QRegularExpression shape(QStringLiteral(
            "^(\\S+)[ T,]+(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?(?:\\.\\d+)?(?: ?([AaPp])\\.?[Mm]\\.?)?$"));
        const QRegularExpressionMatch match = shape.match(text.trimmed());
        if (!match.hasMatch())
            return {text.trimmed(), {}};
        constexpr int noon = 12;
        int hour = match.captured(2).toInt();
        const QString half = match.captured(5).toLower();
        if (!half.isEmpty())
            hour = hour % noon + (half == QLatin1String("p") ? noon : 0);
        return {match.captured(1), QTime(hour, match.captured(3).toInt(), match.captured(4).toInt())};
    }
};

} // namespace kith::services
