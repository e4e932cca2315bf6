// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/avatar.h"

#include "ui/parts/access.h"
#include "ui/parts/icons.h"
#include "ui/parts/theme.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

/// The first letter or digit of a word with its combining marks, upper case.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        const QString grapheme = word.mid(from, to - from);
        if (grapheme.at(0).isLetterOrNumber() || grapheme.at(0).isSurrogate())
            return grapheme.toUpper();
        from = to;
    }
    return {};
}

} // namespace

Avatar::Avatar(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setFixedSize(size, size);
    Access::setRole(this, QAccessible::Graphic);
}

void Avatar::show(const QString &icon, const QString &title, base::RecordId id)
{
    m_icon = icon;
    m_title = title;
    setAccessibleName(title);
    m_id = id;
    update();
}

bool Avatar::hasInitials(QStringView icon)
{
    return icon == u"user" || icon == u"target";
}

QString Avatar::initials(const QString &title)
{
    const QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    QString first;
    QString last;
    for (const QString &word : words) {
        const QString letter = firstLetter(word);
        if (letter.isEmpty())
            continue;
        if (first.isEmpty())
            first = letter;
        else
            last = letter;
    }
    return first + last;
}

void Avatar::paint(QPainter &painter, const QRect &rect, const QString &icon, const QString &title,
                   base::RecordId id)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const quint64 seed = quint64(id.value());
    const QString letters = hasInitials(icon) ? initials(title) : QString();
    // Only people have colours: a list of deals in ten tints would be noise.
    painter.setBrush(hasInitials(icon) ? Theme::tint(seed) : Theme::color(Tone::SurfaceRaised));
    if (hasInitials(icon))
        painter.drawEllipse(rect);
    else
        painter.drawRoundedRect(rect, rect.width() / 5.0, rect.width() / 5.0);
    if (letters.isEmpty()) {
        const int size = int(rect.width() * 0.56);
        QRect inner(0, 0, size, size);
        inner.moveCenter(rect.center());
        const qreal ratio = painter.device() ? painter.device()->devicePixelRatio() : 1.0;
        painter.drawPixmap(inner, Icons::pixmap(icon, Tone::Muted, size, ratio));
    } else {
        QFont font = painter.font();
        font.setPixelSize(std::max(8, int(rect.height() * 0.40)));
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(Theme::tintText(seed));
        painter.drawText(rect, Qt::AlignCenter, letters);
    }
    painter.restore();
}

void Avatar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paint(painter, rect(), m_icon, m_title, m_id);
}

} // namespace kith::ui
