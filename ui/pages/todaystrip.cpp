// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todaystrip.h"

#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/stylepaint.h"
#include "ui/parts/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::StepBucket;
using records::TodayBucket;
using records::TodayNumber;

namespace {

QString captionOf(StepBucket bucket)
{
    switch (bucket) {
    case StepBucket::Overdue:
        return TodayStrip::tr("Overdue");
    case StepBucket::Today:
        return TodayStrip::tr("Due today");
    case StepBucket::Later:
        return TodayStrip::tr("Planned later");
    case StepBucket::None:
        break;
    }
    return TodayStrip::tr("No next step");
}

Tone toneOf(StepBucket bucket)
{
    switch (bucket) {
    case StepBucket::Overdue:
        return Tone::Danger;
    case StepBucket::Today:
        return Tone::Accent;
    case StepBucket::Later:
        return Tone::Text;
    case StepBucket::None:
        break;
    }
    return Tone::Warning;
}

QString numberText(const TodayNumber &number)
{
    return number.entity == "deal" ? TodayStrip::tr("%n deal(s)", nullptr, int(number.count))
                                   : TodayStrip::tr("%n lead(s)", nullptr, int(number.count));
}

} // namespace

QString todayNumbersText(const QList<TodayNumber> &numbers)
{
    QStringList parts;
    for (const TodayNumber &number : numbers) {
        if (number.count > 0)
            parts.append(numberText(number));
    }
    return QLocale().createSeparatedList(parts);
}

/// One number with its name below it.
class TodayStrip::Tile final : public QAbstractButton
{
public:
    Tile(StepBucket bucket, QWidget *parent) : QAbstractButton(parent), m_bucket(bucket)
    {
        setObjectName(u"todayBucket_"_s + QString::fromLatin1(domain::stepBucketKey(bucket)));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

    void show(const TodayBucket &bucket)
    {
        m_content = bucket;
        m_count = bucket.count();
        setText(QLocale().toString(m_count));
        const QString detail = todayNumbersText(bucket.numbers);
        const QString tip = detail.isEmpty() ? bucket.definition : bucket.definition + u'\n' + detail;
        setToolTip(tip);
        setAccessibleName(TodayStrip::tr("%1: %2").arg(captionOf(m_bucket), text()));
        setAccessibleDescription(tip);
        update();
    }
    using QWidget::show;

    const TodayBucket &content() const { return m_content; }

    QSize sizeHint() const override
    {
        return {120, QFontMetrics(numberFont()).height() + QFontMetrics(fontOf(TextRole::Caption)).height() +
                         2 * space::M};
    }
    QSize minimumSizeHint() const override { return {84, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool hover = underMouse() || isDown();
        paint::panel(&painter, rect(), Theme::color(hover ? Tone::SurfaceRaised : Tone::Surface),
                     Theme::color(hasFocus() ? Tone::Accent : Tone::Line), metrics::Radius,
                     hasFocus() ? Theme::focusWidth() : 1.0);
        const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
        QRect area = rect().adjusted(space::L, space::M, -space::L, -space::M);
        painter.setFont(numberFont());
        painter.setPen(Theme::color(m_count == 0 ? Tone::Muted : toneOf(m_bucket)));
        const int number = painter.fontMetrics().height();
        painter.drawText(QRect(area.left(), area.top(), area.width(), number), align, text());
        painter.setFont(fontOf(TextRole::Caption));
        painter.setPen(Theme::color(Tone::Muted));
        area.setTop(area.top() + number);
        painter.drawText(area, align,
                         painter.fontMetrics().elidedText(captionOf(m_bucket), Qt::ElideRight, area.width()));
    }

private:
    static QFont numberFont() { return fontOf(TextRole::Title); }

    StepBucket m_bucket;
    TodayBucket m_content;
    qint64 m_count = 0;
};

TodayStrip::TodayStrip(QWidget *parent) : QWidget(parent), m_sum(new QLabel(this))
{
    setObjectName(u"todayStrip"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::M);
    for (const StepBucket bucket :
         {StepBucket::Overdue, StepBucket::Today, StepBucket::Later, StepBucket::None}) {
        auto *tile = new Tile(bucket, this);
        connect(tile, &QAbstractButton::clicked, this, [this, tile] { open(*tile); });
        row->addWidget(tile, 1);
        m_tiles.append(tile);
    }
    m_sum->setObjectName(u"todaySum"_s);
    m_sum->setFont(fontOf(TextRole::Caption));
    m_sum->setWordWrap(true);
    Theme::setTone(m_sum, Tone::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::S);
    column->addLayout(row);
    column->addWidget(m_sum);
}

TodayStrip::~TodayStrip() = default;

void TodayStrip::show(const records::TodaySheet &sheet)
{
    for (qsizetype i = 0; i < m_tiles.size() && i < sheet.buckets.size(); ++i)
        m_tiles.at(i)->show(sheet.buckets.at(i));
    const QLocale locale;
    m_sum->setText(tr("%1 overdue + %2 today + %3 planned + %4 without a next step = %5 open deals and leads")
                       .arg(locale.toString(sheet.countOf(StepBucket::Overdue)),
                            locale.toString(sheet.countOf(StepBucket::Today)),
                            locale.toString(sheet.countOf(StepBucket::Later)),
                            locale.toString(sheet.countOf(StepBucket::None)),
                            locale.toString(sheet.openRecords())));
}

QString TodayStrip::sentence() const
{
    return m_sum->text();
}

QList<QWidget *> TodayStrip::focusChain() const
{
    return {m_tiles.cbegin(), m_tiles.cend()};
}

void TodayStrip::open(StepBucket bucket)
{
    for (const Tile *tile : std::as_const(m_tiles)) {
        if (tile->content().bucket == bucket)
            open(*tile);
    }
}

/// Where a number counts records of two kinds, a menu asks which of them.
void TodayStrip::open(const Tile &tile)
{
    QList<TodayNumber> some;
    for (const TodayNumber &number : tile.content().numbers) {
        if (number.count > 0)
            some.append(number);
    }
    if (some.isEmpty())
        return;
    if (some.size() == 1) {
        Q_EMIT recordsRequested({some.first().entity, some.first().filter});
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"todayBucketMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TodayNumber &number : some) {
        const QByteArray &icon = domain::Catalogue::builtIn().entity(number.entity).icon;
        menu->addAction(Icons::get(QByteArrayView(icon)), numberText(number), this, [this, number] {
            Q_EMIT recordsRequested({number.entity, number.filter});
        });
    }
    const QPoint corner =
        layoutDirection() == Qt::RightToLeft ? tile.rect().bottomRight() : tile.rect().bottomLeft();
    menu->popup(tile.mapToGlobal(corner));
    menu->setActiveAction(menu->actions().constFirst());
}

} // namespace kith::ui
