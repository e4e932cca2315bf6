// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportprinter.h"

#include "ui/charts/chartview.h"
#include "ui/parts/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::ReportTable;

namespace {

// In pixels of the screen, which the devices are told to count in: so print and screen measure alike.
constexpr qreal RowHeight = 21;
constexpr qreal HeadRowHeight = 24;
constexpr qreal CellPadding = 7;
constexpr qreal FootHeight = 26;
constexpr qreal Gap = 10;
constexpr qreal TileRow = 46; ///< height of a row of the grid
constexpr qreal WidestText = 260;
constexpr qreal NarrowestText = 90;
constexpr qreal PictureWidth = 1120;
constexpr qreal PictureMargin = 24;
constexpr int TitlePixels = 22;
constexpr int BodyPixels = 12;
constexpr int SmallPixels = 11;
constexpr qreal MarginMm = 14;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// Paper is light, whatever the screen is.
const QColor Ink(0x14, 0x18, 0x1d);
const QColor Muted(0x5b, 0x64, 0x70);
const QColor Hairline(0xd5, 0xda, 0xe0);
const QColor Ground(0xf3, 0xf5, 0xf7);

QFont font(int pixels, bool isBold = false)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QString elided(const QString &text, const QFont &font, qreal width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

int screenResolution()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    constexpr int usual = 96;
    return screen ? int(std::lround(screen->logicalDotsPerInch())) : usual;
}

} // namespace

/// One page: tiles, lines of the table, or both. Columns of wide tables go on on further pages.
struct ReportPrinter::Page
{
    QList<qsizetype> tiles;
    int tileRow = 0; ///< first row of the grid
    qreal top = 0;   ///< below the head
    qreal tableTop = 0;
    qsizetype firstLine = 0;
    qsizetype lines = 0;
    QList<qsizetype> columns;
    bool isLast = false; ///< of its columns: the remarks stand below
};

struct ReportPrinter::Layout
{
    QSizeF area;
    qreal headHeight = 0;
    QList<qreal> widths; ///< of the columns
    qreal headRows = 0;  ///< height of the table's head
    QList<Page> pages;
};

ReportPrinter::ReportPrinter(PrintSheet sheet) : m_sheet(std::move(sheet)) {}

QPageLayout ReportPrinter::pageLayout()
{
    const auto size =
        QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
    return {QPageSize(size), QPageLayout::Landscape, QMarginsF(MarginMm, MarginMm, MarginMm, MarginMm),
            QPageLayout::Millimeter};
}

/// The title and the facts; gives the height.
qreal ReportPrinter::paintHead(QPainter &painter, qreal width) const
{
    const bool isReal = painter.isActive();
    qreal y = 0;
    const QFont big = font(TitlePixels, true);
    const qreal titleHeight = QFontMetricsF(big).height();
    if (isReal) {
        painter.setFont(big);
        painter.setPen(Ink);
        painter.drawText(QRectF(0, 0, width, titleHeight), Qt::AlignLeading | Qt::AlignVCenter,
                         elided(m_sheet.title, big, width));
    }
    y += titleHeight + 4;
    const QFont small = font(BodyPixels);
    for (const QString &fact : m_sheet.facts) {
        if (fact.isEmpty())
            continue;
        const QRectF bound =
            QFontMetricsF(small).boundingRect(QRectF(0, y, width, 1000), Qt::TextWordWrap, fact);
        if (isReal) {
            painter.setFont(small);
            painter.setPen(Muted);
            painter.drawText(QRectF(0, y, width, bound.height() + 2), Qt::TextWordWrap | Qt::AlignLeading,
                             fact);
        }
        y += bound.height() + 2;
    }
    return y + Gap;
}

ReportPrinter::Layout ReportPrinter::layOut(const QSizeF &area) const
{
    Layout layout;
    layout.area = area;
    QPainter nowhere;
    layout.headHeight = paintHead(nowhere, area.width());
    const qreal bottom = area.height() - FootHeight;
    Page page;
    page.top = layout.headHeight;
    page.tableTop = page.top;

    // Tiles by the rows of the grid; one that does not fit any more begins the next page.
    QList<qsizetype> order(m_sheet.tiles.size());
    for (qsizetype at = 0; at < order.size(); ++at)
        order[at] = at;
    std::stable_sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
        return m_sheet.tiles.at(a).place.y < m_sheet.tiles.at(b).place.y;
    });
    for (const qsizetype at : std::as_const(order)) {
        const domain::TilePlace &place = m_sheet.tiles.at(at).place;
        const qreal end = page.top + (place.y + place.h - page.tileRow) * TileRow;
        if (end > bottom && !page.tiles.isEmpty()) {
            layout.pages.append(page);
            page = {};
            page.tileRow = place.y;
        }
        page.tiles.append(at);
        page.tableTop =
            std::max(page.tableTop, page.top + (place.y + place.h - page.tileRow) * TileRow + Gap);
    }
    if (!m_sheet.table || m_sheet.table->columns.isEmpty()) {
        layout.pages.append(page);
        return layout;
    }

    const ReportTable &table = *m_sheet.table;
    layout.headRows = HeadRowHeight * (table.hasGroups() ? 2 : 1);
    const QFont bold = font(SmallPixels, true);
    for (qsizetype at = 0; at < table.columns.size(); ++at) {
        qreal width = widthOf(table.columns.at(at).title, bold);
        if (!table.columns.at(at).group.isEmpty())
            width = std::max(width, widthOf(table.columns.at(at).group, bold));
        for (const ReportTable::Line &line : table.lines)
            width = std::max(width, widthOf(line.cells.at(at).text, bold));
        width += 2 * CellPadding;
        if (!table.columns.at(at).isNumber)
            width = std::clamp(width, NarrowestText, WidestText);
        layout.widths.append(std::min(width, area.width() / 2));
    }
    // Columns that do not fit beside each other go on on further pages, with those that name the lines again.
    QList<qsizetype> heads;
    qreal headsWidth = 0;
    for (qsizetype at = 0; at < table.columns.size() && !table.columns.at(at).isNumber; ++at) {
        heads.append(at);
        headsWidth += layout.widths.at(at);
    }
    QList<QList<qsizetype>> strips;
    qreal used = area.width() + 1;
    for (qsizetype at = heads.size(); at < table.columns.size(); ++at) {
        if (used + layout.widths.at(at) > area.width()) {
            strips.append(heads);
            used = headsWidth;
        }
        strips.last().append(at);
        used += layout.widths.at(at);
    }
    if (strips.isEmpty())
        strips.append(heads);
    for (const QList<qsizetype> &strip : std::as_const(strips)) {
        qsizetype line = 0;
        do {
            // A few lines at least stand below a chart, else the table begins on a page of its own.
            qreal room = bottom - page.tableTop - layout.headRows;
            constexpr int fewest = 3;
            if (room < RowHeight * std::min<qsizetype>(fewest, table.lines.size() - line) ||
                (line > 0 && page.lines > 0) || !page.columns.isEmpty()) {
                layout.pages.append(page);
                page = {};
                room = bottom - page.tableTop - layout.headRows;
            }
            page.columns = strip;
            page.firstLine = line;
            page.lines = std::clamp<qsizetype>(qsizetype(room / RowHeight), 1,
                                               std::max<qsizetype>(1, table.lines.size() - line));
            line += page.lines;
        } while (line < table.lines.size());
        page.isLast = true;
    }
    layout.pages.append(page);
    return layout;
}

void ReportPrinter::paintTile(QPainter &painter, const PrintSheet::Tile &tile, const QRectF &area) const
{
    painter.save();
    painter.setPen(QPen(Hairline, 1));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(area, 6, 6);
    const QRectF inside = area.adjusted(Gap, Gap, -Gap, -Gap);
    if (!tile.trouble.isEmpty()) {
        painter.setFont(font(BodyPixels));
        painter.setPen(Muted);
        painter.drawText(inside, Qt::AlignCenter | Qt::TextWordWrap,
                         tile.data.title.isEmpty() ? tile.trouble : tile.data.title + u'\n' + tile.trouble);
        painter.restore();
        return;
    }
    const QFont strong = font(BodyPixels + 1, true);
    const qreal titleHeight = QFontMetricsF(strong).height();
    painter.setFont(strong);
    painter.setPen(Ink);
    painter.drawText(QRectF(inside.topLeft(), QSizeF(inside.width(), titleHeight)),
                     Qt::AlignLeading | Qt::AlignVCenter, elided(tile.data.title, strong, inside.width()));
    painter.restore();
    ChartView chart;
    chart.setCompact(true);
    chart.setData(tile.data);
    painter.save();
    chart.paintTo(painter, inside.adjusted(0, titleHeight + 4, 0, 0), Scheme::Light);
    painter.restore();
}

void ReportPrinter::paintColumnHeads(QPainter &painter, const Layout &layout, const Page &page,
                                     qreal top) const
{
    const ReportTable &table = *m_sheet.table;
    const QFont bold = font(SmallPixels, true);
    painter.setFont(bold);
    qreal width = 0;
    for (const qsizetype at : page.columns)
        width += layout.widths.at(at);
    painter.fillRect(QRectF(0, top, width, layout.headRows), Ground);
    painter.setPen(Ink);
    qreal y = top;
    if (table.hasGroups()) {
        qreal x = 0;
        for (qsizetype i = 0; i < page.columns.size();) {
            const QString &group = table.columns.at(page.columns.at(i)).group;
            qreal span = 0;
            qsizetype end = i;
            while (end < page.columns.size() && table.columns.at(page.columns.at(end)).group == group)
                span += layout.widths.at(page.columns.at(end++));
            const QRectF cell(x + CellPadding, y, span - 2 * CellPadding, HeadRowHeight);
            painter.drawText(cell, Qt::AlignHCenter | Qt::AlignVCenter, elided(group, bold, cell.width()));
            x += span;
            i = end;
        }
        y += HeadRowHeight;
    }
    qreal x = 0;
    for (const qsizetype at : page.columns) {
        const ReportTable::Column &column = table.columns.at(at);
        const QRectF cell(x + CellPadding, y, layout.widths.at(at) - 2 * CellPadding, HeadRowHeight);
        painter.drawText(cell,
                         (column.isNumber ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading) |
                             Qt::AlignVCenter,
                         elided(column.title, bold, cell.width()));
        x += layout.widths.at(at);
    }
    painter.setPen(QPen(Muted, 1));
    painter.drawLine(QPointF(0, top + layout.headRows), QPointF(width, top + layout.headRows));
}

void ReportPrinter::paintRows(QPainter &painter, const Layout &layout, const Page &page) const
{
    const ReportTable &table = *m_sheet.table;
    paintColumnHeads(painter, layout, page, page.tableTop);
    qreal width = 0;
    for (const qsizetype at : page.columns)
        width += layout.widths.at(at);
    qreal y = page.tableTop + layout.headRows;
    const QFont plain = font(SmallPixels);
    const QFont bold = font(SmallPixels, true);
    const qsizetype end = std::min(table.lines.size(), page.firstLine + page.lines);
    for (qsizetype row = page.firstLine; row < end; ++row) {
        const ReportTable::Line &line = table.lines.at(row);
        if (line.isTotal && line.level == 0) {
            painter.setPen(QPen(Muted, 1));
            painter.drawLine(QPointF(0, y), QPointF(width, y));
        }
        qreal x = 0;
        for (const qsizetype at : page.columns) {
            const ReportTable::Column &column = table.columns.at(at);
            const bool isRepeated = !column.isNumber && line.level == 2 && at == 0 && row > page.firstLine;
            const QFont &used = line.isTotal || column.isTotal ? bold : plain;
            const QRectF cell(x + CellPadding, y, layout.widths.at(at) - 2 * CellPadding, RowHeight);
            painter.setFont(used);
            painter.setPen(isRepeated ? Muted : Ink);
            painter.drawText(cell,
                             (column.isNumber ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading) |
                                 Qt::AlignVCenter,
                             elided(line.cells.at(at).text, used, cell.width()));
            x += layout.widths.at(at);
        }
        y += RowHeight;
        painter.setPen(QPen(Hairline, 1));
        painter.drawLine(QPointF(0, y), QPointF(width, y));
    }
    if (!page.isLast)
        return;
    painter.setFont(plain);
    painter.setPen(Muted);
    for (const QString &remark : m_sheet.remarks) {
        painter.drawText(QRectF(0, y + 4, layout.area.width(), RowHeight),
                         Qt::AlignLeading | Qt::AlignVCenter, elided(remark, plain, layout.area.width()));
        y += RowHeight;
    }
}

void ReportPrinter::paintFoot(QPainter &painter, const Layout &layout, int number) const
{
    const QFont small = font(SmallPixels);
    painter.setFont(small);
    painter.setPen(Muted);
    const QRectF foot(0, layout.area.height() - FootHeight + 6, layout.area.width(), FootHeight - 6);
    const QString when = QLocale().toString(m_sheet.madeAt, QLocale::ShortFormat);
    //: %1 date and time, %2 name of a person
    const QString made = m_sheet.who.isEmpty() ? when : Text::tr("%1 · %2").arg(when, m_sheet.who);
    const QString pages = Text::tr("Page %1 of %2").arg(number + 1).arg(layout.pages.size());
    painter.drawText(foot, Qt::AlignLeading | Qt::AlignVCenter, made);
    painter.drawText(foot, Qt::AlignTrailing | Qt::AlignVCenter, pages);
    if (number > 0)
        painter.drawText(foot, Qt::AlignHCenter | Qt::AlignVCenter,
                         elided(m_sheet.title, small, layout.area.width() / 2));
}

void ReportPrinter::paintPage(QPainter &painter, const Layout &layout, int number) const
{
    const Page &page = layout.pages.at(number);
    if (number == 0)
        paintHead(painter, layout.area.width());
    const qreal column = (layout.area.width() + Gap) / domain::TileGrid::Columns;
    const qreal bottom = layout.area.height() - FootHeight;
    for (const qsizetype at : page.tiles) {
        const domain::TilePlace &place = m_sheet.tiles.at(at).place;
        const qreal top = page.top + (place.y - page.tileRow) * TileRow;
        const qreal height = std::min(place.h * TileRow - Gap, bottom - top); // some are higher than a page
        paintTile(painter, m_sheet.tiles.at(at),
                  QRectF(place.x * column, top, place.w * column - Gap, height));
    }
    if (!page.columns.isEmpty())
        paintRows(painter, layout, page);
}

int ReportPrinter::print(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    if (!painter.isActive())
        return 0;
    const qreal scale = qreal(device.logicalDpiX()) / screenResolution();
    const Layout layout = layOut(QSizeF(device.width(), device.height()) / scale);
    painter.scale(scale, scale);
    for (int number = 0; number < layout.pages.size(); ++number) {
        if (number > 0)
            device.newPage();
        paintPage(painter, layout, number);
        paintFoot(painter, layout, number);
    }
    return int(layout.pages.size());
}

QByteArray ReportPrinter::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(m_sheet.title);
        writer.setCreator(u"Kith"_s);
        writer.setResolution(screenResolution());
        writer.setPageLayout(pageLayout());
        print(writer);
    }
    return bytes;
}

QSizeF ReportPrinter::pictureSize() const
{
    constexpr qreal endless = 100'000;
    const Layout layout = layOut({PictureWidth, endless});
    const Page &page = layout.pages.first();
    qreal height = page.tableTop;
    if (!page.columns.isEmpty())
        height +=
            layout.headRows + qreal(page.lines) * RowHeight + qreal(m_sheet.remarks.size()) * RowHeight + Gap;
    return {PictureWidth, height + FootHeight};
}

QByteArray ReportPrinter::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSizeF size = pictureSize();
    const QSizeF whole = size + QSizeF(2 * PictureMargin, 2 * PictureMargin);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(whole.toSize());
    generator.setViewBox(QRectF(QPointF(), whole));
    generator.setTitle(m_sheet.title);
    generator.setResolution(screenResolution());
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), whole), Qt::white);
    painter.translate(PictureMargin, PictureMargin);
    const Layout layout = layOut(size);
    paintPage(painter, layout, 0);
    paintFoot(painter, layout, 0);
    painter.end();
    return bytes;
}

QImage ReportPrinter::image(qreal scale) const
{
    const QSizeF size = pictureSize();
    const QSizeF whole = size + QSizeF(2 * PictureMargin, 2 * PictureMargin);
    QImage image((whole * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(PictureMargin, PictureMargin);
    const Layout layout = layOut(size);
    paintPage(painter, layout, 0);
    paintFoot(painter, layout, 0);
    painter.end();
    return image;
}

} // namespace kith::ui
