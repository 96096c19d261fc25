// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/splitterms.h"

#include <QDir>
#include <QFile>

#include <cstdio>

// Splits the terms of every language of the thesaurus into words while the program is built.
// usage: prepare_thesaurus THESAURUS_FOLDER TARGET_FOLDER
int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const suggestion::Thesaurus thesaurus(QString::fromLocal8Bit(argv[1]));
    const QDir target(QString::fromLocal8Bit(argv[2]));
    for (const QString &language : thesaurus.languages()) {
        const auto vocabulary = thesaurus.read(language);
        if (!vocabulary) {
            std::fprintf(stderr, "%s\n", qPrintable(vocabulary.error().message()));
            return 1;
        }
        const QByteArray bytes = suggestion::toBytes(suggestion::splitTerms(*vocabulary, language));
        QFile file(target.filePath(language + QStringLiteral(".bin")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()),
                         qPrintable(file.errorString()));
            return 1;
        }
    }
}
