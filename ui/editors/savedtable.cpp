// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/savedtable.h"

#include "models/base/await.h"

#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kith::ui {

using base::Problem;
using base::ProblemKind;
using domain::Record;

SavedTable::SavedTable(records::Records &records, const QByteArray &owner, const QByteArray &relation,
                       QList<ChildTable::Column> columns, QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_entity(records.catalogue().entity(owner))
    , m_relation(relation)
    , m_positioned(records.catalogue().entity(m_entity.relation(relation)->entity).field("position"))
    , m_table(new ChildTable(records, records.catalogue().entity(m_entity.relation(relation)->entity),
                             std::move(columns), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    setFocusProxy(&m_table->view());
    m_table->setMovable(m_positioned);
    connect(m_table, &ChildTable::cellEdited, this,
            [this](int row) { m_lastKey = m_table->keys().value(row); });
    connect(m_table, &ChildTable::edited, this, &SavedTable::save);
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (!m_id || !(notice.everything || notice.records.value(m_entity.key).contains(m_id)))
            return;
        if (m_saving)
            m_stale = true;
        else
            load();
    });
}

void SavedTable::setOrder(std::function<bool(const Record &, const Record &)> before)
{
    m_before = std::move(before);
}

void SavedTable::open(records::RecordId owner)
{
    if (m_id != owner) {
        m_id = owner;
        m_owner = {};
        m_table->setRows({});
    }
    load();
}

void SavedTable::load()
{
    const quint64 mine = ++m_generation;
    m_stale = false;
    if (!m_id)
        return;
    base::await(
        m_records.load(m_entity.key, m_id), this,
        [this, mine](const Record &owner) {
            if (mine == m_generation && !m_saving)
                take(owner);
        },
        [this, mine](const Problem &problem) {
            if (mine == m_generation)
                refuse(problem);
        });
}

QList<Record> SavedTable::sorted(QList<Record> rows) const
{
    if (m_positioned)
        std::stable_sort(rows.begin(), rows.end(), [](const Record &a, const Record &b) {
            return a.value("position").toLongLong() < b.value("position").toLongLong();
        });
    else if (m_before)
        std::stable_sort(rows.begin(), rows.end(), m_before);
    return rows;
}

void SavedTable::take(const Record &owner)
{
    // Lines that are not saved yet stay where they are, at the end.
    QList<Record> fresh;
    const QList<Record> shown = m_table->rows();
    for (const Record &row : shown) {
        if (row.isNew())
            fresh.append(row);
    }
    m_owner = owner;
    if (owner.entity().field("currency"))
        m_table->setCurrency(owner.text("currency"));
    if (fresh.isEmpty() || !m_table->isEditing())
        m_table->setRows(sorted(owner.children(m_relation)) + fresh);
    Q_EMIT loaded();
}

void SavedTable::save()
{
    if (m_saving) {
        m_again = true;
        return;
    }
    if (m_owner.isNull())
        return;
    Record after = m_owner;
    m_sent.clear();
    m_sentKeys.clear();
    const QList<Record> rows = m_table->rows();
    const QList<quint64> keys = m_table->keys();
    QList<Record> live;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).isNew() && m_table->isBlank(rows.at(i)))
            continue;
        Record row = rows.at(i);
        m_sent.append(row);
        m_sentKeys.append(keys.at(i));
        if (m_positioned)
            row.setValue("position", qlonglong(live.size()));
        live.append(row);
    }
    after.children(m_relation) = live;
    if (m_ownerEdit)
        m_ownerEdit(after);
    if (after == m_owner)
        return;
    m_saving = true;
    m_table->clearErrors();
    base::await(
        m_records.save(m_owner, after), this,
        [this](const records::Outcome &) {
            base::await(
                m_records.load(m_entity.key, m_id), this, [this](const Record &owner) { settle(owner); },
                [this](const Problem &problem) { refuse(problem); });
        },
        [this](const Problem &problem) { refuse(problem); });
}

/// The lines as they are stored now, but for what was typed meanwhile.
void SavedTable::settle(const Record &owner)
{
    m_saving = false;
    m_owner = owner;
    const QList<Record> stored = owner.children(m_relation);
    QList<Record> born; // lines that have just been saved for the first time, in their order
    for (const Record &row : stored) {
        const bool known = std::any_of(m_sent.cbegin(), m_sent.cend(),
                                       [&row](const Record &sent) { return sent.id == row.id; });
        if (!known)
            born.append(row);
    }
    born = sorted(born);
    const QList<Record> shown = m_table->rows();
    const QList<quint64> keys = m_table->keys();
    for (qsizetype i = 0; i < m_sent.size(); ++i) {
        const qsizetype at = keys.indexOf(m_sentKeys.at(i));
        Record now;
        if (m_sent.at(i).isNew()) {
            if (!born.isEmpty())
                now = born.takeFirst();
        } else {
            const auto found = std::find_if(stored.cbegin(), stored.cend(),
                                            [&](const Record &row) { return row.id == m_sent.at(i).id; });
            if (found != stored.cend())
                now = *found;
        }
        if (at < 0 || now.isNull())
            continue;
        if (!(shown.at(at) == m_sent.at(i))) { // typed meanwhile: it goes on from what is stored
            for (const domain::Field &field : now.entity().fields) {
                if (shown.at(at).value(field.key) == m_sent.at(i).value(field.key))
                    continue;
                now.setValue(field.key, shown.at(at).value(field.key));
                now.linkTitles.insert(field.key, shown.at(at).linkTitles.value(field.key));
            }
            m_again = true;
        }
        m_table->replaceRow(m_sentKeys.at(i), now);
    }
    const bool again = std::exchange(m_again, false);
    Q_EMIT saved();
    if (again)
        save();
    else if (m_stale && !m_table->isEditing())
        load();
    else
        Q_EMIT loaded();
}

void SavedTable::refuse(const Problem &problem)
{
    m_saving = false;
    m_again = false;
    if (problem.kind() == ProblemKind::Cancelled)
        return;
    if (problem.kind() == ProblemKind::Conflict) { // what the others wrote is shown; one may type it again
        Q_EMIT failed(problem);
        load();
        return;
    }
    if (problem.field().isEmpty() || !m_table->showError(m_lastKey, problem.field(), problem.sentence()))
        Q_EMIT failed(problem);
}

} // namespace kith::ui
