// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardheader.h"

#include "models/base/money.h"
#include "models/items/boardmodel.h"
#include "ui/board/boardlayout.h"
#include "ui/board/boardview.h"
#include "ui/parts/bidi.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

namespace kith::ui {

using namespace Qt::StringLiterals;
using records::Board;
using records::BoardColumn;
using records::BoardTotals;

namespace {

constexpr int Plus = 26;
constexpr int Sign = metrics::IconSizeSmall;

QString iconOf(const BoardColumn &column)
{
    if (column.kind == "won")
        return u"check-circle"_s;
    return column.kind == "lost" ? u"x-circle"_s : QString();
}

Tone toneOf(const BoardColumn &column)
{
    return column.kind == "won" ? Tone::Good : Tone::Danger;
}

int lineHeight(TextRole role)
{
    return QFontMetrics(fontOf(role)).height();
}

} // namespace

BoardHeader::BoardHeader(BoardView &view) : QWidget(&view), m_view(view)
{
    setObjectName(u"boardHeader"_s);
    setMouseTracking(true);
    setAccessibleName(tr("Stages"));
}

QSize BoardHeader::sizeHint() const
{
    return {200, space::M + lineHeight(TextRole::Strong) + space::XS + lineHeight(TextRole::Body) +
                     space::XXS + lineHeight(TextRole::Caption) + space::S};
}

QString BoardHeader::amountText(qint64 minor, const QString &currency)
{
    return currency.isEmpty() ? QLocale().toString(minor) : base::Money(minor, currency).toText(QLocale());
}

QString BoardHeader::caveats(const BoardTotals &totals)
{
    QStringList lines;
    if (totals.isTooLarge)
        lines += tr("The sum is too large to be shown.");
    if (totals.withoutRate > 0)
        lines += tr("%n deal(s) are not in the sum: their currency has no rate.", nullptr,
                    int(totals.withoutRate));
    if (totals.withoutAmount > 0)
        lines += tr("%n deal(s) have no amount.", nullptr, int(totals.withoutAmount));
    return lines.join(u'\n');
}

QString BoardHeader::spoken(const Board &board, const BoardColumn &column)
{
    const BoardTotals &totals = column.totals;
    QString text = column.kind == "open"
                       ? tr("%1: %n deal(s), %2, weighted %3", nullptr, int(totals.count))
                             .arg(column.name, amountText(totals.amountMinor, board.currency),
                                  amountText(totals.weightedMinor, board.currency))
                       : tr("%1: %n deal(s), %2", nullptr, int(totals.count))
                             .arg(column.name, amountText(totals.amountMinor, board.currency));
    if (totals.overdueCount > 0)
        text += u'\n' + tr("%n expected to close in the past: %1", nullptr, int(totals.overdueCount))
                            .arg(amountText(totals.overdueMinor, board.currency));
    if (column.kind == "open")
        text += u'\n' + tr("Probability %1 %").arg(column.probability);
    if (column.rotDays > 0)
        text += u'\n' + tr("Rots after %n day(s)", nullptr, column.rotDays);
    if (const QString more = caveats(totals); !more.isEmpty())
        text += u'\n' + more;
    return text;
}

void BoardHeader::setClosedText(const QString &text)
{
    m_closedText = text;
    update();
}

QRect BoardHeader::headOf(int column) const
{
    QRect head = m_view.boardLayout().column(column);
    head.setTop(0);
    head.setHeight(height());
    return m_view.toView(head).translated(0, m_view.verticalOffset());
}

QRect BoardHeader::plusOf(int column) const
{
    const bool open = m_view.boardLayout().isColumnOpen(column);
    if (!open || m_view.model().board().columns.at(column).kind != "open")
        return {};
    const QRect head = headOf(column);
    QRect plus(head.right() - Plus - space::XS, head.top() + space::S, Plus, Plus);
    return QStyle::visualRect(layoutDirection(), head, plus);
}

int BoardHeader::columnAt(const QPoint &at) const
{
    for (int column = 0; column < m_view.boardLayout().columnCount(); ++column) {
        if (headOf(column).contains(at))
            return column;
    }
    return -1;
}

void BoardHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), Theme::color(Tone::Page));
    painter.setRenderHint(QPainter::Antialiasing);
    for (int column = 0; column < m_view.boardLayout().columnCount(); ++column) {
        if (headOf(column).intersects(event->rect()))
            paintHead(painter, column);
    }
}

void BoardHeader::paintHead(QPainter &painter, int column) const
{
    const Board &board = m_view.model().board();
    const BoardColumn &stage = board.columns.at(column);
    const QRect head = headOf(column);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_view.groundOf(column));
    // Only the upper corners are round: the column goes on below.
    QPainterPath ground;
    const bool alone = m_view.emptyState().isVisible(); // nothing goes on below
    ground.addRoundedRect(QRectF(head).adjusted(0, 0, 0, alone ? -space::XS : metrics::Radius * 2),
                          metrics::Radius, metrics::Radius);
    painter.save();
    painter.setClipRect(head);
    painter.drawPath(ground);
    if (m_view.isDropColumn(column)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::color(Tone::Accent), 2));
        painter.drawRoundedRect(QRectF(head).adjusted(1, 1, -1, metrics::Radius * 2), metrics::Radius,
                                metrics::Radius);
        painter.setPen(Qt::NoPen);
    }
    painter.restore();
    if (!m_view.boardLayout().isColumnOpen(column)) {
        paintClosed(painter, column, head);
        return;
    }

    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), head, rect); };
    const auto start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    QRect line(head.left() + space::M, head.top() + space::M, head.width() - 2 * space::M,
               lineHeight(TextRole::Strong));
    const qreal ratio = devicePixelRatioF();
    if (const QRect plus = plusOf(column); !plus.isEmpty()) {
        if (m_hovered == column && m_onPlus) {
            painter.setBrush(Theme::color(Tone::AccentSoft));
            painter.drawRoundedRect(plus, metrics::RadiusSmall, metrics::RadiusSmall);
        }
        QRect sign(0, 0, Sign, Sign);
        sign.moveCenter(plus.center());
        painter.drawPixmap(
            sign.topLeft(),
            Icons::pixmap(u"plus"_s, m_hovered == column ? Tone::Accent : Tone::Muted, Sign, ratio));
        line.setRight(line.right() - Plus + space::XS);
    }
    if (const QString icon = iconOf(stage); !icon.isEmpty()) {
        const QRect sign(line.left(), line.center().y() - Sign / 2, Sign, Sign);
        painter.drawPixmap(placed(sign).topLeft(), Icons::pixmap(icon, toneOf(stage), Sign, ratio));
        line.setLeft(sign.right() + 1 + space::S);
    }
    const QString count = QLocale().toString(stage.totals.count);
    const QFontMetrics small(fontOf(TextRole::Caption));
    const int countWidth = small.horizontalAdvance(count) + 2 * space::S;
    const QFontMetrics strong(fontOf(TextRole::Strong));
    const QString name = strong.elidedText(stage.name, Qt::ElideRight, line.width() - countWidth - space::S);
    const int nameWidth = strong.horizontalAdvance(name) + 1;
    painter.setFont(fontOf(TextRole::Strong));
    painter.setPen(Theme::color(Tone::Text));
    painter.drawText(placed(QRect(line.left(), line.top(), nameWidth, line.height())), start,
                     inOwnDirection(name));
    QRect pill(line.left() + nameWidth + space::S, 0, countWidth, small.height() + 2);
    pill.moveTop(line.center().y() - pill.height() / 2 + 1);
    pill = placed(pill);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Tone::Surface));
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(Theme::color(Tone::Muted));
    painter.drawText(pill, Qt::AlignCenter, count);

    line = QRect(head.left() + space::M, line.bottom() + 1 + space::XS, head.width() - 2 * space::M,
                 lineHeight(TextRole::Body));
    if (!caveats(stage.totals).isEmpty() && stage.totals.withoutRate + stage.totals.isTooLarge > 0) {
        const QRect sign(line.right() - Sign + 1, line.center().y() - Sign / 2, Sign, Sign);
        painter.drawPixmap(placed(sign).topLeft(), Icons::pixmap(u"alert"_s, Tone::Warning, Sign, ratio));
        line.setRight(sign.left() - space::XS);
    }
    // Part of a sum would read as another one; the tooltip has the whole.
    const auto whole = [](const QFont &font, const QString &text, int room) {
        return QFontMetrics(font).horizontalAdvance(text) <= room ? text : QString(QChar(0x2026));
    };
    const QFont body = fontOf(TextRole::Body);
    painter.setFont(body);
    painter.setPen(Theme::color(Tone::Text));
    const QString amount = stage.totals.isTooLarge ? QString(QChar(0x2014))
                                                   : amountText(stage.totals.amountMinor, board.currency);
    painter.drawText(placed(line), start, whole(body, amount, line.width()));
    line = QRect(line.left(), line.bottom() + 1 + space::XXS, head.width() - 2 * space::M, small.height());
    const QFont caption = fontOf(TextRole::Caption);
    painter.setFont(caption);
    painter.setPen(Theme::color(Tone::Muted));
    QString below = m_closedText;
    if (stage.kind == "open")
        below = stage.totals.isTooLarge
                    ? QString()
                    : tr("weighted %1").arg(amountText(stage.totals.weightedMinor, board.currency));
    painter.drawText(placed(line), start, whole(caption, below, line.width()));
}

void BoardHeader::paintClosed(QPainter &painter, int column, const QRect &head) const
{
    const BoardColumn &stage = m_view.model().board().columns.at(column);
    const QString icon = iconOf(stage);
    QRect sign(0, 0, Sign, Sign);
    sign.moveCenter(QPoint(head.center().x(), head.top() + space::M + Sign / 2));
    painter.drawPixmap(sign.topLeft(), Icons::pixmap(icon.isEmpty() ? u"columns"_s : icon,
                                                     icon.isEmpty() ? Tone::Muted : toneOf(stage), Sign,
                                                     devicePixelRatioF()));
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(Theme::color(Tone::Muted));
    QString count = QLocale().toString(stage.totals.count);
    if (painter.fontMetrics().horizontalAdvance(count) > head.width() - space::XS)
        count = QChar(0x2026);
    painter.drawText(
        QRect(head.left(), sign.bottom() + space::XS, head.width(), painter.fontMetrics().height()),
        Qt::AlignCenter, count);
}

void BoardHeader::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = columnAt(event->pos());
    m_onPlus = m_hovered >= 0 && plusOf(m_hovered).contains(event->pos());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void BoardHeader::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    m_onPlus = false;
    update();
    QWidget::leaveEvent(event);
}

void BoardHeader::mousePressEvent(QMouseEvent *event)
{
    const int column = columnAt(event->pos());
    if (column < 0 || event->button() != Qt::LeftButton)
        return;
    if (plusOf(column).contains(event->pos()))
        Q_EMIT m_view.newRequested(column);
    else
        m_view.setColumnOpen(m_view.model().board().columns.at(column).stage,
                             !m_view.boardLayout().isColumnOpen(column));
}

void BoardHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int column = columnAt(event->pos());
    if (column < 0)
        return;
    const BoardColumn &stage = m_view.model().board().columns.at(column);
    const bool open = m_view.boardLayout().isColumnOpen(column);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (stage.kind == "open")
        menu->addAction(Icons::get(u"plus"_s), tr("&New deal here"), &m_view,
                        [this, column] { Q_EMIT m_view.newRequested(column); });
    // A list knows no search of the board: it would show others than the head counts.
    QAction *list = menu->addAction(Icons::get(u"table"_s), tr("Show these deals as a &list"), &m_view,
                                    [this, column] { Q_EMIT m_view.listRequested(column); });
    list->setEnabled(m_view.model().query().search.isEmpty() && stage.totals.count > 0);
    menu->addAction(open ? tr("&Close the column") : tr("&Open the column"), &m_view,
                    [this, id = stage.stage, open] { m_view.setColumnOpen(id, !open); });
    menu->popup(event->globalPos());
}

bool BoardHeader::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = columnAt(help->pos());
        const Board &board = m_view.model().board();
        if (column < 0)
            QToolTip::hideText();
        else if (plusOf(column).contains(help->pos()))
            QToolTip::showText(help->globalPos(), tr("New deal in “%1”").arg(board.columns.at(column).name),
                               this);
        else
            QToolTip::showText(help->globalPos(), spoken(board, board.columns.at(column)), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace kith::ui
