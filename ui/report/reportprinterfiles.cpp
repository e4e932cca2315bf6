// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was laid out, as PDF, SVG and pictures.
#include "models/base/problem.h"
#include "ui/report/reportprinter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal PictureScale = 2;

} // namespace

bool ReportPrinter::print(QPagedPaintDevice &device, const GoOn &goOn) const
{
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    const qreal scale = qreal(device.logicalDpiX()) / m_resolution;
    painter.scale(scale, scale);
    for (int number = 0; number < pageCount(); ++number) {
        if (goOn && !goOn(double(number) / pageCount()))
            return false;
        if (number > 0)
            device.newPage();
        if (!paintPage(painter, number, goOn))
            return false;
    }
    return true;
}

QByteArray ReportPrinter::content(Format format, const GoOn &goOn) const
{
    if (format == Format::Pdf)
        return pdfContent(goOn);
    if (format == Format::Svg)
        return svgContent(goOn);
    const QImage image = picture(goOn);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.isNull())
        image.save(&buffer, "PNG");
    return bytes;
}

QByteArray ReportPrinter::pdfContent(const GoOn &goOn) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    bool isWhole = false;
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(m_sheet.title);
        writer.setCreator(u"Kith"_s);
        writer.setResolution(m_resolution);
        writer.setPageLayout(m_paper);
        isWhole = print(writer, goOn);
    }
    return isWhole ? bytes : QByteArray();
}

/// Everything below each other, with a margin.
bool ReportPrinter::paintPicture(QPainter &painter, const GoOn &goOn) const
{
    const QSizeF whole = pictureSize();
    painter.fillRect(QRectF(QPointF(), whole), Qt::white);
    painter.translate(PictureMargin, PictureMargin);
    return paintPage(painter, 0, goOn);
}

QByteArray ReportPrinter::svgContent(const GoOn &goOn) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSizeF whole = pictureSize();
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(whole.toSize());
    generator.setViewBox(QRectF(QPointF(), whole));
    generator.setTitle(m_sheet.title);
    generator.setResolution(m_resolution);
    QPainter painter(&generator);
    const bool isWhole = paintPicture(painter, goOn);
    painter.end();
    return isWhole ? bytes : QByteArray();
}

QImage ReportPrinter::picture(const GoOn &goOn) const
{
    const QSizeF whole = pictureSize();
    // Long tables are drawn less finely, rather than not at all.
    const qreal scale = std::min(PictureScale, LargestPicture / std::max(whole.width(), whole.height()));
    QImage image((whole * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        throw base::Problem(base::ProblemKind::DiskFull,
                            QCoreApplication::translate(
                                "Reports", "There is no room in memory for the picture of “%1”. Choose PDF.")
                                .arg(m_sheet.title),
                            u"picture"_s);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    if (!paintPicture(painter, goOn))
        return {};
    painter.end();
    return image;
}

QImage ReportPrinter::pageImage(int page, int width) const
{
    constexpr qreal pointsPerInch = 72;
    const QSizeF paper = m_paper.fullRect(QPageLayout::Point).size() * (m_resolution / pointsPerInch);
    const QPointF margins = m_paper.paintRect(QPageLayout::Point).topLeft() * (m_resolution / pointsPerInch);
    const qreal scale = width / paper.width();
    QImage image((paper * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(margins);
    paintPage(painter, page, {});
    return image;
}

QByteArray ReportPrinter::pdf()
{
    layOut(Format::Pdf);
    drawCharts();
    return content(Format::Pdf);
}

QByteArray ReportPrinter::svg()
{
    layOut(Format::Svg);
    drawCharts();
    return content(Format::Svg);
}

QImage ReportPrinter::image()
{
    layOut(Format::Png);
    drawCharts();
    return picture({});
}

} // namespace kith::ui
