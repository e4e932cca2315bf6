// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reporttable.h"

#include <algorithm>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

/// Tabs and line ends part cells and rows.
QString oneCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').remove(u'\r');
}

} // namespace

bool ReportTable::hasGroups() const
{
    return std::any_of(columns.cbegin(), columns.cend(),
                       [](const Column &column) { return !column.group.isEmpty(); });
}

QString ReportTable::toTabText() const
{
    QString text;
    const auto add = [&text](const QStringList &cells) { text += cells.join(u'\t') + u'\n'; };
    QStringList groups;
    QStringList titles;
    for (const Column &column : columns) {
        groups.append(oneCell(column.group));
        titles.append(oneCell(column.title));
    }
    if (hasGroups())
        add(groups);
    add(titles);
    for (const Line &line : lines) {
        QStringList cells;
        for (const Cell &cell : line.cells)
            cells.append(oneCell(cell.text));
        add(cells);
    }
    return text;
}

} // namespace kith::domain
