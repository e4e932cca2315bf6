// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QPushButton;

namespace kith::ui {

class NewPassphraseForm;
class NoticeBar;
class WorkspaceHost;

/// Makes a new workspace: where the file goes, who works in it, the passphrase. Accepted once the workspace
/// is open.
class CreateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CreateDialog(WorkspaceHost &host, QWidget *parent = nullptr);

    /// Documents/Name.kith, or with a number when that is taken.
    static QString suggestedFile(const QString &name);

protected:
    void reject() override;

private:
    QWidget *buildFile();
    void chooseFile();
    void refresh();
    void submit();
    void create();

    WorkspaceHost &m_host;
    NoticeBar *m_notice;
    QLineEdit *m_file;
    QLineEdit *m_user;
    NewPassphraseForm *m_passphrase;
    QPushButton *m_create = nullptr;
    QPushButton *m_cancel = nullptr;
    QWidget *m_form;
    bool m_busy = false;
};

} // namespace kith::ui
