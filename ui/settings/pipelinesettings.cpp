// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pipelinesettings.h"

#include "models/base/await.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/editors/fieldedit.h"
#include "ui/editors/savedtable.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"
#include "ui/settings/savedform.h"
#include "ui/settings/stagetargetdialog.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using domain::Record;
using records::RecordId;
using records::StageRemoval;

namespace {

constexpr int PipelineIdRole = Qt::UserRole;
constexpr int PipelineListWidth = 200;
constexpr int MostPipelines = 500;

/// The fields of a deal that a stage may ask for, and what belongs to it.
const domain::Field &gateField()
{
    static const domain::Field field = [] {
        const domain::Catalogue &catalogue = domain::Catalogue::builtIn();
        domain::Field choice = *catalogue.entity("stage_gate").field("field");
        choice.type = domain::FieldType::Choice;
        const domain::Entity &deal = catalogue.entity("deal");
        for (const domain::Field &one : deal.fields) {
            const bool follows = one.is(domain::FieldFlag::FixedAtBirth) || !one.isEditable() ||
                                 one.is(domain::FieldFlag::Required) ||
                                 one.type == domain::FieldType::Boolean;
            if (!follows)
                choice.choices.append({one.key, one.label});
        }
        for (const char *key : {"contacts", "lines", "documents"}) {
            if (const domain::Relation *relation = deal.relation(key))
                choice.choices.append({relation->key, relation->label});
        }
        return choice;
    }();
    return field;
}

} // namespace

PipelineSettings::PipelineSettings(records::Records &records, QWidget *parent)
    : Page(parent), m_records(records), m_notice(new NoticeBar(this)), m_list(new QListWidget(this))
{
    setObjectName(u"pipelineSettings"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::XL, space::L, space::L, space::L);
    row->setSpacing(space::XL);
    row->addWidget(makeList());
    auto *area = new QScrollArea(this); // a small window shows a part of it
    area->setAccessibleName(tr("Stages"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(makeDetails());
    row->addWidget(area, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addLayout(row, 1);
    setFocusProxy(m_list);

    connect(m_list, &QListWidget::currentItemChanged, this, &PipelineSettings::showPipeline);
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (notice.everything || notice.entities.contains("pipeline") || notice.entities.contains("stage"))
            loadPipelines();
        else if (notice.entities.contains("deal"))
            loadCounts();
    });
    loadPipelines();
}

QWidget *PipelineSettings::makeList()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(PipelineListWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::S);
    column->addWidget(heading(tr("Pipelines"), side));
    m_list->setObjectName(u"pipelineList"_s);
    m_list->setAccessibleName(tr("Pipelines"));
    m_list->setProperty("kith_rounded", true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    auto *add = new QPushButton(Icons::get(u"plus"_s), tr("&New pipeline"), side);
    add->setObjectName(u"pipelineAdd"_s);
    m_up = makeIconButton(u"arrow-up"_s, tr("Put this pipeline further up"), u"pipelineUp"_s, side);
    m_down = makeIconButton(u"arrow-down"_s, tr("Put this pipeline further down"), u"pipelineDown"_s, side);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::XS);
    buttons->addWidget(add, 1);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &PipelineSettings::addPipeline);
    connect(m_up, &QToolButton::clicked, this, [this] { movePipeline(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { movePipeline(1); });
    return side;
}

QWidget *PipelineSettings::makeDetails()
{
    m_details = new QWidget(this);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, space::S, 0);
    column->setSpacing(space::M);
    m_form = new SavedForm(m_records, "pipeline", {"name", "currency"}, m_details);
    m_active = new QPushButton(tr("&Retire this pipeline"), m_details);
    m_active->setObjectName(u"pipelineActive"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_form, 1);
    top->addWidget(m_active, 0, Qt::AlignTop);
    column->addLayout(top);

    m_stages = new SavedTable(
        m_records, "pipeline", "stages",
        {{.field = "name", .title = {}, .width = 0, .text = {}},
         {.field = "kind", .title = {}, .width = 75, .text = {}},
         {.field = "probability", .title = {}, .width = 130, .text = {}},
         {.field = "rot_days", .title = {}, .width = 130, .text = {}},
         {.field = "forecast_category", .title = {}, .width = 95, .text = {}},
         {.field = {},
          .title = tr("Deals"),
          .width = 65,
          .text = [this](const Record &stage) { return QLocale().toString(m_counts.value(stage.id)); },
          .isNumber = true},
         {.field = "retired", .title = tr("Retired"), .width = 70, .text = {}}},
        m_details);
    m_stages->setObjectName(u"pipelineStages"_s);
    m_stages->table().setTitle(tr("Stages"));
    m_stages->table().setAddText(tr("New &stage"));
    m_stages->table().setRemover([this](int row) { removeStage(row); });
    column->addWidget(m_stages, 3);
    column->addWidget(remark(tr("Deals go through the stages from top to bottom. Drag a stage, or press "
                                "Alt+Up and Alt+Down, to put it elsewhere."),
                             m_details));

    m_gateSide = new QWidget(m_details);
    auto *gates = new QVBoxLayout(m_gateSide);
    gates->setContentsMargins(0, space::S, 0, 0);
    gates->setSpacing(space::S);
    m_gateTitle = heading({}, m_gateSide);
    m_gateTitle->setObjectName(u"gateTitle"_s);
    gates->addWidget(m_gateTitle);
    m_gates = new SavedTable(m_records, "stage", "gates",
                             {{.field = "kind", .title = {}, .width = 180, .text = {}},
                              {.field = "field", .title = {}, .width = 150, .text = {}, .as = &gateField()},
                              {.field = "label", .title = {}, .width = 0, .text = {}},
                              {.field = "min_count", .title = tr("At least"), .width = 80, .text = {}},
                              {.field = "may_bypass", .title = tr("Exceptions"), .width = 90, .text = {}}},
                             m_gateSide);
    m_gates->setObjectName(u"stageGates"_s);
    m_gates->table().setAddText(tr("New &condition"));
    gates->addWidget(m_gates, 1);
    gates->addWidget(remark(tr("A deal can only come here, or go past here, when it has all of this. Where "
                               "exceptions are allowed, somebody may move it with a reason, which is kept."),
                            m_gateSide));
    column->addWidget(m_gateSide, 2);

    connect(m_active, &QPushButton::clicked, this, &PipelineSettings::toggleActive);
    connect(m_form, &SavedForm::loaded, this, [this] {
        m_active->setText(m_form->record().value("active").toBool() ? tr("&Retire this pipeline")
                                                                    : tr("&Use this pipeline again"));
        m_active->setToolTip(tr("A retired pipeline keeps its deals but is not offered for new ones."));
    });
    connect(m_form, &SavedForm::failed, this, &PipelineSettings::report);
    connect(m_stages, &SavedTable::failed, this, &PipelineSettings::report);
    connect(m_gates, &SavedTable::failed, this, &PipelineSettings::report);
    connect(m_stages, &SavedTable::loaded, this, &PipelineSettings::showStage);
    connect(&m_stages->table(), &ChildTable::currentRowChanged, this, &PipelineSettings::showStage);
    return m_details;
}

records::RecordId PipelineSettings::pipeline() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? RecordId(item->data(PipelineIdRole).toLongLong()) : RecordId();
}

bool PipelineSettings::isReady() const
{
    return m_ready && m_counted && !m_stages->isSaving() && !m_gates->isSaving() &&
           m_stages->owner().id == pipeline();
}

void PipelineSettings::loadPipelines()
{
    const quint64 mine = ++m_generation;
    domain::RecordQuery query;
    query.entity = "pipeline";
    query.sort = {{"active", true}, {"position", false}};
    query.limit = MostPipelines;
    base::await(
        m_records.findIds(query), this,
        [this, mine](const QList<RecordId> &ids) {
            base::await(
                m_records.fetchRows("pipeline", {"name", "active", "position"}, ids), this,
                [this, mine](const QList<records::Row> &rows) {
                    if (mine == m_generation)
                        showPipelines(rows);
                },
                [this](const Problem &problem) { report(problem); });
        },
        [this](const Problem &problem) { report(problem); });
    loadCounts();
}

void PipelineSettings::showPipelines(const QList<records::Row> &rows)
{
    const RecordId before = m_wanted ? m_wanted : pipeline();
    m_wanted = {};
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        int at = 0;
        for (const records::Row &row : rows) {
            const bool active = row.values.at(1).toBool();
            auto *item = new QListWidgetItem(
                Icons::get(u"columns-board"_s, active ? Tone::Accent : Tone::Muted),
                active ? row.values.at(0).toString() : tr("%1 (retired)").arg(row.values.at(0).toString()),
                m_list);
            item->setData(PipelineIdRole, row.id.value());
            if (!active)
                item->setForeground(Theme::color(Tone::Muted));
            if (row.id == before)
                at = m_list->count() - 1;
        }
        m_list->setCurrentRow(rows.isEmpty() ? -1 : at);
    }
    m_ready = true;
    showPipeline();
}

void PipelineSettings::showPipeline()
{
    const RecordId id = pipeline();
    m_details->setVisible(bool(id));
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    if (m_form->id() != id)
        m_form->open(id);
    if (m_stages->owner().isNull() || m_stages->owner().id != id)
        m_stages->open(id);
}

void PipelineSettings::showStage()
{
    const QList<Record> rows = m_stages->table().rows();
    const int at = m_stages->table().currentRow();
    const bool any = at >= 0 && at < rows.size() && !rows.at(at).isNew();
    m_gateSide->setVisible(any);
    if (!any)
        return;
    m_gateTitle->setText(tr("To come to “%1”").arg(rows.at(at).text("name")));
    m_gates->table().view().setAccessibleName(m_gateTitle->text());
    if (m_gates->owner().isNull() || m_gates->owner().id != rows.at(at).id)
        m_gates->open(rows.at(at).id);
}

void PipelineSettings::loadCounts()
{
    domain::RecordQuery query;
    query.entity = "deal";
    query.groupBy = "stage_id";
    base::await(
        m_records.findGroups(query, {}), this,
        [this](const records::GroupedIds &grouped) {
            m_counts.clear();
            for (const records::RecordGroup &group : grouped.groups)
                m_counts.insert(RecordId(group.value.toLongLong()), group.count);
            m_counted = true;
            m_stages->table().refresh();
        },
        [this](const Problem &problem) { report(problem); });
}

/// With a stage of each kind, so that deals can go through it at once.
void PipelineSettings::addPipeline()
{
    const domain::Catalogue &catalogue = m_records.catalogue();
    Record made(catalogue.entity("pipeline"));
    QStringList names;
    for (int i = 0; i < m_list->count(); ++i)
        names.append(m_list->item(i)->text());
    QString name = tr("New pipeline");
    for (int number = 2; names.contains(name); ++number)
        name = tr("New pipeline %1").arg(number);
    made.setValue("name", name);
    made.setValue("currency", m_form->record().isNull() ? u"EUR"_s : m_form->record().text("currency"));
    made.setValue("position", m_list->count() + 1);
    const auto stage = [&](const QString &called, const char *kind, int probability, const char *forecast) {
        Record one(catalogue.entity("stage"));
        one.setValue("name", called);
        one.setValue("kind", QString::fromLatin1(kind));
        one.setValue("probability", probability);
        one.setValue("forecast_category", QString::fromLatin1(forecast));
        one.setValue("position", made.children("stages").size());
        made.children("stages").append(one);
    };
    stage(tr("First stage"), "open", 20, "pipeline");
    stage(tr("Won"), "won", 100, "closed");
    stage(tr("Lost"), "lost", 0, "omitted");
    base::await(
        m_records.save({}, made), this,
        [this](const records::Outcome &outcome) {
            m_wanted = outcome.ids.value(0);
            loadPipelines();
            FieldEdit *edit = m_form->edit("name");
            connect(
                m_form, &SavedForm::loaded, edit, [edit] { edit->setFocus(); }, Qt::SingleShotConnection);
        },
        [this](const Problem &problem) { report(problem); });
}

/// All of them get a number, so that the order is the one that is seen.
void PipelineSettings::movePipeline(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    QList<RecordId> ids;
    for (int i = 0; i < m_list->count(); ++i)
        ids.append(RecordId(m_list->item(i)->data(PipelineIdRole).toLongLong()));
    ids.move(from, to);
    auto pairs = std::make_shared<QList<std::pair<Record, Record>>>();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        base::await(
            m_records.load("pipeline", ids.at(i)), this,
            [this, pairs, i, count = ids.size()](const Record &before) {
                Record after = before;
                after.setValue("position", qlonglong(i + 1));
                pairs->append({before, after});
                if (pairs->size() == count)
                    base::await(
                        m_records.saveAll(*pairs, tr("Order of the pipelines")), this,
                        [](const records::Outcome &) {}, [this](const Problem &problem) { report(problem); });
            },
            [this](const Problem &problem) { report(problem); });
    }
}

void PipelineSettings::toggleActive()
{
    const Record before = m_form->record();
    if (before.isNull())
        return;
    Record after = before;
    after.setValue("active", qlonglong(before.value("active").toBool() ? 0 : 1));
    base::await(
        m_records.save(before, after), this, [](const records::Outcome &) {},
        [this](const Problem &problem) { report(problem); });
}

void PipelineSettings::removeStage(int row)
{
    const Record stage = m_stages->table().rows().value(row);
    if (stage.isNull() || !stage.id)
        return;
    const QString name = stage.text("name");
    base::await(
        StageRemoval::use(m_records, stage.id), this,
        [this, id = stage.id, name](const StageRemoval::Use &use) {
            if (use.deals == 0)
                runRemoval(id, {}, name);
            else
                askTarget(id, name, use);
        },
        [this](const Problem &problem) { report(problem); });
}

void PipelineSettings::askTarget(RecordId stage, const QString &name, const StageRemoval::Use &use)
{
    const QList<Record> rows = m_stages->table().rows();
    const auto gone =
        std::find_if(rows.cbegin(), rows.cend(), [stage](const Record &one) { return one.id == stage; });
    QList<Record> targets;
    for (const Record &one : rows) {
        if (one.id && one.id != stage && gone != rows.cend() && one.text("kind") == gone->text("kind") &&
            !one.value("retired").toBool())
            targets.append(one);
    }
    auto *dialog = new StageTargetDialog(name, use, targets, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, stage, name] { runRemoval(stage, dialog->target(), name); });
    dialog->open();
}

void PipelineSettings::runRemoval(RecordId stage, RecordId target, const QString &name)
{
    const QFuture<records::Outcome> running = StageRemoval::run(m_records, stage, target);
    //: %1 name of a stage
    Q_EMIT workStarted(tr("Removing “%1”").arg(name), QFuture<void>(running));
    base::await(
        running, this,
        [this, name](const records::Outcome &) {
            m_notice->notify(NoticeLevel::Success, tr("“%1” is gone. Undo brings it back.").arg(name));
            m_stages->open(pipeline());
        },
        [this](const Problem &problem) { report(problem); });
}

void PipelineSettings::report(const Problem &problem)
{
    if (problem.kind() != base::ProblemKind::Cancelled)
        showProblem(m_notice, problem);
}

} // namespace kith::ui
