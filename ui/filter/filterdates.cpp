// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterdates.h"

#include "ui/editors/textedits.h"
#include "ui/parts/metrics.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QWheelEvent>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::DateSpan;
using domain::DateUnit;
using domain::Field;
using domain::FieldType;
using domain::Operator;

namespace {

constexpr int DayWidth = 150;
constexpr int MostUnits = 9999;

/// What the first box says: a certain day, a named span, or one whose count and unit stand beside it.
enum KindData { CertainDay = -1, LastUnits = -2, NextUnits = -3, UnitsAgo = -4, UnitsAhead = -5 };

class CalmSpinBox final : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

const Field &dayField()
{
    static const Field field = [] {
        Field day;
        day.key = "day";
        day.label = QT_TRANSLATE_NOOP("Catalogue", "Date");
        day.type = FieldType::Date;
        return day;
    }();
    return field;
}

/// The day as the date edit shows it; a moment's day is that of this machine.
QVariant dayOf(const QVariant &value)
{
    if (value.userType() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    if (value.userType() == QMetaType::QString || value.isNull())
        return value;
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong()).date().toString(Qt::ISODate);
}

QVariant readDay(const LineFieldEdit &edit, const Field &field)
{
    try {
        const QVariant day = edit.value();
        if (day.isNull())
            return {};
        return field.type == FieldType::Instant ? QVariant(QDate::fromString(day.toString(), Qt::ISODate))
                                                : day;
    } catch (const base::Problem &) {
        return {}; // half a date is none yet
    }
}

LineFieldEdit *makeDay(const QString &name, const QString &objectName, QWidget *parent)
{
    auto *edit = new LineFieldEdit(dayField(), parent);
    edit->setObjectName(objectName);
    edit->setHint(name);
    edit->findChild<QLineEdit *>()->setPlaceholderText(
        QLocale().toString(QDate(QDate::currentDate().year(), 12, 31), QLocale::ShortFormat));
    edit->setFixedWidth(DayWidth);
    return edit;
}

/// A named span as one number: unit and count, so that a box can hold it.
int named(DateUnit unit, int count)
{
    return int(unit) * 10 + count + 1;
}

bool isSpan(const QVariant &value)
{
    return value.userType() == qMetaTypeId<DateSpan>();
}

} // namespace

FilterDateEdit::FilterDateEdit(const Field &field, Operator op, QWidget *parent)
    : FilterValueEdit(parent), m_field(field)
{
    const QString value = tr("Value of %1").arg(field.labelText());
    m_kind = new FilterBox(value, u"filterDateKind"_s, this);
    m_day = makeDay(tr("Day of %1").arg(field.labelText()), u"filterDay"_s, this);
    m_count = new CalmSpinBox(this);
    m_count->setObjectName(u"filterCount"_s);
    m_count->setAccessibleName(tr("How many"));
    m_count->setRange(0, MostUnits);
    m_count->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_count->setFixedSize(64, metrics::ControlHeight);
    m_unit = new FilterBox(tr("Unit"), u"filterUnit"_s, this);
    m_unit->addItem(tr("days"), int(DateUnit::Day));
    m_unit->addItem(tr("weeks"), int(DateUnit::Week));
    m_unit->addItem(tr("months"), int(DateUnit::Month));
    m_unit->addItem(tr("quarters"), int(DateUnit::Quarter));
    m_unit->addItem(tr("years"), int(DateUnit::Year));
    addKinds(op);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::S);
    row->addWidget(m_kind, 0, Qt::AlignTop);
    row->addWidget(m_day, 0, Qt::AlignTop);
    row->addWidget(m_count, 0, Qt::AlignTop);
    row->addWidget(m_unit, 0, Qt::AlignTop);
    setFocusProxy(m_kind);
    showParts();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showParts();
        read();
    });
    connect(m_day, &FieldEdit::edited, this, &FilterDateEdit::read);
    connect(m_count, &QSpinBox::valueChanged, this, &FilterDateEdit::read);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &FilterDateEdit::read);
}

void FilterDateEdit::addKinds(Operator op)
{
    const bool within = op == Operator::Is || op == Operator::IsNot || op == Operator::Anniversary;
    m_kind->addItem(within ? tr("in the last") : tr("the last"), LastUnits);
    m_kind->addItem(within ? tr("in the next") : tr("the next"), NextUnits);
    if (op != Operator::Anniversary)
        m_kind->addItem(tr("the day"), CertainDay);
    m_kind->insertSeparator(m_kind->count());
    const auto add = [this](DateUnit unit, const QString &now, const QString &before, const QString &after) {
        m_kind->addItem(now, named(unit, 0));
        m_kind->addItem(before, named(unit, -1));
        m_kind->addItem(after, named(unit, 1));
    };
    add(DateUnit::Day, tr("today"), tr("yesterday"), tr("tomorrow"));
    add(DateUnit::Week, tr("this week"), tr("last week"), tr("next week"));
    add(DateUnit::Month, tr("this month"), tr("last month"), tr("next month"));
    add(DateUnit::Quarter, tr("this quarter"), tr("last quarter"), tr("next quarter"));
    add(DateUnit::Year, tr("this year"), tr("last year"), tr("next year"));
    m_kind->insertSeparator(m_kind->count());
    m_kind->addItem(tr("exactly so long ago:"), UnitsAgo);
    m_kind->addItem(tr("exactly so far ahead:"), UnitsAhead);
}

void FilterDateEdit::showParts()
{
    const int kind = m_kind->currentData().toInt();
    const bool counts = m_kind->currentIndex() >= 0 && kind < CertainDay;
    m_day->setVisible(kind == CertainDay && m_kind->currentIndex() >= 0);
    m_count->setVisible(counts);
    m_unit->setVisible(counts);
    updateGeometry();
}

void FilterDateEdit::setValues(const QVariantList &values)
{
    if (values == m_values && m_shown)
        return;
    m_shown = true;
    m_values = values;
    m_quiet = true;
    const QVariant value = values.value(0);
    if (isSpan(value)) {
        const auto span = value.value<DateSpan>();
        const bool isNamed = span.kind == DateSpan::Kind::Unit && qAbs(span.count) <= 1;
        const int kind = isNamed                             ? named(span.unit, span.count)
                         : span.kind == DateSpan::Kind::Last ? LastUnits
                         : span.kind == DateSpan::Kind::Next ? NextUnits
                         : span.count < 0                    ? UnitsAgo
                                                             : UnitsAhead;
        m_kind->show(kind);
        m_count->setValue(qAbs(span.count));
        m_unit->show(int(span.unit));
    } else {
        m_kind->show(CertainDay);
        m_day->setBase(dayOf(value));
    }
    showParts();
    m_quiet = false;
}

void FilterDateEdit::read()
{
    if (m_quiet)
        return;
    const int kind = m_kind->currentData().toInt();
    QVariant value;
    if (kind == CertainDay) {
        value = readDay(*m_day, m_field);
    } else if (kind < CertainDay) {
        DateSpan span;
        span.kind = kind == LastUnits   ? DateSpan::Kind::Last
                    : kind == NextUnits ? DateSpan::Kind::Next
                                        : DateSpan::Kind::Unit;
        span.count = kind == UnitsAgo ? -m_count->value() : m_count->value();
        span.unit = DateUnit(m_unit->currentData().toInt());
        value = QVariant::fromValue(span);
    } else {
        const int unit = kind / 10;
        value = QVariant::fromValue(DateSpan{DateSpan::Kind::Unit, kind - unit * 10 - 1, DateUnit(unit)});
    }
    m_values = value.isNull() ? QVariantList() : QVariantList{value};
    Q_EMIT edited();
}

FilterDatesEdit::FilterDatesEdit(const Field &field, QWidget *parent)
    : FilterValueEdit(parent), m_field(field)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::S);
    for (int i = 0; i < 2; ++i) {
        if (i > 0)
            row->addWidget(new QLabel(tr("and"), this));
        auto *edit = makeDay(i == 0 ? tr("First day of %1").arg(field.labelText())
                                    : tr("Last day of %1").arg(field.labelText()),
                             u"filterDay%1"_s.arg(i + 1), this);
        row->addWidget(edit, 0, Qt::AlignTop);
        m_days.append(edit);
        connect(edit, &FieldEdit::edited, this, [this, i] {
            if (m_quiet)
                return;
            m_values.resize(2);
            m_values[i] = readDay(*m_days.at(i), m_field);
            Q_EMIT edited();
        });
    }
    setFocusProxy(m_days.constFirst()->input());
}

void FilterDatesEdit::setValues(const QVariantList &values)
{
    if (values == m_values)
        return;
    m_values = values;
    m_quiet = true;
    for (int i = 0; i < 2; ++i)
        m_days.at(i)->setBase(dayOf(values.value(i)));
    m_quiet = false;
}

} // namespace kith::ui
