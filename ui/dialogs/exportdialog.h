// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"

#include <QDialog>
#include <QFuture>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kith::ui {

/// Writes the list that is shown to a CSV file: which columns, which file, and a plain word about encryption.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `columns` are those the list shows: they are ticked.
    ExportDialog(records::Records &records, const domain::RecordQuery &query,
                 const QList<QByteArray> &columns, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The work began: show it among the jobs. It gives the number of rows.
    void started(const QString &label, const QString &file, const QFuture<qint64> &running);

private:
    void fill(const QList<QByteArray> &columns);
    void chooseFile();
    void refresh();
    void run();
    QList<QByteArray> chosen() const;
    bool isCards(const QString &file) const;

    records::Records &m_records;
    domain::RecordQuery m_query;
    QListWidget *m_columns;
    QLineEdit *m_file;
    QCheckBox *m_guard;
    QPushButton *m_export = nullptr;
};

} // namespace kith::ui
