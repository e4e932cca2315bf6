// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Values that stand beside each other as chips.
#include "models/base/await.h"
#include "models/domain/catalogue.h"
#include "models/records/records.h"
#include "ui/editors/linkedit.h"
#include "ui/filter/filterchoices.h"
#include "ui/parts/chip.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/metrics.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Field;
using records::RecordId;

namespace {

void clear(FlowLayout &flow, const QWidget *keep)
{
    for (int i = flow.count() - 1; i >= 0; --i) {
        QWidget *widget = flow.itemAt(i)->widget();
        if (widget == keep)
            continue;
        delete flow.takeAt(i);
        widget->hide();
        widget->deleteLater();
    }
}

} // namespace

// FilterWordsEdit

FilterWordsEdit::FilterWordsEdit(const Field &field, QWidget *parent)
    : FilterValueEdit(parent), m_flow(new FlowLayout(this)), m_edit(new QLineEdit(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(space::XS);
    m_flow->addWidget(m_edit);
    m_edit->setObjectName(u"filterWords"_s);
    m_edit->setAccessibleName(tr("Value of %1").arg(field.labelText()));
    m_edit->setPlaceholderText(tr("Type a word, then Enter"));
    m_edit->setMinimumWidth(metrics::FieldWidth);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &FilterWordsEdit::take);
}

void FilterWordsEdit::take()
{
    const QString word = m_edit->text().trimmed();
    m_edit->clear();
    if (word.isEmpty() || m_values.contains(word))
        return;
    m_values.append(word);
    display();
    Q_EMIT edited();
}

void FilterWordsEdit::setValues(const QVariantList &values)
{
    if (values == m_values)
        return;
    m_values = values;
    display();
}

void FilterWordsEdit::display()
{
    clear(*m_flow, m_edit);
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        auto *chip = new Chip(m_values.at(i).toString(), this);
        chip->setLook({Tone::Accent, Tone::AccentSoft});
        chip->setRemovable(true);
        m_flow->insertWidget(int(i), chip);
        chip->show();
        connect(chip, &Chip::removeRequested, this, [this, value = m_values.at(i)] {
            m_values.removeOne(value);
            display();
            m_edit->setFocus();
            Q_EMIT edited();
        });
    }
    updateGeometry();
}

bool FilterWordsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier && !m_edit->text().isEmpty()) {
            take();
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_values.isEmpty()) {
            m_values.removeLast();
            display();
            Q_EMIT edited();
            return true;
        }
    }
    return FilterValueEdit::eventFilter(watched, event);
}

// FilterRecordsEdit

FilterRecordsEdit::FilterRecordsEdit(records::Records &records, const Field &field, QWidget *parent)
    : FilterValueEdit(parent)
    , m_records(records)
    , m_field(field)
    , m_flow(new FlowLayout(this))
    , m_edit(new LinkFieldEdit(records, field, this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(space::XS);
    m_flow->addWidget(m_edit);
    m_edit->setCreates(false);
    m_edit->setObjectName(u"filterLink"_s);
    m_edit->setHint(tr("Value of %1").arg(field.labelText()));
    m_edit->findChild<QLineEdit *>()->setPlaceholderText(tr("Type a name"));
    m_edit->setFixedWidth(metrics::FieldWidth);
    setFocusProxy(m_edit->input());
    connect(m_edit, &LinkFieldEdit::chosen, this, [this](RecordId id, const QString &title) {
        m_titles.insert(id.value(), title);
        m_edit->clearInput();
        if (m_values.contains(id.value()))
            return;
        m_values.append(id.value());
        display();
        Q_EMIT edited();
    });
}

void FilterRecordsEdit::setValues(const QVariantList &values)
{
    if (values == m_values)
        return;
    m_values = values;
    askTitles();
    display();
}

void FilterRecordsEdit::askTitles()
{
    const domain::Entity *target = m_records.catalogue().find(m_field.target);
    QList<RecordId> ids;
    for (const QVariant &value : std::as_const(m_values)) {
        if (value.userType() != QMetaType::QString && !m_titles.contains(value.toLongLong()))
            ids.append(RecordId(value.toLongLong()));
    }
    if (!target || ids.isEmpty())
        return;
    base::await(
        m_records.fetchRows(target->key, target->titleFields, ids), this,
        [this](const QList<records::Row> &rows) {
            for (const records::Row &row : rows) {
                QStringList parts;
                for (qsizetype i = 0; i < row.values.size(); ++i) {
                    const QString &link = row.linkTitles.at(i);
                    const QString part = link.isEmpty() ? row.values.at(i).toString() : link;
                    if (!part.isEmpty())
                        parts.append(part);
                }
                m_titles.insert(row.id.value(), parts.join(u' '));
            }
            display();
        },
        [](const base::Problem &) {});
}

void FilterRecordsEdit::display()
{
    clear(*m_flow, m_edit);
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const QVariant &value = m_values.at(i);
        const QString title = value.userType() == QMetaType::QString
                                  ? value.toString()
                                  : m_titles.value(value.toLongLong(), u"…"_s);
        auto *chip = new Chip(title, this);
        chip->setLook({Tone::Accent, Tone::AccentSoft});
        chip->setRemovable(true);
        m_flow->insertWidget(int(i), chip);
        chip->show();
        connect(chip, &Chip::removeRequested, this, [this, value] {
            m_values.removeOne(value);
            display();
            m_edit->setFocus();
            Q_EMIT edited();
        });
    }
    updateGeometry();
}

} // namespace kith::ui
