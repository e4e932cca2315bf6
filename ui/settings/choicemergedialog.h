// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/bulkdialog.h"

class QComboBox;

namespace kith::ui {

/// Several values of a list, or several tags, become one: says how many records change before.
class ChoiceMergeDialog final : public BulkDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        records::RecordId id;
        QString label;
        qint64 used = 0;
    };

    /// `entity` is "picklist_value" or "tag". `from` are to go, `all` is what they may become.
    ChoiceMergeDialog(records::Records &records, const QByteArray &entity, const QList<Choice> &from,
                      const QList<Choice> &all, QWidget *parent = nullptr);

protected:
    QFuture<records::Outcome> begin() override;

private:
    void changed();
    QList<records::RecordId> leaving() const; ///< without the one that stays

    const QList<Choice> m_from;
    QComboBox *m_into;
};

} // namespace kith::ui
