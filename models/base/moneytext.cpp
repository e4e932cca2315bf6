// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/moneytext.h"

#include "models/base/money.h"

#include <cmath>

namespace kith::base {

QString moneyText(const QString &number, QStringView currency, const QLocale &locale)
{
    if (currency.isEmpty())
        return number;
    const bool isNegative = number.startsWith(locale.negativeSign());
    const int decimals = Money::decimals(currency).value_or(2);
    const qint64 one = qRound64(std::pow(10, decimals)) * (isNegative ? -1 : 1);
    QString amount = Money(one, currency).toText(locale);
    return amount.replace(locale.toString(1.0, 'f', decimals),
                          isNegative ? number.mid(locale.negativeSign().size()) : number);
}

} // namespace kith::base
