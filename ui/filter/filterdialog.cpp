// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterdialog.h"

#include "models/base/await.h"
#include "models/domain/catalogue.h"
#include "models/records/segmentrecords.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/filter/filterbuilder.h"
#include "ui/filter/filterworkbench.h"
#include "ui/filter/segmentdialog.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/noticebar.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Usual{1120, 720};

} // namespace

FilterDialog::FilterDialog(records::Records &records, const QByteArray &entity, const domain::Filter &filter,
                           QWidget *parent)
    : QDialog(parent)
    , m_records(records)
    , m_entity(entity)
    , m_workbench(new FilterWorkbench(records, entity, this))
    , m_notice(new NoticeBar(this))
{
    setObjectName(u"filterDialog"_s);
    setWindowTitle(tr("Filter: %1").arg(records.catalogue().entity(entity).pluralText()));
    setSizeGripEnabled(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::M);
    column->addWidget(m_notice);
    column->addWidget(m_workbench, 1);
    column->addWidget(
        remark(tr("Ctrl+Enter adds a condition, Ctrl+Shift+Enter a group, Alt+Shift with the arrows "
                  "moves a line, Ctrl+Z undoes. The menu of each line tells the rest."),
               this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"applyFilter"_s);
    makePrimary(m_apply);
    m_saveAs = buttons->addButton(tr("Save as &segment…"), QDialogButtonBox::ActionRole);
    m_saveAs->setObjectName(u"saveAsSegment"_s);
    m_saveAs->setAutoDefault(false);
    QPushButton *clear = buttons->addButton(tr("&Clear"), QDialogButtonBox::ResetRole);
    clear->setObjectName(u"clearFilter"_s);
    clear->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FilterDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FilterDialog::reject);
    connect(m_saveAs, &QPushButton::clicked, this, &FilterDialog::saveAsSegment);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_workbench->builder().model().replace({});
        m_workbench->builder().focusFirst();
    });
    m_workbench->setFilter(filter);
    m_begun = m_workbench->filter(); // as the builder says it
    resize(Usual.boundedTo(screen()->availableSize() - QSize(space::XXL, space::XXL)));
    m_workbench->builder().focusFirst();
}

FilterDialog *FilterDialog::edit(records::Records &records, const QByteArray &entity,
                                 const domain::Filter &filter, QWidget *parent,
                                 std::function<void(const domain::Filter &)> take)
{
    auto *dialog = new FilterDialog(records, entity, filter, parent ? parent->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, parent ? static_cast<QObject *>(parent) : dialog,
            [dialog, take = std::move(take)] { take(dialog->filter()); });
    dialog->open();
    return dialog;
}

domain::Filter FilterDialog::filter() const
{
    return m_workbench->filter();
}

void FilterDialog::setSegment(base::RecordId id, const QString &name)
{
    m_workbench->builder().setWithoutSegment(id);
    setWindowTitle(tr("Segment of %1").arg(m_records.catalogue().entity(m_entity).pluralText()));
    m_name = new QLineEdit(name, this);
    m_name->setObjectName(u"segmentName"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::M);
    auto *label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    row->addWidget(label);
    row->addWidget(m_name, 1);
    static_cast<QVBoxLayout *>(layout())->insertLayout(1, row);
    m_name->setAccessibleName(tr("Name of the segment"));
    m_apply->setText(tr("&Save"));
    m_saveAs->hide();
    m_begun = m_workbench->filter();
}

QString FilterDialog::segmentName() const
{
    return m_name ? m_name->text().trimmed() : QString();
}

void FilterDialog::setSaver(std::function<void()> save)
{
    m_save = std::move(save);
}

void FilterDialog::accept()
{
    if (m_save)
        m_save();
    else
        QDialog::accept();
}

/// Escape must not throw away what took a while to build.
void FilterDialog::reject()
{
    const bool changed = m_workbench->filter() != m_begun || m_workbench->builder().model().unfinished() > 0;
    if (!changed) {
        QDialog::reject();
        return;
    }
    AskQuestion question;
    question.title = tr("Leave the filter?");
    question.text = tr("What you changed here is not applied yet.");
    question.buttons = {{"leave", tr("Leave"), AskButton::Role::Destructive},
                        {"stay", tr("Go on editing"), AskButton::Role::Reject}};
    question.defaultKey = "stay";
    question.cancelKey = "stay";
    Ask::current().question(this, question, [this](const QByteArray &key) {
        if (key == "leave")
            QDialog::reject();
    });
}

void FilterDialog::saveAsSegment()
{
    auto *dialog = new SegmentDialog(m_records, m_entity, filter(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SegmentDialog::saved, this, [this](base::RecordId id, const QString &name) {
        m_notice->notify(NoticeLevel::Success,
                         tr("Saved as “%1”. It stands on the page Segments.").arg(name));
        Q_EMIT segmentSaved(id);
    });
    dialog->open();
}

void FilterDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        m_workbench->builder().model().undo();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        m_workbench->builder().model().redo();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace kith::ui
