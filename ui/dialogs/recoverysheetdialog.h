// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/recoverysheetdocument.h"

#include <QDialog>

namespace kith::ui {

class NoticeBar;

/// Shows the recovery sheet; prints it or saves it as a PDF when asked, and keeps nothing.
class RecoverySheetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecoverySheetDialog(const RecoverySheet &sheet, QWidget *parent = nullptr);

private:
    void print();
    void savePdf();

    RecoverySheetDocument m_sheet;
    NoticeBar *m_notice;
};

} // namespace kith::ui
