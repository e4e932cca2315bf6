// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/fieldrules.h"

#include "models/domain/country.h"
#include "models/domain/customfield.h"
#include "models/domain/validation.h"
#include "models/records/contactvalue.h"
#include "models/records/recordtext.h"
#include "models/records/workspacecatalogue.h"

#include <QDateTime>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Catalogue;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;
using domain::TextFormat;
using storage::Cell;
using storage::Origin;

namespace {

/// Without what UTF-8 or SQL's functions cannot hold: U+0000, and halves of surrogate pairs become U+FFFD.
void cleanse(QString &text)
{
    const bool clean =
        std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isNull() || c.isSurrogate(); });
    if (clean)
        return;
    text.remove(QChar(0));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
}

QVariant tidiedText(const Field &field, QString text)
{
    cleanse(text);
    if (field.type == FieldType::LongText) {
        text.replace("\r\n"_L1, "\n"_L1);
        qsizetype end = text.size();
        while (end > 0 && text.at(end - 1).isSpace())
            --end;
        text.truncate(end);
        if (text.trimmed().isEmpty())
            return {};
        return text;
    }
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    }
    text = text.trimmed();
    if (field.format == TextFormat::Country)
        text = domain::countryCode(text).value_or(text);
    else if (field.format == TextFormat::Currency)
        text = text.toUpper();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

QVariant FieldRules::tidied(const Field &field, const QVariant &value)
{
    if (value.isNull())
        return field.type == FieldType::Boolean ? QVariant(0) : QVariant();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
        return tidiedText(field, value.userType() == QMetaType::QByteArray
                                     ? QString::fromUtf8(value.toByteArray())
                                     : value.toString());
    case FieldType::Date:
        return value.userType() == QMetaType::QDate ? QVariant(value.toDate().toString(Qt::ISODate))
                                                    : tidiedText(field, value.toString());
    case FieldType::Boolean:
        return value.userType() == QMetaType::Bool ? QVariant(value.toBool() ? 1 : 0) : value;
    case FieldType::Instant:
        return value.userType() == QMetaType::QDateTime ? QVariant(value.toDateTime().toMSecsSinceEpoch())
                                                        : value;
    case FieldType::MultiPicklist: {
        const QVariant choices = domain::multiPicklistValue(domain::multiPicklistIds(value));
        return choices.isNull() && !value.toString().trimmed().isEmpty() ? value : choices;
    }
    case FieldType::Link:
    case FieldType::Picklist: {
        const qint64 id = value.userType() == qMetaTypeId<RecordId>() ? value.value<RecordId>().value()
                                                                      : value.toLongLong();
        return id == 0 ? QVariant() : QVariant(id);
    }
    default:
        return value;
    }
}

namespace {

/// Rules decide these; an author may give them at birth, and an import later.
bool isSetByRules(const QByteArray &table)
{
    return table == "deal" || table == "deal_stage_history" || table == "lead";
}

void refuseFixed(ChangeBatch &batch, const RowChange &row, const Field &field, const Cell &cell)
{
    if (batch.origin() == Origin::Merge || isSetByRules(row.table) ||
        sameCell(batch.stored(row.table, row.id, field.key), cell.after))
        return;
    throw Problem(
        ProblemKind::NotAllowed,
        Text::tr("%1 is set when the record is made and cannot be changed later.").arg(field.labelText()),
        u"fixed field"_s)
        .about(field.key);
}

domain::Record recordOf(ChangeBatch &batch, const RowChange &row, const Entity &entity)
{
    domain::Record record(entity);
    record.id = row.id;
    if (row.op == RowOp::Insert) { // the defaults of what is not said stay
        for (const Cell &cell : row.cells) {
            if (entity.field(cell.column))
                record.setValue(cell.column, cell.after);
        }
        return record;
    }
    const bool standsAlone = std::none_of(row.cells.cbegin(), row.cells.cend(), [&entity](const Cell &cell) {
        const Field *field = entity.field(cell.column);
        return field && domain::dependsOnOthers(entity, *field);
    });
    if (!standsAlone) {
        batch.fill(record, row);
        return record;
    }
    for (const Cell &cell : row.cells) { // nobody asks for the rest
        const int index = entity.indexOf(cell.column);
        if (index >= 0 && !entity.fields.at(index).is(FieldFlag::Derived))
            record.setValueAt(index, cell.after);
    }
    return record;
}

/// A contact without a name needs a number or an address, which are rows of their own.
void addReachability(ChangeBatch &batch, domain::Record &record)
{
    for (const char *name : {"first_name", "middle", "last_name"}) {
        if (!record.isEmpty(name))
            return;
    }
    const Entity &point = Catalogue::builtIn().entity("contact_point");
    for (const RecordId id : batch.members("contact_point"_ba, "party_id"_ba, record.id)) {
        domain::Record child(point);
        child.id = id;
        for (const char *key : {"party_type", "party_id", "kind", "value_raw"})
            child.setValue(key, batch.after("contact_point"_ba, id, key));
        record.children(child.text("kind") == "phone"_L1 ? "phones"_ba : "emails"_ba).append(child);
    }
}

void giveCurrency(ChangeBatch &batch, RowChange &row, const Entity &entity, QString &home)
{
    for (const Field &field : entity.fields) {
        if (field.type != FieldType::Money || field.target.contains('.') || !entity.field(field.target))
            continue;
        if (row.op == RowOp::Update && !row.cell(field.key) && !row.cell(field.target))
            continue;
        if (batch.after(row, field.key).isNull() || !batch.after(row, field.target).isNull())
            continue;
        if (home.isNull())
            home = homeCurrency(batch.session());
        if (!home.isEmpty())
            row.set(field.target, batch.stored(row.table, row.id, field.target), home);
    }
}

void fillDefaults(RowChange &row, const Entity &entity, const domain::Record &record)
{
    row.cells.removeIf([](const Cell &cell) { return cell.after.isNull(); });
    for (const Field &field : entity.fields) {
        if (field.is(FieldFlag::Derived) || row.cell(field.key))
            continue;
        if (const QVariant value = record.value(field.key); !value.isNull())
            row.cells.append({field.key, {}, value});
    }
}

void validate(ChangeBatch &batch, qsizetype at, QString &home)
{
    const Entity *entity = catalogueOf(batch.session()).find(batch.row(at).table);
    if (!entity || batch.row(at).op == RowOp::Remove)
        return;
    giveCurrency(batch, batch.row(at), *entity, home);
    const RowChange &row = batch.rows().at(at);
    domain::Record record = recordOf(batch, row, *entity);
    const bool isNew = row.op == RowOp::Insert;
    const bool writesName = row.cell("first_name") || row.cell("middle") || row.cell("last_name");
    if (entity->key == "contact" && (isNew || writesName))
        addReachability(batch, record);
    bool writesMoney = false;
    for (const Cell &cell : row.cells) {
        const Field *field = entity->field(cell.column);
        writesMoney = writesMoney || (field && field->type == FieldType::Money);
    }
    const auto isTouched = [&row](const Field &field) {
        return row.cell(field.key) || (field.type == FieldType::Money && row.cell(field.target));
    };
    const QList<Problem> problems =
        isNew ? domain::problemsOf(record) : domain::problemsOf(record, isTouched);
    for (const Problem &problem : problems) {
        // What was wrong before, in fields that nobody touches now, does not stand in the way.
        const bool concerned = isNew || row.cell(problem.field()) ||
                               (problem.field() == "currency" && writesMoney) ||
                               (problem.field() == "value_num" && row.cell("kind")) ||
                               (problem.field() == "last_name" && writesName);
        if (concerned)
            throw problem;
    }
    if (isNew)
        fillDefaults(batch.row(at), *entity, record);
}

} // namespace

void FieldRules::tidy(ChangeBatch &batch)
{
    for (qsizetype at = 0; at < batch.size(); ++at) {
        RowChange &row = batch.row(at);
        const Entity *entity = catalogueOf(batch.session()).find(row.table);
        if (!entity || row.op == RowOp::Remove)
            continue;
        if (row.op == RowOp::Insert) // the rules will fill in most of the others
            row.cells.reserve(entity->fields.size());
        if (row.table == "deal_stage_history" && batch.origin() != Origin::Import &&
            batch.origin() != Origin::System && batch.origin() != Origin::Merge)
            throw Problem(ProblemKind::NotAllowed,
                          Text::tr("The stage history is written by the program alone."));
        for (qsizetype i = row.cells.size() - 1; i >= 0; --i) {
            Cell &cell = row.cells[i];
            const Field *field = entity->field(cell.column);
            if (!field)
                continue;
            if (field->is(FieldFlag::Derived)) {
                row.cells.removeAt(i);
                continue;
            }
            cell.after = FieldRules::tidied(*field, cell.after);
            if (row.op == RowOp::Update && field->is(FieldFlag::FixedAtBirth))
                refuseFixed(batch, row, *field, cell);
        }
    }
}

void FieldRules::requireValid(ChangeBatch &batch, qsizetype count)
{
    QString home;
    for (qsizetype at = 0; at < count; ++at)
        validate(batch, at, home);
}

} // namespace kith::records
