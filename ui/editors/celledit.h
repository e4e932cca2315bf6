// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/editordraft.h"
#include "ui/editors/fieldedit.h"

#include <QFrame>

#include <functional>
#include <optional>

namespace kith::ui {

/// The editor of one cell, lying over it: the right input for its field. Enter saves, Tab saves and goes on,
/// Escape leaves it as it was, clicking elsewhere saves. What is refused stays open with what is wrong, and
/// nothing that was typed is lost. The main e-mail address, phone number, town and job title of a person or
/// company are edited where they belong.
class CellEdit final : public QFrame
{
    Q_OBJECT

public:
    CellEdit(records::Records &records, const domain::Entity &entity, records::RecordId id,
             const QByteArray &field, QWidget *parent);

    static bool canEdit(const domain::Entity &entity, const QByteArray &field);

    bool isOf(records::RecordId id, const QByteArray &field) const { return id == m_id && field == m_key; }
    bool isDirty() const;
    /// What the list shows; the record itself follows.
    void setBase(const QVariant &value, const QString &linkTitle);
    /// Where the cell is now, in the parent's coordinates; empty when it is out of sight.
    void setPlace(std::function<QRect()> place);
    void place();
    void open(); ///< shows it and takes the focus
    FieldEdit &edit() const { return *m_edit; }

    /// Somebody wants to go on elsewhere: saves. False when that is not possible yet.
    bool leave();
    /// What is typed, to go on with in a form; nothing when it is not dirty or the record is not here yet.
    std::optional<EditorDraft> draft() const;

Q_SIGNALS:
    /// Saved or left as it was, and going away. `step`: where Tab leads, 0 for nowhere.
    void done(int step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Where the value of a derived column stands.
    struct Child
    {
        const char *relation = nullptr;
        const char *field = nullptr;
    };
    static std::optional<Child> childOf(const domain::Entity &entity, QByteArrayView field);

    void load();
    void take(const domain::Record &record);
    void commit(int step);
    void save();
    void refuse(const base::Problem &problem);
    void finish(int step);
    domain::Record changed() const;
    const domain::Record *childIn(const domain::Record &record) const;

    records::Records &m_records;
    const domain::Entity &m_entity;
    const records::RecordId m_id;
    const QByteArray m_key;
    const std::optional<Child> m_child;
    FieldEdit *m_edit;
    std::function<QRect()> m_place;
    domain::Record m_before; ///< null until it is here
    int m_step = 0;
    bool m_wantsSave = false; ///< as soon as the record is here
    bool m_saving = false;
    bool m_done = false;
};

} // namespace kith::ui
