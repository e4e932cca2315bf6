// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/calendarmodel.h"

#include "models/base/await.h"
#include "models/base/money.h"
#include "models/base/timespans.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kith::items {

namespace {

using base::MinutesOfDay;
constexpr int settleMs = 30; ///< changes that come together are asked for once

QString clockText(int minute)
{
    return QLocale().toString(QTime::fromMSecsSinceStartOfDay((minute % MinutesOfDay) * 60'000),
                              QLocale::ShortFormat);
}

bool passes(const QSet<QByteArray> &wanted, const QByteArray &id)
{
    return wanted.isEmpty() || wanted.contains(id);
}

} // namespace

struct CalendarModel::Private
{
    explicit Private(records::Records &r) : records(r) {}

    records::Records &records;
    QDate first;
    QDate last;
    QTimeZone zone = QTimeZone::systemTimeZone();
    const base::Clock *clock = &base::Clock::system();
    QList<CalendarEntry> all; ///< of the range, in order
    QList<qsizetype> shown;   ///< which of them pass the filters
    QSet<QByteArray> kindFilter;
    QSet<QByteArray> ownerFilter;
    bool doneShown = true;
    QList<CalendarClass> kinds;
    QList<CalendarClass> owners;
    QTimer settle;
    quint64 generation = 0;
    bool answered = false;

    void sort()
    {
        std::sort(all.begin(), all.end(), [this](const CalendarEntry &a, const CalendarEntry &b) {
            const QDate dayA = std::max(a.firstDay, first);
            const QDate dayB = std::max(b.firstDay, first);
            // what takes most days begins uppermost, so that its bar is not broken by shorter ones
            return std::tuple(dayA, !a.isWholeDays(), a.isWholeDays() ? -a.days() : 0, a.fromMinute, a.id()) <
                   std::tuple(dayB, !b.isWholeDays(), b.isWholeDays() ? -b.days() : 0, b.fromMinute, b.id());
        });
    }

    bool isShown(const CalendarEntry &item) const
    {
        return passes(kindFilter, item.kind) && passes(ownerFilter, ownerKey(item)) &&
               (doneShown || !item.isDone);
    }

    void choose()
    {
        shown.clear();
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (isShown(all.at(i)))
                shown.append(i);
        }
    }
};

CalendarModel::CalendarModel(records::Records &records, QObject *parent)
    : QAbstractListModel(parent), d(std::make_unique<Private>(records))
{
    d->settle.setSingleShot(true);
    d->settle.setInterval(settleMs);
    connect(&d->settle, &QTimer::timeout, this, &CalendarModel::reload);
}

CalendarModel::~CalendarModel() = default;

records::Records &CalendarModel::records() const
{
    return d->records;
}

void CalendarModel::begin()
{
    const auto readKinds = [this] {
        base::await(
            fetchKinds(), this,
            [this](const QList<CalendarClass> &kinds) {
                d->kinds = kinds;
                Q_EMIT classesChanged();
            },
            [this](const base::Problem &problem) { Q_EMIT failed(problem); });
    };
    const auto readOwners = [this] {
        domain::RecordQuery query;
        query.entity = "app_user";
        base::await(
            d->records.findIds(query), this,
            [this](const QList<RecordId> &ids) {
                base::await(
                    d->records.fetchRows("app_user", {"display_name"_ba}, ids), this,
                    [this](const QList<records::Row> &rows) {
                        d->owners.clear();
                        for (const records::Row &row : rows)
                            d->owners.append(
                                {row.id.toString().toLatin1(), row.values.value(0).toString(), {}, 0});
                        Q_EMIT classesChanged();
                    },
                    [this](const base::Problem &problem) { Q_EMIT failed(problem); });
            },
            [this](const base::Problem &problem) { Q_EMIT failed(problem); });
    };
    connect(&d->records, &records::Records::changed, this,
            [this, readKinds, readOwners](const records::RecordNotice &notice) {
                if (notice.everything || notice.entities.contains("picklist_value") ||
                    notice.entities.contains("stage"))
                    readKinds();
                if (notice.everything || notice.entities.contains("app_user"))
                    readOwners();
                if (d->first.isValid() && concerns(notice))
                    d->settle.start();
            });
    readKinds();
    readOwners();
}

void CalendarModel::setRange(QDate first, QDate last)
{
    if (d->first == first && d->last == last)
        return;
    d->first = first;
    d->last = last;
    reload();
}

QDate CalendarModel::firstDay() const
{
    return d->first;
}

QDate CalendarModel::lastDay() const
{
    return d->last;
}

void CalendarModel::setZone(const QTimeZone &zone)
{
    if (d->zone == zone || !zone.isValid())
        return;
    d->zone = zone;
    if (d->first.isValid())
        reload();
}

const QTimeZone &CalendarModel::zone() const
{
    return d->zone;
}

void CalendarModel::setClock(const base::Clock &clock)
{
    d->clock = &clock;
    if (d->first.isValid())
        reload();
}

const base::Clock &CalendarModel::clock() const
{
    return *d->clock;
}

void CalendarModel::reload()
{
    d->settle.stop();
    if (!d->first.isValid())
        return;
    d->answered = false;
    const quint64 generation = ++d->generation;
    base::await(
        fetch(d->first, d->last, d->zone), this,
        [this, generation](const QList<CalendarEntry> &items) {
            if (generation != d->generation)
                return;
            beginResetModel();
            d->all = items;
            d->sort();
            d->choose();
            d->answered = true;
            endResetModel();
            Q_EMIT loaded();
            Q_EMIT classesChanged();
        },
        [this, generation](const base::Problem &problem) {
            if (generation == d->generation)
                Q_EMIT failed(problem);
        });
}

bool CalendarModel::isAnswered() const
{
    return d->answered && !d->settle.isActive();
}

void CalendarModel::setKinds(const QSet<QByteArray> &kinds)
{
    if (d->kindFilter == kinds)
        return;
    beginResetModel();
    d->kindFilter = kinds;
    d->choose();
    endResetModel();
    Q_EMIT classesChanged();
}

void CalendarModel::setOwners(const QSet<QByteArray> &owners)
{
    if (d->ownerFilter == owners)
        return;
    beginResetModel();
    d->ownerFilter = owners;
    d->choose();
    endResetModel();
    Q_EMIT classesChanged();
}

void CalendarModel::setDoneShown(bool shown)
{
    if (d->doneShown == shown)
        return;
    beginResetModel();
    d->doneShown = shown;
    d->choose();
    endResetModel();
    Q_EMIT classesChanged();
}

bool CalendarModel::isDoneShown() const
{
    return d->doneShown;
}

const QSet<QByteArray> &CalendarModel::kindFilter() const
{
    return d->kindFilter;
}

const QSet<QByteArray> &CalendarModel::ownerFilter() const
{
    return d->ownerFilter;
}

bool CalendarModel::isFiltered() const
{
    return !d->kindFilter.isEmpty() || !d->ownerFilter.isEmpty() || !d->doneShown;
}

QList<CalendarClass> CalendarModel::kinds() const
{
    QList<CalendarClass> kinds = d->kinds;
    QHash<QByteArray, qint64> counts;
    for (const CalendarEntry &item : d->all) {
        if (passes(d->ownerFilter, ownerKey(item)) && (d->doneShown || !item.isDone))
            ++counts[item.kind];
    }
    for (CalendarClass &kind : kinds)
        kind.count = counts.value(kind.key);
    return kinds;
}

QList<CalendarClass> CalendarModel::owners() const
{
    QList<CalendarClass> owners = d->owners;
    QHash<QByteArray, qint64> counts;
    for (const CalendarEntry &item : d->all) {
        if (passes(d->kindFilter, item.kind) && (d->doneShown || !item.isDone))
            ++counts[ownerKey(item)];
    }
    for (CalendarClass &owner : owners)
        owner.count = counts.value(owner.key);
    if (counts.contains(QByteArray()) || d->ownerFilter.contains(QByteArray()))
        owners.append({{}, tr("Nobody"), {}, counts.value(QByteArray())});
    return owners;
}

QString CalendarModel::kindName(const QByteArray &key) const
{
    const auto kind = std::find_if(d->kinds.cbegin(), d->kinds.cend(),
                                   [&key](const CalendarClass &one) { return one.key == key; });
    return kind == d->kinds.cend() ? QString() : kind->name;
}

QString CalendarModel::kindColour(const QByteArray &key) const
{
    const auto kind = std::find_if(d->kinds.cbegin(), d->kinds.cend(),
                                   [&key](const CalendarClass &one) { return one.key == key; });
    return kind == d->kinds.cend() ? QString() : kind->colour;
}

QString CalendarModel::ownerName(const QByteArray &key) const
{
    const auto owner = std::find_if(d->owners.cbegin(), d->owners.cend(),
                                    [&key](const CalendarClass &one) { return one.key == key; });
    return owner == d->owners.cend() ? QString() : owner->name;
}

QByteArray CalendarModel::ownerKey(const CalendarEntry &item)
{
    return item.owner ? item.owner.toString().toLatin1() : QByteArray();
}

const CalendarEntry &CalendarModel::itemAt(int row) const
{
    return d->all.at(d->shown.at(row));
}

int CalendarModel::rowOf(const records::ActivityRef &ref) const
{
    for (qsizetype row = 0; row < d->shown.size(); ++row) {
        if (d->all.at(d->shown.at(row)).ref == ref)
            return int(row);
    }
    return -1;
}

CalendarSlot CalendarModel::slotOf(const CalendarEntry &item)
{
    if (item.isWholeDays())
        return {item.firstDay, -1, int(item.days())};
    return {item.firstDay, item.fromMinute, int((item.endMs - item.startMs) / 60'000)};
}

CalendarSlot CalendarModel::slotAcross(const CalendarEntry &item, QDate day, int minute)
{
    using TimeKind = records::ActivityTime::Kind;
    constexpr int Hour = 60;
    const bool isTask = item.time.kind == TimeKind::DueAt || item.time.kind == TimeKind::DueOn;
    return {day, minute, isTask ? 0 : minute < 0 ? 1 : Hour};
}

void CalendarModel::showMoved(int row, const CalendarSlot &to)
{
    if (row < 0 || row >= rowCount())
        return;
    CalendarEntry &item = d->all[d->shown.at(row)];
    const CalendarSlot from = slotOf(item);
    const int duration = to.duration >= 0 ? to.duration : from.duration;
    item.firstDay = to.day;
    if (to.minute < 0) {
        item.fromMinute = item.toMinute = -1;
        item.lastDay = to.day.addDays(std::max(duration, 1) - 1);
    } else {
        const QDateTime start(to.day, QTime(0, 0).addSecs(to.minute * 60), d->zone);
        const QDateTime end = start.addSecs(qint64(duration) * 60);
        item.startMs = start.toMSecsSinceEpoch();
        item.endMs = end.toMSecsSinceEpoch();
        item.fromMinute = to.minute;
        item.lastDay = to.day.addDays((to.minute + std::max(duration - 1, 0)) / MinutesOfDay);
        item.toMinute = to.minute + duration - int(to.day.daysTo(item.lastDay)) * MinutesOfDay;
    }
    const QModelIndex moved = index(row);
    Q_EMIT dataChanged(moved, moved);
}

QString CalendarModel::timeText(const CalendarEntry &item) const
{
    if (item.isWholeDays())
        return tr("all day");
    if (item.isPoint || item.endMs <= item.startMs)
        return clockText(item.fromMinute);
    return tr("%1–%2", "a time from … to …").arg(clockText(item.fromMinute), clockText(item.toMinute));
}

QString CalendarModel::whenText(const CalendarEntry &item) const
{
    const QLocale locale;
    const QString first = locale.toString(item.firstDay, QLocale::LongFormat);
    if (item.firstDay == item.lastDay)
        return tr("%1, %2", "a day, a time").arg(first, timeText(item));
    const QString last = locale.toString(item.lastDay, QLocale::LongFormat);
    if (item.isWholeDays())
        return tr("%1 to %2", "days").arg(first, last);
    return tr("%1, %2 to %3, %4", "a day, a time to a day, a time")
        .arg(first, clockText(item.fromMinute), last, clockText(item.toMinute));
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->shown.size());
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CalendarEntry &item = itemAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole: {
        QStringList said{item.title, whenText(item)};
        said.append(kindName(item.kind));
        said.append(item.about);
        if (!item.currency.isEmpty())
            said.append(base::Money(item.minor, item.currency).toText(QLocale()));
        if (item.repeats)
            said.append(tr("repeats"));
        if (item.isDone)
            said.append(tr("done"));
        else if (item.isOverdue)
            said.append(tr("overdue"));
        said.removeAll(QString());
        return said.join(u", "_s);
    }
    case Qt::ToolTipRole: {
        QStringList lines{item.title, whenText(item)};
        if (!item.ownZone.isEmpty())
            lines.append(tr("%1 in %2", "a time in a time zone").arg(item.ownText, item.ownZone));
        const QString kind = kindName(item.kind);
        const QString owner = ownerName(ownerKey(item));
        lines.append(kind.isEmpty() || owner.isEmpty() ? kind + owner : tr("%1 · %2").arg(kind, owner));
        lines.append(item.about);
        lines.append(item.place);
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case IdRole:
        return item.id().value();
    case DayRole:
        return std::max(item.firstDay, d->first);
    case TimeRole:
        return timeText(item);
    case NewDayRole:
        return index.row() == 0 ||
               std::max(itemAt(index.row() - 1).firstDay, d->first) != std::max(item.firstDay, d->first);
    default:
        return {};
    }
}

} // namespace kith::items
