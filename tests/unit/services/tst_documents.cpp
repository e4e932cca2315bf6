// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/documents/documents.h"
#include "models/services/documents/privatecopies.h"
#include "models/storage/journal.h"
#include "tests/support/testfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using base::RecordId;
using records::Document;
using services::Documents;
using services::PrivateCopies;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// Bytes that no chunk repeats.
QByteArray content(qsizetype size, quint32 seed = 1)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = seed;
    std::generate(bytes.begin(), bytes.end(), [&state] {
        state = state * 1664525u + 1013904223u;
        return char(state >> 24);
    });
    return bytes;
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_runtime = std::make_unique<QTemporaryDir>(); // made 0700
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
        m_file = std::make_unique<TestFile>(records::crmRules());
        m_records = std::make_unique<records::Records>(m_file->create());
        domain::Record contact(m_records->catalogue().entity("contact"));
        contact.setValue("last_name", u"Anders"_s);
        m_maria = await(m_records->save({}, contact)).ids.first();
    }
    void cleanup()
    {
        m_records.reset();
        m_file.reset();
    }

    void keepsAFileAndGivesItBack()
    {
        for (const qsizetype size : {0, 1, 262'143, 262'144, 262'145, 1'000'003}) {
            const QByteArray bytes = content(size, quint32(size));
            const Document document = add(write(u"offer.bin"_s, bytes));
            QCOMPARE(document.size, size);
            QCOMPARE(document.fileName, u"offer.bin"_s);
            QVERIFY(!document.addedBy.isEmpty() || document.addedAtMs > 0);
            QCOMPARE(await(documents().read(document, size + 10)), bytes);
            QCOMPARE(await(documents().read(document, size / 2)), bytes.left(size / 2));
            const QString saved = m_file->path(u"saved.bin"_s);
            await(documents().saveAs(document, saved));
            QCOMPARE(readFile(saved), bytes);
        }
        expectSound();
    }

    void knowsTypesByContentAndName()
    {
        QCOMPARE(add(write(u"letter.pdf"_s, "%PDF-1.4\n%%EOF")).mime, u"application/pdf"_s);
        QCOMPARE(add(write(u"minutes.txt"_s, "We met.")).mime, u"text/plain"_s);
        QCOMPARE(add({{}, u"shot.png"_s, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")}).mime,
                 u"image/png"_s);
    }

    void keepsEqualContentsOnce()
    {
        const QByteArray bytes = content(700'000);
        const Document first = add(write(u"a.bin"_s, bytes));
        const Document second = add(write(u"b.bin"_s, bytes));
        QCOMPARE(second.sha256, first.sha256);
        QCOMPARE(second.fileName, u"b.bin"_s);
        QCOMPARE(ask(u"SELECT count(*) FROM blob"_s), 1);
        QCOMPARE(ask(u"SELECT count(*) FROM blob_chunk"_s), 3);
        const Document third = add(write(u"c.bin"_s, content(700'000, 2))); // as long, but another
        QVERIFY(third.sha256 != first.sha256);
        QCOMPARE(ask(u"SELECT count(*) FROM blob"_s), 2);
        expectSound();
    }

    void addsSeveralAsOneAction()
    {
        await(documents().add(
            "contact", m_maria,
            {write(u"1.txt"_s, "one"), write(u"2.txt"_s, "two"), write(u"3.txt"_s, "three")}));
        QCOMPARE(names(), (QStringList{u"3.txt"_s, u"2.txt"_s, u"1.txt"_s}));
        QCOMPARE(await(m_records->undoState()).undoLabel, u"Add 3 document(s)"_s);
        await(m_records->undo());
        QCOMPARE(names(), QStringList());
        await(m_records->redo());
        QCOMPARE(names().size(), 3);
        QCOMPARE(await(documents().read(list().first(), 100)), QByteArray("three"));
    }

    void undoBringsTheContentBack()
    {
        const QByteArray bytes = content(300'000);
        const Document document = add(write(u"contract.pdf"_s, bytes));
        const QByteArray before = hashOf(m_file->store());
        await(documents().remove({document}));
        QCOMPARE(names(), QStringList());
        expectSound(); // nobody names the content now but the journal
        await(m_records->undo());
        QCOMPARE(hashOf(m_file->store()), before);
        QCOMPARE(await(documents().read(list().first(), bytes.size())), bytes);

        await(documents().addVersion(document, write(u"contract-2.pdf"_s, "the new one")));
        QCOMPARE(await(documents().read(list().first(), 100)), QByteArray("the new one"));
        QCOMPARE(names(), QStringList{u"contract.pdf"_s});
        await(documents().rename(list().first(), u"Contract 2027.pdf"_s));
        QCOMPARE(names(), QStringList{u"Contract 2027.pdf"_s});
        await(m_records->undo());
        await(m_records->undo());
        QCOMPARE(hashOf(m_file->store()), before);
        QCOMPARE(await(documents().read(list().first(), bytes.size())), bytes);
        expectSound();
    }

    void removalTakesTheDocumentsOfARecordAlong()
    {
        add(write(u"a.txt"_s, "a"));
        const auto kinds = m_records->catalogue().ownersOf("attachment");
        QStringList owners;
        for (const auto &[entity, relation] : kinds)
            owners.append(QString::fromLatin1(entity->key));
        owners.sort();
        QCOMPARE(owners.join(u' '),
                 u"activity campaign company contact deal lead product sales_order ticket"_s);
        QCOMPARE(await(m_records->load("contact", m_maria)).children("documents").size(), 1);
    }

    void findsRecordsByFileNames()
    {
        add(write(u"Kaufvertrag Müller.pdf"_s, "%PDF-1.4"));
        QCOMPARE(found(u"kaufvertrag mueller"_s), QList<RecordId>{m_maria});
        await(m_records->undo());
        QCOMPARE(found(u"kaufvertrag"_s), QList<RecordId>());
    }

    void refusesWhatIsTooLargeOrNoFile()
    {
        const QString huge = m_file->path(u"disk image.iso"_s);
        QFile file(huge);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(Documents::MostBytes + 1)); // takes no room
        const auto tooLarge = problemOf([&] { add({huge, {}, {}}); });
        QVERIFY(tooLarge.has_value());
        QCOMPARE(tooLarge->kind(), base::ProblemKind::NotAllowed);
        QVERIFY2(tooLarge->sentence().contains("disk image.iso"_L1) &&
                     tooLarge->sentence().contains("512"_L1),
                 qPrintable(tooLarge->sentence()));
        QVERIFY(!tooLarge->detail().contains("disk image"_L1));
        QCOMPARE(kindOf([&] { await(Documents::examine({{huge, {}, {}}})); }), "NotAllowed");
        QCOMPARE(kindOf([&] { add({m_file->folder(), {}, {}}); }), "NotAllowed");
        QCOMPARE(kindOf([&] { add({m_file->path(u"gone.txt"_s), {}, {}}); }), "NotFound");
        QCOMPARE(kindOf([&] { add({u"/dev/zero"_s, {}, {}}); }), "NotAllowed");
        // all or none
        QCOMPARE(
            kindOf([&] {
                await(documents().add("contact", m_maria, {write(u"good.txt"_s, "good"), {huge, {}, {}}}));
            }),
            "NotAllowed");
        QCOMPARE(names(), QStringList());
        QCOMPARE(ask(u"SELECT count(*) FROM blob_chunk"_s), 0);
        const services::SourceSizes sizes =
            await(Documents::examine({write(u"a"_s, "12345"), write(u"b"_s, "123")}));
        QCOMPARE(sizes.total, 8);
        QCOMPARE(sizes.largestName, u"a"_s);
    }

    void cancelLeavesNothing()
    {
        const services::DocumentSource source = write(u"long.bin"_s, content(12'000'000));
        QFuture<records::Outcome> adding = documents().add("contact", m_maria, {source});
        while (adding.progressValue() < 100 && !adding.isFinished())
            QTest::qWait(1);
        QVERIFY(!adding.isFinished());
        QVERIFY2(adding.progressText().contains("long.bin"_L1), qPrintable(adding.progressText()));
        adding.cancel();
        QTRY_COMPARE(ask(u"SELECT count(*) FROM blob_chunk"_s), 0);
        QCOMPARE(names(), QStringList());
        add(write(u"after.txt"_s, "goes on"));
        expectSound();
    }

    void nobodyCanMakeADocumentWithoutItsContent()
    {
        storage::ChangeSet changes;
        storage::RowChange row;
        row.op = storage::RowOp::Insert;
        row.table = "attachment";
        row.set("object_type", {}, u"contact"_s);
        row.set("object_id", {}, m_maria.value());
        row.set("file_name", {}, u"forged.pdf"_s);
        row.set("mime", {}, u"application/pdf"_s);
        row.set("size", {}, 5);
        row.set("sha256", {}, QString(64, u'a'));
        changes.rows = {row};
        QCOMPARE(kindOf([&] { await(m_file->store().write(changes)); }), "Constraint");
        const Document real = add(write(u"real.txt"_s, "1234"));
        changes.rows[0].cells.last().after = real.sha256;
        QCOMPARE(kindOf([&] { await(m_file->store().write(changes)); }), "Constraint"); // 5 is not its size
    }

    void checkFindsDamage()
    {
        const Document document = add(write(u"a.bin"_s, content(600'000)));
        const auto damage = [this](const QString &sql) {
            storage::BulkJob job;
            job.work = [sql](storage::BulkWriter &writer) { writer.session().run(sql); };
            await(m_file->store().writeBulk(job));
        };
        damage(
            u"UPDATE blob_chunk SET data = zeroblob(length(data)) WHERE id = (SELECT max(id) FROM blob_chunk)"_s);
        QVERIFY2(findings().contains("content is not what its name says: 1"_L1), qPrintable(findings()));
        QCOMPARE(kindOf([&] { await(documents().saveAs(document, m_file->path(u"out.bin"_s))); }), "Corrupt");
        QVERIFY(!QFile::exists(m_file->path(u"out.bin"_s)));
        damage(u"DELETE FROM blob_chunk WHERE id = (SELECT max(id) FROM blob_chunk)"_s);
        QVERIFY2(findings().contains("content is not what its name says: 1"_L1), qPrintable(findings()));
        damage(u"DELETE FROM blob"_s);
        QVERIFY2(findings().contains("without their content: 1"_L1), qPrintable(findings()));
        QVERIFY2(findings().contains("belong to no content: 2"_L1), qPrintable(findings()));
        QCOMPARE(kindOf([&] { await(documents().read(document, 10)); }), "Corrupt");
    }

    void backupAndNewKeyCarryTheContents()
    {
        const QByteArray bytes = content(500'000);
        const Document document = add(write(u"a.bin"_s, bytes));
        const QString backup = m_file->path(u"backup.kith"_s);
        await(m_file->store().backup(backup));
        await(m_file->store().rekey(
            {storage::SecretBytes(QByteArrayView("another key of thirty-two bytes!", 32)),
             m_file->key().salt}));
        QCOMPARE(await(documents().read(document, bytes.size())), bytes);
        storage::StoreOptions options;
        options.readOnly = true;
        storage::Store copy(backup, m_file->key(), options, records::crmRules());
        await(copy.open());
        QCOMPARE(await(copy.check()).findings, QStringList());
        QCOMPARE(test::ask(copy, u"SELECT count(*) FROM blob_chunk"_s), 2);
    }

    void opensAPrivateCopyAndTakesItAway()
    {
        const Document document = add(write(u"offer.txt"_s, "for Maria"));
        const QString path = await(documents().makeCopy(document));
        QVERIFY2(path.startsWith(m_runtime->path() + u'/'), qPrintable(path));
        QCOMPARE(QFileInfo(path).fileName(), u"offer.txt"_s);
        QCOMPARE(readFile(path), QByteArray("for Maria"));
        QCOMPARE(int(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)),
                 0);
        for (QString folder = QFileInfo(path).path(); folder != m_runtime->path();
             folder = QFileInfo(folder).path())
            QCOMPARE(int(QFile::permissions(folder) & (QFile::ExeGroup | QFile::ReadGroup | QFile::ExeOther)),
                     0);
        QCOMPARE(await(documents().makeCopy(document)), path); // the same one again
        m_records.reset();
        QTRY_COMPARE(copiesLeft(), 0);
    }

    void offersToTakeInWhatAnotherProgramSaved()
    {
        const Document document = add(write(u"offer.txt"_s, "for Maria"));
        const QString path = await(documents().makeCopy(document));
        QTest::qWait(20); // the copy is known once its future was heard of
        QSignalSpy told(&documents(), &Documents::copyChanged);
        documents().lookAtCopies();
        QCOMPARE(told.size(), 0);
        QFile::remove(path); // as editors do it: another file takes the name
        overwrite(path, "for Maria, 10 % off");
        documents().lookAtCopies();
        QCOMPARE(told.size(), 0); // may still be written
        documents().lookAtCopies();
        QCOMPARE(told.size(), 1);
        documents().lookAtCopies();
        QCOMPARE(told.size(), 1);
        QCOMPARE(documents().changedCopies(), QList<RecordId>{document.id});
        await(documents().takeIn(document.id));
        QTRY_COMPARE(documents().changedCopies(), QList<RecordId>());
        QCOMPARE(await(documents().read(list().first(), 100)), QByteArray("for Maria, 10 % off"));
        QCOMPARE(kindOf([&] { await(documents().takeIn(document.id)); }), "NotFound");
        await(m_records->undo());
        QCOMPARE(await(documents().read(list().first(), 100)), QByteArray("for Maria"));
    }

    void takesChangedCopiesInWhenTheWorkspaceCloses()
    {
        const Document document = add(write(u"offer.txt"_s, "for Maria"));
        const QString path = await(documents().makeCopy(document));
        QTest::qWait(20);
        overwrite(path, "typed for an hour");
        m_records.reset(); // as locking does
        m_file->close();
        QCOMPARE(copiesLeft(), 0);
        m_records = std::make_unique<records::Records>(m_file->reopen());
        QCOMPARE(await(documents().read(list().first(), 100)), QByteArray("typed for an hour"));
        await(m_records->undo());
        QCOMPARE(await(documents().read(list().first(), 100)), QByteArray("for Maria"));
    }

    void startsNoPrograms()
    {
        for (const char *name : {"tool.exe", "tool.desktop", "run.sh", "x.AppImage", "invoice.pdf.lnk"}) {
            const Document document = add(write(QString::fromLatin1(name), "#!/bin/sh\necho hello\n"));
            QCOMPARE(kindOf([&] { await(documents().makeCopy(document)); }), "NotAllowed");
        }
        const Document script = add(write(u"setup"_s, "#!/bin/sh\necho hello\n"));
        QCOMPARE(kindOf([&] { await(documents().makeCopy(script)); }), "NotAllowed");
        QCOMPARE(copiesLeft(), 0);
    }

    void namesCopiesSafely_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"Angebot Müller (2).pdf"_s << u"Angebot Müller (2).pdf"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("option") << u"--help.txt"_s << u"help.txt"_s;
        QTest::newRow("nothing") << u" . "_s << u"document"_s;
        QTest::newRow("control") << u"a\nb\tc.txt"_s << u"abc.txt"_s;
        QTest::newRow("direction") << QString(u"invoice_"_s + QChar(0x202e) + u"fdp.exe"_s)
                                   << u"invoice_fdp.exe"_s;
        QTest::newRow("windows") << u"a:b|c?.txt. "_s << u"a_b_c_.txt"_s;
        QTest::newRow("long") << QString(QString(300, u'ü') + u".docx"_s)
                              << QString(QString(57, u'ü') + u".docx"_s);
    }
    void namesCopiesSafely()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(PrivateCopies::sanitized(name), safe);
    }

    void sweepsWhatNobodyHolds()
    {
        PrivateCopies mine;
        const QString path = mine.create(u"a.txt"_s);
        const QString dead = m_runtime->filePath(u"kith-copies-dead"_s);
        QVERIFY(QDir().mkpath(dead + u"/1"_s));
        QVERIFY(QFile::setPermissions(dead, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        overwrite(dead + u"/lock"_s, {});
        overwrite(dead + u"/1/secret.txt"_s, "left by a crash");
        QCOMPARE(PrivateCopies::sweep(), 1);
        QVERIFY(!QFile::exists(dead));
        QVERIFY(QFile::exists(path));
    }

private:
    Documents &documents() { return Documents::of(*m_records); }
    QList<Document> list() { return await(documents().list("contact", m_maria)); }
    QStringList names()
    {
        QStringList names;
        const QList<Document> all = list();
        for (const Document &document : all)
            names.append(document.fileName);
        return names;
    }
    QList<RecordId> found(const QString &words)
    {
        domain::RecordQuery query;
        query.entity = "contact";
        query.search = words;
        return await(m_records->findIds(query));
    }
    QVariant ask(const QString &sql) { return test::ask(m_file->store(), sql); }
    QString findings() { return await(m_file->store().check()).findings.join(u'\n'); }
    void expectSound() { QCOMPARE(findings(), QString()); }

    static void overwrite(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    services::DocumentSource write(const QString &name, const QByteArray &bytes)
    {
        QDir().mkpath(m_file->path(u"sources"_s));
        const QString path = m_file->path(u"sources/"_s + name);
        overwrite(path, bytes);
        return {path, {}, {}};
    }
    Document add(const services::DocumentSource &source)
    {
        await(documents().add("contact", m_maria, {source}));
        return list().first();
    }
    qsizetype copiesLeft() const
    {
        return QDir(m_runtime->path()).entryList({u"kith-copies-*"_s}, QDir::Dirs).size();
    }

    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<records::Records> m_records;
    RecordId m_maria;
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
