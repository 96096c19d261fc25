// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/layout.h"

#include "core/microdata/linedjson.h"
#include "core/microdata/words.h"
#include "core/table/sourcefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <functional>

namespace microdata
{

namespace
{

using base::Severity;
using Member = LinedJson::Member;
using Type = LinedJson::Type;

class LayoutReader
{
public:
    explicit LayoutReader(const QString &name)
        : m_findings(name)
    {
    }
    ReadLayout read(const LinedJson &json);

private:
    using Keys = QMap<QString, std::function<void(const Member &)>>;
    void readObject(const LinedJson &object, const Keys &keys);
    void readColumn(const LinedJson &json);
    void wrongType(const QString &key, int line, const base::Text &wanted);

    std::function<void(const Member &)> text(QString &into);
    std::function<void(const Member &)> texts(QMap<QString, QString> &into);
    std::function<void(const Member &)> flag(bool &into);
    std::function<void(const Member &)> offence(int &into);
    std::function<void(const Member &)> textsByColumn(QMap<QString, QStringList> &into);
    std::function<void(const Member &)> columns();
    template<typename Enumeration>
    std::function<void(const Member &)>
    word(Enumeration &into, std::optional<Enumeration> (*find)(const QString &), QString (*all)());

    Layout m_layout;
    LineFindings m_findings;
};

void LayoutReader::wrongType(const QString &key, int line, const base::Text &wanted)
{
    m_findings.add(
        "Y13", Severity::Error, line,
        base::lateText("microdata",
                       "The value of “%1” is of the wrong type and was "
                       "not read.",
                       { key }),
        base::lateText("microdata", "It is to be: %1.", { QVariant::fromValue(wanted) }));
}

void LayoutReader::readObject(const LinedJson &object, const Keys &keys)
{
    QSet<QString> seen;
    for (const Member &member : object.members) {
        const auto key = keys.find(member.key);
        if (key == keys.end()) {
            m_findings.add("Y11", Severity::Error, member.line,
                           base::lateText("microdata", "A layout has no “%1”; it was not read.",
                                          { member.key }),
                           base::lateText("microdata", "Known here are: %1.",
                                          { QStringList(keys.keys()).join(QStringLiteral(", ")) }));
            continue;
        }
        if (seen.contains(member.key))
            m_findings.add("Y14", Severity::Error, member.line,
                           base::lateText("microdata", "“%1” is said twice; the later one counts.",
                                          { member.key }),
                           base::lateText("microdata", "Remove one of them."));
        seen.insert(member.key);
        (*key)(member);
    }
}

std::function<void(const Member &)> LayoutReader::text(QString &into)
{
    return [this, &into](const Member &member) {
        if (member.value.type == Type::String)
            into = member.value.string;
        else
            wrongType(member.key, member.line, base::lateText("microdata", "a text"));
    };
}

std::function<void(const Member &)> LayoutReader::texts(QMap<QString, QString> &into)
{
    return [this, &into](const Member &member) {
        const base::Text wanted = base::lateText("microdata", "an object of texts");
        if (member.value.type != Type::Object)
            return wrongType(member.key, member.line, wanted);
        for (const Member &one : member.value.members) {
            if (one.value.type != Type::String)
                wrongType(one.key, one.line, wanted);
            else if (into.contains(one.key) && into[one.key] != one.value.string)
                m_findings.add("Y14", Severity::Error, one.line,
                               base::lateText("microdata",
                                              "“%1” is said twice; the earlier one counts.",
                                              { one.key }),
                               base::lateText("microdata", "Remove one of them."));
            else
                into.insert(one.key, one.value.string);
        }
    };
}

std::function<void(const Member &)> LayoutReader::flag(bool &into)
{
    return [this, &into](const Member &member) {
        if (member.value.type == Type::Bool)
            into = member.value.boolean;
        else
            wrongType(member.key, member.line, base::lateText("microdata", "true or false"));
    };
}

std::function<void(const Member &)> LayoutReader::offence(int &into)
{
    return [this, &into](const Member &member) {
        const double number = member.value.number;
        if (member.value.type == Type::Number && number >= 0 && number <= 1000
            && number == int(number))
            into = int(number);
        else
            wrongType(member.key, member.line,
                      base::lateText("microdata", "a whole number from 0 to 1000"));
    };
}

template<typename Enumeration>
std::function<void(const Member &)>
LayoutReader::word(Enumeration &into, std::optional<Enumeration> (*find)(const QString &),
                   QString (*all)())
{
    return [this, &into, find, all](const Member &member) {
        const auto value = find(member.value.string);
        if (value) {
            into = *value;
            return;
        }
        if (member.value.type != Type::String)
            return wrongType(member.key, member.line, base::lateText("microdata", "a text"));
        m_findings.add("Y12", Severity::Error, member.value.line,
                       base::lateText("microdata", "“%1” is no %2 of a layout.",
                                      { member.value.string, member.key }),
                       base::lateText("microdata", "Write one of these: %1.", { all() }));
    };
}

std::function<void(const Member &)> LayoutReader::textsByColumn(QMap<QString, QStringList> &into)
{
    return [this, &into](const Member &member) {
        const base::Text wanted = base::lateText("microdata", "lists of texts by column");
        if (member.value.type != Type::Object)
            return wrongType(member.key, member.line, wanted);
        for (const Member &column : member.value.members) {
            if (column.value.type != Type::Array)
                wrongType(column.key, column.line, wanted);
            for (const LinedJson &item : column.value.items) {
                if (item.type == Type::String)
                    into[column.key] << item.string;
                else
                    wrongType(column.key, item.line, wanted);
            }
        }
    };
}

std::function<void(const Member &)> LayoutReader::columns()
{
    return [this](const Member &member) {
        const base::Text wanted = base::lateText("microdata", "a list of columns");
        if (member.value.type != Type::Array)
            return wrongType(member.key, member.line, wanted);
        for (const LinedJson &item : member.value.items) {
            if (item.type == Type::Object)
                readColumn(item);
            else
                wrongType(member.key, item.line, wanted);
        }
    };
}

void LayoutReader::readColumn(const LinedJson &json)
{
    LayoutColumn column;
    readObject(json,
               { { QStringLiteral("column"), text(column.column) },
                 { QStringLiteral("role"), word(column.role, &roleFromWord, &roleWords) },
                 { QStringLiteral("attribute"), text(column.attribute) },
                 { QStringLiteral("values"), texts(column.values) },
                 { QStringLiteral("offence"), offence(column.offence) },
                 { QStringLiteral("fixed"), texts(column.fixed) } });
    if (column.column.isEmpty())
        m_findings.add(
            "Y13", Severity::Error, json.line,
            base::lateText("microdata", "A column without a name was not read."),
            base::lateText("microdata", "Write the column's header, or its number, as “column”."));
    else
        m_layout.columns << column;
}

ReadLayout LayoutReader::read(const LinedJson &json)
{
    if (json.type != Type::Object)
        wrongType(QStringLiteral("layout"), json.line, base::lateText("microdata", "an object"));
    readObject(json,
               { { QStringLiteral("id"), text(m_layout.id) },
                 { QStringLiteral("name"), text(m_layout.name) },
                 { QStringLiteral("list"), text(m_layout.list) },
                 { QStringLiteral("unit"), word(m_layout.unit, &unitFromWord, &unitWords) },
                 { QStringLiteral("codeJoin"), text(m_layout.codeJoin) },
                 { QStringLiteral("codeIs"), word(m_layout.codeIs, &codeIsFromWord, &codeIsWords) },
                 { QStringLiteral("decimalSign"), text(m_layout.decimalSign) },
                 { QStringLiteral("dateFormat"), text(m_layout.dateFormat) },
                 { QStringLiteral("referenceDate"), text(m_layout.referenceDate) },
                 { QStringLiteral("delimiter"), text(m_layout.delimiter) },
                 { QStringLiteral("encoding"), text(m_layout.encoding) },
                 { QStringLiteral("hasHeader"), flag(m_layout.hasHeader) },
                 { QStringLiteral("leaveOut"), textsByColumn(m_layout.leaveOut) },
                 { QStringLiteral("keepIn"), textsByColumn(m_layout.keepIn) },
                 { QStringLiteral("columns"), columns() } });
    return { m_layout, m_findings.take() };
}

QJsonObject objectOf(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

// What is as usual is not written, so that a layout stays short enough to read.
QJsonObject objectOf(const LayoutColumn &column)
{
    QJsonObject object { { QStringLiteral("column"), column.column },
                         { QStringLiteral("role"), wordOf(column.role) } };
    if (!column.attribute.isEmpty())
        object.insert(QStringLiteral("attribute"), column.attribute);
    if (!column.values.isEmpty())
        object.insert(QStringLiteral("values"), objectOf(column.values));
    if (column.offence != 0)
        object.insert(QStringLiteral("offence"), column.offence);
    if (!column.fixed.isEmpty())
        object.insert(QStringLiteral("fixed"), objectOf(column.fixed));
    return object;
}

} // namespace

base::Result<ReadLayout> layoutFromJson(const QByteArray &json, const QString &name)
{
    const auto read = readLinedJson(json, name);
    if (!read)
        return tl::unexpected(read.error());
    return LayoutReader(name).read(*read);
}

base::Result<ReadLayout> readLayout(const QString &path)
{
    base::NoProgress progress;
    const auto file = table::readSource(path, {}, progress);
    if (!file)
        return tl::unexpected(file.error());
    const QByteArray text = file->bytes.trimmed();
    if (text.startsWith('{') || text.startsWith("\xEF\xBB\xBF{"))
        return layoutFromJson(file->bytes, path);
    return layoutFromCsv(file->bytes, path);
}

QByteArray layoutToJson(const Layout &layout)
{
    QJsonArray columns;
    for (const LayoutColumn &column : layout.columns)
        columns << objectOf(column);
    QJsonObject object { { QStringLiteral("id"), layout.id },
                         { QStringLiteral("name"), layout.name },
                         { QStringLiteral("list"), layout.list },
                         { QStringLiteral("unit"), wordOf(layout.unit) },
                         { QStringLiteral("hasHeader"), layout.hasHeader },
                         { QStringLiteral("codeJoin"), layout.codeJoin },
                         { QStringLiteral("codeIs"), wordOf(layout.codeIs) },
                         { QStringLiteral("delimiter"), layout.delimiter },
                         { QStringLiteral("encoding"), layout.encoding },
                         { QStringLiteral("decimalSign"), layout.decimalSign },
                         { QStringLiteral("dateFormat"), layout.dateFormat },
                         { QStringLiteral("columns"), columns } };
    const auto insert = [&object](const QString &key, const QMap<QString, QStringList> &texts) {
        QJsonObject byColumn;
        for (auto it = texts.begin(); it != texts.end(); ++it)
            byColumn.insert(it.key(), QJsonArray::fromStringList(it.value()));
        if (!byColumn.isEmpty())
            object.insert(key, byColumn);
    };
    if (!layout.referenceDate.isEmpty())
        object.insert(QStringLiteral("referenceDate"), layout.referenceDate);
    insert(QStringLiteral("leaveOut"), layout.leaveOut);
    insert(QStringLiteral("keepIn"), layout.keepIn);
    return QJsonDocument(object).toJson();
}

} // namespace microdata
