// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/grouprows.h"

#include <algorithm>

namespace kith::items {

void GroupRows::setPlain(qsizetype ids)
{
    m_grouped = false;
    m_groups.clear();
    m_firstRow.clear();
    m_firstPosition.clear();
    m_rowCount = int(ids);
}

void GroupRows::setGroups(QList<records::RecordGroup> groups)
{
    m_grouped = true;
    m_groups = std::move(groups);
    layOut();
}

void GroupRows::layOut()
{
    const std::size_t count = std::size_t(m_groups.size());
    m_firstRow.resize(count);
    m_firstPosition.resize(count);
    int row = 0;
    qsizetype position = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const records::RecordGroup &group = m_groups.at(qsizetype(i));
        m_firstRow[i] = row;
        m_firstPosition[i] = position;
        row += 1 + (isOpen(int(i)) ? int(group.count) : 0);
        position += group.count;
    }
    m_rowCount = count == 0 ? 0 : row + 1;
}

int GroupRows::groupAround(int row) const
{
    if (!m_grouped || row < 0 || row >= m_rowCount)
        return -1;
    if (row == m_rowCount - 1)
        return int(m_groups.size());
    const auto after = std::upper_bound(m_firstRow.begin(), m_firstRow.end(), row);
    return int(after - m_firstRow.begin()) - 1;
}

int GroupRows::groupAt(int row) const
{
    const int group = groupAround(row);
    if (group < 0 || group == m_groups.size())
        return group;
    return m_firstRow[std::size_t(group)] == row ? group : -1;
}

qsizetype GroupRows::positionAt(int row) const
{
    if (row < 0 || row >= m_rowCount)
        return -1;
    if (!m_grouped)
        return row;
    const int group = groupAround(row);
    if (group == m_groups.size() || m_firstRow[std::size_t(group)] == row)
        return -1;
    return m_firstPosition[std::size_t(group)] + (row - m_firstRow[std::size_t(group)] - 1);
}

int GroupRows::rowNear(qsizetype position) const
{
    if (position < 0)
        return -1;
    if (!m_grouped)
        return int(position);
    const auto after = std::upper_bound(m_firstPosition.begin(), m_firstPosition.end(), position);
    const auto group = std::size_t(after - m_firstPosition.begin()) - 1;
    if (group >= m_firstRow.size())
        return -1;
    return isOpen(int(group)) ? m_firstRow[group] + 1 + int(position - m_firstPosition[group])
                              : m_firstRow[group];
}

int GroupRows::rowOf(qsizetype position) const
{
    const int row = rowNear(position);
    return positionAt(row) == position ? row : -1;
}

int GroupRows::rowOfGroup(int group) const
{
    if (!m_grouped || group < 0 || group > m_groups.size())
        return -1;
    return group == m_groups.size() ? m_rowCount - 1 : m_firstRow[std::size_t(group)];
}

QList<std::pair<qsizetype, qsizetype>> GroupRows::spans(int top, int bottom) const
{
    top = std::max(top, 0);
    bottom = std::min(bottom, m_rowCount - 1);
    if (bottom < top)
        return {};
    if (!m_grouped)
        return {{top, bottom - top + 1}};
    QList<std::pair<qsizetype, qsizetype>> spans;
    for (int group = groupAround(top); group < m_groups.size(); ++group) {
        const int header = m_firstRow[std::size_t(group)];
        if (header > bottom)
            break;
        const int last = isOpen(group) ? header + int(m_groups.at(group).count) : header;
        const int from = std::max(top, header + 1);
        const int to = std::min(bottom, last);
        if (from <= to)
            spans.append({m_firstPosition[std::size_t(group)] + (from - header - 1), to - from + 1});
    }
    return spans;
}

bool GroupRows::isOpen(int group) const
{
    return m_exceptions.isEmpty() ? m_openByDefault
                                  : m_openByDefault != m_exceptions.contains(nameOf(m_groups.at(group)));
}

void GroupRows::setOpen(int group, bool open)
{
    const QString name = nameOf(m_groups.at(group));
    if (open == m_openByDefault)
        m_exceptions.remove(name);
    else
        m_exceptions.insert(name);
    layOut();
}

void GroupRows::setAllOpen(bool open)
{
    m_openByDefault = open;
    m_exceptions.clear();
    layOut();
}

QString GroupRows::nameOf(const records::RecordGroup &group)
{
    return group.value.isNull() ? QString() : u'=' + group.value.toString();
}

int GroupRows::groupNamed(const QString &name) const
{
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        if (nameOf(m_groups.at(i)) == name)
            return int(i);
    }
    return -1;
}

records::RecordGroup GroupRows::all() const
{
    records::RecordGroup all;
    for (const records::RecordGroup &group : m_groups) {
        all.count += group.count;
        all.totals.resize(std::max(all.totals.size(), group.totals.size()));
        for (qsizetype i = 0; i < group.totals.size(); ++i)
            all.totals[i].add(group.totals.at(i));
    }
    return all;
}

} // namespace kith::items
