// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exchange/importer.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTableWidget;
class QTreeWidget;

namespace kith::ui {

class ImportNearNames;

/// Which file.
class ImportFileStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFileStep(QWidget *parent);
    QString file() const;
    void setFile(const QString &file);

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    QLineEdit *m_file;
};

/// What is in it and how it is written, with its first rows.
class ImportLookStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportLookStep(QWidget *parent);
    void present(const services::ImportPlan &plan);

Q_SIGNALS:
    /// The kind of records or the way the file is read was corrected.
    void corrected(const QByteArray &entity, const kith::services::CsvDialect &dialect);

private:
    void emitCorrected();

    services::CsvDialect m_dialect;
    QComboBox *m_entity;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QCheckBox *m_header;
    QLabel *m_size;
    QTableWidget *m_rows;
};

/// Where each column goes.
class ImportColumnsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsStep(QWidget *parent);
    void present(const services::ImportPlan &plan);
    QList<services::ColumnMapping> columns() const { return m_columns; }

Q_SIGNALS:
    void changed();
    void loadProfileRequested();
    void saveProfileRequested();

private:
    void refreshSummary();

    QList<services::ColumnMapping> m_columns;
    QTreeWidget *m_table;
    QLabel *m_summary;
};

/// How rows find the records they are about, and what happens to them.
class ImportOptionsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOptionsStep(QWidget *parent);
    void present(const services::ImportPlan &plan);
    void apply(services::ImportPlan &plan) const;

private:
    QButtonGroup *m_mode;
    QFormLayout *m_form = nullptr;
    QComboBox *m_match;
    QComboBox *m_customers;
    QLineEdit *m_system;
    QLineEdit *m_country;
    QCheckBox *m_keepRejected;
    QLineEdit *m_rejectedFile;
};

/// What an import would do, or has done.
class ImportReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReportView(QWidget *parent);
    void present(const services::ImportReport &report, const QString &entityPlural);

Q_SIGNALS:
    /// Names of the file are to be taken for known ones, and all be tried again.
    void meaningsTaken(const QHash<QString, QString> &meanings);

private:
    QLabel *m_title;
    QLabel *m_numbers[4];
    QLabel *m_counts;
    QLabel *m_remarks;
    ImportNearNames *m_near;
    QTreeWidget *m_rejections;
    QLabel *m_rejectedFile;
};

} // namespace kith::ui
