// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringView>

namespace kith::base {

/// A number that was shortened or rounded for reading ("12.3 k", "-9,284"), with the currency's sign where
/// the locale has it for amounts: "€12.3 k", "-9.284 €". The number is written in the same locale; the
/// currency is a code of ISO 4217, or empty for the number alone.
QString moneyText(const QString &number, QStringView currency, const QLocale &locale);

} // namespace kith::base
