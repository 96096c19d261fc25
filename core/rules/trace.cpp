// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/trace.h"

#include "core/rules/wording.h"

namespace rules
{

using base::lateText;
using base::Text;
using microdata::Attribute;

namespace
{

Text inputText(const Input &input, const microdata::Dictionary &dictionary, const QString &language)
{
    const Attribute *attribute = dictionary.find(input.attribute);
    const QString name = attribute ? attribute->nameIn(language) : input.attribute;
    if (input.value.isEmpty())
        return lateText("rules", "%1 is not stated", { name });
    const int position = attribute ? attribute->positionOf(input.value) : -1;
    const QString value = position < 0 ? input.value : attribute->values[position].nameIn(language);
    if (input.origin == Origin::NotStated)
        return lateText("rules", "%1 is not stated, which counts as \"%2\"", { name, value });
    return equals(name, Text::verbatim(value));
}

Text inputsText(const Trace &trace, const QStringList &asked,
                const microdata::Dictionary &dictionary, const QString &language)
{
    QList<Text> parts;
    for (const Input &input : trace.inputs) {
        if (asked.isEmpty() || asked.contains(input.attribute))
            parts << inputText(input, dictionary, language);
    }
    return parts.isEmpty() ? lateText("rules", "nothing more is asked") : allOf(parts);
}

Text resultText(const Output &output)
{
    const QVariant said = asArgument(outputText(output));
    if (output.category)
        return lateText("rules", "coded %1", { said });
    return output.outOfScope ? outputText(output) : lateText("rules", "tagged %1", { said });
}

Text sharesText(const QList<Share> &shares)
{
    QStringList parts;
    for (const Share &share : shares) {
        const QString part = share.category + QLatin1Char(' ')
            + QString::number(share.weight * 100, 'g', 4) + QStringLiteral(" %");
        parts << (share.source.isEmpty() ? part
                                         : QStringLiteral("%1 (%2)").arg(part, share.source));
    }
    return lateText("rules", "shared out by the weights of the links, an estimate: %1",
                    { parts.join(QStringLiteral(", ")) });
}

Text nothingSaid(const Trace &trace, const QVariant &inputs)
{
    if (trace.steps.isEmpty())
        return lateText("rules", "not coded, because there is neither a table nor a link");
    if (trace.isUnclearInTime)
        return lateText("rules",
                        "not coded, because the links of the offence change within the time that "
                        "the record states");
    return lateText("rules", "not coded, because no row and no link decides where %1", { inputs });
}

} // namespace

Text sentenceOf(const Trace &trace, const microdata::Dictionary &dictionary,
                const QString &language)
{
    const Step step = trace.steps.isEmpty() ? Step {} : trace.steps.last();
    const QVariant inputs = asArgument(inputsText(trace, step.asked, dictionary, language));
    if (!trace.output)
        return nothingSaid(trace, inputs);
    if (step.kind == Step::Kind::Links && trace.shares.size() > 1)
        return sharesText(trace.shares);
    const QVariant result = asArgument(resultText(*trace.output));
    if (step.kind == Step::Kind::Links)
        return lateText("rules", "%1 by the link of the offence", { result });
    const QString table = step.name.isEmpty() ? step.id : step.name;
    const QVariantList arguments { result, inputs, table, asArgument(rowInside(step.row)) };
    if (trace.isDefault)
        return lateText("rules", "%1 because no other row fits where %2 (table %3, %4)", arguments);
    return lateText("rules", "%1 because %2 (table %3, %4)", arguments);
}

} // namespace rules
