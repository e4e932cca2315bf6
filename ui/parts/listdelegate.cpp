// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/listdelegate.h"

#include "models/items/windowmodel.h"
#include "ui/parts/avatar.h"
#include "ui/parts/bidi.h"
#include "ui/parts/choicelook.h"
#include "ui/parts/icons.h"
#include "ui/parts/listheader.h"
#include "ui/parts/listview.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOptionButton>

namespace kith::ui {

using namespace Qt::StringLiterals;
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

ListDelegate::ListDelegate(ListView &view) : QStyledItemDelegate(&view), m_view(view) {}

void ListDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, bool selected) const
{
    if (selected)
        painter.fillRect(option.rect, option.palette.color(QPalette::Highlight));
    else if (index.row() == m_hoveredRow)
        painter.fillRect(option.rect, Theme::color(Tone::SurfaceRaised));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     Theme::color(Tone::Line));
    if (!m_view.hasFocus() || m_view.currentIndex().row() != index.row())
        return;
    if (m_view.listHeader().visualIndex(index.column()) == 0) {
        QRect mark = option.rect;
        mark.setWidth(3);
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, mark), Theme::color(Tone::Accent));
    }
    if (m_view.currentIndex() == index) {
        // The cell that F2 edits.
        painter.save();
        painter.setPen(QPen(Theme::color(Tone::Accent), 1));
        painter.drawRect(option.rect.adjusted(0, 0, -1, -2));
        painter.restore();
    }
}

void ListDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const QRect &area, bool selected) const
{
    const domain::Entity &entity = m_view.windowModel().entity();
    const QByteArray key = index.data(WindowModel::FieldRole).toByteArray();
    const QString text = index.data(Qt::DisplayRole).toString();
    const domain::Field &field = domain::Catalogue::fieldOrStamp(entity, key);
    const bool isTitle = entity.titleFields.contains(key);
    painter.save();
    QFont font = option.font;
    if (isTitle)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    if (field.type == domain::FieldType::Choice && !text.isEmpty()) {
        paintPill(painter, area, text, lookOfChoice(index.data(WindowModel::RawRole).toByteArray()),
                  option.direction, selected);
    } else {
        painter.setPen(isTitle || selected ? option.palette.color(QPalette::Text) : Theme::color(Tone::Text));
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
        painter.drawText(area, int(QStyle::visualAlignment(option.direction, alignment)),
                         field.format == domain::TextFormat::Plain ? inOwnDirection(shown)
                                                                   : leftToRight(shown));
    }
    painter.restore();
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const WindowModel &model = m_view.windowModel();
    if (model.groupAt(index.row()) >= 0) {
        paintGroup(*painter, option, index);
        return;
    }
    const bool selected = option.state & QStyle::State_Selected || m_view.isHeld(model.idAt(index.row()));
    paintGround(*painter, option, index, selected);

    QRect area = option.rect.adjusted(space::M, 0, -space::S, 0);
    // The text first: asking for it is what brings a missing page.
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool loaded = index.data(WindowModel::LoadedRole).toBool();
    const domain::Entity &entity = model.entity();
    if (index.data(WindowModel::FieldRole).toByteArray() == entity.titleFields.value(0)) {
        QRect face(area.left(), 0, metrics::AvatarSmall, metrics::AvatarSmall);
        face.moveTop(option.rect.center().y() - metrics::AvatarSmall / 2);
        if (loaded)
            Avatar::paint(*painter, QStyle::visualRect(option.direction, area, face),
                          QString::fromLatin1(entity.icon), text,
                          base::RecordId(index.data(WindowModel::IdRole).toLongLong()));
        const QRect rest = area.adjusted(metrics::AvatarSmall + space::S, 0, 0, 0);
        area = QStyle::visualRect(option.direction, area, rest);
    }
    if (const QRect box = m_view.tickRect(index); !box.isEmpty()) {
        QStyleOptionButton tick;
        tick.initFrom(&m_view);
        tick.rect = box;
        tick.state.setFlag(QStyle::State_HasFocus, false);
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        tick.state |= on ? QStyle::State_On : QStyle::State_Off;
        m_view.style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, painter, &m_view);
        const QRect rest = area.adjusted(box.width() + space::S, 0, 0, 0);
        area = QStyle::visualRect(option.direction, area, rest);
    }
    if (loaded)
        paintText(*painter, option, index, area, selected);
    else
        paintPlaceholder(*painter, area, index.row(), index.column());
}

/// From the first column up to the first one with a total: the name of a group may be longer than one cell.
QRect ListDelegate::groupTitleArea(int row) const
{
    const WindowModel &model = m_view.windowModel();
    const ListHeader &header = m_view.listHeader();
    int end = header.count();
    for (int visual = 1; visual < header.count(); ++visual) {
        if (!model.index(row, header.logicalIndex(visual)).data().toString().isEmpty()) {
            end = visual;
            break;
        }
    }
    const QRect first = m_view.visualRect(model.index(row, header.logicalIndex(0)));
    const QRect last = m_view.visualRect(model.index(row, header.logicalIndex(end - 1)));
    return first.united(last);
}

/// The lines of groups lie over their columns: each cell paints its part of the name, and its own total.
void ListDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const WindowModel &model = m_view.windowModel();
    const bool isAll = index.data(WindowModel::GroupRole).toInt() == model.groupCount();
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    painter.fillRect(option.rect, Theme::color(Tone::SurfaceRaised));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     Theme::color(Tone::Line));
    if (isAll)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                         Theme::color(Tone::LineStrong));
    const bool isCurrent = m_view.hasFocus() && m_view.currentIndex().row() == index.row();
    if (isCurrent && m_view.listHeader().visualIndex(index.column()) == 0) {
        QRect mark = option.rect;
        mark.setWidth(3);
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, mark), Theme::color(Tone::Accent));
    }
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Theme::color(Tone::Text));
    const QRect title = groupTitleArea(index.row());
    if (title.intersects(option.rect) && title.contains(option.rect.center())) {
        const QRect area = title.adjusted(space::M, 0, -space::S, 0);
        constexpr int Arrow = metrics::IconSizeSmall;
        QRect arrow(area.left(), area.center().y() - Arrow / 2, Arrow, Arrow);
        const bool open = index.data(WindowModel::GroupOpenRole).toBool();
        const QString closed = option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
        if (!isAll)
            painter.drawPixmap(QStyle::visualRect(option.direction, area, arrow),
                               Icons::pixmap(open ? u"chevron-down"_s : closed, Tone::Muted, Arrow,
                                             painter.device()->devicePixelRatio()));
        const QString count = QLocale().toString(index.data(WindowModel::GroupCountRole).toLongLong());
        const int countWidth = QFontMetrics(option.font).horizontalAdvance(count);
        const QRect rest = area.adjusted(Arrow + space::S, 0, -countWidth - space::M, 0);
        const QString text = QFontMetrics(font).elidedText(index.data(WindowModel::GroupTextRole).toString(),
                                                           Qt::ElideRight, rest.width());
        const int textWidth = QFontMetrics(font).horizontalAdvance(text);
        const auto start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        painter.drawText(QStyle::visualRect(option.direction, area, rest), start, text);
        painter.setFont(option.font);
        painter.setPen(Theme::color(Tone::Muted));
        const QRect behind(rest.left() + textWidth + space::M, rest.top(), countWidth + 1, rest.height());
        painter.drawText(QStyle::visualRect(option.direction, area, behind), start, count);
    } else {
        const QRect area = option.rect.adjusted(space::M, 0, -space::S, 0);
        // Part of a sum would read as another one; the tooltip has the whole.
        QString total = index.data(Qt::DisplayRole).toString();
        if (QFontMetrics(font).horizontalAdvance(total) > area.width())
            total = QChar(0x2026);
        painter.drawText(
            area, int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)), total);
    }
    painter.restore();
}

} // namespace kith::ui
