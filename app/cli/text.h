// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace kith::cli {

/// Translation context of what the command line says.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(kithctl)
};

} // namespace kith::cli
