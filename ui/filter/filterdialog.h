// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/domain/filter.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kith::records {
class Records;
}

namespace kith::ui {

class FilterWorkbench;
class NoticeBar;

/// Builds the filter of a list, a board or a segment: conditions, the sentence they make, how many records
/// meet them, some of these, and why a record does or does not.
class FilterDialog final : public QDialog
{
    Q_OBJECT

public:
    FilterDialog(records::Records &records, const QByteArray &entity, const domain::Filter &filter,
                 QWidget *parent = nullptr);

    /// Opens a dialog over `parent`'s window, which deletes itself; `take` is called when the filter was
    /// applied, never after `parent` is gone.
    static FilterDialog *edit(records::Records &records, const QByteArray &entity,
                              const domain::Filter &filter, QWidget *parent,
                              std::function<void(const domain::Filter &)> take);

    domain::Filter filter() const; ///< of the conditions that are finished
    FilterWorkbench &workbench() const { return *m_workbench; }

    /// For a segment: its name stands above, "Apply" reads "Save", and conditions cannot ask for itself.
    void setSegment(base::RecordId id, const QString &name);
    QString segmentName() const;
    NoticeBar &notice() const { return *m_notice; }
    /// Keeps the dialog open when it is accepted: `save` does the work and closes it.
    void setSaver(std::function<void()> save);

Q_SIGNALS:
    /// Saved as a segment of its own; the dialog stays open.
    void segmentSaved(kith::base::RecordId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

public Q_SLOTS:
    void accept() override;
    void reject() override;

private:
    void saveAsSegment();

    records::Records &m_records;
    QByteArray m_entity;
    domain::Filter m_begun;
    FilterWorkbench *m_workbench;
    NoticeBar *m_notice;
    QLineEdit *m_name = nullptr;
    QPushButton *m_apply;
    QPushButton *m_saveAs;
    std::function<void()> m_save;
};

} // namespace kith::ui
