// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/reportrecords.h"
#include "ui/report/reportprinter.h"

#include <QDialog>
#include <QFuture>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace kith::ui {

class Page;

/// What a report is called and who sees it.
class ReportNameDialog final : public QDialog
{
    Q_OBJECT

public:
    ReportNameDialog(const QString &title, const records::SavedReport &report,
                     const QList<std::pair<records::RecordId, QString>> &teams, QWidget *parent = nullptr);

    /// The report with what was chosen.
    records::SavedReport report() const;

private:
    records::SavedReport m_report;
    QLineEdit *m_name;
    QComboBox *m_scope;
    QPushButton *m_ok;
};

/// Writes a report, a tile or a dashboard to a file: as what, where, and a plain word about encryption.
class ReportExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ReportExportDialog(const PrintSheet &sheet, QWidget *parent = nullptr);

    /// "pdf", "xlsx", "csv", "json", "png", "svg".
    void setFormat(const QByteArray &format);

Q_SIGNALS:
    /// The work began: show it among the jobs.
    void started(const QString &label, const QString &file, const QFuture<void> &running);

private:
    void chooseFile();
    void takeFormat();
    void refresh();
    void run();
    void start(const QString &file);
    QByteArray format() const;
    QString withSuffix() const;

    PrintSheet m_sheet;
    QComboBox *m_format;
    QLineEdit *m_file;
    QCheckBox *m_guard;
    QPushButton *m_export = nullptr;
};

/// When a report or a dashboard is written to a folder.
class ScheduleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A new one without an id.
    ScheduleDialog(const records::ReportSchedule &schedule, QWidget *parent = nullptr);

    /// The schedule with what was chosen, on this computer.
    records::ReportSchedule schedule() const;

private:
    void chooseFolder();
    void refresh();

    records::ReportSchedule m_schedule;
    QComboBox *m_every;
    QComboBox *m_weekday;
    QSpinBox *m_monthDay;
    QTimeEdit *m_time;
    QComboBox *m_format;
    QLineEdit *m_folder;
    QLabel *m_sentence;
    QCheckBox *m_active;
    QPushButton *m_ok = nullptr;
};

/// Asks as what and where, writes it, and tells the page's window.
void exportSheet(const PrintSheet &sheet, Page *page, const QByteArray &format = "pdf");

/// Asks when and where something is written to a folder.
void scheduleSheet(records::Records &records, const records::ReportSchedule &schedule, Page *page);

/// Shows the pages of a sheet and prints them, and tells the page's window.
void previewPrint(const PrintSheet &sheet, Page *page);

} // namespace kith::ui
