// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/worthsql.h"

#include "models/records/exchangerates.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::FieldType;

namespace {

constexpr qsizetype MostWritten = 64; ///< rates of one currency

} // namespace

/// An amount at the rate of the day of `at`, an instant that may be empty. A few rates are written down; of
/// many the table is asked, for amounts in other currencies than the base.
SqlText WorthSql::at(const QString &amount, const QString &currency, const QString &at) const
{
    const QList<QDate> days = at.isEmpty() ? QList<QDate>() : m_rates.days(currency);
    if (days.isEmpty() || currency == m_rates.baseCurrency())
        return {m_rates.sqlToBase(amount, currency, m_today), {}};
    if (days.size() > MostWritten) {
        const QString rate =
            u"(SELECT r.rate_to_base FROM exchange_rate AS r WHERE r.currency = ? AND r.on_date <= "
            "coalesce(kith_day(%1, ?), ?) ORDER BY r.on_date DESC LIMIT 1)"_s.arg(at);
        return {m_rates.sqlAtRate(amount, currency, rate),
                {currency, QString::fromLatin1(m_zone.id()), m_today.toString(Qt::ISODate)}};
    }
    SqlText sql{u"CASE WHEN %1 IS NULL THEN "_s.arg(at) + m_rates.sqlToBase(amount, currency, m_today), {}};
    for (const QDate day : days)
        sql += SqlText{u" WHEN %1 >= ? THEN "_s.arg(at) + m_rates.sqlToBase(amount, currency, day),
                       {day.startOfDay(m_zone).toMSecsSinceEpoch()}};
    sql += u" END";
    return sql;
}

SqlText WorthSql::of(const domain::Entity &entity, const domain::Field &field, const QString &alias,
                     Deals deals) const
{
    const QString value = valueOf(entity, field, alias);
    if (field.type != FieldType::Money)
        return {value, {}};
    const bool isDeal = entity.key == "deal" && field.key == "amount_minor";
    if (isDeal && deals == Deals::Closed)
        return {closedDeal(alias), {}};
    const QString at = entity.key == "sales_order" ? columnOf(alias, "ordered_at") : QString();
    SqlText sql =
        ofAmount(value, valueOf(entity, domain::Catalogue::fieldOrStamp(entity, field.target), alias), at);
    if (isDeal && deals == Deals::Any)
        sql = {u"CASE WHEN %1 IS NULL THEN "_s.arg(columnOf(alias, "closed_at")) + sql.sql + u" ELSE "_s +
                   closedDeal(alias) + u" END"_s,
               sql.values};
    return sql;
}

SqlText WorthSql::ofAmount(const QString &amount, const QString &currency, const QString &at) const
{
    const QString base = m_rates.baseCurrency();
    QStringList codes = m_rates.currencies();
    if (codes.isEmpty())
        return {u"NULL"_s, {}};
    if (codes.removeAll(base) > 0)
        codes.prepend(base); // most amounts
    SqlText sql{u"CASE "_s + currency, {}};
    for (const QString &code : std::as_const(codes)) {
        const SqlText one = this->at(amount, code, at);
        sql += SqlText{u" WHEN ? THEN "_s + one.sql, QVariantList{code} + one.values};
    }
    sql += u" END";
    return sql;
}

QString WorthSql::closedDeal(QStringView alias) const
{
    QString base = m_rates.baseCurrency();
    base.replace(u'\'', "''"_L1);
    return u"CASE %1 WHEN '%2' THEN %3 END"_s.arg(columnOf(alias, "base_currency"), base,
                                                  columnOf(alias, "amount_base_minor"));
}

QString WorthSql::weighted(const QString &worth, const QString &probability)
{
    return u"(%1 * %2 + (%1 > 0) * 100 - 50) / 100"_s.arg(worth, probability);
}

} // namespace kith::records
