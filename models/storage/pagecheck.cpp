// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/pagecheck.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace kith::storage {

namespace {

constexpr int IvSize = 16;
constexpr int HmacSize = 64;
constexpr unsigned char SaltMask = 0x3a;
constexpr int HmacKeyRounds = 2;
constexpr int SampledPages = 24;

bool isHole(const QByteArray &bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c == 0; });
}

} // namespace

PageCheck::PageCheck(const QString &file) : m_file(file), m_size(m_file.size())
{
    constexpr qint64 walHeader = 32;
    m_hasWal = QFileInfo(file + u"-wal"_s).size() > walHeader;
    readJournal(file + u"-journal"_s);
}

QByteArray PageCheck::page(quint32 number) const
{
    if (const auto it = m_restored.constFind(number); it != m_restored.cend())
        return *it;
    return m_file.read(qint64(number - 1) * PageSize, PageSize);
}

// A passphrase change that was killed leaves pages of both keys in the file and the old ones in the rollback
// journal, which SQLite will play back on opening. Only what is in the journal counts then.
void PageCheck::readJournal(const QString &name)
{
    static constexpr std::array<unsigned char, 8> magic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
    constexpr qint64 headerSize = 28;
    constexpr quint32 unknownCount = 0xffffffff;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() < headerSize)
        return;
    const QList<quint32> wanted = sample(SampledPages);
    qint64 offset = 0;
    while (offset + headerSize <= file.size()) {
        file.seek(offset);
        const QByteArray header = file.read(headerSize);
        if (header.size() < headerSize || std::memcmp(header.constData(), magic.data(), magic.size()) != 0)
            return;
        const auto field = [&header](int at) { return qFromBigEndian<quint32>(header.constData() + at); };
        const qint64 sector = field(20);
        const qint64 pageSize = field(24);
        if (sector < headerSize || sector > 65536 || pageSize != PageSize)
            return;
        const qint64 record = pageSize + 8;
        offset += sector;
        qint64 count = field(8);
        if (count == unknownCount || count == 0)
            count = (file.size() - offset) / record;
        for (qint64 i = 0; i < count && offset + record <= file.size(); ++i, offset += record) {
            file.seek(offset);
            const QByteArray number = file.read(4);
            const auto pgno = qFromBigEndian<quint32>(number.constData());
            if (wanted.contains(pgno) && !m_restored.contains(pgno))
                m_restored.insert(pgno, file.read(pageSize));
        }
        offset = (offset + sector - 1) / sector * sector;
    }
}

QByteArray PageCheck::salt() const
{
    return page(1).left(SaltSize);
}

bool PageCheck::hasPlainHeader() const
{
    return page(1).startsWith(QByteArrayView("SQLite format 3\0", 16));
}

bool PageCheck::looksEncrypted() const
{
    // Chi-square over byte counts of 4 KiB: 255 degrees of freedom, mean 255, deviation 22.6. Random data
    // stays under 400 (one page in a billion does not); text, pictures' headers and tables are in the
    // thousands.
    constexpr double limit = 400.0;
    const QList<quint32> pages = sample(4);
    for (const quint32 number : pages) {
        const QByteArray bytes = page(number);
        if (bytes.size() < PageSize)
            return false;
        std::array<int, 256> counts{};
        for (const char c : bytes)
            ++counts.at(static_cast<unsigned char>(c));
        const double expected = double(bytes.size()) / 256.0;
        double chi = 0;
        for (const int n : counts)
            chi += (n - expected) * (n - expected) / expected;
        if (chi > limit)
            return false;
    }
    return !pages.isEmpty();
}

QList<quint32> PageCheck::sample(int limit) const
{
    const auto pages = static_cast<quint32>(m_size / PageSize);
    QList<quint32> numbers;
    const auto take = [&](quint32 number) {
        if (number >= 1 && number <= pages && !numbers.contains(number) && !isHole(page(number)))
            numbers.append(number);
    };
    for (quint32 n = 1; n <= 4; ++n)
        take(n);
    for (int i = 1; numbers.size() < limit && i <= limit; ++i)
        take(static_cast<quint32>(quint64(pages) * quint64(i) / quint64(limit)));
    return numbers;
}

bool PageCheck::verifies(quint32 number, const FileKey &key) const
{
    if (key.key.size() != 32 || key.salt.size() != SaltSize)
        return false;
    const QByteArray bytes = page(number);
    if (bytes.size() != PageSize)
        return false;
    std::array<unsigned char, SaltSize> salt{};
    for (std::size_t i = 0; i < salt.size(); ++i)
        salt.at(i) = static_cast<unsigned char>(key.salt.at(qsizetype(i))) ^ SaltMask;
    SecretBytes hmacKey(32);
    PKCS5_PBKDF2_HMAC(reinterpret_cast<const char *>(key.key.data()), int(key.key.size()), salt.data(),
                      int(salt.size()), HmacKeyRounds, EVP_sha512(), int(hmacKey.size()), hmacKey.data());
    const int start = number == 1 ? SaltSize : 0;
    QByteArray message = bytes.mid(start, PageSize - Reserve + IvSize - start);
    std::array<uchar, 4> little{};
    qToLittleEndian(number, little.data());
    message.append(reinterpret_cast<const char *>(little.data()), 4);
    std::array<unsigned char, HmacSize> mac{};
    unsigned int length = 0;
    HMAC(EVP_sha512(), hmacKey.data(), int(hmacKey.size()),
         reinterpret_cast<const unsigned char *>(message.constData()), size_t(message.size()), mac.data(),
         &length);
    return CRYPTO_memcmp(mac.data(), bytes.constData() + PageSize - Reserve + IvSize, HmacSize) == 0;
}

} // namespace kith::storage
