// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scalednumber.h"

namespace kith::domain {

bool isDecimalText(QStringView text)
{
    constexpr qsizetype MostDigits = 18; // what 64 bits hold for certain
    qsizetype digits = 0;
    qsizetype points = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (c == u'.')
            ++points;
        else if (i > 0 || (c != u'-' && c != u'+'))
            return false;
    }
    return digits > 0 && digits <= MostDigits && points <= 1;
}

std::optional<qlonglong> scaledNumber(const QString &text, int decimals)
{
    if (!isDecimalText(text))
        return std::nullopt;
    const qsizetype point = text.indexOf(u'.');
    const qsizetype given = point < 0 ? 0 : text.size() - point - 1;
    if (given > decimals)
        return std::nullopt;
    bool ok = false;
    QString digits = text + QString(decimals - given, u'0');
    const qlonglong number = digits.remove(u'.').toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QString scaledText(qlonglong number, int decimals)
{
    if (decimals == 0)
        return QString::number(number);
    QString digits = QString::number(number);
    const bool isNegative = digits.startsWith(u'-');
    digits = digits.sliced(isNegative ? 1 : 0).rightJustified(decimals + 1, u'0');
    digits.insert(digits.size() - decimals, u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return isNegative ? u'-' + digits : digits;
}

} // namespace kith::domain
