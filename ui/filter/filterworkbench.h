// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/domain/filter.h"

#include <QFuture>
#include <QWidget>

class QLabel;
class QSplitter;
class QTimer;

namespace kith::items {
class FilterNameBook;
class WindowModel;
} // namespace kith::items

namespace kith::records {
class Records;
}

namespace kith::ui {

class ExplainPanel;
class FilterBuilder;
class ListView;

/// The builder with what it leads to: how many records meet the conditions, the sentence they make, twenty of
/// those records, and why one is in or out. Answers that are overtaken by the next change are cancelled.
class FilterWorkbench final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int SampleRows = 20;

    FilterWorkbench(records::Records &records, const QByteArray &entity, QWidget *parent = nullptr);
    ~FilterWorkbench() override;

    FilterBuilder &builder() const { return *m_builder; }
    ExplainPanel &explain() const { return *m_explain; }
    ListView &sample() const { return *m_view; }
    void setFilter(const domain::Filter &filter);
    domain::Filter filter() const;
    qint64 count() const { return m_count; } ///< -1 while it is not known
    bool isCounting() const { return m_counting; }
    QString sentence() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeSide();
    void follow();
    void ask();
    void askTotal();
    void showCount();
    void showTrouble(const base::Problem &problem);
    void showSentence();

    records::Records &m_records;
    const QByteArray m_entity;
    FilterBuilder *m_builder;
    items::WindowModel *m_model;
    items::FilterNameBook *m_names;
    ListView *m_view;
    ExplainPanel *m_explain;
    QSplitter *m_splitter;
    QLabel *m_countLabel;
    QLabel *m_remark;
    QLabel *m_sentence;
    QTimer *m_pause;
    QFuture<qint64> m_running;
    quint64 m_generation = 0;
    domain::Filter m_asked;
    qint64 m_count = -1;
    qint64 m_total = -1;
    bool m_counting = false;
    bool m_arranged = false;
};

} // namespace kith::ui
