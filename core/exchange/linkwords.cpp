// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/linkwords.h"

#include "core/text/fold.h"

#include <QHash>

namespace exchange
{

namespace
{

using mapping::DataFlag;
using mapping::Extent;
using mapping::Status;

QString key(const QString &word)
{
    QString folded = text::fold(word);
    for (QChar &character : folded) {
        if (character == u'_' || character == u'-' || character == u'.' || character == u':'
            || character == u'\'' || character == QChar(0x2019))
            character = u' ';
    }
    return folded.simplified();
}

template<typename Value> class WordList
{
public:
    WordList(std::initializer_list<std::pair<Value, const char *>> words)
    {
        for (const auto &[value, list] : words) {
            for (const QString &word : QString::fromUtf8(list).split(QLatin1Char('|')))
                m_values.insert(key(word), value);
        }
    }
    std::optional<Value> find(const QString &word) const
    {
        const auto found = m_values.constFind(key(word));
        return found == m_values.constEnd() ? std::nullopt : std::optional<Value>(*found);
    }

private:
    QHash<QString, Value> m_values;
};

// English, Spanish, French, Portuguese, German, Russian, Arabic, Chinese.
const WordList<Extent> &extentWords()
{
    static const WordList<Extent> words {
        { Extent::Equal,
          "equal|=|exact|exact match|skos exactMatch|exactMatch|same|same acts|identical|full|1:1|"
          "igual|exacto|exacta|idéntico|mismos actos|mismas conductas|total|"
          "égal|exacte|identique|mêmes actes|exato|exata|idêntico|mesmos atos|"
          "gleich|exakt|identisch|равно|равен|точно|совпадает|مساو|مطابق|متطابق|相等|等于|相同|"
          "完全" },
        { Extent::Inside,
          "inside|<|⊂|within|narrower|part of|broad match|broadMatch|skos broadMatch|inside the "
          "category|dentro|incluido|incluida|dentro de la categoría|contenido en|"
          "inclus|incluse|à l'intérieur|dans|contenu dans|incluído|incluída|dentro da categoria|"
          "innerhalb|enthalten in|внутри|входит|входит в|داخل|ضمن|包含于|属于|在内" },
        { Extent::Contains,
          "contains|>|⊃|wider|wider than the category|narrow match|narrowMatch|skos "
          "narrowMatch|includes|contiene|más amplio|más amplia|más amplio que la categoría|"
          "contient|plus large|contém|mais amplo|mais ampla|enthält|weiter|umfasst|"
          "содержит|шире|включает|يحتوي|يشمل|أوسع|包含|更广" },
        { Extent::Overlap,
          "overlap|overlaps|overlapping|overlaps the category|partial|partly|related match|"
          "relatedMatch|skos relatedMatch|parcial|parcialmente|solapamiento|se "
          "solapa|superposición|"
          "chevauche|chevauchement|partiel|partielle|partiellement|sobreposição|sobrepõe|"
          "überschneidung|überschneidet|teilweise|пересекается|частично|пересечение|"
          "متداخل|تداخل|جزئي|重叠|部分" },
        { Extent::None,
          "none|no category|no match|no term found|NoTermFound|sssom NoTermFound|unmatched|"
          "ninguna|ninguno|sin categoría|sin correspondencia|ningún|aucun|aucune|sans catégorie|"
          "nenhum|nenhuma|sem categoria|keine|keiner|keine kategorie|нет|нет категории|отсутствует|"
          "لا شيء|لا توجد|بدون فئة|无|没有|无类别" },
    };
    return words;
}

const WordList<Status> &statusWords()
{
    static const WordList<Status> words {
        { Status::Draft,
          "draft|borrador|brouillon|ébauche|rascunho|entwurf|черновик|проект|مسودة|草稿" },
        { Status::Proposed,
          "proposed|proposal|suggested|propuesto|propuesta|sugerido|proposé|proposée|proposto|"
          "proposta|vorgeschlagen|vorschlag|предложено|предложение|مقترح|مقترحة|建议|提议" },
        { Status::InReview,
          "in review|under review|review|pending|to review|en revisión|en consulta|pendiente|"
          "en cours de révision|en révision|en examen|à revoir|em revisão|em análise|pendente|"
          "in prüfung|in überprüfung|на рассмотрении|на проверке|قيد المراجعة|审核中|审查中|待审" },
        { Status::Disputed,
          "disputed|rejected|disagreed|not agreed|en disputa|en desacuerdo|rechazado|rechazada|"
          "discutido|impugnado|contesté|contestée|rejeté|rejetée|contestado|contestada|rejeitado|"
          "strittig|umstritten|abgelehnt|оспорено|спорно|отклонено|متنازع عليه|مرفوض|有争议|争议" },
        { Status::Approved,
          "approved|agreed|accepted|confirmed|final|ok|yes|aprobado|aprobada|aceptado|aceptada|"
          "confirmado|confirmada|de acuerdo|sí|approuvé|approuvée|accepté|acceptée|validé|validée|"
          "confirmé|oui|aprovado|aprovada|aceito|sim|genehmigt|bestätigt|freigegeben|ja|"
          "утверждено|одобрено|согласовано|да|معتمد|معتمدة|موافق عليه|已批准|批准|同意" },
        { Status::OutOfScope,
          "out of scope|outofscope|excluded|not a crime|fuera de alcance|fuera del "
          "alcance|excluido|"
          "excluida|no es delito|hors champ|hors du champ|exclu|exclue|fora do escopo|"
          "fora do âmbito|excluído|excluída|außerhalb|ausgeschlossen|kein delikt|"
          "вне охвата|исключено|не преступление|خارج النطاق|مستبعد|超出范围|不适用|排除" },
    };
    return words;
}

} // namespace

base::Text extentText(Extent extent)
{
    switch (extent) {
    case Extent::Equal:
        return base::lateText("exchange", "Same acts");
    case Extent::Inside:
        return base::lateText("exchange", "Inside the category");
    case Extent::Contains:
        return base::lateText("exchange", "Wider than the category");
    case Extent::Overlap:
        return base::lateText("exchange", "Overlaps the category");
    case Extent::None:
        break;
    }
    return base::lateText("exchange", "No category");
}

base::Text statusText(Status status)
{
    switch (status) {
    case Status::Draft:
        return base::lateText("exchange", "Draft");
    case Status::Proposed:
        return base::lateText("exchange", "Proposed");
    case Status::InReview:
        return base::lateText("exchange", "In review");
    case Status::Disputed:
        return base::lateText("exchange", "Disputed");
    case Status::Approved:
        return base::lateText("exchange", "Approved");
    case Status::OutOfScope:
        break;
    }
    return base::lateText("exchange", "Out of scope");
}

base::Text institutionText(offences::Institution institution)
{
    switch (institution) {
    case offences::Institution::Police:
        return base::lateText("exchange", "Police");
    case offences::Institution::Prosecution:
        return base::lateText("exchange", "Prosecution");
    case offences::Institution::Courts:
        return base::lateText("exchange", "Courts");
    case offences::Institution::Prisons:
        return base::lateText("exchange", "Prisons");
    case offences::Institution::Survey:
        return base::lateText("exchange", "Victimization survey");
    case offences::Institution::Other:
        break;
    }
    return base::lateText("exchange", "Other institution");
}

std::optional<Extent> extentFromWord(const QString &word)
{
    if (const auto exact = mapping::extentFromId(word))
        return exact;
    for (const Extent extent :
         { Extent::Equal, Extent::Inside, Extent::Contains, Extent::Overlap, Extent::None }) {
        if (key(word) == key(extentText(extent).toString()))
            return extent;
    }
    return extentWords().find(word);
}

std::optional<Status> statusFromWord(const QString &word)
{
    if (const auto exact = mapping::statusFromId(word))
        return exact;
    for (const Status status : { Status::Draft, Status::Proposed, Status::InReview,
                                 Status::Disputed, Status::Approved, Status::OutOfScope }) {
        if (key(word) == key(statusText(status).toString()))
            return status;
    }
    return statusWords().find(word);
}

std::optional<DataFlag> flagFromWord(const QString &word)
{
    static const WordList<DataFlag> words {
        { DataFlag::Threats, "Th|threat|threats|amenaza|amenazas|menace|menaces|ameaça|ameaças" },
        { DataFlag::Aiding, "AA|aiding|abetting|aiding/abetting|encubrimiento|auxilio" },
        { DataFlag::Accomplice, "Ac|accomplice|accessory|cómplice|complicidad|complice" },
        { DataFlag::Conspiracy, "CP|conspiracy|planning|conspiración|complot|conspiração" },
        { DataFlag::Incitement, "In|incitement|instigación|incitación|incitation|incitação" },
    };
    const auto exact = mapping::flagFromId(word.section(QLatin1Char('.'), -1));
    return exact ? exact : words.find(word);
}

bool saysNoCategory(const QString &word)
{
    const QString folded = key(word);
    static const QStringList others { QString(),
                                      QStringLiteral("n/a"),
                                      QStringLiteral("na"),
                                      QStringLiteral("–"),
                                      QStringLiteral("—"),
                                      QStringLiteral("sin codigo"),
                                      QStringLiteral("no aplica"),
                                      QStringLiteral("sans objet"),
                                      QStringLiteral("not applicable") };
    return !word.trimmed().isEmpty()
        && (others.contains(folded) || extentWords().find(word) == Extent::None);
}

} // namespace exchange
