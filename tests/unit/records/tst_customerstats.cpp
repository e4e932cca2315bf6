// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What customers are worth by their orders, and how much is going on with them.
#include "models/records/customerstats.h"
#include "models/records/quickvocabulary.h"
#include "models/records/recordsummary.h"
#include "models/records/scorerefresh.h"
#include "tests/unit/records/recordsfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using records::CustomerStats;

namespace {

constexpr qint64 Day = 24 * 60 * 60 * qint64(1000);

class OrderFile : public CrmFile
{
public:
    OrderFile()
    {
        const RecordId organisation(ask(store(), u"SELECT id FROM organisation"_s).toLongLong());
        set("organisation"_ba, organisation, "base_currency"_ba, u"EUR"_s);
        set("organisation"_ba, organisation, "tz"_ba, u"Europe/Berlin"_s);
    }

    RecordId contact(const QString &name) { return add("contact"_ba, {{"last_name"_ba, name}}); }

    RecordId order(RecordId contact, int daysAgo, qint64 minor, const QString &currency = u"EUR"_s,
                   const QString &status = u"paid"_s)
    {
        return add("sales_order"_ba, {{"number"_ba, QString::number(++m_orders)},
                                      {"contact_id"_ba, contact.value()},
                                      {"ordered_at"_ba, clock().nowMs() - daysAgo * Day},
                                      {"status"_ba, status},
                                      {"total_minor"_ba, minor},
                                      {"currency"_ba, currency}});
    }

    qint64 refresh() { return await(records::refreshCustomerScores(records())); }

    QVariant at(RecordId contact, const QByteArray &column) { return cell("contact"_ba, contact, column); }

    QString scores(RecordId contact)
    {
        QStringList parts;
        for (const QByteArray &column : {"rfm_r"_ba, "rfm_f"_ba, "rfm_m"_ba})
            parts.append(at(contact, column).toString());
        return parts.join(u'-');
    }

    QString group(RecordId contact)
    {
        return ask(store(), u"SELECT name FROM rfm_segment WHERE id = ?"_s,
                   {at(contact, "rfm_segment_id"_ba)})
            .toString();
    }

    void activity(const QByteArray &type, RecordId contact, int daysAgo)
    {
        write({insertRow("activity"_ba,
                         {{"type_id"_ba, choice("activity_type"_ba, type).value()},
                          {"subject"_ba, u"Talk"_s},
                          {"done_at"_ba, clock().nowMs() - daysAgo * Day}},
                         RecordId(-1)),
               insertRow("activity_link"_ba, {{"activity_id"_ba, -1},
                                              {"object_type"_ba, u"contact"_s},
                                              {"object_id"_ba, contact.value()}})});
    }

private:
    int m_orders = 0;
};

} // namespace

class TestCustomerStats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersFollowEveryOrder()
    {
        OrderFile file;
        const RecordId anna = file.contact(u"Anna"_s);
        const RecordId bert = file.contact(u"Bert"_s);
        QVERIFY(file.at(anna, "order_count"_ba).isNull());
        const RecordId first = file.order(anna, 100, 10000);
        const RecordId second = file.order(anna, 10, 5000);
        file.order(anna, 5, 99900, u"EUR"_s, u"cancelled"_s); // does not count
        QCOMPARE(file.at(anna, "order_count"_ba).toInt(), 2);
        QCOMPARE(file.at(anna, "order_revenue_minor"_ba).toLongLong(), 15000);
        QCOMPARE(file.at(anna, "order_currency"_ba).toString(), u"EUR"_s);
        QCOMPARE(file.at(anna, "first_order_at"_ba).toLongLong(), file.clock().nowMs() - 100 * Day);
        QCOMPARE(file.at(anna, "last_order_at"_ba).toLongLong(), file.clock().nowMs() - 10 * Day);
        // it was somebody else's
        file.set("sales_order"_ba, second, "contact_id"_ba, bert.value());
        QCOMPARE(file.at(anna, "order_count"_ba).toInt(), 1);
        QCOMPARE(file.at(bert, "order_revenue_minor"_ba).toLongLong(), 5000);
        await(file.records().undo());
        QCOMPARE(file.at(anna, "order_count"_ba).toInt(), 2);
        QVERIFY(file.at(bert, "order_count"_ba).isNull());
        await(file.records().moveToTrash("sales_order"_ba, {first, second}));
        QVERIFY(file.at(anna, "order_count"_ba).isNull());
        QVERIFY(file.at(anna, "last_order_at"_ba).isNull());
        QCOMPARE(file.findings(), QStringList());
    }

    void amountsAreInTheBaseCurrency()
    {
        OrderFile file;
        const RecordId anna = file.contact(u"Anna"_s);
        file.order(anna, 10, 10000, u"USD"_s);
        QCOMPARE(file.at(anna, "order_revenue_minor"_ba).toLongLong(), 0); // nobody knows what it is worth
        file.add("exchange_rate"_ba,
                 {{"currency"_ba, u"USD"_s}, {"on_date"_ba, u"2000-01-01"_s}, {"rate_to_base"_ba, 0.5}});
        file.refresh();
        QCOMPARE(file.at(anna, "order_revenue_minor"_ba).toLongLong(), 5000);
        QCOMPARE(file.findings(), QStringList());
    }

    void scoresCompareCustomers()
    {
        OrderFile file;
        const RecordId best = file.contact(u"Best"_s);
        const RecordId middle = file.contact(u"Middle"_s);
        const RecordId lost = file.contact(u"Lost"_s);
        const RecordId nobody = file.contact(u"Nobody"_s);
        for (int i = 0; i < 5; ++i)
            file.order(best, 3 + i, 100000);
        file.order(middle, 60, 30000);
        file.order(middle, 70, 30000);
        file.order(lost, 300, 5000);
        QCOMPARE(file.scores(best), u"--"_s); // in the background
        QVERIFY(file.refresh() >= 3);
        QCOMPARE(file.scores(best), u"5-5-5"_s);
        QCOMPARE(file.scores(middle), u"3-3-3"_s);
        QCOMPARE(file.scores(lost), u"1-1-1"_s);
        QCOMPARE(file.scores(nobody), u"--"_s);
        QCOMPARE(file.group(best), u"Champions"_s);
        QCOMPARE(file.group(lost), u"Hibernating"_s);
        QCOMPARE(file.refresh(), 0); // nothing changed since
        QCOMPARE(file.findings(), QStringList());

        // who is in the trash is not compared, and a group is what its table says
        await(file.records().moveToTrash("contact"_ba, {lost}));
        file.refresh();
        QCOMPARE(file.scores(lost), u"--"_s);
        QCOMPARE(file.scores(middle), u"1-1-1"_s);
        QCOMPARE(file.findings(), QStringList());
    }

    void onlyTheWindowCountsForFrequencyAndMoney()
    {
        OrderFile file;
        const RecordId old = file.contact(u"Old"_s);
        const RecordId fresh = file.contact(u"Fresh"_s);
        for (int i = 0; i < 9; ++i)
            file.order(old, 3 * 365, 900000);
        file.order(fresh, 5, 100);
        file.refresh();
        QCOMPARE(file.scores(fresh), u"3-3-3"_s);
        QCOMPARE(file.scores(old), u"1-1-1"_s);
        QCOMPARE(file.at(old, "order_count"_ba).toInt(), 9);
        const RecordId organisation(ask(file.store(), u"SELECT id FROM organisation"_s).toLongLong());
        file.set("organisation"_ba, organisation, "rfm_months"_ba, 60);
        file.refresh();
        QCOMPARE(file.scores(old), u"1-3-3"_s);
        QCOMPARE(file.findings(), QStringList());
    }

    void scoresAgreeWithPlainSql()
    {
        OrderFile file;
        QRandomGenerator random(3);
        QList<storage::RowChange> rows;
        QList<RecordId> contacts;
        for (int i = 0; i < 60; ++i)
            contacts.append(file.contact(u"C%1"_s.arg(i)));
        for (int i = 0; i < 300; ++i)
            rows.append(CrmFile::insertRow(
                "sales_order"_ba, {{"number"_ba, u"N%1"_s.arg(i)},
                                   {"contact_id"_ba, contacts.at(random.bounded(50)).value()},
                                   {"ordered_at"_ba, file.clock().nowMs() - random.bounded(900) * Day},
                                   {"status"_ba, random.bounded(8) ? u"paid"_s : u"draft"_s},
                                   {"total_minor"_ba, random.bounded(20) * 1000},
                                   {"currency"_ba, u"EUR"_s}}));
        file.write(rows);
        file.refresh();
        // days and the window by the clock of the file; windows of SQL for the ranks
        const auto [from, end, today] = await(file.store().read([](storage::Session &session) {
            const records::Organisation organisation = records::Organisation::read(session);
            const QDate day = organisation.dayOf(session.clock().nowMs());
            return std::tuple(organisation.beginOf(day.addMonths(-24)), organisation.beginOf(day.addDays(1)),
                              day);
        }));
        Q_UNUSED(today)
        const QString wrong =
            ask(file.store(),
                u"WITH o AS (SELECT contact_id AS id, max(ordered_at) AS last, "
                "sum(ordered_at >= ? AND ordered_at < ?) AS f, "
                "sum(iif(ordered_at >= ? AND ordered_at < ?, total_minor, 0)) AS m FROM sales_order "
                "WHERE deleted_at IS NULL AND status IN ('open', 'shipped', 'paid') GROUP BY contact_id), "
                "s AS (SELECT id, 1 + 5 * (rank() OVER (ORDER BY (last - ?) / 86400000) - 1) / count(*) "
                "OVER () "
                "AS r, 1 + 5 * (rank() OVER (ORDER BY f) - 1) / count(*) OVER () AS f, "
                "1 + 5 * (rank() OVER (ORDER BY m) - 1) / count(*) OVER () AS m FROM o) "
                "SELECT group_concat(c.id || ': ' || s.r || s.f || s.m || ' not ' || c.rfm_r || c.rfm_f || "
                "c.rfm_m) "
                "FROM s JOIN contact AS c ON c.id = s.id "
                "WHERE NOT (c.rfm_r = s.r AND c.rfm_f = s.f AND c.rfm_m = s.m)"_s,
                {from, end, from, end, end})
                .toString();
        QCOMPARE(wrong, QString());
        QCOMPARE(ask(file.store(), u"SELECT count(*) FROM contact WHERE rfm_r IS NOT NULL"_s).toInt(),
                 ask(file.store(), u"SELECT count(DISTINCT contact_id) FROM sales_order "
                                   "WHERE status <> 'draft'"_s)
                     .toInt());
        QCOMPARE(file.findings(), QStringList());
    }

    void theDayMovesScores()
    {
        OrderFile file;
        const RecordId anna = file.contact(u"Anna"_s);
        file.order(anna, 700, 5000);
        file.refresh();
        QCOMPARE(file.refresh(), 0);
        const QByteArray before = hashOf(file.store());
        file.clock().advance(90 * Day);
        QCOMPARE(file.findings(), QStringList()); // of the day they were worked out for
        QVERIFY(await(file.store().read(&CustomerStats::isDue)));
        file.refresh();
        QVERIFY(!await(file.store().read(&CustomerStats::isDue)));
        QCOMPARE(hashOf(file.store()), before); // it is no change of the records
    }

    void checkFindsWhatIsWrong()
    {
        OrderFile file;
        const RecordId anna = file.contact(u"Anna"_s);
        file.order(anna, 10, 5000);
        file.refresh();
        await(file.store().writeBulk(
            {u"Test"_s, storage::Origin::System, false, [anna](storage::BulkWriter &bulk) {
                 bulk.session().run(u"UPDATE contact SET order_count = 7, rfm_m = 2 "
                                    "WHERE id = ?"_s,
                                    {anna.value()});
             }}));
        QVERIFY(!file.findings().isEmpty());
        await(file.store().rebuildDerived());
        QCOMPARE(file.findings(), QStringList());
        QCOMPARE(file.at(anna, "order_count"_ba).toInt(), 1);
    }

    void thePageSaysWhy()
    {
        OrderFile file;
        const RecordId anna = file.contact(u"Anna"_s);
        const RecordId bert = file.contact(u"Bert"_s);
        file.order(anna, 10, 5000);
        file.order(anna, 20, 5000);
        file.order(bert, 400, 100);
        file.refresh();
        const records::RecordSheet sheet = await(file.records().sheet("contact"_ba, anna));
        const records::SummaryFigure *figure = sheet.summary.figure("rfm");
        QVERIFY(figure);
        QCOMPARE(figure->count, 2);
        QVERIFY2(figure->text.contains(u"3-3-3"_s), qPrintable(figure->text));
        QVERIFY2(figure->definition.contains(u"2 orders"_s), qPrintable(figure->definition));
        QVERIFY2(figure->definition.contains(u"10 days before"_s), qPrintable(figure->definition));
        domain::RecordQuery query;
        query.entity = figure->entity;
        query.filter = figure->filter;
        QCOMPARE(await(file.records().count(query)), 2);
        QVERIFY(!figure->definition.contains(u"have changed since"_s));
        file.order(anna, 1, 100);
        QVERIFY(await(file.records().sheet("contact"_ba, anna))
                    .summary.figure("rfm")
                    ->definition.contains(u"have changed since"_s));
    }

    void filtersAndSortsUseScores()
    {
        OrderFile file;
        const RecordId anna = file.contact(u"Anna"_s);
        const RecordId bert = file.contact(u"Bert"_s);
        file.contact(u"Carl"_s);
        file.order(anna, 10, 5000);
        file.order(bert, 400, 100);
        file.refresh();
        domain::RecordQuery query;
        query.entity = "contact";
        query.filter = domain::Filter::test("order_count"_ba, domain::Operator::GreaterOrEqual, 1);
        query.sort = {{"rfm_r"_ba, true}};
        QCOMPARE(file.titlesOf("contact"_ba, await(file.records().findIds(query))),
                 QStringList({u"Anna"_s, u"Bert"_s}));
        query.filter = domain::Filter::parse(file.records().catalogue().entity("contact"),
                                             u"order_revenue_minor > 40"_s);
        QCOMPARE(file.titlesOf("contact"_ba, await(file.records().findIds(query))), QStringList({u"Anna"_s}));
    }

    void engagementFollowsActivities()
    {
        OrderFile file;
        const RecordId anna = file.contact(u"Anna"_s);
        QVERIFY(file.at(anna, "engagement"_ba).isNull());
        file.activity("meeting"_ba, anna, 0);
        QCOMPARE(file.at(anna, "engagement"_ba).toInt(), 10);
        file.activity("meeting"_ba, anna, 30);
        file.activity("call"_ba, anna, 60);
        QCOMPARE(file.at(anna, "engagement"_ba).toInt(), 16); // 10 + 5 + 1.25
        const records::RecordSheet sheet = await(file.records().sheet("contact"_ba, anna));
        QVERIFY(sheet.summary.figure("engagement"));
        QCOMPARE(sheet.summary.figure("engagement")->text, u"16"_s);
        QCOMPARE(sheet.summary.figure("engagement")->count, 3);
        await(file.records().undo());
        QCOMPARE(file.at(anna, "engagement"_ba).toInt(), 15);
        QCOMPARE(file.findings(), QStringList());

        const QByteArray before = hashOf(file.store());
        file.clock().advance(30 * Day);
        QCOMPARE(file.findings(), QStringList());
        QVERIFY(file.refresh() > 0);
        QCOMPARE(file.at(anna, "engagement"_ba).toInt(), 8); // 5 + 2.5, rounded
        QCOMPARE(file.findings(), QStringList());
        QCOMPARE(hashOf(file.store()), before);
        file.clock().advance(3000 * Day);
        file.refresh();
        QVERIFY(file.at(anna, "engagement"_ba).isNull());
        QCOMPARE(file.findings(), QStringList());
    }

    void settingsOfEngagementReachEverybody()
    {
        OrderFile file;
        const RecordId anna = file.contact(u"Anna"_s);
        file.activity("call"_ba, anna, 0);
        QCOMPARE(file.at(anna, "engagement"_ba).toInt(), 5);
        const RecordId weight(ask(file.store(),
                                  u"SELECT w.id FROM engagement_weight AS w JOIN picklist_value AS v "
                                  "ON v.id = w.type_id WHERE v.\"key\" = 'call'"_s)
                                  .toLongLong());
        file.set("engagement_weight"_ba, weight, "points"_ba, 40);
        file.refresh();
        QCOMPARE(file.at(anna, "engagement"_ba).toInt(), 40);
        QCOMPARE(file.findings(), QStringList());
    }

    void knowsTheNamesOfTheWorkspace()
    {
        OrderFile file;
        domain::Record anna = file.make("contact"_ba, {{"last_name"_ba, u"Anna"_s}});
        CrmFile::addChild(anna, "addresses"_ba, {{"city"_ba, u"Graz"_s}, {"is_primary"_ba, true}});
        file.save(anna);
        file.add("tag"_ba, {{"name"_ba, u"vip"_s}});
        const auto names = await(records::QuickVocabularyReader::load(file.records()));
        const auto texts = [&names](const QByteArray &kind) {
            QStringList found;
            for (const domain::QuickName &name : names->of(kind))
                found.append(name.text);
            return found;
        };
        QCOMPARE(texts("city"_ba), QStringList({u"Graz"_s}));
        QCOMPARE(texts("tag"_ba), QStringList({u"vip"_s}));
        QVERIFY(texts("rfm_segment"_ba).contains(u"Champions"_s));
        QVERIFY(!texts("stage"_ba).isEmpty());
        QVERIFY(!texts("picklist/source"_ba).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCustomerStats)
#include "tst_customerstats.moc"
