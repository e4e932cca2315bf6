// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/richtext.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace kith::domain {

using namespace Qt::StringLiterals;
using BlockKind = TextBlock::Kind;

namespace {

constexpr qsizetype LongestLink = 2000;

/// Blanks that Markdown trims or that would part lines.
QString cleaned(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\n' || c == u'\r' ||
            c == u'\t' || c == QChar::Nbsp)
            clean += u' ';
        else if (c != QChar::ObjectReplacementCharacter && (c.unicode() >= 0x20 && c.unicode() != 0x7f))
            clean += c;
    }
    return clean;
}

qsizetype leadingBlanks(const QString &text)
{
    const auto end = std::find_if_not(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
    return end - text.cbegin();
}

qsizetype trailingBlanks(const QString &text)
{
    const auto end = std::find_if_not(text.crbegin(), text.crend(), [](QChar c) { return c.isSpace(); });
    return end - text.crbegin();
}

/// The span in up to three: blanks at its edges without the look that `plain` has not.
void appendParted(QList<TextSpan> &spans, const TextSpan &span, TextSpan plain)
{
    const qsizetype begin = leadingBlanks(span.text);
    const qsizetype end = begin == span.text.size() ? 0 : trailingBlanks(span.text);
    TextSpan core = span;
    core.text = span.text.mid(begin, span.text.size() - begin - end);
    plain.text = span.text.left(begin);
    appendSpan(spans, plain);
    appendSpan(spans, core);
    plain.text = span.text.right(end);
    appendSpan(spans, plain);
}

/// Blanks at the edges of a look are moved out of it: "**bold **" is not bold to any reader of Markdown.
QList<TextSpan> tidied(const QList<TextSpan> &spans)
{
    QList<TextSpan> inked;
    for (TextSpan span : spans) {
        span.text = cleaned(span.text);
        span.link = RichText::allowedLink(span.link);
        appendSpan(inked, span);
    }
    QList<TextSpan> parted;
    for (const TextSpan &span : std::as_const(inked))
        appendParted(parted, span, {QString(), false, false, false, span.link});
    // A link may have several looks within; its own edges are the outer ones.
    QList<TextSpan> made;
    for (qsizetype i = 0; i < parted.size(); ++i) {
        const bool begins = i == 0 || parted.at(i - 1).link != parted.at(i).link || made.isEmpty() ||
                            made.last().link != parted.at(i).link;
        const bool ends = i + 1 == parted.size() || parted.at(i + 1).link != parted.at(i).link;
        TextSpan span = parted.at(i);
        if (span.link.isEmpty() || (!begins && !ends)) {
            appendSpan(made, span);
            continue;
        }
        const qsizetype lead = begins ? leadingBlanks(span.text) : 0;
        appendSpan(made, {span.text.left(lead)});
        span.text.remove(0, lead);
        const qsizetype trail = ends ? trailingBlanks(span.text) : 0;
        const QString rest = span.text.right(trail);
        span.text.chop(trail);
        appendSpan(made, span);
        appendSpan(made, {rest});
    }
    if (!made.isEmpty()) {
        made.first().text.remove(0, leadingBlanks(made.first().text));
        made.last().text.chop(trailingBlanks(made.last().text));
    }
    made.removeIf([](const TextSpan &span) { return span.text.isEmpty(); });
    return made;
}

} // namespace

void appendSpan(QList<TextSpan> &spans, TextSpan span)
{
    if (span.text.isEmpty())
        return;
    if (!spans.isEmpty() && spans.last().sameLook(span))
        spans.last().text += span.text;
    else
        spans.append(std::move(span));
}

QString TextBlock::text() const
{
    QString all;
    for (const TextSpan &span : spans)
        all += span.text;
    return all;
}

QString RichText::allowedLink(const QString &link)
{
    QString text = link.trimmed();
    if (text.isEmpty() || text.size() > LongestLink)
        return {};
    const QUrl url(text, QUrl::StrictMode);
    static constexpr std::array schemes{"http", "https", "mailto", "tel"};
    const bool allowed =
        url.isValid() && std::any_of(schemes.begin(), schemes.end(), [&](const char *scheme) {
            return url.scheme() == QLatin1StringView(scheme);
        });
    if (!allowed || (url.host().isEmpty() && url.path().isEmpty()))
        return {};
    // What would end the address in Markdown is written as a URL may write it.
    text = QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded));
    return text.replace(u'(', "%28"_L1)
        .replace(u')', "%29"_L1)
        .replace(u'\\', "%5C"_L1)
        .replace(u' ', "%20"_L1);
}

RichText RichText::fromPlain(QStringView text)
{
    RichText made;
    for (QStringView line : text.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        TextBlock block;
        if (!line.isEmpty())
            block.spans.append({line.toString()});
        made.blocks.append(block);
    }
    return made;
}

RichText RichText::of(QStringView format, const QString &body)
{
    return format == "markdown"_L1 ? fromMarkdown(body) : fromPlain(body);
}

RichText RichText::normalized() const
{
    RichText made;
    int deepest = -1; // how deep the next item of a list may be
    for (const TextBlock &block : blocks) {
        TextBlock clean = block;
        clean.spans = tidied(block.spans);
        const bool gap = clean.isEmpty();
        if (gap) { // an item or a heading without text is a gap like any other
            clean = TextBlock();
            const bool wanted = !made.blocks.isEmpty() && made.blocks.last().kind == BlockKind::Line &&
                                !made.blocks.last().isEmpty();
            if (wanted)
                made.blocks.append(clean);
            continue;
        }
        if (clean.kind != BlockKind::Line && !made.blocks.isEmpty() && made.blocks.last().isEmpty())
            made.blocks.removeLast();
        if (clean.isList())
            clean.level = std::clamp(clean.level, 0, std::min(deepest + 1, DeepestList));
        else if (clean.kind == BlockKind::Heading)
            clean.level = std::clamp(clean.level, 1, SmallestHeading);
        else
            clean.level = 0;
        deepest = clean.isList() ? clean.level : -1;
        made.blocks.append(clean);
    }
    if (!made.blocks.isEmpty() && made.blocks.last().isEmpty())
        made.blocks.removeLast();
    return made;
}

QString RichText::toPlain() const
{
    QString out;
    for (const TextBlock &block : blocks)
        out += (out.isNull() ? QString(u""_s) : u"\n"_s) + block.text();
    return out;
}

bool RichText::isFormatted() const
{
    return std::any_of(blocks.cbegin(), blocks.cend(), [](const TextBlock &block) {
        return block.kind != BlockKind::Line ||
               std::any_of(block.spans.cbegin(), block.spans.cend(), [](const TextSpan &span) {
                   return span.bold || span.italic || span.struck || !span.link.isEmpty();
               });
    });
}

bool RichText::isBlank() const
{
    return toPlain().trimmed().isEmpty();
}

} // namespace kith::domain
