// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/searchindex.h"

#include "models/base/textfold.h"
#include "models/domain/phonenumber.h"
#include "models/records/contactvalue.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;
using domain::TextFormat;

namespace {

constexpr qsizetype MostWords = 16; // of what is typed; more narrow nothing further
constexpr qsizetype FewestDigits = 3;
constexpr qint64 WorthTidying = 2000; // rows

QString kindOf(const Entity &entity)
{
    return QString::fromLatin1(entity.key).remove(u'_');
}

void addWords(QString &text, const QString &folded)
{
    if (!folded.isEmpty())
        text += (text.isEmpty() ? QString() : u" "_s) + folded;
}

QString normalOf(const RecordImage &image, const RowChange &point)
{
    for (const auto &[child, values] : image.childDerived) {
        if (child == &point)
            return values.first().second.toString();
    }
    return RecordImage::textOf(point, "value_norm");
}

void addChild(QString &body, const RecordImage &image, const RowChange &child, RecordImages &images)
{
    if (child.table == "tag_link") {
        addWords(body, base::searchFold(images.nameOf(
                           "tag"_ba, RecordId(RecordImage::valueOf(child, "tag_id").toLongLong()))));
        return;
    }
    const Entity *entity = Catalogue::builtIn().find(child.table);
    if (!entity)
        return;
    for (const Field &field : entity->fields) {
        if (field.is(FieldFlag::Searchable))
            addWords(body, base::searchFold(RecordImage::textOf(child, field.key)));
    }
    if (child.table == "contact_point" && RecordImage::textOf(child, "kind") == "phone"_L1)
        addWords(body,
                 phoneTokens(RecordImage::textOf(child, "value_raw"), normalOf(image, child)).join(u' '));
}

bool looksLikePhone(const QString &typed)
{
    for (const QChar c : typed) {
        if (!c.isDigit() && !c.isSpace() && !QStringView(u"+-/().").contains(c))
            return false;
    }
    return base::digitsOf(typed).size() >= FewestDigits;
}

/// The beginnings that a typed number may have in the index.
QStringList phonePrefixes(storage::Session &session, const QString &typed)
{
    QStringList prefixes;
    const auto add = [&prefixes](const QString &digits) {
        if (digits.size() >= FewestDigits && !prefixes.contains(digits))
            prefixes.append(digits);
    };
    const QString digits = base::digitsOf(typed);
    add(digits);
    if (digits.startsWith("00"_L1))
        add(digits.mid(2));
    QString withoutTrunk = typed;
    add(base::digitsOf(withoutTrunk.remove(u"(0)"_s)));
    if (const auto e164 = domain::toE164(typed, homeCountry(session)))
        add(base::digitsOf(*e164));
    return prefixes;
}

QString quotedTerm(const QString &word, bool asPrefix)
{
    QString term = word;
    term.replace(u'"', "\"\""_L1);
    return u'"' + term + (asPrefix ? u"\"*"_s : u"\""_s);
}

} // namespace

qint64 SearchIndex::Line::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData((kind + u'\n' + title + u'\n' + body).toUtf8());
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
    Line line;
    line.kind = kindOf(entity);
    QString title;
    for (const QByteArray &key : entity.titleFields)
        title += (title.isEmpty() ? QString() : u" "_s) + image.text(key);
    line.title = base::searchFold(title);
    for (const Field &field : entity.fields) {
        if (!field.is(FieldFlag::Searchable) || entity.titleFields.contains(field.key))
            continue;
        const QString text = image.text(field.key);
        if (text.isEmpty() || title.contains(text))
            continue;
        addWords(line.body, base::searchFold(text));
        if (field.format == TextFormat::Phone) {
            const QString own = image.text("country_iso2");
            const ContactValue number =
                ContactValue::of(u"phone"_s, text, own.isEmpty() ? images.country() : own);
            addWords(line.body, phoneTokens(text, number.normal).join(u' '));
        }
    }
    for (const RowChange *child : image.children)
        addChild(line.body, image, *child, images);
    return line;
}

void SearchIndex::put(storage::Session &session, const RecordImage &image, RecordImages &images, bool isNew)
{
    const Line line = lineOf(image, images);
    const qint64 id = image.id().value();
    const qint64 digest = line.digest();
    if (!isNew) {
        const QVariant there = session.scalar(u"SELECT digest FROM search_entry WHERE id = ?"_s, {id});
        if (there.isValid() && there.toLongLong() == digest)
            return;
        if (there.isValid())
            remove(session, image.id());
    }
    session.run(u"INSERT INTO search_index (rowid, kind, title, body) VALUES (?, ?, ?, ?)"_s,
                {id, line.kind, line.title, line.body});
    session.run(u"INSERT INTO search_entry (id, entity, digest) VALUES (?, ?, ?)"_s,
                {id, image.entity->number, digest});
}

void SearchIndex::remove(storage::Session &session, RecordId id)
{
    session.run(u"DELETE FROM search_index WHERE rowid = ?"_s, {id.value()});
    session.run(u"DELETE FROM search_entry WHERE id = ?"_s, {id.value()});
}

void SearchIndex::clear(storage::Session &session)
{
    session.execDirect(u"INSERT INTO search_index (search_index) VALUES ('delete-all')"_s);
    session.execDirect(u"DELETE FROM search_entry"_s);
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

QString SearchIndex::expression(storage::Session &session, const QString &typed, const Entity *entity,
                                bool titleOnly)
{
    QStringList words = base::searchWords(typed).mid(0, MostWords);
    if (words.isEmpty())
        return {};
    for (qsizetype i = 0; i < words.size(); ++i)
        words[i] = quotedTerm(words.at(i), i == words.size() - 1);
    const QString columns = titleOnly ? u"{title}"_s : u"{title body}"_s;
    QString found = columns + u" : ("_s + words.join(" AND "_L1) + u')';
    if (!titleOnly && looksLikePhone(typed)) {
        QStringList numbers = phonePrefixes(session, typed);
        for (QString &number : numbers)
            number = quotedTerm(number, true);
        found = u"("_s + found + u") OR ("_s + columns + u" : ("_s + numbers.join(" OR "_L1) + u"))"_s;
    }
    return entity ? u"kind : \"%1\" AND (%2)"_s.arg(kindOf(*entity), found) : found;
}

} // namespace kith::records
