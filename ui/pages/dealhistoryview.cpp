// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dealhistoryview.h"

#include "models/base/await.h"
#include "models/base/clock.h"
#include "models/base/money.h"
#include "models/base/timespans.h"
#include "ui/editors/childtable.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using domain::Record;

namespace {

using base::DayMs;

QString daysText(const Record &step)
{
    const qint64 from = step.value("entered_at").toLongLong();
    const qint64 to =
        step.isEmpty("left_at") ? base::Clock::system().nowMs() : step.value("left_at").toLongLong();
    return QLocale().toString(std::max<qint64>(0, to - from) / DayMs);
}

QString amountThen(const Record &step)
{
    if (step.isEmpty("amount_minor_at"))
        return {};
    try {
        return base::Money(step.value("amount_minor_at").toLongLong(), step.text("currency_at"))
            .toText(QLocale());
    } catch (const Problem &) {
        return {};
    }
}

} // namespace

DealHistoryView::DealHistoryView(records::Records &records, QWidget *parent)
    : QScrollArea(parent), m_records(records)
{
    setObjectName(u"dealHistory"_s);
    setAccessibleName(tr("The way of the deal"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *content = new QWidget;
    const domain::Catalogue &catalogue = records.catalogue();
    m_stages = new ChildTable(
        records, catalogue.entity("deal_stage_history"),
        {{.field = "to_stage_id", .title = tr("Stage"), .width = 0, .text = {}},
         {.field = "entered_at", .title = {}, .width = 130, .text = {}},
         {.field = "left_at", .title = {}, .width = 130, .text = {}},
         {.field = {}, .title = tr("Days"), .width = 60, .text = daysText, .isNumber = true},
         {.field = {}, .title = tr("Amount then"), .width = 125, .text = amountThen, .isNumber = true},
         {.field = "probability_at", .title = tr("In %"), .width = 60, .text = {}},
         {.field = "by_user_id", .title = {}, .width = 120, .text = {}}},
        content);
    m_stages->setTitle(tr("Stages"));
    m_dates = new ChildTable(records, catalogue.entity("deal_close_date_history"),
                             {{.field = "old_on", .title = tr("Expected close was"), .width = 0, .text = {}},
                              {.field = "new_on", .title = tr("became"), .width = 130, .text = {}},
                              {.field = "changed_at", .title = {}, .width = 130, .text = {}},
                              {.field = "by_user_id", .title = {}, .width = 120, .text = {}}},
                             content);
    m_dates->setTitle(tr("Expected close"));
    m_bypasses = new ChildTable(records, catalogue.entity("deal_gate_bypass"),
                                {{.field = "stage_id", .title = {}, .width = 120, .text = {}},
                                 {.field = "reason", .title = {}, .width = 0, .text = {}},
                                 {.field = "missing", .title = {}, .width = 180, .text = {}},
                                 {.field = "passed_at", .title = {}, .width = 130, .text = {}},
                                 {.field = "by_user_id", .title = {}, .width = 120, .text = {}}},
                                content);
    m_bypasses->setTitle(tr("Passed with a reason"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::M, space::M, space::M, space::M);
    column->setSpacing(space::L);
    for (ChildTable *table : {m_stages, m_dates, m_bypasses}) {
        table->setReadOnly(true);
        column->addWidget(table);
        table->hide();
    }
    column->addStretch();
    setWidget(content);
}

void DealHistoryView::show(records::RecordId deal)
{
    m_deal = deal;
    ++m_generation;
    fill(*m_stages, "deal_stage_history", "entered_at");
    fill(*m_dates, "deal_close_date_history", "changed_at");
    fill(*m_bypasses, "deal_gate_bypass", "passed_at");
}

void DealHistoryView::fill(ChildTable &table, const QByteArray &entity, const QByteArray &order)
{
    const quint64 mine = m_generation;
    QList<QByteArray> fields;
    for (const domain::Field &field : m_records.catalogue().entity(entity).fields)
        fields.append(field.key);
    domain::RecordQuery query;
    query.entity = entity;
    query.filter = domain::Filter::test("deal_id", domain::Operator::Is, m_deal.value());
    query.sort = {{order, true}};
    const auto refuse = [this](const Problem &problem) { Q_EMIT failed(problem); };
    base::await(
        m_records.findIds(query), this,
        [this, mine, entity, fields, &table, refuse](const QList<records::RecordId> &ids) {
            base::await(
                m_records.fetchRows(entity, fields, ids), this,
                [this, mine, entity, fields, &table](const QList<records::Row> &rows) {
                    if (mine != m_generation)
                        return;
                    QList<Record> shown;
                    for (const records::Row &row : rows) {
                        Record one(m_records.catalogue().entity(entity));
                        one.id = row.id;
                        for (qsizetype i = 0; i < fields.size(); ++i) {
                            one.setValue(fields.at(i), row.values.at(i));
                            if (!row.linkTitles.at(i).isEmpty())
                                one.linkTitles.insert(fields.at(i), row.linkTitles.at(i));
                        }
                        shown.append(one);
                    }
                    table.setRows(shown);
                    table.setVisible(!shown.isEmpty());
                },
                refuse);
        },
        refuse);
}

} // namespace kith::ui
