// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/customfield.h"

#include "models/base/textfold.h"
#include "models/domain/catalogue.h"
#include "models/domain/record.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

struct TypeKind
{
    const char *key;
    FieldType type;
    TextFormat format;
};

constexpr std::array Kinds{
    TypeKind{"text", FieldType::Text, TextFormat::Plain},
    TypeKind{"long_text", FieldType::LongText, TextFormat::Plain},
    TypeKind{"integer", FieldType::Integer, TextFormat::Plain},
    TypeKind{"decimal", FieldType::Decimal, TextFormat::Plain},
    TypeKind{"money", FieldType::Money, TextFormat::Plain},
    TypeKind{"date", FieldType::Date, TextFormat::Plain},
    TypeKind{"instant", FieldType::Instant, TextFormat::Plain},
    TypeKind{"boolean", FieldType::Boolean, TextFormat::Plain},
    TypeKind{"picklist", FieldType::Picklist, TextFormat::Plain},
    TypeKind{"multi_picklist", FieldType::MultiPicklist, TextFormat::Plain},
    TypeKind{"user", FieldType::Link, TextFormat::Plain},
    TypeKind{"link", FieldType::Link, TextFormat::Plain},
    TypeKind{"url", FieldType::Text, TextFormat::Url},
    TypeKind{"email", FieldType::Text, TextFormat::Email},
    TypeKind{"phone", FieldType::Text, TextFormat::Phone},
    TypeKind{"formula", FieldType::Text, TextFormat::Plain},
};

const TypeKind *kindNamed(QByteArrayView key)
{
    const auto found =
        std::find_if(Kinds.begin(), Kinds.end(), [key](const TypeKind &kind) { return key == kind.key; });
    return found == Kinds.end() ? nullptr : &*found;
}

QVariant defaultOf(const CustomField &definition, FieldType type)
{
    const QString &text = definition.defaultValue;
    if (text.isEmpty() || definition.retired)
        return type == FieldType::Boolean ? QVariant(qlonglong(0)) : QVariant();
    bool ok = true;
    QVariant value = text;
    if (type == FieldType::Decimal)
        value = text.toDouble(&ok);
    else if (type != FieldType::Text && type != FieldType::LongText && type != FieldType::Date &&
             type != FieldType::MultiPicklist)
        value = text.toLongLong(&ok);
    return ok ? value : QVariant();
}

bool isKeyCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

} // namespace

bool CustomField::canHave(QByteArrayView entity)
{
    const Field &of = *Catalogue::builtIn().entity("custom_field").field("entity");
    return std::any_of(of.choices.cbegin(), of.choices.cend(),
                       [entity](const Choice &choice) { return choice.key == entity; });
}

QByteArray CustomField::currencyFieldOf(const Entity &entity)
{
    if (entity.field("currency"))
        return "currency"_ba;
    for (const Field &field : entity.fields) {
        if (field.type == FieldType::Money && !field.is(FieldFlag::Custom) && !field.is(FieldFlag::Derived))
            return field.target;
    }
    return {};
}

bool CustomField::canBeSearched(QByteArrayView type)
{
    static constexpr std::array searched{"text", "long_text", "integer", "url", "email", "phone"};
    return std::any_of(searched.begin(), searched.end(), [type](const char *one) { return type == one; });
}

bool CustomField::canBeUnique(QByteArrayView type)
{
    static constexpr std::array many{"long_text", "boolean", "multi_picklist", "formula"};
    return std::none_of(many.begin(), many.end(), [type](const char *one) { return type == one; });
}

QList<Field> CustomField::fields(const Entity &owner) const
{
    const TypeKind *kind = kindNamed(type);
    if (!kind)
        return {};
    Field field;
    field.key = key;
    field.ownLabel = label;
    field.ownHelp = help;
    field.type = kind->type;
    field.format = kind->format;
    field.flags = FieldFlag::Custom;
    field.privacy = Privacy::Personal; // nobody knows what people keep in it
    field.maxLength = field.type == FieldType::LongText ? 100'000 : 1000;
    field.defaultValue = defaultOf(*this, field.type);
    if (hasPicklist(type))
        field.target = picklist;
    else if (field.type == FieldType::Link)
        field.target = type == "user" ? "app_user"_ba : target;
    field.flags.setFlag(FieldFlag::Hidden, retired);
    field.flags.setFlag(FieldFlag::Required, required && !retired && !isCalculated());
    field.flags.setFlag(FieldFlag::Unique, isUnique && canBeUnique(type));
    field.flags.setFlag(FieldFlag::Searchable,
                        searchable && !retired && owner.standalone && canBeSearched(type));
    field.flags.setFlag(FieldFlag::InList, inList && !retired);
    if (isCalculated()) {
        field.flags |= FieldFlag::Derived;
        field.formula = formula;
        field.type = resultType;
        field.target = resultCurrency;
        return {field};
    }
    if (field.type != FieldType::Money)
        return {field};
    field.target = currencyFieldOf(owner);
    if (!field.target.isEmpty())
        return {field};
    Field currency;
    currency.key = key + "_currency";
    currency.label = QT_TRANSLATE_NOOP("Catalogue", "Currency");
    currency.labelFrame = QT_TRANSLATE_NOOP("Catalogue", "%1: currency");
    currency.ownLabel = label;
    currency.type = FieldType::Text;
    currency.format = TextFormat::Currency;
    currency.maxLength = 3;
    currency.flags = FieldFlag::Custom | FieldFlag::Hidden;
    field.target = currency.key;
    return {field, currency};
}

QByteArray CustomField::normalKey(const QString &typed)
{
    QByteArray key;
    const QString folded = base::fold(typed);
    for (const QChar c : folded) {
        if (isKeyCharacter(c))
            key += char(c.unicode());
        else if (!key.isEmpty() && !key.endsWith('_'))
            key += '_';
    }
    if (key.startsWith("x_"))
        key.remove(0, 2);
    key.truncate(LongestKey);
    while (key.endsWith('_'))
        key.chop(1);
    return key.isEmpty() ? key : "x_" + key;
}

QByteArray CustomField::keyFor(const QString &label, const QSet<QByteArray> &taken)
{
    QByteArray key = normalKey(label);
    if (key.isEmpty())
        key = "x_field";
    const QByteArray stem = key;
    for (int number = 2; taken.contains(key) || taken.contains(key + "_currency"); ++number)
        key = stem + '_' + QByteArray::number(number);
    return key;
}

Record carriedOver(const Record &record, const Catalogue &catalogue)
{
    if (record.isNull())
        return record;
    const Entity &before = record.entity();
    const Entity &after = catalogue.entity(before.key);
    Record carried(after);
    for (qsizetype i = 0; i < after.fields.size(); ++i) {
        const int was = before.indexOf(after.fields.at(i).key);
        if (was >= 0)
            carried.setValueAt(i, record.valueAt(was));
        else if (record.id)
            carried.setValueAt(i, {});
    }
    carried.id = record.id;
    carried.rev = record.rev;
    carried.createdAtMs = record.createdAtMs;
    carried.updatedAtMs = record.updatedAtMs;
    carried.deletedAtMs = record.deletedAtMs;
    carried.createdBy = record.createdBy;
    carried.updatedBy = record.updatedBy;
    carried.linkTitles = record.linkTitles;
    const QHash<QByteArray, QList<Record>> &children = record.allChildren();
    for (auto it = children.cbegin(); it != children.cend(); ++it) {
        for (const Record &child : it.value())
            carried.children(it.key()).append(carriedOver(child, catalogue));
    }
    return carried;
}

QVariant multiPicklistValue(const QList<base::RecordId> &ids)
{
    QString text;
    QSet<base::RecordId> seen;
    for (const base::RecordId id : ids) {
        if (!id || seen.contains(id))
            continue;
        seen.insert(id);
        text += text.isEmpty() ? u"|"_s : QString();
        text += QString::number(id.value()) + u'|';
    }
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QList<base::RecordId> multiPicklistIds(const QVariant &value)
{
    QList<base::RecordId> ids;
    const QString text = value.toString();
    for (const QStringView part : QStringView(text).tokenize(u'|', Qt::SkipEmptyParts)) {
        bool ok = false;
        const qint64 id = part.trimmed().toLongLong(&ok);
        if (ok && id > 0)
            ids.append(base::RecordId(id));
    }
    return ids;
}

} // namespace kith::domain
