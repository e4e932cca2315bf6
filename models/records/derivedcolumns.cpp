// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/derivedcolumns.h"

#include "models/base/textfold.h"
#include "models/domain/postaladdress.h"
#include "models/records/changebatch.h"
#include "models/records/contactvalue.h"
#include "models/records/sqltext.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;
using storage::RowOp;

namespace {

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

bool isPrimary(const RowChange &row)
{
    return RecordImage::valueOf(row, "is_primary").toBool();
}

/// The main child of a table, of a kind when one is given.
const RowChange *primaryOf(const RecordImage &image, QByteArrayView table, QByteArrayView kind = {})
{
    for (const RowChange *child : image.children) {
        if (child->table == table && isPrimary(*child) &&
            (kind.isEmpty() ||
             RecordImage::textOf(*child, "kind") == QLatin1StringView(kind.data(), kind.size())))
            return child;
    }
    return nullptr;
}

QString rawOf(const RowChange *point)
{
    return point ? RecordImage::textOf(*point, "value_raw") : QString();
}

void setReach(RecordImage &image)
{
    const RowChange *address = primaryOf(image, "address");
    image.derived.append({"email"_ba, orNull(rawOf(primaryOf(image, "contact_point", "email")))});
    image.derived.append({"phone"_ba, orNull(rawOf(primaryOf(image, "contact_point", "phone")))});
    image.derived.append({"city"_ba, address ? RecordImage::valueOf(*address, "city") : QVariant()});
    image.derived.append(
        {"country"_ba, address ? RecordImage::valueOf(*address, "country_iso2") : QVariant()});
}

QString joined(const RecordImage &image, std::initializer_list<const char *> columns)
{
    QString text;
    for (const char *column : columns) {
        const QString part = image.stored(column).toString();
        if (!part.isEmpty())
            text += (text.isEmpty() ? QString() : u" "_s) + part;
    }
    return text;
}

void setNameKey(RecordImage &image)
{
    QString key;
    for (const QByteArray &column : image.entity->keyFields) {
        const QString part = image.value(column).toString();
        if (!part.isEmpty())
            key += (key.isEmpty() ? QString() : u" "_s) + part;
    }
    if (key.isEmpty()) {
        for (const QByteArray &column : image.entity->titleFields)
            key += image.text(column);
    }
    image.derived.append({"name_key"_ba, orNull(base::fold(key))});
}

void workOutContact(RecordImage &image, RecordImages &images)
{
    setReach(image);
    QString name = joined(image, {"first_name", "middle", "last_name", "suffix"});
    if (name.isEmpty())
        name = image.text("email");
    if (name.isEmpty())
        name = image.text("phone");
    image.derived.append({"display_name"_ba, orNull(name)});

    const RowChange *job = primaryOf(image, "contact_company");
    if (job && !RecordImage::valueOf(*job, "to_date").isNull())
        job = nullptr;
    const RecordId company(job ? RecordImage::valueOf(*job, "company_id").toLongLong() : 0);
    image.derived.append({"title"_ba, job ? RecordImage::valueOf(*job, "title") : QVariant()});
    image.derived.append({"company_id"_ba, company ? QVariant(company.value()) : QVariant()});
    image.derived.append(
        {"company_name"_ba, company ? orNull(images.nameOf("company"_ba, company)) : QVariant()});
}

void workOutLead(RecordImage &image)
{
    QString name = joined(image, {"first_name", "last_name"});
    for (const char *column : {"company_name", "email", "phone", "title"}) {
        if (name.isEmpty())
            name = image.stored(column).toString();
    }
    // Leads of a list that names nobody go by their key in the system they come from.
    for (const RowChange *child : image.children) {
        if (name.isEmpty() && child->table == "external_id")
            name = RecordImage::textOf(*child, "external_key");
    }
    image.derived.append({"display_name"_ba, orNull(name)});
}

QString countryOf(const RecordImage &image, RecordImages &images)
{
    QString country;
    for (const RowChange *child : image.children) {
        if (child->table != "address")
            continue;
        const QString one = RecordImage::textOf(*child, "country_iso2");
        if (!one.isEmpty() && (isPrimary(*child) || country.isEmpty()))
            country = one;
    }
    return country.isEmpty() ? images.country() : country;
}

QVariant normalOf(const RowChange &point, const RecordImage &image, RecordImages &images)
{
    const QString kind = RecordImage::textOf(point, "kind");
    const QString country = kind == "phone"_L1 ? countryOf(image, images) : QString();
    return orNull(ContactValue::of(kind, RecordImage::textOf(point, "value_raw"), country).normal);
}

QVariant addressKeyOf(const RowChange &address)
{
    domain::PostalAddress parts;
    parts.street = RecordImage::textOf(address, "street");
    parts.postalCode = RecordImage::textOf(address, "postal_code");
    parts.city = RecordImage::textOf(address, "city");
    parts.region = RecordImage::textOf(address, "region");
    parts.countryIso2 = RecordImage::textOf(address, "country_iso2");
    return orNull(domain::addressKey(parts));
}

void workOutChildren(RecordImage &image, RecordImages &images)
{
    for (const RowChange *child : image.children) {
        if (child->table == "contact_point" && !(image.isFresh && child->cell("value_norm")))
            image.childDerived.append({child, {{"value_norm"_ba, normalOf(*child, image, images)}}});
        else if (child->table == "address" && !(image.isFresh && child->cell("addr_key")))
            image.childDerived.append({child, {{"addr_key"_ba, addressKeyOf(*child)}}});
    }
}

void update(storage::Session &session, const RowChange &row, const RecordImage::Values &values,
            bool reallyWrite, QList<QByteArray> &differing)
{
    QString sets;
    QVariantList bound;
    for (const auto &[column, value] : values) {
        if (sameCell(RecordImage::valueOf(row, column), value))
            continue;
        differing.append(row.table + '.' + column);
        sets += (sets.isEmpty() ? QString() : u", "_s) + columnOf({}, column) + u" = ?"_s;
        bound += value;
    }
    if (bound.isEmpty() || !reallyWrite)
        return;
    session.run(u"UPDATE \"%1\" SET %2 WHERE id = ?"_s.arg(QString::fromLatin1(row.table), sets),
                bound + QVariantList{row.id.value()});
}

/// Times of new links of new activities, as far as the activity says when it is.
void fillInTimes(ChangeBatch &batch, QHash<RecordId, RecordImage::Values> &filled)
{
    for (const qsizetype at : batch.rowsOf("activity_link"_ba)) {
        const RowChange &row = batch.rows().at(at);
        const RecordId activity(RecordImage::valueOf(row, "activity_id").toLongLong());
        if (row.op != RowOp::Insert || !batch.isNew(activity))
            continue;
        const auto when = [&](QByteArrayView column) { return batch.after("activity"_ba, activity, column); };
        const Touches::LinkState state =
            Touches::linkState({when("done_at"), when("due_at"), when("due_on"), when("start_at"),
                                when("start_on"), !when("deleted_at").isNull()});
        filled.insert(row.id,
                      {{"at"_ba, state.at}, {"is_open"_ba, int(state.isOpen)}, {"step_on"_ba, state.stepOn}});
    }
}

} // namespace

void DerivedColumns::workOut(RecordImage &image, RecordImages &images)
{
    const QByteArray &key = image.entity->key;
    if (key == "contact")
        workOutContact(image, images);
    else if (key == "company")
        setReach(image);
    else if (key == "lead")
        workOutLead(image);
    if (image.entity->field("name_key"))
        setNameKey(image);
    workOutChildren(image, images);
}

void DerivedColumns::fillIn(ChangeBatch &batch)
{
    RecordImages images(batch.session());
    images.know(batch.rows(), false);
    QHash<RecordId, RecordImage::Values> filled;
    for (const Entity &entity : Catalogue::builtIn().entities()) {
        if (!entity.field("name_key"))
            continue;
        for (const qsizetype at : batch.rowsOf(entity.key)) {
            const RowChange &row = batch.rows().at(at);
            if (row.op != RowOp::Insert)
                continue;
            RecordImage image = images.of(entity, row.id);
            workOut(image, images);
            if (entity.key == "deal")
                image.derived.append({"last_touch_at"_ba, image.stored("stage_entered_at")});
            for (const auto &[child, values] : std::as_const(image.childDerived))
                filled.insert(child->id, values);
            filled.insert(row.id, image.derived);
        }
    }
    fillInTimes(batch, filled);
    // Only now: the images point into the rows.
    for (qsizetype at = 0; at < batch.size(); ++at) {
        const auto values = filled.constFind(batch.rows().at(at).id);
        if (values == filled.cend() || batch.rows().at(at).op != RowOp::Insert)
            continue;
        for (const auto &[column, value] : *values) {
            if (!value.isNull())
                batch.row(at).cells.append({column, {}, value});
        }
    }
}

QList<QByteArray> DerivedColumns::write(storage::Session &session, const RecordImage &image, bool reallyWrite)
{
    QList<QByteArray> differing;
    update(session, *image.row, image.derived, reallyWrite, differing);
    for (const auto &[child, values] : image.childDerived)
        update(session, *child, values, reallyWrite, differing);
    return differing;
}

} // namespace kith::records
