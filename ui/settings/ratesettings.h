// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;

namespace kith::ui {

class ListPage;

/// Settings › Exchange rates: what one unit of a currency is worth in the base currency from which day on. A
/// list like any other (typed into, pasted, imported, exported) under the sentence that says what a change
/// means.
class RateSettings final : public Page
{
    Q_OBJECT

public:
    /// Takes over the list.
    RateSettings(records::Records &records, ListPage *list, QWidget *parent = nullptr);

    ListPage &list() const { return *m_list; }

private:
    void load();
    void explain(const QString &currency);

    records::Records &m_records;
    ListPage *m_list;
    QLabel *m_text;
};

} // namespace kith::ui
