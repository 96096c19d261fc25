// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/coder.h"
#include "core/exchange/exporter.h"
#include "core/exchange/vtl/vtltext.h"
#include "sampleproject.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

// The VTL text by the words of its grammar, and what its calculations say against our own coding.
class TestVtl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void comments();
    void isWellFormed_data();
    void isWellFormed();
    void summingIsOnlyForWholeCodes();
    void saysWhatTheCoderSays_data();
    void saysWhatTheCoderSays();
    void bandsBecomeOperators();

private:
    static project::ProjectData withTables(rules::HitPolicy policy);
    QString text(const project::ProjectData &data) const;

    classification::Classification m_iccs = sample::iccs();
};

namespace
{

// Strings, quoted names, comments, words, numbers and signs of VTL; fails on anything else.
QStringList tokensOf(const QString &text)
{
    static const QRegularExpression token(
        QStringLiteral("/\\*.*?\\*/|\"[^\"]*\"|'[^']*'|[A-Za-z][A-Za-z0-9_.]*|-?\\d+(\\.\\d+)?|"
                       ":=|<-|<=|>=|<>|[()\\[\\]{},;=<>+:#-]"),
        QRegularExpression::DotMatchesEverythingOption);
    QStringList tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const auto match = token.match(text, at, QRegularExpression::NormalMatch,
                                       QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return { QStringLiteral("not VTL: ") + text.mid(at, 40) };
        if (!match.captured().startsWith(QLatin1String("/*")))
            tokens << match.captured();
        at = match.capturedEnd();
    }
    return tokens;
}

QList<QStringList> statementsOf(const QString &text)
{
    QList<QStringList> statements { QStringList() };
    bool isRuleset = false; // whose rules are parted by ";" too
    for (const QString &token : tokensOf(text)) {
        const QStringList &before = statements.last();
        if (token == QLatin1String("define"))
            isRuleset = true;
        const bool isEnd = before.size() > 1 && before.contains(QLatin1String("end"));
        if (token == QLatin1String(";") && (!isRuleset || isEnd)) {
            statements << QStringList();
            isRuleset = false;
        } else {
            statements.last() << token;
        }
    }
    return statements; // the last one is empty when the text ends with ";"
}

// Evaluates an expression over one record; null is an empty optional.
class Evaluator
{
public:
    using Value = std::optional<QString>;
    Evaluator(const QStringList &tokens, qsizetype at, const QMap<QString, Value> &record)
        : m_tokens(tokens)
        , m_at(at)
        , m_record(record)
    {
    }
    Value expression()
    {
        Value value = conjunction();
        while (take("or")) {
            const Value other = conjunction();
            value = truth(value == truth(true) || other == truth(true));
        }
        return value;
    }
    qsizetype at() const { return m_at; }

private:
    static Value truth(bool is) { return is ? QStringLiteral("true") : QStringLiteral("false"); }
    bool take(const char *word)
    {
        if (m_tokens.value(m_at) != QLatin1String(word))
            return false;
        ++m_at;
        return true;
    }
    void want(const char *word)
    {
        if (!take(word))
            qFatal("%s wanted, not %s", word, qPrintable(m_tokens.value(m_at)));
    }
    Value conjunction()
    {
        Value value = comparison();
        while (take("and")) {
            const Value other = comparison();
            value = truth(value == truth(true) && other == truth(true));
        }
        return value;
    }
    Value comparison()
    {
        Value value = sum();
        if (take(">"))
            return truth(value->toInt() > sum()->toInt());
        if (!take("in"))
            return value;
        want("{");
        bool isThere = false;
        do
            isThere = primary() == value || isThere;
        while (take(","));
        want("}");
        return truth(isThere);
    }
    Value sum()
    {
        Value value = primary();
        while (take("+"))
            value = QString::number(value->toInt() + primary()->toInt());
        return value;
    }
    Value primary()
    {
        if (take("(")) {
            const Value value = expression();
            want(")");
            return value;
        }
        if (take("if"))
            return choice();
        if (take("nvl")) {
            want("(");
            const Value first = expression();
            want(",");
            const Value second = expression();
            want(")");
            return first ? first : second;
        }
        if (take("cast")) {
            for (const char *word : { "(", "null", ",", "string", ")" })
                want(word);
            return std::nullopt;
        }
        const QString token = m_tokens.value(m_at++);
        if (token.startsWith(QLatin1Char('"')))
            return token.mid(1).chopped(1);
        if (token[0].isDigit() || token == QLatin1String("true"))
            return token;
        if (!m_record.contains(token))
            qFatal("no component %s", qPrintable(token));
        return m_record.value(token);
    }
    Value choice()
    {
        const Value condition = expression();
        want("then");
        const Value yes = expression();
        want("else");
        const Value no = expression();
        return condition == truth(true) ? yes : no;
    }

    const QStringList &m_tokens;
    qsizetype m_at = 0;
    const QMap<QString, Value> &m_record;
};

// Runs the calculations of a list over one record.
void calculate(const QList<QStringList> &statements, QMap<QString, Evaluator::Value> &record)
{
    for (const QStringList &statement : statements) {
        qsizetype at = statement.indexOf(QLatin1String("calc"));
        if (at < 0)
            continue;
        QMap<QString, Evaluator::Value> added;
        do {
            if (statement.value(at + 1) != QLatin1String("measure"))
                qFatal("no measure");
            const QString name = statement.value(at + 2);
            Evaluator evaluator(statement, at + 4, record);
            added.insert(name, evaluator.expression());
            at = evaluator.at();
        } while (statement.value(at) == QLatin1String(","));
        if (statement.mid(at) != QStringList { QStringLiteral("]") })
            qFatal("more than a calculation: %s", qPrintable(statement.mid(at).join(u' ')));
        record.insert(added);
    }
}

rules::Row row(const QString &id, const QString &cell, const QString &code)
{
    rules::Row row;
    row.id = id;
    row.cells.insert(QStringLiteral("event.At"), *rules::cellFromText(cell));
    row.output.category = classification::IccsCode::parse(code);
    row.output.outOfScope = !row.output.category;
    return row;
}

} // namespace

// A table of the offence's own without answer for some, one of its list behind its links.
project::ProjectData TestVtl::withTables(rules::HitPolicy policy)
{
    project::ProjectData data = sample::project();
    const offences::OffenceList &list = data.lists.first();
    rules::DecisionTable own;
    own.id = QStringLiteral("own");
    own.name = QStringLiteral("Own */ \"table\"");
    own.scope = { rules::ScopeKind::Offence, list.info.id, { list.offences()[0].id } };
    own.policy = policy;
    own.attributes = QStringList { QStringLiteral("event.At") };
    own.rows << row(QStringLiteral("r1"), QStringLiteral("1"), QStringLiteral("0102"))
             << row(QStringLiteral("r2"), QStringLiteral("1, 2"), QStringLiteral("0101"))
             << row(QStringLiteral("r3"), QStringLiteral("2"), QStringLiteral("0101"));
    data.rules.put(own);
    rules::DecisionTable wide;
    wide.id = QStringLiteral("wide");
    wide.scope = { rules::ScopeKind::List, list.info.id, {} };
    wide.attributes = QStringList { QStringLiteral("event.At") };
    wide.rows << row(QStringLiteral("r1"), QStringLiteral("not(1)"), QString());
    wide.rows << row(QStringLiteral("r2"), QStringLiteral("-"), QStringLiteral("0401"));
    wide.rows.last().isDefault = true;
    data.rules.put(wide);
    return data;
}

QString TestVtl::text(const project::ProjectData &data) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.vtl"));
    base::NoProgress progress;
    const auto done = exchange::exporterById(QStringLiteral("vtl"))
                          ->write(sample::job(data, m_iccs), path, progress);
    if (!done)
        qFatal("%s", qPrintable(done.error().message()));
    return QString::fromUtf8(sample::content(path));
}

void TestVtl::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "outcome_2"
                           << "outcome_2";
    QTest::newRow("keyword") << "count"
                             << "'count'";
    QTest::newRow("dot") << "event.We"
                         << "'event.We'";
    QTest::newRow("digit") << "2nd"
                           << "'2nd'";
    QTest::newRow("blank") << "victim's age"
                           << "'victim_s age'";
    QTest::newRow("line") << "a\nb"
                          << "'a_b'";
    QTest::newRow("empty") << ""
                           << "''";
}

void TestVtl::names()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(exchange::vtl::name(text), name);
    QVERIFY(exchange::vtl::plainName(text).contains(
        QRegularExpression(QStringLiteral("^[A-Za-z][A-Za-z0-9_]*$"))));
}

void TestVtl::comments()
{
    const QString comment = exchange::vtl::comment(QStringLiteral("a */ b /* c\nd"));
    QCOMPARE(comment, QStringLiteral("/* a * / b / * c d */\n"));
    QVERIFY(!exchange::vtl::string(QStringLiteral("a\"b")));
    QCOMPARE(*exchange::vtl::string(QStringLiteral("a'b\\")), QStringLiteral("\"a'b\\\""));
}

void TestVtl::isWellFormed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sample") << text(sample::project());
    QTest::newRow("hostile") << text(sample::hostileProject());
    QTest::newRow("empty") << text({});
    for (const char *policy : { "unique", "first", "any" })
        QTest::addRow("%s", policy)
            << text(withTables(*rules::policyFromId(QLatin1String(policy))));
}

void TestVtl::isWellFormed()
{
    QFETCH(QString, text);
    const QList<QStringList> statements = statementsOf(text);
    QVERIFY(statements.last().isEmpty());
    QVERIFY(statements.size() > 1);
    for (const QStringList &statement : statements.mid(0, statements.size() - 1)) {
        const QString all = statement.join(QLatin1Char(' '));
        QVERIFY2(!statement.first().startsWith(QLatin1String("not VTL")),
                 qPrintable(all.left(200)));
        for (const char *pair : { "()", "[]", "{}" })
            QCOMPARE(statement.count(QString(QLatin1Char(pair[0]))),
                     statement.count(QString(QLatin1Char(pair[1]))));
        QCOMPARE(statement.count(QLatin1String("if")), statement.count(QLatin1String("then")));
        QCOMPARE(statement.count(QLatin1String("if")), statement.count(QLatin1String("else")));
        if (statement.first() == QLatin1String("define"))
            QCOMPARE(statement.mid(statement.indexOf(QLatin1String("end")) + 1),
                     statement[1] == QLatin1String("operator")
                         ? QStringList { QStringLiteral("operator") }
                         : (QStringList { "hierarchical", "ruleset" }));
        else
            QVERIFY2(QStringList({ ":=", "<-" }).contains(statement.value(1)),
                     qPrintable(all.left(200)));
    }
}

void TestVtl::summingIsOnlyForWholeCodes()
{
    const project::ProjectData data = withTables(rules::HitPolicy::First);
    const QString vtl = text(data);
    const QString own = data.lists.first().offences()[0].code.toString();
    for (const QStringList &statement : statementsOf(vtl)) {
        if (statement.value(3) == QLatin1String("correspondence_police"))
            QVERIFY(!statement.contains(QLatin1Char('\'') + own + QLatin1Char('\'')));
    }
    QVERIFY(vtl.contains(QLatin1String("records decide, see the calculations")));
    QVERIFY(
        vtl.contains(QLatin1String("ICCS0401 = ICCS04011 + ICCS04012 + ICCS04013 + ICCS04014")));
}

void TestVtl::saysWhatTheCoderSays_data()
{
    QTest::addColumn<QString>("policy");
    for (const char *policy : { "unique", "first", "any" })
        QTest::newRow(policy) << QString::fromLatin1(policy);
}

// Every code of both lists with every value, also one that is not stated.
void TestVtl::saysWhatTheCoderSays()
{
    QFETCH(QString, policy);
    const project::ProjectData data = withTables(*rules::policyFromId(policy));
    const auto dictionary = project::dictionaryOf(data, m_iccs);
    const auto statements = statementsOf(text(data));
    int compared = 0, broken = 0;
    for (const offences::OffenceList &list : data.lists) {
        const coding::Coder coder({ m_iccs, list, data.set(list.info.id), data.rules, dictionary });
        QList<QStringList> own = statements;
        own.removeIf(
            [&list](const QStringList &one) { return !one.value(0).startsWith(list.info.id); });
        const microdata::Attribute &attempted = *dictionary.find(QStringLiteral("event.At"));
        for (const offences::Offence &offence : list.offences()) {
            for (int value = -1; value < attempted.values.size(); ++value) {
                const QString code = offence.code.toString();
                const int values[] = { value, value, value };
                const coding::Answer &answer
                    = coder.answers()[coder.answerOf(coder.programOf(code), values)];
                if (answer.parts.size() > 1)
                    continue;
                Evaluator::Value expected;
                if (answer.outcome == coding::Outcome::Coded)
                    expected = exchange::vtl::item(*answer.parts.first().output.category);
                else if (answer.outcome == coding::Outcome::OutOfScope)
                    expected = QStringLiteral("out of scope");
                else if (answer.reason == coding::Reason::BrokenRow)
                    expected = QStringLiteral("contradiction");
                QMap<QString, Evaluator::Value> record { { QStringLiteral("code"), code } };
                record.insert(QStringLiteral("'event.At'"),
                              value < 0 ? Evaluator::Value() : attempted.values[value].code);
                calculate(own, record);
                QVERIFY(record.contains(QStringLiteral("iccs")));
                QCOMPARE(record.value(QStringLiteral("iccs")).value_or(QString()),
                         expected.value_or(QString()));
                ++compared;
                broken += answer.reason == coding::Reason::BrokenRow;
            }
        }
    }
    QVERIFY(compared > 20);
    QCOMPARE(broken > 0, policy != QLatin1String("first"));
}

void TestVtl::bandsBecomeOperators()
{
    project::ProjectData data = withTables(rules::HitPolicy::First);
    microdata::Attribute age;
    age.id = QStringLiteral("age");
    age.type = microdata::AttributeType::Number;
    age.values << microdata::Value { .code = QStringLiteral("child"), .from = 0, .below = 17.5 }
               << microdata::Value { .code = QStringLiteral("adult"), .from = 17.5 }
               << microdata::Value { .code = QStringLiteral("x"),
                                     .kind = microdata::ValueKind::NotKnown };
    data.attributes.put(age);
    rules::DecisionTable table = *data.rules.find(QStringLiteral("wide"));
    table.attributes << age.id;
    table.rows.first().cells.insert(age.id, *rules::cellFromText(QStringLiteral("< 17.5")));
    data.rules.put(table);
    const QString vtl = text(data);
    QVERIFY2(vtl.contains(QLatin1String("define operator band_age (x number) returns string is\n"
                                        "    if x >= 0 and x < 17.5 then \"child\" else\n"
                                        "    if x >= 17.5 then \"adult\" else \"x\"\n"
                                        "end operator;")),
             qPrintable(vtl.right(2000)));
    QVERIFY(vtl.contains(QLatin1String("nvl(age, \"x\") in { \"child\" }")));
}

QTEST_GUILESS_MAIN(TestVtl)
#include "tst_vtl.moc"
