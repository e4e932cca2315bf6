// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportbuilder.h"

#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/items/chartdata.h"
#include "models/items/filternamebook.h"
#include "models/records/pivotanswer.h"
#include "models/records/records.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/filter/filterdialog.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::DateSpan;
using domain::DateUnit;
using domain::FieldMeasure;
using domain::MetricCatalogue;
using domain::MetricCompare;
using domain::MetricGrouping;
using domain::MetricPeriod;
using domain::ReportDefinition;

namespace {

constexpr int FormWidth = 320;

QList<MetricPeriod> usualPeriods()
{
    const auto unit = [](int away, DateUnit of) {
        return MetricPeriod::moving({DateSpan::Kind::Unit, away, of});
    };
    const auto last = [](int count, DateUnit of) {
        return MetricPeriod::moving({DateSpan::Kind::Last, count, of});
    };
    return {MetricPeriod::all(),         unit(0, DateUnit::Week),   unit(-1, DateUnit::Week),
            unit(0, DateUnit::Month),    unit(-1, DateUnit::Month), unit(0, DateUnit::Quarter),
            unit(-1, DateUnit::Quarter), unit(0, DateUnit::Year),   unit(-1, DateUnit::Year),
            last(30, DateUnit::Day),     last(90, DateUnit::Day),   last(12, DateUnit::Month)};
}

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

/// A list that never makes the form wider than it is.
QComboBox *makeBox(QWidget *parent, const char *name)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1StringView(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setMaxVisibleItems(24);
    return box;
}

QLabel *makeTitle(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(fontOf(TextRole::Caption));
    Theme::setTone(label, Tone::Muted);
    label->setBuddy(buddy);
    return label;
}

} // namespace

ReportBuilder::ReportBuilder(records::Records &records, QWidget *parent)
    : QScrollArea(parent)
    , m_records(records)
    , m_names(new items::FilterNameBook(records, this))
    , m_entity(makeBox(this, "reportEntity"))
    , m_measures(new QVBoxLayout)
    , m_addMeasure(new QPushButton(Icons::get(u"plus"_s), tr("Add a &number"), this))
    , m_measureMenu(new QMenu(this))
    , m_date(makeBox(this, "reportDate"))
    , m_compare(makeBox(this, "reportCompare"))
    , m_chart(makeBox(this, "reportChart"))
{
    setObjectName(u"reportBuilder"_s);
    setAccessibleName(tr("What the report is made of"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(FormWidth);
    setMaximumWidth(FormWidth + space::XXL);
    makeForm();
    connect(m_names, &items::FilterNameBook::learned, this, &ReportBuilder::showFilter);
    connect(&m_records, &records::Records::catalogueChanged, this, &ReportBuilder::showAll);
}

void ReportBuilder::makeForm()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::L, space::M, space::L, space::L);
    column->setSpacing(space::XS);
    const auto add = [&](const QString &title, QWidget *field) {
        QLabel *label = makeTitle(title, field, content);
        column->addWidget(label);
        column->addWidget(field);
        column->addSpacing(space::S);
        return label;
    };
    m_entity->setAccessibleName(tr("Records of"));
    add(tr("&Records of"), m_entity);
    m_addMeasure->setObjectName(u"addMeasure"_s);
    m_addMeasure->setMenu(m_measureMenu);
    m_addMeasure->setAutoDefault(false);
    column->addWidget(makeTitle(tr("Numbers"), m_addMeasure, content));
    m_measures->setSpacing(space::XXS);
    column->addLayout(m_measures);
    column->addWidget(m_addMeasure);
    column->addSpacing(space::S);
    add(tr("Rows, &first"), makeGrouping(m_first, "reportFirst", tr("Rows, first")));
    add(tr("Rows, &second"), makeGrouping(m_second, "reportSecond", tr("Rows, second")));
    add(tr("&Columns"), makeGrouping(m_across, "reportAcross", tr("Columns")));
    add(tr("Which records"), makeFilter());
    add(tr("&Period"), makePeriod());
    m_date->setAccessibleName(tr("By the date"));
    m_dateTitle = add(tr("&By the date"), m_date);
    m_compare->setAccessibleName(tr("Compared with"));
    add(tr("Co&mpared with"), m_compare);
    m_chart->setAccessibleName(tr("Chart"));
    add(tr("C&hart"), m_chart);
    column->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(m_measureMenu, &QMenu::aboutToShow, this, &ReportBuilder::fillMeasureMenu);
    connect(m_entity, &QComboBox::activated, this, &ReportBuilder::takeEntity);
    connect(m_date, &QComboBox::activated, this, &ReportBuilder::takeDate);
    connect(m_compare, &QComboBox::activated, this, [this] {
        m_definition.compare = MetricCompare(m_compare->currentData().toInt());
        tell();
    });
    connect(m_chart, &QComboBox::activated, this, [this] {
        m_definition.chart = m_chart->currentData().toByteArray();
        tell();
    });
}

QWidget *ReportBuilder::makeGrouping(GroupingLine &line, const char *name, const QString &title)
{
    line.row = new QWidget(this);
    line.key = makeBox(line.row, name);
    line.key->setAccessibleName(title);
    line.unit = makeBox(line.row, (QByteArray(name) + "Unit").constData());
    line.unit->setAccessibleName(tr("%1: unit of time").arg(title));
    line.unit->addItem(tr("by day"), int(DateUnit::Day));
    line.unit->addItem(tr("by week"), int(DateUnit::Week));
    line.unit->addItem(tr("by month"), int(DateUnit::Month));
    line.unit->addItem(tr("by quarter"), int(DateUnit::Quarter));
    line.unit->addItem(tr("by year"), int(DateUnit::Year));
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::XS);
    row->addWidget(line.key, 3);
    row->addWidget(line.unit, 2);
    line.row->setFocusProxy(line.key);
    connect(line.key, &QComboBox::activated, this, &ReportBuilder::takeGroupings);
    connect(line.unit, &QComboBox::activated, this, &ReportBuilder::takeGroupings);
    return line.row;
}

QWidget *ReportBuilder::makeFilter()
{
    auto *row = new QWidget(this);
    m_filterText = paragraph({}, row);
    m_filterText->setObjectName(u"reportFilterText"_s);
    auto *edit = new QPushButton(Icons::get(u"filter"_s), tr("&Filter…"), row);
    edit->setObjectName(u"reportFilter"_s);
    edit->setAutoDefault(false);
    m_clearFilter = new QPushButton(tr("All records"), row);
    m_clearFilter->setObjectName(u"reportFilterClear"_s);
    m_clearFilter->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::XS);
    buttons->addWidget(edit);
    buttons->addWidget(m_clearFilter);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::XS);
    column->addWidget(m_filterText);
    column->addLayout(buttons);
    row->setFocusProxy(edit);
    connect(edit, &QPushButton::clicked, this, &ReportBuilder::editFilter);
    connect(m_clearFilter, &QPushButton::clicked, this, [this] {
        m_definition.filter = {};
        showFilter();
        tell();
    });
    return row;
}

QWidget *ReportBuilder::makePeriod()
{
    auto *row = new QWidget(this);
    m_period = makeBox(row, "reportPeriod");
    m_period->setAccessibleName(tr("Period"));
    m_days = new QWidget(row);
    const auto makeDay = [this](const char *name, const QString &title) {
        auto *edit = new QDateEdit(m_days);
        edit->setObjectName(QLatin1StringView(name));
        edit->setAccessibleName(title);
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &ReportBuilder::takePeriod);
        return edit;
    };
    m_from = makeDay("reportFrom", tr("First day"));
    m_to = makeDay("reportTo", tr("Last day"));
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(space::XS);
    days->addWidget(m_from, 1);
    days->addWidget(new QLabel(u"–"_s, m_days));
    days->addWidget(m_to, 1);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::XS);
    column->addWidget(m_period);
    column->addWidget(m_days);
    row->setFocusProxy(m_period);
    connect(m_period, &QComboBox::activated, this, &ReportBuilder::takePeriod);
    return row;
}

QList<QByteArray> ReportBuilder::entities(const domain::Catalogue &catalogue)
{
    QList<QByteArray> keys;
    for (const domain::Entity &entity : catalogue.entities()) {
        if (entity.standalone && entity.hasTrash)
            keys.append(entity.key);
    }
    return keys;
}

ReportDefinition ReportBuilder::begun(const QByteArray &entity)
{
    ReportDefinition report;
    report.entity = entity;
    report.measures = {FieldMeasure{"count"_ba, entity, {}, {}}.key()};
    report.chart = "bar"_ba;
    return report;
}

void ReportBuilder::setDefinition(const ReportDefinition &definition)
{
    m_definition = definition;
    showAll();
}

domain::Metric ReportBuilder::metricOf(const QByteArray &key) const
{
    return MetricCatalogue::metric(m_records.catalogue(), key);
}

QString ReportBuilder::measureText(const QByteArray &key) const
{
    try {
        return metricOf(key).labelText();
    } catch (const base::Problem &) {
        return QString::fromLatin1(key); // a field that is gone; the preview says it
    }
}

void ReportBuilder::showAll()
{
    if (m_definition.entity.isEmpty())
        return;
    m_isShowing = true;
    fillEntities();
    showMeasures();
    fillGroupings();
    fillPeriods();
    fillDates();
    fillCompare();
    fillCharts();
    showFilter();
    m_isShowing = false;
}

void ReportBuilder::fillEntities()
{
    m_entity->clear();
    const domain::Catalogue &catalogue = m_records.catalogue();
    for (const QByteArray &key : entities(catalogue))
        m_entity->addItem(Icons::get(QString::fromLatin1(catalogue.entity(key).icon)),
                          catalogue.entity(key).pluralText(), key);
    m_entity->setCurrentIndex(m_entity->findData(m_definition.entity));
}

void ReportBuilder::showMeasures()
{
    while (QLayoutItem *item = m_measures->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int at = 0; at < m_definition.measures.size(); ++at) {
        auto *row = new QWidget(this);
        auto *label = new ElidedLabel(measureText(m_definition.measures.at(at)), row);
        label->setObjectName(u"measure%1"_s.arg(at));
        auto *remove = makeIconButton(u"x"_s, tr("Take away “%1”").arg(label->text()),
                                      u"removeMeasure%1"_s.arg(at), row);
        remove->setEnabled(m_definition.measures.size() > 1);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(space::S, 0, 0, 0);
        line->setSpacing(space::XS);
        line->addWidget(label, 1);
        line->addWidget(remove);
        m_measures->addWidget(row);
        connect(remove, &QToolButton::clicked, this, [this, at] { removeMeasure(at); });
    }
    m_addMeasure->setEnabled(m_definition.measures.size() < ReportDefinition::MostMeasures);
}

void ReportBuilder::fillMeasureMenu()
{
    m_measureMenu->clear();
    QHash<QByteArray, QMenu *> families;
    for (const domain::Metric &one : MetricCatalogue::all()) {
        if (one.entity != m_definition.entity)
            continue;
        QMenu *&menu = families[one.family];
        if (!menu)
            menu = m_measureMenu->addMenu(MetricCatalogue::familyText(one.family));
        QAction *action = menu->addAction(one.labelText(), this, [this, key = one.key] { addMeasure(key); });
        action->setToolTip(one.definitionText());
        action->setEnabled(!m_definition.measures.contains(one.key));
        menu->setToolTipsVisible(true);
    }
    const domain::Entity &entity = m_records.catalogue().entity(m_definition.entity);
    // Without a choice each kind of record has the date that it usually goes by.
    const QByteArray date = m_date->isHidden() ? QByteArray() : m_date->currentData().toByteArray();
    m_measureMenu->addSeparator();
    for (const QByteArray &figure : FieldMeasure::figures()) {
        if (figure == "count") {
            m_measureMenu->addAction(FieldMeasure::figureText(figure), this, [this, date] {
                addMeasure(FieldMeasure{"count"_ba, m_definition.entity, {}, date}.key());
            });
            continue;
        }
        QMenu *menu = nullptr;
        for (const domain::Field &field : entity.fields) {
            if (!field.isNumber() || field.is(domain::FieldFlag::Hidden))
                continue;
            if (!menu)
                menu = m_measureMenu->addMenu(FieldMeasure::figureText(figure));
            menu->addAction(field.labelText(), this, [this, figure, date, key = field.key] {
                addMeasure(FieldMeasure{figure, m_definition.entity, key, date}.key());
            });
        }
    }
}

void ReportBuilder::addMeasure(const QByteArray &key)
{
    if (m_definition.measures.contains(key))
        return;
    m_definition.measures.append(key);
    showAll();
    tell();
}

void ReportBuilder::removeMeasure(int index)
{
    m_definition.measures.removeAt(index);
    m_definition.sort = {};
    showAll();
    tell();
}

bool ReportBuilder::isMoment(const QByteArray &key) const
{
    if (key == "period")
        return true;
    const domain::Entity &entity = m_records.catalogue().entity(m_definition.entity);
    const domain::Field *field = domain::Catalogue::find(entity, key);
    return field && (field->type == domain::FieldType::Date || field->type == domain::FieldType::Instant);
}

void ReportBuilder::fillGroupings()
{
    QList<domain::MetricDimension> known;
    try {
        known = MetricCatalogue::groupings(m_records.catalogue(), metricOf(m_definition.measures.value(0)));
    } catch (const base::Problem &) {
        known.clear(); // nothing can be grouped by what is not there
    }
    const auto chosen = [this](qsizetype at) {
        return at < m_definition.rows.size() ? std::optional(m_definition.rows.at(at)) : std::nullopt;
    };
    fillGrouping(m_first, known, chosen(0));
    fillGrouping(m_second, known, chosen(1));
    fillGrouping(m_across, known, m_definition.across);
    m_second.row->setEnabled(!m_definition.rows.isEmpty());
}

void ReportBuilder::fillGrouping(const GroupingLine &line, const QList<domain::MetricDimension> &known,
                                 const std::optional<MetricGrouping> &chosen)
{
    line.key->clear();
    line.key->addItem(tr("Nothing"), QByteArray());
    for (const domain::MetricDimension &one : known)
        line.key->addItem(one.labelText(), one.key);
    if (chosen && line.key->findData(chosen->key) < 0)
        line.key->addItem(QString::fromLatin1(chosen->key), chosen->key);
    line.key->setCurrentIndex(chosen ? line.key->findData(chosen->key) : 0);
    line.unit->setCurrentIndex(line.unit->findData(int(chosen ? chosen->unit : DateUnit::Month)));
    line.unit->setVisible(chosen && isMoment(chosen->key));
}

void ReportBuilder::fillPeriods()
{
    m_period->clear();
    for (const MetricPeriod &period : usualPeriods())
        m_period->addItem(sentenceCase(period.sentence()), period.toText());
    const bool isDays = m_definition.period.kind == MetricPeriod::Kind::Days;
    const QString text = m_definition.period.toText();
    if (!isDays && m_period->findData(text) < 0)
        m_period->addItem(sentenceCase(m_definition.period.sentence()), text);
    m_period->insertSeparator(m_period->count());
    m_period->addItem(tr("From … to …"), QString());
    m_period->setCurrentIndex(isDays ? m_period->count() - 1 : m_period->findData(text));
    m_days->setVisible(isDays);
    if (isDays) {
        m_from->setDate(m_definition.period.first);
        m_to->setDate(m_definition.period.last);
    }
}

/// What measures over fields are counted by; metrics have their own date.
void ReportBuilder::fillDates()
{
    m_date->clear();
    const domain::Entity &entity = m_records.catalogue().entity(m_definition.entity);
    QByteArray used;
    bool isNeeded = false;
    for (const QByteArray &key : m_definition.measures) {
        if (const auto measure = FieldMeasure::of(key)) {
            isNeeded = true;
            used = metricOf(key).dateField;
        }
    }
    const auto add = [this](const domain::Field &field) {
        if (field.type == domain::FieldType::Date || field.type == domain::FieldType::Instant)
            m_date->addItem(field.labelText(), field.key);
    };
    for (const domain::Field &field : entity.fields) {
        if (!field.is(domain::FieldFlag::Hidden))
            add(field);
    }
    for (const domain::Field &stamp : domain::Catalogue::stampFields()) {
        if (stamp.key != "deleted_at")
            add(stamp);
    }
    m_date->setCurrentIndex(std::max(0, m_date->findData(used)));
    m_date->setToolTip(tr("The day by which a record falls into the period"));
    m_date->setVisible(isNeeded); // the others have a date of their own
    m_dateTitle->setVisible(isNeeded);
}

void ReportBuilder::fillCompare()
{
    m_compare->clear();
    for (const MetricCompare one :
         {MetricCompare::Nothing, MetricCompare::PreviousPeriod, MetricCompare::LastYear})
        m_compare->addItem(domain::metricCompareText(one), int(one));
    m_compare->setCurrentIndex(m_compare->findData(int(m_definition.compare)));
    m_compare->setEnabled(m_definition.period.kind != MetricPeriod::Kind::All);
}

void ReportBuilder::fillCharts()
{
    m_chart->clear();
    m_chart->addItem(tr("No chart"), QByteArray());
    try {
        QList<MetricGrouping> by = m_definition.rows.first(std::min<qsizetype>(
            m_definition.rows.size(), m_definition.across ? 1 : ReportDefinition::MostRows));
        if (m_definition.across)
            by.append(*m_definition.across);
        const QList<items::ChartKind> kinds =
            items::chartKindsFor(metricOf(m_definition.measures.value(0)), m_definition.query(0, by));
        for (const items::ChartKind kind : kinds) {
            if (kind != items::ChartKind::Table) // stands below anyway
                m_chart->addItem(items::chartKindText(kind), items::chartKindKey(kind));
        }
    } catch (const base::Problem &) {
        m_chart->setCurrentIndex(0); // the preview says what is wrong
    }
    m_chart->setCurrentIndex(std::max(0, m_chart->findData(m_definition.chart)));
}

void ReportBuilder::showFilter()
{
    if (m_definition.entity.isEmpty())
        return;
    const bool isAll = m_definition.filter.isEverything();
    m_clearFilter->setVisible(!isAll);
    const domain::Entity &entity = m_records.catalogue().entity(m_definition.entity);
    m_filterText->setText(isAll ? tr("All of them") : m_names->sentence(entity, m_definition.filter));
}

void ReportBuilder::takeEntity()
{
    const QByteArray entity = m_entity->currentData().toByteArray();
    if (entity == m_definition.entity)
        return;
    const QByteArray chart = m_definition.chart;
    const MetricPeriod period = m_definition.period;
    m_definition = begun(entity);
    m_definition.chart = chart;
    m_definition.period = period;
    showAll();
    tell();
}

std::optional<MetricGrouping> ReportBuilder::groupingOf(const GroupingLine &line) const
{
    const QByteArray key = line.key->currentData().toByteArray();
    if (key.isEmpty())
        return std::nullopt;
    return MetricGrouping{key, DateUnit(line.unit->currentData().toInt())};
}

void ReportBuilder::takeGroupings()
{
    m_definition.rows.clear();
    for (const GroupingLine *line : {&m_first, &m_second}) {
        if (const auto grouping = groupingOf(*line))
            m_definition.rows.append(*grouping);
    }
    m_definition.across = groupingOf(m_across);
    m_definition.sort = {};
    m_isShowing = true;
    fillGroupings();
    fillCharts();
    m_isShowing = false;
    tell();
}

void ReportBuilder::takePeriod()
{
    if (m_isShowing)
        return;
    const QString text = m_period->currentData().toString();
    if (text.isEmpty()) {
        if (m_definition.period.kind != MetricPeriod::Kind::Days) {
            const QDate today = QDate::currentDate();
            m_definition.period = MetricPeriod::days(QDate(today.year(), 1, 1), today);
        } else {
            m_definition.period = MetricPeriod::days(std::min(m_from->date(), m_to->date()),
                                                     std::max(m_from->date(), m_to->date()));
        }
    } else {
        m_definition.period = MetricPeriod::parse(text);
    }
    if (m_definition.period.kind == MetricPeriod::Kind::All)
        m_definition.compare = MetricCompare::Nothing;
    m_isShowing = true;
    fillPeriods();
    fillCompare();
    m_isShowing = false;
    tell();
}

void ReportBuilder::takeDate()
{
    const QByteArray date = m_date->currentData().toByteArray();
    for (QByteArray &key : m_definition.measures) {
        if (auto measure = FieldMeasure::of(key)) {
            measure->dateField = date;
            key = measure->key();
        }
    }
    showAll();
    tell();
}

void ReportBuilder::editFilter()
{
    FilterDialog::edit(m_records, m_definition.entity, m_definition.filter, this,
                       [this](const domain::Filter &filter) {
                           m_definition.filter = filter;
                           showFilter();
                           tell();
                       });
}

void ReportBuilder::tell()
{
    Q_EMIT changed(m_definition);
}

} // namespace kith::ui
