// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "models/base/language.h"
#include "models/storage/hardening.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::cli;

namespace {

void writeTo(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

QString formOf(const Command &command)
{
    QString form = u"kithctl "_s + command.name;
    for (const QString &argument : command.arguments)
        form += u' ' + argument;
    for (const QCommandLineOption &option : command.options)
        form += option.valueName().isEmpty()
                    ? u" [--%1]"_s.arg(option.names().constFirst())
                    : u" [--%1 %2]"_s.arg(option.names().constFirst(), option.valueName());
    return form;
}

QString helpText()
{
    QString text = Text::tr(
        "kithctl does without a window what an administrator or a script needs from a Kith workspace.\n\n");
    for (const Command &command : allCommands())
        text += u"  "_s + formOf(command) + u"\n      "_s + command.summary + u"\n"_s;
    text += Text::tr(
        "\n"
        "For all commands:\n"
        "  --passphrase-fd N   the first line of this descriptor is the passphrase (or the recovery code);\n"
        "                      also KITH_PASSPHRASE_FD=N. Else the keychain is asked, else the terminal.\n"
        "  --json              one JSON document on standard output; messages go to standard error\n"
        "  --help, --version\n\n"
        "Filters (--where): field op value, with and, or, not and parentheses. Operators: = != < <= > >=\n"
        "  ~ (contains) ^ (starts with), is empty, is not empty, in (a, b). \"city = Berlin and created_at > "
        "2026-01-01\"\n"
        "  Also: between a and b, similar WORD, has all (a, b), \"owner_id = me\", \"in segment NUMBER\"; "
        "days such as\n"
        "  today, this month, last 30 days, 2 weeks ago; and related records: \"has no orders (status = "
        "paid)\",\n"
        "  \"count deals >= 3\", \"sum orders.total_minor (ordered_at in last 12 months) >= 1000\",\n"
        "  \"last activities.done_at < 30 days ago\"\n"
        "  Or JSON, as segments have it: {\"kith_filter\": 1, \"entity\": \"contact\", \"where\": {...}}\n"
        "Sorting (--sort): fields with commas, a leading minus for descending: last_name,-updated_at\n\n"
        "Exit codes: 0 done, 1 refused or not found, 2 usage, 3 wrong passphrase, 4 damaged or check found\n"
        "  something, 5 busy, 6 read-only, disk full or gone, 7 conflict, 8 cancelled, 9 internal error.\n");
    return text;
}

int failed(bool json, const QString &kind, const QString &sentence, const QString &detail, ExitCode code)
{
    writeTo(stderr, u"kithctl: "_s + sentence + u'\n');
    if (!detail.isEmpty())
        writeTo(stderr, u"  ("_s + detail + u")\n"_s);
    if (json) {
        const QJsonObject error{{u"kind"_s, kind}, {u"sentence"_s, sentence}, {u"detail"_s, detail}};
        writeTo(stdout, QString::fromUtf8(
                            QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact)) +
                            u'\n');
    }
    return int(code);
}

int runCommand(const Command &command, const QCommandLineParser &parser, bool json)
{
    try {
        const qsizetype words = command.name.count(u' ') + 1;
        if (parser.positionalArguments().size() != command.arguments.size() + words)
            throw UsageError{Text::tr("Use it like this: %1").arg(formOf(command))};
        Cli session(parser, words);
        const Answer answer = command.run(session);
        writeTo(stdout, json ? QString::fromUtf8(QJsonDocument(answer.json).toJson(QJsonDocument::Indented))
                             : answer.text);
        for (const QString &remark : session.remarks())
            writeTo(stderr, u"kithctl: "_s + remark + u'\n');
        return int(answer.code);
    } catch (const UsageError &error) {
        return failed(json, u"Usage"_s, error.sentence, {}, ExitCode::Usage);
    } catch (const base::Problem &problem) {
        return failed(json, QString::fromLatin1(base::problemKindName(problem.kind())), problem.sentence(),
                      problem.detail(), exitCodeOf(problem.kind()));
    } catch (const std::exception &error) {
        return failed(json, u"Bug"_s, Text::tr("Something unexpected went wrong; nothing was changed."),
                      QString::fromUtf8(error.what()), ExitCode::Bug);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    storage::hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Kith"_s);
    QCoreApplication::setOrganizationName(u"Kith"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KITH_VERSION));
    Q_INIT_RESOURCE(translations);
    base::Language::use(application, {});
    catchInterrupts();

    const QStringList words = QCoreApplication::arguments();
    const bool json = words.contains(u"--json"_s);
    if (words.size() < 2 || words.at(1) == "--help"_L1 || words.at(1) == "-h"_L1 ||
        words.at(1) == "help"_L1) {
        writeTo(words.size() < 2 ? stderr : stdout, helpText());
        return int(words.size() < 2 ? ExitCode::Usage : ExitCode::Done);
    }
    if (words.at(1) == "--version"_L1) {
        writeTo(stdout, u"kithctl " KITH_VERSION "\n"_s);
        return int(ExitCode::Done);
    }

    const auto &commands = allCommands();
    const auto command = std::find_if(commands.begin(), commands.end(), [&](const Command &candidate) {
        return candidate.name == words.at(1) || candidate.name == words.at(1) + u' ' + words.value(2);
    });
    if (command == commands.end()) {
        QStringList seconds;
        for (const Command &candidate : commands) {
            if (candidate.name.startsWith(words.at(1) + u' '))
                seconds.append(candidate.name.mid(words.at(1).size() + 1));
        }
        if (!seconds.isEmpty())
            return failed(json, u"Usage"_s,
                          Text::tr("\"kithctl %1\" is followed by one of: %2. \"kithctl --help\" tells more.")
                              .arg(words.at(1), seconds.join(u", "_s)),
                          {}, ExitCode::Usage);
        return failed(json, u"Usage"_s,
                      Text::tr("There is no command \"%1\". \"kithctl --help\" lists them.").arg(words.at(1)),
                      {}, ExitCode::Usage);
    }

    QCommandLineParser parser;
    parser.addOption({u"passphrase-fd"_s, {}, u"N"_s});
    parser.addOption({u"json"_s, {}});
    parser.addOption({u"help"_s, {}});
    parser.addOptions(command->options);
    if (!parser.parse(words))
        return failed(json, u"Usage"_s, parser.errorText(), {}, ExitCode::Usage);
    if (parser.isSet(u"help"_s)) {
        writeTo(stdout, formOf(*command) + u"\n  "_s + command->summary + u'\n');
        return int(ExitCode::Done);
    }
    return runCommand(*command, parser, json);
}
