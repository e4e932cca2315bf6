// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/savedform.h"

#include "models/base/await.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/editors/fieldedit.h"
#include "ui/editors/formbinder.h"
#include "ui/parts/metrics.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using domain::FieldType;
using domain::Record;

namespace {

constexpr int SavePauseMs = 300;

} // namespace

SavedForm::SavedForm(records::Records &records, const QByteArray &entity, const QList<QByteArray> &fields,
                     QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_entity(records.catalogue().entity(entity))
    , m_binder(new FormBinder(records, this))
    , m_pause(new QTimer(this))
{
    setObjectName(u"form_"_s + QString::fromLatin1(entity));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::L);
    form->setVerticalSpacing(space::M);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (const QByteArray &key : fields)
        add(*m_entity.field(key), *form);
    setEnabled(false);
    // Going through the choices with the keys is one change, not one for each that is passed.
    m_pause->setSingleShot(true);
    m_pause->setInterval(SavePauseMs);
    connect(m_pause, &QTimer::timeout, this, &SavedForm::commit);
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (m_id && !m_saving && (notice.everything || notice.records.value(m_entity.key).contains(m_id)))
            load();
    });
}

void SavedForm::add(const domain::Field &field, QFormLayout &form)
{
    FieldEdit *edit = m_binder->add(field, this);
    edit->setMinimumWidth(metrics::FieldWidth);
    if (field.type == FieldType::Boolean)
        form.addRow(QString(), edit); // it carries its own label
    else
        addFormRow(&form, field.labelText(), edit);
    if (auto *line = qobject_cast<QLineEdit *>(edit->input()))
        connect(line, &QLineEdit::editingFinished, this, &SavedForm::commit);
    else
        connect(edit, &FieldEdit::edited, m_pause, qOverload<>(&QTimer::start));
}

FieldEdit *SavedForm::edit(QByteArrayView field) const
{
    return m_binder->edit(field);
}

const Record &SavedForm::record() const
{
    return m_binder->base();
}

void SavedForm::open(records::RecordId id)
{
    if (m_id != id) {
        if (m_pause->isActive())
            commit();
        m_id = id;
        setEnabled(false);
    }
    load();
}

void SavedForm::load()
{
    const quint64 mine = ++m_generation;
    if (!m_id)
        return;
    base::await(
        m_records.load(m_entity.key, m_id), this,
        [this, mine](const Record &record) {
            if (mine != m_generation || m_saving)
                return;
            if (record.id == m_binder->base().id && m_binder->isDirty()) {
                QList<Clash> clashes; // what is being typed is saved over it, as the person sees it
                QStringList followed;
                m_binder->merge(record, clashes, followed);
            } else {
                m_binder->setBase(record);
            }
            setEnabled(true);
            Q_EMIT loaded();
        },
        [this, mine](const Problem &problem) {
            if (mine == m_generation)
                refuse(problem);
        });
}

void SavedForm::commit()
{
    m_pause->stop();
    if (m_saving) {
        m_again = true;
        return;
    }
    if (!isEnabled() || m_binder->base().isNull() || !m_binder->isDirty())
        return;
    Record after = m_binder->base();
    if (m_binder->apply(after))
        return; // it says so itself
    m_saving = true;
    base::await(
        m_records.save(m_binder->base(), after), this,
        [this, after](const records::Outcome &) {
            base::await(
                m_records.load(m_entity.key, m_id), this,
                [this, after](const Record &record) {
                    m_saving = false;
                    const bool again = std::exchange(m_again, false);
                    if (again || isEditedSince(after)) {
                        QList<Clash> clashes;
                        QStringList followed;
                        m_binder->merge(record, clashes, followed);
                    } else {
                        m_binder->setBase(record);
                    }
                    Q_EMIT saved();
                    if (again)
                        commit();
                },
                [this](const Problem &problem) { refuse(problem); });
        },
        [this](const Problem &problem) { refuse(problem); });
}

/// While it was saved, the person went on.
bool SavedForm::isEditedSince(const Record &saved) const
{
    Record now = m_binder->base();
    if (m_binder->apply(now))
        return true;
    return std::any_of(m_entity.fields.cbegin(), m_entity.fields.cend(), [&](const domain::Field &field) {
        return now.value(field.key) != saved.value(field.key);
    });
}

void SavedForm::refuse(const Problem &problem)
{
    m_saving = false;
    m_again = false;
    if (problem.kind() == base::ProblemKind::Cancelled)
        return;
    if (FieldEdit *edit = m_binder->edit(problem.field()); edit && !problem.field().isEmpty())
        edit->setError(problem.sentence());
    else
        Q_EMIT failed(problem);
    if (problem.kind() == base::ProblemKind::Conflict)
        load();
}

} // namespace kith::ui
