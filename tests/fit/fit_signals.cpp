// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/textsuggester.h"
#include "support/codedlist.h"

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
    QTextStream out(stdout);
    for (int file = 5; file < argc; file += 2) {
        const auto offences = support::codedList(QString::fromLocal8Bit(argv[file]),
                                                 QString::fromLocal8Bit(argv[file + 1]));
        QList<suggestion::Precedent> confirmed;
        QSet<QString> isConfirmed;
        for (const auto &[query, gold, acceptable] : offences) {
            const auto code = classification::IccsCode::parse(gold);
            if (!code || random.generateDouble() >= share)
                continue;
            isConfirmed << query.offence;
            confirmed << suggestion::Precedent { query.offence, {}, query.language,
                                                 query.label,   {}, *code };
        }
        suggester.learn(confirmed);
        for (const auto &[query, gold, acceptable] : offences) {
            if (isConfirmed.contains(query.offence))
                continue;
            const auto evidence = suggester.signalsOf(query);
            for (qsizetype i = 0; i < evidence.size(); ++i) {
                const QString code = classification.categories()[i].code.toString();
                out << query.offence << ',' << code << ',' << int(gold == code);
                for (const double value : evidence[i])
                    out << ',' << QString::number(value, 'g', 5);
                out << '\n';
            }
        }
    }
}
