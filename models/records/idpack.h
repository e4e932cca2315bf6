// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

#include <QByteArray>
#include <QList>

namespace kith::records {

/// Many ids in few bytes: sorted, as differences in seven bits a byte, compressed. Ids that were made
/// together take two to three bytes each.
class IdPack
{
public:
    /// `ids` are in ascending order, each once.
    static QByteArray pack(const QList<base::RecordId> &ids);
    /// Throws Problem(Corrupt) for anything that pack() did not make.
    static QList<base::RecordId> unpack(const QByteArray &packed);
};

} // namespace kith::records
