// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace kith::domain {

/// What a new workspace begins with. Texts are translated once, when the workspace is made; from then on they
/// belong to its users. The keys stay.
struct PicklistSeed
{
    struct Value
    {
        QByteArray key;
        const char *label;
        const char *colour;            ///< "#rrggbb" or null
        const char *inverse = nullptr; ///< the name from the other side, for kinds of relations
        QString labelText() const;
        QString inverseText() const; ///< empty when there is none
    };
    QByteArray key;
    const char *label;
    QList<Value> values;
    QString labelText() const;
};

struct StageSeed
{
    const char *name;
    int probability;
    QByteArray kind; ///< "open", "won", "lost"
    int rotDays;     ///< 0: never
    QByteArray forecast;
    QString nameText() const;
};

/// Every picklist that a field of the catalogue names, in the order of Settings. Positions count from 1.
const QList<PicklistSeed> &picklistSeeds();

/// Name of the first pipeline, and its stages in order.
QString pipelineSeedName();
const QList<StageSeed> &stageSeeds();

} // namespace kith::domain
