// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timelinemodel.h"

#include "models/base/await.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace kith::items {

using namespace Qt::StringLiterals;
using records::RecordId;
using records::TimelineEntry;
using records::TimelineFilter;
using records::TimelineKey;
using records::TimelinePage;
using Kind = TimelineEntry::Kind;

namespace {

constexpr int MostReread =
    400; ///< entries that are read again after a change; the rest follows when it is looked at

QDate dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).date();
}

bool isSame(const TimelineEntry &left, const TimelineEntry &right)
{
    return left.kind == right.kind && left.id == right.id && left.atMs == right.atMs;
}

bool looksSame(const TimelineEntry &left, const TimelineEntry &right)
{
    return left.title == right.title && left.text == right.text && left.who == right.who &&
           left.state == right.state && left.stateText == right.stateText && left.what == right.what &&
           left.undone == right.undone && left.fields == right.fields;
}

} // namespace

struct TimelineModel::Private
{
    Private(TimelineModel &model, records::Records &from) : q(model), records(from) {}

    void ask(const TimelineKey &before, int limit, bool again);
    void take(const TimelinePage &page, bool again);
    void merge(const QList<TimelineEntry> &fresh);
    void begin();
    void follow(const records::RecordNotice &notice);
    QString spoken(const TimelineEntry &entry) const;

    TimelineModel &q;
    records::Records &records;
    QByteArray entity;
    RecordId id;
    TimelineFilter filter;
    QList<TimelineEntry> entries;
    QSet<RecordId> expanded;
    quint64 generation = 0;
    bool hasMore = false;
    bool isLoading = false;
    bool isAnswered = false;
};

TimelineModel::TimelineModel(records::Records &records, QObject *parent)
    : QAbstractListModel(parent), d(std::make_unique<Private>(*this, records))
{
    connect(&records, &records::Records::changed, this,
            [this](const records::RecordNotice &notice) { d->follow(notice); });
}

TimelineModel::~TimelineModel() = default;

void TimelineModel::Private::follow(const records::RecordNotice &notice)
{
    if (!id)
        return;
    // A deal or an order of the record may have changed without the record being named.
    static const QSet<QByteArray> others{"activity",     "activity_link",   "note",           "deal",
                                         "deal_contact", "ticket",          "sales_order",    "attachment",
                                         "stage",        "contact_company", "campaign_event", "campaign"};
    if (notice.everything || notice.records.value(entity).contains(id) || notice.entities.intersects(others))
        ask({}, std::clamp(int(entries.size()) + (hasMore ? 0 : PageSize), PageSize, MostReread), true);
}

void TimelineModel::Private::begin()
{
    q.beginResetModel();
    entries.clear();
    expanded.clear();
    hasMore = false;
    isAnswered = false;
    q.endResetModel();
    ++generation;
    isLoading = false;
    if (id)
        ask({}, PageSize, false);
}

void TimelineModel::Private::ask(const TimelineKey &before, int limit, bool again)
{
    const quint64 mine = ++generation;
    isLoading = true;
    Q_EMIT q.loadingChanged(true);
    base::await(
        records.timeline(entity, id, filter, before, limit), &q,
        [this, mine, again](const TimelinePage &page) {
            if (mine != generation)
                return;
            isLoading = false;
            take(page, again);
            Q_EMIT q.loadingChanged(false);
            Q_EMIT q.loaded();
        },
        [this, mine](const base::Problem &problem) {
            if (mine != generation)
                return;
            isLoading = false;
            Q_EMIT q.loadingChanged(false);
            Q_EMIT q.failed(problem);
        });
}

void TimelineModel::Private::take(const TimelinePage &page, bool again)
{
    isAnswered = true;
    if (again) {
        QList<TimelineEntry> fresh = page.entries;
        // Far down, what lies behind the part that was read again stays as it is.
        const auto known =
            page.hasMore ? std::find_if(entries.cbegin(), entries.cend(),
                                        [&](const auto &entry) { return isSame(entry, fresh.constLast()); })
                         : entries.cend();
        if (known != entries.cend())
            fresh += entries.sliced(known - entries.cbegin() + 1);
        else
            hasMore = page.hasMore;
        merge(fresh);
        return;
    }
    hasMore = page.hasMore;
    if (page.entries.isEmpty())
        return;
    q.beginInsertRows({}, int(entries.size()), int(entries.size() + page.entries.size()) - 1);
    entries += page.entries;
    q.endInsertRows();
}

/// What is the same at the top and at the end stays; only the middle is told anew.
void TimelineModel::Private::merge(const QList<TimelineEntry> &fresh)
{
    qsizetype head = 0;
    while (head < entries.size() && head < fresh.size() && isSame(entries.at(head), fresh.at(head)))
        ++head;
    qsizetype tail = 0;
    while (tail < entries.size() - head && tail < fresh.size() - head &&
           isSame(entries.at(entries.size() - 1 - tail), fresh.at(fresh.size() - 1 - tail)))
        ++tail;
    const qsizetype gone = entries.size() - head - tail;
    const qsizetype came = fresh.size() - head - tail;
    if (gone > 0) {
        q.beginRemoveRows({}, int(head), int(head + gone) - 1);
        entries.remove(head, gone);
        q.endRemoveRows();
    }
    if (came > 0) {
        q.beginInsertRows({}, int(head), int(head + came) - 1);
        for (qsizetype i = 0; i < came; ++i)
            entries.insert(head + i, fresh.at(head + i));
        q.endInsertRows();
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const bool same = looksSame(entries.at(i), fresh.at(i));
        const bool beside = i == head || i == head + came; // its day may begin or go on now
        entries[i] = fresh.at(i);
        if (!same || beside)
            Q_EMIT q.dataChanged(q.index(int(i)), q.index(int(i)));
    }
}

void TimelineModel::setRecord(const QByteArray &entity, RecordId id)
{
    if (entity == d->entity && id == d->id)
        return;
    d->entity = entity;
    d->id = id;
    d->begin();
}

void TimelineModel::setFilter(const TimelineFilter &filter)
{
    if (filter == d->filter)
        return;
    d->filter = filter;
    d->begin();
}

const TimelineFilter &TimelineModel::filter() const
{
    return d->filter;
}

const TimelineEntry &TimelineModel::entryAt(int row) const
{
    return d->entries.at(row);
}

bool TimelineModel::isLoading() const
{
    return d->isLoading;
}

bool TimelineModel::isAnswered() const
{
    return d->isAnswered;
}

void TimelineModel::setExpanded(int row, bool expanded)
{
    if (row < 0 || row >= d->entries.size() || !index(row).data(ExpandableRole).toBool())
        return;
    const RecordId id = d->entries.at(row).id;
    if (d->expanded.contains(id) == expanded)
        return;
    if (expanded)
        d->expanded.insert(id);
    else
        d->expanded.remove(id);
    Q_EMIT dataChanged(index(row), index(row), {ExpandedRole, Qt::SizeHintRole, Qt::AccessibleTextRole});
}

QStringList TimelineModel::linesOf(int row) const
{
    return d->entries.at(row).changes;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->entries.size());
}

QString TimelineModel::Private::spoken(const TimelineEntry &entry) const
{
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.atMs), QLocale::ShortFormat);
    QStringList parts{entry.what, entry.title, entry.text, entry.stateText, entry.who, when};
    if (entry.undone)
        parts.append(tr("undone"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEntry &entry = d->entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole: {
        const QString spoken = d->spoken(entry);
        return d->expanded.contains(entry.id) ? spoken + u". "_s + linesOf(index.row()).join(u"; "_s)
                                              : spoken;
    }
    case KindRole:
        return int(entry.kind);
    case AtRole:
        return entry.atMs;
    case NewDayRole:
        return index.row() == 0 || dayOf(d->entries.at(index.row() - 1).atMs) != dayOf(entry.atMs);
    case ExpandableRole:
        return entry.kind == Kind::Change && !entry.changes.isEmpty();
    case ExpandedRole:
        return d->expanded.contains(entry.id);
    default:
        return {};
    }
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && d->hasMore && !d->isLoading;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || d->entries.isEmpty())
        return;
    const TimelineEntry &last = d->entries.constLast();
    d->ask({last.atMs, last.id}, PageSize, false);
}

} // namespace kith::items
