// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recoverysheetdocument.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kith::ui {

using base::Problem;
using base::ProblemKind;

namespace {

/// Translation context of what stands here.
class RecoverySheetDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

QString row(const QString &label, const QString &value)
{
    return u"<tr><td style='color:#5b6470;padding-right:18px'>%1</td><td><b>%2</b></td></tr>"_s.arg(
        label.toHtmlEscaped(), value.toHtmlEscaped());
}

} // namespace

RecoverySheetDocument::RecoverySheetDocument(RecoverySheet sheet) : m_sheet(std::move(sheet)) {}

QStringList RecoverySheetDocument::codeLines(int perLine) const
{
    const QStringList groups = m_sheet.code.split(u'-', Qt::SkipEmptyParts);
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += perLine)
        lines.append(groups.mid(i, perLine).join(u"   "_s));
    return lines;
}

std::unique_ptr<QTextDocument> RecoverySheetDocument::document() const
{
    QString code;
    const QStringList lines = codeLines();
    for (const QString &line : lines)
        code += u"<p align='center' style='font-family:monospace;font-size:15pt;margin:5px'>"_s +
                line.toHtmlEscaped().replace(u' ', u"&nbsp;"_s) + u"</p>"_s;
    const QString html =
        u"<div style='color:#14181d;font-size:10.5pt'>"
        "<p style='font-size:19pt;font-weight:600;margin-bottom:2px'>%1</p>"
        "<p style='color:#5b6470;margin-top:0'>%2</p>"
        "<table cellpadding='3'>%3</table>"
        "<table width='100%' cellpadding='12' style='margin-top:14px;margin-bottom:14px' border='1' "
        "bordercolor='#b9c0c9' cellspacing='0'><tr><td>%4</td></tr></table>"
        "<p style='font-weight:600;margin-bottom:2px'>%5</p><p style='margin-top:0'>%6</p>"
        "<p style='font-weight:600;margin-bottom:2px'>%7</p><p style='margin-top:0'>%8</p>"
        "</div>"_s;
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    document->setHtml(html.arg(
        RecoverySheetDocumentText::tr("Recovery sheet").toHtmlEscaped(),
        RecoverySheetDocumentText::tr("Kith workspace “%1”").arg(m_sheet.workspaceName).toHtmlEscaped(),
        row(RecoverySheetDocumentText::tr("File"), QDir::toNativeSeparators(m_sheet.file)) +
            row(RecoverySheetDocumentText::tr("Made on"),
                QLocale().toString(m_sheet.madeOn, QLocale::LongFormat)),
        code, RecoverySheetDocumentText::tr("What it is for").toHtmlEscaped(),
        RecoverySheetDocumentText::tr(
            "This code opens the workspace without the passphrase: when it is forgotten, when its owner is "
            "away, when the beginning of the file is damaged. Type it where Kith asks for the passphrase; "
            "the letter O and the digit 0 count as the same, so do I, L and 1.")
            .toHtmlEscaped(),
        RecoverySheetDocumentText::tr("How to keep it").toHtmlEscaped(),
        RecoverySheetDocumentText::tr(
            "Whoever holds this sheet and the file can read everything. Keep it on paper, locked away, not "
            "beside the computer. It stops working when the passphrase is changed: print a new one then. "
            "Without the passphrase and without this code nobody can open the file, its makers included.")
            .toHtmlEscaped()));
    return document;
}

void RecoverySheetDocument::print(QPagedPaintDevice &device) const
{
    document()->print(&device);
}

void RecoverySheetDocument::savePdf(const QString &file) const
{
    const QString shown = QFileInfo(file).fileName();
    QSaveFile target(file);
    const auto cannotWrite = [&target, &shown] {
        const bool full = target.error() == QFileDevice::ResourceError;
        return Problem(full ? ProblemKind::DiskFull : ProblemKind::ReadOnly,
                       RecoverySheetDocumentText::tr(
                           "The recovery sheet could not be saved as “%1”. Choose another folder.")
                           .arg(shown),
                       target.errorString());
    };
    if (!target.open(QIODevice::WriteOnly))
        throw cannotWrite();
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    {
        QPdfWriter writer(&target);
        writer.setTitle(RecoverySheetDocumentText::tr("Recovery sheet"));
        writer.setCreator(u"Kith"_s);
        writer.setPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem
                               ? QPageSize(QPageSize::Letter)
                               : QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(22, 22, 22, 22), QPageLayout::Millimeter);
        print(writer);
    }
    if (!target.commit())
        throw cannotWrite();
}

} // namespace kith::ui
