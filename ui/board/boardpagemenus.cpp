// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the board: order, lanes, what cards show, and what can be done to a card.
#include "ui/board/boardpageprivate.h"
#include "ui/board/boardview.h"
#include "ui/dialogs/columnsdialog.h"
#include "ui/parts/icons.h"

#include <QActionGroup>
#include <QMenu>

namespace kith::ui {

using namespace Qt::StringLiterals;
using records::RecordId;

namespace {

const domain::Entity &dealEntity(const records::Records &records)
{
    return records.catalogue().entity("deal");
}

} // namespace

QMenu *BoardPage::Private::makeSortMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    auto *group = new QActionGroup(menu);
    const QList<std::pair<QByteArray, QString>> orders{
        {{}, tr("Expected close, the earliest first")},
        {"-amount_minor"_ba, tr("Amount, the largest first")},
        {"next_step_at"_ba, tr("Next step, the earliest first")},
        {"last_touch_at"_ba, tr("Last touch, the longest ago first")},
        {"stage_entered_at"_ba, tr("Longest in the stage first")},
        {"name"_ba, tr("Name")},
    };
    for (const auto &[key, label] : orders) {
        QAction *action = menu->addAction(
            label, &q, [this, key = key] { change([&](BoardPreferences &it) { it.sort = key; }); });
        action->setCheckable(true);
        action->setChecked(preferences.sort == key);
        group->addAction(action);
    }
    return menu;
}

QMenu *BoardPage::Private::makeLaneMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    auto *group = new QActionGroup(menu);
    const QList<std::pair<QByteArray, QString>> lanes{
        {{}, tr("No lanes")}, {"owner_id"_ba, tr("By owner")}, {"company_id"_ba, tr("By company")}};
    for (const auto &[key, label] : lanes) {
        QAction *action = menu->addAction(
            label, &q, [this, key = key] { change([&](BoardPreferences &it) { it.laneBy = key; }); });
        action->setCheckable(true);
        action->setChecked(preferences.laneBy == key);
        group->addAction(action);
    }
    menu->addSeparator();
    QAction *open = menu->addAction(tr("Open all lanes"), view, [this] { view->setAllLanesOpen(true); });
    QAction *close = menu->addAction(tr("Close all lanes"), view, [this] { view->setAllLanesOpen(false); });
    open->setEnabled(view->hasLanes());
    close->setEnabled(view->hasLanes());
    return menu;
}

QMenu *BoardPage::Private::makeCardMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->addAction(Icons::get(u"list"_s), tr("Fields on the cards …"), &q, [this] { chooseFields(); });
    QAction *none = menu->addAction(tr("No further fields"), &q,
                                    [this] { change([](BoardPreferences &it) { it.fields.clear(); }); });
    none->setEnabled(!preferences.fields.isEmpty());
    addColours(menu->addMenu(Icons::get(u"palette"_s), tr("Colour by")));
    QAction *compact = menu->addAction(tr("Compact cards"), &q, [this](bool on) {
        change([&](BoardPreferences &it) { it.isCompact = on; });
    });
    compact->setCheckable(true);
    compact->setChecked(preferences.isCompact);
    menu->addSeparator();
    QMenu *closed = menu->addMenu(tr("Won and lost deals"));
    auto *group = new QActionGroup(closed);
    const QList<std::pair<int, QString>> spans{{0, tr("None")},
                                               {30, tr("Of the last 30 days")},
                                               {90, tr("Of the last 90 days")},
                                               {365, tr("Of the last 365 days")}};
    for (const auto &[days, label] : spans) {
        QAction *action = closed->addAction(
            label, &q, [this, days = days] { change([&](BoardPreferences &it) { it.closedDays = days; }); });
        action->setCheckable(true);
        action->setChecked(preferences.closedDays == days);
        group->addAction(action);
    }
    QMenu *stages = menu->addMenu(tr("Open columns"));
    const records::Board &board = model->board();
    for (int column = 0; column < board.columns.size(); ++column) {
        const RecordId stage = board.columns.at(column).stage;
        QAction *action = stages->addAction(board.columns.at(column).name, view,
                                            [this, stage](bool on) { view->setColumnOpen(stage, on); });
        action->setCheckable(true);
        action->setChecked(view->boardLayout().isColumnOpen(column));
    }
    return menu;
}

void BoardPage::Private::addColours(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto add = [this, menu, group](const QByteArray &key, const QString &label) {
        QAction *action = menu->addAction(
            label, &q, [this, key] { change([&](BoardPreferences &it) { it.colourBy = key; }); });
        action->setCheckable(true);
        action->setChecked(preferences.colourBy == key);
        group->addAction(action);
    };
    add({}, tr("Nothing"));
    menu->addSeparator();
    using domain::FieldType;
    const auto isChosen = [](const domain::Field &field) {
        const bool fits = field.type == FieldType::Picklist || field.type == FieldType::Choice;
        return fits && !field.is(domain::FieldFlag::Hidden);
    };
    for (const domain::Field &field : dealEntity(records).fields) {
        if (isChosen(field))
            add(field.key, field.labelText());
    }
    for (const domain::Field &field : records.catalogue().entity("company").fields) {
        const QByteArray path = "company_id." + field.key;
        if (!isChosen(field))
            continue;
        if (const domain::Field *reached = domain::Catalogue::find(dealEntity(records), path))
            add(path, reached->labelText());
    }
}

void BoardPage::Private::chooseFields()
{
    auto *dialog = new ColumnsDialog(dealEntity(records), preferences.fields, q.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Fields on the cards"));
    QObject::connect(dialog, &QDialog::accepted, &q, [this, dialog] {
        QList<QByteArray> chosen = dialog->columns();
        if (chosen.size() > BoardPreferences::MostFields) {
            chosen.resize(BoardPreferences::MostFields);
            Q_EMIT q.notice(NoticeLevel::Info,
                            tr("A card has room for %n field(s): the first ones are shown.", nullptr,
                               BoardPreferences::MostFields),
                            {});
        }
        change([&](BoardPreferences &it) { it.fields = chosen; });
    });
    dialog->open();
}

void BoardPage::Private::showMenu(const QPoint &at)
{
    const RecordId id = view->currentId();
    const QList<RecordId> ids = view->isSelected(id) ? view->selectedIds() : QList<RecordId>{id};
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), &q, [this, id] { Q_EMIT q.openRequested("deal", id); });
    menu->addAction(Icons::get(u"external"_s), tr("Open in a &window of its own"), &q,
                    [this, id] { Q_EMIT q.windowRequested("deal", id); });
    menu->addAction(Icons::get(u"edit"_s), tr("&Edit"), &q,
                    [this, id] { Q_EMIT q.editRequested("deal", id); });
    menu->addSeparator();
    QMenu *to = menu->addMenu(Icons::get(u"arrow-right"_s), tr("&Move to"));
    const records::Board &board = model->board();
    const items::BoardModel::Place place = model->placeOf(id);
    for (int column = 0; column < board.columns.size(); ++column) {
        QAction *action = to->addAction(board.columns.at(column).name, &q, [this, ids, column] {
            hasFocusedMove = true;
            move(ids, column);
        });
        action->setEnabled(ids.size() > 1 || place.column != column);
    }
    QAction *list = menu->addAction(Icons::get(u"table"_s), tr("Show the deals of this stage as a &list"), &q,
                                    [this, place] { q.showAsList(place.column); });
    list->setEnabled(place.isValid() && model->query().search.isEmpty());
    menu->addSeparator();
    menu->addAction(Icons::get(u"trash"_s), tr("Move to the &trash"), &q, [this] { trash(); });
    menu->popup(view->viewport()->mapToGlobal(at));
}

} // namespace kith::ui
