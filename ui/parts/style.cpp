// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/style.h"

#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/stylepaint.h"
#include "ui/parts/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

namespace kith::ui {

using namespace Qt::StringLiterals;

using namespace paint;

namespace {

constexpr int ScrollBarExtent = 12;
/// Several lines of text in a frame.
bool isTextField(const QWidget *widget)
{
    const auto *frame = qobject_cast<const QFrame *>(widget);
    return frame && frame->frameShape() != QFrame::NoFrame &&
           (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
}

constexpr int FieldHeight = metrics::ControlHeight;

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // The frame paints the ground, so that it is rounded with it.
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget); area && isTextField(widget))
        area->viewport()->setAutoFillBackground(false);
    // Tab leads on from a table as from everything else; the arrows move in it.
    if (auto *table = qobject_cast<QTableView *>(widget))
        table->setTabKeyNavigation(false);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget) ||
        qobject_cast<QComboBox *>(widget) || qobject_cast<QScrollBar *>(widget) ||
        qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
}

void Style::polish(QApplication *app)
{
    QProxyStyle::polish(app);
    app->installEventFilter(this);
}

void Style::unpolish(QApplication *app)
{
    app->removeEventFilter(this);
    QProxyStyle::unpolish(app);
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            showMnemonics(true);
        break;
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            showMnemonics(false);
        break;
    case QEvent::WindowDeactivate:
    case QEvent::MouseButtonPress:
        showMnemonics(false);
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        if (auto *area = qobject_cast<QScrollArea *>(watched))
            frameFocus(area, event->type() == QEvent::FocusIn);
        break;
    default:
        break;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void Style::showMnemonics(bool show)
{
    if (m_mnemonicsShown == show)
        return;
    m_mnemonicsShown = show;
    if (const QWidget *window = QApplication::activeWindow()) {
        const QList<QWidget *> widgets = window->findChildren<QWidget *>();
        for (QWidget *widget : widgets)
            widget->update();
    }
}

void Style::frameFocus(QScrollArea *area, bool focused)
{
    if (!m_focusFrame && focused)
        m_focusFrame = new QFocusFrame(area);
    if (m_focusFrame)
        m_focusFrame->setWidget(focused ? area : nullptr);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if ((element == SE_ItemViewItemDecoration || element == SE_ItemViewItemText) && widget &&
        widget->property("kith_rounded").toBool()) // away from the rounded edge
        return rect.translated(option->direction == Qt::RightToLeft ? -space::S : space::S, 0);
    if (element == SE_LineEditContents) {
        // Text keeps a distance from the rounded frame.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return rect.adjusted(space::XS + 1, 0, -space::XS - 1, 0);
    }
    return rect;
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
        return Icons::get(u"x-circle"_s, Tone::Muted);
    case SP_MessageBoxInformation:
        return Icons::get(u"info"_s, Tone::Accent);
    case SP_MessageBoxWarning:
        return Icons::get(u"alert"_s, Tone::Warning);
    case SP_MessageBoxCritical:
        return Icons::get(u"x-circle"_s, Tone::Danger);
    case SP_MessageBoxQuestion:
        return Icons::get(u"help"_s, Tone::Accent);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        // A line edit inside a spin box or a combo box lies on the frame that those draw.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        drawField(option, painter, widget);
        return;
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        drawToolButton(option, painter, widget);
        return;
    case PE_FrameFocusRect:
        // Tables of records mark the current cell themselves.
        if (!qobject_cast<const QTableView *>(widget) &&
            !(widget && widget->property("kith_rounded").toBool()))
            drawFocusRing(option, painter);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        drawArrow(option, painter, u"chevron-down"_s);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        drawArrow(option, painter, u"chevron-up"_s);
        return;
    case PE_IndicatorArrowLeft:
        drawArrow(option, painter, u"chevron-left"_s);
        return;
    case PE_IndicatorArrowRight:
        drawArrow(option, painter, u"chevron-right"_s);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        drawRow(option, painter, widget);
        return;
    case PE_Frame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth <= 0)
            return;
        const bool input = isTextField(widget);
        const bool focused = input && widget->hasFocus();
        QColor stroke = Theme::color(focused ? Tone::Accent : input ? Tone::LineStrong : Tone::Line);
        if (hasError(widget))
            stroke = Theme::color(Tone::Danger);
        const QColor ground = input ? option->palette.color(QPalette::Base) : QColor();
        panel(painter, option->rect, ground, stroke, metrics::Radius, focused ? Theme::focusWidth() : 1.0);
        return;
    }
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          Theme::color(Tone::Line));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, Theme::color(Tone::Surface));
        panel(painter, option->rect, Theme::color(Tone::Surface), Theme::color(Tone::LineStrong), 0);
        return;
    case PE_FrameMenu:
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && !button->icon.isNull() && !button->text.isEmpty()) {
            drawButtonLabel(*button, painter, *this, widget);
            return;
        }
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && isPrimary(widget) && (option->state & State_Enabled)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, Qt::white);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
    case CE_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool hover = header && (option->state & State_MouseOver) && (option->state & State_Enabled);
        painter->fillRect(option->rect, Theme::color(hover ? Tone::SurfaceRaised : Tone::Surface));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          Theme::color(Tone::LineStrong));
        return;
    }
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawControl(CE_HeaderSection, option, painter, widget);
            drawHeaderLabel(*header, painter);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTab(*tab, painter);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy = *tab;
            const bool selected = tab->state & State_Selected;
            copy.palette.setColor(QPalette::WindowText, Theme::color(selected ? Tone::Accent : Tone::Muted));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_PushButton:
        QProxyStyle::drawControl(element, option, painter, widget);
        // A flat button has no frame that could change its colour.
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && (button->features & QStyleOptionButton::Flat) && (option->state & State_HasFocus))
            drawFocusRing(option, painter);
        return;
    case CE_FocusFrame:
        drawFocusRing(option, painter);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, Theme::color(Tone::Line));
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator) {
            painter->fillRect(QRect(item->rect.left(), item->rect.center().y(), item->rect.width(), 1),
                              Theme::color(Tone::Line));
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar: {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            break;
        const bool transient = bar->maximum > bar->minimum;
        if (!transient)
            return;
        QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
        const bool active = option->state & (State_MouseOver | State_Sunken);
        const int inset = active ? 2 : 3;
        slider = bar->orientation == Qt::Vertical ? slider.adjusted(inset, 2, -inset, -2)
                                                  : slider.adjusted(2, inset, -2, -inset);
        const QColor color = mix(Theme::color(Tone::LineStrong), Theme::color(Tone::Muted),
                                 option->state & State_Sunken ? 0.6
                                 : active                     ? 0.35
                                                              : 0);
        const int thick = bar->orientation == Qt::Vertical ? slider.width() : slider.height();
        panel(painter, slider, color, QColor(), thick / 2.0);
        return;
    }
    case CC_ComboBox: {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!box)
            break;
        if (box->frame) {
            if (box->editable) {
                drawField(option, painter, widget);
            } else {
                QStyleOption frame = *option;
                drawField(&frame, painter, widget);
            }
        }
        QStyleOption arrow = *option;
        arrow.rect =
            visualRect(option->direction, option->rect,
                       QRect(option->rect.right() - 24, option->rect.top(), 16, option->rect.height()));
        drawArrow(&arrow, painter, u"chevron-down"_s);
        return;
    }
    case CC_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (!button)
            break;
        QStyleOptionToolButton copy = *button;
        copy.state.setFlag(State_Raised, false);
        QStyleOption shape = *option;
        shape.state.setFlag(State_Sunken, option->state.testFlag(State_Sunken));
        drawToolButton(&shape, painter, widget);
        if (option->state & State_HasFocus) {
            QStyleOption ring = *option;
            drawFocusRing(&ring, painter);
        }
        copy.rect = subControlRect(CC_ToolButton, option, SC_ToolButton, widget);
        // Qt puts all of the spare room behind the text.
        if (button->toolButtonStyle == Qt::ToolButtonTextBesideIcon &&
            !(button->features & (QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup)))
            copy.rect.translate(option->direction == Qt::RightToLeft ? -space::S : space::S, 0);
        drawControl(CE_ToolButtonLabel, &copy, painter, widget);
        if (button->features & (QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup)) {
            QStyleOption arrow = *option;
            arrow.rect = QRect(option->rect.right() - 13, option->rect.top(), 10, option->rect.height());
            if (button->features & QStyleOptionToolButton::MenuButtonPopup || !button->text.isEmpty())
                drawArrow(&arrow, painter, u"chevron-down"_s);
        }
        return;
    }
    case CC_SpinBox: {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (!spin)
            break;
        drawField(option, painter, widget);
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            QStyleOption arrow = *option;
            arrow.rect = subControlRect(control, option, SC_SpinBoxUp, widget);
            drawArrow(&arrow, painter, u"chevron-up"_s);
            arrow.rect = subControlRect(control, option, SC_SpinBoxDown, widget);
            drawArrow(&arrow, painter, u"chevron-down"_s);
        }
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return ScrollBarExtent;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_TabBarTabHSpace:
        return 2 * space::M;
    case PM_TabBarTabVSpace:
        return 2 * space::S + 2;
    case PM_TabBarTabOverlap:
        return 0;
    case PM_HeaderMargin:
        return space::S;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::S;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return metrics::IconSizeSmall;
    case PM_ToolBarIconSize:
        return metrics::IconSize;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space::XS;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setHeight(std::max(size.height() + 2 * space::XS + 4, FieldHeight));
        result.setWidth(size.width() + 2 * space::M + 4);
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), FieldHeight));
        break;
    case CT_ToolButton:
        result = result.expandedTo(QSize(28, 28));
        break;
    case CT_ItemViewItem:
        if (widget && widget->inherits("QComboBoxListView")) // what a box opens is chosen from like a menu
            result.setHeight(std::max(result.height(), 28));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            result.setHeight(2 * space::XS + 1);
        else
            result.setHeight(std::max(result.height(), 28));
        break;
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), 34));
        break;
    default:
        break;
    }
    return result;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar) {
            // The whole length is groove: arrow buttons cost space and nobody presses them.
            const bool vertical = bar->orientation == Qt::Vertical;
            const int length = vertical ? bar->rect.height() : bar->rect.width();
            const int range = bar->maximum - bar->minimum;
            int slider = length;
            if (range > 0) {
                slider = int(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep));
                slider = std::clamp(
                    slider, std::min(pixelMetric(PM_ScrollBarSliderMin, option, widget), length), length);
            }
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                      length - slider, bar->upsideDown);
            const auto along = [&](int from, int extent) {
                return vertical ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), extent)
                                : QRect(bar->rect.left() + from, bar->rect.top(), extent, bar->rect.height());
            };
            QRect rect;
            switch (part) {
            case SC_ScrollBarSlider:
                rect = along(start, slider);
                break;
            case SC_ScrollBarGroove:
                rect = bar->rect;
                break;
            case SC_ScrollBarSubPage:
                rect = along(0, start);
                break;
            case SC_ScrollBarAddPage:
                rect = along(start + slider, length - start - slider);
                break;
            default:
                return {};
            }
            return visualRect(bar->direction, bar->rect, rect);
        }
    }
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) // in line with the text of line edits
        rect.adjust(option->direction == Qt::LeftToRight ? 3 : 0, 0,
                    option->direction == Qt::LeftToRight ? 0 : -3, 0);
    return rect;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ComboBox_ListMouseTracking:
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_UnderlineShortcut:
        return m_mnemonicsShown ? 1 : 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace kith::ui
