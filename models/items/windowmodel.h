// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/domain/query.h"
#include "models/records/records.h"

#include <QAbstractTableModel>

#include <memory>

namespace kith::items {

using base::RecordId;

/// The rows of one query as a table of any length: the ordered ids are asked for once, rows come in pages of
/// 64 as the view scrolls, answers that are overtaken are dropped. Never blocks: cells of a page on its way
/// are empty. Where the order comes from an index, the first ids are shown before the others are here.
///
/// With query().groupBy the records stand below lines of groups that can be closed, each with its count and
/// the totals of the number columns; the last line holds those of all.
class WindowModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RawRole = Qt::UserRole + 1, ///< the stored value
        IdRole,                     ///< qint64; 0 in the line of a group
        LoadedRole,                 ///< bool: the row's page is here
        FieldRole,                  ///< QByteArray key of the column's field
        GroupRole,      ///< int: -1 for a record, else the number of the group whose own line this is
        GroupTextRole,  ///< QString: what the group is called
        GroupCountRole, ///< qint64: its records
        GroupOpenRole,  ///< bool
        LinkTitleRole,  ///< QString: beside a link or a picklist value
    };

    WindowModel(records::Records &records, QByteArray entity, QObject *parent = nullptr);
    ~WindowModel() override;

    const domain::Entity &entity() const;
    records::Records &records() const;
    const domain::RecordQuery &query() const;
    /// Asks again; keeps showing the old rows until the answer is here.
    void setQuery(domain::RecordQuery query);
    QList<QByteArray> columns() const;
    void setColumns(QList<QByteArray> fields);
    /// An instant that says whether and when something was done: its column has a box to tick.
    void setTickField(const QByteArray &field);

    bool isLoading() const;  ///< ids asked for and not here yet
    bool isAnswered() const; ///< ids of some query are here, so that an empty list means that there are none
    bool isPartial() const;  ///< only the first ids are here: there are more
    void refresh();          ///< asks again for ids and rows

    const QList<RecordId> &ids() const;  ///< in the order of the list, closed groups included
    RecordId idAt(int row) const;        ///< null in the line of a group
    int rowOf(RecordId id) const;        ///< -1 when it is not in the list or its group is closed
    qsizetype positionAt(int row) const; ///< of the row's record among the ids; -1 in the line of a group
    int rowOfPosition(qsizetype position) const;
    QList<RecordId> idsIn(int top, int bottom) const; ///< of the records in these rows
    qint64 countIn(int top, int bottom) const;        ///< how many records stand in these rows
    RecordId neighbour(RecordId id, int step) const;  ///< the record `step` places further; null at the ends

    bool isGrouped() const;
    int groupCount() const;
    int groupAt(int row) const;     ///< -1 for a record; groupCount() for the line of all
    int groupAround(int row) const; ///< the group that the row's record belongs to
    int rowOfGroup(int group) const;
    bool isGroupOpen(int group) const;
    void setGroupOpen(int group, bool open);
    void setAllGroupsOpen(bool open);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void loadingChanged(bool loading);
    void loaded();       ///< the ids are here
    void queryChanged(); ///< another query was set; its rows follow with loaded()
    void columnsChanged();
    void failed(const kith::base::Problem &problem);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kith::items
