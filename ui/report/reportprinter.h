// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/printsheet.h"

#include <QByteArray>
#include <QImage>
#include <QPageLayout>

class QPagedPaintDevice;
class QPainter;

namespace kith::ui {

/// Puts a sheet onto pages or into one picture: charts as vectors, tables with their heads on every page,
/// title, filter, period, date, who, and the number of each page. Needs no display.
class ReportPrinter
{
public:
    explicit ReportPrinter(PrintSheet sheet);

    /// Landscape on the paper of the locale.
    static QPageLayout pageLayout();

    /// Onto the pages of a printer, a preview or a PDF, in the device's own layout. Returns how many they
    /// are.
    int print(QPagedPaintDevice &device) const;

    QByteArray pdf() const;
    /// One picture of everything, as high as it needs.
    QByteArray svg() const;
    QImage image(qreal scale = 2) const;

    QString title() const { return m_sheet.title; }

private:
    struct Page;
    struct Layout;
    Layout layOut(const QSizeF &area) const;
    void paintPage(QPainter &painter, const Layout &layout, int number) const;
    qreal paintHead(QPainter &painter, qreal width) const;
    void paintTile(QPainter &painter, const PrintSheet::Tile &tile, const QRectF &area) const;
    void paintRows(QPainter &painter, const Layout &layout, const Page &page) const;
    void paintColumnHeads(QPainter &painter, const Layout &layout, const Page &page, qreal top) const;
    void paintFoot(QPainter &painter, const Layout &layout, int number) const;
    QSizeF pictureSize() const;

    PrintSheet m_sheet;
};

} // namespace kith::ui
