// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/addtolistdialog.h"

#include "models/base/await.h"
#include "models/base/language.h"
#include "models/records/segmentrecords.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/metrics.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;

AddToListDialog::AddToListDialog(records::Records &records, const QByteArray &entity,
                                 const QList<records::RecordId> &ids, QWidget *parent)
    : BulkDialog(records, entity, ids, parent), m_list(new QComboBox(this)), m_name(new QLineEdit(this))
{
    setObjectName(u"addToListDialog"_s);
    //: %1 number, %2 kind of record in the plural
    setWindowTitle(tr("Put %1 %2 on a list")
                       .arg(QLocale().toString(qlonglong(ids.size())),
                            base::Language::inSentence(m_entity.pluralText())));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::L);
    form->setVerticalSpacing(space::M);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_list->setObjectName(u"list"_s);
    m_list->addItem(tr("A new list"));
    addFormRow(form, tr("&List"), m_list);
    m_name->setObjectName(u"listName"_s);
    m_name->setMaxLength(200);
    addFormRow(form, tr("&Name"), m_name);
    body().addLayout(form);
    connect(m_list, &QComboBox::currentIndexChanged, this, &AddToListDialog::choose);
    connect(m_name, &QLineEdit::textChanged, this, &AddToListDialog::changed);
    m_name->setFocus();
    loadLists();
    changed();
}

void AddToListDialog::loadLists()
{
    base::await(
        records::SegmentRecords(m_records).all(m_entity.key), this,
        [this](const QList<records::Segment> &all) {
            std::copy_if(all.cbegin(), all.cend(), std::back_inserter(m_lists),
                         [](const records::Segment &one) { return one.isList; });
            for (const records::Segment &one : std::as_const(m_lists))
                m_list->addItem(one.name);
        },
        [this](const Problem &problem) { setSummary(problem.sentence(), Tone::Danger); });
}

bool AddToListDialog::isNew() const
{
    return m_list->currentIndex() <= 0;
}

const records::Segment *AddToListDialog::list() const
{
    return isNew() ? nullptr : &m_lists.at(m_list->currentIndex() - 1);
}

/// Says beforehand how many are on it already.
void AddToListDialog::choose()
{
    const quint64 mine = ++m_generation;
    m_members.clear();
    m_known = false;
    changed();
    if (isNew())
        return;
    base::await(
        records::SegmentRecords(m_records).members(list()->id), this,
        [this, mine](const QList<records::RecordId> &members) {
            if (mine != m_generation)
                return;
            m_members = {members.cbegin(), members.cend()};
            m_known = true;
            changed();
        },
        [this, mine](const Problem &problem) {
            if (mine == m_generation)
                setSummary(problem.sentence(), Tone::Danger);
        });
}

void AddToListDialog::changed()
{
    m_name->setEnabled(isNew());
    if (isRunning())
        return;
    const QString name = m_name->text().trimmed();
    if (isNew()) {
        const bool taken =
            std::any_of(m_lists.cbegin(), m_lists.cend(), [&name](const records::Segment &one) {
                return one.name.compare(name, Qt::CaseInsensitive) == 0;
            });
        if (taken)
            setSummary(tr("There is a list “%1” already. Choose it above.").arg(name), Tone::Danger);
        else
            setSummary(tr("%n record(s) will be on it. A list stays as it is until somebody changes it.",
                          nullptr, int(m_ids.size())));
        setGo(tr("Make the list"), !name.isEmpty() && !taken);
        return;
    }
    if (!m_known) {
        setSummary(tr("Counting …"), Tone::Muted);
        setGo(tr("Add"), false);
        return;
    }
    const auto there = std::count_if(m_ids.cbegin(), m_ids.cend(),
                                     [this](records::RecordId id) { return m_members.contains(id); });
    const qsizetype fresh = m_ids.size() - there;
    QString text = tr("%n record(s) will be added.", nullptr, int(fresh));
    if (there > 0)
        text += u' ' + tr("%n are on the list already.", nullptr, int(there));
    setSummary(text);
    setGo(tr("Add %n record(s)", nullptr, int(fresh)), fresh > 0);
}

QFuture<records::Outcome> AddToListDialog::begin()
{
    records::SegmentRecords segments(m_records);
    if (!isNew())
        return segments.add(*list(), m_ids);
    records::SegmentPlan plan;
    plan.name = m_name->text().trimmed();
    plan.entity = m_entity.key;
    return segments.createList(plan, m_ids);
}

} // namespace kith::ui
