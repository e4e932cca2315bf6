// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportsview.h"

#include "models/base/await.h"
#include "models/domain/catalogue.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/icons.h"
#include "ui/parts/indenteddelegate.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"
#include "ui/report/reportbuilder.h"
#include "ui/report/reportdialogs.h"
#include "ui/report/reportpane.h"
#include "ui/report/schedulelistdialog.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::ReportDefinition;
using records::ReportRecords;
using records::ReportSchedule;
using records::SavedReport;

namespace {

constexpr int SideWidth = 250;
constexpr auto NewKey = "new"_L1;
constexpr auto BuiltInPrefix = "built-in:"_L1;
enum Role { KeyRole = Qt::UserRole + 1 };

QString keyOf(const SavedReport &report)
{
    return report.id.toString();
}

} // namespace

ReportsView::ReportsView(records::Records &records, QWidget *parent)
    : Page(parent)
    , m_records(records)
    , m_builder(new ReportBuilder(records, this))
    , m_pane(new ReportPane(records, this))
{
    setObjectName(u"page.reportlist"_s);
    setAccessibleName(tr("Reports"));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSide());
    splitter->addWidget(makeMain());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({SideWidth, 4 * SideWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_builder, &ReportBuilder::changed, this, &ReportsView::follow);
    connect(m_pane, &ReportPane::recordsRequested, this, &Page::recordsRequested);
    connect(m_pane, &ReportPane::failed, this, &ReportsView::report);
    connect(m_pane, &ReportPane::sortChanged, this, [this](const domain::ReportSort &order) {
        ReportDefinition definition = m_definition;
        definition.sort = order;
        m_builder->setDefinition(definition);
        follow(definition);
    });
    connect(m_pane, &ReportPane::answered, this, &ReportsView::showState);
    connect(&m_records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (notice.everything || notice.entities.contains("report"_ba) ||
            notice.entities.contains("report_schedule"_ba) || notice.entities.contains("team_member"_ba))
            load();
    });
    connect(&m_records, &records::Records::catalogueChanged, this, &ReportsView::load);
    setBuilding(false);
    showState();
    load();
}

QWidget *ReportsView::makeSide()
{
    auto *side = new QWidget(this);
    auto *title = heading(tr("Reports"), side);
    auto *create = new QPushButton(Icons::get(u"plus"_s), tr("&New"), side);
    create->setObjectName(u"newReport"_s);
    m_search = new QLineEdit(side);
    m_search->setObjectName(u"reportSearch"_s);
    m_search->setPlaceholderText(tr("Search the reports"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"reportList"_s);
    m_list->setAccessibleName(tr("Reports"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new IndentedDelegate(m_list));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *schedules = new QPushButton(Icons::get(u"clock"_s), tr("&Scheduled…"), side);
    schedules->setObjectName(u"showSchedules"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::S);
    head->addWidget(title, 1);
    head->addWidget(create);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::XL, space::L, space::S, space::M);
    column->setSpacing(space::M);
    column->addLayout(head);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(schedules);
    side->setMinimumWidth(SideWidth - space::XL);
    connect(create, &QPushButton::clicked, this, &ReportsView::createNew);
    connect(m_search, &QLineEdit::textChanged, this, &ReportsView::fillList);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && !item->data(KeyRole).toString().isEmpty())
            showReport(item->data(KeyRole).toString());
    });
    connect(m_list, &QListWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(m_list);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        makeMenu(*menu);
        menu->popup(m_list->viewport()->mapToGlobal(at));
    });
    connect(schedules, &QPushButton::clicked, this, [this] {
        auto *dialog = new ScheduleListDialog(m_records, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ScheduleListDialog::failed, this, &ReportsView::report);
        dialog->open();
    });
    return side;
}

QWidget *ReportsView::makeMain()
{
    auto *main = new QWidget(this);
    m_title = new ElidedLabel(main);
    m_title->setObjectName(u"reportTitle"_s);
    m_title->setFont(fontOf(TextRole::Title));
    m_state = remark({}, main);
    m_state->setObjectName(u"reportState"_s);
    m_state->setWordWrap(false);
    m_save = new QPushButton(Icons::get(u"save"_s), tr("&Save"), main);
    m_save->setObjectName(u"saveReportButton"_s);
    m_build = new QPushButton(Icons::get(u"sliders"_s), tr("&Build"), main);
    m_build->setObjectName(u"buildReport"_s);
    m_build->setCheckable(true);
    m_build->setToolTip(tr("What the report is made of"));
    auto *out = new QPushButton(Icons::get(u"export"_s), tr("&Export…"), main);
    out->setObjectName(u"exportReportButton"_s);
    m_more = new QToolButton(main);
    m_more->setObjectName(u"reportMore"_s);
    m_more->setIcon(Icons::get(u"more"_s));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        makeMenu(*menu);
    });
    auto *head = new QHBoxLayout;
    head->setSpacing(space::S);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    head->addWidget(m_save);
    head->addWidget(m_build);
    head->addWidget(out);
    head->addWidget(m_more);
    auto *numbers = new QWidget(main);
    auto *column = new QVBoxLayout(numbers);
    column->setContentsMargins(space::L, space::L, space::L, space::L);
    column->setSpacing(space::S);
    column->addLayout(head);
    column->addWidget(m_pane, 1);
    m_inner = new QSplitter(Qt::Horizontal, main);
    m_inner->setChildrenCollapsible(false);
    m_inner->addWidget(numbers);
    m_inner->addWidget(m_builder);
    m_inner->setStretchFactor(0, 1);
    m_empty = new EmptyState(main);
    m_empty->setContent(
        u"chart-bar"_s, tr("Choose a report"),
        tr("A report puts numbers together by what they are of: who, when, where. Every number "
           "opens its records."));
    m_empty->setActions(tr("New &report"));
    m_stack = new QStackedWidget(main);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_inner);
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_empty, &EmptyState::primaryTriggered, this, &ReportsView::createNew);
    connect(m_save, &QPushButton::clicked, this, &ReportsView::save);
    connect(m_build, &QPushButton::toggled, this, &ReportsView::setBuilding);
    connect(out, &QPushButton::clicked, this, [this] { exportAs(); });
    return main;
}

void ReportsView::makeMenu(QMenu &menu)
{
    const Entry *entry = current();
    const bool isOwn = entry && entry->saved.id && entry->saved.isOwn;
    const bool isThere = !m_key.isEmpty();
    const auto add = [&](const QString &icon, const QString &text, bool enabled, auto fn) {
        menu.addAction(Icons::get(icon), text, this, fn)->setEnabled(enabled);
    };
    add(u"save"_s, tr("Save &as…"), isThere, [this] { saveAs(); });
    add(u"edit"_s, tr("&Name and who sees it…"), isOwn, [this] { rename(); });
    add(u"copy"_s, tr("&Duplicate"), entry != nullptr, [this] { duplicate(); });
    add(u"undo"_s, tr("Back to what is &saved"), isChanged() && entry, [this] {
        m_drafts.remove(m_key);
        showCurrent();
    });
    menu.addSeparator();
    add(u"clock"_s, tr("&Write to a folder…"), entry != nullptr, [this] { schedule(); });
    add(u"print"_s, tr("&Print…"), isThere, [this] { print(); });
    add(u"table"_s, tr("&Copy as a table"), isThere, [this] { m_pane->copyTable(); });
    menu.addSeparator();
    add(u"trash"_s, tr("D&elete"), isOwn, [this] { remove(); });
}

void ReportsView::load()
{
    base::await(
        ReportRecords(m_records).load(), this, [this](const records::ReportShelf &shelf) { take(shelf); },
        [this](const base::Problem &problem) { report(problem); });
}

void ReportsView::take(const records::ReportShelf &shelf)
{
    m_shelf = shelf;
    m_entries.clear();
    const domain::Catalogue &catalogue = m_records.catalogue();
    for (const SavedReport &report : shelf.reports) {
        Entry entry;
        entry.key = keyOf(report);
        entry.name = report.name;
        entry.saved = report;
        try {
            entry.definition = ReportDefinition::fromText(catalogue, report.definition);
        } catch (const base::Problem &problem) {
            entry.trouble = problem.sentence();
        }
        m_entries.append(entry);
    }
    const QList<domain::BuiltInReport> builtIn = domain::builtInReports(catalogue);
    for (const domain::BuiltInReport &report : builtIn) {
        Entry entry;
        entry.key = BuiltInPrefix + QString::fromLatin1(report.key);
        entry.name = report.name;
        entry.purpose = report.purpose;
        entry.builtIn = report.key;
        entry.definition = report.definition;
        m_entries.append(entry);
    }
    m_isLoaded = true;
    if (!m_wanted.isEmpty() && entry(m_wanted))
        m_key = std::exchange(m_wanted, {});
    else if (m_key != NewKey && !current())
        m_key = m_entries.isEmpty() ? QString() : m_entries.first().key;
    fillList();
    showCurrent();
}

void ReportsView::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QString search = m_search->text().trimmed();
    QString headingText;
    const auto place = [](const Entry &entry) {
        if (!entry.builtIn.isEmpty())
            return tr("Built in");
        return entry.saved.isOwn ? tr("Mine") : tr("Shared with me");
    };
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!search.isEmpty() && !entry.name.contains(search, Qt::CaseInsensitive))
            continue;
        if (place(entry) != headingText) {
            headingText = place(entry);
            auto *item = new QListWidgetItem(headingText, m_list);
            item->setFlags(Qt::NoItemFlags);
            item->setFont(fontOf(TextRole::Caption));
            item->setSizeHint({0, metrics::ControlHeight});
        }
        const bool isDraft = m_drafts.contains(entry.key);
        //: of a report that was changed and not saved
        auto *item = new QListWidgetItem(isDraft ? tr("%1 •").arg(entry.name) : entry.name, m_list);
        item->setData(KeyRole, entry.key);
        item->setSizeHint({0, metrics::ControlHeight});
        QString tip = entry.purpose;
        if (entry.saved.id && !entry.saved.isOwn)
            tip = tr("Shared by %1").arg(entry.saved.ownerName);
        item->setToolTip(isDraft ? tr("Changed and not saved") : tip);
        if (entry.key == m_key)
            m_list->setCurrentItem(item);
    }
}

QStringList ReportsView::names() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->data(KeyRole).toString().isEmpty())
            names.append(m_list->item(row)->text());
    }
    return names;
}

const ReportsView::Entry *ReportsView::entry(const QString &key) const
{
    for (const Entry &one : m_entries) {
        if (one.key == key)
            return &one;
    }
    return nullptr;
}

void ReportsView::showReport(const QString &key)
{
    if (!m_isLoaded || (key != NewKey && !entry(key))) {
        m_wanted = key;
        return;
    }
    m_key = key;
    fillList();
    showCurrent();
}

void ReportsView::showCurrent()
{
    const Entry *entry = current();
    m_stack->setCurrentWidget(m_key.isEmpty() ? static_cast<QWidget *>(m_empty) : m_inner);
    if (m_key.isEmpty())
        return;
    m_title->setText(entry ? entry->name : tr("New report"));
    if (entry)
        m_definition = m_drafts.value(m_key, entry->definition);
    if (entry && !entry->trouble.isEmpty() && !m_drafts.contains(m_key)) {
        m_definition = ReportBuilder::begun("deal");
        report(base::Problem(base::ProblemKind::Invalid, entry->trouble));
    }
    m_builder->setDefinition(m_definition);
    m_pane->show(m_definition, m_title->text());
    showState();
}

bool ReportsView::isChanged() const
{
    const Entry *entry = current();
    return entry ? m_drafts.contains(m_key) : m_key == NewKey;
}

void ReportsView::showState()
{
    const Entry *entry = current();
    const bool changed = isChanged();
    const bool isOwn = entry && entry->saved.id && entry->saved.isOwn;
    m_state->setText(changed ? tr("Not saved") : QString());
    m_save->setText(isOwn ? tr("&Save") : tr("&Save as…"));
    m_save->setVisible(changed);
}

void ReportsView::follow(const ReportDefinition &definition)
{
    m_definition = definition;
    if (const Entry *entry = current()) {
        if (definition == entry->definition)
            m_drafts.remove(m_key);
        else
            m_drafts.insert(m_key, definition);
    }
    m_pane->show(definition, m_title->text());
    fillList();
    showState();
}

void ReportsView::setBuilding(bool building)
{
    m_builder->setVisible(building);
    const QSignalBlocker quiet(m_build);
    m_build->setChecked(building);
}

bool ReportsView::isBuilding() const
{
    return m_build->isChecked();
}

void ReportsView::createNew()
{
    m_key = NewKey;
    m_definition = ReportBuilder::begun("deal");
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentItem(nullptr);
    }
    setBuilding(true);
    showCurrent();
    m_builder->setFocus();
}

void ReportsView::save()
{
    const Entry *entry = current();
    if (!entry || !entry->saved.id || !entry->saved.isOwn) {
        saveAs();
        return;
    }
    SavedReport after = entry->saved;
    after.definition = m_definition.toText(m_records.catalogue());
    m_drafts.remove(m_key);
    run(ReportRecords(m_records).change(entry->saved, after));
}

void ReportsView::saveAs()
{
    if (m_key.isEmpty())
        return;
    const Entry *entry = current();
    SavedReport begun;
    begun.name = entry ? tr("%1 (copy)").arg(entry->name) : tr("New report");
    auto *dialog = new ReportNameDialog(tr("Save the report"), begun, m_shelf.teams, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before = m_key] {
        SavedReport report = dialog->report();
        report.definition = m_definition.toText(m_records.catalogue());
        m_drafts.remove(before);
        run(ReportRecords(m_records).add(report), true);
    });
    dialog->open();
}

void ReportsView::rename()
{
    const Entry *entry = current();
    if (!entry || !entry->saved.id)
        return;
    auto *dialog = new ReportNameDialog(tr("Name and who sees it"), entry->saved, m_shelf.teams, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before = entry->saved] {
        run(ReportRecords(m_records).change(before, dialog->report()));
    });
    dialog->open();
}

void ReportsView::duplicate()
{
    const Entry *entry = current();
    if (!entry)
        return;
    SavedReport copy;
    copy.name = tr("%1 (copy)").arg(entry->name);
    copy.definition = m_definition.toText(m_records.catalogue());
    run(ReportRecords(m_records).add(copy), true);
}

void ReportsView::remove()
{
    const Entry *entry = current();
    if (!entry || !entry->saved.id)
        return;
    m_drafts.remove(m_key);
    run(ReportRecords(m_records).remove(entry->saved));
}

void ReportsView::schedule()
{
    const Entry *entry = current();
    if (!entry)
        return;
    ReportSchedule schedule;
    schedule.subject = entry->saved.id;
    schedule.builtIn = entry->builtIn;
    schedule.name = entry->name;
    scheduleSheet(m_records, schedule, this);
}

PrintSheet ReportsView::sheet() const
{
    PrintSheet sheet = m_pane->sheet();
    sheet.who = m_shelf.userName;
    sheet.madeAt = QDateTime::currentDateTime();
    return sheet;
}

void ReportsView::exportAs(const QByteArray &format)
{
    if (m_key.isEmpty() || m_pane->model().isEmpty())
        return;
    exportSheet(sheet(), this, format);
}

void ReportsView::print()
{
    if (!m_key.isEmpty() && !m_pane->model().isEmpty())
        previewPrint(sheet(), this);
}

void ReportsView::run(const QFuture<records::Outcome> &work, bool showsNew)
{
    base::await(
        work, this,
        [this, showsNew](const records::Outcome &outcome) {
            if (showsNew && !outcome.ids.isEmpty())
                m_wanted = outcome.ids.first().toString();
            load();
            Q_EMIT notice(NoticeLevel::Success, tr("%1. Undo takes it back.").arg(outcome.label), {});
        },
        [this](const base::Problem &problem) { report(problem); });
}

void ReportsView::report(const base::Problem &problem)
{
    if (problem.kind() != base::ProblemKind::Cancelled)
        Q_EMIT notice(NoticeLevel::Error, problem.sentence(), problem.detail());
}

void ReportsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save) && isChanged()) {
        save();
        return;
    }
    if (event->key() == Qt::Key_Delete && m_list->hasFocus()) {
        remove();
        return;
    }
    if (event->key() == Qt::Key_F2 && event->modifiers() == Qt::NoModifier) {
        rename();
        return;
    }
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace kith::ui
