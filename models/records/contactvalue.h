// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kith::storage {
class Session;
}

namespace kith::records {

/// An e-mail address, phone number or web address as it is compared with others.
struct ContactValue
{
    QString normal;         ///< null when there is none
    bool isInvalid = false; ///< it is kept as typed, and flagged

    /// kind: "email", "phone", "url", "social", "im". country: where a phone number without country code
    /// belongs, may be empty: then its digits are all that is known of it, and it counts as valid.
    static ContactValue of(const QString &kind, const QString &raw, const QString &country);
};

/// The digits by which people begin to look a number up: international, national without trunk prefix, as
/// typed where that is something else, and without area code where the writing tells it.
QStringList phoneTokens(const QString &raw, const QString &normal);

/// The digits of an international number without its country calling code.
QString nationalDigits(QStringView international);

/// ISO code of the workspace's home country, empty when it has none.
QString homeCountry(storage::Session &session);

/// ISO code of the workspace's main currency: that of the first pipeline; empty when there is none.
QString homeCurrency(storage::Session &session);

} // namespace kith::records
