// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/text.h"
#include "models/base/problem.h"
#include "models/records/records.h"
#include "models/storage/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>

namespace kith::cli {

/// What kithctl's exit code says. Scripts rely on the numbers.
enum class ExitCode {
    Done = 0,
    Refused = 1,  ///< refused, invalid or not found
    Usage = 2,    ///< the command line is wrong
    WrongKey = 3, ///< the passphrase does not open the file
    Damaged = 4,  ///< the file is damaged, or check found something
    Busy = 5,     ///< another program holds the file
    Disk = 6,     ///< read-only, full or gone
    Conflict = 7, ///< somebody changed the same fields
    Cancelled = 8,
    Bug = 9,
};

ExitCode exitCodeOf(base::ProblemKind kind);

/// The command line itself is wrong; `sentence` says how.
struct UsageError
{
    QString sentence;
};

/// What a command answers: one JSON document, the same as text for people, and the exit code.
struct Answer
{
    QJsonObject json;
    QString text;
    ExitCode code = ExitCode::Done;
};

/// Waits for a future while events run. Throws what the future holds. Ctrl+C cancels it.
template<class T>
T await(QFuture<T> future, const std::function<void(int, const QString &)> &progress = {});

/// The command line at hand, and the workspace it is about.
class Cli
{
public:
    /// `words`: of the command's name, which stands before its arguments.
    explicit Cli(const QCommandLineParser &parser, qsizetype words = 1);
    ~Cli();

    QString argument(int index) const { return m_arguments.at(index); }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    /// Of an option that is given several times.
    QStringList values(const QString &option) const { return m_parser.values(option); }
    /// A whole number of at least `least`; throws UsageError.
    qint64 number(const QString &option, qint64 least) const;

    /// The file's key: from --passphrase-fd, KITH_PASSPHRASE_FD, the keychain, or a prompt.
    storage::FileKey unlock();
    /// A passphrase that is typed for the first time: from the descriptor, or prompted for twice.
    QString newPassphrase(const QString &descriptorOption);

    /// Opens the workspace named by the first argument.
    records::Records &open(bool readOnly);
    /// Makes it. `clock` tells the time of all that is written and outlives this; null: the system's.
    records::Records &create(const QString &userName, const base::Clock *clock = nullptr);
    storage::Store &store() { return *m_store; }
    records::Records &records() { return *m_records; }

    /// An entity by its key, as typed; throws Problem(NotFound) naming the ones there are.
    const domain::Entity &entity(const QString &key) const;

    /// What people should know beside the answer; it goes to standard error.
    void remark(const QString &text) { m_remarks.append(text); }
    const QStringList &remarks() const { return m_remarks; }

    /// Where a long command says how far it is: standard error, when that is a terminal.
    static void showProgress(int permille, const QString &text);

private:
    const QCommandLineParser &m_parser;
    QStringList m_arguments;
    QStringList m_remarks;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<records::Records> m_records;
};

/// Set by Ctrl+C; await() turns it into a cancel.
bool interrupted();
void catchInterrupts();

/// What a cancelled command ends with.
[[noreturn]] void throwCancelled();

template<class T>
T await(QFuture<T> future, const std::function<void(int, const QString &)> &progress)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    if (progress)
        QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &loop,
                         [&](int value) { progress(value, watcher.progressText()); });
    const int timer = loop.startTimer(100); // wakes the loop so that Ctrl+C is noticed
    watcher.setFuture(future);
    while (!future.isFinished()) {
        loop.processEvents(QEventLoop::WaitForMoreEvents);
        if (interrupted())
            future.cancel();
    }
    loop.killTimer(timer);
    future.waitForFinished(); // throws what went wrong
    if (future.isCanceled())
        throwCancelled();
    if constexpr (!std::is_void_v<T>)
        return future.result();
}

} // namespace kith::cli
