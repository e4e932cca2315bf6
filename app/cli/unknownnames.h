// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "models/domain/filter.h"

namespace kith::cli {

/// Remarks the names in a filter that nothing has, with one that is nearly the same: such a condition finds
/// nothing, and nobody would know why. Conditions on related records are taken as they are.
void remarkUnknownNames(Cli &cli, const domain::Entity &entity, const domain::Filter &filter);

} // namespace kith::cli
