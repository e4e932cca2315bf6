// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sortdialog.h"

#include "models/domain/catalogue.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/listview.h"
#include "ui/parts/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Catalogue;

namespace {

constexpr int MaxKeys = 4;

} // namespace

SortDialog::SortDialog(const domain::Entity &entity, const QList<QByteArray> &shown,
                       const QList<domain::SortKey> &sort, const QByteArray &groupBy, QWidget *parent)
    : QDialog(parent), m_entity(entity), m_shown(shown), m_group(makeFields(tr("No groups"), true))
{
    setObjectName(u"sortDialog"_s);
    setWindowTitle(tr("Sort and group"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::M);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::L);
    form->setVerticalSpacing(space::M);
    m_group->setObjectName(u"groupField"_s);
    m_group->setCurrentIndex(std::max(0, m_group->findData(groupBy)));
    addFormRow(form, tr("&Group by"), m_group);
    for (int i = 0; i < MaxKeys; ++i) {
        Line line{makeFields(i == 0 ? tr("As usual") : tr("Nothing else"), false), new QComboBox(this)};
        line.field->setObjectName(u"sortField%1"_s.arg(i + 1));
        line.direction->setObjectName(u"sortDirection%1"_s.arg(i + 1));
        line.direction->setAccessibleName(tr("Direction"));
        line.direction->addItem(tr("ascending"), false);
        line.direction->addItem(tr("descending"), true);
        if (i < sort.size()) {
            line.field->setCurrentIndex(std::max(0, line.field->findData(sort.at(i).field)));
            line.direction->setCurrentIndex(sort.at(i).descending ? 1 : 0);
        }
        auto *both = new QWidget(this);
        auto *row = new QHBoxLayout(both);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(line.field, 1);
        row->addWidget(line.direction);
        both->setFocusProxy(line.field);
        addFormRow(form, i == 0 ? tr("&Sort by") : tr("then by"), both);
        connect(line.field, &QComboBox::currentIndexChanged, this, &SortDialog::refresh);
        m_lines.append(line);
    }
    column->addLayout(form);
    column->addWidget(
        remark(tr("In the list a click on a header sorts by it, with Shift it is added."), this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *take = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"takeSort"_s);
    makePrimary(take);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(metrics::DialogMedium);
    refresh();
}

QComboBox *SortDialog::makeFields(const QString &none, bool forGroups)
{
    auto *box = new QComboBox(this);
    box->addItem(none, QByteArray());
    const auto add = [&](const QByteArray &key) {
        const domain::Field &field = Catalogue::fieldOrStamp(m_entity, key);
        if (!field.is(domain::FieldFlag::Hidden) && box->findData(key) < 0 &&
            (!forGroups || ListView::canGroupBy(field)))
            box->addItem(field.labelText(), key);
    };
    for (const QByteArray &key : m_shown)
        add(key);
    box->insertSeparator(box->count());
    for (const domain::Field &field : m_entity.fields)
        add(field.key);
    for (const domain::Field &stamp : Catalogue::stampFields()) {
        if (stamp.key != "deleted_at")
            add(stamp.key);
    }
    return box;
}

void SortDialog::refresh()
{
    // A line is of use once the one before it says something.
    bool open = true;
    for (const Line &line : std::as_const(m_lines)) {
        line.field->setEnabled(open);
        open = open && line.field->currentIndex() > 0;
        line.direction->setEnabled(open);
    }
}

QList<domain::SortKey> SortDialog::sort() const
{
    QList<domain::SortKey> keys;
    for (const Line &line : m_lines) {
        const QByteArray field = line.field->currentData().toByteArray();
        if (field.isEmpty())
            break;
        const bool twice = std::any_of(keys.cbegin(), keys.cend(),
                                       [&](const domain::SortKey &key) { return key.field == field; });
        if (!twice)
            keys.append({field, line.direction->currentData().toBool()});
    }
    return keys;
}

QByteArray SortDialog::groupBy() const
{
    return m_group->currentData().toByteArray();
}

} // namespace kith::ui
