// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/driver/cipherdriver.h"

#include <QSqlDriverPlugin>

namespace kith::storage {

/// Lets QSqlDatabase::addDatabase("QSQLCIPHER") work in programs that do not link Kith.
class CipherPlugin final : public QSqlDriverPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QSqlDriverFactoryInterface_iid FILE "qsqlcipher.json")

public:
    QSqlDriver *create(const QString &key) override
    {
        return key == QLatin1StringView("QSQLCIPHER") ? new CipherDriver : nullptr;
    }
};

} // namespace kith::storage

#include "cipherplugin.moc"
