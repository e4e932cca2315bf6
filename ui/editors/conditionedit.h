// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/textedits.h"

class QLabel;
class QPushButton;
class QTimer;

namespace kith::items {
class FilterNameBook;
}

namespace kith::ui {

/// The condition of a rule about leads: typed as a filter, or put together with the mouse as the filter of a
/// list is; below it the sentence that it says, or what is wrong with it.
class ConditionEdit final : public LongFieldEdit
{
    Q_OBJECT

public:
    ConditionEdit(records::Records &records, const domain::Field &field, QWidget *parent);

    void setReadOnly(bool readOnly) override;

private:
    void build();
    void showSentence();

    records::Records &m_records;
    items::FilterNameBook *m_names;
    QPushButton *m_build;
    QLabel *m_sentence;
    QTimer *m_pause;
};

} // namespace kith::ui
