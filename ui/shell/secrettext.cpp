// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/secrettext.h"

namespace kith::ui {

QString ownCopy(const QString &secret)
{
    return QString(secret.constData(), secret.size());
}

void wipe(QString &secret)
{
    // A literal has no memory of its own (capacity 0) and cannot be written to.
    if (secret.capacity() > 0) {
        // volatile, so that the compiler cannot leave the writes out; const_cast, because data() would copy
        // first.
        auto *text =
            const_cast<volatile char16_t *>(reinterpret_cast<const volatile char16_t *>(secret.constData()));
        for (qsizetype i = 0; i < secret.size(); ++i)
            text[i] = u'\0';
    }
    secret.clear();
}

} // namespace kith::ui
