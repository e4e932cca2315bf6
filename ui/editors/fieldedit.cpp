// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/fieldedit.h"

#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;

FieldEdit::FieldEdit(const domain::Field &field, QWidget *parent)
    : QWidget(parent), m_field(field), m_column(new QVBoxLayout(this))
{
    setObjectName(QString::fromLatin1(field.key));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
}

/// An input that goes while it has the focus says that it was left, to an edit of which only half is there.
FieldEdit::~FieldEdit()
{
    if (m_input)
        m_input->blockSignals(true);
}

void FieldEdit::setInput(QWidget *input)
{
    m_input = input;
    input->setObjectName(u"input_"_s + QString::fromLatin1(m_field.key));
    m_column->insertWidget(0, input);
    setFocusProxy(input);
    setHint(m_field.labelText());
    if (m_field.help) {
        input->setToolTip(m_field.helpText());
        input->setAccessibleDescription(m_field.helpText());
    }
}

void FieldEdit::setHint(const QString &text)
{
    if (m_input)
        m_input->setAccessibleName(text);
    showHint(text);
}

void FieldEdit::setBase(const QVariant &value, const QString &linkTitle)
{
    m_quiet = true;
    m_base = value;
    m_baseTitle = linkTitle;
    display(value, linkTitle);
    m_baseForm = displayedForm();
    m_quiet = false;
    setError({});
}

void FieldEdit::moveBase(const QVariant &value, const QString &linkTitle)
{
    if (!isDirty()) {
        setBase(value, linkTitle);
        return;
    }
    // Only to learn the form of the new base; then back to what was typed.
    m_quiet = true;
    const QVariant typed = displayedForm();
    QVariant mine;
    bool readable = true;
    const QString mineTitle = this->linkTitle();
    try {
        mine = read();
    } catch (const base::Problem &) {
        readable = false;
    }
    if (readable) {
        display(value, linkTitle);
        m_baseForm = displayedForm();
        display(mine, mineTitle);
    } else {
        m_baseForm = QVariant(); // whatever is typed differs from it
    }
    m_base = value;
    m_baseTitle = linkTitle;
    m_quiet = false;
}

void FieldEdit::setValue(const QVariant &value, const QString &linkTitle)
{
    display(value, linkTitle);
    markEdited();
}

QVariant FieldEdit::value() const
{
    return isDirty() ? read() : m_base;
}

bool FieldEdit::isDirty() const
{
    return displayedForm() != m_baseForm;
}

bool FieldEdit::validate()
{
    try {
        value();
    } catch (const base::Problem &problem) {
        setError(problem.sentence());
        return false;
    }
    setError({});
    return true;
}

void FieldEdit::setError(const QString &text)
{
    if (text.isEmpty() && (!m_error || m_error->isHidden()))
        return;
    if (!m_error) {
        m_error = new QLabel(this);
        m_error->setObjectName(u"error_"_s + QString::fromLatin1(m_field.key));
        m_error->setTextFormat(Qt::PlainText);
        m_error->setWordWrap(true);
        m_error->setFont(fontOf(TextRole::Caption));
        Theme::setTone(m_error, Tone::Danger);
        m_column->addWidget(m_error);
    }
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    if (m_input) {
        m_input->setProperty("kith_error", !text.isEmpty());
        m_input->setAccessibleDescription(text.isEmpty() ? m_field.helpText() : text);
        m_input->update();
    }
}

QString FieldEdit::error() const
{
    return m_error && !m_error->isHidden() ? m_error->text() : QString();
}

void FieldEdit::markEdited()
{
    if (m_quiet)
        return;
    setError({});
    Q_EMIT edited();
}

} // namespace kith::ui
