// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulesfixture.h"
#include "ui/rules/attributesdialog.h"
#include "ui/rules/valuesmodel.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using rulespage::AttributesDialog;
using rulespage::ValuesModel;

// The dictionary: official attributes to read, national ones to change, each change a step.
class TestAttributesDialog : public QObject
{
    Q_OBJECT
    std::unique_ptr<RulesFixture> m;
    std::unique_ptr<AttributesDialog> dialog;

    template<typename Widget> Widget *find(const char *name) const
    {
        auto *found = dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void click(const char *button) { find<QPushButton>(button)->click(); }
    bool type(int row, int column, const QString &text)
    {
        auto *values = find<QTableView>("attributeValues")->model();
        return values->setData(values->index(row, column), text, Qt::EditRole);
    }
    const microdata::Attribute *national(const char *id)
    {
        return m->session().data().attributes.find(QString::fromLatin1(id));
    }
    QString message() const { return dialog->findChild<widgets::MessageBar *>()->lastText(); }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<RulesFixture>();
        dialog = std::make_unique<AttributesDialog>(m->session());
        dialog->show();
    }
    void cleanup()
    {
        dialog.reset();
        m.reset();
    }

    void officialOnesAreReadOnly()
    {
        QVERIFY(dialog->select(QStringLiteral("event.At")));
        QVERIFY(find<QLineEdit>("attributeName")->isReadOnly());
        QVERIFY(!find<QPushButton>("removeAttribute")->isEnabled());
        const auto *values = find<QTableView>("attributeValues")->model();
        QVERIFY(!values->flags(values->index(0, ValuesModel::Code)).testFlag(Qt::ItemIsEditable));
        QVERIFY(values->rowCount() >= 3);
    }

    void aNationalOneIsMadeAndFilled()
    {
        click("newAttribute");
        QCOMPARE(dialog->current(), QStringLiteral("attribute1"));
        find<QLineEdit>("attributeName")->setText(QStringLiteral("Outcome"));
        find<QLineEdit>("attributeId")->setText(QStringLiteral("outcome"));
        Q_EMIT find<QLineEdit>("attributeId")->editingFinished();
        QVERIFY(!national("attribute1"));
        QVERIFY(national("outcome"));
        QCOMPARE(national("outcome")->nameIn(QStringLiteral("en")), QStringLiteral("Outcome"));
        QVERIFY(type(1, ValuesModel::Code, QStringLiteral("death")));
        QVERIFY(type(1, ValuesModel::Name, QStringLiteral("The victim died")));
        QCOMPARE(national("outcome")->values.size(), 2);
        QCOMPARE(national("outcome")->values[1].nameIn(QStringLiteral("en")),
                 QStringLiteral("The victim died"));
        QVERIFY(m->session().undo());
        QVERIFY(m->session().undo());
        QCOMPARE(national("outcome")->values.size(), 1);
    }

    void bandsOfNumbersAndDates_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("isTaken");
        QTest::addColumn<QString>("shown");
        const int number = int(microdata::AttributeType::Number);
        const int date = int(microdata::AttributeType::Date);
        QTest::newRow("number") << number << "18" << true << "18";
        QTest::newRow("no number") << number << "adult" << false << "";
        QTest::newRow("open") << number << "" << false << "";
        QTest::newRow("date") << date << "2024-03-01" << true << "2024-03-01";
        QTest::newRow("no date") << date << "March" << false << "";
    }
    void bandsOfNumbersAndDates()
    {
        QFETCH(int, type);
        QFETCH(QString, from);
        QFETCH(bool, isTaken);
        click("newAttribute");
        auto *box = find<QComboBox>("attributeType");
        box->setCurrentIndex(box->findData(type));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(this->type(0, ValuesModel::From, from), isTaken);
        const auto *values = find<QTableView>("attributeValues")->model();
        QTEST(values->index(0, ValuesModel::From).data().toString(), "shown");
        QCOMPARE(national("attribute1")->values[0].from.has_value(), isTaken);
    }

    void kindsAndParentsAreChecked()
    {
        click("newAttribute");
        QVERIFY(type(1, ValuesModel::Code, QStringLiteral("gun")));
        QVERIFY(type(2, ValuesModel::Code, QStringLiteral("rifle")));
        QVERIFY(type(2, ValuesModel::Parent, QStringLiteral("gun")));
        QVERIFY(!type(2, ValuesModel::Parent, QStringLiteral("sword")));
        QVERIFY(type(1, ValuesModel::Kind, QStringLiteral("Not applicable")));
        QVERIFY(!type(1, ValuesModel::Kind, QStringLiteral("perhaps")));
        QVERIFY(message().contains(QStringLiteral("perhaps")));
        QCOMPARE(national("attribute1")->values[2].parent, QStringLiteral("gun"));
        QCOMPARE(national("attribute1")->values[1].kind, microdata::ValueKind::NotApplicable);
    }

    void whatIsWrongIsSaid()
    {
        click("newAttribute");
        find<QTableView>("attributeValues")
            ->setCurrentIndex(find<QTableView>("attributeValues")->model()->index(0, 0));
        click("removeValues");
        QVERIFY(national("attribute1")->values.isEmpty());
        QVERIFY(find<QLabel>("attributeFindings")->isVisible());
        QVERIFY(!find<QLabel>("attributeFindings")->text().isEmpty());
    }

    void oneThatATableAsksForStays()
    {
        m->addRobbery();
        QVERIFY(dialog->select(QStringLiteral("weapon")));
        QVERIFY(find<QLineEdit>("attributeId")->isReadOnly());
        click("removeAttribute");
        QVERIFY(national("weapon"));
        QVERIFY(message().contains(QStringLiteral("Robbery")));
    }

    void theSheetGoesOutAndComesBack()
    {
        m->addRobbery();
        const QString path = m->fixture.folder() + QStringLiteral("/attributes.csv");
        widgets::FileDialog::setNextFile(path);
        click("exportAttributes");
        QVERIFY(QFile::exists(path));
        QVERIFY(m->session().undo()); // the table
        QVERIFY(m->session().undo()); // the attribute
        QVERIFY(!national("weapon"));
        widgets::FileDialog::setNextFile(path);
        click("importAttributes");
        QVERIFY(national("weapon"));
        QCOMPARE(national("weapon")->values.size(), 4);
        QCOMPARE(national("weapon")->values[3].kind, microdata::ValueKind::NotKnown);
    }
};

QTEST_MAIN(TestAttributesDialog)
#include "tst_attributesdialog.moc"
