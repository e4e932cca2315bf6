// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordsummary.h"

#include <QWidget>

#include <functional>

class QGridLayout;
class QToolButton;

namespace kith::ui {

/// What is asked for most about a record, in a small grid: who looks after it, the last touch, the next step,
/// its numbers and what the person has agreed to. A number opens the records it counts and says how it is
/// defined; for a company with others below it all numbers count the company alone or the whole tree.
class SummaryStrip : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryStrip(QWidget *parent = nullptr);
    ~SummaryStrip() override;

    void show(const records::RecordSheet &sheet);
    using QWidget::show;

Q_SIGNALS:
    void opened(const QByteArray &entity, kith::records::RecordId id);
    void recordsRequested(const kith::domain::RecordQuery &query);
    void timelineRequested();
    void consentsRequested();
    void subsidiariesToggled(bool with);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Cell;
    struct Content;
    void addCell(const QByteArray &key, const QString &caption, const QString &value, const QString &tip,
                 int tone, const std::function<void()> &action);
    void addMoments(const records::RecordSheet &sheet);
    void addFields(const domain::Record &record);
    void addFigure(const records::SummaryFigure &figure);
    void addConsents(const records::RecordSheet &sheet);
    void place();

    QWidget *m_scope;
    QToolButton *m_alone;
    QToolButton *m_tree;
    QWidget *m_cellsSide;
    QGridLayout *m_grid;
    QList<Content> m_contents;
    QList<Cell *> m_cells;
    int m_columns = 0;
};

/// "today", "yesterday", "3 days ago", else the day; for what is to come "tomorrow", "in 3 days".
QString nearDayText(qint64 ms);

} // namespace kith::ui
