// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/idpack.h"

#include "models/base/problem.h"
#include "models/records/recordtext.h"

namespace kith::records {

using namespace Qt::StringLiterals;

namespace {

constexpr int Bits = 7;
constexpr quint64 Low = 0x7f;
constexpr quint64 More = 0x80;

[[noreturn]] void refuse()
{
    throw base::Problem(base::ProblemKind::Corrupt,
                        Text::tr("What was noted about the members of a segment cannot be read."),
                        u"packed ids"_s);
}

} // namespace

QByteArray IdPack::pack(const QList<base::RecordId> &ids)
{
    QByteArray bytes;
    bytes.reserve(ids.size() * 4);
    qint64 last = 0;
    for (const base::RecordId id : ids) {
        quint64 difference = quint64(id.value()) - quint64(last);
        last = id.value();
        while (difference > Low) {
            bytes.append(char((difference & Low) | More));
            difference >>= Bits;
        }
        bytes.append(char(difference));
    }
    return qCompress(bytes);
}

QList<base::RecordId> IdPack::unpack(const QByteArray &packed)
{
    const QByteArray bytes = qUncompress(packed);
    if (bytes.isEmpty() && packed != qCompress(QByteArray()))
        refuse();
    QList<base::RecordId> ids;
    quint64 last = 0;
    quint64 difference = 0;
    int shift = 0;
    for (const char c : bytes) {
        const auto byte = quint64(uchar(c));
        if (shift > 63)
            refuse();
        difference |= (byte & Low) << shift;
        shift += Bits;
        if (byte & More)
            continue;
        last += difference;
        ids.append(base::RecordId(qint64(last)));
        difference = 0;
        shift = 0;
    }
    if (shift != 0)
        refuse();
    return ids;
}

} // namespace kith::records
