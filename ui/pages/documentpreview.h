// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/documentrecords.h"
#include "ui/parts/documentimage.h"

#include <QFuture>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace kith::services {
class Documents;
}

namespace kith::ui {

/// Shows what is in a document, as far as that can be told without its program. Reading and painting happen
/// in other threads; what is not looked at any more is given up.
class DocumentPreview : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPreview(services::Documents &documents, QWidget *parent = nullptr);
    ~DocumentPreview() override;

    void show(const records::Document &document);
    using QWidget::show;
    void clear();

    /// What is shown now; empty while it is on its way.
    const DocumentImage &image() const { return m_image; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintLater(const QByteArray &bytes, quint64 generation);
    void display(const DocumentImage &image);
    void fitPicture();

    services::Documents &m_documents;
    records::Document m_document;
    DocumentImage m_image;
    QFuture<QByteArray> m_reading;
    quint64 m_generation = 0;
    QStackedWidget *m_stack;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    QLabel *m_nothing;
    QLabel *m_remark;
};

} // namespace kith::ui
