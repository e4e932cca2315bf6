// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/assignmentrecords.h"
#include "models/records/records.h"

#include <QDialog>
#include <QFuture>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QTableWidget;

namespace kith::ui {

class AssignmentModel;

/// Who would get which lead, and why, before anything is written; then assigns them, as one action with one
/// undo. Without leads it is a rehearsal: what the rules would have done with the leads of the last 90 days.
class AssignmentDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr int RehearsedDays = 90;

    AssignmentDialog(records::Records &records, const QList<records::RecordId> &leads,
                     QWidget *parent = nullptr);
    explicit AssignmentDialog(records::Records &records, QWidget *parent = nullptr);
    ~AssignmentDialog() override;

    void reject() override; ///< while the work runs: cancels it

    bool isReady() const { return m_ready; } ///< the preview is shown
    const records::AssignmentPreview &preview() const { return m_preview; }

Q_SIGNALS:
    /// `queued`: leads that nobody could take.
    void assigned(const kith::records::Outcome &outcome, qint64 queued);

private:
    AssignmentDialog(records::Records &records, QWidget *parent, bool rehearses);
    void build();
    void askPreview();
    void display(const records::AssignmentPreview &preview);
    void displayShares();
    QString summary() const;
    void refuse(const base::Problem &problem);
    void run();
    void setRunning(bool running);

    records::Records &m_records;
    const bool m_rehearses;
    QList<records::RecordId> m_leads;
    AssignmentModel *m_model;
    QLabel *m_summary;
    QTableWidget *m_shares; ///< who gets how many
    QTableView *m_view;
    QProgressBar *m_progress;
    QPushButton *m_apply = nullptr;
    records::AssignmentPreview m_preview;
    QFuture<records::AssignmentPreview> m_asking;
    QFuture<records::Outcome> m_work;
    bool m_ready = false;
    bool m_running = false;
};

} // namespace kith::ui
