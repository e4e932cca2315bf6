// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "models/base/await.h"
#include "models/base/language.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/metrics.h"
#include "ui/shell/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kith::ui {

using services::ExportFormat;

namespace {

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::Xlsx:
        return u"xlsx"_s;
    case ExportFormat::Json:
        return u"json"_s;
    case ExportFormat::VCards:
        return u"vcf"_s;
    }
    return {};
}

} // namespace

ExportDialog::ExportDialog(records::Records &records, const domain::RecordQuery &query,
                           const QList<QByteArray> &columns, QWidget *parent)
    : QDialog(parent)
    , m_records(records)
    , m_query(query)
    , m_count(new QLabel(this))
    , m_format(new QComboBox(this))
    , m_columns(new QListWidget(this))
    , m_file(new QLineEdit(this))
    , m_guard(new QCheckBox(tr("&Keep spreadsheets from computing cells"), this))
{
    setObjectName("exportDialog");
    const QString plural = records.catalogue().entity(query.entity).pluralText();
    setWindowTitle(tr("Export %1").arg(base::Language::inSentence(plural)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::XL, space::L, space::XL, space::L);
    layout->setSpacing(space::M);
    m_count->setObjectName("exportCount");
    m_count->setFont(fontOf(TextRole::Strong));
    layout->addWidget(m_count);
    layout->addWidget(paragraph(
        tr("In the order of the list. The file is not encrypted: whoever finds it can read it."), this));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::L);
    form->setVerticalSpacing(space::M);
    m_format->setObjectName("exportFormat");
    const auto offer = [this](const QString &text, ExportFormat format) {
        m_format->addItem(text, int(format));
    };
    offer(tr("Comma separated values (CSV)"), ExportFormat::Csv);
    offer(tr("Excel workbook (XLSX)"), ExportFormat::Xlsx);
    offer(tr("JSON, for programs"), ExportFormat::Json);
    if (query.entity == "contact")
        offer(tr("vCards, for address books and phones"), ExportFormat::VCards);
    addFormRow(form, tr("F&ormat"), m_format);
    m_columns->setObjectName("exportColumns");
    m_columns->setMinimumHeight(260);
    addFormRow(form, tr("&Columns"), m_columns);
    auto *row = new QWidget(this);
    auto *rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    m_file->setObjectName("exportFile");
    m_file->setAccessibleName(tr("File"));
    rowLayout->addWidget(m_file, 1);
    auto *browse = new QPushButton(tr("Browse…"), row);
    browse->setAutoDefault(false);
    rowLayout->addWidget(browse);
    row->setFocusProxy(m_file);
    addFormRow(form, tr("&File"), row);
    // Names that begin with "=" can send a list away when a spreadsheet opens it (OWASP, "CSV injection").
    m_guard->setObjectName("exportGuard");
    m_guard->setChecked(true);
    m_guard->setToolTip(
        tr("Cells that a spreadsheet would take for a formula begin with an apostrophe. Importing "
           "the file here takes it away again."));
    form->addRow(QString(), m_guard);
    layout->addLayout(form, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName("export");
    makePrimary(m_export);
    layout->addWidget(buttons);

    QString folder = Preferences::lastFolder();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_file->setText(QDir::toNativeSeparators(QDir(folder).filePath(plural + ".csv"_L1)));
    fill(columns);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_format, &QComboBox::activated, this, &ExportDialog::takeFormat);
    connect(m_columns, &QListWidget::itemChanged, this, &ExportDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(metrics::DialogMedium);
    countRecords();
    refresh();
}

void ExportDialog::setIds(const QList<records::RecordId> &ids)
{
    m_ids = ids;
    showCount(ids.size());
}

void ExportDialog::countRecords()
{
    base::await(
        m_records.count(m_query), this,
        [this](qint64 count) {
            if (!m_ids)
                showCount(count);
        },
        [](const base::Problem &) {}); // the export will say it
}

void ExportDialog::showCount(qint64 count)
{
    //: %1 number, %2 kind of record in the plural
    m_count->setText(tr("%1 %2").arg(
        QLocale().toString(count),
        base::Language::inSentence(m_records.catalogue().entity(m_query.entity).pluralText())));
}

ExportFormat ExportDialog::format() const
{
    return ExportFormat(m_format->currentData().toInt());
}

/// The file's name follows the format, and the format the name.
void ExportDialog::takeFormat()
{
    const QString file = m_file->text().trimmed();
    const QFileInfo info(QDir::fromNativeSeparators(file));
    if (!file.isEmpty() && services::Exporter::formatOf(file))
        m_file->setText(QDir::toNativeSeparators(
            info.dir().filePath(info.completeBaseName() + u'.' + suffixOf(format()))));
    refresh();
}

QString ExportDialog::withSuffix(const QString &file) const
{
    return services::Exporter::formatOf(file) == format() ? file : file + u'.' + suffixOf(format());
}

void ExportDialog::fill(const QList<QByteArray> &columns)
{
    const domain::Entity &entity = m_records.catalogue().entity(m_query.entity);
    const auto add = [this](const QByteArray &key, const QString &label, bool ticked) {
        auto *item = new QListWidgetItem(label, m_columns);
        item->setData(Qt::UserRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    };
    // The list's columns first and in its order, then what else there is.
    for (const QByteArray &key : columns)
        add(key, domain::Catalogue::fieldOrStamp(entity, key).labelText(), true);
    for (const domain::Field &field : entity.fields) {
        if (!field.is(domain::FieldFlag::Hidden) && !columns.contains(field.key))
            add(field.key, field.labelText(), false);
    }
}

QList<QByteArray> ExportDialog::chosen() const
{
    QList<QByteArray> keys;
    for (int row = 0; row < m_columns->count(); ++row) {
        const QListWidgetItem *item = m_columns->item(row);
        if (item->checkState() == Qt::Checked)
            keys.append(item->data(Qt::UserRole).toByteArray());
    }
    return keys;
}

void ExportDialog::chooseFile()
{
    AskFile request;
    request.mode = AskFile::Mode::Save;
    request.title = windowTitle();
    request.suggestion = QDir::fromNativeSeparators(m_file->text());
    request.filters = {tr("Comma separated values (*.csv)"), tr("Excel workbooks (*.xlsx)"),
                       tr("JSON (*.json)")};
    if (m_query.entity == "contact")
        request.filters.append(tr("vCards for address books and phones (*.vcf)"));
    request.filters.move(m_format->currentIndex(), 0);
    request.suffix = suffixOf(format());
    Ask::current().file(this, request, [this](const QString &file) {
        if (file.isEmpty())
            return;
        Preferences::setLastFolder(QFileInfo(file).path());
        m_file->setText(QDir::toNativeSeparators(file));
    });
}

void ExportDialog::refresh()
{
    if (const auto named = services::Exporter::formatOf(m_file->text())) {
        if (const int at = m_format->findData(int(*named)); at >= 0)
            m_format->setCurrentIndex(at);
    }
    const bool cards = format() == ExportFormat::VCards; // they hold what a card holds
    m_columns->setEnabled(!cards);
    m_guard->setEnabled(format() == ExportFormat::Csv);
    m_export->setEnabled(!m_file->text().trimmed().isEmpty() && (cards || !chosen().isEmpty()));
}

void ExportDialog::run()
{
    const QString file = withSuffix(QDir::fromNativeSeparators(m_file->text().trimmed()));
    const auto start = [this, file] {
        services::ExportPlan plan;
        plan.query = m_query;
        plan.ids = m_ids;
        plan.columns = chosen();
        plan.file = file;
        plan.format = format();
        plan.guardFormulas = m_guard->isChecked();
        Q_EMIT started(windowTitle(), file, services::Exporter(m_records).run(plan));
        accept();
    };
    if (!QFileInfo::exists(file)) {
        start();
        return;
    }
    AskQuestion question;
    question.title = windowTitle();
    question.text = tr("“%1” is there already. Replace it?").arg(QFileInfo(file).fileName());
    question.buttons = {{"keep", tr("Keep it"), AskButton::Role::Reject},
                        {"replace", tr("Replace"), AskButton::Role::Destructive}};
    question.defaultKey = question.cancelKey = "keep";
    Ask::current().question(this, question, [start](const QByteArray &key) {
        if (key == "replace")
            start();
    });
}

} // namespace kith::ui
