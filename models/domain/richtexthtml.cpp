// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a label shows formatted text.
#include "models/domain/richtext.h"

namespace kith::domain {

using namespace Qt::StringLiterals;
using BlockKind = TextBlock::Kind;

namespace {

QString inlineHtml(const QList<TextSpan> &spans, const QString &linkColor)
{
    QString out;
    for (const TextSpan &span : spans) {
        QString text = span.text.toHtmlEscaped();
        text.replace("  "_L1, " &nbsp;"_L1); // HTML would make one blank of several
        if (span.struck)
            text = u"<s>%1</s>"_s.arg(text);
        if (span.italic)
            text = u"<i>%1</i>"_s.arg(text);
        if (span.bold)
            text = u"<b>%1</b>"_s.arg(text);
        if (!span.link.isEmpty())
            text =
                u"<a style=\"color:%1\" href=\"%2\">%3</a>"_s.arg(linkColor, span.link.toHtmlEscaped(), text);
        out += text;
    }
    return out;
}

} // namespace

QString RichText::toHtml(const QString &linkColor) const
{
    QString out;
    QList<BlockKind> lists; // that are open
    const auto closeLists = [&](qsizetype keep) {
        while (lists.size() > keep)
            out += lists.takeLast() == BlockKind::Bullet ? "</ul>"_L1 : "</ol>"_L1;
    };
    bool inParagraph = false;
    const auto closeParagraph = [&] {
        if (inParagraph)
            out += "</p>"_L1;
        inParagraph = false;
    };
    const RichText text = normalized();
    for (const TextBlock &block : text.blocks) {
        if (block.kind == BlockKind::Line && !block.isEmpty()) {
            closeLists(0);
            out += inParagraph ? u"<br>"_s : u"<p style=\"margin:0 0 6px 0\">"_s;
            out += inlineHtml(block.spans, linkColor);
            inParagraph = true;
            continue;
        }
        closeParagraph();
        if (block.kind == BlockKind::Heading) {
            closeLists(0);
            out += u"<h%1 style=\"margin:6px 0 4px 0\">%2</h%1>"_s.arg(block.level + 2)
                       .arg(inlineHtml(block.spans, linkColor));
        } else if (block.isList()) {
            closeLists(block.level + 1);
            if (lists.size() == block.level + 1 && lists.last() != block.kind)
                closeLists(block.level);
            while (lists.size() <= block.level) {
                lists.append(block.kind);
                out += block.kind == BlockKind::Bullet ? "<ul style=\"margin:0 0 6px -16px\">"_L1
                                                       : "<ol style=\"margin:0 0 6px -16px\">"_L1;
            }
            out += u"<li>%1</li>"_s.arg(inlineHtml(block.spans, linkColor));
        }
    }
    closeParagraph();
    closeLists(0);
    return out;
}

} // namespace kith::domain
