// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/periodpicker.h"

#include "models/base/clock.h"
#include "ui/parts/metrics.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::DateSpan;
using domain::DateUnit;
using domain::MetricPeriod;

namespace {

QList<MetricPeriod> usualPeriods()
{
    const auto whole = [](DateUnit unit, int away) {
        return MetricPeriod::moving({DateSpan::Kind::Unit, away, unit});
    };
    const auto last = [](DateUnit unit, int count) {
        return MetricPeriod::moving({DateSpan::Kind::Last, count, unit});
    };
    return {whole(DateUnit::Day, 0),     whole(DateUnit::Week, 0),     whole(DateUnit::Month, 0),
            whole(DateUnit::Quarter, 0), whole(DateUnit::Year, 0),     whole(DateUnit::Week, -1),
            whole(DateUnit::Month, -1),  whole(DateUnit::Quarter, -1), whole(DateUnit::Year, -1),
            last(DateUnit::Day, 7),      last(DateUnit::Day, 30),      last(DateUnit::Day, 90),
            last(DateUnit::Month, 12),   whole(DateUnit::Month, 1),    whole(DateUnit::Quarter, 1),
            MetricPeriod::all()};
}

/// A part of a sentence that stands alone.
QString standing(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QDateEdit *dayEdit(const QString &name, const char *objectName, QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setObjectName(QString::fromLatin1(objectName));
    edit->setAccessibleName(name);
    edit->setToolTip(name);
    edit->setCalendarPopup(true);
    edit->hide();
    return edit;
}

} // namespace

PeriodPicker::PeriodPicker(QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
    , m_first(dayEdit(tr("First day"), "periodFirst", this))
    , m_last(dayEdit(tr("Last day"), "periodLast", this))
{
    m_box->setObjectName(u"period"_s);
    m_box->setAccessibleName(tr("Period"));
    const QList<MetricPeriod> usual = usualPeriods();
    for (const MetricPeriod &period : usual)
        m_box->addItem(standing(period.sentence()), period.toText());
    m_box->addItem(tr("Certain days…"), u"days"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::XS);
    row->addWidget(m_box);
    row->addWidget(m_first);
    row->addWidget(m_last);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, &PeriodPicker::choose);
    connect(m_first, &QDateEdit::dateChanged, this, &PeriodPicker::readDays);
    connect(m_last, &QDateEdit::dateChanged, this, &PeriodPicker::readDays);
    setPeriod({});
}

void PeriodPicker::setPeriod(const MetricPeriod &period)
{
    m_period = period;
    if (m_extra >= 0)
        m_box->removeItem(std::exchange(m_extra, -1));
    int index = m_box->findData(period.kind == MetricPeriod::Kind::Days ? u"days"_s : period.toText());
    if (index < 0) {
        m_extra = m_box->count();
        m_box->addItem(standing(period.sentence()), period.toText());
        index = m_extra;
    }
    m_box->setCurrentIndex(index);
    showDays();
}

void PeriodPicker::showDays()
{
    const bool days = m_period.kind == MetricPeriod::Kind::Days;
    const QSignalBlocker first(m_first);
    const QSignalBlocker last(m_last);
    if (days) {
        m_first->setDate(m_period.first);
        m_last->setDate(m_period.last);
    }
    m_first->setVisible(days);
    m_last->setVisible(days);
}

void PeriodPicker::choose(int index)
{
    const QString text = m_box->itemData(index).toString();
    if (text == "days"_L1) {
        if (m_period.kind != MetricPeriod::Kind::Days) {
            // Begins with the days that were looked at.
            const domain::GoalPace::Period now =
                m_period.on(base::Clock::system().today(), QLocale().firstDayOfWeek());
            const QDate today = base::Clock::system().today();
            m_period = now.first.isValid() ? MetricPeriod::days(now.first, now.end.addDays(-1))
                                           : MetricPeriod::days(QDate(today.year(), 1, 1), today);
        }
    } else {
        m_period = MetricPeriod::parse(text);
    }
    showDays();
    Q_EMIT changed(m_period);
}

/// The other day follows when they would be the wrong way round.
void PeriodPicker::readDays()
{
    if (m_last->date() < m_first->date()) {
        const QSignalBlocker first(m_first);
        const QSignalBlocker last(m_last);
        if (sender() == m_first)
            m_last->setDate(m_first->date());
        else
            m_first->setDate(m_last->date());
    }
    m_period = MetricPeriod::days(m_first->date(), m_last->date());
    Q_EMIT changed(m_period);
}

} // namespace kith::ui
