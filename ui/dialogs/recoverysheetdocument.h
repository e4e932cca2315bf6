// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspacehost.h"

#include <QTextDocument>

#include <memory>

class QPagedPaintDevice;

namespace kith::ui {

/// The recovery sheet as a page to read, print or keep: name, place and date of the workspace, the code in
/// groups, what it is for and how to keep it. Always black on white.
class RecoverySheetDocument
{
public:
    explicit RecoverySheetDocument(RecoverySheet sheet);

    const RecoverySheet &sheet() const { return m_sheet; }

    /// The code's groups, `perLine` on a line.
    QStringList codeLines(int perLine = 4) const;

    std::unique_ptr<QTextDocument> document() const;

    /// On a printer's or a PDF's page.
    void print(QPagedPaintDevice &device) const;

    /// Writes a PDF of one page that only its owner may read. Throws Problem when the file cannot be written.
    void savePdf(const QString &file) const;

private:
    RecoverySheet m_sheet;
};

} // namespace kith::ui
