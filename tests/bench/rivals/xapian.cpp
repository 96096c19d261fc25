// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/rivals/xapian.h"

#ifdef HAS_XAPIAN
#include <QTemporaryDir>

#include <xapian.h>
#endif

namespace bench
{

#ifdef HAS_XAPIAN

namespace
{

constexpr Xapian::valueno categorySlot = 0;
constexpr Xapian::termcount labelShare = 3;

} // namespace

struct XapianRival::Data {
    QTemporaryDir folder;
    std::string language;
    Xapian::Database database;
    std::unique_ptr<Xapian::Enquire> enquire;

    Xapian::TermGenerator generator() const
    {
        Xapian::TermGenerator made;
        made.set_stemmer(Xapian::Stem(language));
        made.set_stemming_strategy(Xapian::TermGenerator::STEM_ALL);
        return made;
    }
};

bool XapianRival::isBuilt()
{
    return true;
}

XapianRival::XapianRival(const QList<Document> &documents, const QString &language)
    : d(std::make_unique<Data>())
{
    d->language = language.toStdString();
    const std::string path = d->folder.filePath(QStringLiteral("index")).toStdString();
    Xapian::TermGenerator generator = d->generator();
    {
        Xapian::WritableDatabase writing(path, Xapian::DB_CREATE_OR_OVERWRITE);
        for (const Document &document : documents) {
            Xapian::Document entry;
            generator.set_document(entry);
            generator.index_text_without_positions(document.text.toStdString());
            entry.add_value(categorySlot, document.category.toStdString());
            writing.add_document(entry);
        }
        writing.commit();
    }
    d->database = Xapian::Database(path);
    d->enquire = std::make_unique<Xapian::Enquire>(d->database);
    d->enquire->set_collapse_key(categorySlot);
}

QStringList XapianRival::ask(const QString &label, const QString &definition, int limit) const
{
    // The generator splits the question just as it split the texts.
    Xapian::Document words;
    Xapian::TermGenerator generator = d->generator();
    generator.set_document(words);
    generator.index_text_without_positions(label.toStdString(), labelShare);
    generator.index_text_without_positions(definition.toStdString());
    std::vector<Xapian::Query> terms;
    for (auto term = words.termlist_begin(); term != words.termlist_end(); ++term)
        terms.emplace_back(*term, term.get_wdf());
    d->enquire->set_query(Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end()));
    const Xapian::MSet matches = d->enquire->get_mset(0, Xapian::doccount(limit));
    QStringList found;
    for (auto match = matches.begin(); match != matches.end(); ++match)
        found << QString::fromStdString(match.get_document().get_value(categorySlot));
    return found;
}

#else

struct XapianRival::Data {
};

bool XapianRival::isBuilt()
{
    return false;
}

XapianRival::XapianRival(const QList<Document> &, const QString &) { }

QStringList XapianRival::ask(const QString &, const QString &, int) const
{
    return {};
}

#endif

XapianRival::~XapianRival() = default;

} // namespace bench
