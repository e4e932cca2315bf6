// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportprinter.h"

#include <QDialog>
#include <QFuture>

class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;

namespace kith::ui {

class PageCanvas;

/// The pages of a sheet as the printer will put them on paper, and the way to the printer. Pages are painted
/// by another thread, those that are looked at alone.
class PrintPreview final : public QDialog
{
    Q_OBJECT

public:
    PrintPreview(const PrintSheet &sheet, QWidget *parent);
    ~PrintPreview() override;

    /// 0 until they are laid out.
    int pageCount() const;
    /// The picture of a page that is looked at; null until it is painted.
    QImage page(int at) const;
    QPageLayout paper() const;

    /// Puts the pages onto the printer, on its own paper, without holding up the window. Fails with a Problem
    /// that names the printer; cancelling takes the job back.
    static QFuture<void> print(const PrintSheet &sheet, const std::shared_ptr<QPrinter> &printer,
                               QObject *context);

Q_SIGNALS:
    /// The work began: show it among the jobs.
    void started(const QString &label, const QFuture<void> &running);

private:
    void layOut();
    void askPrinter();

    PrintSheet m_sheet;
    QComboBox *m_size;
    QComboBox *m_orientation;
    QLabel *m_count;
    PageCanvas *m_canvas;
    QPushButton *m_print = nullptr;
    QFuture<std::shared_ptr<ReportPrinter>> m_laying;
};

} // namespace kith::ui
