// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultvfs.h"

#include <QFileInfo>
#include <QString>

#include <sqlite3.h>

#include <algorithm>
#include <csignal>
#include <mutex>

namespace kith::test {

namespace {

struct Plan
{
    std::mutex guard;
    int operations = 0;
    qint64 nth = 0;
    bool forever = false;
    bool kills = false;
    int code = 0;
    qint64 counted = 0;
    qint64 faults = 0;
    bool limited = false;
    qint64 freeBytes = 0;
};

Plan plan;

struct FaultFile
{
    sqlite3_file base;
    sqlite3_file *real;
};

sqlite3_vfs *realVfs()
{
    static sqlite3_vfs *const found = sqlite3_vfs_find(nullptr);
    return found;
}

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<FaultFile *>(file)->real;
}

/// 0, or the code with which this operation has to fail.
int strike(FaultVfs::Operation operation, int ownCode)
{
    const std::lock_guard lock(plan.guard);
    if (!(plan.operations & operation))
        return SQLITE_OK;
    ++plan.counted;
    if (plan.nth <= 0 || plan.counted < plan.nth || (plan.counted > plan.nth && !plan.forever))
        return SQLITE_OK;
    if (plan.kills)
        std::raise(SIGKILL);
    ++plan.faults;
    return plan.code ? plan.code : ownCode;
}

int grow(qint64 bytes)
{
    const std::lock_guard lock(plan.guard);
    if (!plan.limited)
        return SQLITE_OK;
    if (bytes > plan.freeBytes) {
        ++plan.faults;
        return SQLITE_FULL;
    }
    plan.freeBytes -= bytes;
    return SQLITE_OK;
}

qint64 sizeOf(sqlite3_file *file)
{
    sqlite3_int64 size = 0;
    real(file)->pMethods->xFileSize(real(file), &size);
    return size;
}

int faultClose(sqlite3_file *file)
{
    return real(file)->pMethods->xClose(real(file));
}

int faultRead(sqlite3_file *file, void *data, int amount, sqlite3_int64 offset)
{
    const int code = strike(FaultVfs::Read, SQLITE_IOERR_READ);
    return code ? code : real(file)->pMethods->xRead(real(file), data, amount, offset);
}

int faultWrite(sqlite3_file *file, const void *data, int amount, sqlite3_int64 offset)
{
    if (const int code = strike(FaultVfs::Write, SQLITE_IOERR_WRITE))
        return code;
    const qint64 growth = offset + amount - sizeOf(file);
    if (growth > 0) {
        if (const int code = grow(growth))
            return code;
    }
    return real(file)->pMethods->xWrite(real(file), data, amount, offset);
}

int faultTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = strike(FaultVfs::Truncate, SQLITE_IOERR_TRUNCATE))
        return code;
    grow(std::min<qint64>(0, size - sizeOf(file)));
    return real(file)->pMethods->xTruncate(real(file), size);
}

int faultSync(sqlite3_file *file, int flags)
{
    const int code = strike(FaultVfs::Sync, SQLITE_IOERR_FSYNC);
    return code ? code : real(file)->pMethods->xSync(real(file), flags);
}

int faultFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int faultLock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int faultUnlock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int faultCheckReservedLock(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int faultFileControl(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int faultSectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int faultDeviceCharacteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int faultShmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}

int faultShmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void faultShmBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int faultShmUnmap(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

// Version 2: without xFetch, so that no read goes around xRead.
const sqlite3_io_methods methods = {
    2,
    &faultClose,
    &faultRead,
    &faultWrite,
    &faultTruncate,
    &faultSync,
    &faultFileSize,
    &faultLock,
    &faultUnlock,
    &faultCheckReservedLock,
    &faultFileControl,
    &faultSectorSize,
    &faultDeviceCharacteristics,
    &faultShmMap,
    &faultShmLock,
    &faultShmBarrier,
    &faultShmUnmap,
    nullptr,
    nullptr,
};

int faultOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (const int code = strike(FaultVfs::Open, SQLITE_CANTOPEN))
        return code;
    auto *own = reinterpret_cast<FaultFile *>(file);
    own->real = reinterpret_cast<sqlite3_file *>(own + 1);
    const int code = realVfs()->xOpen(realVfs(), name, own->real, flags, outFlags);
    if (own->real->pMethods)
        file->pMethods = &methods;
    return code;
}

int faultDelete(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (const int code = strike(FaultVfs::Delete, SQLITE_IOERR_DELETE))
        return code;
    grow(-QFileInfo(QString::fromUtf8(name)).size());
    return realVfs()->xDelete(realVfs(), name, syncFolder);
}

void registerVfs()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs copy = *realVfs();
        copy.zName = "kithfault";
        copy.pNext = nullptr;
        copy.szOsFile += int(sizeof(FaultFile));
        copy.xOpen = &faultOpen;
        copy.xDelete = &faultDelete;
        return copy;
    }();
    sqlite3_vfs_register(&vfs, 0);
}

} // namespace

FaultVfs::FaultVfs()
{
    static const bool registered = (registerVfs(), true);
    Q_UNUSED(registered)
    stop();
}

FaultVfs::~FaultVfs()
{
    stop();
}

void FaultVfs::failAt(int operations, qint64 nth, bool forever, int code)
{
    const std::lock_guard lock(plan.guard);
    plan.operations = operations;
    plan.nth = nth;
    plan.forever = forever;
    plan.kills = false;
    plan.code = code;
    plan.counted = 0;
    plan.faults = 0;
}

void FaultVfs::killAt(int operations, qint64 nth)
{
    failAt(operations, nth);
    const std::lock_guard lock(plan.guard);
    plan.kills = true;
}

void FaultVfs::setFreeBytes(qint64 bytes)
{
    const std::lock_guard lock(plan.guard);
    plan.limited = true;
    plan.freeBytes = bytes;
    plan.faults = 0;
}

void FaultVfs::stop()
{
    const std::lock_guard lock(plan.guard);
    plan.nth = 0;
    plan.limited = false;
}

qint64 FaultVfs::counted() const
{
    const std::lock_guard lock(plan.guard);
    return plan.counted;
}

qint64 FaultVfs::faults() const
{
    const std::lock_guard lock(plan.guard);
    return plan.faults;
}

} // namespace kith::test
