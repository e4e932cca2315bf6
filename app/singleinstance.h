// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace kith::app {

/// One program per person: a second start hands the file it was given to the first one and ends. They meet
/// at a socket that only its owner may enter.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `place`: path of the socket; tests have their own.
    explicit SingleInstance(const QString &place = defaultPlace(), QObject *parent = nullptr);
    ~SingleInstance() override;

    enum class Role {
        First,  ///< nobody else runs: called() tells of later starts
        Second, ///< the first one has taken the message: this program has nothing left to do
        Alone,  ///< the first one does not answer; this program works, but nobody finds it
    };

    /// Becomes the first, or gives `file` (absolute, may be empty) to the one that is. Waits at most
    /// `patienceMs` for an answer.
    Role start(const QString &file, int patienceMs = 5000);

    static QString defaultPlace();

Q_SIGNALS:
    /// Another start: show the window, and open `file` unless it is empty.
    void called(const QString &file);

private:
    bool passOn(const QString &file, int patienceMs) const;
    bool listen();
    void take();
    void read(QLocalSocket *socket);

    QString m_place;
    QLockFile m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace kith::app
