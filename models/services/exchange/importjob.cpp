// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/importjob.h"

#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/catalogue.h"
#include "models/domain/validation.h"
#include "models/domain/webaddress.h"
#include "models/records/recorddiff.h"
#include "models/records/recordreader.h"
#include "models/services/exchange/csvreader.h"
#include "models/services/exchange/csvwriter.h"
#include "models/storage/session.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

constexpr qsizetype BatchRows = 500;
constexpr qint64 ReportEvery = 100;
constexpr qsizetype MostRejections = 100;

/// Translation context of what stands here.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

/// The folded name; throws when nothing readable is left of it, for all such names would be one.
QString keyOfName(const QString &name)
{
    const QString key = base::fold(name);
    if (key.isEmpty())
        throw base::Problem(base::ProblemKind::Invalid,
                            Text::tr("\"%1\" cannot be read as a name.").arg(name));
    return key;
}

/// What is wrong with one row, as opposed to what stops the import.
bool isAboutTheRow(const base::Problem &problem)
{
    return problem.kind() == base::ProblemKind::Invalid || problem.kind() == base::ProblemKind::Constraint;
}

bool sameText(const domain::Record &one, const domain::Record &other, QByteArrayView field)
{
    return base::fold(one.text(field)) == base::fold(other.text(field));
}

/// Whether the list holds this contact point already, however it is written.
bool holdsPoint(const QList<domain::Record> &points, const domain::Record &point)
{
    const QString raw = point.text("value_raw");
    return std::any_of(points.begin(), points.end(), [&](const domain::Record &known) {
        return known.text("value_raw").compare(raw, Qt::CaseInsensitive) == 0 ||
               (!known.isEmpty("value_norm") && known.text("value_norm") == raw.toLower());
    });
}

} // namespace

ImportJob::ImportJob(const ImportPlan &plan, storage::BulkWriter &writer)
    : m_plan(plan)
    , m_writer(writer)
    , m_match(writer.session())
    , m_reader(plan)
    , m_matcher(plan, m_match,
                [this](base::RecordId id) {
                    return records::RecordReader::load(m_writer.session(), m_plan.entity, id);
                })
    , m_entity(domain::Catalogue::builtIn().entity(plan.entity))
    , m_tags(m_match.tags())
{
    m_clock.start();
}

ImportJob::~ImportJob() = default;

void ImportJob::onProgress(std::function<void(int, const QString &)> report)
{
    m_report = std::move(report);
}

ImportReport ImportJob::run(QIODevice &file)
{
    m_result.dryRun = m_plan.dryRun;
    CsvReader reader(file, m_plan.dialect);
    m_header = reader.header();
    if (const QString problem = reader.headerProblem(); !problem.isEmpty())
        throw base::Problem(base::ProblemKind::Invalid,
                            Text::tr("The first row of the file cannot be read: %1").arg(problem));
    if (std::none_of(m_plan.columns.begin(), m_plan.columns.end(),
                     [](const ColumnMapping &column) { return !column.target.isEmpty(); }))
        throw base::Problem(base::ProblemKind::Invalid,
                            Text::tr("No column of the file goes anywhere. Map at least one."));
    m_system = m_match.externalSystem(m_plan.externalSystem);
    m_matcher.setSystem(m_system);

    const qint64 size = std::max<qint64>(file.size(), 1);
    QStringList cells;
    while (reader.next(cells)) {
        ++m_result.rows;
        takeRow(cells, reader);
        if (m_report && m_result.rows % ReportEvery == 0) {
            const qint64 rate = m_result.rows * 1000 / std::max<qint64>(m_clock.elapsed(), 1);
            m_report(int(std::min<qint64>(reader.bytesRead() * 1000 / size, 999)),
                     Text::tr("%1 rows, %2 a second")
                         .arg(QLocale().toString(m_result.rows), QLocale().toString(rate)));
        }
    }
    flush();
    if (m_report)
        m_report(1000, Text::tr("%1 rows").arg(QLocale().toString(m_result.rows)));
    if (m_rejectedFile && m_result.rejected > 0) {
        m_rejectedRows->finish();
        if (!m_rejectedFile->commit())
            throw base::Problem(base::ProblemKind::DiskFull,
                                Text::tr("The rejected rows cannot be written to \"%1\": %2.")
                                    .arg(m_plan.rejectedFile, m_rejectedFile->errorString()));
        m_result.rejectedFile = m_plan.rejectedFile;
    }
    addRemarks();
    m_result.elapsedMs = m_clock.elapsed();
    return m_result;
}

void ImportJob::takeRow(const QStringList &cells, const CsvReader &reader)
{
    Pending pending;
    pending.row = reader.rowNumber();
    pending.line = reader.lineNumber();
    pending.cells = cells;
    if (!reader.rowNote().isEmpty())
        ++m_remarks[reader.rowNote()];
    if (!reader.rowProblem().isEmpty()) {
        reject(pending, reader.rowProblem());
        return;
    }
    if (reader.rowIsRagged() && cells.size() > m_plan.columns.size()) {
        reject(pending,
               Text::tr(
                   "The row has %1 cells, the file has %2 columns. Is a delimiter inside a value not quoted?")
                   .arg(cells.size())
                   .arg(m_plan.columns.size()));
        return;
    }
    try {
        const ImportedRow row = m_reader.read(cells);
        for (const QString &remark : row.remarks)
            ++m_remarks[remark];
        // a row that may be about the same record as one that waits must see that one written
        const QSet<QString> keys = m_matcher.keysOf(row);
        if (m_pendingKeys.intersects(keys))
            flush();
        m_pendingKeys.unite(keys);
        settleRow(row, pending);
        // rows can also meet in a record without sharing a key: by the phone of one and the number of the
        // other
        if (m_pendingRecords.contains(pending.record)) {
            forget(pending);
            flush();
            pending.changes.clear();
            pending.companiesMade = 0;
            m_pendingKeys.unite(keys);
            settleRow(row, pending);
        }
        m_pendingRecords.insert(pending.record);
        m_pending.append(pending);
    } catch (const base::Problem &problem) {
        if (!isAboutTheRow(problem))
            throw;
        forget(pending);
        reject(pending, problem.sentence());
    }
    if (m_pending.size() >= BatchRows)
        flush();
}

void ImportJob::settleRow(const ImportedRow &row, Pending &pending)
{
    refuseContested(row);
    base::RecordId id;
    try {
        id = m_matcher.find(row);
    } catch (const base::Problem &) {
        contest(row, pending.row);
        throw;
    }
    if (!id && m_plan.match == MatchKey::Automatic && !m_matcher.isRecognisable(row))
        throw base::Problem(
            base::ProblemKind::Invalid,
            Text::tr("The row names nobody: it has no key, no name, and no e-mail address or phone number "
                     "that can be read."));
    if (!id && m_plan.mode == ImportMode::UpdateOnly)
        throw base::Problem(base::ProblemKind::Invalid,
                            Text::tr("No record here fits this row, and only updates were asked for."));
    if (id && m_plan.mode == ImportMode::CreateOnly) {
        if (m_touched.contains(id))
            throw base::Problem(
                base::ProblemKind::Invalid,
                Text::tr("Row %1 of the file is about the same record already.").arg(m_touched.value(id)));
        pending.record = id;
        return;
    }

    const domain::Record before =
        id ? records::RecordReader::load(m_writer.session(), m_plan.entity, id) : domain::Record();
    domain::Record after = merged(before.isNull() ? domain::Record(m_entity) : before, row, pending);
    domain::requireValid(after);
    if (id && (m_touched.contains(id) || m_named.contains(id))) {
        try {
            if (m_touched.contains(id))
                refuseContradiction(before, after, m_touched.value(id));
            refuseRenaming(before, after);
        } catch (const base::Problem &) {
            contest(row, pending.row);
            throw;
        }
    }
    if (!id)
        after.id = m_writer.session().newId();
    pending.record = after.id;
    records::RecordDiff diff;
    diff.add(before, after);
    pending.changes += diff.rows();
    pending.fate = !id ? Fate::Created : diff.rows().isEmpty() ? Fate::Unchanged : Fate::Updated;
}

/// Another row calls the company by its name: the next time it would not find it.
void ImportJob::refuseRenaming(const domain::Record &before, const domain::Record &after) const
{
    if (m_named.contains(before.id) && !sameText(before, after, "name"))
        throw base::Problem(base::ProblemKind::Invalid,
                            Text::tr("Row %1 of the file calls the same company \"%2\".")
                                .arg(m_named.value(before.id))
                                .arg(before.text("name")));
}

void ImportJob::contest(const ImportedRow &row, qint64 number)
{
    for (const QString &key : m_matcher.keysOf(row))
        if (!key.startsWith(u"n:"_s))
            m_contested.insert(key, {number, m_matcher.nameOf(row)});
}

/// People may share an address or a number; then their names do not fit. A key of another system is nobody
/// else's.
void ImportJob::refuseContested(const ImportedRow &row) const
{
    if (m_contested.isEmpty())
        return;
    const QString name = m_matcher.nameOf(row);
    for (const QString &key : m_matcher.keysOf(row))
        for (auto it = m_contested.constFind(key); it != m_contested.constEnd() && it.key() == key; ++it)
            if (key.startsWith(u"x:"_s) || ImportMatcher::namesFit(it->name, name))
                throw base::Problem(base::ProblemKind::Invalid,
                                    Text::tr("Row %1 of the file has the same key, address or number and was "
                                             "rejected. Mend both rows.")
                                        .arg(it->row));
}

domain::Record ImportJob::merged(const domain::Record &existing, const ImportedRow &row, Pending &pending)
{
    domain::Record record = existing;
    mergeValues(record, row, pending);
    mergeChildren(record, row);
    mergeJob(record, row, pending);
    mergeTags(record, row, pending);
    mergeExternalId(record, row, pending);
    mergeParent(record, row, pending);
    return record;
}

/// A parent of that name stays, also when there are several of them.
void ImportJob::mergeParent(domain::Record &record, const ImportedRow &row, Pending &pending)
{
    if (row.parentName.isEmpty())
        return;
    base::RecordId parent = record.linkId("parent_id");
    if (!parent || base::fold(record.linkTitles.value("parent_id")) != keyOfName(row.parentName))
        parent = companyNamed(row.parentName, {}, pending);
    if (parent == record.id)
        throw base::Problem(base::ProblemKind::Invalid, Text::tr("The company would be its own parent."));
    record.setValue("parent_id", parent.value());
    m_named.insert(parent, pending.row);
}

void ImportJob::mergeValues(domain::Record &record, const ImportedRow &row, Pending &pending)
{
    const domain::Record blank(m_entity);
    for (const domain::Field &field : m_entity.fields) {
        const bool fresh = row.record.value(field.key) == blank.value(field.key);
        if (field.isEditable() && !row.record.isEmpty(field.key) && !(fresh && !record.isEmpty(field.key)))
            record.setValue(field.key, row.record.value(field.key));
    }
    for (auto it = row.picklistTexts.begin(); it != row.picklistTexts.end(); ++it)
        record.setValue(it.key(), picklistValueOf(*m_entity.field(it.key()), it.value(), pending).value());
}

void ImportJob::mergeChildren(domain::Record &record, const ImportedRow &row)
{
    for (const QByteArray relation : {"emails", "phones", "urls"})
        for (const domain::Record &point : row.record.children(relation))
            if (!holdsPoint(record.children(relation), point))
                record.children(relation).append(point);
    for (const domain::Record &address : row.record.children("addresses"))
        mergeAddress(record, address);
    for (const domain::Record &note : row.record.children("notes")) {
        const QList<domain::Record> known = std::as_const(record).children("notes");
        if (std::none_of(known.begin(), known.end(),
                         [&](const domain::Record &one) { return one.text("body") == note.text("body"); }))
            record.children("notes").append(note);
    }
    for (const domain::Record &fact : row.record.children("facts")) {
        const QList<domain::Record> known = std::as_const(record).children("facts");
        if (std::none_of(known.begin(), known.end(), [&](const domain::Record &one) {
                return one.text("text") == fact.text("text") && one.text("kind") == fact.text("kind");
            }))
            record.children("facts").append(fact);
    }
}

/// The row's address replaces the one of the same type field by field, or is added.
void ImportJob::mergeAddress(domain::Record &record, const domain::Record &address)
{
    static const QList<QByteArray> parts{"street", "postal_code", "city", "region", "country_iso2"};
    QList<domain::Record> &addresses = record.children("addresses");
    const auto same = std::find_if(addresses.begin(), addresses.end(), [&](const domain::Record &known) {
        return std::all_of(parts.begin(), parts.end(), [&](const QByteArray &part) {
            return address.isEmpty(part) || sameText(known, address, part);
        });
    });
    if (same != addresses.end())
        return;
    const auto ofType = std::find_if(addresses.begin(), addresses.end(), [&](const domain::Record &known) {
        return known.text("label") == address.text("label");
    });
    if (ofType == addresses.end()) {
        addresses.append(address);
        return;
    }
    for (const QByteArray &part : parts)
        if (!address.isEmpty(part))
            ofType->setValue(part, address.value(part));
}

void ImportJob::mergeJob(domain::Record &record, const ImportedRow &row, Pending &pending)
{
    if (m_plan.entity != "contact" || row.companyName.isEmpty())
        return;
    const QString key = keyOfName(row.companyName);
    QList<domain::Record> &jobs = record.children("jobs");
    auto job = std::find_if(jobs.begin(), jobs.end(), [&](const domain::Record &known) {
        return known.isEmpty("to_date") && base::fold(known.linkTitles.value("company_id")) == key;
    });
    const base::RecordId company = job == jobs.end()
                                       ? companyNamed(row.companyName, row.companyDomain, pending)
                                       : job->linkId("company_id");
    if (job == jobs.end()) {
        domain::Record fresh(domain::Catalogue::builtIn().entity("contact_company"));
        fresh.setValue("company_id", company.value());
        jobs.append(fresh);
        job = std::prev(jobs.end());
    }
    if (!row.jobTitle.isEmpty())
        job->setValue("title", row.jobTitle);
    if (!row.jobDepartment.isEmpty())
        job->setValue("department", row.jobDepartment);
}

void ImportJob::mergeTags(domain::Record &record, const ImportedRow &row, Pending &pending)
{
    for (const QString &name : row.tags) {
        const base::RecordId tag = tagNamed(name, pending);
        QList<domain::Record> &links = record.children("tags");
        if (std::any_of(links.begin(), links.end(),
                        [&](const domain::Record &link) { return link.linkId("tag_id") == tag; }))
            continue;
        domain::Record link(domain::Catalogue::builtIn().entity("tag_link"));
        link.setValue("tag_id", tag.value());
        links.append(link);
    }
}

void ImportJob::mergeExternalId(domain::Record &record, const ImportedRow &row, Pending &pending)
{
    if (row.externalKey.isEmpty())
        return;
    const base::RecordId system = externalSystem(pending);
    QList<domain::Record> &keys = record.children("external_ids");
    if (std::any_of(keys.begin(), keys.end(),
                    [&](const domain::Record &key) { return key.linkId("system_id") == system; }))
        return; // by another key the matcher would not have chosen this record, unless it was told to look
                // elsewhere
    domain::Record key(domain::Catalogue::builtIn().entity("external_id"));
    key.setValue("system_id", system.value());
    key.setValue("external_key", row.externalKey);
    keys.append(key);
}

/// A new row of another kind that this row of the file brings along.
storage::RowChange &ImportJob::made(Pending &pending, const QByteArray &table)
{
    storage::RowChange change;
    change.op = storage::RowOp::Insert;
    change.table = table;
    change.id = m_writer.session().newId();
    pending.changes.append(change);
    return pending.changes.last();
}

base::RecordId ImportJob::externalSystem(Pending &pending)
{
    if (!m_system) {
        storage::RowChange &change = made(pending, "external_system");
        change.set("name", {}, m_plan.externalSystem);
        change.set("kind", {}, u"file"_s);
        m_system = change.id;
        m_matcher.setSystem(m_system);
        pending.forget.append([this] {
            m_system = {};
            m_matcher.setSystem({});
        });
    }
    return m_system;
}

base::RecordId ImportJob::companyNamed(const QString &name, const QString &domain, Pending &pending)
{
    const QString key = keyOfName(name);
    if (const base::RecordId known = m_companies.value(key))
        return known;
    QList<base::RecordId> found = m_match.withNameKey("company", key);
    const std::optional<QString> host = domain.isEmpty() ? std::nullopt : domain::webDomain(domain);
    if (found.isEmpty() && host && !domain::isMailProvider(*host))
        found = m_match.withDomain(*host);
    if (!found.isEmpty()) {
        m_companies.insert(key, found.constFirst());
        return found.constFirst();
    }
    storage::RowChange &change = made(pending, "company");
    change.set("name", {}, name);
    if (host)
        change.set("domain", {}, *host);
    ++pending.companiesMade;
    m_companies.insert(key, change.id);
    pending.forget.append([this, key] { m_companies.remove(key); });
    return change.id;
}

base::RecordId ImportJob::tagNamed(const QString &name, Pending &pending)
{
    const QString key = keyOfName(name);
    if (const base::RecordId known = m_tags.value(key))
        return known;
    storage::RowChange &change = made(pending, "tag");
    change.set("name", {}, name);
    m_tags.insert(key, change.id);
    pending.forget.append([this, key] { m_tags.remove(key); });
    return change.id;
}

/// A value that the list does not have becomes a new one of the list; the report names it.
base::RecordId ImportJob::picklistValueOf(const domain::Field &field, const QString &text, Pending &pending)
{
    auto list = m_picklists.find(field.target);
    if (list == m_picklists.end())
        list = m_picklists.insert(field.target, m_match.picklistValues(field.target));
    const QString key = keyOfName(text);
    if (const base::RecordId known = list->value(key))
        return known;
    storage::RowChange &change = made(pending, "picklist_value");
    change.set("picklist_id", {}, m_match.picklist(field.target).value());
    change.set("key", {}, key.simplified().replace(u' ', u'_'));
    change.set("label", {}, text);
    change.set("position", {}, qint64(list->size()));
    list->insert(key, change.id);
    const QString remark = Text::tr("%1: \"%2\"").arg(field.labelText(), text);
    m_newPicklistValues.append(remark);
    pending.forget.append([this, list = field.target, key, remark] {
        m_picklists[list].remove(key);
        m_newPicklistValues.removeOne(remark);
    });
    return change.id;
}

/// What an earlier row of the same file wrote may be added to, but not changed.
void ImportJob::refuseContradiction(const domain::Record &before, const domain::Record &after,
                                    qint64 earlierRow) const
{
    for (const domain::Field &field : m_entity.fields)
        if (!before.isEmpty(field.key) && before.value(field.key) != after.value(field.key))
            throw base::Problem(
                base::ProblemKind::Invalid,
                Text::tr("Row %1 of the file is about the same record and says something else for %2.")
                    .arg(earlierRow)
                    .arg(field.labelText()));
    const auto &known = before.allChildren();
    for (auto it = known.begin(); it != known.end(); ++it) {
        const QList<domain::Record> now = after.children(it.key());
        for (qsizetype i = 0; i < it.value().size(); ++i)
            if (!(it.value().at(i) == now.at(i)))
                throw base::Problem(
                    base::ProblemKind::Invalid,
                    Text::tr("Row %1 of the file is about the same record and says something else for %2.")
                        .arg(earlierRow)
                        .arg(m_entity.relation(it.key())->labelText()));
    }
}

void ImportJob::flush()
{
    QList<Pending> rows;
    rows.swap(m_pending);
    m_pendingKeys.clear();
    m_pendingRecords.clear();
    QList<storage::RowChange> changes;
    for (const Pending &pending : rows)
        changes += pending.changes;
    try {
        if (!changes.isEmpty())
            m_writer.apply(changes);
        for (const Pending &pending : rows)
            count(pending);
    } catch (const base::Problem &problem) {
        if (!isAboutTheRow(problem))
            throw;
        writeOneByOne(rows);
    }
}

/// Finds the rows of a refused batch that are to blame. What a rejected row brought along is made by the next
/// row that names it, so every row is settled anew.
void ImportJob::writeOneByOne(const QList<Pending> &rows)
{
    for (Pending pending : rows)
        forget(pending);
    for (const Pending &refused : rows) {
        Pending pending;
        pending.row = refused.row;
        pending.line = refused.line;
        pending.cells = refused.cells;
        try {
            settleRow(m_reader.read(pending.cells), pending);
            if (!pending.changes.isEmpty())
                m_writer.apply(pending.changes);
            count(pending);
        } catch (const base::Problem &problem) {
            if (!isAboutTheRow(problem))
                throw;
            forget(pending);
            reject(pending, problem.sentence());
        }
    }
}

void ImportJob::forget(Pending &pending)
{
    for (const std::function<void()> &step : pending.forget)
        step();
    pending.forget.clear();
}

void ImportJob::count(const Pending &pending)
{
    switch (pending.fate) {
    case Fate::Created:
        ++m_result.created;
        break;
    case Fate::Updated:
        ++m_result.updated;
        break;
    case Fate::Unchanged:
        ++m_result.unchanged;
        break;
    }
    m_result.linkedCreated += pending.companiesMade;
    if (!m_touched.contains(pending.record))
        m_touched.insert(pending.record, pending.row);
}

void ImportJob::reject(const Pending &pending, const QString &reason)
{
    ++m_result.rejected;
    ++m_reasons[reason];
    if (m_result.firstRejections.size() < MostRejections)
        m_result.firstRejections.append({pending.row, pending.line, reason});
    if (!m_plan.rejectedFile.isEmpty())
        writeRejected(pending.cells + QStringList{reason});
}

/// The file of rejected rows begins with the source's header, so that it can be mended and imported again.
void ImportJob::writeRejected(const QStringList &cells)
{
    if (!m_rejectedFile) {
        m_rejectedFile = std::make_unique<QSaveFile>(m_plan.rejectedFile);
        if (!m_rejectedFile->open(QIODevice::WriteOnly))
            throw base::Problem(
                base::ProblemKind::ReadOnly,
                Text::tr("The rejected rows cannot be written to \"%1\": %2. Choose another place.")
                    .arg(m_plan.rejectedFile, m_rejectedFile->errorString()));
        CsvDialect dialect = m_plan.dialect;
        dialect.encoding = "UTF-8";
        m_rejectedRows = std::make_unique<CsvWriter>(*m_rejectedFile, dialect);
        if (!m_header.isEmpty())
            m_rejectedRows->write(m_header + QStringList{Text::tr("Reason")});
    }
    m_rejectedRows->write(cells);
}

void ImportJob::addRemarks()
{
    for (auto it = m_reasons.begin(); it != m_reasons.end(); ++it)
        m_result.reasons.append({it.key(), it.value()});
    std::sort(m_result.reasons.begin(), m_result.reasons.end(),
              [](const auto &one, const auto &other) { return one.second > other.second; });
    m_result.remarks.append(Text::tr("Read as %1, cells separated by %2.")
                                .arg(QString::fromLatin1(m_plan.dialect.encoding),
                                     m_plan.dialect.delimiter == u'\t'
                                         ? Text::tr("tabs")
                                         : u'"' + QString(m_plan.dialect.delimiter) + u'"'));
    QStringList left;
    for (const ColumnMapping &column : m_plan.columns)
        if (column.target.isEmpty())
            left.append(column.header);
    if (!left.isEmpty())
        m_result.remarks.append(Text::tr("Columns left out: %1.").arg(left.join(u", "_s)));
    for (auto it = m_remarks.begin(); it != m_remarks.end(); ++it)
        m_result.remarks.append(Text::tr("%1 (%2 rows)").arg(it.key(), QLocale().toString(it.value())));
    if (!m_newPicklistValues.isEmpty())
        m_result.remarks.append(
            Text::tr("New values in your lists: %1.").arg(m_newPicklistValues.join(u", "_s)));
}

} // namespace kith::services
