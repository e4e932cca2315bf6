// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/leadrecords.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace kith::ui {

class FieldEdit;

/// Says while a lead is typed that there is a contact with this e-mail address or phone number, and links it
/// on request. In nobody's way: it asks nothing and stops nothing.
class LeadHint final : public QFrame
{
    Q_OBJECT

public:
    explicit LeadHint(records::Records &records, QWidget *parent = nullptr);

    /// The inputs that are looked at, and the one that takes the contact; any may be null.
    void watch(FieldEdit *email, FieldEdit *phone, FieldEdit *country, FieldEdit *contact);

private:
    void look();
    void display(const QList<records::ConversionCandidate> &found);
    QString typed(const FieldEdit *edit) const;

    records::Records &m_records;
    QTimer *m_pause;
    QLabel *m_text;
    QPushButton *m_link;
    FieldEdit *m_email = nullptr;
    FieldEdit *m_phone = nullptr;
    FieldEdit *m_country = nullptr;
    FieldEdit *m_contact = nullptr;
    records::ConversionCandidate m_found;
    quint64 m_generation = 0;
};

} // namespace kith::ui
