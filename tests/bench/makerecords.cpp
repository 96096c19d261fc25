// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/makerecords.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <cmath>
#include <random>

namespace bench
{

namespace
{

constexpr quint64 seed = 20'260'301;
constexpr qint64 pieceSize = 4 << 20;

microdata::Attribute ageAttribute()
{
    microdata::Attribute age;
    age.id = QStringLiteral("age");
    age.type = microdata::AttributeType::Number;
    const auto band = [&age](const char *code, double from, std::optional<double> below) {
        microdata::Value value;
        value.code = QLatin1String(code);
        value.from = from;
        value.below = below;
        age.values << value;
    };
    band("0-17", 0, 18);
    band("18-64", 18, 65);
    band("65+", 65, std::nullopt);
    microdata::Value unknown;
    unknown.code = QStringLiteral("unknown");
    unknown.kind = microdata::ValueKind::NotKnown;
    age.values << unknown;
    return age;
}

microdata::Attribute outcomeAttribute()
{
    microdata::Attribute outcome;
    outcome.id = QStringLiteral("outcome");
    for (const char *code : { "death", "injury", "none", "unknown" }) {
        microdata::Value value;
        value.code = QLatin1String(code);
        outcome.values << value;
    }
    outcome.values.last().kind = microdata::ValueKind::NotKnown;
    return outcome;
}

QList<classification::IccsCode> targets(const classification::Classification &classification)
{
    QList<classification::IccsCode> codes;
    for (const classification::Category &category : classification.categories()) {
        if (category.level >= 2)
            codes << category.code;
    }
    return codes;
}

using Conditions = QMap<QString, rules::Cell>;

Conditions conditions(std::initializer_list<std::pair<const char *, const char *>> cells)
{
    Conditions made;
    for (const auto &[attribute, text] : cells)
        made.insert(QLatin1String(attribute), *rules::cellFromText(QLatin1String(text)));
    return made;
}

QList<Conditions> rowsOfShape(int shape)
{
    if (shape == 0)
        return { conditions({ { "outcome", "death" } }),
                 conditions({ { "outcome", "injury" }, { "event.We", "1, 2" } }),
                 conditions({ { "outcome", "injury" }, { "event.We", "not(1, 2)" } }),
                 conditions({ { "outcome", "none, unknown" }, { "age", "0-17" } }),
                 conditions({ { "outcome", "none, unknown" },
                              { "age", "18-64, 65+" },
                              { "event.At", "1" } }),
                 {} };
    return { conditions({ { "event.At", "1" }, { "event.We", "1" } }),
             conditions({ { "event.At", "1" }, { "event.We", "not(1)" } }),
             conditions({ { "event.At", "not(1)" }, { "age", "0-17" } }),
             conditions({ { "event.At", "not(1)" }, { "age", "18-64" }, { "outcome", "death" } }),
             conditions({ { "event.At", "not(1)" }, { "age", "65+" } }),
             {} };
}

rules::DecisionTable tableOf(int number, const QStringList &offences,
                             const QList<classification::IccsCode> &codes)
{
    rules::DecisionTable table;
    table.id = QStringLiteral("t%1").arg(number);
    table.name = QStringLiteral("Table %1").arg(number);
    table.scope = { rules::ScopeKind::Group, QStringLiteral("police"), offences };
    table.policy = rules::HitPolicy::Unique;
    table.attributes = { QStringLiteral("event.At"), QStringLiteral("event.We"),
                         QStringLiteral("age"), QStringLiteral("outcome") };
    int position = 0;
    for (const Conditions &cells : rowsOfShape(number % 2)) {
        rules::Row row;
        row.id = QStringLiteral("r%1").arg(++position);
        row.cells = cells;
        row.output.category = codes[(number * 31 + position * 7) % codes.size()];
        row.isDefault = position == 6;
        table.rows << row;
    }
    return table;
}

microdata::Layout recordLayout()
{
    using Role = microdata::ColumnRole;
    microdata::Layout layout;
    layout.id = QStringLiteral("records");
    layout.list = QStringLiteral("police");
    const auto add = [&layout](const char *column, Role role, const char *attribute = "") {
        microdata::LayoutColumn made;
        made.column = QLatin1String(column);
        made.role = role;
        made.attribute = QLatin1String(attribute);
        layout.columns << made;
    };
    add("code", Role::Code);
    add("year", Role::Dimension);
    add("region", Role::Dimension);
    add("sex", Role::Dimension);
    add("age", Role::Attribute, "age");
    add("attempt", Role::Attribute, "event.At");
    add("weapon", Role::Attribute, "event.We");
    add("outcome", Role::Attribute, "outcome");
    return layout;
}

bool isByTable(int code)
{
    return code % 4 == 0;
}

void addLink(Country &country, const QString &offence, int number,
             const classification::IccsCode &target, double weight)
{
    mapping::Link link;
    link.id = QStringLiteral("%1-%2").arg(offence).arg(number);
    link.list = QStringLiteral("police");
    link.offence = offence;
    link.target = target;
    link.status = mapping::Status::Approved;
    link.weight = weight;
    country.links.put(link);
}

std::vector<double> zipf(int codes)
{
    std::vector<double> sums;
    double sum = 0;
    for (int i = 0; i < codes; ++i)
        sums.push_back(sum += 1.0 / (i + 1));
    for (double &value : sums)
        value /= sum;
    return sums;
}

class RecordMaker
{
public:
    RecordMaker(const Country &country, int quotedEvery)
        : m_sums(zipf(int(country.list.size())))
        , m_quotedEvery(quotedEvery)
    {
        for (const offences::Offence &offence : country.list.offences())
            m_codes << offence.code.toString().toLatin1();
        // Frequent codes stand anywhere in the list.
        std::shuffle(m_codes.begin(), m_codes.end(), m_random);
    }
    void add(qint64 row, QByteArray &into)
    {
        const double at = double(m_random() >> 11) * 0x1p-53;
        const auto code = std::lower_bound(m_sums.begin(), m_sums.end(), at) - m_sums.begin();
        char text[160];
        const quint64 bits = m_random();
        const int age = int(bits % 100);
        static const char *const outcomes[] = { "none", "none", "none", "injury", "death", "" };
        static const char *const notes[] = { "reported at the desk", "patrol on the spot", "call",
                                             "report by the victim", "online form of the office" };
        const char *note = notes[(bits >> 50) % 5];
        const bool isQuoted = m_quotedEvery > 0 && row % m_quotedEvery == 0;
        const int size = std::snprintf(
            text, sizeof text,
            isQuoted ? "R%08lld,%s,%d,R%02d,%c,%.*d,%d,%d,%s,\"%s, \"\"seen\"\"\"\n"
                     : "R%08lld,%s,%d,R%02d,%c,%.*d,%d,%d,%s,%s\n",
            static_cast<long long>(row), m_codes[code].constData(), 2015 + int(bits >> 8 & 7),
            int(bits >> 12 & 31), "MF?"[(bits >> 20) % 3], age > 95 ? 0 : 1, age > 95 ? 0 : age,
            1 + int(bits >> 28 & 3), 1 + int((bits >> 32) % 6), outcomes[(bits >> 40) % 6], note);
        into.append(text, size);
    }

private:
    std::mt19937_64 m_random { seed };
    std::vector<double> m_sums;
    QByteArrayList m_codes;
    int m_quotedEvery;
};

} // namespace

coding::CodingSet Country::set() const
{
    return { classification, list, links, rules, dictionary, mapping::Status::Draft };
}

std::unique_ptr<Country> makeCountry(int codes, int tables)
{
    auto iccs = classification::Classification::load(QStringLiteral(":/classifications/iccs-1.0"));
    if (!iccs)
        qFatal("%s", qPrintable(iccs.error().message()));
    auto country = std::make_unique<Country>(Country { *iccs, {}, {}, {}, {}, {}, tables });
    country->dictionary = microdata::officialDictionary(country->classification);
    country->dictionary.put(ageAttribute());
    country->dictionary.put(outcomeAttribute());
    country->layout = recordLayout();
    country->list.info.id = country->links.list = QStringLiteral("police");
    const QList<classification::IccsCode> targetCodes = targets(country->classification);
    QList<offences::Offence> offences;
    QList<QStringList> groups(tables);
    for (int i = 0; i < codes; ++i) {
        const QString code = QStringLiteral("%1").arg(10'000 + i * 7);
        offences << offences::Offence { code, *offences::OffenceCode::parse(code) };
        const classification::IccsCode &target = targetCodes[i * 13 % targetCodes.size()];
        if (tables > 0 && isByTable(i)) {
            groups[i / 4 % tables] << code;
        } else if (i % 10 == 1) {
            addLink(*country, code, 1, target, 0.6);
            addLink(*country, code, 2, targetCodes[(i * 13 + 50) % targetCodes.size()], 0.4);
        } else {
            addLink(*country, code, 1, target, 1);
        }
    }
    country->list.setOffences(offences);
    for (int table = 0; table < tables; ++table)
        country->rules.put(tableOf(table, groups[table], targetCodes));
    return country;
}

QString makeRecords(const Country &country, qint64 rows, int quotedEvery)
{
    const QDir folder(QStringLiteral(PROJECTS "/../records"));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.absoluteFilePath(
        QStringLiteral("records_%1_%2_%3.csv").arg(country.list.size()).arg(rows).arg(quotedEvery));
    if (QFile::exists(path))
        return path;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    RecordMaker maker(country, quotedEvery);
    QByteArray piece = "id,code,year,region,sex,age,attempt,weapon,outcome,note\n";
    for (qint64 row = 1; row <= rows; ++row) {
        maker.add(row, piece);
        if (piece.size() < pieceSize && row < rows)
            continue;
        if (file.write(piece) != piece.size())
            qFatal("%s", qPrintable(file.errorString()));
        piece.clear();
    }
    if (!file.commit())
        qFatal("%s", qPrintable(file.errorString()));
    return path;
}

bool writeForDatabase(const Country &country, const QString &path)
{
    QByteArray lines = "code,kind,iccs,weight,rule\n";
    for (const mapping::Link &link : country.links.links())
        lines += (QStringLiteral("%1,0,%2,%3,link\n")
                      .arg(link.offence, link.target->toString())
                      .arg(link.weight))
                     .toUtf8();
    for (int table = 0; table < country.tables; ++table) {
        const rules::DecisionTable &made = country.rules.tables()[table];
        for (const QString &code : made.scope.names) {
            for (int row = 0; row < 6; ++row)
                lines += (QStringLiteral("%1,%2,%3,1,%4/%5\n")
                              .arg(code)
                              .arg(table % 2 * 6 + row + 1)
                              .arg(made.rows[row].output.category->toString(), made.id,
                                   made.rows[row].id))
                             .toUtf8();
        }
    }
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size() && file.commit();
}

} // namespace bench
