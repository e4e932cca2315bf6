// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/leadrecords.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace kith::ui {

/// What a lead becomes: a company, a contact and a deal, each one that is there (proposed first), another, a
/// new one, or none; and what goes along. One action, undone in one step.
class ConvertDialog final : public QDialog
{
    Q_OBJECT

public:
    ConvertDialog(records::Records &records, const records::ConversionProposal &proposal,
                  QWidget *parent = nullptr);
    ~ConvertDialog() override;

    /// As chosen. Throws base::Problem(Invalid) when something that was chosen is not said.
    records::ConversionPlan plan() const;

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    /// It is done; the lead's title and what it became.
    void converted(const QString &title, const kith::storage::Outcome &outcome);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kith::ui
