// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/metricreader.h"

namespace kith::records {

/// Orders that count for figures about customers, as CustomerStats counts them: open, shipped or paid, with a
/// day, which falls into `days` where these have limits.
domain::Filter countedOrders(const domain::GoalPace::Period &days, const MetricGround &ground);

/// The same as a condition over sales_order, without days. The plus keeps the index of the trash out of it.
QString countedOrdersSql(QStringView alias);

/// Minor units of an order line, as CommerceRules::lineTotal() rounds them.
QString lineAmountSql(QStringView alias);

} // namespace kith::records
