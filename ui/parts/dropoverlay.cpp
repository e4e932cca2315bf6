// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dropoverlay.h"

#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

namespace kith::ui {

using namespace Qt::StringLiterals;

DropOverlay::DropOverlay(QWidget &area, std::function<bool(const QMimeData &)> takes)
    : QWidget(&area), m_area(area), m_takes(std::move(takes))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(u"dropOverlay"_s);
    hide();
    area.setAcceptDrops(true);
    area.installEventFilter(this);
}

void DropOverlay::setText(const QString &text)
{
    m_text = text;
    update();
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_area)
        return false;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDropEvent *>(event);
        if (!m_takes(*drag->mimeData()))
            return false;
        drag->setDropAction(Qt::CopyAction); // what is dropped stays where it was
        drag->accept();
        setGeometry(m_area.rect());
        raise();
        show();
        return true;
    }
    case QEvent::DragLeave:
        hide();
        return true;
    case QEvent::Drop: {
        hide();
        auto *drop = static_cast<QDropEvent *>(event);
        if (!m_takes(*drop->mimeData()))
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        Q_EMIT dropped(*drop->mimeData());
        return true;
    }
    default:
        return false;
    }
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    constexpr int iconSize = 32;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = Theme::color(Tone::AccentSoft);
    ground.setAlphaF(0.94F);
    painter.fillRect(rect(), ground);
    painter.setPen(QPen(Theme::color(Tone::Accent), 2, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(space::S, space::S, -space::S, -space::S), metrics::Radius,
                            metrics::Radius);
    const QRect words = rect().adjusted(space::XL, 0, -space::XL, 0);
    const int middle = height() / 2;
    painter.drawPixmap((width() - iconSize) / 2, middle - iconSize - space::S,
                       Icons::pixmap(u"paperclip"_s, Tone::Accent, iconSize, devicePixelRatioF()));
    painter.setFont(fontOf(TextRole::Strong));
    painter.setPen(Theme::color(Tone::Text));
    painter.drawText(QRect(words.left(), middle, words.width(), height() / 2),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_text);
}

} // namespace kith::ui
