// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/secretbytes.h"

#include <openssl/crypto.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstring>
#include <new>

namespace kith::storage {

/// Whole pages of its own, so that locking and keeping it out of core dumps hits nothing else.
struct SecretBytes::Block
{
    explicit Block(std::size_t wanted) : size(wanted)
    {
        const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
        mapped = (size + page - 1) / page * page;
        void *memory = mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED)
            throw std::bad_alloc();
        bytes = static_cast<unsigned char *>(memory);
        mlock(bytes, mapped); // best effort: small RLIMIT_MEMLOCK must not keep people out of their file
#ifdef MADV_DONTDUMP
        madvise(bytes, mapped, MADV_DONTDUMP);
#endif
    }
    ~Block()
    {
        OPENSSL_cleanse(bytes, mapped);
        munmap(bytes, mapped);
    }
    Block(const Block &) = delete;
    Block &operator=(const Block &) = delete;

    std::size_t size;
    std::size_t mapped = 0;
    unsigned char *bytes = nullptr;
};

SecretBytes::SecretBytes(std::size_t size) : m_block(size > 0 ? std::make_shared<Block>(size) : nullptr) {}

SecretBytes::SecretBytes(QByteArrayView bytes) : SecretBytes(static_cast<std::size_t>(bytes.size()))
{
    if (m_block)
        std::memcpy(m_block->bytes, bytes.data(), m_block->size);
}

std::size_t SecretBytes::size() const
{
    return m_block ? m_block->size : 0;
}

unsigned char *SecretBytes::data()
{
    return m_block ? m_block->bytes : nullptr;
}

const unsigned char *SecretBytes::data() const
{
    return m_block ? m_block->bytes : nullptr;
}

QByteArrayView SecretBytes::view() const
{
    return {data(), static_cast<qsizetype>(size())};
}

} // namespace kith::storage
