// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/childlist.h"

#include "ui/editors/choiceedits.h"
#include "ui/editors/fieldedit.h"
#include "ui/editors/formbinder.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;
using domain::Record;

namespace {

constexpr int MaxFieldsOnLine = 3;

QString exampleOf(const domain::Relation &relation)
{
    if (relation.kindValue == "email")
        return ChildList::tr("name@example.com");
    if (relation.kindValue == "phone")
        return ChildList::tr("+49 30 123456");
    if (relation.kindValue == "url")
        return ChildList::tr("www.example.com");
    return {};
}

} // namespace

ChildList::ChildList(records::Records &records, const domain::Relation &relation, QWidget *parent)
    : OwnedEdit(records, relation, parent)
    , m_column(new QVBoxLayout(this))
    , m_heading(new QLabel(this))
    , m_add(new QPushButton(Icons::get(u"plus"_s), tr("Add"), this))
    , m_hasPrimary(childEntity().field("is_primary") != nullptr)
    , m_onlyChoices(std::all_of(
          childEntity().titleFields.cbegin(), childEntity().titleFields.cend(),
          [this](const QByteArray &key) { return childEntity().field(key)->type == FieldType::Choice; }))
{
    setObjectName(u"list_"_s + QString::fromLatin1(relation.key));
    const QList<const Field *> fields = visibleFields(childEntity(), relation);
    m_compact =
        std::count_if(fields.cbegin(), fields.cend(),
                      [](const Field *field) { return field->is(FieldFlag::InList); }) <= MaxFieldsOnLine &&
        std::none_of(fields.cbegin(), fields.cend(),
                     [](const Field *field) { return field->type == FieldType::LongText; });
    m_add->setObjectName(u"add_"_s + QString::fromLatin1(relation.key));
    m_add->setFlat(true);
    m_add->setFixedHeight(26);
    m_add->setAutoDefault(false);
    m_add->setAccessibleName(tr("Add to: %1").arg(relation.labelText()));
    m_add->setToolTip(m_add->accessibleName());
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(m_compact ? space::S : space::M);
    m_heading->setFont(fontOf(TextRole::Strong));
    m_heading->setBuddy(m_add);
    m_add->setHidden(relation.inverse);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_add);
    m_column->addLayout(head);
    connect(m_add, &QPushButton::clicked, this, &ChildList::addRow);
}

void ChildList::setHeading(const QString &marked)
{
    m_heading->setText(marked);
}

void ChildList::setBase(const QList<Record> &children)
{
    for (const Row &row : std::as_const(m_rows))
        delete row.widget;
    m_rows.clear();
    m_base = children;
    for (const Record &child : children)
        insertRow(child).isNew = false;
    nameRows();
    showIfNeeded();
}

/// What was written at others is changed here, and made there.
void ChildList::showIfNeeded()
{
    if (m_relation.inverse)
        setVisible(!m_rows.isEmpty());
}

void ChildList::setCurrency(const QString &currency, bool keepReading)
{
    m_currency = currency;
    for (const Row &row : std::as_const(m_rows))
        row.binder->setOuterCurrency(currency, keepReading);
}

void ChildList::offerLine()
{
    if (m_rows.isEmpty() && m_compact) {
        insertRow(Record(childEntity()));
        fixPrimary();
        nameRows();
    }
}

void ChildList::addRow()
{
    Row &row = insertRow(Record(childEntity()));
    fixPrimary();
    nameRows();
    row.first->setFocus(Qt::TabFocusReason);
    Q_EMIT rowAdded(row.widget);
}

ChildList::Row &ChildList::insertRow(const Record &record)
{
    m_rows.append(Row());
    Row &row = m_rows.last();
    row.binder = new FormBinder(m_records, this);
    const QList<const Field *> fields = visibleFields(childEntity(), m_relation);
    row.widget = m_compact ? makeLine(row, fields) : makeCard(row, fields);
    row.binder->setParent(row.widget);
    row.binder->setOuterCurrency(m_currency, false);
    row.binder->setBase(record);
    askOnlyWhenNeeded(row);
    const bool fresh = !record.id;
    for (FieldEdit *edit : row.binder->edits()) {
        edit->setReadOnly(!fresh && edit->field().is(FieldFlag::FixedAtBirth));
        if (auto *choice = m_relation.inverse ? qobject_cast<ChoiceFieldEdit *>(edit) : nullptr)
            choice->setInverse();
    }
    if (row.star)
        row.star->setChecked(record.value("is_primary").toBool());
    m_column->addWidget(row.widget);
    connect(row.binder, &FormBinder::edited, this, &ChildList::edited);
    return row;
}

/// Fields that only mean something beside a certain kind come and go with it.
void ChildList::askOnlyWhenNeeded(const Row &row)
{
    for (FieldEdit *edit : row.binder->edits()) {
        const Field &field = edit->field();
        const FieldEdit *source = field.onlyIfField.isEmpty() ? nullptr : row.binder->edit(field.onlyIfField);
        if (!source)
            continue;
        const auto isAsked = [source, &field] { return source->value().toByteArray() == field.onlyIfValue; };
        edit->parentWidget()->setVisible(isAsked());
        connect(source, &FieldEdit::edited, edit, [edit, isAsked] {
            edit->parentWidget()->setVisible(isAsked());
            if (!isAsked())
                edit->setValue({});
        });
    }
}

QWidget *ChildList::makeLine(Row &row, const QList<const Field *> &fields)
{
    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::XS);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::S);
    column->addLayout(line);
    auto *more = new QWidget(widget);
    auto *moreGrid = new QGridLayout(more);
    moreGrid->setContentsMargins(space::L, 0, 0, space::XS);
    moreGrid->setHorizontalSpacing(space::S);
    moreGrid->setVerticalSpacing(space::XS);
    int moreCells = 0;
    constexpr int MoreColumns = 2;
    for (const Field *field : fields) {
        const bool onLine = field->is(FieldFlag::InList) || field->is(FieldFlag::Required);
        FieldEdit *edit = row.binder->add(*field, onLine ? widget : more);
        if (onLine) {
            const bool named =
                field->key == m_relation.memberField || childEntity().titleFields.contains(field->key);
            line->addWidget(edit, named ? 5 : 3, Qt::AlignTop);
            if (!row.first)
                row.first = edit->input();
        } else {
            auto *label = new QLabel(field->labelText(), more);
            label->setFont(fontOf(TextRole::Caption));
            Theme::setTone(label, Tone::Muted);
            label->setBuddy(edit->input());
            const int gridRow = moreCells / MoreColumns;
            const int gridColumn = 2 * (moreCells % MoreColumns);
            if (field->type != FieldType::Boolean)
                moreGrid->addWidget(label, gridRow, gridColumn);
            else
                delete label;
            moreGrid->addWidget(edit, gridRow, gridColumn + 1);
            moreGrid->setColumnStretch(gridColumn + 1, 1);
            ++moreCells;
        }
    }
    more->hide();
    row.widget = widget;
    QWidget *buttons = makeButtons(row);
    line->addWidget(buttons, 0, Qt::AlignTop);
    if (moreCells > 0) {
        auto *toggle = new QToolButton(buttons);
        toggle->setObjectName(u"more"_s);
        toggle->setAutoRaise(true);
        toggle->setCheckable(true);
        toggle->setIcon(Icons::get(u"more"_s, Tone::Muted));
        toggle->setToolTip(tr("More about this line"));
        toggle->setAccessibleName(toggle->toolTip());
        static_cast<QHBoxLayout *>(buttons->layout())->insertWidget(m_hasPrimary ? 1 : 0, toggle);
        connect(toggle, &QToolButton::toggled, more, &QWidget::setVisible);
        column->addWidget(more);
    } else {
        delete more;
    }
    return widget;
}

QWidget *ChildList::makeCard(Row &row, const QList<const Field *> &fields)
{
    auto *card = new QFrame(this);
    card->setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(space::M, space::S, space::S, space::M);
    grid->setHorizontalSpacing(space::M);
    grid->setVerticalSpacing(space::XS);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    row.widget = card;
    int cell = 0;
    QWidget *buttons = nullptr;
    for (const Field *field : fields) {
        auto *holder = new QWidget(card);
        FieldEdit *edit = row.binder->add(*field, holder);
        auto *box = new QVBoxLayout(holder);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(2);
        if (field->type != FieldType::Boolean) {
            auto *label = new QLabel(field->labelText(), holder);
            label->setFont(fontOf(TextRole::Caption));
            Theme::setTone(label, Tone::Muted);
            label->setBuddy(edit->input());
            box->addWidget(label);
        }
        box->addWidget(edit);
        const bool wide = field->type == FieldType::LongText || (cell == 0 && fields.size() % 2 == 1);
        if (wide && cell % 2 == 1)
            ++cell;
        grid->addWidget(holder, cell / 2, wide ? 0 : cell % 2, 1, wide ? 2 : 1, Qt::AlignTop);
        cell += wide ? 2 : 1;
        if (!row.first)
            row.first = edit->input();
    }
    buttons = makeButtons(row);
    grid->addWidget(buttons, 0, 2, Qt::AlignTop);
    return card;
}

QWidget *ChildList::makeButtons(Row &row)
{
    auto *buttons = new QWidget(row.widget);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(0);
    QWidget *widget = row.widget;
    if (m_hasPrimary) {
        row.star = new QToolButton(buttons);
        row.star->setObjectName(u"primary"_s);
        row.star->setAutoRaise(true);
        row.star->setCheckable(true);
        row.star->setProperty("kith_plain", true);
        row.star->setIcon(Icons::get(u"star"_s, Tone::Muted));
        layout->addWidget(row.star);
        QToolButton *star = row.star;
        connect(star, &QToolButton::toggled, star, [star](bool on) {
            star->setIcon(on ? Icons::get(u"star-filled"_s, Tone::Accent)
                             : Icons::get(u"star"_s, Tone::Muted));
            star->setToolTip(on ? tr("This is the main one") : tr("Make this the main one"));
        });
        star->setToolTip(tr("Make this the main one"));
        connect(star, &QToolButton::clicked, this, [this, widget] { makePrimary(widget); });
    }
    auto *remove = new QToolButton(buttons);
    remove->setObjectName(u"remove"_s);
    remove->setAutoRaise(true);
    remove->setIcon(Icons::get(u"x"_s, Tone::Muted));
    remove->setToolTip(tr("Remove"));
    layout->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, widget] { removeRow(widget); });
    return buttons;
}

void ChildList::removeRow(QWidget *widget)
{
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [widget](const Row &row) { return row.widget == widget; });
    if (it == m_rows.end())
        return;
    const qsizetype at = it - m_rows.begin();
    m_rows.erase(it);
    widget->hide();
    widget->deleteLater();
    fixPrimary();
    nameRows();
    if (m_rows.isEmpty())
        m_add->setFocus();
    else
        m_rows.at(std::min(at, m_rows.size() - 1)).first->setFocus();
    Q_EMIT edited();
}

void ChildList::makePrimary(QWidget *widget)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.star)
            row.star->setChecked(row.widget == widget);
    }
    Q_EMIT edited();
}

/// Exactly one is the main one. A job that has ended cannot be, so none may be as well where there are dates.
void ChildList::fixPrimary()
{
    if (!m_hasPrimary || m_rows.isEmpty())
        return;
    const bool any =
        std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.star->isChecked(); });
    if (!any)
        m_rows.first().star->setChecked(true);
}

QString ChildList::rowName(int number) const
{
    return tr("%1, %2").arg(m_relation.labelText()).arg(number);
}

void ChildList::nameRows()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const QString name = rowName(i + 1);
        for (FieldEdit *edit : row.binder->edits()) {
            const bool first = edit->input() == row.first;
            edit->setHint(first && !exampleOf(m_relation).isEmpty() ? exampleOf(m_relation)
                          : m_compact                               ? edit->field().labelText()
                                                                    : QString());
            edit->input()->setAccessibleName(tr("%1: %2").arg(name, edit->field().labelText()));
        }
        const QList<QToolButton *> buttons = row.widget->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->objectName() == "primary"_L1)
                button->setAccessibleName(tr("%1: main").arg(name));
            else if (button->objectName() == "remove"_L1)
                button->setAccessibleName(tr("%1: remove").arg(name));
            else if (button->objectName() == "more"_L1)
                button->setAccessibleName(tr("%1: more").arg(name));
        }
    }
}

bool ChildList::isLive(const Row &row) const
{
    return m_onlyChoices || !row.binder->isBlank();
}

bool ChildList::isDirty() const
{
    qsizetype live = 0;
    for (const Row &row : m_rows) {
        if (!isLive(row)) {
            if (!row.isNew)
                return true; // emptied: it will go
            continue;
        }
        ++live;
        if (row.isNew || row.binder->isDirty())
            return true;
        if (row.star && row.star->isChecked() != row.binder->base().value("is_primary").toBool())
            return true;
    }
    return live != m_base.size();
}

QWidget *ChildList::apply(QList<Record> &children)
{
    children.clear();
    QWidget *wrong = nullptr;
    bool hasPrimary = false;
    const bool positioned = childEntity().field("position") != nullptr;
    qint64 lastPosition = -1;
    for (const Row &row : std::as_const(m_rows)) {
        if (!isLive(row))
            continue;
        Record child = row.binder->base();
        if (FieldEdit *edit = row.binder->apply(child); edit && !wrong)
            wrong = edit;
        if (row.star) {
            child.setValue("is_primary", qlonglong(row.star->isChecked() ? 1 : 0));
            hasPrimary = hasPrimary || row.star->isChecked();
        }
        if (positioned) {
            if (row.isNew)
                child.setValue("position", lastPosition + 1);
            lastPosition = std::max(lastPosition, child.value("position").toLongLong());
        }
        children.append(child);
    }
    // The star stood on a line that was left empty.
    if (m_hasPrimary && !hasPrimary && !children.isEmpty())
        children.first().setValue("is_primary", qlonglong(1));
    return wrong;
}

void ChildList::merge(const QList<Record> &theirs, QList<Clash> &clashes, QStringList &followed)
{
    if (theirs == m_base)
        return;
    const auto theirOf = [&theirs](records::RecordId id) {
        return std::find_if(theirs.cbegin(), theirs.cend(),
                            [id](const Record &child) { return child.id == id; });
    };
    bool moved = false;
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        Row &row = m_rows[i];
        if (row.isNew)
            continue;
        const auto found = theirOf(row.binder->base().id);
        if (found != theirs.cend()) {
            const bool starTouched =
                row.star && row.star->isChecked() != row.binder->base().value("is_primary").toBool();
            row.binder->merge(*found, clashes, followed, rowName(int(i) + 1));
            if (row.star && !starTouched)
                row.star->setChecked(found->value("is_primary").toBool());
        } else if (row.binder->isDirty()) {
            // They took away what is being changed here: it is saved as a new one, so that nothing typed is
            // lost.
            Record again(childEntity());
            Record typed = row.binder->base();
            row.binder->apply(typed);
            for (const Field &field : childEntity().fields) {
                if (field.isEditable())
                    again.setValue(field.key, typed.value(field.key));
            }
            again.linkTitles = typed.linkTitles;
            const Record empty(childEntity());
            row.binder->setBase(empty);
            for (FieldEdit *edit : row.binder->edits())
                edit->setValue(again.value(edit->field().key), again.linkTitles.value(edit->field().key));
            row.isNew = true;
        } else {
            row.widget->hide();
            row.widget->deleteLater();
            m_rows.removeAt(i);
            moved = true;
        }
    }
    for (const Record &child : theirs) {
        const bool known = std::any_of(m_base.cbegin(), m_base.cend(),
                                       [&](const Record &old) { return old.id == child.id; });
        if (!known) {
            insertRow(child).isNew = false;
            moved = true;
        }
    }
    if (moved)
        followed.append(m_relation.labelText());
    m_base = theirs;
    fixPrimary();
    nameRows();
    showIfNeeded();
}

bool ChildList::showError(const QByteArray &field, const QString &text)
{
    for (const Row &row : std::as_const(m_rows)) {
        FieldEdit *edit = row.binder->edit(field);
        if (edit && (edit->isDirty() || edit->isBlank()) && isLive(row)) {
            edit->setError(text);
            return true;
        }
    }
    return false;
}

} // namespace kith::ui
