// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importsteps.h"

#include "ui/dialogs/ask.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/importnearnames.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"
#include "ui/shell/preferences.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::ui {

using services::CsvDialect;
using services::ImportMode;
using services::ImportPlan;
using services::ImportReport;
using services::MatchKey;

namespace {

constexpr int previewRows = 12;

QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::M);
    return layout;
}

QFormLayout *formIn(QVBoxLayout *layout)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::L);
    form->setVerticalSpacing(space::S);
    layout->addLayout(form);
    return form;
}

template<class T>
void selectData(QComboBox *box, const T &data)
{
    const int at = box->findData(data);
    if (at >= 0)
        box->setCurrentIndex(at);
}

} // namespace

ImportFileStep::ImportFileStep(QWidget *parent) : QWidget(parent), m_file(new QLineEdit(this))
{
    setAcceptDrops(true);
    QVBoxLayout *layout = column(this);
    layout->addWidget(paragraph(
        tr("Contacts, companies, leads, deals, orders and more as comma or tab separated values, as "
           "spreadsheets and other programs write them, or contacts as vCards. Nothing is changed "
           "before you have seen what would happen."),
        this));
    auto *row = new QHBoxLayout;
    m_file->setObjectName("importFile");
    m_file->setAccessibleName(tr("File"));
    m_file->setPlaceholderText(tr("Choose a file, or drop it here"));
    row->addWidget(m_file, 1);
    auto *browse = new QPushButton(Icons::get(u"folder"_s), tr("Browse…"), this);
    browse->setAutoDefault(false);
    row->addWidget(browse);
    layout->addLayout(row);
    layout->addStretch(1);
    setFocusProxy(m_file);
    connect(browse, &QPushButton::clicked, this, &ImportFileStep::choose);
    connect(m_file, &QLineEdit::textChanged, this, &ImportFileStep::changed);
}

QString ImportFileStep::file() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

void ImportFileStep::setFile(const QString &file)
{
    m_file->setText(QDir::toNativeSeparators(file));
}

void ImportFileStep::choose()
{
    AskFile request;
    request.title = tr("Import");
    request.suggestion = Preferences::lastFolder();
    request.filters = {tr("Tables and vCards (*.csv *.tsv *.tab *.txt *.vcf)"), tr("All files (*)")};
    Ask::current().file(this, request, [this](const QString &file) {
        if (file.isEmpty())
            return;
        Preferences::setLastFolder(QFileInfo(file).path());
        setFile(file);
    });
}

void ImportFileStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportFileStep::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        setFile(urls.constFirst().toLocalFile());
}

ImportLookStep::ImportLookStep(QWidget *parent)
    : QWidget(parent)
    , m_entity(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_header(new QCheckBox(tr("The first row names the columns"), this))
    , m_size(remark({}, this))
    , m_rows(new QTableWidget(this))
{
    QVBoxLayout *layout = column(this);
    QFormLayout *form = formIn(layout);
    m_entity->setObjectName("importEntity");
    for (const QByteArray &key : services::importableEntities())
        m_entity->addItem(Icons::get(QString::fromLatin1(domain::Catalogue::builtIn().entity(key).icon)),
                          domain::Catalogue::builtIn().entity(key).pluralText(), key);
    addFormRow(form, tr("&Records"), m_entity);
    m_encoding->setObjectName("importEncoding");
    m_encoding->setEditable(true);
    for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1", "ISO-8859-15",
                             "windows-1250", "windows-1251", "KOI8-R", "windows-1253", "windows-1254",
                             "Shift_JIS", "EUC-JP", "GB18030", "Big5", "EUC-KR", "IBM850", "macintosh"})
        m_encoding->addItem(QString::fromLatin1(name));
    addFormRow(form, tr("&Encoding"), m_encoding);
    m_delimiter->setObjectName("importDelimiter");
    m_delimiter->addItem(tr("Comma ( , )"), QChar(u','));
    m_delimiter->addItem(tr("Semicolon ( ; )"), QChar(u';'));
    m_delimiter->addItem(tr("Tab"), QChar(u'\t'));
    m_delimiter->addItem(tr("Bar ( | )"), QChar(u'|'));
    m_delimiter->addItem(tr("Colon ( : )"), QChar(u':'));
    m_delimiter->addItem(tr("Blank"), QChar(u' '));
    addFormRow(form, tr("&Separator"), m_delimiter);
    m_header->setObjectName("importHeader");
    form->addRow(QString(), m_header);
    layout->addWidget(m_size);
    m_rows->setObjectName("importPreview");
    m_rows->setAccessibleName(tr("The first rows of the file"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->verticalHeader()->hide();
    m_rows->setWordWrap(false);
    layout->addWidget(m_rows, 1);
    connect(m_entity, &QComboBox::activated, this, &ImportLookStep::emitCorrected);
    connect(m_encoding, &QComboBox::activated, this, &ImportLookStep::emitCorrected);
    connect(m_delimiter, &QComboBox::activated, this, &ImportLookStep::emitCorrected);
    connect(m_header, &QCheckBox::clicked, this, &ImportLookStep::emitCorrected);
}

void ImportLookStep::present(const ImportPlan &plan)
{
    m_dialect = plan.dialect;
    selectData(m_entity, plan.entity);
    m_encoding->setCurrentText(QString::fromLatin1(plan.dialect.encoding));
    selectData(m_delimiter, plan.dialect.delimiter);
    m_header->setChecked(plan.dialect.hasHeader);
    const bool table = plan.format == services::SourceFormat::Delimited;
    for (QWidget *question : std::initializer_list<QWidget *>{m_entity, m_encoding, m_delimiter, m_header})
        question->setEnabled(table); // a vCard says all that by itself
    const services::ImportPreview preview = services::Importer::preview(plan);
    m_size->setText(tr("%1, %2 columns. The first rows:")
                        .arg(QLocale().formattedDataSize(preview.fileBytes))
                        .arg(preview.header.size()));
    const int rows = int(std::min<qsizetype>(preview.rows.size(), previewRows));
    m_rows->clear();
    m_rows->setColumnCount(int(preview.header.size()));
    m_rows->setRowCount(rows);
    m_rows->setHorizontalHeaderLabels(preview.header);
    for (int row = 0; row < rows; ++row) {
        const QStringList &cells = preview.rows.at(row);
        for (int at = 0; at < std::min(int(cells.size()), m_rows->columnCount()); ++at)
            m_rows->setItem(row, at, new QTableWidgetItem(cells.at(at)));
    }
}

void ImportLookStep::emitCorrected()
{
    CsvDialect dialect = m_dialect;
    dialect.encoding = m_encoding->currentText().trimmed().toLatin1();
    dialect.delimiter = m_delimiter->currentData().toChar();
    dialect.hasHeader = m_header->isChecked();
    Q_EMIT corrected(m_entity->currentData().toByteArray(), dialect);
}

ImportColumnsStep::ImportColumnsStep(QWidget *parent)
    : QWidget(parent), m_table(new QTreeWidget(this)), m_summary(remark({}, this))
{
    QVBoxLayout *layout = column(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    auto *load = new QPushButton(tr("Load a mapping…"), this);
    auto *save = new QPushButton(tr("Save this mapping…"), this);
    for (QPushButton *button : {load, save}) {
        button->setAutoDefault(false);
        top->addWidget(button);
    }
    layout->addLayout(top);
    m_table->setObjectName("importColumns");
    m_table->setAccessibleName(tr("Columns and where they go"));
    m_table->setRootIsDecorated(false);
    m_table->setHeaderLabels({tr("Column"), tr("First values"), tr("Goes to"), tr("Reads as"), tr("Why")});
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setUniformRowHeights(true);
    layout->addWidget(m_table, 1);
    connect(load, &QPushButton::clicked, this, &ImportColumnsStep::loadProfileRequested);
    connect(save, &QPushButton::clicked, this, &ImportColumnsStep::saveProfileRequested);
}

namespace {

/// The first three values of a column that say something.
QString samplesOf(const services::ImportPreview &preview, int column)
{
    QStringList samples;
    for (const QStringList &row : preview.rows) {
        if (column < row.size() && !row.at(column).trimmed().isEmpty() && !samples.contains(row.at(column)))
            samples.append(row.at(column).simplified());
        if (samples.size() == 3)
            break;
    }
    return samples.join(u" · "_s);
}

/// The ways a date or a number may be read; empty when there is no question.
QList<std::pair<QString, QByteArray>> formatsFor(const QByteArray &format)
{
    if (format == "ymd" || format == "dmy" || format == "mdy")
        return {{ImportColumnsStep::tr("Day.Month.Year"), "dmy"},
                {ImportColumnsStep::tr("Month/Day/Year"), "mdy"},
                {ImportColumnsStep::tr("Year-Month-Day"), "ymd"}};
    if (format == "," || format == ".")
        return {{ImportColumnsStep::tr("1 234,56"), ","}, {ImportColumnsStep::tr("1,234.56"), "."}};
    return {};
}

} // namespace

void ImportColumnsStep::present(const ImportPlan &plan)
{
    m_columns = plan.columns;
    const services::ImportPreview preview = services::Importer::preview(plan);
    const QList<QPair<QByteArray, QString>> targets =
        services::Importer::targets(plan.entity, {}, plan.catalogue);
    m_table->clear();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const services::ColumnMapping &mapping = m_columns.at(i);
        auto *item = new QTreeWidgetItem(m_table);
        item->setText(0, mapping.header);
        item->setText(1, samplesOf(preview, mapping.column));
        item->setToolTip(1, item->text(1));
        item->setText(4, mapping.why);
        item->setToolTip(4, mapping.why + u'\n' + mapping.ambiguousSample.join(u'\n'));
        if (!mapping.certain)
            item->setIcon(0, Icons::get(u"help"_s, Tone::Warning));
        auto *target = new QComboBox(m_table);
        target->setObjectName(u"target."_s + mapping.header);
        target->setAccessibleName(tr("Where “%1” goes").arg(mapping.header));
        target->setMaxVisibleItems(18);
        for (const auto &[key, label] : targets)
            target->addItem(label, key);
        selectData(target, mapping.target);
        connect(target, &QComboBox::activated, this, [this, i, target, item] {
            m_columns[i].target = target->currentData().toByteArray();
            m_columns[i].certain = true;
            m_columns[i].why = tr("Chosen by you");
            item->setIcon(0, {});
            item->setText(4, m_columns.at(i).why);
            refreshSummary();
            Q_EMIT changed();
        });
        m_table->setItemWidget(item, 2, target);
        const auto formats = formatsFor(mapping.format);
        if (formats.isEmpty())
            continue;
        auto *format = new QComboBox(m_table);
        format->setAccessibleName(tr("How “%1” is read").arg(mapping.header));
        for (const auto &[label, key] : formats)
            format->addItem(label, key);
        selectData(format, mapping.format);
        connect(format, &QComboBox::activated, this, [this, i, format] {
            m_columns[i].format = format->currentData().toByteArray();
            Q_EMIT changed();
        });
        m_table->setItemWidget(item, 3, format);
    }
    // The samples may be cut; why a column goes where it goes is to be read.
    const bool hasFormats = std::any_of(m_columns.cbegin(), m_columns.cend(), [](const auto &mapping) {
        return !formatsFor(mapping.format).isEmpty();
    });
    m_table->setColumnHidden(3, !hasFormats);
    constexpr int widths[] = {130, 170, 180, 120};
    for (int at = 0; at < int(std::size(widths)); ++at)
        m_table->setColumnWidth(at, widths[at]);
    refreshSummary();
}

void ImportColumnsStep::refreshSummary()
{
    const auto count = [this](auto test) {
        return int(std::count_if(m_columns.cbegin(), m_columns.cend(), test));
    };
    const int used = count([](const auto &mapping) { return !mapping.target.isEmpty(); });
    const int guesses = count([](const auto &mapping) { return !mapping.certain; });
    QString text = tr("%1 of %2 columns are taken.").arg(used).arg(m_columns.size());
    if (guesses > 0)
        text += u' ' + tr("Please look at those marked with a question mark: %1.").arg(guesses);
    m_summary->setText(text);
}

ImportOptionsStep::ImportOptionsStep(QWidget *parent)
    : QWidget(parent)
    , m_mode(new QButtonGroup(this))
    , m_match(new QComboBox(this))
    , m_customers(new QComboBox(this))
    , m_system(new QLineEdit(this))
    , m_country(new QLineEdit(this))
    , m_keepRejected(new QCheckBox(tr("Write rows that cannot be taken to a file, with the reason"), this))
    , m_rejectedFile(new QLineEdit(this))
{
    QVBoxLayout *layout = column(this);
    QFormLayout *form = formIn(layout);
    m_form = form;
    auto *modes = new QWidget(this);
    auto *modeRows = column(modes);
    modeRows->setSpacing(space::XS);
    const auto mode = [&](const QString &text, ImportMode value) {
        auto *button = new QRadioButton(text, modes);
        modeRows->addWidget(button);
        m_mode->addButton(button, int(value));
    };
    mode(tr("Add new records and update those that are there"), ImportMode::CreateAndUpdate);
    mode(tr("Only add new records"), ImportMode::CreateOnly);
    mode(tr("Only update records that are there"), ImportMode::UpdateOnly);
    addFormRow(form, tr("What to do"), modes);
    m_match->setObjectName("importMatch");
    m_match->addItem(tr("Key in the other system, else e-mail, phone, name and company"),
                     int(MatchKey::Automatic));
    m_match->addItem(tr("Key in the other system"), int(MatchKey::ExternalId));
    m_match->addItem(tr("E-mail address"), int(MatchKey::Email));
    m_match->addItem(tr("Phone number"), int(MatchKey::Phone));
    m_match->addItem(tr("Name and company"), int(MatchKey::NameAndCompany));
    m_match->addItem(tr("Nothing: every row is a new record"), int(MatchKey::Nothing));
    addFormRow(form, tr("The same &record is one with the same"), m_match);
    m_customers->setObjectName("importCustomers");
    m_customers->addItem(tr("Make a company or contact of what the row says"), true);
    m_customers->addItem(tr("Reject the row"), false);
    addFormRow(form, tr("Orders of &unknown customers"), m_customers);
    m_system->setObjectName("importSystem");
    m_system->setPlaceholderText(tr("Such as “Old CRM”"));
    addFormRow(form, tr("The &other system"), m_system);
    m_country->setObjectName("importCountry");
    m_country->setMaxLength(2);
    m_country->setPlaceholderText(tr("Two letters, such as DE"));
    m_country->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[A-Za-z]{0,2}"_s), m_country));
    addFormRow(form, tr("&Country of phone numbers without one"), m_country);
    layout->addSpacing(space::S);
    layout->addWidget(m_keepRejected);
    m_rejectedFile->setObjectName("importRejected");
    m_rejectedFile->setAccessibleName(tr("File for rejected rows"));
    layout->addWidget(m_rejectedFile);
    layout->addWidget(remark(tr("That file is not encrypted: it holds rows of what you import."), this));
    layout->addStretch(1);
    connect(m_keepRejected, &QCheckBox::toggled, m_rejectedFile, &QWidget::setEnabled);
}

void ImportOptionsStep::present(const ImportPlan &plan)
{
    m_mode->button(int(plan.mode))->setChecked(true);
    selectData(m_match, int(plan.match));
    selectData(m_customers, plan.makesCustomers);
    const bool isOrders = plan.entity == "sales_order"; // which are found by their number alone
    m_form->setRowVisible(m_match, !isOrders);
    m_form->setRowVisible(m_customers, isOrders);
    m_form->setRowVisible(m_country, !isOrders);
    m_system->setText(plan.externalSystem);
    m_country->setText(plan.defaultCountry);
    m_keepRejected->setChecked(!plan.rejectedFile.isEmpty());
    const QDir folder(plan.file.isEmpty() ? Preferences::lastFolder() : QFileInfo(plan.file).path());
    const QString suggested =
        folder.filePath(QFileInfo(plan.sourceName()).completeBaseName() + tr("-rejected") + ".csv"_L1);
    m_rejectedFile->setText(
        QDir::toNativeSeparators(plan.rejectedFile.isEmpty() ? suggested : plan.rejectedFile));
    m_rejectedFile->setEnabled(m_keepRejected->isChecked());
}

void ImportOptionsStep::apply(ImportPlan &plan) const
{
    plan.mode = ImportMode(m_mode->checkedId());
    plan.match = MatchKey(m_match->currentData().toInt());
    plan.makesCustomers = m_customers->currentData().toBool();
    plan.externalSystem = m_system->text().trimmed();
    plan.defaultCountry = m_country->text().trimmed().toUpper();
    plan.rejectedFile = m_keepRejected->isChecked()
                            ? QDir::fromNativeSeparators(m_rejectedFile->text().trimmed())
                            : QString();
}

ImportReportView::ImportReportView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_counts(paragraph({}, this))
    , m_remarks(paragraph({}, this))
    , m_near(new ImportNearNames(this))
    , m_rejections(new QTreeWidget(this))
    , m_rejectedFile(remark({}, this))
{
    QVBoxLayout *layout = column(this);
    m_title->setFont(fontOf(TextRole::Heading));
    m_counts->setObjectName("importCounts");
    layout->addWidget(m_title);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(space::XL * 2);
    const QStringList names{tr("new"), tr("updated"), tr("already right"), tr("rejected")};
    for (int i = 0; i < int(names.size()); ++i) {
        auto *tile = new QVBoxLayout;
        tile->setSpacing(0);
        m_numbers[i] = new QLabel(this);
        m_numbers[i]->setFont(fontOf(TextRole::Title));
        tile->addWidget(m_numbers[i]);
        tile->addWidget(remark(names.at(i), this));
        tiles->addLayout(tile);
    }
    tiles->addStretch(1);
    layout->addLayout(tiles);
    layout->addWidget(m_counts);
    Theme::setTone(m_remarks, Tone::Muted);
    layout->addWidget(m_remarks);
    layout->addWidget(m_near);
    connect(m_near, &ImportNearNames::taken, this, [this] { Q_EMIT meaningsTaken(m_near->meanings()); });
    m_rejections->setObjectName("importRejections");
    m_rejections->setAccessibleName(tr("Rows that cannot be taken"));
    m_rejections->setRootIsDecorated(false);
    m_rejections->setUniformRowHeights(true);
    m_rejections->setHeaderLabels({tr("Line"), tr("Why it cannot be taken")});
    layout->addWidget(m_rejections, 1);
    layout->addWidget(m_rejectedFile);
    layout->addStretch(0);
}

void ImportReportView::present(const ImportReport &report, const QString &entityPlural)
{
    const QLocale locale;
    const auto number = [&locale](qint64 value) { return locale.toString(value); };
    m_title->setText(report.dryRun ? tr("This is what would happen") : tr("This is what happened"));
    const qint64 values[] = {report.created, report.updated, report.unchanged, report.rejected};
    for (int i = 0; i < 4; ++i) {
        m_numbers[i]->setText(number(values[i]));
        Theme::setTone(m_numbers[i], i == 3 && report.rejected > 0 ? Tone::Danger : Tone::Text);
    }
    QString counts = tr("%1 rows: %2 new, %3 updated, %4 already as they should be, %5 rejected.")
                         .arg(number(report.rows), number(report.created), number(report.updated),
                              number(report.unchanged), number(report.rejected));
    if (report.linkedCreated > 0)
        counts += u' ' + tr("%1 companies or contacts are made because a row names them.")
                             .arg(number(report.linkedCreated));
    m_counts->setText(u"%1 – %2"_s.arg(entityPlural, counts));
    m_remarks->setText(report.remarks.join(u'\n'));
    m_remarks->setVisible(!report.remarks.isEmpty());
    m_near->setVisible(false);
    if (report.dryRun) // afterwards it is done
        m_near->present(report);
    m_rejections->clear();
    for (const ImportReport::Rejection &rejection : report.firstRejections)
        new QTreeWidgetItem(m_rejections, {number(rejection.line), rejection.reason});
    m_rejections->setVisible(!report.firstRejections.isEmpty());
    m_rejectedFile->setText(
        report.dryRun || report.rejectedFile.isEmpty() || report.rejected == 0
            ? QString()
            : tr("All rejected rows are in “%1”.").arg(QDir::toNativeSeparators(report.rejectedFile)));
    m_rejectedFile->setVisible(!m_rejectedFile->text().isEmpty());
}

} // namespace kith::ui
