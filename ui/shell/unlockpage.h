// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace kith::ui {

class NoticeBar;
class PassphraseEdit;
class WorkspaceHost;

/// Asks for the passphrase of one file, to open it or to unlock it, and tells plainly what is wrong with it.
class UnlockPage : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPage(WorkspaceHost &host, QWidget *parent = nullptr);

    /// Begins with this file: looks at it, tries the keychain, waits for the passphrase.
    void begin(const QString &file);
    /// The same for the workspace that was just locked; the keychain is not asked, or locking would mean
    /// nothing.
    void beginLocked(const QString &hint);

    const QString &file() const { return m_file; }
    NoticeBar &notice() const { return *m_notice; }

Q_SIGNALS:
    void left(); ///< back to the start
    /// The workspace is open, but something beside it did not work.
    void troubled(const kith::base::Problem &problem);

private:
    void present(const QString &file, bool locked);
    void inspect();
    void askKeychain(bool openWithIt);
    void submit();
    void opened();
    void setBusy(bool busy, const QString &text = {});
    void tell(const base::Problem &problem);

    WorkspaceHost &m_host;
    QString m_file;
    bool m_locked = false;
    bool m_busy = false;
    bool m_wasRemembered = false;
    quint64 m_generation = 0; ///< answers about an earlier file are dropped
    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_hint;
    NoticeBar *m_notice;
    PassphraseEdit *m_secret;
    QLabel *m_caps;
    QCheckBox *m_remember;
    QLabel *m_rememberWhy;
    QPushButton *m_open;
    QPushButton *m_back;
};

} // namespace kith::ui
