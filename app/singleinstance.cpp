// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QSettings>
#include <QThread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace kith::app {

namespace {

Q_LOGGING_CATEGORY(logInstance, "kith.instance")

constexpr int retryMs = 50;
constexpr qint64 longestMessage = 64 * 1024;
constexpr char taken = '+';
/// Lets the window come to the front where the desktop wants to see that a person asked for it.
constexpr const char *activationToken = "XDG_ACTIVATION_TOKEN";

} // namespace

SingleInstance::SingleInstance(const QString &place, QObject *parent)
    : QObject(parent), m_place(place), m_lock(place + ".lock"_L1)
{
    m_lock.setStaleLockTime(0);
}

SingleInstance::~SingleInstance()
{
    delete m_server; // the socket goes before the lock that guards it
    m_server = nullptr;
}

QString SingleInstance::defaultPlace()
{
    // Where the settings are tells persons apart, and keeps the path as short as a socket's has to be.
    const QByteArray person =
        QCryptographicHash::hash(QSettings().fileName().toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(16);
    const QFileInfo runtime(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    const QString folder = !runtime.filePath().isEmpty() && runtime.isDir() && runtime.isWritable()
                               ? runtime.filePath()
                               : QDir::tempPath();
    return QDir(folder).filePath(u"kith-%1"_s.arg(QLatin1StringView(person)));
}

SingleInstance::Role SingleInstance::start(const QString &file, int patienceMs)
{
    const QDeadlineTimer deadline(patienceMs);
    do {
        if (m_lock.tryLock(0))
            return listen() ? Role::First : Role::Alone;
        if (passOn(file, int(deadline.remainingTime())))
            return Role::Second;
        QThread::msleep(retryMs); // the first one is just starting, or just ending
    } while (!deadline.hasExpired());
    qCWarning(logInstance) << "the program that runs does not answer";
    return Role::Alone;
}

bool SingleInstance::passOn(const QString &file, int patienceMs) const
{
    const QFileInfo socketFile(m_place);
    if (!socketFile.exists())
        return false;
#ifdef Q_OS_UNIX
    if (socketFile.ownerId() != ::getuid())
        return false; // whoever else made it must not learn which file is opened
#endif
    QLocalSocket socket;
    socket.connectToServer(m_place);
    if (!socket.waitForConnected(patienceMs))
        return false;
    QDataStream stream(&socket);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << file << qgetenv(activationToken);
    socket.flush();
    char answer = 0;
    return socket.waitForReadyRead(std::max(patienceMs, retryMs)) && socket.getChar(&answer) &&
           answer == taken;
}

bool SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_place); // left by a program that crashed: its lock is ours now
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
    if (m_server->listen(m_place))
        return true;
    qCWarning(logInstance) << "no socket for later starts:" << m_server->errorString();
    return false;
}

void SingleInstance::take()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (socket->bytesAvailable() > longestMessage) {
        socket->abort();
        return;
    }
    QDataStream stream(socket);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.startTransaction();
    QString file;
    QByteArray token;
    stream >> file >> token;
    if (!stream.commitTransaction())
        return; // the rest is still on its way
    socket->putChar(taken);
    socket->flush();
    if (!token.isEmpty())
        qputenv(activationToken, token);
    Q_EMIT called(file);
}

} // namespace kith::app
