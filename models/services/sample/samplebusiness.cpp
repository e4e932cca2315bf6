// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/timespans.h"
#include "models/services/sample/samplesource.h"

#include <QCoreApplication>

#include <array>

namespace kith::services {

using namespace Qt::StringLiterals;

namespace {

using base::HourMs;
constexpr qint64 MostOrders = 3;     // of one contact
constexpr qint64 MostActivities = 6; // of one contact: three on average
constexpr qint64 MostWritten = 3000; // contacts that campaigns went to

} // namespace

void SampleBusiness::addFor(const SamplePerson &person, qint64 index)
{
    m_cluster.deal = 0;
    if (m_frame.ground.pipeline && !m_frame.ground.stages.isEmpty() && m_random.percent(28))
        addDeal(person);
    qint64 order = 0;
    if (m_random.percent(25)) {
        const qint64 count = m_random.between(1, MostOrders);
        for (qint64 i = 0; i < count; ++i)
            order = addOrder(person, index * MostOrders + i + 1);
    }
    if (m_random.percent(14))
        addTicket(person, order);
    for (qint64 i = m_random.below(MostActivities + 1); i > 0; --i)
        addActivity(person);
    if (m_random.percent(30))
        addNote(person);
    if (index < MostWritten)
        addMailings(person);
}

QString SampleBusiness::phrase(QString text, qint64 atMs)
{
    if (!text.contains(u'{'))
        return text;
    const SampleCountry &country = *m_cluster.country;
    text.replace("{city}"_L1, m_cluster.city->name);
    text.replace("{word}"_L1, m_random.pick(country.words).text);
    text.replace("{department}"_L1, m_random.pick(country.departments));
    text.replace("{year}"_L1, QString::number(QDate::fromJulianDay(2440588 + atMs / SampleDayMs).year()));
    return text;
}

qint64 SampleBusiness::priceIn(qint64 euroCents) const
{
    const SampleCountry &country = *m_cluster.country;
    const qint64 cents = euroCents * country.rate / 1000;
    switch (country.decimals) {
    case 0:
        return qMax<qint64>(1, cents / 100);
    case 3:
        return cents * 10;
    default:
        return cents;
    }
}

qint64 SampleBusiness::Line::total() const
{
    // rounded half up, as the program sums lines
    return (quantity * unitMinor * (10'000 - discount) + 5'000) / 10'000;
}

QList<SampleBusiness::Line> SampleBusiness::newLines(int most)
{
    const QList<SampleProduct> &products = SampleWords::instance().products;
    QList<Line> lines;
    for (qint64 i = m_random.between(1, most); i > 0; --i) {
        const int product = int(m_random.below(products.size()));
        const qint64 quantity = m_random.percent(60) ? m_random.between(1, 3) : m_random.between(4, 40);
        lines.append({product, quantity, priceIn(products.at(product).euroCents),
                      m_random.percent(20) ? m_random.between(1, 4) * 500 : 0});
    }
    return lines;
}

void SampleBusiness::addLines(const QByteArray &table, const QByteArray &ownerColumn, qint64 owner,
                              const QList<Line> &lines, qint64 createdMs)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        m_rows.add(table, createdMs)
            .link(ownerColumn, owner)
            .link("product_id"_ba, m_frame.products.at(line.product))
            .text("description"_ba, SampleWords::instance().products.at(line.product).name)
            .number("qty_milli"_ba, line.quantity * 1000)
            .number("unit_minor"_ba, line.unitMinor)
            .number("discount_bp"_ba, line.discount)
            .number("position"_ba, i + 1);
    }
}

QList<SampleBusiness::Step> SampleBusiness::walkStages(qint64 fromMs)
{
    const SampleGround &ground = m_frame.ground;
    QList<const SampleGround::Stage *> open;
    for (const SampleGround::Stage &stage : ground.stages) {
        if (stage.kind == "open")
            open.append(&stage);
    }
    QList<Step> steps;
    if (open.isEmpty())
        return steps;
    qint64 at = fromMs;
    qsizetype reached = 0;
    steps.append({open.first(), at});
    while (true) {
        at = m_cluster.momentBetween(at + 2 * SampleDayMs, at + 28 * SampleDayMs);
        if (at >= m_frame.nowMs || m_random.percent(4)) // still there, or forgotten
            return steps;
        const bool lost = m_random.percent(reached + 1 == open.size() ? 30 : 16);
        ++reached;
        const bool over = lost || reached == open.size();
        const SampleGround::Stage *next =
            !over ? open.at(reached)
                  : ground.firstStage(lost ? QByteArrayView("lost") : QByteArrayView("won"));
        if (!next)
            return steps;
        steps.append({next, at});
        if (over)
            return steps;
    }
}

void SampleBusiness::addDeal(const SamplePerson &person)
{
    // a board needs fresh deals, so a third of them are of this quarter
    const qint64 quarter = m_frame.nowMs - 90 * SampleDayMs;
    const qint64 from = m_random.percent(33) ? qMax(person.createdMs, quarter) : person.createdMs;
    const qint64 created = m_cluster.momentBetween(from, m_frame.nowMs);
    const QList<Step> steps = walkStages(created);
    if (steps.isEmpty())
        return;
    const Step &last = steps.last();
    const bool isOpen = last.stage->kind == "open";
    const QList<Line> lines = m_random.percent(60) ? newLines(3) : QList<Line>();
    qint64 amount = lines.isEmpty() ? priceIn(m_random.between(5, 900) * 10'000) : 0;
    for (const Line &line : lines)
        amount += line.total();

    static const QList<QByteArray> sources{"website", "referral", "event", "search", "advert", "cold_call"};
    static const QList<QByteArray> wonFor{"price", "product", "service", "relationship", "speed"};
    static const QList<QByteArray> lostFor{"price",     "product",     "competitor",
                                           "no_budget", "no_decision", "timing"};
    const qint64 deal = m_rows.newId();
    m_cluster.deal = deal;
    auto row = m_rows.add("deal"_ba, deal, created);
    row.text("name"_ba, phrase(m_random.pick(SampleWords::instance().deals), created))
        .link("company_id"_ba, m_cluster.company.id)
        .link("pipeline_id"_ba, m_frame.ground.pipeline)
        .link("stage_id"_ba, last.stage->id)
        .text("status"_ba, QString::fromLatin1(last.stage->kind))
        .text("currency"_ba, m_cluster.country->currency)
        .number("amount_minor"_ba, amount)
        .instant("stage_entered_at"_ba, last.enteredMs)
        .instant("closed_at"_ba, isOpen ? 0 : last.enteredMs)
        .link("source_id"_ba, m_random.percent(85) ? choice("source." + m_random.pick(sources)) : 0)
        .link("campaign_id"_ba, m_frame.campaignAt(created, deal))
        .link("owner_id"_ba, m_cluster.owner);
    if (m_random.percent(90))
        row.day("expected_close_on"_ba,
                isOpen ? m_frame.nowMs + m_random.between(-20, 120) * SampleDayMs : last.enteredMs);
    if (last.stage->kind == "won" && m_random.percent(70))
        row.link("won_reason_id"_ba, choice("won_reason." + m_random.pick(wonFor)));
    if (last.stage->kind == "lost")
        row.link("lost_reason_id"_ba, choice("lost_reason." + m_random.pick(lostFor)));
    if (m_random.percent(15))
        row.number("recurring_minor"_ba, priceIn(m_random.between(2, 40) * 2500))
            .text("recurring_period"_ba, u"month"_s);

    addHistory(deal, steps, amount, person);
    addLines("deal_line"_ba, "deal_id"_ba, deal, lines, created);
    addPassage(deal, steps);
}

/// The ticked item of the stage that asks for it, or the reason why it was passed; and an expected close that
/// was put off.
void SampleBusiness::addPassage(qint64 deal, const QList<Step> &steps)
{
    for (const Step &step : steps) {
        if (!m_frame.gatedStage || step.stage->id != m_frame.gatedStage)
            continue;
        if (m_random.percent(90))
            m_rows.add("deal_check"_ba, step.enteredMs)
                .link("deal_id"_ba, deal)
                .link("gate_id"_ba, m_frame.budgetGate)
                .instant("ticked_at"_ba, step.enteredMs)
                .link("by_user_id"_ba, m_cluster.owner);
        else
            m_rows.add("deal_gate_bypass"_ba, step.enteredMs)
                .link("deal_id"_ba, deal)
                .link("stage_id"_ba, step.stage->id)
                .text("reason"_ba, QCoreApplication::translate("Sample", "The order is promised"))
                .instant("passed_at"_ba, step.enteredMs)
                .link("by_user_id"_ba, m_cluster.owner);
    }
    if (steps.size() > 1 && m_random.percent(20))
        m_rows.add("deal_close_date_history"_ba, steps.at(1).enteredMs)
            .link("deal_id"_ba, deal)
            .day("old_on"_ba, steps.at(1).enteredMs)
            .day("new_on"_ba, steps.at(1).enteredMs + 40 * SampleDayMs)
            .instant("changed_at"_ba, steps.at(1).enteredMs)
            .link("by_user_id"_ba, m_cluster.owner);
}

void SampleBusiness::addHistory(qint64 deal, const QList<Step> &steps, qint64 amount,
                                const SamplePerson &person)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Step &step = steps.at(i);
        m_rows.add("deal_stage_history"_ba, step.enteredMs)
            .link("deal_id"_ba, deal)
            .link("pipeline_id"_ba, m_frame.ground.pipeline)
            .link("from_stage_id"_ba, i > 0 ? steps.at(i - 1).stage->id : 0)
            .link("to_stage_id"_ba, step.stage->id)
            .text("status_after"_ba, QString::fromLatin1(step.stage->kind))
            .instant("entered_at"_ba, step.enteredMs)
            .instant("left_at"_ba, i + 1 < steps.size() ? steps.at(i + 1).enteredMs : 0)
            .link("by_user_id"_ba, m_cluster.owner)
            .number("amount_minor_at"_ba, amount)
            .text("currency_at"_ba, m_cluster.country->currency)
            .number("probability_at"_ba, step.stage->probability);
    }
    m_rows.add("deal_contact"_ba, steps.first().enteredMs)
        .link("deal_id"_ba, deal)
        .link("contact_id"_ba, person.id)
        .link("role_id"_ba, m_random.percent(50) ? choice("deal_role.decider") : choice("deal_role.champion"))
        .flag("is_primary"_ba, true);
}

qint64 SampleBusiness::addOrder(const SamplePerson &person, qint64 serial)
{
    const qint64 ordered = m_cluster.momentBetween(person.createdMs, m_frame.nowMs);
    const bool isOld = ordered < m_frame.nowMs - 60 * SampleDayMs;
    static const QStringList oldStates{u"paid"_s, u"paid"_s,    u"paid"_s,      u"paid"_s,
                                       u"paid"_s, u"shipped"_s, u"cancelled"_s, u"returned"_s};
    static const QStringList newStates{u"open"_s, u"open"_s, u"shipped"_s, u"paid"_s, u"draft"_s};
    const QList<Line> lines = newLines(3);
    qint64 total = 0;
    for (const Line &line : lines)
        total += line.total();
    const qint64 order = m_rows.newId();
    const int year = QDate::fromJulianDay(2440588 + ordered / SampleDayMs).year();
    m_rows.add("sales_order"_ba, order, ordered)
        .text("number"_ba, u"W%1-%2"_s.arg(year).arg(serial, 6, 10, QLatin1Char('0')))
        .link("system_id"_ba, m_frame.shop)
        .link("company_id"_ba, m_cluster.company.id)
        .link("contact_id"_ba, person.id)
        .link("deal_id"_ba, m_random.percent(20) ? m_cluster.deal : 0)
        .instant("ordered_at"_ba, ordered)
        .text("status"_ba, m_random.pick(isOld ? oldStates : newStates))
        .text("currency"_ba, m_cluster.country->currency)
        .number("total_minor"_ba, total)
        .link("owner_id"_ba, m_cluster.owner);
    addLines("order_line"_ba, "order_id"_ba, order, lines, ordered);
    return order;
}

void SampleBusiness::addTicket(const SamplePerson &person, qint64 order)
{
    const SampleWords &words = SampleWords::instance();
    const qint64 at = m_cluster.momentBetween(person.createdMs, m_frame.nowMs);
    const bool isOld = at < m_frame.nowMs - 14 * SampleDayMs;
    static const QStringList priorities{u"low"_s,    u"normal"_s, u"normal"_s,
                                        u"normal"_s, u"high"_s,   u"urgent"_s};
    static const QStringList states{u"new"_s, u"open"_s, u"waiting_customer"_s, u"waiting_us"_s, u"solved"_s};
    static const QStringList channels{u"email"_s, u"email"_s, u"phone"_s, u"web"_s, u"chat"_s};
    static const QList<QByteArray> causes{"defect", "delivery", "billing", "handling", "question", "other"};
    const QString status = isOld && m_random.percent(92) ? u"closed"_s : m_random.pick(states);
    const bool isSolved = status == "solved"_L1 || status == "closed"_L1;
    const qint64 answered = qMin(m_frame.nowMs, at + m_random.between(1, 30) * HourMs);
    const qint64 solved = qMin(m_frame.nowMs, answered + m_random.between(1, 200) * HourMs);
    const qint64 ticket = m_rows.newId();
    m_rows.add("ticket"_ba, ticket, at)
        .text("subject"_ba, m_random.pick(words.problems))
        .text("description"_ba, m_random.percent(70) ? m_random.pick(words.answers) : QString())
        .link("contact_id"_ba, person.id)
        .link("company_id"_ba, m_cluster.company.id)
        .link("order_id"_ba, m_random.percent(50) ? order : 0)
        .link("product_id"_ba, m_random.percent(60) ? m_random.pick(m_frame.products) : 0)
        .text("priority"_ba, m_random.pick(priorities))
        .text("status"_ba, status)
        .text("channel"_ba, m_random.pick(channels))
        .link("cause_id"_ba, isSolved ? choice("ticket_cause." + m_random.pick(causes)) : 0)
        .link("owner_id"_ba, m_cluster.owner)
        .instant("first_response_at"_ba, status == "new"_L1 ? 0 : answered)
        .instant("first_due_at"_ba, at + 8 * HourMs)
        .instant("resolve_due_at"_ba, at + 5 * SampleDayMs)
        .instant("solved_at"_ba, isSolved ? solved : 0)
        .instant("closed_at"_ba, status == "closed"_L1 ? solved : 0);
    if (isSolved && solved / 300'000 % 5 < 2)
        addAnswer(person, ticket, qMin(m_frame.nowMs, solved + HourMs));
}

/// What a customer thought of how a ticket was solved, and now and then of the whole.
void SampleBusiness::addAnswer(const SamplePerson &person, qint64 ticket, qint64 atMs)
{
    static constexpr std::array<qint64, 10> satisfaction{5, 4, 5, 3, 5, 4, 2, 5, 4, 1};
    static constexpr std::array<qint64, 10> recommendation{10, 9, 8, 9, 7, 10, 3, 9, 8, 6};
    const auto which = size_t(atMs / 300'000 % 10);
    const bool isNps = atMs / 300'000 % 3 == 0;
    m_rows.add("survey_response"_ba, atMs)
        .text("kind"_ba, isNps ? u"nps"_s : u"csat"_s)
        .number("score"_ba, isNps ? recommendation.at(which) : satisfaction.at(which))
        .instant("answered_at"_ba, atMs)
        .link("contact_id"_ba, person.id)
        .link("ticket_id"_ba, ticket);
}

void SampleBusiness::addActivity(const SamplePerson &person)
{
    const SampleWords &words = SampleWords::instance();
    struct Kind
    {
        const char *type;
        const QStringList &subjects;
    };
    const std::array<Kind, 4> kinds{
        Kind{"activity_type.call", words.calls}, Kind{"activity_type.email", words.emails},
        Kind{"activity_type.task", words.tasks}, Kind{"activity_type.meeting", words.meetings}};
    const Kind &kind = kinds.at(size_t(m_random.below(kinds.size())));
    const qint64 type = choice(kind.type);
    if (!type)
        return; // the office has another list of its own
    const bool isMeeting = &kind == &kinds.back();
    const bool isDone = m_random.percent(88);
    const qint64 at =
        isDone ? m_cluster.momentBetween(person.createdMs, m_frame.nowMs)
               : m_cluster.momentBetween(m_frame.nowMs - 15 * SampleDayMs, m_frame.nowMs + 40 * SampleDayMs);
    const qint64 created = isDone ? qMax(person.createdMs, at - m_random.below(10) * SampleDayMs)
                                  : qMin(m_frame.nowMs, qMax(person.createdMs, at - 30 * SampleDayMs));
    const qint64 activity = m_rows.newId();
    auto row = m_rows.add("activity"_ba, activity, created);
    row.link("type_id"_ba, type)
        .text("subject"_ba, phrase(m_random.pick(kind.subjects), at))
        .text("body"_ba, m_random.percent(20) ? m_random.pick(words.notes) : QString())
        .link("owner_id"_ba, m_cluster.owner)
        .text("priority"_ba, m_random.percent(10) ? u"high"_s : u"normal"_s);
    if (isMeeting)
        row.instant("start_at"_ba, at)
            .instant("end_at"_ba, at + HourMs)
            .text("tz"_ba, m_cluster.country->zone);
    else if (m_random.percent(60))
        row.instant("due_at"_ba, at);
    else
        row.day("due_on"_ba, at);
    if (isDone) {
        row.instant("done_at"_ba, at);
        if (&kind == &kinds.front())
            row.link("outcome_id"_ba, choice("activity_outcome." + m_random.pick(words.outcomes).toLatin1()));
    }
    const auto linkTo = [&](const QString &objectType, qint64 object) {
        m_rows.add("activity_link"_ba, created)
            .link("activity_id"_ba, activity)
            .text("object_type"_ba, objectType)
            .link("object_id"_ba, object);
    };
    // none that would pop up while somebody looks around
    if (isMeeting && !isDone && at > m_frame.nowMs + 7 * SampleDayMs)
        m_rows.add("reminder"_ba, created)
            .link("activity_id"_ba, activity)
            .link("user_id"_ba, m_cluster.owner)
            .number("minutes_before"_ba, 15);
    linkTo(u"contact"_s, person.id);
    if (m_cluster.deal && m_random.percent(50))
        linkTo(u"deal"_s, m_cluster.deal);
    else if (m_cluster.company.id && m_random.percent(30))
        linkTo(u"company"_s, m_cluster.company.id);
    if (isMeeting)
        m_rows.add("activity_participant"_ba, created)
            .link("activity_id"_ba, activity)
            .text("party_type"_ba, u"contact"_s)
            .link("party_id"_ba, person.id)
            .text("rsvp"_ba, isDone || m_random.percent(60) ? u"accepted"_s : u"none"_s);
}

void SampleBusiness::addNote(const SamplePerson &person)
{
    const QStringList &notes =
        m_random.percent(50) ? m_cluster.country->notes : SampleWords::instance().notes;
    m_rows.add("note"_ba, m_cluster.momentBetween(person.createdMs, m_frame.nowMs))
        .text("object_type"_ba, u"contact"_s)
        .link("object_id"_ba, person.id)
        .text("body"_ba, m_random.pick(notes))
        .flag("pinned"_ba, m_random.percent(5));
}

void SampleBusiness::addLead()
{
    const SampleWords &words = SampleWords::instance();
    const SampleCountry &country = *m_cluster.country;
    const qint64 at = m_cluster.momentBetween(m_cluster.createdMs, m_frame.nowMs);
    const bool isOld = at < m_frame.nowMs - 60 * SampleDayMs;
    static const QStringList oldStates{u"converted"_s, u"converted"_s, u"disqualified"_s, u"abandoned"_s,
                                       u"working"_s};
    static const QStringList newStates{u"new"_s, u"new"_s, u"working"_s, u"qualified"_s};
    static const QList<QByteArray> reasons{"no_fit", "no_budget", "no_interest", "unreachable"};
    const QString status = m_random.pick(isOld ? oldStates : newStates);
    const bool isFemale = m_random.percent(50);
    const SampleWord &first = m_random.pick(isFemale ? country.female : country.male);
    const SampleWord &last = m_random.pick(country.last).of(isFemale);
    const bool isFromFair = m_random.percent(50);
    const bool isOwned = m_random.percent(80);
    const qint64 id = m_rows.newId();
    auto row = m_rows.add("lead"_ba, id, at);
    row.link("campaign_id"_ba, m_frame.campaignAt(at, id));
    row.text("title"_ba, m_random.pick(words.leads))
        .text("status"_ba, status)
        .text("first_name"_ba, m_random.percent(85) ? first.text : QString())
        .text("last_name"_ba, last.text)
        .text("email"_ba,
              first.ascii + u'.' + last.ascii + QString::number(m_random.below(100'000)) + u"@example.org"_s)
        .text("city"_ba, m_random.percent(50) ? m_cluster.city->name : QString())
        .text("country_iso2"_ba, m_random.percent(70) ? country.code : QString())
        .text("medium"_ba, m_random.pick(words.media))
        .link("source_id"_ba, choice(isFromFair ? "source.event" : "source.website"))
        .link("owner_id"_ba, isOwned ? m_cluster.owner : 0);
    if (m_random.percent(50))
        row.text("company_name"_ba,
                 m_random.pick(country.last).male.text + u' ' + m_random.pick(country.words).text);
    if (m_random.percent(40))
        row.text("phone"_ba,
                 u'+' + country.callingCode + u' ' + m_cluster.filled(m_random.pick(country.mobilePatterns)));
    if (status == "disqualified"_L1)
        row.link("disqualify_reason_id"_ba, choice("disqualify_reason." + m_random.pick(reasons)));
    if (status == "disqualified"_L1 || status == "abandoned"_L1)
        row.instant("closed_at"_ba, m_cluster.momentBetween(at, qMin(m_frame.nowMs, at + 60 * SampleDayMs)));
    if (status != "new"_L1)
        row.instant("first_response_at"_ba, qMin(m_frame.nowMs, at + m_random.between(1, 90) * HourMs));
    if (status == "converted"_L1)
        row.instant("converted_at"_ba,
                    m_cluster.momentBetween(at, qMin(m_frame.nowMs, at + 40 * SampleDayMs)))
            .link("converted_contact_id"_ba, m_cluster.people.first().id)
            .link("converted_company_id"_ba, m_cluster.company.id)
            .link("converted_deal_id"_ba, m_cluster.deal);
    if (isFromFair && isOwned && m_frame.fairRule)
        m_rows.add("assignment_log"_ba, at)
            .link("lead_id"_ba, id)
            .instant("at"_ba, at)
            .text("cause"_ba, u"import"_s)
            .link("rule_id"_ba, m_frame.fairRule)
            .text("rule_name"_ba, SampleSource::ruleName())
            .text("strategy"_ba, u"least_load"_s)
            .text("why"_ba, u"least_load"_s)
            .link("owner_id"_ba, m_cluster.owner);
}

} // namespace kith::services
