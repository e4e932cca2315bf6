// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QString>

namespace kith::ui {

/// A field of a record as people read it in their locale.
/// `currency` is meant where the record has none of its own.
QString fieldText(const domain::Record &record, const domain::Field &field, const QString &currency = {});

/// The fields joined by `separator`, empty ones left out.
QString fieldTexts(const domain::Record &record, const QList<QByteArray> &fields, const QString &separator);

/// The same as rich text: addresses of mail and web, phone numbers and linked records are links. Hrefs of
/// records read "record:<entity>/<id>".
QString fieldRichText(const domain::Record &record, const domain::Field &field);

QString recordHref(const QByteArray &entity, base::RecordId id);
/// Takes apart what recordHref() made; false for any other link.
bool parseRecordHref(const QString &href, QByteArray *entity, base::RecordId *id);

/// One owned child in rich text: a first line that names it and a second, muted one with the rest. Both
/// escaped.
struct ChildText
{
    QString main;
    QString rest;
    QString plain; ///< both, for screen readers and the clipboard
    bool primary = false;
};
/// `currency` is the owner's, for amounts of children that have none of their own.
ChildText childText(const domain::Record &child, const domain::Relation &relation,
                    const QString &currency = {});

/// "12 Mar 2026, 14:05" in the locale; "today, 14:05" and "yesterday, 14:05" for what is near.
QString whenText(qint64 ms);

} // namespace kith::ui
