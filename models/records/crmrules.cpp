// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/activityrules.h"
#include "models/records/assignmentrules.h"
#include "models/records/blobrecords.h"
#include "models/records/campaignresults.h"
#include "models/records/changebatch.h"
#include "models/records/crmcheck.h"
#include "models/records/customfieldrules.h"
#include "models/records/dealrules.h"
#include "models/records/derivedcolumns.h"
#include "models/records/fieldrules.h"
#include "models/records/leadrules.h"
#include "models/records/partyrules.h"
#include "models/records/peoplerules.h"
#include "models/records/records.h"
#include "models/records/searchbacklog.h"
#include "models/records/searchindex.h"
#include "models/records/seed.h"
#include "models/records/segmentrules.h"
#include "models/records/settling.h"
#include "models/records/suppression.h"
#include "models/records/tagrules.h"
#include "models/storage/changerules.h"

namespace kith::records {

namespace {

using storage::ChangeSet;
using storage::Origin;
using storage::Session;

class CrmRules final : public storage::ChangeRules
{
public:
    ChangeSet seed(Session &session, const QString &userName) const override
    {
        return Seed::changes(session, userName);
    }

    void prepare(Session &session, ChangeSet &changes) const override
    {
        const bool isComplete = changes.origin == Origin::Undo || changes.origin == Origin::Redo ||
                                changes.origin == Origin::Sync;
        if (isComplete) {
            CustomFieldRules::addColumns(session, changes.rows);
            return;
        }
        ChangeBatch batch(session, changes);
        const qsizetype authored = batch.size();
        FieldRules::tidy(batch);
        CustomFieldRules::apply(batch);
        SuppressionRules::tidy(batch);
        SegmentRules::apply(batch);
        RemovalRules::apply(batch);
        PartyRules::keepOnePrimary(batch, "address"); // the main address's country reads the phone numbers
        PartyRules::judgePoints(batch);
        for (const char *table : {"contact_point", "contact_company", "deal_contact"})
            PartyRules::keepOnePrimary(batch, table);
        PartyRules::findDomains(batch);
        PartyRules::refuseCycles(batch);
        CampaignRules::apply(batch);
        PeopleRules::stampConsents(batch);
        PeopleRules::dateFacts(batch);
        ActivityRules::apply(batch);
        DealRules::protectStages(batch);
        DealRules::tidy(batch);
        CommerceRules::sumLines(batch);
        DealRules::apply(batch);
        DealRules::fillInRates(batch);
        LeadRules::apply(batch);
        LeadRules::convertImported(batch);
        LeadRules::noteResponses(batch);
        LeadRules::checkScoreRules(batch);
        CommerceRules::giveNumbers(batch);
        CommerceRules::stampTickets(batch);
        AssignmentRules::tidy(batch);
        TagRules::apply(batch);
        FieldRules::requireValid(batch, authored);
        FieldRules::requireLinks(batch, authored);
        FieldRules::requireUnique(batch, authored);
        AssignmentRules::assignNew(batch);
        BlobRecords::requireContent(batch);
        DerivedColumns::fillIn(batch);
        CustomFieldRules::addColumns(session, changes.rows);
    }

    void settle(Session &session, const QList<storage::RowChange> &applied) const override
    {
        CustomFieldRules::settle(session, applied);
        Settling(session, applied).run();
    }

    bool isBehind(Session &session) const override { return SearchIndex::isBehind(session); }

    void catchUp(Session &session) const override { SearchIndex::catchUp(session); }

    std::unique_ptr<Backlog> beginBulk() const override { return std::make_unique<SearchBacklog>(); }

    void settleLater(Session &session, const QList<storage::RowChange> &applied,
                     Backlog &backlog) const override
    {
        CustomFieldRules::settle(session, applied);
        Settling(session, applied, static_cast<SearchBacklog *>(&backlog)).run();
    }

    void finishBulk(Session &session, qint64, Backlog *backlog) const override
    {
        if (backlog)
            static_cast<SearchBacklog *>(backlog)->finish(session);
    }

    QByteArray ownerColumn(const QByteArray &table) const override
    {
        return ChangeBatch::ownerColumnOf(table);
    }

    QList<QByteArray> looseLinks(const QByteArray &table) const override
    {
        QList<QByteArray> columns;
        if (const domain::Entity *entity = domain::Catalogue::builtIn().find(table)) {
            for (const domain::Field &field : entity->fields) {
                if (field.is(domain::FieldFlag::LinkByField))
                    columns.append(field.key);
            }
        }
        return columns;
    }

    void rebuild(Session &session) const override { DerivedData::rebuild(session); }

    QStringList check(Session &session) const override
    {
        return Invariants::findings(session) + CustomFieldRules::findings(session) +
               BlobRecords::findings(session) + SegmentRules::findings(session) +
               DerivedData::differences(session);
    }

    bool isDerived(const QByteArray &table, const QByteArray &column) const override
    {
        const domain::Entity *entity = domain::Catalogue::builtIn().find(table);
        const domain::Field *field = entity ? entity->field(column) : nullptr;
        return field && field->is(domain::FieldFlag::Derived);
    }
};

} // namespace

std::shared_ptr<const storage::ChangeRules> crmRules()
{
    static const auto rules = std::make_shared<const CrmRules>();
    return rules;
}

} // namespace kith::records
