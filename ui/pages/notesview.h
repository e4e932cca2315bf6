// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "ui/parts/noticebar.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QScrollArea;

namespace kith::ui {

class RichTextEdit;

/// A note that is typed and not saved. Texts are Markdown (domain::RichText).
struct NoteDraft
{
    QString fresh;          ///< of a note that does not exist yet
    base::RecordId editing; ///< the note that is being changed
    QString changed;        ///< its text
    bool isEmpty() const { return fresh.trimmed().isEmpty() && !editing; }
};

/// The notes of a record, pinned ones first, then the newest; written, changed, pinned and deleted in place.
/// What is typed and not saved stays with its record when another one is shown.
class NotesView : public QWidget
{
    Q_OBJECT

public:
    explicit NotesView(records::Records &records, QWidget *parent = nullptr);

    /// Whether this kind of record has notes.
    static const domain::Relation *relationOf(const domain::Entity &entity);

    void show(const domain::Record &record);
    using QWidget::show;
    bool hasDrafts() const;
    /// What is typed and not saved, by record, to go on with it in another view.
    const QHash<base::RecordId, NoteDraft> &drafts() const;
    void restore(const QHash<base::RecordId, NoteDraft> &drafts);
    void focusComposer();

Q_SIGNALS:
    void notice(kith::ui::NoticeLevel level, const QString &text, const QString &details);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Draft = NoteDraft;

    QWidget *makeComposer();
    void rebuild();
    QWidget *card(const domain::Record &note);
    QWidget *cardButtons(const domain::Record &note, QWidget *parent);
    QWidget *editorCard(const domain::Record &note);
    void beginEditing(const domain::Record &note);
    void endEditing();
    void addNote();
    void saveEdited();
    void keepDraft() const;
    void change(const std::function<void(QList<domain::Record> &notes)> &fn,
                const std::function<void()> &whenSaved = {});
    Draft &draft() const { return m_drafts[m_record.id]; }

    records::Records &m_records;
    domain::Record m_record;
    /// Taken from the edits when they are asked for: turning a text into Markdown at each key would be a
    /// waste.
    mutable QHash<base::RecordId, Draft> m_drafts;
    mutable bool m_typed = false;
    RichTextEdit *m_composer;
    QPushButton *m_add;
    QScrollArea *m_scroll;
    RichTextEdit *m_editor = nullptr;
    int m_shown = 0; ///< how many notes at most
    bool m_loading = false;
};

} // namespace kith::ui
