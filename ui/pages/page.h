// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "ui/parts/noticebar.h"

#include <QFuture>
#include <QWidget>

namespace kith::ui {

class ViewBar;

/// A page of the workspace, or a view of one, and what it asks of the window around it.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Something is typed here and not saved.
    virtual bool hasUnsavedEdits() const { return false; }

    /// The records that an action means: the one that is shown, else those that are selected.
    virtual QList<records::RecordId> meant() const { return {}; }

    /// The tabs of its views; null where there are none.
    virtual ViewBar *viewBar() const { return nullptr; }

Q_SIGNALS:
    void notice(kith::ui::NoticeLevel level, const QString &text, const QString &details);
    /// A record should be shown as a page.
    void openRequested(const QByteArray &entity, kith::records::RecordId id);
    /// A record should be shown in a window of its own.
    void windowRequested(const QByteArray &entity, kith::records::RecordId id);
    /// A record should be edited.
    void editRequested(const QByteArray &entity, kith::records::RecordId id);
    /// A record should be made; the editor begins with what it holds already.
    void newRequested(const kith::domain::Record &begun);
    /// Records of any kind should be listed (a number was followed).
    void recordsRequested(const kith::domain::RecordQuery &query);
    /// Work that takes its time began: show it among the jobs.
    void workStarted(const QString &label, const QFuture<void> &running);
};

} // namespace kith::ui
