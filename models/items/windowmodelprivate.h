// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/grouprows.h"
#include "models/items/listcolumns.h"
#include "models/items/rowcache.h"
#include "models/items/rowpages.h"
#include "models/items/windowmodel.h"

#include <QTimer>

namespace kith::items {

/// The inside of WindowModel: asking for ids (windowmodelids.cpp), and showing them (windowmodel.cpp).
struct WindowModel::Private
{
    WindowModel &q;
    records::Records &records;
    const domain::Entity &entity;
    domain::RecordQuery query;
    ListColumns columns;
    RowCache cache;
    RowPages pages;

    QList<RecordId> ids;
    GroupRows rows;
    records::RecordGroup all;      ///< of a grouped list
    QByteArray groupedBy;          ///< field of the groups in `rows`; the query may be another already
    QByteArray tickField;          ///< whose column has boxes to tick; may be empty
    QList<QByteArray> totalFields; ///< of the totals in `rows`
    bool answered = false;
    bool partial = false;
    bool loading = false;
    quint64 generation = 0; ///< of the ids asked for
    QFuture<QList<RecordId>> idFuture;
    QFuture<records::GroupedIds> groupFuture;
    QTimer debounce;
    qint64 lastQueryMs = 0;

    Private(WindowModel &model, records::Records &from, const QByteArray &key);

    void setLoading(bool on);
    void scheduleIds(int delayMs);
    void askIds();
    void askFirstIds(quint64 mine);
    void askGroups(quint64 mine);
    void answer(quint64 mine, qint64 tookMs);
    void refuse(quint64 mine, const base::Problem &problem);

    void applyIds(const QList<RecordId> &fresh);
    bool applySimpleChange(const QList<RecordId> &fresh);
    void applyAsLayout(const QList<RecordId> &fresh, const std::function<void()> &layOut);
    void takeIds(const QList<RecordId> &fresh);

    void onChanged(const records::RecordNotice &notice);
    bool orderDependsOn(const records::RecordNotice &notice) const;
    void markAllStale();
    void repaint(int firstRow, int lastRow);
    QVariant groupData(int group, int column, int role) const;
};

} // namespace kith::items
