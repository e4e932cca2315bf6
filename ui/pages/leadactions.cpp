// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leadactions.h"

#include "models/base/await.h"
#include "ui/dialogs/convertdialog.h"

#include <QCoreApplication>

namespace kith::ui {

using base::Problem;
using records::ConversionProposal;
using records::RecordId;

namespace {

struct LeadActionsText
{
    Q_DECLARE_TR_FUNCTIONS(LeadActions)
};

void report(const LeadActions::Tell &tell, const Problem &problem)
{
    const bool isOurs =
        problem.kind() == base::ProblemKind::NotAllowed || problem.kind() == base::ProblemKind::Invalid;
    tell(isOurs ? NoticeLevel::Warning : NoticeLevel::Error, problem.sentence(), problem.detail());
}

} // namespace

void LeadActions::convert(records::Records &records, RecordId lead, QWidget *parent, const Tell &tell)
{
    if (!lead)
        return;
    base::await(
        records::LeadRecords(records).propose(lead), parent,
        [&records, parent, tell](const ConversionProposal &proposal) {
            auto *dialog = new ConvertDialog(records, proposal, parent->window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(dialog, &ConvertDialog::converted, parent,
                             [tell](const QString &title, const records::Outcome &) {
                                 tell(NoticeLevel::Success,
                                      LeadActionsText::tr("“%1” is converted.").arg(title), {});
                             });
            dialog->open();
        },
        [tell](const Problem &problem) { report(tell, problem); });
}

void LeadActions::end(records::Records &records, const QList<RecordId> &leads, LeadEndDialog::What what,
                      QWidget *parent, const Tell &tell)
{
    if (leads.isEmpty())
        return;
    auto *dialog = new LeadEndDialog(records, leads, what, parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &LeadEndDialog::finishedWell, parent, [what, tell](int count) {
        switch (what) {
        case LeadEndDialog::What::Disqualify:
            tell(NoticeLevel::Success, LeadActionsText::tr("%n lead(s) disqualified.", nullptr, count), {});
            break;
        case LeadEndDialog::What::Abandon:
            tell(NoticeLevel::Success, LeadActionsText::tr("%n lead(s) closed as abandoned.", nullptr, count),
                 {});
            break;
        case LeadEndDialog::What::Recycle:
            tell(NoticeLevel::Success, LeadActionsText::tr("%n lead(s) begin anew.", nullptr, count), {});
            break;
        }
    });
    dialog->open();
}

void LeadActions::showSilent(records::Records &records, QWidget *parent, const Show &show, const Tell &tell)
{
    base::await(
        records::LeadRecords(records).silentFilter(), parent,
        [show](const domain::Filter &filter) { show(filter); },
        [tell](const Problem &problem) { report(tell, problem); });
}

} // namespace kith::ui
