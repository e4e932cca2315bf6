// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/winchances.h"

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/displaytext.h"
#include "models/records/exchangerates.h"
#include "models/records/organisation.h"
#include "models/records/recordreader.h"
#include "models/records/recordtext.h"
#include "models/records/workspacecatalogue.h"
#include "models/storage/store.h"

#include <QLocale>

#include <cmath>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::WinChance;
using domain::WinSample;
using storage::Session;

namespace {

constexpr qsizetype AtOnce = 2000;
constexpr qsizetype Reasons = 3;

/// Leads or deals that are over; `won` says in SQL whether they were won.
struct Ends
{
    QString won;
    QString from;
};

Ends endsOf(const QByteArray &subject)
{
    if (subject == "deal")
        return {u"status = 'won'"_s, u"deal WHERE deleted_at IS NULL AND status IN ('won', 'lost')"_s};
    if (subject == "lead")
        return {u"status = 'converted'"_s,
                u"lead WHERE deleted_at IS NULL AND status IN ('converted', 'disqualified', 'abandoned')"_s};
    throw base::Problem(base::ProblemKind::NotAllowed,
                        Text::tr("Chances are learned for leads and for deals, not for “%1”.")
                            .arg(QString::fromUtf8(subject)));
}

/// Turns the values of rows into what is learned from.
class Values
{
public:
    Values(Session &session, const QByteArray &subject, const QList<QByteArray> &fields)
        : m_session(session)
        , m_subject(subject)
        , m_entity(catalogueOf(session).entity(subject))
        , m_keys(fields)
        , m_rates(ExchangeRates::read(session))
        , m_today(Organisation::read(session).dayOf(session.clock().nowMs()))
    {
        for (const QByteArray &key : fields) {
            const Field &field = Catalogue::fieldOrStamp(m_entity, key);
            m_fields.append(&field);
            if (field.type == FieldType::Money)
                m_asked.append(field.target);
        }
    }

    QList<Row> rows(const QList<RecordId> &ids) const
    {
        return RecordReader::rows(m_session, m_subject, m_keys + m_asked, ids);
    }

    QVariantList of(const Row &row) const
    {
        QVariantList values;
        qsizetype currency = m_keys.size();
        for (qsizetype i = 0; i < m_fields.size(); ++i)
            values.append(valueOf(*m_fields.at(i), row, i, currency));
        return values;
    }

    /// "Source: Referral"
    QString text(const Row &row, qsizetype i) const
    {
        const Field &field = *m_fields.at(i);
        QString currency;
        for (qsizetype j = 0, at = m_keys.size(); j <= i; ++j) {
            if (m_fields.at(j)->type == FieldType::Money)
                currency = row.values.value(at++).toString();
        }
        const QString value =
            domain::displayText(field, row.values.value(i), QLocale(), row.linkTitles.value(i), currency);
        return value.isEmpty()
                   //: %1 is the name of a field
                   ? Text::tr("%1: nothing said").arg(field.labelText())
                   //: %1 name of a field, %2 its value
                   : Text::tr("%1: %2").arg(field.labelText(), value);
    }

private:
    QVariant valueOf(const Field &field, const Row &row, qsizetype i, qsizetype &currency) const
    {
        const QVariant &value = row.values.at(i);
        switch (field.type) {
        case FieldType::Money: {
            const QString code = row.values.at(currency++).toString();
            if (value.isNull())
                return {};
            const auto worth = m_rates.toBase(value.toLongLong(), code, m_today);
            return worth ? QVariant(double(*worth)) : QVariant();
        }
        case FieldType::Integer:
        case FieldType::Decimal:
            return value.isNull() ? QVariant() : QVariant(value.toDouble());
        case FieldType::Text:
            return value.isNull() ? QVariant() : QVariant(base::fold(value.toString()));
        default:
            return value.isNull() ? QVariant() : QVariant(value.toString());
        }
    }

    Session &m_session;
    const QByteArray m_subject;
    const Entity &m_entity;
    const QList<QByteArray> m_keys;
    QList<QByteArray> m_asked; ///< besides, the currencies of the amounts among them
    QList<const Field *> m_fields;
    ExchangeRates m_rates;
    QDate m_today;
};

struct Stored
{
    RecordId id;
    qint64 learnedAtMs = 0;
    QByteArray weights;
};

Stored stored(Session &session, const QByteArray &subject)
{
    Stored found;
    QSqlQuery &query = session.run(u"SELECT id, learned_at, weights FROM win_model WHERE subject = ?"_s,
                                   {QString::fromLatin1(subject)});
    if (query.next())
        found = {RecordId(query.value(0).toLongLong()), query.value(1).toLongLong(),
                 query.value(2).toByteArray()};
    query.finish();
    return found;
}

} // namespace

QByteArray WinChances::ownField(const QByteArray &subject)
{
    return subject == "deal" ? "probability_override"_ba : "own_chance"_ba;
}

WinChance WinChances::learnFrom(Session &session, const QByteArray &subject, const QList<QByteArray> &fields)
{
    QList<RecordId> ids;
    QHash<RecordId, bool> won;
    const Ends ends = endsOf(subject);
    QSqlQuery &query = session.run(u"SELECT id, %1 FROM %2 ORDER BY id"_s.arg(ends.won, ends.from));
    while (query.next()) {
        ids.append(RecordId(query.value(0).toLongLong()));
        won.insert(ids.constLast(), query.value(1).toBool());
    }
    query.finish();
    const Values values(session, subject, fields);
    QList<WinSample> samples;
    samples.reserve(ids.size());
    for (qsizetype from = 0; from < ids.size(); from += AtOnce) {
        session.throwIfCancelled();
        for (const Row &row : values.rows(ids.mid(from, AtOnce)))
            samples.append({values.of(row), won.value(row.id)});
    }
    return WinChance::learn(fields, samples);
}

ChanceView WinChances::read(Session &session, const QByteArray &subject, RecordId id)
{
    ChanceView view;
    const Stored model = stored(session, subject);
    const WinChance learned = WinChance::fromJson(model.weights);
    const Entity &entity = catalogueOf(session).entity(subject);
    QList<QByteArray> fields;
    for (const QByteArray &key : learned.fields()) {
        if (!Catalogue::find(entity, key))
            return view; // learned from a field that is gone
        fields.append(key);
    }
    const QVariant own = session.scalar(
        u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(QString::fromLatin1(ownField(subject)), tableOf(entity)),
        {id.value()});
    if (!own.isNull())
        view.own = own.toInt();
    if (learned.isNull())
        return view;
    const Values values(session, subject, fields);
    const QList<Row> rows = values.rows({id});
    if (rows.isEmpty())
        return view;
    const WinChance::Judgement judgement = learned.judge(values.of(rows.constFirst()));
    view.isLearned = true;
    view.learnedAtMs = model.learnedAtMs;
    view.percent = int(std::lround(judgement.chance * 100));
    for (const WinChance::Reason &reason : judgement.reasons.mid(0, Reasons))
        view.reasons.append({values.text(rows.constFirst(), reason.field), reason.weight > 0});
    return view;
}

QFuture<LearnedChance> WinChances::learned(const QByteArray &subject)
{
    return m_records.store().read([subject](Session &session) {
        const Stored model = stored(session, subject);
        return LearnedChance{model.id, WinChance::fromJson(model.weights), model.learnedAtMs};
    });
}

QFuture<Outcome> WinChances::learn(const QByteArray &subject, const QList<QByteArray> &fields)
{
    storage::Store &store = m_records.store();
    const auto study = [subject, fields](Session &session) {
        const WinChance model = learnFrom(session, subject, fields);
        const Stored before = stored(session, subject);
        storage::RowChange row;
        row.table = "win_model"_ba;
        row.id = before.id;
        row.op = before.id ? storage::RowOp::Update : storage::RowOp::Insert;
        if (!before.id)
            row.set("subject"_ba, {}, QString::fromLatin1(subject));
        const QVariant learnedBefore = before.id ? QVariant(before.learnedAtMs) : QVariant();
        row.set("learned_at"_ba, learnedBefore, session.clock().nowMs());
        row.set("weights"_ba, before.id ? QVariant(QString::fromUtf8(before.weights)) : QVariant(),
                QString::fromUtf8(model.toJson()));
        storage::ChangeSet changes;
        changes.label = subject == "deal" ? Text::tr("Learn the chances of deals")
                                          : Text::tr("Learn the chances of leads");
        changes.rows.append(row);
        return changes;
    };
    return store.read(study)
        .then([&store](const storage::ChangeSet &changes) { return store.write(changes); })
        .unwrap();
}

QFuture<std::pair<qint64, qint64>> WinChances::available(const QByteArray &subject)
{
    return m_records.store().read([subject](Session &session) {
        std::pair<qint64, qint64> counts;
        const Ends ends = endsOf(subject);
        QSqlQuery &query = session.run(u"SELECT %1, count(*) FROM %2 GROUP BY 1"_s.arg(ends.won, ends.from));
        while (query.next())
            (query.value(0).toBool() ? counts.first : counts.second) = query.value(1).toLongLong();
        query.finish();
        return counts;
    });
}

QFuture<ChanceView> WinChances::chance(const QByteArray &subject, RecordId id)
{
    return m_records.store().read(
        [subject, id](Session &session) { return WinChances::read(session, subject, id); });
}

} // namespace kith::records
