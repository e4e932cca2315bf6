// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/todayrecords.h"

#include <QWidget>

class QLabel;

namespace kith::ui {

/// Where the next steps of all open records stand, in four numbers that add up; each opens its records.
class TodayStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TodayStrip(QWidget *parent = nullptr);
    ~TodayStrip() override;

    void show(const records::TodaySheet &sheet);
    using QWidget::show;

    QString sentence() const;
    /// Lists the records of a number; asks which kind where there are two.
    void open(domain::StepBucket bucket);
    QList<QWidget *> focusChain() const;

Q_SIGNALS:
    void recordsRequested(const kith::domain::RecordQuery &query);

private:
    class Tile;
    void open(const Tile &tile);

    QList<Tile *> m_tiles;
    QLabel *m_sum;
};

/// "3 deals and 2 leads".
QString todayNumbersText(const QList<records::TodayNumber> &numbers);

} // namespace kith::ui
