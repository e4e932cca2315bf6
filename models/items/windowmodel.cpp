// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/windowmodel.h"

#include "models/base/await.h"
#include "models/domain/displaytext.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace kith::items {

namespace {

constexpr int PageSize = 128;
constexpr int MaxPages = 64;          ///< rows kept: between half of this and all of it
constexpr int MaxRequestsAtOnce = 2;  ///< as many as the store has readers
constexpr int MaxRequestsWaiting = 8; ///< older ones are of places the view has left
constexpr int DebounceMs = 120;
constexpr int MaxNamedChanges = 2000; ///< above this all rows are asked for again

/// A row as the cache keeps it. Texts are made when they are first painted.
struct CachedRow
{
    records::Row row;
    QList<QString> texts;
    QList<bool> textMade;
    bool present = true; ///< false: the record was gone when asked for
};

} // namespace

struct WindowModel::Private
{
    WindowModel &q;
    records::Records &records;
    const domain::Entity &entity;
    domain::RecordQuery query;
    QList<const domain::Field *> columns;
    QList<QByteArray> fetched;    ///< columns plus the currencies that money columns need
    QList<int> currencyOf;        ///< per column: position in `fetched`, or -1
    QSet<QByteArray> linkTargets; ///< kinds whose titles are shown

    QList<RecordId> ids;
    bool answered = false;
    bool loading = false;
    bool scheduled = false;
    quint64 generation = 0; ///< of the ids asked for
    quint64 epoch = 0;      ///< of the columns
    quint64 tick = 0;       ///< counts notices, to tell answers that were on their way from later ones
    QFuture<QList<RecordId>> idFuture;
    QTimer debounce;
    qint64 lastQueryMs = 0;

    // Rows by id in two generations: what is used moves to `hot`; when that is full, `cold` is dropped and
    // `hot` ages. So the cache survives any reordering of the ids.
    QHash<RecordId, CachedRow> hot;
    QHash<RecordId, CachedRow> cold;
    QHash<RecordId, quint64> staleSince;
    quint64 allStaleSince = 0;
    QHash<RecordId, quint64> fetchedAt; ///< only while allStaleSince is set

    QList<int> wanted; ///< pages, the latest last
    QSet<int> running;
    QSet<int> asNeighbour; ///< pages in `wanted` or `running` that nobody has looked at

    Private(WindowModel &model, records::Records &from, const QByteArray &key)
        : q(model), records(from), entity(from.catalogue().entity(key))
    {
        query.entity = key;
        debounce.setSingleShot(true);
        QObject::connect(&debounce, &QTimer::timeout, &q, [this] { askIds(); });
    }

    void chooseColumns(const QList<QByteArray> &keys);
    void askIds();
    void scheduleIds(int delayMs);
    void applyIds(QList<RecordId> fresh);
    bool applySimpleChange(const QList<RecordId> &fresh);
    void applyAsLayout(const QList<RecordId> &fresh);
    void setLoading(bool on);

    CachedRow *find(RecordId id);
    bool isStale(RecordId id) const;
    void want(int page);
    void startWanted();
    void fetchPage(int page);
    void receive(int page, const QList<RecordId> &asked, const QList<records::Row> &rows, quint64 askedAt);
    void ageCache();
    void carryOver(const QList<QByteArray> &fetchedBefore);
    void onChanged(const records::RecordNotice &notice);
    void markAllStale();
    void repaint(int firstRow, int lastRow);
    QString textOf(CachedRow &cached, int column) const;
};

void WindowModel::Private::chooseColumns(const QList<QByteArray> &keys)
{
    columns.clear();
    fetched.clear();
    currencyOf.clear();
    linkTargets.clear();
    for (const QByteArray &key : keys) {
        const domain::Field &field = domain::Catalogue::fieldOrStamp(entity, key);
        columns.append(&field);
        fetched.append(field.key);
        if (field.type == domain::FieldType::Link && !field.is(domain::FieldFlag::LinkByField))
            linkTargets.insert(field.target);
        if (field.type == domain::FieldType::Picklist)
            linkTargets.insert("picklist_value");
    }
    for (const domain::Field *field : std::as_const(columns)) {
        int position = -1;
        if (field->type == domain::FieldType::Money && entity.field(field->target)) {
            position = int(fetched.indexOf(field->target));
            if (position < 0) {
                position = int(fetched.size());
                fetched.append(field->target);
            }
        }
        currencyOf.append(position);
    }
}

void WindowModel::Private::setLoading(bool on)
{
    if (loading == on)
        return;
    loading = on;
    Q_EMIT q.loadingChanged(on);
}

void WindowModel::Private::scheduleIds(int delayMs)
{
    // A timer that already runs is left alone: a stream of changes must not put the answer off for ever.
    if (!debounce.isActive() || delayMs < debounce.remainingTime())
        debounce.start(delayMs);
}

void WindowModel::Private::askIds()
{
    debounce.stop();
    idFuture.cancel();
    const quint64 mine = ++generation;
    setLoading(true);
    QElapsedTimer clock;
    clock.start();
    idFuture = records.findIds(query);
    base::await(
        idFuture, &q,
        [this, mine, clock](QList<RecordId> fresh) {
            if (mine != generation)
                return;
            lastQueryMs = clock.elapsed();
            applyIds(std::move(fresh));
            answered = true;
            setLoading(false);
            Q_EMIT q.loaded();
        },
        [this, mine](const base::Problem &problem) {
            if (mine != generation)
                return;
            setLoading(false);
            if (problem.kind() != base::ProblemKind::Cancelled)
                Q_EMIT q.failed(problem);
        });
}

void WindowModel::Private::applyIds(QList<RecordId> fresh)
{
    if (fresh == ids)
        return;
    if (!applySimpleChange(fresh))
        applyAsLayout(fresh);
    wanted.clear();
    asNeighbour.clear();
}

/// Rows that came, went or moved in one place are told as such, so that views keep everything else as it is.
bool WindowModel::Private::applySimpleChange(const QList<RecordId> &fresh)
{
    const qsizetype shorter = std::min(ids.size(), fresh.size());
    qsizetype head = 0;
    while (head < shorter && ids.at(head) == fresh.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && ids.at(ids.size() - 1 - tail) == fresh.at(fresh.size() - 1 - tail))
        ++tail;
    const qsizetype oldMiddle = ids.size() - head - tail;
    const qsizetype newMiddle = fresh.size() - head - tail;

    if (oldMiddle == 0) {
        q.beginInsertRows({}, int(head), int(head + newMiddle - 1));
        ids = fresh;
        q.endInsertRows();
        return true;
    }
    if (newMiddle == 0) {
        q.beginRemoveRows({}, int(head), int(head + oldMiddle - 1));
        ids = fresh;
        q.endRemoveRows();
        return true;
    }
    if (oldMiddle != newMiddle)
        return false;
    // One row that moved leaves the others of the middle in their order.
    const auto oldBegin = ids.cbegin() + head;
    const auto newBegin = fresh.cbegin() + head;
    if (std::equal(oldBegin + 1, oldBegin + oldMiddle, newBegin) &&
        *oldBegin == *(newBegin + newMiddle - 1)) {
        if (!q.beginMoveRows({}, int(head), int(head), {}, int(head + oldMiddle)))
            return false;
        ids = fresh;
        q.endMoveRows();
        return true;
    }
    if (std::equal(oldBegin, oldBegin + oldMiddle - 1, newBegin + 1) &&
        *(oldBegin + oldMiddle - 1) == *newBegin) {
        const int from = int(head + oldMiddle - 1);
        if (!q.beginMoveRows({}, from, from, {}, int(head)))
            return false;
        ids = fresh;
        q.endMoveRows();
        return true;
    }
    return false;
}

/// Any other change: what views and selections hold on to follows its record.
void WindowModel::Private::applyAsLayout(const QList<RecordId> &fresh)
{
    Q_EMIT q.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = q.persistentIndexList();
    QHash<RecordId, int> rowOfHeld;
    for (const QModelIndex &index : before)
        rowOfHeld.insert(ids.at(index.row()), -1);
    if (!rowOfHeld.isEmpty()) {
        qsizetype open = rowOfHeld.size();
        for (qsizetype row = 0; row < fresh.size() && open > 0; ++row) {
            const auto it = rowOfHeld.find(fresh.at(row));
            if (it != rowOfHeld.end()) {
                it.value() = int(row);
                --open;
            }
        }
    }
    QModelIndexList after;
    after.reserve(before.size());
    const QList<RecordId> old = std::exchange(ids, fresh);
    for (const QModelIndex &index : before) {
        const int row = rowOfHeld.value(old.at(index.row()), -1);
        after.append(row < 0 ? QModelIndex() : q.index(row, index.column()));
    }
    q.changePersistentIndexList(before, after);
    Q_EMIT q.layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

CachedRow *WindowModel::Private::find(RecordId id)
{
    const auto it = hot.find(id);
    if (it != hot.end())
        return &it.value();
    const auto old = cold.find(id);
    if (old == cold.end())
        return nullptr;
    CachedRow row = std::move(old.value());
    cold.erase(old);
    return &hot.insert(id, row).value();
}

void WindowModel::Private::ageCache()
{
    if (hot.size() < PageSize * MaxPages / 2)
        return;
    for (auto it = cold.cbegin(); it != cold.cend(); ++it) {
        staleSince.remove(it.key());
        fetchedAt.remove(it.key());
    }
    cold = std::exchange(hot, {});
}

/// The cached rows after another choice of columns: what is known stays to be seen until the rest is here.
void WindowModel::Private::carryOver(const QList<QByteArray> &fetchedBefore)
{
    ++epoch;
    QList<int> from;
    for (const QByteArray &key : std::as_const(fetched))
        from.append(int(fetchedBefore.indexOf(key)));
    for (QHash<RecordId, CachedRow> *cache : {&hot, &cold}) {
        for (CachedRow &cached : *cache) {
            records::Row row{cached.row.id, {}, {}};
            for (const int position : std::as_const(from)) {
                row.values.append(cached.row.values.value(position)); // -1: nothing yet
                row.linkTitles.append(cached.row.linkTitles.value(position));
            }
            cached.row = std::move(row);
            cached.texts.clear();
            cached.textMade.clear();
        }
    }
}

bool WindowModel::Private::isStale(RecordId id) const
{
    if (staleSince.contains(id))
        return true;
    return allStaleSince != 0 && fetchedAt.value(id) < allStaleSince;
}

void WindowModel::Private::want(int page)
{
    asNeighbour.remove(page);
    if (running.contains(page))
        return;
    wanted.removeOne(page);
    wanted.append(page);
    while (wanted.size() > MaxRequestsWaiting)
        asNeighbour.remove(wanted.takeFirst());
    if (!scheduled) {
        scheduled = true;
        // After the view has painted, so that a fast scroll asks for the place where it stops.
        QTimer::singleShot(0, &q, [this] {
            scheduled = false;
            startWanted();
        });
    }
}

void WindowModel::Private::startWanted()
{
    while (running.size() < MaxRequestsAtOnce && !wanted.isEmpty())
        fetchPage(wanted.takeLast());
}

void WindowModel::Private::fetchPage(int page)
{
    const qsizetype first = qsizetype(page) * PageSize;
    const qsizetype last = std::min<qsizetype>(first + PageSize, ids.size());
    QList<RecordId> missing;
    for (qsizetype row = first; row < last; ++row) {
        const RecordId id = ids.at(row);
        if ((!hot.contains(id) && !cold.contains(id)) || isStale(id))
            missing.append(id);
    }
    if (missing.isEmpty()) {
        asNeighbour.remove(page);
        return;
    }
    running.insert(page);
    const quint64 askedAt = tick;
    const quint64 askedEpoch = epoch;
    base::await(
        records.fetchRows(entity.key, fetched, missing), &q,
        [this, page, missing, askedAt, askedEpoch](const QList<records::Row> &rows) {
            running.remove(page);
            if (askedEpoch == epoch)
                receive(page, missing, rows, askedAt);
            startWanted();
        },
        [this, page](const base::Problem &problem) {
            running.remove(page);
            if (problem.kind() != base::ProblemKind::Cancelled)
                Q_EMIT q.failed(problem);
            startWanted();
        });
}

void WindowModel::Private::receive(int page, const QList<RecordId> &asked, const QList<records::Row> &rows,
                                   quint64 askedAt)
{
    const auto keep = [this, askedAt](RecordId id, CachedRow row) {
        cold.remove(id);
        hot.insert(id, row);
        if (const auto it = staleSince.find(id); it != staleSince.end() && it.value() <= askedAt)
            staleSince.erase(it);
        if (allStaleSince != 0)
            fetchedAt.insert(id, askedAt);
    };
    QSet<RecordId> gone(asked.cbegin(), asked.cend());
    for (const records::Row &row : rows) {
        gone.remove(row.id);
        keep(row.id, CachedRow{row, {}, {}, true});
    }
    for (const RecordId id : std::as_const(gone))
        keep(id, CachedRow{{id, QList<QVariant>(fetched.size()), {}}, {}, {}, false});
    ageCache();

    // The ids may have changed while the rows were on their way: usually they still stand on the page.
    const int first = page * PageSize;
    const int last = std::min(first + PageSize, int(ids.size())) - 1;
    if (first <= last)
        repaint(first, last);
    // Neighbours, so that slow scrolling never meets an empty row. They ask for no neighbours themselves.
    const bool isNeighbour = asNeighbour.remove(page);
    const int pageCount = int((ids.size() + PageSize - 1) / PageSize);
    for (const int near : {page + 1, page - 1}) {
        if (!isNeighbour && near >= 0 && near < pageCount && !running.contains(near) &&
            !wanted.contains(near)) {
            wanted.prepend(near);
            asNeighbour.insert(near);
        }
    }
}

void WindowModel::Private::repaint(int firstRow, int lastRow)
{
    if (columns.isEmpty())
        return;
    Q_EMIT q.dataChanged(q.index(firstRow, 0), q.index(lastRow, int(columns.size()) - 1));
}

void WindowModel::Private::markAllStale()
{
    allStaleSince = ++tick;
    fetchedAt.clear();
    if (!ids.isEmpty())
        repaint(0, int(ids.size()) - 1); // the view asks for what it shows
}

void WindowModel::Private::onChanged(const records::RecordNotice &notice)
{
    bool titlesChanged = false;
    for (const QByteArray &target : std::as_const(linkTargets))
        titlesChanged = titlesChanged || (target != entity.key && notice.entities.contains(target));
    const bool mine = notice.entities.contains(entity.key) || notice.records.contains(entity.key);
    if (!mine && !titlesChanged && !(notice.everything && notice.entities.isEmpty()))
        return;

    const QSet<RecordId> touched = notice.records.value(entity.key);
    if (notice.everything || titlesChanged || touched.size() > MaxNamedChanges ||
        (mine && touched.isEmpty())) {
        markAllStale();
    } else {
        ++tick;
        QSet<RecordId> cached;
        for (const RecordId id : touched) {
            if (hot.contains(id) || cold.contains(id)) {
                staleSince.insert(id, tick);
                cached.insert(id);
            } else if (!running.isEmpty()) {
                staleSince.insert(id, tick); // its page is perhaps on its way with the values of before
            }
        }
        for (qsizetype row = 0, open = cached.size(); row < ids.size() && open > 0; ++row) {
            if (cached.contains(ids.at(row))) {
                repaint(int(row), int(row));
                --open;
            }
        }
    }
    if (mine || notice.everything)
        scheduleIds(std::max<int>(DebounceMs, int(std::min<qint64>(2 * lastQueryMs, 2000))));
}

QString WindowModel::Private::textOf(CachedRow &cached, int column) const
{
    if (cached.textMade.isEmpty()) {
        cached.texts.resize(columns.size());
        cached.textMade.fill(false, columns.size());
    }
    if (!cached.textMade.at(column)) {
        const int currencyAt = currencyOf.at(column);
        const QString currency = currencyAt < 0 ? QString() : cached.row.values.value(currencyAt).toString();
        QString text = domain::displayText(*columns.at(column), cached.row.values.value(column), QLocale(),
                                           cached.row.linkTitles.value(column), currency);
        // A cell has one line: what is below would be painted over the neighbours.
        cached.texts[column] = text.replace(QChar::LineFeed, QChar::Space);
        cached.textMade[column] = true;
    }
    return cached.texts.at(column);
}

WindowModel::WindowModel(records::Records &records, QByteArray entity, QObject *parent)
    : QAbstractTableModel(parent), d(std::make_unique<Private>(*this, records, entity))
{
    QList<QByteArray> keys;
    for (const domain::Field &field : d->entity.fields) {
        if (field.is(domain::FieldFlag::InList))
            keys.append(field.key);
    }
    d->chooseColumns(keys);
    connect(&records, &records::Records::changed, this,
            [this](const records::RecordNotice &notice) { d->onChanged(notice); });
    d->debounce.start(0);
}

WindowModel::~WindowModel()
{
    d->idFuture.cancel();
}

const domain::Entity &WindowModel::entity() const
{
    return d->entity;
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
    QList<QByteArray> keys;
    for (const domain::Field *field : d->columns)
        keys.append(field->key);
    return keys;
}

void WindowModel::setColumns(QList<QByteArray> fields)
{
    const QList<QByteArray> before = columns();
    if (fields == before)
        return;
    const auto change = [this, &fields] {
        const QList<QByteArray> fetchedBefore = d->fetched;
        d->chooseColumns(fields);
        d->carryOver(fetchedBefore);
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
}

bool WindowModel::isLoading() const
{
    return d->loading;
}

bool WindowModel::isAnswered() const
{
    return d->answered;
}

RecordId WindowModel::idAt(int row) const
{
    return row < 0 || row >= d->ids.size() ? RecordId() : d->ids.at(row);
}

int WindowModel::rowOf(RecordId id) const
{
    return int(d->ids.indexOf(id));
}

int WindowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->ids.size());
}

int WindowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->columns.size());
}

QVariant WindowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Field &field = *d->columns.at(index.column());
    const RecordId id = d->ids.at(index.row());
    switch (role) {
    case IdRole:
        return id.value();
    case FieldRole:
        return field.key;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((field.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case LoadedRole:
        return d->hot.contains(id) || d->cold.contains(id);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case RawRole:
        break;
    default:
        return {};
    }
    CachedRow *cached = d->find(id);
    if (!cached || d->isStale(id))
        d->want(index.row() / PageSize);
    if (!cached)
        return {};
    if (role == RawRole)
        return cached->row.values.value(index.column());
    return d->textOf(*cached, index.column());
}

QVariant WindowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= d->columns.size())
        return {};
    const domain::Field &field = *d->columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return field.labelText();
    case Qt::ToolTipRole:
        return field.help ? field.helpText() : field.labelText();
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
    if (column >= 0 && column < d->columns.size())
        next.sort.append({d->columns.at(column)->key, order == Qt::DescendingOrder});
    setQuery(std::move(next));
}

} // namespace kith::items
