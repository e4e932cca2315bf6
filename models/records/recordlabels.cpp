// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordlabels.h"

#include <QCoreApplication>
#include <QLocale>

namespace kith::records {

namespace {

constexpr qsizetype MaxTitle = 60; // more does not fit into a menu

QString tr(const char *text)
{
    return QCoreApplication::translate("Records", text);
}

QString shortened(const QString &title)
{
    return title.size() <= MaxTitle ? title : title.left(MaxTitle - 1).trimmed() + QChar(0x2026);
}

} // namespace

QString RecordLabels::added(const domain::Entity &entity, const QString &title)
{
    //: %1 kind of record, in lower case where the language writes it so; %2 name
    return tr("Add %1 %2").arg(QLocale().toLower(entity.singularText()), shortened(title));
}

QString RecordLabels::edited(const QString &title)
{
    return tr("Edit %1").arg(shortened(title));
}

QString RecordLabels::movedToTrash(const domain::Entity &entity, const QString &title, qsizetype count)
{
    if (count == 1)
        return tr("Move %1 to the trash").arg(shortened(title));
    return tr("Move %1 %2 to the trash")
        .arg(QLocale().toString(qlonglong(count)), QLocale().toLower(entity.pluralText()));
}

QString RecordLabels::restored(const domain::Entity &entity, const QString &title, qsizetype count)
{
    if (count == 1)
        return tr("Restore %1").arg(shortened(title));
    return tr("Restore %1 %2")
        .arg(QLocale().toString(qlonglong(count)), QLocale().toLower(entity.pluralText()));
}

} // namespace kith::records
