// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exchange/importplan.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace kith::ui {

/// Names of a file that nothing here has, but something nearly: offered to be taken for it.
class ImportNearNames final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportNearNames(QWidget *parent);

    /// Hides itself when there are none.
    void present(const services::ImportReport &report);
    /// The ticked ones: name in the file -> known name.
    QHash<QString, QString> meanings() const;

Q_SIGNALS:
    /// The ticked names should be taken for the known ones, and all be tried again.
    void taken();

private:
    QTreeWidget *m_names;
    QPushButton *m_take;
};

} // namespace kith::ui
