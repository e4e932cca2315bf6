// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/timeline.h"

#include <QAbstractListModel>

#include <memory>

namespace kith::items {

/// What happened to one record, newest first. Pages come as the view scrolls (fetchMore), each behind the
/// last entry that is here; answers that are overtaken are dropped. Follows changes without losing the place:
/// only what came, went or changed is told. A change can be unfolded into what it changed, line by line.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int(TimelineEntry::Kind)
        AtRole,                      ///< UTC milliseconds
        NewDayRole,                  ///< bool: the entry above is of another local day, or there is none
        ExpandableRole,              ///< bool
        ExpandedRole,                ///< bool
    };

    static constexpr int PageSize = 50;

    explicit TimelineModel(records::Records &records, QObject *parent = nullptr);
    ~TimelineModel() override;

    /// Shows another record; a null id shows nothing.
    void setRecord(const QByteArray &entity, records::RecordId id);
    void setFilter(const records::TimelineFilter &filter);
    const records::TimelineFilter &filter() const;

    const records::TimelineEntry &entryAt(int row) const;
    bool isLoading() const;
    bool isAnswered() const; ///< the first page is here, so that no rows mean that nothing happened
    void setExpanded(int row, bool expanded);
    QStringList linesOf(int row) const; ///< what an unfolded change says

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loadingChanged(bool loading);
    void loaded(); ///< an answer is here
    void failed(const kith::base::Problem &problem);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kith::items
