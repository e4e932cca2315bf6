// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "ui/charts/pictures.h"
#include "ui/parts/metrics.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::ChartData;
using items::ChartKind;

namespace {

constexpr double SwatchSize = ChartDrawing::SwatchSize;
constexpr double Reach = 22; ///< pixels from a dot that still mean it

/// What a chart says that has nothing to show.
class EmptyPicture final : public ChartPicture
{
    Q_DECLARE_TR_FUNCTIONS(kith::ui::ChartView)

public:
    EmptyPicture(const ChartData &data, const ChartLook &look, const QRectF &area)
        : ChartPicture(data, look, area)
    {
        const double line = heightOf(look.body);
        const QRectF inner = area.adjusted(space::S, 0, -space::S, 0);
        // A number that knows why it says nothing says that.
        QStringList lines = linesOf(data.remarks.value(0), look.body, inner.width(), 3);
        if (lines.isEmpty()) {
            lines +=
                data.n > 0 ? tr("The records hold no values for this.") : tr("No records in this period.");
            if (!look.compact)
                lines += tr("Choose a longer period or a wider filter.");
        }
        if (area.height() < line * 3)
            lines.clear();
        const double high = lines.isEmpty() ? line : line * (1.3 + 1.1 * double(lines.size()));
        double top = std::max(area.top(), area.center().y() - high / 2);
        addText({inner.left(), top, inner.width(), line}, tr("Nothing to show yet"), look.strong, look.text,
                Qt::AlignCenter);
        top += line * 1.3;
        for (const QString &text : std::as_const(lines)) {
            addText({inner.left(), top, inner.width(), line}, text, look.body, look.muted, Qt::AlignCenter);
            top += line * 1.1;
        }
    }

protected:
    void drawShapes(QPainter &) const override {}
};

/// What a text covers of its place; small ones touch the lines above and below with nothing but air.
QRectF inkOf(const ChartText &text)
{
    const QFontMetricsF metrics(text.font);
    const double width = metrics.horizontalAdvance(text.shown);
    const double height = metrics.ascent();
    double left = text.rect.left();
    if (text.align & Qt::AlignHCenter)
        left = text.rect.center().x() - width / 2;
    else if (text.align & Qt::AlignRight)
        left = text.rect.right() - width;
    double top = text.rect.top();
    if (text.align & Qt::AlignVCenter)
        top = text.rect.center().y() - height / 2;
    else if (text.align & Qt::AlignBottom)
        top = text.rect.bottom() - height;
    return {left, top, width, height};
}

} // namespace

ChartPicture::ChartPicture(const ChartData &data, const ChartLook &look, const QRectF &area)
    : m_data(data), m_look(look), m_area(area)
{
}

QColor ChartPicture::seriesColor(int series) const
{
    constexpr double faintest = 0.15;
    const auto count = int(m_data.series.size());
    if (!m_data.seriesAreTimed || count <= ChartLook::SeriesCount)
        return m_look.series(series);
    return m_look.heat(faintest + (1 - faintest) * series / (count - 1));
}

std::unique_ptr<ChartPicture> ChartPicture::make(const ChartData &data, const ChartLook &look,
                                                 const QRectF &area)
{
    if (data.kind == ChartKind::Number)
        return pictures::number(data, look, area); // says "—" by itself
    if (data.isEmpty() && data.kind != ChartKind::Table)
        return pictures::empty(data, look, area);
    switch (data.kind) {
    case ChartKind::Number:
        return pictures::number(data, look, area);
    case ChartKind::Bar:
    case ChartKind::StackedBar:
        return pictures::bars(data, look, area);
    case ChartKind::Line:
    case ChartKind::Area:
        return pictures::lines(data, look, area);
    case ChartKind::Funnel:
        return pictures::funnel(data, look, area);
    case ChartKind::Pie:
        return pictures::pie(data, look, area);
    case ChartKind::Scatter:
        return pictures::scatter(data, look, area);
    case ChartKind::HeatMap:
        return pictures::heatMap(data, look, area);
    case ChartKind::Gauge:
        return pictures::gauge(data, look, area);
    case ChartKind::Waterfall:
        return pictures::waterfall(data, look, area);
    case ChartKind::Table:
        break;
    }
    return data.series.isEmpty() ? pictures::empty(data, look, area) : pictures::table(data, look, area);
}

pictures::Picture pictures::empty(const ChartData &data, const ChartLook &look, const QRectF &area)
{
    return std::make_unique<EmptyPicture>(data, look, area);
}

void ChartPicture::draw(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    drawShapes(painter);
    ChartDrawing::drawSwatches(painter, m_swatches);
    ChartDrawing::drawTexts(painter, m_texts);
    painter.restore();
}

ChartDrawing ChartPicture::drawing() const
{
    ChartDrawing drawing;
    QPainter painter(&drawing.shapes);
    painter.setRenderHint(QPainter::Antialiasing);
    drawShapes(painter);
    painter.end();
    drawing.swatches = m_swatches;
    drawing.texts = m_texts;
    return drawing;
}

int ChartPicture::markAt(const QPointF &at) const
{
    int nearest = -1;
    double best = Reach * Reach;
    for (int i = int(m_marks.size()) - 1; i >= 0; --i) {
        const ChartMark &mark = m_marks.at(i);
        if (mark.isDot) {
            const QPointF away = mark.rect.center() - at;
            const double distance = QPointF::dotProduct(away, away);
            if (distance < best) {
                best = distance;
                nearest = i;
            }
        } else if (mark.path.isEmpty() ? mark.rect.contains(at) : mark.path.contains(at)) {
            return i;
        }
    }
    return nearest;
}

int ChartPicture::markOf(int series, int point) const
{
    for (int i = 0; i < m_marks.size(); ++i) {
        if (m_marks.at(i).series == series && m_marks.at(i).point == point)
            return i;
    }
    return -1;
}

void ChartPicture::addText(const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                           Qt::Alignment align)
{
    if (text.isEmpty() || rect.width() < 4)
        return;
    const QFontMetricsF metrics(font);
    const QString line = QString(text).replace(u'\n', u' ');
    const double room = rect.width() + 0.5;
    ChartText placed{mirrored(rect), line, line, font, color, align};
    if (metrics.horizontalAdvance(line) > room)
        placed.shown = metrics.elidedText(line, Qt::ElideRight, room);
    if (m_look.rightToLeft) {
        const Qt::Alignment across = align & Qt::AlignHorizontal_Mask;
        placed.align &= ~Qt::Alignment(Qt::AlignHorizontal_Mask);
        placed.align |= across == Qt::AlignLeft    ? Qt::AlignRight
                        : across == Qt::AlignRight ? Qt::AlignLeft
                                                   : across;
    }
    m_texts += placed;
}

bool ChartPicture::addFreeText(const QRectF &rect, const QString &text, const QFont &font,
                               const QColor &color, Qt::Alignment align)
{
    const qsizetype before = m_texts.size();
    addText(rect, text, font, color, align);
    if (m_texts.size() == before)
        return false;
    const QRectF ink = inkOf(m_texts.constLast());
    const QRectF apart = ink.adjusted(-space::XXS, 0, space::XXS, 0);
    const bool isFree = m_area.adjusted(-1, -1, 1, 1).contains(ink) &&
                        std::none_of(m_texts.cbegin(), m_texts.cend() - 1, [&apart](const ChartText &other) {
                            return apart.intersects(inkOf(other));
                        });
    if (!isFree)
        m_texts.removeLast();
    return isFree;
}

void ChartPicture::addMark(int series, int point, const QRectF &rect, bool isDot)
{
    m_marks += ChartMark{series, point, mirrored(rect), {}, isDot};
}

QRectF ChartPicture::mirrored(const QRectF &rect) const
{
    if (!m_look.rightToLeft)
        return rect;
    return {m_area.left() + m_area.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

QPointF ChartPicture::mirrored(const QPointF &point) const
{
    return m_look.rightToLeft ? QPointF(m_area.left() + m_area.right() - point.x(), point.y()) : point;
}

double ChartPicture::addLegend(const QRectF &area, const QStringList &names, const QList<QColor> &colours,
                               bool marks)
{
    const double line = heightOf(m_look.caption) + space::XS;
    const int rows = m_look.compact ? 1 : 2;
    double x = area.left();
    double y = area.top();
    int row = 0;
    for (int i = 0; i < names.size(); ++i) {
        const double wanted = SwatchSize + space::XS + widthOf(names.at(i), m_look.caption);
        const double width = std::min(wanted, area.width());
        if (x > area.left() && x + width > area.right() + 0.5) {
            if (row + 1 >= rows) {
                const QString more = u"+%1"_s.arg(names.size() - i);
                if (x + widthOf(more, m_look.caption) <= area.right())
                    addText({x, y, area.right() - x, line - space::XS}, more, m_look.caption, m_look.muted,
                            Qt::AlignLeft | Qt::AlignVCenter);
                break;
            }
            ++row;
            x = area.left();
            y += line;
        }
        m_swatches +=
            {mirrored(QPointF(x + SwatchSize / 2, y + (line - space::XS) / 2)), colours.at(i), i, marks};
        addText({x + SwatchSize + space::XS, y, width - SwatchSize - space::XS, line - space::XS},
                names.at(i), m_look.caption, m_look.muted, Qt::AlignLeft | Qt::AlignVCenter);
        x += width + space::M;
    }
    return (row + 1) * line + space::XS;
}

QString ChartPicture::shortText(double value) const
{
    return domain::metricShortText(m_data.unit, value, m_data.currency, QLocale());
}

QStringList ChartPicture::linesOf(const QString &text, const QFont &font, double width, int most)
{
    QStringList lines;
    QString left = text;
    while (lines.size() < most - 1 && widthOf(left, font) > width) {
        qsizetype end = left.lastIndexOf(u' ');
        while (end > 0 && widthOf(left.left(end), font) > width)
            end = left.lastIndexOf(u' ', end - 1);
        if (end <= 0)
            break;
        lines += left.left(end);
        left = left.mid(end + 1);
    }
    if (!left.isEmpty())
        lines += left;
    return lines;
}

double ChartPicture::widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double ChartPicture::heightOf(const QFont &font)
{
    return QFontMetricsF(font).height();
}

} // namespace kith::ui
