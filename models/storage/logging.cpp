// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/logging.h"

namespace kith::storage {

Q_LOGGING_CATEGORY(lcStorage, "kith.storage", QtInfoMsg)

} // namespace kith::storage
