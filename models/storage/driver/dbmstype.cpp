// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/driver/dbmstype.h"

#include <QObject>

#include <cstring>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace kith::storage {

namespace {

constexpr size_t step = alignof(QSqlDriver::DbmsType);

size_t sizeOf(void *memory)
{
#ifdef __GLIBC__
    return malloc_usable_size(memory);
#else
    Q_UNUSED(memory)
    return 0;
#endif
}

void write(char *place, QSqlDriver::DbmsType type)
{
    std::memcpy(place, &type, sizeof type);
}

bool answers(const QSqlDriver &driver, char *place, QSqlDriver::DbmsType type)
{
    QSqlDriver::DbmsType before;
    std::memcpy(&before, place, sizeof before);
    write(place, type);
    const bool same = driver.dbmsType() == type;
    write(place, before);
    return same;
}

/// The distance of the member from the start of the private data, or 0.
size_t findMember(const QSqlDriver &driver, char *start)
{
    const size_t size = sizeOf(start);
    for (size_t at = sizeof(QObjectData); at + sizeof(QSqlDriver::DbmsType) <= size; at += step) {
        if (answers(driver, start + at, QSqlDriver::SQLite) && answers(driver, start + at, QSqlDriver::DB2))
            return at;
    }
    return 0;
}

} // namespace

bool setDbmsType(QSqlDriver &driver, void *privateData, QSqlDriver::DbmsType type)
{
    auto *start = static_cast<char *>(privateData);
    static const size_t distance = findMember(driver, start);
    if (distance == 0)
        return false;
    write(start + distance, type);
    return driver.dbmsType() == type;
}

} // namespace kith::storage
