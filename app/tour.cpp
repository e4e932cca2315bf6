// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "models/base/await.h"
#include "models/items/documentmodel.h"
#include "models/items/segmentlist.h"
#include "models/items/windowmodel.h"
#include "models/records/segmentrecords.h"
#include "models/services/documents/documents.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/importwizard.h"
#include "ui/filter/explainpanel.h"
#include "ui/filter/filterdialog.h"
#include "ui/filter/filterworkbench.h"
#include "ui/pages/documentpreview.h"
#include "ui/pages/documentsview.h"
#include "ui/pages/entitypage.h"
#include "ui/pages/leadactions.h"
#include "ui/pages/leadheader.h"
#include "ui/pages/listpage.h"
#include "ui/pages/recordpanel.h"
#include "ui/pages/segmentdetail.h"
#include "ui/pages/segmentspage.h"
#include "ui/pages/todaypage.h"
#include "ui/parts/listview.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/workspaceview.h"

#include <QApplication>
#include <QBuffer>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace kith::app {

using ui::MainWindow;
using State = ui::WorkspaceHost::State;

namespace {

constexpr QSize windowSize{1360, 860};
constexpr int pollMs = 25;
constexpr int settledPolls = 6; ///< quiet polls after a page says it is ready, for its last repaint
constexpr int patienceMs = 30'000;

/// A desktop without a keychain: the tour must not ask the person's own.
KeyMemory noKeychain()
{
    const base::Problem none(base::ProblemKind::Offline, Tour::tr("The tour uses no keychain."));
    return {[none](const QString &) {
                QPromise<QString> promise;
                promise.start();
                promise.setException(none);
                promise.finish();
                return promise.future();
            },
            [](const QString &, const QString &) { return QFuture<void>(); },
            [](const QString &) { return QFuture<void>(); }};
}

void type(QWidget *parent, const QString &objectName, const QString &text)
{
    if (auto *edit = parent ? parent->findChild<QLineEdit *>(objectName) : nullptr)
        edit->setText(text);
}

void click(QWidget *parent, const QString &objectName)
{
    if (auto *button = parent ? parent->findChild<QAbstractButton *>(objectName) : nullptr)
        button->click();
}

QString demoPassphrase()
{
    return u"lantern orbit walnut tuesday harbour"_s;
}

} // namespace

Tour::Tour(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_place.filePath(u"settings"_s));
    ui::Preferences::setLastFolder(m_place.path());
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &Tour::poll);
}

Tour::~Tour() = default;

void Tour::start()
{
    if (!m_place.isValid() || (!m_folder.isEmpty() && !QDir().mkpath(m_folder))) {
        giveUp(tr("The folder \"%1\" cannot be made.").arg(m_folder));
        return;
    }
    m_workspace = std::make_unique<Workspace>(noKeychain());
    m_window = std::make_unique<MainWindow>(*m_workspace);
    m_window->resize(windowSize);
    m_window->show();
    plan();
    next();
}

void Tour::giveUp(const QString &why)
{
    Q_EMIT failed(why);
    Q_EMIT finished(m_failures + 1);
}

QWidget *Tour::dialog(const QString &objectName) const
{
    const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>(objectName);
    for (QDialog *candidate : dialogs) {
        if (candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

bool Tour::listReady() const
{
    const ui::ListPage *list = m_window->view() ? m_window->view()->currentList() : nullptr;
    if (!list)
        return m_window->view() != nullptr;
    const items::WindowModel &model = list->model();
    return !model.isLoading() &&
           (model.rowCount() == 0 || model.index(0, 0).data(items::WindowModel::LoadedRole).toBool());
}

void Tour::addDialog(const QString &name, const QString &objectName, std::function<void()> open)
{
    add({name, std::move(open), [this, objectName] { return dialog(objectName) != nullptr; },
         [this, objectName] { return dialog(objectName); },
         [this, objectName] {
             if (QWidget *shown = dialog(objectName))
                 shown->close();
         }});
}

void Tour::plan()
{
    planWorkspaceLife();
    planPages();
    planDialogs();
    planImport();
}

void Tour::planWorkspaceLife()
{
    const QString file = m_place.filePath(u"Customers.kith"_s);
    addDialog(u"create"_s, u"createDialog"_s, [this, file] {
        m_window->createWorkspace();
        QWidget *shown = dialog(u"createDialog"_s);
        type(shown, u"file"_s, file);
        type(shown, u"userName"_s, u"Ada Lindqvist"_s);
        type(shown, u"newPassphrase"_s, demoPassphrase());
        type(shown, u"repeatPassphrase"_s, demoPassphrase());
    });
    add({{},
         [this, file] { m_workspace->create(file, demoPassphrase(), u"Ada Lindqvist"_s); },
         [this] { return m_workspace->state() == State::Open && listReady(); },
         {},
         {}});
    add({u"empty"_s, {}, [this] { return listReady(); }, [this] { return m_window.get(); }, {}});
    addDialog(u"recovery-sheet"_s, u"recoverySheetDialog"_s, [this] { m_window->showRecoverySheet(); });
    addDialog(u"change-passphrase"_s, u"changePassphraseDialog"_s, [this] {
        m_window->changePassphrase();
        type(dialog(u"changePassphraseDialog"_s), u"newPassphrase"_s, u"summer2024"_s);
    });
    addDialog(u"workspace-info"_s, u"workspaceInfoDialog"_s, [this] { m_window->showInfo(); });
    add({u"locked"_s,
         [this] { m_window->lock(); },
         [this] { return m_workspace->state() == State::Locked; },
         [this] { return m_window.get(); },
         {}});
    add({u"wrong-passphrase"_s,
         [this] {
             type(&m_window->unlocking(), u"secret"_s, u"not this one"_s);
             click(&m_window->unlocking(), u"open"_s);
         },
         [this] { return m_window->unlocking().notice().isShown(); },
         [this] { return m_window.get(); },
         {}});
    add({u"welcome"_s,
         [this, file] {
             m_workspace->close();
             QSettings settings;
             settings.beginWriteArray(u"recent"_s, 2);
             settings.setArrayIndex(0);
             settings.setValue("file"_L1, file);
             settings.setArrayIndex(1);
             settings.setValue("file"_L1, m_place.filePath(u"Shared/Office.kith"_s));
             settings.endArray();
             Q_EMIT m_workspace->recentChanged();
         },
         [this] { return m_window->welcome().isVisible(); },
         [this] { return m_window.get(); },
         {}});
}

/// Notes and documents of a company, on its own page.
void Tour::planRecordTexts()
{
    const auto shown = [this] { return m_window.get(); };
    const auto panel = [this]() -> ui::RecordPanel * {
        ui::ListPage *list = m_window->view()->currentList();
        return list ? list->findChild<ui::RecordPanel *>(u"recordPage"_s) : nullptr;
    };
    const auto showTab = [panel](ui::RecordPanel::Tab tab) {
        if (ui::RecordPanel *page = panel())
            page->setTab(tab);
    };
    add({u"record-documents-empty"_s,
         [this, showTab] {
             m_window->view()->showPage("company");
             ui::ListPage *list = m_window->view()->currentList();
             list->openRecord(list->model().idAt(0));
             showTab(ui::RecordPanel::Tab::Documents);
         },
         [panel] { return panel() && panel()->isLoaded(); },
         shown,
         {}});
    add({u"record-documents"_s,
         [this, panel] {
             QImage picture(900, 600, QImage::Format_RGB32);
             QPainter painter(&picture);
             QLinearGradient sky(0, 0, 0, 600);
             sky.setColorAt(0, QColor(0x7f, 0xb2, 0xe5));
             sky.setColorAt(1, QColor(0xf4, 0xe3, 0xc1));
             painter.fillRect(picture.rect(), sky);
             painter.setBrush(QColor(0x4a, 0x6f, 0x4f));
             painter.drawPolygon(QPolygon{{0, 600}, {280, 260}, {470, 470}, {640, 330}, {900, 600}});
             painter.end();
             QByteArray png;
             QBuffer buffer(&png);
             buffer.open(QIODevice::WriteOnly);
             picture.save(&buffer, "PNG");
             services::Documents::of(*m_workspace->records())
                 .add("company", panel()->id(),
                      {{{}, tr("Framework agreement.pdf"), "%PDF-1.4"},
                       {{}, tr("Price list.csv"), "sku,price\nCR-1,9999\n"},
                       {{}, tr("Site visit.png"), png}});
         },
         [panel] {
             const auto &documents = panel()->documents();
             return documents.model().rowCount() == 3 && !documents.preview().image().isEmpty();
         },
         shown,
         {}});
    add({u"record-notes"_s,
         [this, panel, showTab] {
             const domain::Record before = panel()->record();
             domain::Record after = before;
             domain::Record note(m_workspace->records()->catalogue().entity("note"));
             note.setValue("format", u"markdown"_s);
             note.setValue("pinned", 1);
             note.setValue("body",
                           tr("## Before the next visit\n\nThey decide in **March**; *prices* come first.\n\n"
                              "- bring the samples\n- ask about [the fair](https://example.org)\n\n"
                              "1. agree on a date\n2. send the offer"));
             after.children("notes").append(note);
             m_workspace->records()->save(before, after);
             showTab(ui::RecordPanel::Tab::Notes);
         },
         [panel] { return panel()->findChild<QLabel *>(u"noteBody"_s) != nullptr; },
         shown,
         {}});
}

/// Filters while they are built, and the page of segments.
void Tour::planSegments()
{
    using domain::Aggregate;
    using domain::DateSpan;
    using domain::DateUnit;
    using domain::Filter;
    using domain::Operator;
    const auto last = [](int count, DateUnit unit) {
        return QVariant::fromValue(DateSpan{DateSpan::Kind::Last, count, unit});
    };
    const Filter quiet =
        Filter::all({Filter::test("owner_id", Operator::Is, QVariant::fromValue(domain::UserGroup::MyTeam)),
                     Filter::any({Filter::test("last_touch_at", Operator::IsNot, last(90, DateUnit::Day)),
                                  Filter::test("last_touch_at", Operator::IsEmpty)}),
                     Filter::related("orders", Aggregate::Sum,
                                     Filter::test("ordered_at", Operator::Is, last(3, DateUnit::Year)),
                                     "total_minor", Operator::GreaterOrEqual, {u"1000"_s}),
                     Filter::related("activities", Aggregate::None)});
    const Filter big = Filter::all(
        {Filter::related("deals", Aggregate::Count, {}, {}, Operator::GreaterOrEqual, {qlonglong(1)})});
    const auto bench = [this] {
        QWidget *shown = dialog(u"filterDialog"_s);
        return shown ? &static_cast<ui::FilterDialog *>(shown)->workbench() : nullptr;
    };
    const auto close = [this] {
        if (QWidget *shown = dialog(u"filterDialog"_s))
            static_cast<QDialog *>(shown)->done(QDialog::Rejected);
    };
    const auto openFilter = [this](const Filter &filter) {
        ui::FilterDialog::edit(*m_workspace->records(), "company", filter, m_window.get(),
                               [](const Filter &) {})
            ->resize(1180, 760);
    };
    const auto counted = [bench] { return bench() && bench()->count() >= 0 && !bench()->isCounting(); };
    const auto shownDialog = [this] { return dialog(u"filterDialog"_s); };
    add({u"filter-empty"_s, [openFilter] { openFilter({}); }, counted, shownDialog, close});
    add({u"filter"_s, [openFilter, quiet] { openFilter(quiet); }, counted, shownDialog, close});
    add({u"filter-explain"_s, [openFilter, big] { openFilter(big); },
         [bench] {
             if (!bench() || bench()->count() < 0)
                 return false;
             ui::ListView &sample = bench()->sample();
             if (!sample.currentId() && sample.windowModel().rowCount() > 0)
                 sample.selectId(sample.windowModel().idAt(0));
             return bench()->explain().isAnswered();
         },
         shownDialog, close});
    add({u"segments-empty"_s,
         [this] { m_window->view()->showPage(ui::WorkspaceView::segmentsKey); },
         {},
         [this] { return m_window.get(); },
         {}});
    add({u"segments"_s,
         [this, quiet, big] {
             records::SegmentRecords segments(*m_workspace->records());
             segments.create({tr("Buyers nobody called for 90 days"), "company", quiet, {}, "all"});
             segments.createList({tr("Spring fair"), "company", big, {}, "all"});
             segments.create({tr("Companies with deals"), "company", big, {}, "all"});
             segments.create({tr("Everybody"), "contact", {}, {}, "all"});
         },
         [this] {
             ui::SegmentsPage *page = m_window->view()->currentSegments();
             return page && page->list().segments().size() >= 4 && page->detail().members() &&
                    page->detail().members()->windowModel().isAnswered();
         },
         [this] { return m_window.get(); },
         {}});
    addDialog(u"segments-combine"_s, u"combineDialog"_s,
              [this] { m_window->view()->currentSegments()->perform(ui::SegmentAction::Combine); });
}

/// What is asked when an open lead is converted or given up.
void Tour::planLeads()
{
    const auto withLead = [this](std::function<void(records::RecordId)> go) {
        domain::RecordQuery query;
        query.entity = "lead";
        query.filter =
            domain::Filter::parse(domain::Catalogue::builtIn().entity("lead"), u"status = qualified");
        base::await(
            m_workspace->records()->findIds(query), m_window.get(),
            [go = std::move(go)](const QList<records::RecordId> &ids) { go(ids.value(0)); },
            [](const base::Problem &) {});
    };
    const auto quiet = [](ui::NoticeLevel, const QString &, const QString &) {};
    addDialog(u"leads-convert"_s, u"convertDialog"_s, [this, withLead, quiet] {
        withLead([this, quiet](records::RecordId lead) {
            ui::LeadActions::convert(*m_workspace->records(), lead, m_window.get(), quiet);
        });
    });
    addDialog(u"leads-disqualify"_s, u"leadEndDialog"_s, [this, withLead, quiet] {
        withLead([this, quiet](records::RecordId lead) {
            ui::LeadActions::end(*m_workspace->records(), {lead}, ui::LeadEndDialog::What::Disqualify,
                                 m_window.get(), quiet);
        });
    });
    add({u"leads-open-record"_s,
         [this, withLead] {
             withLead([this](records::RecordId lead) { m_window->view()->openRecord("lead", lead); });
         },
         [this] {
             const auto headers = m_window->findChildren<ui::LeadHeader *>();
             return std::any_of(headers.cbegin(), headers.cend(), [](const ui::LeadHeader *header) {
                 return header->isVisible() && header->isReady();
             });
         },
         [this] { return m_window.get(); },
         {}});
}

void Tour::planPages()
{
    add({{},
         [this] { m_window->openSample(); },
         [this] { return m_workspace->state() == State::Open && m_workspace->info().sample && listReady(); },
         {},
         {}});
    const auto shown = [this] { return m_window.get(); };
    const auto today = [this]() -> ui::TodayPage * { return m_window->view()->findChild<ui::TodayPage *>(); };
    add({u"today"_s,
         [this] { m_window->view()->showPage(ui::WorkspaceView::todayKey); },
         [today] { return today() && today()->feed().isAnswered() && !today()->feed().isAsking(); },
         shown,
         {}});
    add({u"today-panel"_s,
         [today] {
             today()->card("tasks")->view().setFocus();
             today()->card("tasks")->view().act(ui::TodayAction::Peek, 0);
         },
         [today] {
             const auto *panel = today()->findChild<ui::RecordPanel *>();
             return panel && panel->isLoaded();
         },
         shown, [today] { today()->card("tasks")->view().act(ui::TodayAction::Peek, 0); }});
    planBoard();
    planCalendar();
    for (const QByteArray &key : ui::WorkspaceView::railEntities()) {
        const QString name = QString::fromLatin1(domain::Catalogue::builtIn().entity(key).plural).toLower();
        add({name,
             [this, key] {
                 m_window->view()->showPage(key);
                 if (ui::EntityPage *views = m_window->view()->currentViews())
                     views->revealList();
             },
             [this] { return listReady(); },
             shown,
             {}});
        add({name + "-panel"_L1,
             [this] {
                 ui::ListPage *list = m_window->view()->currentList();
                 list->view().setCurrentIndex(list->model().index(0, 0));
                 list->setPanelVisible(true);
             },
             [this] { return listReady(); },
             shown,
             {}});
        addDialog(name + "-editor"_L1, u"recordEditor"_s, [this] {
            ui::ListPage *list = m_window->view()->currentList();
            if (!list->selection().isEmpty())
                list->editRecord(list->selection().constFirst());
        });
        add({name + "-record"_L1,
             [this] {
                 ui::ListPage *list = m_window->view()->currentList();
                 if (!list->selection().isEmpty())
                     list->openRecord(list->selection().constFirst());
             },
             {},
             shown,
             {}});
    }
    planLeads();
    planSegments();
    planReports();
    planReportBuilder();
    planRecordTexts();
    add({u"settings"_s, [this] { m_window->actions().action("edit.settings")->trigger(); }, {}, shown, {}});
    for (const domain::Entity &entity : domain::Catalogue::builtIn().entities()) {
        if (!entity.standalone || entity.key == "segment" ||
            ui::WorkspaceView::railEntities().contains(entity.key))
            continue;
        add({u"settings-"_s + QString::fromLatin1(entity.plural).toLower().replace(u' ', u'-'),
             [this, key = entity.key] {
                 m_window->view()->showPage(ui::WorkspaceView::settingsKey);
                 m_window->view()->settings()->showSection(key);
             },
             [this] { return listReady(); },
             shown,
             {}});
    }
    planAssignment();
    planDeals();
    planLists();
    add({u"command-box"_s,
         [this] {
             m_window->view()->showPage("contact");
             m_window->commandBox().activate();
             m_window->commandBox().edit().setText(u"an"_s);
         },
         [this] { return m_since.elapsed() > 600; }, shown,
         [this] { m_window->commandBox().edit().clear(); }});
    add({u"rail-folded"_s,
         [this] { m_window->actions().action("view.rail")->trigger(); },
         {},
         shown,
         [this] { m_window->actions().action("view.rail")->trigger(); }});
}

void Tour::planDialogs()
{
    addDialog(u"shortcuts"_s, u"shortcutsDialog"_s, [this] { m_window->showShortcuts(); });
    addDialog(u"about"_s, u"aboutDialog"_s, [this] { m_window->showAbout(); });
    addDialog(u"export"_s, u"exportDialog"_s, [this] {
        m_window->view()->showPage("contact");
        m_window->actions().action("workspace.export")->trigger();
    });
    addDialog(u"question"_s, u"askQuestion"_s, [this] {
        ui::AskQuestion question;
        question.title = tr("Close the workspace");
        question.text = tr("Something you typed is not saved.");
        question.more = tr("It would be lost.");
        question.tone = ui::AskQuestion::Tone::Warning;
        question.buttons = {{"stay", tr("Go back"), ui::AskButton::Role::Reject},
                            {"go", tr("Discard"), ui::AskButton::Role::Destructive}};
        question.defaultKey = question.cancelKey = "stay";
        ui::Ask::current().question(m_window.get(), question, [](const QByteArray &) {});
    });
    addDialog(u"passphrase"_s, u"passphrasePrompt"_s, [this] {
        ui::Ask::current().passphrase(m_window.get(),
                                      {tr("Passphrase"), tr("Type the passphrase of “Customers”."), {}},
                                      [](const std::optional<QString> &) {});
    });
}

void Tour::planImport()
{
    const auto wizard = [this] { return dialog(u"importWizard"_s); };
    const auto step = [this, wizard](const QString &name, std::function<void()> go, const QString &shows) {
        add({name,
             std::move(go),
             [wizard, shows] {
                 const QWidget *shown = wizard();
                 const QWidget *part = shown ? shown->findChild<QWidget *>(shows) : nullptr;
                 return part && part->isVisible();
             },
             wizard,
             {}});
    };
    const auto next = [wizard] { click(wizard(), u"importNext"_s); };
    step(
        u"import-file"_s,
        [this, wizard] {
            QFile file(m_place.filePath(u"trade-fair.csv"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(
                    "Name;Company;E-Mail;Telephone;City;Country;First seen\n"
                    "Maria Anders;Alfreds "
                    "Futterkiste;maria@alfreds.example;030-0074321;Berlin;DE;03.04.2026\n"
                    "Jos\xc3\xa9 Pedro Freyre;Godos Cocina;jose@godos.example;(95) 555 82 "
                    "82;Sevilla;ES;05.04.2026\n"
                    "Zo\xc3\xab M\xc3\xbcller;;zoe@@mueller;+41 44 668 18 00;Z\xc3\xbcrich;CH;06.04.2026\n"
                    "Hanna Moos;Blauer See;hanna@blauersee.example;0621-08460;Mannheim;DE;12.04.2026\n");
            file.close();
            m_window->importInto("contact");
            static_cast<ui::ImportWizard *>(wizard())->setFile(file.fileName());
        },
        u"importFile"_s);
    step(u"import-look"_s, next, u"importPreview"_s);
    step(u"import-columns"_s, next, u"importColumns"_s);
    step(u"import-rules"_s, next, u"importMatch"_s);
    step(u"import-trial"_s, next, u"importTrial"_s);
    add({{},
         next,
         [wizard] {
             const auto *shown = static_cast<ui::ImportWizard *>(wizard());
             return shown && !shown->report().dryRun && shown->report().rows > 0;
         },
         {},
         {}});
    step(u"import-report"_s, {}, u"importReport"_s);
}

void Tour::next()
{
    if (m_at >= 0 && m_steps.at(m_at).leave)
        m_steps.at(m_at).leave();
    if (++m_at == m_steps.size()) {
        m_poll.stop();
        m_window.reset();
        m_workspace.reset();
        Q_EMIT finished(m_failures);
        return;
    }
    m_since.start();
    m_settled = 0;
    if (m_steps.at(m_at).go)
        m_steps.at(m_at).go();
    m_poll.start();
}

void Tour::poll()
{
    const Step &step = m_steps.at(m_at);
    const bool ready = !step.ready || step.ready();
    if (!ready && m_since.elapsed() > patienceMs) {
        m_poll.stop();
        QStringList notices;
        const QList<ui::NoticeBar *> bars = m_window->findChildren<ui::NoticeBar *>();
        for (const ui::NoticeBar *bar : bars) {
            if (bar->isVisible())
                notices.append(bar->text() + u' ' + bar->details());
        }
        giveUp(tr("\"%1\" did not appear. %2")
                   .arg(step.name.isEmpty() ? QString::number(m_at) : step.name, notices.join(u' ')));
        return;
    }
    m_settled = ready ? m_settled + 1 : 0;
    if (m_settled < (m_folder.isEmpty() ? 2 : settledPolls))
        return;
    m_poll.stop();
    if (!step.name.isEmpty())
        shoot(step);
    next();
}

void Tour::shoot(const Step &step)
{
    if (QWidget *what = step.what())
        Q_EMIT arrived(step.name, what);
    if (m_folder.isEmpty())
        return;
    for (const ui::Scheme scheme : {ui::Scheme::Dark, ui::Scheme::Light}) {
        ui::Theme::apply(*qApp, scheme, ui::Contrast::Normal);
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        QWidget *what = step.what();
        const QString file = QDir(m_folder).filePath(
            u"%1-%2.png"_s.arg(step.name, scheme == ui::Scheme::Dark ? u"dark"_s : u"light"_s));
        if (what && what->grab().save(file)) {
            Q_EMIT wrote(file);
        } else {
            ++m_failures;
            Q_EMIT failed(tr("\"%1\" could not be written.").arg(file));
        }
    }
}

} // namespace kith::app
