// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/dashboardmodel.h"
#include "ui/dashboard/tileframe.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace kith::ui {

/// The grid of a dashboard: lays its tiles out and lets them be moved and made larger, by mouse with a
/// preview of where they will lie, and by keyboard.
class TileBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit TileBoard(items::DashboardModel &model, QWidget *parent = nullptr);

    void setEditable(bool editable);
    TileFrame *frame(base::RecordId tile) const; ///< null when there is none
    QList<TileFrame *> frames() const;           ///< as the model has them
    base::RecordId currentTile() const;          ///< the one that has the focus
    const QList<domain::TilePlace> &places() const { return m_places; }
    /// A tile is being dragged, or keys have moved one and it is not told yet.
    bool isArranging() const { return m_held || m_tell.isActive(); }
    /// Tells at once what keys have done.
    void flush();

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Tiles lie differently: their places as the model has them, and what was done.
    void arranged(const QList<kith::domain::TilePlace> &places, const QString &label);
    void actionRequested(kith::base::RecordId tile, kith::ui::TileAction action);
    void pointActivated(kith::base::RecordId tile, const QVariantList &keys);
    /// Someone tried to move a tile of a dashboard that is not theirs.
    void refused();
    void wantsVisible(const QRect &area);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sync();
    void updateFrame(int row);
    TileFrame *makeFrame(base::RecordId tile);
    void layOut();
    QRect rectOf(const domain::TilePlace &place) const;
    double columnWidth() const;
    void take(TileFrame *frame, TileFrame::Hold hold, const QPoint &global);
    void drag(const QPoint &global);
    void let(bool really);
    void step(TileFrame *frame, int columns, int rows, bool resizes);
    void say(const QString &text);
    int rowOf(const TileFrame *frame) const;

    items::DashboardModel &m_model;
    QHash<base::RecordId, TileFrame *> m_frames;
    QList<domain::TilePlace> m_places; ///< as the model's rows
    QList<domain::TilePlace> m_before; ///< what a drag began with
    TileFrame *m_held = nullptr;
    TileFrame::Hold m_hold = TileFrame::Hold::Move;
    QPoint m_from; ///< global, where the mouse was pressed
    QRect m_heldRect;
    QTimer m_tell; ///< several steps of the keyboard are one action
    QString m_label;
    QLabel *m_said;
    bool m_isEditable = true;
};

} // namespace kith::ui
