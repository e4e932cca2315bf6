// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/services/exchange/importplan.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <QTimeZone>

namespace kith::services {

/// By what other rows and records are recognised as the same, in the form in which they are compared.
struct RowKeys
{
    QString external;
    QStringList emails; ///< normalised; those that can be read
    QStringList phones; ///< E.164; those that can be read, without fax numbers
    QString name;       ///< as the record's name_key
    QString country;    ///< by which the phone numbers were read
};

/// Orders: a line as the row has it. Prices are read when the order's currency is known.
struct ImportedLine
{
    QString product; ///< name, article number or key of an article
    QString description;
    QString price; ///< with a point as the decimal sign
    QVariant quantityMilli;
    QVariant discountBp;
    int number = 0;     ///< its place in the order, from 1; 0: not said
    int occurrence = 0; ///< how many lines before it in the file are of the same order and article, or place

    bool isThere() const
    {
        return !product.isEmpty() || !description.isEmpty() || !price.isEmpty() || !quantityMilli.isNull();
    }
};

/// What one row of a file says about a record, before it is known whether the record is there
/// already.
struct ImportedRow
{
    domain::Record record; ///< values and children as the row has them; absent cells are absent here
    QString externalKey;
    QString companyName; ///< contacts: employer
    QString companyDomain;
    QString jobTitle;
    QString jobDepartment;
    QString parentName; ///< companies
    QStringList tags;
    QStringList remarks;                          ///< what was understood with good will, translated
    QHash<QByteArray, QString> picklistTexts;     ///< by field: the label or key in the file
    QHash<QByteArray, QString> linkTexts;         ///< by field: what the record is called
    QString productName;                          ///< deals
    QString teamName;                             ///< users
    QString teamLead;                             ///< users: who leads the team
    QString leadKey;                              ///< deals: key of the lead in whatever system it came from
    QString campaignName;                         ///< campaign events: its name or key
    QString contactEmail;                         ///< survey answers: whose it is, normalised
    QString ticketNumber;                         ///< survey answers
    QString customerKey;                          ///< orders: the customer's key in whatever system
    QString contactName;                          ///< orders: the person who ordered
    ImportedLine line;                            ///< orders
    QString closeOn;                              ///< deals: ISO
    qint64 closeAtMs = 0;                         ///< the same as an instant
    qint64 createdAtMs = 0;                       ///< 0: not said
    QList<std::pair<QString, qint64>> stageTimes; ///< deals: stage and when it was entered
    RowKeys keys;

    /// Orders: whether the row says whose it is.
    bool namesCustomer() const
    {
        return !customerKey.isEmpty() || !companyName.isEmpty() || !contactName.isEmpty() ||
               !contactEmail.isEmpty();
    }
};

/// The key fields of a record (its title, where it has none), folded, as they stand in name_key.
QString nameKeyOf(const domain::Record &record);

/// Reads rows as the plan says. May be used in any thread, by one at a time. Strict: what cannot be what its
/// column is refuses the row, with a reason; nothing is guessed or rolled over. E-mail addresses and phone
/// numbers that look wrong are kept as typed, as everywhere in Kith.
class RowReader
{
public:
    explicit RowReader(const ImportPlan &plan);

    /// Throws Problem(Invalid) whose sentence is the reason for the rejected rows' file.
    ImportedRow read(const QStringList &cells) const;

private:
    struct AddressParts;

    QString meaningOf(const QString &text) const;
    QString choiceOf(const domain::Field &field, const QString &text) const;
    qint64 momentOf(const ColumnMapping &column, const QString &text) const;
    QDate dayOf(const ColumnMapping &column, const QString &text) const;
    bool takeLinked(ImportedRow &row, const ColumnMapping &column, const QString &text) const;
    bool takeOfOrder(ImportedRow &row, const ColumnMapping &column, const QString &text) const;
    bool takeOfUser(ImportedRow &row, const ColumnMapping &column, const QString &text) const;
    void finishOrder(ImportedRow &row) const;
    void nameDeal(ImportedRow &row) const;
    QString cellOf(const QStringList &cells, const ColumnMapping &column) const;
    void take(ImportedRow &row, AddressParts &address, const ColumnMapping &column,
              const QString &text) const;
    void takeField(ImportedRow &row, const domain::Field &field, const ColumnMapping &column,
                   const QString &text) const;
    void takeContactPoint(ImportedRow &row, const QByteArray &relation, const QByteArray &label,
                          const QString &text) const;
    void takeAddress(ImportedRow &row, const AddressParts &parts) const;
    void takeCurrency(ImportedRow &row) const;
    QString currencyOf(const ImportedRow &row) const;
    domain::Record child(const QByteArray &entity) const;
    void nameByContent(ImportedRow &row) const;
    void takeKeys(ImportedRow &row) const;

    ImportPlan m_plan;
    const domain::Entity *m_entity;
    QTimeZone m_zone;
};

} // namespace kith::services
