// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterchoices.h"

#include "models/base/await.h"
#include "models/base/textfold.h"
#include "models/domain/catalogue.h"
#include "models/items/filteroperators.h"
#include "models/records/records.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSignalBlocker>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldType;
using domain::UserGroup;
using records::RecordId;

namespace {

constexpr int ValueRole = Qt::UserRole;
constexpr int WordsRole = Qt::UserRole + 1;
constexpr int ChoiceLine = 28;
constexpr int MostLines = 10;
constexpr int SearchFrom = 9; ///< a shorter list needs no search
constexpr int WidestButton = 360;
constexpr int MostUsers = 500;

bool isUserGroup(const QVariant &value)
{
    return value.userType() == qMetaTypeId<UserGroup>();
}

bool isSame(const QVariant &one, const QVariant &other)
{
    if (isUserGroup(one) || isUserGroup(other))
        return isUserGroup(one) && isUserGroup(other) && one.value<UserGroup>() == other.value<UserGroup>();
    return one.toString() == other.toString();
}

} // namespace

// FilterPopup

FilterPopup::FilterPopup(const QList<FilterOption> &options, const QVariantList &chosen, bool single,
                         QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_single(single)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"filterPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_search->setObjectName(u"filterPopupSearch"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setVisible(options.size() >= SearchFrom);
    m_list->setObjectName(u"filterPopupList"_s);
    m_list->setAccessibleName(tr("What can be chosen"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    for (const FilterOption &option : options) {
        auto *item = new QListWidgetItem(option.label, m_list);
        item->setData(ValueRole, option.value);
        item->setData(WordsRole, base::fold(option.label));
        item->setSizeHint({0, ChoiceLine});
        const bool on = std::any_of(chosen.cbegin(), chosen.cend(),
                                    [&](const QVariant &one) { return isSame(one, option.value); });
        if (single)
            item->setSelected(on);
        else
            item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable); // ticked by us, by mouse and keys alike
    }
    m_list->setCurrentRow(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::S, space::S, space::S, space::S);
    column->setSpacing(space::S);
    column->addWidget(m_search);
    column->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &FilterPopup::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &FilterPopup::toggle);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    if (options.size() >= SearchFrom)
        setFocusProxy(m_search);
    else
        setFocusProxy(m_list);
}

void FilterPopup::openBelow(QWidget *button)
{
    const int lines = std::clamp(m_list->count(), 1, MostLines);
    m_list->setFixedHeight(lines * ChoiceLine + 2 * m_list->frameWidth() + space::XS);
    resize(std::max(button->width(), std::min(WidestButton, m_list->sizeHintForColumn(0) + space::XXL)),
           sizeHint().height());
    QPoint at = button->mapToGlobal(QPoint(0, button->height() + 2));
    const QRect room = button->screen()->availableGeometry();
    if (at.y() + height() > room.bottom())
        at.setY(button->mapToGlobal(QPoint(0, 0)).y() - height() - 2);
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
    focusProxy()->setFocus(Qt::PopupFocusReason);
}

void FilterPopup::narrow(const QString &typed)
{
    const QStringList words = base::fold(typed).split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const QString text = item->data(WordsRole).toString();
        const bool fits = std::all_of(words.cbegin(), words.cend(),
                                      [&](const QString &word) { return text.contains(word); });
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    m_list->setCurrentItem(first);
}

void FilterPopup::toggle(QListWidgetItem *item)
{
    if (!item)
        return;
    const QVariant value = item->data(ValueRole);
    if (m_single) {
        Q_EMIT toggled(value, true);
        close();
        return;
    }
    const bool on = item->checkState() != Qt::Checked;
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    Q_EMIT toggled(value, on);
}

bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool searching = watched == m_search;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_single || (searching && !m_search->text().isEmpty())) {
            toggle(m_list->currentItem());
            m_search->clear();
        } else {
            close();
        }
        return true;
    case Qt::Key_Space:
        if (searching && !m_search->text().isEmpty())
            break;
        toggle(m_list->currentItem());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        if (!searching)
            break;
        const int step = key->key() == Qt::Key_Up ? -1 : 1;
        int row = m_list->currentRow() + step;
        while (row >= 0 && row < m_list->count() && m_list->item(row)->isHidden())
            row += step;
        if (row >= 0 && row < m_list->count())
            m_list->setCurrentRow(row);
        return true;
    }
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape: // a list would take it for a search
        close();
        return true;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

// FilterChoicesEdit

FilterChoicesEdit::FilterChoicesEdit(records::Records &records, const Field &field, QWidget *parent)
    : FilterValueEdit(parent), m_field(field), m_button(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    m_button->setObjectName(u"filterChoices"_s);
    m_button->setAutoDefault(false);
    m_button->setIcon(Icons::get(u"chevron-down"_s, Tone::Muted));
    m_button->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    m_button->setMaximumWidth(WidestButton);
    m_button->installEventFilter(this);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &FilterChoicesEdit::open);
    ask(records);
    display();
}

void FilterChoicesEdit::ask(records::Records &records)
{
    if (m_field.type == FieldType::Choice) {
        QList<FilterOption> options;
        for (const domain::Choice &choice : m_field.choices)
            options.append({QString::fromLatin1(choice.key), choice.labelText(), choice.key});
        m_options = options;
        return;
    }
    const auto ignore = [](const base::Problem &) {};
    if (items::FilterOperators::isUser(m_field)) {
        m_options = {{QVariant::fromValue(UserGroup::Me), tr("me"), "me"},
                     {QVariant::fromValue(UserGroup::MyTeam), tr("my team"), "my team"}};
        base::await(
            records.suggest("app_user", {}, MostUsers), this,
            [this](const QList<records::Hit> &hits) {
                QList<FilterOption> options = m_options;
                for (const records::Hit &hit : hits)
                    options.append({hit.id.value(), hit.title, {}});
                setOptions(options);
            },
            ignore);
        return;
    }
    base::await(
        records.picklist(m_field.target), this,
        [this](const QList<records::PicklistValue> &values) {
            QList<FilterOption> options;
            for (const records::PicklistValue &value : values)
                options.append({value.id.value(), value.label, value.key});
            setOptions(options);
        },
        ignore);
}

void FilterChoicesEdit::setOptions(const QList<FilterOption> &options)
{
    m_options = options;
    display();
}

qsizetype FilterChoicesEdit::indexOf(const QVariant &value) const
{
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        const FilterOption &option = m_options.at(i);
        if (isSame(option.value, value))
            return i;
    }
    if (value.userType() != QMetaType::QString)
        return -1;
    // A filter that was typed may say it by its name.
    const QString typed = base::fold(value.toString());
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        if (base::fold(m_options.at(i).label) == typed ||
            QString::fromLatin1(m_options.at(i).key) == value.toString())
            return i;
    }
    return -1;
}

void FilterChoicesEdit::setValues(const QVariantList &values)
{
    if (values == m_values)
        return;
    m_values = values;
    display();
}

void FilterChoicesEdit::display()
{
    QStringList labels;
    for (const QVariant &value : std::as_const(m_values)) {
        const qsizetype at = indexOf(value);
        labels.append(at >= 0                                  ? m_options.at(at).label
                      : value.userType() == QMetaType::QString ? value.toString()
                                                               : u"…"_s);
    }
    const QString text = labels.isEmpty() ? tr("Choose") : labels.join(tr(", "));
    const int room = WidestButton - metrics::IconSize - 3 * space::M;
    m_button->setText(m_button->fontMetrics().elidedText(text, Qt::ElideRight, room).replace(u'&', "&&"_L1));
    m_button->setToolTip(labels.size() > 1 ? text : QString());
    m_button->setAccessibleName(tr("Value of %1: %2").arg(m_field.labelText(), text));
    updateGeometry();
}

void FilterChoicesEdit::open()
{
    QVariantList chosen;
    for (const QVariant &value : std::as_const(m_values)) {
        const qsizetype at = indexOf(value);
        chosen.append(at >= 0 ? m_options.at(at).value : value);
    }
    auto *popup = new FilterPopup(m_options, chosen, false, this);
    connect(popup, &FilterPopup::toggled, this, [this](const QVariant &value, bool on) {
        if (on) {
            m_values.append(value);
        } else {
            m_values.removeIf([&](const QVariant &one) {
                const qsizetype at = indexOf(one);
                return isSame(at >= 0 ? m_options.at(at).value : one, value);
            });
        }
        display();
        Q_EMIT edited();
    });
    popup->openBelow(m_button);
}

bool FilterChoicesEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_button && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool opens = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return ||
                           key->key() == Qt::Key_Enter || key->key() == Qt::Key_F4;
        if (opens && key->modifiers() == Qt::NoModifier) {
            open();
            return true;
        }
    }
    return FilterValueEdit::eventFilter(watched, event);
}

// FilterSegmentEdit

FilterSegmentEdit::FilterSegmentEdit(records::Records &records, const QByteArray &entity, RecordId without,
                                     QWidget *parent)
    : QWidget(parent), m_box(new FilterBox(tr("Segment or list"), u"filterSegment"_s, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setPlaceholderText(tr("Choose a segment"));
    domain::RecordQuery query;
    query.entity = "segment";
    query.filter = domain::Filter::test("entity", domain::Operator::Is, QString::fromLatin1(entity));
    base::await(
        records.findIds(query), this,
        [this, &records, without](const QList<RecordId> &ids) {
            base::await(
                records.fetchRows("segment", {"name"}, ids), this,
                [this, without](const QList<records::Row> &rows) {
                    const QSignalBlocker quiet(m_box);
                    for (const records::Row &found : rows) {
                        if (found.id != without)
                            m_box->addItem(found.values.value(0).toString(), found.id.value());
                    }
                    m_answered = true;
                    m_box->setPlaceholderText(m_box->count() > 0 ? tr("Choose a segment")
                                                                 : tr("There is no segment yet"));
                    setSegment(m_segment);
                    updateGeometry();
                },
                [](const base::Problem &) {});
        },
        [](const base::Problem &) {});
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        m_segment = RecordId(m_box->currentData().toLongLong());
        Q_EMIT chosen(m_segment);
    });
}

void FilterSegmentEdit::setSegment(RecordId segment)
{
    m_segment = segment;
    if (!m_box->show(segment.value()) && segment && m_answered) {
        const QSignalBlocker quiet(m_box);
        m_box->addItem(tr("a segment that is gone"), segment.value());
        m_box->setCurrentIndex(m_box->count() - 1);
    }
}

} // namespace kith::ui
