// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/addresslist.h"

#include "models/records/records.h"
#include "models/records/recordtitles.h"
#include "models/records/workspacecatalogue.h"
#include "models/storage/store.h"

#include <QSet>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;

QFuture<AddressList> AddressList::load(Records &records, const AudienceQuestion &question)
{
    AudienceQuestion asked = question;
    asked.withAddresses = true;
    return records.store().read([asked](storage::Session &session) {
        AddressList list;
        list.audience = Exclusions::audience(session, asked);
        const domain::Entity &entity = catalogueOf(session).entity(list.audience.entity);
        RecordTitles titles(session);
        QSet<QString> known;
        for (qsizetype i = 0; i < list.audience.ids.size(); ++i) {
            const QString address = list.audience.addresses.value(i).text;
            if (address.isEmpty())
                continue;
            if (known.contains(address.toCaseFolded())) {
                ++list.shared;
                continue;
            }
            known.insert(address.toCaseFolded());
            list.addresses.append(address);
            list.names.append(titles.of(entity, list.audience.ids.at(i)));
        }
        return list;
    });
}

QString AddressList::mailbox(const QString &name, const QString &address)
{
    if (name.isEmpty() || name.compare(address, Qt::CaseInsensitive) == 0)
        return address;
    const bool plain = std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || QStringView(u" -'&!").contains(c);
    });
    if (plain)
        return u"%1 <%2>"_s.arg(name, address);
    QString quoted = name.simplified();
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u"\"%1\" <%2>"_s.arg(quoted, address);
}

QString AddressList::text(bool withNames, const QString &separator) const
{
    if (!withNames)
        return addresses.join(separator);
    QStringList boxes;
    boxes.reserve(addresses.size());
    for (qsizetype i = 0; i < addresses.size(); ++i)
        boxes.append(mailbox(names.at(i), addresses.at(i)));
    return boxes.join(separator);
}

} // namespace kith::records
