// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kith::domain {

/// Where somebody gets mail. The street may have several lines.
struct PostalAddress
{
    QString street;
    QString postalCode;
    QString city;
    QString region;
    QString countryIso2;
};

/// The lines as they stand on an envelope in the address's own country: "12209 Berlin" in Germany, "Seattle,
/// WA 98122" in the USA, town and postcode on lines of their own in Great Britain. The country's name, in the
/// language of the program, ends them unless it is homeIso2. No line is empty.
QStringList addressLines(const PostalAddress &address, QStringView homeIso2 = {});

/// Text that is equal for two spellings of one address: folded, words like "Street" and "Straße" in one short
/// form, signs left out. Empty when the address has neither street nor postcode nor city.
QString addressKey(const PostalAddress &address);

} // namespace kith::domain
