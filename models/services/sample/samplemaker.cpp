// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sample/samplemaker.h"

#include "models/services/sample/samplesource.h"

#include <QCoreApplication>

namespace kith::services {

SampleClock::SampleClock(QDate today)
    : m_nowMs((today.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * SampleDayMs + SampleMorningMs)
{
}

storage::BulkJob SampleMaker::job(const SampleOptions &options)
{
    storage::BulkJob job;
    job.label = QCoreApplication::translate("Sample", "Sample data");
    job.origin = storage::Origin::Import; // its deals come with their history, as imported ones may
    job.work = [options](storage::BulkWriter &writer) {
        constexpr qsizetype batchRows = 4000;
        SampleOptions complete = options;
        if (!complete.today.isValid())
            complete.today = writer.session().clock().today();
        SampleSource source(complete, SampleGround::of(writer.session()));
        QList<storage::RowChange> rows;
        do {
            source.next(rows);
            if (rows.size() >= batchRows || source.atEnd()) {
                writer.throwIfCancelled();
                writer.apply(std::exchange(rows, {}));
                writer.progress(source.made(), complete.contacts);
            }
        } while (!source.atEnd());
    };
    return job;
}

} // namespace kith::services
