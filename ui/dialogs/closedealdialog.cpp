// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/closedealdialog.h"

#include "models/base/await.h"
#include "models/records/dealrecords.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/gatedialog.h"
#include "ui/editors/fieldedit.h"
#include "ui/parts/metrics.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Field;
using domain::FieldType;
using records::DealClose;
using records::DealRecords;
using records::GateCheck;
using records::Outcome;
using records::RecordId;

namespace {

/// The day on which the deal is closed; deals have the moment.
const Field &closedOn()
{
    static const Field field = [] {
        Field day;
        day.key = "closed_on"_ba;
        day.label = QT_TRANSLATE_NOOP("Catalogue", "Closed on");
        day.type = FieldType::Date;
        day.help = QT_TRANSLATE_NOOP("Catalogue", "Reports count the deal on this day.");
        return day;
    }();
    return field;
}

bool isGate(const Problem &problem)
{
    return problem.kind() == ProblemKind::NotAllowed || problem.kind() == ProblemKind::Constraint;
}

DealMoveAnswer refused(const Problem &problem)
{
    if (problem.kind() == ProblemKind::Cancelled)
        return {};
    return {false, problem.sentence(), problem.detail(),
            isGate(problem) || problem.kind() == ProblemKind::Invalid ? NoticeLevel::Warning
                                                                      : NoticeLevel::Error};
}

/// One move that somebody asked for, until it is over.
class Moving final : public QObject
{
public:
    Moving(records::Records &records, QList<RecordId> deals, RecordId stage, QWidget *parent,
           CloseDealDialog::Answer answer)
        : QObject(parent)
        , m_records(records)
        , m_moves(records)
        , m_deals(std::move(deals))
        , m_stage(stage)
        , m_parent(parent)
        , m_answer(std::move(answer))
    {
    }

    void move(const QString &bypassReason = {})
    {
        base::await(
            m_moves.move(m_deals, m_stage, bypassReason), this,
            [this](const Outcome &) {
                finish({true, {}, {}, {}});
            },
            [this](const Problem &problem) { explain(problem); });
    }

private:
    void finish(const DealMoveAnswer &answer)
    {
        if (m_answer)
            m_answer(answer);
        deleteLater();
    }

    /// What a gate misses can be filled in at once, for one deal.
    void explain(const Problem &problem)
    {
        if (!isGate(problem) || m_deals.size() != 1) {
            finish(refused(problem));
            return;
        }
        base::await(
            m_moves.checkGate(m_deals.constFirst(), m_stage), this,
            [this, problem](const GateCheck &check) {
                if (check.mayPass()) // it was refused for something else
                    finish(refused(problem));
                else
                    ask(check);
            },
            [this](const Problem &other) { finish(refused(other)); });
    }

    void ask(const GateCheck &check)
    {
        auto *dialog = new GateDialog(m_records, check, m_parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &GateDialog::passed, this, [this](const QString &reason) { move(reason); });
        connect(dialog, &QDialog::rejected, this, [this] { finish({}); });
        dialog->open();
    }

    records::Records &m_records;
    DealRecords m_moves;
    const QList<RecordId> m_deals;
    const RecordId m_stage;
    QWidget *m_parent;
    CloseDealDialog::Answer m_answer;
};

} // namespace

struct CloseDealDialog::Private
{
    Private(CloseDealDialog *dialog, records::Records &theRecords, QList<RecordId> theDeals, Ending theEnding,
            RecordId theStage)
        : q(dialog)
        , records(theRecords)
        , moves(theRecords)
        , deals(std::move(theDeals))
        , ending(theEnding)
        , stage(theStage)
        , entity(theRecords.catalogue().entity("deal"))
    {
    }

    void build();
    void add(QFormLayout &rows, const Field &field, const QString &label);
    void load();
    void show(const domain::Record &deal);
    void go(const QString &bypassReason = {});
    DealClose closeOf(RecordId deal, const QString &bypassReason) const;
    void refuse(const Problem &problem);
    void explainGate(const Problem &problem);
    void setBusy(bool busy);
    RecordId chosen(QByteArrayView field) const;

    CloseDealDialog *q;
    records::Records &records;
    DealRecords moves;
    const QList<RecordId> deals;
    const Ending ending;
    RecordId stage;
    const domain::Entity &entity;
    QString name; ///< of the only deal
    QLabel *head = nullptr;
    NoticeBar *notice = nullptr;
    QWidget *form = nullptr;
    QList<FieldEdit *> edits;
    QPushButton *take = nullptr;
    Answer answer;
    DealMoveAnswer said;
};

CloseDealDialog::CloseDealDialog(records::Records &records, const QList<RecordId> &deals, Ending ending,
                                 RecordId stage, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, records, deals, ending, stage))
{
    setObjectName(u"closeDealDialog"_s);
    d->build();
    d->load();
}

CloseDealDialog::~CloseDealDialog() = default;

FieldEdit *CloseDealDialog::edit(QByteArrayView field) const
{
    const auto it = std::find_if(d->edits.cbegin(), d->edits.cend(),
                                 [field](const FieldEdit *one) { return one->field().key == field; });
    return it == d->edits.cend() ? nullptr : *it;
}

void CloseDealDialog::Private::build()
{
    const bool wins = ending == Ending::Win;
    const int count = int(deals.size());
    q->setWindowTitle(wins ? tr("Win %n deal(s)", nullptr, count) : tr("Lose %n deal(s)", nullptr, count));
    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::M);
    head = paragraph(count == 1 ? QString()
                     : wins     ? tr("Each of the selected deals needs an amount.")
                                : tr("All selected deals get the same reason."),
                     q);
    head->setObjectName(u"closeDealHead"_s);
    head->setFont(fontOf(TextRole::Strong));
    column->addWidget(head);
    notice = new NoticeBar(q);
    column->addWidget(notice);
    form = new QWidget(q);
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(space::L);
    rows->setVerticalSpacing(space::M);
    if (wins) {
        if (count == 1)
            add(*rows, *entity.field("amount_minor"), tr("&Amount"));
        add(*rows, *entity.field("won_reason_id"), tr("Why &won"));
    } else {
        add(*rows, *entity.field("lost_reason_id"), tr("Why &lost"));
        add(*rows, *entity.field("competitor_id"), tr("Com&petitor"));
    }
    add(*rows, closedOn(), tr("Closed &on"));
    q->edit("closed_on")->setBase(QDate::currentDate().toString(Qt::ISODate));
    column->addWidget(form);
    column->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, q);
    take = buttons->addButton(wins ? tr("Won") : tr("Lost"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"closeDealGo"_s);
    makePrimary(take);
    column->addWidget(buttons);
    q->setMinimumWidth(metrics::DialogSmall);
    connect(buttons, &QDialogButtonBox::accepted, q, [this] { go(); });
    connect(buttons, &QDialogButtonBox::rejected, q, &QDialog::reject);
    edits.constFirst()->setFocus();
}

void CloseDealDialog::Private::add(QFormLayout &rows, const Field &field, const QString &label)
{
    FieldEdit *edit = makeFieldEdit(records, field, form);
    edit->setBase({});
    addFormRow(&rows, label, edit);
    edits.append(edit);
}

void CloseDealDialog::Private::load()
{
    if (deals.size() != 1)
        return;
    setBusy(true);
    base::await(
        records.load("deal", deals.constFirst()), q, [this](const domain::Record &deal) { show(deal); },
        [this](const Problem &problem) { refuse(problem); });
}

void CloseDealDialog::Private::show(const domain::Record &deal)
{
    name = deal.title();
    //: %1 name of a deal, %2 name of its company
    head->setText(deal.isEmpty("company_id") ? name
                                             : tr("%1 · %2").arg(name, deal.linkTitles.value("company_id")));
    for (FieldEdit *edit : std::as_const(edits)) {
        const Field &field = edit->field();
        if (!entity.field(field.key))
            continue;
        edit->setCurrency(deal.text("currency"), false);
        edit->setBase(deal.value(field.key), deal.linkTitles.value(field.key));
        if (field.type == FieldType::Money && deal.text("currency").size() == 3)
            edit->setHint(deal.text("currency"));
    }
    setBusy(false);
    edits.constFirst()->setFocus();
}

RecordId CloseDealDialog::Private::chosen(QByteArrayView field) const
{
    const FieldEdit *edit = q->edit(field);
    return edit ? RecordId(edit->value().toLongLong()) : RecordId();
}

DealClose CloseDealDialog::Private::closeOf(RecordId deal, const QString &bypassReason) const
{
    DealClose close;
    close.deal = deal;
    close.stage = stage;
    const FieldEdit *day = q->edit("closed_on");
    if (day->isDirty()) // else now, to the minute
        close.closedOn = QDate::fromString(day->value().toString(), Qt::ISODate);
    close.reason = chosen(ending == Ending::Win ? "won_reason_id" : "lost_reason_id");
    close.competitor = chosen("competitor_id");
    const FieldEdit *amount = q->edit("amount_minor");
    if (amount && amount->isDirty() && !amount->isBlank())
        close.amountMinor = amount->value().toLongLong();
    close.bypassReason = bypassReason;
    return close;
}

void CloseDealDialog::Private::go(const QString &bypassReason)
{
    bool wrong = false;
    for (FieldEdit *edit : std::as_const(edits))
        wrong = !edit->validate() || wrong;
    if (wrong)
        return;
    QList<DealClose> closes;
    for (const RecordId deal : deals)
        closes.append(closeOf(deal, bypassReason));
    setBusy(true);
    notice->dismiss();
    base::await(
        ending == Ending::Win ? moves.win(closes) : moves.lose(closes), q,
        [this](const Outcome &) {
            const int count = int(deals.size());
            const bool one = count == 1;
            said = {true,
                    ending == Ending::Win
                        ? (one ? tr("“%1” is won.").arg(name) : tr("%n deal(s) are won.", nullptr, count))
                        : (one ? tr("“%1” is lost.").arg(name) : tr("%n deal(s) are lost.", nullptr, count)),
                    {},
                    NoticeLevel::Success};
            q->accept();
        },
        [this](const Problem &problem) { refuse(problem); });
}

void CloseDealDialog::Private::refuse(const Problem &problem)
{
    setBusy(false);
    const QByteArray &about = problem.field();
    FieldEdit *edit = q->edit(about == "closed_at" ? QByteArrayView("closed_on") : QByteArrayView(about));
    if (edit && !isGate(problem)) {
        edit->setError(problem.sentence());
        edit->setFocus();
    } else if (isGate(problem) && deals.size() == 1) {
        explainGate(problem);
    } else {
        showProblem(notice, problem);
    }
}

void CloseDealDialog::Private::explainGate(const Problem &problem)
{
    const RecordId deal = deals.constFirst();
    const auto check = [this, deal, problem](RecordId to) {
        base::await(
            moves.checkGate(deal, to), q,
            [this, problem](const GateCheck &gate) {
                if (gate.mayPass()) {
                    showProblem(notice, problem);
                    return;
                }
                auto *dialog = new GateDialog(records, gate, q);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                connect(dialog, &GateDialog::passed, q, [this](const QString &reason) { go(reason); });
                dialog->open();
            },
            [this](const Problem &other) { showProblem(notice, other); });
    };
    if (stage) {
        check(stage);
        return;
    }
    // The first stage of the kind in the deal's pipeline.
    base::await(
        records.load("deal", deal), q,
        [this, check](const domain::Record &loaded) {
            domain::RecordQuery query;
            query.entity = "stage";
            query.filter = domain::Filter::all(
                {domain::Filter::test("pipeline_id", domain::Operator::Is, loaded.value("pipeline_id")),
                 domain::Filter::test("kind", domain::Operator::Is,
                                      ending == Ending::Win ? u"won"_s : u"lost"_s)});
            query.sort = {{"position", false}};
            base::await(
                records.findIds(query), q,
                [check](const QList<RecordId> &stages) {
                    if (!stages.isEmpty())
                        check(stages.constFirst());
                },
                [this](const Problem &other) { showProblem(notice, other); });
        },
        [this](const Problem &other) { showProblem(notice, other); });
}

void CloseDealDialog::Private::setBusy(bool busy)
{
    form->setEnabled(!busy);
    take->setEnabled(!busy);
}

void CloseDealDialog::done(int result)
{
    QDialog::done(result);
    if (const Answer answer = std::exchange(d->answer, {}))
        answer(d->said);
}

void CloseDealDialog::move(records::Records &records, const QList<RecordId> &deals, RecordId stage,
                           QWidget *parent, const Answer &answer)
{
    if (deals.isEmpty())
        return;
    base::await(
        records.load("stage", stage), parent,
        [&records, deals, stage, parent, answer](const domain::Record &record) {
            const QString kind = record.text("kind");
            if (kind == "won"_L1 || kind == "lost"_L1) {
                auto *dialog = new CloseDealDialog(
                    records, deals, kind == "won"_L1 ? Ending::Win : Ending::Lose, stage, parent);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->d->answer = answer;
                dialog->open();
                return;
            }
            (new Moving(records, deals, stage, parent, answer))->move();
        },
        [answer](const Problem &problem) {
            if (answer)
                answer(refused(problem));
        });
}

void CloseDealDialog::win(records::Records &records, const QList<RecordId> &deals, QWidget *parent,
                          const Answer &answer)
{
    if (deals.isEmpty())
        return;
    auto *dialog = new CloseDealDialog(records, deals, Ending::Win, {}, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->d->answer = answer;
    dialog->open();
}

void CloseDealDialog::lose(records::Records &records, const QList<RecordId> &deals, QWidget *parent,
                           const Answer &answer)
{
    if (deals.isEmpty())
        return;
    auto *dialog = new CloseDealDialog(records, deals, Ending::Lose, {}, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->d->answer = answer;
    dialog->open();
}

void CloseDealDialog::reopen(records::Records &records, const QList<RecordId> &deals, QWidget *parent,
                             const Answer &answer)
{
    if (deals.isEmpty())
        return;
    base::await(
        DealRecords(records).reopen(deals), parent,
        [answer, count = int(deals.size())](const Outcome &) {
            if (answer)
                answer({true, tr("%n deal(s) are open again.", nullptr, count), {}, NoticeLevel::Success});
        },
        [answer](const Problem &problem) {
            if (answer)
                answer(refused(problem));
        });
}

} // namespace kith::ui
