// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importwizard.h"

#include "models/services/exchange/pastedrows.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/importsteps.h"
#include "ui/parts/metrics.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"
#include "ui/shell/preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::ui {

using base::Problem;
using base::ProblemKind;
using services::ImportPlan;
using services::ImportReport;

namespace {

constexpr QSize wizardSize{860, 620};

} // namespace

ImportWizard::ImportWizard(records::Records &records, QByteArray entity, QWidget *parent)
    : QDialog(parent)
    , m_records(records)
    , m_importer(records)
    , m_entity(std::move(entity))
    , m_title(new QLabel(this))
    , m_where(remark({}, this))
    , m_notice(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_file(new ImportFileStep(this))
    , m_look(new ImportLookStep(this))
    , m_columns(new ImportColumnsStep(this))
    , m_options(new ImportOptionsStep(this))
    , m_trial(new ImportReportView(this))
    , m_done(new ImportReportView(this))
    , m_progress(new QProgressBar(this))
    , m_progressText(remark({}, this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_undo(new QPushButton(tr("Undo the import"), this))
{
    setObjectName("importWizard");
    setWindowTitle(tr("Import"));
    // What the others can be told by is in the file, which may as well be of something else.
    if (m_entity != "contact" && m_entity != "company" && m_entity != "sales_order")
        m_entity.clear();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::XL, space::L, space::XL, space::L);
    layout->setSpacing(space::M);
    m_title->setFont(fontOf(TextRole::Title));
    layout->addWidget(m_where);
    layout->addWidget(m_title);
    layout->addWidget(m_notice);
    for (QWidget *step :
         std::initializer_list<QWidget *>{m_file, m_look, m_columns, m_options, m_trial, m_done})
        m_stack->addWidget(step);
    layout->addWidget(m_stack, 1);
    m_progress->setRange(0, 1000);
    m_progress->setObjectName("importProgress");
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    layout->addWidget(m_progress);
    layout->addWidget(m_progressText);
    auto *buttons = new QHBoxLayout;
    m_trial->setObjectName("importTrial");
    m_done->setObjectName("importReport");
    m_undo->setObjectName("importUndo");
    m_back->setObjectName("importBack");
    m_next->setObjectName("importNext");
    m_cancel->setObjectName("importCancel");
    for (QPushButton *button : {m_undo, m_back, m_cancel})
        button->setAutoDefault(false);
    makePrimary(m_next);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    layout->addLayout(buttons);

    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        Q_EMIT undoRequested();
        accept();
    });
    connect(m_file, &ImportFileStep::changed, this, &ImportWizard::refresh);
    connect(m_look, &ImportLookStep::corrected, this, &ImportWizard::correct);
    connect(m_trial, &ImportReportView::meaningsTaken, this, [this](const QHash<QString, QString> &meanings) {
        m_plan.meanings.insert(meanings);
        run(true);
    });
    connect(m_columns, &ImportColumnsStep::changed, this, &ImportWizard::refresh);
    connect(m_columns, &ImportColumnsStep::loadProfileRequested, this, &ImportWizard::loadProfile);
    connect(m_columns, &ImportColumnsStep::saveProfileRequested, this, &ImportWizard::saveProfile);
    resize(wizardSize);
    go(File);
}

ImportWizard::~ImportWizard()
{
    m_running.cancel();
}

void ImportWizard::setFile(const QString &file)
{
    m_file->setFile(file);
}

void ImportWizard::setPasted(const QString &text)
{
    m_plan = services::PastedRows::plan(text, m_entity, &m_records.catalogue());
    setWindowTitle(tr("Paste rows"));
    go(Look);
}

bool ImportWizard::isPasted() const
{
    return !m_plan.content.isEmpty();
}

void ImportWizard::go(Step step)
{
    m_step = step;
    m_notice->dismiss();
    m_stack->setCurrentIndex(step);
    if (step == Look)
        m_look->present(m_plan);
    else if (step == Columns)
        m_columns->present(m_plan);
    else if (step == Options)
        m_options->present(m_plan);
    const QStringList titles{tr("Which file?"),
                             tr("Is it read correctly?"),
                             tr("Where does each column go?"),
                             tr("What happens to the records?"),
                             tr("Trial run"),
                             tr("Done")};
    m_title->setText(titles.at(step));
    const int before = isPasted() ? 1 : 0; // pasted rows begin behind the question for a file
    m_where->setText(tr("Step %1 of %2").arg(int(step) + 1 - before).arg(titles.size() - before));
    refresh();
}

void ImportWizard::refresh()
{
    const bool busy = m_running.isRunning();
    m_progress->setVisible(busy);
    m_progressText->setVisible(busy);
    m_back->setVisible(m_step != File && m_step != Report && !(m_step == Look && isPasted()));
    m_back->setEnabled(!busy);
    m_cancel->setVisible(m_step != Report);
    m_undo->setVisible(m_step == Report && m_report.created + m_report.updated + m_report.linkedCreated > 0);
    m_stack->setEnabled(!busy);
    bool ready = !busy;
    switch (m_step) {
    case File:
        ready = ready && !m_file->file().isEmpty();
        m_next->setText(tr("Next"));
        break;
    case Look:
        m_next->setText(tr("Next"));
        break;
    case Columns: {
        const QList<services::ColumnMapping> columns = m_columns->columns();
        ready = ready && std::any_of(columns.cbegin(), columns.cend(),
                                     [](const auto &mapping) { return !mapping.target.isEmpty(); });
        m_next->setText(tr("Next"));
        break;
    }
    case Options:
        m_next->setText(tr("Try it"));
        break;
    case Trial:
        ready = ready && m_report.created + m_report.updated + m_report.linkedCreated > 0;
        m_next->setText(tr("Import"));
        break;
    case Report:
        m_next->setText(tr("Close"));
        break;
    }
    m_next->setEnabled(ready);
    // What had the focus may have been switched off for a run or have gone with its step: the keys must not
    // go nowhere.
    const QWidget *at = focusWidget();
    if (isVisible() && (!at || !at->isEnabled() || !at->isVisible()))
        (m_next->isEnabled() ? m_next : m_cancel)->setFocus();
}

void ImportWizard::next()
{
    switch (m_step) {
    case File:
        if (takeFile())
            go(Look);
        break;
    case Look:
        go(Columns);
        break;
    case Columns:
        m_plan.columns = m_columns->columns();
        go(Options);
        break;
    case Options:
        m_options->apply(m_plan);
        run(true);
        break;
    case Trial:
        run(false);
        break;
    case Report:
        accept();
        break;
    }
}

void ImportWizard::back()
{
    if (m_step == Columns)
        m_plan.columns = m_columns->columns();
    else if (m_step == Options)
        m_options->apply(m_plan);
    go(Step(m_step - 1));
}

bool ImportWizard::takeFile()
{
    const QString file = QFileInfo(m_file->file()).absoluteFilePath();
    if (file == m_plan.file)
        return true;
    try {
        // Orders and deals are known by their headings, whatever page the file was opened on.
        m_plan = services::Importer::propose(file, {}, &m_records.catalogue());
        const bool isOpen = m_plan.entity == "contact" || m_plan.entity == "company";
        if (isOpen && !m_entity.isEmpty() && m_plan.format == services::SourceFormat::Delimited)
            m_plan = services::Importer::propose(file, m_entity, &m_records.catalogue());
        return true;
    } catch (const Problem &problem) {
        showProblem(m_notice, problem);
    }
    return false;
}

void ImportWizard::correct(const QByteArray &entity, const services::CsvDialect &dialect)
{
    ImportPlan plan = m_plan;
    plan.entity = entity;
    plan.dialect = dialect;
    try {
        services::Importer::proposeColumns(plan);
        m_plan = plan;
        m_notice->dismiss();
    } catch (const Problem &problem) {
        showProblem(m_notice, problem);
    }
    m_look->present(m_plan);
}

void ImportWizard::loadProfile()
{
    AskFile request;
    request.title = tr("Load a mapping");
    request.suggestion = Preferences::lastFolder();
    request.filters = {tr("Import mappings (*.json)")};
    Ask::current().file(this, request, [this](const QString &path) {
        if (path.isEmpty())
            return;
        try {
            QFile file(path);
            const bool readable = file.open(QIODevice::ReadOnly);
            const QJsonDocument document = QJsonDocument::fromJson(readable ? file.readAll() : QByteArray());
            if (!document.isObject())
                throw Problem(ProblemKind::Invalid,
                              tr("“%1” is not an import mapping.").arg(QFileInfo(path).fileName()),
                              file.errorString());
            ImportPlan plan = m_plan;
            plan.applyProfile(document.object());
            m_plan = plan;
            m_notice->dismiss();
            m_columns->present(m_plan);
            refresh();
        } catch (const Problem &problem) {
            showProblem(m_notice, problem);
        }
    });
}

void ImportWizard::saveProfile()
{
    AskFile request;
    request.mode = AskFile::Mode::Save;
    request.title = tr("Save this mapping");
    const QString folder = isPasted() ? Preferences::lastFolder() : QFileInfo(m_plan.file).path();
    request.suggestion =
        QDir(folder).filePath(QFileInfo(m_plan.sourceName()).completeBaseName() + "-mapping.json"_L1);
    request.filters = {tr("Import mappings (*.json)")};
    request.suffix = u"json"_s;
    Ask::current().file(this, request, [this](const QString &path) {
        if (path.isEmpty())
            return;
        m_plan.columns = m_columns->columns();
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) &&
                             file.write(QJsonDocument(m_plan.toProfile()).toJson()) > 0 && file.commit();
        if (written)
            m_notice->notify(NoticeLevel::Success, tr("Saved. The mapping holds no customer data."));
        else
            m_notice->notify(NoticeLevel::Error,
                             tr("The mapping could not be saved as “%1”. Choose another folder.")
                                 .arg(QFileInfo(path).fileName()),
                             file.errorString());
    });
}

void ImportWizard::run(bool dryRun)
{
    m_plan.dryRun = dryRun;
    m_progress->setValue(0);
    m_progressText->setText(dryRun ? tr("Trying…") : tr("Importing…"));
    m_running = m_importer.run(m_plan);
    auto *watcher = new QFutureWatcher<ImportReport>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(watcher, &QFutureWatcherBase::progressTextChanged, m_progressText, &QLabel::setText);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, dryRun] {
        watcher->deleteLater();
        finished(watcher->future(), dryRun);
    });
    watcher->setFuture(m_running);
    Q_EMIT started((dryRun ? tr("Trying to import %1") : tr("Importing %1")).arg(m_plan.sourceName()),
                   QFuture<void>(m_running));
    refresh();
}

void ImportWizard::finished(const QFuture<ImportReport> &done, bool dryRun)
{
    m_running = {};
    if (const auto problem = problemOf(QFuture<void>(done))) {
        refresh();
        showProblem(m_notice, *problem);
        return;
    }
    m_report = done.result();
    const QString plural = m_records.catalogue().entity(m_plan.entity).pluralText();
    (dryRun ? m_trial : m_done)->present(m_report, plural);
    go(dryRun ? Trial : Report);
    if (!dryRun)
        Q_EMIT imported(m_plan.entity);
}

void ImportWizard::reject()
{
    if (m_running.isRunning())
        m_running.cancel(); // the answer shows that nothing was changed
    else
        QDialog::reject();
}

} // namespace kith::ui
