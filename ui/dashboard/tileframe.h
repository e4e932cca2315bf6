// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/dashboardmodel.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace kith::ui {

class ChartView;
class ElidedLabel;

/// What can be done with a tile.
enum class TileAction { Explain, OpenRecords, Edit, Duplicate, CopyTable, ToggleTable, Export, Remove };

/// One tile: its title, its chart or what keeps it from one, and a handle to make it larger. The arrows move
/// it, with Shift they change its size, Enter shows the records behind it, F2 edits it, Delete takes it away.
class TileFrame final : public QFrame
{
    Q_OBJECT

public:
    enum class Hold { Move, Resize };

    explicit TileFrame(base::RecordId tile, QWidget *parent = nullptr);

    base::RecordId tile() const { return m_tile; }
    ChartView &chart() const { return *m_chart; }
    bool isTable() const { return m_isTable; }
    void setTable(bool table);
    void setEditable(bool editable);
    /// Shows an answer, a placeholder while none was ever there, or what went wrong.
    void setState(const items::TileState &state);
    QString title() const { return m_titleText; }
    bool isTroubled() const;
    QString trouble() const;
    void openMenu();

Q_SIGNALS:
    void actionRequested(kith::ui::TileAction action);
    void retryRequested();
    void pointActivated(const QVariantList &keys);
    void taken(kith::ui::TileFrame::Hold hold, const QPoint &global);
    void dragged(const QPoint &global);
    void let();
    void givenUp();
    void stepped(int columns, int rows, bool resizes);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTrouble();
    void fillMenu(class QMenu &menu);
    void placeGrip();
    void refreshCompact();
    bool handleHold(QEvent *event, Hold hold);

    base::RecordId m_tile;
    QString m_titleText;
    ElidedLabel *m_title;
    ElidedLabel *m_caption; ///< which days, and how many records
    QLabel *m_remark;       ///< that something about the number has to be known
    QToolButton *m_menu;
    QStackedWidget *m_stack;
    ChartView *m_chart;
    QWidget *m_waiting;
    QWidget *m_troublePage = nullptr;
    QLabel *m_trouble = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_fix = nullptr;
    QWidget *m_grip;
    QPoint m_pressed;
    bool m_isHeld = false;
    bool m_isPressed = false;
    bool m_isEditable = true;
    bool m_isTable = false;
    bool m_hasAnswer = false;
    bool m_isNumber = false;
};

} // namespace kith::ui
