// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/records.h"
#include "ui/editors/editordraft.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace kith::ui {

class ClashBox;
class ElidedLabel;
class FieldEdit;
class FormBinder;
class Mnemonics;
class LeadHint;
class NoticeBar;
class OwnedEdit;

/// The form of one record, made from the catalogue: its fields and the lists it owns. Not modal, several may
/// be open. Ctrl+Enter saves, Escape asks when something would be lost. Errors leave the form as it is; what
/// others change meanwhile is merged in, and where both changed the same field both values are shown.
class RecordEditor final : public QDialog
{
    Q_OBJECT

public:
    /// For a new record of a kind.
    RecordEditor(records::Records &records, const QByteArray &entity, QWidget *parent = nullptr);
    /// For one that exists; it is loaded first.
    RecordEditor(records::Records &records, const QByteArray &entity, records::RecordId id,
                 QWidget *parent = nullptr);
    /// Goes on where another form stopped; what others saved since is merged in.
    RecordEditor(records::Records &records, const EditorDraft &draft, QWidget *parent = nullptr);

    /// What is typed and not saved, to go on with it in another form.
    EditorDraft draft() const;

    const QByteArray &entity() const;
    records::RecordId id() const { return m_id; }
    bool isReady() const { return m_ready; }
    bool isSaving() const { return m_saving; }
    bool isDirty() const;
    void save();

    FieldEdit *edit(QByteArrayView field) const;
    OwnedEdit *owned(QByteArrayView relation) const;
    NoticeBar &noticeBar() const { return *m_notice; }
    ClashBox &clashBox() const { return *m_clashes; }

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    void ready();
    void saved(const QByteArray &entity, kith::records::RecordId id, bool created);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildHeader();
    QWidget *buildForm();
    QWidget *buildFooter();
    void addField(const domain::Field &field, QGridLayout &grid, int &cell, Mnemonics &mnemonics,
                  QWidget *parent);
    void addOwned(const domain::Relation &relation, QVBoxLayout &column, Mnemonics &mnemonics,
                  QWidget *parent);
    bool isShown(const domain::Field &field) const;
    QWidget *firstInput() const;

    void load();
    void passCurrency(bool keepReading);
    void begin(const domain::Record &record);
    void onChanged(const records::RecordNotice &notice);
    void takeTheirs(bool afterConflict);
    void finish(const records::Outcome &outcome);
    void showProblem(const base::Problem &problem);
    void reveal(QWidget *input);
    void setBusy(bool busy);
    void showTitle();
    void askAndClose();

    records::Records &m_records;
    const domain::Entity &m_entity;
    records::RecordId m_id;
    domain::Record m_base;
    FormBinder *m_binder;
    QList<OwnedEdit *> m_owned;
    bool m_ready = false;
    bool m_saving = false;
    bool m_asking = false;
    bool m_closing = false;
    int m_resolving = 0; ///< names being looked up before saving
    quint64 m_generation = 0;

    ElidedLabel *m_title = nullptr;
    NoticeBar *m_notice = nullptr;
    ClashBox *m_clashes = nullptr;
    LeadHint *m_hint = nullptr; ///< leads only
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_state = nullptr;
};

} // namespace kith::ui
