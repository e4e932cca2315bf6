// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlockpage.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/passphraseedit.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"
#include "ui/shell/secrettext.h"
#include "ui/shell/workspacehost.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith::ui {

using base::Problem;
using base::ProblemKind;

namespace {

constexpr int cardWidth = 500;

} // namespace

UnlockPage::UnlockPage(WorkspaceHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_title(new QLabel(this))
    , m_place(remark({}, this))
    , m_hint(paragraph({}, this))
    , m_notice(new NoticeBar(this))
    , m_secret(new PassphraseEdit(this))
    , m_caps(remark({}, this))
    , m_remember(new QCheckBox(tr("Remember in the desktop's keychain"), this))
    , m_rememberWhy(remark({}, this))
    , m_open(new QPushButton(this))
    , m_back(new QPushButton(tr("Back to the start"), this))
{
    setObjectName("unlockPage");
    auto *card = new QWidget(this);
    card->setFixedWidth(cardWidth);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::M);
    m_title->setFont(fontOf(TextRole::Title));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_place);
    layout->addWidget(m_hint);
    layout->addWidget(m_notice);
    m_secret->setObjectName("secret");
    m_secret->setAccessibleName(tr("Passphrase or recovery code"));
    m_secret->setPlaceholderText(tr("Passphrase or recovery code"));
    m_secret->setMinimumHeight(metrics::ControlLarge);
    layout->addWidget(m_secret);
    Theme::setTone(m_caps, Tone::Warning);
    m_caps->setText(tr("Caps Lock seems to be on."));
    m_caps->hide();
    layout->addWidget(m_caps);
    m_remember->setObjectName("remember");
    layout->addWidget(m_remember);
    m_rememberWhy->setObjectName("rememberWhy");
    m_rememberWhy->hide();
    layout->addWidget(m_rememberWhy);
    auto *buttons = new QHBoxLayout;
    m_open->setObjectName("open");
    makePrimary(m_open);
    m_back->setObjectName("back");
    m_back->setAutoDefault(true); // Enter presses it, as in a dialog
    buttons->addWidget(m_open);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    layout->addLayout(buttons);

    // A row instead of an alignment: an aligned widget is not asked how tall it is at its width.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card);
    row->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
    setFocusProxy(m_secret);

    connect(m_secret, &PassphraseEdit::capsLockChanged, m_caps, &QWidget::setVisible);
    connect(m_secret, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_open->setEnabled(!m_busy && !typed.isEmpty()); });
    connect(m_secret, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_back, &QPushButton::clicked, this, [this] {
        ++m_generation;
        m_secret->wipeText();
        Q_EMIT left();
    });
}

void UnlockPage::present(const QString &file, bool locked)
{
    ++m_generation;
    m_file = QFileInfo(file).absoluteFilePath();
    m_locked = locked;
    m_wasRemembered = false;
    m_secret->wipeText();
    m_notice->dismiss();
    m_title->setText(locked ? tr("“%1” is locked").arg(QFileInfo(file).completeBaseName())
                            : tr("Open “%1”").arg(QFileInfo(file).completeBaseName()));
    m_place->setText(QDir::toNativeSeparators(m_file));
    m_hint->setVisible(false);
    m_back->setText(locked ? tr("Close the workspace") : tr("Back to the start"));
    m_remember->setEnabled(false);
    m_rememberWhy->hide();
    setBusy(false);
    m_secret->setFocus();
}

void UnlockPage::begin(const QString &file)
{
    present(file, false);
    inspect();
    askKeychain(true);
}

void UnlockPage::beginLocked(const QString &hint)
{
    present(m_host.info().file, true);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    askKeychain(false);
}

void UnlockPage::inspect()
{
    whenFinished(m_host.inspect(m_file), this, [this, generation = m_generation](QFuture<void> done) {
        const auto problem = problemOf(done);
        if (problem && generation == m_generation)
            tell(*problem);
    });
}

void UnlockPage::askKeychain(bool openWithIt)
{
    whenFinished(
        m_host.isRemembered(m_file), this, [this, openWithIt, generation = m_generation](QFuture<bool> done) {
            if (generation != m_generation)
                return;
            try {
                m_wasRemembered = done.result();
                m_remember->setEnabled(true);
                m_remember->setChecked(m_wasRemembered);
            } catch (const Problem &problem) {
                m_remember->setChecked(false);
                m_remember->setEnabled(false);
                m_rememberWhy->setText(
                    tr("This desktop offers no keychain at the moment, so the passphrase has to be typed "
                       "each time."));
                m_rememberWhy->setToolTip(problem.detail());
                m_rememberWhy->show();
                return;
            }
            if (!m_wasRemembered || !openWithIt || m_busy)
                return;
            setBusy(true, tr("Opening…"));
            whenFinished(m_host.openRemembered(m_file), this, [this, generation](QFuture<void> opened) {
                if (generation != m_generation)
                    return;
                setBusy(false);
                if (const auto problem = problemOf(opened))
                    tell(
                        problem->kind() == ProblemKind::WrongKey
                            ? Problem(
                                  ProblemKind::WrongKey,
                                  tr("The key in the keychain is not the one of this file any more. Type the "
                                     "passphrase."),
                                  problem->detail())
                            : *problem);
            });
        });
}

void UnlockPage::submit()
{
    if (m_busy || m_secret->text().isEmpty())
        return;
    m_notice->dismiss();
    QString secret = ownCopy(m_secret->text());
    setBusy(true, tr("Checking…"));
    QFuture<void> opening = m_locked ? m_host.unlock(secret) : m_host.open(m_file, secret);
    wipe(secret);
    whenFinished(opening, this, [this, generation = m_generation](QFuture<void> done) {
        if (generation != m_generation)
            return;
        setBusy(false);
        if (const auto problem = problemOf(done)) {
            tell(*problem);
            return;
        }
        opened();
    });
}

void UnlockPage::opened()
{
    m_secret->wipeText();
    if (!m_remember->isEnabled() || m_remember->isChecked() == m_wasRemembered)
        return;
    whenFinished(m_host.setRemembered(m_remember->isChecked()), this, [this](QFuture<void> done) {
        if (const auto problem = problemOf(done))
            Q_EMIT troubled(*problem);
    });
}

void UnlockPage::setBusy(bool busy, const QString &text)
{
    m_busy = busy;
    m_secret->setEnabled(!busy);
    m_back->setEnabled(!busy);
    m_open->setEnabled(!busy && !m_secret->text().isEmpty());
    if (busy)
        m_open->setText(text);
    else
        m_open->setText(m_locked ? tr("Unlock") : tr("Open"));
}

void UnlockPage::tell(const Problem &problem)
{
    showProblem(m_notice, problem);
    m_secret->setFocus();
    m_secret->selectAll();
}

} // namespace kith::ui
