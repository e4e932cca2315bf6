// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quickfilter.h"

#include <QDialog>
#include <QFrame>

class QLabel;
class QListView;
class QStandardItemModel;

namespace kith::ui {

/// The list below a search box: what is typed as a filter, and what may come next. A child of the window
/// that never has the keyboard, so typing goes on.
class QuickSuggest final : public QFrame
{
    Q_OBJECT

public:
    explicit QuickSuggest(QWidget *box);

    struct Line
    {
        enum class Kind { Filter, Suggestion, Help };
        Kind kind = Kind::Suggestion;
        QString icon;
        QString text;
        QString detail;
        domain::QuickFilter::Suggestion suggestion;
    };

    /// Shows the lines below the box, or hides when there are none.
    void setLines(const QList<Line> &lines);
    const QList<Line> &lines() const { return m_lines; }
    void place();

    int current() const; ///< -1: none is chosen
    void step(int by);
    QString currentText() const; ///< for screen readers

    QListView &list() const { return *m_list; }

Q_SIGNALS:
    void chosen(int row);
    void currentChanged();

private:
    QWidget *m_box;
    QListView *m_list;
    QStandardItemModel *m_model;
    QLabel *m_keys;
    QList<Line> m_lines;
};

/// What may be typed into the search box of a list.
class QuickFilterHelp final : public QDialog
{
    Q_OBJECT

public:
    QuickFilterHelp(const domain::Entity &entity, QWidget *parent);

Q_SIGNALS:
    void exampleChosen(const QString &text);
};

} // namespace kith::ui
