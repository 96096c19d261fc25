// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/thesaurus.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringTokenizer>

#include <functional>

namespace suggestion
{

namespace
{

tl::unexpected<base::Error> brokenLine(const QString &path, int line, const QString &text)
{
    return base::failure(
        base::lateText("suggestion", "The offence thesaurus %1 was to be read.", { path }),
        base::lateText("suggestion", "Line %1 is not of its format: %2", { line, text }),
        base::lateText("suggestion", "Install the program anew."));
}

// Calls block(name) for "[name] comment" lines and line(text) for the others; each says whether it
// could make sense of it.
base::Result<> readBlocks(const QString &path, const std::function<bool(QStringView)> &block,
                          const std::function<bool(QStringView)> &entry)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return brokenLine(path, 0, file.errorString());
    const QString text = QString::fromUtf8(file.readAll());
    int number = 0;
    for (const QStringView raw : qTokenize(text, u'\n')) {
        ++number;
        const QStringView line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        const qsizetype end = line.indexOf(QLatin1Char(']'));
        const bool heading = line.startsWith(QLatin1Char('[')) && end > 0;
        if (!(heading ? block(line.mid(1, end - 1)) : entry(line)))
            return brokenLine(path, number, line.toString());
    }
    return {};
}

// "+force -night -"receiving"" after the bar.
bool readConditions(const QString &text, ThesaurusEntry &entry)
{
    static const QRegularExpression condition(
        QStringLiteral("\\s*([+-])(?:\"([^\"]+)\"|([a-z_]+))"));
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = condition.match(text, at, QRegularExpression::NormalMatch,
                                           QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return QStringView(text).sliced(at).trimmed().isEmpty();
        const bool wanted = match.captured(1) == QLatin1String("+");
        if (match.hasCaptured(2))
            (wanted ? entry.neededWords : entry.forbiddenWords) << match.captured(2);
        else
            (wanted ? entry.needs : entry.forbids) << match.captured(3);
        at = match.capturedEnd();
    }
    return true;
}

// "+force|threat -death".
bool readDemands(QStringView line, ElementProfile &profile)
{
    for (const QString &word : line.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList names = word.mid(1).split(QLatin1Char('|'));
        if (names.contains(QString()))
            return false;
        if (word.startsWith(QLatin1Char('+')))
            profile.needs << names;
        else if (word.startsWith(QLatin1Char('-')) && names.size() == 1)
            profile.excludes << names;
        else
            return false;
    }
    return true;
}

} // namespace

QStringList Thesaurus::languages() const
{
    QStringList found = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    found.removeAll(QStringLiteral("elements"));
    found.removeAll(QStringLiteral("split"));
    return found;
}

base::Result<> Thesaurus::readTerms(const QString &path, QList<ThesaurusEntry> &entries) const
{
    std::optional<classification::IccsCode> code;
    return readBlocks(
        path,
        [&code](QStringView name) {
            code = classification::IccsCode::parse(name.toString());
            return code.has_value();
        },
        [&code, &entries](QStringView line) {
            const qsizetype bar = line.indexOf(QStringLiteral(" | "));
            if (!code)
                return false;
            const QStringView term = bar < 0 ? line : line.first(bar).trimmed();
            ThesaurusEntry entry { *code, term.toString() };
            if (bar >= 0 && !readConditions(line.sliced(bar + 3).toString(), entry))
                return false;
            entries << std::move(entry);
            return true;
        });
}

base::Result<> Thesaurus::readElements(const QString &path,
                                       QMap<QString, QStringList> &elements) const
{
    QString element;
    return readBlocks(
        path,
        [&element](QStringView name) {
            element = name.toString();
            return true;
        },
        [&element, &elements](QStringView line) {
            if (element.isEmpty())
                return false;
            elements[element] << line.toString();
            return true;
        });
}

base::Result<QList<ElementProfile>> Thesaurus::readProfiles() const
{
    QList<ElementProfile> profiles;
    const QString path = m_folder + QStringLiteral("/profiles.txt");
    const auto read = readBlocks(
        path,
        [&profiles](QStringView name) {
            const auto code = classification::IccsCode::parse(name.toString());
            if (code)
                profiles << ElementProfile { *code };
            return code.has_value();
        },
        [&profiles](QStringView line) {
            return !profiles.isEmpty() && readDemands(line, profiles.last());
        });
    if (!read)
        return tl::unexpected(read.error());
    return profiles;
}

base::Result<Vocabulary> Thesaurus::read(const QString &language) const
{
    Vocabulary vocabulary;
    const QDir folder(m_folder + QLatin1Char('/') + language);
    const QStringList files
        = folder.entryList({ QStringLiteral("*.txt") }, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (const auto read = readTerms(folder.filePath(file), vocabulary.entries); !read)
            return tl::unexpected(read.error());
    }
    const QString elements = m_folder + QStringLiteral("/elements/%1.txt").arg(language);
    if (QFile::exists(elements)) {
        if (const auto read = readElements(elements, vocabulary.elements); !read)
            return tl::unexpected(read.error());
    }
    if (QFile split(m_folder + QStringLiteral("/split/%1.bin").arg(language));
        split.open(QIODevice::ReadOnly))
        vocabulary.split = split.readAll();
    return vocabulary;
}

} // namespace suggestion
