// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/rolewords.h"

#include "core/text/fold.h"

#include <QHash>

namespace offences
{

namespace
{

// To teach a new header: one word or phrase in the row of its role, as people write it; folding
// happens below. Phrases of the scripts without spaces, and of German and Dutch, are found inside
// longer words too.
struct RoleWords {
    Role role;
    double weight;
    const char *phrases; // parted by commas
};

constexpr RoleWords roleWords[] = {
    { Role::Code, 1.0,
      "code,codes,offence code,offense code,crime code,national code,código,codigo,códigos,clave,"
      "clave delito,código delito,cod,código do crime,codice,codice reato,code infraction,natinf,"
      "schlüssel,schluessel,schlüsselzahl,straftatenschlüssel,deliktschlüssel,pks schlüssel,"
      "deliktscode,delictcode,feitcode,codering,код,шифр,код преступления,رمز,الرمز,كود,الكود,"
      "رمز الجريمة,代码,代號,编码,編碼,代碼,コード,코드,कोड,kod,suç "
      "kodu,kode,mã,kodi,κωδικός,קוד" },
    { Role::Code, 0.75,
      "id,key,nr,no,num,number,número,numero,nº,n°,num.,nummer,kennung,kennziffer,ziffer,"
      "ordnungsnummer,identifier,identificador,identifiant,indice,index,номер,№,رقم,الرقم,编号,"
      "編號,序号,番号,번호,क्रमांक,sl no,s no,sr no,ref,uid,item,iucr,nibrs,snic,cum" },
    { Role::Label, 1.0,
      "label,labels,title,offence,offense,offence name,offense name,offence description,"
      "offense description,crime,crime head,crime type,type of crime,delito,delitos,tipo de delito,"
      "nombre del delito,denominación,denominação,denominazione,glosa,crime nome,assunto,"
      "tipo penal,infracción,infração,infraction,libellé,libelle,intitulé,intitule,straftat,"
      "straftaten,delikt,bezeichnung,tatbestand,straftatbestand,delict,misdrijf,omschrijving,feit,"
      "reato,reati,fattispecie,преступление,преступления,название,наименование,состав,الجريمة,"
      "الجرائم,اسم,الاسم,التسمية,المسمى,نوع الجريمة,罪名,名称,名稱,罪种,犯罪,罪名称,죄명,죄종,"
      "범죄,명칭,범죄명,अपराध,शीर्षक,नाम,suç,suç adı,kejahatan,tội danh,nazwa,etykieta,název,"
      "brottsrubricering,brott,lovbrudd,rikosnimike" },
    { Role::Label, 0.9, "name,nombre,nome,nom,naam,désignation,designation" },
    { Role::Label, 0.75,
      "description,descripción,descripcion,descrição,descricao,beschreibung,descrizione,text,texto,"
      "texte,описание,وصف,الوصف,描述,说明,वर्णन,설명" },
    { Role::Definition, 1.0,
      "definition,definitions,details,detail,definición,definicion,detalle,detalles,definição,"
      "definicao,detalhes,définition,détails,wording,full text,legal definition,"
      "descripción legal,long description,definitie,toelichting,erläuterung,erlaeuterung,"
      "definizione,dettagli,определение,подробности,диспозиция,تعريف,التعريف,تفاصيل,التفاصيل,"
      "定义,定義,详情,詳細,정의,परिभाषा,विवरण,explanation,explicación,scope,contenido,conducta,"
      "scope note,elements,inclusions" },
    { Role::Definition, 0.72,
      "description,descripción,descripcion,descrição,descricao,beschreibung,descrizione,"
      "description longue,описание,وصف,الوصف,描述,说明,설명" },
    { Role::Provision, 1.0,
      "law,laws,provision,provisions,law reference,legal reference,legal provision,legal basis,"
      "statute,section,sections,act,article,articles,art,artículo,articulo,artículos,ley,norma,"
      "cuerpo legal,base legal,referencia legal,precepto,artigo,artigos,lei,dispositivo legal,"
      "base normativa,loi,texte de loi,article de loi,base légale,référence légale,gesetz,"
      "paragraf,paragraph,paragraphen,norm,rechtsgrundlage,gesetzesgrundlage,§,§§,wet,wetsartikel,"
      "artikel,legge,articolo,articoli,riferimento normativo,статья,статьи,закон,норма,ст,"
      "المادة,المواد,مادة,قانون,القانون,النص القانوني,法条,法條,条款,條款,法律,刑法条文,조문,"
      "법조,법률,धारा,धाराएं,kanun,madde,pasal,điều luật,artykuł,přepis,lagrum" },
    { Role::Family, 1.0,
      "category,categories,family,heading,group,offence group,offense group,crime group,chapter,"
      "class,main category,division,subgroup,categoría,categoria,categorías,familia,grupo,rubro,"
      "capítulo,capitulo,título,agrupador,agrupación,bien jurídico,bien jurídico afectado,grupo "
      "delictivo,catégorie,categorie,famille,groupe,chapitre,rubrique,kategorie,gruppe,"
      "deliktgruppe,straftatengruppe,obergruppe,abschnitt,hauptgruppe,groep,hoofdgroep,rubriek,"
      "hoofdstuk,gruppo,capo,titolo,категория,группа,глава,раздел,فئة,الفئة,تصنيف,التصنيف,"
      "مجموعة,المجموعة,الباب,الفصل,类别,類別,分类,分類,章节,章,类型,大类,분류,범죄분류,대분류,"
      "중분류,श्रेणी,वर्ग,kategori,grup,nhóm,kategoria,skupina" },
    { Role::ValidFrom, 1.0,
      "valid from,from,start,start date,date from,effective date,effective from,in force from,"
      "begin,begin date,vigente desde,desde,fecha inicio,fecha de inicio,inicio,inicio vigencia,"
      "válido desde,válido de,vigência início,início,data início,data inicio,valide du,début,"
      "date début,date de début,valable dès,en vigueur depuis,gültig ab,gueltig ab,gültig von,ab,"
      "von,beginn,geldig vanaf,vanaf,ingangsdatum,begindatum,valido dal,dal,data inizio,inizio,"
      "действует с,дата начала,начало,ساري من,تاريخ البدء,من تاريخ,يبدأ,生效日期,开始日期,起始日期,"
      "有效期起,시작일,시행일,प्रारंभ तिथि,valid_from,date_from" },
    { Role::ValidTo, 1.0,
      "valid to,valid until,to,until,end,end date,date to,expiry,expiry date,in force until,"
      "vigente hasta,hasta,fecha fin,fecha de fin,fecha término,fin vigencia,término,válido hasta,"
      "válido até,até,vigência fim,fim,data fim,valide au,fin,date fin,date de fin,valable "
      "jusqu'au,gültig bis,gueltig bis,bis,ende,geldig tot,tot,einddatum,valido al,al,data fine,"
      "fine,действует до,дата окончания,окончание,ساري حتى,تاريخ الانتهاء,إلى تاريخ,ينتهي,失效日期,"
      "结束日期,终止日期,有效期至,종료일,समाप्ति तिथि" },
    { Role::Keep, 1.0,
      "note,notes,remark,remarks,comment,comments,source,sources,status,nota,notas,observación,"
      "observaciones,observação,observações,comentario,comentarios,fuente,fuentes,fonte,estado,"
      "remarque,remarques,commentaire,anmerkung,anmerkungen,bemerkung,bemerkungen,hinweis,quelle,"
      "stand,opmerking,opmerkingen,bron,osservazioni,примечание,примечания,источник,комментарий,"
      "ملاحظة,ملاحظات,المصدر,备注,備註,来源,來源,비고,출처,टिप्पणी,स्रोत,year,año,ano,année,annee,"
      "jahr,jaar,anno,год,anio,月,年,年份,السنة,month,mes,mês,mois,monat,province,provincia,region,"
      "región,state,country,país,pays,land,bundesland,city,municipio,sex,sexo,age,edad,level,"
      "nivel,niveau,ebene,уровень" },
    { Role::Keep, 1.6, // codes of another classification are never the codes of the list
      "iccs,unodc,iccs code,código iccs,codigo iccs,iccs source,icccs,icvac,cidfe,nicc" },
};

constexpr const char *languageWords
    = "language,lang,idioma,lengua,língua,langue,sprache,taal,lingua,язык,اللغة,لغة,语言,語言,언어,"
      "भाषा,locale,language code";

constexpr const char *countWords
    = "n,count,counts,number of,cases,case count,offences,incidents,records,recorded,total,totals,"
      "frequency,volume,volumes,quantity,hechos,cantidad,casos,frecuencia,total casos,denuncias,"
      "víctimas,ocorrências,quantidade,frequência,cas,faits,nombre de,effectif,fälle,faelle,"
      "anzahl,erfasste fälle,summe,insgesamt,häufigkeit,aantal,totaal,zaken,casi,numero di,"
      "frequenza,totale,количество,число,всего,зарегистрировано,عدد,العدد,القضايا,مجموع,المجموع,"
      "件数,数量,案件数,合计,总数,건수,발생,संख्या,मामले";

constexpr const char *rateWords
    = "rate,rates,ratio,percent,percentage,share,average,mean,change,per 100000,%,tasa,tasas,"
      "porcentaje,promedio,variación,media,taxa,taux,pourcentage,moyenne,quote,prozent,anteil,"
      "häufigkeitszahl,percentage,tasso,percentuale,доля,процент,معدل,نسبة,比率,百分比,率,비율,दर";

constexpr const char *quarterWords
    = "q1,q2,q3,q4,quarter,trimestre,quartal,kwartaal,t1,t2,t3,t4,квартал,季度,분기,ربع,h1,h2,"
      "semester,semestre";

constexpr const char *monthWords
    = "jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec,january,february,march,april,june,july,"
      "august,september,october,november,december,enero,febrero,marzo,abril,mayo,junio,julio,"
      "agosto,septiembre,octubre,noviembre,diciembre,janeiro,fevereiro,março,maio,junho,julho,"
      "setembro,outubro,novembro,dezembro,janvier,février,mars,avril,mai,juin,juillet,août,"
      "septembre,octobre,novembre,décembre,januar,februar,märz,juni,juli,oktober,dezember";

// The marks of a language that stand in headers, beside the two-letter codes themselves.
struct LanguageName {
    const char *code;
    const char *names;
};
constexpr LanguageName languageNames[] = {
    { "en", "en,eng,english,inglés,ingles,inglês,anglais,englisch,engels,الإنجليزية,英文" },
    { "es", "es,spa,esp,spanish,español,castellano,espagnol,spanisch" },
    { "fr", "fr,fra,fre,french,français,francés,französisch,frans" },
    { "pt", "pt,por,portuguese,português,portugués" },
    { "de", "de,deu,ger,german,deutsch,alemán,allemand,duits" },
    { "nl", "nl,nld,dut,dutch,nederlands,néerlandais" },
    { "it", "it,ita,italian,italiano" },
    { "ru", "ru,rus,russian,русский" },
    { "ar", "ar,ara,arabic,العربية,عربي,árabe,arabe" },
    { "zh", "zh,zho,chi,chinese,中文" },
    { "ko", "ko,kor,korean,한국어" },
    { "hi", "hi,hin,hindi,हिन्दी" },
    { "ja", "ja,jpn,japanese,日本語" },
    { "tr", "tr,tur,turkish,türkçe" },
    { "uk", "uk,ukr,ukrainian,українська" },
    { "pl", "pl,pol,polish,polski" },
    { "ca", "ca,cat,catalan,català" },
};

// Words of a header in fold(): "OffenceCode_en" -> offence, code, en. Signs that mean something
// stay ("§", "%", "№").
QStringList headerWords(const QString &header)
{
    QString spaced;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QChar c = header[i];
        if (i > 0 && c.isUpper() && header[i - 1].isLower())
            spaced += u' ';
        const bool isSign = c == u'§' || c == u'%' || c == u'№' || c == u'º' || c == u'°';
        const bool isLetter = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        spaced += isLetter || isSign ? c : QChar(u' ');
    }
    return text::fold(spaced).split(u' ', Qt::SkipEmptyParts);
}

QString spacedPhrase(const QString &phrase)
{
    return u' ' + headerWords(phrase).join(u' ') + u' ';
}

bool isWithoutSpaces(const QString &phrase)
{
    for (const QChar c : phrase) {
        if (c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul
            || c.script() == QChar::Script_Katakana)
            return true;
    }
    return false;
}

struct Phrase {
    QString spaced; // " offence code "
    QString bare; // may stand inside a longer word; empty: may not
    Role role = Role::Ignore;
    double weight = 0;
};

QList<Phrase> phrasesOf(const char *words, Role role, double weight)
{
    QList<Phrase> phrases;
    const QStringList list = QString::fromUtf8(words).split(u',');
    for (const QString &word : list) {
        Phrase phrase { spacedPhrase(word), {}, role, weight };
        const QString bare = phrase.spaced.trimmed();
        constexpr qsizetype longEnough = 7; // of a compound's part, as "schlussel"
        if (isWithoutSpaces(bare) || (bare.size() >= longEnough && !bare.contains(u' ')))
            phrase.bare = bare;
        phrases << phrase;
    }
    return phrases;
}

const QList<Phrase> &rolePhrases()
{
    static const QList<Phrase> all = [] {
        QList<Phrase> list;
        for (const RoleWords &one : roleWords)
            list << phrasesOf(one.phrases, one.role, one.weight);
        return list;
    }();
    return all;
}

// The whole header counts fully, a part of it by the share it has of the header.
double coverage(const Phrase &phrase, const QString &spaced)
{
    const double size = double(spaced.size() - 2);
    if (spaced.contains(phrase.spaced))
        return 0.65 + 0.35 * double(phrase.spaced.size() - 2) / size;
    if (!phrase.bare.isEmpty() && spaced.contains(phrase.bare))
        return 0.5 + 0.35 * double(phrase.bare.size()) / size;
    return 0;
}

bool saysOneOf(const QString &spaced, const QList<Phrase> &phrases)
{
    for (const Phrase &phrase : phrases) {
        if (coverage(phrase, spaced) > 0)
            return true;
    }
    return false;
}

bool isYear(const QString &word)
{
    bool isNumber = false;
    const int year = word.toInt(&isNumber);
    return isNumber && word.size() == 4 && year >= 1900 && year <= 2100;
}

// "q1" of a word like "2016q1".
QString partOfYear(const QString &spaced)
{
    static const QList<Phrase> quarters = phrasesOf(quarterWords, Role::Ignore, 1);
    static const QList<Phrase> months = phrasesOf(monthWords, Role::Ignore, 1);
    QStringList found;
    for (const auto *list : { &quarters, &months }) {
        for (const Phrase &phrase : *list) {
            if (spaced.contains(phrase.spaced))
                found << phrase.spaced.trimmed();
        }
    }
    // "January-December 2016" names the whole year.
    return found.size() == 1 ? found.first() : QString();
}

void readPeriod(const QString &header, HeaderEvidence &evidence)
{
    QString parted; // digits away from letters: "2016Q1" -> "2016 Q1", "n2020" -> "n 2020"
    for (qsizetype i = 0; i < header.size(); ++i) {
        const bool joins = i > 0 && header[i].isLetter() && header[i - 1].isDigit();
        const bool opens = i > 1 && header[i].isDigit() && header[i - 1].isLetter()
            && !header.at(i - 2).isDigit() && header.mid(i, 4).size() == 4;
        parted += joins || opens ? QString(u' ') + header[i] : QString(header[i]);
    }
    const QStringList words = headerWords(parted);
    QStringList years;
    for (const QString &word : words) {
        if (isYear(word))
            years << word;
    }
    if (years.isEmpty() || years.size() > 2)
        return;
    const QString part = partOfYear(u' ' + words.join(u' ') + u' ');
    evidence.isWholeYear = part.isEmpty();
    evidence.period = years.join(u'/') + (part.isEmpty() ? QString() : u'-' + part.toUpper());
}

QHash<QString, QString> languagesByName()
{
    QHash<QString, QString> languages;
    for (const LanguageName &one : languageNames) {
        const QStringList names = QString::fromUtf8(one.names).split(u',');
        for (const QString &name : names)
            languages.insert(text::fold(name), QString::fromLatin1(one.code));
    }
    return languages;
}

QString languageOf(const QStringList &words)
{
    static const QHash<QString, QString> languages = languagesByName();
    return words.size() < 2 ? QString() : languages.value(words.last());
}

} // namespace

HeaderEvidence readHeader(const QString &header)
{
    static const QList<Phrase> languages = phrasesOf(languageWords, Role::Ignore, 1);
    static const QList<Phrase> counts = phrasesOf(countWords, Role::Volume, 1);
    static const QList<Phrase> rates = phrasesOf(rateWords, Role::Volume, 1);
    HeaderEvidence evidence;
    constexpr qsizetype readable = 200; // a longer header is a text that slipped into it
    QStringList words = headerWords(header.left(readable));
    bool isNumber = false;
    words.join(QString()).toInt(&isNumber);
    readPeriod(header.left(readable), evidence);
    evidence.isNameless = words.isEmpty() || (isNumber && evidence.period.isEmpty());
    if (words.isEmpty())
        return evidence;
    evidence.language = languageOf(words);
    if (!evidence.language.isEmpty())
        words.removeLast();
    const QString spaced = u' ' + words.join(u' ') + u' ';
    for (const Phrase &phrase : rolePhrases()) {
        const double strength = phrase.weight * coverage(phrase, spaced);
        double &best = evidence.strength[phrase.role];
        best = qMax(best, strength);
    }
    evidence.strength.removeIf([](const auto &entry) { return entry.value() <= 0; });
    evidence.namesLanguage = saysOneOf(spaced, languages);
    evidence.isCount = saysOneOf(spaced, counts);
    evidence.isRate = saysOneOf(spaced, rates);
    return evidence;
}

} // namespace offences
