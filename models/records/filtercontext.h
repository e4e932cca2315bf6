// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

namespace kith::storage {
class Session;
}

namespace kith::records {

/// The day, the week and the people that filters of this workspace go by: today and the week by the
/// organisation's time zone, `me` who is at work, my team everybody who is in a team with me.
domain::FilterContext filterContext(storage::Session &session);

} // namespace kith::records
