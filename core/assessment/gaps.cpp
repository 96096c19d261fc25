// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/gaps.h"

#include <algorithm>
#include <cmath>

namespace assessment
{

namespace
{

using base::lateText;
using mapping::Link;

// "ICCS unclear" in whatever writing: the words by which a dispute is closed.
bool saysIccsUnclear(const Link &link)
{
    const QStringList texts { link.reason, link.reviewComment, link.changeReason, link.rationale };
    return std::any_of(texts.begin(), texts.end(), [](const QString &text) {
        return text.contains(QLatin1String("ICCS unclear"), Qt::CaseInsensitive);
    });
}

class Register
{
public:
    Register(const Instrument &instrument, const Facts &facts, const GapOptions &options)
        : m_instrument(instrument)
        , m_facts(facts)
        , m_options(options)
    {
    }
    void addSeed();
    void addLinks();
    void addResiduals(double share);
    void addDifferences(const QList<Shared> &shared);
    void addPersons();
    const QList<GapEntry> &all() const { return m_all; }

private:
    QMap<QString, QStringList> offencesByCategory() const;
    void add(const char *feeder, const QString &id, const QString &code, const QStringList &codes,
             const base::Text &title, const base::Text &finding, const base::Text &meanwhile,
             const base::Text &proposal);
    void addNoCategory(const Facts::List &one, const Link &link, const offences::Offence &offence);
    void addDispute(const Facts::List &one, const Link &link, const offences::Offence &offence);

    const Instrument &m_instrument;
    QString word(const base::Text &text) const
    {
        return m_options.word ? m_options.word(text) : text.toString();
    }

    const Facts &m_facts;
    const GapOptions &m_options;
    QList<GapEntry> m_all;
};

// Looked up once for all entries: the codes that reach each category.
QMap<QString, QStringList> Register::offencesByCategory() const
{
    QMap<QString, QStringList> found;
    for (const Facts::List &one : m_facts.lists) {
        for (const Link &link : one.set.links()) {
            const offences::Offence *offence = one.list.find(link.offence);
            if (link.target && offence && offence->kind != offences::OffenceKind::Sum)
                found[link.target->toString()]
                    << one.list.info.id + QLatin1Char('/') + link.offence;
        }
    }
    return found;
}

void Register::addSeed()
{
    const QMap<QString, QStringList> offences = offencesByCategory();
    for (GapEntry gap : m_instrument.gaps) {
        QStringList categories = gap.alsoAt;
        if (!gap.code.isEmpty())
            categories << gap.code;
        for (const QString &category : std::as_const(categories)) {
            for (auto here = offences.lowerBound(category);
                 here != offences.end() && here.key().startsWith(category); ++here)
                gap.codes << *here;
        }
        gap.codes.removeDuplicates();
        gap.volume = volumeOf(m_facts, gap.codes);
        m_all << gap;
    }
}

void Register::add(const char *feeder, const QString &id, const QString &code,
                   const QStringList &codes, const base::Text &title, const base::Text &finding,
                   const base::Text &meanwhile, const base::Text &proposal)
{
    GapEntry gap;
    gap.feed = QLatin1String(feeder);
    gap.id = gap.feed + QLatin1Char(':') + id;
    gap.code = code;
    gap.title = word(title);
    gap.finding = word(finding);
    gap.meanwhile = word(meanwhile);
    gap.proposal = word(proposal);
    gap.status = QStringLiteral("notReported");
    gap.codes = codes;
    gap.volume = volumeOf(m_facts, codes);
    gap.mark = QStringLiteral("inferred");
    for (const Named &known : m_instrument.feeders) {
        if (known.id == gap.feed)
            gap.kind = known.name;
    }
    if (!gap.kind.isEmpty()) // a country may leave a feeder out
        m_all << gap;
}

void Register::addNoCategory(const Facts::List &one, const Link &link,
                             const offences::Offence &offence)
{
    const QString name = one.list.info.id + QLatin1Char('/') + offence.id;
    const QVariantList arguments { offence.code.toString(), offence.label(one.list.info.language),
                                   one.list.info.name };
    add("noCategory", name, {}, { name },
        lateText("assessment", "No category for %1 “%2”", arguments),
        lateText("assessment", "The code %1 “%2” of %3 has no category in the ICCS.", arguments),
        link.reason.isEmpty()
            ? lateText("assessment", "The cases are not in figures by ICCS.")
            : lateText("assessment", "The cases are not in figures by ICCS. Reason: %1",
                       { link.reason }),
        lateText("assessment", "Add a category for “%2”, or say in a note where it belongs.",
                 arguments));
}

void Register::addDispute(const Facts::List &one, const Link &link,
                          const offences::Offence &offence)
{
    const QString name = one.list.info.id + QLatin1Char('/') + offence.id;
    const QString code = link.target ? link.target->toString() : QString();
    const QVariantList arguments { offence.code.toString(), offence.label(one.list.info.language),
                                   code };
    add("dispute", name, code, { name },
        lateText("assessment", "Border unclear for %1 “%2”", arguments),
        lateText("assessment", "The dispute on %1 “%2” was closed because the ICCS is unclear: %4",
                 arguments
                     + QVariantList { link.reason.isEmpty() ? link.reviewComment : link.reason }),
        code.isEmpty() ? lateText("assessment", "The code has no category.")
                       : lateText("assessment", "The code is at %1.", { code }),
        lateText("assessment", "State in the notes where “%2” belongs.", arguments));
}

void Register::addLinks()
{
    for (const Facts::List &one : m_facts.lists) {
        for (const offences::Offence &offence : one.list.offences()) {
            if (offence.kind == offences::OffenceKind::Sum)
                continue;
            const auto links = one.set.ofOffence(offence.id);
            for (const Link *link : links) {
                const bool hasNone = link->extent == mapping::Extent::None && !link->target
                    && link->status != mapping::Status::OutOfScope;
                if (hasNone && links.size() == 1)
                    addNoCategory(one, *link, offence);
            }
            const auto unclear = std::find_if(links.begin(), links.end(), [](const Link *link) {
                return saysIccsUnclear(*link);
            });
            if (unclear != links.end() && (*unclear)->status != mapping::Status::Disputed)
                addDispute(one, **unclear, offence);
        }
    }
}

void Register::addResiduals(double share)
{
    struct Size {
        QStringList codes;
        double volume = 0;
    };
    QMap<QString, Size> residuals;
    double volume = 0, codes = 0;
    for (const Facts::List &one : m_facts.lists) {
        for (const mapping::Counted &counted :
             mapping::countedOffences(one.list, one.set, m_facts.classification)) {
            if (!counted.isMapped())
                continue;
            volume += counted.volume;
            codes += 1;
            if (!counted.category->residual)
                continue;
            Size &size = residuals[counted.category->code.toString()];
            size.codes << one.list.info.id + QLatin1Char('/') + counted.offence->id;
            size.volume += counted.volume;
        }
    }
    for (auto residual = residuals.begin(); residual != residuals.end(); ++residual) {
        const double here
            = volume > 0 ? residual->volume / volume : double(residual->codes.size()) / codes;
        if (here <= share)
            continue;
        const QVariantList arguments { residual.key(), int(residual->codes.size()),
                                       std::round(1000 * here) / 10 };
        add("residual", residual.key(), residual.key(), residual->codes,
            lateText("assessment", "Much ends in the residual category %1", arguments),
            volume > 0 ? lateText("assessment",
                                  "%2 national codes with %3 per cent of all mapped cases end in "
                                  "%1.",
                                  arguments)
                       : lateText("assessment",
                                  "%2 national codes, %3 per cent of all mapped codes, end in %1.",
                                  arguments),
            lateText("assessment", "The cases stay at %1.", arguments),
            lateText("assessment", "Add categories for the largest of these codes beside %1.",
                     arguments));
    }
}

void Register::addDifferences(const QList<Shared> &shared)
{
    for (const Shared &one : shared) {
        if (one.isSame() || one.explained)
            continue;
        QStringList said, categories;
        for (const QString &list : one.lists()) {
            const Facts::List *known = m_facts.find(list);
            said << (known ? known->list.info.name : list) + QLatin1String(": ")
                    + one.categoriesOf(list).join(QLatin1String(", "));
            categories << one.categoriesOf(list);
        }
        categories.removeIf(
            [](const QString &code) { return !classification::IccsCode::parse(code); });
        categories.sort();
        const Shared::Row &first = one.rows.first();
        const QVariantList arguments { one.name, said.join(QLatin1String("; ")) };
        add("consistency", first.list + QLatin1Char('/') + first.offence, categories.value(0),
            one.offences(), lateText("assessment", "Institutions differ on “%1”", arguments),
            lateText("assessment", "“%1” leads to different categories: %2.", arguments),
            lateText("assessment", "Each institution keeps its category."),
            lateText("assessment",
                     "If the institutions read the ICCS differently, state where “%1” belongs.",
                     arguments));
    }
}

void Register::addPersons()
{
    for (const Entry &entry : m_facts.entries) {
        if (entry.kind != EntryKind::Gap)
            continue;
        const auto known = std::find_if(m_all.begin(), m_all.end(),
                                        [&](const GapEntry &one) { return one.id == entry.id; });
        GapEntry gap = changedBy(entry, known == m_all.end() ? GapEntry() : *known);
        const bool isNamed = entry.values.contains(QStringLiteral("codes"));
        const bool isMoved = known == m_all.end() || known->code != gap.code;
        if (isNamed)
            gap.codes = offencesOf(m_facts, gap.codes, {});
        else if (isMoved)
            gap.codes = gap.code.isEmpty() ? QStringList() : offencesOf(m_facts, {}, { gap.code });
        gap.volume = volumeOf(m_facts, gap.codes);
        if (known == m_all.end())
            m_all << gap;
        else
            *known = gap;
    }
}

} // namespace

QList<GapEntry> gapRegister(const Instrument &instrument, const Facts &facts,
                            const QList<Shared> &shared, const GapOptions &options)
{
    Register gaps(instrument, facts, options);
    gaps.addSeed();
    gaps.addLinks();
    gaps.addResiduals(options.residualShare);
    gaps.addDifferences(shared);
    gaps.addPersons();
    return gaps.all();
}

bool isConfirmed(const GapEntry &gap)
{
    return gap.feed == QLatin1String("seed") || gap.feed == QLatin1String("user");
}

} // namespace assessment
