// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "ui/pages/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;
class QToolButton;
class QVBoxLayout;

namespace kith::ui {

class FieldEdit;
class RecordEditor;

/// Settings › Own fields: which fields each kind of record has, those of the program and those that the
/// workspace's users made, with a look at how forms will ask for them.
class FieldSettings final : public Page
{
    Q_OBJECT

public:
    explicit FieldSettings(records::Records &records, QWidget *parent = nullptr);

    bool hasUnsavedEdits() const override;

    void choose(const QByteArray &entity);
    QTableWidget &table() const { return *m_table; }
    /// The form of a field, while it is open.
    RecordEditor *editor() const { return m_editor; }
    bool isReady() const { return m_ready; }

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A line of the table.
    struct Line
    {
        records::RecordId id; ///< null: a field of the program
        QByteArray key;
        bool retired = false;
        int position = 0;
    };

    QWidget *makeList();
    QWidget *makeDetails();
    QWidget *makeButtons();
    void load();
    void display(const QList<records::Row> &rows);
    void addLine(const Line &line, const QStringList &texts, bool own);
    void showLine();
    void showPreview();
    void addField();
    void editField();
    void present(RecordEditor *editor);
    void toggleRetired();
    void move(int by);
    QByteArray entity() const;
    const Line *current() const;
    void report(const base::Problem &problem);

    records::Records &m_records;
    NoticeBar *m_notice;
    QListWidget *m_kinds;
    QTableWidget *m_table = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_retire = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QVBoxLayout *m_previewColumn = nullptr;
    QWidget *m_preview = nullptr;
    QList<Line> m_lines;
    RecordEditor *m_editor = nullptr;
    records::RecordId m_wanted;
    quint64 m_generation = 0;
    bool m_ready = false;
};

} // namespace kith::ui
