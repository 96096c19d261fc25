// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/correspondenceimport.h"

#include "core/exchange/correspondencerows.h"
#include "core/text/fold.h"

namespace exchange
{

namespace
{

using Member = QString CorrespondenceColumns::*;

// Headers by field: first our own ids, then what tables of several countries write (English,
// Spanish, French, Portuguese, German, Russian, Arabic, Chinese). Compared without case, accents
// and punctuation.
struct Known {
    Member member;
    const char *headers;
};

const QList<Known> &knownHeaders()
{
    using C = CorrespondenceColumns;
    static const QList<Known> known {
        { &C::linkId, "link_id" },
        { &C::offence, "offence_id|offence id" },
        { &C::iccs,
          "iccs_code|iccs|iccs category|código iccs|categoría iccs|code iccs|catégorie iccs|"
          "categoria iccs|iccs-code|код iccs|код мкпсц|رمز "
          "iccs|iccs代码|iccs编码|object_id|target" },
        { &C::code,
          "national_code|national code|code|offence code|offense code|código|codigo nacional|"
          "código nacional|código delito|código del delito|cod|clave|code national|code infraction|"
          "code de l'infraction|código do crime|schlüssel|deliktschlüssel|straftatenschlüssel|"
          "код|код преступления|الرمز|رمز|الرمز الوطني|代码|罪名代码|编码|subject_id|source" },
        { &C::relation,
          "relation|relation of the national code|relationship|match|match type|extent|relación|"
          "tipo de relación|correspondencia|relação|correspondance|beziehung|отношение|связь|"
          "العلاقة|关系|predicate_id" },
        { &C::status,
          "status|state|estado|estatus|statut|état|situação|stand|статус|состояние|الحالة|状态" },
        { &C::tags, "tags|tag|etiquetas|desagregaciones|étiquettes|merkmale|теги|الوسوم|标签" },
        { &C::flags, "flags|data flags|data_flags|marcas|indicateurs|флаги|标志" },
        { &C::rationale,
          "rationale|justification|comment|comments|comentario|comentarios|justificación|"
          "fundamento|observaciones|notas|commentaire|commentaires|motivation|remarques|"
          "comentário|justificativa|observações|begründung|bemerkung|anmerkung|обоснование|"
          "комментарий|примечание|التعليل|ملاحظات|理由|说明|备注" },
        { &C::rules, "rules|rule|reglas|regla|règles|regras|regeln|правила|القواعد|规则" },
        { &C::rejected, "rejected|rejected candidates|descartados|rechazados|rejetés|verworfen" },
        { &C::assumption,
          "assumption|assumptions|supuesto|supuestos|hypothèse|pressuposto|annahme" },
        { &C::reason, "reason|motivo|razón|raison|motif|razão|grund|причина|السبب|原因" },
        { &C::leftOver, "left_over|left over|partial|resto|reste|rest" },
        { &C::author,
          "author|autor|autora|auteur|mapped by|verfasser|автор|المؤلف|作者|author_label" },
        { &C::reviewer,
          "reviewer|reviewed by|revisor|revisora|revisado por|réviseur|relecteur|prüfer|рецензент|"
          "المراجع|审核人|reviewer_label" },
        { &C::reviewDate,
          "review_date|review date|reviewed|fecha de revisión|date de révision|data de revisão|"
          "prüfdatum|дата проверки|تاريخ المراجعة|审核日期" },
        { &C::reviewComment,
          "review_comment|review comment|reviewer comment|comentario de revisión|"
          "comentario del revisor|commentaire du réviseur|comentário do revisor" },
        { &C::list, "list|lista|liste|список|القائمة|列表" },
        { &C::confidence, "confidence|confianza|confiance|confiança" },
        { &C::evidence, "evidence|evidencia" },
        { &C::weight, "weight" },
        { &C::weightSource, "weight_source|weight source" },
        { &C::validFrom, "valid_from|valid from|vigente desde|valable du|válido de|gültig von" },
        { &C::validTo, "valid_to|valid to|vigente hasta|valable au|válido até|gültig bis" },
    };
    return known;
}

QString key(const QString &header)
{
    QString folded = text::fold(header);
    for (QChar &character : folded) {
        if (!character.isLetterOrNumber())
            character = u' ';
    }
    return folded.simplified();
}

// "Código ICCS propuesto", "ICCS v1.0 code": any header about the ICCS that is not about its words.
bool looksLikeIccs(const QString &header)
{
    static const QStringList names { QStringLiteral("iccs"), QStringLiteral("cidfe"),
                                     QStringLiteral("мкпсц") };
    static const QStringList words {
        QStringLiteral("title"),   QStringLiteral("label"),   QStringLiteral("name"),
        QStringLiteral("level"),   QStringLiteral("titulo"),  QStringLiteral("glosa"),
        QStringLiteral("nombre"),  QStringLiteral("nivel"),   QStringLiteral("titre"),
        QStringLiteral("libelle"), QStringLiteral("niveau"),  QStringLiteral("descri"),
        QStringLiteral("nome"),    QStringLiteral("comment"), QStringLiteral("coment"),
        QStringLiteral("section"), QStringLiteral("seccion"), QStringLiteral("назван"),
    };
    const auto holds = [&header](const QString &word) { return header.contains(word); };
    return std::any_of(names.begin(), names.end(), holds)
        && std::none_of(words.begin(), words.end(), holds);
}

} // namespace

CorrespondenceColumns guessColumns(const table::Table &table)
{
    QStringList keys;
    for (const QString &header : table.header)
        keys << key(header);
    QList<bool> taken(keys.size(), false);
    const auto take = [&](qsizetype column) {
        taken[column] = true;
        return table.header[column];
    };
    CorrespondenceColumns columns;
    for (const Known &known : knownHeaders()) {
        for (const QString &header : QString::fromUtf8(known.headers).split(QLatin1Char('|'))) {
            const qsizetype column = keys.indexOf(key(header));
            if (column >= 0 && !taken[column] && (columns.*known.member).isEmpty())
                columns.*known.member = take(column);
        }
    }
    for (qsizetype column = 0; column < keys.size() && columns.iccs.isEmpty(); ++column) {
        if (!taken[column] && looksLikeIccs(keys[column]))
            columns.iccs = take(column);
    }
    return columns;
}

base::Result<table::ReadTable>
readCorrespondence(const QString &path, const table::ReadOptions &options, base::Progress &progress)
{
    auto first = table::readTable(path, options, progress);
    if (!first || !options.sheet.isEmpty() || first->source.sheets.size() < 2
        || !guessColumns(first->table).linkId.isEmpty())
        return first;
    for (const QString &sheet : first->source.sheets) {
        table::ReadOptions other = options;
        other.sheet = sheet;
        auto read = table::readTable(path, other, progress);
        if (read && read->table.header.contains(correspondenceHeader().last()))
            return read;
    }
    return first;
}

} // namespace exchange
