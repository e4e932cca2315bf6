// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/richtext.h"

#include <QTextEdit>

class QTextDocument;
class QToolButton;

namespace kith::ui {

/// Text with the few looks of domain::RichText. Whatever is pasted or dropped is brought down to them first:
/// no pictures, fonts or colours, and nothing that would be fetched from anywhere. Grows with its text up to
/// a limit. Typed at the begin of a line, "- " and "1. " begin a list and "# " a heading.
class RichTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    enum class Look { Bold, Italic, Struck, Heading, Bullets, Numbers };

    explicit RichTextEdit(QWidget *parent = nullptr);

    void setRichText(const domain::RichText &text);
    domain::RichText richText() const;
    bool isBlank() const;

    void toggle(Look look);
    bool has(Look look) const; ///< at the cursor

    /// The address at the cursor or in the selection; empty for none.
    QString linkHere() const;
    /// Makes the selection (or the word at the cursor, or the address itself) a link; an empty one takes it
    /// off.
    void setLink(const QString &link);

    /// How many lines it shows at least and at most before it scrolls.
    void setLines(int least, int most);

    /// The key of a look, for tooltips.
    static QKeySequence keyOf(Look look);
    static QKeySequence linkKey();

Q_SIGNALS:
    void linkRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void toggleList(Look look);
    void toggleHeading();
    void setDepth(int change);
    bool beginBlockByTyping(QTextCursor &cursor);
    bool leaveBlock(QTextCursor &cursor, bool backspace);
    void insertRichText(const domain::RichText &text);
    void grow();

    int m_least = 3;
    int m_most = 12;
};

/// The looks as buttons; they show what is at the cursor of the edit. The keys do the same, so the buttons
/// never take the focus from the text.
class FormatBar : public QWidget
{
    Q_OBJECT

public:
    FormatBar(RichTextEdit &edit, QWidget *parent = nullptr);

private:
    QToolButton *addButton(const QString &icon, const QString &name, const QKeySequence &key);
    void askForLink();
    void refresh();

    RichTextEdit &m_edit;
    QList<std::pair<QToolButton *, RichTextEdit::Look>> m_looks;
    QToolButton *m_link;
};

} // namespace kith::ui
