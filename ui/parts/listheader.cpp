// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/listheader.h"

#include <QItemSelectionModel>
#include <QStyleOptionHeader>

namespace kith::ui {

void ListHeader::setMarks(const QHash<int, Mark> &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    viewport()->update();
}

void ListHeader::setSelectionModel(QItemSelectionModel *selection)
{
    if (selection->parent() == this) // the empty one that every view makes for its model
        QHeaderView::setSelectionModel(selection);
}

void ListHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    // Qt cuts several lines as if they were one; the style cuts each.
    const QString title = model()->headerData(logicalIndex, orientation()).toString();
    if (title.contains(u'\n'))
        option->text = title;
    const auto found = m_marks.constFind(logicalIndex);
    if (found == m_marks.cend())
        return;
    // Qt's names are the other way round
    option->sortIndicator = found->descending ? QStyleOptionHeader::SortUp : QStyleOptionHeader::SortDown;
    static constexpr QStringView digits = u"¹²³⁴⁵⁶⁷⁸⁹";
    if (found->number > 0 && found->number <= digits.size())
        option->text += QChar(0x2009) + QString(digits.at(found->number - 1));
}

} // namespace kith::ui
