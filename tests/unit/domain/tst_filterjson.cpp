// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/filterjson.h"
#include "tests/support/randomfilter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::domain;

namespace {

const Entity &entity(const char *key)
{
    return Catalogue::builtIn().entity(key);
}

Filter is(const char *field, const QVariant &value)
{
    return Filter::test(field, Operator::Is, value);
}

QVariant span(DateSpan::Kind kind, int count, DateUnit unit)
{
    return QVariant::fromValue(DateSpan{kind, count, unit});
}

QVariant last(int count, DateUnit unit)
{
    return span(DateSpan::Kind::Last, count, unit);
}

QVariant away(int count, DateUnit unit)
{
    return span(DateSpan::Kind::Unit, count, unit);
}

Filter people()
{
    const QVariant me = QVariant::fromValue(UserGroup::Me);
    const QVariant team = QVariant::fromValue(UserGroup::MyTeam);
    Filter neither;
    neither.kind = Filter::Kind::Not;
    neither.children = {is("city", u"Rom"_s), is("city", u"Wien"_s)};
    return Filter::all(
        {is("city", u"Berlin"_s), Filter::test("last_name", Operator::StartsWith, u"Mü"_s),
         Filter::test("last_name", Operator::Similar, u"Mueler"_s),
         Filter::test("email", Operator::IsNotEmpty), Filter::test("phone", Operator::IsEmpty),
         is("do_not_contact", qlonglong(0)), is("owner_id", me),
         Filter::test("owner_id", Operator::In,
                      QVariantList{team, qlonglong(1234567890123456789), u"Vera"_s}),
         Filter::test("source_id", Operator::IsNot, u"trade_fair"_s),
         Filter::test("company_id.city", Operator::Contains, u"stadt"_s),
         Filter::test("tags.tag_id", Operator::HasAll, QVariantList{u"VIP"_s, qlonglong(42)}),
         Filter::negate(Filter::test("country", Operator::In, QVariantList{u"DE"_s, u"AT"_s, QVariant()})),
         Filter::any({Filter::inSegment(base::RecordId(77)), Filter(), neither})});
}

Filter days()
{
    const auto touched = [](Operator op, const QVariant &value) {
        return Filter::test("last_touch_at", op, value);
    };
    return Filter::any(
        {Filter::test("birthday", Operator::Anniversary, span(DateSpan::Kind::Next, 14, DateUnit::Day)),
         Filter::test("birthday", Operator::Between, QVariantList{u"1980-01-01"_s, u"1989-12-31"_s}),
         is("created_at", last(30, DateUnit::Day)), is("created_at", QDate(2026, 3, 1)),
         Filter::test("created_at", Operator::GreaterOrEqual, qlonglong(1772368200123)),
         touched(Operator::Less, away(-2, DateUnit::Quarter)),
         touched(Operator::LessOrEqual, away(0, DateUnit::Day)),
         Filter::test("next_step_at", Operator::Greater, away(1, DateUnit::Week)),
         Filter::test("updated_at", Operator::Between,
                      QVariantList{away(-1, DateUnit::Year), away(0, DateUnit::Month)})});
}

Filter relatedOnes()
{
    const Filter recent = is("ordered_at", last(90, DateUnit::Day));
    const Filter paid = Filter::test("status", Operator::In, QVariantList{u"paid"_s, u"shipped"_s});
    return Filter::all({Filter::related("orders", Aggregate::Sum, is("ordered_at", last(12, DateUnit::Month)),
                                        "total_minor", Operator::GreaterOrEqual, {u"1000"_s}),
                        Filter::related("orders", Aggregate::None, Filter::all({recent, paid})),
                        Filter::related("orders.lines", Aggregate::Any, is("product_id", u"Kaffee"_s)),
                        Filter::related("orders.lines", Aggregate::Sum, {}, "qty_milli", Operator::Greater,
                                        {qlonglong(1500)}),
                        Filter::related("deals", Aggregate::Count, is("status", u"open"_s), {},
                                        Operator::Between, {qlonglong(2), qlonglong(5)}),
                        Filter::related("activities", Aggregate::Last, {}, "done_at", Operator::Less,
                                        {away(-30, DateUnit::Day)}),
                        Filter::related("tickets", Aggregate::First, {}, "created_at", Operator::IsEmpty)});
}

Filter deals()
{
    return Filter::all(
        {is("status", u"open"_s), Filter::test("amount_minor", Operator::GreaterOrEqual, u"1250.50"_s),
         Filter::test("amount_minor", Operator::IsNot, qlonglong(125050)),
         Filter::test("probability_override", Operator::Less, qlonglong(50)),
         Filter::test("base_rate", Operator::Greater, 1.25),
         is("expected_close_on", away(0, DateUnit::Month)), is("contacts.role_id", u"decision_maker"_s)});
}

QByteArray stored(const QString &name)
{
    QFile file(QStringLiteral(KITH_SOURCE_DIR "/tests/data/filters.v1/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return file.readAll();
}

/// A condition about contacts as the whole file.
QByteArray about(const QByteArray &where)
{
    return R"({"kith_filter":1,"entity":"contact","where":)" + where + '}';
}

} // namespace

Q_DECLARE_METATYPE(kith::domain::Filter)

class TestFilterJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Version 1 is what users have stored: these files never change, and never mean anything else.
    void versionOneKeepsItsMeaning_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<Filter>("expected");
        QTest::newRow("people.json") << "contact"_ba << people();
        QTest::newRow("days.json") << "contact"_ba << days();
        QTest::newRow("related.json") << "contact"_ba << relatedOnes();
        QTest::newRow("deals.json") << "deal"_ba << deals();
        QTest::newRow("everything.json") << "ticket"_ba << Filter();
    }

    void versionOneKeepsItsMeaning()
    {
        QFETCH(QByteArray, kind);
        QFETCH(Filter, expected);
        const QByteArray json = stored(QString::fromLatin1(QTest::currentDataTag()));
        const FilterJson::Stored read = FilterJson::read(Catalogue::builtIn(), json);
        QCOMPARE(read.entity, kind);
        const Entity &of = Catalogue::builtIn().entity(kind);
        QVERIFY2(read.filter == expected, FilterJson::write(of, read.filter));
        // and is written as it stands there
        QCOMPARE(FilterJson::toObject(of, expected), QJsonDocument::fromJson(json).object());
        QVERIFY(FilterJson::read(of, json) == expected);
    }

    void whatIsWrittenIsReadAsTheSame()
    {
        int written = 0;
        for (const char *key : {"contact", "company", "deal", "activity", "sales_order", "ticket", "lead"}) {
            test::RandomFilter random(
                20261122, {{}, {}, {{QByteArray(key), base::RecordId(5)}, {"contact", base::RecordId(6)}}});
            const Entity &of = entity(key);
            for (int i = 0; i < 400; ++i) {
                const Filter filter = random.make(of);
                if (filter.depth() > FilterJson::DeepestNesting)
                    continue;
                const QByteArray json = FilterJson::write(of, filter);
                QVERIFY2(FilterJson::read(of, json) == filter, json);
                QCOMPARE(FilterJson::write(of, FilterJson::read(of, json)), json);
                ++written;
            }
        }
        QVERIFY(written > 2000);
    }

    void labelsBecomeKeys()
    {
        const QJsonObject written = FilterJson::toObject(entity("ticket"), is("status", u"Waiting for us"_s));
        QCOMPARE(written.value("where"_L1).toObject().value("is"_L1).toString(), u"waiting_us"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("said");
        const auto row = [](const QByteArray &json, const QString &place, const QString &said) {
            QTest::newRow(json.left(100).constData()) << json << place << said;
        };
        row("", u"byte 0"_s, u"JSON"_s);
        row("[1]", u" / "_s.trimmed(), u"in braces"_s);
        row("{}", u"/kith_filter"_s, u"version"_s);
        row(R"({"kith_filter":2,"entity":"contact","where":{"everything":true}})", u"/kith_filter"_s,
            u"version 2"_s);
        row(R"({"kith_filter":1.5,"entity":"contact","where":{"everything":true}})", u"/kith_filter"_s,
            u"version"_s);
        row(R"({"kith_filter":1,"entity":"person","where":{"everything":true}})", u"/entity"_s,
            u"“person”"_s);
        row(R"({"kith_filter":1,"entity":"contact","where":{"everything":true},"sort":1})", u"/sort"_s,
            u"“sort”"_s);
        row(R"({"kith_filter":1,"entity":"contact"})", u"/where"_s, u"a condition"_s);
        row(about("{}"), u"/where"_s, u"exactly one"_s);
        row(about(R"({"al":[]})"), u"/where/al"_s, u"“al”"_s);
        row(about(R"({"all":[],"any":[]})"), u"/where"_s, u"exactly one"_s);
        row(about(R"({"all":[],"x/y~":1})"), u"/where/x~1y~0"_s, u"not known"_s);
        row(about(R"({"all":{}})"), u"/where/all"_s, u"a list"_s);
        row(about(R"({"everything":false})"), u"/where/everything"_s, u"only true"_s);
        row(about(R"({"all":[{"field":"city","is":"A"},{"field":"town","is":"A"}]})"),
            u"/where/all/1/field"_s, u"town"_s);
        row(about(R"({"field":"city"})"), u"/where"_s, u"starts_with"_s);
        row(about(R"({"field":"city","equals":"A"})"), u"/where/equals"_s, u"“equals”"_s);
        row(about(R"({"field":"city","is":"A","is_not":"B"})"), u"/where/is_not"_s, u"one way"_s);
        row(about(R"({"field":"city","is":"A","where":{}})"), u"/where/where"_s, u"“where”"_s);
        row(about(R"({"field":"city","is":5})"), u"/where/is"_s, u"a text"_s);
        row(about(R"({"field":"city","is":{"user":"me"}})"), u"/where/is"_s, u"City"_s);
        row(about(R"({"field":"city","one_of":"A"})"), u"/where/one_of"_s, u"a list"_s);
        row(about(R"({"field":"city","one_of":["A",7]})"), u"/where/one_of/1"_s, u"a text"_s);
        row(about(R"({"field":"city","between":["A"]})"), u"/where/between"_s, u"two values"_s);
        row(about(R"({"field":"city","empty":"no"})"), u"/where/empty"_s, u"true or false"_s);
        row(about(R"({"field":"city","anniversary_in":"A"})"), u"/where/anniversary_in"_s, u"no date"_s);
        row(about(R"({"field":"birthday","is":"1980-02-30"})"), u"/where/is"_s, u"2026-01-31"_s);
        row(about(R"({"field":"birthday","similar_to":"1980"})"), u"/where/similar_to"_s, u"Birthday"_s);
        row(about(R"({"field":"created_at","is":"2026-01-31T10:00"})"), u"/where/is"_s,
            u"2026-01-31T14:30:00Z"_s);
        row(about(R"({"field":"created_at","is":{"last":30,"unit":"days"}})"), u"/where/is/unit"_s,
            u"quarter"_s);
        row(about(R"({"field":"created_at","is":{"last":-1,"unit":"day"}})"), u"/where/is/last"_s,
            u"from 0"_s);
        row(about(R"({"field":"created_at","is":{"last":2.5,"unit":"day"}})"), u"/where/is/last"_s,
            u"whole"_s);
        row(about(R"({"field":"created_at","is":{"last":1,"unit":"day","of":2}})"), u"/where/is"_s,
            u"“unit”"_s);
        row(about(R"({"field":"owner_id","is":{"user":"you"}})"), u"/where/is/user"_s, u"my_team"_s);
        row(about(R"({"field":"owner_id","less_than":{"user":"me"}})"), u"/where/less_than"_s, u"Owner"_s);
        row(about(R"({"field":"owner_id","is":{"id":5}})"), u"/where/is/id"_s, u"as text"_s);
        row(about(R"({"field":"do_not_contact","is":"yes"})"), u"/where/is"_s, u"true or false"_s);
        row(about(R"({"related":"order","has":true})"), u"/where/related"_s, u"orders"_s);
        row(about(R"({"related":"orders"})"), u"/where"_s, u"count"_s);
        row(about(R"({"related":"orders","has":true,"count":true})"), u"/where/count"_s, u"only one"_s);
        row(about(R"({"related":"orders","has":true,"is":3})"), u"/where/is"_s, u"“is”"_s);
        row(about(R"({"related":"orders","count":true})"), u"/where"_s, u"at_least"_s);
        row(about(R"({"related":"orders","count":1,"is":3})"), u"/where/count"_s, u"only true"_s);
        row(about(R"({"related":"orders","sum":"number","is":"3"})"), u"/where/sum"_s, u"summed up"_s);
        row(about(R"({"related":"orders","sum":"total_minor","is":3})"), u"/where/is"_s, u"1250.50"_s);
        row(about(R"({"related":"orders","last":"total_minor","empty":true})"), u"/where/last"_s,
            u"a date"_s);
        row(about(R"({"related":"orders","has":true,"where":{"field":"city","is":"A"}})"),
            u"/where/where/field"_s, u"city"_s);
        row(about(R"({"related":"orders","has":true,"where":{"field":"status","is":"lost"}})"),
            u"/where/where/is"_s, u"paid"_s);
        row(about(R"({"segment":77})"), u"/where/segment"_s, u"as text"_s);
        row(about(R"({"segment":"0"})"), u"/where/segment"_s, u"as text"_s);
        row(about("{\"not\":"_ba.repeated(11) + R"({"everything":true})" + "}"_ba.repeated(11)),
            u"/where/not/not/not/not/not/not/not/not/not/not/not"_s, u"10 deep"_s);
        row(about("{\"not\":"_ba.repeated(5000)), u"byte"_s, u"JSON"_s);
    }

    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        QFETCH(QString, said);
        try {
            FilterJson::read(Catalogue::builtIn(), json);
        } catch (const base::Problem &problem) {
            QCOMPARE(problem.kind(), base::ProblemKind::Invalid);
            const bool namesPlace = place.startsWith(u'/')
                                        ? problem.sentence().contains(u" at "_s + place + u':')
                                        : problem.sentence().contains(place);
            QVERIFY2(namesPlace, qPrintable(problem.sentence()));
            QVERIFY2(problem.sentence().contains(said), qPrintable(problem.sentence()));
            return;
        }
        QFAIL("this was read");
    }

    void anotherKindOfRecordIsRefused()
    {
        const QByteArray json = FilterJson::write(entity("deal"), is("status", u"open"_s));
        QVERIFY_THROWS_EXCEPTION(base::Problem, FilterJson::read(entity("contact"), json));
    }

    void whatCouldNotBeReadIsNotWritten()
    {
        Filter deep = is("city", u"A"_s);
        for (int i = 0; i < FilterJson::DeepestNesting; ++i)
            deep = Filter::negate(deep);
        QVERIFY(FilterJson::read(entity("contact"), FilterJson::write(entity("contact"), deep)) == deep);
        QVERIFY_THROWS_EXCEPTION(base::Problem, FilterJson::write(entity("contact"), Filter::negate(deep)));
        QVERIFY_THROWS_EXCEPTION(base::Problem, FilterJson::write(entity("contact"), is("town", u"A"_s)));
        QVERIFY_THROWS_EXCEPTION(base::Problem, FilterJson::write(entity("deal"), is("status", u"gone"_s)));
    }
};

QTEST_GUILESS_MAIN(TestFilterJson)
#include "tst_filterjson.moc"
