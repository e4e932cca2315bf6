// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/services/documents/documents.h"
#include "ui/parts/noticebar.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QListView;
class QMimeData;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace kith::items {
class DocumentModel;
}

namespace kith::records {
class Records;
}

namespace kith::ui {

class DocumentPreview;
class DropOverlay;
class EmptyState;

/// The documents of a record: added by drag and drop, from the clipboard and with a button; previewed, opened
/// through a private copy, saved, renamed and deleted. Says what happens in a bar of its own.
class DocumentsView : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentsView(records::Records &records, QWidget *parent = nullptr);

    /// The relation by which this kind of record has documents; null when it has none.
    static const domain::Relation *relationOf(const domain::Entity &entity);

    void show(const domain::Record &record);
    using QWidget::show;
    /// Follows the record that is shown: reads the list again.
    void refresh();

    /// Makes a whole panel take files; they go to the record that is shown.
    void takeDropsOn(QWidget &area);

    /// Whether add() would take something of it.
    static bool takes(const QMimeData &data);
    /// Adds the files or the picture; false when there is neither.
    bool add(const QMimeData &data);
    bool paste(); ///< from the clipboard

    items::DocumentModel &model() const { return *m_model; }
    DocumentPreview &preview() const { return *m_preview; }
    NoticeBar &noticeBar() const { return *m_notice; }

Q_SIGNALS:
    /// Something is being added, perhaps from elsewhere in the panel: time to be looked at.
    void attentionRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeBar();
    void makeList();
    QToolButton *barButton(const QString &icon, const QString &name, const QString &objectName);
    void choose();
    void addSources(const QList<services::DocumentSource> &sources);
    void addPicture(const QImage &picture);
    void askWhetherLarge(const QList<services::DocumentSource> &sources, const services::SourceSizes &sizes);
    void begin(const QList<services::DocumentSource> &sources);
    void track(const QString &label, const QFuture<void> &work);
    void open();
    void openPath(const QString &path);
    void saveAs();
    void rename();
    void removeSelected();
    void offerVersion(const records::Document &document);
    void takeIn(const records::Document &document);
    void showMenu(const QPoint &position);
    void selectionMoved();
    void report(const base::Problem &problem);
    QList<records::Document> selected() const;

    services::Documents &m_documents;
    QByteArray m_entity;
    base::RecordId m_owner;
    QString m_ownerName;
    quint64 m_generation = 0;
    QSet<base::RecordId> m_opened; ///< documents whose copies this view told the desktop to open
    base::RecordId m_select;       ///< selected once the list is here
    QFuture<void> m_work;

    items::DocumentModel *m_model;
    NoticeBar *m_notice;
    QWidget *m_bar;
    QPushButton *m_add;
    QToolButton *m_open;
    QToolButton *m_save;
    QToolButton *m_rename;
    QToolButton *m_remove;
    QWidget *m_progress;
    QLabel *m_progressText;
    QProgressBar *m_progressBar;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QListView *m_list;
    DocumentPreview *m_preview;
    DropOverlay *m_overlay = nullptr;
};

} // namespace kith::ui
