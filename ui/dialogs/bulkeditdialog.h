// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/bulkdialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QTimer;
class QVBoxLayout;

namespace kith::ui {

class FieldEdit;

/// Changes the selected records together: which fields become what, with what that means for them before
/// anything is written. One action, one undo.
class BulkEditDialog final : public BulkDialog
{
    Q_OBJECT

public:
    BulkEditDialog(records::Records &records, const QByteArray &entity, const QList<records::RecordId> &ids,
                   QWidget *parent = nullptr);
    ~BulkEditDialog() override;

    records::BulkPreview preview() const { return m_preview; }

    /// Begins with this field ("tags" for tags) and what becomes of it.
    void preset(const QByteArray &field, records::BulkStep::Action action);

protected:
    QFuture<records::Outcome> begin() override;

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

    QList<Line> m_lines;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QTableWidget *m_sample;
    QTimer *m_pause;
    records::BulkPreview m_preview;
    QFuture<records::BulkPreview> m_asking;
    quint64 m_generation = 0;
};

} // namespace kith::ui
