// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboarddialog.h"

#include "models/domain/dashboardtemplates.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::RecordId;
using domain::DashboardTemplate;
using records::Dashboard;
using records::ViewScope;

namespace {

enum ScopeRole { TeamRole = Qt::UserRole + 1 };
constexpr int LongestName = 100; ///< as the catalogue has it

} // namespace

DashboardDialog::DashboardDialog(const Teams &teams, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(this)), m_scope(new QComboBox(this))
{
    build(tr("New dashboard"), tr("Make the dashboard"), teams, true);
    m_templates->setCurrentRow(0);
}

DashboardDialog::DashboardDialog(const QString &title, const Dashboard &dashboard, const Teams &teams,
                                 QWidget *parent)
    : QDialog(parent)
    , m_dashboard(dashboard)
    , m_name(new QLineEdit(dashboard.name, this))
    , m_scope(new QComboBox(this))
{
    build(title, tr("Save"), teams, false);
    m_name->selectAll();
    m_name->setFocus();
}

void DashboardDialog::build(const QString &title, const QString &ok, const Teams &teams, bool withTemplates)
{
    setObjectName(u"dashboardDialog"_s);
    setWindowTitle(title);
    m_name->setObjectName(u"dashboardName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(LongestName);
    m_scope->setObjectName(u"dashboardScope"_s);
    m_scope->setAccessibleName(tr("Seen by"));
    const auto add = [this](const QString &label, ViewScope scope, RecordId team = {}) {
        m_scope->addItem(label, int(scope));
        m_scope->setItemData(m_scope->count() - 1, team.value(), TeamRole);
        if (m_dashboard.scope == scope && (scope != ViewScope::Team || m_dashboard.team == team))
            m_scope->setCurrentIndex(m_scope->count() - 1);
    };
    add(tr("Only me"), ViewScope::Private);
    bool hasTeam = false;
    for (const auto &[team, name] : teams) {
        add(tr("The team %1").arg(name), ViewScope::Team, team);
        hasTeam = hasTeam || team == m_dashboard.team;
    }
    if (m_dashboard.scope == ViewScope::Team && !hasTeam) // shared before somebody left the team
        add(tr("The team %1").arg(m_dashboard.teamName), ViewScope::Team, m_dashboard.team);
    add(tr("Everyone"), ViewScope::Everyone);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(ok, QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"dashboardOk"_s);
    makePrimary(m_ok);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::L);
    if (withTemplates)
        column->addWidget(makeTemplates(), 1);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::L);
    form->setVerticalSpacing(space::M);
    addFormRow(form, tr("&Name"), m_name);
    addFormRow(form, tr("&Seen by"), m_scope);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(withTemplates ? metrics::DialogLarge : metrics::DialogSmall);
    connect(m_name, &QLineEdit::textChanged, this, &DashboardDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

QWidget *DashboardDialog::makeTemplates()
{
    m_templates = new QListWidget(this);
    m_templates->setObjectName(u"dashboardTemplates"_s);
    m_templates->setAccessibleName(tr("Begin with"));
    m_templates->setWordWrap(true);
    m_templates->setSpacing(space::XS);
    m_templates->setIconSize({metrics::IconSize, metrics::IconSize});
    const auto add = [this](const QString &icon, const QString &name, const QString &text) {
        auto *item = new QListWidgetItem(Icons::get(icon), tr("%1\n%2").arg(name, text), m_templates);
        item->setData(Qt::AccessibleTextRole, tr("%1. %2").arg(name, text));
    };
    const QList<DashboardTemplate> all = DashboardTemplate::all();
    for (const DashboardTemplate &one : all)
        add(QString::fromLatin1(one.icon), one.name, one.description);
    add(u"plus"_s, tr("Empty dashboard"), tr("Without a tile, to build from the start."));
    m_templates->setMinimumHeight(6 * metrics::ControlLarge + space::XXL);
    connect(m_templates, &QListWidget::currentRowChanged, this, &DashboardDialog::takeTemplate);
    connect(m_templates, &QListWidget::itemActivated, this, [this] {
        if (m_ok->isEnabled())
            accept();
    });
    return m_templates;
}

/// A name that somebody typed stays.
void DashboardDialog::takeTemplate(int row)
{
    const QList<DashboardTemplate> all = DashboardTemplate::all();
    const bool isEmpty = row < 0 || row >= all.size();
    m_dashboard.tiles = isEmpty ? QList<domain::Tile>() : all.at(row).tiles;
    m_dashboard.filter = isEmpty ? domain::DashboardFilter() : all.at(row).filter;
    if (m_name->text().isEmpty() || m_name->text() == m_offered) {
        m_offered = isEmpty ? tr("My dashboard") : all.at(row).name;
        m_name->setText(m_offered);
    }
}

Dashboard DashboardDialog::dashboard() const
{
    Dashboard dashboard = m_dashboard;
    dashboard.name = m_name->text().trimmed();
    dashboard.scope = ViewScope(m_scope->currentData().toInt());
    dashboard.team = RecordId(m_scope->currentData(TeamRole).toLongLong());
    return dashboard;
}

void DashboardDialog::refresh()
{
    m_ok->setEnabled(!m_name->text().trimmed().isEmpty());
}

} // namespace kith::ui
