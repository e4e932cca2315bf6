// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/fieldedit.h"

class QComboBox;

namespace kith::ui {

/// How long before something a reminder comes: the usual times, and the one that is stored whatever it is.
class RemindBeforeEdit final : public FieldEdit
{
    Q_OBJECT

public:
    RemindBeforeEdit(const domain::Field &field, QWidget *parent);

    /// "15 minutes before", "when it begins"; negative minutes are after.
    static QString text(int minutesBefore);

    bool isBlank() const override { return false; }
    void setReadOnly(bool readOnly) override;

protected:
    void display(const QVariant &value, const QString &linkTitle) override;
    QVariant read() const override;
    QVariant displayedForm() const override;

private:
    QComboBox *m_box;
};

} // namespace kith::ui
