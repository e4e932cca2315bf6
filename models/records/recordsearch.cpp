// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordsearch.h"

#include "models/base/textfold.h"
#include "models/records/recordreader.h"
#include "models/records/recordtitles.h"
#include "models/records/searchindex.h"
#include "models/records/searchquery.h"
#include "models/records/sqltext.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;

namespace {

constexpr int Candidates = 200;        // looked at by title; the newest of very many matches
constexpr qsizetype FewestPerKind = 5; // so that many contacts do not hide the one deal
constexpr qsizetype MostPerKind = 12;
constexpr int MostRounds = 25;          // when many of the newest are in the trash
constexpr qsizetype FewestForgiven = 5; // letters of a word that may have a typo
constexpr int MostSimilar = 6;

/// Records whose sorting name begins with what is typed.
QList<RecordId> namedLike(storage::Session &session, const Entity &entity, const QString &typed, int limit)
{
    QList<RecordId> ids;
    const QString from = base::fold(typed);
    if (from.isEmpty() || !entity.field("name_key"))
        return ids;
    QSqlQuery &query =
        session.run(u"SELECT id FROM %1 WHERE deleted_at IS NULL AND name_key >= ? AND name_key < ? "
                    "ORDER BY name_key, id LIMIT ?"_s.arg(tableOf(entity)),
                    {from, from + QChar(0xffff), limit});
    while (query.next())
        ids.append(RecordId(query.value(0).toLongLong()));
    query.finish();
    return ids;
}

QList<RecordId> ofFewRecords(storage::Session &session, const Entity &entity, const QString &typed, int limit)
{
    domain::RecordQuery query;
    query.entity = entity.key;
    query.search = typed;
    query.limit = limit;
    return RecordReader::findIds(session, query);
}

/// 0 is best: the whole title, its beginning, a word's beginning, anything else.
int distance(const QString &title, const QString &typed)
{
    if (title == typed)
        return 0;
    if (title.startsWith(typed))
        return 1;
    return title.contains(u' ' + typed) ? 2 : 3;
}

void sortByTitle(QList<Hit> &hits, const QString &typed)
{
    struct Ranked
    {
        int distance;
        QString title;
        Hit hit;
    };
    const QString wanted = base::searchFold(typed);
    QList<Ranked> ranked;
    for (const Hit &hit : std::as_const(hits)) {
        const QString title = base::searchFold(hit.title);
        ranked.append({distance(title, wanted), title, hit});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &left, const Ranked &right) {
        return left.distance != right.distance ? left.distance < right.distance : left.title < right.title;
    });
    hits.clear();
    for (const Ranked &one : std::as_const(ranked))
        hits.append(one.hit);
}

void addNew(QList<RecordId> &ids, const QList<RecordId> &more)
{
    for (const RecordId id : more) {
        if (!ids.contains(id))
            ids.append(id);
    }
}

/// What the second line of a result says beside the usual: how to reach somebody.
QList<QByteArray> reachOf(const Entity &entity, bool withPhone)
{
    QList<QByteArray> fields;
    for (const char *key : {"city", "email", "phone"}) {
        const bool wanted = qstrcmp(key, "phone") != 0 || withPhone;
        if (wanted && entity.field(key) && !entity.subtitleFields.contains(key))
            fields.append(key);
    }
    return fields;
}

/// Every word begins a word of the title or of the line below it.
bool saysAll(const Hit &hit, const SearchQuery &query)
{
    const QStringList words = base::searchWords(hit.title + u' ' + hit.subtitle);
    const auto begins = [&words](const QString &typed) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&typed](const QString &word) { return word.startsWith(typed); });
    };
    return !query.isEmpty() && std::all_of(query.words().cbegin(), query.words().cend(), begins);
}

/// Hits of one kind: the latest, then the likeliest, the newest first.
class KindSearch
{
public:
    KindSearch(storage::Session &session, const Entity &entity, const SearchQuery &query)
        : m_session(session)
        , m_entity(entity)
        , m_query(query)
        , m_titles(session)
        , m_reach(reachOf(entity, !query.digits().isEmpty()))
    {
    }

    void addRecent(const QList<RecordId> &ids)
    {
        for (const Hit &hit : m_titles.hits(m_entity, ids, false, m_reach)) {
            if (!isFull() && !m_seen.contains(hit.id) && saysAll(hit, m_query))
                add(hit);
        }
    }

    void addMatching(SearchReach reach)
    {
        if (isFull())
            return;
        m_session.throwIfCancelled();
        const QString expression = m_query.expression(m_session, m_entity, reach);
        if (expression.isEmpty())
            return;
        RecordId before;
        for (int round = 0; round < MostRounds && !isFull(); ++round) {
            const int wanted = int(MostPerKind + m_seen.size());
            const QList<RecordId> ids = SearchIndex::matching(m_session, expression, wanted, before);
            QList<RecordId> fresh;
            for (const RecordId id : ids) {
                if (!m_seen.contains(id) && fresh.size() < MostPerKind)
                    fresh.append(id);
            }
            for (const Hit &hit : m_titles.hits(m_entity, fresh, false, m_reach)) {
                if (!isFull())
                    add(hit);
            }
            if (ids.size() < wanted)
                return;
            before = ids.last();
        }
    }

    const QList<Hit> &hits() const { return m_hits; }

private:
    bool isFull() const { return m_hits.size() >= MostPerKind; }

    void add(const Hit &hit)
    {
        m_hits.append(hit);
        m_seen.insert(hit.id);
    }

    storage::Session &m_session;
    const Entity &m_entity;
    const SearchQuery &m_query;
    RecordTitles m_titles;
    QList<QByteArray> m_reach;
    QList<Hit> m_hits;
    QSet<RecordId> m_seen;
};

/// Every kind gets a few lines; what is left over goes to the kinds in their order.
QList<Hit> shared(const QList<QList<Hit>> &groups, qsizetype room)
{
    QList<qsizetype> shares;
    for (const QList<Hit> &group : groups) {
        shares.append(std::min({group.size(), FewestPerKind, room}));
        room -= shares.last();
    }
    for (qsizetype i = 0; i < groups.size() && room > 0; ++i) {
        const qsizetype more = std::min(groups.at(i).size() - shares.at(i), room);
        shares[i] += more;
        room -= more;
    }
    QList<Hit> all;
    for (qsizetype i = 0; i < groups.size(); ++i)
        all += groups.at(i).mid(0, shares.at(i));
    return all;
}

QList<Hit> ofEveryKind(storage::Session &session, const SearchQuery &query, int limit,
                       const QList<RecentRecords::Record> &recent)
{
    QList<QList<Hit>> groups;
    for (const Entity &entity : Catalogue::builtIn().entities()) {
        if (!SearchIndex::covers(entity))
            continue;
        KindSearch search(session, entity, query);
        if (query.isContact())
            search.addMatching(SearchReach::Contact);
        QList<RecordId> latest;
        for (const auto &[kind, id] : recent) {
            if (kind == entity.key)
                latest.append(id);
        }
        search.addRecent(latest);
        for (const SearchReach reach :
             {SearchReach::NameWords, SearchReach::NameBeginnings, SearchReach::Words, SearchReach::Anywhere})
            search.addMatching(reach);
        if (!search.hits().isEmpty())
            groups.append(search.hits());
    }
    return shared(groups, limit);
}

/// Puts similar words in the place of those typed; false when there are none.
bool forgiveTypos(SearchQuery &query, const SearchVocabulary &vocabulary)
{
    QList<QStringList> spellings;
    bool differs = false;
    for (qsizetype i = 0; i < query.words().size(); ++i) {
        const QString &word = query.words().at(i);
        QStringList similar;
        if (word.size() >= FewestForgiven)
            similar = vocabulary.similarTo(word, i == query.words().size() - 1, MostSimilar);
        differs |= !similar.isEmpty() && similar != QStringList(word);
        if (!similar.contains(word))
            similar.prepend(word);
        spellings.append(similar);
    }
    if (differs)
        query.replace(spellings);
    return differs;
}

Found latest(storage::Session &session, int limit, SearchMemory &memory)
{
    Found found;
    RecordTitles titles(session);
    for (const auto &[kind, id] : memory.recent.list()) {
        const Entity *entity = Catalogue::builtIn().find(kind);
        if (entity && found.hits.size() < limit)
            found.hits += titles.hits(*entity, {id}, false, reachOf(*entity, false));
    }
    return found;
}

} // namespace

QList<Hit> RecordSearch::suggest(storage::Session &session, const QByteArray &entityKey, const QString &text,
                                 int limit)
{
    const Entity &entity = Catalogue::builtIn().entity(entityKey);
    QList<RecordId> ids;
    if (text.trimmed().isEmpty() || !SearchIndex::covers(entity)) {
        ids = ofFewRecords(session, entity, text, text.trimmed().isEmpty() ? limit : Candidates);
    } else {
        const SearchQuery query(session, text);
        const auto more = [&](SearchReach reach) {
            addNew(ids, SearchIndex::matching(session, query.expression(session, entity, reach), Candidates));
        };
        ids = namedLike(session, entity, text, Candidates);
        more(SearchReach::NameBeginnings);
        if (ids.size() < limit) // an e-mail address or a number names a record too
            more(SearchReach::Anywhere);
    }
    QList<Hit> hits = RecordTitles(session).hits(entity, ids);
    if (!text.trimmed().isEmpty())
        sortByTitle(hits, text);
    return hits.mid(0, limit);
}

Found RecordSearch::everywhere(storage::Session &session, const QString &text, int limit,
                               SearchMemory &memory)
{
    memory.recent.load(session);
    SearchQuery query(session, text);
    if (query.isEmpty())
        return text.trimmed().isEmpty() ? latest(session, limit, memory) : Found();
    Found found;
    found.words = query.words();
    found.digits = query.digits();
    found.hits = ofEveryKind(session, query, limit, memory.recent.list());
    if (found.hits.isEmpty() && forgiveTypos(query, memory.vocabulary)) {
        found.hits = ofEveryKind(session, query, limit, {});
        found.isSimilar = !found.hits.isEmpty();
        if (found.isSimilar)
            found.words = query.allSpellings();
    }
    return found;
}

} // namespace kith::records
