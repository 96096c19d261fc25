// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/aboutdialog.h"

#include "core/classification/classification.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace shell
{

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About this program"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(widgets::Gap);
    auto *head = new QHBoxLayout;
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(QStringLiteral(":/icons/iccs-workbench.svg")).pixmap(64, 64));
    auto *name
        = new QLabel(tr("ICCS Workbench %1").arg(QCoreApplication::applicationVersion()), this);
    name->setFont(widgets::headingFont(font()));
    head->addWidget(picture);
    head->addWidget(name, 1);
    layout->addLayout(head);
    QStringList paragraphs {
        tr("Maps national offence codes onto the International Classification of Crime for "
           "Statistical Purposes (ICCS)."),
        tr("Free software under the GNU General Public License, version 3 or later. There is no "
           "warranty."),
    };
    const auto iccs
        = classification::Classification::load(QStringLiteral(":/classifications/iccs-1.0"));
    if (iccs)
        paragraphs << iccs->acknowledgement();
    paragraphs << tr("Titles and terms of the ICCS are official. Descriptions in plain words and "
                     "common names are those of this program and not of UNODC.");
    for (const QString &paragraph : std::as_const(paragraphs)) {
        auto *label = new QLabel(paragraph, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::close);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(520);
}

} // namespace shell
