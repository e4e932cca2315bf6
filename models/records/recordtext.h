// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace kith::records {

/// The translation context of all sentences of this folder.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

} // namespace kith::records
