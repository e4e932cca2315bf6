// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"
#include "models/base/problem.h"
#include "models/services/exchange/xlsxwriter.h"
#include "models/services/report/reportwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>

// A report as a sheet of a workbook: numbers are numbers, with the format that their unit asks for.

namespace kith::services {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::MetricUnit;
using domain::ReportTable;

namespace {

constexpr double TextWidth = 24;
constexpr double NumberWidth = 16;
constexpr double TitleSize = 14;
constexpr int LongestTitle = 31;

struct ReportSheetText
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// Without what XML cannot hold.
QByteArray clean(const QString &text)
{
    QString clean = text.left(XlsxWriter::LongestText);
    clean.remove(QChar(u'\0'));
    clean.replace(QChar(0xFFFE), QChar::ReplacementCharacter)
        .replace(QChar(0xFFFF), QChar::ReplacementCharacter);
    return clean.toUtf8();
}

QByteArray sheetName(QString name)
{
    for (QChar &c : name) {
        if (QStringView(u"[]:*?/\\'").contains(c))
            c = u' ';
    }
    name = name.simplified().left(LongestTitle).trimmed();
    return clean(name.isEmpty() ? ReportSheetText::tr("Report") : name);
}

QByteArray numberFormat(MetricUnit unit, const QString &currency)
{
    switch (unit) {
    case MetricUnit::Money:
    case MetricUnit::MoneyPerDay: {
        const int decimals = base::Money::decimals(currency).value_or(2);
        const QByteArray number = decimals > 0 ? "#,##0." + QByteArray(decimals, '0') : "#,##0"_ba;
        return currency.isEmpty() ? number : number + "\\ \"" + currency.toUtf8() + '"';
    }
    case MetricUnit::Percent:
        return "0.0%"_ba;
    case MetricUnit::Days:
    case MetricUnit::Hours:
        return "#,##0.0"_ba;
    case MetricUnit::Number:
        return "#,##0.##"_ba;
    case MetricUnit::Count:
    case MetricUnit::Score:
        break;
    }
    return "#,##0"_ba;
}

/// What spreadsheets compute with: percent as a share.
double sheetNumber(MetricUnit unit, const domain::MetricFigure &figure)
{
    constexpr double whole = 100;
    return unit == MetricUnit::Percent ? *figure.number / whole : figure.number.value_or(0);
}

class Book
{
public:
    explicit Book(const QString &file) : m_scratch(QFile::encodeName(XlsxWriter::scratchFolder()))
    {
        if (m_scratch.isEmpty())
            throw Problem(
                ProblemKind::ReadOnly,
                ReportSheetText::tr("This machine has no folder in memory, and a spreadsheet that is not "
                                    "finished must not lie on its disk. Choose a CSV file instead."));
        lxw_workbook_options options{LXW_FALSE, m_scratch.data(), LXW_TRUE};
        m_book = workbook_new_opt(QFile::encodeName(file).constData(), &options);
        if (!m_book)
            throw Problem(ProblemKind::Bug, ReportSheetText::tr("The spreadsheet cannot be begun."),
                          u"workbook_new"_s);
    }
    ~Book()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Q_DISABLE_COPY_MOVE(Book)

    void fill(const ReportTable &table)
    {
        m_sheet = workbook_add_worksheet(m_book, sheetName(table.title).constData());
        if (!m_sheet)
            throw Problem(ProblemKind::DiskFull,
                          ReportSheetText::tr("There is no room in memory for the spreadsheet."),
                          u"worksheet"_s);
        writeHead(table);
        for (const ReportTable::Line &line : table.lines)
            writeLine(table, line);
        for (const QString &remark : table.remarks)
            writeText(m_row++, 0, remark, format({}, false, false));
        const auto columns = lxw_col_t(table.columns.size());
        for (lxw_col_t at = 0; at < columns; ++at)
            worksheet_set_column(m_sheet, at, at, table.columns.at(at).isNumber ? NumberWidth : TextWidth,
                                 nullptr);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
    }

    void close(const QString &file)
    {
        const lxw_error error = workbook_close(m_book);
        m_book = nullptr;
        if (error == LXW_NO_ERROR)
            return;
        throw Problem(
            ProblemKind::DiskFull,
            ReportSheetText::tr("The spreadsheet “%1” could not be written. Free some space and try again.")
                .arg(file),
            QString::fromUtf8(lxw_strerror(error)));
    }

private:
    void writeHead(const ReportTable &table)
    {
        lxw_format *title = workbook_add_format(m_book);
        format_set_bold(title);
        format_set_font_size(title, TitleSize);
        writeText(m_row++, 0, table.title, title);
        for (const QString &fact : {table.sentence, table.periodText}) {
            if (!fact.isEmpty())
                writeText(m_row++, 0, fact, format({}, false, false));
        }
        ++m_row;
        if (table.hasGroups())
            writeGroups(table);
        lxw_format *head = workbook_add_format(m_book);
        format_set_bold(head);
        format_set_text_wrap(head);
        format_set_bottom(head, LXW_BORDER_THIN);
        for (qsizetype at = 0; at < table.columns.size(); ++at)
            writeText(m_row, lxw_col_t(at), table.columns.at(at).title, head);
        ++m_row;
        const auto heads = lxw_col_t(std::count_if(table.columns.cbegin(), table.columns.cend(),
                                                   [](const auto &column) { return !column.isNumber; }));
        worksheet_freeze_panes(m_sheet, m_row, heads);
        worksheet_repeat_rows(m_sheet, m_row - 1, m_row - 1);
    }

    void writeGroups(const ReportTable &table)
    {
        lxw_format *head = workbook_add_format(m_book);
        format_set_bold(head);
        format_set_align(head, LXW_ALIGN_CENTER);
        for (qsizetype at = 0; at < table.columns.size();) {
            qsizetype end = at + 1;
            while (end < table.columns.size() && table.columns.at(end).group == table.columns.at(at).group)
                ++end;
            const QByteArray text = clean(table.columns.at(at).group);
            if (!text.isEmpty() && end - at > 1)
                worksheet_merge_range(m_sheet, m_row, lxw_col_t(at), m_row, lxw_col_t(end - 1),
                                      text.constData(), head);
            else if (!text.isEmpty())
                worksheet_write_string(m_sheet, m_row, lxw_col_t(at), text.constData(), head);
            at = end;
        }
        ++m_row;
    }

    void writeLine(const ReportTable &table, const ReportTable::Line &line)
    {
        for (qsizetype at = 0; at < table.columns.size(); ++at) {
            const ReportTable::Column &column = table.columns.at(at);
            const ReportTable::Cell &cell = line.cells.at(at);
            const bool isGrand = line.isTotal && line.level == 0;
            if (!column.isNumber) {
                writeText(m_row, lxw_col_t(at), cell.text, format({}, line.isTotal, isGrand));
                continue;
            }
            lxw_format *look =
                format(numberFormat(column.unit, table.currency), line.isTotal || column.isTotal, isGrand);
            if (cell.figure.isKnown())
                worksheet_write_number(m_sheet, m_row, lxw_col_t(at), sheetNumber(column.unit, cell.figure),
                                       look);
            else
                worksheet_write_blank(m_sheet, m_row, lxw_col_t(at), look);
        }
        ++m_row;
    }

    void writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *look)
    {
        worksheet_write_string(m_sheet, row, column, clean(text).constData(), look);
    }

    lxw_format *format(const QByteArray &number, bool isBold, bool isGrand)
    {
        lxw_format *&look = m_formats[number + (isBold ? 'b' : ' ') + (isGrand ? 'g' : ' ')];
        if (!look) {
            look = workbook_add_format(m_book);
            if (!number.isEmpty())
                format_set_num_format(look, number.constData());
            if (isBold)
                format_set_bold(look);
            if (isGrand)
                format_set_top(look, LXW_BORDER_THIN);
        }
        return look;
    }

    QByteArray m_scratch;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
    QHash<QByteArray, lxw_format *> m_formats;
};

} // namespace

void ReportWriter::writeWorkbook(const ReportTable &table, const QString &beside, const QString &file)
{
    Book book(beside);
    book.fill(table);
    book.close(QFileInfo(file).fileName());
}

} // namespace kith::services
