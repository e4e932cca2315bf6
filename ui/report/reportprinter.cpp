// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportprinter.h"

#include "models/base/problem.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/chartview.h"
#include "ui/parts/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::ReportTable;

namespace {

// In pixels of the screen, which the devices are told to count in: so print and screen measure alike.
constexpr qreal PrintedRowHeight = 21;
constexpr qreal HeadRowHeight = 24;
constexpr qreal CellPadding = 7;
constexpr qreal FootHeight = 26;
constexpr qreal Gap = 10;
constexpr qreal TileRow = 46; ///< height of a row of the grid
constexpr qreal WidestText = 260;
constexpr qreal NarrowestText = 90;
constexpr qreal PictureWidth = 1120;
constexpr int TitlePixels = 22;
constexpr int BodyPixels = 12;
constexpr int SmallPixels = 11;
constexpr qreal MarginMm = 14;
constexpr qreal SmallestTable = 0.72; ///< of its size, to spare the reader a second page beside the first
constexpr qreal HeadsShare = 0.6;     ///< of a page's width, for the columns that name the lines

struct ReportPrinterText
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// Paper is light, whatever the screen is.
const QColor Ink(0x14, 0x18, 0x1d);
const QColor Muted(0x5b, 0x64, 0x70);
const QColor Hairline(0xd5, 0xda, 0xe0);
const QColor Ground(0xf3, 0xf5, 0xf7);

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
    qreal scale = 1;     ///< of the table: a bit smaller when it gets onto one page so
    QList<Page> pages;
};

ReportPrinter::ReportPrinter(PrintSheet sheet)
    : m_sheet(std::move(sheet))
    , m_font(QGuiApplication::font())
    , m_resolution(screenResolution())
    , m_direction(QGuiApplication::layoutDirection())
    , m_paper(pageLayout())
    , m_charts(m_sheet.tiles.size())
{
    m_font.setHintingPreference(QFont::PreferNoHinting);
}

ReportPrinter::~ReportPrinter() = default;
ReportPrinter::ReportPrinter(ReportPrinter &&) noexcept = default;
ReportPrinter &ReportPrinter::operator=(ReportPrinter &&) noexcept = default;

QFont ReportPrinter::font(int pixels, bool isBold) const
{
    QFont font = m_font;
    font.setPixelSize(pixels);
    font.setBold(isBold);
    return font;
}

ReportPrinter::Format ReportPrinter::formatOf(const QString &suffix)
{
    if (suffix == "svg"_L1)
        return Format::Svg;
    return suffix == "png"_L1 ? Format::Png : Format::Pdf;
}

QPageLayout ReportPrinter::pageLayout()
{
    const auto size =
        QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
    return {QPageSize(size), QPageLayout::Landscape, QMarginsF(MarginMm, MarginMm, MarginMm, MarginMm),
            QPageLayout::Millimeter};
}

/// The title and the facts; gives the height.
qreal ReportPrinter::paintHead(QPainter *painter, qreal width) const
{
    qreal y = 0;
    const QFont big = font(TitlePixels, true);
    const qreal titleHeight = QFontMetricsF(big).height();
    if (painter) {
        painter->setFont(big);
        painter->setPen(Ink);
        painter->drawText(QRectF(0, 0, width, titleHeight), Qt::AlignLeading | Qt::AlignVCenter,
                          elided(m_sheet.title, big, width));
    }
    y += titleHeight + 4;
    const QFont small = font(BodyPixels);
    for (const QString &fact : m_sheet.facts) {
        if (fact.isEmpty())
            continue;
        const QRectF bound =
            QFontMetricsF(small).boundingRect(QRectF(0, y, width, 1000), Qt::TextWordWrap, fact);
        if (painter) {
            painter->setFont(small);
            painter->setPen(Muted);
            painter->drawText(QRectF(0, y, width, bound.height() + 2), Qt::TextWordWrap | Qt::AlignLeading,
                              fact);
        }
        y += bound.height() + 2;
    }
    return y + Gap;
}

void ReportPrinter::layOut(const QPageLayout &paper)
{
    m_paper = paper;
    constexpr qreal pointsPerInch = 72;
    layOut(paper.paintRect(QPageLayout::Point).size() * (m_resolution / pointsPerInch), true);
}

void ReportPrinter::layOut(Format format)
{
    if (format == Format::Pdf) {
        layOut(pageLayout());
        return;
    }
    constexpr qreal endless = 1e9;
    layOut(QSizeF(PictureWidth, endless), false);
    const Page &page = m_layout->pages.constFirst();
    qreal height = page.tableTop;
    qreal width = PictureWidth;
    if (!page.columns.isEmpty()) {
        height += m_layout->headRows + qreal(page.lines + m_sheet.remarks.size()) * PrintedRowHeight + Gap;
        qreal columns = 0;
        for (const qreal one : std::as_const(m_layout->widths))
            columns += one;
        width = std::max(width, columns);
    }
    m_layout->area = QSizeF(width, height + FootHeight);
    const qreal largest = std::max(width, height + FootHeight) + 2 * PictureMargin;
    if (format == Format::Png && largest > LargestPicture)
        throw base::Problem(
            base::ProblemKind::Invalid,
            ReportPrinterText::tr("“%1” is too large for one picture. Choose PDF, which has pages.")
                .arg(m_sheet.title),
            u"picture"_s);
}

int ReportPrinter::pageCount() const
{
    return m_layout ? int(m_layout->pages.size()) : 0;
}

int ReportPrinter::chartCount() const
{
    return int(m_sheet.tiles.size());
}

void ReportPrinter::layOut(const QSizeF &area, bool isPaged)
{
    m_layout = std::make_unique<Layout>();
    m_layout->area = area;
    m_layout->headHeight = paintHead(nullptr, area.width());
    const qreal bottom = area.height() - FootHeight;
    Page page;
    page.top = m_layout->headHeight;
    page.tableTop = page.top;
    layOutTiles(page, bottom);
    if (!m_sheet.table || m_sheet.table->columns.isEmpty()) {
        m_layout->pages.append(page);
        return;
    }
    layOutTable(page, bottom, isPaged);
}

/// Tiles by the rows of the grid; one that does not fit any more begins the next page.
void ReportPrinter::layOutTiles(Page &page, qreal bottom)
{
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
            m_layout->pages.append(page);
            page = {};
            page.tileRow = place.y;
        }
        page.tiles.append(at);
        page.tableTop =
            std::max(page.tableTop, page.top + (place.y + place.h - page.tileRow) * TileRow + Gap);
    }
}

void ReportPrinter::measureColumns(bool isPaged)
{
    const ReportTable &table = *m_sheet.table;
    const qreal room = m_layout->area.width();
    const QFontMetricsF bold(font(SmallPixels, true));
    qreal heads = 0;
    for (qsizetype at = 0; at < table.columns.size(); ++at) {
        const ReportTable::Column &column = table.columns.at(at);
        qreal width = std::max(bold.horizontalAdvance(column.title), bold.horizontalAdvance(column.group));
        for (const ReportTable::Line &line : table.lines)
            width = std::max(width, bold.horizontalAdvance(line.cells.at(at).text));
        width += 2 * CellPadding;
        if (!column.isNumber) {
            width = std::clamp(width, NarrowestText, WidestText);
            heads += width;
        }
        m_layout->widths.append(width);
    }
    if (!isPaged)
        return;
    // On narrow paper the names give way, so that there is room for a number beside them.
    const qreal squeeze = heads > room * HeadsShare ? room * HeadsShare / heads : 1;
    for (qsizetype at = 0; at < table.columns.size(); ++at) {
        qreal &width = m_layout->widths[at];
        width = table.columns.at(at).isNumber ? std::min(width, room - heads * squeeze) : width * squeeze;
    }
}

/// Columns that do not fit beside each other go on on further pages, with those that name the lines again.
QList<QList<qsizetype>> ReportPrinter::strips(bool isPaged) const
{
    const ReportTable &table = *m_sheet.table;
    QList<qsizetype> heads;
    qreal headsWidth = 0;
    for (qsizetype at = 0; at < table.columns.size() && !table.columns.at(at).isNumber; ++at) {
        heads.append(at);
        headsWidth += m_layout->widths.at(at);
    }
    QList<QList<qsizetype>> strips{heads};
    qreal used = headsWidth;
    for (qsizetype at = heads.size(); at < table.columns.size(); ++at) {
        constexpr qreal rounding = 0.01;
        if (isPaged && used + m_layout->widths.at(at) > m_layout->area.width() / m_layout->scale + rounding &&
            strips.last().size() > heads.size()) {
            strips.append(heads);
            used = headsWidth;
        }
        strips.last().append(at);
        used += m_layout->widths.at(at);
    }
    return strips;
}

void ReportPrinter::layOutTable(Page page, qreal bottom, bool isPaged)
{
    const ReportTable &table = *m_sheet.table;
    m_layout->headRows = HeadRowHeight * (table.hasGroups() ? 2 : 1);
    measureColumns(isPaged);
    const qreal whole = std::accumulate(m_layout->widths.cbegin(), m_layout->widths.cend(), 0.0);
    const qreal fitting = m_layout->area.width() / std::max(1.0, whole);
    if (isPaged && fitting < 1 && fitting >= SmallestTable)
        m_layout->scale = fitting;
    const QList<QList<qsizetype>> all = strips(isPaged);
    const qreal scale = m_layout->scale;
    const qreal rowHeight = PrintedRowHeight * scale;
    const qreal headHeight = m_layout->headRows * scale;
    const qreal remarks = qreal(m_sheet.remarks.size()) * rowHeight;
    for (const QList<qsizetype> &strip : all) {
        qsizetype line = 0;
        do {
            // A few lines at least stand below a chart, else the table begins on a page of its own.
            qreal room = bottom - page.tableTop - headHeight;
            constexpr int fewest = 3;
            if (room < rowHeight * qreal(std::min<qsizetype>(fewest, table.lines.size() - line)) ||
                (line > 0 && page.lines > 0) || !page.columns.isEmpty()) {
                m_layout->pages.append(page);
                page = {};
                room = bottom - page.tableTop - headHeight;
            }
            page.columns = strip;
            page.firstLine = line;
            page.lines = std::clamp<qsizetype>(qsizetype(room / rowHeight), 1,
                                               std::max<qsizetype>(1, table.lines.size() - line));
            // What is remarked about the numbers stands below the last of them, on the same page.
            const bool endsHere = line + page.lines >= table.lines.size();
            if (isPaged && endsHere && page.lines > 1 && qreal(page.lines) * rowHeight + remarks > room)
                page.lines = std::max<qsizetype>(1, page.lines - 1 - m_sheet.remarks.size());
            line += page.lines;
        } while (line < table.lines.size());
        page.isLast = true;
    }
    m_layout->pages.append(page);
}

QRectF ReportPrinter::tileRect(const Page &page, qsizetype tile) const
{
    const domain::TilePlace &place = m_sheet.tiles.at(tile).place;
    const qreal column = (m_layout->area.width() + Gap) / domain::TileGrid::Columns;
    const qreal bottom = m_layout->area.height() - FootHeight;
    const qreal top = page.top + (place.y - page.tileRow) * TileRow;
    const qreal height = std::min(place.h * TileRow - Gap, bottom - top); // some are higher than a page
    return {place.x * column, top, place.w * column - Gap, height};
}

/// Below the title of a tile.
QRectF ReportPrinter::chartRect(const QRectF &tile) const
{
    const qreal title = QFontMetricsF(font(BodyPixels + 1, true)).height();
    return tile.adjusted(Gap, Gap + title + 4, -Gap, -Gap);
}

void ReportPrinter::drawChart(int at)
{
    if (!m_sheet.tiles.at(at).trouble.isEmpty())
        return;
    const auto page = std::find_if(m_layout->pages.cbegin(), m_layout->pages.cend(),
                                   [at](const Page &one) { return one.tiles.contains(at); });
    if (page == m_layout->pages.cend())
        return;
    m_charts[at] = ChartView::drawing(m_sheet.tiles.at(at).data, chartRect(tileRect(*page, at)).size(),
                                      Scheme::Light, m_direction);
}

void ReportPrinter::drawCharts()
{
    for (int at = 0; at < chartCount(); ++at)
        drawChart(at);
}

void ReportPrinter::paintTile(QPainter &painter, qsizetype at, const QRectF &area) const
{
    const PrintSheet::Tile &tile = m_sheet.tiles.at(at);
    painter.setPen(QPen(Hairline, 1));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(area, 6, 6);
    const QRectF inside = area.adjusted(Gap, Gap, -Gap, -Gap);
    if (!tile.trouble.isEmpty()) {
        painter.setFont(font(BodyPixels));
        painter.setPen(Muted);
        painter.drawText(inside, Qt::AlignCenter | Qt::TextWordWrap,
                         tile.data.title.isEmpty() ? tile.trouble : tile.data.title + u'\n' + tile.trouble);
        return;
    }
    const QFont strong = font(BodyPixels + 1, true);
    painter.setFont(strong);
    painter.setPen(Ink);
    painter.drawText(QRectF(inside.topLeft(), QSizeF(inside.width(), QFontMetricsF(strong).height())),
                     Qt::AlignLeading | Qt::AlignVCenter, elided(tile.data.title, strong, inside.width()));
    painter.save();
    painter.translate(chartRect(area).topLeft());
    m_charts.at(at).draw(painter);
    painter.restore();
}

void ReportPrinter::paintColumnHeads(QPainter &painter, const Page &page, qreal top) const
{
    const Layout &layout = *m_layout;
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

void ReportPrinter::paintRows(QPainter &painter, const Page &page) const
{
    const Layout &layout = *m_layout;
    const ReportTable &table = *m_sheet.table;
    painter.save();
    painter.translate(0, page.tableTop);
    painter.scale(layout.scale, layout.scale);
    paintColumnHeads(painter, page, 0);
    qreal width = 0;
    for (const qsizetype at : page.columns)
        width += layout.widths.at(at);
    qreal y = layout.headRows;
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
            const QRectF cell(x + CellPadding, y, layout.widths.at(at) - 2 * CellPadding, PrintedRowHeight);
            painter.setFont(used);
            painter.setPen(isRepeated ? Muted : Ink);
            painter.drawText(cell,
                             (column.isNumber ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading) |
                                 Qt::AlignVCenter,
                             elided(line.cells.at(at).text, used, cell.width()));
            x += layout.widths.at(at);
        }
        y += PrintedRowHeight;
        painter.setPen(QPen(Hairline, 1));
        painter.drawLine(QPointF(0, y), QPointF(width, y));
    }
    painter.setFont(plain);
    painter.setPen(Muted);
    const qreal room = layout.area.width() / layout.scale;
    for (const QString &remark : page.isLast ? m_sheet.remarks : QStringList()) {
        painter.drawText(QRectF(0, y + 4, room, PrintedRowHeight), Qt::AlignLeading | Qt::AlignVCenter,
                         elided(remark, plain, room));
        y += PrintedRowHeight;
    }
    painter.restore();
}

void ReportPrinter::paintFoot(QPainter &painter, int number) const
{
    const Layout &layout = *m_layout;
    const QFont small = font(SmallPixels);
    painter.setFont(small);
    painter.setPen(Muted);
    const QRectF foot(0, layout.area.height() - FootHeight + 6, layout.area.width(), FootHeight - 6);
    const QString when = QLocale().toString(m_sheet.madeAt, QLocale::ShortFormat);
    //: %1 date and time, %2 name of a person
    const QString made =
        m_sheet.who.isEmpty() ? when : ReportPrinterText::tr("%1 · %2").arg(when, m_sheet.who);
    const QString pages = ReportPrinterText::tr("Page %1 of %2").arg(number + 1).arg(layout.pages.size());
    painter.drawText(foot, Qt::AlignLeading | Qt::AlignVCenter, made);
    painter.drawText(foot, Qt::AlignTrailing | Qt::AlignVCenter, pages);
    if (number > 0)
        painter.drawText(foot, Qt::AlignHCenter | Qt::AlignVCenter,
                         elided(m_sheet.title, small, layout.area.width() / 2));
}

bool ReportPrinter::paintPage(QPainter &painter, int number, const GoOn &goOn) const
{
    const Page &page = m_layout->pages.at(number);
    if (number == 0)
        paintHead(&painter, m_layout->area.width());
    for (const qsizetype at : page.tiles) {
        const auto pages = double(m_layout->pages.size());
        const auto tiles = double(page.tiles.size());
        if (goOn && !goOn((number + double(page.tiles.indexOf(at)) / tiles) / pages))
            return false;
        paintTile(painter, at, tileRect(page, at));
    }
    if (!page.columns.isEmpty())
        paintRows(painter, page);
    paintFoot(painter, number);
    return true;
}

QSizeF ReportPrinter::pictureSize() const
{
    return m_layout->area + QSizeF(2 * PictureMargin, 2 * PictureMargin);
}

} // namespace kith::ui
