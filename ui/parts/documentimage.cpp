// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/documentimage.h"

#include "models/base/problem.h"
#include "models/services/exchange/encodingdetector.h"
#include "models/services/exchange/textdecoder.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QMimeDatabase>

#include <poppler-qt6.h>

#include <algorithm>
#include <array>
#include <mutex>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

/// Translation context of what stands here.
class DocumentImageText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentPainter)
};

bool isRaster(const QString &mime)
{
    static constexpr std::array types{"image/png",  "image/jpeg", "image/gif",    "image/bmp",
                                      "image/webp", "image/tiff", "image/x-icon", "image/vnd.microsoft.icon"};
    return std::any_of(types.begin(), types.end(),
                       [&](const char *type) { return mime == QLatin1StringView(type); });
}

bool isPdf(const QString &mime)
{
    return mime == "application/pdf"_L1;
}

bool isText(const QString &mime)
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(mime);
    return type.inherits(u"text/plain"_s) || mime.startsWith("text/"_L1);
}

DocumentImage remark(const QString &text)
{
    DocumentImage image;
    image.remark = text;
    return image;
}

DocumentImage paintPicture(const QByteArray &bytes, const QSize &box)
{
    static constexpr std::array formats{"png", "jpeg", "gif", "bmp", "webp", "tiff", "ico"};
    constexpr int mostMiB = 256; // MostPixels of four bytes
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true); // a name proves nothing
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (std::none_of(formats.begin(), formats.end(), [&](const char *one) { return format == one; }))
        return remark(
            DocumentImageText::tr("This picture cannot be shown here. Open it with its own program."));
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > DocumentPainter::MostPixels)
        return remark(DocumentImageText::tr(
            "This picture is too large to be shown here. Open it with its own program."));
    QImageReader::setAllocationLimit(mostMiB);
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize room = turned ? box.transposed() : box;
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    DocumentImage image;
    image.picture = reader.read();
    if (image.picture.isNull())
        return remark(DocumentImageText::tr("This picture is damaged or of a kind that cannot be shown."));
    return image;
}

DocumentImage paintPdf(const QByteArray &bytes, const QSize &box)
{
    // What Poppler says of a broken file may quote it, and standard error may be a log.
    static std::once_flag quiet;
    std::call_once(quiet,
                   [] { Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {}); });
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return remark(DocumentImageText::tr("This PDF is damaged and cannot be shown."));
    if (document->isLocked())
        return remark(
            DocumentImageText::tr("This PDF is protected by a password. Open it with its own program."));
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const std::unique_ptr<Poppler::Page> page = document->numPages() > 0 ? document->page(0) : nullptr;
    const QSizeF points = page ? page->pageSizeF() : QSizeF();
    if (points.width() < 1 || points.height() < 1)
        return remark(DocumentImageText::tr("This PDF has no pages."));
    constexpr double pointsPerInch = 72;
    constexpr double most = 300;
    const double dpi = std::min(
        {most, pointsPerInch * box.width() / points.width(), pointsPerInch * box.height() / points.height()});
    DocumentImage image;
    image.picture = page->renderToImage(dpi, dpi);
    if (image.picture.isNull())
        return remark(DocumentImageText::tr("This PDF cannot be shown here. Open it with its own program."));
    if (document->numPages() > 1)
        image.remark = QCoreApplication::translate("DocumentPainter", "First of %n page(s)", nullptr,
                                                   document->numPages());
    return image;
}

DocumentImage paintText(const QByteArray &bytes)
{
    constexpr qsizetype mostLines = 1000;
    services::EncodingDetector detector;
    detector.add(bytes);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    DocumentImage image;
    QList<qint64> damaged;
    try {
        services::TextDecoder decoder(buffer, detector.encoding());
        while (decoder.read(image.text, damaged)) {
        }
    } catch (const base::Problem &) {
        return remark(
            DocumentImageText::tr("This text is in an unknown encoding. Open it with its own program."));
    }
    const bool cut = bytes.size() >= DocumentPainter::MostTextBytes;
    if (damaged.size() > image.text.size() / 10 + 1)
        return remark(DocumentImageText::tr("There is no preview for this kind of file."));
    if (cut) { // the last letter may be cut in two
        const qsizetype end = image.text.lastIndexOf(u'\n');
        image.text.truncate(end > 0 ? end : image.text.size() - 1);
    }
    qsizetype at = -1;
    qsizetype lines = 0;
    while (lines < mostLines && (at = image.text.indexOf(u'\n', at + 1)) >= 0)
        ++lines;
    if (lines == mostLines && at >= 0)
        image.text.truncate(at);
    if (cut || lines == mostLines)
        image.remark = DocumentImageText::tr("Only the beginning is shown.");
    if (image.text.isEmpty())
        return remark(DocumentImageText::tr("This file is empty."));
    return image;
}

} // namespace

qint64 DocumentPainter::bytesNeeded(const QString &mime, qint64 size)
{
    if (isRaster(mime) || isPdf(mime))
        return size <= MostFileBytes ? size : 0;
    return isText(mime) ? std::min(size, MostTextBytes) : 0;
}

DocumentImage DocumentPainter::paint(const QByteArray &bytes, const QString &mime, const QSize &box)
{
    if (isRaster(mime))
        return paintPicture(bytes, box.expandedTo({16, 16}));
    if (isPdf(mime))
        return paintPdf(bytes, box.expandedTo({16, 16}));
    if (isText(mime))
        return paintText(bytes);
    return remark(DocumentImageText::tr("There is no preview for this kind of file."));
}

} // namespace kith::ui
