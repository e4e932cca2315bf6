// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columnsdialog.h"

#include "models/base/textfold.h"
#include "models/domain/catalogue.h"
#include "models/domain/fieldpath.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Catalogue;

namespace {

constexpr int ColumnLine = 28;
constexpr int KeyRole = Qt::UserRole;
constexpr int WordsRole = Qt::UserRole + 1; ///< folded label with that of the group

QPushButton *smallButton(const QString &icon, const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(Icons::get(icon), text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ColumnsDialog::ColumnsDialog(const domain::Entity &entity, const QList<QByteArray> &shown, QWidget *parent)
    : QDialog(parent)
    , m_entity(entity)
    , m_shown(shown)
    , m_search(new QLineEdit(this))
    , m_all(new QTreeWidget(this))
    , m_order(new QListWidget(this))
{
    setObjectName(u"columnsDialog"_s);
    setWindowTitle(tr("Columns"));
    m_search->setObjectName(u"columnSearch"_s);
    m_search->setPlaceholderText(tr("Search the columns"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_all->setObjectName(u"allColumns"_s);
    m_all->setAccessibleName(tr("All columns"));
    m_all->setHeaderHidden(true);
    m_all->setUniformRowHeights(true);
    m_order->setObjectName(u"columnOrder"_s);
    m_order->setAccessibleName(tr("Shown columns from left to right"));
    m_up = smallButton(u"arrow-up"_s, tr("&Up"), u"columnUp"_s, this);
    m_down = smallButton(u"arrow-down"_s, tr("&Down"), u"columnDown"_s, this);
    m_remove = smallButton(u"x"_s, tr("&Remove"), u"columnRemove"_s, this);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::XL, space::L, space::XL, space::L);
    grid->setHorizontalSpacing(space::L);
    grid->setVerticalSpacing(space::S);
    auto *shownLabel = new QLabel(tr("&Shown, from left to right"), this);
    shownLabel->setBuddy(m_order);
    grid->addWidget(m_search, 0, 0);
    grid->addWidget(shownLabel, 0, 1);
    grid->addWidget(m_all, 1, 0);
    grid->addWidget(m_order, 1, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::S);
    for (QPushButton *button : {m_up, m_down, m_remove})
        row->addWidget(button);
    row->addStretch();
    grid->addLayout(row, 2, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *take = buttons->addButton(tr("Show these columns"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"takeColumns"_s);
    makePrimary(take);
    grid->addWidget(buttons, 3, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    resize(720, 560);

    fill();
    showOrder();
    connect(m_search, &QLineEdit::textChanged, this, &ColumnsDialog::narrow);
    connect(m_all, &QTreeWidget::itemChanged, this, &ColumnsDialog::tick);
    connect(m_order, &QListWidget::currentRowChanged, this, &ColumnsDialog::refresh);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &ColumnsDialog::remove);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_search->setFocus();
}

QList<QByteArray> ColumnsDialog::columns() const
{
    return m_shown;
}

void ColumnsDialog::fill()
{
    m_filling = true;
    for (const domain::FieldPath::Group &group : domain::FieldPath::columnsOf(m_entity)) {
        const QString name = group.wayLabels.isEmpty() ? m_entity.singularText() : group.labelText();
        auto *top = new QTreeWidgetItem(m_all, {name});
        top->setFlags(Qt::ItemIsEnabled);
        top->setSizeHint(0, {0, ColumnLine});
        QFont font = top->font(0);
        font.setWeight(QFont::DemiBold);
        top->setFont(0, font);
        for (const QByteArray &key : group.keys) {
            const domain::Field &field = Catalogue::fieldOrStamp(m_entity, key);
            // Below its group a column needs no way to it.
            QString label = field.labelText();
            if (const qsizetype way = label.lastIndexOf(u" › "_s); way >= 0)
                label = label.sliced(way + 3);
            auto *item = new QTreeWidgetItem(top, {label});
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setSizeHint(0, {0, ColumnLine});
            item->setData(0, KeyRole, key);
            item->setData(0, WordsRole, base::fold(name + u' ' + label));
            item->setCheckState(0, m_shown.contains(key) ? Qt::Checked : Qt::Unchecked);
            if (field.help)
                item->setToolTip(0, field.helpText());
        }
        top->setExpanded(group.wayLabels.isEmpty());
    }
    m_filling = false;
}

void ColumnsDialog::tick(QTreeWidgetItem *item)
{
    const QByteArray key = item->data(0, KeyRole).toByteArray();
    if (m_filling || key.isEmpty())
        return;
    const bool on = item->checkState(0) == Qt::Checked;
    if (on == m_shown.contains(key))
        return;
    if (on) {
        m_shown.append(key);
    } else if (m_shown.size() > 1) {
        m_shown.removeOne(key);
    } else {
        item->setCheckState(0, Qt::Checked); // a list without columns shows nothing
        return;
    }
    showOrder();
    m_order->setCurrentRow(int(m_shown.indexOf(key)));
}

void ColumnsDialog::narrow(const QString &typed)
{
    const QStringList words = base::fold(typed).split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_all->topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = m_all->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < top->childCount(); ++j) {
            const QString text = top->child(j)->data(0, WordsRole).toString();
            const bool fits = std::all_of(words.cbegin(), words.cend(),
                                          [&](const QString &word) { return text.contains(word); });
            top->child(j)->setHidden(!fits);
            any = any || fits;
        }
        top->setHidden(!any);
        top->setExpanded(any && (!words.isEmpty() || i == 0));
    }
}

void ColumnsDialog::showOrder()
{
    const int row = m_order->currentRow();
    m_order->clear();
    for (const QByteArray &key : std::as_const(m_shown)) {
        auto *item = new QListWidgetItem(Catalogue::fieldOrStamp(m_entity, key).labelText(), m_order);
        item->setSizeHint({0, ColumnLine});
    }
    m_order->setCurrentRow(std::min(row, int(m_shown.size()) - 1));
    refresh();
}

void ColumnsDialog::move(int step)
{
    const int row = m_order->currentRow();
    const int to = row + step;
    if (row < 0 || to < 0 || to >= m_shown.size())
        return;
    m_shown.move(row, to);
    showOrder();
    m_order->setCurrentRow(to);
}

void ColumnsDialog::remove()
{
    const int row = m_order->currentRow();
    if (row < 0 || m_shown.size() < 2)
        return;
    const QByteArray key = m_shown.takeAt(row);
    m_filling = true;
    for (int i = 0; i < m_all->topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = m_all->topLevelItem(i);
        for (int j = 0; j < top->childCount(); ++j) {
            if (top->child(j)->data(0, KeyRole).toByteArray() == key)
                top->child(j)->setCheckState(0, Qt::Unchecked);
        }
    }
    m_filling = false;
    showOrder();
}

void ColumnsDialog::refresh()
{
    const int row = m_order->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_order->count());
    m_remove->setEnabled(row >= 0 && m_order->count() > 1);
}

} // namespace kith::ui
