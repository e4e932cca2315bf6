// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/choicemergedialog.h"

#include "models/records/picklistmerge.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/metrics.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using records::RecordId;

namespace {

QList<RecordId> idsOf(const QList<ChoiceMergeDialog::Choice> &choices)
{
    QList<RecordId> ids;
    for (const ChoiceMergeDialog::Choice &one : choices)
        ids.append(one.id);
    return ids;
}

} // namespace

ChoiceMergeDialog::ChoiceMergeDialog(records::Records &records, const QByteArray &entity,
                                     const QList<Choice> &from, const QList<Choice> &all, QWidget *parent)
    : BulkDialog(records, entity, idsOf(from), parent), m_from(from), m_into(new QComboBox(this))
{
    setObjectName(u"choiceMergeDialog"_s);
    setWindowTitle(from.size() == 1 ? tr("Merge “%1”").arg(from.constFirst().label)
                                    : tr("Merge %n of them", nullptr, int(from.size())));
    m_into->setObjectName(u"mergeInto"_s);
    // Of several, the one that is used most is the one to stay.
    const Choice *most = nullptr;
    for (const Choice &one : all) {
        if (from.size() == 1 && one.id == from.constFirst().id)
            continue;
        m_into->addItem(one.label, one.id.value());
        const bool isOne = std::any_of(from.cbegin(), from.cend(),
                                       [&one](const Choice &other) { return other.id == one.id; });
        if (from.size() > 1 && isOne && (!most || one.used > most->used)) {
            most = &one;
            m_into->setCurrentIndex(m_into->count() - 1);
        }
    }
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::L);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFormRow(form, tr("&Into"), m_into);
    body().addLayout(form);
    connect(m_into, &QComboBox::currentIndexChanged, this, &ChoiceMergeDialog::changed);
    m_into->setFocus();
    changed();
}

QList<RecordId> ChoiceMergeDialog::leaving() const
{
    QList<RecordId> ids = idsOf(m_from);
    ids.removeAll(RecordId(m_into->currentData().toLongLong()));
    return ids;
}

void ChoiceMergeDialog::changed()
{
    if (isRunning())
        return;
    if (m_into->count() == 0) {
        setSummary(tr("There is nothing else it could become."), Tone::Muted);
        setGo(tr("Merge"), false);
        return;
    }
    const QList<RecordId> gone = leaving();
    qint64 used = 0;
    for (const Choice &one : m_from) {
        if (gone.contains(one.id))
            used += one.used;
    }
    setSummary(
        tr("%n time(s) it becomes “%1”, and also in the trash. One undo takes it back.", nullptr, int(used))
            .arg(m_into->currentText()));
    setGo(tr("Merge"), !gone.isEmpty());
}

QFuture<records::Outcome> ChoiceMergeDialog::begin()
{
    const RecordId into(m_into->currentData().toLongLong());
    return m_entity.key == "tag" ? records::TagMerge::run(m_records, leaving(), into)
                                 : records::PicklistMerge::run(m_records, leaving(), into);
}

} // namespace kith::ui
