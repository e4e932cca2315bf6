// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/activityrecords.h"
#include "models/records/organisation.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace kith::ui {

class NoticeBar;

/// An activity is done: how it went, and what comes next, proposed so that Enter takes it. Ctrl+Enter is done
/// without a next step, Escape leaves everything as it was. Deletes itself when it is closed.
class NextStepDialog final : public QDialog
{
    Q_OBJECT

public:
    NextStepDialog(records::Records &records, const records::ActivityRef &done, QWidget *parent);

    /// The proposal is here.
    bool isReady() const { return m_ready; }
    QDate day() const;

public Q_SLOTS:
    void completeWithNext();
    void completeOnly();

Q_SIGNALS:
    /// The activity is done; `next` is what was planned, or null.
    void completed(kith::records::RecordId done, kith::records::RecordId next);
    void troubled(const kith::base::Problem &problem);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildNext();
    QWidget *buildDays();
    QWidget *buildButtons();
    void load();
    void fill(const records::NextStep &next);
    void fillPicklists();
    void showQuick();
    void finish(bool withNext);
    void fail(const base::Problem &problem);
    void setBusy(bool busy);
    records::NextStep step() const;

    records::Records &m_records;
    records::ActivityRef m_done;
    records::CurrentUser m_user;
    records::NextStep m_next;
    bool m_ready = false;
    bool m_busy = false;

    QLabel *m_title;
    NoticeBar *m_notice;
    QComboBox *m_outcome;
    QWidget *m_nextPart = nullptr;
    QComboBox *m_type = nullptr;
    QLineEdit *m_subject = nullptr;
    QButtonGroup *m_quick = nullptr;
    QDateEdit *m_day = nullptr;
    QCheckBox *m_timed = nullptr;
    QTimeEdit *m_time = nullptr;
    QLabel *m_about = nullptr;
    QPushButton *m_plan = nullptr;
    QPushButton *m_only = nullptr;
    QPushButton *m_cancel = nullptr;
    QList<QDate> m_quickDays;
};

} // namespace kith::ui
