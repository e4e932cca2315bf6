// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recurrence.h"
#include "ui/editors/fieldedit.h"

#include <optional>

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QLabel;
class QSpinBox;
class QToolButton;

namespace kith::ui {

/// How something repeats: what is usual in one choice, everything else unfolded below it, and the whole said
/// in one sentence. A rule that says more than can be chosen here stays as it is until another is chosen.
class RecurrenceEdit final : public FieldEdit
{
    Q_OBJECT

public:
    RecurrenceEdit(const domain::Field &field, QWidget *parent);

    bool isBlank() const override;
    void setReadOnly(bool readOnly) override;
    /// The day it begins, which weekdays and days of the month are taken from. Else the form's own fields are
    /// asked.
    void setStart(QDate start);
    QString sentence() const;

protected:
    void display(const QVariant &value, const QString &linkTitle) override;
    QVariant read() const override;
    QVariant displayedForm() const override;
    void showEvent(QShowEvent *event) override;

private:
    enum Preset { Never, Daily, Workdays, Weekly, MonthlyDate, MonthlyWeekday, Yearly, Own, Foreign };

    void buildDetails(QWidget *parent);
    void fillPresets();
    void choose(int preset);
    void takeDetails();
    void showRepeat();
    void showSentence();
    void followStart();
    QDate start() const;
    std::optional<domain::Repeat> repeatOf(Preset preset) const;

    QDate m_start;
    QString m_rule; ///< as stored or chosen
    std::optional<domain::Repeat> m_repeat;
    bool m_filling = false;
    bool m_following = false;

    QComboBox *m_preset;
    QWidget *m_details;
    QSpinBox *m_every;
    QComboBox *m_unit;
    QWidget *m_days;
    QButtonGroup *m_weekdays;
    QComboBox *m_monthBy;
    QComboBox *m_end;
    QDateEdit *m_until;
    QSpinBox *m_count;
    QLabel *m_sentence;
};

} // namespace kith::ui
