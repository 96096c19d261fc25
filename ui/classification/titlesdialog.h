// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/classification/titlesmatch.h"
#include "ui/intake/stepsdialog.h"
#include "ui/session/session.h"

class QComboBox;
class QLabel;
class QTableView;

namespace intake
{
class FindingsReport;
class SourcePanel;
} // namespace intake

namespace classificationpage
{

// Takes official titles in one more language from a table of the person: the official translations
// exist, but only some may be shipped with the program.
class TitlesDialog : public intake::StepsDialog
{
    Q_OBJECT
public:
    explicit TitlesDialog(session::Session &session, QWidget *parent = nullptr);
    void setFile(const QString &path);
    const TitlesMatch &match() const { return m_match; }

Q_SIGNALS:
    void imported(const QString &language);

protected:
    void finish() override;

private:
    QWidget *makeColumns();
    void takeTable();
    void refresh();
    QString summary() const;

    struct Preview {
        QString code;
        QString english;
        QString title;
        bool operator==(const Preview &other) const = default;
    };
    class PreviewTable;

    session::Session &m_session;
    TitlesMatch m_match;
    intake::SourcePanel *m_source;
    QComboBox *m_code = nullptr;
    QComboBox *m_title = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_summary = nullptr;
    PreviewTable *m_preview = nullptr;
    QTableView *m_table = nullptr;
    intake::FindingsReport *m_findings = nullptr;
};

} // namespace classificationpage
