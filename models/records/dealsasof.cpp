// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/dealsasof.h"

#include "models/base/recordidsource.h"
#include "models/records/dealledger.h"
#include "models/records/exchangerates.h"
#include "models/storage/journalreader.h"

#include <QSqlQuery>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using Status = domain::FlowState::Status;
using storage::RowChange;
using storage::RowOp;
using storage::Session;

namespace {

constexpr std::array<const char *, 14> rewoundColumns{
    "status",        "deleted_at",        "pipeline_id",       "stage_id",
    "owner_id",      "amount_minor",      "currency",          "amount_base_minor",
    "base_currency", "expected_close_on", "forecast_category", "probability_override",
    "closed_at",     "created_at"};

/// Index of a column among those that are looked at, or -1.
int columnAt(QByteArrayView name)
{
    const auto found = std::find_if(rewoundColumns.cbegin(), rewoundColumns.cend(),
                                    [&](const char *column) { return name == column; });
    return found == rewoundColumns.cend() ? -1 : int(found - rewoundColumns.cbegin());
}

std::optional<qint64> number(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

Status statusOf(const QString &text)
{
    return text == "won"_L1 ? Status::Won : text == "lost"_L1 ? Status::Lost : Status::Open;
}

/// What the journal has of certain deals, which stand as JSON in the first parameter.
const char *const ofThese =
    "json_each(?) AS j CROSS JOIN change_log AS c INDEXED BY change_log_row CROSS JOIN "
    "tx AS t WHERE c.row_id = j.value AND t.id = c.tx_id ";

/// The few texts that many deals share are kept once.
class Texts
{
public:
    QString shared(const QVariant &value)
    {
        const QString text = value.toString();
        return text.isEmpty() ? QString() : *m_texts.insert(text);
    }

private:
    QSet<QString> m_texts;
};

/// `trueStatus` keeps what the status column says while the deal is in the trash.
void set(DealThen &deal, Status &trueStatus, int column, const QVariant &value, Texts &texts)
{
    switch (column) {
    case 0:
        trueStatus = statusOf(value.toString());
        break;
    case 1:
        deal.isInTrash = !value.isNull();
        break;
    case 2:
        deal.pipeline = RecordId(value.toLongLong());
        break;
    case 3:
        deal.stage = RecordId(value.toLongLong());
        break;
    case 4:
        deal.owner = RecordId(value.toLongLong());
        break;
    case 5:
        deal.amountMinor = number(value);
        break;
    case 6:
        deal.currency = texts.shared(value);
        break;
    case 7:
        deal.worthMinor = number(value);
        break;
    case 8:
        deal.worthCurrency = texts.shared(value);
        break;
    case 9:
        deal.expectedOn = texts.shared(value);
        break;
    case 10:
        deal.category = value.toByteArray();
        break;
    case 11:
        deal.ownProbability = number(value);
        break;
    case 12:
        deal.closedAtMs = number(value);
        break;
    case 13:
        deal.createdAtMs = value.toLongLong();
        break;
    default:
        break;
    }
    deal.status = deal.isInTrash ? Status::Trash : trueStatus;
}

} // namespace

qint64 DealThen::value(const ExchangeRates &rates, QDate day) const
{
    if (worthMinor && worthCurrency == rates.baseCurrency())
        return *worthMinor;
    if (!amountMinor)
        return 0;
    return rates.toBase(*amountMinor, currency, day).value_or(0);
}

DealsAsOf::DealsAsOf(Session &session, qint64 sinceMs, const QList<RecordId> *only)
    : m_session(session), m_only(only ? jsonOf(*only) : QString())
{
    QString list;
    for (const char *column : rewoundColumns)
        list += u", "_s + QString::fromLatin1(column);
    Texts texts;
    QVariantList values{sinceMs, sinceMs, sinceMs};
    if (only)
        values.append(m_only);
    QSqlQuery &query = session.run(
        u"SELECT id"_s + list +
            u" FROM deal WHERE (? = 0 OR status = 'open' OR closed_at >= ? OR updated_at >= ?)"_s +
            (only ? u" AND id IN (SELECT value FROM json_each(?))"_s : QString()) + u" ORDER BY id"_s,
        values);
    while (query.next()) {
        DealThen &deal = m_now.emplace_back();
        deal.id = RecordId(query.value(0).toLongLong());
        Status status = Status::Open;
        for (int i = 0; i < int(rewoundColumns.size()); ++i)
            set(deal, status, i, query.value(i + 1), texts);
    }
    session.throwIfIncomplete();
    query.finish();
}

/// Takes back what was changed since a moment. Of each value the one that stood there before the first change
/// counts; of each deal, whether it came or went first.
class DealsAsOf::Rewind
{
public:
    Rewind(Session &session, std::vector<DealThen> deals, QString only, qint64 ms)
        : m_session(session), m_deals(std::move(deals)), m_only(std::move(only)), m_ms(ms)
    {
        QSqlQuery &query = session.run(u"SELECT commit_seq, last_id FROM tx WHERE started_at < ? "
                                       "ORDER BY commit_seq DESC LIMIT 1"_s,
                                       {ms});
        if (query.next()) {
            m_commit = query.value(0).toLongLong();
            m_lastId = query.value(1).toLongLong();
        }
        query.finish();
        m_table = session.scalar(u"SELECT id FROM journal_table WHERE name = 'deal'"_s).toLongLong();
        m_seen.resize(m_deals.size());
        m_status.reserve(m_deals.size());
        for (const DealThen &deal : m_deals)
            m_status.push_back(deal.status);
    }

    void run()
    {
        if (m_table == 0)
            return;
        readStatuses();
        readComings();
        readUpdates();
        for (auto come = m_comings.cbegin(); come != m_comings.cend(); ++come)
            settle(come.key(), come.value());
    }

    /// Deals made since then are taken out, or tell their past.
    std::vector<DealThen> result(Past past)
    {
        std::vector<DealThen> deals;
        deals.reserve(m_deals.size());
        QHash<qint64, std::size_t> told;
        for (std::size_t i = 0; i < m_deals.size(); ++i) {
            const DealThen &deal = m_deals[i];
            if (deal.status == Status::Absent)
                continue;
            if (deal.id.value() > m_lastId) {
                // Entered since then; it says itself whether it is older.
                if (past == Past::Recorded || deal.createdAtMs >= m_ms)
                    continue;
                told.insert(deal.id.value(), deals.size());
            }
            deals.push_back(deal);
        }
        if (!told.isEmpty())
            tell(deals, told);
        return deals;
    }

private:
    struct Coming
    {
        std::pair<qint64, qint64> at; ///< commit and place in it
        RowChange change;
        bool isThere = false; ///< the row was there before: it went first
    };

    /// What the status column says of deals that are in the trash now.
    void readStatuses()
    {
        QSqlQuery &query =
            m_only.isNull()
                ? m_session.run(u"SELECT id, status FROM deal WHERE deleted_at IS NOT NULL"_s)
                : m_session.run(u"SELECT id, status FROM deal WHERE id IN (SELECT value FROM json_each(?)) "
                                "AND deleted_at IS NOT NULL"_s,
                                {m_only});
        while (query.next()) {
            if (const auto at = placeOf(query.value(0).toLongLong()))
                m_status[*at] = statusOf(query.value(1).toString());
        }
        query.finish();
    }

    /// Rows of earlier ids that came or went since: by undo and redo, and by being removed.
    void readComings()
    {
        storage::JournalReader reader(m_session);
        QVariantList values{m_table, m_commit, m_lastId};
        const auto take = [&](const QString &sql) {
            QSqlQuery &query = m_session.run(sql, values);
            while (query.next()) {
                const std::pair<qint64, qint64> at{query.value(0).toLongLong(), query.value(1).toLongLong()};
                RowChange change;
                reader.take(query, 1, change);
                const auto known = m_comings.constFind(change.id.value());
                if (known != m_comings.cend() && known->at < at)
                    continue;
                const bool isThere = change.op == RowOp::Remove;
                const qint64 deal = change.id.value();
                m_comings.insert(deal, {at, std::move(change), isThere});
            }
            m_session.throwIfIncomplete();
            query.finish();
        };
        const QString columns =
            u"SELECT t.commit_seq, c.seq, c.column_id, c.op, c.table_id, c.row_id, c.old, "
            "c.new FROM "_s;
        if (!m_only.isNull()) {
            values.prepend(m_only);
            take(columns + QLatin1StringView(ofThese) +
                 u"AND c.table_id = ? AND t.commit_seq > ? AND c.row_id <= ? AND "
                 "(c.op = 3 OR (c.op = 1 AND t.origin IN (6, 7)))"_s);
            return;
        }
        const QString what = columns + u"tx AS t CROSS JOIN change_log AS c "_s;
        take(what + u"INDEXED BY change_log_removed WHERE c.tx_id = t.id AND c.table_id = ?1 AND c.op = 3 "
                    u"AND t.commit_seq > ?2 AND "
                    "c.row_id <= ?3"_s);
        take(what + u"WHERE c.tx_id = t.id AND c.table_id = ?1 AND c.op = 1 AND t.commit_seq > ?2 AND "
                    "c.row_id <= ?3 AND t.origin IN (6, 7)"_s);
    }

    void readUpdates()
    {
        QHash<qint64, int> known;
        QSqlQuery &names =
            m_session.run(u"SELECT id, name FROM journal_column WHERE table_id = ?"_s, {m_table});
        while (names.next())
            known.insert(names.value(0).toLongLong(), columnAt(names.value(1).toByteArray()));
        names.finish();
        const QString columns = u"SELECT c.row_id, c.column_id, c.old, t.commit_seq, c.seq FROM "_s;
        const QString order = u"AND c.table_id = ? AND t.commit_seq > ? AND c.column_id <> 0 "
                              "ORDER BY t.commit_seq, c.seq"_s;
        QSqlQuery &query =
            m_only.isNull()
                ? m_session.run(columns +
                                    u"tx AS t CROSS JOIN change_log AS c INDEXED BY change_log_updates "
                                    "WHERE c.tx_id = t.id "_s +
                                    order,
                                {m_table, m_commit})
                : m_session.run(columns + QLatin1StringView(ofThese) + order, {m_only, m_table, m_commit});
        while (query.next()) {
            const int column = known.value(query.value(1).toLongLong(), -1);
            if (column < 0)
                continue;
            const qint64 id = query.value(0).toLongLong();
            const auto come = m_comings.constFind(id);
            if (come != m_comings.cend() &&
                come->at < std::pair(query.value(3).toLongLong(), query.value(4).toLongLong()))
                continue;
            if (id <= m_lastId)
                back(placeFor(id), column, query.value(2));
            else if (const auto at = placeOf(id)) // else it came and went since
                back(*at, column, query.value(2));
        }
        m_session.throwIfIncomplete();
        query.finish();
    }

    void settle(qint64 id, const Coming &come)
    {
        const std::size_t at = placeFor(id);
        if (!come.isThere) {
            m_deals[at].status = Status::Absent;
            return;
        }
        for (const storage::Cell &cell : come.change.cells) {
            if (const int column = columnAt(cell.column); column >= 0)
                back(at, column, cell.before);
        }
        // An image leaves out when the row was made if that was when it was entered.
        back(at, columnAt("created_at"), base::RecordIdSource::msOf(RecordId(id)));
        for (int column = 0; column < int(rewoundColumns.size()); ++column)
            back(at, column, {}); // what the image leaves out otherwise was empty
    }

    void back(std::size_t at, int column, const QVariant &value)
    {
        const quint32 bit = 1U << unsigned(column);
        if (m_seen[at] & bit)
            return;
        m_seen[at] |= bit;
        set(m_deals[at], m_status[at], column, value, m_texts);
    }

    std::optional<std::size_t> placeOf(qint64 id) const
    {
        const auto found =
            std::lower_bound(m_deals.cbegin(), m_deals.cbegin() + qsizetype(sortedCount()), id,
                             [](const DealThen &deal, qint64 other) { return deal.id.value() < other; });
        if (found != m_deals.cbegin() + qsizetype(sortedCount()) && found->id.value() == id)
            return std::size_t(found - m_deals.cbegin());
        const auto extra = m_extra.constFind(id);
        return extra == m_extra.cend() ? std::nullopt : std::optional(*extra);
    }

    std::size_t sortedCount() const { return m_deals.size() - std::size_t(m_extra.size()); }

    /// Also for a deal that is gone.
    std::size_t placeFor(qint64 id)
    {
        if (const auto at = placeOf(id))
            return *at;
        DealThen deal;
        deal.id = RecordId(id);
        deal.isHere = false;
        m_extra.insert(id, m_deals.size());
        m_deals.push_back(deal);
        m_seen.push_back(0);
        m_status.push_back(Status::Open);
        return m_deals.size() - 1;
    }

    void tell(std::vector<DealThen> &deals, const QHash<qint64, std::size_t> &told)
    {
        QList<RecordId> ids;
        ids.reserve(told.size());
        for (auto deal = told.cbegin(); deal != told.cend(); ++deal)
            ids.append(RecordId(deal.key()));
        std::sort(ids.begin(), ids.end());
        const QString these = jsonOf(ids);
        QSqlQuery &steps = m_session.run(
            u"SELECT deal_id, to_stage_id, pipeline_id, status_after, owner_at_id, amount_minor_at, "
            "currency_at FROM deal_stage_history WHERE deal_id IN (SELECT value FROM json_each(?)) AND "
            "entered_at < ? AND (left_at IS NULL OR left_at >= ?) ORDER BY deal_id, entered_at"_s,
            {these, m_ms, m_ms});
        while (steps.next()) {
            const auto at = told.constFind(steps.value(0).toLongLong());
            if (at == told.cend())
                continue;
            DealThen &deal = deals[*at];
            deal.stage = RecordId(steps.value(1).toLongLong());
            deal.pipeline = RecordId(steps.value(2).toLongLong());
            deal.isInTrash = false;
            deal.status = statusOf(steps.value(3).toString());
            if (!steps.value(4).isNull())
                deal.owner = RecordId(steps.value(4).toLongLong());
            if (!steps.value(5).isNull()) {
                deal.amountMinor = steps.value(5).toLongLong();
                deal.currency = steps.value(6).toString();
            }
            if (deal.status == Status::Open) {
                deal.closedAtMs.reset();
                deal.worthMinor.reset();
            }
        }
        steps.finish();
        QSqlQuery &days =
            m_session.run(u"SELECT deal_id, old_on FROM deal_close_date_history WHERE deal_id IN "
                          "(SELECT value FROM json_each(?)) AND changed_at >= ? "
                          "ORDER BY changed_at DESC, id DESC"_s,
                          {these, m_ms});
        while (days.next()) {
            const auto at = told.constFind(days.value(0).toLongLong());
            if (at != told.cend())
                deals[*at].expectedOn = days.value(1).toString();
        }
        days.finish();
    }

    Session &m_session;
    std::vector<DealThen> m_deals; ///< those that are there, by id; behind them those that are gone
    QString m_only;                ///< ids as JSON; null: all
    std::vector<Status> m_status;
    std::vector<quint32> m_seen; ///< values taken back already, a bit for each column
    QHash<qint64, std::size_t> m_extra;
    QHash<qint64, Coming> m_comings; ///< the first of each deal
    Texts m_texts;
    qint64 m_ms;
    qint64 m_table = 0;
    qint64 m_commit = 0;
    qint64 m_lastId = 0;
};

std::vector<DealThen> DealsAsOf::at(qint64 ms, Past past) const
{
    Rewind rewind(m_session, m_now, m_only, ms);
    rewind.run();
    return rewind.result(past);
}

} // namespace kith::records
