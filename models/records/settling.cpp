// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/settling.h"

#include "models/records/campaignresults.h"
#include "models/records/customerstats.h"
#include "models/records/derivedcolumns.h"
#include "models/records/engagementscores.h"
#include "models/records/leadscores.h"
#include "models/records/remindertimes.h"
#include "models/records/searchbacklog.h"
#include "models/records/sqltext.h"
#include "models/records/workspacecatalogue.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;
using storage::Cell;
using storage::RowOp;

namespace {

/// Whether something follows from the column: names, what is searched for, and the country that reads phone
/// numbers.
bool matters(const Entity &entity, const QByteArray &column)
{
    const Field *field = entity.field(column);
    return field && (field->is(FieldFlag::Searchable) || entity.keyFields.contains(column) ||
                     entity.titleFields.contains(column) || column == "suffix" || column == "country_iso2");
}

bool writes(const RowChange &row, std::initializer_list<const char *> columns)
{
    return std::any_of(columns.begin(), columns.end(),
                       [&row](const char *column) { return row.cell(column); });
}

} // namespace

Settling::Settling(storage::Session &session, const QList<RowChange> &applied, SearchBacklog *backlog)
    : m_session(session), m_applied(applied), m_backlog(backlog), m_images(session)
{
    m_images.know(applied, true);
}

void Settling::run()
{
    for (const RowChange &row : m_applied)
        collect(row);
    settleRecords();
    settleTimes();
    settleReminders();
    settleScores();
    settleCustomers();
    QList<RecordId> recipients(m_recipients.cbegin(), m_recipients.cend());
    std::sort(recipients.begin(), recipients.end());
    CampaignResults::settle(m_session, recipients);
}

void Settling::collect(const RowChange &row)
{
    const Entity *entity = catalogueOf(m_session).find(row.table);
    if (!entity)
        return;
    const QByteArray &table = row.table;
    collectCustomers(row);
    if (collectScored(row))
        return;
    if (table == "contact_point" || table == "address" || table == "fact")
        collectChild(row, "party_id"_ba, "party_type"_ba, {}, false);
    else if (table == "note" || table == "attachment" || table == "tag_link" || table == "external_id")
        collectChild(row, "object_id"_ba, "object_type"_ba, {}, table == "note" || table == "attachment");
    else if (table == "contact_company")
        collectChild(row, "contact_id"_ba, {}, "contact"_ba, false);
    else if (table == "activity_link") {
        for (const QVariant &activity : valuesOf(row, "activity_id"_ba))
            m_activities.insert(RecordId(activity.toLongLong()));
        const QVariantList types = valuesOf(row, "object_type"_ba);
        for (const QVariant &id : valuesOf(row, "object_id"_ba)) {
            for (const QVariant &type : types)
                m_touched[type.toString().toLatin1()].insert(RecordId(id.toLongLong()));
        }
    } else if (table == "campaign_event") {
        for (const QVariant &recipient : valuesOf(row, "recipient_id"_ba))
            m_recipients.insert(RecordId(recipient.toLongLong()));
    } else if (table == "campaign_recipient") {
        if (row.op == RowOp::Insert) // undo may bring one back to its events
            m_recipients.insert(row.id);
    } else if (table == "reminder") {
        if (row.op != RowOp::Remove)
            m_reminders.insert(row.id);
    } else {
        collectRecord(row, *entity);
    }
}

/// Whose scores a row may change. True when nothing else follows from it.
bool Settling::collectScored(const RowChange &row)
{
    const QByteArray &table = row.table;
    if (table == "score_rule") {
        m_allScores = true;
        return true;
    }
    const bool isUpdate = row.op == RowOp::Update;
    if (table == "lead" && row.op != RowOp::Remove)
        m_leads.insert(row.id);
    else if ((table == "contact" || table == "company") && isUpdate)
        m_lookedAt[table].insert(row.id);
    else if ((table == "picklist_value" && isUpdate && writes(row, {"key", "label"})) ||
             (table == "organisation" && isUpdate && row.cell("tz")) || (table == "app_user" && isUpdate))
        m_allScores = true;
    return false;
}

/// Whose orders are others now, and what else customers are compared by.
void Settling::collectCustomers(const RowChange &row)
{
    const QByteArray &table = row.table;
    const bool isUpdate = row.op == RowOp::Update;
    if (table == "sales_order") {
        if (isUpdate && !writes(row, {"contact_id", "company_id", "ordered_at", "status", "total_minor",
                                      "currency", "deleted_at"}))
            return;
        for (const QByteArray &kind : {"contact"_ba, "company"_ba}) {
            for (const QVariant &id : valuesOf(row, kind + "_id")) {
                if (!id.isNull())
                    m_customers[kind].insert(RecordId(id.toLongLong()));
            }
        }
        m_statsStale = true;
    } else if (table == "rfm_segment" || table == "exchange_rate") {
        m_statsStale = true;
    } else if (table == "engagement_weight") {
        m_engagementStale = true;
    } else if (table == "organisation" && isUpdate) {
        m_statsStale = m_statsStale || writes(row, {"base_currency", "tz", "rfm_months"});
        m_engagementStale = m_engagementStale || writes(row, {"engagement_half_life", "tz"});
    } else if (CustomerStats::applyTo(table) && isUpdate && row.cell("deleted_at") && !m_statsStale) {
        m_statsStale = m_session
                           .scalar(u"SELECT 1 FROM %1 WHERE id = ? AND last_order_at IS NOT NULL"_s.arg(
                                       QString::fromLatin1(table)),
                                   {row.id.value()})
                           .isValid();
    }
}

void Settling::collectRecord(const RowChange &row, const Entity &entity)
{
    const bool hasLine = SearchIndex::covers(entity);
    if (row.op == RowOp::Remove) {
        if (hasLine)
            removeLine(entity, row.id);
        return;
    }
    const bool isNew = row.op == RowOp::Insert;
    const bool follows = isNew || std::any_of(row.cells.cbegin(), row.cells.cend(),
                                              [&](const Cell &cell) { return matters(entity, cell.column); });
    if (follows && (hasLine || entity.field("name_key")))
        m_records[entity.key].insert(row.id);
    if (row.table == "company" && !isNew && row.cell("name"))
        collectContactsOf(row.id);
    if (row.table == "tag" && !isNew && row.cell("name"))
        collectTagged(row.id);
    if (row.table == "organisation" && !isNew && row.cell("country_iso2"))
        collectAll();
    if (row.table == "activity" && (isNew || writes(row, {"done_at", "due_at", "due_on", "start_at",
                                                          "start_on", "type_id", "deleted_at"})))
        m_activities.insert(row.id);
    if (row.table == "activity" && !isNew)
        m_reminded.insert(row.id);
    if (row.table == "app_user" && !isNew && row.cell("tz"))
        m_remindedUsers.insert(row.id);
    if (row.table == "organisation" && !isNew && row.cell("tz"))
        m_remindedUsers.insert(RecordId());
    if (Touches::applyTo(entity.key)) {
        // A new record has no activities yet, unless undo brings it back to them.
        const bool isComplete = isNew && m_images.isFresh(row.id);
        if (!isComplete && (isNew || row.cell("stage_entered_at")))
            m_touched[entity.key].insert(row.id);
    }
}

void Settling::collectChild(const RowChange &row, const QByteArray &ownerColumn, const QByteArray &typeColumn,
                            const QByteArray &onlyType, bool touches)
{
    QVariantList types{QString::fromLatin1(onlyType)};
    if (!typeColumn.isEmpty())
        types = valuesOf(row, typeColumn);
    for (const QVariant &owner : valuesOf(row, ownerColumn)) {
        for (const QVariant &type : std::as_const(types)) {
            const QByteArray key = type.toString().toLatin1();
            m_records[key].insert(RecordId(owner.toLongLong()));
            if (touches)
                m_touched[key].insert(RecordId(owner.toLongLong()));
        }
    }
}

void Settling::collectContactsOf(RecordId company)
{
    QSqlQuery &query =
        m_session.run(u"SELECT contact_id FROM contact_company WHERE company_id = ?"_s, {company.value()});
    while (query.next())
        m_records["contact"_ba].insert(RecordId(query.value(0).toLongLong()));
    query.finish();
}

void Settling::collectTagged(RecordId tag)
{
    QSqlQuery &query =
        m_session.run(u"SELECT object_type, object_id FROM tag_link WHERE tag_id = ?"_s, {tag.value()});
    while (query.next())
        m_records[query.value(0).toString().toLatin1()].insert(RecordId(query.value(1).toLongLong()));
    query.finish();
}

/// The home country reads the phone numbers of every record.
void Settling::collectAll()
{
    for (const Entity &entity : Catalogue::builtIn().entities()) {
        if (!SearchIndex::covers(entity))
            continue;
        QSqlQuery &query = m_session.run(u"SELECT id FROM %1"_s.arg(tableOf(entity)));
        while (query.next())
            m_records[entity.key].insert(RecordId(query.value(0).toLongLong()));
        query.finish();
    }
}

QVariantList Settling::valuesOf(const RowChange &row, const QByteArray &column)
{
    const Cell *cell = row.cell(column);
    if (row.op == RowOp::Insert)
        return cell ? QVariantList{cell->after} : QVariantList();
    if (row.op == RowOp::Remove)
        return cell ? QVariantList{cell->before} : QVariantList();
    if (cell)
        return {cell->before, cell->after};
    const QVariant now = m_session.scalar(
        u"SELECT %1 FROM \"%2\" WHERE id = ?"_s.arg(columnOf({}, column), QString::fromLatin1(row.table)),
        {row.id.value()});
    return now.isNull() ? QVariantList() : QVariantList{now};
}

void Settling::settleRecords()
{
    // In the order of their ids, whatever their kind: FTS5 writes a segment whenever a rowid is lower than
    // the last.
    QList<std::pair<RecordId, const Entity *>> records;
    for (auto it = m_records.cbegin(); it != m_records.cend(); ++it) {
        if (const Entity *entity = catalogueOf(m_session).find(it.key())) {
            for (const RecordId id : *it)
                records.append({id, entity});
        }
    }
    std::sort(records.begin(), records.end());
    for (const auto &[id, entity] : std::as_const(records))
        settleRecord(*entity, id);
}

void Settling::settleRecord(const Entity &entity, RecordId id)
{
    const bool hasLine = SearchIndex::covers(entity);
    RecordImage image = m_images.of(entity, id);
    if (!image.row) { // it went together with its children
        if (hasLine)
            removeLine(entity, id);
        return;
    }
    if (!image.isFresh) {
        DerivedColumns::workOut(image, m_images);
        DerivedColumns::write(m_session, image, true);
    }
    if (hasLine)
        putLine(image);
    if (!image.isFresh)
        m_images.clear();
}

void Settling::putLine(const RecordImage &image)
{
    if (m_backlog)
        m_backlog->put(image.id(), image.entity->number, SearchIndex::lineOf(image, m_images), image.isFresh);
    else
        SearchIndex::putOff(m_session, image.id(), image.entity->number);
}

void Settling::removeLine(const Entity &entity, RecordId id)
{
    if (m_backlog)
        m_backlog->remove(id);
    else
        SearchIndex::putOff(m_session, id, entity.number);
}

void Settling::settleTimes()
{
    for (const RecordId activity : std::as_const(m_activities)) {
        for (const auto &[kind, id] : Touches::settleActivity(m_session, activity, true))
            m_touched[kind].insert(id);
    }
    for (auto it = m_touched.cbegin(); it != m_touched.cend(); ++it) {
        const Entity *entity = Touches::applyTo(it.key()) ? Catalogue::builtIn().find(it.key()) : nullptr;
        if (!entity)
            continue;
        for (const RecordId id : *it)
            Touches::settle(m_session, *entity, id, true);
    }
}

void Settling::settleReminders()
{
    if (m_reminded.isEmpty() && m_reminders.isEmpty() && m_remindedUsers.isEmpty())
        return;
    ReminderTimes times(m_session);
    for (const RecordId activity : std::as_const(m_reminded))
        times.settleActivity(activity);
    for (const RecordId user : std::as_const(m_remindedUsers))
        times.settleUser(user);
    for (const RecordId reminder : std::as_const(m_reminders))
        times.settle(reminder);
}

void Settling::settleCustomers()
{
    if (!m_customers.isEmpty()) {
        CustomerStats stats(m_session);
        for (auto it = m_customers.cbegin(); it != m_customers.cend(); ++it) {
            QList<RecordId> ids(it->cbegin(), it->cend());
            std::sort(ids.begin(), ids.end());
            stats.settle(it.key(), ids);
        }
    }
    if (m_statsStale)
        CustomerStats::setStale(m_session);
    if (m_engagementStale)
        EngagementScores::setStale(m_session);
    const QSet<RecordId> contacts = m_touched.value("contact"_ba);
    const QSet<RecordId> companies = m_touched.value("company"_ba);
    if (contacts.isEmpty() && companies.isEmpty())
        return;
    EngagementScores engagement(m_session);
    for (const RecordId id : contacts)
        engagement.settle("contact"_ba, id);
    for (const RecordId id : companies)
        engagement.settle("company"_ba, id);
}

/// Last, because rules may ask for anything that was settled before.
void Settling::settleScores()
{
    m_leads.unite(m_records.value("lead"_ba)).unite(m_touched.value("lead"_ba));
    for (const char *kind : {"contact", "company"})
        m_lookedAt[kind].unite(m_records.value(kind)).unite(m_touched.value(kind));
    const bool isLookedAt = std::any_of(m_lookedAt.cbegin(), m_lookedAt.cend(),
                                        [](const QSet<RecordId> &ids) { return !ids.isEmpty(); });
    if (!m_allScores && m_leads.isEmpty() && !isLookedAt)
        return;
    LeadScores scores(m_session);
    if (m_allScores) {
        scores.settleAll();
        return;
    }
    for (auto it = m_lookedAt.cbegin(); scores.looksFurther() && it != m_lookedAt.cend(); ++it) {
        for (const RecordId id : *it) {
            QSqlQuery &query = m_session.run(
                u"SELECT id FROM lead WHERE %1_id = ?"_s.arg(QString::fromLatin1(it.key())), {id.value()});
            while (query.next())
                m_leads.insert(RecordId(query.value(0).toLongLong()));
            query.finish();
        }
    }
    QList<RecordId> leads(m_leads.cbegin(), m_leads.cend());
    std::sort(leads.begin(), leads.end());
    scores.settle(leads);
}

} // namespace kith::records
