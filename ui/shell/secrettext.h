// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kith::ui {

/// A text of its own, sharing no memory with `secret`, so that either can be wiped while the other is in use.
QString ownCopy(const QString &secret);

/// Overwrites the text's memory, in all places that share it, and empties it. As good as it gets for a
/// QString: copies made by the input method or by a QString that grew are out of reach.
void wipe(QString &secret);

} // namespace kith::ui
