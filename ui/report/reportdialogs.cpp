// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportdialogs.h"

#include "models/base/await.h"
#include "models/records/records.h"
#include "models/services/report/reportscheduler.h"
#include "models/services/report/reportwriter.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/pages/page.h"
#include "ui/parts/metrics.h"
#include "ui/report/printing.h"
#include "ui/report/printpreview.h"
#include "ui/shell/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QtConcurrent>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::ReportRhythm;
using records::RecordId;
using records::ReportSchedule;
using records::SavedReport;
using records::ViewScope;
using services::ReportWriter;

namespace {

enum ScopeRole { TeamRole = Qt::UserRole + 1 };
constexpr int LongestName = 100; ///< as the catalogue has it
constexpr int MinutesPerHour = 60;
constexpr int DaysPerWeek = 7;
constexpr int MostMonthDay = 31;

QVBoxLayout *dialogColumn(QDialog *dialog)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::M);
    return column;
}

QFormLayout *dialogForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::L);
    form->setVerticalSpacing(space::M);
    return form;
}

/// A line for a path with a button beside it.
QWidget *pathRow(QLineEdit *edit, QPushButton *browse, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit, 1);
    browse->setAutoDefault(false);
    layout->addWidget(browse);
    row->setFocusProxy(edit);
    return row;
}

} // namespace

ReportNameDialog::ReportNameDialog(const QString &title, const SavedReport &report,
                                   const QList<std::pair<RecordId, QString>> &teams, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_name(new QLineEdit(report.name, this))
    , m_scope(new QComboBox(this))
{
    setObjectName(u"reportNameDialog"_s);
    setWindowTitle(title);
    m_name->setObjectName(u"reportName"_s);
    m_name->setMaxLength(LongestName);
    m_name->selectAll();
    m_scope->setObjectName(u"reportScope"_s);
    const auto add = [this](const QString &label, ViewScope scope, RecordId team = {}) {
        m_scope->addItem(label, int(scope));
        m_scope->setItemData(m_scope->count() - 1, team.value(), TeamRole);
        if (m_report.scope == scope && (scope != ViewScope::Team || m_report.team == team))
            m_scope->setCurrentIndex(m_scope->count() - 1);
    };
    add(tr("Only me"), ViewScope::Private);
    bool hasTeam = false;
    for (const auto &[team, name] : teams) {
        add(tr("The team %1").arg(name), ViewScope::Team, team);
        hasTeam = hasTeam || team == report.team;
    }
    if (report.scope == ViewScope::Team && !hasTeam) // shared before somebody left the team
        add(tr("The team %1").arg(report.teamName), ViewScope::Team, report.team);
    add(tr("Everyone"), ViewScope::Everyone);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"saveReport"_s);
    makePrimary(m_ok);
    auto *column = dialogColumn(this);
    auto *form = dialogForm();
    addFormRow(form, tr("&Name"), m_name);
    addFormRow(form, tr("&Seen by"), m_scope);
    m_name->setAccessibleName(tr("Name"));
    m_scope->setAccessibleName(tr("Seen by"));
    column->addLayout(form);
    column->addWidget(remark(tr("Others see the numbers of the records that they may see."), this));
    column->addWidget(buttons);
    setMinimumWidth(metrics::DialogSmall);
    const auto refresh = [this] { m_ok->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->setFocus();
    refresh();
}

SavedReport ReportNameDialog::report() const
{
    SavedReport report = m_report;
    report.name = m_name->text().trimmed();
    report.scope = ViewScope(m_scope->currentData().toInt());
    report.team =
        report.scope == ViewScope::Team ? RecordId(m_scope->currentData(TeamRole).toLongLong()) : RecordId();
    return report;
}

ReportExportDialog::ReportExportDialog(const PrintSheet &sheet, QWidget *parent)
    : QDialog(parent)
    , m_sheet(sheet)
    , m_format(new QComboBox(this))
    , m_file(new QLineEdit(this))
    , m_guard(new QCheckBox(tr("&Keep spreadsheets from computing cells"), this))
{
    setObjectName(u"reportExportDialog"_s);
    setWindowTitle(tr("Export “%1”").arg(sheet.title));
    auto *column = dialogColumn(this);
    column->addWidget(paragraph(
        tr("The numbers as they are shown. The file is not encrypted: whoever finds it can read it."), this));
    auto *form = dialogForm();
    m_format->setObjectName(u"reportExportFormat"_s);
    m_format->addItem(tr("PDF, for paper"), "pdf"_ba);
    if (sheet.table) {
        m_format->addItem(tr("Excel workbook (XLSX)"), "xlsx"_ba);
        m_format->addItem(tr("Comma separated values (CSV)"), "csv"_ba);
        m_format->addItem(tr("JSON, for programs"), "json"_ba);
    }
    m_format->addItem(tr("Picture (PNG)"), "png"_ba);
    m_format->addItem(tr("Drawing (SVG)"), "svg"_ba);
    addFormRow(form, tr("F&ormat"), m_format);
    m_format->setAccessibleName(tr("Format"));
    m_file->setObjectName(u"reportExportFile"_s);
    m_file->setAccessibleName(tr("File"));
    auto *browse = new QPushButton(tr("Browse…"), this);
    addFormRow(form, tr("&File"), pathRow(m_file, browse, this));
    m_guard->setObjectName(u"reportExportGuard"_s);
    m_guard->setChecked(true);
    m_guard->setToolTip(tr("Cells that a spreadsheet would take for a formula begin with an apostrophe."));
    form->addRow(QString(), m_guard);
    column->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"exportReport"_s);
    makePrimary(m_export);
    column->addWidget(buttons);
    QString folder = Preferences::lastFolder();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDate day = sheet.madeAt.isValid() ? sheet.madeAt.date() : QDate::currentDate();
    m_file->setText(
        QDir::toNativeSeparators(QDir(folder).filePath(ReportWriter::fileName(sheet.title, day, u"pdf"_s))));
    connect(browse, &QPushButton::clicked, this, &ReportExportDialog::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, &ReportExportDialog::refresh);
    connect(m_format, &QComboBox::activated, this, &ReportExportDialog::takeFormat);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportExportDialog::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(metrics::DialogMedium);
    refresh();
}

QByteArray ReportExportDialog::format() const
{
    return m_format->currentData().toByteArray();
}

void ReportExportDialog::setFormat(const QByteArray &format)
{
    if (const int at = m_format->findData(format); at >= 0)
        m_format->setCurrentIndex(at);
    takeFormat();
}

/// The file's name follows the format.
void ReportExportDialog::takeFormat()
{
    const QString file = QDir::fromNativeSeparators(m_file->text().trimmed());
    const QFileInfo info(file);
    if (!file.isEmpty() && m_format->findData(info.suffix().toLower().toLatin1()) >= 0)
        m_file->setText(QDir::toNativeSeparators(
            info.dir().filePath(info.completeBaseName() + u'.' + QString::fromLatin1(format()))));
    refresh();
}

void ReportExportDialog::refresh()
{
    const QString suffix = QFileInfo(m_file->text()).suffix().toLower();
    if (const int at = m_format->findData(suffix.toLatin1()); at >= 0)
        m_format->setCurrentIndex(at);
    m_guard->setVisible(format() == "csv");
    m_export->setEnabled(!m_file->text().trimmed().isEmpty());
}

QString ReportExportDialog::withSuffix() const
{
    const QString file = QDir::fromNativeSeparators(m_file->text().trimmed());
    const QString suffix = QString::fromLatin1(format());
    return QFileInfo(file).suffix().toLower() == suffix ? file : file + u'.' + suffix;
}

void ReportExportDialog::chooseFile()
{
    AskFile request;
    request.mode = AskFile::Mode::Save;
    request.title = windowTitle();
    request.suggestion = QDir::fromNativeSeparators(m_file->text());
    const QString suffix = QString::fromLatin1(format());
    request.filters = {u"%1 (*.%2)"_s.arg(m_format->currentText(), suffix)};
    request.suffix = suffix;
    Ask::current().file(this, request, [this](const QString &file) {
        if (file.isEmpty())
            return;
        Preferences::setLastFolder(QFileInfo(file).path());
        m_file->setText(QDir::toNativeSeparators(file));
    });
}

void ReportExportDialog::run()
{
    const QString file = withSuffix();
    if (!QFileInfo::exists(file)) {
        start(file);
        return;
    }
    AskQuestion question;
    question.title = windowTitle();
    question.text = tr("“%1” is there already. Replace it?").arg(QFileInfo(file).fileName());
    question.buttons = {{"keep", tr("Keep it"), AskButton::Role::Reject},
                        {"replace", tr("Replace"), AskButton::Role::Destructive}};
    question.defaultKey = question.cancelKey = "keep";
    Ask::current().question(this, question, [this, file](const QByteArray &key) {
        if (key == "replace")
            start(file);
    });
}

void ReportExportDialog::start(const QString &file)
{
    QFuture<void> running;
    if (const auto written = ReportWriter::formatOf(file); written && m_sheet.table) {
        domain::ReportTable table = *m_sheet.table;
        table.title = m_sheet.title;
        running = QtConcurrent::run([table, format = *written, file, guard = m_guard->isChecked()] {
            ReportWriter::write(table, format, file, guard);
        });
    } else {
        // It goes on when this window or the page is closed: the sheet holds all that it takes.
        running =
            QFuture<void>(printedTo(file, m_sheet, ReportPrinter::formatOf(QString::fromLatin1(format())),
                                    QCoreApplication::instance()));
    }
    Q_EMIT started(windowTitle(), file, running);
    accept();
}

ScheduleDialog::ScheduleDialog(const ReportSchedule &schedule, QWidget *parent)
    : QDialog(parent)
    , m_schedule(schedule)
    , m_every(new QComboBox(this))
    , m_weekday(new QComboBox(this))
    , m_monthDay(new QSpinBox(this))
    , m_time(new QTimeEdit(this))
    , m_format(new QComboBox(this))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(schedule.folder), this))
    , m_sentence(remark({}, this))
    , m_active(new QCheckBox(tr("&Active"), this))
{
    setObjectName(u"scheduleDialog"_s);
    setWindowTitle(tr("Write “%1” to a folder").arg(schedule.name));
    auto *column = dialogColumn(this);
    column->addWidget(paragraph(
        tr("Written while Kith is open; what was missed is written once at the next start. The files are not "
           "encrypted: whoever can open the folder can read them."),
        this));
    auto *form = dialogForm();
    m_every->setObjectName(u"scheduleEvery"_s);
    m_every->addItem(tr("Every day"), int(ReportRhythm::Every::Day));
    m_every->addItem(tr("Every week"), int(ReportRhythm::Every::Week));
    m_every->addItem(tr("Every month"), int(ReportRhythm::Every::Month));
    m_every->setCurrentIndex(m_every->findData(int(schedule.rhythm.every)));
    addFormRow(form, tr("&How often"), m_every);
    m_weekday->setObjectName(u"scheduleWeekday"_s);
    const QLocale locale;
    for (int day = 1; day <= DaysPerWeek; ++day)
        m_weekday->addItem(locale.standaloneDayName(day), day);
    m_weekday->setCurrentIndex(m_weekday->findData(schedule.rhythm.weekday));
    addFormRow(form, tr("&Day of the week"), m_weekday);
    m_monthDay->setObjectName(u"scheduleMonthDay"_s);
    m_monthDay->setRange(1, MostMonthDay);
    m_monthDay->setValue(schedule.rhythm.monthDay);
    m_monthDay->setToolTip(tr("In shorter months the last day"));
    addFormRow(form, tr("Day of the &month"), m_monthDay);
    m_time->setObjectName(u"scheduleTime"_s);
    m_time->setTime(QTime(schedule.rhythm.minute / MinutesPerHour, schedule.rhythm.minute % MinutesPerHour));
    addFormRow(form, tr("&Time"), m_time);
    m_format->setObjectName(u"scheduleFormat"_s);
    m_format->addItem(tr("PDF"), "pdf"_ba);
    if (!schedule.isDashboard) {
        m_format->addItem(tr("Excel workbook (XLSX)"), "xlsx"_ba);
        m_format->addItem(tr("Comma separated values (CSV)"), "csv"_ba);
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(schedule.format)));
    addFormRow(form, tr("F&ormat"), m_format);
    m_folder->setObjectName(u"scheduleFolder"_s);
    m_folder->setAccessibleName(tr("Folder"));
    auto *browse = new QPushButton(tr("Browse…"), this);
    addFormRow(form, tr("&Folder"), pathRow(m_folder, browse, this));
    m_active->setObjectName(u"scheduleActive"_s);
    m_active->setChecked(schedule.isActive);
    form->addRow(QString(), m_active);
    column->addLayout(form);
    if (schedule.folder.isEmpty())
        m_folder->setText(
            QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    column->addWidget(m_sentence);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"saveSchedule"_s);
    makePrimary(m_ok);
    column->addWidget(buttons);
    setMinimumWidth(metrics::DialogMedium);
    for (QComboBox *box : {m_every, m_weekday, m_format})
        connect(box, &QComboBox::currentIndexChanged, this, &ScheduleDialog::refresh);
    connect(m_monthDay, &QSpinBox::valueChanged, this, &ScheduleDialog::refresh);
    connect(m_time, &QTimeEdit::timeChanged, this, &ScheduleDialog::refresh);
    connect(m_folder, &QLineEdit::textChanged, this, &ScheduleDialog::refresh);
    connect(browse, &QPushButton::clicked, this, &ScheduleDialog::chooseFolder);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void ScheduleDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

ReportSchedule ScheduleDialog::schedule() const
{
    ReportSchedule schedule = m_schedule;
    schedule.rhythm.every = ReportRhythm::Every(m_every->currentData().toInt());
    schedule.rhythm.weekday = m_weekday->currentData().toInt();
    schedule.rhythm.monthDay = m_monthDay->value();
    schedule.rhythm.minute = m_time->time().hour() * MinutesPerHour + m_time->time().minute();
    schedule.format = m_format->currentData().toByteArray();
    schedule.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    schedule.isActive = m_active->isChecked();
    schedule.machine = services::ReportScheduler::thisMachine();
    return schedule;
}

void ScheduleDialog::refresh()
{
    const ReportSchedule chosen = schedule();
    m_weekday->setEnabled(chosen.rhythm.every == ReportRhythm::Every::Week);
    m_monthDay->setEnabled(chosen.rhythm.every == ReportRhythm::Every::Month);
    const bool isThere = QFileInfo(chosen.folder).isDir();
    m_ok->setEnabled(isThere);
    if (!chosen.folder.isEmpty() && !isThere)
        m_sentence->setText(tr("This folder is not there."));
    else
        //: %1 "Every Monday at 08:00", %2 name of a computer
        m_sentence->setText(tr("%1, by the clocks of the organisation, on the computer “%2”.")
                                .arg(chosen.rhythm.sentence(QLocale()), chosen.machine));
}

void exportSheet(const PrintSheet &sheet, Page *page, const QByteArray &format)
{
    auto *dialog = new ReportExportDialog(sheet, page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFormat(format);
    QObject::connect(
        dialog, &ReportExportDialog::started, page,
        [page](const QString &label, const QString &file, const QFuture<void> &running) {
            Q_EMIT page->workStarted(label, running);
            base::await(
                running, page,
                [page, file] {
                    Q_EMIT page->notice(
                        NoticeLevel::Success,
                        ReportExportDialog::tr("Written to “%1”.").arg(QDir::toNativeSeparators(file)), {});
                },
                [page](const base::Problem &problem) {
                    Q_EMIT page->notice(NoticeLevel::Error, problem.sentence(), problem.detail());
                });
        });
    dialog->open();
}

void scheduleSheet(records::Records &records, const ReportSchedule &schedule, Page *page)
{
    auto *dialog = new ScheduleDialog(schedule, page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, page, [dialog, page, &records] {
        base::await(
            records::ReportRecords(records).addSchedule(dialog->schedule()), page,
            [page](const records::Outcome &outcome) {
                Q_EMIT page->notice(NoticeLevel::Success,
                                    ScheduleDialog::tr("%1. Undo takes it back.").arg(outcome.label), {});
            },
            [page](const base::Problem &problem) {
                Q_EMIT page->notice(NoticeLevel::Error, problem.sentence(), problem.detail());
            });
    });
    dialog->open();
}

void previewPrint(const PrintSheet &sheet, Page *page)
{
    auto *dialog = new PrintPreview(sheet, page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &PrintPreview::started, page, [page](const QString &label, const QFuture<void> &running) {
            Q_EMIT page->workStarted(label, running);
            base::await(
                running, page,
                [page] {
                    Q_EMIT page->notice(NoticeLevel::Success, PrintPreview::tr("Sent to the printer."), {});
                },
                [page](const base::Problem &problem) {
                    Q_EMIT page->notice(NoticeLevel::Error, problem.sentence(), problem.detail());
                });
        });
    dialog->open();
}

} // namespace kith::ui
