// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/pages/listpage.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workspacehost.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace kith::ui {

namespace {

constexpr int sectionsWidth = 180;
constexpr int formWidth = 560;
constexpr int fieldWidth = 220;
constexpr int longestIdle = 240;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(fontOf(TextRole::Heading));
    return label;
}

} // namespace

SettingsPage::SettingsPage(WorkspaceHost &host, const QList<QByteArray> &entities, PageMaker maker,
                           QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_maker(std::move(maker))
    , m_sections(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName("settingsPage");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_sections->setObjectName("settingsSections");
    m_sections->setAccessibleName(tr("Settings"));
    m_sections->setFixedWidth(sectionsWidth);
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setIconSize({metrics::IconSizeSmall, metrics::IconSizeSmall});
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->viewport()->setAutoFillBackground(false);
    const auto add = [this](const QString &icon, const QString &text, const QByteArray &key) {
        auto *item = new QListWidgetItem(Icons::get(icon), text, m_sections);
        item->setData(Qt::UserRole, key);
        item->setSizeHint({sectionsWidth / 2, 34});
    };
    add(u"sliders"_s, tr("General"), {});
    for (const QByteArray &key : entities) {
        const domain::Entity &entity = m_host.records()->catalogue().entity(key);
        add(QString::fromLatin1(entity.icon), entity.pluralText(), key);
    }
    layout->addWidget(m_sections);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(buildGeneral());
    m_sections->setCurrentRow(0);
    connect(m_sections, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showSection(item->data(Qt::UserRole).toByteArray());
    });
}

QWidget *SettingsPage::buildGeneral()
{
    auto *page = new QWidget;
    page->setMaximumWidth(formWidth + 2 * space::XL);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::XL, space::L, space::XL, space::XL);
    layout->setSpacing(space::M);

    layout->addWidget(heading(tr("Look"), page));
    auto *look = new QFormLayout;
    look->setHorizontalSpacing(space::L);
    auto *scheme = new QComboBox(page);
    scheme->setObjectName("scheme");
    scheme->setMaximumWidth(fieldWidth);
    scheme->addItem(tr("As the desktop"), int(Scheme::System));
    scheme->addItem(tr("Light"), int(Scheme::Light));
    scheme->addItem(tr("Dark"), int(Scheme::Dark));
    scheme->setCurrentIndex(scheme->findData(int(Theme::scheme())));
    connect(scheme, &QComboBox::activated, this,
            [this, scheme] { Q_EMIT schemeChosen(Scheme(scheme->currentData().toInt())); });
    addFormRow(look, tr("&Colours"), scheme);
    layout->addLayout(look);
    layout->addSpacing(space::M);

    layout->addWidget(heading(tr("Locking"), page));
    auto *lock = new QFormLayout;
    lock->setHorizontalSpacing(space::L);
    auto *idle = new QSpinBox(page);
    idle->setObjectName("idleMinutes");
    idle->setMaximumWidth(fieldWidth);
    idle->setRange(0, longestIdle);
    idle->setSpecialValueText(tr("Never"));
    idle->setSuffix(tr(" minutes"));
    idle->setValue(Preferences::idleMinutes());
    connect(idle, &QSpinBox::valueChanged, this, &SettingsPage::idleMinutesChosen);
    addFormRow(lock, tr("Lock &after"), idle);
    layout->addLayout(lock);
    layout->addWidget(
        remark(tr("Without keys and mouse for this long, the file is closed and its key is wiped. What is "
                  "typed in open editors stays in memory and is back after unlocking."),
               page));
    layout->addSpacing(space::M);

    layout->addWidget(heading(tr("Key"), page));
    m_remember = new QCheckBox(tr("&Remember this workspace's key in the desktop's keychain"), page);
    m_remember->setObjectName("remember");
    m_remember->setEnabled(false);
    connect(m_remember, &QCheckBox::clicked, this, &SettingsPage::setRemembered);
    layout->addWidget(m_remember);
    m_rememberWhy = remark({}, page);
    m_rememberWhy->setObjectName("rememberWhy");
    layout->addWidget(m_rememberWhy);
    auto *buttons = new QHBoxLayout;
    const auto button = [page, buttons](const QString &text, const QString &icon) {
        auto *widget = new QPushButton(Icons::get(icon), text, page);
        buttons->addWidget(widget);
        return widget;
    };
    auto *change = button(tr("Change the passphrase…"), u"key"_s);
    auto *sheet = button(tr("Recovery sheet…"), u"print"_s);
    auto *info = button(tr("About this workspace…"), u"info"_s);
    buttons->addStretch(1);
    connect(change, &QPushButton::clicked, this, &SettingsPage::changePassphraseRequested);
    connect(sheet, &QPushButton::clicked, this, &SettingsPage::recoverySheetRequested);
    connect(info, &QPushButton::clicked, this, &SettingsPage::infoRequested);
    layout->addLayout(buttons);
    layout->addStretch(1);
    const bool keyed = !m_host.info().sample;
    change->setEnabled(keyed && !m_host.info().readOnly);
    sheet->setEnabled(keyed);
    if (keyed)
        askKeychain();
    else
        m_rememberWhy->setText(
            tr("The sample workspace has a key that nobody knows; it is deleted when you close it."));

    auto *area = new QScrollArea;
    area->setAccessibleName(tr("General settings"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return area;
}

void SettingsPage::askKeychain()
{
    whenFinished(m_host.isRemembered(m_host.info().file), this, [this](QFuture<bool> done) {
        try {
            m_remember->setChecked(done.result());
            m_remember->setEnabled(true);
            m_rememberWhy->setText(
                tr("Then everybody who can use your desktop session can open the workspace."));
        } catch (const base::Problem &problem) {
            m_rememberWhy->setText(
                tr("This desktop offers no keychain at the moment, so the passphrase has to be typed "
                   "each time."));
            m_rememberWhy->setToolTip(problem.detail());
        }
    });
}

void SettingsPage::setRemembered(bool remembered)
{
    m_remember->setEnabled(false);
    whenFinished(m_host.setRemembered(remembered), this, [this, remembered](QFuture<void> done) {
        m_remember->setEnabled(true);
        if (const auto problem = problemOf(done)) {
            m_remember->setChecked(!remembered);
            m_rememberWhy->setText(problem->sentence());
            m_rememberWhy->setToolTip(problem->detail());
        }
    });
}

void SettingsPage::showSection(const QByteArray &key)
{
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->item(row)->data(Qt::UserRole).toByteArray() == key) {
            const QSignalBlocker blocker(m_sections);
            m_sections->setCurrentRow(row);
        }
    }
    if (key.isEmpty()) {
        m_stack->setCurrentIndex(0);
        return;
    }
    if (!m_lists.contains(key)) {
        m_lists.insert(key, m_maker(key, m_stack));
        m_stack->addWidget(m_lists.value(key));
    }
    m_stack->setCurrentWidget(m_lists.value(key));
}

ListPage *SettingsPage::currentList() const
{
    return qobject_cast<ListPage *>(m_stack->currentWidget());
}

} // namespace kith::ui
