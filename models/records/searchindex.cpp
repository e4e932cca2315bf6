// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/searchindex.h"

#include "models/base/textfold.h"
#include "models/domain/richtext.h"
#include "models/domain/webaddress.h"
#include "models/records/contactvalue.h"
#include "models/records/derivedcolumns.h"
#include "models/records/searchquery.h"
#include "models/records/workspacecatalogue.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;
using domain::TextFormat;

namespace {

constexpr qint64 WorthTidying = 2000;   // rows
constexpr qsizetype LongestNumber = 40; // characters; what is longer is prose
constexpr int SmallKinds = 36;

/// One letter for each kind of record.
QChar kindLetter(const Entity &entity)
{
    if (entity.number < SmallKinds)
        return QChar(u"0123456789abcdefghijklmnopqrstuvwxyz"[entity.number]);
    return QChar(char16_t(0x0100 + entity.number)); // no sign to the tokenizer, whatever it is
}

bool isJoint(QChar c)
{
    return QStringView(u"'’‘`´-‐‑./").contains(c);
}

/// Puts words together that are one to most people: o'brien also as obrien, T-0042 also as t0042, 42 and t42.
class LineText
{
public:
    explicit LineText(const Entity &entity) : m_kind(kindLetter(entity)) {}

    const QString &text() const { return m_text; }

    void addTerm(WordPlace place, QStringView term)
    {
        if (term.isEmpty())
            return;
        if (!m_text.isEmpty())
            m_text += u' ';
        m_text += m_kind;
        m_text += QLatin1Char(char(place));
        m_text += term;
    }

    void addWords(WordPlace place, const QString &text)
    {
        const QString folded = base::searchFold(text);
        for (const QStringView word : QStringView(folded).tokenize(u' ', Qt::SkipEmptyParts))
            addTerm(place, word);
        for (const QString &word : base::searchWords(base::otherSpelling(text)))
            addTerm(place, word);
    }

    /// Also the forms in which names and numbers are typed.
    void addName(WordPlace place, const QString &text)
    {
        addWords(place, text);
        for (const QStringView part : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts)) {
            if (part.size() > LongestNumber)
                continue;
            if (std::any_of(part.cbegin(), part.cend(), isJoint))
                addTerm(place, base::searchFold(part).remove(u' '));
            addWithoutZeros(place, part);
        }
    }

    void addPhone(const QString &raw, const QString &normal)
    {
        for (const QString &digits : phoneTokens(raw, normal))
            addTerm(WordPlace::Phone, digits);
        QString end = base::digitsOf(normal.isEmpty() ? raw : normal);
        std::reverse(end.begin(), end.end());
        addTerm(WordPlace::PhoneEnd, end);
    }

    /// An e-mail address or a web address.
    void addAddress(const QString &text)
    {
        addWords(WordPlace::Body, text);
        if (text.contains(u'@'))
            addTerm(WordPlace::Email, SearchIndex::addressTerm(text));
        if (const auto host = domain::webDomain(text))
            addTerm(WordPlace::Domain, SearchIndex::addressTerm(*host));
    }

private:
    void addWithoutZeros(WordPlace place, QStringView part)
    {
        static constexpr qsizetype FewestDigits = 3;
        const QStringList words = base::searchWords(part);
        QString joined;
        bool differs = false;
        for (const QString &word : words) {
            const bool isNumber =
                word.size() >= FewestDigits && word.startsWith(u'0') &&
                std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
            qsizetype zeros = 0;
            while (isNumber && zeros < word.size() - 1 && word.at(zeros) == u'0')
                ++zeros;
            if (zeros > 0)
                addTerm(place, QStringView(word).mid(zeros));
            differs |= zeros > 0;
            joined += QStringView(word).mid(zeros);
        }
        if (differs && words.size() > 1)
            addTerm(place, joined);
    }

    QChar m_kind;
    QString m_text;
};

QString normalOf(const RecordImage &image, const RowChange &point)
{
    for (const auto &[child, values] : image.childDerived) {
        if (child == &point)
            return values.first().second.toString();
    }
    return RecordImage::textOf(point, "value_norm");
}

void addContactPoint(LineText &line, const RecordImage &image, const RowChange &point)
{
    const QString kind = RecordImage::textOf(point, "kind");
    const QString raw = RecordImage::textOf(point, "value_raw");
    if (kind == "phone"_L1)
        line.addPhone(raw, normalOf(image, point));
    else if (kind == "email"_L1 || kind == "url"_L1)
        line.addAddress(raw);
    else
        line.addWords(WordPlace::Body, raw);
}

void addChild(LineText &line, const RecordImage &image, const RowChange &child, RecordImages &images)
{
    if (child.table == "contact_point") {
        addContactPoint(line, image, child);
        return;
    }
    if (child.table == "tag_link") {
        line.addWords(WordPlace::Body,
                      images.nameOf("tag"_ba, RecordId(RecordImage::valueOf(child, "tag_id").toLongLong())));
        return;
    }
    const Entity *entity = Catalogue::builtIn().find(child.table);
    if (!entity)
        return;
    for (const Field &field : entity->fields) {
        if (!field.is(FieldFlag::Searchable))
            continue;
        QString text = RecordImage::textOf(child, field.key);
        if (child.table == "note" && field.key == "body") // "**Ma**ria" is one word
            text = domain::RichText::of(RecordImage::textOf(child, "format"), text).toPlain();
        if (child.table == "external_id")
            line.addName(WordPlace::Body, text);
        else
            line.addWords(WordPlace::Body, text);
    }
}

void addField(LineText &line, const RecordImage &image, const Field &field, const QString &text,
              RecordImages &images)
{
    if (field.format == TextFormat::Phone) {
        const QString own = image.text("country_iso2");
        line.addPhone(text,
                      ContactValue::of(u"phone"_s, text, own.isEmpty() ? images.country() : own).normal);
    } else if (field.format == TextFormat::Email || field.format == TextFormat::Url ||
               field.key == "domain") {
        line.addAddress(text);
    } else if (field.type == FieldType::LongText) {
        line.addWords(WordPlace::Body, text);
    } else {
        line.addName(WordPlace::Body, text);
    }
}

} // namespace

qint64 SearchIndex::Line::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(words.toUtf8());
    return qFromBigEndian<qint64>(hash.result().constData());
}

bool SearchIndex::covers(const Entity &entity)
{
    static const QSet<QByteArray> covered = [] {
        QSet<QByteArray> keys;
        for (const Entity &one : Catalogue::builtIn().entities()) {
            const bool searchable =
                std::any_of(one.fields.cbegin(), one.fields.cend(),
                            [](const Field &field) { return field.is(FieldFlag::Searchable); });
            if (one.standalone && searchable)
                keys.insert(one.key);
        }
        return keys;
    }();
    return covered.contains(entity.key);
}

SearchIndex::Line SearchIndex::lineOf(const RecordImage &image, RecordImages &images)
{
    const Entity &entity = *image.entity;
    LineText line(entity);
    QString title;
    for (const QByteArray &key : entity.titleFields)
        title += (title.isEmpty() ? QString() : u" "_s) + image.text(key);
    line.addName(WordPlace::Name, title);
    for (const Field &field : entity.fields) {
        if (!field.is(FieldFlag::Searchable) || entity.titleFields.contains(field.key))
            continue;
        const QString text = image.text(field.key);
        if (!text.isEmpty() && !title.contains(text))
            addField(line, image, field, text, images);
    }
    for (const RowChange *child : image.children)
        addChild(line, image, *child, images);
    return {line.text()};
}

void SearchIndex::put(storage::Session &session, const RecordImage &image, RecordImages &images, bool isNew)
{
    putLine(session, image.id(), image.entity->number, lineOf(image, images), isNew);
}

void SearchIndex::putLine(storage::Session &session, RecordId id, int entity, const Line &line, bool isNew)
{
    const qint64 digest = line.digest();
    if (!isNew) {
        const QVariant there =
            session.scalar(u"SELECT digest FROM search_entry WHERE id = ?"_s, {id.value()});
        if (there.isValid() && there.toLongLong() == digest)
            return;
        if (there.isValid()) {
            session.run(u"UPDATE search_index SET words = ? WHERE rowid = ?"_s, {line.words, id.value()});
            session.run(u"UPDATE search_entry SET entity = ?, digest = ? WHERE id = ?"_s,
                        {entity, digest, id.value()});
            return;
        }
    }
    session.run(u"INSERT INTO search_index (rowid, words) VALUES (?, ?)"_s, {id.value(), line.words});
    session.run(u"INSERT INTO search_entry (id, entity, digest) VALUES (?, ?, ?)"_s,
                {id.value(), entity, digest});
}

void SearchIndex::remove(storage::Session &session, RecordId id)
{
    session.run(u"DELETE FROM search_index WHERE rowid = ?"_s, {id.value()});
    session.run(u"DELETE FROM search_entry WHERE id = ?"_s, {id.value()});
}

void SearchIndex::putOff(storage::Session &session, RecordId id, int entity)
{
    session.run(u"INSERT INTO search_waiting (id, entity) VALUES (?, ?) "
                "ON CONFLICT (id) DO UPDATE SET entity = excluded.entity"_s,
                {id.value(), entity});
}

bool SearchIndex::isBehind(storage::Session &session)
{
    return session.scalar(u"SELECT 1 FROM search_waiting LIMIT 1"_s).isValid();
}

void SearchIndex::catchUp(storage::Session &session)
{
    QList<std::pair<RecordId, int>>
        waiting; // by id: FTS5 writes a segment whenever a rowid is lower than the last
    QSqlQuery &query = session.run(u"SELECT id, entity FROM search_waiting ORDER BY id"_s);
    while (query.next())
        waiting.append({RecordId(query.value(0).toLongLong()), query.value(1).toInt()});
    query.finish();
    RecordImages images(session);
    for (const auto &[id, number] : std::as_const(waiting)) {
        const auto &entities = catalogueOf(session).entities();
        const auto entity =
            std::find_if(entities.cbegin(), entities.cend(),
                         [number = number](const Entity &one) { return one.number == number; });
        RecordImage image = entity == entities.cend() ? RecordImage() : images.of(*entity, id);
        if (image.row) {
            DerivedColumns::workOut(image, images);
            put(session, image, images, false);
        } else {
            remove(session, id);
        }
        images.clear();
    }
    session.run(u"DELETE FROM search_waiting"_s);
}

void SearchIndex::clear(storage::Session &session)
{
    session.execDirect(u"INSERT INTO search_index (search_index) VALUES ('delete-all')"_s);
    session.execDirect(u"DELETE FROM search_entry"_s);
    session.execDirect(u"DELETE FROM search_waiting"_s);
}

void SearchIndex::tidy(storage::Session &session, qint64 rowsWritten)
{
    if (rowsWritten < WorthTidying)
        return;
    const qint64 lines = session.scalar(u"SELECT count(*) FROM search_entry"_s).toLongLong();
    if (rowsWritten >= lines / 2)
        session.execDirect(u"INSERT INTO search_index (search_index) VALUES ('optimize')"_s);
    else // a little into a large index: only what is small
        session.execDirect(
            u"INSERT INTO search_index (search_index, rank) VALUES ('merge', %1)"_s.arg(rowsWritten / 10));
}

bool SearchIndex::isCurrent(storage::Session &session, const RecordImage &image, RecordImages &images)
{
    const QVariant there =
        session.scalar(u"SELECT digest FROM search_entry WHERE id = ?"_s, {image.id().value()});
    return there.isValid() && there.toLongLong() == lineOf(image, images).digest();
}

QString SearchIndex::head(const Entity &entity, WordPlace place)
{
    return QString(kindLetter(entity)) + QLatin1Char(char(place));
}

QString SearchIndex::addressTerm(QStringView address)
{
    QString term = base::fold(address);
    for (QChar &c : term) {
        const bool isPart = c.unicode() >= 0x80 || c.isLetterOrNumber() || QStringView(u".@-").contains(c);
        if (!isPart)
            c = u'_';
    }
    return term;
}

QString SearchIndex::expression(storage::Session &session, const QString &typed, const Entity *entity,
                                bool titleOnly)
{
    const SearchQuery query(session, typed);
    return query.expression(session, *entity,
                            titleOnly ? SearchReach::NameBeginnings : SearchReach::Anywhere);
}

QList<RecordId> SearchIndex::matching(storage::Session &session, const QString &expression, int limit,
                                      RecordId before)
{
    QList<RecordId> ids;
    if (expression.isEmpty())
        return ids;
    QSqlQuery &query =
        before.isNull()
            ? session.run(
                  u"SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT ?"_s,
                  {expression, limit})
            : session.run(u"SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid < ? "
                          "ORDER BY rowid DESC LIMIT ?"_s,
                          {expression, before.value(), limit});
    while (query.next())
        ids.append(RecordId(query.value(0).toLongLong()));
    query.finish();
    return ids;
}

} // namespace kith::records
