// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QHash>

namespace kith::ui {

/// A form that was interrupted: what it began from and what was typed. Kept in memory only, while the
/// workspace is locked.
struct EditorDraft
{
    QByteArray entity;
    domain::RecordId id; ///< null: of a new record
    domain::Record base;
    domain::Record typed;
    QHash<QByteArray, QString> unreadable; ///< by field: text that is no value yet
};

} // namespace kith::ui
