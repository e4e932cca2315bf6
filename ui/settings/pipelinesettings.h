// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/stageremoval.h"
#include "ui/pages/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace kith::ui {

class NoticeBar;
class SavedForm;
class SavedTable;

/// Settings › Pipelines: the pipelines, the stages of one in their order and what the selected stage asks of
/// a deal. Every change is saved at once and undone like any other. A stage with deals in it asks where they
/// go.
class PipelineSettings final : public Page
{
    Q_OBJECT

public:
    explicit PipelineSettings(records::Records &records, QWidget *parent = nullptr);

    SavedTable &stages() const { return *m_stages; }
    SavedTable &gates() const { return *m_gates; }
    records::RecordId pipeline() const;
    /// Everything that was asked for is shown.
    bool isReady() const;

private:
    QWidget *makeList();
    QWidget *makeDetails();
    void loadPipelines();
    void showPipelines(const QList<records::Row> &rows);
    void showPipeline();
    void showStage();
    void loadCounts();
    void addPipeline();
    void movePipeline(int by);
    void toggleActive();
    void removeStage(int row);
    void askTarget(records::RecordId stage, const QString &name, const records::StageRemoval::Use &use);
    void runRemoval(records::RecordId stage, records::RecordId target, const QString &name);
    void report(const base::Problem &problem);

    records::Records &m_records;
    NoticeBar *m_notice;
    QListWidget *m_list;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    SavedForm *m_form = nullptr;
    QPushButton *m_active = nullptr;
    SavedTable *m_stages = nullptr;
    SavedTable *m_gates = nullptr;
    QLabel *m_gateTitle = nullptr;
    QWidget *m_gateSide = nullptr;
    QWidget *m_details = nullptr;
    QHash<records::RecordId, qint64> m_counts; ///< deals by stage
    records::RecordId m_wanted;                ///< to be selected once it is in the list
    quint64 m_generation = 0;
    bool m_ready = false;
    bool m_counted = false;
};

} // namespace kith::ui
