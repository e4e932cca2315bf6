// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHeaderView>

namespace kith::ui {

/// The header of a list: an arrow in every column the list is sorted by, and their order when there are
/// several.
class ListHeader final : public QHeaderView
{
    Q_OBJECT

public:
    struct Mark
    {
        bool descending = false;
        int number = 0; ///< 1 for the first; 0 when it is the only one
        bool operator==(const Mark &) const = default;
    };

    explicit ListHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

    void setMarks(const QHash<int, Mark> &marks); ///< by logical column
    const QHash<int, Mark> &marks() const { return m_marks; }

    /// The header stays without the table's selection: for each column it paints, Qt would ask whether all of
    /// it is selected, and look at every row of a long list for that.
    void setSelectionModel(QItemSelectionModel *selection) override;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;

private:
    QHash<int, Mark> m_marks;
};

} // namespace kith::ui
