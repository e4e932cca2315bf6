// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartaccess.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/charttable.h"
#include "ui/parts/metrics.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::ChartData;
using items::ChartKind;
using items::ChartPoint;

namespace {

constexpr int Edge = space::XS; ///< room around for what has the focus
constexpr double ScreenDpi = 96;
constexpr double SmallWidth = 320;
constexpr double SmallHeight = 170;

/// Light on dark or high contrast is a matter of the palette alone; fonts are those of the program.
ChartLook lookOf(Scheme scheme, bool compact, QSizeF size, Qt::LayoutDirection direction)
{
    ChartLook look = ChartLook::of(scheme);
    look.compact = compact || size.width() < SmallWidth || size.height() < SmallHeight;
    look.rightToLeft = direction == Qt::RightToLeft;
    return look;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent), m_table(new ChartTable(this)), m_tableView(new QTableView(this))
{
    ChartAccess::install();
    setObjectName(u"chart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_tableView->setObjectName(u"chartTable"_s);
    m_tableView->setModel(m_table);
    m_tableView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tableView->setShowGrid(false);
    m_tableView->setAlternatingRowColors(true);
    m_tableView->setFrameShape(QFrame::NoFrame);
    m_tableView->setWordWrap(false);
    m_tableView->setTabKeyNavigation(false);
    m_tableView->setCornerButtonEnabled(false);
    m_tableView->verticalHeader()->hide();
    m_tableView->horizontalHeader()->setHighlightSections(false);
    m_tableView->hide();
    connect(m_tableView, &QTableView::activated, this, &ChartView::activateRow);
}

ChartView::~ChartView() = default;

void ChartView::setData(const ChartData &data)
{
    const ChartPoint *old = m_series >= 0 && m_series < m_data.series.size()
                                ? &m_data.series.at(m_series).points.at(m_point)
                                : nullptr;
    const QVariantList keys = old ? old->keys : QVariantList();
    m_data = data;
    m_picture.reset();
    m_hovered = m_pressed = m_series = m_point = -1;
    // Whoever stands on a group stays there when its number changes.
    for (int s = 0; s < data.series.size() && !keys.isEmpty() && m_series < 0; ++s) {
        for (int p = 0; p < data.series.at(s).points.size(); ++p) {
            if (data.series.at(s).points.at(p).keys == keys) {
                m_series = s;
                m_point = p;
                break;
            }
        }
    }
    m_table->setData(data);
    arrange();
    describe();
    update();
}

void ChartView::describe()
{
    setAccessibleName(m_data.title.isEmpty() ? items::chartKindText(m_data.kind) : m_data.title);
    QStringList parts;
    if (!m_data.title.isEmpty())
        parts += items::chartKindText(m_data.kind);
    for (const QString &part : {m_data.subtitle, m_data.total, m_data.change}) {
        if (!part.isEmpty())
            parts += part;
    }
    setAccessibleDescription(m_data.isEmpty() ? tr("Nothing to show yet") : parts.join(u", "_s));
    m_tableView->setAccessibleName(accessibleName());
    m_tableView->setAccessibleDescription(accessibleDescription());
}

void ChartView::showAsTable(bool table)
{
    m_asTable = table;
    arrange();
    update();
}

bool ChartView::isTable() const
{
    return (m_asTable || m_data.kind == ChartKind::Table) && m_table->rowCount() > 0;
}

void ChartView::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    m_picture.reset();
    update();
}

void ChartView::arrange()
{
    const bool table = isTable();
    if (table && hasFocus())
        m_tableView->setFocus();
    m_tableView->setVisible(table);
    setFocusProxy(table ? m_tableView : nullptr);
    if (!table)
        return;
    m_tableView->setGeometry(rect());
    QHeaderView *header = m_tableView->horizontalHeader();
    if (header->count() == 0)
        return;
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setMinimumSectionSize(56);
}

const ChartPicture &ChartView::picture() const
{
    if (!m_picture || m_wasDark != Theme::isDark() || m_wasHigh != Theme::isHighContrast()) {
        m_wasDark = Theme::isDark();
        m_wasHigh = Theme::isHighContrast();
        const ChartLook look = lookOf(Scheme::System, m_compact, size(), layoutDirection());
        m_picture = ChartPicture::make(m_data, look, QRectF(rect()).adjusted(Edge, Edge, -Edge, -Edge));
    }
    return *m_picture;
}

void ChartView::paintTo(QPainter &painter, const QRectF &area, Scheme scheme) const
{
    if (area.width() < 1 || area.height() < 1)
        return;
    // A chart is laid out in the pixels of a screen; on a finer device it is drawn larger.
    const QPaintDevice *device = painter.device();
    const double zoom = std::abs(painter.worldTransform().m11());
    const double scale = device && zoom > 0 ? std::max(1.0, device->logicalDpiX() / ScreenDpi / zoom) : 1.0;
    ChartData data = m_data;
    if (isTable())
        data.kind = ChartKind::Table;
    const ChartDrawing drawn = drawing(data, area.size() / scale, scheme, layoutDirection(), m_compact);
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    drawn.draw(painter);
    painter.restore();
}

ChartDrawing ChartView::drawing(const ChartData &data, const QSizeF &size, Scheme scheme,
                                Qt::LayoutDirection direction, bool compact)
{
    const ChartLook look = lookOf(scheme, compact, size, direction);
    return ChartPicture::make(data, look, QRectF(QPointF(), size).adjusted(Edge, Edge, -Edge, -Edge))
        ->drawing();
}

void ChartView::setCurrent(int series, int point)
{
    if (m_series == series && m_point == point)
        return;
    m_series = series;
    m_point = point;
    update();
    ChartAccess::tellFocus(*this);
}

void ChartView::activate(int series, int point)
{
    if (series < 0 || point < 0 || series >= m_data.series.size() ||
        point >= m_data.series.at(series).points.size())
        return;
    const ChartPoint &here = m_data.series.at(series).points.at(point);
    if (here.opens)
        Q_EMIT pointActivated(here.keys);
}

void ChartView::activateRow(const QModelIndex &index)
{
    if (m_table->isTotal(index.row())) {
        Q_EMIT pointActivated({});
        return;
    }
    if (m_table->point(index.row(), index.column()))
        activate(m_table->seriesOf(index.column()), index.row());
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = tipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

QString ChartView::tipAt(const QPointF &at) const
{
    if (isTable())
        return {};
    const int mark = picture().markAt(at);
    for (const ChartText &text : picture().texts()) {
        if (text.shown != text.full && text.rect.contains(at))
            return text.full.toHtmlEscaped();
    }
    if (mark < 0)
        return {};
    const ChartMark &here = picture().marks().at(mark);
    const ChartPoint &point = m_data.series.at(here.series).points.at(here.point);
    QStringList lines;
    const QString name = point.category.isEmpty() ? m_data.title : point.category;
    const QString &within = m_data.series.at(here.series).name;
    lines += u"<b>%1</b>"_s.arg(
        (within.isEmpty() ? name : tr("%1, %2", "group, group within it").arg(name, within)).toHtmlEscaped());
    lines += (point.value ? point.text : tr("Not known")).toHtmlEscaped();
    if (!point.note.isEmpty())
        lines += (m_data.kind == ChartKind::Funnel ? tr("%1 of the step before").arg(point.note)
                  : m_data.addsUp                  ? tr("%1 of the whole").arg(point.note)
                                                   : point.note)
                     .toHtmlEscaped();
    if (point.before)
        lines += tr("%1: %2", "what it is compared with, its value")
                     .arg(m_data.beforeTitle, point.beforeText)
                     .toHtmlEscaped();
    if (!point.difference.isEmpty())
        lines += point.difference.toHtmlEscaped();
    if (point.n >= 0)
        lines += tr("%Ln record(s)", nullptr, int(point.n));
    return lines.join(u"<br>"_s);
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (isTable())
        return;
    QPainter painter(this);
    picture().draw(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hovered >= 0 && m_hovered < picture().marks().size())
        drawAround(painter, m_hovered, false);
    if (!hasFocus())
        return;
    const int mark = picture().markOf(m_series, m_point);
    if (mark >= 0) {
        drawAround(painter, mark, true);
        return;
    }
    painter.setPen(QPen(Theme::color(Tone::Accent), Theme::focusWidth()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::RadiusSmall,
                            metrics::RadiusSmall);
}

void ChartView::drawAround(QPainter &painter, int mark, bool focused) const
{
    const ChartMark &here = picture().marks().at(mark);
    if (!focused && m_data.kind == ChartKind::Number)
        return;
    QColor color = Theme::color(focused ? Tone::Accent : Tone::Text);
    if (!focused)
        color.setAlphaF(0.7F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, focused ? Theme::focusWidth() + 0.6 : 1.2));
    if (here.isDot)
        painter.drawEllipse(here.rect.center(), 8, 8);
    else if (!here.path.isEmpty())
        painter.drawPath(here.path);
    else
        painter.drawRoundedRect(here.rect.adjusted(-2, -2, 2, 2), 3, 3);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture.reset();
    m_hovered = -1;
    m_tableView->setGeometry(rect());
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::StyleChange:
        m_picture.reset();
        update();
        break;
    default:
        break;
    }
}

void ChartView::setHovered(int mark)
{
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    const bool opens =
        mark >= 0 &&
        m_data.series.at(picture().marks().at(mark).series).points.at(picture().marks().at(mark).point).opens;
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(m_data.series.isEmpty() ? -1 : picture().markAt(event->position()));
}

void ChartView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = m_data.series.isEmpty() ? -1 : picture().markAt(event->position());
    if (m_pressed < 0) {
        QWidget::mousePressEvent(event);
        return;
    }
    setCurrent(picture().marks().at(m_pressed).series, picture().marks().at(m_pressed).point);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (event->button() != Qt::LeftButton || pressed < 0) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    if (pressed < picture().marks().size() && picture().markAt(event->position()) == pressed)
        activate(picture().marks().at(pressed).series, picture().marks().at(pressed).point);
}

bool ChartView::step(int points, int series)
{
    int s = m_series;
    int p = m_point;
    for (;;) {
        s += series;
        p += points;
        if (s < 0 || p < 0 || s >= m_data.series.size() || p >= m_data.series.at(s).points.size())
            return false;
        if (picture().markOf(s, p) >= 0) {
            setCurrent(s, p);
            return true;
        }
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const auto unmodified = event->modifiers() & ~Qt::KeypadModifier;
    if (picture().marks().isEmpty() || isTable() || unmodified != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_series < 0)
        setCurrent(picture().marks().first().series, picture().marks().first().point);
    const bool down = picture().runsDown();
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        down ? step(0, forward) : step(forward, 0);
        return;
    case Qt::Key_Left:
        down ? step(0, -forward) : step(-forward, 0);
        return;
    case Qt::Key_Down:
        down ? step(1, 0) : step(0, 1);
        return;
    case Qt::Key_Up:
        down ? step(-1, 0) : step(0, -1);
        return;
    case Qt::Key_Home:
    case Qt::Key_End: {
        int best = -1;
        for (const ChartMark &mark : picture().marks()) {
            if (mark.series == m_series &&
                (best < 0 || (event->key() == Qt::Key_Home) == (mark.point < best)))
                best = mark.point;
        }
        if (best >= 0)
            setCurrent(m_series, best);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_series, m_point);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_series < 0 && !picture().marks().isEmpty() && event->reason() != Qt::MouseFocusReason) {
        m_series = picture().marks().first().series;
        m_point = picture().marks().first().point;
    }
    update();
    ChartAccess::tellFocus(*this);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace kith::ui
