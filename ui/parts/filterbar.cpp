// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filterbar.h"

#include "models/base/await.h"
#include "models/base/language.h"
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/records/filterwords.h"
#include "models/records/records.h"
#include "ui/filter/filterdialog.h"
#include "ui/parts/chip.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/searchbox.h"
#include "ui/parts/theme.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using domain::Filter;

namespace {

constexpr int FilterPauseMs = 500;
constexpr int LongestText = 1'000'000; ///< a company may have thousands below it
constexpr int MostParts = 12;          ///< shown one by one
constexpr int LongestPart = 60;

} // namespace

FilterBar::FilterBar(records::Records &records, const QByteArray &entity, QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_key(entity)
    , m_search(new SearchBox(this))
    , m_edit(new QLineEdit(this))
    , m_error(new QLabel(this))
    , m_pause(new QTimer(this))
{
    setObjectName(u"filterBar"_s);
    makeHead();
    makeRow();
    refresh();
}

void FilterBar::makeHead()
{
    const domain::Entity &entity = m_records.catalogue().entity(m_key);
    m_search->setPlaceholderText(tr("Search %1").arg(base::Language::inSentence(entity.pluralText())));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(
        tr("Search (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setMinimumWidth(150);
    m_search->setMaximumWidth(420);
    m_button = makeIconButton(u"filter"_s, tr("Filter …"), u"filterButton"_s, this);
    m_button->setPopupMode(QToolButton::MenuButtonPopup);
    auto *menu = new QMenu(m_button);
    menu->addAction(Icons::get(u"filter"_s), tr("&Build a filter …"), this, &FilterBar::build);
    menu->addAction(tr("&Write a filter as text"), this, [this] { setTextShown(true); });
    QAction *none = menu->addAction(Icons::get(u"x"_s), tr("&No filter"), this, [this] { setFilter({}); });
    connect(menu, &QMenu::aboutToShow, this,
            [this, none] { none->setEnabled(m_filter.kind != Filter::Kind::All); });
    m_button->setMenu(menu);
    connect(m_button, &QToolButton::clicked, this, &FilterBar::build);
    connect(m_search, &SearchBox::searchChanged, this, [this](const QString &text) {
        if (!m_isSetting)
            Q_EMIT searchChanged(text);
    });
    connect(m_search, &SearchBox::leaveRequested, this, &FilterBar::leaveRequested);
    m_search->offerFilters(m_records, m_key);
    connect(m_search, &SearchBox::filterChosen, this,
            [this](const QByteArray &chosen, const Filter &filter) { add(chosen, filter); });
}

void FilterBar::makeRow()
{
    const domain::Entity &entity = m_records.catalogue().entity(m_key);
    m_sayings = new QWidget(this);
    m_sayings->setObjectName(u"filterParts"_s);
    m_flow = new FlowLayout(m_sayings);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(space::XS);
    m_edit->setObjectName(u"filterEdit"_s);
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaxLength(LongestText);
    m_edit->setAccessibleName(tr("Filter as text"));
    // An example from this kind's own fields teaches the grammar.
    QString example;
    for (const domain::Field &field : entity.fields) {
        if (field.is(domain::FieldFlag::InList) && field.type == domain::FieldType::Text) {
            example = QString::fromLatin1(field.key) + u" ~ \"anna\""_s;
            break;
        }
    }
    m_edit->setPlaceholderText(tr("For example: %1 and created_at >= 2026-01-01")
                                   .arg(example.isEmpty() ? u"id is not empty"_s : example));
    m_edit->setToolTip(tr("field = value, with != < <= > >= ~ (contains) ^ (begins with), "
                          "is empty, is not empty, in (a, b), joined by and, or, not and parentheses"));
    m_edit->hide();
    m_error->setObjectName(u"filterError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setFont(fontOf(TextRole::Caption));
    Theme::setTone(m_error, Tone::Danger);
    m_error->hide();
    const auto make = [this](const QString &icon, const QString &text, const QString &name,
                             const QString &objectName) {
        auto *button = makeIconButton(icon, name, objectName, this);
        button->setText(text);
        return button;
    };
    m_editButton = make(u"edit"_s, tr("Edit"), tr("Edit the filter …"), u"editFilterButton"_s);
    m_asText = make(u"file-code"_s, tr("As text"), tr("Write the filter as text"), u"filterTextButton"_s);
    m_asText->setCheckable(true);
    m_clear = make(u"x"_s, tr("No filter"), tr("Take the filter away"), u"clearFilterButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::XS);
    row->addWidget(m_sayings, 1);
    for (QToolButton *button : {m_editButton, m_asText, m_clear})
        row->addWidget(button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::XL, space::XS, space::L, space::S);
    column->setSpacing(space::XS);
    column->addLayout(row);
    column->addWidget(m_edit);
    column->addWidget(m_error);
    m_pause->setSingleShot(true);
    m_pause->setInterval(FilterPauseMs);
    connect(m_pause, &QTimer::timeout, this, &FilterBar::applyText);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        if (!m_isSetting)
            m_pause->start();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterBar::applyText);
    connect(m_editButton, &QToolButton::clicked, this, &FilterBar::build);
    connect(m_asText, &QToolButton::clicked, this, &FilterBar::setTextShown);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setTextShown(false);
        setFilter({});
        Q_EMIT leaveRequested();
    });
}

void FilterBar::addTo(QHBoxLayout &head)
{
    head.addWidget(m_search, 1);
    head.addWidget(m_button);
}

QString FilterBar::search() const
{
    return m_search->words();
}

bool FilterBar::isEmpty() const
{
    return m_filter.kind == Filter::Kind::All && search().isEmpty();
}

void FilterBar::setContent(const Filter &filter, const QString &search)
{
    m_isSetting = true;
    m_search->setSearch(search);
    m_isSetting = false;
    m_pause->stop();
    m_filter = filter;
    showFilter();
}

void FilterBar::setFilter(const Filter &filter)
{
    m_pause->stop();
    const bool changed = filter != m_filter;
    m_filter = filter;
    showFilter();
    if (changed)
        Q_EMIT filterChanged(m_filter);
}

/// What was typed into the search box is asked for besides what the filter asks.
void FilterBar::add(const QByteArray &entity, const Filter &filter)
{
    if (entity != m_key) {
        Q_EMIT recordsRequested({entity, filter});
        return;
    }
    QList<Filter> parts;
    for (const Filter &part : {m_filter, filter}) {
        if (part.kind == Filter::Kind::And)
            parts += part.children;
        else if (part.kind != Filter::Kind::All)
            parts.append(part);
    }
    setFilter(parts.size() == 1 ? parts.constFirst() : Filter::all(parts));
}

void FilterBar::setSearch(const QString &text)
{
    m_search->setSearch(text);
}

void FilterBar::clear()
{
    setTextShown(false);
    m_search->setSearch({});
    setFilter({});
}

void FilterBar::build()
{
    FilterDialog::edit(m_records, m_key, m_filter, this, [this](const Filter &filter) {
        setFilter(filter);
        Q_EMIT leaveRequested();
    });
}

void FilterBar::setTextShown(bool shown)
{
    m_edit->setVisible(shown);
    if (shown)
        m_edit->setFocus();
    else
        m_error->hide();
    refresh();
}

bool FilterBar::isTextShown() const
{
    return !m_edit->isHidden();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::applyText()
{
    m_pause->stop();
    const QString text = m_edit->text().trimmed();
    Filter filter;
    try {
        if (!text.isEmpty())
            filter = Filter::parse(m_records.catalogue().entity(m_key), text);
    } catch (const Problem &problem) {
        m_error->setText(problem.sentence());
        m_error->show();
        return;
    }
    m_error->hide();
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh(); // the text stays as it was typed
    Q_EMIT filterChanged(m_filter);
}

void FilterBar::showFilter()
{
    m_isSetting = true;
    m_edit->setText(m_filter.kind == Filter::Kind::All
                        ? QString()
                        : m_filter.toText(m_records.catalogue().entity(m_key)));
    m_isSetting = false;
    m_error->hide();
    refresh();
}

void FilterBar::removePart(int index)
{
    Filter rest = m_filter;
    if (rest.kind != Filter::Kind::And || rest.children.size() < 2) {
        setFilter({});
        return;
    }
    rest.children.removeAt(index);
    setFilter(rest.children.size() == 1 ? Filter(rest.children.constFirst()) : rest);
}

/// Says the filter part by part, as the builder and segments say it.
void FilterBar::refresh()
{
    const bool isActive = m_filter.kind != Filter::Kind::All;
    m_asText->setChecked(isTextShown());
    m_editButton->setVisible(isActive);
    m_clear->setVisible(isActive);
    setVisible(isActive || isTextShown());
    if (m_filter == m_said)
        return;
    m_said = m_filter;
    showParts({});
    if (!isActive)
        return;
    base::await(
        records::FilterWords::load(m_records, m_key, m_filter), this,
        [this, asked = m_filter](const records::FilterWords &words) {
            if (asked != m_filter)
                return; // another one by now
            showParts(words.parts);
            m_sayings->setToolTip(words.sentence);
            m_sayings->setAccessibleName(words.sentence);
        },
        [this](const Problem &) { showParts({m_edit->text()}); }); // what cannot be said can be read
}

void FilterBar::showParts(const QStringList &parts)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        // Later: it may be the chip whose cross was pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto count = int(std::min<qsizetype>(parts.size(), MostParts));
    for (int i = 0; i < count; ++i) {
        const QString &text = parts.at(i);
        auto *chip = new Chip(text.size() > LongestPart ? text.left(LongestPart) + u"…"_s : text, m_sayings);
        chip->setObjectName(u"filterPart"_s);
        chip->setToolTip(text);
        chip->setRemovable(true);
        connect(chip, &Chip::removeRequested, this, [this, i] { removePart(i); });
        m_flow->addWidget(chip);
        chip->show();
    }
    if (parts.size() > count) {
        auto *more = new QLabel(tr("and %n more", nullptr, int(parts.size()) - count), m_sayings);
        m_flow->addWidget(more);
        more->show();
    }
    m_sayings->updateGeometry();
}

} // namespace kith::ui
