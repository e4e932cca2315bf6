// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/createdialog.h"

#include "ui/dialogs/ask.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/newpassphraseform.h"
#include "ui/parts/metrics.h"
#include "ui/parts/noticebar.h"
#include "ui/shell/secrettext.h"
#include "ui/shell/workspacehost.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kith::ui {

QString CreateDialog::suggestedFile(const QString &name)
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder.exists())
        folder = QDir::home();
    QString file = folder.filePath(name + ".kith"_L1);
    for (int i = 2; QFileInfo::exists(file); ++i)
        file = folder.filePath(u"%1 %2.kith"_s.arg(name).arg(i));
    return file;
}

CreateDialog::CreateDialog(WorkspaceHost &host, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_notice(new NoticeBar(this))
    , m_file(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_passphrase(new NewPassphraseForm(this))
    , m_form(new QWidget(this))
{
    setObjectName("createDialog");
    setWindowTitle(tr("Create a workspace"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::XL, space::L, space::XL, space::L);
    layout->setSpacing(space::M);
    layout->addWidget(
        paragraph(tr("A workspace is one encrypted file. Keep it where your backups reach it."), this));
    layout->addWidget(m_notice);

    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::L);
    form->setVerticalSpacing(space::M);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addFormRow(form, tr("&File"), buildFile());
    m_user->setObjectName("userName");
    m_user->setPlaceholderText(tr("As colleagues know you"));
    addFormRow(form, tr("Your &name"), m_user);
    m_passphrase->addTo(form, tr("&Passphrase"));
    layout->addWidget(m_form);
    layout->addStretch(1);

    auto *buttons = new QDialogButtonBox(this);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName("create");
    makePrimary(m_create);
    connect(buttons, &QDialogButtonBox::accepted, this, &CreateDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &CreateDialog::reject);
    layout->addWidget(buttons);

    m_file->setText(QDir::toNativeSeparators(suggestedFile(tr("Customers"))));
    for (QLineEdit *edit : {m_file, m_user})
        connect(edit, &QLineEdit::textChanged, this, &CreateDialog::refresh);
    connect(m_passphrase, &NewPassphraseForm::changed, this, &CreateDialog::refresh);
    m_user->setFocus();
    setMinimumWidth(metrics::DialogMedium);
    refresh();
}

QWidget *CreateDialog::buildFile()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::S);
    m_file->setObjectName("file");
    m_file->setAccessibleName(tr("File"));
    layout->addWidget(m_file, 1);
    auto *browse = new QPushButton(tr("Browse…"), row);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &CreateDialog::chooseFile);
    layout->addWidget(browse);
    setTabOrder(m_file, browse);
    row->setFocusProxy(m_file);
    return row;
}

void CreateDialog::chooseFile()
{
    AskFile request;
    request.mode = AskFile::Mode::Save;
    request.title = tr("Where the workspace goes");
    request.suggestion = QDir::fromNativeSeparators(m_file->text());
    request.filters = {tr("Kith workspaces (*.kith)")};
    request.suffix = u"kith"_s;
    Ask::current().file(this, request, [this](const QString &file) {
        if (!file.isEmpty())
            m_file->setText(QDir::toNativeSeparators(file));
    });
}

void CreateDialog::refresh()
{
    m_passphrase->setOwnWords({m_user->text(), QFileInfo(m_file->text()).completeBaseName(), u"kith"_s});
    m_create->setEnabled(!m_busy && !m_file->text().trimmed().isEmpty() &&
                         !m_user->text().trimmed().isEmpty() && m_passphrase->isComplete());
}

void CreateDialog::submit()
{
    if (!m_create->isEnabled())
        return;
    if (!m_passphrase->isWeak()) {
        create();
        return;
    }
    AskQuestion question;
    question.title = windowTitle();
    question.text = tr("This passphrase is weak. Use it all the same?");
    question.more =
        tr("Whoever gets hold of the file could guess it. It can be changed later, but copies of the file "
           "made until then keep the weak one.");
    question.tone = AskQuestion::Tone::Warning;
    question.buttons = {{"change", tr("Choose another"), AskButton::Role::Reject},
                        {"use", tr("Use it"), AskButton::Role::Destructive}};
    question.defaultKey = question.cancelKey = "change";
    Ask::current().question(this, question, [this](const QByteArray &key) {
        if (key == "use")
            create();
        else
            m_passphrase->setFocus();
    });
}

void CreateDialog::create()
{
    QString file = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (QFileInfo(file).suffix().isEmpty())
        file += ".kith"_L1;
    if (QDir::isRelativePath(file))
        file = QFileInfo(suggestedFile(u"x"_s)).dir().filePath(file);
    m_busy = true;
    m_form->setEnabled(false);
    m_cancel->setEnabled(false);
    m_create->setText(tr("Creating…"));
    m_notice->dismiss();
    refresh();
    // The field keeps the text until it worked: on a wrong folder nobody wants to type it again.
    QString secret = ownCopy(m_passphrase->passphrase());
    QFuture<void> created = m_host.create(file, secret, m_user->text().trimmed());
    wipe(secret);
    whenFinished(created, this, [this](QFuture<void> done) {
        m_busy = false;
        m_form->setEnabled(true);
        m_cancel->setEnabled(true);
        m_create->setText(tr("Create"));
        refresh();
        if (const auto problem = problemOf(done)) {
            showProblem(m_notice, *problem);
            return;
        }
        m_passphrase->wipeText();
        accept();
    });
}

void CreateDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

} // namespace kith::ui
