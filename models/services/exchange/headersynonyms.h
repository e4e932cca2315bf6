// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace kith::services {

/// The targets (see ColumnMapping) that a heading names, best first, for an import of `entity`. Knows the
/// usual headings of address lists in English, German, French, Spanish, Italian, Portuguese and Dutch.
QList<QByteArray> targetsForHeading(const QByteArray &entity, const QString &heading);

/// Whether a heading says that its column holds the numbers of orders, and nothing else ("id" may be
/// anything).
bool saysOrderNumber(const QString &heading);

/// A heading as headings are compared: folded, camelCase and punctuation taken as spaces, spaces removed.
/// "customerID", "Customer ID" and "CUSTOMER_ID" are all "customerid".
QString normalisedHeading(const QString &heading);

} // namespace kith::services
