// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordtext.h"

#include "models/base/language.h"
#include "models/domain/catalogue.h"
#include "models/domain/displaytext.h"
#include "ui/parts/bidi.h"
#include "ui/parts/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QUrl>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;
using domain::Record;
using domain::TextFormat;

namespace {

QString currencyOf(const Record &record, const Field &field, const QString &otherwise)
{
    if (!record.entity().field(field.target))
        return otherwise;
    return field.type == FieldType::Money ? record.text(field.target) : QString();
}

QString anchor(const QString &href, const QString &text)
{
    return u"<a href=\"%1\" style=\"text-decoration:none\">%2</a>"_s.arg(href.toHtmlEscaped(),
                                                                         text.toHtmlEscaped());
}

/// A contact point is text whose meaning its kind tells.
TextFormat formatOf(const Record &record, const Field &field)
{
    if (field.key != "value_raw" || !record.entity().field("kind"))
        return field.format;
    const QByteArray kind = record.value("kind").toByteArray();
    if (kind == "email")
        return TextFormat::Email;
    if (kind == "phone")
        return TextFormat::Phone;
    if (kind == "url")
        return TextFormat::Url;
    return field.format;
}

QString linkedEntity(const Record &record, const Field &field)
{
    return field.is(FieldFlag::LinkByField) ? record.text(field.target) : QString::fromLatin1(field.target);
}

} // namespace

QString fieldText(const Record &record, const Field &field, const QString &currency)
{
    const QString text =
        domain::displayText(field, record.value(field.key), QLocale(), record.linkTitles.value(field.key),
                            currencyOf(record, field, currency));
    switch (formatOf(record, field)) {
    case TextFormat::Email:
    case TextFormat::Phone:
    case TextFormat::Url:
        return leftToRight(text);
    default:
        return text;
    }
}

QString fieldTexts(const Record &record, const QList<QByteArray> &fields, const QString &separator)
{
    QStringList parts;
    for (const QByteArray &key : fields) {
        const Field *field = record.entity().field(key);
        if (field && !record.isEmpty(key))
            parts.append(fieldText(record, *field));
    }
    return parts.join(separator);
}

QString fieldRichText(const Record &record, const Field &field)
{
    const QString text = fieldText(record, field);
    const QString raw = record.text(field.key); // without marks of direction
    if (field.type == FieldType::Link) {
        const domain::Entity *target =
            domain::Catalogue::builtIn().find(linkedEntity(record, field).toLatin1());
        if (target && target->standalone && !record.isEmpty(field.key))
            return anchor(recordHref(target->key, record.linkId(field.key)), text);
        return text.toHtmlEscaped();
    }
    if (field.type == FieldType::LongText)
        return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    switch (formatOf(record, field)) {
    case TextFormat::Email:
        return anchor(u"mailto:"_s + raw, text);
    case TextFormat::Phone: {
        const QString e164 = record.entity().field("value_norm") ? record.text("value_norm") : QString();
        return anchor(u"tel:"_s + (e164.isEmpty() ? raw : e164), text);
    }
    case TextFormat::Url:
        return anchor(raw.contains("://"_L1) ? raw : u"https://"_s + raw, text);
    case TextFormat::Plain:
    case TextFormat::Country:
    case TextFormat::Currency:
        break;
    }
    return text.toHtmlEscaped();
}

QString recordHref(const QByteArray &entity, base::RecordId id)
{
    return u"record:%1/%2"_s.arg(QString::fromLatin1(entity), id.toString());
}

bool parseRecordHref(const QString &href, QByteArray *entity, base::RecordId *id)
{
    if (!href.startsWith("record:"_L1))
        return false;
    const QString rest = href.mid(7);
    const auto number = base::RecordId::fromString(rest.section(u'/', 1));
    if (!number)
        return false;
    *entity = rest.section(u'/', 0, 0).toLatin1();
    *id = *number;
    return true;
}

ChildText childText(const Record &child, const domain::Relation &relation, const QString &currency)
{
    ChildText text;
    QList<QByteArray> mainFields =
        relation.memberField.isEmpty() ? child.entity().titleFields : QList<QByteArray>{relation.memberField};
    QStringList plain;
    QStringList mains;
    for (const QByteArray &key : std::as_const(mainFields)) {
        const Field *field = child.entity().field(key);
        if (!field || child.isEmpty(key))
            continue;
        mains.append(fieldRichText(child, *field));
        plain.append(fieldText(child, *field));
    }
    text.main = mains.join(u", "_s);

    QStringList rest;
    for (const Field &field : child.entity().fields) {
        if (mainFields.contains(field.key) || field.is(FieldFlag::Hidden) || child.isEmpty(field.key) ||
            field.key == relation.parentField || field.key == relation.parentTypeField ||
            field.key == relation.kindField || field.key == "position")
            continue;
        if (field.key == "status") { // a chip beside the line shows it
            if (child.text(field.key) != "ok"_L1)
                plain.append(fieldText(child, field));
            continue;
        }
        if (field.type == FieldType::Boolean) {
            if (field.key == "is_primary")
                text.primary = child.value(field.key).toBool();
            else if (child.value(field.key).toBool())
                rest.append(field.labelText());
            continue;
        }
        // What is as it is by itself need not be said.
        if (field.defaultValue.isValid() && child.value(field.key) == field.defaultValue)
            continue;
        const QString said = fieldText(child, field, currency);
        if (plain.contains(said))
            continue; // a line is often called like its product
        if (field.type == FieldType::Date || field.isNumber())
            rest.append(QCoreApplication::translate("RecordText", "%1 %2")
                            .arg(base::Language::inSentence(field.labelText()), said));
        else
            rest.append(said);
    }
    plain += rest;
    text.rest = rest.join(u" · "_s).toHtmlEscaped();
    if (text.main.isEmpty())
        std::swap(text.main, text.rest);
    text.plain = plain.join(u", "_s);
    return text;
}

QString whenText(qint64 ms)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms).toLocalTime();
    const QLocale locale;
    const QString time = locale.toString(when.time(), QLocale::ShortFormat);
    const qint64 days = when.date().daysTo(QDate::currentDate());
    if (days == 0)
        return QCoreApplication::translate("RecordText", "today, %1").arg(time);
    if (days == 1)
        return QCoreApplication::translate("RecordText", "yesterday, %1").arg(time);
    return QCoreApplication::translate("RecordText", "%1, %2")
        .arg(locale.toString(when.date(), QLocale::ShortFormat), time);
}

} // namespace kith::ui
