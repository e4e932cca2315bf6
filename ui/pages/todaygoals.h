// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/todayrecords.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kith::ui {

/// What was reached of the goals, each with a bar on which a mark tells how far the working days are. A goal
/// opens the records that count.
class TodayGoals final : public QFrame
{
    Q_OBJECT

public:
    explicit TodayGoals(QWidget *parent = nullptr);
    ~TodayGoals() override;

    void show(const records::TodaySheet &sheet);
    using QFrame::show;

    QList<QWidget *> focusChain() const;

Q_SIGNALS:
    void recordsRequested(const kith::domain::RecordQuery &query);
    void goalRequested(); ///< a goal should be set

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Bar;

    QLabel *m_title;
    QVBoxLayout *m_column;
    QList<Bar *> m_bars;
    QPushButton *m_set;
};

/// "12 400 € of 50 000 €, 24 %", and how far that is before or behind the working days.
QString goalText(const records::TodayGoal &goal);
QString goalPaceText(const records::TodayGoal &goal);

} // namespace kith::ui
