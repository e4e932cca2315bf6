// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/richtextedit.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace kith::ui {

using namespace Qt::StringLiterals;
using Look = RichTextEdit::Look;

FormatBar::FormatBar(RichTextEdit &edit, QWidget *parent) : QWidget(parent), m_edit(edit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [this](Look look, const QString &icon, const QString &name) {
        QToolButton *button = addButton(icon, name, RichTextEdit::keyOf(look));
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, this, [this, look] {
            m_edit.toggle(look);
            m_edit.setFocus();
            refresh();
        });
        m_looks.append({button, look});
    };
    add(Look::Bold, u"bold"_s, tr("Bold"));
    add(Look::Italic, u"italic"_s, tr("Italic"));
    add(Look::Struck, u"strikethrough"_s, tr("Struck out"));
    add(Look::Heading, u"heading"_s, tr("Heading"));
    add(Look::Bullets, u"list"_s, tr("Bulleted list"));
    add(Look::Numbers, u"list-ordered"_s, tr("Numbered list"));
    m_link = addButton(u"link"_s, tr("Link"), RichTextEdit::linkKey());
    m_link->setCheckable(true);
    connect(m_link, &QToolButton::clicked, this, &FormatBar::askForLink);
    connect(&edit, &RichTextEdit::linkRequested, this, &FormatBar::askForLink);
    connect(&edit, &QTextEdit::cursorPositionChanged, this, &FormatBar::refresh);
    connect(&edit, &QTextEdit::currentCharFormatChanged, this, &FormatBar::refresh);
    refresh();
}

QToolButton *FormatBar::addButton(const QString &icon, const QString &name, const QKeySequence &key)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"format-"_s + icon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setIcon(Icons::get(icon));
    button->setIconSize({metrics::IconSizeSmall, metrics::IconSizeSmall});
    button->setToolTip(tr("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
    button->setAccessibleName(name);
    layout()->addWidget(button);
    return button;
}

/// A line below the button takes the address; Enter sets it, an empty one takes the link off.
void FormatBar::askForLink()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *line = new QLineEdit(m_edit.linkHere(), menu);
    line->setObjectName(u"linkAddress"_s);
    line->setAccessibleName(tr("Address of the link"));
    line->setPlaceholderText(tr("https:// … then Enter"));
    line->setMinimumWidth(line->fontMetrics().averageCharWidth() * 40);
    line->selectAll();
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(line);
    menu->addAction(action);
    connect(line, &QLineEdit::returnPressed, menu, [this, line, menu] {
        QString address = line->text().trimmed();
        if (!address.isEmpty() && domain::RichText::allowedLink(address).isEmpty()) {
            const QString guess = (address.contains(u'@') ? u"mailto:"_s : u"https://"_s) + address;
            address = domain::RichText::allowedLink(guess);
        }
        if (address.isEmpty() && !line->text().trimmed().isEmpty())
            return; // neither on the web nor a mail address: stays to be mended
        m_edit.setLink(address);
        menu->close();
        m_edit.setFocus();
    });
    menu->popup(m_link->mapToGlobal(QPoint(0, m_link->height())));
    line->setFocus();
    refresh();
}

void FormatBar::refresh()
{
    for (const auto &[button, look] : std::as_const(m_looks))
        button->setChecked(m_edit.has(look));
    m_link->setChecked(!m_edit.linkHere().isEmpty());
}

} // namespace kith::ui
