// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filtervalueedit.h"

#include "ui/editors/textedits.h"
#include "ui/filter/filterchoices.h"
#include "ui/filter/filterdates.h"
#include "ui/parts/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldType;
using items::ValueShape;

namespace {

constexpr int NumberWidth = 130;

/// Amounts are compared in each record's own currency, so that they have none here.
const Field &amountField()
{
    static const Field field = [] {
        Field amount;
        amount.key = "amount";
        amount.label = QT_TRANSLATE_NOOP("Catalogue", "Amount");
        amount.type = FieldType::Decimal;
        return amount;
    }();
    return field;
}

class TextValueEdit final : public FilterValueEdit
{
public:
    TextValueEdit(const Field &field, QWidget *parent) : FilterValueEdit(parent), m_edit(new QLineEdit(this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_edit);
        m_edit->setObjectName(u"filterText"_s);
        m_edit->setAccessibleName(FilterValueEdit::tr("Value of %1").arg(field.labelText()));
        m_edit->setPlaceholderText(FilterValueEdit::tr("Type a word"));
        m_edit->setMinimumWidth(metrics::FieldWidth);
        setFocusProxy(m_edit);
        connect(m_edit, &QLineEdit::textEdited, this, &FilterValueEdit::edited);
    }
    void setValues(const QVariantList &values) override
    {
        const QString text = values.value(0).toString();
        if (text != m_edit->text())
            m_edit->setText(text);
    }
    QVariantList values() const override
    {
        return m_edit->text().trimmed().isEmpty() ? QVariantList() : QVariantList{m_edit->text()};
    }

private:
    QLineEdit *m_edit;
};

/// One or two numbers in the person's own notation.
class NumberValueEdit final : public FilterValueEdit
{
public:
    NumberValueEdit(const Field &field, int count, QWidget *parent)
        : FilterValueEdit(parent), m_isMoney(field.type == FieldType::Money)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::S);
        for (int i = 0; i < count; ++i) {
            if (i > 0)
                row->addWidget(new QLabel(FilterValueEdit::tr("and"), this));
            auto *edit = new LineFieldEdit(m_isMoney ? amountField() : field, this);
            edit->setObjectName(u"filterNumber%1"_s.arg(i + 1));
            edit->setHint(i == 0 ? FilterValueEdit::tr("Value of %1").arg(field.labelText())
                                 : FilterValueEdit::tr("Upper value of %1").arg(field.labelText()));
            edit->findChild<QLineEdit *>()->setPlaceholderText(m_isMoney ? FilterValueEdit::tr("Amount")
                                                                         : FilterValueEdit::tr("Number"));
            edit->setFixedWidth(NumberWidth);
            row->addWidget(edit, 0, Qt::AlignTop);
            connect(edit, &FieldEdit::edited, this, [this] {
                if (!m_quiet)
                    Q_EMIT edited();
            });
            m_edits.append(edit);
        }
        setFocusProxy(m_edits.constFirst()->input());
    }
    void setValues(const QVariantList &given) override
    {
        if (given == values())
            return;
        m_quiet = true;
        for (qsizetype i = 0; i < m_edits.size(); ++i) {
            QVariant value = given.value(i);
            if (m_isMoney && !value.isNull())
                value = value.userType() == QMetaType::QString ? value.toString().toDouble()
                                                               : double(value.toLongLong()) / 100;
            m_edits.at(i)->setBase(value);
        }
        m_quiet = false;
    }
    QVariantList values() const override
    {
        QVariantList values;
        bool any = false;
        for (const LineFieldEdit *edit : m_edits) {
            QVariant value;
            try {
                value = edit->value();
            } catch (const base::Problem &) {
                value = {}; // half a number is none yet
            }
            if (m_isMoney && !value.isNull())
                value = QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
            any = any || !value.isNull();
            values.append(value);
        }
        return any ? values : QVariantList();
    }

private:
    const bool m_isMoney;
    bool m_quiet = false;
    QList<LineFieldEdit *> m_edits;
};

class YesNoEdit final : public FilterValueEdit
{
public:
    YesNoEdit(const Field &field, QWidget *parent) : FilterValueEdit(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        m_box =
            new FilterBox(FilterValueEdit::tr("Value of %1").arg(field.labelText()), u"filterYesNo"_s, this);
        m_box->addItem(FilterValueEdit::tr("yes"), 1);
        m_box->addItem(FilterValueEdit::tr("no"), 0);
        row->addWidget(m_box);
        setFocusProxy(m_box);
        connect(m_box, &QComboBox::currentIndexChanged, this, &FilterValueEdit::edited);
    }
    void setValues(const QVariantList &values) override
    {
        const QSignalBlocker quiet(m_box);
        m_box->setCurrentIndex(values.value(0).toBool() ? 0 : 1);
    }
    QVariantList values() const override { return {m_box->currentData().toLongLong()}; }

private:
    FilterBox *m_box;
};

} // namespace

FilterBox::FilterBox(const QString &name, const QString &objectName, QWidget *parent) : QComboBox(parent)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaxVisibleItems(24);
}

/// The widest entry must not lie under the arrow.
QSize FilterBox::sizeHint() const
{
    return QComboBox::sizeHint() + QSize(space::L, 0);
}

QSize FilterBox::minimumSizeHint() const
{
    return QComboBox::minimumSizeHint().boundedTo(QSize(space::XXL * 3, metrics::ControlHeight));
}

void FilterBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

bool FilterBox::show(const QVariant &value)
{
    const QSignalBlocker quiet(this);
    const int at = findData(value);
    setCurrentIndex(at);
    return at >= 0;
}

FilterValueEdit *FilterValueEdit::make(records::Records &records, const Field &field, ValueShape shape,
                                       domain::Operator op, QWidget *parent)
{
    switch (shape) {
    case ValueShape::None:
        return nullptr;
    case ValueShape::Text:
        return new TextValueEdit(field, parent);
    case ValueShape::Number:
    case ValueShape::Numbers:
        return new NumberValueEdit(field, shape == ValueShape::Number ? 1 : 2, parent);
    case ValueShape::YesNo:
        return new YesNoEdit(field, parent);
    case ValueShape::Day:
    case ValueShape::Span:
        return new FilterDateEdit(field, op, parent);
    case ValueShape::Days:
        return new FilterDatesEdit(field, parent);
    case ValueShape::Texts:
        return new FilterWordsEdit(field, parent);
    case ValueShape::Choices:
        return new FilterChoicesEdit(records, field, parent);
    case ValueShape::Records:
        return new FilterRecordsEdit(records, field, parent);
    }
    return nullptr;
}

} // namespace kith::ui
