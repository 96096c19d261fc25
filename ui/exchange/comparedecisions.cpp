// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with the comparison; the window itself is in comparedialog.cpp.
#include "core/table/savefile.h"
#include "ui/exchange/comparedialog.h"
#include "ui/exchange/comparisonview.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFileInfo>

namespace exchangepage
{

void CompareDialog::run(const exchange::ComparisonEdit &edit, const QString &done)
{
    if (edit.offences == 0 || !m_session.run(edit.edit))
        return;
    m_messages->clear();
    const QString skipped = edit.skipped == 0 ? QString()
                                              : QLatin1Char(' ')
            + tr("%n chosen offence(s) were left as they are, because only one of you decided.",
                 nullptr, edit.skipped);
    m_messages->add({ widgets::Tone::Done, done + skipped, {}, tr("Undo"), [this] {
                         m_session.undo();
                         m_messages->clear();
                     } });
}

void CompareDialog::takeOverSelected()
{
    const auto edit = exchange::takeOver(m_session.data(), list(), m_view->selected(), *m_other,
                                         m_session.signature(), m_session.ids());
    run(edit,
        tr("%n decision(s) were taken over as proposals; what was chosen here before stands among "
           "the rejected candidates.",
           nullptr, edit.offences));
}

void CompareDialog::disputeSelected()
{
    const auto edit = exchange::markDisputed(m_session.data(), m_view->selected(), *m_other,
                                             m_session.signature());
    run(edit,
        tr("%n offence(s) are marked as disputed; both decisions stand in the rationale.", nullptr,
           edit.offences));
}

void CompareDialog::exportCsv()
{
    const QString path = widgets::FileDialog::saveFile(
        this, tr("Export the comparison"),
        tr("comparison", "part of a file name") + QStringLiteral(".csv"), tr("Tables (*.csv)"),
        QStringLiteral("export"));
    if (path.isEmpty())
        return;
    m_messages->clear();
    const auto saved = table::saveFile(path, exchange::comparisonCsv(m_comparison));
    if (!saved) {
        m_messages->addError(saved.error());
        return;
    }
    m_messages->add({ widgets::Tone::Done,
                      tr("The comparison was written to %1.").arg(QFileInfo(path).fileName()),
                      path,
                      {},
                      {} });
}

void CompareDialog::openOffence(const QString &offence)
{
    Q_EMIT m_session.placeRequested({ QStringLiteral("offence"), { list(), offence } });
}

} // namespace exchangepage
