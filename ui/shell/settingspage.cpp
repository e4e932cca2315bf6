// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"

#include "models/base/language.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/pages/listpage.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/settings/chancesettings.h"
#include "ui/settings/fieldsettings.h"
#include "ui/settings/organisationsettings.h"
#include "ui/settings/picklistsettings.h"
#include "ui/settings/pipelinesettings.h"
#include "ui/settings/ratesettings.h"
#include "ui/settings/tagsettings.h"
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

constexpr int sectionsWidth = 190;
constexpr int formWidth = 560;
constexpr int longestIdle = 240;

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
    layout->addWidget(buildSections(entities));
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(buildGeneral());
    m_sections->setCurrentRow(0);
    connect(m_sections, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showSection(item->data(Qt::UserRole).toByteArray());
    });
    setFocusProxy(m_sections);
}

QWidget *SettingsPage::buildSections(const QList<QByteArray> &entities)
{
    auto *side = new QWidget(this);
    side->setFixedWidth(sectionsWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(space::M, space::L, space::S, space::M);
    layout->setSpacing(space::M);
    auto *title = new QLabel(tr("Settings"), side);
    title->setFont(fontOf(TextRole::Title));
    title->setContentsMargins(space::M, 0, 0, 0);
    layout->addWidget(title);
    m_sections->setObjectName("settingsSections");
    m_sections->setAccessibleName(tr("Settings"));
    m_sections->setProperty("kith_rounded", true);
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setIconSize({metrics::IconSize, metrics::IconSize});
    m_sections->setSpacing(1);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->viewport()->setAutoFillBackground(false);
    const auto add = [this](const QString &icon, const QString &text, const QByteArray &key) {
        auto *item = new QListWidgetItem(Icons::get(icon), text, m_sections);
        item->setData(Qt::UserRole, key);
        item->setSizeHint({sectionsWidth / 2, metrics::NavigationRow});
    };
    add(u"sliders"_s, tr("General"), {});
    for (const QByteArray &key : entities) {
        const domain::Entity &entity = m_host.records()->catalogue().entity(key);
        add(QString::fromLatin1(entity.icon), entity.pluralText(), key);
    }
    layout->addWidget(m_sections, 1);
    return side;
}

QWidget *SettingsPage::buildGeneral()
{
    auto *page = new QWidget;
    page->setMaximumWidth(formWidth + 2 * space::XL);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::XL, space::XL, space::XL, space::XL);
    layout->setSpacing(space::M);
    addLook(layout, page);
    layout->addSpacing(space::L);
    addLocking(layout, page);
    layout->addSpacing(space::L);
    addKey(layout, page);
    layout->addStretch(1);

    auto *area = new QScrollArea;
    area->setAccessibleName(tr("General settings"));
    area->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return area;
}

void SettingsPage::addLook(QVBoxLayout *layout, QWidget *page)
{
    layout->addWidget(heading(tr("Look"), page));
    auto *look = new QFormLayout;
    look->setHorizontalSpacing(space::L);
    look->setVerticalSpacing(space::M);
    auto *scheme = new QComboBox(page);
    scheme->setObjectName("scheme");
    scheme->setFixedWidth(metrics::FieldWidth);
    scheme->addItem(tr("As the desktop"), int(Scheme::System));
    scheme->addItem(tr("Light"), int(Scheme::Light));
    scheme->addItem(tr("Dark"), int(Scheme::Dark));
    scheme->setCurrentIndex(scheme->findData(int(Theme::scheme())));
    auto *contrast = new QComboBox(page);
    contrast->setObjectName("contrast");
    contrast->setFixedWidth(metrics::FieldWidth);
    contrast->addItem(tr("As the desktop"), int(Contrast::System));
    contrast->addItem(tr("Normal"), int(Contrast::Normal));
    contrast->addItem(tr("High"), int(Contrast::High));
    contrast->setCurrentIndex(contrast->findData(int(Theme::contrast())));
    for (QComboBox *box : {scheme, contrast})
        connect(box, &QComboBox::activated, this, [this, scheme, contrast] {
            Q_EMIT lookChosen(Scheme(scheme->currentData().toInt()),
                              Contrast(contrast->currentData().toInt()));
        });
    addFormRow(look, tr("&Colours"), scheme);
    addFormRow(look, tr("Con&trast"), contrast);
    layout->addLayout(look);
    addLanguage(*look, layout, page);
}

void SettingsPage::addLanguage(QFormLayout &form, QVBoxLayout *layout, QWidget *page)
{
    auto *language = new QComboBox(page);
    language->setObjectName("language");
    language->setFixedWidth(metrics::FieldWidth);
    language->addItem(tr("As the system"), QString());
    const QStringList codes = base::Language::available();
    for (const QString &code : codes)
        language->addItem(base::Language::ownName(code), code);
    language->setCurrentIndex(std::max(0, language->findData(Preferences::language())));
    addFormRow(&form, tr("&Language"), language);
    auto *later = remark(tr("Kith speaks the new language when it is started the next time."), page);
    later->setObjectName("languageLater");
    later->setVisible(false);
    layout->addWidget(later);
    connect(language, &QComboBox::activated, this, [language, later] {
        const QString code = language->currentData().toString();
        later->setVisible(later->isVisible() || code != Preferences::language());
        Preferences::setLanguage(code);
    });
}

void SettingsPage::addLocking(QVBoxLayout *layout, QWidget *page)
{
    layout->addWidget(heading(tr("Locking"), page));
    auto *lock = new QFormLayout;
    lock->setHorizontalSpacing(space::L);
    auto *idle = new QSpinBox(page);
    idle->setObjectName("idleMinutes");
    idle->setFixedWidth(metrics::FieldWidth);
    idle->setRange(0, longestIdle);
    idle->setSpecialValueText(tr("Never"));
    idle->setSuffix(tr(" minutes"));
    idle->setValue(Preferences::idleMinutes());
    connect(idle, &QSpinBox::valueChanged, this, &SettingsPage::idleMinutesChosen);
    addFormRow(lock, tr("Lock &after"), idle);
    auto *titles = new QCheckBox(tr("Notifications do not say what a reminder is &about"), page);
    titles->setObjectName("notificationTitlesHidden");
    titles->setChecked(Preferences::areNotificationTitlesHidden());
    connect(titles, &QCheckBox::toggled, this, &Preferences::setNotificationTitlesHidden);
    lock->addRow(titles);
    layout->addLayout(lock);
    layout->addWidget(
        remark(tr("Without keys and mouse for this long, the file is closed and its key is wiped. What is "
                  "typed in open editors stays in memory and is back after unlocking."),
               page));
}

void SettingsPage::addKey(QVBoxLayout *layout, QWidget *page)
{
    layout->addWidget(heading(tr("Workspace and key"), page));
    m_remember = new QCheckBox(tr("&Remember this workspace's key in the desktop's keychain"), page);
    m_remember->setObjectName("remember");
    m_remember->setEnabled(false);
    connect(m_remember, &QCheckBox::clicked, this, &SettingsPage::setRemembered);
    layout->addWidget(m_remember);
    m_rememberWhy = remark({}, page);
    m_rememberWhy->setObjectName("rememberWhy");
    layout->addWidget(m_rememberWhy);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(space::S);
    const auto button = [page, buttons](const QString &text, const QString &icon) {
        auto *widget = new QPushButton(Icons::get(icon), text, page);
        const int at = buttons->count();
        buttons->addWidget(widget, at / 2, at % 2);
        return widget;
    };
    auto *change = button(tr("Change the passphrase…"), u"key"_s);
    auto *sheet = button(tr("Recovery sheet…"), u"print"_s);
    auto *backup = button(tr("Back up now…"), u"shield"_s);
    auto *info = button(tr("About this workspace…"), u"info"_s);
    buttons->setColumnStretch(2, 1);
    connect(change, &QPushButton::clicked, this, &SettingsPage::changePassphraseRequested);
    connect(sheet, &QPushButton::clicked, this, &SettingsPage::recoverySheetRequested);
    connect(backup, &QPushButton::clicked, this, &SettingsPage::backupRequested);
    connect(info, &QPushButton::clicked, this, &SettingsPage::infoRequested);
    layout->addLayout(buttons);
    const bool keyed = !m_host.info().sample;
    change->setEnabled(keyed && !m_host.info().readOnly);
    sheet->setEnabled(keyed);
    backup->setEnabled(keyed);
    if (keyed)
        askKeychain();
    else
        m_rememberWhy->setText(
            tr("The sample workspace has a key that nobody knows; it is deleted when you close it."));
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
    if (!m_pages.contains(key)) {
        m_pages.insert(key, makeSection(key));
        m_stack->addWidget(m_pages.value(key));
    }
    m_stack->setCurrentWidget(m_pages.value(key));
}

/// A list, unless the section is more than that.
QWidget *SettingsPage::makeSection(const QByteArray &key)
{
    records::Records &records = *m_host.records();
    Page *page = nullptr;
    if (key == "pipeline")
        page = new PipelineSettings(records, m_stack);
    else if (key == "organisation")
        page = new OrganisationSettings(records, m_stack);
    else if (key == "custom_field")
        page = new FieldSettings(records, m_stack);
    else if (key == "picklist")
        page = new PicklistSettings(records, m_stack);
    else if (key == "tag")
        page = new TagSettings(records, m_stack);
    else if (key == "win_model")
        page = new ChanceSettings(records, m_stack);
    else if (key == "exchange_rate")
        page = new RateSettings(records, m_maker(key, m_stack), m_stack);
    else
        return m_maker(key, m_stack);
    connect(page, &Page::notice, this, &SettingsPage::notice);
    connect(page, &Page::workStarted, this, &SettingsPage::workStarted);
    connect(page, &Page::recordsRequested, this, &SettingsPage::recordsRequested);
    return page;
}

ListPage *SettingsPage::currentList() const
{
    if (auto *rates = qobject_cast<RateSettings *>(m_stack->currentWidget()))
        return &rates->list();
    return qobject_cast<ListPage *>(m_stack->currentWidget());
}

} // namespace kith::ui
