// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/encodingdetector.h"

#include <QString>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <vector>

namespace kith::services {

namespace {

constexpr qsizetype SampleBytes = 128 * 1024;
constexpr qsizetype ContextBytes = 512; // kept of a line on each side of a byte beyond ASCII

// Points on average from which a code page of single bytes leaves no doubt.
constexpr double Convincing = 1.1;

enum class Script { Latin, Other };

/// A code page with one byte for each character, and the letters that texts written in it consist of.
struct CodePage
{
    const char *name;
    Script script;
    QStringView letters; ///< for Script::Latin: the usual ones beyond ASCII
    char16_t first = 0;  ///< for Script::Other: the block of its letters
    char16_t last = 0;
};

constexpr QStringView Western = u"äöüßÄÖÜéèêëàâáãåæçíìîïñóòôõøúùûÿœÉÈÊÀÂÁÃÅÆÇÍÑÓÔÕØÚÎ";
constexpr QStringView Central = u"ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽäöüßÄÖÜőűŐŰľĺŕôâăîșțşţđĐ";

// In the order of preference when two fit equally well.
constexpr std::array CodePages{
    CodePage{"windows-1252", Script::Latin, Western},
    CodePage{"windows-1250", Script::Latin, Central},
    CodePage{"ISO-8859-2", Script::Latin, Central},
    CodePage{"windows-1254", Script::Latin, u"çğıöşüÇĞİÖŞÜâîû"},
    CodePage{"windows-1257", Script::Latin, u"ąčęėįšųūžĄČĘĖĮŠŲŪŽāēģīķļņĀĒĢĪĶĻŅõäöüÕÄÖÜ"},
    CodePage{"macintosh", Script::Latin, Western},
    CodePage{"IBM850", Script::Latin, Western},
    CodePage{"windows-1251", Script::Other, {}, 0x0400, 0x04FF},
    CodePage{"KOI8-U", Script::Other, {}, 0x0400, 0x04FF},
    CodePage{"windows-1253", Script::Other, {}, 0x0370, 0x03FF},
    CodePage{"windows-1255", Script::Other, {}, 0x0590, 0x05FF},
    CodePage{"windows-1256", Script::Other, {}, 0x0600, 0x06FF},
};

constexpr std::array MultiByte{"Shift_JIS", "EUC-JP", "EUC-KR", "GB18030", "Big5"};

/// The text in an encoding; faults counts what does not exist in it.
QString decoded(const QByteArray &bytes, const char *encoding, qsizetype &faults)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status),
                                                                       &ucnv_close);
    if (U_FAILURE(status))
        return {};
    QString text(bytes.size() * 2 + 1, Qt::Uninitialized);
    const int32_t size =
        ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                      bytes.constData(), int32_t(bytes.size()), &status);
    text.truncate(U_FAILURE(status) ? 0 : size);
    faults = std::count_if(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() == 0xFFFD || (c.unicode() >= 0x80 && c.unicode() < 0xA0);
    });
    return text;
}

/// Signs that stand inside words in real texts.
bool isWordSign(QChar c)
{
    return c == QChar(0x2019) || c == QChar(0xB4) || c == QChar(0xB7) || c == QChar(0xAD);
}

/// How well one character beyond ASCII fits between its neighbours.
double fit(const CodePage &page, QChar before, QChar c, QChar after)
{
    const bool inWord = before.isLetter() && after.isLetter();
    if (!c.isLetter() && !c.isMark())
        return inWord && !isWordSign(c) ? -3.0 : -0.3;
    double points = 0;
    if (page.script == Script::Other) {
        const auto ours = [&page](QChar letter) { return letter >= page.first && letter <= page.last; };
        if (!ours(c))
            points -= 1.0;
        else
            points +=
                ours(before) || ours(after) ? 1.5 : (before.isLetter() || after.isLetter() ? -3.0 : -1.0);
        if (!before.isLetter() && c.isLower())
            points -= 0.2; // names begin with capitals, in the scripts that have them
        if (before.isUpper() && c.isUpper())
            points -= 0.02;
    } else {
        points += page.letters.contains(c) ? 2.0 : -0.5;
        if (before.unicode() >= 0x80 && before.isLetter() && after.unicode() >= 0x80 && after.isLetter())
            points -= 2.5; // three accented letters in a row are no word of a Latin script
    }
    if ((before.isLower() && c.isUpper()) || (c.isLower() && before.isUpper() && after.isUpper()))
        points -= 2.0;
    return points;
}

/// Points for each character beyond ASCII, on average; between -5 and 2.
double plausibility(const CodePage &page, const QByteArray &sample)
{
    qsizetype faults = 0;
    const QString text = decoded(sample, page.name, faults);
    double points = -5.0 * double(faults);
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at).unicode() < 0x80)
            continue;
        const QChar before = at > 0 ? text.at(at - 1) : QChar(u' ');
        const QChar after = at + 1 < text.size() ? text.at(at + 1) : QChar(u' ');
        points += fit(page, before, text.at(at), after);
        ++count;
    }
    return count > 0 ? points / double(count) : 0.0;
}

/// Whether most bytes beyond ASCII stand alone among ASCII letters, as accents do.
bool isMostlyAlone(const QByteArray &sample)
{
    qint64 runs = 0;
    qint64 alone = 0;
    for (qsizetype at = 0; at < sample.size();) {
        qsizetype end = at;
        while (end < sample.size() && quint8(sample.at(end)) >= 0x80)
            ++end;
        if (end > at) {
            ++runs;
            alone += end - at == 1;
        }
        at = end + 1;
    }
    return alone * 2 > runs;
}

/// East Asian encodings of several bytes, which ICU tells apart by their structure; empty when it is none of
/// them.
QByteArray multiByteEncoding(const QByteArray &sample)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    ucsdet_setText(detector.get(), sample.constData(), int32_t(sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status))
        return {};
    for (int32_t index = 0; index < count; ++index) {
        const char *name = ucsdet_getName(matches[index], &status);
        if (U_FAILURE(status) || ucsdet_getConfidence(matches[index], &status) < 10)
            continue;
        const bool known = std::any_of(MultiByte.begin(), MultiByte.end(),
                                       [name](const char *n) { return !std::strcmp(n, name); });
        qsizetype faults = 0;
        if (known && !decoded(sample, name, faults).isEmpty() && faults * 50 <= sample.size())
            return name;
    }
    return {};
}

} // namespace

void EncodingDetector::add(QByteArrayView bytes)
{
    if (bytes.isEmpty() || isCertain())
        return;
    if (m_seen == 0)
        lookAtBegin(bytes);
    m_seen += bytes.size();
    if (isCertain())
        return;
    countUtf8(bytes);
    sample(bytes);
}

void EncodingDetector::lookAtBegin(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const char *name = ucnv_detectUnicodeSignature(
        bytes.data(), int32_t(std::min<qsizetype>(bytes.size(), 16)), &length, &status);
    if (U_SUCCESS(status) && name) {
        m_marked = name;
        return;
    }
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 64 * 1024) / 2;
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype pair = 0; pair < pairs; ++pair) {
        evenZeros += bytes.at(2 * pair) == 0;
        oddZeros += bytes.at(2 * pair + 1) == 0;
    }
    if (oddZeros * 10 > pairs && oddZeros > 5 * evenZeros)
        m_marked = "UTF-16LE";
    else if (evenZeros * 10 > pairs && evenZeros > 5 * oddZeros)
        m_marked = "UTF-16BE";
}

void EncodingDetector::countUtf8(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        const quint8 b = quint8(byte);
        if (m_utf8Missing > 0) {
            if ((b & 0xC0) == 0x80) {
                m_utf8Code = (m_utf8Code << 6) | (b & 0x3F);
                if (--m_utf8Missing == 0) {
                    const bool good = m_utf8Code >= m_utf8Lowest && m_utf8Code <= 0x10FFFF &&
                                      (m_utf8Code < 0xD800 || m_utf8Code > 0xDFFF);
                    ++(good ? m_utf8Letters : m_utf8Faults);
                }
                continue;
            }
            ++m_utf8Faults;
            m_utf8Missing = 0;
        }
        if (b < 0x80)
            continue;
        if (b >= 0xC2 && b <= 0xF4) {
            m_utf8Missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
            m_utf8Lowest = b < 0xE0 ? 0x80 : b < 0xF0 ? 0x800 : 0x10000;
            m_utf8Code = b & (0x3F >> m_utf8Missing);
        } else {
            ++m_utf8Faults;
        }
    }
}

void EncodingDetector::sample(QByteArrayView bytes)
{
    qsizetype taken = 0;
    for (qsizetype at = 0; at < bytes.size() && m_sample.size() < SampleBytes; ++at) {
        if (quint8(bytes.at(at)) < 0x80)
            continue;
        qsizetype from = at;
        while (from > taken && at - from < ContextBytes && bytes.at(from - 1) != '\n')
            --from;
        qsizetype to = at + 1;
        while (to < bytes.size() && to - at < ContextBytes && bytes.at(to) != '\n')
            ++to;
        m_sample.append(bytes.data() + from, to - from);
        m_sample.append('\n');
        taken = to;
        at = to;
    }
}

QByteArray EncodingDetector::encoding() const
{
    if (!m_marked.isEmpty())
        return m_marked;
    // A few broken bytes in a UTF-8 file are damage, not another encoding.
    if (m_utf8Letters >= m_utf8Faults)
        return "UTF-8";
    const CodePage *best = &CodePages.front();
    double most = plausibility(*best, m_sample);
    for (const CodePage &page : CodePages) {
        const double points = plausibility(page, m_sample);
        if (points > most) {
            most = points;
            best = &page;
        }
    }
    if (most < Convincing && !isMostlyAlone(m_sample)) {
        const QByteArray eastAsian = multiByteEncoding(m_sample);
        if (!eastAsian.isEmpty())
            return eastAsian;
    }
    return best->name;
}

} // namespace kith::services
