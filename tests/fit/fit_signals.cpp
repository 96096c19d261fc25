// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/textsuggester.h"
#include "core/table/tablereader.h"

#include <QRandomGenerator>
#include <QTextStream>

// Prints what the ranking of each offence of expert-coded lists stands on, for fit_weights.py:
// query, category, gold (1 or 0), then the signals.
// usage: fit_signals CLASSIFICATION_FOLDER THESAURUS_FOLDER SHARE SEED (TEXTS.csv GOLD.csv)...
// SHARE (0..1) of the rows, chosen by SEED, is confirmed before; the others are printed.
int main(int argc, char **argv)
{
    if (argc < 7 || argc % 2 == 0)
        return 2;
    const double share = QString::fromLocal8Bit(argv[3]).toDouble();
    QRandomGenerator random(QString::fromLocal8Bit(argv[4]).toUInt());
    const auto classification
        = classification::Classification::load(QString::fromLocal8Bit(argv[1])).value();
    suggestion::TextSuggester suggester(classification,
                                        suggestion::Thesaurus(QString::fromLocal8Bit(argv[2])));
    base::NoProgress progress;
    QTextStream out(stdout);
    for (int file = 5; file < argc; file += 2) {
        const auto texts = table::readTable(QString::fromLocal8Bit(argv[file]), {}, progress);
        const auto gold = table::readTable(QString::fromLocal8Bit(argv[file + 1]), {}, progress);
        QHash<QString, QString> codes;
        for (const QStringList &row : gold->table.rows)
            codes.insert(row[0], row[1]);
        QList<suggestion::Precedent> confirmed;
        QSet<QString> isConfirmed;
        for (const QStringList &row : texts->table.rows) {
            const auto code = classification::IccsCode::parse(codes.value(row[0]));
            if (!code || random.generateDouble() >= share)
                continue;
            isConfirmed << row[0];
            confirmed << suggestion::Precedent {
                row[0], QString(), row[4], row[1], QString(), *code
            };
        }
        suggester.learn(confirmed);
        for (const QStringList &row : texts->table.rows) {
            if (isConfirmed.contains(row[0]))
                continue;
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
