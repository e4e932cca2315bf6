// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/schedulelistdialog.h"

#include "models/base/await.h"
#include "models/records/records.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"
#include "ui/report/reportdialogs.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using records::ReportRecords;
using records::ReportSchedule;

namespace {

enum Column { Name, When, Format, Folder, Last, Columns };
constexpr QSize Usual{860, 420};

} // namespace

ScheduleListDialog::ScheduleListDialog(records::Records &records, QWidget *parent)
    : QDialog(parent)
    , m_records(records)
    , m_list(new QTreeWidget(this))
    , m_empty(paragraph(tr("Nothing is written to a folder yet. Choose “Write to a folder” in the menu of a "
                           "report or a dashboard."),
                        this))
    , m_trouble(paragraph({}, this))
    , m_edit(nullptr)
    , m_remove(nullptr)
{
    setObjectName(u"scheduleList"_s);
    setWindowTitle(tr("Written to folders"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::M);
    m_list->setObjectName(u"schedules"_s);
    m_list->setAccessibleName(tr("Scheduled reports and dashboards"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("Name"), tr("When"), tr("Format"), tr("Folder"), tr("Last written")});
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    m_trouble->setObjectName(u"scheduleTrouble"_s);
    Theme::setTone(m_trouble, Tone::Danger);
    column->addWidget(m_trouble);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_edit = buttons->addButton(tr("&Change…"), QDialogButtonBox::ActionRole);
    m_edit->setObjectName(u"editSchedule"_s);
    m_remove = buttons->addButton(tr("&Take away"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(u"removeSchedule"_s);
    for (QPushButton *button : {m_edit, m_remove})
        button->setAutoDefault(false);
    column->addWidget(buttons);
    resize(Usual);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_edit, &QPushButton::clicked, this, &ScheduleListDialog::edit);
    connect(m_remove, &QPushButton::clicked, this, &ScheduleListDialog::remove);
    connect(m_list, &QTreeWidget::itemActivated, this, &ScheduleListDialog::edit);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        const ReportSchedule *schedule = current();
        m_edit->setEnabled(schedule);
        m_remove->setEnabled(schedule);
        m_trouble->setText(schedule ? schedule->trouble : QString());
        m_trouble->setVisible(schedule && !schedule->trouble.isEmpty());
    });
    connect(&m_records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (notice.everything || notice.entities.contains("report_schedule"_ba))
            load();
    });
    fill();
    load();
}

void ScheduleListDialog::load()
{
    base::await(
        ReportRecords(m_records).load(), this,
        [this](const records::ReportShelf &shelf) {
            m_schedules = shelf.schedules;
            m_isLoaded = true;
            fill();
        },
        [this](const base::Problem &problem) { Q_EMIT failed(problem); });
}

void ScheduleListDialog::fill()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    const QLocale locale;
    for (const ReportSchedule &schedule : std::as_const(m_schedules)) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Name, schedule.name);
        item->setIcon(Name, Icons::get(schedule.isDashboard ? u"gauge"_s : u"table"_s));
        item->setText(When, schedule.isActive ? schedule.rhythm.sentence(locale) : tr("Not active"));
        item->setText(Format, QString::fromLatin1(schedule.format).toUpper());
        item->setText(Folder, QDir::toNativeSeparators(schedule.folder));
        const QString last =
            schedule.writtenAtMs > 0
                ? locale.toString(QDateTime::fromMSecsSinceEpoch(schedule.writtenAtMs), QLocale::ShortFormat)
                : tr("Not yet");
        item->setText(Last, schedule.trouble.isEmpty() ? last : tr("Trouble"));
        item->setToolTip(Last, schedule.trouble.isEmpty() ? schedule.file : schedule.trouble);
        if (!schedule.trouble.isEmpty())
            item->setForeground(Last, Theme::color(Tone::Danger));
    }
    for (int column = 0; column < Columns; ++column)
        m_list->resizeColumnToContents(column);
    m_empty->setVisible(m_isLoaded && m_schedules.isEmpty());
    m_list->setVisible(!m_schedules.isEmpty());
    m_list->setCurrentItem(
        m_list->topLevelItem(std::clamp(row, 0, std::max(0, int(m_schedules.size()) - 1))));
    m_edit->setEnabled(current());
    m_remove->setEnabled(current());
    if (!current())
        m_trouble->hide();
}

const ReportSchedule *ScheduleListDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= m_schedules.size() ? nullptr : &m_schedules.at(row);
}

void ScheduleListDialog::edit()
{
    if (!current())
        return;
    const ReportSchedule before = *current();
    auto *dialog = new ScheduleDialog(before, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] {
        base::await(
            ReportRecords(m_records).changeSchedule(before, dialog->schedule()), this,
            [this](const records::Outcome &) { load(); },
            [this](const base::Problem &problem) { Q_EMIT failed(problem); });
    });
    dialog->open();
}

void ScheduleListDialog::remove()
{
    if (!current())
        return;
    base::await(
        ReportRecords(m_records).removeSchedule(*current()), this,
        [this](const records::Outcome &) { load(); },
        [this](const base::Problem &problem) { Q_EMIT failed(problem); });
}

} // namespace kith::ui
