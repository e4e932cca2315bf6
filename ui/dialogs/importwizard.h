// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exchange/importer.h"

#include <QDialog>
#include <QFuture>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace kith::ui {

class ImportColumnsStep;
class ImportFileStep;
class ImportLookStep;
class ImportOptionsStep;
class ImportReportView;
class NoticeBar;

/// Takes people through an import: file, look, columns, rules, a trial run, the run, the report with its
/// undo.
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    /// `entity` empty: guessed from the file.
    ImportWizard(records::Records &records, QByteArray entity, QWidget *parent = nullptr);
    ~ImportWizard() override;

    /// Begins with this file instead of asking for one.
    void setFile(const QString &file);

    /// Begins with rows that were pasted: shows how they are read. Throws Problem(Invalid) when the text
    /// holds none; then the wizard still asks for a file.
    void setPasted(const QString &text);

    const services::ImportPlan &plan() const { return m_plan; }
    const services::ImportReport &report() const { return m_report; }

Q_SIGNALS:
    /// A trial or the real run began: show it among the jobs.
    void started(const QString &label, const QFuture<void> &running);
    void undoRequested();
    /// The import is in: show these.
    void imported(const QByteArray &entity);

protected:
    void reject() override;

private:
    enum Step { File, Look, Columns, Options, Trial, Report };

    void go(Step step);
    bool isPasted() const;
    void next();
    void back();
    bool takeFile();
    void correct(const QByteArray &entity, const services::CsvDialect &dialect);
    void loadProfile();
    void saveProfile();
    void run(bool dryRun);
    void finished(const QFuture<services::ImportReport> &done, bool dryRun);
    void refresh();

    records::Records &m_records;
    services::Importer m_importer;
    QByteArray m_entity;
    services::ImportPlan m_plan;
    services::ImportReport m_report;
    QFuture<services::ImportReport> m_running;
    Step m_step = File;
    QLabel *m_title;
    QLabel *m_where;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    ImportFileStep *m_file;
    ImportLookStep *m_look;
    ImportColumnsStep *m_columns;
    ImportOptionsStep *m_options;
    ImportReportView *m_trial;
    ImportReportView *m_done;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
    QPushButton *m_undo;
};

} // namespace kith::ui
