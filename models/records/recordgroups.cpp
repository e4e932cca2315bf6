// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordgroups.h"

#include "models/base/textfold.h"
#include "models/records/listsort.h"
#include "models/records/recordreader.h"
#include "models/records/recordtitles.h"
#include "models/records/sqltext.h"
#include "models/records/workspacecatalogue.h"

#include <QDateTime>

#include <algorithm>
#include <map>
#include <vector>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;
using domain::RecordQuery;

namespace {

constexpr qsizetype GroupedPerLook = 4096;

/// Number of the group of each id: a flat table, because a million of these are looked up at once.
class GroupOfId
{
public:
    explicit GroupOfId(qsizetype count)
    {
        std::size_t size = 16;
        while (size < std::size_t(count) * 2)
            size *= 2;
        m_slots.resize(size);
        m_mask = size - 1;
    }
    void insert(qint64 id, int group)
    {
        std::size_t at = slot(id);
        while (m_slots[at].group >= 0)
            at = (at + 1) & m_mask;
        m_slots[at] = {id, group};
    }
    int value(qint64 id) const
    {
        std::size_t at = slot(id);
        while (m_slots[at].group >= 0 && m_slots[at].id != id)
            at = (at + 1) & m_mask;
        return m_slots[at].group;
    }

private:
    struct Slot
    {
        qint64 id = 0;
        int group = -1;
    };
    std::size_t slot(qint64 id) const
    {
        return std::size_t((quint64(id) * 0x9E3779B97F4A7C15ULL) >> 20) & m_mask;
    }
    std::vector<Slot> m_slots;
    std::size_t m_mask = 0;
};

/// Months of the local calendar. Most records fall into few of them, so that the calendar is rarely asked.
class Months
{
public:
    QString of(qint64 ms)
    {
        auto after = m_months.upper_bound(ms);
        if (after != m_months.begin()) {
            --after;
            if (ms < after->second.end)
                return after->second.name;
        }
        const QDate day = QDateTime::fromMSecsSinceEpoch(ms).date();
        const QDate first(day.year(), day.month(), 1);
        const Month month{first.addMonths(1).startOfDay().toMSecsSinceEpoch(), first.toString(u"yyyy-MM"_s)};
        m_months[first.startOfDay().toMSecsSinceEpoch()] = month;
        return month.name;
    }

private:
    struct Month
    {
        qint64 end = 0;
        QString name;
    };
    std::map<qint64, Month> m_months; ///< by their first millisecond
};

/// Finds the group of a value, and makes it when it is the first of its kind.
class Grouping
{
public:
    Grouping(const Field &field, qsizetype totals) : m_field(field), m_totals(totals) {}

    int groupOf(const QVariant &value, const QVariant &kind)
    {
        if (m_field.type == FieldType::Boolean)
            return numbered(value.toLongLong() != 0 ? 1 : 0, {});
        if (value.isNull())
            return m_none >= 0 ? m_none : (m_none = make({}, {}));
        switch (m_field.type) {
        case FieldType::Instant:
            return named(m_months.of(value.toLongLong()), {});
        case FieldType::Date:
            return named(value.toString().left(7), {});
        case FieldType::Decimal:
            return named(value.toString(), value);
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Choice:
            return named(value.toString(), {});
        default:
            return m_field.is(FieldFlag::LinkByField)
                       ? named(kind.toString() + u'/' + value.toString(), value, kind)
                       : numbered(value.toLongLong(), kind);
        }
    }

    std::vector<RecordGroup> groups;
    std::vector<QVariant> kinds; ///< beside the groups: what entity a link leads to

private:
    int make(const QVariant &value, const QVariant &kind)
    {
        RecordGroup group;
        group.value = value;
        group.totals.resize(m_totals);
        groups.push_back(std::move(group));
        kinds.push_back(kind);
        return int(groups.size()) - 1;
    }
    int numbered(qint64 number, const QVariant &kind)
    {
        const auto known = m_numbers.constFind(number);
        return known != m_numbers.cend() ? *known : *m_numbers.insert(number, make(number, kind));
    }
    /// Texts that compare alike are one group, named as the first of them is written.
    int named(const QString &name, const QVariant &value, const QVariant &kind = {})
    {
        if (const auto known = m_names.constFind(name); known != m_names.cend())
            return *known;
        int group = -1;
        const bool isText = m_field.type == FieldType::Text || m_field.type == FieldType::LongText;
        const QString folded = isText ? base::fold(name) : name;
        if (const auto alike = m_folded.constFind(folded); alike != m_folded.cend())
            group = *alike;
        else
            group = make(value.isNull() ? QVariant(name) : value, kind);
        m_folded.insert(folded, group);
        return *m_names.insert(name, group);
    }

    const Field &m_field;
    qsizetype m_totals;
    int m_none = -1;
    Months m_months;
    QHash<qint64, int> m_numbers;
    QHash<QString, int> m_names;
    QHash<QString, int> m_folded;
};

/// What a group sorts by, in the order that the column itself sorts by.
struct Place
{
    bool isNone = false;
    double number = 0;
    QString text;

    bool operator<(const Place &other) const
    {
        if (number != other.number)
            return number < other.number;
        return text < other.text;
    }
};

Place placeOf(storage::Session &session, const Field &field, const RecordGroup &group)
{
    Place place;
    place.isNone = group.value.isNull();
    switch (field.type) {
    case FieldType::Choice:
        for (qsizetype i = 0; i < field.choices.size(); ++i) {
            if (group.value.toByteArray() == field.choices.at(i).key)
                place.number = double(i);
        }
        break;
    case FieldType::Picklist:
        if (!place.isNone)
            place.number =
                session.scalar(u"SELECT position FROM picklist_value WHERE id = ?"_s, {group.value})
                    .toDouble();
        break;
    case FieldType::Link:
        place.text = base::fold(group.title);
        break;
    case FieldType::Text:
    case FieldType::LongText:
        place.text = base::fold(group.value.toString());
        break;
    case FieldType::Date:
    case FieldType::Instant:
        place.text = group.value.toString();
        break;
    default:
        place.number = group.value.toDouble();
    }
    return place;
}

struct Scan
{
    SqlText sql;
    int kindAt = -1;
    QList<std::pair<int, int>> totals; ///< column of the number and of its currency, or -1
};

/// All that groups are made of, in the order of the table: sorting is cheaper afterwards.
Scan scanOf(storage::Session &session, const Entity &entity, const RecordQuery &query, const Field &field,
            const QList<QByteArray> &totalFields)
{
    Scan scan;
    QStringList columns{u"t.id"_s, valueOf(entity, field, u"t")};
    if (field.is(FieldFlag::LinkByField)) {
        scan.kindAt = int(columns.size());
        columns += valueOf(entity, Catalogue::fieldOrStamp(entity, field.target), u"t");
    }
    for (const QByteArray &key : totalFields) {
        const Field &number = Catalogue::fieldOrStamp(entity, key);
        std::pair<int, int> at{int(columns.size()), -1};
        columns += valueOf(entity, number, u"t");
        const Field *currency =
            number.type == FieldType::Money ? Catalogue::find(entity, number.target) : nullptr;
        if (currency) {
            at.second = int(columns.size());
            columns += valueOf(entity, *currency, u"t");
        }
        scan.totals.append(at);
    }
    const SqlText where = RecordReader::condition(session, query);
    const QString chosen = columns.join(u", "_s);
    scan.sql = {u"SELECT %1 FROM %2 WHERE "_s.arg(chosen, ListSort::tableFor(session, entity, chosen, where)),
                {}};
    scan.sql += where;
    return scan;
}

void addNumbers(RecordGroup &group, const Scan &scan, const QSqlQuery &row, const Entity &entity,
                const QList<QByteArray> &totalFields)
{
    for (qsizetype i = 0; i < scan.totals.size(); ++i) {
        const auto [at, currencyAt] = scan.totals.at(i);
        if (row.isNull(at))
            continue;
        if (Catalogue::fieldOrStamp(entity, totalFields.at(i)).type == FieldType::Decimal)
            group.totals[i].real += row.value(at).toDouble();
        else
            group.totals[i].add(currencyAt < 0 ? QString() : row.value(currencyAt).toString(),
                                row.value(at).toLongLong());
    }
}

} // namespace

void ColumnTotal::add(const QString &currency, qint64 value)
{
    qint64 &sum = sums[currency];
    overflowed = __builtin_add_overflow(sum, value, &sum) || overflowed;
}

void ColumnTotal::add(const ColumnTotal &other)
{
    for (auto it = other.sums.cbegin(); it != other.sums.cend(); ++it)
        add(it.key(), it.value());
    real += other.real;
    overflowed = overflowed || other.overflowed;
}

GroupedIds RecordReader::groupedIds(storage::Session &session, const RecordQuery &query,
                                    const QList<QByteArray> &totalFields)
{
    const Entity &entity = catalogueOf(session).entity(query.entity);
    const Field &field = Catalogue::fieldOrStamp(entity, query.groupBy);
    RecordQuery inside = query;
    inside.groupBy.clear();
    inside.sort.removeIf([&](const domain::SortKey &key) { return key.field == query.groupBy; });
    const QList<RecordId> ordered = findIds(session, inside);
    GroupedIds answer;
    if (ordered.isEmpty())
        return answer;

    const Scan scan = scanOf(session, entity, inside, field, totalFields);
    Grouping grouping(field, totalFields.size());
    GroupOfId groupOf(ordered.size());
    QSqlQuery &row = session.run(scan.sql.sql, scan.sql.values);
    for (qsizetype seen = 0; row.next(); ++seen) {
        const int number =
            grouping.groupOf(row.value(1), scan.kindAt < 0 ? QVariant() : row.value(scan.kindAt));
        RecordGroup &group = grouping.groups[std::size_t(number)];
        groupOf.insert(row.value(0).toLongLong(), number);
        addNumbers(group, scan, row, entity, totalFields);
        ++group.count;
        if (seen % GroupedPerLook == 0)
            session.throwIfCancelled();
    }
    row.finish();

    RecordTitles titles(session);
    std::vector<std::pair<Place, int>> order;
    for (std::size_t i = 0; i < grouping.groups.size(); ++i) {
        RecordGroup &group = grouping.groups[i];
        group.title = titles.beside(field, group.value, grouping.kinds[i]);
        order.emplace_back(placeOf(session, field, group), int(i));
    }
    const bool descending = query.groupKey().descending;
    std::sort(order.begin(), order.end(), [&](const auto &a, const auto &b) {
        if (a.first.isNone != b.first.isNone)
            return b.first.isNone; // those without a value come last, whatever the direction
        return descending ? b.first < a.first : a.first < b.first;
    });

    // Ids into the places of their groups, each in the order of the list.
    std::vector<qsizetype> next(order.size());
    qsizetype at = 0;
    for (const auto &[place, number] : order) {
        next[std::size_t(number)] = at;
        at += grouping.groups[std::size_t(number)].count;
        answer.groups.append(std::move(grouping.groups[std::size_t(number)]));
    }
    answer.ids.resize(ordered.size());
    for (const RecordId id : ordered)
        answer.ids[next[std::size_t(groupOf.value(id.value()))]++] = id;
    return answer;
}

} // namespace kith::records
