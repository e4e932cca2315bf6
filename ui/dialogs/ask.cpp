// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ask.h"

#include "ui/dialogs/passphraseprompt.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace kith::ui {

namespace {

QMessageBox::ButtonRole roleOf(AskButton::Role role)
{
    switch (role) {
    case AskButton::Role::Accept:
        return QMessageBox::AcceptRole;
    case AskButton::Role::Reject:
        return QMessageBox::RejectRole;
    case AskButton::Role::Destructive:
        return QMessageBox::DestructiveRole;
    case AskButton::Role::Neutral:
        break;
    }
    return QMessageBox::ActionRole;
}

QMessageBox::Icon iconOf(AskQuestion::Tone tone)
{
    switch (tone) {
    case AskQuestion::Tone::Plain:
        return QMessageBox::NoIcon;
    case AskQuestion::Tone::Warning:
        return QMessageBox::Warning;
    case AskQuestion::Tone::Trouble:
        return QMessageBox::Critical;
    }
    return QMessageBox::NoIcon;
}

class DesktopAsk final : public Ask
{
public:
    void question(QWidget *parent, const AskQuestion &question,
                  std::function<void(const QByteArray &)> answer) override
    {
        auto *box = new QMessageBox(iconOf(question.tone), question.title, question.text,
                                    QMessageBox::NoButton, parent);
        box->setObjectName("askQuestion");
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->setInformativeText(question.more);
        for (const AskButton &button : question.buttons) {
            QPushButton *widget = box->addButton(button.text, roleOf(button.role));
            widget->setObjectName(QString::fromLatin1(button.key));
            if (button.key == question.defaultKey)
                box->setDefaultButton(widget);
            if (button.key == question.cancelKey)
                box->setEscapeButton(widget);
        }
        if (!question.detail.isEmpty()) {
            box->setDetailedText(question.detail);
            QPushButton *copy =
                box->addButton(QCoreApplication::translate("Ask", "Copy details"), QMessageBox::HelpRole);
            copy->disconnect();
            QObject::connect(copy, &QPushButton::clicked, box,
                             [detail = question.detail] { QGuiApplication::clipboard()->setText(detail); });
        }
        QObject::connect(box, &QDialog::finished, box, [box, question, answer = std::move(answer)] {
            const QAbstractButton *clicked = box->clickedButton();
            const QByteArray key = clicked ? clicked->objectName().toLatin1() : question.cancelKey;
            answer(key.isEmpty() ? question.cancelKey : key);
        });
        box->open();
    }

    void file(QWidget *parent, const AskFile &request, std::function<void(const QString &)> answer) override
    {
        QFileDialog *dialog = fileDialog(parent, request);
        QObject::connect(
            dialog, &QDialog::finished, dialog, [dialog, answer = std::move(answer)](int result) {
                const QStringList files = dialog->selectedFiles();
                answer(result == QDialog::Accepted && !files.isEmpty() ? files.first() : QString());
            });
        dialog->open();
    }

    void files(QWidget *parent, const AskFile &request,
               std::function<void(const QStringList &)> answer) override
    {
        QFileDialog *dialog = fileDialog(parent, request);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        QObject::connect(dialog, &QDialog::finished, dialog,
                         [dialog, answer = std::move(answer)](int result) {
                             answer(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
                         });
        dialog->open();
    }

    static QFileDialog *fileDialog(QWidget *parent, const AskFile &request)
    {
        auto *dialog = new QFileDialog(parent, request.title);
        dialog->setObjectName("askFile");
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        const bool saving = request.mode == AskFile::Mode::Save;
        dialog->setAcceptMode(saving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
        dialog->setFileMode(saving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
        if (!request.filters.isEmpty())
            dialog->setNameFilters(request.filters);
        dialog->setDefaultSuffix(request.suffix);
        const QFileInfo suggestion(request.suggestion);
        if (request.suggestion.isEmpty()) {
            dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        } else if (suggestion.isDir()) {
            dialog->setDirectory(suggestion.filePath());
        } else {
            dialog->setDirectory(suggestion.path());
            dialog->selectFile(suggestion.fileName());
        }
        return dialog;
    }

    void passphrase(QWidget *parent, const AskPassphrase &request,
                    std::function<void(std::optional<QString>)> answer) override
    {
        auto *prompt = new PassphrasePrompt(request, parent);
        prompt->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(prompt, &QDialog::finished, prompt,
                         [prompt, answer = std::move(answer)](int result) {
                             if (result == QDialog::Accepted)
                                 answer(prompt->takeSecret());
                             else
                                 answer(std::nullopt);
                         });
        prompt->open();
    }
};

Ask *replaced = nullptr;

} // namespace

void Ask::files(QWidget *parent, const AskFile &request, std::function<void(const QStringList &)> answer)
{
    file(parent, request, [answer = std::move(answer)](const QString &path) {
        answer(path.isEmpty() ? QStringList() : QStringList{path});
    });
}

Ask &Ask::current()
{
    static DesktopAsk desktop;
    return replaced ? *replaced : desktop;
}

Ask *Ask::replace(Ask *ask)
{
    return std::exchange(replaced, ask);
}

} // namespace kith::ui
