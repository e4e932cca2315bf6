// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/campaignsheet.h"

#include "models/domain/displaytext.h"
#include "models/records/metricrecords.h"
#include "models/records/recordtext.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Filter;
using domain::MetricFigure;
using domain::MetricQuery;
using domain::Operator;

namespace {

class Sheet
{
public:
    Sheet(storage::Session &session, RecordId campaign) : m_session(session), m_campaign(campaign) {}

    /// A metric whose records know their campaign. Its figure.
    MetricFigure add(const QByteArray &key, const QString &label = {})
    {
        MetricQuery query;
        query.metric = key;
        query.filter = Filter::test("campaign_id"_ba, Operator::Is, m_campaign.value());
        const MetricAnswer answer = MetricRecords::read(m_session, query);
        append(answer, answer.total, {}, label);
        return answer.total;
    }

    /// A metric that is worked out for all campaigns beside each other.
    void addShared(const QByteArray &key, const QString &label)
    {
        MetricQuery query;
        query.metric = key;
        query.by = {{"campaign"_ba, domain::DateUnit::Month}};
        const MetricAnswer answer = MetricRecords::read(m_session, query);
        const auto own = std::find_if(answer.cells.cbegin(), answer.cells.cend(), [this](const auto &cell) {
            return cell.keys.constFirst().toLongLong() == m_campaign.value();
        });
        append(answer, own == answer.cells.cend() ? none(answer.metric.unit) : own->figure,
               {m_campaign.value()}, label);
    }

    /// What somebody wrote down; there are no records behind it.
    void addCost(const domain::Record &campaign)
    {
        const domain::Field &field = *campaign.entity().field("cost_minor");
        SummaryFigure figure;
        figure.key = field.key;
        figure.label = field.labelText();
        figure.definition = field.helpText();
        figure.text = campaign.isEmpty(field.key)
                          ? u"—"_s
                          : domain::displayText(field, campaign.value(field.key), QLocale(), {},
                                                campaign.text("currency"));
        figures.append(figure);
    }

    QList<SummaryFigure> figures;

private:
    /// Nothing was won by it; a rate of nothing is not known.
    static MetricFigure none(domain::MetricUnit unit)
    {
        MetricFigure figure;
        if (unit == domain::MetricUnit::Money)
            figure.number = 0.0;
        return figure;
    }

    void append(const MetricAnswer &answer, const MetricFigure &value, const QVariantList &keys,
                const QString &label)
    {
        const domain::RecordQuery behind = MetricRecords::recordsBehind(m_session, answer.query, keys);
        SummaryFigure figure;
        figure.key = answer.query.metric;
        figure.label = label.isEmpty() ? answer.metric.labelText() : label;
        figure.definition =
            Text::tr("%1 Counted: %2.").arg(answer.metric.definitionText(), QLocale().toString(value.n));
        figure.count = value.n;
        figure.entity = behind.entity;
        figure.filter = behind.filter;
        figure.text = domain::metricText(answer.metric.unit, value, answer.currency, QLocale());
        figures.append(figure);
    }

    storage::Session &m_session;
    RecordId m_campaign;
};

void addMails(Sheet &sheet)
{
    sheet.add("email_delivered"_ba, Text::tr("Delivered"));
    for (const char *key :
         {"email_bounce_rate", "email_reply_rate", "email_click_rate", "email_unsubscribe_rate"})
        sheet.add(key);
    if (sheet.add("email_opens"_ba, Text::tr("Opened (unreliable)")).exact == 0)
        sheet.figures.removeLast();
}

} // namespace

QList<SummaryFigure> campaignFigures(storage::Session &session, const domain::Record &campaign)
{
    Sheet sheet(session, campaign.id);
    if (sheet.add("count:campaign_recipient"_ba, Text::tr("Recipients")).exact > 0)
        addMails(sheet);
    sheet.add("campaign_leads"_ba, Text::tr("Leads"));
    sheet.add("campaign_deals"_ba, Text::tr("Deals"));
    sheet.addCost(campaign);
    sheet.addShared("campaign_revenue_last"_ba, Text::tr("Won (last touch)"));
    sheet.addShared("campaign_roi_last"_ba, Text::tr("Return (last touch)"));
    sheet.addShared("campaign_roi_first"_ba, Text::tr("Return (first touch)"));
    sheet.addShared("campaign_roi_linear"_ba, Text::tr("Return (linear)"));
    return sheet.figures;
}

} // namespace kith::records
