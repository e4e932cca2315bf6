// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/domain/filter.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace kith::records {
class Records;
}

namespace kith::ui {

class NoticeBar;

/// Names a filter and keeps it as a segment that follows it, or as a list of those that match now.
class SegmentDialog final : public QDialog
{
    Q_OBJECT

public:
    SegmentDialog(records::Records &records, const QByteArray &entity, const domain::Filter &filter,
                  QWidget *parent = nullptr);

    void setName(const QString &name);
    /// A list is what is wanted.
    void setList(bool list);

Q_SIGNALS:
    void saved(kith::base::RecordId id, const QString &name);

public Q_SLOTS:
    void accept() override;

private:
    records::Records &m_records;
    const QByteArray m_entity;
    const domain::Filter m_filter;
    NoticeBar *m_notice;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    QComboBox *m_scope;
    QRadioButton *m_dynamic;
    QRadioButton *m_list;
    QPushButton *m_save;
};

} // namespace kith::ui
