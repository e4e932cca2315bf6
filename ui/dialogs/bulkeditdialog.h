// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"

#include <QDialog>
#include <QFuture>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QTimer;
class QVBoxLayout;

namespace kith::ui {

class FieldEdit;

/// Changes the selected records together: which fields become what, with what that means for them before
/// anything is written. One action, one undo.
class BulkEditDialog final : public QDialog
{
    Q_OBJECT

public:
    BulkEditDialog(records::Records &records, const QByteArray &entity, const QList<records::RecordId> &ids,
                   QWidget *parent = nullptr);
    ~BulkEditDialog() override;

    void reject() override; ///< while the work runs: cancels it

    records::BulkPreview preview() const { return m_preview; }

    /// Begins with this field ("tags" for tags) and what becomes of it.
    void preset(const QByteArray &field, records::BulkStep::Action action);

Q_SIGNALS:
    void written(const kith::records::Outcome &outcome);

private:
    /// One field and what becomes of it.
    struct Line
    {
        QWidget *row = nullptr;
        QComboBox *field = nullptr;
        QComboBox *action = nullptr;
        QStackedWidget *values = nullptr;
        FieldEdit *edit = nullptr; ///< for Set
        QLineEdit *text = nullptr; ///< what is replaced, or a tag's name
        QLineEdit *with = nullptr;
    };

    void addLine();
    void removeLine(QWidget *row);
    void chooseField(QWidget *row);
    void chooseAction(QWidget *row);
    Line *lineOf(QWidget *row);
    void offerTags(QLineEdit *edit);
    /// What is asked for so far; lines that say nothing yet are left out. Throws for a value that is none.
    records::BulkPlan plan() const;
    void changed();
    void askPreview();
    void display(const records::BulkPreview &preview);
    void refuse(const QString &sentence);
    void run();
    void setRunning(bool running);

    records::Records &m_records;
    const domain::Entity &m_entity;
    const QList<records::RecordId> m_ids;
    QList<Line> m_lines;
    QWidget *m_form;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QLabel *m_summary;
    QTableWidget *m_sample;
    QProgressBar *m_progress;
    QPushButton *m_apply = nullptr;
    QTimer *m_pause;
    records::BulkPreview m_preview;
    QFuture<records::BulkPreview> m_asking;
    QFuture<records::Outcome> m_work;
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace kith::ui
