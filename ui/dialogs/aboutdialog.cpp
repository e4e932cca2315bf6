// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/parts/metrics.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace kith::ui {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName("aboutDialog");
    setWindowTitle(tr("About Kith"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::XL, space::XL, space::XL, space::L);
    layout->setSpacing(space::M);
    auto *mark = new QLabel(this);
    mark->setPixmap(QGuiApplication::windowIcon().pixmap(56, 56));
    mark->setVisible(!mark->pixmap().isNull());
    layout->addWidget(mark);
    QLabel *title = paragraph(tr("Kith %1").arg(QCoreApplication::applicationVersion()), this);
    title->setFont(fontOf(TextRole::Title));
    layout->addWidget(title);
    layout->addWidget(paragraph(tr("Your customers in one encrypted file that is yours."), this));
    layout->addWidget(
        remark(tr("Free software under the GNU General Public License, version 3 or later, without any "
                  "warranty. Built with Qt %1, SQLCipher, ICU, libphonenumber, zxcvbn and QtKeychain. "
                  "Kith sends nothing anywhere.")
                   .arg(QString::fromLatin1(qVersion())),
               this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setFixedWidth(metrics::DialogSmall);
    setMinimumHeight(layout->totalHeightForWidth(metrics::DialogSmall)); // in every language
}

} // namespace kith::ui
