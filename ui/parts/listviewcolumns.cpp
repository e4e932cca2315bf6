// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/displaytext.h"
#include "ui/parts/listheader.h"
#include "ui/parts/listview.h"
#include "ui/parts/metrics.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;

QList<QByteArray> ListView::shownColumns() const
{
    const QList<QByteArray> logical = m_model.columns();
    QList<QByteArray> shown;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        shown.append(logical.value(horizontalHeader()->logicalIndex(visual)));
    return shown;
}

void ListView::setColumnShown(const QByteArray &field, bool shown)
{
    QList<QByteArray> columns = m_model.columns();
    if (columns.contains(field) == shown || (!shown && columns.size() == 1))
        return;
    m_fitting = true;
    if (shown) {
        columns.append(field);
        m_model.setColumns(columns);
        setColumnWidth(int(columns.size()) - 1, suggestedWidth(field));
    } else {
        columns.removeOne(field);
        m_model.setColumns(columns);
    }
    m_fitting = false;
    Q_EMIT lookChanged();
}

/// These columns and no others, in this order; those that are shown already keep their width.
void ListView::setShownColumns(const QList<QByteArray> &fields)
{
    if (fields.isEmpty() || fields == shownColumns())
        return;
    QHash<QByteArray, int> widths;
    const QList<QByteArray> before = m_model.columns();
    for (int i = 0; i < before.size(); ++i)
        widths.insert(before.at(i), columnWidth(i));
    m_fitting = true;
    m_model.setColumns(fields);
    for (int visual = 0; visual < fields.size(); ++visual)
        m_header->moveSection(m_header->visualIndex(visual), visual);
    for (int i = 0; i < fields.size(); ++i)
        setColumnWidth(i, widths.value(fields.at(i), suggestedWidth(fields.at(i))));
    m_fitting = false;
    fitColumns();
    Q_EMIT columnsChanged();
    Q_EMIT lookChanged();
}

void ListView::resetColumns()
{
    QList<QByteArray> columns;
    for (const domain::Field &field : m_model.entity().fields) {
        if (field.is(domain::FieldFlag::InList))
            columns.append(field.key);
    }
    m_widthsChosen = false;
    setShownColumns(columns);
    m_fitting = true;
    for (int i = 0; i < m_model.columns().size(); ++i)
        setColumnWidth(i, suggestedWidth(m_model.columns().at(i)));
    m_fitting = false;
    fitColumns();
    Q_EMIT lookChanged();
}

QMenu *ListView::columnMenu(int section, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"columnMenu"_s);
    const QList<QByteArray> columns = m_model.columns();
    if (section >= 0 && section < columns.size()) {
        const QByteArray &key = columns.at(section);
        const bool sorted = !m_model.query().sort.isEmpty();
        menu->addAction(tr("Sort &ascending"), this, [this, key] { sortBy(key, false); });
        menu->addAction(tr("Sort &descending"), this, [this, key] { sortBy(key, true); });
        QAction *then =
            menu->addAction(tr("&Then sort by this"), this, [this, key] { sortBy(key, false, true); });
        then->setEnabled(sorted);
        const bool grouped = m_model.query().groupBy == key;
        QAction *group = menu->addAction(grouped ? tr("Remove the &groups") : tr("&Group by this"), this,
                                         [this, key, grouped] { groupBy(grouped ? QByteArray() : key); });
        group->setEnabled(canGroupBy(domain::Catalogue::fieldOrStamp(m_model.entity(), key)));
        QAction *hide =
            menu->addAction(tr("&Hide this column"), this, [this, key] { setColumnShown(key, false); });
        hide->setEnabled(columns.size() > 1);
        menu->addSeparator();
    }
    if (m_model.isGrouped()) {
        menu->addAction(tr("&Open all groups"), this, [this] { m_model.setAllGroupsOpen(true); });
        menu->addAction(tr("&Close all groups"), this, [this] { m_model.setAllGroupsOpen(false); });
        menu->addSeparator();
    }
    QList<const domain::Field *> fields;
    for (const domain::Field &field : m_model.entity().fields) {
        if (!field.is(domain::FieldFlag::Hidden))
            fields.append(&field);
    }
    for (const domain::Field &field : domain::Catalogue::stampFields()) {
        if (field.key != "deleted_at" || m_model.entity().hasTrash)
            fields.append(&field);
    }
    for (const domain::Field *field : std::as_const(fields)) {
        QAction *action = menu->addAction(field->labelText().replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(columns.contains(field->key));
        action->setEnabled(!action->isChecked() || columns.size() > 1);
        const QByteArray key = field->key;
        connect(action, &QAction::toggled, this, [this, key](bool on) { setColumnShown(key, on); });
    }
    menu->addSeparator();
    menu->addAction(tr("&More columns …"), this, &ListView::columnsRequested);
    menu->addAction(tr("&Reset columns"), this, &ListView::resetColumns);
    return menu;
}

void ListView::sortBy(const QByteArray &field, bool descending, bool keepOthers)
{
    domain::RecordQuery query = m_model.query();
    if (keepOthers) {
        const auto known = std::find_if(query.sort.begin(), query.sort.end(),
                                        [&](const domain::SortKey &key) { return key.field == field; });
        if (known != query.sort.end())
            known->descending = descending;
        else
            query.sort.append({field, descending});
    } else {
        query.sort = {{field, descending}};
    }
    m_model.setQuery(query);
}

void ListView::setSort(const QList<domain::SortKey> &keys)
{
    domain::RecordQuery query = m_model.query();
    query.sort = keys;
    m_model.setQuery(query);
}

void ListView::groupBy(const QByteArray &field)
{
    domain::RecordQuery query = m_model.query();
    query.groupBy = field;
    m_model.setQuery(query);
}

bool ListView::canGroupBy(const domain::Field &field)
{
    return field.type != domain::FieldType::LongText && !field.is(domain::FieldFlag::Hidden);
}

void ListView::showSort()
{
    QList<domain::SortKey> keys = m_model.query().sort;
    const domain::Entity &entity = m_model.entity();
    if (keys.isEmpty() && !entity.defaultSort.isEmpty())
        keys.append({entity.defaultSort, entity.defaultSortDescending});
    const QList<QByteArray> columns = m_model.columns();
    QHash<int, ListHeader::Mark> marks;
    for (int i = 0; i < keys.size(); ++i) {
        const int column = int(columns.indexOf(keys.at(i).field));
        if (column >= 0)
            marks.insert(column, {keys.at(i).descending, keys.size() > 1 ? i + 1 : 0});
    }
    m_header->setMarks(marks);
}

int ListView::suggestedWidth(const QByteArray &field) const
{
    // Room for the whole header with its arrow, too.
    const domain::Field &named = domain::Catalogue::fieldOrStamp(m_model.entity(), field);
    const int header = horizontalHeader()->fontMetrics().horizontalAdvance(named.labelText()) + 40;
    return std::max(header, contentWidth(field));
}

int ListView::contentWidth(const QByteArray &field) const
{
    const domain::Field &info = domain::Catalogue::fieldOrStamp(m_model.entity(), field);
    const int em = fontMetrics().averageCharWidth();
    // As long as a date gets in this locale.
    const auto widthOf = [&](const QVariant &sample) {
        return fontMetrics().horizontalAdvance(domain::displayText(info, sample, QLocale())) + 2 * space::M;
    };
    if (m_model.entity().titleFields.contains(field))
        return 30 * em;
    switch (info.type) {
    case domain::FieldType::Boolean:
        return 12 * em;
    case domain::FieldType::Integer:
    case domain::FieldType::Decimal:
        return 15 * em;
    case domain::FieldType::Choice: {
        int widest = 15 * em;
        for (const domain::Choice &choice : info.choices)
            widest = std::max(widest, fontMetrics().horizontalAdvance(choice.labelText()) + 4 * space::M);
        return std::min(widest, 23 * em);
    }
    case domain::FieldType::Date:
        return widthOf(u"2028-12-28"_s);
    case domain::FieldType::Instant:
        return widthOf(QDateTime(QDate(2028, 12, 28), QTime(22, 58)).toMSecsSinceEpoch());
    case domain::FieldType::Money: // with a currency that is written out
        return std::max(21 * em, fontMetrics().horizontalAdvance(u"TRY 8,888,888.88"_s) + 2 * space::M);
    case domain::FieldType::Picklist:
        return 20 * em;
    case domain::FieldType::Link:
        return 23 * em;
    case domain::FieldType::LongText:
        return 36 * em;
    case domain::FieldType::Text:
    case domain::FieldType::MultiPicklist:
        break;
    }
    if (info.format == domain::TextFormat::Email)
        return 28 * em;
    return (info.format == domain::TextFormat::Country || info.format == domain::TextFormat::Currency)
               ? 13 * em
               : 20 * em;
}

/// Until a person chooses widths, the name takes what is left over.
void ListView::fitColumns()
{
    if (m_widthsChosen || m_model.columnCount() == 0)
        return;
    const QList<QByteArray> columns = m_model.columns();
    int wide = int(columns.indexOf(m_model.entity().titleFields.value(0)));
    if (wide < 0)
        wide = 0;
    m_fitting = true;
    int total = 0;
    for (int i = 0; i < columns.size(); ++i) {
        const int width = suggestedWidth(columns.at(i));
        if (i != wide) {
            setColumnWidth(i, width);
            total += width;
        }
    }
    setColumnWidth(wide, std::max(suggestedWidth(columns.at(wide)), viewport()->width() - total));
    m_fitting = false;
}

QList<domain::ViewLayout::Column> ListView::columnLayout() const
{
    QList<domain::ViewLayout::Column> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        columns.append({m_model.columns().value(logical), m_widthsChosen ? columnWidth(logical) : 0});
    }
    return columns;
}

void ListView::setColumnLayout(const QList<domain::ViewLayout::Column> &columns)
{
    QList<QByteArray> fields;
    m_widthsChosen = false;
    for (const domain::ViewLayout::Column &column : columns) {
        fields.append(column.field);
        m_widthsChosen = m_widthsChosen || column.width > 0;
    }
    if (fields.isEmpty()) {
        for (const domain::Field &field : m_model.entity().fields) {
            if (field.is(domain::FieldFlag::InList))
                fields.append(field.key);
        }
    }
    m_fitting = true;
    m_model.setColumns(fields);
    for (int visual = 0; visual < fields.size(); ++visual)
        m_header->moveSection(m_header->visualIndex(visual), visual);
    for (int i = 0; i < fields.size(); ++i) {
        const int width = columns.value(i).width;
        setColumnWidth(i, width > 0 ? std::clamp(width, 48, 2000) : suggestedWidth(fields.at(i)));
    }
    m_fitting = false;
    fitColumns();
    showSort();
}

} // namespace kith::ui
