// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"
#include "ui/dialogs/ask.h"
#include "ui/shell/mainwindow.h"

#include <QHash>
#include <QQueue>
#include <QTemporaryDir>

#include <memory>

namespace kith::test {

/// Answers the program's questions and remembers them. A question without an answer in the queue is left
/// open.
class FakeAsk final : public ui::Ask
{
public:
    FakeAsk();
    ~FakeAsk() override;

    void question(QWidget *parent, const ui::AskQuestion &question,
                  std::function<void(const QByteArray &)> answer) override;
    void file(QWidget *parent, const ui::AskFile &request,
              std::function<void(const QString &)> answer) override;
    void passphrase(QWidget *parent, const ui::AskPassphrase &request,
                    std::function<void(std::optional<QString>)> answer) override;

    QQueue<QByteArray> keys; ///< for questions
    QQueue<QString> files;   ///< for file choices
    QQueue<QString> passphrases;
    QList<ui::AskQuestion> questions; ///< asked so far
    QList<ui::AskFile> fileRequests;

private:
    ui::Ask *m_before;
};

/// A keychain in memory that can be taken away.
class FakeKeychain
{
public:
    app::KeyMemory memory();

    QHash<QString, QString> entries;
    bool available = true;
};

/// A person's desk for one test: home, settings and documents of its own, a keychain, and the program's real
/// window on real encrypted files.
class Desk
{
public:
    Desk();
    ~Desk();

    QString path(const QString &name) const { return m_home.filePath(name); }
    ui::MainWindow &window() { return *m_window; }
    app::Workspace &workspace() { return *m_workspace; }

    /// Makes a workspace with this passphrase and opens it, past the dialog, at the contacts.
    bool createOpen(const QString &name = QStringLiteral("Customers"));
    /// The program started again.
    void restart();

    static QString passphrase();

    FakeAsk ask;
    FakeKeychain keychain;

private:
    QTemporaryDir m_home;
    std::unique_ptr<app::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// The widget of that name below `parent`, failing loudly when there is none.
template<class T = QWidget>
T *named(QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no widget \"%s\"", name);
    return found;
}

/// The visible dialog of that name, or null.
QDialog *dialogOf(QWidget &window, const char *name);

/// Types into the field of that name as a person would.
void typeInto(QWidget &parent, const char *name, const QString &text);

/// Clicks the button of that name.
void clickOn(QWidget &parent, const char *name);

} // namespace kith::test
