// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/emptystate.h"

#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_primary(new QPushButton(this))
    , m_secondary(new QPushButton(this))
{
    setObjectName(u"emptyState"_s);
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setFont(fontOf(TextRole::Heading));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    Theme::setTone(m_text, Tone::Muted);
    m_primary->setProperty("kith_primary", true);
    m_primary->setObjectName(u"emptyPrimary"_s);
    m_secondary->setObjectName(u"emptySecondary"_s);
    for (QPushButton *button : {m_primary, m_secondary})
        button->setAutoDefault(true); // Enter presses it, as in a dialog

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::S);
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch();

    // A column of its own: wrapped text only gets the height it needs where it has the whole width.
    auto *inner = new QWidget(this);
    inner->setMaximumWidth(440);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::S);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addSpacing(space::S);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(space::M);
    column->addLayout(buttons);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::XL, space::XL, space::XL, space::XL);
    row->addStretch(1);
    row->addWidget(inner, 100);
    row->addStretch(1);

    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryTriggered);
    connect(m_secondary, &QPushButton::clicked, this, &EmptyState::secondaryTriggered);
    setActions({});
}

void EmptyState::setContent(const QString &icon, const QString &title, const QString &text)
{
    m_iconName = icon;
    showIcon();
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setActions(const QString &primary, const QString &secondary)
{
    m_primary->setText(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_secondary->setText(secondary);
    m_secondary->setVisible(!secondary.isEmpty());
}

QString EmptyState::title() const
{
    return m_title->text();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void EmptyState::showIcon()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(Icons::pixmap(m_iconName, Tone::LineStrong, 48, devicePixelRatioF()));
}

} // namespace kith::ui
