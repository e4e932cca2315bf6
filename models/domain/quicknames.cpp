// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/quicknames.h"

#include "models/base/textfold.h"

namespace kith::domain {

QuickName QuickName::of(const QString &text, base::RecordId id, const QString &key)
{
    return {text, id, key, base::fold(text).split(u' ', Qt::SkipEmptyParts)};
}

} // namespace kith::domain
