// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/dealrecords.h"
#include "models/records/records.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kith::ui {

class FieldEdit;
class NoticeBar;

/// What a deal lacks to enter a stage, to be filled in on the spot: fields are typed, items ticked, and what
/// has to be done elsewhere is said. Where the stage allows it, one may go on with a reason, which is kept.
class GateDialog final : public QDialog
{
    Q_OBJECT

public:
    GateDialog(records::Records &records, const records::GateCheck &check, QWidget *parent = nullptr);

    FieldEdit *edit(QByteArrayView field) const;

Q_SIGNALS:
    /// The deal may go on; with a reason when something is still missing. Comes before accepted().
    void passed(const QString &bypassReason);

private:
    void display(const records::GateCheck &check);
    void addGap(const records::GateGap &gap, QVBoxLayout &column);
    void refresh();
    void go();
    void saveFields();
    void saveTicks();
    void checkAgain();
    void refuse(const base::Problem &problem);
    void setBusy(bool busy);

    records::Records &m_records;
    records::DealRecords m_moves;
    records::GateCheck m_check;
    domain::Record m_deal;
    QLabel *m_head;
    NoticeBar *m_notice;
    QVBoxLayout *m_place;
    QWidget *m_gaps = nullptr;
    QList<FieldEdit *> m_edits;
    QList<std::pair<QCheckBox *, records::RecordId>> m_ticks;
    QWidget *m_bypass;
    QLineEdit *m_reason;
    QPushButton *m_go;
};

} // namespace kith::ui
