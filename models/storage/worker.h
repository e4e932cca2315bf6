// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/storage/session.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace kith::storage {

/// Work for a connection. `run` gets no session when there is none: with the problem, or without one when the
/// job was cancelled before its turn.
struct Job
{
    std::function<void(Session *, const base::Problem *)> run;
    std::function<bool()> isCancelled;
};

class Worker;

/// Jobs in the order they came, for one or several workers. Thread-safe.
class JobQueue
{
public:
    void push(Job job);

    /// From now on every job, waiting or coming, gets this problem instead of a session.
    void refuse(const base::Problem &problem);

    /// Takes jobs again after refuse().
    void accept();

    /// Gives every job to this worker while it has nothing else to do, so that one cache has what is asked
    /// again and again. It must be one of the queue's; when it ends all are equal again.
    void prefer(const Worker &worker);

private:
    friend class Worker;
    std::mutex m_guard;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    std::optional<base::Problem> m_refusal;
    const Worker *m_first = nullptr; ///< who is preferred
    bool m_isFirstBusy = true;       ///< or has no connection
};

/// A thread with a connection of its own, which it makes and closes itself.
class Worker
{
public:
    /// Runs in the worker's thread between jobs; may set or reset the connection.
    using Control = std::function<void(std::unique_ptr<Session> &)>;
    using Tick = std::function<void(Session &)>;

    explicit Worker(JobQueue &queue);
    ~Worker(); ///< stop(), then waits
    Q_DISABLE_COPY_MOVE(Worker)

    /// In front of all jobs, and also without a connection. Blocks until it has run; hands its exception on.
    void control(const Control &fn);

    /// Without waiting.
    void post(Control fn);

    /// Called about every `everyMs` between jobs while there is a connection. Set before the first control().
    void setTick(Tick tick, int everyMs);

    /// Calls `fn` once, when no job has come for `afterMs`; calling this again before begins the wait anew.
    /// Any thread.
    void whenIdle(Tick fn, int afterMs);

    /// Long reads look at this and end early when the store closes.
    void setClosing(const std::atomic<bool> *closing) { m_closing = closing; }

    /// Makes the connection anew after an error that may have poisoned it (a bad page, a drive that went
    /// away). `problem` is what the job met; the old connection stays when the new one fails. Set before the
    /// first control().
    using Reopen = std::function<std::unique_ptr<Session>(Session &old, const base::Problem &problem)>;
    void setReopen(Reopen reopen);

    /// The thread ends after the jobs that wait; with `before` run last.
    void stop(Control before = {});

private:
    void loop();
    bool takesJobs() const;
    void leave(std::unique_lock<std::mutex> &lock, const std::function<void()> &fn);
    void runJob(Job job);
    void runTick(const Tick &tick);
    void reopenAfterTrouble();

    JobQueue &m_queue;
    std::deque<Control> m_controls;
    Control m_before;
    Tick m_tick;
    Reopen m_reopen;
    int m_tickMs = 0;
    const std::atomic<bool> *m_closing = nullptr;
    bool m_stopping = false;
    bool m_hasSession = false;
    std::unique_ptr<Session> m_session;
    std::chrono::steady_clock::time_point m_nextTick;
    Tick m_idle;
    std::chrono::steady_clock::time_point m_idleAt;
    std::thread m_thread;
};

} // namespace kith::storage
