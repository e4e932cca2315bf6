// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk.h"

#include "app/application.h"
#include "ui/shell/workspaceview.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

namespace kith::test {

namespace {

template<class T>
QFuture<T> answered(const T &value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

QFuture<void> answered()
{
    QPromise<void> promise;
    promise.start();
    promise.finish();
    return promise.future();
}

template<class T>
QFuture<T> noService()
{
    QPromise<T> promise;
    promise.start();
    promise.setException(base::Problem(base::ProblemKind::Offline, u"There is no keychain."_s));
    promise.finish();
    return promise.future();
}

} // namespace

FakeAsk::FakeAsk() : m_before(ui::Ask::replace(this)) {}

FakeAsk::~FakeAsk()
{
    ui::Ask::replace(m_before);
}

void FakeAsk::question(QWidget *, const ui::AskQuestion &question,
                       std::function<void(const QByteArray &)> answer)
{
    questions.append(question);
    if (!keys.isEmpty())
        answer(keys.dequeue());
}

void FakeAsk::file(QWidget *, const ui::AskFile &request, std::function<void(const QString &)> answer)
{
    fileRequests.append(request);
    if (!files.isEmpty())
        answer(files.dequeue());
}

void FakeAsk::passphrase(QWidget *, const ui::AskPassphrase &,
                         std::function<void(std::optional<QString>)> answer)
{
    if (!passphrases.isEmpty())
        answer(passphrases.dequeue());
}

app::KeyMemory FakeKeychain::memory()
{
    return {[this](const QString &file) {
                return available ? answered<QString>(entries.value(file)) : noService<QString>();
            },
            [this](const QString &file, const QString &code) {
                if (!available)
                    return noService<void>();
                entries.insert(file, code);
                return answered();
            },
            [this](const QString &file) {
                if (!available)
                    return noService<void>();
                entries.remove(file);
                return answered();
            }};
}

Desk::Desk()
{
    app::Application::setNames();
    qputenv("HOME", m_home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toLocal8Bit());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.filePath(u"config"_s));
    restart();
}

Desk::~Desk()
{
    m_window.reset();
    m_workspace.reset();
}

void Desk::restart()
{
    m_window.reset();
    m_workspace.reset();
    m_workspace = std::make_unique<app::Workspace>(keychain.memory());
    m_window = std::make_unique<ui::MainWindow>(*m_workspace);
    m_window->resize(1280, 800);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not come up");
}

bool Desk::createOpen(const QString &name)
{
    m_workspace->create(path(name + ".kith"_L1), passphrase(), u"Ada Lindqvist"_s);
    if (!QTest::qWaitFor([this] { return m_workspace->state() == ui::WorkspaceHost::State::Open; }, 15'000))
        return false;
    m_window->view()->showPage("contact");
    return true;
}

QString Desk::passphrase()
{
    return u"lantern orbit walnut tuesday harbour"_s;
}

QDialog *dialogOf(QWidget &window, const char *name)
{
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>(QString::fromLatin1(name));
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void typeInto(QWidget &parent, const char *name, const QString &text)
{
    auto *edit = named<QLineEdit>(parent, name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void clickOn(QWidget &parent, const char *name)
{
    QTest::mouseClick(named<QAbstractButton>(parent, name), Qt::LeftButton);
}

} // namespace kith::test
