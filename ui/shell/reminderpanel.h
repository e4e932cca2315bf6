// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/reminderrecords.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace kith::ui {

/// Reminders in a corner of the window, one line each, until each is answered: done, opened, put off or let
/// go. Never takes the focus by itself. Escape puts the keys back to the page.
class ReminderPanel final : public QFrame
{
    Q_OBJECT

public:
    /// `over` is the widget in whose corner it stands.
    explicit ReminderPanel(QWidget *over);

    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void add(const QList<records::DueReminder> &reminders);
    void clear();
    /// Takes away the reminders of an activity that is done or gone.
    void drop(records::RecordId activity);
    const QList<records::DueReminder> &reminders() const { return m_reminders; }
    void focusFirst();

Q_SIGNALS:
    void doneRequested(const kith::records::ActivityRef &activity);
    void openRequested(kith::records::RecordId activity);
    void snoozed(kith::records::RecordId reminder, kith::domain::Snooze snooze);
    void snoozedUntil(kith::records::RecordId reminder, qint64 atMs);
    void countChanged(qsizetype count);
    /// Escape: the keys go back to where they were.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void rebuild();
    QWidget *makeLine(const records::DueReminder &reminder);
    class QMenu *makeSnoozeMenu(records::RecordId reminder, QWidget *parent);
    void askTime(records::RecordId reminder);
    void remove(records::RecordId reminder);
    void snooze(const QList<records::RecordId> &reminders, domain::Snooze snooze);
    QList<records::RecordId> ids() const;
    void showTimes();
    void showIcon();
    void place();

    QWidget *m_over;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QList<records::DueReminder> m_reminders;
    QLabel *m_title = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_all = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QTimer m_beat; ///< "in 5 minutes" becomes "in 4 minutes"
};

/// "in 10 minutes", "now", "2 hours ago", else the day and the time.
QString whenFromNow(const domain::ActivityTime &time, qint64 nowMs, const QTimeZone &zone);

} // namespace kith::ui
