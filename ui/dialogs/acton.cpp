// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/acton.h"

#include "models/records/bulktasks.h"
#include "ui/dialogs/addtolistdialog.h"
#include "ui/dialogs/bulkeditdialog.h"
#include "ui/dialogs/copyaddressesdialog.h"
#include "ui/dialogs/createtasksdialog.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/parts/icons.h"

#include <QDir>
#include <QMenu>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using Action = records::BulkStep::Action;

ActOn::ActOn(records::Records &records, QWidget *widget, QObject *parent)
    : QObject(parent), m_records(records), m_widget(widget)
{
}

QList<ActOn::Deed> ActOn::deedsFor(const domain::Entity &entity)
{
    QList<Deed> deeds{Deed::Edit};
    if (entity.relation("tags"))
        deeds += {Deed::AddTag, Deed::RemoveTag};
    if (const domain::Field *owner = entity.field("owner_id"); owner && owner->isEditable())
        deeds += Deed::Assign;
    const domain::Field *kinds = domain::Catalogue::builtIn().entity("segment").field("entity");
    if (std::any_of(kinds->choices.cbegin(), kinds->choices.cend(),
                    [&entity](const domain::Choice &kind) { return kind.key == entity.key; }))
        deeds += Deed::AddToList;
    if (records::BulkTasks::canBeAbout(entity))
        deeds += Deed::CreateTasks;
    deeds += Deed::Export;
    if (CopyAddressesDialog::canCopy(entity))
        deeds += Deed::CopyAddresses;
    return deeds;
}

QString ActOn::textOf(Deed deed)
{
    switch (deed) {
    case Deed::Edit:
        return tr("&Edit together …");
    case Deed::AddTag:
        return tr("Add a &tag …");
    case Deed::RemoveTag:
        return tr("&Remove a tag …");
    case Deed::Assign:
        return tr("Change the &owner …");
    case Deed::AddToList:
        return tr("Put on a &list …");
    case Deed::CreateTasks:
        return tr("Create ta&sks …");
    case Deed::Export:
        return tr("E&xport …");
    case Deed::CopyAddresses:
        return tr("&Copy e-mail addresses …");
    }
    return {};
}

QString ActOn::iconOf(Deed deed)
{
    switch (deed) {
    case Deed::Edit:
        return u"edit"_s;
    case Deed::AddTag:
    case Deed::RemoveTag:
        return u"tag"_s;
    case Deed::Assign:
        return u"user"_s;
    case Deed::AddToList:
        return u"list"_s;
    case Deed::CreateTasks:
        return u"calendar-check"_s;
    case Deed::Export:
        return u"export"_s;
    case Deed::CopyAddresses:
        return u"at-sign"_s;
    }
    return {};
}

void ActOn::fill(QMenu &menu, const domain::Entity &entity, const std::function<Meant()> &meant)
{
    const QList<Deed> deeds = deedsFor(entity);
    for (const Deed deed : deeds) {
        QAction *action = menu.addAction(Icons::get(iconOf(deed)), textOf(deed));
        action->setObjectName(u"deed%1"_s.arg(int(deed)));
        connect(action, &QAction::triggered, this, [this, deed, meant] { begin(deed, meant()); });
    }
}

void ActOn::begin(Deed deed, const Meant &meant)
{
    if (meant.ids.isEmpty())
        return;
    const auto open = [this](BulkDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &BulkDialog::written, this, &ActOn::told);
        dialog->open();
    };
    switch (deed) {
    case Deed::AddToList:
        open(new AddToListDialog(m_records, meant.entity, meant.ids, m_widget->window()));
        return;
    case Deed::CreateTasks:
        open(new CreateTasksDialog(m_records, meant.entity, meant.ids, m_widget->window()));
        return;
    case Deed::Export:
        exportRecords(meant);
        return;
    case Deed::CopyAddresses:
        copyAddresses(meant);
        return;
    default:
        edit(meant, deed);
    }
}

void ActOn::edit(const Meant &meant, Deed deed)
{
    auto *dialog = new BulkEditDialog(m_records, meant.entity, meant.ids, m_widget->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (deed == Deed::AddTag)
        dialog->preset("tags", Action::AddTag);
    else if (deed == Deed::RemoveTag)
        dialog->preset("tags", Action::RemoveTag);
    else if (deed == Deed::Assign)
        dialog->preset("owner_id", Action::Set);
    connect(dialog, &BulkEditDialog::written, this, [this, dialog] {
        Q_EMIT notice(
            NoticeLevel::Success,
            tr("%n record(s) changed. Undo takes it back.", nullptr, int(dialog->preview().changing)), {});
        Q_EMIT done();
    });
    dialog->open();
}

void ActOn::exportRecords(const Meant &meant)
{
    domain::RecordQuery query;
    query.entity = meant.entity;
    QList<QByteArray> columns = meant.columns;
    if (columns.isEmpty()) {
        for (const domain::Field &field : m_records.catalogue().entity(meant.entity).fields) {
            if (field.is(domain::FieldFlag::InList))
                columns.append(field.key);
        }
    }
    auto *dialog = new ExportDialog(m_records, query, columns, m_widget->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setIds(meant.ids);
    connect(dialog, &ExportDialog::started, this,
            [this](const QString &label, const QString &file, const QFuture<qint64> &running) {
                Q_EMIT workStarted(label, QFuture<void>(running));
                whenFinished(running, this, [this, file](QFuture<qint64> finished) {
                    if (const auto problem = problemOf(QFuture<void>(finished)))
                        Q_EMIT notice(problem->kind() == base::ProblemKind::Cancelled ? NoticeLevel::Info
                                                                                      : NoticeLevel::Error,
                                      problem->sentence(), problem->detail());
                    else
                        Q_EMIT notice(NoticeLevel::Success,
                                      tr("%L1 records are in “%2”. That file is not encrypted.")
                                          .arg(finished.result())
                                          .arg(QDir::toNativeSeparators(file)),
                                      {});
                });
                Q_EMIT done();
            });
    dialog->open();
}

void ActOn::copyAddresses(const Meant &meant)
{
    auto *dialog = new CopyAddressesDialog(m_records, meant.entity, meant.ids, m_widget->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CopyAddressesDialog::copied, this, [this](qint64 count) {
        Q_EMIT notice(NoticeLevel::Success, tr("%n address(es) are in the clipboard.", nullptr, int(count)),
                      {});
        Q_EMIT done();
    });
    dialog->open();
}

void ActOn::told(const records::Outcome &outcome)
{
    //: %1 is what was done, "Create tasks for 12 contacts"
    Q_EMIT notice(NoticeLevel::Success, tr("%1. Undo takes it back.").arg(outcome.label), {});
    Q_EMIT done();
}

} // namespace kith::ui
