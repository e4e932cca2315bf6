// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordlabels.h"

#include "models/records/recordtext.h"

#include <QLocale>

namespace kith::records {

namespace {

constexpr qsizetype MaxTitle = 60; // more does not fit into a menu

/// German writes its nouns with a capital inside a sentence too.
QString inSentence(const QString &noun)
{
    const QLocale locale;
    return locale.language() == QLocale::German ? noun : locale.toLower(noun);
}

QString shortened(const QString &title)
{
    return title.size() <= MaxTitle ? title : title.left(MaxTitle - 1).trimmed() + QChar(0x2026);
}

} // namespace

QString RecordLabels::added(const domain::Entity &entity, const QString &title)
{
    //: %1 kind of record, in lower case where the language writes it so; %2 name
    return Text::tr("Add %1 %2").arg(inSentence(entity.singularText()), shortened(title));
}

QString RecordLabels::edited(const QString &title)
{
    return Text::tr("Edit %1").arg(shortened(title));
}

QString RecordLabels::bulkEdited(const domain::Entity &entity, qsizetype count)
{
    //: %1 number, %2 kind of record in the plural
    return Text::tr("Edit %1 %2").arg(QLocale().toString(qlonglong(count)), inSentence(entity.pluralText()));
}

QString RecordLabels::movedToTrash(const domain::Entity &entity, const QString &title, qsizetype count)
{
    if (count == 1)
        return Text::tr("Move %1 to the trash").arg(shortened(title));
    return Text::tr("Move %1 %2 to the trash")
        .arg(QLocale().toString(qlonglong(count)), inSentence(entity.pluralText()));
}

QString RecordLabels::restored(const domain::Entity &entity, const QString &title, qsizetype count)
{
    if (count == 1)
        return Text::tr("Restore %1").arg(shortened(title));
    return Text::tr("Restore %1 %2")
        .arg(QLocale().toString(qlonglong(count)), inSentence(entity.pluralText()));
}

} // namespace kith::records
