// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "models/services/report/reportscheduler.h"

namespace kith::cli {

/// Does what an open window does by itself, for machines where none is open at the time: notes what segments,
/// the forecast and the data look like today, and writes the scheduled reports that are due on this computer.
/// Done again on the same day it does nothing; of several programs on one file one does each part.
///
/// Without `printer` those that are written as PDF are left for somebody who can paint. The answer's code is
/// Refused when a report could not be written; the others are written all the same.
Answer doDailyWork(records::Records &records, const services::ReportScheduler::Printer &printer = {});

} // namespace kith::cli
