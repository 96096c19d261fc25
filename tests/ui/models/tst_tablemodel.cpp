// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixtures.h"
#include "ui/models/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

struct Town {
    QString name;
    int people = 0;
    bool operator==(const Town &other) const = default;
};

class TestTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsRows();
    void answersRoles();
    void updateKeepsWhatStays();
    void updateResetsWhenRowsMove();

private:
    std::unique_ptr<models::TableModel<Town>> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTableModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<models::TableModel<Town>>(QList<models::Column<Town>> {
        { QStringLiteral("Town"), [](const Town &town) { return town.name; } },
        models::figureColumn<Town>(
            QStringLiteral("People"), [](const Town &town) { return QString::number(town.people); },
            [](const Town &town) { return town.people; }) });
    m_model->setIdentity([](const Town &town) { return town.name; });
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setRows({ { QStringLiteral("Aba"), 3 }, { QStringLiteral("Bo"), 5 } });
}

void TestTableModel::showsRows()
{
    QCOMPARE(support::asText(*m_model), QStringLiteral("Aba | 3\nBo | 5\n"));
    m_model->insertRow(1, { QStringLiteral("Ar"), 4 });
    m_model->removeRowAt(0);
    QCOMPARE(support::asText(*m_model), QStringLiteral("Ar | 4\nBo | 5\n"));
    QCOMPARE(m_model->headerData(1, Qt::Horizontal).toString(), QStringLiteral("People"));
}

void TestTableModel::answersRoles()
{
    const auto cell = m_model->index(1, 1);
    QCOMPARE(cell.data(models::SortRole).toInt(), 5);
    QCOMPARE(cell.data(models::IdRole).toString(), QStringLiteral("Bo"));
    QCOMPARE(cell.data(Qt::TextAlignmentRole).value<Qt::Alignment>(),
             Qt::AlignTrailing | Qt::AlignVCenter);
    QVERIFY(!cell.data(Qt::ToolTipRole).isValid());
    QVERIFY(!m_model->data(QModelIndex()).isValid());
}

void TestTableModel::updateKeepsWhatStays()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->update({ { QStringLiteral("Aba"), 3 }, { QStringLiteral("Bo"), 6 } });
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(m_model->row(1).people, 6);
}

void TestTableModel::updateResetsWhenRowsMove()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->update({ { QStringLiteral("Bo"), 5 }, { QStringLiteral("Aba"), 3 } });
    QCOMPARE(reset.count(), 1);
    QCOMPARE(support::asText(*m_model), QStringLiteral("Bo | 5\nAba | 3\n"));
}

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
