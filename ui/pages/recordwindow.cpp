// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordwindow.h"

#include "ui/dialogs/ask.h"
#include "ui/parts/metrics.h"
#include "ui/parts/noticebar.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;

RecordWindow::RecordWindow(records::Records &records, const QByteArray &entity, records::RecordId id,
                           QWidget *owner)
    : QWidget(owner, Qt::Window)
    , m_notice(new NoticeBar(this))
    , m_panel(new RecordPanel(records, RecordPanel::Place::Window, this))
{
    setObjectName(u"recordWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_panel, 1);
    resize(560, 720);
    connect(m_panel, &RecordPanel::loaded, this, [this] { setWindowTitle(m_panel->title()); });
    connect(m_panel, &RecordPanel::notice, this,
            [this](NoticeLevel level, const QString &text, const QString &details) {
                m_notice->notify(level, text, details);
            });
    m_panel->showRecord(entity, id);
    m_panel->setFocus(); // the keys begin here
}

void RecordWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_F2 && m_panel->isLoaded())
        Q_EMIT m_panel->editRequested(m_panel->entity(), m_panel->id());
    else if ((event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) &&
             (event->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier)
        Q_EMIT stepRequested(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void RecordWindow::closeEvent(QCloseEvent *event)
{
    if (m_closing || !m_panel->hasUnsavedEdits()) {
        QWidget::closeEvent(event);
        return;
    }
    event->ignore();
    if (m_asking)
        return;
    m_asking = true;
    AskQuestion question;
    question.title = tr("Discard the note?");
    question.text = tr("You have begun a note and not saved it yet.");
    question.buttons = {{"discard", tr("Discard note"), AskButton::Role::Destructive},
                        {"stay", tr("Go on writing"), AskButton::Role::Reject}};
    question.defaultKey = "stay";
    question.cancelKey = "stay";
    Ask::current().question(this, question, [this](const QByteArray &key) {
        m_asking = false;
        m_closing = key == "discard";
        if (m_closing)
            close();
        else
            m_panel->setTab(RecordPanel::Tab::Notes);
    });
}

} // namespace kith::ui
