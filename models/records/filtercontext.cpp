// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/filtercontext.h"

#include "models/base/clock.h"
#include "models/records/organisation.h"
#include "models/storage/session.h"

namespace kith::records {

using namespace Qt::StringLiterals;

domain::FilterContext filterContext(storage::Session &session)
{
    const Organisation organisation = Organisation::read(session);
    domain::FilterContext context;
    context.zone = organisation.zone;
    context.today = organisation.dayOf(session.clock().nowMs());
    context.weekStart = organisation.weekStart;
    context.me = session.currentUser();
    if (!context.me)
        return context;
    context.myTeam.append(context.me);
    QSqlQuery &mates =
        session.run(u"SELECT DISTINCT user_id FROM team_member WHERE user_id <> ? AND team_id IN "
                    "(SELECT team_id FROM team_member WHERE user_id = ?) ORDER BY user_id"_s,
                    {context.me.value(), context.me.value()});
    while (mates.next())
        context.myTeam.append(base::RecordId(mates.value(0).toLongLong()));
    mates.finish();
    return context;
}

} // namespace kith::records
