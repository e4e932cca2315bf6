// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/editordraft.h"
#include "ui/pages/notesview.h"

namespace kith::ui {

/// What was typed on a list page and not saved. Kept in memory only, while the workspace is locked.
struct PageDrafts
{
    QList<EditorDraft> editors;
    QHash<base::RecordId, NoteDraft> notes;

    bool isEmpty() const { return editors.isEmpty() && notes.isEmpty(); }
};

} // namespace kith::ui
