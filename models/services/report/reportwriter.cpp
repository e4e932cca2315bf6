// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/report/reportwriter.h"

#include "models/base/money.h"
#include "models/base/problem.h"
#include "models/services/exchange/csvwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryFile>

#include <cerrno>
#include <filesystem>

namespace kith::services {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::MetricFigure;
using domain::MetricUnit;
using domain::ReportTable;

namespace {

constexpr int LongestName = 120; ///< characters of a file's name, well below what file systems hold

struct ReportWriterText
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

[[noreturn]] void refuse(const QFileDevice &device, const QString &file)
{
    const QString shown = QFileInfo(file).fileName();
    if (device.error() == QFileDevice::ResourceError || errno == ENOSPC || errno == EDQUOT)
        throw Problem(
            ProblemKind::DiskFull,
            ReportWriterText::tr("There is no space left to write “%1”. Free some space and try again.")
                .arg(shown),
            device.errorString());
    throw Problem(ProblemKind::ReadOnly,
                  ReportWriterText::tr("“%1” cannot be written to the folder “%2”. Choose another folder.")
                      .arg(shown, QDir::toNativeSeparators(QFileInfo(file).path())),
                  device.errorString());
}

bool isMoney(MetricUnit unit)
{
    return unit == MetricUnit::Money || unit == MetricUnit::MoneyPerDay;
}

QString heading(const ReportTable::Column &column)
{
    if (column.group.isEmpty())
        return column.title;
    //: a group across and what is measured
    return ReportWriterText::tr("%1: %2").arg(column.group, column.title);
}

QString cellText(const ReportTable &table, const ReportTable::Column &column, const ReportTable::Cell &cell)
{
    return column.isNumber ? ReportWriter::plainNumber(column.unit, cell.figure, table.currency) : cell.text;
}

} // namespace

QString ReportWriter::plainNumber(MetricUnit unit, const MetricFigure &figure, const QString &currency)
{
    if (!figure.isKnown())
        return {};
    constexpr int decimals = 6;
    if (isMoney(unit) && base::Money::decimals(currency))
        return base::Money(figure.exact, currency).toPlain();
    if (unit == MetricUnit::Count)
        return QString::number(qint64(*figure.number));
    QString text = QString::number(*figure.number, 'f', decimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == "-0"_L1 ? u"0"_s : text;
}

QByteArray ReportWriter::csv(const ReportTable &table, bool guardFormulas)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter::Options options;
    options.guardFormulas = guardFormulas;
    CsvWriter writer(buffer, {}, options);
    QStringList cells;
    for (const ReportTable::Column &column : table.columns)
        cells.append(heading(column));
    writer.write(cells);
    for (const ReportTable::Line &line : table.lines) {
        cells.clear();
        for (qsizetype at = 0; at < table.columns.size(); ++at)
            cells.append(cellText(table, table.columns.at(at), line.cells.at(at)));
        writer.write(cells);
    }
    writer.finish();
    return bytes;
}

QByteArray ReportWriter::json(const ReportTable &table)
{
    QJsonArray columns;
    for (const ReportTable::Column &column : table.columns) {
        QJsonObject object{{u"title"_s, column.title}};
        if (!column.group.isEmpty())
            object.insert("group"_L1, column.group);
        columns.append(object);
    }
    QJsonArray lines;
    for (const ReportTable::Line &line : table.lines) {
        QJsonArray cells;
        for (qsizetype at = 0; at < table.columns.size(); ++at) {
            const ReportTable::Column &column = table.columns.at(at);
            const ReportTable::Cell &cell = line.cells.at(at);
            if (!column.isNumber)
                cells.append(cell.text);
            else if (!cell.figure.isKnown())
                cells.append(QJsonValue());
            else
                cells.append(QJsonObject{{u"value"_s, plainNumber(column.unit, cell.figure, table.currency)},
                                         {u"n"_s, cell.figure.n}});
        }
        lines.append(QJsonObject{{u"level"_s, line.level}, {u"total"_s, line.isTotal}, {u"cells"_s, cells}});
    }
    const QJsonObject object{{u"report"_s, table.title},      {u"records"_s, table.sentence},
                             {u"period"_s, table.periodText}, {u"currency"_s, table.currency},
                             {u"columns"_s, columns},         {u"lines"_s, lines}};
    return QJsonDocument(object).toJson();
}

std::optional<ReportFormat> ReportWriter::formatOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "csv"_L1)
        return ReportFormat::Csv;
    if (suffix == "xlsx"_L1)
        return ReportFormat::Xlsx;
    if (suffix == "json"_L1)
        return ReportFormat::Json;
    return std::nullopt;
}

QString ReportWriter::fileName(const QString &title, QDate day, const QString &suffix)
{
    QString name = title;
    for (QChar &c : name) {
        if (c.category() == QChar::Other_Control || QStringView(u"/\\:*?\"<>|").contains(c))
            c = u' ';
    }
    name = name.simplified();
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    name = name.left(LongestName).trimmed();
    if (name.isEmpty())
        name = ReportWriterText::tr("Report");
    return u"%1 %2.%3"_s.arg(name, day.toString(Qt::ISODate), suffix);
}

void ReportWriter::requireFolder(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        throw Problem(ProblemKind::NotFound,
                      ReportWriterText::tr(
                          "The folder “%1” is not there. Make it, connect its disk or choose another one.")
                          .arg(QDir::toNativeSeparators(folder)),
                      u"folder"_s);
}

void ReportWriter::save(const QByteArray &content, const QString &file)
{
    requireFolder(QFileInfo(file).path());
    errno = 0;
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size() || !target.commit())
        refuse(target, file);
}

void ReportWriter::write(const ReportTable &table, ReportFormat format, const QString &file,
                         bool guardFormulas)
{
    requireFolder(QFileInfo(file).path());
    switch (format) {
    case ReportFormat::Csv:
        save(csv(table, guardFormulas), file);
        return;
    case ReportFormat::Json:
        save(json(table), file);
        return;
    case ReportFormat::Xlsx:
        break;
    }
    // The library writes a file of its own under the name it is given; that one gets the target's name when
    // whole.
    QTemporaryFile beside(file + u".XXXXXX"_s);
    errno = 0;
    if (!beside.open())
        refuse(beside, file);
    beside.close();
    writeWorkbook(table, beside.fileName(), file);
    std::error_code failed;
    std::filesystem::rename(QFile::encodeName(beside.fileName()).toStdString(),
                            QFile::encodeName(file).toStdString(), failed);
    if (failed) {
        errno = failed.value();
        refuse(beside, file);
    }
    beside.setAutoRemove(false);
}

} // namespace kith::services
