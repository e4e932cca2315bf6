// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/metricpicker.h"

#include "models/base/textfold.h"
#include "models/domain/metric.h"
#include "ui/parts/metrics.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Metric;
using domain::MetricCatalogue;

namespace {

enum MetricRole { KeyRole = Qt::UserRole + 1, WordsRole };

} // namespace

MetricPicker::MetricPicker(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_tree(new QTreeWidget(this))
{
    m_search->setObjectName(u"metricSearch"_s);
    m_search->setPlaceholderText(tr("Search the numbers"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_tree->setObjectName(u"metricTree"_s);
    m_tree->setAccessibleName(tr("Numbers"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(space::M);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::S);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    setFocusProxy(m_search);
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &MetricPicker::narrow);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        if (const QByteArray key = chosenKey(); !key.isEmpty())
            Q_EMIT chosen(key);
    });
}

void MetricPicker::fill()
{
    QTreeWidgetItem *heading = nullptr;
    QByteArray family;
    for (const Metric &metric : MetricCatalogue::all()) {
        if (!heading || metric.family != family) {
            family = metric.family;
            heading = new QTreeWidgetItem(m_tree, {MetricCatalogue::familyText(family)});
            heading->setFlags(Qt::ItemIsEnabled);
            heading->setFont(0, fontOf(TextRole::Strong));
            heading->setSizeHint(0, {0, metrics::ControlHeight});
        }
        auto *item = new QTreeWidgetItem(heading, {metric.labelText()});
        item->setData(0, KeyRole, metric.key);
        item->setData(0, WordsRole, base::fold(metric.labelText() + u' ' + metric.definitionText()));
        item->setToolTip(0, metric.definitionText());
        item->setSizeHint(0, {0, metrics::ControlHeight - space::XS});
    }
    m_tree->expandAll();
}

QByteArray MetricPicker::chosenKey() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, KeyRole).toByteArray() : QByteArray();
}

void MetricPicker::setMetric(const QByteArray &key)
{
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at) {
        if ((*at)->data(0, KeyRole).toByteArray() == key && !key.isEmpty()) {
            m_tree->setCurrentItem(*at);
            m_tree->scrollToItem((*at)->parent());
            m_tree->scrollToItem(*at);
            return;
        }
    }
}

/// Families without a hit go.
void MetricPicker::narrow(const QString &typed)
{
    const QStringList words = base::fold(typed).split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *heading = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < heading->childCount(); ++j) {
            QTreeWidgetItem *item = heading->child(j);
            const QString text = item->data(0, WordsRole).toString();
            const bool fits = std::all_of(words.cbegin(), words.cend(),
                                          [&](const QString &word) { return text.contains(word); });
            item->setHidden(!fits);
            any = any || fits;
        }
        heading->setHidden(!any);
    }
}

/// The arrows walk through the list while one types.
bool MetricPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QApplication::sendEvent(m_tree, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kith::ui
