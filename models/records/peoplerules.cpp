// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/peoplerules.h"

#include <QDateTime>

namespace kith::records {

using namespace Qt::StringLiterals;
using storage::Origin;

namespace {

bool isWrittenByPeople(const ChangeBatch &batch)
{
    return batch.origin() == Origin::Ui || batch.origin() == Origin::Api || batch.origin() == Origin::Rule;
}

} // namespace

void PeopleRules::stampConsents(ChangeBatch &batch)
{
    const QByteArray table = "consent"_ba;
    if (!isWrittenByPeople(batch))
        return;
    const qlonglong now = batch.nowMs();
    for (const qsizetype at : batch.rowsOf(table)) {
        const RowChange &row = batch.rows().at(at);
        if (row.op == RowOp::Remove || !(row.op == RowOp::Insert || row.cell("status")))
            continue;
        const RecordId id = row.id;
        const storage::Cell *cell = row.cell("status");
        const QString status = cell ? cell->after.toString() : u"given"_s; // what a new one is by itself
        if (status == "given"_L1) {
            if (!batch.writes(id, "given_at"))
                batch.set(table, id, "given_at"_ba, now);
            if (!batch.writes(id, "withdrawn_at"))
                batch.set(table, id, "withdrawn_at"_ba, {});
        } else if (status == "withdrawn"_L1 && !batch.writes(id, "withdrawn_at")) {
            batch.set(table, id, "withdrawn_at"_ba, now);
        }
    }
}

void PeopleRules::dateFacts(ChangeBatch &batch)
{
    const QByteArray table = "fact"_ba;
    if (!isWrittenByPeople(batch))
        return;
    for (const qsizetype at : batch.rowsOf(table)) {
        const RowChange &row = batch.rows().at(at);
        if (row.op != RowOp::Insert || row.cell("observed_on"))
            continue;
        const QDate today = QDateTime::fromMSecsSinceEpoch(batch.nowMs()).date();
        batch.set(table, row.id, "observed_on"_ba, today.toString(Qt::ISODate));
    }
}

} // namespace kith::records
