// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <memory>

namespace kith::storage {

/// Key material in locked memory (mlock where the system allows it), wiped when the last owner goes.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size); ///< zeroed
    explicit SecretBytes(QByteArrayView bytes);

    bool isEmpty() const { return !m_block; }
    std::size_t size() const;
    unsigned char *data();
    const unsigned char *data() const;
    QByteArrayView view() const;

private:
    struct Block;
    std::shared_ptr<Block> m_block;
};

} // namespace kith::storage
