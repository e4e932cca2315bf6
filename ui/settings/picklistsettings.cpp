// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/picklistsettings.h"

#include "models/base/await.h"
#include "models/domain/customfield.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/editors/savedtable.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"
#include "ui/settings/choicemergedialog.h"
#include "ui/settings/colourmenu.h"
#include "ui/settings/savedform.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using domain::Record;
using records::ChoiceUse;
using records::RecordId;

namespace {

constexpr int ItemIdRole = Qt::UserRole;
constexpr int PicklistKeyRole = Qt::UserRole + 1;
constexpr int PicklistWidth = 220;

} // namespace

PicklistSettings::PicklistSettings(records::Records &records, QWidget *parent)
    : Page(parent), m_records(records), m_notice(new NoticeBar(this)), m_list(new QListWidget(this))
{
    setObjectName(u"picklistSettings"_s);
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
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, &PicklistSettings::showList);
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (notice.everything || notice.entities.contains("picklist"))
            loadLists();
        if (isVisible())
            loadUses();
    });
    loadLists();
}

QWidget *PicklistSettings::makeList()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(PicklistWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::S);
    column->addWidget(heading(tr("Picklists"), side));
    m_list->setObjectName(u"picklists"_s);
    m_list->setAccessibleName(tr("Picklists"));
    m_list->setProperty("kith_rounded", true);
    m_list->setIconSize({metrics::IconSize, metrics::IconSize});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    auto *add = new QPushButton(Icons::get(u"plus"_s), tr("&New list"), side);
    add->setObjectName(u"picklistAdd"_s);
    connect(add, &QPushButton::clicked, this, &PicklistSettings::addList);
    column->addWidget(add);
    return side;
}

QWidget *PicklistSettings::makeDetails()
{
    m_details = new QWidget(this);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::M);
    m_form = new SavedForm(m_records, "picklist", {"label"}, m_details);
    column->addWidget(m_form);
    m_values = new SavedTable(m_records, "picklist", "values",
                              {{.field = "label", .title = {}, .width = 0, .text = {}},
                               {.field = "colour", .title = {}, .width = 90, .text = {}},
                               {.field = {},
                                .title = tr("Key"),
                                .width = 120,
                                .text = [](const Record &value) { return value.text("key"); }},
                               {.field = {},
                                .title = tr("Used"),
                                .width = 80,
                                .text =
                                    [this](const Record &value) {
                                        return m_counted
                                                   ? QLocale().toString(ChoiceUse::total(m_counts, value.id))
                                                   : QString();
                                    },
                                .isNumber = true},
                               {.field = "retired", .title = tr("Retired"), .width = 80, .text = {}}},
                              m_details);
    m_values->setObjectName(u"picklistValues"_s);
    m_values->table().setTitle(tr("Values"));
    m_values->table().setAddText(tr("New &value"));
    m_values->table().setRemover([this](int row) { removeValue(row); });
    m_colour = new ColourButton(m_details);
    m_colour->setObjectName(u"valueColour"_s);
    m_merge = new QPushButton(Icons::get(u"git-branch"_s), tr("&Merge into …"), m_details);
    m_merge->setObjectName(u"valueMerge"_s);
    m_show = new QPushButton(Icons::get(u"eye"_s), tr("&Show records"), m_details);
    m_show->setObjectName(u"valueShow"_s);
    m_uses = new QMenu(m_show);
    m_show->setMenu(m_uses);
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_colour, m_merge, m_show}) {
        button->setAutoDefault(false);
        m_values->table().foot().addWidget(button);
    }
    column->addWidget(m_values, 1);
    column->addWidget(
        remark(tr("Values are offered in this order. Drag one, or press Alt+Up and Alt+Down, to put "
                  "it elsewhere. A retired value is no longer offered, and records that have "
                  "it keep it."),
               m_details));
    connect(m_colour, &ColourButton::chosen, this, &PicklistSettings::setColour);
    connect(m_merge, &QPushButton::clicked, this, &PicklistSettings::merge);
    connect(m_form, &SavedForm::failed, this, &PicklistSettings::report);
    connect(m_values, &SavedTable::failed, this, &PicklistSettings::report);
    connect(m_values, &SavedTable::loaded, this, &PicklistSettings::showValue);
    connect(&m_values->table(), &ChildTable::currentRowChanged, this, &PicklistSettings::showValue);
    // A value made here has no key yet: imports and filters call it by its name then.
    m_values->setOwnerEdit([](Record &owner) {
        QSet<QByteArray> taken;
        for (const Record &value : owner.children("values"))
            taken.insert(value.text("key").toLatin1());
        for (Record &value : owner.children("values")) {
            if (!value.isEmpty("key"))
                continue;
            QByteArray key = domain::CustomField::keyFor(value.text("label"), {}).mid(2);
            for (int number = 2; taken.contains(key) || key.isEmpty(); ++number)
                key = domain::CustomField::keyFor(value.text("label"), {}).mid(2) + '_' +
                      QByteArray::number(number);
            taken.insert(key);
            value.setValue("key", QString::fromLatin1(key));
        }
    });
    return m_details;
}

RecordId PicklistSettings::picklist() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? RecordId(item->data(ItemIdRole).toLongLong()) : RecordId();
}

const Record *PicklistSettings::currentValue() const
{
    const QList<Record> rows = m_values->table().rows();
    const int at = m_values->table().currentRow();
    if (at < 0 || at >= rows.size() || rows.at(at).isNew())
        return nullptr;
    m_current = rows.at(at);
    return &m_current;
}

bool PicklistSettings::isReady() const
{
    return m_ready && m_counted && !m_values->isSaving() && m_values->owner().id == picklist();
}

void PicklistSettings::choose(const QByteArray &key)
{
    m_wanted = key;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(PicklistKeyRole).toByteArray() == key)
            m_list->setCurrentRow(row);
    }
}

void PicklistSettings::loadLists()
{
    const quint64 mine = ++m_generation;
    domain::RecordQuery query;
    query.entity = "picklist";
    base::await(
        m_records.findIds(query), this,
        [this, mine](const QList<RecordId> &ids) {
            base::await(
                m_records.fetchRows("picklist", {"label", "key"}, ids), this,
                [this, mine](const QList<records::Row> &rows) {
                    if (mine == m_generation)
                        showLists(rows);
                },
                [this](const Problem &problem) { report(problem); });
        },
        [this](const Problem &problem) { report(problem); });
}

void PicklistSettings::showLists(const QList<records::Row> &rows)
{
    bool found = false; // the list that was added
    const RecordId before = picklist();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        int at = 0;
        for (const records::Row &row : rows) {
            auto *item =
                new QListWidgetItem(Icons::get(u"list"_s, Tone::Muted), row.values.at(0).toString(), m_list);
            item->setData(ItemIdRole, row.id.value());
            item->setData(PicklistKeyRole, row.values.at(1).toString().toLatin1());
            item->setToolTip(item->text());
            const bool isWanted =
                !m_wanted.isEmpty() && item->data(PicklistKeyRole).toByteArray() == m_wanted;
            if (isWanted || (!found && row.id == before))
                at = m_list->count() - 1;
            found = found || isWanted;
        }
        m_list->setCurrentRow(rows.isEmpty() ? -1 : at);
    }
    if (found) // else it is still on its way
        m_wanted.clear();
    m_ready = true;
    showList();
}

void PicklistSettings::showList()
{
    const RecordId id = picklist();
    m_details->setVisible(bool(id));
    if (m_form->id() != id) {
        m_form->open(id);
        m_values->open(id);
        m_counts.clear();
        m_counted = false;
    }
    loadUses();
}

/// Reads tables through, so it comes after the values are shown.
void PicklistSettings::loadUses()
{
    const RecordId id = picklist();
    m_counting.cancel();
    if (!id)
        return;
    m_counting = records::PicklistMerge::uses(m_records, id);
    base::await(
        m_counting, this,
        [this, id](const QList<ChoiceUse> &uses) {
            if (id != picklist())
                return;
            m_counts = uses;
            m_counted = true;
            m_values->table().refresh();
            showValue();
        },
        [this](const Problem &problem) {
            if (problem.kind() != base::ProblemKind::Cancelled)
                report(problem);
        });
}

void PicklistSettings::addList()
{
    Record made(m_records.catalogue().entity("picklist"));
    QSet<QByteArray> taken;
    QStringList names;
    for (int i = 0; i < m_list->count(); ++i) {
        taken.insert("x_" + m_list->item(i)->data(PicklistKeyRole).toByteArray());
        names.append(m_list->item(i)->text());
    }
    QString name = tr("New list");
    for (int number = 2; names.contains(name); ++number)
        name = tr("New list %1").arg(number);
    const QByteArray key = domain::CustomField::keyFor(name, taken).mid(2);
    made.setValue("label", name);
    made.setValue("key", QString::fromLatin1(key));
    m_wanted = key;
    base::await(
        m_records.save({}, made), this, [this](const records::Outcome &) { loadLists(); },
        [this](const Problem &problem) { report(problem); });
}

void PicklistSettings::showValue()
{
    const Record *value = currentValue();
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_colour, m_merge, m_show})
        button->setEnabled(value != nullptr);
    if (!value)
        return;
    m_colour->setColour(value->text("colour"));
    fillRecords();
}

/// The numbers open their records.
void PicklistSettings::fillRecords()
{
    m_uses->clear();
    const Record *value = currentValue();
    if (!value)
        return;
    const RecordId id = value->id;
    for (const ChoiceUse &use : std::as_const(m_counts)) {
        const qint64 count = use.counts.value(id);
        const domain::Entity &entity = m_records.catalogue().entity(use.entity);
        if (count == 0)
            continue;
        //: %1 kind of record, %2 field, %3 number: "Contacts, Source: 120"
        QAction *action = m_uses->addAction(
            Icons::get(QString::fromLatin1(entity.icon)),
            tr("%1, %2: %3")
                .arg(entity.pluralText(), entity.field(use.field)->labelText(), QLocale().toString(count)));
        action->setEnabled(entity.standalone);
        connect(action, &QAction::triggered, this, [this, use, id] {
            Q_EMIT recordsRequested({use.entity, use.filter(id)});
        });
    }
    m_show->setEnabled(!m_uses->isEmpty());
}

void PicklistSettings::setColour(const QString &colour)
{
    const int row = m_values->table().currentRow();
    if (row >= 0)
        m_values->table().setCell(row, "colour", colour.isEmpty() ? QVariant() : QVariant(colour));
}

void PicklistSettings::merge()
{
    const Record *value = currentValue();
    if (!value)
        return;
    const RecordId id = value->id;
    QList<ChoiceMergeDialog::Choice> all;
    ChoiceMergeDialog::Choice from;
    for (const Record &one : m_values->table().rows()) {
        if (one.isNew())
            continue;
        const ChoiceMergeDialog::Choice choice{one.id, one.text("label"), ChoiceUse::total(m_counts, one.id)};
        if (one.id == id)
            from = choice;
        else if (!one.value("retired").toBool())
            all.append(choice);
    }
    auto *dialog = new ChoiceMergeDialog(m_records, "picklist_value", {from}, all, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkDialog::written, this, [this](const records::Outcome &outcome) {
        //: %1 is what was done, "Merge values of a list"
        Q_EMIT notice(NoticeLevel::Success, tr("%1. Undo takes it back.").arg(outcome.label), {});
        m_values->open(picklist());
        loadUses();
    });
    dialog->open();
}

void PicklistSettings::removeValue(int row)
{
    const QList<Record> rows = m_values->table().rows();
    if (row < 0 || row >= rows.size())
        return;
    const Record &value = rows.at(row);
    const qint64 used = ChoiceUse::total(m_counts, value.id);
    if (value.isNew() || (m_counted && used == 0)) {
        m_values->table().removeRow(row); // one that records in the trash have is refused with the reason
        return;
    }
    AskQuestion question;
    question.title = tr("Remove “%1”").arg(value.text("label"));
    question.text = tr("%n record(s) have this value.", nullptr, int(used));
    question.more = tr("Retired, it is no longer offered and they keep it. Merged, they get another one.");
    question.buttons = {{"keep", tr("Keep it"), AskButton::Role::Reject},
                        {"merge", tr("Merge …"), AskButton::Role::Neutral},
                        {"retire", tr("Retire it"), AskButton::Role::Accept}};
    question.defaultKey = "retire";
    question.cancelKey = "keep";
    Ask::current().question(this, question, [this, row](const QByteArray &key) {
        if (key == "retire")
            m_values->table().setCell(row, "retired", 1);
        else if (key == "merge")
            merge();
    });
}

void PicklistSettings::report(const Problem &problem)
{
    if (problem.kind() != base::ProblemKind::Cancelled)
        showProblem(m_notice, problem);
}

} // namespace kith::ui
