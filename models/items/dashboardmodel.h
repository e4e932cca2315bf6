// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/domain/dashboard.h"
#include "models/items/chartdata.h"
#include "models/items/metriccache.h"

#include <QAbstractListModel>

#include <optional>

namespace kith::items {

/// A tile with what is known of its answer.
struct TileState
{
    domain::Tile tile;
    domain::MetricQuery asked; ///< with what the dashboard says
    std::optional<records::MetricAnswer> answer;
    std::optional<base::Problem> problem; ///< instead of an answer
    ChartData chart;                      ///< of `answer`
    bool isAsking = false;                ///< another answer is on its way; the one there is stays until then
};

/// The tiles of a dashboard, each with its answer. Every tile asks for itself, in the background; an answer
/// that is overtaken by another question is dropped, and one that says the same as before changes nothing.
class DashboardModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TextRole,   ///< the value as people read it
        CountRole,  ///< n
        AskingRole, ///< bool
    };

    explicit DashboardModel(MetricCache &cache, QObject *parent = nullptr);
    ~DashboardModel() override;

    /// `me`: who looks. Tiles keep their answers as far as their questions stay the same.
    void setTiles(const QList<domain::Tile> &tiles, const domain::DashboardFilter &filter, base::RecordId me);
    const domain::DashboardFilter &filter() const { return m_filter; }
    const QList<TileState> &tiles() const { return m_tiles; }
    int rowOf(base::RecordId tile) const; ///< -1 when there is none

    /// Only while somebody looks.
    void setActive(bool active);
    /// Asks a tile again, or all of them.
    void ask(int row);
    void askAll();
    bool isAnswered() const; ///< nothing is on its way

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Pending
    {
        quint64 number = 0; ///< of the latest question
        QFuture<records::MetricAnswer> future;
        QByteArray key;
        quint64 askedAt = 0;      ///< MetricCache::changes()
        bool isOvertaken = false; ///< asked anew already because something had changed meanwhile
        bool isDueAgain = false;  ///< and changed once more
    };

    void askWhatIsMissing();
    void take(const records::MetricAnswer &answer, int row);
    void tell(int row);
    int rowOfQuestion(quint64 number) const;
    void dropQuestion(Pending &pending);

    MetricCache &m_cache;
    domain::DashboardFilter m_filter;
    QList<TileState> m_tiles;
    QList<Pending> m_pending; ///< as m_tiles
    quint64 m_number = 0;
    bool m_isActive = false;
};

} // namespace kith::items
