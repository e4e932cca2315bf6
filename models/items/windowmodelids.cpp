// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for the ids of a list, and telling views how they differ from those before.
#include "models/base/await.h"
#include "models/items/windowmodelprivate.h"

#include <QElapsedTimer>

#include <algorithm>

namespace kith::items {

namespace {

constexpr int FirstIds = 256; ///< more than a screen holds
constexpr int FewHeld = 16;   ///< so many are looked up one by one

} // namespace

void WindowModel::Private::setLoading(bool on)
{
    if (loading == on)
        return;
    loading = on;
    Q_EMIT q.loadingChanged(on);
}

void WindowModel::Private::scheduleIds(int delayMs)
{
    // A timer that already runs is left alone: a stream of changes must not put the answer off for ever.
    if (!debounce.isActive() || delayMs < debounce.remainingTime())
        debounce.start(delayMs);
}

void WindowModel::Private::askIds()
{
    debounce.stop();
    idFuture.cancel();
    groupFuture.cancel();
    const quint64 mine = ++generation;
    setLoading(true);
    if (!query.groupBy.isEmpty()) {
        askGroups(mine);
        return;
    }
    QElapsedTimer clock;
    clock.start();
    idFuture = records.findIds(query);
    base::await(
        idFuture, &q,
        [this, mine, clock](const QList<RecordId> &fresh) {
            if (mine != generation)
                return;
            applyIds(fresh);
            answer(mine, clock.elapsed());
        },
        [this, mine](const base::Problem &problem) { refuse(mine, problem); });
    const bool plain = query.search.isEmpty() && query.filter.kind == domain::Filter::Kind::All;
    if (!answered && plain && query.limit < 0)
        askFirstIds(mine);
}

/// A list that has nothing to show yet does not wait for a million ids to show twenty.
void WindowModel::Private::askFirstIds(quint64 mine)
{
    base::await(
        records.findFirstIds(query, FirstIds), &q,
        [this, mine](const records::Records::FirstIds &first) {
            if (mine != generation || answered || !first.known || first.ids.size() < FirstIds)
                return;
            partial = true;
            applyIds(first.ids);
        },
        [](const base::Problem &) {}); // the whole answer tells what is wrong
}

void WindowModel::Private::askGroups(quint64 mine)
{
    QElapsedTimer clock;
    clock.start();
    const QList<QByteArray> fields = columns.additive();
    const QByteArray by = query.groupBy;
    groupFuture = records.findGroups(query, fields);
    base::await(
        groupFuture, &q,
        [this, mine, clock, fields, by](const records::GroupedIds &fresh) {
            if (mine != generation)
                return;
            applyAsLayout(fresh.ids, [this, &fresh, &fields, &by] {
                rows.setGroups(fresh.groups);
                all = rows.all();
                totalFields = fields;
                groupedBy = by;
            });
            answer(mine, clock.elapsed());
        },
        [this, mine](const base::Problem &problem) { refuse(mine, problem); });
}

void WindowModel::Private::answer(quint64 mine, qint64 tookMs)
{
    if (mine != generation)
        return;
    lastQueryMs = tookMs;
    answered = true;
    partial = false;
    setLoading(false);
    Q_EMIT q.loaded();
}

void WindowModel::Private::refuse(quint64 mine, const base::Problem &problem)
{
    if (mine != generation)
        return;
    setLoading(false);
    if (problem.kind() != base::ProblemKind::Cancelled)
        Q_EMIT q.failed(problem);
}

void WindowModel::Private::takeIds(const QList<RecordId> &fresh)
{
    ids = fresh;
    pages.setIds(ids);
    if (!rows.isGrouped())
        rows.setPlain(ids.size());
}

void WindowModel::Private::applyIds(const QList<RecordId> &fresh)
{
    if (rows.isGrouped()) {
        applyAsLayout(fresh, [this, &fresh] { rows.setPlain(fresh.size()); });
        return;
    }
    if (fresh == ids)
        return;
    if (!applySimpleChange(fresh))
        applyAsLayout(fresh, [this, &fresh] { rows.setPlain(fresh.size()); });
}

/// Rows that came, went or moved in one place are told as such, so that views keep everything else as it is.
bool WindowModel::Private::applySimpleChange(const QList<RecordId> &fresh)
{
    const qsizetype shorter = std::min(ids.size(), fresh.size());
    qsizetype head = 0;
    while (head < shorter && ids.at(head) == fresh.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && ids.at(ids.size() - 1 - tail) == fresh.at(fresh.size() - 1 - tail))
        ++tail;
    const qsizetype oldMiddle = ids.size() - head - tail;
    const qsizetype newMiddle = fresh.size() - head - tail;

    if (oldMiddle == 0) {
        q.beginInsertRows({}, int(head), int(head + newMiddle - 1));
        takeIds(fresh);
        q.endInsertRows();
        return true;
    }
    if (newMiddle == 0) {
        q.beginRemoveRows({}, int(head), int(head + oldMiddle - 1));
        takeIds(fresh);
        q.endRemoveRows();
        return true;
    }
    if (oldMiddle != newMiddle)
        return false;
    // One row that moved leaves the others of the middle in their order.
    const auto oldBegin = ids.cbegin() + head;
    const auto newBegin = fresh.cbegin() + head;
    if (std::equal(oldBegin + 1, oldBegin + oldMiddle, newBegin) &&
        *oldBegin == *(newBegin + newMiddle - 1)) {
        if (!q.beginMoveRows({}, int(head), int(head), {}, int(head + oldMiddle)))
            return false;
        takeIds(fresh);
        q.endMoveRows();
        return true;
    }
    if (std::equal(oldBegin, oldBegin + oldMiddle - 1, newBegin + 1) &&
        *(oldBegin + oldMiddle - 1) == *newBegin) {
        const int from = int(head + oldMiddle - 1);
        if (!q.beginMoveRows({}, from, from, {}, int(head)))
            return false;
        takeIds(fresh);
        q.endMoveRows();
        return true;
    }
    return false;
}

/// Any other change: what views and selections hold on to follows its record, or its group.
void WindowModel::Private::applyAsLayout(const QList<RecordId> &fresh, const std::function<void()> &layOut)
{
    Q_EMIT q.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = q.persistentIndexList();
    struct Held
    {
        RecordId id;
        QString group;
    };
    QHash<int, Held> held; // by row
    for (const QModelIndex &index : before) {
        const int group = rows.groupAt(index.row());
        if (group < 0)
            held.insert(index.row(), {q.idAt(index.row()), {}});
        else if (group < rows.groups().size())
            held.insert(index.row(), {{}, GroupRows::nameOf(rows.groups().at(group))});
    }
    takeIds(fresh);
    layOut();

    QHash<RecordId, qsizetype> positions;
    for (const Held &one : std::as_const(held)) {
        if (one.id)
            positions.insert(one.id, held.size() <= FewHeld ? ids.indexOf(one.id) : -1);
    }
    if (held.size() > FewHeld) {
        for (qsizetype i = 0, open = positions.size(); i < ids.size() && open > 0; ++i) {
            const auto it = positions.find(ids.at(i));
            if (it != positions.end()) {
                it.value() = i;
                --open;
            }
        }
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        const auto it = held.constFind(index.row());
        int row = -1;
        if (it != held.cend() && it->id)
            row = rows.rowOf(positions.value(it->id, -1));
        else if (it != held.cend() && rows.isGrouped())
            row = rows.rowOfGroup(rows.groupNamed(it->group));
        after.append(row < 0 ? QModelIndex() : q.index(row, index.column()));
    }
    q.changePersistentIndexList(before, after);
    Q_EMIT q.layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

/// Renaming a company moves the contacts that are sorted by its name.
bool WindowModel::Private::orderDependsOn(const records::RecordNotice &notice) const
{
    QList<QByteArray> fields{query.groupBy};
    for (const domain::SortKey &key : query.sort)
        fields.append(key.field);
    QList<domain::Filter> open{query.filter};
    while (!open.isEmpty()) {
        const domain::Filter filter = open.takeLast();
        fields.append(filter.field);
        open += filter.children;
    }
    for (const QByteArray &key : std::as_const(fields)) {
        const domain::Field *field = key.isEmpty() ? nullptr : domain::Catalogue::find(entity, key);
        if (field && ListColumns::sourcesOf(entity, *field).intersects(notice.entities))
            return true;
    }
    return false;
}

} // namespace kith::items
