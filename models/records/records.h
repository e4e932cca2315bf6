// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/query.h"
#include "models/domain/record.h"
#include "models/records/bulkedit.h"
#include "models/records/recordgroups.h"
#include "models/storage/changeset.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <memory>

namespace kith::storage {
class ChangeRules;
class Store;
} // namespace kith::storage

namespace kith::records {

struct RecordSheet;
struct TimelineFilter;
struct TimelineKey;
struct TimelinePage;

using base::RecordId;
using storage::Outcome;
using storage::UndoState;

/// One line of a list: the values of the asked-for fields in stored form and, beside Link and Picklist
/// values, their titles (same positions, null elsewhere).
struct Row
{
    RecordId id;
    QList<QVariant> values;
    QList<QString> linkTitles;
};

/// A record's name, for link editors and search results.
struct Hit
{
    QByteArray entity;
    RecordId id;
    QString title;
    QString subtitle;
};

/// What a search over all kinds of records found.
struct Found
{
    QList<Hit> hits;        ///< by kind, in each the latest first
    bool isSimilar = false; ///< nothing is there as typed; these are spelled like it
    QStringList words;      ///< folded, that titles may begin with, for emphasis (base::matchedParts)
    QString digits;         ///< of a typed phone number
};

/// One line of the history tab.
struct HistoryLine
{
    RecordId tx;
    qint64 atMs = 0;
    QString who;
    QString action;    ///< the transaction's label
    QByteArray entity; ///< of the record or of its owned child that changed
    QString name;      ///< what that is called: "Contact", "E-mail"
    RecordId id;
    storage::RowOp op = storage::RowOp::Update;
    storage::Origin origin = storage::Origin::Ui;
    bool undone = false;
    struct Change
    {
        QByteArray field;
        QVariant before;
        QVariant after;
        QString beforeText; ///< as people read it (links resolved), C locale neutral where possible
        QString afterText;
    };
    QList<Change> changes;
};

struct PicklistValue
{
    RecordId id;
    QByteArray key;
    QString label;
    QString colour;       ///< "#rrggbb" or empty
    QString inverseLabel; ///< its name from the other side; empty: the same
};

/// What changed, for whoever shows records.
struct RecordNotice
{
    QHash<QByteArray, QSet<RecordId>> records; ///< entity -> ids, owners of changed children included
    QSet<QByteArray> entities;                 ///< all kinds touched
    bool everything = false;                   ///< too many to name: ask again
    bool foreign = false;
    QString label;
};

/// The rules of the CRM for the one change path (validation, normalising, derived columns, search index).
/// Give it to the Store.
std::shared_ptr<const storage::ChangeRules> crmRules();

/// The records of an open workspace, as pages, services and commands use them. Futures may fail with
/// base::Problem.
class Records : public QObject
{
    Q_OBJECT

public:
    explicit Records(storage::Store &store, QObject *parent = nullptr);
    ~Records() override;

    /// The kinds of records with the workspace's own fields, as far as they were read: a new Records begins
    /// with those of the program and reads the others by itself.
    const domain::Catalogue &catalogue() const;

    /// Finished when catalogue() is that of the file.
    QFuture<void> readCatalogue();
    storage::Store &store();

    /// Ids in order. One million take about 0.3 s and 8 MB.
    QFuture<QList<RecordId>> findIds(const domain::RecordQuery &query);

    /// The first ids when they can be had without sorting the others; else none, and `known` is false.
    struct FirstIds
    {
        QList<RecordId> ids;
        bool known = false;
    };
    QFuture<FirstIds> findFirstIds(const domain::RecordQuery &query, int count);

    /// How many records there are; the trash and the search count like in findIds(). Cancelled, it stops at
    /// once.
    QFuture<qint64> count(const domain::RecordQuery &query);

    /// Ids in groups by query.groupBy, with the totals of the number columns asked for. One million take
    /// about a second.
    QFuture<GroupedIds> findGroups(const domain::RecordQuery &query, const QList<QByteArray> &totalFields);

    /// Rows of the given ids in the given order; ids that are gone are left out.
    QFuture<QList<Row>> fetchRows(const QByteArray &entity, const QList<QByteArray> &fields,
                                  const QList<RecordId> &ids);

    /// One record with its owned children, and tags. NotFound when there is none.
    QFuture<domain::Record> load(const QByteArray &entity, RecordId id);

    /// Records of a relation that is not owned (a company's deals), newest first, as hits.
    QFuture<QList<Hit>> related(const QByteArray &entity, RecordId id, const QByteArray &relation,
                                int limit = 100);

    /// Writes the difference between what was loaded and what it is now, children included, as one action. A
    /// new record is saved with `before` null. Conflict carries the clashing fields. ids[0] of the outcome is
    /// the record's.
    QFuture<Outcome> save(const domain::Record &before, const domain::Record &after);

    /// Several records at once as one action, each as in save(); `label` names it.
    QFuture<Outcome> saveAll(const QList<std::pair<domain::Record, domain::Record>> &pairs,
                             const QString &label);

    /// The same change to many records as one action: what it would do, and doing it. A preview can be
    /// cancelled; the work tells its progress (0..1000) and, cancelled, leaves everything as it was.
    QFuture<BulkPreview> previewBulkEdit(const BulkPlan &plan);
    QFuture<Outcome> bulkEdit(const BulkPlan &plan);

    /// Many records at once tell their progress (0..1000) and can be cancelled.
    QFuture<Outcome> moveToTrash(const QByteArray &entity, const QList<RecordId> &ids);
    QFuture<Outcome> restore(const QByteArray &entity, const QList<RecordId> &ids);

    QFuture<Outcome> undo();
    QFuture<Outcome> redo();
    QFuture<UndoState> undoState();

    /// load() and what the record's page says about it (recordsummary.h), as one reading of the file.
    QFuture<RecordSheet> sheet(const QByteArray &entity, RecordId id, bool withSubsidiaries = false);

    /// What happened to a record, newest first, up to `limit` entries behind `before` (timeline.h).
    QFuture<TimelinePage> timeline(const QByteArray &entity, RecordId id, const TimelineFilter &filter,
                                   const TimelineKey &before, int limit);

    QFuture<QList<HistoryLine>> history(const QByteArray &entity, RecordId id);

    /// Records whose title matches what is typed, best first.
    QFuture<QList<Hit>> suggest(const QByteArray &entity, const QString &text, int limit = 12);

    /// Records of every kind, for the command box; those opened or changed last when nothing is typed.
    QFuture<Found> search(const QString &text, int limit = 40);

    /// Whether the words are read by which typos are forgiven; the first search begins with it.
    bool isSearchReady() const;

    /// A person looks at the record: it comes first in what search() finds.
    void noteOpened(const QByteArray &entity, RecordId id);

    QFuture<QList<PicklistValue>> picklist(const QByteArray &picklist);

    /// Counts of the living records by entity.
    QFuture<QHash<QByteArray, qint64>> counts();

Q_SIGNALS:
    void changed(const kith::records::RecordNotice &notice);
    /// The workspace's own fields are others now: catalogue() gives a new one, the old one stays readable.
    void catalogueChanged();
    /// Undo and redo have something else to offer.
    void undoStateChanged(const kith::storage::UndoState &state);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kith::records

Q_DECLARE_METATYPE(kith::records::RecordNotice)
