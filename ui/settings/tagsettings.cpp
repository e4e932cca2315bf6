// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tagsettings.h"

#include "models/base/await.h"
#include "models/base/language.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/icons.h"
#include "ui/parts/indenteddelegate.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"
#include "ui/settings/choicemergedialog.h"
#include "ui/settings/colourmenu.h"
#include "ui/settings/savedform.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using domain::Record;
using records::ChoiceUse;
using records::RecordId;

namespace {

enum TagColumn { TagNameColumn, TagUsedColumn, TagColumnCount };
constexpr int TagIdRole = Qt::UserRole;
constexpr int ColourRole = Qt::UserRole + 1;
constexpr int UsedWidth = 260;

} // namespace

TagSettings::TagSettings(records::Records &records, QWidget *parent)
    : Page(parent)
    , m_records(records)
    , m_notice(new NoticeBar(this))
    , m_table(new QTableWidget(0, TagColumnCount, this))
{
    setObjectName(u"tagSettings"_s);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(space::XL, space::L, space::XL, space::L);
    inside->setSpacing(space::M);
    inside->addWidget(heading(tr("What tags may be called"), this));
    inside->addWidget(makeRules());
    inside->addWidget(heading(tr("Tags"), this));
    m_table->setObjectName(u"tagTable"_s);
    m_table->setAccessibleName(tr("Tags"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Used by")});
    m_table->horizontalHeader()->setSectionResizeMode(TagNameColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(TagUsedColumn, UsedWidth);
    m_table->setItemDelegate(new IndentedDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setIconSize({metrics::IconSize, metrics::IconSize});
    inside->addWidget(m_table, 1);
    inside->addWidget(makeButtons());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addLayout(inside, 1);
    setFocusProxy(m_table);

    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TagSettings::showButtons);
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (!m_filling && item->column() == TagNameColumn)
            rename(item->row());
    });
    auto *drop = new QShortcut(QKeySequence::Delete, m_table);
    drop->setContext(Qt::WidgetShortcut);
    connect(drop, &QShortcut::activated, this, &TagSettings::removeTags);
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (notice.everything || notice.entities.contains("tag") || isVisible())
            load();
    });
    load();
}

QWidget *TagSettings::makeRules()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::S);
    m_rules = new SavedForm(m_records, "organisation", {"tag_case", "tag_characters", "tag_alike"}, side);
    column->addWidget(m_rules);
    column->addWidget(remark(tr("They hold wherever a tag is typed or imported. Tags that are there already "
                                "keep their names until somebody renames them."),
                             side));
    connect(m_rules, &SavedForm::failed, this, &TagSettings::report);
    domain::RecordQuery query;
    query.entity = "organisation";
    query.limit = 1;
    base::await(
        m_records.findIds(query), this,
        [this](const QList<RecordId> &ids) {
            if (!ids.isEmpty())
                m_rules->open(ids.constFirst());
        },
        [this](const Problem &problem) { report(problem); });
    return side;
}

QWidget *TagSettings::makeButtons()
{
    auto *side = new QWidget(this);
    auto *row = new QHBoxLayout(side);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::S);
    auto *add = new QPushButton(Icons::get(u"plus"_s), tr("&New tag"), side);
    add->setObjectName(u"tagAdd"_s);
    m_colour = new ColourButton(side);
    m_colour->setObjectName(u"tagColour"_s);
    m_merge = new QPushButton(Icons::get(u"git-branch"_s), tr("&Merge …"), side);
    m_merge->setObjectName(u"tagMerge"_s);
    m_show = new QPushButton(Icons::get(u"eye"_s), tr("&Show records"), side);
    m_show->setObjectName(u"tagShow"_s);
    m_uses = new QMenu(m_show);
    m_show->setMenu(m_uses);
    m_remove = new QPushButton(Icons::get(u"trash"_s), tr("&Delete"), side);
    m_remove->setObjectName(u"tagRemove"_s);
    for (QPushButton *button : std::initializer_list<QPushButton *>{add, m_colour, m_merge, m_show, m_remove})
        row->addWidget(button);
    row->addStretch();
    connect(add, &QPushButton::clicked, this, &TagSettings::addTag);
    connect(m_colour, &ColourButton::chosen, this, &TagSettings::setColour);
    connect(m_merge, &QPushButton::clicked, this, &TagSettings::merge);
    connect(m_remove, &QPushButton::clicked, this, &TagSettings::removeTags);
    return side;
}

/// Lines hold colours of the theme.
void TagSettings::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        load();
}

void TagSettings::load()
{
    const quint64 mine = ++m_generation;
    domain::RecordQuery query;
    query.entity = "tag";
    base::await(
        m_records.findIds(query), this,
        [this, mine](const QList<RecordId> &ids) {
            base::await(
                m_records.fetchRows("tag", {"name", "colour"}, ids), this,
                [this, mine](const QList<records::Row> &rows) {
                    if (mine == m_generation)
                        display(rows);
                },
                [this](const Problem &problem) { report(problem); });
        },
        [this](const Problem &problem) { report(problem); });
    base::await(
        records::TagMerge::uses(m_records), this,
        [this, mine](const QList<ChoiceUse> &uses) {
            if (mine != m_generation)
                return;
            m_counts = uses;
            m_counted = true;
            showUses();
        },
        [this](const Problem &problem) { report(problem); });
}

void TagSettings::display(const QList<records::Row> &rows)
{
    if (m_table->viewport()->findChild<QLineEdit *>())
        return; // what is typed comes first; saving it reads the tags again
    const QList<RecordId> before = chosen();
    m_filling = true;
    m_table->clearSelection();
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const records::Row &tag = rows.at(row);
        const QString colour = tag.values.at(1).toString();
        auto *name = new QTableWidgetItem(ColourButton::swatch(colour), tag.values.at(0).toString());
        name->setData(TagIdRole, tag.id.value());
        name->setData(ColourRole, colour);
        m_table->setItem(row, TagNameColumn, name);
        auto *used = new QTableWidgetItem;
        used->setFlags(used->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(row, TagUsedColumn, used);
        if (before.contains(tag.id))
            m_table->selectionModel()->select(m_table->model()->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        if (tag.values.at(0).toString() == m_wanted && !m_wanted.isEmpty()) {
            m_wanted.clear();
            m_table->setCurrentCell(row, TagNameColumn);
            m_table->editItem(name);
        }
    }
    m_filling = false;
    m_listed = true;
    showUses();
}

void TagSettings::showUses()
{
    m_filling = true;
    for (int row = 0; row < m_table->rowCount() && m_counted; ++row) {
        const RecordId id(m_table->item(row, TagNameColumn)->data(TagIdRole).toLongLong());
        QStringList parts;
        for (const ChoiceUse &use : std::as_const(m_counts)) {
            if (const qint64 count = use.counts.value(id); count > 0)
                //: %1 number, %2 kind of record in the plural: "120 contacts"
                parts += tr("%1 %2").arg(
                    QLocale().toString(count),
                    base::Language::inSentence(m_records.catalogue().entity(use.entity).pluralText()));
        }
        m_table->item(row, TagUsedColumn)->setText(parts.isEmpty() ? tr("nobody") : parts.join(u", "_s));
        m_table->item(row, TagUsedColumn)->setToolTip(m_table->item(row, TagUsedColumn)->text());
    }
    m_filling = false;
    showButtons();
}

QList<int> TagSettings::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<RecordId> TagSettings::chosen() const
{
    QList<RecordId> ids;
    const QList<int> rows = chosenRows();
    for (const int row : rows)
        ids.append(RecordId(m_table->item(row, TagNameColumn)->data(TagIdRole).toLongLong()));
    return ids;
}

void TagSettings::showButtons()
{
    const QList<int> rows = chosenRows();
    m_colour->setEnabled(!rows.isEmpty());
    m_remove->setEnabled(!rows.isEmpty());
    m_merge->setEnabled(!rows.isEmpty() && m_table->rowCount() > 1);
    m_colour->setColour(rows.isEmpty()
                            ? QString()
                            : m_table->item(rows.constFirst(), TagNameColumn)->data(ColourRole).toString());
    fillRecords();
}

/// The numbers open their records.
void TagSettings::fillRecords()
{
    m_uses->clear();
    const QList<RecordId> ids = chosen();
    if (ids.size() == 1) {
        const RecordId id = ids.constFirst();
        for (const ChoiceUse &use : std::as_const(m_counts)) {
            const qint64 count = use.counts.value(id);
            if (count == 0)
                continue;
            const domain::Entity &entity = m_records.catalogue().entity(use.entity);
            //: %1 kind of record, %2 number: "Contacts: 120"
            QAction *action =
                m_uses->addAction(Icons::get(QString::fromLatin1(entity.icon)),
                                  tr("%1: %2").arg(entity.pluralText(), QLocale().toString(count)));
            connect(action, &QAction::triggered, this, [this, use, id] {
                Q_EMIT recordsRequested({use.entity, use.filter(id)});
            });
        }
    }
    m_show->setEnabled(!m_uses->isEmpty());
}

void TagSettings::addTag()
{
    QStringList names;
    for (int row = 0; row < m_table->rowCount(); ++row)
        names.append(m_table->item(row, TagNameColumn)->text());
    QString name = tr("new");
    for (int number = 2; names.contains(name, Qt::CaseInsensitive); ++number)
        name = tr("new%1").arg(number);
    Record made(m_records.catalogue().entity("tag"));
    made.setValue("name", name);
    m_wanted = name;
    base::await(
        m_records.save({}, made), this, [](const records::Outcome &) {}, // the list reads itself again
        [this](const Problem &problem) { report(problem); });
}

void TagSettings::rename(int row)
{
    const QTableWidgetItem *item = m_table->item(row, TagNameColumn);
    save(RecordId(item->data(TagIdRole).toLongLong()), "name", item->text());
}

void TagSettings::setColour(const QString &colour)
{
    const QList<RecordId> tags = chosen();
    for (const RecordId tag : tags)
        save(tag, "colour", colour.isEmpty() ? QVariant() : QVariant(colour));
}

void TagSettings::save(RecordId tag, const QByteArray &field, const QVariant &value)
{
    base::await(
        m_records.load("tag", tag), this,
        [this, field, value](const Record &before) {
            Record after = before;
            after.setValue(field, value);
            base::await(
                m_records.save(before, after), this, [](const records::Outcome &) {},
                [this](const Problem &problem) {
                    report(problem);
                    load(); // the name that it has
                });
        },
        [this](const Problem &problem) { report(problem); });
}

void TagSettings::merge()
{
    QList<ChoiceMergeDialog::Choice> all;
    QList<ChoiceMergeDialog::Choice> from;
    const QList<RecordId> ids = chosen();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *item = m_table->item(row, TagNameColumn);
        const RecordId id(item->data(TagIdRole).toLongLong());
        const ChoiceMergeDialog::Choice choice{id, item->text(), ChoiceUse::total(m_counts, id)};
        all.append(choice);
        if (ids.contains(id))
            from.append(choice);
    }
    if (from.isEmpty())
        return;
    auto *dialog = new ChoiceMergeDialog(m_records, "tag", from, all, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkDialog::written, this, [this](const records::Outcome &outcome) {
        //: %1 is what was done, "Merge tags"
        Q_EMIT notice(NoticeLevel::Success, tr("%1. Undo takes it back.").arg(outcome.label), {});
        load();
    });
    dialog->open();
}

void TagSettings::removeTags()
{
    const QList<RecordId> tags = chosen();
    if (tags.isEmpty())
        return;
    qint64 used = 0;
    for (const RecordId tag : tags)
        used += ChoiceUse::total(m_counts, tag);
    const auto go = [this, tags] {
        base::await(
            records::TagMerge::remove(m_records, tags), this,
            [this](const records::Outcome &outcome) {
                Q_EMIT notice(NoticeLevel::Success, tr("%1. Undo takes it back.").arg(outcome.label), {});
                load();
            },
            [this](const Problem &problem) { report(problem); });
    };
    if (used == 0) {
        go();
        return;
    }
    AskQuestion question;
    question.title = tr("Delete %n tag(s)", nullptr, int(tags.size()));
    question.text = tr("%n time(s) it is taken from a record.", nullptr, int(used));
    question.more = tr("One undo brings all of it back.");
    question.tone = AskQuestion::Tone::Warning;
    question.buttons = {{"keep", tr("Keep"), AskButton::Role::Reject},
                        {"delete", tr("Delete"), AskButton::Role::Destructive}};
    question.defaultKey = question.cancelKey = "keep";
    Ask::current().question(this, question, [go](const QByteArray &key) {
        if (key == "delete")
            go();
    });
}

void TagSettings::report(const Problem &problem)
{
    if (problem.kind() != base::ProblemKind::Cancelled)
        showProblem(m_notice, problem);
}

} // namespace kith::ui
