// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notesview.h"

#include "models/base/await.h"
#include "ui/pages/recordtext.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Record;

namespace {

QToolButton *smallButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(Icons::get(icon, Tone::Muted));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QPlainTextEdit *textField(const QString &name, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(name);
    edit->setTabChangesFocus(true);
    edit->document()->setDocumentMargin(space::S);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + 2 * space::M);
    return edit;
}

} // namespace

NotesView::NotesView(records::Records &records, QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_composer(textField(tr("Write a note"), this))
    , m_add(new QPushButton(tr("&Add note"), this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"notes"_s);
    m_composer->setObjectName(u"noteComposer"_s);
    m_composer->installEventFilter(this);
    m_add->setObjectName(u"addNote"_s);
    m_add->setToolTip(
        tr("Add note (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Notes"));
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::L, space::L, space::L, 0);
    column->setSpacing(space::S);
    column->addWidget(m_composer);
    column->addLayout(buttons);
    column->addWidget(m_scroll, 1);

    connect(m_add, &QPushButton::clicked, this, &NotesView::addNote);
    connect(m_composer, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_loading)
            draft().fresh = m_composer->toPlainText();
        m_add->setEnabled(!m_composer->toPlainText().trimmed().isEmpty());
    });
    m_add->setEnabled(false);
}

const domain::Relation *NotesView::relationOf(const domain::Entity &entity)
{
    for (const domain::Relation &relation : entity.relations) {
        if (relation.owned && relation.entity == "note")
            return &relation;
    }
    return nullptr;
}

void NotesView::show(const Record &record)
{
    const bool same = !m_record.isNull() && !record.isNull() && m_record.id == record.id;
    m_record = record;
    if (!same) {
        m_loading = true;
        m_composer->setPlainText(m_record.isNull() ? QString() : m_drafts.value(m_record.id).fresh);
        m_loading = false;
    }
    rebuild();
}

bool NotesView::hasDrafts() const
{
    return std::any_of(m_drafts.cbegin(), m_drafts.cend(),
                       [](const Draft &draft) { return !draft.isEmpty(); });
}

void NotesView::restore(const QHash<base::RecordId, NoteDraft> &drafts)
{
    m_drafts.insert(drafts);
    if (m_record.isNull())
        return;
    m_composer->setPlainText(draft().fresh);
    rebuild();
}

void NotesView::focusComposer()
{
    m_composer->setFocus();
}

bool NotesView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            key->modifiers().testFlag(Qt::ControlModifier)) {
            if (watched == m_composer)
                addNote();
            else
                saveEdited();
            return true;
        }
        if (key->key() == Qt::Key_Escape && watched == m_editor && m_editor &&
            !m_editor->document()->isModified()) {
            draft().editing = {};
            rebuild();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NotesView::rebuild()
{
    const QWidget *focus = m_scroll->widget() ? focusWidget() : nullptr;
    const bool focusWithin = focus && focus->hasFocus() && m_scroll->widget()->isAncestorOf(focus);
    const int caret = m_editor && m_editor->hasFocus() ? m_editor->textCursor().position() : -1;
    m_editor = nullptr;
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::S, 0, space::L);
    column->setSpacing(space::M);
    const domain::Relation *relation = m_record.isNull() ? nullptr : relationOf(m_record.entity());
    if (relation) {
        QList<Record> notes = m_record.children(relation->key);
        std::stable_sort(notes.begin(), notes.end(), [](const Record &a, const Record &b) {
            const bool pinnedA = a.value("pinned").toBool();
            const bool pinnedB = b.value("pinned").toBool();
            return pinnedA != pinnedB ? pinnedA : a.id > b.id; // ids sort by creation
        });
        const base::RecordId editing = m_drafts.value(m_record.id).editing;
        for (const Record &note : std::as_const(notes))
            column->addWidget(note.id == editing ? editorCard(note) : card(note));
        if (notes.isEmpty()) {
            auto *empty = new QLabel(tr("No notes yet."), content);
            Theme::setTone(empty, Tone::Muted);
            column->addWidget(empty);
        }
    }
    column->addStretch();
    m_scroll->setWidget(content);
    // The focus must not fall back to the window's first widget because a card was painted anew.
    if (m_editor && caret >= 0) {
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(std::min(caret, int(m_editor->toPlainText().size())));
        m_editor->setTextCursor(cursor);
        m_editor->setFocus();
    } else if (focusWithin) {
        m_scroll->setFocus();
    }
}

QWidget *NotesView::card(const Record &note)
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(space::M, space::S, space::S, space::S);
    column->setSpacing(space::XS);
    auto *body = new QLabel(note.text("body"), frame);
    body->setTextFormat(Qt::PlainText);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(body);

    const bool pinned = note.value("pinned").toBool();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    QString when = note.createdAtMs ? whenText(note.createdAtMs) : QString();
    if (pinned)
        when = when.isEmpty() ? tr("Pinned") : tr("Pinned · %1").arg(when);
    auto *stamp = new QLabel(when, frame);
    stamp->setFont(fontOf(TextRole::Caption));
    Theme::setTone(stamp, Tone::Muted);
    row->addWidget(stamp, 1);
    auto *pin = smallButton(u"pin"_s, pinned ? tr("Unpin") : tr("Pin to the top"), frame);
    auto *edit = smallButton(u"edit"_s, tr("Edit note"), frame);
    auto *remove = smallButton(u"trash"_s, tr("Delete note"), frame);
    pin->setObjectName(u"pinNote"_s);
    edit->setObjectName(u"editNote"_s);
    remove->setObjectName(u"deleteNote"_s);
    row->addWidget(pin);
    row->addWidget(edit);
    row->addWidget(remove);
    column->addLayout(row);

    const base::RecordId id = note.id;
    const auto find = [id](QList<Record> &notes) {
        return std::find_if(notes.begin(), notes.end(), [id](const Record &other) { return other.id == id; });
    };
    connect(pin, &QToolButton::clicked, this, [this, find, pinned] {
        change([find, pinned](QList<Record> &notes) {
            if (const auto it = find(notes); it != notes.end())
                it->setValue("pinned", !pinned);
        });
    });
    connect(remove, &QToolButton::clicked, this, [this, find] {
        change([find](QList<Record> &notes) {
            if (const auto it = find(notes); it != notes.end())
                notes.erase(it);
        });
    });
    const QString text = note.text("body");
    connect(edit, &QToolButton::clicked, this, [this, id, text] {
        draft().editing = id;
        draft().changed = text;
        // The button that was clicked goes away with its card.
        QMetaObject::invokeMethod(
            this,
            [this] {
                rebuild();
                if (m_editor)
                    m_editor->setFocus();
            },
            Qt::QueuedConnection);
    });
    return frame;
}

QWidget *NotesView::editorCard(const Record &note)
{
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::S);
    m_editor = textField(tr("Edit note"), frame);
    m_editor->setObjectName(u"noteEditor"_s);
    m_editor->installEventFilter(this);
    m_editor->setPlainText(draft().changed);
    m_editor->document()->setModified(draft().changed != note.text("body"));
    column->addWidget(m_editor);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), frame);
    auto *save = new QPushButton(tr("Save note"), frame);
    save->setObjectName(u"saveNote"_s);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(save);
    column->addLayout(row);
    connect(m_editor, &QPlainTextEdit::textChanged, this,
            [this] { draft().changed = m_editor->toPlainText(); });
    connect(save, &QPushButton::clicked, this, &NotesView::saveEdited);
    connect(cancel, &QPushButton::clicked, this, [this] {
        draft().editing = {};
        QMetaObject::invokeMethod(this, &NotesView::rebuild, Qt::QueuedConnection);
    });
    return frame;
}

void NotesView::addNote()
{
    const QString text = m_composer->toPlainText().trimmed();
    const domain::Relation *relation = m_record.isNull() ? nullptr : relationOf(m_record.entity());
    if (text.isEmpty() || !relation)
        return;
    const base::RecordId owner = m_record.id;
    change(
        [this, text, relation](QList<Record> &notes) {
            Record note(m_records.catalogue().entity(relation->entity));
            note.setValue("body", text);
            notes.append(note);
        },
        [this, owner, text] {
            // Only what was saved is cleared: more may have been typed, or another record may be shown by
            // now.
            Draft &saved = m_drafts[owner];
            if (saved.fresh.trimmed() != text)
                return;
            saved.fresh.clear();
            if (m_record.id == owner)
                m_composer->clear();
        });
}

void NotesView::saveEdited()
{
    const Draft now = draft();
    if (!now.editing || now.changed.trimmed().isEmpty())
        return;
    const base::RecordId owner = m_record.id;
    change(
        [now](QList<Record> &notes) {
            for (Record &note : notes) {
                if (note.id == now.editing)
                    note.setValue("body", now.changed.trimmed());
            }
        },
        [this, owner] {
            m_drafts[owner].editing = {};
            if (m_record.id == owner)
                rebuild();
        });
}

void NotesView::change(const std::function<void(QList<Record> &notes)> &fn,
                       const std::function<void()> &whenSaved)
{
    const domain::Relation *relation = relationOf(m_record.entity());
    if (!relation)
        return;
    Record after = m_record;
    fn(after.children(relation->key));
    base::await(
        m_records.save(m_record, after), this,
        [whenSaved](const records::Outcome &) {
            if (whenSaved)
                whenSaved();
        },
        [this](const base::Problem &problem) {
            Q_EMIT notice(NoticeLevel::Error, problem.sentence(), problem.detail());
        });
}

} // namespace kith::ui
