// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sessionfixture.h"
#include "ui/exchange/exportdialog.h"
#include "ui/records/dimensionlist.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTest>

// Coding scripts are written for a layout of the project and count by what is ticked.
class TestExportDialog : public QObject
{
    Q_OBJECT
    std::unique_ptr<support::SessionFixture> m;
    std::unique_ptr<exchangepage::ExportDialog> m_dialog;

    template<typename Widget> Widget *find(const char *name) const
    {
        auto *found = m_dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void addLayout(const QString &id, const QString &dimension)
    {
        microdata::Layout layout;
        layout.id = layout.name = id;
        layout.list = QStringLiteral("police");
        microdata::LayoutColumn code;
        code.column = QStringLiteral("offence_code");
        code.role = microdata::ColumnRole::Code;
        microdata::LayoutColumn other;
        other.column = dimension;
        other.role = microdata::ColumnRole::Dimension;
        layout.columns = { code, other };
        QVERIFY(m->session().run(project::putLayout(m->session().data(), layout)));
        m->jobs().waitForAll();
    }
    QByteArray exported()
    {
        const QString path = m->folder() + QStringLiteral("/script.txt");
        QFile::remove(path);
        widgets::FileDialog::setNextFile(path);
        find<QPushButton>("exportNow")->click();
        m->jobs().waitForAll();
        QCoreApplication::processEvents();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void show(const char *format)
    {
        m_dialog = std::make_unique<exchangepage::ExportDialog>(m->session());
        m_dialog->setFormat(QString::fromLatin1(format));
        m_dialog->show();
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<support::SessionFixture>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m->folder());
        m->addList(QStringLiteral("police"), { QStringLiteral("100|Murder") });
        m->addList(QStringLiteral("courts"), { QStringLiteral("1|Homicide") });
        m->session().setCurrentList(QStringLiteral("police"));
    }
    void cleanup()
    {
        m_dialog.reset();
        m.reset();
    }

    void onlyScriptsAskForALayout()
    {
        show("xlsx");
        QVERIFY(!find<QComboBox>("exportLayout")->isVisible());
        for (const char *format : { "sql-sqlite", "sql-postgresql", "sql-duckdb", "sql-spark",
                                    "r-datatable", "stata", "spss" }) {
            m_dialog->setFormat(QString::fromLatin1(format));
            QCOMPARE(m_dialog->format(), QString::fromLatin1(format));
            QVERIFY2(find<QComboBox>("exportLayout")->isVisible(), format);
            QVERIFY(find<records::DimensionList>("exportDimensions")->isVisible());
        }
        m_dialog->setFormat(QStringLiteral("vtl"));
        QVERIFY(!find<QComboBox>("exportLayout")->isVisible());
    }

    void theLayoutAndWhatIsCountedByAreWritten()
    {
        addLayout(QStringLiteral("records"), QStringLiteral("region"));
        addLayout(QStringLiteral("older"), QStringLiteral("district"));
        show("sql-sqlite");
        auto *layouts = find<QComboBox>("exportLayout");
        auto *dimensions = find<records::DimensionList>("exportDimensions");
        QCOMPARE(layouts->count(), 2);
        QCOMPARE(dimensions->ticked(), (QStringList { "iccs", "region" }));
        QVERIFY(exported().contains("region"));
        layouts->setCurrentIndex(1);
        QCOMPARE(dimensions->ticked(), (QStringList { "iccs", "district" }));
        const QByteArray older = exported();
        QVERIFY(older.contains("district") && !older.contains("region"));
        dimensions->setTicked({ QStringLiteral("iccs2") });
        QVERIFY(exported() != older);
        QVERIFY(!m_dialog->findChild<widgets::MessageBar *>()->lastText().isEmpty());
    }

    void responsesAreOfAQuestionnaire()
    {
        show("response-json");
        QVERIFY(find<QComboBox>("exportEdition")->isVisible());
        QVERIFY(!find<QComboBox>("exportList")->isVisible());
        QVERIFY(!find<QPushButton>("exportNow")->isEnabled());
        QVERIFY(!find<QPushButton>("exportNow")->toolTip().isEmpty());
        QList<questionnaire::Answer> answers;
        for (const char *edition : { "un-cts-2023", "un-cts-2024" }) {
            questionnaire::Answer answer;
            answer.edition = QLatin1String(edition);
            answer.year = 2022;
            answer.cell = QStringLiteral("1.2/victims/male");
            answer.figure = questionnaire::Figure::of(70);
            answers << answer;
        }
        QVERIFY(m->session().run(project::putAnswers(m->session().data(), answers,
                                                     base::Text::verbatim(QStringLiteral("two")))));
        m->jobs().waitForAll();
        QVERIFY(find<QPushButton>("exportNow")->isEnabled());
        QCOMPARE(find<QComboBox>("exportEdition")->count(), 2);
        find<QComboBox>("exportEdition")->setCurrentIndex(1);
        QVERIFY(exported().contains("\"edition\": \"un-cts-2024\""));
        m_dialog->setFormat(QStringLiteral("xlsx"));
        QVERIFY(!find<QComboBox>("exportEdition")->isVisible());
        QVERIFY(find<QComboBox>("exportList")->isVisible());
    }

    void layoutsOfAnotherListAreNotOffered()
    {
        addLayout(QStringLiteral("records"), QStringLiteral("region"));
        show("spss");
        auto *layouts = find<QComboBox>("exportLayout");
        QCOMPARE(layouts->currentData().toString(), QStringLiteral("records"));
        m_dialog->setList(QStringLiteral("courts"));
        QCOMPARE(layouts->currentData().toString(), QString());
        QVERIFY(!layouts->currentText().isEmpty());
        QVERIFY(!exported().isEmpty()); // for a column of codes
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
