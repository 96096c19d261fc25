// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/splittexts.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace
{

int refuse(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    return 1;
}

} // namespace

// Splits the texts of ICCS and the terms of every language of the thesaurus into words while the
// program is built.
// usage: prepare_texts CLASSIFICATION_FOLDER THESAURUS_FOLDER TARGET_FOLDER
int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    const auto classification
        = classification::Classification::load(QString::fromLocal8Bit(argv[1]));
    if (!classification)
        return refuse(classification.error().message());
    const suggestion::Thesaurus thesaurus(QString::fromLocal8Bit(argv[2]));
    const QDir target(QString::fromLocal8Bit(argv[3]));
    for (const QString &language : thesaurus.languages()) {
        const auto vocabulary = thesaurus.read(language);
        if (!vocabulary)
            return refuse(vocabulary.error().message());
        const auto bytes
            = suggestion::toBytes(suggestion::prepareTexts(*classification, *vocabulary, language),
                                  suggestion::sourceOf(*vocabulary, language));
        if (!bytes)
            return refuse(language + QStringLiteral(": more different words than can be numbered"));
        QFile file(target.filePath(language + QStringLiteral(".bin")));
        if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
            return refuse(file.fileName() + QStringLiteral(": ") + file.errorString());
    }
}
