// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "ui/pages/page.h"

#include <memory>

class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace kith::items {
class SegmentList;
}

namespace kith::ui {

class EmptyState;
class SegmentDetail;

/// What can be done with a segment.
enum class SegmentAction { Edit, Properties, Duplicate, Freeze, Combine, OpenList, Remove };

/// Segments and lists of all kinds of records: at the left their names with counts and growth, at the right
/// what the chosen one asks for, who is in it, how it changed.
class SegmentsPage final : public Page
{
    Q_OBJECT

public:
    explicit SegmentsPage(records::Records &records, QWidget *parent = nullptr);
    ~SegmentsPage() override;

    items::SegmentList &list() const { return *m_list; }
    SegmentDetail &detail() const { return *m_detail; }
    records::RecordId current() const;
    /// Chooses a segment, as soon as it is listed.
    void showSegment(records::RecordId id);
    /// Of this kind of records; of contacts when there are no segments of it.
    void createNew(const QByteArray &kind);
    void perform(SegmentAction action);
    bool canPerform(SegmentAction action) const;
    QList<records::RecordId> meant() const override;

Q_SIGNALS:
    void currentChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *makeSide();
    void fillMenu(QMenu &menu);
    void fillNewMenu(QMenu &menu);
    void display();
    void edit();
    void freeze();
    void duplicate();
    void combine();
    void remove();
    void take(const QFuture<records::Outcome> &work, const std::shared_ptr<records::RecordId> &made);
    void report(const base::Problem &problem);

    records::Records &m_records;
    items::SegmentList *m_list;
    QLineEdit *m_search;
    QListView *m_view;
    QPushButton *m_new;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SegmentDetail *m_detail;
    records::RecordId m_wanted;
};

} // namespace kith::ui
