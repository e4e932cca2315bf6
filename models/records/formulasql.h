// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/formula.h"

#include <QStringView>

namespace kith::records {

/// The expression that works a formula out for the record that `alias` stands for, in the stored form of its
/// type. Without placeholders: texts and numbers of the formula stand in it, quoted.
QString formulaSql(const domain::Entity &entity, const domain::Formula &formula, QStringView alias);

/// The day that today() means for what this thread asks from now on.
void setFormulaDay(QDate today);

} // namespace kith::records
