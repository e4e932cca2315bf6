// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QFuture>
#include <QHash>
#include <QImage>
#include <QPageLayout>

#include <memory>

namespace kith::ui {

class ReportPrinter;

/// Pages below each other. Those that are seen are painted by another thread and kept; what scrolls away is
/// let go, so that a thousand pages cost no more than a few.
class PageCanvas final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageCanvas(QWidget *parent);

    void setPages(const std::shared_ptr<ReportPrinter> &printer, const QPageLayout &paper);
    int pageCount() const;
    /// Null until it is painted, and when it is out of sight.
    QImage page(int at) const { return m_images.value(at); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QSize pageSize() const;
    QRect pageRect(int at) const;
    std::pair<int, int> seen() const; ///< first and last
    void arrange();
    void paintMissing();

    std::shared_ptr<ReportPrinter> m_printer;
    QPageLayout m_paper;
    QHash<int, QImage> m_images;
    int m_generation = 0;
    bool m_isPainting = false;
};

} // namespace kith::ui
