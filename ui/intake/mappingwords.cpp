// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/mappingwords.h"

#include <QCoreApplication>

namespace intake
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(intake::MappingWords)
};

} // namespace

QString statusText(mapping::Status status)
{
    switch (status) {
    case mapping::Status::Draft:
        return Words::tr("Draft");
    case mapping::Status::Proposed:
        return Words::tr("Proposed");
    case mapping::Status::InReview:
        return Words::tr("In review");
    case mapping::Status::Disputed:
        return Words::tr("Disputed");
    case mapping::Status::Approved:
        return Words::tr("Approved");
    case mapping::Status::OutOfScope:
        return Words::tr("Out of scope");
    }
    return {};
}

QString extentText(mapping::Extent extent)
{
    switch (extent) {
    case mapping::Extent::Equal:
        return Words::tr("Same acts");
    case mapping::Extent::Inside:
        return Words::tr("Inside the category");
    case mapping::Extent::Contains:
        return Words::tr("Wider than the category");
    case mapping::Extent::Overlap:
        return Words::tr("Overlaps the category");
    case mapping::Extent::None:
        return Words::tr("No category");
    }
    return {};
}

QString institutionText(offences::Institution institution)
{
    switch (institution) {
    case offences::Institution::Police:
        return Words::tr("Police");
    case offences::Institution::Prosecution:
        return Words::tr("Prosecution");
    case offences::Institution::Courts:
        return Words::tr("Courts");
    case offences::Institution::Prisons:
        return Words::tr("Prisons");
    case offences::Institution::Survey:
        return Words::tr("Victimization survey");
    case offences::Institution::Other:
        return Words::tr("Other institution");
    }
    return {};
}

QList<offences::Institution> institutions()
{
    return { offences::Institution::Police, offences::Institution::Prosecution,
             offences::Institution::Courts, offences::Institution::Prisons,
             offences::Institution::Survey, offences::Institution::Other };
}

} // namespace intake
