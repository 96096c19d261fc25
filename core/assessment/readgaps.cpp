// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/readinstrument.h"

namespace assessment
{

namespace
{

// "%1" is the first argument; a text that an argument brings is not filled in again.
QString filled(const QString &pattern, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == QLatin1Char('%') ? pattern.mid(i + 1, 1).toInt() : 0;
        text += number > 0 ? arguments.value(number - 1) : pattern.mid(i, 1);
        i += number > 0 ? 1 : 0;
    }
    return text;
}

} // namespace

void InstrumentReader::readGaps(Fields &file)
{
    file.text("source");
    file.text("mark");
    m_instrument.gap.fields = fieldsOf(file);
    m_instrument.gapKinds = named(file, "kinds");
    m_instrument.gap.kinds = m_instrument.gapKinds;
    m_instrument.gapStatuses = named(file, "statuses");
    m_instrument.gap.choices = m_instrument.gapStatuses;
    file.each("feeders", [&](Fields &fields) {
        add(m_instrument.feeders,
            Named { fields.needed("id"), fields.needed("kind"), needed(fields, "text") }, fields);
    });
    QMap<QString, GapEntry> templates;
    file.each("templates", [&](Fields &fields) {
        GapEntry texts;
        texts.id = fields.needed("id");
        texts.title = needed(fields, "title");
        texts.finding = needed(fields, "finding");
        texts.meanwhile = needed(fields, "meanwhile");
        texts.proposal = needed(fields, "proposal");
        if (templates.contains(texts.id))
            fields.problems().twice(fields.path(), texts.id);
        templates.insert(texts.id, texts);
    });
    file.each("entries", [&](Fields &fields) { readGap(fields, templates); });
}

void InstrumentReader::readGap(Fields &fields, const QMap<QString, GapEntry> &templates)
{
    GapEntry gap;
    gap.title = label(fields, "title");
    gap.finding = label(fields, "finding");
    gap.meanwhile = label(fields, "meanwhile");
    gap.proposal = label(fields, "proposal");
    QStringList arguments = fields.texts("arguments");
    for (double number : fields.numbers("translated")) {
        if (number < 1 || number > double(arguments.size()))
            fields.wrong("translated");
        else
            arguments[int(number) - 1] = label(arguments[int(number) - 1]);
    }
    if (const QString name = fields.text("template"); !name.isEmpty()) {
        const auto found = templates.constFind(name);
        if (found == templates.cend()) {
            fields.problems().nothing(fields.pathOf("template"), name);
        } else {
            gap.title = filled(found->title, arguments);
            gap.finding = filled(found->finding, arguments);
            gap.meanwhile = filled(found->meanwhile, arguments);
            gap.proposal = filled(found->proposal, arguments);
        }
    } else if (gap.title.isEmpty() || gap.finding.isEmpty() || gap.proposal.isEmpty()) {
        fields.wrong("title");
    }
    gap.id = fields.needed("id");
    gap.code = fields.text("code");
    gap.kind = fields.needed("kind");
    gap.countries = labels(fields, "countries");
    gap.countryCount = int(fields.number("countryCount", 0));
    gap.status = fields.text("status", QStringLiteral("notReported"));
    gap.feed = fields.text("feed", QStringLiteral("seed"));
    gap.alsoAt = fields.texts("alsoAt");
    gap.edition = fields.text("edition");
    gap.dangling = fields.flag("dangling");
    gap.source = fields.text("source");
    gap.mark = questionnaire::markId(mark(fields));
    add(m_instrument.gaps, gap, fields);
}

} // namespace assessment
