// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/editordraft.h"

#include "ui/editors/childlist.h"
#include "ui/editors/fieldedit.h"
#include "ui/editors/formbinder.h"
#include "ui/editors/recordeditor.h"
#include "ui/editors/taglist.h"

#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace kith::ui {

using domain::Record;

EditorDraft RecordEditor::draft() const
{
    EditorDraft draft{m_entity.key, m_id, m_base, m_base, {}};
    for (const FieldEdit *edit : m_binder->edits()) {
        const QByteArray &key = edit->field().key;
        if (!edit->isDirty())
            continue;
        try {
            draft.typed.setValue(key, edit->value());
            draft.typed.linkTitles.insert(key, edit->linkTitle());
        } catch (const base::Problem &) {
            if (const auto *line = qobject_cast<QLineEdit *>(edit->input()))
                draft.unreadable.insert(key, line->text());
        }
    }
    for (OwnedEdit *list : m_owned) {
        if (list->isDirty())
            list->apply(draft.typed.children(list->relation().key));
    }
    return draft;
}

RecordEditor::RecordEditor(records::Records &records, const EditorDraft &draft, QWidget *parent)
    : RecordEditor(records, draft.entity, draft.id, parent)
{
    begin(draft.base);
    for (FieldEdit *edit : m_binder->edits()) {
        const QByteArray &key = edit->field().key;
        if (draft.typed.value(key) != draft.base.value(key))
            edit->setValue(draft.typed.value(key), draft.typed.linkTitles.value(key));
        if (auto *line = qobject_cast<QLineEdit *>(edit->input()); line && draft.unreadable.contains(key))
            line->setText(draft.unreadable.value(key));
    }
    for (OwnedEdit *list : std::as_const(m_owned)) {
        const QList<Record> typed = draft.typed.children(list->relation().key);
        if (typed != draft.base.children(list->relation().key))
            list->restore(typed);
    }
    showTitle();
    if (m_id)
        takeTheirs(false);
}

void ChildList::restore(const QList<Record> &typed)
{
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        const Row &row = m_rows.at(i);
        const bool kept = std::any_of(typed.cbegin(), typed.cend(), [&row](const Record &child) {
            return child.id && child.id == row.binder->base().id;
        });
        if (!kept) {
            row.widget->hide();
            row.widget->deleteLater();
            m_rows.removeAt(i);
        }
    }
    for (const Record &child : typed) {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&child](const Row &row) {
            return child.id && child.id == row.binder->base().id;
        });
        if (found == m_rows.end()) {
            insertRow(child);
            continue;
        }
        for (FieldEdit *edit : found->binder->edits()) {
            const QByteArray &key = edit->field().key;
            if (child.value(key) != found->binder->base().value(key))
                edit->setValue(child.value(key), child.linkTitles.value(key));
        }
        if (found->star)
            found->star->setChecked(child.value("is_primary").toBool());
    }
    fixPrimary();
    nameRows();
    Q_EMIT edited();
}

void TagList::restore(const QList<Record> &typed)
{
    m_now = typed;
    rebuild();
    Q_EMIT edited();
}

} // namespace kith::ui
