// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/gatebubble.h"

#include "ui/parts/access.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/metrics.h"
#include "ui/parts/stylepaint.h"
#include "ui/parts/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 340;
constexpr int BubbleShadow = 8;

} // namespace

GateBubble::GateBubble(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this))
    , m_headline(new QLabel(this))
    , m_text(new QLabel(this))
    , m_fillIn(new QPushButton(tr("&Fill in what is missing …"), this))
    , m_edit(new QPushButton(tr("&Edit the deal"), this))
{
    setObjectName(u"gateBubble"_s);
    setFrameShape(QFrame::NoFrame);
    Access::setRole(this, QAccessible::Notification);
    m_headline->setObjectName(u"gateHeadline"_s);
    m_headline->setFont(fontOf(TextRole::Strong));
    m_text->setObjectName(u"gateLines"_s);
    for (QLabel *label : {m_headline, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_fillIn->setObjectName(u"gateFillIn"_s);
    m_fillIn->setProperty("kith_primary", true);
    m_edit->setObjectName(u"gateEdit"_s);
    for (QPushButton *button : {m_fillIn, m_edit})
        button->setAutoDefault(true);
    auto *close = makeIconButton(u"x"_s, tr("Dismiss the message"), u"gateClose"_s, this);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::S);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::S);
    buttons->addStretch();
    buttons->addWidget(m_edit);
    buttons->addWidget(m_fillIn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(BubbleShadow + space::M, BubbleShadow + space::S, BubbleShadow + space::S,
                               BubbleShadow + space::M);
    column->setSpacing(space::S);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addSpacing(space::XS);
    column->addLayout(buttons);

    connect(close, &QToolButton::clicked, this, &GateBubble::leave);
    connect(m_fillIn, &QPushButton::clicked, this, [this] {
        leave();
        Q_EMIT fillInRequested();
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        leave();
        Q_EMIT editRequested();
    });
    hide();
}

QString GateBubble::headline() const
{
    return m_headline->text();
}

void GateBubble::explain(const QString &headline, const QStringList &lines, const QRect &beside,
                         bool takeFocus)
{
    m_lines = lines;
    m_icon->setIcon(u"alert"_s, Tone::Warning, metrics::IconSize);
    m_headline->setText(headline);
    QStringList marked;
    for (const QString &line : lines)
        marked.append(QChar(0x2022) + QChar::Space + line);
    m_text->setText(marked.join(u'\n'));
    m_text->setVisible(!lines.isEmpty());
    setAccessibleName(headline + u'\n' + lines.join(u'\n'));
    setFixedWidth(std::min(Width + 2 * BubbleShadow, parentWidget()->width()));
    ensurePolished();
    setFixedHeight(std::max(heightForWidth(width()), sizeHint().height()));
    place(beside);
    show();
    raise();
    Access::announce(this);
    if (takeFocus)
        m_fillIn->setFocus(Qt::OtherFocusReason);
}

/// Beside the card where there is room, else below it; never over the edge.
void GateBubble::place(const QRect &beside)
{
    const QRect room = parentWidget()->rect();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int x = mirrored ? beside.left() - width() + BubbleShadow - space::XS
                     : beside.right() + space::XS - BubbleShadow;
    if (!mirrored && x + width() > room.right())
        x = beside.left() - width() + BubbleShadow - space::XS;
    else if (mirrored && x < room.left())
        x = beside.right() + space::XS - BubbleShadow;
    int y = beside.top() - BubbleShadow;
    if (beside.isEmpty()) {
        x = (room.width() - width()) / 2;
        y = room.top() + space::XXL;
    }
    move(std::clamp(x, 0, std::max(0, room.width() - width())),
         std::clamp(y, 0, std::max(0, room.height() - height())));
}

void GateBubble::leave()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT left();
}

void GateBubble::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRect body = rect().adjusted(BubbleShadow, BubbleShadow, -BubbleShadow, -BubbleShadow);
    for (int i = BubbleShadow; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, Theme::isDark() ? 18 : 6));
        painter.drawRoundedRect(body.adjusted(-i, -i + 2, i, i), metrics::Radius + i, metrics::Radius + i);
    }
    paint::panel(&painter, body, Theme::color(Tone::WarningSoft), Theme::color(Tone::Warning),
                 metrics::Radius);
}

void GateBubble::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

} // namespace kith::ui
