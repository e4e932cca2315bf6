// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/quotas.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QPushButton;
class QTableWidget;

namespace kith::ui {

class NoticeBar;

/// Quotas of many people and teams for the months of a year, as a table to type into or to paste a piece of a
/// spreadsheet into. Saved as one action.
class QuotaDialog final : public QDialog
{
    Q_OBJECT

public:
    QuotaDialog(records::Records &records, int year, QWidget *parent = nullptr);

    int year() const { return m_year; }
    void save();

    /// Puts lines of values between tabs into the table, from the current place on. Values that are no
    /// amounts are left out and told.
    void paste(const QString &text);

    /// Places that were changed and not saved.
    qsizetype changes() const { return m_edits.size(); }

    void reject() override;

Q_SIGNALS:
    void saved();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load(int year);
    void display(const records::QuotaSheet &sheet);
    void noteEdit(int row, int column);
    bool put(int row, int column, const QString &text);
    void fill(int row, int column);
    void refresh();
    void copy();

    records::Records &m_records;
    NoticeBar *m_notice;
    QLabel *m_title;
    QTableWidget *m_table;
    QPushButton *m_save;
    records::QuotaSheet m_sheet;
    QHash<std::pair<int, int>, std::optional<qint64>> m_edits; ///< by line and month
    int m_year;
    bool m_filling = false;
    bool m_asked = false; ///< whether to throw the changes away
    quint64 m_generation = 0;
};

} // namespace kith::ui
