// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/addresslist.h"
#include "models/records/records.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace kith::ui {

/// The e-mail addresses of many records into the clipboard: who is left out and why is said before.
class CopyAddressesDialog final : public QDialog
{
    Q_OBJECT

public:
    CopyAddressesDialog(records::Records &records, const QByteArray &entity,
                        const QList<records::RecordId> &ids, QWidget *parent = nullptr);
    ~CopyAddressesDialog() override;

    /// Whether records of the kind have addresses.
    static bool canCopy(const domain::Entity &entity);

    void accept() override; ///< copies

Q_SIGNALS:
    void copied(qint64 addresses);

private:
    void ask();
    void display(const records::AddressList &list);
    QString text(qsizetype most = -1) const;

    records::Records &m_records;
    const QByteArray m_entity;
    const QList<records::RecordId> m_ids;
    QComboBox *m_purpose;
    QComboBox *m_form;
    QComboBox *m_separator;
    QLabel *m_summary;
    QPlainTextEdit *m_sample;
    QPushButton *m_copy = nullptr;
    records::AddressList m_list;
    QFuture<records::AddressList> m_asking;
    quint64 m_generation = 0;
};

} // namespace kith::ui
