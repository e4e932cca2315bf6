// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kith::records {
struct Board;
struct BoardColumn;
struct BoardTotals;
} // namespace kith::records

namespace kith::ui {

class BoardView;

/// The heads of a board's columns: name, count, total and weighted total of all matching deals, and a button
/// that begins a deal there. A click on the rest opens and closes the column.
class BoardHeader : public QWidget
{
    Q_OBJECT

public:
    explicit BoardHeader(BoardView &view);

    QSize sizeHint() const override;

    /// What a head says in full, for its tooltip and for screen readers.
    static QString spoken(const records::Board &board, const records::BoardColumn &column);
    static QString amountText(qint64 minor, const QString &currency);
    /// Why the sums are not the whole truth; empty when they are.
    static QString caveats(const records::BoardTotals &totals);

    /// Where the button of a column is; empty when it has none.
    QRect plusOf(int column) const;
    QRect headOf(int column) const;
    /// What is written below the amount of won and lost stages.
    void setClosedText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintHead(QPainter &painter, int column) const;
    void paintClosed(QPainter &painter, int column, const QRect &head) const;
    int columnAt(const QPoint &at) const;

    BoardView &m_view;
    QString m_closedText;
    int m_hovered = -1;
    bool m_onPlus = false;
};

} // namespace kith::ui
