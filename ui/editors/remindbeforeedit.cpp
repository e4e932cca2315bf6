// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/remindbeforeedit.h"

#include "models/base/timespans.h"

#include <QComboBox>
#include <QWheelEvent>

namespace kith::ui {

namespace {

constexpr int minutesOfHour = 60;
using base::MinutesOfDay;
constexpr int minutesOfWeek = 7 * MinutesOfDay;

/// Scrolling a form with the wheel must not change what it says.
class CalmBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

QString RemindBeforeEdit::text(int minutes)
{
    if (minutes == 0)
        return tr("when it begins or is due");
    if (minutes < 0)
        return tr("%n minute(s) after", nullptr, -minutes);
    if (minutes % minutesOfWeek == 0)
        return tr("%n week(s) before", nullptr, minutes / minutesOfWeek);
    if (minutes % MinutesOfDay == 0)
        return tr("%n day(s) before", nullptr, minutes / MinutesOfDay);
    if (minutes % minutesOfHour == 0)
        return tr("%n hour(s) before", nullptr, minutes / minutesOfHour);
    return tr("%n minute(s) before", nullptr, minutes);
}

RemindBeforeEdit::RemindBeforeEdit(const domain::Field &field, QWidget *parent)
    : FieldEdit(field, parent), m_box(new CalmBox(this))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    setInput(m_box);
    for (const int minutes :
         {0, 5, 10, 15, 30, minutesOfHour, 2 * minutesOfHour, MinutesOfDay, 2 * MinutesOfDay, minutesOfWeek})
        m_box->addItem(text(minutes), minutes);
    connect(m_box, &QComboBox::currentIndexChanged, this, &RemindBeforeEdit::markEdited);
}

void RemindBeforeEdit::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void RemindBeforeEdit::display(const QVariant &value, const QString &linkTitle)
{
    Q_UNUSED(linkTitle)
    const int minutes = value.toInt();
    int at = m_box->findData(minutes);
    if (at < 0) {
        for (at = 0; at < m_box->count() && m_box->itemData(at).toInt() < minutes;)
            ++at;
        m_box->insertItem(at, text(minutes), minutes);
    }
    m_box->setCurrentIndex(at);
}

QVariant RemindBeforeEdit::read() const
{
    return m_box->currentData().toLongLong();
}

QVariant RemindBeforeEdit::displayedForm() const
{
    return m_box->currentIndex();
}

} // namespace kith::ui
