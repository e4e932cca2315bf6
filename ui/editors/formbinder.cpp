// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/formbinder.h"

#include "models/domain/displaytext.h"
#include "ui/editors/fieldedit.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace kith::ui {

using domain::Field;
using domain::FieldFlag;
using domain::FieldType;
using domain::Record;

namespace {

/// A value that can be shown although it is not valid yet.
QString typedText(const FieldEdit &edit, const QString &currency)
{
    try {
        return domain::displayText(edit.field(), edit.value(), QLocale(), edit.linkTitle(), currency);
    } catch (const base::Problem &) {
        return FormBinder::tr("(what you typed)");
    }
}

} // namespace

FormBinder::FormBinder(records::Records &records, QObject *parent) : QObject(parent), m_records(records) {}

FieldEdit *FormBinder::add(const Field &field, QWidget *parent)
{
    FieldEdit *edit = makeFieldEdit(m_records, field, parent);
    m_edits.append(edit);
    connect(edit, &FieldEdit::edited, this, &FormBinder::edited);
    connectSiblings(edit);
    return edit;
}

/// Money follows the currency of its record, a link by field follows the field that names its kind. Whichever
/// of the two inputs is made first.
void FormBinder::connectSiblings(FieldEdit *added)
{
    for (FieldEdit *source : std::as_const(m_edits)) {
        for (FieldEdit *dependent : std::as_const(m_edits)) {
            const Field &field = dependent->field();
            if (field.target != source->field().key || (source != added && dependent != added))
                continue;
            const auto pass = [source, dependent] {
                const Field &of = dependent->field();
                try {
                    const QString text = source->value().toString();
                    if (of.type == FieldType::Money)
                        dependent->setCurrency(text, true);
                    else if (of.is(FieldFlag::LinkByField))
                        dependent->setTarget(text.toLatin1());
                } catch (const base::Problem &) {
                    // half a currency code: the next letter comes
                }
            };
            connect(source, &FieldEdit::edited, dependent, pass);
        }
    }
}

FieldEdit *FormBinder::edit(QByteArrayView field) const
{
    const auto it = std::find_if(m_edits.cbegin(), m_edits.cend(),
                                 [field](const FieldEdit *edit) { return edit->field().key == field; });
    return it == m_edits.cend() ? nullptr : *it;
}

QString FormBinder::currency() const
{
    return m_base.isNull() || !m_base.entity().field("currency") ? m_outerCurrency : m_base.text("currency");
}

bool FormBinder::hasOwnCurrency(const Field &field) const
{
    return !m_base.isNull() && m_base.entity().field(field.target);
}

void FormBinder::setOuterCurrency(const QString &currency, bool keepReading)
{
    m_outerCurrency = currency;
    for (FieldEdit *edit : std::as_const(m_edits)) {
        if (edit->field().type == FieldType::Money && !hasOwnCurrency(edit->field()))
            edit->setCurrency(currency, keepReading);
    }
}

void FormBinder::setBase(const Record &record)
{
    m_base = record;
    for (FieldEdit *edit : std::as_const(m_edits)) {
        const Field &field = edit->field();
        if (field.type == FieldType::Money)
            edit->setCurrency(hasOwnCurrency(field) ? record.text(field.target) : m_outerCurrency, false);
        if (field.is(FieldFlag::LinkByField))
            edit->setTarget(record.text(field.target).toLatin1());
        edit->setBase(record.value(field.key), record.linkTitles.value(field.key));
    }
}

bool FormBinder::isDirty() const
{
    return std::any_of(m_edits.cbegin(), m_edits.cend(),
                       [](const FieldEdit *edit) { return edit->isDirty(); });
}

bool FormBinder::isBlank() const
{
    return std::all_of(m_edits.cbegin(), m_edits.cend(), [](const FieldEdit *edit) {
        const Field &field = edit->field();
        return edit->isBlank() || field.type == FieldType::Boolean || field.type == FieldType::Choice ||
               (!edit->isDirty() && !field.defaultValue.isNull());
    });
}

FieldEdit *FormBinder::apply(Record &record) const
{
    FieldEdit *wrong = nullptr;
    for (FieldEdit *edit : m_edits) {
        if (!edit->validate()) {
            if (!wrong)
                wrong = edit;
            continue;
        }
        if (!edit->isDirty())
            continue;
        record.setValue(edit->field().key, edit->value());
        if (!edit->linkTitle().isEmpty())
            record.linkTitles.insert(edit->field().key, edit->linkTitle());
        else
            record.linkTitles.remove(edit->field().key);
    }
    return wrong;
}

void FormBinder::merge(const Record &theirs, QList<Clash> &clashes, QStringList &followed,
                       const QString &prefix)
{
    for (FieldEdit *edit : std::as_const(m_edits)) {
        const Field &field = edit->field();
        const QVariant value = theirs.value(field.key);
        const QString title = theirs.linkTitles.value(field.key);
        if (value == edit->base())
            continue;
        const QString label =
            prefix.isEmpty() ? field.labelText() : tr("%1: %2").arg(prefix, field.labelText());
        if (!edit->isDirty()) {
            edit->setBase(value, title);
            followed.append(label);
            continue;
        }
        const QString mine = typedText(*edit, currency());
        const QString theirText = domain::displayText(field, value, QLocale(), title, currency());
        QVariant typed;
        bool valid = true;
        try {
            typed = edit->value();
        } catch (const base::Problem &) {
            valid = false;
        }
        const QString typedTitle = edit->linkTitle();
        edit->moveBase(value, title);
        if (valid && typed == value)
            continue; // both came to the same
        Clash clash;
        clash.label = label;
        clash.mine = mine;
        clash.theirs = theirText;
        clash.was = domain::displayText(field, m_base.value(field.key), QLocale(),
                                        m_base.linkTitles.value(field.key), currency());
        const QPointer<FieldEdit> input = edit;
        clash.takeTheirs = [input, value, title] {
            if (input)
                input->setValue(value, title);
        };
        clash.takeMine = [input, typed, typedTitle, valid] {
            if (input && valid)
                input->setValue(typed, typedTitle);
        };
        clashes.append(clash);
    }
    m_base = theirs;
}

} // namespace kith::ui
