// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/session.h"

#include <QList>

namespace kith::storage {

/// The numbered steps from an empty file to the schema of this program: NNNN_name.sql, without gaps from 1.
class Migrations
{
public:
    static constexpr qint64 ApplicationId = 0x4b697468; ///< "Kith"

    /// From a folder; empty: those compiled in. Throws Problem(Bug) when the numbers have gaps.
    explicit Migrations(const QString &folder = {});

    int latest() const { return int(m_steps.size()); }

    /// Refuses a file of another program (Invalid) and one made by a newer Kith (NotAllowed). Changes
    /// nothing.
    void inspect(Session &session, const QString &file) const;

    static int versionOf(Session &session);

    /// Runs what is missing in one transaction, with foreign keys checked at its end; user_version is part of
    /// it. A step that fails leaves the file as it was.
    void run(Session &session) const;

    /// Statements of a script, without comments around them. Knows quotes, comments and trigger bodies.
    static QStringList statements(const QString &script);

private:
    struct Step
    {
        int version = 0;
        QString name;
        QString sql;
    };
    void runSteps(Session &session) const;
    void runStep(Session &session, const Step &step) const;

    QList<Step> m_steps;
};

} // namespace kith::storage
