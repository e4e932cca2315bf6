// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/contenthash.h"

#include "models/base/problem.h"
#include "models/storage/text.h"

#include <openssl/evp.h>

#include <array>

using namespace Qt::StringLiterals;

namespace kith::storage {

struct ContentHash::Private
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();

    static void require(bool done)
    {
        if (!done)
            throw base::Problem(base::ProblemKind::Bug, Text::tr("The content of a file cannot be computed."),
                                u"EVP SHA-256 failed"_s);
    }
};

ContentHash::ContentHash() : d(std::make_unique<Private>())
{
    Private::require(d->context && EVP_DigestInit_ex(d->context, EVP_sha256(), nullptr) == 1);
}

ContentHash::~ContentHash()
{
    EVP_MD_CTX_free(d->context);
}

void ContentHash::add(QByteArrayView bytes)
{
    Private::require(EVP_DigestUpdate(d->context, bytes.data(), size_t(bytes.size())) == 1);
}

QString ContentHash::result()
{
    constexpr size_t size = 32;
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int written = 0;
    Private::require(EVP_DigestFinal_ex(d->context, digest.data(), &written) == 1 && written == size);
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(digest.data()), qsizetype(size)).toHex());
}

} // namespace kith::storage
