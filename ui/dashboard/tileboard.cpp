// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tileboard.h"

#include "ui/parts/access.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::RecordId;
using domain::TileGrid;
using domain::TilePlace;

namespace {

constexpr int RowHeight = 42;
constexpr int Gap = space::M;
constexpr int Margin = space::XL;
constexpr int TellPauseMs = 600;

} // namespace

TileBoard::TileBoard(items::DashboardModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_said(new QLabel(this))
{
    setObjectName(u"tileBoard"_s);
    setAccessibleName(tr("Tiles"));
    Access::setRole(this, QAccessible::List);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_said->hide();
    m_tell.setSingleShot(true);
    m_tell.setInterval(TellPauseMs);
    connect(&m_tell, &QTimer::timeout, this, [this] { Q_EMIT arranged(m_places, m_label); });
    connect(&model, &QAbstractItemModel::modelReset, this, &TileBoard::sync);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from) { updateFrame(from.row()); });
    sync();
}

void TileBoard::setEditable(bool editable)
{
    m_isEditable = editable;
    for (TileFrame *frame : std::as_const(m_frames))
        frame->setEditable(editable);
}

void TileBoard::flush()
{
    if (!m_tell.isActive())
        return;
    m_tell.stop();
    Q_EMIT arranged(m_places, m_label);
}

TileFrame *TileBoard::frame(RecordId tile) const
{
    return m_frames.value(tile);
}

QList<TileFrame *> TileBoard::frames() const
{
    QList<TileFrame *> frames;
    for (const items::TileState &state : m_model.tiles()) {
        if (TileFrame *one = frame(state.tile.id))
            frames.append(one);
    }
    return frames;
}

RecordId TileBoard::currentTile() const
{
    for (const TileFrame *frame : m_frames) {
        const QWidget *focus = window()->focusWidget();
        if (focus && (focus == frame || frame->isAncestorOf(focus)))
            return frame->tile();
    }
    return {};
}

/// Frames that stay keep their charts and the focus.
void TileBoard::sync()
{
    m_tell.stop();
    m_held = nullptr;
    QHash<RecordId, TileFrame *> before = std::exchange(m_frames, {});
    m_places.clear();
    QWidget *previous = nullptr;
    for (int row = 0; row < m_model.tiles().size(); ++row) {
        const items::TileState &state = m_model.tiles().at(row);
        TileFrame *frame = before.take(state.tile.id);
        if (!frame)
            frame = makeFrame(state.tile.id);
        m_frames.insert(state.tile.id, frame);
        m_places.append(state.tile.place);
        updateFrame(row);
        if (previous)
            setTabOrder(previous, frame);
        previous = frame;
    }
    for (TileFrame *frame : std::as_const(before)) {
        frame->hide();
        frame->deleteLater();
    }
    m_places = TileGrid::packed(m_places);
    layOut();
}

void TileBoard::updateFrame(int row)
{
    if (row < 0 || row >= m_model.tiles().size())
        return;
    const items::TileState &state = m_model.tiles().at(row);
    if (TileFrame *frame = m_frames.value(state.tile.id))
        frame->setState(state);
    // Places may have come from elsewhere: from undo, or from another window.
    if (!isArranging() && row < m_places.size() && m_places.at(row) != state.tile.place) {
        QList<TilePlace> places;
        for (const items::TileState &one : m_model.tiles())
            places.append(one.tile.place);
        m_places = TileGrid::packed(places);
        layOut();
    }
}

TileFrame *TileBoard::makeFrame(RecordId tile)
{
    auto *frame = new TileFrame(tile, this);
    frame->setEditable(m_isEditable);
    connect(frame, &TileFrame::actionRequested, this,
            [this, tile](TileAction action) { Q_EMIT actionRequested(tile, action); });
    connect(frame, &TileFrame::pointActivated, this,
            [this, tile](const QVariantList &keys) { Q_EMIT pointActivated(tile, keys); });
    connect(frame, &TileFrame::retryRequested, this, [this, tile] { m_model.ask(m_model.rowOf(tile)); });
    connect(frame, &TileFrame::taken, this,
            [this, frame](TileFrame::Hold hold, const QPoint &global) { take(frame, hold, global); });
    connect(frame, &TileFrame::dragged, this, &TileBoard::drag);
    connect(frame, &TileFrame::let, this, [this] { let(true); });
    connect(frame, &TileFrame::givenUp, this, [this] { let(false); });
    connect(frame, &TileFrame::stepped, this,
            [this, frame](int columns, int rows, bool resizes) { step(frame, columns, rows, resizes); });
    frame->show();
    return frame;
}

double TileBoard::columnWidth() const
{
    return double(std::max(width() - 2 * Margin + Gap, TileGrid::Columns)) / TileGrid::Columns;
}

QRect TileBoard::rectOf(const TilePlace &place) const
{
    const double column = columnWidth();
    const int left = Margin + int(std::round(place.x * column));
    const int right = Margin + int(std::round((place.x + place.w) * column)) - Gap;
    const QRect area(left, space::S + place.y * (RowHeight + Gap), right - left,
                     place.h * (RowHeight + Gap) - Gap);
    return QStyle::visualRect(layoutDirection(), rect(), area);
}

void TileBoard::layOut()
{
    const QList<TileFrame *> all = frames();
    for (qsizetype row = 0; row < all.size() && row < m_places.size(); ++row) {
        if (all.at(row) != m_held)
            all.at(row)->setGeometry(rectOf(m_places.at(row)));
    }
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

int TileBoard::heightForWidth(int) const
{
    return space::S + TileGrid::rowsOf(m_places) * (RowHeight + Gap) + Margin;
}

QSize TileBoard::sizeHint() const
{
    return {2 * metrics::DialogMedium, heightForWidth(0)};
}

QSize TileBoard::minimumSizeHint() const
{
    return {metrics::DialogSmall, heightForWidth(0)};
}

void TileBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

/// Where a tile that is held will lie.
void TileBoard::paintEvent(QPaintEvent *)
{
    if (!m_held)
        return;
    const int row = rowOf(m_held);
    if (row < 0 || row >= m_places.size())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::color(Tone::Accent), 1, Qt::DashLine));
    painter.setBrush(Theme::color(Tone::AccentSoft));
    painter.drawRoundedRect(QRectF(rectOf(m_places.at(row))).adjusted(0.5, 0.5, -0.5, -0.5), metrics::Radius,
                            metrics::Radius);
}

void TileBoard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

int TileBoard::rowOf(const TileFrame *frame) const
{
    return m_model.rowOf(frame->tile());
}

void TileBoard::take(TileFrame *frame, TileFrame::Hold hold, const QPoint &global)
{
    flush();
    m_held = frame;
    m_hold = hold;
    m_from = global;
    m_heldRect = frame->geometry();
    m_before = m_places;
    frame->raise();
    update();
}

void TileBoard::drag(const QPoint &global)
{
    if (!m_held)
        return;
    const int row = rowOf(m_held);
    const QPoint by = global - m_from;
    const double column = columnWidth();
    const int rowStep = RowHeight + Gap;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int columns = int(std::round(forward * by.x() / column));
    const int rows = int(std::round(double(by.y()) / rowStep));
    const TilePlace &from = m_before.at(row);
    QRect area = m_heldRect;
    if (m_hold == TileFrame::Hold::Move) {
        area.translate(by);
        m_places = TileGrid::moved(m_before, row, from.x + columns, from.y + rows);
    } else {
        const int width = std::max(m_heldRect.width() + forward * by.x(), 2 * RowHeight);
        const int height = std::max(m_heldRect.height() + by.y(), RowHeight);
        area.setHeight(height);
        if (forward > 0)
            area.setWidth(width);
        else
            area.setLeft(area.right() - width + 1);
        m_places = TileGrid::resized(m_before, row, from.w + columns, from.h + rows);
    }
    m_held->setGeometry(area);
    layOut();
    m_held->raise();
    Q_EMIT wantsVisible(QRect(mapFromGlobal(global) - QPoint(0, RowHeight), QSize(1, 2 * RowHeight)));
}

void TileBoard::let(bool really)
{
    TileFrame *frame = std::exchange(m_held, nullptr);
    if (!frame)
        return;
    if (!really)
        m_places = m_before;
    layOut();
    if (m_places == m_before)
        return;
    m_label = m_hold == TileFrame::Hold::Move ? tr("Move the tile “%1”").arg(frame->title())
                                              : tr("Resize the tile “%1”").arg(frame->title());
    Q_EMIT arranged(m_places, m_label);
}

void TileBoard::step(TileFrame *frame, int columns, int rows, bool resizes)
{
    if (!m_isEditable) {
        Q_EMIT refused();
        return;
    }
    const int row = rowOf(frame);
    if (row < 0 || row >= m_places.size() || m_held)
        return;
    const TilePlace from = m_places.at(row);
    const QList<TilePlace> places = resizes
                                        ? TileGrid::resized(m_places, row, from.w + columns, from.h + rows)
                                        : TileGrid::stepped(m_places, row, columns, rows);
    const TilePlace to = places.at(row);
    if (places == m_places) {
        say(tr("“%1” cannot go further.").arg(frame->title()));
        return;
    }
    m_places = places;
    m_label = resizes ? tr("Resize the tile “%1”").arg(frame->title())
                      : tr("Move the tile “%1”").arg(frame->title());
    layOut();
    Q_EMIT wantsVisible(frame->geometry());
    say(resizes ? tr("“%1”: %2 columns wide, %3 rows high.").arg(frame->title()).arg(to.w).arg(to.h)
                : tr("“%1”: column %2, row %3.").arg(frame->title()).arg(to.x + 1).arg(to.y + 1));
    m_tell.start();
}

void TileBoard::say(const QString &text)
{
    m_said->setText(text);
    m_said->setAccessibleName(text);
    Access::announce(m_said);
}

} // namespace kith::ui
