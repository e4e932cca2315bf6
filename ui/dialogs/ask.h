// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace kith::ui {

/// One answer to a question.
struct AskButton
{
    enum class Role { Accept, Reject, Destructive, Neutral };

    QByteArray key; ///< handed to the answer
    QString text;   ///< a verb: "Save", "Discard changes"
    Role role = Role::Neutral;
};

/// A question with a few answers. Escape and the window's close button give `cancelKey`.
struct AskQuestion
{
    enum class Tone { Plain, Warning, Trouble };

    QString title;
    QString text;   ///< one sentence
    QString more;   ///< what follows from each answer; may be empty
    QString detail; ///< for engineers, one click away with "Copy details"; may be empty
    QList<AskButton> buttons;
    QByteArray defaultKey;
    QByteArray cancelKey;
    Tone tone = Tone::Plain;
};

/// Asks for a file to open or to save to.
struct AskFile
{
    enum class Mode { Open, Save };

    Mode mode = Mode::Open;
    QString title;
    QString suggestion;  ///< folder or file path to begin with; empty: the documents folder
    QStringList filters; ///< "Comma separated values (*.csv)"
    QString suffix;      ///< added to a name typed without one when saving, without the dot
};

/// Asks for a passphrase or a recovery code.
struct AskPassphrase
{
    QString title;
    QString text;
    QString problem; ///< why it is asked again; may be empty
};

/// The one place where the program asks people something. Never blocks and never runs a nested event loop:
/// the answer comes to a function, in the GUI thread, later. When `parent` is destroyed first, the answer
/// never comes. Tests put their own in place.
class Ask
{
public:
    Ask() = default;
    Ask(const Ask &) = delete;
    Ask &operator=(const Ask &) = delete;
    virtual ~Ask() = default;

    /// Answers with the key of a button.
    virtual void question(QWidget *parent, const AskQuestion &question,
                          std::function<void(const QByteArray &key)> answer) = 0;

    /// Answers with a path, empty when given up. Save asks before a file is replaced.
    virtual void file(QWidget *parent, const AskFile &request,
                      std::function<void(const QString &path)> answer) = 0;

    /// Answers with the paths of existing files, none when given up. One of file() unless it can do better.
    virtual void files(QWidget *parent, const AskFile &request,
                       std::function<void(const QStringList &paths)> answer);

    /// Answers with what was typed, or nothing when given up.
    virtual void passphrase(QWidget *parent, const AskPassphrase &request,
                            std::function<void(std::optional<QString> secret)> answer) = 0;

    /// The one in use: dialogs on the desktop unless replaced.
    static Ask &current();

    /// Puts another in place and returns the one before (null: the desktop's); null goes back to the
    /// desktop's. Ownership stays with the caller.
    static Ask *replace(Ask *ask);
};

} // namespace kith::ui
