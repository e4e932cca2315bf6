// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/searchbox.h"

#include "ui/parts/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int PauseMs = 40; // whoever types faster looks for the whole of it
}

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent), m_pause(new QTimer(this))
{
    setObjectName(u"searchBox"_s);
    setClearButtonEnabled(true);
    QAction *icon = addAction(Icons::get(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    icon->setEnabled(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseMs);
    connect(m_pause, &QTimer::timeout, this, &SearchBox::tell);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            tell();
        else
            m_pause->start();
    });
}

void SearchBox::setSearch(const QString &text)
{
    setText(text);
    tell();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            event->accept();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        tell();
        Q_EMIT leaveRequested();
        event->accept();
        return;
    case Qt::Key_Down:
        Q_EMIT leaveRequested();
        event->accept();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::tell()
{
    m_pause->stop();
    const QString words = text().simplified();
    // The blank at the end says that the last word is complete; whoever searches decides what that means.
    if (words == m_told)
        return;
    m_told = words;
    Q_EMIT searchChanged(words);
}

} // namespace kith::ui
