// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/hitlist.h"

#include "ui/parts/avatar.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace kith::ui {

using namespace Qt::StringLiterals;
using records::Hit;
using records::RecordId;

namespace {

enum Role { IsHeading = Qt::UserRole + 1, EntityRole, IdRole, SubtitleRole, IconRole };

class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        const bool heading = index.data(IsHeading).toBool();
        return {80, heading ? line + space::L + (index.row() > 0 ? space::M : 0) : 2 * line + space::L};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (index.data(IsHeading).toBool())
            paintHeading(*painter, option, index);
        else
            paintHit(*painter, option, index);
        painter->restore();
    }

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        painter.setFont(fontOf(TextRole::Strong));
        painter.setPen(Theme::color(Tone::Muted));
        const QRect area = option.rect.adjusted(space::S, 0, -space::S, -space::XS);
        painter.drawText(area,
                         int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom)),
                         index.data().toString());
    }

    static void paintHit(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || option.state & QStyle::State_MouseOver) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::color(selected ? Tone::AccentSoft : Tone::SurfaceRaised));
            painter.drawRoundedRect(option.rect, metrics::Radius, metrics::Radius);
        }
        const QRect area = option.rect.adjusted(space::S, 0, -space::S, 0);
        QRect face(area.left(), 0, 28, 28);
        face.moveTop(area.center().y() - 14);
        Avatar::paint(painter, QStyle::visualRect(option.direction, area, face),
                      index.data(IconRole).toString(), index.data().toString(),
                      RecordId(index.data(IdRole).toLongLong()));
        const QRect texts = QStyle::visualRect(option.direction, area,
                                               area.adjusted(28 + space::M, space::XS, 0, -space::XS));
        const QString subtitle = index.data(SubtitleRole).toString();
        const int half = texts.height() / 2;
        const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        painter.setFont(fontOf(TextRole::Body));
        painter.setPen(Theme::color(Tone::Text));
        const QRect first =
            subtitle.isEmpty() ? texts : QRect(texts.left(), texts.top(), texts.width(), half);
        painter.drawText(
            first, align,
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, texts.width()));
        painter.setFont(fontOf(TextRole::Caption));
        painter.setPen(Theme::color(Tone::Muted));
        painter.drawText(QRect(texts.left(), texts.top() + half, texts.width(), half), align,
                         painter.fontMetrics().elidedText(subtitle, Qt::ElideRight, texts.width()));
    }
};

} // namespace

HitList::HitList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new HitDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    connect(this, &QListWidget::itemClicked, this, &HitList::open);
}

void HitList::setSections(const QList<Section> &sections)
{
    clear();
    m_hitCount = 0;
    const domain::Catalogue &catalogue = domain::Catalogue::builtIn();
    for (const Section &section : sections) {
        if (section.hits.isEmpty())
            continue;
        if (!section.title.isEmpty()) {
            const QString count =
                QLocale().toString(section.hits.size()) + (section.more ? u"+"_s : QString());
            auto *heading = new QListWidgetItem(tr("%1 · %2").arg(section.title, count), this);
            heading->setData(IsHeading, true);
            heading->setFlags(Qt::ItemIsEnabled);
        }
        for (const Hit &hit : section.hits) {
            const domain::Entity *entity = catalogue.find(hit.entity);
            auto *item = new QListWidgetItem(hit.title, this);
            item->setData(EntityRole, hit.entity);
            item->setData(IdRole, hit.id.value());
            item->setData(SubtitleRole, hit.subtitle);
            item->setData(IconRole, entity ? QString::fromLatin1(entity->icon) : QString());
            item->setData(Qt::AccessibleTextRole,
                          hit.subtitle.isEmpty() ? hit.title : hit.title + u", "_s + hit.subtitle);
            ++m_hitCount;
        }
    }
}

void HitList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem()) {
        open(currentItem());
        return;
    }
    QListWidget::keyPressEvent(event);
}

void HitList::open(const QListWidgetItem *item)
{
    if (item && !item->data(IsHeading).toBool())
        Q_EMIT opened(item->data(EntityRole).toByteArray(), RecordId(item->data(IdRole).toLongLong()));
}

} // namespace kith::ui
