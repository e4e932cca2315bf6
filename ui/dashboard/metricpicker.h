// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QLineEdit;
class QTreeWidget;

namespace kith::ui {

/// All metrics by family, with a search over their names and definitions.
class MetricPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit MetricPicker(QWidget *parent = nullptr);

    QByteArray chosenKey() const; ///< empty: none is chosen
    void setMetric(const QByteArray &key);

Q_SIGNALS:
    void chosen(const QByteArray &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void narrow(const QString &typed);

    QLineEdit *m_search;
    QTreeWidget *m_tree;
};

} // namespace kith::ui
