// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/importjob.h"

#include "models/base/money.h"
#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/catalogue.h"
#include "models/domain/validation.h"
#include "models/records/contactvalue.h"
#include "models/records/organisation.h"
#include "models/records/recorddiff.h"
#include "models/records/recordreader.h"
#include "models/records/workspacecatalogue.h"
#include "models/storage/session.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

using base::Problem;
using base::ProblemKind;
using base::RecordId;

constexpr qsizetype BatchRows = 2000; ///< each batch closes a piece of the search index
constexpr qsizetype MostRecords = 2000;
constexpr qint64 ReportEveryMs = 100;
constexpr int FirstPassPermille = 950;

/// Translation context of what stands here.
class ImportJobText
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

/// What is wrong with one row, as opposed to what stops the import.
bool isAboutTheRow(const Problem &problem)
{
    return problem.kind() == ProblemKind::Invalid || problem.kind() == ProblemKind::Constraint;
}

/// Days without a time are taken in the organisation's time zone, amounts without a currency in its own.
ImportPlan inWorkspace(ImportPlan plan, storage::Session &session)
{
    plan.catalogue = &records::catalogueOf(session);
    const auto organisation = records::Organisation::read(session);
    if (plan.zone.isEmpty())
        plan.zone = organisation.zone.id();
    plan.saysCurrency = !plan.currency.isEmpty();
    if (!plan.saysCurrency)
        plan.currency = organisation.baseCurrency;
    else if (!base::Money::decimals(plan.currency))
        throw Problem(ProblemKind::Invalid,
                      ImportJobText::tr("There is no currency called \"%1\". Say its three-letter code, for "
                                        "example EUR.")
                          .arg(plan.currency));
    if (plan.entity == "sales_order")
        plan.match = MatchKey::ExternalId; // their number, which is unique in its system
    return plan;
}

} // namespace

ImportJob::ImportJob(const ImportPlan &plan, storage::BulkWriter &writer)
    : m_plan(inWorkspace(plan, writer.session()))
    , m_writer(writer)
    , m_entity(m_plan.record())
    , m_match(writer.session())
    , m_links(m_plan, writer.session(), m_match)
    , m_orders(m_plan, writer.session(), m_match, m_links)
    , m_merge(m_entity, m_links, m_orders, records::homeCountry(writer.session()))
    , m_matcher(m_plan, m_match, [this](RecordId id) -> const domain::Record & { return recordOf(id); })
    , m_claims(m_entity)
    , m_first(writer.session().newId())
{
    m_clock.start();
    m_sinceReport.start();
}

ImportJob::~ImportJob() = default;

void ImportJob::onProgress(std::function<void(int, const QString &)> report)
{
    m_report = std::move(report);
}

ImportReport ImportJob::run()
{
    m_result.dryRun = m_plan.dryRun;
    if (std::none_of(m_plan.columns.begin(), m_plan.columns.end(),
                     [](const ColumnMapping &column) { return !column.target.isEmpty(); }))
        throw Problem(ProblemKind::Invalid,
                      ImportJobText::tr("No column of the file goes anywhere. Map at least one."));
    firstPass();
    m_isFirstPass = false;
    m_lines.clear();
    m_rejections->mark();
    for (int pass = 1; m_aside.count(true) > 0 && laterPass(pass); ++pass)
        m_rejections->back();
    if (m_report)
        m_report(1000, ImportJobText::tr("%1 rows").arg(QLocale().toString(m_result.rows)));
    m_rejections->finish(m_result);
    addRemarks();
    m_result.elapsedMs = m_clock.elapsed();
    return m_result;
}

void ImportJob::tell(qint64 rows, int permille, int pass)
{
    m_writer.throwIfCancelled();
    if (!m_report || m_sinceReport.elapsed() < ReportEveryMs)
        return;
    m_sinceReport.start();
    if (pass > 0) {
        m_report(FirstPassPermille + permille * (999 - FirstPassPermille) / 1000,
                 ImportJobText::tr("Looking again at %1 rows that contradict others or change what was there")
                     .arg(QLocale().toString(m_aside.count(true))));
        return;
    }
    const qint64 rate = rows * 1000 / std::max<qint64>(m_clock.elapsed(), 1);
    m_report(
        permille * FirstPassPermille / 1000,
        ImportJobText::tr("%1 rows, %2 a second").arg(QLocale().toString(rows), QLocale().toString(rate)));
}

void ImportJob::firstPass()
{
    ImportFeed feed(m_plan);
    m_rejections = std::make_unique<ImportRejections>(m_plan, feed.header());
    for (QList<FedRow> rows = feed.next(); !rows.isEmpty(); rows = feed.next()) {
        m_result.rows += rows.size();
        const auto needed = qsizetype(rows.constLast().number + 1);
        if (m_aside.size() < needed)
            m_aside.resize(std::max(needed, 2 * m_aside.size()));
        takeBlock(std::move(rows));
        tell(m_result.rows, feed.permille(), 0);
    }
    flush();
}

/// Looks at the rows that were set aside; whether that may let others in.
bool ImportJob::laterPass(int pass)
{
    const qint64 expected = m_aside.count(true);
    qint64 seen = 0;
    m_changed = false;
    ImportFeed feed(m_plan,
                    [aside = m_aside](qint64 row) { return row < aside.size() && aside.testBit(row); });
    for (QList<FedRow> rows = feed.next(); !rows.isEmpty(); rows = feed.next()) {
        seen += rows.size();
        takeBlock(std::move(rows));
        tell(m_result.rows, feed.permille(), pass);
    }
    flush();
    if (seen != expected)
        throw Problem(
            ProblemKind::Conflict,
            ImportJobText::tr("\"%1\" was changed while it was imported; nothing was changed here. Import "
                              "it again.")
                .arg(m_plan.sourceName()));
    return m_changed && m_aside.count(true) > 0;
}

void ImportJob::takeBlock(QList<FedRow> rows)
{
    m_blockKeys = m_pendingKeys;
    QList<std::shared_ptr<const FedRow>> block;
    QList<const ImportedRow *> readable;
    for (FedRow &fed : rows) {
        countLines(fed);
        block.append(std::make_shared<const FedRow>(std::move(fed)));
        if (block.constLast()->refusal.isEmpty())
            readable.append(&block.constLast()->row);
    }
    m_matcher.setSystem(m_links.knownSystem());
    m_matcher.look(readable);
    for (const std::shared_ptr<const FedRow> &fed : std::as_const(block))
        takeRow(fed);
}

void ImportJob::takeRow(const std::shared_ptr<const FedRow> &fed)
{
    if (m_isFirstPass) {
        countNames(fed->row);
        if (!fed->note.isEmpty())
            ++m_remarks[fed->note];
        for (const QString &remark : fed->row.remarks)
            ++m_remarks[remark];
    }
    if (!fed->refusal.isEmpty()) { // whatever else there is
        m_rejections->add({fed->number, fed->line, fed->refusal}, fed->cells);
        return;
    }
    if (growsLast(fed))
        return;
    const ImportedRow &row = fed->row;
    Pending pending;
    pending.fed = fed;
    try {
        // A row that may be about the same record as one that waits must see that one written.
        const QList<size_t> asked = ImportMatcher::askedBy(row);
        const QList<size_t> offered = ImportMatcher::offeredBy(row);
        const auto isIn = [&asked](const QSet<size_t> &known) {
            return std::any_of(asked.begin(), asked.end(), [&](size_t key) { return known.contains(key); });
        };
        if (isIn(m_pendingKeys))
            flush();
        m_matcher.setSystem(m_links.knownSystem());
        if (isIn(m_blockKeys))
            m_matcher.lookAgain(row);
        for (const size_t key : offered) {
            m_pendingKeys.insert(key);
            m_blockKeys.insert(key);
        }
        settleRow(row, pending);
        // Rows can also meet in a record without sharing a key: by the phone of one and the number of the
        // other.
        if (meetsAnother(pending)) {
            pending.links.drop();
            flush();
            for (const size_t key : offered)
                m_pendingKeys.insert(key);
            pending = {};
            pending.fed = fed;
            settleRow(row, pending);
        }
        if (pending.fate == Fate::SetAside) {
            pending.links.drop();
            m_aside.setBit(fed->number);
            return;
        }
        for (const RecordId id : std::as_const(pending.holders))
            m_pendingRecords.insert(id);
        m_pendingParents.insert(pending.parent); // its name must not change meanwhile
        const bool alone = pending.alone;
        m_pending.append(std::move(pending));
        if (alone)
            flush();
    } catch (const Problem &problem) {
        pending.links.drop();
        if (!isAboutTheRow(problem))
            throw;
        refuse(*fed, problem.sentence());
    }
    if (m_pending.size() >= BatchRows)
        flush();
}

/// Says of each line how many of the same order and article, or of the same place, the file had before.
void ImportJob::countLines(FedRow &fed)
{
    ImportedLine &line = fed.row.line;
    if (!line.isThere())
        return;
    if (!m_isFirstPass) {
        line.occurrence = m_occurrences.value(fed.number);
        return;
    }
    const QString article = line.product.isEmpty() ? line.description : base::fold(line.product);
    const size_t key = line.number > 0
                           ? qHashMulti(0, fed.row.keys.external, line.number)
                           : qHashMulti(0, fed.row.keys.external, line.product.isEmpty(), article);
    line.occurrence = m_lines[key]++;
    if (line.occurrence > 0)
        m_occurrences.insert(fed.number, line.occurrence);
}

/// Rows of one order that follow each other are written together: each for itself would have to see the one
/// before in the file. True when the row is dealt with.
bool ImportJob::growsLast(const std::shared_ptr<const FedRow> &fed)
{
    if (m_pending.isEmpty() || m_pending.constLast().after.isNull() ||
        m_pending.constLast().fed->row.keys.external != fed->row.keys.external)
        return false;
    Pending &last = m_pending.last();
    try {
        growLast(last, fed);
    } catch (const Problem &problem) {
        if (!isAboutTheRow(problem))
            throw;
        refuse(*fed, problem.sentence());
    }
    return true;
}

void ImportJob::growLast(Pending &last, const std::shared_ptr<const FedRow> &fed)
{
    const ImportedRow &row = fed->row;
    const bool isNew = last.before.isNull();
    if (m_plan.mode == ImportMode::CreateOnly && !isNew) {
        last.more.append({fed, Fate::Unchanged});
        return;
    }
    ImportedLinks links;
    try {
        domain::Record after = m_merge.merged(last.after, row, links, last.parent);
        domain::requireValid(after);
        const QString country = m_merge.countryOf(after);
        if (m_isFirstPass && !isNew && last.before.id < m_first &&
            m_claims.overwrites(last.before, after, country, country)) {
            links.drop();
            m_aside.setBit(fed->number);
            return;
        }
        m_claims.refuseContradiction(last.before, after, country, country);
        m_claims.refuseContradiction(last.fed->row, last.fed->number, last.after, after);
        for (const auto &[other, fate] : std::as_const(last.more))
            m_claims.refuseContradiction(other->row, other->number, last.after, after);
        const bool isSame = links.rows.isEmpty() && after == last.after;
        last.after = std::move(after);
        last.links.rows += links.rows;
        last.links.companies += links.companies;
        last.links.forget += links.forget;
        last.more.append({fed, isSame ? Fate::Unchanged : Fate::Updated});
    } catch (...) {
        links.drop();
        throw;
    }
}

/// How many rows call something by a name, should it turn out that something else is nearly called so.
void ImportJob::countNames(const ImportedRow &row)
{
    for (const QString &name : {row.companyName, row.productName, row.parentName, row.line.product})
        if (!name.isEmpty())
            ++m_nameRows[name];
    for (const QHash<QByteArray, QString> &texts : {row.linkTexts, row.picklistTexts})
        for (const QString &name : texts)
            ++m_nameRows[name];
}

/// Whether rows that wait change what this one was matched with.
bool ImportJob::meetsAnother(const Pending &pending) const
{
    return m_pendingRecords.contains(pending.parent) ||
           (pending.fate != Fate::Created &&
            std::any_of(pending.holders.begin(), pending.holders.end(), [this](RecordId id) {
                return m_pendingRecords.contains(id) || m_pendingParents.contains(id);
            }));
}

const domain::Record &ImportJob::recordOf(RecordId id)
{
    auto known = m_records.find(id);
    if (known == m_records.end())
        known = m_records.insert(id, records::RecordReader::load(m_writer.session(), m_plan.entity, id));
    return *known;
}

void ImportJob::settleRow(const ImportedRow &row, Pending &pending)
{
    if (m_plan.match != MatchKey::Nothing && isHeld(row, pending))
        return;
    const RecordId id = m_matcher.find(row);
    if (!id) {
        settleNew(row, pending);
        return;
    }
    const bool madeHere = id >= m_first;
    if (m_plan.mode == ImportMode::CreateOnly) {
        if (madeHere && m_entity.key != "sales_order") // of which each row brings a line
            throw Problem(ProblemKind::Invalid,
                          ImportJobText::tr("Row %1 of the file is about the same record already.")
                              .arg(m_claims.rowOf(id)));
        if (!madeHere)
            return; // it is there, and stays as it is
    }
    settleKnown(recordOf(id), row, pending);
}

/// Whether records here hold already what the row says. All of them are claimed: which one the row is about
/// makes no difference.
bool ImportJob::isHeld(const ImportedRow &row, Pending &pending)
{
    const QList<RecordId> candidates = m_matcher.candidates(row);
    for (const RecordId id : candidates) {
        const domain::Record &record = recordOf(id);
        if (!m_merge.mayBeHeld(record, row))
            continue;
        ImportedLinks links;
        RecordId parent;
        bool held = false;
        try {
            const domain::Record after = m_merge.merged(record, row, links, parent);
            records::RecordDiff diff;
            if (links.rows.isEmpty())
                diff.add(record, after);
            held = links.rows.isEmpty() && diff.rows().isEmpty() &&
                   m_matcher.isFoundAgain(record, row, m_merge.countryOf(record));
        } catch (const Problem &problem) {
            if (!isAboutTheRow(problem))
                throw;
        }
        links.drop();
        if (!held)
            continue;
        pending.holders.append(id);
        pending.parent = parent;
        if (m_entity.key == "sales_order")
            pending.before = pending.after = record;
    }
    return !pending.holders.isEmpty();
}

void ImportJob::settleNew(const ImportedRow &row, Pending &pending)
{
    if (m_plan.match == MatchKey::Automatic && !ImportMatcher::isRecognisable(row))
        throw Problem(
            ProblemKind::Invalid,
            ImportJobText::tr(
                "The row names nobody: it has no key, no name, and no e-mail address or phone number "
                "that can be read."));
    if (m_plan.mode == ImportMode::UpdateOnly)
        throw Problem(ProblemKind::Invalid,
                      ImportJobText::tr("No record here fits this row, and only updates were asked for."));
    domain::Record after = m_merge.fresh(row, pending.links, pending.parent);
    domain::requireValid(after);
    after.id = m_writer.session().newId();
    m_links.join(after.id, row, pending.links);
    pending.holders = {after.id};
    pending.fate = Fate::Created;
    if (m_entity.key == "sales_order") {
        pending.after = after;
        return;
    }
    records::RecordDiff diff;
    diff.add({}, after);
    pending.changes = pending.links.rows + withPast(diff.rows(), after, row);
}

/// When a new record came about, and when a new deal came into which stage.
QList<storage::RowChange> ImportJob::withPast(QList<storage::RowChange> rows, const domain::Record &record,
                                              const ImportedRow &row)
{
    qint64 created = row.createdAtMs;
    for (const auto &[name, at] : row.stageTimes) {
        storage::RowChange step;
        step.op = storage::RowOp::Insert;
        step.table = "deal_stage_history";
        step.set("deal_id", {}, record.id.value());
        step.set("to_stage_id", {}, m_links.stage(name, record.linkId("pipeline_id")).value());
        step.set("entered_at", {}, at);
        rows.append(step);
        if (row.createdAtMs == 0)
            created = created == 0 ? at : std::min(created, at);
    }
    for (storage::RowChange &change : rows)
        if (created != 0 && change.id == record.id)
            change.set("created_at", {}, created);
    return rows;
}

void ImportJob::settleKnown(const domain::Record &before, const ImportedRow &row, Pending &pending)
{
    const domain::Record after = m_merge.merged(before, row, pending.links, pending.parent);
    domain::requireValid(after);
    const QString countryBefore = m_merge.countryOf(before);
    const QString countryAfter = m_merge.countryOf(after);
    pending.holders = {before.id};
    if (m_isFirstPass && before.id < m_first &&
        m_claims.overwrites(before, after, countryBefore, countryAfter)) {
        pending.fate = Fate::SetAside;
        return;
    }
    m_claims.refuseContradiction(before, after, countryBefore, countryAfter);
    refuseRenaming(before, after);
    if (!m_matcher.isFoundAgain(after, row, countryAfter))
        throw Problem(
            ProblemKind::Invalid,
            ImportJobText::tr("The row would change the record so that the row no longer fits it. Give it a "
                              "key of its own."));
    records::RecordDiff diff;
    diff.add(before, after);
    pending.changes = pending.links.rows + diff.rows();
    pending.fate = pending.changes.isEmpty() ? Fate::Unchanged : Fate::Updated;
    if (m_entity.key == "sales_order") {
        pending.before = before;
        pending.after = after;
    }
    pending.alone = nameKeyOf(before) != nameKeyOf(after) || countryBefore != countryAfter ||
                    before.children("jobs").size() != after.children("jobs").size();
}

/// Another row calls the company by its name: the next time it would not find it.
void ImportJob::refuseRenaming(const domain::Record &before, const domain::Record &after) const
{
    if (m_named.contains(before.id) && nameKeyOf(before) != nameKeyOf(after))
        throw Problem(ProblemKind::Invalid,
                      ImportJobText::tr("Row %1 of the file calls the same company \"%2\".")
                          .arg(m_named.value(before.id))
                          .arg(before.text("name")));
}

void ImportJob::flush()
{
    QList<Pending> rows;
    rows.swap(m_pending);
    m_pendingKeys.clear();
    m_pendingRecords.clear();
    m_pendingParents.clear();
    m_matcher.forgetNames();
    QList<storage::RowChange> changes;
    for (Pending &pending : rows) {
        settleOrder(pending);
        changes += pending.changes;
    }
    try {
        if (!changes.isEmpty() || m_records.size() > MostRecords)
            m_records.clear();
        if (!changes.isEmpty()) {
            m_writer.apply(changes);
            m_changed = true;
        }
        for (const Pending &pending : rows)
            accept(pending);
    } catch (const Problem &problem) {
        if (!isAboutTheRow(problem))
            throw;
        writeOneByOne(rows);
    }
    m_links.trim();
    m_orders.trim();
}

/// What all rows of an order make of it.
void ImportJob::settleOrder(Pending &pending)
{
    if (pending.after.isNull())
        return;
    records::RecordDiff diff;
    diff.add(pending.before, pending.after);
    pending.changes =
        pending.links.rows +
        (pending.before.isNull() ? withPast(diff.rows(), pending.after, pending.fed->row) : diff.rows());
}

/// A company may have another name now than the one it was found by.
void ImportJob::forgetNames(const Pending &pending)
{
    if (m_plan.entity == "company" && pending.fate == Fate::Updated)
        m_links.forgetCompanies();
}

/// Finds the rows of a refused batch that are to blame. What a rejected row brought along is made by the next
/// row that names it, so every row is settled anew.
void ImportJob::writeOneByOne(const QList<Pending> &rows)
{
    for (Pending pending : rows)
        pending.links.drop();
    QList<std::shared_ptr<const FedRow>> each;
    for (const Pending &refused : rows) {
        each.append(refused.fed);
        for (const auto &[fed, fate] : refused.more)
            each.append(fed);
    }
    for (const std::shared_ptr<const FedRow> &fed : std::as_const(each)) {
        Pending pending;
        pending.fed = fed;
        try {
            m_matcher.setSystem(m_links.knownSystem());
            m_matcher.lookAgain(pending.fed->row);
            settleRow(pending.fed->row, pending);
            if (pending.fate == Fate::SetAside) {
                pending.links.drop();
                m_aside.setBit(pending.fed->number);
                continue;
            }
            settleOrder(pending);
            if (!pending.changes.isEmpty()) {
                m_records.clear();
                m_matcher.forgetNames();
                m_writer.apply(pending.changes);
                m_changed = true;
            }
            accept(pending);
        } catch (const Problem &problem) {
            pending.links.drop();
            if (!isAboutTheRow(problem))
                throw;
            refuse(*pending.fed, problem.sentence());
        }
    }
}

void ImportJob::accept(const Pending &pending)
{
    count(pending.fate);
    m_result.linkedCreated += pending.links.companies;
    forgetNames(pending);
    const qint64 number = pending.fed->number;
    if (!m_isFirstPass)
        m_aside.clearBit(number);
    for (const RecordId id : pending.holders)
        m_claims.claim(id, number, pending.fed->row, m_matcher.isByName(pending.fed->row));
    for (const auto &[fed, fate] : pending.more) {
        count(fate);
        if (!m_isFirstPass)
            m_aside.clearBit(fed->number);
        for (const RecordId id : pending.holders)
            m_claims.claim(id, fed->number, fed->row, false);
    }
    if (pending.parent && !m_named.contains(pending.parent))
        m_named.insert(pending.parent, number);
}

void ImportJob::count(Fate fate)
{
    switch (fate) {
    case Fate::Created:
        ++m_result.created;
        break;
    case Fate::Updated:
        ++m_result.updated;
        break;
    case Fate::Unchanged:
    case Fate::SetAside:
        ++m_result.unchanged;
        break;
    }
}

/// Rows that are refused for what else is there are looked at again.
void ImportJob::refuse(const FedRow &fed, const QString &reason)
{
    if (m_isFirstPass)
        m_aside.setBit(fed.number);
    else
        m_rejections->add({fed.number, fed.line, reason}, fed.cells);
}

void ImportJob::addRemarks()
{
    if (m_plan.format == SourceFormat::VCard)
        m_result.remarks.append(ImportJobText::tr("Read as vCards."));
    else
        m_result.remarks.append(ImportJobText::tr("Read as %1, cells separated by %2.")
                                    .arg(QString::fromLatin1(m_plan.dialect.encoding),
                                         m_plan.dialect.delimiter == u'\t'
                                             ? ImportJobText::tr("tabs")
                                             : u'"' + QString(m_plan.dialect.delimiter) + u'"'));
    QStringList left;
    for (const ColumnMapping &column : m_plan.columns)
        if (column.target.isEmpty())
            left.append(column.header);
    if (!left.isEmpty())
        m_result.remarks.append(ImportJobText::tr("Columns left out: %1.").arg(left.join(u", "_s)));
    for (auto it = m_remarks.begin(); it != m_remarks.end(); ++it)
        m_result.remarks.append(
            ImportJobText::tr("%1 (%2 rows)").arg(it.key(), QLocale().toString(it.value())));
    m_result.nearNames = m_links.nearNames();
    for (ImportReport::NearName &near : m_result.nearNames)
        near.rows = m_nameRows.value(near.name);
    if (!m_links.newPicklistValues().isEmpty())
        m_result.remarks.append(ImportJobText::tr("New values in your lists: %1.")
                                    .arg(m_links.newPicklistValues().join(u", "_s)));
}

} // namespace kith::services
