// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/seeds.h"
#include "models/domain/validation.h"

#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::domain;

namespace {

/// Marks what it translates, so that a label which bypasses translation shows.
class MarkingTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QLatin1String(context) == "Catalogue"_L1 || QLatin1String(context) == "Seeds"_L1
                   ? u'<' + QString::fromUtf8(source) + u'>'
                   : QString();
    }
    bool isEmpty() const override { return false; }
};

bool isMarked(const QString &text)
{
    return text.size() > 2 && text.startsWith(u'<') && text.endsWith(u'>');
}

QByteArray name(const Entity &entity, const QByteArray &part)
{
    return entity.key + '.' + part;
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheKindsOfRecords()
    {
        for (const char *key : {"contact",
                                "company",
                                "contact_point",
                                "address",
                                "contact_company",
                                "fact",
                                "contact_relation",
                                "consent",
                                "note",
                                "tag",
                                "tag_link",
                                "external_system",
                                "external_id",
                                "app_user",
                                "picklist",
                                "picklist_value",
                                "pipeline",
                                "stage",
                                "lead",
                                "deal",
                                "deal_contact",
                                "deal_line",
                                "product",
                                "activity",
                                "activity_link",
                                "sales_order",
                                "order_line",
                                "ticket",
                                "deal_stage_history",
                                "stage_gate",
                                "deal_check",
                                "deal_gate_bypass",
                                "deal_close_date_history",
                                "organisation",
                                "working_hours",
                                "holiday",
                                "exchange_rate"})
            QVERIFY2(Catalogue::builtIn().find(key), key);
        QSet<QByteArray> lists;
        for (const Entity &entity : Catalogue::builtIn().entities()) {
            if (entity.standalone)
                lists.insert(entity.key);
        }
        QCOMPARE(lists, (QSet<QByteArray>{"contact",
                                          "company",
                                          "lead",
                                          "deal",
                                          "product",
                                          "activity",
                                          "sales_order",
                                          "ticket",
                                          "pipeline",
                                          "picklist",
                                          "tag",
                                          "app_user",
                                          "external_system",
                                          "organisation",
                                          "exchange_rate",
                                          "goal",
                                          "team",
                                          "score_rule",
                                          "queue",
                                          "assignment_rule",
                                          "win_model",
                                          "survey_response",
                                          "source_cost",
                                          "campaign",
                                          "campaign_recipient",
                                          "campaign_event",
                                          "segment",
                                          "custom_field",
                                          "suppression",
                                          "rfm_segment",
                                          "engagement_weight"}));
    }

    void keysAreUnique()
    {
        QSet<QByteArray> entities;
        QSet<int> numbers;
        for (const Entity &entity : Catalogue::builtIn().entities()) {
            QVERIFY2(!entities.contains(entity.key), entity.key);
            entities.insert(entity.key);
            QVERIFY2(entity.number > 0 && !numbers.contains(entity.number), entity.key);
            numbers.insert(entity.number);
            QSet<QByteArray> fields{"id",         "rev",        "created_at", "created_by",
                                    "updated_at", "updated_by", "deleted_at"};
            for (const Field &field : entity.fields) {
                QVERIFY2(!fields.contains(field.key), name(entity, field.key));
                fields.insert(field.key);
                QSet<QByteArray> choices;
                for (const Choice &choice : field.choices) {
                    QVERIFY2(!choices.contains(choice.key), name(entity, field.key + '=' + choice.key));
                    choices.insert(choice.key);
                }
            }
            QSet<QByteArray> relations;
            for (const Relation &relation : entity.relations) {
                QVERIFY2(!relations.contains(relation.key), name(entity, relation.key));
                relations.insert(relation.key);
                QVERIFY2(!fields.contains(relation.key), name(entity, relation.key));
            }
        }
    }

    void everyTextIsTranslated()
    {
        MarkingTranslator translator;
        QCoreApplication::installTranslator(&translator);
        for (const Entity &entity : Catalogue::builtIn().entities()) {
            QVERIFY2(isMarked(entity.singularText()) && isMarked(entity.pluralText()), entity.key);
            QVERIFY2(!entity.icon.isEmpty(), entity.key);
            for (const Field &field : entity.fields) {
                QVERIFY2(isMarked(field.labelText()), name(entity, field.key));
                QVERIFY2(!field.help || isMarked(field.helpText()), name(entity, field.key));
                for (const Choice &choice : field.choices)
                    QVERIFY2(isMarked(choice.labelText()), name(entity, field.key));
            }
            for (const Relation &relation : entity.relations)
                QVERIFY2(isMarked(relation.labelText()), name(entity, relation.key));
        }
        for (const Field &stamp : Catalogue::stampFields())
            QVERIFY2(isMarked(stamp.labelText()), stamp.key);
        for (const PicklistSeed &list : picklistSeeds()) {
            QVERIFY2(isMarked(list.labelText()), list.key);
            for (const PicklistSeed::Value &value : list.values) {
                QVERIFY2(isMarked(value.labelText()), value.key);
                QVERIFY2(!value.inverse || isMarked(value.inverseText()), value.key);
            }
        }
        for (const StageSeed &stage : stageSeeds())
            QVERIFY(isMarked(stage.nameText()));
        QCoreApplication::removeTranslator(&translator);
    }

    void visibleLabelsOfAFormDiffer()
    {
        for (const Entity &entity : Catalogue::builtIn().entities()) {
            QSet<QString> labels;
            for (const Field &field : entity.fields) {
                if (!field.isEditable())
                    continue;
                QVERIFY2(!labels.contains(field.labelText()), name(entity, field.key));
                labels.insert(field.labelText());
            }
        }
    }

    void targetsOfFieldsExist()
    {
        const Catalogue &catalogue = Catalogue::builtIn();
        QSet<QByteArray> lists;
        for (const PicklistSeed &list : picklistSeeds())
            lists.insert(list.key);
        for (const Entity &entity : catalogue.entities()) {
            for (const Field &field : entity.fields) {
                const QByteArray where = name(entity, field.key);
                switch (field.type) {
                case FieldType::Link:
                    if (field.is(FieldFlag::LinkByField)) {
                        const Field *kind = entity.field(field.target);
                        QVERIFY2(kind && kind->type == FieldType::Choice, where);
                        for (const Choice &choice : kind->choices)
                            QVERIFY2(catalogue.find(choice.key), where);
                    } else {
                        QVERIFY2(catalogue.find(field.target), where);
                    }
                    break;
                case FieldType::Picklist:
                    QVERIFY2(lists.contains(field.target), where);
                    break;
                case FieldType::Money:
                    QVERIFY2(isCurrency(entity, field.target), where);
                    break;
                case FieldType::Choice:
                    QVERIFY2(!field.choices.isEmpty(), where);
                    break;
                default:
                    QVERIFY2(field.target.isEmpty(), where);
                    QVERIFY2(field.choices.isEmpty() || field.type == FieldType::Decimal, where);
                }
                QVERIFY2(field.sortColumn.isEmpty() || entity.field(field.sortColumn), where);
            }
        }
    }

    void relationsLeadToMembersAndBack()
    {
        const Catalogue &catalogue = Catalogue::builtIn();
        for (const Entity &owner : catalogue.entities()) {
            for (const Relation &relation : owner.relations) {
                const QByteArray where = name(owner, relation.key);
                const Entity *member = catalogue.find(relation.entity);
                QVERIFY2(member, where);
                const Field *parent = member->field(relation.parentField);
                QVERIFY2(parent && parent->type == FieldType::Link, where);
                if (relation.parentTypeField.isEmpty()) {
                    QCOMPARE(parent->target, owner.key);
                } else {
                    QVERIFY2(parent->is(FieldFlag::LinkByField), where);
                    QCOMPARE(parent->target, relation.parentTypeField);
                    QVERIFY2(hasChoice(*member, relation.parentTypeField, owner.key), where);
                }
                QVERIFY2(relation.kindField.isEmpty() ||
                             hasChoice(*member, relation.kindField, relation.kindValue),
                         where);
                if (!relation.memberField.isEmpty()) {
                    const Field *far = member->field(relation.memberField);
                    QVERIFY2(far && far->type == FieldType::Link && far != parent, where);
                }
                QVERIFY2(!relation.owned || !member->standalone, where);
            }
        }
    }

    void whatLivesInsideOthersHasAnOwner()
    {
        for (const Entity &entity : Catalogue::builtIn().entities()) {
            const auto owners = Catalogue::builtIn().ownersOf(entity.key);
            // the core writes these histories, nobody edits them
            // and views are made at their tabs
            static const QSet<QByteArray> written{"saved_view",
                                                  "dashboard",
                                                  "report",
                                                  "report_schedule",
                                                  "view_choice",
                                                  "view_draft",
                                                  "deal_stage_history",
                                                  "deal_close_date_history",
                                                  "deal_gate_bypass",
                                                  "assignment_log",
                                                  "segment_member"};
            QVERIFY2(entity.standalone || !owners.isEmpty() || written.contains(entity.key), entity.key);
            QVERIFY2(!entity.standalone || owners.isEmpty(), entity.key);
        }
    }

    void namesAndOrderUseFieldsOfTheEntity()
    {
        for (const Entity &entity : Catalogue::builtIn().entities()) {
            QVERIFY2(!entity.titleFields.isEmpty(), entity.key);
            for (const QByteArray &key : entity.titleFields + entity.subtitleFields + entity.keyFields)
                QVERIFY2(entity.field(key), name(entity, key));
            QCOMPARE(Catalogue::fieldOrStamp(entity, entity.defaultSort).key, entity.defaultSort);
            QCOMPARE(entity.field("name_key") != nullptr, !entity.keyFields.isEmpty());
            const bool listed =
                std::any_of(entity.fields.begin(), entity.fields.end(), [](const Field &field) {
                    return field.is(FieldFlag::InList) && !field.is(FieldFlag::Hidden);
                });
            QVERIFY2(listed, entity.key);
        }
    }

    void presetsAreValid()
    {
        for (const Entity &entity : Catalogue::builtIn().entities()) {
            for (const Field &field : entity.fields) {
                const auto problem = problemOf(field, field.defaultValue);
                QVERIFY2(!problem, name(entity, field.key) + ": " + (problem ? problem->what() : ""));
            }
        }
    }

    void firstPipelineCanBeWonAndLost()
    {
        QSet<QByteArray> kinds;
        for (const StageSeed &stage : stageSeeds()) {
            QVERIFY(stage.probability >= 0 && stage.probability <= 100);
            kinds.insert(stage.kind);
        }
        QCOMPARE(kinds, (QSet<QByteArray>{"open", "won", "lost"}));
    }

    void unknownNamesAreAnsweredWithTheKnownOnes()
    {
        try {
            Catalogue::builtIn().entity("contcat");
            QFAIL("an unknown kind of record was found");
        } catch (const base::Problem &problem) {
            QCOMPARE(problem.kind(), base::ProblemKind::NotFound);
            QVERIFY(problem.sentence().contains("contcat"_L1));
            QVERIFY(problem.sentence().contains("sales_order"_L1));
        }
        const Entity &tag = Catalogue::builtIn().entity("tag");
        try {
            Catalogue::fieldOrStamp(tag, "colr");
            QFAIL("an unknown field was found");
        } catch (const base::Problem &problem) {
            QCOMPARE(problem.kind(), base::ProblemKind::NotFound);
            QVERIFY(problem.sentence().contains("colour"_L1));
            QVERIFY(!problem.sentence().contains("deleted_at"_L1)); // tags have no trash
        }
    }

private:
    static bool hasChoice(const Entity &entity, const QByteArray &field, const QByteArray &key)
    {
        const Field *found = entity.field(field);
        return found && std::any_of(found->choices.begin(), found->choices.end(),
                                    [&key](const Choice &choice) { return choice.key == key; });
    }

    /// A currency field of the entity, or of the record that "link.field" leads to.
    static bool isCurrency(const Entity &entity, const QByteArray &path)
    {
        const qsizetype point = path.indexOf('.');
        if (point < 0) {
            const Field *field = entity.field(path);
            return field && field->format == TextFormat::Currency;
        }
        const Field *link = entity.field(path.first(point));
        const Entity *target = link ? Catalogue::builtIn().find(link->target) : nullptr;
        return target && isCurrency(*target, path.sliced(point + 1));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
