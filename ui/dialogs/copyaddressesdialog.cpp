// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/copyaddressesdialog.h"

#include "models/base/await.h"
#include "models/base/language.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using records::AddressList;

namespace {

constexpr qsizetype SampleLines = 20;

} // namespace

CopyAddressesDialog::CopyAddressesDialog(records::Records &records, const QByteArray &entity,
                                         const QList<records::RecordId> &ids, QWidget *parent)
    : QDialog(parent)
    , m_records(records)
    , m_entity(entity)
    , m_ids(ids)
    , m_purpose(new QComboBox(this))
    , m_form(new QComboBox(this))
    , m_separator(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_sample(new QPlainTextEdit(this))
{
    setObjectName(u"copyAddressesDialog"_s);
    //: %1 number, %2 kind of record in the plural
    setWindowTitle(tr("Copy the addresses of %1 %2")
                       .arg(QLocale().toString(qlonglong(ids.size())),
                            base::Language::inSentence(records.catalogue().entity(entity).pluralText())));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::M);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::L);
    form->setVerticalSpacing(space::M);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_purpose->setObjectName(u"addressPurpose"_s);
    m_purpose->addItem(tr("A personal message"), QByteArray());
    const domain::Field &purposes = *records.catalogue().entity("consent").field("purpose");
    for (const domain::Choice &purpose : purposes.choices)
        m_purpose->addItem(purpose.labelText(), purpose.key);
    addFormRow(form, tr("&What for"), m_purpose);
    m_form->setObjectName(u"addressForm"_s);
    m_form->addItem(tr("Name and address, as mail programs write them"), true);
    m_form->addItem(tr("Address alone"), false);
    addFormRow(form, tr("&As"), m_form);
    m_separator->setObjectName(u"addressSeparator"_s);
    m_separator->addItem(tr("Comma"), u", "_s);
    m_separator->addItem(tr("Semicolon, as Outlook has it"), u"; "_s);
    m_separator->addItem(tr("A line for each"), u"\n"_s);
    addFormRow(form, tr("&Between them"), m_separator);
    column->addLayout(form);
    m_summary->setObjectName(u"actSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_sample->setObjectName(u"addressSample"_s);
    m_sample->setAccessibleName(tr("The first addresses"));
    m_sample->setReadOnly(true);
    m_sample->setTabChangesFocus(true);
    m_sample->setMinimumHeight(120);
    column->addWidget(m_sample, 1);
    column->addWidget(remark(tr("Other programs can read the clipboard. Kith sends nothing itself."), this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_copy = buttons->addButton(tr("Copy"), QDialogButtonBox::AcceptRole);
    m_copy->setObjectName(u"actGo"_s);
    m_copy->setEnabled(false);
    makePrimary(m_copy);
    column->addWidget(buttons);
    setMinimumWidth(metrics::DialogMedium);
    connect(buttons, &QDialogButtonBox::accepted, this, &CopyAddressesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CopyAddressesDialog::reject);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &CopyAddressesDialog::ask);
    for (QComboBox *box : {m_form, m_separator})
        connect(box, &QComboBox::currentIndexChanged, this,
                [this] { m_sample->setPlainText(text(SampleLines)); });
    ask();
}

CopyAddressesDialog::~CopyAddressesDialog()
{
    m_asking.cancel();
}

bool CopyAddressesDialog::canCopy(const domain::Entity &entity)
{
    return entity.key == "contact" || entity.key == "company" || entity.key == "lead";
}

void CopyAddressesDialog::ask()
{
    const quint64 mine = ++m_generation;
    m_asking.cancel();
    m_copy->setEnabled(false);
    Theme::setTone(m_summary, Tone::Muted);
    m_summary->setText(tr("Looking who can be reached …"));
    records::AudienceQuestion question;
    question.query.entity = m_entity;
    question.ids = m_ids;
    question.channel = "email";
    question.purpose = m_purpose->currentData().toByteArray();
    m_asking = AddressList::load(m_records, question);
    base::await(
        m_asking, this,
        [this, mine](const AddressList &list) {
            if (mine == m_generation)
                display(list);
        },
        [this, mine](const Problem &problem) {
            if (mine != m_generation || problem.kind() == base::ProblemKind::Cancelled)
                return;
            Theme::setTone(m_summary, Tone::Danger);
            m_summary->setText(problem.sentence());
        });
}

void CopyAddressesDialog::display(const AddressList &list)
{
    m_list = list;
    QString summary = list.audience.sentence();
    if (list.shared > 0)
        summary += u'\n' + tr("%n of them share an address with another one.", nullptr, int(list.shared));
    Theme::setTone(m_summary, Tone::Text);
    m_summary->setText(summary);
    m_sample->setPlainText(text(SampleLines));
    m_copy->setText(tr("Copy %n address(es)", nullptr, int(list.addresses.size())));
    m_copy->setEnabled(!list.addresses.isEmpty());
}

QString CopyAddressesDialog::text(qsizetype most) const
{
    AddressList part = m_list;
    if (most >= 0 && part.addresses.size() > most) {
        part.addresses = part.addresses.mid(0, most);
        part.names = part.names.mid(0, most);
    }
    QString text = part.text(m_form->currentData().toBool(), m_separator->currentData().toString());
    if (part.addresses.size() < m_list.addresses.size())
        text += m_separator->currentData().toString() + QChar(0x2026);
    return text;
}

void CopyAddressesDialog::accept()
{
    if (m_list.addresses.isEmpty() || !m_copy->isEnabled())
        return;
    QGuiApplication::clipboard()->setText(text());
    Q_EMIT copied(m_list.addresses.size());
    QDialog::accept();
}

} // namespace kith::ui
