// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/segmentlist.h"

#include "models/base/await.h"
#include "models/base/textfold.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace kith::items {

using records::RecordId;
using records::Segment;
using records::SegmentDay;

namespace {

constexpr int CountPauseMs = 400; ///< counting waits until changes stop
constexpr int ShownDays = 30;

} // namespace

SegmentList::SegmentList(records::Records &records, QObject *parent)
    : QAbstractListModel(parent), m_records(records), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(CountPauseMs);
    connect(m_pause, &QTimer::timeout, this, &SegmentList::askCounts);
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (notice.everything || notice.entities.contains("segment"))
            ask();
        else if (!notice.entities.isEmpty())
            m_pause->start();
    });
    ask();
}

void SegmentList::ask()
{
    const quint64 mine = ++m_generation;
    base::await(
        records::SegmentRecords(m_records).all(), this,
        [this, mine](const QList<Segment> &segments) {
            if (mine == m_generation)
                take(segments);
        },
        [this](const base::Problem &problem) { Q_EMIT failed(problem); });
}

void SegmentList::take(const QList<Segment> &segments)
{
    beginResetModel();
    m_answered = true;
    m_segments = segments;
    for (const Segment &segment : segments) {
        if (segment.lastCount >= 0 && !m_counts.contains(segment.id))
            m_counts.insert(segment.id, segment.lastCount);
    }
    arrange();
    endResetModel();
    Q_EMIT loaded();
    askCounts();
    askDays(0);
}

/// Below the name of each kind of record its segments, in the order of the catalogue.
void SegmentList::arrange()
{
    m_lines.clear();
    const QStringList words = base::fold(m_search).split(u' ', Qt::SkipEmptyParts);
    for (const domain::Entity &entity : m_records.catalogue().entities()) {
        bool first = true;
        for (qsizetype i = 0; i < m_segments.size(); ++i) {
            const QString name = base::fold(m_segments.at(i).name);
            const bool fits = std::all_of(words.cbegin(), words.cend(),
                                          [&](const QString &word) { return name.contains(word); });
            if (m_segments.at(i).entity != entity.key || !fits)
                continue;
            if (std::exchange(first, false))
                m_lines.append({entity.pluralText(), -1});
            m_lines.append({{}, int(i)});
        }
    }
}

void SegmentList::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text;
    arrange();
    endResetModel();
    Q_EMIT loaded();
}

/// What is being counted is overtaken.
void SegmentList::askCounts()
{
    m_counting.cancel();
    QList<RecordId> ids;
    for (const Segment &segment : std::as_const(m_segments))
        ids.append(segment.id);
    if (ids.isEmpty())
        return;
    m_counting = records::SegmentRecords(m_records).count(ids);
    base::await(
        m_counting, this,
        [this](const QList<records::SegmentCount> &counts) {
            for (const records::SegmentCount &count : counts) {
                if (m_counts.value(count.segment, -1) == count.count)
                    continue;
                m_counts.insert(count.segment, count.count);
                tell(count.segment);
            }
        },
        [](const base::Problem &) {}); // a segment that cannot be asked shows its trouble when it is opened
}

/// One after another, so that a long list does not keep others waiting.
void SegmentList::askDays(qsizetype at)
{
    if (at >= m_segments.size())
        return;
    const quint64 mine = m_generation;
    const RecordId id = m_segments.at(at).id;
    base::await(
        records::SegmentRecords(m_records).days(id, ShownDays), this,
        [this, mine, id, at](const QList<SegmentDay> &days) {
            if (mine != m_generation)
                return;
            m_days.insert(id, days);
            tell(id);
            askDays(at + 1);
        },
        [this, mine, at](const base::Problem &) {
            if (mine == m_generation)
                askDays(at + 1);
        });
}

void SegmentList::tell(RecordId id)
{
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

const Segment *SegmentList::find(RecordId id) const
{
    const auto found = std::find_if(m_segments.cbegin(), m_segments.cend(),
                                    [id](const Segment &segment) { return segment.id == id; });
    return found == m_segments.cend() ? nullptr : &*found;
}

int SegmentList::rowOf(RecordId id) const
{
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).segment >= 0 && m_segments.at(m_lines.at(row).segment).id == id)
            return int(row);
    }
    return -1;
}

qint64 SegmentList::countOf(RecordId id) const
{
    return m_counts.value(id, -1);
}

QString SegmentList::growthText(const QList<SegmentDay> &days)
{
    for (const SegmentDay &day : days) {
        if (day.isMissing || !day.entered)
            continue;
        const QLocale locale;
        QStringList parts;
        if (*day.entered > 0)
            parts.append(u'+' + locale.toString(*day.entered));
        if (day.gone.value_or(0) > 0)
            parts.append(u'\u2212' + locale.toString(*day.gone));
        return parts.join(u' ');
    }
    return {};
}

int SegmentList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant SegmentList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines.at(index.row());
    if (line.segment < 0) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return line.heading;
        return role == HeadingRole ? QVariant(true) : QVariant();
    }
    const Segment &segment = m_segments.at(line.segment);
    const qint64 count = countOf(segment.id);
    switch (role) {
    case Qt::DisplayRole:
        return segment.name;
    case Qt::ToolTipRole:
        return segment.description.isEmpty() ? QVariant() : QVariant(segment.description);
    case Qt::AccessibleTextRole:
        return count < 0 ? segment.name : tr("%1, %n record(s)", nullptr, int(count)).arg(segment.name);
    case IdRole:
        return segment.id.value();
    case EntityRole:
        return segment.entity;
    case HeadingRole:
        return false;
    case ListRole:
        return segment.isList;
    case CountRole:
        return count;
    case GrowthRole:
        return growthText(m_days.value(segment.id));
    case LineRole: {
        QVariantList counts;
        const QList<SegmentDay> days = m_days.value(segment.id);
        for (qsizetype i = days.size(); i-- > 0;) {
            if (!days.at(i).isMissing)
                counts.append(days.at(i).count);
        }
        return counts;
    }
    default:
        return {};
    }
}

Qt::ItemFlags SegmentList::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool heading = m_lines.at(index.row()).segment < 0;
    return heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace kith::items
