// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/chartdata.h"
#include "ui/parts/theme.h"

#include <QWidget>

#include <memory>

class QTableView;

namespace kith::ui {

class ChartPicture;
class ChartTable;
struct ChartDrawing;

/// A chart that is read, pointed at and walked through with the keys: arrows go from point to point, Home and
/// End to the first and last, Enter opens the records. What a screen shows, paintTo() paints elsewhere.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setData(const items::ChartData &data);
    const items::ChartData &data() const { return m_data; }

    /// The numbers behind the chart instead of it; also the only look of ChartKind::Table.
    void showAsTable(bool table);
    bool isTable() const;

    /// Fewer words, as a small place has them by itself.
    void setCompact(bool compact);

    /// Paints the chart into `area` (of the painter's coordinates), as shapes and text: sharp on paper at any
    /// size. Needs no shown widget. `scheme`: Light for paper.
    void paintTo(QPainter &painter, const QRectF &area, Scheme scheme) const;

    /// What paintTo() paints of data in a place of this size, in the pixels of a screen, without a widget and
    /// in few words; the GUI thread makes it, any thread may paint it.
    static ChartDrawing drawing(const items::ChartData &data, const QSizeF &size, Scheme scheme,
                                Qt::LayoutDirection direction, bool compact = true);

    /// The point that the keys are on; -1 when there is none.
    int currentSeries() const { return m_series; }
    int currentPoint() const { return m_point; }
    void setCurrent(int series, int point);

    /// As laid out for the screen now.
    const ChartPicture &picture() const;
    const ChartTable &table() const { return *m_table; }

    QSize sizeHint() const override { return {420, 260}; }
    QSize minimumSizeHint() const override { return {96, 64}; }

Q_SIGNALS:
    /// Clicked, or Enter on it. Empty: of the total.
    void pointActivated(const QVariantList &keys);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void activate(int series, int point);
    void activateRow(const QModelIndex &index);
    void arrange();
    void describe();
    bool step(int points, int series);
    void drawAround(QPainter &painter, int mark, bool focused) const;
    QString tipAt(const QPointF &at) const;
    void setHovered(int mark);

    items::ChartData m_data;
    ChartTable *m_table;
    QTableView *m_tableView;
    mutable std::unique_ptr<ChartPicture> m_picture; ///< none when it is out of date
    mutable bool m_wasDark = false;
    mutable bool m_wasHigh = false;
    bool m_asTable = false;
    bool m_compact = false;
    int m_series = -1;
    int m_point = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace kith::ui
