// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentpreview.h"

#include "models/base/await.h"
#include "models/services/documents/documents.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QtConcurrentRun>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPixels = 1600; // one picture for all sizes of the pane

} // namespace

DocumentPreview::DocumentPreview(services::Documents &documents, QWidget *parent)
    : QWidget(parent)
    , m_documents(documents)
    , m_stack(new QStackedWidget(this))
    , m_picture(new QLabel(m_stack))
    , m_text(new QPlainTextEdit(m_stack))
    , m_nothing(new QLabel(m_stack))
    , m_remark(new QLabel(this))
{
    setObjectName(u"documentPreview"_s);
    m_picture->setObjectName(u"documentPicture"_s);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(1, 1); // it follows the pane, not the pane the picture
    m_text->setObjectName(u"documentText"_s);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Preview"));
    m_nothing->setObjectName(u"noPreview"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(space::L);
    Theme::setTone(m_nothing, Tone::Muted);
    m_remark->setFont(fontOf(TextRole::Caption));
    m_remark->setAlignment(Qt::AlignCenter);
    Theme::setTone(m_remark, Tone::Muted);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_picture);
    m_stack->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::S, 0, 0);
    column->setSpacing(space::XS);
    column->addWidget(m_stack, 1);
    column->addWidget(m_remark);
    clear();
}

DocumentPreview::~DocumentPreview()
{
    m_reading.cancel();
}

void DocumentPreview::clear()
{
    ++m_generation;
    m_reading.cancel();
    m_document = {};
    display({});
}

void DocumentPreview::show(const records::Document &document)
{
    const bool same = m_document.id == document.id && m_document.sha256 == document.sha256;
    m_document = document;
    if (same)
        return;
    m_reading.cancel();
    const quint64 mine = ++m_generation;
    display({});
    const qint64 bytes = DocumentPainter::bytesNeeded(document.mime, document.size);
    if (bytes == 0) {
        DocumentImage none;
        none.remark = document.size > DocumentPainter::MostFileBytes
                          ? tr("This file is too large for a preview. Open it with its own program.")
                          : tr("There is no preview for this kind of file. Open it with its own program.");
        display(none);
        return;
    }
    m_reading = m_documents.read(document, bytes);
    base::await(
        m_reading, this, [this, mine](const QByteArray &content) { paintLater(content, mine); },
        [this, mine](const base::Problem &problem) {
            if (mine != m_generation || problem.kind() == base::ProblemKind::Cancelled)
                return;
            DocumentImage none;
            none.remark = problem.sentence();
            display(none);
        });
}

void DocumentPreview::paintLater(const QByteArray &bytes, quint64 generation)
{
    if (generation != m_generation)
        return;
    base::await(
        QtConcurrent::run([bytes, mime = m_document.mime] {
            return DocumentPainter::paint(bytes, mime, {MostPixels, MostPixels});
        }),
        this,
        [this, generation](const DocumentImage &image) {
            if (generation == m_generation)
                display(image);
        },
        [](const base::Problem &) {}); // painting throws nothing; the pane stays empty
}

void DocumentPreview::display(const DocumentImage &image)
{
    m_image = image;
    if (!image.picture.isNull()) {
        m_stack->setCurrentWidget(m_picture);
        m_picture->setAccessibleName(tr("Preview of %1").arg(m_document.fileName));
        fitPicture();
    } else if (!image.text.isEmpty()) {
        m_text->setPlainText(image.text);
        m_stack->setCurrentWidget(m_text);
    } else {
        m_nothing->setText(image.remark);
        m_stack->setCurrentWidget(m_nothing);
    }
    m_remark->setText(image.isEmpty() ? QString() : image.remark);
    m_remark->setVisible(!m_remark->text().isEmpty());
}

void DocumentPreview::fitPicture()
{
    if (m_image.picture.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const QSize room = m_stack->size() * ratio;
    QImage fitted = m_image.picture;
    if (fitted.width() > room.width() || fitted.height() > room.height())
        fitted = fitted.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPixmap pixmap = QPixmap::fromImage(fitted);
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
}

void DocumentPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPicture();
}

} // namespace kith::ui
