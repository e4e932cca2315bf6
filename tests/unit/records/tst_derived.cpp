// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from the rows is always the same as if it were worked out anew: after random work, undo, redo,
// bulk work.
#include "tests/unit/records/recordsfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using storage::RowChange;

namespace {

/// All derived columns and the lines of the search index, as text.
QByteArray derivedData(storage::Store &store)
{
    return await(store.read([](storage::Session &session) {
        QByteArray all;
        for (const domain::Entity &entity : domain::Catalogue::builtIn().entities()) {
            QString columns;
            for (const domain::Field &field : entity.fields) {
                if (field.is(domain::FieldFlag::Derived))
                    columns += u", \""_s + QString::fromLatin1(field.key) + u'"';
            }
            if (columns.isEmpty())
                continue;
            QSqlQuery &query = session.run(
                u"SELECT id%1 FROM \"%2\" ORDER BY id"_s.arg(columns, QString::fromLatin1(entity.key)));
            while (query.next()) {
                for (int i = 0; i <= columns.count(u','); ++i)
                    all += query.value(i).toString().toUtf8() + (query.value(i).isNull() ? "~\n" : "\n");
            }
            query.finish();
        }
        QSqlQuery &entries = session.run(u"SELECT id, entity, digest FROM search_entry ORDER BY id"_s);
        while (entries.next())
            all += entries.value(0).toByteArray() + ' ' + entries.value(1).toByteArray() + ' ' +
                   entries.value(2).toByteArray() + '\n';
        entries.finish();
        return all;
    }));
}

} // namespace

class TestDerived : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomWorkSettlesLikeARebuild_data();
    void randomWorkSettlesLikeARebuild();
    void bulkWorkSettlesLikeSingleWrites();
    void dryRunLeavesNothing();
    void checkFindsWhatWasBroken_data();
    void checkFindsWhatWasBroken();
    void rebuildRepairs();
    void rebuiltIndexFindsTheSame();

private:
    /// Random actions of a user.
    class Worker
    {
    public:
        Worker(CrmFile &crm, quint32 seed) : m_crm(crm), m_random(seed) {}
        void act();

    private:
        template<class List>
        auto pick(const List &list)
        {
            return list.at(m_random.bounded(int(list.size())));
        }
        QString word()
        {
            static const QStringList words{u"Anna"_s,   u"Müller"_s,  u"Straße"_s, u"Łódź"_s,
                                           u"Москва"_s, u"O'Brien"_s, u"x"_s};
            return pick(words) + (m_random.bounded(2) ? QString() : QString::number(m_random.bounded(20)));
        }
        void addParty();
        void editParty();
        void workOnDeals();
        void workOnActivities();
        void randomChild(Record &record);

        CrmFile &m_crm;
        QRandomGenerator m_random;
        QList<RecordId> m_contacts;
        QList<RecordId> m_companies;
        QList<RecordId> m_deals;
        QList<RecordId> m_activities;
        QList<RecordId> m_tags;
    };

    static QList<RowChange> people(int count, int from);
};

void TestDerived::Worker::randomChild(Record &record)
{
    switch (m_random.bounded(7)) {
    case 0:
        CrmFile::addChild(
            record, "emails",
            {{"value_raw", word().toLower() + u"@example.com"_s}, {"is_primary", m_random.bounded(2) == 0}});
        break;
    case 1:
        CrmFile::addChild(record, "phones",
                          {{"value_raw", u"0%1"_s.arg(m_random.bounded(100'000, 99'999'999))}});
        break;
    case 2:
        CrmFile::addChild(record, "addresses",
                          {{"city", word()},
                           {"country_iso2", pick(QStringList{u"DE"_s, u"AT"_s, u"PL"_s})},
                           {"is_primary", m_random.bounded(2) == 0}});
        break;
    case 3:
        CrmFile::addChild(record, "notes", {{"body", word() + u' ' + word()}});
        break;
    case 4:
        if (m_tags.isEmpty() || m_random.bounded(4) == 0)
            m_tags += m_crm.add("tag", {{"name", u"Tag %1"_s.arg(m_tags.size())}});
        if (record.children("tags").isEmpty())
            CrmFile::addChild(record, "tags", {{"tag_id", pick(m_tags).value()}});
        break;
    case 5:
        CrmFile::addChild(record, "facts", {{"kind", u"hobby"_s}, {"text", word()}});
        break;
    case 6:
        if (record.entity().key == "contact" && !m_companies.isEmpty())
            CrmFile::addChild(record, "jobs", {{"company_id", pick(m_companies).value()}, {"title", word()}});
        break;
    }
}

void TestDerived::Worker::addParty()
{
    const bool person = m_random.bounded(3) > 0;
    Record record = person ? m_crm.make("contact", {{"first_name", word()}, {"last_name", word()}})
                           : m_crm.make("company", {{"name", word()}});
    for (int i = m_random.bounded(5); i > 0; --i)
        randomChild(record);
    (person ? m_contacts : m_companies) += m_crm.save(record);
}

void TestDerived::Worker::editParty()
{
    const bool person = m_random.bounded(3) > 0;
    const QList<RecordId> &all = person ? m_contacts : m_companies;
    if (all.isEmpty())
        return;
    const QByteArray entity = person ? "contact"_ba : "company"_ba;
    m_crm.edit(entity, pick(all), [&](Record &record) {
        if (m_random.bounded(2))
            record.setValue(person ? "last_name"_ba : "name"_ba, word());
        const auto relations = record.allChildren().keys();
        for (const QByteArray &relation : relations) {
            auto &children = record.children(relation);
            if (children.isEmpty() || m_random.bounded(3))
                continue;
            if (m_random.bounded(2))
                children.removeAt(m_random.bounded(int(children.size())));
            else if (children.first().entity().field("is_primary"))
                children.last().setValue("is_primary", true);
        }
        if (m_random.bounded(2))
            randomChild(record);
        for (Record &job : record.children("jobs")) {
            if (m_random.bounded(4) == 0)
                job.setValue("to_date", u"2026-05-01"_s);
        }
        for (Record &address : record.children("addresses")) {
            if (m_random.bounded(4) == 0)
                address.setValue("country_iso2", u"FR"_s);
        }
    });
}

void TestDerived::Worker::workOnDeals()
{
    if (m_deals.isEmpty() || m_random.bounded(3) == 0) {
        Record record =
            m_crm.make("deal", {{"name", word()},
                                {"amount_minor", qint64(m_random.bounded(1000))},
                                {"lost_reason_id", m_crm.choice("lost_reason", "price").value()}});
        if (!m_companies.isEmpty())
            record.setValue("company_id", pick(m_companies).value());
        if (m_random.bounded(2))
            CrmFile::addChild(record, "lines",
                              {{"unit_minor", qint64(m_random.bounded(1000))}, {"qty_milli", 1500}});
        m_deals += m_crm.save(record);
        return;
    }
    m_crm.edit("deal", pick(m_deals), [&](Record &record) {
        record.setValue("lost_reason_id", m_crm.choice("lost_reason", "price").value());
        record.setValue("stage_id",
                        m_crm.stage(pick(QStringList{u"open"_s, u"open"_s, u"won"_s, u"lost"_s})).value());
        if (m_random.bounded(2))
            CrmFile::addChild(record, "lines", {{"unit_minor", qint64(m_random.bounded(1000))}});
        else
            record.children("lines").clear();
    });
}

void TestDerived::Worker::workOnActivities()
{
    if (m_activities.isEmpty() || m_random.bounded(2)) {
        Record record = m_crm.make(
            "activity", {{"subject", word()}, {"type_id", m_crm.choice("activity_type", "call").value()}});
        if (m_random.bounded(2))
            record.setValue("due_on", u"2026-11-%1"_s.arg(m_random.bounded(10, 30)));
        for (const auto &[kind, all] : {std::pair{"contact"_ba, m_contacts}, std::pair{"deal"_ba, m_deals}}) {
            if (!all.isEmpty() && m_random.bounded(2))
                CrmFile::addChild(
                    record, "links",
                    {{"object_type", QString::fromLatin1(kind)}, {"object_id", pick(all).value()}});
        }
        m_activities += m_crm.save(record);
        return;
    }
    m_crm.edit("activity", pick(m_activities), [&](Record &record) {
        record.setValue("done_at", m_random.bounded(2) ? QVariant(m_crm.clock().nowMs()) : QVariant());
        if (m_random.bounded(3) == 0)
            record.children("links").clear();
    });
}

void TestDerived::Worker::act()
{
    m_crm.clock().advance(m_random.bounded(1, 5000));
    switch (m_random.bounded(10)) {
    case 0:
    case 1:
        addParty();
        break;
    case 2:
    case 3:
    case 4:
        editParty();
        break;
    case 5:
        workOnDeals();
        break;
    case 6:
        workOnActivities();
        break;
    case 7:
        if (!m_contacts.isEmpty())
            await(m_crm.records().moveToTrash("contact", {pick(m_contacts)}));
        if (!m_activities.isEmpty())
            await(m_crm.records().moveToTrash("activity", {pick(m_activities)}));
        break;
    case 8:
        if (!m_contacts.isEmpty())
            await(m_crm.records().restore("contact", m_contacts));
        if (!m_tags.isEmpty())
            m_crm.set("tag", pick(m_tags), "name", u"Renamed %1"_s.arg(m_random.bounded(1'000'000)));
        break;
    case 9:
        // taken back and done again: the lists of ids above stay right
        if (!await(m_crm.records().undoState()).undoTx.isNull()) {
            await(m_crm.records().undo());
            await(m_crm.records().redo());
        }
        break;
    }
}

void TestDerived::randomWorkSettlesLikeARebuild_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestDerived::randomWorkSettlesLikeARebuild()
{
    QFETCH(quint32, seed);
    CrmFile crm;
    Worker worker(crm, seed);
    for (int i = 0; i < 120; ++i) {
        worker.act();
        if (i % 30 == 29)
            QCOMPARE(crm.findings(), QStringList());
    }
    crm.settle();
    const QByteArray settled = derivedData(crm.store());
    const QByteArray content = hashOf(crm.store());
    await(crm.store().rebuildDerived());
    QCOMPARE(derivedData(crm.store()), settled);
    QCOMPARE(hashOf(crm.store()), content);
    // all the way back
    while (!await(crm.records().undoState()).undoTx.isNull())
        await(crm.records().undo());
    QCOMPARE(crm.findings(), QStringList());
    QCOMPARE(await(crm.records().counts()).value("contact"), 0);
    CrmFile fresh;
    fresh.settle();
    QCOMPARE(ask(crm.store(), u"SELECT count(*) FROM search_entry"_s),
             ask(fresh.store(), u"SELECT count(*) FROM search_entry"_s));
}

QList<RowChange> TestDerived::people(int count, int from)
{
    QList<RowChange> rows;
    for (int i = from; i < from + count; ++i) {
        const qint64 person = -2 * i - 1;
        const qint64 company = -2 * i - 2;
        rows.append(CrmFile::insertRow("company", {{"name", u"Firm %1"_s.arg(i)}}, RecordId(company)));
        rows.append(CrmFile::insertRow(
            "contact", {{"first_name", u"Zoë"_s}, {"last_name", u"Person %1"_s.arg(i)}}, RecordId(person)));
        rows.append(CrmFile::insertRow("contact_point", {{"party_type", u"contact"_s},
                                                         {"party_id", person},
                                                         {"kind", u"email"_s},
                                                         {"value_raw", u"p%1@example.com"_s.arg(i)}}));
        rows.append(CrmFile::insertRow("contact_point", {{"party_type", u"contact"_s},
                                                         {"party_id", person},
                                                         {"kind", u"phone"_s},
                                                         {"value_raw", u"030 90%1"_s.arg(100'000 + i)}}));
        rows.append(CrmFile::insertRow("address", {{"party_type", u"contact"_s},
                                                   {"party_id", person},
                                                   {"city", u"Łódź"_s},
                                                   {"country_iso2", u"Deutschland"_s}}));
        rows.append(CrmFile::insertRow(
            "contact_company", {{"contact_id", person}, {"company_id", company}, {"title", u"Chief"_s}}));
        rows.append(CrmFile::insertRow(
            "note", {{"object_type", u"contact"_s}, {"object_id", person}, {"body", u"Note %1"_s.arg(i)}}));
    }
    return rows;
}

void TestDerived::bulkWorkSettlesLikeSingleWrites()
{
    CrmFile crm;
    storage::BulkJob job;
    job.label = u"Import of people"_s;
    job.work = [](storage::BulkWriter &bulk) {
        for (int i = 0; i < 10; ++i)
            bulk.apply(people(100, i * 100));
    };
    const QByteArray before = hashOf(crm.store());
    await(crm.store().writeBulk(job));
    QCOMPARE(await(crm.records().counts()).value("contact"), 1000);
    QCOMPARE(crm.findings(), QStringList());
    QCOMPARE(crm.titles("contact", u"person 512"_s), QStringList(u"Zoë Person 512"_s));
    QCOMPARE(crm.titles("contact", u"firm 512"_s), QStringList(u"Zoë Person 512"_s));
    QCOMPARE(crm.titles("contact", u"+49 30 90100512"_s).size(), 1);
    const QByteArray settled = derivedData(crm.store());
    await(crm.store().rebuildDerived());
    QCOMPARE(derivedData(crm.store()), settled);
    await(crm.records().undo());
    QCOMPARE(hashOf(crm.store()), before);
    QCOMPARE(crm.findings(), QStringList());
    await(crm.records().redo());
    QCOMPARE(derivedData(crm.store()), settled);
    QCOMPARE(crm.findings(), QStringList());
}

void TestDerived::dryRunLeavesNothing()
{
    CrmFile crm;
    const QByteArray derived = derivedData(crm.store());
    const QByteArray content = hashOf(crm.store());
    storage::BulkJob job;
    job.label = u"Rehearsal"_s;
    job.dryRun = true;
    job.work = [](storage::BulkWriter &bulk) { bulk.apply(people(50, 0)); };
    QCOMPARE(await(crm.store().writeBulk(job)).inserted, 350);
    QCOMPARE(hashOf(crm.store()), content);
    QCOMPARE(derivedData(crm.store()), derived);
    QCOMPARE(crm.findings(), QStringList());
}

void TestDerived::checkFindsWhatWasBroken_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("finding");
    QTest::newRow("cache") << u"UPDATE contact SET email = 'wrong'"_s << u"contact.email"_s;
    QTest::newRow("name key") << u"UPDATE company SET name_key = 'wrong'"_s << u"company.name_key"_s;
    QTest::newRow("normalised value")
        << u"UPDATE contact_point SET value_norm = NULL"_s << u"contact_point.value_norm"_s;
    QTest::newRow("touch") << u"UPDATE contact SET last_touch_at = 5"_s << u"contact.last_touch_at"_s;
    QTest::newRow("search line") << u"UPDATE search_entry SET digest = 1"_s << u"search_index.contact"_s;
    QTest::newRow("missing search line") << u"DELETE FROM search_entry"_s << u"search_index.contact"_s;
    QTest::newRow("two primaries") << u"UPDATE contact_point SET is_primary = 1"_s
                                   << u"contact_point: owners"_s;
    QTest::newRow("no primary") << u"UPDATE address SET is_primary = 0"_s << u"address: owners"_s;
    QTest::newRow("deal status") << u"UPDATE deal SET status = 'won', closed_at = 1"_s << u"deal: status"_s;
    QTest::newRow("history") << u"UPDATE deal_stage_history SET left_at = entered_at"_s
                             << u"deal: not exactly one"_s;
    QTest::newRow("gap")
        << u"INSERT INTO deal_stage_history (id, created_at, updated_at, deal_id, pipeline_id, to_stage_id, "
           "status_after, entered_at, left_at) SELECT id + 1, 1, 1, deal_id, pipeline_id, to_stage_id, "
           "status_after, 5, 6 FROM deal_stage_history"_s
        << u"deal_stage_history: gap"_s;
    QTest::newRow("sum") << u"UPDATE deal SET amount_minor = 1"_s << u"deal: sum"_s;
    QTest::newRow("cycle")
        << u"UPDATE company SET parent_id = (SELECT max(id) FROM company) WHERE id = (SELECT min(id) FROM "
           u"company);"
           "UPDATE company SET parent_id = (SELECT min(id) FROM company) WHERE id = (SELECT max(id) FROM company)"_s
        << u"company:"_s;
    QTest::newRow("orphan") << u"UPDATE note SET object_id = 7"_s << u"note: belongs to"_s;
}

void TestDerived::checkFindsWhatWasBroken()
{
    QFETCH(QString, sql);
    QFETCH(QString, finding);
    CrmFile crm;
    crm.write(people(2, 0));
    Record deal = crm.make("deal", {{"name", u"Deal"_s}});
    CrmFile::addChild(deal, "lines", {{"unit_minor", qint64(100)}});
    crm.save(deal);
    crm.edit("contact", RecordId(ask(crm.store(), u"SELECT min(id) FROM contact"_s).toLongLong()),
             [](Record &record) {
                 CrmFile::addChild(record, "emails", {{"value_raw", u"second@example.com"_s}});
             });
    crm.settle();
    QCOMPARE(crm.findings(), QStringList());
    storage::BulkJob job;
    job.work = [&](storage::BulkWriter &bulk) {
        for (const QString &statement : sql.split(u';'))
            bulk.session().run(statement);
    };
    await(crm.store().writeBulk(job));
    const QStringList findings = crm.findings();
    QVERIFY2(std::any_of(findings.begin(), findings.end(),
                         [&](const QString &line) { return line.startsWith(finding); }),
             qPrintable(findings.join(u'\n')));
    QVERIFY2(!findings.join(u' ').contains(u"Zoë"_s), "a finding holds customer data");
}

void TestDerived::rebuildRepairs()
{
    CrmFile crm;
    crm.write(people(5, 0));
    crm.settle();
    const QByteArray right = derivedData(crm.store());
    storage::BulkJob job;
    job.work = [](storage::BulkWriter &bulk) {
        bulk.session().run(u"UPDATE contact SET email = 'wrong', name_key = NULL, company_id = NULL"_s);
        bulk.session().run(u"UPDATE contact_point SET value_norm = 'wrong'"_s);
        bulk.session().run(u"DELETE FROM search_entry"_s);
    };
    await(crm.store().writeBulk(job));
    QVERIFY(!crm.findings().isEmpty());
    await(crm.store().rebuildDerived());
    QCOMPARE(crm.findings(), QStringList());
    QCOMPARE(derivedData(crm.store()), right);
}

void TestDerived::rebuiltIndexFindsTheSame()
{
    CrmFile crm;
    crm.write(people(20, 0));
    const QStringList typed{u"zoe"_s,    u"person 7"_s,        u"firm"_s,       u"lodz"_s,
                            u"note 3"_s, u"p11@example.com"_s, u"03090100004"_s};
    QList<QStringList> before;
    for (const QString &text : typed)
        before.append(crm.titles("contact", text));
    await(crm.store().rebuildDerived());
    for (qsizetype i = 0; i < typed.size(); ++i) {
        QVERIFY(!before.at(i).isEmpty());
        QCOMPARE(crm.titles("contact", typed.at(i)), before.at(i));
    }
}

QTEST_GUILESS_MAIN(TestDerived)
#include "tst_derived.moc"
