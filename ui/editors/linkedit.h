// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/fieldedit.h"

#include <functional>

class QCompleter;
class QLineEdit;
class QStandardItemModel;
class QTimer;

namespace kith::ui {

/// Another record, found by typing part of its name. What matches is offered while typing; a kind of record
/// that needs nothing but a name can be made on the spot.
class LinkFieldEdit final : public FieldEdit
{
    Q_OBJECT

public:
    LinkFieldEdit(records::Records &records, const domain::Field &field, QWidget *parent);

    QString linkTitle() const override { return m_title; }
    bool isBlank() const override;
    void setReadOnly(bool readOnly) override;
    void setTarget(const QByteArray &entity) override;
    QByteArray target() const { return m_target; }
    void clearInput();
    /// Without, only what is there can be chosen: a filter makes no records.
    void setCreates(bool creates) { m_creates = creates; }

    /// A name was typed and none chosen.
    bool isUnresolved() const { return !isBlank() && m_id.isNull(); }
    /// Looks the typed name up; chosen when exactly one record has it. `done` is called either way, later.
    void resolve(std::function<void()> done);

Q_SIGNALS:
    void chosen(kith::records::RecordId id, const QString &title); ///< by a person

protected:
    void display(const QVariant &value, const QString &linkTitle) override;
    QVariant read() const override;
    QVariant displayedForm() const override;
    void showHint(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void offer(const QString &typed, const QList<records::Hit> &hits);
    void take(int row);
    void create(const QString &name);
    void make(const QString &name);
    const domain::Field *nameField() const;

    records::Records &m_records;
    QByteArray m_target;
    QLineEdit *m_edit;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    QTimer *m_pause;
    QVariant m_id;
    QString m_title;
    quint64 m_generation = 0;
    bool m_taking = false;
    bool m_creates = true;
};

} // namespace kith::ui
