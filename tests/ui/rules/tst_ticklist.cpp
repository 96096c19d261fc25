// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/ticklist.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using rulespage::TickList;

class TestTickList : public QObject
{
    Q_OBJECT

    static QList<TickList::Entry> entries()
    {
        const auto q = [](const char *text) { return QString::fromLatin1(text); };
        QList<TickList::Entry> entries { { q("a"), q("Firearm"), {}, {} },
                                         { q("a1"), q("Handgun"), q("a"), {} },
                                         { q("a2"), q("Long gun"), q("a"), {} },
                                         { q("b"), q("Knife"), {}, {} } };
        for (int i = 0; i < 8; ++i)
            entries << TickList::Entry {
                QString::number(i), QStringLiteral("Other %1").arg(i), {}, QStringLiteral("group")
            };
        return entries;
    }

    void ask(const QSet<QString> &ticked = {}, TickList::Ticks ticks = TickList::Ticks::Many)
    {
        m_chosen.reset();
        m_list->ask(QStringLiteral("Weapons"), entries(), ticked, ticks, QRect(10, 10, 80, 20),
                    [this](const QStringList &ids) { m_chosen = ids; });
    }
    QListWidgetItem *item(const char *text) const
    {
        const auto *view = m_list->findChild<QListWidget *>();
        return view->findItems(QString::fromLatin1(text), Qt::MatchContains).constFirst();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_list->findChild<QLineEdit *>(), key, modifiers);
    }

    std::unique_ptr<QWidget> m_window;
    TickList *m_list = nullptr;
    std::optional<QStringList> m_chosen;

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(400, 400);
        m_window->show();
        m_list = new TickList(m_window.get());
    }
    void cleanup() { m_window.reset(); }

    void theKeyboardTicksAndTakesOver()
    {
        ask({ QStringLiteral("b") });
        key(Qt::Key_Down);
        key(Qt::Key_Space);
        key(Qt::Key_Return);
        QVERIFY(m_chosen);
        QCOMPARE(*m_chosen, (QStringList { QStringLiteral("a1"), QStringLiteral("b") }));
        QVERIFY(m_list->isHidden());
    }

    void escapeChangesNothing()
    {
        ask();
        key(Qt::Key_Space);
        key(Qt::Key_Escape);
        QVERIFY(!m_chosen);
        QVERIFY(m_list->isHidden());
    }

    void aClickBesideTheListTakesOver()
    {
        ask();
        item("Knife")->setCheckState(Qt::Checked);
        m_list->hide();
        QCOMPARE(m_chosen.value_or(QStringList()), QStringList { QStringLiteral("b") });
    }

    void aValueStandsForThoseThatRefineIt()
    {
        ask();
        item("Firearm")->setCheckState(Qt::Checked);
        QCOMPARE(m_list->ticked(),
                 (QStringList { QStringLiteral("a"), QStringLiteral("a1"), QStringLiteral("a2") }));
        item("Handgun")->setCheckState(Qt::Unchecked);
        QCOMPARE(m_list->ticked(), QStringList { QStringLiteral("a2") });
    }

    void ofAGroupOneIsTicked()
    {
        ask({ QStringLiteral("3") });
        item("Other 5")->setCheckState(Qt::Checked);
        QCOMPARE(m_list->ticked(), QStringList { QStringLiteral("5") });
    }

    void typingFindsEntries()
    {
        ask();
        QTest::keyClicks(m_list->findChild<QLineEdit *>(), QStringLiteral("LONG g"));
        QVERIFY(item("Firearm")->isHidden());
        QVERIFY(!item("Long gun")->isHidden());
        key(Qt::Key_Space, Qt::ControlModifier);
        key(Qt::Key_Return);
        QCOMPARE(m_chosen.value_or(QStringList()), QStringList { QStringLiteral("a2") });
    }

    void oneOfTheLinesIsTaken()
    {
        ask({ QStringLiteral("b") }, TickList::Ticks::One);
        QCOMPARE(m_list->ticked(), QStringList { QStringLiteral("b") });
        key(Qt::Key_Up);
        key(Qt::Key_Return);
        QCOMPARE(m_chosen.value_or(QStringList()), QStringList { QStringLiteral("a2") });
    }
};

QTEST_MAIN(TestTickList)
#include "tst_ticklist.moc"
