// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/pivotreader.h"

#include "models/records/records.h"
#include "models/records/workspacecatalogue.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::MetricCompare;
using domain::MetricFigure;
using domain::MetricGrouping;
using domain::ReportDefinition;
using storage::Session;

namespace {

struct PivotReaderText
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// Keys as one text that tells them apart.
QString mark(const QVariantList &keys)
{
    QString text;
    for (const QVariant &key : keys)
        text += key.isNull() ? u"\x1f-"_s : u"\x1f="_s + key.toString();
    return text;
}

/// What one measure says at one level: by its groupings' keys.
using Figures = QHash<QString, MetricCell>;

struct Group
{
    QVariantList keys;
    QStringList titles;
};

MetricFigure changeOf(const MetricFigure &now, const MetricFigure &before, domain::MetricUnit unit)
{
    MetricFigure change;
    if (!now.isKnown() || !before.isKnown())
        return change;
    if (unit == domain::MetricUnit::Percent)
        change.number = *now.number - *before.number;
    else if (*before.number != 0)
        change.number = (*now.number - *before.number) / std::abs(*before.number) * 100;
    return change;
}

class Reading
{
public:
    Reading(Session &session, const ReportDefinition &definition)
        : m_session(session), m_catalogue(catalogueOf(session))
    {
        definition.check(m_catalogue);
        m_answer.definition = definition;
        m_figures.resize(definition.measures.size());
    }

    PivotAnswer read()
    {
        for (int measure = 0; measure < m_answer.definition.measures.size(); ++measure)
            readMeasure(measure);
        nameGroupings();
        makeColumns();
        makeLines();
        m_answer.sort(m_answer.definition.sort);
        return std::move(m_answer);
    }

private:
    const ReportDefinition &definition() const { return m_answer.definition; }

    void readMeasure(int measure)
    {
        m_answer.metrics.append(
            domain::MetricCatalogue::metric(m_catalogue, definition().measures.at(measure)));
        // Of two groupings the engine tells the totals along both as well; what is compared it tells of each
        // level by itself.
        const bool isComposed = m_answer.metrics.last().kind == domain::MetricKind::Composed;
        const bool isShort = !isComposed && definition().compare == MetricCompare::Nothing;
        const qsizetype rows = definition().rows.size();
        if (isShort && rows == 1 && definition().across) {
            ask(measure, definition().rows + QList<MetricGrouping>{*definition().across}, true, true);
            return;
        }
        for (qsizetype depth = isShort && rows == 2 ? 2 : 0; depth <= rows; ++depth)
            ask(measure, definition().rows.first(depth), false, depth == 2 && isShort);
        if (!definition().across)
            return;
        for (qsizetype depth = isShort && rows == 2 ? 1 : 0; depth <= rows; ++depth)
            ask(measure, definition().rows.first(depth) + QList<MetricGrouping>{*definition().across}, true,
                depth == 1 && isShort);
    }

    /// `withTotals`: those along both groupings are taken from the answer.
    void ask(int measure, const QList<MetricGrouping> &by, bool isAcross, bool withTotals = false)
    {
        m_session.throwIfCancelled();
        const MetricAnswer answer = MetricRecords::read(m_session, definition().query(measure, by));
        Figures &figures = m_figures[measure];
        m_answer.ms += answer.ms;
        for (const QString &remark : answer.remarks) {
            if (!m_answer.remarks.contains(remark))
                m_answer.remarks.append(remark);
        }
        const auto keep = [&](const MetricCell &cell, const QList<MetricGrouping> &of, bool across) {
            figures.insert((across ? u"a"_s : u"r"_s) + mark(cell.keys), cell);
            note(cell, of, across);
        };
        if (by.isEmpty() || withTotals) {
            MetricCell total;
            total.figure = answer.total;
            total.before = answer.totalBefore;
            figures.insert(u"r"_s, total);
        }
        if (measure == 0 && m_answer.currency.isEmpty() && m_answer.sentence.isEmpty()) {
            m_answer.period = answer.period;
            m_answer.before = answer.before;
            m_answer.currency = answer.currency;
            m_answer.sentence = answer.sentence;
        }
        if (withTotals) {
            for (const MetricCell &cell : answer.firstTotals)
                keep(cell, by.first(1), false);
            if (isAcross) {
                for (const MetricCell &cell : answer.secondTotals)
                    keep(cell, by.last(1), true);
            }
        }
        if (!by.isEmpty()) {
            for (const MetricCell &cell : answer.cells)
                keep(cell, by, isAcross);
        }
        if (measure == 0 && isForChart(by, isAcross))
            m_answer.chart = answer;
    }

    /// By the first of the rows and what parts it further: across, else the second of the rows.
    bool isForChart(const QList<MetricGrouping> &by, bool isAcross) const
    {
        const qsizetype rows = by.size() - (isAcross ? 1 : 0);
        if (definition().across)
            return isAcross && rows == std::min<qsizetype>(1, definition().rows.size());
        return rows == definition().rows.size();
    }

    void note(const MetricCell &cell, const QList<MetricGrouping> &by, bool isAcross)
    {
        if (isAcross) {
            if (by.size() == 1 && !m_seenAcross.contains(mark(cell.keys))) {
                m_seenAcross.insert(mark(cell.keys));
                m_answer.across.append({cell.keys.value(0), cell.titles.value(0)});
            }
            return;
        }
        if (by.isEmpty() || m_seenRows.contains(mark(cell.keys)))
            return;
        m_seenRows.insert(mark(cell.keys));
        if (by.size() == 1)
            m_groups.append({cell.keys, cell.titles});
        else
            m_members[mark(cell.keys.first(1))].append({cell.keys, cell.titles});
    }

    void nameGroupings()
    {
        const domain::Metric &metric = m_answer.metrics.first();
        for (const MetricGrouping &grouping : definition().rows)
            m_answer.rowTitles.append(groupingText(m_catalogue, metric, grouping));
        if (definition().across)
            m_answer.acrossTitle = groupingText(m_catalogue, metric, *definition().across);
    }

    void makeColumns()
    {
        using Part = PivotColumn::Part;
        if (m_answer.across.size() > MostAcrossShown) {
            m_answer.remarks.append(
                PivotReaderText::tr("Of %1 groups across, the first %2 are shown. The totals are of all.")
                    .arg(m_answer.across.size())
                    .arg(MostAcrossShown));
            m_answer.across = m_answer.across.first(MostAcrossShown);
        }
        const int measures = int(m_answer.metrics.size());
        for (int across = 0; across < m_answer.across.size(); ++across) {
            for (int measure = 0; measure < measures; ++measure)
                m_answer.columns.append({measure, across, Part::Value});
        }
        for (int measure = 0; measure < measures; ++measure) {
            m_answer.columns.append({measure, -1, Part::Value});
            if (definition().compare == MetricCompare::Nothing || !m_answer.metrics.at(measure).hasPeriod())
                continue;
            m_answer.columns.append({measure, -1, Part::Before});
            m_answer.columns.append({measure, -1, Part::Change});
        }
    }

    MetricFigure figure(const PivotColumn &column, const QVariantList &keys) const
    {
        QVariantList all = keys;
        if (column.across >= 0)
            all.append(m_answer.across.at(column.across).key);
        const QString place = (column.across >= 0 ? u"a"_s : u"r"_s) + mark(all);
        const Figures &figures = m_figures.at(column.measure);
        const domain::Metric &metric = m_answer.metrics.at(column.measure);
        const auto found = figures.constFind(place);
        if (found == figures.constEnd())
            return column.part == PivotColumn::Part::Change ? MetricFigure() : nothing(metric);
        switch (column.part) {
        case PivotColumn::Part::Value:
            break;
        case PivotColumn::Part::Before:
            return found->before;
        case PivotColumn::Part::Change:
            return changeOf(found->figure, found->before, metric.unit);
        }
        return found->figure;
    }

    /// Of no records a sum is 0, and a share or a median is not known.
    static MetricFigure nothing(const domain::Metric &metric)
    {
        MetricFigure figure;
        if (metric.isAdditive())
            figure.number = 0;
        return figure;
    }

    void addLine(int level, bool isTotal, const Group &group)
    {
        PivotLine line;
        line.level = level;
        line.isTotal = isTotal;
        line.keys = group.keys;
        line.titles = group.titles;
        line.usual = int(m_answer.lines.size());
        for (const PivotColumn &column : std::as_const(m_answer.columns))
            line.figures.append(figure(column, group.keys));
        m_answer.lines.append(line);
    }

    void makeLines()
    {
        const bool hasMembers = definition().rows.size() > 1;
        qsizetype all = 0;
        for (const Group &group : std::as_const(m_groups)) {
            const QList<Group> members = m_members.value(mark(group.keys));
            all += 1 + members.size();
            if (m_answer.lines.size() >= MostLinesShown)
                continue;
            addLine(1, hasMembers, group);
            for (const Group &member : members)
                addLine(2, false, member);
        }
        if (all > m_answer.lines.size())
            m_answer.remarks.append(
                PivotReaderText::tr("Of %1 lines, the first %2 are shown. The totals are of all.")
                    .arg(all)
                    .arg(m_answer.lines.size()));
        addLine(0, true, {});
    }

    static constexpr int MostLinesShown = PivotReader::MostLines;
    static constexpr int MostAcrossShown = PivotReader::MostAcross;

    Session &m_session;
    const domain::Catalogue &m_catalogue;
    PivotAnswer m_answer;
    QList<Figures> m_figures; ///< by measure
    QList<Group> m_groups;
    QHash<QString, QList<Group>> m_members; ///< by the mark of the group above
    QSet<QString> m_seenRows;
    QSet<QString> m_seenAcross;
};

} // namespace

PivotAnswer PivotReader::read(Session &session, const ReportDefinition &definition)
{
    return Reading(session, definition).read();
}

domain::RecordQuery PivotReader::behind(Session &session, const ReportDefinition &definition,
                                        const PivotPlace &place)
{
    QList<MetricGrouping> by = definition.rows.first(std::min(place.keys.size(), definition.rows.size()));
    QVariantList keys = place.keys;
    if (place.across && definition.across) {
        by.append(*definition.across);
        keys.append(*place.across);
    }
    return MetricRecords::recordsBehind(session, definition.query(place.measure, by), keys);
}

QFuture<PivotAnswer> PivotReader::load(Records &records, const ReportDefinition &definition)
{
    return records.store().read([definition](Session &session) { return read(session, definition); });
}

QFuture<domain::RecordQuery> PivotReader::loadBehind(Records &records, const ReportDefinition &definition,
                                                     const PivotPlace &place)
{
    return records.store().read(
        [definition, place](Session &session) { return behind(session, definition, place); });
}

} // namespace kith::records
