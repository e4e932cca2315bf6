// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/fieldedit.h"

class QCheckBox;
class QComboBox;
class QListWidget;
class QToolButton;

namespace kith::ui {

class BooleanFieldEdit final : public FieldEdit
{
    Q_OBJECT

public:
    BooleanFieldEdit(const domain::Field &field, QWidget *parent);

    bool isBlank() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const QVariant &value, const QString &linkTitle) override;
    QVariant read() const override;
    QVariant displayedForm() const override;

private:
    QCheckBox *m_box;
};

/// One of a few: the choices of the catalogue, or a picklist, whose values come a moment later.
class ChoiceFieldEdit final : public FieldEdit
{
    Q_OBJECT

public:
    ChoiceFieldEdit(records::Records &records, const domain::Field &field, QWidget *parent);

    QString linkTitle() const override;
    bool isBlank() const override;
    void setReadOnly(bool readOnly) override;

    /// Shows the values of a picklist by their names from the other side.
    void setInverse() { m_inverse = true; }

protected:
    void display(const QVariant &value, const QString &linkTitle) override;
    QVariant read() const override;
    QVariant displayedForm() const override;

private:
    void fillPicklist(const QList<records::PicklistValue> &values);
    int indexOf(const QVariant &value) const;

    QComboBox *m_box;
    bool m_inverse = false;
};

/// Any number of values of a picklist, in a list that opens below.
class ChoicesFieldEdit final : public FieldEdit
{
    Q_OBJECT

public:
    ChoicesFieldEdit(records::Records &records, const domain::Field &field, QWidget *parent);

    QString linkTitle() const override;
    bool isBlank() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const QVariant &value, const QString &linkTitle) override;
    QVariant read() const override;
    QVariant displayedForm() const override;

private:
    void fill(const QList<records::PicklistValue> &values);
    void showChosen();

    QToolButton *m_button;
    QListWidget *m_list;
};

} // namespace kith::ui
