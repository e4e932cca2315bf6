// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dealheader.h"

#include "models/base/await.h"
#include "models/base/clock.h"
#include "models/base/money.h"
#include "models/base/timespans.h"
#include "models/domain/deal.h"
#include "ui/dialogs/closedealdialog.h"
#include "ui/pages/chanceline.h"
#include "ui/pages/dealstagebar.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using domain::Record;
using records::GateCheck;
using records::RecordId;

namespace {

using base::DayMs;

QString amountText(qint64 minor, const QString &currency)
{
    try {
        return base::Money(minor, currency).toText(QLocale());
    } catch (const Problem &) {
        return QLocale().toString(double(minor) / 100, 'f', 2); // the deal has no currency
    }
}

} // namespace

DealHeader::DealHeader(records::Records &records, QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_moves(records)
    , m_bar(new DealStageBar(this))
    , m_weight(new ElidedLabel(this))
    , m_pushes(new QPushButton(this))
    , m_win(new QPushButton(Icons::get(u"check-circle"_s, Tone::Good), tr("&Won…"), this))
    , m_lose(new QPushButton(Icons::get(u"x-circle"_s, Tone::Danger), tr("&Lost…"), this))
    , m_reopen(new QPushButton(Icons::get(u"refresh"_s), tr("Re&open"), this))
    , m_chance(new ChanceLine(records, "deal", this))
    , m_gate(new QWidget(this))
    , m_gateHead(new QLabel(m_gate))
    , m_gateItems(new QVBoxLayout)
{
    setObjectName(u"dealHeader"_s);
    m_weight->setObjectName(u"dealWeight"_s);
    Theme::setTone(m_weight, Tone::Muted);
    m_pushes->setObjectName(u"dealPushes"_s);
    m_pushes->setFlat(true);
    m_pushes->setText(tr("Pushed %n time(s)", nullptr, 0)); // a name from the beginning
    m_pushes->hide();
    m_win->setObjectName(u"dealWin"_s);
    m_lose->setObjectName(u"dealLose"_s);
    m_reopen->setObjectName(u"dealReopen"_s);
    m_gateHead->setObjectName(u"dealGateHead"_s);
    m_gateHead->setFont(fontOf(TextRole::Caption));
    m_gateHead->setTextFormat(Qt::PlainText);
    m_gateHead->setWordWrap(true);
    Theme::setTone(m_gateHead, Tone::Muted);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::S);
    row->addWidget(m_weight, 1);
    row->addWidget(m_pushes);
    row->addWidget(m_win);
    row->addWidget(m_lose);
    row->addWidget(m_reopen);
    auto *gate = new QVBoxLayout(m_gate);
    gate->setContentsMargins(0, 0, 0, 0);
    gate->setSpacing(space::XS);
    gate->addWidget(m_gateHead);
    gate->addLayout(m_gateItems);
    m_gate->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::S);
    column->addWidget(m_bar);
    column->addLayout(row);
    column->addWidget(m_chance);
    column->addWidget(m_gate);

    connect(m_chance, &ChanceLine::notice, this, &DealHeader::notice);
    connect(m_bar, &DealStageBar::stageChosen, this, &DealHeader::move);
    connect(m_win, &QPushButton::clicked, this, &DealHeader::win);
    connect(m_lose, &QPushButton::clicked, this, &DealHeader::lose);
    connect(m_reopen, &QPushButton::clicked, this, &DealHeader::reopen);
    connect(m_pushes, &QPushButton::clicked, this, &DealHeader::historyRequested);
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        const bool concerns = notice.everything || notice.entities.contains("stage") ||
                              notice.entities.contains("pipeline") ||
                              notice.entities.contains("stage_gate") || notice.entities.contains("activity");
        if (concerns && !m_deal.isNull() && isVisible())
            load();
    });
}

void DealHeader::show(const Record &deal)
{
    m_deal = deal;
    m_chance->show(deal);
    setVisible(true);
    load();
}

void DealHeader::load()
{
    const quint64 mine = ++m_generation;
    m_ready = false;
    const bool closed = m_deal.text("status") != "open"_L1;
    const bool living = m_deal.deletedAtMs == 0;
    m_win->setVisible(living && !closed);
    m_lose->setVisible(living && !closed);
    m_reopen->setVisible(living && closed);
    m_bar->setReadOnly(!living);
    base::await(
        m_records.load("pipeline", m_deal.linkId("pipeline_id")), this,
        [this, mine](const Record &pipeline) {
            if (mine != m_generation)
                return;
            m_stages = pipeline.children("stages");
            std::stable_sort(m_stages.begin(), m_stages.end(), [](const Record &a, const Record &b) {
                return a.value("position").toLongLong() < b.value("position").toLongLong();
            });
            loadHistory(mine);
        },
        [this](const Problem &problem) { report(problem); });
}

void DealHeader::loadHistory(quint64 mine)
{
    domain::RecordQuery query;
    query.entity = "deal_stage_history";
    query.filter = domain::Filter::test("deal_id", domain::Operator::Is, m_deal.id.value());
    query.sort = {{"entered_at", false}};
    const auto failed = [this](const Problem &problem) { report(problem); };
    base::await(
        m_records.findIds(query), this,
        [this, mine, failed](const QList<RecordId> &ids) {
            base::await(
                m_records.fetchRows("deal_stage_history", {"to_stage_id", "entered_at", "left_at"}, ids),
                this,
                [this, mine](const QList<records::Row> &rows) {
                    if (mine != m_generation)
                        return;
                    m_past.clear();
                    for (const records::Row &row : rows)
                        m_past.append({RecordId(row.values.at(0).toLongLong()), row.values.at(1).toLongLong(),
                                       row.values.at(2).toLongLong()});
                    display();
                    loadGate(mine);
                },
                failed);
        },
        failed);
}

void DealHeader::display()
{
    const qint64 now = base::Clock::system().nowMs();
    const RecordId current = m_deal.linkId("stage_id");
    const auto daysIn = [this, now](RecordId stage) {
        qint64 ms = -1;
        for (const Past &past : std::as_const(m_past)) {
            if (past.stage == stage)
                ms = std::max<qint64>(ms, 0) +
                     std::max<qint64>(0, (past.leftAtMs ? past.leftAtMs : now) - past.enteredAtMs);
        }
        return ms < 0 ? -1 : int(ms / DayMs);
    };
    const auto at = std::find_if(m_stages.cbegin(), m_stages.cend(),
                                 [current](const Record &stage) { return stage.id == current; });
    const bool closed = m_deal.text("status") != "open"_L1;
    QList<DealStageBar::Stage> steps;
    bool before = at != m_stages.cend() && !closed;
    for (const Record &stage : std::as_const(m_stages)) {
        const bool isCurrent = stage.id == current;
        before = before && !isCurrent;
        if (stage.text("kind") != "open"_L1 || (stage.value("retired").toBool() && !isCurrent))
            continue;
        steps.append({stage.id, stage.text("name"), daysIn(stage.id), isCurrent,
                      before || (closed && daysIn(stage.id) >= 0)});
    }
    m_bar->setStages(steps);
    displayWeight();
    const int pushes = m_deal.value("push_count").toInt();
    m_pushes->setVisible(pushes > 0);
    m_pushes->setText(tr("Pushed %n time(s)", nullptr, pushes));
    m_pushes->setToolTip(tr("How often the expected close moved to a later month. Shows when."));
}

/// With its definition, as everywhere.
void DealHeader::displayWeight()
{
    const RecordId current = m_deal.linkId("stage_id");
    const auto at = std::find_if(m_stages.cbegin(), m_stages.cend(),
                                 [current](const Record &stage) { return stage.id == current; });
    const QString status = m_deal.text("status");
    const int own =
        m_deal.isEmpty("probability_override") ? -1 : m_deal.value("probability_override").toInt();
    const int percent =
        domain::dealProbability(status, own, at == m_stages.cend() ? 0 : at->value("probability").toInt());
    const qint64 amount = m_deal.value("amount_minor").toLongLong();
    const QString currency = m_deal.text("currency");
    QString text;
    if (status == "won"_L1)
        text = tr("Won");
    else if (status == "lost"_L1)
        text = tr("Lost");
    else if (m_deal.isEmpty("amount_minor"))
        text = tr("No amount yet");
    else
        //: %1 weighted amount, %2 amount, %3 probability
        text = tr("Weighted %1 = %2 × %3 %")
                   .arg(amountText(domain::weightedMinor(amount, percent), currency),
                        amountText(amount, currency), QLocale().toString(percent));
    if (status != "open"_L1 && !m_deal.isEmpty("closed_at"))
        text =
            tr("%1 on %2")
                .arg(text, QLocale().toString(
                               QDateTime::fromMSecsSinceEpoch(m_deal.value("closed_at").toLongLong()).date(),
                               QLocale::ShortFormat));
    m_weight->setText(text);
    m_weight->setAccessibleDescription(
        own >= 0 ? tr("Amount times the deal's own probability, rounded to the smallest unit. Won deals "
                      "count in full, lost ones not at all.")
                 : tr("Amount times the probability of the stage, rounded to the smallest unit. Won deals "
                      "count in full, lost ones not at all."));
    m_weight->setToolTip(m_weight->accessibleDescription());
}

/// The open stage behind the one the deal is in; behind the last one, the won stage.
const Record *DealHeader::stageAfter() const
{
    const RecordId current = m_deal.linkId("stage_id");
    bool behind = false;
    for (const Record &stage : m_stages) {
        if (behind && stage.text("kind") != "lost"_L1 && !stage.value("retired").toBool())
            return &stage;
        behind = behind || stage.id == current;
    }
    return nullptr;
}

void DealHeader::loadGate(quint64 mine)
{
    const Record *next =
        m_deal.text("status") == "open"_L1 && m_deal.deletedAtMs == 0 ? stageAfter() : nullptr;
    if (!next) {
        m_gate->hide();
        m_ready = true;
        return;
    }
    base::await(
        m_moves.checkGate(m_deal.id, next->id), this,
        [this, mine](const GateCheck &check) {
            if (mine == m_generation)
                displayGate(check);
        },
        [this](const Problem &problem) { report(problem); });
}

void DealHeader::displayGate(const GateCheck &check)
{
    m_ready = true;
    const bool focused = m_items && m_items->isAncestorOf(focusWidget());
    const QString focusName = focused ? focusWidget()->accessibleName() : QString();
    delete m_items;
    m_items = nullptr;
    QStringList gaps;
    for (const records::GateGap &gap : check.missing) {
        if (gap.kind != records::GateGap::Kind::CheckItem)
            gaps.append(gap.text);
    }
    const bool any = !gaps.isEmpty() || !check.items.isEmpty();
    m_gate->setVisible(any);
    if (!any)
        return;
    const QString head = check.mayPass() ? tr("“%1” asks for nothing more.").arg(check.stageName)
                         : gaps.isEmpty()
                             ? tr("Before “%1”:").arg(check.stageName)
                             //: %1 name of a stage, %2 what is missing, several parts with semicolons
                             : tr("Before “%1”: %2").arg(check.stageName, gaps.join(u"; "_s));
    m_gateHead->setText(head);
    m_items = new QWidget(m_gate);
    auto *flow = new FlowLayout(m_items);
    for (const records::GateItem &item : check.items) {
        auto *box = new QCheckBox(QString(item.text).replace(u'&', "&&"_L1), m_items);
        box->setObjectName(u"dealCheck"_s);
        box->setAccessibleName(item.text);
        box->setChecked(item.isTicked);
        if (item.isTicked && item.tickedAtMs)
            //: %1 name of a person, %2 day
            box->setToolTip(
                tr("Ticked by %1 on %2")
                    .arg(item.tickedBy,
                         QLocale().toString(QDateTime::fromMSecsSinceEpoch(item.tickedAtMs).date(),
                                            QLocale::ShortFormat)));
        connect(box, &QCheckBox::clicked, this, [this, gate = item.gate](bool on) { tick(gate, on); });
        flow->addWidget(box);
        if (focused && item.text == focusName)
            box->setFocus();
    }
    m_gateItems->addWidget(m_items);
}

void DealHeader::tick(RecordId gate, bool ticked)
{
    base::await(
        m_moves.tick(m_deal.id, gate, ticked), this, [](const records::Outcome &) {},
        [this](const Problem &problem) {
            report(problem);
            load();
        });
}

void DealHeader::move(RecordId stage)
{
    CloseDealDialog::move(m_records, {m_deal.id}, stage, this, [this](const DealMoveAnswer &answer) {
        if (!answer.text.isEmpty())
            Q_EMIT notice(answer.level, answer.text, answer.detail);
    });
}

void DealHeader::win()
{
    CloseDealDialog::win(m_records, {m_deal.id}, this, [this](const DealMoveAnswer &answer) {
        if (!answer.text.isEmpty())
            Q_EMIT notice(answer.level, answer.text, answer.detail);
    });
}

void DealHeader::lose()
{
    CloseDealDialog::lose(m_records, {m_deal.id}, this, [this](const DealMoveAnswer &answer) {
        if (!answer.text.isEmpty())
            Q_EMIT notice(answer.level, answer.text, answer.detail);
    });
}

void DealHeader::reopen()
{
    CloseDealDialog::reopen(m_records, {m_deal.id}, this, [this](const DealMoveAnswer &answer) {
        if (!answer.text.isEmpty())
            Q_EMIT notice(answer.level, answer.text, answer.detail);
    });
}

void DealHeader::report(const Problem &problem)
{
    if (problem.kind() != base::ProblemKind::Cancelled)
        Q_EMIT notice(NoticeLevel::Error, problem.sentence(), problem.detail());
}

} // namespace kith::ui
