// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/elementreasons.h"

#include "core/suggestion/methods/elementwords.h"

#include <algorithm>

namespace suggestion
{

namespace
{

// Between a likely and an unlikely phrase: an element alone makes no offence.
constexpr double elementWeight = 0.3;
constexpr double answerWeight = 0.9;

bool isOpposite(const QString &element)
{
    return nameOf(element).isEmpty();
}

base::Text plainName(const QString &element)
{
    return isOpposite(element) ? nameOf(oppositeOf(element)) : nameOf(element);
}

// Each element once, of those that have words: what stands above a category demands it too.
QStringList sayable(const QStringList &elements)
{
    QStringList result;
    for (const QString &element : elements) {
        if (!result.contains(element) && !plainName(element).isEmpty())
            result << element;
    }
    return result;
}

// "not sexual" is "sexual" alone where "not" is a stop word: such words show nothing.
bool isTwoFaced(const FoundElement &element, const QList<FoundElement> &found)
{
    return element.name.startsWith(QLatin1String("no_"))
        && std::any_of(found.begin(), found.end(), [&element](const FoundElement &other) {
               return other.name == oppositeOf(element.name) && other.span == element.span;
           });
}

QList<Reason> wordReasons(const QStringList &elements, const QString &label,
                          const QList<FoundElement> &found, double weight, const char *shown,
                          const char *ruledOut)
{
    QList<Reason> reasons;
    for (const QString &element : sayable(elements)) {
        const auto place
            = std::find_if(found.begin(), found.end(),
                           [&element](const FoundElement &one) { return one.name == element; });
        if (place == found.end() || isTwoFaced(*place, found))
            continue;
        Reason reason;
        reason.kind = ReasonKind::Element;
        reason.source = label.mid(place->span.start, place->span.length);
        reason.inLabel = { place->span };
        reason.weight = weight;
        reason.text = base::Text("suggestion", isOpposite(element) ? ruledOut : shown,
                                 { reason.source, QVariant::fromValue(plainName(element)) });
        reasons << reason;
    }
    return reasons;
}

QList<Reason> answerReasons(const QStringList &elements, double weight, const char *sentence)
{
    QList<Reason> reasons;
    for (const QString &element : sayable(elements)) {
        const QString asked = isOpposite(element) ? oppositeOf(element) : element;
        const base::Text question = questionOf(asked);
        if (question.isEmpty())
            continue;
        Reason reason;
        reason.kind = ReasonKind::Element;
        reason.weight = weight;
        reason.text = base::Text("suggestion", sentence, { QVariant::fromValue(question) });
        reasons << reason;
    }
    return reasons;
}

} // namespace

base::Text elementText(const QString &element)
{
    const base::Text name = plainName(element);
    return isOpposite(element) && !name.isEmpty()
        ? base::lateText("suggestion", "not: %1", { QVariant::fromValue(name) })
        : name;
}

QList<Reason> elementsFor(const ElementFit &fit, const QString &label,
                          const QList<FoundElement> &found)
{
    return wordReasons(
        fit.met, label, found, elementWeight,
        QT_TRANSLATE_NOOP("suggestion", "“%1” shows the element “%2”, which this category demands"),
        QT_TRANSLATE_NOOP("suggestion",
                          "“%1” rules out the element “%2”, as this category demands"));
}

QList<Reason> elementsAgainst(const ElementFit &fit, const QString &label,
                              const QList<FoundElement> &found)
{
    return wordReasons(
        fit.against, label, found, -elementWeight,
        QT_TRANSLATE_NOOP("suggestion",
                          "Against it: “%1” shows the element “%2”, which belongs elsewhere"),
        QT_TRANSLATE_NOOP(
            "suggestion",
            "Against it: “%1” rules out the element “%2”, which this category demands"));
}

QList<Reason> answersFor(const ElementFit &fit)
{
    return answerReasons(
        fit.met, answerWeight,
        QT_TRANSLATE_NOOP("suggestion", "The answer to “%1” is what this category demands"));
}

QList<Reason> answersAgainst(const ElementFit &fit)
{
    return answerReasons(
        fit.against, -answerWeight,
        QT_TRANSLATE_NOOP("suggestion",
                          "Against it: the answer to “%1” sends the offence elsewhere"));
}

} // namespace suggestion
