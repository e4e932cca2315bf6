// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace kith::test {

/// Every marker of the plaintext proof begins like this; digits stay what they are when text is folded.
constexpr const char *MarkerDigits = "728193650441";

/// Says a line on standard output.
void say(const QByteArray &text);

/// Waits for a line on standard input.
void awaitLine();

/// The work of tst_noplaintext.cpp: says "phase NAME" at the beginning of each step, "stop NAME" at its end
/// or in its middle, and goes on when a line comes. `arguments`: a CSV to import, another to be killed with,
/// a backup to make.
void leavePlaintextNowhere(const QString &file, const QStringList &arguments);

/// Opens a private copy of a document, locks, opens one again; stops at each step.
void openPrivateCopy(const QString &file);

/// The same sort in a plain SQLite file, with its temporary files on the disk; stops in its middle.
void sortPlainly(const QString &file);

} // namespace kith::test
