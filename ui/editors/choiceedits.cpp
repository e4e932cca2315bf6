// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/choiceedits.h"

#include "models/base/await.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

/// Scrolling a form with the wheel must not change what it says.
class CalmComboBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

BooleanFieldEdit::BooleanFieldEdit(const domain::Field &field, QWidget *parent)
    : FieldEdit(field, parent), m_box(new QCheckBox(field.labelText().replace(u'&', "&&"_L1), this))
{
    setInput(m_box);
    connect(m_box, &QCheckBox::toggled, this, &BooleanFieldEdit::markEdited);
}

bool BooleanFieldEdit::isBlank() const
{
    return !m_box->isChecked();
}

void BooleanFieldEdit::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void BooleanFieldEdit::display(const QVariant &value, const QString &linkTitle)
{
    Q_UNUSED(linkTitle)
    m_box->setChecked(value.toBool());
}

QVariant BooleanFieldEdit::read() const
{
    return qlonglong(m_box->isChecked() ? 1 : 0);
}

QVariant BooleanFieldEdit::displayedForm() const
{
    return m_box->isChecked();
}

ChoiceFieldEdit::ChoiceFieldEdit(records::Records &records, const domain::Field &field, QWidget *parent)
    : FieldEdit(field, parent), m_box(new CalmComboBox(this))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    setInput(m_box);
    // Required ones need no empty line, but a value that nobody chose must not look chosen.
    m_box->addItem(u"–"_s, QVariant());
    m_box->setItemData(0, tr("nothing chosen"), Qt::AccessibleTextRole);
    if (field.type != domain::FieldType::Picklist) {
        const bool isNumber = field.type == domain::FieldType::Decimal;
        for (const domain::Choice &choice : field.choices)
            m_box->addItem(choice.labelText(), isNumber ? QVariant(choice.key.toDouble())
                                                        : QVariant(QString::fromLatin1(choice.key)));
    } else {
        base::await(
            records.picklist(field.target), this,
            [this](const QList<records::PicklistValue> &values) { fillPicklist(values); },
            [this](const base::Problem &problem) { setError(problem.sentence()); });
    }
    connect(m_box, &QComboBox::currentIndexChanged, this, &ChoiceFieldEdit::markEdited);
}

void ChoiceFieldEdit::fillPicklist(const QList<records::PicklistValue> &values)
{
    // The value that is shown already may be one that is retired and not offered any more.
    const QSignalBlocker quiet(m_box);
    for (const records::PicklistValue &value : values) {
        const int known = indexOf(value.id.value());
        const QString &label = m_inverse && !value.inverseLabel.isEmpty() ? value.inverseLabel : value.label;
        if (known < 0)
            m_box->addItem(label, value.id.value());
        else
            m_box->setItemText(known, label);
    }
}

int ChoiceFieldEdit::indexOf(const QVariant &value) const
{
    if (value.isNull())
        return 0;
    for (int i = 1; i < m_box->count(); ++i) {
        if (m_box->itemData(i).toString() == value.toString())
            return i;
    }
    return -1;
}

QString ChoiceFieldEdit::linkTitle() const
{
    return m_box->currentIndex() > 0 ? m_box->currentText() : QString();
}

bool ChoiceFieldEdit::isBlank() const
{
    return m_box->currentIndex() <= 0;
}

void ChoiceFieldEdit::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void ChoiceFieldEdit::display(const QVariant &value, const QString &linkTitle)
{
    int index = indexOf(value);
    if (index < 0) {
        m_box->addItem(linkTitle.isEmpty() ? value.toString() : linkTitle, value);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

QVariant ChoiceFieldEdit::read() const
{
    return m_box->currentData();
}

QVariant ChoiceFieldEdit::displayedForm() const
{
    return m_box->currentData();
}

} // namespace kith::ui
