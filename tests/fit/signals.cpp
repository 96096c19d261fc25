// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/textsuggester.h"
#include "core/table/tablereader.h"

#include <QTextStream>

// Prints what the ranking of each offence of expert-coded lists stands on, for fit_weights.py:
// query, category, gold (1 or 0), then the signals.
// usage: signals CLASSIFICATION_FOLDER THESAURUS_FOLDER (TEXTS.csv GOLD.csv)...
int main(int argc, char **argv)
{
    if (argc < 5 || argc % 2 == 0)
        return 2;
    const auto classification
        = classification::Classification::load(QString::fromLocal8Bit(argv[1])).value();
    const suggestion::TextSuggester suggester(
        classification, suggestion::Thesaurus(QString::fromLocal8Bit(argv[2])));
    base::NoProgress progress;
    QTextStream out(stdout);
    for (int file = 3; file < argc; file += 2) {
        const auto texts = table::readTable(QString::fromLocal8Bit(argv[file]), {}, progress);
        const auto gold = table::readTable(QString::fromLocal8Bit(argv[file + 1]), {}, progress);
        QHash<QString, QString> codes;
        for (const QStringList &row : gold->table.rows)
            codes.insert(row[0], row[1]);
        for (const QStringList &row : texts->table.rows) {
            suggestion::Query query;
            query.offence = row[0];
            query.label = row[1];
            query.definition = row[2];
            query.language = row[4];
            const auto evidence = suggester.signalsOf(query);
            for (qsizetype i = 0; i < evidence.size(); ++i) {
                const QString code = classification.categories()[i].code.toString();
                out << row[0] << ',' << code << ',' << int(codes.value(row[0]) == code);
                for (const double value : evidence[i])
                    out << ',' << QString::number(value, 'g', 5);
                out << '\n';
            }
        }
    }
}
