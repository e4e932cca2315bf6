// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/records.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kith::ui {

/// The input for one field with a line below it for what is wrong. Knows the value it began from; what a
/// person did not touch is handed back exactly as it was, whatever its text form loses.
class FieldEdit : public QWidget
{
    Q_OBJECT

public:
    FieldEdit(const domain::Field &field, QWidget *parent);
    ~FieldEdit() override;

    const domain::Field &field() const { return m_field; }

    /// Where editing begins from: shown, and not dirty.
    void setBase(const QVariant &value, const QString &linkTitle = {});
    /// Somebody else changed the stored value meanwhile: what is typed stays and is compared with the new
    /// one.
    void moveBase(const QVariant &value, const QString &linkTitle = {});
    const QVariant &base() const { return m_base; }
    const QString &baseTitle() const { return m_baseTitle; }

    /// As if typed.
    void setValue(const QVariant &value, const QString &linkTitle = {});

    /// In stored form. Throws base::Problem(Invalid) about the field when the text is no value.
    QVariant value() const;
    /// The name of what a link or picklist leads to.
    virtual QString linkTitle() const { return {}; }
    virtual bool isBlank() const = 0;
    bool isDirty() const;

    /// Reads the value and shows what is wrong with it. Whether it may be empty is the core's to say.
    bool validate();
    void setError(const QString &text);
    QString error() const;

    virtual void setReadOnly(bool readOnly) = 0;
    /// Of the record, for money. With `keepReading` a person chose it: the amount goes on to read as it does,
    /// so that 100.00 EUR become 100 JPY; without, the stored number is what counts.
    virtual void setCurrency(const QString &currency, bool keepReading)
    {
        Q_UNUSED(currency)
        Q_UNUSED(keepReading)
    }
    /// For links whose target stands in a sibling field.
    virtual void setTarget(const QByteArray &entity) { Q_UNUSED(entity) }

    /// The widget that takes the focus: labels have it as their buddy.
    QWidget *input() const { return m_input; }
    void setHint(const QString &text); ///< accessible name and, where there is no label, the placeholder

Q_SIGNALS:
    void edited();

protected:
    void setInput(QWidget *input);
    virtual void display(const QVariant &value, const QString &linkTitle) = 0;
    virtual QVariant read() const = 0;          ///< may throw
    virtual QVariant displayedForm() const = 0; ///< something that changes when a person edits
    virtual void showHint(const QString &text) { Q_UNUSED(text) }
    void markEdited();

private:
    const domain::Field &m_field;
    QVariant m_base;
    QString m_baseTitle;
    QVariant m_baseForm; ///< displayedForm() of the base
    bool m_quiet = false;
    QWidget *m_input = nullptr;
    QLabel *m_error = nullptr;
    QVBoxLayout *m_column;
};

/// The right input for a field's type.
FieldEdit *makeFieldEdit(records::Records &records, const domain::Field &field, QWidget *parent);

} // namespace kith::ui
