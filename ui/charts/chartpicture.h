// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/chartdata.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/chartlook.h"
#include "ui/charts/chartscale.h"

#include <QPainterPath>
#include <QRectF>

#include <memory>
#include <optional>

class QPainter;

namespace kith::ui {

/// Where a point of the data stands in a picture.
struct ChartMark
{
    int series = 0;
    int point = 0;
    QRectF rect;
    QPainterPath path;  ///< its shape, where that is no rectangle
    bool isDot = false; ///< found by whoever points near it
};

/// A chart laid out for a place: the one way in which charts get onto the screen, paper and into files.
class ChartPicture
{
public:
    ChartPicture(const ChartPicture &) = delete;
    ChartPicture &operator=(const ChartPicture &) = delete;
    virtual ~ChartPicture() = default;

    static std::unique_ptr<ChartPicture> make(const items::ChartData &data, const ChartLook &look,
                                              const QRectF &area);

    void draw(QPainter &painter) const;
    /// The same, to be painted later and by any thread.
    ChartDrawing drawing() const;

    const QList<ChartMark> &marks() const { return m_marks; }
    const QList<ChartText> &texts() const { return m_texts; }
    /// Place among marks(); -1 when there is none.
    int markAt(const QPointF &at) const;
    int markOf(int series, int point) const;
    /// Points of a series follow each other downwards instead of along the line.
    bool runsDown() const { return m_runsDown; }
    /// Of the axis of values, where there is one.
    const std::optional<ChartScale> &scale() const { return m_scale; }

protected:
    ChartPicture(const items::ChartData &data, const ChartLook &look, const QRectF &area);

    virtual void drawShapes(QPainter &painter) const = 0;

    /// Shorter with "…" where it does not fit. Places are those of a window that reads from left to right:
    /// in the other direction they are turned around here and in mirrored().
    void addText(const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                 Qt::Alignment align);
    /// The same, unless it would lie over one that stands there already or leave the picture: of an axis some
    /// texts may be left out. Whether it was added.
    bool addFreeText(const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                     Qt::Alignment align);
    void addMark(int series, int point, const QRectF &rect, bool isDot = false);
    QRectF mirrored(const QRectF &rect) const;
    QPointF mirrored(const QPointF &point) const;
    /// The names of the series on lines above the picture, with their colours and marks. Gives its height.
    double addLegend(const QRectF &area, const QStringList &names, const QList<QColor> &colours, bool marks);
    /// Of many times from the faintest to the strongest, so that none looks like another.
    QColor seriesColor(int series) const;
    QString shortText(double value) const;
    QString tickText(double value) const { return shortText(value); }

    static void drawSign(QPainter &painter, const QPointF &at, double size, int series)
    {
        ChartDrawing::drawSign(painter, at, size, series);
    }
    static double widthOf(const QString &text, const QFont &font);
    /// A text on up to `most` lines of this width, broken between words; the last one holds what is left.
    static QStringList linesOf(const QString &text, const QFont &font, double width, int most);
    static double heightOf(const QFont &font);

    items::ChartData m_data;
    ChartLook m_look;
    QRectF m_area;
    QList<ChartMark> m_marks;
    std::optional<ChartScale> m_scale;
    bool m_runsDown = false;

private:
    QList<ChartText> m_texts;
    QList<ChartSwatch> m_swatches;
};

} // namespace kith::ui
