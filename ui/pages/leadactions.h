// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "ui/dialogs/leadenddialog.h"
#include "ui/parts/noticebar.h"

#include <functional>

namespace kith::ui {

/// The ways in which people act on leads: each asks what has to be asked and says what became of it. Nothing
/// happens once `parent` is gone.
class LeadActions
{
public:
    using Tell = std::function<void(NoticeLevel level, const QString &text, const QString &details)>;
    using Show = std::function<void(const domain::Filter &filter)>;

    static void convert(records::Records &records, records::RecordId lead, QWidget *parent, const Tell &tell);
    static void end(records::Records &records, const QList<records::RecordId> &leads,
                    LeadEndDialog::What what, QWidget *parent, const Tell &tell);
    /// Open leads that nobody has touched for as long as the organisation allows.
    static void showSilent(records::Records &records, QWidget *parent, const Show &show, const Tell &tell);
};

} // namespace kith::ui
