// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/bulktasks.h"
#include "models/records/organisation.h"
#include "ui/dialogs/bulkdialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QRadioButton;

namespace kith::ui {

class FieldEdit;

/// One task for each of many records: what, until when, and who does it.
class CreateTasksDialog final : public BulkDialog
{
    Q_OBJECT

public:
    CreateTasksDialog(records::Records &records, const QByteArray &entity,
                      const QList<records::RecordId> &ids, QWidget *parent = nullptr);

    const records::TaskPreview &preview() const { return m_preview; }

protected:
    QFuture<records::Outcome> begin() override;

private:
    QWidget *makeOwner();
    void fillTypes();
    void loadUser();
    records::TaskPlan plan() const;
    void ask();
    void changed();

    QComboBox *m_type;
    QLineEdit *m_subject;
    QDateEdit *m_due;
    QComboBox *m_priority;
    QRadioButton *m_byOwner = nullptr;
    QRadioButton *m_byOne = nullptr;
    FieldEdit *m_owner = nullptr;
    records::CurrentUser m_user;
    records::TaskPreview m_preview;
    QFuture<records::TaskPreview> m_asking;
    bool m_known = false;
};

} // namespace kith::ui
