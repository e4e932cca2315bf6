// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/places.h"

#include "models/items/segmentlist.h"
#include "models/items/windowmodel.h"
#include "models/records/segmentrecords.h"
#include "models/services/sample/samplemaker.h"
#include "models/storage/store.h"
#include "tests/gui/keyboard.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dialogs/acton.h"
#include "ui/dialogs/importwizard.h"
#include "ui/editors/recordeditor.h"
#include "ui/filter/filterdialog.h"
#include "ui/forecast/forecastview.h"
#include "ui/pages/entitypage.h"
#include "ui/pages/listpage.h"
#include "ui/pages/recordpanel.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/segmentdetail.h"
#include "ui/pages/segmentspage.h"
#include "ui/pages/todaypage.h"
#include "ui/parts/listview.h"
#include "ui/report/reportpane.h"
#include "ui/report/reportsview.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/workspaceview.h"

#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::test {

namespace {

bool settled(Desk &desk)
{
    return QTest::qWaitFor(
        [&desk] {
            const ui::ListPage *list = desk.window().view() ? desk.window().view()->currentList() : nullptr;
            return !list || (list->model().isAnswered() && !list->model().isLoading());
        },
        10'000);
}

/// The record that is shown beside the list, or instead of it, has come.
bool panelIsLoaded(Desk &desk)
{
    return QTest::qWaitFor(
        [&desk] {
            const QList<ui::RecordPanel *> panels = desk.window().view()->findChildren<ui::RecordPanel *>();
            return std::all_of(panels.cbegin(), panels.cend(), [](const ui::RecordPanel *panel) {
                return !panel->isVisible() || panel->isLoaded();
            });
        },
        5'000);
}

Place dialogPlace(Desk &desk, const char *objectName, std::function<void()> open)
{
    const QString name = QString::fromLatin1(objectName);
    return {name,
            [&desk, objectName, open = std::move(open)]() -> QWidget * {
                open();
                if (!QTest::qWaitFor([&] { return dialogOf(desk.window(), objectName); }, 5000))
                    return nullptr;
                QDialog *dialog = dialogOf(desk.window(), objectName);
                return Keyboard::reaches(dialog) ? dialog : nullptr;
            },
            [&desk, objectName] {
                QDialog *dialog = dialogOf(desk.window(), objectName);
                if (dialog)
                    dialog->done(QDialog::Rejected);
                QTest::qWait(1);
            }};
}

void addRecordPlaces(QList<Place> &places, Desk &desk, const QByteArray &key)
{
    const auto list = [&desk] { return desk.window().view()->currentList(); };
    const QString name = QString::fromLatin1(key);
    places.append({name + " with its panel"_L1,
                   [&desk, key, list]() -> QWidget * {
                       desk.window().view()->showPage(key);
                       if (ui::EntityPage *views = desk.window().view()->currentViews())
                           views->showView(ui::EntityPage::tableKey);
                       if (!settled(desk))
                           return nullptr;
                       list()->view().selectId(list()->model().idAt(0));
                       list()->setPanelVisible(true);
                       return panelIsLoaded(desk) ? &desk.window() : nullptr;
                   },
                   {}});
    places.append({name + " as a page"_L1,
                   [&desk, list]() -> QWidget * {
                       if (list()->selection().isEmpty())
                           return nullptr;
                       list()->openRecord(list()->selection().constFirst());
                       return panelIsLoaded(desk) ? &desk.window() : nullptr;
                   },
                   [list] { QTest::keyClick(list(), Qt::Key_Escape); }});
    places.append({name + " editor"_L1,
                   [list]() -> QWidget * {
                       if (list()->selection().isEmpty())
                           return nullptr;
                       list()->editRecord(list()->selection().constFirst());
                       ui::RecordEditor *editor = list()->editors().constLast();
                       const bool ready = QTest::qWaitFor([editor] { return editor->isReady(); }, 5000);
                       return ready && Keyboard::reaches(editor) ? editor : nullptr;
                   },
                   [list] {
                       const QList<ui::RecordEditor *> editors = list()->editors();
                       for (ui::RecordEditor *editor : editors)
                           editor->close();
                       QTest::qWait(1);
                   }});
}

/// A report with its numbers, what it is built with, and what takes it elsewhere.
void addReportBuilderPlaces(QList<Place> &places, Desk &desk,
                            const std::function<ui::ReportsPage *()> &reports)
{
    const auto shown = [reports]() -> ui::ReportsView * {
        ui::ReportsPage *page = reports();
        if (!page || !page->showPart("reports"))
            return nullptr;
        auto *view = page->findChild<ui::ReportsView *>();
        const auto answered = [view] { return view->isLoaded() && view->pane().isAnswered(); };
        return view && QTest::qWaitFor(answered, 10'000) ? view : nullptr;
    };
    places.append({u"report"_s,
                   [&desk, shown]() -> QWidget * {
                       ui::ReportsView *view = shown();
                       if (!view)
                           return nullptr;
                       view->setBuilding(false);
                       return view->pane().model().rowCount() > 0 ? &desk.window() : nullptr;
                   },
                   {}});
    places.append({u"report builder"_s,
                   [&desk, shown]() -> QWidget * {
                       ui::ReportsView *view = shown();
                       if (!view)
                           return nullptr;
                       view->setBuilding(true);
                       return &desk.window();
                   },
                   [shown] { shown()->setBuilding(false); }});
    places.append(dialogPlace(desk, "reportExportDialog", [shown] { shown()->exportAs(); }));
    places.append(dialogPlace(desk, "reportPrintPreview", [shown] { shown()->print(); }));
    places.append(dialogPlace(desk, "scheduleDialog", [shown] { shown()->schedule(); }));
    places.append(dialogPlace(desk, "reportNameDialog", [shown] { shown()->saveAs(); }));
}

/// The tabs of the reports' page, and what dashboards are made with.
void addReportPlaces(QList<Place> &places, Desk &desk)
{
    const auto dashboard = [&desk]() -> ui::ReportsPage * {
        desk.window().view()->showPage(ui::WorkspaceView::reportsKey);
        ui::ReportsPage *page = desk.window().view()->currentReports();
        page->tabs().setCurrentIndex(0);
        const auto answered = [page] {
            return page->current() && page->current()->model().rowCount() > 0 &&
                   page->current()->model().isAnswered();
        };
        return QTest::qWaitFor(answered, 10'000) ? page : nullptr;
    };
    places.append({u"dashboard"_s,
                   [&desk, dashboard]() -> QWidget * { return dashboard() ? &desk.window() : nullptr; },
                   {}});
    places.append(dialogPlace(desk, "dashboardDialog",
                              [dashboard] { dashboard()->perform(ui::DashboardAction::New); }));
    places.append(
        dialogPlace(desk, "tileEditor", [dashboard] { dashboard()->perform(ui::DashboardAction::AddTile); }));
    places.append(dialogPlace(desk, "tileExplanation", [dashboard] {
        ui::DashboardView *view = dashboard()->current();
        view->perform(view->model().tiles().constFirst().tile.id, ui::TileAction::Explain);
    }));
    places.append({u"forecast"_s,
                   [&desk, dashboard]() -> QWidget * {
                       ui::ReportsPage *page = dashboard();
                       if (!page || !page->showPart("forecast"))
                           return nullptr;
                       const auto *forecast = page->findChild<ui::ForecastView *>();
                       return QTest::qWaitFor([forecast] { return forecast->isComplete(); }, 10'000)
                                  ? &desk.window()
                                  : nullptr;
                   },
                   {}});
    addReportBuilderPlaces(places, desk, dashboard);
}

void addImportPlaces(QList<Place> &places, Desk &desk)
{
    const auto wizard = [&desk] { return dialogOf(desk.window(), "importWizard"); };
    const auto step = [&places, wizard](const char *shows, const std::function<void()> &go,
                                        const std::function<void()> &leave = {}) {
        places.append({QString::fromLatin1(shows),
                       [wizard, shows, go]() -> QWidget * {
                           go();
                           const bool there = QTest::qWaitFor(
                               [&] {
                                   QWidget *dialog = wizard();
                                   const QWidget *part =
                                       dialog ? dialog->findChild<QWidget *>(QString::fromLatin1(shows))
                                              : nullptr;
                                   return part && part->isVisible();
                               },
                               10'000);
                           return there && Keyboard::reaches(wizard()) ? wizard() : nullptr;
                       },
                       leave});
    };
    const auto next = [wizard] {
        auto *button = named<QPushButton>(*wizard(), "importNext");
        if (QTest::qWaitFor([button] { return button->isEnabled(); }, 10'000))
            button->click();
    };
    step("importFile", [&desk, wizard] {
        QFile file(desk.path(u"fair.csv"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write("Name,Company,Email,City\nHanna Moos,Blauer See,hanna@blauersee.example,Mannheim\n"
                       "Elio Rossi,Forno,elio@forno.example,Roma\n");
        file.close();
        desk.window().importInto("contact");
        static_cast<ui::ImportWizard *>(wizard())->setFile(file.fileName());
    });
    step("importPreview", next);
    step("importColumns", next);
    step("importMatch", next);
    step("importTrial", next, [wizard] {
        if (wizard())
            wizard()->done(QDialog::Rejected);
        QTest::qWait(1);
    });
}

} // namespace

bool fillWithSample(Desk &desk, int contacts)
{
    services::SampleOptions options;
    options.contacts = contacts;
    options.today = QDate(2026, 6, 1);
    QFuture<storage::Outcome> filling =
        desk.workspace().records()->store().writeBulk(services::SampleMaker::job(options));
    if (!QTest::qWaitFor([&] { return filling.isFinished(); }, 60'000) || filling.resultCount() != 1)
        return false;
    const items::WindowModel &shown = desk.window().view()->currentList()->model();
    return QTest::qWaitFor([&] { return shown.rowCount() == contacts; }, 10'000);
}

QList<Place> placesOf(Desk &desk)
{
    QList<Place> places;
    ui::MainWindow &window = desk.window();
    places.append({u"today"_s,
                   [&window]() -> QWidget * {
                       window.view()->showPage(ui::WorkspaceView::todayKey);
                       const auto *today = window.view()->findChild<ui::TodayPage *>();
                       return QTest::qWaitFor([today] { return today->feed().isAnswered(); }, 10'000)
                                  ? &window
                                  : nullptr;
                   },
                   {}});
    for (const QByteArray &key : ui::WorkspaceView::railEntities())
        addRecordPlaces(places, desk, key);
    places.append({u"segments"_s,
                   [&desk, &window]() -> QWidget * {
                       window.view()->showPage(ui::WorkspaceView::segmentsKey);
                       ui::SegmentsPage *page = window.view()->currentSegments();
                       if (!QTest::qWaitFor([page] { return page->list().isAnswered(); }, 10'000))
                           return nullptr;
                       records::SegmentPlan plan;
                       plan.name = u"Everybody"_s;
                       plan.entity = "contact";
                       if (page->list().segments().isEmpty())
                           records::SegmentRecords(*desk.workspace().records()).create(plan);
                       const auto isShown = [page] {
                           const ui::ListView *members = page->detail().members();
                           return members && members->windowModel().isAnswered();
                       };
                       return QTest::qWaitFor(isShown, 10'000) ? &window : nullptr;
                   },
                   {}});
    places.append(dialogPlace(desk, "filterDialog", [&desk, &window] {
        using domain::Filter;
        using domain::Operator;
        const Filter filter = Filter::all(
            {Filter::test("last_name", Operator::Contains, u"a"_s),
             Filter::any({Filter::test("owner_id", Operator::Is, QVariant::fromValue(domain::UserGroup::Me)),
                          Filter::related("deals", domain::Aggregate::None)})});
        ui::FilterDialog::edit(*desk.workspace().records(), "contact", filter, &window,
                               [](const Filter &) {});
    }));
    addReportPlaces(places, desk);
    places.append({u"settings"_s,
                   [&window]() -> QWidget * {
                       window.actions().action("edit.settings")->trigger();
                       return &window;
                   },
                   {}});
    const QList<QByteArray> entities = window.view()->settingsEntities();
    for (const QByteArray &key : entities)
        places.append({u"settings, "_s + QString::fromLatin1(key),
                       [&desk, &window, key]() -> QWidget * {
                           window.view()->showPage(ui::WorkspaceView::settingsKey);
                           window.view()->settings()->showSection(key);
                           return settled(desk) ? &window : nullptr;
                       },
                       {}});
    places.append({u"command box"_s,
                   [&window]() -> QWidget * {
                       window.view()->showPage("contact");
                       window.commandBox().activate();
                       return QTest::qWaitFor([&window] { return window.commandBox().isOpen(); }) ? &window
                                                                                                  : nullptr;
                   },
                   [&window] { QTest::keyClick(&window.commandBox().edit(), Qt::Key_Escape); }});
    places.append(dialogPlace(desk, "shortcutsDialog", [&window] { window.showShortcuts(); }));
    places.append(dialogPlace(desk, "aboutDialog", [&window] { window.showAbout(); }));
    places.append(dialogPlace(desk, "workspaceInfoDialog", [&window] { window.showInfo(); }));
    places.append(dialogPlace(desk, "recoverySheetDialog", [&window] { window.showRecoverySheet(); }));
    places.append(dialogPlace(desk, "changePassphraseDialog", [&window] { window.changePassphrase(); }));
    places.append(dialogPlace(desk, "createDialog", [&window] { window.createWorkspace(); }));
    places.append(dialogPlace(desk, "exportDialog", [&window] {
        window.view()->showPage("contact");
        window.actions().action("workspace.export")->trigger();
    }));
    const auto deed = [&places, &desk, &window](const char *dialog, ui::ActOn::Deed which) {
        places.append(dialogPlace(desk, dialog, [&window, which] {
            window.view()->showPage("contact");
            window.view()->currentList()->view().selectAll();
            window.view()
                ->currentList()
                ->findChild<QPushButton *>(u"actButton"_s)
                ->menu()
                ->findChild<QAction *>(u"deed%1"_s.arg(int(which)))
                ->trigger();
        }));
    };
    deed("createTasksDialog", ui::ActOn::Deed::CreateTasks);
    deed("addToListDialog", ui::ActOn::Deed::AddToList);
    deed("copyAddressesDialog", ui::ActOn::Deed::CopyAddresses);
    addImportPlaces(places, desk);
    places.append(dialogPlace(desk, "askQuestion", [&window] {
        ui::Ask *before = ui::Ask::replace(nullptr);
        ui::AskQuestion question;
        question.title = u"Close the workspace"_s;
        question.text = u"Something you typed is not saved."_s;
        question.more = u"It would be lost."_s;
        question.detail = u"details"_s;
        question.tone = ui::AskQuestion::Tone::Warning;
        question.buttons = {{"stay", u"Go back"_s, ui::AskButton::Role::Reject},
                            {"go", u"Discard"_s, ui::AskButton::Role::Destructive}};
        question.defaultKey = question.cancelKey = "stay";
        ui::Ask::current().question(&window, question, [](const QByteArray &) {});
        ui::Ask::replace(before);
    }));
    places.append(dialogPlace(desk, "passphrasePrompt", [&window] {
        ui::Ask *before = ui::Ask::replace(nullptr);
        ui::Ask::current().passphrase(&window, {u"Passphrase"_s, u"Type the passphrase."_s, {}},
                                      [](const std::optional<QString> &) {});
        ui::Ask::replace(before);
    }));
    return places;
}

QList<Place> placesBefore(Desk &desk)
{
    ui::MainWindow &window = desk.window();
    const QString file = desk.workspace().info().file;
    return {
        {u"welcome"_s,
         [&desk, &window]() -> QWidget * {
             desk.workspace().close();
             return QTest::qWaitFor([&window] { return window.welcome().isVisible(); }) ? &window : nullptr;
         },
         {}},
        {u"unlocking"_s,
         [&window, file]() -> QWidget * {
             window.openFile(file);
             return QTest::qWaitFor([&window] { return window.unlocking().isVisible(); }) ? &window : nullptr;
         },
         {}}};
}

} // namespace kith::test
