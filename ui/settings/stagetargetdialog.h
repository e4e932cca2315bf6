// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/records/stageremoval.h"

#include <QDialog>

class QComboBox;

namespace kith::ui {

/// Where the deals of a stage go that is to be removed.
class StageTargetDialog final : public QDialog
{
    Q_OBJECT

public:
    StageTargetDialog(const QString &stage, const records::StageRemoval::Use &use,
                      const QList<domain::Record> &targets, QWidget *parent = nullptr);

    base::RecordId target() const;

private:
    QComboBox *m_targets;
};

} // namespace kith::ui
