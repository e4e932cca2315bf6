// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarview.h"

#include "models/base/await.h"
#include "models/items/activitycalendar.h"
#include "models/items/dealcalendar.h"
#include "ui/calendar/agendaview.h"
#include "ui/calendar/calendarpaint.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/timegridview.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/metrics.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::CalendarEntry;
using items::CalendarModel;
using items::CalendarSlot;

namespace {

constexpr int clockMs = 15'000; ///< how often the line of now is looked at
constexpr int agendaDays = 31;

QString modeKey(const CalendarModel &model)
{
    return u"calendar/%1/mode"_s.arg(QString::fromLatin1(model.entity().key));
}

} // namespace

CalendarView *CalendarView::ofActivities(records::Records &records, QWidget *parent)
{
    return new CalendarView(records, new items::ActivityCalendar(records), parent);
}

CalendarView *CalendarView::ofDeals(records::Records &records, QWidget *parent)
{
    return new CalendarView(records, new items::DealCalendar(records), parent);
}

CalendarView::CalendarView(records::Records &records, CalendarModel *model, QWidget *parent)
    : Page(parent), m_records(records), m_model(model)
{
    model->setParent(this);
    setObjectName(u"calendar."_s + QString::fromLatin1(model->entity().key));
    m_stack = new QStackedWidget(this);
    m_grid = new TimeGridView(*m_model, m_stack);
    m_month = new MonthView(*m_model, m_stack);
    m_month->setTotalsShown(!m_model->hasHours());
    m_agenda = new AgendaView(
        *m_model, [this](const CalendarEntry &item) { return colourOf(item); }, m_stack);
    m_agenda->setTickable(m_model->hasHours());
    m_agenda->setAccessibleName(tr("Agenda"));
    m_empty = new EmptyState(m_stack);
    for (QWidget *one : std::initializer_list<QWidget *>{m_grid, m_month, m_agenda, m_empty})
        m_stack->addWidget(one);
    buildBar();
    connectCanvas(m_grid);
    connectCanvas(m_month);
    connectAgenda();
    connect(m_month, &MonthView::wheeled, this, &CalendarView::turn);
    connect(m_model, &CalendarModel::failed, this, &CalendarView::report);
    // Later: the menu that a filter was chosen from must not go away under it.
    connect(m_model, &CalendarModel::classesChanged, this, &CalendarView::showFilters, Qt::QueuedConnection);
    connect(m_model, &CalendarModel::modelReset, this, &CalendarView::showEmptiness);
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] { create({m_day, -1, -1}); });
    connect(m_empty, &EmptyState::secondaryTriggered, this, [this] {
        m_model->setKinds({});
        m_model->setOwners({});
    });
    connect(&m_clock, &QTimer::timeout, this, &CalendarView::tick);
    m_clock.start(clockMs);

    const Mode usual = m_model->hasHours() ? Mode::Week : Mode::Month;
    const int chosen = QSettings().value(modeKey(*m_model), int(usual)).toInt();
    m_mode = chosen >= int(Mode::Day) && chosen <= int(Mode::Agenda) ? Mode(chosen) : usual;
    if (!m_model->hasHours() && m_mode < Mode::Month)
        m_mode = usual;
    readOrganisation();
    connect(&m_records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (notice.everything || notice.entities.contains("organisation") ||
            notice.entities.contains("app_user"))
            readOrganisation();
    });
}

void CalendarView::readOrganisation()
{
    base::await(
        records::CurrentUser::load(m_records), this,
        [this](const records::CurrentUser &user) {
            m_user = user;
            base::await(
                records::Organisation::load(m_records), this,
                [this](const records::Organisation &organisation) { take(organisation); },
                [this](const base::Problem &problem) { report(problem); });
        },
        [this](const base::Problem &problem) { report(problem); });
}

void CalendarView::take(const records::Organisation &organisation)
{
    m_weekStart = organisation.weekStart;
    QList<TimeGridView::Working> hours;
    for (const records::Organisation::Span &span : organisation.workingHours)
        hours.append({span.day, span.from, span.to});
    m_grid->setWorkingHours(hours);
    const QSet<QDate> holidays(organisation.holidays.cbegin(), organisation.holidays.cend());
    m_grid->setHolidays(holidays);
    m_month->setHolidays(holidays);

    const QTimeZone &zone = m_user.zone.isValid() ? m_user.zone : organisation.zone;
    m_model->setZone(zone);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_model->clock().nowMs(), zone);
    // An organisation that lives by the machine's clocks need not be told so.
    const bool other = now.offsetFromUtc() != now.toLocalTime().offsetFromUtc();
    m_zone->setVisible(other && m_model->hasHours());
    m_zone->setText(tr("Times of %1").arg(QString::fromLatin1(zone.id())));
    m_grid->setZoneText(other ? zone.abbreviation(now) : QString());
    tick();
    if (!m_day.isValid())
        m_day = m_today;
    m_ready = true;
    showPeriod();
}

void CalendarView::tick()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_model->clock().nowMs(), m_model->zone());
    const bool newDay = m_today != now.date();
    m_today = now.date();
    const int minute = now.time().msecsSinceStartOfDay() / 60'000;
    m_grid->setNow(m_today, minute);
    m_month->setNow(m_today, minute);
    m_agenda->setToday(m_today);
    if (newDay && m_ready)
        m_model->reload(); // what is overdue is another matter today
}

QDate CalendarView::weekStartOf(QDate day) const
{
    return day.addDays(-((day.dayOfWeek() - int(m_weekStart) + 7) % 7));
}

void CalendarView::showPeriod()
{
    if (!m_ready)
        return;
    QDate first = m_day;
    int days = 1;
    switch (m_mode) {
    case Mode::Day:
        break;
    case Mode::Week:
        first = weekStartOf(m_day);
        days = 7;
        break;
    case Mode::Month: {
        const QDate begin(m_day.year(), m_day.month(), 1);
        first = weekStartOf(begin);
        days = int((first.daysTo(begin) + m_day.daysInMonth() + 6) / 7 * 7);
        break;
    }
    case Mode::Agenda:
        days = agendaDays;
        break;
    }
    if (CalendarCanvas *shown = canvas()) {
        shown->setDays(first, days);
        const CalendarSlot &slot = shown->slot();
        if (!slot.day.isValid() || slot.day < first || slot.day >= first.addDays(days) || slot.day != m_day)
            shown->setSlot({m_day,
                            m_mode == Mode::Month                    ? -1
                            : slot.minute >= 0 || slot.day.isValid() ? slot.minute
                                                                     : 9 * 60,
                            -1});
    }
    m_month->setMonth(m_day);
    m_model->setRange(first, first.addDays(days - 1));
    const QList<QAbstractButton *> buttons = m_modes->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(m_modes->id(button) == int(m_mode));
    showTitle();
    showEmptiness();
}

QString CalendarView::title() const
{
    const QLocale locale;
    const auto monthYear = [&locale](QDate day) {
        return tr("%1 %2", "a month and its year")
            .arg(locale.standaloneMonthName(day.month()), QString::number(day.year()));
    };
    switch (m_mode) {
    case Mode::Day:
        return locale.toString(m_day, QLocale::LongFormat);
    case Mode::Month:
        return monthYear(m_day);
    case Mode::Week:
    case Mode::Agenda:
        break;
    }
    const QDate first = m_mode == Mode::Week ? weekStartOf(m_day) : m_day;
    const QDate last = first.addDays(m_mode == Mode::Week ? 6 : agendaDays - 1);
    const QString format = tr("d MMM", "a day of a month, as QLocale formats it");
    return tr("%1 – %2", "days")
        .arg(locale.toString(first, format),
             locale.toString(last, tr("d MMM yyyy", "a day, as QLocale formats it")));
}

void CalendarView::showTitle()
{
    m_title->setText(title());
    const QString name = tr("Calendar, %1").arg(title());
    m_grid->setAccessibleName(name);
    m_month->setAccessibleName(name);
}

void CalendarView::showEmptiness()
{
    const bool filtered = m_model->isFiltered() && m_model->hasHours();
    const bool empty = m_mode == Mode::Agenda && m_model->isAnswered() && m_model->rowCount() == 0;
    if (empty) {
        m_empty->setContent(u"calendar"_s, tr("Nothing is planned"),
                            filtered
                                ? tr("Nothing passes the filter in the days that are shown.")
                                : tr("What is planned for the days that are shown will be listed here."));
        m_empty->setActions(m_model->hasHours() ? tr("New activity") : QString(),
                            filtered ? tr("Show everything") : QString());
    }
    QWidget *shown = m_mode == Mode::Agenda  ? (empty ? static_cast<QWidget *>(m_empty) : m_agenda)
                     : m_mode == Mode::Month ? static_cast<QWidget *>(m_month)
                                             : m_grid;
    const bool hadFocus = m_stack->currentWidget() && m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(shown);
    setFocusProxy(shown == m_empty ? static_cast<QWidget *>(m_title->parentWidget()) : shown);
    if (hadFocus && shown != m_empty)
        shown->setFocus();
}

void CalendarView::setMode(Mode mode)
{
    if (!m_model->hasHours() && mode < Mode::Month)
        return;
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_mode = mode;
    QSettings().setValue(modeKey(*m_model), int(mode));
    showPeriod();
    if (hadFocus && m_stack->currentWidget() != m_empty)
        m_stack->currentWidget()->setFocus();
}

void CalendarView::showDay(QDate day)
{
    if (!day.isValid())
        return;
    m_day = day;
    if (CalendarCanvas *shown = canvas())
        shown->setSlot({day, shown->slot().minute, -1});
    showPeriod();
}

void CalendarView::goToday()
{
    showDay(m_today);
    if (m_mode == Mode::Day || m_mode == Mode::Week)
        m_grid->scrollToHours();
}

void CalendarView::turn(int periods)
{
    switch (m_mode) {
    case Mode::Day:
        showDay(m_day.addDays(periods));
        break;
    case Mode::Week:
        showDay(m_day.addDays(7 * periods));
        break;
    case Mode::Month:
        showDay(m_day.addMonths(periods));
        break;
    case Mode::Agenda:
        showDay(m_day.addDays(agendaDays * periods));
        break;
    }
}

QListView &CalendarView::view() const
{
    if (m_mode == Mode::Agenda)
        return *m_agenda;
    return *canvas();
}

CalendarCanvas *CalendarView::canvas() const
{
    if (m_mode == Mode::Agenda)
        return nullptr;
    if (m_mode == Mode::Month)
        return m_month;
    return m_grid;
}

int CalendarView::currentRow() const
{
    return view().currentIndex().row();
}

QColor CalendarView::colourOf(const CalendarEntry &item) const
{
    return m_grid->baseColour(item);
}

void CalendarView::setColourBy(bool owner)
{
    m_byOwner = owner;
    const auto by = owner ? CalendarCanvas::ColourBy::Owner : CalendarCanvas::ColourBy::Kind;
    m_grid->setColourBy(by);
    m_month->setColourBy(by);
    m_agenda->viewport()->update();
    showFilters();
}

bool CalendarView::event(QEvent *event)
{
    // Single letters must not reach what the window has under them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier &&
            (key->key() == Qt::Key_F2 || (key->key() >= Qt::Key_A && key->key() <= Qt::Key_Z))) {
            event->accept();
            return true;
        }
    }
    return Page::event(event);
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier) {
        if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_E && currentRow() >= 0)
            edit(currentRow());
        else
            Page::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_T:
        goToday();
        break;
    case Qt::Key_D:
        setMode(Mode::Day);
        break;
    case Qt::Key_W:
        setMode(Mode::Week);
        break;
    case Qt::Key_M:
        setMode(Mode::Month);
        break;
    case Qt::Key_A:
        setMode(Mode::Agenda);
        break;
    case Qt::Key_PageUp:
        turn(-1);
        break;
    case Qt::Key_PageDown:
        turn(1);
        break;
    case Qt::Key_F2:
        if (currentRow() >= 0)
            edit(currentRow());
        break;
    default:
        Page::keyPressEvent(event);
    }
}

void CalendarView::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_kinds)
        showFilters();
    if (event->type() == QEvent::FontChange && m_title)
        m_title->setFont(fontOf(TextRole::Heading));
}

} // namespace kith::ui
