// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/documents/documents.h"
#include "models/services/exchange/exporter.h"
#include "models/services/exchange/importer.h"
#include "models/services/exchange/xlsxwriter.h"
#include "tests/proofs/crmworkspace.h"
#include "tests/proofs/victim.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace kith::test {

namespace {

QString marker(const QString &what)
{
    return what + QLatin1StringView(MarkerDigits);
}

void stop(const QByteArray &name)
{
    say("stop " + name);
    awaitLine();
}

/// A field that the users made is a column of its own, named and filled by them.
void typeIntoOwnField(CrmWorkspace &workspace, base::RecordId contact)
{
    workspace.save(newRecord("custom_field", {{"entity", u"contact"_s},
                                              {"label", u"Secret"_s},
                                              {"help", marker(u"help"_s)},
                                              {"default_value", marker(u"default"_s)},
                                              {"type", u"text"_s},
                                              {"searchable", true}}));
    const domain::Record before = workspace.load("contact", contact);
    domain::Record after = before;
    after.setValue("x_secret", marker(u"own"_s));
    workspace.save(before, after);
}

void typeAndSearch(CrmWorkspace &workspace)
{
    say("phase type");
    domain::Record contact = fullContact(1);
    contact.setValue("last_name", marker(u"Contact"_s));
    addChild(contact, "emails", {{"value_raw", marker(u"mail"_s) + u"@example.org"_s}});
    addChild(contact, "notes", {{"body", u"She said %1, in confidence."_s.arg(marker(u"note"_s))}});
    addChild(contact, "facts", {{"kind", u"hobby"_s}, {"text", marker(u"fact"_s)}});
    addChild(contact, "consents", {{"evidence", marker(u"consent"_s)}, {"source", marker(u"source"_s)}});
    const base::RecordId id = workspace.save(contact).ids.first();
    const domain::Record before = workspace.load("contact", id);
    domain::Record after = before;
    after.setValue("first_name", marker(u"First"_s));
    workspace.save(before, after);
    typeIntoOwnField(workspace, id);
    stop("type");

    say("phase search");
    const QString typed = marker(u"contact"_s);
    if (answer(workspace.records().search(typed)).hits.isEmpty())
        qFatal("the search finds nothing");
    answer(workspace.records().search(marker(u"nowhere"_s)));
    answer(workspace.records().suggest("contact", typed));
    domain::RecordQuery query;
    query.entity = "contact";
    query.search = marker(u"note"_s);
    answer(workspace.records().findIds(query));
    query.search.clear();
    query.filter = domain::Filter::test("salutation", domain::Operator::Contains, marker(u"filter"_s));
    answer(workspace.records().findIds(query));
    query.filter = domain::Filter::test("x_secret", domain::Operator::Contains, marker(u"own"_s));
    if (answer(workspace.records().findIds(query)).size() != 1)
        qFatal("the value of the own field is not found");
    stop("search");
}

/// A document comes in, is looked at and gets a new name; nothing of it may stand anywhere in the clear.
records::Document keepDocument(CrmWorkspace &workspace)
{
    say("phase documents");
    services::Documents &documents = services::Documents::of(workspace.records());
    domain::RecordQuery query;
    query.entity = "contact";
    const base::RecordId owner = answer(workspace.records().findIds(query)).first();
    QByteArray content;
    while (content.size() < 3'000'000) // several chunks, and more than a page cache holds of them
        content += marker(u"document "_s).toUtf8() + '\n';
    answer(documents.add("contact", owner, {{{}, marker(u"contract"_s) + u".txt"_s, content}}));
    answer(
        documents.rename(answer(documents.list("contact", owner)).first(), marker(u"renamed"_s) + u".txt"_s));
    const records::Document document = answer(documents.list("contact", owner)).first();
    if (answer(documents.read(document, document.size)) != content)
        qFatal("the document is not what was added");
    stop("documents");
    return document;
}

void import(CrmWorkspace &workspace, const QString &csv, bool tellProgress)
{
    services::Importer importer(workspace.records());
    services::ImportPlan plan = services::Importer::propose(csv, "contact");
    QFuture<services::ImportReport> future = importer.run(plan);
    QFutureWatcher<services::ImportReport> watcher;
    if (tellProgress)
        QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged,
                         [](int permille) { say("progress " + QByteArray::number(permille)); });
    watcher.setFuture(future);
    const services::ImportReport report = answer(future);
    if (report.created != report.rows)
        qFatal("%lld of %lld rows imported", qlonglong(report.created), qlonglong(report.rows));
}

/// Stops while the sorted rows are being read, so that whatever the sort keeps outside of memory is there to
/// see.
void sort(CrmWorkspace &workspace)
{
    say("phase sort");
    domain::RecordQuery query;
    query.entity = "contact";
    query.sort = {{"salutation", true}, {"first_name", false}};
    if (answer(workspace.records().findIds(query)).size() < 50'000)
        qFatal("too few rows to sort");
    answer(workspace.store().read([](storage::Session &session) {
        QSqlQuery &rows = session.run(u"SELECT salutation, first_name, last_name, email FROM contact "
                                      "ORDER BY salutation DESC, first_name || email"_s);
        if (!rows.next())
            qFatal("nothing to sort");
        stop("sort");
        rows.finish();
    }));
    answer(workspace.store().read([](storage::Session &session) {
        QSqlQuery &groups = session.run(u"SELECT DISTINCT salutation || first_name || email FROM contact "
                                        "UNION SELECT value_raw FROM contact_point"_s);
        if (!groups.next())
            qFatal("nothing to group");
        stop("group");
        groups.finish();
    }));
}

/// What was asked for in the clear stands where it was asked for; what the rows went through on the way does
/// not stand on any disk.
void exportBook(CrmWorkspace &workspace, const QString &book)
{
    say("phase workbook");
    services::ExportPlan plan;
    plan.query.entity = "contact";
    plan.columns = {"salutation", "first_name", "last_name", "email"};
    plan.file = book;
    plan.format = services::ExportFormat::Xlsx;
    if (!services::XlsxWriter::scratchFolder().isEmpty() &&
        answer(services::Exporter(workspace.records()).run(plan)) < 50'000)
        qFatal("too few rows exported");
    stop("workbook");
}

} // namespace

void leavePlaintextNowhere(const QString &file, const QStringList &arguments)
{
    auto workspace = CrmWorkspace::create(file);
    typeAndSearch(*workspace);
    keepDocument(*workspace);

    say("phase import");
    import(*workspace, arguments.at(0), false);
    stop("import");

    sort(*workspace);
    exportBook(*workspace, arguments.at(3));

    say("phase rebuild");
    answer(workspace->store().rebuildDerived());
    stop("rebuild");

    say("phase backup");
    answer(workspace->store().backup(arguments.at(2)));
    stop("backup");

    say("phase rekey");
    answer(workspace->store().rekey(
        {storage::SecretBytes(QByteArrayView("another key of thirty-two bytes!", 32)),
         TestFile::rawKey().salt}));
    stop("rekey");

    say("phase kill");
    import(*workspace, arguments.at(1), true);
    stop("kill");
}

void openPrivateCopy(const QString &file)
{
    auto workspace = CrmWorkspace::create(file);
    workspace->save(fullContact(1));
    const records::Document document = keepDocument(*workspace);
    answer(services::Documents::of(workspace->records()).makeCopy(document));
    stop("copy");
    workspace.reset(); // as locking does
    stop("locked");
    workspace = CrmWorkspace::open(file);
    answer(services::Documents::of(workspace->records()).makeCopy(document));
    stop("kill");
}

void sortPlainly(const QString &file)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    db.setDatabaseName(file);
    if (!db.open())
        qFatal("QSQLITE does not open");
    QSqlQuery query(db);
    const auto run = [&](const QString &sql) {
        if (!query.exec(sql))
            qFatal("plain SQLite: %s", qPrintable(sql));
    };
    run(u"PRAGMA temp_store = FILE"_s);
    run(u"PRAGMA cache_size = 100"_s);
    run(u"CREATE TABLE contact (salutation TEXT)"_s);
    run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) "
        "INSERT INTO contact SELECT 'Dear ' || i || ' %1' FROM n"_s.arg(QLatin1StringView(MarkerDigits)));
    query.setForwardOnly(true);
    run(u"SELECT salutation FROM contact ORDER BY salutation DESC"_s);
    query.next();
    stop("sort");
}

} // namespace kith::test
