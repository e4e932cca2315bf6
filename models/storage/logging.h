// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace kith::storage {

/// Never with values of records.
Q_DECLARE_LOGGING_CATEGORY(lcStorage)

} // namespace kith::storage
