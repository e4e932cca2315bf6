// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/timeline.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QListView;
class QStackedWidget;
class QToolButton;

namespace kith::items {
class TimelineModel;
}

namespace kith::ui {

class EmptyState;

/// What happened to a record, day by day, filtered by kind, person and time. Enter or a double click opens an
/// entry's record, or unfolds a change; Space, Right and Left unfold and fold; C, as on Today, completes what
/// is planned.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(records::Records &records, QWidget *parent = nullptr);

    /// Shows a record; a null id shows nothing. Costs nothing while the same one is shown.
    void show(const domain::Entity &entity, records::RecordId id);
    using QWidget::show;

    items::TimelineModel &model() const { return *m_model; }
    QListView &list() const { return *m_list; }

Q_SIGNALS:
    void opened(const QByteArray &entity, kith::records::RecordId id);
    void completeRequested(kith::records::RecordId activity); ///< a planned one is done
    void notesRequested();     ///< a note was opened: they are in a tab of their own
    void documentsRequested(); ///< the same for documents
    void failed(const kith::base::Problem &problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFilterRow();
    void makeKinds(const domain::Entity &entity);
    void fillPeople();
    void applyFilter();
    void clearFilter();
    void showState();
    void open(int row);
    bool complete(int row);
    void showMenu(const QPoint &at);
    void toggle(int row, bool expanded);

    records::Records &m_records;
    items::TimelineModel *m_model;
    QByteArray m_entity;
    QToolButton *m_kinds;
    QComboBox *m_people;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QWidget *m_range;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
};

} // namespace kith::ui
