// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/leadrules.h"

#include "models/domain/leadscore.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/records/sqltext.h"
#include "models/records/workspacecatalogue.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Catalogue;
using storage::Cell;
using storage::Origin;

namespace {

constexpr std::array<const char *, 3> Results{"converted_contact_id", "converted_company_id",
                                              "converted_deal_id"};

bool isWrittenByPeople(const ChangeBatch &batch)
{
    return batch.origin() == Origin::Ui || batch.origin() == Origin::Api || batch.origin() == Origin::Rule;
}

/// One lead of the set.
class LeadChange
{
public:
    LeadChange(ChangeBatch &batch, RecordId id, bool isNew)
        : m_batch(batch), m_id(id), m_isNew(isNew), m_byPeople(isWrittenByPeople(batch))
    {
    }

    void apply(const RowChange &row)
    {
        const QString before = m_isNew ? QString() : stored("status").toString();
        if (before == "converted"_L1) {
            if (m_batch.origin() != Origin::Merge)
                refuseChanges(row);
            return;
        }
        QString status = after("status").toString();
        const bool cameConverted =
            m_isNew && !m_batch.writes(m_id, "status") && !m_byPeople && !after("converted_at").isNull();
        if (cameConverted)
            set("status", u"converted"_s);
        if (status.isEmpty() || cameConverted)
            status = cameConverted ? u"converted"_s : u"new"_s;
        if (m_byPeople)
            refuseFixed(status);
        if (status == "converted"_L1)
            convert();
        else
            clearResults();
        if (LeadRules::isOpen(status)) {
            set("closed_at", {});
            if (!before.isEmpty() && !LeadRules::isOpen(before))
                set("disqualify_reason_id", {});
        } else if (status != "converted"_L1) {
            close(status != before);
        }
    }

private:
    QVariant after(QByteArrayView column) { return m_batch.after("lead"_ba, m_id, column); }
    QVariant stored(QByteArrayView column) { return m_batch.stored("lead"_ba, m_id, column); }
    void set(const char *column, const QVariant &value) { m_batch.set("lead"_ba, m_id, column, value); }

    void refuseChanges(const RowChange &row)
    {
        for (const Cell &cell : row.cells) {
            if (cell.column != "deleted_at" && !sameCell(stored(cell.column), cell.after))
                throw LeadRules::alreadyConverted(m_batch.session(), m_id);
        }
    }

    bool hasResult()
    {
        return std::any_of(Results.begin(), Results.end(),
                           [this](const char *column) { return !after(column).isNull(); });
    }

    void refuseFixed(const QString &status)
    {
        QList<const char *> fixed;
        if (status != "converted"_L1)
            fixed = {Results[0], Results[1], Results[2], "converted_at"};
        if (!m_isNew)
            fixed += {"first_response_at", "closed_at"};
        for (const char *column : std::as_const(fixed)) {
            const QVariant was = m_isNew ? QVariant() : stored(column);
            if (m_batch.writes(m_id, column) && !sameCell(was, after(column)))
                throw Problem(ProblemKind::NotAllowed,
                              Text::tr("“%1” is written by the program when it happens.")
                                  .arg(Catalogue::builtIn().entity("lead").field(column)->labelText()),
                              u"lead"_s)
                    .about(column);
        }
    }

    void convert()
    {
        if (m_byPeople && !hasResult())
            throw Problem(
                ProblemKind::Invalid,
                Text::tr("A lead is converted to a contact, a company or a deal. Choose “Convert lead” "
                         "for that."),
                u"lead without result"_s)
                .about("status"_ba);
        QVariant at = after("converted_at");
        if (at.isNull())
            at = after("closed_at").isNull() ? QVariant(m_batch.nowMs()) : after("closed_at");
        set("converted_at", at);
        set("closed_at", at);
        set("disqualify_reason_id", {});
    }

    void clearResults()
    {
        for (const char *column : Results)
            set(column, {});
        set("converted_at", {});
    }

    void close(bool isOverNow)
    {
        if (m_byPeople && after("disqualify_reason_id").isNull())
            throw Problem(
                ProblemKind::Invalid,
                Text::tr("Say why this lead is given up: the reason is what can be learned from it."),
                u"lead without reason"_s)
                .about("disqualify_reason_id"_ba);
        if (after("closed_at").isNull() || (isOverNow && !m_batch.writes(m_id, "closed_at")))
            set("closed_at", m_batch.nowMs());
    }

    ChangeBatch &m_batch;
    RecordId m_id;
    bool m_isNew;
    bool m_byPeople;
};

bool concerns(const RowChange &row)
{
    if (row.op == RowOp::Insert)
        return true;
    return row.op == RowOp::Update && std::any_of(row.cells.cbegin(), row.cells.cend(), [](const Cell &cell) {
               return cell.column != "deleted_at";
           });
}

/// Finds out who answered a lead first.
class Responses
{
public:
    explicit Responses(ChangeBatch &batch) : m_batch(batch)
    {
        QVariantList keys;
        for (const QByteArray &key : LeadRules::answeringTypes())
            keys.append(QString::fromLatin1(key));
        QSqlQuery &query = batch.session().run(
            u"SELECT v.id FROM picklist_value AS v JOIN picklist AS p ON p.id = v.picklist_id "
            "WHERE p.key = 'activity_type' AND v.key IN (%1)"_s.arg(placeholders(keys.size())),
            keys);
        while (query.next())
            m_types.insert(query.value(0).toLongLong());
        query.finish();
    }

    void look(RecordId lead, RecordId activity)
    {
        const QVariant status = m_batch.after("lead"_ba, lead, "status");
        if (!status.isValid() || status.toString() == "converted"_L1)
            return; // gone, or history
        const QVariant known = m_batch.after("lead"_ba, lead, "first_response_at");
        const qint64 answer = isLinked(lead, activity) ? answerOf(lead, activity, true) : 0;
        if (answer != 0) {
            if (known.isNull() || answer < known.toLongLong()) {
                set(lead, answer);
                return;
            }
        }
        const bool wasIt = !known.isNull() && !m_batch.isNew(activity) && answer != known.toLongLong() &&
                           answerOf(lead, activity, false) == known.toLongLong();
        if (wasIt)
            set(lead, firstOf(lead));
    }

private:
    QVariant value(RecordId activity, const char *column, bool then)
    {
        return then ? m_batch.after("activity"_ba, activity, column)
                    : m_batch.stored("activity"_ba, activity, column);
    }

    bool isLinked(RecordId lead, RecordId activity)
    {
        if (m_batch.isRemoved(activity))
            return false;
        const QList<RecordId> links = m_batch.members("activity_link"_ba, "activity_id"_ba, activity);
        return std::any_of(links.cbegin(), links.cend(), [&](RecordId link) {
            return m_batch.after("activity_link"_ba, link, "object_id").toLongLong() == lead.value();
        });
    }

    /// When the activity answered the lead; 0 when it does not.
    qint64 answerOf(RecordId lead, RecordId activity, bool then)
    {
        const qint64 done = value(activity, "done_at", then).toLongLong();
        if (done == 0 || !value(activity, "deleted_at", then).isNull() ||
            !m_types.contains(value(activity, "type_id", then).toLongLong()))
            return 0;
        const domain::Field *direction = Catalogue::builtIn().entity("activity").field("direction");
        if (direction && value(activity, "direction", then).toString().startsWith("in"_L1))
            return 0; // they called us
        const QVariant created = m_batch.stored("lead"_ba, lead, "created_at");
        return std::max(done, created.isNull() ? m_batch.nowMs() : created.toLongLong());
    }

    qint64 firstOf(RecordId lead)
    {
        QList<RecordId> activities;
        QSqlQuery &query = m_batch.session().run(
            u"SELECT DISTINCT l.activity_id FROM activity_link AS l JOIN activity AS a ON a.id = "
            u"l.activity_id "
            "WHERE l.object_id = ? AND l.object_type = 'lead' AND a.done_at IS NOT NULL"_s,
            {lead.value()});
        while (query.next())
            activities.append(RecordId(query.value(0).toLongLong()));
        query.finish();
        qint64 first = 0;
        for (const RecordId activity : std::as_const(activities)) {
            const qint64 answer =
                isLinked(lead, activity) && isLoggedByHand(activity) ? answerOf(lead, activity, true) : 0;
            if (answer != 0 && (first == 0 || answer < first))
                first = answer;
        }
        return first;
    }

    bool isLoggedByHand(RecordId activity)
    {
        return m_batch.session()
                   .scalar(u"SELECT t.origin FROM change_log AS c JOIN tx AS t ON t.id = c.tx_id "
                           "WHERE c.row_id = ? AND c.op = 1 ORDER BY t.commit_seq LIMIT 1"_s,
                           {activity.value()})
                   .toInt() == int(Origin::Ui);
    }

    void set(RecordId lead, qint64 at)
    {
        m_batch.set("lead"_ba, lead, "first_response_at"_ba, at == 0 ? QVariant() : QVariant(at));
    }

    ChangeBatch &m_batch;
    QSet<qint64> m_types;
};

using LeadActivity = std::pair<RecordId, RecordId>;

void addLeadsOf(ChangeBatch &batch, RecordId activity, QList<LeadActivity> &pairs)
{
    for (const RecordId link : batch.members("activity_link"_ba, "activity_id"_ba, activity)) {
        if (batch.after("activity_link"_ba, link, "object_type").toString() == "lead"_L1)
            pairs.append(
                {RecordId(batch.after("activity_link"_ba, link, "object_id").toLongLong()), activity});
    }
}

} // namespace

const QList<QByteArray> &LeadRules::answeringTypes()
{
    static const QList<QByteArray> types{"call", "email", "meeting", "visit", "letter"};
    return types;
}

bool LeadRules::isOpen(QStringView status)
{
    return status == "new"_L1 || status == "working"_L1 || status == "qualified"_L1;
}

void LeadRules::apply(ChangeBatch &batch)
{
    for (const qsizetype at : batch.rowsOf("lead"_ba)) {
        const RowChange &row = batch.rows().at(at);
        if (concerns(row)) // which is not looked at any more once something is set: the rows may move
            LeadChange(batch, row.id, row.op == RowOp::Insert).apply(row);
    }
}

void LeadRules::convertImported(ChangeBatch &batch)
{
    if (batch.origin() != Origin::Import)
        return;
    for (const qsizetype at : batch.rowsOf("deal"_ba)) {
        const RowChange &row = batch.rows().at(at);
        const RecordId deal = row.id;
        const bool names = row.op == RowOp::Insert || (row.op == RowOp::Update && row.cell("lead_id"));
        const RecordId lead(names ? batch.after("deal"_ba, deal, "lead_id").toLongLong() : 0);
        if (!lead || !isOpen(batch.after("lead"_ba, lead, "status").toString()))
            continue;
        const QVariant closed = batch.after("deal"_ba, deal, "closed_at");
        const QVariant won = closed.isNull() ? QVariant(batch.nowMs()) : closed;
        batch.set("lead"_ba, lead, "status"_ba, u"converted"_s);
        batch.set("lead"_ba, lead, "converted_at"_ba, won);
        batch.set("lead"_ba, lead, "closed_at"_ba, won);
        batch.set("lead"_ba, lead, "converted_deal_id"_ba, deal.value());
        if (const QVariant company = batch.after("deal"_ba, deal, "company_id"); !company.isNull())
            batch.set("lead"_ba, lead, "converted_company_id"_ba, company);
    }
}

void LeadRules::noteResponses(ChangeBatch &batch)
{
    if (batch.origin() != Origin::Ui || (!batch.touches("activity"_ba) && !batch.touches("activity_link"_ba)))
        return;
    QList<LeadActivity> pairs;
    for (const qsizetype at : batch.rowsOf("activity"_ba)) {
        const RowChange &row = batch.rows().at(at);
        if (row.op != RowOp::Remove)
            addLeadsOf(batch, row.id, pairs);
    }
    for (const qsizetype at : batch.rowsOf("activity_link"_ba)) {
        const RowChange &row = batch.rows().at(at);
        const bool gone = row.op == RowOp::Remove;
        const auto value = [&](QByteArrayView column) {
            return gone ? batch.stored(row.table, row.id, column) : batch.after(row.table, row.id, column);
        };
        if (value("object_type").toString() == "lead"_L1)
            pairs.append(
                {RecordId(value("object_id").toLongLong()), RecordId(value("activity_id").toLongLong())});
    }
    if (pairs.isEmpty())
        return;
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    Responses responses(batch);
    for (const auto &[lead, activity] : std::as_const(pairs))
        responses.look(lead, activity);
}

void LeadRules::checkScoreRules(ChangeBatch &batch)
{
    for (const qsizetype at : batch.rowsOf("score_rule"_ba)) {
        const RowChange &row = batch.rows().at(at);
        const Cell *condition = row.op == RowOp::Remove ? nullptr : row.cell("condition");
        if (!condition)
            continue;
        const domain::Entity &lead = catalogueOf(batch.session()).entity("lead");
        if (const auto problem = domain::LeadScore::problemOf(lead, condition->after.toString()))
            throw *problem;
    }
}

Problem LeadRules::alreadyConverted(storage::Session &session, RecordId lead)
{
    QString name;
    qint64 atMs = 0;
    QList<std::pair<const char *, RecordId>> became;
    QSqlQuery &query = session.run(u"SELECT display_name, converted_at, converted_contact_id, "
                                   "converted_company_id, converted_deal_id FROM lead WHERE id = ?"_s,
                                   {lead.value()});
    if (query.next()) {
        name = query.value(0).toString();
        atMs = query.value(1).toLongLong();
        became = {{"contact", RecordId(query.value(2).toLongLong())},
                  {"company", RecordId(query.value(3).toLongLong())},
                  {"deal", RecordId(query.value(4).toLongLong())}};
    }
    query.finish();
    RecordTitles titles(session);
    QStringList results;
    for (const auto &[kind, id] : std::as_const(became)) {
        const domain::Entity &entity = Catalogue::builtIn().entity(kind);
        if (id)
            results.append(Text::tr("%1 “%2”", "what a lead became: Contact “Maria Anders”")
                               .arg(entity.singularText(), titles.of(entity, id)));
    }
    const QString when =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(atMs).date(), QLocale::ShortFormat);
    return Problem(ProblemKind::NotAllowed,
                   results.isEmpty()
                       ? Text::tr("The lead “%1” was converted on %2 and is kept as it was.").arg(name, when)
                       : Text::tr("The lead “%1” was converted on %2 and is kept as it was. It became: %3.")
                             .arg(name, when, results.join(u", "_s)),
                   u"converted lead"_s)
        .about("status"_ba);
}

} // namespace kith::records
