// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/viewdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/parts/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::RecordId;
using records::SavedView;
using records::ViewScope;

namespace {

enum ScopeRole { TeamRole = Qt::UserRole + 1 };
constexpr int LongestName = 100; ///< as the catalogue has it

} // namespace

ViewDialog::ViewDialog(const QString &title, const SavedView &view,
                       const QList<std::pair<RecordId, QString>> &teams, QWidget *parent)
    : QDialog(parent), m_view(view), m_name(new QLineEdit(view.name, this)), m_scope(new QComboBox(this))
{
    setObjectName(u"viewDialog"_s);
    setWindowTitle(title);
    m_name->setObjectName(u"viewName"_s);
    m_name->setMaxLength(LongestName);
    m_name->selectAll();
    m_scope->setObjectName(u"viewScope"_s);
    const auto add = [this](const QString &label, ViewScope scope, RecordId team = {}) {
        m_scope->addItem(label, int(scope));
        m_scope->setItemData(m_scope->count() - 1, team.value(), TeamRole);
        if (m_view.scope == scope && (scope != ViewScope::Team || m_view.team == team))
            m_scope->setCurrentIndex(m_scope->count() - 1);
    };
    add(tr("Only me"), ViewScope::Private);
    bool hasTeam = false;
    for (const auto &[team, name] : teams) {
        add(tr("The team %1").arg(name), ViewScope::Team, team);
        hasTeam = hasTeam || team == view.team;
    }
    if (view.scope == ViewScope::Team && !hasTeam) // shared before somebody left the team
        add(tr("The team %1").arg(view.teamName), ViewScope::Team, view.team);
    add(tr("Everyone"), ViewScope::Everyone);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    makePrimary(m_ok);
    auto *form = new QFormLayout;
    addFormRow(form, tr("Name"), m_name);
    addFormRow(form, tr("Seen by"), m_scope);
    m_name->setAccessibleName(tr("Name"));
    m_scope->setAccessibleName(tr("Seen by"));
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(
        remark(tr("A view keeps the filter, the search, columns and their widths, order, groups "
                  "and density."),
               this));
    column->addWidget(buttons);
    setMinimumWidth(metrics::DialogSmall);
    connect(m_name, &QLineEdit::textChanged, this, &ViewDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->setFocus();
    refresh();
}

SavedView ViewDialog::view() const
{
    SavedView view = m_view;
    view.name = m_name->text().trimmed();
    view.scope = ViewScope(m_scope->currentData().toInt());
    view.team = RecordId(m_scope->currentData(TeamRole).toLongLong());
    return view;
}

void ViewDialog::refresh()
{
    m_ok->setEnabled(!m_name->text().trimmed().isEmpty());
}

} // namespace kith::ui
