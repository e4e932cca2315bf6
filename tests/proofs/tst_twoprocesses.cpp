// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs on one workspace: each sees what the other does, neither overwrites it, and ids never collide.
#include "tests/proofs/crmworkspace.h"
#include "tests/proofs/victimprocess.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using base::RecordId;

class TestTwoProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void changesAreSeenWithinASecond();
    void changesAreToldWithinASecond();
    void differentFieldsAreMerged();
    void theSameFieldIsRefused();
    void idsNeverCollide();
    void turnsAreFair();

private:
    RecordId addContact(int number) { return m_workspace->save(fullContact(number)).ids.first(); }
    void setField(RecordId id, const QByteArray &field, const QString &value);
    QString field(RecordId id, const QByteArray &name) { return m_workspace->load("contact", id).text(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<CrmWorkspace> m_workspace;
};

void TestTwoProcesses::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"office.kith"_s);
    storage::StoreOptions options = CrmWorkspace::alone();
    options.pollMs = storage::StoreOptions().pollMs; // as the program has it
    m_workspace = CrmWorkspace::create(m_file, TestFile::rawKey(), options);
}

void TestTwoProcesses::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void TestTwoProcesses::setField(RecordId id, const QByteArray &field, const QString &value)
{
    const domain::Record before = m_workspace->load("contact", id);
    domain::Record after = before;
    after.setValue(field, value);
    m_workspace->save(before, after);
}

void TestTwoProcesses::changesAreSeenWithinASecond()
{
    VictimProcess other({u"many"_s, m_file, u"1"_s});
    QVERIFY2(!other.waitFor("ready").isEmpty(), other.errors().constData());
    QSet<RecordId> seen;
    connect(&m_workspace->records(), &records::Records::changed, this,
            [&](const records::RecordNotice &notice) {
                if (notice.foreign)
                    seen.unite(notice.records.value("contact"));
            });
    other.tell("go");
    const QByteArray said = other.waitFor("id ");
    const RecordId id(said.mid(3).toLongLong());
    QVERIFY(id);
    QTRY_VERIFY_WITH_TIMEOUT(seen.contains(id), 1000);
    QCOMPARE(field(id, "last_name"), u"One of many 0"_s);
    QVERIFY(other.finish());
}

void TestTwoProcesses::changesAreToldWithinASecond()
{
    VictimProcess other({u"watch"_s, m_file});
    QVERIFY2(!other.waitFor("ready").isEmpty(), other.errors().constData());
    addContact(1);
    QElapsedTimer clock;
    clock.start();
    const QByteArray told = other.waitFor("changed ");
    QVERIFY2(clock.elapsed() <= 1000, QByteArray::number(clock.elapsed()).constData());
    QVERIFY(told.contains("contact"));
}

void TestTwoProcesses::differentFieldsAreMerged()
{
    const RecordId id = addContact(1);
    VictimProcess other({u"edit"_s, m_file, id.toString(), u"first_name"_s, u"Theirs"_s});
    QVERIFY2(!other.waitFor("loaded").isEmpty(), other.errors().constData());
    setField(id, "last_name", u"Ours"_s);
    other.tell("save");
    QCOMPARE(other.line(), QByteArray("merged"));
    QVERIFY(other.finish());
    QCOMPARE(field(id, "first_name"), u"Theirs"_s);
    QCOMPARE(field(id, "last_name"), u"Ours"_s);
    QCOMPARE(field(id, "display_name"), u"Theirs Ours"_s);
    QCOMPARE(m_workspace->findings(), QString());
}

void TestTwoProcesses::theSameFieldIsRefused()
{
    const RecordId id = addContact(1);
    VictimProcess other({u"edit"_s, m_file, id.toString(), u"last_name"_s, u"Theirs"_s});
    QVERIFY2(!other.waitFor("loaded").isEmpty(), other.errors().constData());
    setField(id, "last_name", u"Ours"_s);
    const QByteArray hash = m_workspace->hash();
    other.tell("save");
    QCOMPARE(other.line(), QByteArray("Conflict last_name=Ours"));
    QVERIFY(other.finish());
    QCOMPARE(field(id, "last_name"), u"Ours"_s);
    QCOMPARE(m_workspace->hash(), hash);
}

void TestTwoProcesses::idsNeverCollide()
{
    constexpr int each = 2000;
    VictimProcess first({u"many"_s, m_file, QString::number(each)});
    VictimProcess second({u"many"_s, m_file, QString::number(each)});
    QVERIFY2(!first.waitFor("ready").isEmpty(), first.errors().constData());
    QVERIFY2(!second.waitFor("ready").isEmpty(), second.errors().constData());
    first.tell("go");
    second.tell("go");
    QVERIFY2(first.finish(), first.errors().constData());
    QVERIFY2(second.finish(), second.errors().constData());
    QSet<QByteArray> ids;
    for (VictimProcess *process : {&first, &second}) {
        int count = 0;
        for (const QByteArray &line : process->said()) {
            if (line.startsWith("id ")) {
                ids.insert(line);
                ++count;
            }
        }
        QCOMPARE(count, each);
    }
    QCOMPARE(ids.size(), 2 * each);
    QCOMPARE(m_workspace->count(u"contact"_s), qint64(2 * each));
    // unique over everything that has an id, not only among contacts
    QCOMPARE(m_workspace->ask(u"SELECT count(*) FROM (SELECT id FROM contact UNION SELECT id FROM tx)"_s)
                 .toLongLong(),
             m_workspace->count(u"contact"_s) + m_workspace->count(u"tx"_s));
    QCOMPARE(m_workspace->findings(), QString());
}

/// Two programs that enter leads at once never give the same turn twice.
void TestTwoProcesses::turnsAreFair()
{
    constexpr int members = 3;
    constexpr int each = 30;
    domain::Record rule = newRecord("assignment_rule", {{"name", u"In turn"_s}, {"days_off", true}});
    for (int i = 0; i < members; ++i) {
        const domain::Record user = newRecord("app_user", {{"display_name", u"Person %1"_s.arg(i)}});
        addChild(rule, "members",
                 {{"user_id", m_workspace->save(user).ids.first().value()}, {"position", qlonglong(i + 1)}});
    }
    m_workspace->save(rule);
    VictimProcess first({u"leads"_s, m_file, QString::number(each)});
    VictimProcess second({u"leads"_s, m_file, QString::number(each)});
    QVERIFY2(!first.waitFor("ready").isEmpty(), first.errors().constData());
    QVERIFY2(!second.waitFor("ready").isEmpty(), second.errors().constData());
    first.tell("go");
    second.tell("go");
    QVERIFY2(first.finish(), first.errors().constData());
    QVERIFY2(second.finish(), second.errors().constData());
    const QString shares = m_workspace
                               ->ask(u"SELECT group_concat(n, ' ') FROM (SELECT count(*) AS n FROM lead "
                                     "WHERE owner_id IS NOT NULL GROUP BY owner_id)"_s)
                               .toString();
    QCOMPARE(shares, u"20 20 20"_s);
    QCOMPARE(m_workspace->findings(), QString());
}

QTEST_GUILESS_MAIN(TestTwoProcesses)
#include "tst_twoprocesses.moc"
