// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testfile.h"
#include "tests/support/toyrules.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::test;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAndReopens();
    void undoesAndRedoesAcrossRestarts();
};

static QString nameOf(Store &store, RecordId id)
{
    return await(store.read([id](Session &session) {
        return session.scalar(u"SELECT name FROM firm WHERE id = ?"_s, {id.value()}).toString();
    }));
}

void TestStore::createsAndReopens()
{
    TestFile file;
    Store &store = file.create();
    QVERIFY(!store.info().workspaceId.isNull());
    QCOMPARE(store.info().journalMode, u"wal"_s);
    QCOMPARE(store.info().seat, 1);
    QVERIFY(store.info().user);
    const Outcome outcome = await(store.write(changes(
        u"Add Acme"_s, {insertRow("firm", {{"name", u"Acme"_s}, {"city", u"Köln"_s}, {"employees", 12}})})));
    QCOMPARE(outcome.inserted, 1);
    QCOMPARE(outcome.ids.size(), 1);
    const QUuid workspace = store.info().workspaceId;

    Store &again = file.reopen();
    QCOMPARE(again.info().workspaceId, workspace);
    QCOMPARE(nameOf(again, outcome.ids.first()), u"Acme"_s);
}

void TestStore::undoesAndRedoesAcrossRestarts()
{
    TestFile file;
    Store *store = &file.create();
    const QByteArray empty = hashOf(*store);
    const Outcome added = await(store->write(changes(u"Add"_s, {insertRow("firm", {{"name", u"Acme"_s}})})));
    const QByteArray one = hashOf(*store);
    QVERIFY(one != empty);
    const RecordId id = added.ids.first();
    await(store->write(changes(u"Rename"_s, {updateRow("firm", id, 1, "name", u"Acme"_s, u"Apex"_s)})));
    const QByteArray renamed = hashOf(*store);

    store = &file.reopen();
    QCOMPARE(await(store->undoState()).undoLabel, u"Rename"_s);
    QCOMPARE(await(store->undo()).label, u"Rename"_s);
    QCOMPARE(hashOf(*store), one);
    QCOMPARE(nameOf(*store, id), u"Acme"_s);

    store = &file.reopen();
    await(store->undo());
    QCOMPARE(hashOf(*store), empty);
    QCOMPARE(kindOf([&] { await(store->undo()); }), "NotFound");

    store = &file.reopen();
    QCOMPARE(await(store->redo()).label, u"Add"_s);
    QCOMPARE(hashOf(*store), one);
    QCOMPARE(await(store->redo()).label, u"Rename"_s);
    QCOMPARE(hashOf(*store), renamed);
    QCOMPARE(kindOf([&] { await(store->redo()); }), "NotFound");
    QVERIFY(await(store->check()).findings.isEmpty());
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
