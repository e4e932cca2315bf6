// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/choiceedits.h"

#include "models/base/await.h"
#include "models/domain/customfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWheelEvent>
#include <QWidgetAction>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

/// Scrolling a form with the wheel must not change what it says.
class CalmComboBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

BooleanFieldEdit::BooleanFieldEdit(const domain::Field &field, QWidget *parent)
    : FieldEdit(field, parent), m_box(new QCheckBox(field.labelText().replace(u'&', "&&"_L1), this))
{
    setInput(m_box);
    connect(m_box, &QCheckBox::toggled, this, &BooleanFieldEdit::markEdited);
}

bool BooleanFieldEdit::isBlank() const
{
    return !m_box->isChecked();
}

void BooleanFieldEdit::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void BooleanFieldEdit::display(const QVariant &value, const QString &linkTitle)
{
    Q_UNUSED(linkTitle)
    m_box->setChecked(value.toBool());
}

QVariant BooleanFieldEdit::read() const
{
    return qlonglong(m_box->isChecked() ? 1 : 0);
}

QVariant BooleanFieldEdit::displayedForm() const
{
    return m_box->isChecked();
}

ChoiceFieldEdit::ChoiceFieldEdit(records::Records &records, const domain::Field &field, QWidget *parent)
    : FieldEdit(field, parent), m_box(new CalmComboBox(this))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    setInput(m_box);
    // Required ones need no empty line, but a value that nobody chose must not look chosen.
    m_box->addItem(u"–"_s, QVariant());
    m_box->setItemData(0, tr("nothing chosen"), Qt::AccessibleTextRole);
    if (field.type != domain::FieldType::Picklist) {
        const bool isNumber = field.type == domain::FieldType::Decimal;
        for (const domain::Choice &choice : field.choices)
            m_box->addItem(choice.labelText(), isNumber ? QVariant(choice.key.toDouble())
                                                        : QVariant(QString::fromLatin1(choice.key)));
    } else {
        base::await(
            records.picklist(field.target), this,
            [this](const QList<records::PicklistValue> &values) { fillPicklist(values); },
            [this](const base::Problem &problem) { setError(problem.sentence()); });
    }
    connect(m_box, &QComboBox::currentIndexChanged, this, &ChoiceFieldEdit::markEdited);
}

void ChoiceFieldEdit::fillPicklist(const QList<records::PicklistValue> &values)
{
    // The value that is shown already may be one that is retired and not offered any more.
    const QSignalBlocker quiet(m_box);
    for (const records::PicklistValue &value : values) {
        const int known = indexOf(value.id.value());
        const QString &label = m_inverse && !value.inverseLabel.isEmpty() ? value.inverseLabel : value.label;
        if (known < 0)
            m_box->addItem(label, value.id.value());
        else
            m_box->setItemText(known, label);
    }
}

int ChoiceFieldEdit::indexOf(const QVariant &value) const
{
    if (value.isNull())
        return 0;
    for (int i = 1; i < m_box->count(); ++i) {
        if (m_box->itemData(i).toString() == value.toString())
            return i;
    }
    return -1;
}

QString ChoiceFieldEdit::linkTitle() const
{
    return m_box->currentIndex() > 0 ? m_box->currentText() : QString();
}

bool ChoiceFieldEdit::isBlank() const
{
    return m_box->currentIndex() <= 0;
}

void ChoiceFieldEdit::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void ChoiceFieldEdit::display(const QVariant &value, const QString &linkTitle)
{
    int index = indexOf(value);
    if (index < 0) {
        m_box->addItem(linkTitle.isEmpty() ? value.toString() : linkTitle, value);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

QVariant ChoiceFieldEdit::read() const
{
    return m_box->currentData();
}

QVariant ChoiceFieldEdit::displayedForm() const
{
    return m_box->currentData();
}

ChoicesFieldEdit::ChoicesFieldEdit(records::Records &records, const domain::Field &field, QWidget *parent)
    : FieldEdit(field, parent), m_button(new QToolButton(this)), m_list(new QListWidget)
{
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setInput(m_button);
    m_list->setAccessibleName(field.labelText());
    auto *menu = new QMenu(m_button);
    auto *inside = new QWidgetAction(menu); // a menu of ticks would close at each of them
    inside->setDefaultWidget(m_list);
    menu->addAction(inside);
    m_button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, m_list, [this] {
        m_list->setMinimumWidth(m_button->width());
        m_list->setFocus();
    });
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        showChosen();
        markEdited();
    });
    base::await(
        records.picklist(field.target), this,
        [this](const QList<records::PicklistValue> &values) { fill(values); },
        [this](const base::Problem &problem) { setError(problem.sentence()); });
}

void ChoicesFieldEdit::fill(const QList<records::PicklistValue> &values)
{
    const QSignalBlocker quiet(m_list);
    const QList<base::RecordId> chosen = domain::multiPicklistIds(read());
    QStringList titles; // of values that are no longer offered
    for (int i = 0; i < m_list->count(); ++i)
        titles.append(m_list->item(i)->text());
    QList<std::pair<base::RecordId, QString>> others;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        const bool offered =
            std::any_of(values.cbegin(), values.cend(),
                        [&](const records::PicklistValue &value) { return value.id == chosen.at(i); });
        if (!offered)
            others.append({chosen.at(i), titles.value(i)});
    }
    m_list->clear();
    const auto add = [this, &chosen](base::RecordId id, const QString &label) {
        auto *item = new QListWidgetItem(label, m_list);
        item->setData(Qt::UserRole, id.value());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(id) ? Qt::Checked : Qt::Unchecked);
    };
    for (const records::PicklistValue &value : values)
        add(value.id, value.label);
    for (const auto &[id, label] : std::as_const(others))
        add(id, label);
    showChosen();
}

void ChoicesFieldEdit::display(const QVariant &value, const QString &linkTitle)
{
    const QSignalBlocker quiet(m_list);
    const QList<base::RecordId> ids = domain::multiPicklistIds(value);
    const QStringList titles = linkTitle.split(u"; "_s, Qt::SkipEmptyParts);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setCheckState(Qt::Unchecked);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QListWidgetItem *found = nullptr;
        for (int row = 0; row < m_list->count() && !found; ++row) {
            if (m_list->item(row)->data(Qt::UserRole).toLongLong() == ids.at(i).value())
                found = m_list->item(row);
        }
        if (!found) { // the list is on its way, or does not offer it any more
            found = new QListWidgetItem(titles.value(i), m_list);
            found->setData(Qt::UserRole, ids.at(i).value());
            found->setFlags(found->flags() | Qt::ItemIsUserCheckable);
        }
        found->setCheckState(Qt::Checked);
    }
    showChosen();
}

void ChoicesFieldEdit::showChosen()
{
    const QString titles = linkTitle();
    m_button->setText(titles.isEmpty() ? u"–"_s : titles);
    m_button->setToolTip(titles);
    m_button->setAccessibleDescription(titles.isEmpty() ? tr("nothing chosen") : titles);
}

QString ChoicesFieldEdit::linkTitle() const
{
    QStringList titles;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            titles.append(m_list->item(i)->text());
    }
    return titles.join(u"; "_s);
}

bool ChoicesFieldEdit::isBlank() const
{
    return read().isNull();
}

void ChoicesFieldEdit::setReadOnly(bool readOnly)
{
    m_button->setEnabled(!readOnly);
}

QVariant ChoicesFieldEdit::read() const
{
    QList<base::RecordId> ids;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            ids.append(base::RecordId(m_list->item(i)->data(Qt::UserRole).toLongLong()));
    }
    return domain::multiPicklistValue(ids);
}

QVariant ChoicesFieldEdit::displayedForm() const
{
    return read();
}

} // namespace kith::ui
