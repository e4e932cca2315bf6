// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/textdecoder.h"

#include "models/base/problem.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <unicode/ucnv.h>

#include <array>

namespace kith::services {

using base::Problem;
using base::ProblemKind;

namespace {
constexpr qint64 PieceBytes = 64 * 1024;
constexpr char16_t Replacement = 0xFFFD;
constexpr char16_t ByteOrderMark = 0xFEFF;
} // namespace

void TextDecoder::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

TextDecoder::TextDecoder(QIODevice &device, const QByteArray &encoding) : m_device(device)
{
    UErrorCode status = U_ZERO_ERROR;
    m_converter.reset(ucnv_open(encoding.constData(), &status));
    if (U_SUCCESS(status))
        ucnv_setToUCallBack(m_converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status))
        throw Problem(ProblemKind::Invalid,
                      QCoreApplication::translate("TextDecoder",
                                                  "The text encoding “%1” is not known. Choose another one.")
                          .arg(QString::fromLatin1(encoding)),
                      QString::fromLatin1(u_errorName(status)));
    m_singleByte = ucnv_getMaxCharSize(m_converter.get()) == 1;
}

TextDecoder::~TextDecoder() = default;

bool TextDecoder::read(QString &text, QList<qint64> &damaged)
{
    if (m_ended)
        return false;
    QByteArray bytes(PieceBytes, Qt::Uninitialized);
    const qint64 got = m_device.read(bytes.data(), PieceBytes);
    const auto *file = qobject_cast<const QFileDevice *>(&m_device);
    if (got < 0 && file && file->error() != QFileDevice::NoError)
        throw Problem(
            ProblemKind::Offline,
            QCoreApplication::translate("TextDecoder", "The file “%1” cannot be read any further: %2.")
                .arg(file->fileName(), file->errorString()),
            QString::number(file->error()));
    bytes.truncate(std::max<qint64>(0, got));
    m_bytesRead += bytes.size();
    m_ended = bytes.isEmpty();

    const qsizetype before = text.size();
    convert(bytes, m_ended, text, damaged);
    if (m_atStart && text.size() > before) {
        m_atStart = false;
        if (text.at(before) == QChar(ByteOrderMark)) {
            text.remove(before, 1);
            --m_decoded;
            for (qint64 &position : damaged)
                --position;
        }
    }
    return !m_ended || text.size() > before;
}

void TextDecoder::convert(const QByteArray &bytes, bool last, QString &text, QList<qint64> &damaged)
{
    const char *source = bytes.constData();
    const char *const sourceEnd = source + bytes.size();
    std::array<UChar, 8192> units;
    for (;;) {
        UChar *target = units.data();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(m_converter.get(), &target, units.data() + units.size(), &source, sourceEnd, nullptr,
                       last, &status);
        const qsizetype from = text.size();
        text.append(reinterpret_cast<const QChar *>(units.data()), target - units.data());
        m_decoded += text.size() - from;
        if (m_singleByte)
            markControls(from, text, damaged);
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        if (U_SUCCESS(status))
            return;
        text.append(QChar(Replacement));
        damaged.append(m_decoded++);
        if (status == U_TRUNCATED_CHAR_FOUND)
            return;
    }
}

/// The holes of the Windows and ISO pages come out of ICU as C1 controls, which no text file means.
void TextDecoder::markControls(qsizetype from, QString &text, QList<qint64> &damaged) const
{
    const qint64 base = m_decoded - text.size();
    for (qsizetype at = from; at < text.size(); ++at) {
        const char16_t unit = text.at(at).unicode();
        if (unit >= 0x80 && unit < 0xA0 && unit != 0x85) {
            text[at] = QChar(Replacement);
            damaged.append(base + at);
        }
    }
}

} // namespace kith::services
