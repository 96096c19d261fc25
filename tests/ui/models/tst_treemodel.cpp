// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixtures.h"
#include "ui/models/treemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

class TestTreeModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsATree();
    void findsARow();
    void survivesANewRoot();
};

namespace
{

std::unique_ptr<models::TreeModel<QString>> makeModel()
{
    return std::make_unique<models::TreeModel<QString>>(QList<models::Column<QString>> {
        { QStringLiteral("Name"), [](const QString &name) { return name; } },
        { QStringLiteral("Length"), [](const QString &name) { return name.size(); } } });
}

std::unique_ptr<models::TreeNode<QString>> sample()
{
    auto root = std::make_unique<models::TreeNode<QString>>();
    auto *first = root->add(QStringLiteral("01"));
    first->add(QStringLiteral("0101"))->add(QStringLiteral("010101"));
    root->add(QStringLiteral("02"));
    return root;
}

} // namespace

void TestTreeModel::showsATree()
{
    auto model = makeModel();
    QAbstractItemModelTester tester(model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    model->setRoot(sample());
    QCOMPARE(support::asText(*model),
             QStringLiteral("01 | 2\n  0101 | 4\n    010101 | 6\n02 | 2\n"));
}

void TestTreeModel::findsARow()
{
    auto model = makeModel();
    model->setRoot(sample());
    const auto found = model->find([](const QString &name) { return name.size() == 6; });
    QCOMPARE(found.data().toString(), QStringLiteral("010101"));
    QCOMPARE(found.parent().data().toString(), QStringLiteral("0101"));
    QVERIFY(!model->find([](const QString &name) { return name.isEmpty(); }).isValid());
}

void TestTreeModel::survivesANewRoot()
{
    auto model = makeModel();
    QAbstractItemModelTester tester(model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    model->setRoot(sample());
    QPersistentModelIndex old = model->index(0, 0);
    model->setRoot(sample());
    QVERIFY(!old.isValid());
    model->setRow(model->index(1, 0), QStringLiteral("03"));
    QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("03"));
}

QTEST_GUILESS_MAIN(TestTreeModel)
#include "tst_treemodel.moc"
