// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/driver/connectoptions.h"

#include <QDebug>

namespace kith::storage {

using namespace Qt::StringLiterals;

namespace {

bool readNumber(QStringView text, int least, int most, int &target)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (ok && number >= least && number <= most) {
        target = number;
        return true;
    }
    return false;
}

} // namespace

ConnectOptions ConnectOptions::parse(const QString &text)
{
    ConnectOptions options;
    for (QStringView option : QStringView(text).split(u';')) {
        option = option.trimmed();
        if (option.isEmpty())
            continue;
        const qsizetype equals = option.indexOf(u'=');
        const QStringView full = (equals < 0 ? option : option.first(equals)).trimmed();
        const QStringView value = equals < 0 ? QStringView() : option.sliced(equals + 1).trimmed();
        QStringView name;
        if (full.startsWith("QSQLITE_"_L1))
            name = full.sliced(8);
        else if (full.startsWith("QSQLCIPHER_"_L1))
            name = full.sliced(11);
        if (name.isEmpty() || !options.take(name, value, equals >= 0))
            qWarning("Unsupported option '%ls'", qUtf16Printable(option.toString()));
    }
    return options;
}

bool ConnectOptions::take(QStringView name, QStringView value, bool hasValue)
{
    constexpr int anyNumber = std::numeric_limits<int>::max();
    if (hasValue) {
        if (name == "BUSY_TIMEOUT"_L1)
            return readNumber(value, -anyNumber, anyNumber, busyTimeoutMs);
        if (name == "BUSY_LIMIT"_L1)
            return readNumber(value, 0, anyNumber, busyLimitMs);
        if (name == "COMPATIBILITY"_L1)
            return readNumber(value, 1, 4, compatibility);
        if (name == "KDF_ITER"_L1)
            return readNumber(value, 1, anyNumber, kdfIterations);
        if (name == "PAGE_SIZE"_L1)
            return readNumber(value, 512, 65536, pageSize);
        if (name == "VFS"_L1) {
            vfs = value.toUtf8();
            return true;
        }
        if (name == "ENABLE_REGEXP"_L1) {
            int size = 0;
            if (!readNumber(value, -anyNumber, anyNumber, size))
                return false;
            regexpCacheSize = size > 0 ? size : 25;
            return true;
        }
        return false;
    }
    if (name == "ENABLE_REGEXP"_L1) {
        regexpCacheSize = 25;
        return true;
    }
    const std::pair<QLatin1StringView, bool *> switches[] = {
        {"OPEN_READONLY"_L1, &readOnly},
        {"OPEN_URI"_L1, &uri},
        {"OPEN_NOFOLLOW"_L1, &noFollow},
        {"ENABLE_SHARED_CACHE"_L1, &sharedCache},
        {"ENABLE_NON_ASCII_CASE_FOLDING"_L1, &foldNonAscii},
        {"ALLOW_PLAIN"_L1, &allowPlain},
    };
    for (const auto &[known, flag] : switches) {
        if (name == known) {
            *flag = true;
            return true;
        }
    }
    if (name == "NO_USE_EXTENDED_RESULT_CODES"_L1) {
        extendedCodes = false;
        return true;
    }
    return false;
}

} // namespace kith::storage
