// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: kith_victim COMMAND FILE [ARG…] [--kill-at N]
// Says "ready HASH" once the file is open, "ack HASH ACCESSES" after each action that has been answered, and
// whatever its command adds. With --kill-at it kills itself at the Nth write, sync, truncation or deletion
// after "ready".
//   write             makes, edits, trashes and restores contacts for ever
//   import CSV        imports the file
//   attach PATH       adds the file to the first contact as a document
//   rekey HEX         encrypts the file anew with this key
//   migrate FOLDER    brings the file up to date with the migrations of the folder
//   hold              begins to write, says "holding" and waits for a line
//   watch             says "changed TABLE…" for each notice of another process's change, until a line comes
//   many N            makes N contacts after a line has come, and says "id ID" for each
//   edit ID FIELD TEXT  loads the contact, says "loaded", waits for a line, saves it and says how that went
//   plaintext CSV CSV2 BACKUP  does everything that might leave plaintext somewhere; see tst_noplaintext.cpp
//   privatecopy       opens a document for other programs; see tst_noplaintext.cpp
//   plainsort         sorts in an unencrypted database, to show what the scan can see
#include "tests/proofs/victim.h"

#include "models/services/documents/documents.h"
#include "models/services/exchange/importer.h"
#include "models/storage/journal.h"
#include "tests/proofs/crmworkspace.h"
#include "tests/support/faultvfs.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace kith::test {

void say(const QByteArray &text)
{
    std::fputs((text + '\n').constData(), stdout);
    std::fflush(stdout);
}

void awaitLine()
{
    std::string line;
    std::getline(std::cin, line);
}

namespace {

using domain::Record;
using storage::RecordId;

constexpr int Counted = FaultVfs::Write | FaultVfs::Sync | FaultVfs::Truncate | FaultVfs::Delete;

struct Task
{
    QString command;
    QString file;
    QStringList arguments;
    qint64 killAt = 0;
};

void arm(const Task &task, FaultVfs &faults)
{
    if (task.killAt > 0)
        faults.killAt(Counted, task.killAt);
    else
        faults.failAt(Counted, 0); // counts only
}

void acknowledge(CrmWorkspace &workspace, const FaultVfs &faults)
{
    say("ack " + workspace.hash() + ' ' + QByteArray::number(faults.counted()));
}

std::unique_ptr<CrmWorkspace> openAndArm(const Task &task, FaultVfs &faults,
                                         storage::StoreOptions options = CrmWorkspace::alone())
{
    options.vfs = FaultVfs::name();
    auto workspace = CrmWorkspace::open(task.file, TestFile::rawKey(), options);
    say("ready " + workspace->hash());
    arm(task, faults);
    return workspace;
}

void writeForEver(CrmWorkspace &workspace, const FaultVfs &faults)
{
    RecordId last;
    for (int i = 0;; ++i) {
        switch (i % 4) {
        case 0:
            last = workspace.save(fullContact(i)).ids.first();
            break;
        case 1: {
            const Record before = workspace.load("contact", last);
            Record after = before;
            after.setValue("suffix", u"jun."_s);
            after.children("emails").removeFirst();
            addChild(after, "notes", {{"body", u"Edited %1"_s.arg(i)}});
            workspace.save(before, after);
            break;
        }
        case 2:
            answer(workspace.records().moveToTrash("contact", {last}));
            break;
        default:
            answer(workspace.records().restore("contact", {last}));
        }
        acknowledge(workspace, faults);
    }
}

void import(CrmWorkspace &workspace, const FaultVfs &faults, const QString &csv)
{
    services::Importer importer(workspace.records());
    answer(importer.run(services::Importer::propose(csv, "contact")));
    acknowledge(workspace, faults);
}

void attach(CrmWorkspace &workspace, const FaultVfs &faults, const QString &path)
{
    domain::RecordQuery query;
    query.entity = "contact";
    const RecordId owner = answer(workspace.records().findIds(query)).first();
    answer(services::Documents::of(workspace.records()).add("contact", owner, {{path, {}, {}}}));
    acknowledge(workspace, faults);
}

void hold(CrmWorkspace &workspace)
{
    storage::BulkJob job;
    job.label = u"Hold"_s;
    job.dryRun = true;
    job.work = [](storage::BulkWriter &) {
        say("holding");
        awaitLine();
    };
    answer(workspace.store().writeBulk(std::move(job)));
}

void watch(const Task &task, FaultVfs &faults)
{
    storage::StoreOptions options = CrmWorkspace::alone();
    options.pollMs = 100;
    const auto workspace = openAndArm(task, faults, options);
    QEventLoop loop;
    QObject::connect(&workspace->records(), &records::Records::changed, &loop,
                     [](const records::RecordNotice &notice) {
                         if (notice.foreign)
                             say("changed " + QByteArrayList(notice.entities.values()).join(' '));
                     });
    loop.exec(); // until it is killed
}

void makeMany(CrmWorkspace &workspace, int count)
{
    awaitLine();
    constexpr int actionSize = 20;
    for (int made = 0; made < count; made += actionSize) {
        QList<std::pair<Record, Record>> pairs;
        for (int i = made; i < std::min(made + actionSize, count); ++i)
            pairs.append({{}, newRecord("contact", {{"last_name", u"One of many %1"_s.arg(i)}})});
        const records::Outcome outcome = answer(workspace.records().saveAll(pairs, u"Add many"_s));
        for (const RecordId id : outcome.ids)
            say("id " + id.toString().toLatin1());
    }
    say("ack");
}

/// Leads as people enter them, one by one.
void enterLeads(CrmWorkspace &workspace, int count)
{
    awaitLine();
    for (int i = 0; i < count; ++i)
        workspace.save(newRecord("lead", {{"last_name", u"Lead %1"_s.arg(i)}}));
    say("ack");
}

void edit(CrmWorkspace &workspace, const QStringList &arguments)
{
    const Record before = workspace.load("contact", RecordId(arguments.at(0).toLongLong()));
    Record after = before;
    after.setValue(arguments.at(1).toLatin1(), arguments.at(2));
    say("loaded");
    awaitLine();
    try {
        const records::Outcome outcome = workspace.save(before, after);
        say(outcome.merged ? "merged" : "saved");
    } catch (const base::Problem &problem) {
        QByteArray fields;
        for (const base::FieldClash &clash : problem.clashes())
            fields += ' ' + clash.column + '=' + clash.theirs.toString().toUtf8();
        say(base::problemKindName(problem.kind()) + fields);
    }
}

int run(const Task &task)
{
    FaultVfs faults;
    if (task.command == "plaintext"_L1) {
        leavePlaintextNowhere(task.file, task.arguments);
        return 0;
    }
    if (task.command == "privatecopy"_L1) {
        openPrivateCopy(task.file);
        return 0;
    }
    if (task.command == "plainsort"_L1) {
        sortPlainly(task.file);
        return 0;
    }
    if (task.command == "watch"_L1) {
        watch(task, faults);
        return 0;
    }
    if (task.command == "migrate"_L1) {
        say("ready");
        arm(task, faults);
        storage::StoreOptions options = CrmWorkspace::alone();
        options.vfs = FaultVfs::name();
        options.migrations = task.arguments.at(0);
        const auto workspace = CrmWorkspace::open(task.file, TestFile::rawKey(), options);
        acknowledge(*workspace, faults);
        return 0;
    }
    const auto workspace = openAndArm(task, faults);
    if (task.command == "write"_L1) {
        writeForEver(*workspace, faults);
    } else if (task.command == "import"_L1) {
        import(*workspace, faults, task.arguments.at(0));
    } else if (task.command == "attach"_L1) {
        attach(*workspace, faults, task.arguments.at(0));
    } else if (task.command == "rekey"_L1) {
        const QByteArray key = QByteArray::fromHex(task.arguments.at(0).toLatin1());
        answer(workspace->store().rekey({storage::SecretBytes(key), TestFile::rawKey().salt}));
        acknowledge(*workspace, faults);
    } else if (task.command == "hold"_L1) {
        hold(*workspace);
    } else if (task.command == "many"_L1) {
        makeMany(*workspace, task.arguments.at(0).toInt());
    } else if (task.command == "leads"_L1) {
        enterLeads(*workspace, task.arguments.at(0).toInt());
    } else if (task.command == "edit"_L1) {
        edit(*workspace, task.arguments);
    } else {
        return 2;
    }
    return 0;
}

} // namespace

} // namespace kith::test

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    kith::test::Task task;
    if (const qsizetype at = arguments.indexOf(u"--kill-at"_s); at >= 0) {
        task.killAt = arguments.at(at + 1).toLongLong();
        arguments.remove(at, 2);
    }
    if (arguments.size() < 2)
        return 2;
    task.command = arguments.at(0);
    task.file = arguments.at(1);
    task.arguments = arguments.mid(2);
    try {
        return kith::test::run(task);
    } catch (const kith::base::Problem &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
}
