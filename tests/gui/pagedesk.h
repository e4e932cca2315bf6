// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "tests/support/testfile.h"
#include "ui/dialogs/ask.h"
#include "ui/pages/listpage.h"

#include <QQueue>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace kith::ui {
class RecordEditor;
}

namespace kith::test {

/// Answers questions with the keys in its queue; without one a question stays open.
class QueuedAsk final : public ui::Ask
{
public:
    QueuedAsk() : m_before(ui::Ask::replace(this)) {}
    ~QueuedAsk() override { ui::Ask::replace(m_before); }

    void question(QWidget *, const ui::AskQuestion &question,
                  std::function<void(const QByteArray &)> answer) override
    {
        asked.append(question.title);
        if (!answers.isEmpty())
            answer(answers.dequeue());
    }
    void file(QWidget *, const ui::AskFile &, std::function<void(const QString &)>) override {}
    void passphrase(QWidget *, const ui::AskPassphrase &,
                    std::function<void(std::optional<QString>)>) override
    {
    }

    QQueue<QByteArray> answers;
    QStringList asked;

private:
    ui::Ask *m_before;
};

/// One list page on a real encrypted file, with settings of its own.
class PageDesk
{
public:
    PageDesk();
    ~PageDesk();

    /// The page of a kind of record, shown and loaded. The one before goes.
    ui::ListPage &page(const QByteArray &entity = "contact");
    void closePage() { m_page.reset(); }
    /// The program ends, and begins again with the same file.
    void reopen();

    records::Records &records() { return *m_records; }
    TestFile &file() { return *m_file; }
    QString settingsFolder() const { return m_settings.path(); }

    domain::Record blank(const QByteArray &entity) const;
    base::RecordId addContact(const QString &first, const QString &last, const QString &email = {});
    base::RecordId addCompany(const QString &name);
    domain::Record load(const QByteArray &entity, base::RecordId id);
    /// Changes one field as somebody else would.
    void change(const QByteArray &entity, base::RecordId id, const QByteArray &field, const QVariant &value);

    /// The editor that is open and ready.
    static ui::RecordEditor *editorOf(ui::ListPage &page);

    /// Names of the records in the list, top down, once they are here.
    static QStringList names(ui::ListPage &page);

    QueuedAsk ask;

private:
    QTemporaryDir m_settings;
    std::unique_ptr<TestFile> m_file;
    std::unique_ptr<records::Records> m_records;
    std::unique_ptr<ui::ListPage> m_page;
};

/// Widgets that take the focus and have no accessible name.
QStringList namelessWidgets(const QWidget &root);

/// Presses Tab until the focus is where `arrived` says; false after going all the way round.
bool tabTo(QWidget &window, const std::function<bool(const QWidget *)> &arrived);

} // namespace kith::test
