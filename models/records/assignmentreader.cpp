// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/assignmentreader.h"

#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/emailaddress.h"
#include "models/domain/webaddress.h"
#include "models/records/changebatch.h"
#include "models/records/organisation.h"
#include "models/records/sqlfilter.h"
#include "models/records/workspacecatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Assignee;
using domain::AssignmentCause;
using domain::AssignmentRule;
using domain::AssignmentStrategy;
using domain::Catalogue;
using domain::Field;
using domain::FieldType;

namespace {

/// Columns in front of those of the rules.
enum Column {
    Id,
    Owner,
    Status,
    CreatedAt,
    Name,
    Queue,
    Task,
    TaskOwner,
    Company,
    Contact,
    CompanyName,
    Email,
    Website,
    FirstRule
};

QJsonValue jsonOf(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (value.userType()) {
    case QMetaType::Bool:
        return value.toBool() ? 1 : 0;
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return value.toLongLong();
    default:
        return value.toString();
    }
}

} // namespace

AssignmentReader::AssignmentReader(storage::Session &session, AssignmentCause cause)
    : m_session(session), m_lead(catalogueOf(session).entity("lead")), m_cause(cause)
{
    readRules();
    if (m_rules.isEmpty())
        return;
    readMembers();
    readTurns();
}

QStringList AssignmentReader::openStatuses()
{
    QStringList open;
    for (const domain::Choice &choice : Catalogue::builtIn().entity("lead").field("status")->choices) {
        if (choice.key != "converted" && choice.key != "disqualified" && choice.key != "abandoned")
            open += QString::fromLatin1(choice.key);
    }
    return open;
}

void AssignmentReader::readRules()
{
    const QString occasion = u"on_"_s + QString::fromLatin1(domain::keyOf(m_cause));
    QSqlQuery &query = m_session.run(
        u"SELECT id, name, condition, strategy, territory_field, days_off, fallback_queue_id, sla_minutes, "
        "task_type_id FROM assignment_rule WHERE deleted_at IS NULL AND active = 1 AND \"%1\" = 1 "
        "ORDER BY position IS NULL, position, id"_s.arg(occasion));
    while (query.next()) {
        AssignmentRule rule;
        rule.id = RecordId(query.value(0).toLongLong());
        rule.name = query.value(1).toString();
        rule.strategy = domain::assignmentStrategyOf(query.value(3).toString());
        rule.daysOff = query.value(5).toBool();
        rule.queue = RecordId(query.value(6).toLongLong());
        if (!query.value(7).isNull())
            rule.slaMinutes = query.value(7).toLongLong();
        rule.taskType = RecordId(query.value(8).toLongLong());
        QByteArray field;
        domain::Filter condition;
        try {
            condition = domain::Filter::parse(m_lead, query.value(2).toString());
            if (rule.strategy == AssignmentStrategy::Territory)
                field = Catalogue::fieldOrStamp(m_lead, query.value(4).toString().toUtf8()).key;
        } catch (const base::Problem &) {
            continue; // speaks of fields that this version does not have: it fits no lead
        }
        m_asksAccounts = m_asksAccounts || rule.strategy == AssignmentStrategy::AccountOwner;
        m_rules += rule;
        m_conditions += condition;
        m_valueFields += field;
    }
    query.finish();
}

void AssignmentReader::readMembers()
{
    for (AssignmentRule &rule : m_rules) {
        QSqlQuery &query = m_session.run(u"SELECT user_id, weight, territory FROM assignment_rule_member "
                                         "WHERE rule_id = ? ORDER BY position, id"_s,
                                         {rule.id.value()});
        while (query.next())
            rule.members.append(
                {RecordId(query.value(0).toLongLong()), query.value(1).toInt(), query.value(2).toString()});
        query.finish();
    }
}

void AssignmentReader::readTurns()
{
    for (AssignmentRule &rule : m_rules) {
        rule.turn =
            m_session.scalar(u"SELECT max(turn) FROM assignment_log WHERE rule_id = ?"_s, {rule.id.value()})
                .toLongLong();
        const QVariant credits =
            m_session.scalar(u"SELECT credits FROM assignment_log WHERE rule_id = ? AND credits IS NOT NULL "
                             "ORDER BY turn DESC, id DESC LIMIT 1"_s,
                             {rule.id.value()});
        const QJsonObject object = QJsonDocument::fromJson(credits.toString().toUtf8()).object();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            rule.credits.insert(RecordId(it.key().toLongLong()), it.value().toInteger());
    }
}

domain::AssignmentDesk AssignmentReader::desk()
{
    const Organisation organisation = Organisation::read(m_session);
    domain::BusinessCalendar calendar(organisation.zone);
    for (const Organisation::Span &span : organisation.workingHours)
        calendar.addHours(int(span.day), span.from, span.to);
    for (const QDate day : organisation.holidays)
        calendar.addHoliday(day);

    // What comes in is counted where it decides; on demand people want to see all loads.
    const bool countsAll = m_cause == AssignmentCause::Demand ||
                           std::any_of(m_rules.cbegin(), m_rules.cend(), [](const AssignmentRule &rule) {
                               return rule.strategy == AssignmentStrategy::LeastLoad;
                           });
    QList<Assignee> people;
    QSqlQuery &query =
        m_session.run(u"SELECT id, display_name, active, absent_from, absent_to, capacity_open_leads, tz, "
                      "works_on FROM app_user"_s);
    while (query.next()) {
        Assignee person;
        person.id = RecordId(query.value(0).toLongLong());
        person.name = query.value(1).toString();
        person.active = query.value(2).toBool();
        person.absentFrom = QDate::fromString(query.value(3).toString(), Qt::ISODate);
        person.absentTo = QDate::fromString(query.value(4).toString(), Qt::ISODate);
        if (!query.value(5).isNull())
            person.capacity = query.value(5).toLongLong();
        if (const QByteArray zone = query.value(6).toString().toLatin1(); !zone.isEmpty())
            person.zone = QTimeZone(zone);
        person.worksOn = domain::weekdaysOf(query.value(7).toString(), QLocale::c()).value_or(0);
        people += person;
    }
    query.finish();
    const QString open = u'\'' + openStatuses().join(u"', '"_s) + u'\'';
    const QString count =
        u"SELECT count(*) FROM lead WHERE deleted_at IS NULL AND status IN (%1) AND owner_id = ?"_s.arg(open);
    for (Assignee &person : people) {
        if (countsAll || person.capacity)
            person.openLeads = m_session.scalar(count, {person.id.value()}).toLongLong();
    }
    return {m_rules, people, calendar};
}

/// What is asked about each lead: itself, whether each rule's condition holds, and deciding values.
SqlText AssignmentReader::selection() const
{
    const QString followUp =
        u"(SELECT %1 FROM assignment_log AS g JOIN activity AS a ON a.id = g.activity_id "
        "WHERE g.lead_id = l.id AND a.done_at IS NULL AND a.deleted_at IS NULL "
        "ORDER BY g.at DESC, g.id DESC LIMIT 1)"_s;
    SqlText sql{u"SELECT l.id, l.owner_id, l.status, l.created_at, l.display_name, l.queue_id, "_s +
                    followUp.arg(u"a.id"_s) + u", "_s + followUp.arg(u"a.owner_id"_s) +
                    u", l.company_id, l.contact_id, l.company_name, l.email, l.website"_s,
                {}};
    const SqlFilter filter(m_session, m_lead, u"l"_s);
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const SqlText where = filter.where(m_conditions.at(i));
        sql += SqlText{u", ("_s + where.sql + u") IS TRUE"_s, where.values};
    }
    for (const QByteArray &field : m_valueFields) {
        if (!field.isEmpty())
            sql += u", "_s + valueOf(m_lead, Catalogue::fieldOrStamp(m_lead, field), u"l");
    }
    return sql;
}

QList<AssignmentReader::Lead> AssignmentReader::read(const QString &from, const QVariantList &values)
{
    SqlText sql = selection();
    sql += SqlText{from, values};
    const QStringList open = openStatuses();
    QList<Lead> leads;
    QList<Reading> readings;
    QList<QVariantList> deciding;
    QSqlQuery &query = m_session.run(sql.sql, sql.values);
    while (query.next()) {
        Lead lead;
        lead.id = RecordId(query.value(Id).toLongLong());
        lead.name = query.value(Name).toString();
        lead.createdAtMs = query.value(CreatedAt).toLongLong();
        lead.queue = RecordId(query.value(Queue).toLongLong());
        lead.followUp = RecordId(query.value(Task).toLongLong());
        lead.followUpOf = RecordId(query.value(TaskOwner).toLongLong());
        lead.facts.owner = RecordId(query.value(Owner).toLongLong());
        lead.facts.isOpen = open.contains(query.value(Status).toString());
        for (qsizetype i = 0; i < m_rules.size(); ++i)
            lead.facts.fits += query.value(FirstRule + int(i)).toBool();
        QVariantList decides;
        for (int column = FirstRule + int(m_rules.size()), i = 0; i < m_valueFields.size(); ++i)
            decides += m_valueFields.at(i).isEmpty() ? QVariant() : query.value(column++);
        deciding += decides;
        leads += lead;
        if (m_asksAccounts)
            readings.append({RecordId(query.value(Company).toLongLong()),
                             RecordId(query.value(Contact).toLongLong()), query.value(CompanyName).toString(),
                             query.value(Email).toString(), query.value(Website).toString()});
    }
    query.finish();
    // Only now: these ask the file again.
    for (qsizetype at = 0; at < leads.size(); ++at) {
        if (m_asksAccounts)
            leads[at].facts.accountOwner = accountOwner(readings.at(at));
        for (qsizetype rule = 0; rule < m_valueFields.size(); ++rule) {
            if (!m_valueFields.at(rule).isEmpty())
                leads[at].facts.values.insert(rule,
                                              textsOf(Catalogue::fieldOrStamp(m_lead, m_valueFields.at(rule)),
                                                      deciding.at(at).at(rule)));
        }
    }
    return leads;
}

QList<AssignmentReader::Lead> AssignmentReader::stored(const QList<RecordId> &ids)
{
    QJsonArray list;
    for (const RecordId id : ids)
        list.append(id.value());
    return read(u" FROM json_each(?) AS j CROSS JOIN lead AS l ON l.id = j.value "
                "WHERE l.deleted_at IS NULL ORDER BY j.key"_s,
                {QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact))});
}

QString AssignmentReader::nameOf(ChangeBatch &batch, RecordId lead)
{
    const auto text = [&](const char *column) { return batch.after("lead"_ba, lead, column).toString(); };
    QString name = QString(text("first_name") + u' ' + text("last_name")).trimmed();
    for (const char *column : {"company_name", "email", "phone", "title"}) {
        if (name.isEmpty())
            name = text(column);
    }
    return name;
}

QList<AssignmentReader::Lead> AssignmentReader::fresh(ChangeBatch &batch, const QList<RecordId> &ids)
{
    const QList<QByteArray> &columns = m_session.columnsOf("lead"_ba);
    QStringList parts;
    for (qsizetype i = 0; i < columns.size(); ++i)
        parts += u"json_extract(j.value, '$[%1]') AS %2"_s.arg(i).arg(columnOf({}, columns.at(i)));
    QJsonArray rows;
    for (const RecordId id : ids) {
        QJsonArray row;
        for (const QByteArray &column : columns) {
            if (column == "id")
                row.append(id.value());
            else if (column == "created_at" || column == "updated_at")
                row.append(batch.nowMs());
            else if (column == "display_name")
                row.append(nameOf(batch, id));
            else
                row.append(jsonOf(batch.after("lead"_ba, id, column)));
        }
        rows.append(row);
    }
    return read(u" FROM (SELECT j.key AS at, "_s + parts.join(u", ") +
                    u" FROM json_each(?) AS j) AS l ORDER BY l.at"_s,
                {QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact))});
}

RecordId AssignmentReader::ownerBy(const QString &sql, const QString &key)
{
    const std::pair<QString, QString> remembered{sql, key};
    const auto known = m_ownersByKey.constFind(remembered);
    if (known != m_ownersByKey.cend())
        return *known;
    const RecordId owner(m_session.scalar(sql, {key}).toLongLong());
    m_ownersByKey.insert(remembered, owner);
    return owner;
}

/// The company that the lead names, the contact's company, the company of its e-mail or web address, one of
/// the same name: the first of these that has an owner.
RecordId AssignmentReader::accountOwner(const Reading &reading)
{
    static const QString byCompany =
        u"SELECT owner_id FROM company WHERE id = CAST(? AS INTEGER) AND deleted_at IS NULL"_s;
    static const QString byContact =
        u"SELECT coalesce((SELECT y.owner_id FROM company AS y WHERE y.id = c.company_id AND y.deleted_at IS "
        "NULL), c.owner_id) FROM contact AS c WHERE c.id = CAST(? AS INTEGER) AND c.deleted_at IS NULL"_s;
    static const QString byDomain =
        u"SELECT owner_id FROM company WHERE domain = ? AND deleted_at IS NULL AND owner_id IS NOT NULL "
        "ORDER BY id LIMIT 1"_s;
    static const QString byName =
        u"SELECT owner_id FROM company WHERE deleted_at IS NULL AND name_key = ? AND owner_id IS NOT NULL "
        "ORDER BY id LIMIT 1"_s;
    RecordId owner;
    if (reading.company)
        owner = ownerBy(byCompany, reading.company.toString());
    if (!owner && reading.contact)
        owner = ownerBy(byContact, reading.contact.toString());
    for (const QString &address : {reading.website, reading.email}) {
        if (owner || address.isEmpty())
            continue;
        const std::optional<QString> domain = domain::webDomain(address);
        if (domain && !domain::isMailProvider(*domain))
            owner = ownerBy(byDomain, *domain);
    }
    if (!owner && !reading.companyName.isEmpty())
        owner = ownerBy(byName, base::fold(reading.companyName));
    return owner;
}

/// All that people may call a stored value, folded: key and label of a choice, the title of a linked record.
QStringList AssignmentReader::textsOf(const Field &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    const QString raw = value.toString();
    const std::pair<QByteArray, QString> key{field.key, raw};
    const auto known = m_texts.constFind(key);
    if (known != m_texts.cend())
        return *known;
    QStringList texts{base::fold(raw)};
    if (field.type == FieldType::Choice) {
        for (const domain::Choice &choice : field.choices) {
            if (QString::fromLatin1(choice.key) == raw)
                texts += base::fold(choice.labelText());
        }
    } else if (field.type == FieldType::Picklist) {
        QSqlQuery &query =
            m_session.run(u"SELECT \"key\", label FROM picklist_value WHERE id = ?"_s, {value});
        if (query.next())
            texts += {base::fold(query.value(0).toString()), base::fold(query.value(1).toString())};
        query.finish();
    } else if (field.type == FieldType::Link && !field.is(domain::FieldFlag::LinkByField)) {
        const domain::Entity &target = Catalogue::builtIn().entity(field.target);
        texts += base::fold(m_session
                                .scalar(u"SELECT %1 FROM %2 AS t WHERE t.id = ?"_s.arg(
                                            titleOf(Catalogue::builtIn(), target, u"t"_s), tableOf(target)),
                                        {value})
                                .toString());
    }
    m_texts.insert(key, texts);
    return texts;
}

QHash<RecordId, QString> AssignmentReader::names() const
{
    QHash<RecordId, QString> names;
    QSqlQuery &query =
        m_session.run(u"SELECT id, display_name FROM app_user UNION ALL "
                      "SELECT id, name FROM queue UNION ALL SELECT id, name FROM assignment_rule"_s);
    while (query.next())
        names.insert(RecordId(query.value(0).toLongLong()), query.value(1).toString());
    query.finish();
    return names;
}

} // namespace kith::records
