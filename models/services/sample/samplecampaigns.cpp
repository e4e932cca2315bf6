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
using base::MinuteMs;
constexpr int HeardOfDays = 60; ///< so long a campaign brings people

struct Plan
{
    const char *type;
    const char *status;
    const char *purpose;
    int sentDaysAgo;
    int days;
    qint64 budget;
    qint64 cost;
    bool isMailing;
};

constexpr std::array<Plan, 3> Plans{
    Plan{"campaign_type.trade_fair", "finished", "marketing", 150, 3, 900'000, 864'000, false},
    Plan{"campaign_type.mailing", "finished", "marketing", 75, 10, 120'000, 131'500, true},
    Plan{"campaign_type.newsletter", "active", "newsletter", 16, 30, 60'000, 54'000, true},
};

} // namespace

QStringList SampleSource::campaignNames()
{
    return {QCoreApplication::translate("Sample", "Regional trade fair"),
            QCoreApplication::translate("Sample", "New range by e-mail"),
            QCoreApplication::translate("Sample", "Customer newsletter")};
}

void SampleSource::addCampaigns(SampleRows &rows)
{
    const QStringList names = campaignNames();
    const auto day = [this](qint64 ms) {
        return QDate::fromJulianDay(m_frame.options.today.toJulianDay() + (ms - m_frame.nowMs) / SampleDayMs)
            .toString(Qt::ISODate);
    };
    for (std::size_t i = 0; i < Plans.size(); ++i) {
        const Plan &plan = Plans.at(i);
        const qint64 id = rows.newId();
        if (m_frame.ground.existing.contains("campaign." + names.at(qsizetype(i)).toUtf8()))
            continue;
        const qint64 sent = m_frame.nowMs - plan.sentDaysAgo * SampleDayMs;
        m_frame.campaigns.append({id, sent, plan.isMailing});
        rows.add("campaign"_ba, id, qMax(m_frame.beginMs, sent - 20 * SampleDayMs))
            .text("name"_ba, names.at(qsizetype(i)))
            .link("type_id"_ba, m_frame.ground.choice(plan.type))
            .text("status"_ba, QString::fromLatin1(plan.status))
            .text("goal"_ba, QCoreApplication::translate("Sample", "Ten new deals within two months"))
            .text("purpose"_ba, QString::fromLatin1(plan.purpose))
            .text("start_on"_ba, day(sent))
            .text("end_on"_ba, day(sent + plan.days * SampleDayMs))
            .number("budget_minor"_ba, plan.budget)
            .number("cost_minor"_ba, plan.cost)
            .text("currency"_ba, m_frame.ground.baseCurrency)
            .link("owner_id"_ba, m_frame.users.isEmpty() ? 0 : m_frame.users.constFirst());
    }
}

qint64 SampleFrame::campaignAt(qint64 atMs, qint64 salt) const
{
    for (const SampleCampaign &campaign : campaigns) {
        SampleRandom random(quint64(salt) ^ (quint64(campaign.sentMs) << 8U));
        const bool isNear = atMs >= campaign.sentMs && atMs < campaign.sentMs + HeardOfDays * SampleDayMs;
        if (isNear && random.percent(45))
            return campaign.id;
    }
    return 0;
}

/// What a mailing tool would have told: sent, delivered or bounced, and what people did.
void SampleBusiness::addMailings(const SamplePerson &person)
{
    if (person.email.isEmpty())
        return;
    for (const SampleCampaign &campaign : m_frame.campaigns) {
        if (!campaign.isMailing || person.createdMs > campaign.sentMs || m_random.percent(35))
            continue;
        const qint64 recipient = m_rows.newId();
        qint64 at = campaign.sentMs + m_random.below(HourMs);
        m_rows.add("campaign_recipient"_ba, recipient, at)
            .link("campaign_id"_ba, campaign.id)
            .link("contact_id"_ba, person.id)
            .text("address_norm"_ba, person.email);
        const auto tell = [&](const char *kind, qint64 later) {
            at = qMin(at + later, m_frame.nowMs);
            m_rows.add("campaign_event"_ba, at)
                .link("recipient_id"_ba, recipient)
                .text("kind"_ba, QString::fromLatin1(kind))
                .instant("at"_ba, at);
        };
        tell("sent", 0);
        if (m_random.percent(4)) {
            tell(m_random.percent(50) ? "bounced_hard" : "bounced_soft", 2 * MinuteMs);
            continue;
        }
        tell("delivered", MinuteMs);
        if (!m_random.percent(42))
            continue;
        tell("opened", m_random.between(5, 2000) * MinuteMs);
        if (m_random.percent(30)) {
            tell("clicked", m_random.between(1, 20) * MinuteMs);
            if (m_random.percent(20))
                tell("converted", m_random.between(1, 50) * HourMs);
        }
        if (m_random.percent(12))
            tell("replied", m_random.between(1, 60) * HourMs);
        else if (m_random.percent(3))
            tell("unsubscribed", m_random.between(1, 20) * MinuteMs);
    }
}

} // namespace kith::services
