// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ratesettings.h"

#include "models/base/await.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/pages/listpage.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;

RateSettings::RateSettings(records::Records &records, ListPage *list, QWidget *parent)
    : Page(parent), m_records(records), m_list(list), m_text(paragraph({}, this))
{
    setObjectName(u"rateSettings"_s);
    m_text->setObjectName(u"rateText"_s);
    Theme::setTone(m_text, Tone::Muted);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::XL, space::L, space::XL, 0);
    top->setSpacing(space::L);
    top->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    explain({});
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (notice.everything || notice.entities.contains("organisation"))
            load();
    });
    load();
}

void RateSettings::load()
{
    domain::RecordQuery query;
    query.entity = "organisation";
    query.limit = 1;
    const auto quiet = [](const base::Problem &) {}; // the sentence stays as it is
    base::await(
        m_records.findIds(query), this,
        [this, quiet](const QList<records::RecordId> &ids) {
            if (ids.isEmpty())
                return;
            base::await(
                m_records.load("organisation", ids.constFirst()), this,
                [this](const domain::Record &organisation) { explain(organisation.text("base_currency")); },
                quiet);
        },
        quiet);
}

void RateSettings::explain(const QString &currency)
{
    const QString worth = currency.isEmpty()
                              ? tr("A rate says what one unit of a currency is worth in the base currency.")
                              : tr("A rate says what one unit of a currency is worth in %1.").arg(currency);
    //: %1 "A rate says what one unit of a currency is worth in EUR."
    m_text->setText(tr("%1 It holds from its day until the next one. Open deals count by today's rate; deals "
                       "that are won or lost keep the rate of the day they were closed on, whatever changes "
                       "here.")
                        .arg(worth));
}

} // namespace kith::ui
