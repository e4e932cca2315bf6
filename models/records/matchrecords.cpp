// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/matchrecords.h"

#include "models/base/textfold.h"
#include "models/domain/catalogue.h"
#include "models/records/tagrules.h"
#include "models/storage/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::records {

namespace {

/// Companies of one name or domain: the first is taken.
constexpr int MostCompanies = 50;

/// Keys of one statement: as many question marks, so that it is prepared once.
constexpr qsizetype KeysAtOnce = 128;

/// The kinds that are matched have tables named like them.
QString tableNamed(const QByteArray &entity)
{
    Q_ASSERT(domain::Catalogue::builtIn().find(entity));
    return QString::fromLatin1(entity);
}

/// Living records r of a kind with a name.
QString isNamed(const QByteArray &entity)
{
    const domain::Entity &kind = domain::Catalogue::builtIn().entity(entity);
    const QString living = kind.hasTrash ? u"r.deleted_at IS NULL AND "_s : QString();
    return living + (kind.field("name_key")
                         ? u"r.name_key = ?"_s
                         : u"kith_fold(r.%1) = ?"_s.arg(QString::fromLatin1(kind.titleFields.first())));
}

} // namespace

MatchRecords::MatchRecords(storage::Session &session) : m_session(session) {}

QList<RecordId> MatchRecords::ids(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = m_session.run(sql, values);
    QList<RecordId> found;
    while (query.next())
        found.append(RecordId(query.value(0).toLongLong()));
    query.finish();
    return found;
}

RecordId MatchRecords::externalSystem(const QString &name)
{
    const QString wanted = base::fold(name);
    QSqlQuery &query = m_session.run(u"SELECT id, name FROM external_system ORDER BY id"_s);
    RecordId found;
    while (!found && query.next())
        if (base::fold(query.value(1).toString()) == wanted)
            found = RecordId(query.value(0).toLongLong());
    query.finish();
    return found;
}

/// Asks for the keys in their order, many at once: neighbours in the index are read together. `sql` ends
/// before the list; it selects the key, the id and the name_key.
void MatchRecords::collect(QMultiHash<QString, MatchCandidate> &found, const QString &sql,
                           const QVariantList &first, QStringList &keys)
{
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    static const QString marks = u"(?"_s + u", ?"_s.repeated(KeysAtOnce - 1) + u") ORDER BY 2"_s;
    for (qsizetype from = 0; from < keys.size(); from += KeysAtOnce) {
        QVariantList values = first;
        for (qsizetype i = from; i < from + KeysAtOnce; ++i)
            values.append(i < keys.size() ? QVariant(keys.at(i)) : QVariant());
        QSqlQuery &query = m_session.run(sql + marks, values);
        while (query.next()) {
            const QString key = query.value(0).toString();
            const MatchCandidate candidate{RecordId(query.value(1).toLongLong()), query.value(2).toString()};
            found.insert(key, candidate);
        }
        query.finish();
    }
}

QMultiHash<QString, MatchCandidate> MatchRecords::withExternalKeys(const QByteArray &entity, RecordId system,
                                                                   QStringList keys)
{
    QMultiHash<QString, MatchCandidate> found;
    const domain::Entity &kind = domain::Catalogue::builtIn().entity(entity);
    if (system)
        collect(found,
                u"SELECT e.external_key, r.id, %2 FROM external_id e JOIN %1 r ON r.id = e.object_id%3 "
                "WHERE e.system_id = ? AND e.object_type = ? AND e.external_key IN "_s.arg(
                    tableNamed(entity), kind.field("name_key") ? u"r.name_key"_s : u"NULL"_s,
                    kind.hasTrash ? u" AND r.deleted_at IS NULL"_s : QString()),
                {system.value(), QString::fromLatin1(entity)}, keys);
    return found;
}

QMultiHash<QString, MatchCandidate> MatchRecords::ordersNumbered(RecordId system, QStringList numbers)
{
    QMultiHash<QString, MatchCandidate> found;
    if (system)
        collect(found,
                u"SELECT number, id, NULL FROM sales_order WHERE deleted_at IS NULL AND system_id = ? AND "
                "number IN "_s,
                {system.value()}, numbers);
    return found;
}

QMultiHash<QString, MatchCandidate> MatchRecords::exchangeRates(QStringList keys)
{
    QMultiHash<QString, MatchCandidate> found;
    collect(found, u"SELECT currency || '/' || on_date AS k, id, NULL FROM exchange_rate WHERE k IN "_s, {},
            keys);
    return found;
}

QList<RecordId> MatchRecords::ordersNumbered(const QString &number)
{
    return ids(u"SELECT id FROM sales_order WHERE deleted_at IS NULL AND number = ? ORDER BY id LIMIT 2"_s,
               {number});
}

bool MatchRecords::isOrderInTrash(RecordId system, const QString &number)
{
    return m_session
        .scalar(u"SELECT 1 FROM sales_order WHERE system_id = ? AND number = ? AND deleted_at IS NOT NULL"_s,
                {system.value(), number})
        .isValid();
}

QList<RecordId> MatchRecords::withKeyAnywhere(const QByteArray &entity, const QString &key)
{
    // by system, so that the index of the keys is used
    return ids(
        u"SELECT DISTINCT r.id FROM external_id e JOIN %1 r ON r.id = e.object_id AND r.deleted_at IS NULL "
        "WHERE e.system_id IN (SELECT id FROM external_system) AND e.object_type = ? "
        "AND e.external_key = ? ORDER BY r.id LIMIT 2"_s.arg(tableNamed(entity)),
        {QString::fromLatin1(entity), key});
}

QMultiHash<QString, MatchCandidate>
MatchRecords::withContactPoints(const QByteArray &entity, const QByteArray &kind, QStringList normalised)
{
    QMultiHash<QString, MatchCandidate> found;
    collect(found,
            u"SELECT DISTINCT p.value_norm, r.id, r.name_key FROM contact_point p JOIN %1 r ON r.id = "
            "p.party_id AND r.deleted_at IS NULL WHERE p.kind = ? AND p.party_type = ? AND p.value_norm IN "_s
                .arg(tableNamed(entity)),
            {QString::fromLatin1(kind), QString::fromLatin1(entity)}, normalised);
    return found;
}

QList<RecordId> MatchRecords::named(const QByteArray &entity, const MatchName &name, int limit)
{
    const bool people = entity == "contact";
    QString sql = u"SELECT r.id FROM %1 r WHERE %2"_s.arg(tableNamed(entity), isNamed(entity));
    QVariantList values{name.key};
    if (people && !name.birthday.isEmpty()) {
        sql += u" AND (r.birthday IS NULL OR r.birthday = ?)";
        values.append(name.birthday);
    }
    if (people && !name.company.isEmpty()) {
        sql += u" AND EXISTS (SELECT 1 FROM contact_company j JOIN company c ON c.id = j.company_id "
               "WHERE j.contact_id = r.id AND (c.name_key = ? OR c.domain = ?))";
        values.append(name.company);
        values.append(name.companyHost.isEmpty() ? QVariant() : name.companyHost);
    } else if (people && !name.email.isEmpty()) {
        sql += u" AND (EXISTS (SELECT 1 FROM contact_point p WHERE p.party_id = r.id AND p.kind = 'email' "
               "AND p.value_norm = ?) OR NOT EXISTS (SELECT 1 FROM contact_point p WHERE p.party_id = r.id "
               "AND p.kind = 'email'))";
        values.append(name.email);
    }
    if (name.system && !name.external.isEmpty()) {
        sql += u" AND NOT EXISTS (SELECT 1 FROM external_id e WHERE e.object_id = r.id AND e.object_type = "
               "'%1' AND e.system_id = ? AND e.external_key <> ?)"_s.arg(tableNamed(entity));
        values.append(name.system.value());
        values.append(name.external);
    }
    values.append(limit);
    return ids(sql + u" ORDER BY r.id LIMIT ?"_s, values);
}

QList<RecordId> MatchRecords::companiesNamed(const QString &nameKey)
{
    return ids(u"SELECT id FROM company WHERE deleted_at IS NULL AND name_key = ? ORDER BY id LIMIT %1"_s.arg(
                   MostCompanies),
               {nameKey});
}

QList<RecordId> MatchRecords::companiesAt(const QString &domain)
{
    return ids(u"SELECT id FROM company WHERE domain = ? AND deleted_at IS NULL ORDER BY id LIMIT %1"_s.arg(
                   MostCompanies),
               {domain});
}

QList<RecordId> MatchRecords::ticketsNumbered(const QString &number)
{
    return ids(u"SELECT id FROM ticket WHERE number = ? AND deleted_at IS NULL"_s, {number});
}

QString MatchRecords::domainOf(RecordId company)
{
    return m_session.scalar(u"SELECT domain FROM company WHERE id = ?"_s, {company.value()}).toString();
}

QHash<QString, RecordId> MatchRecords::picklistValues(const QByteArray &picklist)
{
    QSqlQuery &query = m_session.run(
        u"SELECT coalesce(v.merged_into_id, v.id), v.key, v.label FROM picklist_value v "
        "JOIN picklist p ON p.id = v.picklist_id WHERE p.key = ? AND (v.retired = 0 OR v.merged_into_id IS "
        "NOT NULL) ORDER BY v.merged_into_id IS NULL, v.id DESC"_s,
        {QString::fromLatin1(picklist)});
    QHash<QString, RecordId> values;
    while (query.next()) {
        const RecordId id(query.value(0).toLongLong());
        values.insert(base::fold(query.value(1).toString()), id);
        values.insert(base::fold(query.value(2).toString()), id);
    }
    query.finish();
    return values;
}

RecordId MatchRecords::picklist(const QByteArray &picklist)
{
    return RecordId(
        m_session.scalar(u"SELECT id FROM picklist WHERE key = ?"_s, {QString::fromLatin1(picklist)})
            .toLongLong());
}

QStringList MatchRecords::picklistLabels(const QByteArray &picklist)
{
    QSqlQuery &query =
        m_session.run(u"SELECT v.label FROM picklist_value v JOIN picklist p ON p.id = v.picklist_id "
                      "WHERE p.key = ? AND v.retired = 0 ORDER BY v.position, v.id"_s,
                      {QString::fromLatin1(picklist)});
    QStringList labels;
    while (query.next())
        labels.append(query.value(0).toString());
    query.finish();
    return labels;
}

RecordId MatchRecords::recipientOf(RecordId campaign, RecordId contact)
{
    return RecordId(
        m_session
            .scalar(u"SELECT id FROM campaign_recipient WHERE campaign_id = ? AND contact_id = ?"_s,
                    {campaign.value(), contact.value()})
            .toLongLong());
}

MatchNames MatchRecords::names(const QByteArray &entity, RecordId pipeline)
{
    const domain::Entity &kind = domain::Catalogue::builtIn().entity(entity);
    QString sql = u"SELECT id, %1, %2 FROM %3 WHERE 1"_s.arg(QString::fromLatin1(kind.titleFields.first()),
                                                             entity == "app_user"  ? u"login, email"_s
                                                             : entity == "product" ? u"sku, NULL"_s
                                                                                   : u"NULL, NULL"_s,
                                                             tableNamed(entity));
    if (kind.hasTrash)
        sql += u" AND deleted_at IS NULL";
    if (entity == "stage")
        sql += u" AND retired = 0";
    QVariantList values;
    if (pipeline) {
        sql += u" AND pipeline_id = ?";
        values.append(pipeline.value());
    }
    MatchNames names;
    QSqlQuery &query = m_session.run(sql + u" ORDER BY id"_s, values);
    while (query.next()) {
        const RecordId id(query.value(0).toLongLong());
        names.titles.append(query.value(1).toString());
        for (int column = 1; column <= 3; ++column) {
            const QString key = base::fold(query.value(column).toString());
            if (!key.isEmpty() && !names.ids.contains(key, id))
                names.ids.insert(key, id);
        }
    }
    query.finish();
    return names;
}

QStringList MatchRecords::companyNames(int most)
{
    QStringList names;
    QSqlQuery &query =
        m_session.run(u"SELECT name FROM company WHERE deleted_at IS NULL ORDER BY id LIMIT ?"_s, {most + 1});
    while (query.next())
        names.append(query.value(0).toString());
    query.finish();
    return names.size() > most ? QStringList() : names;
}

std::optional<MatchRecords::Membership> MatchRecords::membership(RecordId team, RecordId user)
{
    QSqlQuery &query =
        m_session.run(u"SELECT id, is_lead FROM team_member WHERE team_id = ? AND user_id = ? LIMIT 1"_s,
                      {team.value(), user.value()});
    std::optional<Membership> found;
    if (query.next())
        found = {RecordId(query.value(0).toLongLong()), query.value(1).toBool()};
    query.finish();
    return found;
}

RecordId MatchRecords::homePipeline()
{
    return RecordId(
        m_session.scalar(u"SELECT id FROM pipeline WHERE active = 1 ORDER BY position, id LIMIT 1"_s)
            .toLongLong());
}

RecordId MatchRecords::firstStage(RecordId pipeline, const QString &kind)
{
    return RecordId(m_session
                        .scalar(u"SELECT id FROM stage WHERE pipeline_id = ? AND kind = ? AND retired = 0 "
                                "ORDER BY position, id LIMIT 1"_s,
                                {pipeline.value(), kind})
                        .toLongLong());
}

QString MatchRecords::kindOfStage(RecordId stage)
{
    return m_session.scalar(u"SELECT kind FROM stage WHERE id = ?"_s, {stage.value()}).toString();
}

RecordId MatchRecords::sourceOfLead(RecordId lead)
{
    return RecordId(
        m_session.scalar(u"SELECT source_id FROM lead WHERE id = ?"_s, {lead.value()}).toLongLong());
}

QHash<QString, RecordId> MatchRecords::tags()
{
    QSqlQuery &query = m_session.run(u"SELECT id, name FROM tag ORDER BY id DESC"_s);
    QList<std::pair<QString, RecordId>> tags;
    while (query.next())
        tags.append({query.value(1).toString(), RecordId(query.value(0).toLongLong())});
    query.finish();
    const TagRules rules = TagRules::read(m_session);
    QHash<QString, RecordId> found;
    for (const auto &[name, id] : std::as_const(tags))
        found.insert(rules.alikeAllowed ? base::fold(name) : TagRules::likeness(name), id);
    return found;
}

} // namespace kith::records
