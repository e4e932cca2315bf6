// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/recordeditor.h"

#include "models/base/await.h"
#include "ui/dialogs/ask.h"
#include "ui/editors/clashbox.h"
#include "ui/editors/fieldedit.h"
#include "ui/editors/formbinder.h"
#include "ui/editors/linkedit.h"
#include "ui/editors/ownededit.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/metrics.h"
#include "ui/parts/noticebar.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Record;

RecordEditor::RecordEditor(records::Records &records, const QByteArray &entity, QWidget *parent)
    : RecordEditor(records, entity, records::RecordId(), parent)
{
}

RecordEditor::RecordEditor(records::Records &records, const QByteArray &entity, records::RecordId id,
                           QWidget *parent)
    : QDialog(parent)
    , m_records(records)
    , m_entity(records.catalogue().entity(entity))
    , m_id(id)
    , m_binder(new FormBinder(records, this))
{
    setObjectName(u"recordEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    build();
    connect(&records, &records::Records::changed, this, &RecordEditor::onChanged);
    if (m_id) {
        setBusy(true);
        load();
    } else {
        begin(Record(m_entity));
    }
}

const QByteArray &RecordEditor::entity() const
{
    return m_entity.key;
}

FieldEdit *RecordEditor::edit(QByteArrayView field) const
{
    return m_binder->edit(field);
}

OwnedEdit *RecordEditor::owned(QByteArrayView relation) const
{
    for (OwnedEdit *list : m_owned) {
        if (list->relation().key == relation)
            return list;
    }
    return nullptr;
}

void RecordEditor::load()
{
    base::await(
        m_records.load(m_entity.key, m_id), this,
        [this](const Record &record) {
            if (!m_ready) // else a draft goes on
                begin(record);
        },
        [this](const Problem &problem) {
            m_notice->notify(NoticeLevel::Error, problem.sentence(), problem.detail());
            showTitle();
        });
}

void RecordEditor::begin(const Record &record)
{
    m_base = record;
    m_binder->setBase(record);
    passCurrency(false);
    for (OwnedEdit *list : m_owned) {
        list->setBase(record.children(list->relation().key));
        // A phone number and an address to write to are what a new record gets first.
        if (record.isNew() &&
            (list->relation().kindValue == "email" || list->relation().kindValue == "phone"))
            list->offerLine();
    }
    m_ready = true;
    setBusy(false);
    showTitle();
    if (QWidget *input = firstInput())
        input->setFocus();
    Q_EMIT ready();
}

/// Lines have amounts in the currency of the record they belong to.
void RecordEditor::passCurrency(bool keepReading)
{
    const FieldEdit *input = m_binder->edit("currency");
    if (!input)
        return;
    try {
        const QString currency = input->value().toString();
        for (OwnedEdit *list : std::as_const(m_owned))
            list->setCurrency(currency, keepReading);
    } catch (const Problem &) {
        // half a code: the next letter comes
    }
}

void RecordEditor::showTitle()
{
    const QString kind = m_entity.singularText();
    const QString name = m_id && !m_base.isNull() ? m_base.title() : QString();
    const QString title = name.isEmpty() ? (m_id ? kind : tr("New: %1").arg(kind)) : tr("Edit %1").arg(name);
    m_title->setText(title);
    setWindowTitle(tr("%1[*]").arg(title));
    setWindowModified(isDirty());
}

bool RecordEditor::isDirty() const
{
    if (!m_ready)
        return false;
    return m_binder->isDirty() || std::any_of(m_owned.cbegin(), m_owned.cend(),
                                              [](const OwnedEdit *list) { return list->isDirty(); });
}

void RecordEditor::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_scroll->widget()->setEnabled(!busy || m_saving);
    m_state->setText(!busy ? QString() : m_saving ? tr("Saving …") : tr("Loading …"));
}

void RecordEditor::save()
{
    if (!m_ready || m_saving || m_resolving > 0)
        return;
    // A name typed in full is a choice too: look it up before saying that it is none.
    const QList<LinkFieldEdit *> links = findChildren<LinkFieldEdit *>();
    for (LinkFieldEdit *link : links) {
        if (link->isUnresolved() && !link->property("kith_looked_up").toBool()) {
            ++m_resolving;
            link->setProperty("kith_looked_up", true);
            link->resolve([this] {
                if (--m_resolving == 0)
                    save();
            });
        }
    }
    if (m_resolving > 0)
        return;
    for (LinkFieldEdit *link : links)
        link->setProperty("kith_looked_up", false);
    Record after = m_base;
    QWidget *wrong = m_binder->apply(after);
    for (OwnedEdit *list : std::as_const(m_owned)) {
        QWidget *wrongHere = list->apply(after.children(list->relation().key));
        if (!wrong)
            wrong = wrongHere;
    }
    if (wrong) {
        m_notice->notify(NoticeLevel::Error,
                         tr("Please look at the fields marked in red. Nothing has been saved yet."));
        reveal(wrong);
        return;
    }
    if (m_id && after == m_base) {
        m_closing = true;
        accept();
        return;
    }
    m_saving = true;
    m_notice->dismiss();
    setBusy(true);
    base::await(
        m_records.save(m_id ? m_base : Record(), after), this,
        [this](const records::Outcome &outcome) { finish(outcome); },
        [this](const Problem &problem) {
            m_saving = false;
            setBusy(false);
            showProblem(problem);
        });
}

void RecordEditor::finish(const records::Outcome &outcome)
{
    const bool created = !m_id;
    if (created)
        m_id = outcome.ids.value(0);
    m_closing = true;
    Q_EMIT saved(m_entity.key, m_id, created);
    accept();
}

void RecordEditor::showProblem(const Problem &problem)
{
    if (problem.kind() == ProblemKind::Conflict && m_id) {
        takeTheirs(true);
        return;
    }
    const bool aboutField =
        problem.kind() == ProblemKind::Invalid || problem.kind() == ProblemKind::Constraint;
    if (aboutField && !problem.field().isEmpty()) {
        FieldEdit *edit = m_binder->edit(problem.field());
        if (edit) {
            edit->setError(problem.sentence());
            m_notice->notify(NoticeLevel::Error,
                             tr("Nothing has been saved yet: %1").arg(problem.sentence()));
            reveal(edit);
            return;
        }
        for (OwnedEdit *list : std::as_const(m_owned)) {
            if (list->showError(problem.field(), problem.sentence()))
                break;
        }
    }
    m_notice->notify(NoticeLevel::Error, problem.sentence(), problem.detail());
}

void RecordEditor::reveal(QWidget *input)
{
    m_scroll->ensureWidgetVisible(input, 0, space::XL);
    input->setFocus();
}

void RecordEditor::onChanged(const records::RecordNotice &notice)
{
    if (!m_id || !m_ready || m_saving || m_closing)
        return;
    if (notice.everything || notice.records.value(m_entity.key).contains(m_id))
        takeTheirs(false);
}

/// Reads the record again and brings what others wrote into the form: untouched fields follow, clashing ones
/// are shown.
void RecordEditor::takeTheirs(bool afterConflict)
{
    const quint64 mine = ++m_generation;
    base::await(
        m_records.load(m_entity.key, m_id), this,
        [this, mine, afterConflict](const Record &theirs) {
            if (mine != m_generation || m_closing)
                return;
            if (theirs.deletedAtMs != 0 && m_base.deletedAtMs == 0) {
                m_notice->notify(
                    NoticeLevel::Warning,
                    tr("This record was moved to the trash meanwhile. You can still save your changes."));
            }
            if (theirs == m_base && theirs.rev == m_base.rev)
                return;
            QList<Clash> clashes;
            QStringList followed;
            m_binder->merge(theirs, clashes, followed);
            for (OwnedEdit *list : std::as_const(m_owned))
                list->merge(theirs.children(list->relation().key), clashes, followed);
            m_base = theirs;
            m_clashes->add(clashes);
            followed.removeDuplicates();
            if (!clashes.isEmpty() || afterConflict)
                m_notice->notify(
                    NoticeLevel::Warning,
                    clashes.isEmpty()
                        ? tr("Somebody saved this record meanwhile. Your changes are kept: save again.")
                        : tr("Your changes are kept, nothing has been overwritten."));
            else if (!followed.isEmpty())
                m_notice->notify(NoticeLevel::Info,
                                 tr("Changed by somebody else meanwhile and taken over here: %1. "
                                    "Your own changes are kept.")
                                     .arg(followed.join(u", "_s)));
            showTitle();
        },
        [this, mine](const Problem &problem) {
            if (mine != m_generation || m_closing)
                return;
            m_notice->notify(
                NoticeLevel::Error,
                problem.kind() == ProblemKind::NotFound
                    ? tr("This record does not exist any more. What you typed is still here to copy.")
                    : problem.sentence(),
                problem.detail());
        });
}

void RecordEditor::reject()
{
    if (m_closing || !isDirty()) {
        m_closing = true;
        QDialog::reject();
        return;
    }
    askAndClose();
}

void RecordEditor::askAndClose()
{
    if (m_asking || m_saving)
        return;
    m_asking = true;
    AskQuestion question;
    question.title = tr("Keep your changes?");
    question.text = tr("You have changed this record and not saved it yet.");
    question.buttons = {{"save", tr("Save"), AskButton::Role::Accept},
                        {"discard", tr("Discard changes"), AskButton::Role::Destructive},
                        {"stay", tr("Go on editing"), AskButton::Role::Reject}};
    question.defaultKey = "save";
    question.cancelKey = "stay";
    Ask::current().question(this, question, [this](const QByteArray &key) {
        m_asking = false;
        if (key == "save") {
            save();
        } else if (key == "discard") {
            m_closing = true;
            QDialog::reject();
        }
    });
}

void RecordEditor::closeEvent(QCloseEvent *event)
{
    if (m_closing || !isDirty()) {
        m_closing = true;
        QDialog::closeEvent(event);
        return;
    }
    event->ignore();
    askAndClose();
}

void RecordEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        save();
        return;
    }
    if (enter && event->modifiers() == Qt::NoModifier)
        return; // Enter in a field must not close the form
    if (event->matches(QKeySequence::Save)) {
        save();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace kith::ui
