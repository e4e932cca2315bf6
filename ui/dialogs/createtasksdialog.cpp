// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/createtasksdialog.h"

#include "models/base/await.h"
#include "models/base/language.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/editors/fieldedit.h"
#include "ui/parts/metrics.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;

namespace {

/// Tab goes on to the next input; the arrow keys go from the day to the month.
class OneStopDateEdit final : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

protected:
    bool focusNextPrevChild(bool next) override
    {
        return QWidget::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call): not within the edit
    }
};

} // namespace

CreateTasksDialog::CreateTasksDialog(records::Records &records, const QByteArray &entity,
                                     const QList<records::RecordId> &ids, QWidget *parent)
    : BulkDialog(records, entity, ids, parent)
    , m_type(new QComboBox(this))
    , m_subject(new QLineEdit(this))
    , m_due(new OneStopDateEdit(this))
    , m_priority(new QComboBox(this))
{
    setObjectName(u"createTasksDialog"_s);
    //: %1 number, %2 kind of record in the plural
    setWindowTitle(tr("Create tasks for %1 %2")
                       .arg(QLocale().toString(qlonglong(ids.size())),
                            base::Language::inSentence(m_entity.pluralText())));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::L);
    form->setVerticalSpacing(space::M);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_type->setObjectName(u"taskType"_s);
    addFormRow(form, tr("&Type"), m_type);
    m_subject->setObjectName(u"taskSubject"_s);
    m_subject->setMaxLength(300);
    //: {name} stays as it is
    m_subject->setPlaceholderText(tr("Call {name} about the fair"));
    m_subject->setToolTip(tr("{name} becomes the name of the record."));
    addFormRow(form, tr("&Subject"), m_subject);
    m_due->setObjectName(u"taskDue"_s);
    m_due->setCalendarPopup(true);
    m_due->setDate(QDate::currentDate().addDays(7));
    addFormRow(form, tr("&Due on"), m_due);
    const domain::Field &priority = *m_records.catalogue().entity("activity").field("priority");
    m_priority->setObjectName(u"taskPriority"_s);
    for (const domain::Choice &choice : priority.choices)
        m_priority->addItem(choice.labelText(), choice.key);
    m_priority->setCurrentIndex(m_priority->findData("normal"_ba));
    addFormRow(form, tr("&Priority"), m_priority);
    addFormRow(form, tr("For"), makeOwner());
    body().addLayout(form);
    fillTypes();
    loadUser();
    connect(m_subject, &QLineEdit::textChanged, this, &CreateTasksDialog::changed);
    connect(m_type, &QComboBox::currentIndexChanged, this, &CreateTasksDialog::changed);
    for (QRadioButton *button : {m_byOwner, m_byOne})
        connect(button, &QRadioButton::toggled, this, &CreateTasksDialog::changed);
    connect(m_owner, &FieldEdit::edited, this, &CreateTasksDialog::changed);
    m_subject->setFocus();
    ask();
    changed();
}

QWidget *CreateTasksDialog::makeOwner()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::S);
    m_byOwner = new QRadioButton(tr("whoever looks after the &record"), side);
    m_byOwner->setObjectName(u"taskByOwner"_s);
    m_byOne = new QRadioButton(tr("&one person:"), side);
    m_byOne->setObjectName(u"taskByOne"_s);
    m_owner = makeFieldEdit(m_records, *m_records.catalogue().entity("activity").field("owner_id"), side);
    m_owner->setObjectName(u"taskOwner"_s);
    m_owner->setHint(tr("One person"));
    const bool owned = m_entity.field("owner_id") != nullptr;
    m_byOwner->setEnabled(owned);
    m_byOwner->setChecked(owned);
    m_byOne->setChecked(!owned);
    column->addWidget(m_byOwner);
    column->addWidget(m_byOne);
    column->addWidget(m_owner);
    side->setFocusProxy(m_byOwner);
    return side;
}

void CreateTasksDialog::fillTypes()
{
    base::await(
        m_records.picklist("activity_type"), this,
        [this](const QList<records::PicklistValue> &values) {
            for (const records::PicklistValue &value : values) {
                m_type->addItem(value.label, value.id.value());
                if (value.key == "task")
                    m_type->setCurrentIndex(m_type->count() - 1);
            }
            changed();
        },
        [this](const Problem &problem) { setSummary(problem.sentence(), Tone::Danger); });
}

void CreateTasksDialog::loadUser()
{
    base::await(
        records::CurrentUser::load(m_records), this,
        [this](const records::CurrentUser &user) {
            m_user = user;
            if (m_owner->isBlank() && user.id)
                m_owner->setBase(user.id.value(), user.name);
            changed();
        },
        [](const Problem &) {}); // then somebody is chosen by hand
}

records::TaskPlan CreateTasksDialog::plan() const
{
    records::TaskPlan plan;
    plan.entity = m_entity.key;
    plan.ids = m_ids;
    plan.type = records::RecordId(m_type->currentData().toLongLong());
    plan.subject = m_subject->text().trimmed();
    plan.priority = m_priority->currentData().toByteArray();
    plan.time = domain::ActivityTime::dueOn(m_due->date());
    plan.byOwner = m_byOwner->isChecked();
    plan.owner = records::RecordId(m_owner->value().toLongLong());
    return plan;
}

void CreateTasksDialog::ask()
{
    records::TaskPlan plan;
    plan.entity = m_entity.key;
    plan.ids = m_ids;
    base::await(
        records::BulkTasks::preview(m_records, plan), this,
        [this](const records::TaskPreview &preview) {
            m_preview = preview;
            m_known = true;
            changed();
        },
        [this](const Problem &problem) { setSummary(problem.sentence(), Tone::Danger); });
}

void CreateTasksDialog::changed()
{
    m_owner->setEnabled(true);
    if (isRunning())
        return;
    if (!m_known) {
        setSummary(tr("Counting …"), Tone::Muted);
        setGo(tr("Create"), false);
        return;
    }
    QStringList sentences{tr("%n task(s) will be made.", nullptr, int(m_preview.tasks))};
    if (m_preview.gone > 0)
        sentences +=
            tr("%n record(s) are left out: they are gone or in the trash.", nullptr, int(m_preview.gone));
    if (m_byOwner->isChecked() && m_preview.ownerless > 0)
        sentences += tr("Nobody looks after %n of the records; their tasks go to the person named here.",
                        nullptr, int(m_preview.ownerless));
    QString wrong;
    try {
        if (const auto problem = records::BulkTasks::problemOf(plan()))
            wrong = problem->sentence();
    } catch (const Problem &problem) { // a person who is not one
        wrong = problem.sentence();
    }
    if (!wrong.isEmpty())
        sentences += wrong;
    setSummary(sentences.join(u' '), wrong.isEmpty() ? Tone::Text : Tone::Muted);
    setGo(tr("Create %n task(s)", nullptr, int(m_preview.tasks)), wrong.isEmpty() && m_preview.tasks > 0);
}

QFuture<records::Outcome> CreateTasksDialog::begin()
{
    return records::BulkTasks::run(m_records, plan());
}

} // namespace kith::ui
