// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/printsheet.h"

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QPageLayout>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace kith::ui {

struct ChartDrawing;

/// Puts a sheet onto pages or into one picture: charts as vectors, tables with their heads on every page,
/// title, filter, period, date, who, and the number of each page. Needs no display.
///
/// It is done in three steps: where everything stands is worked out in any thread, charts are drawn one by
/// one in that of the window, and the rest is painted in any thread. One at a time uses a printer. pdf(),
/// svg() and image() do all of it at once, in the window's thread; see printed() for what does not hold it
/// up.
class ReportPrinter
{
public:
    enum class Format { Pdf, Svg, Png };

    /// Asked now and then while something is painted, with the share that is done; false: stop here.
    using GoOn = std::function<bool(double done)>;

    /// In the window's thread, whose font it takes.
    explicit ReportPrinter(PrintSheet sheet);
    ~ReportPrinter();
    ReportPrinter(ReportPrinter &&) noexcept;
    ReportPrinter &operator=(ReportPrinter &&) noexcept;

    /// Landscape on the paper of the locale.
    static QPageLayout pageLayout();

    /// By the end of a file's name: PDF unless it says something else.
    static Format formatOf(const QString &suffix);

    /// Lays out pages of this paper; any thread.
    void layOut(const QPageLayout &paper);
    /// Lays out for a file of this format: one picture of everything, or pages. Any thread. Throws
    /// Problem(Invalid) where a picture would be larger than programs can show.
    void layOut(Format format);

    int pageCount() const;
    int chartCount() const;
    /// Of those on the pages; window's thread.
    void drawChart(int at);
    void drawCharts();

    /// What was laid out, as the content of a file; any thread. Empty when it was told to stop.
    QByteArray content(Format format, const GoOn &goOn = {}) const;
    /// Onto the pages of a printer of that paper; any thread. False when it was told to stop or the device
    /// refuses.
    bool print(QPagedPaintDevice &device, const GoOn &goOn = {}) const;
    /// One page with its margins, as wide as this; any thread.
    QImage pageImage(int page, int width) const;

    QByteArray pdf();
    QByteArray svg();
    QImage image();

    QString title() const { return m_sheet.title; }

private:
    struct Page;
    struct Layout;
    static constexpr qreal PictureMargin = 24;
    static constexpr qreal LargestPicture = 20'000; ///< pixels on a side; other programs refuse larger ones
    QFont font(int pixels, bool isBold = false) const;
    void layOut(const QSizeF &area, bool isPaged);
    void layOutTiles(Page &page, qreal bottom);
    void layOutTable(Page page, qreal bottom, bool isPaged);
    void measureColumns(bool isPaged);
    QList<QList<qsizetype>> strips(bool isPaged) const;
    QRectF tileRect(const Page &page, qsizetype tile) const;
    QRectF chartRect(const QRectF &tile) const;
    bool paintPage(QPainter &painter, int number, const GoOn &goOn) const;
    qreal paintHead(QPainter *painter, qreal width) const;
    void paintTile(QPainter &painter, qsizetype tile, const QRectF &area) const;
    void paintRows(QPainter &painter, const Page &page) const;
    void paintColumnHeads(QPainter &painter, const Page &page, qreal top) const;
    void paintFoot(QPainter &painter, int number) const;
    QSizeF pictureSize() const; ///< with its margins
    bool paintPicture(QPainter &painter, const GoOn &goOn) const;
    QByteArray pdfContent(const GoOn &goOn) const;
    QByteArray svgContent(const GoOn &goOn) const;
    QImage picture(const GoOn &goOn) const;

    PrintSheet m_sheet;
    QFont m_font;
    int m_resolution; ///< of the screen, which paper is told to count in
    Qt::LayoutDirection m_direction;
    QPageLayout m_paper;
    std::unique_ptr<Layout> m_layout;
    QList<ChartDrawing> m_charts; ///< of the tiles
};

} // namespace kith::ui
