// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sample/samplesource.h"

#include "models/base/recordidsource.h"
#include "models/base/timespans.h"

#include <QCoreApplication>

#include <array>

namespace kith::services {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Years = 4; // how long the office has been using the program
using base::HourMs;
constexpr qsizetype RecentCompanies = 64;
constexpr int UsualStaff = 7; // with those on their own, five contacts to a company
constexpr int LargestStaff = 12;

} // namespace

qint64 SampleCluster::momentBetween(qint64 from, qint64 to)
{
    if (to <= from)
        return from;
    constexpr qint64 openAt = 7 * HourMs; // UTC; somewhere it is office hours
    constexpr qint64 slots = 120;
    constexpr qint64 slotMs = 5 * 60'000;
    const qint64 any = from + random.below((to - from) / 1000 + 1) * 1000;
    const qint64 atWork = any - any % SampleDayMs + openAt + random.below(slots) * slotMs;
    if (atWork > to) // later today: then the day before, or whenever it was
        return qMax(from, atWork - SampleDayMs < from ? any : atWork - SampleDayMs);
    return qMax(from, atWork);
}

QString SampleCluster::filled(const QString &pattern)
{
    static const QString letters = u"ABDEFGHJLNPQRSTUWXYZ"_s; // as postcodes have them
    QString text = pattern;
    for (QChar &c : text) {
        if (c == u'#')
            c = QChar(ushort(u'0' + random.below(10)));
        else if (c == u'@')
            c = letters.at(random.below(letters.size()));
    }
    return text;
}

SampleSource::SampleSource(const SampleOptions &options, SampleGround ground)
{
    m_frame.options = options;
    m_frame.ground = std::move(ground);
    const qint64 epoch = base::RecordIdSource::EpochMs;
    const qint64 midnight = (options.today.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * SampleDayMs;
    m_frame.nowMs = midnight + SampleMorningMs;
    // ids begin in 2020, so nothing can be older than that
    m_frame.beginMs = qMax(epoch + SampleDayMs, midnight - Years * 365 * SampleDayMs);
}

void SampleSource::next(QList<storage::RowChange> &list)
{
    SampleRows rows(list);
    if (!m_begun) {
        m_begun = true;
        rows.beginSlot(m_frame.beginMs - base::RecordIdSource::EpochMs - 1);
        addGround(rows);
    }
    if (atEnd())
        return;
    SampleCluster cluster = newCluster();
    // one millisecond for each cluster at least, spread over the years
    const qint64 step = qMax<qint64>(1, (m_frame.nowMs - m_frame.beginMs) / (m_frame.options.contacts + 1));
    rows.beginSlot(m_frame.beginMs - base::RecordIdSource::EpochMs + m_made * step);

    SamplePeople people(m_frame, rows, cluster);
    SampleBusiness business(m_frame, rows, cluster);
    const bool isCompany = cluster.random.percent(62);
    qint64 staff = 1;
    if (isCompany) {
        people.addCompany(m_recent);
        staff = cluster.random.between(1, cluster.random.percent(15) ? LargestStaff : UsualStaff);
    }
    staff = qMin(staff, m_frame.options.contacts - m_made);
    for (qint64 i = 0; i < staff; ++i)
        people.addContact(m_made + i, m_recent);
    for (qint64 i = 0; i < staff; ++i) {
        business.addFor(cluster.people.at(i), m_made + i);
        if (cluster.random.percent(12))
            business.addLead();
    }
    if (isCompany) {
        m_recent.append(cluster.company);
        if (m_recent.size() > RecentCompanies)
            m_recent.removeFirst();
    }
    m_made += staff;
}

SampleCluster SampleSource::newCluster() const
{
    const SampleWords &words = SampleWords::instance();
    // the position is stirred in with an odd number, so that neighbours do not look alike
    SampleCluster cluster{
        SampleRandom((quint64(m_frame.options.seed) << 32) ^ (quint64(m_made + 1) * 0xd1342543de82ef95))};
    cluster.firstIndex = m_made;
    const qint64 span = m_frame.nowMs - m_frame.beginMs;
    const qint64 share = span > 0 ? span / (m_frame.options.contacts + 1) : 0;
    const qint64 begin = m_frame.beginMs + m_made * share;
    cluster.createdMs = cluster.momentBetween(begin, begin + share);
    cluster.country = &words.country(cluster.random.below(words.tickets()));
    cluster.city = &cluster.random.pick(cluster.country->cities);
    cluster.owner = cluster.random.pick(m_frame.users);
    return cluster;
}

void SampleSource::addGround(SampleRows &rows)
{
    const SampleWords &words = SampleWords::instance();
    const qint64 at = m_frame.beginMs;
    // what is there already keeps its id, what is not gets the one it would have in every workspace
    const auto known = [&](const QByteArray &table, const QString &name, qint64 &id) {
        id = rows.newId();
        const auto found = m_frame.ground.existing.constFind(table + '.' + name.toUtf8());
        const bool exists = found != m_frame.ground.existing.cend();
        if (exists)
            id = *found;
        return exists;
    };
    qint64 id = 0;
    for (const SampleUser &user : words.users) {
        if (!known("app_user", user.login, id))
            rows.add("app_user"_ba, id, at)
                .text("display_name"_ba, user.name)
                .text("login"_ba, user.login)
                .text("email"_ba, user.login + u"@example.com"_s)
                .text("tz"_ba, user.zone);
        m_frame.users.append(id);
    }
    if (m_frame.ground.user)
        m_frame.users.append({m_frame.ground.user, m_frame.ground.user});
    for (const QStringList &tag : words.tags) {
        if (!known("tag", tag.first(), id))
            rows.add("tag"_ba, id, at).text("name"_ba, tag.first()).text("colour"_ba, tag.value(1));
        m_frame.tags.append(id);
    }
    for (const QStringList &system : words.systems) {
        if (!known("external_system", system.first(), id))
            rows.add("external_system"_ba, id, at)
                .text("name"_ba, system.first())
                .text("kind"_ba, system.value(1));
        (m_frame.oldSystem ? m_frame.shop : m_frame.oldSystem) = id;
    }
    for (const SampleProduct &product : words.products) {
        if (!known("product", product.sku, id))
            rows.add("product"_ba, id, at)
                .text("name"_ba, product.name)
                .text("sku"_ba, product.sku)
                .text("unit"_ba, product.unit)
                .number("price_minor"_ba, product.euroCents)
                .text("currency"_ba, u"EUR"_s)
                .link("category_id"_ba, m_frame.ground.choice("product_category." + product.category));
        m_frame.products.append(id);
    }
    addGoals(rows);
    addHolidays(rows);
    addRates(rows);
    addCosts(rows);
    addGates(rows);
    if (!known("queue", queueName(), id))
        addRules(rows, id, at);
    addCampaigns(rows);
}

QString SampleSource::teamName()
{
    return QCoreApplication::translate("Sample", "Sales team");
}

QString SampleSource::goalName()
{
    return QCoreApplication::translate("Sample", "Deals won together");
}

/// Somebody leads the team, and the team has something to reach.
void SampleSource::addGoals(SampleRows &rows)
{
    const auto &existing = m_frame.ground.existing;
    const qint64 team = rows.newId();
    if (existing.contains("team." + teamName().toUtf8()) || existing.contains("goal." + goalName().toUtf8()))
        return;
    rows.add("team"_ba, team, m_frame.beginMs).text("name"_ba, teamName());
    QList<qint64> members;
    for (const qint64 user : std::as_const(m_frame.users)) {
        if (members.contains(user))
            continue;
        rows.add("team_member"_ba, m_frame.beginMs)
            .link("team_id"_ba, team)
            .link("user_id"_ba, user)
            .flag("is_lead"_ba, members.isEmpty());
        members.append(user);
    }
    constexpr int dealsAMonth = 3;
    rows.add("goal"_ba, m_frame.beginMs)
        .text("name"_ba, goalName())
        .text("metric"_ba, u"won_deals"_s)
        .text("period"_ba, u"month"_s)
        .number("target_count"_ba, dealsAMonth)
        .text("scope"_ba, u"team"_s)
        .link("team_id"_ba, team);
}

QStringList SampleSource::holidays()
{
    return {QCoreApplication::translate("Sample", "New Year's Day"),
            QCoreApplication::translate("Sample", "Christmas Day")};
}

/// Of the next twelve months.
void SampleSource::addHolidays(SampleRows &rows)
{
    const QStringList names = holidays();
    const QDate today = m_frame.options.today;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QDate day = i == 0 ? QDate(today.year(), 1, 1) : QDate(today.year(), 12, 25);
        if (day < today)
            day = day.addYears(1);
        if (m_frame.ground.existing.contains("holiday." + names.at(i).toUtf8()) ||
            !m_frame.ground.organisation)
            continue;
        rows.add("holiday"_ba, m_frame.beginMs)
            .link("organisation_id"_ba, m_frame.ground.organisation)
            .text("on_date"_ba, day.toString(Qt::ISODate))
            .text("name"_ba, names.at(i));
    }
}

/// So that totals over all countries can be told.
void SampleSource::addRates(SampleRows &rows)
{
    const QList<SampleCountry> &countries = SampleWords::instance().countries();
    const QString &base = m_frame.ground.baseCurrency;
    double perEuro = base == "EUR"_L1 ? 1.0 : 0.0; // of the base currency
    for (const SampleCountry &country : countries) {
        if (country.currency == base)
            perEuro = double(country.rate) / 1000;
    }
    if (perEuro <= 0)
        return;
    QSet<QString> told{base};
    for (const SampleCountry &country : countries) {
        const bool exists = m_frame.ground.existing.contains("exchange_rate." + country.currency.toUtf8());
        if (exists || told.contains(country.currency))
            continue;
        told.insert(country.currency);
        rows.add("exchange_rate"_ba, m_frame.beginMs)
            .text("currency"_ba, country.currency)
            .day("on_date"_ba, m_frame.beginMs)
            .real("rate_to_base"_ba, perEuro * 1000 / double(country.rate));
    }
}

QString SampleSource::costNote()
{
    return QCoreApplication::translate("Sample", "Monthly budget");
}

/// What the sources that leads come from cost, month by month up to this one.
void SampleSource::addCosts(SampleRows &rows)
{
    struct Cost
    {
        const char *source;
        qint64 minor;
    };
    constexpr std::array<Cost, 2> costs{Cost{"source.website", 90'000}, Cost{"source.event", 150'000}};
    constexpr int months = 24;
    if (m_frame.ground.existing.contains("source_cost." + costNote().toUtf8()))
        return;
    const QDate today = m_frame.options.today;
    for (const Cost &cost : costs) {
        const qint64 source = m_frame.ground.choice(cost.source);
        for (int month = 0; source != 0 && month < months; ++month) {
            const QDate first = QDate(today.year(), today.month(), 1).addMonths(-month);
            rows.add("source_cost"_ba, m_frame.beginMs)
                .link("source_id"_ba, source)
                .text("from_date"_ba, first.toString(Qt::ISODate))
                .text("to_date"_ba, first.addMonths(1).addDays(-1).toString(Qt::ISODate))
                .number("amount_minor"_ba, cost.minor + (month % 4) * 10'000)
                .text("currency"_ba, m_frame.ground.baseCurrency)
                .text("note"_ba, costNote());
        }
    }
}

QString SampleSource::budgetItem()
{
    return QCoreApplication::translate("Sample", "Budget confirmed");
}

/// The third open stage asks for something.
void SampleSource::addGates(SampleRows &rows)
{
    const qint64 gate = rows.newId();
    const auto known = m_frame.ground.existing.constFind("stage_gate." + budgetItem().toUtf8());
    int open = 0;
    for (const SampleGround::Stage &stage : m_frame.ground.stages) {
        if (stage.kind == "open" && ++open == 3)
            m_frame.gatedStage = stage.id;
    }
    if (!m_frame.gatedStage)
        return;
    m_frame.budgetGate = known == m_frame.ground.existing.cend() ? gate : *known;
    if (known != m_frame.ground.existing.cend())
        return;
    rows.add("stage_gate"_ba, m_frame.beginMs)
        .link("stage_id"_ba, m_frame.gatedStage)
        .text("kind"_ba, u"field"_s)
        .text("field"_ba, u"amount_minor"_s)
        .number("position"_ba, 1);
    rows.add("stage_gate"_ba, gate, m_frame.beginMs)
        .link("stage_id"_ba, m_frame.gatedStage)
        .text("kind"_ba, u"check"_s)
        .text("label"_ba, budgetItem())
        .number("position"_ba, 2);
}

QString SampleSource::queueName()
{
    return QCoreApplication::translate("Sample", "Nobody there yet");
}

QString SampleSource::ruleName()
{
    return QCoreApplication::translate("Sample", "Trade fairs");
}

/// Rules that show what they can do. They do not run on import, so the sample's own leads stay as they are.
void SampleSource::addRules(SampleRows &rows, qint64 queue, qint64 at)
{
    rows.add("queue"_ba, queue, at).text("name"_ba, queueName());
    const auto addRule = [&](const QString &name, const QString &condition, const QString &strategy,
                             int position) {
        const qint64 rule = rows.newId();
        rows.add("assignment_rule"_ba, rule, at)
            .text("name"_ba, name)
            .text("condition"_ba, condition)
            .text("strategy"_ba, strategy)
            .number("position"_ba, position)
            .number("on_import"_ba, 0)
            .number("days_off"_ba, 1)
            .number("sla_minutes"_ba, 120)
            .link("fallback_queue_id"_ba, queue)
            .link("task_type_id"_ba, m_frame.ground.choice("activity_type.call"));
        for (qsizetype i = 0; i < m_frame.users.size() && i < 3; ++i)
            rows.add("assignment_rule_member"_ba, at)
                .link("rule_id"_ba, rule)
                .link("user_id"_ba, m_frame.users.at(i))
                .number("weight"_ba, i == 0 ? 2 : 1)
                .number("position"_ba, i + 1);
        return rule;
    };
    m_frame.fairRule = addRule(ruleName(), u"source_id = event"_s, u"least_load"_s, 1);
    addRule(QCoreApplication::translate("Sample", "All others"), {}, u"account_owner"_s, 2);
}

} // namespace kith::services
