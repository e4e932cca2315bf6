// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/documentrecords.h"

#include <QAbstractListModel>

namespace kith::items {

/// The documents of a record, the newest first. Editing an item renames it: the model only says so.
class DocumentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IconRole = Qt::UserRole + 1, ///< name of an icon for the file's type
        DetailRole,                  ///< "1.2 MB · 12 Mar 2026, 14:05 · Anna"
    };

    using QAbstractListModel::QAbstractListModel;

    void setDocuments(const QList<records::Document> &documents);
    const QList<records::Document> &documents() const { return m_documents; }
    const records::Document &at(int row) const { return m_documents.at(row); }
    int rowOf(base::RecordId id) const; ///< -1 when it is not there

    void setEditable(bool editable) { m_editable = editable; }

    /// Name of the icon for a type ("image/png").
    static QString iconOf(const QString &mime);
    /// Size, when and who, in the person's locale.
    static QString detailOf(const records::Document &document);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void renamed(const kith::records::Document &document, const QString &name);

private:
    QList<records::Document> m_documents;
    bool m_editable = true;
};

} // namespace kith::items
