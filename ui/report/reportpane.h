// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/items/pivotmodel.h"
#include "ui/report/printsheet.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;

namespace kith::ui {

class ChartView;
class EmptyState;
class ListHeader;

/// What a report says: its chart and its table, live. Answers that are overtaken by the next change are
/// dropped.
class ReportPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPane(records::Records &records, QWidget *parent = nullptr);
    ~ReportPane() override;

    /// Asks after a short pause, so that building does not wait for each step.
    void show(const domain::ReportDefinition &definition, const QString &title);
    void setTitle(const QString &title) { m_title = title; }
    using QWidget::show;

    bool isAnswered() const { return !m_isAsking; }
    items::PivotModel &model() const { return *m_model; }
    QTableView &table() const { return *m_table; }
    ChartView &chart() const { return *m_chart; }
    QString trouble() const; ///< instead of an answer; empty when there is one

    /// What is shown, for paper.
    PrintSheet sheet() const;

    /// The whole table as text with tabs, to the clipboard.
    void copyTable() const;

Q_SIGNALS:
    void answered();
    void recordsRequested(const kith::domain::RecordQuery &query);
    void sortChanged(const kith::domain::ReportSort &order);
    void failed(const kith::base::Problem &problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void ask();
    void take(const records::PivotAnswer &answer);
    void showTrouble(const base::Problem &problem);
    void showFacts();
    void fitColumns();
    void open(const QModelIndex &index);
    void openPoint(const QVariantList &keys);
    void copySelected() const;
    QStringList facts() const;

    records::Records &m_records;
    domain::ReportDefinition m_definition;
    QString m_title;
    items::PivotModel *m_model;
    QStackedWidget *m_stack;
    QWidget *m_content;
    EmptyState *m_trouble;
    QString m_troubleText;
    QLabel *m_facts;
    QLabel *m_remarks;
    QSplitter *m_splitter;
    ChartView *m_chart;
    QTableView *m_table;
    ListHeader *m_header;
    QTimer *m_pause;
    QTimer *m_later; ///< others changed records
    QFuture<records::PivotAnswer> m_running;
    quint64 m_generation = 0;
    bool m_isAsking = false;
    bool m_keepsColumns = false;
};

} // namespace kith::ui
