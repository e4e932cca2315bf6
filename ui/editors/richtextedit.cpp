// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/richtextedit.h"

#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextList>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::RichText;
using domain::TextBlock;
using domain::TextSpan;
using Kind = TextBlock::Kind;

namespace {

constexpr int HeadingLevel = 2; // what the button makes; others come from elsewhere and stay

/// A document that fetches nothing, whatever its HTML asks for.
class DeafDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QTextCharFormat formatOf(const TextSpan &span)
{
    QTextCharFormat format;
    if (span.bold)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(span.italic);
    format.setFontStrikeOut(span.struck);
    if (!span.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(span.link);
        format.setForeground(Theme::color(Tone::Accent));
        format.setFontUnderline(true);
    }
    return format;
}

QTextCharFormat headingFormat(int level)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    format.setProperty(QTextFormat::FontSizeAdjustment, std::max(1, 3 - level));
    return format;
}

void makeHeading(QTextCursor &cursor, int level)
{
    QTextBlockFormat block = cursor.blockFormat();
    block.setHeadingLevel(level);
    cursor.setBlockFormat(block);
    cursor.mergeBlockCharFormat(headingFormat(level));
}

void makeLine(QTextCursor &cursor)
{
    if (QTextList *list = cursor.currentList())
        list->remove(cursor.block());
    cursor.setBlockFormat({});
    cursor.setBlockCharFormat({});
}

void makeItem(QTextCursor &cursor, Kind kind, int depth)
{
    QTextListFormat format;
    format.setStyle(kind == Kind::Numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    format.setIndent(depth + 1);
    // The list of the neighbours, where there is one, so that its numbers go on.
    for (QTextBlock before = cursor.block().previous(); before.isValid() && before.textList();
         before = before.previous()) {
        const QTextListFormat other = before.textList()->format();
        if (other.indent() < format.indent())
            break;
        if (other.indent() == format.indent() && other.style() == format.style()) {
            before.textList()->add(cursor.block());
            return;
        }
    }
    cursor.createList(format);
}

bool isNumbered(const QTextList &list)
{
    const QTextListFormat::Style style = list.format().style();
    return style == QTextListFormat::ListDecimal || style <= QTextListFormat::ListLowerAlpha;
}

void readBlock(const QTextBlock &block, RichText &text)
{
    TextBlock made;
    const int heading = block.blockFormat().headingLevel();
    if (const QTextList *list = block.textList()) {
        made.kind = isNumbered(*list) ? Kind::Numbered : Kind::Bullet;
        made.level = list->format().indent() + block.blockFormat().indent() - 1;
    } else if (heading > 0) {
        made.kind = Kind::Heading;
        made.level = heading;
    }
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        if (format.isImageFormat())
            continue;
        TextSpan span;
        span.bold = made.kind != Kind::Heading && format.fontWeight() >= QFont::DemiBold;
        span.italic = format.fontItalic();
        span.struck = format.fontStrikeOut();
        span.link = format.isAnchor() ? format.anchorHref() : QString();
        const QStringList lines = it.fragment().text().split(QChar(QChar::LineSeparator));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) { // a line within a block is a line of its own to us
                text.blocks.append(made);
                made.spans.clear();
            }
            span.text = lines.at(i);
            if (!span.text.isEmpty())
                made.spans.append(span);
        }
    }
    text.blocks.append(made);
}

RichText read(const QTextDocument &document)
{
    RichText text;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        readBlock(block, text);
    return text;
}

void write(QTextCursor &cursor, const TextBlock &block)
{
    switch (block.kind) {
    case Kind::Line:
        makeLine(cursor);
        break;
    case Kind::Heading:
        makeLine(cursor);
        makeHeading(cursor, block.level);
        break;
    case Kind::Bullet:
    case Kind::Numbered:
        makeLine(cursor);
        makeItem(cursor, block.kind, block.level);
        break;
    }
    for (const TextSpan &span : block.spans) {
        QTextCharFormat format = formatOf(span);
        if (block.kind == Kind::Heading)
            format.merge(headingFormat(block.level));
        cursor.insertText(span.text, format);
    }
}

QTextCursor wordOrSelection(QTextCursor cursor)
{
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    return cursor;
}

} // namespace

RichTextEdit::RichTextEdit(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(true);
    document()->setDocumentMargin(space::S);
    document()->setIndentWidth(space::XL);
    connect(this, &QTextEdit::textChanged, this, &RichTextEdit::grow);
    grow();
}

void RichTextEdit::setRichText(const RichText &text)
{
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    bool first = true;
    for (const TextBlock &block : text.blocks) {
        if (!first)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        first = false;
        write(cursor, block);
    }
    cursor.endEditBlock();
    document()->clearUndoRedoStacks();
    document()->setModified(false);
    moveCursor(QTextCursor::End);
}

RichText RichTextEdit::richText() const
{
    return read(*document());
}

bool RichTextEdit::isBlank() const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!block.text().trimmed().isEmpty())
            return false;
    }
    return true;
}

QKeySequence RichTextEdit::keyOf(Look look)
{
    switch (look) {
    case Look::Bold:
        return Qt::CTRL | Qt::Key_B;
    case Look::Italic:
        return Qt::CTRL | Qt::Key_I;
    case Look::Struck:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_X;
    case Look::Heading:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_H;
    case Look::Bullets:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_L;
    case Look::Numbers:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_O;
    }
    return {};
}

QKeySequence RichTextEdit::linkKey()
{
    return Qt::CTRL | Qt::SHIFT | Qt::Key_U;
}

bool RichTextEdit::has(Look look) const
{
    const QTextCursor cursor = textCursor();
    const QTextList *list = cursor.currentList();
    switch (look) {
    case Look::Bold:
        return cursor.blockFormat().headingLevel() == 0 &&
               currentCharFormat().fontWeight() >= QFont::DemiBold;
    case Look::Italic:
        return currentCharFormat().fontItalic();
    case Look::Struck:
        return currentCharFormat().fontStrikeOut();
    case Look::Heading:
        return cursor.blockFormat().headingLevel() > 0;
    case Look::Bullets:
        return list && !isNumbered(*list);
    case Look::Numbers:
        return list && isNumbered(*list);
    }
    return false;
}

void RichTextEdit::toggle(Look look)
{
    QTextCharFormat format;
    switch (look) {
    case Look::Bold:
        format.setFontWeight(has(look) ? QFont::Normal : QFont::Bold);
        break;
    case Look::Italic:
        format.setFontItalic(!has(look));
        break;
    case Look::Struck:
        format.setFontStrikeOut(!has(look));
        break;
    case Look::Heading:
        toggleHeading();
        return;
    case Look::Bullets:
    case Look::Numbers:
        toggleList(look);
        return;
    }
    // Without a selection the look is for what is typed next, as people know it.
    mergeCurrentCharFormat(format);
}

void RichTextEdit::toggleHeading()
{
    const bool on = !has(Look::Heading);
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    const int last = document()->findBlock(cursor.selectionEnd()).blockNumber();
    for (QTextBlock block = document()->findBlock(cursor.selectionStart());
         block.isValid() && block.blockNumber() <= last; block = block.next()) {
        QTextCursor one(block);
        makeLine(one);
        if (on)
            makeHeading(one, HeadingLevel);
        one.select(QTextCursor::BlockUnderCursor);
        one.setPosition(block.position());
        one.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setFontWeight(on ? QFont::DemiBold : QFont::Normal);
        format.setProperty(QTextFormat::FontSizeAdjustment, on ? std::max(1, 3 - HeadingLevel) : 0);
        one.mergeCharFormat(format);
    }
    cursor.endEditBlock();
    setCurrentCharFormat(on ? headingFormat(HeadingLevel) : QTextCharFormat());
}

void RichTextEdit::toggleList(Look look)
{
    const bool on = !has(look);
    const Kind kind = look == Look::Numbers ? Kind::Numbered : Kind::Bullet;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    const int last = document()->findBlock(cursor.selectionEnd()).blockNumber();
    for (QTextBlock block = document()->findBlock(cursor.selectionStart());
         block.isValid() && block.blockNumber() <= last; block = block.next()) {
        QTextCursor one(block);
        const int depth = one.currentList() ? one.currentList()->format().indent() - 1 : 0;
        makeLine(one);
        if (on)
            makeItem(one, kind, depth);
    }
    cursor.endEditBlock();
}

void RichTextEdit::setDepth(int change)
{
    QTextCursor cursor = textCursor();
    const QTextList *list = cursor.currentList();
    if (!list)
        return;
    const int depth = std::clamp(list->format().indent() - 1 + change, 0, 5);
    const Kind kind = isNumbered(*list) ? Kind::Numbered : Kind::Bullet;
    cursor.beginEditBlock();
    makeLine(cursor);
    makeItem(cursor, kind, depth);
    cursor.endEditBlock();
}

QString RichTextEdit::linkHere() const
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        cursor.setPosition(cursor.selectionStart() + 1);
    return cursor.charFormat().isAnchor() ? cursor.charFormat().anchorHref() : QString();
}

void RichTextEdit::setLink(const QString &link)
{
    const QString address = RichText::allowedLink(link);
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() && cursor.charFormat().isAnchor()) { // the whole link around the cursor
        const QString href = cursor.charFormat().anchorHref();
        for (auto it = cursor.block().begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            if (part.charFormat().anchorHref() == href && part.position() <= cursor.position() &&
                cursor.position() <= part.position() + part.length()) {
                cursor.setPosition(part.position());
                cursor.setPosition(part.position() + part.length(), QTextCursor::KeepAnchor);
                break;
            }
        }
    }
    cursor = wordOrSelection(cursor);
    if (!cursor.hasSelection()) {
        if (!address.isEmpty())
            cursor.insertText(address, formatOf({address, false, false, false, address}));
    } else {
        QTextCharFormat format;
        format.setAnchor(!address.isEmpty());
        format.setAnchorHref(address);
        format.setFontUnderline(!address.isEmpty());
        if (address.isEmpty())
            format.setForeground(palette().brush(QPalette::Text));
        else
            format.setForeground(Theme::color(Tone::Accent));
        cursor.mergeCharFormat(format);
        cursor.setPosition(cursor.selectionEnd());
    }
    setTextCursor(cursor);
    setCurrentCharFormat({}); // what is typed next is no link
}

void RichTextEdit::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    grow();
}

void RichTextEdit::grow()
{
    const int line = fontMetrics().lineSpacing();
    const int frame = 2 * frameWidth() + 2 * int(document()->documentMargin());
    const int wanted = int(document()->size().height()) + 2 * frameWidth();
    const int height = std::clamp(wanted, m_least * line + frame, m_most * line + frame);
    if (height != minimumHeight())
        setFixedHeight(height);
}

void RichTextEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        grow();
}

void RichTextEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        grow();
}

bool RichTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The keys of the text come before those of the window while one writes.
        const auto *key = static_cast<QKeyEvent *>(event);
        const QKeySequence pressed(key->keyCombination());
        for (const Look look :
             {Look::Bold, Look::Italic, Look::Struck, Look::Heading, Look::Bullets, Look::Numbers}) {
            if (pressed == keyOf(look)) {
                event->accept();
                return true;
            }
        }
        if (pressed == linkKey()) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void RichTextEdit::keyPressEvent(QKeyEvent *event)
{
    const QKeySequence pressed(event->keyCombination());
    for (const Look look :
         {Look::Bold, Look::Italic, Look::Struck, Look::Heading, Look::Bullets, Look::Numbers}) {
        if (pressed == keyOf(look)) {
            toggle(look);
            return;
        }
    }
    if (pressed == linkKey()) {
        Q_EMIT linkRequested();
        return;
    }
    QTextCursor cursor = textCursor();
    const bool list = cursor.currentList() != nullptr;
    if (list && event->modifiers() == Qt::ControlModifier &&
        (event->key() == Qt::Key_BracketRight || event->key() == Qt::Key_BracketLeft)) {
        setDepth(event->key() == Qt::Key_BracketRight ? 1 : -1);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier;
    if (plain && event->key() == Qt::Key_Space && beginBlockByTyping(cursor))
        return;
    if (plain && (enter || event->key() == Qt::Key_Backspace) && leaveBlock(cursor, !enter))
        return;
    QTextEdit::keyPressEvent(event);
}

/// "- ", "1. " and "# " at the begin of a line. Undo takes the look off again and leaves what was typed.
bool RichTextEdit::beginBlockByTyping(QTextCursor &cursor)
{
    if (cursor.hasSelection() || cursor.currentList() || cursor.blockFormat().headingLevel() > 0)
        return false;
    const QString typed = cursor.block().text().left(cursor.positionInBlock());
    const bool bullet = typed == "-"_L1 || typed == "*"_L1;
    const bool number = typed == "1."_L1;
    const bool heading = typed == "#"_L1 || typed == "##"_L1;
    if (!bullet && !number && !heading)
        return false;
    cursor.insertText(u" "_s);
    cursor.beginEditBlock();
    cursor.setPosition(cursor.block().position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (heading)
        makeHeading(cursor, HeadingLevel);
    else
        makeItem(cursor, number ? Kind::Numbered : Kind::Bullet, 0);
    cursor.endEditBlock();
    setTextCursor(cursor);
    if (heading)
        setCurrentCharFormat(headingFormat(HeadingLevel));
    return true;
}

/// Enter in an empty item ends its list, Enter at the end of a heading begins a line; Backspace at the begin
/// of either makes it a line.
bool RichTextEdit::leaveBlock(QTextCursor &cursor, bool backspace)
{
    if (cursor.hasSelection())
        return false;
    const bool isHeading = cursor.blockFormat().headingLevel() > 0;
    const bool isItem = cursor.currentList() != nullptr;
    const bool leaves = backspace ? (isHeading || isItem) && cursor.atBlockStart()
                                  : isItem && cursor.block().text().isEmpty();
    if (leaves) {
        cursor.beginEditBlock();
        makeLine(cursor);
        cursor.endEditBlock();
        setTextCursor(cursor);
        setCurrentCharFormat({});
        return true;
    }
    if (!backspace && isHeading && cursor.atBlockEnd()) {
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        setTextCursor(cursor);
        setCurrentCharFormat({});
        ensureCursorVisible();
        return true;
    }
    return false;
}

bool RichTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    const QList<QUrl> urls = source->urls();
    const bool files =
        std::any_of(urls.cbegin(), urls.cend(), [](const QUrl &url) { return url.isLocalFile(); });
    return !files &&
           (source->hasText() || source->hasHtml()); // files and pictures become documents of the record
}

void RichTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasHtml()) {
        DeafDocument document;
        document.setHtml(source->html());
        const RichText text = read(document).normalized();
        if (!text.isBlank()) {
            insertRichText(text);
            return;
        }
    }
    if (!source->text().isEmpty()) {
        textCursor().insertText(source->text(), QTextCharFormat());
        ensureCursorVisible();
    }
}

void RichTextEdit::insertRichText(const RichText &text)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const bool single = text.blocks.size() == 1 && text.blocks.constFirst().kind == Kind::Line;
    bool first = true;
    for (const TextBlock &block : text.blocks) {
        if (first && (single || !cursor.block().text().isEmpty())) {
            for (const TextSpan &span : block.spans) // goes on where one was writing
                cursor.insertText(span.text, formatOf(span));
        } else {
            if (!first)
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
            write(cursor, block);
        }
        first = false;
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace kith::ui
