// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace kith::storage {
class Session;
}

namespace kith::records {

using base::RecordId;

/// What a number says of each deal, kept between two answers, so that after a change only the deals that it
/// touched are read again. The journal tells which those are, also for what undo, imports and other programs
/// wrote; where it cannot, all deals are read. Kept in memory for all readers of a file, as long as one of
/// them is open.
class DealLedger
{
public:
    /// What the lines of a number follow from besides the deals and their histories.
    struct Subject
    {
        QByteArray key;           ///< equal for numbers with the same lines
        QSet<QByteArray> grounds; ///< tables of which any change may change every line
        qint64 pastMs = 0;        ///< lines look back at what was done before this moment; 0: they do not
    };

    template<class Line>
    using Lines = QHash<qint64, Line>; ///< by the deal's id; deals that add nothing have none

    /// Lines of all deals, or of these alone.
    template<class Line>
    using Reader = std::function<Lines<Line>(const QList<RecordId> *only)>;

    /// As the session sees the file now. `read` is asked at most once.
    template<class Line>
    static std::shared_ptr<const Lines<Line>> lines(storage::Session &session, const Subject &subject,
                                                    const Reader<Line> &read)
    {
        const Known known = find(session, subject);
        if (known.lines && known.touched && known.touched->isEmpty())
            return std::static_pointer_cast<const Lines<Line>>(known.lines);
        auto made = std::make_shared<Lines<Line>>();
        if (known.lines && known.touched) {
            *made = *std::static_pointer_cast<const Lines<Line>>(known.lines);
            for (const RecordId id : *known.touched)
                made->remove(id.value());
            made->insert(read(&*known.touched));
        } else {
            *made = read(nullptr);
        }
        keep(session, subject, known.moment, made);
        return made;
    }

private:
    /// The latest action that a session sees.
    struct Moment
    {
        qint64 commit = 0;
        qint64 tx = 0;
    };
    struct Known
    {
        Moment moment;
        std::shared_ptr<const void> lines;      ///< of an earlier moment, or null
        std::optional<QList<RecordId>> touched; ///< deals since then, when that can be told
    };
    struct Memory;

    static Known find(storage::Session &session, const Subject &subject);
    static void keep(storage::Session &session, const Subject &subject, const Moment &moment,
                     std::shared_ptr<const void> lines);
    static std::shared_ptr<Memory> memoryOf(storage::Session &session);
    static Moment momentOf(storage::Session &session);
    static std::optional<QList<RecordId>> touchedSince(storage::Session &session, const Subject &subject,
                                                       qint64 commit);
};

/// Ids for a table-valued json_each(?), which joins them without a statement for each number of them.
QString jsonOf(const QList<RecordId> &ids);

} // namespace kith::records
