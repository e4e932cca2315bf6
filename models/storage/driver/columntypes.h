// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QStringView>

namespace kith::storage {

/// The type QtSql gives a column that was declared as `declared`.
QMetaType typeOfDeclaration(QStringView declared);

} // namespace kith::storage
