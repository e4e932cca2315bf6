// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/ownmounts.h"

#include <QDir>
#include <QFile>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kith::test {

namespace {

bool mayMount = false;

void put(const QString &file, const QByteArray &text)
{
    QFile target(file);
    if (target.open(QIODevice::WriteOnly))
        target.write(text);
}

} // namespace

void OwnMount::allowMounting()
{
    const QByteArray user = QByteArray::number(geteuid());
    const QByteArray group = QByteArray::number(getegid());
    if (geteuid() == 0) {
        mayMount = unshare(CLONE_NEWNS) == 0;
    } else if (unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0) {
        mayMount = true;
        put(u"/proc/self/setgroups"_s, "deny");
        put(u"/proc/self/uid_map"_s, user + ' ' + user + " 1");
        put(u"/proc/self/gid_map"_s, group + ' ' + group + " 1");
    }
    if (mayMount)
        mayMount = mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

OwnMount::OwnMount(const QString &folder, qint64 bytes) : m_folder(folder)
{
    QDir().mkpath(folder);
    m_mounted = mayMount && mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0,
                                  ("size=" + QByteArray::number(bytes)).constData()) == 0;
}

OwnMount::~OwnMount()
{
    if (m_mounted)
        umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
}

bool OwnMount::makeReadOnly()
{
    return mount("tmpfs", QFile::encodeName(m_folder).constData(), "tmpfs", MS_REMOUNT | MS_RDONLY,
                 nullptr) == 0;
}

OrdinaryUser::OrdinaryUser() : m_wasRoot(geteuid() == 0)
{
    constexpr uid_t nobody = 65534;
    if (m_wasRoot && setresuid(nobody, nobody, 0) != 0)
        qFatal("cannot become nobody");
}

OrdinaryUser::~OrdinaryUser()
{
    if (m_wasRoot && setresuid(0, 0, 0) != 0)
        qFatal("cannot become root again");
}

} // namespace kith::test
