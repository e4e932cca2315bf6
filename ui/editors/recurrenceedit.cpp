// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/recurrenceedit.h"

#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Recurrence;
using domain::Repeat;

namespace {

enum End { Endless, OnDay, AfterTimes };

/// Scrolling a form with the wheel must not change what it says.
template<class Base>
class Calm final : public Base
{
public:
    using Base::Base;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

RecurrenceEdit::RecurrenceEdit(const domain::Field &field, QWidget *parent)
    : FieldEdit(field, parent)
    , m_preset(new Calm<QComboBox>(this))
    , m_details(new QWidget(this))
    , m_every(new Calm<QSpinBox>(m_details))
    , m_unit(new Calm<QComboBox>(m_details))
    , m_days(new QWidget(m_details))
    , m_weekdays(new QButtonGroup(this))
    , m_monthBy(new Calm<QComboBox>(m_details))
    , m_end(new Calm<QComboBox>(m_details))
    , m_until(new Calm<QDateEdit>(m_details))
    , m_count(new Calm<QSpinBox>(m_details))
    , m_sentence(new QLabel(this))
{
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(6);
    setInput(m_preset);
    buildDetails(m_details);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(1, m_details);
    m_sentence->setObjectName(u"recurrenceSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setFont(fontOf(TextRole::Caption));
    Theme::setTone(m_sentence, Tone::Muted);
    column->insertWidget(2, m_sentence);
    fillPresets();
    showRepeat();
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            choose(m_preset->currentData().toInt());
    });
}

void RecurrenceEdit::buildDetails(QWidget *parent)
{
    auto *grid = new QGridLayout(parent);
    grid->setContentsMargins(0, space::XS, 0, space::XS);
    grid->setHorizontalSpacing(space::S);
    grid->setVerticalSpacing(space::S);
    m_every->setObjectName(u"repeatEvery"_s);
    m_every->setRange(1, 999);
    m_every->setAccessibleName(tr("Every how many"));
    m_every->setPrefix(tr("every ", "before a number of days, weeks …"));
    m_unit->setObjectName(u"repeatUnit"_s);
    m_unit->setAccessibleName(tr("Days, weeks, months or years"));
    m_unit->addItem(tr("days"), int(Repeat::Unit::Day));
    m_unit->addItem(tr("weeks"), int(Repeat::Unit::Week));
    m_unit->addItem(tr("months"), int(Repeat::Unit::Month));
    m_unit->addItem(tr("years"), int(Repeat::Unit::Year));
    grid->addWidget(m_every, 0, 0);
    grid->addWidget(m_unit, 0, 1);

    auto *row = new QHBoxLayout(m_days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::XXS);
    m_weekdays->setExclusive(false);
    const QLocale locale;
    const int first = locale.firstDayOfWeek();
    for (int i = 0; i < 7; ++i) {
        const int day = (first - 1 + i) % 7 + 1;
        auto *button = new QToolButton(m_days);
        button->setObjectName(u"repeatDay%1"_s.arg(day));
        button->setText(locale.dayName(day, QLocale::ShortFormat));
        button->setAccessibleName(locale.dayName(day, QLocale::LongFormat));
        button->setToolTip(button->accessibleName());
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_weekdays->addButton(button, day);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, &RecurrenceEdit::takeDetails);
    }
    grid->addWidget(m_days, 1, 0, 1, 2);
    m_monthBy->setObjectName(u"repeatMonthBy"_s);
    m_monthBy->setAccessibleName(tr("On which day"));
    grid->addWidget(m_monthBy, 2, 0, 1, 2);

    m_end->setObjectName(u"repeatEnd"_s);
    m_end->setAccessibleName(tr("End"));
    m_end->addItem(tr("without end"), Endless);
    m_end->addItem(tr("until"), OnDay);
    m_end->addItem(tr("a number of times"), AfterTimes);
    m_until->setObjectName(u"repeatUntil"_s);
    m_until->setCalendarPopup(true);
    m_until->setAccessibleName(tr("Last day"));
    m_count->setObjectName(u"repeatCount"_s);
    m_count->setRange(1, 9999);
    m_count->setValue(10);
    m_count->setAccessibleName(tr("How many times"));
    grid->addWidget(m_end, 3, 0);
    grid->addWidget(m_until, 3, 1);
    grid->addWidget(m_count, 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (QSpinBox *box : {m_every, m_count})
        connect(box, &QSpinBox::valueChanged, this, &RecurrenceEdit::takeDetails);
    for (QComboBox *box : {m_unit, m_monthBy, m_end})
        connect(box, &QComboBox::currentIndexChanged, this, &RecurrenceEdit::takeDetails);
    connect(m_until, &QDateEdit::dateChanged, this, &RecurrenceEdit::takeDetails);
}

/// The day that the form's own fields say, as far as they can be read.
QDate RecurrenceEdit::start() const
{
    if (m_start.isValid())
        return m_start;
    for (const char *key : {"start_on", "start_at", "due_on", "due_at"}) {
        const auto *edit =
            parentWidget() ? parentWidget()->findChild<FieldEdit *>(QLatin1StringView(key)) : nullptr;
        if (!edit || edit->isBlank())
            continue;
        try {
            const QVariant value = edit->value();
            const QDate day = edit->field().type == domain::FieldType::Date
                                  ? QDate::fromString(value.toString(), Qt::ISODate)
                                  : QDateTime::fromMSecsSinceEpoch(value.toLongLong()).date();
            if (day.isValid())
                return day;
        } catch (const base::Problem &) {
            continue; // half typed: the next one may say
        }
    }
    return QDate::currentDate();
}

void RecurrenceEdit::setStart(QDate start)
{
    m_start = start;
    fillPresets();
    showSentence();
}

void RecurrenceEdit::showEvent(QShowEvent *event)
{
    FieldEdit::showEvent(event);
    followStart();
}

/// The names of weekdays and days in the choices follow what the form says.
void RecurrenceEdit::followStart()
{
    if (m_following || !parentWidget())
        return;
    m_following = true;
    for (const char *key : {"start_on", "start_at", "due_on", "due_at"}) {
        if (auto *edit = parentWidget()->findChild<FieldEdit *>(QLatin1StringView(key)))
            connect(edit, &FieldEdit::edited, this, [this] {
                fillPresets();
                showSentence();
            });
    }
    fillPresets();
    showSentence();
}

std::optional<Repeat> RecurrenceEdit::repeatOf(Preset preset) const
{
    Repeat repeat;
    switch (preset) {
    case Daily:
        repeat.unit = Repeat::Unit::Day;
        return repeat;
    case Workdays:
        repeat.weekdays = {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday};
        return repeat;
    case Weekly:
        return repeat;
    case MonthlyDate:
        repeat.unit = Repeat::Unit::Month;
        return repeat;
    case MonthlyWeekday:
        repeat.unit = Repeat::Unit::Month;
        repeat.monthBy = Repeat::MonthBy::Weekday;
        return repeat;
    case Yearly:
        repeat.unit = Repeat::Unit::Year;
        return repeat;
    case Never:
    case Own:
    case Foreign:
        break;
    }
    return std::nullopt;
}

void RecurrenceEdit::fillPresets()
{
    m_filling = true;
    const QDate day = start();
    m_preset->clear();
    m_preset->addItem(tr("Does not repeat"), Never);
    for (const Preset preset : {Daily, Workdays, Weekly, MonthlyDate, MonthlyWeekday, Yearly})
        m_preset->addItem(Recurrence::describe(repeatOf(preset)->toRule(day), day), preset);
    m_preset->addItem(tr("Otherwise…"), Own);
    if (!m_rule.isEmpty() && !m_repeat)
        m_preset->addItem(tr("By a rule of its own"), Foreign);
    const int monthBy = m_monthBy->currentData().toInt();
    m_monthBy->clear();
    for (const Repeat::MonthBy by : {Repeat::MonthBy::Date, Repeat::MonthBy::Weekday,
                                     Repeat::MonthBy::LastWeekday, Repeat::MonthBy::LastDay}) {
        Repeat repeat;
        repeat.unit = Repeat::Unit::Month;
        repeat.monthBy = by;
        m_monthBy->addItem(Recurrence::describe(repeat.toRule(day), day), int(by));
    }
    m_monthBy->setCurrentIndex(std::max(0, m_monthBy->findData(monthBy)));
    m_filling = false;
    showRepeat();
}

/// What is chosen, in the widgets.
void RecurrenceEdit::showRepeat()
{
    m_filling = true;
    Preset preset = Never;
    if (m_repeat) {
        preset = Own;
        for (const Preset one : {Daily, Workdays, Weekly, MonthlyDate, MonthlyWeekday, Yearly}) {
            if (m_repeat->toRule(start()) == repeatOf(one)->toRule(start()))
                preset = one;
        }
        m_every->setValue(m_repeat->every);
        m_unit->setCurrentIndex(m_unit->findData(int(m_repeat->unit)));
        const QList<Qt::DayOfWeek> weekdays =
            m_repeat->weekdays.isEmpty() ? QList{Qt::DayOfWeek(start().dayOfWeek())} : m_repeat->weekdays;
        for (int day = 1; day <= 7; ++day)
            m_weekdays->button(day)->setChecked(weekdays.contains(Qt::DayOfWeek(day)));
        m_monthBy->setCurrentIndex(std::max(0, m_monthBy->findData(int(m_repeat->monthBy))));
        m_end->setCurrentIndex(m_repeat->until.isValid() ? OnDay
                               : m_repeat->count > 0     ? AfterTimes
                                                         : Endless);
        m_until->setDate(m_repeat->until.isValid() ? m_repeat->until : start().addMonths(3));
        if (m_repeat->count > 0)
            m_count->setValue(m_repeat->count);
    } else if (!m_rule.isEmpty()) {
        preset = Foreign;
    }
    // Whoever unfolded it keeps it unfolded while it is changed.
    if (m_repeat && !m_details->isHidden())
        preset = Own;
    m_preset->setCurrentIndex(std::max(0, m_preset->findData(preset)));
    m_details->setVisible(preset == Own);
    const auto unit = Repeat::Unit(m_unit->currentData().toInt());
    m_days->setVisible(unit == Repeat::Unit::Week);
    m_monthBy->setVisible(unit == Repeat::Unit::Month || unit == Repeat::Unit::Year);
    m_until->setVisible(m_end->currentData().toInt() == OnDay);
    m_count->setVisible(m_end->currentData().toInt() == AfterTimes);
    m_filling = false;
    showSentence();
}

void RecurrenceEdit::choose(int preset)
{
    if (preset == Foreign)
        return;
    if (preset == Own) {
        if (!m_repeat)
            m_repeat = Repeat();
        m_details->show();
    } else {
        m_details->hide();
        m_repeat = repeatOf(Preset(preset));
    }
    m_rule = m_repeat ? m_repeat->toRule(start()) : QString();
    showRepeat();
    markEdited();
}

void RecurrenceEdit::takeDetails()
{
    if (m_filling || m_details->isHidden())
        return;
    Repeat repeat;
    repeat.unit = Repeat::Unit(m_unit->currentData().toInt());
    repeat.every = m_every->value();
    if (repeat.unit == Repeat::Unit::Week) {
        for (int day = 1; day <= 7; ++day) {
            if (m_weekdays->button(day)->isChecked())
                repeat.weekdays.append(Qt::DayOfWeek(day));
        }
    } else if (repeat.unit != Repeat::Unit::Day) {
        repeat.monthBy = Repeat::MonthBy(m_monthBy->currentData().toInt());
    }
    if (m_end->currentData().toInt() == OnDay)
        repeat.until = m_until->date();
    else if (m_end->currentData().toInt() == AfterTimes)
        repeat.count = m_count->value();
    m_repeat = repeat;
    m_rule = repeat.toRule(start());
    showRepeat();
    markEdited();
}

QString RecurrenceEdit::sentence() const
{
    return m_rule.isEmpty() ? QString() : Recurrence::describe(m_rule, start());
}

void RecurrenceEdit::showSentence()
{
    const QString text = sentence();
    m_sentence->setText(text);
    // One of the usual ones says it all by itself.
    m_sentence->setVisible(!text.isEmpty() && m_preset->currentText() != text);
    m_preset->setAccessibleDescription(text);
}

bool RecurrenceEdit::isBlank() const
{
    return m_rule.isEmpty();
}

void RecurrenceEdit::setReadOnly(bool readOnly)
{
    m_preset->setEnabled(!readOnly);
    m_details->setEnabled(!readOnly);
}

void RecurrenceEdit::display(const QVariant &value, const QString &linkTitle)
{
    Q_UNUSED(linkTitle)
    m_rule = value.toString();
    m_repeat = m_rule.isEmpty() ? std::nullopt : Repeat::fromRule(m_rule, start());
    m_details->hide();
    fillPresets();
}

QVariant RecurrenceEdit::read() const
{
    return m_rule.isEmpty() ? QVariant() : QVariant(m_rule);
}

QVariant RecurrenceEdit::displayedForm() const
{
    return m_rule;
}

} // namespace kith::ui
