// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/fieldedit.h"

class QLineEdit;
class QPlainTextEdit;

namespace kith::ui {

/// Everything that is typed on one line in the person's own locale: text, numbers, money, dates with a
/// calendar, days with time, countries and currencies with suggestions.
class LineFieldEdit final : public FieldEdit
{
    Q_OBJECT

public:
    LineFieldEdit(const domain::Field &field, QWidget *parent);

    bool isBlank() const override;
    void setReadOnly(bool readOnly) override;
    void setCurrency(const QString &currency, bool keepReading) override;

protected:
    void display(const QVariant &value, const QString &linkTitle) override;
    QVariant read() const override;
    QVariant displayedForm() const override;
    void showHint(const QString &text) override;

private:
    void addCalendar();
    void addSuggestions();
    void tidy();

    QLineEdit *m_edit;
    QString m_currency;
    QString m_hint;
};

/// Several lines; grows with its text up to a limit.
class LongFieldEdit : public FieldEdit
{
    Q_OBJECT

public:
    LongFieldEdit(const domain::Field &field, QWidget *parent);

    bool isBlank() const override;
    void setReadOnly(bool readOnly) override;

Q_SIGNALS:
    void displayed(); ///< another text than a person typed

protected:
    void display(const QVariant &value, const QString &linkTitle) override;
    QVariant read() const override;
    QVariant displayedForm() const override;

private:
    void grow();
    QPlainTextEdit *m_edit;
};

} // namespace kith::ui
