// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/metricoptionrows.h"

#include "models/base/await.h"
#include "models/domain/metricoptions.h"
#include "models/records/records.h"
#include "ui/dialogs/dialogparts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::MetricOption;
using records::DashboardChoices;

namespace {

QComboBox *optionBox(const char *objectName, QWidget *side)
{
    auto *box = new QComboBox(side);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    return box;
}

/// What is gone or not known yet was chosen all the same, so it stands there.
void chooseData(QComboBox *box, const QString &data, const QString &gone)
{
    int index = box->findData(data);
    if (index < 0) {
        box->addItem(gone, data);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

void store(QJsonObject &options, const MetricOption &option, const QString &chosen)
{
    const QString key = QString::fromLatin1(option.key);
    if (chosen.isEmpty())
        options.remove(key);
    else
        options.insert(key, chosen);
}

} // namespace

MetricOptionRows::MetricOptionRows(records::Records &records, QFormLayout &form, QWidget *side)
    : QObject(side)
    , m_records(records)
    , m_form(form)
    , m_days(new QSpinBox(side))
    , m_choice(optionBox("optionChoice", side))
    , m_pipeline(optionBox("optionPipeline", side))
    , m_stage(optionBox("optionStage", side))
{
    m_days->setObjectName(u"optionDays"_s);
    m_days->setRange(1, domain::MostOptionDays);
    m_days->setGroupSeparatorShown(true);
    m_pipeline->setToolTip(tr("The pipeline of the dashboard's filter goes before it."));
    for (QWidget *edit : std::initializer_list<QWidget *>{m_days, m_choice, m_pipeline, m_stage})
        addFormRow(&form, u" "_s, edit); // named when it is known what of
    connect(m_days, &QSpinBox::valueChanged, this, &MetricOptionRows::read);
    for (const QComboBox *box : {m_choice, m_pipeline, m_stage})
        connect(box, &QComboBox::activated, this, &MetricOptionRows::read);
    show();
}

void MetricOptionRows::setMetric(const QByteArray &metric, const QJsonObject &options)
{
    m_metric = metric;
    m_options = options;
    show();
}

void MetricOptionRows::show()
{
    const QList<MetricOption> all = domain::metricOptions(m_metric);
    const auto row = [&](MetricOption::Kind kind, QWidget *edit) -> const MetricOption * {
        const auto found = std::find_if(all.cbegin(), all.cend(),
                                        [kind](const MetricOption &option) { return option.kind == kind; });
        m_form.setRowVisible(edit, found != all.cend());
        if (found == all.cend())
            return nullptr;
        edit->setAccessibleName(found->labelText());
        if (auto *label = qobject_cast<QLabel *>(m_form.labelForField(edit)))
            label->setText(found->labelText());
        return &*found;
    };
    const auto chosen = [this](const MetricOption *option) {
        return m_options.value(QString::fromLatin1(option->key));
    };
    if (const MetricOption *days = row(MetricOption::Kind::Days, m_days)) {
        const QSignalBlocker quiet(m_days);
        m_days->setValue(chosen(days).toInt(days->preset));
    }
    if (const MetricOption *choice = row(MetricOption::Kind::Choice, m_choice)) {
        m_choice->clear();
        for (qsizetype i = 0; i < choice->choices.size(); ++i)
            m_choice->addItem(choice->choiceText(i),
                              i == 0 ? QString() : QString::fromLatin1(choice->choices.at(i).first));
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen(choice).toString())));
    }
    const MetricOption *pipeline = row(MetricOption::Kind::Pipeline, m_pipeline);
    const MetricOption *stage = row(MetricOption::Kind::Stage, m_stage);
    if (!pipeline && !stage)
        return;
    if (!m_choices && !m_isAsked) {
        m_isAsked = true;
        base::await(
            records::DashboardRecords(m_records).choices(), this,
            [this](const DashboardChoices &choices) {
                m_choices = choices;
                show();
            },
            [this](const base::Problem &) { m_isAsked = false; }); // they are asked for again with the next
    }
    if (pipeline) {
        m_pipeline->clear();
        m_pipeline->addItem(tr("The first, or that of the dashboard"), QString());
        if (m_choices) {
            for (const auto &[id, name] : std::as_const(m_choices->pipelines))
                m_pipeline->addItem(name, id.toString());
        }
        chooseData(m_pipeline, chosen(pipeline).toString(), m_choices ? tr("Another pipeline") : u"…"_s);
    }
    if (stage)
        fillStages();
}

void MetricOptionRows::fillStages()
{
    const QString pipeline = m_options.value("pipeline"_L1).toString();
    m_stage->clear();
    m_stage->addItem(tr("The first stage"), QString());
    if (m_choices) {
        for (const DashboardChoices::Stage &stage : std::as_const(m_choices->stages)) {
            if (!pipeline.isEmpty() && stage.pipeline.toString() != pipeline)
                continue;
            const auto of = std::find_if(m_choices->pipelines.cbegin(), m_choices->pipelines.cend(),
                                         [&](const auto &one) { return one.first == stage.pipeline; });
            const bool isNamed =
                pipeline.isEmpty() && m_choices->pipelines.size() > 1 && of != m_choices->pipelines.cend();
            m_stage->addItem(isNamed ? tr("%1 · %2", "pipeline, stage").arg(of->second, stage.name)
                                     : stage.name,
                             stage.id.toString());
        }
    }
    chooseData(m_stage, m_options.value("stage"_L1).toString(), m_choices ? tr("Another stage") : u"…"_s);
}

void MetricOptionRows::read()
{
    for (const MetricOption &option : domain::metricOptions(m_metric)) {
        switch (option.kind) {
        case MetricOption::Kind::Days:
            if (m_days->value() == option.preset)
                m_options.remove(QString::fromLatin1(option.key));
            else
                m_options.insert(QString::fromLatin1(option.key), m_days->value());
            break;
        case MetricOption::Kind::Choice:
            store(m_options, option, m_choice->currentData().toString());
            break;
        case MetricOption::Kind::Pipeline: {
            const QString before = m_options.value("pipeline"_L1).toString();
            store(m_options, option, m_pipeline->currentData().toString());
            if (m_options.value("pipeline"_L1).toString() != before) {
                m_options.remove(u"stage"_s); // which is one of a pipeline
                fillStages();
            }
            break;
        }
        case MetricOption::Kind::Stage:
            store(m_options, option, m_stage->currentData().toString());
            break;
        }
    }
    Q_EMIT changed();
}

} // namespace kith::ui
