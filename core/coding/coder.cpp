// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/coder.h"

#include "core/coding/coderdata.h"
#include "core/coding/linkanswer.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace coding
{

namespace
{

// Cells of all look-ups together, 16 MB; chains that come after ask their tables one by one.
constexpr std::size_t mostCells = 4u << 20;
constexpr std::size_t mostCellsOfChain = 1u << 16;

} // namespace

QString reasonId(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::NoCode:
        return QStringLiteral("no code");
    case Reason::UnknownCode:
        return QStringLiteral("unknown code");
    case Reason::SumCode:
        return QStringLiteral("sum code");
    case Reason::NotLinked:
        return QStringLiteral("not linked");
    case Reason::NoCategory:
        return QStringLiteral("no category");
    case Reason::Disputed:
        return QStringLiteral("disputed");
    case Reason::UnclearDate:
        return QStringLiteral("unclear date");
    case Reason::NoRow:
        return QStringLiteral("no row");
    case Reason::BrokenRow:
        return QStringLiteral("broken row");
    }
    Q_UNREACHABLE();
}

Coder::Private::Private(const CodingSet &codingSet)
    : set(codingSet)
    , periods(codingSet.links)
{
    if (periods.isNeeded())
        dateAttribute = attributeOf(periods.attribute());
    for (const rules::DecisionTable &table : set.rules.tables()) {
        rules::BoxTable boxes = rules::resolve(table, set.dictionary, set.classification).table;
        ChainTable &added = tables.emplace_back(std::move(boxes), table.name);
        for (const microdata::Attribute &attribute : added.table.attributes)
            added.attributes.push_back(attributeOf(attribute));
    }
    indexTables();
    noCode = answers.numberOf({ Outcome::Unmapped, Reason::NoCode, {}, false });
    unknownCode = answers.numberOf({ Outcome::Unmapped, Reason::UnknownCode, {}, false });
    addPrograms();
    makeDense();
}

int Coder::Private::attributeOf(const microdata::Attribute &attribute)
{
    for (qsizetype i = 0; i < attributes.size(); ++i) {
        if (attributes[i].id == attribute.id)
            return int(i);
    }
    attributes << attribute;
    return int(attributes.size()) - 1;
}

const offences::Offence *Coder::Private::offenceOf(const QString &code) const
{
    const QList<const offences::Offence *> offences = set.list.withCode(code);
    const auto decided
        = std::find_if(offences.begin(), offences.end(), [this](const offences::Offence *offence) {
              return !set.links.ofOffence(offence->id).isEmpty() || !tablesOf(*offence).empty();
          });
    if (decided != offences.end())
        return *decided;
    return offences.isEmpty() ? nullptr : offences.first();
}

void Coder::Private::indexTables()
{
    const QList<rules::DecisionTable> &all = set.rules.tables();
    for (int i = 0; i < all.size(); ++i) {
        const rules::Scope &scope = all[i].scope;
        tableById.insert(all[i].id, i);
        if (scope.kind == rules::ScopeKind::Family || scope.kind == rules::ScopeKind::List) {
            rules::DecisionTable wide;
            wide.id = all[i].id;
            wide.scope = scope;
            wideTables.put(wide);
        } else if (scope.list.isEmpty() || scope.list == set.list.info.id) {
            for (const QString &name : scope.names)
                tablesByName[name] << i;
        }
    }
}

std::vector<int> Coder::Private::tablesOf(const offences::Offence &offence) const
{
    QList<int> named = tablesByName.value(offence.id);
    if (offence.code.toString() != offence.id)
        named += tablesByName.value(offence.code.toString());
    std::sort(named.begin(), named.end());
    std::stable_sort(named.begin(), named.end(), [this](int a, int b) {
        return set.rules.tables()[a].scope.kind < set.rules.tables()[b].scope.kind;
    });
    std::vector<int> found(named.begin(), std::unique(named.begin(), named.end()));
    if (wideTables.tables().isEmpty())
        return found;
    for (const auto *wide : wideTables.forOffence(set.list.info.id, offence))
        found.push_back(tableById.value(wide->id));
    return found;
}

std::vector<Chain::Step> Coder::Private::stepsOf(const offences::Offence &offence,
                                                 std::vector<const ChainTable *> *collecting) const
{
    std::vector<Chain::Step> steps;
    bool hasLinks = false;
    for (const int position : tablesOf(offence)) {
        const rules::DecisionTable &table = set.rules.tables()[position];
        const ChainTable &compiled = tables[std::size_t(position)];
        if (compiled.isCollect()) {
            collecting->push_back(&compiled);
            continue;
        }
        if (table.scope.kind != rules::ScopeKind::Offence && !hasLinks) {
            steps.push_back({});
            hasLinks = true;
        }
        steps.push_back({ &compiled });
    }
    if (!hasLinks)
        steps.push_back({});
    return steps;
}

// By the time of the record, where it makes a difference.
LinkAnswers Coder::Private::linkAnswersOf(const QString &offence) const
{
    LinkAnswers found { { answerOfLinks(set, offence) }, -1 };
    if (found.answers.first().reason != Reason::UnclearDate)
        return found;
    const Answer notStated = found.answers.takeFirst();
    for (const base::Validity &days : periods.days())
        found.answers << answerOfLinks(set, offence, days);
    found.answers << notStated;
    found.attribute = dateAttribute;
    return found;
}

int Coder::Private::programFor(const offences::Offence &offence)
{
    LinkAnswers ofLinks = linkAnswersOf(offence.id);
    std::vector<const ChainTable *> collecting;
    std::vector<Chain::Step> steps;
    if (offence.kind == offences::OffenceKind::Sum)
        ofLinks = { { { Outcome::Unmapped, Reason::SumCode, {}, false } }, -1 };
    else
        steps = stepsOf(offence, &collecting);
    const auto last = std::find_if(steps.begin(), steps.end(), [&ofLinks](const Chain::Step &step) {
        return step.table ? step.table->answersAlways() : ofLinks.areFinal();
    });
    if (last != steps.end())
        steps.erase(last + 1, steps.end());
    QByteArray key;
    QDataStream stream(&key, QIODevice::WriteOnly);
    for (const Chain::Step &step : steps)
        stream << quint64(quintptr(step.table));
    for (const ChainTable *table : collecting)
        stream << quint64(quintptr(table)) << true;
    for (const Answer &answer : std::as_const(ofLinks.answers))
        stream << answers.numberOf(answer);
    const auto known = chainByKey.constFind(key);
    if (known != chainByKey.constEnd())
        return *known;
    chains.emplace_back(std::move(steps), std::move(collecting), ofLinks, attributes, answers);
    chainByKey.insert(key, int(chains.size()) - 1);
    return int(chains.size()) - 1;
}

void Coder::Private::addPrograms()
{
    for (const offences::Offence &offence : set.list.offences()) {
        const QString code = offence.code.toString();
        if (!offence.code.isOfRow() && !programs.contains(code))
            programs.insert(code, programFor(*offenceOf(code)));
    }
}

void Coder::Private::makeDense()
{
    std::size_t left = mostCells;
    for (Chain &chain : chains) {
        left -= std::min(left, chain.makeDense(std::min(left, mostCellsOfChain)));
        constants.push_back(chain.asked().empty() ? chain.answerOf(nullptr) : -1);
    }
}

Coder::Coder(const CodingSet &set)
    : d(std::make_unique<Private>(set))
{
}

Coder::~Coder() = default;
Coder::Coder(Coder &&) noexcept = default;

QStringList Coder::changingIn(QStringList codes) const
{
    codes.removeIf([this](const QString &code) {
        const offences::Offence *offence = d->offenceOf(code);
        return !offence || d->linkAnswersOf(offence->id).attribute < 0;
    });
    codes.sort();
    return codes;
}

const LinkPeriods &Coder::periods() const
{
    return d->periods;
}

const QList<microdata::Attribute> &Coder::attributes() const
{
    return d->attributes;
}

int Coder::programOf(const QString &code) const
{
    const auto known = d->programs.constFind(code);
    if (known != d->programs.constEnd())
        return *known;
    // Blanks and look-alike signs as the list's import treats them.
    const auto parsed = offences::OffenceCode::parse(code);
    return parsed ? d->programs.value(parsed->toString(), -1) : -1;
}

int Coder::programCount() const
{
    return int(d->chains.size());
}

const QList<Answer> &Coder::answers() const
{
    return d->answers.answers();
}

Answer Coder::answer(int number) const
{
    return d->answers.answer(number);
}

int Coder::answerOf(int program, const int *values) const
{
    if (program < 0)
        return d->unknownCode;
    const int constant = d->constants[std::size_t(program)];
    return constant >= 0 ? constant : d->chains[std::size_t(program)].answerOf(values);
}

const std::vector<int> &Coder::asked(int program) const
{
    return d->chains[std::size_t(program)].asked();
}

int Coder::tableOf(const QString &id) const
{
    return d->tableById.value(id, -1);
}

QStringList Coder::rowsOf(int table) const
{
    QStringList rows;
    for (const rules::BoxTable::Rule &rule : d->tables[std::size_t(table)].table.rules)
        rows << rule.row;
    return rows;
}

TableWord Coder::wordOf(int program, int table, const int *values) const
{
    if (program < 0)
        return {};
    return d->chains[std::size_t(program)].wordOf(d->tables[std::size_t(table)], values);
}

int Coder::noCode() const
{
    return d->noCode;
}

int Coder::unknownCode() const
{
    return d->unknownCode;
}

} // namespace coding
