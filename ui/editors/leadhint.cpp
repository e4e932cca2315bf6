// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/leadhint.h"

#include "models/base/await.h"
#include "ui/editors/fieldedit.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace kith::ui {

using namespace Qt::StringLiterals;
using records::ConversionCandidate;

namespace {

constexpr int HintPauseMs = 120;

} // namespace

LeadHint::LeadHint(records::Records &records, QWidget *parent)
    : QFrame(parent)
    , m_records(records)
    , m_pause(new QTimer(this))
    , m_text(new QLabel(this))
    , m_link(new QPushButton(Icons::get(u"link"_s), tr("Link this contact"), this))
{
    setObjectName(u"leadHint"_s);
    m_text->setObjectName(u"leadHintText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setFont(fontOf(TextRole::Caption));
    m_link->setObjectName(u"leadHintLink"_s);
    m_link->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::S);
    row->addWidget(m_text, 1);
    row->addWidget(m_link);
    hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(HintPauseMs);
    connect(m_pause, &QTimer::timeout, this, &LeadHint::look);
    connect(m_link, &QPushButton::clicked, this, [this] {
        if (m_contact)
            m_contact->setValue(m_found.id.value(), m_found.title);
        hide();
    });
}

void LeadHint::watch(FieldEdit *email, FieldEdit *phone, FieldEdit *country, FieldEdit *contact)
{
    m_email = email;
    m_phone = phone;
    m_country = country;
    m_contact = contact;
    for (FieldEdit *edit : {email, phone, country, contact}) {
        if (edit)
            connect(edit, &FieldEdit::edited, m_pause, qOverload<>(&QTimer::start));
    }
}

QString LeadHint::typed(const FieldEdit *edit) const
{
    try {
        return edit ? edit->value().toString() : QString();
    } catch (const base::Problem &) {
        return {}; // not finished yet
    }
}

void LeadHint::look()
{
    const quint64 mine = ++m_generation;
    const QString email = typed(m_email);
    const QString phone = typed(m_phone);
    if ((email.isEmpty() && phone.isEmpty()) || !typed(m_contact).isEmpty()) {
        hide();
        return;
    }
    base::await(
        records::LeadRecords(m_records).contactsWith(email, phone, typed(m_country)), this,
        [this, mine](const QList<ConversionCandidate> &found) {
            if (mine == m_generation)
                display(found);
        },
        [](const base::Problem &) {}); // only a hint
}

void LeadHint::display(const QList<ConversionCandidate> &found)
{
    setVisible(!found.isEmpty());
    if (found.isEmpty())
        return;
    m_found = found.constFirst();
    const QString who = m_found.subtitle.isEmpty()
                            ? m_found.title
                            : tr("%1, %2", "a contact and the company").arg(m_found.title, m_found.subtitle);
    m_text->setText(
        tr("There is a contact already that %1: %2", "%1: has this e-mail address").arg(m_found.why, who));
    m_link->setVisible(m_contact != nullptr);
    m_link->setAccessibleDescription(m_text->text());
}

} // namespace kith::ui
