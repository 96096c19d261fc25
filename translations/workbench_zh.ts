<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 %2</source>
        <comment>letter and title</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>There is no page &quot;%1&quot;. %2</source>
        <translation>没有“%1”页面。%2</translation>
    </message>
    <message>
        <source>Maps national offence codes onto the International Classification of Crime for Statistical Purposes (ICCS).</source>
        <translation>将国内罪名代码映射到《用于统计目的的国际犯罪分类》（ICCS）。</translation>
    </message>
    <message>
        <source>Project file to open.</source>
        <translation>要打开的项目文件。</translation>
    </message>
    <message>
        <source>Language of the screen, for example es.</source>
        <translation>界面语言，例如 es。</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>颜色：light（浅色）或 dark（深色）。</translation>
    </message>
    <message>
        <source>Draw a page (start, overview, ...) into the file named by --to and end.</source>
        <translation>将某一页面（start、overview 等）绘制到 --to 指定的文件中，然后结束。</translation>
    </message>
    <message>
        <source>PNG file for --screenshot.</source>
        <translation>--screenshot 所用的 PNG 文件。</translation>
    </message>
    <message>
        <source>Size of the window for --screenshot, as 1366x768.</source>
        <translation>--screenshot 所用的窗口大小，例如 1366x768。</translation>
    </message>
</context>
<context>
    <name>assessment</name>
    <message>
        <source>The answer to %1 belongs to %2 and is not counted here.</source>
        <translation>对 %1 的答复属于 %2，此处不计。</translation>
    </message>
    <message>
        <source>Open that assessment, or answer the question anew.</source>
        <translation>请打开该评估，或重新回答该问题。</translation>
    </message>
    <message>
        <source>“%1” is no question for “%2”.</source>
        <translation>“%1”不是向“%2”提出的问题。</translation>
    </message>
    <message>
        <source>Correct the question or the institution.</source>
        <translation>请更正问题或机构。</translation>
    </message>
    <message>
        <source>There is no level %1; levels are 0 to 4.</source>
        <translation>不存在等级 %1；等级为 0 至 4。</translation>
    </message>
    <message>
        <source>Give one of the five levels.</source>
        <translation>请给出五个等级之一。</translation>
    </message>
    <message>
        <source>The level of %1 is computed; the one given is not used.</source>
        <translation>%1 的等级由计算得出；所给的等级不予采用。</translation>
    </message>
    <message>
        <source>Leave the level out; give a target and a comment.</source>
        <translation>请不要填写等级；请给出目标等级和备注。</translation>
    </message>
    <message>
        <source>Level %1 for %2 has no evidence and counts as 1.</source>
        <translation>%2 的等级 %1 没有证据，按 1 计。</translation>
    </message>
    <message>
        <source>Name a document, link, table or indicator. What counts: %1</source>
        <translation>请列出文件、链接、表格或指标。可作为证据的有：%1</translation>
    </message>
    <message>
        <source>The target %1 for %2 is below the level %3.</source>
        <translation>%2 的目标等级 %1 低于等级 %3。</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>请更正两者之一。</translation>
    </message>
    <message>
        <source>“%1” has a field “%2” that the assessment does not have.</source>
        <translation>“%1”有字段“%2”，而评估中没有该字段。</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>请使用下列字段之一：%1。</translation>
    </message>
    <message>
        <source>“%1” is of the kind “%2”, which the assessment does not have.</source>
        <translation>“%1”的种类为“%2”，而评估中没有该种类。</translation>
    </message>
    <message>
        <source>Choose one of its kinds.</source>
        <translation>请选择评估中的种类之一。</translation>
    </message>
    <message>
        <source>No category for %1 “%2”</source>
        <translation>%1“%2”没有类别</translation>
    </message>
    <message>
        <source>The code %1 “%2” of %3 has no category in the ICCS.</source>
        <translation>%3 的代码 %1“%2”在 ICCS 中没有类别。</translation>
    </message>
    <message>
        <source>The cases are not in figures by ICCS.</source>
        <translation>案件未计入按 ICCS 列出的数字。</translation>
    </message>
    <message>
        <source>The cases are not in figures by ICCS. Reason: %1</source>
        <translation>案件未计入按 ICCS 列出的数字。原因：%1</translation>
    </message>
    <message>
        <source>Add a category for “%2”, or say in a note where it belongs.</source>
        <translation>为“%2”增设类别，或在注释中说明其归属。</translation>
    </message>
    <message>
        <source>Border unclear for %1 “%2”</source>
        <translation>%1“%2”的界限不清</translation>
    </message>
    <message>
        <source>The dispute on %1 “%2” was closed because the ICCS is unclear: %4</source>
        <translation>关于 %1“%2”的争议已因 ICCS 不清楚而结案：%4</translation>
    </message>
    <message>
        <source>The code has no category.</source>
        <translation>该代码没有类别。</translation>
    </message>
    <message>
        <source>The code is at %1.</source>
        <translation>该代码归入 %1。</translation>
    </message>
    <message>
        <source>State in the notes where “%2” belongs.</source>
        <translation>在注释中说明“%2”的归属。</translation>
    </message>
    <message>
        <source>Much ends in the residual category %1</source>
        <translation>大量内容归入剩余类别 %1</translation>
    </message>
    <message>
        <source>%2 national codes with %3 per cent of all mapped cases end in %1.</source>
        <translation>%2 个国内代码归入 %1，占全部已映射案件的 %3%。</translation>
    </message>
    <message>
        <source>%2 national codes, %3 per cent of all mapped codes, end in %1.</source>
        <translation>%2 个国内代码归入 %1，占全部已映射代码的 %3%。</translation>
    </message>
    <message>
        <source>The cases stay at %1.</source>
        <translation>案件仍归入 %1。</translation>
    </message>
    <message>
        <source>Add categories for the largest of these codes beside %1.</source>
        <translation>在 %1 旁为其中最大的代码增设类别。</translation>
    </message>
    <message>
        <source>Institutions differ on “%1”</source>
        <translation>各机构对“%1”有差异</translation>
    </message>
    <message>
        <source>“%1” leads to different categories: %2.</source>
        <translation>“%1”归入不同的类别：%2。</translation>
    </message>
    <message>
        <source>Each institution keeps its category.</source>
        <translation>各机构保留各自的类别。</translation>
    </message>
    <message>
        <source>If the institutions read the ICCS differently, state where “%1” belongs.</source>
        <translation>如果各机构对 ICCS 的理解不同，则说明“%1”的归属。</translation>
    </message>
    <message>
        <source>Levels are 0 to 4, or n/a.</source>
        <translation>等级为 0 至 4，或 n/a（不适用）。</translation>
    </message>
    <message>
        <source>Dates are written as in 2026-05-31.</source>
        <translation>日期按 2026-05-31 的形式书写。</translation>
    </message>
    <message>
        <source>An entry needs an id and one of the kinds about, action, challenge, practice, benefit, gap, conformity.</source>
        <translation>条目需要标识符和下列种类之一，以英文书写：about（关于评估）、action（行动）、challenge（挑战）、practice（做法）、benefit（益处）、gap（缺口）、conformity（符合度）。</translation>
    </message>
    <message>
        <source>The assessment “%1” was to be opened.</source>
        <translation>原拟打开评估“%1”。</translation>
    </message>
    <message>
        <source>README.md of the assessment “iccs-implementation” says what stands there.</source>
        <translation>评估“iccs-implementation”的 README.md 说明了该处应填写的内容。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Name the folder of an assessment, with all its files.</source>
        <translation>请指明含有全部文件的评估文件夹。</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>没有该名称的评估。</translation>
    </message>
    <message>
        <source>Take one of these, or a folder of your own: %1.</source>
        <translation>请选用下列之一，或您自己的文件夹：%1。</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Answer %1 of the assessment: %2</source>
        <translation>回答评估的 %1：%2</translation>
    </message>
    <message>
        <source>Remove %1 from the assessment</source>
        <translation>从评估中移除 %1</translation>
    </message>
    <message>
        <source>Add %1 to the assessment</source>
        <translation>将 %1 添加到评估</translation>
    </message>
    <message>
        <source>Saving the assessment</source>
        <translation>正在保存评估</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Line %1 is not taken in: “%2”. %3</source>
        <translation>第 %1 行未导入：“%2”。%3</translation>
    </message>
    <message>
        <source>Correct the line and take the file in again.</source>
        <translation>请更正该行，然后再次导入该文件。</translation>
    </message>
    <message>
        <source>Take %1 into the assessment</source>
        <translation>将 %1 导入评估</translation>
    </message>
    <message>
        <source>Another row gives this question another level.</source>
        <translation>另一行为此问题给出了不同的等级。</translation>
    </message>
</context>
<context>
    <name>assessmentpage::AnswerPanel</name>
    <message>
        <source>none</source>
        <comment>target level</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <comment>target year</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>year-month-day, such as 2026-05-31</source>
        <translation>年-月-日，例如 2026-05-31</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No question is chosen</source>
        <translation>未选择问题</translation>
    </message>
    <message>
        <source>What counts as evidence: %1</source>
        <translation>可作为证据的有：%1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>share, count, total</comment>
        <translation>%1（%2/%3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>level, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不详</translation>
    </message>
    <message>
        <source>%1 of: %2. %3</source>
        <comment>principles, framework, how we know</comment>
        <translation>%1，%2。%3</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>assessmentpage::AssessmentPage</name>
    <message>
        <source>The questions cannot be read</source>
        <translation>无法读取问题</translation>
    </message>
    <message>
        <source>The assessment that comes with the program is missing or broken. Install the program again.</source>
        <translation>程序自带的评估缺失或损坏。请重新安装程序。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) belong to another version of the assessment and are not counted here.</source>
        <translation>
            <numerusform>有 %Ln 项答复属于该评估的另一版本，此处不计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is answered yet. Choose a question and what is the case, or press 0 to 4; or send parts to the institutions and take them in again.</source>
        <translation>尚未回答任何问题。请选择一个问题和实际情况，或按 0 至 4 键；也可将分册送交各机构，待交回后再导入。</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>answered questions of those asked</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>&amp;Part for an institution</source>
        <translation>供机构填写的分册(&amp;P)</translation>
    </message>
    <message>
        <source>The questions on the form of an institution, as a table to be filled in and taken in again</source>
        <translation>机构应回答的问题，以表格形式供其填写，之后再导入</translation>
    </message>
    <message>
        <source>&amp;Take in answers…</source>
        <translation>导入答复(&amp;T)…</translation>
    </message>
    <message>
        <source>Answers and entries from a file, with what they change shown before</source>
        <translation>从文件导入答复和条目，导入前显示所涉更改</translation>
    </message>
    <message>
        <source>Save &amp;as a file…</source>
        <translation>另存为文件(&amp;A)…</translation>
    </message>
    <message>
        <source>The whole assessment with everything computed, for other programs and for comparing countries</source>
        <translation>完整的评估及全部计算结果，供其他程序使用和用于各国之间的比较</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>%1 的分册</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>工作簿 (*.xlsx);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save the assessment as a file</source>
        <translation>将评估另存为文件</translation>
    </message>
    <message>
        <source>Assessment (*.json)</source>
        <translation>评估 (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Views of the assessment</source>
        <translation>评估的视图</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Profile and phases</source>
        <translation>剖面图和阶段</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>institution, its kind</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>level, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest level</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a computed figure</comment>
        <translation>不详</translation>
    </message>
    <message>
        <source>main institutions</source>
        <translation>主要机构</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>known</source>
        <comment>a condition on a figure</comment>
        <translation>已知</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, its parts</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2; now %3</source>
        <comment>figure, what it must be, what it is</comment>
        <translation>%1：%2；目前为 %3</translation>
    </message>
</context>
<context>
    <name>assessmentpage::DimensionsPanel</name>
    <message>
        <source>%1 / %2</source>
        <comment>answered questions of those asked</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>The lowest level of all answers and, in brackets, their median</source>
        <translation>所有答复的最低等级，括号内为中位数</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>lowest level, median</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>assessmentpage::EntriesPanel</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of entries, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>About the assessment</source>
        <translation>关于评估</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>路线图</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>挑战</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>良好做法</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>益处</translation>
    </message>
    <message>
        <source>Gaps in the ICCS</source>
        <translation>ICCS 的缺口</translation>
    </message>
    <message>
        <source>Conformity of items</source>
        <translation>条目符合度</translation>
    </message>
    <message>
        <source>&amp;Add an action</source>
        <translation>添加行动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a challenge</source>
        <translation>添加挑战(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a good practice</source>
        <translation>添加良好做法(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a benefit</source>
        <translation>添加益处(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a gap</source>
        <translation>添加缺口(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add an entry</source>
        <translation>添加条目(&amp;A)</translation>
    </message>
    <message>
        <source>The road map is empty</source>
        <translation>路线图为空</translation>
    </message>
    <message>
        <source>No challenges yet</source>
        <translation>尚无挑战</translation>
    </message>
    <message>
        <source>No good practices yet</source>
        <translation>尚无良好做法</translation>
    </message>
    <message>
        <source>No benefits yet</source>
        <translation>尚无益处</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>尚无条目</translation>
    </message>
    <message>
        <source>Take over actions that are proposed below, or add your own.</source>
        <translation>请采纳下方提议的行动，或添加您自己的行动。</translation>
    </message>
    <message>
        <source>Write down what stands in the way, whom it concerns and what is done.</source>
        <translation>请写明有何障碍、涉及何方以及正在采取何种措施。</translation>
    </message>
    <message>
        <source>Write down what worked, so that others can use it.</source>
        <translation>请写明哪些做法有效，以便他人使用。</translation>
    </message>
    <message>
        <source>Write down what became better, with figures before and after.</source>
        <translation>请写明哪些方面得到改善，并附之前和之后的数字。</translation>
    </message>
    <message>
        <source>Add the first one.</source>
        <translation>请添加第一个条目。</translation>
    </message>
</context>
<context>
    <name>assessmentpage::EntryFields</name>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Period, from</source>
        <translation>时期（起）</translation>
    </message>
    <message>
        <source>Period, to</source>
        <translation>时期（止）</translation>
    </message>
    <message>
        <source>Date of the assessment</source>
        <translation>评估日期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>已审定</translation>
    </message>
</context>
<context>
    <name>assessmentpage::EntryForm</name>
    <message>
        <source>is being counted</source>
        <translation>正在统计</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln code(s))</source>
        <comment>cases at stake</comment>
        <translation>
            <numerusform>%1（%Ln 个代码）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessmentpage::EvidenceList</name>
    <message>
        <source>A&amp;dd evidence</source>
        <translation>添加证据(&amp;D)</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>证据的种类</translation>
    </message>
    <message>
        <source>What it is: title, date, article</source>
        <translation>内容：标题、日期、条款</translation>
    </message>
    <message>
        <source>Where it is: address or file</source>
        <translation>位置：网址或文件</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>移除此证据</translation>
    </message>
</context>
<context>
    <name>assessmentpage::FieldEditor</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The program counts this from the codes and categories.</source>
        <translation>由程序根据代码和类别统计。</translation>
    </message>
</context>
<context>
    <name>assessmentpage::GapDetails</name>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的条目</translation>
    </message>
    <message>
        <source>Found, not confirmed</source>
        <translation>已发现，未确认</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>更改(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>It becomes yours and is exported for UNODC.</source>
        <translation>该缺口将成为您的条目，并随导出内容提交 UNODC。</translation>
    </message>
    <message>
        <source>What was known or found before comes back.</source>
        <translation>恢复此前已知或已发现的内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and title</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的情况</translation>
    </message>
    <message>
        <source>Done meanwhile</source>
        <translation>临时做法</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>With UNODC</source>
        <translation>UNODC 状态</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Cases at stake</source>
        <translation>所涉案件</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>国内代码</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>national codes</comment>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessmentpage::GapsPanel</name>
    <message>
        <source>Gaps in the ICCS</source>
        <translation>ICCS 的缺口</translation>
    </message>
    <message>
        <source>&amp;Export for UNODC…</source>
        <translation>导出以提交 UNODC(&amp;E)…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>With UNODC</source>
        <translation>UNODC 状态</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>门类</translation>
    </message>
    <message>
        <source>Fed by this project</source>
        <translation>涉及本项目</translation>
    </message>
    <message>
        <source>Find in the gaps</source>
        <translation>在缺口中查找</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>gaps shown, all</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The gaps are being looked for</source>
        <translation>正在查找缺口</translation>
    </message>
    <message>
        <source>They appear here in a moment.</source>
        <translation>缺口稍后将显示在此处。</translation>
    </message>
    <message>
        <source>No gap matches the filters</source>
        <translation>没有符合筛选条件的缺口</translation>
    </message>
    <message>
        <source>Switch filters off to see more.</source>
        <translation>请关闭一些筛选条件以查看更多内容。</translation>
    </message>
    <message>
        <source>Export the gaps for UNODC</source>
        <translation>导出缺口以提交 UNODC</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个缺口写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that nobody has confirmed were left out.</source>
        <translation>
            <numerusform>已略去 %Ln 个尚无人确认的缺口。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessmentpage::InstitutionsBox</name>
    <message>
        <source>Add &amp;institution</source>
        <translation>添加机构(&amp;I)</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除该机构</translation>
    </message>
    <message>
        <source>Several institutions of a kind answer for themselves:</source>
        <translation>同一种类的多个机构各自作答：</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>机构的种类</translation>
    </message>
    <message>
        <source>Name, such as Gendarmerie</source>
        <translation>名称，例如宪兵队</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>Remove this institution and all its answers</source>
        <translation>移除此机构及其全部答复</translation>
    </message>
</context>
<context>
    <name>assessmentpage::LevelLadder</name>
    <message>
        <source>Take the answer &amp;away</source>
        <translation>移除该答复(&amp;A)</translation>
    </message>
</context>
<context>
    <name>assessmentpage::LineFormat</name>
    <message>
        <source>“%1” is no date. Write it as in %2.</source>
        <translation>“%1”不是日期。请按 %2 的形式书写。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”无法读作数字。</translation>
    </message>
    <message>
        <source>The ICCS has no category %1.</source>
        <translation>ICCS 中没有类别 %1。</translation>
    </message>
    <message>
        <source>No list of the project has a code %1.</source>
        <translation>项目的所有清单中均没有代码 %1。</translation>
    </message>
</context>
<context>
    <name>assessmentpage::ProfilePanel</name>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>最低至最高</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>The figures of the profile</source>
        <translation>剖面图的数字</translation>
    </message>
    <message>
        <source>Phases and what closes them</source>
        <translation>各阶段及其完成条件</translation>
    </message>
    <message>
        <source>No phase is closed yet.</source>
        <translation>尚未完成任何阶段。</translation>
    </message>
    <message>
        <source>The phases are computed…</source>
        <translation>正在计算各阶段…</translation>
    </message>
    <message>
        <source>Phase reached: %1</source>
        <translation>达到的阶段：%1</translation>
    </message>
    <message>
        <source>%1: level %2</source>
        <comment>question, level wanted</comment>
        <translation>%1：等级 %2</translation>
    </message>
</context>
<context>
    <name>assessmentpage::ProposedActions</name>
    <message>
        <source>&amp;Take over</source>
        <translation>采纳(&amp;T)</translation>
    </message>
    <message>
        <source>Proposed actions</source>
        <translation>提议的行动</translation>
    </message>
    <message>
        <source>Proposed for low levels</source>
        <translation>针对低等级的提议</translation>
    </message>
    <message>
        <source>%1 %2 The lowest level is %3, below %4.</source>
        <comment>number and text of a question, two levels</comment>
        <translation>%1 %2最低等级为 %3，低于 %4。</translation>
    </message>
</context>
<context>
    <name>assessmentpage::QuestionsPanel</name>
    <message>
        <source>Not known yet</source>
        <translation>尚不详</translation>
    </message>
    <message>
        <source>%1, counts as %2</source>
        <comment>level given, level that counts</comment>
        <translation>%1，按 %2 计</translation>
    </message>
    <message>
        <source>Kept, but counted as 1 until evidence is given.</source>
        <translation>予以保留，但在提供证据前按 1 计。</translation>
    </message>
    <message>
        <source>Computed by codes, because the volumes are not known.</source>
        <translation>因案件量不详，按代码计算。</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <comment>institutions</comment>
        <translation>已回答 %1/%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>levels, how many answered</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>target level, year</comment>
        <translation>%1（%2 年）</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>No question is shown</source>
        <translation>没有显示任何问题</translation>
    </message>
    <message>
        <source>None of this dimension fits the filter. Choose another institution or show all questions.</source>
        <translation>该维度中没有符合筛选条件的问题。请选择其他机构，或显示全部问题。</translation>
    </message>
    <message>
        <source>Questions of an institution</source>
        <translation>某一机构的问题</translation>
    </message>
    <message>
        <source>State of the answers</source>
        <translation>答复的状态</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>所有机构</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>所有答复</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>没有证据</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Each institution below answers for itself.</source>
        <translation>下列各机构各自作答。</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>level, what is the case</comment>
        <translation>&amp;%1 %2</translation>
    </message>
</context>
<context>
    <name>assessmentpage::TakeInDialog</name>
    <message>
        <source>%1; evidence: %2</source>
        <comment>level, number of pieces</comment>
        <translation>%1；证据：%2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>question, institution</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>&amp;Choose the file that came back…</source>
        <translation>选择交回的文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>导入答复</translation>
    </message>
    <message>
        <source>Which answers came back?</source>
        <translation>交回的是哪些答复？</translation>
    </message>
    <message>
        <source>Choose the part that an institution filled in (CSV, XLSX or ODS), or an assessment of another project (JSON). You see what it changes before anything is taken in.</source>
        <translation>请选择由机构填写的分册（CSV、XLSX 或 ODS），或另一项目的评估（JSON）。在导入任何内容之前，您可以看到该文件所涉的更改。</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>The file says the same as the project, or it has no answers.</source>
        <translation>文件内容与项目相同，或文件中没有答复。</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>其他文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Answers (*.csv *.tsv *.xlsx *.ods *.json)</source>
        <translation>答复 (*.csv *.tsv *.xlsx *.ods *.json)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %Ln line(s)</source>
        <translation>
            <numerusform>导入 %Ln 行(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were taken in.</source>
        <translation>
            <numerusform>已导入 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>categories::CategoryPicker</name>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>见于</translation>
    </message>
    <message>
        <source>Code or words, in any language</source>
        <translation>代码或词语，任何语言均可</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <source>Categories found</source>
        <translation>找到的类别</translation>
    </message>
    <message>
        <source>Type a code such as 0502, or words such as “car theft”.</source>
        <translation>请输入代码（例如 0502）或词语（例如“盗窃汽车”）。</translation>
    </message>
    <message>
        <source>No category has these words. Try fewer, or words of another language.</source>
        <translation>没有含有这些词语的类别。请减少词语，或使用其他语言的词语。</translation>
    </message>
    <message>
        <source>Enter takes the category, Ctrl+Enter adds it beside the others, Esc closes.</source>
        <translation>按 Enter 键采纳该类别，按 Ctrl+Enter 键在其他类别之外添加该类别，按 Esc 键关闭。</translation>
    </message>
    <message>
        <source>%1 is too wide. Choose a category at level %2 or below (R1).</source>
        <translation>%1 范围过大。请选择第 %2 级或以下的类别（R1）。</translation>
    </message>
</context>
<context>
    <name>categories::Titles</name>
    <message>
        <source>not in this edition of the classification</source>
        <translation>不在该分类版本中</translation>
    </message>
</context>
<context>
    <name>classification</name>
    <message>
        <source>Mend the files of the edition.</source>
        <translation>请修正该分类版本的文件。</translation>
    </message>
    <message>
        <source>%1 is of level %2 and has no parent.</source>
        <translation>%1 为第 %2 级，但没有上级类别。</translation>
    </message>
    <message>
        <source>%1 is of level %2 and its parent %3 of level %4.</source>
        <translation>%1 为第 %2 级，而其上级类别 %3 为第 %4 级。</translation>
    </message>
    <message>
        <source>%1 excludes “%2” towards %3, which does not exist.</source>
        <translation>%1 将“%2”排除并指向 %3，但后者不存在。</translation>
    </message>
    <message>
        <source>%1 excludes “%2” and names no other category for it.</source>
        <translation>%1 排除了“%2”，但没有为其指明其他类别。</translation>
    </message>
    <message>
        <source>Decide by the title and the inclusions.</source>
        <translation>请根据标题和包括项作出决定。</translation>
    </message>
    <message>
        <source>%1 takes over the terms of %2, which does not exist.</source>
        <translation>%1 沿用 %2 的用语，但后者不存在。</translation>
    </message>
    <message>
        <source>Add the text to the files of the edition.</source>
        <translation>请将该文本添加到该分类版本的文件中。</translation>
    </message>
    <message>
        <source>%1 has no title in the language “%2”.</source>
        <translation>%1 没有语言“%2”的标题。</translation>
    </message>
    <message>
        <source>%1 has no description in the language “%2”.</source>
        <translation>%1 没有语言“%2”的描述。</translation>
    </message>
    <message>
        <source>%1 stands twice in the list; the second row was left out.</source>
        <translation>%1 在清单中出现两次；第二行已略去。</translation>
    </message>
    <message>
        <source>Loading the classification in %1.</source>
        <translation>正在加载 %1 中的分类。</translation>
    </message>
    <message>
        <source>Restore the folder from the program package or mend the file.</source>
        <translation>请从程序安装包中恢复该文件夹，或修正该文件。</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>缺少文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 is damaged: %2</source>
        <translation>文件 %1 已损坏：%2</translation>
    </message>
    <message>
        <source>The file %1 has no column %2.</source>
        <translation>文件 %1 没有 %2 列。</translation>
    </message>
    <message>
        <source>“%1” is no code of 2, 4, 5 or 6 digits.</source>
        <translation>“%1”不是由 2、4、5 或 6 位数字组成的代码。</translation>
    </message>
    <message>
        <source>Line %1 of the file %2: %3</source>
        <translation>文件 %2 第 %1 行：%3</translation>
    </message>
    <message>
        <source>The file edition.json has the alias “%1” that is no code or stands for none.</source>
        <translation>文件 edition.json 中的别名“%1”不是代码，或没有指代任何类别。</translation>
    </message>
    <message>
        <source>The file edition.json is missing or not readable.</source>
        <translation>文件 edition.json 缺失或无法读取。</translation>
    </message>
    <message>
        <source>The file edition.json is damaged: %1.</source>
        <translation>文件 edition.json 已损坏：%1。</translation>
    </message>
    <message>
        <source>The file edition.json lacks the id, the titles or the levels.</source>
        <translation>文件 edition.json 缺少标识符、标题或级别。</translation>
    </message>
    <message>
        <source>The level %1 does not exist in this edition.</source>
        <translation>该分类版本中不存在级别 %1。</translation>
    </message>
    <message>
        <source>The file categories.csv has no rows.</source>
        <translation>文件 categories.csv 没有数据行。</translation>
    </message>
    <message>
        <source>In the file categories.csv %1 names the parent %2, which does not exist.</source>
        <translation>在文件 categories.csv 中，%1 指定的上级类别 %2 不存在。</translation>
    </message>
    <message>
        <source>In the file categories.csv the parents of %1 run in a circle.</source>
        <translation>在文件 categories.csv 中，%1 的上级类别构成循环。</translation>
    </message>
    <message>
        <source>There is no category %1.</source>
        <translation>没有类别 %1。</translation>
    </message>
    <message>
        <source>“%1” is neither inclusion nor exclusion.</source>
        <translation>“%1”既不是包括项，也不是不包括项。</translation>
    </message>
    <message>
        <source>“%1” is neither item nor apply.</source>
        <translation>“%1”既不是 item，也不是 apply。</translation>
    </message>
    <message>
        <source>The value does not stand below its variable %1.</source>
        <translation>该值不在其变量 %1 之下。</translation>
    </message>
    <message>
        <source>The variable %1, the category %2 or the relation “%3” is unknown.</source>
        <translation>变量 %1、类别 %2 或关系“%3”未知。</translation>
    </message>
</context>
<context>
    <name>classificationpage::BrowsePanel</name>
    <message>
        <source>Search codes, titles, terms</source>
        <translation>搜索代码、标题和用语</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Categories found</source>
        <translation>找到的类别</translation>
    </message>
    <message numerus="yes">
        <source>%n categories found</source>
        <translation>
            <numerusform>找到 %n 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>No category found</source>
        <translation>未找到类别</translation>
    </message>
    <message>
        <source>Nothing in the codes, titles, terms and index matches “%1”. Try fewer or other words, in any language of the titles.</source>
        <translation>代码、标题、用语和索引中没有与“%1”相符的内容。请减少词语或换用其他词语，标题的任何一种语言均可。</translation>
    </message>
</context>
<context>
    <name>classificationpage::CategoryRow</name>
    <message>
        <source>No offence of the list is linked here.</source>
        <translation>清单中没有罪名关联到此处。</translation>
    </message>
    <message>
        <source>%1 linked to this category, %2 with the narrower ones.</source>
        <translation>%1 个罪名关联到此类别，连同下级类别共 %2 个。</translation>
    </message>
    <message>
        <source>%1 (residual category)</source>
        <translation>%1（剩余类别）</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>Offences of the present list that are linked to the category or to a narrower one.</source>
        <translation>当前清单中关联到该类别或其下级类别的罪名。</translation>
    </message>
</context>
<context>
    <name>classificationpage::CategoryText</name>
    <message>
        <source>%1, level %2 of %3</source>
        <comment>name and number of a level</comment>
        <translation>%1，共 %3 级中的第 %2 级</translation>
    </message>
    <message>
        <source>Eurostat: %1</source>
        <translation>欧盟统计局：%1</translation>
    </message>
    <message>
        <source>also printed as: %1</source>
        <translation>也印作：%1</translation>
    </message>
    <message>
        <source>Residual category</source>
        <translation>剩余类别</translation>
    </message>
    <message>
        <source>It holds what fits nowhere else. Choose it only after the other categories beside it have been rejected, and write down why.</source>
        <translation>该类别收纳不能归入他处的内容。只有在排除了与其并列的其他类别之后才可选择，并请写明原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) of the project linked here</source>
        <translation>
            <numerusform>项目中有 %n 个罪名关联到此处</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容说明</translation>
    </message>
    <message>
        <source>In our own words. The official definition stands in the publication.</source>
        <translation>此为我们自己的表述。正式定义见出版物。</translation>
    </message>
    <message>
        <source>Offences linked here (%1)</source>
        <translation>关联到此处的罪名（%1）</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 个</translation>
    </message>
    <message>
        <source>Names in laws and police lists (collected by us)</source>
        <translation>法律和警方清单中的名称（由我们收集）</translation>
    </message>
    <message>
        <source>Entries of the alphabetical index</source>
        <translation>字母顺序索引条目</translation>
    </message>
    <message>
        <source>Remarks on the print</source>
        <translation>关于印刷版的备注</translation>
    </message>
</context>
<context>
    <name>classificationpage::ClassificationPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action (keys)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>复制代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import official titles in another language…</source>
        <translation>导入另一种语言的正式标题(&amp;I)…</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation>文本语言(&amp;L)</translation>
    </message>
    <message>
        <source>Import titles…</source>
        <translation>导入标题…</translation>
    </message>
    <message>
        <source>Source: %1. Descriptions and common names are our own words.</source>
        <translation>来源：%1。描述和通用名称为我们自己的表述。</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分类</translation>
    </message>
</context>
<context>
    <name>classificationpage::Hits</name>
    <message>
        <source>%1, found in: %2, %3</source>
        <comment>category, field, text</comment>
        <translation>%1，见于 %2：%3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>通用名称</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>包括</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>不包括</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>classificationpage::NotesText</name>
    <message>
        <source>(shortened by us)</source>
        <translation>（由我们缩写）</translation>
    </message>
    <message>
        <source>no category is printed</source>
        <translation>未印出类别</translation>
    </message>
    <message>
        <source>(printed: %1)</source>
        <translation>（印作：%1）</translation>
    </message>
    <message>
        <source>%1 more from %2</source>
        <comment>number of notes, category</comment>
        <translation>另有 %1 项来自 %2</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>包括</translation>
    </message>
    <message>
        <source>Excludes, because it belongs to</source>
        <translation>不包括，因为属于</translation>
    </message>
    <message>
        <source>The publication prints no inclusions or exclusions here.</source>
        <translation>出版物在此处未列出包括项或不包括项。</translation>
    </message>
</context>
<context>
    <name>classificationpage::TextPanel</name>
    <message>
        <source>Text of the category</source>
        <translation>类别文本</translation>
    </message>
</context>
<context>
    <name>classificationpage::TitlesDialog</name>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>新标题</translation>
    </message>
    <message>
        <source>Import official titles in another language</source>
        <translation>导入另一种语言的正式标题</translation>
    </message>
    <message>
        <source>Which table holds the titles?</source>
        <translation>标题在哪个表格中？</translation>
    </message>
    <message>
        <source>Drop a table here that has a column of ICCS codes and a column of titles, for example from the official translation in your language, or choose or paste one.</source>
        <translation>请将含有 ICCS 代码列和标题列的表格拖放到此处，例如您所用语言的正式译本；也可以选择或粘贴一个表格。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Import the titles</source>
        <translation>导入标题</translation>
    </message>
    <message>
        <source>Column of &amp;codes</source>
        <translation>代码列(&amp;C)</translation>
    </message>
    <message>
        <source>Column of &amp;titles</source>
        <translation>标题列(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language of the titles</source>
        <translation>标题的语言(&amp;L)</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>选择语言</translation>
    </message>
    <message>
        <source>Categories with their new titles</source>
        <translation>类别及其新标题</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>No row names a category of the classification yet. Choose the column that holds the ICCS codes.</source>
        <translation>目前还没有任何一行指明分类中的类别。请选择含有 ICCS 代码的列。</translation>
    </message>
    <message>
        <source>%1 of %2 categories get a title.</source>
        <translation>%2 个类别中有 %1 个将获得标题。</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) were taken for another spelling of the same category.</source>
        <translation>
            <numerusform>有 %n 个代码被视为同一类别的另一种写法。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A lost leading zero was put back in %n code(s).</source>
        <translation>
            <numerusform>有 %n 个代码补回了丢失的前导零。</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles in %1 are there already and will be replaced.</source>
        <translation>语言为 %1 的标题已经存在，将被替换。</translation>
    </message>
</context>
<context>
    <name>classificationpage::VariablesText</name>
    <message>
        <source>About the event</source>
        <translation>关于事件</translation>
    </message>
    <message>
        <source>About the victim</source>
        <translation>关于受害人</translation>
    </message>
    <message>
        <source>About the perpetrator</source>
        <translation>关于犯罪人</translation>
    </message>
    <message>
        <source>About what the data include</source>
        <translation>关于数据涵盖的内容</translation>
    </message>
    <message>
        <source>About homicide</source>
        <translation>关于杀人</translation>
    </message>
    <message>
        <source>minimum set</source>
        <translation>最低限度集</translation>
    </message>
    <message>
        <source>recommended here</source>
        <translation>建议在此使用</translation>
    </message>
    <message>
        <source>No list of values is printed.</source>
        <translation>未印出取值清单。</translation>
    </message>
    <message>
        <source>Variables that do not apply</source>
        <translation>不适用的变量</translation>
    </message>
    <message>
        <source>Disaggregating variables</source>
        <translation>分列变量</translation>
    </message>
    <message>
        <source>%1 variables apply</source>
        <translation>适用 %1 个变量</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>%1, row %2: %3 %4</source>
        <translation>%1，第 %2 行：%3 %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a row format. Use csv, json or table.</source>
        <translation>“%1”不是行格式。请使用 csv、json 或 table。</translation>
    </message>
    <message>
        <source>The project %1 was to be changed.</source>
        <translation>原拟更改项目 %1。</translation>
    </message>
    <message numerus="yes">
        <source>A program that ended abruptly left %n edit(s) that are not in the file yet.</source>
        <translation>
            <numerusform>某个程序异常结束，留下 %n 处尚未写入文件的编辑。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them over or drop them first: iccs recover %1 (--accept or --discard).</source>
        <translation>请先采纳或丢弃这些编辑：iccs recover %1（--accept 或 --discard）。</translation>
    </message>
    <message>
        <source>The project was not changed. Make room on the disk, allow writing there, or work on a copy in another folder.</source>
        <translation>项目未被更改。请在磁盘上腾出空间，允许在该处写入，或在其他文件夹中使用副本。</translation>
    </message>
    <message>
        <source>An offence list was looked for.</source>
        <translation>原拟查找罪名清单。</translation>
    </message>
    <message>
        <source>The project has no offence list yet.</source>
        <translation>该项目还没有罪名清单。</translation>
    </message>
    <message>
        <source>Import one with: iccs import PROJECT LIST --as offences.</source>
        <translation>请导入一个：iccs import PROJECT LIST --as offences。</translation>
    </message>
    <message>
        <source>The project has several lists.</source>
        <translation>该项目有多个清单。</translation>
    </message>
    <message>
        <source>Say which one with --list NAME.</source>
        <translation>请用 --list NAME 指明使用哪一个。</translation>
    </message>
    <message>
        <source>There is no list called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的清单。</translation>
    </message>
    <message>
        <source>The lists are: %1.</source>
        <translation>现有清单为：%1。</translation>
    </message>
    <message>
        <source>The offence &quot;%1&quot; was looked for in &quot;%2&quot;.</source>
        <translation>原拟在“%2”中查找罪名“%1”。</translation>
    </message>
    <message>
        <source>The list has no such code.</source>
        <translation>该清单没有这个代码。</translation>
    </message>
    <message>
        <source>Codes are text: leading zeros and blanks inside count.</source>
        <translation>代码是文本：前导零和中间的空格均有意义。</translation>
    </message>
    <message numerus="yes">
        <source>The code stands %n time(s) in the list.</source>
        <translation>
            <numerusform>该代码在清单中出现 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one of: %1.</source>
        <translation>请指明其中之一：%1。</translation>
    </message>
    <message>
        <source>Run all checks. Ends with 1 when an error is not explained.</source>
        <translation>运行所有检查。如有未经说明的错误，则以 1 结束。</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>项目文件。</translation>
    </message>
    <message>
        <source>There is no check &quot;%1&quot;.</source>
        <translation>没有检查“%1”。</translation>
    </message>
    <message>
        <source>Browse and search ICCS. Descriptions are the program&apos;s own words, titles and terms are UNODC&apos;s.</source>
        <translation>浏览和搜索 ICCS。描述为本程序自己的表述，标题和用语出自 UNODC。</translation>
    </message>
    <message>
        <source>A category, e.g. 0101; aliases and lost zeros are understood.</source>
        <translation>类别，例如 0101；可识别别名和丢失的零。</translation>
    </message>
    <message>
        <source>The category and everything below it.</source>
        <translation>该类别及其下的所有类别。</translation>
    </message>
    <message>
        <source>Words or a code to look for, in any loaded language.</source>
        <translation>要查找的词语或代码，任何已加载的语言均可。</translation>
    </message>
    <message>
        <source>How many hits to print (20).</source>
        <translation>打印多少条结果（20）。</translation>
    </message>
    <message>
        <source>Nothing in ICCS matches &quot;%1&quot;. Try fewer or other words, or the parent&apos;s title.</source>
        <translation>ICCS 中没有与“%1”相符的内容。请减少词语、换用其他词语或使用上级类别的标题。</translation>
    </message>
    <message>
        <source>The category &quot;%1&quot; was looked for.</source>
        <translation>原拟查找类别“%1”。</translation>
    </message>
    <message>
        <source>This edition of ICCS has no such code.</source>
        <translation>该 ICCS 版本没有这个代码。</translation>
    </message>
    <message>
        <source>Search for it with: iccs classification --search WORDS.</source>
        <translation>请搜索该类别：iccs classification --search WORDS。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as %2.</source>
        <translation>“%1”被读作 %2。</translation>
    </message>
    <message>
        <source>Compare the links with those of another mapper of the same list, offence by offence, or as measures of agreement. Nothing is changed.</source>
        <translation>将关联与同一清单的另一映射人员的关联进行比较，可逐个罪名比较，也可计算一致性指标。不作任何更改。</translation>
    </message>
    <message>
        <source>The other mapper&apos;s project file, or a table of links.</source>
        <translation>另一映射人员的项目文件，或关联表。</translation>
    </message>
    <message>
        <source>Which list; needed when the project has several.</source>
        <translation>使用哪个清单；项目有多个清单时必须指明。</translation>
    </message>
    <message>
        <source>Which list of the other project; else the one with the most codes in common.</source>
        <translation>使用另一项目的哪个清单；未指明时使用共同代码最多的清单。</translation>
    </message>
    <message>
        <source>With a table: column of the national code.</source>
        <translation>使用表格时：国内代码所在的列。</translation>
    </message>
    <message>
        <source>With a table: column of the ICCS code.</source>
        <translation>使用表格时：ICCS 代码所在的列。</translation>
    </message>
    <message>
        <source>With a table: column of the relation.</source>
        <translation>使用表格时：关系所在的列。</translation>
    </message>
    <message>
        <source>Print the measures of agreement instead of the offences.</source>
        <translation>打印一致性指标，而不打印罪名。</translation>
    </message>
    <message>
        <source>Leave out the offences on which both decided the same or nothing.</source>
        <translation>略去双方决定相同或均未作决定的罪名。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Quality measures by codes and by volume, for every list, section, level and status.</source>
        <translation>按代码和案件量计算的质量指标，涵盖每个清单、门类、级别和状态。</translation>
    </message>
    <message>
        <source>Which list; all when left out.</source>
        <translation>使用哪个清单；省略时使用全部清单。</translation>
    </message>
    <message>
        <source>Say why a finding may stand. It stays in the list, marked as explained.</source>
        <translation>说明某项检查结果为何可以保留。该结果仍留在清单中，并标为已说明。</translation>
    </message>
    <message>
        <source>Id of the check, as &quot;iccs check&quot; prints it.</source>
        <translation>检查的标识符，与“iccs check”所打印的一致。</translation>
    </message>
    <message>
        <source>Place of the finding, as &quot;iccs check&quot; prints it.</source>
        <translation>检查结果的位置，与“iccs check”所打印的一致。</translation>
    </message>
    <message>
        <source>Why it may stand.</source>
        <translation>可以保留的原因。</translation>
    </message>
    <message>
        <source>Take the explanation back.</source>
        <translation>撤回说明。</translation>
    </message>
    <message>
        <source>An explanation needs --reason.</source>
        <translation>说明必须带有 --reason。</translation>
    </message>
    <message>
        <source>Print the formats.</source>
        <translation>打印各种格式。</translation>
    </message>
    <message>
        <source>There is no export format &quot;%1&quot;. &quot;iccs export --list&quot; prints them.</source>
        <translation>没有导出格式“%1”。“iccs export --list”可打印现有格式。</translation>
    </message>
    <message>
        <source>An export needs a project file and --out FILE.</source>
        <translation>导出需要项目文件和 --out FILE。</translation>
    </message>
    <message>
        <source>Wrote %1. %2</source>
        <translation>已写入 %1。%2</translation>
    </message>
    <message>
        <source>Print the audit trail, newest first; or take edits back and bring them again.</source>
        <translation>打印审计记录，最新的在前；或撤销编辑并重新恢复。</translation>
    </message>
    <message>
        <source>How many lines (100).</source>
        <translation>打印多少行（100）。</translation>
    </message>
    <message>
        <source>Take back so many edits.</source>
        <translation>撤销的编辑数量。</translation>
    </message>
    <message>
        <source>Bring back so many edits.</source>
        <translation>重新恢复的编辑数量。</translation>
    </message>
    <message>
        <source>Name of the list; the file&apos;s name when left out.</source>
        <translation>清单名称；省略时使用文件名。</translation>
    </message>
    <message>
        <source>police, prosecution, courts, prisons, survey or other.</source>
        <translation>police（警方）、prosecution（检察机关）、courts（法院）、prisons（监狱）、survey（调查）或 other（其他）。</translation>
    </message>
    <message>
        <source>Take the difference over.</source>
        <translation>采纳差异。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of institution. Use police, prosecution, courts, prisons, survey or other.</source>
        <translation>“%1”不是机构类型。请使用 police（警方）、prosecution（检察机关）、courts（法院）、prisons（监狱）、survey（调查）或 other（其他）。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in as offences of the list &quot;%1&quot; (%2, %3), with %4 finding(s).</source>
        <translation>
            <numerusform>已将 %n 行作为清单“%1”的罪名导入（%2，%3），有 %4 项检查结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list &quot;%1&quot; is in the project already; this file changes %n thing(s). Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>清单“%1”已在项目中；该文件会更改 %n 处内容。未采纳任何更改：请添加 --accept 以采纳。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken over; the list &quot;%1&quot; is now version %2.</source>
        <translation>
            <numerusform>已采纳 %n 处更改；清单“%1”现为第 %2 版。</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles need --code, --label and --text-language.</source>
        <translation>导入标题需要 --code、--label 和 --text-language。</translation>
    </message>
    <message>
        <source>Titles were to be taken in from %1.</source>
        <translation>原拟从 %1 导入标题。</translation>
    </message>
    <message>
        <source>No row has the code of an ICCS category and a title.</source>
        <translation>没有任何一行同时含有 ICCS 类别的代码和标题。</translation>
    </message>
    <message>
        <source>Check --code and --label; nothing was changed. &quot;iccs classification&quot; prints the codes.</source>
        <translation>请检查 --code 和 --label；未作任何更改。“iccs classification”可打印代码。</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) were read with a lost zero put back, or under another number.</source>
        <translation>
            <numerusform>有 %n 个代码在读取时补回了丢失的零，或被读作另一编号。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; instead of &quot;%2&quot;</source>
        <translation>“%1”应为“%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) of that language are in the project with other words. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>该语言有 %n 个标题已在项目中，但措辞不同。未采纳任何更改：请添加 --accept 以采纳。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) of %1 categories came in.</source>
        <translation>
            <numerusform>已导入 %1 个类别的 %n 个标题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print what is in a project file.</source>
        <translation>打印项目文件的内容。</translation>
    </message>
    <message>
        <source>%1 (%2, version %3): %4 offences, %5 links, from %6, imported %7</source>
        <translation>%1（%2，第 %3 版）：%4 个罪名，%5 个关联，来自 %6，导入于 %7</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Set links between offences and categories. Accepted suggestions become proposals, never approved links.</source>
        <translation>在罪名与类别之间建立关联。采纳的建议成为提议，绝不会成为已核准的关联。</translation>
    </message>
    <message>
        <source>CODE=ICCS, several times; CODE= with --reason for an offence without a category.</source>
        <translation>CODE=ICCS，可多次使用；没有类别的罪名用 CODE= 并附 --reason。</translation>
    </message>
    <message>
        <source>With --set: equal, inside, contains, overlap or none. With --from: its column.</source>
        <translation>与 --set 合用：equal（相同）、inside（属于）、contains（大于）、overlap（交叉）或 none（无）。与 --from 合用：关系所在的列。</translation>
    </message>
    <message>
        <source>With --set: draft, proposed, in review, disputed, approved or out of scope.</source>
        <translation>与 --set 合用：draft（草稿）、proposed（已提议）、in review（审核中）、disputed（有争议）、approved（已核准）或 out of scope（不在范围内）。</translation>
    </message>
    <message>
        <source>With --set: why.</source>
        <translation>与 --set 合用：理由。</translation>
    </message>
    <message>
        <source>With --set and no category: why there is none.</source>
        <translation>与 --set 合用且没有类别时：没有类别的原因。</translation>
    </message>
    <message>
        <source>A table of links, or our own export after review.</source>
        <translation>关联表，或经审核的本程序导出文件。</translation>
    </message>
    <message>
        <source>With --from: column of the national code.</source>
        <translation>与 --from 合用：国内代码所在的列。</translation>
    </message>
    <message>
        <source>With --from: column of the ICCS code.</source>
        <translation>与 --from 合用：ICCS 代码所在的列。</translation>
    </message>
    <message>
        <source>Propose the first suggestion for every offence without a link.</source>
        <translation>为每个没有关联的罪名提议第一项建议。</translation>
    </message>
    <message>
        <source>How sure a suggestion must be (0.5).</source>
        <translation>建议必须达到的置信度（0.5）。</translation>
    </message>
    <message>
        <source>With --from and our own whole export: remove links whose rows are gone.</source>
        <translation>与 --from 和本程序的完整导出文件合用：移除其行已被删去的关联。</translation>
    </message>
    <message>
        <source>Print what would change, and change nothing.</source>
        <translation>打印将会发生的更改，但不作任何更改。</translation>
    </message>
    <message>
        <source>Give one of --set, --from and --accept-suggestions.</source>
        <translation>请在 --set、--from 和 --accept-suggestions 中选用一个。</translation>
    </message>
    <message>
        <source>Links were to be set.</source>
        <translation>原拟建立关联。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no status.</source>
        <translation>“%1”不是状态。</translation>
    </message>
    <message>
        <source>Use draft, proposed, in review, disputed, approved or out of scope.</source>
        <translation>请使用 draft（草稿）、proposed（已提议）、in review（审核中）、disputed（有争议）、approved（已核准）或 out of scope（不在范围内）的英文写法。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no relation.</source>
        <translation>“%1”不是关系。</translation>
    </message>
    <message>
        <source>Use equal, inside, contains, overlap or none.</source>
        <translation>请使用 equal（相同）、inside（属于）、contains（大于）、overlap（交叉）或 none（无）的英文写法。</translation>
    </message>
    <message>
        <source>The relation &quot;none&quot; goes with no category.</source>
        <translation>关系“none”不能与类别合用。</translation>
    </message>
    <message>
        <source>Write CODE= without a category, or another relation.</source>
        <translation>请写 CODE= 而不写类别，或使用其他关系。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no equals sign.</source>
        <translation>“%1”没有等号。</translation>
    </message>
    <message>
        <source>Write CODE=ICCS, for example 861=0401.</source>
        <translation>请写 CODE=ICCS，例如 861=0401。</translation>
    </message>
    <message>
        <source>This edition of ICCS has no category &quot;%1&quot;.</source>
        <translation>该 ICCS 版本没有类别“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) set.</source>
        <translation>
            <numerusform>已建立 %n 个关联。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) have no row in the table and were kept; add --remove-missing to remove them.</source>
        <translation>
            <numerusform>有 %n 个关联在表格中没有对应的行，已予以保留；请添加 --remove-missing 以移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) changed, %1 unchanged, %2 finding(s).</source>
        <translation>
            <numerusform>更改了 %n 个关联，%1 个未变，%2 项检查结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the correspondence table; offences without a link have empty cells.</source>
        <translation>打印对应表；没有关联的罪名，其单元格为空。</translation>
    </message>
    <message>
        <source>Make a project file.</source>
        <translation>新建项目文件。</translation>
    </message>
    <message>
        <source>The file to make.</source>
        <translation>要新建的文件。</translation>
    </message>
    <message>
        <source>Three letters of ISO 3166-1, e.g. CHL.</source>
        <translation>ISO 3166-1 三字母代码，例如 CHL。</translation>
    </message>
    <message>
        <source>Who keeps the project.</source>
        <translation>项目的维护者。</translation>
    </message>
    <message>
        <source>A title for reports.</source>
        <translation>报告使用的标题。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country code. Use the three letters of ISO 3166-1, e.g. CHL.</source>
        <translation>“%1”不是国别代码。请使用 ISO 3166-1 三字母代码，例如 CHL。</translation>
    </message>
    <message>
        <source>A project was to be made as %1.</source>
        <translation>原拟新建项目 %1。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>请另选名称，或移走该文件。</translation>
    </message>
    <message>
        <source>Made the project %1.</source>
        <translation>已新建项目 %1。</translation>
    </message>
    <message>
        <source>List edits that an abruptly ended program left beside a project, take them over or drop them.</source>
        <translation>列出异常结束的程序在项目旁留下的编辑，予以采纳或丢弃。</translation>
    </message>
    <message>
        <source>Take the edits over and save.</source>
        <translation>采纳这些编辑并保存。</translation>
    </message>
    <message>
        <source>Drop the edits for good.</source>
        <translation>永久丢弃这些编辑。</translation>
    </message>
    <message>
        <source>Give --accept or --discard, not both.</source>
        <translation>请使用 --accept 或 --discard，不要同时使用。</translation>
    </message>
    <message>
        <source>Nothing was left over beside %1.</source>
        <translation>%1 旁没有遗留的编辑。</translation>
    </message>
    <message>
        <source>The edits are still left over: make room on the disk or allow writing there, then run this again.</source>
        <translation>编辑仍然遗留：请在磁盘上腾出空间或允许在该处写入，然后重新运行。</translation>
    </message>
    <message>
        <source>Ranked ICCS categories for the offences of a project, or of a list file, each with its reasons.</source>
        <translation>为项目或清单文件中的罪名排列 ICCS 类别，并逐一给出理由。</translation>
    </message>
    <message>
        <source>A project file; or give --offences.</source>
        <translation>项目文件；或使用 --offences。</translation>
    </message>
    <message>
        <source>A list file, without a project.</source>
        <translation>清单文件，无需项目。</translation>
    </message>
    <message>
        <source>Which list of the project; all when left out.</source>
        <translation>使用项目的哪个清单；省略时使用全部清单。</translation>
    </message>
    <message>
        <source>Only these national codes.</source>
        <translation>仅限这些国内代码。</translation>
    </message>
    <message>
        <source>Method of suggestion; the default is best.</source>
        <translation>建议方法；默认为 best。</translation>
    </message>
    <message>
        <source>Candidates per offence (5).</source>
        <translation>每个罪名的候选类别数（5）。</translation>
    </message>
    <message>
        <source>Only offences without a link.</source>
        <translation>仅限没有关联的罪名。</translation>
    </message>
    <message>
        <source>Give either a project file or --offences LIST.</source>
        <translation>请提供项目文件或 --offences LIST，二者选一。</translation>
    </message>
    <message>
        <source>There is no method of suggestion called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的建议方法。</translation>
    </message>
    <message>
        <source>csv, json or table; for export: the format.</source>
        <translation>csv、json 或 table；导出时：格式。</translation>
    </message>
    <message>
        <source>File to write; &quot;-&quot; is standard output.</source>
        <translation>要写入的文件；“-”表示标准输出。</translation>
    </message>
    <message>
        <source>Language of labels and messages, e.g. es.</source>
        <translation>名称和消息的语言，例如 es。</translation>
    </message>
    <message>
        <source>Who is named in the audit trail.</source>
        <translation>审计记录中的署名。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>FLOAT</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Print this page and end.</source>
        <translation>打印本页并结束。</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>打印版本并结束。</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Maps national offence codes onto ICCS, the International Classification of Crime for Statistical Purposes (UNODC 2015).</source>
        <translation>将国内罪名代码映射到 ICCS，即《用于统计目的的国际犯罪分类》（UNODC，2015 年）。</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>A page about a command.</source>
        <translation>关于某一命令的说明页。</translation>
    </message>
    <message>
        <source>The command.</source>
        <translation>该命令。</translation>
    </message>
    <message>
        <source>Sheet of a workbook, by name or number.</source>
        <translation>工作簿的工作表，按名称或编号指定。</translation>
    </message>
    <message>
        <source>What parts the columns; detected when left out.</source>
        <translation>列的分隔符；省略时自动检测。</translation>
    </message>
    <message>
        <source>Encoding of a text file; detected when left out.</source>
        <translation>文本文件的编码；省略时自动检测。</translation>
    </message>
    <message>
        <source>Column of the national code.</source>
        <translation>国内代码所在的列。</translation>
    </message>
    <message>
        <source>Column of the label.</source>
        <translation>名称所在的列。</translation>
    </message>
    <message>
        <source>Column of the definition or legal text.</source>
        <translation>定义或法律文本所在的列。</translation>
    </message>
    <message>
        <source>Column of the legal provision.</source>
        <translation>法律条款所在的列。</translation>
    </message>
    <message>
        <source>Column of the national heading or family.</source>
        <translation>国内类目所在的列。</translation>
    </message>
    <message>
        <source>Column of the first day in force.</source>
        <translation>生效首日所在的列。</translation>
    </message>
    <message>
        <source>Column of the last day in force.</source>
        <translation>生效末日所在的列。</translation>
    </message>
    <message>
        <source>Column(s) of counts; the header names the period.</source>
        <translation>计数所在的列（一列或多列）；表头指明时期。</translation>
    </message>
    <message>
        <source>Language of the labels, e.g. es; guessed when left out.</source>
        <translation>名称的语言，例如 es；省略时由程序推测。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; was looked for.</source>
        <translation>原拟查找列“%1”。</translation>
    </message>
    <message>
        <source>The table has no such column.</source>
        <translation>该表格没有这一列。</translation>
    </message>
    <message>
        <source>Give one of these, or its number: %1. If they look garbled, give --encoding or --delimiter.</source>
        <translation>请指定其中之一或其编号：%1。如显示为乱码，请使用 --encoding 或 --delimiter。</translation>
    </message>
    <message>
        <source>no such category in ICCS 1.0</source>
        <translation>ICCS 1.0 中没有该类别</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>the code stands above with another title</source>
        <translation>该代码在上文已有另一标题</translation>
    </message>
    <message>
        <source>How good the suggestions are: each confirmed link is compared with what would be suggested without it.</source>
        <translation>建议的质量：将每个已确认的关联与没有该关联时会给出的建议进行比较。</translation>
    </message>
    <message>
        <source>The suggestions were to be measured on confirmed links.</source>
        <translation>原拟用已确认的关联衡量建议的质量。</translation>
    </message>
    <message>
        <source>No link is approved, or in review with a reviewer, yet.</source>
        <translation>目前还没有已核准的关联，也没有审核中且有审核人的关联。</translation>
    </message>
    <message>
        <source>Approve links first: in the window, or with iccs map --status approved.</source>
        <translation>请先核准关联：在窗口中操作，或使用 iccs map --status approved。</translation>
    </message>
    <message>
        <source>Whose reference table it is, by name or ISO 3166 code.</source>
        <translation>参考表所属的国家，使用国名或 ISO 3166 代码。</translation>
    </message>
    <message>
        <source>Which table of that country, when it has several.</source>
        <translation>该国有多个表格时，指明是哪一个。</translation>
    </message>
    <message>
        <source>Column of the ICCS code of a reference table.</source>
        <translation>参考表中 ICCS 代码所在的列。</translation>
    </message>
    <message>
        <source>A reference table needs --country, whose decisions it holds.</source>
        <translation>导入参考表需要 --country，即该表所载决定所属的国家。</translation>
    </message>
    <message>
        <source>The reference table &quot;%1&quot; was replaced.</source>
        <translation>已替换参考表“%1”。</translation>
    </message>
    <message>
        <source>The reference table &quot;%1&quot; came in.</source>
        <translation>已导入参考表“%1”。</translation>
    </message>
    <message>
        <source>%1: %2 offences, from %3, imported %4</source>
        <translation>%1：%2 个罪名，来自 %3，导入于 %4</translation>
    </message>
    <message>
        <source>Print the correspondence tables of other countries that a project uses as precedents, or take one out.</source>
        <translation>打印项目用作先例的其他国家对应表，或移除其中一个。</translation>
    </message>
    <message>
        <source>Take out the table with this id.</source>
        <translation>移除具有此标识符的表格。</translation>
    </message>
    <message>
        <source>The reference table &quot;%1&quot; was to be taken out.</source>
        <translation>原拟移除参考表“%1”。</translation>
    </message>
    <message>
        <source>The project has no such table.</source>
        <translation>该项目没有此表格。</translation>
    </message>
    <message>
        <source>Give one of these ids: %1.</source>
        <translation>请指定以下标识符之一：%1。</translation>
    </message>
    <message>
        <source>Correspondence table of another country, used as precedents.</source>
        <translation>另一国家的对应表，用作先例。</translation>
    </message>
    <message>
        <source>Whose table that is; the file&apos;s name when left out.</source>
        <translation>该表格所属的国家或机构；省略时使用文件名。</translation>
    </message>
    <message>
        <source>Language of its labels; guessed when left out.</source>
        <translation>其名称的语言；省略时由程序推测。</translation>
    </message>
    <message>
        <source>Its column of labels.</source>
        <translation>其名称所在的列。</translation>
    </message>
    <message>
        <source>Its column of ICCS codes.</source>
        <translation>其 ICCS 代码所在的列。</translation>
    </message>
    <message>
        <source>%1 Yes: %2. No: %3.</source>
        <translation>%1是：%2。否：%3。</translation>
    </message>
    <message>
        <source>Decision tables: CSV, TSV, XLSX or ODS.</source>
        <translation>决策表：CSV、TSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>National attributes that the tables ask for, as a table.</source>
        <translation>决策表所要求的国内属性，以表格形式提供。</translation>
    </message>
    <message>
        <source>%1: %2 combinations, %3 without an answer.</source>
        <translation>%1：共 %2 种组合，其中 %3 种没有答案。</translation>
    </message>
    <message>
        <source>%1: too many combinations to look at all of them; what is printed is right, but there may be more.</source>
        <translation>%1：组合过多，无法逐一查看；所打印的内容正确，但可能还有其他问题。</translation>
    </message>
    <message>
        <source>Rows: %1. Left out by the layout: %2. Unreadable: %3.</source>
        <translation>行数：%1。布局排除的：%2。无法读取的：%3。</translation>
    </message>
    <message>
        <source>Not counted, because a more serious offence of the same group is: %1.</source>
        <translation>未计入，因为同组中有更严重的犯罪：%1。</translation>
    </message>
    <message>
        <source>Counted: %1 = coded %2 + out of scope %3 + not mapped %4.</source>
        <translation>计入：%1 = 已编码 %2 + 超出范围 %3 + 未映射 %4。</translation>
    </message>
    <message>
        <source>Coded by a default row or a common parent: %1.</source>
        <translation>由默认规则行或共同上级类别编码：%1。</translation>
    </message>
    <message>
        <source>Not mapped, %1: %2.</source>
        <translation>未映射，%1：%2。</translation>
    </message>
    <message>
        <source>Further unknown values: %1.</source>
        <translation>其他未知值：%1。</translation>
    </message>
    <message>
        <source>Code a file of records or counts: every record gets its ICCS category by the decision tables and links of its offence code. Prints a cross table, writes a coded file, or both, and proves that nothing got lost.</source>
        <translation>为记录或计数文件编码：每条记录按其犯罪代码的决策表和链接获得 ICCS 类别。打印交叉表、写出已编码文件，或两者都做，并证明没有任何遗漏。</translation>
    </message>
    <message>
        <source>Records: CSV, TSV, XLSX or ODS.</source>
        <translation>记录：CSV、TSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>Dimensions of the cross table, separated by commas: iccs, iccs2, tags, attributes, columns.</source>
        <translation>交叉表的维度，用逗号分隔：iccs、iccs2、tags、属性、列。</translation>
    </message>
    <message>
        <source>Processors to use; all when 0.</source>
        <translation>使用的处理器数；0 表示全部。</translation>
    </message>
    <message>
        <source>In the coded file, say why each record was coded so.</source>
        <translation>在已编码文件中说明每条记录为何这样编码。</translation>
    </message>
    <message>
        <source>Count only the most serious offence of each group of the layout.</source>
        <translation>只计入布局中每组最严重的犯罪。</translation>
    </message>
    <message>
        <source>Use approved links only.</source>
        <translation>只使用已核准的链接。</translation>
    </message>
    <message>
        <source>Of %1 decision tables %2 concern the list &quot;%3&quot;; a table names the list in its line &quot;scope&quot;.</source>
        <translation>%1 个决策表中有 %2 个涉及清单“%3”；决策表在“scope”行中指明清单。</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1，%2：%3 %4</translation>
    </message>
    <message>
        <source>Which list; needed when the project has several and the layout names none of them.</source>
        <translation>使用哪个清单；项目有多个清单且布局未指明其中任何一个时必须指明。</translation>
    </message>
    <message>
        <source>Unit of count: %1. Moment of recording: %2.</source>
        <translation>计数单位：%1。记录时点：%2。</translation>
    </message>
    <message>
        <source>Not counted, because their group has the category already: %1.</source>
        <translation>未计入，因为其所在组已有该类别：%1。</translation>
    </message>
    <message>
        <source>Attempted, so coded but not in the table: %1.</source>
        <translation>未遂，因此已编码但不列入表中：%1。</translation>
    </message>
    <message>
        <source>&quot;mapping&quot;, &quot;rules&quot;, or the id of one check.</source>
        <translation>“mapping”（映射）、“rules”（规则）或某一项检查的标识符。</translation>
    </message>
    <message>
        <source>What the columns of the records mean: a layout of the project by name, or a JSON or CSV file.</source>
        <translation>记录各列的含义：项目中的布局名称，或一个 JSON 或 CSV 文件。</translation>
    </message>
    <message>
        <source>Counting rules as a JSON file, instead of those of the project.</source>
        <translation>以 JSON 文件提供的计数规则，用以代替项目中的计数规则。</translation>
    </message>
    <message>
        <source>What is counted: offences, incidents, victims, suspects, persons or rows. Incidents and people count once in each category, by the group columns of the layout.</source>
        <translation>计数对象：offences（犯罪）、incidents（事件）、victims（受害人）、suspects（嫌疑人）、persons（人）或 rows（行）。事件和人按布局中的分组列在每个类别中计一次。</translation>
    </message>
    <message>
        <source>Where the coded records go; --out when nothing else is made, or with --out-table.</source>
        <translation>已编码记录的写入位置；不生成其他内容时为 --out，或与 --out-table 合用。</translation>
    </message>
    <message>
        <source>Where the cross table goes; standard output when left out.</source>
        <translation>交叉表的写入位置；省略时为标准输出。</translation>
    </message>
    <message>
        <source>Where a table of what became of all records goes.</source>
        <translation>列明所有记录处理结果的表的写入位置。</translation>
    </message>
    <message>
        <source>Only one of the coded records, the table and the totals can go to standard output. Name files with --coded, --out-table and --totals.</source>
        <translation>已编码记录、表和总数三者中只能有一个写入标准输出。请用 --coded、--out-table 和 --totals 指明文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of count. Use offences, incidents, victims, suspects, persons or rows.</source>
        <translation>“%1”不是计数单位。请使用 offences（犯罪）、incidents（事件）、victims（受害人）、suspects（嫌疑人）、persons（人）或 rows（行）的英文写法。</translation>
    </message>
    <message>
        <source>marked as a sum in the list</source>
        <translation>在清单中标为合计</translation>
    </message>
    <message>
        <source>called a total</source>
        <translation>名称为总计</translation>
    </message>
    <message>
        <source>the sum of others in every place</source>
        <translation>在各处均为其他项之和</translation>
    </message>
    <message>
        <source>above other codes, where these are given</source>
        <translation>位于其他代码之上，而这些代码已单独给出</translation>
    </message>
    <message>
        <source>Further sums kept out: %1. --kept-out FILE writes them all.</source>
        <translation>另有剔除的合计：%1。--kept-out FILE 可写出全部。</translation>
    </message>
    <message>
        <source>%1: all counts %2 = coded %3 + out of scope %4 + not mapped %5 + sums kept out %6 + left out by the layout %7.</source>
        <translation>%1：全部计数 %2 = 已编码 %3 + 超出范围 %4 + 未映射 %5 + 剔除的合计 %6 + 布局排除的 %7。</translation>
    </message>
    <message>
        <source>%1: not mapped, %2: %3.</source>
        <translation>%1：未映射，%2：%3。</translation>
    </message>
    <message>
        <source>Code a table of counts by national code, long or wide. Rows, values and columns that are sums of others are found, named and kept out; counts that are not given are listed and never guessed; the totals of every measure and period are proven.</source>
        <translation>为按国内代码列出的计数表（长表或宽表）编码。找出、指明并剔除属于其他项之和的行、取值和列；未给出的计数会列出，绝不推测；逐一验证每项指标和每个时期的总数。</translation>
    </message>
    <message>
        <source>Counts: CSV, TSV, XLSX or ODS.</source>
        <translation>计数：CSV、TSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>Dimensions of the table, separated by commas: iccs (when not said), iccs2, tags, attributes, dimensions of the layout, columns.</source>
        <translation>表的维度，用逗号分隔：iccs（未指明时采用）、iccs2、tags、属性、布局的维度、列。</translation>
    </message>
    <message>
        <source>Dimensions by which the totals are proven; when not said, measure, year and period.</source>
        <translation>据以验证总数的维度；未指明时为 measure（指标）、year（年份）和 period（时期）。</translation>
    </message>
    <message>
        <source>Where the list of the sums that are kept out goes, as CSV.</source>
        <translation>剔除的合计清单的写入位置，格式为 CSV。</translation>
    </message>
    <message>
        <source>Look for no sums: count every row the layout does not leave out.</source>
        <translation>不查找合计：布局未排除的每一行均予计数。</translation>
    </message>
    <message>
        <source>The layout is one of records; &quot;iccs code&quot; codes them. Say &quot;unit&quot;: &quot;count&quot; in the layout when each row holds counts.</source>
        <translation>该布局为记录布局；请用“iccs code”为记录编码。如果每一行为计数，请在布局中写明 &quot;unit&quot;: &quot;count&quot;。</translation>
    </message>
    <message>
        <source>Counts: %1. Empty cells: %2. Not stated: %3. Not readable as numbers: %4.</source>
        <translation>计数：%1。空单元格：%2。未说明：%3。无法读作数字：%4。</translation>
    </message>
    <message>
        <source>Of coding scripts: the record layout of the project; needed when it has several.</source>
        <translation>用于编码脚本：项目的记录布局；项目有多个记录布局时必须指明。</translation>
    </message>
    <message>
        <source>Of coding scripts: what they count by, as in &quot;iccs code&quot;; all that the layout gives when left out.</source>
        <translation>用于编码脚本：计数所依据的维度，与“iccs code”相同；省略时为布局提供的全部维度。</translation>
    </message>
    <message>
        <source>Take in a national offence list, official ICCS titles in another language, the correspondence table of another country as precedents, or what codes records: national attributes, decision tables, a record layout, counting rules. A second import of the same thing prints the difference and takes it over only with --accept.</source>
        <translation>导入国内罪名清单、另一种语言的 ICCS 正式标题、用作先例的另一国家对应表，或用于为记录编码的内容：国内属性、决策表、记录布局、计数规则。再次导入同一内容时会打印差异，只有使用 --accept 才会采纳。</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or ODS file; rules as DMN too.</source>
        <translation>CSV、TSV、XLSX 或 ODS 文件；规则也可为 DMN。</translation>
    </message>
    <message>
        <source>What it is: offences, titles, reference, attributes, rules, layout or counting.</source>
        <translation>内容类型：offences（罪名）、titles（标题）、reference（参考对应表）、attributes（属性）、rules（规则）、layout（布局）或 counting（计数规则）。</translation>
    </message>
    <message>
        <source>--as takes &quot;offences&quot;, &quot;titles&quot;, &quot;reference&quot;, &quot;attributes&quot;, &quot;rules&quot;, &quot;layout&quot; or &quot;counting&quot;, not &quot;%1&quot;.</source>
        <translation>--as 可取“offences”、“titles”、“reference”、“attributes”、“rules”、“layout”或“counting”，不能取“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>This file would replace %n thing(s) of the project. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>该文件会替换项目中的 %n 项内容。未采纳任何更改：请添加 --accept 以采纳。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came in.</source>
        <translation>
            <numerusform>已导入 %n 项内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision table(s) are in the project with other contents. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>有 %n 个决策表已在项目中，但内容不同。未采纳任何更改：请添加 --accept 以采纳。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision table(s) came in.</source>
        <translation>
            <numerusform>已导入 %n 个决策表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) are in the project with other values. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>有 %n 个属性已在项目中，但取值不同。未采纳任何更改：请添加 --accept 以采纳。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) came in.</source>
        <translation>
            <numerusform>已导入 %n 个属性。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check decision tables: overlaps, gaps, rows without use, rows that could be one, each with a record that proves it. Or compare two versions of them, or ask why an offence with certain values gets its category and not another one.</source>
        <translation>检查决策表：重叠、缺口、无用的规则行、可以合并的规则行，每项均附有一条可作证明的记录。也可比较决策表的两个版本，或询问具有特定取值的罪名为何归入其类别而不归入另一类别。</translation>
    </message>
    <message>
        <source>What to do: check, compare or why.</source>
        <translation>要执行的操作：check（检查）、compare（比较）或 why（原因）。</translation>
    </message>
    <message>
        <source>A project, or decision tables as CSV, TSV, XLSX or ODS; with why a project.</source>
        <translation>项目，或 CSV、TSV、XLSX 或 ODS 格式的决策表；使用 why 时为项目。</translation>
    </message>
    <message>
        <source>With compare: the other version of the tables. With why: the values of the record, ATTRIBUTE=VALUE, separated by commas.</source>
        <translation>与 compare 合用：决策表的另一版本。与 why 合用：记录的取值，形式为 ATTRIBUTE=VALUE，用逗号分隔。</translation>
    </message>
    <message>
        <source>With why: further decision tables, before they are imported.</source>
        <translation>与 why 合用：尚未导入的其他决策表。</translation>
    </message>
    <message>
        <source>With why: the national code.</source>
        <translation>与 why 合用：国内代码。</translation>
    </message>
    <message>
        <source>With why: a category, to be told why it is not that one.</source>
        <translation>与 why 合用：一个类别，用以说明为何不是该类别。</translation>
    </message>
    <message>
        <source>rules takes &quot;check&quot;, &quot;compare&quot; or &quot;why&quot;, not &quot;%1&quot;.</source>
        <translation>rules 可取“check”、“compare”或“why”，不能取“%1”。</translation>
    </message>
    <message>
        <source>rules compare needs the other version: --with names it.</source>
        <translation>rules compare 需要另一版本：请用 --with 指明。</translation>
    </message>
    <message>
        <source>rules why needs the national code: --code names it.</source>
        <translation>rules why 需要国内代码：请用 --code 指明。</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; was to be understood.</source>
        <translation>原拟解读取值“%1”。</translation>
    </message>
    <message>
        <source>It names no attribute.</source>
        <translation>其中没有指明属性。</translation>
    </message>
    <message>
        <source>Write ATTRIBUTE=VALUE. The attributes are: %1.</source>
        <translation>请写 ATTRIBUTE=VALUE。可用的属性为：%1。</translation>
    </message>
    <message>
        <source>The attribute has no such value.</source>
        <translation>该属性没有这一取值。</translation>
    </message>
    <message>
        <source>Its values are: %1.</source>
        <translation>其取值为：%1。</translation>
    </message>
    <message>
        <source>The classification has no such code.</source>
        <translation>分类中没有该代码。</translation>
    </message>
    <message>
        <source>Look it up with: iccs classification --search TEXT.</source>
        <translation>请查找该代码：iccs classification --search TEXT。</translation>
    </message>
    <message>
        <source>Name a file, or one of the layouts of the project: %1.</source>
        <translation>请指明一个文件，或项目中的一个布局：%1。</translation>
    </message>
    <message>
        <source>The counting rules %1 were to be read.</source>
        <translation>原拟读取计数规则 %1。</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it, then try again.</source>
        <translation>请检查文件是否存在以及您是否有权读取，然后重试。</translation>
    </message>
    <message>
        <source>Give a JSON object with unit (offences, incidents, victims, suspects, persons, rows), principal_offence, seriousness, attempts_with_completed, moment (input, process, output) and note.</source>
        <translation>请提供一个 JSON 对象，包含 unit（offences、incidents、victims、suspects、persons、rows）、principal_offence、seriousness、attempts_with_completed、moment（input、process、output）和 note。</translation>
    </message>
    <message>
        <source>Shared out by weights, an estimate: %1.</source>
        <translation>按权重分配，属估计值：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Column &quot;%1&quot;: the value &quot;%2&quot; is not in the layout; %n time(s), first in row %3.</source>
        <translation>
            <numerusform>列“%1”：取值“%2”不在布局中；共 %n 处，首次出现在第 %3 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out, %1 &quot;%2&quot;: %3; %4 in %n row(s). Parts: %5.</source>
        <translation>
            <numerusform>已剔除，%1“%2”：%3；共 %4，涉及 %n 行。组成部分：%5。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column &quot;%1&quot;: &quot;%2&quot; is no count; %n time(s), first in line %3. Not guessed.</source>
        <translation>
            <numerusform>列“%1”：“%2”不是计数；共 %n 处，首次出现在第 %3 行。不作推测。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column &quot;%1&quot;: &quot;%2&quot; is not known; %n time(s), first in line %3.</source>
        <translation>
            <numerusform>列“%1”：“%2”未知；共 %n 处，首次出现在第 %3 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the columns of the counts mean: a layout of the project by name, or a JSON or CSV file.</source>
        <translation>计数各列的含义：项目中的布局名称，或一个 JSON 或 CSV 文件。</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own.</source>
        <translation>调查表，例如 un-cts-2024，或您自己的调查表所在的文件夹。</translation>
    </message>
    <message>
        <source>Name a questionnaire, such as un-cts-2024.</source>
        <translation>请指明一个调查表，例如 un-cts-2024。</translation>
    </message>
    <message>
        <source>An earlier release of the same file: what changed and what is gone.</source>
        <translation>同一文件的较早发布版本：显示哪些有变化、哪些已不存在。</translation>
    </message>
    <message>
        <source>The id of one check.</source>
        <translation>一项检查的标识符。</translation>
    </message>
    <message>
        <source>Figures are those of the earlier release</source>
        <translation>数字与较早发布版本相同</translation>
    </message>
    <message>
        <source>Figures of the earlier release are still there</source>
        <translation>较早发布版本的数字仍然存在</translation>
    </message>
    <message>
        <source>Only the check &quot;%1&quot; was to be run.</source>
        <translation>原拟只运行检查“%1”。</translation>
    </message>
    <message>
        <source>The questionnaire has none of that id.</source>
        <translation>该调查表没有此标识符的检查。</translation>
    </message>
    <message>
        <source>&quot;iccs questionnaire checks %1&quot; lists them.</source>
        <translation>“iccs questionnaire checks %1”可列出这些检查。</translation>
    </message>
    <message>
        <source>There is no layout &quot;%1&quot;: unodc-portal.</source>
        <translation>没有布局“%1”；可用的布局：unodc-portal。</translation>
    </message>
    <message>
        <source>%1 rows, %2 of them figures of the questionnaire, %3 countries.</source>
        <translation>%1 行，其中 %2 行是该调查表的数字，涉及 %3 个国家。</translation>
    </message>
    <message>
        <source>Let the file replace what was typed, imported or returned.</source>
        <translation>让该文件替换键入、导入或回收的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answers</source>
        <translation>
            <numerusform>导入 %n 个答复</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers added: %1, changed: %2, as before: %3, refused: %4.</source>
        <translation>新增的答复：%1，更改：%2，不变：%3，拒绝：%4。</translation>
    </message>
    <message>
        <source>With --keep: what the counts are of, such as offences, victims or persons.</source>
        <translation>与 --keep 合用：计数的对象，例如 offences（犯罪）、victims（受害人）或 persons（人）。</translation>
    </message>
    <message>
        <source>Write the correspondence table in a format for others, a script that codes and counts records in another engine, or the response to a questionnaire. What a format cannot carry is said.</source>
        <translation>以供他人使用的格式写出对应表，或写出在其他引擎中为记录编码和计数的脚本，或写出对调查表的答复。某一格式无法包含的内容会予以说明。</translation>
    </message>
    <message>
        <source>Of responses: the questionnaire, such as un-cts-2024; needed when the project answers several.</source>
        <translation>用于答复：调查表，例如 un-cts-2024；项目答复多个调查表时必须指明。</translation>
    </message>
    <message>
        <source>Of responses: the years, such as 2022,2023; all that the questionnaire asks for when left out.</source>
        <translation>用于答复：年份，例如 2022,2023；省略时为该调查表要求填写的全部年份。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of years; write them as in 2022,2023.</source>
        <translation>“%1”不是年份列表；请写成 2022,2023 的形式。</translation>
    </message>
    <message>
        <source>Fill a questionnaire from the counts that &quot;iccs code&quot; and &quot;iccs counts&quot; kept. Cells that somebody filled in stay; differences are said.</source>
        <translation>用“iccs code”和“iccs counts”所保存的计数填写调查表。已由他人填写的单元格保持不变；如有差异，予以说明。</translation>
    </message>
    <message>
        <source>One of its reference years; all when left out.</source>
        <translation>调查表的一个参考年份；省略时使用全部年份。</translation>
    </message>
    <message>
        <source>With --what-if: which list the code is of, when there are several.</source>
        <translation>与 --what-if 一起使用：有多个清单时，该代码属于哪个清单。</translation>
    </message>
    <message>
        <source>What changes with &quot;%1&quot; was to be shown.</source>
        <translation>原拟显示“%1”会带来的变化。</translation>
    </message>
    <message>
        <source>It does not say which code goes where.</source>
        <translation>其中没有说明哪个代码归入哪个类别。</translation>
    </message>
    <message>
        <source>Write CODE=ICCS, such as 09B=0103.</source>
        <translation>请写成 CODE=ICCS 的形式，例如 09B=0103。</translation>
    </message>
    <message>
        <source>The classification has no such category.</source>
        <translation>该分类没有这个类别。</translation>
    </message>
    <message>
        <source>&quot;iccs classification&quot; lists them.</source>
        <translation>“iccs classification”可列出各类别。</translation>
    </message>
    <message>
        <source>These counts do not keep national codes and cannot move: %1.</source>
        <translation>这些计数没有保留国内代码，无法变动：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells from coded data</source>
        <translation>
            <numerusform>用已编码数据填写 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>The questionnaire %1 was to be filled.</source>
        <translation>原拟填写调查表 %1。</translation>
    </message>
    <message>
        <source>The project keeps no counts to fill it from.</source>
        <translation>项目中没有保存可用于填写该调查表的计数。</translation>
    </message>
    <message>
        <source>Keep some with: iccs code or iccs counts ... --keep NAME --unit UNIT --stage STAGE.</source>
        <translation>请用以下命令保存计数：iccs code 或 iccs counts ... --keep NAME --unit UNIT --stage STAGE。</translation>
    </message>
    <message>
        <source>For indicators: the project with the answers and the population.</source>
        <translation>用于指标：含有答复和人口数据的项目。</translation>
    </message>
    <message>
        <source>Indicators need the answers of a project: --project FILE.</source>
        <translation>计算指标需要项目中的答复：--project FILE。</translation>
    </message>
    <message>
        <source>Run a questionnaire&apos;s checks on the answers of a project, or on a published file of many countries. Ends with 1 when there are errors that nobody explained.</source>
        <translation>对项目中的答复或包含多个国家的已公布文件运行某一调查表的检查。如有未经说明的错误，则以 1 结束。</translation>
    </message>
    <message>
        <source>The project file, when its answers are to be checked.</source>
        <translation>项目文件，用于检查项目中的答复。</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own; of a project all that have answers when left out.</source>
        <translation>调查表，例如 un-cts-2024，或您自己的调查表所在的文件夹；用于项目时，省略则使用所有已有答复的调查表。</translation>
    </message>
    <message>
        <source>Of a project: one reference year; all when left out.</source>
        <translation>用于项目时：一个参考年份；省略时使用全部年份。</translation>
    </message>
    <message>
        <source>The published file: CSV, TSV, XLSX or ODS.</source>
        <translation>已公布的文件：CSV、TSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>How the published file is laid out: &quot;unodc-portal&quot;.</source>
        <translation>已公布文件的布局：“unodc-portal”。</translation>
    </message>
    <message>
        <source>Name a project, or a published file with --edition, --data and --layout.</source>
        <translation>请指明一个项目，或用 --edition、--data 和 --layout 指明一个已公布的文件。</translation>
    </message>
    <message>
        <source>Name the questionnaire with --edition.</source>
        <translation>请用 --edition 指明调查表。</translation>
    </message>
    <message>
        <source>The counts were to be kept as &quot;%1&quot;.</source>
        <translation>原拟将计数以名称“%1”保存。</translation>
    </message>
    <message>
        <source>Counts of %1 %2 were to be kept for %3.</source>
        <translation>原要为 %3 保存 %1 %2 的计数。</translation>
    </message>
    <message>
        <source>The questionnaire asks for nothing of this unit and stage.</source>
        <translation>调查表不要求这一单位和阶段的任何数字。</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>它要求：%1。</translation>
    </message>
    <message>
        <source>Keep the counts in the project by this name, so that questionnaires are filled from them; counts of that name are renewed.</source>
        <translation>以此名称将计数保存在项目中，供填写调查表使用；已有的同名计数会被更新。</translation>
    </message>
    <message>
        <source>With --keep: the stage of the process that is counted, such as recorded, contact, prosecuted, convicted or held.</source>
        <translation>与 --keep 合用：计数所处的程序阶段，例如 recorded（记录）、contact（有正式接触）、prosecuted（被起诉）、convicted（被定罪）或 held（在押）。</translation>
    </message>
    <message>
        <source>With --keep: split the counts by what the cells of this questionnaire ask for, besides --tabulate.</source>
        <translation>与 --keep 一起使用：除 --tabulate 外，还按该调查表各单元格的要求细分计数。</translation>
    </message>
    <message>
        <source>With --keep: the year of all counts, when the layout has no dimension &quot;year&quot;.</source>
        <translation>与 --keep 合用：布局没有维度“year”时，所有计数的年份。</translation>
    </message>
    <message>
        <source>It is not said what unit the counts are of.</source>
        <translation>没有说明计数的单位。</translation>
    </message>
    <message>
        <source>Name one of a questionnaire with --unit, such as offences, victims or persons.</source>
        <translation>请用 --unit 指明调查表中的一个单位，例如 offences（犯罪）、victims（受害人）或 persons（人）。</translation>
    </message>
    <message>
        <source>It is not said at which stage they were made.</source>
        <translation>没有说明计数处于哪个阶段。</translation>
    </message>
    <message>
        <source>Name it with --stage, such as recorded, contact or convicted.</source>
        <translation>请用 --stage 指明，例如 recorded（记录）、contact（有正式接触）或 convicted（被定罪）。</translation>
    </message>
    <message>
        <source>Neither an option nor the layout says their year.</source>
        <translation>选项和布局均未说明计数的年份。</translation>
    </message>
    <message>
        <source>Name it with --year, or give the layout a dimension &quot;year&quot;.</source>
        <translation>请用 --year 指明年份，或在布局中添加维度“year”。</translation>
    </message>
    <message>
        <source>Kept as &quot;%1&quot;: %2 rows, %3 in all, by %4.</source>
        <translation>已保存为“%1”：%2 行，总和 %3，维度：%4。</translation>
    </message>
    <message>
        <source>The cells of %1 for %2 were looked for.</source>
        <translation>原拟查找 %1 在 %2 年的单元格。</translation>
    </message>
    <message>
        <source>The questionnaire does not ask for that year.</source>
        <translation>该调查表不要求填写这一年份。</translation>
    </message>
    <message>
        <source>It asks for %1; other years stand in the questionnaires of other collections.</source>
        <translation>该调查表要求的年份为：%1；其他年份见其他轮次的调查表。</translation>
    </message>
    <message>
        <source>%1, %2: says %3 (%4), coded data give %5. It stays.</source>
        <translation>%1，%2：单元格为 %3（%4），已编码数据得出 %5。单元格保持不变。</translation>
    </message>
    <message>
        <source>%1, %2: was %3, coded data give %4 now.</source>
        <translation>%1，%2：原为 %3，已编码数据现在得出 %4。</translation>
    </message>
    <message>
        <source>%1, %2: %3 was filled from coded data, which give no figure any more. %4</source>
        <translation>%1，%2：%3 是用已编码数据填写的，但已编码数据现在不再得出数字。%4</translation>
    </message>
    <message>
        <source>Cells filled: %1 new, %2 renewed, %3 as before. Not overwritten: %4 that say the same, %5 that differ. No longer given: %6. Open: %7.</source>
        <translation>已填写的单元格：新填 %1，更新 %2，不变 %3。未覆盖的单元格：内容相同 %4，内容不同 %5。不再有数字：%6。空缺：%7。</translation>
    </message>
    <message>
        <source>Take answers to a questionnaire from a table with the columns cell, year, value, status, comment and source, from a filled-in workbook of &quot;iccs export --format response-xlsx&quot;, from a whole response of response-json, from a part of &quot;iccs questionnaire split&quot; that an institution sent back, or from another workbook through a map of cells; shows what was added, changed and refused.</source>
        <translation>从含有 cell、year、value、status、comment 和 source 列的表格，从“iccs export --format response-xlsx”填好的工作簿，从 response-json 的完整答复，从某一机构交回的“iccs questionnaire split”分册，或借助单元格对照表从其他工作簿中导入对调查表的答复；显示新增、更改和拒绝的内容。</translation>
    </message>
    <message>
        <source>The answers: CSV, TSV, XLSX, ODS or JSON.</source>
        <translation>答复：CSV、TSV、XLSX、ODS 或 JSON。</translation>
    </message>
    <message>
        <source>Where the cells stand in a workbook that somebody else designed, as &quot;iccs questionnaire map&quot; proposes.</source>
        <translation>他人设计的工作簿中各单元格的位置，由“iccs questionnaire map”提出。</translation>
    </message>
    <message>
        <source>The part of “%1”, filled in by %2 on %3.</source>
        <translation>“%1”的分册，由 %2 于 %3 填写。</translation>
    </message>
    <message>
        <source>What is refused because somebody said something else is taken with --accept.</source>
        <translation>因与他人填写的内容不同而被拒绝的内容，可用 --accept 采用。</translation>
    </message>
    <message>
        <source>%1 was to be read.</source>
        <translation>原拟读取 %1。</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>系统拒绝了该操作：%1。</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>请确认您有权读取该文件。</translation>
    </message>
    <message>
        <source>Answers on method, series and explanations taken: %1.</source>
        <translation>已采用的方法问题答复、数列和说明：%1。</translation>
    </message>
    <message>
        <source>With --format table: a row for each finding, instead of one for all findings of a check.</source>
        <translation>与 --format table 一起使用：每项检查结果单独一行，而不是同一检查的所有结果合为一行。</translation>
    </message>
    <message>
        <source>Of official-workbook: the workbook (XLSX, XLSM) to fill, which stays as it is.</source>
        <translation>用于 official-workbook：要填写的工作簿（XLSX、XLSM），该文件本身保持不变。</translation>
    </message>
    <message>
        <source>Of official-workbook: where the cells stand in it, as &quot;iccs questionnaire map&quot; proposes; workbook.csv of the questionnaire when left out.</source>
        <translation>用于 official-workbook：各单元格在其中的位置，由“iccs questionnaire map”提出；省略时使用该调查表的 workbook.csv。</translation>
    </message>
    <message>
        <source>Let --out be the given workbook itself.</source>
        <translation>允许 --out 即为所给的工作簿本身。</translation>
    </message>
    <message>
        <source>Name the workbook that is to be filled: --workbook FILE.</source>
        <translation>请指明要填写的工作簿：--workbook FILE（FILE 为文件名）。</translation>
    </message>
    <message>
        <source>The questionnaire comes with no map of cells; name one with --map FILE, which &quot;iccs questionnaire map&quot; proposes.</source>
        <translation>该调查表没有附带单元格对照表；请用 --map FILE（FILE 为文件名）指明一个，可由“iccs questionnaire map”提出。</translation>
    </message>
    <message>
        <source>Wrote %1. Cells filled: %2, as before: %3, refused: %4.</source>
        <translation>已写出 %1。已填写的单元格：%2，保持不变：%3，被拒绝：%4。</translation>
    </message>
    <message>
        <source>CODE=ICCS: show the cells and SDG indicators that would move if this national code went to that category. Nothing is saved.</source>
        <translation>CODE=ICCS：显示如果将该国内代码归入该类别，会变动的单元格和可持续发展目标指标。不保存任何内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; to %2: %3 counts would move, %4 cells with them. Indicators that move: %5.</source>
        <translation>“%1”改归 %2：会变动的计数：%3；随之变动的单元格：%4。会变动的指标：%5。</translation>
    </message>
    <message>
        <source>List the questionnaires, show the cells or the checks of one, compute its indicators from the answers of a project, propose where its cells stand in a given workbook, or write its parts for the institutions that fill it in and see which have come back.</source>
        <translation>列出各调查表，显示某一调查表的单元格或检查，根据项目中的答复计算其指标，提出其单元格在所给工作簿中的位置，或写出供各填写机构使用的分册并查看哪些已经交回。</translation>
    </message>
    <message>
        <source>&quot;list&quot;, &quot;show&quot; for the cells, &quot;checks&quot;, &quot;indicators&quot;, &quot;map&quot; for a proposed map of cells, &quot;structure&quot; for the SDMX data structure of &quot;iccs export --format sdmx-csv&quot;, sdmx-ml-2 and sdmx-ml-3, &quot;split&quot; to write a workbook for each institution, or &quot;parts&quot; for how they stand.</source>
        <translation>“list”列出调查表，“show”显示单元格，“checks”显示检查，“indicators”显示指标，“map”提出单元格对照表，“structure”给出“iccs export --format sdmx-csv”以及 sdmx-ml-2 和 sdmx-ml-3 的 SDMX 数据结构，“split”为每个机构写出一个工作簿，“parts”显示各分册的进展情况。</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own. For split and parts: the project file.</source>
        <translation>调查表，例如 un-cts-2024，或您自己的调查表所在的文件夹。用于 split 和 parts 时：项目文件。</translation>
    </message>
    <message>
        <source>For the structure: the version of SDMX, 2.1 (the usual one) or 3.0.</source>
        <translation>用于 structure：SDMX 的版本，2.1（通常使用）或 3.0。</translation>
    </message>
    <message>
        <source>For a map: the workbook (XLSX, XLSM) that somebody else designed.</source>
        <translation>用于 map：他人设计的工作簿（XLSX、XLSM）。</translation>
    </message>
    <message>
        <source>For split and parts: the questionnaire, such as un-cts-2024.</source>
        <translation>用于 split 和 parts：调查表，例如 un-cts-2024。</translation>
    </message>
    <message>
        <source>For split: the years to fill in, such as 2022,2023; all that the questionnaire asks for when left out.</source>
        <translation>用于 split：要填写的年份，例如 2022,2023；省略时为该调查表要求填写的全部年份。</translation>
    </message>
    <message>
        <source>For split: only this one, or several parted by commas.</source>
        <translation>用于 split：仅限该机构；如有多个，以逗号分隔。</translation>
    </message>
    <message>
        <source>For parts: the folder of &quot;split&quot;, to see which files are there.</source>
        <translation>用于 parts：“split”的文件夹，以查看其中有哪些文件。</translation>
    </message>
    <message>
        <source>With checks: which of them contradict each other, and which say what others say already. Ends with 1 when some contradict.</source>
        <translation>与 checks 一起使用：哪些检查相互矛盾，哪些检查与其他检查重复。如有相互矛盾的检查，则以 1 结束。</translation>
    </message>
    <message>
        <source>%1 cases of linear checks in %2 groups: %3 contradictions, %4 cases that others imply.</source>
        <translation>线性检查的情形：%1，分为 %2 组；矛盾：%3，可由其他情形推出的情形：%4。</translation>
    </message>
    <message>
        <source>There is no structure for SDMX &quot;%1&quot;: 2.1 or 3.0.</source>
        <translation>没有 SDMX“%1”的数据结构：请用 2.1 或 3.0。</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; of questionnaires: list, show, checks, indicators, map, structure, split or parts.</source>
        <translation>调查表没有操作“%1”：请用 list、show、checks、indicators、map、structure、split 或 parts。</translation>
    </message>
    <message>
        <source>A map needs the workbook that it is for: --workbook FILE.</source>
        <translation>对照表需要指明所对应的工作簿：--workbook FILE（FILE 为文件名）。</translation>
    </message>
    <message>
        <source>Proposed %1 cells; %2 more are not decided and name their candidates. Check the map before a workbook is filled with it.</source>
        <translation>已提出 %1 个单元格；另有 %2 个尚未确定，并列出了候选项。用对照表填写工作簿之前，请先核对。</translation>
    </message>
    <message>
        <source>The parts need a folder: --out FOLDER.</source>
        <translation>分册需要一个文件夹：--out FOLDER（FOLDER 为文件夹）。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n parts into %1.</source>
        <translation>
            <numerusform>已将 %n 份分册写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a project file and the questionnaire: --edition un-cts-2024.</source>
        <translation>请指明项目文件和调查表：--edition un-cts-2024。</translation>
    </message>
    <message>
        <source>Show the yearly series of a project, such as its population, or take some in: from a table, from the command line, or what UNODC published for the cells of a questionnaire.</source>
        <translation>显示项目的年度数列（例如人口），或导入数列：从表格、从命令行，或采用毒品和犯罪问题办公室（UNODC）针对某一调查表的单元格公布的数字。</translation>
    </message>
    <message>
        <source>A table with the columns series, year, value, and maybe name and source: CSV, TSV, XLSX or ODS.</source>
        <translation>含有 series、year、value 列，并可含有 name 和 source 列的表格：CSV、TSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>ID YEAR=VALUE ...: values of one series. Needs --source.</source>
        <translation>ID YEAR=VALUE ...（标识符 年份=数值）：一个数列的数值。需要 --source。</translation>
    </message>
    <message>
        <source>With --set: where the values come from, with its year.</source>
        <translation>与 --set 一起使用：数值的来源及其年份。</translation>
    </message>
    <message>
        <source>A file of UNODC&apos;s data portal: its counts for the cells of --edition are kept as series to compare with.</source>
        <translation>毒品和犯罪问题办公室（UNODC）数据门户的文件：其中与 --edition 各单元格对应的计数会保存为数列，供比较使用。</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own; without --published its series count as used, too.</source>
        <translation>调查表，例如 un-cts-2024，或您自己的调查表所在的文件夹；不使用 --published 时，其数列也视为已使用。</translation>
    </message>
    <message>
        <source>With --published: whose figures, by the code of the file; the country of the project when left out.</source>
        <translation>与 --published 一起使用：采用哪一国家的数字，以文件中的代码指明；省略时为项目所属国家。</translation>
    </message>
    <message>
        <source>Let new values and sources replace those that are kept.</source>
        <translation>允许以新的数值和来源替换已保存的数值和来源。</translation>
    </message>
    <message>
        <source>%1: %2 cells with counts. Left out: %3 rates, %4 counts that are only known to lie between two numbers.</source>
        <translation>%1：有计数的单元格：%2。已略去：比率 %3 个，仅知介于两个数之间的计数 %4 个。</translation>
    </message>
    <message>
        <source>The figures of %1 were looked for in %2.</source>
        <translation>原拟在 %2 中查找 %1 的数字。</translation>
    </message>
    <message>
        <source>It has %1 countries, and none of that code.</source>
        <translation>其中有 %1 个国家，但没有该代码的国家。</translation>
    </message>
    <message>
        <source>It has only parts of it: %1.</source>
        <translation>其中只有它的组成部分：%1。</translation>
    </message>
    <message>
        <source>Name the code that the file uses with --country.</source>
        <translation>请用 --country 指明该文件所使用的代码。</translation>
    </message>
    <message>
        <source>Questionnaires use these, too: %1.</source>
        <translation>调查表还使用下列数列：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n values of yearly series from %1</source>
        <translation>
            <numerusform>从 %1 导入年度数列的 %n 个数值</numerusform>
        </translation>
    </message>
    <message>
        <source>Values added: %1, changed: %2, as before: %3, refused: %4.</source>
        <translation>新增的数值：%1，更改：%2，保持不变：%3，被拒绝：%4。</translation>
    </message>
    <message>
        <source>Take one of --from, --set and --published at a time.</source>
        <translation>--from、--set 和 --published 每次只能使用一个。</translation>
    </message>
    <message>
        <source>Write --set ID YEAR=VALUE, such as population 2023=68350000.</source>
        <translation>请写成 --set ID YEAR=VALUE（标识符 年份=数值），例如 population 2023=68350000。</translation>
    </message>
    <message>
        <source>Say with --source where the values come from.</source>
        <translation>请用 --source 说明数值的来源。</translation>
    </message>
    <message>
        <source>The submissions that the project keeps: list and verify them, show what one says, or what changed since. Ends with 1 when one is not as it was sealed.</source>
        <translation>项目中保存的提交记录：列出并核验各项记录，显示某一记录的内容，或显示此后的变化。如有记录与封存时不同，则以 1 结束。</translation>
    </message>
    <message>
        <source>Only those of this questionnaire, such as un-cts-2024.</source>
        <translation>仅限该调查表的提交记录，例如 un-cts-2024。</translation>
    </message>
    <message>
        <source>The id of one, or &quot;last&quot;: the answers that it holds.</source>
        <translation>某一提交记录的标识符，或“last”（最近一次）：显示其中的答复。</translation>
    </message>
    <message>
        <source>The id of one, or &quot;last&quot;: what the project says otherwise now.</source>
        <translation>某一提交记录的标识符，或“last”（最近一次）：显示项目现在与之不同的内容。</translation>
    </message>
    <message>
        <source>For the difference: the id of another one, instead of the project.</source>
        <translation>用于显示差异：另一提交记录的标识符，代替项目进行比较。</translation>
    </message>
    <message>
        <source>The submission &quot;%1&quot; was to be read.</source>
        <translation>原拟读取提交记录“%1”。</translation>
    </message>
    <message>
        <source>The project keeps none.</source>
        <translation>项目中没有保存任何提交记录。</translation>
    </message>
    <message>
        <source>The project keeps these: %1.</source>
        <translation>项目中保存了下列提交记录：%1。</translation>
    </message>
    <message>
        <source>Name one of them; &quot;iccs submit&quot; makes one.</source>
        <translation>请指明其中之一；“iccs submit”可生成提交记录。</translation>
    </message>
    <message>
        <source>%1 of %2 by %3, seal %4: %5.</source>
        <translation>%1，%2，提交人 %3，封存码 %4：%5。</translation>
    </message>
    <message>
        <source>%1 is not as it was sealed.</source>
        <translation>%1 与封存时不同。</translation>
    </message>
    <message>
        <source>Ask for --show or for --difference, not for both.</source>
        <translation>请使用 --show 或 --difference，不要同时使用。</translation>
    </message>
    <message>
        <source>--against goes with --difference.</source>
        <translation>--against 须与 --difference 一起使用。</translation>
    </message>
    <message>
        <source>Make the package of a response that is sent: workbooks, files for programs, findings, a letter and checksums in one zip archive. A sealed copy stays in the project. Refused while errors have no explanation.</source>
        <translation>制作要提交的答复的提交包：将工作簿、供程序使用的文件、检查结果、函件和校验和打包为一个 zip 压缩文件。封存副本保留在项目中。只要有错误未经说明，就会拒绝执行。</translation>
    </message>
    <message>
        <source>The years, such as 2022,2023; all that the questionnaire asks for when left out.</source>
        <translation>年份，例如 2022,2023；省略时为该调查表要求填写的全部年份。</translation>
    </message>
    <message>
        <source>What the letter says besides.</source>
        <translation>函件中另行说明的内容。</translation>
    </message>
    <message>
        <source>Send although errors have no explanation; the letter lists them.</source>
        <translation>尽管有错误未经说明，仍然提交；函件会列出这些错误。</translation>
    </message>
    <message>
        <source>A submission needs --out FILE.zip.</source>
        <translation>提交需要 --out FILE.zip（FILE 为文件名）。</translation>
    </message>
    <message numerus="yes">
        <source>%n errors without explanation are in it; the letter lists them.</source>
        <translation>
            <numerusform>其中有 %n 个错误未经说明；函件列出了这些错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1 with %2 files; the project keeps it as &quot;%3&quot;, seal %4.</source>
        <translation>已写出 %1，含 %2 个文件；项目将其保存为“%3”，封存码 %4。</translation>
    </message>
    <message>
        <source>One row for each check: how often it was tested and failed, and of a project how often it could not be tested and why.</source>
        <translation>每项检查一行：检查的次数和未通过的次数；用于项目时，还包括无法检查的次数和原因。</translation>
    </message>
    <message>
        <source>With --format table: a row for each finding, instead of one for all findings of a check and year.</source>
        <translation>与 --format table 一起使用：每项检查结果单独一行，而不是同一检查同一年份的所有结果合为一行。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 checks could not be looked at in any case; --summary lists them and says why.</source>
        <translation>%1：%3 项检查中有 %2 项在任何情形下都无法进行；--summary 可列出这些检查并说明原因。</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more</source>
        <translation>
            <numerusform>%1；另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors: %1 open, %2 explained. Warnings: %3 open, %4 explained. Notes and questions: %5 open, %6 explained.</source>
        <translation>错误：未经说明 %1，已说明 %2。警告：未经说明 %3，已说明 %4。提示和问题：未经说明 %5，已说明 %6。</translation>
    </message>
    <message>
        <source>For a map: one that is to be checked against the workbook.</source>
        <translation>用于对照表：要与工作簿核对的对照表。</translation>
    </message>
    <message>
        <source>The assessment of how the ICCS is implemented: show the questions with what is answered, take answers and entries in, the computed figures, the phases, the register of gaps of the ICCS, a file for programs, and several assessments side by side. Its levels are a proposal: no official scale exists.</source>
        <translation>ICCS 实施情况评估：显示问题及已有的答复，导入答复和条目，以及计算得出的数字、阶段、ICCS 缺口登记册、供程序使用的文件，并可将多个评估并列显示。其等级是一项建议：没有官方尺度。</translation>
    </message>
    <message>
        <source>The project file, and what to do: show, answer, figures, gaps, phases, conformity or export; or compare, and several project files or exported assessments.</source>
        <translation>项目文件以及要进行的操作：show（显示）、answer（答复）、figures（数字）、gaps（缺口）、phases（阶段）、conformity（符合度）或 export（导出）；或 compare（比较）以及多个项目文件或导出的评估。</translation>
    </message>
    <message>
        <source>For answer: a table of answers (column &quot;question&quot;) or entries (columns &quot;id&quot; and &quot;kind&quot;), or an exported assessment (.json).</source>
        <translation>用于 answer：答复表（列“question”）或条目表（列“id”和“kind”），或导出的评估（.json）。</translation>
    </message>
    <message>
        <source>The assessment, such as iccs-implementation, or a folder of your own.</source>
        <translation>评估，例如 iccs-implementation，或您自己的文件夹。</translation>
    </message>
    <message>
        <source>For gaps: without those that the program found and nobody has confirmed yet.</source>
        <translation>用于 gaps：不包括由程序发现而尚无人确认的缺口。</translation>
    </message>
    <message>
        <source>answer needs --from FILE.</source>
        <translation>answer 需要 --from FILE（FILE 为文件名）。</translation>
    </message>
    <message>
        <source>Take %1 into the assessment</source>
        <translation>将 %1 导入评估</translation>
    </message>
    <message>
        <source>Answers and entries taken in: %1, of them new or changed: %2; rows refused: %3.</source>
        <translation>已导入的答复和条目：%1，其中新增或更改：%2；被拒绝的行：%3。</translation>
    </message>
    <message>
        <source>Name one project file and one of show, answer, figures, gaps, phases, conformity, export; or compare and at least two files.</source>
        <translation>请指明一个项目文件以及 show、answer、figures、gaps、phases、conformity、export 之一；或指明 compare 以及至少两个文件。</translation>
    </message>
    <message>
        <source>Write a report for people to read and sign: HTML, PDF, ODT, DOCX, or its tables as XLSX. --list without a name prints the reports.</source>
        <translation>写出供人阅读和签署的报告：HTML、PDF、ODT、DOCX，或以 XLSX 写出其中的表格。--list 不带名称时打印报告清单。</translation>
    </message>
    <message>
        <source>Which report.</source>
        <translation>所要的报告。</translation>
    </message>
    <message>
        <source>Which list of offences; all when left out. Without a name: print the reports.</source>
        <translation>所要的罪名清单；省略时为全部清单。不带名称时：打印报告清单。</translation>
    </message>
    <message>
        <source>Say on the title page that the report was validated.</source>
        <translation>在扉页上注明报告已经审定。</translation>
    </message>
    <message>
        <source>A report needs a project file and --out FILE with one of these endings: %1.</source>
        <translation>报告需要项目文件和 --out FILE（FILE 为文件名），扩展名为下列之一：%1。</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写出 %1。</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;. &quot;iccs report --list&quot; prints them.</source>
        <translation>没有报告“%1”。“iccs report --list”可打印现有报告。</translation>
    </message>
    <message>
        <source>The assessments are of different versions: %1. Compare levels with care, and do not rank.</source>
        <translation>这些评估的版本不同：%1。比较等级时请谨慎，请勿排名。</translation>
    </message>
</context>
<context>
    <name>coding</name>
    <message>
        <source>Coding the records of %1.</source>
        <translation>正在为 %1 的记录编码。</translation>
    </message>
    <message>
        <source>The table would have too many different cells.</source>
        <translation>该表的不同单元格会过多。</translation>
    </message>
    <message>
        <source>Leave out a dimension that has a new value in nearly every row.</source>
        <translation>请略去几乎每一行都有新取值的维度。</translation>
    </message>
    <message>
        <source>Reading stopped before the end of the file.</source>
        <translation>读取在到达文件末尾之前停止。</translation>
    </message>
    <message>
        <source>Check the disk or the network and try again.</source>
        <translation>请检查磁盘或网络，然后重试。</translation>
    </message>
    <message>
        <source>The layout names no column of the file with offence codes.</source>
        <translation>布局没有指明文件中罪名代码所在的列。</translation>
    </message>
    <message>
        <source>Say in the layout which column has the codes.</source>
        <translation>请在布局中说明哪一列是代码。</translation>
    </message>
    <message>
        <source>The file gives nothing for the dimension “%1” of the table.</source>
        <translation>文件没有为该表的维度“%1”提供任何内容。</translation>
    </message>
    <message>
        <source>A quote is not closed, or text follows it.</source>
        <translation>有引号没有闭合，或其后还有文本。</translation>
    </message>
    <message>
        <source>Check whether the cells of this row are in their columns.</source>
        <translation>请检查该行的单元格是否在各自的列中。</translation>
    </message>
    <message>
        <source>The row has not as many cells as the header.</source>
        <translation>该行的单元格数与表头不同。</translation>
    </message>
    <message>
        <source>Correct the row, or the delimiter of the layout.</source>
        <translation>请更正该行，或更正布局中的分隔符。</translation>
    </message>
    <message>
        <source>The row has a NUL byte.</source>
        <translation>该行含有 NUL 字节。</translation>
    </message>
    <message>
        <source>Check whether the file is damaged, or say its encoding in the layout.</source>
        <translation>请检查文件是否已损坏，或在布局中说明其编码。</translation>
    </message>
    <message>
        <source>The row has bytes that are no text in the encoding of the file.</source>
        <translation>该行含有在文件编码中不构成文本的字节。</translation>
    </message>
    <message>
        <source>Say the encoding of the file in the layout.</source>
        <translation>请在布局中说明文件的编码。</translation>
    </message>
    <message>
        <source>The weight or count of the row cannot be read as a number. It is not counted.</source>
        <translation>该行的权重或计数无法读作数字。该行不予计数。</translation>
    </message>
    <message>
        <source>Correct the cell, or the decimal sign of the layout.</source>
        <translation>请更正该单元格，或更正布局中的小数点符号。</translation>
    </message>
    <message>
        <source>Reading the records of %1.</source>
        <translation>正在读取 %1 的记录。</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>系统拒绝了该操作：%1。</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it, then try again.</source>
        <translation>请检查文件是否存在以及您是否有权读取，然后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot part the columns of a file.</source>
        <translation>“%1”无法分隔文件的列。</translation>
    </message>
    <message>
        <source>Give one ASCII sign as the delimiter in the layout.</source>
        <translation>请在布局中指定一个 ASCII 字符作为分隔符。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>Choose a file with records.</source>
        <translation>请选择含有记录的文件。</translation>
    </message>
    <message>
        <source>Coding the counts of %1.</source>
        <translation>正在为 %1 的计数编码。</translation>
    </message>
    <message>
        <source>The codes below %1 (%2) do not add up to it. All are counted.</source>
        <translation>%1 之下的代码（%2）相加不等于该代码的计数。全部予以计入。</translation>
    </message>
    <message>
        <source>If %1 holds their cases too, leave it or them out in the layout.</source>
        <translation>如果 %1 也包含这些代码的案件，请在布局中将该代码或这些代码排除。</translation>
    </message>
    <message>
        <source>The total &quot;%1&quot; says %2, but the codes that are counted sum up to %3.</source>
        <translation>总计“%1”为 %2，但计入的各代码之和为 %3。</translation>
    </message>
    <message>
        <source>Look for codes that are missing, or for sums among them that the list does not mark as sums.</source>
        <translation>请查找缺失的代码，或查找其中清单未标为合计的合计。</translation>
    </message>
    <message>
        <source>Give the column of its id the role “group” in the layout.</source>
        <translation>请在布局中将其标识符所在列的角色设为“group”。</translation>
    </message>
    <message>
        <source>The rules count %1, but no column tells which rows are of the same one: each row counts.</source>
        <translation>规则以 %1 为计数单位，但没有列说明哪些行属于同一单位：每一行均计数。</translation>
    </message>
    <message>
        <source>The rules count the principal offence, but no column tells which offences belong together: each one counts.</source>
        <translation>规则只计主要犯罪，但没有列说明哪些犯罪属于同一组：每项犯罪均计数。</translation>
    </message>
    <message>
        <source>The same line stands in the file before. Both are counted.</source>
        <translation>文件中前面已有相同的一行。两行均予计入。</translation>
    </message>
    <message>
        <source>Take one of them out when it is there by mistake.</source>
        <translation>如果其中一行属误列，请将其删除。</translation>
    </message>
    <message>
        <source>An earlier row has the same code and the same dimensions. Their counts are added.</source>
        <translation>前面有一行的代码和维度与此相同。两行的计数相加。</translation>
    </message>
    <message>
        <source>Name the column that tells the rows apart as a dimension, or check whether one of them is there by mistake.</source>
        <translation>请将区分这些行的列指明为维度，或核实其中一行是否属误列。</translation>
    </message>
    <message>
        <source>The count is no whole number when &quot;%1&quot; is the decimal sign.</source>
        <translation>以“%1”为小数点符号时，该计数不是整数。</translation>
    </message>
    <message>
        <source>Check the decimal sign of the layout.</source>
        <translation>请检查布局中的小数点符号。</translation>
    </message>
    <message>
        <source>The count is below zero. It is taken off.</source>
        <translation>该计数小于零。予以扣减。</translation>
    </message>
    <message>
        <source>Check whether it is a correction that the source means.</source>
        <translation>请核实这是否为来源有意作出的更正。</translation>
    </message>
    <message>
        <source>Reading the counts of %1.</source>
        <translation>正在读取 %1 的计数。</translation>
    </message>
    <message>
        <source>A table of counts has one code in each row; the layout names %1.</source>
        <translation>计数表的每一行只有一个代码；布局指明了 %1 个。</translation>
    </message>
    <message>
        <source>Say in the layout which columns make up the code.</source>
        <translation>请在布局中说明代码由哪些列组成。</translation>
    </message>
    <message>
        <source>The table has too many counts.</source>
        <translation>该表的计数过多。</translation>
    </message>
    <message>
        <source>Part the file, or code it with &quot;iccs code&quot;.</source>
        <translation>请拆分文件，或用“iccs code”为其编码。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the sum of its parts everywhere: it has %2 more, which are counted under it, and elsewhere %3 less.</source>
        <translation>“%1”并非在各处均为其组成部分之和：有些地方多出 %2，已计入该项之下，另一些地方少 %3。</translation>
    </message>
    <message>
        <source>Compare the total with its parts in the source.</source>
        <translation>请在来源中将总计与其组成部分进行比较。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is exactly the sum of %2, but in too few places to be sure. It is counted.</source>
        <translation>“%1”恰好等于 %2 之和，但出现的地方太少，无法确定。予以计入。</translation>
    </message>
    <message>
        <source>If it is a sum, leave it out in the layout.</source>
        <translation>如果是合计，请在布局中将其排除。</translation>
    </message>
    <message>
        <source>%1 of table %2 does not fit: %3 is &quot;%4&quot;, and the row asks for %5.</source>
        <translation>表 %2 的%1 不符合：%3 为“%4”，而该规则行要求 %5。</translation>
    </message>
    <message>
        <source>%1 of table %2 would give it, but another row decided.</source>
        <translation>表 %2 的%1 会给出该类别，但由另一规则行作出了决定。</translation>
    </message>
    <message>
        <source>Table %1 could give it, but was not asked: a narrower step decided.</source>
        <translation>表 %1 可以给出该类别，但未被查询：由范围更窄的一步作出了决定。</translation>
    </message>
    <message>
        <source>A link of the offence gives it, but a table decided before.</source>
        <translation>该罪名的一个关联给出该类别，但已先由某个表作出决定。</translation>
    </message>
    <message>
        <source>Table %1 can give it, but does not concern this offence.</source>
        <translation>表 %1 可以给出该类别，但不涉及该罪名。</translation>
    </message>
    <message>
        <source>No decision table and no link of this offence leads there.</source>
        <translation>没有任何决策表或该罪名的关联指向该类别。</translation>
    </message>
    <message>
        <source>ICCS excludes the case from it: %1.</source>
        <translation>ICCS 将此情形排除在该类别之外：%1。</translation>
    </message>
    <message>
        <source>The coded records were to be written to %1.</source>
        <translation>原拟将已编码记录写入 %1。</translation>
    </message>
    <message>
        <source>This is the file with the records themselves.</source>
        <translation>该文件就是记录文件本身。</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name for the coded file.</source>
        <translation>未写入任何内容。请为已编码文件选择其他名称。</translation>
    </message>
    <message>
        <source>Coding %1</source>
        <translation>正在为 %1 编码</translation>
    </message>
    <message>
        <source>Looking for the records in %1</source>
        <translation>正在 %1 中查找记录</translation>
    </message>
    <message>
        <source>Counting the values of %1</source>
        <translation>正在统计 %1 的取值</translation>
    </message>
    <message>
        <source>It gives: %1. Name one of these, or add it to the layout.</source>
        <translation>文件提供：%1。请指明其中之一，或将该维度添加到布局中。</translation>
    </message>
    <message>
        <source>The links of %1 change within the time that records state, or their date is missing: not coded, %2.</source>
        <translation>%1 的关联在记录所注明的时间内有变化，或记录缺少日期：未编码 %2。</translation>
    </message>
    <message>
        <source>The links of %1 are valid for a part of the time only, and the layout does not say when a record was made: not coded, %2.</source>
        <translation>%1 的关联只在部分时间内有效，而布局没有说明记录作成的时间：未编码 %2。</translation>
    </message>
    <message>
        <source>Give the day on which each was recorded, or let the links change at the turn of a year.</source>
        <translation>请提供每条记录的具体日期，或让关联在年度交替时变化。</translation>
    </message>
    <message>
        <source>Name the column or dimension of its date or year as “referenceDate” in the layout.</source>
        <translation>请在布局中将其日期或年份所在的列或维度指明为“referenceDate”。</translation>
    </message>
    <message>
        <source>%1 of what is coded are shared out between categories by weights, an estimate that the policy of the list does not let publish.</source>
        <translation>已编码的内容中有 %1 是按权重在多个类别之间分配的，属估计值，而该清单的政策不允许公布。</translation>
    </message>
    <message>
        <source>Tell the records apart by a decision table, give the common parent, or allow weights to be published in the policy of the list.</source>
        <translation>请用决策表区分记录，或采用共同上级类别，或在该清单的政策中允许公布权重分配的结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have broken quotes.</source>
        <translation>
            <numerusform>%n 行的引号不完整。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have another number of cells than the header. Those with too many are not counted.</source>
        <translation>
            <numerusform>%n 行的单元格数与表头不同。单元格过多的行不予计数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have NUL bytes.</source>
        <translation>
            <numerusform>%n 行含有 NUL 字节。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different text(s) have bytes that are no text in the encoding of the file.</source>
        <translation>
            <numerusform>%n 个不同的文本含有在文件编码中不构成文本的字节。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) or count(s) cannot be read as numbers. They are not counted.</source>
        <translation>
            <numerusform>%n 个权重或计数无法读作数字。这些不予计数。</numerusform>
        </translation>
    </message>
    <message>
        <source>A link of the offence gives it, but is disputed, below the status asked for, not valid when the record was made, or one of several that the policy or their weights decide about.</source>
        <translation>该罪名的一个关联给出该类别，但该关联有争议、低于所要求的状态、在记录作成时无效，或是须由政策或其权重决定的多个关联之一。</translation>
    </message>
    <message>
        <source>Counting %1 for questionnaires</source>
        <translation>正在为调查表统计 %1</translation>
    </message>
</context>
<context>
    <name>codingpage::CodingPage</name>
    <message>
        <source>&amp;Describe a file of records…</source>
        <translation>描述记录文件(&amp;D)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the layout…</source>
        <translation>更改布局(&amp;G)…</translation>
    </message>
    <message>
        <source>Read a &amp;layout file…</source>
        <translation>读取布局文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Save &amp;as a layout file…</source>
        <translation>另存为布局文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;move the layout</source>
        <translation>移除布局(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>导入清单(&amp;I)…</translation>
    </message>
    <message>
        <source>Nothing is coded yet</source>
        <translation>尚未编码任何内容</translation>
    </message>
    <message>
        <source>Choose the file of records on the side, say what the cross table shall show, and code the records. The file stays as it is.</source>
        <translation>请在侧边选择记录文件，说明交叉表应显示的内容，然后为记录编码。文件保持不变。</translation>
    </message>
    <message>
        <source>Coding was stopped. No file was written. What is shown is the run before, if there was one.</source>
        <translation>编码已停止。未写入任何文件。所显示的是上一次运行的结果（如有）。</translation>
    </message>
    <message>
        <source>No file of records yet</source>
        <translation>还没有记录文件</translation>
    </message>
    <message>
        <source>Say once how the file of an institution is read: which column has the offence code, and what the others mean. The program proposes it. Then the file, and next year&apos;s, can be coded.</source>
        <translation>只需说明一次如何读取某一机构的文件：哪一列是罪名代码，其他各列表示什么。本程序会提出方案。此后，该文件以及下一年度的文件均可编码。</translation>
    </message>
    <message>
        <source>Nothing to code with yet</source>
        <translation>还没有可用于编码的内容</translation>
    </message>
    <message>
        <source>Records are coded by the links and rules of a list of offences. Import a list first.</source>
        <translation>记录按罪名清单的关联和规则编码。请先导入清单。</translation>
    </message>
    <message>
        <source>The coded records were written to %1.</source>
        <translation>已编码记录已写入 %1。</translation>
    </message>
    <message>
        <source>The project was changed since these records were coded. Code them again to see what it makes of them.</source>
        <translation>为这些记录编码之后，项目已有更改。请重新编码，以查看按更改后的项目得出的结果。</translation>
    </message>
    <message>
        <source>Export the cross table</source>
        <translation>导出交叉表</translation>
    </message>
    <message>
        <source>cross table</source>
        <comment>name of a file</comment>
        <translation>交叉表</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>The cross table was written to %1.</source>
        <translation>交叉表已写入 %1。</translation>
    </message>
    <message>
        <source>Data and coding</source>
        <translation>数据与编码</translation>
    </message>
    <message>
        <source>Read a layout file</source>
        <translation>读取布局文件</translation>
    </message>
    <message>
        <source>Layouts (*.json *.csv);;All files (*)</source>
        <translation>布局 (*.json *.csv);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>The layout was read, but %n thing(s) in it were not understood.</source>
        <translation>
            <numerusform>布局已读取，但其中有 %n 处无法理解。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a layout file</source>
        <translation>另存为布局文件</translation>
    </message>
    <message>
        <source>Layouts (*.json)</source>
        <translation>布局 (*.json)</translation>
    </message>
    <message>
        <source>The layout was written to %1.</source>
        <translation>布局已写入 %1。</translation>
    </message>
    <message>
        <source>&amp;Describe a table of counts…</source>
        <translation>描述计数表(&amp;D)…</translation>
    </message>
    <message>
        <source>Choose the table of counts on the side, say what the cross table shall show, and code the counts. Sums of others are found and kept out. The file stays as it is.</source>
        <translation>请在侧边选择计数表，说明交叉表应显示的内容，然后为计数编码。程序会查找并剔除其他项的合计。文件保持不变。</translation>
    </message>
    <message>
        <source>The project was changed since these counts were coded. Code them again to see what it makes of them.</source>
        <translation>为这些计数编码之后，项目已有更改。请重新编码，以查看按更改后的项目得出的结果。</translation>
    </message>
    <message>
        <source>Keep for &amp;questionnaires…</source>
        <translation>保存以供调查表使用(&amp;Q)…</translation>
    </message>
    <message>
        <source>Keeps the counts of the coded file in the project, so that questionnaires are filled from them, and shows the kept ones.</source>
        <translation>将已编码文件的计数保存在项目中，供填写调查表使用，并显示已保存的计数。</translation>
    </message>
</context>
<context>
    <name>codingpage::Counts</name>
    <message>
        <source>, </source>
        <comment>between texts of a table</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, text in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the whole table</source>
        <translation>整个表</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>Marked as a sum in the list</source>
        <translation>在清单中标为合计</translation>
    </message>
    <message>
        <source>Called a total</source>
        <translation>名称为总计</translation>
    </message>
    <message>
        <source>The sum of others in every place</source>
        <translation>在各处均为其他项之和</translation>
    </message>
    <message>
        <source>Above other codes that are given</source>
        <translation>是其他已给出代码的上级</translation>
    </message>
    <message>
        <source>%1, …</source>
        <comment>the first of many</comment>
        <translation>%1、…</translation>
    </message>
    <message>
        <source>%1: %2. First in line %3.</source>
        <comment>what, reason, number</comment>
        <translation>%1：%2。首次出现在第 %3 行。</translation>
    </message>
    <message>
        <source>%1 of it is counted, because its parts do not hold it.</source>
        <translation>其中 %1 予以计入，因为其组成部分不包含这一数量。</translation>
    </message>
    <message>
        <source>To count it, take the mark off in the list of offences.</source>
        <translation>如要计入，请在罪名清单中取消将其标为合计。</translation>
    </message>
    <message>
        <source>Rows: %1, of which the layout leaves out %2 and %3 cannot be read.</source>
        <translation>行数：%1，其中布局排除 %2，无法读取 %3。</translation>
    </message>
    <message>
        <source>Counts: %1; empty cells: %2; not stated: %3; no numbers: %4.</source>
        <translation>计数：%1；空单元格：%2；未说明：%3；无法读作数字：%4。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>codingpage::CountsPanel</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Sum of</source>
        <translation>以下各项的合计</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>剔除的数量</translation>
    </message>
    <message>
        <source>Counted of it</source>
        <translation>其中计入的</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>&amp;Totals</source>
        <translation>总数(&amp;T)</translation>
    </message>
    <message>
        <source>Sums kept out</source>
        <translation>剔除的合计</translation>
    </message>
    <message>
        <source>Cr&amp;oss table</source>
        <translation>交叉表(&amp;O)</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>Noticed in the file</source>
        <translation>文件中发现的情况</translation>
    </message>
    <message>
        <source>For</source>
        <translation>计数所属</translation>
    </message>
    <message>
        <source>%1: the sums agree</source>
        <translation>%1：总和一致</translation>
    </message>
    <message>
        <source>%1: the sums do not agree</source>
        <translation>%1：总和不一致</translation>
    </message>
    <message>
        <source>Share coded</source>
        <translation>已编码比例</translation>
    </message>
    <message>
        <source>All counts</source>
        <translation>全部计数</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>已编码</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>不在范围内</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>未映射</translation>
    </message>
    <message>
        <source>Left out by the layout</source>
        <translation>布局排除的</translation>
    </message>
    <message>
        <source>Totals of the counts</source>
        <translation>计数的总数</translation>
    </message>
    <message>
        <source>These counts stand in other counts too, so they are kept out of the table. Where that is wrong, let one count nevertheless: the layout remembers it.</source>
        <translation>这些计数已包含在其他计数中，因此从表中剔除。如有不当，可将其中某项计数仍予计入：布局会记住这一决定。</translation>
    </message>
    <message>
        <source>C&amp;ount it nevertheless</source>
        <translation>仍予计入(&amp;O)</translation>
    </message>
    <message>
        <source>Look for &amp;sums there again</source>
        <translation>在该处重新查找合计(&amp;S)</translation>
    </message>
    <message>
        <source>What stands for no count is not guessed, and texts that no list knows are counted as “not known”, codes as not mapped. Say in the layout what they mean.</source>
        <translation>对不是计数的内容不作推测；列表中没有的文本计为“不详”，列表中没有的代码计为未映射。请在布局中说明其含义。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>No count</source>
        <translation>不是计数</translation>
    </message>
    <message>
        <source>Not in any list</source>
        <translation>不在任何列表中</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格数</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>首次出现的行</translation>
    </message>
    <message>
        <source>Texts that were not understood</source>
        <translation>无法理解的文本</translation>
    </message>
    <message>
        <source>Counted because you said so: %1.</source>
        <translation>按您的指定计入：%1。</translation>
    </message>
    <message>
        <source>Nothing got lost: in each line all counts = coded + out of scope + not mapped + sums kept out + left out by the layout.</source>
        <translation>没有任何遗漏：每一行中，全部计数 = 已编码 + 不在范围内 + 未映射 + 剔除的合计 + 布局排除的。</translation>
    </message>
    <message>
        <source>The sums do not agree. Do not use these figures, and report the error.</source>
        <translation>总和不一致。请勿使用这些数字，并请报告该错误。</translation>
    </message>
    <message>
        <source>Sums kept out (%L1)</source>
        <translation>剔除的合计（%L1）</translation>
    </message>
    <message>
        <source>Not understood (%L1)</source>
        <translation>无法理解（%L1）</translation>
    </message>
    <message>
        <source>Noticed in the file (%L1)</source>
        <translation>文件中发现的情况（%L1）</translation>
    </message>
</context>
<context>
    <name>codingpage::CrossTableView</name>
    <message>
        <source>Cross table</source>
        <translation>交叉表</translation>
    </message>
    <message>
        <source>Across the top</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 rows, sum %2. Double-click a figure to see the codes and records that make it.</source>
        <translation>%1 行，总和 %2。双击数字可查看构成该数字的代码和记录。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Sum of the column: %1</source>
        <translation>该列的总和：%1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values of a cell</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 rows, sum %2.</source>
        <translation>%1 行，总和 %2。</translation>
    </message>
</context>
<context>
    <name>codingpage::DimensionList</name>
    <message>
        <source>The cross table has the ticked lines in this order. Drag a line to move it.</source>
        <translation>交叉表按此顺序包含已勾选的各行。拖动某一行可移动其位置。</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
</context>
<context>
    <name>codingpage::DrillDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>category, share</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between categories</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>National codes that make the figure</source>
        <translation>构成该数字的国内代码</translation>
    </message>
    <message>
        <source>Show the &amp;offence with its links</source>
        <translation>显示该罪名及其关联(&amp;O)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, made by %Ln code(s). Double-click a code to see only its records.</source>
        <translation>
            <numerusform>%1：%2，由 %Ln 个代码构成。双击某一代码可仅查看其记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 records</source>
        <translation>%2 条记录中的前 %1 条</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the code %2</source>
        <translation>代码 %2 的 %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, reason</comment>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>codingpage::KeepDialog</name>
    <message>
        <source>&amp;Keep the counts</source>
        <translation>保存计数(&amp;K)</translation>
    </message>
    <message>
        <source>Counts for questionnaires</source>
        <translation>供调查表使用的计数</translation>
    </message>
    <message>
        <source>&amp;Fill a questionnaire</source>
        <translation>填写调查表(&amp;F)</translation>
    </message>
    <message>
        <source>Leads to the page of questionnaires. “Fill…” there takes these counts.</source>
        <translation>转到调查表页面。该页面上的“填写…”会采用这些计数。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Counts of the file %1, as it was coded last.</source>
        <translation>文件 %1 最近一次编码的计数。</translation>
    </message>
    <message>
        <source>The counts are kept as “%1”: %2 in all.</source>
        <translation>计数已保存为“%1”：总和 %2。</translation>
    </message>
</context>
<context>
    <name>codingpage::KeepForm</name>
    <message>
        <source>Cells that are filled from these counts name them so.</source>
        <translation>用这些计数填写的单元格会注明此名称。</translation>
    </message>
    <message>
        <source>The counts are split by what the cells of this questionnaire ask for, such as sex or age.</source>
        <translation>计数按该调查表的单元格所要求的内容细分，例如性别或年龄。</translation>
    </message>
    <message>
        <source>The stage of the process at which the file counts.</source>
        <translation>该文件的计数所处的程序阶段。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>For the &amp;questionnaire</source>
        <translation>用于调查表(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Unit that is counted</source>
        <translation>计数单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>阶段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Year of all counts</source>
        <translation>全部计数的年份(&amp;Y)</translation>
    </message>
    <message>
        <source>Code a file of records or a table of counts first. Then its counts can be kept here, and questionnaires be filled from them.</source>
        <translation>请先为记录文件或计数表编码。然后可在此保存其计数，并用这些计数填写调查表。</translation>
    </message>
    <message>
        <source>The project was changed since the file was coded. Code it again, so that the counts are what the project makes of it now.</source>
        <translation>文件编码之后项目已有更改。请重新编码，使计数与项目的现状一致。</translation>
    </message>
    <message>
        <source>Counts of this name are kept already; they are renewed.</source>
        <translation>已保存有同名计数；这些计数会被更新。</translation>
    </message>
    <message>
        <source>This questionnaire asks for nothing that can be counted in such a file. Choose another one.</source>
        <translation>该调查表不要求任何可以在此类文件中统计的内容。请选择其他调查表。</translation>
    </message>
    <message>
        <source>Choose the year of the counts: the layout does not say it.</source>
        <translation>请选择计数的年份：布局没有说明年份。</translation>
    </message>
    <message>
        <source>Give the counts a name.</source>
        <translation>请为计数命名。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln cell(s) of %2)</source>
        <comment>attribute, tables of the questionnaire</comment>
        <translation>
            <numerusform>%1（%2 的 %Ln 个单元格）</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tables</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The layout says all that the cells of this unit and stage ask for.</source>
        <translation>布局已说明该单位和阶段的单元格所要求的全部内容。</translation>
    </message>
    <message>
        <source>The layout does not say: %1. These cells get a figure only where decision tables tag their records with it.</source>
        <translation>布局没有说明：%1。只有决策表为其记录设置了相应标记时，这些单元格才会填入数字。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between attributes</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>The file is counted once more, by %1.</source>
        <translation>将按 %1 对该文件再统计一次。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between dimensions</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>codingpage::KeptList</name>
    <message>
        <source>%1–%2</source>
        <comment>years</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Kept counts</source>
        <translation>已保存的计数</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Takes these counts out of the project. Cells that were filled from them stay; undo brings the counts back.</source>
        <translation>从项目中移除这些计数。已用这些计数填写的单元格保持不变；撤销操作可恢复计数。</translation>
    </message>
    <message>
        <source>Kept &amp;counts</source>
        <translation>已保存的计数(&amp;C)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>编码时间</translation>
    </message>
</context>
<context>
    <name>codingpage::LayoutColumnForm</name>
    <message>
        <source>All offences of the record</source>
        <translation>记录的所有罪名</translation>
    </message>
    <message>
        <source>The column &amp;is</source>
        <translation>该列是(&amp;I)</translation>
    </message>
    <message>
        <source>It &amp;gives</source>
        <translation>该列提供(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Name in tables</source>
        <translation>表中的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Of the offence numbe&amp;r</source>
        <translation>所属罪名的序号(&amp;R)</translation>
    </message>
    <message>
        <source>The counts are &amp;for</source>
        <translation>计数所属(&amp;F)</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>选择属性</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an attribute, its id</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>codingpage::LayoutColumns</name>
    <message>
        <source>, </source>
        <comment>between examples of texts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>已理解</translation>
    </message>
    <message>
        <source>Most frequent texts</source>
        <translation>最常见的文本</translation>
    </message>
    <message>
        <source>Make an &amp;attribute of its texts</source>
        <translation>将其文本设为属性(&amp;A)</translation>
    </message>
    <message>
        <source>A national attribute whose values are the texts of the column, so that rules can ask for them.</source>
        <translation>以该列的文本为取值的国内属性，供规则使用。</translation>
    </message>
    <message>
        <source>Use the column &amp;once more</source>
        <translation>再次使用该列(&amp;O)</translation>
    </message>
    <message>
        <source>For a column that gives two things, for example an age and an age group.</source>
        <translation>适用于提供两项内容的列，例如年龄和年龄组。</translation>
    </message>
    <message>
        <source>Gu&amp;ess again</source>
        <translation>重新推测(&amp;E)</translation>
    </message>
    <message>
        <source>Brings back what the program proposed.</source>
        <translation>恢复本程序提出的方案。</translation>
    </message>
    <message>
        <source>%1 (offence %2)</source>
        <translation>%1（罪名 %2）</translation>
    </message>
    <message>
        <source>The column has more different texts. %L1 of them are shown; the others are read in the same way.</source>
        <translation>该列还有更多不同的文本。此处显示 %L1 个；其余的以相同方式读取。</translation>
    </message>
    <message>
        <source>Check what each column is and what its texts mean, then go on.</source>
        <translation>请核对各列是什么以及其文本的含义，然后继续。</translation>
    </message>
</context>
<context>
    <name>codingpage::LayoutDialog</name>
    <message>
        <source>Layout of a file of records</source>
        <translation>记录文件的布局</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>&amp;Save the layout</source>
        <translation>保存布局(&amp;S)</translation>
    </message>
    <message>
        <source>The records have codes of the &amp;list</source>
        <translation>记录所用代码的清单(&amp;L)</translation>
    </message>
    <message>
        <source>Which records do you want to code?</source>
        <translation>您要为哪些记录编码？</translation>
    </message>
    <message>
        <source>Drop a file here: CSV, TSV, XLSX or ODS, with a row for each offence, case, victim or suspect, or with counts. It may be large: it is read row by row and stays where it is.</source>
        <translation>请将文件拖放到此处：CSV、TSV、XLSX 或 ODS，每一行为一项犯罪、一个案件、一名受害人或一名嫌疑人，或为计数。文件可以很大：程序逐行读取，文件保留在原处。</translation>
    </message>
    <message>
        <source>%1 of %2 rows have another number of cells than the header.</source>
        <translation>%2 行中有 %1 行的单元格数与表头不同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have broken quotes.</source>
        <translation>
            <numerusform>%Ln 行的引号不完整。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have NUL bytes.</source>
        <translation>
            <numerusform>%Ln 行含有 NUL 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file may be damaged, or parted by another sign. Check it in the step “File”; when it is coded, each such row is named with its line.</source>
        <translation>文件可能已损坏，或以其他符号分隔。请在“文件”步骤中检查；编码时会逐一指明此类各行的行号。</translation>
    </message>
    <message>
        <source>Layout of a table of counts</source>
        <translation>计数表的布局</translation>
    </message>
    <message>
        <source>Which counts do you want to code?</source>
        <translation>您要为哪些计数编码？</translation>
    </message>
    <message>
        <source>Drop a file here: CSV, TSV, XLSX or ODS, with counts by national code in rows, columns or both. It stays where it is.</source>
        <translation>请将文件拖放到此处：CSV、TSV、XLSX 或 ODS，按国内代码列出计数，代码可在行、列或两者之中。文件留在原处。</translation>
    </message>
</context>
<context>
    <name>codingpage::ReadingPreview</name>
    <message>
        <source>Offence %1</source>
        <translation>罪名 %1</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, label</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>“%1”无法理解。</translation>
    </message>
    <message>
        <source>%1; printed: %2</source>
        <comment>value, text</comment>
        <translation>%1；原文：%2</translation>
    </message>
    <message>
        <source>Of %1 codes in a sample of %2 rows, %3 are in the list.</source>
        <translation>在 %2 行样本的 %1 个代码中，有 %3 个在清单中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the sample are left out.</source>
        <translation>
            <numerusform>样本中有 %Ln 行被排除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Records as the layout reads them</source>
        <translation>按布局读取的记录</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>codingpage::RecordsForm</name>
    <message>
        <source>One &amp;row is</source>
        <translation>每一行是(&amp;R)</translation>
    </message>
    <message>
        <source>The records &amp;print</source>
        <translation>记录中印有(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>小数点符号(&amp;D)</translation>
    </message>
    <message>
        <source>Dates are &amp;written</source>
        <translation>日期写法(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name of the layout</source>
        <translation>布局名称(&amp;N)</translation>
    </message>
    <message>
        <source>Between &amp;parts of a code</source>
        <translation>代码各部分之间(&amp;P)</translation>
    </message>
    <message>
        <source>Codes of the list</source>
        <translation>清单的代码</translation>
    </message>
    <message>
        <source>Labels of the list</source>
        <translation>清单的名称</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>点：1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>逗号：1,5</translation>
    </message>
</context>
<context>
    <name>codingpage::ResultPanel</name>
    <message>
        <source>What became of the records</source>
        <translation>记录的处理结果</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation>不同的文本</translation>
    </message>
    <message>
        <source>“Not known” in the table</source>
        <translation>表中的“不详”</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>首次出现的行</translation>
    </message>
    <message>
        <source>&amp;Totals</source>
        <translation>总数(&amp;T)</translation>
    </message>
    <message>
        <source>Cr&amp;oss table</source>
        <translation>交叉表(&amp;O)</translation>
    </message>
    <message>
        <source>Noticed in the file</source>
        <translation>文件中发现的情况</translation>
    </message>
    <message>
        <source>Totals of the run</source>
        <translation>本次运行的总数</translation>
    </message>
    <message>
        <source>How well the columns were understood</source>
        <translation>各列的理解程度</translation>
    </message>
    <message>
        <source>Texts that no list knows are counted as “not known”, and codes as not mapped. Double-click a line to say in the layout what it means.</source>
        <translation>列表中没有的文本计为“不详”，列表中没有的代码计为未映射。双击某一行可在布局中说明其含义。</translation>
    </message>
    <message>
        <source>Texts that no list knows</source>
        <translation>列表中没有的文本</translation>
    </message>
    <message>
        <source>Not understood (%L1)</source>
        <translation>无法理解（%L1）</translation>
    </message>
    <message>
        <source>Noticed in the file (%L1)</source>
        <translation>文件中发现的情况（%L1）</translation>
    </message>
</context>
<context>
    <name>codingpage::RunForm</name>
    <message>
        <source>Choose the &amp;records…</source>
        <translation>选择记录(&amp;R)…</translation>
    </message>
    <message>
        <source>Only the most &amp;serious offence of a case</source>
        <translation>仅计案件中最严重的犯罪(&amp;S)</translation>
    </message>
    <message>
        <source>Attempts &amp;with completed offences</source>
        <translation>未遂与既遂犯罪一并计入(&amp;W)</translation>
    </message>
    <message>
        <source>Write a coded f&amp;ile</source>
        <translation>写出已编码文件(&amp;I)</translation>
    </message>
    <message>
        <source>With the reaso&amp;n of each record</source>
        <translation>附每条记录的原因(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Code the records</source>
        <translation>为记录编码(&amp;C)</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>布局(&amp;Y)</translation>
    </message>
    <message>
        <source>Rows of one case or incident belong together by the column that the layout names for it.</source>
        <translation>同一案件或事件的各行按布局为其指明的列归在一起。</translation>
    </message>
    <message>
        <source>Switched off, attempted offences are left out of the cross table.</source>
        <translation>关闭时，未遂犯罪不列入交叉表。</translation>
    </message>
    <message>
        <source>&amp;Unit that is counted</source>
        <translation>计数单位(&amp;U)</translation>
    </message>
    <message>
        <source>All that are not disputed</source>
        <translation>所有无争议的关联</translation>
    </message>
    <message>
        <source>Approved ones only</source>
        <translation>仅已核准的关联</translation>
    </message>
    <message>
        <source>Cross table &amp;by</source>
        <translation>交叉表维度(&amp;B)</translation>
    </message>
    <message>
        <source>Lin&amp;ks that count</source>
        <translation>计入的关联(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Processors</source>
        <translation>处理器数(&amp;P)</translation>
    </message>
    <message>
        <source>Choose the records</source>
        <translation>选择记录</translation>
    </message>
    <message>
        <source>Records (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>记录 (*.csv *.tsv *.txt *.xlsx *.ods);;所有文件 (*)</translation>
    </message>
    <message>
        <source>coded</source>
        <comment>name of a file</comment>
        <translation>已编码</translation>
    </message>
    <message>
        <source>%1 coded</source>
        <comment>name of a file</comment>
        <translation>%1 已编码</translation>
    </message>
    <message>
        <source>Where the coded records go</source>
        <translation>已编码记录的写入位置</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Codes of the list “%1”</source>
        <translation>清单“%1”的代码</translation>
    </message>
    <message>
        <source>The list of its codes is not in the project.</source>
        <translation>其代码所属的清单不在项目中。</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>尚未选择文件。</translation>
    </message>
    <message>
        <source>Find su&amp;ms of others and keep them out</source>
        <translation>查找其他项的合计并予以剔除(&amp;M)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Unit reco&amp;rds</source>
        <translation>个体记录(&amp;R)</translation>
    </message>
    <message>
        <source>A table of coun&amp;ts</source>
        <translation>计数表(&amp;T)</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Totals, groups of codes and columns that add up others would count twice. Switched off, every row counts that the layout does not leave out.</source>
        <translation>总计、代码的分组以及由其他列相加得出的列会造成重复计数。关闭时，布局未排除的每一行均予计数。</translation>
    </message>
    <message>
        <source>Choose the ta&amp;ble…</source>
        <translation>选择计数表(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Code the counts</source>
        <translation>为计数编码(&amp;C)</translation>
    </message>
</context>
<context>
    <name>codingpage::Totals</name>
    <message>
        <source>Rows of the file</source>
        <translation>文件的行数</translation>
    </message>
    <message>
        <source>Without the header and empty lines.</source>
        <translation>不含表头和空行。</translation>
    </message>
    <message>
        <source>Left out by the layout</source>
        <translation>布局排除的</translation>
    </message>
    <message>
        <source>Because they sum others.</source>
        <translation>因为它们是其他行的合计。</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取的</translation>
    </message>
    <message>
        <source>Named with their lines among the findings.</source>
        <translation>在检查结果中连同行号一并指明。</translation>
    </message>
    <message>
        <source>Less serious offences of a case</source>
        <translation>案件中较轻的犯罪</translation>
    </message>
    <message>
        <source>Not counted, because a more serious offence of the same case is.</source>
        <translation>不计入，因为已计入同一案件中更严重的犯罪。</translation>
    </message>
    <message>
        <source>of the table “%1”</source>
        <translation>属于表“%1”</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Coded, out of scope and not mapped together.</source>
        <translation>已编码、不在范围内和未映射的合计。</translation>
    </message>
    <message>
        <source>by a default row or a common parent</source>
        <translation>由默认规则行或共同上级类别编码</translation>
    </message>
    <message>
        <source>A large share says that rules lack rows.</source>
        <translation>比例较大说明规则缺少规则行。</translation>
    </message>
    <message>
        <source>%1 counted = %2 coded + %3 out of scope + %4 not mapped.</source>
        <translation>计入 %1 = 已编码 %2 + 不在范围内 %3 + 未映射 %4。</translation>
    </message>
    <message>
        <source>Nothing got lost.</source>
        <translation>没有任何遗漏。</translation>
    </message>
    <message>
        <source>The sums do not agree. Do not use these figures, and report the error.</source>
        <translation>总和不一致。请勿使用这些数字，并请报告该错误。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Counted already</source>
        <translation>已计入</translation>
    </message>
    <message>
        <source>Not counted again, because the same case, person or offence has the category already.</source>
        <translation>不重复计入，因为同一案件、人员或犯罪已有该类别。</translation>
    </message>
    <message>
        <source>attempts, not in the table</source>
        <translation>未遂，不在表中</translation>
    </message>
    <message>
        <source>The counting rules leave attempts out of the table.</source>
        <translation>计数规则不把未遂列入表中。</translation>
    </message>
</context>
<context>
    <name>codingpage::ValueTable</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Only texts that are not &amp;understood</source>
        <translation>仅显示无法理解的文本(&amp;U)</translation>
    </message>
    <message>
        <source>Texts of the column and their meaning</source>
        <translation>该列的文本及其含义</translation>
    </message>
    <message>
        <source>Meaning of the selected texts</source>
        <translation>所选文本的含义</translation>
    </message>
    <message>
        <source>&amp;Selected texts mean</source>
        <translation>所选文本表示(&amp;S)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>%1 (by its number or date)</source>
        <translation>%1（按其数字或日期）</translation>
    </message>
    <message>
        <source>%1 (by its code)</source>
        <translation>%1（按其代码）</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>the rows are left out</source>
        <translation>这些行被排除</translation>
    </message>
    <message>
        <source>as it is printed</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>Nothing said of them</source>
        <translation>未作任何说明</translation>
    </message>
    <message>
        <source>As they are printed</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>排除这些行</translation>
    </message>
</context>
<context>
    <name>codingpage::Words</name>
    <message>
        <source>Offence code</source>
        <translation>罪名代码</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Case or incident</source>
        <translation>案件或事件</translation>
    </message>
    <message>
        <source>Dimension of tables</source>
        <translation>表的维度</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Only kept</source>
        <translation>仅保留</translation>
    </message>
    <message>
        <source>The national code of the offence, or a part of it. Several columns of one offence are joined.</source>
        <translation>罪名的国内代码或其一部分。同一罪名的多个列会合并。</translation>
    </message>
    <message>
        <source>A fact that rules ask for, for example the outcome or the victim&apos;s sex. Say below what each text means.</source>
        <translation>规则所要求的事实，例如结果或受害人的性别。请在下方说明每个文本的含义。</translation>
    </message>
    <message>
        <source>The number of the case or incident that several rows belong to.</source>
        <translation>多行所属的案件或事件的编号。</translation>
    </message>
    <message>
        <source>Kept as it is printed, for tables by region or year.</source>
        <translation>按原文保留，用于按地区或年份制表。</translation>
    </message>
    <message>
        <source>A number that the record counts for.</source>
        <translation>记录计为的数量。</translation>
    </message>
    <message>
        <source>The rows are no records but counts, and this column has them.</source>
        <translation>各行不是记录而是计数，计数在此列中。</translation>
    </message>
    <message>
        <source>Not used; the coded file has it as every other column.</source>
        <translation>不使用；已编码文件与其他各列一样包含此列。</translation>
    </message>
    <message>
        <source>An offence</source>
        <translation>一项犯罪</translation>
    </message>
    <message>
        <source>An incident or case, with one or several offences</source>
        <translation>一个事件或案件，含一项或多项犯罪</translation>
    </message>
    <message>
        <source>A victim</source>
        <translation>一名受害人</translation>
    </message>
    <message>
        <source>A suspect</source>
        <translation>一名嫌疑人</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>一个人</translation>
    </message>
    <message>
        <source>A cell of a table: counts by offence</source>
        <translation>表的一个单元格：按罪名的计数</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>犯罪</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>受害人</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>嫌疑人</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件的行数</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>已编码</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>不在范围内</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>未映射</translation>
    </message>
    <message>
        <source>The record has no code</source>
        <translation>记录没有代码</translation>
    </message>
    <message>
        <source>The code is not in the list</source>
        <translation>代码不在清单中</translation>
    </message>
    <message>
        <source>The code is a sum of others</source>
        <translation>代码是其他代码的合计</translation>
    </message>
    <message>
        <source>The code has no link and no table</source>
        <translation>代码既没有关联也没有表</translation>
    </message>
    <message>
        <source>The link says that ICCS has no category</source>
        <translation>关联表明 ICCS 没有相应类别</translation>
    </message>
    <message>
        <source>The links are disputed or not approved</source>
        <translation>关联有争议或未核准</translation>
    </message>
    <message>
        <source>No row of the decision table fits</source>
        <translation>决策表中没有符合的规则行</translation>
    </message>
    <message>
        <source>Rows of the decision table contradict each other</source>
        <translation>决策表的规则行相互矛盾</translation>
    </message>
    <message>
        <source>Look whether the records are complete, or leave these rows out in the layout.</source>
        <translation>请检查记录是否完整，或在布局中排除这些行。</translation>
    </message>
    <message>
        <source>Add the code to the list of offences, or correct the column of the layout.</source>
        <translation>请将该代码添加到罪名清单，或更正布局中的列。</translation>
    </message>
    <message>
        <source>Leave these rows out in the layout; their records would count twice.</source>
        <translation>请在布局中排除这些行；否则其记录会重复计数。</translation>
    </message>
    <message>
        <source>Link the code on the page “Offences and mapping”.</source>
        <translation>请在“罪名与映射”页面上为该代码建立关联。</translation>
    </message>
    <message>
        <source>Nothing, if the decision stands; the figure is reported as not mapped.</source>
        <translation>如果维持该决定，则无需处理；该数字按未映射报告。</translation>
    </message>
    <message>
        <source>Settle the dispute, or count links that are not approved too.</source>
        <translation>请解决争议，或将未核准的关联也计入。</translation>
    </message>
    <message>
        <source>Add the missing row to the decision table, or a default row.</source>
        <translation>请在决策表中添加缺少的规则行，或添加默认规则行。</translation>
    </message>
    <message>
        <source>Correct the rows that overlap in the decision table.</source>
        <translation>请更正决策表中相互重叠的规则行。</translation>
    </message>
    <message>
        <source>ICCS category</source>
        <translation>ICCS 类别</translation>
    </message>
    <message>
        <source>ICCS, level 2</source>
        <translation>ICCS，第 2 级</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>未映射</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The links change within the time that the record states</source>
        <translation>关联在记录所注明的时间内有变化</translation>
    </message>
    <message>
        <source>Say in the layout which column has the date (“referenceDate”), and give days where links change within a year.</source>
        <translation>请在布局中说明哪一列是日期（“referenceDate”）；如果关联在一年之内有变化，请提供具体日期。</translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>Measuring the suggestions</source>
        <translation>正在衡量建议的质量</translation>
    </message>
</context>
<context>
    <name>evaluationpage::EvaluationDialog</name>
    <message>
        <source>How good are the suggestions?</source>
        <translation>建议的质量如何？</translation>
    </message>
    <message>
        <source>Reliability by confidence</source>
        <translation>按置信度划分的可靠性</translation>
    </message>
    <message>
        <source>The confirmed category of these offences stands far down among the suggestions, or in another section than the first three. Either the program does not understand the label, or the link is a mistake. Enter shows the offence.</source>
        <translation>这些罪名的已确认类别在建议中排位很靠后，或者不在前三个门类之内。要么程序没有理解该名称，要么该关联有误。按 Enter 键显示该罪名。</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>值得复查</translation>
    </message>
    <message>
        <source>&amp;Reliability</source>
        <translation>可靠性(&amp;R)</translation>
    </message>
    <message>
        <source>By list and level</source>
        <translation>按清单和级别</translation>
    </message>
    <message>
        <source>By &amp;list and level</source>
        <translation>按清单和级别(&amp;L)</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>&amp;Confusions</source>
        <translation>混淆(&amp;C)</translation>
    </message>
    <message>
        <source>Worth a &amp;second look</source>
        <translation>值得复查(&amp;S)</translation>
    </message>
    <message>
        <source>Links have changed since this was measured.</source>
        <translation>自上次衡量以来，关联已有更改。</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>重新衡量(&amp;M)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The suggestions are being measured …</source>
        <translation>正在衡量建议的质量……</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>尚未进行衡量。</translation>
    </message>
    <message>
        <source>Each confirmed link is compared with what the program would suggest without it.</source>
        <translation>将每个已确认的关联与没有该关联时程序会给出的建议进行比较。</translation>
    </message>
    <message>
        <source>No link is confirmed yet.</source>
        <translation>还没有已确认的关联。</translation>
    </message>
    <message>
        <source>The suggestions are measured on links that are approved, or in review with a reviewer. Confirm some on the mapping page, then measure again.</source>
        <translation>建议的质量依据已核准的关联，或审核中且有审核人的关联来衡量。请在映射页面确认一些关联，然后重新衡量。</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln confirmed offence(s), each asked for as if it were not confirmed.</source>
        <translation>
            <numerusform>依据 %Ln 个已确认的罪名衡量，每个罪名均按未确认处理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evaluationpage::FigureCards</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>First is right</source>
        <translation>第一项正确</translation>
    </message>
    <message>
        <source>The first suggestion is the confirmed category, or one of several confirmed.</source>
        <translation>第一项建议即为已确认的类别，或多个已确认类别之一。</translation>
    </message>
    <message>
        <source>Among the first 5</source>
        <translation>在前 5 项之内</translation>
    </message>
    <message>
        <source>Among the first 10</source>
        <translation>在前 10 项之内</translation>
    </message>
    <message>
        <source>Right section</source>
        <translation>门类正确</translation>
    </message>
    <message>
        <source>Of the first suggestion.</source>
        <translation>就第一项建议而言。</translation>
    </message>
    <message>
        <source>Right division</source>
        <translation>类正确（第 2 级）</translation>
    </message>
    <message>
        <source>Of the first suggestion: the second level of the classification.</source>
        <translation>就第一项建议而言：分类的第 2 级。</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>校准误差</translation>
    </message>
    <message>
        <source>How far the stated confidence is from the share that is right, on average. The smaller, the more the confidence can be believed.</source>
        <translation>所示置信度与正确比例之间的平均差距。差距越小，置信度越可信。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>offences</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln 个答案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evaluationpage::ReliabilityDiagram</name>
    <message>
        <source>Reliability diagram</source>
        <translation>可靠性图</translation>
    </message>
    <message numerus="yes">
        <source>Confidence %1, right %2, %Ln answer(s)</source>
        <translation>
            <numerusform>置信度 %1，正确 %2，%Ln 个答案</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>正确比例</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
</context>
<context>
    <name>evaluationpage::Tables</name>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>offences</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one share to another</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>平均置信度</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>正确比例</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一项</translation>
    </message>
    <message>
        <source>First 5</source>
        <translation>前 5 项</translation>
    </message>
    <message>
        <source>First 10</source>
        <translation>前 10 项</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>门类</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>类（第 2 级）</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Suggested first</source>
        <translation>首先建议</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Where the confirmed category stands among the suggestions; – when it is not among the first %1.</source>
        <translation>已确认的类别在建议中的位次；不在前 %1 项之内时显示 –。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>清单：%1</translation>
    </message>
    <message>
        <source>Confirmed at level %1: %2</source>
        <comment>number, name of the level</comment>
        <translation>在第 %1 级确认：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list</comment>
        <translation>；</translation>
    </message>
    <message>
        <source> …</source>
        <comment>more follow</comment>
        <translation> …</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>The row repeats a link of &quot;%1&quot; that stands above.</source>
        <translation>该行与上文“%1”的一个关联重复。</translation>
    </message>
    <message>
        <source>It was left out; delete one of the rows.</source>
        <translation>该行已略去；请删除其中一行。</translation>
    </message>
    <message>
        <source>The links in %1 were to be compared with the project.</source>
        <translation>原拟将 %1 中的关联与项目进行比较。</translation>
    </message>
    <message>
        <source>Name the columns; the table has these: %1.</source>
        <translation>请指明各列；该表格有以下各列：%1。</translation>
    </message>
    <message>
        <source>It has no column &quot;%1&quot;.</source>
        <translation>该表格没有列“%1”。</translation>
    </message>
    <message>
        <source>No column for the national code was found.</source>
        <translation>未找到国内代码列。</translation>
    </message>
    <message>
        <source>No column for the ICCS code was found.</source>
        <translation>未找到 ICCS 代码列。</translation>
    </message>
    <message>
        <source>The project has no offence list &quot;%1&quot;.</source>
        <translation>项目没有罪名清单“%1”。</translation>
    </message>
    <message>
        <source>Choose one of the lists of the project.</source>
        <translation>请选择项目中的一个清单。</translation>
    </message>
    <message>
        <source>All its rows belong to another list than &quot;%1&quot;.</source>
        <translation>其所有行均属于“%1”以外的清单。</translation>
    </message>
    <message>
        <source>Choose the list that the table is about.</source>
        <translation>请选择该表格所涉及的清单。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to other lists.</source>
        <translation>
            <numerusform>有 %n 行属于其他清单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the table with those lists too.</source>
        <translation>请将该表格也与那些清单进行比较。</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n link(s) of a reviewed table</source>
        <translation>
            <numerusform>采纳经审核表格中的 %n 个关联</numerusform>
        </translation>
    </message>
    <message>
        <source>no category</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>Decided here before the comparison with %1.</source>
        <translation>与 %1 比较之前在此处作出的决定。</translation>
    </message>
    <message>
        <source>Disputed: %1 here, %2 by %3.</source>
        <translation>有争议：此处为 %1，%3 的决定为 %2。</translation>
    </message>
    <message>
        <source>Chosen by %1.</source>
        <translation>由 %1 选择。</translation>
    </message>
    <message>
        <source>Chosen by %1: %2</source>
        <translation>由 %1 选择：%2</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n decision(s) of %1</source>
        <translation>
            <numerusform>采纳 %1 的 %n 项决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n offence(s) as disputed with %1</source>
        <translation>
            <numerusform>将 %n 个罪名标为与 %1 有争议</numerusform>
        </translation>
    </message>
    <message>
        <source>The correspondence table was to be written to %1.</source>
        <translation>原拟将对应表写入 %1。</translation>
    </message>
    <message>
        <source>Choose one of the lists of the project, or all of them.</source>
        <translation>请选择项目中的一个清单或全部清单。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>您已将其停止。</translation>
    </message>
    <message>
        <source>No file was written; start the export again when you need it.</source>
        <translation>未写入任何文件；需要时请重新导出。</translation>
    </message>
    <message>
        <source>Correspondence table (CSV)</source>
        <translation>对应表（CSV）</translation>
    </message>
    <message>
        <source>CSV carries every link, but not the definitions, provisions and volumes of the offences, the findings, the history and which link replaces which; it has no place for the version of the list.</source>
        <translation>CSV 包含所有关联，但不包含罪名的定义、法律条款和案件量，也不包含检查结果、历史记录以及关联之间的替换关系；也没有位置存放清单的版本。</translation>
    </message>
    <message>
        <source>Mapping set (SSSOM)</source>
        <translation>映射集（SSSOM）</translation>
    </message>
    <message>
        <source>SSSOM carries every link with its review; offences without a link, provisions, definitions, volumes and findings stay behind, and rationale, assumption and rejected candidates share one comment.</source>
        <translation>SSSOM 包含所有关联及其审核情况；不包含没有关联的罪名、法律条款、定义、案件量和检查结果，且理由、假设和已否决的候选类别共用一个备注栏。</translation>
    </message>
    <message>
        <source>Linked data (XKOS, Turtle)</source>
        <translation>关联数据（XKOS，Turtle）</translation>
    </message>
    <message>
        <source>XKOS carries codes, labels, definitions and associations with relation and status; rationale, reviewers, tags, volumes and offences out of scope stay behind, and only approved links are stated as matches.</source>
        <translation>XKOS 包含代码、名称、定义以及带有关系和状态的关联；不包含理由、审核人、标记、案件量和不在范围内的罪名，且只有已核准的关联才表述为匹配。</translation>
    </message>
    <message>
        <source>Workbook for review and for UNODC (XLSX)</source>
        <translation>供审核和提交 UNODC 的工作簿（XLSX）</translation>
    </message>
    <message>
        <source>The workbook carries every link and finding, but not the definitions and volumes of the offences, the history and which link replaces which; texts end after 32,767 characters.</source>
        <translation>该工作簿包含所有关联和检查结果，但不包含罪名的定义和案件量，也不包含历史记录以及关联之间的替换关系；文本在 32,767 个字符之后截断。</translation>
    </message>
    <message>
        <source>Correspondence of national offences with the ICCS</source>
        <translation>国内罪名与 ICCS 的对应表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Write year, month and day as in 2026-03-01.</source>
        <translation>请按 2026-03-01 的形式写年、月、日。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a relation.</source>
        <translation>“%1”不是关系。</translation>
    </message>
    <message>
        <source>Write equal, inside, contains, overlap or none.</source>
        <translation>请写 equal（相同）、inside（属于）、contains（大于）、overlap（交叉）或 none（无）的英文写法。</translation>
    </message>
    <message>
        <source>The relation is &quot;none&quot;, but the row names category %1.</source>
        <translation>关系为“none”，但该行指明了类别 %1。</translation>
    </message>
    <message>
        <source>The category was taken; write another relation, or delete the code.</source>
        <translation>已采用该类别；请改用其他关系，或删除该代码。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status.</source>
        <translation>“%1”不是状态。</translation>
    </message>
    <message>
        <source>Write draft, proposed, in review, disputed, approved or out of scope.</source>
        <translation>请写 draft（草稿）、proposed（已提议）、in review（审核中）、disputed（有争议）、approved（已核准）或 out of scope（不在范围内）的英文写法。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a tag with a value.</source>
        <translation>“%1”不是带有取值的标记。</translation>
    </message>
    <message>
        <source>Write tags as in event.At=1, parted by semicolons.</source>
        <translation>请按 event.At=1 的形式写标记，以英文分号分隔。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a data flag.</source>
        <translation>“%1”不是数据标志。</translation>
    </message>
    <message>
        <source>Write Th, AA, Ac, CP or In.</source>
        <translation>请写 Th、AA、Ac、CP 或 In。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not begin with an ICCS code.</source>
        <translation>“%1”的开头不是 ICCS 代码。</translation>
    </message>
    <message>
        <source>Write rejected candidates as in 0409: no force; 0501: not taken.</source>
        <translation>请按以下形式写已否决的候选类别：0409: 未使用武力; 0501: 未取走。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a confidence.</source>
        <translation>“%1”不是置信度。</translation>
    </message>
    <message>
        <source>Write a number from 0 to 1, or nothing.</source>
        <translation>请写 0 到 1 之间的数值，或留空。</translation>
    </message>
    <message>
        <source>The row says something about a link, but has no national code.</source>
        <translation>该行涉及某个关联，但没有国内代码。</translation>
    </message>
    <message>
        <source>Enter the code, or delete the row.</source>
        <translation>请输入代码，或删除该行。</translation>
    </message>
    <message>
        <source>The national code &quot;%1&quot; was read as &quot;%2&quot;.</source>
        <translation>国内代码“%1”被读作“%2”。</translation>
    </message>
    <message>
        <source>Spreadsheets drop leading zeros; format the column as text.</source>
        <translation>电子表格会去掉前导零；请将该列设为文本格式。</translation>
    </message>
    <message>
        <source>The list has no national code &quot;%1&quot;.</source>
        <translation>清单没有国内代码“%1”。</translation>
    </message>
    <message>
        <source>Correct the code, or import the newer list first.</source>
        <translation>请更正代码，或先导入较新的清单。</translation>
    </message>
    <message>
        <source>The national code &quot;%1&quot; may mean several offences: %2.</source>
        <translation>国内代码“%1”可能指多个罪名：%2。</translation>
    </message>
    <message>
        <source>Write one of these instead of the code.</source>
        <translation>请改写为其中之一。</translation>
    </message>
    <message>
        <source>The row has no ICCS code.</source>
        <translation>该行没有 ICCS 代码。</translation>
    </message>
    <message>
        <source>Enter the code; or write the relation &quot;none&quot; and say why there is no category.</source>
        <translation>请输入代码；或写关系“none”，并说明没有类别的原因。</translation>
    </message>
    <message>
        <source>The ICCS has no category &quot;%1&quot;.</source>
        <translation>ICCS 没有类别“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may mean several categories: %2.</source>
        <translation>“%1”可能指多个类别：%2。</translation>
    </message>
    <message>
        <source>Write one code with all its zeros, as text.</source>
        <translation>请以文本形式写出一个带有全部零的代码。</translation>
    </message>
    <message>
        <source>The ICCS code &quot;%1&quot; was read as %2.</source>
        <translation>ICCS 代码“%1”被读作 %2。</translation>
    </message>
    <message>
        <source>Look whether this is what was meant.</source>
        <translation>请查看这是否为原意。</translation>
    </message>
    <message>
        <source>Same acts</source>
        <translation>行为相同</translation>
    </message>
    <message>
        <source>Inside the category</source>
        <translation>属于该类别</translation>
    </message>
    <message>
        <source>Wider than the category</source>
        <translation>大于该类别</translation>
    </message>
    <message>
        <source>Overlaps the category</source>
        <translation>与该类别交叉</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>不在范围内</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>警方</translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation>检察机关</translation>
    </message>
    <message>
        <source>Courts</source>
        <translation>法院</translation>
    </message>
    <message>
        <source>Prisons</source>
        <translation>监狱</translation>
    </message>
    <message>
        <source>Victimization survey</source>
        <translation>受害情况调查</translation>
    </message>
    <message>
        <source>Other institution</source>
        <translation>其他机构</translation>
    </message>
    <message>
        <source>The mapping was to be compared with the one in %1.</source>
        <translation>原拟将映射与 %1 中的映射进行比较。</translation>
    </message>
    <message>
        <source>That project has no offence list yet.</source>
        <translation>该项目还没有罪名清单。</translation>
    </message>
    <message>
        <source>Choose the project in which the other person works.</source>
        <translation>请选择对方所使用的项目。</translation>
    </message>
    <message>
        <source>That project has no list called &quot;%1&quot;.</source>
        <translation>该项目没有名为“%1”的清单。</translation>
    </message>
    <message>
        <source>Its lists are: %1.</source>
        <translation>其清单为：%1。</translation>
    </message>
    <message>
        <source>No national code of the list &quot;%1&quot; stands in that project; its lists are: %2.</source>
        <translation>清单“%1”的国内代码均不在该项目中；其清单为：%2。</translation>
    </message>
    <message>
        <source>Compare mappings of the same national list; choose another list or another file.</source>
        <translation>请比较同一国内清单的映射；请选择其他清单或其他文件。</translation>
    </message>
    <message numerus="yes">
        <source>The lists &quot;%1&quot; and &quot;%2&quot; have only %n code(s) in common.</source>
        <translation>
            <numerusform>清单“%1”与“%2”只有 %n 个共同代码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make sure that both mappers work on the same national list.</source>
        <translation>请确认两名映射人员处理的是同一国内清单。</translation>
    </message>
    <message>
        <source>It is about &quot;%1&quot;, and this project is about &quot;%2&quot;.</source>
        <translation>它涉及“%1”，而本项目涉及“%2”。</translation>
    </message>
    <message>
        <source>Only mappings to the same edition can be compared.</source>
        <translation>只能比较针对同一分类版本的映射。</translation>
    </message>
    <message>
        <source>None of its rows decides on an offence of the list &quot;%1&quot;.</source>
        <translation>其中没有任何一行对清单“%1”的罪名作出决定。</translation>
    </message>
    <message>
        <source>Choose a table of the same national list, or name the columns of the national code and of the ICCS code.</source>
        <translation>请选择同一国内清单的表格，或指明国内代码列和 ICCS 代码列。</translation>
    </message>
    <message>
        <source>Import the national list first.</source>
        <translation>请先导入国内清单。</translation>
    </message>
    <message>
        <source>That file is this project itself.</source>
        <translation>该文件就是本项目。</translation>
    </message>
    <message>
        <source>Choose the project or the table of the other person.</source>
        <translation>请选择对方的项目或表格。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>维护者</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Source of titles</source>
        <translation>标题来源</translation>
    </message>
    <message>
        <source>Exported on</source>
        <translation>导出日期</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>导出人</translation>
    </message>
    <message>
        <source>Version and fingerprint</source>
        <translation>版本和指纹</translation>
    </message>
    <message>
        <source>%1, version %2: %3 offences, %4 links. Imported from %5 on %6.</source>
        <translation>%1，第 %2 版：%3 个罪名，%4 个关联。于 %6 从 %5 导入。</translation>
    </message>
    <message>
        <source>Sheets 01 to 11</source>
        <translation>工作表 01 至 11</translation>
    </message>
    <message>
        <source>Every category of a section of the ICCS, with the national codes that feed it. A category with several codes is repeated; blank national columns mean that no code feeds it.</source>
        <translation>ICCS 某一门类的所有类别，以及归入各类别的国内代码。有多个代码的类别会重复列出；国内各列为空表示没有代码归入该类别。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>One row per link and one per offence without a link. Edit this sheet in review and import it again: the program shows each difference before it is taken over. Keep the column names and link_id; a copied row becomes a new link, a deleted row is proposed for removal.</source>
        <translation>每个关联一行，每个没有关联的罪名一行。审核时请编辑此工作表，然后重新导入：程序在采纳之前会显示每处差异。请保留列名和 link_id；复制的行成为新关联，删除的行会被提议移除。</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>未映射</translation>
    </message>
    <message>
        <source>Offences without a category, and why.</source>
        <translation>没有类别的罪名及其原因。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What the checks found, and who explained what.</source>
        <translation>各项检查发现的内容，以及何人作出何种说明。</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>equal: the same acts. inside: the category is wider, the whole count may be added to it. contains: the national code is wider. overlap: each has something that the other lacks. none: there is no category.</source>
        <translation>equal：行为相同。inside：类别范围较大，全部计数可计入该类别。contains：国内代码范围较大。overlap：双方各有对方所没有的内容。none：没有类别。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>How to read this workbook</source>
        <translation>如何阅读本工作簿</translation>
    </message>
    <message>
        <source>What it cannot carry</source>
        <translation>无法包含的内容</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>国内代码</translation>
    </message>
    <message>
        <source>National offence</source>
        <translation>国内罪名</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>说明人</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>说明日期</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>可以保留的原因</translation>
    </message>
    <message>
        <source>Total or sum row</source>
        <translation>总计或合计行</translation>
    </message>
    <message>
        <source>Left the list, no link</source>
        <translation>已不在清单中，没有关联</translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>尚无关联</translation>
    </message>
    <message>
        <source>Legal provision</source>
        <translation>法律条款</translation>
    </message>
    <message>
        <source>Why not mapped</source>
        <translation>未映射的原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Not in this edition of the ICCS</source>
        <translation>不在该 ICCS 版本中</translation>
    </message>
    <message>
        <source>Left over: %1</source>
        <translation>剩余部分：%1</translation>
    </message>
    <message>
        <source>Assumption: %1</source>
        <translation>假设：%1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标记：%1</translation>
    </message>
    <message>
        <source>Reviewer: %1</source>
        <translation>审核人：%1</translation>
    </message>
    <message>
        <source>ICCS code</source>
        <translation>ICCS 代码</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>ICCS title (%1)</source>
        <translation>ICCS 标题（%1）</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Relation of the national code</source>
        <translation>国内代码的关系</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>Comparing the table with the links</source>
        <translation>正在将表格与关联进行比较</translation>
    </message>
    <message>
        <source>The row has no label.</source>
        <translation>该行没有名称。</translation>
    </message>
    <message>
        <source>It was left out: without words nothing can be like it.</source>
        <translation>已略去：没有词语就无法进行相似比较。</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; has broken letters.</source>
        <translation>名称“%1”含有乱码字符。</translation>
    </message>
    <message>
        <source>It was left out. Choose the encoding in which the file was written.</source>
        <translation>已略去。请选择写入该文件时所用的编码。</translation>
    </message>
    <message>
        <source>The row was left out. Write codes with all zeros, as text.</source>
        <translation>该行已略去。请以文本形式写出代码，并保留所有的零。</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>该表格没有列“%1”。</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>请选择以下之一：%1。</translation>
    </message>
    <message>
        <source>No column of labels was found.</source>
        <translation>未找到名称列。</translation>
    </message>
    <message>
        <source>Choose the column with the names of the offences.</source>
        <translation>请选择罪名名称所在的列。</translation>
    </message>
    <message>
        <source>Choose the column with the ICCS codes.</source>
        <translation>请选择 ICCS 代码所在的列。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 are used as precedents.</source>
        <translation>
            <numerusform>%1 行中有 %n 行用作先例。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) stand in several categories and count less for each.</source>
        <translation>
            <numerusform>有 %n 个罪名列于多个类别，对每个类别的权重相应降低。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ICCS code(s) were read with a lost zero put back, or under another number.</source>
        <translation>
            <numerusform>有 %n 个 ICCS 代码在读取时补回了丢失的零，或被读作另一编号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: their code is no single category of the ICCS.</source>
        <translation>
            <numerusform>已略去 %n 行：其代码不是 ICCS 的单一类别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: they have no ICCS code.</source>
        <translation>
            <numerusform>已略去 %n 行：没有 ICCS 代码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: they have no label.</source>
        <translation>
            <numerusform>已略去 %n 行：没有名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: their letters are broken, so another encoding should be chosen.</source>
        <translation>
            <numerusform>已略去 %n 行：其字符为乱码，应选择其他编码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: they are not approved there.</source>
        <translation>
            <numerusform>已略去 %n 行：在该表格中未经核准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say again what another row says.</source>
        <translation>
            <numerusform>有 %n 行与其他行内容重复。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was to be taken in as a reference table.</source>
        <translation>原拟将 %1 作为参考表导入。</translation>
    </message>
    <message>
        <source>It was not said whose table it is.</source>
        <translation>未说明该表格属于哪个国家。</translation>
    </message>
    <message>
        <source>Name the country; suggestions will mention it.</source>
        <translation>请指明国家；建议中会提及该国。</translation>
    </message>
    <message>
        <source>The language of its labels cannot be told.</source>
        <translation>无法确定其名称的语言。</translation>
    </message>
    <message>
        <source>Name the language, such as es; words are compared in it.</source>
        <translation>请指明语言，例如 es；词语将按该语言进行比较。</translation>
    </message>
    <message>
        <source>Look whether the columns, the sheet and the encoding are the right ones. Nothing was changed.</source>
        <translation>请检查列、工作表和编码是否正确。未作任何更改。</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a weight.</source>
        <translation>“%1”不是权重。</translation>
    </message>
    <message>
        <source>Write the share of the records as a number from 0 to 1, or nothing for all of them.</source>
        <translation>请将记录所占份额写为 0 到 1 之间的数字；若为全部记录，则留空。</translation>
    </message>
    <message>
        <source>The decision tables were to be written to %1.</source>
        <translation>原拟将决策表写入 %1。</translation>
    </message>
    <message>
        <source>Row %1 of the table &quot;%2&quot; has a condition on &quot;%3&quot;, which is no column of the table.</source>
        <translation>表“%2”的规则行 %1 对“%3”设有条件，但该表没有此列。</translation>
    </message>
    <message>
        <source>Add the column or clear the condition, then export again.</source>
        <translation>请添加该列或清除该条件，然后重新导出。</translation>
    </message>
    <message>
        <source>Decision tables (DMN)</source>
        <translation>决策表（DMN）</translation>
    </message>
    <message>
        <source>DMN carries decision tables with conditions, outputs and reasons. Links, their review and the definitions of attributes stay behind; scopes and combinations that cannot occur are kept for the Workbench and mean nothing to other programs.</source>
        <translation>DMN 包含决策表及其条件、输出和理由。不包含关联、关联的审核以及属性的定义；适用范围和不可能出现的组合为本程序保留，对其他程序没有意义。</translation>
    </message>
    <message>
        <source>A coding script was to be written to %1.</source>
        <translation>原拟将编码脚本写入 %1。</translation>
    </message>
    <message>
        <source>The project has no record layout &quot;%1&quot;.</source>
        <translation>项目没有记录布局“%1”。</translation>
    </message>
    <message>
        <source>The project has several record layouts: %1.</source>
        <translation>项目有多个记录布局：%1。</translation>
    </message>
    <message>
        <source>Say which one the records have (--layout).</source>
        <translation>请说明记录采用哪一个布局（--layout）。</translation>
    </message>
    <message>
        <source>The counting rules of this list count the principal offence of each group, which scripts cannot do: they know no order of the rows.</source>
        <translation>该清单的计数规则只计每组的主要犯罪，而脚本无法做到：脚本不识别行的顺序。</translation>
    </message>
    <message>
        <source>Code these records with the program, or declare another rule.</source>
        <translation>请用本程序为这些记录编码，或声明另一规则。</translation>
    </message>
    <message>
        <source>The record layout names no code column.</source>
        <translation>记录布局没有指明代码列。</translation>
    </message>
    <message>
        <source>Complete the layout: a script needs to know where the offence and, of counts, the numbers stand.</source>
        <translation>请补全布局：脚本需要知道罪名所在的位置；对于计数，还需要知道数字所在的位置。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; gives bands of dates, which scripts cannot read.</source>
        <translation>列“%1”提供日期的分段，而脚本无法读取。</translation>
    </message>
    <message>
        <source>Code these records with the program, or leave the column out of the layout.</source>
        <translation>请用本程序为这些记录编码，或从布局中略去该列。</translation>
    </message>
    <message>
        <source>The script carries what decides and counts, not the review of links, volumes and traces; of several lists one. Numbers with group signs, and codes with invisible or other than plain blanks, are counted as unknown by it.</source>
        <translation>该脚本包含用于决定和计数的内容，不包含关联的审核、案件量和追踪记录；有多个清单时只包含其中一个。带有千位分隔符的数字，以及含有不可见空格或非普通空格的代码，脚本均作为未知计入。</translation>
    </message>
    <message>
        <source>Validation and transformation language (VTL 2.1)</source>
        <translation>验证与转换语言（VTL 2.1）</translation>
    </message>
    <message>
        <source>VTL carries what counts and records become. Tags, flags, notes, review and rationale stay behind, and so do tables that only collect tags; codes apportioned by weights are named in comments and left out.</source>
        <translation>VTL 包含计数和记录的编码结果。不包含标记、标志、备注、审核和理由，也不包含只收集标记的表；按权重分摊的代码在注释中指明并略去。</translation>
    </message>
    <message>
        <source>Coding script for SQLite</source>
        <translation>SQLite 编码脚本</translation>
    </message>
    <message>
        <source>Coding script for PostgreSQL</source>
        <translation>PostgreSQL 编码脚本</translation>
    </message>
    <message>
        <source>Coding script for DuckDB</source>
        <translation>DuckDB 编码脚本</translation>
    </message>
    <message>
        <source>Coding script for Spark SQL</source>
        <translation>Spark SQL 编码脚本</translation>
    </message>
    <message>
        <source>Coding script for R with data.table</source>
        <translation>R（data.table）编码脚本</translation>
    </message>
    <message>
        <source>Coding script for Stata</source>
        <translation>Stata 编码脚本</translation>
    </message>
    <message>
        <source>Coding script for SPSS</source>
        <translation>SPSS 编码脚本</translation>
    </message>
    <message>
        <source>The counting rules of this list count several rows of the same id once, which scripts cannot do: they know no order of the rows.</source>
        <translation>此清单的计数规则把同一标识的多行只计一次，脚本做不到这一点：脚本不知道行的顺序。</translation>
    </message>
    <message>
        <source>Code these records with the program, or declare that rows are counted.</source>
        <translation>请用本程序对这些记录编码，或声明按行计数。</translation>
    </message>
    <message>
        <source>The links of %1 change in time, which scripts cannot follow: they read no dates.</source>
        <translation>%1 的关联随时间变化，脚本无法处理这种变化：脚本不读取日期。</translation>
    </message>
    <message>
        <source>Code these records with the program, or take “referenceDate” out of the layout: those offences are then not coded.</source>
        <translation>请用本程序对这些记录编码，或从布局中去除“referenceDate”：此时这些罪名不予编码。</translation>
    </message>
    <message>
        <source>%1 (%2) of %3 is not in the file.</source>
        <translation>%3 年的 %1（%2）未写入文件。</translation>
    </message>
    <message>
        <source>The data portal has no label for it. Send the workbook or the JSON file along.</source>
        <translation>数据门户没有与其对应的名称。请将工作簿或 JSON 文件一并发送。</translation>
    </message>
    <message>
        <source>Response in the layout of the UNODC data portal (CSV)</source>
        <translation>采用 UNODC 数据门户布局的答复（CSV）</translation>
    </message>
    <message>
        <source>The layout of the data portal carries figures, not their status, the comments, the answers on method and the findings; of counts below a limit only the limit; and nothing of cells that the portal has no label for.</source>
        <translation>数据门户的布局包含数字，但不包含其状态、备注、对方法问题的答复和检查结果；对于低于某一限值的计数，只包含该限值；对于门户没有相应名称的单元格，不包含任何内容。</translation>
    </message>
    <message>
        <source>Response to a questionnaire, complete (JSON)</source>
        <translation>对调查表的完整答复（JSON）</translation>
    </message>
    <message>
        <source>The JSON file carries the whole response of the edition and years; the coded tables and rules that cells were filled from stay in the project.</source>
        <translation>JSON 文件包含对该版本和各年份的全部答复；用于填写单元格的已编码表格和规则留在项目中。</translation>
    </message>
    <message>
        <source>Response to a questionnaire as a workbook (XLSX)</source>
        <translation>对调查表的答复，工作簿格式（XLSX）</translation>
    </message>
    <message>
        <source>The workbook carries the whole response, but it is our own and not the one that the agency sends out; texts end after 32,767 characters and control characters are left out.</source>
        <translation>该工作簿包含全部答复，但它是本程序自己的工作簿，不是该机构发出的工作簿；文本在 32,767 个字符之后截断，控制字符会被略去。</translation>
    </message>
    <message>
        <source>Response to a questionnaire (SDMX-CSV 2.0)</source>
        <translation>对调查表的答复（SDMX-CSV 2.0）</translation>
    </message>
    <message>
        <source>SDMX-CSV carries every answer by a data structure of our own, as none has been published for these questionnaires; the answers on method, the findings and how figures came in stay behind.</source>
        <translation>SDMX-CSV 按本程序自己的数据结构包含每一项答复，因为这些调查表尚无已公布的数据结构；不包含对方法问题的答复、检查结果和数字的由来。</translation>
    </message>
    <message>
        <source>SDG indicators of a response (SDMX-ML 2.1)</source>
        <translation>答复中的可持续发展目标指标（SDMX-ML 2.1）</translation>
    </message>
    <message>
        <source>SDMX-ML carries the indicators that have a series in the data structure of the SDGs, with exact values only; everything else of the response stays behind.</source>
        <translation>SDMX-ML 包含在可持续发展目标数据结构中有相应序列的指标，且仅限确切数值；不包含答复的其他内容。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>in the year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>on %1 (month-day)</source>
        <translation>截至 %1（月-日）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>提问原因</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>文字答复</translation>
    </message>
    <message>
        <source>A response to a questionnaire was to be written to %1.</source>
        <translation>原拟将对调查表的答复写入 %1。</translation>
    </message>
    <message>
        <source>The project has no answers to a questionnaire.</source>
        <translation>项目中没有对任何调查表的答复。</translation>
    </message>
    <message>
        <source>The project answers several questionnaires: %1.</source>
        <translation>项目答复了多个调查表：%1。</translation>
    </message>
    <message>
        <source>Say which one is meant (--edition); &quot;iccs questionnaire list&quot; prints them.</source>
        <translation>请指明是哪一个（--edition）；“iccs questionnaire list”可打印各调查表。</translation>
    </message>
    <message>
        <source>The questionnaire “%1” does not ask for %2.</source>
        <translation>调查表“%1”不要求填写 %2。</translation>
    </message>
    <message>
        <source>Take years among these: %1.</source>
        <translation>请从以下年份中选取：%1。</translation>
    </message>
    <message>
        <source>The answer stays in the project and is not written. Move it to a cell of the questionnaire, or take it out.</source>
        <translation>该答复留在项目中，未予写出。请将其移至该调查表的某个单元格，或将其移除。</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>调查表</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>How we know the form</source>
        <translation>表格内容的依据</translation>
    </message>
    <message>
        <source>How we know its years</source>
        <translation>所涉年份的依据</translation>
    </message>
    <message>
        <source>Fingerprint of the answers</source>
        <translation>答复的指纹</translation>
    </message>
    <message>
        <source>Series used</source>
        <translation>所用数列</translation>
    </message>
    <message>
        <source>Sheets DATA</source>
        <translation>DATA 工作表</translation>
    </message>
    <message>
        <source>The tables of the questionnaire, the years side by side. Fill the yellow cells: a number with a decimal point or none, or “&lt;5” for a count that is not shown; the status; a comment; the source.</source>
        <translation>调查表的各表，各年份并排显示。请填写黄色单元格：数字（可带小数点，也可不带），或用“&lt;5”表示不予显示的计数；以及状态、备注和来源。</translation>
    </message>
    <message>
        <source>METADATA</source>
        <translation>METADATA</translation>
    </message>
    <message>
        <source>The questions on how the figures were made.</source>
        <translation>关于数字编制方法的问题。</translation>
    </message>
    <message>
        <source>What the checks found, and how it was explained.</source>
        <translation>各项检查发现的内容，以及对此作出的说明。</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>How each figure came into the project.</source>
        <translation>每个数字进入项目的方式。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The first column and the second line of a sheet say where its cells belong. Keep them: when the workbook is read again, cells are found by them, whatever was moved, inserted or renamed.</source>
        <translation>工作表的第一列和第二行说明其单元格的归属。请予以保留：重新读取工作簿时，无论移动、插入或重命名了什么，都依据它们查找单元格。</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>依据标识：%1</translation>
    </message>
    <message>
        <source>Seen in a document.</source>
        <translation>已在文件中见到。</translation>
    </message>
    <message>
        <source>Inferred from published figures.</source>
        <translation>根据已公布的数字推断。</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>未经核实。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>填写方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Coded data gave</source>
        <translation>已编码数据得出</translation>
    </message>
    <message>
        <source>The sheet “%1” answers %2, not %3.</source>
        <translation>工作表“%1”是对 %2 的答复，而不是对 %3 的答复。</translation>
    </message>
    <message>
        <source>It was not read. Open the questionnaire it belongs to.</source>
        <translation>未读取该工作表。请打开其所属的调查表。</translation>
    </message>
    <message>
        <source>The sheet “%1” is of the country “%2”, not “%3”.</source>
        <translation>工作表“%1”属于国家“%2”，而不是“%3”。</translation>
    </message>
    <message>
        <source>It was not read. Take the workbook of your country.</source>
        <translation>未读取该工作表。请选用贵国的工作簿。</translation>
    </message>
    <message>
        <source>The sheet “%1” has figures for %2, which %3 does not ask.</source>
        <translation>工作表“%1”有 %2 年的数字，而 %3 不要求填写该年份。</translation>
    </message>
    <message>
        <source>This year was not read.</source>
        <translation>未读取该年份。</translation>
    </message>
    <message>
        <source>%1 stands in the workbook twice, with different contents.</source>
        <translation>%1 在工作簿中出现两次，且内容不同。</translation>
    </message>
    <message>
        <source>Neither was taken. Delete the wrong row.</source>
        <translation>两者均未采用。请删除错误的行。</translation>
    </message>
    <message>
        <source>%1: “%2” with the status “%3” is not understood for certain.</source>
        <translation>%1：“%2”与状态“%3”的含义无法确定。</translation>
    </message>
    <message>
        <source>The cell was not taken. Write a number with a decimal point or none, and a status that fits it.</source>
        <translation>未采用该单元格。请填写数字（可带小数点，也可不带），以及与之相符的状态。</translation>
    </message>
    <message>
        <source>%1: %2 has decimals, but the cell counts.</source>
        <translation>%1：%2 带有小数，但该单元格为计数。</translation>
    </message>
    <message>
        <source>The cell was not taken, as the point may stand for thousands. Write the whole number.</source>
        <translation>未采用该单元格，因为其中的点可能是千位分隔符。请填写整数。</translation>
    </message>
    <message>
        <source>The questionnaire has no cell “%1”.</source>
        <translation>该调查表没有单元格“%1”。</translation>
    </message>
    <message>
        <source>The row was not read. Restore its address.</source>
        <translation>未读取该行。请恢复其地址。</translation>
    </message>
    <message>
        <source>The questionnaire has no question “%1”.</source>
        <translation>该调查表没有问题“%1”。</translation>
    </message>
    <message>
        <source>%1: “%2” is none of the answers offered.</source>
        <translation>%1：“%2”不是所提供的选项之一。</translation>
    </message>
    <message>
        <source>The row was not taken. Choose from the list of the cell.</source>
        <translation>未采用该行。请从该单元格的列表中选择。</translation>
    </message>
    <message>
        <source>The workbook lacks %1 cells of the questionnaire: %2.</source>
        <translation>工作簿缺少该调查表的 %1 个单元格：%2。</translation>
    </message>
    <message>
        <source>Their answers in the project stay as they are.</source>
        <translation>项目中这些单元格的答复保持不变。</translation>
    </message>
    <message>
        <source>%1 was to be read as a response to a questionnaire.</source>
        <translation>原拟将 %1 作为对调查表的答复读取。</translation>
    </message>
    <message>
        <source>It has no sheet with the addresses of cells.</source>
        <translation>该文件没有含单元格地址的工作表。</translation>
    </message>
    <message>
        <source>Take a workbook that this program wrote, and keep the second line and the first column of its sheets.</source>
        <translation>请选用本程序写出的工作簿，并保留其各工作表的第二行和第一列。</translation>
    </message>
    <message>
        <source>Indicator %1 is not in the file.</source>
        <translation>指标 %1 未写入文件。</translation>
    </message>
    <message>
        <source>Indicator %1 of %2 is not in the file.</source>
        <translation>%2 年的指标 %1 未写入文件。</translation>
    </message>
    <message>
        <source>It is known to lie between two numbers only, and the structure has no place for that.</source>
        <translation>只知道其介于两个数字之间，而该数据结构没有位置存放这种数值。</translation>
    </message>
    <message>
        <source>The SDG data structure has no code for “%1” that we know.</source>
        <translation>据本程序所知，可持续发展目标数据结构没有“%1”的代码。</translation>
    </message>
    <message>
        <source>This line of the map is not understood: %1.</source>
        <translation>无法理解对照表中的这一行：%1。</translation>
    </message>
    <message>
        <source>The line was left out. “what” is value, status, comment or source; “formula” is replace or nothing; “texts” are written as in not available=:|zero=-.</source>
        <translation>已略去该行。“what”为 value（值）、status（状态）、comment（备注）或 source（来源）；“formula”为 replace（替换）或留空；“texts”按以下形式书写：not available=:|zero=-。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the map name no cell or no year.</source>
        <translation>
            <numerusform>对照表中有 %n 行没有指明单元格或年份。</numerusform>
        </translation>
    </message>
    <message>
        <source>They were left out; the first is line %1.</source>
        <translation>已略去这些行；第一处为第 %1 行。</translation>
    </message>
    <message>
        <source>The line was left out. “iccs questionnaire show %1” lists the cells.</source>
        <translation>已略去该行。“iccs questionnaire show %1”可列出各单元格。</translation>
    </message>
    <message>
        <source>“%1” is no year that the questionnaire asks for.</source>
        <translation>“%1”不是该调查表要求填写的年份。</translation>
    </message>
    <message>
        <source>The line was left out. Write one of %1, or -1 for the year before the collection.</source>
        <translation>已略去该行。请填写 %1 之一；-1 表示本轮次调查的上一年。</translation>
    </message>
    <message>
        <source>The collection of %1 does not ask for “%2”.</source>
        <translation>%1 年轮次的调查不要求填写“%2”。</translation>
    </message>
    <message>
        <source>The line was left out.</source>
        <translation>已略去该行。</translation>
    </message>
    <message>
        <source>The place %1 stands in line %2 of the map, too.</source>
        <translation>位置 %1 在对照表第 %2 行中也出现。</translation>
    </message>
    <message>
        <source>The line was left out. Delete the wrong one.</source>
        <translation>已略去该行。请删除错误的行。</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 of the map, too.</source>
        <translation>“%1”在对照表第 %2 行中也出现。</translation>
    </message>
    <message>
        <source>The map of cells %1 was to be read.</source>
        <translation>原拟读取单元格对照表 %1。</translation>
    </message>
    <message>
        <source>It lacks one of the columns “sheet”, “ref”, “cell” and “year”.</source>
        <translation>该文件缺少“sheet”“ref”“cell”和“year”列中的一列。</translation>
    </message>
    <message>
        <source>The first line names the columns: sheet, ref, cell, year, what, formula, texts. “iccs questionnaire map” proposes a map.</source>
        <translation>请在首行写明各列的名称：sheet、ref、cell、year、what、formula、texts。“iccs questionnaire map”可提出对照表。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have no place in the map: %1.</source>
        <translation>
            <numerusform>有 %n 个答复在对照表中没有位置：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not in the filled workbook. Add lines to the map.</source>
        <translation>填好的工作簿中没有这些答复。请在对照表中补充相应的行。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are known between two numbers only and were written as text: %1.</source>
        <translation>
            <numerusform>有 %n 个数字仅知介于两个数之间，已以文本形式写出：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums in the workbook leave them out. Name a text for “suppressed” in the map when the form has one.</source>
        <translation>工作簿中的合计不包括这些数字。如果表格对“suppressed”（已隐去）有规定的文字，请在对照表中指明。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the map have no answer in the project.</source>
        <translation>
            <numerusform>对照表中有 %n 个位置在项目中没有答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep what stood there.</source>
        <translation>这些位置保留原有内容。</translation>
    </message>
    <message>
        <source>A workbook that somebody else designed, filled through a map</source>
        <translation>他人设计的工作簿，借助对照表填写</translation>
    </message>
    <message>
        <source>It carries what the map has places for; formulas that depend on filled cells have no stored results until a spreadsheet program opens the file.</source>
        <translation>该工作簿包含对照表中有位置的内容；在用电子表格程序打开文件之前，依赖于已填写单元格的公式没有存储的结果。</translation>
    </message>
    <message>
        <source>row “%1”, column “%2”, title “%3”</source>
        <translation>行“%1”，列“%2”，标题“%3”</translation>
    </message>
    <message>
        <source>“%1” is no place on a sheet.</source>
        <translation>“%1”不是工作表中的位置。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>工作簿中没有工作表“%1”。</translation>
    </message>
    <message>
        <source>Nothing was read for “%1”. Correct the map.</source>
        <translation>没有为“%1”读取任何内容。请更正对照表。</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped cell(s) hold a formula.</source>
        <translation>
            <numerusform>对照表所指的单元格中有 %n 个含有公式。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their stored results were taken, nothing was computed. If the workbook was filled by a program, open and save it in a spreadsheet program first.</source>
        <translation>已采用其存储的结果，未作任何计算。如果工作簿是由程序填写的，请先在电子表格程序中打开并保存。</translation>
    </message>
    <message>
        <source>Response to a questionnaire (SDMX-ML 2.1)</source>
        <translation>对调查表的答复（SDMX-ML 2.1）</translation>
    </message>
    <message>
        <source>Response to a questionnaire (SDMX-ML 3.0)</source>
        <translation>对调查表的答复（SDMX-ML 3.0）</translation>
    </message>
    <message>
        <source>The message carries every answer by a data structure of our own, as none has been published for these questionnaires; the answers on method, the findings and how figures came in stay behind, and characters that XML forbids are replaced.</source>
        <translation>该报文按本程序自己的数据结构包含每一项答复，因为这些调查表尚无已公布的数据结构；不包含对方法问题的答复、检查结果和数字的由来，XML 不允许使用的字符会被替换。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>FAILS</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>The figures can be read</source>
        <translation>数字可以读取</translation>
    </message>
    <message>
        <source>Each figure is a number, “&lt;5” or an interval such as 0..4; counts are whole and not negative.</source>
        <translation>每个数字须为数值、“&lt;5”，或 0..4 这样的区间；计数须为非负整数。</translation>
    </message>
    <message>
        <source>Write digits only, with no sign between thousands. Words belong into the comment.</source>
        <translation>请只写数字，不加千位分隔符。文字请写在备注中。</translation>
    </message>
    <message>
        <source>Failing now:</source>
        <translation>目前未通过：</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>They are made while you type; cells that are left open fail nothing. More checks follow when the workbook has come back.</source>
        <translation>检查在您填写时进行；尚未填写的单元格不会导致检查不通过。工作簿交回后还会进行其他检查。</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>Parts together</source>
        <translation>各部分之和</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 (as reported)</source>
        <translation>%1（已报告的数字）</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The parts of a questionnaire were to be written to the folder %1.</source>
        <translation>原拟将调查表的分册写入文件夹 %1。</translation>
    </message>
    <message>
        <source>The questionnaire “%1” has no part for “%2”.</source>
        <translation>调查表“%1”没有供“%2”填写的分册。</translation>
    </message>
    <message>
        <source>Take institutions among these: %1.</source>
        <translation>请选用下列机构：%1。</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建该文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, and that is no file.</source>
        <translation>请选择您可以写入的文件夹，且不能是文件。</translation>
    </message>
    <message>
        <source>It has files of these names already: %1.</source>
        <translation>其中已有下列名称的文件：%1。</translation>
    </message>
    <message>
        <source>Nothing was written, as they may have been filled in. Choose another folder, or move them away.</source>
        <translation>未写出任何内容，因为这些文件可能已经填写。请选择其他文件夹，或将这些文件移走。</translation>
    </message>
    <message>
        <source>Filled in by (name)</source>
        <translation>填表人（姓名）</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Date (year-month-day)</source>
        <translation>日期（年-月-日）</translation>
    </message>
    <message>
        <source>To be returned to</source>
        <translation>请交回</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>本分册</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>填写方法</translation>
    </message>
    <message>
        <source>Yellow cells</source>
        <translation>黄色单元格</translation>
    </message>
    <message>
        <source>Only they take what you type. For each year there is a figure, its status, a comment and its source; choose from the lists where that fits. Leave open what you do not know yet.</source>
        <translation>只有黄色单元格可以填写。每个年份须填写数字、数字的状态、备注和来源；如有合适的选项，请从列表中选择。尚不清楚的内容请留空。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Digits only, with no sign between thousands. “&lt;5” stands for a count from 1 to 4 that is not shown. Write 0 when there was none.</source>
        <translation>请只写数字，不加千位分隔符。“&lt;5”表示 1 至 4 之间不予显示的计数。如果没有发生，请填写 0。</translation>
    </message>
    <message>
        <source>Red cells</source>
        <translation>红色单元格</translation>
    </message>
    <message>
        <source>They do not agree with others; the sheet “%1” says which check fails and what to do. A figure that is right may stay: say why in the comment.</source>
        <translation>这些单元格与其他单元格不一致；工作表“%1”说明哪项检查未通过以及处理办法。如果数字无误，可以保留：请在备注中说明原因。</translation>
    </message>
    <message>
        <source>Grey cells</source>
        <translation>灰色单元格</translation>
    </message>
    <message>
        <source>Figures reported for earlier years, for comparison. They cannot be changed here; write a comment when one of them is wrong.</source>
        <translation>以前年份报告的数字，供比较使用。在此处无法更改；如果其中有误，请填写备注。</translation>
    </message>
    <message>
        <source>The first column and the second line of a sheet say where its cells belong. Leave them as they are.</source>
        <translation>工作表的第一列和第二行说明其单元格的归属。请保持原样，不要改动。</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>填写完毕后</translation>
    </message>
    <message>
        <source>Enter your name and the date above, save the file as a workbook (XLSX or ODS) and send it back to the office that is named above.</source>
        <translation>请在上方填写您的姓名和日期，将文件保存为工作簿（XLSX 或 ODS），并交回上方所列的机构。</translation>
    </message>
    <message>
        <source>What the statuses mean</source>
        <translation>各种状态的含义</translation>
    </message>
    <message>
        <source>The figure is final.</source>
        <translation>该数字为最终数字。</translation>
    </message>
    <message>
        <source>It was counted, and there was none.</source>
        <translation>已进行统计，结果为零。</translation>
    </message>
    <message>
        <source>The figure may still change.</source>
        <translation>该数字今后可能会有变化。</translation>
    </message>
    <message>
        <source>There is a figure, but it is too small to be shown: write “&lt;5”.</source>
        <translation>有数字，但数字过小，不予显示：请填写“&lt;5”。</translation>
    </message>
    <message>
        <source>You do not have the figure.</source>
        <translation>贵部门没有该数字。</translation>
    </message>
    <message>
        <source>The question makes no sense in your country, for example because there is no such offence.</source>
        <translation>该问题不适用于贵国，例如因为贵国没有此类犯罪。</translation>
    </message>
    <message>
        <source>You were not asked for it, or another office has it.</source>
        <translation>未要求贵部门提供，或由其他部门掌握。</translation>
    </message>
    <message>
        <source>The figure is provisional.</source>
        <translation>该数字为初步数字。</translation>
    </message>
    <message>
        <source>Only a part of the country is covered.</source>
        <translation>仅涵盖全国的部分地区。</translation>
    </message>
    <message>
        <source>Counted by other rules than the year before.</source>
        <translation>计数规则与上一年不同。</translation>
    </message>
    <message>
        <source>Attempts are counted, too.</source>
        <translation>未遂行为也计算在内。</translation>
    </message>
    <message>
        <source>The figure is an estimate.</source>
        <translation>该数字为估计数。</translation>
    </message>
    <message>
        <source>“%1” filled this part in on %4, but %2 of %3 was taken in already.</source>
        <translation>“%1”于 %4 填写了本分册，但此前已导入 %3 的 %2。</translation>
    </message>
    <message>
        <source>What differs stays as it is. Accept it only when the older figures are to hold.</source>
        <translation>不同之处保持不变。只有在应以较早的数字为准时，才请予以采用。</translation>
    </message>
    <message>
        <source>“%1” filled in two returns on %4; %2 was taken in first.</source>
        <translation>“%1”于 %4 填写了两份回收件；先导入的是 %2。</translation>
    </message>
    <message>
        <source>Figures of this file replace those of the first. Ask when that is not meant.</source>
        <translation>该文件的数字会替换先导入文件的数字。如果并非如此，请向该机构询问。</translation>
    </message>
    <message>
        <source>“%1” returned %2 before; which of the two is newer cannot be seen from their dates.</source>
        <translation>“%1”此前已交回 %2；从日期无法判断两者中哪一份较新。</translation>
    </message>
    <message>
        <source>What differs stays as it is. Accept it when this file is the newer one.</source>
        <translation>不同之处保持不变。如果该文件较新，请予以采用。</translation>
    </message>
    <message>
        <source>The same file was taken in on %1 by %2.</source>
        <translation>同一文件已于 %1 由 %2 导入。</translation>
    </message>
    <message>
        <source>Only what was not accepted then can change anything.</source>
        <translation>只有当时未予采用的内容才可能带来更改。</translation>
    </message>
    <message>
        <source>A newer return of the institution says %1.</source>
        <translation>该机构较新的回收件为 %1。</translation>
    </message>
    <message>
        <source>Another return of the institution says %1, and it is not certain which is newer.</source>
        <translation>该机构的另一份回收件为 %1，且无法确定哪一份较新。</translation>
    </message>
    <message>
        <source>The question is answered otherwise: %1.</source>
        <translation>对该问题已有不同的答复：%1。</translation>
    </message>
    <message>
        <source>Somebody else said %1 (%2).</source>
        <translation>他人填写的是 %1（%2）。</translation>
    </message>
    <message>
        <source>The part does not say who filled it in, or when.</source>
        <translation>该分册没有说明由谁填写、何时填写。</translation>
    </message>
    <message>
        <source>It was read all the same. Ask the institution, and write it down.</source>
        <translation>仍已读取。请向该机构询问，并将其记录下来。</translation>
    </message>
    <message>
        <source>%1 was to be taken back as a part of the questionnaire %2.</source>
        <translation>原拟将 %1 作为调查表 %2 的分册收回。</translation>
    </message>
    <message>
        <source>It was sent out by “%1”, and this project is kept by “%2”.</source>
        <translation>该分册由“%1”发出，而本项目由“%2”保管。</translation>
    </message>
    <message>
        <source>Nothing of the file was taken. Send it to that office, or name the same office in the project&apos;s settings.</source>
        <translation>未采用该文件的任何内容。请将其发送给该机构，或在项目设置中写明同一机构。</translation>
    </message>
    <message>
        <source>Take back the part of %1</source>
        <translation>收回 %1 的分册</translation>
    </message>
    <message>
        <source>%1: the result of the formula is not stored.</source>
        <translation>%1：公式的结果没有存储。</translation>
    </message>
    <message>
        <source>The cell was not taken. Open the workbook in a spreadsheet program and save it, or write the number.</source>
        <translation>未采用该单元格。请在电子表格程序中打开并保存该工作簿，或直接填写数字。</translation>
    </message>
    <message>
        <source>%1: the formula gives the error %2.</source>
        <translation>%1：公式的结果为错误 %2。</translation>
    </message>
    <message>
        <source>The cell was not taken. Write the number instead.</source>
        <translation>未采用该单元格。请改为填写数字。</translation>
    </message>
    <message>
        <source>%1: a formula stands in the cell; it gave %2.</source>
        <translation>%1：单元格中含有公式，其结果为 %2。</translation>
    </message>
    <message>
        <source>That number was taken as it was stored. Look whether it is the figure that was meant.</source>
        <translation>已按存储的结果采用该数字。请核对是否为所要填写的数字。</translation>
    </message>
    <message>
        <source>%1: “%2” was read as %3.</source>
        <translation>%1：“%2”被读作 %3。</translation>
    </message>
    <message>
        <source>Look whether it is the figure that was meant.</source>
        <translation>请核对是否为所要填写的数字。</translation>
    </message>
    <message>
        <source>%1: %2 is a text, and its point may stand for thousands or for decimals.</source>
        <translation>%1：%2 为文本，其中的点可能是千位分隔符，也可能是小数点。</translation>
    </message>
    <message>
        <source>The cell was not taken. Write a number without a sign between thousands.</source>
        <translation>未采用该单元格。请填写不带千位分隔符的数字。</translation>
    </message>
    <message>
        <source>The questionnaire has no cell or year “%1”.</source>
        <translation>该调查表没有单元格或年份“%1”。</translation>
    </message>
    <message>
        <source>The answer was not taken. Name a cell and a year that the questionnaire asks for.</source>
        <translation>未采用该答复。请指明该调查表要求填写的单元格和年份。</translation>
    </message>
    <message>
        <source>%1: the status “%2”, its value or the origin is not understood.</source>
        <translation>%1：无法理解状态“%2”、其值或其填写方式。</translation>
    </message>
    <message>
        <source>The answer was not taken. Write the file again, or mend the entry as the other entries are.</source>
        <translation>未采用该答复。请重新写出该文件，或参照其他条目更正该条目。</translation>
    </message>
    <message>
        <source>%1 stands in the file twice, with different contents.</source>
        <translation>%1 在文件中出现两次，且内容不同。</translation>
    </message>
    <message>
        <source>The first was taken. Delete the wrong one and take the file in again.</source>
        <translation>已采用第一个。请删除错误的一个，然后重新导入该文件。</translation>
    </message>
    <message>
        <source>The answer was not taken. Name a question that the questionnaire asks.</source>
        <translation>未采用该答复。请指明该调查表中的问题。</translation>
    </message>
    <message>
        <source>It was not taken. Choose among the answers that the question offers.</source>
        <translation>未予采用。请从该问题提供的选项中选择。</translation>
    </message>
    <message>
        <source>The series “%1” is not understood.</source>
        <translation>无法理解数列“%1”。</translation>
    </message>
    <message>
        <source>It was not taken. It needs an id, and for each year a number.</source>
        <translation>未予采用。数列须有标识符，且每个年份须有一个数值。</translation>
    </message>
    <message>
        <source>The entry %1 is no object.</source>
        <translation>条目 %1 不是对象。</translation>
    </message>
    <message>
        <source>It was not taken. Write the file again.</source>
        <translation>未予采用。请重新写出该文件。</translation>
    </message>
    <message>
        <source>Take a file of “iccs export --format response-json” for this questionnaire and country. Nothing was changed.</source>
        <translation>请选用该调查表和该国的“iccs export --format response-json”文件。未作任何更改。</translation>
    </message>
    <message>
        <source>It is damaged JSON: %1, at byte %2.</source>
        <translation>该文件为已损坏的 JSON：%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>It is JSON of another kind.</source>
        <translation>该文件为其他类型的 JSON。</translation>
    </message>
    <message>
        <source>A newer program wrote it.</source>
        <translation>该文件由较新版本的程序写出。</translation>
    </message>
    <message>
        <source>It answers “%1”, not “%2”.</source>
        <translation>该文件是对“%1”的答复，而不是对“%2”的答复。</translation>
    </message>
    <message>
        <source>It is of the country “%1”, not “%2”.</source>
        <translation>该文件属于国家“%1”，而不是“%2”。</translation>
    </message>
    <message>
        <source>Nothing of the file was taken. %1</source>
        <translation>未采用该文件的任何内容。%1</translation>
    </message>
    <message>
        <source>The sheet “%1” is of another part than the sheets before it.</source>
        <translation>工作表“%1”属于另一分册，与其前面的工作表不同。</translation>
    </message>
    <message>
        <source>Take each part in its own workbook.</source>
        <translation>请将每一分册放在各自的工作簿中导入。</translation>
    </message>
    <message>
        <source>%1 has no part for the institution “%2”.</source>
        <translation>%1 没有供机构“%2”填写的分册。</translation>
    </message>
    <message>
        <source>Write the parts again and have them filled in.</source>
        <translation>请重新写出分册并请各机构填写。</translation>
    </message>
    <message>
        <source>The cell “%1” is not in the part of “%2”.</source>
        <translation>单元格“%1”不属于“%2”的分册。</translation>
    </message>
    <message>
        <source>The row was not read. Another institution answers it.</source>
        <translation>未读取该行。该行由其他机构答复。</translation>
    </message>
    <message>
        <source>The question “%1” is not in the part of “%2”.</source>
        <translation>问题“%1”不属于“%2”的分册。</translation>
    </message>
    <message>
        <source>The sheet “%1” answers the questionnaire, but the line above the answers that begins with “iccs-” is gone.</source>
        <translation>工作表“%1”是对该调查表的答复，但答复上方以“iccs-”开头的一行已不存在。</translation>
    </message>
    <message>
        <source>Nothing of the sheet was taken. Copy the line back from the workbook that was sent out; it is the second line of the sheet.</source>
        <translation>未采用该工作表的任何内容。请从已发出的工作簿中复制该行并放回原处；该行为工作表的第二行。</translation>
    </message>
    <message>
        <source>Hidden rows of the sheet “%1” hold answers to %2 cells: %3.</source>
        <translation>工作表“%1”的隐藏行中有 %2 个单元格的答复：%3。</translation>
    </message>
    <message>
        <source>They were taken. Look whether they were meant to be sent.</source>
        <translation>已予采用。请核对这些答复是否确应发送。</translation>
    </message>
    <message>
        <source>%1: the project says something else than the file.</source>
        <translation>%1：项目中的内容与该文件不同。</translation>
    </message>
    <message>
        <source>The project&apos;s answer stays. Say --accept when the file is to hold.</source>
        <translation>项目中的答复保持不变。如果以该文件为准，请使用 --accept。</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answers</source>
        <translation>
            <numerusform>导入 %n 个答复</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Findings of the checks: %1</source>
        <translation>检查结果：%1</translation>
    </message>
    <message>
        <source>Errors without explanation</source>
        <translation>未经说明的错误</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Warnings and notes</source>
        <translation>警告和提示</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件机构</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Seal of the frozen copy (SHA-256)</source>
        <translation>封存副本的封存码（SHA-256）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Cells by status</source>
        <translation>按状态列出的单元格</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message numerus="yes">
        <source>It was sent although %n errors are not explained. They are listed here.</source>
        <translation>
            <numerusform>尽管有 %n 个错误未经说明，仍已提交。这些错误列于此处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators computed from it</source>
        <translation>据此计算的指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The figures given allow none.</source>
        <translation>根据所给数字无法计算任何指标。</translation>
    </message>
    <message>
        <source>Since the submission %1</source>
        <translation>自提交记录 %1 以来</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>“sha256sum -c SHA256SUMS” in the unpacked folder shows whether they arrived whole.</source>
        <translation>在解压后的文件夹中运行“sha256sum -c SHA256SUMS”，可查看文件是否完整送达。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Response to a questionnaire: %1</source>
        <translation>对调查表的答复：%1</translation>
    </message>
    <message>
        <source>A submission was to be made in %1.</source>
        <translation>原拟在 %1 中制作提交包。</translation>
    </message>
    <message numerus="yes">
        <source>%n errors have no explanation: %1</source>
        <translation>
            <numerusform>有 %n 个错误未经说明：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the figures, or explain why they may stand. Whoever must send them as they are says --allow-errors, and the letter lists them.</source>
        <translation>请更正数字，或说明为何可以保留。如果必须按现状提交，请使用 --allow-errors，函件会列出这些错误。</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>系统拒绝了该操作：%1。</translation>
    </message>
    <message>
        <source>Check that the disk has room.</source>
        <translation>请确认磁盘有空间。</translation>
    </message>
    <message>
        <source>The project has no answers to “%1” in these years.</source>
        <translation>项目在这些年份中没有对“%1”的答复。</translation>
    </message>
    <message>
        <source>Answer the questionnaire first: “iccs fill” or “iccs answer”.</source>
        <translation>请先答复调查表：“iccs fill”或“iccs answer”。</translation>
    </message>
    <message>
        <source>Reading the labels of %1</source>
        <translation>正在读取 %1 的名称</translation>
    </message>
    <message>
        <source>Filling %1</source>
        <translation>正在填写 %1</translation>
    </message>
    <message>
        <source>Writing the parts of %1</source>
        <translation>正在写出 %1 的分册</translation>
    </message>
    <message>
        <source>%1 was to be taken back as a part of a questionnaire.</source>
        <translation>原拟将 %1 作为某一调查表的分册收回。</translation>
    </message>
    <message>
        <source>It is a whole response, not the part of an institution.</source>
        <translation>该文件是完整的答复，不是某一机构的分册。</translation>
    </message>
    <message>
        <source>Take its answers in on the page of questionnaires.</source>
        <translation>请在调查表页面上导入其中的答复。</translation>
    </message>
</context>
<context>
    <name>exchangepage::AgreementPanel</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Decided by both</source>
        <translation>双方均已决定</translation>
    </message>
    <message>
        <source>Offences on which both mappers decided; the other figures are about these.</source>
        <translation>两名映射人员均已作出决定的罪名；其他数字均以这些罪名为准。</translation>
    </message>
    <message>
        <source>Same in all</source>
        <translation>完全相同</translation>
    </message>
    <message>
        <source>Same category, relation, tags and data flags.</source>
        <translation>类别、关系、标记和数据标志均相同。</translation>
    </message>
    <message>
        <source>Same category</source>
        <translation>类别相同</translation>
    </message>
    <message>
        <source>Same division</source>
        <translation>类相同（第 2 级）</translation>
    </message>
    <message>
        <source>Same section</source>
        <translation>门类相同</translation>
    </message>
    <message>
        <source>Kappa by section</source>
        <translation>按门类计算的 Kappa</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: agreement on the section beyond what chance would give. 1 is full agreement, 0 is chance.</source>
        <translation>科恩 Kappa 系数：在门类上的一致程度超出随机一致的部分。1 为完全一致，0 为随机水平。</translation>
    </message>
    <message>
        <source>Near misses</source>
        <translation>相近差异</translation>
    </message>
    <message>
        <source>Of the offences with different categories: only the level differs, or the division is the same.</source>
        <translation>在类别不同的罪名中：仅级别不同，或第 2 级的类相同。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>offences</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>It says nothing when all offences are in one section.</source>
        <translation>所有罪名都在同一门类时，该数值没有意义。</translation>
    </message>
    <message numerus="yes">
        <source>%1 here and %2 there (%n offence(s))</source>
        <translation>
            <numerusform>此处为 %1，对方为 %2（%n 个罪名）</numerusform>
        </translation>
    </message>
    <message>
        <source>Differ most often: %1.</source>
        <translation>最常见的差异：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>exchangepage::ColumnChoice</name>
    <message>
        <source>National code</source>
        <translation>国内代码</translation>
    </message>
    <message>
        <source>ICCS code</source>
        <translation>ICCS 代码</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Data flags</source>
        <translation>数据标志</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>引用的规则</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation>已否决的候选类别</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>剩余部分</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>审核日期</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>审核人备注</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Internal number of the offence</source>
        <translation>罪名内部编号</translation>
    </message>
    <message>
        <source>Internal number of the link</source>
        <translation>关联内部编号</translation>
    </message>
    <message>
        <source>The columns are complete. Check them, then go on.</source>
        <translation>各列已经齐全。请核对，然后继续。</translation>
    </message>
    <message>
        <source>Choose the column of the national codes, and at least one column to take over.</source>
        <translation>请选择国内代码列，并至少选择一个要采纳的列。</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>不在表格中</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Source of the weight</source>
        <translation>权重的来源</translation>
    </message>
</context>
<context>
    <name>exchangepage::CompareDialog</name>
    <message numerus="yes">
        <source>%n chosen offence(s) were left as they are, because only one of you decided.</source>
        <translation>
            <numerusform>所选罪名中有 %n 个保持不变，因为只有一方作出了决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were taken over as proposals; what was chosen here before stands among the rejected candidates.</source>
        <translation>
            <numerusform>已将 %n 项决定作为提议采纳；此处原先的选择列入已否决的候选类别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) are marked as disputed; both decisions stand in the rationale.</source>
        <translation>
            <numerusform>已将 %n 个罪名标为有争议；双方的决定均写入理由。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较结果</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>part of a file name</comment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The comparison was written to %1.</source>
        <translation>比较结果已写入 %1。</translation>
    </message>
    <message>
        <source>&amp;Choose a project or a table…</source>
        <translation>选择项目或表格(&amp;C)…</translation>
    </message>
    <message>
        <source>Compare with another mapper</source>
        <translation>与另一映射人员比较</translation>
    </message>
    <message>
        <source>Whose mapping is it compared with?</source>
        <translation>与谁的映射进行比较？</translation>
    </message>
    <message>
        <source>Choose the project in which somebody else mapped the same national list, or a table with national codes and ICCS codes. That file is only read.</source>
        <translation>请选择由他人映射同一国内清单的项目，或含有国内代码和 ICCS 代码的表格。程序只读取该文件，不作任何更改。</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>清单(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take over the other&apos;s decision</source>
        <translation>采纳对方的决定(&amp;T)</translation>
    </message>
    <message>
        <source>Mark as &amp;disputed</source>
        <translation>标为有争议(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>导出为 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Projects and tables (*.iccs *.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>项目和表格 (*.iccs *.csv *.tsv *.txt *.xlsx *.ods);;所有文件 (*)</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>compared with %1, list %2</source>
        <translation>与 %1 的清单 %2 比较</translation>
    </message>
    <message>
        <source>Choose rows of the table first.</source>
        <translation>请先选择表格中的行。</translation>
    </message>
</context>
<context>
    <name>exchangepage::ComparisonModel</name>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>How many steps in the tree lie between the categories.</source>
        <translation>两个类别在分类树中相隔的步数。</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>%1
The other mapper&apos;s list calls it: %2</source>
        <translation>%1
另一映射人员的清单称之为：%2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Other mapper</source>
        <translation>另一映射人员</translation>
    </message>
    <message>
        <source>Both within</source>
        <translation>共同所属类别</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>案件量</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>其他细节</translation>
    </message>
    <message>
        <source>Near: other level</source>
        <translation>相近：级别不同</translation>
    </message>
    <message>
        <source>Near: same division</source>
        <translation>相近：第 2 级的类相同</translation>
    </message>
    <message>
        <source>Same section</source>
        <translation>门类相同</translation>
    </message>
    <message>
        <source>Other section</source>
        <translation>门类不同</translation>
    </message>
    <message>
        <source>In scope or not</source>
        <translation>范围判断不同</translation>
    </message>
    <message>
        <source>Decided here only</source>
        <translation>仅此处已决定</translation>
    </message>
    <message>
        <source>Decided there only</source>
        <translation>仅对方已决定</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未决定</translation>
    </message>
</context>
<context>
    <name>exchangepage::ComparisonView</name>
    <message>
        <source>Find an offence</source>
        <translation>查找罪名</translation>
    </message>
    <message>
        <source>Differences of the two mappers</source>
        <translation>两名映射人员的差异</translation>
    </message>
</context>
<context>
    <name>exchangepage::ExportDialog</name>
    <message>
        <source>Export the correspondence</source>
        <translation>导出对应表</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>导出到文件(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What this format cannot carry</source>
        <translation>该格式无法包含的内容</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>清单(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;anguage of titles and headings</source>
        <translation>标题和表头的语言(&amp;A)</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>所有清单</translation>
    </message>
    <message>
        <source>Import a list of offences first.</source>
        <translation>请先导入罪名清单。</translation>
    </message>
    <message>
        <source>correspondence</source>
        <comment>part of a file name</comment>
        <translation>对应表</translation>
    </message>
    <message>
        <source>%1 was written (%2).</source>
        <comment>file name, size</comment>
        <translation>已写入 %1（%2）。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>How the records are read that the script shall code. Layouts are made on the page “Data and coding”.</source>
        <translation>脚本所要编码的记录的读取方式。布局在“数据与编码”页面上创建。</translation>
    </message>
    <message>
        <source>La&amp;yout of the records</source>
        <translation>记录的布局(&amp;Y)</translation>
    </message>
    <message>
        <source>Counts &amp;by</source>
        <translation>计数维度(&amp;B)</translation>
    </message>
    <message>
        <source>None: one column “code”</source>
        <translation>无：只有一列“code”</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>调查表(&amp;Q)</translation>
    </message>
    <message>
        <source>Answer a questionnaire first.</source>
        <translation>请先答复调查表。</translation>
    </message>
</context>
<context>
    <name>exchangepage::ForeignWorkbookDialog</name>
    <message>
        <source>Answer a questionnaire first.</source>
        <translation>请先答复调查表。</translation>
    </message>
    <message>
        <source>Choose the workbook, then open its map or let one be proposed. Check the lines before you fill it; double-click a cell or year to correct it.</source>
        <translation>请选择工作簿，然后打开其对照表，或由程序提出对照表。填写之前请核对各行；双击单元格或年份可进行更正。</translation>
    </message>
    <message>
        <source>%1 of %2 lines count.</source>
        <translation>%2 行中采用 %1 行。</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.xltx *.xltm);;All files (*)</source>
        <translation>工作簿 (*.xlsx *.xlsm *.xltx *.xltm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Maps of cells (*.csv *.xlsx *.ods);;All files (*)</source>
        <translation>单元格对照表 (*.csv *.xlsx *.ods);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No cell of the questionnaire was recognised in the workbook. Open a map that names them.</source>
        <translation>在工作簿中没有识别出该调查表的任何单元格。请打开指明这些单元格的对照表。</translation>
    </message>
    <message>
        <source>Maps of cells (*.csv)</source>
        <translation>单元格对照表 (*.csv)</translation>
    </message>
    <message>
        <source>The map was written to %1.</source>
        <translation>对照表已写入 %1。</translation>
    </message>
    <message>
        <source>Workbooks (*.%1)</source>
        <translation>工作簿 (*.%1)</translation>
    </message>
    <message>
        <source>%1 was written. Cells filled: %2, as before: %3, refused: %4.</source>
        <translation>已写出 %1。已填写的单元格：%2，保持不变：%3，被拒绝：%4。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Fill a workbook of others</source>
        <translation>填写他人设计的工作簿</translation>
    </message>
    <message>
        <source>&amp;Fill a copy…</source>
        <translation>填写副本(&amp;F)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>调查表(&amp;Q)</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>&amp;Choose the workbook…</source>
        <translation>选择工作簿(&amp;C)…</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>提出对照表(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Map of its cells</source>
        <translation>单元格对照表</translation>
    </message>
    <message>
        <source>Lines of the map</source>
        <translation>对照表的各行</translation>
    </message>
</context>
<context>
    <name>exchangepage::LinkFields</name>
    <message>
        <source>Offence</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Data flags</source>
        <translation>数据标志</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>剩余部分</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>引用的规则</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation>已否决的候选类别</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>审核日期</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>审核人备注</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>other %1</source>
        <comment>names of the fields that differ</comment>
        <translation>%1 有变化</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Source of the weight</source>
        <translation>权重的来源</translation>
    </message>
</context>
<context>
    <name>exchangepage::MapModel</name>
    <message>
        <source>the table</source>
        <translation>该表格</translation>
    </message>
    <message>
        <source>not decided: %1</source>
        <comment>candidates follow</comment>
        <translation>尚未确定：%1</translation>
    </message>
    <message>
        <source>The questionnaire has no such cell.</source>
        <translation>该调查表没有这一单元格。</translation>
    </message>
    <message>
        <source>Place in the workbook</source>
        <translation>工作簿中的位置</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>现有内容</translation>
    </message>
    <message>
        <source>Cell of the questionnaire</source>
        <translation>调查表的单元格</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>What</source>
        <translation>填写内容</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Its label</source>
        <translation>其标签</translation>
    </message>
</context>
<context>
    <name>exchangepage::PartsDialog</name>
    <message>
        <source>Parts for institutions</source>
        <translation>供各机构填写的分册</translation>
    </message>
    <message>
        <source>Parts and what came back</source>
        <translation>分册及交回情况</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>调查表(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Years to fill in</source>
        <translation>要填写的年份(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Institutions</source>
        <translation>机构(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Language of the workbooks</source>
        <translation>工作簿的语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Write into a folder…</source>
        <translation>写入文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Take back a part…</source>
        <translation>收回分册(&amp;T)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as before, %4 refused</source>
        <translation>新增 %1，更改 %2，保持不变 %3，被拒绝 %4</translation>
    </message>
    <message>
        <source>%1 of %2 cells are open</source>
        <translation>%2 个单元格中有 %1 个尚未填写</translation>
    </message>
    <message>
        <source>has not come back</source>
        <translation>尚未交回</translation>
    </message>
    <message>
        <source>has come back</source>
        <translation>已交回</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>收回情况</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>收回人</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>填表日期</translation>
    </message>
    <message>
        <source>Tick a year and an institution.</source>
        <translation>请勾选年份和机构。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were written. Send each to its institution.</source>
        <translation>
            <numerusform>已写出 %n 份分册。请将每份分册发送给相应的机构。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReferenceDialog</name>
    <message>
        <source>Take in a table of another country</source>
        <translation>导入另一国家的表格</translation>
    </message>
    <message>
        <source>Which country has mapped its offences already?</source>
        <translation>哪个国家已经映射了其罪名？</translation>
    </message>
    <message>
        <source>Drop its correspondence table here: any table with the names of offences and their ICCS codes, or a CSV, XLSX or SSSOM export of this program. Its decisions become precedents for suggestions; none of its rows is mapped or counted here.</source>
        <translation>请将该国的对应表拖放到此处：任何含有罪名名称及其 ICCS 代码的表格，或本程序导出的 CSV、XLSX 或 SSSOM 文件。其中的决定将作为建议的先例；其各行不会在此处被映射或计数。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>导入(&amp;T)</translation>
    </message>
    <message>
        <source>Name the country; suggestions will mention it.</source>
        <translation>请指明国家；建议中会提及该国。</translation>
    </message>
    <message>
        <source>It will replace the table of that name.</source>
        <translation>将替换同名的表格。</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReferenceForm</name>
    <message>
        <source>Lab&amp;el of the offence</source>
        <translation>罪名名称(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;ICCS code</source>
        <translation>ICCS 代码(&amp;I)</translation>
    </message>
    <message>
        <source>National c&amp;ode</source>
        <translation>国内代码(&amp;O)</translation>
    </message>
    <message>
        <source>Legal &amp;reference</source>
        <translation>法律依据(&amp;R)</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>状态(&amp;A)</translation>
    </message>
    <message>
        <source>When the country has several, such as police and courts</source>
        <translation>该国有多个表格时填写，例如警方和法院</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>国家(&amp;U)</translation>
    </message>
    <message>
        <source>Na&amp;me of the table</source>
        <translation>表格名称(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Language of the labels</source>
        <translation>名称的语言(&amp;L)</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>不在表格中</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReferencesDialog</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>导入日期</translation>
    </message>
    <message>
        <source>&amp;Take in a table…</source>
        <translation>导入表格(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Tables of other countries</source>
        <translation>其他国家的表格</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No table of another country is used yet</source>
        <translation>尚未使用其他国家的表格</translation>
    </message>
    <message>
        <source>Where a country with a similar law has mapped its offences already, its decisions help to suggest categories for yours. They are examples only: they are not mapped, counted, checked or exported.</source>
        <translation>如果法律相近的国家已经映射了其罪名，其决定有助于为您的罪名建议类别。这些决定仅作为示例：不会被映射、计数、检查或导出。</translation>
    </message>
    <message>
        <source>The decisions of %1 are used as precedents from now on.</source>
        <translation>%1 的决定从现在起用作先例。</translation>
    </message>
    <message>
        <source>The table of %1 was removed. Undo brings it back.</source>
        <translation>已移除 %1 的表格。可用“撤销”恢复。</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReviewDialog</name>
    <message>
        <source>Take in a reviewed table</source>
        <translation>导入经审核的表格</translation>
    </message>
    <message>
        <source>Which table came back?</source>
        <translation>返回的是哪个表格？</translation>
    </message>
    <message>
        <source>Drop the reviewed table here: our own workbook or CSV after somebody edited it, or any table with national codes and ICCS codes.</source>
        <translation>请将经审核的表格拖放到此处：他人编辑过的本程序工作簿或 CSV，或任何含有国内代码和 ICCS 代码的表格。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The table is about the list</source>
        <translation>该表格涉及的清单</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>The table says the same as the links in the project.</source>
        <translation>表格与项目中的关联一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are the same in the table and in the project.</source>
        <translation>
            <numerusform>表格与项目中有 %n 个关联相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n change(s)</source>
        <translation>
            <numerusform>采纳 %n 处更改(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>The project changed meanwhile. Go on to compare again.</source>
        <translation>项目在此期间已被更改。请继续以重新比较。</translation>
    </message>
</context>
<context>
    <name>exchangepage::TakeBackDialog</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Said otherwise</source>
        <translation>内容不同</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cell, year</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>&amp;Choose the file that came back…</source>
        <translation>选择交回的文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Take back a part</source>
        <translation>收回分册</translation>
    </message>
    <message>
        <source>Which part came back?</source>
        <translation>交回的是哪份分册？</translation>
    </message>
    <message>
        <source>Choose the workbook that an institution filled in and sent back (XLSX or ODS). You see what it changes before anything is taken over.</source>
        <translation>请选择某一机构填写并交回的工作簿（XLSX 或 ODS）。在采纳任何内容之前，您可以看到其中的更改。</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>The part says the same as the answers in the project.</source>
        <translation>该分册与项目中的答复相同。</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>其他文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.ods)</source>
        <translation>工作簿 (*.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>%1: the part of %2. Filled in by: %3. Filled in on: %4.</source>
        <translation>%1：%2 的分册。填表人：%3。填表日期：%4。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n answer(s)</source>
        <translation>
            <numerusform>采纳 %n 个答复(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were taken over.</source>
        <translation>
            <numerusform>已采纳 %n 个答复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>填报者</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>未采用的原因</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>intake::BusyLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>intake::DifferenceModel</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>How much the labels before and after are alike.</source>
        <translation>前后名称的相似程度。</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Whether the change is taken over.</source>
        <translation>是否采纳该更改。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>理解为</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
</context>
<context>
    <name>intake::DifferenceView</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>查找更改</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The chosen change, field by field</source>
        <translation>所选更改，逐个字段显示</translation>
    </message>
    <message>
        <source>&amp;Take all that are shown</source>
        <translation>全部采纳所显示的更改(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave all that are shown</source>
        <translation>全部不采纳所显示的更改(&amp;L)</translation>
    </message>
    <message>
        <source>%1 of %2 changes will be taken over.</source>
        <translation>将采纳 %2 处更改中的 %1 处。</translation>
    </message>
</context>
<context>
    <name>intake::FindingNames</name>
    <message>
        <source>Rows that are too short or too long</source>
        <translation>过短或过长的行</translation>
    </message>
    <message>
        <source>Quotation marks that are not closed</source>
        <translation>未闭合的引号</translation>
    </message>
    <message>
        <source>Bytes that are no text</source>
        <translation>非文本的字节</translation>
    </message>
    <message>
        <source>Cells with a zero byte</source>
        <translation>含有零字节的单元格</translation>
    </message>
    <message>
        <source>Columns without a header</source>
        <translation>没有表头的列</translation>
    </message>
    <message>
        <source>Headers that stand twice</source>
        <translation>重复出现的表头</translation>
    </message>
    <message>
        <source>Merged cells</source>
        <translation>合并的单元格</translation>
    </message>
    <message>
        <source>Formulas, taken as their values</source>
        <translation>公式，已取其值</translation>
    </message>
    <message>
        <source>Macros, which were ignored</source>
        <translation>宏，已忽略</translation>
    </message>
    <message>
        <source>Title rows above the headers</source>
        <translation>表头上方的标题行</translation>
    </message>
    <message>
        <source>Codes that stand twice</source>
        <translation>重复出现的代码</translation>
    </message>
    <message>
        <source>Offences without a label</source>
        <translation>没有名称的罪名</translation>
    </message>
    <message>
        <source>Sums among the detail rows</source>
        <translation>明细行中的合计</translation>
    </message>
    <message>
        <source>Words of a decision among the codes</source>
        <translation>代码中表示决定的词语</translation>
    </message>
    <message>
        <source>Rows without a code</source>
        <translation>没有代码的行</translation>
    </message>
    <message>
        <source>Codes that may have lost leading zeros</source>
        <translation>可能丢失前导零的代码</translation>
    </message>
    <message>
        <source>Leading zeros that were restored</source>
        <translation>已恢复的前导零</translation>
    </message>
    <message>
        <source>Codes with letters of another alphabet that look alike</source>
        <translation>含有其他字母表中形近字母的代码</translation>
    </message>
    <message>
        <source>Dates that cannot be read</source>
        <translation>无法读取的日期</translation>
    </message>
    <message>
        <source>Counts that cannot be read</source>
        <translation>无法读取的计数</translation>
    </message>
    <message>
        <source>Labels that several codes share</source>
        <translation>多个代码共用的名称</translation>
    </message>
    <message>
        <source>National codes that are ICCS codes</source>
        <translation>属于 ICCS 代码的国内代码</translation>
    </message>
    <message>
        <source>Codes that the list does not have</source>
        <translation>清单中没有的代码</translation>
    </message>
    <message>
        <source>Codes that ICCS does not have</source>
        <translation>ICCS 中没有的代码</translation>
    </message>
    <message>
        <source>Codes that were repaired</source>
        <translation>已修复的代码</translation>
    </message>
    <message>
        <source>Words that are not understood</source>
        <translation>无法理解的词语</translation>
    </message>
    <message>
        <source>Rows that stand twice</source>
        <translation>重复出现的行</translation>
    </message>
    <message>
        <source>Dates and numbers that cannot be read</source>
        <translation>无法读取的日期和数值</translation>
    </message>
    <message>
        <source>Rows of another list</source>
        <translation>属于其他清单的行</translation>
    </message>
    <message>
        <source>Lists with few codes in common</source>
        <translation>共同代码很少的清单</translation>
    </message>
    <message>
        <source>Rows without a label</source>
        <translation>没有名称的行</translation>
    </message>
    <message>
        <source>Labels with broken letters</source>
        <translation>含有乱码字符的名称</translation>
    </message>
    <message>
        <source>Rows with broken quotes</source>
        <translation>引号不完整的行</translation>
    </message>
    <message>
        <source>Rows with another number of cells</source>
        <translation>单元格数不同的行</translation>
    </message>
    <message>
        <source>Rows with NUL bytes</source>
        <translation>含有 NUL 字节的行</translation>
    </message>
    <message>
        <source>Texts with bytes that are no text</source>
        <translation>含有不构成文本的字节的文本</translation>
    </message>
    <message>
        <source>Weights and counts that cannot be read as numbers</source>
        <translation>无法读作数字的权重和计数</translation>
    </message>
    <message>
        <source>Cases or persons that no column tells</source>
        <translation>没有任何列可以区分的案件或人员</translation>
    </message>
    <message>
        <source>Offences of a case, told by no column</source>
        <translation>没有任何列可以归并的同案犯罪</translation>
    </message>
    <message>
        <source>Sheets that the workbook does not have</source>
        <translation>工作簿中没有的工作表</translation>
    </message>
    <message>
        <source>Places that are on no sheet</source>
        <translation>不在任何工作表中的位置</translation>
    </message>
    <message>
        <source>Formulas, which were kept</source>
        <translation>公式，已保留</translation>
    </message>
    <message>
        <source>Places within merged cells</source>
        <translation>位于合并单元格中的位置</translation>
    </message>
    <message>
        <source>Locked cells of protected sheets</source>
        <translation>受保护工作表中被锁定的单元格</translation>
    </message>
    <message>
        <source>Hidden sheets</source>
        <translation>隐藏的工作表</translation>
    </message>
    <message>
        <source>Texts that are too long for a cell</source>
        <translation>超过单元格容量的文本</translation>
    </message>
    <message>
        <source>Formulas that are computed when the file is opened</source>
        <translation>打开文件时计算的公式</translation>
    </message>
    <message>
        <source>Signed workbook</source>
        <translation>已签名的工作簿</translation>
    </message>
    <message>
        <source>Lines of the map that are not understood</source>
        <translation>对照表中无法理解的行</translation>
    </message>
    <message>
        <source>Lines of the map that are not decided</source>
        <translation>对照表中尚未确定的行</translation>
    </message>
    <message>
        <source>Cells that the questionnaire does not have</source>
        <translation>调查表中没有的单元格</translation>
    </message>
    <message>
        <source>Years that are not asked</source>
        <translation>不要求填写的年份</translation>
    </message>
    <message>
        <source>Places that stand twice</source>
        <translation>重复出现的位置</translation>
    </message>
    <message>
        <source>Cells that stand twice</source>
        <translation>重复出现的单元格</translation>
    </message>
    <message>
        <source>Cells that this collection does not ask for</source>
        <translation>本轮次调查不要求填写的单元格</translation>
    </message>
    <message>
        <source>Answers without a place in the map</source>
        <translation>在对照表中没有位置的答复</translation>
    </message>
    <message>
        <source>Figures that were written as text</source>
        <translation>以文本形式写出的数字</translation>
    </message>
    <message>
        <source>Places without an answer</source>
        <translation>没有答复的位置</translation>
    </message>
    <message>
        <source>Places that the workbook does not have</source>
        <translation>工作簿中没有的位置</translation>
    </message>
    <message>
        <source>Figures that are not understood</source>
        <translation>无法理解的数字</translation>
    </message>
    <message>
        <source>Figures that formulas gave</source>
        <translation>由公式得出的数字</translation>
    </message>
    <message>
        <source>Digits of another script</source>
        <translation>其他文字系统的数字字符</translation>
    </message>
    <message>
        <source>Hidden rows with answers</source>
        <translation>含有答复的隐藏行</translation>
    </message>
    <message>
        <source>Sheets without their addresses</source>
        <translation>缺少单元格地址的工作表</translation>
    </message>
    <message>
        <source>Cells of another part</source>
        <translation>属于其他分册的单元格</translation>
    </message>
    <message>
        <source>Levels without evidence</source>
        <translation>没有证据的等级</translation>
    </message>
    <message>
        <source>Answers that the assessment does not ask</source>
        <translation>评估没有要求的答复</translation>
    </message>
    <message>
        <source>Targets below the level</source>
        <translation>低于等级的目标等级</translation>
    </message>
    <message>
        <source>Fields of entries that are not known</source>
        <translation>条目中无法识别的字段</translation>
    </message>
    <message>
        <source>Answers to another assessment</source>
        <translation>属于另一评估的答复</translation>
    </message>
    <message>
        <source>Lines that are not taken in</source>
        <translation>未导入的行</translation>
    </message>
</context>
<context>
    <name>intake::FindingsReport</name>
    <message>
        <source>What was noticed</source>
        <translation>注意到的情况</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What was noticed while the file was read</source>
        <translation>读取文件时注意到的情况</translation>
    </message>
    <message numerus="yes">
        <source>The program noticed %n thing(s) while reading.</source>
        <translation>
            <numerusform>程序在读取时注意到 %n 处情况。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program noticed nothing unusual while reading.</source>
        <translation>程序在读取时未注意到异常情况。</translation>
    </message>
</context>
<context>
    <name>intake::PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>intake::ReadOptionsRow</name>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>%1 with a byte order mark</source>
        <comment>encoding</comment>
        <translation>%1，带字节顺序标记</translation>
    </message>
    <message>
        <source>%1 (a guess from the letters)</source>
        <comment>encoding</comment>
        <translation>%1（根据字母推测）</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>分隔符(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>First row holds the &amp;headers</source>
        <translation>首行为表头(&amp;H)</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Rows &amp;above the headers</source>
        <translation>表头上方的行数(&amp;A)</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns.</source>
        <translation>%1 行，%2 列。</translation>
    </message>
    <message>
        <source>Text file in %1, columns parted by %2.</source>
        <translation>文本文件，编码为 %1，各列以%2分隔。</translation>
    </message>
    <message>
        <source>Workbook (%1), sheet “%2”.</source>
        <translation>工作簿（%1），工作表“%2”。</translation>
    </message>
</context>
<context>
    <name>intake::SourcePanel</name>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste from a spreadsheet</source>
        <translation>从电子表格粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx *.ods);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the cells in the spreadsheet, with their headers, and paste again.</source>
        <translation>剪贴板中没有文本。请在电子表格中连同表头一起复制单元格，然后重新粘贴。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>These are the first rows of the file.</source>
        <translation>这些是文件的前几行。</translation>
    </message>
</context>
<context>
    <name>intake::StepsDialog</name>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a step</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>mappingpage</name>
    <message>
        <source>Set the status of %1: %2.</source>
        <translation>设置 %1 的状态：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n offence(s): %1.</source>
        <translation>
            <numerusform>设置 %n 个罪名的状态：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the relation of %n offence(s): %1.</source>
        <translation>
            <numerusform>设置 %n 个罪名的关系：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the tag %1 of %n offence(s).</source>
        <translation>
            <numerusform>设置 %n 个罪名的标记 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Describe the counts of %n offence(s): %1.</source>
        <translation>
            <numerusform>说明 %n 个罪名的计数：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 out of scope.</source>
        <translation>将 %1 置于范围之外。</translation>
    </message>
    <message numerus="yes">
        <source>Put %n offence(s) out of scope.</source>
        <translation>
            <numerusform>将 %n 个罪名置于范围之外。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the links of %1.</source>
        <translation>移除 %1 的关联。</translation>
    </message>
    <message numerus="yes">
        <source>Remove the links of %n offence(s).</source>
        <translation>
            <numerusform>移除 %n 个罪名的关联。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the link from %1 to %2.</source>
        <translation>移除 %1 与 %2 的关联。</translation>
    </message>
    <message>
        <source>Change the link of %1.</source>
        <translation>更改 %1 的关联。</translation>
    </message>
    <message>
        <source>Restore an earlier state of the link of %1.</source>
        <translation>恢复 %1 的关联的先前状态。</translation>
    </message>
    <message>
        <source>Reject the category %2 for %1.</source>
        <translation>否决 %1 的候选类别 %2。</translation>
    </message>
    <message>
        <source>Link %1 to %2.</source>
        <translation>将 %1 关联到 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Link %n offence(s) to %1.</source>
        <translation>
            <numerusform>将 %n 个罪名关联到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the suggestion %2 for %1.</source>
        <translation>为 %1 采纳建议 %2。</translation>
    </message>
    <message>
        <source>Add the category %2 to %1.</source>
        <translation>为 %1 添加类别 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Add the category %1 to %n offence(s).</source>
        <translation>
            <numerusform>为 %n 个罪名添加类别 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %1 by %2 in %n link(s).</source>
        <translation>
            <numerusform>在 %n 个关联中将 %1 替换为 %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::BulkPanel</name>
    <message>
        <source>What you choose here holds for all of them, as one step that can be undone. You can also drag them onto a suggestion or onto the classification.</source>
        <translation>您在此处的选择适用于全部所选罪名，作为一个可以撤销的步骤。您也可以将它们拖到某项建议或分类上。</translation>
    </message>
    <message>
        <source>Why are they out of scope? Enter applies it.</source>
        <translation>它们为何不在范围内？按 Enter 键应用。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>不在范围内</translation>
    </message>
    <message>
        <source>Remove the links</source>
        <translation>移除关联</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个罪名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status: number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>code, title: number</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln further category(ies)</source>
        <translation>
            <numerusform>以及另外 %Ln 个类别</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::CategoryPanel</name>
    <message>
        <source>ICCS category</source>
        <translation>ICCS 类别</translation>
    </message>
    <message>
        <source>Back to the category before</source>
        <translation>返回上一个类别</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Links the selected offences to this category</source>
        <translation>将所选罪名关联到此类别</translation>
    </message>
    <message>
        <source>More about this category</source>
        <translation>关于此类别的更多操作</translation>
    </message>
    <message>
        <source>&amp;Show in the classification</source>
        <translation>在分类中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>复制代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Replace this category by another everywhere</source>
        <translation>将此类别全部替换为另一类别(&amp;R)</translation>
    </message>
    <message>
        <source>Text of the category</source>
        <translation>类别文本</translation>
    </message>
    <message>
        <source>Choose a suggestion or a category.</source>
        <translation>请选择一项建议或一个类别。</translation>
    </message>
</context>
<context>
    <name>mappingpage::CategoryText</name>
    <message>
        <source>%1 is not in this edition of the classification.</source>
        <translation>%1 不在该分类版本中。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>(our wording)</source>
        <translation>（我们的表述）</translation>
    </message>
    <message>
        <source>A residual category: take it only when no other fits, and say which ones were weighed.</source>
        <translation>剩余类别：只有在其他类别均不合适时才可采用，并请说明考虑过哪些类别。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>(from %1)</source>
        <translation>（来自 %1）</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>包括</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>不包括</translation>
    </message>
    <message>
        <source>Divided into</source>
        <translation>细分为</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a tag (its abbreviation)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Tags that apply</source>
        <translation>适用的标记</translation>
    </message>
    <message>
        <source>Also here from %1 (%2)</source>
        <comment>name of a list, number of offences</comment>
        <translation>%1 中也关联到此处的罪名（%2）</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::CategoryTree</name>
    <message>
        <source>Find a category</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>&amp;Link the selected offences to it</source>
        <translation>将所选罪名关联到此类别(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add it as a further category</source>
        <translation>添加为另一个类别(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Replace it by another everywhere</source>
        <translation>全部替换为另一类别(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show in the classification</source>
        <translation>在分类中显示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>mappingpage::CategoryTreeModel</name>
    <message>
        <source>%1 %2</source>
        <comment>code and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>Offences of this list that go there or below.</source>
        <translation>本清单中归入该类别或其下级类别的罪名。</translation>
    </message>
</context>
<context>
    <name>mappingpage::FacetBar</name>
    <message>
        <source>ICCS section</source>
        <translation>ICCS 门类</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>75 % and over</source>
        <translation>75% 及以上</translation>
    </message>
    <message>
        <source>50 % to under 75 %</source>
        <translation>50% 至 75% 以下</translation>
    </message>
    <message>
        <source>25 % to under 50 %</source>
        <translation>25% 至 50% 以下</translation>
    </message>
    <message>
        <source>Under 25 %</source>
        <translation>25% 以下</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>1 category</source>
        <translation>1 个类别</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2 categories</source>
        <translation>2 个类别</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3 or more categories</source>
        <translation>3 个或更多类别</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 个或更多</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Residual category</source>
        <translation>剩余类别</translation>
    </message>
    <message>
        <source>Several whole-count targets</source>
        <translation>多个全部计数目标</translation>
    </message>
    <message>
        <source>Several whole</source>
        <translation>多个全部计数</translation>
    </message>
    <message>
        <source>Chosen against the first suggestion</source>
        <translation>未采纳第一项建议</translation>
    </message>
    <message>
        <source>Against the suggestion</source>
        <translation>与建议不同</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>有检查结果</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>已不在清单中</translation>
    </message>
</context>
<context>
    <name>mappingpage::FamilyTree</name>
    <message>
        <source>No family</source>
        <translation>无类目</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>family (number of offences)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>mappingpage::LinkCard</name>
    <message>
        <source>More about this link</source>
        <translation>关于此关联的更多操作</translation>
    </message>
    <message>
        <source>&amp;Replace the category</source>
        <translation>替换类别(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move the link</source>
        <translation>移除关联(&amp;M)</translation>
    </message>
    <message>
        <source>Relation of the offence to the category</source>
        <translation>罪名与类别的关系</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>sign of a relation, its name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Status of the link</source>
        <translation>关联的状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Tags that the link sets, and what its counts include (T)</source>
        <translation>该关联所设的标记及其计数所包括的内容（T）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why is there no category?</source>
        <translation>为何没有类别？</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>剩余部分</translation>
    </message>
    <message>
        <source>Which acts does the category not cover, and where do they belong?</source>
        <translation>哪些行为不为该类别所涵盖，应归入何处？</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why this category? (F2)</source>
        <translation>为何选择此类别？（F2）</translation>
    </message>
    <message>
        <source>Rules, rejected candidates, review</source>
        <translation>规则、已否决的候选类别、审核</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>不在范围内</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>关联到 %1</translation>
    </message>
    <message>
        <source>This category is too wide. Choose one at level %1 or below (R1).</source>
        <translation>此类别范围过大。请选择第 %1 级或以下的类别（R1）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(ies) below it; go deeper if the definition allows.</source>
        <translation>
            <numerusform>其下有 %Ln 个类别；如定义允许，请选择更低级别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>去除：%1</translation>
    </message>
</context>
<context>
    <name>mappingpage::LinkDetails</name>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>更改原因</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Cite rules</source>
        <translation>引用规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Add a candidate</source>
        <translation>添加候选类别</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>open</source>
        <comment>validity without a limit</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number of a rule, what it says</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Why %1 was rejected</source>
        <translation>%1 被否决的原因</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>为何不采用？</translation>
    </message>
    <message>
        <source>Take %1 from the rejected candidates</source>
        <translation>从已否决的候选类别中去除 %1</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>尚未审核</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reviewer, day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation>置信度 %1%</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>由 %1 于 %2 建立</translation>
    </message>
    <message>
        <source>last changed on %1</source>
        <translation>最后更改于 %1</translation>
    </message>
</context>
<context>
    <name>mappingpage::LinkFields</name>
    <message>
        <source>%1 %2</source>
        <comment>code and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>剩余部分</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>引用的规则</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation>已否决的候选类别</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>审核日期</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>审核人备注</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>更改原因</translation>
    </message>
</context>
<context>
    <name>mappingpage::LinkHistory</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>The link was removed.</source>
        <translation>该关联已移除。</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>恢复此状态</translation>
    </message>
    <message>
        <source>History of the link</source>
        <translation>关联的历史记录</translation>
    </message>
    <message>
        <source>Gives the link the values it had after the chosen step. This is a new step; nothing of the history is lost.</source>
        <translation>将关联恢复为所选步骤之后的值。这是一个新步骤；历史记录不会丢失任何内容。</translation>
    </message>
</context>
<context>
    <name>mappingpage::LinksPanel</name>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Links of the offence</source>
        <translation>罪名的关联</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <source>Links the offence to a category that you look for (Ctrl+Shift+K)</source>
        <translation>将罪名关联到您查找的类别（Ctrl+Shift+K）</translation>
    </message>
    <message>
        <source>No link yet. Alt+1 takes the first suggestion below, Ctrl+Shift+K finds a category by hand, X puts the offence out of scope.</source>
        <translation>尚无关联。按 Alt+1 采纳下方的第一项建议，按 Ctrl+Shift+K 手动查找类别，按 X 将罪名置于范围之外。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(ies) for one code</source>
        <translation>
            <numerusform>一个代码对应 %Ln 个类别</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::MappingActions</name>
    <message>
        <source>&amp;Take a suggestion</source>
        <translation>采纳建议(&amp;T)</translation>
    </message>
    <message>
        <source>Take suggestion %1</source>
        <translation>采纳建议 %1</translation>
    </message>
    <message>
        <source>&amp;Confirm and go to the next open one</source>
        <translation>确认并转到下一个未处理的罪名(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find a category</source>
        <translation>查找类别(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>关系(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>标记(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>Rati&amp;onale</source>
        <translation>理由(&amp;O)</translation>
    </message>
    <message>
        <source>Out of scop&amp;e</source>
        <translation>不在范围内(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;move the link</source>
        <translation>移除关联(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;History of the link</source>
        <translation>关联的历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>Replace the category ever&amp;ywhere</source>
        <translation>全部替换该类别(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Next offence</source>
        <translation>下一个罪名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous offence</source>
        <translation>上一个罪名(&amp;P)</translation>
    </message>
    <message>
        <source>Next open offence</source>
        <translation>下一个未处理的罪名</translation>
    </message>
    <message>
        <source>Fi&amp;lter the offences</source>
        <translation>筛选罪名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Group by family</source>
        <translation>按类目分组(&amp;G)</translation>
    </message>
    <message>
        <source>Show the &amp;classification beside it</source>
        <translation>在旁边显示分类(&amp;C)</translation>
    </message>
    <message>
        <source>How goo&amp;d are the suggestions?</source>
        <translation>建议的质量如何(&amp;D)？</translation>
    </message>
    <message>
        <source>S&amp;plit by rule</source>
        <translation>按规则拆分(&amp;P)</translation>
    </message>
</context>
<context>
    <name>mappingpage::MappingPage</name>
    <message numerus="yes">
        <source>%Ln offence(s) with several or no links stayed as they were.</source>
        <translation>
            <numerusform>%Ln 个有多个关联或没有关联的罪名保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no suggestion %1.</source>
        <translation>没有建议 %1。</translation>
    </message>
    <message>
        <source>A rejected candidate is noted at a link. Link the offence first.</source>
        <translation>已否决的候选类别须记录在关联中。请先为罪名建立关联。</translation>
    </message>
    <message>
        <source>There is no link to confirm yet. Alt+1 takes the first suggestion.</source>
        <translation>尚无可确认的关联。按 Alt+1 采纳第一项建议。</translation>
    </message>
    <message numerus="yes">
        <source>Approved with %Ln categories for one code. Undo takes it back.</source>
        <translation>
            <numerusform>已核准，一个代码对应 %Ln 个类别。可用“撤销”取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>No open offence is left among those shown.</source>
        <translation>所显示的罪名中已没有未处理的罪名。</translation>
    </message>
    <message numerus="yes">
        <source>Which category for %Ln offence(s)?</source>
        <translation>
            <numerusform>%Ln 个罪名应归入哪个类别？</numerusform>
        </translation>
    </message>
    <message>
        <source>Which category instead?</source>
        <translation>改用哪个类别？</translation>
    </message>
    <message>
        <source>Which category was weighed and not taken?</source>
        <translation>考虑过但未采用的是哪个类别？</translation>
    </message>
    <message>
        <source>Which category instead of %1, in all lists?</source>
        <translation>在所有清单中用哪个类别替换 %1？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) changed.</source>
        <translation>
            <numerusform>已更改 %Ln 个关联。</numerusform>
        </translation>
    </message>
    <message>
        <source>A rationale belongs to a link. Link the offence first.</source>
        <translation>理由属于关联。请先为罪名建立关联。</translation>
    </message>
    <message>
        <source>This project has no offence list yet.</source>
        <translation>该项目还没有罪名清单。</translation>
    </message>
    <message>
        <source>Import the list of codes that your police, prosecution, courts or prisons use. Nothing of your file is changed.</source>
        <translation>请导入贵国警方、检察机关、法院或监狱所使用的代码清单。您的文件不会有任何更改。</translation>
    </message>
    <message>
        <source>Import your offence list</source>
        <translation>导入您的罪名清单</translation>
    </message>
    <message>
        <source>Offences and mapping</source>
        <translation>罪名与映射</translation>
    </message>
</context>
<context>
    <name>mappingpage::Menus</name>
    <message>
        <source>%1  %2</source>
        <comment>sign of a relation, its name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Not an offence: the code records an event, such as a found body.</source>
        <translation>不是犯罪：该代码记录的是某一事件，例如发现尸体。</translation>
    </message>
    <message>
        <source>An administrative offence outside criminal law.</source>
        <translation>刑法之外的行政违法行为。</translation>
    </message>
    <message>
        <source>A procedural code, not an act.</source>
        <translation>程序性代码，而不是行为。</translation>
    </message>
    <message>
        <source>An empty or cancelled code without cases.</source>
        <translation>没有案件的空代码或已废止的代码。</translation>
    </message>
    <message>
        <source>For another &amp;reason</source>
        <translation>其他原因(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a tag (its abbreviation)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>code of a value, its name</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>mappingpage::OffencePanel</name>
    <message>
        <source>Offence</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>法律条款</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>A total among the detail codes; it is not counted.</source>
        <translation>明细代码中的合计；不予计数。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>No longer in the newest version of the list.</source>
        <translation>已不在清单的最新版本中。</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>mappingpage::OffencesModel</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>A total among the detail codes; it is not counted.</source>
        <translation>明细代码中的合计；不予计数。</translation>
    </message>
    <message>
        <source>No longer in the newest version of the list.</source>
        <translation>已不在清单的最新版本中。</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>案件量</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>confidence</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The link was made with a confidence of %1.</source>
        <translation>建立该关联时的置信度为 %1。</translation>
    </message>
    <message>
        <source>First suggestion: %1 (%2)</source>
        <comment>code, confidence</comment>
        <translation>第一项建议：%1（%2）</translation>
    </message>
    <message>
        <source>There is no suggestion.</source>
        <translation>没有建议。</translation>
    </message>
    <message>
        <source>The first suggestion has not been computed yet.</source>
        <translation>尚未计算第一项建议。</translation>
    </message>
    <message>
        <source>The category chosen is another one.</source>
        <translation>所选的是另一个类别。</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>How sure the category is by the suggestion it came from or, without a category, how sure the first suggestion is.</source>
        <translation>类别所来自的建议的置信度；没有类别时，为第一项建议的置信度。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Open findings about the code and its links.</source>
        <translation>关于该代码及其关联的未处理检查结果。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>法律条款</translation>
    </message>
</context>
<context>
    <name>mappingpage::OffencesPanel</name>
    <message>
        <source>Offence list</source>
        <translation>罪名清单</translation>
    </message>
    <message>
        <source>Filter by code, label, provision or family</source>
        <translation>按代码、名称、法律条款或类目筛选</translation>
    </message>
    <message>
        <source>Group by family</source>
        <translation>按类目分组</translation>
    </message>
    <message>
        <source>No offence fits the filters.</source>
        <translation>没有符合筛选条件的罪名。</translation>
    </message>
    <message>
        <source>Take a filter away, or clear all of them to see the whole list.</source>
        <translation>请去除一个筛选条件，或全部清除以查看整个清单。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s)</source>
        <translation>
            <numerusform>%Ln 个罪名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %2 个中的 %1 个</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>confidence of %Ln offence(s) not computed yet</source>
        <translation>
            <numerusform>%Ln 个罪名的置信度尚未计算</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选择 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::OffencesView</name>
    <message>
        <source>Offences</source>
        <translation>罪名</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s)</source>
        <translation>
            <numerusform>%Ln 个罪名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::PanelHeader</name>
    <message>
        <source>Fold or unfold: %1</source>
        <translation>折叠或展开：%1</translation>
    </message>
</context>
<context>
    <name>mappingpage::QuestionBar</name>
    <message>
        <source>%1 Yes.</source>
        <translation>%1是。</translation>
    </message>
    <message>
        <source>%1 No.</source>
        <translation>%1否。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Comes first then: %1</source>
        <translation>则排在首位：%1</translation>
    </message>
    <message>
        <source>Takes the answer back</source>
        <translation>撤回该回答</translation>
    </message>
    <message numerus="yes">
        <source>Shows %n further question(s)</source>
        <translation>
            <numerusform>再显示 %n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::Reasons</name>
    <message>
        <source>In the label: %1</source>
        <translation>名称中有：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Its texts share single words with this offence: %1</source>
        <translation>其文本与该罪名有个别相同的词语：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>mappingpage::ReliabilityLine</name>
    <message numerus="yes">
        <source>Of the last %Ln confirmed link(s) the first suggestion was right in %1.</source>
        <translation>
            <numerusform>在最近 %Ln 个已确认的关联中，第一项建议有 %1 个正确。</numerusform>
        </translation>
    </message>
    <message>
        <source>A click shows how good the suggestions are in detail.</source>
        <translation>单击可查看建议质量的详细信息。</translation>
    </message>
</context>
<context>
    <name>mappingpage::RulesMenu</name>
    <message>
        <source>%1  %2</source>
        <comment>number of a rule, what it says</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>mappingpage::SavedFilters</name>
    <message>
        <source>Sure proposals to confirm</source>
        <translation>把握较大的待确认提议</translation>
    </message>
    <message>
        <source>Unmapped with a likely suggestion</source>
        <translation>未映射但有较可能的建议</translation>
    </message>
    <message>
        <source>No good suggestion</source>
        <translation>没有合适的建议</translation>
    </message>
    <message>
        <source>To discuss: in review or disputed</source>
        <translation>待讨论：审核中或有争议</translation>
    </message>
    <message>
        <source>Chosen against the first suggestion</source>
        <translation>未采纳第一项建议</translation>
    </message>
    <message>
        <source>Several whole-count targets</source>
        <translation>多个全部计数目标</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name that is taken, a number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>My filter</source>
        <translation>我的筛选</translation>
    </message>
</context>
<context>
    <name>mappingpage::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Save the current filter under a name</source>
        <translation>将当前筛选命名保存</translation>
    </message>
    <message>
        <source>Rename or delete saved filters</source>
        <translation>重命名或删除已保存的筛选</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>saved filter (number of rows)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>mappingpage::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>F2 changes a name, Delete takes a filter away.</source>
        <translation>按 F2 键更改名称，按 Delete 键删除筛选。</translation>
    </message>
</context>
<context>
    <name>mappingpage::SuggestionDelegate</name>
    <message>
        <source>%1 %2</source>
        <comment>code and title</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>mappingpage::SuggestionsModel</name>
    <message>
        <source>Section %1, %2</source>
        <translation>门类 %1，%2</translation>
    </message>
    <message>
        <source>%1, %2 %3, confidence %4 %</source>
        <comment>rank, code, title, confidence</comment>
        <translation>%1，%2 %3，置信度 %4%</translation>
    </message>
</context>
<context>
    <name>mappingpage::SuggestionsPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>按门类</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Shows up to 30 suggestions</source>
        <translation>最多显示 30 项建议</translation>
    </message>
    <message>
        <source>No category shares a word with this offence. Ctrl+Shift+K finds one by hand.</source>
        <translation>没有任何类别与该罪名有相同的词语。请按 Ctrl+Shift+K 手动查找。</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>采纳(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add as a further category</source>
        <translation>添加为另一个类别(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Note as a rejected candidate</source>
        <translation>记为已否决的候选类别(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Show in the classification</source>
        <translation>在分类中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Show %1, named by the exclusion</source>
        <translation>显示不包括项所指明的 %1</translation>
    </message>
    <message>
        <source>The terms of this language are being read …</source>
        <translation>正在读取该语言的术语……</translation>
    </message>
</context>
<context>
    <name>mappingpage::Wording</name>
    <message>
        <source>%1 %2</source>
        <comment>code and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Never map to a section; go to level 2 at least.</source>
        <translation>切勿映射到门类；至少应到第 2 级。</translation>
    </message>
    <message>
        <source>The definition does not tell siblings apart: use their common parent.</source>
        <translation>定义未区分同级类别：使用其共同的上级类别。</translation>
    </message>
    <message>
        <source>The definition is specific: go deeper.</source>
        <translation>定义较为具体：选择更低级别。</translation>
    </message>
    <message>
        <source>The behaviour decides, not the name.</source>
        <translation>以行为为准，不以名称为准。</translation>
    </message>
    <message>
        <source>Several acts in one code: classify by the base conduct.</source>
        <translation>一个代码包含多种行为：按基本行为分类。</translation>
    </message>
    <message>
        <source>Unlike acts in one code: ask for a split.</source>
        <translation>一个代码包含性质不同的行为：请求拆分。</translation>
    </message>
    <message>
        <source>The outcome differs by case: the record decides, not the code.</source>
        <translation>结果因案而异：以记录为准，不以代码为准。</translation>
    </message>
    <message>
        <source>A residual is needed: take the nearest in the tree.</source>
        <translation>需要剩余类别：采用分类树中最接近的一个。</translation>
    </message>
    <message>
        <source>No category of its own, but an inclusion names it: follow the inclusion.</source>
        <translation>没有专门的类别，但有包括项指明：按该包括项归类。</translation>
    </message>
    <message>
        <source>Who did it matters only where the ICCS says so; otherwise use a tag.</source>
        <translation>只有在 ICCS 有规定时，行为人身份才影响归类；否则使用标记。</translation>
    </message>
    <message>
        <source>The law lacks an element that the category requires: not this category.</source>
        <translation>法律规定缺少该类别所要求的要素：不归入此类别。</translation>
    </message>
    <message>
        <source>What is harmed decides between sections: person, property, State, nature.</source>
        <translation>门类之间以受侵害的对象为准：人身、财产、国家、自然环境。</translation>
    </message>
    <message>
        <source>Too little text: do not guess, ask for the definition.</source>
        <translation>文本过少：不要猜测，请索取定义。</translation>
    </message>
    <message>
        <source>Agreed under an assumption: the assumption is written down.</source>
        <translation>在某一假设下达成一致：写明该假设。</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>未映射</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>不在范围内</translation>
    </message>
    <message>
        <source>Same acts</source>
        <translation>行为相同</translation>
    </message>
    <message>
        <source>Inside the category</source>
        <translation>属于该类别</translation>
    </message>
    <message>
        <source>Wider than the category</source>
        <translation>大于该类别</translation>
    </message>
    <message>
        <source>Overlaps the category</source>
        <translation>与该类别交叉</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>The national code and the category cover the same acts. Its whole count goes to the category.</source>
        <translation>国内代码与该类别涵盖相同的行为。其全部计数归入该类别。</translation>
    </message>
    <message>
        <source>The category also covers other acts. The whole count of the national code goes to the category.</source>
        <translation>该类别还涵盖其他行为。国内代码的全部计数归入该类别。</translation>
    </message>
    <message>
        <source>The national code also covers acts that belong elsewhere. Its count cannot be added to the category as a whole.</source>
        <translation>国内代码还涵盖属于其他类别的行为。其计数不能全部计入该类别。</translation>
    </message>
    <message>
        <source>Each covers acts that the other lacks. The count of the national code cannot be added to the category as a whole.</source>
        <translation>双方各自涵盖对方所没有的行为。国内代码的计数不能全部计入该类别。</translation>
    </message>
    <message>
        <source>There is no category for this code. A reason is needed.</source>
        <translation>该代码没有相应的类别。必须写明原因。</translation>
    </message>
    <message>
        <source>Counts include threats</source>
        <translation>计数包括威胁</translation>
    </message>
    <message>
        <source>Counts include aiding or abetting</source>
        <translation>计数包括协助或教唆</translation>
    </message>
    <message>
        <source>Counts include accomplices</source>
        <translation>计数包括共犯</translation>
    </message>
    <message>
        <source>Counts include conspiracy</source>
        <translation>计数包括共谋</translation>
    </message>
    <message>
        <source>Counts include incitement</source>
        <translation>计数包括煽动</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>unknown tag = value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a tag: name of its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>受害人</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>犯罪人</translation>
    </message>
    <message>
        <source>Description of the data</source>
        <translation>数据描述</translation>
    </message>
    <message>
        <source>Homicide</source>
        <translation>杀人</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>validity</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>validity</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>validity</comment>
        <translation>至 %1 止</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>validity</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>taken from the suggestions</source>
        <translation>采纳自建议</translation>
    </message>
    <message>
        <source>read from %1</source>
        <translation>读取自 %1</translation>
    </message>
</context>
<context>
    <name>microdata</name>
    <message>
        <source>The column %1 says nothing of an attribute and was not read.</source>
        <translation>列 %1 没有说明任何属性，未予读取。</translation>
    </message>
    <message>
        <source>The columns are attribute, type, source, value, name_en, kind, parent, from and below.</source>
        <translation>可用的列为 attribute、type、source、value、name_en、kind、parent、from 和 below。</translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation>缺少列 %1。</translation>
    </message>
    <message>
        <source>Add it to the first line.</source>
        <translation>请将其添加到第一行。</translation>
    </message>
    <message>
        <source>The line names no attribute and was not read.</source>
        <translation>该行没有指明属性，未予读取。</translation>
    </message>
    <message>
        <source>Write the attribute&apos;s id into its first column.</source>
        <translation>请在该行第一列中写入属性的标识符。</translation>
    </message>
    <message>
        <source>The attribute %1 is named a second time; the later line counts.</source>
        <translation>属性 %1 被再次指明；以后一行为准。</translation>
    </message>
    <message>
        <source>Remove one of the lines, or fill in the value that it stands for.</source>
        <translation>请移除其中一行，或填入该行所代表的取值。</translation>
    </message>
    <message>
        <source>“%1” is no type of attribute.</source>
        <translation>“%1”不是属性类型。</translation>
    </message>
    <message>
        <source>Write list, number or date.</source>
        <translation>请写 list（列表）、number（数字）或 date（日期）的英文写法。</translation>
    </message>
    <message>
        <source>“%1” is no kind of value.</source>
        <translation>“%1”不是取值种类。</translation>
    </message>
    <message>
        <source>Write not_known or not_applicable, or leave the cell empty.</source>
        <translation>请写 not_known（不详）或 not_applicable（不适用）的英文写法，或将单元格留空。</translation>
    </message>
    <message>
        <source>“%1” is no bound of a band here.</source>
        <translation>“%1”在此处不是分段的界限。</translation>
    </message>
    <message>
        <source>Write a number with a point, or a date as 2026-12-31. Only attributes named with the type number or date, in a line above their values, have bands.</source>
        <translation>请写带小数点的数字，或形如 2026-12-31 的日期。只有在其取值之上的某一行中以 number 或 date 类型指明的属性才有分段。</translation>
    </message>
    <message>
        <source>The attribute %1 has the value %2 twice.</source>
        <translation>属性 %1 的取值 %2 出现了两次。</translation>
    </message>
    <message>
        <source>Keep one of them, or give the other a code of its own.</source>
        <translation>请保留其中一个，或为另一个设定单独的代码。</translation>
    </message>
    <message>
        <source>The value %2 of the attribute %1 refines %3, which is no other value of it.</source>
        <translation>属性 %1 的取值 %2 细化了 %3，但后者不是该属性的其他取值。</translation>
    </message>
    <message>
        <source>Correct the value that it refines, or leave it empty.</source>
        <translation>请更正被其细化的取值，或将其留空。</translation>
    </message>
    <message>
        <source>The bands %2 and %3 of the attribute %1 overlap.</source>
        <translation>属性 %1 的分段 %2 和 %3 重叠。</translation>
    </message>
    <message>
        <source>Let one end where the other begins: a number is in a band from its first bound to just below its second.</source>
        <translation>请让一个分段在另一个分段开始之处结束：分段包括从其第一个界限起至略低于第二个界限的数字。</translation>
    </message>
    <message>
        <source>No band of the attribute %1 holds what lies from %2 to below %3.</source>
        <translation>属性 %1 没有分段涵盖从 %2 起至 %3 以下的部分。</translation>
    </message>
    <message>
        <source>Add a band, unless such values cannot occur. They are coded “not known”.</source>
        <translation>请添加一个分段，除非不可能出现此类取值。此类取值将编码为“不详”。</translation>
    </message>
    <message>
        <source>The band %2 of the attribute %1 holds no number at all.</source>
        <translation>属性 %1 的分段 %2 不包含任何数字。</translation>
    </message>
    <message>
        <source>Say where it begins and below what it ends.</source>
        <translation>请说明其从何处开始、在何值以下结束。</translation>
    </message>
    <message>
        <source>“%2” in the attribute %1 cannot be written in a rule, where commas, semicolons, brackets and signs of comparison have a meaning.</source>
        <translation>属性 %1 中的“%2”不能写入规则，因为逗号、分号、括号和比较符号在规则中有特定含义。</translation>
    </message>
    <message>
        <source>Choose a code of letters, digits, points and hyphens.</source>
        <translation>请选用由字母、数字、点和连字符组成的代码。</translation>
    </message>
    <message>
        <source>The attribute %1 has no value “not known”.</source>
        <translation>属性 %1 没有“不详”这一取值。</translation>
    </message>
    <message>
        <source>Add one. Without it, records that say nothing fit no row that asks for the attribute.</source>
        <translation>请添加该取值。如果没有，未作说明的记录就不符合任何要求该属性的规则行。</translation>
    </message>
    <message>
        <source>The id %1 is kept for the disaggregating variables of the ICCS.</source>
        <translation>标识符 %1 保留给 ICCS 的分列变量使用。</translation>
    </message>
    <message>
        <source>Give the national attribute an id without “%1.” at its beginning.</source>
        <translation>请为该国内属性设定开头没有“%1.”的标识符。</translation>
    </message>
    <message>
        <source>The attribute %1 has %2 values; 256 are the most.</source>
        <translation>属性 %1 有 %2 个取值；最多为 256 个。</translation>
    </message>
    <message>
        <source>Join values that no rule tells apart, or use the column as a dimension.</source>
        <translation>请合并任何规则均未加区分的取值，或将该列用作维度。</translation>
    </message>
    <message>
        <source>No column gives the offence code.</source>
        <translation>没有列提供罪名代码。</translation>
    </message>
    <message>
        <source>Give one column the role “code”.</source>
        <translation>请将一列的角色设为“code”。</translation>
    </message>
    <message>
        <source>A column has the role “number”, but the rows are no counts.</source>
        <translation>有一列的角色为“number”，但各行不是计数。</translation>
    </message>
    <message>
        <source>Set the unit of the rows to “count”, or use the role “weight” where a record counts for several.</source>
        <translation>请将各行的单位设为“count”；如一条记录代表多条，请使用角色“weight”。</translation>
    </message>
    <message>
        <source>The rows are counts, but no column has the role “number”: each row would count once.</source>
        <translation>各行为计数，但没有列的角色为“number”：每一行都会计为一次。</translation>
    </message>
    <message>
        <source>Give the columns with the counts the role “number”.</source>
        <translation>请将计数所在的列的角色设为“number”。</translation>
    </message>
    <message>
        <source>The file has no column %1.</source>
        <translation>文件没有列 %1。</translation>
    </message>
    <message>
        <source>Correct its name, or write its number, counted from 1; or choose the layout that belongs to this file.</source>
        <translation>请更正其名称，或写其编号（从 1 开始）；也可选择属于此文件的布局。</translation>
    </message>
    <message>
        <source>The column %1 stands twice in the layout.</source>
        <translation>列 %1 在布局中出现了两次。</translation>
    </message>
    <message>
        <source>Remove one of the entries.</source>
        <translation>请移除其中一个条目。</translation>
    </message>
    <message>
        <source>The columns %1 and %2 both give %3.</source>
        <translation>列 %1 和列 %2 都提供 %3。</translation>
    </message>
    <message>
        <source>Keep one of them, or say with “offence” which of several offences of a record each belongs to.</source>
        <translation>请保留其中一个，或用“offence”说明各列属于一条记录的多个罪名中的哪一个。</translation>
    </message>
    <message>
        <source>%1 in the column %2 is no value of the attribute %3.</source>
        <translation>列 %2 中的 %1 不是属性 %3 的取值。</translation>
    </message>
    <message>
        <source>Choose one of its values, or add it to the attribute.</source>
        <translation>请选择该属性的一个取值，或将其添加到该属性中。</translation>
    </message>
    <message>
        <source>The column %1 is to give the attribute “%2”, which is not known.</source>
        <translation>列 %1 应提供属性“%2”，但该属性未知。</translation>
    </message>
    <message>
        <source>Choose an attribute of the list, or add a national one.</source>
        <translation>请选择列表中的属性，或添加一个国内属性。</translation>
    </message>
    <message>
        <source>A layout has no “%1”; it was not read.</source>
        <translation>布局没有“%1”；未予读取。</translation>
    </message>
    <message>
        <source>Known here are: %1.</source>
        <translation>此处可用的有：%1。</translation>
    </message>
    <message>
        <source>“%1” is not known here; the line was not read.</source>
        <translation>“%1”在此处未知；该行未予读取。</translation>
    </message>
    <message>
        <source>Write one of these: %1.</source>
        <translation>请写以下之一：%1。</translation>
    </message>
    <message>
        <source>A column without a name was not read.</source>
        <translation>有一列没有名称，未予读取。</translation>
    </message>
    <message>
        <source>Write the column&apos;s header, or its number, into the first cell of the line.</source>
        <translation>请在该行的第一个单元格中写入该列的表头或编号。</translation>
    </message>
    <message>
        <source>“%1” is no number of an offence.</source>
        <translation>“%1”不是罪名的编号。</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 1000.</source>
        <translation>请写 0 到 1000 之间的整数。</translation>
    </message>
    <message>
        <source>“%1” is said twice; the later one counts.</source>
        <translation>“%1”出现了两次；以后一个为准。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>请移除其中一个。</translation>
    </message>
    <message>
        <source>The column %1 is no number column above this line, which was not read.</source>
        <translation>在此行之上，列 %1 没有声明为数字列，因此该行未予读取。</translation>
    </message>
    <message>
        <source>Declare the column with the role number first.</source>
        <translation>请先将该列的角色声明为 number。</translation>
    </message>
    <message>
        <source>The value of “%1” is of the wrong type and was not read.</source>
        <translation>“%1”的值类型不正确，未予读取。</translation>
    </message>
    <message>
        <source>It is to be: %1.</source>
        <translation>应为：%1。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>由文本构成的对象</translation>
    </message>
    <message>
        <source>“%1” is said twice; the earlier one counts.</source>
        <translation>“%1”出现了两次；以前一个为准。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000</source>
        <translation>0 到 1000 之间的整数</translation>
    </message>
    <message>
        <source>“%1” is no %2 of a layout.</source>
        <translation>“%1”不是布局中 %2 的可用值。</translation>
    </message>
    <message>
        <source>lists of texts by column</source>
        <translation>按列分列的文本列表</translation>
    </message>
    <message>
        <source>a list of columns</source>
        <translation>列的列表</translation>
    </message>
    <message>
        <source>Write the column&apos;s header, or its number, as “column”.</source>
        <translation>请在“column”中写入该列的表头或编号。</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>The file %1 was to be read as JSON.</source>
        <translation>原拟将文件 %1 读作 JSON。</translation>
    </message>
    <message>
        <source>Line %1 is not right: %2.</source>
        <translation>第 %1 行不正确：%2。</translation>
    </message>
    <message>
        <source>Correct the file there, or save it as CSV.</source>
        <translation>请更正文件中的该处，或将文件另存为 CSV。</translation>
    </message>
    <message>
        <source>The column %1 has “%2”, which its role “%3” makes no use of.</source>
        <translation>列 %1 带有“%2”，但其角色“%3”用不到它。</translation>
    </message>
    <message>
        <source>Change the role, or remove “%1”.</source>
        <translation>请更改角色，或去掉“%1”。</translation>
    </message>
</context>
<context>
    <name>offences</name>
    <message>
        <source>&quot;%1&quot; in line %2 stands where a code should stand.</source>
        <translation>第 %2 行本应为代码的位置上是“%1”。</translation>
    </message>
    <message>
        <source>The offence is kept. If the word says that it is not to be mapped, put it out of scope with a reason; otherwise give it its code.</source>
        <translation>该罪名予以保留。如果该词语表示不作映射，请将其置于范围之外并写明原因；否则请为其填写代码。</translation>
    </message>
    <message>
        <source>The code %1 in line %2 is shorter than most codes of the list and may have lost leading zeros.</source>
        <translation>第 %2 行的代码 %1 比清单中的大多数代码短，可能丢失了前导零。</translation>
    </message>
    <message>
        <source>It is left as it is. Compare it with the original and keep codes as text in the spreadsheet.</source>
        <translation>保持原样。请与原件核对，并在电子表格中将代码保存为文本。</translation>
    </message>
    <message>
        <source>the version of the list before has it so</source>
        <translation>该清单的上一版本如此</translation>
    </message>
    <message>
        <source>nearly all codes of the list have the same length</source>
        <translation>清单中几乎所有代码长度相同</translation>
    </message>
    <message>
        <source>the spreadsheet had made a number of it</source>
        <translation>电子表格已将其变为数值</translation>
    </message>
    <message>
        <source>The code %1 in line %2 is read as %3: %4.</source>
        <translation>第 %2 行的代码 %1 被读作 %3：%4。</translation>
    </message>
    <message>
        <source>Look whether this is right, and keep codes as text in the spreadsheet.</source>
        <translation>请查看这是否正确，并在电子表格中将代码保存为文本。</translation>
    </message>
    <message>
        <source>The code in line %1 (%2) holds %3.</source>
        <translation>第 %1 行的代码（%2）含有%3。</translation>
    </message>
    <message>
        <source>To a computer this is another code than the one it looks like. Type the code anew where the list comes from.</source>
        <translation>对计算机而言，这与其看似的代码并不是同一代码。请在清单的来源处重新输入该代码。</translation>
    </message>
    <message>
        <source>The list has no column with codes.</source>
        <translation>该清单没有代码列。</translation>
    </message>
    <message>
        <source>The offences are called by their lines. When the file changes, only their labels can tell which is which.</source>
        <translation>罪名以其行号命名。文件更改后，只能根据名称来辨别各罪名。</translation>
    </message>
    <message>
        <source>The list has no column with labels.</source>
        <translation>该清单没有名称列。</translation>
    </message>
    <message>
        <source>Without labels nothing can be suggested.</source>
        <translation>没有名称就无法提出任何建议。</translation>
    </message>
    <message>
        <source>Nearly all codes of the list look like codes of the ICCS.</source>
        <translation>清单中几乎所有代码看起来都像 ICCS 的代码。</translation>
    </message>
    <message>
        <source>If they are codes of the ICCS, choose the column with the national codes. If the national codes only look so, nothing is wrong.</source>
        <translation>如果这些是 ICCS 的代码，请选择含有国内代码的列。如果国内代码只是看起来相似，则没有问题。</translation>
    </message>
    <message>
        <source>an invisible character (%1)</source>
        <translation>不可见字符（%1）</translation>
    </message>
    <message>
        <source>an unusual blank (%1)</source>
        <translation>特殊空格（%1）</translation>
    </message>
    <message>
        <source>the full-width character %1 (%2)</source>
        <translation>全角字符 %1（%2）</translation>
    </message>
    <message>
        <source>the Cyrillic letter %1 (%2)</source>
        <translation>西里尔字母 %1（%2）</translation>
    </message>
    <message>
        <source>the Greek letter %1 (%2)</source>
        <translation>希腊字母 %1（%2）</translation>
    </message>
    <message>
        <source>the Latin letter %1 (%2)</source>
        <translation>拉丁字母 %1（%2）</translation>
    </message>
    <message>
        <source>The header says so.</source>
        <translation>表头如此注明。</translation>
    </message>
    <message>
        <source>The header says so and the cells are dates or years.</source>
        <translation>表头如此注明，且单元格为日期或年份。</translation>
    </message>
    <message>
        <source>The cells are short and nearly every one is different.</source>
        <translation>单元格内容较短，且几乎各不相同。</translation>
    </message>
    <message>
        <source>The cells are words and most of them are different.</source>
        <translation>单元格内容为词语，且大多各不相同。</translation>
    </message>
    <message>
        <source>The cells name the same things in another language.</source>
        <translation>单元格用另一种语言指称相同的内容。</translation>
    </message>
    <message>
        <source>The cells are longer texts than the labels.</source>
        <translation>单元格内容比名称更长。</translation>
    </message>
    <message>
        <source>The cells look like articles of a law.</source>
        <translation>单元格内容看起来像法律条文编号。</translation>
    </message>
    <message>
        <source>The cells are words and the same ones come again and again.</source>
        <translation>单元格内容为词语，且相同的词语反复出现。</translation>
    </message>
    <message>
        <source>The header names a year and the cells are numbers.</source>
        <translation>表头指明年份，且单元格为数值。</translation>
    </message>
    <message>
        <source>The header speaks of cases and the cells are numbers.</source>
        <translation>表头提及案件，且单元格为数值。</translation>
    </message>
    <message>
        <source>The cells name the language of the row.</source>
        <translation>单元格指明该行的语言。</translation>
    </message>
    <message>
        <source>No cell looked at holds anything.</source>
        <translation>所查看的单元格均为空。</translation>
    </message>
    <message>
        <source>Every cell looked at holds the same.</source>
        <translation>所查看的单元格内容均相同。</translation>
    </message>
    <message>
        <source>Neither the header nor the cells say what this column is.</source>
        <translation>表头和单元格均未表明该列的内容。</translation>
    </message>
    <message>
        <source>A person chose this.</source>
        <translation>由人员选择。</translation>
    </message>
    <message>
        <source>Line %1 has no code.</source>
        <translation>第 %1 行没有代码。</translation>
    </message>
    <message>
        <source>The offence is kept and called by its line. Give it a code where the list comes from.</source>
        <translation>该罪名予以保留，并以其行号命名。请在清单的来源处为其填写代码。</translation>
    </message>
    <message>
        <source>Line %1 (%2) has no label.</source>
        <translation>第 %1 行（%2）没有名称。</translation>
    </message>
    <message>
        <source>Without a label nothing can be suggested for it. Add one where the list comes from.</source>
        <translation>没有名称就无法为其提出任何建议。请在清单的来源处添加名称。</translation>
    </message>
    <message>
        <source>In line %1 no date can be read from &quot;%2&quot;.</source>
        <translation>第 %1 行的“%2”无法读作日期。</translation>
    </message>
    <message>
        <source>The date is left open. Write it as year-month-day, for example 2023-12-31.</source>
        <translation>该日期留空。请按“年-月-日”的形式书写，例如 2023-12-31。</translation>
    </message>
    <message>
        <source>Line %1 ends on %2, before it begins on %3.</source>
        <translation>第 %1 行的结束日期 %2 早于开始日期 %3。</translation>
    </message>
    <message>
        <source>Both dates are kept as they are. Correct them where the list comes from.</source>
        <translation>两个日期均保持原样。请在清单的来源处更正。</translation>
    </message>
    <message>
        <source>In line %1 this is no number of cases: %2.</source>
        <translation>第 %1 行的以下内容不是案件数：%2。</translation>
    </message>
    <message>
        <source>It is left out of the counts. Put a number or leave the cell empty.</source>
        <translation>该内容未计入计数。请填写数值，或将单元格留空。</translation>
    </message>
    <message>
        <source>The offence list was to be taken from %1.</source>
        <translation>原拟从 %1 获取罪名清单。</translation>
    </message>
    <message>
        <source>It has no rows below the header.</source>
        <translation>表头下方没有数据行。</translation>
    </message>
    <message>
        <source>Choose another file, or another sheet of it.</source>
        <translation>请选择其他文件，或该文件的其他工作表。</translation>
    </message>
    <message>
        <source>No column is said to hold the codes or the labels.</source>
        <translation>没有任何一列被指定为代码列或名称列。</translation>
    </message>
    <message>
        <source>Choose the column of the codes and that of the labels.</source>
        <translation>请选择代码列和名称列。</translation>
    </message>
    <message>
        <source>Two columns are said to be the code, or the same end of the validity.</source>
        <translation>有两列被指定为代码，或有效期的同一端。</translation>
    </message>
    <message>
        <source>Choose one of them and keep the other as it is.</source>
        <translation>请选择其中一列，另一列原样保留。</translation>
    </message>
    <message>
        <source>The code %1 in line %2 stands already in line %3, with the same label.</source>
        <translation>第 %2 行的代码 %1 已在第 %3 行出现，且名称相同。</translation>
    </message>
    <message>
        <source>The code %1 in line %2 stands already in line %3, with another label.</source>
        <translation>第 %2 行的代码 %1 已在第 %3 行出现，但名称不同。</translation>
    </message>
    <message>
        <source>Both rows are kept. Remove one of them where the list comes from, unless they differ in something else.</source>
        <translation>两行均予以保留。除非两行另有不同之处，否则请在清单的来源处删除其中一行。</translation>
    </message>
    <message>
        <source>Both rows are kept as offences of their own. Find out which of them the code belongs to.</source>
        <translation>两行均作为独立的罪名保留。请查明该代码属于其中哪一个。</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; in line %2 stands also under the code %3 in line %4.</source>
        <translation>第 %2 行的名称“%1”也出现在第 %4 行的代码 %3 之下。</translation>
    </message>
    <message>
        <source>Make sure that the family, the provision or the definition tells the two apart.</source>
        <translation>请确保类目、法律条款或定义能够区分二者。</translation>
    </message>
    <message>
        <source>Line %1 (%2) is a total or sum row that stands among the others.</source>
        <translation>第 %1 行（%2）是位于其他行之中的总计或合计行。</translation>
    </message>
    <message>
        <source>It is marked as a sum, so that its cases are not counted twice. Take the mark off if it is an offence of its own.</source>
        <translation>该行标为合计，以免其案件被重复计数。如果它本身就是一个罪名，请去掉该标识。</translation>
    </message>
    <message>
        <source>Line %1 (%2) begins like a part of a row above it.</source>
        <translation>第 %1 行（%2）的开头像是上方某一行的组成部分。</translation>
    </message>
    <message>
        <source>If the row above counts its cases too, mark that row as a sum.</source>
        <translation>如果上方的行也计入其案件，请将上方的行标为合计。</translation>
    </message>
    <message>
        <source>The code %1 in line %2 is a group: its parts stand in the list under longer codes.</source>
        <translation>第 %2 行的代码 %1 是一个分组：其组成部分以较长的代码列于清单中。</translation>
    </message>
    <message>
        <source>If the group also counts the cases of its parts, mark it as a sum.</source>
        <translation>如果该分组也计入其组成部分的案件，请将其标为合计。</translation>
    </message>
    <message>
        <source>Reading the offences</source>
        <translation>正在读取罪名</translation>
    </message>
</context>
<context>
    <name>offencespage::ColumnForm</name>
    <message>
        <source>for example 2023</source>
        <translation>例如 2023</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>用途(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Year or &amp;period</source>
        <translation>年份或时期(&amp;P)</translation>
    </message>
    <message>
        <source>Guess of the program</source>
        <translation>程序的推测</translation>
    </message>
    <message>
        <source>Certainty of the guess</source>
        <translation>推测的把握程度</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>role, reason</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>offencespage::ColumnsPanel</name>
    <message>
        <source>Columns of the table and their roles</source>
        <translation>表格的列及其用途</translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation>重新推测(&amp;G)</translation>
    </message>
    <message>
        <source>The roles are complete. Check them, then go on.</source>
        <translation>各列用途已经齐全。请核对，然后继续。</translation>
    </message>
</context>
<context>
    <name>offencespage::ImportDialog</name>
    <message>
        <source>Import a list of offences</source>
        <translation>导入罪名清单</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>The table says the same as the list in the project.</source>
        <translation>表格与项目中的清单一致。</translation>
    </message>
    <message>
        <source>The table is</source>
        <translation>该表格是</translation>
    </message>
    <message>
        <source>What the table is</source>
        <translation>该表格的性质</translation>
    </message>
    <message>
        <source>Which list do you want to import?</source>
        <translation>您要导入哪个清单？</translation>
    </message>
    <message>
        <source>Drop the file here: CSV, TSV, XLSX or ODS, with a column of codes and one of labels. Or choose a file, or paste cells from a spreadsheet.</source>
        <translation>请将文件拖放到此处：CSV、TSV、XLSX 或 ODS，含有一个代码列和一个名称列。也可以选择文件，或从电子表格粘贴单元格。</translation>
    </message>
    <message>
        <source>a list of its own</source>
        <translation>一个独立的清单</translation>
    </message>
    <message>
        <source>a newer version of “%1”</source>
        <translation>“%1”的较新版本</translation>
    </message>
    <message>
        <source>The lists of the project changed meanwhile. Go on to compare again.</source>
        <translation>项目的清单在此期间已被更改。请继续以重新比较。</translation>
    </message>
    <message>
        <source>This becomes version %1 of “%2”. %3</source>
        <translation>这将成为“%2”的第 %1 版。%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) were read.</source>
        <translation>
            <numerusform>已读取 %Ln 个罪名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are sums and are kept apart.</source>
        <translation>
            <numerusform>其中 %n 个为合计，单独存放。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts of %1 add up to %2.</source>
        <translation>%1 的计数总和为 %2。</translation>
    </message>
    <message>
        <source>&amp;Import the list</source>
        <translation>导入清单(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n change(s)</source>
        <translation>
            <numerusform>采纳 %n 处更改(&amp;T)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>offencespage::ListChanges</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Label, %1</source>
        <translation>名称，%1</translation>
    </message>
    <message>
        <source>Definition, %1</source>
        <translation>定义，%1</translation>
    </message>
    <message>
        <source>Legal provision</source>
        <translation>法律条款</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Count, %1</source>
        <translation>计数，%1</translation>
    </message>
    <message>
        <source>The same offence: its links stay</source>
        <translation>同一罪名：保留其关联</translation>
    </message>
    <message>
        <source>Two offences: one is gone, one is new</source>
        <translation>两个罪名：一个已消失，一个为新增</translation>
    </message>
    <message>
        <source>A split of the old offence</source>
        <translation>旧罪名的拆分</translation>
    </message>
    <message>
        <source>No split: the old one is gone, the others are new</source>
        <translation>不是拆分：旧罪名已消失，其他为新增</translation>
    </message>
    <message>
        <source>A merger of the old offences</source>
        <translation>旧罪名的合并</translation>
    </message>
    <message>
        <source>No merger: the old ones are gone, one is new</source>
        <translation>不是合并：旧罪名已消失，一个为新增</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>名称已更改</translation>
    </message>
    <message>
        <source>Code changed</source>
        <translation>代码已更改</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>其他字段</translation>
    </message>
</context>
<context>
    <name>offencespage::ListForm</name>
    <message>
        <source>Neighbouring codes are neighbouring articles of the law</source>
        <translation>相邻的代码是相邻的法律条文</translation>
    </message>
    <message>
        <source>Then the links of neighbours help to suggest a category, and a row shift in a table is easier to notice.</source>
        <translation>这样，相邻罪名的关联有助于建议类别，也更容易发现表格中的错行。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>&amp;Name of the list</source>
        <translation>清单名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>机构(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Language of the labels</source>
        <translation>名称的语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>offencespage::ListsPage</name>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入日期</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>还没有清单</translation>
    </message>
    <message>
        <source>Import the list of offences of an institution, for example of the police or the courts, to start mapping.</source>
        <translation>请导入某一机构（例如警方或法院）的罪名清单，以开始映射。</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>导入清单(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;newer version…</source>
        <translation>导入较新版本(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove the list with its links</source>
        <translation>移除清单及其关联(&amp;R)</translation>
    </message>
    <message>
        <source>Lists of the project</source>
        <translation>项目的清单</translation>
    </message>
    <message>
        <source>About the list</source>
        <translation>关于清单</translation>
    </message>
    <message>
        <source>Decisions that hold for this list</source>
        <translation>适用于此清单的决定</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>清单的来源</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Short name for the command line</source>
        <translation>命令行使用的简称</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation>文件的指纹（SHA-256）</translation>
    </message>
    <message numerus="yes">
        <source>The list “%1” was removed with %n link(s).</source>
        <translation>
            <numerusform>清单“%1”及其 %n 个关联已移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清单</translation>
    </message>
</context>
<context>
    <name>offencespage::PolicyForm</name>
    <message>
        <source>Shares of one code over several categories may be published</source>
        <translation>可以公布一个代码在多个类别之间的分配比例</translation>
    </message>
    <message>
        <source>Attempts go to the category of the full offence, with a tag</source>
        <translation>未遂归入既遂犯罪的类别，并加标记</translation>
    </message>
    <message>
        <source>By the basic conduct, as UNODC reviewers do</source>
        <translation>按基本行为，与 UNODC 审核人的做法一致</translation>
    </message>
    <message>
        <source>By the most serious outcome</source>
        <translation>按最严重的结果</translation>
    </message>
    <message>
        <source>A code such as “robbery with injuries” holds two conducts. Where records do not part them, one of the two decides.</source>
        <translation>“抢劫致伤”一类的代码包含两种行为。如果记录没有加以区分，则以其中之一为准。</translation>
    </message>
    <message>
        <source>%1 (level %2)</source>
        <comment>name and number of a level</comment>
        <translation>%1（第 %2 级）</translation>
    </message>
    <message>
        <source>Only attempted homicide has a category of its own (ICCS 0102).</source>
        <translation>只有杀人未遂有专门的类别（ICCS 0102）。</translation>
    </message>
    <message>
        <source>Codes with &amp;two conducts</source>
        <translation>包含两种行为的代码(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Highest level accepted</source>
        <translation>可接受的最高级别(&amp;H)</translation>
    </message>
</context>
<context>
    <name>offencespage::RoleHeader</name>
    <message>
        <source>Role of the column %1</source>
        <translation>列 %1 的用途</translation>
    </message>
</context>
<context>
    <name>offencespage::RoleWords</name>
    <message>
        <source>The column “%1” counts for the same period as another one. Give each count its own period.</source>
        <translation>列“%1”与另一列的计数属于同一时期。请为每项计数指定各自的时期。</translation>
    </message>
    <message>
        <source>The column “%1” has the same role and language as another one. Choose another language, or leave the column out.</source>
        <translation>列“%1”与另一列的用途和语言相同。请选择其他语言，或略去该列。</translation>
    </message>
    <message>
        <source>The column “%1” has the same role as another one. Choose one of the two.</source>
        <translation>列“%1”与另一列的用途相同。请选择其中之一。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Legal provision</source>
        <translation>法律条款</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Keep beside</source>
        <translation>附带保留</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>The national code of the offence, taken as text with all its zeros.</source>
        <translation>罪名的国内代码，作为文本读取，保留全部的零。</translation>
    </message>
    <message>
        <source>The name of the offence, in one column per language.</source>
        <translation>罪名的名称，每种语言一列。</translation>
    </message>
    <message>
        <source>The full wording or explanation. Suggestions use it.</source>
        <translation>完整的条文或解释。用于提出建议。</translation>
    </message>
    <message>
        <source>The article or section of the law.</source>
        <translation>法律的条或款。</translation>
    </message>
    <message>
        <source>The national heading or group above the offence.</source>
        <translation>罪名之上的国内类目或分组。</translation>
    </message>
    <message>
        <source>The first day on which the code may be used.</source>
        <translation>可以使用该代码的第一天。</translation>
    </message>
    <message>
        <source>The last day on which the code may be used.</source>
        <translation>可以使用该代码的最后一天。</translation>
    </message>
    <message>
        <source>How many were recorded in a period, for example in a year.</source>
        <translation>某一时期（例如一年）内的记录数量。</translation>
    </message>
    <message>
        <source>The column is kept with each offence and shown, but not used.</source>
        <translation>该列随每个罪名保留并显示，但不使用。</translation>
    </message>
    <message>
        <source>The column is not taken in.</source>
        <translation>不导入该列。</translation>
    </message>
    <message>
        <source>Say which year or period the counts in the column “%1” are for.</source>
        <translation>请说明列“%1”中的计数属于哪一年份或时期。</translation>
    </message>
    <message>
        <source>Choose the column that holds the national codes.</source>
        <translation>请选择含有国内代码的列。</translation>
    </message>
    <message>
        <source>Choose at least one column with the labels of the offences.</source>
        <translation>请至少选择一个含有罪名名称的列。</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>Change the project&apos;s settings</source>
        <translation>更改项目设置</translation>
    </message>
    <message>
        <source>Change the mapping policy of %1</source>
        <translation>更改 %1 的映射政策</translation>
    </message>
    <message numerus="yes">
        <source>Explain %n finding(s)</source>
        <translation>
            <numerusform>说明 %n 项检查结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n explanation(s)</source>
        <translation>
            <numerusform>撤回 %n 项说明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n title(s) in the language %1</source>
        <translation>
            <numerusform>导入 %n 个语言为 %1 的标题</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room and try again.</source>
        <translation>未作任何更改。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The folder or the file cannot be written to.</source>
        <translation>无法写入该文件夹或文件。</translation>
    </message>
    <message>
        <source>Nothing was changed. Save the project under another name in a folder of your own.</source>
        <translation>未作任何更改。请将项目以其他名称保存到您自己的文件夹中。</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>另一程序正在使用该文件。</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other program and try again.</source>
        <translation>未作任何更改。请关闭另一程序后重试。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>该文件已损坏。</translation>
    </message>
    <message>
        <source>The disk or the file refused it (%1).</source>
        <translation>磁盘或文件拒绝了该操作（%1）。</translation>
    </message>
    <message>
        <source>It holds something that this program does not understand (%1).</source>
        <translation>该文件含有本程序无法理解的内容（%1）。</translation>
    </message>
    <message>
        <source>Put %1 out of scope</source>
        <translation>将 %1 置于范围之外</translation>
    </message>
    <message>
        <source>Say that %1 has no category</source>
        <translation>注明 %1 没有类别</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>将 %1 关联到 %2</translation>
    </message>
    <message>
        <source>Approve the link of %1 to %2</source>
        <translation>核准 %1 与 %2 的关联</translation>
    </message>
    <message>
        <source>Change the link of %1 to %2</source>
        <translation>更改 %1 与 %2 的关联</translation>
    </message>
    <message numerus="yes">
        <source>Change %n link(s)</source>
        <translation>
            <numerusform>更改 %n 个关联</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the link of %1 to %2</source>
        <translation>移除 %1 与 %2 的关联</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n link(s)</source>
        <translation>
            <numerusform>移除 %n 个关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the list %1 with %n offence(s)</source>
        <translation>
            <numerusform>导入含有 %n 个罪名的清单 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the details of the list %1</source>
        <translation>更改清单 %1 的详细信息</translation>
    </message>
    <message>
        <source>Take over version %2 of the list %1</source>
        <translation>采纳清单 %1 的第 %2 版</translation>
    </message>
    <message>
        <source>Remove the list %1 and its links</source>
        <translation>移除清单 %1 及其关联</translation>
    </message>
    <message>
        <source>Change the offence %1</source>
        <translation>更改罪名 %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %n offence(s)</source>
        <translation>
            <numerusform>更改 %n 个罪名</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not changed. Use a copy of it from a backup, or a newer version of the program.</source>
        <translation>该文件未被更改。请使用其备份副本，或使用较新版本的程序。</translation>
    </message>
    <message>
        <source>Nothing was changed. Save the project, then try again.</source>
        <translation>未作任何更改。请保存项目，然后重试。</translation>
    </message>
    <message>
        <source>This was to be done: %1.</source>
        <translation>原拟进行以下操作：%1。</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>A new project was to be made.</source>
        <translation>原拟新建项目。</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>该项目以只读方式打开。</translation>
    </message>
    <message>
        <source>Open it for writing, or save it under another name.</source>
        <translation>请以可写方式打开，或以其他名称保存。</translation>
    </message>
    <message>
        <source>The project has changed in the meantime.</source>
        <translation>该项目在此期间已被更改。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the new values and try again.</source>
        <translation>未作任何更改。请查看新的值后重试。</translation>
    </message>
    <message>
        <source>The history of the project was to be read.</source>
        <translation>原拟读取项目的历史记录。</translation>
    </message>
    <message>
        <source>This was to be done again: %1.</source>
        <translation>原拟重做：%1。</translation>
    </message>
    <message>
        <source>This was to be undone: %1.</source>
        <translation>原拟撤销：%1。</translation>
    </message>
    <message>
        <source>The file was not changed. Use a copy of it from a backup.</source>
        <translation>该文件未被更改。请使用其备份副本。</translation>
    </message>
    <message>
        <source>It is not a project of this program.</source>
        <translation>该文件不是本程序的项目。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .iccs; lists of offences are imported into a project.</source>
        <translation>请选择扩展名为 .iccs 的文件；罪名清单应导入到项目中。</translation>
    </message>
    <message>
        <source>It has format %1, and this program (version %2) knows formats up to %3.</source>
        <translation>其格式为 %1，而本程序（版本 %2）最高支持格式 %3。</translation>
    </message>
    <message>
        <source>The file was not changed. Open it with a newer version of the program.</source>
        <translation>该文件未被更改。请用较新版本的程序打开。</translation>
    </message>
    <message>
        <source>The file was not changed. Open it with version %1 of the program or a newer one.</source>
        <translation>该文件未被更改。请用 %1 或更新版本的程序打开。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有该文件。</translation>
    </message>
    <message>
        <source>Look for it in another folder.</source>
        <translation>请在其他文件夹中查找。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>无法读取该文件（%1）。</translation>
    </message>
    <message>
        <source>Ask its owner to let you read it.</source>
        <translation>请向其所有者申请读取权限。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>该文件为空。</translation>
    </message>
    <message>
        <source>Another program is writing in the file.</source>
        <translation>另一程序正在写入该文件。</translation>
    </message>
    <message>
        <source>Close it in the other program and try again.</source>
        <translation>请在另一程序中将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>该文件已损坏（%1）。</translation>
    </message>
    <message>
        <source>It has the older format %1, which could not be renewed (%2).</source>
        <translation>其格式为较旧的 %1，无法更新（%2）。</translation>
    </message>
    <message>
        <source>The project %1 was to be opened.</source>
        <translation>原拟打开项目 %1。</translation>
    </message>
    <message>
        <source>Its working copy could not be written (%1).</source>
        <translation>无法写入其工作副本（%1）。</translation>
    </message>
    <message>
        <source>Make room on the disk, or open it for reading.</source>
        <translation>请在磁盘上腾出空间，或以只读方式打开。</translation>
    </message>
    <message>
        <source>The project has the older format %1. Saving it renews it to format %2; older programs cannot open it then.</source>
        <translation>该项目为较旧的格式 %1。保存时将更新为格式 %2；此后较旧的程序将无法打开该项目。</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written to. Your edits are kept safe, but save the project in another folder.</source>
        <translation>无法写入 %1 所在的文件夹。您的编辑已妥善保存，但请将项目保存到其他文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>Make room there or allow writing to it.</source>
        <translation>请在该处腾出空间，或允许写入。</translation>
    </message>
    <message>
        <source>no folder can be written to</source>
        <translation>没有可以写入的文件夹</translation>
    </message>
    <message>
        <source>A program that ended abruptly left edits of it that are not in the file yet.</source>
        <translation>某个程序异常结束，留下该项目尚未写入文件的编辑。</translation>
    </message>
    <message>
        <source>Take them over or drop them first.</source>
        <translation>请先采纳或丢弃这些编辑。</translation>
    </message>
    <message>
        <source>It is already open in another window of this program.</source>
        <translation>该项目已在本程序的另一窗口中打开。</translation>
    </message>
    <message>
        <source>Go on in that window, or open it here for reading.</source>
        <translation>请在那个窗口中继续，或在此处以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 has it open on the computer %2 (program %3, process %4).</source>
        <translation>%1 已在计算机 %2 上打开该项目（程序 %3，进程 %4）。</translation>
    </message>
    <message>
        <source>Close it there first, or open it for reading.</source>
        <translation>请先在那里关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>Close it there first, or open it for reading. If that computer is out of use, remove the file %1.</source>
        <translation>请先在那里关闭，或以只读方式打开。如果那台计算机已停用，请删除文件 %1。</translation>
    </message>
    <message>
        <source>The edits left over in %1 were to be taken over.</source>
        <translation>原拟采纳 %1 中遗留的编辑。</translation>
    </message>
    <message>
        <source>The edits left over in %1 were to be dropped.</source>
        <translation>原拟丢弃 %1 中遗留的编辑。</translation>
    </message>
    <message>
        <source>The project was to be saved as %1.</source>
        <translation>原拟将项目保存为 %1。</translation>
    </message>
    <message>
        <source>Nothing is lost: save the project under another name or in another folder.</source>
        <translation>没有丢失任何内容：请将项目以其他名称或在其他文件夹中保存。</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>无法写入该文件（%1）。</translation>
    </message>
    <message>
        <source>It has no file name yet.</source>
        <translation>该项目还没有文件名。</translation>
    </message>
    <message>
        <source>Save it under a name.</source>
        <translation>请为其命名并保存。</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>该项目以只读方式打开。</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>该文件受写保护。</translation>
    </message>
    <message>
        <source>Another program has changed the file in the meantime.</source>
        <translation>另一程序在此期间更改了该文件。</translation>
    </message>
    <message>
        <source>Save the project under another name and compare the two; saving under the same name replaces the other one.</source>
        <translation>请将项目以其他名称保存，并对二者进行比较；以同一名称保存将替换另一文件。</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>那是一个文件夹。</translation>
    </message>
    <message>
        <source>Give a file name.</source>
        <translation>请提供文件名。</translation>
    </message>
    <message>
        <source>The folder does not exist, is write-protected, or its disk is full.</source>
        <translation>该文件夹不存在、受写保护，或其磁盘已满。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>请选择其他文件夹，或在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>A program that ended abruptly left edits for that file.</source>
        <translation>某个程序异常结束，为该文件留下了编辑。</translation>
    </message>
    <message>
        <source>Open that file first to take them over or drop them, or choose another name.</source>
        <translation>请先打开该文件以采纳或丢弃这些编辑，或选择其他名称。</translation>
    </message>
    <message>
        <source>Map %1 %2 (%3 recorded).</source>
        <translation>映射 %1 %2（记录 %3 件）。</translation>
    </message>
    <message>
        <source>Map %1 %2.</source>
        <translation>映射 %1 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more offence(s) have no link yet.</source>
        <translation>
            <numerusform>另有 %Ln 个罪名尚无关联。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the offence list of an institution.</source>
        <translation>导入某一机构的罪名清单。</translation>
    </message>
    <message>
        <source>The list %1 has no recorded volumes, so the most frequent offences cannot be shown first.</source>
        <translation>清单 %1 没有案件量记录，因此无法将最常见的罪名排在前面。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) in the links must be put right.</source>
        <translation>
            <numerusform>关联中有 %Ln 处错误须予纠正。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) have a disputed link.</source>
        <translation>
            <numerusform>%Ln 个罪名的关联有争议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) have a proposal to decide on.</source>
        <translation>
            <numerusform>%Ln 个罪名有待决定的提议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) are in review.</source>
        <translation>
            <numerusform>%Ln 个罪名正在审核中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample project could not be opened.</source>
        <translation>无法打开示例项目。</translation>
    </message>
    <message>
        <source>It was not installed with this program.</source>
        <translation>示例项目未随本程序安装。</translation>
    </message>
    <message>
        <source>Install the program again, or import a list of your own.</source>
        <translation>请重新安装程序，或导入您自己的清单。</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>示例项目</translation>
    </message>
    <message>
        <source>A copy could not be written to %1.</source>
        <translation>无法将副本写入 %1。</translation>
    </message>
    <message>
        <source>Make sure that you may write there and that the disk is not full.</source>
        <translation>请确认您可以在该处写入，且磁盘未满。</translation>
    </message>
    <message>
        <source>Take in the reference table of %1</source>
        <translation>导入 %1 的参考表</translation>
    </message>
    <message>
        <source>Remove the reference table of %1</source>
        <translation>移除 %1 的参考表</translation>
    </message>
    <message>
        <source>Add the decision table %1</source>
        <translation>添加决策表 %1</translation>
    </message>
    <message>
        <source>Change the decision table %1</source>
        <translation>更改决策表 %1</translation>
    </message>
    <message>
        <source>Remove the decision table %1</source>
        <translation>移除决策表 %1</translation>
    </message>
    <message>
        <source>Add the attribute %1</source>
        <translation>添加属性 %1</translation>
    </message>
    <message>
        <source>Change the attribute %1</source>
        <translation>更改属性 %1</translation>
    </message>
    <message>
        <source>Remove the attribute %1</source>
        <translation>移除属性 %1</translation>
    </message>
    <message>
        <source>Add the record layout %1</source>
        <translation>添加记录布局 %1</translation>
    </message>
    <message>
        <source>Change the record layout %1</source>
        <translation>更改记录布局 %1</translation>
    </message>
    <message>
        <source>Remove the record layout %1</source>
        <translation>移除记录布局 %1</translation>
    </message>
    <message>
        <source>The attribute %1 was to be kept in the project.</source>
        <translation>本要把属性 %1 保存在项目中。</translation>
    </message>
    <message>
        <source>It comes with the classification.</source>
        <translation>它随分类提供。</translation>
    </message>
    <message>
        <source>Nothing was changed. Make a national attribute with an id of its own.</source>
        <translation>未作任何更改。请建立带有自己标识的国家属性。</translation>
    </message>
    <message>
        <source>The attribute %1 was to be removed.</source>
        <translation>本要移除属性 %1。</translation>
    </message>
    <message>
        <source>Decision tables ask for it: %1.</source>
        <translation>有决策表需要它：%1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Take its column out of these tables, or remove them, then try again.</source>
        <translation>未作任何更改。请先从这些决策表中去掉该列，或移除这些表，然后重试。</translation>
    </message>
    <message>
        <source>Declare how %1 is counted</source>
        <translation>声明 %1 的计数方式</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n decision table(s)</source>
        <translation>
            <numerusform>导入 %n 个决策表</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in attributes</source>
        <translation>导入属性</translation>
    </message>
    <message>
        <source>Keep the counts %1</source>
        <translation>保存计数 %1</translation>
    </message>
    <message>
        <source>Renew the counts %1</source>
        <translation>更新计数 %1</translation>
    </message>
    <message>
        <source>Remove the counts %1</source>
        <translation>移除计数 %1</translation>
    </message>
    <message>
        <source>Add the series %1</source>
        <translation>添加数列 %1</translation>
    </message>
    <message>
        <source>Change the series %1</source>
        <translation>更改数列 %1</translation>
    </message>
    <message>
        <source>Remove the series %1</source>
        <translation>移除数列 %1</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n questions on method</source>
        <translation>
            <numerusform>回答 %n 个关于方法的问题</numerusform>
        </translation>
    </message>
    <message>
        <source>The submission “%1” was to be read.</source>
        <translation>原拟读取提交记录“%1”。</translation>
    </message>
    <message>
        <source>Its content makes no sense: %1.</source>
        <translation>其内容没有意义：%1。</translation>
    </message>
    <message>
        <source>It was changed outside of the program. Take the package that was sent, or a copy of the project from then.</source>
        <translation>该记录在本程序之外被更改。请使用当时提交的提交包，或当时的项目副本。</translation>
    </message>
    <message>
        <source>Keep the submission %1</source>
        <translation>保存提交记录 %1</translation>
    </message>
    <message>
        <source>Change the submission %1</source>
        <translation>更改提交记录 %1</translation>
    </message>
    <message>
        <source>Take in %1 from %2</source>
        <translation>从 %2 导入 %1</translation>
    </message>
    <message>
        <source>Take in %1 from %2 again</source>
        <translation>再次从 %2 导入 %1</translation>
    </message>
    <message>
        <source>Add “%1” to the assessment</source>
        <translation>将“%1”添加到评估</translation>
    </message>
    <message>
        <source>Change “%1” of the assessment</source>
        <translation>更改评估中的“%1”</translation>
    </message>
    <message>
        <source>Remove “%1” from the assessment</source>
        <translation>从评估中移除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n questions of the assessment</source>
        <translation>
            <numerusform>回答评估的 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove an answer of the assessment</source>
        <translation>移除评估的一项答复</translation>
    </message>
    <message>
        <source>The assessment %1 was to be read.</source>
        <translation>原拟读取评估 %1。</translation>
    </message>
    <message>
        <source>Take a file that “iccs assessment export” wrote.</source>
        <translation>请选用由“iccs assessment export”写出的文件。</translation>
    </message>
    <message>
        <source>It is no file of an assessment.</source>
        <translation>该文件不是评估文件。</translation>
    </message>
    <message>
        <source>“%1” makes no sense.</source>
        <translation>“%1”没有意义。</translation>
    </message>
    <message>
        <source>It is no sound JSON: %1 (byte %2).</source>
        <translation>不是正确的 JSON：%1（第 %2 字节）。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>无法打开文件：%1。</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>请核对文件名。</translation>
    </message>
    <message>
        <source>%1 was to be compared.</source>
        <translation>原拟比较 %1。</translation>
    </message>
    <message>
        <source>It has no answers of an assessment.</source>
        <translation>其中没有评估的答复。</translation>
    </message>
    <message>
        <source>Answer its questions first, or leave it out.</source>
        <translation>请先回答评估的问题，或不列入该文件。</translation>
    </message>
    <message>
        <source>Its answers belong to %1, not to %2.</source>
        <translation>其中的答复属于 %1，而不属于 %2。</translation>
    </message>
    <message>
        <source>Name the assessment that it was answered with, or export it there.</source>
        <translation>请指明答复时所用的评估，或用该评估导出。</translation>
    </message>
    <message>
        <source>Assessments were to be compared.</source>
        <translation>原拟比较多个评估。</translation>
    </message>
    <message>
        <source>There is only one.</source>
        <translation>只有一个评估。</translation>
    </message>
    <message>
        <source>Name at least two files.</source>
        <translation>请指明至少两个文件。</translation>
    </message>
    <message>
        <source>%1 and %2 are the same file.</source>
        <translation>%1 和 %2 是同一个文件。</translation>
    </message>
    <message>
        <source>Name each file once.</source>
        <translation>每个文件请只指明一次。</translation>
    </message>
</context>
<context>
    <name>project::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <comment>name: figure</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>project::NewProjectForm</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>A project is one file. It holds the offence lists of the institutions, the links to the ICCS and the whole history of who decided what.</source>
        <translation>一个项目就是一个文件。其中包含各机构的罪名清单、与 ICCS 的关联，以及何人作出何种决定的完整历史记录。</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>您的姓名(&amp;Y)：</translation>
    </message>
    <message>
        <source>C&amp;reate project</source>
        <translation>创建项目(&amp;R)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>返回(&amp;K)</translation>
    </message>
</context>
<context>
    <name>project::OverviewPage</name>
    <message>
        <source>Codes mapped</source>
        <translation>已映射的代码</translation>
    </message>
    <message>
        <source>Volume mapped</source>
        <translation>已映射的案件量</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>In residual categories</source>
        <translation>归入剩余类别</translation>
    </message>
    <message>
        <source>Open errors</source>
        <translation>未处理的错误</translation>
    </message>
    <message>
        <source>Offences by section of the ICCS</source>
        <translation>按 ICCS 门类列出的罪名</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>下一步工作</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>未命名项目</translation>
    </message>
    <message>
        <source>There are no codes yet.</source>
        <translation>还没有代码。</translation>
    </message>
    <message>
        <source>%1 of %2 codes</source>
        <translation>%2 个代码中的 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 recorded</source>
        <translation>记录的 %2 件中的 %1 件</translation>
    </message>
    <message>
        <source>No volumes are known.</source>
        <translation>没有已知的案件量。</translation>
    </message>
    <message>
        <source>%1 of %2 mapped codes</source>
        <translation>%2 个已映射代码中的 %1 个</translation>
    </message>
    <message>
        <source>Nothing is mapped yet.</source>
        <translation>尚未映射任何内容。</translation>
    </message>
    <message>
        <source>The checks found no error.</source>
        <translation>检查未发现错误。</translation>
    </message>
    <message>
        <source>%1 findings in all</source>
        <translation>共 %1 项检查结果</translation>
    </message>
    <message>
        <source>Everything is mapped and approved. You can export the correspondence table.</source>
        <translation>全部代码均已映射并核准。您可以导出对应表。</translation>
    </message>
    <message>
        <source>%1: %2 codes, %3 mapped, %4 approved</source>
        <translation>%1：%2 个代码，%3 个已映射，%4 个已核准</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>project::RecentList</name>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>从此列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <comment>folder, date</comment>
        <translation>%1 · 更改于 %2</translation>
    </message>
    <message>
        <source>%1 · the file is not there any more</source>
        <comment>folder</comment>
        <translation>%1 · 该文件已不存在</translation>
    </message>
</context>
<context>
    <name>project::SectionBars</name>
    <message>
        <source>Offences by section of the ICCS</source>
        <translation>按 ICCS 门类列出的罪名</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>门类</translation>
    </message>
    <message>
        <source>Approved in full colour</source>
        <translation>实色部分为已核准</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>案件量</translation>
    </message>
</context>
<context>
    <name>project::SettingsForm</name>
    <message>
        <source>For example: National offence codes to ICCS, 2024</source>
        <translation>例如：国内罪名代码与 ICCS 的对应，2024 年</translation>
    </message>
    <message>
        <source>Who keeps this project</source>
        <translation>该项目的维护者</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Country:</source>
        <translation>国家(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation>机构(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Language of titles and reports:</source>
        <translation>标题和报告的语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Not one country</source>
        <translation>不限于一个国家</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country (code)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>project::StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>还没有项目</translation>
    </message>
    <message>
        <source>Projects that you open are listed here. To look around first, open the sample: a national list of 3,039 offence codes with its links.</source>
        <translation>您打开过的项目会列在此处。如想先了解一下，请打开示例：一个含有 3,039 个罪名代码及其关联的国内清单。</translation>
    </message>
    <message>
        <source>ICCS Workbench</source>
        <translation>ICCS 工作台</translation>
    </message>
    <message>
        <source>From national offence codes to the International Classification of Crime for Statistical Purposes</source>
        <translation>从国内罪名代码到《用于统计目的的国际犯罪分类》</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新增功能</translation>
    </message>
    <message>
        <source>Offence lists from CSV, Excel and OpenDocument files, with guessed columns.</source>
        <translation>支持 CSV、Excel 和 OpenDocument 文件的罪名清单，自动推测各列用途。</translation>
    </message>
    <message>
        <source>Suggestions that give their reasons, and learn from what you confirm.</source>
        <translation>建议附有理由，并从您的确认中学习。</translation>
    </message>
    <message>
        <source>Checks of every link, with room to explain why a finding may stand.</source>
        <translation>检查每个关联，并可说明某项检查结果为何可以保留。</translation>
    </message>
    <message>
        <source>Correspondence tables for people (XLSX) and for machines (SSSOM, XKOS).</source>
        <translation>对应表既供人阅读（XLSX），也供计算机读取（SSSOM、XKOS）。</translation>
    </message>
    <message>
        <source>A project that was never saved</source>
        <translation>从未保存过的项目</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %Ln change(s) were saved. The last one was made on %1.</source>
        <translation>
            <numerusform>程序在保存 %Ln 处更改之前就已结束。最后一处更改于 %1 作出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with these changes</source>
        <translation>打开并保留这些更改</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>放弃这些更改</translation>
    </message>
</context>
<context>
    <name>questionnaire</name>
    <message>
        <source>“%1” stands twice at %2.</source>
        <translation>“%1”在 %2 处出现两次。</translation>
    </message>
    <message>
        <source>Give one of the two another id.</source>
        <translation>请为两者之一指定另一个标识符。</translation>
    </message>
    <message>
        <source>There is no “%1”, which %2 names.</source>
        <translation>没有 %2 所指明的“%1”。</translation>
    </message>
    <message>
        <source>Correct the name, or add what it stands for.</source>
        <translation>请更正该名称，或添加其所指的内容。</translation>
    </message>
    <message>
        <source>The file breaks off in line %1: %2.</source>
        <translation>文件在第 %1 行中断：%2。</translation>
    </message>
    <message>
        <source>Correct the JSON there.</source>
        <translation>请更正该处的 JSON。</translation>
    </message>
    <message>
        <source>The value of %1 makes no sense or is missing.</source>
        <translation>%1 的值没有意义或缺失。</translation>
    </message>
    <message>
        <source>See the description of the format in the folder of the editions.</source>
        <translation>请参阅调查表各版本所在文件夹中的格式说明。</translation>
    </message>
    <message>
        <source>Nobody reads “%1”.</source>
        <translation>没有任何功能读取“%1”。</translation>
    </message>
    <message>
        <source>Correct the name of the field, or take it out.</source>
        <translation>请更正该字段的名称，或将其删除。</translation>
    </message>
    <message>
        <source>The questionnaire “%1” was to be opened.</source>
        <translation>原拟打开调查表“%1”。</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>没有该名称的调查表。</translation>
    </message>
    <message>
        <source>Take one of these: %1.</source>
        <translation>请选用下列之一：%1。</translation>
    </message>
    <message>
        <source>The published layout of the questionnaire “%1” was to be opened.</source>
        <translation>原拟打开调查表“%1”的公布布局。</translation>
    </message>
    <message>
        <source>This questionnaire has none.</source>
        <translation>该调查表没有公布布局。</translation>
    </message>
    <message>
        <source>Take a questionnaire whose figures are published, such as un-cts or glotip.</source>
        <translation>请选用数字已公布的调查表，例如 un-cts 或 glotip。</translation>
    </message>
    <message>
        <source>No cell of the questionnaire stands for “%1”.</source>
        <translation>该调查表中没有与“%1”对应的单元格。</translation>
    </message>
    <message>
        <source>These rows are not checked. Add the label to portal.json of the questionnaire.</source>
        <translation>这些行不作检查。请将该名称添加到该调查表的 portal.json 中。</translation>
    </message>
    <message>
        <source>The unit “%1” is not known.</source>
        <translation>单位“%1”未知。</translation>
    </message>
    <message>
        <source>Its figures are taken for counts.</source>
        <translation>其数字按计数处理。</translation>
    </message>
    <message>
        <source>“%1” cannot be the year of a figure.</source>
        <translation>“%1”不能作为数字的年份。</translation>
    </message>
    <message>
        <source>The row is not checked. Correct the year.</source>
        <translation>该行不作检查。请更正年份。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”无法读作数字。</translation>
    </message>
    <message>
        <source>The row is not checked. Correct the figure.</source>
        <translation>该行不作检查。请更正该数字。</translation>
    </message>
    <message>
        <source>%1 has two figures for “%2” in %3: %4 and %5.</source>
        <translation>%1 的“%2”在 %3 年有两个数字：%4 和 %5。</translation>
    </message>
    <message>
        <source>The first is checked. Take out the wrong one.</source>
        <translation>检查的是第一个数字。请删除错误的数字。</translation>
    </message>
    <message>
        <source>%1 was to be read as a published file.</source>
        <translation>原拟将 %1 作为已公布的文件读取。</translation>
    </message>
    <message>
        <source>It has no column %1.</source>
        <translation>该文件没有列 %1。</translation>
    </message>
    <message>
        <source>Take a file as UNODC&apos;s data portal gives it, with its header line.</source>
        <translation>请选用毒品和犯罪问题办公室（UNODC）数据门户提供的文件，并保留其表头行。</translation>
    </message>
    <message>
        <source>The questionnaire at %1 was to be opened.</source>
        <translation>原拟打开位于 %1 的调查表。</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>无法读取该调查表：%1。</translation>
    </message>
    <message>
        <source>Name the folder of an edition, or one of the editions that come with the program.</source>
        <translation>请指明某一版本所在的文件夹，或本程序附带的版本之一。</translation>
    </message>
    <message>
        <source>The collection of %1 does not ask for it.</source>
        <translation>%1 年轮次的调查不要求填写该单元格。</translation>
    </message>
    <message>
        <source>It is computed from other cells (%1).</source>
        <translation>该单元格由其他单元格计算得出（%1）。</translation>
    </message>
    <message>
        <source>The row is no offence of the classification; fill it in by hand.</source>
        <translation>该行不是分类中的犯罪；请手动填写。</translation>
    </message>
    <message>
        <source>Of the counts “%1”, %2 have values that are coarser than what is asked.</source>
        <translation>在计数“%1”中，有 %2 的取值比所要求的更粗。</translation>
    </message>
    <message>
        <source>The counts “%1” have none in these categories, but %2 in a category above them that may belong here.</source>
        <translation>计数“%1”在这些类别中没有任何计数，但在其上级类别中有 %2，可能属于此处。</translation>
    </message>
    <message>
        <source>The counts “%1” do not say the value of any of the %2 that may belong here.</source>
        <translation>计数“%1”没有说明可能属于此处的 %2 个中任何一个的值。</translation>
    </message>
    <message>
        <source>Not a whole number, because links share codes by weights.</source>
        <translation>不是整数，因为关联按权重分配代码。</translation>
    </message>
    <message>
        <source>%1 more have no known value and are not counted.</source>
        <translation>另有 %1 的取值不详，未予计入。</translation>
    </message>
    <message>
        <source>%1 more are coded to a category above; they may belong here and are not counted.</source>
        <translation>另有 %1 编码到上级类别；这些计数可能属于此处，未予计入。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The counts “%1” are not split by %2 (%3).</source>
        <translation>计数“%1”未按 %2（%3）细分。</translation>
    </message>
    <message>
        <source>The counts “%1” have nothing in these categories in any year. When there was none, say so by hand.</source>
        <translation>计数“%1”在任何年份都没有属于这些类别的内容。如果确实没有发生，请手动注明。</translation>
    </message>
    <message>
        <source>Several counts would fill it: %1. Remove those that are not to be used.</source>
        <translation>有多项计数可填写该单元格：%1。请移除不拟使用的计数。</translation>
    </message>
    <message>
        <source>No attribute of records says “%1” for %2.</source>
        <translation>没有任何记录属性能够说明 %2 的“%1”。</translation>
    </message>
    <message>
        <source>No counts are kept of the unit “%1” at the stage “%2”.</source>
        <translation>没有保存单位为“%1”、阶段为“%2”的计数。</translation>
    </message>
    <message>
        <source>No counts of the unit “%1” at the stage “%2” are of the year %3.</source>
        <translation>单位为“%1”、阶段为“%2”的计数中，没有 %3 年的计数。</translation>
    </message>
    <message>
        <source>The indicators of the questionnaire “%1” were to be read.</source>
        <translation>原拟读取调查表“%1”的指标。</translation>
    </message>
    <message>
        <source>They could not be read: %1.</source>
        <translation>无法读取这些指标：%1。</translation>
    </message>
    <message>
        <source>See whether the folder is complete.</source>
        <translation>请查看该文件夹是否完整。</translation>
    </message>
    <message>
        <source>There is no figure for %1.</source>
        <translation>没有 %1 的数字。</translation>
    </message>
    <message>
        <source>The denominator is, or may be, zero.</source>
        <translation>分母为零或可能为零。</translation>
    </message>
    <message>
        <source>“%1” is not a number that can be taken in.</source>
        <translation>“%1”不是可以导入的数字。</translation>
    </message>
    <message>
        <source>Write digits with a decimal point and nothing between thousands, such as 1234.5, or &lt;5.</source>
        <translation>请只写数字，使用小数点，不加千位分隔符，例如 1234.5，或写 &lt;5。</translation>
    </message>
    <message>
        <source>The value “%1” and the status “%2” do not agree.</source>
        <translation>值“%1”与状态“%2”不一致。</translation>
    </message>
    <message>
        <source>Reported and provisional cells have a number, suppressed ones &lt;5, zero ones 0 or nothing, and all others none.</source>
        <translation>状态为 reported（已报告）和 provisional（初步）的单元格须有数字，suppressed（已隐去）的须为 &lt;5 的形式，zero（零）的须为 0 或留空，其他状态的单元格一律不填值。</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>没有状态“%1”。</translation>
    </message>
    <message>
        <source>Use reported, zero, provisional, suppressed, not available, not applicable or not asked.</source>
        <translation>请使用 reported（已报告）、zero（零）、provisional（初步）、suppressed（已隐去）、not available（没有数据）、not applicable（不适用）或 not asked（未要求）的英文写法。</translation>
    </message>
    <message>
        <source>The questionnaire has no cell “%1”.</source>
        <translation>该调查表没有单元格“%1”。</translation>
    </message>
    <message>
        <source>“iccs questionnaire show %1” lists the cells.</source>
        <translation>“iccs questionnaire show %1”可列出各单元格。</translation>
    </message>
    <message>
        <source>The collection of %1 does not ask for “%2”.</source>
        <translation>%1 年轮次的调查不要求填写“%2”。</translation>
    </message>
    <message>
        <source>Leave the row out, or name another edition.</source>
        <translation>请略去该行，或指明调查表的其他版本。</translation>
    </message>
    <message>
        <source>“%1” is no year that the questionnaire asks for.</source>
        <translation>“%1”不是该调查表要求填写的年份。</translation>
    </message>
    <message>
        <source>It asks for %1.</source>
        <translation>该调查表要求的年份为：%1。</translation>
    </message>
    <message>
        <source>The cell says %1 (%2); the file would replace what somebody said.</source>
        <translation>单元格为 %1（%2）；该文件会替换他人填写的内容。</translation>
    </message>
    <message>
        <source>Say --accept when the file is to hold.</source>
        <translation>如果以该文件为准，请使用 --accept。</translation>
    </message>
    <message>
        <source>The cell stands in the file before.</source>
        <translation>该单元格在文件前面已经出现过。</translation>
    </message>
    <message>
        <source>Keep one of the rows.</source>
        <translation>请只保留其中一行。</translation>
    </message>
    <message>
        <source>The answers in %1 were to be taken in.</source>
        <translation>原拟导入 %1 中的答复。</translation>
    </message>
    <message>
        <source>It has no columns “cell”, “year” and “value”.</source>
        <translation>该文件没有“cell”“year”和“value”列。</translation>
    </message>
    <message>
        <source>The first line names the columns: cell, year, value, status, comment, source.</source>
        <translation>请在首行写明各列的名称：cell、year、value、status、comment、source。</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报告</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>初步</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>已隐去</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未要求</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>键入</translation>
    </message>
    <message>
        <source>From coded data</source>
        <translation>来自已编码数据</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Returned by an institution</source>
        <translation>从机构回收</translation>
    </message>
    <message>
        <source>Documented: seen in the source.</source>
        <translation>有据可查：已在来源中见到。</translation>
    </message>
    <message>
        <source>Inferred: concluded from what is published; the official form was not seen.</source>
        <translation>推断：根据已公布的内容得出；未见到正式表格。</translation>
    </message>
    <message>
        <source>From memory: not verified in a source.</source>
        <translation>凭记忆：未经来源核实。</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>犯罪</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>受害人</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Firearms</source>
        <translation>枪支</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>床位</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Value in US dollars</source>
        <translation>美元价值</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Formal contact</source>
        <translation>正式接触</translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation>起诉</translation>
    </message>
    <message>
        <source>Brought before the courts</source>
        <translation>送交法院审理</translation>
    </message>
    <message>
        <source>Conviction</source>
        <translation>定罪</translation>
    </message>
    <message>
        <source>Held in prison</source>
        <translation>在押</translation>
    </message>
    <message>
        <source>Entering prison</source>
        <translation>入狱</translation>
    </message>
    <message>
        <source>Under supervision</source>
        <translation>受监管</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>被发现</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>缴获</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Surrendered</source>
        <translation>交出</translation>
    </message>
    <message>
        <source>Traced</source>
        <translation>追查到</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>填写 %1 的备注</translation>
    </message>
    <message>
        <source>Type in %1</source>
        <translation>键入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Give %n cells the status “%1”</source>
        <translation>
            <numerusform>将 %n 个单元格的状态设为“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>粘贴 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cells</source>
        <translation>
            <numerusform>清空 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation>“%1”小于零。</translation>
    </message>
    <message>
        <source>Populations and counts cannot be. Correct the value.</source>
        <translation>人口和计数不能小于零。请更正该数值。</translation>
    </message>
    <message>
        <source>Write digits with a decimal point and nothing between thousands, such as 68350000 or 12.5.</source>
        <translation>请写数字，可带小数点，但不加千位分隔符，例如 68350000 或 12.5。</translation>
    </message>
    <message>
        <source>The line names no series.</source>
        <translation>该行没有指明数列。</translation>
    </message>
    <message>
        <source>Write its id, such as population.</source>
        <translation>请写明其标识符，例如 population。</translation>
    </message>
    <message>
        <source>“%1” cannot be the year of a value.</source>
        <translation>“%1”不能作为数值的年份。</translation>
    </message>
    <message>
        <source>Write a year of four digits, such as 2023.</source>
        <translation>请填写四位数的年份，例如 2023。</translation>
    </message>
    <message>
        <source>The series “%1” has a value for %2 before.</source>
        <translation>数列“%1”在前面已有 %2 年的数值。</translation>
    </message>
    <message>
        <source>Keep one of the lines.</source>
        <translation>请保留其中一行。</translation>
    </message>
    <message>
        <source>Say --accept when the new one is to hold.</source>
        <translation>如果以新的为准，请使用 --accept。</translation>
    </message>
    <message>
        <source>The series “%1” has %2 for %3; %4 would replace it.</source>
        <translation>数列“%1”在 %3 年的数值为 %2；%4 会将其替换。</translation>
    </message>
    <message>
        <source>The series “%1” comes from “%2”; “%3” would replace that.</source>
        <translation>数列“%1”的来源为“%2”；“%3”会将其替换。</translation>
    </message>
    <message>
        <source>No questionnaire asks for the series “%1”.</source>
        <translation>没有任何调查表要求数列“%1”。</translation>
    </message>
    <message>
        <source>It is kept. Those that are used: %1.</source>
        <translation>仍予保存。所使用的数列为：%1。</translation>
    </message>
    <message>
        <source>The series “%1” does not say where it comes from.</source>
        <translation>数列“%1”没有说明来源。</translation>
    </message>
    <message>
        <source>Name its source; rates cannot be checked by others without it.</source>
        <translation>请指明其来源；没有来源，他人就无法核对比率。</translation>
    </message>
    <message>
        <source>The series in %1 were to be taken in.</source>
        <translation>原拟导入 %1 中的数列。</translation>
    </message>
    <message>
        <source>It has no columns “series”, “year” and “value”.</source>
        <translation>其中没有“series”“year”和“value”列。</translation>
    </message>
    <message>
        <source>The first line names the columns: series, year, value, name, source.</source>
        <translation>请在首行写明各列的名称：series、year、value、name、source。</translation>
    </message>
    <message>
        <source>It names no year in which it is asked.</source>
        <translation>该调查表没有指明要求填写的年份。</translation>
    </message>
    <message>
        <source>Put some in “years” of its edition.json.</source>
        <translation>请在其 edition.json 的“years”中填写年份。</translation>
    </message>
    <message>
        <source>Its first module has no tables.</source>
        <translation>其第一个模块没有表。</translation>
    </message>
    <message>
        <source>Put some in “modules” of its edition.json.</source>
        <translation>请在其 edition.json 的“modules”中填写模块。</translation>
    </message>
    <message>
        <source>Another questionnaire has the name “%1”.</source>
        <translation>另一调查表已使用名称“%1”。</translation>
    </message>
    <message>
        <source>Put another “id” in its edition.json: answers are kept under that name.</source>
        <translation>请在其 edition.json 中填写另一个“id”：答复以该名称保存。</translation>
    </message>
    <message>
        <source>Take the coded value of %1</source>
        <translation>采用 %1 的编码值</translation>
    </message>
    <message>
        <source>Filling %1 from coded data</source>
        <translation>用已编码数据填写 %1</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells from coded data</source>
        <translation>
            <numerusform>用已编码数据填写 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n series</source>
        <translation>
            <numerusform>录入 %n 个数列</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what is open in %1</source>
        <translation>正在查看 %1 中的未处理事项</translation>
    </message>
    <message>
        <source>Making the package %1</source>
        <translation>正在制作提交包 %1</translation>
    </message>
    <message>
        <source>Counting what would move</source>
        <translation>正在计算会变动的内容</translation>
    </message>
    <message>
        <source>The file %1 was read again for its checksum.</source>
        <translation>原拟重新读取文件 %1 以计算其校验和。</translation>
    </message>
    <message>
        <source>Nothing was kept. Try again when it can be read.</source>
        <translation>未保存任何内容。请在该文件可以读取时重试。</translation>
    </message>
    <message>
        <source>The counts were to be kept as &quot;%1&quot;.</source>
        <translation>原拟将计数以名称“%1”保存。</translation>
    </message>
    <message>
        <source>They are of several measures, which must not be added up: %1. Nothing was kept.</source>
        <translation>这些计数属于多项指标，不得相加：%1。未保存任何内容。</translation>
    </message>
    <message>
        <source>Leave the columns or rows of the other measures out in the layout, and keep each measure by a name of its own.</source>
        <translation>请在布局中排除其他指标的列或行，并以各自的名称分别保存每项指标。</translation>
    </message>
</context>
<context>
    <name>questionnairepage::Block</name>
    <message>
        <source>Nothing was pasted: the block has %1 rows and %2 columns, which is more than there are from the current cell on. Start at another cell.</source>
        <translation>未粘贴任何内容：该数据块有 %1 行和 %2 列，超出从当前单元格起可用的范围。请从另一个单元格开始。</translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” is not to be filled in. %2</source>
        <translation>未粘贴任何内容：“%1”无须填写。%2</translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” for “%2” is neither a number nor the sign of a status. Correct it in the spreadsheet and copy the block again.</source>
        <translation>未粘贴任何内容：“%2”的“%1”既不是数字，也不是状态符号。请在电子表格中更正，然后重新复制该数据块。</translation>
    </message>
</context>
<context>
    <name>questionnairepage::CellPanel</name>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>计数的对象</translation>
    </message>
    <message>
        <source>No cell is chosen</source>
        <translation>未选择单元格</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cell, year</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>填写方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Coded data</source>
        <translation>已编码数据</translation>
    </message>
    <message>
        <source>Collection before</source>
        <translation>上一轮次</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, edition</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Puts the figure of coded data in place of what stands here.</source>
        <translation>用已编码数据的数字替换此处的内容。</translation>
    </message>
    <message>
        <source>&amp;Take the coded value: %1</source>
        <translation>采用编码值(&amp;T)：%1</translation>
    </message>
</context>
<context>
    <name>questionnairepage::CellState</name>
    <message>
        <source>It is asked in collections of even years.</source>
        <translation>仅在偶数年份轮次的调查中要求填写。</translation>
    </message>
    <message>
        <source>It is asked in collections of odd years.</source>
        <translation>仅在奇数年份轮次的调查中要求填写。</translation>
    </message>
    <message>
        <source>It is asked from the collection of %1 on.</source>
        <translation>自 %1 年轮次的调查起要求填写。</translation>
    </message>
    <message>
        <source>It was asked until the collection of %1.</source>
        <translation>要求填写至 %1 年轮次的调查为止。</translation>
    </message>
    <message>
        <source>Not filled in yet.</source>
        <translation>尚未填写。</translation>
    </message>
    <message>
        <source>Typed in.</source>
        <translation>键入。</translation>
    </message>
    <message>
        <source>From coded data.</source>
        <translation>来自已编码数据。</translation>
    </message>
    <message>
        <source>Imported from a file.</source>
        <translation>从文件导入。</translation>
    </message>
    <message>
        <source>Returned by an institution.</source>
        <translation>从机构回收。</translation>
    </message>
    <message>
        <source>Typed in; the coded data say something else.</source>
        <translation>键入；与已编码数据不同。</translation>
    </message>
    <message>
        <source>Provisional.</source>
        <translation>初步。</translation>
    </message>
    <message>
        <source>Suppressed: only known to be small.</source>
        <translation>已隐去：仅知数字较小。</translation>
    </message>
    <message>
        <source>Not available.</source>
        <translation>没有数据。</translation>
    </message>
    <message>
        <source>Not applicable.</source>
        <translation>不适用。</translation>
    </message>
    <message>
        <source>Not asked by the office that holds the figures.</source>
        <translation>掌握数字的机构未要求提供该项。</translation>
    </message>
    <message>
        <source>Not asked in this collection.</source>
        <translation>本轮次的调查不要求填写。</translation>
    </message>
    <message>
        <source>Computed from other cells.</source>
        <translation>由其他单元格计算得出。</translation>
    </message>
    <message>
        <source>From an earlier collection; it cannot be changed here.</source>
        <translation>来自以前轮次的调查；在此处无法更改。</translation>
    </message>
    <message>
        <source>The form has no cell here.</source>
        <translation>表格在此处没有单元格。</translation>
    </message>
    <message>
        <source>Not asked in the collection of %1.</source>
        <translation>%1 年轮次的调查不要求填写。</translation>
    </message>
</context>
<context>
    <name>questionnairepage::CountedFacts</name>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a category</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Flow: all of the year</source>
        <translation>流量：全年</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Stock: as on %1</source>
        <translation>存量：截至 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dimension, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>ICCS</source>
        <translation>ICCS</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>不包括</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分列</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>可持续发展目标</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>填写机构</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>national code, so many, label</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代码</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more code(s)</source>
        <translation>
            <numerusform>以及另外 %Ln 个代码</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>questionnairepage::EditionBar</name>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>调查表(&amp;Q)</translation>
    </message>
    <message>
        <source>Years that are shown side by side</source>
        <translation>并排显示的年份</translation>
    </message>
    <message>
        <source>%1 (earlier collection)</source>
        <translation>%1（以前轮次）</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>questionnaire</comment>
        <translation>%1（自有）</translation>
    </message>
</context>
<context>
    <name>questionnairepage::FailureCard</name>
    <message>
        <source>%1 %2</source>
        <comment>severity, check</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Explained by %1: %2</source>
        <comment>author, reason</comment>
        <translation>由 %1 说明：%2</translation>
    </message>
    <message>
        <source>Withdraw the explanation</source>
        <translation>撤回说明</translation>
    </message>
    <message>
        <source>Why it may stand, in a sentence</source>
        <translation>用一句话写明为何可以保留</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>作出说明</translation>
    </message>
</context>
<context>
    <name>questionnairepage::FailuresPanel</name>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Of &amp;all tables</source>
        <translation>所有表(&amp;A)</translation>
    </message>
    <message>
        <source>Findings of the questionnaire</source>
        <translation>调查表的检查结果</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>The checks find nothing.</source>
        <translation>检查未发现任何问题。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>errors, warnings, notes</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 个提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln 项检查结果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::FillDialog</name>
    <message>
        <source>Cell or reason</source>
        <translation>单元格或原因</translation>
    </message>
    <message>
        <source>Fill %1 from coded data: %2</source>
        <comment>questionnaire, years</comment>
        <translation>用已编码数据填写 %1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>What filling does</source>
        <translation>填写的效果</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>现有内容</translation>
    </message>
    <message>
        <source>Coded data</source>
        <translation>已编码数据</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>原因或备注</translation>
    </message>
    <message>
        <source>What coded data give is being counted…</source>
        <translation>正在计算已编码数据得出的结果…</translation>
    </message>
    <message>
        <source>There is nothing to apply: the cells are as coded data give them.</source>
        <translation>没有可以应用的内容：各单元格与已编码数据一致。</translation>
    </message>
    <message>
        <source>%1 %2 Nothing that a person or a file said is overwritten.</source>
        <comment>so many cells get a figure, so many others change</comment>
        <translation>%1%2由人员或文件填写的内容一律不会被覆盖。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) get a figure.</source>
        <translation>
            <numerusform>有 %Ln 个单元格会填入数字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln other(s) it is remembered what coded data give.</source>
        <translation>
            <numerusform>另有 %Ln 个单元格会记下已编码数据得出的结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep counts…</source>
        <translation>保存计数(&amp;K)…</translation>
    </message>
    <message>
        <source>Leads to the page “Data and coding”, where counts are kept.</source>
        <translation>转到“数据与编码”页面，可在该页面保存计数。</translation>
    </message>
    <message>
        <source>The project keeps no counts to fill it from. Code a file on the page “Data and coding” and keep its counts for questionnaires.</source>
        <translation>项目中没有保存可用于填写的计数。请在“数据与编码”页面上为文件编码，并保存其计数以供调查表使用。</translation>
    </message>
</context>
<context>
    <name>questionnairepage::FillLines</name>
    <message>
        <source>%1 %2</source>
        <comment>number of a table, name of a cell</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of table %2</source>
        <comment>so many cells, number</comment>
        <translation>表 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many cells, so many tables</comment>
        <translation>%2中的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <comment>of a cell</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Renewed</source>
        <comment>of a cell</comment>
        <translation>已更新</translation>
    </message>
    <message>
        <source>As before</source>
        <comment>of a cell</comment>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Agrees</source>
        <comment>of a cell</comment>
        <translation>一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>of a cell</comment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>of a cell</comment>
        <translation>不再得出</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>of a cell</comment>
        <translation>没有数字</translation>
    </message>
    <message>
        <source>The cell was empty and is filled.</source>
        <translation>该单元格原为空，现已填写。</translation>
    </message>
    <message>
        <source>The cell was filled from coded data before and gets another figure.</source>
        <translation>该单元格先前用已编码数据填写，现填入另一数字。</translation>
    </message>
    <message>
        <source>The cell was filled from coded data before, with the same figure.</source>
        <translation>该单元格先前用已编码数据填写，数字相同。</translation>
    </message>
    <message>
        <source>What a person or a file said stays; coded data agree with it.</source>
        <translation>由人员或文件填写的内容保持不变；与已编码数据一致。</translation>
    </message>
    <message>
        <source>What a person or a file said stays; coded data say something else, which is shown beside it.</source>
        <translation>由人员或文件填写的内容保持不变；已编码数据与之不同，显示在旁边。</translation>
    </message>
    <message>
        <source>The cell was filled from coded data before, which give no figure any more. The figure stays.</source>
        <translation>该单元格先前用已编码数据填写，但已编码数据现在不再得出数字。原数字保持不变。</translation>
    </message>
    <message>
        <source>Coded data give no figure for the cell.</source>
        <translation>已编码数据没有得出该单元格的数字。</translation>
    </message>
</context>
<context>
    <name>questionnairepage::IndicatorTexts</name>
    <message>
        <source>%1 %2</source>
        <comment>number and title of an indicator</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>number and title of an indicator, column</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>questionnairepage::IndicatorsPanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>cell or series, its label or source</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what goes into an indicator, figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Indicators computed from the answers</source>
        <translation>根据答复计算的指标</translation>
    </message>
    <message>
        <source>%1 p</source>
        <comment>a provisional value</comment>
        <translation>%1 p</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Computed from, or what is missing</source>
        <translation>计算依据或缺少的内容</translation>
    </message>
    <message>
        <source>No indicator is computed from this questionnaire.</source>
        <translation>没有根据该调查表计算的指标。</translation>
    </message>
    <message>
        <source>%1 of %2 values can be computed.</source>
        <comment>numbers</comment>
        <translation>%2 个值中可以计算 %1 个。</translation>
    </message>
</context>
<context>
    <name>questionnairepage::MethodPanel</name>
    <message>
        <source>Once for the whole questionnaire</source>
        <translation>整个调查表只填一次</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>comment, question</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>questionnairepage::NeededSeries</name>
    <message>
        <source>Check %1: %2</source>
        <comment>id and name of a check</comment>
        <translation>检查 %1：%2</translation>
    </message>
    <message>
        <source>Deaths by assault in health statistics (WHO)</source>
        <translation>卫生统计中因他人加害造成的死亡（世卫组织）</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>questionnairepage::QuestionnairePage</name>
    <message>
        <source>&amp;Copy the selected cells</source>
        <translation>复制所选单元格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>粘贴单元格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>Give the selected cells a status (Alt+Down)</source>
        <translation>设置所选单元格的状态（Alt+向下键）</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一项检查结果(&amp;N)</translation>
    </message>
    <message>
        <source>Type a number, “&lt;5” when suppressed, “12 p” when provisional, “:” not available, “z” not applicable, “x” not asked. Alt+Down chooses. ° inferred, ? from memory.</source>
        <translation>请键入数字；“&lt;5”表示已隐去，“12 p”表示初步，“:”表示没有数据，“z”表示不适用，“x”表示未要求。按 Alt+向下键可选择。° 表示推断，? 表示凭记忆。</translation>
    </message>
    <message>
        <source>Questions on method</source>
        <translation>关于方法的问题</translation>
    </message>
    <message>
        <source>Questions on method: %1 of %2 answered</source>
        <translation>关于方法的问题：%2 个中已回答 %1 个</translation>
    </message>
    <message>
        <source>No questionnaire can be read</source>
        <translation>没有可以读取的调查表</translation>
    </message>
    <message>
        <source>The questionnaires that come with the program are missing or broken. Install the program again.</source>
        <translation>程序自带的调查表缺失或已损坏。请重新安装程序。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>调查表</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>&amp;Fill from coded data…</source>
        <translation>用已编码数据填写(&amp;F)…</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>填写…</translation>
    </message>
    <message>
        <source>Show what coded data give for the cells of the shown years, and fill them</source>
        <translation>显示已编码数据为所示年份的单元格得出的结果，并填写这些单元格</translation>
    </message>
    <message>
        <source>&amp;What changes if…</source>
        <translation>如果更改会怎样(&amp;W)…</translation>
    </message>
    <message>
        <source>Which cells and indicators move when a national code goes to another category</source>
        <translation>将某一国内代码改归其他类别时，会变动的单元格和指标</translation>
    </message>
    <message>
        <source>Population and other &amp;series…</source>
        <translation>人口和其他数列(&amp;S)…</translation>
    </message>
    <message>
        <source>The yearly series that checks and indicators ask for</source>
        <translation>检查和指标所要求的年度数列</translation>
    </message>
    <message>
        <source>&amp;Open a questionnaire of your own…</source>
        <translation>打开自有调查表(&amp;O)…</translation>
    </message>
    <message>
        <source>A folder with an edition.json, such as a form of your ministry</source>
        <translation>含有 edition.json 的文件夹，例如贵部的表格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were filled or compared with coded data.</source>
        <translation>
            <numerusform>已用已编码数据填写或比较 %Ln 个单元格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more finding(s).</source>
        <translation>
            <numerusform>另有 %Ln 项检查结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>The questionnaire in %1 was not opened. %2 %3</source>
        <comment>folder, why, how many</comment>
        <translation>未打开位于 %1 的调查表。%2%3</translation>
    </message>
    <message>
        <source>Do not open it again</source>
        <translation>不再打开</translation>
    </message>
    <message>
        <source>Open a questionnaire of your own</source>
        <translation>打开自有调查表</translation>
    </message>
    <message>
        <source>&amp;Parts for institutions…</source>
        <translation>各机构分册(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Take back a part…</source>
        <translation>收回分册(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Fill a workbook of others…</source>
        <translation>填写他人设计的工作簿(&amp;F)…</translation>
    </message>
    <message>
        <source>Su&amp;bmission…</source>
        <translation>提交(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>questionnairepage::RowSeries</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Earlier answer</source>
        <translation>先前的答复</translation>
    </message>
    <message>
        <source>Published by UNODC</source>
        <translation>毒品和犯罪问题办公室（UNODC）公布的数字</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year, figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There are no figures</source>
        <translation>没有数字</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years with their figures</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>name of a series, its figures</comment>
        <translation>%1。%2。</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SeriesDialog</name>
    <message>
        <source>Population and other series for %1</source>
        <translation>用于 %1 的人口和其他数列</translation>
    </message>
    <message>
        <source>This questionnaire does not ask for it.</source>
        <translation>该调查表不要求该数列。</translation>
    </message>
    <message>
        <source>It is used for: %1.</source>
        <translation>用于：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between uses</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>There is no year with a value. Type one, or remove the series.</source>
        <translation>没有填写值的年份。请键入一个年份及其值，或移除该数列。</translation>
    </message>
    <message>
        <source>Say where the values are from, such as “UN, World Population Prospects 2024”.</source>
        <translation>请说明数值的来源，例如“联合国，《世界人口展望》2024 年”。</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <comment>name of a series, reason</comment>
        <translation>未保存“%1”。%2</translation>
    </message>
    <message>
        <source>What was typed is not saved yet.</source>
        <translation>键入的内容尚未保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>of a series</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Entered</source>
        <comment>of a series</comment>
        <translation>已录入</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>years</comment>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>数列</translation>
    </message>
    <message>
        <source>UN, World Population Prospects 2024</source>
        <translation>联合国，《世界人口展望》2024 年</translation>
    </message>
    <message>
        <source>Years and values</source>
        <translation>年份和数值</translation>
    </message>
    <message>
        <source>&amp;Paste years and values</source>
        <translation>粘贴年份和数值(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>来源(&amp;O)</translation>
    </message>
    <message>
        <source>Type the values, or copy years and values from a spreadsheet and paste them here. The last row takes another year.</source>
        <translation>请键入数值，或从电子表格中复制年份和数值并粘贴到此处。最后一行可填写其他年份。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Puts all that was typed into the project, as one step to undo.</source>
        <translation>将键入的全部内容保存到项目中，作为一个可以撤销的步骤。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用于</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SeriesPanel</name>
    <message>
        <source>Figures of the chart</source>
        <translation>图表的数字</translation>
    </message>
    <message>
        <source>Choose a cell to see its row over the years.</source>
        <translation>请选择一个单元格，以查看其所在行的历年数字。</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SheetDelegate</name>
    <message>
        <source>Choose a status (Alt+Down)</source>
        <translation>选择状态（Alt+向下键）</translation>
    </message>
    <message>
        <source>This cannot be read. Type a number, “&lt;5”, or one of the signs below the sheet.</source>
        <translation>无法读取此内容。请键入数字、“&lt;5”，或表格下方所列的符号之一。</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SheetModel</name>
    <message>
        <source>%1, %2</source>
        <comment>row, year</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>row, column, year</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Coded data: %1</source>
        <translation>已编码数据：%1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>cell, figure, state</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a cell. Type a number, “&lt;5”, or one of the signs below the sheet.</source>
        <translation>单元格中不能填写“%1”。请键入数字、“&lt;5”，或表格下方所列的符号之一。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, year</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SheetView</name>
    <message>
        <source>Sheet of the table</source>
        <translation>该表的填写区</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SubmissionDialog</name>
    <message>
        <source>Submission of %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Earlier submissions</source>
        <translation>先前的提交记录(&amp;E)</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SubmissionsPanel</name>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>提交记录</translation>
    </message>
    <message>
        <source>What is said otherwise</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>比较对象(&amp;C)</translation>
    </message>
    <message>
        <source>As it was sealed</source>
        <translation>与封存时相同</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>封存后有更改</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>what the project says now</source>
        <translation>项目现在的内容</translation>
    </message>
    <message>
        <source>Nothing was submitted yet.</source>
        <translation>尚未提交任何内容。</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are said otherwise.</source>
        <translation>
            <numerusform>有 %Ln 处不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::SubmitPanel</name>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>Errors that nobody has explained</source>
        <translation>尚无人说明的错误</translation>
    </message>
    <message>
        <source>Errors without explanation</source>
        <translation>未经说明的错误</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the cell.</source>
        <translation>按 Enter 键或双击可转到该单元格。</translation>
    </message>
    <message>
        <source>What the letter says besides</source>
        <translation>函件中另行说明的内容</translation>
    </message>
    <message>
        <source>Send although errors are not &amp;explained; the letter lists them</source>
        <translation>尽管有错误未经说明，仍然提交；函件会列出这些错误(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>附注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Language of letter and workbooks</source>
        <translation>函件和工作簿的语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make the package…</source>
        <translation>制作提交包(&amp;M)…</translation>
    </message>
    <message>
        <source>Choose a year.</source>
        <translation>请选择年份。</translation>
    </message>
    <message>
        <source>%1 of %2 cells are answered. %3, %4, %5.</source>
        <comment>answered, asked, three counts of findings</comment>
        <translation>%2 个单元格中已答复 %1 个。%3，%4，%5。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) without explanation</source>
        <translation>
            <numerusform>%Ln 个错误未经说明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) and note(s)</source>
        <translation>
            <numerusform>%Ln 个警告和提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) explained</source>
        <translation>
            <numerusform>%Ln 项检查结果已说明</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>该项目以只读方式打开。</translation>
    </message>
    <message>
        <source>Mend or explain the errors first, or say that they may be sent.</source>
        <translation>请先更正或说明这些错误，或指明可以按现状提交。</translation>
    </message>
    <message>
        <source>There are no answers in these years.</source>
        <translation>这些年份中没有答复。</translation>
    </message>
    <message>
        <source>Package of the submission</source>
        <translation>提交包</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>提交包 (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written with %Ln file(s). Save the project, which keeps it as “%2”.</source>
        <comment>file name, number of the submission</comment>
        <translation>
            <numerusform>已写出 %1，含 %Ln 个文件。请保存项目，项目将其保存为“%2”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) are not in it.</source>
        <translation>
            <numerusform>其中不包括 %Ln 个答复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::TablesPanel</name>
    <message>
        <source>not asked</source>
        <comment>a table or module</comment>
        <translation>不要求填写</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>filled cells of those that are asked</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing of it is asked in this collection.</source>
        <translation>本轮次的调查不要求填写其中任何内容。</translation>
    </message>
    <message>
        <source>%1 of %2 cells are filled in.</source>
        <translation>%2 个单元格中已填写 %1 个。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>errors, warnings, notes</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Modules and tables</source>
        <translation>模块和表</translation>
    </message>
</context>
<context>
    <name>questionnairepage::WhatIfDialog</name>
    <message>
        <source>What changes in %1 if a code goes to another category</source>
        <translation>如果将某一代码改归其他类别，%1 中会发生的变化</translation>
    </message>
    <message>
        <source>Where should “%1” go?</source>
        <translation>“%1”应改归何处？</translation>
    </message>
    <message>
        <source>Where should the code go?</source>
        <translation>该代码应改归何处？</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a category</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>请选择类别。</translation>
    </message>
    <message>
        <source>Choose a national code.</source>
        <translation>请选择国内代码。</translation>
    </message>
    <message>
        <source>What would move is being counted…</source>
        <translation>正在计算会变动的内容…</translation>
    </message>
    <message>
        <source>Counts that would move: %1.</source>
        <translation>会变动的计数：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would have another figure.</source>
        <translation>
            <numerusform>有 %Ln 个单元格的数字会改变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s) would have another value.</source>
        <translation>
            <numerusform>有 %Ln 个指标的值会改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>These counts do not keep national codes and cannot move: %1.</source>
        <translation>这些计数没有保留国内代码，无法变动：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>What stands in the cell stays, because it is not from coded data. %1</source>
        <translation>单元格中的内容保持不变，因为该内容不是来自已编码数据。%1</translation>
    </message>
    <message>
        <source>Code or words of its label</source>
        <translation>代码或其名称中的词语</translation>
    </message>
    <message>
        <source>National codes</source>
        <translation>国内代码</translation>
    </message>
    <message>
        <source>If this &amp;national code</source>
        <translation>如果将该国内代码(&amp;N)</translation>
    </message>
    <message>
        <source>Choose a category…</source>
        <translation>选择类别…</translation>
    </message>
    <message>
        <source>went to this &amp;category</source>
        <translation>归入该类别(&amp;C)</translation>
    </message>
    <message>
        <source>Cells that would move</source>
        <translation>会变动的单元格</translation>
    </message>
    <message>
        <source>Indicators that would move</source>
        <translation>会变动的指标</translation>
    </message>
    <message>
        <source>C&amp;ells that would move</source>
        <translation>会变动的单元格(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Indicators that would move</source>
        <translation>会变动的指标(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remap for real: show the mapping</source>
        <translation>实际更改映射：显示映射(&amp;R)</translation>
    </message>
    <message>
        <source>Leads to the mapping of this code. Nothing is changed here.</source>
        <translation>转到该代码的映射。此处不作任何更改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Goes to now</source>
        <translation>现归入</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of a table, name of a cell</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1
Before: %2
After: %3</source>
        <comment>formula, the same with figures, again</comment>
        <translation>%1
之前：%2
之后：%3</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>With the figures</source>
        <translation>代入数字</translation>
    </message>
    <message>
        <source>No counts of national codes are kept. Code a file on the page “Data and coding” and keep its counts for questionnaires.</source>
        <translation>没有保存按国内代码列出的计数。请在“数据与编码”页面上为文件编码，并保存其计数以供调查表使用。</translation>
    </message>
    <message>
        <source>&amp;Keep counts…</source>
        <translation>保存计数(&amp;K)…</translation>
    </message>
    <message>
        <source>Leads to the page “Data and coding”, where counts are kept.</source>
        <translation>转到“数据与编码”页面，可在该页面保存计数。</translation>
    </message>
</context>
<context>
    <name>questionnairepage::YearTable</name>
    <message>
        <source>“%1” is not a year. Type one such as 2023.</source>
        <translation>“%1”不是年份。请键入年份，例如 2023。</translation>
    </message>
    <message>
        <source>“%1” for %2 is not a number of at least zero. Correct it.</source>
        <translation>%2 的“%1”不是大于或等于零的数字。请更正。</translation>
    </message>
    <message>
        <source>The year %1 stands there twice. Empty the value of one of them.</source>
        <translation>年份 %1 出现两次。请清空其中一个的值。</translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard has no cells.</source>
        <translation>未粘贴任何内容：剪贴板中没有单元格。</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>未粘贴任何内容。%1</translation>
    </message>
    <message>
        <source>There is no year with a value.</source>
        <translation>没有填写值的年份。</translation>
    </message>
    <message>
        <source>Nothing was pasted: there are %1 values and no years for all of them. Copy the column of years with them.</source>
        <translation>未粘贴任何内容：有 %1 个值，但并非每个值都有年份。请连同年份列一起复制。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>%1 %2</source>
        <comment>questionnaire, year of its collection</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>图 %1</translation>
    </message>
    <message>
        <source>Data of figure %1</source>
        <translation>图 %1 的数据</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Our proposal</source>
        <translation>我方建议</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>跳到正文</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>返回正文</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>There is nothing to show in this table.</source>
        <translation>此表没有可显示的内容。</translation>
    </message>
    <message>
        <source>leaves: %1</source>
        <translation>离开：%1</translation>
    </message>
    <message>
        <source>Break before %1: %2</source>
        <translation>%1 之前数列中断：%2</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Coded tables</source>
        <translation>已编码表格</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>计数的对象</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>未映射</translation>
    </message>
    <message>
        <source>by the table</source>
        <translation>见该表格</translation>
    </message>
    <message>
        <source>Records that are out of scope are in none of these tables.</source>
        <translation>不在范围内的记录不列入这些表格。</translation>
    </message>
    <message>
        <source>Not known, by dimension</source>
        <translation>按维度列出的不详情况</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>A breakdown of which a large part is not known says little about the rest.</source>
        <translation>如果某项细分数据有很大一部分不详，其余部分的参考价值就很有限。</translation>
    </message>
    <message>
        <source>%1 by section</source>
        <translation>%1（按门类）</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>门类</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Coded data</source>
        <translation>已编码数据</translation>
    </message>
    <message>
        <source>The project keeps no coded table, so nothing is said here of records.</source>
        <translation>项目中没有保存已编码表格，因此此处不涉及记录。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Findings by check</source>
        <translation>按检查列出的检查结果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>检查的内容</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未经说明</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Explained: a person has written down why the finding may stand.</source>
        <translation>已说明：有人写明了该检查结果可以保留的原因。</translation>
    </message>
    <message>
        <source>Open findings of %1</source>
        <translation>检查 %1 的未经说明的结果</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>%1 more are not shown; the program&apos;s page of findings has them.</source>
        <translation>另有 %1 项未显示；请见本程序的检查结果页面。</translation>
    </message>
    <message>
        <source>Explained findings</source>
        <translation>已说明的检查结果</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>可以保留的原因</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>说明人</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>检查发现的内容</translation>
    </message>
    <message>
        <source>The program compares every entry with rules. A finding is no verdict: it is corrected, or a person explains why it may stand.</source>
        <translation>本程序将每项录入内容与规则进行比较。检查结果并非定论：可予以更正，或由有关人员说明可以保留的原因。</translation>
    </message>
    <message>
        <source>A report was to be made.</source>
        <translation>原拟编制报告。</translation>
    </message>
    <message>
        <source>The project has no list of offences.</source>
        <translation>项目中没有罪名清单。</translation>
    </message>
    <message>
        <source>Import a list and map it first.</source>
        <translation>请先导入清单并进行映射。</translation>
    </message>
    <message>
        <source>The project has no list “%1”.</source>
        <translation>项目中没有清单“%1”。</translation>
    </message>
    <message>
        <source>Name one of its lists, or none for all of them.</source>
        <translation>请指明其中一个清单；如需包括全部清单，则不要指明。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Mapping set</source>
        <translation>映射集</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>Fingerprint of the mapping</source>
        <translation>映射的指纹</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Draft, not validated</source>
        <translation>草稿，未经审定</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>已审定</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>出处说明</translation>
    </message>
    <message>
        <source>For readers who do not know the ICCS</source>
        <translation>供不了解 ICCS 的读者阅读</translation>
    </message>
    <message>
        <source>The International Classification of Crime for Statistical Purposes (ICCS) groups acts by what is done, not by the article of the law that forbids it. It was endorsed by the United Nations Statistical Commission in 2015 and is kept by UNODC, the United Nations Office on Drugs and Crime.</source>
        <translation>《用于统计目的的国际犯罪分类》（ICCS）按所实施的行为，而不是按禁止该行为的法律条款对行为进行归类。该分类于 2015 年获联合国统计委员会认可，由联合国毒品和犯罪问题办公室（UNODC）负责维护。</translation>
    </message>
    <message>
        <source>Its categories have codes. The first two digits are the section (for example 01, acts leading to death or intending to cause death); each further level adds digits: 0101 is intentional homicide. “Other” categories, called residuals, take what fits nowhere else in their group; the fewer offences they hold, the more a table says.</source>
        <translation>其类别有代码。前两位数字为门类（例如 01 为导致死亡或意图导致死亡的行为）；每下一级增加数字：0101 为故意杀人。“其他”类别称为剩余类别，收纳同一分组中不能归入他处的内容；其中的犯罪越少，表格的信息量就越大。</translation>
    </message>
    <message>
        <source>A mapping says for each national offence code to which category of the ICCS its acts belong. Figures of the country are then counted in categories that other countries use, too. National law stays as it is.</source>
        <translation>映射说明每个国内罪名代码所含的行为属于 ICCS 的哪个类别。这样，本国的数字就可按其他国家也使用的类别计数。国内法律保持不变。</translation>
    </message>
    <message>
        <source>%1, project of %2.</source>
        <translation>%1，截至 %2 的项目。</translation>
    </message>
    <message>
        <source>Indicators computed from the figures</source>
        <translation>根据数字计算的指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>A dash stands where a figure or the population is missing. Suppressed counts make an interval.</source>
        <translation>短横线表示缺少数字或人口数。已隐去的计数得出一个区间。</translation>
    </message>
    <message>
        <source>Formulas of the indicators</source>
        <translation>指标的公式</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>With its figures</source>
        <translation>代入数字</translation>
    </message>
    <message>
        <source>method changed</source>
        <translation>方法有变</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>数列</translation>
    </message>
    <message>
        <source>A line is interrupted where the answers to questions on method differ between two collections: figures before and after it were made in different ways.</source>
        <translation>如果两次收集之间对关于方法的问题答复不同，线条就会中断：中断前后的数字是以不同方法得出的。</translation>
    </message>
    <message>
        <source>Lines from %1 to %2: %3. The table below has the same numbers.</source>
        <translation>%1 年至 %2 年的线条：%3。下表列有相同的数字。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The figures given allow none.</source>
        <translation>根据所给数字无法计算任何指标。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>%1之前</translation>
    </message>
    <message>
        <source>From the police to prison</source>
        <translation>从警方到监狱</translation>
    </message>
    <message>
        <source>The counts are of the same year and not of the same persons: a case may pass from one stage to the next in another year, and one person may be counted twice. The widths show the order of size, not the fate of persons.</source>
        <translation>各项计数属于同一年份，但不是同一批人：案件可能在另一年份才进入下一阶段，同一人也可能被计算两次。宽度表示数量的大小，而不表示各人的去向。</translation>
    </message>
    <message>
        <source>Persons in the criminal justice system, %1</source>
        <translation>刑事司法系统中的人员，%1 年</translation>
    </message>
    <message>
        <source>Boxes from left to right, one for each stage, with bands as wide as the counts between them: from %1 persons at the first to %2 at the last.</source>
        <translation>从左到右的方框，每个阶段一个，方框之间的条带宽度与计数相当：从第一阶段的 %1 人到最后阶段的 %2 人。</translation>
    </message>
    <message>
        <source>Mapped, of the offences in scope</source>
        <translation>已映射，占范围内罪名</translation>
    </message>
    <message>
        <source>Approved, of the offences in scope</source>
        <translation>已核准，占范围内罪名</translation>
    </message>
    <message>
        <source>In residual categories, of the mapped offences</source>
        <translation>归入剩余类别，占已映射罪名</translation>
    </message>
    <message>
        <source>Reviewed, of the mapped offences</source>
        <translation>已审核，占已映射罪名</translation>
    </message>
    <message>
        <source>With a definition, of the offences in scope</source>
        <translation>有定义，占范围内罪名</translation>
    </message>
    <message>
        <source>With a rationale, of the mapped offences</source>
        <translation>有理由，占已映射罪名</translation>
    </message>
    <message>
        <source>With rules cited, of the mapped offences</source>
        <translation>引用了规则，占已映射罪名</translation>
    </message>
    <message>
        <source>Categories of the ICCS that are used</source>
        <translation>已使用的 ICCS 类别</translation>
    </message>
    <message>
        <source>Quality of the mapping by codes and by volume, %1</source>
        <translation>按代码和案件量列出的映射质量，%1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Share of codes</source>
        <translation>占代码的比例</translation>
    </message>
    <message>
        <source>Share of volume</source>
        <translation>占案件量的比例</translation>
    </message>
    <message>
        <source>Volume: the counts that the list itself gives for its codes. A dash stands where it gives none.</source>
        <translation>案件量：清单本身为其代码给出的计数。短横线表示清单没有给出。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Share of the mapped codes in percent</source>
        <translation>占已映射代码的百分比</translation>
    </message>
    <message>
        <source>Level %1, %2</source>
        <translation>第 %1 级，%2</translation>
    </message>
    <message>
        <source>Level of the categories reached</source>
        <translation>所达到类别的级别</translation>
    </message>
    <message>
        <source>One bar for each list, parted by the level of the classification that its mapped codes reach. The deeper, the more a table can tell.</source>
        <translation>每个清单一个条形，按其已映射代码所达到的分类级别划分。级别越深，表格的信息量就越大。</translation>
    </message>
    <message>
        <source>Residual categories used by %1</source>
        <translation>%1 所使用的剩余类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>案件量</translation>
    </message>
    <message>
        <source>National codes</source>
        <translation>国内代码</translation>
    </message>
    <message>
        <source>Every link to a residual is counted here, so an offence may stand in several rows. Many codes in one residual ask for a definition or a split.</source>
        <translation>此处计入归入剩余类别的每个关联，因此同一罪名可能出现在多行中。如果一个剩余类别中代码很多，就需要索取定义或请求拆分。</translation>
    </message>
    <message>
        <source>Data quality and coding</source>
        <translation>数据质量与编码</translation>
    </message>
    <message>
        <source>Coverage by codes and volume, levels, residual categories, unknown shares of coded tables, open findings and explanations.</source>
        <translation>按代码和案件量列出的覆盖率、级别、剩余类别、已编码表格中的不详比例、未经说明的检查结果以及说明。</translation>
    </message>
    <message>
        <source>A list of offences; coded tables where there are any.</source>
        <translation>罪名清单；以及已编码表格（如有）。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Quality of the mapping</source>
        <translation>映射质量</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>剩余部分</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Source of the share</source>
        <translation>比例的来源</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Correspondence of %1 with the ICCS</source>
        <translation>%1 与 ICCS 的对应</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>国内代码</translation>
    </message>
    <message>
        <source>National offence</source>
        <translation>国内罪名</translation>
    </message>
    <message>
        <source>ICCS</source>
        <translation>ICCS</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Offences of %1 without a category</source>
        <translation>%1 中没有类别的罪名</translation>
    </message>
    <message>
        <source>Why not mapped</source>
        <translation>未映射的原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Relations and statuses, %1</source>
        <translation>关系和状态，%1</translation>
    </message>
    <message>
        <source>Relation of the national code to the category</source>
        <translation>国内代码与类别的关系</translation>
    </message>
    <message>
        <source>Status of the offence</source>
        <translation>罪名的状态</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>引用的规则</translation>
    </message>
    <message>
        <source>No link cites a rule of mapping.</source>
        <translation>没有关联引用映射规则。</translation>
    </message>
    <message>
        <source>Rules of mapping that links cite</source>
        <translation>各关联引用的映射规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>规则的内容</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>The rules sum up what reviewers of national mappings apply; they are our own wording, no official text of UNODC.</source>
        <translation>这些规则归纳了国家映射的审核人所采用的做法；措辞由我方拟定，并非毒品和犯罪问题办公室的正式文本。</translation>
    </message>
    <message>
        <source>How to read the tables</source>
        <translation>如何阅读这些表格</translation>
    </message>
    <message>
        <source>“%1”: the national code and the category hold the same acts.</source>
        <translation>“%1”：国内代码与该类别包含相同的行为。</translation>
    </message>
    <message>
        <source>“%1”: the national code is a part of the category; its whole count may be added to it.</source>
        <translation>“%1”：国内代码是该类别的一部分；其全部计数可计入该类别。</translation>
    </message>
    <message>
        <source>“%1”: the national code holds other acts, too; its count says too much for the category.</source>
        <translation>“%1”：国内代码还包含其他行为；对该类别而言，其计数偏大。</translation>
    </message>
    <message>
        <source>“%1”: each has acts that the other lacks.</source>
        <translation>“%1”：双方各有对方所没有的行为。</translation>
    </message>
    <message>
        <source>The numbers behind a relation say how many codes and categories are joined: n:1 means that several national codes go to one category.</source>
        <translation>关系后面的数字表示有多少个代码和类别相关联：n:1 表示多个国内代码归入一个类别。</translation>
    </message>
    <message>
        <source>“%1” links were signed by a reviewer. All others are work in progress.</source>
        <translation>状态为“%1”的关联已由审核人签署。其他关联均在进行之中。</translation>
    </message>
    <message>
        <source>Coverage by section</source>
        <translation>按门类列出的覆盖率</translation>
    </message>
    <message>
        <source>Relations and statuses</source>
        <translation>关系和状态</translation>
    </message>
    <message>
        <source>Offences without a category</source>
        <translation>没有类别的罪名</translation>
    </message>
    <message>
        <source>Correspondence table</source>
        <translation>对应表</translation>
    </message>
    <message>
        <source>Correspondence table with rationale</source>
        <translation>附理由的对应表</translation>
    </message>
    <message>
        <source>Every national code with its category of the ICCS, the relation, the status and the reasons; codes without a category; coverage by section.</source>
        <translation>每个国内代码及其 ICCS 类别、关系、状态和理由；没有类别的代码；按门类列出的覆盖率。</translation>
    </message>
    <message>
        <source>A list of offences.</source>
        <translation>罪名清单。</translation>
    </message>
    <message>
        <source>Correspondence of national offences with the ICCS</source>
        <translation>国内罪名与 ICCS 的对应表</translation>
    </message>
    <message>
        <source>Lists of offences</source>
        <translation>罪名清单</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>导入日期</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>the order of the ICCS</source>
        <translation>ICCS 的顺序</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Counting rules of %1</source>
        <translation>%1 的计数规则</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>计数的对象</translation>
    </message>
    <message>
        <source>Moment at which an offence enters the statistics</source>
        <translation>犯罪计入统计的时点</translation>
    </message>
    <message>
        <source>Of several offences only the most serious is counted</source>
        <translation>多项犯罪中只计最严重的一项</translation>
    </message>
    <message>
        <source>Order of seriousness</source>
        <translation>严重程度的顺序</translation>
    </message>
    <message>
        <source>Attempts are counted with completed offences</source>
        <translation>未遂与既遂犯罪一并计入</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The ICCS asks every country to declare these rules, because they change the figures (ICCS 2015, p. 105-106).</source>
        <translation>ICCS 要求每个国家申明这些规则，因为这些规则会影响数字（ICCS 2015，第 105-106 页）。</translation>
    </message>
    <message>
        <source>Counting rules</source>
        <translation>计数规则</translation>
    </message>
    <message>
        <source>No counting rules are declared for this list. Figures counted from it cannot be compared with others until they are.</source>
        <translation>该清单没有申明计数规则。在申明之前，依据该清单统计的数字不能与其他数字比较。</translation>
    </message>
    <message>
        <source>by the base conduct</source>
        <translation>按基本行为</translation>
    </message>
    <message>
        <source>by the most serious conduct</source>
        <translation>按最严重的行为</translation>
    </message>
    <message>
        <source>Principles of the mapping</source>
        <translation>映射原则</translation>
    </message>
    <message>
        <source>Decisions that differ between countries</source>
        <translation>因国家而异的决定</translation>
    </message>
    <message>
        <source>Codes that hold several acts</source>
        <translation>包含多种行为的代码</translation>
    </message>
    <message>
        <source>Least level of a category</source>
        <translation>类别的最低级别</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>未遂</translation>
    </message>
    <message>
        <source>marked by a tag</source>
        <translation>以标记注明</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>不注明</translation>
    </message>
    <message>
        <source>Methodology and counting rules</source>
        <translation>方法和计数规则</translation>
    </message>
    <message>
        <source>The metadata: sources, counting rules, attributes, layouts of record files, decision tables in words and answers to questions on method.</source>
        <translation>元数据：来源、计数规则、属性、记录文件的布局、以文字表述的决策表，以及对关于方法的问题的答复。</translation>
    </message>
    <message>
        <source>A list of offences; counting rules, layouts, decision tables and answers to a questionnaire where there are any.</source>
        <translation>罪名清单；以及计数规则、布局、决策表和对调查表的答复（如有）。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>cells asked for</source>
        <translation>要求填写的单元格</translation>
    </message>
    <message>
        <source>cells answered</source>
        <translation>已答复的单元格</translation>
    </message>
    <message>
        <source>errors without explanation</source>
        <translation>未经说明的错误</translation>
    </message>
    <message>
        <source>findings explained</source>
        <translation>已说明的检查结果</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1，%2，提交人：%3</translation>
    </message>
    <message>
        <source>Submissions so far</source>
        <translation>迄今的提交记录</translation>
    </message>
    <message>
        <source>The response has not been sent yet.</source>
        <translation>答复尚未送交。</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>调查表</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Response to a questionnaire</source>
        <translation>对调查表的答复</translation>
    </message>
    <message>
        <source>The figures of a response with their statuses and earlier years, indicators with formulas, findings and explanations, flows and series.</source>
        <translation>答复的数字及其状态和以往年份、指标及公式、检查结果和说明、流程以及数列。</translation>
    </message>
    <message>
        <source>Answers to a questionnaire.</source>
        <translation>对调查表的答复。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Mapped, not approved</source>
        <translation>已映射但未核准</translation>
    </message>
    <message>
        <source>Offence codes</source>
        <translation>罪名代码</translation>
    </message>
    <message>
        <source>Mapped offences by section, %1</source>
        <translation>按门类列出的已映射罪名，%1</translation>
    </message>
    <message>
        <source>In residuals</source>
        <translation>归入剩余类别</translation>
    </message>
    <message>
        <source>Volume in residuals</source>
        <translation>归入剩余类别的案件量</translation>
    </message>
    <message>
        <source>An offence with several links counts once, at the link that is furthest in review and deepest in the classification. A dash means that there is nothing to take a share of.</source>
        <translation>有多个关联的罪名只计一次，以审核进度最靠前、分类级别最深的关联为准。短横线表示没有可供计算比例的基数。</translation>
    </message>
    <message>
        <source>The lists in figures</source>
        <translation>各清单的数字</translation>
    </message>
    <message>
        <source>Offences in scope</source>
        <translation>范围内罪名</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>已映射</translation>
    </message>
    <message>
        <source>Coverage, codes</source>
        <translation>覆盖率（代码）</translation>
    </message>
    <message>
        <source>Coverage, volume</source>
        <translation>覆盖率（案件量）</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Offences that are out of scope and rows that sum others are not counted. Approved: share of the offences in scope. Residuals and reviews: share of the mapped offences. A dash stands where the list gives no volumes.</source>
        <translation>不在范围内的罪名和作为其他行合计的行不予计数。已核准：占范围内罪名的比例。剩余类别和审核：占已映射罪名的比例。短横线表示清单没有给出案件量。</translation>
    </message>
    <message>
        <source>Mapped offence codes by section, %1</source>
        <translation>按门类列出的已映射罪名代码，%1</translation>
    </message>
    <message>
        <source>Horizontal bars, one for each section of the ICCS: how many of the %1 mapped codes it has, approved ones first. The table below has the same numbers.</source>
        <translation>水平条形，ICCS 每个门类一条：在 %1 个已映射代码中该门类有多少个，已核准的排在前面。下表列有相同的数字。</translation>
    </message>
    <message>
        <source>Answers to questions on method, %1</source>
        <translation>对关于方法的问题的答复，%1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>The whole questionnaire</source>
        <translation>整个调查表</translation>
    </message>
    <message>
        <source>Questions on method</source>
        <translation>关于方法的问题</translation>
    </message>
    <message>
        <source>The project has no answers to questions on method.</source>
        <translation>项目中没有对关于方法的问题的答复。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>%1 的取值</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>%1 的列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>提供的内容</translation>
    </message>
    <message>
        <source>What its texts mean</source>
        <translation>其文本的含义</translation>
    </message>
    <message>
        <source>Rows are left out where the column “%1” says: %2.</source>
        <translation>列“%1”为下列内容的行予以略去：%2。</translation>
    </message>
    <message>
        <source>National attributes</source>
        <translation>国内属性</translation>
    </message>
    <message>
        <source>The project adds no attribute to those of the ICCS (Table II).</source>
        <translation>除 ICCS 的属性（表二）外，项目没有添加属性。</translation>
    </message>
    <message>
        <source>Beside the disaggregating variables of the ICCS (Table II) the project uses these attributes of its own.</source>
        <translation>除 ICCS 的分列变量（表二）外，项目还使用下列自有属性。</translation>
    </message>
    <message>
        <source>Record files</source>
        <translation>记录文件</translation>
    </message>
    <message>
        <source>A row of the file is: %1.</source>
        <translation>文件的每一行为：%1。</translation>
    </message>
    <message>
        <source>The project has no layout of a record file.</source>
        <translation>项目中没有记录文件的布局。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>p: provisional; s: suppressed because the count is small; n.a.: not available; n.ap.: not applicable; –: not filled in.</source>
        <translation>p：初步；s：因计数较小而隐去；n.a.：没有数据；n.ap.：不适用；–：未填写。</translation>
    </message>
    <message>
        <source>n.a.</source>
        <translation>n.a.</translation>
    </message>
    <message>
        <source>n.ap.</source>
        <translation>n.ap.</translation>
    </message>
    <message>
        <source>&lt;%1 s</source>
        <translation>&lt;%1 s</translation>
    </message>
    <message>
        <source>%1 p</source>
        <translation>%1 p</translation>
    </message>
    <message>
        <source>Cells by status</source>
        <translation>按状态列出的单元格</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>全部单元格</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Tables and rows without any answer are left out. Years before those of this questionnaire come from earlier collections.</source>
        <translation>没有任何答复的表格和行已略去。早于本调查表所涉年份的数字来自以往的收集。</translation>
    </message>
    <message>
        <source>It decides about these offences of %1: %2.</source>
        <translation>该表决定 %1 的下列罪名：%2。</translation>
    </message>
    <message>
        <source>It decides about the offences of %1 under the headings: %2.</source>
        <translation>该表决定 %1 中属于下列类目的罪名：%2。</translation>
    </message>
    <message>
        <source>It decides about all offences of %1.</source>
        <translation>该表决定 %1 的全部罪名。</translation>
    </message>
    <message>
        <source>For each record one row at most fits.</source>
        <translation>每条记录至多符合一条规则行。</translation>
    </message>
    <message>
        <source>The first row that fits decides.</source>
        <translation>以第一条符合的规则行为准。</translation>
    </message>
    <message>
        <source>Several rows may fit if they say the same.</source>
        <translation>可有多条规则行符合，但其结果须相同。</translation>
    </message>
    <message>
        <source>All rows that fit add what they say.</source>
        <translation>所有符合的规则行均添加其内容。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>In all other cases: %1</source>
        <translation>在所有其他情况下：%1</translation>
    </message>
    <message>
        <source>In any case: %1</source>
        <translation>在任何情况下：%1</translation>
    </message>
    <message>
        <source>If %1: %2</source>
        <translation>如果%1：%2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>决策表</translation>
    </message>
    <message>
        <source>Where a national code holds acts of several categories, a decision table looks at the record: its facts, such as the outcome or the age of the victim, decide.</source>
        <translation>如果国内代码包含多个类别的行为，决策表就会查看记录：以记录中的事实（例如结果或受害人的年龄）为准。</translation>
    </message>
    <message>
        <source>The project has none.</source>
        <translation>项目中没有决策表。</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>When the offence is first reported (input)</source>
        <translation>首次报告犯罪时（输入，input）</translation>
    </message>
    <message>
        <source>During the investigation (process)</source>
        <translation>侦查过程中（过程，process）</translation>
    </message>
    <message>
        <source>When the investigation is closed (output)</source>
        <translation>侦查终结时（产出，output）</translation>
    </message>
    <message>
        <source>Annex %1: %2</source>
        <translation>附件 %1：%2</translation>
    </message>
    <message>
        <source>The tables have %1 links. Here they are counted by section; the workbook of this report (XLSX) has them all.</source>
        <translation>对应表共有 %1 个关联。此处按门类计数；本报告的工作簿（XLSX）列有全部关联。</translation>
    </message>
    <message>
        <source>The changes stand in the project: “iccs history” and the page History show who changed what and when.</source>
        <translation>更改保存在项目中：“iccs history”和“历史记录”页面显示何人在何时更改了哪些内容。</translation>
    </message>
    <message>
        <source>Quality frameworks</source>
        <translation>质量框架</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>未申明</translation>
    </message>
    <message>
        <source>Questions in the frameworks of quality</source>
        <translation>各问题在质量框架中的归属</translation>
    </message>
    <message>
        <source>The letter is the level of the NQAF, the number the principle. The assignment is ours; numbers of the NQAF were written from memory.</source>
        <translation>字母表示 NQAF 的层级，数字表示原则。归属由我方确定；NQAF 的编号凭记忆写出。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系单位</translation>
    </message>
    <message>
        <source>Classification used</source>
        <translation>所用分类</translation>
    </message>
    <message>
        <source>Unit and moment of counting</source>
        <translation>计数的单位和时点</translation>
    </message>
    <message>
        <source>Reference period</source>
        <translation>参考时期</translation>
    </message>
    <message>
        <source>Source data</source>
        <translation>源数据</translation>
    </message>
    <message>
        <source>Fingerprint of the source file</source>
        <translation>源文件的指纹</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确性</translation>
    </message>
    <message>
        <source>Revision of the list</source>
        <translation>清单的修订</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>The newest changes of the project</source>
        <translation>项目的最新更改</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Things changed</source>
        <translation>更改的项数</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>有代码归入</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>未写明原因</translation>
    </message>
    <message>
        <source>Categories without a code</source>
        <translation>没有国内代码的类别</translation>
    </message>
    <message>
        <source>Why categories have no national code</source>
        <translation>类别没有国内代码的原因</translation>
    </message>
    <message>
        <source>National codes reach %1 of the %2 categories. A category without a code is no fault where the law knows no such act; then the reason should be written down.</source>
        <translation>在 %2 个类别中，有国内代码归入的为 %1 个。如果法律中没有此类行为，类别没有代码并非缺陷；此时应写明原因。</translation>
    </message>
    <message>
        <source>Share of the national codes in scope that have a category in the section</source>
        <translation>按门类分列的有类别的范围内国内代码比例</translation>
    </message>
    <message>
        <source>No code ends in a residual category.</source>
        <translation>没有代码归入剩余类别。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Residual categories with the most codes</source>
        <translation>代码最多的剩余类别</translation>
    </message>
    <message>
        <source>same category</source>
        <translation>类别相同</translation>
    </message>
    <message>
        <source>other level of the same branch</source>
        <translation>同一分支，级别不同</translation>
    </message>
    <message>
        <source>other category of the same section</source>
        <translation>门类相同，类别不同</translation>
    </message>
    <message>
        <source>other section</source>
        <translation>门类不同</translation>
    </message>
    <message>
        <source>Only the largest %1 of %2 stand here.</source>
        <translation>此处仅列出最大的 %1 项，共 %2 项。</translation>
    </message>
    <message>
        <source>Shared provisions</source>
        <translation>共有条款</translation>
    </message>
    <message>
        <source>Same category</source>
        <translation>类别相同</translation>
    </message>
    <message>
        <source>Provisions to which the institutions give different categories</source>
        <translation>各机构归入不同类别的法律条款</translation>
    </message>
    <message>
        <source>Provision or name</source>
        <translation>法律条款或名称</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>No link is in dispute.</source>
        <translation>没有关联有争议。</translation>
    </message>
    <message>
        <source>No provision or name stands in the lists of two institutions, so nothing can be compared: import a second list with its legal provisions.</source>
        <translation>没有任何法律条款或名称同时出现在两个机构的清单中，因此无法进行比较：请再导入一份含有法律条款的清单。</translation>
    </message>
    <message>
        <source>The institutions give every shared provision the same category.</source>
        <translation>各机构对每一共有条款归入的类别均相同。</translation>
    </message>
    <message>
        <source>Cases at stake: those recorded under the codes and categories that the entry names. Nothing stands there where the lists give no counts.</source>
        <translation>所涉案件：在条目所列代码和类别下登记的案件。如果清单没有给出计数，该处留空。</translation>
    </message>
    <message>
        <source>%1 of %2 national codes in scope have no ICCS category yet (%3).</source>
        <translation>在 %2 个范围内国内代码中，有 %1 个尚无 ICCS 类别（%3）。</translation>
    </message>
    <message>
        <source>%4 of the mapped cases end in residual categories; the largest is %1 with %2 cases (%3).</source>
        <translation>已映射案件中有 %4 归入剩余类别；其中最大的是 %1，有 %2 起案件（%3）。</translation>
    </message>
    <message>
        <source>%4 of the mapped codes end in residual categories; the largest is %1 with %2 codes (%3).</source>
        <translation>已映射代码中有 %4 归入剩余类别；其中最大的是 %1，有 %2 个代码（%3）。</translation>
    </message>
    <message>
        <source>%1 (median level %2 of 4)</source>
        <translation>%1（中位等级 %2，满分 4）</translation>
    </message>
    <message>
        <source>The checks of the tables report %1 open errors.</source>
        <translation>对应表的检查报告了 %1 个未处理的错误。</translation>
    </message>
    <message>
        <source>Found by the program; no person has confirmed it yet.</source>
        <translation>由程序发现；尚无人确认。</translation>
    </message>
    <message>
        <source>Known errors of the ICCS at categories that the lists use</source>
        <translation>清单所用类别涉及的 ICCS 已知错误</translation>
    </message>
    <message>
        <source>None concerns a category in use.</source>
        <translation>没有一项涉及所用的类别。</translation>
    </message>
    <message>
        <source>Register of gaps and errors of the ICCS</source>
        <translation>ICCS 缺口和错误登记册</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>The register that comes with the program is among them; “iccs assessment gaps” writes all entries into a table.</source>
        <translation>程序自带的登记册也包括在内；“iccs assessment gaps”可将全部条目写成表格。</translation>
    </message>
    <message>
        <source>Found in this country</source>
        <translation>在本国发现的缺口</translation>
    </message>
    <message>
        <source>The country as a whole</source>
        <translation>全国整体</translation>
    </message>
    <message>
        <source>Nothing is recorded yet on “%1”: enter it on the page Assessment.</source>
        <translation>“%1”尚无任何记录：请在“评估”页面上录入。</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Quality measures</source>
        <translation>质量指标</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>由谁答复</translation>
    </message>
    <message>
        <source>Answers by institution</source>
        <translation>按机构列出的答复</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Levels that the program computes from the tables are not among these answers.</source>
        <translation>由程序根据对应表计算的等级不在这些答复之列。</translation>
    </message>
    <message>
        <source>How levels are given</source>
        <translation>如何给出等级</translation>
    </message>
    <message>
        <source>What is not covered</source>
        <translation>未涵盖的内容</translation>
    </message>
    <message>
        <source>Questions answered in full: %1 of %2.</source>
        <translation>已完整回答的问题：%2 个中有 %1 个。</translation>
    </message>
    <message>
        <source>Not or not by all answered are:</source>
        <translation>未回答或并非所有机构均已回答的问题：</translation>
    </message>
    <message>
        <source>Answers that count otherwise than given</source>
        <translation>未按所给等级计算的答复</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Closing evidence</source>
        <translation>完成证据</translation>
    </message>
    <message>
        <source>Items closed</source>
        <translation>已完成的项目</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目数</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Accuracy and reliability</source>
        <translation>准确性和可靠性</translation>
    </message>
    <message>
        <source>Timeliness and punctuality</source>
        <translation>及时性和准时性</translation>
    </message>
    <message>
        <source>Coherence and comparability</source>
        <translation>一致性和可比性</translation>
    </message>
    <message>
        <source>Accessibility and clarity</source>
        <translation>可获取性和清晰性</translation>
    </message>
    <message>
        <source>Computed figures</source>
        <translation>计算得出的数字</translation>
    </message>
    <message>
        <source>The assessment has no question on this criterion.</source>
        <translation>评估中没有关于该标准的问题。</translation>
    </message>
    <message>
        <source>Checks made</source>
        <translation>所做的检查</translation>
    </message>
    <message>
        <source>Findings that a person has explained are not among them; the report “%1” lists them all.</source>
        <translation>已由有关人员说明的检查结果不在其中；报告“%1”列有全部检查结果。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Levels are 0 to 4; of several answers the median stands first and the lowest and highest in brackets.</source>
        <translation>等级为 0 至 4；有多项答复时，先列中位数，括号内为最低和最高等级。</translation>
    </message>
    <message>
        <source>%1 Levels now: %2.</source>
        <translation>%1目前等级：%2。</translation>
    </message>
    <message>
        <source>Levels now</source>
        <translation>目前等级</translation>
    </message>
    <message>
        <source>Proposed actions</source>
        <translation>提议的行动</translation>
    </message>
    <message>
        <source>The program proposes these actions because of the levels reached; nobody has decided on them. On the page Assessment a person takes them over, changes or drops them.</source>
        <translation>程序根据所达到的等级提议这些行动；尚无人就此作出决定。可由有关人员在“评估”页面上采纳、更改或放弃这些行动。</translation>
    </message>
    <message>
        <source>The source in short</source>
        <translation>来源简介</translation>
    </message>
    <message>
        <source>Years with counts</source>
        <translation>有计数的年份</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>受害人</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>犯罪人</translation>
    </message>
    <message>
        <source>Data description</source>
        <translation>数据描述</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及对象</translation>
    </message>
    <message>
        <source>In the records</source>
        <translation>记录中有</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1/%2（%3）</translation>
    </message>
    <message>
        <source>Can be filled</source>
        <translation>可以填写</translation>
    </message>
    <message>
        <source>No record file of this source is described, so the program cannot tell which details it holds: add its layout on the page Data and coding.</source>
        <translation>没有关于此来源的记录文件的说明，因此程序无法判断其中包含哪些细节：请在“数据与编码”页面上添加其布局。</translation>
    </message>
    <message>
        <source>Main findings</source>
        <translation>主要结论</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>剖面图</translation>
    </message>
    <message>
        <source>Institutions and their lists</source>
        <translation>机构及其清单</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>法律</translation>
    </message>
    <message>
        <source>Legal provisions behind the codes</source>
        <translation>代码所依据的法律条款</translation>
    </message>
    <message>
        <source>With a provision</source>
        <translation>有法律条款</translation>
    </message>
    <message>
        <source>Different provisions</source>
        <translation>不同的法律条款</translation>
    </message>
    <message>
        <source>With dates in force</source>
        <translation>有生效日期</translation>
    </message>
    <message>
        <source>No list says which legal provision a code stands for. With provisions, the lists of institutions can be compared article by article; import them as a column of the lists.</source>
        <translation>没有清单说明代码代表哪项法律条款。有了法律条款，各机构的清单就可以逐条比较；请将其作为清单的一列导入。</translation>
    </message>
    <message>
        <source>Rows that sum others are not counted.</source>
        <translation>作为其他行合计的行不予计数。</translation>
    </message>
    <message>
        <source>No questionnaire of the project has the totals of persons at two stages or more, so the way from the police to prison cannot be drawn yet: fill them in on the page Questionnaire.</source>
        <translation>项目的调查表中没有两个或更多阶段的人数合计，因此尚无法绘制从警方到监狱的流程图：请在“调查表”页面上填写。</translation>
    </message>
    <message>
        <source>None of the assessments says anything here.</source>
        <translation>各评估在此均无内容。</translation>
    </message>
    <message>
        <source>These assessments were made with different questions or versions: %1. The same level can mean different things. Do not compare levels between them, and do not rank.</source>
        <translation>这些评估所用的问题或版本不同：%1。相同的等级可能含义不同。请勿在这些评估之间比较等级，也不要排名。</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Phases of adoption, closed and open</source>
        <translation>采用 ICCS 的阶段：已完成和未完成</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Phase reached</source>
        <translation>达到的阶段</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Levels by dimension</source>
        <translation>按维度列出的等级</translation>
    </message>
    <message>
        <source>Median level of each dimension</source>
        <translation>各维度的中位等级</translation>
    </message>
    <message>
        <source>One row for each dimension, one mark for each assessment at its median level. The table below has the same numbers.</source>
        <translation>每个维度一行，每个评估一个标志，位于其中位等级处。下表列有相同的数字。</translation>
    </message>
    <message>
        <source>Median level, and from lowest to highest</source>
        <translation>中位等级，以及从最低到最高的等级</translation>
    </message>
    <message>
        <source>Implementation assessment</source>
        <translation>实施情况评估</translation>
    </message>
    <message>
        <source>How far the country has come with the ICCS: phase reached, findings and recommendations, tables measured, sources, quality, practices, challenges, gaps of the ICCS and road map.</source>
        <translation>国家采用 ICCS 的进展：达到的阶段、结论和建议、对应表的衡量、来源、质量、做法、挑战、ICCS 的缺口和路线图。</translation>
    </message>
    <message>
        <source>A list of offences; answers and entries of the page Assessment where there are any.</source>
        <translation>罪名清单；以及“评估”页面的答复和条目（如有）。</translation>
    </message>
    <message>
        <source>One-page summary for a minister</source>
        <translation>供部长阅读的一页摘要</translation>
    </message>
    <message>
        <source>The assessment on one page: the phase reached, key figures, the level of each dimension, what works, what does not, and the decisions asked for.</source>
        <translation>用一页介绍评估：达到的阶段、关键数字、各维度的等级、哪些方面有效、哪些方面无效，以及请求作出的决定。</translation>
    </message>
    <message>
        <source>Answers of the assessment, or a list of offences.</source>
        <translation>评估的答复，或罪名清单。</translation>
    </message>
    <message>
        <source>The project has no answers of an assessment and no list.</source>
        <translation>项目中没有评估的答复，也没有清单。</translation>
    </message>
    <message>
        <source>Answer questions of the assessment, or import a list and map it.</source>
        <translation>请回答评估的问题，或导入清单并进行映射。</translation>
    </message>
    <message>
        <source>Assessments side by side</source>
        <translation>评估并列比较</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键数字</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>National lists differ in how finely they divide offences, so shares of codes say more about a list than about a country.</source>
        <translation>各国的清单对罪名划分的细致程度不同，因此代码的比例更多地反映清单的情况，而不是国家的情况。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Answers and what they rest on</source>
        <translation>答复及其依据</translation>
    </message>
    <message>
        <source>Number of</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Levels given</source>
        <translation>给出的等级</translation>
    </message>
    <message>
        <source>of these computed or with evidence</source>
        <translation>其中由计算得出或有证据的</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>挑战</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>良好做法</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>益处</translation>
    </message>
    <message>
        <source>Actions of the road map</source>
        <translation>路线图的行动</translation>
    </message>
    <message>
        <source>Gaps of the ICCS that several share</source>
        <translation>多方共有的 ICCS 缺口</translation>
    </message>
    <message>
        <source>These gaps meet offences in two countries or more; each cell has the national codes concerned and the cases behind them.</source>
        <translation>这些缺口涉及两个或更多国家的罪名；每个单元格列出相关的国内代码及其案件。</translation>
    </message>
    <message>
        <source>Shared gaps of the ICCS</source>
        <translation>共有的 ICCS 缺口</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>%1 codes, %2 cases</source>
        <translation>%1 个代码，%2 起案件</translation>
    </message>
    <message>
        <source>%1 codes</source>
        <translation>%1 个代码</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>正在打印“%1”</translation>
    </message>
    <message>
        <source>Making the report “%1”</source>
        <translation>正在编制报告“%1”</translation>
    </message>
    <message>
        <source>The report was to be printed.</source>
        <translation>原拟打印报告。</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>打印机未接受该报告。</translation>
    </message>
    <message>
        <source>Look at the printer, or save the report as PDF and print that.</source>
        <translation>请检查打印机，或将报告保存为 PDF 后再打印。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What ends in a residual category is counted, but cannot be told from other acts there. Of all that is mapped this is %1; residual categories in use: %2.</source>
        <translation>归入剩余类别的行为会被统计，但无法与其中的其他行为区分。在所有已对应的部分中占 %1；使用的剩余类别：%2。</translation>
    </message>
    <message>
        <source>What has nothing to measure is left out.</source>
        <translation>没有可衡量内容的部分已省略。</translation>
    </message>
    <message>
        <source>The project has no list of offences of: %1. No figure below is computed from lists of theirs.</source>
        <translation>项目中没有下列机构的罪名清单：%1。下文没有任何数据由其清单计算得出。</translation>
    </message>
</context>
<context>
    <name>reportspage::CompareAssessmentsDialog</name>
    <message>
        <source>Compare assessments</source>
        <translation>比较评估</translation>
    </message>
    <message>
        <source>Files that are compared</source>
        <translation>要比较的文件</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Projects and exported assessments (*.iccs *.json)</source>
        <translation>项目和导出的评估 (*.iccs *.json)</translation>
    </message>
    <message>
        <source>Two files or more are compared</source>
        <translation>须有两个或更多文件才能比较</translation>
    </message>
    <message>
        <source>Add projects, or assessments that were exported from them. Files are read as they were saved last.</source>
        <translation>添加项目或由项目导出的评估。文件按最后一次保存的内容读取。</translation>
    </message>
</context>
<context>
    <name>reportspage::OptionsForm</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>清单(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>调查表(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>状态(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>已审定</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>所有清单</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
</context>
<context>
    <name>reportspage::PageView</name>
    <message>
        <source>Pages of the report</source>
        <translation>报告的页面</translation>
    </message>
    <message>
        <source>The pages are pictures. A screen reader reads the report saved as HTML.</source>
        <translation>页面以图片显示。屏幕阅读器可读取保存为 HTML 的报告。</translation>
    </message>
</context>
<context>
    <name>reportspage::PreviewBar</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Go to a heading</source>
        <translation>转到标题</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>窗口宽度</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page ... of ...</comment>
        <translation>共 %1 页</translation>
    </message>
</context>
<context>
    <name>reportspage::PreviewPane</name>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>%1 was written (%2).</source>
        <comment>file name, size</comment>
        <translation>已写入 %1（%2）。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>报告已发送到打印机。</translation>
    </message>
    <message>
        <source>&amp;Make it again</source>
        <translation>重新编制(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;HTML, for browsers and screen readers…</source>
        <translation>HTML，供浏览器和屏幕阅读器使用(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;PDF, as it is shown here…</source>
        <translation>PDF，与此处显示的相同(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;ODT, for LibreOffice Writer…</source>
        <translation>ODT，供 LibreOffice Writer 使用(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;DOCX, for Microsoft Word…</source>
        <translation>DOCX，供 Microsoft Word 使用(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;XLSX, the tables alone…</source>
        <translation>XLSX，仅含表格(&amp;X)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>另存为(&amp;S)</translation>
    </message>
    <message>
        <source>The report was not made to its end</source>
        <translation>报告未编制完成</translation>
    </message>
    <message>
        <source>It was stopped. Make it again when there is time.</source>
        <translation>编制已停止。请在有时间时重新编制。</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>正在编制报告。</translation>
    </message>
</context>
<context>
    <name>reportspage::ReportList</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Something it needs is missing</source>
        <translation>缺少所需的内容</translation>
    </message>
    <message>
        <source>Can be made</source>
        <translation>可以编制</translation>
    </message>
    <message>
        <source>It needs: %1</source>
        <translation>所需内容：%1</translation>
    </message>
</context>
<context>
    <name>reportspage::ReportsPage</name>
    <message>
        <source>Answer a questionnaire on the page “Questionnaire” first.</source>
        <translation>请先在“调查表”页面上答复调查表。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>%1 asks for the attribute &quot;%2&quot;, which is not there.</source>
        <translation>%1 要求属性“%2”，但没有该属性。</translation>
    </message>
    <message>
        <source>Add the attribute to the dictionary or correct its name.</source>
        <translation>请将该属性添加到属性词典，或更正其名称。</translation>
    </message>
    <message>
        <source>%1 names &quot;%2&quot;, which is no value of &quot;%3&quot;.</source>
        <translation>%1 指明“%2”，但它不是“%3”的取值。</translation>
    </message>
    <message>
        <source>Its values are: %1.</source>
        <translation>其取值为：%1。</translation>
    </message>
    <message>
        <source>%1 has the interval %2, which cuts through a band of &quot;%3&quot;.</source>
        <translation>%1 含有区间 %2，该区间从中间切开了“%3”的一个分段。</translation>
    </message>
    <message>
        <source>Write limits at which bands begin or end, such as [18..65), or divide the bands of the attribute.</source>
        <translation>请以分段的起点或终点作为界限，例如 [18..65)，或拆分该属性的分段。</translation>
    </message>
    <message>
        <source>%1 accepts no value of &quot;%2&quot;.</source>
        <translation>%1 不接受“%2”的任何取值。</translation>
    </message>
    <message>
        <source>Name a value, or write - for any value.</source>
        <translation>请指明一个取值，或写 - 表示任何取值。</translation>
    </message>
    <message>
        <source>%1 and %3 both say %2 where %5, so one of them is too much there; for example a record with %6.</source>
        <translation>当 %5 时，%1 和%3 都给出 %2，因此其中一条在此处是多余的；例如 %6 的记录。</translation>
    </message>
    <message>
        <source>%1 says %2 and %3 says %4, one of which lies below the other, where %5; for example a record with %6.</source>
        <translation>当 %5 时，%1 给出 %2，%3 给出 %4，两者之一属于另一者的下级；例如 %6 的记录。</translation>
    </message>
    <message>
        <source>%1 says %2 and %3 says %4 where %5; for example a record with %6.</source>
        <translation>当 %5 时，%1 给出 %2，%3 给出 %4；例如 %6 的记录。</translation>
    </message>
    <message>
        <source>No row answers where something is not known: %1 (combinations: %3); for example a record with %2.</source>
        <translation>当有不详之处时，没有规则行给出答案：%1（组合数：%3）；例如 %2 的记录。</translation>
    </message>
    <message>
        <source>No row answers where %1 (combinations: %3); for example a record with %2.</source>
        <translation>当 %1 时，没有规则行给出答案（组合数：%3）；例如 %2 的记录。</translation>
    </message>
    <message>
        <source>%1 fits no record, because one of its cells accepts no value or it has an error.</source>
        <translation>没有记录符合%1，因为其中一个单元格不接受任何取值，或该规则行有错误。</translation>
    </message>
    <message>
        <source>%1 and %2 both say %3 and differ in one attribute only; one row could say it where %4, for example of a record with %5.</source>
        <translation>%1 和%2 都给出 %3，且仅有一个属性不同；当 %4 时，可以合并为一条规则行，例如 %5 的记录。</translation>
    </message>
    <message>
        <source>%1 answers only what cannot occur: %2; for example a record with %3.</source>
        <translation>%1 只对不可能出现的情况给出答案：%2；例如 %3 的记录。</translation>
    </message>
    <message>
        <source>%1 is never reached, because %2 before it takes all of its records; for example one with %3.</source>
        <translation>永远不会用到%1，因为位于其前的%2 取走了它的全部记录；例如 %3 的记录。</translation>
    </message>
    <message>
        <source>%1 is never reached; for example no record with %2 comes to it.</source>
        <translation>永远不会用到%1；例如，没有 %2 的记录会到达该规则行。</translation>
    </message>
    <message>
        <source>%1 is never reached, because rows before it together take all of its records (%2); for example one with %3.</source>
        <translation>永远不会用到%1，因为位于其前的规则行合起来取走了它的全部记录（%2）；例如 %3 的记录。</translation>
    </message>
    <message>
        <source>Line %1 stands before the first table.</source>
        <translation>文件第 %1 行位于第一个表之前。</translation>
    </message>
    <message>
        <source>Begin with a line &quot;table&quot; and its id.</source>
        <translation>请以“table”及其标识符所在的行开头。</translation>
    </message>
    <message>
        <source>Line %1 begins with &quot;%2&quot;, which is no keyword.</source>
        <translation>文件第 %1 行以“%2”开头，但它不是关键字。</translation>
    </message>
    <message>
        <source>The keywords are table, scope, policy, rationale, author, columns, row, default and impossible.</source>
        <translation>关键字为 table、scope、policy、rationale、author、columns、row、default 和 impossible。</translation>
    </message>
    <message>
        <source>Line %1: the table has no id, or the id of another.</source>
        <translation>文件第 %1 行：该表没有标识符，或与另一个表的标识符相同。</translation>
    </message>
    <message>
        <source>Write an id of its own after &quot;table&quot;.</source>
        <translation>请在“table”之后写入单独的标识符。</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no hit policy.</source>
        <translation>文件第 %1 行：“%2”不是命中策略。</translation>
    </message>
    <message>
        <source>Write unique, first, any or collect.</source>
        <translation>请写 unique（唯一）、first（首个）、any（任意）或 collect（收集）的英文写法。</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no scope.</source>
        <translation>文件第 %1 行：“%2”不是适用范围。</translation>
    </message>
    <message>
        <source>Write offence, group, family or list.</source>
        <translation>请写 offence（罪名）、group（组）、family（类目）或 list（清单）的英文写法。</translation>
    </message>
    <message>
        <source>Line %1 stands before the line &quot;columns&quot;.</source>
        <translation>文件第 %1 行位于“columns”行之前。</translation>
    </message>
    <message>
        <source>Name the columns of the table first.</source>
        <translation>请先指明该表的列。</translation>
    </message>
    <message>
        <source>%1 gives a category, but the table collects tags.</source>
        <translation>%1 给出类别，但该表只收集标记。</translation>
    </message>
    <message>
        <source>Leave the category out, or choose another hit policy.</source>
        <translation>请略去类别，或选择其他命中策略。</translation>
    </message>
    <message>
        <source>%1 gives a category and says &quot;out of scope&quot;.</source>
        <translation>%1 给出类别，同时又写有“out of scope”（不在范围内）。</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>请保留两者之一。</translation>
    </message>
    <message>
        <source>%1 sets no tag and no flag.</source>
        <translation>%1 没有设定标记，也没有设定标志。</translation>
    </message>
    <message>
        <source>Write the tags, or remove the row.</source>
        <translation>请写入标记，或移除该规则行。</translation>
    </message>
    <message>
        <source>%1 gives no category.</source>
        <translation>%1 没有给出类别。</translation>
    </message>
    <message>
        <source>Write an ICCS code or &quot;out of scope&quot;.</source>
        <translation>请写 ICCS 代码，或写“out of scope”（不在范围内）的英文写法。</translation>
    </message>
    <message>
        <source>%1 sets &quot;%2&quot;, which is no tag of the classification.</source>
        <translation>%1 设定了“%2”，但它不是该分类的标记。</translation>
    </message>
    <message>
        <source>Write a tag such as event.At.</source>
        <translation>请写 event.At 一类的标记。</translation>
    </message>
    <message>
        <source>%1 sets &quot;%2&quot; to &quot;%3&quot;, which is none of its values.</source>
        <translation>%1 将“%2”设为“%3”，但后者不是其可用的取值。</translation>
    </message>
    <message>
        <source>Choose one of the values that the classification prints.</source>
        <translation>请选择该分类所列的取值之一。</translation>
    </message>
    <message>
        <source>%1 gives %2, which the classification does not have.</source>
        <translation>%1 给出 %2，但该分类没有此代码。</translation>
    </message>
    <message>
        <source>Look the code up in the classification.</source>
        <translation>请在分类中查找该代码。</translation>
    </message>
    <message>
        <source>Line %1 has no code.</source>
        <translation>文件第 %1 行没有代码。</translation>
    </message>
    <message>
        <source>Write the national code in the first column.</source>
        <translation>请在第一列中写入国内代码。</translation>
    </message>
    <message>
        <source>Line %1: the rule &quot;%2&quot; cannot be read.</source>
        <translation>文件第 %1 行：无法读取规则“%2”。</translation>
    </message>
    <message>
        <source>Write attribute=value, attribute in(a;b), OTHERWISE or TRUE.</source>
        <translation>请写 属性=取值、属性 in(a;b)、OTHERWISE 或 TRUE。</translation>
    </message>
    <message>
        <source>Line %1 asks for &quot;%2&quot; twice.</source>
        <translation>文件第 %1 行两次要求“%2”。</translation>
    </message>
    <message>
        <source>Write one condition for each attribute.</source>
        <translation>请为每个属性只写一个条件。</translation>
    </message>
    <message>
        <source>The rules of &quot;%1&quot; were to be read.</source>
        <translation>原拟读取“%1”的规则。</translation>
    </message>
    <message>
        <source>It begins with &quot;%1&quot;.</source>
        <translation>文件以“%1”开头。</translation>
    </message>
    <message>
        <source>Begin with a line &quot;table&quot; and its id, or with the columns code, group, priority, rule, iccs, tags, advice.</source>
        <translation>请以“table”及其标识符所在的行开头，或以 code、group、priority、rule、iccs、tags、advice 各列开头。</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>该表</translation>
    </message>
    <message>
        <source>The table asks for &quot;%1&quot; in two columns.</source>
        <translation>该表在两列中要求“%1”。</translation>
    </message>
    <message>
        <source>Remove one of the columns; the first one counts.</source>
        <translation>请移除其中一列；以第一列为准。</translation>
    </message>
    <message>
        <source>The table asks for &quot;%1&quot;, which has no values.</source>
        <translation>该表要求“%1”，但该属性没有取值。</translation>
    </message>
    <message>
        <source>Give the attribute values, or remove the column.</source>
        <translation>请为该属性设定取值，或移除该列。</translation>
    </message>
    <message>
        <source>The table has two default rows.</source>
        <translation>该表有两条默认规则行。</translation>
    </message>
    <message>
        <source>Keep one of them, as the last row.</source>
        <translation>请保留其中一条，作为最后一条规则行。</translation>
    </message>
    <message>
        <source>The default row has conditions, which do not count.</source>
        <translation>默认规则行带有条件，这些条件不起作用。</translation>
    </message>
    <message>
        <source>Leave its cells empty, or make it an ordinary row.</source>
        <translation>请将其单元格留空，或将其改为普通规则行。</translation>
    </message>
    <message>
        <source>The default row is not the last one.</source>
        <translation>默认规则行不是最后一条。</translation>
    </message>
    <message>
        <source>Move it to the end, where readers look for it.</source>
        <translation>请将其移至末尾，即读者查找它的位置。</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 出现了两次。</translation>
    </message>
    <message>
        <source>Give the second one an id of its own.</source>
        <translation>请为第二条设定单独的标识符。</translation>
    </message>
    <message>
        <source>Impossible combination %1</source>
        <translation>不可能的组合 %1</translation>
    </message>
    <message>
        <source>Line %1: the cell &quot;%2&quot; of &quot;%3&quot; cannot be read.</source>
        <translation>文件第 %1 行：无法读取“%3”的单元格“%2”。</translation>
    </message>
    <message>
        <source>Write - or a, b or not(a, b); quote values that hold a comma.</source>
        <translation>请写 - 或 a, b 或 not(a, b)；含有逗号的取值请加引号。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>文件第 %1 行</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no ICCS code.</source>
        <translation>文件第 %1 行：“%2”不是 ICCS 代码。</translation>
    </message>
    <message>
        <source>Write the digits, such as 0401, or &quot;out of scope&quot;.</source>
        <translation>请写数字，例如 0401，或写“out of scope”（不在范围内）的英文写法。</translation>
    </message>
    <message>
        <source>Line %1: the tags &quot;%2&quot; cannot be read.</source>
        <translation>文件第 %1 行：无法读取标记“%2”。</translation>
    </message>
    <message>
        <source>Write event.At=1;event.We=1.</source>
        <translation>请写 event.At=1;event.We=1。</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no flag.</source>
        <translation>文件第 %1 行：“%2”不是标志。</translation>
    </message>
    <message>
        <source>The flags are Th, AA, Ac, CP and In.</source>
        <translation>可用的标志为 Th、AA、Ac、CP 和 In。</translation>
    </message>
    <message>
        <source>Line %1: the confidence &quot;%2&quot; is no number from 0 to 1.</source>
        <translation>文件第 %1 行：置信度“%2”不是 0 到 1 之间的数字。</translation>
    </message>
    <message>
        <source>Write a number such as 0.8, or leave the cell empty.</source>
        <translation>请写数字，例如 0.8，或将单元格留空。</translation>
    </message>
    <message>
        <source>%1 is not stated</source>
        <translation>未说明 %1</translation>
    </message>
    <message>
        <source>%1 is not stated, which counts as &quot;%2&quot;</source>
        <translation>未说明 %1，视为“%2”</translation>
    </message>
    <message>
        <source>nothing more is asked</source>
        <translation>没有更多要求</translation>
    </message>
    <message>
        <source>coded %1</source>
        <translation>编码为 %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>标记为 %1</translation>
    </message>
    <message>
        <source>not coded, because there is neither a table nor a link</source>
        <translation>未编码，因为既没有表也没有关联</translation>
    </message>
    <message>
        <source>not coded, because no row and no link decides where %1</source>
        <translation>未编码，因为当 %1 时，没有规则行或关联可作决定</translation>
    </message>
    <message>
        <source>%1 by the link of the offence</source>
        <translation>%1，依据该罪名的关联</translation>
    </message>
    <message>
        <source>%1 because no other row fits where %2 (table %3, %4)</source>
        <translation>%1，因为当 %2 时没有其他规则行符合（表 %3，%4）</translation>
    </message>
    <message>
        <source>%1 because %2 (table %3, %4)</source>
        <translation>%1，因为 %2（表 %3，%4）</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n more value(s)</source>
        <translation>
            <numerusform>%1或另外 %n 个取值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 不是 %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The default row</source>
        <translation>默认规则行</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>规则行 %1</translation>
    </message>
    <message>
        <source>default row</source>
        <translation>默认规则行</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>规则行 %1</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>不在范围内</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>any values</source>
        <translation>任何取值</translation>
    </message>
    <message>
        <source>The tables say %1 and %2 for a record with %3; they differ in %4 combination(s) of values.</source>
        <translation>对于 %3 的记录，两个版本的表分别给出 %1 和 %2；它们在 %4 种取值组合上不同。</translation>
    </message>
    <message>
        <source>The DMN file &quot;%1&quot; was to be read.</source>
        <translation>原拟读取 DMN 文件“%1”。</translation>
    </message>
    <message>
        <source>It has a document type, which DMN files do not have.</source>
        <translation>该文件含有文档类型声明，而 DMN 文件没有这种声明。</translation>
    </message>
    <message>
        <source>Remove the line that begins with &lt;!DOCTYPE, or export the file again.</source>
        <translation>请删除以 &lt;!DOCTYPE 开头的行，或重新导出该文件。</translation>
    </message>
    <message>
        <source>It is no well-formed XML: line %1, column %2: %3</source>
        <translation>该文件不是格式正确的 XML：第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>Export it again from the program that made it.</source>
        <translation>请从生成该文件的程序中重新导出。</translation>
    </message>
    <message>
        <source>Its first element is no DMN definitions.</source>
        <translation>该文件的第一个元素不是 DMN 定义（definitions）。</translation>
    </message>
    <message>
        <source>Export the tables as DMN 1.1 to 1.5 from the program that made them.</source>
        <translation>请从生成这些表的程序中导出为 DMN 1.1 至 1.5。</translation>
    </message>
    <message>
        <source>It has more than %1 MB, the most that is read.</source>
        <translation>该文件超过 %1 MB，即可读取的上限。</translation>
    </message>
    <message>
        <source>Split it into files of fewer decisions.</source>
        <translation>请将其拆分为若干文件，每个文件包含较少的决策。</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;</source>
        <translation>表“%1”</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;, column &quot;%2&quot;</source>
        <translation>表“%1”，列“%2”</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;, row %2</source>
        <translation>表“%1”，规则行 %2</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;, row %2, column &quot;%3&quot;</source>
        <translation>表“%1”，规则行 %2，列“%3”</translation>
    </message>
    <message>
        <source>%1: the cell &quot;%2&quot; cannot be taken; until it is corrected it accepts no record.</source>
        <translation>%1：无法采用单元格“%2”；更正之前，该处不接受任何记录。</translation>
    </message>
    <message>
        <source>Write values in quotation marks, numbers, intervals such as [18..65), -, or not(...); expressions and functions cannot be decided beforehand.</source>
        <translation>请将取值写在引号内，或写数字、形如 [18..65) 的区间、- 或 not(...)；表达式和函数无法事先判定。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; asks for numbers or dates, but the attribute is a list.</source>
        <translation>%1：“%2”要求数字或日期，但该属性为列表。</translation>
    </message>
    <message>
        <source>Name values of the list in quotation marks.</source>
        <translation>请指明列表中的取值，并写在引号内。</translation>
    </message>
    <message>
        <source>%1 asks for null, but the attribute has no value for &quot;not known&quot;.</source>
        <translation>%1 要求 null，但该属性没有“不详”这一取值。</translation>
    </message>
    <message>
        <source>Give the attribute such a value, or take null out of the cell.</source>
        <translation>请为该属性添加这一取值，或从单元格中去除 null。</translation>
    </message>
    <message>
        <source>%1 is written in &quot;%2&quot;; only FEEL can be taken.</source>
        <translation>%1 是用“%2”书写的；只能采用 FEEL。</translation>
    </message>
    <message>
        <source>Rewrite the cell in FEEL: values in quotation marks, intervals, not().</source>
        <translation>请用 FEEL 重写该单元格：写在引号内的取值、区间、not()。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be taken.</source>
        <translation>%1：无法采用“%2”。</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>已略去 %1：%2</translation>
    </message>
    <message>
        <source>Use the hit policy UNIQUE, FIRST, ANY or COLLECT without aggregation.</source>
        <translation>请使用命中策略 UNIQUE、FIRST、ANY 或不带聚合的 COLLECT。</translation>
    </message>
    <message>
        <source>its hit policy is %1, which tables do not have.</source>
        <translation>其命中策略为 %1，本程序的表没有这种策略。</translation>
    </message>
    <message>
        <source>it aggregates (%1), which categories cannot.</source>
        <translation>它进行聚合（%1），而类别无法聚合。</translation>
    </message>
    <message>
        <source>%1 has the hit policy RULE ORDER; it was taken as COLLECT, where the order says nothing.</source>
        <translation>%1 的命中策略为 RULE ORDER；已作为 COLLECT 采用，其中顺序没有意义。</translation>
    </message>
    <message>
        <source>%1 does not say which offences it is for, so it is for none yet.</source>
        <translation>%1 没有说明适用于哪些罪名，因此目前不适用于任何罪名。</translation>
    </message>
    <message>
        <source>Give the table its offences, headings or list.</source>
        <translation>请为该表指明罪名、类目或清单。</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot; in two columns.</source>
        <translation>它在两列中要求“%1”。</translation>
    </message>
    <message>
        <source>Join the columns into one.</source>
        <translation>请将这些列合并为一列。</translation>
    </message>
    <message>
        <source>none of its outputs is one that tables have.</source>
        <translation>其输出均不属于表可有的输出。</translation>
    </message>
    <message>
        <source>Name the output with the ICCS codes &quot;iccs&quot;.</source>
        <translation>请将含有 ICCS 代码的输出命名为“iccs”。</translation>
    </message>
    <message>
        <source>%1 has %2 cells for %3 columns; until it is corrected it accepts no record.</source>
        <translation>%1 有 %2 个单元格，但有 %3 列；更正之前，该处不接受任何记录。</translation>
    </message>
    <message>
        <source>Give the row one cell for each input.</source>
        <translation>请使该行的每个输入各有一个单元格。</translation>
    </message>
    <message>
        <source>The decision &quot;%1&quot; is no table; it was left out.</source>
        <translation>决策“%1”不是表；已略去。</translation>
    </message>
    <message>
        <source>Write it as a decision table, or decide it elsewhere.</source>
        <translation>请将其写成决策表，或在其他地方作出该决策。</translation>
    </message>
    <message>
        <source>it has no id, or the id of another.</source>
        <translation>它没有标识符，或使用了另一决策的标识符。</translation>
    </message>
    <message>
        <source>Give each decision an id of its own.</source>
        <translation>请为每个决策指定各自的标识符。</translation>
    </message>
    <message>
        <source>It has no decision.</source>
        <translation>该文件没有决策。</translation>
    </message>
    <message>
        <source>Export the decision tables from the program that made them.</source>
        <translation>请从生成决策表的程序中导出这些表。</translation>
    </message>
    <message>
        <source>Write an ICCS code in quotation marks, such as &quot;0401&quot;, or &quot;out of scope&quot;.</source>
        <translation>请将 ICCS 代码写在引号内，例如 &quot;0401&quot;，或写 &quot;out of scope&quot;。</translation>
    </message>
    <message>
        <source>Write &quot;in scope&quot; or &quot;out of scope&quot;.</source>
        <translation>请写 &quot;in scope&quot;（在范围内）或 &quot;out of scope&quot;（不在范围内）的英文写法。</translation>
    </message>
    <message>
        <source>%1 is an output that tables do not have; it was left out.</source>
        <translation>%1 是表没有的输出；已略去。</translation>
    </message>
    <message>
        <source>Name the outputs iccs, scope, tags, flags, confidence and note, each once.</source>
        <translation>请将输出命名为 iccs、scope、tags、flags、confidence 和 note，每个名称各用一次。</translation>
    </message>
    <message>
        <source>Write a text in quotation marks or a number; expressions cannot be decided beforehand.</source>
        <translation>请写引号内的文本或写数字；表达式无法事先判定。</translation>
    </message>
    <message>
        <source>Call the attribute %1</source>
        <translation>将属性命名为 %1</translation>
    </message>
    <message>
        <source>Import attributes from %1</source>
        <translation>从 %1 导入属性</translation>
    </message>
    <message>
        <source>Reading the rule sheet</source>
        <translation>正在读取规则表</translation>
    </message>
    <message>
        <source>Import the rule sheet %1</source>
        <translation>导入规则表 %1</translation>
    </message>
    <message>
        <source>Writing the rule sheet</source>
        <translation>正在写入规则表</translation>
    </message>
    <message>
        <source>Comparing two versions of a table</source>
        <translation>正在比较表的两个版本</translation>
    </message>
    <message>
        <source>shared out by the weights of the links, an estimate: %1</source>
        <translation>按关联的权重分配，属估计值：%1</translation>
    </message>
    <message>
        <source>not coded, because the links of the offence change within the time that the record states</source>
        <translation>未编码，因为该罪名的关联在记录所注明的时间内有变化</translation>
    </message>
    <message>
        <source>Comparing what two versions of a table do to %1</source>
        <translation>正在比较表的两个版本对 %1 的作用</translation>
    </message>
    <message>
        <source>Counting the records of each row in %1</source>
        <translation>正在统计 %1 中每条规则行的记录数</translation>
    </message>
</context>
<context>
    <name>rulespage::AttributesDialog</name>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>ICCS</source>
        <translation>ICCS</translation>
    </message>
    <message>
        <source>national</source>
        <comment>attribute</comment>
        <translation>国内</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>List of values</source>
        <translation>取值列表</translation>
    </message>
    <message>
        <source>Number in bands</source>
        <translation>数字分段</translation>
    </message>
    <message>
        <source>Date in bands</source>
        <translation>日期分段</translation>
    </message>
    <message>
        <source>Whose list it is, or the page it stands on</source>
        <translation>该列表归谁所有，或所在的页码</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Id in files</source>
        <translation>文件中的标识符(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>Values of the attribute</source>
        <translation>属性的取值</translation>
    </message>
    <message>
        <source>New &amp;attribute</source>
        <translation>新建属性(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the &amp;value</source>
        <translation>移除取值(&amp;V)</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>导入(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>This attribute comes with the ICCS and is not changed here.</source>
        <translation>该属性随 ICCS 提供，不能在此处更改。</translation>
    </message>
    <message>
        <source>There is an attribute “%1” already.</source>
        <translation>已有属性“%1”。</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>新建属性</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>The attribute “%1” was removed.</source>
        <translation>已移除属性“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Import national attributes</source>
        <translation>导入国内属性</translation>
    </message>
    <message>
        <source>Attributes (*.csv *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>属性 (*.csv *.tsv *.xlsx *.ods);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s) were read from %1.</source>
        <translation>
            <numerusform>已从 %1 读取 %Ln 个属性。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export national attributes</source>
        <translation>导出国内属性</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>The national attributes were written to %1.</source>
        <translation>国内属性已写入 %1。</translation>
    </message>
</context>
<context>
    <name>rulespage::CellWords</name>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>不在范围内</translation>
    </message>
    <message>
        <source>Unique: one row fits</source>
        <translation>唯一：一条规则行符合</translation>
    </message>
    <message>
        <source>First: the first row that fits</source>
        <translation>首条：第一条符合的规则行</translation>
    </message>
    <message>
        <source>Any: all rows that fit say the same</source>
        <translation>任一：所有符合的规则行结果相同</translation>
    </message>
    <message>
        <source>Collect: all rows that fit set tags</source>
        <translation>收集：所有符合的规则行均设置标记</translation>
    </message>
    <message>
        <source>No record may fit two rows. This is the usual choice: the order of the rows does not matter.</source>
        <translation>任何记录都不得符合两条规则行。这是通常的选择：规则行的顺序无关紧要。</translation>
    </message>
    <message>
        <source>The order of the rows decides. Choose it where the law or the ICCS orders the cases.</source>
        <translation>由规则行的顺序决定。如果法律或 ICCS 规定了各种情形的先后顺序，请选择此项。</translation>
    </message>
    <message>
        <source>Rows may overlap as long as they give the same result.</source>
        <translation>规则行可以重叠，只要给出相同的结果。</translation>
    </message>
    <message>
        <source>The rows give no category, only tags and flags; those of all rows that fit are set.</source>
        <translation>规则行不给出类别，只给出标记和标志；所有符合的规则行的标记和标志均会设置。</translation>
    </message>
    <message>
        <source>One offence</source>
        <translation>一个罪名</translation>
    </message>
    <message>
        <source>A group of offences</source>
        <translation>一组罪名</translation>
    </message>
    <message>
        <source>A family of the list</source>
        <translation>清单的一个类目</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>整个清单</translation>
    </message>
    <message>
        <source>every list</source>
        <translation>所有清单</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, label</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between tags</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无取值</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>values that are not accepted</comment>
        <translation>非 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a tag: its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a value (its code)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>rulespage::EffectDialog</name>
    <message>
        <source>What the last change did to “%1”</source>
        <translation>上次更改对“%1”有何作用</translation>
    </message>
    <message>
        <source>Comparing was stopped.</source>
        <translation>比较已停止。</translation>
    </message>
    <message>
        <source>Records that move</source>
        <translation>发生变动的记录</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Not counted: another record of the case is</source>
        <translation>未计入：已计入该案件的另一条记录</translation>
    </message>
    <message>
        <source>Not mapped: %1</source>
        <translation>未映射：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>category, share</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between categories</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原归入</translation>
    </message>
    <message>
        <source>To</source>
        <translation>现归入</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>占全部的比例</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The last change did not alter what any record gets.</source>
        <translation>上次更改没有改变任何记录的结果。</translation>
    </message>
    <message>
        <source>Before and after the last change: %1</source>
        <translation>上次更改之前和之后：%1</translation>
    </message>
    <message>
        <source>None of the %1 records of %2 moves to another category.</source>
        <translation>%2 的 %1 条记录均没有移至其他类别。</translation>
    </message>
    <message>
        <source>%1 of the %2 records of %3 move to another category.</source>
        <translation>%3 的 %2 条记录中有 %1 条移至其他类别。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 keep their category with other tags, flags or confidence.</source>
        <translation>有 %1 条的类别不变，但标记、标志或置信度不同。</translation>
    </message>
    <message numerus="yes">
        <source>Records from “%1” to “%2”, the first %Ln of them:</source>
        <translation>
            <numerusform>从“%1”移至“%2”的记录，前 %Ln 条：</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1
Before: %2
Now: %3</source>
        <comment>number, reason, reason</comment>
        <translation>第 %1 行
更改之前：%2
现在：%3</translation>
    </message>
</context>
<context>
    <name>rulespage::GridDelegate</name>
    <message>
        <source>Choose from a list (Alt+Down)</source>
        <translation>从列表中选择（Alt+向下键）</translation>
    </message>
</context>
<context>
    <name>rulespage::GridModel</name>
    <message>
        <source>cannot occur</source>
        <translation>不可能出现</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>所有其他情况</translation>
    </message>
    <message>
        <source>This cannot be read. Choose from the list (Enter), or press Esc.</source>
        <translation>无法读取。请从列表中选择（Enter 键），或按 Esc 键。</translation>
    </message>
    <message>
        <source>This cannot be read. Write values parted by commas, not(a, b), a range such as [18..65), or - for any value.</source>
        <translation>无法读取。请写以英文逗号分隔的取值、not(a, b)、范围（例如 [18..65)），或写 - 表示任意取值。</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>row, column, what the cell says</comment>
        <translation>规则行 %1，%2：%3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a cell says, that it has an error</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>This row has findings; they are listed below.</source>
        <translation>该规则行有检查结果，列于下方。</translation>
    </message>
    <message>
        <source>Row %1. %2</source>
        <comment>row, that it has an error</comment>
        <translation>规则行 %1。%2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>规则行 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is not in the dictionary.</source>
        <translation>%1 不在属性词典中。</translation>
    </message>
    <message>
        <source>%1: some values have no row.</source>
        <translation>%1：有些取值没有规则行。</translation>
    </message>
    <message>
        <source>Records (old)</source>
        <translation>记录（旧）</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>How many of the loaded records each row decided before the last change.</source>
        <translation>上次更改之前，每条规则行决定了多少条已加载的记录。</translation>
    </message>
    <message>
        <source>How many of the loaded records each row decides.</source>
        <translation>每条规则行决定多少条已加载的记录。</translation>
    </message>
</context>
<context>
    <name>rulespage::GridView</name>
    <message>
        <source>Values of “%1” that the row accepts; none for any value</source>
        <translation>该规则行接受的“%1”取值；不选表示任意取值</translation>
    </message>
    <message>
        <source>Category for row %1</source>
        <translation>规则行 %1 的类别</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a tag: its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tags that the row sets</source>
        <translation>该规则行设置的标记</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What the counts include</source>
        <translation>计数包含的内容</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>决策表</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) could not be read and stayed as they were.</source>
        <translation>
            <numerusform>有 %Ln 个单元格无法读取，保持原样。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulespage::HitsLine</name>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Counting was stopped. The numbers of records are those before the last change.</source>
        <translation>统计已停止。记录数为上次更改之前的数目。</translation>
    </message>
    <message>
        <source>Counting the records of each row was stopped.</source>
        <translation>对每条规则行记录数的统计已停止。</translation>
    </message>
    <message>
        <source>The records of each row could not be counted. %1</source>
        <translation>无法统计每条规则行的记录数。%1</translation>
    </message>
    <message>
        <source>The records of %1 are being counted.</source>
        <translation>正在统计 %1 的记录。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 records come to this table.</source>
        <translation>%1：%3 条记录中有 %2 条进入该表。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>No row answers %1 of them.</source>
        <translation>其中有 %1 条没有规则行给出答案。</translation>
    </message>
    <message>
        <source>For %1 the rows contradict each other.</source>
        <translation>对其中 %1 条，规则行相互矛盾。</translation>
    </message>
    <message>
        <source>These are the numbers before the last change.</source>
        <translation>这些是上次更改之前的数目。</translation>
    </message>
</context>
<context>
    <name>rulespage::ProblemWords</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>细化</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>永远不会用到</translation>
    </message>
    <message>
        <source>Fits nothing</source>
        <translation>没有记录符合</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Could be one</source>
        <translation>可以合并</translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation>不可能</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Insert the missing row</source>
        <translation>插入缺少的规则行</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>移除该规则行</translation>
    </message>
    <message>
        <source>Remove the row that says it again</source>
        <translation>移除重复的规则行</translation>
    </message>
    <message>
        <source>Make one row of the two</source>
        <translation>将两条规则行合并为一条</translation>
    </message>
    <message>
        <source>default</source>
        <comment>row that answers the rest</comment>
        <translation>默认</translation>
    </message>
    <message>
        <source>A column is not in the dictionary, so the rows cannot be compared.</source>
        <translation>某一列不在属性词典中，因此无法比较规则行。</translation>
    </message>
    <message>
        <source>Too many combinations to look at all of them: what is listed is right, but there may be more.</source>
        <translation>组合过多，无法逐一查看：所列内容正确，但可能还有更多。</translation>
    </message>
    <message>
        <source>All %1 combinations of values have an answer.</source>
        <translation>全部 %1 种取值组合均有答案。</translation>
    </message>
    <message>
        <source>%1 of %2 combinations of values have no answer.</source>
        <translation>%2 种取值组合中有 %1 种没有答案。</translation>
    </message>
</context>
<context>
    <name>rulespage::ProblemsPanel</name>
    <message>
        <source>, </source>
        <comment>between rows</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: kind of finding</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>规则行</translation>
    </message>
    <message>
        <source>What is wrong, with a record that shows it</source>
        <translation>问题所在，并附一条可作说明的记录</translation>
    </message>
    <message>
        <source>Findings of the table</source>
        <translation>该表的检查结果</translation>
    </message>
    <message>
        <source>Nothing is wrong. %1</source>
        <translation>没有问题。%1</translation>
    </message>
    <message>
        <source>%1 Only the first findings are listed.</source>
        <translation>%1仅列出前面的检查结果。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
</context>
<context>
    <name>rulespage::RulesActions</name>
    <message>
        <source>&amp;New table</source>
        <translation>新建表(&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;uplicate the table</source>
        <translation>复制该表(&amp;U)</translation>
    </message>
    <message>
        <source>Remove the &amp;table</source>
        <translation>移除该表(&amp;T)</translation>
    </message>
    <message>
        <source>What did the &amp;last change do?</source>
        <translation>上次更改有何作用(&amp;L)？</translation>
    </message>
    <message>
        <source>&amp;Attributes…</source>
        <translation>属性(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import a rule sheet…</source>
        <translation>导入规则表(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export the rule sheet…</source>
        <translation>导出规则表(&amp;E)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <translation>下一项检查结果(&amp;X)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Add a &amp;row</source>
        <translation>添加规则行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;fault row</source>
        <translation>默认规则行(&amp;F)</translation>
    </message>
    <message>
        <source>A last row that answers what no other row does</source>
        <translation>最后一条规则行，回答其他规则行未涵盖的所有情况</translation>
    </message>
    <message>
        <source>What cannot &amp;occur</source>
        <translation>不可能出现的情况(&amp;O)</translation>
    </message>
    <message>
        <source>A combination of values that does not exist, so that it is no gap</source>
        <translation>不存在的取值组合，因此不算缺口</translation>
    </message>
    <message>
        <source>Out of &amp;scope</source>
        <translation>不在范围内(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>列(&amp;C)…</translation>
    </message>
    <message>
        <source>Move the column &amp;back</source>
        <translation>将列前移(&amp;B)</translation>
    </message>
    <message>
        <source>Move the column for&amp;ward</source>
        <translation>将列后移(&amp;W)</translation>
    </message>
</context>
<context>
    <name>rulespage::RulesPage</name>
    <message>
        <source>New table</source>
        <translation>新建表</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>The table “%1” was removed.</source>
        <translation>已移除表“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (not in the dictionary)</source>
        <translation>%1（不在属性词典中）</translation>
    </message>
    <message>
        <source>What the rows ask of a record</source>
        <translation>规则行对记录的要求</translation>
    </message>
    <message>
        <source>This cannot be mended by one key; change the rows by hand.</source>
        <translation>此问题无法一键修复；请手动更改规则行。</translation>
    </message>
    <message>
        <source>No decision table yet</source>
        <translation>还没有决策表</translation>
    </message>
    <message>
        <source>Some offences hold acts of several ICCS categories. A decision table tells them apart by what a record says: a weapon, the age of the victim, whether the act was attempted. Make a table here, read a rule sheet, or press S at an offence on the page “Offences and mapping”.</source>
        <translation>有些罪名包含属于多个 ICCS 类别的行为。决策表根据记录所载内容加以区分：武器、受害人的年龄、行为是否未遂。请在此处新建表、读取规则表，或在“罪名与映射”页面的罪名上按 S 键。</translation>
    </message>
    <message>
        <source>Type to edit a cell, Enter chooses from a list, Delete empties it.</source>
        <translation>键入可编辑单元格，按 Enter 键从列表中选择，按 Delete 键清空。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Import a rule sheet</source>
        <translation>导入规则表</translation>
    </message>
    <message>
        <source>Rule sheets (*.csv *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>规则表 (*.csv *.tsv *.xlsx *.ods);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) were read from %1.</source>
        <translation>
            <numerusform>已从 %1 读取 %Ln 个表。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be understood.</source>
        <translation>
            <numerusform>有 %Ln 处无法理解。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the rule sheet</source>
        <translation>导出规则表</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>逗号分隔文本 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个表写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has not been changed since it came in.</source>
        <translation>该表自导入以来没有更改。</translation>
    </message>
    <message>
        <source>The last change did not alter what any record gets.</source>
        <translation>上次更改没有改变任何记录的结果。</translation>
    </message>
    <message>
        <source>Before and after the last change: %1</source>
        <translation>上次更改之前和之后：%1</translation>
    </message>
    <message>
        <source>To see how many records move, choose a file of records on the page “Data and coding”.</source>
        <translation>如要查看有多少条记录发生变动，请在“数据与编码”页面上选择记录文件。</translation>
    </message>
</context>
<context>
    <name>rulespage::TableHead</name>
    <message>
        <source>What the table decides about</source>
        <translation>该表所决定的对象</translation>
    </message>
    <message>
        <source>Why the rows are as they are, with the source</source>
        <translation>规则行为何如此设定，并注明来源</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Decides about</source>
        <translation>决定对象(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Which row counts</source>
        <translation>以哪条规则行为准(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Rationale</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Decides about: %1</source>
        <translation>决定对象：%1</translation>
    </message>
    <message>
        <source>Families that the table decides about</source>
        <translation>该表所决定的类目</translation>
    </message>
    <message>
        <source>Offences that the table decides about</source>
        <translation>该表所决定的罪名</translation>
    </message>
</context>
<context>
    <name>rulespage::TablesPanel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>errors, warnings, notes</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>决策表</translation>
    </message>
</context>
<context>
    <name>rulespage::TickList</name>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Space ticks, Enter takes over, Esc closes.</source>
        <translation>按空格键勾选，按 Enter 键采纳，按 Esc 键关闭。</translation>
    </message>
    <message>
        <source>Enter takes the line, Esc closes.</source>
        <translation>按 Enter 键采纳该行，按 Esc 键关闭。</translation>
    </message>
</context>
<context>
    <name>rulespage::Trial</name>
    <message>
        <source>The record gets no category, because several rows fit it: %1.</source>
        <translation>该记录得不到类别，因为有多条规则行与其符合：%1。</translation>
    </message>
    <message>
        <source>No row fits the record. The links of the offence, or a table for more offences, decide.</source>
        <translation>没有规则行与该记录符合。由该罪名的关联或涵盖更多罪名的表决定。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 gives it, but another row fits before it.</source>
        <translation>%1给出该类别，但在其之前有另一条规则行符合。</translation>
    </message>
    <message>
        <source>%1 gives it and fits.</source>
        <translation>%1给出该类别，并且符合。</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>%1 gives it, but asks for %2 = %3; the record has %4.</source>
        <translation>%1给出该类别，但要求 %2 = %3；该记录为 %4。</translation>
    </message>
    <message>
        <source>The ICCS excludes from %1: %2</source>
        <translation>ICCS 将以下内容排除在 %1 之外：%2</translation>
    </message>
    <message>
        <source>No row gives %1.</source>
        <translation>没有规则行给出 %1。</translation>
    </message>
</context>
<context>
    <name>rulespage::TryPanel</name>
    <message>
        <source>&amp;Why not …?</source>
        <translation>为何不是(&amp;W)…？</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Try a record</source>
        <translation>试用一条记录</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Choose values to see which row answers, and why. A finding in the list brings its record here.</source>
        <translation>请选择取值，以查看由哪条规则行给出答案及其原因。选择列表中的检查结果，会将其记录显示在此处。</translation>
    </message>
    <message>
        <source>Why not %1 %2?</source>
        <comment>code, title</comment>
        <translation>为何不是 %1 %2？</translation>
    </message>
    <message>
        <source>Why does the record not go to …?</source>
        <translation>该记录为何不归入…？</translation>
    </message>
</context>
<context>
    <name>rulespage::ValuesModel</name>
    <message>
        <source>ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Type a code here to add a value.</source>
        <translation>在此处键入代码以添加取值。</translation>
    </message>
    <message>
        <source>new …</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>“%1” cannot stand in the column “%2”.</source>
        <translation>“%1”不能填入“%2”列。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Refines</source>
        <translation>细化</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>低于</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>Open the sam&amp;ple</source>
        <translation>打开示例(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>导入清单(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Take in a reviewed table…</source>
        <translation>导入经审核的表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another mapper…</source>
        <translation>与另一映射人员比较(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Pro&amp;ject properties…</source>
        <translation>项目属性(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation>全局搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Go &amp;to</source>
        <translation>转到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Findings of what is shown</source>
        <translation>当前显示内容的检查结果(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>关于本程序(&amp;A)</translation>
    </message>
    <message>
        <source>common name</source>
        <translation>通用名称</translation>
    </message>
    <message>
        <source>inclusion</source>
        <translation>包括项</translation>
    </message>
    <message>
        <source>index term</source>
        <translation>索引用语</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>不包括项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of term: the term</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>How good are the suggestions?</source>
        <translation>建议的质量如何？</translation>
    </message>
    <message>
        <source>Tables o&amp;f other countries…</source>
        <translation>其他国家的表格(&amp;F)…</translation>
    </message>
    <message>
        <source>Fill a &amp;workbook of others…</source>
        <translation>填写他人设计的工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>Compare assessments</source>
        <translation>比较评估</translation>
    </message>
</context>
<context>
    <name>shell::AboutDialog</name>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <source>ICCS Workbench %1</source>
        <translation>ICCS 工作台 %1</translation>
    </message>
    <message>
        <source>Maps national offence codes onto the International Classification of Crime for Statistical Purposes (ICCS).</source>
        <translation>将国内罪名代码映射到《用于统计目的的国际犯罪分类》（ICCS）。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>本程序为自由软件，依照 GNU 通用公共许可证第 3 版或更新版本发布。不提供任何担保。</translation>
    </message>
    <message>
        <source>Titles and terms of the ICCS are official. Descriptions in plain words and common names are those of this program and not of UNODC.</source>
        <translation>ICCS 的标题和用语为正式文本。通俗的描述和通用名称出自本程序，而非 UNODC。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>shell::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>shell::HistoryDock</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed.</source>
        <translation>
            <numerusform>更改了 %n 处内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>在历史记录中查找</translation>
    </message>
    <message>
        <source>Show &amp;earlier changes</source>
        <translation>显示较早的更改(&amp;E)</translation>
    </message>
</context>
<context>
    <name>shell::ListChooser</name>
    <message>
        <source>List shown</source>
        <translation>所显示的清单</translation>
    </message>
    <message>
        <source>The offence list that the pages show</source>
        <translation>各页面所显示的罪名清单</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>%1 was not opened yet. First decide about its changes that were not saved.</source>
        <translation>尚未打开 %1。请先对其未保存的更改作出决定。</translation>
    </message>
    <message>
        <source>ICCS Workbench projects (*.iccs);;All files (*)</source>
        <translation>ICCS 工作台项目 (*.iccs);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation>尚未打开任何项目</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>The project has changes that are not in its file yet. Save them?</source>
        <translation>该项目有尚未写入文件的更改。是否保存？</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>The changes that were not saved are here again. Save the project to keep them in its file.</source>
        <translation>未保存的更改已经恢复。请保存项目，将其保留在文件中。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 cannot be imported: the project is open for reading only. Save it as another file, then drop the list again.</source>
        <translation>无法导入 %1：该项目以只读方式打开。请另存为其他文件，然后再次拖放清单。</translation>
    </message>
    <message>
        <source>%1 can be imported into a project only. Open a project or make a new one, then drop the list again.</source>
        <translation>%1 只能导入到项目中。请打开或新建项目，然后再次拖放清单。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>清单(&amp;L)：</translation>
    </message>
    <message>
        <source>Search everywhere (%1)</source>
        <translation>全局搜索（%1）</translation>
    </message>
    <message>
        <source>ICCS Workbench</source>
        <translation>ICCS 工作台</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>未命名项目</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>%1[*] – ICCS Workbench</source>
        <translation>%1[*] – ICCS 工作台</translation>
    </message>
    <message>
        <source>There is nothing to take back or do again.</source>
        <translation>没有可以撤销或重做的操作。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Not saved yet; every step is kept safe.</source>
        <translation>尚未保存；每一步骤均已妥善保留。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file, who works on it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>该项目以只读方式打开。</translation>
    </message>
    <message>
        <source>Save as another file…</source>
        <translation>另存为其他文件…</translation>
    </message>
</context>
<context>
    <name>shell::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>您的姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>It stands beside every change you make, in the history and in the tables you export.</source>
        <translation>您的姓名会出现在您所作的每处更改旁，见于历史记录和您导出的表格中。</translation>
    </message>
    <message>
        <source>&amp;Language of the program:</source>
        <translation>程序语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>文字大小(&amp;T)：</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>shell::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>正在停止：%1</translation>
    </message>
</context>
<context>
    <name>shell::PropertiesDialog</name>
    <message>
        <source>Project properties</source>
        <translation>项目属性</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>shell::SearchPopup</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>ICCS category</source>
        <translation>ICCS 类别</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>见于</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Search everywhere: codes, titles and terms of the ICCS, offences, pages</source>
        <translation>全局搜索：ICCS 的代码、标题和用语，罪名，页面</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The best %1 categories are shown.</source>
        <translation>显示最相符的 %1 个类别。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln offence(s) are shown.</source>
        <translation>
            <numerusform>显示 %Ln 个罪名中的 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer or other words, or the beginning of a code.</source>
        <translation>没有相符的内容。请减少词语、换用其他词语，或输入代码的开头部分。</translation>
    </message>
    <message>
        <source>Enter goes there, Escape closes.</source>
        <translation>按 Enter 键转到该处，按 Esc 键关闭。</translation>
    </message>
</context>
<context>
    <name>shell::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>shell::StepList</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, its count</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>shell::StepsMenu</name>
    <message>
        <source>Steps to undo</source>
        <translation>可撤销的步骤</translation>
    </message>
    <message>
        <source>Steps to redo</source>
        <translation>可重做的步骤</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n step(s)</source>
        <translation>
            <numerusform>撤销 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n step(s)</source>
        <translation>
            <numerusform>重做 %n 个步骤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Workspace</name>
    <message>
        <source>Unnamed person</source>
        <translation>未署名者</translation>
    </message>
</context>
<context>
    <name>suggestion</name>
    <message>
        <source>The title has these words: “%1”</source>
        <translation>标题中有这些词语：“%1”</translation>
    </message>
    <message>
        <source>Laws and police lists also call it “%1” (our own term)</source>
        <translation>法律和警方清单也称之为“%1”（我们自己的用语）</translation>
    </message>
    <message>
        <source>The ICCS index lists “%1” here</source>
        <translation>ICCS 索引将“%1”列于此处</translation>
    </message>
    <message>
        <source>ICCS includes “%1” here</source>
        <translation>ICCS 将“%1”包括在此处</translation>
    </message>
    <message>
        <source>Against it: ICCS excludes “%1” here</source>
        <translation>反对理由：ICCS 将“%1”排除在此处之外</translation>
    </message>
    <message>
        <source>Against it: ICCS excludes “%1” here and sends it to %2</source>
        <translation>反对理由：ICCS 将“%1”排除在此处之外，并将其归入 %2</translation>
    </message>
    <message>
        <source>You put a similar offence here: %1 “%2” (%3 % alike)</source>
        <translation>您曾将类似的罪名归入此处：%1“%2”（相似度 %3%）</translation>
    </message>
    <message>
        <source>Its texts share single words with this offence: “%1”</source>
        <translation>其文本与该罪名有个别相同的词语：“%1”</translation>
    </message>
    <message>
        <source>Words, phrases and confirmed links</source>
        <translation>词语、短语和已确认的关联</translation>
    </message>
    <message>
        <source>The label speaks of an attempt: the full offence with the tag At = attempted (ICCS p. 20)</source>
        <translation>名称提及未遂：归入既遂犯罪，并加标记 At = 未遂（ICCS 第 20 页）</translation>
    </message>
    <message>
        <source>The offence thesaurus %1 was to be read.</source>
        <translation>本应读取罪名词库 %1。</translation>
    </message>
    <message>
        <source>Line %1 is not of its format: %2</source>
        <translation>第 %1 行不符合格式：%2</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>The label says “%1”: tag %2 = %3</source>
        <translation>名称中写有“%1”：标记 %2 = %3</translation>
    </message>
    <message>
        <source>The label says “%1”: flag %2</source>
        <translation>名称中写有“%1”：标志 %2</translation>
    </message>
    <message>
        <source>Does somebody die of it?</source>
        <translation>是否致人死亡？</translation>
    </message>
    <message>
        <source>Is it done by negligence, not on purpose?</source>
        <translation>是否出于过失而非故意？</translation>
    </message>
    <message>
        <source>Is it only the attempt of the offence?</source>
        <translation>是否仅为犯罪未遂？</translation>
    </message>
    <message>
        <source>Is force used against a person?</source>
        <translation>是否对人使用武力？</translation>
    </message>
    <message>
        <source>Is a person threatened?</source>
        <translation>是否有人受到威胁？</translation>
    </message>
    <message>
        <source>Is a weapon used?</source>
        <translation>是否使用武器？</translation>
    </message>
    <message>
        <source>Is it about firearms?</source>
        <translation>是否涉及枪支？</translation>
    </message>
    <message>
        <source>Is it about explosives or ammunition?</source>
        <translation>是否涉及爆炸物或弹药？</translation>
    </message>
    <message>
        <source>Is somebody seriously injured?</source>
        <translation>是否致人重伤？</translation>
    </message>
    <message>
        <source>Are the injuries slight, or is there none?</source>
        <translation>是否仅造成轻微伤害或未造成伤害？</translation>
    </message>
    <message>
        <source>Is it an act of a sexual nature?</source>
        <translation>是否为具有性性质的行为？</translation>
    </message>
    <message>
        <source>Is the victim a minor?</source>
        <translation>被害人是否为未成年人？</translation>
    </message>
    <message>
        <source>Is the offender a parent?</source>
        <translation>行为人是否为父亲或母亲？</translation>
    </message>
    <message>
        <source>Is the offender of the victim&apos;s family?</source>
        <translation>行为人是否为被害人的家庭成员？</translation>
    </message>
    <message>
        <source>Is a ransom or another gain demanded?</source>
        <translation>是否索要赎金或其他利益？</translation>
    </message>
    <message>
        <source>Does the offender enter a building without right?</source>
        <translation>行为人是否无权而进入建筑物？</translation>
    </message>
    <message>
        <source>Is somebody deceived to gain something?</source>
        <translation>是否通过欺骗他人谋取利益？</translation>
    </message>
    <message>
        <source>Does it happen in a private home?</source>
        <translation>是否发生在私人住宅内？</translation>
    </message>
    <message>
        <source>Is it about a business or its goods?</source>
        <translation>是否涉及企业或其商品？</translation>
    </message>
    <message>
        <source>Is it about a bank or another financial institution?</source>
        <translation>是否涉及银行或其他金融机构？</translation>
    </message>
    <message>
        <source>Does the property belong to the public or the State?</source>
        <translation>财产是否属于公共财产或国家财产？</translation>
    </message>
    <message>
        <source>Does it happen in a public place?</source>
        <translation>是否发生在公共场所？</translation>
    </message>
    <message>
        <source>Are goods or persons on their way?</source>
        <translation>货物或人员是否处于运输或旅行途中？</translation>
    </message>
    <message>
        <source>Is it about a motor vehicle?</source>
        <translation>是否涉及机动车？</translation>
    </message>
    <message>
        <source>Is it about parts of a motor vehicle only?</source>
        <translation>是否仅涉及机动车零部件？</translation>
    </message>
    <message>
        <source>Is it about livestock?</source>
        <translation>是否涉及牲畜？</translation>
    </message>
    <message>
        <source>Is it about cultural property?</source>
        <translation>是否涉及文化财产？</translation>
    </message>
    <message>
        <source>Is property damaged?</source>
        <translation>是否损坏财产？</translation>
    </message>
    <message>
        <source>Is something set on fire?</source>
        <translation>是否放火？</translation>
    </message>
    <message>
        <source>Is it about controlled drugs?</source>
        <translation>是否涉及受管制药物？</translation>
    </message>
    <message>
        <source>Is it about precursors of drugs?</source>
        <translation>是否涉及药物前体？</translation>
    </message>
    <message>
        <source>Is it about alcohol?</source>
        <translation>是否涉及酒类？</translation>
    </message>
    <message>
        <source>Is it about tobacco?</source>
        <translation>是否涉及烟草？</translation>
    </message>
    <message>
        <source>Is it for personal consumption?</source>
        <translation>是否供个人消费？</translation>
    </message>
    <message>
        <source>Is it trade or distribution?</source>
        <translation>是否为交易或分销？</translation>
    </message>
    <message>
        <source>Is something manufactured?</source>
        <translation>是否有制造行为？</translation>
    </message>
    <message>
        <source>Are plants cultivated?</source>
        <translation>是否种植植物？</translation>
    </message>
    <message>
        <source>Is a border crossed?</source>
        <translation>是否跨越边境？</translation>
    </message>
    <message>
        <source>Is it about taxes?</source>
        <translation>是否涉及税收？</translation>
    </message>
    <message>
        <source>Is it about customs?</source>
        <translation>是否涉及海关？</translation>
    </message>
    <message>
        <source>Is it about documents?</source>
        <translation>是否涉及文件？</translation>
    </message>
    <message>
        <source>Is it about coins or banknotes?</source>
        <translation>是否涉及硬币或纸币？</translation>
    </message>
    <message>
        <source>Is a computer system or its data attacked?</source>
        <translation>是否攻击计算机系统或其数据？</translation>
    </message>
    <message>
        <source>Is the offender a public official?</source>
        <translation>行为人是否为公职人员？</translation>
    </message>
    <message>
        <source>Is it directed at a public official?</source>
        <translation>是否针对公职人员？</translation>
    </message>
    <message>
        <source>Does it happen at a workplace?</source>
        <translation>是否发生在工作场所？</translation>
    </message>
    <message>
        <source>Do several people act together?</source>
        <translation>是否由多人共同实施？</translation>
    </message>
    <message>
        <source>Is it about taking part in an organized criminal group?</source>
        <translation>是否涉及参加有组织犯罪集团？</translation>
    </message>
    <message>
        <source>Is it connected with terrorism?</source>
        <translation>是否与恐怖主义有关？</translation>
    </message>
    <message>
        <source>Is it connected with an armed conflict?</source>
        <translation>是否与武装冲突有关？</translation>
    </message>
    <message>
        <source>Is it only the agreement to commit an offence?</source>
        <translation>是否仅为实施犯罪的共谋？</translation>
    </message>
    <message>
        <source>Is it about entering or staying in a country?</source>
        <translation>是否涉及入境或在一国居留？</translation>
    </message>
    <message>
        <source>Is it about an election?</source>
        <translation>是否涉及选举？</translation>
    </message>
    <message>
        <source>Is it directed against a court or an investigation?</source>
        <translation>是否针对法院或侦查活动？</translation>
    </message>
    <message>
        <source>Is it about road traffic?</source>
        <translation>是否涉及道路交通？</translation>
    </message>
    <message>
        <source>Is it about waste?</source>
        <translation>是否涉及废物？</translation>
    </message>
    <message>
        <source>Is it about wild animals or plants?</source>
        <translation>是否涉及野生动物或野生植物？</translation>
    </message>
    <message>
        <source>Is it about animals?</source>
        <translation>是否涉及动物？</translation>
    </message>
    <message>
        <source>Is it about fish?</source>
        <translation>是否涉及鱼类？</translation>
    </message>
    <message>
        <source>Is it about trees or timber?</source>
        <translation>是否涉及树木或木材？</translation>
    </message>
    <message>
        <source>Is the air polluted?</source>
        <translation>是否污染空气？</translation>
    </message>
    <message>
        <source>Is water polluted?</source>
        <translation>是否污染水体？</translation>
    </message>
    <message>
        <source>Is soil polluted?</source>
        <translation>是否污染土壤？</translation>
    </message>
    <message>
        <source>Is it about gambling?</source>
        <translation>是否涉及赌博？</translation>
    </message>
    <message>
        <source>Is it about labour law?</source>
        <translation>是否涉及劳动法？</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>非：%1</translation>
    </message>
    <message>
        <source>“%1” shows the element “%2”, which this category demands</source>
        <translation>“%1”表明存在此类别所要求的要素“%2”</translation>
    </message>
    <message>
        <source>“%1” rules out the element “%2”, as this category demands</source>
        <translation>“%1”排除了要素“%2”，符合此类别的要求</translation>
    </message>
    <message>
        <source>Against it: “%1” shows the element “%2”, which belongs elsewhere</source>
        <translation>反对理由：“%1”表明存在属于其他类别的要素“%2”</translation>
    </message>
    <message>
        <source>Against it: “%1” rules out the element “%2”, which this category demands</source>
        <translation>反对理由：“%1”排除了此类别所要求的要素“%2”</translation>
    </message>
    <message>
        <source>The answer to “%1” is what this category demands</source>
        <translation>对“%1”的回答符合此类别的要求</translation>
    </message>
    <message>
        <source>Against it: the answer to “%1” sends the offence elsewhere</source>
        <translation>反对理由：对“%1”的回答将该罪名归入其他类别</translation>
    </message>
    <message>
        <source>death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>negligence</source>
        <translation>过失</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>未遂</translation>
    </message>
    <message>
        <source>force against a person</source>
        <translation>对人使用武力</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>威胁</translation>
    </message>
    <message>
        <source>weapon</source>
        <translation>武器</translation>
    </message>
    <message>
        <source>firearm</source>
        <translation>枪支</translation>
    </message>
    <message>
        <source>explosives or ammunition</source>
        <translation>爆炸物或弹药</translation>
    </message>
    <message>
        <source>serious injury</source>
        <translation>重伤</translation>
    </message>
    <message>
        <source>slight injury</source>
        <translation>轻微伤害</translation>
    </message>
    <message>
        <source>sexual act</source>
        <translation>性行为</translation>
    </message>
    <message>
        <source>victim is a minor</source>
        <translation>被害人为未成年人</translation>
    </message>
    <message>
        <source>offender is a parent</source>
        <translation>行为人为父亲或母亲</translation>
    </message>
    <message>
        <source>offender is of the family</source>
        <translation>行为人为家庭成员</translation>
    </message>
    <message>
        <source>demand of a ransom</source>
        <translation>索要赎金</translation>
    </message>
    <message>
        <source>entering without right</source>
        <translation>无权进入</translation>
    </message>
    <message>
        <source>deception</source>
        <translation>欺骗</translation>
    </message>
    <message>
        <source>private home</source>
        <translation>私人住宅</translation>
    </message>
    <message>
        <source>business</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>public property</source>
        <translation>公共财产</translation>
    </message>
    <message>
        <source>public place</source>
        <translation>公共场所</translation>
    </message>
    <message>
        <source>goods or persons on their way</source>
        <translation>运输途中的货物或旅途中的人员</translation>
    </message>
    <message>
        <source>motor vehicle</source>
        <translation>机动车</translation>
    </message>
    <message>
        <source>parts of a motor vehicle</source>
        <translation>机动车零部件</translation>
    </message>
    <message>
        <source>livestock</source>
        <translation>牲畜</translation>
    </message>
    <message>
        <source>cultural property</source>
        <translation>文化财产</translation>
    </message>
    <message>
        <source>damage to property</source>
        <translation>损坏财产</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>放火</translation>
    </message>
    <message>
        <source>drugs</source>
        <translation>药物</translation>
    </message>
    <message>
        <source>precursors of drugs</source>
        <translation>药物前体</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>酒类</translation>
    </message>
    <message>
        <source>tobacco</source>
        <translation>烟草</translation>
    </message>
    <message>
        <source>personal consumption</source>
        <translation>个人消费</translation>
    </message>
    <message>
        <source>trade or distribution</source>
        <translation>交易或分销</translation>
    </message>
    <message>
        <source>manufacture</source>
        <translation>制造</translation>
    </message>
    <message>
        <source>cultivation</source>
        <translation>种植</translation>
    </message>
    <message>
        <source>crossing of a border</source>
        <translation>跨越边境</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>税收</translation>
    </message>
    <message>
        <source>customs</source>
        <translation>海关</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>coins or banknotes</source>
        <translation>硬币或纸币</translation>
    </message>
    <message>
        <source>attack on a computer system</source>
        <translation>攻击计算机系统</translation>
    </message>
    <message>
        <source>offender is a public official</source>
        <translation>行为人为公职人员</translation>
    </message>
    <message>
        <source>directed at a public official</source>
        <translation>针对公职人员</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>工作场所</translation>
    </message>
    <message>
        <source>several persons together</source>
        <translation>多人共同实施</translation>
    </message>
    <message>
        <source>organized criminal group</source>
        <translation>有组织犯罪集团</translation>
    </message>
    <message>
        <source>terrorism</source>
        <translation>恐怖主义</translation>
    </message>
    <message>
        <source>armed conflict</source>
        <translation>武装冲突</translation>
    </message>
    <message>
        <source>agreement to commit an offence</source>
        <translation>实施犯罪的共谋</translation>
    </message>
    <message>
        <source>entering or staying in a country</source>
        <translation>入境或在一国居留</translation>
    </message>
    <message>
        <source>election</source>
        <translation>选举</translation>
    </message>
    <message>
        <source>court or investigation</source>
        <translation>法院或侦查活动</translation>
    </message>
    <message>
        <source>road traffic</source>
        <translation>道路交通</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>废物</translation>
    </message>
    <message>
        <source>wild animals or plants</source>
        <translation>野生动物或野生植物</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>动物</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>鱼类</translation>
    </message>
    <message>
        <source>trees or timber</source>
        <translation>树木或木材</translation>
    </message>
    <message>
        <source>pollution of air</source>
        <translation>空气污染</translation>
    </message>
    <message>
        <source>pollution of water</source>
        <translation>水体污染</translation>
    </message>
    <message>
        <source>pollution of soil</source>
        <translation>土壤污染</translation>
    </message>
    <message>
        <source>gambling</source>
        <translation>赌博</translation>
    </message>
    <message>
        <source>labour law</source>
        <translation>劳动法</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金钱</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>雇主</translation>
    </message>
    <message>
        <source>use without right</source>
        <translation>无权使用</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>故意</translation>
    </message>
    <message>
        <source>school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>place of worship</source>
        <translation>礼拜场所</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>minerals</source>
        <translation>矿物</translation>
    </message>
    <message>
        <source>on the internet</source>
        <translation>在互联网上</translation>
    </message>
    <message>
        <source>%1 put a similar offence here: “%2” (%3 % alike)</source>
        <translation>%1 曾将类似的罪名归入此处：“%2”（相似度 %3%）</translation>
    </message>
    <message>
        <source>%1 put a similar offence here: %2 “%3” (%4 % alike)</source>
        <translation>%1 曾将类似的罪名归入此处：%2“%3”（相似度 %4%）</translation>
    </message>
    <message>
        <source>%1 comes second: what the label shows fits it less well</source>
        <translation>%1 排在第二：名称所表明的内容与其不太相符</translation>
    </message>
    <message>
        <source>%1 comes second: it does not demand “%2”, which is given here</source>
        <translation>%1 排在第二：它不要求此处具备的“%2”</translation>
    </message>
    <message>
        <source>%1 comes second: “%2”, which is given here, speaks against it</source>
        <translation>%1 排在第二：此处具备的“%2”不支持它</translation>
    </message>
    <message>
        <source>%1 comes second: the label calls itself the rest of something</source>
        <translation>%1 排在第二：名称自称为某事项的其余部分</translation>
    </message>
    <message>
        <source>%1 comes second: it is the more general category</source>
        <translation>%1 排在第二：它是更为宽泛的类别</translation>
    </message>
    <message>
        <source>%1 comes second: its texts have fewer of the telling words</source>
        <translation>%1 排在第二：其文本中的关键词语较少</translation>
    </message>
    <message>
        <source>%1 comes second: no text or term of it is as close to the label</source>
        <translation>%1 排在第二：其文本或用语都不如前者接近该名称</translation>
    </message>
    <message>
        <source>%1 comes second: the label is the title of %2</source>
        <translation>%1 排在第二：名称就是 %2 的标题</translation>
    </message>
    <message>
        <source>%1 comes second: your confirmed links speak for %2</source>
        <translation>%1 排在第二：您已确认的关联支持 %2</translation>
    </message>
    <message>
        <source>%1 comes second: ICCS excludes there what the label says</source>
        <translation>%1 排在第二：ICCS 将名称所述内容排除在该类别之外</translation>
    </message>
    <message>
        <source>%1 comes second: an exclusion of ICCS sends such offences to %2</source>
        <translation>%1 排在第二：ICCS 的一个不包括项将此类罪名归入 %2</translation>
    </message>
    <message>
        <source>%1 comes second: the words are more usual for %2</source>
        <translation>%1 排在第二：这些词语更常用于 %2</translation>
    </message>
    <message>
        <source>%1 comes second: the label speaks of an attempt</source>
        <translation>%1 排在第二：名称提及未遂</translation>
    </message>
    <message>
        <source>%1 comes second: the label speaks of no attempt</source>
        <translation>%1 排在第二：名称未提及未遂</translation>
    </message>
    <message>
        <source>%1 comes second, but no single sign decides against it</source>
        <translation>%1 排在第二，但没有任何单一迹象足以否定它</translation>
    </message>
    <message>
        <source>This label names several offences: %1. One code cannot hold them apart: consider rules or two targets.</source>
        <translation>该名称包含多个罪名：%1。一个代码无法将其区分开：请考虑使用规则或两个目标。</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Its part %1 is damaged.</source>
        <translation>其组成部分 %1 已损坏。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again and choose that file.</source>
        <translation>请在电子表格程序中打开并重新保存，然后选择该文件。</translation>
    </message>
    <message>
        <source>It unpacks to more than %1.</source>
        <translation>解压后超过 %1。</translation>
    </message>
    <message>
        <source>Check where this file comes from; save only the sheet with the list.</source>
        <translation>请核实该文件的来源；只保存含有清单的工作表。</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>该文件受密码保护。</translation>
    </message>
    <message>
        <source>Save it without the password and choose that file.</source>
        <translation>请去掉密码后保存，然后选择该文件。</translation>
    </message>
    <message>
        <source>There is no encoding called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的编码。</translation>
    </message>
    <message>
        <source>Leave the encoding empty to have it detected, or name one such as UTF-8 or windows-1252.</source>
        <translation>请将编码留空以便自动检测，或指明编码，例如 UTF-8 或 windows-1252。</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>其中没有文本。</translation>
    </message>
    <message>
        <source>Choose a CSV, TSV, XLSX or ODS file.</source>
        <translation>请选择 CSV、TSV、XLSX 或 ODS 文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot part cells.</source>
        <translation>“%1”不能用来分隔单元格。</translation>
    </message>
    <message>
        <source>Give one character such as a comma or a semicolon, or &quot;tab&quot;.</source>
        <translation>请提供一个字符，例如逗号或分号，或写“tab”。</translation>
    </message>
    <message>
        <source>A quote in line %1 is never closed.</source>
        <translation>第 %1 行的引号没有闭合。</translation>
    </message>
    <message>
        <source>The quote was taken as an ordinary character; check this line.</source>
        <translation>该引号被视为普通字符；请检查此行。</translation>
    </message>
    <message>
        <source>In line %1 text follows a closing quote.</source>
        <translation>第 %1 行的右引号之后还有文本。</translation>
    </message>
    <message>
        <source>Quotes inside a quoted cell must be doubled; check this line.</source>
        <translation>带引号的单元格内的引号必须双写；请检查此行。</translation>
    </message>
    <message>
        <source>Line %1 holds zero bytes.</source>
        <translation>第 %1 行含有零字节。</translation>
    </message>
    <message>
        <source>They were left out; check this line.</source>
        <translation>这些字节已略去；请检查此行。</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are no text in %2.</source>
        <translation>第 %1 行含有在 %2 编码中不是文本的字节。</translation>
    </message>
    <message>
        <source>If letters look wrong, choose another encoding.</source>
        <translation>如果字符显示不正确，请选择其他编码。</translation>
    </message>
    <message>
        <source>It has more than %1 rows.</source>
        <translation>行数超过 %1。</translation>
    </message>
    <message>
        <source>Check that this is a list of offences and not of single records, or split the file.</source>
        <translation>请核实这是罪名清单而不是单条记录的清单，或将文件拆分。</translation>
    </message>
    <message>
        <source>It has more than %1 cells.</source>
        <translation>单元格数量超过 %1。</translation>
    </message>
    <message>
        <source>Save only the sheet with the list and choose that file.</source>
        <translation>请只保存含有清单的工作表，然后选择该文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) like the ones above.</source>
        <translation>
            <numerusform>另有 %n 处与上述情况类似。</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair the file where it comes from.</source>
        <translation>请在文件的来源处修复。</translation>
    </message>
    <message>
        <source>Writing to the standard output.</source>
        <translation>正在写入标准输出。</translation>
    </message>
    <message>
        <source>Writing the file %1.</source>
        <translation>正在写入文件 %1。</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>系统拒绝了该操作：%1。</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there, or choose another folder.</source>
        <translation>请确认磁盘有空间且您可以在该处写入，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Add a file name.</source>
        <translation>请添加文件名。</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>该文件夹不存在。</translation>
    </message>
    <message>
        <source>Create the folder or choose another one.</source>
        <translation>请创建该文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有该文件。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>Choose one file in it.</source>
        <translation>请选择其中的一个文件。</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>文件大于 %1。</translation>
    </message>
    <message>
        <source>Check that this is the right file, or split it.</source>
        <translation>请核实这是正确的文件，或将其拆分。</translation>
    </message>
    <message>
        <source>Check that you may read the file and that no other program keeps it.</source>
        <translation>请确认您可以读取该文件，且没有其他程序占用它。</translation>
    </message>
    <message>
        <source>Reading the file %1.</source>
        <translation>正在读取文件 %1。</translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>操作在完成之前被停止。</translation>
    </message>
    <message>
        <source>Nothing was changed; start again when you like.</source>
        <translation>未作任何更改；您可以随时重新开始。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header were left out.</source>
        <translation>
            <numerusform>表头上方的 %n 行已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like a title; if they belong to the list, say that there are no title rows.</source>
        <translation>这些行看起来像标题；如果它们属于清单，请指明没有标题行。</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, the first line has %3.</source>
        <translation>第 %1 行有 %2 个单元格，而首行有 %3 个。</translation>
    </message>
    <message>
        <source>Look whether a delimiter or a quote is missing or too many in this line.</source>
        <translation>请查看此行是否缺少或多出分隔符或引号。</translation>
    </message>
    <message>
        <source>Column %1 has no name.</source>
        <translation>第 %1 列没有名称。</translation>
    </message>
    <message>
        <source>It is called by its number.</source>
        <translation>该列以其编号命名。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands above more than one column.</source>
        <translation>名称“%1”出现在多个列的上方。</translation>
    </message>
    <message>
        <source>The first of them is meant by its name; choose the others by their number.</source>
        <translation>使用该名称时指其中的第一列；请按编号选择其他列。</translation>
    </message>
    <message>
        <source>It has more than %1 columns.</source>
        <translation>列数超过 %1。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>其中没有任何内容。</translation>
    </message>
    <message>
        <source>Choose a file or a sheet with rows.</source>
        <translation>请选择含有数据行的文件或工作表。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>该文件为空。</translation>
    </message>
    <message>
        <source>Choose a file with rows.</source>
        <translation>请选择含有数据行的文件。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it without the password and choose that file.</source>
        <translation>请在电子表格程序中打开，去掉密码后保存，然后选择该文件。</translation>
    </message>
    <message>
        <source>It is a file of an old spreadsheet format.</source>
        <translation>该文件采用旧的电子表格格式。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX and choose that file.</source>
        <translation>请在电子表格程序中打开，另存为 XLSX，然后选择该文件。</translation>
    </message>
    <message>
        <source>It is a web page or XML, not a table.</source>
        <translation>该文件是网页或 XML，不是表格。</translation>
    </message>
    <message>
        <source>It is a document or a packed file, not a table.</source>
        <translation>该文件是文档或压缩文件，不是表格。</translation>
    </message>
    <message>
        <source>Writing the workbook %1.</source>
        <translation>正在写入工作簿 %1。</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1</source>
        <translation>无法写入工作簿：%1</translation>
    </message>
    <message>
        <source>Check that the disk has room, or export as CSV.</source>
        <translation>请确认磁盘有空间，或导出为 CSV。</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; has %2 rows and %3 columns, more than a workbook can hold.</source>
        <translation>工作表“%1”有 %2 行和 %3 列，超出工作簿的容量。</translation>
    </message>
    <message>
        <source>Export as CSV.</source>
        <translation>请导出为 CSV。</translation>
    </message>
    <message>
        <source>A text has more than %1 characters, the most that a cell can hold.</source>
        <translation>某一文本超过 %1 个字符，即单元格的最大容量。</translation>
    </message>
    <message>
        <source>Shorten the text that begins with &quot;%1&quot;, or export as CSV.</source>
        <translation>请缩短以“%1”开头的文本，或导出为 CSV。</translation>
    </message>
    <message>
        <source>It is an archive, but not a workbook.</source>
        <translation>该文件是压缩文件，但不是工作簿。</translation>
    </message>
    <message>
        <source>Choose an XLSX or ODS file, or unpack the archive and choose the file in it.</source>
        <translation>请选择 XLSX 或 ODS 文件，或解压后选择其中的文件。</translation>
    </message>
    <message>
        <source>It has no sheet &quot;%1&quot;.</source>
        <translation>其中没有工作表“%1”。</translation>
    </message>
    <message>
        <source>Choose one of these sheets: %1.</source>
        <translation>请选择以下工作表之一：%1。</translation>
    </message>
    <message>
        <source>None of its sheets has data.</source>
        <translation>其所有工作表均没有数据。</translation>
    </message>
    <message>
        <source>Cells are merged from row %1.</source>
        <translation>自第 %1 行起有合并的单元格。</translation>
    </message>
    <message>
        <source>The value stands in the first of them, the others are empty; fill them if rows below belong to it.</source>
        <translation>值在其中的第一个单元格内，其他单元格为空；如果下方各行也属于该值，请予以填充。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold a formula.</source>
        <translation>
            <numerusform>有 %n 个单元格含有公式。</numerusform>
        </translation>
    </message>
    <message>
        <source>The values stored in the file were taken; nothing was computed.</source>
        <translation>采用的是文件中存储的值；未进行任何计算。</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no stored value.</source>
        <translation>
            <numerusform>有 %n 个公式没有存储的值。</numerusform>
        </translation>
    </message>
    <message>
        <source>These cells are empty; open the file in a spreadsheet program and save it once.</source>
        <translation>这些单元格为空；请在电子表格程序中打开该文件并保存一次。</translation>
    </message>
    <message>
        <source>The file carries macros.</source>
        <translation>该文件带有宏。</translation>
    </message>
    <message>
        <source>They were ignored and not run.</source>
        <translation>这些宏已忽略，未予运行。</translation>
    </message>
    <message>
        <source>A copy of it could not be written.</source>
        <translation>无法写出该文件的副本。</translation>
    </message>
    <message>
        <source>Check that the disk has room. If it has, open the file in a spreadsheet program, save it again and choose that file.</source>
        <translation>请确认磁盘有空间。如果有空间，请在电子表格程序中打开并重新保存该文件，然后选择该文件。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX (or XLSM, if it has macros) and choose that file.</source>
        <translation>请在电子表格程序中打开，另存为 XLSX（如含有宏，则为 XLSM），然后选择该文件。</translation>
    </message>
    <message>
        <source>It is a binary workbook (XLSB).</source>
        <translation>该文件是二进制工作簿（XLSB）。</translation>
    </message>
    <message>
        <source>It is an archive, but not a workbook of the format XLSX or XLSM.</source>
        <translation>该文件是压缩文件，但不是 XLSX 或 XLSM 格式的工作簿。</translation>
    </message>
    <message>
        <source>It has no workbook in it (workbook.xml).</source>
        <translation>其中没有工作簿（workbook.xml）。</translation>
    </message>
    <message>
        <source>It is no workbook.</source>
        <translation>该文件不是工作簿。</translation>
    </message>
    <message>
        <source>%1 holds a formula that other cells share.</source>
        <translation>%1 含有由其他单元格共用的公式。</translation>
    </message>
    <message>
        <source>The cell was left as it is. Take it out of the map.</source>
        <translation>该单元格保持不变。请将其从对照表中移除。</translation>
    </message>
    <message>
        <source>%1 holds a formula.</source>
        <translation>%1 含有公式。</translation>
    </message>
    <message>
        <source>The cell was left as it is. Take it out of the map, or say there that the formula is to give way.</source>
        <translation>该单元格保持不变。请将其从对照表中移除，或在对照表中注明可以替换该公式。</translation>
    </message>
    <message>
        <source>%1 lies in merged cells, whose content stands in %2.</source>
        <translation>%1 位于合并的单元格中，其内容在 %2。</translation>
    </message>
    <message>
        <source>The cell was left as it is. Name %1 instead.</source>
        <translation>该单元格保持不变。请改为指明 %1。</translation>
    </message>
    <message>
        <source>The text for %1 is longer than the 32,767 characters of a cell.</source>
        <translation>%1 的文本超过单元格所能容纳的 32,767 个字符。</translation>
    </message>
    <message>
        <source>The cell was left as it is. Shorten the text.</source>
        <translation>该单元格保持不变。请缩短文本。</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden.</source>
        <translation>工作表“%1”处于隐藏状态。</translation>
    </message>
    <message>
        <source>Its cells were filled all the same.</source>
        <translation>仍已填写其单元格。</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped cell(s) of the protected sheet “%1” are locked.</source>
        <translation>
            <numerusform>在受保护的工作表“%1”中，对照表所指的单元格有 %n 个被锁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>They were filled and the protection stays. Check that these are the cells meant.</source>
        <translation>已填写这些单元格，保护仍然有效。请确认这些单元格确为所要填写的单元格。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1” with cells.</source>
        <translation>工作簿中没有含单元格的工作表“%1”。</translation>
    </message>
    <message>
        <source>Correct the name in the map.</source>
        <translation>请更正对照表中的名称。</translation>
    </message>
    <message>
        <source>“%1” is no place on a sheet.</source>
        <translation>“%1”不是工作表中的位置。</translation>
    </message>
    <message>
        <source>Write the column and the row, such as D14.</source>
        <translation>请写明列和行，例如 D14。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写出任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>The stored results of %n formula(s) that may depend on the filled cells were taken out.</source>
        <translation>
            <numerusform>有 %n 个公式可能依赖于已填写的单元格，其存储的结果已移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet programs compute them when the file is opened. Open and save it once before a program reads it that does not compute.</source>
        <translation>电子表格程序会在打开文件时计算这些公式。在由不作计算的程序读取之前，请先打开并保存一次该文件。</translation>
    </message>
    <message>
        <source>The workbook is signed; a filled one is no longer what was signed.</source>
        <translation>该工作簿已签名；填写后的工作簿与签名时不再相同。</translation>
    </message>
    <message>
        <source>Sign it again before it is sent.</source>
        <translation>请在发送之前重新签名。</translation>
    </message>
    <message>
        <source>The workbook %1 was to be filled as %2.</source>
        <translation>原拟将工作簿 %1 填写为 %2。</translation>
    </message>
    <message>
        <source>That is the given workbook itself.</source>
        <translation>该文件就是所给的工作簿本身。</translation>
    </message>
    <message>
        <source>Choose another name, so that it stays as it was.</source>
        <translation>请选择其他名称，使其保持不变。</translation>
    </message>
    <message>
        <source>Its content is that of a .%1 file, and spreadsheet programs refuse it under a name that ends in .%2.</source>
        <translation>其内容为 .%1 文件，如果名称以 .%2 结尾，电子表格程序会拒绝打开。</translation>
    </message>
    <message>
        <source>Let the name end in .%1.</source>
        <translation>请使名称以 .%1 结尾。</translation>
    </message>
    <message>
        <source>The file %1 was to be packed.</source>
        <translation>原拟打包文件 %1。</translation>
    </message>
    <message>
        <source>The archive refused it (error %1).</source>
        <translation>压缩文件拒绝了该操作（错误 %1）。</translation>
    </message>
    <message>
        <source>Free some memory and try again.</source>
        <translation>请释放一些内存，然后重试。</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>The classification has no category %1.</source>
        <translation>分类中没有类别 %1。</translation>
    </message>
    <message>
        <source>The row was left out. Correct its code.</source>
        <translation>该行已略去。请更正其代码。</translation>
    </message>
    <message>
        <source>The code %1 can mean several categories.</source>
        <translation>代码 %1 可能指多个类别。</translation>
    </message>
    <message>
        <source>The row was left out. Write the code in full.</source>
        <translation>该行已略去。请写出完整的代码。</translation>
    </message>
    <message>
        <source>The category %1 has two different titles.</source>
        <translation>类别 %1 有两个不同的标题。</translation>
    </message>
    <message>
        <source>The first one was taken.</source>
        <translation>已采用第一个标题。</translation>
    </message>
    <message>
        <source>The code %1 has no title.</source>
        <translation>代码 %1 没有标题。</translation>
    </message>
    <message>
        <source>The row was left out.</source>
        <translation>该行已略去。</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>Residual although a sibling names the conduct</source>
        <translation>已有同级类别指明该行为，却归入剩余类别</translation>
    </message>
    <message>
        <source>Residual categories are for what no other category of the same parent names (ICCS p. 19, rule R8).</source>
        <translation>剩余类别用于收纳同一上级类别下其他类别均未指明的内容（ICCS 第 19 页，规则 R8）。</translation>
    </message>
    <message>
        <source>“%1” is linked to the residual %2, but %3 names “%4”.</source>
        <translation>“%1”关联到剩余类别 %2，但 %3 指明了“%4”。</translation>
    </message>
    <message>
        <source>Look at %1; if it does not fit, list it among the rejected candidates with the reason.</source>
        <translation>请查看 %1；如不合适，请将其列入已否决的候选类别并写明原因。</translation>
    </message>
    <message>
        <source>Committed offence under organised crime or terrorism</source>
        <translation>将实际实施的犯罪归入有组织犯罪或恐怖主义</translation>
    </message>
    <message>
        <source>0905 and 0906 hold only membership, participation and financing; a committed offence goes to its own category with the tag for its situation (ICCS, 0905 and 0906).</source>
        <translation>0905 和 0906 仅收纳成员身份、参与和资助；实际实施的犯罪归入其自身的类别，并以标记表明其情境（ICCS，0905 和 0906）。</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, but its label names a committed offence: “%3” (%4).</source>
        <translation>“%1”关联到 %2，但其名称指明了实际实施的犯罪：“%3”（%4）。</translation>
    </message>
    <message>
        <source>Link it to %1 and set the tag for organised crime or terrorism.</source>
        <translation>请将其关联到 %1，并设置有组织犯罪或恐怖主义的标记。</translation>
    </message>
    <message>
        <source>Conspiracy without its flag</source>
        <translation>共谋未设标志</translation>
    </message>
    <message>
        <source>Conspiracy to commit a particular crime is counted in 08064 and also recorded with the flag CP (ICCS, 08064; MAPPING 6).</source>
        <translation>共谋实施某一特定犯罪计入 08064，同时以标志 CP 记录（ICCS，08064；MAPPING 6）。</translation>
    </message>
    <message>
        <source>“%1” is linked to conspiracy 08064 without the flag CP.</source>
        <translation>“%1”关联到共谋 08064，但没有标志 CP。</translation>
    </message>
    <message>
        <source>Set the flag CP, or name the exception in the rationale and explain this finding.</source>
        <translation>请设置标志 CP，或在理由中指明例外情况，并对此检查结果作出说明。</translation>
    </message>
    <message>
        <source>Counted in two categories</source>
        <translation>计入两个类别</translation>
    </message>
    <message>
        <source>Every offence goes to one and only one category (ICCS p. 12): two links that each take the whole count make the total larger than what was recorded.</source>
        <translation>每项犯罪归入且仅归入一个类别（ICCS 第 12 页）：两个关联各自计入全部数量，会使总数大于实际记录的数量。</translation>
    </message>
    <message>
        <source>“%1” counts whole in %2 and in %3.</source>
        <translation>“%1”的全部计数同时计入 %2 和 %3。</translation>
    </message>
    <message>
        <source>Remove one of the links, choose the common parent, or say with the relation “contains” or “overlap” that only a part belongs there.</source>
        <translation>请移除其中一个关联，选择共同的上级类别，或用关系“大于”或“交叉”表明只有一部分属于该处。</translation>
    </message>
    <message>
        <source>Fraud or abuse material under computer offences</source>
        <translation>将欺诈或性虐待材料归入计算机犯罪</translation>
    </message>
    <message>
        <source>0903 holds only acts against computer systems; fraud by computer is 0701 and child sexual abuse material 030221, both with the tag Cy (ICCS p. 12, 0903).</source>
        <translation>0903 仅收纳针对计算机系统的行为；利用计算机实施的欺诈归入 0701，儿童性虐待材料归入 030221，二者均加标记 Cy（ICCS 第 12 页，0903）。</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, but “%3” belongs to %4.</source>
        <translation>“%1”关联到 %2，但“%3”属于 %4。</translation>
    </message>
    <message>
        <source>Link it to %1 with the tag Cy = cyber-related.</source>
        <translation>请将其关联到 %1，并设置标记 Cy = 与网络有关。</translation>
    </message>
    <message>
        <source>The category excludes this</source>
        <translation>该类别不包括此内容</translation>
    </message>
    <message>
        <source>Each exclusion of ICCS names the code where the case belongs (ICCS p. 20).</source>
        <translation>ICCS 的每个不包括项均指明该情形所属的代码（ICCS 第 20 页）。</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, but %2 excludes “%3”.</source>
        <translation>“%1”关联到 %2，但 %2 不包括“%3”。</translation>
    </message>
    <message>
        <source>Read the exclusion and say in the rationale why it does not apply.</source>
        <translation>请阅读该不包括项，并在理由中说明其为何不适用。</translation>
    </message>
    <message>
        <source>ICCS sends this to %1. Link there, or say in the rationale why the exclusion does not apply.</source>
        <translation>ICCS 将此归入 %1。请关联到该处，或在理由中说明该不包括项为何不适用。</translation>
    </message>
    <message>
        <source>Tag not allowed here</source>
        <translation>此处不允许使用该标记</translation>
    </message>
    <message>
        <source>Attempted or completed does not apply to 0101, 0102 and 0103 (ICCS p. 20), and values outside the official lists cannot be reported.</source>
        <translation>未遂或既遂不适用于 0101、0102 和 0103（ICCS 第 20 页），正式清单以外的值无法报告。</translation>
    </message>
    <message>
        <source>“%1” sets the tag %2, which ICCS does not have.</source>
        <translation>“%1”设置了标记 %2，而 ICCS 没有该标记。</translation>
    </message>
    <message>
        <source>“%1” sets the tag %2 to %3, which is not in its list of values.</source>
        <translation>“%1”将标记 %2 设为 %3，而该值不在其取值清单中。</translation>
    </message>
    <message>
        <source>“%1” sets the tag %2, which does not apply to %3.</source>
        <translation>“%1”设置了标记 %2，而该标记不适用于 %3。</translation>
    </message>
    <message>
        <source>Take the tag away or choose a value of its list.</source>
        <translation>请去除该标记，或选择其取值清单中的值。</translation>
    </message>
    <message>
        <source>Target too high in the tree</source>
        <translation>目标在分类树中的级别过高</translation>
    </message>
    <message>
        <source>A section says too little: UNODC reviewers ask for at least a division (rule R1). A project may ask for more.</source>
        <translation>门类所含信息过少：UNODC 审核人要求至少到第 2 级的类（规则 R1）。项目可以提出更高要求。</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, which is at level %3; at least level %4 is asked for.</source>
        <translation>“%1”关联到第 %3 级的 %2；要求至少到第 %4 级。</translation>
    </message>
    <message>
        <source>Choose the division or group that the definition reaches, or ask for a split of the code.</source>
        <translation>请选择定义所能达到的类或大组，或请求拆分该代码。</translation>
    </message>
    <message>
        <source>Distinguishing element not in the text</source>
        <translation>文本中没有用以区分的要素</translation>
    </message>
    <message>
        <source>When the definition does not separate siblings, their common parent is the target, not one of them (rule R2; ICCS p. 13, statistical feasibility).</source>
        <translation>如果定义没有区分同级类别，则以其共同的上级类别为目标，而不是其中之一（规则 R2；ICCS 第 13 页，统计可行性）。</translation>
    </message>
    <message>
        <source>Nothing in “%1” names what sets %2 “%3” apart from the other categories of %4.</source>
        <translation>“%1”中没有任何内容表明 %2“%3”与 %4 的其他类别有何区别。</translation>
    </message>
    <message>
        <source>Link to %1, or say in the rationale which legal element decides.</source>
        <translation>请关联到 %1，或在理由中说明以哪一法律要素为准。</translation>
    </message>
    <message>
        <source>No definition</source>
        <translation>没有定义</translation>
    </message>
    <message>
        <source>The behaviour decides, not the name (rules R4 and R13): without a definition a link rests on the label alone.</source>
        <translation>以行为为准，不以名称为准（规则 R4 和 R13）：没有定义的关联仅以名称为依据。</translation>
    </message>
    <message>
        <source>The list “%1” has no definitions; its links rest on labels alone.</source>
        <translation>清单“%1”没有定义；其关联仅以名称为依据。</translation>
    </message>
    <message>
        <source>Ask the institution for the legal texts and import them as a column.</source>
        <translation>请向该机构索取法律文本，并将其作为一列导入。</translation>
    </message>
    <message>
        <source>“%1” is mapped without a definition.</source>
        <translation>“%1”在没有定义的情况下作了映射。</translation>
    </message>
    <message>
        <source>Ask for the definition, or explain why the label is enough.</source>
        <translation>请索取定义，或说明为何仅凭名称即可。</translation>
    </message>
    <message>
        <source>No crime, or a sum row, is mapped</source>
        <translation>对非犯罪代码或合计行作了映射</translation>
    </message>
    <message>
        <source>Only what criminal law punishes is classified (ICCS p. 11); sum rows would count twice.</source>
        <translation>只对刑法所惩处的行为进行分类（ICCS 第 11 页）；合计行会造成重复计数。</translation>
    </message>
    <message>
        <source>Set it out of scope with the reason, or explain why it is counted.</source>
        <translation>请将其置于范围之外并写明原因，或说明为何予以计数。</translation>
    </message>
    <message>
        <source>“%1” is a sum row and is linked to %2.</source>
        <translation>“%1”是合计行，却关联到 %2。</translation>
    </message>
    <message>
        <source>“%1” does not seem to be a crime and is linked to %2.</source>
        <translation>“%1”似乎不是犯罪，却关联到 %2。</translation>
    </message>
    <message>
        <source>Residual without rejected candidates</source>
        <translation>归入剩余类别而没有已否决的候选类别</translation>
    </message>
    <message>
        <source>A residual is chosen only after a review of the full classification (ICCS p. 19); the rejected candidates are the proof.</source>
        <translation>只有在审视整个分类之后才可选择剩余类别（ICCS 第 19 页）；已否决的候选类别即为证明。</translation>
    </message>
    <message>
        <source>“%1” is linked to the residual %2 and no rejected candidate is named.</source>
        <translation>“%1”关联到剩余类别 %2，而没有列出已否决的候选类别。</translation>
    </message>
    <message>
        <source>Name the categories you looked at and why they do not fit.</source>
        <translation>请列出您查看过的类别，并说明其为何不合适。</translation>
    </message>
    <message>
        <source>Code not in this edition</source>
        <translation>代码不在该分类版本中</translation>
    </message>
    <message>
        <source>Codes of drafts, printing slips and lost zeros look right and are not (MAPPING 14).</source>
        <translation>草案代码、印刷错误和丢失零的代码看似正确，其实不然（MAPPING 14）。</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, which this edition of ICCS does not have.</source>
        <translation>“%1”关联到 %2，而该 ICCS 版本没有这个类别。</translation>
    </message>
    <message>
        <source>Probably %1 is meant.</source>
        <translation>可能是指 %1。</translation>
    </message>
    <message>
        <source>Choose a category of the edition.</source>
        <translation>请选择该分类版本中的类别。</translation>
    </message>
    <message>
        <source>Approved without reviewer or rationale</source>
        <translation>已核准但没有审核人或理由</translation>
    </message>
    <message>
        <source>An approved link is a national figure: somebody else has looked at it and the reason stands beside it (MAPPING 10).</source>
        <translation>已核准的关联构成国家数据：须由他人看过，并在旁边写明理由（MAPPING 10）。</translation>
    </message>
    <message>
        <source>The link of “%1” is approved without a reviewer.</source>
        <translation>“%1”的关联已核准，但没有审核人。</translation>
    </message>
    <message>
        <source>Enter who reviewed it and when, or set it back to review.</source>
        <translation>请填写审核人和审核日期，或将其退回审核。</translation>
    </message>
    <message>
        <source>The link of “%1” is approved without a rationale.</source>
        <translation>“%1”的关联已核准，但没有理由。</translation>
    </message>
    <message>
        <source>Write which element of the offence decides.</source>
        <translation>请写明以该罪名的哪一要素为准。</translation>
    </message>
    <message>
        <source>The link of “%1” was approved by its own author, %2.</source>
        <translation>“%1”的关联由其作者 %2 本人核准。</translation>
    </message>
    <message>
        <source>Let a second person look at it.</source>
        <translation>请由第二人进行审查。</translation>
    </message>
    <message>
        <source>Gap or overlap of dated links</source>
        <translation>有日期的关联存在间断或重叠</translation>
    </message>
    <message>
        <source>Figures of a year use the links valid in that year (MAPPING 12): a gap loses counts, an overlap counts twice.</source>
        <translation>某一年的数据使用当年有效的关联（MAPPING 12）：间断会遗漏计数，重叠会重复计数。</translation>
    </message>
    <message>
        <source>Two links of “%1” are valid on the same days.</source>
        <translation>“%1”有两个关联在相同的日期有效。</translation>
    </message>
    <message>
        <source>No link of “%1” is valid from %2 to %3.</source>
        <translation>从 %2 至 %3，“%1”没有有效的关联。</translation>
    </message>
    <message>
        <source>Set the first and last days so that each day has one link.</source>
        <translation>请设置首日和末日，使每一天都有一个关联。</translation>
    </message>
    <message>
        <source>A link of “%1” ends before it begins.</source>
        <translation>“%1”的一个关联的结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Exporting the findings</source>
        <translation>正在导出检查结果</translation>
    </message>
    <message>
        <source>Weights without source or with a wrong sum</source>
        <translation>权重没有来源或总和不对</translation>
    </message>
    <message>
        <source>Weights that share out the records of an offence are an estimate (MAPPING 5): without a source nobody can judge it, and weights that do not sum to 1 lose records or count them twice.</source>
        <translation>分配某一犯罪记录的权重是估计值（MAPPING 5）：没有来源就无人能够评判；权重之和不为 1 会丢失记录或重复计数。</translation>
    </message>
    <message>
        <source>The weights of the links of “%1” sum to %2.</source>
        <translation>“%1”的链接权重之和为 %2。</translation>
    </message>
    <message>
        <source>From %3 the weights of the links of “%1” sum to %2.</source>
        <translation>自 %3 起，“%1”的链接权重之和为 %2。</translation>
    </message>
    <message>
        <source>A link of “%1” takes the share %2 and no source is named.</source>
        <translation>“%1”的一个链接占份额 %2，但没有指明来源。</translation>
    </message>
    <message>
        <source>Name where the weight comes from, for example a sample of files and its year.</source>
        <translation>请指明权重的来源，例如案卷样本及其年份。</translation>
    </message>
    <message>
        <source>Set the weights so that they sum to 1, or set them all to 1 and say with rules which records go where.</source>
        <translation>请设定权重使其总和为 1，或全部设为 1，并用规则说明哪些记录归到哪里。</translation>
    </message>
    <message>
        <source>Killing in armed conflict</source>
        <translation>武装冲突中的杀害</translation>
    </message>
    <message>
        <source>Killings in armed conflict are 0107 when unlawful and 11013 when they are war crimes (ICCS p. 36, 94), not intentional homicide.</source>
        <translation>武装冲突中的杀害，如属非法，归入 0107；如构成战争罪，归入 11013（ICCS 第 36、94 页），而不是故意杀人。</translation>
    </message>
    <message>
        <source>Look at 0107 and 11013: choose one of them, let rules tell the records apart, or reject them with a reason.</source>
        <translation>请查看 0107 和 11013：选择其中之一，或用规则区分记录，或否决两者并写明理由。</translation>
    </message>
    <message>
        <source>“%1” speaks of “%2”, and the table “%3” gives %4 without asking about armed conflict; for example to a record with %5.</source>
        <translation>“%1”提及“%2”，而表“%3”未询问是否与武装冲突有关就给出 %4；例如对于 %5 的记录。</translation>
    </message>
    <message>
        <source>“%1” speaks of “%2” and is linked to %3: a record of a killing in armed conflict would count there.</source>
        <translation>“%1”提及“%2”并关联到 %3：武装冲突中杀害的记录会在该处计数。</translation>
    </message>
    <message>
        <source>Several conducts, one category</source>
        <translation>多种行为归入一个类别</translation>
    </message>
    <message>
        <source>A label that joins conducts (&quot;with&quot;, &quot;and&quot;, &quot;resulting in&quot;) often hides several categories: UNODC reviewers ask for the base conduct, or for a split (rules R5, R6).</source>
        <translation>合并多种行为的名称（含有“伴有”、“和”、“致”等字样）往往包含多个类别：UNODC 审核人会要求按基本行为分类，或要求拆分（规则 R5、R6）。</translation>
    </message>
    <message>
        <source>Tell the records apart by a decision table, ask for a split of the code, or say with R5 that the base conduct decides.</source>
        <translation>请用决策表区分记录，或请求拆分该代码，或引用 R5 说明以基本行为为准。</translation>
    </message>
    <message>
        <source>“%1” joins conducts (“%2”), but the table “%3” gives %4 to all of its records; for example to one with %5.</source>
        <translation>“%1”合并了多种行为（“%2”），但表“%3”对其全部记录均给出 %4；例如对于 %5 的记录。</translation>
    </message>
    <message>
        <source>“%1” joins conducts (“%2”), but every record of it goes to %3, whichever of them it shows.</source>
        <translation>“%1”合并了多种行为（“%2”），但其每条记录均归入 %3，无论该记录显示其中哪一种行为。</translation>
    </message>
    <message>
        <source>Records without an answer</source>
        <translation>没有答案的记录</translation>
    </message>
    <message>
        <source>A table must leave no combination uncovered, &quot;not known&quot; included (MAPPING T2), or the totals will not add up.</source>
        <translation>决策表不得遗漏任何组合，包括“不详”在内（MAPPING T2），否则总数将不相符。</translation>
    </message>
    <message>
        <source>Table “%1”: %2</source>
        <translation>表“%1”：%2</translation>
    </message>
    <message numerus="yes">
        <source>Table “%1” has %n gap(s). %2</source>
        <translation>
            <numerusform>表“%1”有 %n 个缺口。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert the missing rows, add a default row, or say that the combination cannot occur.</source>
        <translation>请插入缺少的规则行，或添加默认规则行，或说明该组合不可能出现。</translation>
    </message>
    <message>
        <source>Row without use</source>
        <translation>无用的规则行</translation>
    </message>
    <message>
        <source>A row that never decides misleads whoever reads the table, and is often a slip: the row before it is wider than was meant (RULES 4).</source>
        <translation>从不起决定作用的规则行会误导阅读该表的人，而且往往是疏漏：其前面的规则行比原意更宽（RULES 4）。</translation>
    </message>
    <message>
        <source>Remove the row, or move or narrow the rows that take its records.</source>
        <translation>请移除该规则行，或移动、缩小取走其记录的规则行。</translation>
    </message>
    <message>
        <source>Rows contradict each other</source>
        <translation>规则行相互矛盾</translation>
    </message>
    <message>
        <source>The rules of a code must be disjoint (MAPPING T2): where rows contradict each other a record gets no category.</source>
        <translation>同一代码的各条规则必须互不相交（MAPPING T2）：规则行相互矛盾时，记录得不到类别。</translation>
    </message>
    <message>
        <source>Narrow one of the rows, or let the order of rows decide (First).</source>
        <translation>请缩小其中一条规则行的范围，或以规则行的顺序为准（首个）。</translation>
    </message>
    <message>
        <source>One provision, two answers</source>
        <translation>同一法律条款，两种答案</translation>
    </message>
    <message>
        <source>Flows between police, prosecution, courts and prisons can be measured only when the same provision reaches the same category everywhere (ICCS p. 11, MAPPING T8).</source>
        <translation>只有同一法律条款在各处均归入同一类别，才能衡量警方、检察机关、法院和监狱之间的案件流转（ICCS 第 11 页，MAPPING T8）。</translation>
    </message>
    <message>
        <source>%1: every record of “%2” (%3) becomes %4, every record of “%5” (%6) becomes %7.</source>
        <translation>%1：“%2”（%3）的每条记录归入 %4，“%5”（%6）的每条记录归入 %7。</translation>
    </message>
    <message>
        <source>%1: a record with %8 becomes %4 as “%2” (%3) and %7 as “%5” (%6).</source>
        <translation>%1：%8 的记录作为“%2”（%3）归入 %4，作为“%5”（%6）归入 %7。</translation>
    </message>
    <message>
        <source>Bring both to the same category, or explain why the institutions differ.</source>
        <translation>请使两者归入同一类别，或说明各机构为何不同。</translation>
    </message>
    <message>
        <source>Decision table with an error</source>
        <translation>有错误的决策表</translation>
    </message>
    <message>
        <source>A row that cannot be read fits no record, so its records silently go elsewhere; every name in a table must be one that the project has.</source>
        <translation>无法读取的规则行不符合任何记录，因此其记录会在不作提示的情况下归入别处；表中的每个名称都必须是项目中已有的名称。</translation>
    </message>
    <message>
        <source>Asks for what is not collected</source>
        <translation>要求未收集的信息</translation>
    </message>
    <message>
        <source>A category may be used only when the information at hand can tell it from its siblings (ICCS p. 13): without the column every record counts as not known.</source>
        <translation>只有现有信息能够将某一类别与其同级类别区分开来，才可使用该类别（ICCS 第 13 页）：如果没有该列，每条记录都按“不详”计。</translation>
    </message>
    <message>
        <source>The table “%1” asks for “%2”, which no record layout of the list “%3” gives; %4 is for example meant for a record with %5, which the data cannot show.</source>
        <translation>表“%1”要求“%2”，但清单“%3”的任何记录布局均未提供；例如，%4 适用于 %5 的记录，而数据无法显示这一点。</translation>
    </message>
    <message>
        <source>Add the column to the layout, or decide without it: take the common parent of what it would tell apart.</source>
        <translation>请在布局中添加该列，或不使用该列而作出决定：采用其所区分的各类别的共同上级类别。</translation>
    </message>
    <message numerus="yes">
        <source>Table %1 (%2) has figures for %3, but %n questions on its method are not answered: %4</source>
        <translation>
            <numerusform>表 %1（%2）有 %3 年的数字，但有 %n 个关于其方法的问题没有回答：%4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 is %3, above the %4 of %5, of which it is a part.</source>
        <translation>%1 在 %2 年为 %3，高于 %5 的 %4，而前者是后者的一部分。</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, but parts of it already make %4 (%5).</source>
        <translation>%1 在 %2 年为 %3，但仅其中的若干部分就已达到 %4（%5）。</translation>
    </message>
    <message>
        <source>For table %1 the answer to “%2” changed from “%3” to “%4”, and no comment says why.</source>
        <translation>在表 %1 中，对“%2”的答复从“%3”变为“%4”，但没有备注说明原因。</translation>
    </message>
    <message>
        <source>%1 went from %2 in %3 to %4 in %5.</source>
        <translation>%1 从 %3 年的 %2 变为 %5 年的 %4。</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; the other source (%4) has %5.</source>
        <translation>%1 在 %2 年为 %3；另一来源（%4）为 %5。</translation>
    </message>
    <message>
        <source>%1 has no figure in %2; in %3 it was %4.</source>
        <translation>%1 在 %2 年没有数字；%3 年为 %4。</translation>
    </message>
    <message>
        <source>%1 is 0 in %2; in %3 it was %4.</source>
        <translation>%1 在 %2 年为 0；%3 年为 %4。</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, more than the %4 of the stage before (%5).</source>
        <translation>%1 在 %2 年为 %3，多于前一阶段（%5）的 %4。</translation>
    </message>
    <message>
        <source>In %1 count and rate of “%2” mean a population of %3, those of “%4” one of %5.</source>
        <translation>%1 年，由“%2”的计数和比率推算的人口为 %3，而由“%4”推算的人口为 %5。</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) is %4 percent of %5 (%6); expected are %7 to %8 percent.</source>
        <translation>%1（%3）在 %2 年为 %5（%6）的 %4%；预期为 %7% 至 %8%。</translation>
    </message>
    <message numerus="yes">
        <source>Tables %1 (%2) and %3 (%4) give the same %n figures in %5.</source>
        <translation>
            <numerusform>表 %1（%2）和表 %3（%4）在 %5 年有 %n 个数字相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 is %3, but its parts add up to %4 (%5).</source>
        <translation>%1 在 %2 年为 %3，但其各部分相加为 %4（%5）。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2 年）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>The checks of the questionnaire “%1” were to be read.</source>
        <translation>原拟读取调查表“%1”的检查。</translation>
    </message>
    <message>
        <source>They could not be read: %1.</source>
        <translation>无法读取这些检查：%1。</translation>
    </message>
    <message>
        <source>See whether the folder is complete.</source>
        <translation>请查看该文件夹是否完整。</translation>
    </message>
    <message>
        <source>%1 in %2 was %3 in the earlier release and is gone.</source>
        <translation>%1 在 %2 年的数字在较早发布版本中为 %3，现已不存在。</translation>
    </message>
    <message>
        <source>Ask why the figure was taken back.</source>
        <translation>请询问该数字为何撤回。</translation>
    </message>
    <message>
        <source>%1 in %2 was %3 in the earlier release and is now %4.</source>
        <translation>%1 在 %2 年的数字在较早发布版本中为 %3，现为 %4。</translation>
    </message>
    <message>
        <source>Use the later figure, and say so where it matters.</source>
        <translation>请使用较新的数字，并在有影响之处予以说明。</translation>
    </message>
    <message>
        <source>%1 rose from %2 in %3 to %4 in %5, to %6 times as many.</source>
        <translation>%1 从 %3 年的 %2 上升到 %5 年的 %4，为原来的 %6 倍。</translation>
    </message>
    <message>
        <source>%1 fell from %2 in %3 to %4 in %5, %6 times fewer.</source>
        <translation>%1 从 %3 年的 %2 下降到 %5 年的 %4，原来是现在的 %6 倍。</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; a count is never negative.</source>
        <translation>%1 在 %2 年为 %3；计数不能为负数。</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; a count is a whole number.</source>
        <translation>%1 在 %2 年为 %3；计数应为整数。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Most likely wrong is one of these: %1.</source>
        <translation>最可能有误的是以下之一：%1。</translation>
    </message>
    <message>
        <source>Most likely wrong are these together: %1.</source>
        <translation>最可能是以下各项同时有误：%1。</translation>
    </message>
    <message>
        <source>Most likely wrong is this: %1.</source>
        <translation>最可能有误的是：%1。</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; %4 published %5 for that year.</source>
        <translation>%1 在 %2 年为 %3；%4 公布的该年数字为 %5。</translation>
    </message>
    <message>
        <source>%1 never finds anything that these do not find: %2.</source>
        <translation>%1 所能发现的问题，下列检查均能发现：%2。</translation>
    </message>
    <message>
        <source>Take it out, or say something else with it.</source>
        <translation>请将其移除，或改为检查其他内容。</translation>
    </message>
    <message>
        <source>%1 holds wherever these hold: %2.</source>
        <translation>只要下列检查通过，%1 即通过：%2。</translation>
    </message>
    <message>
        <source>It still helps where cells that only the others read are missing.</source>
        <translation>如果仅由其他检查读取的单元格缺失，该检查仍有作用。</translation>
    </message>
    <message>
        <source>These checks contradict each other: %1 can only be zero when all of them hold: %2.</source>
        <translation>下列检查相互矛盾：要使其全部通过，%1 只能为零：%2。</translation>
    </message>
    <message>
        <source>Correct the cells of one of them.</source>
        <translation>请更正其中一项检查的单元格。</translation>
    </message>
    <message>
        <source>Whether %1 agrees with the other checks could not be found out: the numbers grew too large.</source>
        <translation>无法确定 %1 与其他检查是否一致：数值过大。</translation>
    </message>
    <message>
        <source>Write its bounds with fewer decimals.</source>
        <translation>请减少其界限的小数位数。</translation>
    </message>
    <message>
        <source>a cell has no figure</source>
        <translation>某个单元格没有数字</translation>
    </message>
    <message>
        <source>there is no figure of the year before</source>
        <translation>没有上一年的数字</translation>
    </message>
    <message>
        <source>the other source has no figure</source>
        <translation>另一来源没有数字</translation>
    </message>
    <message>
        <source>there are no answers on method to compare</source>
        <translation>没有可供比较的方法问题答复</translation>
    </message>
    <message>
        <source>there are no rates beside the counts</source>
        <translation>计数旁没有比率</translation>
    </message>
    <message>
        <source>the figures are too few or too small to judge</source>
        <translation>数字过少或过小，无法判断</translation>
    </message>
</context>
<context>
    <name>validationpage::ChecksPage</name>
    <message>
        <source>&amp;Export the findings…</source>
        <translation>导出检查结果(&amp;E)…</translation>
    </message>
    <message>
        <source>List whose findings are shown</source>
        <translation>显示其检查结果的清单</translation>
    </message>
    <message>
        <source>How findings are folded</source>
        <translation>检查结果的折叠方式</translation>
    </message>
    <message>
        <source>One line per check</source>
        <translation>每项检查一行</translation>
    </message>
    <message>
        <source>One line per offence</source>
        <translation>每个罪名一行</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>在检查结果中查找</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>所有清单</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>还没有可检查的内容</translation>
    </message>
    <message>
        <source>The checks look at lists of offences and their links. Import a list first.</source>
        <translation>检查针对罪名清单及其关联。请先导入清单。</translation>
    </message>
    <message>
        <source>The checks found nothing</source>
        <translation>检查未发现任何问题</translation>
    </message>
    <message>
        <source>They run again by themselves after each change.</source>
        <translation>每次更改后会自动重新运行检查。</translation>
    </message>
    <message>
        <source>No finding matches the filters</source>
        <translation>没有符合筛选条件的检查结果</translation>
    </message>
    <message>
        <source>Switch filters off to see more. Explained findings are shown on demand.</source>
        <translation>请关闭一些筛选条件以查看更多内容。已说明的检查结果可根据需要显示。</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>导出检查结果</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 项检查结果写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingPanel</name>
    <message>
        <source>Explained by %1 on %2: %3</source>
        <comment>author, day, reason</comment>
        <translation>由 %1 于 %2 说明：%3</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为何重要</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Why the finding may stand, in a sentence.</source>
        <translation>用一句话写明该检查结果为何可以保留。</translation>
    </message>
    <message>
        <source>Reason why the finding may stand</source>
        <translation>该检查结果可以保留的原因</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>作出说明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Withdraw the explanation</source>
        <translation>撤回说明(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>说明人(&amp;B)</translation>
    </message>
    <message>
        <source>No finding is chosen</source>
        <translation>未选择检查结果</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 项检查结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding to read what to do about it.</source>
        <translation>请选择一项检查结果，以了解处理办法。</translation>
    </message>
    <message>
        <source>One reason can explain all of them in one step.</source>
        <translation>可以在一个步骤中用同一原因说明全部检查结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are explained already.</source>
        <translation>
            <numerusform>其中 %n 项已作说明。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>validationpage::FindingRow</name>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>罪名</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingsStrip</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Findings of %1</source>
        <translation>%1 的检查结果</translation>
    </message>
    <message>
        <source>The checks found nothing. They run by themselves after each change.</source>
        <translation>检查未发现任何问题。每次更改后会自动运行检查。</translation>
    </message>
    <message>
        <source>No finding matches the filters. Explained findings are shown on demand.</source>
        <translation>没有符合筛选条件的检查结果。已说明的检查结果可根据需要显示。</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingsTable</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>说明人</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>说明日期</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingsTree</name>
    <message>
        <source>explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>validationpage::SeverityChips</name>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
</context>
<context>
    <name>widgets::CategoryLabel</name>
    <message>
        <source>%1 %2</source>
        <comment>code and title</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>widgets::Clipboard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>widgets::ConfidenceBar</name>
    <message>
        <source>Confidence %1</source>
        <translation>置信度 %1</translation>
    </message>
</context>
<context>
    <name>widgets::FacetButton</name>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice of a filter (number of rows)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s)</source>
        <translation>
            <numerusform>%Ln 个选项</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between choices</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter: what is chosen</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>; </source>
        <comment>or</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>widgets::FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>filter (number of rows)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>widgets::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>widgets::Sparkline</name>
    <message>
        <source>%1: %2</source>
        <comment>period: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Volume over time</source>
        <translation>案件量随时间的变化</translation>
    </message>
</context>
</TS>
