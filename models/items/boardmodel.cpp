// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/boardmodel.h"

#include "models/base/await.h"
#include "models/items/boardmoves.h"
#include "models/items/cardshelf.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace kith::items {

using namespace Qt::StringLiterals;
using records::Board;

namespace {

constexpr int PauseAfterChangeMs = 30;
constexpr qsizetype MovedOneByOne = 64; ///< more are told as another board
const QList<RecordId> NoIds;

} // namespace

struct BoardModel::Private
{
    /// Deals that are shown in another stage than the file had them in.
    struct Move
    {
        quint64 number = 0;
        QList<RecordId> ids;
        RecordId stage;
        quint64 keptAt = 0; ///< boards asked for later hold it; 0: not kept yet
    };

    BoardModel &q;
    records::Records &records;
    CardShelf shelf;
    records::BoardQuery query;
    Board truth;                    ///< as the file had it
    Board shown;                    ///< with the moves
    QList<QList<qsizetype>> starts; ///< per column: rows before each lane, and all of them
    QList<Move> moves;
    quint64 lastMove = 0;
    bool answered = false;
    bool loading = false;
    quint64 generation = 0; ///< of the boards asked for
    QFuture<Board> asked;
    QTimer pause;
    qint64 lastTookMs = 0;

    Private(BoardModel &model, records::Records &from) : q(model), records(from), shelf(from, &model) {}

    BoardMoves::CardOf cards()
    {
        return [this](RecordId id) { return shelf.card(id); };
    }

    void setLoading(bool on)
    {
        if (loading == on)
            return;
        loading = on;
        Q_EMIT q.loadingChanged(on);
    }

    void schedule(int delayMs)
    {
        // A timer that runs is left alone: a stream of changes must not put the answer off for ever.
        if (!pause.isActive() || delayMs < pause.remainingTime())
            pause.start(delayMs);
    }

    void ask()
    {
        pause.stop();
        asked.cancel();
        const quint64 mine = ++generation;
        setLoading(true);
        QElapsedTimer clock;
        clock.start();
        asked = records::BoardRecords(records).board(query);
        base::await(
            asked, &q,
            [this, mine, clock](const Board &board) {
                if (mine != generation)
                    return;
                lastTookMs = clock.elapsed();
                answered = true;
                const auto isInFile = [mine](const Move &move) { return move.keptAt && move.keptAt < mine; };
                moves.removeIf(isInFile);
                truth = board;
                setLoading(false);
                showTruth();
            },
            [this, mine](const base::Problem &problem) {
                if (mine != generation)
                    return;
                setLoading(false);
                if (problem.kind() != base::ProblemKind::Cancelled)
                    Q_EMIT q.failed(problem);
            });
    }

    /// What the file holds, and on top of it the moves that are on their way.
    void showTruth()
    {
        q.beginResetModel();
        shown = truth;
        for (const Move &move : std::as_const(moves)) {
            const int column = q.columnOf(move.stage);
            if (column < 0)
                continue;
            // Very many at once go to the top until the file says where each belongs.
            const bool sorted = move.ids.size() <= MovedOneByOne;
            for (const RecordId id : move.ids) {
                const records::BoardCard *card = shelf.card(id);
                const Place from = q.placeOf(id);
                if (!from.isValid() || from.column == column)
                    continue;
                const qsizetype at = card && sorted ? BoardMoves::positionIn(shown, column, from.lane, *card,
                                                                             query.sort, cards())
                                                    : 0;
                BoardMoves::apply(shown, id, column, at, card);
            }
        }
        countRows();
        q.endResetModel();
        Q_EMIT q.boardChanged();
    }

    void countRows()
    {
        starts.clear();
        for (qsizetype column = 0; column < shown.columns.size(); ++column) {
            QList<qsizetype> rows{0};
            for (qsizetype lane = 0; lane < shown.lanes.size(); ++lane)
                rows.append(rows.constLast() + shown.cell(column, lane).ids.size());
            starts.append(rows);
        }
    }

    void moveOne(RecordId id, int column)
    {
        const Place from = q.placeOf(id);
        if (!from.isValid() || from.column == column)
            return;
        const records::BoardCard *card = shelf.card(id);
        const auto at =
            int(card ? BoardMoves::positionIn(shown, column, from.lane, *card, query.sort, cards()) : 0);
        const auto row = int(starts.at(from.column).at(from.lane)) + from.card;
        const auto target = int(starts.at(column).at(from.lane)) + at;
        q.beginMoveRows(q.index(from.column, 0), row, row, q.index(column, 0), target);
        BoardMoves::apply(shown, id, column, at, shelf.card(id));
        countRows();
        q.endMoveRows();
        Q_EMIT q.dataChanged(q.index(0, 0), q.index(int(shown.columns.size()) - 1, 0));
    }

    void onChanged(const records::RecordNotice &notice)
    {
        static const QSet<QByteArray> ofTheBoard{"deal"_ba,          "pipeline"_ba,     "stage"_ba,
                                                 "exchange_rate"_ba, "organisation"_ba, "stage_gate"_ba};
        static const QSet<QByteArray> ofTheCards{"company"_ba,        "app_user"_ba, "activity"_ba,
                                                 "picklist_value"_ba, "stage"_ba,    "exchange_rate"_ba};
        const bool others =
            notice.entities.intersects(ofTheCards) || notice.entities.intersects(shelf.sources());
        const QSet<RecordId> deals = notice.records.value("deal"_ba);
        if (notice.everything || others) {
            shelf.markAllStale();
            Q_EMIT q.cardsChanged({});
        } else if (!deals.isEmpty()) {
            shelf.markStale(deals);
            Q_EMIT q.cardsChanged(deals.values());
        }
        // A filter may ask for anything, and a lane is called as its record is.
        const bool reorders = notice.everything || notice.entities.intersects(ofTheBoard) ||
                              (others && (query.filter.kind != domain::Filter::Kind::All ||
                                          !query.search.isEmpty() || !query.laneBy.isEmpty()));
        if (reorders)
            schedule(std::max<int>(PauseAfterChangeMs, int(std::min<qint64>(lastTookMs, 1000))));
    }
};

BoardModel::BoardModel(records::Records &records, QObject *parent)
    : QAbstractItemModel(parent), d(std::make_unique<Private>(*this, records))
{
    d->pause.setSingleShot(true);
    connect(&d->pause, &QTimer::timeout, this, [this] { d->ask(); });
    connect(&records, &records::Records::changed, this,
            [this](const records::RecordNotice &notice) { d->onChanged(notice); });
    connect(&d->shelf, &CardShelf::arrived, this, &BoardModel::cardsChanged);
    connect(&d->shelf, &CardShelf::failed, this, &BoardModel::failed);
}

BoardModel::~BoardModel()
{
    d->asked.cancel();
}

records::Records &BoardModel::records() const
{
    return d->records;
}

void BoardModel::setClock(const base::Clock &clock)
{
    d->shelf.setClock(clock);
}

const records::BoardQuery &BoardModel::query() const
{
    return d->query;
}

void BoardModel::setQuery(records::BoardQuery query)
{
    if (query == d->query && (d->answered || d->loading))
        return;
    d->query = std::move(query);
    d->ask();
}

void BoardModel::setFace(const QList<QByteArray> &fields, const QByteArray &colourBy)
{
    if (fields == d->shelf.fields() && colourBy == d->shelf.colourBy())
        return;
    d->shelf.setFace(fields, colourBy);
    Q_EMIT cardsChanged({});
}

const QList<QByteArray> &BoardModel::faceFields() const
{
    return d->shelf.fields();
}

const QByteArray &BoardModel::colourBy() const
{
    return d->shelf.colourBy();
}

bool BoardModel::isAnswered() const
{
    return d->answered;
}

bool BoardModel::isLoading() const
{
    return d->loading;
}

void BoardModel::refresh()
{
    d->shelf.markAllStale();
    d->ask();
    Q_EMIT cardsChanged({});
}

const Board &BoardModel::board() const
{
    return d->shown;
}

const QList<RecordId> &BoardModel::idsIn(int column, int lane) const
{
    if (column < 0 || lane < 0 || column >= d->shown.columns.size() || lane >= d->shown.lanes.size())
        return NoIds;
    return d->shown.cell(column, lane).ids;
}

RecordId BoardModel::idAt(const Place &place) const
{
    return idsIn(place.column, place.lane).value(place.card);
}

BoardModel::Place BoardModel::placeOf(RecordId id) const
{
    if (!id)
        return {};
    const auto [cell, at] = BoardMoves::find(d->shown, id);
    if (cell < 0)
        return {};
    const qsizetype lanes = d->shown.lanes.size();
    return {int(cell / lanes), int(cell % lanes), int(at)};
}

int BoardModel::columnOf(RecordId stage) const
{
    for (qsizetype i = 0; i < d->shown.columns.size(); ++i) {
        if (d->shown.columns.at(i).stage == stage)
            return int(i);
    }
    return -1;
}

const CardFace *BoardModel::face(RecordId id)
{
    return d->shelf.face(id);
}

void BoardModel::prefetch(const QList<RecordId> &ids)
{
    for (const RecordId id : ids) {
        if (!d->shelf.contains(id))
            d->shelf.want(id);
    }
}

const records::BoardCard *BoardModel::card(RecordId id)
{
    return d->shelf.card(id);
}

quint64 BoardModel::move(const QList<RecordId> &ids, int column)
{
    if (column < 0 || column >= d->shown.columns.size())
        return 0;
    const quint64 number = ++d->lastMove;
    d->moves.append({number, ids, d->shown.columns.at(column).stage, 0});
    if (ids.size() > MovedOneByOne) {
        d->showTruth();
        return number;
    }
    for (const RecordId id : ids)
        d->moveOne(id, column);
    Q_EMIT boardChanged();
    return number;
}

void BoardModel::keepMove(quint64 move)
{
    for (Private::Move &one : d->moves) {
        if (one.number == move)
            one.keptAt = d->generation;
    }
    // A board that was asked for before the move was written does not hold it.
    d->schedule(PauseAfterChangeMs);
}

void BoardModel::takeBack(quint64 move)
{
    const auto isIt = [move](const Private::Move &one) { return one.number == move; };
    if (d->moves.removeIf(isIt) > 0)
        d->showTruth();
}

QModelIndex BoardModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex BoardModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(d->shown.columns.size());
    return parent.internalId() == 0 && parent.column() == 0
               ? int(d->starts.value(parent.row()).value(d->shown.lanes.size()))
               : 0;
}

int BoardModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QModelIndex BoardModel::indexOf(const Place &place) const
{
    if (place.column < 0)
        return {};
    const QModelIndex stage = index(place.column, 0);
    return place.isValid() ? index(int(d->starts.at(place.column).at(place.lane)) + place.card, 0, stage)
                           : stage;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0) {
        const records::BoardColumn &column = d->shown.columns.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return column.name;
        case IdRole:
            return column.stage.value();
        case LoadedRole:
            return true;
        case CountRole:
            return column.totals.count;
        case AmountRole:
            return column.totals.amountMinor;
        case WeightedRole:
            return column.totals.weightedMinor;
        default:
            return {};
        }
    }
    const auto column = int(index.internalId()) - 1;
    const QList<qsizetype> &starts = d->starts.at(column);
    const auto lane =
        int(std::upper_bound(starts.cbegin(), starts.cend(), index.row()) - starts.cbegin()) - 1;
    const RecordId id = idAt({column, lane, index.row() - int(starts.at(lane))});
    switch (role) {
    case IdRole:
        return id.value();
    case LaneRole:
        return lane;
    case LoadedRole:
        return d->shelf.card(id) != nullptr;
    case Qt::DisplayRole: {
        const CardFace *face = d->shelf.face(id);
        return face ? face->title : QString();
    }
    default:
        return {};
    }
}

} // namespace kith::items
