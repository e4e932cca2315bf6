// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/record.h"
#include "models/domain/validation.h"

#include <QDate>
#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::domain;

namespace {

const Entity &entity(const char *key)
{
    return Catalogue::builtIn().entity(key);
}

Record point(const char *kind, const QString &value)
{
    Record record(entity("contact_point"));
    record.setValue("party_type", u"contact"_s);
    record.setValue("kind", QString::fromLatin1(kind));
    record.setValue("value_raw", value);
    return record;
}

/// Field keys of the problems, in their order.
QList<QByteArray> troubled(const Record &record)
{
    QList<QByteArray> fields;
    for (const base::Problem &problem : problemsOf(record))
        fields.append(problem.field());
    return fields;
}

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewRecordHasThePresets()
    {
        const Record deal(entity("deal"));
        QVERIFY(deal.isNew());
        QCOMPARE(deal.text("status"), u"open"_s);
        QCOMPARE(deal.value("status").userType(), int(QMetaType::QString));
        QVERIFY(deal.isEmpty("name"));
        QCOMPARE(Record(entity("product")).value("active"), QVariant(qlonglong(1)));
        QCOMPARE(Record(entity("deal_line")).value("qty_milli"), QVariant(qlonglong(1000)));
    }

    void valuesTakeTheirStoredForm()
    {
        Record contact(entity("contact"));
        contact.setValue("first_name", u"Zoë"_s);
        contact.setValue("first_name", u""_s);
        QVERIFY(contact.isEmpty("first_name"));
        contact.setValue("birthday", QDate(1980, 2, 29));
        QCOMPARE(contact.value("birthday"), QVariant(u"1980-02-29"_s));
        contact.setValue("do_not_contact", true);
        QCOMPARE(contact.value("do_not_contact"), QVariant(qlonglong(1)));
        contact.setValue("do_not_contact", QVariant());
        QCOMPARE(contact.value("do_not_contact"), QVariant(qlonglong(0)));
        contact.setValue("owner_id", QVariant::fromValue(RecordId(42)));
        QCOMPARE(contact.value("owner_id"), QVariant(qlonglong(42)));
        QCOMPARE(contact.linkId("owner_id"), RecordId(42));
        contact.setValue("owner_id", 0);
        QVERIFY(contact.isEmpty("owner_id"));

        Record activity(entity("activity"));
        activity.setValue("start_at", QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC));
        QCOMPARE(activity.value("start_at").toLongLong(), 1767323040000);
    }

    void stampsAreReadLikeFields()
    {
        Record tag(entity("tag"));
        QVERIFY(tag.isEmpty("created_at"));
        tag.createdAtMs = 5;
        QCOMPARE(tag.value("created_at").toLongLong(), 5);
        QVERIFY(tag.isEmpty("no_such_field"));
    }

    void equalityIsAboutContent()
    {
        Record one(entity("contact"));
        one.id = RecordId(1);
        Record two = one;
        two.rev = 7;
        two.updatedAtMs = 9;
        QCOMPARE(one, two);
        two.children("emails"); // an empty list is no content
        QCOMPARE(one, two);
        two.children("emails").append(point("email", u"a@example.com"_s));
        QVERIFY(!(one == two));
        QVERIFY(!(two == one));
        one.children("emails").append(point("email", u"a@example.com"_s));
        QCOMPARE(one, two);
        one.setValue("last_name", u"Lovelace"_s);
        QVERIFY(!(one == two));
    }

    void theTitleIsTheBestNameThereIs()
    {
        Record contact(entity("contact"));
        QCOMPARE(contact.title(), u"Contact without a name"_s);
        contact.children("phones").append(point("phone", u"+43 1 23456"_s));
        QCOMPARE(contact.title(), u"+43 1 23456"_s);
        contact.children("emails").append(point("email", u"ada@example.com"_s));
        QCOMPARE(contact.title(), u"ada@example.com"_s);
        contact.setValue("last_name", u"Lovelace"_s);
        contact.setValue("first_name", u" Ada"_s);
        QCOMPARE(contact.title(), u"Ada Lovelace"_s);
        contact.setValue("display_name", u"Countess Lovelace"_s);
        QCOMPARE(contact.title(), u"Countess Lovelace"_s);

        Record job(entity("activity_participant"));
        job.setValue("party_id", 4);
        job.linkTitles["party_id"] = u"Charles"_s;
        QCOMPARE(job.title(), u"Charles"_s);

        Record note(entity("note"));
        note.setValue("body", QString(u"first line\nsecond line "_s + QString(500, u'x')));
        QVERIFY(note.title().startsWith("first line second line x"_L1));
        QCOMPARE(note.title().size(), 120);
    }

    void aContactNeedsOneOfThree()
    {
        Record contact(entity("contact"));
        QCOMPARE(troubled(contact), QList<QByteArray>{"last_name"});
        contact.setValue("last_name", u"   "_s);
        QCOMPARE(troubled(contact), QList<QByteArray>{"last_name"});
        for (const char *key : {"first_name", "last_name"}) {
            Record named(entity("contact"));
            named.setValue(key, u"Ada"_s);
            QVERIFY(troubled(named).isEmpty());
        }
        Record mailed(entity("contact"));
        mailed.children("emails").append(point("email", u"ada@example.com"_s));
        mailed.children("emails").first().setValue("party_id", 1);
        QVERIFY(troubled(mailed).isEmpty());
        Record called(entity("contact"));
        called.children("phones").append(point("phone", u"ask at the desk"_s));
        QVERIFY(troubled(called).isEmpty()); // an odd number is kept, not refused
    }

    void whatIsMissingIsNamed()
    {
        Record company(entity("company"));
        const QList<base::Problem> problems = problemsOf(company);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().kind(), base::ProblemKind::Invalid);
        QCOMPARE(problems.first().field(), "name"_ba);
        QVERIFY(problems.first().sentence().contains("Name"_L1));
        QVERIFY_THROWS_EXCEPTION(base::Problem, requireValid(company));
        company.setValue("name", u"Acme"_s);
        requireValid(company);
    }

    void fieldsAskOfEachOther()
    {
        Record company(entity("company"));
        company.id = RecordId(5);
        company.setValue("name", u"Acme"_s);
        company.setValue("parent_id", 5);
        QCOMPARE(troubled(company), QList<QByteArray>{"parent_id"});
        company.setValue("parent_id", 6);
        company.setValue("revenue_minor", 100);
        QCOMPARE(troubled(company), QList<QByteArray>{"currency"});
        company.setValue("currency", u"EUR"_s);
        QVERIFY(troubled(company).isEmpty());

        Record job(entity("contact_company"));
        job.setValue("contact_id", 1);
        job.setValue("company_id", 2);
        job.setValue("from_date", QDate(2020, 5, 1));
        job.setValue("to_date", QDate(2020, 4, 30));
        QCOMPARE(troubled(job), QList<QByteArray>{"to_date"});
        job.setValue("to_date", QDate(2020, 5, 1));
        QVERIFY(troubled(job).isEmpty());

        Record activity(entity("activity"));
        activity.setValue("type_id", 1);
        activity.setValue("subject", u"Call"_s);
        activity.setValue("start_at", 1000);
        activity.setValue("end_at", 999);
        QCOMPARE(troubled(activity), QList<QByteArray>{"end_at"});
    }

    void childrenAreCheckedWithTheirOwner()
    {
        Record contact(entity("contact"));
        contact.setValue("last_name", u"Lovelace"_s);
        contact.children("jobs").append(Record(entity("contact_company")));
        contact.children("jobs").first().setValue("contact_id", 1);
        QCOMPARE(troubled(contact), QList<QByteArray>{"jobs.company_id"});
    }

    void valuesMustBePossible_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const char *kind, const char *key, const QVariant &value,
                            bool good) {
            QTest::newRow(name) << QByteArray(kind) << QByteArray(key) << value << good;
        };
        row("real date", "contact", "birthday", u"2024-02-29"_s, true);
        row("29 February of no leap year", "contact", "birthday", u"2023-02-29"_s, false);
        row("date in another form", "contact", "birthday", u"29.02.2024"_s, false);
        row("choice", "deal", "status", u"won"_s, true);
        row("label instead of a choice", "deal", "status", u"Won"_s, false);
        row("longest name", "contact", "first_name", QString(200, u'x'), true);
        row("too long a name", "contact", "first_name", QString(201, u'x'), false);
        row("200 characters outside the basic plane", "contact", "first_name", u"𝒜"_s.repeated(200), true);
        row("NUL", "contact", "first_name", QString(QChar(QChar::Null)), false);
        row("country code", "address", "country_iso2", u"AT"_s, true);
        row("country name", "address", "country_iso2", u"Austria"_s, false);
        row("small letters", "address", "country_iso2", u"at"_s, false);
        row("currency", "deal", "currency", u"JPY"_s, true);
        row("currency sign", "deal", "currency", u"€"_s, false);
        row("probability", "stage", "probability", 100, true);
        row("probability over 100", "stage", "probability", 101, false);
        row("negative staff", "company", "employees", -1, false);
        row("discount of 100 %", "deal_line", "discount_bp", 10000, true);
        row("discount over 100 %", "deal_line", "discount_bp", 10001, false);
        row("half a person", "company", "employees", 1.5, false);
        row("text as number", "company", "employees", u"many"_s, false);
        row("not a number", "fact", "value_num", std::numeric_limits<double>::quiet_NaN(), false);
        row("decimal", "fact", "value_num", -1.5, true);
        row("negative money", "deal", "amount_minor", -500, true);
        row("broken money", "deal", "amount_minor", 1.5, false);
        row("link", "deal", "company_id", qlonglong(77), true);
        row("name as link", "deal", "company_id", u"Acme"_s, false);
        row("yes", "contact", "do_not_contact", 1, true);
        row("two is not yes", "contact", "do_not_contact", 2, false);
        row("nothing", "contact", "birthday", QVariant(), true);
    }

    void valuesMustBePossible()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, key);
        QFETCH(QVariant, value);
        QFETCH(bool, good);
        const Field *field = Catalogue::builtIn().entity(kind).field(key);
        QVERIFY(field);
        const auto problem = problemOf(*field, value);
        QCOMPARE(!problem, good);
        if (problem) {
            QCOMPARE(problem->field(), key);
            QVERIFY(problem->sentence().contains(field->labelText()));
        }
        // the same inside a record, which brings values into their stored form first
        Record record(Catalogue::builtIn().entity(kind));
        record.setValue(key, value);
        QCOMPARE(!problemOf(*field, record.value(key)), good);
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
