// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The public face of the records: loading, saving, conflicts, trash, undo, history, notices.
#include "tests/unit/records/recordsfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using base::ProblemKind;
using records::HistoryLine;
using records::Hit;
using records::RecordNotice;
using records::Row;

class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadGivesBackWhatWasSaved();
    void loadOfNothingIsNotFound();
    void savingNothingWritesNothing();
    void saveWritesOnlyWhatChanged();
    void newRecordsIdIsInTheOutcome();
    void saveAllIsOneAction();
    void problemsNameTheFormsField();
    void problemsOfBeforeDoNotStandInTheWay();
    void sameFieldConflictsAndSaysWho();
    void otherFieldsMerge();
    void childConflictNamesTheChild();
    void findIdsKeepsOrderLimitAndTrash();
    void fetchRowsResolvesTitlesInOrder();
    void unknownNamesAreExplained();
    void relatedIsNewestFirstWithoutTrash();
    void trashAndRestore();
    void kindsWithoutTrashAreTakenAway();
    void undoRedoAcrossReopening();
    void everyActionIsUndoneInReverse();
    void undoRefusesToLeaveNotesBehind();
    void historyTellsWhoDidWhat();
    void historyHoldsRemovedChildren();
    void suggestFindsTheBestFirst();
    void searchIsGroupedAndFair();
    void changedNamesOwners();
    void changedNamesOwnersOfRemovedChildren();
    void undoStateIsTold();
    void anotherProgramsChangesAreTold();

private:
    RecordId person(const QString &first, const QString &last)
    {
        return m_crm.add("contact", {{"first_name", first}, {"last_name", last}});
    }
    QList<HistoryLine> history(const QByteArray &entity, RecordId id)
    {
        return await(m_crm.records().history(entity, id));
    }
    RecordNotice noticeOf(const std::function<void()> &action)
    {
        QSignalSpy spy(&m_crm.records(), &Records::changed);
        action();
        if (!QTest::qWaitFor([&] { return !spy.isEmpty(); }, 5000))
            return {};
        return spy.first().first().value<RecordNotice>();
    }
    void drain() { QTest::qWait(150); }

    CrmFile m_crm;
};

void TestRecords::loadGivesBackWhatWasSaved()
{
    const RecordId company = m_crm.add("company", {{"name", u"Alfreds Futterkiste"_s}});
    const RecordId tag = m_crm.add("tag", {{"name", u"VIP"_s}});
    Record record = m_crm.make("contact", {{"first_name", u"Maria"_s},
                                           {"last_name", u"Anders"_s},
                                           {"birthday", u"1980-02-29"_s},
                                           {"do_not_contact", true},
                                           {"lifecycle_id", m_crm.choice("lifecycle", "customer").value()}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"maria@alfreds.de"_s}, {"label", u"work"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"anders@home.example"_s}});
    CrmFile::addChild(record, "phones", {{"value_raw", u"+49 30 0074321"_s}});
    CrmFile::addChild(record, "addresses",
                      {{"street", u"Obere Str. 57"_s}, {"city", u"Berlin"_s}, {"country_iso2", u"DE"_s}});
    CrmFile::addChild(record, "jobs",
                      {{"company_id", company.value()}, {"title", u"Sales Representative"_s}});
    CrmFile::addChild(record, "notes", {{"body", u"First line\nsecond line"_s}});
    CrmFile::addChild(record, "tags", {{"tag_id", tag.value()}});
    const RecordId id = m_crm.save(record);

    const Record loaded = m_crm.load("contact", id);
    QCOMPARE(loaded.title(), u"Maria Anders"_s);
    QCOMPARE(loaded.text("birthday"), u"1980-02-29"_s);
    QCOMPARE(loaded.value("do_not_contact").toInt(), 1);
    QCOMPARE(loaded.linkTitles.value("lifecycle_id"), u"Customer"_s);
    QCOMPARE(loaded.text("company_name"), u"Alfreds Futterkiste"_s);
    QCOMPARE(loaded.text("title"), u"Sales Representative"_s);
    QCOMPARE(loaded.text("city"), u"Berlin"_s);
    QCOMPARE(loaded.children("emails").size(), 2);
    QCOMPARE(loaded.children("emails").first().text("value_raw"), u"maria@alfreds.de"_s);
    QCOMPARE(loaded.children("emails").first().text("label"), u"work"_s);
    QCOMPARE(loaded.children("phones").size(), 1);
    QCOMPARE(loaded.children("urls").size(), 0);
    QCOMPARE(loaded.children("jobs").first().linkTitles.value("company_id"), u"Alfreds Futterkiste"_s);
    QCOMPARE(loaded.children("notes").first().text("body"), u"First line\nsecond line"_s);
    QCOMPARE(loaded.children("tags").first().linkTitles.value("tag_id"), u"VIP"_s);
    QCOMPARE(loaded.createdAtMs, m_crm.clock().nowMs());
    QCOMPARE(loaded.rev, 1);
    QVERIFY(loaded.createdBy);
    QVERIFY(loaded == m_crm.load("contact", id));
    QCOMPARE(m_crm.findings(), QStringList());
}

void TestRecords::loadOfNothingIsNotFound()
{
    QCOMPARE(kindOf([&] { m_crm.load("contact", RecordId(42)); }), "NotFound");
    QCOMPARE(kindOf([&] { m_crm.load("robot", RecordId(42)); }), "NotFound");
}

void TestRecords::savingNothingWritesNothing()
{
    const RecordId id = person(u"Same"_s, u"Same"_s);
    const qint64 before = ask(m_crm.store(), u"SELECT count(*) FROM tx"_s).toLongLong();
    const auto outcome = m_crm.edit("contact", id, [](Record &) {});
    QVERIFY(outcome.tx.isNull());
    QCOMPARE(outcome.ids, QList<RecordId>{id});
    QCOMPARE(ask(m_crm.store(), u"SELECT count(*) FROM tx"_s).toLongLong(), before);
}

void TestRecords::saveWritesOnlyWhatChanged()
{
    const RecordId id = person(u"Only"_s, u"What"_s);
    const auto outcome = m_crm.set("contact", id, "suffix", u"Jr."_s);
    QCOMPARE(outcome.updated, 1);
    QCOMPARE(outcome.ids.first(), id);
    QCOMPARE(outcome.label, u"Edit Only What"_s);
    const auto lines = history("contact", id);
    QCOMPARE(lines.first().changes.size(), 1);
    QCOMPARE(lines.first().changes.first().field, "suffix");
}

void TestRecords::newRecordsIdIsInTheOutcome()
{
    Record record = m_crm.make("contact", {{"last_name", u"Fresh"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"fresh@example.com"_s}});
    const auto outcome = await(m_crm.records().save({}, record));
    QCOMPARE(outcome.ids.size(), 1);
    QCOMPARE(outcome.label, u"Add contact Fresh"_s);
    QCOMPARE(m_crm.load("contact", outcome.ids.first()).title(), u"Fresh"_s);
}

void TestRecords::saveAllIsOneAction()
{
    const RecordId old = person(u"Old"_s, u"One"_s);
    const QByteArray before = hashOf(m_crm.store());
    const Record loaded = m_crm.load("contact", old);
    Record changed = loaded;
    changed.setValue("first_name", u"Older"_s);
    Record fresh = m_crm.make("contact", {{"last_name", u"New"_s}});
    const auto outcome = await(m_crm.records().saveAll({{loaded, changed}, {{}, fresh}}, u"Two at once"_s));
    QCOMPARE(outcome.ids.size(), 2);
    QCOMPARE(outcome.ids.first(), old);
    QCOMPARE(m_crm.load("contact", outcome.ids.at(1)).title(), u"New"_s);
    QCOMPARE(await(m_crm.records().undoState()).undoLabel, u"Two at once"_s);
    await(m_crm.records().undo());
    QCOMPARE(hashOf(m_crm.store()), before);
}

void TestRecords::problemsNameTheFormsField()
{
    Record record = m_crm.make("contact", {{"last_name", u"X"_s}});
    CrmFile::addChild(record, "emails", {});
    const auto problem = problemOf([&] { m_crm.save(record); });
    QVERIFY(problem);
    QCOMPARE(problem->field(), "emails.value_raw");
    const auto noName = problemOf([&] { m_crm.add("company", {}); });
    QVERIFY(noName);
    QCOMPARE(noName->field(), "name");
}

void TestRecords::problemsOfBeforeDoNotStandInTheWay()
{
    const RecordId id = person(u"Was"_s, u"Wrong"_s);
    // as an older version or another program may have left it
    storage::BulkJob job;
    job.work = [&](storage::BulkWriter &bulk) {
        bulk.session().run(u"UPDATE contact SET language = ? WHERE id = ?"_s,
                           {QString(50, u'x'), id.value()});
    };
    await(m_crm.store().writeBulk(job));
    m_crm.set("contact", id, "suffix", u"PhD"_s);
    QCOMPARE(m_crm.cell("contact", id, "suffix").toString(), u"PhD"_s);
    QCOMPARE(kindOf([&] { m_crm.set("contact", id, "language", QString(51, u'y')); }), "Invalid");
}

void TestRecords::sameFieldConflictsAndSaysWho()
{
    const RecordId id = person(u"Maria"_s, u"Conflict"_s);
    const Record before = m_crm.load("contact", id);
    m_crm.set("contact", id, "first_name", u"Theirs"_s);
    Record mine = before;
    mine.setValue("first_name", u"Mine"_s);
    mine.setValue("suffix", u"Dr."_s);
    const auto problem = problemOf([&] { await(m_crm.records().save(before, mine)); });
    QVERIFY(problem);
    QCOMPARE(problem->kind(), ProblemKind::Conflict);
    QCOMPARE(problem->sentence(),
             u"Anna Tester changed First name meanwhile. Compare both versions and choose."_s);
    QCOMPARE(problem->clashes().size(), 1);
    QCOMPARE(problem->clashes().first().base.toString(), u"Maria"_s);
    QCOMPARE(problem->clashes().first().mine.toString(), u"Mine"_s);
    QCOMPARE(problem->clashes().first().theirs.toString(), u"Theirs"_s);
    QVERIFY(m_crm.cell("contact", id, "suffix").isNull()); // all or nothing
}

void TestRecords::otherFieldsMerge()
{
    const RecordId id = person(u"Maria"_s, u"Merge"_s);
    const Record before = m_crm.load("contact", id);
    m_crm.set("contact", id, "first_name", u"Theirs"_s);
    Record mine = before;
    mine.setValue("suffix", u"Dr."_s);
    const auto outcome = await(m_crm.records().save(before, mine));
    QVERIFY(outcome.merged);
    QCOMPARE(m_crm.load("contact", id).title(), u"Theirs Merge Dr."_s);
    QCOMPARE(m_crm.findings(), QStringList());
}

void TestRecords::childConflictNamesTheChild()
{
    Record record = m_crm.make("contact", {{"last_name", u"Child"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"a@example.com"_s}});
    const RecordId id = m_crm.save(record);
    const Record before = m_crm.load("contact", id);
    m_crm.edit("contact", id,
               [](Record &r) { r.children("emails")[0].setValue("value_raw", u"b@example.com"_s); });
    Record mine = before;
    mine.children("emails")[0].setValue("value_raw", u"c@example.com"_s);
    const auto problem = problemOf([&] { await(m_crm.records().save(before, mine)); });
    QVERIFY(problem);
    QVERIFY2(problem->sentence().contains(u"Contact point (Value)"_s), qPrintable(problem->sentence()));
    // taking away what somebody changed is a conflict too
    Record without = before;
    without.children("emails").clear();
    QCOMPARE(kindOf([&] { await(m_crm.records().save(before, without)); }), "Conflict");
}

void TestRecords::findIdsKeepsOrderLimitAndTrash()
{
    CrmFile crm;
    const RecordId zoe = crm.add("contact", {{"last_name", u"Zimmer"_s}});
    const RecordId anna = crm.add("contact", {{"last_name", u"Ärmel"_s}});
    const RecordId twin1 = crm.add("contact", {{"last_name", u"Meier"_s}});
    const RecordId twin2 = crm.add("contact", {{"last_name", u"meier"_s}});
    domain::RecordQuery query;
    query.entity = "contact";
    QCOMPARE(await(crm.records().findIds(query)), (QList<RecordId>{anna, twin1, twin2, zoe}));
    query.sort = {{"last_name", true}};
    QCOMPARE(await(crm.records().findIds(query)), (QList<RecordId>{zoe, twin2, twin1, anna}));
    query.limit = 2;
    QCOMPARE(await(crm.records().findIds(query)), (QList<RecordId>{zoe, twin2}));
    await(crm.records().moveToTrash("contact", {twin1, zoe}));
    query.limit = -1;
    QCOMPARE(await(crm.records().findIds(query)), (QList<RecordId>{twin2, anna}));
    query.inTrash = true;
    QCOMPARE(await(crm.records().findIds(query)), (QList<RecordId>{zoe, twin1}));
    QCOMPARE(await(crm.records().counts()).value("contact"), 2);
}

void TestRecords::fetchRowsResolvesTitlesInOrder()
{
    const RecordId company = m_crm.add("company", {{"name", u"Rows Inc"_s}});
    const RecordId a = m_crm.add(
        "deal", {{"name", u"A"_s}, {"company_id", company.value()}, {"amount_minor", qint64(1200)}});
    const RecordId b = m_crm.add("deal", {{"name", u"B"_s}});
    const QList<Row> rows = await(m_crm.records().fetchRows(
        "deal", {"name", "company_id", "amount_minor", "stage_id", "created_at"}, {b, RecordId(99), a}));
    QCOMPARE(rows.size(), 2); // what is gone is left out
    QCOMPARE(rows.at(0).id, b);
    QCOMPARE(rows.at(1).id, a);
    QCOMPARE(rows.at(1).values.at(0).toString(), u"A"_s);
    QCOMPARE(rows.at(1).linkTitles.at(1), u"Rows Inc"_s);
    QVERIFY(rows.at(1).linkTitles.at(0).isNull());
    QVERIFY(rows.at(0).values.at(1).isNull());
    QCOMPARE(rows.at(1).values.at(2).toLongLong(), 1200);
    QVERIFY(!rows.at(0).linkTitles.at(3).isEmpty());
    QVERIFY(rows.at(0).values.at(4).toLongLong() > 0);
    // links whose kind another field names
    Record activity = m_crm.make(
        "activity", {{"subject", u"Visit"_s}, {"type_id", m_crm.choice("activity_type", "meeting").value()}});
    CrmFile::addChild(activity, "links", {{"object_type", u"company"_s}, {"object_id", company.value()}});
    const Record saved = m_crm.load("activity", m_crm.save(activity));
    const QList<Row> links = await(
        m_crm.records().fetchRows("activity_link", {"object_id"}, {saved.children("links").first().id}));
    QCOMPARE(links.first().linkTitles.first(), u"Rows Inc"_s);
}

void TestRecords::unknownNamesAreExplained()
{
    domain::RecordQuery query;
    query.entity = "contact";
    query.sort = {{"shoe_size", false}};
    QCOMPARE(kindOf([&] { await(m_crm.records().findIds(query)); }), "NotFound");
    QCOMPARE(kindOf([&] { await(m_crm.records().fetchRows("contact", {"nope"}, {RecordId(1)})); }),
             "NotFound");
    QCOMPARE(kindOf([&] { await(m_crm.records().related("contact", RecordId(1), "nope")); }), "NotFound");
    QCOMPARE(kindOf([&] { await(m_crm.records().picklist("nope")); }), "NotFound");
    QCOMPARE(kindOf([&] { await(m_crm.records().moveToTrash("nope", {RecordId(1)})); }), "NotFound");
}

void TestRecords::relatedIsNewestFirstWithoutTrash()
{
    const RecordId company = m_crm.add("company", {{"name", u"Related"_s}});
    const RecordId first = m_crm.add("deal", {{"name", u"First deal"_s}, {"company_id", company.value()}});
    const RecordId second = m_crm.add("deal", {{"name", u"Second deal"_s}, {"company_id", company.value()}});
    const RecordId third = m_crm.add("deal", {{"name", u"Third deal"_s}, {"company_id", company.value()}});
    await(m_crm.records().moveToTrash("deal", {second}));
    const auto titles = [&](const QByteArray &relation) {
        QStringList list;
        for (const Hit &hit : await(m_crm.records().related("company", company, relation)))
            list += hit.title;
        return list;
    };
    QCOMPARE(titles("deals"), QStringList({u"Third deal"_s, u"First deal"_s}));
    Record record = m_crm.make("contact", {{"first_name", u"Through"_s}, {"last_name", u"Job"_s}});
    CrmFile::addChild(record, "jobs", {{"company_id", company.value()}});
    m_crm.save(record);
    QCOMPARE(titles("contacts"), QStringList(u"Through Job"_s));
    QVERIFY(first && third);
}

void TestRecords::trashAndRestore()
{
    const RecordId one = person(u"Trash"_s, u"One"_s);
    const RecordId two = person(u"Trash"_s, u"Two"_s);
    const QByteArray before = hashOf(m_crm.store());
    QCOMPARE(await(m_crm.records().moveToTrash("contact", {one})).label, u"Move Trash One to the trash"_s);
    QCOMPARE(m_crm.titles("contact", u"trash"_s), QStringList(u"Trash Two"_s));
    QVERIFY(m_crm.load("contact", one).deletedAtMs > 0);
    const auto outcome = await(m_crm.records().moveToTrash("contact", {one, two}));
    QCOMPARE(outcome.updated, 1); // one was there already
    QCOMPARE(await(m_crm.records().restore("contact", {one, two})).label, u"Restore 2 contacts"_s);
    QCOMPARE(hashOf(m_crm.store()), before);
    QVERIFY(await(m_crm.records().restore("contact", {one})).tx.isNull());
}

void TestRecords::kindsWithoutTrashAreTakenAway()
{
    const RecordId tag = m_crm.add("tag", {{"name", u"Short-lived"_s}});
    QCOMPARE(await(m_crm.records().moveToTrash("tag", {tag})).removed, 1);
    QCOMPARE(kindOf([&] { m_crm.load("tag", tag); }), "NotFound");
    await(m_crm.records().undo());
    QCOMPARE(m_crm.load("tag", tag).title(), u"Short-lived"_s);
}

void TestRecords::undoRedoAcrossReopening()
{
    const RecordId id = person(u"Undo"_s, u"Me"_s);
    const QByteArray before = hashOf(m_crm.store());
    m_crm.edit("contact", id, [](Record &r) {
        r.setValue("last_name", u"Changed"_s);
        CrmFile::addChild(r, "emails", {{"value_raw", u"undo@example.com"_s}});
    });
    const QByteArray after = hashOf(m_crm.store());
    m_crm.reopen();
    QCOMPARE(await(m_crm.records().undoState()).undoLabel, u"Edit Undo Me"_s);
    await(m_crm.records().undo());
    QCOMPARE(hashOf(m_crm.store()), before);
    QCOMPARE(m_crm.load("contact", id).title(), u"Undo Me"_s);
    QVERIFY(m_crm.cell("contact", id, "email").isNull());
    QCOMPARE(m_crm.titles("contact", u"undo@example.com"_s), QStringList());
    m_crm.reopen();
    QCOMPARE(await(m_crm.records().undoState()).redoLabel, u"Edit Undo Me"_s);
    await(m_crm.records().redo());
    QCOMPARE(hashOf(m_crm.store()), after);
    QCOMPARE(m_crm.titles("contact", u"undo@example.com"_s), QStringList(u"Undo Changed"_s));
    QCOMPARE(m_crm.findings(), QStringList());
}

void TestRecords::everyActionIsUndoneInReverse()
{
    CrmFile crm;
    QList<QByteArray> states{hashOf(crm.store())};
    const auto step = [&] { states.append(hashOf(crm.store())); };
    const RecordId company = crm.add("company", {{"name", u"Everything"_s}});
    step();
    Record record = crm.make("contact", {{"last_name", u"Every"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"a@example.com"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"b@example.com"_s}});
    CrmFile::addChild(record, "jobs", {{"company_id", company.value()}});
    CrmFile::addChild(record, "addresses", {{"city", u"Wien"_s}, {"country_iso2", u"AT"_s}});
    const RecordId contact = crm.save(record);
    step();
    crm.edit("contact", contact, [](Record &r) { r.children("emails").removeFirst(); });
    step();
    crm.set("company", company, "name", u"Renamed"_s);
    step();
    const RecordId deal = crm.add(
        "deal", {{"name", u"Deal"_s}, {"company_id", company.value()}, {"amount_minor", qint64(100)}});
    step();
    crm.clock().advance(1000);
    crm.set("deal", deal, "stage_id", crm.stage(u"won"_s).value());
    step();
    crm.edit("deal", deal, [](Record &r) { CrmFile::addChild(r, "lines", {{"unit_minor", qint64(500)}}); });
    step();
    crm.add("ticket", {{"subject", u"Ticket"_s}, {"contact_id", contact.value()}});
    step();
    Record call = crm.make("activity", {{"subject", u"Call"_s},
                                        {"type_id", crm.choice("activity_type", "call").value()},
                                        {"due_on", u"2026-12-01"_s}});
    CrmFile::addChild(call, "links", {{"object_type", u"deal"_s}, {"object_id", deal.value()}});
    crm.save(call);
    step();
    await(crm.records().moveToTrash("contact", {contact}));
    step();
    await(crm.records().restore("contact", {contact}));
    step();
    crm.reopen();
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        await(crm.records().undo());
        QCOMPARE(hashOf(crm.store()), states.at(i));
        QCOMPARE(crm.findings(), QStringList());
    }
    QVERIFY(await(crm.records().undoState()).undoTx.isNull());
    for (qsizetype i = 1; i < states.size(); ++i) {
        await(crm.records().redo());
        QCOMPARE(hashOf(crm.store()), states.at(i));
    }
    QCOMPARE(crm.findings(), QStringList());
}

void TestRecords::undoRefusesToLeaveNotesBehind()
{
    const auto made = await(m_crm.records().save({}, m_crm.make("company", {{"name", u"Noted"_s}})));
    m_crm.edit("company", made.ids.first(), [](Record &r) {
        CrmFile::addChild(r, "notes", {{"body", u"important"_s}});
    });
    storage::UndoRequest request;
    request.tx = made.tx;
    const auto problem = problemOf([&] { await(m_crm.store().undo(request)); });
    QVERIFY(problem);
    QCOMPARE(problem->kind(), ProblemKind::Conflict);
    QVERIFY2(problem->sentence().contains(u"Noted"_s), qPrintable(problem->sentence()));
    QCOMPARE(m_crm.load("company", made.ids.first()).children("notes").size(), 1);
}

void TestRecords::historyTellsWhoDidWhat()
{
    const RecordId id = m_crm.add("deal", {{"name", u"Told"_s}, {"amount_minor", qint64(123456)}});
    const QString from = m_crm.load("deal", id).linkTitles.value("stage_id");
    m_crm.clock().advance(5000);
    m_crm.set("deal", id, "stage_id", m_crm.stage(u"open"_s, 1).value());
    m_crm.set("deal", id, "amount_minor", QVariant());
    await(m_crm.records().undo());
    const auto lines = history("deal", id);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0).origin, storage::Origin::Undo);
    QVERIFY(lines.at(1).undone);
    QCOMPARE(lines.at(1).changes.first().field, "amount_minor");
    QVERIFY2(lines.at(1).changes.first().beforeText.contains(u"1234.56"_s),
             qPrintable(lines.at(1).changes.first().beforeText));
    QVERIFY(lines.at(1).changes.first().afterText.isEmpty());
    QCOMPARE(lines.at(2).who, u"Anna Tester"_s);
    QCOMPARE(lines.at(2).action, u"Edit Told"_s);
    QCOMPARE(lines.at(2).atMs, m_crm.clock().nowMs());
    const auto stage =
        std::find_if(lines.at(2).changes.begin(), lines.at(2).changes.end(),
                     [](const HistoryLine::Change &change) { return change.field == "stage_id"; });
    QVERIFY(stage != lines.at(2).changes.end());
    QCOMPARE(stage->beforeText, from);
    QCOMPARE(stage->afterText, m_crm.load("deal", id).linkTitles.value("stage_id"));
    QCOMPARE(lines.at(3).op, storage::RowOp::Insert);
    QCOMPARE(lines.at(3).action, u"Add deal Told"_s);
}

void TestRecords::historyHoldsRemovedChildren()
{
    Record record = m_crm.make("contact", {{"last_name", u"Removed"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"first@example.com"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"gone@example.com"_s}});
    const RecordId id = m_crm.save(record);
    m_crm.clock().advance(1000);
    m_crm.edit("contact", id, [](Record &r) { r.children("emails").removeLast(); });
    const auto lines = history("contact", id);
    QCOMPARE(lines.first().op, storage::RowOp::Remove);
    QCOMPARE(lines.first().entity, "contact_point");
    const auto value =
        std::find_if(lines.first().changes.begin(), lines.first().changes.end(),
                     [](const HistoryLine::Change &change) { return change.field == "value_raw"; });
    QVERIFY(value != lines.first().changes.end());
    QCOMPARE(value->beforeText, u"gone@example.com"_s);
    QCOMPARE(lines.size(), 4); // the contact, two addresses, one of them gone
    // nothing of it shows in the history of others
    QCOMPARE(history("contact", person(u"Other"_s, u"Person"_s)).size(), 1);
}

void TestRecords::suggestFindsTheBestFirst()
{
    CrmFile crm;
    crm.add("company", {{"name", u"Northwind Traders"_s}});
    crm.add("company", {{"name", u"The North"_s}});
    crm.add("company", {{"name", u"North"_s}});
    crm.add("company", {{"name", u"Other"_s}});
    const auto titles = [&](const QByteArray &entity, const QString &text, int limit = 12) {
        QStringList list;
        for (const Hit &hit : await(crm.records().suggest(entity, text, limit)))
            list += hit.title;
        return list;
    };
    QCOMPARE(titles("company", u"north"_s),
             QStringList({u"North"_s, u"Northwind Traders"_s, u"The North"_s}));
    QCOMPARE(titles("company", u"north"_s, 1), QStringList(u"North"_s));
    QCOMPARE(titles("company", u"trad nor"_s), QStringList());
    QCOMPARE(titles("company", u"traders nor"_s), QStringList(u"Northwind Traders"_s));
    QCOMPARE(titles("company", QString()).size(), 4);
    QCOMPARE(titles("app_user", u"tester"_s), QStringList(u"Anna Tester"_s));
    QVERIFY(!titles("stage", QString()).isEmpty());
    QCOMPARE(titles("pipeline", u"zzz"_s), QStringList());
    QCOMPARE(titles("company", u"\"*'; DROP"_s), QStringList());
}

void TestRecords::searchIsGroupedAndFair()
{
    CrmFile crm;
    for (int i = 0; i < 30; ++i)
        crm.add("contact", {{"first_name", u"Person %1"_s.arg(i)}, {"last_name", u"Berger"_s}});
    crm.add("company", {{"name", u"Berger & Co"_s}});
    crm.add("deal", {{"name", u"Berger retrofit"_s}});
    const QList<Hit> hits = await(crm.records().search(u"berger"_s, 20)).hits;
    QCOMPARE(hits.size(), 14); // twelve of a kind are enough to choose from
    QList<QByteArray> kinds;
    for (const Hit &hit : hits) {
        if (kinds.isEmpty() || kinds.last() != hit.entity)
            kinds.append(hit.entity);
    }
    QCOMPARE(kinds.size(), 3); // each kind stands together
    QVERIFY(kinds.contains("company") && kinds.contains("deal"));
    QCOMPARE(await(crm.records().search(u" - "_s)).hits.size(), 0);
}

void TestRecords::changedNamesOwners()
{
    const RecordId company = m_crm.add("company", {{"name", u"Noticed"_s}});
    Record record = m_crm.make("contact", {{"last_name", u"Noticed"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"n@example.com"_s}});
    CrmFile::addChild(record, "jobs", {{"company_id", company.value()}});
    const RecordId id = m_crm.save(record);
    drain();
    RecordNotice notice = noticeOf([&] {
        m_crm.edit("contact", id, [](Record &r) { r.children("emails")[0].setValue("label", u"work"_s); });
    });
    QVERIFY(notice.records.value("contact").contains(id));
    QVERIFY(notice.entities.contains("contact") && notice.entities.contains("contact_point"));
    QVERIFY(!notice.everything && !notice.foreign);
    QCOMPARE(notice.label, u"Edit Noticed"_s);
    drain();
    notice = noticeOf([&] { m_crm.set("company", company, "name", u"Other name"_s); });
    QVERIFY(notice.records.value("company").contains(company));
    QVERIFY(notice.records.value("contact").contains(id)); // it shows the name
}

void TestRecords::changedNamesOwnersOfRemovedChildren()
{
    Record record = m_crm.make("contact", {{"last_name", u"Unnoticed"_s}});
    CrmFile::addChild(record, "phones", {{"value_raw", u"+43 1 5123456"_s}});
    const RecordId id = m_crm.save(record);
    drain();
    const RecordNotice notice =
        noticeOf([&] { m_crm.edit("contact", id, [](Record &r) { r.children("phones").clear(); }); });
    QVERIFY(notice.records.value("contact").contains(id));
}

void TestRecords::undoStateIsTold()
{
    drain();
    QSignalSpy spy(&m_crm.records(), &Records::undoStateChanged);
    person(u"Undo"_s, u"Told"_s);
    QVERIFY(QTest::qWaitFor([&] { return !spy.isEmpty(); }, 5000));
    QCOMPARE(spy.last().first().value<storage::UndoState>().undoLabel, u"Add contact Undo Told"_s);
}

void TestRecords::anotherProgramsChangesAreTold()
{
    const RecordId id = person(u"Shared"_s, u"File"_s);
    drain();
    QSignalSpy spy(&m_crm.records(), &Records::changed);
    const auto other = m_crm.file().another();
    await(other->open());
    Records theirs(*other);
    const Record before = await(theirs.load("contact", id));
    Record after = before;
    after.setValue("first_name", u"Elsewhere"_s);
    await(theirs.save(before, after));
    QVERIFY(QTest::qWaitFor([&] { return !spy.isEmpty(); }, 5000));
    const auto notice = spy.first().first().value<RecordNotice>();
    QVERIFY(notice.foreign);
    QVERIFY(notice.everything || notice.records.value("contact").contains(id));
    QCOMPARE(m_crm.load("contact", id).title(), u"Elsewhere File"_s);
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
