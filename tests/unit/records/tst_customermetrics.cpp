// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers about customers, sources, service and the quality of the data: golden vectors, and what a few lines
// of arithmetic over the same records say.
#include "models/base/problem.h"
#include "models/domain/businesscalendar.h"
#include "models/domain/metricquery.h"
#include "models/records/datahealth.h"
#include "models/records/metricrecords.h"
#include "models/records/scorerefresh.h"
#include "tests/unit/records/recordsfixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using domain::Filter;
using domain::MetricFigure;
using domain::MetricGrouping;
using domain::MetricPeriod;
using domain::MetricQuery;
using domain::Operator;
using records::MetricAnswer;
using records::MetricCell;
using records::MetricRecords;
using storage::Origin;

namespace {

constexpr qint64 HourMs = 3'600'000;
constexpr qint64 DayMs = 24 * HourMs;

const QTimeZone &berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

qint64 at(const QString &day, int hour = 12)
{
    return QDateTime(QDate::fromString(day, Qt::ISODate), QTime(hour, 0), berlin()).toMSecsSinceEpoch();
}

/// A workspace in Berlin that counts in euros; it is noon of 15 December 2025, a Monday.
class Shop
{
public:
    Shop()
    {
        crm.clock().set(at(u"2025-12-15"_s));
        const RecordId organisation(ask(crm.store(), u"SELECT id FROM organisation"_s).toLongLong());
        crm.edit("organisation"_ba, organisation, [](Record &record) {
            record.setValue("base_currency", u"EUR"_s);
            record.setValue("tz", u"Europe/Berlin"_s);
        });
    }

    RecordId contact(const QString &name, const Values &more = {})
    {
        return crm.add("contact"_ba, Values{{"last_name"_ba, name}} + more);
    }
    RecordId company(const QString &name, const Values &more = {})
    {
        return crm.add("company"_ba, Values{{"name"_ba, name}} + more);
    }
    RecordId source(const QByteArray &key) { return crm.choice("source"_ba, key); }

    RecordId order(RecordId contact, qint64 ms, qint64 minor, const QString &status = u"paid"_s,
                   RecordId company = {}, const QString &currency = u"EUR"_s)
    {
        return crm.add("sales_order"_ba, {{"number"_ba, QString::number(++m_orders)},
                                          {"contact_id"_ba, contact ? QVariant(contact.value()) : QVariant()},
                                          {"company_id"_ba, company ? QVariant(company.value()) : QVariant()},
                                          {"ordered_at"_ba, ms},
                                          {"status"_ba, status},
                                          {"total_minor"_ba, minor},
                                          {"currency"_ba, currency}});
    }
    /// With lines of product, quantity in thousandths, price and discount.
    struct Line
    {
        RecordId product;
        qint64 quantity;
        qint64 price;
        qint64 discount;
    };
    RecordId orderOf(RecordId company, qint64 ms, const QList<Line> &lines,
                     const QString &currency = u"EUR"_s)
    {
        Record order = crm.make("sales_order"_ba, {{"number"_ba, QString::number(++m_orders)},
                                                   {"company_id"_ba, company.value()},
                                                   {"ordered_at"_ba, ms},
                                                   {"status"_ba, u"paid"_s},
                                                   {"currency"_ba, currency}});
        for (const Line &line : lines)
            CrmFile::addChild(order, "lines"_ba,
                              {{"product_id"_ba, line.product.value()},
                               {"qty_milli"_ba, line.quantity},
                               {"unit_minor"_ba, line.price},
                               {"discount_bp"_ba, line.discount}});
        return crm.save(order);
    }

    RecordId ticket(qint64 createdMs, const Values &more = {})
    {
        return crm
            .write({CrmFile::insertRow("ticket"_ba, Values{{"subject"_ba, u"Broken"_s},
                                                           {"status"_ba, u"open"_s},
                                                           {"priority"_ba, u"normal"_s},
                                                           {"created_at"_ba, createdMs}} +
                                                        more)},
                   Origin::Import)
            .ids.first();
    }
    void answerTo(const QString &kind, int score, const QString &day = u"2025-11-10"_s)
    {
        crm.add("survey_response"_ba, {{"kind"_ba, kind}, {"score"_ba, score}, {"answered_at"_ba, at(day)}});
    }
    RecordId wonDeal(qint64 minor, const QString &day, const Values &more = {})
    {
        return crm
            .write({CrmFile::insertRow("deal"_ba, Values{{"name"_ba, u"Deal"_s},
                                                         {"stage_id"_ba, crm.stage(u"won"_s).value()},
                                                         {"currency"_ba, u"EUR"_s},
                                                         {"amount_minor"_ba, minor},
                                                         {"created_at"_ba, at(day) - 10 * DayMs},
                                                         {"closed_at"_ba, at(day)}} +
                                                      more)},
                   Origin::Import)
            .ids.first();
    }
    RecordId lead(const QString &day, RecordId from)
    {
        return crm
            .write(
                {CrmFile::insertRow("lead"_ba, {{"last_name"_ba, u"Lead"_s},
                                                {"status"_ba, u"new"_s},
                                                {"source_id"_ba, from ? QVariant(from.value()) : QVariant()},
                                                {"created_at"_ba, at(day)}})},
                Origin::Import)
            .ids.first();
    }
    void cost(RecordId from, const QString &first, const QString &last, qint64 minor)
    {
        crm.add("source_cost"_ba, {{"source_id"_ba, from.value()},
                                   {"from_date"_ba, first},
                                   {"to_date"_ba, last},
                                   {"amount_minor"_ba, minor},
                                   {"currency"_ba, u"EUR"_s}});
    }

    static MetricQuery query(const QByteArray &metric, const QString &period = u"all"_s,
                             const QList<MetricGrouping> &by = {})
    {
        MetricQuery query;
        query.metric = metric;
        query.period = MetricPeriod::parse(period);
        query.by = by;
        return query;
    }
    MetricAnswer answer(const MetricQuery &query)
    {
        return await(MetricRecords(crm.records()).answer(query));
    }
    MetricAnswer answer(const QByteArray &metric, const QString &period = u"all"_s,
                        const QList<MetricGrouping> &by = {})
    {
        return answer(query(metric, period, by));
    }
    MetricFigure figure(const QByteArray &metric, const QString &period = u"all"_s)
    {
        return answer(metric, period).total;
    }
    qint64 behind(const MetricQuery &query, const QVariantList &keys = {}, bool above = false)
    {
        return await(crm.records().findIds(await(MetricRecords(crm.records()).behind(query, keys, above))))
            .size();
    }
    /// What stands behind each cell and the total is as many as they say.
    void checkDrilling(const MetricQuery &query)
    {
        const MetricAnswer got = answer(query);
        QCOMPARE(behind(query), got.total.n);
        for (const MetricCell &cell : got.cells) {
            if (cell.figure.isKnown())
                QCOMPARE(behind(query, cell.keys), cell.figure.n);
        }
    }
    const MetricCell *cell(const MetricAnswer &answer, const QVariant &key)
    {
        for (const MetricCell &one : answer.cells) {
            if (one.keys.constFirst() == key)
                return &one;
        }
        return nullptr;
    }

    CrmFile crm;

private:
    int m_orders = 0;
};

MetricGrouping by(const QByteArray &key, domain::DateUnit unit = domain::DateUnit::Month)
{
    return {key, unit};
}

/// An order as the sums by hand see it.
struct Bought
{
    int customer;
    qint64 ms;
    qint64 minor;
    bool counts;
};

/// Orders of a year, drawn, and known beside the file.
class Year
{
public:
    explicit Year(Shop &shop, int seed = 1)
    {
        QRandomGenerator random(quint32(seed) * 7919U);
        static const QStringList states{u"paid"_s,  u"paid"_s,      u"shipped"_s, u"open"_s,
                                        u"draft"_s, u"cancelled"_s, u"returned"_s};
        QList<storage::RowChange> rows;
        for (int i = 0; i < Customers; ++i)
            rows.append(CrmFile::insertRow("contact"_ba, {{"last_name"_ba, u"Person %1"_s.arg(i)}}));
        ids = shop.crm.write(rows).ids;
        rows.clear();
        constexpr int orders = 260;
        for (int i = 0; i < orders; ++i) {
            const int customer = random.bounded(Customers);
            const qint64 ms =
                at(u"2025-01-01"_s, 0) + qint64(random.bounded(330)) * DayMs + random.bounded(24) * HourMs;
            const QString state =
                random.bounded(3) == 0 ? states.at(random.bounded(int(states.size()))) : u"paid"_s;
            const qint64 minor = random.bounded(100'000);
            rows.append(CrmFile::insertRow("sales_order"_ba, {{"number"_ba, QString::number(i)},
                                                              {"contact_id"_ba, ids.at(customer).value()},
                                                              {"ordered_at"_ba, ms},
                                                              {"status"_ba, state},
                                                              {"total_minor"_ba, minor},
                                                              {"currency"_ba, u"EUR"_s}}));
            bought.append(
                {customer, ms, minor, state == "paid"_L1 || state == "shipped"_L1 || state == "open"_L1});
        }
        shop.crm.write(rows);
    }

    static constexpr int Customers = 60;
    /// How many orders each customer has between two days.
    std::map<int, int> between(const QString &first, const QString &end) const
    {
        std::map<int, int> counts;
        for (const Bought &one : bought) {
            if (one.counts && one.ms >= at(first, 0) && one.ms < at(end, 0))
                ++counts[one.customer];
        }
        return counts;
    }

    QList<RecordId> ids;
    QList<Bought> bought;
};

int monthOf(qint64 ms)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(ms, berlin()).date();
    return day.year() * 12 + day.month() - 1;
}

} // namespace

class TestCustomerMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersAreAddedUp()
    {
        Shop shop;
        const Year year(shop);
        qint64 revenue = 0;
        qint64 count = 0;
        for (const Bought &one : year.bought) {
            revenue += one.counts ? one.minor : 0;
            count += one.counts ? 1 : 0;
        }
        QCOMPARE(shop.figure("order_revenue"_ba).exact, revenue);
        QCOMPARE(shop.figure("orders"_ba).exact, count);
        const MetricFigure average = shop.figure("average_order_value"_ba);
        QCOMPARE(average.exact, qint64(std::floor(double(revenue) / double(count) + 0.5)));
        qint64 months = 0;
        for (const MetricCell &cell : shop.answer("order_revenue"_ba, u"all"_s, {by("period"_ba)}).cells)
            months += cell.figure.exact;
        QCOMPARE(months, revenue);
    }

    /// What has a reader of its own is compared like a plain sum, also with a month in which there was
    /// nothing.
    void composedNumbersAreCompared()
    {
        Shop shop;
        const RecordId person = shop.contact(u"Kaya"_s);
        const RecordId other = shop.contact(u"Ito"_s);
        shop.order(person, at(u"2025-10-05"_s), 1000);
        shop.order(person, at(u"2025-11-05"_s), 1000);
        shop.order(person, at(u"2025-11-06"_s), 1000);
        shop.order(other, at(u"2025-11-07"_s), 1000);
        MetricQuery repeat = Shop::query("repeat_rate_contacts"_ba, u"2025-11"_s);
        repeat.compare = domain::MetricCompare::PreviousPeriod;
        MetricAnswer rates = shop.answer(repeat);
        QCOMPARE(rates.total.number, std::optional(50.0));
        QCOMPARE(rates.totalBefore.number, std::optional(0.0));
        repeat.period = MetricPeriod::parse(u"2025-10");
        rates = shop.answer(repeat);
        QCOMPARE(rates.total.number, std::optional(0.0));
        QVERIFY(!rates.totalBefore.isKnown()); // nobody ordered in September

        const RecordId buyer = shop.company(u"Nadir"_s);
        const RecordId lamp = shop.crm.add("product"_ba, {{"name"_ba, u"Lamp"_s}});
        const RecordId rope = shop.crm.add("product"_ba, {{"name"_ba, u"Rope"_s}});
        shop.orderOf(buyer, at(u"2025-10-10"_s), {{lamp, 2000, 1000, 0}});
        shop.orderOf(buyer, at(u"2025-11-10"_s), {{lamp, 3000, 1000, 0}, {rope, 1000, 500, 0}});
        MetricQuery sold = Shop::query("product_revenue"_ba, u"2025-11"_s, {by("product"_ba)});
        sold.compare = domain::MetricCompare::PreviousPeriod;
        const MetricAnswer products = shop.answer(sold);
        QCOMPARE(products.total.exact, 3500);
        QCOMPARE(products.totalBefore.exact, 2000);
        const MetricCell *lamps = &products.cells.at(0); // the largest first
        QCOMPARE(lamps->titles.constFirst(), u"Lamp"_s);
        QCOMPARE(lamps->figure.exact, 3000);
        QCOMPARE(lamps->before.exact, 2000);
        sold.by = {by("period"_ba)};
        const MetricAnswer months = shop.answer(sold);
        QCOMPARE(months.earlier.size(), 1);
        QCOMPARE(months.earlier.constFirst().figure.exact, 2000);
        QCOMPARE(shop.behind(sold, months.earlier.constFirst().keys), months.earlier.constFirst().figure.n);
    }

    void whoOrderedAndHowOften()
    {
        Shop shop;
        const Year year(shop);
        for (const auto &[period, first, end] : {std::tuple{u"2025-Q2"_s, u"2025-04-01"_s, u"2025-07-01"_s},
                                                 std::tuple{u"2025"_s, u"2025-01-01"_s, u"2026-01-01"_s},
                                                 std::tuple{u"all"_s, u"2000-01-01"_s, u"2100-01-01"_s}}) {
            const std::map<int, int> counts = year.between(first, end);
            qint64 twice = 0;
            qint64 orders = 0;
            for (const auto &[customer, n] : counts) {
                twice += n >= 2 ? 1 : 0;
                orders += n;
            }
            QCOMPARE(shop.figure("ordering_contacts"_ba, period).exact, qint64(counts.size()));
            const MetricFigure repeat = shop.figure("repeat_rate_contacts"_ba, period);
            QCOMPARE(repeat.top, twice);
            QCOMPARE(repeat.bottom, qint64(counts.size()));
            const MetricFigure often = shop.figure("purchase_frequency_contacts"_ba, period);
            QCOMPARE(*often.number, double(orders) / double(counts.size()));
            MetricQuery narrowed = Shop::query("purchase_frequency_contacts"_ba, period);
            narrowed.filter = Filter::test("last_name"_ba, Operator::StartsWith, u"Person"_s);
            QCOMPARE(shop.answer(narrowed).total.number, often.number); // the other way to count
            shop.checkDrilling(Shop::query("repeat_rate_contacts"_ba, period));
            QCOMPARE(shop.behind(Shop::query("repeat_rate_contacts"_ba, period), {}, true), twice);
        }
        const MetricQuery months = Shop::query("ordering_contacts"_ba, u"2025"_s, {by("period"_ba)});
        const MetricAnswer got = shop.answer(months);
        QCOMPARE(got.cells.size(), 12);
        QCOMPARE(got.cells.at(2).figure.exact, qint64(year.between(u"2025-03-01"_s, u"2025-04-01"_s).size()));
        QCOMPARE(got.cells.at(3).before, got.cells.at(2).figure);
        shop.checkDrilling(months);
    }

    void customersInTheTrashDoNotCount()
    {
        Shop shop;
        const Year year(shop);
        const int gone = year.between(u"2025-01-01"_s, u"2026-01-01"_s).begin()->first;
        const qint64 before = shop.figure("ordering_contacts"_ba).exact;
        const double often = *shop.figure("purchase_frequency_contacts"_ba).number;
        await(shop.crm.records().moveToTrash("contact"_ba, {year.ids.at(gone)}));
        QCOMPARE(shop.figure("ordering_contacts"_ba).exact, before - 1);
        QCOMPARE(shop.figure("retention_contacts"_ba).bottom, before - 1);
        QVERIFY(*shop.figure("purchase_frequency_contacts"_ba).number != often);
    }

    void cohortsAreThoseCountedByHand()
    {
        Shop shop;
        const Year year(shop);
        std::map<int, std::set<int>> months; // of each customer
        for (const Bought &one : year.bought) {
            if (one.counts)
                months[one.customer].insert(monthOf(one.ms));
        }
        std::map<int, int> sizes;
        std::map<std::pair<int, int>, int> active;
        int back = 0;
        for (const auto &[customer, when] : months) {
            const int cohort = *when.begin();
            ++sizes[cohort];
            back += when.size() > 1 ? 1 : 0;
            for (const int month : when)
                ++active[{cohort, month - cohort}];
        }
        const MetricQuery query =
            Shop::query("retention_contacts"_ba, u"all"_s, {by("cohort"_ba), by("age"_ba)});
        const MetricAnswer got = shop.answer(query);
        QCOMPARE(got.total.top, back);
        QCOMPARE(got.total.bottom, qint64(months.size()));
        QVERIFY(got.cells.size() > 40);
        for (const MetricCell &cell : got.cells) {
            const QDate first = cell.keys.at(0).toDate();
            const int cohort = first.year() * 12 + first.month() - 1;
            const int age = cell.keys.at(1).toInt();
            QCOMPARE(cell.figure.bottom, qint64(sizes[cohort]));
            const auto number = std::make_pair(cohort, age);
            QCOMPARE(cell.figure.top, qint64(active[number]));
            if (age == 0 && cell.figure.isKnown())
                QCOMPARE(*cell.figure.number, 100.0);
        }
        const MetricCell &some = got.cells.at(3);
        QCOMPARE(shop.behind(query, some.keys), some.figure.n);
        QCOMPARE(shop.behind(query, some.keys, true), some.figure.top);
        QCOMPARE(shop.behind(query), got.total.n);
        QCOMPARE(shop.behind(query, {}, true), got.total.top);
    }

    void churnIsThatCountedByHand()
    {
        Shop shop;
        const Year year(shop);
        for (const int days : {90, 30}) {
            const QDate start(2025, 7, 1);
            const auto text = [](QDate day) { return day.toString(Qt::ISODate); };
            const std::map<int, int> before = year.between(text(start.addDays(-days)), text(start));
            const std::map<int, int> after = year.between(text(start), text(start.addDays(days)));
            qint64 lost = 0;
            for (const auto &[customer, n] : before)
                lost += after.count(customer) == 0 ? 1 : 0;
            MetricQuery query = Shop::query("churn_contacts"_ba, u"2025-Q3"_s);
            if (days != 90)
                query.options = {{u"days"_s, days}};
            const MetricAnswer got = shop.answer(query);
            QCOMPARE(got.total.top, lost);
            QCOMPARE(got.total.bottom, qint64(before.size()));
            QVERIFY(lost > 0);
            QCOMPARE(shop.behind(query), got.total.n);
            QCOMPARE(shop.behind(query, {}, true), lost);
            QVERIFY(got.remarks.join(u' ').contains(QString::number(days)));
        }
    }

    void figuresOfEachCustomer()
    {
        Shop shop;
        const RecordId anna = shop.contact(u"Anna"_s);
        const RecordId bert = shop.contact(u"Bert"_s);
        shop.order(anna, at(u"2025-01-01"_s), 100'00);
        shop.order(anna, at(u"2025-01-11"_s), 200'00);
        shop.order(anna, at(u"2025-01-31"_s), 300'00); // 30 days, two gaps
        shop.order(bert, at(u"2025-03-01"_s), 50'00);
        shop.order(bert, at(u"2025-03-02"_s), 999'00, u"returned"_s);
        QCOMPARE(shop.figure("historic_value_contacts"_ba).exact, 325'00);
        QCOMPARE(*shop.figure("days_between_orders_contacts"_ba).number, 15.0);
        QCOMPARE(shop.figure("new_customer_contacts"_ba, u"2025-03"_s).exact, 1);
        QCOMPARE(shop.figure("new_customer_companies"_ba).exact, 0);
        QVERIFY(!shop.figure("historic_value_companies"_ba).isKnown());
    }

    void theGridOpensItsCustomers()
    {
        Shop shop;
        const Year year(shop);
        await(records::refreshCustomerScores(shop.crm.records()));
        const MetricQuery query =
            Shop::query("rfm_contacts"_ba, u"all"_s, {by("recency"_ba), by("frequency"_ba)});
        const MetricAnswer grid = shop.answer(query);
        qint64 sum = 0;
        for (const MetricCell &cell : grid.cells)
            sum += cell.figure.exact;
        QCOMPARE(sum, grid.total.exact);
        QCOMPARE(grid.total.exact, qint64(year.between(u"2025-01-01"_s, u"2026-01-01"_s).size()));
        QVERIFY(grid.cells.size() > 5);
        shop.checkDrilling(query);
        qint64 revenue = 0;
        for (const MetricCell &cell :
             shop.answer("rfm_revenue_contacts"_ba, u"all"_s, {by("recency"_ba), by("frequency"_ba)}).cells)
            revenue += cell.figure.exact;
        QCOMPARE(revenue, shop.figure("order_revenue"_ba).exact);
    }

    void linesAreRoundedOneByOne()
    {
        Shop shop;
        const RecordId chai = shop.crm.add("product"_ba, {{"name"_ba, u"Chai"_s}});
        const RecordId tofu = shop.crm.add("product"_ba, {{"name"_ba, u"Tofu"_s}});
        const RecordId alfa = shop.company(u"Alfa"_s);
        const RecordId beta = shop.company(u"Beta"_s);
        shop.crm.add("exchange_rate"_ba,
                     {{"currency"_ba, u"USD"_s}, {"on_date"_ba, u"2025-01-01"_s}, {"rate_to_base"_ba, 0.5}});
        shop.orderOf(alfa, at(u"2025-05-05"_s),
                     {{chai, 1000, 333, 1500}, {tofu, 3000, 101, 0}});                       // 2.83 + 3.03
        shop.orderOf(beta, at(u"2025-06-05"_s), {{chai, 1500, 1, 0}, {chai, 1000, 100, 0}}); // 0.02 + 1.00
        shop.orderOf(beta, at(u"2025-06-06"_s), {{tofu, 1000, 1001, 0}}, u"USD"_s);          // 5.01
        const MetricQuery query = Shop::query("product_revenue"_ba, u"all"_s, {by("product"_ba)});
        const MetricAnswer got = shop.answer(query);
        QCOMPARE(got.total.exact, 283 + 303 + 2 + 100 + 501);
        QCOMPARE(got.total.n, 3);
        QCOMPARE(got.cells.size(), 2);
        QCOMPARE(got.cells.at(0).titles.constFirst(), u"Tofu"_s);
        QCOMPARE(got.cells.at(0).figure.exact, 303 + 501);
        QCOMPARE(got.cells.at(1).figure.exact, 283 + 102);
        shop.checkDrilling(query);
        const MetricQuery months =
            Shop::query("product_revenue"_ba, u"2025"_s, {by("period"_ba), by("product"_ba)});
        qint64 sum = 0;
        for (const MetricCell &cell : shop.answer(months).cells)
            sum += cell.figure.exact;
        QCOMPARE(sum, got.total.exact);
        shop.checkDrilling(months);
        shop.checkDrilling(Shop::query("product_revenue"_ba, u"2025"_s, {by("company"_ba)}));
    }

    void costsAreSpreadOverTheirDays()
    {
        Shop shop;
        const RecordId fair = shop.source("event"_ba);
        const RecordId site = shop.source("website"_ba);
        shop.cost(fair, u"2025-01-01"_s, u"2025-12-31"_s, 1000'00);
        shop.cost(site, u"2025-03-01"_s, u"2025-03-31"_s, 310'00);
        QCOMPARE(shop.figure("source_cost"_ba).exact, 1310'00);
        QCOMPARE(shop.figure("source_cost"_ba, u"2025-03-01..2025-03-10"_s).exact, 100'00 + 27'40);
        qint64 sum = 0;
        const MetricQuery months =
            Shop::query("source_cost"_ba, u"2025"_s, {by("period"_ba), by("source"_ba)});
        for (const MetricCell &cell : shop.answer(months).cells)
            sum += cell.figure.exact;
        QCOMPARE(sum, 1310'00);
        shop.checkDrilling(Shop::query("source_cost"_ba, u"2025-02"_s, {by("source"_ba)}));

        for (int i = 0; i < 4; ++i)
            shop.lead(u"2025-03-15"_s, site);
        shop.lead(u"2025-03-16"_s, RecordId());
        const MetricQuery leads = Shop::query("cost_per_lead"_ba, u"2025-03"_s, {by("source"_ba)});
        const MetricAnswer got = shop.answer(leads);
        QCOMPARE(shop.cell(got, site.value())->figure.exact, 77'50);
        QVERIFY(!shop.cell(got, fair.value())->figure.isKnown()); // no lead: division by zero
        QCOMPARE(got.total.n, 5);
        QCOMPARE(got.total.exact, (310'00 + 84'93 + 2) / 5);
        QCOMPARE(shop.behind(leads, {site.value()}), 4);
    }

    void newCustomersCostThis()
    {
        Shop shop;
        const RecordId site = shop.source("website"_ba);
        shop.cost(site, u"2025-03-01"_s, u"2025-03-31"_s, 300'00);
        const RecordId old = shop.company(u"Old"_s, {{"source_id"_ba, site.value()}});
        const RecordId fresh = shop.company(u"Fresh"_s, {{"source_id"_ba, site.value()}});
        shop.wonDeal(100'00, u"2025-02-01"_s, {{"company_id"_ba, old.value()}});
        shop.wonDeal(100'00, u"2025-03-01"_s, {{"company_id"_ba, old.value()}});
        shop.wonDeal(100'00, u"2025-03-02"_s, {{"company_id"_ba, fresh.value()}});
        shop.wonDeal(100'00, u"2025-03-03"_s, {{"company_id"_ba, fresh.value()}});
        const MetricFigure companies = shop.figure("acquisition_cost_companies"_ba, u"2025-03"_s);
        QCOMPARE(companies.exact, 300'00);
        QCOMPARE(companies.n, 1);
        const RecordId anna = shop.contact(u"Anna"_s, {{"source_id"_ba, site.value()}});
        const RecordId bert = shop.contact(u"Bert"_s, {{"source_id"_ba, site.value()}});
        shop.order(anna, at(u"2025-03-05"_s), 10'00);
        shop.order(bert, at(u"2025-03-06"_s), 10'00);
        QCOMPARE(shop.figure("acquisition_cost_contacts"_ba, u"2025-03"_s).exact, 150'00);
    }

    void returnsNameTheirModel()
    {
        Shop shop;
        const RecordId fair = shop.source("event"_ba);
        const RecordId site = shop.source("website"_ba);
        shop.cost(fair, u"2025-03-01"_s, u"2025-03-31"_s, 100'00);
        shop.cost(site, u"2025-03-01"_s, u"2025-03-31"_s, 200'00);
        const RecordId met = shop.lead(u"2025-03-01"_s, fair);
        const Values fromSite{{"source_id"_ba, site.value()}};
        shop.wonDeal(301'00, u"2025-03-10"_s,
                     Values{{"lead_id"_ba, met.value()}} + fromSite); // fair, then site
        shop.wonDeal(100'00, u"2025-03-11"_s, fromSite);
        shop.wonDeal(50'00, u"2025-03-12"_s);
        const auto of = [&](const QByteArray &metric, RecordId source) {
            const MetricQuery query = Shop::query(metric, u"2025-03"_s, {by("source"_ba)});
            const MetricAnswer got = shop.answer(query);
            const MetricCell *cell = shop.cell(got, source.value());
            if (cell)
                [&] { QCOMPARE(shop.behind(query, cell->keys), cell->figure.n); }();
            return cell ? *cell->figure.number : -1e9;
        };
        QCOMPARE(of("source_roi_first"_ba, fair), 201.0);
        QCOMPARE(of("source_roi_first"_ba, site), -50.0);
        QCOMPARE(of("source_roi_last"_ba, fair), -100.0);
        QCOMPARE(of("source_roi_last"_ba, site), 100.5);
        QCOMPARE(of("source_roi_linear"_ba, fair), 50.5);
        QCOMPARE(of("source_roi_linear"_ba, site), 25.3); // 250.50 for 200
        for (const QByteArray &model : {"first"_ba, "last"_ba, "linear"_ba}) {
            const MetricAnswer got = shop.answer("source_roi_" + model, u"2025-03"_s);
            QCOMPARE(got.total.top, 401'00 - 300'00);
            QCOMPARE(got.total.n, 2);
            QVERIFY(got.metric.labelText().contains(u'('));
        }
        QVERIFY_THROWS_EXCEPTION(base::Problem,
                                 shop.answer("source_roi_last"_ba, u"2025-03"_s, {by("company_id"_ba)}));
    }

    void answersAreScored()
    {
        Shop shop;
        for (int i = 0; i < 100; ++i)
            shop.answerTo(u"nps"_s, i < 50 ? 9 + i % 2 : i < 80 ? 7 + i % 2 : i % 7);
        QCOMPARE(*shop.figure("nps"_ba).number, 30.0);
        QCOMPARE(shop.figure("nps"_ba).n, 100);
        for (int i = 0; i < 8; ++i)
            shop.answerTo(u"csat"_s, 1 + i % 5); // 1 2 3 4 5 1 2 3
        QCOMPARE(shop.figure("csat"_ba).top, 2);
        QCOMPARE(*shop.figure("csat"_ba).number, 25.0);
        shop.answerTo(u"ces"_s, 7);
        shop.answerTo(u"ces"_s, 4);
        QCOMPARE(*shop.figure("ces"_ba).number, 5.5);
        QVERIFY(!shop.figure("ces"_ba, u"2024"_s).isKnown());
        shop.checkDrilling(Shop::query("nps"_ba, u"2025"_s, {by("period"_ba)}));
    }

    void scoresStayOnTheirScale()
    {
        Shop shop;
        const auto refused = [&](const QString &kind, int score) {
            try {
                shop.answerTo(kind, score);
                return false;
            } catch (const base::Problem &problem) {
                return problem.kind() == base::ProblemKind::Invalid;
            }
        };
        QVERIFY(refused(u"csat"_s, 0));
        QVERIFY(refused(u"csat"_s, 6));
        QVERIFY(refused(u"ces"_s, 8));
        QVERIFY(refused(u"nps"_s, 11));
        QVERIFY(!refused(u"nps"_s, 0));
        QVERIFY(!refused(u"csat"_s, 5));
    }

    void ticketsRememberTheirWay()
    {
        Shop shop;
        const RecordId id = shop.crm.add("ticket"_ba, {{"subject"_ba, u"Broken"_s},
                                                       {"status"_ba, u"open"_s},
                                                       {"resolve_due_at"_ba, at(u"2025-12-15"_s, 15)}});
        const auto go = [&](const QString &status, qint64 ms) {
            shop.crm.clock().set(ms);
            shop.crm.set("ticket"_ba, id, "status"_ba, status);
        };
        go(u"waiting_customer"_s, at(u"2025-12-15"_s, 13));
        go(u"open"_s, at(u"2025-12-15"_s, 15));
        QCOMPARE(shop.crm.cell("ticket"_ba, id, "paused_minutes"_ba).toInt(), 120);
        go(u"solved"_s, at(u"2025-12-15"_s, 16));
        QCOMPARE(shop.crm.cell("ticket"_ba, id, "resolve_result"_ba).toString(), u"met"_s); // due at five
        QCOMPARE(shop.figure("reopen_rate"_ba).top, 0);
        go(u"open"_s, at(u"2025-12-15"_s, 17));
        QVERIFY(shop.crm.cell("ticket"_ba, id, "resolve_result"_ba).isNull());
        go(u"closed"_s, at(u"2025-12-16"_s, 12));
        QCOMPARE(shop.crm.cell("ticket"_ba, id, "resolve_result"_ba).toString(), u"missed"_s);
        QCOMPARE(shop.crm.cell("ticket"_ba, id, "reopened_count"_ba).toInt(), 1);
        QCOMPARE(*shop.figure("reopen_rate"_ba).number, 100.0);
        await(shop.crm.records().undo());
        QCOMPARE(shop.crm.cell("ticket"_ba, id, "status"_ba).toString(), u"open"_s);
        QVERIFY(shop.crm.cell("ticket"_ba, id, "resolve_result"_ba).isNull());
    }

    void targetsAreMetOrMissed()
    {
        Shop shop;
        const qint64 monday = at(u"2025-12-01"_s, 9);
        const auto due = [&](qint64 answered) {
            return Values{{"first_due_at"_ba, monday + 4 * HourMs},
                          {"first_response_at"_ba, answered ? QVariant(answered) : QVariant()}};
        };
        shop.ticket(monday, due(monday + 4 * HourMs));
        shop.ticket(monday, due(monday + HourMs));
        shop.ticket(monday, due(monday + 5 * HourMs));
        shop.ticket(monday, due(0));                                     // nobody ever answered
        shop.ticket(monday, {{"first_due_at"_ba, at(u"2025-12-30"_s)}}); // not due yet
        const MetricFigure sla = shop.figure("sla_first_response"_ba, u"2025-12"_s);
        QCOMPARE(sla.top, 2);
        QCOMPARE(sla.bottom, 4);
        shop.checkDrilling(Shop::query("sla_first_response"_ba, u"2025-12"_s, {by("priority"_ba)}));
    }

    void waitingForTheCustomerDoesNotCount()
    {
        Shop shop;
        const qint64 monday = at(u"2025-12-01"_s, 9);
        const auto solved = [&](int afterHours, int pausedMinutes) {
            shop.ticket(monday, {{"status"_ba, u"solved"_s},
                                 {"resolve_due_at"_ba, monday + 4 * HourMs},
                                 {"solved_at"_ba, monday + afterHours * HourMs},
                                 {"paused_minutes"_ba, pausedMinutes}});
        };
        solved(4, 0);
        solved(5, 0);
        solved(5, 60);
        solved(6, 60);
        shop.ticket(monday, {{"resolve_due_at"_ba, monday + 4 * HourMs}}); // open, and late
        shop.ticket(monday, {{"resolve_due_at"_ba, at(u"2025-12-30"_s)}}); // not due yet
        const MetricFigure sla = shop.figure("sla_resolution"_ba, u"2025-12"_s);
        QCOMPARE(sla.top, 2);
        QCOMPARE(sla.bottom, 5);
        shop.checkDrilling(Shop::query("sla_resolution"_ba, u"2025-12"_s, {by("priority"_ba)}));
    }

    void workingHoursOfTickets()
    {
        Shop shop;
        const RecordId organisation(ask(shop.crm.store(), u"SELECT id FROM organisation"_s).toLongLong());
        shop.crm.edit("organisation"_ba, organisation, [](Record &record) {
            record.children("working_hours"_ba).clear();
            CrmFile::addChild(
                record, "working_hours"_ba,
                {{"weekday"_ba, u"monday"_s}, {"from_minute"_ba, 9 * 60}, {"to_minute"_ba, 17 * 60}});
            CrmFile::addChild(
                record, "working_hours"_ba,
                {{"weekday"_ba, u"tuesday"_s}, {"from_minute"_ba, 9 * 60}, {"to_minute"_ba, 17 * 60}});
        });
        const qint64 monday = at(u"2025-12-01"_s, 16);
        shop.ticket(monday, {{"first_response_at"_ba, at(u"2025-12-02"_s, 10)}}); // one and one
        shop.ticket(monday, {{"first_response_at"_ba, monday + HourMs / 2}});
        shop.ticket(monday, {{"first_response_at"_ba, monday + HourMs}});
        QCOMPARE(*shop.figure("first_response_hours"_ba, u"2025-12"_s).number, 1.0);
        QCOMPARE(*shop.figure("first_response_hours_p90"_ba, u"2025-12"_s).number, 1.8);
        shop.ticket(monday, {{"status"_ba, u"closed"_s},
                             {"solved_at"_ba, at(u"2025-12-02"_s, 12)},
                             {"paused_minutes"_ba, 90}});
        QCOMPARE(*shop.figure("resolution_hours"_ba, u"2025-12"_s).number, 2.5);
    }

    void backlogAsOfADay()
    {
        Shop shop;
        const Values solved{{"status"_ba, u"solved"_s}, {"solved_at"_ba, at(u"2025-11-20"_s)}};
        shop.ticket(at(u"2025-10-05"_s), solved);
        shop.ticket(at(u"2025-10-06"_s));
        shop.ticket(at(u"2025-12-02"_s));
        QCOMPARE(shop.figure("ticket_backlog"_ba).exact, 2);
        QCOMPARE(shop.figure("ticket_backlog"_ba, u"2025-10"_s).exact, 2);
        QCOMPARE(shop.figure("ticket_backlog"_ba, u"2025-11"_s).exact, 1);
        const MetricQuery months = Shop::query("ticket_backlog"_ba, u"2025-Q4"_s, {by("period"_ba)});
        const MetricAnswer got = shop.answer(months);
        QCOMPARE(got.cells.size(), 3);
        QCOMPARE(got.cells.at(0).figure.exact, 2);
        QCOMPARE(got.cells.at(1).figure.exact, 1);
        QCOMPARE(got.cells.at(2).figure.exact, 2);
        shop.checkDrilling(months);
    }

    void completenessIsWeighed()
    {
        Shop shop;
        shop.contact(u"Full"_s); // last name: 20
        QCOMPARE(*shop.figure("completeness_contacts"_ba).number, 20.0);
        Record reached = shop.crm.make("contact"_ba, {{"last_name"_ba, u"Reached"_s}});
        CrmFile::addChild(reached, "emails"_ba,
                          {{"kind"_ba, u"email"_s}, {"value_raw"_ba, u"a@example.org"_s}});
        shop.crm.save(reached); // 45
        QCOMPARE(*shop.figure("completeness_contacts"_ba).number, 32.5);
        QCOMPARE(*shop.figure("ownerless_contacts"_ba).number, 100.0);
    }

    void addressesThatReachNobody()
    {
        Shop shop;
        for (const QString &address :
             {u"a@example.org"_s, u"b@example.org"_s, u"nonsense"_s, u"c@example.org"_s}) {
            Record contact = shop.crm.make("contact"_ba, {{"last_name"_ba, address}});
            CrmFile::addChild(contact, "emails"_ba, {{"kind"_ba, u"email"_s}, {"value_raw"_ba, address}});
            shop.crm.save(contact);
        }
        shop.contact(u"Without"_s);
        const MetricFigure invalid = shop.figure("invalid_email_rate"_ba);
        QCOMPARE(invalid.top, 1);
        QCOMPARE(invalid.bottom, 4);
        QCOMPARE(shop.behind(Shop::query("invalid_email_rate"_ba), {}, true), 1);
    }

    void outOfTouch()
    {
        Shop shop;
        const auto made = [&](const QString &name, const QString &day) {
            return shop.crm
                .write(
                    {CrmFile::insertRow("contact"_ba, {{"last_name"_ba, name}, {"created_at"_ba, at(day)}})},
                    Origin::Import)
                .ids.first();
        };
        made(u"Long ago"_s, u"2023-01-01"_s);
        made(u"Recent"_s, u"2025-10-01"_s);
        const RecordId called = made(u"Called"_s, u"2023-01-01"_s);
        shop.crm.write(
            {CrmFile::insertRow("activity"_ba,
                                {{"type_id"_ba, shop.crm.choice("activity_type"_ba, "call"_ba).value()},
                                 {"subject"_ba, u"Talk"_s},
                                 {"done_at"_ba, at(u"2025-09-01"_s)}},
                                RecordId(-1)),
             CrmFile::insertRow("activity_link"_ba, {{"activity_id"_ba, -1},
                                                     {"object_type"_ba, u"contact"_s},
                                                     {"object_id"_ba, called.value()}})});
        const MetricFigure stale = shop.figure("stale_rate_contacts"_ba);
        QCOMPARE(stale.top, 1);
        QCOMPARE(stale.bottom, 3);
    }

    void whoIsThereTwice()
    {
        Shop shop;
        const auto reached = [&](const QString &name, const QString &address, const QString &phone = {}) {
            Record contact = shop.crm.make("contact"_ba, {{"last_name"_ba, name}});
            if (!address.isEmpty())
                CrmFile::addChild(contact, "emails"_ba, {{"kind"_ba, u"email"_s}, {"value_raw"_ba, address}});
            if (!phone.isEmpty())
                CrmFile::addChild(contact, "phones"_ba, {{"kind"_ba, u"phone"_s}, {"value_raw"_ba, phone}});
            return shop.crm.save(contact);
        };
        const RecordId anna = reached(u"Anna"_s, u"anna@example.org"_s);
        const RecordId again = reached(u"Anne"_s, u"ANNA@example.org"_s, u"+49 30 1234567"_s);
        const RecordId third = reached(u"A."_s, {}, u"+49301234567"_s);
        reached(u"Other"_s, u"other@example.org"_s);
        shop.company(u"Alfa"_s);
        shop.company(u"Alfa"_s); // without a town nobody knows
        QCOMPARE(await(records::DataHealth::refresh(shop.crm.records())), 3);
        for (const RecordId id : {anna, again, third})
            QCOMPARE(shop.crm.cell("contact"_ba, id, "duplicate_group"_ba).toLongLong(), anna.value());
        QCOMPARE(*shop.figure("duplicate_rate_contacts"_ba).number, 75.0);
        QCOMPARE(shop.behind(Shop::query("duplicate_rate_contacts"_ba), {}, true), 3);
        QCOMPARE(*shop.figure("duplicate_rate_companies"_ba).number, 0.0);
        QCOMPARE(await(records::DataHealth::refresh(shop.crm.records())), 0); // not again today
        await(shop.crm.records().moveToTrash("contact"_ba, {again}));
        shop.crm.clock().advance(DayMs);
        await(records::DataHealth::refresh(shop.crm.records()));
        QVERIFY(shop.crm.cell("contact"_ba, anna, "duplicate_group"_ba).isNull());
        QCOMPARE(shop.crm.findings(), QStringList());
    }

    void healthIsNotedOnceAWeek()
    {
        Shop shop;
        shop.contact(u"Anna"_s);
        const auto notes = [&] {
            return ask(shop.crm.store(), u"SELECT count(DISTINCT on_date) FROM data_health_snapshot"_s)
                .toInt();
        };
        await(records::DataHealth::refresh(shop.crm.records()));
        QCOMPARE(notes(), 1);
        shop.crm.clock().advance(DayMs);
        await(records::DataHealth::refresh(shop.crm.records()));
        QCOMPARE(notes(), 1);
        Record reached = shop.crm.make("contact"_ba, {{"last_name"_ba, u"Reached"_s}});
        CrmFile::addChild(reached, "emails"_ba,
                          {{"kind"_ba, u"email"_s}, {"value_raw"_ba, u"a@example.org"_s}});
        shop.crm.save(reached);
        shop.crm.clock().advance(7 * DayMs);
        await(records::DataHealth::refresh(shop.crm.records()));
        QCOMPARE(notes(), 2);
        const MetricAnswer trend =
            shop.answer("data_health"_ba, u"all"_s, {by("period"_ba, domain::DateUnit::Week)});
        QCOMPARE(trend.cells.size(), 2);
        QCOMPARE(*trend.cells.at(0).figure.number, 20.0);
        QCOMPARE(*trend.cells.at(1).figure.number, 32.5);
        QCOMPARE(*trend.total.number, 32.5);
        const MetricAnswer all = shop.answer("data_health"_ba, u"all"_s,
                                             {by("measure"_ba), by("period"_ba, domain::DateUnit::Week)});
        QCOMPARE(all.cells.size(), 2 * records::DataHealth::metrics().size());
    }
};

QTEST_GUILESS_MAIN(TestCustomerMetrics)
#include "tst_customermetrics.moc"
