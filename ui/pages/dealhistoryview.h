// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/records.h"

#include <QScrollArea>

class QLabel;

namespace kith::ui {

class ChildTable;

/// The way of a deal: every stage with the days in it and what the deal was worth then, how its expected
/// close moved, and which gates it passed without what they ask for. Written by the core, never changed here.
class DealHistoryView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DealHistoryView(records::Records &records, QWidget *parent = nullptr);

    void show(records::RecordId deal);
    using QWidget::show;
    ChildTable &stages() const { return *m_stages; }
    ChildTable &dates() const { return *m_dates; }
    ChildTable &bypasses() const { return *m_bypasses; }

Q_SIGNALS:
    void failed(const kith::base::Problem &problem);

private:
    void fill(ChildTable &table, const QByteArray &entity, const QByteArray &order);

    records::Records &m_records;
    records::RecordId m_deal;
    quint64 m_generation = 0;
    ChildTable *m_stages;
    ChildTable *m_dates;
    ChildTable *m_bypasses;
};

} // namespace kith::ui
