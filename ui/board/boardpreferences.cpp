// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardpreferences.h"

#include <QSettings>
#include <QStringList>

namespace kith::ui {

using namespace Qt::StringLiterals;

BoardPreferences BoardPreferences::load()
{
    QSettings settings;
    settings.beginGroup(u"board"_s);
    BoardPreferences it;
    it.pipeline = base::RecordId(settings.value(u"pipeline"_s).toLongLong());
    it.laneBy = settings.value(u"lanes"_s).toByteArray();
    it.sort = settings.value(u"sort"_s).toByteArray();
    const QStringList fields = settings.value(u"fields"_s).toStringList();
    for (const QString &field : fields)
        it.fields.append(field.toLatin1());
    it.colourBy = settings.value(u"colour"_s).toByteArray();
    it.isCompact = settings.value(u"compact"_s, it.isCompact).toBool();
    it.closedDays = settings.value(u"closedDays"_s, it.closedDays).toInt();
    const QStringList closed = settings.value(u"closedColumns"_s).toStringList();
    for (const QString &stage : closed)
        it.closedColumns.insert(base::RecordId(stage.toLongLong()));
    it.isPanelShown = settings.value(u"panel"_s, it.isPanelShown).toBool();
    return it;
}

void BoardPreferences::save() const
{
    QSettings settings;
    settings.beginGroup(u"board"_s);
    settings.setValue(u"pipeline"_s, pipeline.value());
    settings.setValue(u"lanes"_s, laneBy);
    settings.setValue(u"sort"_s, sort);
    QStringList keys;
    for (const QByteArray &field : fields)
        keys.append(QString::fromLatin1(field));
    settings.setValue(u"fields"_s, keys);
    settings.setValue(u"colour"_s, colourBy);
    settings.setValue(u"compact"_s, isCompact);
    settings.setValue(u"closedDays"_s, closedDays);
    QStringList closed;
    for (const base::RecordId stage : closedColumns)
        closed.append(QString::number(stage.value()));
    settings.setValue(u"closedColumns"_s, closed);
    settings.setValue(u"panel"_s, isPanelShown);
}

} // namespace kith::ui
