// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/quotadialog.h"

#include "models/base/await.h"
#include "models/base/money.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/metrics.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Money;
using records::QuotaCell;
using records::QuotaEdit;
using records::QuotaRecords;
using records::QuotaSheet;

namespace {

constexpr int Months = 12;
constexpr int Width = 1040;
constexpr int Height = 480;
constexpr int ColumnWidth = 96;
constexpr int HolderWidth = 170;

QString amountText(const std::optional<qint64> &minor, const QString &currency)
{
    if (!minor)
        return {};
    const int decimals = Money::decimals(currency).value_or(2);
    qint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    const bool isWhole = *minor % unit == 0;
    return QLocale().toString(double(*minor) / double(unit), 'f', isWhole ? 0 : decimals);
}

} // namespace

QuotaDialog::QuotaDialog(records::Records &records, int year, QWidget *parent)
    : QDialog(parent)
    , m_records(records)
    , m_notice(new NoticeBar(this))
    , m_title(heading({}, this))
    , m_table(new QTableWidget(0, Months, this))
    , m_year(year)
{
    setObjectName(u"quotaDialog"_s);
    setWindowTitle(tr("Quotas"));
    m_table->setObjectName(u"quotaTable"_s);
    m_table->setAccessibleName(tr("Quotas by person and month"));
    m_table->setTabKeyNavigation(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setDefaultSectionSize(ColumnWidth);
    m_table->verticalHeader()->setMinimumWidth(HolderWidth);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->installEventFilter(this);

    auto *before = makeIconButton(u"chevron-left"_s, tr("The year before"), u"quotaYearBefore"_s, this);
    auto *after = makeIconButton(u"chevron-right"_s, tr("The year after"), u"quotaYearAfter"_s, this);
    auto *head = new QHBoxLayout;
    head->addWidget(before);
    head->addWidget(m_title);
    head->addWidget(after);
    head->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"quotaSave"_s);
    makePrimary(m_save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::M);
    column->addWidget(m_notice);
    column->addLayout(head);
    column->addWidget(
        remark(tr("What is to be won in each month, in the base currency. Pieces of a "
                  "spreadsheet can be pasted with %1; an empty place has no quota. Grey amounts "
                  "follow from a goal for a quarter, a year or every month.")
                   .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)),
               this));
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QuotaDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QuotaDialog::reject);
    connect(before, &QToolButton::clicked, this, [this] { load(m_year - 1); });
    connect(after, &QToolButton::clicked, this, [this] { load(m_year + 1); });
    connect(m_table, &QTableWidget::cellChanged, this, &QuotaDialog::noteEdit);
    resize(Width, Height);
    load(year);
}

void QuotaDialog::load(int year)
{
    if (!m_edits.isEmpty() && year != m_year) {
        m_notice->notify(NoticeLevel::Warning, tr("Save what you have changed in this year first."));
        return;
    }
    m_year = year;
    const quint64 mine = ++m_generation;
    base::await(
        QuotaRecords(m_records).sheet({year, 1, 1}, Months), this,
        [this, mine](const QuotaSheet &sheet) {
            if (mine == m_generation)
                display(sheet);
        },
        [this](const base::Problem &problem) { showProblem(m_notice, problem); });
}

void QuotaDialog::display(const QuotaSheet &sheet)
{
    m_sheet = sheet;
    m_edits.clear();
    m_title->setText(QLocale().toString(QDate(m_year, 1, 1), u"yyyy"_s));
    m_table->setRowCount(int(sheet.lines.size()));
    QStringList months;
    for (const QDate month : sheet.months)
        months += QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
    m_table->setHorizontalHeaderLabels(months);
    QStringList names;
    for (const records::QuotaLine &line : sheet.lines)
        names += line.title;
    m_table->setVerticalHeaderLabels(names);
    for (int row = 0; row < sheet.lines.size(); ++row) {
        for (int month = 0; month < Months; ++month)
            fill(row, month);
    }
    m_table->setCurrentCell(0, 0);
    refresh();
}

void QuotaDialog::fill(int row, int column)
{
    m_filling = true;
    const QuotaCell cell = m_sheet.lines.at(row).cells.value(column);
    const auto edit = m_edits.constFind({row, column});
    const bool isEdited = edit != m_edits.cend();
    QTableWidgetItem *item = m_table->item(row, column);
    if (!item) {
        item = new QTableWidgetItem;
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    }
    item->setText(amountText(isEdited ? *edit : cell.minor, m_sheet.currency));
    item->setForeground(Theme::color(isEdited || cell.isOwn ? Tone::Text : Tone::Muted));
    QFont font = item->font();
    font.setBold(isEdited);
    item->setFont(font);
    m_filling = false;
}

void QuotaDialog::noteEdit(int row, int column)
{
    if (m_filling || row >= m_sheet.lines.size())
        return;
    if (!put(row, column, m_table->item(row, column)->text()))
        m_notice->notify(NoticeLevel::Warning,
                         tr("“%1” is no amount of money. Type a number like %2.")
                             .arg(m_table->item(row, column)->text(), QLocale().toString(12'500)));
    fill(row, column);
    refresh();
}

bool QuotaDialog::put(int row, int column, const QString &text)
{
    const QuotaCell cell = m_sheet.lines.at(row).cells.value(column);
    std::optional<qint64> minor;
    if (!text.trimmed().isEmpty()) {
        const auto amount = Money::parse(text.trimmed(), m_sheet.currency, QLocale());
        if (!amount || amount->minor() < 0)
            return false;
        if (amount->minor() > 0)
            minor = amount->minor();
    }
    if (minor == cell.minor || (!minor && !cell.isOwn))
        m_edits.remove({row, column});
    else
        m_edits.insert({row, column}, minor);
    return true;
}

void QuotaDialog::refresh()
{
    m_asked = false;
    m_save->setEnabled(!m_edits.isEmpty());
}

void QuotaDialog::paste(const QString &text)
{
    const int firstRow = std::max(m_table->currentRow(), 0);
    const int firstColumn = std::max(m_table->currentColumn(), 0);
    QString all = text;
    all.remove(u'\r');
    if (all.endsWith(u'\n'))
        all.chop(1);
    const QStringList lines = all.split(u'\n');
    int wrong = 0;
    int outside = 0;
    for (int i = 0; i < lines.size(); ++i) {
        const QStringList values = lines.at(i).split(u'\t');
        for (int j = 0; j < values.size(); ++j) {
            const int row = firstRow + i;
            const int column = firstColumn + j;
            if (row >= m_sheet.lines.size() || column >= Months) {
                ++outside;
                continue;
            }
            if (!put(row, column, values.at(j)))
                ++wrong;
            fill(row, column);
        }
    }
    refresh();
    if (wrong > 0)
        m_notice->notify(NoticeLevel::Warning,
                         tr("%n pasted value(s) are no amounts of money and were left out.", nullptr, wrong));
    else if (outside > 0)
        m_notice->notify(
            NoticeLevel::Warning,
            tr("%n pasted value(s) did not fit into the table and were left out.", nullptr, outside));
}

void QuotaDialog::copy()
{
    const QList<QTableWidgetSelectionRange> ranges = m_table->selectedRanges();
    if (ranges.isEmpty())
        return;
    const QTableWidgetSelectionRange &range = ranges.constFirst();
    QStringList lines;
    for (int row = range.topRow(); row <= range.bottomRow(); ++row) {
        QStringList values;
        for (int column = range.leftColumn(); column <= range.rightColumn(); ++column)
            values += m_table->item(row, column)->text();
        lines += values.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void QuotaDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (int row = 0; row < m_sheet.lines.size(); ++row) { // in the colours of the scheme
        for (int month = 0; month < Months; ++month)
            fill(row, month);
    }
}

bool QuotaDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste)) {
        paste(QApplication::clipboard()->text());
        return true;
    }
    if (key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
        for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes()) {
            put(index.row(), index.column(), {});
            fill(index.row(), index.column());
        }
        refresh();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void QuotaDialog::save()
{
    if (m_edits.isEmpty()) {
        accept();
        return;
    }
    QList<QuotaEdit> edits;
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit)
        edits.append(
            {m_sheet.lines.at(edit.key().first).holder, m_sheet.months.at(edit.key().second), *edit});
    m_save->setEnabled(false);
    base::await(
        QuotaRecords(m_records).set(edits), this,
        [this](const storage::Outcome &) {
            m_edits.clear();
            Q_EMIT saved();
            accept();
        },
        [this](const base::Problem &problem) {
            showProblem(m_notice, problem);
            refresh();
        });
}

void QuotaDialog::reject()
{
    if (!m_edits.isEmpty() && !m_asked) {
        m_asked = true;
        m_notice->notify(NoticeLevel::Warning,
                         tr("There are changes that are not saved. Close once more to throw them away."));
        return;
    }
    QDialog::reject();
}

} // namespace kith::ui
