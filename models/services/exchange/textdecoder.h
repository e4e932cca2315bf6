// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

class QIODevice;
struct UConverter;

namespace kith::services {

/// Turns the bytes of a device into text piece by piece, in any encoding ICU knows, a byte order mark left
/// out.
class TextDecoder
{
public:
    /// Throws Problem (Invalid) when the encoding has no such name. The device must be open and outlive the
    /// decoder.
    TextDecoder(QIODevice &device, const QByteArray &encoding);
    ~TextDecoder();

    /// Appends the next piece to text. Bytes that mean nothing in the encoding become U+FFFD; the places
    /// where that happened are appended to damaged, counted in UTF-16 units from the begin of the text. False
    /// when nothing is left. Throws Problem (Offline) when the device cannot be read.
    bool read(QString &text, QList<qint64> &damaged);

    qint64 bytesRead() const { return m_bytesRead; }

private:
    void convert(const QByteArray &bytes, bool last, QString &text, QList<qint64> &damaged);
    void markControls(qsizetype from, QString &text, QList<qint64> &damaged) const;

    struct Close
    {
        void operator()(UConverter *converter) const;
    };

    QIODevice &m_device;
    std::unique_ptr<UConverter, Close> m_converter;
    qint64 m_bytesRead = 0;
    qint64 m_decoded = 0; ///< UTF-16 units given out so far
    bool m_singleByte = false;
    bool m_atStart = true;
    bool m_ended = false;
};

} // namespace kith::services
