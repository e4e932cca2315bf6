// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QByteArray>

namespace kith::services {

enum class VCardVersion { V3, V4 };

/// Writes contacts as vCards, 3.0 (RFC 2426) or 4.0 (RFC 6350), in UTF-8. VCardReader reads them back.
class VCardWriter
{
public:
    explicit VCardWriter(VCardVersion version) : m_version(version) {}

    /// The contact with all its addresses and numbers, its present job, its tags and plain notes.
    QByteArray card(const domain::Record &contact);

private:
    void line(const QByteArray &name, const QString &value);
    void line(const QByteArray &name, const QStringList &components);
    QByteArray typed(const QByteArray &name, const QList<QByteArray> &types, bool primary) const;
    void writePoints(const domain::Record &contact);
    void writeAddresses(const domain::Record &contact);
    void writeJob(const domain::Record &contact);

    VCardVersion m_version;
    QByteArray m_card;
};

} // namespace kith::services
