// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "ui/parts/noticebar.h"

#include <QFuture>
#include <QObject>

#include <functional>

class QMenu;

namespace kith::ui {

/// What can be done to many records at once: those that are selected, all that a list shows, or a segment.
/// Each asks in a dialog of its own, which says how many there are and who is left out before anything
/// happens.
class ActOn final : public QObject
{
    Q_OBJECT

public:
    enum class Deed { Edit, AddTag, RemoveTag, Assign, AddToList, CreateTasks, Export, CopyAddresses };

    /// Records of one kind.
    struct Meant
    {
        QByteArray entity;
        QList<records::RecordId> ids;
        QList<QByteArray> columns; ///< that an export begins with; empty: those that lists show
    };

    /// Dialogs open over the window that `widget` is in; it outlives this.
    ActOn(records::Records &records, QWidget *widget, QObject *parent);

    static QList<Deed> deedsFor(const domain::Entity &entity);
    static QString textOf(Deed deed); ///< with an underlined letter
    static QString iconOf(Deed deed);

    /// Adds an entry for each deed; `meant` is asked when one is chosen.
    void fill(QMenu &menu, const domain::Entity &entity, const std::function<Meant()> &meant);

    void begin(Deed deed, const Meant &meant);

Q_SIGNALS:
    void notice(kith::ui::NoticeLevel level, const QString &text, const QString &details);
    /// Work that goes on without its dialog.
    void workStarted(const QString &label, const QFuture<void> &running);
    /// A dialog was answered and what it asked for is done.
    void done();

private:
    void edit(const Meant &meant, Deed deed);
    void exportRecords(const Meant &meant);
    void copyAddresses(const Meant &meant);
    void told(const records::Outcome &outcome);

    records::Records &m_records;
    QWidget *m_widget;
};

} // namespace kith::ui
