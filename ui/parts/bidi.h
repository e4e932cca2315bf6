// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QString>

namespace kith::ui {

/// Phone numbers and addresses of mail and web read from left to right, also inside a text that does not:
/// without this the plus of "+90 …" would stand behind its number.
inline QString leftToRight(const QString &text)
{
    if (text.isEmpty() || !QGuiApplication::isRightToLeft())
        return text;
    return QChar(0x2066) + text + QChar(0x2069); // isolate … end of isolate
}

/// A name or a sentence that somebody typed reads in the direction of its own script: without this the point
/// of “Hart B.V.” would stand before it in a window that reads from right to left.
inline QString inOwnDirection(const QString &text)
{
    if (text.isEmpty() || !QGuiApplication::isRightToLeft())
        return text;
    return QChar(0x2068) + text + QChar(0x2069); // first strong isolate … end of isolate
}

} // namespace kith::ui
