// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to reach about a line of the page of the day.
#include "models/records/recordtitles.h"
#include "models/records/todayrecords.h"
#include "models/storage/session.h"
#include "models/storage/store.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using storage::Session;

QFuture<QList<TodayAddress>> TodayRecords::addresses(Records &records, const QByteArray &entity, RecordId id)
{
    return records.store().read(
        [entity, id](Session &session) { return readAddresses(session, entity, id); });
}

QList<TodayAddress> TodayRecords::readAddresses(Session &session, const QByteArray &entity, RecordId id)
{
    QList<TodayAddress> found;
    RecordTitles titles(session);
    const auto add = [&found](const QString &who, const QString &text, bool isEmail) {
        const bool known = std::any_of(found.cbegin(), found.cend(),
                                       [&](const TodayAddress &one) { return one.text == text; });
        if (!text.isEmpty() && !known)
            found.append({who, text, isEmail});
    };
    const auto addParty = [&](const QByteArray &kind, RecordId party) {
        const QString who = titles.of(Catalogue::builtIn().entity(kind), party);
        QSqlQuery &query = session.run(
            u"SELECT value_raw, kind FROM contact_point WHERE party_id = ? AND party_type = ? AND kind IN "
            "('email', 'phone') AND status NOT IN ('invalid', 'bounced', 'left') ORDER BY kind, is_primary "
            "DESC, id"_s,
            {party.value(), QString::fromLatin1(kind)});
        while (query.next())
            add(who, query.value(0).toString(), query.value(1).toString() == "email"_L1);
        query.finish();
    };
    const auto idsOf = [&session](const QString &sql, const QVariantList &values) {
        QList<RecordId> ids;
        QSqlQuery &query = session.run(sql, values);
        while (query.next())
            ids.append(RecordId(query.value(0).toLongLong()));
        query.finish();
        return ids;
    };
    const auto addDeal = [&](RecordId deal) {
        for (const RecordId contact :
             idsOf(u"SELECT contact_id FROM deal_contact WHERE deal_id = ? ORDER BY is_primary DESC, id"_s,
                   {deal.value()}))
            addParty("contact"_ba, contact);
        for (const RecordId company :
             idsOf(u"SELECT company_id FROM deal WHERE id = ? AND company_id IS NOT NULL"_s, {deal.value()}))
            addParty("company"_ba, company);
    };
    const auto addLead = [&](RecordId lead) {
        const QString who = titles.of(Catalogue::builtIn().entity("lead"), lead);
        QSqlQuery &query = session.run(u"SELECT email, phone FROM lead WHERE id = ?"_s, {lead.value()});
        if (query.next()) {
            add(who, query.value(0).toString(), true);
            add(who, query.value(1).toString(), false);
        }
        query.finish();
    };
    const auto addObject = [&](const QByteArray &kind, RecordId object) {
        if (kind == "contact" || kind == "company")
            addParty(kind, object);
        else if (kind == "deal")
            addDeal(object);
        else if (kind == "lead")
            addLead(object);
    };
    if (entity != "activity") {
        addObject(entity, id);
        return found;
    }
    for (const RecordId contact :
         idsOf(u"SELECT party_id FROM activity_participant WHERE activity_id = ? AND party_type = 'contact' "
               "ORDER BY id"_s,
               {id.value()}))
        addParty("contact"_ba, contact);
    // people before what else it is about
    for (const char *kind : {"contact", "lead", "deal", "company"}) {
        for (const RecordId object : idsOf(u"SELECT object_id FROM activity_link WHERE activity_id = ? AND "
                                           "object_type = ? ORDER BY id"_s,
                                           {id.value(), QString::fromLatin1(kind)}))
            addObject(kind, object);
    }
    return found;
}

} // namespace kith::records
