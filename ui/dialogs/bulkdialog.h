// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "ui/parts/theme.h"

#include <QDialog>
#include <QFuture>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace kith::ui {

/// Something that is done to many records at once: says what will happen to how many before, shows how far it
/// is, and can be stopped. One action, one undo.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(records::Records &records, const QByteArray &entity, const QList<records::RecordId> &ids,
               QWidget *parent);

    void reject() override; ///< while the work runs: cancels it
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void written(const kith::records::Outcome &outcome);

protected:
    /// What the person fills in; above the summary.
    QVBoxLayout &body() const { return *m_body; }
    void setBodyFills(); ///< a body that grows with the dialog
    /// Begins the work; called when the button is pressed.
    virtual QFuture<records::Outcome> begin() = 0;
    void run();

    void setSummary(const QString &text, Tone tone = Tone::Text);
    /// `text` of the button: what is done to how many. Without `possible` it cannot be pressed.
    void setGo(const QString &text, bool possible);

    records::Records &m_records;
    const domain::Entity &m_entity;
    const QList<records::RecordId> m_ids;
    QPushButton *m_go = nullptr;

private:
    void setRunning(bool running);

    QWidget *m_form;
    QVBoxLayout *m_body;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QFuture<records::Outcome> m_work;
    bool m_running = false;
    bool m_possible = false;
};

} // namespace kith::ui
