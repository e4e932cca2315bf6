// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/todaysql.h"

#include "models/records/sqlfilter.h"
#include "models/storage/session.h"

namespace kith::records::today {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Filter;
using domain::Operator;
using storage::Session;

domain::Filter ownedBy(const std::optional<RecordId> &owner)
{
    if (!owner)
        return {};
    return *owner ? Filter::test("owner_id"_ba, Operator::Is, owner->value())
                  : Filter::test("owner_id"_ba, Operator::IsEmpty);
}

domain::Filter allOf(QList<Filter> parts)
{
    parts.removeIf([](const Filter &part) { return part.kind == Filter::Kind::All; });
    return Filter::all(parts);
}

SqlText fromWhere(const QByteArray &key, const Filter &filter)
{
    const domain::Entity &entity = Catalogue::builtIn().entity(key);
    SqlText sql{u" FROM %1 AS t WHERE "_s.arg(tableOf(entity)), {}};
    if (entity.hasTrash)
        sql += u"t.deleted_at IS NULL AND "_s;
    const SqlText where = SqlFilter(Catalogue::builtIn(), entity, u"t"_s).where(filter);
    sql += SqlText{u'(' + where.sql + u')', where.values};
    return sql;
}

TodayNumber counted(Session &session, const QByteArray &entity, const Filter &filter)
{
    const SqlText from = fromWhere(entity, filter);
    return {entity, session.scalar(u"SELECT count(*)"_s + from.sql, from.values).toLongLong(), filter};
}

domain::BusinessCalendar calendarOf(const Organisation &organisation)
{
    domain::BusinessCalendar calendar(organisation.zone);
    for (const Organisation::Span &span : organisation.workingHours)
        calendar.addHours(int(span.day), span.from, span.to);
    for (const QDate &day : organisation.holidays)
        calendar.addHoliday(day);
    return calendar;
}

} // namespace kith::records::today
