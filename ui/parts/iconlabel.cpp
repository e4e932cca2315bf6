// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/iconlabel.h"

#include "ui/parts/icons.h"

#include <QEvent>

namespace kith::ui {

IconLabel::IconLabel(QWidget *parent) : QLabel(parent) {}

IconLabel::IconLabel(const QString &icon, Tone tone, int size, QWidget *parent) : QLabel(parent)
{
    setIcon(icon, tone, size);
}

void IconLabel::setIcon(const QString &icon, Tone tone, int size)
{
    m_name = icon;
    m_tone = tone;
    m_size = size;
    draw();
}

void IconLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void IconLabel::draw()
{
    if (!m_name.isEmpty())
        setPixmap(Icons::pixmap(m_name, m_tone, m_size, devicePixelRatioF()));
}

} // namespace kith::ui
