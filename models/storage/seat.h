// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/session.h"

namespace kith::storage {

/// The number that keeps the ids of programs apart that have one file open at the same time.
class Seat
{
public:
    /// Takes the lowest number 1..1023 that no live program holds and enters it in the table `session`; the
    /// writer's ids are made with it from then on. Not part of the journal.
    static int take(Session &session);

    /// Gives it back. A program that is killed does not; the next one to open the file sees that it is gone.
    static void leave(Session &session);

    /// Renews last_seen, by which programs on other machines know that this one lives.
    static void touch(Session &session);

    /// Whether other live programs have the file open for writing.
    static bool othersAreLive(Session &session);

    static constexpr qint64 TouchEveryMs = 3'600'000;
    /// After this silence a program that cannot be asked (another machine) is taken for dead. Numbers are
    /// plenty.
    static constexpr qint64 SilenceLimitMs = 7LL * 24 * 3'600'000;
};

} // namespace kith::storage
