// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/xlsxwriter.h"

#include "models/base/money.h"
#include "models/base/problem.h"
#include "models/domain/displaytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStorageInfo>

#include <xlsxwriter.h>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

using base::Problem;
using base::ProblemKind;
using domain::Field;
using domain::FieldType;

constexpr qint64 MostExactInteger = 999'999'999'999'999; ///< spreadsheets keep fifteen digits
constexpr qint64 SpareBytes = 32LL << 20;                ///< for what the library writes beside the rows
constexpr int CheckedEvery = 500;                        ///< rows
constexpr int LongestSheetName = 31;

/// Translation context of what stands here.
class XlsxWriterText
{
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

/// What a sheet may be called (the library's documentation, worksheet names).
QString sheetName(QString name, int number)
{
    for (QChar &c : name) {
        if (QStringView(u"[]:*?/\\'").contains(c))
            c = u' ';
    }
    const QString suffix = number > 1 ? u" %1"_s.arg(number) : QString();
    name = name.simplified().left(LongestSheetName - suffix.size());
    return name + suffix;
}

/// Without what XML cannot hold.
QByteArray cleanText(const QString &text)
{
    QString clean = text;
    clean.remove(QChar(u'\0'));
    clean.replace(QChar(0xFFFE), QChar::ReplacementCharacter)
        .replace(QChar(0xFFFF), QChar::ReplacementCharacter);
    return clean.toUtf8();
}

bool isInMemory(const QString &folder)
{
    const QFileInfo info(folder);
    if (folder.isEmpty() || !info.isDir() || !info.isWritable())
        return false;
    const QByteArray kind = QStorageInfo(folder).fileSystemType();
    return kind == "tmpfs" || kind == "ramfs";
}

double columnWidth(const Field &field)
{
    switch (field.type) {
    case FieldType::Boolean:
        return 8;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Date:
        return 12;
    case FieldType::Money:
        return 14;
    case FieldType::Instant:
        return 17;
    case FieldType::LongText:
        return 40;
    default:
        return 22;
    }
}

} // namespace

struct XlsxWriter::Book
{
    QString file;
    ListShape shape;
    int rowsPerSheet = MostRows;
    QByteArray scratch;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *heading = nullptr;
    lxw_format *date = nullptr;
    lxw_format *instant = nullptr;
    QHash<int, lxw_format *> amounts; ///< by decimals
    lxw_row_t row = 0;
    int sheets = 0;
    qint64 pending = 0; ///< bytes of text since the room was looked at

    lxw_format *amountFormat(int decimals)
    {
        lxw_format *&format = amounts[decimals];
        if (!format) {
            format = workbook_add_format(book);
            const QByteArray picture =
                decimals > 0 ? "#,##0." + QByteArray(decimals, '0') : QByteArray("#,##0");
            format_set_num_format(format, picture.constData());
        }
        return format;
    }

    /// Without writing the file. The library closes the files of its sheets only when it puts them together.
    void drop()
    {
        if (!book)
            return;
        lxw_worksheet *each = nullptr;
        STAILQ_FOREACH(each, book->worksheets, list_pointers)
        {
            if (each->optimize_tmpfile)
                std::fclose(each->optimize_tmpfile);
            each->optimize_tmpfile = nullptr;
        }
        lxw_workbook_free(book);
        book = nullptr;
    }
};

QString XlsxWriter::scratchFolder()
{
    QString best;
    qint64 room = -1;
    for (const QString &folder : {qEnvironmentVariable("XDG_RUNTIME_DIR"), u"/dev/shm"_s}) {
        if (!isInMemory(folder))
            continue;
        if (const qint64 bytes = QStorageInfo(folder).bytesAvailable(); bytes > room) {
            room = bytes;
            best = folder;
        }
    }
    return best;
}

XlsxWriter::XlsxWriter(const QString &file, ListShape shape, int rowsPerSheet) : d(std::make_unique<Book>())
{
    d->file = file;
    d->shape = std::move(shape);
    d->rowsPerSheet = rowsPerSheet;
    d->scratch = QFile::encodeName(scratchFolder());
    if (d->scratch.isEmpty())
        throw Problem(
            ProblemKind::ReadOnly,
            XlsxWriterText::tr("This machine has no folder in memory, and a spreadsheet that is not finished "
                               "must not lie on its disk. Choose a CSV file instead."));
    lxw_workbook_options options{LXW_TRUE, d->scratch.data(), LXW_TRUE};
    d->book = workbook_new_opt(QFile::encodeName(file).constData(), &options);
    if (!d->book)
        throw Problem(ProblemKind::Bug, XlsxWriterText::tr("The spreadsheet cannot be begun."),
                      u"workbook_new"_s);
    d->heading = workbook_add_format(d->book);
    format_set_bold(d->heading);
    d->date = workbook_add_format(d->book);
    format_set_num_format(d->date, "yyyy-mm-dd");
    d->instant = workbook_add_format(d->book);
    format_set_num_format(d->instant, "yyyy-mm-dd hh:mm");
    beginSheet();
}

XlsxWriter::~XlsxWriter()
{
    d->drop();
}

void XlsxWriter::beginSheet()
{
    ++d->sheets;
    const QByteArray name = cleanText(sheetName(d->shape.entity->pluralText(), d->sheets));
    d->sheet = workbook_add_worksheet(d->book, name.constData());
    if (!d->sheet)
        throw Problem(
            ProblemKind::DiskFull,
            XlsxWriterText::tr("There is no room in memory for the spreadsheet. Choose a CSV file instead."),
            u"workbook_add_worksheet"_s);
    constexpr double IdWidth = 21;
    worksheet_set_column(d->sheet, 0, 0, IdWidth, nullptr);
    for (int i = 0; i < d->shape.columns.size(); ++i)
        worksheet_set_column(d->sheet, lxw_col_t(i + 1), lxw_col_t(i + 1),
                             columnWidth(*d->shape.columns.at(i)), nullptr);
    worksheet_freeze_panes(d->sheet, 1, 0);
    d->row = 0;
    worksheet_write_string(d->sheet, 0, 0, "ID", d->heading);
    for (int i = 0; i < d->shape.columns.size(); ++i)
        worksheet_write_string(d->sheet, 0, lxw_col_t(i + 1),
                               cleanText(d->shape.columns.at(i)->labelText()).constData(), d->heading);
    d->row = 1;
}

void XlsxWriter::write(const records::Row &row)
{
    if (int(d->row) >= d->rowsPerSheet)
        beginSheet();
    if (d->row % CheckedEvery == 1)
        requireRoom();
    writeText(0, row.id.toString());
    for (int i = 0; i < d->shape.columns.size(); ++i)
        writeCell(row, i);
    ++d->row;
}

void XlsxWriter::writeCell(const records::Row &row, int column)
{
    const Field &field = *d->shape.columns.at(column);
    const QVariant &value = row.values.at(column);
    if (value.isNull())
        return;
    const auto at = lxw_col_t(column + 1);
    switch (field.type) {
    case FieldType::Boolean:
        worksheet_write_boolean(d->sheet, d->row, at, value.toBool() ? 1 : 0, nullptr);
        return;
    case FieldType::Integer: {
        const qint64 number = value.toLongLong();
        if (std::abs(number) > MostExactInteger)
            break;
        const double shown = double(number) / std::pow(10, field.decimals);
        worksheet_write_number(d->sheet, d->row, at, shown, nullptr);
        return;
    }
    case FieldType::Decimal:
        worksheet_write_number(d->sheet, d->row, at, value.toDouble(), nullptr);
        return;
    case FieldType::Money: {
        const qint64 minor = value.toLongLong();
        if (std::abs(minor) > MostExactInteger)
            break;
        const int decimals = base::Money::decimals(d->shape.currencyOf(row, column)).value_or(2);
        worksheet_write_number(d->sheet, d->row, at, double(minor) / std::pow(10, decimals),
                               d->amountFormat(decimals));
        return;
    }
    case FieldType::Date:
    case FieldType::Instant: {
        constexpr int FirstYear = 1900; // of the calendar of spreadsheets
        const bool hasTime = field.type == FieldType::Instant;
        const QDateTime moment =
            hasTime ? QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC).toTimeZone(d->shape.zone)
                    : QDate::fromString(value.toString(), Qt::ISODate).startOfDay(Qt::UTC);
        if (!moment.isValid() || moment.date().year() < FirstYear || moment.date().year() > 9999)
            break;
        const QTime time = hasTime ? moment.time() : QTime(0, 0);
        lxw_datetime stamp{moment.date().year(), moment.date().month(), moment.date().day(),
                           time.hour(),          time.minute(),         double(time.second())};
        worksheet_write_datetime(d->sheet, d->row, at, &stamp, hasTime ? d->instant : d->date);
        return;
    }
    case FieldType::Text:
    case FieldType::LongText:
        writeText(int(at), value.toString());
        return;
    default:
        break;
    }
    writeText(int(at), domain::displayText(field, value, QLocale::c(), row.linkTitles.at(column),
                                           d->shape.currencyOf(row, column)));
}

void XlsxWriter::writeText(int column, const QString &text)
{
    if (text.isEmpty())
        return;
    if (text.size() > LongestText) {
        const Field &field = *d->shape.columns.at(column - 1);
        throw Problem(
            ProblemKind::Invalid,
            XlsxWriterText::tr("A text in “%1” is longer than the %2 characters that a cell of a spreadsheet "
                               "holds. Leave that column out, or choose a CSV file.")
                .arg(field.labelText(), QLocale().toString(LongestText)))
            .about(field.key);
    }
    const QByteArray bytes = cleanText(text);
    d->pending += bytes.size() + 64;
    // Of the ways to write a cell this one alone never reads a formula, a number or an address in a text.
    worksheet_write_string(d->sheet, d->row, lxw_col_t(column), bytes.constData(), nullptr);
}

/// The library does not look whether the rows were taken: a full folder would give half a sheet.
void XlsxWriter::requireRoom()
{
    const qint64 room = QStorageInfo(QFile::decodeName(d->scratch)).bytesAvailable();
    const qint64 next = 8 * std::exchange(d->pending, 0); // marks for XML, and rows longer than the last
    if (room < SpareBytes + next)
        throw Problem(
            ProblemKind::DiskFull,
            XlsxWriterText::tr("There is no room in memory for the spreadsheet. Choose a CSV file instead."),
            QString::number(room));
}

void XlsxWriter::finish()
{
    requireRoom();
    constexpr lxw_col_t IdColumn = 0;
    if (d->sheets == 1 && d->row > 1)
        worksheet_autofilter(d->sheet, 0, IdColumn, d->row - 1, lxw_col_t(d->shape.columns.size()));
    lxw_workbook *book = std::exchange(d->book, nullptr); // workbook_close() frees it in any case
    const lxw_error error = workbook_close(book);
    if (error != LXW_NO_ERROR) {
        const bool scratch = error == LXW_ERROR_CREATING_TMPFILE || error == LXW_ERROR_READING_TMPFILE ||
                             error == LXW_ERROR_MEMORY_MALLOC_FAILED;
        throw Problem(ProblemKind::DiskFull,
                      scratch
                          ? XlsxWriterText::tr(
                                "There is no room in memory for the spreadsheet. Choose a CSV file instead.")
                          : XlsxWriterText::tr("\"%1\" cannot be written: %2. Nothing was left there.")
                                .arg(d->file, QString::fromUtf8(lxw_strerror(error))),
                      QString::number(error));
    }
    // A disk that is full at the last bytes is not told apart by the library: the end record has to be there.
    constexpr qint64 EndRecord = 22;
    QFile written(d->file);
    const bool whole = written.open(QIODevice::ReadOnly) && written.size() > EndRecord &&
                       written.seek(written.size() - EndRecord) &&
                       written.read(4) == QByteArray("PK\x05\x06", 4);
    if (!whole)
        throw Problem(ProblemKind::DiskFull,
                      XlsxWriterText::tr("\"%1\" cannot be written: %2. Nothing was left there.")
                          .arg(d->file, XlsxWriterText::tr("there is no space left")));
}

} // namespace kith::services
