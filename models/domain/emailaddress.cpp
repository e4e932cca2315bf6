// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/emailaddress.h"

#include <QUrl>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxLocalOctets = 64;    // RFC 5321, 4.5.3.1.1
constexpr qsizetype MaxAddressOctets = 254; // RFC 3696 erratum 1690
constexpr qsizetype MaxLabel = 63;          // RFC 1035, 2.3.4

bool isAsciiAlnum(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// atext and dots, as in the HTML standard, and any visible character beyond ASCII.
bool isLocalPart(QStringView local)
{
    static constexpr QStringView Special = u".!#$%&'*+/=?^_`{|}~-";
    if (local.isEmpty() || local.toUtf8().size() > MaxLocalOctets)
        return false;
    for (const QChar c : local) {
        if (c.unicode() < 0x80 ? !isAsciiAlnum(c) && !Special.contains(c)
                               : c.isSpace() || !(c.isPrint() || c.isSurrogate()))
            return false;
    }
    return true;
}

bool isAsciiDomain(QStringView domain)
{
    for (const QStringView label : domain.split(u'.')) {
        if (label.isEmpty() || label.size() > MaxLabel || label.front() == u'-' || label.back() == u'-')
            return false;
        for (const QChar c : label) {
            if (!isAsciiAlnum(c) && c != u'-')
                return false;
        }
    }
    return true;
}

QStringView withoutWrapping(QStringView raw)
{
    raw = raw.trimmed();
    if (raw.startsWith(u'<') && raw.endsWith(u'>') && raw.size() > 2)
        raw = raw.mid(1, raw.size() - 2).trimmed();
    if (raw.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        raw = raw.mid(7).trimmed();
    return raw;
}

} // namespace

std::optional<QString> normalEmail(QStringView raw)
{
    const QString text = withoutWrapping(raw).toString().normalized(QString::NormalizationForm_C);
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || !isLocalPart(QStringView(text).left(at)))
        return std::nullopt;

    QString domain = text.mid(at + 1).toLower();
    const bool isAscii =
        std::all_of(domain.cbegin(), domain.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii)
        domain = QString::fromLatin1(QUrl::toAce(domain));
    if (!isAsciiDomain(domain))
        return std::nullopt;

    const QString normal = text.left(at).toLower() + u'@' + domain;
    if (normal.toUtf8().size() > MaxAddressOctets)
        return std::nullopt;
    return normal;
}

bool isEmail(QStringView raw)
{
    return normalEmail(raw).has_value();
}

QString emailDomain(QStringView normal)
{
    const qsizetype at = normal.lastIndexOf(u'@');
    return at < 0 ? QString() : normal.mid(at + 1).toString();
}

QString readableEmail(QStringView normal)
{
    const qsizetype at = normal.lastIndexOf(u'@');
    if (at < 0)
        return normal.toString();
    const QString domain = QUrl::fromAce(normal.mid(at + 1).toLatin1(), QUrl::IgnoreIDNWhitelist);
    return domain.isEmpty() ? normal.toString() : normal.left(at + 1).toString() + domain;
}

} // namespace kith::domain
