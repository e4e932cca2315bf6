// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/records.h"

#include <QTime>
#include <QWidget>

class QLabel;
class QTimeEdit;
class QVBoxLayout;

namespace kith::ui {

/// The hours in which somebody is at work, day by day, several spans a day. Saved as soon as a time is left.
class WorkingHoursEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkingHoursEdit(records::Records &records, QWidget *parent = nullptr);

    void open(records::RecordId organisation);
    bool isReady() const { return !m_owner.isNull() && !m_saving; }

Q_SIGNALS:
    void failed(const kith::base::Problem &problem);

private:
    struct Day
    {
        QByteArray key; ///< "monday"
        QVBoxLayout *spans = nullptr;
        QLabel *error = nullptr;
        QWidget *box = nullptr;
    };

    void makeDay(const domain::Choice &choice, int row);
    void load();
    void display();
    void addSpan(const Day &day, const domain::Record &span);
    void change(const QByteArray &day, records::RecordId span, int from, int to);
    void add(const QByteArray &day);
    void remove(records::RecordId span);
    void save(const domain::Record &after, const QByteArray &day);

    records::Records &m_records;
    const domain::Entity &m_entity; ///< working_hours
    records::RecordId m_id;
    domain::Record m_owner;
    QList<Day> m_days;
    quint64 m_generation = 0;
    bool m_saving = false;
};

} // namespace kith::ui
