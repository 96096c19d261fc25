// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/table/archive.h"
#include "core/table/workbookview.h"

#include <memory>

#include <pugixml.hpp>

namespace table
{

// A workbook of the Office Open XML format as an archive of parts, for looking into it and for
// changing a few cells. Refused: everything else, what is locked, damaged or too large.
class OfficePackage
{
public:
    struct Sheet {
        QString name;
        QString part; // empty: a chart or another sheet without cells
        SheetState state = SheetState::Visible;
    };

    static base::Result<std::unique_ptr<OfficePackage>> open(const QString &path,
                                                             base::Progress &progress);

    const QList<Sheet> &sheets() const { return m_sheets; }
    int sheet(const QString &name) const; // without regard to case, as spreadsheets do; -1: none
    const QString &workbookPart() const { return m_workbookPart; }
    const QString &stringsPart() const { return m_stringsPart; } // empty: there is none
    const QString &stylesPart() const { return m_stylesPart; }
    const QString &chainPart() const { return m_chainPart; } // in which order formulas are computed
    QString suffix() const { return m_suffix; } // "xlsx", "xlsm", "xltx", "xltm", by its content
    bool isSigned() const;
    Archive &archive() const { return *m_archive; }

    QString spelled(const QString &part) const; // as the archive writes its name
    base::Result<QByteArray> part(const QString &name) const;
    // The XML of a part. The bytes are those of the part.
    struct Document {
        QByteArray bytes;
        std::unique_ptr<pugi::xml_document> xml;
    };
    base::Result<Document> document(const QString &name) const;
    static QString relationsPart(const QString &part); // "xl/_rels/workbook.xml.rels"

private:
    explicit OfficePackage(std::unique_ptr<Archive> archive)
        : m_archive(std::move(archive))
    {
    }
    base::Result<> readContents();
    base::Result<QHash<QString, QString>> readRelations();
    base::Result<> readWorkbook();
    base::Result<> readSuffix();

    std::unique_ptr<Archive> m_archive;
    QList<Sheet> m_sheets;
    QString m_workbookPart, m_stringsPart, m_stylesPart, m_chainPart;
    QString m_suffix = QStringLiteral("xlsx");
};

} // namespace table
