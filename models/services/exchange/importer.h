// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "models/services/exchange/importplan.h"

#include <QFuture>

namespace kith::services {

/// The first rows of a file as the wizard shows them.
struct ImportPreview
{
    QStringList header;
    QList<QStringList> rows; ///< up to 50
    qint64 fileBytes = 0;
};

/// Reads CSV and TSV files and vCards into the workspace. One import is one action with one undo; importing
/// the same file again changes nothing.
class Importer
{
public:
    explicit Importer(records::Records &records);

    /// Looks at the file: encoding, delimiter, header, and proposes a mapping for each column by header
    /// synonyms and by content. `entity` empty: guesses contact or company. `catalogue`: with the workspace's
    /// own fields. Blocking but quick (reads at most 1 MiB).
    static ImportPlan propose(const QString &file, const QByteArray &entity = {},
                              const domain::Catalogue *catalogue = nullptr);

    /// A plan without a source and columns, as this machine's country and currency suggest it. Throws
    /// Problem(Invalid) for an entity that cannot be imported.
    static ImportPlan planFor(const QByteArray &entity, const domain::Catalogue *catalogue = nullptr);

    /// Proposes targets anew for a plan whose dialect or entity was corrected.
    static void proposeColumns(ImportPlan &plan);

    static ImportPreview preview(const ImportPlan &plan);

    /// Every target a column of this entity can go to, with its translated label, in the order of a form.
    /// `stages`: names of stages that columns may say the time of.
    static QList<QPair<QByteArray, QString>> targets(const QByteArray &entity, const QStringList &stages = {},
                                                     const domain::Catalogue *catalogue = nullptr);

    /// Runs the plan. Progress by QFuture (0..1000 and a text with the rate); cancel() leaves nothing behind.
    QFuture<ImportReport> run(const ImportPlan &plan);

private:
    records::Records &m_records;
};

} // namespace kith::services
