// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/items/cardface.h"
#include "models/records/boardrecords.h"

#include <QAbstractItemModel>

#include <memory>

namespace kith::base {
class Clock;
}

namespace kith::items {

using base::RecordId;

/// The deals of a pipeline as a board of any size: a row for each stage, and below it a row for each of its
/// deals, lane after lane. All ids are asked for once, in their order, with the totals of columns and lanes;
/// cards come by id as they are looked at. A move is shown at once, with the totals, and holds until the file
/// says how it is.
class BoardModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64: of the stage or the deal
        LoadedRole,                ///< bool: the card is here
        CountRole,                 ///< qint64, of a stage
        AmountRole,                ///< qint64 minor units of the base currency, of a stage
        WeightedRole,              ///< the same, weighted
        LaneRole,                  ///< int: the lane that a deal stands in
    };

    /// A deal's place: column, lane, and how many stand before it in the lane's part of the column.
    struct Place
    {
        int column = -1;
        int lane = -1;
        int card = -1;
        bool isValid() const { return card >= 0; }
        bool operator==(const Place &) const = default;
    };

    explicit BoardModel(records::Records &records, QObject *parent = nullptr);
    ~BoardModel() override;

    records::Records &records() const;
    /// Where days come from. It outlives the model; the system's unless set.
    void setClock(const base::Clock &clock);

    const records::BoardQuery &query() const;
    /// Asks again; keeps showing the old board until the answer is here.
    void setQuery(records::BoardQuery query);
    /// Fields of deals (or paths) that cards show beside what they always show, and the picklist or choice
    /// that colours them; an empty key for none.
    void setFace(const QList<QByteArray> &fields, const QByteArray &colourBy);
    const QList<QByteArray> &faceFields() const;
    const QByteArray &colourBy() const;

    bool isAnswered() const; ///< some board is here
    bool isLoading() const;  ///< another one is on its way
    void refresh();          ///< asks again for board and cards

    /// What is shown: the file's board with the moves that are on their way.
    const records::Board &board() const;
    const QList<RecordId> &idsIn(int column, int lane) const;
    RecordId idAt(const Place &place) const; ///< null where there is none
    Place placeOf(RecordId id) const;
    int columnOf(RecordId stage) const; ///< -1 when the board has no such stage

    /// The card of a deal, null while it is not here. Asks for what is not here or no longer true. Valid
    /// until the event loop comes round.
    const CardFace *face(RecordId id);
    /// Asks for cards that will be looked at soon.
    void prefetch(const QList<RecordId> &ids);
    /// A deal's card as the records gave it; null while it is not here.
    const records::BoardCard *card(RecordId id);

    /// Shows deals in another column, with all totals. They stay there until the file's board is known to
    /// hold the move (keepMove) or it is taken back. Cards that are not here yet leave the totals to the
    /// file.
    quint64 move(const QList<RecordId> &ids, int column);
    void keepMove(quint64 move);
    void takeBack(quint64 move);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QModelIndex indexOf(const Place &place) const;

Q_SIGNALS:
    void boardChanged();                                       ///< ids, columns, lanes or totals
    void cardsChanged(const QList<kith::base::RecordId> &ids); ///< empty: all of them may have
    void loadingChanged(bool loading);
    void failed(const kith::base::Problem &problem);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kith::items
