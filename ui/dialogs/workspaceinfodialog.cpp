// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/workspaceinfodialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/parts/metrics.h"
#include "ui/shell/workspacehost.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::ui {

namespace {

QLabel *value(const QString &text, QWidget *parent)
{
    QLabel *label = paragraph(text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

WorkspaceInfoDialog::WorkspaceInfoDialog(WorkspaceHost &host, QWidget *parent)
    : QDialog(parent), m_host(host), m_counts(value(tr("Counting…"), this))
{
    setObjectName("workspaceInfoDialog");
    const WorkspaceInfo &info = host.info();
    setWindowTitle(tr("About “%1”").arg(info.name));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::XL, space::L, space::XL, space::L);
    layout->setSpacing(space::L);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::XL);
    form->setVerticalSpacing(space::S);
    const QLocale locale;
    addFormRow(form, tr("File"), value(QDir::toNativeSeparators(info.file), this));
    addFormRow(form, tr("Size"), value(locale.formattedDataSize(info.fileBytes), this));
    if (info.createdAt.isValid())
        addFormRow(form, tr("Created"), value(locale.toString(info.createdAt, QLocale::LongFormat), this));
    addFormRow(
        form, tr("State"),
        value(info.readOnly ? tr("Read-only. %1").arg(info.readOnlyReason) : tr("Can be changed"), this));
    addFormRow(form, tr("Content"), m_counts);
    addFormRow(form, tr("Encryption"), value(tr("SQLCipher %1").arg(info.cipherVersion), this));
    QLabel *cipher = value(info.cipherSettings.join(u'\n'), this);
    // It has lines of its own, and the form makes room for fewer where letters are large.
    cipher->setMinimumHeight(int(info.cipherSettings.size()) * cipher->fontMetrics().lineSpacing());
    addFormRow(form, tr("Cipher settings"), cipher);
    QString schema = tr("Version %1").arg(info.schemaVersion);
    if (info.migratedFrom)
        schema += u", "_s + tr("brought up from version %1; the file as it was is kept as “%2”")
                                .arg(info.migratedFrom)
                                .arg(QDir::toNativeSeparators(info.migrationBackup));
    addFormRow(form, tr("Schema"), value(schema, this));
    addFormRow(form, tr("File system"),
               value(tr("%1, journal %2").arg(info.fileSystem, info.journalMode), this));
    addFormRow(form, tr("Seat"), value(QString::number(info.seat), this));
    layout->addLayout(form);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    constexpr int lettersAcross = 78; // with large letters as well
    setMinimumWidth(std::max(metrics::DialogMedium, lettersAcross * fontMetrics().averageCharWidth()));
    countRecords();
}

void WorkspaceInfoDialog::countRecords()
{
    records::Records *records = m_host.records();
    if (!records) {
        m_counts->setText(tr("Unlock the workspace to see what is in it."));
        return;
    }
    const domain::Catalogue &catalogue = records->catalogue();
    whenFinished(records->counts(), this, [this, &catalogue](QFuture<QHash<QByteArray, qint64>> done) {
        try {
            const QHash<QByteArray, qint64> counts = done.result();
            QStringList parts;
            for (const domain::Entity &entity : catalogue.entities()) {
                const qint64 count = counts.value(entity.key);
                if (entity.standalone && count > 0)
                    parts.append(u"%1 %L2"_s.arg(entity.pluralText()).arg(count));
            }
            m_counts->setText(parts.isEmpty() ? tr("Nothing yet") : parts.join(u" · "_s));
            // The line has become several; the form does not ask again how tall they are.
            const QRect room(0, 0, m_counts->width(), QWIDGETSIZE_MAX);
            m_counts->setMinimumHeight(
                m_counts->fontMetrics().boundingRect(room, Qt::TextWordWrap, m_counts->text()).height());
        } catch (const base::Problem &problem) {
            m_counts->setText(problem.sentence());
        }
    });
}

} // namespace kith::ui
