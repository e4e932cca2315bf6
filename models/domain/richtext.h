// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kith::domain {

/// A piece of a line in one look.
struct TextSpan
{
    QString text;
    bool bold = false;
    bool italic = false;
    bool struck = false;
    QString link = {}; ///< http, https, mailto or tel; empty for none

    bool sameLook(const TextSpan &other) const
    {
        return bold == other.bold && italic == other.italic && struck == other.struck && link == other.link;
    }
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// Joined to the last span where both look alike; an empty one adds nothing.
void appendSpan(QList<TextSpan> &spans, TextSpan span);

/// One line of a text.
struct TextBlock
{
    enum class Kind { Line, Heading, Bullet, Numbered };

    Kind kind = Kind::Line;
    int level = 0; ///< headings: 1..3; lists: depth 0..5
    QList<TextSpan> spans;

    bool isList() const { return kind == Kind::Bullet || kind == Kind::Numbered; }
    bool isEmpty() const { return spans.isEmpty(); }
    QString text() const;
    friend bool operator==(const TextBlock &, const TextBlock &) = default;
};

/// The formatted text of a note: lines, headings, bulleted and numbered lists, bold, italic, struck out,
/// links. Nothing else can be said in it: no pictures, no colours, no fonts, nothing that is fetched from
/// anywhere. It is stored as Markdown (CommonMark with ~~strike~~): lines of one paragraph end with a
/// backslash, a blank line parts paragraphs, lists are indented by four blanks per level. Other Markdown is
/// read as far as it says the same and stays as it is typed where it does not.
class RichText
{
public:
    static constexpr int DeepestList = 5;
    static constexpr int SmallestHeading = 3;

    QList<TextBlock> blocks;

    /// Every line as it is; a link is a link only where it is written out.
    static RichText fromPlain(QStringView text);
    /// Anything is Markdown: this never fails.
    static RichText fromMarkdown(QStringView text);
    /// As a note's fields "format" and "body" have it.
    static RichText of(QStringView format, const QString &body);

    QString toMarkdown() const; ///< what fromMarkdown() reads as the same normalized() text
    QString toPlain() const;    ///< the words, one line per block
    /// For a label: only what is said in the class's comment, everything else escaped. `linkColor` is
    /// "#rrggbb".
    QString toHtml(const QString &linkColor) const;

    bool isFormatted() const; ///< whether plain text would lose something
    bool isBlank() const;     ///< no visible character

    /// Neighbours of one look joined, blanks at the ends of bold text outside of it, no blank lines but
    /// single ones between two lines, links that are not allowed taken off, depths without jumps.
    RichText normalized() const;

    /// Whether a link may stand in a note, and how it is written there; empty when it may not.
    static QString allowedLink(const QString &link);

    friend bool operator==(const RichText &, const RichText &) = default;
};

} // namespace kith::domain
