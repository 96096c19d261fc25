// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reportsample.h"

namespace support
{

namespace
{

using report::BarChart;
using report::Cell;
using report::Chart;
using report::Column;
using report::Contents;
using report::Direction;
using report::Document;
using report::Figure;
using report::FlowChart;
using report::Heading;
using report::KeyFigures;
using report::Labels;
using report::Listing;
using report::Measure;
using report::NoteBox;
using report::PageBreak;
using report::Paragraph;
using report::ProfileChart;
using report::Row;
using report::Run;
using report::Runs;
using report::SeriesChart;
using report::SpreadChart;
using report::Table;

// The three languages of a text, in this order.
struct Words {
    int language = 0;
    QString operator()(const char *english, const char *arabic, const char *chinese) const
    {
        const char *const all[] = { english, arabic, chinese };
        return QString::fromUtf8(all[language]);
    }
};

Measure measure(double value, int decimals = 0)
{
    return { value, QLocale::c().toString(value, 'f', decimals) };
}

Measure grouped(double value)
{
    return { value, QLocale(QLocale::English).toString(qint64(value)) };
}

Measure percent(double value)
{
    return { value, QString::number(value, 'f', 1) + u'%' };
}

class Sample
{
public:
    explicit Sample(const Words &words)
        : w(words)
    {
    }

    QStringList sections() const
    {
        return { w("Acts leading to death", "أفعال تؤدي إلى الوفاة", "致人死亡的行为"),
                 w("Acts causing harm or intending to cause harm to the person",
                   "أفعال تسبب الضرر للشخص أو يقصد بها إلحاق الضرر به", "对人造成伤害的行为"),
                 w("Injurious acts of a sexual nature", "أفعال ضارة ذات طابع جنسي", "性侵害行为"),
                 w("Acts against property involving violence", "أفعال ضد الممتلكات تنطوي على عنف",
                   "针对人身的暴力侵财行为"),
                 w("Acts against property only", "أفعال ضد الممتلكات فقط", "仅针对财产的行为"),
                 w("Acts involving controlled drugs", "أفعال تتعلق بالمخدرات الخاضعة للمراقبة",
                   "涉及管制药物的行为") };
    }

    QStringList institutions() const
    {
        return { w("Police", "الشرطة", "警察"), w("Prosecution", "النيابة العامة", "检察"),
                 w("Courts", "المحاكم", "法院"), w("Prisons", "السجون", "监狱") };
    }

    BarChart bars(BarChart::Mode mode) const
    {
        BarChart chart;
        chart.groupsTitle = w("Section", "الباب", "部类");
        chart.series = { w("Mapped exactly", "مطابقة تامة", "精确对应"),
                         w("Mapped in part", "مطابقة جزئية", "部分对应"),
                         w("Not mapped", "بلا مطابقة", "未对应") };
        chart.mode = mode;
        chart.axis.title = w("Share of recorded offences, %", "نسبة الجرائم المسجلة، %",
                             "占记录犯罪的比例（%）");
        chart.axis.maximum = 100;
        for (int tick = 0; tick <= 100; tick += 25)
            chart.axis.ticks.append({ double(tick), QString::number(tick) + u'%' });
        const double exact[] = { 96.2, 71.5, 64, 88.4, 79.9, 55.1 };
        const double part[] = { 3.1, 20.1, 30, 9, 14.6, 30.2 };
        for (int i = 0; i < 6; ++i)
            chart.groups.append(
                { sections()[i],
                  { percent(exact[i]), percent(part[i]), percent(100 - exact[i] - part[i]) },
                  QString() });
        return chart;
    }

    ProfileChart profile() const
    {
        ProfileChart chart;
        chart.rowsTitle = w("Dimension", "البعد", "维度");
        chart.levels
            = { w("0 None", "0 لا شيء", "0 无"), w("1 Started", "1 بداية", "1 起步"),
                w("2 In part", "2 جزئي", "2 部分"), w("3 Largely", "3 إلى حد كبير", "3 大部分"),
                w("4 Fully and kept up", "4 كامل ومستدام", "4 全面并持续") };
        chart.levelName = w("Level reached", "المستوى المحقق", "已达到的水平");
        chart.targetName = w("Target 2028", "الهدف 2028", "2028年目标");
        chart.spreadName = w("Range over institutions", "المدى بين المؤسسات", "各机构的范围");
        const QStringList names
            = { w("Mandate and governance", "الولاية والحوكمة", "授权与治理"),
                w("Legal and institutional framework", "الإطار القانوني والمؤسسي",
                  "法律与机构框架"),
                w("Correspondence with national codes", "المطابقة مع الرموز الوطنية",
                  "与国家代码的对应"),
                w("Data sources and disaggregation", "مصادر البيانات والتصنيف", "数据来源与分类"),
                w("Quality and documentation", "الجودة والتوثيق", "质量与文档"),
                w("Dissemination", "النشر", "发布") };
        const double level[] = { 3, 2, 2.5, 1, 2, 0 };
        const double target[] = { 4, 3, 4, 3, 3, 2 };
        const double low[] = { 2, 1, 2, 0, 1, 0 };
        const double high[] = { 4, 3, 3, 2, 3, 1 };
        for (int i = 0; i < 6; ++i)
            chart.rows.append({ names[i], measure(level[i], 1), measure(target[i]), measure(low[i]),
                                measure(high[i]) });
        chart.rows[5].level = {};
        return chart;
    }

    FlowChart flow() const
    {
        FlowChart chart;
        chart.fromTitle = w("From", "من", "来自");
        chart.toTitle = w("To", "إلى", "去向");
        chart.countTitle = w("Persons", "الأشخاص", "人数");
        const QString names[]
            = { w("Suspects known to the police", "مشتبه بهم لدى الشرطة", "警方掌握的嫌疑人"),
                w("Persons prosecuted", "أشخاص جرت ملاحقتهم", "被起诉人员"),
                w("Persons before a court", "أشخاص أمام المحكمة", "受审人员"),
                w("Persons sent to prison", "أشخاص أودعوا السجن", "入狱人员"),
                w("Other sentences", "عقوبات أخرى", "其他判决") };
        const int stages[] = { 0, 1, 2, 3, 3 };
        const double counts[] = { 48210, 30555, 21904, 6120, 11017 };
        for (int i = 0; i < 5; ++i)
            chart.nodes.append({ QString::number(i), names[i], stages[i], grouped(counts[i]) });
        chart.links = { { "0", "1", grouped(30555) },
                        { "1", "2", grouped(21904) },
                        { "2", "3", grouped(6120) },
                        { "2", "4", grouped(11017) } };
        chart.losses
            = { { "0", w("no suspect proved", "لم يثبت الاشتباه", "嫌疑不成立"), grouped(17655) },
                { "1", w("case dismissed", "حفظ القضية", "不起诉"), grouped(8651) },
                { "2", w("acquitted", "براءة", "无罪释放"), grouped(4767) } };
        return chart;
    }

    SpreadChart spread() const
    {
        SpreadChart chart;
        chart.rowsTitle = w("Question", "السؤال", "问题");
        chart.institutions = institutions();
        chart.levels = { "0", "1", "2", "3", "4" };
        const QStringList names
            = { w("Is there a written mandate for ICCS?", "هل توجد ولاية مكتوبة للتصنيف؟",
                  "是否有书面授权？"),
                w("Are all national codes mapped?", "هل جرت مطابقة جميع الرموز الوطنية؟",
                  "国家代码是否全部对应？"),
                w("Is the mapping published?", "هل نُشرت المطابقة؟", "对应表是否公布？") };
        const int values[3][4] = { { 3, 3, 1, 2 }, { 4, 2, 2, 2 }, { 0, 0, -1, 0 } };
        for (int i = 0; i < 3; ++i) {
            SpreadChart::Row row { names[i], {} };
            for (int value : values[i])
                row.values.append(value < 0 ? Measure() : measure(value));
            chart.rows.append(row);
        }
        return chart;
    }

    SeriesChart series() const
    {
        SeriesChart chart;
        chart.yearsTitle = w("Year", "السنة", "年份");
        chart.axis.title = w("Recorded offences per 100,000 inhabitants",
                             "الجرائم المسجلة لكل 100000 نسمة", "每十万居民的记录犯罪数");
        chart.lines = { { w("Assault", "الاعتداء", "袭击"), {} },
                        { w("Robbery", "السطو", "抢劫"), {} },
                        { w("Burglary", "السرقة بالاقتحام", "入室盗窃"), {} } };
        for (int year = 2013; year <= 2024; ++year) {
            chart.years.append(QString::number(year));
            const int i = year - 2013;
            chart.lines[0].points.append({ measure(210 + i * 7 - (i > 6 ? 60 : 0)),
                                           190.0 + i * 7 - (i > 6 ? 60 : 0),
                                           230.0 + i * 7 - (i > 6 ? 60 : 0) });
            chart.lines[1].points.append(
                { i == 3 ? Measure() : measure(120 - i * 3.5, 1), {}, {} });
            chart.lines[2].points.append({ measure(320 - i * 14), {}, {} });
        }
        chart.breaks
            = { { 7, w("new penal code", "قانون العقوبات الجديد", "新刑法") },
                { 9, w("online reports counted", "احتساب البلاغات الإلكترونية", "计入网上报案") } };
        return chart;
    }

    Table links() const
    {
        Table table;
        table.caption = w("Correspondence of national codes with ICCS, by section",
                          "مطابقة الرموز الوطنية مع التصنيف الدولي حسب الباب",
                          "按部类列示的国家代码与犯罪分类的对应");
        table.anchor = "links";
        table.columns = { { Column::Kind::Code, 1 },
                          { Column::Kind::Text, 4 },
                          { Column::Kind::Number, 1 },
                          { Column::Kind::Number, 1 },
                          { Column::Kind::Percent, 1 } };
        table.header
            = { { Cell { w("ICCS category", "فئة التصنيف", "分类类别"), {}, 2 },
                  Cell { w("National codes", "الرموز الوطنية", "国家代码"), {}, 2 }, Cell {} },
                { Cell { w("Code", "الرمز", "代码") }, Cell { w("Title", "العنوان", "名称") },
                  Cell { w("all", "الكل", "全部") }, Cell { w("mapped", "المطابقة", "已对应") },
                  Cell { w("Share", "النسبة", "比例") } } };
        table.rows.append({ { Cell { w("Against the person", "ضد الأشخاص", "侵害人身"), {}, 5 } },
                            Row::Kind::Group });
        for (int i = 0; i < 6; ++i) {
            const double share = 100.0 - i * 7.25;
            table.rows.append({ { Cell { QStringLiteral("0%1").arg(i + 1) }, Cell { sections()[i] },
                                  Cell { QString::number(1200 + i * 311), 1200.0 + i * 311 },
                                  Cell { QString::number(1190 + i * 99), 1190.0 + i * 99 },
                                  Cell { percent(share).shown, share } } });
        }
        table.rows.append(
            { { Cell { w("Total", "المجموع", "合计"), {}, 2 }, Cell { "11,865", 11865 },
                Cell { "8,625", 8625 }, Cell { "72.7%", 72.7 } },
              Row::Kind::Total });
        table.notes = { w("Codes that are no longer in force are not counted.",
                          "لا تُحتسب الرموز التي لم تعد سارية.", "不计已失效的代码。") };
        table.source
            = w("National Statistics Office, mapping of 1 March 2026",
                "الجهاز الوطني للإحصاء، مطابقة 1 آذار/مارس 2026", "国家统计局，2026年3月1日对应表");
        return table;
    }

    Table annex() const
    {
        Table table;
        table.caption = w("Full list of codes", "القائمة الكاملة للرموز", "代码总表");
        table.wide = true;
        table.columns = { { Column::Kind::Code, 1 },
                          { Column::Kind::Text, 4 },
                          { Column::Kind::Code, 1 },
                          { Column::Kind::Text, 3 },
                          { Column::Kind::Number, 1 } };
        table.header
            = { { Cell { w("National code", "الرمز الوطني", "国家代码") },
                  Cell { w("Label", "التسمية", "标签") }, Cell { w("ICCS", "التصنيف", "分类") },
                  Cell { w("Rationale", "التعليل", "理由") },
                  Cell { w("Volume", "الحجم", "数量") } } };
        for (int i = 0; i < 70; ++i)
            table.rows.append(
                { { Cell { QStringLiteral("PC-%1").arg(100 + i) }, Cell { sections()[i % 6] },
                    Cell { QStringLiteral("0%1011").arg(i % 6 + 1) },
                    Cell { i % 4 == 0 ? w("The provision covers attempts too, which ICCS counts "
                                          "with the completed act.",
                                          "يشمل النص الشروع أيضا، ويحتسبه التصنيف مع الفعل التام.",
                                          "该条款也包括未遂，分类将其与既遂一并统计。")
                                      : w("Same acts", "أفعال متماثلة", "行为相同") },
                    Cell { QString::number(17 * i), 17.0 * i } } });
        return table;
    }

    Figure figure(const QString &caption, const Chart &chart) const
    {
        return { caption,
                 {},
                 caption + u' '
                     + w("The numbers are in the table below.", "الأرقام في الجدول أدناه.",
                         "数字见下表。"),
                 chart,
                 w("Own calculation", "حساب ذاتي", "自行计算") };
    }

    Paragraph prose() const
    {
        const QString text = w(
            "The national list was compared with the International Classification of Crime for "
            "Statistical Purposes. Each provision was read with its elements, and each link says "
            "how far the two overlap. Where a provision covers acts of several categories, counts "
            "are divided by rules that use the attributes of the record. ",
            "قورنت القائمة الوطنية بالتصنيف الدولي للجريمة للأغراض الإحصائية. وقُرئ كل نص مع "
            "أركانه، وتبيّن "
            "كل مطابقة مدى التداخل بينهما. وحيث يشمل النص أفعالا من فئات عدة تُوزَّع الأعداد وفق "
            "قواعد تستند "
            "إلى سمات السجل. ",
            "国家清单与《国际犯罪统计分类》进行了比较。每一条款均连同其构成要件一并阅读，每一对应关"
            "系都说明两者重叠的程度。"
            "如某一条款涵盖若干类别的行为，则按使用记录属性的规则划分数量。");
        return { { { text, Run::Kind::Plain, {} },
                   { w("See the correspondence", "انظر المطابقة", "见对应表"), Run::Kind::Link,
                     "links" },
                   { w(" for code ", " للرمز ", "，代码"), Run::Kind::Plain, {} },
                   { "PC-104", Run::Kind::Code, {} },
                   { w("; all figures are provisional", "؛ جميع الأرقام أولية",
                       "；所有数字均为初步数字"),
                     Run::Kind::Strong,
                     {} },
                   { w("Figures of the courts are revised in June of each year.",
                       "تُراجع أرقام المحاكم في حزيران/يونيه من كل عام.",
                       "法院数字于每年六月修订。"),
                     Run::Kind::Footnote,
                     {} },
                   { QStringLiteral("."), Run::Kind::Plain, {} } } };
    }

    Document document() const
    {
        Document made;
        made.title = w("Assessment of the implementation of ICCS",
                       "تقييم تنفيذ التصنيف الدولي للجريمة للأغراض الإحصائية",
                       "《国际犯罪统计分类》实施情况评估");
        made.subtitle
            = w("Republic of Sampledonia, 2024", "جمهورية العيّنة، 2024", "样本共和国，2024年");
        made.language = w("en", "ar", "zh");
        made.direction = w.language == 1 ? Direction::RightToLeft : Direction::LeftToRight;
        made.author = w("National Statistics Office", "الجهاز الوطني للإحصاء", "国家统计局");
        made.time = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
        made.identity
            = { { w("Country", "البلد", "国家"), w("Sampledonia", "العيّنة", "样本共和国") },
                { w("Classification", "التصنيف", "分类"), "ICCS 1.0" },
                { w("Status", "الحالة", "状态"),
                  w("Draft for validation", "مسودة للتحقق", "待核实草案") },
                { w("Date", "التاريخ", "日期"),
                  w("1 March 2026", "1 آذار/مارس 2026", "2026年3月1日") } };
        if (w.language == 1)
            made.labels = arabicLabels();
        addBlocks(made);
        return made;
    }

private:
    static Labels arabicLabels()
    {
        Labels labels;
        labels.contents = QStringLiteral("المحتويات");
        labels.table = QStringLiteral("الجدول %1");
        labels.figure = QStringLiteral("الشكل %1");
        labels.figureData = QStringLiteral("بيانات الشكل %1");
        labels.page = QStringLiteral("الصفحة %1 من %2");
        labels.source = QStringLiteral("المصدر: %1");
        labels.notes = QStringLiteral("الحواشي");
        labels.warning = QStringLiteral("تحذير");
        labels.proposal = QStringLiteral("اقتراحنا");
        labels.notKnown = QStringLiteral("غير معروف");
        labels.loss = QStringLiteral("خروج: %1");
        labels.seriesBreak = QStringLiteral("انقطاع قبل %1: %2");
        return labels;
    }

    Heading heading(int level, const char *english, const char *arabic, const char *chinese) const
    {
        return { level, w(english, arabic, chinese), QString::fromLatin1(english) };
    }

    Runs plain(const QString &text) const { return { { text, Run::Kind::Plain, {} } }; }

    void addBlocks(Document &made) const
    {
        made.blocks = {
            Contents {},
            PageBreak {},
            heading(1, "Summary", "ملخص", "摘要"),
            KeyFigures { { { "1,412", w("national codes", "رمزا وطنيا", "国家代码"), {} },
                           { "92.4%", w("of volume mapped", "من الحجم جرت مطابقته", "数量已对应"),
                             w("86.0% in 2023", "86.0% في 2023", "2023年为86.0%") },
                           { "17", w("open disputes", "خلافا مفتوحا", "未决争议"), {} },
                           { "2.1", w("mean level", "متوسط المستوى", "平均水平"),
                             w("of 4", "من 4", "满分4") } } },
            prose(),
            NoteBox { NoteBox::Kind::Proposal,
                      { plain(w("Levels are a proposal of this program; no official scale exists.",
                                "المستويات اقتراح من هذا البرنامج؛ ولا يوجد مقياس رسمي.",
                                "各级水平是本程序的提议，并无官方尺度。")) } },
            figure(
                w("Level reached by dimension", "المستوى المحقق حسب البعد", "各维度已达到的水平"),
                profile()),
            heading(1, "Results", "النتائج", "结果"),
            heading(2, "Correspondence", "المطابقة", "对应"),
            prose(),
            links(),
            figure(w("Coverage by section", "التغطية حسب الباب", "按部类的覆盖率"),
                   bars(BarChart::Mode::Stacked)),
            heading(2, "Flow through the system", "التدفق عبر النظام", "系统流程"),
            figure(w("From suspects to prison", "من المشتبه بهم إلى السجن", "从嫌疑人到监狱"),
                   flow()),
            heading(2, "Series", "السلاسل", "时间序列"),
            figure(w("Offences over time", "الجرائم عبر الزمن", "历年犯罪"), series()),
            heading(2, "Institutions", "المؤسسات", "机构"),
            figure(w("Answers by institution", "الإجابات حسب المؤسسة", "各机构的回答"), spread()),
            figure(w("Coverage side by side", "التغطية جنبا إلى جنب", "并列覆盖率"),
                   bars(BarChart::Mode::Grouped)),
            heading(1, "What comes next", "الخطوات التالية", "下一步"),
            Listing { { plain(w("Publish the mapping.", "نشر المطابقة.", "公布对应表。")),
                        plain(w("Train the coders of the courts.", "تدريب المرمّزين في المحاكم.",
                                "培训法院编码员。")) },
                      Listing::Kind::Numbers },
            NoteBox {
                NoteBox::Kind::Warning,
                { plain(w("Counts of the prisons are missing for two regions.",
                          "أعداد السجون غير متوفرة لمنطقتين.", "缺少两个地区的监狱数字。")) } },
            heading(1, "Annex", "المرفق", "附件"),
            annex(),
        };
    }

    const Words w;
};

Figure hostileFigure(const Chart &chart)
{
    return { QStringLiteral("<&> ") + QString(300, u'W'),
             {},
             QStringLiteral("\"<alt>\" & 'text'"),
             chart,
             {} };
}

Table longTable()
{
    Table table;
    table.caption = "2,000 rows";
    table.columns
        = { { Column::Kind::Code, 1 }, { Column::Kind::Text, 3 }, { Column::Kind::Number, 1 } };
    table.header = { { Cell { "Code" }, Cell { "Label" }, Cell { "Count" } } };
    for (int i = 0; i < 2000; ++i)
        table.rows.append({ { Cell { QString::number(10000 + i) },
                              Cell { QStringLiteral("Label of row %1").arg(i) },
                              Cell { QString::number(i), double(i) } } });
    return table;
}

} // namespace

Document reportSample(const QString &language)
{
    const int index = language == QLatin1String("ar") ? 1 : language == QLatin1String("zh") ? 2 : 0;
    return Sample({ index }).document();
}

Document hostileReport()
{
    const QString word(300, u'W');
    const QString signs = QStringLiteral("<b>&amp;\"'</b> ]]> --> %1 %2 \\ {}")
        + QString::fromUtf8("\xF0\x9F\x91\xAE") + QChar(1) + QChar(0x0b) + QChar(0xd800)
        + QChar(0xffff) + QStringLiteral("a\nb\tc");
    Document made;
    made.title = signs + word;
    made.author = signs;
    made.language = "en";
    made.identity = { { signs, word }, { word, signs } };
    Table wordTable;
    wordTable.caption = signs;
    wordTable.columns = { {}, { Column::Kind::Number, 1 }, { Column::Kind::Code, 0 } };
    wordTable.header = { { Cell { word }, Cell { signs }, Cell {} } };
    wordTable.rows = { { { Cell { signs }, Cell { word }, Cell { word } } },
                       { { Cell { QString(9000, u'x') }, Cell {}, Cell {} } } };
    Table none;
    Table noRows = wordTable;
    noRows.rows.clear();
    BarChart bars;
    bars.series = { word, signs };
    bars.groups = { { word, { { 5, word }, { std::nullopt, {} } }, word },
                    { signs, { { qQNaN(), signs }, { 1e300, signs } }, {} } };
    FlowChart flow;
    flow.nodes = { { "a", word, 0, { 10, word } }, { "b", signs, 1, { -3, signs } } };
    flow.links = { { "a", "b", { 4, "4" } }, { "b", "a", { 1, "1" } }, { "x", "y", {} } };
    SpreadChart spread;
    spread.institutions = { word };
    spread.rows = { { word, { { 3, "3" } } }, { signs, {} } };
    SeriesChart series;
    series.years = { "1", word };
    series.lines = { { signs, { { { 3, "3" }, {}, {} } } } };
    series.breaks = { { 1, word }, { 99, word } };
    made.blocks = { Contents {},
                    Heading { 1, word, "w" },
                    Heading { 2, signs, {} },
                    Paragraph { { { word + signs, Run::Kind::Plain, {} },
                                  { signs, Run::Kind::Code, {} },
                                  { signs, Run::Kind::Link, "javascript://alert(1)" },
                                  { signs, Run::Kind::Link, "w" },
                                  { signs, Run::Kind::Footnote, {} },
                                  { QString(8000, u'n'), Run::Kind::Footnote, {} } } },
                    Paragraph {},
                    Listing {},
                    KeyFigures { { { word, signs, word } } },
                    KeyFigures {},
                    NoteBox {},
                    wordTable,
                    none,
                    noRows,
                    longTable(),
                    hostileFigure(bars),
                    hostileFigure(flow),
                    hostileFigure(spread),
                    hostileFigure(series),
                    hostileFigure(ProfileChart {}),
                    PageBreak {},
                    PageBreak {} };
    return made;
}

} // namespace support
