// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filtermodel.h"

#include <QHash>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace kith::records {
class Records;
}

namespace kith::ui {

class ConditionLine;
class FilterCanvas;
class FilterLine;
enum class LineStep;

/// Conditions in groups inside each other, changed by mouse or keyboard alone: Ctrl+Return adds a condition,
/// Ctrl+Shift+Return a group, Ctrl+Shift+O asks for some of the related records only, Ctrl+D doubles a line,
/// Alt+Shift with the arrows moves it, puts it into a group and takes it out, Alt+Delete removes it (Delete
/// does where no text is typed), Ctrl+Up and Ctrl+Down go from line to line, Ctrl+Z and Ctrl+Shift+Z undo and
/// redo.
class FilterBuilder final : public QWidget
{
    Q_OBJECT

public:
    FilterBuilder(records::Records &records, const domain::Entity &entity, QWidget *parent = nullptr);

    items::FilterModel &model() const { return *m_model; }
    void setFilter(const domain::Filter &filter);
    domain::Filter filter() const { return m_model->filter(); }
    /// A segment that conditions must not ask for: the one that is built.
    void setWithoutSegment(base::RecordId segment) { m_without = segment; }

    /// From the top down.
    const QList<FilterLine *> &lines() const { return m_lines; }
    /// The line of a node: of a group its head. Null when there is none.
    FilterLine *lineOf(int node) const;
    /// The line in which the keyboard is; null when it is elsewhere.
    FilterLine *currentLine() const;
    void focusFirst();
    void perform(LineStep step, int node);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// A node and which of its lines.
    using LineKey = std::pair<int, int>;
    static constexpr int Row = 0;
    static constexpr int Foot = 1;

    void sync();
    void place(const items::FilterNode &node, int depth);
    void placeLine(const LineKey &key, const items::FilterNode &node, int depth);
    FilterLine *makeLine(const LineKey &key, const items::FilterNode &node);
    QList<QWidget *> tabStops() const;
    void watch(QWidget *line);
    bool handleKey(QKeyEvent *event, bool really);
    bool stepByKey(const QKeyEvent &event, bool really);
    void focusLine(int node);
    void focusNeighbour(int by);
    void show(FilterLine *line);

    records::Records &m_records;
    items::FilterModel *m_model;
    QScrollArea *m_scroll;
    FilterCanvas *m_canvas;
    QVBoxLayout *m_column;
    base::RecordId m_without;
    QHash<LineKey, FilterLine *> m_known;
    QHash<int, items::FilterNode> m_seen; ///< what the lines show
    QList<FilterLine *> m_lines;
    bool m_stepping = false; ///< Tab moves within the lines
    bool m_entered = false;  ///< the focus that a dialog begins with has come
    QList<LineKey> m_order;
    QList<LineKey> m_newOrder;
};

} // namespace kith::ui
