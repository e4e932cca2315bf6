// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/conditionedit.h"

#include "models/items/filternamebook.h"
#include "ui/filter/filterdialog.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using domain::Filter;

namespace {

constexpr std::chrono::milliseconds TypingPause{300};

} // namespace

ConditionEdit::ConditionEdit(records::Records &records, const domain::Field &field, QWidget *parent)
    : LongFieldEdit(field, parent)
    , m_records(records)
    , m_names(new items::FilterNameBook(records, this))
    , m_build(new QPushButton(Icons::get(u"filter"_s), tr("Build…"), this))
    , m_sentence(new QLabel(this))
    , m_pause(new QTimer(this))
{
    m_build->setObjectName(u"conditionBuild"_s);
    m_build->setAutoDefault(false);
    m_build->setAccessibleName(tr("Build: %1").arg(field.labelText()));
    m_sentence->setObjectName(u"conditionSentence"_s);
    m_sentence->setFont(fontOf(TextRole::Caption));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    Theme::setTone(m_sentence, Tone::Muted);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::M);
    row->addWidget(m_build, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    static_cast<QBoxLayout *>(layout())->addLayout(row);
    m_pause->setSingleShot(true);
    m_pause->setInterval(TypingPause);
    connect(m_build, &QPushButton::clicked, this, &ConditionEdit::build);
    connect(this, &FieldEdit::edited, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &ConditionEdit::showSentence);
    connect(m_names, &items::FilterNameBook::learned, this, &ConditionEdit::showSentence);
    connect(this, &LongFieldEdit::displayed, this, &ConditionEdit::showSentence);
    showSentence();
}

void ConditionEdit::setReadOnly(bool readOnly)
{
    LongFieldEdit::setReadOnly(readOnly);
    m_build->setEnabled(!readOnly);
}

/// What cannot be read stays as it was typed, and the builder begins anew.
void ConditionEdit::build()
{
    const domain::Entity &lead = m_records.catalogue().entity("lead");
    Filter begun;
    try {
        begun = Filter::parse(lead, value().toString());
    } catch (const Problem &) {
        begun = {};
    }
    FilterDialog::edit(m_records, "lead"_ba, begun, this, [this, &lead](const Filter &filter) {
        setValue(filter.kind == Filter::Kind::All ? QVariant() : QVariant(filter.toText(lead)));
        showSentence();
    });
}

void ConditionEdit::showSentence()
{
    const domain::Entity &lead = m_records.catalogue().entity("lead");
    try {
        m_sentence->setText(m_names->sentence(lead, Filter::parse(lead, value().toString())));
    } catch (const Problem &problem) {
        m_sentence->setText(problem.sentence());
    }
}

} // namespace kith::ui
