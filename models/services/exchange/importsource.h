// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exchange/importplan.h"

#include <QIODevice>

#include <memory>

namespace kith::services {

/// The plan's file or content, open for reading at its begin. Throws Problem: NotFound, Invalid (not a file,
/// empty) or NotAllowed.
std::unique_ptr<QIODevice> openSource(const ImportPlan &plan);

} // namespace kith::services
