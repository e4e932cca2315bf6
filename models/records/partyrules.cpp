// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/partyrules.h"

#include "models/base/problem.h"
#include "models/domain/emailaddress.h"
#include "models/domain/webaddress.h"
#include "models/records/contactvalue.h"
#include "models/records/recordtext.h"

#include <algorithm>
#include <optional>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

/// Countries of contacts and companies, as they will be.
class Countries
{
public:
    explicit Countries(ChangeBatch &batch) : m_batch(batch) {}

    QString of(RecordId party)
    {
        const auto known = m_known.constFind(party);
        if (known != m_known.cend())
            return *known;
        QString country;
        for (const RecordId id : m_batch.members("address"_ba, "party_id"_ba, party)) {
            const QString one = m_batch.after("address"_ba, id, "country_iso2").toString();
            const bool primary = m_batch.after("address"_ba, id, "is_primary").toBool();
            if (!one.isEmpty() && (primary || country.isEmpty()))
                country = one;
        }
        if (country.isEmpty())
            country = home();
        return *m_known.insert(party, country);
    }

private:
    const QString &home()
    {
        if (!m_home)
            m_home = homeCountry(m_batch.session());
        return *m_home;
    }

    ChangeBatch &m_batch;
    QHash<RecordId, QString> m_known;
    std::optional<QString> m_home;
};

struct Member
{
    RecordId id;
    bool isNow = false;
    bool isStored = false;
    bool isChosen = false; ///< the set makes it the main one
    bool isDropped = false;
    bool isGood = true;
};

RecordId choose(const QList<Member> &members)
{
    const auto first = [&](auto fits) {
        const auto found = std::find_if(members.cbegin(), members.cend(), fits);
        return found == members.cend() ? RecordId() : found->id;
    };
    if (const RecordId id = first([](const Member &m) { return m.isChosen; }))
        return id;
    if (const RecordId id = first([](const Member &m) { return m.isStored && m.isNow; }))
        return id;
    if (const RecordId id = first([](const Member &m) { return m.isNow; }))
        return id;
    if (const RecordId id = first([](const Member &m) { return m.isGood && !m.isDropped; }))
        return id;
    if (const RecordId id = first([](const Member &m) { return !m.isDropped; }))
        return id;
    return members.isEmpty() ? RecordId() : members.first().id;
}

void settleOwner(ChangeBatch &batch, const PrimaryGroup &group, RecordId owner)
{
    QHash<QString, QList<Member>> kinds;
    for (const RecordId id : batch.members(group.table, group.ownerColumn, owner)) {
        if (!group.endColumn.isEmpty() && !batch.after(group.table, id, group.endColumn).isNull()) {
            batch.set(group.table, id, "is_primary"_ba, 0);
            continue;
        }
        Member member{id};
        member.isNow = batch.after(group.table, id, "is_primary").toBool();
        member.isStored = batch.stored(group.table, id, "is_primary").toBool();
        member.isChosen = member.isNow && !member.isStored && batch.writes(id, "is_primary");
        member.isDropped = member.isStored && !member.isNow;
        QString kind;
        if (!group.kindColumn.isEmpty())
            kind = batch.after(group.table, id, group.kindColumn).toString();
        if (group.table == "contact_point") {
            const QString status = batch.after(group.table, id, "status").toString();
            member.isGood = status.isEmpty() || status == "ok"_L1;
        }
        kinds[kind].append(member);
    }
    for (const QList<Member> &members : std::as_const(kinds)) {
        const RecordId chosen = choose(members);
        for (const Member &member : members)
            batch.set(group.table, member.id, "is_primary"_ba, member.id == chosen ? 1 : 0);
    }
}

QList<RecordId> ownersTouched(ChangeBatch &batch, const PrimaryGroup &group)
{
    QList<RecordId> owners;
    QSet<RecordId> seen;
    const auto add = [&](const QVariant &value) {
        const RecordId owner(value.toLongLong());
        if (owner && !seen.contains(owner)) {
            seen.insert(owner);
            owners.append(owner);
        }
    };
    for (const qsizetype at : batch.rowsOf(group.table)) {
        const RowChange &row = batch.rows().at(at);
        const bool concerned = row.op != RowOp::Update || row.cell("is_primary") ||
                               row.cell(group.ownerColumn) || row.cell("status") ||
                               (!group.kindColumn.isEmpty() && row.cell(group.kindColumn)) ||
                               (!group.endColumn.isEmpty() && row.cell(group.endColumn));
        if (!concerned)
            continue;
        add(batch.stored(row.table, row.id, group.ownerColumn));
        if (row.op != RowOp::Remove)
            add(batch.after(row, group.ownerColumn));
    }
    owners.removeIf([&](RecordId owner) { return batch.isRemoved(owner); });
    return owners;
}

QString domainFrom(const QString &kind, const QString &raw)
{
    if (kind == "email"_L1) {
        const auto normal = domain::normalEmail(raw);
        const QString found = normal ? domain::emailDomain(*normal) : QString();
        return domain::isMailProvider(found) ? QString() : found;
    }
    return kind == "url"_L1 ? domain::webDomain(raw).value_or(QString()) : QString();
}

} // namespace

const QList<PrimaryGroup> &PrimaryGroup::all()
{
    static const QList<PrimaryGroup> groups{
        {"contact_point", "party_id", "kind", {}},
        {"address", "party_id", {}, {}},
        {"contact_company", "contact_id", {}, "to_date"},
        {"deal_contact", "deal_id", {}, {}},
    };
    return groups;
}

void PartyRules::judgePoints(ChangeBatch &batch)
{
    Countries countries(batch);
    const QByteArray table = "contact_point"_ba;
    for (const qsizetype at : batch.rowsOf(table)) {
        const RowChange &row = batch.rows().at(at);
        const RecordId id = row.id;
        if (row.op == RowOp::Remove || !(row.op == RowOp::Insert || row.cell("value_raw")))
            continue;
        const QString kind = batch.after(row, "kind").toString();
        const QString raw = batch.after(row, "value_raw").toString();
        const RecordId party(batch.after(row, "party_id").toLongLong());
        const bool isInvalid =
            ContactValue::of(kind, raw, kind == "phone"_L1 ? countries.of(party) : QString()).isInvalid;
        const QString status = batch.after(row, "status").toString();
        if (isInvalid && (status.isEmpty() || status == "ok"_L1))
            batch.set(table, id, "status"_ba, u"invalid"_s);
        else if (!isInvalid && (status.isEmpty() || (status == "invalid"_L1 && !batch.writes(id, "status"))))
            batch.set(table, id, "status"_ba, u"ok"_s);
    }
}

void PartyRules::keepOnePrimary(ChangeBatch &batch, const QByteArray &table)
{
    for (const PrimaryGroup &group : PrimaryGroup::all()) {
        if (group.table != table || !batch.touches(table))
            continue;
        for (const RecordId owner : ownersTouched(batch, group))
            settleOwner(batch, group, owner);
    }
}

void PartyRules::findDomains(ChangeBatch &batch)
{
    const QByteArray company = "company"_ba;
    const QByteArray point = "contact_point"_ba;
    for (const qsizetype at : batch.rowsOf(company)) {
        const RowChange &row = batch.rows().at(at);
        const storage::Cell *cell = row.op == RowOp::Remove ? nullptr : row.cell("domain");
        if (!cell || cell->after.isNull())
            continue;
        const RecordId id = row.id;
        if (const auto tidy = domain::webDomain(cell->after.toString()))
            batch.set(company, id, "domain"_ba, *tidy);
    }
    QHash<RecordId, std::pair<QString, bool>> found; // domain, and whether it comes from a web address
    for (const qsizetype at : batch.rowsOf(point)) {
        const RowChange &row = batch.rows().at(at);
        if (row.op == RowOp::Remove || !row.cell("value_raw") ||
            batch.after(row, "party_type").toString() != "company"_L1)
            continue;
        const QString kind = batch.after(row, "kind").toString();
        const QString domain = domainFrom(kind, row.cell("value_raw")->after.toString());
        const RecordId owner(batch.after(row, "party_id").toLongLong());
        const bool isWeb = kind == "url"_L1;
        if (!domain.isEmpty() && (!found.contains(owner) || (isWeb && !found.value(owner).second)))
            found.insert(owner, {domain, isWeb});
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        const bool hasOwn = !batch.after(company, it.key(), "domain").isNull();
        const bool emptied = !batch.isNew(it.key()) && batch.writes(it.key(), "domain");
        if (!hasOwn && !emptied)
            batch.set(company, it.key(), "domain"_ba, it->first);
    }
}

void PartyRules::refuseCycles(ChangeBatch &batch)
{
    const QByteArray company = "company"_ba;
    for (const qsizetype at : batch.rowsOf(company)) {
        const RowChange &row = batch.rows().at(at);
        const storage::Cell *cell = row.op == RowOp::Remove ? nullptr : row.cell("parent_id");
        if (!cell || cell->after.isNull())
            continue;
        const RecordId id = row.id;
        QSet<RecordId> above;
        for (RecordId up(cell->after.toLongLong()); up;
             up = RecordId(batch.after(company, up, "parent_id").toLongLong())) {
            if (up != id && !above.contains(up)) {
                above.insert(up);
                continue;
            }
            throw Problem(
                ProblemKind::Invalid,
                Text::tr("“%1” is already above this company. A company cannot be above itself: choose "
                         "another parent company.")
                    .arg(batch.after(company, id, "name").toString()),
                u"cycle of %1 companies"_s.arg(above.size() + 1))
                .about("parent_id"_ba);
        }
    }
}

} // namespace kith::records
