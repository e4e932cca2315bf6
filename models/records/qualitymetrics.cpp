// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/records/datahealth.h"
#include "models/records/metricaxis.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/records/workspacecatalogue.h"

#include <QMap>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::MetricCatalogue;
using domain::MetricFigure;
using domain::MetricGrouping;
using domain::MetricQuery;
using domain::RecordQuery;

namespace {

const QByteArray Whole = "completeness_contacts"_ba; ///< what stands for the health of the data as a whole

/// The numbers about the quality of the data as they were noted week by week.
class TrendReader final : public MetricReader
{
public:
    void read(const MetricGround &ground, MetricAnswer &answer) const override
    {
        const QList<MetricGrouping> &by = answer.query.by;
        qsizetype timeAt = -1;
        qsizetype measureAt = -1;
        for (qsizetype i = 0; i < by.size(); ++i) {
            if (by.at(i).key == "period")
                timeAt = i;
            else if (by.at(i).key == "measure")
                measureAt = i;
            else
                throw Problem(ProblemKind::NotFound,
                              Text::tr("“%1” cannot be put together by %2.")
                                  .arg(answer.metric.labelText(), QString::fromLatin1(by.at(i).key)));
        }
        const Notes notes = notesOf(ground, answer);
        answer.total = latest(notes.value(Whole));
        if (by.isEmpty() || notes.isEmpty())
            return;
        const QList<QByteArray> measures = measureAt < 0 ? QList{Whole} : DataHealth::metrics();
        QList<std::pair<QVariant, QMap<QByteArray, MetricFigure>>> columns;
        RecordTitles titles(ground.session);
        QStringList names;
        if (timeAt < 0) {
            columns.append({QVariant(), figuresOf(notes, {}, {})});
            names.append(QString());
        } else {
            const auto [first, last] = limitsOf(notes);
            const MetricAxis axis(ground, answer.metric, by.at(timeAt), {first, last.addDays(1)}, {});
            const QVariantList keys = axis.fixedKeys();
            for (qsizetype i = 0; i < keys.size(); ++i) {
                const QDate end = i + 1 < keys.size() ? keys.at(i + 1).toDate() : last.addDays(1);
                columns.append({keys.at(i), figuresOf(notes, keys.at(i).toDate(), end)});
                names.append(axis.titleOf(titles, keys.at(i)));
            }
        }
        const auto add = [&](qsizetype column, const QByteArray &measure) {
            MetricCell cell;
            for (qsizetype i = 0; i < by.size(); ++i) {
                cell.keys.append(i == timeAt ? columns.at(column).first : QVariant(measure));
                cell.titles.append(i == timeAt ? names.at(column)
                                               : MetricCatalogue::find(measure)->labelText());
            }
            cell.figure = columns.at(column).second.value(measure);
            if (column > 0)
                cell.before = columns.at(column - 1).second.value(measure);
            answer.cells.append(cell);
        };
        if (measureAt == 0) {
            for (const QByteArray &measure : measures)
                for (qsizetype column = 0; column < columns.size(); ++column)
                    add(column, measure);
        } else {
            for (qsizetype column = 0; column < columns.size(); ++column)
                for (const QByteArray &measure : measures)
                    add(column, measure);
        }
    }

    RecordQuery behind(const MetricGround &, const MetricQuery &, const QVariantList &, bool) const override
    {
        throw Problem(
            ProblemKind::Invalid,
            Text::tr("How many records there were is known of past weeks, but not which ones. Open the "
                     "number itself to see those of today."));
    }

private:
    struct Note
    {
        QDate on;
        qint64 part = 0;
        qint64 whole = 0;
    };
    using Notes = QMap<QByteArray, QList<Note>>;

    static Notes notesOf(const MetricGround &ground, const MetricAnswer &answer)
    {
        Notes notes;
        QSqlQuery &query = ground.session.run(
            u"SELECT metric, on_date, part, whole FROM data_health_snapshot ORDER BY metric, on_date"_s);
        while (query.next()) {
            const QDate on = QDate::fromString(query.value(1).toString(), Qt::ISODate);
            const bool isOutside = answer.period.first.isValid() && answer.period.end.isValid() &&
                                   (on < answer.period.first || on >= answer.period.end);
            if (!isOutside)
                notes[query.value(0).toByteArray()].append(
                    {on, query.value(2).toLongLong(), query.value(3).toLongLong()});
        }
        query.finish();
        return notes;
    }

    static std::pair<QDate, QDate> limitsOf(const Notes &notes)
    {
        std::pair<QDate, QDate> limits;
        for (const QList<Note> &list : notes) {
            for (const Note &note : list) {
                limits.first = limits.first.isValid() ? std::min(limits.first, note.on) : note.on;
                limits.second = limits.second.isValid() ? std::max(limits.second, note.on) : note.on;
            }
        }
        return limits;
    }

    static MetricFigure latest(const QList<Note> &notes)
    {
        MetricFigure figure;
        if (notes.isEmpty() || notes.constLast().whole == 0)
            return figure;
        figure.top = notes.constLast().part;
        figure.bottom = notes.constLast().whole;
        figure.n = figure.bottom;
        figure.number = domain::percentOf(figure.top, figure.bottom);
        return figure;
    }

    /// Of each measure the latest note of some days; of all without limits.
    static QMap<QByteArray, MetricFigure> figuresOf(const Notes &notes, QDate first, QDate end)
    {
        QMap<QByteArray, MetricFigure> figures;
        for (auto it = notes.cbegin(); it != notes.cend(); ++it) {
            QList<Note> within = *it;
            if (first.isValid())
                within.removeIf([&](const Note &note) { return note.on < first || note.on >= end; });
            figures.insert(it.key(), latest(within));
        }
        return figures;
    }
};

} // namespace

MetricReaders qualityMetricReaders()
{
    return {{"data_health"_ba, std::make_shared<TrendReader>()}};
}

} // namespace kith::records
