// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulkeditdialog.h"

#include "models/base/await.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/editors/fieldedit.h"
#include "ui/parts/icons.h"
#include "ui/parts/indenteddelegate.h"
#include "ui/parts/metrics.h"

#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;
using records::BulkPreview;
using records::BulkStep;
using Action = BulkStep::Action;

namespace {

constexpr int CountPauseMs = 300;
constexpr qsizetype MaxLines = 8;

bool canSet(const Field &field)
{
    return field.isEditable() && !field.is(FieldFlag::FixedAtBirth) && !field.is(FieldFlag::LinkByField) &&
           !field.is(FieldFlag::Unique);
}

bool isText(const Field &field)
{
    return (field.type == FieldType::Text || field.type == FieldType::LongText) &&
           field.format == domain::TextFormat::Plain;
}

QLineEdit *makeLine(const QString &hint, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(hint);
    return edit;
}

} // namespace

BulkEditDialog::BulkEditDialog(records::Records &records, const QByteArray &entity,
                               const QList<records::RecordId> &ids, QWidget *parent)
    : BulkDialog(records, entity, ids, parent)
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(Icons::get(u"plus"_s), tr("&Another field"), this))
    , m_sample(new QTableWidget(0, 4, this))
    , m_pause(new QTimer(this))
{
    setObjectName(u"bulkEditDialog"_s);
    //: %1 number, %2 kind of record in the plural
    setWindowTitle(tr("Edit %1 %2").arg(QLocale().toString(qlonglong(ids.size())), m_entity.pluralText()));
    body().addWidget(
        paragraph(tr("All selected records get the same. Nothing is written before you have seen what "
                     "changes, and one undo takes it back."),
                  this));
    m_rows->setSpacing(space::S);
    body().addLayout(m_rows);
    m_add->setObjectName(u"bulkAdd"_s);
    m_add->setAutoDefault(false);
    body().addWidget(m_add, 0, Qt::AlignLeft);
    m_sample->setObjectName(u"bulkSample"_s);
    m_sample->setAccessibleName(tr("What changes, for the first records"));
    m_sample->setHorizontalHeaderLabels({m_entity.singularText(), tr("Field"), tr("Now"), tr("Then")});
    m_sample->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_sample->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_sample->setItemDelegate(new IndentedDelegate(m_sample));
    m_sample->verticalHeader()->hide();
    m_sample->setShowGrid(false);
    m_sample->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sample->setSelectionMode(QAbstractItemView::NoSelection);
    m_sample->setMinimumHeight(220);
    m_sample->setTabKeyNavigation(false);
    body().addWidget(m_sample, 1);
    setBodyFills();
    resize(metrics::DialogLarge, 600);

    m_pause->setSingleShot(true);
    m_pause->setInterval(CountPauseMs);
    connect(m_pause, &QTimer::timeout, this, &BulkEditDialog::askPreview);
    connect(m_add, &QPushButton::clicked, this, &BulkEditDialog::addLine);
    addLine();
    m_lines.constFirst().field->setFocus();
    changed();
}

BulkEditDialog::~BulkEditDialog()
{
    m_asking.cancel();
}

BulkEditDialog::Line *BulkEditDialog::lineOf(QWidget *row)
{
    for (Line &line : m_lines) {
        if (line.row == row)
            return &line;
    }
    return nullptr;
}

void BulkEditDialog::addLine()
{
    Line line;
    line.row = new QWidget(this);
    line.row->setObjectName(u"bulkLine"_s);
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::S);
    line.field = new QComboBox(line.row);
    line.field->setObjectName(u"bulkField"_s);
    line.field->setAccessibleName(tr("Field"));
    line.field->addItem(tr("Choose a field …"), QByteArray());
    for (const Field &field : m_entity.fields) {
        if (canSet(field))
            line.field->addItem(field.labelText(), field.key);
    }
    if (m_entity.relation("tags"))
        line.field->addItem(m_entity.relation("tags")->labelText(), "tags"_ba);
    line.action = new QComboBox(line.row);
    line.action->setObjectName(u"bulkAction"_s);
    line.action->setAccessibleName(tr("What to do"));
    line.action->setEnabled(false);
    line.values = new QStackedWidget(line.row);
    line.values->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *remove = new QToolButton(line.row);
    remove->setAutoRaise(true);
    remove->setIcon(Icons::get(u"x"_s));
    remove->setToolTip(tr("Leave this field out"));
    remove->setAccessibleName(remove->toolTip());
    row->addWidget(line.field, 2);
    row->addWidget(line.action, 1);
    row->addWidget(line.values, 3);
    row->addWidget(remove);
    m_rows->addWidget(line.row);
    QWidget *which = line.row;
    m_lines.append(line);
    connect(line.field, &QComboBox::currentIndexChanged, this, [this, which] { chooseField(which); });
    connect(line.action, &QComboBox::currentIndexChanged, this, [this, which] { chooseAction(which); });
    connect(remove, &QToolButton::clicked, this, [this, which] { removeLine(which); });
    line.field->setFocus();
    m_add->setEnabled(m_lines.size() < MaxLines);
}

void BulkEditDialog::preset(const QByteArray &field, Action action)
{
    const Line &line = m_lines.constFirst();
    line.field->setCurrentIndex(line.field->findData(field));
    line.action->setCurrentIndex(line.action->findData(int(action)));
    if (line.text)
        line.text->setFocus();
    else if (line.edit)
        line.edit->input()->setFocus();
}

/// The tags that there are, so that nobody types one of them in another way.
void BulkEditDialog::offerTags(QLineEdit *edit)
{
    domain::RecordQuery query;
    query.entity = "tag";
    const auto quiet = [](const Problem &) {}; // then the name is typed in full
    base::await(
        m_records.findIds(query), edit,
        [this, edit, quiet](const QList<records::RecordId> &ids) {
            base::await(
                m_records.fetchRows("tag", {"name"}, ids), edit,
                [edit](const QList<records::Row> &rows) {
                    QStringList names;
                    for (const records::Row &row : rows)
                        names.append(row.values.constFirst().toString());
                    auto *completer = new QCompleter(names, edit);
                    completer->setCaseSensitivity(Qt::CaseInsensitive);
                    completer->setFilterMode(Qt::MatchContains);
                    edit->setCompleter(completer);
                },
                quiet);
        },
        quiet);
}

void BulkEditDialog::removeLine(QWidget *row)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).row == row) {
            m_lines.removeAt(i);
            break;
        }
    }
    row->hide();
    row->deleteLater();
    if (m_lines.isEmpty())
        addLine();
    m_add->setEnabled(m_lines.size() < MaxLines);
    changed();
}

void BulkEditDialog::chooseField(QWidget *row)
{
    Line &line = *lineOf(row);
    const QByteArray key = line.field->currentData().toByteArray();
    const QSignalBlocker quiet(line.action);
    line.action->clear();
    line.action->setEnabled(!key.isEmpty());
    if (key == "tags") {
        line.action->addItem(tr("add"), int(Action::AddTag));
        line.action->addItem(tr("remove"), int(Action::RemoveTag));
    } else if (!key.isEmpty()) {
        const Field &field = domain::Catalogue::fieldOrStamp(m_entity, key);
        line.action->addItem(tr("set to"), int(Action::Set));
        if (isText(field))
            line.action->addItem(tr("replace"), int(Action::Replace));
        if (!field.is(FieldFlag::Required) && field.type != FieldType::Boolean)
            line.action->addItem(tr("make empty"), int(Action::Clear));
    }
    chooseAction(row);
}

/// The inputs that the action needs.
void BulkEditDialog::chooseAction(QWidget *row)
{
    Line &line = *lineOf(row);
    while (QWidget *old = line.values->widget(0)) {
        line.values->removeWidget(old);
        old->deleteLater();
    }
    line.edit = nullptr;
    line.text = nullptr;
    line.with = nullptr;
    const QByteArray key = line.field->currentData().toByteArray();
    const auto action = Action(line.action->currentData().toInt());
    auto *page = new QWidget(line.values);
    auto *inputs = new QHBoxLayout(page);
    inputs->setContentsMargins(0, 0, 0, 0);
    inputs->setSpacing(space::S);
    if (key.isEmpty() || action == Action::Clear) {
        inputs->addStretch();
    } else if (action == Action::Set) {
        line.edit = makeFieldEdit(m_records, domain::Catalogue::fieldOrStamp(m_entity, key), page);
        line.edit->setBase({});
        inputs->addWidget(line.edit);
        connect(line.edit, &FieldEdit::edited, this, &BulkEditDialog::changed);
    } else {
        line.text = makeLine(action == Action::Replace ? tr("this text") : tr("Name of the tag"), page);
        line.text->setObjectName(u"bulkText"_s);
        if (action != Action::Replace)
            offerTags(line.text);
        inputs->addWidget(line.text);
        connect(line.text, &QLineEdit::textChanged, this, &BulkEditDialog::changed);
        if (action == Action::Replace) {
            line.with = makeLine(tr("by this"), page);
            line.with->setObjectName(u"bulkWith"_s);
            inputs->addWidget(line.with);
            connect(line.with, &QLineEdit::textChanged, this, &BulkEditDialog::changed);
        }
    }
    line.values->addWidget(page);
    line.values->setCurrentWidget(page);
    changed();
}

records::BulkPlan BulkEditDialog::plan() const
{
    records::BulkPlan plan{m_entity.key, m_ids, {}};
    for (const Line &line : m_lines) {
        const QByteArray key = line.field->currentData().toByteArray();
        if (key.isEmpty())
            continue;
        BulkStep step;
        step.action = Action(line.action->currentData().toInt());
        if (key != "tags")
            step.field = key;
        if (step.action == Action::Set) {
            if (!line.edit->isDirty() &&
                domain::Catalogue::fieldOrStamp(m_entity, key).type != FieldType::Boolean)
                continue; // nothing is typed yet
            step.value = line.edit->value();
        } else if (step.action == Action::Replace) {
            step.find = line.text->text();
            step.with = line.with->text();
            if (step.find.isEmpty())
                continue;
        } else if (line.text) {
            step.value = line.text->text().trimmed();
            if (step.value.toString().isEmpty())
                continue;
        }
        plan.steps.append(step);
    }
    return plan;
}

void BulkEditDialog::changed()
{
    ++m_generation;
    m_asking.cancel();
    m_preview = {};
    setGo(tr("Change"), false);
    m_pause->start();
}

void BulkEditDialog::askPreview()
{
    records::BulkPlan wanted;
    try {
        wanted = plan();
        if (const auto problem = records::BulkEdit::problemOf(m_records.catalogue(), wanted))
            throw *problem;
    } catch (const Problem &problem) {
        refuse(problem.sentence());
        return;
    }
    if (wanted.steps.isEmpty()) {
        refuse({});
        return;
    }
    const quint64 mine = m_generation;
    setSummary(tr("Looking what changes …"), Tone::Muted);
    m_asking = m_records.previewBulkEdit(wanted);
    base::await(
        m_asking, this,
        [this, mine](const BulkPreview &preview) {
            if (mine == m_generation)
                display(preview);
        },
        [this, mine](const Problem &problem) {
            if (mine == m_generation && problem.kind() != base::ProblemKind::Cancelled)
                refuse(problem.sentence());
        });
}

void BulkEditDialog::display(const BulkPreview &preview)
{
    m_preview = preview;
    const QLocale locale;
    setSummary(preview.changing == 0
                   ? tr("Nothing changes: all of them have it already.")
                   : tr("%1 of %2 change; the others have it already or are gone.")
                         .arg(locale.toString(preview.changing), locale.toString(qlonglong(m_ids.size()))));
    m_sample->setRowCount(int(preview.lines.size()));
    for (int row = 0; row < preview.lines.size(); ++row) {
        const BulkPreview::Line &line = preview.lines.at(row);
        const QString none = QChar(0x2014);
        int at = 0;
        for (const QString &text : {line.title, line.field, line.before.isEmpty() ? none : line.before,
                                    line.after.isEmpty() ? none : line.after}) {
            auto *item = new QTableWidgetItem(text.simplified());
            item->setToolTip(text);
            m_sample->setItem(row, at++, item);
        }
    }
    setGo(preview.changing > 0 ? tr("Change %1").arg(locale.toString(preview.changing)) : tr("Change"),
          preview.changing > 0);
}

void BulkEditDialog::refuse(const QString &sentence)
{
    m_sample->setRowCount(0);
    setSummary(sentence.isEmpty() ? tr("Choose a field and what it becomes.") : sentence,
               sentence.isEmpty() ? Tone::Muted : Tone::Danger);
    setGo(tr("Change"), false);
}

QFuture<records::Outcome> BulkEditDialog::begin()
{
    return m_records.bulkEdit(plan());
}

} // namespace kith::ui
