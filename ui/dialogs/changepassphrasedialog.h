// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace kith::ui {

class NewPassphraseForm;
class NoticeBar;
class PassphraseEdit;
class WorkspaceHost;

/// Changes the passphrase of the open workspace. Accepted once the file has its new key.
class ChangePassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ChangePassphraseDialog(WorkspaceHost &host, QWidget *parent = nullptr);

protected:
    void reject() override;

private:
    void refresh();
    void change();

    WorkspaceHost &m_host;
    NoticeBar *m_notice;
    PassphraseEdit *m_old;
    NewPassphraseForm *m_new;
    QWidget *m_form;
    QPushButton *m_change = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_busy = false;
};

} // namespace kith::ui
