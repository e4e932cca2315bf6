// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/segmentrules.h"

#include "models/base/problem.h"
#include "models/records/recordtext.h"
#include "models/records/segmentreader.h"
#include "models/records/sqlfilter.h"
#include "models/records/workspacecatalogue.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

const QByteArray Table = "segment"_ba;
const QByteArray MemberTable = "segment_member"_ba;
const QByteArray ExclusionTable = "segment_exclusion"_ba;
constexpr qsizetype ShownUses = 5;

class SegmentChanges
{
public:
    explicit SegmentChanges(ChangeBatch &batch) : m_batch(batch) {}

    void run()
    {
        for (const qsizetype at : m_batch.rowsOf(Table)) {
            const RecordId id = m_batch.rows().at(at).id;
            if (!isAlive(id)) {
                if (!m_batch.isNew(id))
                    refuseUsed(id);
                continue;
            }
            giveOwner(at);
            checkName(id);
            checkDefinition(id);
        }
        for (const qsizetype at : m_batch.rowsOf(MemberTable))
            checkMember(at);
        for (const qsizetype at : m_batch.rowsOf(ExclusionTable))
            checkExclusion(m_batch.rows().at(at));
    }

private:
    QString text(RecordId id, QByteArrayView column) { return m_batch.after(Table, id, column).toString(); }

    /// What stands there, or what the schema puts in.
    QString textOr(RecordId id, QByteArrayView column, const QString &preset)
    {
        const QString value = text(id, column);
        return value.isEmpty() ? preset : value;
    }
    QString entityOf(RecordId id) { return textOr(id, "entity", u"contact"_s); }
    bool isList(RecordId id) { return textOr(id, "kind", u"dynamic"_s) == "list"_L1; }

    bool isAlive(RecordId id)
    {
        return !m_batch.isRemoved(id) && m_batch.after(Table, id, "deleted_at").isNull();
    }

    void giveOwner(qsizetype at)
    {
        const RowChange &row = m_batch.rows().at(at);
        const RecordId user = m_batch.session().currentUser();
        const bool byPerson =
            m_batch.origin() == storage::Origin::Ui || m_batch.origin() == storage::Origin::Api;
        if (row.op == RowOp::Insert && user && byPerson && !row.cell("owner_id"))
            m_batch.row(at).set("owner_id"_ba, {}, user.value());
    }

    void checkName(RecordId id)
    {
        const QString name = text(id, "name");
        const QString entity = entityOf(id);
        const QList<RecordId> same = [&] {
            QList<RecordId> found;
            QSqlQuery &query = m_batch.session().run(
                u"SELECT id FROM segment WHERE deleted_at IS NULL AND entity = ? AND kith_fold(name) = kith_fold(?)"_s,
                {entity, name});
            while (query.next())
                found.append(RecordId(query.value(0).toLongLong()));
            query.finish();
            return found;
        }();
        const bool taken = std::any_of(same.cbegin(), same.cend(), [&](RecordId other) {
            return other != id && isAlive(other) && !m_batch.writes(other, "name");
        });
        if (taken)
            throw Problem(
                ProblemKind::Constraint,
                Text::tr("There is a segment called “%1” already (%2). Choose another name.")
                    .arg(name, catalogueOf(m_batch.session()).entity(entity.toLatin1()).pluralText()),
                u"name of a segment"_s)
                .about("name"_ba);
    }

    domain::Filter filterOf(RecordId id)
    {
        const domain::Entity &entity = catalogueOf(m_batch.session()).entity(entityOf(id).toLatin1());
        return SegmentReader::filterOf(entity, text(id, "definition_json"));
    }

    void checkDefinition(RecordId id)
    {
        const bool concerned = m_batch.isNew(id) || m_batch.writes(id, "definition_json") ||
                               m_batch.writes(id, "kind") || m_batch.writes(id, "deleted_at");
        if (!concerned || isList(id))
            return;
        const domain::Entity &entity = catalogueOf(m_batch.session()).entity(entityOf(id).toLatin1());
        const bool asksNothing = text(id, "definition_json").trimmed().isEmpty();
        if (asksNothing && !m_batch.isNew(id) && m_batch.writes(id, "kind"))
            throw Problem(
                ProblemKind::Invalid,
                Text::tr("“%1” has no filter that its members could follow from. Make a segment of its own.")
                    .arg(text(id, "name")),
                u"a list without a definition"_s)
                .about("kind"_ba);
        if (asksNothing) // everything belongs to it
            m_batch.set(Table, id, "definition_json"_ba, SegmentReader::jsonOf(entity, {}));
        try {
            const domain::Filter filter = filterOf(id);
            refuseCircles(id, SegmentReader::askedFor(filter));
            requireSegments(filter);
            if (!m_asksForNew) // SQL knows what stands in the file
                SqlFilter(m_batch.session(), entity, u"t"_s).where(filter);
        } catch (const Problem &problem) {
            throw Problem(problem).about("definition_json"_ba);
        }
    }

    /// A segment of this very set cannot be asked by SQL yet.
    void requireSegments(const domain::Filter &filter)
    {
        m_asksForNew = false;
        for (const RecordId asked : SegmentReader::askedFor(filter)) {
            if (!isAlive(asked) || text(asked, "name").isEmpty())
                throw Problem(
                    ProblemKind::Constraint,
                    Text::tr("A segment that this one asks for is no longer there. Take that condition out."),
                    u"segment %1"_s.arg(asked.toString()));
            m_asksForNew =
                m_asksForNew || m_batch.writes(asked, "name") || m_batch.writes(asked, "definition_json");
        }
    }

    void refuseCircles(RecordId id, const QSet<RecordId> &asked)
    {
        QSet<RecordId> seen;
        QList<RecordId> open(asked.cbegin(), asked.cend());
        while (!open.isEmpty()) {
            const RecordId at = open.takeLast();
            if (at == id)
                throw Problem(
                    ProblemKind::Invalid,
                    asked.contains(id)
                        ? Text::tr("“%1” would ask for itself. Take that condition out.")
                              .arg(text(id, "name"))
                        : Text::tr("“%1” is asked for by a segment that it asks for itself. Take one of the "
                                   "two conditions out.")
                              .arg(text(id, "name")),
                    u"circle of segments"_s);
            if (seen.contains(at) || isList(at))
                continue;
            seen.insert(at);
            const QSet<RecordId> further = SegmentReader::askedFor(filterOf(at));
            open.append(QList<RecordId>(further.cbegin(), further.cend()));
        }
    }

    void refuseUsed(RecordId id)
    {
        QStringList names;
        for (const SegmentUse &use : SegmentReader::usedBy(m_batch.session(), id)) {
            if (use.entity == Table ? !isAlive(use.id) : m_batch.isRemoved(use.id))
                continue; // goes as well
            if (use.entity == Table && isReleased(use.id, id))
                continue;
            names += u'“' + use.name + u'”';
        }
        if (names.isEmpty())
            return;
        const qsizetype more = names.size() - ShownUses;
        QString list = names.mid(0, ShownUses).join(u", "_s);
        if (more > 0)
            list = Text::tr("%1 and %n more", nullptr, int(more)).arg(list);
        throw Problem(
            ProblemKind::Constraint,
            Text::tr("“%1” is still used by %2. Take it out there first.").arg(text(id, "name"), list),
            u"segment in use"_s);
    }

    /// Whether this very set takes the condition or the exclusion out.
    bool isReleased(RecordId user, RecordId used)
    {
        const bool asks = !isList(user) && text(user, "definition_json").contains(used.toString());
        if (asks)
            return false;
        QList<RecordId> rows;
        QSqlQuery &query = m_batch.session().run(
            u"SELECT id FROM segment_exclusion WHERE segment_id = ? AND excluded_id = ?"_s,
            {user.value(), used.value()});
        while (query.next())
            rows.append(RecordId(query.value(0).toLongLong()));
        query.finish();
        return std::all_of(rows.cbegin(), rows.cend(),
                           [this](RecordId row) { return m_batch.isRemoved(row); });
    }

    void checkMember(qsizetype at)
    {
        const RowChange &row = m_batch.rows().at(at);
        if (row.op != RowOp::Insert) {
            const storage::Cell *removed = row.op == RowOp::Update ? row.cell("removed_at") : nullptr;
            if (removed && !removed->after.isNull() && !row.cell("removed_by_id"))
                noteUser(at, "removed_by_id"_ba);
            return;
        }
        const RecordId list(m_batch.after(row, "segment_id").toLongLong());
        if (list != m_list) {
            m_list = list;
            m_listEntity = isList(list) ? entityOf(list) : QString();
        }
        if (m_listEntity.isEmpty())
            throw Problem(
                ProblemKind::NotAllowed,
                Text::tr("The members of “%1” follow from its filter. Freeze it first, or add to a list.")
                    .arg(text(list, "name")),
                u"member of a dynamic segment"_s);
        if (m_batch.after(row, "object_type").toString() != m_listEntity)
            throw Problem(ProblemKind::Invalid,
                          Text::tr("“%1” is a list of another kind of record.").arg(text(list, "name")),
                          u"kind of a member"_s);
        if (!row.cell("added_at"))
            m_batch.row(at).set("added_at"_ba, {}, m_batch.nowMs());
        if (!row.cell("added_by_id"))
            noteUser(at, "added_by_id"_ba);
    }

    void noteUser(qsizetype at, const QByteArray &column)
    {
        if (const RecordId user = m_batch.session().currentUser())
            m_batch.row(at).set(column, {}, user.value());
    }

    void checkExclusion(const RowChange &row)
    {
        if (row.op == RowOp::Remove)
            return;
        const RecordId segment(m_batch.after(row, "segment_id").toLongLong());
        const RecordId excluded(m_batch.after(row, "excluded_id").toLongLong());
        if (!segment || !excluded)
            return; // says so itself
        if (segment == excluded)
            throw Problem(ProblemKind::Invalid,
                          Text::tr("“%1” cannot leave itself out.").arg(text(segment, "name")),
                          u"exclusion of itself"_s)
                .about("excluded_id"_ba);
        if (entityOf(segment) != entityOf(excluded))
            throw Problem(
                ProblemKind::Invalid,
                Text::tr("“%1” is a segment of another kind of record.").arg(text(excluded, "name")),
                u"kind of an exclusion"_s)
                .about("excluded_id"_ba);
    }

    ChangeBatch &m_batch;
    RecordId m_list; ///< looked at last
    QString m_listEntity;
    bool m_asksForNew = false;
};

} // namespace

void SegmentRules::apply(ChangeBatch &batch)
{
    if (batch.touches(Table) || batch.touches(MemberTable) || batch.touches(ExclusionTable))
        SegmentChanges(batch).run();
}

QStringList SegmentRules::findings(storage::Session &session)
{
    const auto isWhole = [&session](const Segment &segment) {
        try {
            SqlFilter(session, catalogueOf(session).entity(segment.entity), u"t"_s)
                .where(SegmentReader::isIn(segment.id));
            const QSet<RecordId> asked = SegmentReader::askedFor(SegmentReader::filterOf(session, segment));
            return std::all_of(asked.cbegin(), asked.cend(), [&session](RecordId one) {
                return SegmentReader::find(session, one).has_value();
            });
        } catch (const Problem &) {
            return false;
        }
    };
    QStringList broken;
    for (const Segment &segment : SegmentReader::all(session)) {
        if (!segment.isList && !isWhole(segment))
            broken += segment.id.toString();
    }
    if (broken.isEmpty())
        return {};
    return {u"segment: %1 ask for what is not there (first: %2)"_s.arg(QString::number(broken.size()),
                                                                       broken.constFirst())};
}

} // namespace kith::records
