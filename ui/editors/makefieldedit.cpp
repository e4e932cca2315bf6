// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/choiceedits.h"
#include "ui/editors/conditionedit.h"
#include "ui/editors/linkedit.h"
#include "ui/editors/recurrenceedit.h"
#include "ui/editors/remindbeforeedit.h"
#include "ui/editors/textedits.h"

namespace kith::ui {

FieldEdit *makeFieldEdit(records::Records &records, const domain::Field &field, QWidget *parent)
{
    if (field.key == "recurrence_rule")
        return new RecurrenceEdit(field, parent);
    if (field.key == "minutes_before")
        return new RemindBeforeEdit(field, parent);
    if (field.key == "condition")
        return new ConditionEdit(records, field, parent);
    switch (field.type) {
    case domain::FieldType::LongText:
        return new LongFieldEdit(field, parent);
    case domain::FieldType::Boolean:
        return new BooleanFieldEdit(field, parent);
    case domain::FieldType::Choice:
    case domain::FieldType::Picklist:
        return new ChoiceFieldEdit(records, field, parent);
    case domain::FieldType::Link:
        return new LinkFieldEdit(records, field, parent);
    case domain::FieldType::MultiPicklist:
        return new ChoicesFieldEdit(records, field, parent);
    case domain::FieldType::Text:
    case domain::FieldType::Integer:
    case domain::FieldType::Money:
    case domain::FieldType::Date:
    case domain::FieldType::Instant:
        break;
    case domain::FieldType::Decimal:
        if (!field.choices.isEmpty())
            return new ChoiceFieldEdit(records, field, parent);
        break;
    }
    return new LineFieldEdit(field, parent);
}

} // namespace kith::ui
