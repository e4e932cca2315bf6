// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentdelegate.h"

#include "models/items/documentmodel.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace kith::ui {

using items::DocumentModel;

namespace {

constexpr int IconSize = 24;

QRect textArea(const QRect &item, Qt::LayoutDirection direction)
{
    const QRect area = item.adjusted(space::S + IconSize + space::M, space::S, -space::S, -space::S);
    return QStyle::visualRect(direction, item, area);
}

} // namespace

void DocumentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, Theme::color(Tone::SurfaceRaised));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(Theme::color(Tone::Accent), 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const QRect icon = QStyle::visualRect(
        option.direction, option.rect,
        QRect(option.rect.left() + space::S, option.rect.center().y() - IconSize / 2, IconSize, IconSize));
    Icons::get(index.data(DocumentModel::IconRole).toString(), Tone::Accent).paint(painter, icon);
    const QRect area = textArea(option.rect, option.direction);
    const QFont name = fontOf(TextRole::Strong);
    const QFont detail = fontOf(TextRole::Caption);
    const int alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop));
    painter->setFont(name);
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : Theme::color(Tone::Text));
    // The end of a name tells the versions of a file apart, so it is the middle that gives way.
    painter->drawText(area, alignment,
                      QFontMetrics(name).elidedText(index.data().toString(), Qt::ElideMiddle, area.width()));
    painter->setFont(detail);
    if (!selected)
        painter->setPen(Theme::color(Tone::Muted));
    painter->drawText(area.adjusted(0, QFontMetrics(name).height() + 2, 0, 0), alignment,
                      QFontMetrics(detail).elidedText(index.data(DocumentModel::DetailRole).toString(),
                                                      Qt::ElideRight, area.width()));
    painter->restore();
}

QSize DocumentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = QFontMetrics(fontOf(TextRole::Strong)).height() + 2 +
                      QFontMetrics(fontOf(TextRole::Caption)).height();
    return {0, std::max(lines, IconSize) + 2 * space::S};
}

QWidget *DocumentDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &) const
{
    constexpr int longestName = 200;
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(tr("File name"));
    edit->setMaxLength(longestName);
    return edit;
}

void DocumentDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    const QString name = index.data(Qt::EditRole).toString();
    edit->setText(name);
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    // After the view, which selects everything.
    QMetaObject::invokeMethod(
        edit, [edit, end = int(dot > 0 ? dot : name.size())] { edit->setSelection(0, end); },
        Qt::QueuedConnection);
}

void DocumentDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    QRect area = textArea(option.rect, option.direction);
    area.setHeight(std::min(option.rect.height(), editor->sizeHint().height()));
    area.moveCenter({area.center().x(), option.rect.center().y()});
    editor->setGeometry(area);
}

} // namespace kith::ui
