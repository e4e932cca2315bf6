// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordgroups.h"

#include <QSet>

#include <vector>

namespace kith::items {

/// What stands in which line of a list. A plain list has one line per id; a grouped one has a line for each
/// group, below it those of its records while it is open, and at the end a line for all of them together.
class GroupRows
{
public:
    void setPlain(qsizetype ids);
    void setGroups(QList<records::RecordGroup> groups);

    bool isGrouped() const { return m_grouped; }
    int rowCount() const { return m_rowCount; }
    const QList<records::RecordGroup> &groups() const { return m_groups; }

    /// Position of the line's record among the ids; -1 for lines of groups and the last one.
    qsizetype positionAt(int row) const;
    /// The line of the id at this position; -1 while its group is closed.
    int rowOf(qsizetype position) const;
    /// rowOf(), or the line of the group when that is closed.
    int rowNear(qsizetype position) const;
    /// The group whose own line this is, groups().size() for the line of all, else -1.
    int groupAt(int row) const;
    int rowOfGroup(int group) const;
    /// The group that the line belongs to.
    int groupAround(int row) const;

    /// The records of the lines `top` to `bottom`, as spans of positions: first and count.
    QList<std::pair<qsizetype, qsizetype>> spans(int top, int bottom) const;

    bool isOpen(int group) const;
    void setOpen(int group, bool open);
    void setAllOpen(bool open);

    /// What stays the same when the list is asked for again.
    static QString nameOf(const records::RecordGroup &group);
    int groupNamed(const QString &name) const; ///< -1 when there is none
    /// The sums over all groups.
    records::RecordGroup all() const;

private:
    void layOut();

    bool m_grouped = false;
    int m_rowCount = 0;
    QList<records::RecordGroup> m_groups;
    std::vector<int> m_firstRow;            ///< line of each group
    std::vector<qsizetype> m_firstPosition; ///< of its first record among the ids
    bool m_openByDefault = true;
    QSet<QString> m_exceptions; ///< names of groups that are not as by default
};

} // namespace kith::items
