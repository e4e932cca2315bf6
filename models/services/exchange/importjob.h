// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/matchrecords.h"
#include "models/services/exchange/importclaims.h"
#include "models/services/exchange/importfeed.h"
#include "models/services/exchange/importlinks.h"
#include "models/services/exchange/importmatcher.h"
#include "models/services/exchange/importmerge.h"
#include "models/services/exchange/importrejections.h"
#include "models/services/exchange/ordermerge.h"

#include <QBitArray>
#include <QElapsedTimer>
#include <QSet>

#include <functional>
#include <memory>

namespace kith::storage {
class BulkWriter;
}

namespace kith::services {

/// One run of an import, on the writer's thread; a thread of its own reads ahead.
///
/// Importing the same file again changes nothing, also when its rows contradict each other. For that
/// - a row whose record holds all it says already is done, before anything else is asked;
/// - a row may add to what an earlier one of the file said about the same record, but not contradict it;
/// - a row that would overwrite what was there before the import, and a row that is refused for what else is
///   there, is set aside and looked at again when all others are in, as often as that lets one more in. What
///   is rejected in the end is rejected for what stands there in the end, and so it will be the next time.
class ImportJob
{
public:
    ImportJob(const ImportPlan &plan, storage::BulkWriter &writer);
    ~ImportJob();

    /// Called a few times a second at least; may throw to stop the work.
    void onProgress(std::function<void(int permille, const QString &text)> report);

    /// Throws base::Problem when the work as a whole cannot go on.
    ImportReport run();

private:
    enum class Fate { Created, Updated, Unchanged, SetAside };

    /// A row that is matched and waits to be written with its batch.
    struct Pending
    {
        std::shared_ptr<const FedRow> fed;
        Fate fate = Fate::Unchanged;
        ImportedLinks links;
        QList<storage::RowChange> changes;
        QList<base::RecordId> holders; ///< the records that hold the row now, or will
        base::RecordId parent;
        bool alone = false;    ///< it changes by what others find the record: they must see that at once
        domain::Record before; ///< orders: as it is, and as the rows will have it; both null when not one
        domain::Record after;
        QList<std::pair<std::shared_ptr<const FedRow>, Fate>> more; ///< orders: the next rows of the same
    };

    void firstPass();
    bool laterPass(int pass);
    void takeBlock(QList<FedRow> rows);
    void takeRow(const std::shared_ptr<const FedRow> &fed);
    void countLines(FedRow &fed);
    bool growsLast(const std::shared_ptr<const FedRow> &fed);
    void growLast(Pending &last, const std::shared_ptr<const FedRow> &fed);
    bool meetsAnother(const Pending &pending) const;
    void settleRow(const ImportedRow &row, Pending &pending);
    bool isHeld(const ImportedRow &row, Pending &pending);
    void settleNew(const ImportedRow &row, Pending &pending);
    QList<storage::RowChange> withPast(QList<storage::RowChange> rows, const domain::Record &record,
                                       const ImportedRow &row);
    void countNames(const ImportedRow &row);
    void settleKnown(const domain::Record &before, const ImportedRow &row, Pending &pending);
    void refuseRenaming(const domain::Record &before, const domain::Record &after) const;
    const domain::Record &recordOf(base::RecordId id);

    void flush();
    void settleOrder(Pending &pending);
    void writeOneByOne(const QList<Pending> &rows);
    void accept(const Pending &pending);
    void count(Fate fate);
    void forgetNames(const Pending &pending);
    void refuse(const FedRow &fed, const QString &reason);
    void tell(qint64 rows, int permille, int pass);
    void addRemarks();

    ImportPlan m_plan;
    storage::BulkWriter &m_writer;
    const domain::Entity &m_entity;
    records::MatchRecords m_match;
    ImportLinks m_links;
    OrderMerge m_orders;
    ImportMerge m_merge;
    ImportMatcher m_matcher;
    ImportClaims m_claims;
    base::RecordId m_first; ///< ids from here on were made by this import
    std::unique_ptr<ImportRejections> m_rejections;
    QBitArray m_aside; ///< by row number
    bool m_isFirstPass = true;
    bool m_changed = false; ///< this pass wrote something
    QList<Pending> m_pending;
    QSet<size_t> m_pendingKeys;            ///< what the rows offer that wait to be written
    QSet<size_t> m_blockKeys;              ///< what rows offer that the lookup of this block could not see
    QSet<base::RecordId> m_pendingRecords; ///< that rows are about which wait
    QSet<base::RecordId> m_pendingParents;
    QHash<base::RecordId, domain::Record> m_records; ///< read since the last batch was written
    QHash<base::RecordId, qint64> m_named;           ///< company -> row that names it as a parent
    QHash<QString, qint64> m_remarks;
    QHash<QString, qint64> m_nameRows; ///< how many rows name something so
    QHash<size_t, int> m_lines;        ///< orders: how many lines of an article an order has so far
    QHash<qint64, int> m_occurrences;  ///< orders: rows that are not the first of their article
    std::function<void(int, const QString &)> m_report;
    QElapsedTimer m_clock;
    QElapsedTimer m_sinceReport;
    ImportReport m_result;
};

} // namespace kith::services
