// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deallinesview.h"

#include "models/base/await.h"
#include "models/base/money.h"
#include "models/records/linetotals.h"
#include "ui/editors/savedtable.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using domain::Record;

namespace {

QString moneyText(qint64 minor, const QString &currency)
{
    try {
        return base::Money(minor, currency).toText(QLocale());
    } catch (const Problem &) {
        return QLocale().toString(double(minor) / 100, 'f', 2); // the deal has no currency yet
    }
}

/// Nothing while a line says what cannot be, as the core says then.
QString totalText(const Record &line, const QString &currency)
{
    try {
        return moneyText(records::LineTotals::of(line).total, currency);
    } catch (const Problem &) {
        return {};
    }
}

} // namespace

DealLinesView::DealLinesView(records::Records &records, QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_lines(new SavedTable(
          records, "deal", "lines",
          {{.field = "product_id", .title = {}, .width = 140, .text = {}},
           {.field = "description", .title = {}, .width = 0, .text = {}},
           {.field = "qty_milli", .title = {}, .width = 80, .text = {}},
           {.field = "unit_minor", .title = {}, .width = 115, .text = {}},
           {.field = "discount_bp", .title = tr("Less %"), .width = 70, .text = {}},
           {.field = "discount_minor", .title = tr("Less amount"), .width = 100, .text = {}},
           {.field = "tax_bp", .title = tr("Tax %"), .width = 65, .text = {}},
           {.field = "recurring_period", .title = {}, .width = 90, .text = {}},
           {.field = {},
            .title = tr("Total"),
            .width = 110,
            .text =
                [this](const Record &line) {
                    return totalText(line, m_deal.isNull() ? QString() : m_deal.text("currency"));
                },
            .isNumber = true}},
          this))
    , m_sum(new QLabel(this))
    , m_manual(new QCheckBox(tr("A&mount typed by hand"), this))
{
    setObjectName(u"dealLines"_s);
    m_lines->table().setAddText(tr("Add a &line"));
    m_sum->setObjectName(u"dealLinesSum"_s);
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setWordWrap(true);
    m_sum->setFont(fontOf(TextRole::Strong));
    m_manual->setObjectName(u"dealAmountManual"_s);
    m_manual->setToolTip(tr("Off: the deal's amount is the sum of its lines. On: it stays as it was typed, "
                            "whatever the lines add up to."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::M, space::M, space::M, space::M);
    column->setSpacing(space::S);
    column->addWidget(m_lines, 1);
    column->addWidget(m_sum);
    column->addWidget(m_manual);
    connect(m_lines, &SavedTable::loaded, this, &DealLinesView::displaySums);
    connect(m_lines, &SavedTable::failed, this, &DealLinesView::failed);
    connect(&m_lines->table(), &ChildTable::edited, this, &DealLinesView::displaySums);
    connect(&m_lines->table(), &ChildTable::cellEdited, this, [this](int row, const QByteArray &field) {
        if (field == "product_id")
            takeProduct(row);
    });
    connect(m_manual, &QCheckBox::clicked, this, &DealLinesView::setManual);
}

void DealLinesView::show(const Record &deal)
{
    m_deal = deal;
    m_manual->setEnabled(deal.deletedAtMs == 0);
    m_lines->table().setReadOnly(deal.deletedAtMs != 0);
    m_manual->setChecked(deal.value("amount_is_manual").toBool());
    m_lines->open(deal.id);
    displaySums();
}

bool DealLinesView::hasUnsavedEdits() const
{
    return m_lines->table().isEditing() || m_lines->table().hasErrors();
}

void DealLinesView::displaySums()
{
    if (m_deal.isNull())
        return;
    const QString currency = m_deal.text("currency");
    const QList<Record> rows = m_lines->table().rows();
    m_manual->setVisible(!rows.isEmpty());
    m_sum->setVisible(!rows.isEmpty());
    try {
        records::LineTotals sums;
        for (const Record &row : rows)
            sums.add(row);
        const QString sum = moneyText(sums.total, currency);
        QString text;
        if (sums.tax != 0)
            //: %1 sum of lines, %2 their tax
            text = tr("Σ %1, with tax %2").arg(sum, moneyText(sums.total + sums.tax, currency));
        else
            text = tr("Σ %1").arg(sum);
        if (m_deal.value("amount_is_manual").toBool() && !m_deal.isEmpty("amount_minor"))
            //: %1 what was said about the lines, %2 the deal's own amount
            text = tr("%1 · amount of the deal: %2")
                       .arg(text, moneyText(m_deal.value("amount_minor").toLongLong(), currency));
        m_sum->setText(text);
    } catch (const Problem &problem) {
        m_sum->setText(problem.sentence());
    }
}

/// What the product says about itself, where nobody has said anything else.
void DealLinesView::takeProduct(int row)
{
    const QList<Record> rows = m_lines->table().rows();
    if (row < 0 || row >= rows.size() || rows.at(row).isEmpty("product_id"))
        return;
    const quint64 key = m_lines->table().keys().at(row);
    base::await(
        m_records.load("product", rows.at(row).linkId("product_id")), this,
        [this, key](const Record &product) {
            ChildTable &table = m_lines->table();
            const int at = table.indexOf(key);
            if (at < 0)
                return;
            const Record line = table.rows().at(at);
            if (line.isEmpty("description"))
                table.setCell(at, "description", product.text("name"));
            const bool samePrices = product.text("currency") == m_deal.text("currency");
            if (line.isEmpty("unit_minor") && samePrices && !product.isEmpty("price_minor"))
                table.setCell(at, "unit_minor", product.value("price_minor"));
        },
        [this](const Problem &problem) { Q_EMIT failed(problem); });
}

void DealLinesView::setManual(bool manual)
{
    if (m_deal.isNull())
        return;
    Record after = m_deal;
    after.setValue("amount_is_manual", qlonglong(manual ? 1 : 0));
    base::await(
        m_records.save(m_deal, after), this, [](const records::Outcome &) {},
        [this](const Problem &problem) {
            m_manual->setChecked(m_deal.value("amount_is_manual").toBool());
            Q_EMIT failed(problem);
        });
}

DealPeopleView::DealPeopleView(records::Records &records, QWidget *parent)
    : QWidget(parent)
    , m_people(new SavedTable(records, "deal", "contacts",
                              {{.field = "contact_id", .title = {}, .width = 0, .text = {}},
                               {.field = "role_id", .title = {}, .width = 150, .text = {}},
                               {.field = "influence", .title = {}, .width = 100, .text = {}},
                               {.field = "is_primary", .title = {}, .width = 70, .text = {}}},
                              this))
{
    setObjectName(u"dealPeople"_s);
    m_people->table().setAddText(tr("Add a &person"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::M, space::M, space::M, space::M);
    column->addWidget(m_people, 1);
    connect(m_people, &SavedTable::failed, this, &DealPeopleView::failed);
}

void DealPeopleView::show(const Record &deal)
{
    m_people->table().setReadOnly(deal.deletedAtMs != 0);
    m_people->open(deal.id);
}

bool DealPeopleView::hasUnsavedEdits() const
{
    return m_people->table().isEditing() || m_people->table().hasErrors();
}

} // namespace kith::ui
