// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

namespace kith::ui {

/// What can be shown of a document without the program that made it.
struct DocumentImage
{
    QImage picture; ///< of a picture or a page, no larger than asked for
    QString text;   ///< its first lines
    QString remark; ///< why there is nothing, or not all of it; translated
    bool isEmpty() const { return picture.isNull() && text.isEmpty(); }
};

/// Makes previews, in any thread and from memory alone: nothing is written to a file. Contents may come from
/// strangers: only plain raster pictures, text and the first page of PDF are read, sizes are looked at before
/// anything is unpacked, and nothing is fetched.
class DocumentPainter
{
public:
    /// How many bytes of a document of this type and size a preview needs; 0: there is none for it.
    static qint64 bytesNeeded(const QString &mime, qint64 size);

    /// `bytes` are the first bytesNeeded() of the document; `box` is the room in device pixels.
    static DocumentImage paint(const QByteArray &bytes, const QString &mime, const QSize &box);

    static constexpr qint64 MostTextBytes = 64 * 1024;
    static constexpr qint64 MostFileBytes = 64LL << 20; ///< of a picture or a PDF
    static constexpr qint64 MostPixels = 64'000'000;    ///< of a picture once unpacked
};

} // namespace kith::ui
