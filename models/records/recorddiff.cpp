// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recorddiff.h"

#include <algorithm>

namespace kith::records {

using base::RecordId;
using domain::Field;
using domain::FieldFlag;
using domain::Record;
using storage::RowChange;
using storage::RowOp;

namespace {

const Record *withId(const QList<Record> &records, RecordId id)
{
    const auto found =
        std::find_if(records.cbegin(), records.cend(), [id](const Record &r) { return r.id == id; });
    return found == records.cend() || !id ? nullptr : &*found;
}

} // namespace

void RecordDiff::add(const Record &before, const Record &after)
{
    RecordId id = after.id;
    if (before.isNull()) {
        if (!id)
            id = placeholder();
        addInsert(after, id, {});
    } else {
        id = before.id;
        addUpdate(before, after);
    }
    addChildren(before, after, id);
}

void RecordDiff::addChildren(const Record &before, const Record &after, RecordId owner)
{
    for (const domain::Relation &relation : after.entity().relations) {
        if (!relation.owned)
            continue;
        const QList<Record> were = before.isNull() ? QList<Record>() : before.children(relation.key);
        const QList<Record> are = after.children(relation.key);
        for (const Record &was : were) {
            if (withId(are, was.id))
                continue;
            RowChange row;
            row.op = RowOp::Remove;
            row.table = relation.entity;
            row.id = was.id;
            row.expectedRev = was.rev;
            m_rows.append(row);
        }
        for (const Record &is : are) {
            if (const Record *was = withId(were, is.id)) {
                addUpdate(*was, is);
                continue;
            }
            QList<std::pair<QByteArray, QVariant>> belonging{{relation.parentField, owner.value()}};
            if (!relation.parentTypeField.isEmpty())
                belonging.append({relation.parentTypeField, QString::fromLatin1(after.entity().key)});
            if (!relation.kindField.isEmpty())
                belonging.append({relation.kindField, QString::fromLatin1(relation.kindValue)});
            addInsert(is, placeholder(), belonging);
        }
    }
}

void RecordDiff::addInsert(const Record &record, RecordId id,
                           const QList<std::pair<QByteArray, QVariant>> &belonging)
{
    RowChange row;
    row.op = RowOp::Insert;
    row.table = record.entity().key;
    row.id = id;
    for (const auto &[column, value] : belonging)
        row.cells.append({column, {}, value});
    for (const Field &field : record.entity().fields) {
        const QVariant value = record.value(field.key);
        if (!field.is(FieldFlag::Derived) && !value.isNull() && !row.cell(field.key))
            row.cells.append({field.key, {}, value});
    }
    m_rows.append(row);
}

void RecordDiff::addUpdate(const Record &before, const Record &after)
{
    RowChange row;
    row.op = RowOp::Update;
    row.table = before.entity().key;
    row.id = before.id;
    row.expectedRev = before.rev;
    for (const Field &field : before.entity().fields) {
        // A record from before a field was made says nothing of it.
        if (field.is(FieldFlag::Derived) || after.entity().indexOf(field.key) < 0)
            continue;
        const QVariant was = before.value(field.key);
        const QVariant is = after.value(field.key);
        if (was != is)
            row.cells.append({field.key, was, is});
    }
    if (!row.cells.isEmpty())
        m_rows.append(row);
}

} // namespace kith::records
