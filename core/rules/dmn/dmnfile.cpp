// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/dmn/dmnfile.h"

#include "core/rules/dmn/dmn.h"
#include "core/rules/dmn/dmnwords.h"

#include <QXmlStreamReader>

namespace rules::dmn
{

using base::lateText;

namespace
{

class FileReader
{
public:
    FileReader(const QByteArray &xml, const QString &fileName)
        : m_xml(xml)
        , m_fileName(fileName)
    {
    }
    base::Result<QList<Decision>> read();

private:
    base::Text tried() const
    {
        return lateText("rules", "The DMN file \"%1\" was to be read.", { m_fileName });
    }
    // An error of the file, or what `raiseError` said.
    tl::unexpected<base::Error> broken() const;
    bool readRoot();

    int line() const { return int(m_xml.lineNumber()); }
    bool is(const char *name) const
    {
        return m_xml.name() == QLatin1String(name) && m_xml.namespaceUri() == m_namespace;
    }
    bool isOurs(const char *name) const
    {
        return m_xml.name() == QLatin1String(name) && m_xml.namespaceUri() == ours;
    }
    QString attribute(const char *name) const
    {
        return m_xml.attributes().value(QLatin1String(name)).toString();
    }
    QString ourAttribute(const char *name) const
    {
        return m_xml.attributes().value(ours, QLatin1String(name)).toString();
    }
    // Calls visit at each child element; what it does not take is left out.
    template<typename Visit> void children(Visit visit)
    {
        while (m_xml.readNextStartElement()) {
            if (!visit())
                m_xml.skipCurrentElement();
        }
    }
    QString content() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); }
    QString textChild(); // of the element's <text>
    bool take(const char *name, QString &into);

    Decision readDecision();
    void readExtensions(Decision &decision);
    void readTable(Decision &decision);
    bool readColumn(Decision &decision);
    Input readInput();
    OutputColumn readOutput();
    Rule readRule();
    Entry readEntry();

    QXmlStreamReader m_xml;
    QString m_fileName;
    QString m_namespace;
    bool m_hasDocumentType = false;
};

base::Result<QList<Decision>> FileReader::read()
{
    if (!readRoot())
        return broken();
    const QString language = attribute("expressionLanguage");
    QList<Decision> decisions;
    children([&] {
        if (!is("decision"))
            return false;
        decisions << readDecision();
        if (decisions.last().language.isEmpty())
            decisions.last().language = language;
        return true;
    });
    while (!m_xml.atEnd()) // what may stand after the last element
        m_xml.readNext();
    if (m_xml.hasError())
        return broken();
    return decisions;
}

bool FileReader::readRoot()
{
    while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::StartElement) {
        m_hasDocumentType = m_hasDocumentType || m_xml.isDTD();
        if (m_hasDocumentType)
            return false;
    }
    m_namespace = m_xml.namespaceUri().toString();
    return !m_xml.hasError() && m_xml.name() == QLatin1String("definitions")
        && m_namespace.contains(QLatin1String("omg.org/spec/DMN/"));
}

tl::unexpected<base::Error> FileReader::broken() const
{
    if (m_hasDocumentType)
        return base::failure(
            tried(), lateText("rules", "It has a document type, which DMN files do not have."),
            lateText("rules",
                     "Remove the line that begins with <!DOCTYPE, or export the file again."));
    if (m_xml.hasError())
        return base::failure(
            tried(),
            lateText("rules", "It is no well-formed XML: line %1, column %2: %3",
                     { m_xml.lineNumber(), m_xml.columnNumber(), m_xml.errorString() }),
            lateText("rules", "Export it again from the program that made it."));
    return base::failure(
        tried(), lateText("rules", "Its first element is no DMN definitions."),
        lateText("rules", "Export the tables as DMN 1.1 to 1.5 from the program that made them."));
}

QString FileReader::textChild()
{
    QString text;
    children([&] { return take("text", text); });
    return text;
}

bool FileReader::take(const char *name, QString &into)
{
    if (!is(name))
        return false;
    into = content();
    return true;
}

Decision FileReader::readDecision()
{
    Decision decision;
    decision.line = line();
    decision.id = attribute("id");
    decision.name = attribute("name");
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &one : attributes) {
        if (one.namespaceUri() == ours)
            decision.words.insert(one.name().toString(), one.value().toString());
    }
    children([&] {
        if (is("decisionTable"))
            readTable(decision);
        else if (is("extensionElements"))
            readExtensions(decision);
        else
            return take("description", decision.description);
        return true;
    });
    return decision;
}

void FileReader::readExtensions(Decision &decision)
{
    children([&] {
        if (isOurs("concerns"))
            decision.concerns << attribute("name"); // it has no content to take
        if (!isOurs("impossible"))
            return false;
        Rule row;
        row.line = line();
        row.id = attribute("id");
        children([&] {
            if (!is("inputEntry"))
                return false;
            row.inputs << readEntry();
            return true;
        });
        decision.impossible << row;
        return true;
    });
}

void FileReader::readTable(Decision &decision)
{
    decision.hasTable = true;
    decision.policy = attribute("hitPolicy");
    decision.aggregation = attribute("aggregation");
    decision.language = attribute("expressionLanguage");
    for (const char *name : { "default", "defaultPlace" }) {
        if (const QString value = ourAttribute(name); !value.isNull())
            decision.words.insert(QLatin1String(name), value);
    }
    children([&] { return readColumn(decision); });
}

bool FileReader::readColumn(Decision &decision)
{
    if (is("input"))
        decision.inputs << readInput();
    else if (is("output"))
        decision.outputs << readOutput();
    else if (is("rule"))
        decision.rules << readRule();
    else
        return false;
    return true;
}

Input FileReader::readInput()
{
    Input input;
    input.line = line();
    input.label = attribute("label");
    input.attribute = ourAttribute("attribute");
    children([&] {
        if (!is("inputExpression"))
            return false;
        input.expression = textChild().trimmed();
        return true;
    });
    return input;
}

OutputColumn FileReader::readOutput()
{
    OutputColumn output;
    output.line = line();
    output.name = attribute("name");
    output.label = attribute("label");
    children([&] {
        if (!is("defaultOutputEntry"))
            return false;
        output.hasDefault = true;
        output.byDefault = readEntry();
        return true;
    });
    return output;
}

Rule FileReader::readRule()
{
    Rule rule;
    rule.line = line();
    rule.id = ourAttribute("id");
    rule.isDefault = ourAttribute("default") == QLatin1String("true");
    children([&] {
        if (is("inputEntry"))
            rule.inputs << readEntry();
        else if (is("outputEntry"))
            rule.outputs << readEntry();
        else if (is("annotationEntry"))
            rule.annotations << readEntry();
        else
            return take("description", rule.description);
        return true;
    });
    return rule;
}

Entry FileReader::readEntry()
{
    Entry entry;
    entry.line = line();
    entry.cell = ourAttribute("cell");
    entry.language = attribute("expressionLanguage");
    entry.text = textChild();
    return entry;
}

} // namespace

base::Result<QList<Decision>> readDecisions(const QByteArray &xml, const QString &fileName)
{
    if (xml.size() > mostDmnBytes)
        return base::failure(lateText("rules", "The DMN file \"%1\" was to be read.", { fileName }),
                             lateText("rules", "It has more than %1 MB, the most that is read.",
                                      { mostDmnBytes >> 20 }),
                             lateText("rules", "Split it into files of fewer decisions."));
    return FileReader(xml, fileName).read();
}

} // namespace rules::dmn
