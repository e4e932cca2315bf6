// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/records.h"

#include <QWidget>

class QFormLayout;
class QTimer;

namespace kith::ui {

class FieldEdit;
class FormBinder;

/// Fields of one record, each saved by itself as soon as it is left or chosen. What the core refuses is said
/// at the field and stays there as it was typed. Follows what others change.
class SavedForm final : public QWidget
{
    Q_OBJECT

public:
    SavedForm(records::Records &records, const QByteArray &entity, const QList<QByteArray> &fields,
              QWidget *parent = nullptr);

    /// Reads the record and shows it; a null id shows nothing.
    void open(records::RecordId id);
    records::RecordId id() const { return m_id; }
    const domain::Record &record() const; ///< as it was read last; null before that
    FieldEdit *edit(QByteArrayView field) const;

    /// Saves what is typed.
    void commit();

Q_SIGNALS:
    void loaded();
    void saved();
    /// No field of the form is to blame.
    void failed(const kith::base::Problem &problem);

private:
    void add(const domain::Field &field, QFormLayout &form);
    void load();
    bool isEditedSince(const domain::Record &saved) const;
    void refuse(const base::Problem &problem);

    records::Records &m_records;
    const domain::Entity &m_entity;
    FormBinder *m_binder;
    QTimer *m_pause;
    records::RecordId m_id;
    quint64 m_generation = 0;
    bool m_saving = false;
    bool m_again = false;
};

} // namespace kith::ui
