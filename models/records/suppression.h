// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/changebatch.h"

#include <QSet>

#include <optional>

namespace kith::records {

/// Knows addresses by fingerprint: an HMAC-SHA256 under the workspace's own key, in hexadecimal letters.
/// Whoever has the workspace can say whether an address is a known one, and nobody can read it back.
/// Telephone and text message share the fingerprints of a number.
class Fingerprints
{
public:
    explicit Fingerprints(storage::Session &session);

    /// Of an address as it is normalised or typed; nothing when it cannot be one of the channel ("email",
    /// "phone", "sms", "chat").
    std::optional<QString> of(QByteArrayView channel, const QString &address) const;

    static bool isOne(QStringView text);

private:
    QByteArray m_key;
    QString m_country; ///< where numbers without a country are dialled
};

/// The addresses that must not be written to for a purpose, read once.
class Suppressions
{
public:
    /// `purpose` empty: only those suppressed for every purpose.
    Suppressions(storage::Session &session, const QByteArray &channel, const QByteArray &purpose);

    bool isEmpty() const { return m_known.isEmpty(); }
    bool hold(const QString &address) const;

private:
    Fingerprints m_fingerprints;
    QByteArray m_channel;
    QSet<QString> m_known;
};

/// What holds for rows of `suppression`.
class SuppressionRules
{
public:
    /// Addresses become fingerprints before anything is written, so neither the file nor its journal ever
    /// holds them. Throws Problem(Invalid) for what is no address of the channel.
    static void tidy(ChangeBatch &batch);
};

} // namespace kith::records
