// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reminderpanel.h"

#include "ui/calendar/calendarpaint.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/access.h"
#include "ui/parts/bidi.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/stylepaint.h"
#include "ui/parts/theme.h"

#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Snooze;
using records::DueReminder;
using records::RecordId;

namespace {

constexpr int panelWidth = 400;
constexpr int panelBeatMs = 30'000;
constexpr qint64 minuteMs = 60'000;
constexpr const char *whenProperty = "kith_reminder";

/// The stripe in the colour of the activity's type.
class Stripe final : public QWidget
{
public:
    Stripe(const QColor &colour, QWidget *parent) : QWidget(parent), m_colour(colour) { setFixedWidth(4); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colour);
        painter.drawRoundedRect(rect(), 2, 2);
    }

private:
    QColor m_colour;
};

QPushButton *lineButton(const QString &text, const QString &name, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

QString whenFromNow(const domain::ActivityTime &time, qint64 nowMs, const QTimeZone &zone)
{
    const QLocale locale;
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    const auto dayText = [&](QDate day) {
        const qint64 days = today.daysTo(day);
        return days == 0    ? ReminderPanel::tr("today")
               : days == 1  ? ReminderPanel::tr("tomorrow")
               : days == -1 ? ReminderPanel::tr("yesterday")
                            : locale.toString(day, QLocale::ShortFormat);
    };
    if (time.isNone())
        return {};
    if (time.isByDay())
        return dayText(time.from);
    const qint64 minutes = qRound64(double(time.startMs - nowMs) / double(minuteMs));
    const QString clock =
        locale.toString(QDateTime::fromMSecsSinceEpoch(time.startMs, zone).time(), QLocale::ShortFormat);
    QString near;
    if (minutes == 0)
        near = ReminderPanel::tr("now");
    else if (minutes > 0 && minutes < 60)
        near = ReminderPanel::tr("in %n minute(s)", nullptr, int(minutes));
    else if (minutes < 0 && minutes > -60)
        near = ReminderPanel::tr("%n minute(s) ago", nullptr, int(-minutes));
    else
        near = dayText(QDateTime::fromMSecsSinceEpoch(time.startMs, zone).date());
    return ReminderPanel::tr("%1 · %2", "how near a time is, the time").arg(near, clock);
}

ReminderPanel::ReminderPanel(QWidget *over) : QFrame(over), m_over(over)
{
    setObjectName(u"reminderPanel"_s);
    setAccessibleName(tr("Reminders"));
    Access::setRole(this, QAccessible::Grouping);
    setAutoFillBackground(false);
    build();
    hide();
    m_over->installEventFilter(this);
    m_beat.setInterval(panelBeatMs);
    connect(&m_beat, &QTimer::timeout, this, &ReminderPanel::showTimes);
}

void ReminderPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::L, space::M, space::S, space::M);
    column->setSpacing(space::S);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::XS);
    auto *icon = new QLabel(this);
    icon->setObjectName(u"reminderIcon"_s);
    m_title = new QLabel(this);
    m_title->setFont(fontOf(TextRole::Heading));
    head->addWidget(icon);
    head->addWidget(m_title, 1);
    column->addLayout(head);

    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"reminderList"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(0, 0, space::S, 0);
    m_lines->setSpacing(space::M);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);

    m_all = new QWidget(this);
    auto *row = new QHBoxLayout(m_all);
    row->setContentsMargins(0, 0, space::S, 0);
    row->setSpacing(space::S);
    auto *later = lineButton(tr("All in 1 hour"), tr("Put off all reminders for one hour"),
                             u"reminderAllLater"_s, m_all);
    auto *dismiss =
        lineButton(tr("Dismiss all"), tr("Dismiss all reminders"), u"reminderAllDismiss"_s, m_all);
    connect(later, &QPushButton::clicked, this, [this] { snooze(ids(), Snooze::OneHour); });
    connect(dismiss, &QPushButton::clicked, this, &ReminderPanel::clear);
    row->addStretch(1);
    row->addWidget(later);
    row->addWidget(dismiss);
    column->addWidget(m_all);
}

QList<RecordId> ReminderPanel::ids() const
{
    QList<RecordId> ids;
    for (const DueReminder &reminder : m_reminders)
        ids.append(reminder.id);
    return ids;
}

void ReminderPanel::add(const QList<DueReminder> &reminders)
{
    const bool hadSome = !m_reminders.isEmpty();
    for (const DueReminder &reminder : reminders) {
        m_reminders.removeIf([&](const DueReminder &one) { return one.id == reminder.id; });
        m_reminders.append(reminder);
    }
    rebuild();
    if (!reminders.isEmpty()) {
        setAccessibleDescription(reminders.constLast().item.subject);
        Access::announce(this);
    }
    if (!hadSome)
        m_beat.start();
}

void ReminderPanel::clear()
{
    m_reminders.clear();
    rebuild();
}

void ReminderPanel::drop(RecordId activity)
{
    const qsizetype before = m_reminders.size();
    m_reminders.removeIf([&](const DueReminder &one) { return one.item.ref.id == activity; });
    if (m_reminders.size() != before)
        rebuild();
}

void ReminderPanel::remove(RecordId reminder)
{
    m_reminders.removeIf([&](const DueReminder &one) { return one.id == reminder; });
    rebuild();
}

void ReminderPanel::snooze(const QList<RecordId> &reminders, Snooze how)
{
    for (const RecordId reminder : reminders) {
        Q_EMIT snoozed(reminder, how);
        m_reminders.removeIf([&](const DueReminder &one) { return one.id == reminder; });
    }
    rebuild();
}

void ReminderPanel::rebuild()
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus();
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *line = item->widget()) {
            line->hide();
            line->deleteLater(); // one of its buttons may be what was pressed
        }
        delete item;
    }
    for (const DueReminder &reminder : std::as_const(m_reminders)) {
        QWidget *line = makeLine(reminder);
        m_lines->addWidget(line);
        line->show(); // a layout gives what is hidden no room, and the room is asked for below
    }
    m_lines->addStretch(1);
    m_title->setText(tr("%n reminder(s)", nullptr, int(m_reminders.size())));
    m_all->setVisible(m_reminders.size() > 1);
    showIcon();
    showTimes();
    if (m_reminders.isEmpty()) {
        m_beat.stop();
        hide();
        if (hadFocus)
            Q_EMIT left();
    } else {
        place();
        show();
        raise();
        QTimer::singleShot(0, this, &ReminderPanel::place); // once the new lines know how tall they are
        if (hadFocus)
            focusFirst();
    }
    Q_EMIT countChanged(m_reminders.size());
}

void ReminderPanel::showIcon()
{
    if (auto *icon = findChild<QLabel *>(u"reminderIcon"_s))
        icon->setPixmap(Icons::pixmap(u"bell"_s, Tone::Accent, metrics::IconSize, devicePixelRatioF()));
}

QMenu *ReminderPanel::makeSnoozeMenu(RecordId reminder, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->addAction(tr("10 minutes"), this, [this, reminder] { snooze({reminder}, Snooze::TenMinutes); });
    menu->addAction(tr("1 hour"), this, [this, reminder] { snooze({reminder}, Snooze::OneHour); });
    menu->addAction(tr("Tomorrow at %1")
                        .arg(QLocale().toString(QTime(domain::MorningMinutes / 60, 0), QLocale::ShortFormat)),
                    this, [this, reminder] { snooze({reminder}, Snooze::TomorrowMorning); });
    menu->addSeparator();
    menu->addAction(tr("Another time…"), this, [this, reminder] { askTime(reminder); });
    return menu;
}

void ReminderPanel::askTime(RecordId reminder)
{
    auto *dialog = new QDialog(window());
    dialog->setObjectName(u"snoozeDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Remind again"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::M);
    column->addWidget(paragraph(tr("When should the reminder come back?"), dialog));
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(m_zone);
    // The numbers of the zone's clocks, without the zone: an editor of dates would turn them into the
    // machine's.
    auto *when = new QDateTimeEdit(QDateTime(now.date(), now.time()).addSecs(2 * 3600), dialog);
    when->setObjectName(u"snoozeTime"_s);
    when->setAccessibleName(tr("When"));
    when->setCalendarPopup(true);
    when->setMinimumDateTime(QDateTime(now.date(), now.time()));
    column->addWidget(when);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *take = buttons->addButton(tr("Remind then"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"takeSnooze"_s);
    makePrimary(take);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, reminder, when] {
        Q_EMIT snoozedUntil(reminder, domain::WallClock(m_zone).utcOf(when->date(), when->time()));
        remove(reminder);
    });
    column->addWidget(buttons);
    dialog->open();
}

QWidget *ReminderPanel::makeLine(const DueReminder &reminder)
{
    auto *line = new QWidget(m_scroll->widget());
    line->setObjectName(u"reminder"_s);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::M);
    row->addWidget(new Stripe(paint::classColour(reminder.item.colour, reminder.item.type), line));
    auto *column = new QVBoxLayout;
    column->setSpacing(space::XXS);
    const QString subject = reminder.item.subject;
    auto *title = new ElidedLabel(inOwnDirection(subject), line);
    title->setFont(fontOf(TextRole::Strong));
    column->addWidget(title);
    auto *when = new ElidedLabel(line);
    when->setObjectName(u"reminderWhen"_s);
    when->setProperty(whenProperty, reminder.id.value());
    when->setFont(fontOf(TextRole::Caption));
    column->addWidget(when);
    if (!reminder.item.about.title.isEmpty()) {
        auto *about = new ElidedLabel(inOwnDirection(reminder.item.about.title), line);
        about->setFont(fontOf(TextRole::Caption));
        Theme::setTone(about, Tone::Muted);
        column->addWidget(about);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, space::XS, 0, 0);
    buttons->setSpacing(space::XS);
    auto *done = lineButton(tr("Done…"), tr("Done: %1").arg(subject), u"reminderDone"_s, line);
    auto *open = lineButton(tr("Open"), tr("Open: %1").arg(subject), u"reminderOpen"_s, line);
    auto *later = lineButton(tr("Later"), tr("Remind later of: %1").arg(subject), u"reminderLater"_s, line);
    later->setMenu(makeSnoozeMenu(reminder.id, later));
    QToolButton *dismiss = makeIconButton(u"x"_s, tr("Dismiss"), u"reminderDismiss"_s, line);
    dismiss->setAccessibleName(tr("Dismiss: %1").arg(subject));
    connect(done, &QPushButton::clicked, this,
            [this, ref = reminder.item.ref] { Q_EMIT doneRequested(ref); });
    connect(open, &QPushButton::clicked, this,
            [this, id = reminder.item.ref.id] { Q_EMIT openRequested(id); });
    connect(dismiss, &QToolButton::clicked, this, [this, id = reminder.id] { remove(id); });
    buttons->addWidget(done);
    buttons->addWidget(open);
    buttons->addWidget(later);
    buttons->addStretch(1);
    column->addLayout(buttons);
    row->addLayout(column, 1);
    row->addWidget(dismiss, 0, Qt::AlignTop);
    return line;
}

void ReminderPanel::showTimes()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QList<QLabel *> labels = findChildren<QLabel *>(u"reminderWhen"_s);
    for (QLabel *label : labels) {
        const RecordId id(label->property(whenProperty).toLongLong());
        const auto found = std::find_if(m_reminders.cbegin(), m_reminders.cend(),
                                        [id](const DueReminder &one) { return one.id == id; });
        if (found == m_reminders.cend())
            continue;
        const domain::ActivityTime &time = found->item.time;
        const bool past = !time.isByDay() && time.startMs < now;
        Theme::setTone(label, past ? Tone::Danger : Tone::Muted);
        label->setText(found->wasMissed
                           ? tr("%1 · missed", "when something is").arg(whenFromNow(time, now, m_zone))
                           : whenFromNow(time, now, m_zone));
    }
}

void ReminderPanel::focusFirst()
{
    if (auto *first = m_scroll->widget()->findChild<QPushButton *>(u"reminderDone"_s))
        first->setFocus(Qt::ShortcutFocusReason);
}

void ReminderPanel::place()
{
    const int width = std::min(panelWidth, m_over->width() - 2 * space::L);
    const int frame = layout()->contentsMargins().top() + layout()->contentsMargins().bottom();
    int height = m_title->sizeHint().height() + frame + space::S +
                 (m_all->isHidden() ? 0 : m_all->sizeHint().height() + space::S);
    height += m_lines->totalMinimumSize().height() + space::XS;
    height = std::min(height, m_over->height() * 6 / 10);
    const int left = isRightToLeft() ? space::L : m_over->width() - width - space::L;
    setGeometry(left, m_over->height() - height - space::L, width, height);
}

bool ReminderPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_over && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void ReminderPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::panel(&painter, rect(), Theme::color(Tone::Surface), Theme::color(Tone::LineStrong),
                 metrics::Radius + 2);
}

void ReminderPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

void ReminderPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_title)
        showIcon();
    if (event->type() == QEvent::LayoutDirectionChange && isVisible())
        place();
}

} // namespace kith::ui
