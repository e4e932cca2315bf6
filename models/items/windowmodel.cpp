// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/windowmodel.h"

#include "models/items/windowmodelprivate.h"

#include <algorithm>

namespace kith::items {

namespace {

constexpr int DebounceMs = 120;
constexpr int MaxNamedChanges = 2000; ///< above this all rows are asked for again

} // namespace

WindowModel::Private::Private(WindowModel &model, records::Records &from, const QByteArray &key)
    : q(model)
    , records(from)
    , entity(from.catalogue().entity(key))
    , columns(entity)
    , pages(from, key, cache, &model)
{
    query.entity = key;
    debounce.setSingleShot(true);
    QObject::connect(&debounce, &QTimer::timeout, &q, [this] { askIds(); });
    QObject::connect(&pages, &RowPages::arrived, &q, [this](qsizetype first, qsizetype last) {
        repaint(rows.rowNear(first), rows.rowNear(last));
    });
    QObject::connect(&pages, &RowPages::failed, &q, &WindowModel::failed);
}

void WindowModel::Private::repaint(int firstRow, int lastRow)
{
    if (columns.fields().isEmpty() || firstRow < 0 || lastRow < firstRow)
        return;
    Q_EMIT q.dataChanged(q.index(firstRow, 0), q.index(lastRow, int(columns.fields().size()) - 1));
}

void WindowModel::Private::markAllStale()
{
    cache.markAllStale();
    repaint(0, rows.rowCount() - 1); // the view asks for what it shows
}

void WindowModel::Private::onChanged(const records::RecordNotice &notice)
{
    QSet<QByteArray> sources = columns.sources();
    sources.remove(entity.key);
    const bool sourcesChanged = sources.intersects(notice.entities);
    const bool mine = notice.entities.contains(entity.key) || notice.records.contains(entity.key);
    const bool unknown = notice.everything && notice.entities.isEmpty();
    const bool moves = mine || notice.everything || orderDependsOn(notice);
    if (!mine && !sourcesChanged && !unknown && !orderDependsOn(notice))
        return;

    const QSet<RecordId> touched = notice.records.value(entity.key);
    if (notice.everything || sourcesChanged || touched.size() > MaxNamedChanges ||
        (mine && touched.isEmpty())) {
        markAllStale();
    } else {
        const QSet<RecordId> here = cache.markStale(touched, pages.isBusy());
        for (qsizetype position = 0, open = here.size(); position < ids.size() && open > 0; ++position) {
            if (here.contains(ids.at(position))) {
                const int row = rows.rowOf(position);
                repaint(row, row);
                --open;
            }
        }
    }
    if (moves)
        scheduleIds(std::max<int>(DebounceMs, int(std::min<qint64>(2 * lastQueryMs, 2000))));
}

WindowModel::WindowModel(records::Records &records, QByteArray entity, QObject *parent)
    : QAbstractTableModel(parent), d(std::make_unique<Private>(*this, records, entity))
{
    QList<QByteArray> keys;
    for (const domain::Field &field : d->entity.fields) {
        if (field.is(domain::FieldFlag::InList))
            keys.append(field.key);
    }
    d->columns.choose(keys);
    d->pages.setFields(d->columns.fetched());
    connect(&records, &records::Records::changed, this,
            [this](const records::RecordNotice &notice) { d->onChanged(notice); });
    d->debounce.start(0);
}

WindowModel::~WindowModel()
{
    d->idFuture.cancel();
    d->groupFuture.cancel();
}

const domain::Entity &WindowModel::entity() const
{
    return d->entity;
}

records::Records &WindowModel::records() const
{
    return d->records;
}

const domain::RecordQuery &WindowModel::query() const
{
    return d->query;
}

void WindowModel::setQuery(domain::RecordQuery query)
{
    query.entity = d->entity.key;
    if (query == d->query)
        return;
    d->query = std::move(query);
    Q_EMIT queryChanged();
    d->askIds();
}

void WindowModel::refresh()
{
    d->markAllStale();
    d->askIds();
}

QList<QByteArray> WindowModel::columns() const
{
    return d->columns.keys();
}

void WindowModel::setColumns(QList<QByteArray> fields)
{
    const QList<QByteArray> before = columns();
    if (fields == before)
        return;
    const auto change = [this, &fields] {
        const QList<QByteArray> fetchedBefore = d->columns.fetched();
        d->columns.choose(fields);
        d->cache.carryOver(fetchedBefore, d->columns.fetched());
        d->pages.setFields(d->columns.fetched());
    };
    // A column that comes or goes alone leaves selection and widths as they are.
    const int at = int(std::mismatch(before.cbegin(), before.cend(), fields.cbegin(), fields.cend()).first -
                       before.cbegin());
    QList<QByteArray> longer = before.size() > fields.size() ? before : fields;
    if (at < longer.size())
        longer.removeAt(at);
    if (before.size() + 1 == fields.size() && longer == before) {
        beginInsertColumns({}, at, at);
        change();
        endInsertColumns();
    } else if (before.size() == fields.size() + 1 && longer == fields) {
        beginRemoveColumns({}, at, at);
        change();
        endRemoveColumns();
    } else {
        beginResetModel();
        change();
        endResetModel();
    }
    d->markAllStale();
    Q_EMIT columnsChanged();
    if (!d->query.groupBy.isEmpty() && d->columns.additive() != d->totalFields)
        d->scheduleIds(0); // the new column's totals
}

bool WindowModel::isLoading() const
{
    return d->loading;
}

bool WindowModel::isAnswered() const
{
    return d->answered;
}

bool WindowModel::isPartial() const
{
    return d->partial;
}

const QList<RecordId> &WindowModel::ids() const
{
    return d->ids;
}

RecordId WindowModel::idAt(int row) const
{
    return d->ids.value(d->rows.positionAt(row)); // null for -1
}

int WindowModel::rowOf(RecordId id) const
{
    return d->rows.rowOf(d->ids.indexOf(id));
}

qsizetype WindowModel::positionAt(int row) const
{
    return d->rows.positionAt(row);
}

int WindowModel::rowOfPosition(qsizetype position) const
{
    return d->rows.rowOf(position);
}

QList<RecordId> WindowModel::idsIn(int top, int bottom) const
{
    QList<RecordId> ids;
    for (const auto &[first, count] : d->rows.spans(top, bottom))
        ids += d->ids.mid(first, count);
    return ids;
}

qint64 WindowModel::countIn(int top, int bottom) const
{
    qint64 sum = 0;
    for (const auto &[first, count] : d->rows.spans(top, bottom))
        sum += count;
    return sum;
}

RecordId WindowModel::neighbour(RecordId id, int step) const
{
    const qsizetype at = d->ids.indexOf(id);
    return at < 0 ? RecordId() : d->ids.value(at + step);
}

bool WindowModel::isGrouped() const
{
    return d->rows.isGrouped();
}

int WindowModel::groupCount() const
{
    return int(d->rows.groups().size());
}

int WindowModel::groupAt(int row) const
{
    return d->rows.groupAt(row);
}

int WindowModel::groupAround(int row) const
{
    return d->rows.groupAround(row);
}

int WindowModel::rowOfGroup(int group) const
{
    return d->rows.rowOfGroup(group);
}

bool WindowModel::isGroupOpen(int group) const
{
    return group >= 0 && group < groupCount() && d->rows.isOpen(group);
}

void WindowModel::setGroupOpen(int group, bool open)
{
    if (group < 0 || group >= groupCount() || isGroupOpen(group) == open)
        return;
    const int row = rowOfGroup(group);
    const int count = int(d->rows.groups().at(group).count);
    if (open)
        beginInsertRows({}, row + 1, row + count);
    else
        beginRemoveRows({}, row + 1, row + count);
    d->rows.setOpen(group, open);
    if (open)
        endInsertRows();
    else
        endRemoveRows();
    d->repaint(row, row);
}

void WindowModel::setAllGroupsOpen(bool open)
{
    if (!isGrouped())
        return;
    d->applyAsLayout(QList(d->ids), [this, open] { d->rows.setAllOpen(open); });
}

int WindowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->rows.rowCount();
}

int WindowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->columns.fields().size());
}

Qt::ItemFlags WindowModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags line = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (d->rows.groupAt(index.row()) >= 0)
        return line;
    const bool isTick = d->columns.fields().at(index.column())->key == d->tickField;
    return line | Qt::ItemIsSelectable | (isTick ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QVariant WindowModel::Private::groupData(int group, int column, int role) const
{
    const bool isAll = group == rows.groups().size();
    const records::RecordGroup &line = isAll ? all : rows.groups().at(group);
    switch (role) {
    case GroupRole:
        return group;
    case GroupCountRole:
        return line.count;
    case GroupOpenRole:
        return !isAll && rows.isOpen(group);
    case LoadedRole:
        return true;
    case GroupTextRole:
    case Qt::AccessibleTextRole:
        return isAll ? tr("All")
                     : ListColumns::groupText(domain::Catalogue::fieldOrStamp(entity, groupedBy), line);
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const domain::Field &field = *columns.fields().at(column);
        const qsizetype total = totalFields.indexOf(field.key);
        return total < 0 ? QVariant() : ListColumns::totalText(field, line.totals.value(total));
    }
    default:
        return {};
    }
}

QVariant WindowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Field &field = *d->columns.fields().at(index.column());
    switch (role) {
    case FieldRole:
        return field.key;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((field.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        break;
    }
    if (const int group = d->rows.groupAt(index.row()); group >= 0)
        return d->groupData(group, index.column(), role);
    const RecordId id = idAt(index.row());
    switch (role) {
    case IdRole:
        return id.value();
    case GroupRole:
        return -1;
    case LoadedRole:
        return d->cache.contains(id);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case RawRole:
    case LinkTitleRole:
        break;
    case Qt::CheckStateRole:
        if (field.key != d->tickField || !d->cache.contains(id))
            return {};
        break;
    default:
        return {};
    }
    const records::Row *row = d->cache.find(id);
    if (!row || d->cache.isStale(id))
        d->pages.want(d->rows.positionAt(index.row()));
    if (!row)
        return {};
    if (role == Qt::CheckStateRole)
        return int(row->values.value(index.column()).isNull() ? Qt::Unchecked : Qt::Checked);
    if (role == RawRole)
        return row->values.value(index.column());
    if (role == LinkTitleRole)
        return row->linkTitles.value(index.column());
    return d->cache.text(id, index.column(), d->columns);
}

void WindowModel::setTickField(const QByteArray &field)
{
    d->tickField = field;
}

QVariant WindowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= d->columns.fields().size())
        return {};
    const domain::Field &field = *d->columns.fields().at(section);
    switch (role) {
    case Qt::DisplayRole:
        return field.labelText();
    case Qt::ToolTipRole:
        return field.helpText().isEmpty() ? field.labelText() : field.helpText();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((field.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case FieldRole:
        return field.key;
    default:
        return {};
    }
}

void WindowModel::sort(int column, Qt::SortOrder order)
{
    domain::RecordQuery next = d->query;
    next.sort.clear();
    if (column >= 0 && column < d->columns.fields().size())
        next.sort.append({d->columns.fields().at(column)->key, order == Qt::DescendingOrder});
    setQuery(std::move(next));
}

} // namespace kith::items
