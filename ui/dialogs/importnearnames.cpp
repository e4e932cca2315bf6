// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importnearnames.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Most = 4; ///< lines that are seen at once

} // namespace

ImportNearNames::ImportNearNames(QWidget *parent)
    : QWidget(parent)
    , m_names(new QTreeWidget(this))
    , m_take(new QPushButton(Icons::get(u"check"_s), tr("&Take the ticked ones and try again"), this))
{
    setObjectName(u"importNear"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::S);
    auto *head =
        paragraph(tr("Some names are not known here, but nearly. Tick those that mean the same."), this);
    head->setFont(fontOf(TextRole::Strong));
    column->addWidget(head);
    m_names->setObjectName(u"importNearNames"_s);
    m_names->setAccessibleName(tr("Names that are nearly known"));
    m_names->setRootIsDecorated(false);
    m_names->setUniformRowHeights(true);
    m_names->setHeaderLabels({tr("In the file"), tr("Known here"), tr("Field"), tr("Rows")});
    column->addWidget(m_names);
    m_take->setObjectName(u"importNearTake"_s);
    m_take->setAutoDefault(false);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    connect(m_take, &QPushButton::clicked, this, &ImportNearNames::taken);
    connect(m_names, &QTreeWidget::itemChanged, this, [this] { m_take->setEnabled(!meanings().isEmpty()); });
    hide();
}

void ImportNearNames::present(const services::ImportReport &report)
{
    setVisible(!report.nearNames.isEmpty());
    m_names->clear();
    for (const services::ImportReport::NearName &near : report.nearNames) {
        auto *item =
            new QTreeWidgetItem(m_names, {near.name, near.known, near.label, QLocale().toString(near.rows)});
        item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Checked);
        item->setToolTip(0, near.isRefused ? tr("Rows are rejected because of this name.")
                                           : tr("As it is, the name is added as a new one."));
    }
    for (int i = 0; i < 3; ++i)
        m_names->resizeColumnToContents(i);
    if (m_names->topLevelItemCount() > 0) {
        m_names->setCurrentItem(m_names->topLevelItem(0));
        const int rows = std::min(Most, m_names->topLevelItemCount());
        m_names->setFixedHeight(m_names->header()->sizeHint().height() + rows * m_names->sizeHintForRow(0) +
                                2 * m_names->frameWidth() + space::XS);
    }
    m_take->setEnabled(!meanings().isEmpty());
}

QHash<QString, QString> ImportNearNames::meanings() const
{
    QHash<QString, QString> meanings;
    for (int i = 0; i < m_names->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_names->topLevelItem(i);
        if (item->checkState(0) == Qt::Checked)
            meanings.insert(item->text(0), item->text(1));
    }
    return meanings;
}

} // namespace kith::ui
