// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/chancesettings.h"

#include "models/base/await.h"
#include "models/domain/catalogue.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using domain::WinChance;
using records::LearnedChance;
using records::WinChances;

namespace {

constexpr int ChanceFormWidth = 640;
constexpr int FieldsHeight = 220;

QString shareText(double share)
{
    return ChanceSettings::tr("%1 %", "a percentage").arg(QLocale().toString(share * 100, 'f', 1));
}

QTableWidgetItem *number(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

ChanceSettings::ChanceSettings(records::Records &records, QWidget *parent)
    : Page(parent)
    , m_records(records)
    , m_notice(new NoticeBar(this))
    , m_subject(new QComboBox(this))
    , m_fields(new QListWidget(this))
    , m_learn(new QPushButton(tr("&Learn now"), this))
    , m_available(new QLabel(this))
    , m_quality(new QLabel(this))
    , m_table(new QTableWidget(0, 4, this))
{
    setObjectName(u"chanceSettings"_s);
    const domain::Catalogue &catalogue = records.catalogue();
    for (const char *key : {"deal", "lead"}) {
        const domain::Entity &entity = catalogue.entity(key);
        m_subject->addItem(entity.pluralText(), entity.key);
    }
    m_subject->setObjectName(u"chanceSubject"_s);
    m_subject->setAccessibleName(tr("Learn the chances of"));
    m_fields->setObjectName(u"chanceFields"_s);
    m_fields->setAccessibleName(tr("Fields to learn from"));
    m_fields->setMaximumHeight(FieldsHeight);
    m_learn->setObjectName(u"chanceLearn"_s);
    makePrimary(m_learn);
    m_available->setObjectName(u"chanceAvailable"_s);
    m_quality->setObjectName(u"chanceQuality"_s);
    for (QLabel *label : {m_available, m_quality}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_table->setObjectName(u"chanceTable"_s);
    m_table->setAccessibleName(tr("What was predicted, and what came of it"));
    m_table->setHorizontalHeaderLabels({tr("Tenth"), tr("Records"), tr("Predicted"), tr("Won in fact")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);

    auto *content = new QWidget(this);
    content->setMaximumWidth(ChanceFormWidth + 2 * space::XL);
    auto *top = new QHBoxLayout;
    top->addWidget(m_subject);
    top->addStretch();
    top->addWidget(m_learn);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::XL, space::L, space::XL, space::XL);
    column->setSpacing(space::M);
    column->addWidget(heading(tr("Learned chances"), content));
    column->addWidget(
        remark(tr("How likely something is won, learned on this computer from what was won and "
                  "lost before. It says what went along with winning, not why. Of an open record "
                  "its page shows the chance with the reasons of most weight."),
               content));
    column->addLayout(top);
    column->addWidget(m_fields);
    column->addWidget(m_available);
    column->addSpacing(space::M);
    column->addWidget(m_quality);
    column->addWidget(m_table, 1);
    column->addStretch(); // while there is no table
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_notice);
    all->addWidget(content, 1);

    connect(m_subject, &QComboBox::currentIndexChanged, this, &ChanceSettings::load);
    connect(m_learn, &QPushButton::clicked, this, &ChanceSettings::learn);
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (notice.everything || notice.entities.contains("win_model") || notice.entities.contains(subject()))
            load();
    });
    load();
}

QByteArray ChanceSettings::subject() const
{
    return m_subject->currentData().toByteArray();
}

void ChanceSettings::setSubject(const QByteArray &subject)
{
    m_subject->setCurrentIndex(m_subject->findData(subject));
}

void ChanceSettings::load()
{
    const quint64 mine = ++m_generation;
    const auto failed = [this](const Problem &problem) { report(problem); };
    base::await(
        WinChances(m_records).learned(subject()), this,
        [this, mine](const LearnedChance &learned) {
            if (mine == m_generation)
                display(learned);
        },
        failed);
    base::await(
        WinChances(m_records).available(subject()), this,
        [this, mine](const std::pair<qint64, qint64> &counts) {
            if (mine == m_generation)
                displayAvailable(counts.first, counts.second);
        },
        failed);
}

void ChanceSettings::displayAvailable(qint64 won, qint64 lost)
{
    const QLocale locale;
    m_enough = won >= WinChance::MinOfEach && lost >= WinChance::MinOfEach;
    m_learn->setEnabled(m_enough && !m_learning);
    const QString counts = tr("%1 won and %2 lost so far.").arg(locale.toString(won), locale.toString(lost));
    //: %1 a sentence with counts, %2 a number
    m_available->setText(m_enough ? counts
                                  : tr("%1 Learning takes at least %2 of each.")
                                        .arg(counts, locale.toString(WinChance::MinOfEach)));
    Theme::setTone(m_available, Tone::Muted);
}

void ChanceSettings::display(const LearnedChance &learned)
{
    const domain::Entity &entity = m_records.catalogue().entity(subject());
    const QList<QByteArray> chosen =
        learned.model.isNull() ? WinChance::usualFields(entity) : learned.model.fields();
    m_fields->clear();
    for (const QByteArray &key : WinChance::offeredFields(entity)) {
        auto *item = new QListWidgetItem(domain::Catalogue::fieldOrStamp(entity, key).labelText(), m_fields);
        item->setData(Qt::UserRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    m_table->setVisible(!learned.model.isNull());
    if (learned.model.isNull()) {
        m_quality->setText(tr("Nothing has been learned yet."));
        return;
    }
    const QLocale locale;
    m_quality->setText(
        //: %1 day, %2 and %3 counts, %4 percentage
        tr("Learned on %1 from %2 won and %3 lost. Of one that was won and one that was lost, the won one "
           "had the "
           "better chance in %4 of all pairs; half would be guessing. Each record below was judged by what "
           "the "
           "others taught.")
            .arg(locale.toString(QDateTime::fromMSecsSinceEpoch(learned.learnedAtMs).date(),
                                 QLocale::ShortFormat),
                 locale.toString(learned.model.wonCount()), locale.toString(learned.model.lostCount()),
                 shareText(learned.model.discrimination())));
    const QList<WinChance::Decile> &deciles = learned.model.deciles();
    m_table->setRowCount(int(deciles.size()));
    for (int i = 0; i < deciles.size(); ++i) {
        const WinChance::Decile &decile = deciles.at(i);
        m_table->setItem(i, 0, number(locale.toString(i + 1)));
        m_table->setItem(i, 1, number(locale.toString(decile.count)));
        m_table->setItem(i, 2, number(shareText(decile.predicted)));
        m_table->setItem(i, 3, number(shareText(decile.actual)));
    }
}

void ChanceSettings::learn()
{
    QList<QByteArray> fields;
    for (int i = 0; i < m_fields->count(); ++i) {
        if (m_fields->item(i)->checkState() == Qt::Checked)
            fields.append(m_fields->item(i)->data(Qt::UserRole).toByteArray());
    }
    m_learning = true;
    m_learn->setEnabled(false);
    const auto ended = [this] {
        m_learning = false;
        m_learn->setEnabled(m_enough);
    };
    base::await(
        WinChances(m_records).learn(subject(), fields), this, [ended](const records::Outcome &) { ended(); },
        [this, ended](const Problem &problem) {
            ended();
            report(problem);
        });
}

void ChanceSettings::report(const Problem &problem)
{
    if (problem.kind() != base::ProblemKind::Cancelled)
        showProblem(m_notice, problem);
}

} // namespace kith::ui
