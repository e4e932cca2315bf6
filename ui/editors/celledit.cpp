// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/celledit.h"

#include "models/base/await.h"
#include "ui/editors/linkedit.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;
using domain::Record;

namespace {

constexpr int MinWidth = 180;

const Field &fieldBehind(const domain::Entity &entity, const QByteArray &key, const char *relation,
                         const char *childField)
{
    const domain::Relation *found = relation ? entity.relation(relation) : nullptr;
    if (!found)
        return domain::Catalogue::fieldOrStamp(entity, key);
    return domain::Catalogue::fieldOrStamp(domain::Catalogue::of(entity).entity(found->entity), childField);
}

} // namespace

std::optional<CellEdit::Child> CellEdit::childOf(const domain::Entity &entity, QByteArrayView field)
{
    struct Known
    {
        const char *column;
        Child child;
    };
    static constexpr std::array<Known, 4> known{{{"email", {"emails", "value_raw"}},
                                                 {"phone", {"phones", "value_raw"}},
                                                 {"city", {"addresses", "city"}},
                                                 {"title", {"jobs", "title"}}}};
    const Field *own = entity.field(field);
    if (!own || !own->is(FieldFlag::Derived))
        return std::nullopt;
    for (const Known &one : known) {
        const domain::Relation *relation = entity.relation(one.child.relation);
        if (field == one.column && relation && relation->owned)
            return one.child;
    }
    return std::nullopt;
}

bool CellEdit::canEdit(const domain::Entity &entity, const QByteArray &key)
{
    if (childOf(entity, key))
        return true;
    const Field *field = entity.field(key);
    return field && field->isEditable() && !field->is(FieldFlag::FixedAtBirth) &&
           !field->is(FieldFlag::LinkByField) && field->type != FieldType::LongText;
}

CellEdit::CellEdit(records::Records &records, const domain::Entity &entity, records::RecordId id,
                   const QByteArray &field, QWidget *parent)
    : QFrame(parent)
    , m_records(records)
    , m_entity(entity)
    , m_id(id)
    , m_key(field)
    , m_child(childOf(entity, field))
    , m_edit(makeFieldEdit(records,
                           fieldBehind(entity, field, m_child ? m_child->relation : nullptr,
                                       m_child ? m_child->field : nullptr),
                           this))
{
    setObjectName(u"cellEdit"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::XXS, space::XXS, space::XXS, space::XXS);
    column->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->input()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const bool outside = now && now != this && !isAncestorOf(now) && now->window() == window();
        if (outside && isVisible() && !m_done)
            leave();
    });
    load();
}

bool CellEdit::isDirty() const
{
    return !m_done && m_edit->isDirty();
}

void CellEdit::setBase(const QVariant &value, const QString &linkTitle)
{
    m_edit->setBase(value, linkTitle);
}

void CellEdit::setPlace(std::function<QRect()> place)
{
    m_place = std::move(place);
}

void CellEdit::place()
{
    const QRect cell = m_place ? m_place() : QRect();
    if (cell.isEmpty())
        return; // out of sight or out of the list: it stays where it was
    QRect area(cell.topLeft(),
               QSize(std::max(cell.width(), MinWidth), std::max(cell.height(), sizeHint().height())));
    if (layoutDirection() == Qt::RightToLeft)
        area.moveRight(cell.right());
    const QRect room = parentWidget()->rect();
    area.moveRight(std::min(area.right(), std::max(room.right(), area.width() - 1)));
    if (area.bottom() > room.bottom() && cell.bottom() <= room.bottom())
        area.moveBottom(cell.bottom());
    setGeometry(area);
}

void CellEdit::open()
{
    place();
    show();
    raise();
    m_edit->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(m_edit->input()))
        line->selectAll();
}

void CellEdit::load()
{
    base::await(
        m_records.load(m_entity.key, m_id), this, [this](const Record &record) { take(record); },
        [this](const base::Problem &problem) { refuse(problem); });
}

const Record *CellEdit::childIn(const Record &record) const
{
    const auto found = record.allChildren().constFind(m_child->relation);
    return found == record.allChildren().cend() || found->isEmpty() ? nullptr : &found->constFirst();
}

void CellEdit::take(const Record &record)
{
    m_before = record;
    const Field &field = m_edit->field();
    const Record *holder = m_child ? childIn(record) : &record;
    if (field.type == FieldType::Money)
        m_edit->setCurrency(record.text(field.target), false);
    m_edit->moveBase(holder ? holder->value(field.key) : QVariant(),
                     holder ? holder->linkTitles.value(field.key) : QString());
    if (m_wantsSave)
        save();
}

Record CellEdit::changed() const
{
    Record after = m_before;
    const QVariant value = m_edit->value();
    if (!m_child) {
        after.setValue(m_key, value);
        return after;
    }
    QList<Record> &children = after.children(m_child->relation);
    if (children.isEmpty()) {
        const domain::Relation &relation = *m_entity.relation(m_child->relation);
        Record child(domain::Catalogue::of(m_entity).entity(relation.entity));
        if (!relation.kindField.isEmpty())
            child.setValue(relation.kindField, QString::fromLatin1(relation.kindValue));
        child.setValue("is_primary", 1);
        children.append(child);
    }
    children.first().setValue(m_child->field, value);
    // An address without anything in it is none.
    if (value.isNull() && QByteArrayView(m_child->field) == "value_raw")
        children.removeFirst();
    return after;
}

void CellEdit::commit(int step)
{
    if (m_saving || m_done)
        return;
    m_step = step;
    if (auto *link = qobject_cast<LinkFieldEdit *>(m_edit); link && link->isDirty() && link->isUnresolved()) {
        link->resolve([this, link] {
            if (!link->isUnresolved())
                commit(m_step);
            else
                m_edit->validate();
            place();
        });
        return;
    }
    if (!m_edit->validate()) {
        place();
        return;
    }
    if (!m_edit->isDirty()) {
        finish(step);
        return;
    }
    m_wantsSave = true;
    if (!m_before.isNull())
        save();
}

void CellEdit::save()
{
    m_wantsSave = false;
    if (!m_edit->isDirty()) { // somebody else has just written the same
        finish(m_step);
        return;
    }
    m_saving = true;
    base::await(
        m_records.save(m_before, changed()), this,
        [this](const records::Outcome &) {
            m_saving = false;
            finish(m_step);
        },
        [this](const base::Problem &problem) { refuse(problem); });
}

void CellEdit::refuse(const base::Problem &problem)
{
    m_saving = false;
    m_wantsSave = false;
    m_edit->setError(problem.sentence());
    place();
    m_edit->setFocus();
    if (problem.kind() == base::ProblemKind::Conflict)
        load(); // what is typed stays; saving once more means it
}

void CellEdit::finish(int step)
{
    if (std::exchange(m_done, true))
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    deleteLater();
    if (hadFocus || step != 0)
        Q_EMIT done(step);
}

bool CellEdit::leave()
{
    commit(0);
    return m_done || m_saving || m_wantsSave;
}

std::optional<EditorDraft> CellEdit::draft() const
{
    if (!isDirty() || m_before.isNull())
        return std::nullopt;
    EditorDraft draft{m_entity.key, m_id, m_before, m_before, {}};
    try {
        draft.typed = changed();
    } catch (const base::Problem &) {
        if (const auto *line = qobject_cast<QLineEdit *>(m_edit->input()))
            draft.unreadable.insert(m_key, line->text());
    }
    return draft;
}

bool CellEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commit(0);
        return true;
    case Qt::Key_Tab:
        commit(1);
        return true;
    case Qt::Key_Backtab:
        commit(-1);
        return true;
    case Qt::Key_Escape:
        finish(0);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace kith::ui
