// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/vault.h"

#include "models/base/problem.h"
#include "models/storage/pagecheck.h"
#include "models/storage/text.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::Problem;
using base::ProblemKind;

namespace {

constexpr int KeySize = 32;
constexpr int SaltSize = PageCheck::SaltSize;
constexpr int ChecksumSize = 2;
constexpr int CodeLetters = (KeySize + SaltSize + ChecksumSize) * 8 / 5; // 80
constexpr int GroupLetters = 5;
constexpr int VerifiedPages = 24;

// Crockford's base 32: no I, L, O, U, so that nothing is misread.
constexpr std::array<char, 33> Letters{"0123456789ABCDEFGHJKMNPQRSTVWXYZ"};

/// A text's bytes that are wiped when they go.
struct WipedBytes
{
    explicit WipedBytes(QByteArray value) : bytes(std::move(value)) {}
    ~WipedBytes() { OPENSSL_cleanse(bytes.data(), size_t(bytes.size())); }
    Q_DISABLE_COPY_MOVE(WipedBytes)
    QByteArray bytes;
};

QByteArray checksum(QByteArrayView payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("Kith recovery code"_ba);
    hash.addData(payload);
    return hash.result().left(ChecksumSize);
}

/// Letter values 0..31 of what was typed, without separators; empty when a character is none of the alphabet.
QList<int> codeValues(const QString &typed)
{
    QList<int> values;
    for (const QChar character : typed) {
        if (character.isSpace() || character.category() == QChar::Punctuation_Dash)
            continue;
        char letter = char(character.toUpper().toLatin1());
        if (letter == 'O')
            letter = '0';
        else if (letter == 'I' || letter == 'L')
            letter = '1';
        const auto *at = std::find(Letters.begin(), Letters.end() - 1, letter);
        if (letter == 0 || at == Letters.end() - 1)
            return {};
        values.append(int(at - Letters.begin()));
    }
    return values;
}

/// Tells what is no workspace at all from the first bytes.
void refuseForeignFile(const QString &file, const PageCheck &check)
{
    const QString shown = QFileInfo(file).fileName();
    if (check.size() == 0)
        throw Problem(ProblemKind::Invalid, Text::tr("“%1” is empty: it is not a Kith workspace.").arg(shown),
                      u"size 0"_s);
    if (check.hasPlainHeader())
        throw Problem(
            ProblemKind::Invalid,
            Text::tr("“%1” is an ordinary SQLite database without encryption, not a Kith workspace.")
                .arg(shown),
            u"plain SQLite header"_s);
    if (check.size() < PageCheck::PageSize)
        throw Problem(ProblemKind::Invalid, Text::tr("“%1” is too small to be a Kith workspace.").arg(shown),
                      u"size %1"_s.arg(check.size()));
}

FileKey proven(const QString &file, const PageCheck &check, FileKey key)
{
    const QString shown = QFileInfo(file).fileName();
    const QList<quint32> pages = check.sample(VerifiedPages);
    const auto good = std::count_if(pages.cbegin(), pages.cend(),
                                    [&](quint32 number) { return check.verifies(number, key); });
    if (good == 0) {
        if (check.size() % PageCheck::PageSize != 0 || !check.looksEncrypted())
            throw Problem(ProblemKind::Invalid, Text::tr("“%1” is not a Kith workspace.").arg(shown),
                          u"no page verifies, size %1"_s.arg(check.size()));
        throw Problem(ProblemKind::WrongKey,
                      Text::tr("This passphrase does not open “%1”. Check capital letters and the keyboard "
                               "layout, or use the "
                               "code of the recovery sheet.")
                          .arg(shown),
                      u"no page verifies, size %1"_s.arg(check.size()));
    }
    const bool saltDamaged = check.salt() != key.salt;
    if (saltDamaged || !check.verifies(1, key))
        throw Problem(
            ProblemKind::Corrupt,
            Text::tr("The passphrase is right, but the beginning of “%1” is damaged. Open a backup of it.")
                .arg(shown),
            u"page 1 does not verify, %1 of %2 others do"_s.arg(good).arg(pages.size()));
    // Pages that are still in the -wal may be missing here; SQLite writes them when it opens the file.
    if (check.size() % PageCheck::PageSize != 0 && !check.hasWal())
        throw Problem(ProblemKind::Corrupt,
                      Text::tr("The passphrase is right, but “%1” was cut off: its end is missing. Copy it "
                               "again from where it "
                               "came from, or open a backup.")
                          .arg(shown),
                      u"size %1 is not a whole number of pages"_s.arg(check.size()));
    return key;
}

} // namespace

FileKey Vault::newKey(const QString &passphrase)
{
    QByteArray salt(SaltSize, Qt::Uninitialized);
    // A file must never begin like a plain SQLite file, and 16 random bytes never do.
    if (RAND_bytes(reinterpret_cast<unsigned char *>(salt.data()), SaltSize) != 1)
        throw Problem(ProblemKind::Bug,
                      Text::tr("This computer gives no random numbers; no key can be made."),
                      u"RAND_bytes failed"_s);
    return stretch(passphrase, salt);
}

FileKey Vault::stretch(const QString &passphrase, const QByteArray &salt)
{
    // The same letters typed on another system may come as other code points (e + accent instead of é).
    const WipedBytes text(passphrase.normalized(QString::NormalizationForm_C).toUtf8());
    FileKey key{SecretBytes(KeySize), salt};
    if (PKCS5_PBKDF2_HMAC(text.bytes.constData(), int(text.bytes.size()),
                          reinterpret_cast<const unsigned char *>(salt.constData()), int(salt.size()), Rounds,
                          EVP_sha512(), KeySize, key.key.data()) != 1)
        throw Problem(ProblemKind::Bug, Text::tr("The key cannot be computed."),
                      u"PKCS5_PBKDF2_HMAC failed"_s);
    return key;
}

FileKey Vault::unlock(const QString &file, const QString &secret)
{
    const PageCheck check(file);
    refuseForeignFile(file, check);
    if (!looksLikeRecoveryCode(secret))
        return proven(file, check, stretch(secret, check.salt()));
    return proven(file, check, fromRecoveryCode(secret));
}

void Vault::inspect(const QString &file)
{
    refuseForeignFile(file, PageCheck(file));
}

bool Vault::opens(const QString &file, const FileKey &key)
{
    try {
        const PageCheck check(file);
        const QList<quint32> pages = check.sample(VerifiedPages);
        return std::any_of(pages.cbegin(), pages.cend(),
                           [&](quint32 number) { return check.verifies(number, key); });
    } catch (const Problem &) {
        return false; // documented: unreadable does not open
    }
}

QString Vault::recoveryCode(const FileKey &key)
{
    WipedBytes payload({});
    payload.bytes.reserve(KeySize + SaltSize + ChecksumSize); // a buffer that grows leaves the key behind
    payload.bytes.append(key.key.view()).append(key.salt);
    payload.bytes.append(checksum(payload.bytes));
    QString code;
    quint32 buffer = 0;
    int bits = 0;
    int letters = 0;
    for (const char byte : std::as_const(payload.bytes)) {
        buffer = (buffer << 8 | static_cast<unsigned char>(byte)) & 0xfff;
        for (bits += 8; bits >= 5; bits -= 5) {
            if (letters > 0 && letters % GroupLetters == 0)
                code += u'-';
            code += QLatin1Char(Letters.at(buffer >> (bits - 5) & 31));
            ++letters;
        }
    }
    return code;
}

bool Vault::looksLikeRecoveryCode(const QString &secret)
{
    return codeValues(secret).size() == CodeLetters;
}

FileKey Vault::fromRecoveryCode(const QString &secret)
{
    const QList<int> values = codeValues(secret);
    WipedBytes payload({});
    payload.bytes.reserve(values.size() * 5 / 8 + 1);
    quint32 buffer = 0;
    int bits = 0;
    for (const int value : values) {
        buffer = (buffer << 5 | quint32(value)) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            payload.bytes.append(char(buffer >> (bits - 8) & 0xff));
            bits -= 8;
        }
    }
    const bool whole =
        values.size() == CodeLetters &&
        payload.bytes.right(ChecksumSize) == checksum(QByteArrayView(payload.bytes).chopped(ChecksumSize));
    if (!whole)
        throw Problem(ProblemKind::WrongKey,
                      Text::tr("The recovery code has a typing mistake. It is 16 groups of 5 letters and "
                               "digits, as printed on the "
                               "recovery sheet."),
                      u"recovery code: %1 letters, checksum does not match"_s.arg(values.size()));
    return {SecretBytes(QByteArrayView(payload.bytes).first(KeySize)), payload.bytes.mid(KeySize, SaltSize)};
}

} // namespace kith::storage
