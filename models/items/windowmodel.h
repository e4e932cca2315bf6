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
/// 128 as the view scrolls, answers that are overtaken are dropped. Never blocks: cells of a page on its way
/// are empty.
class WindowModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RawRole = Qt::UserRole + 1, ///< the stored value
        IdRole,                     ///< qint64
        LoadedRole,                 ///< bool: the row's page is here
        FieldRole,                  ///< QByteArray key of the column's field
    };

    WindowModel(records::Records &records, QByteArray entity, QObject *parent = nullptr);
    ~WindowModel() override;

    const domain::Entity &entity() const;
    const domain::RecordQuery &query() const;
    void
    setQuery(domain::RecordQuery query); ///< asks again; keeps showing the old rows until the answer is here
    QList<QByteArray> columns() const;
    void setColumns(QList<QByteArray> fields);

    bool isLoading() const;  ///< ids asked for and not here yet
    bool isAnswered() const; ///< ids of some query are here, so that an empty list means that there are none
    void refresh();          ///< asks again for ids and rows
    RecordId idAt(int row) const;
    int rowOf(RecordId id) const; ///< -1 when it is not in the list

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
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
