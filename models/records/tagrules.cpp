// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/tagrules.h"

#include "models/base/textfold.h"
#include "models/records/records.h"
#include "models/records/recordtext.h"
#include "models/storage/store.h"

#include <QLocale>
#include <QSqlQuery>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using storage::Origin;
using storage::Session;

namespace {

bool isAllowed(QChar c, TagRules::Characters characters)
{
    switch (characters) {
    case TagRules::Characters::Any:
        return true;
    case TagRules::Characters::Words:
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || QStringView(u" -_.+#&/").contains(c);
    case TagRules::Characters::Plain:
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-';
    }
    return true;
}

} // namespace

TagRules TagRules::read(Session &session)
{
    TagRules rules;
    QSqlQuery &row =
        session.run(u"SELECT tag_case, tag_characters, tag_alike FROM organisation ORDER BY id LIMIT 1"_s);
    if (row.next()) {
        rules.lowerCase = row.value(0).toString() == "lower"_L1;
        const QString characters = row.value(1).toString();
        rules.characters = characters == "words"_L1   ? Characters::Words
                           : characters == "plain"_L1 ? Characters::Plain
                                                      : Characters::Any;
        rules.alikeAllowed = row.value(2).toBool();
    }
    row.finish();
    return rules;
}

QString TagRules::tidied(const QString &name) const
{
    const QString simple = name.simplified();
    return lowerCase ? simple.toLower() : simple;
}

QString TagRules::fitted(const QString &name) const
{
    QString fit = name.simplified();
    for (QChar &c : fit) {
        if (!isAllowed(c, characters))
            c = u' ';
    }
    fit = tidied(fit);
    if (characters == Characters::Plain)
        fit.replace(u' ', u'-');
    return fit;
}

std::optional<Problem> TagRules::problemOf(const QString &name) const
{
    const QString tag = tidied(name);
    if (tag.isEmpty())
        return Problem(ProblemKind::Invalid, Text::tr("Type the name of the tag."), u"tag"_s)
            .about("name"_ba);
    const auto *bad =
        std::find_if(tag.cbegin(), tag.cend(), [this](QChar c) { return !isAllowed(c, characters); });
    if (bad == tag.cend())
        return std::nullopt;
    const QString instead = fitted(name);
    const QString sentence =
        characters == Characters::Plain
            ? Text::tr("Tags here consist of letters, digits and “-”, so “%1” cannot be one.").arg(tag)
            : Text::tr("Tags here have no “%1” in them.").arg(*bad);
    return Problem(ProblemKind::Invalid,
                   instead.isEmpty() ? sentence
                                     //: %1 is a whole sentence that says what is wrong with a tag's name
                                     : Text::tr("%1 Type “%2” instead.").arg(sentence, instead),
                   u"characters of a tag"_s)
        .about("name"_ba);
}

QString TagRules::likeness(const QString &name)
{
    QString key;
    const QString folded = base::fold(name);
    for (const QChar c : folded) {
        if (!c.isSpace() && !QStringView(u"-_.,;:'\"`´!?()[]/\\|").contains(c))
            key += c;
    }
    return key.isEmpty() ? name.simplified() : key;
}

RecordId TagRules::find(Session &session, const QString &name, RecordId except) const
{
    const QString exact = name.simplified();
    const QString key = alikeAllowed ? exact.toCaseFolded() : likeness(exact);
    RecordId found;
    QSqlQuery &tags = session.run(u"SELECT id, name FROM tag ORDER BY id"_s);
    while (tags.next()) {
        const RecordId id(tags.value(0).toLongLong());
        const QString known = tags.value(1).toString();
        if (id == except)
            continue;
        if (known.compare(exact, Qt::CaseInsensitive) == 0) { // before one that is only like it
            found = id;
            break;
        }
        if (!found && (alikeAllowed ? known.toCaseFolded() : likeness(known)) == key)
            found = id;
    }
    tags.finish();
    return found;
}

QFuture<Hit> TagRules::findLike(Records &records, const QString &name)
{
    return records.store().read([name](Session &session) {
        Hit hit;
        hit.entity = "tag"_ba;
        hit.id = TagRules::read(session).find(session, name);
        if (hit.id)
            hit.title = session.scalar(u"SELECT name FROM tag WHERE id = ?"_s, {hit.id.value()}).toString();
        return hit;
    });
}

void TagRules::apply(ChangeBatch &batch)
{
    const QByteArray table = "tag"_ba;
    if (!batch.touches(table))
        return;
    const TagRules rules = TagRules::read(batch.session());
    QSet<QString> written;
    for (const qsizetype at : batch.rowsOf(table)) {
        const RowChange row = batch.rows().at(at);
        const storage::Cell *cell = row.op == RowOp::Remove ? nullptr : row.cell("name");
        if (!cell)
            continue;
        const QString typed = cell->after.toString();
        const QString name = batch.origin() == Origin::Import ? rules.fitted(typed) : rules.tidied(typed);
        if (const auto problem = rules.problemOf(name))
            throw *problem;
        if (name != typed)
            batch.set(table, row.id, "name"_ba, name);
        if (rules.alikeAllowed)
            continue; // the same name twice is refused like in every other field
        const QString key = likeness(name);
        RecordId other = rules.find(batch.session(), name, row.id);
        if (other && batch.isRemoved(other))
            other = {};
        if (other || written.contains(key)) {
            const QString known = other ? batch.session()
                                              .scalar(u"SELECT name FROM tag WHERE id = ?"_s, {other.value()})
                                              .toString()
                                        : name;
            throw Problem(ProblemKind::Constraint,
                          Text::tr("There is the tag “%1” already, which is taken for the same as “%2”. Use "
                                   "that one, or merge the two in the settings.")
                              .arg(known, name),
                          u"tags that are alike"_s)
                .about("name"_ba);
        }
        written.insert(key);
    }
}

} // namespace kith::records
