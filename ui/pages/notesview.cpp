// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notesview.h"

#include "models/base/await.h"
#include "models/domain/richtext.h"
#include "ui/editors/richtextedit.h"
#include "ui/pages/recordtext.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTextCursor>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Record;
using domain::RichText;

namespace {

constexpr int FirstNotes = 40; // more are built when they are asked for

QToolButton *smallButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(Icons::get(icon, Tone::Muted));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

RichText textOf(const Record &note)
{
    return RichText::of(note.text("format"), note.text("body"));
}

/// Plain text stays plain: nobody should meet a backslash in what was typed without any look.
void setText(Record &note, const RichText &text)
{
    const bool formatted = text.isFormatted();
    note.setValue("format", formatted ? u"markdown"_s : u"plain"_s);
    note.setValue("body", formatted ? text.toMarkdown() : text.toPlain().trimmed());
}

} // namespace

NotesView::NotesView(records::Records &records, QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_composer(new RichTextEdit(this))
    , m_add(new QPushButton(tr("&Add note"), this))
    , m_scroll(new QScrollArea(this))
    , m_shown(FirstNotes)
{
    setObjectName(u"notes"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Notes"));
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::L, space::L, space::L, 0);
    column->setSpacing(space::S);
    column->addWidget(makeComposer());
    column->addWidget(m_scroll, 1);
}

QWidget *NotesView::makeComposer()
{
    auto *box = new QWidget(this);
    m_composer->setObjectName(u"noteComposer"_s);
    m_composer->setAccessibleName(tr("Write a note"));
    m_composer->setPlaceholderText(tr("Write a note"));
    m_composer->installEventFilter(this);
    m_add->setObjectName(u"addNote"_s);
    m_add->setToolTip(
        tr("Add note (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_add->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->addWidget(new FormatBar(*m_composer, box));
    row->addStretch();
    row->addWidget(m_add);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::XS);
    column->addWidget(m_composer);
    column->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &NotesView::addNote);
    connect(m_composer, &QTextEdit::textChanged, this, [this] {
        if (!m_loading)
            m_typed = true;
        m_add->setEnabled(!m_composer->isBlank());
    });
    return box;
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
    if (!same)
        keepDraft();
    m_record = record;
    if (!same) {
        m_shown = FirstNotes;
        m_loading = true;
        m_composer->setRichText(
            RichText::fromMarkdown(m_record.isNull() ? QString() : m_drafts.value(m_record.id).fresh));
        m_loading = false;
    }
    rebuild();
}

/// Puts what is in the edits into the drafts of the record that is shown.
void NotesView::keepDraft() const
{
    if (!m_typed || m_record.isNull())
        return;
    m_typed = false;
    draft().fresh = m_composer->isBlank() ? QString() : m_composer->richText().toMarkdown();
    if (m_editor && draft().editing)
        draft().changed = m_editor->richText().toMarkdown();
}

bool NotesView::hasDrafts() const
{
    const QHash<base::RecordId, NoteDraft> &all = drafts();
    return std::any_of(all.cbegin(), all.cend(), [](const Draft &one) { return !one.isEmpty(); });
}

const QHash<base::RecordId, NoteDraft> &NotesView::drafts() const
{
    keepDraft();
    return m_drafts;
}

void NotesView::restore(const QHash<base::RecordId, NoteDraft> &drafts)
{
    m_drafts.insert(drafts);
    if (m_record.isNull())
        return;
    m_loading = true;
    m_composer->setRichText(RichText::fromMarkdown(draft().fresh));
    m_loading = false;
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
            endEditing();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NotesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_record.isNull())
        rebuild(); // the colour of links stands in the text
}

void NotesView::rebuild()
{
    keepDraft();
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
        for (const Record &note : std::as_const(notes).first(std::min<qsizetype>(m_shown, notes.size())))
            column->addWidget(note.id == editing ? editorCard(note) : card(note));
        if (notes.isEmpty()) {
            auto *empty =
                new QLabel(tr("No notes yet. What you write here is found by the search, and stays with this "
                              "record."),
                           content);
            empty->setWordWrap(true);
            Theme::setTone(empty, Tone::Muted);
            column->addWidget(empty);
        } else if (notes.size() > m_shown) {
            auto *more =
                new QPushButton(tr("Show %n older note(s)", nullptr, int(notes.size() - m_shown)), content);
            more->setObjectName(u"olderNotes"_s);
            connect(more, &QPushButton::clicked, this, [this, all = int(notes.size())] {
                m_shown = all;
                QMetaObject::invokeMethod(this, &NotesView::rebuild, Qt::QueuedConnection);
            });
            column->addWidget(more, 0, Qt::AlignLeft);
        }
    }
    column->addStretch();
    m_scroll->setWidget(content);
    // The focus must not fall back to the window's first widget because a card was painted anew.
    if (m_editor && caret >= 0) {
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(std::min(caret, m_editor->document()->characterCount() - 1));
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
    const RichText text = textOf(note);
    auto *body = new QLabel(frame);
    body->setObjectName(u"noteBody"_s);
    if (text.isFormatted()) {
        body->setTextFormat(Qt::RichText);
        body->setText(text.toHtml(Theme::color(Tone::Accent).name()));
        body->setTextInteractionFlags(Qt::TextBrowserInteraction);
        connect(body, &QLabel::linkActivated, this, [](const QString &link) {
            if (!RichText::allowedLink(link).isEmpty())
                QDesktopServices::openUrl(QUrl(link));
        });
    } else {
        body->setTextFormat(Qt::PlainText);
        body->setText(text.toPlain());
        body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    body->setAccessibleName(text.toPlain());
    body->setWordWrap(true);
    column->addWidget(body);
    column->addWidget(cardButtons(note, frame));
    return frame;
}

QWidget *NotesView::cardButtons(const Record &note, QWidget *parent)
{
    const bool pinned = note.value("pinned").toBool();
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QString when = note.createdAtMs ? whenText(note.createdAtMs) : QString();
    if (pinned)
        when = when.isEmpty() ? tr("Pinned") : tr("Pinned · %1").arg(when);
    auto *stamp = new QLabel(when, line);
    stamp->setFont(fontOf(TextRole::Caption));
    Theme::setTone(stamp, Tone::Muted);
    row->addWidget(stamp, 1);
    auto *pin = smallButton(u"pin"_s, pinned ? tr("Unpin") : tr("Pin to the top"), line);
    auto *edit = smallButton(u"edit"_s, tr("Edit note"), line);
    auto *remove = smallButton(u"trash"_s, tr("Delete note"), line);
    pin->setObjectName(u"pinNote"_s);
    edit->setObjectName(u"editNote"_s);
    remove->setObjectName(u"deleteNote"_s);
    for (QToolButton *button : {pin, edit, remove})
        row->addWidget(button);

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
    connect(edit, &QToolButton::clicked, this, [this, note] { beginEditing(note); });
    return line;
}

void NotesView::beginEditing(const Record &note)
{
    keepDraft();
    draft().editing = note.id;
    draft().changed = textOf(note).toMarkdown();
    // The button that was clicked goes away with its card.
    QMetaObject::invokeMethod(
        this,
        [this] {
            rebuild();
            if (m_editor)
                m_editor->setFocus();
        },
        Qt::QueuedConnection);
}

void NotesView::endEditing()
{
    keepDraft();
    draft().editing = {};
    QMetaObject::invokeMethod(this, &NotesView::rebuild, Qt::QueuedConnection);
}

QWidget *NotesView::editorCard(const Record &note)
{
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::XS);
    m_editor = new RichTextEdit(frame);
    m_editor->setObjectName(u"noteEditor"_s);
    m_editor->setAccessibleName(tr("Edit note"));
    m_editor->installEventFilter(this);
    m_editor->setRichText(RichText::fromMarkdown(draft().changed));
    m_editor->document()->setModified(draft().changed != textOf(note).toMarkdown());
    column->addWidget(m_editor);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), frame);
    auto *save = new QPushButton(tr("Save note"), frame);
    save->setObjectName(u"saveNote"_s);
    save->setToolTip(
        tr("Save note (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    row->addWidget(new FormatBar(*m_editor, frame));
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(save);
    column->addLayout(row);
    connect(m_editor, &QTextEdit::textChanged, this, [this] { m_typed = true; });
    connect(save, &QPushButton::clicked, this, &NotesView::saveEdited);
    connect(cancel, &QPushButton::clicked, this, &NotesView::endEditing);
    return frame;
}

void NotesView::addNote()
{
    const domain::Relation *relation = m_record.isNull() ? nullptr : relationOf(m_record.entity());
    if (m_composer->isBlank() || !relation)
        return;
    keepDraft();
    const base::RecordId owner = m_record.id;
    const RichText text = m_composer->richText();
    const QString sent = draft().fresh;
    change(
        [this, text, relation](QList<Record> &notes) {
            Record note(m_records.catalogue().entity(relation->entity));
            setText(note, text);
            notes.append(note);
        },
        [this, owner, sent] {
            // Only what was saved is cleared: more may have been typed, or another record may be shown by
            // now.
            keepDraft();
            Draft &saved = m_drafts[owner];
            if (saved.fresh != sent)
                return;
            saved.fresh.clear();
            if (m_record.id == owner) {
                m_loading = true;
                m_composer->setRichText({});
                m_loading = false;
            }
        });
}

void NotesView::saveEdited()
{
    keepDraft();
    if (!m_editor || !draft().editing || m_editor->isBlank())
        return;
    const RichText text = m_editor->richText();
    const base::RecordId owner = m_record.id;
    change(
        [text, edited = draft().editing](QList<Record> &notes) {
            for (Record &note : notes) {
                if (note.id == edited)
                    setText(note, text);
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
