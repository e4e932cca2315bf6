// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/pastedrows.h"

#include "models/base/problem.h"
#include "models/domain/emailaddress.h"
#include "models/services/exchange/csvsniffer.h"
#include "models/services/exchange/importer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

constexpr qsizetype LookedAt = 64 * 1024; ///< characters by which rows are recognised

/// Translation context of what stands here.
class PastedRowsText
{
    Q_DECLARE_TR_FUNCTIONS(PastedRows)
};

struct Mailbox
{
    QString name;
    QString address;
};

QString unquoted(const QString &text)
{
    QString name = text.trimmed();
    if (name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"')) {
        name = name.mid(1, name.size() - 2);
        name.replace("\\\""_L1, "\""_L1);
    }
    return name.simplified();
}

/// "Maria Anders <maria@firm.example>", "maria@firm.example (Maria Anders)" or the bare address.
std::optional<Mailbox> mailboxOf(const QString &text)
{
    const QString entry = text.trimmed();
    const qsizetype open = entry.lastIndexOf(u'<');
    if (open >= 0 && entry.endsWith(u'>')) {
        QString address = entry.mid(open + 1, entry.size() - open - 2).trimmed();
        if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
            address.remove(0, 7);
        if (domain::isEmail(address))
            return Mailbox{unquoted(entry.left(open)), address};
        return std::nullopt;
    }
    const qsizetype comment = entry.indexOf(u'(');
    if (comment > 0 && entry.endsWith(u')')) {
        const QString address = entry.left(comment).trimmed();
        if (domain::isEmail(address))
            return Mailbox{entry.mid(comment + 1, entry.size() - comment - 2).simplified(), address};
    }
    if (domain::isEmail(entry))
        return Mailbox{{}, entry};
    return std::nullopt;
}

/// The entries of a list of mail addresses: cut at line ends, semicolons and commas that stand neither
/// inside quotes nor between the words of a name ("Anders, Maria <…>").
QStringList mailboxEntries(const QString &text)
{
    QStringList entries;
    QString entry;
    bool quoted = false;
    const auto end = [&] {
        if (!entry.trimmed().isEmpty())
            entries.append(entry.trimmed());
        entry.clear();
    };
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r') {
            quoted = false; // a quote that was not closed ends with its line
            end();
        } else if (c == u'"') {
            quoted = !quoted;
            entry += c;
        } else if (!quoted && (c == u';' || (c == u',' && entry.contains(u'@')))) {
            end();
        } else {
            entry += c;
        }
    }
    end();
    return entries;
}

/// Empty when the text is not such a list: nearly all entries must be addresses.
QList<Mailbox> mailboxesIn(const QString &text)
{
    QList<Mailbox> mailboxes;
    if (!text.contains(u'@') || text.contains(u'\t'))
        return mailboxes;
    const QStringList entries = mailboxEntries(text);
    qsizetype unreadable = 0;
    for (const QString &entry : entries) {
        if (const auto mailbox = mailboxOf(entry)) {
            mailboxes.append(*mailbox);
        } else {
            ++unreadable;
            mailboxes.append({{}, entry}); // the preview shows it, and its row says what is wrong
        }
    }
    if (unreadable * 5 > entries.size())
        mailboxes.clear();
    return mailboxes;
}

QString cellOf(QString text)
{
    if (!text.contains(u'"') && !text.contains(u'\t'))
        return text;
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

/// "Anders, Maria" as "Maria Anders".
QString inSpokenOrder(const QString &name)
{
    const qsizetype comma = name.indexOf(u',');
    if (comma < 0 || name.indexOf(u',', comma + 1) >= 0)
        return name;
    return (name.mid(comma + 1) + u' ' + name.left(comma)).simplified();
}

void takeMailboxes(ImportPlan &plan, const QList<Mailbox> &mailboxes)
{
    const QString nameHeading = PastedRowsText::tr("Name");
    const QString mailHeading = PastedRowsText::tr("E-mail");
    QString table = nameHeading + u'\t' + mailHeading + u'\n';
    for (const Mailbox &mailbox : mailboxes)
        table += cellOf(inSpokenOrder(mailbox.name)) + u'\t' + cellOf(mailbox.address) + u'\n';
    plan.content = table.toUtf8();
    plan.dialect.delimiter = u'\t';
    if (plan.entity.isEmpty())
        plan.entity = "contact";
    const bool people = plan.entity == "contact";
    ColumnMapping name;
    name.column = 0;
    name.header = nameHeading;
    name.target = people ? "full_name" : "name";
    ColumnMapping mail;
    mail.column = 1;
    mail.header = mailHeading;
    mail.target = "emails.work";
    name.why = mail.why = PastedRowsText::tr("A list of mail addresses");
    plan.columns = {name, mail};
}

} // namespace

bool PastedRows::areIn(const QString &text)
{
    const QString head = text.left(LookedAt).trimmed();
    if (head.contains(u'\t'))
        return true;
    if (!mailboxesIn(head).isEmpty())
        return true;
    return head.contains(u'\n') && (head.contains(u',') || head.contains(u';'));
}

ImportPlan PastedRows::plan(const QString &text, const QByteArray &entity, const domain::Catalogue *catalogue)
{
    ImportPlan plan = Importer::planFor(entity, catalogue);
    plan.externalSystem = PastedRowsText::tr("Pasted");
    if (text.trimmed().isEmpty())
        throw base::Problem(
            base::ProblemKind::Invalid,
            PastedRowsText::tr("There is no text on the clipboard. Copy rows of a table first."));
    if (const QList<Mailbox> mailboxes = mailboxesIn(text); !mailboxes.isEmpty()) {
        takeMailboxes(plan, mailboxes);
        return plan;
    }
    plan.content = text.toUtf8();
    plan.dialect = CsvSniffer::sniff(plan.content.left(CsvSniffer::HeadSize));
    plan.dialect.encoding = "UTF-8";
    if (text.contains(u'\t'))
        plan.dialect.delimiter = u'\t';
    Importer::proposeColumns(plan);
    return plan;
}

} // namespace kith::services
