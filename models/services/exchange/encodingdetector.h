// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kith::services {

/// Finds out in which encoding a text file is written, from as many of its bytes as it is shown, in order. A
/// byte order mark decides; then the zeros of UTF-16; then UTF-8, if that is what most bytes beyond ASCII
/// are; then the code page whose letters make the most plausible words.
class EncodingDetector
{
public:
    void add(QByteArrayView bytes);

    /// Whether more bytes cannot change the result.
    bool isCertain() const { return !m_marked.isEmpty(); }

    /// A name that ICU knows: "UTF-8" for plain ASCII and for nothing at all.
    QByteArray encoding() const;

private:
    void lookAtBegin(QByteArrayView bytes);
    void countUtf8(QByteArrayView bytes);
    void sample(QByteArrayView bytes);

    QByteArray m_marked;
    QByteArray m_sample; ///< lines with bytes beyond ASCII
    qint64 m_seen = 0;
    qint64 m_utf8Letters = 0; ///< complete sequences of several bytes
    qint64 m_utf8Faults = 0;
    quint32 m_utf8Lowest = 0; ///< state of a sequence that goes on in the next piece
    quint32 m_utf8Code = 0;
    int m_utf8Missing = 0;
};

} // namespace kith::services
