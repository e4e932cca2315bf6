// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/leadrecords.h"

#include <QDialog>

#include <memory>

namespace kith::ui {

/// Asks why leads are over, or when they are to be tried again, and does it as one action.
class LeadEndDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class What { Disqualify, Abandon, Recycle };

    LeadEndDialog(records::Records &records, const QList<records::RecordId> &leads, What what,
                  QWidget *parent = nullptr);
    ~LeadEndDialog() override;

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    void finishedWell(int leads);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kith::ui
