// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/filtervalueedit.h"

class QSpinBox;

namespace kith::ui {

class LineFieldEdit;

/// A certain day, or days that move with the calendar: "this month", "in the last 30 days".
class FilterDateEdit final : public FilterValueEdit
{
    Q_OBJECT

public:
    FilterDateEdit(const domain::Field &field, domain::Operator op, QWidget *parent);

    void setValues(const QVariantList &values) override;
    QVariantList values() const override { return m_values; }

private:
    void addKinds(domain::Operator op);
    void showParts();
    void read();

    const domain::Field &m_field;
    QVariantList m_values; ///< as given until somebody changes them: a moment has more than its day
    FilterBox *m_kind;
    LineFieldEdit *m_day;
    QSpinBox *m_count;
    FilterBox *m_unit;
    bool m_quiet = false;
    bool m_shown = false;
};

/// Two certain days.
class FilterDatesEdit final : public FilterValueEdit
{
    Q_OBJECT

public:
    FilterDatesEdit(const domain::Field &field, QWidget *parent);

    void setValues(const QVariantList &values) override;
    QVariantList values() const override { return m_values; }

private:
    const domain::Field &m_field;
    QVariantList m_values;
    QList<LineFieldEdit *> m_days;
    bool m_quiet = false;
};

} // namespace kith::ui
