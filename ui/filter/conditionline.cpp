// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"
#include "ui/filter/filterchoices.h"
#include "ui/filter/filterlines.h"
#include "ui/filter/subjectchooser.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Aggregate;
using domain::Entity;
using domain::Field;
using domain::FieldType;
using items::FilterNode;
using items::FilterOperator;
using items::ValueShape;
using Subject = FilterNode::Subject;

namespace {

int operatorData(domain::Operator op, bool negated)
{
    return int(op) * 2 + (negated ? 1 : 0);
}

bool isDate(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::Instant;
}

bool fitsAggregate(const Field &field, Aggregate aggregate)
{
    return aggregate == Aggregate::Sum ? field.isNumber() : isDate(field);
}

bool needsField(Aggregate aggregate)
{
    return aggregate == Aggregate::Sum || aggregate == Aggregate::First || aggregate == Aggregate::Last;
}

} // namespace

ConditionLine::ConditionLine(records::Records &records, items::FilterModel &model, int node,
                             base::RecordId without, QWidget *parent)
    : FilterLine(model, node, parent)
    , m_records(records)
    , m_without(without)
    , m_subject(new SubjectButton(this))
    , m_aggregate(new FilterBox(tr("What is asked of the related records"), u"filterAggregate"_s, this))
    , m_memberField(new FilterBox(tr("Field of the related records"), u"filterMemberField"_s, this))
    , m_operator(new FilterBox(tr("Comparison"), u"filterOperator"_s, this))
    , m_inner(new QToolButton(this))
    , m_state(new QLabel(tr("unfinished"), this))
    , m_remove(makeRemoveButton(tr("Remove the condition")))
    , m_menu(makeMenuButton())
{
    m_aggregate->addItem(tr("there are some"), int(Aggregate::Any));
    m_aggregate->addItem(tr("there are none"), int(Aggregate::None));
    m_aggregate->addItem(tr("how many there are"), int(Aggregate::Count));
    m_inner->setObjectName(u"filterInner"_s);
    m_inner->setAutoRaise(true);
    m_inner->setFocusPolicy(Qt::StrongFocus);
    m_inner->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_inner->setIcon(Icons::get(u"filter"_s, Tone::Accent));
    m_inner->setText(tr("Only some…"));
    m_inner->setToolTip(tr("Ask only for related records that meet conditions of their own"));
    m_state->setObjectName(u"filterState"_s);
    m_state->setFont(fontOf(TextRole::Caption));
    m_state->setToolTip(tr("Nothing is wrong: this line counts as soon as it is complete."));
    Theme::setTone(m_state, Tone::Muted);
    auto *content = new QWidget(this);
    m_flow = new FlowLayout(content);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(space::S);
    for (QWidget *part : {static_cast<QWidget *>(m_subject), static_cast<QWidget *>(m_aggregate),
                          static_cast<QWidget *>(m_memberField), static_cast<QWidget *>(m_operator),
                          static_cast<QWidget *>(m_inner), static_cast<QWidget *>(m_state)}) {
        part->setMinimumHeight(metrics::ControlHeight);
        m_flow->addWidget(part);
    }
    m_row->addWidget(content, 1);
    m_row->addWidget(m_menu, 0, Qt::AlignTop);
    m_row->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_subject, &SubjectButton::chosen, this, [this](const FilterSubject &subject) {
        if (subject.kind == Subject::Field)
            m_model.setField(m_node, subject.key);
        else if (subject.kind == Subject::Relation)
            m_model.setRelation(m_node, subject.key);
        else
            m_model.setSegmentSubject(m_node);
        Q_EMIT subjectChosen();
    });
    connect(m_aggregate, &QComboBox::currentIndexChanged, this, &ConditionLine::takeAggregate);
    connect(m_memberField, &QComboBox::currentIndexChanged, this, [this] {
        m_model.setAggregate(m_node, Aggregate(m_aggregate->currentData().toInt()),
                             m_memberField->currentData().toByteArray());
    });
    connect(m_operator, &QComboBox::currentIndexChanged, this, [this] {
        const int chosen = m_operator->currentData().toInt();
        m_model.setOperator(m_node, domain::Operator(chosen / 2), chosen % 2 == 1);
    });
    connect(m_inner, &QToolButton::clicked, this,
            [this] { Q_EMIT stepRequested(LineStep::AddInner, m_node); });
}

void ConditionLine::refresh()
{
    const FilterNode *node = m_model.find(m_node);
    if (!node)
        return;
    const Entity &entity = m_model.entityAt(m_node);
    const FilterSubject subject{node->subject,
                                node->subject == Subject::Relation ? node->relation : node->field};
    m_subject->showSubject(entity, subject);
    refreshAggregate(*node, entity);
    refreshOperator(*node, entity);
    refreshValue(*node, entity);
    m_inner->setVisible(node->subject == Subject::Relation && node->children.isEmpty());
    m_inner->setEnabled(m_model.canAddInner(m_node));
    m_state->setVisible(!m_model.isFinished(*node));
    setAccessibleName(isUnfinished() ? tr("Unfinished condition: %1").arg(subject.labelText(entity))
                                     : tr("Condition: %1").arg(subject.labelText(entity)));
    updateGeometry();
}

void ConditionLine::fillMemberFields(const Entity &members, Aggregate aggregate)
{
    const QSignalBlocker quiet(m_memberField);
    m_memberField->clear();
    if (!needsField(aggregate))
        return;
    const auto add = [&](const Field &field) {
        if (fitsAggregate(field, aggregate) && !field.is(domain::FieldFlag::Hidden))
            m_memberField->addItem(field.labelText(), field.key);
    };
    for (const Field &field : members.fields)
        add(field);
    for (const Field &stamp : domain::Catalogue::stampFields()) {
        if (stamp.key != "deleted_at")
            add(stamp);
    }
}

void ConditionLine::refreshAggregate(const FilterNode &node, const Entity &entity)
{
    const Entity *members =
        node.subject == Subject::Relation ? items::relationMembers(entity, node.relation) : nullptr;
    m_aggregate->setVisible(members);
    m_memberField->setVisible(members && needsField(node.aggregate));
    if (!members)
        return;
    {
        // What can be asked depends on what the members have.
        const QSignalBlocker quiet(m_aggregate);
        while (m_aggregate->count() > 3)
            m_aggregate->removeItem(3);
        fillMemberFields(*members, Aggregate::Sum);
        if (m_memberField->count() > 0)
            m_aggregate->addItem(tr("the sum of"), int(Aggregate::Sum));
        fillMemberFields(*members, Aggregate::Last);
        if (m_memberField->count() > 0) {
            m_aggregate->addItem(tr("the latest"), int(Aggregate::Last));
            m_aggregate->addItem(tr("the earliest"), int(Aggregate::First));
        }
    }
    m_aggregate->show(int(node.aggregate));
    fillMemberFields(*members, node.aggregate);
    m_memberField->show(node.field);
}

void ConditionLine::takeAggregate()
{
    const FilterNode *node = m_model.find(m_node);
    const Entity *members = node ? items::relationMembers(m_model.entityAt(m_node), node->relation) : nullptr;
    if (!members)
        return;
    const auto aggregate = Aggregate(m_aggregate->currentData().toInt());
    QByteArray field;
    if (needsField(aggregate)) {
        fillMemberFields(*members, aggregate);
        field = node->field;
        if (m_memberField->findData(field) < 0)
            field = m_memberField->itemData(0).toByteArray();
        // What happened and when is in a field of its own, if there is one.
        for (const char *usual : {"ordered_at", "starts_at", "at", "total_minor", "amount_minor"}) {
            if (node->field.isEmpty() && m_memberField->findData(QByteArray(usual)) >= 0) {
                field = usual;
                break;
            }
        }
    }
    m_model.setAggregate(m_node, aggregate, field);
}

void ConditionLine::refreshOperator(const FilterNode &node, const Entity &entity)
{
    const QList<FilterOperator> known = node.operatorsIn(entity);
    m_operator->setVisible(!known.isEmpty());
    const QSignalBlocker quiet(m_operator);
    m_operator->clear();
    for (const FilterOperator &one : known)
        m_operator->addItem(one.label, operatorData(one.op, one.negated));
    m_operator->setCurrentIndex(m_operator->findData(operatorData(node.op, node.negated)));
}

void ConditionLine::refreshValue(const FilterNode &node, const Entity &entity)
{
    const Field *field = node.fieldIn(entity);
    const ValueShape shape = node.shapeIn(entity);
    QByteArray key;
    if (node.subject == Subject::Segment) {
        key = "segment";
    } else if (field && shape != ValueShape::None) {
        // Dates within a span and before one read differently.
        const bool within = node.op == domain::Operator::Is || node.op == domain::Operator::IsNot ||
                            node.op == domain::Operator::Anniversary;
        key = QByteArray::number(int(shape)) + (within ? '=' : '<') + entity.key + '/' + node.relation + '/' +
              field->key;
        if (node.op == domain::Operator::Anniversary)
            key += '!';
    }
    if (key != m_valueKey) {
        const bool focused = m_value && m_value->isAncestorOf(focusWidget());
        if (m_value) {
            for (int i = 0; i < m_flow->count(); ++i) {
                if (m_flow->itemAt(i)->widget() == m_value) {
                    delete m_flow->takeAt(i);
                    break;
                }
            }
            m_value->hide();
            m_value->deleteLater();
            m_value = nullptr;
        }
        m_valueKey = key;
        if (key == "segment") {
            auto *edit = new FilterSegmentEdit(m_records, entity.key, m_without, this);
            connect(edit, &FilterSegmentEdit::chosen, this,
                    [this](base::RecordId segment) { m_model.setSegment(m_node, segment); });
            m_value = edit;
        } else if (!key.isEmpty()) {
            FilterValueEdit *edit = FilterValueEdit::make(m_records, *field, shape, node.op, this);
            connect(edit, &FilterValueEdit::edited, this,
                    [this, edit] { m_model.setValues(m_node, edit->values()); });
            m_value = edit;
        }
        if (m_value) {
            m_flow->insertWidget(4, m_value);
            m_value->show();
            if (focused)
                m_value->setFocus();
        }
    }
    if (auto *edit = qobject_cast<FilterValueEdit *>(m_value))
        edit->setValues(node.values);
    else if (auto *segment = qobject_cast<FilterSegmentEdit *>(m_value))
        segment->setSegment(node.segment);
}

bool ConditionLine::isUnfinished() const
{
    const FilterNode *node = m_model.find(m_node);
    return node && !m_model.isFinished(*node);
}

QList<QWidget *> ConditionLine::stops() const
{
    QList<QWidget *> list{m_subject, m_aggregate, m_memberField, m_operator};
    if (m_value)
        list.append(m_value);
    list += {m_inner, m_menu, m_remove};
    return list;
}

QWidget *ConditionLine::first() const
{
    return m_subject;
}

QWidget *ConditionLine::valueInput() const
{
    if (m_value && m_value->focusProxy())
        return m_value->focusProxy();
    if (!m_operator->isHidden())
        return m_operator;
    return m_aggregate->isHidden() ? static_cast<QWidget *>(m_subject) : m_aggregate;
}

void ConditionLine::openChooser()
{
    m_subject->openChooser();
}

} // namespace kith::ui
