// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/matchrecords.h"
#include "models/services/exchange/importedrow.h"
#include "models/services/exchange/importmatcher.h"
#include "models/storage/changeset.h"

#include <QElapsedTimer>
#include <QIODevice>
#include <QSaveFile>
#include <QSet>

#include <functional>
#include <memory>

namespace kith::storage {
class BulkWriter;
}

namespace kith::services {

class CsvReader;
class CsvWriter;

/// One run of an import, on the writer's thread. Rows are matched one by one and written in batches.
///
/// Two rows of one file may be about the same record. The later one may add to it (an e-mail address, an
/// empty field), but where it contradicts the earlier one it is rejected and says so: nothing is lost
/// silently, and importing the file again changes nothing. For the same reason no later row may take the keys
/// of one that was rejected like that: the next time the rejected row would find that record.
class ImportJob
{
public:
    ImportJob(const ImportPlan &plan, storage::BulkWriter &writer);
    ~ImportJob();

    /// Called about every hundred rows; may throw to stop the work.
    void onProgress(std::function<void(int permille, const QString &text)> report);

    /// Reads the file from where it stands. Throws base::Problem when the work as a whole cannot go on.
    ImportReport run(QIODevice &file);

private:
    enum class Fate { Created, Updated, Unchanged };

    /// A row that is matched and waits to be written with its batch.
    struct Pending
    {
        qint64 row = 0;
        qint64 line = 0;
        QStringList cells;
        Fate fate = Fate::Unchanged;
        QList<storage::RowChange> changes;
        base::RecordId record;
        qint64 companiesMade = 0;
        QList<std::function<void()>> forget; ///< what was remembered of records that these changes would make
    };

    void takeRow(const QStringList &cells, const CsvReader &reader);
    void settleRow(const ImportedRow &row, Pending &pending);
    void contest(const ImportedRow &row, qint64 number);
    void refuseContested(const ImportedRow &row) const;
    void refuseRenaming(const domain::Record &before, const domain::Record &after) const;
    domain::Record merged(const domain::Record &existing, const ImportedRow &row, Pending &pending);
    void mergeValues(domain::Record &record, const ImportedRow &row, Pending &pending);
    static void mergeChildren(domain::Record &record, const ImportedRow &row);
    static void mergeAddress(domain::Record &record, const domain::Record &address);
    void mergeParent(domain::Record &record, const ImportedRow &row, Pending &pending);
    void mergeJob(domain::Record &record, const ImportedRow &row, Pending &pending);
    void mergeTags(domain::Record &record, const ImportedRow &row, Pending &pending);
    void mergeExternalId(domain::Record &record, const ImportedRow &row, Pending &pending);
    base::RecordId companyNamed(const QString &name, const QString &domain, Pending &pending);
    base::RecordId tagNamed(const QString &name, Pending &pending);
    base::RecordId picklistValueOf(const domain::Field &field, const QString &text, Pending &pending);
    base::RecordId externalSystem(Pending &pending);
    storage::RowChange &made(Pending &pending, const QByteArray &table);
    void refuseContradiction(const domain::Record &before, const domain::Record &after,
                             qint64 earlierRow) const;

    void flush();
    void writeOneByOne(const QList<Pending> &rows);
    static void forget(Pending &pending);
    void count(const Pending &pending);
    void reject(const Pending &pending, const QString &reason);
    void writeRejected(const QStringList &cells);
    void addRemarks();

    ImportPlan m_plan;
    storage::BulkWriter &m_writer;
    records::MatchRecords m_match;
    RowReader m_reader;
    ImportMatcher m_matcher;
    const domain::Entity &m_entity;
    base::RecordId m_system;
    QList<Pending> m_pending;
    QSet<QString> m_pendingKeys;
    QSet<base::RecordId> m_pendingRecords;
    QHash<base::RecordId, qint64> m_touched; ///< record -> first row that was about it
    QHash<base::RecordId, qint64> m_named;   ///< company -> row that names it as a parent
    struct Contested
    {
        qint64 row = 0;
        QString name;
    };
    QMultiHash<QString, Contested> m_contested; ///< keys of rows that were rejected for what others say
    QHash<QString, base::RecordId> m_companies;
    QHash<QString, base::RecordId> m_tags;
    QHash<QByteArray, QHash<QString, base::RecordId>> m_picklists;
    QStringList m_newPicklistValues;
    QHash<QString, qint64> m_remarks;
    QStringList m_header;
    QHash<QString, qint64> m_reasons;
    std::unique_ptr<QSaveFile> m_rejectedFile;
    std::unique_ptr<CsvWriter> m_rejectedRows;
    std::function<void(int, const QString &)> m_report;
    QElapsedTimer m_clock;
    ImportReport m_result;
};

} // namespace kith::services
