// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filtermodel.h"

#include <QComboBox>
#include <QWidget>

namespace kith::records {
class Records;
}

namespace kith::ui {

/// A box of choices that the wheel does not change by accident, as wide as what it holds.
class FilterBox final : public QComboBox
{
    Q_OBJECT

public:
    FilterBox(const QString &name, const QString &objectName, QWidget *parent);

    /// Chooses the entry with this value without telling anybody; false when there is none.
    bool show(const QVariant &value);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// The values of one condition of a filter, in stored form. What is not readable yet is no value.
class FilterValueEdit : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows these; what a person types says edited(), this does not.
    virtual void setValues(const QVariantList &values) = 0;
    virtual QVariantList values() const = 0;

    /// The right one for a field and what its operator compares with; null when there is nothing to type.
    static FilterValueEdit *make(records::Records &records, const domain::Field &field,
                                 items::ValueShape shape, domain::Operator op, QWidget *parent);

Q_SIGNALS:
    void edited();
};

} // namespace kith::ui
