// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace kith::storage {

/// Translation context of the sentences of the storage.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(kith::storage::Text)
};

} // namespace kith::storage
