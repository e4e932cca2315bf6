// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exchange/importedrow.h"

#include <QIODevice>

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace kith::services {

class RowSource;

/// A row of the source, read and normalised as far as that needs no look into the workspace.
struct FedRow
{
    qint64 number = 0; ///< 1 is the first row after the header
    qint64 line = 0;
    QStringList cells;
    ImportedRow row;
    QString refusal; ///< why it cannot be read at all; translated
    QString note;    ///< what was put right in it; translated
};

/// Reads the source of an import in a thread of its own, a few hundred rows ahead of who takes them: reading,
/// decoding and normalising cost about as much as writing. Memory does not grow with the source.
class ImportFeed
{
public:
    using Wanted = std::function<bool(qint64 row)>;

    /// `wanted` says which rows to give; empty: all. Throws Problem when the source or its header cannot be
    /// read.
    explicit ImportFeed(const ImportPlan &plan, Wanted wanted = {});
    ~ImportFeed();
    Q_DISABLE_COPY_MOVE(ImportFeed)

    const QStringList &header() const { return m_header; }

    /// The next rows, in the order of the source; empty at its end. Throws what reading threw.
    QList<FedRow> next();

    int permille() const { return m_permille; } ///< of the source that the rows given so far take
    qint64 rowsSeen() const { return m_seen; }  ///< wanted or not

private:
    struct Block
    {
        QList<FedRow> rows;
        int permille = 0;
        qint64 seen = 0;
    };

    void work();
    bool put(Block &&block);
    FedRow read(const QStringList &cells) const;

    ImportPlan m_plan;
    Wanted m_wanted;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<RowSource> m_rows;
    RowReader m_reader;
    QStringList m_header;
    int m_permille = 0;
    qint64 m_seen = 0;
    std::mutex m_mutex;
    std::condition_variable m_turn;
    std::deque<Block> m_blocks;
    bool m_ended = false;
    bool m_stopped = false;
    std::exception_ptr m_error;
    std::thread m_thread;
};

} // namespace kith::services
