// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/fieldsettings.h"

#include "models/base/await.h"
#include "models/base/language.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/editors/fieldedit.h"
#include "ui/editors/recordeditor.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/indenteddelegate.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;
using domain::Record;
using records::RecordId;

namespace {

constexpr int FieldKeyRole = Qt::UserRole;
constexpr int FieldListWidth = 180;
constexpr int MostFields = 10'000;

enum FieldColumn {
    FieldNameColumn,
    FieldTypeColumn,
    FieldKeyColumn,
    FieldRequiredColumn,
    FieldListColumn,
    FieldStateColumn,
    FieldColumnCount
};

const Field &fieldOf(const domain::Catalogue &catalogue, const char *key)
{
    return *catalogue.entity("custom_field").field(key);
}

QString choiceText(const Field &field, QByteArrayView key)
{
    for (const domain::Choice &choice : field.choices) {
        if (choice.key == key)
            return choice.labelText();
    }
    return QString::fromLatin1(key);
}

/// What people call the type, in the words in which they choose one for their own fields.
QByteArray typeKeyOf(const Field &field)
{
    switch (field.type) {
    case FieldType::LongText:
        return "long_text";
    case FieldType::Integer:
        return field.decimals > 0 ? "decimal" : "integer";
    case FieldType::Decimal:
        return "decimal";
    case FieldType::Money:
        return "money";
    case FieldType::Boolean:
        return "boolean";
    case FieldType::Date:
        return "date";
    case FieldType::Instant:
        return "instant";
    case FieldType::Choice:
    case FieldType::Picklist:
        return "picklist";
    case FieldType::MultiPicklist:
        return "multi_picklist";
    case FieldType::Link:
        return field.target == "app_user" ? "user" : "link";
    case FieldType::Text:
        break;
    }
    switch (field.format) {
    case domain::TextFormat::Email:
        return "email";
    case domain::TextFormat::Phone:
        return "phone";
    case domain::TextFormat::Url:
        return "url";
    default:
        return "text";
    }
}

QString yes(bool is)
{
    return is ? QString(QChar(0x2713)) : QString();
}

} // namespace

FieldSettings::FieldSettings(records::Records &records, QWidget *parent)
    : Page(parent), m_records(records), m_notice(new NoticeBar(this)), m_kinds(new QListWidget(this))
{
    setObjectName(u"fieldSettings"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::XL, space::L, space::L, space::L);
    row->setSpacing(space::XL);
    row->addWidget(makeList());
    row->addWidget(makeDetails(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addLayout(row, 1);
    setFocusProxy(m_kinds);
    connect(m_kinds, &QListWidget::currentItemChanged, this, &FieldSettings::load);
    connect(&records, &records::Records::catalogueChanged, this, &FieldSettings::load);
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (notice.everything || notice.entities.contains("custom_field"))
            load();
    });
    m_kinds->setCurrentRow(0);
}

QWidget *FieldSettings::makeList()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(FieldListWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::S);
    auto *title = new QLabel(tr("Fields of"), side);
    title->setFont(fontOf(TextRole::Heading));
    column->addWidget(title);
    m_kinds->setObjectName(u"fieldKinds"_s);
    m_kinds->setAccessibleName(title->text());
    m_kinds->setProperty("kith_rounded", true);
    m_kinds->setIconSize({metrics::IconSize, metrics::IconSize});
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const domain::Catalogue &catalogue = m_records.catalogue();
    for (const domain::Choice &kind : fieldOf(catalogue, "entity").choices) {
        const domain::Entity *entity = catalogue.find(kind.key);
        if (!entity)
            continue;
        auto *item = new QListWidgetItem(Icons::get(QString::fromLatin1(entity->icon), Tone::Muted),
                                         entity->pluralText(), m_kinds);
        item->setData(FieldKeyRole, kind.key);
    }
    column->addWidget(m_kinds, 1);
    return side;
}

QWidget *FieldSettings::makeDetails()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::M);
    m_table = new QTableWidget(0, FieldColumnCount, side);
    m_table->setObjectName(u"fieldTable"_s);
    m_table->setAccessibleName(tr("Fields"));
    m_table->setHorizontalHeaderLabels(
        {tr("Name"), tr("Type"), tr("Key"), tr("Required"), tr("In lists"), tr("Made by")});
    m_table->horizontalHeader()->setSectionResizeMode(FieldNameColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const auto &[at, width] : std::initializer_list<std::pair<int, int>>{{FieldTypeColumn, 150},
                                                                              {FieldKeyColumn, 150},
                                                                              {FieldRequiredColumn, 80},
                                                                              {FieldListColumn, 70},
                                                                              {FieldStateColumn, 110}})
        m_table->setColumnWidth(at, width);
    m_table->setItemDelegate(new IndentedDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
    auto *title = new QLabel(tr("How forms ask for it"), side);
    title->setFont(fontOf(TextRole::Heading));
    column->addWidget(title);
    m_previewColumn = new QVBoxLayout;
    m_previewColumn->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_previewColumn);
    column->addWidget(
        remark(tr("A retired field is no longer shown, and records keep what they have in it. Its type "
                  "stays what it is."),
               side));
    connect(m_table, &QTableWidget::currentCellChanged, this, &FieldSettings::showLine);
    connect(m_table, &QTableWidget::cellActivated, this, &FieldSettings::editField);
    return side;
}

QWidget *FieldSettings::makeButtons()
{
    auto *side = new QWidget(this);
    auto *row = new QHBoxLayout(side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::S);
    auto *add = new QPushButton(Icons::get(u"plus"_s), tr("&New field"), side);
    add->setObjectName(u"fieldAdd"_s);
    m_edit = new QPushButton(Icons::get(u"edit"_s), tr("&Edit"), side);
    m_edit->setObjectName(u"fieldEdit"_s);
    m_retire = new QPushButton(tr("&Retire"), side);
    m_retire->setObjectName(u"fieldRetire"_s);
    m_up = makeIconButton(u"arrow-up"_s, tr("Put this field further up"), u"fieldUp"_s, side);
    m_down = makeIconButton(u"arrow-down"_s, tr("Put this field further down"), u"fieldDown"_s, side);
    row->addWidget(add);
    row->addWidget(m_edit);
    row->addWidget(m_retire);
    row->addStretch();
    row->addWidget(m_up);
    row->addWidget(m_down);
    connect(add, &QPushButton::clicked, this, &FieldSettings::addField);
    connect(m_edit, &QPushButton::clicked, this, &FieldSettings::editField);
    connect(m_retire, &QPushButton::clicked, this, &FieldSettings::toggleRetired);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    const auto key = [this](const QKeySequence &keys, int by) {
        auto *shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { move(by); });
    };
    key(Qt::ALT | Qt::Key_Up, -1);
    key(Qt::ALT | Qt::Key_Down, 1);
    return side;
}

bool FieldSettings::hasUnsavedEdits() const
{
    return m_editor && m_editor->isDirty();
}

QByteArray FieldSettings::entity() const
{
    const QListWidgetItem *item = m_kinds->currentItem();
    return item ? item->data(FieldKeyRole).toByteArray() : QByteArray();
}

void FieldSettings::choose(const QByteArray &entity)
{
    for (int row = 0; row < m_kinds->count(); ++row) {
        if (m_kinds->item(row)->data(FieldKeyRole).toByteArray() == entity)
            m_kinds->setCurrentRow(row);
    }
}

const FieldSettings::Line *FieldSettings::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

/// Lines hold colours of the theme.
void FieldSettings::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        load();
}

void FieldSettings::load()
{
    const quint64 mine = ++m_generation;
    m_ready = false;
    const QByteArray kind = entity();
    if (kind.isEmpty())
        return;
    domain::RecordQuery query;
    query.entity = "custom_field";
    query.filter = domain::Filter::test("entity", domain::Operator::Is, QString::fromLatin1(kind));
    query.sort = {{"position", false}};
    query.limit = MostFields;
    base::await(
        m_records.findIds(query), this,
        [this, mine](const QList<RecordId> &ids) {
            base::await(
                m_records.fetchRows("custom_field",
                                    {"label", "key", "type", "required", "in_list", "retired", "position"},
                                    ids),
                this,
                [this, mine](const QList<records::Row> &rows) {
                    if (mine == m_generation)
                        display(rows);
                },
                [this](const Problem &problem) { report(problem); });
        },
        [this](const Problem &problem) { report(problem); });
}

void FieldSettings::display(const QList<records::Row> &rows)
{
    const RecordId before = m_wanted ? m_wanted : current() ? current()->id : RecordId();
    m_wanted = {};
    const domain::Catalogue &catalogue = m_records.catalogue();
    const Field &types = fieldOf(catalogue, "type");
    {
        const QSignalBlocker quiet(m_table);
        m_lines.clear();
        m_table->setRowCount(0);
        for (const Field &field : domain::Catalogue::builtIn().entity(entity()).fields) {
            if (field.is(FieldFlag::Hidden))
                continue;
            addLine({{}, field.key, false, 0},
                    {field.labelText(), choiceText(types, typeKeyOf(field)), QString::fromLatin1(field.key),
                     yes(field.is(FieldFlag::Required)), yes(field.is(FieldFlag::InList)), tr("Kith")},
                    false);
        }
        // One of their own, else one of which there is something to see.
        int at = int(m_lines.size());
        if (rows.isEmpty()) {
            const QList<Field> &fields = domain::Catalogue::builtIn().entity(entity()).fields;
            for (at = 0; at < m_lines.size() - 1; ++at) {
                const auto found = std::find_if(fields.cbegin(), fields.cend(), [&](const Field &field) {
                    return field.key == m_lines.at(at).key;
                });
                if (found != fields.cend() && found->isEditable())
                    break;
            }
        }
        for (const records::Row &row : rows) {
            const bool retired = row.values.at(5).toBool();
            if (row.id == before)
                at = int(m_lines.size());
            addLine({row.id, row.values.at(1).toString().toLatin1(), retired, row.values.at(6).toInt()},
                    {row.values.at(0).toString(), choiceText(types, row.values.at(2).toString().toLatin1()),
                     row.values.at(1).toString(), yes(row.values.at(3).toBool()),
                     yes(row.values.at(4).toBool()), retired ? tr("You, retired") : tr("You")},
                    true);
        }
        m_table->setCurrentCell(at, FieldNameColumn);
    }
    m_ready = true;
    showLine();
}

void FieldSettings::addLine(const Line &line, const QStringList &texts, bool own)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_lines.append(line);
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts.at(column));
        item->setToolTip(texts.at(column));
        if (!own || line.retired)
            item->setForeground(Theme::color(Tone::Muted));
        m_table->setItem(row, column, item);
    }
}

void FieldSettings::showLine()
{
    const Line *line = current();
    const bool own = line && line->id;
    m_edit->setEnabled(own);
    m_retire->setEnabled(own);
    m_retire->setText(own && line->retired ? tr("&Use again") : tr("&Retire"));
    const int row = m_table->currentRow();
    m_up->setEnabled(own && row > 0 && m_lines.at(row - 1).id);
    m_down->setEnabled(own && row + 1 < m_lines.size());
    showPreview();
}

/// The field as a form would show it.
void FieldSettings::showPreview()
{
    delete m_preview;
    m_preview = new QWidget(this);
    m_preview->setObjectName(u"fieldPreview"_s);
    auto *form = new QFormLayout(m_preview);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::L);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_previewColumn->addWidget(m_preview);
    const Line *line = current();
    const domain::Entity *kind = m_records.catalogue().find(entity());
    const Field *field = line && kind ? kind->field(line->key) : nullptr;
    if (!field) {
        form->addRow(
            remark(line && line->retired ? tr("Forms no longer ask for it.") : tr("Choose a field above."),
                   m_preview));
        return;
    }
    if (!field->isEditable()) {
        form->addRow(remark(tr("It follows from others, so forms do not ask for it."), m_preview));
        return;
    }
    FieldEdit *edit = makeFieldEdit(m_records, *field, m_preview);
    edit->setMinimumWidth(metrics::FieldWidth);
    edit->setBase(field->defaultValue);
    edit->setHint(field->labelText());
    if (field->type == FieldType::Boolean)
        form->addRow(QString(), edit);
    else
        addFormRow(form, field->labelText(), edit);
    if (!field->helpText().isEmpty())
        form->addRow(QString(), remark(field->helpText(), m_preview));
}

void FieldSettings::addField()
{
    const domain::Entity &entityOfFields = m_records.catalogue().entity("custom_field");
    EditorDraft draft;
    draft.entity = "custom_field";
    draft.base = Record(entityOfFields);
    draft.typed = draft.base;
    draft.typed.setValue("entity", QString::fromLatin1(entity()));
    int last = 0;
    for (const Line &line : std::as_const(m_lines))
        last = std::max(last, line.position);
    draft.typed.setValue("position", last + 1);
    present(new RecordEditor(m_records, draft, window()));
}

void FieldSettings::editField()
{
    if (const Line *line = current(); line && line->id)
        present(new RecordEditor(m_records, "custom_field", line->id, window()));
}

void FieldSettings::present(RecordEditor *editor)
{
    if (m_editor) { // one at a time: what is typed there is not lost
        delete editor;
        m_editor->raise();
        m_editor->activateWindow();
        return;
    }
    m_editor = editor;
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QObject::destroyed, this, [this] { m_editor = nullptr; });
    connect(editor, &RecordEditor::saved, this, [this](const QByteArray &, RecordId id, bool created) {
        if (created)
            m_wanted = id;
        load();
    });
    editor->show();
}

void FieldSettings::toggleRetired()
{
    const Line *line = current();
    if (!line || !line->id)
        return;
    const bool retire = !line->retired;
    base::await(
        m_records.load("custom_field", line->id), this,
        [this, retire](const Record &before) {
            Record after = before;
            after.setValue("retired", retire);
            base::await(
                m_records.save(before, after), this,
                [this, retire](const records::Outcome &) {
                    if (retire)
                        Q_EMIT notice(NoticeLevel::Success,
                                      tr("The field is retired. Records keep what they have in it."), {});
                },
                [this](const Problem &problem) { report(problem); });
        },
        [this](const Problem &problem) { report(problem); });
}

/// The two change places; all own fields get places of their own with it.
void FieldSettings::move(int by)
{
    const int row = m_table->currentRow();
    const int other = row + by;
    if (row < 0 || row >= m_lines.size() || other < 0 || other >= m_lines.size() || !m_lines.at(row).id ||
        !m_lines.at(other).id)
        return;
    QList<RecordId> order;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.id)
            order.append(line.id);
    }
    m_wanted = m_lines.at(row).id;
    const qsizetype at = order.indexOf(m_wanted);
    order.swapItemsAt(at, at + by);
    // Only rows whose place differs are written.
    auto pairs = std::make_shared<QList<std::pair<Record, Record>>>();
    auto left = std::make_shared<qsizetype>(order.size());
    for (qsizetype i = 0; i < order.size(); ++i) {
        base::await(
            m_records.load("custom_field", order.at(i)), this,
            [this, pairs, left, i](const Record &before) {
                Record after = before;
                after.setValue("position", qlonglong(i + 1));
                if (!(after == before))
                    pairs->append({before, after});
                if (--*left > 0)
                    return;
                base::await(
                    m_records.saveAll(*pairs, tr("Put fields in order")), this,
                    [](const records::Outcome &) {}, [this](const Problem &problem) { report(problem); });
            },
            [this](const Problem &problem) { report(problem); });
    }
}

void FieldSettings::report(const Problem &problem)
{
    if (problem.kind() != base::ProblemKind::Cancelled)
        showProblem(m_notice, problem);
}

} // namespace kith::ui
