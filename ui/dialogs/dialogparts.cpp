// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogparts.h"

#include "ui/parts/metrics.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace kith::ui {

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *remark(const QString &text, QWidget *parent)
{
    QLabel *label = paragraph(text, parent);
    label->setFont(fontOf(TextRole::Caption));
    Theme::setTone(label, Tone::Muted);
    return label;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(fontOf(TextRole::Heading));
    label->setTextFormat(Qt::PlainText);
    return label;
}

void makePrimary(QPushButton *button)
{
    button->setProperty("kith_primary", true);
    button->setDefault(true);
}

void addFormRow(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *caption = new QLabel(label, field->parentWidget());
    Theme::setTone(caption, Tone::Muted);
    caption->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
    // The caption lies on the middle of the field's first line, however tall the field is.
    caption->setFixedHeight(
        std::max(caption->sizeHint().height(), std::min(field->sizeHint().height(), metrics::ControlHeight)));
    form->addRow(caption, field);
}

void showProblem(NoticeBar *notice, const base::Problem &problem)
{
    notice->notify(problem.kind() == base::ProblemKind::Cancelled ? NoticeLevel::Info : NoticeLevel::Error,
                   problem.sentence(), problem.detail());
}

std::unique_ptr<base::Problem> problemOf(const QFuture<void> &finished)
{
    using base::Problem;
    using base::ProblemKind;
    try {
        QFuture<void>(finished).waitForFinished();
        if (finished.isCanceled())
            return std::make_unique<Problem>(
                ProblemKind::Cancelled,
                QCoreApplication::translate("Dialog", "Cancelled; nothing was changed."));
    } catch (const Problem &problem) {
        return std::make_unique<Problem>(problem);
    } catch (const std::exception &error) {
        return std::make_unique<Problem>(
            ProblemKind::Bug, QCoreApplication::translate("Dialog", "Something unexpected went wrong."),
            QString::fromUtf8(error.what()));
    }
    return nullptr;
}

} // namespace kith::ui
