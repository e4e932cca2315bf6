// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/noticebar.h"

#include "ui/parts/access.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PassingMs = 8000;

struct LevelLook
{
    Tone ink;
    Tone soft;
    QString icon;
};

LevelLook lookOf(NoticeLevel level)
{
    switch (level) {
    case NoticeLevel::Success:
        return {Tone::Good, Tone::GoodSoft, u"check-circle"_s};
    case NoticeLevel::Warning:
        return {Tone::Warning, Tone::WarningSoft, u"alert"_s};
    case NoticeLevel::Error:
        return {Tone::Danger, Tone::DangerSoft, u"x-circle"_s};
    case NoticeLevel::Info:
        break;
    }
    return {Tone::Accent, Tone::AccentSoft, u"info"_s};
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this))
    , m_text(new QLabel(this))
    , m_actionButton(new QPushButton(this))
    , m_copyButton(new QPushButton(tr("Copy details"), this))
    , m_closeButton(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"noticeBar"_s);
    setFrameShape(QFrame::NoFrame);
    Access::setRole(this, QAccessible::Notification);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_actionButton->setObjectName(u"noticeAction"_s);
    m_copyButton->setObjectName(u"noticeCopy"_s);
    m_copyButton->setFlat(true);
    m_closeButton->setObjectName(u"noticeClose"_s);
    m_closeButton->setAutoRaise(true);
    m_closeButton->setIcon(Icons::get(u"x"_s));
    m_closeButton->setToolTip(tr("Dismiss"));
    m_closeButton->setAccessibleName(tr("Dismiss the message"));
    m_timer->setSingleShot(true);
    m_timer->setInterval(PassingMs);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::M, space::S, space::S, space::S);
    row->setSpacing(space::S);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_actionButton, 0, Qt::AlignTop);
    row->addWidget(m_copyButton, 0, Qt::AlignTop);
    row->addWidget(m_closeButton, 0, Qt::AlignTop);
    m_icon->setContentsMargins(0, space::XS + space::XXS, 0, 0);
    m_text->setContentsMargins(0, space::XS + space::XXS, 0, space::XS + space::XXS);

    connect(m_timer, &QTimer::timeout, this, &NoticeBar::dismiss);
    connect(m_closeButton, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->text() + u'\n' + m_details); });
    connect(m_actionButton, &QPushButton::clicked, this, [this] {
        const auto action = m_action; // the action may show another notice
        dismiss();
        if (action)
            action();
    });
    hide();
}

void NoticeBar::notify(NoticeLevel level, const QString &text, const QString &details)
{
    notify(level, text, details, {}, {});
}

void NoticeBar::notify(NoticeLevel level, const QString &text, const QString &details,
                       const QString &actionText, std::function<void()> action)
{
    m_level = level;
    m_details = details;
    m_action = std::move(action);
    const LevelLook look = lookOf(level);
    m_icon->setIcon(look.icon, look.ink, metrics::IconSize);
    m_text->setText(text);
    m_actionButton->setText(actionText);
    m_actionButton->setVisible(!actionText.isEmpty());
    m_copyButton->setVisible(!details.isEmpty());
    setAccessibleName(text);
    const bool passing = level == NoticeLevel::Info || level == NoticeLevel::Success;
    if (passing && actionText.isEmpty())
        m_timer->start();
    else
        m_timer->stop();
    show();
    update();
    Access::announce(this);
}

void NoticeBar::dismiss()
{
    m_timer->stop();
    m_action = nullptr;
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

bool NoticeBar::isShown() const
{
    return !isHidden();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const LevelLook look = lookOf(m_level);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(look.soft));
    painter.drawRoundedRect(rect(), metrics::Radius, metrics::Radius);
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace kith::ui
