// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/savefile.h"
#include "ui/coding/codingpage.h"
#include "ui/coding/layoutdialog.h"
#include "ui/coding/runform.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>

namespace codingpage
{

LayoutDialog *CodingPage::describe(const QString &layoutId, const QString &column)
{
    delete m_dialog;
    m_dialog = new LayoutDialog(session(), this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setColumn(column);
    if (m_form->kind() == FileKind::Counts)
        m_dialog->setOfCounts();
    if (!layoutId.isEmpty()) {
        m_dialog->changeLayout(layoutId);
        m_dialog->setFile(m_form->file());
    }
    connect(m_dialog, &LayoutDialog::saved, this, &CodingPage::takeLayout);
    m_dialog->show();
    return m_dialog;
}

void CodingPage::takeLayout(const QString &id, const QString &path)
{
    m_form->chooseLayout(id);
    if (!path.isEmpty())
        m_form->setFile(path);
}

void CodingPage::importLayout()
{
    const QString path = widgets::FileDialog::openFile(this, tr("Read a layout file"),
                                                       tr("Layouts (*.json *.csv);;All files (*)"),
                                                       QStringLiteral("layouts"));
    if (path.isEmpty())
        return;
    const auto read = microdata::readLayout(path);
    if (!read) {
        m_messages->addError(read.error());
        return;
    }
    microdata::Layout layout = read->layout;
    if (layout.id.isEmpty())
        layout.id = QFileInfo(path).completeBaseName();
    if (!session().run(project::putLayout(session().data(), layout)))
        return;
    m_form->chooseLayout(layout.id);
    if (read->findings.isEmpty())
        return;
    QStringList sentences;
    for (const base::Finding &finding : read->findings)
        sentences << finding.message.toString() + QLatin1Char(' ') + finding.advice.toString();
    m_messages->add({ widgets::Tone::Warning,
                      tr("The layout was read, but %n thing(s) in it were not understood.", nullptr,
                         int(sentences.size())),
                      sentences.join(QLatin1Char('\n')),
                      {},
                      {} });
}

void CodingPage::exportLayout()
{
    const microdata::Layout *layout = session().data().layout(m_form->layoutId());
    if (!layout)
        return;
    const QString path = widgets::FileDialog::saveFile(
        this, tr("Save as a layout file"), layout->id + QStringLiteral(".json"),
        tr("Layouts (*.json)"), QStringLiteral("layouts"));
    if (path.isEmpty())
        return;
    if (const base::Result<> saved = table::saveFile(path, microdata::layoutToJson(*layout));
        !saved)
        m_messages->addError(saved.error());
    else
        tell(tr("The layout was written to %1.").arg(QFileInfo(path).fileName()));
}

void CodingPage::removeLayout()
{
    session().run(project::removeLayout(session().data(), m_form->layoutId()));
}

} // namespace codingpage
