// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/vtlexporter.h"

#include "core/exchange/vtl/vtllist.h"
#include "core/exchange/vtl/vtlrules.h"
#include "core/exchange/vtl/vtltext.h"
#include "core/project/ruleimport.h"
#include "core/table/savefile.h"

namespace exchange
{

namespace
{

// T7: a class is the sum of the classes below it. As with any sum, what is recorded for the class
// itself and for none below it is found by this.
QString treeRuleset(const classification::Classification &iccs)
{
    QStringList rules;
    for (const classification::Category &category : iccs.categories()) {
        QStringList parts;
        for (const auto &child : iccs.children(category.code))
            parts << vtl::item(child);
        if (!parts.isEmpty())
            rules << QStringLiteral("  %1 = %2 errorcode \"T7\" errorlevel 1")
                         .arg(vtl::item(category.code), parts.join(QStringLiteral(" + ")));
    }
    return vtl::comment(QStringLiteral("The tree of %1: check_hierarchy ( counts, iccs_tree rule "
                                       "iccs all )")
                            .arg(iccs.id()))
        + QStringLiteral("define hierarchical ruleset iccs_tree (variable rule iccs) is\n%1\n"
                         "end hierarchical ruleset;\n")
              .arg(rules.join(QStringLiteral(";\n")));
}

QString head(const ExportJob &job, const QString &version)
{
    return vtl::comment(QStringLiteral("VTL 2.1. Correspondence and record rules of %1 %2, onto "
                                       "%3; written %4; set version %5")
                            .arg(job.data.settings.country, job.data.settings.institution,
                                 job.classification.id(),
                                 job.time.toUTC().date().toString(Qt::ISODate), version))
        + vtl::comment(QStringLiteral(
            "Components of attributes hold the codes of their values as text; band_... makes them "
            "from numbers and dates. An empty component is \"not known\"."));
}

QString attributeTexts(const QList<microdata::Attribute> &attributes, const QString &language)
{
    QString text;
    for (const microdata::Attribute &attribute : attributes) {
        text += vtl::comment(
            QStringLiteral("%1: %2").arg(vtl::component(attribute), attribute.nameIn(language)));
        text += vtl::bandOperator(attribute).value_or(QString());
    }
    return text;
}

} // namespace

QString VtlExporter::id() const
{
    return QStringLiteral("vtl");
}

base::Text VtlExporter::name() const
{
    return base::lateText("exchange", "Validation and transformation language (VTL 2.1)");
}

QString VtlExporter::suffix() const
{
    return QStringLiteral("vtl");
}

base::Text VtlExporter::losses() const
{
    return base::lateText(
        "exchange",
        "VTL carries what counts and records become. Tags, flags, notes, review and rationale stay "
        "behind, and so do tables that only collect tags; codes apportioned by weights are named "
        "in comments and left out.");
}

base::Result<> VtlExporter::write(const ExportJob &job, const QString &path,
                                  base::Progress &progress) const
{
    const auto lists = chosenLists(job, path);
    if (!lists)
        return tl::unexpected(lists.error());
    Steps steps(progress, offenceCount(*lists));
    if (!steps.next())
        return exportStopped(path);
    const microdata::Dictionary dictionary = project::dictionaryOf(job.data, job.classification);
    QList<microdata::Attribute> attributes;
    QString body;
    for (const auto *list : *lists) {
        vtl::ListWriter writer(job, *list, dictionary);
        if (!writer.read(steps))
            return exportStopped(path);
        body += QLatin1Char('\n') + writer.ruleset() + QLatin1Char('\n') + writer.calculations();
        for (const microdata::Attribute &attribute : writer.attributes()) {
            if (!attributes.contains(attribute))
                attributes << attribute;
        }
    }
    const QString text = head(job, setVersion(*lists, contentHash(job, *lists))) + QLatin1Char('\n')
        + treeRuleset(job.classification) + QLatin1Char('\n')
        + attributeTexts(attributes, job.language) + body;
    return table::saveFile(path, text.toUtf8());
}

} // namespace exchange
