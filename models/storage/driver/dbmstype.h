// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDriver>

namespace kith::storage {

/// Makes driver.dbmsType() answer `type`. `privateData` is the driver's QObject::d_ptr.
///
/// QtSql decides by dbmsType() how to treat a database, and programs ask it, but only Qt's own drivers can
/// set it: it is a plain member of a private class. Its place is found once, by writing to one member after
/// another of a new driver until dbmsType() answers what was written, and putting each back at once. Where it
/// is not found, or the platform does not tell how large the private data is, dbmsType() stays UnknownDbms
/// and false is returned. Only for a driver no other thread knows yet.
bool setDbmsType(QSqlDriver &driver, void *privateData, QSqlDriver::DbmsType type);

} // namespace kith::storage
