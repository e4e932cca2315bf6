// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/quickvocabulary.h"

#include "models/records/records.h"
#include "models/storage/session.h"
#include "models/storage/store.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::QuickName;
using domain::QuickVocabulary;

namespace {

constexpr int LatestRecords = 10'000; // of each kind that has a town
constexpr int MostTowns = 400;
constexpr int MostNames = 2000; // of each kind

void addNames(storage::Session &session, QuickVocabulary &names, const QByteArray &kind, const QString &sql)
{
    QSqlQuery &query = session.run(sql + u" LIMIT %1"_s.arg(MostNames));
    while (query.next())
        names.add(kind, QuickName::of(query.value(1).toString(), RecordId(query.value(0).toLongLong()),
                                      query.value(2).toString()));
    query.finish();
}

} // namespace

QuickVocabularyReader::Names QuickVocabularyReader::read(storage::Session &session)
{
    const auto names = std::make_shared<QuickVocabulary>();
    {
        QSqlQuery &query = session.run(u"SELECT v.id, v.label, v.\"key\", p.\"key\" FROM picklist_value AS v "
                                       "JOIN picklist AS p ON p.id = v.picklist_id WHERE v.retired = 0 "
                                       "ORDER BY p.id, v.position, v.id LIMIT ?"_s,
                                       {4 * MostNames});
        while (query.next())
            names->add("picklist/" + query.value(3).toByteArray(),
                       QuickName::of(query.value(1).toString(), RecordId(query.value(0).toLongLong()),
                                     query.value(2).toString()));
        query.finish();
    }
    addNames(session, *names, "stage"_ba,
             u"SELECT s.id, s.name, NULL FROM stage AS s JOIN pipeline AS p ON p.id = s.pipeline_id "
             "WHERE s.retired = 0 ORDER BY p.position, s.position, s.id"_s);
    addNames(session, *names, "pipeline"_ba, u"SELECT id, name, NULL FROM pipeline ORDER BY position, id"_s);
    addNames(session, *names, "app_user"_ba,
             u"SELECT id, display_name, login FROM app_user WHERE active = 1 ORDER BY display_name, id"_s);
    addNames(session, *names, "team"_ba, u"SELECT id, name, NULL FROM team ORDER BY name, id"_s);
    addNames(session, *names, "queue"_ba, u"SELECT id, name, NULL FROM queue ORDER BY name, id"_s);
    addNames(session, *names, "external_system"_ba,
             u"SELECT id, name, NULL FROM external_system ORDER BY name, id"_s);
    addNames(session, *names, "rfm_segment"_ba,
             u"SELECT id, name, NULL FROM rfm_segment ORDER BY position, id"_s);
    addNames(session, *names, "tag"_ba, u"SELECT id, name, NULL FROM tag ORDER BY name, id"_s);

    QSqlQuery &query = session.run(
        u"SELECT city, count(*) FROM ("
        "SELECT * FROM (SELECT city FROM contact ORDER BY id DESC LIMIT %1) UNION ALL "
        "SELECT * FROM (SELECT city FROM company ORDER BY id DESC LIMIT %1) UNION ALL "
        "SELECT * FROM (SELECT city FROM lead ORDER BY id DESC LIMIT %1)) "
        "WHERE city IS NOT NULL AND city <> '' GROUP BY city ORDER BY 2 DESC, 1 LIMIT %2"_s.arg(LatestRecords)
            .arg(MostTowns));
    while (query.next())
        names->add("city"_ba, QuickName::of(query.value(0).toString()));
    query.finish();
    return names;
}

QFuture<QuickVocabularyReader::Names> QuickVocabularyReader::load(Records &records)
{
    return records.store().read(&QuickVocabularyReader::read);
}

bool QuickVocabularyReader::dependsOn(QByteArrayView entity)
{
    return entity == "picklist_value" || entity == "picklist" || entity == "stage" || entity == "pipeline" ||
           entity == "app_user" || entity == "team" || entity == "queue" || entity == "rfm_segment" ||
           entity == "tag" || entity == "external_system";
}

} // namespace kith::records
