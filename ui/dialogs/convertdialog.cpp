// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/convertdialog.h"

#include "models/base/await.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/editors/fieldedit.h"
#include "ui/editors/linkedit.h"
#include "ui/parts/metrics.h"
#include "ui/parts/noticebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using records::ConversionCandidate;
using records::ConversionPlan;
using records::ConversionProposal;
using records::ConversionTarget;
using records::RecordId;
using How = ConversionTarget::How;

namespace {

// What the lines of a choice stand for, beside ids.
constexpr qint64 Nothing = 0;
constexpr qint64 Create = -1;
constexpr qint64 Another = -2;

const domain::Field &leadField(const char *key)
{
    return *domain::Catalogue::builtIn().entity("lead").field(key);
}

const domain::Field &dealField(const char *key)
{
    return *domain::Catalogue::builtIn().entity("deal").field(key);
}

QString candidateText(const ConversionCandidate &one)
{
    return one.subtitle.isEmpty()
               ? ConvertDialog::tr("%1 (%2)", "a record and how it was found").arg(one.title, one.why)
               : ConvertDialog::tr("%1, %2 (%3)", "a record, more about it, and how it was found")
                     .arg(one.title, one.subtitle, one.why);
}

/// One of the three things a lead can become.
class Part final : public QWidget
{
public:
    Part(records::Records &records, const char *linkField, const QString &objectName, const QString &noneText,
         QWidget *parent)
        : QWidget(parent)
        , m_none(noneText)
        , m_box(new QComboBox(this))
        , m_other(new LinkFieldEdit(records, leadField(linkField), this))
    {
        m_box->setObjectName(objectName);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(40);
        m_other->setObjectName(objectName + u"Other"_s);
        m_other->hide();
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::XS);
        column->addWidget(m_box);
        column->addWidget(m_other);
        setFocusProxy(m_box);
        connect(m_box, &QComboBox::currentIndexChanged, this, [this] { showOther(); });
    }

    void fill(const QList<ConversionCandidate> &candidates, const QString &newText, const QString &otherText,
              const ConversionTarget &chosen)
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        for (const ConversionCandidate &one : candidates)
            m_box->addItem(candidateText(one), one.id.value());
        if (!newText.isEmpty())
            m_box->addItem(newText, Create);
        m_box->addItem(otherText, Another);
        m_box->addItem(m_none, Nothing);
        const qint64 wanted = chosen.how == How::Nothing  ? Nothing
                              : chosen.how == How::Create ? Create
                                                          : chosen.id.value();
        m_box->setCurrentIndex(std::max(0, m_box->findData(wanted)));
        showOther();
    }

    /// Throws when another record is to be chosen and none is.
    ConversionTarget target() const
    {
        const qint64 chosen = m_box->currentData().toLongLong();
        if (chosen == Nothing)
            return {};
        if (chosen == Create)
            return {How::Create, {}};
        if (chosen != Another)
            return {How::Link, RecordId(chosen)};
        const RecordId id(m_other->value().toLongLong());
        if (!id)
            throw Problem(ProblemKind::Invalid,
                          ConvertDialog::tr("Choose which one is meant, by the first letters of its name."),
                          u"conversion"_s);
        return {How::Link, id};
    }

    bool creates() const { return m_box->currentData().toLongLong() == Create; }
    void setName(const QString &name)
    {
        m_box->setAccessibleName(name);
        m_other->setHint(name);
    }

    QComboBox *box() const { return m_box; }
    LinkFieldEdit *other() const { return m_other; }

private:
    void showOther() { m_other->setVisible(m_box->currentData().toLongLong() == Another); }

    QString m_none;
    QComboBox *m_box;
    LinkFieldEdit *m_other;
};

} // namespace

struct ConvertDialog::Private
{
    Private(ConvertDialog *dialog, records::Records &theRecords, const ConversionProposal &theProposal)
        : q(dialog), records(theRecords), leads(theRecords), proposal(theProposal)
    {
    }

    void build()
    {
        q->setObjectName("convertDialog");
        q->setWindowTitle(tr("Convert %1").arg(proposal.lead.title()));
        auto *layout = new QVBoxLayout(q);
        layout->setContentsMargins(space::XL, space::L, space::XL, space::L);
        layout->setSpacing(space::M);
        notice = new NoticeBar(q);
        layout->addWidget(notice);
        layout->addWidget(
            paragraph(tr("What is there already is linked rather than made a second time. The lead "
                         "stays as it is, for looking things up."),
                      q));
        layout->addLayout(makeForm());
        if (!proposal.values.isEmpty())
            addValues(layout);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, q);
        convert = buttons->addButton(tr("Convert"), QDialogButtonBox::AcceptRole);
        convert->setObjectName("convert");
        makePrimary(convert);
        layout->addStretch();
        layout->addWidget(buttons);
        QObject::connect(buttons, &QDialogButtonBox::accepted, q, &QDialog::accept);
        QObject::connect(buttons, &QDialogButtonBox::rejected, q, &QDialog::reject);
        q->setMinimumWidth(metrics::DialogMedium);
        fill();
    }

    QFormLayout *makeForm()
    {
        auto *form = new QFormLayout;
        form->setHorizontalSpacing(space::L);
        form->setVerticalSpacing(space::M);
        company = new Part(records, "converted_company_id", u"convertCompany"_s, tr("No company"), q);
        contact = new Part(records, "converted_contact_id", u"convertContact"_s, tr("No contact"), q);
        deal = new Part(records, "converted_deal_id", u"convertDeal"_s, tr("No deal"), q);
        company->setName(tr("Company"));
        contact->setName(tr("Contact"));
        deal->setName(tr("Deal"));
        addFormRow(form, tr("Co&mpany"), company);
        addFormRow(form, tr("Co&ntact"), contact);
        addFormRow(form, tr("&Deal"), deal);

        newDeal = new QWidget(q);
        auto *row = new QHBoxLayout(newDeal);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::S);
        dealName = new QLineEdit(newDeal);
        dealName->setObjectName("convertDealName");
        dealName->setAccessibleName(tr("Name of the new deal"));
        dealName->setPlaceholderText(tr("Name of the new deal"));
        amount = makeFieldEdit(records, dealField("amount_minor"), newDeal);
        amount->setObjectName("convertAmount");
        amount->setHint(dealField("amount_minor").labelText());
        currency = makeFieldEdit(records, dealField("currency"), newDeal);
        currency->setObjectName("convertCurrency");
        currency->setHint(dealField("currency").labelText());
        for (const FieldEdit *edit : {amount, currency}) {
            if (auto *line = qobject_cast<QLineEdit *>(edit->input()))
                line->setPlaceholderText(edit->field().labelText());
        }
        currency->setMinimumWidth(metrics::FieldWidth / 2); // its hint is longer than what is typed
        currency->setMaximumWidth(metrics::FieldWidth / 2);
        row->addWidget(dealName, 3);
        row->addWidget(amount, 2);
        row->addWidget(currency, 1);
        newDeal->setFocusProxy(dealName);
        form->addRow(QString(), newDeal);
        QObject::connect(company->box(), &QComboBox::currentIndexChanged, q, [this] { fillDeals(); });
        QObject::connect(company->other(), &LinkFieldEdit::chosen, q, [this] { fillDeals(); });
        QObject::connect(deal->box(), &QComboBox::currentIndexChanged, q, [this] { showNewDeal(); });
        QObject::connect(currency, &FieldEdit::edited, q, [this] {
            if (currency->validate())
                amount->setCurrency(currency->value().toString(), true);
        });
        return form;
    }

    void addValues(QVBoxLayout *layout)
    {
        auto *caption = new QLabel(tr("What goes along"), q);
        caption->setFont(fontOf(TextRole::Strong));
        layout->addWidget(caption);
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(space::L);
        grid->setVerticalSpacing(space::XS);
        int at = 0;
        for (const ConversionProposal::Value &value : proposal.values) {
            auto *tick = new QCheckBox(tr("%1: %2").arg(value.label, value.text).replace(u'&', "&&"_L1), q);
            tick->setObjectName(u"carry_"_s + QString::fromLatin1(value.field));
            tick->setChecked(proposal.plan.carry.contains(value.field));
            ticks.append({value.field, tick});
            grid->addWidget(tick, at / 2, at % 2);
            ++at;
        }
        layout->addLayout(grid);
        layout->addWidget(
            remark(tr("Only what is empty there is filled in; nothing is overwritten. Tags and open "
                      "activities go along, and the timeline shows what was said to the lead."),
                   q));
    }

    void fill()
    {
        const ConversionPlan &plan = proposal.plan;
        company->fill(proposal.companies,
                      proposal.newCompany.isEmpty() ? QString()
                                                    : tr("New company: %1").arg(proposal.newCompany),
                      tr("Another company…"), plan.company);
        contact->fill(proposal.contacts,
                      proposal.newContact.isEmpty() ? QString()
                                                    : tr("New contact: %1").arg(proposal.newContact),
                      tr("Another contact…"), plan.contact);
        dealName->setText(plan.dealName);
        fillDeals(plan.deal);
    }

    void fillDeals(std::optional<ConversionTarget> chosen = {})
    {
        const RecordId id(company->box()->currentData().toLongLong());
        const QList<ConversionCandidate> open = proposal.deals.value(id);
        if (!chosen)
            chosen = open.isEmpty() ? ConversionTarget{How::Create, {}}
                                    : ConversionTarget{How::Link, open.constFirst().id};
        deal->fill(open, tr("New deal"), tr("Another deal…"), *chosen);
        showNewDeal();
    }

    void showNewDeal() { newDeal->setVisible(deal->creates()); }

    void run(const ConversionPlan &plan)
    {
        convert->setEnabled(false);
        base::await(
            leads.convert(plan), q,
            [this](const records::Outcome &outcome) {
                Q_EMIT q->converted(proposal.lead.title(), outcome);
                q->done(QDialog::Accepted);
            },
            [this](const Problem &problem) {
                convert->setEnabled(true);
                showProblem(notice, problem);
            });
    }

    ConvertDialog *q;
    records::Records &records;
    records::LeadRecords leads;
    ConversionProposal proposal;
    NoticeBar *notice = nullptr;
    Part *company = nullptr;
    Part *contact = nullptr;
    Part *deal = nullptr;
    QWidget *newDeal = nullptr;
    QLineEdit *dealName = nullptr;
    FieldEdit *amount = nullptr;
    FieldEdit *currency = nullptr;
    QList<std::pair<QByteArray, QCheckBox *>> ticks;
    QPushButton *convert = nullptr;
};

ConvertDialog::ConvertDialog(records::Records &records, const ConversionProposal &proposal, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, records, proposal))
{
    d->build();
}

ConvertDialog::~ConvertDialog() = default;

ConversionPlan ConvertDialog::plan() const
{
    ConversionPlan plan = d->proposal.plan;
    plan.company = d->company->target();
    plan.contact = d->contact->target();
    plan.deal = d->deal->target();
    plan.dealName = d->dealName->text();
    plan.amountMinor = d->amount->value();
    plan.currency = d->currency->value().toString();
    plan.carry.clear();
    for (const auto &[field, tick] : d->ticks) {
        if (tick->isChecked())
            plan.carry.insert(field);
    }
    return plan;
}

void ConvertDialog::accept()
{
    try {
        d->run(plan());
    } catch (const Problem &problem) {
        showProblem(d->notice, problem);
    }
}

} // namespace kith::ui
