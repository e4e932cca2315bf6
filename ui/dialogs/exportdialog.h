// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "models/services/exchange/exporter.h"

#include <QDialog>
#include <QFuture>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kith::ui {

/// Writes the list that is shown, or the records that are meant, to a file: in which form, which columns,
/// which file, and a plain word about encryption.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `columns` are those the list shows: they are ticked.
    ExportDialog(records::Records &records, const domain::RecordQuery &query,
                 const QList<QByteArray> &columns, QWidget *parent = nullptr);

    /// These records alone, in this order.
    void setIds(const QList<records::RecordId> &ids);

Q_SIGNALS:
    /// The work began: show it among the jobs. It gives the number of rows.
    void started(const QString &label, const QString &file, const QFuture<qint64> &running);

private:
    void fill(const QList<QByteArray> &columns);
    void chooseFile();
    void refresh();
    void run();
    QList<QByteArray> chosen() const;
    void countRecords();
    void showCount(qint64 count);
    services::ExportFormat format() const;
    void takeFormat();
    QString withSuffix(const QString &file) const;

    records::Records &m_records;
    domain::RecordQuery m_query;
    std::optional<QList<records::RecordId>> m_ids;
    QLabel *m_count;
    QComboBox *m_format;
    QListWidget *m_columns;
    QLineEdit *m_file;
    QCheckBox *m_guard;
    QPushButton *m_export = nullptr;
};

} // namespace kith::ui
