// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretinput.h"

#include "app/cli/cli.h"
#include "app/cli/text.h"
#include "models/base/problem.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

/// One line, byte by byte so that nothing behind it is taken from the descriptor.
std::optional<QByteArray> readLine(int descriptor)
{
    QByteArray line;
    char byte = 0;
    for (;;) {
        // read() is taken up again after a signal: Ctrl+C would go unnoticed.
        pollfd waiting{descriptor, POLLIN, 0};
        constexpr int lookMs = 100;
        while (::poll(&waiting, 1, lookMs) <= 0) {
            if (interrupted())
                throwCancelled();
        }
        const ssize_t got = ::read(descriptor, &byte, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::nullopt;
        if (got == 0 || byte == '\n')
            break;
        line.append(byte);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Echo off while it lives.
class Hush
{
public:
    explicit Hush(int descriptor) : m_descriptor(descriptor)
    {
        m_valid = tcgetattr(descriptor, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        if (m_valid)
            tcsetattr(descriptor, TCSAFLUSH, &quiet);
    }
    ~Hush()
    {
        if (m_valid)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Hush)

private:
    int m_descriptor;
    bool m_valid = false;
    termios m_before{};
};

void say(int descriptor, const QByteArray &text)
{
    [[maybe_unused]] const ssize_t written = ::write(descriptor, text.constData(), size_t(text.size()));
}

} // namespace

std::optional<QString> SecretInput::fromDescriptor(const QString &option, const QByteArray &variable)
{
    const QString text = option.isEmpty() ? qEnvironmentVariable(variable.constData()) : option;
    if (text.isEmpty())
        return std::nullopt;
    bool ok = false;
    const int descriptor = text.toInt(&ok);
    if (!ok || descriptor < 0)
        throw base::Problem(
            base::ProblemKind::Invalid,
            Text::tr("\"%1\" is not a file descriptor. Give a number, for example 3 together with 3<FILE.")
                .arg(text));
    const auto line = readLine(descriptor);
    if (!line)
        throw base::Problem(
            base::ProblemKind::Invalid,
            Text::tr(
                "The passphrase cannot be read from file descriptor %1. Open it, for example with %1<FILE.")
                .arg(descriptor),
            QString::fromLocal8Bit(std::strerror(errno)));
    return QString::fromUtf8(*line);
}

QString SecretInput::prompt(const QString &question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        throw base::Problem(
            base::ProblemKind::Invalid,
            Text::tr(
                "No passphrase was given and there is no terminal to ask on. Use --passphrase-fd N or the "
                "variable KITH_PASSPHRASE_FD=N; its first line is taken."));
    std::optional<QByteArray> line;
    {
        const Hush hush(terminal);
        say(terminal, question.toLocal8Bit());
        line = readLine(terminal);
        say(terminal, "\n");
    }
    ::close(terminal);
    return line ? QString::fromLocal8Bit(*line) : QString();
}

} // namespace kith::cli
