// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/pageview.h"
#include "ui/reports/previewpane.h"
#include "ui/reports/printing.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace reportspage
{

// "correspondence-CHL-es.pdf"
QString PreviewPane::suggestedName(render::Format format) const
{
    QStringList parts { m_shown, m_session.data().settings.country,
                        m_view->pages()->document().language };
    parts.removeAll(QString());
    return parts.join(QLatin1Char('-')) + QLatin1Char('.') + render::suffixOf(format);
}

void PreviewPane::chooseAndSave(render::Format format)
{
    if (!m_view->pages())
        return;
    const QString suffix = render::suffixOf(format);
    const QString path = widgets::FileDialog::saveFile(
        this, tr("Save the report"), suggestedName(format),
        QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix), QStringLiteral("export"));
    if (path.isEmpty())
        return;
    m_messages.clear();
    m_writing.start(
        base::lateText("reports", "Writing %1", { QFileInfo(path).fileName() }),
        [pages = m_view->pages(), path, format](base::Progress &) {
            return render::save(path, pages->document(), format);
        },
        [this, path](const base::Result<> &saved) {
            if (saved)
                tellSaved(path);
            else
                m_messages.addError(saved.error());
        });
}

void PreviewPane::tellSaved(const QString &path)
{
    const QFileInfo file(path);
    m_messages.add({ widgets::Tone::Done,
                     tr("%1 was written (%2).", "file name, size")
                         .arg(file.fileName(), QLocale().formattedDataSize(file.size())),
                     file.absoluteFilePath(), tr("Open the folder"), [file] {
                         QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
                     } });
}

void PreviewPane::printPages()
{
    const Pages pages = m_view->pages();
    if (!pages)
        return;
    const auto order = PrintDialog::ask(this, pages->document().title, pages->count());
    if (!order)
        return;
    m_messages.clear();
    m_writing.start(
        base::lateText("reports", "Printing “%1”", { pages->document().title }),
        [order = *order, pages](base::Progress &progress) { return print(order, pages, progress); },
        [this](const base::Result<> &printed) {
            if (printed)
                m_messages.add(
                    { widgets::Tone::Done, tr("The report was sent to the printer."), {}, {}, {} });
            else
                m_messages.addError(printed.error());
        });
}

} // namespace reportspage
