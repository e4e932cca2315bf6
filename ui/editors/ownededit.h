// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "ui/editors/clash.h"

#include <QWidget>

namespace kith::ui {

/// The children that a record owns through one relation, edited inside its form and saved with it.
class OwnedEdit : public QWidget
{
    Q_OBJECT

public:
    OwnedEdit(records::Records &records, const domain::Relation &relation, QWidget *parent);

    const domain::Relation &relation() const { return m_relation; }
    const domain::Entity &childEntity() const { return m_entity; }

    virtual void setBase(const QList<domain::Record> &children) = 0;
    virtual bool isDirty() const = 0;

    /// What the record's children are now. Null when all is well, else the first input that is not.
    virtual QWidget *apply(QList<domain::Record> &children) = 0;

    /// Puts back, as if typed, what apply() gave in an earlier form.
    virtual void restore(const QList<domain::Record> &typed) = 0;

    /// See FormBinder::merge().
    virtual void merge(const QList<domain::Record> &theirs, QList<Clash> &clashes, QStringList &followed) = 0;

    /// The owner's, for amounts of children; see FieldEdit::setCurrency().
    virtual void setCurrency(const QString &currency, bool keepReading)
    {
        Q_UNUSED(currency)
        Q_UNUSED(keepReading)
    }

    /// For a new record: an empty line to type into.
    virtual void offerLine() {}

    /// Shows what the core says about a field of a child; false when no input of it is here.
    virtual bool showError(const QByteArray &field, const QString &text)
    {
        Q_UNUSED(field)
        Q_UNUSED(text)
        return false;
    }

    /// The section's heading, with its Alt key marked. Call once.
    virtual void setHeading(const QString &marked) = 0;

    /// Fields of the child that a person sees here.
    static QList<const domain::Field *> visibleFields(const domain::Entity &child,
                                                      const domain::Relation &relation);

Q_SIGNALS:
    void edited();
    void rowAdded(QWidget *row);

protected:
    records::Records &m_records;
    const domain::Relation &m_relation;
    const domain::Entity &m_entity;
};

/// Chips for joins that say nothing but "these belong together" (tags), rows for everything else.
OwnedEdit *makeOwnedEdit(records::Records &records, const domain::Relation &relation, QWidget *parent);

} // namespace kith::ui
