// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exchange/importplan.h"

#include <QString>

namespace kith::services {

/// Rows that were copied in a spreadsheet, a mail program or another list, as the import takes them. They
/// stay in memory: what is pasted reaches no file but the workspace.
class PastedRows
{
public:
    /// Whether the text holds rows of people or companies: cells between tabs, several lines, or addresses
    /// like "Maria Anders <maria@firm.example>". For enabling an action; quick, looks at the first lines
    /// only.
    static bool areIn(const QString &text);

    /// The plan of an import of these rows, columns proposed as for a file (Importer::propose). Cells are
    /// separated by tabs; a table without tabs is read as comma or semicolon separated values, and a list of
    /// mail addresses, each on its own line or separated by commas or semicolons, as names and addresses.
    /// `entity` empty: guessed. Throws Problem(Invalid) when the text holds no rows.
    static ImportPlan plan(const QString &text, const QByteArray &entity = {},
                           const domain::Catalogue *catalogue = nullptr);
};

} // namespace kith::services
