// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace kith::ui {

/// Records as lines of a table that are typed into: F2, Enter, a double click or simply typing edits a cell,
/// Tab goes on to the next one, Delete takes a line away, Alt+Up and Alt+Down or dragging put it elsewhere.
/// What cannot be read stays as it was typed, in red, with what is wrong below the table. Nothing is saved
/// here.
class ChildTable final : public QWidget
{
    Q_OBJECT

public:
    struct Column
    {
        QByteArray field;                                    ///< empty: text() alone
        QString title;                                       ///< empty: the field's label
        int width = 90;                                      ///< 0: takes what the others leave
        std::function<QString(const domain::Record &)> text; ///< for columns that are only shown
        bool isNumber = false;                               ///< of text(): set at the right
        const domain::Field *as = nullptr; ///< edited and shown as this field instead of the entity's
    };

    ChildTable(records::Records &records, const domain::Entity &entity, QList<Column> columns,
               QWidget *parent = nullptr);
    ~ChildTable() override;

    QTableView &view() const;
    void setTitle(const QString &text); ///< above it, and what a screen reader calls the table
    void setAddText(const QString &text);
    QHBoxLayout &foot() const { return *m_foot; } ///< beside the buttons, for sums and switches
    /// Lines have an order that people choose.
    void setMovable(bool movable);
    void setReadOnly(bool readOnly);
    /// Of the owner, for amounts.
    void setCurrency(const QString &currency);

    /// Shows other lines. A cell that is being edited stays open as long as its line is there.
    void setRows(const QList<domain::Record> &rows);
    QList<domain::Record> rows() const;
    /// What a line is known by here, saved or not; in the order of rows().
    QList<quint64> keys() const;
    void replaceRow(quint64 key, const domain::Record &row);
    int indexOf(quint64 key) const;

    /// As if typed.
    void setCell(int row, const QByteArray &field, const QVariant &value, const QString &linkTitle = {});
    int addRow(const domain::Record &row); ///< at the end; the first cell is opened
    void removeRow(int row);
    void moveRow(int from, int to);
    void refresh(); ///< texts that are only shown are different

    int currentRow() const;
    void setCurrentRow(int row);
    bool isEditing() const;
    bool hasErrors() const;
    /// Nothing was typed into it.
    bool isBlank(const domain::Record &row) const;

    /// Shows what the core says about a cell of a line; false when no column has the field.
    bool showError(quint64 key, const QByteArray &field, const QString &text);
    void clearErrors();

    /// Made anew for each added line; without one a line begins with the entity's values.
    void setMaker(std::function<domain::Record()> make) { m_make = std::move(make); }
    /// Asked before a line goes; it goes when the answer is yes. Without one it goes at once.
    void setRemover(std::function<void(int row)> remove) { m_remove = std::move(remove); }

Q_SIGNALS:
    /// By a person: a cell, a line added, removed or put elsewhere.
    void edited();
    void cellEdited(int row, const QByteArray &field);
    void currentRowChanged(int row);

private:
    class Model;
    class Delegate;
    class View;
    void askRemove(int row);
    void refreshButtons();
    void showErrors();

    records::Records &m_records;
    const domain::Entity &m_entity;
    Model *m_model;
    View *m_view;
    Delegate *m_delegate;
    QLabel *m_title;
    QLabel *m_error;
    QHBoxLayout *m_foot;
    QPushButton *m_add;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_drop;
    bool m_movable = false;
    std::function<domain::Record()> m_make;
    std::function<void(int)> m_remove;
};

} // namespace kith::ui
