// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/dealrecords.h"
#include "models/records/records.h"
#include "ui/parts/noticebar.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kith::ui {

class ChanceLine;
class DealStageBar;
class ElidedLabel;

/// Where a deal stands: its stages with the days in each, what the next one asks for, what the deal weighs,
/// and the ways to move, win, lose and reopen it.
class DealHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit DealHeader(records::Records &records, QWidget *parent = nullptr);

    /// Shows a deal that has just been read.
    void show(const domain::Record &deal);
    using QWidget::show;
    bool isReady() const { return m_ready; }

    void move(records::RecordId stage);
    void win();
    void lose();
    void reopen();

Q_SIGNALS:
    void notice(kith::ui::NoticeLevel level, const QString &text, const QString &details);
    void historyRequested();

private:
    struct Past
    {
        records::RecordId stage;
        qint64 enteredAtMs = 0;
        qint64 leftAtMs = 0; ///< 0: still there
    };
    void load();
    void loadHistory(quint64 mine);
    void loadGate(quint64 mine);
    void display();
    void displayWeight();
    void displayGate(const records::GateCheck &check);
    void tick(records::RecordId gate, bool ticked);
    const domain::Record *stageAfter() const;
    void report(const base::Problem &problem);

    records::Records &m_records;
    records::DealRecords m_moves;
    domain::Record m_deal;
    QList<domain::Record> m_stages; ///< of the deal's pipeline, in order
    QList<Past> m_past;
    DealStageBar *m_bar;
    ElidedLabel *m_weight;
    QPushButton *m_pushes;
    QPushButton *m_win;
    QPushButton *m_lose;
    QPushButton *m_reopen;
    ChanceLine *m_chance;
    QWidget *m_gate;
    QLabel *m_gateHead;
    QVBoxLayout *m_gateItems;
    QWidget *m_items = nullptr;
    quint64 m_generation = 0;
    bool m_ready = false;
};

} // namespace kith::ui
