// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"
#include "models/records/crmcheck.h"
#include "models/records/dealrules.h"
#include "models/records/partyrules.h"
#include "models/records/sqltext.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;

namespace {

QString name(QByteArrayView text)
{
    return QString::fromLatin1(text);
}

/// One line when the query finds rows: their number, and the first one's id. The query selects ids.
void ask(storage::Session &session, QStringList &findings, const QString &what, const QString &sql,
         const QVariantList &values = {})
{
    QSqlQuery &query = session.run(u"SELECT count(*), min(id) FROM ("_s + sql + u')', values);
    if (query.next() && query.value(0).toLongLong() > 0)
        findings += u"%1: %2 (first: %3)"_s.arg(what, query.value(0).toString(), query.value(1).toString());
    query.finish();
}

void askPrimaries(storage::Session &session, QStringList &findings)
{
    for (const PrimaryGroup &group : PrimaryGroup::all()) {
        const Entity &entity = Catalogue::builtIn().entity(group.table);
        QString by = columnOf({}, group.ownerColumn);
        if (!group.kindColumn.isEmpty())
            by += u", "_s + columnOf({}, group.kindColumn);
        const QString current =
            group.endColumn.isEmpty() ? u"1"_s : columnOf({}, group.endColumn) + u" IS NULL"_s;
        ask(session, findings, name(group.table) + u": owners without exactly one main one"_s,
            u"SELECT min(id) AS id FROM %1 WHERE %2 GROUP BY %3 HAVING sum(is_primary) <> 1"_s.arg(
                tableOf(entity), current, by));
        if (!group.endColumn.isEmpty())
            ask(session, findings, name(group.table) + u": main ones that are over"_s,
                u"SELECT id FROM %1 WHERE is_primary = 1 AND NOT (%2)"_s.arg(tableOf(entity), current));
    }
}

void askDeals(storage::Session &session, QStringList &findings)
{
    ask(session, findings, u"deal: status or pipeline is not that of the stage"_s,
        u"SELECT d.id FROM deal AS d JOIN stage AS s ON s.id = d.stage_id "
        "WHERE d.status <> s.kind OR d.pipeline_id <> s.pipeline_id"_s);
    ask(session, findings, u"deal: closing time does not fit the status"_s,
        u"SELECT id FROM deal WHERE (status = 'open') <> (closed_at IS NULL)"_s);
    ask(session, findings, u"deal: worth in the base currency of an open deal, or without its rate"_s,
        u"SELECT id FROM deal WHERE (status = 'open' AND amount_base_minor IS NOT NULL) OR "
        "(amount_base_minor IS NULL) <> (base_rate IS NULL) OR (base_rate IS NULL) <> (base_currency IS "
        "NULL)"_s);
    ask(session, findings, u"deal: pushes are not those of its history"_s,
        u"SELECT id FROM deal WHERE push_count <> (SELECT count(*) FROM deal_close_date_history AS h "
        "WHERE h.deal_id = deal.id AND substr(h.new_on, 1, 7) > substr(h.old_on, 1, 7))"_s);
    ask(session, findings, u"deal: not exactly one open step in the stage history, or not the deal's"_s,
        u"SELECT d.id FROM deal AS d WHERE (SELECT count(*) FROM deal_stage_history AS h WHERE h.deal_id = "
        u"d.id "
        "AND h.left_at IS NULL) <> 1 OR NOT EXISTS (SELECT 1 FROM deal_stage_history AS h WHERE h.deal_id = "
        "d.id "
        "AND h.left_at IS NULL AND h.to_stage_id = d.stage_id AND h.status_after = d.status "
        "AND h.entered_at = d.stage_entered_at)"_s);
    ask(session, findings, u"deal_stage_history: gap, overlap or wrong origin between steps"_s,
        u"SELECT id FROM (SELECT id, entered_at, from_stage_id, "
        "lag(left_at) OVER w AS before_at, lag(to_stage_id) OVER w AS before_stage, row_number() OVER w AS n "
        "FROM deal_stage_history WINDOW w AS (PARTITION BY deal_id ORDER BY entered_at, id)) "
        "WHERE (n = 1 AND from_stage_id IS NOT NULL) "
        "OR (n > 1 AND (before_at IS NOT entered_at OR before_stage IS NOT from_stage_id))"_s);
}

void askLeads(storage::Session &session, QStringList &findings)
{
    ask(session, findings, u"lead: converted and when do not fit together"_s,
        u"SELECT id FROM lead WHERE (status = 'converted') <> (converted_at IS NOT NULL)"_s);
    ask(session, findings, u"lead: over since does not fit the status"_s,
        u"SELECT id FROM lead WHERE (status IN ('converted', 'disqualified', 'abandoned')) <> "
        "(closed_at IS NOT NULL)"_s);
    ask(session, findings, u"lead: became something and is not converted"_s,
        u"SELECT id FROM lead WHERE status <> 'converted' AND (converted_contact_id IS NOT NULL "
        "OR converted_company_id IS NOT NULL OR converted_deal_id IS NOT NULL)"_s);
}

void checkSums(storage::Session &session, QStringList &findings)
{
    for (const CommerceRules::Lines &lines : CommerceRules::allLines()) {
        const bool isDeal = lines.owner == "deal";
        QHash<qint64, qint64> sums;
        QSqlQuery &query = session.run(
            (isDeal
                 ? u"SELECT %1, qty_milli, unit_minor, discount_bp, discount_minor FROM \"%2\" WHERE EXISTS ("
                   "SELECT 1 FROM deal_line AS p WHERE p.deal_id = deal_line.deal_id AND p.unit_minor IS NOT "
                   "NULL) AND deal_id NOT IN (SELECT id FROM deal WHERE amount_is_manual = 1)"_s
                 : u"SELECT %1, qty_milli, unit_minor, discount_bp, 0 FROM \"%2\""_s)
                .arg(columnOf({}, lines.ownerColumn), name(lines.table)));
        while (query.next())
            sums[query.value(0).toLongLong()] +=
                CommerceRules::lineTotal(query.value(1).toLongLong(), query.value(2).toLongLong(),
                                         query.value(3).toLongLong(), query.value(4).toLongLong());
        query.finish();
        qint64 wrong = 0;
        qint64 first = 0;
        for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
            const QVariant stored = session.scalar(
                u"SELECT %1 FROM \"%2\" WHERE id = ?"_s.arg(columnOf({}, lines.sumColumn), name(lines.owner)),
                {it.key()});
            if (!stored.isNull() && stored.toLongLong() == it.value())
                continue;
            ++wrong;
            first = first == 0 ? it.key() : std::min(first, it.key());
        }
        if (wrong > 0)
            findings += u"%1: sum of the lines is not the amount: %2 (first: %3)"_s.arg(name(lines.owner))
                            .arg(wrong)
                            .arg(first);
    }
}

void checkParents(storage::Session &session, QStringList &findings)
{
    QHash<qint64, qint64> parents;
    QSqlQuery &query = session.run(u"SELECT id, parent_id FROM company WHERE parent_id IS NOT NULL"_s);
    while (query.next())
        parents.insert(query.value(0).toLongLong(), query.value(1).toLongLong());
    query.finish();
    QSet<qint64> fine;
    for (auto it = parents.cbegin(); it != parents.cend(); ++it) {
        QSet<qint64> path;
        qint64 at = it.key();
        while (at != 0 && !fine.contains(at) && !path.contains(at)) {
            path.insert(at);
            at = parents.value(at);
        }
        if (at != 0 && path.contains(at)) {
            findings += u"company: %1 is above itself"_s.arg(at);
            return;
        }
        fine.unite(path);
    }
}

/// Links that foreign keys cannot watch: of the kind that another column names.
void askLooseLinks(storage::Session &session, QStringList &findings)
{
    for (const Entity &entity : Catalogue::builtIn().entities()) {
        for (const Field &field : entity.fields) {
            const Field *kind = field.is(FieldFlag::LinkByField) ? entity.field(field.target) : nullptr;
            if (!kind)
                continue;
            for (const domain::Choice &choice : kind->choices) {
                const Entity *target = Catalogue::builtIn().find(choice.key);
                if (!target)
                    continue;
                ask(session, findings,
                    u"%1: belongs to a %2 that is not there"_s.arg(name(entity.key), name(target->key)),
                    u"SELECT c.id FROM %1 AS c WHERE %2 = ? AND NOT EXISTS (SELECT 1 FROM %3 AS t WHERE t.id = %4)"_s
                        .arg(tableOf(entity), columnOf(u"c", kind->key), tableOf(*target),
                             columnOf(u"c", field.key)),
                    {name(choice.key)});
            }
        }
    }
}

} // namespace

QStringList Invariants::findings(storage::Session &session)
{
    QStringList findings;
    askPrimaries(session, findings);
    askDeals(session, findings);
    askLeads(session, findings);
    checkSums(session, findings);
    checkParents(session, findings);
    askLooseLinks(session, findings);
    return findings;
}

} // namespace kith::records
