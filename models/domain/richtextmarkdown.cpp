// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How formatted text is written and read as Markdown.
#include "models/domain/richtext.h"

#include <algorithm>
#include <array>

namespace kith::domain {

using namespace Qt::StringLiterals;
using BlockKind = TextBlock::Kind;

namespace {

/// The inline part of Markdown: one line.
class InlineReader
{
public:
    explicit InlineReader(QStringView text) : m_text(text) {}

    QList<TextSpan> read()
    {
        cut();
        pair();
        return spans();
    }

private:
    enum class Mark { Text, Bold, Italic, Struck, LinkBegin, LinkEnd };
    struct Token
    {
        Mark mark = Mark::Text;
        QString text; ///< what it reads when it is no mark after all; of a link's begin: the address
        bool canOpen = false;
        bool canClose = false;
        bool isMark = false;
    };

    void flush()
    {
        if (!m_plain.isEmpty())
            m_tokens.append({Mark::Text, m_plain});
        m_plain.clear();
    }

    void cut()
    {
        static constexpr QStringView punctuation = u"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'\\' && m_at + 1 < m_text.size() && punctuation.contains(m_text.at(m_at + 1))) {
                m_plain += m_text.at(m_at + 1);
                m_at += 2;
            } else if (c == u'*' || c == u'_' || c == u'~') {
                cutRun(c);
            } else if (c == u'[' && !cutLink()) {
                m_plain += c;
                ++m_at;
            } else if (c == u']' && m_at == m_linkEnd) {
                flush();
                m_tokens.append({Mark::LinkEnd, {}});
                m_at = m_afterLink;
                m_linkEnd = -1;
            } else if (c == u'<' && cutAutoLink()) {
                continue;
            } else if (c != u'[') {
                m_plain += c;
                ++m_at;
            }
        }
        flush();
    }

    void cutRun(QChar c)
    {
        qsizetype length = 1;
        while (m_at + length < m_text.size() && m_text.at(m_at + length) == c)
            ++length;
        const QChar before = m_at > 0 ? m_text.at(m_at - 1) : QChar(u' ');
        const QChar after = m_at + length < m_text.size() ? m_text.at(m_at + length) : QChar(u' ');
        bool canOpen = !after.isSpace();
        bool canClose = !before.isSpace();
        if (c == u'_') { // snake_case is a word
            canOpen = canOpen && !before.isLetterOrNumber();
            canClose = canClose && !after.isLetterOrNumber();
        }
        const bool known = c == u'~' ? length == 2 : length <= 3;
        const QString run = m_text.mid(m_at, length).toString();
        m_at += length;
        if (!known || (!canOpen && !canClose)) {
            m_plain += run;
            return;
        }
        flush();
        if (c == u'~') {
            m_tokens.append({Mark::Struck, run, canOpen, canClose});
            return;
        }
        if (length >= 2)
            m_tokens.append({Mark::Bold, run.left(2), canOpen, canClose});
        if (length != 2)
            m_tokens.append({Mark::Italic, run.left(1), canOpen, canClose});
    }

    /// "[text](address)" begins here: notes where the text ends. Links do not stand in links.
    bool cutLink()
    {
        if (m_linkEnd >= 0)
            return false;
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != u']') {
            if (m_text.at(end) == u'[')
                return false;
            end += m_text.at(end) == u'\\' ? 2 : 1;
        }
        if (end + 1 >= m_text.size() || m_text.at(end + 1) != u'(')
            return false;
        const qsizetype close = m_text.indexOf(u')', end + 2);
        if (close < 0)
            return false;
        const QString link = RichText::allowedLink(m_text.sliced(end + 2, close - end - 2).toString());
        if (link.isEmpty() || end == m_at + 1)
            return false;
        flush();
        m_tokens.append({Mark::LinkBegin, link});
        m_linkEnd = end;
        m_afterLink = close + 1;
        ++m_at;
        return true;
    }

    /// "<https://example.org>"
    bool cutAutoLink()
    {
        const qsizetype end = m_text.indexOf(u'>', m_at);
        if (m_linkEnd >= 0 || end < 0)
            return false;
        const QString inside = m_text.sliced(m_at + 1, end - m_at - 1).toString();
        const QString link = inside.contains(u' ') ? QString() : RichText::allowedLink(inside);
        if (link.isEmpty())
            return false;
        flush();
        m_tokens.append({Mark::LinkBegin, link});
        m_tokens.append({Mark::Text, inside});
        m_tokens.append({Mark::LinkEnd, {}});
        m_at = end + 1;
        return true;
    }

    void pair()
    {
        std::array<qsizetype, 3> open{-1, -1, -1};
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            Token &token = m_tokens[i];
            if (token.mark != Mark::Bold && token.mark != Mark::Italic && token.mark != Mark::Struck)
                continue;
            qsizetype &at = open.at(size_t(token.mark) - size_t(Mark::Bold));
            if (at >= 0 && token.canClose) {
                token.isMark = m_tokens[at].isMark = true;
                at = -1;
            } else if (at < 0 && token.canOpen) {
                at = i;
            }
        }
    }

    QList<TextSpan> spans() const
    {
        QList<TextSpan> made;
        TextSpan look;
        for (const Token &token : m_tokens) {
            if (token.mark == Mark::LinkBegin)
                look.link = token.text;
            else if (token.mark == Mark::LinkEnd)
                look.link.clear();
            else if (!token.isMark) {
                TextSpan span = look;
                span.text = token.text;
                appendSpan(made, span);
            } else if (token.mark == Mark::Bold)
                look.bold = !look.bold;
            else if (token.mark == Mark::Italic)
                look.italic = !look.italic;
            else
                look.struck = !look.struck;
        }
        return made;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_linkEnd = -1; ///< of the link that is open
    qsizetype m_afterLink = -1;
    QString m_plain;
    QList<Token> m_tokens;
};

/// Reads Markdown line by line.
class BlockReader
{
public:
    RichText read(QStringView text)
    {
        for (QStringView line : text.split(u'\n')) {
            if (line.endsWith(u'\r'))
                line.chop(1);
            readLine(line);
        }
        return m_made.normalized();
    }

private:
    void readLine(QStringView line)
    {
        int indent = 0;
        qsizetype at = 0;
        for (; at < line.size() && (line.at(at) == u' ' || line.at(at) == u'\t'); ++at)
            indent += line.at(at) == u'\t' ? 4 - indent % 4 : 1;
        QStringView rest = line.sliced(at);
        if (rest.trimmed().isEmpty()) {
            m_made.blocks.append(TextBlock());
            m_goesOn = false;
            return;
        }
        TextBlock block;
        if (const int heading = headingOf(rest); heading > 0) {
            block.kind = BlockKind::Heading;
            block.level = std::min(heading, RichText::SmallestHeading);
            rest = rest.sliced(heading).trimmed();
            m_indents.clear();
        } else if (const qsizetype marker = markerOf(rest, block.kind); marker > 0) {
            block.level = depthOf(indent);
            rest = rest.sliced(marker).trimmed();
        } else if (m_goesOn || (indent >= 2 && !m_made.blocks.isEmpty() && m_made.blocks.last().isList())) {
            // a line that goes on: Markdown wraps where it likes
            addTo(m_made.blocks.last(), rest);
            return;
        } else {
            m_indents.clear();
        }
        m_goesOn = block.kind == BlockKind::Line;
        takeLineEnd(rest);
        block.spans = InlineReader(rest).read();
        m_made.blocks.append(block);
    }

    /// A line of a paragraph that ends without a backslash or two blanks goes on in the next one.
    void takeLineEnd(QStringView &rest)
    {
        qsizetype slashes = 0;
        while (slashes < rest.size() && rest.at(rest.size() - 1 - slashes) == u'\\')
            ++slashes;
        if (slashes % 2 == 1) {
            rest.chop(1);
            m_goesOn = false;
        } else if (rest.endsWith("  "_L1)) {
            m_goesOn = false;
        }
        rest = rest.trimmed();
    }

    void addTo(TextBlock &block, QStringView rest)
    {
        takeLineEnd(rest);
        appendSpan(block.spans, {u" "_s});
        for (const TextSpan &span : InlineReader(rest).read())
            appendSpan(block.spans, span);
    }

    static int headingOf(QStringView line)
    {
        int count = 0;
        while (count < line.size() && line.at(count) == u'#')
            ++count;
        return count <= 6 && count < line.size() && line.at(count) == u' ' ? count : 0;
    }

    static qsizetype markerOf(QStringView line, BlockKind &kind)
    {
        if (line.size() > 1 && QStringView(u"-*+").contains(line.at(0)) && line.at(1) == u' ') {
            kind = BlockKind::Bullet;
            return 2;
        }
        qsizetype digits = 0;
        while (digits < line.size() && digits < 9 && line.at(digits) >= u'0' && line.at(digits) <= u'9')
            ++digits;
        if (digits > 0 && digits + 1 < line.size() && (line.at(digits) == u'.' || line.at(digits) == u')') &&
            line.at(digits + 1) == u' ') {
            kind = BlockKind::Numbered;
            return digits + 2;
        }
        return 0;
    }

    int depthOf(int indent)
    {
        while (!m_indents.isEmpty() && indent < m_indents.last())
            m_indents.removeLast();
        if (m_indents.isEmpty() || indent > m_indents.last() + 1)
            m_indents.append(indent);
        return std::min(int(m_indents.size()) - 1, RichText::DeepestList);
    }

    RichText m_made;
    QList<int> m_indents; ///< of the lists that are open
    bool m_goesOn = false;
};

void appendEscaped(QString &out, const QString &text)
{
    static constexpr QStringView marks = u"\\`*_[]<>~";
    for (const QChar c : text) {
        if (marks.contains(c))
            out += u'\\';
        out += c;
    }
}

/// What would make another block of a line that begins with it.
QString withGuardedBegin(QString line)
{
    qsizetype digits = 0;
    while (digits < line.size() && line.at(digits).unicode() < 0x80 && line.at(digits).isDigit())
        ++digits;
    if (digits > 0 && digits < line.size() && (line.at(digits) == u'.' || line.at(digits) == u')'))
        line.insert(digits, u'\\');
    else if (!line.isEmpty() && QStringView(u"#+-=|:").contains(line.at(0)))
        line.prepend(u'\\');
    return line;
}

QString inlineMarkdown(const QList<TextSpan> &spans)
{
    QString out;
    TextSpan now;
    const auto marks = [&out](const TextSpan &from, const TextSpan &to) {
        if (from.struck != to.struck)
            out += "~~"_L1;
        if (from.bold != to.bold)
            out += "**"_L1;
        if (from.italic != to.italic)
            out += u'*';
    };
    for (const TextSpan &span : spans) {
        // Looks end before a link begins or ends, so that they never cross its brackets.
        const bool sameLink = now.link == span.link;
        marks(now, sameLink ? span : TextSpan());
        if (!sameLink) {
            if (!now.link.isEmpty())
                out += u"](%1)"_s.arg(now.link);
            if (!span.link.isEmpty())
                out += u'[';
            marks({}, span);
        }
        appendEscaped(out, span.text);
        now = span;
    }
    marks(now, {});
    if (!now.link.isEmpty())
        out += u"](%1)"_s.arg(now.link);
    return out;
}

} // namespace

RichText RichText::fromMarkdown(QStringView text)
{
    return BlockReader().read(text);
}

QString RichText::toMarkdown() const
{
    const RichText text = normalized();
    QString out;
    std::array<int, RichText::DeepestList + 1> numbers{};
    const TextBlock *before = nullptr;
    BlockKind top = BlockKind::Line; // of the list that is open
    for (const TextBlock &block : text.blocks) {
        if (before) {
            const bool oneParagraph = before->kind == BlockKind::Line && block.kind == BlockKind::Line;
            const bool oneList = before->isList() && block.isList() && (block.level > 0 || block.kind == top);
            if (oneParagraph && !before->isEmpty() && !block.isEmpty())
                out += "\\\n"_L1;
            else
                out += oneParagraph || oneList ? "\n"_L1 : "\n\n"_L1;
        }
        if (!block.isList())
            numbers.fill(0);
        else if (block.level == 0)
            top = block.kind;
        switch (block.kind) {
        case BlockKind::Heading:
            out += QString(block.level, u'#') + u' ' + inlineMarkdown(block.spans);
            break;
        case BlockKind::Bullet:
            out += QString(4 * block.level, u' ') + "- "_L1 + withGuardedBegin(inlineMarkdown(block.spans));
            numbers.at(size_t(block.level)) = 0;
            break;
        case BlockKind::Numbered:
            out += QString(4 * block.level, u' ') + QString::number(++numbers.at(size_t(block.level))) +
                   ". "_L1 + withGuardedBegin(inlineMarkdown(block.spans));
            break;
        case BlockKind::Line:
            out += withGuardedBegin(inlineMarkdown(block.spans));
            break;
        }
        for (size_t deeper = size_t(block.level) + 1; block.isList() && deeper < numbers.size(); ++deeper)
            numbers.at(deeper) = 0;
        before = &block;
    }
    return out;
}

} // namespace kith::domain
