// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "models/base/language.h"
#include "models/services/exchange/exporter.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/metrics.h"
#include "ui/shell/preferences.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kith::ui {

ExportDialog::ExportDialog(records::Records &records, const domain::RecordQuery &query,
                           const QList<QByteArray> &columns, QWidget *parent)
    : QDialog(parent)
    , m_records(records)
    , m_query(query)
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
    layout->addWidget(paragraph(
        query.entity == "contact"
            ? tr("The contacts of the list, in its order, as comma separated values, or as vCards when "
                 "the file's name ends in .vcf. The file is not encrypted: whoever finds it can read it.")
            : tr("The records of the list, in its order, as comma separated values. The file is not "
                 "encrypted: whoever finds it can read it."),
        this));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::L);
    form->setVerticalSpacing(space::M);
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
    connect(m_columns, &QListWidget::itemChanged, this, &ExportDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(metrics::DialogMedium);
    refresh();
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
    request.filters = {tr("Comma separated values (*.csv)")};
    if (m_query.entity == "contact")
        request.filters.append(tr("vCards for address books and phones (*.vcf)"));
    request.suffix = u"csv"_s;
    Ask::current().file(this, request, [this](const QString &file) {
        if (file.isEmpty())
            return;
        Preferences::setLastFolder(QFileInfo(file).path());
        m_file->setText(QDir::toNativeSeparators(file));
    });
}

bool ExportDialog::isCards(const QString &file) const
{
    return m_query.entity == "contact" && file.trimmed().endsWith(".vcf"_L1, Qt::CaseInsensitive);
}

void ExportDialog::refresh()
{
    const bool cards = isCards(m_file->text()); // they hold what a card holds
    m_columns->setEnabled(!cards);
    m_guard->setEnabled(!cards);
    m_export->setEnabled(!m_file->text().trimmed().isEmpty() && !chosen().isEmpty());
}

void ExportDialog::run()
{
    QString file = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (QFileInfo(file).suffix().isEmpty())
        file += ".csv"_L1;
    const auto start = [this, file] {
        Q_EMIT started(windowTitle(), file,
                       services::Exporter(m_records).toCsv(m_query, chosen(), file, m_guard->isChecked()));
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
