// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "ui/dialogs/ask.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"
#include "ui/shell/workspacehost.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith::ui {

namespace {

constexpr int startWidth = 300;
constexpr int recentWidth = 440;
constexpr int rowHeight = 52;

} // namespace

/// One recent workspace: name and place; greyed with "Locate…" when the file is not where it was.
class WelcomePage::RecentRow final : public QAbstractButton
{
public:
    RecentRow(const RecentWorkspace &workspace, QWidget *parent)
        : QAbstractButton(parent), m_workspace(workspace)
    {
        setFixedHeight(std::max(rowHeight, 2 * fontMetrics().height() + 2 * space::S + space::XXS));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setText(workspace.name);
        setAccessibleName(workspace.name);
        setAccessibleDescription(workspace.exists ? workspace.file : WelcomePage::tr("not found"));
        setToolTip(QDir::toNativeSeparators(workspace.file));
        setCursor(Qt::PointingHandCursor);
    }

    const RecentWorkspace &workspace() const { return m_workspace; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(Theme::color(Tone::Accent), Theme::focusWidth())
                                      : QPen(Qt::NoPen));
            painter.setBrush(Theme::color(Tone::SurfaceRaised));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::Radius, metrics::Radius);
        }
        const int size = metrics::IconSize;
        const bool there = m_workspace.exists;
        painter.drawPixmap(
            QRect(space::M, (height() - size) / 2, size, size),
            Icons::pixmap(there ? u"lock"_s : u"alert"_s, Tone::Muted, size, devicePixelRatioF()));
        QRect area = rect().adjusted(space::M + size + space::M, space::S, -space::M, -space::S);
        if (!there) {
            const QString locate = WelcomePage::tr("Locate…");
            painter.setFont(fontOf(TextRole::Body));
            painter.setPen(Theme::color(Tone::Accent));
            painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, locate);
            area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(locate) - space::M);
        }
        painter.setFont(fontOf(TextRole::Strong));
        painter.setPen(Theme::color(there ? Tone::Text : Tone::Muted));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignTop,
                         painter.fontMetrics().elidedText(m_workspace.name, Qt::ElideRight, area.width()));
        painter.setFont(fontOf(TextRole::Caption));
        painter.setPen(Theme::color(Tone::Muted));
        const QString folder = QDir::toNativeSeparators(QFileInfo(m_workspace.file).path());
        const QString place = there ? folder : WelcomePage::tr("Not found in %1").arg(folder);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                         painter.fontMetrics().elidedText(place, Qt::ElideMiddle, area.width()));
    }

private:
    RecentWorkspace m_workspace;
};

WelcomePage::WelcomePage(WorkspaceHost &host, QWidget *parent)
    : QWidget(parent), m_host(host), m_notice(new NoticeBar(this))
{
    setObjectName("welcomePage");
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::XL, space::L, space::XL, space::XL);
    outer->addWidget(m_notice);
    outer->addStretch(2);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::XXL + space::XL);
    columns->addStretch(1);
    columns->addWidget(buildStart(), 0, Qt::AlignTop);
    columns->addWidget(buildRecent(), 0, Qt::AlignTop);
    columns->addStretch(1);
    outer->addLayout(columns);
    outer->addStretch(3);
    connect(&m_host, &WorkspaceHost::recentChanged, this, &WelcomePage::fillRecent);
    connect(&m_host, &WorkspaceHost::busyChanged, this, [this](bool busy) { m_sample->setEnabled(!busy); });
    fillRecent();
}

QWidget *WelcomePage::buildStart()
{
    auto *start = new QWidget(this);
    start->setFixedWidth(startWidth);
    auto *layout = new QVBoxLayout(start);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::M);
    auto *mark = new QLabel(start);
    mark->setPixmap(QGuiApplication::windowIcon().pixmap(metrics::IconSizeHuge, metrics::IconSizeHuge));
    mark->setVisible(!mark->pixmap().isNull());
    layout->addWidget(mark);
    auto *title = new QLabel(tr("Kith"), start);
    QFont font = fontOf(TextRole::Title);
    font.setPointSizeF(font.pointSizeF() * 1.5);
    title->setFont(font);
    layout->addWidget(title);
    QLabel *line = paragraph(tr("Your customers in one encrypted file that is yours."), start);
    Theme::setTone(line, Tone::Muted);
    layout->addWidget(line);
    layout->addSpacing(space::M);

    const auto button = [start, layout](const QString &name, const QString &text) {
        auto *widget = new QPushButton(text, start);
        widget->setObjectName(name);
        widget->setAutoDefault(true); // Enter presses it, as in a dialog
        widget->setMinimumHeight(metrics::ControlLarge);
        layout->addWidget(widget);
        return widget;
    };
    auto *create = new QPushButton(tr("Create a workspace…"), start);
    create->setObjectName("welcomeCreate");
    create->setMinimumHeight(metrics::ControlLarge);
    makePrimary(create);
    layout->addWidget(create);
    connect(create, &QPushButton::clicked, this, &WelcomePage::createRequested);
    setFocusProxy(create);
    connect(button(u"welcomeOpen"_s, tr("Open a workspace…")), &QPushButton::clicked, this,
            &WelcomePage::openRequested);
    m_sample = button(u"welcomeSample"_s, tr("Explore with sample data"));
    m_sample->setToolTip(
        tr("A private workspace with invented people. It leaves without a trace when you close it."));
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    return start;
}

QWidget *WelcomePage::buildRecent()
{
    m_recent = new QWidget(this);
    m_recent->setFixedWidth(recentWidth);
    auto *layout = new QVBoxLayout(m_recent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::S);
    layout->addWidget(heading(tr("Recent workspaces"), m_recent));
    m_recentRows = new QVBoxLayout;
    m_recentRows->setSpacing(space::XS);
    layout->addLayout(m_recentRows);
    return m_recent;
}

void WelcomePage::fillRecent()
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<RecentWorkspace> recent = m_host.recent();
    m_recent->setVisible(!recent.isEmpty());
    for (const RecentWorkspace &workspace : recent) {
        auto *row = new RecentRow(workspace, m_recent);
        row->setObjectName(u"recent."_s + workspace.name);
        connect(row, &QAbstractButton::clicked, this, [this, workspace] {
            if (QFileInfo(workspace.file).isFile())
                Q_EMIT fileChosen(workspace.file);
            else
                locate(workspace.file);
        });
        row->setContextMenuPolicy(Qt::ActionsContextMenu);
        auto *forget = new QAction(tr("Remove from this list"), row);
        // Queued: the row goes away with its menu still on the stack.
        connect(
            forget, &QAction::triggered, this, [this, file = workspace.file] { m_host.forgetRecent(file); },
            Qt::QueuedConnection);
        row->addAction(forget);
        m_recentRows->addWidget(row);
    }
}

void WelcomePage::locate(const QString &missing)
{
    AskFile request;
    request.title = tr("Where is “%1” now?").arg(QFileInfo(missing).fileName());
    request.suggestion = QFileInfo(missing).path();
    request.filters = {tr("Kith workspaces (*.kith)"), tr("All files (*)")};
    Ask::current().file(this, request, [this, missing](const QString &file) {
        if (file.isEmpty())
            return;
        m_host.forgetRecent(missing);
        Q_EMIT fileChosen(file);
    });
}

} // namespace kith::ui
