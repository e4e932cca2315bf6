// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exchange/importplan.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

namespace kith::services {

/// Where the rows of an import come from, whatever format they are written in.
class RowSource
{
public:
    virtual ~RowSource() = default;

    /// In the format of the plan. The device must be open for reading and outlive the source.
    static std::unique_ptr<RowSource> make(const ImportPlan &plan, QIODevice &device);

    virtual const QStringList &header() = 0;
    virtual QString headerProblem() = 0;

    /// The next row; false at the end. Throws Problem(Offline) when the device fails.
    virtual bool next(QStringList &row) = 0;

    virtual const QString &rowProblem() const = 0; ///< why the last row is not to be trusted; translated
    virtual const QString &rowNote() const = 0;    ///< what was put right in it; translated
    virtual bool rowIsRagged() const = 0;
    virtual qint64 rowNumber() const = 0;  ///< from 1
    virtual qint64 lineNumber() const = 0; ///< where it begins, from 1
    virtual qint64 bytesRead() const = 0;
};

} // namespace kith::services
