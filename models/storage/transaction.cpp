// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/transaction.h"

#include "models/base/problem.h"
#include "models/storage/sessionprivate.h"
#include "models/storage/tablecatalog.h"
#include "models/storage/text.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::Problem;
using base::ProblemKind;

void checkFileIsThere(Session &session)
{
    const Session::Private &d = Session::Private::of(session);
    if (d.identity.isNull() || FileIdentity::of(d.file) == d.identity)
        return;
    throw Problem(
        ProblemKind::Offline,
        Text::tr(
            "“%1” is no longer where it was opened: the file was moved, renamed or removed, or its drive "
            "is gone. Nothing was saved. Bring it back to %2 and try again.")
            .arg(QFileInfo(d.file).fileName(), QFileInfo(d.file).absolutePath()),
        u"file identity changed: "_s + d.file);
}

Transaction::Transaction(Session &session) : m_session(session)
{
    Session::Private &d = Session::Private::of(session);
    if (d.readOnly)
        throw Problem(ProblemKind::ReadOnly,
                      Text::tr("The workspace is read-only: nothing can be changed in it."),
                      u"write on a read-only session"_s);
    checkFileIsThere(session);
    session.run(u"BEGIN IMMEDIATE"_s);
    m_open = true;
    try {
        d.noticeSchema(session);
    } catch (...) {
        rollback();
        throw;
    }
}

Transaction::~Transaction()
{
    if (m_open)
        rollback();
}

void Transaction::commit()
{
    Session::Private &d = Session::Private::of(m_session);
    m_session.throwIfCancelled();
    d.throwIfIncomplete();
    d.finishStatements();
    d.isCancelled = nullptr;
    m_session.run(u"COMMIT"_s); // when it throws, the destructor rolls back
    m_open = false;
    d.finishStatements();
}

void Transaction::rollback()
{
    m_open = false;
    Session::Private &d = Session::Private::of(m_session);
    d.isCancelled = nullptr; // a cancelled job must still be able to go back
    d.finishStatements();
    d.rollback();
    d.tables->clear(); // numbers given out in this transaction are gone
    d.columns.clear(); // and so are columns
}

} // namespace kith::storage
