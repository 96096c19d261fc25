// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/recordsurvey.h"
#include "core/offences/offencelist.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace codingpage
{

// A cell of a record as the layout reads it.
struct ReadCell {
    QString text;
    QString printed; // where it differs
    bool isUnknown = false;
    bool operator==(const ReadCell &other) const = default;
};
// The sample of a file as the layout reads it.
struct Reading {
    QStringList titles;
    QList<QList<ReadCell>> rows;
    QList<qint64> lines; // of rows
    qint64 codes = 0, knownCodes = 0; // in the whole sample
    qint64 leftOut = 0; // rows of the sample
    qint64 looked = 0; // rows of the sample
};
Reading readSample(const microdata::Layout &layout, const microdata::Dictionary &dictionary,
                   const offences::OffenceList &list, const coding::RecordSurvey &survey,
                   const QString &language);

// Shows it: each record with its offence and the values of its attributes, so that a wrong layout
// is seen before anything is coded.
class ReadingPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingPreview(QWidget *parent = nullptr);
    void showReading(const Reading &reading);

private:
    QLabel *m_summary;
    QTableView *m_view;
};

} // namespace codingpage
