// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pages.h"

#include "ui/classification/classificationpage.h"
#include "ui/coding/codingpage.h"
#include "ui/evaluation/evaluationdialog.h"
#include "ui/exchange/comparedialog.h"
#include "ui/exchange/exportdialog.h"
#include "ui/exchange/foreignworkbookdialog.h"
#include "ui/exchange/partsdialog.h"
#include "ui/exchange/referencesdialog.h"
#include "ui/exchange/reviewdialog.h"
#include "ui/exchange/takebackdialog.h"
#include "ui/mapping/mappingpage.h"
#include "ui/offences/importdialog.h"
#include "ui/offences/listspage.h"
#include "ui/project/overviewpage.h"
#include "ui/questionnaire/questionnairepage.h"
#include "ui/reports/compareassessments.h"
#include "ui/reports/reportspage.h"
#include "ui/rules/rulespage.h"
#include "ui/validation/checkspage.h"
#include "ui/validation/findingsstrip.h"

namespace shell
{

namespace
{

template<typename Kind> session::Page *make(session::Session &session, QWidget *parent)
{
    return new Kind(session, parent);
}

template<typename Kind>
QDialog *makeDialog(session::Session &session, QWidget *parent, const QString &subject)
{
    auto *dialog = new Kind(session, parent);
    if (subject.isEmpty())
        return dialog;
    if constexpr (requires { dialog->setFile(subject); })
        dialog->setFile(subject);
    else if constexpr (requires { dialog->setEdition(subject); })
        dialog->setEdition(subject);
    return dialog;
}

} // namespace

// To add a page: a class of session::Page in its folder below ui/, its module among the
// dependencies of ui::shell, and one row here.
const QList<PageRow> &pageTable()
{
    static const QList<PageRow> rows {
        { "overview", make<project::OverviewPage> },
        { "lists", make<offencespage::ListsPage> },
        { "classification", make<classificationpage::ClassificationPage> },
        { "mapping", make<mappingpage::MappingPage> },
        { "rules", make<rulespage::RulesPage> },
        { "coding", make<codingpage::CodingPage> },
        { "questionnaire", make<questionnairepage::QuestionnairePage> },
        { "checks", make<validationpage::ChecksPage> },
        { "reports", make<reportspage::ReportsPage> },
    };
    return rows;
}

const QList<DialogRow> &dialogTable()
{
    static const QList<DialogRow> rows {
        { "import", makeDialog<offencespage::ImportDialog> },
        { "review", makeDialog<exchangepage::ReviewDialog> },
        { "compare", makeDialog<exchangepage::CompareDialog> },
        { "references", makeDialog<exchangepage::ReferencesDialog> },
        { "evaluation", makeDialog<evaluationpage::EvaluationDialog>,
          QT_TRANSLATE_NOOP("shell", "How good are the suggestions?") },
        { "export", makeDialog<exchangepage::ExportDialog> },
        { "workbook", makeDialog<exchangepage::ForeignWorkbookDialog> },
        { "parts", makeDialog<exchangepage::PartsDialog> },
        { "takeBack", makeDialog<exchangepage::TakeBackDialog> },
        { "compareAssessments", makeDialog<reportspage::CompareAssessmentsDialog>,
          QT_TRANSLATE_NOOP("shell", "Compare assessments") },
    };
    return rows;
}

QWidget *makeFindingsStrip(session::Session &session, QWidget *parent)
{
    return new validationpage::FindingsStrip(session, parent);
}

} // namespace shell
