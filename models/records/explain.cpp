// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/explain.h"

#include "models/domain/catalogue.h"
#include "models/records/filtercontext.h"
#include "models/records/filtersource.h"
#include "models/records/records.h"
#include "models/records/workspacecatalogue.h"
#include "models/storage/session.h"
#include "models/storage/store.h"

namespace kith::records {

domain::FilterExplanation Explain::of(storage::Session &session, const QByteArray &entity,
                                      const domain::Filter &filter, base::RecordId id, const QLocale &locale)
{
    FilterSource source(session);
    const domain::FilterContext context = filterContext(session);
    domain::FilterEvaluator evaluator(catalogueOf(session).entity(entity), context, source);
    return evaluator.explain(filter, id, locale);
}

QFuture<domain::FilterExplanation> Explain::ask(Records &records, const QByteArray &entity,
                                                const domain::Filter &filter, base::RecordId id,
                                                const QLocale &locale)
{
    return records.store().read([entity, filter, id, locale](storage::Session &session) {
        return of(session, entity, filter, id, locale);
    });
}

} // namespace kith::records
