// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentsview.h"

#include "models/base/await.h"
#include "models/items/documentmodel.h"
#include "ui/dialogs/ask.h"
#include "ui/pages/documentdelegate.h"
#include "ui/pages/documentpreview.h"
#include "ui/parts/dropoverlay.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QtConcurrentRun>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::DocumentModel;
using records::Document;
using services::Documents;
using services::DocumentSource;

namespace {

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

QList<DocumentSource> filesOf(const QMimeData &data)
{
    QList<DocumentSource> sources;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            sources.append({url.toLocalFile(), {}, {}});
    }
    return sources;
}

} // namespace

DocumentsView::DocumentsView(records::Records &records, QWidget *parent)
    : QWidget(parent)
    , m_documents(Documents::of(records))
    , m_model(new DocumentModel(this))
    , m_notice(new NoticeBar(this))
    , m_bar(new QWidget(this))
    , m_progress(new QWidget(this))
    , m_progressText(new QLabel(m_progress))
    , m_progressBar(new QProgressBar(m_progress))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_splitter(new QSplitter(Qt::Vertical, m_stack))
    , m_list(new QListView(m_splitter))
    , m_preview(new DocumentPreview(m_documents, m_splitter))
{
    setObjectName(u"documents"_s);
    makeBar();
    makeList();
    m_empty->setContent(
        u"paperclip"_s, tr("No documents yet"),
        tr("Drag files here from your desktop, paste them with %1, or choose them. They are kept "
           "encrypted inside the workspace.")
            .arg(keyText(QKeySequence::Paste)));
    m_empty->setActions(tr("Add files…"));
    if (auto *first =
            m_empty->findChild<QPushButton *>(u"emptyPrimary"_s)) // the page around has one of that name
        first->setObjectName(u"addFirstDocument"_s);
    connect(m_empty, &EmptyState::primaryTriggered, this, &DocumentsView::choose);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);

    auto *progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new QToolButton(m_progress);
    cancel->setObjectName(u"cancelDocuments"_s);
    cancel->setAutoRaise(true);
    cancel->setIcon(Icons::get(u"x"_s));
    cancel->setToolTip(tr("Stop"));
    cancel->setAccessibleName(tr("Stop"));
    connect(cancel, &QToolButton::clicked, this, [this] { m_work.cancel(); });
    m_progressBar->setTextVisible(false);
    m_progressBar->setRange(0, 1000);
    progress->addWidget(m_progressText, 1);
    progress->addWidget(m_progressBar, 1);
    progress->addWidget(cancel);
    m_progress->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::L, space::M, space::L, space::L);
    column->setSpacing(space::S);
    column->addWidget(m_notice);
    column->addWidget(m_bar);
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);

    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (notice.everything || notice.entities.contains("attachment"_ba))
            refresh();
    });
    connect(&m_documents, &Documents::copyChanged, this, &DocumentsView::offerVersion);
    selectionMoved();
}

const domain::Relation *DocumentsView::relationOf(const domain::Entity &entity)
{
    const auto found = std::find_if(
        entity.relations.cbegin(), entity.relations.cend(),
        [](const domain::Relation &relation) { return relation.owned && relation.entity == "attachment"; });
    return found == entity.relations.cend() ? nullptr : &*found;
}

QToolButton *DocumentsView::barButton(const QString &icon, const QString &name, const QString &objectName)
{
    QToolButton *button = makeIconButton(icon, name, objectName, m_bar);
    m_bar->layout()->addWidget(button);
    return button;
}

void DocumentsView::makeBar()
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::XS);
    m_add = new QPushButton(Icons::get(u"paperclip"_s), tr("Add &files…"), m_bar);
    m_add->setObjectName(u"addDocuments"_s);
    m_add->setToolTip(
        tr("Add files; or drag them here, or paste them with %1").arg(keyText(QKeySequence::Paste)));
    row->addWidget(m_add);
    row->addStretch();
    m_open =
        barButton(u"external"_s, tr("Open a private copy with its own program (Enter)"), u"openDocument"_s);
    m_save = barButton(u"download"_s, tr("Save as…"), u"saveDocument"_s);
    m_rename = barButton(u"edit"_s, tr("Rename (F2)"), u"renameDocument"_s);
    m_remove = barButton(u"trash"_s, tr("Delete (Del)"), u"deleteDocument"_s);
    connect(m_add, &QPushButton::clicked, this, &DocumentsView::choose);
    connect(m_open, &QToolButton::clicked, this, &DocumentsView::open);
    connect(m_save, &QToolButton::clicked, this, &DocumentsView::saveAs);
    connect(m_rename, &QToolButton::clicked, this, &DocumentsView::rename);
    connect(m_remove, &QToolButton::clicked, this, &DocumentsView::removeSelected);
}

void DocumentsView::makeList()
{
    m_list->setObjectName(u"documentList"_s);
    m_list->setAccessibleName(tr("Documents"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DocumentDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_empty->installEventFilter(this);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    connect(m_list, &QListView::doubleClicked, this, &DocumentsView::open);
    connect(m_list, &QListView::customContextMenuRequested, this, &DocumentsView::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DocumentsView::selectionMoved);
    connect(m_model, &DocumentModel::renamed, this, [this](const Document &document, const QString &name) {
        base::await(
            m_documents.rename(document, name), this, [](const records::Outcome &) {},
            [this](const base::Problem &problem) { report(problem); });
    });
}

void DocumentsView::show(const domain::Record &record)
{
    const QByteArray entity = record.isNull() ? QByteArray() : record.entity().key;
    const bool same = m_owner == record.id && m_entity == entity;
    m_entity = entity;
    m_owner = record.id;
    m_ownerName = record.isNull() ? QString() : record.title();
    if (m_overlay)
        m_overlay->setText(tr("Drop to add to %1").arg(m_ownerName));
    if (!same) {
        m_notice->dismiss();
        m_preview->clear();
        m_model->setDocuments({});
    }
    refresh();
}

void DocumentsView::refresh()
{
    const quint64 mine = ++m_generation;
    if (!m_owner) {
        m_model->setDocuments({});
        return;
    }
    base::await(
        m_documents.list(m_entity, m_owner), this,
        [this, mine](const QList<Document> &documents) {
            if (mine != m_generation)
                return;
            const QList<Document> before = selected();
            const bool fresh = m_model->rowCount() == 0;
            m_model->setDocuments(documents);
            m_stack->setCurrentWidget(documents.isEmpty() ? static_cast<QWidget *>(m_empty) : m_splitter);
            m_bar->setVisible(!documents.isEmpty());
            if (documents.isEmpty()) {
                m_preview->clear();
                return;
            }
            if (selected().isEmpty()) {
                const int row = before.isEmpty() || fresh ? 0 : m_model->rowOf(before.first().id);
                m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1)));
            }
            selectionMoved();
        },
        [this](const base::Problem &problem) { report(problem); });
}

void DocumentsView::takeDropsOn(QWidget &area)
{
    m_overlay = new DropOverlay(area, [this](const QMimeData &mime) { return m_owner && takes(mime); });
    m_overlay->setText(tr("Drop to add to %1").arg(m_ownerName));
    connect(m_overlay, &DropOverlay::dropped, this, [this](const QMimeData &mime) { add(mime); });
}

bool DocumentsView::takes(const QMimeData &mime)
{
    return !filesOf(mime).isEmpty() || mime.hasImage();
}

bool DocumentsView::add(const QMimeData &mime)
{
    const QList<DocumentSource> files = filesOf(mime);
    if (!files.isEmpty())
        addSources(files);
    else if (const auto picture = mime.hasImage() ? mime.imageData().value<QImage>() : QImage();
             !picture.isNull())
        addPicture(picture);
    else
        return false;
    return true;
}

bool DocumentsView::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    return mime && m_owner && add(*mime);
}

/// Encoding a large picture takes a while, so that happens elsewhere.
void DocumentsView::addPicture(const QImage &picture)
{
    const QString name =
        tr("Picture %1.png").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH-mm-ss"_s));
    base::await(
        QtConcurrent::run([picture] {
            QByteArray png;
            QBuffer buffer(&png);
            buffer.open(QIODevice::WriteOnly);
            picture.save(&buffer, "PNG");
            return png;
        }),
        this,
        [this, name](const QByteArray &png) {
            if (!png.isEmpty())
                addSources({{{}, name, png}});
        },
        [this](const base::Problem &problem) { report(problem); });
}

void DocumentsView::choose()
{
    AskFile request;
    request.title = tr("Add files");
    Ask::current().files(this, request, [this](const QStringList &paths) {
        QList<DocumentSource> sources;
        for (const QString &path : paths)
            sources.append({path, {}, {}});
        if (!sources.isEmpty())
            addSources(sources);
    });
}

void DocumentsView::addSources(const QList<DocumentSource> &sources)
{
    Q_EMIT attentionRequested();
    base::await(
        Documents::examine(sources), this,
        [this, sources](const services::SourceSizes &sizes) {
            if (sizes.total >= Documents::LargeBytes)
                askWhetherLarge(sources, sizes);
            else
                begin(sources);
        },
        [this](const base::Problem &problem) { report(problem); });
}

void DocumentsView::askWhetherLarge(const QList<DocumentSource> &sources, const services::SourceSizes &sizes)
{
    const QString size = records::dataSizeText(sizes.total);
    AskQuestion question;
    question.tone = AskQuestion::Tone::Warning;
    question.title = tr("Add large files?");
    question.text = sizes.files == 1
                        ? tr("“%1” has %2.").arg(sizes.largestName, size)
                        : tr("%n file(s) have %1 together; the largest is “%2”.", nullptr, int(sizes.files))
                              .arg(size, sizes.largestName);
    question.more = tr("The workspace and each of its backups grow by as much.");
    question.buttons = {{"add", tr("Add"), AskButton::Role::Accept},
                        {"cancel", tr("Cancel"), AskButton::Role::Reject}};
    question.defaultKey = "cancel";
    question.cancelKey = "cancel";
    Ask::current().question(this, question, [this, sources](const QByteArray &key) {
        if (key == "add")
            begin(sources);
    });
}

void DocumentsView::begin(const QList<DocumentSource> &sources)
{
    if (!m_owner)
        return;
    QFuture<records::Outcome> adding = m_documents.add(m_entity, m_owner, sources);
    track(tr("Adding %n file(s)", nullptr, int(sources.size())), QFuture<void>(adding));
    base::await(
        adding, this,
        [this, count = sources.size()](const records::Outcome &) {
            m_notice->notify(NoticeLevel::Success, tr("%n document(s) added.", nullptr, int(count)));
            m_list->clearSelection(); // the new ones come first
            m_list->setCurrentIndex({});
            refresh();
        },
        [this](const base::Problem &problem) { report(problem); });
}

void DocumentsView::track(const QString &label, const QFuture<void> &work)
{
    m_work = work;
    m_progressText->setText(label);
    m_progressBar->setValue(0);
    m_progressBar->setAccessibleName(label);
    m_progress->show();
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, m_progressBar, &QProgressBar::setValue);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_progress->hide();
    });
    watcher->setFuture(work);
}

QList<Document> DocumentsView::selected() const
{
    QList<Document> documents;
    const QModelIndexList indexes = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes)
        documents.append(m_model->at(index.row()));
    return documents;
}

void DocumentsView::selectionMoved()
{
    const QList<Document> documents = selected();
    const bool one = documents.size() == 1;
    m_open->setEnabled(one);
    m_save->setEnabled(one);
    m_rename->setEnabled(one);
    m_remove->setEnabled(!documents.isEmpty());
    if (one)
        m_preview->show(documents.first());
    else
        m_preview->clear();
}

void DocumentsView::open()
{
    const QList<Document> documents = selected();
    if (documents.size() != 1)
        return;
    QFuture<QString> making = m_documents.makeCopy(documents.first());
    if (documents.first().size >= Documents::LargeBytes)
        track(tr("Opening %1").arg(documents.first().fileName), QFuture<void>(making));
    base::await(
        making, this,
        [this, document = documents.first()](const QString &path) {
            m_opened.insert(document.id);
            openPath(path);
        },
        [this](const base::Problem &problem) { report(problem); });
}

void DocumentsView::openPath(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_notice->notify(
            NoticeLevel::Warning,
            tr("No program on this computer opens “%1”. Save it to a folder instead.").arg(name));
    else
        m_notice->notify(
            NoticeLevel::Info,
            tr("“%1” is open as a private copy, which is removed when the workspace is locked. What you "
               "save there is offered here as a new version.")
                .arg(name));
}

void DocumentsView::saveAs()
{
    const QList<Document> documents = selected();
    if (documents.size() != 1)
        return;
    const Document &document = documents.first();
    AskFile request;
    request.mode = AskFile::Mode::Save;
    request.title = tr("Save %1").arg(document.fileName);
    request.suggestion =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + document.fileName;
    Ask::current().file(this, request, [this, document](const QString &path) {
        if (path.isEmpty())
            return;
        QFuture<void> saving = m_documents.saveAs(document, path);
        track(tr("Saving %1").arg(document.fileName), saving);
        base::await(
            saving, this,
            [this, path] {
                m_notice->notify(
                    NoticeLevel::Success,
                    tr("Saved as “%1”. The file is not encrypted.").arg(QFileInfo(path).fileName()));
            },
            [this](const base::Problem &problem) { report(problem); });
    });
}

void DocumentsView::rename()
{
    if (selected().size() == 1)
        m_list->edit(m_list->selectionModel()->selectedIndexes().constFirst());
}

void DocumentsView::removeSelected()
{
    const QList<Document> documents = selected();
    if (documents.isEmpty())
        return;
    base::await(
        m_documents.remove(documents), this,
        [this, documents](const records::Outcome &) {
            m_notice->notify(
                NoticeLevel::Success,
                documents.size() == 1
                    ? tr("“%1” deleted. Undo brings it back.").arg(documents.first().fileName)
                    : tr("%n document(s) deleted. Undo brings them back.", nullptr, int(documents.size())));
        },
        [this](const base::Problem &problem) { report(problem); });
}

void DocumentsView::offerVersion(const Document &document)
{
    if (!m_opened.contains(document.id))
        return; // another view opened it, and tells
    m_notice->notify(NoticeLevel::Warning,
                     tr("“%1” was changed in its program. The workspace still has the version from before.")
                         .arg(document.fileName),
                     {}, tr("Save as new version"), [this, document] { takeIn(document); });
    Q_EMIT attentionRequested();
}

void DocumentsView::takeIn(const Document &document)
{
    QFuture<records::Outcome> taking = m_documents.takeIn(document.id);
    track(tr("Adding %1").arg(document.fileName), QFuture<void>(taking));
    base::await(
        taking, this,
        [this, document](const records::Outcome &) {
            m_notice->notify(
                NoticeLevel::Success,
                tr("New version of “%1” saved. Undo brings the one before back.").arg(document.fileName));
        },
        [this](const base::Problem &problem) { report(problem); });
}

void DocumentsView::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QToolButton *button, const QString &icon, const QString &text, auto slot) {
        QAction *action = menu->addAction(Icons::get(icon), text, this, slot);
        action->setEnabled(button->isEnabled());
    };
    add(m_open, u"external"_s, tr("&Open a private copy"), &DocumentsView::open);
    add(m_save, u"download"_s, tr("&Save as…"), &DocumentsView::saveAs);
    menu->addSeparator();
    add(m_rename, u"edit"_s, tr("&Rename"), &DocumentsView::rename);
    add(m_remove, u"trash"_s, tr("&Delete"), &DocumentsView::removeSelected);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

bool DocumentsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || (watched != m_list && watched != m_empty))
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste))
        return paste();
    if (watched != m_list)
        return false;
    if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open();
        return true;
    case Qt::Key_F2:
        rename();
        return true;
    case Qt::Key_Delete:
        removeSelected();
        return true;
    default:
        return false;
    }
}

void DocumentsView::report(const base::Problem &problem)
{
    if (problem.kind() != base::ProblemKind::Cancelled)
        m_notice->notify(NoticeLevel::Error, problem.sentence(), problem.detail());
}

} // namespace kith::ui
