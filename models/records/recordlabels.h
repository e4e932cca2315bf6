// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

#include <QString>

namespace kith::records {

/// What an action is called in the undo menu and in the history, translated.
class RecordLabels
{
public:
    static QString added(const domain::Entity &entity, const QString &title); ///< "Add contact Maria Anders"
    static QString edited(const QString &title);                              ///< "Edit Maria Anders"
    static QString bulkEdited(const domain::Entity &entity, qsizetype count); ///< "Edit 1,204 contacts"
    static QString movedToTrash(const domain::Entity &entity, const QString &title, qsizetype count);
    static QString restored(const domain::Entity &entity, const QString &title, qsizetype count);
};

} // namespace kith::records
