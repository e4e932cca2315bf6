// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/campaignresults.h"
#include "models/records/crmcheck.h"
#include "models/records/customerstats.h"
#include "models/records/derivedcolumns.h"
#include "models/records/engagementscores.h"
#include "models/records/leadscores.h"
#include "models/records/remindertimes.h"
#include "models/records/searchindex.h"
#include "models/records/sqltext.h"
#include "models/records/workspacecatalogue.h"

#include <limits>
#include <map>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Entity;

namespace {

constexpr qsizetype DerivedPerLook = 256;
constexpr qsizetype NamedIds = 3; // enough to look at one

/// Counts findings of one sort and names the first few records.
struct Tally
{
    qint64 count = 0;
    QStringList ids;

    void add(RecordId id)
    {
        ++count;
        if (ids.size() < NamedIds)
            ids += id.toString();
    }
};
using Tallies = std::map<QByteArray, Tally>;

QList<RecordId> idsOf(storage::Session &session, const QByteArray &table)
{
    QList<RecordId> ids;
    QSqlQuery &query = session.run(u"SELECT id FROM \"%1\" ORDER BY id"_s.arg(QString::fromLatin1(table)));
    while (query.next())
        ids.append(RecordId(query.value(0).toLongLong()));
    query.finish();
    return ids;
}

/// Goes through all records: `fix` writes what is missing, else it is counted in `tallies`.
void goThrough(storage::Session &session, bool fix, Tallies &tallies)
{
    RecordImages images(session);
    const QList<RecordId> ids = idsOf(session, "search_waiting"_ba); // their lines are still to come
    const QSet<RecordId> waiting(ids.cbegin(), ids.cend());
    qsizetype done = 0;
    for (const Entity &entity : catalogueOf(session).entities()) {
        const bool hasLine = SearchIndex::covers(entity);
        if (!hasLine && !entity.field("name_key"))
            continue;
        for (const RecordId id : idsOf(session, entity.key)) {
            if (++done % DerivedPerLook == 0)
                session.throwIfCancelled();
            RecordImage image = images.of(entity, id);
            if (!image.row)
                continue;
            DerivedColumns::workOut(image, images);
            for (const QByteArray &column : DerivedColumns::write(session, image, fix))
                tallies[column].add(id);
            if (hasLine && fix)
                SearchIndex::put(session, image, images, true);
            else if (hasLine && !waiting.contains(id) && !SearchIndex::isCurrent(session, image, images))
                tallies["search_index." + entity.key].add(id);
            images.clear();
        }
    }
}

void goThroughTimes(storage::Session &session, bool fix, Tallies &tallies)
{
    qsizetype done = 0;
    for (const RecordId id : idsOf(session, "activity"_ba)) {
        if (++done % DerivedPerLook == 0)
            session.throwIfCancelled();
        int differing = 0;
        Touches::settleActivity(session, id, fix, &differing);
        if (differing > 0)
            tallies["activity_link.at"_ba].add(id);
    }
    ReminderTimes reminders(session);
    for (const RecordId id : idsOf(session, "reminder"_ba)) {
        if (++done % DerivedPerLook == 0)
            session.throwIfCancelled();
        if (reminders.settle(id, fix))
            tallies["reminder.fire_at"_ba].add(id);
    }
    for (const Entity &entity : catalogueOf(session).entities()) {
        if (!Touches::applyTo(entity.key))
            continue;
        for (const RecordId id : idsOf(session, entity.key)) {
            if (++done % DerivedPerLook == 0)
                session.throwIfCancelled();
            for (const QByteArray &column : Touches::settle(session, entity, id, fix))
                tallies[column].add(id);
        }
    }
}

/// Lines of records that are gone, and lines without their entry.
QStringList strayLines(storage::Session &session)
{
    QStringList found;
    for (const Entity &entity : catalogueOf(session).entities()) {
        if (!SearchIndex::covers(entity))
            continue;
        const qint64 stray =
            session
                .scalar(u"SELECT count(*) FROM search_entry AS e WHERE e.entity = ? "
                        "AND NOT EXISTS (SELECT 1 FROM %1 AS t WHERE t.id = e.id) "
                        "AND NOT EXISTS (SELECT 1 FROM search_waiting AS w WHERE w.id = e.id)"_s.arg(
                            tableOf(entity)),
                        {entity.number})
                .toLongLong();
        if (stray > 0)
            found += u"search_entry: %1 lines of %2 records that are gone"_s.arg(stray).arg(
                QString::fromLatin1(entity.key));
    }
    const qint64 entries = session.scalar(u"SELECT count(*) FROM search_entry"_s).toLongLong();
    const qint64 lines = session.scalar(u"SELECT count(*) FROM search_index_docsize"_s).toLongLong();
    if (entries != lines)
        found += u"search_index: %1 lines, search_entry says %2"_s.arg(lines).arg(entries);
    return found;
}

} // namespace

void DerivedData::rebuild(storage::Session &session)
{
    Tallies ignored;
    SearchIndex::clear(session);
    goThrough(session, true, ignored);
    goThroughTimes(session, true, ignored);
    LeadScores(session).settleAll();
    CustomerStats(session).settleAll();
    EngagementScores(session).settleAll();
    CampaignResults::settleAll(session);
    SearchIndex::tidy(session, std::numeric_limits<qint64>::max());
}

QStringList DerivedData::differences(storage::Session &session)
{
    Tallies tallies;
    goThrough(session, false, tallies);
    goThroughTimes(session, false, tallies);
    for (const RecordId lead : LeadScores(session).differing())
        tallies["lead.score"_ba].add(lead);
    const QHash<QByteArray, QList<RecordId>> stats = CustomerStats(session).differing();
    for (auto it = stats.cbegin(); it != stats.cend(); ++it) {
        for (const RecordId id : *it)
            tallies[it.key() + ".orders and scores"].add(id);
    }
    const QHash<QByteArray, QList<RecordId>> engagement = EngagementScores(session).differing();
    for (auto it = engagement.cbegin(); it != engagement.cend(); ++it) {
        for (const RecordId id : *it)
            tallies[it.key() + ".engagement"].add(id);
    }
    for (const RecordId recipient : CampaignResults::differing(session))
        tallies["campaign_recipient.results"_ba].add(recipient);
    QStringList lines;
    for (const auto &[what, tally] : tallies)
        lines += u"%1: %2 records differ from what follows from their rows (%3)"_s.arg(
            QString::fromLatin1(what), QString::number(tally.count), tally.ids.join(u", "_s));
    return lines + strayLines(session);
}

} // namespace kith::records
