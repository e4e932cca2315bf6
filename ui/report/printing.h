// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportprinter.h"

#include <QFuture>

namespace kith::ui {

/// Paints a sheet as the content of a file without holding up the window: laid out and painted by another
/// thread, its charts drawn in that of `context`, one each time the event loop comes round. Tells how far it
/// is (0 to 1000) and can be cancelled, also by the end of `context`. Fails with Problem(Invalid) where a
/// picture would be too large.
QFuture<QByteArray> printed(const PrintSheet &sheet, ReportPrinter::Format format, QObject *context);

/// The same, written to a file: as a whole or not at all. Fails with a Problem that names the file.
QFuture<QByteArray> printedTo(const QString &file, const PrintSheet &sheet, ReportPrinter::Format format,
                              QObject *context);

/// A sheet laid out for this paper with its charts drawn, for what paints its pages by itself.
QFuture<std::shared_ptr<ReportPrinter>> laidOut(const PrintSheet &sheet, const QPageLayout &paper,
                                                QObject *context);

} // namespace kith::ui
