// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/importsource.h"

#include "models/base/problem.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace kith::services {

namespace {

using base::Problem;
using base::ProblemKind;

/// Translation context of what stands here.
class ImportSourceText
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

} // namespace

std::unique_ptr<QIODevice> openSource(const ImportPlan &plan)
{
    if (plan.file.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(plan.content);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }
    auto file = std::make_unique<QFile>(plan.file);
    if (!file->exists())
        throw Problem(ProblemKind::NotFound,
                      ImportSourceText::tr("There is no file \"%1\". Check the path.").arg(file->fileName()));
    if (!QFileInfo(*file).isFile())
        throw Problem(ProblemKind::Invalid,
                      ImportSourceText::tr("\"%1\" is not a file. Choose a CSV, TSV or vCard file.")
                          .arg(file->fileName()));
    if (!file->open(QIODevice::ReadOnly))
        throw Problem(
            ProblemKind::NotAllowed,
            ImportSourceText::tr("\"%1\" cannot be read: %2.").arg(file->fileName(), file->errorString()));
    if (file->size() == 0)
        throw Problem(
            ProblemKind::Invalid,
            ImportSourceText::tr("\"%1\" is empty; there is nothing to import.").arg(file->fileName()));
    return file;
}

} // namespace kith::services
