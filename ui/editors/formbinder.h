// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "ui/editors/clash.h"

#include <QObject>

namespace kith::ui {

class FieldEdit;

/// Ties the fields of one record to their inputs: fills them, knows what was changed, reads them back.
class FormBinder : public QObject
{
    Q_OBJECT

public:
    FormBinder(records::Records &records, QObject *parent);

    /// Makes the input for a field. Its label and place are the caller's.
    FieldEdit *add(const domain::Field &field, QWidget *parent);
    const QList<FieldEdit *> &edits() const { return m_edits; }
    FieldEdit *edit(QByteArrayView field) const;

    /// The owner's currency, for amounts of a child that has none of its own.
    void setOuterCurrency(const QString &currency, bool keepReading);

    void setBase(const domain::Record &record);
    const domain::Record &base() const { return m_base; }

    bool isDirty() const;
    bool isBlank() const; ///< nothing typed or chosen, ticks apart

    /// Writes what was changed into `record`. Null when all is well, else the first input that is not; all of
    /// them say what is wrong.
    FieldEdit *apply(domain::Record &record) const;

    /// Somebody else saved the record: untouched inputs follow, touched ones keep what was typed. Clashes are
    /// appended, labels of inputs that followed go into `followed`.
    void merge(const domain::Record &theirs, QList<Clash> &clashes, QStringList &followed,
               const QString &prefix = {});

Q_SIGNALS:
    void edited();

private:
    void connectSiblings(FieldEdit *edit);
    QString currency() const;
    bool hasOwnCurrency(const domain::Field &field) const;

    records::Records &m_records;
    domain::Record m_base;
    QString m_outerCurrency;
    QList<FieldEdit *> m_edits;
};

} // namespace kith::ui
