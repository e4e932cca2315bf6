// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tileframe.h"

#include "models/domain/metric.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/access.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::TileState;

namespace {

constexpr int GripSize = 18;
constexpr QSize CompactBelow{300, 190}; ///< of the whole tile

/// Three strokes in the corner where a tile is made larger.
class Grip final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (layoutDirection() == Qt::RightToLeft) {
            painter.translate(width(), 0);
            painter.scale(-1, 1);
        }
        painter.setPen(QPen(Theme::color(Tone::LineStrong), 1.5));
        for (int i = 1; i <= 3; ++i) {
            const int from = GripSize - space::XS - 4 * i + 2;
            painter.drawLine(from, GripSize - space::XS, GripSize - space::XS, from);
        }
    }
};

/// Where a chart will be: quiet bars in the colour of lines, so that nothing jumps when it comes.
class Waiting final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Tone::SurfaceRaised));
        const int line = fontMetrics().height();
        int y = space::S;
        for (const double share : {0.4, 0.7, 0.55}) {
            if (y + line > height())
                break;
            const QRect bar(0, y, int(width() * share), line);
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), metrics::RadiusSmall,
                                    metrics::RadiusSmall);
            y += line + space::S;
        }
    }
};

QString captionOf(const records::MetricAnswer &answer)
{
    const QString count = TileFrame::tr("%Ln record(s)", nullptr, int(answer.total.n));
    if (!answer.metric.hasPeriod() || answer.query.period.kind == domain::MetricPeriod::Kind::All)
        return count;
    return TileFrame::tr("%1 · %2", "days, how many records").arg(answer.query.period.sentence(), count);
}

} // namespace

TileFrame::TileFrame(base::RecordId tile, QWidget *parent)
    : QFrame(parent)
    , m_tile(tile)
    , m_title(new ElidedLabel(this))
    , m_caption(new ElidedLabel(this))
    , m_remark(new QLabel(this))
    , m_menu(makeIconButton(u"more"_s, tr("What can be done with this tile"), u"tileMenu"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new ChartView(m_stack))
    , m_waiting(new Waiting(m_stack))
    , m_grip(new Grip(this))
{
    setObjectName(u"tile"_s);
    Access::setRole(this, QAccessible::ListItem);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    m_title->setFont(fontOf(TextRole::Strong));
    m_title->setObjectName(u"tileTitle"_s);
    m_caption->setFont(fontOf(TextRole::Caption));
    m_caption->setObjectName(u"tileCaption"_s);
    Theme::setTone(m_caption, Tone::Muted);
    m_remark->setObjectName(u"tileRemark"_s);
    m_remark->hide();
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_menu);
    m_menu->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(*menu);
    });
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_chart);
    m_troublePage = makeTrouble();
    m_stack->addWidget(m_troublePage);
    m_stack->setCurrentWidget(m_waiting);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::XS);
    head->addWidget(m_title, 1);
    head->addWidget(m_remark);
    head->addWidget(m_menu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::M, space::S, space::S, space::M);
    column->setSpacing(space::XS);
    column->addLayout(head);
    column->addWidget(m_caption);
    column->addWidget(m_stack, 1);
    m_grip->setFixedSize(GripSize, GripSize);
    m_grip->installEventFilter(this);
    m_grip->hide();
    m_grip->setObjectName(u"tileGrip"_s);
    connect(m_chart, &ChartView::pointActivated, this, &TileFrame::pointActivated);
    setEditable(true);
}

/// What went wrong, and what can be done about it.
QWidget *TileFrame::makeTrouble()
{
    auto *page = new QWidget(m_stack);
    m_trouble = new QLabel(page);
    m_trouble->setObjectName(u"tileTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Theme::setTone(m_trouble, Tone::Danger);
    m_retry = new QPushButton(tr("Try again"), page);
    m_retry->setObjectName(u"tileRetry"_s);
    m_fix = new QPushButton(tr("Edit…"), page);
    m_fix->setObjectName(u"tileFix"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_retry);
    row->addWidget(m_fix);
    row->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_trouble);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_retry, &QPushButton::clicked, this, &TileFrame::retryRequested);
    connect(m_fix, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(TileAction::Edit); });
    return page;
}

void TileFrame::setTable(bool table)
{
    m_isTable = table;
    m_chart->showAsTable(table);
}

void TileFrame::setEditable(bool editable)
{
    m_isEditable = editable;
    m_grip->setCursor(layoutDirection() == Qt::RightToLeft ? Qt::SizeBDiagCursor : Qt::SizeFDiagCursor);
    m_grip->setVisible(editable && (underMouse() || hasFocus()));
    m_fix->setVisible(editable);
}

bool TileFrame::isTroubled() const
{
    return m_stack->currentWidget() == m_troublePage;
}

QString TileFrame::trouble() const
{
    return isTroubled() ? m_trouble->text() : QString();
}

void TileFrame::setState(const TileState &state)
{
    m_titleText = state.tile.title;
    if (m_titleText.isEmpty()) {
        const domain::Metric *metric = domain::MetricCatalogue::find(state.tile.query.metric);
        m_titleText =
            state.answer ? state.answer->metric.labelText() : (metric ? metric->labelText() : QString());
    }
    m_title->setText(m_titleText);
    if (!state.tile.unreadable.isEmpty()) {
        m_trouble->setText(tr("This program does not understand this tile: its number may come from a newer "
                              "version. Edit it, or remove it."));
        m_retry->hide();
        m_stack->setCurrentWidget(m_troublePage);
    } else if (state.problem) {
        m_trouble->setText(state.problem->sentence());
        m_retry->show();
        m_stack->setCurrentWidget(m_troublePage);
    } else if (state.answer) {
        m_hasAnswer = true;
        m_isNumber = state.chart.kind == items::ChartKind::Number;
        refreshCompact();
        m_chart->setData(state.chart);
        m_stack->setCurrentWidget(m_chart);
    } else {
        m_stack->setCurrentWidget(m_waiting);
    }
    m_caption->setVisible(state.answer && !isTroubled());
    if (state.answer)
        m_caption->setText(captionOf(*state.answer));
    const bool hasRemark =
        state.answer && (!state.answer->remarks.isEmpty() || state.answer->withoutRate > 0);
    m_remark->setVisible(hasRemark);
    if (hasRemark) {
        QStringList lines = state.answer->remarks;
        if (state.answer->withoutRate > 0)
            lines.append(tr("%n record(s) have a currency without a rate and are not in the sum.", nullptr,
                            int(state.answer->withoutRate)));
        m_remark->setPixmap(
            Icons::pixmap(u"info"_s, Tone::Muted, metrics::IconSizeSmall, devicePixelRatioF()));
        m_remark->setToolTip(lines.join(u'\n'));
        m_remark->setAccessibleName(lines.join(u' '));
    }
    QString name = m_titleText;
    if (isTroubled())
        name = tr("%1: %2").arg(m_titleText, m_trouble->text());
    else if (state.answer && !state.chart.total.isEmpty())
        name = tr("%1: %2, %Ln record(s)", nullptr, int(state.chart.n)).arg(m_titleText, state.chart.total);
    setAccessibleName(name);
    setAccessibleDescription(state.answer ? state.answer->sentence : QString());
    m_menu->setAccessibleName(tr("What can be done with “%1”").arg(m_titleText));
    m_title->setToolTip(state.answer ? state.answer->metric.definitionText() : QString());
}

void TileFrame::fillMenu(QMenu &menu)
{
    const auto add = [&](const QString &icon, const QString &text, TileAction action, bool enabled,
                         const char *name) {
        QAction *entry =
            menu.addAction(Icons::get(icon), text, this, [this, action] { Q_EMIT actionRequested(action); });
        entry->setEnabled(enabled);
        entry->setObjectName(QString::fromLatin1(name));
    };
    const bool there = m_hasAnswer && !isTroubled();
    add(u"help"_s, tr("E&xplain this number…"), TileAction::Explain, there, "tileExplain");
    add(u"list"_s, tr("&Open its records"), TileAction::OpenRecords, there, "tileRecords");
    menu.addSeparator();
    add(u"table"_s, m_isTable ? tr("Show as a &chart") : tr("Show as a &table"), TileAction::ToggleTable,
        there, "tileTable");
    add(u"copy"_s, tr("Co&py as a table"), TileAction::CopyTable, there, "tileCopy");
    add(u"export"_s, tr("Write to a &file…"), TileAction::Export, there, "tileExport");
    menu.addSeparator();
    add(u"edit"_s, tr("&Edit…"), TileAction::Edit, m_isEditable, "tileEdit");
    add(u"layers"_s, tr("&Duplicate"), TileAction::Duplicate, m_isEditable, "tileDuplicate");
    add(u"trash"_s, tr("&Remove"), TileAction::Remove, m_isEditable, "tileRemove");
}

void TileFrame::openMenu()
{
    m_menu->showMenu();
}

bool TileFrame::event(QEvent *event)
{
    // The window's own keys for going back and for trees must not take the arrows from a tile.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (plain && (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete ||
                      key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return)) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void TileFrame::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool resizes = modifiers == Qt::ShiftModifier;
    if (modifiers == Qt::NoModifier || resizes) {
        const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
        switch (event->key()) {
        case Qt::Key_Left:
            Q_EMIT stepped(-forward, 0, resizes);
            return;
        case Qt::Key_Right:
            Q_EMIT stepped(forward, 0, resizes);
            return;
        case Qt::Key_Up:
            Q_EMIT stepped(0, -1, resizes);
            return;
        case Qt::Key_Down:
            Q_EMIT stepped(0, 1, resizes);
            return;
        default:
            break;
        }
    }
    if (modifiers == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Escape:
            if (m_isHeld) {
                m_isHeld = false;
                Q_EMIT givenUp();
                return;
            }
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT actionRequested(TileAction::OpenRecords);
            return;
        case Qt::Key_F2:
            Q_EMIT actionRequested(TileAction::Edit);
            return;
        case Qt::Key_Delete:
            Q_EMIT actionRequested(TileAction::Remove);
            return;
        case Qt::Key_Space:
            openMenu();
            return;
        default:
            break;
        }
    }
    QFrame::keyPressEvent(event);
}

/// Dragging begins after a few pixels, so that a click stays a click.
bool TileFrame::handleHold(QEvent *event, Hold hold)
{
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QPoint global = mouse->globalPosition().toPoint();
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (mouse->button() != Qt::LeftButton || !m_isEditable)
            return false;
        m_isPressed = true;
        m_pressed = global;
        setFocus(Qt::MouseFocusReason);
        return true;
    case QEvent::MouseMove:
        if (!m_isPressed)
            return false;
        if (!m_isHeld && (global - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
            m_isHeld = true;
            Q_EMIT taken(hold, m_pressed);
        }
        if (m_isHeld)
            Q_EMIT dragged(global);
        return true;
    case QEvent::MouseButtonRelease:
        if (!m_isPressed)
            return false;
        m_isPressed = false;
        if (std::exchange(m_isHeld, false))
            Q_EMIT let();
        return true;
    default:
        return false;
    }
}

bool TileFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grip &&
        (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove ||
         event->type() == QEvent::MouseButtonRelease))
        return handleHold(event, Hold::Resize);
    return QFrame::eventFilter(watched, event);
}

void TileFrame::mousePressEvent(QMouseEvent *event)
{
    if (!handleHold(event, Hold::Move))
        QFrame::mousePressEvent(event);
}

void TileFrame::mouseMoveEvent(QMouseEvent *event)
{
    if (!handleHold(event, Hold::Move))
        QFrame::mouseMoveEvent(event);
}

void TileFrame::mouseReleaseEvent(QMouseEvent *event)
{
    if (!handleHold(event, Hold::Move))
        QFrame::mouseReleaseEvent(event);
}

void TileFrame::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : m_menu->mapToGlobal(m_menu->rect().center()));
}

void TileFrame::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeGrip();
    refreshCompact();
}

void TileFrame::placeGrip()
{
    const QRect corner(width() - GripSize, height() - GripSize, GripSize, GripSize);
    m_grip->setGeometry(QStyle::visualRect(layoutDirection(), rect(), corner));
    m_grip->raise();
}

void TileFrame::refreshCompact()
{
    // A number says below its title what else it would have room for.
    m_chart->setCompact(m_isNumber || width() < CompactBelow.width() || height() < CompactBelow.height());
}

void TileFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(m_isHeld ? Tone::Accent : Tone::Line));
    painter.setBrush(Theme::color(Tone::Surface));
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(area, metrics::Radius, metrics::Radius);
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(Tone::Accent), Theme::focusWidth()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), metrics::Radius, metrics::Radius);
    }
}

void TileFrame::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    m_grip->setVisible(m_isEditable);
    update();
}

void TileFrame::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    m_grip->setVisible(m_isEditable && underMouse());
    update();
}

void TileFrame::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_grip->setVisible(m_isEditable);
}

void TileFrame::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_grip->setVisible(m_isEditable && (hasFocus() || m_isHeld));
}

void TileFrame::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        setEditable(m_isEditable);
        placeGrip();
    }
}

} // namespace kith::ui
