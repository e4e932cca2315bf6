// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/records/todayrecords.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace kith::items {

/// Keeps the page of the day right: asks again when records change, when the day changes (also while the
/// machine slept) and each minute, because times of day pass. Everything is asked for in the background; an
/// answer that is overtaken by another question is dropped.
class TodayFeed final : public QObject
{
    Q_OBJECT

public:
    explicit TodayFeed(records::Records &records, const base::Clock &clock = base::Clock::system(),
                       QObject *parent = nullptr);
    ~TodayFeed() override;

    /// Only while somebody looks; begins by asking.
    void setActive(bool active);
    void setEverybody(bool everybody);
    bool isEverybody() const { return m_everybody; }

    void refresh();
    /// Asks again when the day or the minute is over; a timer does it by itself.
    void checkTime();
    bool isAnswered() const { return m_isAnswered; }
    bool isAsking() const { return m_current != nullptr; }
    const records::TodaySheet &sheet() const { return m_sheet; }

Q_SIGNALS:
    void changed();
    void failed(const kith::base::Problem &problem);

private:
    struct Round;
    void ask(const std::shared_ptr<Round> &round);
    void finish(const std::shared_ptr<Round> &round);
    void giveUp(const std::shared_ptr<Round> &round, const base::Problem &problem);
    void receive(const records::RecordNotice &notice);

    records::Records &m_records;
    records::ActivityRecords m_activities;
    const base::Clock &m_clock;
    records::TodaySheet m_sheet;
    std::shared_ptr<Round> m_current; ///< null: nothing is asked
    bool m_isAnswered = false;
    bool m_isActive = false;
    bool m_isStale = true; ///< something happened while nobody looked
    bool m_everybody = false;
    QTimer m_pause; ///< several changes at once are asked about once
    QTimer m_tick;
};

} // namespace kith::items
