// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/segmentreader.h"
#include "ui/dialogs/bulkdialog.h"

#include <QSet>

class QComboBox;
class QLineEdit;

namespace kith::ui {

/// Puts many records on a list, one that is there or a new one.
class AddToListDialog final : public BulkDialog
{
    Q_OBJECT

public:
    AddToListDialog(records::Records &records, const QByteArray &entity, const QList<records::RecordId> &ids,
                    QWidget *parent = nullptr);

protected:
    QFuture<records::Outcome> begin() override;

private:
    void loadLists();
    void choose();
    void changed();
    bool isNew() const;
    const records::Segment *list() const;

    QComboBox *m_list;
    QLineEdit *m_name;
    QList<records::Segment> m_lists;
    QSet<records::RecordId> m_members;
    quint64 m_generation = 0;
    bool m_known = false; ///< who is on the chosen list
};

} // namespace kith::ui
