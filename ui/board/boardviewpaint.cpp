// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the board looks. Cards are drawn once and kept as pictures, so that a frame of scrolling or dragging
// only copies them.
#include "ui/board/boardheader.h"
#include "ui/board/boardview.h"
#include "ui/parts/bidi.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/stylepaint.h"
#include "ui/parts/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPaintEvent>
#include <QStyle>
#include <QTimer>
#include <QVariantAnimation>

#include <cmath>

namespace kith::ui {

using namespace Qt::StringLiterals;
using records::RecordId;

namespace {

constexpr int GhostShadow = 10; ///< around the ghost
constexpr int Behind = 5;       ///< how far the cards of a stack peep out
constexpr double FadedOpacity = 0.35;

} // namespace

QColor BoardView::groundOf(int column) const
{
    return Theme::color(isDropColumn(column) ? Tone::AccentSoft : Tone::Rail);
}

void BoardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect clip = event->rect();
    painter.fillRect(clip, Theme::color(Tone::Page));
    if (m_layout.columnCount() == 0 || m_empty->isVisible())
        return;
    paintColumns(painter, clip);
    paintCards(painter, clip);
    if (hasLanes())
        paintLanes(painter, clip);
    if (isDragging())
        paintDrop(painter);
    if (!m_ghost.isNull())
        paintGhost(painter);
}

void BoardView::paintColumns(QPainter &painter, const QRect &clip) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const records::Board &board = m_model.board();
    for (int column = 0; column < m_layout.columnCount(); ++column) {
        QRect ground = toView(m_layout.column(column));
        ground.setTop(0);
        ground.setBottom(ground.top() + m_layout.size().height() - verticalOffset() - 1 - BoardLayout::Gap);
        if (!ground.intersects(clip))
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(groundOf(column));
        // Square above, where the head is, and round below.
        painter.setClipRect(ground.intersected(clip));
        painter.drawRoundedRect(ground.adjusted(0, -metrics::Radius * 2, 0, 0), metrics::Radius,
                                metrics::Radius);
        if (!m_layout.isColumnOpen(column)) {
            painter.save();
            painter.translate(ground.center().x(), ground.top() + space::S);
            painter.rotate(90);
            painter.setFont(fontOf(TextRole::Strong));
            painter.setPen(Theme::color(Tone::Muted));
            const records::BoardColumn &stage = board.columns.at(column);
            const int room = viewport()->height() - space::XL;
            const QString name = painter.fontMetrics().elidedText(stage.name, Qt::ElideRight, room);
            painter.drawText(QRect(0, -ground.width() / 2, room, ground.width()),
                             Qt::AlignLeft | Qt::AlignVCenter, name);
            painter.restore();
        }
        painter.setClipping(false);
    }
    painter.restore();
}

void BoardView::paintCards(QPainter &painter, const QRect &clip)
{
    const int top = clip.top() + verticalOffset() - 4;
    const int bottom = clip.bottom() + verticalOffset() + 4;
    for (int lane = 0; lane < m_layout.laneCount(); ++lane) {
        const QRect room = m_layout.lane(lane);
        if (room.bottom() < top)
            continue;
        if (room.top() > bottom)
            break;
        for (int column = 0; column < m_layout.columnCount(); ++column) {
            const auto [first, last] = m_layout.cardsBetween(column, lane, top, bottom);
            if (first == last || !toView(m_layout.column(column)).intersects(clip))
                continue;
            const QList<RecordId> &ids = m_model.idsIn(column, lane);
            for (int i = first; i < last && i < ids.size(); ++i)
                paintCard(painter, ids.at(i), toView(m_layout.card({column, lane, i})));
        }
    }
}

void BoardView::paintCard(QPainter &painter, RecordId id, const QRect &rect)
{
    const bool selected = m_selected.contains(id);
    const bool faded = m_faded.contains(id);
    if (faded)
        painter.setOpacity(FadedOpacity);
    const qreal ratio = devicePixelRatioF();
    if (std::floor(ratio) == ratio) {
        bool loaded = false;
        painter.drawPixmap(rect.topLeft(), cardPixmap(id, rect.size(), selected, &loaded));
    } else {
        // Pictures would stand between two pixels.
        drawCard(painter, id, rect, selected, m_model.face(id));
    }
    painter.setOpacity(1.0);
    if (faded)
        return;
    const bool current = id == m_current && hasFocus();
    if (!current && id != m_hovered)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const qreal width = current ? Theme::focusWidth() : 1.0;
    painter.setPen(QPen(Theme::color(current ? Tone::Accent : Tone::LineStrong), width));
    const qreal inset = current ? -width / 2 : 0.5;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), metrics::Radius,
                            metrics::Radius);
    painter.restore();
}

QPixmap BoardView::cardPixmap(RecordId id, const QSize &size, bool selected, bool *loaded)
{
    const std::pair<qint64, bool> key(id.value(), selected);
    // Also when there is a picture: a card that is no longer true is asked for again.
    const items::CardFace *face = m_model.face(id);
    *loaded = face != nullptr;
    const qreal ratio = devicePixelRatioF();
    if (const QPixmap *known = m_pixmaps.object(key);
        known && known->size() == size * ratio && known->devicePixelRatio() == ratio)
        return *known;
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    {
        QPainter painter(&picture);
        drawCard(painter, id, QRect(QPoint(0, 0), size), selected, face);
    }
    if (face)
        m_pixmaps.insert(key, new QPixmap(picture), picture.width() * picture.height() * 4);
    return picture;
}

void BoardView::drawCard(QPainter &painter, RecordId id, const QRect &rect, bool selected,
                         const items::CardFace *face) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    CardPainter::paintGround(painter, rect, Theme::color(selected ? Tone::AccentSoft : Tone::Surface),
                             Theme::color(selected ? Tone::Accent : Tone::Line));
    if (face)
        m_painter.paint(painter, rect, *face, layoutDirection());
    else
        m_painter.paintLoading(painter, rect, quint64(id.value()));
}

void BoardView::paintLanes(QPainter &painter, const QRect &clip) const
{
    painter.save();
    const records::Board &board = m_model.board();
    const auto start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    for (int lane = 0; lane < m_layout.laneCount(); ++lane) {
        const QRect line = laneHeaderRect(lane);
        if (!line.intersects(clip))
            continue;
        painter.fillRect(line, Theme::color(lane == m_hoveredLane ? Tone::SurfaceRaised : Tone::Page));
        const QColor edge = Theme::color(Tone::Line);
        painter.fillRect(QRect(line.left(), line.top(), line.width(), 1), edge);
        painter.fillRect(QRect(line.left(), line.bottom(), line.width(), 1), edge);
        const auto placed = [&](const QRect &rect) {
            return QStyle::visualRect(layoutDirection(), line, rect);
        };
        constexpr int Sign = metrics::IconSizeSmall;
        const QRect sign(line.left() + space::M, line.center().y() - Sign / 2, Sign, Sign);
        const QString closed = layoutDirection() == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
        painter.drawPixmap(placed(sign).topLeft(),
                           Icons::pixmap(m_layout.isLaneOpen(lane) ? u"chevron-down"_s : closed, Tone::Muted,
                                         Sign, devicePixelRatioF()));
        const records::BoardLane &it = board.lanes.at(lane);
        const QFontMetrics strong(fontOf(TextRole::Strong));
        QRect rest = line.adjusted(space::M + Sign + space::S, 0, -space::M, 0);
        const QString name = strong.elidedText(it.title, Qt::ElideRight, rest.width() / 2);
        painter.setFont(fontOf(TextRole::Strong));
        painter.setPen(Theme::color(Tone::Text));
        painter.drawText(placed(rest), start, inOwnDirection(name));
        rest.setLeft(rest.left() + strong.horizontalAdvance(name) + space::L);
        painter.setFont(fontOf(TextRole::Caption));
        painter.setPen(Theme::color(Tone::Muted));
        const QString sums = tr("%n deal(s) · %1 · weighted %2", nullptr, int(it.totals.count))
                                 .arg(BoardHeader::amountText(it.totals.amountMinor, board.currency),
                                      BoardHeader::amountText(it.totals.weightedMinor, board.currency));
        if (painter.fontMetrics().horizontalAdvance(sums) <= rest.width())
            painter.drawText(placed(rest), start, sums);
    }
    painter.restore();
}

/// Where the card will stand: an edge around the column and a line at its place in the order.
void BoardView::paintDrop(QPainter &painter) const
{
    if (m_dropColumn < 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF edge = toView(m_layout.column(m_dropColumn));
    edge.setTop(-2.0 * metrics::Radius); // its upper end is in the head
    edge.setBottom(edge.bottom() - BoardLayout::Gap);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::color(Tone::Accent), 2));
    painter.drawRoundedRect(edge.adjusted(1, 0, -1, -1), metrics::Radius, metrics::Radius);
    if (m_dropPlace.column >= 0 && isSeen(m_dropPlace.column, m_dropPlace.lane)) {
        QRect slot = m_layout.card({m_dropPlace.column, m_dropPlace.lane, m_dropPlace.card});
        slot = toView(QRect(slot.left(), slot.top() - BoardLayout::CardGap / 2 - 2, slot.width(), 4));
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Tone::Accent));
        painter.drawRoundedRect(slot, 2, 2);
    }
    painter.restore();
}

void BoardView::makeGhost()
{
    const RecordId first = m_dragged.contains(m_pressed) ? m_pressed : m_dragged.value(0);
    const QSize size = rectOf(first).size();
    if (size.isEmpty())
        return;
    const int more = std::min<int>(int(m_dragged.size()) - 1, 2);
    const qreal ratio = devicePixelRatioF();
    const QSize whole = size + QSize(2 * GhostShadow + more * Behind, 2 * GhostShadow + more * Behind);
    QPixmap ghost(whole * ratio);
    ghost.setDevicePixelRatio(ratio);
    ghost.fill(Qt::transparent);
    QPainter painter(&ghost);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect card(QPoint(GhostShadow, GhostShadow), size);
    painter.setPen(Qt::NoPen);
    for (int i = GhostShadow; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, Theme::isDark() ? 14 : 5));
        painter.drawRoundedRect(card.adjusted(-i, -i + 3, i, i).adjusted(0, 0, more * Behind, more * Behind),
                                metrics::Radius + i, metrics::Radius + i);
    }
    for (int i = more; i > 0; --i)
        CardPainter::paintGround(painter, card.translated(i * Behind, i * Behind),
                                 Theme::color(Tone::Surface), Theme::color(Tone::LineStrong));
    CardPainter::paintGround(painter, card, Theme::color(Tone::Surface), Theme::color(Tone::Accent));
    if (const items::CardFace *face = m_model.face(first))
        m_painter.paint(painter, card, *face, layoutDirection());
    if (m_dragged.size() > 1) {
        const QString count = QLocale().toString(m_dragged.size());
        painter.setFont(fontOf(TextRole::Strong));
        const int height = painter.fontMetrics().height() + 4;
        const int width = std::max(height, painter.fontMetrics().horizontalAdvance(count) + 2 * space::S);
        QRect badge(card.right() - width + GhostShadow - 2, 1, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Tone::AccentFill));
        painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
        painter.setPen(Qt::white);
        painter.drawText(badge, Qt::AlignCenter, count);
    }
    m_ghost = ghost;
}

QRect BoardView::ghostRect() const
{
    if (m_ghost.isNull())
        return {};
    const QSize size = (QSizeF(m_ghost.size()) / m_ghost.devicePixelRatio()).toSize();
    if (isDragging())
        return {m_pointer - m_grab - QPoint(GhostShadow, GhostShadow), size};
    const double done = m_flight->currentValue().toDouble();
    const QPointF from = m_flyFrom.topLeft();
    const QPointF to = m_flyTo.topLeft();
    return {(from + (to - from) * done).toPoint() - QPoint(GhostShadow, GhostShadow), size};
}

void BoardView::paintGhost(QPainter &painter) const
{
    painter.drawPixmap(ghostRect().topLeft(), m_ghost);
}

} // namespace kith::ui
