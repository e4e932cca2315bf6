// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reminders.h"

#include "models/base/await.h"
#include "ui/dialogs/nextstepdialog.h"
#include "ui/shell/reminderpanel.h"
#include "ui/shell/remindertray.h"
#include "ui/shell/reminderwatch.h"

namespace kith::ui {

using records::DueReminder;
using records::RecordId;

Reminders::Reminders(WorkspaceHost &host, QWidget *over)
    : QObject(over), m_host(host), m_panel(new ReminderPanel(over)), m_tray(new ReminderTray(this))
{
    connect(&m_host, &WorkspaceHost::stateChanged, this, &Reminders::stateChanged);
    connect(&m_host, &WorkspaceHost::aboutToClose, this, &Reminders::end);
    connect(m_tray, &ReminderTray::activated, this, &Reminders::activated);
    connect(m_panel, &ReminderPanel::doneRequested, this, &Reminders::complete);
    connect(m_panel, &ReminderPanel::openRequested, this,
            [this](RecordId id) { Q_EMIT openRequested("activity", id); });
    connect(m_panel, &ReminderPanel::snoozed, this, [this](RecordId id, domain::Snooze how) {
        if (m_watch)
            m_watch->snooze(id, how);
    });
    connect(m_panel, &ReminderPanel::snoozedUntil, this, [this](RecordId id, qint64 atMs) {
        if (m_watch)
            m_watch->snoozeUntil(id, atMs);
    });
}

ReminderWatch *Reminders::watch() const
{
    return m_watch;
}

void Reminders::stateChanged(WorkspaceHost::State state)
{
    switch (state) {
    case WorkspaceHost::State::Open:
        m_tray->setOpen();
        begin();
        break;
    case WorkspaceHost::State::Locked:
        m_tray->setLocked(m_nextAt);
        break;
    case WorkspaceHost::State::Closed:
        m_tray->setOpen();
        m_unanswered.clear();
        break;
    }
}

void Reminders::begin()
{
    if (m_watch || m_host.info().readOnly)
        return;
    records::Records &records = *m_host.records();
    m_watch = new ReminderWatch(records, this);
    connect(m_watch, &ReminderWatch::due, this, &Reminders::show);
    connect(m_watch, &ReminderWatch::failed, this, &Reminders::problem);
    connect(&records, &records::Records::changed, m_watch,
            [this](const records::RecordNotice &notice) { dropDone(notice); });
    if (m_lockedFile == m_host.info().file) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        for (const RecordId id : std::as_const(m_unanswered))
            m_watch->snoozeUntil(id, now);
    }
    m_unanswered.clear();
}

void Reminders::end()
{
    if (!m_watch)
        return;
    m_nextAt = m_watch->nextAt();
    m_lockedFile = m_host.info().file;
    m_unanswered.clear();
    for (const DueReminder &reminder : m_panel->reminders())
        m_unanswered.append(reminder.id);
    delete m_watch.data();
    m_panel->clear();
}

void Reminders::show(const QList<DueReminder> &reminders)
{
    m_panel->setZone(m_watch->zone());
    m_panel->add(reminders);
    m_tray->tell(reminders, m_watch->zone());
}

void Reminders::complete(const records::ActivityRef &activity)
{
    if (!m_host.records())
        return;
    auto *dialog = new NextStepDialog(*m_host.records(), activity, m_panel->window());
    connect(dialog, &NextStepDialog::completed, m_panel, [this, id = activity.id] { m_panel->drop(id); });
    dialog->open();
}

/// What was done or thrown away elsewhere needs no reminder any more.
void Reminders::dropDone(const records::RecordNotice &notice)
{
    const QSet<RecordId> touched = notice.records.value("activity");
    QList<RecordId> ids;
    for (const DueReminder &reminder : m_panel->reminders()) {
        const RecordId id = reminder.item.ref.id;
        if ((notice.everything || touched.contains(id)) && !ids.contains(id))
            ids.append(id);
    }
    if (ids.isEmpty())
        return;
    base::await(
        m_host.records()->fetchRows("activity", {"done_at", "deleted_at"}, ids), m_watch,
        [this, ids](const QList<records::Row> &rows) {
            QSet<RecordId> open;
            for (const records::Row &row : rows) {
                if (row.values.value(0).isNull() && row.values.value(1).isNull())
                    open.insert(row.id);
            }
            for (const RecordId id : ids) {
                if (!open.contains(id))
                    m_panel->drop(id);
            }
        },
        [this](const base::Problem &trouble) { Q_EMIT problem(trouble); });
}

} // namespace kith::ui
