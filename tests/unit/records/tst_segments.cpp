// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Segments and lists: who belongs to them, who is left out and why, and what became of them from day to day.
#include "models/records/idpack.h"
#include "models/records/segmentrecords.h"
#include "tests/unit/records/recordsfixture.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using domain::Filter;
using domain::Operator;
using records::Audience;
using records::Exclusion;
using records::IdPack;
using records::Segment;
using records::SegmentDay;
using records::SegmentMix;
using records::SegmentMoves;
using records::SegmentPlan;
using records::SegmentRecords;
using records::SegmentStay;
using records::SegmentUse;

namespace {

constexpr qint64 Day = 24 * 60 * 60 * 1000LL;

Filter first(const QString &name)
{
    return Filter::test("first_name"_ba, Operator::Is, name);
}

/// A workspace with words for segments.
class SegmentFile : public CrmFile
{
public:
    SegmentFile() : segments(records()) {}

    RecordId person(const QString &firstName, const QString &lastName = u"Muster"_s)
    {
        return add("contact"_ba, {{"first_name"_ba, firstName}, {"last_name"_ba, lastName}});
    }

    RecordId personWith(const QString &email, const QByteArray &status = "ok", bool notToContact = false)
    {
        Record record =
            make("contact"_ba, {{"first_name"_ba, u"Ada"_s}, {"do_not_contact"_ba, notToContact ? 1 : 0}});
        if (!email.isEmpty())
            addChild(record, "emails"_ba,
                     {{"kind"_ba, u"email"_s},
                      {"value_raw"_ba, email},
                      {"status"_ba, QString::fromLatin1(status)}});
        return save(record);
    }

    Segment make(const QString &name, const Filter &filter, const QByteArray &entity = "contact")
    {
        SegmentPlan plan;
        plan.name = name;
        plan.entity = entity;
        plan.filter = filter;
        return get(await(segments.create(plan)).ids.constFirst());
    }
    using CrmFile::make;

    Segment list(const QString &name, const QList<RecordId> &ids)
    {
        SegmentPlan plan;
        plan.name = name;
        plan.entity = "contact";
        const auto made = std::make_shared<RecordId>();
        await(segments.createList(plan, ids, made));
        return get(*made);
    }

    Segment get(RecordId id)
    {
        return await(store().read(
            [id](storage::Session &session) { return records::SegmentReader::get(session, id); }));
    }

    QSet<RecordId> members(const Segment &segment)
    {
        const QList<RecordId> ids = await(segments.members(segment.id));
        return {ids.cbegin(), ids.cend()};
    }

    void consent(RecordId contact, const char *status, const QVariant &until = {},
                 const QString &purpose = u"newsletter"_s)
    {
        edit("contact"_ba, contact, [&](Record &record) {
            addChild(record, "consents"_ba,
                     {{"channel"_ba, u"email"_s},
                      {"purpose"_ba, purpose},
                      {"status"_ba, QString::fromLatin1(status)},
                      {"expires_at"_ba, until}});
        });
    }

    void suppress(const QString &address, const QString &purpose = u"all"_s)
    {
        add("suppression"_ba,
            {{"address_hash"_ba, address}, {"channel"_ba, u"email"_s}, {"purpose"_ba, purpose}});
    }

    SegmentRecords segments;
};

QStringList namesOf(const QList<SegmentUse> &uses)
{
    QStringList names;
    for (const SegmentUse &use : uses)
        names += use.name;
    return names;
}

} // namespace

class TestSegments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUniquePerKindOfRecord();
    void definitionsAreChecked();
    void circlesAreRefused();
    void usedSegmentsStay();
    void membersFollowTheFilter();
    void combinationsFollowTheirParts();
    void listsKeepTheirHistory();
    void onlyListsTakeMembers();
    void freezingIsUndoneInOneStep();
    void manyMembersAreOneAction();
    void exclusionsAddUp();
    void aWorkingSecondAddressIsUsed();
    void purposesDecideAboutConsent();
    void excludedSegmentsComeLast();
    void companiesAndLeadsAreAskedForTheirAddresses();
    void suppressedAddressesAreNotInTheFile();
    void suppressionOutlivesThePerson();
    void snapshotsTellWhoCameAndWent();
    void missedDaysAreSaid();
    void snapshotsAreNoChange();
    void daysOfAListFollowFromItsStays();
    void idsArePackedSmall();
    void countsAreNoted();
};

void TestSegments::namesAreUniquePerKindOfRecord()
{
    SegmentFile crm;
    const Segment vip = crm.make(u"Grüne VIPs"_s, first(u"Ada"_s));
    QCOMPARE(vip.ownerName.isEmpty(), false); // whoever made it
    const auto again = problemOf([&] { crm.make(u"grune vips"_s, {}); });
    QVERIFY(again && again->kind() == base::ProblemKind::Constraint);
    QVERIFY2(again->sentence().contains("Choose another name"_L1), qPrintable(again->sentence()));
    crm.make(u"Grüne VIPs"_s, {}, "company");
    await(crm.records().moveToTrash("segment"_ba, {vip.id}));
    const Segment other = crm.make(u"Grüne VIPs"_s, {});
    QCOMPARE(kindOf([&] { await(crm.records().restore("segment"_ba, {vip.id})); }), "Constraint"_ba);
    crm.set("segment"_ba, other.id, "name"_ba, u"Blaue VIPs"_s);
    await(crm.records().restore("segment"_ba, {vip.id}));
    QCOMPARE(crm.get(vip.id).name, u"Grüne VIPs"_s);
    const Segment found = await(crm.segments.named(u"grune VIPS"_s, "contact"_ba));
    QCOMPARE(found.id, vip.id);
    QCOMPARE(kindOf([&] { await(crm.segments.named(u"Grüne VIPs"_s)); }),
             "Invalid"_ba); // of contacts or companies?
    QCOMPARE(kindOf([&] { await(crm.segments.named(u"Rote VIPs"_s)); }), "NotFound"_ba);
}

void TestSegments::definitionsAreChecked()
{
    SegmentFile crm;
    const auto add = [&](const QString &json) {
        crm.add("segment"_ba,
                {{"name"_ba, u"Test"_s}, {"entity"_ba, u"contact"_s}, {"definition_json"_ba, json}});
    };
    const auto broken = problemOf([&] { add(u"{ \"kith_filter\": 1"_s); });
    QVERIFY(broken && broken->field() == "definition_json");
    QVERIFY(problemOf([&] {
        add(u"{\"kith_filter\": 1, \"entity\": \"contact\", \"where\": {\"field\": \"dragon\", \"is\": 1}}"_s);
    }));
    QVERIFY(problemOf(
        [&] { add(u"{\"kith_filter\": 1, \"entity\": \"deal\", \"where\": {\"everything\": true}}"_s); }));
    const auto gone = problemOf(
        [&] { add(u"{\"kith_filter\": 1, \"entity\": \"contact\", \"where\": {\"segment\": \"4711\"}}"_s); });
    QVERIFY(gone);
    QCOMPARE(await(crm.segments.all()).size(), 0);

    // What an undo leaves behind is found by the check: B asks for A, whose making is undone.
    QCOMPARE(crm.findings(), QStringList());
    const Segment a = crm.make(u"A"_s, first(u"Ada"_s));
    const RecordId making(ask(crm.store(), u"SELECT max(id) FROM tx"_s).toLongLong());
    crm.make(u"B"_s, records::SegmentReader::isIn(a.id));
    await(crm.store().undo({making, false}));
    QCOMPARE(crm.findings().size(), 1);
    QVERIFY2(crm.findings().constFirst().startsWith("segment: 1 ask"_L1),
             qPrintable(crm.findings().constFirst()));
}

void TestSegments::circlesAreRefused()
{
    SegmentFile crm;
    const Segment a = crm.make(u"A"_s, first(u"Ada"_s));
    const Segment b = crm.make(u"B"_s, SegmentRecords::mixed(SegmentMix::Union, {a.id}));
    const Segment c = crm.make(u"C"_s, Filter::negate(records::SegmentReader::isIn(b.id)));
    const auto circle =
        problemOf([&] { await(crm.segments.redefine(a, records::SegmentReader::isIn(c.id))); });
    QVERIFY(circle && circle->kind() == base::ProblemKind::Invalid);
    QVERIFY2(circle->sentence().contains(u"“A”"_s), qPrintable(circle->sentence()));
    QVERIFY(problemOf([&] { await(crm.segments.redefine(a, records::SegmentReader::isIn(a.id))); }));
    await(crm.segments.redefine(c, records::SegmentReader::isIn(a.id)));
}

void TestSegments::usedSegmentsStay()
{
    SegmentFile crm;
    const Segment a = crm.make(u"A"_s, first(u"Ada"_s));
    const Segment b = crm.make(u"B"_s, Filter::negate(records::SegmentReader::isIn(a.id)));
    const Segment d = crm.make(u"D"_s, {});
    crm.edit("segment"_ba, d.id, [&](Record &record) {
        CrmFile::addChild(record, "exclusions"_ba, {{"excluded_id"_ba, a.id.value()}});
    });
    QCOMPARE(namesOf(await(crm.segments.usedBy(a.id))), (QStringList{u"B"_s, u"D"_s}));
    const auto used = problemOf([&] { await(crm.records().moveToTrash("segment"_ba, {a.id})); });
    QVERIFY(used && used->kind() == base::ProblemKind::Constraint);
    QVERIFY2(used->sentence().contains(u"“B”, “D”"_s), qPrintable(used->sentence()));
    await(crm.segments.redefine(b, {}));
    crm.edit("segment"_ba, d.id, [](Record &record) { record.children("exclusions"_ba).clear(); });
    await(crm.records().moveToTrash("segment"_ba, {a.id}));
    // a segment of another kind cannot be left out
    const Segment companies = crm.make(u"Companies"_s, {}, "company");
    QCOMPARE(kindOf([&] {
                 crm.edit("segment"_ba, d.id, [&](Record &record) {
                     CrmFile::addChild(record, "exclusions"_ba, {{"excluded_id"_ba, companies.id.value()}});
                 });
             }),
             "Invalid"_ba);
    QCOMPARE(crm.findings(), QStringList());
}

void TestSegments::membersFollowTheFilter()
{
    SegmentFile crm;
    const RecordId ada = crm.person(u"Ada"_s);
    const RecordId eve = crm.person(u"Eve"_s);
    const Segment adas = crm.make(u"Adas"_s, first(u"Ada"_s));
    QCOMPARE(crm.members(adas), QSet<RecordId>{ada});
    crm.set("contact"_ba, eve, "first_name"_ba, u"ADA"_s);
    QCOMPARE(crm.members(adas), (QSet<RecordId>{ada, eve}));
    await(crm.records().moveToTrash("contact"_ba, {ada}));
    QCOMPARE(crm.members(adas), QSet<RecordId>{eve});
}

void TestSegments::combinationsFollowTheirParts()
{
    SegmentFile crm;
    const RecordId both = crm.person(u"Ada"_s, u"Lovelace"_s);
    const RecordId ada = crm.person(u"Ada"_s, u"Other"_s);
    const RecordId love = crm.person(u"Eve"_s, u"Lovelace"_s);
    crm.person(u"Eve"_s, u"Other"_s);
    const Segment adas = crm.make(u"Adas"_s, first(u"Ada"_s));
    const Segment lovelaces = crm.list(u"Lovelaces"_s, {both, love});
    const auto mixed = [&](const QString &name, SegmentMix mix) {
        return crm.make(name, SegmentRecords::mixed(mix, {adas.id, lovelaces.id}));
    };
    const Segment any = mixed(u"Any"_s, SegmentMix::Union);
    const Segment all = mixed(u"All"_s, SegmentMix::Intersection);
    const Segment without = mixed(u"Without"_s, SegmentMix::Without);
    QCOMPARE(crm.members(any), (QSet<RecordId>{both, ada, love}));
    QCOMPARE(crm.members(all), QSet<RecordId>{both});
    QCOMPARE(crm.members(without), QSet<RecordId>{ada});
    await(crm.segments.add(lovelaces, {ada}));
    QCOMPARE(crm.members(all), (QSet<RecordId>{both, ada}));
    QCOMPARE(crm.members(without), QSet<RecordId>());
}

void TestSegments::listsKeepTheirHistory()
{
    SegmentFile crm;
    const RecordId ada = crm.person(u"Ada"_s);
    const RecordId eve = crm.person(u"Eve"_s);
    const Segment list = crm.list(u"Fair"_s, {ada});
    crm.clock().advance(Day);
    QCOMPARE(await(crm.segments.add(list, {ada, eve, eve})).inserted, 1); // ada is there already
    crm.clock().advance(Day);
    const qint64 off = crm.clock().nowMs();
    QCOMPARE(await(crm.segments.remove(list, {ada})).updated, 1);
    QCOMPARE(crm.members(list), QSet<RecordId>{eve});
    crm.clock().advance(Day);
    await(crm.segments.add(list, {ada}));
    const QList<SegmentStay> stays = await(crm.segments.stays(list.id, 100, ada));
    QCOMPARE(stays.size(), 2);
    QCOMPARE(stays.at(0).removedAtMs, 0);
    QCOMPARE(stays.at(1).removedAtMs, off);
    QVERIFY(!stays.at(1).removedBy.isEmpty());
    QCOMPARE(stays.at(1).title, u"Ada Muster"_s);
    QCOMPARE(await(crm.segments.listsOf("contact"_ba, ada)).size(), 1);

    // An older taking-off is undone beside the later stay: on the list once all the same.
    await(crm.records().undo()); // the adding
    await(crm.records().undo()); // the taking off
    QCOMPARE(crm.members(list), (QSet<RecordId>{ada, eve}));
    QCOMPARE(await(crm.segments.count({list.id})).constFirst().count, 2);
    QCOMPARE(crm.findings(), QStringList());
}

void TestSegments::onlyListsTakeMembers()
{
    SegmentFile crm;
    const RecordId ada = crm.person(u"Ada"_s);
    const RecordId company = crm.add("company"_ba, {{"name"_ba, u"Acme"_s}});
    const Segment dynamic = crm.make(u"Dynamic"_s, {});
    QCOMPARE(kindOf([&] { await(crm.segments.add(dynamic, {ada})); }), "NotAllowed"_ba);
    const auto member = [&](const Segment &segment, const QString &type, RecordId record) {
        crm.write({CrmFile::insertRow("segment_member"_ba, {{"segment_id"_ba, segment.id.value()},
                                                            {"object_type"_ba, type},
                                                            {"object_id"_ba, record.value()}})});
    };
    QCOMPARE(kindOf([&] { member(dynamic, u"contact"_s, ada); }), "NotAllowed"_ba);
    const Segment list = crm.list(u"List"_s, {});
    QCOMPARE(kindOf([&] { member(list, u"company"_s, company); }), "Invalid"_ba);
    member(list, u"contact"_s, ada);
    QCOMPARE(crm.members(list), QSet<RecordId>{ada});
    QCOMPARE(await(crm.segments.add(list, {company})).inserted, 0); // no contact
    // a list without a filter cannot become a segment of everything by accident
    QCOMPARE(kindOf([&] { crm.set("segment"_ba, list.id, "kind"_ba, u"dynamic"_s); }), "Invalid"_ba);
}

void TestSegments::freezingIsUndoneInOneStep()
{
    SegmentFile crm;
    const RecordId ada = crm.person(u"Ada"_s);
    const RecordId eve = crm.person(u"Eve"_s);
    const Segment adas = crm.make(u"Adas"_s, first(u"Ada"_s));
    const QByteArray before = hashOf(crm.store());
    await(crm.segments.freeze(adas));
    QVERIFY(crm.get(adas.id).isList);
    crm.set("contact"_ba, eve, "first_name"_ba, u"Ada"_s);
    QCOMPARE(crm.members(adas), QSet<RecordId>{ada}); // no longer follows
    QCOMPARE(kindOf([&] { await(crm.segments.freeze(crm.get(adas.id))); }), "Invalid"_ba);
    await(crm.records().undo());
    await(crm.records().undo());
    QCOMPARE(hashOf(crm.store()), before);
    QVERIFY(!crm.get(adas.id).isList);

    // A list that follows its filter again and is frozen anew has those who match then.
    await(crm.segments.freeze(adas));
    crm.set("segment"_ba, adas.id, "kind"_ba, u"dynamic"_s);
    await(crm.segments.redefine(crm.get(adas.id), first(u"Eve"_s)));
    await(crm.segments.freeze(crm.get(adas.id)));
    QCOMPARE(crm.members(adas), QSet<RecordId>{eve});
    for (int i = 0; i < 4; ++i)
        await(crm.records().undo());
    QCOMPARE(hashOf(crm.store()), before);

    const auto made = std::make_shared<RecordId>();
    await(crm.segments.freeze(adas, u"Adas of today"_s, made));
    QVERIFY(!crm.get(adas.id).isList);
    QCOMPARE(crm.members(crm.get(*made)), QSet<RecordId>{ada});
    await(crm.records().undo());
    QCOMPARE(hashOf(crm.store()), before);
}

void TestSegments::manyMembersAreOneAction()
{
    SegmentFile crm;
    constexpr int many = 6000; // more than one batch
    QList<storage::RowChange> rows;
    for (int i = 0; i < many; ++i)
        rows.append(CrmFile::insertRow("contact"_ba, {{"first_name"_ba, u"Ada"_s}}));
    crm.write(rows, storage::Origin::Import);
    const Segment list = crm.list(u"List"_s, {});
    const QByteArray before = hashOf(crm.store());
    domain::RecordQuery query;
    query.entity = "contact";
    const QList<RecordId> ids = await(crm.records().findIds(query));
    QCOMPARE(await(crm.segments.add(list, ids)).inserted, many);
    const QByteArray full = hashOf(crm.store());
    QCOMPARE(await(crm.segments.remove(list, ids)).updated, many);
    QCOMPARE(crm.members(list).size(), 0);
    await(crm.records().undo());
    QCOMPARE(hashOf(crm.store()), full);
    await(crm.records().undo());
    QCOMPARE(hashOf(crm.store()), before);
}

void TestSegments::exclusionsAddUp()
{
    SegmentFile crm;
    const RecordId fine = crm.personWith(u"fine@a.example"_s);
    crm.consent(fine, "given");
    const RecordId marked =
        crm.personWith(u"marked@a.example"_s, "bounced", true); // two reasons, counted once
    crm.consent(marked, "withdrawn");
    const RecordId suppressed = crm.personWith(u"Gone@A.example"_s);
    crm.consent(suppressed, "given");
    crm.suppress(u"<gone@a.example>"_s);
    const RecordId refused = crm.personWith(u"refused@a.example"_s, "invalid");
    crm.consent(refused, "refused");
    const RecordId withdrawn = crm.personWith(u"withdrawn@a.example"_s);
    crm.consent(withdrawn, "withdrawn");
    const RecordId expired = crm.personWith(u"expired@a.example"_s);
    crm.consent(expired, "given", crm.clock().nowMs() - 1);
    const RecordId asked = crm.personWith(u"asked@a.example"_s);
    crm.consent(asked, "asked");
    const RecordId never = crm.personWith(u"never@a.example"_s);
    const RecordId bounced = crm.personWith(u"bounced@a.example"_s, "bounced");
    crm.consent(bounced, "given");
    const RecordId invalid = crm.personWith(u"no address"_s);
    crm.consent(invalid, "given");
    const RecordId left = crm.personWith(u"left@a.example"_s, "left");
    crm.consent(left, "given");
    const RecordId without = crm.personWith({});
    crm.consent(without, "given");

    const Segment all = crm.make(u"All"_s, {});
    const Audience audience = await(crm.segments.audience(all.id, "email"_ba, "newsletter"_ba, true));
    const QList<std::pair<Exclusion, QSet<RecordId>>> expected{
        {Exclusion::DoNotContact, {marked}},       {Exclusion::Suppressed, {suppressed}},
        {Exclusion::OptOut, {refused, withdrawn}}, {Exclusion::ConsentExpired, {expired}},
        {Exclusion::NoConsent, {asked, never}},    {Exclusion::Bounced, {bounced}},
        {Exclusion::Invalid, {invalid}},           {Exclusion::Left, {left}},
        {Exclusion::NoAddress, {without}}};
    QCOMPARE(audience.excluded.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const Audience::Group &group = audience.excluded.at(i);
        QCOMPARE(int(group.reason), int(expected.at(i).first));
        QCOMPARE(QSet<RecordId>(group.ids.cbegin(), group.ids.cend()), expected.at(i).second);
    }
    QCOMPARE(audience.ids, QList<RecordId>{fine});
    QCOMPARE(audience.addresses.constFirst().text, u"fine@a.example"_s);
    QCOMPARE(audience.matched(), qint64(crm.members(all).size()));
    QCOMPARE(audience.matched(), audience.ids.size() + audience.excludedCount());
    QCOMPARE(
        audience.sentence(),
        u"12 match, 11 excluded: 1 not to be contacted, 1 suppressed, 2 opt-out, 1 with expired consent, 2 "
        u"without "
        "consent, 1 bounced, 1 with an address that is invalid, 1 no longer there, 1 without an address"_s);
    QCOMPARE(kindOf([&] { await(crm.segments.audience(all.id, "pigeon"_ba, {})); }), "Invalid"_ba);
}

void TestSegments::aWorkingSecondAddressIsUsed()
{
    SegmentFile crm;
    Record record = crm.make("contact"_ba, {{"first_name"_ba, u"Ada"_s}});
    CrmFile::addChild(record, "emails"_ba,
                      {{"kind"_ba, u"email"_s},
                       {"value_raw"_ba, u"main@a.example"_s},
                       {"is_primary"_ba, 1},
                       {"status"_ba, u"bounced"_s}});
    CrmFile::addChild(record, "emails"_ba,
                      {{"kind"_ba, u"email"_s}, {"value_raw"_ba, u"Second@a.example"_s}});
    const RecordId ada = crm.save(record);
    const Segment all = crm.make(u"All"_s, {});
    const Audience audience = await(crm.segments.audience(all.id, "email"_ba, "sales"_ba, true));
    QCOMPARE(audience.ids, QList<RecordId>{ada});
    QCOMPARE(audience.addresses.constFirst().text, u"second@a.example"_s);
    QCOMPARE(audience.sentence(), u"1 match, none excluded"_s);
}

void TestSegments::purposesDecideAboutConsent()
{
    SegmentFile crm;
    const RecordId ada = crm.personWith(u"ada@a.example"_s);
    const Segment all = crm.make(u"All"_s, {});
    const auto reached = [&](const QByteArray &channel, const QByteArray &purpose) {
        return await(crm.segments.audience(all.id, channel, purpose)).ids.contains(ada);
    };
    QVERIFY(reached("email"_ba, "service"_ba)); // needs no consent
    QVERIFY(!reached("email"_ba, "marketing"_ba));
    crm.consent(ada, "given", {}, u"marketing"_s);
    QVERIFY(reached("email"_ba, "marketing"_ba));
    QVERIFY(!reached("email"_ba, "survey"_ba)); // agreed to something else
    crm.consent(ada, "refused", {}, u"service"_s);
    QVERIFY(!reached("email"_ba, "service"_ba)); // not needed, but refused
    crm.suppress(u"ada@a.example"_s, u"marketing"_s);
    QVERIFY(!reached("email"_ba, "marketing"_ba));
    QVERIFY(reached("email"_ba, "sales"_ba));
    QVERIFY(reached({}, {}));
    crm.set("contact"_ba, ada, "do_not_contact"_ba, 1);
    QVERIFY(!reached({}, {}));
}

void TestSegments::excludedSegmentsComeLast()
{
    SegmentFile crm;
    const RecordId ada = crm.personWith(u"ada@a.example"_s);
    const RecordId eve = crm.personWith(u"eve@a.example"_s, "bounced");
    const RecordId ida = crm.personWith(u"ida@a.example"_s);
    const Segment all = crm.make(u"All"_s, {});
    const Segment rivals = crm.list(u"Rivals"_s, {ada, eve});
    crm.edit("segment"_ba, all.id, [&](Record &record) {
        CrmFile::addChild(record, "exclusions"_ba, {{"excluded_id"_ba, rivals.id.value()}});
    });
    const Audience audience = await(crm.segments.audience(all.id, "email"_ba, "sales"_ba));
    QCOMPARE(audience.ids, QList<RecordId>{ida});
    QCOMPARE(audience.group(Exclusion::Bounced)->ids, QList<RecordId>{eve});
    QCOMPARE(audience.group(Exclusion::ExcludedSegment)->ids, QList<RecordId>{ada});
    QCOMPARE(audience.sentence(), u"3 match, 2 excluded: 1 bounced, 1 in an excluded segment"_s);
    QVERIFY(crm.members(all).contains(ada)); // they still belong to it
}

void TestSegments::companiesAndLeadsAreAskedForTheirAddresses()
{
    SegmentFile crm;
    Record acme = crm.make("company"_ba, {{"name"_ba, u"Acme"_s}});
    CrmFile::addChild(acme, "emails"_ba, {{"kind"_ba, u"email"_s}, {"value_raw"_ba, u"info@acme.example"_s}});
    const RecordId company = crm.save(acme);
    crm.add("company"_ba, {{"name"_ba, u"Mute"_s}});
    const Segment companies = crm.make(u"Companies"_s, {}, "company");
    Audience audience = await(crm.segments.audience(companies.id, "email"_ba, "marketing"_ba));
    QCOMPARE(audience.ids, QList<RecordId>{company}); // consents are people's
    QCOMPARE(audience.group(Exclusion::NoAddress)->ids.size(), 1);

    const RecordId ada = crm.personWith(u"ada@a.example"_s);
    crm.consent(ada, "given");
    const auto lead = [&](const QString &email, RecordId contact) {
        return crm.add("lead"_ba, {{"last_name"_ba, u"Muster"_s},
                                   {"email"_ba, email},
                                   {"contact_id"_ba, contact ? QVariant(contact.value()) : QVariant()}});
    };
    const RecordId known = lead(u"ada@b.example"_s, ada);
    const RecordId stranger = lead(u"who@b.example"_s, {});
    const RecordId silent = lead(u"silent@b.example"_s, ada);
    crm.suppress(u"silent@b.example"_s);
    const Segment leads = crm.make(u"Leads"_s, {}, "lead");
    audience = await(crm.segments.audience(leads.id, "email"_ba, "newsletter"_ba, true));
    QCOMPARE(audience.ids, QList<RecordId>{known});
    QCOMPARE(audience.addresses.constFirst().text, u"ada@b.example"_s);
    QCOMPARE(audience.group(Exclusion::NoConsent)->ids, QList<RecordId>{stranger});
    QCOMPARE(audience.group(Exclusion::Suppressed)->ids, QList<RecordId>{silent});
}

void TestSegments::suppressedAddressesAreNotInTheFile()
{
    SegmentFile crm;
    crm.suppress(u"Vergiss.Mich@forgotten.example"_s);
    const auto holds = [&](const QString &table, const QString &column) {
        return ask(crm.store(),
                   u"SELECT count(*) FROM %1 WHERE instr(lower(CAST(%2 AS TEXT)), 'forgotten') > 0"_s.arg(
                       table, column))
                   .toInt() > 0;
    };
    QVERIFY(!holds(u"suppression"_s, u"address_hash"_s));
    QVERIFY(!holds(u"change_log"_s, u"new"_s));
    QVERIFY(!holds(u"tx"_s, u"label"_s));
    const QString stored = ask(crm.store(), u"SELECT address_hash FROM suppression"_s).toString();
    QCOMPARE(stored.size(), 64);
    // another workspace has another key
    SegmentFile other;
    other.suppress(u"Vergiss.Mich@forgotten.example"_s);
    QVERIFY(ask(other.store(), u"SELECT address_hash FROM suppression"_s).toString() != stored);
    // twice is once
    QCOMPARE(kindOf([&] { crm.suppress(u"vergiss.mich@FORGOTTEN.example"_s); }), "Constraint"_ba);
    QCOMPARE(kindOf([&] { crm.suppress(u"not an address"_s); }), "Invalid"_ba);
}

void TestSegments::suppressionOutlivesThePerson()
{
    SegmentFile crm;
    const RecordId ada = crm.personWith(u"ada@a.example"_s);
    crm.suppress(u"ada@a.example"_s);
    await(crm.records().moveToTrash("contact"_ba, {ada}));
    const RecordId again = crm.personWith(u"ADA@a.example"_s);
    const Segment all = crm.make(u"All"_s, {});
    const Audience audience = await(crm.segments.audience(all.id, "email"_ba, "service"_ba));
    QCOMPARE(audience.group(Exclusion::Suppressed)->ids, QList<RecordId>{again});
}

void TestSegments::snapshotsTellWhoCameAndWent()
{
    SegmentFile crm;
    const RecordId ada = crm.person(u"Ada"_s);
    const RecordId eve = crm.person(u"Eve"_s);
    const Segment adas = crm.make(u"Adas"_s, first(u"Ada"_s));
    QCOMPARE(await(crm.segments.takeSnapshots()), 1);
    QCOMPARE(await(crm.segments.takeSnapshots()), 0); // once a day
    crm.clock().advance(Day);
    crm.set("contact"_ba, ada, "first_name"_ba, u"Ida"_s);
    crm.set("contact"_ba, eve, "first_name"_ba, u"Ada"_s);
    const RecordId newcomer = crm.person(u"Ada"_s);
    QCOMPARE(await(crm.segments.takeSnapshots()), 1);
    const QList<SegmentDay> days = await(crm.segments.days(adas.id));
    QCOMPARE(days.size(), 2);
    QCOMPARE(days.at(1).count, 1);
    QVERIFY(!days.at(1).entered);
    QCOMPARE(days.at(0).count, 2);
    QCOMPARE(*days.at(0).entered, 2);
    QCOMPARE(*days.at(0).gone, 1);
    QCOMPARE(days.at(0).since, days.at(1).on);
    const SegmentMoves moves = await(crm.segments.moves(adas.id, days.at(0).on));
    QCOMPARE(moves.entered, (QList<RecordId>{eve, newcomer}));
    QCOMPARE(moves.gone, QList<RecordId>{ada});

    crm.clock().advance(Day);
    await(crm.segments.redefine(crm.get(adas.id), first(u"Ida"_s)));
    await(crm.segments.takeSnapshots());
    QVERIFY(await(crm.segments.days(adas.id, 1)).constFirst().redefined);
    QCOMPARE(crm.findings(), QStringList());
}

void TestSegments::missedDaysAreSaid()
{
    SegmentFile crm;
    // in Auckland the next day begins at noon of UTC
    const RecordId organisation(ask(crm.store(), u"SELECT id FROM organisation"_s).toLongLong());
    crm.set("organisation"_ba, organisation, "tz"_ba, u"Pacific/Auckland"_s);
    crm.clock().set(QDateTime(QDate(2026, 9, 21), QTime(11, 0), Qt::UTC).toMSecsSinceEpoch());
    const Segment all = crm.make(u"All"_s, {});
    await(crm.segments.takeSnapshots());
    crm.clock().set(QDateTime(QDate(2026, 9, 21), QTime(13, 0), Qt::UTC).toMSecsSinceEpoch());
    QCOMPARE(await(crm.segments.takeSnapshots()), 1); // a new day there
    crm.clock().advance(3 * Day);
    crm.person(u"Ada"_s);
    await(crm.segments.takeSnapshots());
    crm.clock().advance(Day);
    QStringList told;
    for (const SegmentDay &day : await(crm.segments.days(all.id)))
        told += day.on.toString(Qt::ISODate) + (day.isMissing ? u" ?"_s : u' ' + QString::number(day.count));
    QCOMPARE(told, (QStringList{u"2026-09-26 ?"_s, u"2026-09-25 1"_s, u"2026-09-24 ?"_s, u"2026-09-23 ?"_s,
                                u"2026-09-22 0"_s, u"2026-09-21 0"_s}));
    QCOMPARE(await(crm.segments.days(all.id, 2)).constLast().since, QDate(2026, 9, 22));
}

void TestSegments::snapshotsAreNoChange()
{
    SegmentFile crm;
    crm.person(u"Ada"_s);
    const QByteArray before = hashOf(crm.store());
    const Segment all = crm.make(u"All"_s, {});
    await(crm.segments.takeSnapshots());
    await(crm.segments.count({all.id}));
    // Undo takes back the making of the segment, and what was seen of it goes along.
    await(crm.records().undo());
    QCOMPARE(hashOf(crm.store()), before);
    QCOMPARE(ask(crm.store(), u"SELECT count(*) FROM segment_snapshot"_s).toInt(), 0);
    await(crm.records().redo());
    QCOMPARE(crm.members(all).size(), 1);
    QCOMPARE(await(crm.segments.days(all.id)).size(), 0);
}

void TestSegments::daysOfAListFollowFromItsStays()
{
    SegmentFile crm;
    const RecordId ada = crm.person(u"Ada"_s);
    const RecordId eve = crm.person(u"Eve"_s);
    const Segment list = crm.list(u"List"_s, {ada});
    crm.clock().advance(2 * Day);
    await(crm.segments.add(list, {eve}));
    await(crm.segments.remove(list, {ada}));
    const QList<SegmentDay> days = await(crm.segments.days(list.id));
    QCOMPARE(days.size(), 3);
    QCOMPARE(days.at(2).count, 1);
    QCOMPARE(days.at(1).count, 1);
    QCOMPARE(*days.at(1).entered, 0);
    QCOMPARE(days.at(0).count, 1);
    QCOMPARE(*days.at(0).entered, 1);
    QCOMPARE(*days.at(0).gone, 1);
    QCOMPARE(await(crm.segments.moves(list.id, days.at(0).on)).gone, QList<RecordId>{ada});
}

void TestSegments::idsArePackedSmall()
{
    QList<RecordId> ids;
    qint64 id = 907'000'000'000'000'000;
    for (int i = 0; i < 10'000; ++i)
        ids.append(RecordId(id += 1 + (i % 7) * 4096));
    const QByteArray packed = IdPack::pack(ids);
    QCOMPARE(IdPack::unpack(packed), ids);
    QVERIFY2(packed.size() < 3 * ids.size(), qPrintable(QString::number(packed.size())));
    QCOMPARE(IdPack::unpack(IdPack::pack({})), QList<RecordId>());
    QCOMPARE(kindOf([] { IdPack::unpack("rubbish"); }), "Corrupt"_ba);
    QCOMPARE(kindOf([] { IdPack::unpack(qCompress(QByteArray("\xff", 1))); }), "Corrupt"_ba);
}

void TestSegments::countsAreNoted()
{
    SegmentFile crm;
    crm.person(u"Ada"_s);
    const Segment all = crm.make(u"All"_s, {});
    QCOMPARE(all.lastCount, -1);
    const QByteArray before = hashOf(crm.store());
    QCOMPARE(await(crm.segments.count({all.id})).constFirst().count, 1);
    QTRY_COMPARE(crm.get(all.id).lastCount, 1);
    QCOMPARE(crm.get(all.id).countedAtMs, crm.clock().nowMs());
    QCOMPARE(hashOf(crm.store()), before); // measured, not changed
}

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
