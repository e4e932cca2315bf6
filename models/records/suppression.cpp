// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/suppression.h"

#include "models/base/problem.h"
#include "models/domain/emailaddress.h"
#include "models/domain/phonenumber.h"
#include "models/records/recordtext.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

constexpr qsizetype Letters = 64; // of SHA-256

/// What is fingerprinted; the kind in front keeps a chat name apart from an e-mail address of the same
/// letters.
std::optional<QString> normalised(QByteArrayView channel, const QString &address, QStringView country)
{
    if (channel == "email") {
        const auto email = domain::normalEmail(address);
        return email ? std::optional(u"email:"_s + *email) : std::nullopt;
    }
    if (channel == "phone" || channel == "sms") {
        const auto number = domain::toE164(address, country);
        return number ? std::optional(u"phone:"_s + *number) : std::nullopt;
    }
    const QString name = address.simplified().toCaseFolded();
    return channel == "chat" && !name.isEmpty() ? std::optional(u"chat:"_s + name) : std::nullopt;
}

} // namespace

Fingerprints::Fingerprints(storage::Session &session)
    : m_key(QByteArray::fromHex(
          session.scalar(u"SELECT value FROM workspace_setting WHERE key = 'suppression_key'"_s)
              .toString()
              .toLatin1()))
    , m_country(session.scalar(u"SELECT country_iso2 FROM organisation LIMIT 1"_s).toString())
{
    if (m_key.isEmpty()) // without a key anybody could try addresses out
        throw Problem(
            ProblemKind::Corrupt,
            Text::tr("The workspace has lost the key by which it knows suppressed addresses. Restore it "
                     "from a backup."),
            u"no suppression_key"_s);
}

std::optional<QString> Fingerprints::of(QByteArrayView channel, const QString &address) const
{
    const auto text = normalised(channel, address, m_country);
    if (!text)
        return std::nullopt;
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(text->toUtf8(), m_key, QCryptographicHash::Sha256).toHex());
}

bool Fingerprints::isOne(QStringView text)
{
    return text.size() == Letters && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

Suppressions::Suppressions(storage::Session &session, const QByteArray &channel, const QByteArray &purpose)
    : m_fingerprints(session), m_channel(channel)
{
    QSqlQuery &query = session.run(
        u"SELECT address_hash FROM suppression WHERE channel = ? AND (purpose = 'all' OR purpose = ?)"_s,
        {QString::fromLatin1(channel), QString::fromLatin1(purpose)});
    while (query.next())
        m_known.insert(query.value(0).toString());
    query.finish();
}

bool Suppressions::hold(const QString &address) const
{
    if (m_known.isEmpty())
        return false;
    const auto fingerprint = m_fingerprints.of(m_channel, address);
    return fingerprint && m_known.contains(*fingerprint);
}

void SuppressionRules::tidy(ChangeBatch &batch)
{
    const QByteArray table = "suppression"_ba;
    if (!batch.touches(table))
        return;
    const Fingerprints fingerprints(batch.session());
    for (const qsizetype at : batch.rowsOf(table)) {
        RowChange &row = batch.row(at);
        if (row.op == RowOp::Insert && !row.cell("at"))
            row.set("at"_ba, {}, batch.nowMs());
        const storage::Cell *cell = row.op == RowOp::Remove ? nullptr : row.cell("address_hash");
        if (!cell || cell->after.isNull() || Fingerprints::isOne(cell->after.toString()))
            continue;
        const QString channel = batch.after(row, "channel").toString();
        const auto fingerprint =
            fingerprints.of(channel.isEmpty() ? "email"_ba : channel.toLatin1(), cell->after.toString());
        if (!fingerprint)
            throw Problem(
                ProblemKind::Invalid,
                Text::tr("This is no address of the chosen channel. Type a whole e-mail address, or a "
                         "number with its country, such as +49 30 123456."),
                u"suppression"_s)
                .about("address_hash"_ba);
        row.set("address_hash"_ba, {}, *fingerprint);
    }
}

} // namespace kith::records
