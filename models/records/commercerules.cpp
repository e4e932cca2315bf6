// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/base/recordidsource.h"
#include "models/domain/businesscalendar.h"
#include "models/records/dealrules.h"
#include "models/records/organisation.h"
#include "models/records/recordtext.h"
#include "models/records/todaysql.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

__extension__ using Wide = __int128;

/// Numbers like "T-000042"; each seat counts for itself, and all but the first say which one they are.
class NumberSource
{
public:
    NumberSource(storage::Session &session, const QString &letter)
        : m_session(session)
        , m_seat(base::RecordIdSource::seatOf(session.newId()))
        , m_key(u"next_number.%1.%2"_s.arg(letter).arg(m_seat))
        , m_prefix(letter + u'-')
    {
        if (m_seat > 1)
            m_prefix += QString::number(m_seat) + u'-';
        m_next = std::max<qint64>(
            1,
            session.scalar(u"SELECT value FROM workspace_setting WHERE \"key\" = ?"_s, {m_key}).toLongLong());
    }

    QString next() { return m_prefix + u"%1"_s.arg(m_next++, 6, 10, QLatin1Char('0')); }

    void keep()
    {
        m_session.run(u"INSERT INTO workspace_setting (\"key\", value) VALUES (?, ?) "
                      "ON CONFLICT (\"key\") DO UPDATE SET value = excluded.value"_s,
                      {m_key, QString::number(m_next)});
    }

private:
    storage::Session &m_session;
    int m_seat;
    QString m_key;
    QString m_prefix;
    qint64 m_next;
};

void number(ChangeBatch &batch, const QByteArray &table, const QString &letter)
{
    std::optional<NumberSource> source;
    const QString sql = u"SELECT 1 FROM \"%1\" WHERE number = ? LIMIT 1"_s.arg(QString::fromLatin1(table));
    for (const qsizetype at : batch.rowsOf(table)) {
        const RowChange &row = batch.rows().at(at);
        if (row.op != RowOp::Insert || !batch.after(row, "number").isNull())
            continue;
        if (!source)
            source.emplace(batch.session(), letter);
        QString made = source->next();
        while (batch.session().scalar(sql, {made}).isValid()) // an import may have brought such numbers along
            made = source->next();
        batch.set(table, batch.rows().at(at).id, "number"_ba, made);
    }
    if (source)
        source->keep();
}

} // namespace

const QList<CommerceRules::Lines> &CommerceRules::allLines()
{
    static const QList<Lines> lines{{"deal_line", "deal_id", "deal", "amount_minor"},
                                    {"order_line", "order_id", "sales_order", "total_minor"}};
    return lines;
}

qint64 CommerceRules::lineTotal(qint64 qtyMilli, qint64 unitMinor, qint64 discountBp)
{
    // thousandths of a piece times ten-thousandths that are left of the price
    constexpr Wide scale = 1000 * 10'000;
    const Wide exact = Wide(qtyMilli) * unitMinor * (10'000 - discountBp);
    const bool negative = exact < 0;
    const Wide size = negative ? -exact : exact;
    const Wide rounded = (size + scale / 2) / scale;
    if (rounded > std::numeric_limits<qint64>::max() / 1000)
        throw Problem(ProblemKind::Invalid,
                      Text::tr("The amount of a line is too large. Check quantity and price."))
            .about("unit_minor"_ba);
    return negative ? -qint64(rounded) : qint64(rounded);
}

qint64 CommerceRules::lineTotal(qint64 qtyMilli, qint64 unitMinor, qint64 discountBp, qint64 discountMinor)
{
    const qint64 total = lineTotal(qtyMilli, unitMinor, discountBp);
    if (discountMinor > std::max<qint64>(total, 0))
        throw Problem(ProblemKind::Invalid, Text::tr("The discount of a line is more than the line itself."))
            .about("discount_minor"_ba);
    return total - discountMinor;
}

qint64 CommerceRules::lineTax(qint64 totalMinor, qint64 taxBp)
{
    constexpr Wide scale = 10'000;
    const Wide exact = Wide(totalMinor) * taxBp;
    return exact < 0 ? -qint64((-exact + scale / 2) / scale) : qint64((exact + scale / 2) / scale);
}

namespace {

/// What the lines of one deal or order add up to.
struct Sums
{
    bool hasPrices = false; ///< lines that only name articles leave the amount to people
    qint64 total = 0;
    qint64 tax = 0;
    QList<std::pair<QString, qint64>> recurring; ///< period and amount of the lines that recur
};

qint64 numberOf(ChangeBatch &batch, const QByteArray &table, RecordId line, const char *column)
{
    return batch.after(table, line, column).toLongLong();
}

Sums sumsOf(ChangeBatch &batch, const CommerceRules::Lines &lines, const QList<RecordId> &members)
{
    Sums sums;
    const bool isDeal = lines.owner == "deal";
    for (const RecordId line : members) {
        const QVariant quantity = batch.after(lines.table, line, "qty_milli");
        const qint64 total =
            CommerceRules::lineTotal(quantity.isNull() ? 1000 : quantity.toLongLong(),
                                     numberOf(batch, lines.table, line, "unit_minor"),
                                     numberOf(batch, lines.table, line, "discount_bp"),
                                     isDeal ? numberOf(batch, lines.table, line, "discount_minor") : 0);
        sums.hasPrices = sums.hasPrices || !batch.after(lines.table, line, "unit_minor").isNull();
        if (__builtin_add_overflow(sums.total, total, &sums.total))
            throw Problem(ProblemKind::Invalid,
                          Text::tr("The amount of a line is too large. Check quantity and price."))
                .about("unit_minor"_ba);
        if (!isDeal)
            continue;
        sums.tax += CommerceRules::lineTax(total, numberOf(batch, lines.table, line, "tax_bp"));
        const QString period = batch.after(lines.table, line, "recurring_period").toString();
        if (!period.isEmpty())
            sums.recurring.append({period, total});
    }
    return sums;
}

/// Lines that recur in one period keep it; different ones are told by the year, which every period divides.
void setRecurring(ChangeBatch &batch, RecordId deal, const Sums &sums)
{
    static const QHash<QString, int> timesAYear{{u"month"_s, 12}, {u"quarter"_s, 4}, {u"year"_s, 1}};
    const QString first = sums.recurring.isEmpty() ? QString() : sums.recurring.first().first;
    const bool same = std::all_of(sums.recurring.cbegin(), sums.recurring.cend(),
                                  [&](const auto &line) { return line.first == first; });
    qint64 amount = 0;
    for (const auto &[period, total] : sums.recurring)
        amount += same ? total : total * timesAYear.value(period, 1);
    const bool none = sums.recurring.isEmpty();
    batch.set("deal"_ba, deal, "recurring_minor"_ba, none ? QVariant() : QVariant(amount));
    batch.set("deal"_ba, deal, "recurring_period"_ba,
              none   ? QVariant()
              : same ? QVariant(first)
                     : QVariant(u"year"_s));
}

void setSums(ChangeBatch &batch, const CommerceRules::Lines &lines, RecordId owner, bool recurred)
{
    const QList<RecordId> members = batch.members(lines.table, lines.ownerColumn, owner);
    const Sums sums = sumsOf(batch, lines, members);
    if (lines.owner == "deal") {
        const bool taxed = sums.tax != 0 || !batch.stored(lines.owner, owner, "tax_minor").isNull();
        if (taxed)
            batch.set(lines.owner, owner, "tax_minor"_ba,
                      members.isEmpty() ? QVariant() : QVariant(sums.tax));
        if (recurred || !sums.recurring.isEmpty())
            setRecurring(batch, owner, sums);
        if (batch.after(lines.owner, owner, "amount_is_manual").toBool())
            return;
    }
    if (!members.isEmpty() && !sums.hasPrices) // lines that name articles without prices come to nothing
        return;
    if (!members.isEmpty()) // without lines the amount is typed
        batch.set(lines.owner, owner, lines.sumColumn, sums.total);
}

} // namespace

void CommerceRules::sumLines(ChangeBatch &batch)
{
    for (const Lines &lines : allLines()) {
        QList<RecordId> owners;
        QSet<RecordId> seen;
        QSet<RecordId> recurred; // with lines of this set that recurred before
        for (const qsizetype at : batch.rowsOf(lines.table)) {
            const RowChange &row = batch.rows().at(at);
            const bool was =
                lines.owner == "deal" && !batch.stored(row.table, row.id, "recurring_period").isNull();
            for (const QVariant &owner :
                 {batch.stored(row.table, row.id, lines.ownerColumn),
                  row.op == RowOp::Remove ? QVariant() : batch.after(row, lines.ownerColumn)}) {
                const RecordId id(owner.toLongLong());
                if (id && was)
                    recurred.insert(id);
                if (id && !seen.contains(id)) {
                    seen.insert(id);
                    owners.append(id);
                }
            }
        }
        for (const qsizetype at : batch.rowsOf(lines.owner)) {
            const RowChange &row = batch.rows().at(at);
            const bool concerned = row.cell(lines.sumColumn) || row.cell("amount_is_manual") ||
                                   (lines.owner == "deal" && row.cell("recurring_minor"));
            if (row.op == RowOp::Update && concerned && !seen.contains(row.id))
                owners.append(row.id);
        }
        for (const RecordId owner : std::as_const(owners)) {
            if (!batch.isRemoved(owner))
                setSums(batch, lines, owner, recurred.contains(owner));
        }
    }
}

void CommerceRules::giveNumbers(ChangeBatch &batch)
{
    number(batch, "ticket"_ba, u"T"_s);
    number(batch, "sales_order"_ba, u"O"_s);
}

namespace {

/// What a ticket remembers of its way: how long it waited for the customer, how often it came back, and
/// whether its targets were met.
class TicketTimes
{
public:
    explicit TicketTimes(ChangeBatch &batch) : m_batch(batch) {}

    void follow(const RowChange &row)
    {
        const RecordId id = row.id;
        const QString before =
            row.op == RowOp::Insert ? QString() : m_batch.stored(table(), id, "status").toString();
        const QString after = m_batch.after(table(), id, "status").toString();
        if (before != after) {
            stampEnd(id, after);
            pause(id, before, after);
            if (isOver(before) && !isOver(after) && !m_batch.writes(id, "reopened_count"))
                set(id, "reopened_count"_ba, number(id, "reopened_count") + 1);
        }
        judge(id, "first_result"_ba, moment(id, "first_response_at"), moment(id, "first_due_at"));
        qint64 due = moment(id, "resolve_due_at");
        const qint64 solved = moment(id, "solved_at");
        const qint64 paused = number(id, "paused_minutes");
        if (due != 0 && solved != 0 && paused > 0)
            due = calendar().addWorkingMinutes(due, paused);
        judge(id, "resolve_result"_ba, solved, due);
    }

private:
    static const QByteArray &table()
    {
        static const QByteArray name = "ticket"_ba;
        return name;
    }
    static bool isOver(const QString &status) { return status == "solved"_L1 || status == "closed"_L1; }
    qint64 number(RecordId id, const char *column) { return m_batch.after(table(), id, column).toLongLong(); }
    qint64 moment(RecordId id, const char *column) { return number(id, column); }
    void set(RecordId id, const QByteArray &column, const QVariant &value)
    {
        m_batch.set(table(), id, column, value);
    }

    void stampEnd(RecordId id, const QString &status)
    {
        const auto stamp = [&](const QByteArray &column, bool due) {
            if (m_batch.writes(id, column))
                return;
            if (!due)
                set(id, column, QVariant());
            else if (m_batch.after(table(), id, column).isNull())
                set(id, column, m_batch.nowMs());
        };
        stamp("solved_at"_ba, isOver(status));
        stamp("closed_at"_ba, status == "closed"_L1);
    }

    void pause(RecordId id, const QString &before, const QString &after)
    {
        const auto isWaiting = [](const QString &status) { return status == "waiting_customer"_L1; };
        if (isWaiting(before) && !m_batch.writes(id, "paused_since")) {
            const qint64 since = moment(id, "paused_since");
            if (since != 0 && !m_batch.writes(id, "paused_minutes"))
                set(id, "paused_minutes"_ba,
                    number(id, "paused_minutes") +
                        std::max<qint64>(0, calendar().workingMinutesBetween(since, m_batch.nowMs())));
            set(id, "paused_since"_ba, QVariant());
        }
        if (isWaiting(after) && !m_batch.writes(id, "paused_since"))
            set(id, "paused_since"_ba, m_batch.nowMs());
    }

    void judge(RecordId id, const QByteArray &column, qint64 at, qint64 dueMs)
    {
        const bool isDecided = at != 0 && dueMs != 0;
        set(id, column, !isDecided ? QVariant() : at <= dueMs ? QVariant(u"met"_s) : QVariant(u"missed"_s));
    }

    const domain::BusinessCalendar &calendar()
    {
        if (!m_calendar)
            m_calendar = today::calendarOf(Organisation::read(m_batch.session()));
        return *m_calendar;
    }

    ChangeBatch &m_batch;
    std::optional<domain::BusinessCalendar> m_calendar;
};

} // namespace

void CommerceRules::stampTickets(ChangeBatch &batch)
{
    static const QList<QByteArray> watched{"status",         "first_response_at", "first_due_at",
                                           "resolve_due_at", "solved_at",         "first_result",
                                           "resolve_result", "paused_minutes"};
    TicketTimes times(batch);
    for (const qsizetype at : batch.rowsOf("ticket"_ba)) {
        const RowChange row = batch.rows().at(at);
        const bool concerned = std::any_of(watched.cbegin(), watched.cend(),
                                           [&](const QByteArray &column) { return row.cell(column); });
        if (row.op != RowOp::Remove && concerned)
            times.follow(row);
    }
}

} // namespace kith::records
