// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/records.h"

#include "models/base/await.h"
#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/validation.h"
#include "models/records/filtercount.h"
#include "models/records/historyrecords.h"
#include "models/records/noticereader.h"
#include "models/records/recorddiff.h"
#include "models/records/recordlabels.h"
#include "models/records/recordreader.h"
#include "models/records/recordsearch.h"
#include "models/records/recordtitles.h"
#include "models/records/sqltext.h"
#include "models/records/summaryrecords.h"
#include "models/records/timelinerecords.h"
#include "models/records/workspacecatalogue.h"
#include "models/storage/session.h"
#include "models/storage/store.h"

#include <QQueue>
#include <QTimer>

#include <atomic>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Catalogue;
using domain::Entity;
using domain::Record;
using storage::ChangeNotice;
using storage::ChangeSet;
using storage::RowChange;
using storage::RowOp;
using storage::Session;
using storage::Store;

namespace {

constexpr qsizetype MostRemembered = 20; // more at once is no single record's matter
constexpr int VocabularyPieceMs = 40;
constexpr int VocabularyPauseMs = 2000; // bulk work seldom comes alone

/// Only who searches needs what was saved a moment ago in the search index.
Store::Freshness freshnessFor(const domain::RecordQuery &query)
{
    return query.search.isEmpty() ? Store::Freshness::Committed : Store::Freshness::Settled;
}

template<class T>
QFuture<T> failed(const Problem &problem)
{
    QPromise<T> promise;
    promise.start();
    promise.setException(problem);
    promise.finish();
    return promise.future();
}

/// Fields that the rules fill in when a person leaves them out.
bool isFilledByRules(const QByteArray &field)
{
    return field == "currency" || field == "number" || field == "pipeline_id" || field == "stage_id" ||
           field == "status" || (field.startsWith("x_") && field.endsWith("_currency"));
}

/// What is wrong with the record now and was not before; with the names of the form's fields, which the rules
/// of the change path do not know.
std::optional<Problem> newProblem(const Record &before, const Record &after)
{
    const QList<Problem> old = before.isNull() ? QList<Problem>() : domain::problemsOf(before);
    for (const Problem &problem : domain::problemsOf(after)) {
        const bool isOld = std::any_of(old.cbegin(), old.cend(), [&](const Problem &one) {
            return one.field() == problem.field() && one.sentence() == problem.sentence();
        });
        if (!isOld && !isFilledByRules(problem.field()))
            return problem;
    }
    return std::nullopt;
}

/// Rows that move living records to the trash, or records in the trash back; kinds without a trash are taken
/// away.
ChangeSet trashChanges(Session &session, const Entity &entity, const QList<RecordId> &ids, bool intoTrash)
{
    ChangeSet changes;
    RecordTitles titles(session);
    QString title;
    const QString sql = entity.hasTrash ? u"SELECT deleted_at FROM %1 WHERE id = ?"_s.arg(tableOf(entity))
                                        : u"SELECT NULL FROM %1 WHERE id = ?"_s.arg(tableOf(entity));
    const qint64 now = session.clock().nowMs();
    for (const RecordId id : ids) {
        QSqlQuery &query = session.run(sql, {id.value()});
        const bool found = query.next();
        const QVariant deletedAt = found ? query.value(0) : QVariant();
        query.finish();
        if (!found || deletedAt.isNull() != intoTrash)
            continue; // somebody was faster
        RowChange row;
        row.table = entity.key;
        row.id = id;
        if (entity.hasTrash)
            row.cells.append({"deleted_at"_ba, deletedAt, intoTrash ? QVariant(now) : QVariant()});
        else
            row.op = RowOp::Remove;
        changes.rows.append(row);
        if (title.isNull())
            title = titles.of(entity, id);
    }
    const qsizetype count = changes.rows.size();
    changes.label = intoTrash ? RecordLabels::movedToTrash(entity, title, count)
                              : RecordLabels::restored(entity, title, count);
    return changes;
}

constexpr qsizetype MostAtOnce = 1000; ///< records that are written in one go

/// Writes on behalf of a Records, which may go before the answer is here. Answers in the store's threads, so
/// that a program without an event loop may wait.
class RecordWriter
{
public:
    /// What goes into the outcome's ids: the record's, or that of the row when it is new.
    struct Saved
    {
        RecordId id;
        qsizetype row = -1;
    };

    static QFuture<Outcome> write(Store &store, const ChangeSet &changes, const QList<Saved> &saved)
    {
        const Promise promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        write(store, promise, changes, saved);
        return promise->future();
    }

    static QFuture<Outcome> trash(Store &store, const QByteArray &key, const QList<RecordId> &ids,
                                  bool intoTrash)
    {
        if (ids.size() > MostAtOnce)
            return trashMany(store, key, ids, intoTrash);
        const Promise promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        store
            .read([key, ids, intoTrash](Session &session) {
                return trashChanges(session, Catalogue::builtIn().entity(key), ids, intoTrash);
            })
            .then([&store, promise](QFuture<ChangeSet> made) {
                answer(promise, [&] { write(store, promise, made.result(), {}); });
            });
        return promise->future();
    }

private:
    using Promise = std::shared_ptr<QPromise<Outcome>>;

    /// In batches, with progress, as one action all the same.
    static QFuture<Outcome> trashMany(Store &store, const QByteArray &key, const QList<RecordId> &ids,
                                      bool intoTrash)
    {
        const Entity &entity = Catalogue::builtIn().entity(key);
        storage::BulkJob job;
        job.origin = storage::Origin::Ui;
        job.label = intoTrash ? RecordLabels::movedToTrash(entity, {}, ids.size())
                              : RecordLabels::restored(entity, {}, ids.size());
        job.work = [&entity, ids, intoTrash](storage::BulkWriter &bulk) {
            for (qsizetype from = 0; from < ids.size(); from += MostAtOnce) {
                const QList<RecordId> batch = ids.mid(from, MostAtOnce);
                bulk.apply(trashChanges(bulk.session(), entity, batch, intoTrash).rows);
                bulk.progress(from + batch.size(), ids.size());
            }
        };
        return store.writeBulk(job);
    }

    /// Runs `fn`, which answers the promise; answers with what it throws.
    template<class Fn>
    static void answer(const Promise &promise, Fn fn)
    {
        try {
            fn();
        } catch (const QException &error) {
            promise->setException(error);
            promise->finish();
        }
    }

    static void write(Store &store, const Promise &promise, const ChangeSet &changes,
                      const QList<Saved> &saved)
    {
        if (changes.rows.isEmpty()) {
            Outcome outcome;
            outcome.unchanged = saved.size();
            for (const Saved &one : saved)
                outcome.ids.append(one.id);
            promise->addResult(outcome);
            promise->finish();
            return;
        }
        store.write(changes).then([&store, promise, saved](QFuture<Outcome> written) {
            answer(promise, [&] { conclude(store, promise, std::move(written), saved); });
        });
    }

    static void conclude(Store &store, const Promise &promise, QFuture<Outcome> written,
                         const QList<Saved> &saved)
    {
        try {
            Outcome outcome = written.result();
            QList<RecordId> ids;
            for (const Saved &one : saved)
                ids.append(one.row >= 0 && one.row < outcome.ids.size() ? outcome.ids.at(one.row) : one.id);
            if (!ids.isEmpty())
                outcome.ids = ids;
            promise->addResult(outcome);
            promise->finish();
        } catch (const Problem &problem) {
            if (problem.kind() != ProblemKind::Conflict || problem.clashes().isEmpty())
                throw;
            explain(store, promise, problem);
        }
    }

    /// Says who was in the way.
    static void explain(Store &store, const Promise &promise, const Problem &conflict)
    {
        store
            .read([conflict](Session &session) {
                return HistoryRecords::explained(session, conflict).sentence();
            })
            .then([promise, conflict](QFuture<QString> told) {
                Problem problem = conflict;
                try {
                    problem = Problem(conflict.kind(), told.result(), conflict.detail());
                    problem.about(conflict.clashes().first().column).withClashes(conflict.clashes());
                } catch (const QException &) {
                    // the plain sentence has to do
                }
                promise->setException(problem);
                promise->finish();
            });
    }
};

} // namespace

struct Records::Private
{
    using KnownCatalogue = std::atomic<const Catalogue *>;

    Private(Records *records, Store &theStore) : q(records), store(theStore) {}

    void noticeCatalogue();

    void receive(const ChangeNotice &notice);
    void tellNext();
    void refreshUndo();
    void remember(const RecordNotice &notice);
    void learnNames(const QHash<QByteArray, QSet<RecordId>> &records);
    void readVocabulary();

    Records *q;
    Store &store;
    std::shared_ptr<KnownCatalogue> catalogue = std::make_shared<KnownCatalogue>(&Catalogue::builtIn());
    const Catalogue *toldCatalogue = &Catalogue::builtIn();
    std::shared_ptr<SearchMemory> memory =
        std::make_shared<SearchMemory>(); ///< shared with searches that run
    bool isReading = false;               ///< the vocabulary
    bool wantsVocabulary = false;         ///< somebody has searched
    QQueue<ChangeNotice> notices;         ///< told in their order, one after the other
    bool isTelling = false;
    UndoState undo;
};

void Records::Private::receive(const ChangeNotice &notice)
{
    notices.enqueue(notice);
    refreshUndo();
    if (!isTelling)
        tellNext();
}

void Records::Private::tellNext()
{
    if (notices.isEmpty()) {
        isTelling = false;
        return;
    }
    isTelling = true;
    const ChangeNotice notice = notices.dequeue();
    const auto tell = [this](const RecordNotice &told) {
        noticeCatalogue();
        remember(told);
        Q_EMIT q->changed(told);
        tellNext();
    };
    const auto read = [notice, known = catalogue](Session &session) {
        known->store(&catalogueOf(session));
        return NoticeReader::recordsOf(session, notice);
    };
    base::await(store.read(read), q, tell, [notice, tell](const base::Problem &) {
        RecordNotice told; // the file went away or is busy: whoever shows records asks again
        told.everything = true;
        told.foreign = notice.foreign;
        told.label = notice.label;
        told.entities = notice.tables;
        tell(told);
    });
}

void Records::Private::noticeCatalogue()
{
    if (toldCatalogue == catalogue->load())
        return;
    toldCatalogue = catalogue->load();
    Q_EMIT q->catalogueChanged();
}

/// Searches know of the change.
void Records::Private::remember(const RecordNotice &notice)
{
    qsizetype count = 0;
    for (const QSet<RecordId> &ids : notice.records)
        count += ids.size();
    if (notice.everything || count > MostRemembered) {
        memory->vocabulary.expire();
        if (wantsVocabulary && !isReading)
            QTimer::singleShot(VocabularyPauseMs, q, [this] { readVocabulary(); });
        return;
    }
    if (!notice.foreign) {
        for (auto it = notice.records.cbegin(); it != notice.records.cend(); ++it) {
            for (const RecordId id : *it)
                memory->recent.note(it.key(), id);
        }
    }
    if (memory->vocabulary.isComplete() && count > 0)
        learnNames(notice.records);
}

void Records::Private::learnNames(const QHash<QByteArray, QSet<RecordId>> &records)
{
    base::await(
        store.read([records](Session &session) {
            QStringList words;
            RecordTitles titles(session);
            for (auto it = records.cbegin(); it != records.cend(); ++it) {
                const Entity *entity = Catalogue::builtIn().find(it.key());
                if (!entity || !entity->standalone)
                    continue;
                for (const RecordId id : *it)
                    words += base::searchWords(titles.of(*entity, id));
            }
            return words;
        }),
        q, [this](const QStringList &words) { memory->vocabulary.add(words); }, [](const Problem &) {});
}

/// In small pieces, so that whoever asks meanwhile need not wait.
void Records::Private::readVocabulary()
{
    if (isReading || memory->vocabulary.isComplete())
        return;
    isReading = true;
    base::await(
        store.read([memory = memory](
                       Session &session) { return memory->vocabulary.fillMore(session, VocabularyPieceMs); },
                   Store::Cache::Own, // it reads a good part of the index, once
                   Store::Freshness::Settled),
        q,
        [this](bool isComplete) {
            isReading = false;
            if (!isComplete)
                readVocabulary();
        },
        [this](const Problem &) { isReading = false; }); // the next search tries again
}

void Records::Private::refreshUndo()
{
    base::await(
        store.undoState(), q,
        [this](const UndoState &state) {
            undo = state;
            Q_EMIT q->undoStateChanged(undo);
        },
        [](const base::Problem &) {}); // the buttons keep what they offer until the file answers again
}

Records::Records(Store &store, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, store))
{
    qRegisterMetaType<RecordNotice>();
    qRegisterMetaType<UndoState>();
    connect(&store, &Store::changed, this, [this](const ChangeNotice &notice) { d->receive(notice); });
    base::await(
        readCatalogue(), this, [this] { d->noticeCatalogue(); }, [](const Problem &) {});
}

Records::~Records() = default;

const Catalogue &Records::catalogue() const
{
    return *d->catalogue->load();
}

QFuture<void> Records::readCatalogue()
{
    return d->store.read([known = d->catalogue](Session &session) { known->store(&catalogueOf(session)); });
}

Store &Records::store()
{
    return d->store;
}

QFuture<QList<RecordId>> Records::findIds(const domain::RecordQuery &query)
{
    return d->store.read([query](Session &session) { return RecordReader::findIds(session, query); },
                         Store::Cache::Shared, freshnessFor(query));
}

QFuture<qint64> Records::count(const domain::RecordQuery &query)
{
    return d->store.read([query](Session &session) { return FilterCount::of(session, query); },
                         Store::Cache::Shared, freshnessFor(query));
}

QFuture<Records::FirstIds> Records::findFirstIds(const domain::RecordQuery &query, int count)
{
    const auto find = [query, count](Session &session) {
        FirstIds first;
        domain::RecordQuery limited = query;
        limited.limit = count;
        if (RecordReader::hasOrder(session, query))
            first = {RecordReader::findIds(session, limited), true};
        return first;
    };
    return d->store.read(find, Store::Cache::Shared, freshnessFor(query));
}

QFuture<GroupedIds> Records::findGroups(const domain::RecordQuery &query,
                                        const QList<QByteArray> &totalFields)
{
    return d->store.read(
        [=](Session &session) { return RecordReader::groupedIds(session, query, totalFields); },
        Store::Cache::Shared, freshnessFor(query));
}

QFuture<QList<Row>> Records::fetchRows(const QByteArray &entity, const QList<QByteArray> &fields,
                                       const QList<RecordId> &ids)
{
    return d->store.read([=](Session &session) { return RecordReader::rows(session, entity, fields, ids); });
}

QFuture<Record> Records::load(const QByteArray &entity, RecordId id)
{
    return d->store.read([=](Session &session) { return RecordReader::load(session, entity, id); });
}

QFuture<QList<Hit>> Records::related(const QByteArray &entity, RecordId id, const QByteArray &relation,
                                     int limit)
{
    return d->store.read(
        [=](Session &session) { return RecordReader::related(session, entity, id, relation, limit); });
}

QFuture<Outcome> Records::save(const Record &before, const Record &after)
{
    if (const auto problem = newProblem(before, after))
        return failed<Outcome>(*problem);
    RecordDiff diff;
    diff.add(before, after);
    ChangeSet changes;
    changes.label = before.isNull() ? RecordLabels::added(after.entity(), after.title())
                                    : RecordLabels::edited(after.title());
    changes.rows = diff.rows();
    return RecordWriter::write(d->store, changes, {{before.id, before.isNull() ? 0 : -1}});
}

QFuture<Outcome> Records::saveAll(const QList<std::pair<Record, Record>> &pairs, const QString &label)
{
    RecordDiff diff;
    QList<RecordWriter::Saved> saved;
    for (const auto &[before, after] : pairs) {
        if (const auto problem = newProblem(before, after))
            return failed<Outcome>(*problem);
        saved.append({before.id, before.isNull() ? diff.rows().size() : -1});
        diff.add(before, after);
    }
    ChangeSet changes;
    changes.label = label;
    changes.rows = diff.rows();
    return RecordWriter::write(d->store, changes, saved);
}

QFuture<BulkPreview> Records::previewBulkEdit(const BulkPlan &plan)
{
    return d->store.read([plan](Session &session) { return BulkEdit::preview(session, plan); });
}

QFuture<Outcome> Records::bulkEdit(const BulkPlan &plan)
{
    return BulkEdit::run(d->store, plan);
}

QFuture<Outcome> Records::moveToTrash(const QByteArray &entity, const QList<RecordId> &ids)
{
    return RecordWriter::trash(d->store, entity, ids, true);
}

QFuture<Outcome> Records::restore(const QByteArray &entity, const QList<RecordId> &ids)
{
    return RecordWriter::trash(d->store, entity, ids, false);
}

QFuture<Outcome> Records::undo()
{
    return d->store.undo();
}

QFuture<Outcome> Records::redo()
{
    return d->store.redo();
}

QFuture<UndoState> Records::undoState()
{
    return d->store.undoState();
}

QFuture<RecordSheet> Records::sheet(const QByteArray &entity, RecordId id, bool withSubsidiaries)
{
    return d->store.read(
        [=](Session &session) { return SummaryRecords::sheet(session, entity, id, withSubsidiaries); });
}

QFuture<TimelinePage> Records::timeline(const QByteArray &entity, RecordId id, const TimelineFilter &filter,
                                        const TimelineKey &before, int limit)
{
    return d->store.read(
        [=](Session &session) { return TimelineRecords::page(session, entity, id, filter, before, limit); });
}

QFuture<QList<HistoryLine>> Records::history(const QByteArray &entity, RecordId id)
{
    return d->store.read([=](Session &session) { return HistoryRecords::of(session, entity, id); });
}

QFuture<QList<Hit>> Records::suggest(const QByteArray &entity, const QString &text, int limit)
{
    return d->store.read(
        [=](Session &session) { return RecordSearch::suggest(session, entity, text, limit); },
        Store::Cache::Shared, Store::Freshness::Settled);
}

QFuture<Found> Records::search(const QString &text, int limit)
{
    QFuture<Found> found = d->store.read(
        [text, limit, memory = d->memory](Session &session) {
            return RecordSearch::everywhere(session, text, limit, *memory);
        },
        Store::Cache::Shared, Store::Freshness::Settled);
    d->wantsVocabulary = true;
    d->readVocabulary();
    return found;
}

bool Records::isSearchReady() const
{
    return d->memory->vocabulary.isComplete();
}

void Records::noteOpened(const QByteArray &entity, RecordId id)
{
    d->memory->recent.note(entity, id);
}

QFuture<QList<PicklistValue>> Records::picklist(const QByteArray &picklist)
{
    return d->store.read([=](Session &session) { return RecordReader::picklist(session, picklist); });
}

QFuture<QHash<QByteArray, qint64>> Records::counts()
{
    return d->store.read([](Session &session) { return RecordReader::counts(session); });
}

} // namespace kith::records
