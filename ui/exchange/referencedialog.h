// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/referenceimport.h"
#include "ui/intake/stepsdialog.h"
#include "ui/session/session.h"

class QLabel;

namespace intake
{
class FindingsReport;
class SourcePanel;
} // namespace intake

namespace exchangepage
{

class ReferenceForm;

// Takes in the correspondence table of another country as precedents: the file, then whose it is,
// its columns, and how many of its rows will be used.
class ReferenceDialog : public intake::StepsDialog
{
    Q_OBJECT
public:
    enum StepNumber { Source, Columns };

    explicit ReferenceDialog(session::Session &session, QWidget *parent = nullptr);
    void setFile(const QString &path);

Q_SIGNALS:
    void previewed();
    void takenIn(const QString &id);

protected:
    void finish() override;

private:
    QWidget *makeColumns();
    void takeTable();
    void preview();
    void takePreview(const base::Result<exchange::ImportedReference> &result);

    session::Session &m_session;
    std::optional<exchange::ImportedReference> m_imported;
    intake::SourcePanel *m_source;
    ReferenceForm *m_form = nullptr;
    QLabel *m_preview = nullptr;
    intake::FindingsReport *m_report = nullptr;
};

} // namespace exchangepage
