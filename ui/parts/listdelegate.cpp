// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/listdelegate.h"

#include "models/items/windowmodel.h"
#include "ui/parts/avatar.h"
#include "ui/parts/bidi.h"
#include "ui/parts/choicelook.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace kith::ui {

using items::WindowModel;

namespace {

/// A bar where a text will be; its length varies from row to row, as texts do.
void paintPlaceholder(QPainter &painter, const QRect &area, int row, int column)
{
    const int share = 35 + int(qHash(quint64(row) * 31 + quint64(column), 5) % 45);
    QRect bar(area.left(), 0, area.width() * share / 100, 8);
    bar.moveTop(area.center().y() - 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Tone::SurfaceRaised));
    painter.drawRoundedRect(bar, 4, 4);
    painter.restore();
}

} // namespace

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *model = qobject_cast<const WindowModel *>(index.model());
    if (!model) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    else if (index.row() == m_hoveredRow)
        painter->fillRect(option.rect, Theme::color(Tone::SurfaceRaised));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      Theme::color(Tone::Line));

    const domain::Entity &entity = model->entity();
    const QByteArray key = index.data(WindowModel::FieldRole).toByteArray();
    const bool isTitle = entity.titleFields.contains(key);
    const bool isFirst = view && view->horizontalHeader()->visualIndex(index.column()) == 0;
    if (isFirst && view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        QRect mark = option.rect;
        mark.setWidth(3);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, mark),
                          Theme::color(Tone::Accent));
    }

    QRect area = option.rect.adjusted(space::M, 0, -space::S, 0);
    // The text first: asking for it is what brings a missing page.
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool loaded = index.data(WindowModel::LoadedRole).toBool();
    if (isTitle && key == entity.titleFields.constFirst()) {
        QRect face(area.left(), 0, metrics::AvatarSmall, metrics::AvatarSmall);
        face.moveTop(option.rect.center().y() - metrics::AvatarSmall / 2);
        if (loaded)
            Avatar::paint(*painter, QStyle::visualRect(option.direction, area, face),
                          QString::fromLatin1(entity.icon), text,
                          base::RecordId(index.data(WindowModel::IdRole).toLongLong()));
        QRect rest = area.adjusted(metrics::AvatarSmall + space::S, 0, 0, 0);
        area = QStyle::visualRect(option.direction, area, rest);
    }
    if (!loaded) {
        paintPlaceholder(*painter, area, index.row(), index.column());
        return;
    }
    painter->save();
    QFont font = option.font;
    if (isTitle)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const domain::Field &field = domain::Catalogue::fieldOrStamp(entity, key);
    if (field.type == domain::FieldType::Choice) {
        paintPill(*painter, area, text, lookOfChoice(index.data(WindowModel::RawRole).toByteArray()),
                  option.direction);
    } else {
        painter->setPen(isTitle || selected ? option.palette.color(QPalette::Text)
                                            : Theme::color(Tone::Text));
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
        painter->drawText(area, int(QStyle::visualAlignment(option.direction, alignment)),
                          field.format == domain::TextFormat::Plain ? shown : leftToRight(shown));
    }
    painter->restore();
}

} // namespace kith::ui
