// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/leadenddialog.h"

#include "models/base/await.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/editors/fieldedit.h"
#include "ui/parts/metrics.h"
#include "ui/parts/noticebar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using records::LeadRecords;
using records::RecordId;

namespace {

constexpr int DaysUntilNextTry = 30;
constexpr int NoteHeight = 84;

const domain::Field &fieldOf(const char *entity, const char *key)
{
    return *domain::Catalogue::builtIn().entity(entity).field(key);
}

} // namespace

struct LeadEndDialog::Private
{
    Private(LeadEndDialog *dialog, records::Records &theRecords, const QList<RecordId> &theIds, What theWhat)
        : q(dialog), records(theRecords), leads(theRecords), ids(theIds), what(theWhat)
    {
    }

    QString title() const
    {
        const int count = int(ids.size());
        switch (what) {
        case What::Disqualify:
            return tr("Disqualify %n lead(s)", nullptr, count);
        case What::Abandon:
            return tr("Close %n lead(s) as abandoned", nullptr, count);
        case What::Recycle:
            break;
        }
        return tr("Recycle %n lead(s)", nullptr, count);
    }

    QString explanation() const
    {
        switch (what) {
        case What::Disqualify:
            return tr(
                "They are over and out of the way, and can be recycled. Those that are over already are "
                "left alone.");
        case What::Abandon:
            return tr(
                "They are over because nobody has touched them for long. Nothing is deleted, and they can be "
                "recycled.");
        case What::Recycle:
            break;
        }
        return tr(
            "They begin anew. With a day, a call on it is planned for each, so that none is forgotten.");
    }

    void build()
    {
        q->setObjectName("leadEndDialog");
        q->setWindowTitle(title());
        auto *layout = new QVBoxLayout(q);
        layout->setContentsMargins(space::XL, space::L, space::XL, space::L);
        layout->setSpacing(space::M);
        notice = new NoticeBar(q);
        layout->addWidget(notice);
        layout->addWidget(paragraph(explanation(), q));
        auto *form = new QFormLayout;
        form->setHorizontalSpacing(space::L);
        form->setVerticalSpacing(space::M);
        if (what == What::Recycle)
            addNextStep(form);
        else
            addReason(form);
        layout->addLayout(form);
        layout->addStretch();
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, q);
        go = buttons->addButton(what == What::Disqualify ? tr("Disqualify")
                                : what == What::Abandon  ? tr("Close")
                                                         : tr("Recycle"),
                                QDialogButtonBox::AcceptRole);
        go->setObjectName("go");
        makePrimary(go);
        layout->addWidget(buttons);
        QObject::connect(buttons, &QDialogButtonBox::accepted, q, &QDialog::accept);
        QObject::connect(buttons, &QDialogButtonBox::rejected, q, &QDialog::reject);
        q->setMinimumWidth(metrics::DialogSmall);
    }

    void addReason(QFormLayout *form)
    {
        reason = makeFieldEdit(records, fieldOf("lead", "disqualify_reason_id"), q);
        reason->setObjectName("reason");
        reason->setBase({});
        addFormRow(form, tr("&Why"), reason->input());
        note = new QPlainTextEdit(q);
        note->setObjectName("note");
        note->setTabChangesFocus(true);
        note->setFixedHeight(NoteHeight);
        addFormRow(form, tr("&Note"), note);
    }

    void addNextStep(QFormLayout *form)
    {
        day = makeFieldEdit(records, fieldOf("activity", "due_on"), q);
        day->setObjectName("nextStepOn");
        day->setBase({});
        day->setValue(QDate::currentDate().addDays(DaysUntilNextTry).toString(Qt::ISODate));
        addFormRow(form, tr("Try again &on"), day->input());
        subject = new QLineEdit(tr("Try again"), q);
        subject->setObjectName("subject");
        addFormRow(form, tr("&What to do"), subject);
    }

    QFuture<records::Outcome> start()
    {
        if (what == What::Recycle) {
            const QDate on = QDate::fromString(day->value().toString(), Qt::ISODate);
            return leads.recycle(ids, on, subject->text());
        }
        const RecordId why(reason->value().toLongLong());
        if (!why)
            throw Problem(ProblemKind::Invalid,
                          tr("Say why: the reason is what can be learned from a lead that came to nothing."),
                          u"no reason"_s);
        return leads.close(
            ids, what == What::Disqualify ? LeadRecords::End::Disqualified : LeadRecords::End::Abandoned, why,
            note->toPlainText());
    }

    LeadEndDialog *q;
    records::Records &records;
    LeadRecords leads;
    QList<RecordId> ids;
    What what;
    NoticeBar *notice = nullptr;
    FieldEdit *reason = nullptr;
    QPlainTextEdit *note = nullptr;
    FieldEdit *day = nullptr;
    QLineEdit *subject = nullptr;
    QPushButton *go = nullptr;
};

LeadEndDialog::LeadEndDialog(records::Records &records, const QList<RecordId> &leads, What what,
                             QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, records, leads, what))
{
    d->build();
}

LeadEndDialog::~LeadEndDialog() = default;

void LeadEndDialog::accept()
{
    try {
        d->go->setEnabled(false);
        base::await(
            d->start(), this,
            [this](const records::Outcome &) {
                Q_EMIT finishedWell(int(d->ids.size()));
                done(QDialog::Accepted);
            },
            [this](const Problem &problem) {
                d->go->setEnabled(true);
                showProblem(d->notice, problem);
            });
    } catch (const Problem &problem) {
        d->go->setEnabled(true);
        showProblem(d->notice, problem);
    }
}

} // namespace kith::ui
