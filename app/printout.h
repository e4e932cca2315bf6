// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCommandLineParser;

namespace kith::app {

/// Writes a dashboard or a report of a workspace to a file, without a window: what "--print NAME --to FILE"
/// asks for; PDF, SVG or PNG by the ending of the file's name. Or does what is due today, PDFs as well:
/// "--daily FILE". The passphrase comes as kithctl takes it.
class Printout
{
public:
    static void describe(QCommandLineParser &parser);

    /// Whether it is asked for.
    static bool isWanted(const QCommandLineParser &parser);

    /// Gives the exit code, one of kithctl's; says on standard error what went wrong.
    static int run(const QCommandLineParser &parser);
};

} // namespace kith::app
