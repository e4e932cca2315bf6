// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deal.h"
#include "models/domain/query.h"
#include "models/records/records.h"

#include <QMap>

namespace kith::storage {
class Session;
}

namespace kith::records {

/// Which deals a board shows, and how.
struct BoardQuery
{
    RecordId pipeline;     ///< null: the first active one
    domain::Filter filter; ///< over deals
    QString search;
    QByteArray laneBy;           ///< "owner_id", "company_id" or another field of deals; empty: one lane
    QList<domain::SortKey> sort; ///< inside a column; empty: by expected close
    qint64 closedSinceMs = -1;   ///< won and lost stages hold deals closed since then; -1: they hold none
    bool operator==(const BoardQuery &) const = default;
};

/// Sums over deals, in minor units of the base currency: of open deals by today's rate, of closed ones by the
/// rate of the day they were closed on.
struct BoardTotals
{
    qint64 count = 0;
    qint64 amountMinor = 0;
    qint64 weightedMinor = 0; ///< Σ of domain::weightedMinor() of each deal
    qint64 overdueCount = 0;  ///< open with an expected close in the past; part of the above
    qint64 overdueMinor = 0;  ///< their amounts; part of the above
    qint64 withoutRate = 0;   ///< counted, but not in the sums: their currency has no rate
    qint64 withoutAmount = 0; ///< counted, with no amount at all
    bool isTooLarge = false;  ///< the sums do not fit into 64 bits and are not to be shown

    void add(const BoardTotals &other);
    bool operator==(const BoardTotals &) const = default;
};

struct BoardColumn
{
    RecordId stage;
    QString name;
    QByteArray kind; ///< "open", "won", "lost"
    int probability = 0;
    int rotDays = 0; ///< 0: never
    bool hasGate = false;
    BoardTotals totals;
};

struct BoardLane
{
    QVariant value; ///< in stored form; null: deals without one, or the only lane
    QString title;
    BoardTotals totals;
};

/// Deals of one stage in one lane.
struct BoardCell
{
    BoardTotals totals;
    QList<RecordId> ids; ///< all of them, in order
};

struct Board
{
    RecordId pipeline; ///< null: there is no pipeline
    QString pipelineName;
    QString currency;           ///< of all sums: the base currency
    QList<BoardColumn> columns; ///< stages in their order
    QList<BoardLane> lanes;     ///< by title, those without a value last; one when there are no lanes
    QList<BoardCell> cells;     ///< column after column: cells[column * lanes.size() + lane]
    BoardTotals totals;         ///< of open stages
    QStringList currenciesWithoutRate;

    const BoardCell &cell(qsizetype column, qsizetype lane) const
    {
        return cells.at(column * lanes.size() + lane);
    }
};

/// What a card says about a deal.
struct BoardCard
{
    RecordId id;
    qint64 rev = 0;
    QString name;
    RecordId stage;
    QString status;
    bool hasAmount = false;
    qint64 amountMinor = 0; ///< in `currency`
    QString currency;
    bool hasBase = false; ///< false: no amount, or no rate for its currency
    qint64 baseMinor = 0;
    int ownProbability = -1; ///< the deal's own, which it keeps over moves; -1: the stage's counts
    int probability = 0;     ///< that counts
    qint64 weightedMinor = 0;
    RecordId company;
    QString companyName;
    RecordId owner;
    QString ownerName;
    QDate expectedCloseOn; ///< may be invalid
    bool isOverdue = false;
    int daysInStage = 0; ///< whole days of 24 hours
    domain::Rot rot = domain::Rot::Fresh;
    qint64 lastTouchAtMs = 0;
    qint64 nextStepAtMs = 0; ///< 0: nothing is planned
    RecordId nextStep;       ///< the activity
    QString nextStepTitle;
    int pushCount = 0;
    QString colour; ///< "#rrggbb" of the value of the colour field, or empty
    Row row;        ///< the fields asked for
};

struct PipelineInfo
{
    RecordId id;
    QString name;
    QString currency;
    bool isActive = true;
};

/// The board of a pipeline. Futures may fail with Problem, NotFound for a pipeline that is gone.
class BoardRecords
{
public:
    explicit BoardRecords(Records &records);

    /// In their order, inactive ones last.
    QFuture<QList<PipelineInfo>> pipelines();

    /// The whole board, as one reading of the file.
    QFuture<Board> board(const BoardQuery &query);

    /// The same without ids: what column headers show.
    QFuture<Board> totals(const BoardQuery &query);

    /// Cards in the order of the ids; those that are gone are left out. `fields` are keys or paths as in
    /// Records::fetchRows(); `colourBy` is a picklist field or path, or empty.
    QFuture<QList<BoardCard>> cards(const QList<RecordId> &ids, const QList<QByteArray> &fields = {},
                                    const QByteArray &colourBy = {});

    /// What a card would weigh in another stage, for totals that follow a drag at once.
    static BoardTotals totalsOf(const BoardCard &card, const BoardColumn &in);

    /// The same on a reader's or the writer's thread.
    static Board read(storage::Session &session, const BoardQuery &query, bool withIds);
    static QList<BoardCard> readCards(storage::Session &session, const QList<RecordId> &ids,
                                      const QList<QByteArray> &fields, const QByteArray &colourBy);

private:
    Records &m_records;
};

} // namespace kith::records
