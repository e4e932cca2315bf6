// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/rowsource.h"

#include "models/services/exchange/csvreader.h"
#include "models/services/exchange/vcardreader.h"

namespace kith::services {

namespace {

class CsvRows final : public RowSource
{
public:
    CsvRows(QIODevice &device, const CsvDialect &dialect) : m_csv(device, dialect) {}

    const QStringList &header() override { return m_csv.header(); }
    QString headerProblem() override { return m_csv.headerProblem(); }
    bool next(QStringList &row) override { return m_csv.next(row); }
    const QString &rowProblem() const override { return m_csv.rowProblem(); }
    const QString &rowNote() const override { return m_csv.rowNote(); }
    bool rowIsRagged() const override { return m_csv.rowIsRagged(); }
    qint64 rowNumber() const override { return m_csv.rowNumber(); }
    qint64 lineNumber() const override { return m_csv.lineNumber(); }
    qint64 bytesRead() const override { return m_csv.bytesRead(); }

private:
    CsvReader m_csv;
};

} // namespace

std::unique_ptr<RowSource> RowSource::make(const ImportPlan &plan, QIODevice &device)
{
    if (plan.format == SourceFormat::VCard)
        return std::make_unique<VCardReader>(device);
    return std::make_unique<CsvRows>(device, plan.dialect);
}

} // namespace kith::services
