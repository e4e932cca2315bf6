// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"

#include "models/base/problem.h"
#include "models/domain/customfield.h"
#include "models/domain/entities/fields.h"
#include "models/domain/fieldpath.h"
#include "models/domain/formula.h"

#include <QCoreApplication>
#include <QMutex>
#include <QStringList>

#include <algorithm>
#include <memory>

namespace kith::domain {

using base::Problem;
using base::ProblemKind;

namespace {

QString joined(QStringList keys)
{
    keys.sort();
    return keys.join(QLatin1String(", "));
}

} // namespace

Catalogue::Catalogue()
    : m_entities{entities::contact(),
                 entities::company(),
                 entities::lead(),
                 entities::deal(),
                 entities::activity(),
                 entities::product(),
                 entities::salesOrder(),
                 entities::ticket(),
                 entities::contactPoint(),
                 entities::address(),
                 entities::contactCompany(),
                 entities::fact(),
                 entities::contactRelation(),
                 entities::consent(),
                 entities::note(),
                 entities::attachment(),
                 entities::tag(),
                 entities::tagLink(),
                 entities::externalSystem(),
                 entities::externalId(),
                 entities::appUser(),
                 entities::picklist(),
                 entities::picklistValue(),
                 entities::pipeline(),
                 entities::stage(),
                 entities::dealContact(),
                 entities::dealLine(),
                 entities::dealStageHistory(),
                 entities::stageGate(),
                 entities::dealCheck(),
                 entities::dealGateBypass(),
                 entities::dealCloseDateHistory(),
                 entities::activityLink(),
                 entities::activityParticipant(),
                 entities::reminder(),
                 entities::orderLine(),
                 entities::organisation(),
                 entities::workingHours(),
                 entities::holiday(),
                 entities::exchangeRate(),
                 entities::goal(),
                 entities::team(),
                 entities::teamMember(),
                 entities::savedView(),
                 entities::report(),
                 entities::reportSchedule(),
                 entities::viewChoice(),
                 entities::viewDraft(),
                 entities::dashboard(),
                 entities::dashboardTile(),
                 entities::segment(),
                 entities::segmentMember(),
                 entities::segmentExclusion(),
                 entities::suppression(),
                 entities::scoreRule(),
                 entities::rfmSegment(),
                 entities::engagementWeight(),
                 entities::winModel(),
                 entities::queue(),
                 entities::assignmentRule(),
                 entities::assignmentRuleMember(),
                 entities::assignmentLog(),
                 entities::surveyResponse(),
                 entities::sourceCost(),
                 entities::campaign(),
                 entities::campaignRecipient(),
                 entities::campaignEvent(),
                 entities::customField()}
{
    for (Entity &entity : m_entities)
        entity.catalogue = this;
}

const Catalogue &Catalogue::builtIn()
{
    static const Catalogue catalogue;
    return catalogue;
}

Catalogue::Catalogue(const QList<CustomField> &fields) : m_entities(builtIn().m_entities)
{
    for (Entity &entity : m_entities) {
        entity.catalogue = this;
        for (const CustomField &field : fields) {
            if (field.entity == entity.key && CustomField::canHave(entity.key) && !entity.field(field.key))
                entity.fields += field.fields(builtIn().entity(entity.key));
        }
    }
}

namespace {

/// The calculated fields with the types of what they give, as far as those that they use are known.
QList<CustomField> typed(QList<CustomField> fields, const Catalogue &catalogue)
{
    for (CustomField &field : fields) {
        const Entity *entity = field.isCalculated() ? catalogue.find(field.entity) : nullptr;
        if (!entity)
            continue;
        Field result;
        try {
            Formula::parse(*entity, field.formula, field.key).applyTo(result);
        } catch (const Problem &) {
            // a text without anything in it, until somebody mends the formula
        }
        field.resultType = result.type;
        field.resultCurrency = result.target;
    }
    return fields;
}

} // namespace

const Catalogue &Catalogue::with(const QList<CustomField> &fields)
{
    if (fields.isEmpty())
        return builtIn();
    // A workspace has few of these in a day; most of each is shared with the others.
    static QMutex guard;
    static QList<std::pair<QList<CustomField>, std::shared_ptr<const Catalogue>>> known;
    const QMutexLocker lock(&guard);
    for (const auto &[definitions, catalogue] : std::as_const(known)) {
        if (definitions == fields)
            return *catalogue;
    }
    static QList<std::shared_ptr<const Catalogue>> all;
    all.append(std::shared_ptr<const Catalogue>(new Catalogue(fields)));
    // A calculated field may use others, whose types are known a round later. Each round stays readable:
    // paths through it are remembered.
    QList<CustomField> before = fields;
    for (int round = 0; round < Formula::Deepest; ++round) {
        QList<CustomField> after = typed(before, *all.constLast());
        if (after == before)
            break;
        before = std::move(after);
        all.append(std::shared_ptr<const Catalogue>(new Catalogue(before)));
    }
    known.append({fields, all.constLast()});
    return *all.constLast();
}

const Entity *Catalogue::find(QByteArrayView key) const
{
    const auto found = std::find_if(m_entities.begin(), m_entities.end(),
                                    [key](const Entity &entity) { return entity.key == key; });
    return found == m_entities.end() ? nullptr : &*found;
}

const Entity &Catalogue::entity(QByteArrayView key) const
{
    if (const Entity *found = find(key))
        return *found;
    QStringList known;
    for (const Entity &entity : m_entities)
        known.append(QString::fromLatin1(entity.key));
    throw Problem(
        ProblemKind::NotFound,
        QCoreApplication::translate("Catalogue", "There is no kind of record called \"%1\". There are: %2.")
            .arg(QString::fromUtf8(key.toByteArray()), joined(known)));
}

QList<std::pair<const Entity *, const Relation *>> Catalogue::ownersOf(QByteArrayView entity) const
{
    QList<std::pair<const Entity *, const Relation *>> owners;
    for (const Entity &owner : m_entities) {
        for (const Relation &relation : owner.relations) {
            if (relation.owned && relation.entity == entity)
                owners.append({&owner, &relation});
        }
    }
    return owners;
}

const QList<Field> &Catalogue::stampFields()
{
    static const QList<Field> stamps{
        fields::instant("created_at", QT_TRANSLATE_NOOP("Catalogue", "Created")).derived(),
        fields::instant("updated_at", QT_TRANSLATE_NOOP("Catalogue", "Changed")).derived(),
        fields::instant("deleted_at", QT_TRANSLATE_NOOP("Catalogue", "Moved to the trash")).derived(),
    };
    return stamps;
}

const Field *Catalogue::find(const Entity &entity, QByteArrayView key)
{
    if (const Field *field = entity.field(key))
        return field;
    for (const Field &stamp : stampFields()) {
        if (stamp.key == key && (entity.hasTrash || stamp.key != "deleted_at"))
            return &stamp;
    }
    return FieldPath::field(entity, key);
}

const Field &Catalogue::fieldOrStamp(const Entity &entity, QByteArrayView key)
{
    if (const Field *field = find(entity, key))
        return *field;
    QStringList known;
    for (const Field &field : entity.fields) {
        if (!field.is(FieldFlag::Hidden))
            known.append(QString::fromLatin1(field.key));
    }
    for (const Field &stamp : stampFields()) {
        if (entity.hasTrash || stamp.key != "deleted_at")
            known.append(QString::fromLatin1(stamp.key));
    }
    throw Problem(ProblemKind::NotFound,
                  QCoreApplication::translate("Catalogue", "%1 has no field called \"%2\". There are: %3.")
                      .arg(entity.singularText(), QString::fromUtf8(key.toByteArray()), joined(known)));
}

} // namespace kith::domain
