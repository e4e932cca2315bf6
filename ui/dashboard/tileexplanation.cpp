// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tileexplanation.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/parts/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::GoalPace;

namespace {

QString daysText(const GoalPace::Period &days)
{
    if (!days.first.isValid() || !days.end.isValid())
        return TileExplanation::tr("All the time");
    const QLocale locale;
    const QDate last = days.end.addDays(-1);
    if (days.first == last)
        return locale.toString(days.first, QLocale::ShortFormat);
    return TileExplanation::tr("%1 to %2")
        .arg(locale.toString(days.first, QLocale::ShortFormat), locale.toString(last, QLocale::ShortFormat));
}

} // namespace

TileExplanation::TileExplanation(const items::TileState &state, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"tileExplanation"_s);
    const records::MetricAnswer &answer = *state.answer;
    const QLocale locale;
    const QString title = state.tile.title.isEmpty() ? answer.metric.labelText() : state.tile.title;
    setWindowTitle(tr("Explain “%1”").arg(title));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::L);
    column->addWidget(heading(title, this));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::L);
    form->setVerticalSpacing(space::M);
    const auto text = [&](const domain::MetricFigure &figure) {
        return domain::metricText(answer.metric.unit, figure, answer.currency, locale);
    };
    m_text = title + u'\n';
    addLine(*form, tr("Number"), answer.metric.labelText());
    addLine(*form, tr("Value"), text(answer.total));
    addLine(*form, tr("What it is"), answer.metric.definitionText());
    addLine(*form, tr("Which records"), answer.sentence);
    addLine(*form, tr("How many"), locale.toString(answer.total.n));
    if (answer.metric.hasPeriod())
        addLine(*form, tr("Days"), daysText(answer.period));
    if (answer.before.first.isValid())
        addLine(*form, tr("Compared with"),
                tr("%1 (%2)").arg(text(answer.totalBefore), daysText(answer.before)));
    if (answer.withoutRate > 0)
        addLine(*form, tr("Without a rate"),
                tr("%n record(s) have a currency without a rate and are not in the sum.", nullptr,
                   int(answer.withoutRate)));
    if (answer.withoutValue > 0)
        addLine(*form, tr("Without a value"),
                tr("%n record(s) have nothing to add.", nullptr, int(answer.withoutValue)));
    if (!answer.remarks.isEmpty())
        addLine(*form, tr("To know"), answer.remarks.join(u'\n'));
    addLine(*form, tr("Asked in"), tr("%1 ms").arg(locale.toString(answer.ms)));
    column->addLayout(form);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    auto *open = buttons->addButton(tr("Open its records"), QDialogButtonBox::ActionRole);
    open->setObjectName(u"explanationRecords"_s);
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"explanationCopy"_s);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(u"explanationClose"_s);
    column->addWidget(buttons);
    setMinimumWidth(metrics::DialogMedium);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT recordsRequested();
    });
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text); });
}

void TileExplanation::addLine(QFormLayout &form, const QString &label, const QString &text)
{
    QLabel *line = paragraph(text, this);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse); // all of it can be copied
    line->setAccessibleName(tr("%1: %2").arg(label, text));
    addFormRow(&form, label, line);
    m_text += tr("%1: %2").arg(label, text) + u'\n';
}

} // namespace kith::ui
