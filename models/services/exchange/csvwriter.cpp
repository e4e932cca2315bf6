// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/csvwriter.h"

#include "models/base/problem.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <unicode/ucnv.h>

#include <cerrno>

namespace kith::services {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

constexpr char16_t ByteOrderMark = 0xFEFF;
constexpr char16_t Replacement = 0xFFFD;

/// The text without what no text file can hold.
QString clean(const QString &text)
{
    QString cleaned = text;
    for (qsizetype at = 0; at < cleaned.size(); ++at) {
        const QChar unit = cleaned.at(at);
        if (unit.isHighSurrogate() && at + 1 < cleaned.size() && cleaned.at(at + 1).isLowSurrogate())
            ++at;
        else if (unit.isNull() || unit.isSurrogate())
            cleaned[at] = QChar(Replacement);
    }
    return cleaned;
}

bool isPlainNumber(QStringView text)
{
    if (text.startsWith(u'+') || text.startsWith(u'-'))
        text = text.mid(1);
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u',' || c == u' ';
    });
}

/// Spreadsheets compute what begins like this (OWASP, "CSV injection").
bool looksLikeFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()) && !isPlainNumber(text);
}

} // namespace

void CsvWriter::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

CsvWriter::CsvWriter(QIODevice &device, CsvDialect dialect) : CsvWriter(device, std::move(dialect), Options())
{
}

CsvWriter::CsvWriter(QIODevice &device, CsvDialect dialect, Options options)
    : m_device(device), m_dialect(std::move(dialect)), m_options(options)
{
    if (m_dialect.encoding.compare("UTF-8", Qt::CaseInsensitive) == 0)
        return;
    if (m_dialect.encoding == "UTF-16" || m_dialect.encoding == "UTF-32") { // ICU would mark every row
        m_dialect.encoding += "LE";
        m_options.byteOrderMark = true;
    }
    UErrorCode status = U_ZERO_ERROR;
    m_converter.reset(ucnv_open(m_dialect.encoding.constData(), &status));
    if (U_SUCCESS(status))
        ucnv_setFromUCallBack(m_converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                              &status);
    if (U_FAILURE(status))
        throw Problem(ProblemKind::Invalid,
                      QCoreApplication::translate("CsvWriter",
                                                  "The text encoding “%1” is not known. Choose another one.")
                          .arg(QString::fromLatin1(m_dialect.encoding)),
                      QString::fromLatin1(u_errorName(status)));
}

CsvWriter::~CsvWriter() = default;

void CsvWriter::write(const QStringList &row)
{
    Q_ASSERT(!row.isEmpty());
    QString line;
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (column > 0)
            line += m_dialect.delimiter;
        appendField(line, clean(row.at(column)), row.size() == 1);
    }
    line += "\r\n"_L1;
    if (!m_started && m_options.byteOrderMark && m_dialect.encoding.startsWith("UTF"))
        line.prepend(QChar(ByteOrderMark));
    put(encoded(line));
    m_started = true;
}

void CsvWriter::finish()
{
    auto *file = qobject_cast<QFileDevice *>(&m_device);
    errno = 0;
    if (file && !file->flush())
        fail();
}

void CsvWriter::appendField(QString &line, const QString &field, bool alone) const
{
    QString text = field;
    if (m_options.guardFormulas && looksLikeFormula(text))
        text.prepend(u'\'');
    if (!needsQuotes(text) && !(alone && text.isEmpty())) { // an unquoted empty line would be no row
        line += text;
        return;
    }
    text.replace(m_dialect.quote, QString(2, m_dialect.quote));
    if (!m_dialect.escape.isNull())
        text.replace(m_dialect.escape, QString(2, m_dialect.escape));
    line += m_dialect.quote + text + m_dialect.quote;
}

bool CsvWriter::needsQuotes(const QString &field) const
{
    if (field.isEmpty())
        return false;
    // "sep=" and a byte order mark mean something at the begin of a file, Ctrl-Z at its end.
    if (field.front().isSpace() || field.back().isSpace() || field.front() == QChar(ByteOrderMark) ||
        field.front() == QChar(0x1A) || field.startsWith("sep="_L1, Qt::CaseInsensitive))
        return true;
    return std::any_of(field.cbegin(), field.cend(), [this](QChar c) {
        return c == m_dialect.delimiter || c == m_dialect.quote || c == u'\n' || c == u'\r' ||
               (c == m_dialect.escape && !c.isNull());
    });
}

QByteArray CsvWriter::encoded(const QString &text)
{
    if (!m_converter)
        return text.toUtf8();
    QByteArray bytes(
        qsizetype(UCNV_GET_MAX_BYTES_FOR_STRING(text.size(), ucnv_getMaxCharSize(m_converter.get()))),
        Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t size =
        ucnv_fromUChars(m_converter.get(), bytes.data(), int32_t(bytes.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    if (U_FAILURE(status))
        throw Problem(
            ProblemKind::Invalid,
            QCoreApplication::translate(
                "CsvWriter", "A row holds a character that the encoding %1 lacks. Choose UTF-8 instead.")
                .arg(QString::fromLatin1(m_dialect.encoding)),
            QString::fromLatin1(u_errorName(status)));
    bytes.truncate(size);
    return bytes;
}

void CsvWriter::put(const QByteArray &bytes)
{
    errno = 0;
    if (m_device.write(bytes) != bytes.size())
        fail();
}

void CsvWriter::fail() const
{
    const int code = errno;
    const auto *file = qobject_cast<const QFileDevice *>(&m_device);
    const bool full =
        code == ENOSPC || code == EDQUOT || (file && file->error() == QFileDevice::ResourceError);
    const QString name = file ? file->fileName() : QString();
    if (full)
        throw Problem(ProblemKind::DiskFull,
                      QCoreApplication::translate(
                          "CsvWriter", "There is no space left to write “%1”. Free some space and try again.")
                          .arg(name),
                      m_device.errorString());
    throw Problem(ProblemKind::ReadOnly,
                  QCoreApplication::translate("CsvWriter", "The file “%1” cannot be written: %2.")
                      .arg(name, m_device.errorString()),
                  QString::number(code));
}

} // namespace kith::services
