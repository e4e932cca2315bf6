// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/metricreader.h"

#include <array>
#include <charconv>

namespace kith::records {

using namespace Qt::StringLiterals;

const MetricReader *metricReader(QByteArrayView key)
{
    static const MetricReaders readers = [] {
        MetricReaders all;
        for (const MetricReaders &family :
             {activityMetricReaders(), pipelineMetricReaders(), customerMetricReaders(),
              sourceMetricReaders(), serviceMetricReaders(), qualityMetricReaders()})
            all.insert(family);
        return all;
    }();
    return readers.value(key.toByteArray()).get();
}

QString keyName(const QVariantList &keys)
{
    constexpr qsizetype usual = 24;
    QString name;
    name.reserve(keys.size() * usual);
    for (const QVariant &key : keys) {
        if (key.isNull()) {
            name += u'-';
        } else if (key.typeId() == QMetaType::LongLong) { // as most are: without a text of its own
            std::array<char, usual> digits{};
            char *end = std::to_chars(digits.data(), digits.data() + digits.size(), key.toLongLong()).ptr;
            name += u'=';
            name += QLatin1StringView(digits.data(), end);
        } else {
            name += u'=';
            name += key.toString();
        }
        name += u'\x1f';
    }
    return name;
}

domain::Filter both(const domain::Filter &one, const domain::Filter &other)
{
    if (one.isEverything())
        return other;
    return other.isEverything() ? one : domain::Filter::all({one, other});
}

domain::Filter filterOfKey(const QVariant &key,
                           const std::function<domain::Filter(const QVariant &group)> &ofGroup)
{
    if (key.typeId() != QMetaType::QVariantList)
        return ofGroup(key);
    QList<domain::Filter> shown;
    for (const QVariant &group : key.toList())
        shown.append(ofGroup(group));
    return domain::Filter::negate(domain::Filter::any(shown));
}

} // namespace kith::records
