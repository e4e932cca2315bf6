// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

#include <QLocale>

namespace kith::domain {

/// A stored value as people read it in their locale: dates, money with its currency, yes and no, choice
/// labels, e-mail and phone as typed. Links and picklists need their title, which records hand over beside
/// the value. QLocale::c() gives the form for files and scripts: ISO dates and UTC instants, decimal points,
/// country codes; parseText() reads it back.
QString displayText(const Field &field, const QVariant &value, const QLocale &locale,
                    const QString &linkTitle = {}, const QString &currency = {});

/// The other way: what a person typed into a cell or a form, or an import file holds, into the stored form;
/// an empty text gives a null value. Links and picklists stay text: records resolve it. An amount without a
/// currency is read with two decimals. Throws Problem(Invalid) about the field that says what was expected.
QVariant parseText(const Field &field, const QString &text, const QLocale &locale,
                   const QString &currency = {});

} // namespace kith::domain
