// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of choices and tags as people keep them: what tags may be called, values and tags that become one,
// and tasks for many records at once.
#include "models/domain/query.h"
#include "models/records/bulktasks.h"
#include "models/records/explain.h"
#include "models/records/picklistmerge.h"
#include "models/records/tagrules.h"
#include "tests/unit/records/recordsfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::records;
using namespace kith::test;
using base::RecordId;

class TestChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_crm = std::make_unique<CrmFile>(); }
    void cleanup() { m_crm.reset(); }

    void tagsThatAreAlikeAreTheSame_data();
    void tagsThatAreAlikeAreTheSame();
    void rulesHoldWhereTagsAreMade();
    void manyRecordsGetTheTagThatIsThere();
    void valuesBecomeOneAndComeBack();
    void valuesOfTwoListsStayApart();
    void tagsBecomeOneAndComeBack();
    void usesOpenTheirRecords();
    void everyRecordGetsItsTask();
    void tasksThatCannotBeAreRefused();

private:
    RecordId value(const QByteArray &list, const QString &key)
    {
        return RecordId(ask(m_crm->store(),
                            u"SELECT v.id FROM picklist_value v JOIN picklist p ON p.id = v.picklist_id "
                            "WHERE p.key = ? AND v.key = ?"_s,
                            {QString::fromLatin1(list), key})
                            .toLongLong());
    }
    QList<RecordId> valuesOf(const QByteArray &list)
    {
        QList<RecordId> ids;
        for (const PicklistValue &one : await(m_crm->records().picklist(list)))
            ids.append(one.id);
        return ids;
    }
    void rule(const QByteArray &field, const QVariant &value)
    {
        const RecordId id(ask(m_crm->store(), u"SELECT id FROM organisation"_s).toLongLong());
        m_crm->set("organisation", id, field, value);
    }
    RecordId tagged(const QString &name, const QList<RecordId> &tags)
    {
        domain::Record contact = m_crm->make("contact", {{"last_name", name}});
        for (const RecordId tag : tags)
            CrmFile::addChild(contact, "tags", {{"tag_id", tag.value()}});
        return m_crm->save(contact);
    }
    QStringList tagsOf(RecordId contact)
    {
        QStringList names;
        const domain::Record record = m_crm->load("contact", contact);
        for (const domain::Record &link : record.children("tags"))
            names.append(link.linkTitles.value("tag_id"));
        return names;
    }

    std::unique_ptr<CrmFile> m_crm;
};

void TestChoices::tagsThatAreAlikeAreTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");
    QTest::newRow("capitals and blanks") << u"vip"_s << u" VIP "_s << true;
    QTest::newRow("points") << u"vip"_s << u"V.I.P."_s << true;
    QTest::newRow("one word") << u"key account"_s << u"Key-Account"_s << true;
    QTest::newRow("accents") << u"Müller"_s << u"muller"_s << true;
    QTest::newRow("languages") << u"C++"_s << u"C#"_s << false;
    QTest::newRow("a language and a letter") << u"C++"_s << u"C"_s << false;
    QTest::newRow("numbers") << u"2025"_s << u"2026"_s << false;
    QTest::newRow("signs alone") << u"!!"_s << u"??"_s << false;
}

void TestChoices::tagsThatAreAlikeAreTheSame()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, alike);
    const RecordId tag = m_crm->add("tag", {{"name", one}});
    const Hit found = await(TagRules::findLike(m_crm->records(), other));
    QCOMPARE(found.id, alike ? tag : RecordId());
    QCOMPARE(kindOf([&] {
                 m_crm->add("tag", {{"name", other}});
             }),
             alike ? QByteArray("Constraint") : QByteArray());
    rule("tag_alike", true);
    if (other.trimmed().compare(one, Qt::CaseInsensitive) != 0 && alike)
        QCOMPARE(kindOf([&] { m_crm->add("tag", {{"name", other}}); }), QByteArray());
}

void TestChoices::rulesHoldWhereTagsAreMade()
{
    rule("tag_case", u"lower"_s);
    const RecordId tag = m_crm->add("tag", {{"name", u"  Key   Account "_s}});
    QCOMPARE(m_crm->load("tag", tag).text("name"), u"key account"_s);
    rule("tag_characters", u"plain"_s);
    const auto problem = problemOf([&] { m_crm->add("tag", {{"name", u"Spring fair!"_s}}); });
    QVERIFY(problem.has_value());
    QCOMPARE(problem->kind(), base::ProblemKind::Invalid);
    QCOMPARE(problem->field(), QByteArray("name"));
    QVERIFY2(problem->sentence().contains("spring-fair"_L1), qPrintable(problem->sentence()));
    QCOMPARE(m_crm->load("tag", m_crm->add("tag", {{"name", u"Überblick-7"_s}})).text("name"),
             u"überblick-7"_s);
    // A tag that was there before keeps its name, and so do its records.
    const RecordId contact = tagged(u"Anders"_s, {tag});
    QCOMPARE(tagsOf(contact), QStringList{u"key account"_s});
    // Renaming is typing, too.
    QCOMPARE(kindOf([&] { m_crm->set("tag", tag, "name", u"two words"_s); }), QByteArray("Invalid"));
    m_crm->set("tag", tag, "name", u"Two-Words"_s);
    QCOMPARE(m_crm->load("tag", tag).text("name"), u"two-words"_s);
}

void TestChoices::manyRecordsGetTheTagThatIsThere()
{
    const RecordId tag = m_crm->add("tag", {{"name", u"vip"_s}});
    const RecordId first = tagged(u"Anders"_s, {tag});
    const RecordId second = tagged(u"Berglund"_s, {});
    BulkStep step;
    step.action = BulkStep::Action::AddTag;
    step.value = u"V.I.P. "_s;
    const BulkPlan plan{"contact", {first, second}, {step}};
    QCOMPARE(await(m_crm->records().previewBulkEdit(plan)).changing, 1);
    await(m_crm->records().bulkEdit(plan));
    QCOMPARE(tagsOf(second), QStringList{u"vip"_s});
    QCOMPARE(ask(m_crm->store(), u"SELECT count(*) FROM tag"_s).toInt(), 1);
}

void TestChoices::valuesBecomeOneAndComeBack()
{
    const QList<RecordId> sources = valuesOf("source");
    QVERIFY(sources.size() >= 3);
    const RecordId gone = sources.at(0);
    const RecordId alsoGone = sources.at(1);
    const RecordId kept = sources.at(2);
    const RecordId contact = m_crm->add("contact", {{"last_name", u"Anders"_s}, {"source_id", gone.value()}});
    const RecordId company = m_crm->add("company", {{"name", u"A"_s}, {"source_id", alsoGone.value()}});
    const RecordId other = m_crm->add("contact", {{"last_name", u"Berglund"_s}, {"source_id", kept.value()}});
    const RecordId trashed =
        m_crm->add("contact", {{"last_name", u"Christina"_s}, {"source_id", gone.value()}});
    await(m_crm->records().moveToTrash("contact", {trashed}));

    const RecordId list(ask(m_crm->store(), u"SELECT id FROM picklist WHERE key = 'source'"_s).toLongLong());
    const QList<ChoiceUse> before = await(PicklistMerge::uses(m_crm->records(), list));
    QCOMPARE(ChoiceUse::total(before, gone), 1); // not the one in the trash
    QCOMPARE(ChoiceUse::total(before, alsoGone), 1);

    const QByteArray hash = hashOf(m_crm->store());
    const Outcome outcome = await(PicklistMerge::run(m_crm->records(), {gone, alsoGone}, kept));
    QVERIFY(outcome.tx);
    QCOMPARE(m_crm->load("contact", contact).linkId("source_id"), kept);
    QCOMPARE(m_crm->load("company", company).linkId("source_id"), kept);
    QCOMPARE(m_crm->load("contact", trashed).linkId("source_id"), kept);
    QCOMPARE(m_crm->load("contact", other).rev, 1);
    QVERIFY(!valuesOf("source").contains(gone));
    const QList<ChoiceUse> after = await(PicklistMerge::uses(m_crm->records(), list));
    QCOMPARE(ChoiceUse::total(after, kept), 3);
    QCOMPARE(ChoiceUse::total(after, gone), 0);

    // Filters that were made before follow, by number and by name, and say why.
    const QVariant name = m_crm->load("picklist_value", gone).text("label");
    for (const QVariant &value : {QVariant(gone.value()), name}) {
        domain::RecordQuery query;
        query.entity = "contact";
        query.filter = domain::Filter::test("source_id", domain::Operator::Is, value);
        query.sort = {{"last_name", false}};
        QCOMPARE(await(m_crm->records().findIds(query)), (QList<RecordId>{contact, other}));
        QVERIFY(await(Explain::ask(m_crm->records(), "contact", query.filter, contact)).passed);
        query.filter = domain::Filter::test("source_id", domain::Operator::Is, sources.at(3).value());
        QVERIFY(await(m_crm->records().findIds(query)).isEmpty());
        QVERIFY(!await(Explain::ask(m_crm->records(), "contact", query.filter, contact)).passed);
    }

    // What it became is known, also over two steps.
    await(PicklistMerge::run(m_crm->records(), {kept}, sources.at(3)));
    QCOMPARE(m_crm->store()
                 .read([&](storage::Session &session) { return PicklistMerge::resolved(session, gone); })
                 .result(),
             sources.at(3));
    await(m_crm->records().undo());
    await(m_crm->records().undo());
    QCOMPARE(hashOf(m_crm->store()), hash);
    QCOMPARE(m_crm->load("contact", contact).linkId("source_id"), gone);
}

void TestChoices::valuesOfTwoListsStayApart()
{
    const QByteArray hash = hashOf(m_crm->store());
    QCOMPARE(kindOf([&] {
                 await(PicklistMerge::run(m_crm->records(), {valuesOf("source").at(0)},
                                          valuesOf("activity_type").at(0)));
             }),
             QByteArray("Invalid"));
    const RecordId one = valuesOf("source").at(0);
    QCOMPARE(kindOf([&] { await(PicklistMerge::run(m_crm->records(), {one}, one)); }), QByteArray("Invalid"));
    QCOMPARE(kindOf([&] { await(PicklistMerge::run(m_crm->records(), {}, one)); }), QByteArray("Invalid"));
    QCOMPARE(hashOf(m_crm->store()), hash);
}

void TestChoices::tagsBecomeOneAndComeBack()
{
    rule("tag_alike", true);
    const RecordId small = m_crm->add("tag", {{"name", u"vip"_s}});
    const RecordId large = m_crm->add("tag", {{"name", u"V.I.P."_s}});
    const RecordId one = tagged(u"Anders"_s, {large});
    const RecordId both = tagged(u"Berglund"_s, {small, large});
    const QByteArray hash = hashOf(m_crm->store());
    await(TagMerge::run(m_crm->records(), {large}, small));
    QCOMPARE(tagsOf(one), QStringList{u"vip"_s});
    QCOMPARE(tagsOf(both), QStringList{u"vip"_s});
    QCOMPARE(ask(m_crm->store(), u"SELECT count(*) FROM tag"_s).toInt(), 1);
    await(m_crm->records().undo());
    QCOMPARE(hashOf(m_crm->store()), hash);
    QCOMPARE(tagsOf(one), QStringList{u"V.I.P."_s});

    await(TagMerge::remove(m_crm->records(), {small, large}));
    QCOMPARE(tagsOf(both), QStringList());
    await(m_crm->records().undo());
    QCOMPARE(hashOf(m_crm->store()), hash);
}

void TestChoices::usesOpenTheirRecords()
{
    const RecordId tag = m_crm->add("tag", {{"name", u"vip"_s}});
    const RecordId contact = tagged(u"Anders"_s, {tag});
    tagged(u"Berglund"_s, {});
    await(m_crm->records().moveToTrash("contact", {tagged(u"Christina"_s, {tag})}));
    const QList<ChoiceUse> uses = await(TagMerge::uses(m_crm->records()));
    QCOMPARE(uses.size(), 1);
    QCOMPARE(uses.first().entity, QByteArray("contact"));
    QCOMPARE(ChoiceUse::total(uses, tag), 1);
    domain::RecordQuery query;
    query.entity = uses.first().entity;
    query.filter = uses.first().filter(tag);
    QCOMPARE(await(m_crm->records().findIds(query)), QList<RecordId>{contact});
}

void TestChoices::everyRecordGetsItsTask()
{
    const RecordId me(ask(m_crm->store(), u"SELECT id FROM app_user"_s).toLongLong());
    const RecordId other = m_crm->add("app_user", {{"display_name", u"Ben"_s}, {"login", u"ben"_s}});
    const RecordId owned = m_crm->add("contact", {{"last_name", u"Anders"_s}, {"owner_id", other.value()}});
    RecordId free = m_crm->add("contact", {{"last_name", u"Berglund"_s}});
    m_crm->set("contact", free, "owner_id", {});
    const RecordId gone = m_crm->add("contact", {{"last_name", u"Christina"_s}});
    await(m_crm->records().moveToTrash("contact", {gone}));

    TaskPlan plan;
    plan.entity = "contact";
    plan.ids = {owned, free, gone};
    plan.type = value("activity_type", u"call"_s);
    plan.subject = u"Call {name}"_s;
    plan.time = domain::ActivityTime::dueOn(QDate(2026, 10, 1));
    plan.owner = me;
    const TaskPreview preview = await(BulkTasks::preview(m_crm->records(), plan));
    QCOMPARE(preview.tasks, 2);
    QCOMPARE(preview.gone, 1);
    QCOMPARE(preview.ownerless, 1);

    const QByteArray hash = hashOf(m_crm->store());
    await(BulkTasks::run(m_crm->records(), plan));
    const QString sql = u"SELECT %1 FROM activity a JOIN activity_link l ON l.activity_id = a.id "
                        "WHERE l.object_type = 'contact' AND l.object_id = ?"_s;
    QCOMPARE(ask(m_crm->store(), sql.arg(u"a.subject"_s), {owned.value()}).toString(), u"Call Anders"_s);
    QCOMPARE(ask(m_crm->store(), sql.arg(u"a.owner_id"_s), {owned.value()}).toLongLong(), other.value());
    QCOMPARE(ask(m_crm->store(), sql.arg(u"a.owner_id"_s), {free.value()}).toLongLong(), me.value());
    QCOMPARE(ask(m_crm->store(), sql.arg(u"a.due_on"_s), {free.value()}).toString(), u"2026-10-01"_s);
    QVERIFY(!ask(m_crm->store(), sql.arg(u"a.id"_s), {gone.value()}).isValid());
    QCOMPARE(ask(m_crm->store(), u"SELECT count(*) FROM activity"_s).toInt(), 2);
    await(m_crm->records().undo());
    QCOMPARE(hashOf(m_crm->store()), hash);
}

void TestChoices::tasksThatCannotBeAreRefused()
{
    TaskPlan plan;
    plan.entity = "contact";
    plan.ids = {m_crm->add("contact", {{"last_name", u"Anders"_s}})};
    plan.subject = u" "_s;
    plan.type = value("activity_type", u"call"_s);
    QCOMPARE(kindOf([&] { await(BulkTasks::run(m_crm->records(), plan)); }), QByteArray("Invalid"));
    plan.subject = u"Call"_s;
    plan.type = {};
    QCOMPARE(kindOf([&] { await(BulkTasks::run(m_crm->records(), plan)); }), QByteArray("Invalid"));
    QCOMPARE(ask(m_crm->store(), u"SELECT count(*) FROM activity"_s).toInt(), 0);
    const domain::Catalogue &catalogue = m_crm->records().catalogue();
    QVERIFY(BulkTasks::canBeAbout(catalogue.entity("contact")));
    QVERIFY(!BulkTasks::canBeAbout(catalogue.entity("tag")));
}

QTEST_GUILESS_MAIN(TestChoices)
#include "tst_choices.moc"
