// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stages, lanes, sums and the order of the cards.
#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/fieldpath.h"
#include "models/records/boardrecords.h"
#include "models/records/exchangerates.h"
#include "models/records/organisation.h"
#include "models/records/recordreader.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/records/sqltext.h"
#include "models/records/workspacecatalogue.h"
#include "models/records/worthsql.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Catalogue;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;
using storage::Session;

namespace {

/// Reads a board.
class BoardReader
{
public:
    BoardReader(Session &session, const BoardQuery &query)
        : m_session(session)
        , m_query(query)
        , m_deal(catalogueOf(session).entity("deal"))
        , m_organisation(Organisation::read(session))
        , m_rates(ExchangeRates::read(session))
        , m_today(m_organisation.dayOf(session.clock().nowMs()))
    {
        if (!query.laneBy.isEmpty())
            m_laneField = &Catalogue::fieldOrStamp(m_deal, query.laneBy);
    }

    Board read(bool withIds)
    {
        m_board.currency = m_rates.baseCurrency();
        choosePipeline();
        if (!m_board.pipeline)
            return m_board;
        readStages();
        readTotals();
        arrangeLanes();
        addUp();
        if (withIds)
            readIds();
        return m_board;
    }

private:
    struct Sum
    {
        RecordId stage;
        QVariant lane;
        QVariant laneKind;
        qint64 worthKnown = 0;  ///< deals with a known worth
        qint64 withAmount = -1; ///< deals with an amount, where that was asked for
        BoardTotals totals;
    };

    void choosePipeline()
    {
        const bool any = !m_query.pipeline;
        QSqlQuery &query =
            m_session.run(any ? u"SELECT id, name FROM pipeline ORDER BY active DESC, position, id LIMIT 1"_s
                              : u"SELECT id, name FROM pipeline WHERE id = ?"_s,
                          any ? QVariantList() : QVariantList{m_query.pipeline.value()});
        if (query.next()) {
            m_board.pipeline = RecordId(query.value(0).toLongLong());
            m_board.pipelineName = query.value(1).toString();
        }
        query.finish();
        if (!m_board.pipeline && !any)
            throw Problem(ProblemKind::NotFound,
                          Text::tr("This pipeline is no longer there. Choose another one."), u"pipeline"_s);
    }

    void readStages()
    {
        QSqlQuery &query = m_session.run(
            u"SELECT id, name, kind, probability, rot_days, EXISTS (SELECT 1 FROM stage_gate AS g "
            "WHERE g.stage_id = stage.id) FROM stage WHERE pipeline_id = ? AND (retired = 0 OR EXISTS ("
            "SELECT 1 FROM deal AS d WHERE d.stage_id = stage.id)) ORDER BY position, id"_s,
            {m_board.pipeline.value()});
        while (query.next()) {
            BoardColumn column;
            column.stage = RecordId(query.value(0).toLongLong());
            column.name = query.value(1).toString();
            column.kind = query.value(2).toByteArray();
            column.probability = query.value(3).toInt();
            column.rotDays = query.value(4).toInt();
            column.hasGate = query.value(5).toBool();
            m_columnOf.insert(column.stage, m_board.columns.size());
            m_board.columns.append(column);
        }
        query.finish();
    }

    /// The deals the board is about, over the alias t; empty when there are none.
    SqlText condition(bool open) const
    {
        domain::RecordQuery query;
        query.entity = "deal"_ba;
        query.filter = m_query.filter;
        query.search = m_query.search;
        SqlText where = RecordReader::condition(m_session, query);
        if (where.sql.isEmpty())
            return where;
        where.sql = u'(' + where.sql + u')';
        where += SqlText{u" AND t.pipeline_id = ? AND "_s, {m_board.pipeline.value()}};
        where +=
            open ? SqlText{u"t.status = 'open'"_s, {}}
                 : SqlText{u"t.status IN ('won', 'lost') AND t.closed_at >= ?"_s, {m_query.closedSinceMs}};
        return where;
    }

    QString laneColumns() const
    {
        if (!m_laneField)
            return u"NULL AS lane, NULL AS lane_kind"_s;
        const QString kind = m_laneField->is(FieldFlag::LinkByField)
                                 ? valueOf(m_deal, Catalogue::fieldOrStamp(m_deal, m_laneField->target), u"t")
                                 : u"NULL"_s;
        return valueOf(m_deal, *m_laneField, u"t") + u" AS lane, "_s + kind + u" AS lane_kind"_s;
    }

    /// Stage by stage, so that the index gives the order and what is the same for all deals of a stage is
    /// said once.
    void readTotals()
    {
        readOpen();
        if (m_query.closedSinceMs < 0)
            return;
        for (const BoardColumn &column : std::as_const(m_board.columns)) {
            if (column.kind != "open")
                readClosed(column);
        }
    }

    /// Currency by currency, for the same reason.
    void readOpen()
    {
        const SqlText where = condition(true);
        if (where.sql.isEmpty())
            return;
        const QString amount = u"t.amount_minor"_s;
        const QString overdue = u"t.expected_close_on < '%1'"_s.arg(m_today.toString(Qt::ISODate));
        for (const auto &[stage, currency] : openCurrencies()) {
            const BoardColumn &column = m_board.columns.at(m_columnOf.value(stage));
            const QString probability = u"coalesce(t.probability_override, %1)"_s.arg(column.probability);
            const bool hasRate = m_rates.rate(currency.toString(), m_today).has_value();
            SqlText only = where;
            only += SqlText{u" AND t.stage_id = ?"_s, {stage.value()}};
            only += currency.isNull() ? SqlText{u" AND t.currency IS NULL"_s, {}}
                                      : SqlText{u" AND t.currency = ?"_s, {currency}};
            const QString worth = hasRate ? m_rates.sqlToBase(amount, currency.toString(), m_today) : amount;
            QList<Sum> sums = sumsOf(sumStatement(only, worth, probability, overdue, {}), column);
            for (Sum &sum : sums) {
                sum.totals.withoutAmount = sum.totals.count - sum.worthKnown;
                if (hasRate)
                    continue;
                sum.totals.withoutRate = sum.worthKnown;
                sum.totals.amountMinor = sum.totals.weightedMinor = sum.totals.overdueMinor = 0;
                sum.totals.isTooLarge = false;
            }
            m_sums += sums;
        }
    }

    /// Which currencies the open deals of each stage have; null stands for those without one. Jumps through
    /// the index from one to the next.
    QList<std::pair<RecordId, QVariant>> openCurrencies()
    {
        QList<std::pair<RecordId, QVariant>> found;
        QSqlQuery &query = m_session.run(
            u"WITH RECURSIVE place(pipeline) AS (VALUES (?)), step(stage, currency) AS ("
            "SELECT s.id, '' FROM stage AS s, place WHERE s.pipeline_id = place.pipeline UNION ALL "
            "SELECT step.stage, (SELECT min(d.currency) FROM deal AS d WHERE d.deleted_at IS NULL AND "
            "d.pipeline_id = place.pipeline AND d.status = 'open' AND d.stage_id = step.stage AND "
            "d.currency > step.currency) FROM step, place WHERE step.currency IS NOT NULL) "
            "SELECT step.stage, step.currency FROM step, place WHERE step.currency <> '' OR "
            "step.currency IS NULL AND EXISTS (SELECT 1 FROM deal AS d WHERE d.deleted_at IS NULL AND "
            "d.pipeline_id = place.pipeline AND d.status = 'open' AND d.stage_id = step.stage AND "
            "d.currency IS NULL)"_s,
            {m_board.pipeline.value()});
        while (query.next()) {
            const RecordId stage(query.value(0).toLongLong());
            if (m_columnOf.contains(stage))
                found.append({stage, query.value(1)});
        }
        query.finish();
        return found;
    }

    void readClosed(const BoardColumn &column)
    {
        SqlText where = condition(false);
        if (where.sql.isEmpty())
            return;
        where += SqlText{u" AND t.stage_id = ?"_s, {column.stage.value()}};
        const QString worth = WorthSql(m_rates, m_today, m_organisation.zone).closedDeal(u"t");
        const QString probability = column.kind == "won" ? u"100"_s : u"0"_s;
        QList<Sum> sums =
            sumsOf(sumStatement(where, worth, probability, u"0"_s, u"count(t.amount_minor)"_s), column);
        for (Sum &sum : sums) {
            sum.totals.withoutAmount = sum.totals.count - sum.withAmount;
            sum.totals.withoutRate = sum.withAmount - sum.worthKnown;
        }
        m_sums += sums;
    }

    /// `worth` in the base currency. `withAmount`: how many have an amount; empty: that is not asked.
    SqlText sumStatement(const SqlText &where, const QString &worth, const QString &probability,
                         const QString &overdue, const QString &withAmount) const
    {
        SqlText sql{u"SELECT kith_totals(%1, %2, %3), %4%5 FROM deal AS t WHERE "_s.arg(
                        worth, probability, overdue, withAmount.isEmpty() ? u"-1"_s : withAmount,
                        m_laneField ? u", "_s + laneColumns() : QString()),
                    {}};
        sql += where;
        if (m_laneField)
            sql += u" GROUP BY lane, lane_kind";
        return sql;
    }

    QList<Sum> sumsOf(const SqlText &sql, const BoardColumn &column)
    {
        QList<Sum> sums;
        QSqlQuery &row = m_session.run(sql.sql, sql.values);
        while (row.next()) {
            const QString text = row.value(0).toString();
            if (text.isEmpty())
                continue; // no deals
            const QList<QStringView> numbers = QStringView(text).split(u' ');
            const auto number = [&numbers](qsizetype at) { return numbers.at(at).toLongLong(); };
            Sum sum;
            sum.stage = column.stage;
            sum.totals.count = number(0);
            sum.worthKnown = number(1);
            sum.totals.overdueCount = number(4);
            sum.totals.isTooLarge = number(6) != 0;
            if (!sum.totals.isTooLarge) {
                sum.totals.amountMinor = number(2);
                sum.totals.weightedMinor = number(3);
                sum.totals.overdueMinor = number(5);
            }
            sum.withAmount = row.value(1).toLongLong();
            if (m_laneField) {
                sum.lane = row.value(2);
                sum.laneKind = row.value(3);
            }
            sums.append(sum);
        }
        row.finish();
        m_session.throwIfIncomplete();
        return sums;
    }

    static QString laneKey(const QVariant &value, const QVariant &kind)
    {
        return value.isNull() ? QString() : kind.toString() + u'/' + value.toString();
    }

    void arrangeLanes()
    {
        if (!m_laneField) {
            m_board.lanes.append(BoardLane());
            m_laneOf.insert(QString(), 0);
            return;
        }
        RecordTitles titles(m_session);
        QHash<QString, qsizetype> known;
        QList<std::pair<QString, BoardLane>> lanes; // with their keys
        for (const Sum &sum : std::as_const(m_sums)) {
            const QString key = laneKey(sum.lane, sum.laneKind);
            if (known.contains(key))
                continue;
            known.insert(key, lanes.size());
            BoardLane lane;
            lane.value = sum.lane.isNull() ? QVariant() : sum.lane;
            lane.title = titleOf(titles, sum);
            lanes.append({key, lane});
        }
        if (lanes.isEmpty())
            lanes.append({QString(), BoardLane()});
        std::sort(lanes.begin(), lanes.end(), [](const auto &left, const auto &right) {
            if (left.second.value.isNull() != right.second.value.isNull())
                return right.second.value.isNull();
            return std::pair(base::fold(left.second.title), left.first) <
                   std::pair(base::fold(right.second.title), right.first);
        });
        for (const auto &[key, lane] : std::as_const(lanes)) {
            m_laneOf.insert(key, m_board.lanes.size());
            m_board.lanes.append(lane);
        }
    }

    QString titleOf(RecordTitles &titles, const Sum &sum) const
    {
        const QString title = titles.beside(*m_laneField, sum.lane, sum.laneKind);
        if (!title.isEmpty() || sum.lane.isNull())
            return title;
        for (const domain::Choice &choice : m_laneField->choices) {
            if (sum.lane.toByteArray() == choice.key)
                return choice.labelText();
        }
        return sum.lane.toString();
    }

    void addUp()
    {
        m_board.cells.resize(m_board.columns.size() * m_board.lanes.size());
        for (const Sum &sum : std::as_const(m_sums)) {
            const auto column = m_columnOf.constFind(sum.stage);
            const auto lane = m_laneOf.constFind(laneKey(sum.lane, sum.laneKind));
            if (column == m_columnOf.cend() || lane == m_laneOf.cend())
                continue;
            m_board.cells[*column * m_board.lanes.size() + *lane].totals.add(sum.totals);
            m_board.columns[*column].totals.add(sum.totals);
            m_board.lanes[*lane].totals.add(sum.totals);
            if (m_board.columns.at(*column).kind == "open")
                m_board.totals.add(sum.totals);
        }
        const bool isMissing =
            std::any_of(m_board.columns.cbegin(), m_board.columns.cend(),
                        [](const BoardColumn &column) { return column.totals.withoutRate > 0; });
        if (isMissing)
            readMissingRates();
    }

    void readMissingRates()
    {
        addMissing(
            u"SELECT DISTINCT coalesce(t.currency, '') FROM deal AS t WHERE t.amount_minor IS NOT NULL "
            "AND "_s,
            condition(true),
            [this](const QString &currency) { return !m_rates.rate(currency, m_today).has_value(); });
        if (m_query.closedSinceMs >= 0)
            addMissing(u"SELECT DISTINCT coalesce(t.currency, '') FROM deal AS t WHERE t.amount_minor IS NOT "
                       "NULL AND t.base_currency IS NOT '%1' AND "_s.arg(m_rates.baseCurrency()),
                       condition(false), [](const QString &) { return true; });
        m_board.currenciesWithoutRate.sort();
    }

    template<class Fn>
    void addMissing(const QString &sql, const SqlText &where, Fn isMissing)
    {
        QSqlQuery &row = m_session.run(sql + where.sql, where.values);
        while (row.next()) {
            const QString currency = row.value(0).toString();
            if (isMissing(currency) && !m_board.currenciesWithoutRate.contains(currency))
                m_board.currenciesWithoutRate.append(currency);
        }
        row.finish();
    }

    void readIds()
    {
        placeIds(true);
        if (m_query.closedSinceMs >= 0)
            placeIds(false);
    }

    QList<domain::SortKey> orderOf(bool open) const
    {
        if (!m_query.sort.isEmpty())
            return m_query.sort;
        return open ? QList<domain::SortKey>{{"expected_close_on"_ba, false}}
                    : QList<domain::SortKey>{{"closed_at"_ba, true}};
    }

    /// Numbers and days compare as they are stored, so one reading of the index brings places and order.
    /// Texts and what is reached over other records are ordered as lists order them.
    const domain::Field *plainOrder(bool open) const
    {
        const QList<domain::SortKey> order = orderOf(open);
        if (order.size() != 1 || domain::FieldPath::isPath(order.constFirst().field))
            return nullptr;
        const domain::Field &field = Catalogue::fieldOrStamp(m_deal, order.constFirst().field);
        const bool isPlain = field.type == domain::FieldType::Money ||
                             field.type == domain::FieldType::Date ||
                             field.type == domain::FieldType::Instant;
        return isPlain && field.sortColumn.isEmpty() ? &field : nullptr;
    }

    struct Placed
    {
        qsizetype cell = 0;
        RecordId id;
        bool isEmpty = true; ///< those without a value come last
        qint64 key = 0;
    };

    void placeIds(bool open)
    {
        const SqlText where = condition(open);
        if (where.sql.isEmpty())
            return;
        const domain::Field *plain = plainOrder(open);
        const QString key = plain ? valueOf(m_deal, *plain, u"t") : u"NULL"_s;
        const bool isDay = plain && plain->type == domain::FieldType::Date;
        const qint64 sign = orderOf(open).constFirst().descending ? -1 : 1;
        QList<Placed> places;
        QSqlQuery &row = m_session.run(
            u"SELECT t.id, t.stage_id, %1, %2 FROM deal AS t WHERE "_s.arg(laneColumns(), key) + where.sql,
            where.values);
        while (row.next()) {
            const auto column = m_columnOf.constFind(RecordId(row.value(1).toLongLong()));
            const auto lane =
                m_laneField ? m_laneOf.constFind(laneKey(row.value(2), row.value(3))) : m_laneOf.cbegin();
            if (column == m_columnOf.cend() || lane == m_laneOf.cend())
                continue;
            const QVariant value = row.value(4);
            const qint64 number = isDay ? value.toString().remove(u'-').toLongLong()
                                        : value.toLongLong(); // 2026-11-22: 20261122
            places.append({*column * m_board.lanes.size() + *lane, RecordId(row.value(0).toLongLong()),
                           value.isNull(), sign * number});
        }
        row.finish();
        m_session.throwIfCancelled();
        if (plain) {
            // Ties stand in the direction of the order, as in lists.
            std::sort(places.begin(), places.end(), [sign](const Placed &left, const Placed &right) {
                return std::tuple(left.isEmpty, left.key, sign * left.id.value()) <
                       std::tuple(right.isEmpty, right.key, sign * right.id.value());
            });
            for (const Placed &place : std::as_const(places))
                m_board.cells[place.cell].ids.append(place.id);
            return;
        }
        QHash<RecordId, qsizetype> cellOf;
        cellOf.reserve(places.size());
        for (const Placed &place : std::as_const(places))
            cellOf.insert(place.id, place.cell);
        for (const RecordId id : ordered(open)) {
            if (const auto cell = cellOf.constFind(id); cell != cellOf.cend())
                m_board.cells[*cell].ids.append(id);
        }
    }

    QList<RecordId> ordered(bool open) const
    {
        using domain::Filter;
        using domain::Operator;
        QList<Filter> all{m_query.filter,
                          Filter::test("pipeline_id", Operator::Is, m_board.pipeline.value())};
        if (open)
            all.append(Filter::test("status", Operator::Is, u"open"_s));
        else
            all.append(Filter::test("closed_at", Operator::GreaterOrEqual, m_query.closedSinceMs));
        domain::RecordQuery query;
        query.entity = "deal"_ba;
        query.filter = Filter::all(all);
        query.search = m_query.search;
        query.sort = orderOf(open);
        return RecordReader::findIds(m_session, query);
    }

    Session &m_session;
    const BoardQuery &m_query;
    const Entity &m_deal;
    Organisation m_organisation;
    ExchangeRates m_rates;
    QDate m_today;
    const Field *m_laneField = nullptr;
    Board m_board;
    QList<Sum> m_sums;
    QHash<RecordId, qsizetype> m_columnOf;
    QHash<QString, qsizetype> m_laneOf;
};

} // namespace

Board BoardRecords::read(Session &session, const BoardQuery &query, bool withIds)
{
    return BoardReader(session, query).read(withIds);
}

} // namespace kith::records
