// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/filterscope.h"

#include "models/base/problem.h"
#include "models/records/filtercontext.h"
#include "models/records/filtersource.h"
#include "models/records/recordtext.h"
#include "models/storage/session.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

storage::Session &FilterScope::session() const
{
    if (!m_session)
        throw Problem(
            ProblemKind::Invalid,
            Text::tr("This condition changes with the day or with who asks. It cannot be used here."));
    return *m_session;
}

const domain::FilterContext &FilterScope::context()
{
    if (!m_context)
        m_context = filterContext(session());
    return *m_context;
}

const ExchangeRates &FilterScope::rates()
{
    if (!m_rates)
        m_rates = ExchangeRates::read(session());
    return *m_rates;
}

std::optional<domain::FilterSegment> FilterScope::segment(base::RecordId id)
{
    return readSegment(session(), id);
}

base::RecordId FilterScope::mergedInto(base::RecordId value)
{
    if (!m_session)
        return {};
    return base::RecordId(
        m_session->scalar(u"SELECT merged_into_id FROM picklist_value WHERE id = ?"_s, {value.value()})
            .toLongLong());
}

void FilterScope::enter(base::RecordId segment, const QString &name)
{
    if (m_entered.contains(segment))
        throw Problem(
            ProblemKind::Invalid,
            Text::tr("The segment “%1” leads back to itself. Take it out of its own definition, or out of "
                     "that of a segment it uses.")
                .arg(name),
            u"circle of segments"_s);
    m_entered.append(segment);
}

} // namespace kith::records
