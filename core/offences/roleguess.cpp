// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/columnlook.h"
#include "core/offences/listimport.h"
#include "core/offences/rolewords.h"
#include "core/text/words.h"

#include <algorithm>

namespace offences
{

namespace
{

struct Column {
    HeaderEvidence header;
    ColumnProfile profile;
    double said(Role role) const { return header.strength.value(role); }
};

// The columns and what has been decided so far. Each step takes the columns it is sure about and
// leaves the rest to the next.
class Guess
{
public:
    explicit Guess(const table::Table &table)
        : m_table(table)
    {
        for (qsizetype i = 0; i < table.header.size(); ++i)
            m_columns << Column { readHeader(table.header[i]), profileOf(table, i) };
        m_roles.resize(m_columns.size());
        m_taken.resize(m_columns.size());
    }

    QList<ColumnRole> roles()
    {
        setAside();
        takeValidity();
        takeCode();
        takeLabels(0.12);
        if (m_label < 0 && m_columns.size() > 1) {
            giveBackKept();
            takeLabels(0.02);
        }
        takeOne(Role::Provision, 0.55);
        takeOne(Role::Family, 0.55);
        takeDefinition();
        takeVolumes();
        takeByContent();
        finish();
        return m_roles;
    }

private:
    void take(qsizetype column, Role role, double certainty, const char *because)
    {
        ColumnRole &taken = m_roles[column];
        taken.role = role;
        taken.certainty = qBound(0.0, certainty, 1.0);
        taken.because = QString::fromLatin1(because);
        m_taken[column] = true;
    }

    // Columns that say of themselves that they are something else.
    void setAside()
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const Column &column = m_columns[i];
            if (column.header.namesLanguage || column.profile.languageShare > 0.95) {
                m_listLanguage = commonest(m_table, i).toLower();
                take(i, Role::Ignore, 0.9, "language");
                continue;
            }
            double other = 0;
            for (const auto &[role, strength] : column.header.strength.asKeyValueRange())
                other = role == Role::Keep ? other : qMax(other, strength);
            if (column.said(Role::Keep) > other && column.header.period.isEmpty())
                take(i, Role::Keep, 0.8, "header");
        }
    }

    // A table without other words: one of the columns set aside may still hold the labels.
    void giveBackKept()
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_roles[i].role == Role::Keep)
                m_taken[i] = false;
        }
    }

    template<typename Score> qsizetype bestColumn(Score score, double least) const
    {
        qsizetype best = -1;
        double highest = least;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const double value = m_taken[i] ? 0 : score(m_columns[i]);
            if (value > highest) {
                highest = value;
                best = i;
            }
        }
        return best;
    }

    void takeValidity()
    {
        for (const Role role : { Role::ValidFrom, Role::ValidTo }) {
            const auto score = [role](const Column &column) {
                const ColumnProfile &profile = column.profile;
                const double dates = profile.dateShare + profile.yearShare;
                return column.said(role) * (profile.isEmpty() ? 0.7 : dates);
            };
            const qsizetype column = bestColumn(score, 0.5);
            if (column >= 0)
                take(column, role, score(m_columns[column]), "header-dates");
        }
    }

    void takeCode()
    {
        const auto score = [](const Column &column) {
            const ColumnProfile &profile = column.profile;
            if (profile.isEmpty() || !column.header.period.isEmpty())
                return 0.0;
            const double said = column.said(Role::Code);
            if (column.header.isCount && said < 0.5)
                return 0.0;
            const bool isText = column.said(Role::Label) > said && profile.meanWords > 1.6;
            const double look = codeLook(profile) * (isText ? 0.3 : 1);
            return 0.6 * said * qMin(1.0, 0.3 + look) + 0.4 * look;
        };
        qsizetype best = bestColumn(score, 0.3);
        const bool isOnly = m_columns.size() == 1;
        if (best < 0 || (isOnly && m_columns[best].profile.digitShare < 0.5))
            return;
        best = instead(best);
        const Column &column = m_columns[best];
        const bool isSaid = column.said(Role::Code) > 0.5;
        take(best, Role::Code, score(column), isSaid ? "header" : "short-unique");
    }

    // A column that only counts the rows is no code when another column looks like one.
    qsizetype instead(qsizetype best) const
    {
        const Column &column = m_columns[best];
        if (column.profile.countingShare < 0.9 || column.said(Role::Code) > 0.9)
            return best;
        const auto score = [&](const Column &other) {
            const bool isTextual = labelLook(other.profile) > 0.5 && other.profile.meanWords > 1.6;
            const bool isSame = &other == &column;
            const bool counts = other.header.isCount || !other.header.period.isEmpty();
            return isTextual || isSame || counts
                ? 0.0
                : codeLook(other.profile) * (0.6 + other.said(Role::Code));
        };
        const qsizetype other = bestColumn(score, 0.55);
        return other >= 0 ? other : best;
    }

    static double labelScore(const Column &column)
    {
        const double said = column.said(Role::Label);
        const double rival = qMax(column.said(Role::Provision), column.said(Role::Family));
        const double look = labelLook(column.profile);
        const double isDescription = column.said(Role::Definition) > 0.6 ? 0.1 : 0;
        const double score
            = 0.6 * said + 0.4 * look - isDescription - 0.3 * qMax(0.0, rival - said);
        return column.profile.isEmpty() ? 0 : look < 0.05 ? score * 0.2 : score;
    }

    void takeLabels(double least)
    {
        const qsizetype best = bestColumn(labelScore, least);
        if (best < 0)
            return;
        const Column &first = m_columns[best];
        take(best, Role::Label, labelScore(first),
             first.said(Role::Label) > 0.5 ? "header" : "wordy-varied");
        m_label = best;
        m_roles[best].language = languageOfLabel(first);
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (!m_taken[i])
                takeFurtherLabel(i);
        }
    }

    // The same names in another language: the header says so, or the words do.
    void takeFurtherLabel(qsizetype i)
    {
        const Column &column = m_columns[i];
        const Column &first = m_columns[m_label];
        if (column.said(Role::Label) < 0.6 || labelLook(column.profile) < 0.3
            || column.said(Role::Definition) > column.said(Role::Label))
            return;
        const QString language = !column.header.language.isEmpty()
            ? column.header.language
            : text::guessLanguage(column.profile.samples);
        const bool isLong = column.profile.meanLength > 3 * first.profile.meanLength + 30;
        if (language.isEmpty() || language == m_roles[m_label].language || isLong)
            return;
        for (const ColumnRole &role : std::as_const(m_roles)) {
            if (role.role == Role::Label && role.language == language)
                return;
        }
        take(i, Role::Label, 0.7, "other-language");
        m_roles[i].language = language;
    }

    QString languageOfLabel(const Column &column) const
    {
        if (!column.header.language.isEmpty())
            return column.header.language;
        return m_listLanguage.isEmpty() ? text::guessLanguage(column.profile.samples)
                                        : m_listLanguage;
    }

    QString languageOfDefinition(const Column &column) const
    {
        if (!column.header.language.isEmpty())
            return column.header.language;
        const QString usual = m_label < 0 ? m_listLanguage : m_roles[m_label].language;
        const QString guessed = text::guessLanguage(column.profile.samples);
        return guessed.isEmpty() ? usual : guessed;
    }

    void takeOne(Role role, double least)
    {
        const auto score = [role](const Column &column) {
            const ColumnProfile &profile = column.profile;
            double look = profile.isEmpty() ? 0.6 : qMax(profile.letterShare, profile.lawShare);
            if (role == Role::Provision && profile.lawShare > 0.5)
                look = 1;
            const bool isFigure = profile.dateShare > 0.8 || !column.header.period.isEmpty();
            return column.said(role) * (isFigure ? 0 : 0.7 + 0.3 * look);
        };
        const qsizetype column = bestColumn(score, least);
        if (column >= 0)
            take(column, role, score(m_columns[column]), "header");
    }

    void takeDefinition()
    {
        const auto score = [this](const Column &column) {
            const ColumnProfile &profile = column.profile;
            if (!profile.isEmpty() && profile.letterShare < 0.5)
                return 0.0;
            const double label = m_label < 0 ? 0 : m_columns[m_label].profile.meanLength;
            const double isLonger
                = profile.isEmpty() ? 0.5 : 1 - falling(profile.meanLength, label, label * 3 + 20);
            return column.said(Role::Definition) * (0.75 + 0.25 * isLonger);
        };
        const qsizetype column = bestColumn(score, 0.45);
        if (column < 0)
            return;
        take(column, Role::Definition, score(m_columns[column]), "header");
        m_roles[column].language = languageOfDefinition(m_columns[column]);
    }

    bool isFigures(const Column &column) const
    {
        return column.profile.numberShare > 0.7 && column.profile.dateShare < 0.5
            && !column.header.isRate;
    }

    // One column per year. Parts of years and totals over years beside them would count every case
    // twice, so they are only kept.
    void takeVolumes()
    {
        QStringList periods;
        for (const bool wholeYears : { true, false }) {
            if (!wholeYears && !periods.isEmpty())
                break;
            for (qsizetype i = 0; i < m_columns.size(); ++i) {
                const Column &column = m_columns[i];
                const QString period = column.header.period;
                if (m_taken[i] || period.isEmpty() || !isFigures(column)
                    || column.header.isWholeYear != wholeYears || periods.contains(period))
                    continue;
                take(i, Role::Volume, 0.95, "year");
                m_roles[i].period = period;
                periods << period;
            }
        }
        if (!periods.isEmpty())
            return;
        const qsizetype only = bestColumn(
            [this](const Column &column) {
                return column.header.isCount && isFigures(column) && column.header.period.isEmpty()
                        && column.profile.yearShare < 0.9
                    ? 1.0
                    : 0.0;
            },
            0.5);
        if (only >= 0)
            take(only, Role::Volume, 0.7, "count");
    }

    // Columns whose header says nothing known: what they hold decides, with less certainty.
    void takeByContent()
    {
        if (m_label < 0)
            return;
        const ColumnProfile &label = m_columns[m_label].profile;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const ColumnProfile &profile = m_columns[i].profile;
            if (m_taken[i] || profile.isEmpty() || profile.filled < 3)
                continue;
            if (!has(Role::Provision) && profile.lawShare > 0.6 && profile.meanLength < 120) {
                take(i, Role::Provision, 0.5, "law-signs");
            } else if (!has(Role::Definition) && textLook(profile) > 0.3
                       && profile.distinctShare > 0.6 && profile.meanLength > 60
                       && profile.meanLength > 2 * label.meanLength) {
                take(i, Role::Definition, 0.45, "long-text");
                m_roles[i].language = languageOfDefinition(m_columns[i]);
            } else if (!has(Role::Family) && isFamilyLike(profile)) {
                take(i, Role::Family, 0.4, "repeated-text");
            }
        }
    }

    bool has(Role role) const
    {
        return std::any_of(m_roles.begin(), m_roles.end(),
                           [role](const ColumnRole &one) { return one.role == role; });
    }

    void finish()
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const ColumnProfile &profile = m_columns[i].profile;
            const bool isKept = m_roles[i].role == Role::Keep;
            if (m_taken[i] && !isKept)
                continue;
            if (profile.isEmpty())
                take(i, Role::Ignore, 0.9, "empty");
            else if (profile.distinct == 1 && profile.filled > 1 && profile.fill > 0.99)
                take(i, Role::Ignore, 0.7, "constant");
            else if (!isKept)
                take(i, Role::Keep, 0.3, "unknown");
        }
    }

    const table::Table &m_table;
    QList<Column> m_columns;
    QList<ColumnRole> m_roles;
    QList<bool> m_taken;
    QString m_listLanguage;
    qsizetype m_label = -1;
};

} // namespace

QList<ColumnRole> guessRoles(const table::Table &table)
{
    return Guess(table).roles();
}

} // namespace offences
