// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/recordsurvey.h"
#include "ui/intake/stepsdialog.h"
#include "ui/session/session.h"

class QComboBox;

namespace intake
{
class SourcePanel;
}

namespace codingpage
{

class LayoutColumns;
class ReadingPreview;
class RecordsForm;

// Says how a file of records is read: file, columns with the meaning of their texts, rows. The
// layout enters the project at the end, as one edit.
class LayoutDialog : public intake::StepsDialog
{
    Q_OBJECT
public:
    enum StepNumber { Source, Columns, Records };

    explicit LayoutDialog(session::Session &session, QWidget *parent = nullptr);
    void setFile(const QString &path);
    // A layout of the project to be changed; without it one is guessed.
    void changeLayout(const QString &layoutId);
    // What is described is a table of counts, whatever its columns look like.
    void setOfCounts();
    // The column to begin with, when the file has been read.
    void setColumn(const QString &name) { m_column = name; }

Q_SIGNALS:
    void saved(const QString &layoutId, const QString &path);

protected:
    void leave(int step) override;
    void finish() override;

private:
    struct Surveyed {
        coding::RecordSurvey survey;
        microdata::Layout guess;
    };
    QWidget *makeSource();
    QWidget *makeRecords();
    void takeTable();
    microdata::Layout how() const; // as the file was read
    void survey();
    void takeSurvey(const base::Result<Surveyed> &result);
    void warn(const coding::RecordSurvey &survey);
    void showReading();
    void followColumns();
    const offences::OffenceList *list() const;
    microdata::Layout layoutToSave() const;
    QString freeId(const QString &name) const;

    session::Session &m_session;
    microdata::Dictionary m_dictionary;
    std::optional<microdata::Layout> m_before; // the one that is changed
    coding::RecordSurvey m_survey;
    QString m_surveyed; // what the survey was made of
    QString m_column;
    bool m_isOfCounts = false;
    intake::SourcePanel *m_source;
    QComboBox *m_list = nullptr;
    LayoutColumns *m_columns;
    RecordsForm *m_form = nullptr;
    ReadingPreview *m_preview = nullptr;
};

} // namespace codingpage
