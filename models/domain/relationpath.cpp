// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/relationpath.h"

#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/entities/fields.h"
#include "models/domain/filter.h"

#include <QCoreApplication>
#include <QStringList>

namespace kith::domain {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

struct RelationPathText
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

std::optional<RelationPath::Step> stepOver(const Entity &owner, QByteArrayView key)
{
    RelationPath::Step step;
    step.owner = &owner;
    step.relation = owner.relation(key);
    step.joining = step.relation ? Catalogue::of(owner).find(step.relation->entity) : nullptr;
    if (!step.joining)
        return std::nullopt;
    step.member = step.joining;
    const Field *through =
        step.relation->memberField.isEmpty() ? nullptr : step.joining->field(step.relation->memberField);
    const bool leadsToOneKind = through && !through->is(FieldFlag::LinkByField);
    if (const Entity *target = leadsToOneKind ? Catalogue::of(owner).find(through->target) : nullptr) {
        step.through = through;
        step.member = target;
    }
    return step;
}

} // namespace

std::optional<RelationPath> RelationPath::parse(const Entity &entity, QByteArrayView key)
{
    RelationPath path;
    const Entity *owner = &entity;
    for (bool more = true; more;) {
        const qsizetype point = key.indexOf('.');
        more = point >= 0;
        const auto step = stepOver(*owner, more ? key.first(point) : key);
        if (!step || path.steps.size() == MaxSteps)
            return std::nullopt;
        path.steps.append(*step);
        owner = step->member;
        if (more)
            key = key.sliced(point + 1);
    }
    return path;
}

RelationPath RelationPath::of(const Entity &entity, QByteArrayView key)
{
    if (const auto path = parse(entity, key))
        return *path;
    QStringList known;
    for (const Relation &relation : entity.relations)
        known.append(QString::fromUtf8(relation.key));
    known.sort();
    throw Problem(ProblemKind::NotFound,
                  RelationPathText::tr("%1 has no relation called “%2”. There are: %3.")
                      .arg(entity.singularText(),
                           QString::fromUtf8(key.first(qMin(key.size(), qsizetype(100)))),
                           known.join(u", "_s)));
}

std::optional<std::pair<QByteArray, QByteArray>> RelationPath::withField(const Entity &entity,
                                                                         QByteArrayView text)
{
    std::optional<std::pair<QByteArray, QByteArray>> found;
    for (qsizetype point = text.indexOf('.'); point >= 0; point = text.indexOf('.', point + 1)) {
        if (!parse(entity, text.first(point)))
            break;
        found = {text.first(point).toByteArray(), text.sliced(point + 1).toByteArray()};
    }
    return found;
}

QString RelationPath::labelText() const
{
    QStringList labels;
    for (const Step &step : steps)
        labels.append(step.relation->labelText());
    return labels.join(u" › "_s);
}

const Field *aggregateField(const Entity &member, const Filter &related)
{
    const auto refuse = [&](const QString &sentence, const Field &field) {
        throw Problem(ProblemKind::Invalid, sentence.arg(field.labelText()),
                      u"filter on "_s + QString::fromUtf8(related.relation))
            .about(related.field);
    };
    switch (related.aggregate) {
    case Aggregate::Any:
    case Aggregate::None:
        return nullptr;
    case Aggregate::Count: {
        static const Field number = fields::integer("count", QT_TRANSLATE_NOOP("Catalogue", "Number"));
        return &number;
    }
    case Aggregate::Sum: {
        const Field &field = Catalogue::fieldOrStamp(member, related.field);
        if (!field.isNumber())
            refuse(RelationPathText::tr("“%1” cannot be summed up. Choose a number or an amount of money."),
                   field);
        return &field;
    }
    case Aggregate::First:
    case Aggregate::Last:
        break;
    }
    const Field &field = Catalogue::fieldOrStamp(member, related.field);
    if (field.type != FieldType::Date && field.type != FieldType::Instant)
        refuse(RelationPathText::tr("“%1” has no earliest and no latest value. Choose a date."), field);
    return &field;
}

} // namespace kith::domain
