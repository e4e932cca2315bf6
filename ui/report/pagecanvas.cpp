// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagecanvas.h"

#include "models/base/await.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"
#include "ui/report/reportprinter.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QScrollBar>
#include <QtConcurrent>

#include <algorithm>

namespace kith::ui {

namespace {
constexpr int Gap = space::L;
constexpr int WidestPage = 1400;
constexpr int NarrowestPage = 120;

/// Screen readers take it for what it is; what the pages say is read in the report itself.
QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<PageCanvas *>(object);
    return canvas ? new QAccessibleWidget(canvas, QAccessible::Document) : nullptr;
}
} // namespace

PageCanvas::PageCanvas(QWidget *parent) : QAbstractScrollArea(parent)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PageCanvas::setPages(const std::shared_ptr<ReportPrinter> &printer, const QPageLayout &paper)
{
    m_printer = printer;
    m_paper = paper;
    setAccessibleDescription(tr("%n page(s)", nullptr, pageCount()));
    arrange();
    verticalScrollBar()->setValue(0);
}

int PageCanvas::pageCount() const
{
    return m_printer ? m_printer->pageCount() : 0;
}

QSize PageCanvas::pageSize() const
{
    const QSizeF paper = m_paper.fullRect(QPageLayout::Point).size();
    const int width = std::clamp(viewport()->width() - 2 * Gap, NarrowestPage, WidestPage);
    return {width, int(width * paper.height() / std::max(1.0, paper.width()))};
}

QRect PageCanvas::pageRect(int at) const
{
    const QSize size = pageSize();
    return {(viewport()->width() - size.width()) / 2,
            Gap + at * (size.height() + Gap) - verticalScrollBar()->value(), size.width(), size.height()};
}

std::pair<int, int> PageCanvas::seen() const
{
    const int step = pageSize().height() + Gap;
    const int top = verticalScrollBar()->value();
    const int last = pageCount() - 1;
    return {std::clamp((top - Gap) / step, 0, std::max(0, last)),
            std::min(last, (top + viewport()->height()) / step)};
}

/// Pages of another size are painted anew.
void PageCanvas::arrange()
{
    ++m_generation;
    m_images.clear();
    const int step = pageSize().height() + Gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(1, step / 8));
    verticalScrollBar()->setRange(0, std::max(0, Gap + pageCount() * step - viewport()->height()));
    paintMissing();
    viewport()->update();
}

void PageCanvas::paintMissing()
{
    const auto [first, last] = seen();
    m_images.removeIf([from = first - 2, to = last + 2](const QHash<int, QImage>::iterator &one) {
        return one.key() < from || one.key() > to;
    });
    if (m_isPainting)
        return;
    for (int at = first; at <= last; ++at) {
        if (m_images.contains(at))
            continue;
        m_isPainting = true;
        const double fine = devicePixelRatioF();
        const int width = int(pageSize().width() * fine);
        const auto done = [this] {
            m_isPainting = false;
            paintMissing();
        };
        base::await(
            QtConcurrent::run([printer = m_printer, at, width] { return printer->pageImage(at, width); }),
            this,
            [this, at, fine, done, generation = m_generation](QImage image) {
                image.setDevicePixelRatio(fine);
                if (generation == m_generation) {
                    m_images.insert(at, image);
                    viewport()->update();
                }
                done();
            },
            [this, at, done](const base::Problem &) {
                m_images.insert(at, QImage()); // it stays white
                done();
            });
        return;
    }
}

void PageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::color(Tone::SurfaceRaised));
    const auto [first, last] = seen();
    for (int at = first; at <= last; ++at) {
        const QRect place = pageRect(at);
        painter.fillRect(place, Qt::white); // paper
        if (const QImage image = m_images.value(at); !image.isNull())
            painter.drawImage(place.topLeft(), image);
        painter.setPen(Theme::color(Tone::LineStrong));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(Theme::color(Tone::Accent), Theme::focusWidth()));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -2, -2));
}

void PageCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PageCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PageCanvas::scrollContentsBy(int, int)
{
    paintMissing();
    viewport()->update();
}

} // namespace kith::ui
