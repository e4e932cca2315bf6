// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/segmentrecords.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kith::ui {

class NoticeBar;

/// Makes one segment of several of the same kind of records: those in any, those in all, or those in the
/// first and in none of the others. It follows its parts. Says how many that are before it is saved.
class CombineDialog final : public QDialog
{
    Q_OBJECT

public:
    CombineDialog(records::Records &records, const records::Segment &first,
                  const QList<records::Segment> &all, QWidget *parent = nullptr);

    QList<records::RecordId> chosen() const; ///< the first one in front

Q_SIGNALS:
    void saved(kith::records::RecordId id);

public Q_SLOTS:
    void accept() override;

private:
    void follow();
    records::SegmentMix mix() const;

    records::Records &m_records;
    const records::Segment m_first;
    NoticeBar *m_notice;
    QComboBox *m_mix;
    QListWidget *m_others;
    QLineEdit *m_name;
    QLabel *m_count;
    QPushButton *m_save;
    QFuture<qint64> m_counting;
    quint64 m_generation = 0;
    bool m_named = false; ///< a person chose the name
};

} // namespace kith::ui
