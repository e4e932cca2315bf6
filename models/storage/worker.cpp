// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/worker.h"

#include "models/storage/logging.h"
#include "models/storage/sessionprivate.h"

#include <future>
#include <utility>

namespace kith::storage {

using base::Problem;

void JobQueue::push(Job job)
{
    std::optional<Problem> refusal;
    {
        const std::lock_guard lock(m_guard);
        if (!m_refusal) {
            m_jobs.push_back(std::move(job));
            m_changed.notify_all();
            return;
        }
        refusal = m_refusal;
    }
    job.run(nullptr, &*refusal); // outside of the lock: it may push again
}

void JobQueue::refuse(const Problem &problem)
{
    std::deque<Job> jobs;
    {
        const std::lock_guard lock(m_guard);
        m_refusal = problem;
        jobs.swap(m_jobs);
    }
    for (Job &job : jobs)
        job.run(nullptr, &problem);
}

void JobQueue::accept()
{
    const std::lock_guard lock(m_guard);
    m_refusal.reset();
}

void JobQueue::prefer(const Worker &worker)
{
    const std::lock_guard lock(m_guard);
    m_first = &worker;
    m_isFirstBusy = true; // until it looks for work
}

Worker::Worker(JobQueue &queue) : m_queue(queue)
{
    m_thread = std::thread([this] { loop(); });
}

Worker::~Worker()
{
    stop();
    m_thread.join();
}

void Worker::control(const Control &fn)
{
    std::promise<void> done;
    post([&](std::unique_ptr<Session> &session) {
        try {
            fn(session);
            done.set_value();
        } catch (...) {
            done.set_exception(std::current_exception());
        }
    });
    done.get_future().get();
}

void Worker::post(Control fn)
{
    {
        const std::lock_guard lock(m_queue.m_guard);
        m_controls.push_back(std::move(fn));
    }
    m_queue.m_changed.notify_all();
}

void Worker::setTick(Tick tick, int everyMs)
{
    const std::lock_guard lock(m_queue.m_guard);
    m_tick = std::move(tick);
    m_tickMs = everyMs;
}

void Worker::whenIdle(Tick fn, int afterMs)
{
    {
        const std::lock_guard lock(m_queue.m_guard);
        m_idle = std::move(fn);
        m_idleAt = std::chrono::steady_clock::now() + std::chrono::milliseconds(afterMs);
    }
    m_queue.m_changed.notify_all();
}

void Worker::setReopen(Reopen reopen)
{
    const std::lock_guard lock(m_queue.m_guard);
    m_reopen = std::move(reopen);
}

void Worker::stop(Control before)
{
    {
        const std::lock_guard lock(m_queue.m_guard);
        m_stopping = true;
        if (before)
            m_before = std::move(before);
    }
    m_queue.m_changed.notify_all();
}

/// With the lock held.
bool Worker::takesJobs() const
{
    return m_hasSession && !m_queue.m_jobs.empty() &&
           (!m_queue.m_first || m_queue.m_first == this || m_queue.m_isFirstBusy);
}

/// Runs something without the lock. Others take the jobs meanwhile.
void Worker::leave(std::unique_lock<std::mutex> &lock, const std::function<void()> &fn)
{
    if (m_queue.m_first == this) {
        m_queue.m_isFirstBusy = true;
        if (!m_queue.m_jobs.empty())
            m_queue.m_changed.notify_all();
    }
    lock.unlock();
    fn();
    lock.lock();
}

void Worker::loop()
{
    std::unique_lock lock(m_queue.m_guard);
    m_nextTick = std::chrono::steady_clock::now();
    for (;;) {
        if (m_queue.m_first == this)
            m_queue.m_isFirstBusy = !m_hasSession;
        const bool ticks = m_tickMs > 0 && m_hasSession;
        const bool idles = m_idle && m_hasSession;
        const auto due = [&] { return ticks && std::chrono::steady_clock::now() >= m_nextTick; };
        const auto idle = [&] { return idles && std::chrono::steady_clock::now() >= m_idleAt; };
        const auto ready = [&] {
            return !m_controls.empty() || takesJobs() || m_stopping || due() || idle();
        };
        if (!ready()) {
            if (ticks || idles)
                m_queue.m_changed.wait_until(lock, !idles   ? m_nextTick
                                                   : !ticks ? m_idleAt
                                                            : std::min(m_nextTick, m_idleAt));
            else
                m_queue.m_changed.wait(lock);
            continue;
        }
        if (!m_controls.empty()) {
            const Control control = std::move(m_controls.front());
            m_controls.pop_front();
            leave(lock, [&] { control(m_session); });
            m_hasSession = m_session != nullptr;
        } else if (due()) { // before jobs: a busy reader still sees what others write
            m_nextTick = std::chrono::steady_clock::now() + std::chrono::milliseconds(m_tickMs);
            leave(lock, [&] { runTick(m_tick); });
        } else if (takesJobs()) {
            Job job = std::move(m_queue.m_jobs.front());
            m_queue.m_jobs.pop_front();
            leave(lock, [&] { runJob(std::move(job)); });
        } else if (idle()) {
            const Tick fn = std::exchange(m_idle, {});
            leave(lock, [&] { runTick(fn); });
        } else {
            break; // stopping
        }
    }
    if (m_queue.m_first == this) {
        m_queue.m_first = nullptr;
        m_queue.m_changed.notify_all();
    }
    const Control before = std::move(m_before);
    lock.unlock();
    if (before)
        before(m_session);
    m_session.reset();
}

void Worker::runJob(Job job)
{
    if (job.isCancelled && job.isCancelled()) {
        job.run(nullptr, nullptr);
        return;
    }
    Session::Private &d = Session::Private::of(*m_session);
    d.beginJob([cancelled = job.isCancelled, closing = m_closing] {
        return (cancelled && cancelled()) || (closing && closing->load(std::memory_order_relaxed));
    });
    job.run(m_session.get(), nullptr);
    d.endJob();
    reopenAfterTrouble();
}

void Worker::reopenAfterTrouble()
{
    Session::Private &d = Session::Private::of(*m_session);
    if (!d.trouble || !m_reopen)
        return;
    const Problem problem = *std::exchange(d.trouble, std::nullopt);
    try {
        if (std::unique_ptr<Session> fresh = m_reopen(*m_session, problem))
            m_session = std::move(fresh);
    } catch (const Problem &again) {
        qCWarning(lcStorage) << "the connection could not be made anew:" << again.what();
    }
}

void Worker::runTick(const Tick &tick)
{
    Session::Private &d = Session::Private::of(*m_session);
    d.beginJob({});
    try {
        tick(*m_session);
    } catch (const Problem &problem) {
        qCWarning(lcStorage) << "between jobs:" << problem.what();
    }
    d.endJob();
    reopenAfterTrouble();
}

} // namespace kith::storage
