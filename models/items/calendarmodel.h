// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/records/activityrecords.h"

#include <QAbstractListModel>
#include <QDate>
#include <QSet>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace kith::items {

using base::RecordId;

/// What a calendar shows on one or more days, in the calendar's time zone.
struct CalendarEntry
{
    records::ActivityRef ref; ///< of a deal only the id counts
    QString title;
    QString about; ///< whom or what it is about; may be empty
    QString place;
    QDate firstDay;
    QDate lastDay;       ///< the last day it takes something of
    int fromMinute = -1; ///< of the first day; -1: takes whole days
    int toMinute = -1;   ///< of the last day, up to 24 * 60; -1: takes whole days
    qint64 startMs = 0;  ///< of what takes no whole days, UTC
    qint64 endMs = 0;
    records::ActivityTime time; ///< of an activity, as it is stored
    QByteArray kind;            ///< type of an activity, stage of a deal
    RecordId owner;             ///< null: nobody's
    QString ownZone; ///< IANA name of its own time zone where that reads another time of day; else empty
    QString ownText; ///< its time there, as people read it
    bool isDone = false;
    bool isOverdue = false;
    bool repeats = false;
    bool isPoint = false; ///< a moment (due at) and no stretch of time
    qint64 minor = 0;     ///< of a deal, in `currency`
    QString currency;
    qint64 totalMinor = 0; ///< the same in the currency of totals; where that has no rate, in its own
    QString totalCurrency; ///< empty: adds nothing

    RecordId id() const { return ref.id; }
    /// A time of something that repeats that has no record of its own yet.
    bool isExpected() const { return !ref.occurrence.isEmpty(); }
    bool isWholeDays() const { return fromMinute < 0; }
    bool isOn(QDate day) const { return firstDay <= day && day <= lastDay; }
    qint64 days() const { return firstDay.daysTo(lastDay) + 1; }
};

/// Who or what an item is told apart by, for filters and colours.
struct CalendarClass
{
    QByteArray key; ///< a type or stage, an owner's id as text; empty: without one
    QString name;
    QString colour;   ///< "#rrggbb" or empty
    qint64 count = 0; ///< items in the range that are not filtered out by the other filter
};

/// A place in time that an item is put at or begins at.
struct CalendarSlot
{
    QDate day;
    int minute = -1;   ///< of the day; -1: the whole day
    int duration = -1; ///< minutes, or days when the whole day is meant; -1: as it was
    bool operator==(const CalendarSlot &) const = default;
};

/// The items of a range of days in the order of their time, those of whole days first on their day. Follows
/// changes; answers that are overtaken are dropped.
class CalendarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qlonglong
        DayRole,                   ///< QDate: the first day
        TimeRole,                  ///< when, as people read it, without the day
        NewDayRole,                ///< bool: the item above is of another day, or there is none
    };

    explicit CalendarModel(records::Records &records, QObject *parent = nullptr);
    ~CalendarModel() override;

    /// Both days included. Costs nothing while it is the same.
    void setRange(QDate first, QDate last);
    QDate firstDay() const;
    QDate lastDay() const;

    /// Writes an item's new place as one action. `scope` is for what repeats.
    virtual QFuture<storage::Outcome> move(const CalendarEntry &item, const CalendarSlot &to,
                                           records::SeriesScope scope) = 0;
    /// Whether items have times of day, and not only a day.
    virtual bool hasHours() const = 0;
    virtual const domain::Entity &entity() const = 0;
    /// Which records stand on these days, as a list finds them.
    virtual domain::Filter filterOf(QDate first, QDate last) const = 0;

    void setZone(const QTimeZone &zone);
    const QTimeZone &zone() const;

    /// The machine's unless a test chooses the time; outlives the model.
    void setClock(const base::Clock &clock);
    const base::Clock &clock() const;

    /// Empty: all. An empty key in it means those without one.
    void setKinds(const QSet<QByteArray> &kinds);
    void setOwners(const QSet<QByteArray> &owners);
    void setDoneShown(bool shown);
    bool isDoneShown() const;
    const QSet<QByteArray> &kindFilter() const;
    const QSet<QByteArray> &ownerFilter() const;
    bool isFiltered() const;

    /// Those that may be chosen, in their own order.
    QList<CalendarClass> kinds() const;
    QList<CalendarClass> owners() const;
    QString kindName(const QByteArray &key) const;
    QString kindColour(const QByteArray &key) const;
    QString ownerName(const QByteArray &key) const;
    static QByteArray ownerKey(const CalendarEntry &item);

    const CalendarEntry &itemAt(int row) const;
    int rowOf(const records::ActivityRef &ref) const; ///< -1 when it is not here
    bool isAnswered() const;                          ///< the range's items are here

    /// Shows an item elsewhere before the file knows; reload() puts it right when that fails.
    void showMoved(int row, const CalendarSlot &to);
    void reload();

    /// The day and the time of an item, as people read it: for screen readers and tool tips.
    QString whenText(const CalendarEntry &item) const;
    /// The time alone: "10:00–10:30", "all day", "due 17:00".
    QString timeText(const CalendarEntry &item) const;
    /// What a moved item would take.
    static CalendarSlot slotOf(const CalendarEntry &item);
    /// What it takes when it gets a time of day, or with a minute of -1 none: a task stays a moment, anything
    /// else takes an hour, or the day.
    static CalendarSlot slotAcross(const CalendarEntry &item, QDate day, int minute);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded(); ///< an answer is here
    void classesChanged();
    void failed(const kith::base::Problem &problem);

protected:
    /// Asks for the items of the range, in any order.
    virtual QFuture<QList<CalendarEntry>> fetch(QDate first, QDate last, const QTimeZone &zone) = 0;
    virtual QFuture<QList<CalendarClass>> fetchKinds() = 0;
    virtual bool concerns(const records::RecordNotice &notice) const = 0;
    records::Records &records() const;
    void begin(); ///< at the end of a constructor: asks for what is there

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kith::items
