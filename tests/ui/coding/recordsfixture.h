// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/pictures.h"
#include "support/sessionfixture.h"

#include <QComboBox>
#include <QFile>
#include <QSettings>
#include <QTest>

#include <functional>

// A session with a list of four offences, three of them linked, and small files of records.
class RecordsFixture : public support::SessionFixture
{
public:
    RecordsFixture()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder());
        addList(QStringLiteral("police"),
                { "100|Murder", "300|Robbery", "401|Theft", "900|Other" });
        QList<mapping::Link> links;
        for (const auto &[offence, target] :
             { std::pair("100", "0101"), std::pair("300", "0401"), std::pair("401", "0502") }) {
            mapping::Link link;
            link.id = link.offence = QLatin1String(offence);
            link.list = QStringLiteral("police");
            link.target = classification::IccsCode::parse(QLatin1String(target));
            link.status = mapping::Status::Proposed;
            links << link;
        }
        if (!session().run(project::putLinks(session().data(), links, session().signature())))
            qFatal("the links could not be added");
    }

    QString path(const QString &name) const { return folder() + QLatin1Char('/') + name; }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // 40 records: codes in turn, of which "555" is not in the list; sexes M, F and now and then X.
    static QByteArray records(int rows = 40)
    {
        static const char *codes[] = { "100", "300", "401", "401", "555" };
        static const char *sexes[] = { "M", "F", "M", "X" };
        QByteArray bytes = "case_number,offence_code,victim_sex,victim_age,year\n";
        for (int row = 0; row < rows; ++row)
            bytes += "c" + QByteArray::number(row / 2) + ',' + codes[row % 5] + ',' + sexes[row % 4]
                + ',' + QByteArray::number(10 + row % 30) + ',' + (row % 3 ? "2023" : "2024")
                + '\n';
        return bytes;
    }
    static microdata::LayoutColumn column(const QString &name, microdata::ColumnRole role,
                                          const QString &attribute = {})
    {
        microdata::LayoutColumn column;
        column.column = name;
        column.role = role;
        column.attribute = attribute;
        return column;
    }
    // Of records(): sex, year and case; X is not understood.
    microdata::Layout layout() const
    {
        using microdata::ColumnRole;
        microdata::Layout layout;
        layout.id = layout.name = QStringLiteral("records");
        layout.list = QStringLiteral("police");
        layout.columns
            = { column("offence_code", ColumnRole::Code),
                column("victim_sex", ColumnRole::Attribute, "victim.SV"),
                column("year", ColumnRole::Dimension), column("case_number", ColumnRole::Group) };
        layout.columns[1].values = { { "M", "1" }, { "F", "2" } };
        return layout;
    }
    void addLayout(const microdata::Layout &layout)
    {
        if (!session().run(project::putLayout(session().data(), layout)))
            qFatal("the layout could not be added");
        jobs().waitForAll();
    }
    static void choose(QComboBox *box, const QVariant &data)
    {
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }
};
