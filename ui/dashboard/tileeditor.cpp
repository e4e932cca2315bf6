// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tileeditor.h"

#include "models/domain/catalogue.h"
#include "models/domain/filtersentence.h"
#include "models/records/records.h"
#include "ui/dashboard/metricoptionrows.h"
#include "ui/dashboard/metricpicker.h"
#include "ui/dashboard/periodpicker.h"
#include "ui/dashboard/tileframe.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/filter/filterdialog.h"
#include "ui/parts/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::DateUnit;
using domain::Metric;
using domain::MetricCatalogue;
using domain::MetricCompare;
using domain::MetricGrouping;
using domain::Tile;
using items::ChartKind;

namespace {

constexpr int PreviewPauseMs = 200;
constexpr int MostGroupings = 2;
constexpr int PickerWidth = 260;
constexpr QSize PreviewSize{440, 300};
constexpr double LargestTarget = 1e12;
constexpr int MostCategories = 200;
/// Of the tile in the preview; no record has it.
constexpr base::RecordId PreviewTile(-1);

bool isInTime(const domain::Catalogue &catalogue, const Metric &metric, const QByteArray &key)
{
    if (key == "period")
        return true;
    const domain::MetricDimension *dimension = metric.dimension(key);
    const domain::Field *field =
        domain::Catalogue::find(catalogue.entity(metric.entity), dimension ? dimension->path : key);
    return field && (field->type == domain::FieldType::Date || field->type == domain::FieldType::Instant);
}

} // namespace

TileEditor::TileEditor(items::MetricCache &cache, const Tile &tile, const domain::DashboardFilter &filter,
                       base::RecordId me, QWidget *parent)
    : QDialog(parent)
    , m_cache(cache)
    , m_filter(filter)
    , m_me(me)
    , m_tile(tile)
    , m_preview(new items::DashboardModel(cache, this))
    , m_picker(new MetricPicker(this))
    , m_definition(remark({}, this))
    , m_frame(new TileFrame(PreviewTile, this))
{
    setObjectName(u"tileEditor"_s);
    setWindowTitle(tile.query.metric.isEmpty() ? tr("New tile") : tr("Edit the tile"));
    m_tile.unreadable.clear();
    m_picker->setFixedWidth(PickerWidth);
    auto *middle = new QScrollArea(this);
    middle->setWidget(makeForm());
    middle->setWidgetResizable(true);
    middle->setFrameShape(QFrame::NoFrame);
    middle->setFocusPolicy(Qt::NoFocus);
    middle->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    middle->setMinimumWidth(middle->widget()->minimumSizeHint().width() + space::XL);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::XL);
    row->addWidget(m_picker);
    row->addWidget(middle, 1);
    row->addWidget(makeSide(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tile.query.metric.isEmpty() ? tr("Add the tile") : tr("Save"),
                              QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"tileOk"_s);
    makePrimary(m_ok);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::L);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PreviewPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TileEditor::refresh);
    connect(m_preview, &QAbstractItemModel::dataChanged, this,
            [this] { m_frame->setState(m_preview->tiles().constFirst()); });
    connect(m_preview, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_preview->tiles().isEmpty())
            m_frame->setState(m_preview->tiles().constFirst());
    });
    connect(m_frame, &TileFrame::retryRequested, this, [this] { m_preview->askAll(); });
    connect(m_picker, &MetricPicker::chosen, this, &TileEditor::takeMetric);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_preview->setActive(true);
    m_ok->setEnabled(false);
    const QByteArray begin =
        tile.query.metric.isEmpty() ? MetricCatalogue::all().constFirst().key : tile.query.metric;
    m_tile.query.metric.clear(); // so that it is taken as it stands
    m_picker->setMetric(begin);
    if (m_tile.query.metric.isEmpty())
        takeMetric(begin); // one that is not offered any more
    m_picker->setFocus();
    resize(PickerWidth + metrics::DialogMedium + PreviewSize.width(), metrics::DialogLarge);
}

QWidget *TileEditor::makeForm()
{
    auto *side = new QWidget(this);
    m_title = new QLineEdit(m_tile.title, side);
    m_title->setObjectName(u"tileTitleEdit"_s);
    m_title->setMaxLength(200);
    m_chart = new QComboBox(side);
    m_chart->setObjectName(u"tileChart"_s);
    m_edit = new QPushButton(tr("Choose the records…"), side);
    m_edit->setObjectName(u"tileFilterEdit"_s);
    m_clear = new QPushButton(tr("All records"), side);
    m_clear->setObjectName(u"tileFilterClear"_s);
    m_sentence = remark({}, side);
    m_sentence->setObjectName(u"tileFilterSentence"_s);
    m_ownPeriod = new QCheckBox(tr("Other days than the dashboard"), side);
    m_ownPeriod->setObjectName(u"tileOwnPeriod"_s);
    m_period = new PeriodPicker(side);
    m_compare = new QComboBox(side);
    m_compare->setObjectName(u"tileCompare"_s);
    m_compare->addItem(tr("As the dashboard"), -1);
    m_compare->addItem(tr("Without comparison"), int(MetricCompare::Nothing));
    m_compare->addItem(tr("With the period before"), int(MetricCompare::PreviousPeriod));
    m_compare->addItem(tr("With the year before"), int(MetricCompare::LastYear));
    m_hasTarget = new QCheckBox(tr("To reach"), side);
    m_hasTarget->setObjectName(u"tileHasTarget"_s);
    m_target = new QDoubleSpinBox(side);
    m_target->setObjectName(u"tileTarget"_s);
    m_target->setAccessibleName(tr("To reach"));
    m_target->setRange(0, LargestTarget);
    m_target->setGroupSeparatorShown(true);
    m_most = new QSpinBox(side);
    m_most->setObjectName(u"tileMost"_s);
    m_most->setRange(0, MostCategories);
    m_most->setSpecialValueText(tr("As many as fit"));

    auto *form = new QFormLayout(side);
    form->setContentsMargins(0, 0, space::S, 0);
    form->setHorizontalSpacing(space::L);
    form->setVerticalSpacing(space::M);
    form->addRow(m_definition);
    addFormRow(form, tr("&Title"), m_title);
    m_groups = {makeGroupRow(*form, tr("&By"), "tileBy1"), makeGroupRow(*form, tr("a&nd by"), "tileBy2")};
    m_options = new MetricOptionRows(m_cache.records(), *form, side);
    addFormRow(form, tr("&Chart"), m_chart);
    auto *filters = new QWidget(side);
    auto *filterRow = new QHBoxLayout(filters);
    filterRow->setContentsMargins(0, 0, 0, 0);
    filterRow->addWidget(m_edit);
    filterRow->addWidget(m_clear);
    filterRow->addStretch(1);
    addFormRow(form, tr("Records"), filters);
    form->addRow(QString(), m_sentence);
    addFormRow(form, tr("Days"), m_ownPeriod);
    form->addRow(QString(), m_period);
    addFormRow(form, tr("Compa&red"), m_compare);
    addFormRow(form, QString(), m_hasTarget);
    form->addRow(QString(), m_target);
    addFormRow(form, tr("Cate&gories"), m_most);

    connect(m_title, &QLineEdit::textEdited, this, &TileEditor::read);
    connect(m_chart, &QComboBox::activated, this, &TileEditor::read);
    connect(m_ownPeriod, &QCheckBox::toggled, this, &TileEditor::read);
    connect(m_period, &PeriodPicker::changed, this, &TileEditor::read);
    connect(m_compare, &QComboBox::activated, this, &TileEditor::read);
    connect(m_hasTarget, &QCheckBox::toggled, this, &TileEditor::read);
    connect(m_target, &QDoubleSpinBox::valueChanged, this, &TileEditor::read);
    connect(m_most, &QSpinBox::valueChanged, this, &TileEditor::read);
    connect(m_options, &MetricOptionRows::changed, this, [this] {
        m_tile.query.options = m_options->options();
        m_pause.start();
    });
    connect(m_edit, &QPushButton::clicked, this, &TileEditor::editFilter);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_tile.query.filter = {};
        showFilter();
        m_pause.start();
    });
    return side;
}

TileEditor::GroupRow TileEditor::makeGroupRow(QFormLayout &form, const QString &label, const char *objectName)
{
    auto *line = new QWidget(this);
    GroupRow row{new QComboBox(line), new QComboBox(line)};
    row.by->setObjectName(QString::fromLatin1(objectName));
    row.by->setAccessibleName(tr("Put together by"));
    row.unit->setObjectName(QString::fromLatin1(objectName) + u"Unit"_s);
    row.unit->setAccessibleName(tr("Each"));
    const QList<std::pair<DateUnit, QString>> units{{DateUnit::Day, tr("Day")},
                                                    {DateUnit::Week, tr("Week")},
                                                    {DateUnit::Month, tr("Month")},
                                                    {DateUnit::Quarter, tr("Quarter")},
                                                    {DateUnit::Year, tr("Year")}};
    for (const auto &[unit, text] : units)
        row.unit->addItem(text, int(unit));
    row.unit->setCurrentIndex(row.unit->findData(int(DateUnit::Month)));
    row.by->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.by->setMinimumContentsLength(18);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::S);
    layout->addWidget(row.by, 1);
    layout->addWidget(row.unit);
    line->setFocusProxy(row.by);
    addFormRow(&form, label, line);
    connect(row.by, &QComboBox::activated, this, &TileEditor::read);
    connect(row.unit, &QComboBox::activated, this, &TileEditor::read);
    return row;
}

QWidget *TileEditor::makeSide()
{
    auto *side = new QWidget(this);
    m_frame->setObjectName(u"tilePreview"_s);
    m_frame->setEditable(false);
    m_frame->setFocusPolicy(Qt::NoFocus);
    m_frame->setMinimumSize(PreviewSize);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(tr("Preview"), side));
    column->addWidget(m_frame, 1);
    return side;
}

/// Groupings, filter and chart stay as far as they fit the other number.
void TileEditor::takeMetric(const QByteArray &key)
{
    if (key == m_tile.query.metric)
        return;
    const domain::Catalogue &catalogue = m_cache.records().catalogue();
    const QByteArray before = m_metric.entity;
    try {
        m_metric = MetricCatalogue::metric(catalogue, key);
    } catch (const base::Problem &problem) {
        m_definition->setText(problem.sentence());
        return;
    }
    const bool another = !before.isEmpty() && before != m_metric.entity;
    if (another)
        m_tile.query.filter = {};
    if (!before.isEmpty())
        m_tile.query.options = {}; // which are those of one number alone
    m_tile.query.metric = key;
    m_options->setMetric(key, m_tile.query.options);
    if (m_tile.chart.isEmpty())
        m_tile.chart = items::chartKindKey(ChartKind::Number);
    m_definition->setText(m_metric.definitionText());
    m_title->setPlaceholderText(m_metric.labelText());
    m_isFilling = true;
    m_ownPeriod->setChecked(m_tile.hasOwnPeriod);
    m_period->setPeriod(m_tile.hasOwnPeriod ? m_tile.query.period : m_filter.period);
    m_compare->setCurrentIndex(
        std::max(0, m_compare->findData(m_tile.hasOwnCompare ? int(m_tile.query.compare) : -1)));
    m_hasTarget->setChecked(m_tile.target.has_value());
    m_target->setValue(m_tile.target.value_or(0));
    m_most->setValue(m_tile.most);
    m_isFilling = false;
    fillGroupings();
    fillCharts();
    showFilter();
    read();
    m_ok->setEnabled(true);
}

void TileEditor::fillGroup(const GroupRow &row, const MetricGrouping &chosen, const QByteArray &without)
{
    const domain::Catalogue &catalogue = m_cache.records().catalogue();
    row.by->clear();
    row.by->addItem(tr("Nothing"), QByteArray());
    const QList<domain::MetricDimension> all = MetricCatalogue::groupings(catalogue, m_metric);
    for (const domain::MetricDimension &one : all) {
        if (one.key != without)
            row.by->addItem(one.labelText(), one.key);
    }
    row.by->setCurrentIndex(std::max(0, row.by->findData(chosen.key)));
    row.unit->setCurrentIndex(std::max(0, row.unit->findData(int(chosen.unit))));
    row.unit->setVisible(isInTime(catalogue, m_metric, row.by->currentData().toByteArray()));
}

void TileEditor::fillGroupings()
{
    m_isFilling = true;
    const MetricGrouping first = m_tile.query.by.value(0);
    const MetricGrouping second = m_tile.query.by.value(1);
    fillGroup(m_groups.at(0), first, {});
    const QByteArray kept = m_groups.at(0).by->currentData().toByteArray();
    fillGroup(m_groups.at(1), kept.isEmpty() ? MetricGrouping() : second, kept);
    m_groups.at(1).by->setEnabled(!kept.isEmpty());
    QList<MetricGrouping> by;
    for (const GroupRow &row : std::as_const(m_groups)) {
        const QByteArray key = row.by->currentData().toByteArray();
        if (!key.isEmpty())
            by.append({key, DateUnit(row.unit->currentData().toInt())});
    }
    m_tile.query.by = by;
    m_isFilling = false;
}

void TileEditor::fillCharts()
{
    m_isFilling = true;
    const QList<ChartKind> kinds = items::chartKindsFor(m_metric, m_tile.query);
    ChartKind chosen = items::chartKindOf(m_tile.chart);
    if (!kinds.contains(chosen))
        chosen = kinds.value(0, ChartKind::Table);
    m_chart->clear();
    for (const ChartKind kind : kinds)
        m_chart->addItem(items::chartKindText(kind), items::chartKindKey(kind));
    m_chart->setCurrentIndex(std::max(0, m_chart->findData(items::chartKindKey(chosen))));
    m_tile.chart = items::chartKindKey(chosen);
    m_isFilling = false;
}

void TileEditor::read()
{
    if (m_isFilling || m_tile.query.metric.isEmpty())
        return;
    m_tile.title = m_title->text().trimmed();
    QList<MetricGrouping> by;
    for (const GroupRow &row : std::as_const(m_groups)) {
        const QByteArray key = row.by->currentData().toByteArray();
        if (!key.isEmpty() && by.size() < MostGroupings)
            by.append({key, DateUnit(row.unit->currentData().toInt())});
    }
    const bool regrouped = by != m_tile.query.by;
    m_tile.query.by = by;
    m_tile.chart = m_chart->currentData().toByteArray();
    m_tile.hasOwnPeriod = m_ownPeriod->isChecked();
    m_tile.query.period = m_tile.hasOwnPeriod ? m_period->period() : domain::MetricPeriod::all();
    const int compare = m_compare->currentData().toInt();
    m_tile.hasOwnCompare = compare >= 0;
    m_tile.query.compare = compare >= 0 ? MetricCompare(compare) : MetricCompare::Nothing;
    m_tile.target = m_hasTarget->isChecked() ? std::optional(m_target->value()) : std::nullopt;
    m_tile.most = m_most->value();
    if (regrouped) {
        fillGroupings();
        fillCharts();
    }
    m_period->setVisible(m_tile.hasOwnPeriod);
    m_target->setVisible(m_tile.target.has_value());
    m_pause.start();
}

void TileEditor::showFilter()
{
    const domain::Filter &filter = m_tile.query.filter;
    const domain::Entity &entity = m_cache.records().catalogue().entity(m_metric.entity);
    m_sentence->setText(filter.isEverything() ? tr("All that the number counts.")
                                              : domain::FilterSentence(entity).sentence(filter));
    m_clear->setEnabled(!filter.isEverything());
}

void TileEditor::editFilter()
{
    FilterDialog::edit(m_cache.records(), m_metric.entity, m_tile.query.filter, this,
                       [this](const domain::Filter &filter) {
                           m_tile.query.filter = filter;
                           showFilter();
                           m_pause.start();
                       });
}

void TileEditor::refresh()
{
    Tile shown = m_tile;
    shown.id = PreviewTile;
    m_preview->setTiles({shown}, m_filter, m_me);
}

Tile TileEditor::tile() const
{
    return m_tile;
}

} // namespace kith::ui
