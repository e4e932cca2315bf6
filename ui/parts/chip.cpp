// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chip.h"

#include "ui/parts/access.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"

#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int CrossSize = 18;
}

Chip::Chip(const QString &text, QWidget *parent) : QWidget(parent), m_text(text)
{
    setAccessibleName(text);
    Access::setRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setLook(ChoiceLook look)
{
    m_look = look;
    update();
}

void Chip::setRemovable(bool removable)
{
    if (removable == (m_remove != nullptr))
        return;
    delete std::exchange(m_remove, nullptr);
    if (removable) {
        m_remove = new QToolButton(this);
        m_remove->setAutoRaise(true);
        m_remove->setIcon(Icons::get(u"x"_s, Tone::Muted));
        m_remove->setIconSize({12, 12});
        m_remove->setAccessibleName(tr("Remove %1").arg(m_text));
        m_remove->setToolTip(m_remove->accessibleName());
        connect(m_remove, &QToolButton::clicked, this, &Chip::removeRequested);
        m_remove->show();
    }
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(m_text) + 2 * space::S + (m_remove ? CrossSize : 0);
    return {width, fontMetrics().height() + (m_remove ? space::S : 4)};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 60), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(m_look.ground));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(Theme::color(m_look.ink));
    const QRect area =
        QStyle::visualRect(layoutDirection(), rect(),
                           rect().adjusted(space::S, 0, -space::S - (m_remove ? CrossSize : 0) + 2, 0));
    painter.drawText(area, Qt::AlignCenter, fontMetrics().elidedText(m_text, Qt::ElideRight, area.width()));
}

void Chip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_remove) {
        QRect cross(width() - CrossSize - 3, (height() - CrossSize) / 2, CrossSize, CrossSize);
        m_remove->setGeometry(QStyle::visualRect(layoutDirection(), rect(), cross));
    }
}

} // namespace kith::ui
