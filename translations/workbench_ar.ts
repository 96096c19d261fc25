<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
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
        <translation>لا توجد صفحة باسم &quot;%1&quot;. %2</translation>
    </message>
    <message>
        <source>Maps national offence codes onto the International Classification of Crime for Statistical Purposes (ICCS).</source>
        <translation>يربط رموز الجرائم الوطنية بالتصنيف الدولي للجريمة للأغراض الإحصائية (ICCS).</translation>
    </message>
    <message>
        <source>Project file to open.</source>
        <translation>ملف المشروع المراد فتحه.</translation>
    </message>
    <message>
        <source>Language of the screen, for example es.</source>
        <translation>لغة الشاشة، مثلًا es.</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>الألوان: light (فاتحة) أو dark (داكنة).</translation>
    </message>
    <message>
        <source>Draw a page (start, overview, ...) into the file named by --to and end.</source>
        <translation>ارسم صفحة (start أو overview أو غيرهما) في الملف المسمى في --to ثم أنهِ البرنامج.</translation>
    </message>
    <message>
        <source>PNG file for --screenshot.</source>
        <translation>ملف PNG للخيار --screenshot.</translation>
    </message>
    <message>
        <source>Size of the window for --screenshot, as 1366x768.</source>
        <translation>حجم النافذة للخيار --screenshot، على شكل 1366x768.</translation>
    </message>
</context>
<context>
    <name>assessment</name>
    <message>
        <source>The answer to %1 belongs to %2 and is not counted here.</source>
        <translation>الجواب عن %1 يخص %2 ولا يُحسب هنا.</translation>
    </message>
    <message>
        <source>Open that assessment, or answer the question anew.</source>
        <translation>افتح ذلك التقييم، أو أجب عن السؤال من جديد.</translation>
    </message>
    <message>
        <source>“%1” is no question for “%2”.</source>
        <translation>«%1» ليس سؤالًا موجهًا إلى «%2».</translation>
    </message>
    <message>
        <source>Correct the question or the institution.</source>
        <translation>صحح السؤال أو المؤسسة.</translation>
    </message>
    <message>
        <source>There is no level %1; levels are 0 to 4.</source>
        <translation>لا يوجد المستوى %1؛ والمستويات من 0 إلى 4.</translation>
    </message>
    <message>
        <source>Give one of the five levels.</source>
        <translation>أعطِ أحد المستويات الخمسة.</translation>
    </message>
    <message>
        <source>The level of %1 is computed; the one given is not used.</source>
        <translation>مستوى %1 محسوب؛ والمستوى المعطى لا يُستخدم.</translation>
    </message>
    <message>
        <source>Leave the level out; give a target and a comment.</source>
        <translation>لا تذكر المستوى؛ وأعطِ مستوى مستهدفًا وتعليقًا.</translation>
    </message>
    <message>
        <source>Level %1 for %2 has no evidence and counts as 1.</source>
        <translation>المستوى %1 للسؤال %2 بلا دليل ويُحسب 1.</translation>
    </message>
    <message>
        <source>Name a document, link, table or indicator. What counts: %1</source>
        <translation>اذكر وثيقة أو رابطًا أو جدولًا أو مؤشرًا. ما يُعتد به: %1</translation>
    </message>
    <message>
        <source>The target %1 for %2 is below the level %3.</source>
        <translation>المستوى المستهدف %1 للسؤال %2 أدنى من المستوى %3.</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>صحح أحد الاثنين.</translation>
    </message>
    <message>
        <source>“%1” has a field “%2” that the assessment does not have.</source>
        <translation>في «%1» الحقل «%2»، وهو غير موجود في التقييم.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>استخدم أحد هذه الحقول: %1.</translation>
    </message>
    <message>
        <source>“%1” is of the kind “%2”, which the assessment does not have.</source>
        <translation>«%1» من النوع «%2»، وهو غير موجود في التقييم.</translation>
    </message>
    <message>
        <source>Choose one of its kinds.</source>
        <translation>اختر أحد الأنواع الموجودة فيه.</translation>
    </message>
    <message>
        <source>No category for %1 “%2”</source>
        <translation>لا فئة للرمز %1 «%2»</translation>
    </message>
    <message>
        <source>The code %1 “%2” of %3 has no category in the ICCS.</source>
        <translation>ليست للرمز %1 «%2» من %3 فئة في ICCS.</translation>
    </message>
    <message>
        <source>The cases are not in figures by ICCS.</source>
        <translation>لا ترد الحالات في الأرقام بحسب ICCS.</translation>
    </message>
    <message>
        <source>The cases are not in figures by ICCS. Reason: %1</source>
        <translation>لا ترد الحالات في الأرقام بحسب ICCS. السبب: %1</translation>
    </message>
    <message>
        <source>Add a category for “%2”, or say in a note where it belongs.</source>
        <translation>إضافة فئة لـ«%2»، أو بيان مكانها في ملاحظة.</translation>
    </message>
    <message>
        <source>Border unclear for %1 “%2”</source>
        <translation>حد غير واضح للرمز %1 «%2»</translation>
    </message>
    <message>
        <source>The dispute on %1 “%2” was closed because the ICCS is unclear: %4</source>
        <translation>أُغلق الخلاف بشأن %1 «%2» لأن ICCS غير واضح: %4</translation>
    </message>
    <message>
        <source>The code has no category.</source>
        <translation>ليست للرمز فئة.</translation>
    </message>
    <message>
        <source>The code is at %1.</source>
        <translation>الرمز مربوط بالفئة %1.</translation>
    </message>
    <message>
        <source>State in the notes where “%2” belongs.</source>
        <translation>بيان مكان «%2» في الملاحظات.</translation>
    </message>
    <message>
        <source>Much ends in the residual category %1</source>
        <translation>الكثير ينتهي في الفئة المتبقية %1</translation>
    </message>
    <message>
        <source>%2 national codes with %3 per cent of all mapped cases end in %1.</source>
        <translation>تنتهي في %1 رموز وطنية عددها %2، ولها %3 في المائة من جميع الحالات المربوطة.</translation>
    </message>
    <message>
        <source>%2 national codes, %3 per cent of all mapped codes, end in %1.</source>
        <translation>تنتهي في %1 رموز وطنية عددها %2، وهي %3 في المائة من جميع الرموز المربوطة.</translation>
    </message>
    <message>
        <source>The cases stay at %1.</source>
        <translation>تبقى الحالات في %1.</translation>
    </message>
    <message>
        <source>Add categories for the largest of these codes beside %1.</source>
        <translation>إضافة فئات لأكبر هذه الرموز إلى جانب %1.</translation>
    </message>
    <message>
        <source>Institutions differ on “%1”</source>
        <translation>تختلف المؤسسات بشأن «%1»</translation>
    </message>
    <message>
        <source>“%1” leads to different categories: %2.</source>
        <translation>يؤدي «%1» إلى فئات مختلفة: %2.</translation>
    </message>
    <message>
        <source>Each institution keeps its category.</source>
        <translation>تحتفظ كل مؤسسة بفئتها.</translation>
    </message>
    <message>
        <source>If the institutions read the ICCS differently, state where “%1” belongs.</source>
        <translation>بيان مكان «%1» إذا كانت المؤسسات تقرأ ICCS قراءة مختلفة.</translation>
    </message>
    <message>
        <source>Levels are 0 to 4, or n/a.</source>
        <translation>المستويات من 0 إلى 4، أو ‎n/a‎ (لا ينطبق).</translation>
    </message>
    <message>
        <source>Dates are written as in 2026-05-31.</source>
        <translation>تُكتب التواريخ كما في ‎2026-05-31‎.</translation>
    </message>
    <message>
        <source>An entry needs an id and one of the kinds about, action, challenge, practice, benefit, gap, conformity.</source>
        <translation>يحتاج القيد إلى معرّف وإلى أحد هذه الأنواع، بالإنكليزية: about (عن التقييم) أو action (إجراء) أو challenge (تحدٍّ) أو practice (ممارسة) أو benefit (فائدة) أو gap (ثغرة) أو conformity (مطابقة).</translation>
    </message>
    <message>
        <source>The assessment “%1” was to be opened.</source>
        <translation>كان المطلوب فتح التقييم «%1».</translation>
    </message>
    <message>
        <source>README.md of the assessment “iccs-implementation” says what stands there.</source>
        <translation>يبيّن الملف README.md الخاص بالتقييم «iccs-implementation» ما يرد في ذلك الموضع.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>لا يمكن قراءة %1: %2.</translation>
    </message>
    <message>
        <source>Name the folder of an assessment, with all its files.</source>
        <translation>سمِّ مجلد تقييم فيه جميع ملفاته.</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>لا يوجد تقييم بهذا الاسم.</translation>
    </message>
    <message>
        <source>Take one of these, or a folder of your own: %1.</source>
        <translation>اختر أحد هذه، أو مجلدًا خاصًا بك: %1.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>البُعد</translation>
    </message>
    <message>
        <source>Answer %1 of the assessment: %2</source>
        <translation>الإجابة عن السؤال %1 في التقييم: %2</translation>
    </message>
    <message>
        <source>Remove %1 from the assessment</source>
        <translation>إزالة %1 من التقييم</translation>
    </message>
    <message>
        <source>Add %1 to the assessment</source>
        <translation>إضافة %1 إلى التقييم</translation>
    </message>
    <message>
        <source>Saving the assessment</source>
        <translation>جارٍ حفظ التقييم</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>جارٍ قراءة %1</translation>
    </message>
    <message>
        <source>Line %1 is not taken in: “%2”. %3</source>
        <translation>لا يُستورد السطر %1: «%2». %3</translation>
    </message>
    <message>
        <source>Correct the line and take the file in again.</source>
        <translation>صحح السطر واستورد الملف من جديد.</translation>
    </message>
    <message>
        <source>Take %1 into the assessment</source>
        <translation>إدراج %1 في التقييم</translation>
    </message>
    <message>
        <source>Another row gives this question another level.</source>
        <translation>يعطي سطر آخر هذا السؤال مستوى آخر.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::AnswerPanel</name>
    <message>
        <source>none</source>
        <comment>target level</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none</source>
        <comment>target year</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>year-month-day, such as 2026-05-31</source>
        <translation>السنة ثم الشهر ثم اليوم، مثل ‎2026-05-31‎</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No question is chosen</source>
        <translation>لم يُختر أي سؤال</translation>
    </message>
    <message>
        <source>What counts as evidence: %1</source>
        <translation>ما يُعَدّ دليلاً: %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>share, count, total</comment>
        <translation>%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>level, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>%1 of: %2. %3</source>
        <comment>principles, framework, how we know</comment>
        <translation>%1 من: %2. %3</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>assessmentpage::AssessmentPage</name>
    <message>
        <source>The questions cannot be read</source>
        <translation>لا يمكن قراءة الأسئلة</translation>
    </message>
    <message>
        <source>The assessment that comes with the program is missing or broken. Install the program again.</source>
        <translation>التقييم الذي يأتي مع البرنامج ناقص أو معطوب. ثبّت البرنامج من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) belong to another version of the assessment and are not counted here.</source>
        <translation>
            <numerusform>%Ln جواب يخص نسخة أخرى من التقييم ولا يُحسب هنا.</numerusform>
            <numerusform>جواب واحد (%Ln) يخص نسخة أخرى من التقييم ولا يُحسب هنا.</numerusform>
            <numerusform>جوابان (%Ln) يخصان نسخة أخرى من التقييم ولا يُحسبان هنا.</numerusform>
            <numerusform>%Ln أجوبة تخص نسخة أخرى من التقييم ولا تُحسب هنا.</numerusform>
            <numerusform>%Ln جوابًا يخص نسخة أخرى من التقييم ولا يُحسب هنا.</numerusform>
            <numerusform>%Ln جواب يخص نسخة أخرى من التقييم ولا يُحسب هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is answered yet. Choose a question and what is the case, or press 0 to 4; or send parts to the institutions and take them in again.</source>
        <translation>لم يُجب عن أي سؤال بعد. اختر سؤالًا والحالة التي تنطبق، أو اضغط مفتاحًا من 0 إلى 4؛ أو أرسل أجزاء إلى المؤسسات ثم استورد ما تعيده منها.</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>answered questions of those asked</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>&amp;Part for an institution</source>
        <translation>جزء لمؤسسة (&amp;P)</translation>
    </message>
    <message>
        <source>The questions on the form of an institution, as a table to be filled in and taken in again</source>
        <translation>أسئلة استمارة مؤسسة، في شكل جدول يُملأ ثم يُستورد</translation>
    </message>
    <message>
        <source>&amp;Take in answers…</source>
        <translation>استيراد الأجوبة (&amp;T)…</translation>
    </message>
    <message>
        <source>Answers and entries from a file, with what they change shown before</source>
        <translation>أجوبة وقيود من ملف، مع عرض ما تغيّره قبل استيرادها</translation>
    </message>
    <message>
        <source>Save &amp;as a file…</source>
        <translation>حفظ كملف (&amp;A)…</translation>
    </message>
    <message>
        <source>The whole assessment with everything computed, for other programs and for comparing countries</source>
        <translation>التقييم كله مع كل ما هو محسوب، لبرامج أخرى وللمقارنة بين البلدان</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>جزء %1</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>مصنف (*.xlsx);;جدول (*.csv)</translation>
    </message>
    <message>
        <source>Save the assessment as a file</source>
        <translation>حفظ التقييم كملف</translation>
    </message>
    <message>
        <source>Assessment (*.json)</source>
        <translation>تقييم (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Views of the assessment</source>
        <translation>طرق عرض التقييم</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Profile and phases</source>
        <translation>الملامح والمراحل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>institution, its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>level, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest level</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a computed figure</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>main institutions</source>
        <translation>المؤسسات الرئيسية</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>المسوّغ</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>المراجِع</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>known</source>
        <comment>a condition on a figure</comment>
        <translation>معروف</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, its parts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2; now %3</source>
        <comment>figure, what it must be, what it is</comment>
        <translation>%1: %2؛ والآن %3</translation>
    </message>
</context>
<context>
    <name>assessmentpage::DimensionsPanel</name>
    <message>
        <source>%1 / %2</source>
        <comment>answered questions of those asked</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>البُعد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>المجاب عنه</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>The lowest level of all answers and, in brackets, their median</source>
        <translation>أدنى مستوى لجميع الأجوبة، وبين قوسين وسيطها</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>الأبعاد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>lowest level, median</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>assessmentpage::EntriesPanel</name>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of entries, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>About the assessment</source>
        <translation>عن التقييم</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>خريطة الطريق</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>التحديات</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>الممارسات الجيدة</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>الفوائد</translation>
    </message>
    <message>
        <source>Gaps in the ICCS</source>
        <translation>ثغرات ICCS</translation>
    </message>
    <message>
        <source>Conformity of items</source>
        <translation>مطابقة البنود</translation>
    </message>
    <message>
        <source>&amp;Add an action</source>
        <translation>إضافة إجراء (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a challenge</source>
        <translation>إضافة تحدٍّ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a good practice</source>
        <translation>إضافة ممارسة جيدة (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a benefit</source>
        <translation>إضافة فائدة (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a gap</source>
        <translation>إضافة ثغرة (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add an entry</source>
        <translation>إضافة قيد (&amp;A)</translation>
    </message>
    <message>
        <source>The road map is empty</source>
        <translation>خريطة الطريق فارغة</translation>
    </message>
    <message>
        <source>No challenges yet</source>
        <translation>لا تحديات بعد</translation>
    </message>
    <message>
        <source>No good practices yet</source>
        <translation>لا ممارسات جيدة بعد</translation>
    </message>
    <message>
        <source>No benefits yet</source>
        <translation>لا فوائد بعد</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>لا قيود بعد</translation>
    </message>
    <message>
        <source>Take over actions that are proposed below, or add your own.</source>
        <translation>أدرج من الإجراءات المقترحة أدناه، أو أضف إجراءات من عندك.</translation>
    </message>
    <message>
        <source>Write down what stands in the way, whom it concerns and what is done.</source>
        <translation>دوّن ما يعترض الطريق، ومن يعنيه ذلك، وما يجري عمله.</translation>
    </message>
    <message>
        <source>Write down what worked, so that others can use it.</source>
        <translation>دوّن ما نجح، كي يستخدمه آخرون.</translation>
    </message>
    <message>
        <source>Write down what became better, with figures before and after.</source>
        <translation>دوّن ما تحسّن، مع أرقام قبل وبعد.</translation>
    </message>
    <message>
        <source>Add the first one.</source>
        <translation>أضف القيد الأول.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::EntryFields</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Period, from</source>
        <translation>بداية الفترة</translation>
    </message>
    <message>
        <source>Period, to</source>
        <translation>نهاية الفترة</translation>
    </message>
    <message>
        <source>Date of the assessment</source>
        <translation>تاريخ التقييم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>مصادق عليه</translation>
    </message>
</context>
<context>
    <name>assessmentpage::EntryForm</name>
    <message>
        <source>is being counted</source>
        <translation>يجري الحساب</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln code(s))</source>
        <comment>cases at stake</comment>
        <translation>
            <numerusform>%1 (الرموز: %Ln)</numerusform>
            <numerusform>%1 (الرموز: %Ln)</numerusform>
            <numerusform>%1 (الرموز: %Ln)</numerusform>
            <numerusform>%1 (الرموز: %Ln)</numerusform>
            <numerusform>%1 (الرموز: %Ln)</numerusform>
            <numerusform>%1 (الرموز: %Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessmentpage::EvidenceList</name>
    <message>
        <source>A&amp;dd evidence</source>
        <translation>إضافة دليل (&amp;D)</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>نوع الدليل</translation>
    </message>
    <message>
        <source>What it is: title, date, article</source>
        <translation>ما هو: العنوان، التاريخ، المادة</translation>
    </message>
    <message>
        <source>Where it is: address or file</source>
        <translation>مكانه: عنوان إنترنت أو ملف</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>إزالة هذا الدليل</translation>
    </message>
</context>
<context>
    <name>assessmentpage::FieldEditor</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>The program counts this from the codes and categories.</source>
        <translation>يحسب البرنامج ذلك من الرموز والفئات.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::GapDetails</name>
    <message>
        <source>Known</source>
        <translation>معروفة</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>خاصة بك</translation>
    </message>
    <message>
        <source>Found, not confirmed</source>
        <translation>عُثر عليها ولم تُؤكَّد</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>تأكيد (&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>تغيير (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>It becomes yours and is exported for UNODC.</source>
        <translation>تصبح الثغرة خاصة بك وتُصدَّر لمكتب الأمم المتحدة المعني بالمخدرات والجريمة.</translation>
    </message>
    <message>
        <source>What was known or found before comes back.</source>
        <translation>يعود ما كان معروفًا أو ما عُثر عليه من قبل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما الذي وُجد</translation>
    </message>
    <message>
        <source>Done meanwhile</source>
        <translation>ما يُفعل في الأثناء</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>With UNODC</source>
        <translation>الحالة لدى UNODC</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Cases at stake</source>
        <translation>الحالات المعنية</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>الرمز الوطني</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>national codes</comment>
        <translation>
            <numerusform>و%Ln رمز آخر</numerusform>
            <numerusform>ورمز واحد آخر (%Ln)</numerusform>
            <numerusform>ورمزان آخران (%Ln)</numerusform>
            <numerusform>و%Ln رموز أخرى</numerusform>
            <numerusform>و%Ln رمزًا آخر</numerusform>
            <numerusform>و%Ln رمز آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessmentpage::GapsPanel</name>
    <message>
        <source>Gaps in the ICCS</source>
        <translation>ثغرات ICCS</translation>
    </message>
    <message>
        <source>&amp;Export for UNODC…</source>
        <translation>تصدير لـUNODC (&amp;E)…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>With UNODC</source>
        <translation>الحالة لدى UNODC</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>الباب</translation>
    </message>
    <message>
        <source>Fed by this project</source>
        <translation>مصدرها هذا المشروع</translation>
    </message>
    <message>
        <source>Find in the gaps</source>
        <translation>ابحث في الثغرات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>gaps shown, all</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The gaps are being looked for</source>
        <translation>يجري البحث عن الثغرات</translation>
    </message>
    <message>
        <source>They appear here in a moment.</source>
        <translation>ستظهر هنا بعد لحظة.</translation>
    </message>
    <message>
        <source>No gap matches the filters</source>
        <translation>لا توجد ثغرة تلائم عوامل التصفية</translation>
    </message>
    <message>
        <source>Switch filters off to see more.</source>
        <translation>ألغِ بعض عوامل التصفية لترى المزيد.</translation>
    </message>
    <message>
        <source>Export the gaps for UNODC</source>
        <translation>تصدير الثغرات لمكتب الأمم المتحدة المعني بالمخدرات والجريمة</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>مصنف (*.xlsx);;نص مفصول بفواصل (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) were written to %1.</source>
        <translation>
            <numerusform>كُتبت %Ln ثغرة في %1.</numerusform>
            <numerusform>كُتبت ثغرة واحدة (%Ln) في %1.</numerusform>
            <numerusform>كُتبت ثغرتان (%Ln) في %1.</numerusform>
            <numerusform>كُتبت %Ln ثغرات في %1.</numerusform>
            <numerusform>كُتبت %Ln ثغرة في %1.</numerusform>
            <numerusform>كُتبت %Ln ثغرة في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that nobody has confirmed were left out.</source>
        <translation>
            <numerusform>أُسقطت %Ln ثغرة لم يؤكدها أحد.</numerusform>
            <numerusform>أُسقطت ثغرة واحدة (%Ln) لم يؤكدها أحد.</numerusform>
            <numerusform>أُسقطت ثغرتان (%Ln) لم يؤكدهما أحد.</numerusform>
            <numerusform>أُسقطت %Ln ثغرات لم يؤكدها أحد.</numerusform>
            <numerusform>أُسقطت %Ln ثغرة لم يؤكدها أحد.</numerusform>
            <numerusform>أُسقطت %Ln ثغرة لم يؤكدها أحد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessmentpage::InstitutionsBox</name>
    <message>
        <source>Add &amp;institution</source>
        <translation>إضافة مؤسسة (&amp;I)</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Several institutions of a kind answer for themselves:</source>
        <translation>إذا تعددت مؤسسات النوع الواحد أجابت كل منها عن نفسها:</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>نوع المؤسسة</translation>
    </message>
    <message>
        <source>Name, such as Gendarmerie</source>
        <translation>الاسم، مثل الدرك</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>Remove this institution and all its answers</source>
        <translation>إزالة هذه المؤسسة وجميع أجوبتها</translation>
    </message>
</context>
<context>
    <name>assessmentpage::LevelLadder</name>
    <message>
        <source>Take the answer &amp;away</source>
        <translation>سحب الجواب (&amp;A)</translation>
    </message>
</context>
<context>
    <name>assessmentpage::LineFormat</name>
    <message>
        <source>“%1” is no date. Write it as in %2.</source>
        <translation>«%1» ليس تاريخًا. اكتبه كما في ‎%2‎.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» ليس رقمًا.</translation>
    </message>
    <message>
        <source>The ICCS has no category %1.</source>
        <translation>ليست في ICCS فئة %1.</translation>
    </message>
    <message>
        <source>No list of the project has a code %1.</source>
        <translation>ليس في أي قائمة من قوائم المشروع رمز %1.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::ProfilePanel</name>
    <message>
        <source>Dimension</source>
        <translation>البُعد</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>من الأدنى إلى الأعلى</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>The figures of the profile</source>
        <translation>أرقام الملامح</translation>
    </message>
    <message>
        <source>Phases and what closes them</source>
        <translation>المراحل وما يغلقها</translation>
    </message>
    <message>
        <source>No phase is closed yet.</source>
        <translation>لم تُغلق أي مرحلة بعد.</translation>
    </message>
    <message>
        <source>The phases are computed…</source>
        <translation>يجري حساب المراحل…</translation>
    </message>
    <message>
        <source>Phase reached: %1</source>
        <translation>المرحلة المبلوغة: %1</translation>
    </message>
    <message>
        <source>%1: level %2</source>
        <comment>question, level wanted</comment>
        <translation>%1: المستوى %2</translation>
    </message>
</context>
<context>
    <name>assessmentpage::ProposedActions</name>
    <message>
        <source>&amp;Take over</source>
        <translation>إدراج (&amp;T)</translation>
    </message>
    <message>
        <source>Proposed actions</source>
        <translation>الإجراءات المقترحة</translation>
    </message>
    <message>
        <source>Proposed for low levels</source>
        <translation>مقترحة للمستويات المنخفضة</translation>
    </message>
    <message>
        <source>%1 %2 The lowest level is %3, below %4.</source>
        <comment>number and text of a question, two levels</comment>
        <translation>%1 %2 أدنى مستوى هو %3، وهو دون %4.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::QuestionsPanel</name>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>%1, counts as %2</source>
        <comment>level given, level that counts</comment>
        <translation>%1، ويُحسب %2</translation>
    </message>
    <message>
        <source>Kept, but counted as 1 until evidence is given.</source>
        <translation>يُحفظ، لكنه يُحسب 1 إلى أن يُقدَّم الدليل.</translation>
    </message>
    <message>
        <source>Computed by codes, because the volumes are not known.</source>
        <translation>محسوب بالرموز، لأن الأحجام غير معروفة.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <comment>institutions</comment>
        <translation>أجاب %1 من %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>levels, how many answered</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>target level, year</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدف</translation>
    </message>
    <message>
        <source>No question is shown</source>
        <translation>لا يُعرض أي سؤال</translation>
    </message>
    <message>
        <source>None of this dimension fits the filter. Choose another institution or show all questions.</source>
        <translation>لا يلائم عوامل التصفية أي سؤال من هذا البُعد. اختر مؤسسة أخرى أو اعرض جميع الأسئلة.</translation>
    </message>
    <message>
        <source>Questions of an institution</source>
        <translation>أسئلة مؤسسة</translation>
    </message>
    <message>
        <source>State of the answers</source>
        <translation>حالة الأجوبة</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>كل المؤسسات</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الأجوبة</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>لم يُجب عنه</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>بلا دليل</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Each institution below answers for itself.</source>
        <translation>تجيب كل مؤسسة من المؤسسات أدناه عن نفسها.</translation>
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
        <translation>%1؛ الأدلة: %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>question, institution</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>&amp;Choose the file that came back…</source>
        <translation>اختيار الملف الذي عاد (&amp;C)…</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>استيراد الأجوبة</translation>
    </message>
    <message>
        <source>Which answers came back?</source>
        <translation>أي أجوبة عادت؟</translation>
    </message>
    <message>
        <source>Choose the part that an institution filled in (CSV, XLSX or ODS), or an assessment of another project (JSON). You see what it changes before anything is taken in.</source>
        <translation>اختر الجزء الذي ملأته مؤسسة (CSV أو XLSX أو ODS)، أو تقييمًا من مشروع آخر (JSON). وسترى ما يغيّره قبل استيراد أي شيء.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>The file says the same as the project, or it has no answers.</source>
        <translation>يذكر الملف ما يذكره المشروع، أو ليست فيه أجوبة.</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>ملف آخر (&amp;O)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Answers (*.csv *.tsv *.xlsx *.ods *.json)</source>
        <translation>الأجوبة (*.csv *.tsv *.xlsx *.ods *.json)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %Ln line(s)</source>
        <translation>
            <numerusform>استيراد %Ln سطر (&amp;T)</numerusform>
            <numerusform>استيراد سطر واحد (%Ln) (&amp;T)</numerusform>
            <numerusform>استيراد سطرين (%Ln) (&amp;T)</numerusform>
            <numerusform>استيراد %Ln أسطر (&amp;T)</numerusform>
            <numerusform>استيراد %Ln سطرًا (&amp;T)</numerusform>
            <numerusform>استيراد %Ln سطر (&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were taken in.</source>
        <translation>
            <numerusform>جرى استيراد %Ln سطر.</numerusform>
            <numerusform>جرى استيراد سطر واحد (%Ln).</numerusform>
            <numerusform>جرى استيراد سطرين (%Ln).</numerusform>
            <numerusform>جرى استيراد %Ln أسطر.</numerusform>
            <numerusform>جرى استيراد %Ln سطرًا.</numerusform>
            <numerusform>جرى استيراد %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>categories::CategoryPicker</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>موضع الورود</translation>
    </message>
    <message>
        <source>Code or words, in any language</source>
        <translation>رمز أو كلمات، بأي لغة</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>ابحث عن فئة</translation>
    </message>
    <message>
        <source>Categories found</source>
        <translation>الفئات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Type a code such as 0502, or words such as “car theft”.</source>
        <translation>اكتب رمزًا مثل 0502، أو كلمات مثل «سرقة سيارة».</translation>
    </message>
    <message>
        <source>No category has these words. Try fewer, or words of another language.</source>
        <translation>ليست هذه الكلمات في أي فئة. جرّب كلمات أقل، أو كلمات بلغة أخرى.</translation>
    </message>
    <message>
        <source>Enter takes the category, Ctrl+Enter adds it beside the others, Esc closes.</source>
        <translation>يأخذ Enter الفئة، ويضيفها Ctrl+Enter بجانب الأخرى، ويغلق Esc القائمة.</translation>
    </message>
    <message>
        <source>%1 is too wide. Choose a category at level %2 or below (R1).</source>
        <translation>الفئة %1 واسعة جدًا. اختر فئة على المستوى %2 أو تحته (R1).</translation>
    </message>
</context>
<context>
    <name>categories::Titles</name>
    <message>
        <source>not in this edition of the classification</source>
        <translation>ليست في هذا الإصدار من التصنيف</translation>
    </message>
</context>
<context>
    <name>classification</name>
    <message>
        <source>Mend the files of the edition.</source>
        <translation>أصلح ملفات الإصدار.</translation>
    </message>
    <message>
        <source>%1 is of level %2 and has no parent.</source>
        <translation>الفئة %1 من المستوى %2 وليست لها فئة أم.</translation>
    </message>
    <message>
        <source>%1 is of level %2 and its parent %3 of level %4.</source>
        <translation>الفئة %1 من المستوى %2 وفئتها الأم %3 من المستوى %4.</translation>
    </message>
    <message>
        <source>%1 excludes “%2” towards %3, which does not exist.</source>
        <translation>تستثني الفئة %1 «%2» وتحيله إلى %3، وهي فئة غير موجودة.</translation>
    </message>
    <message>
        <source>%1 excludes “%2” and names no other category for it.</source>
        <translation>تستثني الفئة %1 «%2» ولا تسمي فئة أخرى له.</translation>
    </message>
    <message>
        <source>Decide by the title and the inclusions.</source>
        <translation>قرّر استنادًا إلى العنوان والمشمولات.</translation>
    </message>
    <message>
        <source>%1 takes over the terms of %2, which does not exist.</source>
        <translation>تأخذ الفئة %1 مصطلحات الفئة %2، وهي فئة غير موجودة.</translation>
    </message>
    <message>
        <source>Add the text to the files of the edition.</source>
        <translation>أضف النص إلى ملفات الإصدار.</translation>
    </message>
    <message>
        <source>%1 has no title in the language “%2”.</source>
        <translation>ليس للفئة %1 عنوان باللغة «%2».</translation>
    </message>
    <message>
        <source>%1 has no description in the language “%2”.</source>
        <translation>ليس للفئة %1 وصف باللغة «%2».</translation>
    </message>
    <message>
        <source>%1 stands twice in the list; the second row was left out.</source>
        <translation>ترد الفئة %1 مرتين في القائمة؛ وقد أُسقط الصف الثاني.</translation>
    </message>
    <message>
        <source>Loading the classification in %1.</source>
        <translation>جارٍ تحميل التصنيف من %1.</translation>
    </message>
    <message>
        <source>Restore the folder from the program package or mend the file.</source>
        <translation>استعد المجلد من حزمة البرنامج أو أصلح الملف.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>الملف %1 مفقود.</translation>
    </message>
    <message>
        <source>The file %1 is damaged: %2</source>
        <translation>الملف %1 تالف: %2</translation>
    </message>
    <message>
        <source>The file %1 has no column %2.</source>
        <translation>ليس في الملف %1 عمود باسم %2.</translation>
    </message>
    <message>
        <source>“%1” is no code of 2, 4, 5 or 6 digits.</source>
        <translation>«%1» ليس رمزًا من 2 أو 4 أو 5 أو 6 أرقام.</translation>
    </message>
    <message>
        <source>Line %1 of the file %2: %3</source>
        <translation>السطر %1 من الملف %2: %3</translation>
    </message>
    <message>
        <source>The file edition.json has the alias “%1” that is no code or stands for none.</source>
        <translation>في الملف edition.json الاسم البديل «%1»، وهو ليس رمزًا أو لا يدل على رمز.</translation>
    </message>
    <message>
        <source>The file edition.json is missing or not readable.</source>
        <translation>الملف edition.json مفقود أو تتعذر قراءته.</translation>
    </message>
    <message>
        <source>The file edition.json is damaged: %1.</source>
        <translation>الملف edition.json تالف: %1.</translation>
    </message>
    <message>
        <source>The file edition.json lacks the id, the titles or the levels.</source>
        <translation>ينقص الملفَ edition.json المعرّفُ أو العناوين أو المستويات.</translation>
    </message>
    <message>
        <source>The level %1 does not exist in this edition.</source>
        <translation>المستوى %1 غير موجود في هذا الإصدار.</translation>
    </message>
    <message>
        <source>The file categories.csv has no rows.</source>
        <translation>الملف categories.csv خالٍ من الصفوف.</translation>
    </message>
    <message>
        <source>In the file categories.csv %1 names the parent %2, which does not exist.</source>
        <translation>في الملف categories.csv تسمي الفئة %1 فئة أمًّا هي %2، وهي غير موجودة.</translation>
    </message>
    <message>
        <source>In the file categories.csv the parents of %1 run in a circle.</source>
        <translation>في الملف categories.csv تدور الفئات الأم للفئة %1 في حلقة.</translation>
    </message>
    <message>
        <source>There is no category %1.</source>
        <translation>لا توجد فئة برمز %1.</translation>
    </message>
    <message>
        <source>“%1” is neither inclusion nor exclusion.</source>
        <translation>«%1» ليس من المشمولات ولا من الاستثناءات.</translation>
    </message>
    <message>
        <source>“%1” is neither item nor apply.</source>
        <translation>«%1» ليس item ولا apply.</translation>
    </message>
    <message>
        <source>The value does not stand below its variable %1.</source>
        <translation>القيمة لا ترد تحت متغيرها %1.</translation>
    </message>
    <message>
        <source>The variable %1, the category %2 or the relation “%3” is unknown.</source>
        <translation>المتغير %1 أو الفئة %2 أو العلاقة «%3» غير معروف.</translation>
    </message>
</context>
<context>
    <name>classificationpage::BrowsePanel</name>
    <message>
        <source>Search codes, titles, terms</source>
        <translation>ابحث في الرموز والعناوين والمصطلحات</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Categories found</source>
        <translation>الفئات التي عُثر عليها</translation>
    </message>
    <message numerus="yes">
        <source>%n categories found</source>
        <translation>
            <numerusform>عُثر على %n فئة</numerusform>
            <numerusform>عُثر على فئة واحدة (%n)</numerusform>
            <numerusform>عُثر على فئتين (%n)</numerusform>
            <numerusform>عُثر على %n فئات</numerusform>
            <numerusform>عُثر على %n فئة</numerusform>
            <numerusform>عُثر على %n فئة</numerusform>
        </translation>
    </message>
    <message>
        <source>No category found</source>
        <translation>لم يُعثر على أي فئة</translation>
    </message>
    <message>
        <source>Nothing in the codes, titles, terms and index matches “%1”. Try fewer or other words, in any language of the titles.</source>
        <translation>لا شيء في الرموز والعناوين والمصطلحات والفهرس يطابق «%1». جرّب كلمات أقل أو كلمات أخرى، بأي لغة من لغات العناوين.</translation>
    </message>
</context>
<context>
    <name>classificationpage::CategoryRow</name>
    <message>
        <source>No offence of the list is linked here.</source>
        <translation>لا توجد جريمة من القائمة مربوطة هنا.</translation>
    </message>
    <message>
        <source>%1 linked to this category, %2 with the narrower ones.</source>
        <translation>%1 مربوطة بهذه الفئة، و%2 مع الفئات الأضيق منها.</translation>
    </message>
    <message>
        <source>%1 (residual category)</source>
        <translation>%1 (فئة متبقية)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>الجرائم</translation>
    </message>
    <message>
        <source>Offences of the present list that are linked to the category or to a narrower one.</source>
        <translation>جرائم القائمة الحالية المربوطة بهذه الفئة أو بفئة أضيق منها.</translation>
    </message>
</context>
<context>
    <name>classificationpage::CategoryText</name>
    <message>
        <source>%1, level %2 of %3</source>
        <comment>name and number of a level</comment>
        <translation>%1، المستوى %2 من %3</translation>
    </message>
    <message>
        <source>Eurostat: %1</source>
        <translation>يوروستات: %1</translation>
    </message>
    <message>
        <source>also printed as: %1</source>
        <translation>تُطبع أيضًا بصيغة: %1</translation>
    </message>
    <message>
        <source>Residual category</source>
        <translation>فئة متبقية</translation>
    </message>
    <message>
        <source>It holds what fits nowhere else. Choose it only after the other categories beside it have been rejected, and write down why.</source>
        <translation>تضم ما لا مكان له في غيرها. لا تخترها إلا بعد استبعاد الفئات الأخرى المجاورة لها، ودوّن السبب.</translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) of the project linked here</source>
        <translation>
            <numerusform>%n جريمة من المشروع مربوطة هنا</numerusform>
            <numerusform>جريمة واحدة (%n) من المشروع مربوطة هنا</numerusform>
            <numerusform>جريمتان (%n) من المشروع مربوطتان هنا</numerusform>
            <numerusform>%n جرائم من المشروع مربوطة هنا</numerusform>
            <numerusform>%n جريمة من المشروع مربوطة هنا</numerusform>
            <numerusform>%n جريمة من المشروع مربوطة هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوعها</translation>
    </message>
    <message>
        <source>In our own words. The official definition stands in the publication.</source>
        <translation>بصياغتنا نحن. أما التعريف الرسمي فيرد في المنشور.</translation>
    </message>
    <message>
        <source>Offences linked here (%1)</source>
        <translation>الجرائم المربوطة هنا (%1)</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>عرض الكل: %1</translation>
    </message>
    <message>
        <source>Names in laws and police lists (collected by us)</source>
        <translation>التسميات في القوانين وقوائم الشرطة (من جمعنا)</translation>
    </message>
    <message>
        <source>Entries of the alphabetical index</source>
        <translation>مداخل الفهرس الأبجدي</translation>
    </message>
    <message>
        <source>Remarks on the print</source>
        <translation>ملاحظات على النص المطبوع</translation>
    </message>
</context>
<context>
    <name>classificationpage::ClassificationPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action (keys)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>تقدّم (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>نسخ الرمز (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import official titles in another language…</source>
        <translation>استيراد العناوين الرسمية بلغة أخرى (&amp;I)…</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>بسط الكل</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation>لغة النصوص (&amp;L)</translation>
    </message>
    <message>
        <source>Import titles…</source>
        <translation>استيراد العناوين…</translation>
    </message>
    <message>
        <source>Source: %1. Descriptions and common names are our own words.</source>
        <translation>المصدر: %1. أما الأوصاف والتسميات الشائعة فهي من صياغتنا.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
</context>
<context>
    <name>classificationpage::Hits</name>
    <message>
        <source>%1, found in: %2, %3</source>
        <comment>category, field, text</comment>
        <translation>%1، وردت في: %2، %3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>التسمية الشائعة</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>تشمل</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>تستثني</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
</context>
<context>
    <name>classificationpage::NotesText</name>
    <message>
        <source>(shortened by us)</source>
        <translation>(باختصار منا)</translation>
    </message>
    <message>
        <source>no category is printed</source>
        <translation>لم تُطبع أي فئة</translation>
    </message>
    <message>
        <source>(printed: %1)</source>
        <translation>(المطبوع: %1)</translation>
    </message>
    <message>
        <source>%1 more from %2</source>
        <comment>number of notes, category</comment>
        <translation>%1 أخرى من %2</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>تشمل</translation>
    </message>
    <message>
        <source>Excludes, because it belongs to</source>
        <translation>تستثني ما يلي لأنه ينتمي إلى</translation>
    </message>
    <message>
        <source>The publication prints no inclusions or exclusions here.</source>
        <translation>لا يورد المنشور هنا مشمولات ولا استثناءات.</translation>
    </message>
</context>
<context>
    <name>classificationpage::TextPanel</name>
    <message>
        <source>Text of the category</source>
        <translation>نص الفئة</translation>
    </message>
</context>
<context>
    <name>classificationpage::TitlesDialog</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>العنوان الجديد</translation>
    </message>
    <message>
        <source>Import official titles in another language</source>
        <translation>استيراد العناوين الرسمية بلغة أخرى</translation>
    </message>
    <message>
        <source>Which table holds the titles?</source>
        <translation>أي جدول يحتوي على العناوين؟</translation>
    </message>
    <message>
        <source>Drop a table here that has a column of ICCS codes and a column of titles, for example from the official translation in your language, or choose or paste one.</source>
        <translation>أفلت هنا جدولًا فيه عمود لرموز ICCS وعمود للعناوين، من الترجمة الرسمية إلى لغتك مثلًا، أو اختر جدولًا أو ألصقه.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Import the titles</source>
        <translation>استيراد العناوين</translation>
    </message>
    <message>
        <source>Column of &amp;codes</source>
        <translation>عمود الرموز (&amp;C)</translation>
    </message>
    <message>
        <source>Column of &amp;titles</source>
        <translation>عمود العناوين (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language of the titles</source>
        <translation>لغة العناوين (&amp;L)</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>اختر اللغة</translation>
    </message>
    <message>
        <source>Categories with their new titles</source>
        <translation>الفئات وعناوينها الجديدة</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>اختر العمود</translation>
    </message>
    <message>
        <source>No row names a category of the classification yet. Choose the column that holds the ICCS codes.</source>
        <translation>لا يسمي أي صف فئة من فئات التصنيف بعد. اختر العمود الذي يحتوي على رموز ICCS.</translation>
    </message>
    <message>
        <source>%1 of %2 categories get a title.</source>
        <translation>الفئات التي تحصل على عنوان: %1 من %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) were taken for another spelling of the same category.</source>
        <translation>
            <numerusform>جرى اعتبار %n رمز كتابة أخرى للفئة نفسها.</numerusform>
            <numerusform>جرى اعتبار رمز واحد (%n) كتابة أخرى للفئة نفسها.</numerusform>
            <numerusform>جرى اعتبار رمزين (%n) كتابة أخرى للفئة نفسها.</numerusform>
            <numerusform>جرى اعتبار %n رموز كتابة أخرى للفئة نفسها.</numerusform>
            <numerusform>جرى اعتبار %n رمزًا كتابة أخرى للفئة نفسها.</numerusform>
            <numerusform>جرى اعتبار %n رمز كتابة أخرى للفئة نفسها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A lost leading zero was put back in %n code(s).</source>
        <translation>
            <numerusform>أُعيد الصفر البادئ المفقود إلى %n رمز.</numerusform>
            <numerusform>أُعيد الصفر البادئ المفقود إلى رمز واحد (%n).</numerusform>
            <numerusform>أُعيد الصفر البادئ المفقود إلى رمزين (%n).</numerusform>
            <numerusform>أُعيد الصفر البادئ المفقود إلى %n رموز.</numerusform>
            <numerusform>أُعيد الصفر البادئ المفقود إلى %n رمزًا.</numerusform>
            <numerusform>أُعيد الصفر البادئ المفقود إلى %n رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles in %1 are there already and will be replaced.</source>
        <translation>العناوين باللغة %1 موجودة من قبل وستُستبدل.</translation>
    </message>
</context>
<context>
    <name>classificationpage::VariablesText</name>
    <message>
        <source>About the event</source>
        <translation>عن الحدث</translation>
    </message>
    <message>
        <source>About the victim</source>
        <translation>عن الضحية</translation>
    </message>
    <message>
        <source>About the perpetrator</source>
        <translation>عن الجاني</translation>
    </message>
    <message>
        <source>About what the data include</source>
        <translation>عما تشمله البيانات</translation>
    </message>
    <message>
        <source>About homicide</source>
        <translation>عن القتل</translation>
    </message>
    <message>
        <source>minimum set</source>
        <translation>المجموعة الدنيا</translation>
    </message>
    <message>
        <source>recommended here</source>
        <translation>موصى به هنا</translation>
    </message>
    <message>
        <source>No list of values is printed.</source>
        <translation>لم تُطبع أي قائمة بالقيم.</translation>
    </message>
    <message>
        <source>Variables that do not apply</source>
        <translation>المتغيرات التي لا تنطبق</translation>
    </message>
    <message>
        <source>Disaggregating variables</source>
        <translation>متغيرات التفصيل</translation>
    </message>
    <message>
        <source>%1 variables apply</source>
        <translation>عدد المتغيرات التي تنطبق: %1</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>%1, row %2: %3 %4</source>
        <translation>%1، الصف %2: %3 %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a row format. Use csv, json or table.</source>
        <translation>&quot;%1&quot; ليس صيغة للصفوف. استخدم csv أو json أو table.</translation>
    </message>
    <message>
        <source>The project %1 was to be changed.</source>
        <translation>كان المطلوب تغيير المشروع %1.</translation>
    </message>
    <message numerus="yes">
        <source>A program that ended abruptly left %n edit(s) that are not in the file yet.</source>
        <translation>
            <numerusform>انتهى برنامج فجأة ولم يُكتب في الملف بعد %n تعديل مما تركه.</numerusform>
            <numerusform>انتهى برنامج فجأة ولم يُكتب في الملف بعد تعديل واحد (%n) مما تركه.</numerusform>
            <numerusform>انتهى برنامج فجأة ولم يُكتب في الملف بعد تعديلان (%n) مما تركه.</numerusform>
            <numerusform>انتهى برنامج فجأة ولم يُكتب في الملف بعد %n تعديلات مما تركه.</numerusform>
            <numerusform>انتهى برنامج فجأة ولم يُكتب في الملف بعد %n تعديلًا مما تركه.</numerusform>
            <numerusform>انتهى برنامج فجأة ولم يُكتب في الملف بعد %n تعديل مما تركه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them over or drop them first: iccs recover %1 (--accept or --discard).</source>
        <translation>استرجعها أو تخلَّ عنها أولًا: iccs recover %1 (--accept أو --discard).</translation>
    </message>
    <message>
        <source>The project was not changed. Make room on the disk, allow writing there, or work on a copy in another folder.</source>
        <translation>لم يتغير المشروع. أفسح مكانًا على القرص، أو اسمح بالكتابة فيه، أو اعمل على نسخة في مجلد آخر.</translation>
    </message>
    <message>
        <source>An offence list was looked for.</source>
        <translation>كان المطلوب العثور على قائمة جرائم.</translation>
    </message>
    <message>
        <source>The project has no offence list yet.</source>
        <translation>ليس في المشروع قائمة جرائم بعد.</translation>
    </message>
    <message>
        <source>Import one with: iccs import PROJECT LIST --as offences.</source>
        <translation>استورد قائمة بالأمر: iccs import PROJECT LIST --as offences (حيث PROJECT هو المشروع وLIST هي القائمة).</translation>
    </message>
    <message>
        <source>The project has several lists.</source>
        <translation>في المشروع عدة قوائم.</translation>
    </message>
    <message>
        <source>Say which one with --list NAME.</source>
        <translation>حدد إحداها بالخيار --list NAME (حيث NAME هو اسم القائمة).</translation>
    </message>
    <message>
        <source>There is no list called &quot;%1&quot;.</source>
        <translation>لا توجد قائمة باسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The lists are: %1.</source>
        <translation>القوائم هي: %1.</translation>
    </message>
    <message>
        <source>The offence &quot;%1&quot; was looked for in &quot;%2&quot;.</source>
        <translation>كان المطلوب العثور على الجريمة &quot;%1&quot; في &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The list has no such code.</source>
        <translation>ليس في القائمة مثل هذا الرمز.</translation>
    </message>
    <message>
        <source>Codes are text: leading zeros and blanks inside count.</source>
        <translation>الرموز نصوص: تُحسب فيها الأصفار البادئة والمسافات الداخلية.</translation>
    </message>
    <message numerus="yes">
        <source>The code stands %n time(s) in the list.</source>
        <translation>
            <numerusform>يرد الرمز في القائمة %n مرة.</numerusform>
            <numerusform>يرد الرمز في القائمة مرة واحدة (%n).</numerusform>
            <numerusform>يرد الرمز في القائمة مرتين (%n).</numerusform>
            <numerusform>يرد الرمز في القائمة %n مرات.</numerusform>
            <numerusform>يرد الرمز في القائمة %n مرة.</numerusform>
            <numerusform>يرد الرمز في القائمة %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one of: %1.</source>
        <translation>اذكر واحدًا من: %1.</translation>
    </message>
    <message>
        <source>Run all checks. Ends with 1 when an error is not explained.</source>
        <translation>تنفيذ جميع الفحوص. ينتهي بالقيمة 1 إذا وُجد خطأ غير مفسَّر.</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>ملف المشروع.</translation>
    </message>
    <message>
        <source>There is no check &quot;%1&quot;.</source>
        <translation>لا يوجد فحص باسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Browse and search ICCS. Descriptions are the program&apos;s own words, titles and terms are UNODC&apos;s.</source>
        <translation>تصفح ICCS والبحث فيه. الأوصاف من صياغة البرنامج، أما العناوين والمصطلحات فهي لمكتب الأمم المتحدة المعني بالمخدرات والجريمة.</translation>
    </message>
    <message>
        <source>A category, e.g. 0101; aliases and lost zeros are understood.</source>
        <translation>فئة، مثلًا 0101؛ وتُفهم الأسماء البديلة والأصفار المفقودة.</translation>
    </message>
    <message>
        <source>The category and everything below it.</source>
        <translation>الفئة وكل ما تحتها.</translation>
    </message>
    <message>
        <source>Words or a code to look for, in any loaded language.</source>
        <translation>كلمات أو رمز للبحث عنه، بأي لغة محمّلة.</translation>
    </message>
    <message>
        <source>How many hits to print (20).</source>
        <translation>عدد النتائج المطلوب طباعتها (20).</translation>
    </message>
    <message>
        <source>Nothing in ICCS matches &quot;%1&quot;. Try fewer or other words, or the parent&apos;s title.</source>
        <translation>لا شيء في ICCS يطابق &quot;%1&quot;. جرّب كلمات أقل أو كلمات أخرى، أو عنوان الفئة الأم.</translation>
    </message>
    <message>
        <source>The category &quot;%1&quot; was looked for.</source>
        <translation>كان المطلوب العثور على الفئة &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This edition of ICCS has no such code.</source>
        <translation>ليس في هذا الإصدار من ICCS مثل هذا الرمز.</translation>
    </message>
    <message>
        <source>Search for it with: iccs classification --search WORDS.</source>
        <translation>ابحث عنه بالأمر: iccs classification --search WORDS (حيث WORDS هي الكلمات).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as %2.</source>
        <translation>قُرئ &quot;%1&quot; على أنه %2.</translation>
    </message>
    <message>
        <source>Compare the links with those of another mapper of the same list, offence by offence, or as measures of agreement. Nothing is changed.</source>
        <translation>مقارنة الروابط بروابط شخص آخر ربط القائمة نفسها، جريمةً جريمة أو في شكل مقاييس للتوافق. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>The other mapper&apos;s project file, or a table of links.</source>
        <translation>ملف مشروع الشخص الآخر، أو جدول بالروابط.</translation>
    </message>
    <message>
        <source>Which list; needed when the project has several.</source>
        <translation>أي قائمة؛ وهو لازم إذا كانت في المشروع عدة قوائم.</translation>
    </message>
    <message>
        <source>Which list of the other project; else the one with the most codes in common.</source>
        <translation>أي قائمة من المشروع الآخر؛ وإلا فالقائمة ذات أكبر عدد من الرموز المشتركة.</translation>
    </message>
    <message>
        <source>With a table: column of the national code.</source>
        <translation>مع جدول: عمود الرمز الوطني.</translation>
    </message>
    <message>
        <source>With a table: column of the ICCS code.</source>
        <translation>مع جدول: عمود رمز ICCS.</translation>
    </message>
    <message>
        <source>With a table: column of the relation.</source>
        <translation>مع جدول: عمود العلاقة.</translation>
    </message>
    <message>
        <source>Print the measures of agreement instead of the offences.</source>
        <translation>طباعة مقاييس التوافق بدلًا من الجرائم.</translation>
    </message>
    <message>
        <source>Leave out the offences on which both decided the same or nothing.</source>
        <translation>إسقاط الجرائم التي اتخذ الاثنان بشأنها القرار نفسه أو لم يتخذا أي قرار.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Quality measures by codes and by volume, for every list, section, level and status.</source>
        <translation>مقاييس الجودة بحسب الرموز وبحسب الحجم، لكل قائمة وباب ومستوى وحالة.</translation>
    </message>
    <message>
        <source>Which list; all when left out.</source>
        <translation>أي قائمة؛ وجميع القوائم إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>Say why a finding may stand. It stays in the list, marked as explained.</source>
        <translation>بيان سبب جواز بقاء نتيجة فحص. تبقى النتيجة في القائمة معلَّمة بأنها مفسَّرة.</translation>
    </message>
    <message>
        <source>Id of the check, as &quot;iccs check&quot; prints it.</source>
        <translation>معرّف الفحص كما يطبعه &quot;iccs check&quot;.</translation>
    </message>
    <message>
        <source>Place of the finding, as &quot;iccs check&quot; prints it.</source>
        <translation>موضع النتيجة كما يطبعه &quot;iccs check&quot;.</translation>
    </message>
    <message>
        <source>Why it may stand.</source>
        <translation>سبب جواز بقائها.</translation>
    </message>
    <message>
        <source>Take the explanation back.</source>
        <translation>سحب التفسير.</translation>
    </message>
    <message>
        <source>An explanation needs --reason.</source>
        <translation>يحتاج التفسير إلى --reason.</translation>
    </message>
    <message>
        <source>Print the formats.</source>
        <translation>طباعة الصيغ.</translation>
    </message>
    <message>
        <source>There is no export format &quot;%1&quot;. &quot;iccs export --list&quot; prints them.</source>
        <translation>لا توجد صيغة تصدير باسم &quot;%1&quot;. يطبع الأمر &quot;iccs export --list&quot; الصيغ.</translation>
    </message>
    <message>
        <source>An export needs a project file and --out FILE.</source>
        <translation>يحتاج التصدير إلى ملف مشروع وإلى --out FILE.</translation>
    </message>
    <message>
        <source>Wrote %1. %2</source>
        <translation>كُتب %1. %2</translation>
    </message>
    <message>
        <source>Print the audit trail, newest first; or take edits back and bring them again.</source>
        <translation>طباعة سجل التعديلات بدءًا بالأحدث؛ أو التراجع عن التعديلات وإعادتها.</translation>
    </message>
    <message>
        <source>How many lines (100).</source>
        <translation>عدد الأسطر (100).</translation>
    </message>
    <message>
        <source>Take back so many edits.</source>
        <translation>التراجع عن هذا العدد من التعديلات.</translation>
    </message>
    <message>
        <source>Bring back so many edits.</source>
        <translation>إعادة هذا العدد من التعديلات.</translation>
    </message>
    <message>
        <source>Name of the list; the file&apos;s name when left out.</source>
        <translation>اسم القائمة؛ واسم الملف إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>police, prosecution, courts, prisons, survey or other.</source>
        <translation>police (الشرطة) أو prosecution (النيابة العامة) أو courts (المحاكم) أو prisons (السجون) أو survey (دراسة استقصائية) أو other (غير ذلك).</translation>
    </message>
    <message>
        <source>Take the difference over.</source>
        <translation>إدراج الفروق.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of institution. Use police, prosecution, courts, prisons, survey or other.</source>
        <translation>&quot;%1&quot; ليس نوعًا من المؤسسات. استخدم police (الشرطة) أو prosecution (النيابة العامة) أو courts (المحاكم) أو prisons (السجون) أو survey (دراسة استقصائية) أو other (غير ذلك).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in as offences of the list &quot;%1&quot; (%2, %3), with %4 finding(s).</source>
        <translation>
            <numerusform>جرى استيراد %n صف من صفوف الجرائم إلى القائمة &quot;%1&quot; (%2، %3)، وعدد النتائج: %4.</numerusform>
            <numerusform>جرى استيراد صف واحد (%n) من صفوف الجرائم إلى القائمة &quot;%1&quot; (%2، %3)، وعدد النتائج: %4.</numerusform>
            <numerusform>جرى استيراد صفين (%n) من صفوف الجرائم إلى القائمة &quot;%1&quot; (%2، %3)، وعدد النتائج: %4.</numerusform>
            <numerusform>جرى استيراد %n صفوف من صفوف الجرائم إلى القائمة &quot;%1&quot; (%2، %3)، وعدد النتائج: %4.</numerusform>
            <numerusform>جرى استيراد %n صفًا من صفوف الجرائم إلى القائمة &quot;%1&quot; (%2، %3)، وعدد النتائج: %4.</numerusform>
            <numerusform>جرى استيراد %n صف من صفوف الجرائم إلى القائمة &quot;%1&quot; (%2، %3)، وعدد النتائج: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list &quot;%1&quot; is in the project already; this file changes %n thing(s). Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>القائمة &quot;%1&quot; موجودة في المشروع من قبل؛ وعدد ما يغيّره هذا الملف فيها: %n. لم يُدرج شيء: أضف --accept لإدراج التغييرات.</numerusform>
            <numerusform>القائمة &quot;%1&quot; موجودة في المشروع من قبل؛ وعدد ما يغيّره هذا الملف فيها: %n. لم يُدرج شيء: أضف --accept لإدراج التغييرات.</numerusform>
            <numerusform>القائمة &quot;%1&quot; موجودة في المشروع من قبل؛ وعدد ما يغيّره هذا الملف فيها: %n. لم يُدرج شيء: أضف --accept لإدراج التغييرات.</numerusform>
            <numerusform>القائمة &quot;%1&quot; موجودة في المشروع من قبل؛ وعدد ما يغيّره هذا الملف فيها: %n. لم يُدرج شيء: أضف --accept لإدراج التغييرات.</numerusform>
            <numerusform>القائمة &quot;%1&quot; موجودة في المشروع من قبل؛ وعدد ما يغيّره هذا الملف فيها: %n. لم يُدرج شيء: أضف --accept لإدراج التغييرات.</numerusform>
            <numerusform>القائمة &quot;%1&quot; موجودة في المشروع من قبل؛ وعدد ما يغيّره هذا الملف فيها: %n. لم يُدرج شيء: أضف --accept لإدراج التغييرات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken over; the list &quot;%1&quot; is now version %2.</source>
        <translation>
            <numerusform>جرى إدراج %n تغيير؛ والقائمة &quot;%1&quot; هي الآن في النسخة %2.</numerusform>
            <numerusform>جرى إدراج تغيير واحد (%n)؛ والقائمة &quot;%1&quot; هي الآن في النسخة %2.</numerusform>
            <numerusform>جرى إدراج تغييرين (%n)؛ والقائمة &quot;%1&quot; هي الآن في النسخة %2.</numerusform>
            <numerusform>جرى إدراج %n تغييرات؛ والقائمة &quot;%1&quot; هي الآن في النسخة %2.</numerusform>
            <numerusform>جرى إدراج %n تغييرًا؛ والقائمة &quot;%1&quot; هي الآن في النسخة %2.</numerusform>
            <numerusform>جرى إدراج %n تغيير؛ والقائمة &quot;%1&quot; هي الآن في النسخة %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles need --code, --label and --text-language.</source>
        <translation>تحتاج العناوين إلى --code و--label و--text-language.</translation>
    </message>
    <message>
        <source>Titles were to be taken in from %1.</source>
        <translation>كان المطلوب استيراد العناوين من %1.</translation>
    </message>
    <message>
        <source>No row has the code of an ICCS category and a title.</source>
        <translation>لا يوجد صف فيه رمز فئة من فئات ICCS وعنوان.</translation>
    </message>
    <message>
        <source>Check --code and --label; nothing was changed. &quot;iccs classification&quot; prints the codes.</source>
        <translation>تحقق من --code و--label؛ ولم يتغير شيء. يطبع الأمر &quot;iccs classification&quot; الرموز.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) were read with a lost zero put back, or under another number.</source>
        <translation>
            <numerusform>جرت قراءة %n رمز بعد إعادة صفر مفقود، أو برقم آخر.</numerusform>
            <numerusform>جرت قراءة رمز واحد (%n) بعد إعادة صفر مفقود، أو برقم آخر.</numerusform>
            <numerusform>جرت قراءة رمزين (%n) بعد إعادة صفر مفقود، أو برقم آخر.</numerusform>
            <numerusform>جرت قراءة %n رموز بعد إعادة صفر مفقود، أو برقم آخر.</numerusform>
            <numerusform>جرت قراءة %n رمزًا بعد إعادة صفر مفقود، أو برقم آخر.</numerusform>
            <numerusform>جرت قراءة %n رمز بعد إعادة صفر مفقود، أو برقم آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; instead of &quot;%2&quot;</source>
        <translation>&quot;%1&quot; بدلًا من &quot;%2&quot;</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) of that language are in the project with other words. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>في المشروع %n عنوان بتلك اللغة بصياغة أخرى. لم يُدرج شيء: أضف --accept لإدراج الصياغة الجديدة.</numerusform>
            <numerusform>في المشروع عنوان واحد (%n) بتلك اللغة بصياغة أخرى. لم يُدرج شيء: أضف --accept لإدراج الصياغة الجديدة.</numerusform>
            <numerusform>في المشروع عنوانان (%n) بتلك اللغة بصياغة أخرى. لم يُدرج شيء: أضف --accept لإدراج الصياغة الجديدة.</numerusform>
            <numerusform>في المشروع %n عناوين بتلك اللغة بصياغة أخرى. لم يُدرج شيء: أضف --accept لإدراج الصياغة الجديدة.</numerusform>
            <numerusform>في المشروع %n عنوانًا بتلك اللغة بصياغة أخرى. لم يُدرج شيء: أضف --accept لإدراج الصياغة الجديدة.</numerusform>
            <numerusform>في المشروع %n عنوان بتلك اللغة بصياغة أخرى. لم يُدرج شيء: أضف --accept لإدراج الصياغة الجديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) of %1 categories came in.</source>
        <translation>
            <numerusform>جرى استيراد %n عنوان لفئات عددها %1.</numerusform>
            <numerusform>جرى استيراد عنوان واحد (%n) لفئات عددها %1.</numerusform>
            <numerusform>جرى استيراد عنوانين (%n) لفئات عددها %1.</numerusform>
            <numerusform>جرى استيراد %n عناوين لفئات عددها %1.</numerusform>
            <numerusform>جرى استيراد %n عنوانًا لفئات عددها %1.</numerusform>
            <numerusform>جرى استيراد %n عنوان لفئات عددها %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print what is in a project file.</source>
        <translation>طباعة محتويات ملف مشروع.</translation>
    </message>
    <message>
        <source>%1 (%2, version %3): %4 offences, %5 links, from %6, imported %7</source>
        <translation>%1 (%2، النسخة %3): الجرائم %4، الروابط %5، من %6، تاريخ الاستيراد %7</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 بقلم %2: %3</translation>
    </message>
    <message>
        <source>Set links between offences and categories. Accepted suggestions become proposals, never approved links.</source>
        <translation>إنشاء روابط بين الجرائم والفئات. والاقتراحات المقبولة تصبح مقترحات، لا روابط معتمدة أبدًا.</translation>
    </message>
    <message>
        <source>CODE=ICCS, several times; CODE= with --reason for an offence without a category.</source>
        <translation>CODE=ICCS، ويجوز تكراره؛ وCODE= مع --reason لجريمة بلا فئة.</translation>
    </message>
    <message>
        <source>With --set: equal, inside, contains, overlap or none. With --from: its column.</source>
        <translation>مع --set: equal (الأفعال نفسها) أو inside (داخل الفئة) أو contains (أوسع من الفئة) أو overlap (يتداخل مع الفئة) أو none (بلا فئة). ومع --from: عمود العلاقة.</translation>
    </message>
    <message>
        <source>With --set: draft, proposed, in review, disputed, approved or out of scope.</source>
        <translation>مع --set: draft (مسودة) أو proposed (مقترح) أو in review (قيد المراجعة) أو disputed (محل خلاف) أو approved (معتمد) أو out of scope (خارج النطاق).</translation>
    </message>
    <message>
        <source>With --set: why.</source>
        <translation>مع --set: السبب.</translation>
    </message>
    <message>
        <source>With --set and no category: why there is none.</source>
        <translation>مع --set ومن دون فئة: سبب عدم وجود فئة.</translation>
    </message>
    <message>
        <source>A table of links, or our own export after review.</source>
        <translation>جدول بالروابط، أو ملفنا المصدَّر بعد مراجعته.</translation>
    </message>
    <message>
        <source>With --from: column of the national code.</source>
        <translation>مع --from: عمود الرمز الوطني.</translation>
    </message>
    <message>
        <source>With --from: column of the ICCS code.</source>
        <translation>مع --from: عمود رمز ICCS.</translation>
    </message>
    <message>
        <source>Propose the first suggestion for every offence without a link.</source>
        <translation>اقتراح أول اقتراح لكل جريمة بلا رابط.</translation>
    </message>
    <message>
        <source>How sure a suggestion must be (0.5).</source>
        <translation>درجة الثقة المطلوبة في الاقتراح (0.5).</translation>
    </message>
    <message>
        <source>With --from and our own whole export: remove links whose rows are gone.</source>
        <translation>مع --from وملفنا المصدَّر كاملًا: إزالة الروابط التي اختفت صفوفها.</translation>
    </message>
    <message>
        <source>Print what would change, and change nothing.</source>
        <translation>طباعة ما سيتغير، من دون تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Give one of --set, --from and --accept-suggestions.</source>
        <translation>أعطِ واحدًا من --set و--from و--accept-suggestions.</translation>
    </message>
    <message>
        <source>Links were to be set.</source>
        <translation>كان المطلوب إنشاء روابط.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no status.</source>
        <translation>&quot;%1&quot; ليس حالة.</translation>
    </message>
    <message>
        <source>Use draft, proposed, in review, disputed, approved or out of scope.</source>
        <translation>استخدم draft (مسودة) أو proposed (مقترح) أو in review (قيد المراجعة) أو disputed (محل خلاف) أو approved (معتمد) أو out of scope (خارج النطاق)، بالإنكليزية.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no relation.</source>
        <translation>&quot;%1&quot; ليس علاقة.</translation>
    </message>
    <message>
        <source>Use equal, inside, contains, overlap or none.</source>
        <translation>استخدم equal (الأفعال نفسها) أو inside (داخل الفئة) أو contains (أوسع من الفئة) أو overlap (يتداخل مع الفئة) أو none (بلا فئة).</translation>
    </message>
    <message>
        <source>The relation &quot;none&quot; goes with no category.</source>
        <translation>العلاقة &quot;none&quot; لا تقترن بأي فئة.</translation>
    </message>
    <message>
        <source>Write CODE= without a category, or another relation.</source>
        <translation>اكتب CODE= من دون فئة، أو علاقة أخرى.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no equals sign.</source>
        <translation>ليس في &quot;%1&quot; علامة يساوي.</translation>
    </message>
    <message>
        <source>Write CODE=ICCS, for example 861=0401.</source>
        <translation>اكتب CODE=ICCS، مثلًا 861=0401.</translation>
    </message>
    <message>
        <source>This edition of ICCS has no category &quot;%1&quot;.</source>
        <translation>ليس في هذا الإصدار من ICCS فئة &quot;%1&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) set.</source>
        <translation>
            <numerusform>جرى إنشاء %n رابط.</numerusform>
            <numerusform>جرى إنشاء رابط واحد (%n).</numerusform>
            <numerusform>جرى إنشاء رابطين (%n).</numerusform>
            <numerusform>جرى إنشاء %n روابط.</numerusform>
            <numerusform>جرى إنشاء %n رابطًا.</numerusform>
            <numerusform>جرى إنشاء %n رابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) have no row in the table and were kept; add --remove-missing to remove them.</source>
        <translation>
            <numerusform>أُبقي على %n رابط بلا صف في الجدول؛ أضف --remove-missing للإزالة.</numerusform>
            <numerusform>أُبقي على رابط واحد (%n) بلا صف في الجدول؛ أضف --remove-missing للإزالة.</numerusform>
            <numerusform>أُبقي على رابطين (%n) بلا صف في الجدول؛ أضف --remove-missing للإزالة.</numerusform>
            <numerusform>أُبقي على %n روابط بلا صف في الجدول؛ أضف --remove-missing للإزالة.</numerusform>
            <numerusform>أُبقي على %n رابطًا بلا صف في الجدول؛ أضف --remove-missing للإزالة.</numerusform>
            <numerusform>أُبقي على %n رابط بلا صف في الجدول؛ أضف --remove-missing للإزالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) changed, %1 unchanged, %2 finding(s).</source>
        <translation>
            <numerusform>جرى تغيير %n رابط، وبقي %1 من دون تغيير، وعدد النتائج: %2.</numerusform>
            <numerusform>جرى تغيير رابط واحد (%n)، وبقي %1 من دون تغيير، وعدد النتائج: %2.</numerusform>
            <numerusform>جرى تغيير رابطين (%n)، وبقي %1 من دون تغيير، وعدد النتائج: %2.</numerusform>
            <numerusform>جرى تغيير %n روابط، وبقي %1 من دون تغيير، وعدد النتائج: %2.</numerusform>
            <numerusform>جرى تغيير %n رابطًا، وبقي %1 من دون تغيير، وعدد النتائج: %2.</numerusform>
            <numerusform>جرى تغيير %n رابط، وبقي %1 من دون تغيير، وعدد النتائج: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the correspondence table; offences without a link have empty cells.</source>
        <translation>طباعة جدول التناظر؛ وللجرائم التي بلا رابط خلايا فارغة.</translation>
    </message>
    <message>
        <source>Make a project file.</source>
        <translation>إنشاء ملف مشروع.</translation>
    </message>
    <message>
        <source>The file to make.</source>
        <translation>الملف المراد إنشاؤه.</translation>
    </message>
    <message>
        <source>Three letters of ISO 3166-1, e.g. CHL.</source>
        <translation>ثلاثة أحرف من معيار ISO 3166-1، مثلًا CHL.</translation>
    </message>
    <message>
        <source>Who keeps the project.</source>
        <translation>الجهة التي تتولى المشروع.</translation>
    </message>
    <message>
        <source>A title for reports.</source>
        <translation>عنوان للتقارير.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country code. Use the three letters of ISO 3166-1, e.g. CHL.</source>
        <translation>&quot;%1&quot; ليس رمز بلد. استخدم الأحرف الثلاثة من معيار ISO 3166-1، مثلًا CHL.</translation>
    </message>
    <message>
        <source>A project was to be made as %1.</source>
        <translation>كان المطلوب إنشاء مشروع باسم %1.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>يوجد ملف بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>اختر اسمًا آخر، أو انقل ذلك الملف من مكانه.</translation>
    </message>
    <message>
        <source>Made the project %1.</source>
        <translation>أُنشئ المشروع %1.</translation>
    </message>
    <message>
        <source>List edits that an abruptly ended program left beside a project, take them over or drop them.</source>
        <translation>عرض التعديلات التي تركها برنامج انتهى فجأة بجانب مشروع، أو استرجاعها أو التخلي عنها.</translation>
    </message>
    <message>
        <source>Take the edits over and save.</source>
        <translation>استرجاع التعديلات وحفظها.</translation>
    </message>
    <message>
        <source>Drop the edits for good.</source>
        <translation>التخلي عن التعديلات نهائيًا.</translation>
    </message>
    <message>
        <source>Give --accept or --discard, not both.</source>
        <translation>أعطِ --accept أو --discard، لا كليهما.</translation>
    </message>
    <message>
        <source>Nothing was left over beside %1.</source>
        <translation>لم يُترك شيء بجانب %1.</translation>
    </message>
    <message>
        <source>The edits are still left over: make room on the disk or allow writing there, then run this again.</source>
        <translation>ما زالت التعديلات متروكة: أفسح مكانًا على القرص أو اسمح بالكتابة فيه، ثم نفّذ هذا الأمر من جديد.</translation>
    </message>
    <message>
        <source>Ranked ICCS categories for the offences of a project, or of a list file, each with its reasons.</source>
        <translation>فئات ICCS مرتبة لجرائم مشروع أو ملف قائمة، مع أسباب كل منها.</translation>
    </message>
    <message>
        <source>A project file; or give --offences.</source>
        <translation>ملف مشروع؛ أو أعطِ --offences.</translation>
    </message>
    <message>
        <source>A list file, without a project.</source>
        <translation>ملف قائمة، من دون مشروع.</translation>
    </message>
    <message>
        <source>Which list of the project; all when left out.</source>
        <translation>أي قائمة من المشروع؛ وجميع القوائم إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>Only these national codes.</source>
        <translation>هذه الرموز الوطنية فقط.</translation>
    </message>
    <message>
        <source>Method of suggestion; the default is best.</source>
        <translation>طريقة الاقتراح؛ والطريقة المبدئية هي best.</translation>
    </message>
    <message>
        <source>Candidates per offence (5).</source>
        <translation>عدد المرشحات لكل جريمة (5).</translation>
    </message>
    <message>
        <source>Only offences without a link.</source>
        <translation>الجرائم التي بلا رابط فقط.</translation>
    </message>
    <message>
        <source>Give either a project file or --offences LIST.</source>
        <translation>أعطِ إما ملف مشروع وإما --offences LIST (حيث LIST هي القائمة).</translation>
    </message>
    <message>
        <source>There is no method of suggestion called &quot;%1&quot;.</source>
        <translation>لا توجد طريقة اقتراح باسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>csv, json or table; for export: the format.</source>
        <translation>csv أو json أو table؛ ومع export: الصيغة.</translation>
    </message>
    <message>
        <source>File to write; &quot;-&quot; is standard output.</source>
        <translation>الملف المراد كتابته؛ و&quot;-&quot; هو الخرج القياسي.</translation>
    </message>
    <message>
        <source>Language of labels and messages, e.g. es.</source>
        <translation>لغة التسميات والرسائل، مثلًا es.</translation>
    </message>
    <message>
        <source>Who is named in the audit trail.</source>
        <translation>الشخص الذي يُذكر في سجل التعديلات.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>أمر_فرعي</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>المعطيات الموضعية</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>عدد_صحيح</translation>
    </message>
    <message>
        <source>FLOAT</source>
        <translation>عدد_عشري</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Print this page and end.</source>
        <translation>طباعة هذه الصفحة وإنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>طباعة النسخة وإنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>مثال:</translation>
    </message>
    <message>
        <source>Maps national offence codes onto ICCS, the International Classification of Crime for Statistical Purposes (UNODC 2015).</source>
        <translation>يربط رموز الجرائم الوطنية بالتصنيف الدولي للجريمة للأغراض الإحصائية، ICCS (مكتب الأمم المتحدة المعني بالمخدرات والجريمة، 2015).</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>الأوامر الفرعية</translation>
    </message>
    <message>
        <source>A page about a command.</source>
        <translation>صفحة عن أمر.</translation>
    </message>
    <message>
        <source>The command.</source>
        <translation>الأمر.</translation>
    </message>
    <message>
        <source>Sheet of a workbook, by name or number.</source>
        <translation>ورقة من مصنف، باسمها أو رقمها.</translation>
    </message>
    <message>
        <source>What parts the columns; detected when left out.</source>
        <translation>ما يفصل الأعمدة؛ ويُكتشف إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>Encoding of a text file; detected when left out.</source>
        <translation>ترميز ملف نصي؛ ويُكتشف إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>Column of the national code.</source>
        <translation>عمود الرمز الوطني.</translation>
    </message>
    <message>
        <source>Column of the label.</source>
        <translation>عمود التسمية.</translation>
    </message>
    <message>
        <source>Column of the definition or legal text.</source>
        <translation>عمود التعريف أو النص القانوني.</translation>
    </message>
    <message>
        <source>Column of the legal provision.</source>
        <translation>عمود الحكم القانوني.</translation>
    </message>
    <message>
        <source>Column of the national heading or family.</source>
        <translation>عمود العنوان الوطني أو العائلة.</translation>
    </message>
    <message>
        <source>Column of the first day in force.</source>
        <translation>عمود أول يوم من السريان.</translation>
    </message>
    <message>
        <source>Column of the last day in force.</source>
        <translation>عمود آخر يوم من السريان.</translation>
    </message>
    <message>
        <source>Column(s) of counts; the header names the period.</source>
        <translation>عمود الأعداد أو أعمدتها؛ ويسمي الرأس الفترة.</translation>
    </message>
    <message>
        <source>Language of the labels, e.g. es; guessed when left out.</source>
        <translation>لغة التسميات، مثلًا es؛ وتُخمَّن إذا لم تُذكر.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; was looked for.</source>
        <translation>كان المطلوب العثور على العمود &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The table has no such column.</source>
        <translation>ليس في الجدول مثل هذا العمود.</translation>
    </message>
    <message>
        <source>Give one of these, or its number: %1. If they look garbled, give --encoding or --delimiter.</source>
        <translation>أعطِ واحدًا من هذه، أو رقمه: %1. وإذا بدت مشوهة فأعطِ --encoding أو --delimiter.</translation>
    </message>
    <message>
        <source>no such category in ICCS 1.0</source>
        <translation>لا توجد فئة كهذه في ICCS 1.0</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>the code stands above with another title</source>
        <translation>يرد الرمز أعلاه بعنوان آخر</translation>
    </message>
    <message>
        <source>How good the suggestions are: each confirmed link is compared with what would be suggested without it.</source>
        <translation>مدى جودة الاقتراحات: يُقارن كل رابط مؤكد بما كان سيُقترح من دونه.</translation>
    </message>
    <message>
        <source>The suggestions were to be measured on confirmed links.</source>
        <translation>كان المطلوب قياس الاقتراحات على الروابط المؤكدة.</translation>
    </message>
    <message>
        <source>No link is approved, or in review with a reviewer, yet.</source>
        <translation>لا يوجد بعد أي رابط معتمد، أو قيد المراجعة وله مراجع.</translation>
    </message>
    <message>
        <source>Approve links first: in the window, or with iccs map --status approved.</source>
        <translation>اعتمد روابط أولًا: في النافذة، أو بالأمر iccs map --status approved.</translation>
    </message>
    <message>
        <source>Whose reference table it is, by name or ISO 3166 code.</source>
        <translation>صاحب الجدول المرجعي، بالاسم أو برمز ISO 3166.</translation>
    </message>
    <message>
        <source>Which table of that country, when it has several.</source>
        <translation>أي جدول من جداول ذلك البلد، إذا كانت له عدة جداول.</translation>
    </message>
    <message>
        <source>Column of the ICCS code of a reference table.</source>
        <translation>عمود رمز ICCS في جدول مرجعي.</translation>
    </message>
    <message>
        <source>A reference table needs --country, whose decisions it holds.</source>
        <translation>يحتاج الجدول المرجعي إلى --country، أي البلد الذي يحتوي الجدول على قراراته.</translation>
    </message>
    <message>
        <source>The reference table &quot;%1&quot; was replaced.</source>
        <translation>استُبدل الجدول المرجعي &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The reference table &quot;%1&quot; came in.</source>
        <translation>جرى استيراد الجدول المرجعي &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1: %2 offences, from %3, imported %4</source>
        <translation>%1: الجرائم %2، من %3، تاريخ الاستيراد %4</translation>
    </message>
    <message>
        <source>Print the correspondence tables of other countries that a project uses as precedents, or take one out.</source>
        <translation>طباعة جداول التناظر للبلدان الأخرى التي يستخدمها المشروع سوابق، أو إزالة أحدها.</translation>
    </message>
    <message>
        <source>Take out the table with this id.</source>
        <translation>إزالة الجدول الذي له هذا المعرّف.</translation>
    </message>
    <message>
        <source>The reference table &quot;%1&quot; was to be taken out.</source>
        <translation>كان المطلوب إزالة الجدول المرجعي &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The project has no such table.</source>
        <translation>لا يوجد في المشروع جدول كهذا.</translation>
    </message>
    <message>
        <source>Give one of these ids: %1.</source>
        <translation>أعطِ أحد هذه المعرّفات: %1.</translation>
    </message>
    <message>
        <source>Correspondence table of another country, used as precedents.</source>
        <translation>جدول التناظر لبلد آخر، يُستخدم سوابق.</translation>
    </message>
    <message>
        <source>Whose table that is; the file&apos;s name when left out.</source>
        <translation>صاحب ذلك الجدول؛ واسم الملف إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>Language of its labels; guessed when left out.</source>
        <translation>لغة تسمياته؛ وتُخمَّن إذا لم تُذكر.</translation>
    </message>
    <message>
        <source>Its column of labels.</source>
        <translation>عمود التسميات فيه.</translation>
    </message>
    <message>
        <source>Its column of ICCS codes.</source>
        <translation>عمود رموز ICCS فيه.</translation>
    </message>
    <message>
        <source>%1 Yes: %2. No: %3.</source>
        <translation>%1 نعم: %2. لا: %3.</translation>
    </message>
    <message>
        <source>Decision tables: CSV, TSV, XLSX or ODS.</source>
        <translation>جداول القرار: CSV أو TSV أو XLSX أو ODS.</translation>
    </message>
    <message>
        <source>National attributes that the tables ask for, as a table.</source>
        <translation>السمات الوطنية التي تسأل عنها الجداول، في شكل جدول.</translation>
    </message>
    <message>
        <source>%1: %2 combinations, %3 without an answer.</source>
        <translation>%1: عدد التركيبات %2، وعدد ما ليست له نتيجة منها %3.</translation>
    </message>
    <message>
        <source>%1: too many combinations to look at all of them; what is printed is right, but there may be more.</source>
        <translation>%1: التركيبات أكثر من أن تُفحص كلها؛ وما طُبع صحيح، لكن قد يوجد المزيد.</translation>
    </message>
    <message>
        <source>Rows: %1. Left out by the layout: %2. Unreadable: %3.</source>
        <translation>الصفوف: %1. المستبعدة بحسب التخطيط: %2. غير المقروءة: %3.</translation>
    </message>
    <message>
        <source>Not counted, because a more serious offence of the same group is: %1.</source>
        <translation>لم تُحسب لوجود جريمة أشد في المجموعة نفسها: %1.</translation>
    </message>
    <message>
        <source>Counted: %1 = coded %2 + out of scope %3 + not mapped %4.</source>
        <translation>المحسوب: %1 = المرمّز %2 + خارج النطاق %3 + غير المربوط %4.</translation>
    </message>
    <message>
        <source>Coded by a default row or a common parent: %1.</source>
        <translation>رُمّزت بصف افتراضي أو بفئة أعلى مشتركة: %1.</translation>
    </message>
    <message>
        <source>Not mapped, %1: %2.</source>
        <translation>غير مربوط، %1: %2.</translation>
    </message>
    <message>
        <source>Further unknown values: %1.</source>
        <translation>قيم أخرى غير معروفة: %1.</translation>
    </message>
    <message>
        <source>Code a file of records or counts: every record gets its ICCS category by the decision tables and links of its offence code. Prints a cross table, writes a coded file, or both, and proves that nothing got lost.</source>
        <translation>ترميز ملف سجلات أو أعداد: يأخذ كل سجل فئته في ICCS بحسب جداول القرار وروابط رمز جريمته. يطبع جدولًا متقاطعًا أو يكتب ملفًا مرمّزًا أو كليهما، ويثبت أنه لم يضع شيء.</translation>
    </message>
    <message>
        <source>Records: CSV, TSV, XLSX or ODS.</source>
        <translation>السجلات: CSV أو TSV أو XLSX أو ODS.</translation>
    </message>
    <message>
        <source>Dimensions of the cross table, separated by commas: iccs, iccs2, tags, attributes, columns.</source>
        <translation>أبعاد الجدول المتقاطع، تفصل بينها فواصل: iccs وiccs2 وtags والسمات والأعمدة.</translation>
    </message>
    <message>
        <source>Processors to use; all when 0.</source>
        <translation>عدد المعالجات المستخدمة؛ كلها عند 0.</translation>
    </message>
    <message>
        <source>In the coded file, say why each record was coded so.</source>
        <translation>بيان سبب ترميز كل سجل على هذا النحو في الملف المرمّز.</translation>
    </message>
    <message>
        <source>Count only the most serious offence of each group of the layout.</source>
        <translation>حساب أشد جريمة فقط في كل مجموعة من مجموعات التخطيط.</translation>
    </message>
    <message>
        <source>Use approved links only.</source>
        <translation>استخدام الروابط المعتمدة فقط.</translation>
    </message>
    <message>
        <source>Of %1 decision tables %2 concern the list &quot;%3&quot;; a table names the list in its line &quot;scope&quot;.</source>
        <translation>من جداول القرار وعددها %1 يخص القائمة «%3» عدد %2؛ ويسمّي الجدول القائمة في سطره «scope».</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1، %2: %3 %4</translation>
    </message>
    <message>
        <source>Which list; needed when the project has several and the layout names none of them.</source>
        <translation>أي قائمة؛ وهو لازم إذا كانت في المشروع عدة قوائم ولم يذكر التخطيط أيًّا منها.</translation>
    </message>
    <message>
        <source>Unit of count: %1. Moment of recording: %2.</source>
        <translation>وحدة العد: %1. لحظة التسجيل: %2.</translation>
    </message>
    <message>
        <source>Not counted, because their group has the category already: %1.</source>
        <translation>لم تُحسب لأن الفئة محسوبة في مجموعتها من قبل: %1.</translation>
    </message>
    <message>
        <source>Attempted, so coded but not in the table: %1.</source>
        <translation>شروع، ولذلك رُمّزت ولم تُدرج في الجدول: %1.</translation>
    </message>
    <message>
        <source>&quot;mapping&quot;, &quot;rules&quot;, or the id of one check.</source>
        <translation>&quot;mapping&quot; (الربط) أو &quot;rules&quot; (القواعد) أو معرّف فحص واحد.</translation>
    </message>
    <message>
        <source>What the columns of the records mean: a layout of the project by name, or a JSON or CSV file.</source>
        <translation>معنى أعمدة السجلات: اسم تخطيط من تخطيطات المشروع، أو ملف JSON أو CSV.</translation>
    </message>
    <message>
        <source>Counting rules as a JSON file, instead of those of the project.</source>
        <translation>قواعد العد في ملف JSON، بدلًا من قواعد المشروع.</translation>
    </message>
    <message>
        <source>What is counted: offences, incidents, victims, suspects, persons or rows. Incidents and people count once in each category, by the group columns of the layout.</source>
        <translation>ما يُحسب: offences (الجرائم) أو incidents (الوقائع) أو victims (الضحايا) أو suspects (المشتبه فيهم) أو persons (الأشخاص) أو rows (الصفوف). وتُحسب الوقائع والأشخاص مرة واحدة في كل فئة، بحسب أعمدة المجموعات في التخطيط.</translation>
    </message>
    <message>
        <source>Where the coded records go; --out when nothing else is made, or with --out-table.</source>
        <translation>المكان الذي تُكتب فيه السجلات المرمّزة؛ وهو --out إذا لم يُطلب غيرها، أو مع --out-table.</translation>
    </message>
    <message>
        <source>Where the cross table goes; standard output when left out.</source>
        <translation>المكان الذي يُكتب فيه الجدول المتقاطع؛ وهو الخرج القياسي إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>Where a table of what became of all records goes.</source>
        <translation>المكان الذي يُكتب فيه جدول يبيّن مآل كل السجلات.</translation>
    </message>
    <message>
        <source>Only one of the coded records, the table and the totals can go to standard output. Name files with --coded, --out-table and --totals.</source>
        <translation>لا يمكن أن يُكتب في الخرج القياسي إلا واحد من السجلات المرمّزة والجدول والمجاميع. سمِّ الملفات بـ --coded و--out-table و--totals.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of count. Use offences, incidents, victims, suspects, persons or rows.</source>
        <translation>&quot;%1&quot; ليست وحدة عد. استخدم offences (الجرائم) أو incidents (الوقائع) أو victims (الضحايا) أو suspects (المشتبه فيهم) أو persons (الأشخاص) أو rows (الصفوف).</translation>
    </message>
    <message>
        <source>marked as a sum in the list</source>
        <translation>معلَّم في القائمة بأنه مجموع</translation>
    </message>
    <message>
        <source>called a total</source>
        <translation>اسمه يدل على أنه إجمالي</translation>
    </message>
    <message>
        <source>the sum of others in every place</source>
        <translation>مجموع غيره في كل المواضع</translation>
    </message>
    <message>
        <source>above other codes, where these are given</source>
        <translation>يعلو رموزًا أخرى، حيث تُذكر هذه الرموز</translation>
    </message>
    <message>
        <source>Further sums kept out: %1. --kept-out FILE writes them all.</source>
        <translation>المجاميع الأخرى المستبعدة: %1. ويكتبها ‎--kept-out FILE‎ كلها في ملف.</translation>
    </message>
    <message>
        <source>%1: all counts %2 = coded %3 + out of scope %4 + not mapped %5 + sums kept out %6 + left out by the layout %7.</source>
        <translation>%1: كل الأعداد %2 = المرمّز %3 + خارج النطاق %4 + غير المربوط %5 + المجاميع المستبعدة %6 + المستبعد بحسب التخطيط %7.</translation>
    </message>
    <message>
        <source>%1: not mapped, %2: %3.</source>
        <translation>%1: غير مربوط، %2: %3.</translation>
    </message>
    <message>
        <source>Code a table of counts by national code, long or wide. Rows, values and columns that are sums of others are found, named and kept out; counts that are not given are listed and never guessed; the totals of every measure and period are proven.</source>
        <translation>ترميز جدول أعداد بحسب الرمز الوطني، طويلًا كان أو عريضًا. يُعثر على الصفوف والقيم والأعمدة التي هي مجاميع لغيرها فتُسمى وتُستبعد؛ وتُسرد الأعداد غير المذكورة ولا تُخمَّن أبدًا؛ وتُثبَت صحة المجاميع لكل مقياس وفترة.</translation>
    </message>
    <message>
        <source>Counts: CSV, TSV, XLSX or ODS.</source>
        <translation>الأعداد: CSV أو TSV أو XLSX أو ODS.</translation>
    </message>
    <message>
        <source>Dimensions of the table, separated by commas: iccs (when not said), iccs2, tags, attributes, dimensions of the layout, columns.</source>
        <translation>أبعاد الجدول، تفصل بينها فواصل: iccs (إذا لم يُذكر شيء) وiccs2 وtags والسمات وأبعاد التخطيط والأعمدة.</translation>
    </message>
    <message>
        <source>Dimensions by which the totals are proven; when not said, measure, year and period.</source>
        <translation>الأبعاد التي تُثبَت المجاميع بحسبها؛ وهي المقياس والسنة والفترة إذا لم يُذكر شيء.</translation>
    </message>
    <message>
        <source>Where the list of the sums that are kept out goes, as CSV.</source>
        <translation>المكان الذي تُكتب فيه قائمة المجاميع المستبعدة، بصيغة CSV.</translation>
    </message>
    <message>
        <source>Look for no sums: count every row the layout does not leave out.</source>
        <translation>عدم البحث عن مجاميع: حساب كل صف لا يستبعده التخطيط.</translation>
    </message>
    <message>
        <source>The layout is one of records; &quot;iccs code&quot; codes them. Say &quot;unit&quot;: &quot;count&quot; in the layout when each row holds counts.</source>
        <translation>هذا تخطيط سجلات؛ والأمر &quot;iccs code&quot; هو الذي يرمّزها. اكتب ‎&quot;unit&quot;: &quot;count&quot;‎ في التخطيط إذا كان كل صف يحتوي على أعداد.</translation>
    </message>
    <message>
        <source>Counts: %1. Empty cells: %2. Not stated: %3. Not readable as numbers: %4.</source>
        <translation>الأعداد: %1. الخلايا الفارغة: %2. غير المذكورة: %3. غير المقروءة بوصفها أرقامًا: %4.</translation>
    </message>
    <message>
        <source>Of coding scripts: the record layout of the project; needed when it has several.</source>
        <translation>للنصوص البرمجية للترميز: تخطيط السجلات في المشروع؛ وهو لازم إذا كانت فيه عدة تخطيطات.</translation>
    </message>
    <message>
        <source>Of coding scripts: what they count by, as in &quot;iccs code&quot;; all that the layout gives when left out.</source>
        <translation>للنصوص البرمجية للترميز: ما تعدّ بحسبه، كما في &quot;iccs code&quot;؛ وهو كل ما يعطيه التخطيط إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>Take in a national offence list, official ICCS titles in another language, the correspondence table of another country as precedents, or what codes records: national attributes, decision tables, a record layout, counting rules. A second import of the same thing prints the difference and takes it over only with --accept.</source>
        <translation>استيراد قائمة جرائم وطنية، أو عناوين ICCS الرسمية بلغة أخرى، أو جدول التناظر لبلد آخر ليُستخدم سوابق، أو ما يرمّز السجلات: السمات الوطنية وجداول القرار وتخطيط السجلات وقواعد العد. وإذا استُورد الشيء نفسه مرة ثانية طُبع الفرق، ولا يُدرج إلا مع --accept.</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or ODS file; rules as DMN too.</source>
        <translation>ملف CSV أو TSV أو XLSX أو ODS؛ وتُقبل القواعد بصيغة DMN أيضًا.</translation>
    </message>
    <message>
        <source>What it is: offences, titles, reference, attributes, rules, layout or counting.</source>
        <translation>نوع المحتوى: offences (الجرائم) أو titles (العناوين) أو reference (جدول مرجعي) أو attributes (السمات) أو rules (القواعد) أو layout (التخطيط) أو counting (قواعد العد).</translation>
    </message>
    <message>
        <source>--as takes &quot;offences&quot;, &quot;titles&quot;, &quot;reference&quot;, &quot;attributes&quot;, &quot;rules&quot;, &quot;layout&quot; or &quot;counting&quot;, not &quot;%1&quot;.</source>
        <translation>يقبل --as القيم &quot;offences&quot; (الجرائم) أو &quot;titles&quot; (العناوين) أو &quot;reference&quot; (جدول مرجعي) أو &quot;attributes&quot; (السمات) أو &quot;rules&quot; (القواعد) أو &quot;layout&quot; (التخطيط) أو &quot;counting&quot; (قواعد العد)، لا &quot;%1&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>This file would replace %n thing(s) of the project. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>عدد ما سيحل هذا الملف محله في المشروع: %n. لم يُدرج شيء: أضف --accept لإدراجه.</numerusform>
            <numerusform>عدد ما سيحل هذا الملف محله في المشروع: %n. لم يُدرج شيء: أضف --accept لإدراجه.</numerusform>
            <numerusform>عدد ما سيحل هذا الملف محله في المشروع: %n. لم يُدرج شيء: أضف --accept لإدراجه.</numerusform>
            <numerusform>عدد ما سيحل هذا الملف محله في المشروع: %n. لم يُدرج شيء: أضف --accept لإدراجه.</numerusform>
            <numerusform>عدد ما سيحل هذا الملف محله في المشروع: %n. لم يُدرج شيء: أضف --accept لإدراجه.</numerusform>
            <numerusform>عدد ما سيحل هذا الملف محله في المشروع: %n. لم يُدرج شيء: أضف --accept لإدراجه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came in.</source>
        <translation>
            <numerusform>عدد ما جرى استيراده: %n.</numerusform>
            <numerusform>عدد ما جرى استيراده: %n.</numerusform>
            <numerusform>عدد ما جرى استيراده: %n.</numerusform>
            <numerusform>عدد ما جرى استيراده: %n.</numerusform>
            <numerusform>عدد ما جرى استيراده: %n.</numerusform>
            <numerusform>عدد ما جرى استيراده: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision table(s) are in the project with other contents. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>في المشروع %n جدول قرار بمحتوى آخر. لم يُدرج شيء: أضف --accept لإدراج المحتوى الجديد.</numerusform>
            <numerusform>في المشروع جدول قرار واحد (%n) بمحتوى آخر. لم يُدرج شيء: أضف --accept لإدراج المحتوى الجديد.</numerusform>
            <numerusform>في المشروع جدولا قرار (%n) بمحتوى آخر. لم يُدرج شيء: أضف --accept لإدراج المحتوى الجديد.</numerusform>
            <numerusform>في المشروع %n جداول قرار بمحتوى آخر. لم يُدرج شيء: أضف --accept لإدراج المحتوى الجديد.</numerusform>
            <numerusform>في المشروع %n جدول قرار بمحتوى آخر. لم يُدرج شيء: أضف --accept لإدراج المحتوى الجديد.</numerusform>
            <numerusform>في المشروع %n جدول قرار بمحتوى آخر. لم يُدرج شيء: أضف --accept لإدراج المحتوى الجديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision table(s) came in.</source>
        <translation>
            <numerusform>جرى استيراد %n جدول قرار.</numerusform>
            <numerusform>جرى استيراد جدول قرار واحد (%n).</numerusform>
            <numerusform>جرى استيراد جدولي قرار (%n).</numerusform>
            <numerusform>جرى استيراد %n جداول قرار.</numerusform>
            <numerusform>جرى استيراد %n جدول قرار.</numerusform>
            <numerusform>جرى استيراد %n جدول قرار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) are in the project with other values. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>في المشروع %n سمة بقيم أخرى. لم يُدرج شيء: أضف --accept لإدراج القيم الجديدة.</numerusform>
            <numerusform>في المشروع سمة واحدة (%n) بقيم أخرى. لم يُدرج شيء: أضف --accept لإدراج القيم الجديدة.</numerusform>
            <numerusform>في المشروع سمتان (%n) بقيم أخرى. لم يُدرج شيء: أضف --accept لإدراج القيم الجديدة.</numerusform>
            <numerusform>في المشروع %n سمات بقيم أخرى. لم يُدرج شيء: أضف --accept لإدراج القيم الجديدة.</numerusform>
            <numerusform>في المشروع %n سمة بقيم أخرى. لم يُدرج شيء: أضف --accept لإدراج القيم الجديدة.</numerusform>
            <numerusform>في المشروع %n سمة بقيم أخرى. لم يُدرج شيء: أضف --accept لإدراج القيم الجديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) came in.</source>
        <translation>
            <numerusform>جرى استيراد %n سمة.</numerusform>
            <numerusform>جرى استيراد سمة واحدة (%n).</numerusform>
            <numerusform>جرى استيراد سمتين (%n).</numerusform>
            <numerusform>جرى استيراد %n سمات.</numerusform>
            <numerusform>جرى استيراد %n سمة.</numerusform>
            <numerusform>جرى استيراد %n سمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check decision tables: overlaps, gaps, rows without use, rows that could be one, each with a record that proves it. Or compare two versions of them, or ask why an offence with certain values gets its category and not another one.</source>
        <translation>فحص جداول القرار: التداخلات والفجوات والصفوف التي لا فائدة منها والصفوف التي يمكن جمعها في صف واحد، مع سجل يثبت كل حالة. أو مقارنة نسختين منها، أو السؤال عن سبب حصول جريمة ذات قيم معينة على فئتها لا على فئة أخرى.</translation>
    </message>
    <message>
        <source>What to do: check, compare or why.</source>
        <translation>المطلوب: check (الفحص) أو compare (المقارنة) أو why (بيان السبب).</translation>
    </message>
    <message>
        <source>A project, or decision tables as CSV, TSV, XLSX or ODS; with why a project.</source>
        <translation>مشروع، أو جداول قرار بصيغة CSV أو TSV أو XLSX أو ODS؛ ومع why مشروع.</translation>
    </message>
    <message>
        <source>With compare: the other version of the tables. With why: the values of the record, ATTRIBUTE=VALUE, separated by commas.</source>
        <translation>مع compare: النسخة الأخرى من الجداول. ومع why: قيم السجل، بالشكل ‎ATTRIBUTE=VALUE‎ (سمة=قيمة)، تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>With why: further decision tables, before they are imported.</source>
        <translation>مع why: جداول قرار أخرى، قبل استيرادها.</translation>
    </message>
    <message>
        <source>With why: the national code.</source>
        <translation>مع why: الرمز الوطني.</translation>
    </message>
    <message>
        <source>With why: a category, to be told why it is not that one.</source>
        <translation>مع why: فئة، لبيان سبب عدم حصول الجريمة عليها.</translation>
    </message>
    <message>
        <source>rules takes &quot;check&quot;, &quot;compare&quot; or &quot;why&quot;, not &quot;%1&quot;.</source>
        <translation>يقبل rules القيم &quot;check&quot; (الفحص) أو &quot;compare&quot; (المقارنة) أو &quot;why&quot; (بيان السبب)، لا &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>rules compare needs the other version: --with names it.</source>
        <translation>يحتاج rules compare إلى النسخة الأخرى: سمِّها بـ --with.</translation>
    </message>
    <message>
        <source>rules why needs the national code: --code names it.</source>
        <translation>يحتاج rules why إلى الرمز الوطني: سمِّه بـ --code.</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; was to be understood.</source>
        <translation>كان المطلوب فهم القيمة &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It names no attribute.</source>
        <translation>لا تسمي أي سمة.</translation>
    </message>
    <message>
        <source>Write ATTRIBUTE=VALUE. The attributes are: %1.</source>
        <translation>اكتب ‎ATTRIBUTE=VALUE‎ (سمة=قيمة). والسمات هي: %1.</translation>
    </message>
    <message>
        <source>The attribute has no such value.</source>
        <translation>ليست للسمة مثل هذه القيمة.</translation>
    </message>
    <message>
        <source>Its values are: %1.</source>
        <translation>قيمها هي: %1.</translation>
    </message>
    <message>
        <source>The classification has no such code.</source>
        <translation>ليس في التصنيف مثل هذا الرمز.</translation>
    </message>
    <message>
        <source>Look it up with: iccs classification --search TEXT.</source>
        <translation>ابحث عنه بالأمر: iccs classification --search TEXT (حيث TEXT هو نص البحث).</translation>
    </message>
    <message>
        <source>Name a file, or one of the layouts of the project: %1.</source>
        <translation>سمِّ ملفًا، أو أحد تخطيطات المشروع: %1.</translation>
    </message>
    <message>
        <source>The counting rules %1 were to be read.</source>
        <translation>كان المطلوب قراءة قواعد العد %1.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it, then try again.</source>
        <translation>تحقق من أن الملف موجود وأن قراءته مسموح لك بها، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Give a JSON object with unit (offences, incidents, victims, suspects, persons, rows), principal_offence, seriousness, attempts_with_completed, moment (input, process, output) and note.</source>
        <translation>أعطِ كائن JSON فيه unit (وحدة العد: offences أو incidents أو victims أو suspects أو persons أو rows) وprincipal_offence (الجريمة الرئيسية) وseriousness (الجسامة) وattempts_with_completed (الشروع مع الجرائم التامة) وmoment (لحظة التسجيل: input أو process أو output) وnote (ملاحظة).</translation>
    </message>
    <message>
        <source>Shared out by weights, an estimate: %1.</source>
        <translation>موزَّع بالأوزان، وهو تقدير: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Column &quot;%1&quot;: the value &quot;%2&quot; is not in the layout; %n time(s), first in row %3.</source>
        <translation>
            <numerusform>العمود &quot;%1&quot;: القيمة &quot;%2&quot; ليست في التخطيط؛ %n مرة، أولها في الصف %3.</numerusform>
            <numerusform>العمود &quot;%1&quot;: القيمة &quot;%2&quot; ليست في التخطيط؛ مرة واحدة (%n)، في الصف %3.</numerusform>
            <numerusform>العمود &quot;%1&quot;: القيمة &quot;%2&quot; ليست في التخطيط؛ مرتان (%n)، أولاهما في الصف %3.</numerusform>
            <numerusform>العمود &quot;%1&quot;: القيمة &quot;%2&quot; ليست في التخطيط؛ %n مرات، أولها في الصف %3.</numerusform>
            <numerusform>العمود &quot;%1&quot;: القيمة &quot;%2&quot; ليست في التخطيط؛ %n مرة، أولها في الصف %3.</numerusform>
            <numerusform>العمود &quot;%1&quot;: القيمة &quot;%2&quot; ليست في التخطيط؛ %n مرة، أولها في الصف %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out, %1 &quot;%2&quot;: %3; %4 in %n row(s). Parts: %5.</source>
        <translation>
            <numerusform>مستبعد، %1 &quot;%2&quot;: %3؛ %4 في %n صف. الأجزاء: %5.</numerusform>
            <numerusform>مستبعد، %1 &quot;%2&quot;: %3؛ %4 في صف واحد (%n). الأجزاء: %5.</numerusform>
            <numerusform>مستبعد، %1 &quot;%2&quot;: %3؛ %4 في صفين (%n). الأجزاء: %5.</numerusform>
            <numerusform>مستبعد، %1 &quot;%2&quot;: %3؛ %4 في %n صفوف. الأجزاء: %5.</numerusform>
            <numerusform>مستبعد، %1 &quot;%2&quot;: %3؛ %4 في %n صفًا. الأجزاء: %5.</numerusform>
            <numerusform>مستبعد، %1 &quot;%2&quot;: %3؛ %4 في %n صف. الأجزاء: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column &quot;%1&quot;: &quot;%2&quot; is no count; %n time(s), first in line %3. Not guessed.</source>
        <translation>
            <numerusform>العمود &quot;%1&quot;: &quot;%2&quot; ليس عددًا؛ %n مرة، أولها في السطر %3. ولم يُخمَّن.</numerusform>
            <numerusform>العمود &quot;%1&quot;: &quot;%2&quot; ليس عددًا؛ مرة واحدة (%n)، في السطر %3. ولم يُخمَّن.</numerusform>
            <numerusform>العمود &quot;%1&quot;: &quot;%2&quot; ليس عددًا؛ مرتان (%n)، أولاهما في السطر %3. ولم يُخمَّن.</numerusform>
            <numerusform>العمود &quot;%1&quot;: &quot;%2&quot; ليس عددًا؛ %n مرات، أولها في السطر %3. ولم يُخمَّن.</numerusform>
            <numerusform>العمود &quot;%1&quot;: &quot;%2&quot; ليس عددًا؛ %n مرة، أولها في السطر %3. ولم يُخمَّن.</numerusform>
            <numerusform>العمود &quot;%1&quot;: &quot;%2&quot; ليس عددًا؛ %n مرة، أولها في السطر %3. ولم يُخمَّن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column &quot;%1&quot;: &quot;%2&quot; is not known; %n time(s), first in line %3.</source>
        <translation>
            <numerusform>العمود &quot;%1&quot;: &quot;%2&quot; غير معروف؛ %n مرة، أولها في السطر %3.</numerusform>
            <numerusform>العمود &quot;%1&quot;: &quot;%2&quot; غير معروف؛ مرة واحدة (%n)، في السطر %3.</numerusform>
            <numerusform>العمود &quot;%1&quot;: &quot;%2&quot; غير معروف؛ مرتان (%n)، أولاهما في السطر %3.</numerusform>
            <numerusform>العمود &quot;%1&quot;: &quot;%2&quot; غير معروف؛ %n مرات، أولها في السطر %3.</numerusform>
            <numerusform>العمود &quot;%1&quot;: &quot;%2&quot; غير معروف؛ %n مرة، أولها في السطر %3.</numerusform>
            <numerusform>العمود &quot;%1&quot;: &quot;%2&quot; غير معروف؛ %n مرة، أولها في السطر %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the columns of the counts mean: a layout of the project by name, or a JSON or CSV file.</source>
        <translation>معنى أعمدة الأعداد: اسم تخطيط من تخطيطات المشروع، أو ملف JSON أو CSV.</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own.</source>
        <translation>الاستبيان، مثل un-cts-2024، أو مجلد استبيان خاص بك.</translation>
    </message>
    <message>
        <source>Name a questionnaire, such as un-cts-2024.</source>
        <translation>سمِّ استبيانًا، مثل un-cts-2024.</translation>
    </message>
    <message>
        <source>An earlier release of the same file: what changed and what is gone.</source>
        <translation>نسخة منشورة سابقة من الملف نفسه: ما الذي تغيّر وما الذي لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The id of one check.</source>
        <translation>معرّف فحص واحد.</translation>
    </message>
    <message>
        <source>Figures are those of the earlier release</source>
        <translation>الأرقام هي أرقام النسخة المنشورة السابقة نفسها</translation>
    </message>
    <message>
        <source>Figures of the earlier release are still there</source>
        <translation>أرقام النسخة المنشورة السابقة ما زالت موجودة</translation>
    </message>
    <message>
        <source>Only the check &quot;%1&quot; was to be run.</source>
        <translation>كان المطلوب إجراء الفحص &quot;%1&quot; وحده.</translation>
    </message>
    <message>
        <source>The questionnaire has none of that id.</source>
        <translation>ليس في الاستبيان فحص بهذا المعرّف.</translation>
    </message>
    <message>
        <source>&quot;iccs questionnaire checks %1&quot; lists them.</source>
        <translation>يسردها الأمر &quot;iccs questionnaire checks %1&quot;.</translation>
    </message>
    <message>
        <source>There is no layout &quot;%1&quot;: unodc-portal.</source>
        <translation>لا يوجد تخطيط &quot;%1&quot;؛ والمتاح: unodc-portal.</translation>
    </message>
    <message>
        <source>%1 rows, %2 of them figures of the questionnaire, %3 countries.</source>
        <translation>الصفوف: %1، ومنها %2 من أرقام الاستبيان، والبلدان: %3.</translation>
    </message>
    <message>
        <source>Let the file replace what was typed, imported or returned.</source>
        <translation>السماح للملف بأن يحل محل ما أُدخل يدويًا أو استُورد أو أُعيد.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answers</source>
        <translation>
            <numerusform>استيراد %n إجابة</numerusform>
            <numerusform>استيراد إجابة واحدة (%n)</numerusform>
            <numerusform>استيراد إجابتين (%n)</numerusform>
            <numerusform>استيراد %n إجابات</numerusform>
            <numerusform>استيراد %n إجابة</numerusform>
            <numerusform>استيراد %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers added: %1, changed: %2, as before: %3, refused: %4.</source>
        <translation>الإجابات المضافة: %1، والمتغيرة: %2، والباقية كما كانت: %3، والمرفوضة: %4.</translation>
    </message>
    <message>
        <source>With --keep: what the counts are of, such as offences, victims or persons.</source>
        <translation>مع --keep: وحدة الأعداد، مثل offences (الجرائم) أو victims (الضحايا) أو persons (الأشخاص).</translation>
    </message>
    <message>
        <source>Write the correspondence table in a format for others, a script that codes and counts records in another engine, or the response to a questionnaire. What a format cannot carry is said.</source>
        <translation>كتابة جدول التناظر بصيغة للآخرين، أو نص برمجي يرمّز السجلات ويعدّها في محرك آخر، أو الرد على استبيان. ويُذكر ما لا تستطيع الصيغة نقله.</translation>
    </message>
    <message>
        <source>Of responses: the questionnaire, such as un-cts-2024; needed when the project answers several.</source>
        <translation>للردود: الاستبيان، مثل un-cts-2024؛ وهو لازم إذا كان المشروع يجيب عن عدة استبيانات.</translation>
    </message>
    <message>
        <source>Of responses: the years, such as 2022,2023; all that the questionnaire asks for when left out.</source>
        <translation>للردود: السنوات، مثل 2022,2023؛ وجميع السنوات التي يطلبها الاستبيان إذا لم تُذكر.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of years; write them as in 2022,2023.</source>
        <translation>&quot;%1&quot; ليس قائمة سنوات؛ اكتبها على شكل 2022,2023.</translation>
    </message>
    <message>
        <source>Fill a questionnaire from the counts that &quot;iccs code&quot; and &quot;iccs counts&quot; kept. Cells that somebody filled in stay; differences are said.</source>
        <translation>ملء استبيان من الأعداد التي حفظها الأمران &quot;iccs code&quot; و&quot;iccs counts&quot;. تبقى الخلايا التي ملأها شخص كما هي، وتُذكر الاختلافات.</translation>
    </message>
    <message>
        <source>One of its reference years; all when left out.</source>
        <translation>سنة من سنواته المرجعية؛ وجميعها إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>With --what-if: which list the code is of, when there are several.</source>
        <translation>مع --what-if: القائمة التي ينتمي إليها الرمز، إذا كانت هناك عدة قوائم.</translation>
    </message>
    <message>
        <source>What changes with &quot;%1&quot; was to be shown.</source>
        <translation>كان المطلوب عرض ما يتغير مع &quot;‎%1‎&quot;.</translation>
    </message>
    <message>
        <source>It does not say which code goes where.</source>
        <translation>لا يبيّن ذلك أي رمز يُنقل ولا إلى أين.</translation>
    </message>
    <message>
        <source>Write CODE=ICCS, such as 09B=0103.</source>
        <translation>اكتب CODE=ICCS، مثلًا ‎09B=0103‎.</translation>
    </message>
    <message>
        <source>The classification has no such category.</source>
        <translation>ليس في التصنيف مثل هذه الفئة.</translation>
    </message>
    <message>
        <source>&quot;iccs classification&quot; lists them.</source>
        <translation>يسردها الأمر &quot;iccs classification&quot;.</translation>
    </message>
    <message>
        <source>These counts do not keep national codes and cannot move: %1.</source>
        <translation>هذه الأعداد لا تحفظ الرموز الوطنية ولا يمكن أن تنتقل: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells from coded data</source>
        <translation>
            <numerusform>ملء %n خلية من بيانات مرمّزة</numerusform>
            <numerusform>ملء خلية واحدة (%n) من بيانات مرمّزة</numerusform>
            <numerusform>ملء خليتين (%n) من بيانات مرمّزة</numerusform>
            <numerusform>ملء %n خلايا من بيانات مرمّزة</numerusform>
            <numerusform>ملء %n خلية من بيانات مرمّزة</numerusform>
            <numerusform>ملء %n خلية من بيانات مرمّزة</numerusform>
        </translation>
    </message>
    <message>
        <source>The questionnaire %1 was to be filled.</source>
        <translation>كان المطلوب ملء الاستبيان %1.</translation>
    </message>
    <message>
        <source>The project keeps no counts to fill it from.</source>
        <translation>لا يحفظ المشروع أعدادًا ليُملأ منها.</translation>
    </message>
    <message>
        <source>Keep some with: iccs code or iccs counts ... --keep NAME --unit UNIT --stage STAGE.</source>
        <translation>احفظ بعضها بالأمر iccs code أو ‎iccs counts ... --keep NAME --unit UNIT --stage STAGE‎ (حيث NAME هو الاسم وUNIT الوحدة وSTAGE المرحلة).</translation>
    </message>
    <message>
        <source>For indicators: the project with the answers and the population.</source>
        <translation>للمؤشرات: المشروع الذي فيه الإجابات وأعداد السكان.</translation>
    </message>
    <message>
        <source>Indicators need the answers of a project: --project FILE.</source>
        <translation>تحتاج المؤشرات إلى إجابات مشروع: ‎--project FILE‎ (حيث FILE هو الملف).</translation>
    </message>
    <message>
        <source>Run a questionnaire&apos;s checks on the answers of a project, or on a published file of many countries. Ends with 1 when there are errors that nobody explained.</source>
        <translation>إجراء فحوص استبيان على إجابات مشروع، أو على ملف منشور لبلدان كثيرة. ينتهي بالقيمة 1 إذا وُجدت أخطاء لم يفسّرها أحد.</translation>
    </message>
    <message>
        <source>The project file, when its answers are to be checked.</source>
        <translation>ملف المشروع، إذا كان المطلوب فحص إجاباته.</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own; of a project all that have answers when left out.</source>
        <translation>الاستبيان، مثل un-cts-2024، أو مجلد استبيان خاص بك؛ ومع مشروع: جميع الاستبيانات التي لها إجابات إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>Of a project: one reference year; all when left out.</source>
        <translation>مع مشروع: سنة مرجعية واحدة؛ وجميع السنوات إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>The published file: CSV, TSV, XLSX or ODS.</source>
        <translation>الملف المنشور: CSV أو TSV أو XLSX أو ODS.</translation>
    </message>
    <message>
        <source>How the published file is laid out: &quot;unodc-portal&quot;.</source>
        <translation>كيفية تخطيط الملف المنشور: &quot;unodc-portal&quot;.</translation>
    </message>
    <message>
        <source>Name a project, or a published file with --edition, --data and --layout.</source>
        <translation>سمِّ مشروعًا، أو ملفًا منشورًا بالخيارات --edition و--data و--layout.</translation>
    </message>
    <message>
        <source>Name the questionnaire with --edition.</source>
        <translation>سمِّ الاستبيان بالخيار --edition.</translation>
    </message>
    <message>
        <source>The counts were to be kept as &quot;%1&quot;.</source>
        <translation>كان المطلوب حفظ الأعداد باسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Counts of %1 %2 were to be kept for %3.</source>
        <translation>كان المطلوب حفظ أعداد %1 %2 من أجل %3.</translation>
    </message>
    <message>
        <source>The questionnaire asks for nothing of this unit and stage.</source>
        <translation>لا يطلب الاستبيان شيئًا بهذه الوحدة وفي هذه المرحلة.</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>يطلب ما يلي: %1.</translation>
    </message>
    <message>
        <source>Keep the counts in the project by this name, so that questionnaires are filled from them; counts of that name are renewed.</source>
        <translation>حفظ الأعداد في المشروع بهذا الاسم، لكي تُملأ الاستبيانات منها؛ وتُجدَّد الأعداد المحفوظة بهذا الاسم.</translation>
    </message>
    <message>
        <source>With --keep: the stage of the process that is counted, such as recorded, contact, prosecuted, convicted or held.</source>
        <translation>مع --keep: المرحلة التي يجري العد فيها، مثل recorded (التسجيل) أو contact (الاتصال الرسمي) أو prosecuted (الملاحقة القضائية) أو convicted (الإدانة) أو held (الاحتجاز).</translation>
    </message>
    <message>
        <source>With --keep: split the counts by what the cells of this questionnaire ask for, besides --tabulate.</source>
        <translation>مع --keep: تقسيم الأعداد بحسب ما تطلبه خلايا هذا الاستبيان، إضافة إلى --tabulate.</translation>
    </message>
    <message>
        <source>With --keep: the year of all counts, when the layout has no dimension &quot;year&quot;.</source>
        <translation>مع --keep: سنة الأعداد كلها، إذا لم يكن في التخطيط البُعد &quot;year&quot; (السنة).</translation>
    </message>
    <message>
        <source>It is not said what unit the counts are of.</source>
        <translation>لم تُذكر وحدة الأعداد.</translation>
    </message>
    <message>
        <source>Name one of a questionnaire with --unit, such as offences, victims or persons.</source>
        <translation>سمِّ وحدة من وحدات استبيان بالخيار --unit، مثل offences (الجرائم) أو victims (الضحايا) أو persons (الأشخاص).</translation>
    </message>
    <message>
        <source>It is not said at which stage they were made.</source>
        <translation>لم تُذكر المرحلة التي أُجري العد فيها.</translation>
    </message>
    <message>
        <source>Name it with --stage, such as recorded, contact or convicted.</source>
        <translation>سمِّها بالخيار --stage، مثل recorded (التسجيل) أو contact (الاتصال الرسمي) أو convicted (الإدانة).</translation>
    </message>
    <message>
        <source>Neither an option nor the layout says their year.</source>
        <translation>لم تُذكر سنة الأعداد، لا في خيار ولا في التخطيط.</translation>
    </message>
    <message>
        <source>Name it with --year, or give the layout a dimension &quot;year&quot;.</source>
        <translation>اذكرها بالخيار --year، أو أعطِ التخطيط البُعد &quot;year&quot; (السنة).</translation>
    </message>
    <message>
        <source>Kept as &quot;%1&quot;: %2 rows, %3 in all, by %4.</source>
        <translation>حُفظت باسم &quot;%1&quot;: الصفوف %2، والمجموع %3، بحسب %4.</translation>
    </message>
    <message>
        <source>The cells of %1 for %2 were looked for.</source>
        <translation>كان المطلوب العثور على خلايا %1 لسنة %2.</translation>
    </message>
    <message>
        <source>The questionnaire does not ask for that year.</source>
        <translation>لا يطلب الاستبيان تلك السنة.</translation>
    </message>
    <message>
        <source>It asks for %1; other years stand in the questionnaires of other collections.</source>
        <translation>السنوات التي يطلبها: %1؛ أما السنوات الأخرى فترد في استبيانات دورات أخرى لجمع البيانات.</translation>
    </message>
    <message>
        <source>%1, %2: says %3 (%4), coded data give %5. It stays.</source>
        <translation>%1، %2: فيها %3 (%4)، وتعطي البيانات المرمّزة %5. تبقى كما هي.</translation>
    </message>
    <message>
        <source>%1, %2: was %3, coded data give %4 now.</source>
        <translation>%1، %2: كانت القيمة %3، وتعطي البيانات المرمّزة الآن %4.</translation>
    </message>
    <message>
        <source>%1, %2: %3 was filled from coded data, which give no figure any more. %4</source>
        <translation>%1، %2: مُلئت القيمة %3 من بيانات مرمّزة لم تعد تعطي أي رقم. %4</translation>
    </message>
    <message>
        <source>Cells filled: %1 new, %2 renewed, %3 as before. Not overwritten: %4 that say the same, %5 that differ. No longer given: %6. Open: %7.</source>
        <translation>الخلايا المملوءة: الجديدة %1، والمجدَّدة %2، والباقية كما كانت %3. غير المستبدلة: المتفقة مع البيانات %4، والمختلفة عنها %5. التي لم تعد البيانات تعطيها: %6. المفتوحة: %7.</translation>
    </message>
    <message>
        <source>Take answers to a questionnaire from a table with the columns cell, year, value, status, comment and source, from a filled-in workbook of &quot;iccs export --format response-xlsx&quot;, from a whole response of response-json, from a part of &quot;iccs questionnaire split&quot; that an institution sent back, or from another workbook through a map of cells; shows what was added, changed and refused.</source>
        <translation>استيراد الإجابات عن استبيان من جدول أعمدته cell وyear وvalue وstatus وcomment وsource، أو من مصنف مملوء صادر عن &quot;iccs export --format response-xlsx&quot;، أو من رد كامل بصيغة response-json، أو من جزء من أجزاء &quot;iccs questionnaire split&quot; أعادته مؤسسة، أو من مصنف آخر عبر خريطة خلايا؛ يعرض ما أضيف وما تغير وما رُفض.</translation>
    </message>
    <message>
        <source>The answers: CSV, TSV, XLSX, ODS or JSON.</source>
        <translation>الإجابات: CSV أو TSV أو XLSX أو ODS أو JSON.</translation>
    </message>
    <message>
        <source>Where the cells stand in a workbook that somebody else designed, as &quot;iccs questionnaire map&quot; proposes.</source>
        <translation>مواضع الخلايا في مصنف صممه طرف آخر، على نحو ما يقترحه &quot;iccs questionnaire map&quot;.</translation>
    </message>
    <message>
        <source>The part of “%1”, filled in by %2 on %3.</source>
        <translation>جزء «%1»، وقد ملأه %2 في %3.</translation>
    </message>
    <message>
        <source>What is refused because somebody said something else is taken with --accept.</source>
        <translation>ما رُفض لأن شخصًا آخر ذكر غيره يُؤخذ به بالخيار --accept.</translation>
    </message>
    <message>
        <source>%1 was to be read.</source>
        <translation>كان المطلوب قراءة %1.</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>رفض النظام ذلك: %1.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>تحقق من أنه يجوز لك قراءته.</translation>
    </message>
    <message>
        <source>Answers on method, series and explanations taken: %1.</source>
        <translation>ما استُورد من الإجابات بشأن المنهجية والسلاسل والتفسيرات: %1.</translation>
    </message>
    <message>
        <source>With --format table: a row for each finding, instead of one for all findings of a check.</source>
        <translation>مع ‎--format table‎: صف لكل نتيجة، بدلًا من صف واحد لجميع نتائج الفحص الواحد.</translation>
    </message>
    <message>
        <source>Of official-workbook: the workbook (XLSX, XLSM) to fill, which stays as it is.</source>
        <translation>مع official-workbook: المصنف (XLSX أو XLSM) المطلوب ملؤه، وهو نفسه يبقى كما هو.</translation>
    </message>
    <message>
        <source>Of official-workbook: where the cells stand in it, as &quot;iccs questionnaire map&quot; proposes; workbook.csv of the questionnaire when left out.</source>
        <translation>مع official-workbook: مواضع الخلايا فيه، على نحو ما يقترحه &quot;iccs questionnaire map&quot;؛ والملف workbook.csv الخاص بالاستبيان إذا لم تُذكر.</translation>
    </message>
    <message>
        <source>Let --out be the given workbook itself.</source>
        <translation>السماح بأن يكون --out هو المصنف المعطى نفسه.</translation>
    </message>
    <message>
        <source>Name the workbook that is to be filled: --workbook FILE.</source>
        <translation>سمِّ المصنف المطلوب ملؤه: ‎--workbook FILE‎ (حيث FILE هو الملف).</translation>
    </message>
    <message>
        <source>The questionnaire comes with no map of cells; name one with --map FILE, which &quot;iccs questionnaire map&quot; proposes.</source>
        <translation>لا ترافق الاستبيان خريطة خلايا؛ سمِّ خريطة بالخيار ‎--map FILE‎ (حيث FILE هو الملف)، ويقترحها الأمر &quot;iccs questionnaire map&quot;.</translation>
    </message>
    <message>
        <source>Wrote %1. Cells filled: %2, as before: %3, refused: %4.</source>
        <translation>كُتب %1. الخلايا المملوءة: %2، والباقية كما كانت: %3، والمرفوضة: %4.</translation>
    </message>
    <message>
        <source>CODE=ICCS: show the cells and SDG indicators that would move if this national code went to that category. Nothing is saved.</source>
        <translation>CODE=ICCS (الرمز الوطني=الفئة): عرض الخلايا ومؤشرات أهداف التنمية المستدامة (SDG) التي ستنتقل لو نُقل هذا الرمز الوطني إلى تلك الفئة. ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; to %2: %3 counts would move, %4 cells with them. Indicators that move: %5.</source>
        <translation>نقل &quot;%1&quot; إلى %2: الأعداد التي ستنتقل: %3، والخلايا التي ستنتقل معها: %4. والمؤشرات التي ستنتقل: %5.</translation>
    </message>
    <message>
        <source>List the questionnaires, show the cells or the checks of one, compute its indicators from the answers of a project, propose where its cells stand in a given workbook, or write its parts for the institutions that fill it in and see which have come back.</source>
        <translation>سرد الاستبيانات، أو عرض خلايا أحدها أو فحوصه، أو حساب مؤشراته من إجابات مشروع، أو اقتراح مواضع خلاياه في مصنف معيّن، أو كتابة أجزائه للمؤسسات التي تملؤه ومعرفة ما عاد منها.</translation>
    </message>
    <message>
        <source>&quot;list&quot;, &quot;show&quot; for the cells, &quot;checks&quot;, &quot;indicators&quot;, &quot;map&quot; for a proposed map of cells, &quot;structure&quot; for the SDMX data structure of &quot;iccs export --format sdmx-csv&quot;, sdmx-ml-2 and sdmx-ml-3, &quot;split&quot; to write a workbook for each institution, or &quot;parts&quot; for how they stand.</source>
        <translation>&quot;list&quot; (سرد الاستبيانات) أو &quot;show&quot; (الخلايا) أو &quot;checks&quot; (الفحوص) أو &quot;indicators&quot; (المؤشرات) أو &quot;map&quot; (خريطة خلايا مقترحة) أو &quot;structure&quot; (بنية بيانات SDMX للأمر &quot;iccs export --format sdmx-csv&quot; وللصيغتين sdmx-ml-2 وsdmx-ml-3) أو &quot;split&quot; (كتابة مصنف لكل مؤسسة) أو &quot;parts&quot; (حالة هذه الأجزاء).</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own. For split and parts: the project file.</source>
        <translation>الاستبيان، مثل un-cts-2024، أو مجلد استبيان خاص بك. ومع split وparts: ملف المشروع.</translation>
    </message>
    <message>
        <source>For the structure: the version of SDMX, 2.1 (the usual one) or 3.0.</source>
        <translation>مع البنية: إصدار SDMX، وهو 2.1 (المعتاد) أو 3.0.</translation>
    </message>
    <message>
        <source>For a map: the workbook (XLSX, XLSM) that somebody else designed.</source>
        <translation>مع خريطة: المصنف (XLSX أو XLSM) الذي صممه طرف آخر.</translation>
    </message>
    <message>
        <source>For split and parts: the questionnaire, such as un-cts-2024.</source>
        <translation>مع split وparts: الاستبيان، مثل un-cts-2024.</translation>
    </message>
    <message>
        <source>For split: the years to fill in, such as 2022,2023; all that the questionnaire asks for when left out.</source>
        <translation>مع split: السنوات المطلوب ملؤها، مثل 2022,2023؛ وجميع السنوات التي يطلبها الاستبيان إذا لم تُذكر.</translation>
    </message>
    <message>
        <source>For split: only this one, or several parted by commas.</source>
        <translation>مع split: هذه المؤسسة وحدها، أو عدة مؤسسات تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>For parts: the folder of &quot;split&quot;, to see which files are there.</source>
        <translation>مع parts: مجلد &quot;split&quot;، لمعرفة الملفات الموجودة فيه.</translation>
    </message>
    <message>
        <source>With checks: which of them contradict each other, and which say what others say already. Ends with 1 when some contradict.</source>
        <translation>مع checks: الفحوص التي يناقض بعضها بعضًا، والفحوص التي لا تضيف شيئًا إلى ما تذكره فحوص أخرى. ينتهي بالقيمة 1 إذا تناقض بعضها.</translation>
    </message>
    <message>
        <source>%1 cases of linear checks in %2 groups: %3 contradictions, %4 cases that others imply.</source>
        <translation>حالات الفحوص الخطية: %1، وعدد مجموعاتها %2؛ والتناقضات: %3، والحالات التي تستلزمها حالات أخرى: %4.</translation>
    </message>
    <message>
        <source>There is no structure for SDMX &quot;%1&quot;: 2.1 or 3.0.</source>
        <translation>لا توجد بنية لإصدار SDMX &quot;%1&quot;؛ والمتاح 2.1 أو 3.0.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; of questionnaires: list, show, checks, indicators, map, structure, split or parts.</source>
        <translation>لا يوجد &quot;%1&quot; للاستبيانات؛ والمتاح: list (السرد) أو show (الخلايا) أو checks (الفحوص) أو indicators (المؤشرات) أو map (خريطة الخلايا) أو structure (بنية البيانات) أو split (التقسيم) أو parts (الأجزاء).</translation>
    </message>
    <message>
        <source>A map needs the workbook that it is for: --workbook FILE.</source>
        <translation>تحتاج الخريطة إلى المصنف الذي تخصه: ‎--workbook FILE‎ (حيث FILE هو الملف).</translation>
    </message>
    <message>
        <source>Proposed %1 cells; %2 more are not decided and name their candidates. Check the map before a workbook is filled with it.</source>
        <translation>الخلايا المقترحة: %1؛ وهناك خلايا أخرى لم يُحسم أمرها، عددها %2، وتُذكر المرشحات لها. تحقق من الخريطة قبل ملء مصنف بها.</translation>
    </message>
    <message>
        <source>The parts need a folder: --out FOLDER.</source>
        <translation>تحتاج الأجزاء إلى مجلد: ‎--out FOLDER‎ (حيث FOLDER هو المجلد).</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n parts into %1.</source>
        <translation>
            <numerusform>كُتب %n جزء في %1.</numerusform>
            <numerusform>كُتب جزء واحد (%n) في %1.</numerusform>
            <numerusform>كُتب جزآن (%n) في %1.</numerusform>
            <numerusform>كُتبت %n أجزاء في %1.</numerusform>
            <numerusform>كُتب %n جزءًا في %1.</numerusform>
            <numerusform>كُتب %n جزء في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a project file and the questionnaire: --edition un-cts-2024.</source>
        <translation>سمِّ ملف مشروع والاستبيان: --edition un-cts-2024.</translation>
    </message>
    <message>
        <source>Show the yearly series of a project, such as its population, or take some in: from a table, from the command line, or what UNODC published for the cells of a questionnaire.</source>
        <translation>عرض السلاسل السنوية لمشروع، مثل عدد السكان، أو استيراد بعضها: من جدول، أو من سطر الأوامر، أو مما نشره مكتب الأمم المتحدة المعني بالمخدرات والجريمة (UNODC) لخلايا استبيان.</translation>
    </message>
    <message>
        <source>A table with the columns series, year, value, and maybe name and source: CSV, TSV, XLSX or ODS.</source>
        <translation>جدول أعمدته series وyear وvalue، وربما name وsource: CSV أو TSV أو XLSX أو ODS.</translation>
    </message>
    <message>
        <source>ID YEAR=VALUE ...: values of one series. Needs --source.</source>
        <translation>‎ID YEAR=VALUE ...‎ (المعرّف، ثم السنة=القيمة): قيم سلسلة واحدة. ويلزم معه --source.</translation>
    </message>
    <message>
        <source>With --set: where the values come from, with its year.</source>
        <translation>مع --set: مصدر القيم، مع سنته.</translation>
    </message>
    <message>
        <source>A file of UNODC&apos;s data portal: its counts for the cells of --edition are kept as series to compare with.</source>
        <translation>ملف من بوابة بيانات مكتب الأمم المتحدة المعني بالمخدرات والجريمة (UNODC): تُحفظ أعداده لخلايا الاستبيان المحدد بالخيار --edition في شكل سلاسل للمقارنة بها.</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own; without --published its series count as used, too.</source>
        <translation>الاستبيان، مثل un-cts-2024، أو مجلد استبيان خاص بك؛ ومن دون --published تُعدّ سلاسله مستخدمة أيضًا.</translation>
    </message>
    <message>
        <source>With --published: whose figures, by the code of the file; the country of the project when left out.</source>
        <translation>مع --published: البلد الذي تخصه الأرقام، برمزه في الملف؛ وبلد المشروع إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>Let new values and sources replace those that are kept.</source>
        <translation>السماح بأن تحل القيم والمصادر الجديدة محل المحفوظة.</translation>
    </message>
    <message>
        <source>%1: %2 cells with counts. Left out: %3 rates, %4 counts that are only known to lie between two numbers.</source>
        <translation>%1: الخلايا التي لها أعداد: %2. وما أُسقط: معدلات عددها %3، وأعداد لا يُعرف إلا أنها تقع بين رقمين، وعددها %4.</translation>
    </message>
    <message>
        <source>The figures of %1 were looked for in %2.</source>
        <translation>كان المطلوب البحث عن أرقام %1 في %2.</translation>
    </message>
    <message>
        <source>It has %1 countries, and none of that code.</source>
        <translation>فيه %1 من البلدان، وليس بينها بلد بهذا الرمز.</translation>
    </message>
    <message>
        <source>It has only parts of it: %1.</source>
        <translation>ليس فيه إلا أجزاء منه: %1.</translation>
    </message>
    <message>
        <source>Name the code that the file uses with --country.</source>
        <translation>سمِّ الرمز المستخدم في الملف بالخيار --country.</translation>
    </message>
    <message>
        <source>Questionnaires use these, too: %1.</source>
        <translation>تستخدم الاستبيانات السلاسل التالية أيضًا: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n values of yearly series from %1</source>
        <translation>
            <numerusform>استيراد %n قيمة من قيم السلاسل السنوية من %1</numerusform>
            <numerusform>استيراد قيمة واحدة (%n) من قيم السلاسل السنوية من %1</numerusform>
            <numerusform>استيراد قيمتين (%n) من قيم السلاسل السنوية من %1</numerusform>
            <numerusform>استيراد %n قيم من قيم السلاسل السنوية من %1</numerusform>
            <numerusform>استيراد %n قيمة من قيم السلاسل السنوية من %1</numerusform>
            <numerusform>استيراد %n قيمة من قيم السلاسل السنوية من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Values added: %1, changed: %2, as before: %3, refused: %4.</source>
        <translation>القيم المضافة: %1، والمتغيرة: %2، والباقية كما كانت: %3، والمرفوضة: %4.</translation>
    </message>
    <message>
        <source>Take one of --from, --set and --published at a time.</source>
        <translation>استخدم خيارًا واحدًا في كل مرة من بين --from و--set و--published.</translation>
    </message>
    <message>
        <source>Write --set ID YEAR=VALUE, such as population 2023=68350000.</source>
        <translation>اكتب ‎--set ID YEAR=VALUE‎ (المعرّف، ثم السنة=القيمة)، مثل ‎population 2023=68350000‎.</translation>
    </message>
    <message>
        <source>Say with --source where the values come from.</source>
        <translation>اذكر مصدر القيم بالخيار --source.</translation>
    </message>
    <message>
        <source>The submissions that the project keeps: list and verify them, show what one says, or what changed since. Ends with 1 when one is not as it was sealed.</source>
        <translation>الردود المقدَّمة التي يحفظها المشروع: سردها والتحقق منها، أو عرض ما يذكره أحدها، أو ما تغير منذ ذلك الحين. ينتهي بالقيمة 1 إذا لم يكن أحدها كما كان عند ختمه.</translation>
    </message>
    <message>
        <source>Only those of this questionnaire, such as un-cts-2024.</source>
        <translation>الردود الخاصة بهذا الاستبيان فقط، مثل un-cts-2024.</translation>
    </message>
    <message>
        <source>The id of one, or &quot;last&quot;: the answers that it holds.</source>
        <translation>معرّف أحد الردود، أو &quot;last&quot; (الأخير): الإجابات التي يتضمنها.</translation>
    </message>
    <message>
        <source>The id of one, or &quot;last&quot;: what the project says otherwise now.</source>
        <translation>معرّف أحد الردود، أو &quot;last&quot; (الأخير): ما يذكره المشروع الآن على نحو مختلف.</translation>
    </message>
    <message>
        <source>For the difference: the id of another one, instead of the project.</source>
        <translation>مع الفرق: معرّف رد آخر يُقارن به بدلًا من المشروع.</translation>
    </message>
    <message>
        <source>The submission &quot;%1&quot; was to be read.</source>
        <translation>كان المطلوب قراءة الرد المقدَّم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The project keeps none.</source>
        <translation>لا يحفظ المشروع أي رد مقدَّم.</translation>
    </message>
    <message>
        <source>The project keeps these: %1.</source>
        <translation>يحفظ المشروع ما يلي: %1.</translation>
    </message>
    <message>
        <source>Name one of them; &quot;iccs submit&quot; makes one.</source>
        <translation>سمِّ واحدًا منها؛ والأمر &quot;iccs submit&quot; هو الذي يُعد ردًا للتقديم.</translation>
    </message>
    <message>
        <source>%1 of %2 by %3, seal %4: %5.</source>
        <translation>%1 عن %2، قدّمه %3، والختم %4: %5.</translation>
    </message>
    <message>
        <source>%1 is not as it was sealed.</source>
        <translation>%1 ليس كما كان عند ختمه.</translation>
    </message>
    <message>
        <source>Ask for --show or for --difference, not for both.</source>
        <translation>اطلب --show أو --difference، لا كليهما.</translation>
    </message>
    <message>
        <source>--against goes with --difference.</source>
        <translation>يُستخدم --against مع --difference.</translation>
    </message>
    <message>
        <source>Make the package of a response that is sent: workbooks, files for programs, findings, a letter and checksums in one zip archive. A sealed copy stays in the project. Refused while errors have no explanation.</source>
        <translation>إعداد حزمة الرد المطلوب إرساله: المصنفات، والملفات المخصصة للبرامج، ونتائج الفحوص، ورسالة، والمجاميع الاختبارية، في أرشيف zip واحد. وتبقى في المشروع نسخة مختومة. ويُرفض ذلك ما دامت هناك أخطاء غير مفسَّرة.</translation>
    </message>
    <message>
        <source>The years, such as 2022,2023; all that the questionnaire asks for when left out.</source>
        <translation>السنوات، مثل 2022,2023؛ وجميع السنوات التي يطلبها الاستبيان إذا لم تُذكر.</translation>
    </message>
    <message>
        <source>What the letter says besides.</source>
        <translation>ما تذكره الرسالة إضافة إلى ذلك.</translation>
    </message>
    <message>
        <source>Send although errors have no explanation; the letter lists them.</source>
        <translation>الإرسال مع وجود أخطاء غير مفسَّرة؛ وتسردها الرسالة.</translation>
    </message>
    <message>
        <source>A submission needs --out FILE.zip.</source>
        <translation>يحتاج الرد المقدَّم إلى ‎--out FILE.zip‎ (حيث FILE هو اسم الملف).</translation>
    </message>
    <message numerus="yes">
        <source>%n errors without explanation are in it; the letter lists them.</source>
        <translation>
            <numerusform>فيه %n خطأ غير مفسَّر؛ وتسرد الرسالة هذه الأخطاء.</numerusform>
            <numerusform>فيه خطأ واحد (%n) غير مفسَّر؛ وتذكره الرسالة.</numerusform>
            <numerusform>فيه خطآن (%n) غير مفسَّرين؛ وتذكرهما الرسالة.</numerusform>
            <numerusform>فيه %n أخطاء غير مفسَّرة؛ وتسردها الرسالة.</numerusform>
            <numerusform>فيه %n خطأً غير مفسَّر؛ وتسرد الرسالة هذه الأخطاء.</numerusform>
            <numerusform>فيه %n خطأ غير مفسَّر؛ وتسرد الرسالة هذه الأخطاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1 with %2 files; the project keeps it as &quot;%3&quot;, seal %4.</source>
        <translation>كُتب %1، وعدد الملفات فيه %2؛ ويحفظه المشروع باسم &quot;%3&quot;، والختم %4.</translation>
    </message>
    <message>
        <source>One row for each check: how often it was tested and failed, and of a project how often it could not be tested and why.</source>
        <translation>صف واحد لكل فحص: عدد المرات التي أُجري فيها وعدد المرات التي لم يُستوفَ فيها، وفي حالة المشروع عدد المرات التي تعذر إجراؤه فيها وسبب ذلك.</translation>
    </message>
    <message>
        <source>With --format table: a row for each finding, instead of one for all findings of a check and year.</source>
        <translation>مع ‎--format table‎: صف لكل نتيجة، بدلًا من صف واحد لجميع نتائج الفحص الواحد في السنة الواحدة.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 checks could not be looked at in any case; --summary lists them and says why.</source>
        <translation>%1: تعذر إجراء %2 من أصل %3 من الفحوص في أي حالة؛ ويسردها الخيار --summary ويذكر السبب.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more</source>
        <translation>
            <numerusform>%1؛ و%n موضع آخر</numerusform>
            <numerusform>%1؛ وموضع واحد آخر (%n)</numerusform>
            <numerusform>%1؛ وموضعان آخران (%n)</numerusform>
            <numerusform>%1؛ و%n مواضع أخرى</numerusform>
            <numerusform>%1؛ و%n موضعًا آخر</numerusform>
            <numerusform>%1؛ و%n موضع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors: %1 open, %2 explained. Warnings: %3 open, %4 explained. Notes and questions: %5 open, %6 explained.</source>
        <translation>الأخطاء: غير المفسَّرة %1، والمفسَّرة %2. التحذيرات: غير المفسَّرة %3، والمفسَّرة %4. الملاحظات والأسئلة: غير المفسَّرة %5، والمفسَّرة %6.</translation>
    </message>
    <message>
        <source>For a map: one that is to be checked against the workbook.</source>
        <translation>لخريطة: الخريطة التي يُراد التحقق منها مقابل المصنف.</translation>
    </message>
    <message>
        <source>The assessment of how the ICCS is implemented: show the questions with what is answered, take answers and entries in, the computed figures, the phases, the register of gaps of the ICCS, a file for programs, and several assessments side by side. Its levels are a proposal: no official scale exists.</source>
        <translation>تقييم تنفيذ ICCS: عرض الأسئلة وما أُجيب عنه منها، واستيراد الأجوبة والقيود، والأرقام المحسوبة، والمراحل، وسجل ثغرات ICCS، وملف للبرامج، وعرض عدة تقييمات جنبًا إلى جنب. ومستوياته مقترح: فلا يوجد مقياس رسمي.</translation>
    </message>
    <message>
        <source>The project file, and what to do: show, answer, figures, gaps, phases, conformity or export; or compare, and several project files or exported assessments.</source>
        <translation>ملف المشروع، وما ينبغي عمله: show (العرض) أو answer (الإجابة) أو figures (الأرقام) أو gaps (الثغرات) أو phases (المراحل) أو conformity (المطابقة) أو export (التصدير)؛ أو compare (المقارنة) مع عدة ملفات مشاريع أو تقييمات مصدَّرة.</translation>
    </message>
    <message>
        <source>For answer: a table of answers (column &quot;question&quot;) or entries (columns &quot;id&quot; and &quot;kind&quot;), or an exported assessment (.json).</source>
        <translation>مع answer: جدول أجوبة (العمود &quot;question&quot;) أو قيود (العمودان &quot;id&quot; و&quot;kind&quot;)، أو تقييم مصدَّر (‎.json‎).</translation>
    </message>
    <message>
        <source>The assessment, such as iccs-implementation, or a folder of your own.</source>
        <translation>التقييم، مثل iccs-implementation، أو مجلد خاص بك.</translation>
    </message>
    <message>
        <source>For gaps: without those that the program found and nobody has confirmed yet.</source>
        <translation>مع gaps: من دون الثغرات التي عثر عليها البرنامج ولم يؤكدها أحد بعد.</translation>
    </message>
    <message>
        <source>answer needs --from FILE.</source>
        <translation>يحتاج answer إلى ‎--from FILE‎ (حيث FILE هو اسم الملف).</translation>
    </message>
    <message>
        <source>Take %1 into the assessment</source>
        <translation>إدراج %1 في التقييم</translation>
    </message>
    <message>
        <source>Answers and entries taken in: %1, of them new or changed: %2; rows refused: %3.</source>
        <translation>الأجوبة والقيود المستوردة: %1، منها الجديدة أو المتغيرة: %2؛ والصفوف المرفوضة: %3.</translation>
    </message>
    <message>
        <source>Name one project file and one of show, answer, figures, gaps, phases, conformity, export; or compare and at least two files.</source>
        <translation>سمِّ ملف مشروع واحدًا مع أحد هذه: show أو answer أو figures أو gaps أو phases أو conformity أو export؛ أو سمِّ compare مع ملفين على الأقل.</translation>
    </message>
    <message>
        <source>Write a report for people to read and sign: HTML, PDF, ODT, DOCX, or its tables as XLSX. --list without a name prints the reports.</source>
        <translation>كتابة تقرير معدّ للقراءة والتوقيع: HTML أو PDF أو ODT أو DOCX، أو جداوله بصيغة XLSX. ويطبع ‎--list‎ من دون اسم قائمة التقارير.</translation>
    </message>
    <message>
        <source>Which report.</source>
        <translation>التقرير المطلوب.</translation>
    </message>
    <message>
        <source>Which list of offences; all when left out. Without a name: print the reports.</source>
        <translation>قائمة الجرائم المطلوبة؛ وكل القوائم إذا لم تُذكر. ومن دون اسم: طباعة قائمة التقارير.</translation>
    </message>
    <message>
        <source>Say on the title page that the report was validated.</source>
        <translation>ذكر المصادقة على التقرير في صفحة العنوان.</translation>
    </message>
    <message>
        <source>A report needs a project file and --out FILE with one of these endings: %1.</source>
        <translation>يحتاج التقرير إلى ملف مشروع وإلى ‎--out FILE‎ (حيث FILE هو اسم الملف) بأحد هذه الامتدادات: %1.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>كُتب %1.</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;. &quot;iccs report --list&quot; prints them.</source>
        <translation>لا يوجد تقرير باسم &quot;%1&quot;. يطبع الأمر &quot;iccs report --list&quot; التقارير.</translation>
    </message>
    <message>
        <source>The assessments are of different versions: %1. Compare levels with care, and do not rank.</source>
        <translation>التقييمات من نسخ مختلفة: %1. قارن المستويات بحذر، ولا تضع لها ترتيبًا.</translation>
    </message>
</context>
<context>
    <name>coding</name>
    <message>
        <source>Coding the records of %1.</source>
        <translation>ترميز سجلات %1.</translation>
    </message>
    <message>
        <source>The table would have too many different cells.</source>
        <translation>ستكون في الجدول خلايا مختلفة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Leave out a dimension that has a new value in nearly every row.</source>
        <translation>أسقط البُعد الذي ترد فيه قيمة جديدة في كل صف تقريبًا.</translation>
    </message>
    <message>
        <source>Reading stopped before the end of the file.</source>
        <translation>توقفت القراءة قبل نهاية الملف.</translation>
    </message>
    <message>
        <source>Check the disk or the network and try again.</source>
        <translation>تحقق من القرص أو الشبكة وحاول من جديد.</translation>
    </message>
    <message>
        <source>The layout names no column of the file with offence codes.</source>
        <translation>لا يسمي التخطيط أي عمود في الملف يحتوي على رموز الجرائم.</translation>
    </message>
    <message>
        <source>Say in the layout which column has the codes.</source>
        <translation>اذكر في التخطيط العمود الذي يحتوي على الرموز.</translation>
    </message>
    <message>
        <source>The file gives nothing for the dimension “%1” of the table.</source>
        <translation>لا يعطي الملف شيئًا للبُعد «%1» في الجدول.</translation>
    </message>
    <message>
        <source>A quote is not closed, or text follows it.</source>
        <translation>علامة اقتباس لم تُغلق، أو يأتي نص بعدها.</translation>
    </message>
    <message>
        <source>Check whether the cells of this row are in their columns.</source>
        <translation>تحقق مما إذا كانت خلايا هذا الصف في أعمدتها.</translation>
    </message>
    <message>
        <source>The row has not as many cells as the header.</source>
        <translation>عدد خلايا الصف لا يساوي عدد خلايا الرأس.</translation>
    </message>
    <message>
        <source>Correct the row, or the delimiter of the layout.</source>
        <translation>صحح الصف، أو الفاصل المذكور في التخطيط.</translation>
    </message>
    <message>
        <source>The row has a NUL byte.</source>
        <translation>في الصف بايت صفري (NUL).</translation>
    </message>
    <message>
        <source>Check whether the file is damaged, or say its encoding in the layout.</source>
        <translation>تحقق مما إذا كان الملف تالفًا، أو اذكر ترميزه في التخطيط.</translation>
    </message>
    <message>
        <source>The row has bytes that are no text in the encoding of the file.</source>
        <translation>في الصف بايتات ليست نصًا بترميز الملف.</translation>
    </message>
    <message>
        <source>Say the encoding of the file in the layout.</source>
        <translation>اذكر ترميز الملف في التخطيط.</translation>
    </message>
    <message>
        <source>The weight or count of the row cannot be read as a number. It is not counted.</source>
        <translation>تتعذر قراءة الوزن أو العدد في هذا الصف بوصفه رقمًا. ولذلك لا يُحسب الصف.</translation>
    </message>
    <message>
        <source>Correct the cell, or the decimal sign of the layout.</source>
        <translation>صحح الخلية، أو العلامة العشرية المذكورة في التخطيط.</translation>
    </message>
    <message>
        <source>Reading the records of %1.</source>
        <translation>قراءة سجلات %1.</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>رفض النظام ذلك: %1.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it, then try again.</source>
        <translation>تحقق من أن الملف موجود وأن قراءته مسموح لك بها، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>“%1” cannot part the columns of a file.</source>
        <translation>لا يصلح «%1» للفصل بين أعمدة الملف.</translation>
    </message>
    <message>
        <source>Give one ASCII sign as the delimiter in the layout.</source>
        <translation>أعطِ محرف ASCII واحدًا فاصلًا في التخطيط.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Choose a file with records.</source>
        <translation>اختر ملفًا فيه سجلات.</translation>
    </message>
    <message>
        <source>Coding the counts of %1.</source>
        <translation>ترميز أعداد %1.</translation>
    </message>
    <message>
        <source>The codes below %1 (%2) do not add up to it. All are counted.</source>
        <translation>مجموع الرموز الواقعة تحت %1 (%2) لا يساويه. وكلها تُحسب.</translation>
    </message>
    <message>
        <source>If %1 holds their cases too, leave it or them out in the layout.</source>
        <translation>إذا كان %1 يتضمن حالاتها أيضًا، فاستبعده أو استبعدها في التخطيط.</translation>
    </message>
    <message>
        <source>The total &quot;%1&quot; says %2, but the codes that are counted sum up to %3.</source>
        <translation>الإجمالي &quot;%1&quot; هو %2، لكن مجموع الرموز المحسوبة هو %3.</translation>
    </message>
    <message>
        <source>Look for codes that are missing, or for sums among them that the list does not mark as sums.</source>
        <translation>ابحث عن رموز ناقصة، أو عن مجاميع بينها لا تعلّمها القائمة بأنها مجاميع.</translation>
    </message>
    <message>
        <source>Give the column of its id the role “group” in the layout.</source>
        <translation>أعطِ عمود معرّفها الدور «group» (المجموعة) في التخطيط.</translation>
    </message>
    <message>
        <source>The rules count %1, but no column tells which rows are of the same one: each row counts.</source>
        <translation>وحدة العد في القواعد هي %1، لكن لا يبيّن أي عمود الصفوف التي تخص الوحدة نفسها: فيُحسب كل صف.</translation>
    </message>
    <message>
        <source>The rules count the principal offence, but no column tells which offences belong together: each one counts.</source>
        <translation>تحسب القواعد الجريمة الرئيسية، لكن لا يبيّن أي عمود الجرائم التي ينتمي بعضها إلى بعض: فتُحسب كل جريمة.</translation>
    </message>
    <message>
        <source>The same line stands in the file before. Both are counted.</source>
        <translation>السطر نفسه وارد في الملف من قبل. وكلاهما يُحسب.</translation>
    </message>
    <message>
        <source>Take one of them out when it is there by mistake.</source>
        <translation>احذف أحدهما إذا كان وروده خطأ.</translation>
    </message>
    <message>
        <source>An earlier row has the same code and the same dimensions. Their counts are added.</source>
        <translation>لصف سابق الرمز نفسه والأبعاد نفسها. فتُجمع أعدادهما.</translation>
    </message>
    <message>
        <source>Name the column that tells the rows apart as a dimension, or check whether one of them is there by mistake.</source>
        <translation>سمِّ العمود الذي يميّز بين الصفوف بوصفه بُعدًا، أو تحقق مما إذا كان ورود أحدها خطأ.</translation>
    </message>
    <message>
        <source>The count is no whole number when &quot;%1&quot; is the decimal sign.</source>
        <translation>العدد ليس رقمًا صحيحًا إذا كانت &quot;%1&quot; هي العلامة العشرية.</translation>
    </message>
    <message>
        <source>Check the decimal sign of the layout.</source>
        <translation>تحقق من العلامة العشرية المذكورة في التخطيط.</translation>
    </message>
    <message>
        <source>The count is below zero. It is taken off.</source>
        <translation>العدد أصغر من الصفر. وهو يُطرح.</translation>
    </message>
    <message>
        <source>Check whether it is a correction that the source means.</source>
        <translation>تحقق مما إذا كان تصحيحًا يقصده المصدر.</translation>
    </message>
    <message>
        <source>Reading the counts of %1.</source>
        <translation>قراءة أعداد %1.</translation>
    </message>
    <message>
        <source>A table of counts has one code in each row; the layout names %1.</source>
        <translation>في كل صف من جدول الأعداد رمز واحد؛ أما عدد الرموز التي يسميها التخطيط فهو %1.</translation>
    </message>
    <message>
        <source>Say in the layout which columns make up the code.</source>
        <translation>اذكر في التخطيط الأعمدة التي يتكون منها الرمز.</translation>
    </message>
    <message>
        <source>The table has too many counts.</source>
        <translation>في الجدول أعداد أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Part the file, or code it with &quot;iccs code&quot;.</source>
        <translation>قسّم الملف، أو رمّزه بالأمر &quot;iccs code&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the sum of its parts everywhere: it has %2 more, which are counted under it, and elsewhere %3 less.</source>
        <translation>&quot;%1&quot; ليس مجموع أجزائه في كل المواضع: فهو يزيد عليها بمقدار %2، وتُحسب هذه الزيادة تحته، ويقل عنها في مواضع أخرى بمقدار %3.</translation>
    </message>
    <message>
        <source>Compare the total with its parts in the source.</source>
        <translation>قارن الإجمالي بأجزائه في المصدر.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is exactly the sum of %2, but in too few places to be sure. It is counted.</source>
        <translation>&quot;%1&quot; هو بالضبط مجموع %2، لكن المواضع أقل من أن تكفي للتأكد. وهو يُحسب.</translation>
    </message>
    <message>
        <source>If it is a sum, leave it out in the layout.</source>
        <translation>إذا كان مجموعًا فاستبعده في التخطيط.</translation>
    </message>
    <message>
        <source>%1 of table %2 does not fit: %3 is &quot;%4&quot;, and the row asks for %5.</source>
        <translation>لا يلائم %1 من الجدول %2: قيمة %3 هي &quot;%4&quot;، والصف يطلب %5.</translation>
    </message>
    <message>
        <source>%1 of table %2 would give it, but another row decided.</source>
        <translation>كان %1 من الجدول %2 سيعطيها، لكن صفًا آخر حسم الأمر.</translation>
    </message>
    <message>
        <source>Table %1 could give it, but was not asked: a narrower step decided.</source>
        <translation>كان يمكن أن يعطيها الجدول %1، لكنه لم يُسأل: فقد حسمت الأمر خطوة أضيق.</translation>
    </message>
    <message>
        <source>A link of the offence gives it, but a table decided before.</source>
        <translation>يعطيها رابط من روابط الجريمة، لكن جدولًا حسم الأمر قبله.</translation>
    </message>
    <message>
        <source>Table %1 can give it, but does not concern this offence.</source>
        <translation>يمكن أن يعطيها الجدول %1، لكنه لا يخص هذه الجريمة.</translation>
    </message>
    <message>
        <source>No decision table and no link of this offence leads there.</source>
        <translation>لا يؤدي إليها أي جدول قرار ولا أي رابط من روابط هذه الجريمة.</translation>
    </message>
    <message>
        <source>ICCS excludes the case from it: %1.</source>
        <translation>يستثني ICCS هذه الحالة منها: %1.</translation>
    </message>
    <message>
        <source>The coded records were to be written to %1.</source>
        <translation>كان المطلوب كتابة السجلات المرمّزة في %1.</translation>
    </message>
    <message>
        <source>This is the file with the records themselves.</source>
        <translation>هذا هو ملف السجلات نفسها.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name for the coded file.</source>
        <translation>لم يُكتب شيء. اختر اسمًا آخر للملف المرمّز.</translation>
    </message>
    <message>
        <source>Coding %1</source>
        <translation>جارٍ ترميز %1</translation>
    </message>
    <message>
        <source>Looking for the records in %1</source>
        <translation>جارٍ البحث عن السجلات في %1</translation>
    </message>
    <message>
        <source>Counting the values of %1</source>
        <translation>جارٍ عدّ قيم %1</translation>
    </message>
    <message>
        <source>It gives: %1. Name one of these, or add it to the layout.</source>
        <translation>ما يعطيه هو: %1. اذكر واحدًا من هذه، أو أضفه إلى التخطيط.</translation>
    </message>
    <message>
        <source>The links of %1 change within the time that records state, or their date is missing: not coded, %2.</source>
        <translation>تتغير روابط %1 خلال الزمن الذي تذكره السجلات، أو ينقص السجلاتِ تاريخها: غير المرمّز %2.</translation>
    </message>
    <message>
        <source>The links of %1 are valid for a part of the time only, and the layout does not say when a record was made: not coded, %2.</source>
        <translation>روابط %1 سارية لجزء من الزمن فقط، ولا يبيّن التخطيط متى سُجّل كل سجل: غير المرمّز %2.</translation>
    </message>
    <message>
        <source>Give the day on which each was recorded, or let the links change at the turn of a year.</source>
        <translation>اذكر اليوم الذي سُجّل فيه كل منها، أو اجعل الروابط تتغير عند بداية السنة.</translation>
    </message>
    <message>
        <source>Name the column or dimension of its date or year as “referenceDate” in the layout.</source>
        <translation>اذكر في التخطيط العمود أو البُعد الذي يحتوي على التاريخ أو السنة بوصفه «referenceDate».</translation>
    </message>
    <message>
        <source>%1 of what is coded are shared out between categories by weights, an estimate that the policy of the list does not let publish.</source>
        <translation>جزء مما رُمِّز، قدره %1، موزَّع بين فئات بالأوزان، وهو تقدير لا تسمح سياسة القائمة بنشره.</translation>
    </message>
    <message>
        <source>Tell the records apart by a decision table, give the common parent, or allow weights to be published in the policy of the list.</source>
        <translation>ميّز بين السجلات بجدول قرار، أو أعطِ الفئة الأم المشتركة، أو اسمح بنشر الأوزان في سياسة القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have broken quotes.</source>
        <translation>
            <numerusform>في %n صف علامات اقتباس مختلة.</numerusform>
            <numerusform>في صف واحد (%n) علامات اقتباس مختلة.</numerusform>
            <numerusform>في صفين (%n) علامات اقتباس مختلة.</numerusform>
            <numerusform>في %n صفوف علامات اقتباس مختلة.</numerusform>
            <numerusform>في %n صفًا علامات اقتباس مختلة.</numerusform>
            <numerusform>في %n صف علامات اقتباس مختلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have another number of cells than the header. Those with too many are not counted.</source>
        <translation>
            <numerusform>في %n صف عدد من الخلايا يختلف عن عدد خلايا الرأس. والصفوف التي تزيد خلاياها لا تُحسب.</numerusform>
            <numerusform>في صف واحد (%n) عدد من الخلايا يختلف عن عدد خلايا الرأس. والصف الذي تزيد خلاياه لا يُحسب.</numerusform>
            <numerusform>في صفين (%n) عدد من الخلايا يختلف عن عدد خلايا الرأس. والصف الذي تزيد خلاياه لا يُحسب.</numerusform>
            <numerusform>في %n صفوف عدد من الخلايا يختلف عن عدد خلايا الرأس. والصفوف التي تزيد خلاياها لا تُحسب.</numerusform>
            <numerusform>في %n صفًا عدد من الخلايا يختلف عن عدد خلايا الرأس. والصفوف التي تزيد خلاياها لا تُحسب.</numerusform>
            <numerusform>في %n صف عدد من الخلايا يختلف عن عدد خلايا الرأس. والصفوف التي تزيد خلاياها لا تُحسب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have NUL bytes.</source>
        <translation>
            <numerusform>في %n صف بايتات صفرية (NUL).</numerusform>
            <numerusform>في صف واحد (%n) بايتات صفرية (NUL).</numerusform>
            <numerusform>في صفين (%n) بايتات صفرية (NUL).</numerusform>
            <numerusform>في %n صفوف بايتات صفرية (NUL).</numerusform>
            <numerusform>في %n صفًا بايتات صفرية (NUL).</numerusform>
            <numerusform>في %n صف بايتات صفرية (NUL).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different text(s) have bytes that are no text in the encoding of the file.</source>
        <translation>
            <numerusform>في %n نص مختلف بايتات ليست نصًا بترميز الملف.</numerusform>
            <numerusform>في نص واحد (%n) بايتات ليست نصًا بترميز الملف.</numerusform>
            <numerusform>في نصين مختلفين (%n) بايتات ليست نصًا بترميز الملف.</numerusform>
            <numerusform>في %n نصوص مختلفة بايتات ليست نصًا بترميز الملف.</numerusform>
            <numerusform>في %n نصًا مختلفًا بايتات ليست نصًا بترميز الملف.</numerusform>
            <numerusform>في %n نص مختلف بايتات ليست نصًا بترميز الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) or count(s) cannot be read as numbers. They are not counted.</source>
        <translation>
            <numerusform>تتعذر قراءة %n وزن أو عدد بوصفها أرقامًا. ولذلك لا تُحسب.</numerusform>
            <numerusform>تتعذر قراءة وزن أو عدد واحد (%n) بوصفه رقمًا. ولذلك لا يُحسب.</numerusform>
            <numerusform>تتعذر قراءة وزنين أو عددين (%n) بوصفهما رقمين. ولذلك لا يُحسبان.</numerusform>
            <numerusform>تتعذر قراءة %n أوزان أو أعداد بوصفها أرقامًا. ولذلك لا تُحسب.</numerusform>
            <numerusform>تتعذر قراءة %n وزنًا أو عددًا بوصفها أرقامًا. ولذلك لا تُحسب.</numerusform>
            <numerusform>تتعذر قراءة %n وزن أو عدد بوصفها أرقامًا. ولذلك لا تُحسب.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link of the offence gives it, but is disputed, below the status asked for, not valid when the record was made, or one of several that the policy or their weights decide about.</source>
        <translation>يعطيها رابط من روابط الجريمة، لكنه محل خلاف، أو حالته أدنى من الحالة المطلوبة، أو لم يكن ساريًا وقت تسجيل السجل، أو هو واحد من عدة روابط تحسم بينها السياسة أو أوزانها.</translation>
    </message>
    <message>
        <source>Counting %1 for questionnaires</source>
        <translation>جارٍ عدّ %1 من أجل الاستبيانات</translation>
    </message>
</context>
<context>
    <name>codingpage::CodingPage</name>
    <message>
        <source>&amp;Describe a file of records…</source>
        <translation>وصف ملف سجلات (&amp;D)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the layout…</source>
        <translation>تغيير التخطيط (&amp;G)…</translation>
    </message>
    <message>
        <source>Read a &amp;layout file…</source>
        <translation>قراءة ملف تخطيط (&amp;L)…</translation>
    </message>
    <message>
        <source>Save &amp;as a layout file…</source>
        <translation>حفظ كملف تخطيط (&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;move the layout</source>
        <translation>إزالة التخطيط (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>استيراد قائمة (&amp;I)…</translation>
    </message>
    <message>
        <source>Nothing is coded yet</source>
        <translation>لم يُرمَّز شيء بعد</translation>
    </message>
    <message>
        <source>Choose the file of records on the side, say what the cross table shall show, and code the records. The file stays as it is.</source>
        <translation>اختر ملف السجلات في الجانب، وحدد ما ينبغي أن يعرضه الجدول المتقاطع، ثم رمّز السجلات. ويبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>Coding was stopped. No file was written. What is shown is the run before, if there was one.</source>
        <translation>أُوقف الترميز. ولم يُكتب أي ملف. والمعروض هو التشغيل السابق، إن وُجد.</translation>
    </message>
    <message>
        <source>No file of records yet</source>
        <translation>لا ملف سجلات بعد</translation>
    </message>
    <message>
        <source>Say once how the file of an institution is read: which column has the offence code, and what the others mean. The program proposes it. Then the file, and next year&apos;s, can be coded.</source>
        <translation>بيّن مرة واحدة كيف يُقرأ ملف مؤسسة: أي عمود يحتوي على رمز الجريمة، وما معنى الأعمدة الأخرى. والبرنامج يقترح ذلك. وعندئذ يمكن ترميز الملف، وملف السنة المقبلة كذلك.</translation>
    </message>
    <message>
        <source>Nothing to code with yet</source>
        <translation>لا يوجد بعد ما يُرمَّز به</translation>
    </message>
    <message>
        <source>Records are coded by the links and rules of a list of offences. Import a list first.</source>
        <translation>تُرمَّز السجلات بروابط قائمة جرائم وقواعدها. استورد قائمة أولًا.</translation>
    </message>
    <message>
        <source>The coded records were written to %1.</source>
        <translation>كُتبت السجلات المرمّزة في %1.</translation>
    </message>
    <message>
        <source>The project was changed since these records were coded. Code them again to see what it makes of them.</source>
        <translation>تغيّر المشروع منذ ترميز هذه السجلات. رمّزها من جديد لترى ما يجعله المشروع منها.</translation>
    </message>
    <message>
        <source>Export the cross table</source>
        <translation>تصدير الجدول المتقاطع</translation>
    </message>
    <message>
        <source>cross table</source>
        <comment>name of a file</comment>
        <translation>جدول متقاطع</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>نص بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>The cross table was written to %1.</source>
        <translation>كُتب الجدول المتقاطع في %1.</translation>
    </message>
    <message>
        <source>Data and coding</source>
        <translation>البيانات والترميز</translation>
    </message>
    <message>
        <source>Read a layout file</source>
        <translation>قراءة ملف تخطيط</translation>
    </message>
    <message>
        <source>Layouts (*.json *.csv);;All files (*)</source>
        <translation>تخطيطات (*.json *.csv);;كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>The layout was read, but %n thing(s) in it were not understood.</source>
        <translation>
            <numerusform>قُرئ التخطيط، لكن فيه %n شيء لم يُفهم.</numerusform>
            <numerusform>قُرئ التخطيط، لكن فيه شيئًا واحدًا (%n) لم يُفهم.</numerusform>
            <numerusform>قُرئ التخطيط، لكن فيه شيئين (%n) لم يُفهما.</numerusform>
            <numerusform>قُرئ التخطيط، لكن فيه %n أشياء لم تُفهم.</numerusform>
            <numerusform>قُرئ التخطيط، لكن فيه %n شيئًا لم يُفهم.</numerusform>
            <numerusform>قُرئ التخطيط، لكن فيه %n شيء لم يُفهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a layout file</source>
        <translation>حفظ كملف تخطيط</translation>
    </message>
    <message>
        <source>Layouts (*.json)</source>
        <translation>تخطيطات (*.json)</translation>
    </message>
    <message>
        <source>The layout was written to %1.</source>
        <translation>كُتب التخطيط في %1.</translation>
    </message>
    <message>
        <source>&amp;Describe a table of counts…</source>
        <translation>وصف جدول أعداد (&amp;D)…</translation>
    </message>
    <message>
        <source>Choose the table of counts on the side, say what the cross table shall show, and code the counts. Sums of others are found and kept out. The file stays as it is.</source>
        <translation>اختر جدول الأعداد في الجانب، وحدد ما ينبغي أن يعرضه الجدول المتقاطع، ثم رمّز الأعداد. ويعثر البرنامج على الأعداد التي هي مجاميع لغيرها ويستبعدها. ويبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>The project was changed since these counts were coded. Code them again to see what it makes of them.</source>
        <translation>تغيّر المشروع منذ ترميز هذه الأعداد. رمّزها من جديد لترى ما يجعله المشروع منها.</translation>
    </message>
    <message>
        <source>Keep for &amp;questionnaires…</source>
        <translation>الحفظ للاستبيانات (&amp;Q)…</translation>
    </message>
    <message>
        <source>Keeps the counts of the coded file in the project, so that questionnaires are filled from them, and shows the kept ones.</source>
        <translation>يحفظ أعداد الملف المرمّز في المشروع لكي تُملأ الاستبيانات منها، ويعرض الأعداد المحفوظة.</translation>
    </message>
</context>
<context>
    <name>codingpage::Counts</name>
    <message>
        <source>, </source>
        <comment>between texts of a table</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, text in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the whole table</source>
        <translation>الجدول كله</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>Marked as a sum in the list</source>
        <translation>معلَّم في القائمة بأنه مجموع</translation>
    </message>
    <message>
        <source>Called a total</source>
        <translation>اسمه يدل على أنه إجمالي</translation>
    </message>
    <message>
        <source>The sum of others in every place</source>
        <translation>مجموع غيره في كل المواضع</translation>
    </message>
    <message>
        <source>Above other codes that are given</source>
        <translation>يعلو رموزًا أخرى مذكورة</translation>
    </message>
    <message>
        <source>%1, …</source>
        <comment>the first of many</comment>
        <translation>%1، …</translation>
    </message>
    <message>
        <source>%1: %2. First in line %3.</source>
        <comment>what, reason, number</comment>
        <translation>%1: %2. وأول وروده في السطر %3.</translation>
    </message>
    <message>
        <source>%1 of it is counted, because its parts do not hold it.</source>
        <translation>يُحسب منه %1، لأن أجزاءه لا تتضمن ذلك.</translation>
    </message>
    <message>
        <source>To count it, take the mark off in the list of offences.</source>
        <translation>لكي يُحسب، أزل العلامة في قائمة الجرائم.</translation>
    </message>
    <message>
        <source>Rows: %1, of which the layout leaves out %2 and %3 cannot be read.</source>
        <translation>الصفوف: %1، ومنها %2 يستبعدها التخطيط و%3 تتعذر قراءتها.</translation>
    </message>
    <message>
        <source>Counts: %1; empty cells: %2; not stated: %3; no numbers: %4.</source>
        <translation>الأعداد: %1؛ الخلايا الفارغة: %2؛ غير المذكورة: %3؛ غير المقروءة بوصفها أرقامًا: %4.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>codingpage::CountsPanel</name>
    <message>
        <source>What</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Sum of</source>
        <translation>أجزاؤه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>Counted of it</source>
        <translation>المحسوب منه</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>&amp;Totals</source>
        <translation>المجاميع (&amp;T)</translation>
    </message>
    <message>
        <source>Sums kept out</source>
        <translation>المجاميع المستبعدة</translation>
    </message>
    <message>
        <source>Cr&amp;oss table</source>
        <translation>الجدول المتقاطع (&amp;O)</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>غير المفهوم</translation>
    </message>
    <message>
        <source>Noticed in the file</source>
        <translation>ما لوحظ في الملف</translation>
    </message>
    <message>
        <source>For</source>
        <translation>يخص</translation>
    </message>
    <message>
        <source>%1: the sums agree</source>
        <translation>%1: المجاميع متطابقة</translation>
    </message>
    <message>
        <source>%1: the sums do not agree</source>
        <translation>%1: المجاميع غير متطابقة</translation>
    </message>
    <message>
        <source>Share coded</source>
        <translation>نسبة المرمّز</translation>
    </message>
    <message>
        <source>All counts</source>
        <translation>كل الأعداد</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>المرمّز</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>خارج النطاق</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>غير المربوط</translation>
    </message>
    <message>
        <source>Left out by the layout</source>
        <translation>المستبعد بحسب التخطيط</translation>
    </message>
    <message>
        <source>Totals of the counts</source>
        <translation>مجاميع الأعداد</translation>
    </message>
    <message>
        <source>These counts stand in other counts too, so they are kept out of the table. Where that is wrong, let one count nevertheless: the layout remembers it.</source>
        <translation>ترد هذه الأعداد ضمن أعداد أخرى أيضًا، ولذلك تُستبعد من الجدول. وحيث يكون ذلك خطأ، احسب العدد مع ذلك: فالتخطيط يحفظ هذا الاختيار.</translation>
    </message>
    <message>
        <source>C&amp;ount it nevertheless</source>
        <translation>حسابه مع ذلك (&amp;O)</translation>
    </message>
    <message>
        <source>Look for &amp;sums there again</source>
        <translation>البحث هناك عن مجاميع من جديد (&amp;S)</translation>
    </message>
    <message>
        <source>What stands for no count is not guessed, and texts that no list knows are counted as “not known”, codes as not mapped. Say in the layout what they mean.</source>
        <translation>ما لا يدل على عدد لا يُخمَّن، والنصوص التي لا تعرفها أي قائمة تُحسب على أنها «غير معروف»، والرموز على أنها غير مربوطة. بيّن معناها في التخطيط.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ماهيته</translation>
    </message>
    <message>
        <source>No count</source>
        <translation>ليس عددًا</translation>
    </message>
    <message>
        <source>Not in any list</source>
        <translation>ليس في أي قائمة</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>أول سطر</translation>
    </message>
    <message>
        <source>Texts that were not understood</source>
        <translation>نصوص لم تُفهم</translation>
    </message>
    <message>
        <source>Counted because you said so: %1.</source>
        <translation>ما يُحسب بناءً على طلبك: %1.</translation>
    </message>
    <message>
        <source>Nothing got lost: in each line all counts = coded + out of scope + not mapped + sums kept out + left out by the layout.</source>
        <translation>لم يضع شيء: في كل سطر كل الأعداد = المرمّز + خارج النطاق + غير المربوط + المجاميع المستبعدة + المستبعد بحسب التخطيط.</translation>
    </message>
    <message>
        <source>The sums do not agree. Do not use these figures, and report the error.</source>
        <translation>المجاميع غير متطابقة. لا تستخدم هذه الأرقام، وأبلغ عن الخطأ.</translation>
    </message>
    <message>
        <source>Sums kept out (%L1)</source>
        <translation>المجاميع المستبعدة (%L1)</translation>
    </message>
    <message>
        <source>Not understood (%L1)</source>
        <translation>غير المفهوم (%L1)</translation>
    </message>
    <message>
        <source>Noticed in the file (%L1)</source>
        <translation>ما لوحظ في الملف (%L1)</translation>
    </message>
</context>
<context>
    <name>codingpage::CrossTableView</name>
    <message>
        <source>Cross table</source>
        <translation>الجدول المتقاطع</translation>
    </message>
    <message>
        <source>Across the top</source>
        <translation>في رأس الجدول</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير (&amp;X)…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 rows, sum %2. Double-click a figure to see the codes and records that make it.</source>
        <translation>الصفوف: %1، المجموع: %2. انقر رقمًا نقرًا مزدوجًا لترى الرموز والسجلات التي يتكون منها.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Sum of the column: %1</source>
        <translation>مجموع العمود: %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values of a cell</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 rows, sum %2.</source>
        <translation>الصفوف: %1، المجموع: %2.</translation>
    </message>
</context>
<context>
    <name>codingpage::DimensionList</name>
    <message>
        <source>The cross table has the ticked lines in this order. Drag a line to move it.</source>
        <translation>في الجدول المتقاطع الأسطر المؤشر عليها بهذا الترتيب. اسحب سطرًا لنقله.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أعلى (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أسفل (&amp;D)</translation>
    </message>
</context>
<context>
    <name>codingpage::DrillDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>category, share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between categories</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>أُوقفت القراءة.</translation>
    </message>
    <message>
        <source>National codes that make the figure</source>
        <translation>الرموز الوطنية التي يتكون منها الرقم</translation>
    </message>
    <message>
        <source>Show the &amp;offence with its links</source>
        <translation>عرض الجريمة مع روابطها (&amp;O)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا يوجد)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, made by %Ln code(s). Double-click a code to see only its records.</source>
        <translation>
            <numerusform>%1: %2، من %Ln رمز. انقر رمزًا نقرًا مزدوجًا لترى سجلاته وحدها.</numerusform>
            <numerusform>%1: %2، من رمز واحد (%Ln). انقر رمزًا نقرًا مزدوجًا لترى سجلاته وحدها.</numerusform>
            <numerusform>%1: %2، من رمزين (%Ln). انقر رمزًا نقرًا مزدوجًا لترى سجلاته وحدها.</numerusform>
            <numerusform>%1: %2، من %Ln رموز. انقر رمزًا نقرًا مزدوجًا لترى سجلاته وحدها.</numerusform>
            <numerusform>%1: %2، من %Ln رمزًا. انقر رمزًا نقرًا مزدوجًا لترى سجلاته وحدها.</numerusform>
            <numerusform>%1: %2، من %Ln رمز. انقر رمزًا نقرًا مزدوجًا لترى سجلاته وحدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 records</source>
        <translation>أول السجلات: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln سجل</numerusform>
            <numerusform>سجل واحد (%Ln)</numerusform>
            <numerusform>سجلان (%Ln)</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the code %2</source>
        <translation>%1 من الرمز %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, reason</comment>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>codingpage::KeepDialog</name>
    <message>
        <source>&amp;Keep the counts</source>
        <translation>حفظ الأعداد (&amp;K)</translation>
    </message>
    <message>
        <source>Counts for questionnaires</source>
        <translation>أعداد للاستبيانات</translation>
    </message>
    <message>
        <source>&amp;Fill a questionnaire</source>
        <translation>ملء استبيان (&amp;F)</translation>
    </message>
    <message>
        <source>Leads to the page of questionnaires. “Fill…” there takes these counts.</source>
        <translation>ينقل إلى صفحة الاستبيانات. وهناك يأخذ الزر «ملء…» هذه الأعداد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Counts of the file %1, as it was coded last.</source>
        <translation>أعداد الملف %1 بحسب آخر ترميز له.</translation>
    </message>
    <message>
        <source>The counts are kept as “%1”: %2 in all.</source>
        <translation>حُفظت الأعداد باسم «%1»: المجموع %2.</translation>
    </message>
</context>
<context>
    <name>codingpage::KeepForm</name>
    <message>
        <source>Cells that are filled from these counts name them so.</source>
        <translation>تذكر الخلايا التي تُملأ من هذه الأعداد هذا الاسم.</translation>
    </message>
    <message>
        <source>The counts are split by what the cells of this questionnaire ask for, such as sex or age.</source>
        <translation>تُقسَّم الأعداد بحسب ما تطلبه خلايا هذا الاستبيان، مثل الجنس أو العمر.</translation>
    </message>
    <message>
        <source>The stage of the process at which the file counts.</source>
        <translation>مرحلة الإجراءات التي يجري العد فيها في الملف.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>For the &amp;questionnaire</source>
        <translation>للاستبيان (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Unit that is counted</source>
        <translation>وحدة العد (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>المرحلة (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Year of all counts</source>
        <translation>سنة الأعداد كلها (&amp;Y)</translation>
    </message>
    <message>
        <source>Code a file of records or a table of counts first. Then its counts can be kept here, and questionnaires be filled from them.</source>
        <translation>رمّز أولًا ملف سجلات أو جدول أعداد. وعندئذ يمكن حفظ أعداده هنا وملء الاستبيانات منها.</translation>
    </message>
    <message>
        <source>The project was changed since the file was coded. Code it again, so that the counts are what the project makes of it now.</source>
        <translation>تغيّر المشروع بعد ترميز الملف. رمّزه من جديد لكي تكون الأعداد مطابقة لما يعطيه المشروع الآن.</translation>
    </message>
    <message>
        <source>Counts of this name are kept already; they are renewed.</source>
        <translation>توجد أعداد محفوظة بهذا الاسم؛ وستُجدَّد.</translation>
    </message>
    <message>
        <source>This questionnaire asks for nothing that can be counted in such a file. Choose another one.</source>
        <translation>لا يطلب هذا الاستبيان شيئًا يمكن عدّه في ملف كهذا. اختر استبيانًا آخر.</translation>
    </message>
    <message>
        <source>Choose the year of the counts: the layout does not say it.</source>
        <translation>اختر سنة الأعداد: فالتخطيط لا يذكرها.</translation>
    </message>
    <message>
        <source>Give the counts a name.</source>
        <translation>أعطِ الأعداد اسمًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln cell(s) of %2)</source>
        <comment>attribute, tables of the questionnaire</comment>
        <translation>
            <numerusform>%1 (%Ln خلية من %2)</numerusform>
            <numerusform>%1 (خلية واحدة (%Ln) من %2)</numerusform>
            <numerusform>%1 (خليتان (%Ln) من %2)</numerusform>
            <numerusform>%1 (%Ln خلايا من %2)</numerusform>
            <numerusform>%1 (%Ln خلية من %2)</numerusform>
            <numerusform>%1 (%Ln خلية من %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tables</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>The layout says all that the cells of this unit and stage ask for.</source>
        <translation>يذكر التخطيط كل ما تطلبه خلايا هذه الوحدة وهذه المرحلة.</translation>
    </message>
    <message>
        <source>The layout does not say: %1. These cells get a figure only where decision tables tag their records with it.</source>
        <translation>لا يذكر التخطيط ما يلي: %1. ولا يوضع رقم في هذه الخلايا إلا حيث تعيّن جداول القرار وسمه لسجلاتها.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between attributes</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>The file is counted once more, by %1.</source>
        <translation>يُعدّ الملف مرة أخرى، بحسب %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between dimensions</comment>
        <translation>، </translation>
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
        <translation>الأعداد المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>Takes these counts out of the project. Cells that were filled from them stay; undo brings the counts back.</source>
        <translation>يزيل هذه الأعداد من المشروع. وتبقى الخلايا التي مُلئت منها كما هي؛ والتراجع يعيد الأعداد.</translation>
    </message>
    <message>
        <source>Kept &amp;counts</source>
        <translation>الأعداد المحفوظة (&amp;C)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>تاريخ الترميز</translation>
    </message>
</context>
<context>
    <name>codingpage::LayoutColumnForm</name>
    <message>
        <source>All offences of the record</source>
        <translation>كل جرائم السجل</translation>
    </message>
    <message>
        <source>The column &amp;is</source>
        <translation>العمود هو (&amp;I)</translation>
    </message>
    <message>
        <source>It &amp;gives</source>
        <translation>يعطي (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Name in tables</source>
        <translation>الاسم في الجداول (&amp;N)</translation>
    </message>
    <message>
        <source>Of the offence numbe&amp;r</source>
        <translation>للجريمة رقم (&amp;R)</translation>
    </message>
    <message>
        <source>The counts are &amp;for</source>
        <translation>الأعداد تخص (&amp;F)</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>اختر سمة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an attribute, its id</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>codingpage::LayoutColumns</name>
    <message>
        <source>, </source>
        <comment>between examples of texts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>ماهيته</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>يعطي</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>المفهوم</translation>
    </message>
    <message>
        <source>Most frequent texts</source>
        <translation>النصوص الأكثر تكرارًا</translation>
    </message>
    <message>
        <source>Make an &amp;attribute of its texts</source>
        <translation>إنشاء سمة من نصوصه (&amp;A)</translation>
    </message>
    <message>
        <source>A national attribute whose values are the texts of the column, so that rules can ask for them.</source>
        <translation>سمة وطنية قيمها هي نصوص العمود، لكي تستطيع القواعد السؤال عنها.</translation>
    </message>
    <message>
        <source>Use the column &amp;once more</source>
        <translation>استخدام العمود مرة أخرى (&amp;O)</translation>
    </message>
    <message>
        <source>For a column that gives two things, for example an age and an age group.</source>
        <translation>للعمود الذي يعطي شيئين، مثل العمر والفئة العمرية.</translation>
    </message>
    <message>
        <source>Gu&amp;ess again</source>
        <translation>التخمين من جديد (&amp;E)</translation>
    </message>
    <message>
        <source>Brings back what the program proposed.</source>
        <translation>يعيد ما اقترحه البرنامج.</translation>
    </message>
    <message>
        <source>%1 (offence %2)</source>
        <translation>%1 (الجريمة %2)</translation>
    </message>
    <message>
        <source>The column has more different texts. %L1 of them are shown; the others are read in the same way.</source>
        <translation>في العمود نصوص مختلفة أكثر. والمعروض منها %L1؛ وتُقرأ البقية بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Check what each column is and what its texts mean, then go on.</source>
        <translation>تحقق من ماهية كل عمود ومن معنى نصوصه، ثم واصل.</translation>
    </message>
</context>
<context>
    <name>codingpage::LayoutDialog</name>
    <message>
        <source>Layout of a file of records</source>
        <translation>تخطيط ملف سجلات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>&amp;Save the layout</source>
        <translation>حفظ التخطيط (&amp;S)</translation>
    </message>
    <message>
        <source>The records have codes of the &amp;list</source>
        <translation>رموز السجلات هي رموز القائمة (&amp;L)</translation>
    </message>
    <message>
        <source>Which records do you want to code?</source>
        <translation>أي سجلات تريد ترميزها؟</translation>
    </message>
    <message>
        <source>Drop a file here: CSV, TSV, XLSX or ODS, with a row for each offence, case, victim or suspect, or with counts. It may be large: it is read row by row and stays where it is.</source>
        <translation>أفلت ملفًا هنا: CSV أو TSV أو XLSX أو ODS، وفيه صف لكل جريمة أو قضية أو ضحية أو مشتبه فيه، أو فيه أعداد. ويمكن أن يكون كبيرًا: فهو يُقرأ صفًا صفًا ويبقى في مكانه.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have another number of cells than the header.</source>
        <translation>عدد الصفوف التي يختلف عدد خلاياها عن عدد خلايا الرأس: %1 من %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have broken quotes.</source>
        <translation>
            <numerusform>في %Ln صف علامات اقتباس مختلة.</numerusform>
            <numerusform>في صف واحد (%Ln) علامات اقتباس مختلة.</numerusform>
            <numerusform>في صفين (%Ln) علامات اقتباس مختلة.</numerusform>
            <numerusform>في %Ln صفوف علامات اقتباس مختلة.</numerusform>
            <numerusform>في %Ln صفًا علامات اقتباس مختلة.</numerusform>
            <numerusform>في %Ln صف علامات اقتباس مختلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have NUL bytes.</source>
        <translation>
            <numerusform>في %Ln صف بايتات صفرية (NUL).</numerusform>
            <numerusform>في صف واحد (%Ln) بايتات صفرية (NUL).</numerusform>
            <numerusform>في صفين (%Ln) بايتات صفرية (NUL).</numerusform>
            <numerusform>في %Ln صفوف بايتات صفرية (NUL).</numerusform>
            <numerusform>في %Ln صفًا بايتات صفرية (NUL).</numerusform>
            <numerusform>في %Ln صف بايتات صفرية (NUL).</numerusform>
        </translation>
    </message>
    <message>
        <source>The file may be damaged, or parted by another sign. Check it in the step “File”; when it is coded, each such row is named with its line.</source>
        <translation>قد يكون الملف تالفًا، أو مقسّمًا بمحرف آخر. تحقق منه في الخطوة «الملف»؛ وعند ترميزه يُذكر كل صف من هذه الصفوف مع سطره.</translation>
    </message>
    <message>
        <source>Layout of a table of counts</source>
        <translation>تخطيط جدول أعداد</translation>
    </message>
    <message>
        <source>Which counts do you want to code?</source>
        <translation>أي أعداد تريد ترميزها؟</translation>
    </message>
    <message>
        <source>Drop a file here: CSV, TSV, XLSX or ODS, with counts by national code in rows, columns or both. It stays where it is.</source>
        <translation>أفلت ملفًا هنا: CSV أو TSV أو XLSX أو ODS، وفيه أعداد بحسب الرمز الوطني في الصفوف أو الأعمدة أو كليهما. ويبقى الملف في مكانه.</translation>
    </message>
</context>
<context>
    <name>codingpage::ReadingPreview</name>
    <message>
        <source>Offence %1</source>
        <translation>الجريمة %1</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>الجريمة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, label</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«%1» غير مفهوم.</translation>
    </message>
    <message>
        <source>%1; printed: %2</source>
        <comment>value, text</comment>
        <translation>%1؛ المطبوع: %2</translation>
    </message>
    <message>
        <source>Of %1 codes in a sample of %2 rows, %3 are in the list.</source>
        <translation>الرموز الموجودة في القائمة: %3 من %1 في عينة عدد صفوفها %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the sample are left out.</source>
        <translation>
            <numerusform>يُستبعد %Ln صف من العينة.</numerusform>
            <numerusform>يُستبعد صف واحد (%Ln) من العينة.</numerusform>
            <numerusform>يُستبعد صفان (%Ln) من العينة.</numerusform>
            <numerusform>تُستبعد %Ln صفوف من العينة.</numerusform>
            <numerusform>يُستبعد %Ln صفًا من العينة.</numerusform>
            <numerusform>يُستبعد %Ln صف من العينة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records as the layout reads them</source>
        <translation>السجلات كما يقرؤها التخطيط</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
</context>
<context>
    <name>codingpage::RecordsForm</name>
    <message>
        <source>One &amp;row is</source>
        <translation>الصف الواحد هو (&amp;R)</translation>
    </message>
    <message>
        <source>The records &amp;print</source>
        <translation>تذكر السجلات (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>العلامة العشرية (&amp;D)</translation>
    </message>
    <message>
        <source>Dates are &amp;written</source>
        <translation>كتابة التواريخ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name of the layout</source>
        <translation>اسم التخطيط (&amp;N)</translation>
    </message>
    <message>
        <source>Between &amp;parts of a code</source>
        <translation>بين أجزاء الرمز (&amp;P)</translation>
    </message>
    <message>
        <source>Codes of the list</source>
        <translation>رموز القائمة</translation>
    </message>
    <message>
        <source>Labels of the list</source>
        <translation>تسميات القائمة</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>نقطة: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>فاصلة: 1,5</translation>
    </message>
</context>
<context>
    <name>codingpage::ResultPanel</name>
    <message>
        <source>What became of the records</source>
        <translation>مآل السجلات</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>ما ينبغي معرفته</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>يعطي</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>غير المفهوم</translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation>النصوص المختلفة</translation>
    </message>
    <message>
        <source>“Not known” in the table</source>
        <translation>«غير معروف» في الجدول</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>أول صف</translation>
    </message>
    <message>
        <source>&amp;Totals</source>
        <translation>المجاميع (&amp;T)</translation>
    </message>
    <message>
        <source>Cr&amp;oss table</source>
        <translation>الجدول المتقاطع (&amp;O)</translation>
    </message>
    <message>
        <source>Noticed in the file</source>
        <translation>ما لوحظ في الملف</translation>
    </message>
    <message>
        <source>Totals of the run</source>
        <translation>مجاميع التشغيل</translation>
    </message>
    <message>
        <source>How well the columns were understood</source>
        <translation>مدى فهم الأعمدة</translation>
    </message>
    <message>
        <source>Texts that no list knows are counted as “not known”, and codes as not mapped. Double-click a line to say in the layout what it means.</source>
        <translation>النصوص التي لا تعرفها أي قائمة تُحسب على أنها «غير معروف»، والرموز على أنها غير مربوطة. انقر سطرًا نقرًا مزدوجًا لتبيّن معناه في التخطيط.</translation>
    </message>
    <message>
        <source>Texts that no list knows</source>
        <translation>نصوص لا تعرفها أي قائمة</translation>
    </message>
    <message>
        <source>Not understood (%L1)</source>
        <translation>غير المفهوم (%L1)</translation>
    </message>
    <message>
        <source>Noticed in the file (%L1)</source>
        <translation>ما لوحظ في الملف (%L1)</translation>
    </message>
</context>
<context>
    <name>codingpage::RunForm</name>
    <message>
        <source>Choose the &amp;records…</source>
        <translation>اختيار السجلات (&amp;R)…</translation>
    </message>
    <message>
        <source>Only the most &amp;serious offence of a case</source>
        <translation>أشد جريمة فقط في كل قضية (&amp;S)</translation>
    </message>
    <message>
        <source>Attempts &amp;with completed offences</source>
        <translation>الشروع مع الجرائم التامة (&amp;W)</translation>
    </message>
    <message>
        <source>Write a coded f&amp;ile</source>
        <translation>كتابة ملف مرمّز (&amp;I)</translation>
    </message>
    <message>
        <source>With the reaso&amp;n of each record</source>
        <translation>مع سبب ترميز كل سجل (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Code the records</source>
        <translation>ترميز السجلات (&amp;C)</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>العد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>التخطيط (&amp;Y)</translation>
    </message>
    <message>
        <source>Rows of one case or incident belong together by the column that the layout names for it.</source>
        <translation>تُجمع صفوف القضية أو الواقعة الواحدة معًا بحسب العمود الذي يسميه التخطيط لذلك.</translation>
    </message>
    <message>
        <source>Switched off, attempted offences are left out of the cross table.</source>
        <translation>إذا أُلغي هذا الخيار استُبعد الشروع في الجرائم من الجدول المتقاطع.</translation>
    </message>
    <message>
        <source>&amp;Unit that is counted</source>
        <translation>وحدة العد (&amp;U)</translation>
    </message>
    <message>
        <source>All that are not disputed</source>
        <translation>كل ما ليس محل خلاف</translation>
    </message>
    <message>
        <source>Approved ones only</source>
        <translation>المعتمدة فقط</translation>
    </message>
    <message>
        <source>Cross table &amp;by</source>
        <translation>الجدول المتقاطع بحسب (&amp;B)</translation>
    </message>
    <message>
        <source>Lin&amp;ks that count</source>
        <translation>الروابط المعتد بها (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Processors</source>
        <translation>المعالجات (&amp;P)</translation>
    </message>
    <message>
        <source>Choose the records</source>
        <translation>اختيار السجلات</translation>
    </message>
    <message>
        <source>Records (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>سجلات (*.csv *.tsv *.txt *.xlsx *.ods);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>coded</source>
        <comment>name of a file</comment>
        <translation>مرمّز</translation>
    </message>
    <message>
        <source>%1 coded</source>
        <comment>name of a file</comment>
        <translation>%1 مرمّز</translation>
    </message>
    <message>
        <source>Where the coded records go</source>
        <translation>المكان الذي تُكتب فيه السجلات المرمّزة</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>نص بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Codes of the list “%1”</source>
        <translation>رموز القائمة «%1»</translation>
    </message>
    <message>
        <source>The list of its codes is not in the project.</source>
        <translation>قائمة رموزه ليست في المشروع.</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>لم يُختر أي ملف بعد.</translation>
    </message>
    <message>
        <source>Find su&amp;ms of others and keep them out</source>
        <translation>البحث عن مجاميع لأعداد أخرى واستبعادها (&amp;M)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>Unit reco&amp;rds</source>
        <translation>سجلات مفردة (&amp;R)</translation>
    </message>
    <message>
        <source>A table of coun&amp;ts</source>
        <translation>جدول أعداد (&amp;T)</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>محتوى الملف</translation>
    </message>
    <message>
        <source>Totals, groups of codes and columns that add up others would count twice. Switched off, every row counts that the layout does not leave out.</source>
        <translation>لولا ذلك لحُسبت مرتين الإجماليات ومجموعات الرموز والأعمدة التي هي مجاميع لغيرها. وإذا أُلغي هذا الخيار حُسب كل صف لا يستبعده التخطيط.</translation>
    </message>
    <message>
        <source>Choose the ta&amp;ble…</source>
        <translation>اختيار الجدول (&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Code the counts</source>
        <translation>ترميز الأعداد (&amp;C)</translation>
    </message>
</context>
<context>
    <name>codingpage::Totals</name>
    <message>
        <source>Rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
    <message>
        <source>Without the header and empty lines.</source>
        <translation>من دون الرأس والأسطر الفارغة.</translation>
    </message>
    <message>
        <source>Left out by the layout</source>
        <translation>المستبعد بحسب التخطيط</translation>
    </message>
    <message>
        <source>Because they sum others.</source>
        <translation>لأنها مجاميع لغيرها.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>غير المقروء</translation>
    </message>
    <message>
        <source>Named with their lines among the findings.</source>
        <translation>مذكورة مع أسطرها بين ما لوحظ.</translation>
    </message>
    <message>
        <source>Less serious offences of a case</source>
        <translation>الجرائم الأقل شدة في القضية</translation>
    </message>
    <message>
        <source>Not counted, because a more serious offence of the same case is.</source>
        <translation>لم تُحسب لوجود جريمة أشد محسوبة في القضية نفسها.</translation>
    </message>
    <message>
        <source>of the table “%1”</source>
        <translation>من الجدول «%1»</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المحسوب</translation>
    </message>
    <message>
        <source>Coded, out of scope and not mapped together.</source>
        <translation>المرمّز وخارج النطاق وغير المربوط معًا.</translation>
    </message>
    <message>
        <source>by a default row or a common parent</source>
        <translation>بصف افتراضي أو بفئة أم مشتركة</translation>
    </message>
    <message>
        <source>A large share says that rules lack rows.</source>
        <translation>النسبة الكبيرة تدل على أن القواعد تنقصها صفوف.</translation>
    </message>
    <message>
        <source>%1 counted = %2 coded + %3 out of scope + %4 not mapped.</source>
        <translation>المحسوب %1 = المرمّز %2 + خارج النطاق %3 + غير المربوط %4.</translation>
    </message>
    <message>
        <source>Nothing got lost.</source>
        <translation>لم يضع شيء.</translation>
    </message>
    <message>
        <source>The sums do not agree. Do not use these figures, and report the error.</source>
        <translation>المجاميع غير متطابقة. لا تستخدم هذه الأرقام، وأبلغ عن الخطأ.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Counted already</source>
        <translation>محسوبة من قبل</translation>
    </message>
    <message>
        <source>Not counted again, because the same case, person or offence has the category already.</source>
        <translation>لم تُحسب مرة أخرى لأن القضية أو الشخص أو الجريمة نفسها لها الفئة من قبل.</translation>
    </message>
    <message>
        <source>attempts, not in the table</source>
        <translation>الشروع، خارج الجدول</translation>
    </message>
    <message>
        <source>The counting rules leave attempts out of the table.</source>
        <translation>قواعد العد تترك الشروع خارج الجدول.</translation>
    </message>
</context>
<context>
    <name>codingpage::ValueTable</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Only texts that are not &amp;understood</source>
        <translation>النصوص غير المفهومة فقط (&amp;U)</translation>
    </message>
    <message>
        <source>Texts of the column and their meaning</source>
        <translation>نصوص العمود ومعناها</translation>
    </message>
    <message>
        <source>Meaning of the selected texts</source>
        <translation>معنى النصوص المحددة</translation>
    </message>
    <message>
        <source>&amp;Selected texts mean</source>
        <translation>معنى النصوص المحددة (&amp;S)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1 (by its number or date)</source>
        <translation>%1 (برقمه أو تاريخه)</translation>
    </message>
    <message>
        <source>%1 (by its code)</source>
        <translation>%1 (برمزه)</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>غير مفهوم</translation>
    </message>
    <message>
        <source>the rows are left out</source>
        <translation>تُستبعد الصفوف</translation>
    </message>
    <message>
        <source>as it is printed</source>
        <translation>كما هو مطبوع</translation>
    </message>
    <message>
        <source>Nothing said of them</source>
        <translation>لم يُذكر عنها شيء</translation>
    </message>
    <message>
        <source>As they are printed</source>
        <translation>كما هي مطبوعة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>استبعاد هذه الصفوف</translation>
    </message>
</context>
<context>
    <name>codingpage::Words</name>
    <message>
        <source>Offence code</source>
        <translation>رمز الجريمة</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>سمة</translation>
    </message>
    <message>
        <source>Case or incident</source>
        <translation>القضية أو الواقعة</translation>
    </message>
    <message>
        <source>Dimension of tables</source>
        <translation>بُعد للجداول</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Only kept</source>
        <translation>يُحفظ فقط</translation>
    </message>
    <message>
        <source>The national code of the offence, or a part of it. Several columns of one offence are joined.</source>
        <translation>الرمز الوطني للجريمة، أو جزء منه. وتُضم عدة أعمدة للجريمة الواحدة بعضها إلى بعض.</translation>
    </message>
    <message>
        <source>A fact that rules ask for, for example the outcome or the victim&apos;s sex. Say below what each text means.</source>
        <translation>معلومة تسأل عنها القواعد، مثل النتيجة أو جنس الضحية. بيّن أدناه معنى كل نص.</translation>
    </message>
    <message>
        <source>The number of the case or incident that several rows belong to.</source>
        <translation>رقم القضية أو الواقعة التي تنتمي إليها عدة صفوف.</translation>
    </message>
    <message>
        <source>Kept as it is printed, for tables by region or year.</source>
        <translation>يُحفظ كما هو مطبوع، للجداول بحسب المنطقة أو السنة.</translation>
    </message>
    <message>
        <source>A number that the record counts for.</source>
        <translation>رقم يُحسب السجل به.</translation>
    </message>
    <message>
        <source>The rows are no records but counts, and this column has them.</source>
        <translation>الصفوف ليست سجلات بل أعداد، وهذا العمود يحتوي عليها.</translation>
    </message>
    <message>
        <source>Not used; the coded file has it as every other column.</source>
        <translation>لا يُستخدم؛ ويرد في الملف المرمّز كأي عمود آخر.</translation>
    </message>
    <message>
        <source>An offence</source>
        <translation>جريمة</translation>
    </message>
    <message>
        <source>An incident or case, with one or several offences</source>
        <translation>واقعة أو قضية فيها جريمة واحدة أو عدة جرائم</translation>
    </message>
    <message>
        <source>A victim</source>
        <translation>ضحية</translation>
    </message>
    <message>
        <source>A suspect</source>
        <translation>مشتبه فيه</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>A cell of a table: counts by offence</source>
        <translation>خلية من جدول: أعداد بحسب الجريمة</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>الجرائم</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>الضحايا</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>المشتبه فيهم</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>المرمّز</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>خارج النطاق</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>غير المربوط</translation>
    </message>
    <message>
        <source>The record has no code</source>
        <translation>ليس في السجل رمز</translation>
    </message>
    <message>
        <source>The code is not in the list</source>
        <translation>الرمز ليس في القائمة</translation>
    </message>
    <message>
        <source>The code is a sum of others</source>
        <translation>الرمز مجموع لرموز أخرى</translation>
    </message>
    <message>
        <source>The code has no link and no table</source>
        <translation>ليس للرمز رابط ولا جدول</translation>
    </message>
    <message>
        <source>The link says that ICCS has no category</source>
        <translation>يفيد الرابط بأنه لا توجد فئة في ICCS</translation>
    </message>
    <message>
        <source>The links are disputed or not approved</source>
        <translation>الروابط محل خلاف أو غير معتمدة</translation>
    </message>
    <message>
        <source>No row of the decision table fits</source>
        <translation>لا يلائم أي صف من جدول القرار</translation>
    </message>
    <message>
        <source>Rows of the decision table contradict each other</source>
        <translation>صفوف من جدول القرار تتناقض</translation>
    </message>
    <message>
        <source>Look whether the records are complete, or leave these rows out in the layout.</source>
        <translation>تحقق من أن السجلات كاملة، أو استبعد هذه الصفوف في التخطيط.</translation>
    </message>
    <message>
        <source>Add the code to the list of offences, or correct the column of the layout.</source>
        <translation>أضف الرمز إلى قائمة الجرائم، أو صحح العمود المذكور في التخطيط.</translation>
    </message>
    <message>
        <source>Leave these rows out in the layout; their records would count twice.</source>
        <translation>استبعد هذه الصفوف في التخطيط؛ وإلا حُسبت سجلاتها مرتين.</translation>
    </message>
    <message>
        <source>Link the code on the page “Offences and mapping”.</source>
        <translation>اربط الرمز في الصفحة «الجرائم والربط».</translation>
    </message>
    <message>
        <source>Nothing, if the decision stands; the figure is reported as not mapped.</source>
        <translation>لا شيء، إذا كان القرار قائمًا؛ ويُبلَّغ عن الرقم على أنه غير مربوط.</translation>
    </message>
    <message>
        <source>Settle the dispute, or count links that are not approved too.</source>
        <translation>احسم الخلاف، أو احسب أيضًا الروابط غير المعتمدة.</translation>
    </message>
    <message>
        <source>Add the missing row to the decision table, or a default row.</source>
        <translation>أضف الصف الناقص إلى جدول القرار، أو صفًا افتراضيًا.</translation>
    </message>
    <message>
        <source>Correct the rows that overlap in the decision table.</source>
        <translation>صحح الصفوف المتداخلة في جدول القرار.</translation>
    </message>
    <message>
        <source>ICCS category</source>
        <translation>فئة ICCS</translation>
    </message>
    <message>
        <source>ICCS, level 2</source>
        <translation>ICCS، المستوى 2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>غير مربوط</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The links change within the time that the record states</source>
        <translation>تتغير الروابط خلال الزمن الذي يذكره السجل</translation>
    </message>
    <message>
        <source>Say in the layout which column has the date (“referenceDate”), and give days where links change within a year.</source>
        <translation>اذكر في التخطيط العمود الذي يحتوي على التاريخ («referenceDate»)، واذكر أيامًا حيث تتغير الروابط خلال السنة.</translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>Measuring the suggestions</source>
        <translation>قياس الاقتراحات</translation>
    </message>
</context>
<context>
    <name>evaluationpage::EvaluationDialog</name>
    <message>
        <source>How good are the suggestions?</source>
        <translation>ما مدى جودة الاقتراحات؟</translation>
    </message>
    <message>
        <source>Reliability by confidence</source>
        <translation>الموثوقية بحسب درجة الثقة</translation>
    </message>
    <message>
        <source>The confirmed category of these offences stands far down among the suggestions, or in another section than the first three. Either the program does not understand the label, or the link is a mistake. Enter shows the offence.</source>
        <translation>الفئة المؤكدة لهذه الجرائم ترد في موضع متأخر بين الاقتراحات، أو في باب غير أبواب الاقتراحات الثلاثة الأولى. فإما أن البرنامج لا يفهم التسمية، وإما أن الرابط خطأ. يعرض المفتاح Enter الجريمة.</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>جديرة بنظرة ثانية</translation>
    </message>
    <message>
        <source>&amp;Reliability</source>
        <translation>الموثوقية (&amp;R)</translation>
    </message>
    <message>
        <source>By list and level</source>
        <translation>بحسب القائمة والمستوى</translation>
    </message>
    <message>
        <source>By &amp;list and level</source>
        <translation>بحسب القائمة والمستوى (&amp;L)</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>حالات الخلط</translation>
    </message>
    <message>
        <source>&amp;Confusions</source>
        <translation>حالات الخلط (&amp;C)</translation>
    </message>
    <message>
        <source>Worth a &amp;second look</source>
        <translation>جديرة بنظرة ثانية (&amp;S)</translation>
    </message>
    <message>
        <source>Links have changed since this was measured.</source>
        <translation>تغيرت روابط منذ إجراء هذا القياس.</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>القياس من جديد (&amp;M)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The suggestions are being measured …</source>
        <translation>يجري قياس الاقتراحات …</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>لم يُجرَ أي قياس بعد.</translation>
    </message>
    <message>
        <source>Each confirmed link is compared with what the program would suggest without it.</source>
        <translation>يُقارن كل رابط مؤكد بما كان البرنامج سيقترحه من دونه.</translation>
    </message>
    <message>
        <source>No link is confirmed yet.</source>
        <translation>لا يوجد رابط مؤكد بعد.</translation>
    </message>
    <message>
        <source>The suggestions are measured on links that are approved, or in review with a reviewer. Confirm some on the mapping page, then measure again.</source>
        <translation>تُقاس الاقتراحات على الروابط المعتمدة، أو التي هي قيد المراجعة ولها مراجع. أكّد بعض الروابط في صفحة الربط، ثم أعد القياس.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln confirmed offence(s), each asked for as if it were not confirmed.</source>
        <translation>
            <numerusform>جرى القياس على %Ln جريمة مؤكدة، وطُلب الاقتراح لكل منها كأنها غير مؤكدة.</numerusform>
            <numerusform>جرى القياس على جريمة مؤكدة واحدة (%Ln)، وطُلب الاقتراح لها كأنها غير مؤكدة.</numerusform>
            <numerusform>جرى القياس على جريمتين مؤكدتين (%Ln)، وطُلب الاقتراح لكل منهما كأنها غير مؤكدة.</numerusform>
            <numerusform>جرى القياس على %Ln جرائم مؤكدة، وطُلب الاقتراح لكل منها كأنها غير مؤكدة.</numerusform>
            <numerusform>جرى القياس على %Ln جريمة مؤكدة، وطُلب الاقتراح لكل منها كأنها غير مؤكدة.</numerusform>
            <numerusform>جرى القياس على %Ln جريمة مؤكدة، وطُلب الاقتراح لكل منها كأنها غير مؤكدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evaluationpage::FigureCards</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>First is right</source>
        <translation>الأول صائب</translation>
    </message>
    <message>
        <source>The first suggestion is the confirmed category, or one of several confirmed.</source>
        <translation>الاقتراح الأول هو الفئة المؤكدة، أو إحدى الفئات المؤكدة إن تعددت.</translation>
    </message>
    <message>
        <source>Among the first 5</source>
        <translation>بين أول 5</translation>
    </message>
    <message>
        <source>Among the first 10</source>
        <translation>بين أول 10</translation>
    </message>
    <message>
        <source>Right section</source>
        <translation>الباب صائب</translation>
    </message>
    <message>
        <source>Of the first suggestion.</source>
        <translation>للاقتراح الأول.</translation>
    </message>
    <message>
        <source>Right division</source>
        <translation>القسم صائب</translation>
    </message>
    <message>
        <source>Of the first suggestion: the second level of the classification.</source>
        <translation>للاقتراح الأول: المستوى الثاني من التصنيف.</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>خطأ المعايرة</translation>
    </message>
    <message>
        <source>How far the stated confidence is from the share that is right, on average. The smaller, the more the confidence can be believed.</source>
        <translation>مقدار ابتعاد درجة الثقة المذكورة في المتوسط عن نسبة الصواب. وكلما صغر، كانت درجة الثقة أجدر بالتصديق.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>offences</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln إجابة</numerusform>
            <numerusform>إجابة واحدة (%Ln)</numerusform>
            <numerusform>إجابتان (%Ln)</numerusform>
            <numerusform>%Ln إجابات</numerusform>
            <numerusform>%Ln إجابة</numerusform>
            <numerusform>%Ln إجابة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evaluationpage::ReliabilityDiagram</name>
    <message>
        <source>Reliability diagram</source>
        <translation>مخطط الموثوقية</translation>
    </message>
    <message numerus="yes">
        <source>Confidence %1, right %2, %Ln answer(s)</source>
        <translation>
            <numerusform>درجة الثقة %1، الصواب %2، %Ln إجابة</numerusform>
            <numerusform>درجة الثقة %1، الصواب %2، إجابة واحدة (%Ln)</numerusform>
            <numerusform>درجة الثقة %1، الصواب %2، إجابتان (%Ln)</numerusform>
            <numerusform>درجة الثقة %1، الصواب %2، %Ln إجابات</numerusform>
            <numerusform>درجة الثقة %1، الصواب %2، %Ln إجابة</numerusform>
            <numerusform>درجة الثقة %1، الصواب %2، %Ln إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>نسبة الصواب</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
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
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one share to another</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>متوسط درجة الثقة</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>نسبة الصواب</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>الجرائم</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>First 5</source>
        <translation>أول 5</translation>
    </message>
    <message>
        <source>First 10</source>
        <translation>أول 10</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>الباب</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>Suggested first</source>
        <translation>المقترح أولًا</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>المؤكد</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>الجريمة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Where the confirmed category stands among the suggestions; – when it is not among the first %1.</source>
        <translation>مرتبة الفئة المؤكدة بين الاقتراحات؛ و– إذا لم تكن بين أول %1.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معًا</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>القائمة: %1</translation>
    </message>
    <message>
        <source>Confirmed at level %1: %2</source>
        <comment>number, name of the level</comment>
        <translation>مؤكد على المستوى %1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list</comment>
        <translation>؛ </translation>
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
        <translation>يكرر الصف رابطًا للرمز &quot;%1&quot; يرد أعلاه.</translation>
    </message>
    <message>
        <source>It was left out; delete one of the rows.</source>
        <translation>أُسقط الصف؛ احذف أحد الصفين.</translation>
    </message>
    <message>
        <source>The links in %1 were to be compared with the project.</source>
        <translation>كان المطلوب مقارنة الروابط في %1 بالمشروع.</translation>
    </message>
    <message>
        <source>Name the columns; the table has these: %1.</source>
        <translation>اذكر الأعمدة؛ ففي الجدول هذه: %1.</translation>
    </message>
    <message>
        <source>It has no column &quot;%1&quot;.</source>
        <translation>ليس فيه عمود &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No column for the national code was found.</source>
        <translation>لم يُعثر على عمود للرمز الوطني.</translation>
    </message>
    <message>
        <source>No column for the ICCS code was found.</source>
        <translation>لم يُعثر على عمود لرمز ICCS.</translation>
    </message>
    <message>
        <source>The project has no offence list &quot;%1&quot;.</source>
        <translation>ليس في المشروع قائمة جرائم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose one of the lists of the project.</source>
        <translation>اختر إحدى قوائم المشروع.</translation>
    </message>
    <message>
        <source>All its rows belong to another list than &quot;%1&quot;.</source>
        <translation>كل صفوفه تخص قائمة غير &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose the list that the table is about.</source>
        <translation>اختر القائمة التي يتعلق بها الجدول.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to other lists.</source>
        <translation>
            <numerusform>%n صف من قوائم أخرى.</numerusform>
            <numerusform>صف واحد (%n) من قوائم أخرى.</numerusform>
            <numerusform>صفان (%n) من قوائم أخرى.</numerusform>
            <numerusform>%n صفوف من قوائم أخرى.</numerusform>
            <numerusform>%n صفًا من قوائم أخرى.</numerusform>
            <numerusform>%n صف من قوائم أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the table with those lists too.</source>
        <translation>قارن الجدول بتلك القوائم أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n link(s) of a reviewed table</source>
        <translation>
            <numerusform>إدراج %n رابط من جدول جرت مراجعته</numerusform>
            <numerusform>إدراج رابط واحد (%n) من جدول جرت مراجعته</numerusform>
            <numerusform>إدراج رابطين (%n) من جدول جرت مراجعته</numerusform>
            <numerusform>إدراج %n روابط من جدول جرت مراجعته</numerusform>
            <numerusform>إدراج %n رابطًا من جدول جرت مراجعته</numerusform>
            <numerusform>إدراج %n رابط من جدول جرت مراجعته</numerusform>
        </translation>
    </message>
    <message>
        <source>no category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>Decided here before the comparison with %1.</source>
        <translation>تقرر هنا قبل المقارنة مع %1.</translation>
    </message>
    <message>
        <source>Disputed: %1 here, %2 by %3.</source>
        <translation>محل خلاف: %1 هنا، و%2 لدى %3.</translation>
    </message>
    <message>
        <source>Chosen by %1.</source>
        <translation>اختاره %1.</translation>
    </message>
    <message>
        <source>Chosen by %1: %2</source>
        <translation>اختاره %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n decision(s) of %1</source>
        <translation>
            <numerusform>إدراج %n قرار من قرارات %1</numerusform>
            <numerusform>إدراج قرار واحد (%n) من قرارات %1</numerusform>
            <numerusform>إدراج قرارين (%n) من قرارات %1</numerusform>
            <numerusform>إدراج %n قرارات من قرارات %1</numerusform>
            <numerusform>إدراج %n قرارًا من قرارات %1</numerusform>
            <numerusform>إدراج %n قرار من قرارات %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n offence(s) as disputed with %1</source>
        <translation>
            <numerusform>تعليم %n جريمة بعلامة «محل خلاف» مع %1</numerusform>
            <numerusform>تعليم جريمة واحدة (%n) بعلامة «محل خلاف» مع %1</numerusform>
            <numerusform>تعليم جريمتين (%n) بعلامة «محل خلاف» مع %1</numerusform>
            <numerusform>تعليم %n جرائم بعلامة «محل خلاف» مع %1</numerusform>
            <numerusform>تعليم %n جريمة بعلامة «محل خلاف» مع %1</numerusform>
            <numerusform>تعليم %n جريمة بعلامة «محل خلاف» مع %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The correspondence table was to be written to %1.</source>
        <translation>كان المطلوب كتابة جدول التناظر في %1.</translation>
    </message>
    <message>
        <source>Choose one of the lists of the project, or all of them.</source>
        <translation>اختر إحدى قوائم المشروع، أو جميعها.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>أنت أوقفته.</translation>
    </message>
    <message>
        <source>No file was written; start the export again when you need it.</source>
        <translation>لم يُكتب أي ملف؛ ابدأ التصدير من جديد عندما تحتاج إليه.</translation>
    </message>
    <message>
        <source>Correspondence table (CSV)</source>
        <translation>جدول التناظر (CSV)</translation>
    </message>
    <message>
        <source>CSV carries every link, but not the definitions, provisions and volumes of the offences, the findings, the history and which link replaces which; it has no place for the version of the list.</source>
        <translation>تنقل صيغة CSV كل رابط، لكنها لا تنقل تعاريف الجرائم وأحكامها القانونية وأحجامها، ولا نتائج الفحوص والسجل وما حلّ من الروابط محل غيره؛ وليس فيها مكان لنسخة القائمة.</translation>
    </message>
    <message>
        <source>Mapping set (SSSOM)</source>
        <translation>مجموعة الربط (SSSOM)</translation>
    </message>
    <message>
        <source>SSSOM carries every link with its review; offences without a link, provisions, definitions, volumes and findings stay behind, and rationale, assumption and rejected candidates share one comment.</source>
        <translation>تنقل صيغة SSSOM كل رابط مع مراجعته؛ ولا تنقل الجرائم التي بلا رابط والأحكام القانونية والتعاريف والأحجام ونتائج الفحوص، ويشترك المسوّغ والافتراض والمرشحات المرفوضة في تعليق واحد.</translation>
    </message>
    <message>
        <source>Linked data (XKOS, Turtle)</source>
        <translation>بيانات مترابطة (XKOS، Turtle)</translation>
    </message>
    <message>
        <source>XKOS carries codes, labels, definitions and associations with relation and status; rationale, reviewers, tags, volumes and offences out of scope stay behind, and only approved links are stated as matches.</source>
        <translation>تنقل صيغة XKOS الرموز والتسميات والتعاريف والارتباطات مع العلاقة والحالة؛ ولا تنقل المسوّغ والمراجعين والوسوم والأحجام والجرائم الخارجة عن النطاق، ولا تُذكر بوصفها مطابقات إلا الروابط المعتمدة.</translation>
    </message>
    <message>
        <source>Workbook for review and for UNODC (XLSX)</source>
        <translation>مصنف للمراجعة ولمكتب الأمم المتحدة المعني بالمخدرات والجريمة (XLSX)</translation>
    </message>
    <message>
        <source>The workbook carries every link and finding, but not the definitions and volumes of the offences, the history and which link replaces which; texts end after 32,767 characters.</source>
        <translation>ينقل المصنف كل رابط وكل نتيجة، لكنه لا ينقل تعاريف الجرائم وأحجامها والسجل وما حلّ من الروابط محل غيره؛ وتنتهي النصوص بعد 32,767 محرفًا.</translation>
    </message>
    <message>
        <source>Correspondence of national offences with the ICCS</source>
        <translation>تناظر الجرائم الوطنية مع ICCS</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>&quot;%1&quot; ليس تاريخًا.</translation>
    </message>
    <message>
        <source>Write year, month and day as in 2026-03-01.</source>
        <translation>اكتب السنة والشهر واليوم كما في 2026-03-01.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a relation.</source>
        <translation>&quot;%1&quot; ليس علاقة.</translation>
    </message>
    <message>
        <source>Write equal, inside, contains, overlap or none.</source>
        <translation>اكتب equal (الأفعال نفسها) أو inside (داخل الفئة) أو contains (أوسع من الفئة) أو overlap (يتداخل مع الفئة) أو none (بلا فئة).</translation>
    </message>
    <message>
        <source>The relation is &quot;none&quot;, but the row names category %1.</source>
        <translation>العلاقة هي &quot;none&quot;، لكن الصف يسمي الفئة %1.</translation>
    </message>
    <message>
        <source>The category was taken; write another relation, or delete the code.</source>
        <translation>أُخذت الفئة؛ اكتب علاقة أخرى، أو احذف الرمز.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status.</source>
        <translation>&quot;%1&quot; ليس حالة من الحالات.</translation>
    </message>
    <message>
        <source>Write draft, proposed, in review, disputed, approved or out of scope.</source>
        <translation>اكتب draft (مسودة) أو proposed (مقترح) أو in review (قيد المراجعة) أو disputed (محل خلاف) أو approved (معتمد) أو out of scope (خارج النطاق)، بالإنكليزية.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a tag with a value.</source>
        <translation>&quot;%1&quot; ليس وسمًا له قيمة.</translation>
    </message>
    <message>
        <source>Write tags as in event.At=1, parted by semicolons.</source>
        <translation>اكتب الوسوم كما في event.At=1، وافصل بينها بفاصلة منقوطة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a data flag.</source>
        <translation>&quot;%1&quot; ليس علامة بيانات.</translation>
    </message>
    <message>
        <source>Write Th, AA, Ac, CP or In.</source>
        <translation>اكتب Th أو AA أو Ac أو CP أو In.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not begin with an ICCS code.</source>
        <translation>&quot;%1&quot; لا يبدأ برمز ICCS.</translation>
    </message>
    <message>
        <source>Write rejected candidates as in 0409: no force; 0501: not taken.</source>
        <translation>اكتب المرشحات المرفوضة كما في 0409: no force; 0501: not taken.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a confidence.</source>
        <translation>&quot;%1&quot; ليس درجة ثقة.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 1, or nothing.</source>
        <translation>اكتب عددًا من 0 إلى 1، أو لا تكتب شيئًا.</translation>
    </message>
    <message>
        <source>The row says something about a link, but has no national code.</source>
        <translation>يذكر الصف شيئًا عن رابط، لكن ليس فيه رمز وطني.</translation>
    </message>
    <message>
        <source>Enter the code, or delete the row.</source>
        <translation>أدخل الرمز، أو احذف الصف.</translation>
    </message>
    <message>
        <source>The national code &quot;%1&quot; was read as &quot;%2&quot;.</source>
        <translation>قُرئ الرمز الوطني &quot;%1&quot; على أنه &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Spreadsheets drop leading zeros; format the column as text.</source>
        <translation>تُسقط برامج الجداول الأصفار البادئة؛ اجعل تنسيق العمود نصًا.</translation>
    </message>
    <message>
        <source>The list has no national code &quot;%1&quot;.</source>
        <translation>ليس في القائمة الرمز الوطني &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Correct the code, or import the newer list first.</source>
        <translation>صحح الرمز، أو استورد القائمة الأحدث أولًا.</translation>
    </message>
    <message>
        <source>The national code &quot;%1&quot; may mean several offences: %2.</source>
        <translation>قد يعني الرمز الوطني &quot;%1&quot; عدة جرائم: %2.</translation>
    </message>
    <message>
        <source>Write one of these instead of the code.</source>
        <translation>اكتب واحدًا من هذه بدلًا من الرمز.</translation>
    </message>
    <message>
        <source>The row has no ICCS code.</source>
        <translation>ليس في الصف رمز ICCS.</translation>
    </message>
    <message>
        <source>Enter the code; or write the relation &quot;none&quot; and say why there is no category.</source>
        <translation>أدخل الرمز؛ أو اكتب العلاقة &quot;none&quot; واذكر سبب عدم وجود فئة.</translation>
    </message>
    <message>
        <source>The ICCS has no category &quot;%1&quot;.</source>
        <translation>ليس في ICCS فئة &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may mean several categories: %2.</source>
        <translation>قد يعني &quot;%1&quot; عدة فئات: %2.</translation>
    </message>
    <message>
        <source>Write one code with all its zeros, as text.</source>
        <translation>اكتب رمزًا واحدًا بكل أصفاره، بوصفه نصًا.</translation>
    </message>
    <message>
        <source>The ICCS code &quot;%1&quot; was read as %2.</source>
        <translation>قُرئ رمز ICCS &quot;%1&quot; على أنه %2.</translation>
    </message>
    <message>
        <source>Look whether this is what was meant.</source>
        <translation>تأكد من أن هذا هو المقصود.</translation>
    </message>
    <message>
        <source>Same acts</source>
        <translation>الأفعال نفسها</translation>
    </message>
    <message>
        <source>Inside the category</source>
        <translation>داخل الفئة</translation>
    </message>
    <message>
        <source>Wider than the category</source>
        <translation>أوسع من الفئة</translation>
    </message>
    <message>
        <source>Overlaps the category</source>
        <translation>يتداخل مع الفئة</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>خارج النطاق</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>الشرطة</translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation>النيابة العامة</translation>
    </message>
    <message>
        <source>Courts</source>
        <translation>المحاكم</translation>
    </message>
    <message>
        <source>Prisons</source>
        <translation>السجون</translation>
    </message>
    <message>
        <source>Victimization survey</source>
        <translation>دراسة استقصائية عن ضحايا الجريمة</translation>
    </message>
    <message>
        <source>Other institution</source>
        <translation>مؤسسة أخرى</translation>
    </message>
    <message>
        <source>The mapping was to be compared with the one in %1.</source>
        <translation>كان المطلوب مقارنة الربط بالربط الوارد في %1.</translation>
    </message>
    <message>
        <source>That project has no offence list yet.</source>
        <translation>ليس في ذلك المشروع قائمة جرائم بعد.</translation>
    </message>
    <message>
        <source>Choose the project in which the other person works.</source>
        <translation>اختر المشروع الذي يعمل فيه الشخص الآخر.</translation>
    </message>
    <message>
        <source>That project has no list called &quot;%1&quot;.</source>
        <translation>ليس في ذلك المشروع قائمة باسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Its lists are: %1.</source>
        <translation>قوائمه هي: %1.</translation>
    </message>
    <message>
        <source>No national code of the list &quot;%1&quot; stands in that project; its lists are: %2.</source>
        <translation>لا يرد في ذلك المشروع أي رمز وطني من القائمة &quot;%1&quot;؛ وقوائمه هي: %2.</translation>
    </message>
    <message>
        <source>Compare mappings of the same national list; choose another list or another file.</source>
        <translation>قارن عمليتي ربط للقائمة الوطنية نفسها؛ اختر قائمة أخرى أو ملفًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>The lists &quot;%1&quot; and &quot;%2&quot; have only %n code(s) in common.</source>
        <translation>
            <numerusform>لا تشترك القائمتان &quot;%1&quot; و&quot;%2&quot; إلا في %n رمز.</numerusform>
            <numerusform>لا تشترك القائمتان &quot;%1&quot; و&quot;%2&quot; إلا في رمز واحد (%n).</numerusform>
            <numerusform>لا تشترك القائمتان &quot;%1&quot; و&quot;%2&quot; إلا في رمزين (%n).</numerusform>
            <numerusform>لا تشترك القائمتان &quot;%1&quot; و&quot;%2&quot; إلا في %n رموز.</numerusform>
            <numerusform>لا تشترك القائمتان &quot;%1&quot; و&quot;%2&quot; إلا في %n رمزًا.</numerusform>
            <numerusform>لا تشترك القائمتان &quot;%1&quot; و&quot;%2&quot; إلا في %n رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make sure that both mappers work on the same national list.</source>
        <translation>تأكد من أن الشخصين يعملان على القائمة الوطنية نفسها.</translation>
    </message>
    <message>
        <source>It is about &quot;%1&quot;, and this project is about &quot;%2&quot;.</source>
        <translation>هو عن &quot;%1&quot;، وهذا المشروع عن &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Only mappings to the same edition can be compared.</source>
        <translation>لا يمكن أن تُقارن إلا عمليات الربط بالإصدار نفسه.</translation>
    </message>
    <message>
        <source>None of its rows decides on an offence of the list &quot;%1&quot;.</source>
        <translation>لا يقرر أي صف من صفوفه شيئًا بشأن جريمة من القائمة &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose a table of the same national list, or name the columns of the national code and of the ICCS code.</source>
        <translation>اختر جدولًا للقائمة الوطنية نفسها، أو سمِّ عمودي الرمز الوطني ورمز ICCS.</translation>
    </message>
    <message>
        <source>Import the national list first.</source>
        <translation>استورد القائمة الوطنية أولًا.</translation>
    </message>
    <message>
        <source>That file is this project itself.</source>
        <translation>ذلك الملف هو هذا المشروع نفسه.</translation>
    </message>
    <message>
        <source>Choose the project or the table of the other person.</source>
        <translation>اختر مشروع الشخص الآخر أو جدوله.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>تتولاه</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Source of titles</source>
        <translation>مصدر العناوين</translation>
    </message>
    <message>
        <source>Exported on</source>
        <translation>تاريخ التصدير</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>صدّره</translation>
    </message>
    <message>
        <source>Version and fingerprint</source>
        <translation>النسخة والبصمة</translation>
    </message>
    <message>
        <source>%1, version %2: %3 offences, %4 links. Imported from %5 on %6.</source>
        <translation>%1، النسخة %2: الجرائم %3، الروابط %4. استُوردت من %5 في %6.</translation>
    </message>
    <message>
        <source>Sheets 01 to 11</source>
        <translation>الأوراق من 01 إلى 11</translation>
    </message>
    <message>
        <source>Every category of a section of the ICCS, with the national codes that feed it. A category with several codes is repeated; blank national columns mean that no code feeds it.</source>
        <translation>كل فئات باب من أبواب ICCS، مع الرموز الوطنية التي تغذيها. وتتكرر الفئة التي لها عدة رموز؛ وتعني الأعمدة الوطنية الفارغة أنه لا يغذيها أي رمز.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>One row per link and one per offence without a link. Edit this sheet in review and import it again: the program shows each difference before it is taken over. Keep the column names and link_id; a copied row becomes a new link, a deleted row is proposed for removal.</source>
        <translation>صف لكل رابط وصف لكل جريمة بلا رابط. عدّل هذه الورقة عند المراجعة واستوردها من جديد: يعرض البرنامج كل فرق قبل إدراجه. أبقِ على أسماء الأعمدة وعلى link_id؛ فالصف المنسوخ يصبح رابطًا جديدًا، والصف المحذوف يُقترح للإزالة.</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>غير مربوطة</translation>
    </message>
    <message>
        <source>Offences without a category, and why.</source>
        <translation>الجرائم التي بلا فئة، وسبب ذلك.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحوص</translation>
    </message>
    <message>
        <source>What the checks found, and who explained what.</source>
        <translation>ما وجدته الفحوص، ومن فسّر ماذا.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>equal: the same acts. inside: the category is wider, the whole count may be added to it. contains: the national code is wider. overlap: each has something that the other lacks. none: there is no category.</source>
        <translation>equal: الأفعال نفسها. inside: الفئة أوسع، ويجوز أن يُضاف إليها العدد كله. contains: الرمز الوطني أوسع. overlap: في كل منهما ما ليس في الآخر. none: لا توجد فئة.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>How to read this workbook</source>
        <translation>كيف يُقرأ هذا المصنف</translation>
    </message>
    <message>
        <source>What it cannot carry</source>
        <translation>ما لا يستطيع نقله</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>الرمز الوطني</translation>
    </message>
    <message>
        <source>National offence</source>
        <translation>الجريمة الوطنية</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما ينبغي عمله</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>فسّره</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>تاريخ التفسير</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>سبب جواز بقائها</translation>
    </message>
    <message>
        <source>Total or sum row</source>
        <translation>صف إجمالي أو مجموع</translation>
    </message>
    <message>
        <source>Left the list, no link</source>
        <translation>خرجت من القائمة، بلا رابط</translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>لا رابط بعد</translation>
    </message>
    <message>
        <source>Legal provision</source>
        <translation>الحكم القانوني</translation>
    </message>
    <message>
        <source>Why not mapped</source>
        <translation>سبب عدم الربط</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Not in this edition of the ICCS</source>
        <translation>ليست في هذا الإصدار من ICCS</translation>
    </message>
    <message>
        <source>Left over: %1</source>
        <translation>ما تبقى: %1</translation>
    </message>
    <message>
        <source>Assumption: %1</source>
        <translation>الافتراض: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>Reviewer: %1</source>
        <translation>المراجِع: %1</translation>
    </message>
    <message>
        <source>ICCS code</source>
        <translation>رمز ICCS</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>ICCS title (%1)</source>
        <translation>عنوان ICCS (%1)</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Relation of the national code</source>
        <translation>علاقة الرمز الوطني</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>جارٍ قراءة %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>جارٍ تصدير %1</translation>
    </message>
    <message>
        <source>Comparing the table with the links</source>
        <translation>جارٍ مقارنة الجدول بالروابط</translation>
    </message>
    <message>
        <source>The row has no label.</source>
        <translation>ليس في الصف تسمية.</translation>
    </message>
    <message>
        <source>It was left out: without words nothing can be like it.</source>
        <translation>أُسقط الصف: فمن دون كلمات لا يمكن أن يشبهه شيء.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; has broken letters.</source>
        <translation>في التسمية &quot;%1&quot; حروف تالفة.</translation>
    </message>
    <message>
        <source>It was left out. Choose the encoding in which the file was written.</source>
        <translation>أُسقط الصف. اختر الترميز الذي كُتب به الملف.</translation>
    </message>
    <message>
        <source>The row was left out. Write codes with all zeros, as text.</source>
        <translation>أُسقط الصف. اكتب الرموز بكل أصفارها، بوصفها نصًا.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>ليس في الجدول عمود باسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>اختر واحدًا من هذه: %1.</translation>
    </message>
    <message>
        <source>No column of labels was found.</source>
        <translation>لم يُعثر على عمود للتسميات.</translation>
    </message>
    <message>
        <source>Choose the column with the names of the offences.</source>
        <translation>اختر العمود الذي يحتوي على أسماء الجرائم.</translation>
    </message>
    <message>
        <source>Choose the column with the ICCS codes.</source>
        <translation>اختر العمود الذي يحتوي على رموز ICCS.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 are used as precedents.</source>
        <translation>
            <numerusform>يُستخدم %n صف من %1 بمثابة سوابق.</numerusform>
            <numerusform>يُستخدم صف واحد (%n) من %1 بمثابة سوابق.</numerusform>
            <numerusform>يُستخدم صفان (%n) من %1 بمثابة سوابق.</numerusform>
            <numerusform>تُستخدم %n صفوف من %1 بمثابة سوابق.</numerusform>
            <numerusform>يُستخدم %n صفًا من %1 بمثابة سوابق.</numerusform>
            <numerusform>يُستخدم %n صف من %1 بمثابة سوابق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) stand in several categories and count less for each.</source>
        <translation>
            <numerusform>ترد %n جريمة في عدة فئات ويقل وزنها في كل منها.</numerusform>
            <numerusform>ترد جريمة واحدة (%n) في عدة فئات ويقل وزنها في كل منها.</numerusform>
            <numerusform>ترد جريمتان (%n) في عدة فئات ويقل وزنهما في كل منها.</numerusform>
            <numerusform>ترد %n جرائم في عدة فئات ويقل وزنها في كل منها.</numerusform>
            <numerusform>ترد %n جريمة في عدة فئات ويقل وزنها في كل منها.</numerusform>
            <numerusform>ترد %n جريمة في عدة فئات ويقل وزنها في كل منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ICCS code(s) were read with a lost zero put back, or under another number.</source>
        <translation>
            <numerusform>جرت قراءة %n رمز من رموز ICCS بعد إعادة صفر مفقود، أو برقم آخر.</numerusform>
            <numerusform>جرت قراءة رمز واحد (%n) من رموز ICCS بعد إعادة صفر مفقود، أو برقم آخر.</numerusform>
            <numerusform>جرت قراءة رمزين (%n) من رموز ICCS بعد إعادة صفر مفقود، أو برقم آخر.</numerusform>
            <numerusform>جرت قراءة %n رموز من رموز ICCS بعد إعادة صفر مفقود، أو برقم آخر.</numerusform>
            <numerusform>جرت قراءة %n رمزًا من رموز ICCS بعد إعادة صفر مفقود، أو برقم آخر.</numerusform>
            <numerusform>جرت قراءة %n رمز من رموز ICCS بعد إعادة صفر مفقود، أو برقم آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: their code is no single category of the ICCS.</source>
        <translation>
            <numerusform>أُسقط %n صف لأن الرمز لا يدل على فئة واحدة بعينها من فئات ICCS.</numerusform>
            <numerusform>أُسقط صف واحد (%n) لأن الرمز لا يدل على فئة واحدة بعينها من فئات ICCS.</numerusform>
            <numerusform>أُسقط صفان (%n) لأن الرمز لا يدل على فئة واحدة بعينها من فئات ICCS.</numerusform>
            <numerusform>أُسقطت %n صفوف لأن الرمز لا يدل على فئة واحدة بعينها من فئات ICCS.</numerusform>
            <numerusform>أُسقط %n صفًا لأن الرمز لا يدل على فئة واحدة بعينها من فئات ICCS.</numerusform>
            <numerusform>أُسقط %n صف لأن الرمز لا يدل على فئة واحدة بعينها من فئات ICCS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: they have no ICCS code.</source>
        <translation>
            <numerusform>أُسقط %n صف لعدم وجود رمز ICCS.</numerusform>
            <numerusform>أُسقط صف واحد (%n) لعدم وجود رمز ICCS.</numerusform>
            <numerusform>أُسقط صفان (%n) لعدم وجود رمز ICCS.</numerusform>
            <numerusform>أُسقطت %n صفوف لعدم وجود رمز ICCS.</numerusform>
            <numerusform>أُسقط %n صفًا لعدم وجود رمز ICCS.</numerusform>
            <numerusform>أُسقط %n صف لعدم وجود رمز ICCS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: they have no label.</source>
        <translation>
            <numerusform>أُسقط %n صف لعدم وجود تسمية.</numerusform>
            <numerusform>أُسقط صف واحد (%n) لعدم وجود تسمية.</numerusform>
            <numerusform>أُسقط صفان (%n) لعدم وجود تسمية.</numerusform>
            <numerusform>أُسقطت %n صفوف لعدم وجود تسمية.</numerusform>
            <numerusform>أُسقط %n صفًا لعدم وجود تسمية.</numerusform>
            <numerusform>أُسقط %n صف لعدم وجود تسمية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: their letters are broken, so another encoding should be chosen.</source>
        <translation>
            <numerusform>أُسقط %n صف بسبب حروف تالفة، ولذلك ينبغي اختيار ترميز آخر.</numerusform>
            <numerusform>أُسقط صف واحد (%n) بسبب حروف تالفة، ولذلك ينبغي اختيار ترميز آخر.</numerusform>
            <numerusform>أُسقط صفان (%n) بسبب حروف تالفة، ولذلك ينبغي اختيار ترميز آخر.</numerusform>
            <numerusform>أُسقطت %n صفوف بسبب حروف تالفة، ولذلك ينبغي اختيار ترميز آخر.</numerusform>
            <numerusform>أُسقط %n صفًا بسبب حروف تالفة، ولذلك ينبغي اختيار ترميز آخر.</numerusform>
            <numerusform>أُسقط %n صف بسبب حروف تالفة، ولذلك ينبغي اختيار ترميز آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: they are not approved there.</source>
        <translation>
            <numerusform>أُسقط %n صف لعدم الاعتماد هناك.</numerusform>
            <numerusform>أُسقط صف واحد (%n) لعدم الاعتماد هناك.</numerusform>
            <numerusform>أُسقط صفان (%n) لعدم الاعتماد هناك.</numerusform>
            <numerusform>أُسقطت %n صفوف لعدم الاعتماد هناك.</numerusform>
            <numerusform>أُسقط %n صفًا لعدم الاعتماد هناك.</numerusform>
            <numerusform>أُسقط %n صف لعدم الاعتماد هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say again what another row says.</source>
        <translation>
            <numerusform>%n صف يكرر ما يقوله صف آخر.</numerusform>
            <numerusform>صف واحد (%n) يكرر ما يقوله صف آخر.</numerusform>
            <numerusform>صفان (%n) يكرران ما يقوله صف آخر.</numerusform>
            <numerusform>%n صفوف تكرر ما يقوله صف آخر.</numerusform>
            <numerusform>%n صفًا يكرر ما يقوله صف آخر.</numerusform>
            <numerusform>%n صف يكرر ما يقوله صف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was to be taken in as a reference table.</source>
        <translation>كان المطلوب استيراد %1 بوصفه جدولًا مرجعيًا.</translation>
    </message>
    <message>
        <source>It was not said whose table it is.</source>
        <translation>لم يُذكر صاحب الجدول.</translation>
    </message>
    <message>
        <source>Name the country; suggestions will mention it.</source>
        <translation>اذكر البلد؛ فالاقتراحات ستشير إليه.</translation>
    </message>
    <message>
        <source>The language of its labels cannot be told.</source>
        <translation>تتعذر معرفة لغة التسميات في الجدول.</translation>
    </message>
    <message>
        <source>Name the language, such as es; words are compared in it.</source>
        <translation>اذكر اللغة، مثلًا es؛ فالكلمات تُقارن بها.</translation>
    </message>
    <message>
        <source>Look whether the columns, the sheet and the encoding are the right ones. Nothing was changed.</source>
        <translation>تحقق من صحة الأعمدة والورقة والترميز. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>تجري قراءة الجدول</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a weight.</source>
        <translation>&quot;%1&quot; ليس وزنًا.</translation>
    </message>
    <message>
        <source>Write the share of the records as a number from 0 to 1, or nothing for all of them.</source>
        <translation>اكتب حصة السجلات عددًا من 0 إلى 1، أو لا تكتب شيئًا إذا كانت السجلات كلها.</translation>
    </message>
    <message>
        <source>The decision tables were to be written to %1.</source>
        <translation>كان المطلوب كتابة جداول القرار في %1.</translation>
    </message>
    <message>
        <source>Row %1 of the table &quot;%2&quot; has a condition on &quot;%3&quot;, which is no column of the table.</source>
        <translation>في الصف %1 من الجدول &quot;%2&quot; شرط على &quot;%3&quot;، وهو ليس عمودًا من أعمدة الجدول.</translation>
    </message>
    <message>
        <source>Add the column or clear the condition, then export again.</source>
        <translation>أضف العمود أو امسح الشرط، ثم أعد التصدير.</translation>
    </message>
    <message>
        <source>Decision tables (DMN)</source>
        <translation>جداول القرار (DMN)</translation>
    </message>
    <message>
        <source>DMN carries decision tables with conditions, outputs and reasons. Links, their review and the definitions of attributes stay behind; scopes and combinations that cannot occur are kept for the Workbench and mean nothing to other programs.</source>
        <translation>تنقل صيغة DMN جداول القرار بشروطها ومخرجاتها وأسبابها. ولا تنقل الروابط ومراجعتها وتعاريف السمات؛ أما النطاقات والتركيبات التي لا يمكن أن تقع فتُحفظ لبرنامج Workbench ولا معنى لها عند البرامج الأخرى.</translation>
    </message>
    <message>
        <source>A coding script was to be written to %1.</source>
        <translation>كان المطلوب كتابة نص برمجي للترميز في %1.</translation>
    </message>
    <message>
        <source>The project has no record layout &quot;%1&quot;.</source>
        <translation>ليس في المشروع تخطيط سجلات باسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The project has several record layouts: %1.</source>
        <translation>في المشروع عدة تخطيطات للسجلات: %1.</translation>
    </message>
    <message>
        <source>Say which one the records have (--layout).</source>
        <translation>اذكر أيها تخطيط السجلات (--layout).</translation>
    </message>
    <message>
        <source>The counting rules of this list count the principal offence of each group, which scripts cannot do: they know no order of the rows.</source>
        <translation>تحسب قواعد العد لهذه القائمة الجريمة الرئيسية في كل مجموعة، وهذا ما لا تستطيعه النصوص البرمجية: فهي لا تعرف ترتيبًا للصفوف.</translation>
    </message>
    <message>
        <source>Code these records with the program, or declare another rule.</source>
        <translation>رمّز هذه السجلات بالبرنامج، أو حدد قاعدة أخرى.</translation>
    </message>
    <message>
        <source>The record layout names no code column.</source>
        <translation>لا يسمي تخطيط السجلات أي عمود للرمز.</translation>
    </message>
    <message>
        <source>Complete the layout: a script needs to know where the offence and, of counts, the numbers stand.</source>
        <translation>أكمل التخطيط: يحتاج النص البرمجي إلى معرفة موضع الجريمة، وموضع الأرقام أيضًا إذا كانت أعدادًا.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; gives bands of dates, which scripts cannot read.</source>
        <translation>يعطي العمود &quot;%1&quot; شرائح من التواريخ، والنصوص البرمجية لا تستطيع قراءتها.</translation>
    </message>
    <message>
        <source>Code these records with the program, or leave the column out of the layout.</source>
        <translation>رمّز هذه السجلات بالبرنامج، أو أسقط العمود من التخطيط.</translation>
    </message>
    <message>
        <source>The script carries what decides and counts, not the review of links, volumes and traces; of several lists one. Numbers with group signs, and codes with invisible or other than plain blanks, are counted as unknown by it.</source>
        <translation>ينقل النص البرمجي ما يحسم ويعدّ، ولا ينقل مراجعة الروابط والأحجام ومسارات الترميز؛ وإذا كانت القوائم متعددة فهو ينقل واحدة منها. وتُحسب فيه الأرقام التي تتضمن فواصل الآلاف، والرموز التي تتضمن مسافات غير مرئية أو غير عادية، على أنها غير معروفة.</translation>
    </message>
    <message>
        <source>Validation and transformation language (VTL 2.1)</source>
        <translation>لغة التحقق والتحويل (VTL 2.1)</translation>
    </message>
    <message>
        <source>VTL carries what counts and records become. Tags, flags, notes, review and rationale stay behind, and so do tables that only collect tags; codes apportioned by weights are named in comments and left out.</source>
        <translation>تنقل صيغة VTL ما تصير إليه الأعداد والسجلات. ولا تنقل الوسوم والعلامات والملاحظات والمراجعة والمسوّغ، ولا الجداول التي تجمع وسومًا فقط؛ أما الرموز الموزعة بأوزان فتُذكر في التعليقات وتُسقط.</translation>
    </message>
    <message>
        <source>Coding script for SQLite</source>
        <translation>نص برمجي للترميز في SQLite</translation>
    </message>
    <message>
        <source>Coding script for PostgreSQL</source>
        <translation>نص برمجي للترميز في PostgreSQL</translation>
    </message>
    <message>
        <source>Coding script for DuckDB</source>
        <translation>نص برمجي للترميز في DuckDB</translation>
    </message>
    <message>
        <source>Coding script for Spark SQL</source>
        <translation>نص برمجي للترميز في Spark SQL</translation>
    </message>
    <message>
        <source>Coding script for R with data.table</source>
        <translation>نص برمجي للترميز في R مع data.table</translation>
    </message>
    <message>
        <source>Coding script for Stata</source>
        <translation>نص برمجي للترميز في Stata</translation>
    </message>
    <message>
        <source>Coding script for SPSS</source>
        <translation>نص برمجي للترميز في SPSS</translation>
    </message>
    <message>
        <source>The counting rules of this list count several rows of the same id once, which scripts cannot do: they know no order of the rows.</source>
        <translation>تحسب قواعد العد لهذه القائمة عدة صفوف لها المعرّف نفسه مرة واحدة، وهذا ما لا تستطيعه النصوص البرمجية: فهي لا تعرف ترتيبًا للصفوف.</translation>
    </message>
    <message>
        <source>Code these records with the program, or declare that rows are counted.</source>
        <translation>رمّز هذه السجلات بالبرنامج، أو صرّح بأن ما يُعدّ هو الصفوف.</translation>
    </message>
    <message>
        <source>The links of %1 change in time, which scripts cannot follow: they read no dates.</source>
        <translation>تتغير روابط %1 مع الزمن، وهذا ما لا تستطيع النصوص البرمجية متابعته: فهي لا تقرأ تواريخ.</translation>
    </message>
    <message>
        <source>Code these records with the program, or take “referenceDate” out of the layout: those offences are then not coded.</source>
        <translation>رمّز هذه السجلات بالبرنامج، أو أسقط «referenceDate» من التخطيط: وعندئذ لا تُرمَّز تلك الجرائم.</translation>
    </message>
    <message>
        <source>%1 (%2) of %3 is not in the file.</source>
        <translation>ليس في الملف %1 (%2) لسنة %3.</translation>
    </message>
    <message>
        <source>The data portal has no label for it. Send the workbook or the JSON file along.</source>
        <translation>ليست لها تسمية في بوابة البيانات. أرسل معه المصنف أو ملف JSON.</translation>
    </message>
    <message>
        <source>Response in the layout of the UNODC data portal (CSV)</source>
        <translation>الرد بتخطيط بوابة بيانات مكتب الأمم المتحدة المعني بالمخدرات والجريمة (CSV)</translation>
    </message>
    <message>
        <source>The layout of the data portal carries figures, not their status, the comments, the answers on method and the findings; of counts below a limit only the limit; and nothing of cells that the portal has no label for.</source>
        <translation>ينقل تخطيط بوابة البيانات الأرقام، لكنه لا ينقل حالتها والتعليقات والإجابات بشأن المنهجية ونتائج الفحوص؛ ولا ينقل من الأعداد التي تقل عن حد إلا الحد؛ ولا ينقل شيئًا من الخلايا التي ليست لها تسمية في البوابة.</translation>
    </message>
    <message>
        <source>Response to a questionnaire, complete (JSON)</source>
        <translation>الرد على استبيان، كاملًا (JSON)</translation>
    </message>
    <message>
        <source>The JSON file carries the whole response of the edition and years; the coded tables and rules that cells were filled from stay in the project.</source>
        <translation>ينقل ملف JSON الرد كله للإصدار والسنوات؛ أما الجداول المرمّزة والقواعد التي مُلئت الخلايا منها فتبقى في المشروع.</translation>
    </message>
    <message>
        <source>Response to a questionnaire as a workbook (XLSX)</source>
        <translation>الرد على استبيان في شكل مصنف (XLSX)</translation>
    </message>
    <message>
        <source>The workbook carries the whole response, but it is our own and not the one that the agency sends out; texts end after 32,767 characters and control characters are left out.</source>
        <translation>ينقل المصنف الرد كله، لكنه مصنفنا نحن لا المصنف الذي ترسله الوكالة؛ وتنتهي النصوص بعد 32,767 محرفًا وتُسقط محارف التحكم.</translation>
    </message>
    <message>
        <source>Response to a questionnaire (SDMX-CSV 2.0)</source>
        <translation>الرد على استبيان (SDMX-CSV 2.0)</translation>
    </message>
    <message>
        <source>SDMX-CSV carries every answer by a data structure of our own, as none has been published for these questionnaires; the answers on method, the findings and how figures came in stay behind.</source>
        <translation>تنقل صيغة SDMX-CSV كل إجابة وفق بنية بيانات خاصة بنا، إذ لم تُنشر أي بنية لهذه الاستبيانات؛ ولا تنقل الإجابات بشأن المنهجية ونتائج الفحوص وكيفية ورود الأرقام.</translation>
    </message>
    <message>
        <source>SDG indicators of a response (SDMX-ML 2.1)</source>
        <translation>مؤشرات أهداف التنمية المستدامة (SDG) من الرد (SDMX-ML 2.1)</translation>
    </message>
    <message>
        <source>SDMX-ML carries the indicators that have a series in the data structure of the SDGs, with exact values only; everything else of the response stays behind.</source>
        <translation>تنقل صيغة SDMX-ML المؤشرات التي لها سلسلة في بنية بيانات أهداف التنمية المستدامة (SDG)، بقيم مضبوطة فقط؛ ولا تنقل أي شيء آخر من الرد.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان المرجعي</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>in the year</source>
        <translation>خلال السنة</translation>
    </message>
    <message>
        <source>on %1 (month-day)</source>
        <translation>في %1 (شهر-يوم)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>المنهجية</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>سبب طرح السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>الإجابة بالكلمات</translation>
    </message>
    <message>
        <source>A response to a questionnaire was to be written to %1.</source>
        <translation>كان المطلوب كتابة الرد على استبيان في %1.</translation>
    </message>
    <message>
        <source>The project has no answers to a questionnaire.</source>
        <translation>ليست في المشروع إجابات عن أي استبيان.</translation>
    </message>
    <message>
        <source>The project answers several questionnaires: %1.</source>
        <translation>يجيب المشروع عن عدة استبيانات: %1.</translation>
    </message>
    <message>
        <source>Say which one is meant (--edition); &quot;iccs questionnaire list&quot; prints them.</source>
        <translation>اذكر الاستبيان المقصود (--edition)؛ ويسردها الأمر &quot;iccs questionnaire list&quot;.</translation>
    </message>
    <message>
        <source>The questionnaire “%1” does not ask for %2.</source>
        <translation>ليس %2 مما يطلبه الاستبيان «%1».</translation>
    </message>
    <message>
        <source>Take years among these: %1.</source>
        <translation>خذ سنوات من بين هذه: %1.</translation>
    </message>
    <message>
        <source>The answer stays in the project and is not written. Move it to a cell of the questionnaire, or take it out.</source>
        <translation>تبقى الإجابة في المشروع ولا تُكتب. انقلها إلى خلية من خلايا الاستبيان، أو أزلها.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>How we know the form</source>
        <translation>كيف نعرف الاستمارة</translation>
    </message>
    <message>
        <source>How we know its years</source>
        <translation>كيف نعرف سنواتها</translation>
    </message>
    <message>
        <source>Fingerprint of the answers</source>
        <translation>بصمة الإجابات</translation>
    </message>
    <message>
        <source>Series used</source>
        <translation>السلسلة المستخدمة</translation>
    </message>
    <message>
        <source>Sheets DATA</source>
        <translation>الأوراق DATA</translation>
    </message>
    <message>
        <source>The tables of the questionnaire, the years side by side. Fill the yellow cells: a number with a decimal point or none, or “&lt;5” for a count that is not shown; the status; a comment; the source.</source>
        <translation>جداول الاستبيان، والسنوات فيها جنبًا إلى جنب. املأ الخلايا الصفراء: رقم بنقطة عشرية أو من دونها، أو «‎&lt;5‎» لعدد لا يُعرض؛ ثم الحالة؛ ثم التعليق؛ ثم المصدر.</translation>
    </message>
    <message>
        <source>METADATA</source>
        <translation>METADATA</translation>
    </message>
    <message>
        <source>The questions on how the figures were made.</source>
        <translation>الأسئلة المتعلقة بكيفية إعداد الأرقام.</translation>
    </message>
    <message>
        <source>What the checks found, and how it was explained.</source>
        <translation>ما وجدته الفحوص، وكيف فُسّر.</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>How each figure came into the project.</source>
        <translation>كيف ورد كل رقم إلى المشروع.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين المرجعية</translation>
    </message>
    <message>
        <source>The first column and the second line of a sheet say where its cells belong. Keep them: when the workbook is read again, cells are found by them, whatever was moved, inserted or renamed.</source>
        <translation>يبيّن العمود الأول والسطر الثاني من كل ورقة مواضع خلاياها. فأبقِ عليهما: إذ بهما يُعثر على الخلايا عند قراءة المصنف من جديد، أيًّا كان ما نُقل أو أُدرج أو أُعيدت تسميته.</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>العلامة: %1</translation>
    </message>
    <message>
        <source>Seen in a document.</source>
        <translation>اطُّلع عليه في وثيقة.</translation>
    </message>
    <message>
        <source>Inferred from published figures.</source>
        <translation>مستنتج من أرقام منشورة.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>غير متحقَّق منه.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>مأخوذ من</translation>
    </message>
    <message>
        <source>Coded data gave</source>
        <translation>ما أعطته البيانات المرمّزة</translation>
    </message>
    <message>
        <source>The sheet “%1” answers %2, not %3.</source>
        <translation>تجيب الورقة «%1» عن %2، لا عن %3.</translation>
    </message>
    <message>
        <source>It was not read. Open the questionnaire it belongs to.</source>
        <translation>لم تُقرأ. افتح الاستبيان الذي تخصه.</translation>
    </message>
    <message>
        <source>The sheet “%1” is of the country “%2”, not “%3”.</source>
        <translation>تخص الورقة «%1» البلد «%2»، لا «%3».</translation>
    </message>
    <message>
        <source>It was not read. Take the workbook of your country.</source>
        <translation>لم تُقرأ. استخدم المصنف الخاص ببلدك.</translation>
    </message>
    <message>
        <source>The sheet “%1” has figures for %2, which %3 does not ask.</source>
        <translation>في الورقة «%1» أرقام لسنة %2، وهي سنة لا يطلبها %3.</translation>
    </message>
    <message>
        <source>This year was not read.</source>
        <translation>لم تُقرأ هذه السنة.</translation>
    </message>
    <message>
        <source>%1 stands in the workbook twice, with different contents.</source>
        <translation>يرد %1 في المصنف مرتين، بمحتوى مختلف.</translation>
    </message>
    <message>
        <source>Neither was taken. Delete the wrong row.</source>
        <translation>لم يُؤخذ بأي منهما. احذف الصف الخطأ.</translation>
    </message>
    <message>
        <source>%1: “%2” with the status “%3” is not understood for certain.</source>
        <translation>%1: «%2» مع الحالة «%3» لا يُفهم على وجه اليقين.</translation>
    </message>
    <message>
        <source>The cell was not taken. Write a number with a decimal point or none, and a status that fits it.</source>
        <translation>لم يُؤخذ بالخلية. اكتب رقمًا بنقطة عشرية أو من دونها، وحالة تلائمه.</translation>
    </message>
    <message>
        <source>%1: %2 has decimals, but the cell counts.</source>
        <translation>%1: في %2 كسور عشرية، لكن الخلية للعدّ.</translation>
    </message>
    <message>
        <source>The cell was not taken, as the point may stand for thousands. Write the whole number.</source>
        <translation>لم يُؤخذ بالخلية، إذ قد تكون النقطة فاصلًا للآلاف. اكتب العدد الصحيح.</translation>
    </message>
    <message>
        <source>The questionnaire has no cell “%1”.</source>
        <translation>ليست في الاستبيان خلية باسم «%1».</translation>
    </message>
    <message>
        <source>The row was not read. Restore its address.</source>
        <translation>لم يُقرأ الصف. أعد إليه عنوانه المرجعي.</translation>
    </message>
    <message>
        <source>The questionnaire has no question “%1”.</source>
        <translation>ليس في الاستبيان سؤال باسم «%1».</translation>
    </message>
    <message>
        <source>%1: “%2” is none of the answers offered.</source>
        <translation>%1: «%2» ليس من الإجابات المتاحة.</translation>
    </message>
    <message>
        <source>The row was not taken. Choose from the list of the cell.</source>
        <translation>لم يُؤخذ بالصف. اختر من قائمة الخلية.</translation>
    </message>
    <message>
        <source>The workbook lacks %1 cells of the questionnaire: %2.</source>
        <translation>تنقص المصنف خلايا من الاستبيان، عددها %1: %2.</translation>
    </message>
    <message>
        <source>Their answers in the project stay as they are.</source>
        <translation>تبقى إجاباتها في المشروع كما هي.</translation>
    </message>
    <message>
        <source>%1 was to be read as a response to a questionnaire.</source>
        <translation>كان المطلوب قراءة %1 بوصفه ردًا على استبيان.</translation>
    </message>
    <message>
        <source>It has no sheet with the addresses of cells.</source>
        <translation>ليست فيه أي ورقة تحمل العناوين المرجعية للخلايا.</translation>
    </message>
    <message>
        <source>Take a workbook that this program wrote, and keep the second line and the first column of its sheets.</source>
        <translation>استخدم مصنفًا كتبه هذا البرنامج، وأبقِ على السطر الثاني والعمود الأول من أوراقه.</translation>
    </message>
    <message>
        <source>Indicator %1 is not in the file.</source>
        <translation>ليس المؤشر %1 في الملف.</translation>
    </message>
    <message>
        <source>Indicator %1 of %2 is not in the file.</source>
        <translation>ليس المؤشر %1 لسنة %2 في الملف.</translation>
    </message>
    <message>
        <source>It is known to lie between two numbers only, and the structure has no place for that.</source>
        <translation>لا يُعرف إلا أنه يقع بين رقمين، وليس في البنية مكان لذلك.</translation>
    </message>
    <message>
        <source>The SDG data structure has no code for “%1” that we know.</source>
        <translation>ليس في بنية بيانات أهداف التنمية المستدامة (SDG) رمز نعرفه للقيمة «%1».</translation>
    </message>
    <message>
        <source>This line of the map is not understood: %1.</source>
        <translation>هذا السطر من الخريطة غير مفهوم: %1.</translation>
    </message>
    <message>
        <source>The line was left out. “what” is value, status, comment or source; “formula” is replace or nothing; “texts” are written as in not available=:|zero=-.</source>
        <translation>أُسقط السطر. قيمة «what» هي value (القيمة) أو status (الحالة) أو comment (التعليق) أو source (المصدر)؛ وقيمة «formula» هي replace (الاستبدال) أو لا شيء؛ وتُكتب «texts» على النحو التالي: ‎not available=:|zero=-‎.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the map name no cell or no year.</source>
        <translation>
            <numerusform>لا يسمي %n سطر من الخريطة خلية أو سنة.</numerusform>
            <numerusform>لا يسمي سطر واحد (%n) من الخريطة خلية أو سنة.</numerusform>
            <numerusform>لا يسمي سطران (%n) من الخريطة خلية أو سنة.</numerusform>
            <numerusform>لا تسمي %n أسطر من الخريطة خلية أو سنة.</numerusform>
            <numerusform>لا يسمي %n سطرًا من الخريطة خلية أو سنة.</numerusform>
            <numerusform>لا يسمي %n سطر من الخريطة خلية أو سنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were left out; the first is line %1.</source>
        <translation>أُسقطت؛ وأولها السطر %1.</translation>
    </message>
    <message>
        <source>The line was left out. “iccs questionnaire show %1” lists the cells.</source>
        <translation>أُسقط السطر. يسرد الأمر «‎iccs questionnaire show %1‎» الخلايا.</translation>
    </message>
    <message>
        <source>“%1” is no year that the questionnaire asks for.</source>
        <translation>«%1» ليست سنة يطلبها الاستبيان.</translation>
    </message>
    <message>
        <source>The line was left out. Write one of %1, or -1 for the year before the collection.</source>
        <translation>أُسقط السطر. اكتب واحدة من السنوات %1، أو ‎-1‎ للسنة السابقة لدورة جمع البيانات.</translation>
    </message>
    <message>
        <source>The collection of %1 does not ask for “%2”.</source>
        <translation>لا تطلب دورة جمع البيانات لسنة %1 الخلية «%2».</translation>
    </message>
    <message>
        <source>The line was left out.</source>
        <translation>أُسقط السطر.</translation>
    </message>
    <message>
        <source>The place %1 stands in line %2 of the map, too.</source>
        <translation>الموضع %1 وارد في السطر %2 من الخريطة أيضًا.</translation>
    </message>
    <message>
        <source>The line was left out. Delete the wrong one.</source>
        <translation>أُسقط السطر. احذف السطر الخطأ.</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 of the map, too.</source>
        <translation>«%1» وارد في السطر %2 من الخريطة أيضًا.</translation>
    </message>
    <message>
        <source>The map of cells %1 was to be read.</source>
        <translation>كان المطلوب قراءة خريطة الخلايا %1.</translation>
    </message>
    <message>
        <source>It lacks one of the columns “sheet”, “ref”, “cell” and “year”.</source>
        <translation>ينقصها أحد الأعمدة «sheet» (الورقة) و«ref» (المرجع) و«cell» (الخلية) و«year» (السنة).</translation>
    </message>
    <message>
        <source>The first line names the columns: sheet, ref, cell, year, what, formula, texts. “iccs questionnaire map” proposes a map.</source>
        <translation>يسمي السطر الأول الأعمدة: sheet (الورقة) وref (المرجع) وcell (الخلية) وyear (السنة) وwhat (ما يُكتب) وformula (الصيغة) وtexts (النصوص). ويقترح الأمر «iccs questionnaire map» خريطة.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have no place in the map: %1.</source>
        <translation>
            <numerusform>ليس في الخريطة موضع لما عدده %n من الإجابات: %1.</numerusform>
            <numerusform>ليس في الخريطة موضع لإجابة واحدة (%n): %1.</numerusform>
            <numerusform>ليس في الخريطة موضع لإجابتين (%n): %1.</numerusform>
            <numerusform>ليس في الخريطة موضع لـ %n إجابات: %1.</numerusform>
            <numerusform>ليس في الخريطة موضع لـ %n إجابة: %1.</numerusform>
            <numerusform>ليس في الخريطة موضع لـ %n إجابة: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not in the filled workbook. Add lines to the map.</source>
        <translation>وهي غير موجودة في المصنف المملوء. أضف أسطرًا إلى الخريطة.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are known between two numbers only and were written as text: %1.</source>
        <translation>
            <numerusform>%n رقم لا يُعرف إلا أنه يقع بين رقمين، وكُتب نصًا: %1.</numerusform>
            <numerusform>رقم واحد (%n) لا يُعرف إلا أنه يقع بين رقمين، وكُتب نصًا: %1.</numerusform>
            <numerusform>رقمان (%n) لا يُعرف عن كل منهما إلا أنه يقع بين رقمين، وكُتبا نصًا: %1.</numerusform>
            <numerusform>%n أرقام لا يُعرف عن كل منها إلا أنه يقع بين رقمين، وكُتبت نصًا: %1.</numerusform>
            <numerusform>%n رقمًا لا يُعرف عن كل منها إلا أنه يقع بين رقمين، وكُتبت نصًا: %1.</numerusform>
            <numerusform>%n رقم لا يُعرف عن كل منها إلا أنه يقع بين رقمين، وكُتبت نصًا: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums in the workbook leave them out. Name a text for “suppressed” in the map when the form has one.</source>
        <translation>لا تدخل في مجاميع المصنف. وإذا كان في الاستمارة نص للحالة «suppressed» (محجوب) فسمِّه في الخريطة.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the map have no answer in the project.</source>
        <translation>
            <numerusform>ليست في المشروع إجابة عن %n موضع من مواضع الخريطة.</numerusform>
            <numerusform>ليست في المشروع إجابة عن موضع واحد (%n) من مواضع الخريطة.</numerusform>
            <numerusform>ليست في المشروع إجابة عن موضعين (%n) من مواضع الخريطة.</numerusform>
            <numerusform>ليست في المشروع إجابة عن %n مواضع من مواضع الخريطة.</numerusform>
            <numerusform>ليست في المشروع إجابة عن %n موضعًا من مواضع الخريطة.</numerusform>
            <numerusform>ليست في المشروع إجابة عن %n موضع من مواضع الخريطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep what stood there.</source>
        <translation>يبقى فيها ما كان فيها.</translation>
    </message>
    <message>
        <source>A workbook that somebody else designed, filled through a map</source>
        <translation>مصنف صممه طرف آخر، يُملأ عبر خريطة</translation>
    </message>
    <message>
        <source>It carries what the map has places for; formulas that depend on filled cells have no stored results until a spreadsheet program opens the file.</source>
        <translation>ينقل المصنف ما له مواضع في الخريطة؛ وليست للصيغ الحسابية التي تعتمد على الخلايا المملوءة نتائج مخزنة إلى أن يُفتح الملف في برنامج جداول.</translation>
    </message>
    <message>
        <source>row “%1”, column “%2”, title “%3”</source>
        <translation>الصف «%1»، العمود «%2»، العنوان «%3»</translation>
    </message>
    <message>
        <source>“%1” is no place on a sheet.</source>
        <translation>«%1» ليس موضعًا في ورقة.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>ليست في المصنف ورقة باسم «%1».</translation>
    </message>
    <message>
        <source>Nothing was read for “%1”. Correct the map.</source>
        <translation>لم يُقرأ شيء من أجل «%1». صحح الخريطة.</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped cell(s) hold a formula.</source>
        <translation>
            <numerusform>في %n من الخلايا الواردة في الخريطة صيغة حسابية.</numerusform>
            <numerusform>في خلية واحدة (%n) من الخلايا الواردة في الخريطة صيغة حسابية.</numerusform>
            <numerusform>في خليتين (%n) من الخلايا الواردة في الخريطة صيغة حسابية.</numerusform>
            <numerusform>في %n خلايا من الخلايا الواردة في الخريطة صيغة حسابية.</numerusform>
            <numerusform>في %n خلية من الخلايا الواردة في الخريطة صيغة حسابية.</numerusform>
            <numerusform>في %n خلية من الخلايا الواردة في الخريطة صيغة حسابية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their stored results were taken, nothing was computed. If the workbook was filled by a program, open and save it in a spreadsheet program first.</source>
        <translation>أُخذت نتائجها المخزنة ولم يُحسب شيء. إذا كان المصنف قد ملأه برنامج، فافتحه أولًا في برنامج جداول واحفظه.</translation>
    </message>
    <message>
        <source>Response to a questionnaire (SDMX-ML 2.1)</source>
        <translation>الرد على استبيان (SDMX-ML 2.1)</translation>
    </message>
    <message>
        <source>Response to a questionnaire (SDMX-ML 3.0)</source>
        <translation>الرد على استبيان (SDMX-ML 3.0)</translation>
    </message>
    <message>
        <source>The message carries every answer by a data structure of our own, as none has been published for these questionnaires; the answers on method, the findings and how figures came in stay behind, and characters that XML forbids are replaced.</source>
        <translation>تنقل الرسالة كل إجابة وفق بنية بيانات خاصة بنا، إذ لم تُنشر أي بنية لهذه الاستبيانات؛ ولا تنقل الإجابات بشأن المنهجية ونتائج الفحوص وكيفية ورود الأرقام، وتُستبدل المحارف التي لا تسمح بها XML.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>FAILS</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>The figures can be read</source>
        <translation>الأرقام قابلة للقراءة</translation>
    </message>
    <message>
        <source>Each figure is a number, “&lt;5” or an interval such as 0..4; counts are whole and not negative.</source>
        <translation>كل رقم هو عدد أو «‎&lt;5‎» أو مجال مثل ‎0..4‎؛ والأعداد صحيحة وغير سالبة.</translation>
    </message>
    <message>
        <source>Write digits only, with no sign between thousands. Words belong into the comment.</source>
        <translation>يرجى كتابة الأرقام وحدها، من دون علامة تفصل بين الآلاف. أما الكلمات فمكانها التعليق.</translation>
    </message>
    <message>
        <source>Failing now:</source>
        <translation>غير المستوفى الآن:</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>They are made while you type; cells that are left open fail nothing. More checks follow when the workbook has come back.</source>
        <translation>تُجرى الفحوص في أثناء الكتابة؛ ولا تُعدّ الخلايا المتروكة من دون ملء مخالفة. وتُجرى فحوص أخرى بعد عودة المصنف.</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>ما يُفحص</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Parts together</source>
        <translation>مجموع الأجزاء</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>%1 (as reported)</source>
        <translation>%1 (كما أُبلغ عنها)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>The parts of a questionnaire were to be written to the folder %1.</source>
        <translation>كان المطلوب كتابة أجزاء استبيان في المجلد %1.</translation>
    </message>
    <message>
        <source>The questionnaire “%1” has no part for “%2”.</source>
        <translation>ليس في الاستبيان «%1» جزء لـ «%2».</translation>
    </message>
    <message>
        <source>Take institutions among these: %1.</source>
        <translation>خذ مؤسسات من بين هذه: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>لا يمكن إنشاء المجلد.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, and that is no file.</source>
        <translation>اختر مجلدًا يجوز لك الكتابة فيه، وليس ملفًا.</translation>
    </message>
    <message>
        <source>It has files of these names already: %1.</source>
        <translation>فيه من قبل ملفات بهذه الأسماء: %1.</translation>
    </message>
    <message>
        <source>Nothing was written, as they may have been filled in. Choose another folder, or move them away.</source>
        <translation>لم يُكتب شيء، إذ ربما تكون قد مُلئت. اختر مجلدًا آخر، أو انقلها من مكانها.</translation>
    </message>
    <message>
        <source>Filled in by (name)</source>
        <translation>ملأه (الاسم)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Date (year-month-day)</source>
        <translation>التاريخ (سنة-شهر-يوم)</translation>
    </message>
    <message>
        <source>To be returned to</source>
        <translation>يُعاد إلى</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>هذا الجزء</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>الجدول %1</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>كيفية ملئه</translation>
    </message>
    <message>
        <source>Yellow cells</source>
        <translation>الخلايا الصفراء</translation>
    </message>
    <message>
        <source>Only they take what you type. For each year there is a figure, its status, a comment and its source; choose from the lists where that fits. Leave open what you do not know yet.</source>
        <translation>هي وحدها التي تُكتب فيها البيانات. ولكل سنة رقم وحالته وتعليق ومصدر الرقم؛ ويرجى الاختيار من القوائم حيث يكون ذلك مناسبًا. ويرجى ترك ما لا تعرفونه بعد فارغًا.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Digits only, with no sign between thousands. “&lt;5” stands for a count from 1 to 4 that is not shown. Write 0 when there was none.</source>
        <translation>تُكتب الأرقام وحدها، من دون علامة تفصل بين الآلاف. ويدل «‎&lt;5‎» على عدد من 1 إلى 4 لا يُعرض. ويرجى كتابة 0 إذا لم تقع أي حالة.</translation>
    </message>
    <message>
        <source>Red cells</source>
        <translation>الخلايا الحمراء</translation>
    </message>
    <message>
        <source>They do not agree with others; the sheet “%1” says which check fails and what to do. A figure that is right may stay: say why in the comment.</source>
        <translation>هي خلايا لا تتفق مع غيرها؛ وتبيّن الورقة «%1» الفحص الذي لم يُستوفَ وما ينبغي عمله. ويجوز أن يبقى الرقم إذا كان صحيحًا: يرجى ذكر السبب في التعليق.</translation>
    </message>
    <message>
        <source>Grey cells</source>
        <translation>الخلايا الرمادية</translation>
    </message>
    <message>
        <source>Figures reported for earlier years, for comparison. They cannot be changed here; write a comment when one of them is wrong.</source>
        <translation>هي أرقام أُبلغ عنها لسنوات سابقة، وهي معروضة للمقارنة. ولا يمكن تغييرها هنا؛ ويرجى كتابة تعليق إذا كان أحدها خطأ.</translation>
    </message>
    <message>
        <source>The first column and the second line of a sheet say where its cells belong. Leave them as they are.</source>
        <translation>يبيّن العمود الأول والسطر الثاني من كل ورقة مواضع خلاياها. ويرجى تركهما كما هما.</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>عند الانتهاء</translation>
    </message>
    <message>
        <source>Enter your name and the date above, save the file as a workbook (XLSX or ODS) and send it back to the office that is named above.</source>
        <translation>يرجى كتابة الاسم والتاريخ أعلاه، وحفظ الملف في شكل مصنف (XLSX أو ODS)، وإعادته إلى الجهة المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>What the statuses mean</source>
        <translation>معاني الحالات</translation>
    </message>
    <message>
        <source>The figure is final.</source>
        <translation>الرقم نهائي.</translation>
    </message>
    <message>
        <source>It was counted, and there was none.</source>
        <translation>أُجري العد ولم تقع أي حالة.</translation>
    </message>
    <message>
        <source>The figure may still change.</source>
        <translation>قد يتغير الرقم.</translation>
    </message>
    <message>
        <source>There is a figure, but it is too small to be shown: write “&lt;5”.</source>
        <translation>هناك رقم، لكنه أصغر من أن يُعرض: يرجى كتابة «‎&lt;5‎».</translation>
    </message>
    <message>
        <source>You do not have the figure.</source>
        <translation>الرقم ليس لديكم.</translation>
    </message>
    <message>
        <source>The question makes no sense in your country, for example because there is no such offence.</source>
        <translation>لا معنى للسؤال في بلدكم، لأنه لا توجد فيه مثل هذه الجريمة مثلًا.</translation>
    </message>
    <message>
        <source>You were not asked for it, or another office has it.</source>
        <translation>لم يُطلب منكم الرقم، أو هو لدى جهة أخرى.</translation>
    </message>
    <message>
        <source>The figure is provisional.</source>
        <translation>الرقم مؤقت.</translation>
    </message>
    <message>
        <source>Only a part of the country is covered.</source>
        <translation>لا يشمل الرقم إلا جزءًا من البلد.</translation>
    </message>
    <message>
        <source>Counted by other rules than the year before.</source>
        <translation>أُجري العد وفق قواعد غير قواعد السنة السابقة.</translation>
    </message>
    <message>
        <source>Attempts are counted, too.</source>
        <translation>يشمل العد الشروع في الجريمة أيضًا.</translation>
    </message>
    <message>
        <source>The figure is an estimate.</source>
        <translation>الرقم تقديري.</translation>
    </message>
    <message>
        <source>“%1” filled this part in on %4, but %2 of %3 was taken in already.</source>
        <translation>ملأت المؤسسة «%1» هذا الجزء في %4، لكن %2 المؤرخ %3 استُورد من قبل.</translation>
    </message>
    <message>
        <source>What differs stays as it is. Accept it only when the older figures are to hold.</source>
        <translation>يبقى ما يختلف كما هو. اقبله فقط إذا كان المراد الأخذ بالأرقام الأقدم.</translation>
    </message>
    <message>
        <source>“%1” filled in two returns on %4; %2 was taken in first.</source>
        <translation>ملأت المؤسسة «%1» ردّين في %4؛ واستُورد %2 أولًا.</translation>
    </message>
    <message>
        <source>Figures of this file replace those of the first. Ask when that is not meant.</source>
        <translation>تحل أرقام هذا الملف محل أرقام الأول. استفسر إذا لم يكن ذلك هو المقصود.</translation>
    </message>
    <message>
        <source>“%1” returned %2 before; which of the two is newer cannot be seen from their dates.</source>
        <translation>أعادت المؤسسة «%1» %2 من قبل؛ ولا يُعرف من التاريخين أيهما الأحدث.</translation>
    </message>
    <message>
        <source>What differs stays as it is. Accept it when this file is the newer one.</source>
        <translation>يبقى ما يختلف كما هو. اقبله إذا كان هذا الملف هو الأحدث.</translation>
    </message>
    <message>
        <source>The same file was taken in on %1 by %2.</source>
        <translation>استُورد الملف نفسه في %1، واستورده %2.</translation>
    </message>
    <message>
        <source>Only what was not accepted then can change anything.</source>
        <translation>لا يمكن أن يُحدث تغييرًا إلا ما لم يُقبل حينئذ.</translation>
    </message>
    <message>
        <source>A newer return of the institution says %1.</source>
        <translation>في رد أحدث من المؤسسة: %1.</translation>
    </message>
    <message>
        <source>Another return of the institution says %1, and it is not certain which is newer.</source>
        <translation>في رد آخر من المؤسسة: %1، وليس من المؤكد أيهما الأحدث.</translation>
    </message>
    <message>
        <source>The question is answered otherwise: %1.</source>
        <translation>أُجيب عن السؤال بغير ذلك: %1.</translation>
    </message>
    <message>
        <source>Somebody else said %1 (%2).</source>
        <translation>ذكر شخص آخر %1 (%2).</translation>
    </message>
    <message>
        <source>The part does not say who filled it in, or when.</source>
        <translation>لا يبيّن الجزء من ملأه أو متى ملأه.</translation>
    </message>
    <message>
        <source>It was read all the same. Ask the institution, and write it down.</source>
        <translation>قُرئ مع ذلك. اسأل المؤسسة، ودوّن ذلك فيه.</translation>
    </message>
    <message>
        <source>%1 was to be taken back as a part of the questionnaire %2.</source>
        <translation>كان المطلوب استيراد %1 بوصفه جزءًا معادًا من الاستبيان %2.</translation>
    </message>
    <message>
        <source>It was sent out by “%1”, and this project is kept by “%2”.</source>
        <translation>أرسلته «%1»، أما هذا المشروع فتحتفظ به «%2».</translation>
    </message>
    <message>
        <source>Nothing of the file was taken. Send it to that office, or name the same office in the project&apos;s settings.</source>
        <translation>لم يُؤخذ بشيء من الملف. أرسله إلى تلك الجهة، أو سمِّ الجهة نفسها في إعدادات المشروع.</translation>
    </message>
    <message>
        <source>Take back the part of %1</source>
        <translation>استيراد الجزء المعاد من %1</translation>
    </message>
    <message>
        <source>%1: the result of the formula is not stored.</source>
        <translation>%1: نتيجة الصيغة الحسابية غير مخزنة.</translation>
    </message>
    <message>
        <source>The cell was not taken. Open the workbook in a spreadsheet program and save it, or write the number.</source>
        <translation>لم يُؤخذ بالخلية. افتح المصنف في برنامج جداول واحفظه، أو اكتب الرقم.</translation>
    </message>
    <message>
        <source>%1: the formula gives the error %2.</source>
        <translation>%1: تعطي الصيغة الحسابية الخطأ %2.</translation>
    </message>
    <message>
        <source>The cell was not taken. Write the number instead.</source>
        <translation>لم يُؤخذ بالخلية. اكتب الرقم بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1: a formula stands in the cell; it gave %2.</source>
        <translation>%1: في الخلية صيغة حسابية؛ وقد أعطت %2.</translation>
    </message>
    <message>
        <source>That number was taken as it was stored. Look whether it is the figure that was meant.</source>
        <translation>أُخذ بذلك الرقم كما هو مخزن. تحقق مما إذا كان هو الرقم المقصود.</translation>
    </message>
    <message>
        <source>%1: “%2” was read as %3.</source>
        <translation>%1: قُرئ «%2» على أنه %3.</translation>
    </message>
    <message>
        <source>Look whether it is the figure that was meant.</source>
        <translation>تحقق مما إذا كان هو الرقم المقصود.</translation>
    </message>
    <message>
        <source>%1: %2 is a text, and its point may stand for thousands or for decimals.</source>
        <translation>%1: القيمة %2 نص، وقد تكون النقطة فيها فاصلًا للآلاف أو للكسور العشرية.</translation>
    </message>
    <message>
        <source>The cell was not taken. Write a number without a sign between thousands.</source>
        <translation>لم يُؤخذ بالخلية. اكتب رقمًا من دون علامة تفصل بين الآلاف.</translation>
    </message>
    <message>
        <source>The questionnaire has no cell or year “%1”.</source>
        <translation>ليست في الاستبيان خلية أو سنة باسم «%1».</translation>
    </message>
    <message>
        <source>The answer was not taken. Name a cell and a year that the questionnaire asks for.</source>
        <translation>لم يُؤخذ بالإجابة. سمِّ خلية وسنة يطلبهما الاستبيان.</translation>
    </message>
    <message>
        <source>%1: the status “%2”, its value or the origin is not understood.</source>
        <translation>%1: الحالة «%2» أو قيمتها أو المنشأ غير مفهوم.</translation>
    </message>
    <message>
        <source>The answer was not taken. Write the file again, or mend the entry as the other entries are.</source>
        <translation>لم يُؤخذ بالإجابة. اكتب الملف من جديد، أو أصلح القيد على غرار القيود الأخرى.</translation>
    </message>
    <message>
        <source>%1 stands in the file twice, with different contents.</source>
        <translation>يرد %1 في الملف مرتين، بمحتوى مختلف.</translation>
    </message>
    <message>
        <source>The first was taken. Delete the wrong one and take the file in again.</source>
        <translation>أُخذ بالأول. احذف الخطأ منهما واستورد الملف من جديد.</translation>
    </message>
    <message>
        <source>The answer was not taken. Name a question that the questionnaire asks.</source>
        <translation>لم يُؤخذ بالإجابة. سمِّ سؤالًا يطرحه الاستبيان.</translation>
    </message>
    <message>
        <source>It was not taken. Choose among the answers that the question offers.</source>
        <translation>لم يُؤخذ بها. اختر من بين الإجابات التي يتيحها السؤال.</translation>
    </message>
    <message>
        <source>The series “%1” is not understood.</source>
        <translation>السلسلة «%1» غير مفهومة.</translation>
    </message>
    <message>
        <source>It was not taken. It needs an id, and for each year a number.</source>
        <translation>لم يُؤخذ بها. فهي تحتاج إلى معرّف، وإلى رقم لكل سنة.</translation>
    </message>
    <message>
        <source>The entry %1 is no object.</source>
        <translation>القيد %1 ليس كائنًا.</translation>
    </message>
    <message>
        <source>It was not taken. Write the file again.</source>
        <translation>لم يُؤخذ به. اكتب الملف من جديد.</translation>
    </message>
    <message>
        <source>Take a file of “iccs export --format response-json” for this questionnaire and country. Nothing was changed.</source>
        <translation>خذ ملفًا صادرًا عن «iccs export --format response-json» لهذا الاستبيان وهذا البلد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It is damaged JSON: %1, at byte %2.</source>
        <translation>هو ملف JSON تالف: %1، عند البايت %2.</translation>
    </message>
    <message>
        <source>It is JSON of another kind.</source>
        <translation>هو ملف JSON من نوع آخر.</translation>
    </message>
    <message>
        <source>A newer program wrote it.</source>
        <translation>كتبه برنامج أحدث.</translation>
    </message>
    <message>
        <source>It answers “%1”, not “%2”.</source>
        <translation>يجيب عن «%1»، لا عن «%2».</translation>
    </message>
    <message>
        <source>It is of the country “%1”, not “%2”.</source>
        <translation>يخص البلد «%1»، لا «%2».</translation>
    </message>
    <message>
        <source>Nothing of the file was taken. %1</source>
        <translation>لم يُؤخذ بشيء من الملف. %1</translation>
    </message>
    <message>
        <source>The sheet “%1” is of another part than the sheets before it.</source>
        <translation>تخص الورقة «%1» جزءًا غير جزء الأوراق التي قبلها.</translation>
    </message>
    <message>
        <source>Take each part in its own workbook.</source>
        <translation>استورد كل جزء في مصنفه الخاص.</translation>
    </message>
    <message>
        <source>%1 has no part for the institution “%2”.</source>
        <translation>ليس في %1 جزء للمؤسسة «%2».</translation>
    </message>
    <message>
        <source>Write the parts again and have them filled in.</source>
        <translation>اكتب الأجزاء من جديد واطلب ملأها.</translation>
    </message>
    <message>
        <source>The cell “%1” is not in the part of “%2”.</source>
        <translation>ليست الخلية «%1» من جزء «%2».</translation>
    </message>
    <message>
        <source>The row was not read. Another institution answers it.</source>
        <translation>لم يُقرأ الصف. تجيب عنه مؤسسة أخرى.</translation>
    </message>
    <message>
        <source>The question “%1” is not in the part of “%2”.</source>
        <translation>ليس السؤال «%1» من جزء «%2».</translation>
    </message>
    <message>
        <source>The sheet “%1” answers the questionnaire, but the line above the answers that begins with “iccs-” is gone.</source>
        <translation>تجيب الورقة «%1» عن الاستبيان، لكن السطر الذي يعلو الإجابات ويبدأ بـ «‎iccs-‎» غير موجود.</translation>
    </message>
    <message>
        <source>Nothing of the sheet was taken. Copy the line back from the workbook that was sent out; it is the second line of the sheet.</source>
        <translation>لم يُؤخذ بشيء من الورقة. انسخ السطر من المصنف الذي أُرسل وأعده إليها؛ وهو السطر الثاني من الورقة.</translation>
    </message>
    <message>
        <source>Hidden rows of the sheet “%1” hold answers to %2 cells: %3.</source>
        <translation>في صفوف مخفية من الورقة «%1» إجابات عن خلايا عددها %2: %3.</translation>
    </message>
    <message>
        <source>They were taken. Look whether they were meant to be sent.</source>
        <translation>أُخذ بها. تحقق مما إذا كان إرسالها مقصودًا.</translation>
    </message>
    <message>
        <source>%1: the project says something else than the file.</source>
        <translation>%1: يذكر المشروع شيئًا غير ما في الملف.</translation>
    </message>
    <message>
        <source>The project&apos;s answer stays. Say --accept when the file is to hold.</source>
        <translation>تبقى إجابة المشروع. أضف --accept إذا كان المراد الأخذ بما في الملف.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answers</source>
        <translation>
            <numerusform>استيراد %n إجابة</numerusform>
            <numerusform>استيراد إجابة واحدة (%n)</numerusform>
            <numerusform>استيراد إجابتين (%n)</numerusform>
            <numerusform>استيراد %n إجابات</numerusform>
            <numerusform>استيراد %n إجابة</numerusform>
            <numerusform>استيراد %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Findings of the checks: %1</source>
        <translation>نتائج الفحوص: %1</translation>
    </message>
    <message>
        <source>Errors without explanation</source>
        <translation>الأخطاء غير المفسَّرة</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>المفسَّرة</translation>
    </message>
    <message>
        <source>Warnings and notes</source>
        <translation>التحذيرات والملاحظات</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Seal of the frozen copy (SHA-256)</source>
        <translation>ختم النسخة المجمَّدة (SHA-256)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Cells by status</source>
        <translation>الخلايا بحسب الحالة</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>ما جرى فحصه</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>المستوفى</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>غير المستوفى</translation>
    </message>
    <message numerus="yes">
        <source>It was sent although %n errors are not explained. They are listed here.</source>
        <translation>
            <numerusform>أُرسل الرد مع أن فيه %n خطأ غير مفسَّر. وترد الأخطاء أدناه.</numerusform>
            <numerusform>أُرسل الرد مع أن فيه خطأً واحدًا (%n) غير مفسَّر. ويرد أدناه.</numerusform>
            <numerusform>أُرسل الرد مع أن فيه خطأين (%n) غير مفسَّرين. ويردان أدناه.</numerusform>
            <numerusform>أُرسل الرد مع أن فيه %n أخطاء غير مفسَّرة. وترد أدناه.</numerusform>
            <numerusform>أُرسل الرد مع أن فيه %n خطأً غير مفسَّر. وترد الأخطاء أدناه.</numerusform>
            <numerusform>أُرسل الرد مع أن فيه %n خطأ غير مفسَّر. وترد الأخطاء أدناه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators computed from it</source>
        <translation>المؤشرات المحسوبة منه</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>The figures given allow none.</source>
        <translation>لا تتيح الأرقام المعطاة حساب أي مؤشر.</translation>
    </message>
    <message>
        <source>Since the submission %1</source>
        <translation>منذ الرد المقدَّم %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>مُضاف</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>“sha256sum -c SHA256SUMS” in the unpacked folder shows whether they arrived whole.</source>
        <translation>يبيّن الأمر «sha256sum -c SHA256SUMS» في المجلد بعد فك الأرشيف ما إذا كانت الملفات قد وصلت سليمة.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Response to a questionnaire: %1</source>
        <translation>الرد على استبيان: %1</translation>
    </message>
    <message>
        <source>A submission was to be made in %1.</source>
        <translation>كان المطلوب إعداد رد للتقديم في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors have no explanation: %1</source>
        <translation>
            <numerusform>%n خطأ غير مفسَّر: %1</numerusform>
            <numerusform>خطأ واحد (%n) غير مفسَّر: %1</numerusform>
            <numerusform>خطآن (%n) غير مفسَّرين: %1</numerusform>
            <numerusform>%n أخطاء غير مفسَّرة: %1</numerusform>
            <numerusform>%n خطأً غير مفسَّر: %1</numerusform>
            <numerusform>%n خطأ غير مفسَّر: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the figures, or explain why they may stand. Whoever must send them as they are says --allow-errors, and the letter lists them.</source>
        <translation>صحح الأرقام، أو فسّر سبب جواز بقائها. ومن كان عليه إرسالها كما هي يضيف --allow-errors، فتسردها الرسالة.</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>رفض النظام ذلك: %1.</translation>
    </message>
    <message>
        <source>Check that the disk has room.</source>
        <translation>تحقق من أن في القرص مكانًا.</translation>
    </message>
    <message>
        <source>The project has no answers to “%1” in these years.</source>
        <translation>ليست في المشروع إجابات عن «%1» في هذه السنوات.</translation>
    </message>
    <message>
        <source>Answer the questionnaire first: “iccs fill” or “iccs answer”.</source>
        <translation>أجب عن الاستبيان أولًا: «iccs fill» أو «iccs answer».</translation>
    </message>
    <message>
        <source>Reading the labels of %1</source>
        <translation>قراءة تسميات %1</translation>
    </message>
    <message>
        <source>Filling %1</source>
        <translation>ملء %1</translation>
    </message>
    <message>
        <source>Writing the parts of %1</source>
        <translation>كتابة أجزاء %1</translation>
    </message>
    <message>
        <source>%1 was to be taken back as a part of a questionnaire.</source>
        <translation>كان المطلوب استيراد %1 بوصفه جزءًا معادًا من استبيان.</translation>
    </message>
    <message>
        <source>It is a whole response, not the part of an institution.</source>
        <translation>هو رد كامل، لا جزء مؤسسة.</translation>
    </message>
    <message>
        <source>Take its answers in on the page of questionnaires.</source>
        <translation>استورد إجاباته في صفحة الاستبيانات.</translation>
    </message>
</context>
<context>
    <name>exchangepage::AgreementPanel</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Decided by both</source>
        <translation>قرر بشأنها الاثنان</translation>
    </message>
    <message>
        <source>Offences on which both mappers decided; the other figures are about these.</source>
        <translation>الجرائم التي اتخذ الشخصان قرارًا بشأنها؛ والأرقام الأخرى تتعلق بهذه الجرائم.</translation>
    </message>
    <message>
        <source>Same in all</source>
        <translation>متطابقة في كل شيء</translation>
    </message>
    <message>
        <source>Same category, relation, tags and data flags.</source>
        <translation>الفئة والعلاقة والوسوم وعلامات البيانات نفسها.</translation>
    </message>
    <message>
        <source>Same category</source>
        <translation>الفئة نفسها</translation>
    </message>
    <message>
        <source>Same division</source>
        <translation>القسم نفسه</translation>
    </message>
    <message>
        <source>Same section</source>
        <translation>الباب نفسه</translation>
    </message>
    <message>
        <source>Kappa by section</source>
        <translation>معامل كابا بحسب الباب</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: agreement on the section beyond what chance would give. 1 is full agreement, 0 is chance.</source>
        <translation>معامل كابا لكوهين: التوافق على الباب بما يتجاوز ما تعطيه الصدفة. القيمة 1 توافق تام، والقيمة 0 صدفة.</translation>
    </message>
    <message>
        <source>Near misses</source>
        <translation>متقاربة</translation>
    </message>
    <message>
        <source>Of the offences with different categories: only the level differs, or the division is the same.</source>
        <translation>من الجرائم ذات الفئات المختلفة: لا يختلف إلا المستوى، أو القسم هو نفسه.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>offences</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>It says nothing when all offences are in one section.</source>
        <translation>لا يدل على شيء عندما تكون كل الجرائم في باب واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 here and %2 there (%n offence(s))</source>
        <translation>
            <numerusform>%1 هنا و%2 هناك، %n جريمة</numerusform>
            <numerusform>%1 هنا و%2 هناك، جريمة واحدة (%n)</numerusform>
            <numerusform>%1 هنا و%2 هناك، جريمتان (%n)</numerusform>
            <numerusform>%1 هنا و%2 هناك، %n جرائم</numerusform>
            <numerusform>%1 هنا و%2 هناك، %n جريمة</numerusform>
            <numerusform>%1 هنا و%2 هناك، %n جريمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Differ most often: %1.</source>
        <translation>أكثر ما يختلف: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list</comment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>exchangepage::ColumnChoice</name>
    <message>
        <source>National code</source>
        <translation>الرمز الوطني</translation>
    </message>
    <message>
        <source>ICCS code</source>
        <translation>رمز ICCS</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Data flags</source>
        <translation>علامات البيانات</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>المسوّغ</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>القواعد المستشهد بها</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation>المرشحات المرفوضة</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>الافتراض</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>ما تبقى</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجِع</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>يوم المراجعة</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>تعليق المراجِع</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>صاحب الرابط</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>سارٍ من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>سارٍ حتى</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Internal number of the offence</source>
        <translation>الرقم الداخلي للجريمة</translation>
    </message>
    <message>
        <source>Internal number of the link</source>
        <translation>الرقم الداخلي للرابط</translation>
    </message>
    <message>
        <source>The columns are complete. Check them, then go on.</source>
        <translation>الأعمدة مكتملة. تحقق منها ثم واصل.</translation>
    </message>
    <message>
        <source>Choose the column of the national codes, and at least one column to take over.</source>
        <translation>اختر عمود الرموز الوطنية، وعمودًا واحدًا على الأقل لإدراجه.</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>ليس في الجدول</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Source of the weight</source>
        <translation>مصدر الوزن</translation>
    </message>
</context>
<context>
    <name>exchangepage::CompareDialog</name>
    <message numerus="yes">
        <source>%n chosen offence(s) were left as they are, because only one of you decided.</source>
        <translation>
            <numerusform>%n جريمة من الجرائم المختارة بقيت كما هي، لأن واحدًا منكما فقط اتخذ قرارًا.</numerusform>
            <numerusform>جريمة واحدة (%n) من الجرائم المختارة بقيت كما هي، لأن واحدًا منكما فقط اتخذ قرارًا.</numerusform>
            <numerusform>جريمتان (%n) من الجرائم المختارة بقيتا كما هما، لأن واحدًا منكما فقط اتخذ قرارًا.</numerusform>
            <numerusform>%n جرائم من الجرائم المختارة بقيت كما هي، لأن واحدًا منكما فقط اتخذ قرارًا.</numerusform>
            <numerusform>%n جريمة من الجرائم المختارة بقيت كما هي، لأن واحدًا منكما فقط اتخذ قرارًا.</numerusform>
            <numerusform>%n جريمة من الجرائم المختارة بقيت كما هي، لأن واحدًا منكما فقط اتخذ قرارًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were taken over as proposals; what was chosen here before stands among the rejected candidates.</source>
        <translation>
            <numerusform>جرى إدراج %n قرار في شكل مقترحات؛ وما اختير هنا من قبل يرد بين المرشحات المرفوضة.</numerusform>
            <numerusform>جرى إدراج قرار واحد (%n) في شكل مقترحات؛ وما اختير هنا من قبل يرد بين المرشحات المرفوضة.</numerusform>
            <numerusform>جرى إدراج قرارين (%n) في شكل مقترحات؛ وما اختير هنا من قبل يرد بين المرشحات المرفوضة.</numerusform>
            <numerusform>جرى إدراج %n قرارات في شكل مقترحات؛ وما اختير هنا من قبل يرد بين المرشحات المرفوضة.</numerusform>
            <numerusform>جرى إدراج %n قرارًا في شكل مقترحات؛ وما اختير هنا من قبل يرد بين المرشحات المرفوضة.</numerusform>
            <numerusform>جرى إدراج %n قرار في شكل مقترحات؛ وما اختير هنا من قبل يرد بين المرشحات المرفوضة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) are marked as disputed; both decisions stand in the rationale.</source>
        <translation>
            <numerusform>%n جريمة معلَّمة بعلامة «محل خلاف»؛ والقراران كلاهما واردان في المسوّغ.</numerusform>
            <numerusform>جريمة واحدة (%n) معلَّمة بعلامة «محل خلاف»؛ والقراران كلاهما واردان في المسوّغ.</numerusform>
            <numerusform>جريمتان (%n) معلَّمتان بعلامة «محل خلاف»؛ والقراران كلاهما واردان في المسوّغ.</numerusform>
            <numerusform>%n جرائم معلَّمة بعلامة «محل خلاف»؛ والقراران كلاهما واردان في المسوّغ.</numerusform>
            <numerusform>%n جريمة معلَّمة بعلامة «محل خلاف»؛ والقراران كلاهما واردان في المسوّغ.</numerusform>
            <numerusform>%n جريمة معلَّمة بعلامة «محل خلاف»؛ والقراران كلاهما واردان في المسوّغ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>تصدير المقارنة</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>part of a file name</comment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>The comparison was written to %1.</source>
        <translation>كُتبت المقارنة في %1.</translation>
    </message>
    <message>
        <source>&amp;Choose a project or a table…</source>
        <translation>اختيار مشروع أو جدول (&amp;C)…</translation>
    </message>
    <message>
        <source>Compare with another mapper</source>
        <translation>المقارنة مع شخص آخر</translation>
    </message>
    <message>
        <source>Whose mapping is it compared with?</source>
        <translation>ربط مَن تجري المقارنة معه؟</translation>
    </message>
    <message>
        <source>Choose the project in which somebody else mapped the same national list, or a table with national codes and ICCS codes. That file is only read.</source>
        <translation>اختر المشروع الذي ربط فيه شخص آخر القائمة الوطنية نفسها، أو جدولًا فيه رموز وطنية ورموز ICCS. ولا يُفتح ذلك الملف إلا للقراءة.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقارنة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>القائمة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take over the other&apos;s decision</source>
        <translation>إدراج قرار الشخص الآخر (&amp;T)</translation>
    </message>
    <message>
        <source>Mark as &amp;disputed</source>
        <translation>تعليم بعلامة «محل خلاف» (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>تصدير كملف CSV (&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Projects and tables (*.iccs *.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>مشاريع وجداول (*.iccs *.csv *.tsv *.txt *.xlsx *.ods);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>مقارنة مع %1</translation>
    </message>
    <message>
        <source>compared with %1, list %2</source>
        <translation>مقارنة مع %1، القائمة %2</translation>
    </message>
    <message>
        <source>Choose rows of the table first.</source>
        <translation>اختر صفوفًا من الجدول أولًا.</translation>
    </message>
</context>
<context>
    <name>exchangepage::ComparisonModel</name>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>How many steps in the tree lie between the categories.</source>
        <translation>عدد الخطوات في الشجرة بين الفئتين.</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>الجريمة</translation>
    </message>
    <message>
        <source>%1
The other mapper&apos;s list calls it: %2</source>
        <translation>%1
تسميها قائمة الشخص الآخر: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Other mapper</source>
        <translation>الشخص الآخر</translation>
    </message>
    <message>
        <source>Both within</source>
        <translation>كلاهما ضمن</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>تفاصيل أخرى</translation>
    </message>
    <message>
        <source>Near: other level</source>
        <translation>قريب: مستوى آخر</translation>
    </message>
    <message>
        <source>Near: same division</source>
        <translation>قريب: القسم نفسه</translation>
    </message>
    <message>
        <source>Same section</source>
        <translation>الباب نفسه</translation>
    </message>
    <message>
        <source>Other section</source>
        <translation>باب آخر</translation>
    </message>
    <message>
        <source>In scope or not</source>
        <translation>داخل النطاق أو خارجه</translation>
    </message>
    <message>
        <source>Decided here only</source>
        <translation>تقرر هنا فقط</translation>
    </message>
    <message>
        <source>Decided there only</source>
        <translation>تقرر هناك فقط</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>لم يتقرر</translation>
    </message>
</context>
<context>
    <name>exchangepage::ComparisonView</name>
    <message>
        <source>Find an offence</source>
        <translation>ابحث عن جريمة</translation>
    </message>
    <message>
        <source>Differences of the two mappers</source>
        <translation>الفروق بين الشخصين</translation>
    </message>
</context>
<context>
    <name>exchangepage::ExportDialog</name>
    <message>
        <source>Export the correspondence</source>
        <translation>تصدير التناظر</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>تصدير إلى ملف (&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>What this format cannot carry</source>
        <translation>ما لا تستطيع هذه الصيغة نقله</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>القائمة (&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;anguage of titles and headings</source>
        <translation>لغة العناوين والرؤوس (&amp;A)</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>كل القوائم</translation>
    </message>
    <message>
        <source>Import a list of offences first.</source>
        <translation>استورد قائمة جرائم أولًا.</translation>
    </message>
    <message>
        <source>correspondence</source>
        <comment>part of a file name</comment>
        <translation>تناظر</translation>
    </message>
    <message>
        <source>%1 was written (%2).</source>
        <comment>file name, size</comment>
        <translation>كُتب %1 (%2).</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>How the records are read that the script shall code. Layouts are made on the page “Data and coding”.</source>
        <translation>كيفية قراءة السجلات التي سيرمّزها النص البرمجي. وتُنشأ التخطيطات في الصفحة «البيانات والترميز».</translation>
    </message>
    <message>
        <source>La&amp;yout of the records</source>
        <translation>تخطيط السجلات (&amp;Y)</translation>
    </message>
    <message>
        <source>Counts &amp;by</source>
        <translation>الأعداد بحسب (&amp;B)</translation>
    </message>
    <message>
        <source>None: one column “code”</source>
        <translation>بلا تخطيط: عمود واحد «code» (الرمز)</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>الاستبيان (&amp;Q)</translation>
    </message>
    <message>
        <source>Answer a questionnaire first.</source>
        <translation>أجب عن استبيان أولًا.</translation>
    </message>
</context>
<context>
    <name>exchangepage::ForeignWorkbookDialog</name>
    <message>
        <source>Answer a questionnaire first.</source>
        <translation>أجب عن استبيان أولًا.</translation>
    </message>
    <message>
        <source>Choose the workbook, then open its map or let one be proposed. Check the lines before you fill it; double-click a cell or year to correct it.</source>
        <translation>اختر المصنف، ثم افتح خريطته أو اطلب اقتراح خريطة. تحقق من الأسطر قبل ملئه؛ وانقر نقرًا مزدوجًا على خلية أو سنة لتصحيحها.</translation>
    </message>
    <message>
        <source>%1 of %2 lines count.</source>
        <translation>الأسطر المأخوذ بها: %1 من %2.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.xltx *.xltm);;All files (*)</source>
        <translation>المصنفات (*.xlsx *.xlsm *.xltx *.xltm);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Maps of cells (*.csv *.xlsx *.ods);;All files (*)</source>
        <translation>خرائط الخلايا (*.csv *.xlsx *.ods);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>No cell of the questionnaire was recognised in the workbook. Open a map that names them.</source>
        <translation>لم تُعرف في المصنف أي خلية من خلايا الاستبيان. افتح خريطة تسميها.</translation>
    </message>
    <message>
        <source>Maps of cells (*.csv)</source>
        <translation>خرائط الخلايا (*.csv)</translation>
    </message>
    <message>
        <source>The map was written to %1.</source>
        <translation>كُتبت الخريطة في %1.</translation>
    </message>
    <message>
        <source>Workbooks (*.%1)</source>
        <translation>المصنفات (*.%1)</translation>
    </message>
    <message>
        <source>%1 was written. Cells filled: %2, as before: %3, refused: %4.</source>
        <translation>كُتب %1. الخلايا المملوءة: %2، والباقية كما كانت: %3، والمرفوضة: %4.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Fill a workbook of others</source>
        <translation>ملء مصنف صممه طرف آخر</translation>
    </message>
    <message>
        <source>&amp;Fill a copy…</source>
        <translation>ملء نسخة (&amp;F)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>الاستبيان (&amp;Q)</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>لم يُختر أي مصنف</translation>
    </message>
    <message>
        <source>&amp;Choose the workbook…</source>
        <translation>اختيار المصنف (&amp;C)…</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>المصنف</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>اقتراح (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ (&amp;S)…</translation>
    </message>
    <message>
        <source>Map of its cells</source>
        <translation>خريطة خلاياه</translation>
    </message>
    <message>
        <source>Lines of the map</source>
        <translation>أسطر الخريطة</translation>
    </message>
</context>
<context>
    <name>exchangepage::LinkFields</name>
    <message>
        <source>Offence</source>
        <translation>الجريمة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Data flags</source>
        <translation>علامات البيانات</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>ما تبقى</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>المسوّغ</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>القواعد المستشهد بها</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation>المرشحات المرفوضة</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>الافتراض</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>صاحب الرابط</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجِع</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>تاريخ المراجعة</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>تعليق المراجِع</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>سارٍ من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>سارٍ حتى</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>other %1</source>
        <comment>names of the fields that differ</comment>
        <translation>اختلاف في: %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Source of the weight</source>
        <translation>مصدر الوزن</translation>
    </message>
</context>
<context>
    <name>exchangepage::MapModel</name>
    <message>
        <source>the table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>not decided: %1</source>
        <comment>candidates follow</comment>
        <translation>لم يُحسم: %1</translation>
    </message>
    <message>
        <source>The questionnaire has no such cell.</source>
        <translation>ليست في الاستبيان خلية كهذه.</translation>
    </message>
    <message>
        <source>Place in the workbook</source>
        <translation>الموضع في المصنف</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>القيمة الحالية</translation>
    </message>
    <message>
        <source>Cell of the questionnaire</source>
        <translation>خلية الاستبيان</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما يُكتب</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Its label</source>
        <translation>تسميتها</translation>
    </message>
</context>
<context>
    <name>exchangepage::PartsDialog</name>
    <message>
        <source>Parts for institutions</source>
        <translation>أجزاء للمؤسسات</translation>
    </message>
    <message>
        <source>Parts and what came back</source>
        <translation>الأجزاء وما عاد منها</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>الاستبيان (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Years to fill in</source>
        <translation>السنوات المطلوب ملؤها (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Institutions</source>
        <translation>المؤسسات (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Language of the workbooks</source>
        <translation>لغة المصنفات (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Write into a folder…</source>
        <translation>كتابة في مجلد (&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Take back a part…</source>
        <translation>استيراد جزء معاد (&amp;T)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as before, %4 refused</source>
        <translation>المضافة: %1، والمتغيرة: %2، والباقية كما كانت: %3، والمرفوضة: %4</translation>
    </message>
    <message>
        <source>%1 of %2 cells are open</source>
        <translation>الخلايا التي لا تزال مفتوحة: %1 من %2</translation>
    </message>
    <message>
        <source>has not come back</source>
        <translation>لم يعد بعد</translation>
    </message>
    <message>
        <source>has come back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>استورده</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>ملأه</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>تاريخ الملء</translation>
    </message>
    <message>
        <source>Tick a year and an institution.</source>
        <translation>ضع علامة أمام سنة ومؤسسة.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were written. Send each to its institution.</source>
        <translation>
            <numerusform>كُتب %n جزء. أرسل كل جزء إلى مؤسسته.</numerusform>
            <numerusform>كُتب جزء واحد (%n). أرسله إلى مؤسسته.</numerusform>
            <numerusform>كُتب جزآن (%n). أرسل كلًّا منهما إلى مؤسسته.</numerusform>
            <numerusform>كُتبت %n أجزاء. أرسل كل جزء إلى مؤسسته.</numerusform>
            <numerusform>كُتب %n جزءًا. أرسل كل جزء إلى مؤسسته.</numerusform>
            <numerusform>كُتب %n جزء. أرسل كل جزء إلى مؤسسته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReferenceDialog</name>
    <message>
        <source>Take in a table of another country</source>
        <translation>استيراد جدول من بلد آخر</translation>
    </message>
    <message>
        <source>Which country has mapped its offences already?</source>
        <translation>أي بلد سبق أن ربط جرائمه؟</translation>
    </message>
    <message>
        <source>Drop its correspondence table here: any table with the names of offences and their ICCS codes, or a CSV, XLSX or SSSOM export of this program. Its decisions become precedents for suggestions; none of its rows is mapped or counted here.</source>
        <translation>أفلت هنا جدول التناظر الخاص به: أي جدول فيه أسماء الجرائم ورموز ICCS الخاصة بها، أو ملف CSV أو XLSX أو SSSOM صدّره هذا البرنامج. تصبح قراراته سوابق للاقتراحات؛ ولا يُربط هنا أي من صفوفه ولا يُحسب.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>استيراد (&amp;T)</translation>
    </message>
    <message>
        <source>Name the country; suggestions will mention it.</source>
        <translation>اذكر البلد؛ فالاقتراحات ستشير إليه.</translation>
    </message>
    <message>
        <source>It will replace the table of that name.</source>
        <translation>سيحل محل الجدول الذي يحمل ذلك الاسم.</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReferenceForm</name>
    <message>
        <source>Lab&amp;el of the offence</source>
        <translation>تسمية الجريمة (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;ICCS code</source>
        <translation>رمز ICCS (&amp;I)</translation>
    </message>
    <message>
        <source>National c&amp;ode</source>
        <translation>الرمز الوطني (&amp;O)</translation>
    </message>
    <message>
        <source>Legal &amp;reference</source>
        <translation>الحكم القانوني (&amp;R)</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>الحالة (&amp;A)</translation>
    </message>
    <message>
        <source>When the country has several, such as police and courts</source>
        <translation>إذا كانت للبلد عدة جداول، مثل جدول الشرطة وجدول المحاكم</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>البلد (&amp;U)</translation>
    </message>
    <message>
        <source>Na&amp;me of the table</source>
        <translation>اسم الجدول (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Language of the labels</source>
        <translation>لغة التسميات (&amp;L)</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>ليس في الجدول</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReferencesDialog</name>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>الجرائم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>&amp;Take in a table…</source>
        <translation>استيراد جدول (&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>Tables of other countries</source>
        <translation>جداول بلدان أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No table of another country is used yet</source>
        <translation>لا يُستخدم بعد أي جدول من بلد آخر</translation>
    </message>
    <message>
        <source>Where a country with a similar law has mapped its offences already, its decisions help to suggest categories for yours. They are examples only: they are not mapped, counted, checked or exported.</source>
        <translation>إذا سبق لبلد ذي قانون مشابه أن ربط جرائمه، فإن قراراته تساعد على اقتراح فئات لجرائمك. وهي أمثلة فقط: لا تُربط ولا تُحسب ولا تُفحص ولا تُصدَّر.</translation>
    </message>
    <message>
        <source>The decisions of %1 are used as precedents from now on.</source>
        <translation>تُستخدم قرارات %1 بمثابة سوابق من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>The table of %1 was removed. Undo brings it back.</source>
        <translation>أُزيل جدول %1. ويمكن استعادته بالتراجع.</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReviewDialog</name>
    <message>
        <source>Take in a reviewed table</source>
        <translation>استيراد جدول جرت مراجعته</translation>
    </message>
    <message>
        <source>Which table came back?</source>
        <translation>أي جدول عاد؟</translation>
    </message>
    <message>
        <source>Drop the reviewed table here: our own workbook or CSV after somebody edited it, or any table with national codes and ICCS codes.</source>
        <translation>أفلت الجدول المراجَع هنا: مصنفنا أو ملف CSV الخاص بنا بعد أن عدّله أحد، أو أي جدول فيه رموز وطنية ورموز ICCS.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>The table is about the list</source>
        <translation>يتعلق الجدول بالقائمة</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>The table says the same as the links in the project.</source>
        <translation>يقول الجدول ما تقوله الروابط في المشروع.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are the same in the table and in the project.</source>
        <translation>
            <numerusform>عدد الروابط المتطابقة في الجدول وفي المشروع: %n.</numerusform>
            <numerusform>عدد الروابط المتطابقة في الجدول وفي المشروع: %n.</numerusform>
            <numerusform>عدد الروابط المتطابقة في الجدول وفي المشروع: %n.</numerusform>
            <numerusform>عدد الروابط المتطابقة في الجدول وفي المشروع: %n.</numerusform>
            <numerusform>عدد الروابط المتطابقة في الجدول وفي المشروع: %n.</numerusform>
            <numerusform>عدد الروابط المتطابقة في الجدول وفي المشروع: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n change(s)</source>
        <translation>
            <numerusform>إدراج %n تغيير (&amp;T)</numerusform>
            <numerusform>إدراج تغيير واحد (%n) (&amp;T)</numerusform>
            <numerusform>إدراج تغييرين (%n) (&amp;T)</numerusform>
            <numerusform>إدراج %n تغييرات (&amp;T)</numerusform>
            <numerusform>إدراج %n تغييرًا (&amp;T)</numerusform>
            <numerusform>إدراج %n تغيير (&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>The project changed meanwhile. Go on to compare again.</source>
        <translation>تغيّر المشروع في هذه الأثناء. واصل للمقارنة من جديد.</translation>
    </message>
</context>
<context>
    <name>exchangepage::TakeBackDialog</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>Said otherwise</source>
        <translation>مذكور على نحو مختلف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cell, year</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>&amp;Choose the file that came back…</source>
        <translation>اختيار الملف الذي عاد (&amp;C)…</translation>
    </message>
    <message>
        <source>Take back a part</source>
        <translation>استيراد جزء معاد</translation>
    </message>
    <message>
        <source>Which part came back?</source>
        <translation>أي جزء عاد؟</translation>
    </message>
    <message>
        <source>Choose the workbook that an institution filled in and sent back (XLSX or ODS). You see what it changes before anything is taken over.</source>
        <translation>اختر المصنف الذي ملأته مؤسسة وأعادته (XLSX أو ODS). وسترى ما يغيّره قبل إدراج أي شيء.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>The part says the same as the answers in the project.</source>
        <translation>يذكر الجزء ما تذكره الإجابات الموجودة في المشروع.</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>ملف آخر (&amp;O)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.ods)</source>
        <translation>المصنفات (*.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1: the part of %2. Filled in by: %3. Filled in on: %4.</source>
        <translation>%1: جزء %2. ملأه: %3. تاريخ الملء: %4.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n answer(s)</source>
        <translation>
            <numerusform>إدراج %n إجابة (&amp;T)</numerusform>
            <numerusform>إدراج إجابة واحدة (%n) (&amp;T)</numerusform>
            <numerusform>إدراج إجابتين (%n) (&amp;T)</numerusform>
            <numerusform>إدراج %n إجابات (&amp;T)</numerusform>
            <numerusform>إدراج %n إجابة (&amp;T)</numerusform>
            <numerusform>إدراج %n إجابة (&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were taken over.</source>
        <translation>
            <numerusform>أُدرجت %n إجابة.</numerusform>
            <numerusform>أُدرجت إجابة واحدة (%n).</numerusform>
            <numerusform>أُدرجت إجابتان (%n).</numerusform>
            <numerusform>أُدرجت %n إجابات.</numerusform>
            <numerusform>أُدرجت %n إجابة.</numerusform>
            <numerusform>أُدرجت %n إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>قاله</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>سبب عدم أخذها</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Reading %1</source>
        <translation>جارٍ قراءة %1</translation>
    </message>
</context>
<context>
    <name>intake::BusyLine</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>intake::DifferenceModel</name>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>How much the labels before and after are alike.</source>
        <translation>مدى تشابه التسميتين قبل التغيير وبعده.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>الإدراج</translation>
    </message>
    <message>
        <source>Whether the change is taken over.</source>
        <translation>ما إذا كان التغيير يُدرج.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>فُهم على أنه</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>مُدرج</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
</context>
<context>
    <name>intake::DifferenceView</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>ابحث عن تغيير</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>The chosen change, field by field</source>
        <translation>التغيير المختار، حقلًا حقلًا</translation>
    </message>
    <message>
        <source>&amp;Take all that are shown</source>
        <translation>إدراج كل المعروض (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave all that are shown</source>
        <translation>ترك كل المعروض (&amp;L)</translation>
    </message>
    <message>
        <source>%1 of %2 changes will be taken over.</source>
        <translation>سيُدرج %1 من %2 من التغييرات.</translation>
    </message>
</context>
<context>
    <name>intake::FindingNames</name>
    <message>
        <source>Rows that are too short or too long</source>
        <translation>صفوف أقصر أو أطول من اللازم</translation>
    </message>
    <message>
        <source>Quotation marks that are not closed</source>
        <translation>علامات اقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>Bytes that are no text</source>
        <translation>بايتات ليست نصًا</translation>
    </message>
    <message>
        <source>Cells with a zero byte</source>
        <translation>خلايا فيها بايت صفري</translation>
    </message>
    <message>
        <source>Columns without a header</source>
        <translation>أعمدة بلا رأس</translation>
    </message>
    <message>
        <source>Headers that stand twice</source>
        <translation>رؤوس ترد مرتين</translation>
    </message>
    <message>
        <source>Merged cells</source>
        <translation>خلايا مدمجة</translation>
    </message>
    <message>
        <source>Formulas, taken as their values</source>
        <translation>صيغ حسابية أُخذت بقيمها</translation>
    </message>
    <message>
        <source>Macros, which were ignored</source>
        <translation>وحدات ماكرو جرى تجاهلها</translation>
    </message>
    <message>
        <source>Title rows above the headers</source>
        <translation>صفوف عنوان فوق الرؤوس</translation>
    </message>
    <message>
        <source>Codes that stand twice</source>
        <translation>رموز ترد مرتين</translation>
    </message>
    <message>
        <source>Offences without a label</source>
        <translation>جرائم بلا تسمية</translation>
    </message>
    <message>
        <source>Sums among the detail rows</source>
        <translation>مجاميع بين صفوف التفاصيل</translation>
    </message>
    <message>
        <source>Words of a decision among the codes</source>
        <translation>كلمات قرار بين الرموز</translation>
    </message>
    <message>
        <source>Rows without a code</source>
        <translation>صفوف بلا رمز</translation>
    </message>
    <message>
        <source>Codes that may have lost leading zeros</source>
        <translation>رموز ربما فقدت أصفارًا بادئة</translation>
    </message>
    <message>
        <source>Leading zeros that were restored</source>
        <translation>أصفار بادئة أُعيدت</translation>
    </message>
    <message>
        <source>Codes with letters of another alphabet that look alike</source>
        <translation>رموز فيها حروف متشابهة من أبجدية أخرى</translation>
    </message>
    <message>
        <source>Dates that cannot be read</source>
        <translation>تواريخ تتعذر قراءتها</translation>
    </message>
    <message>
        <source>Counts that cannot be read</source>
        <translation>أعداد تتعذر قراءتها</translation>
    </message>
    <message>
        <source>Labels that several codes share</source>
        <translation>تسميات تشترك فيها عدة رموز</translation>
    </message>
    <message>
        <source>National codes that are ICCS codes</source>
        <translation>رموز وطنية هي رموز ICCS</translation>
    </message>
    <message>
        <source>Codes that the list does not have</source>
        <translation>رموز ليست في القائمة</translation>
    </message>
    <message>
        <source>Codes that ICCS does not have</source>
        <translation>رموز ليست في ICCS</translation>
    </message>
    <message>
        <source>Codes that were repaired</source>
        <translation>رموز أُصلحت</translation>
    </message>
    <message>
        <source>Words that are not understood</source>
        <translation>كلمات غير مفهومة</translation>
    </message>
    <message>
        <source>Rows that stand twice</source>
        <translation>صفوف ترد مرتين</translation>
    </message>
    <message>
        <source>Dates and numbers that cannot be read</source>
        <translation>تواريخ وأعداد تتعذر قراءتها</translation>
    </message>
    <message>
        <source>Rows of another list</source>
        <translation>صفوف من قائمة أخرى</translation>
    </message>
    <message>
        <source>Lists with few codes in common</source>
        <translation>قوائم قليلة الرموز المشتركة</translation>
    </message>
    <message>
        <source>Rows without a label</source>
        <translation>صفوف بلا تسمية</translation>
    </message>
    <message>
        <source>Labels with broken letters</source>
        <translation>تسميات فيها حروف تالفة</translation>
    </message>
    <message>
        <source>Rows with broken quotes</source>
        <translation>صفوف فيها علامات اقتباس مختلة</translation>
    </message>
    <message>
        <source>Rows with another number of cells</source>
        <translation>صفوف يختلف عدد خلاياها</translation>
    </message>
    <message>
        <source>Rows with NUL bytes</source>
        <translation>صفوف فيها بايتات صفرية (NUL)</translation>
    </message>
    <message>
        <source>Texts with bytes that are no text</source>
        <translation>نصوص فيها بايتات ليست نصًا</translation>
    </message>
    <message>
        <source>Weights and counts that cannot be read as numbers</source>
        <translation>أوزان وأعداد تتعذر قراءتها بوصفها أرقامًا</translation>
    </message>
    <message>
        <source>Cases or persons that no column tells</source>
        <translation>قضايا أو أشخاص لا يميّزهم أي عمود</translation>
    </message>
    <message>
        <source>Offences of a case, told by no column</source>
        <translation>جرائم قضية واحدة لا يجمعها أي عمود</translation>
    </message>
    <message>
        <source>Sheets that the workbook does not have</source>
        <translation>أوراق ليست في المصنف</translation>
    </message>
    <message>
        <source>Places that are on no sheet</source>
        <translation>مواضع ليست في أي ورقة</translation>
    </message>
    <message>
        <source>Formulas, which were kept</source>
        <translation>صيغ حسابية أُبقي عليها</translation>
    </message>
    <message>
        <source>Places within merged cells</source>
        <translation>مواضع ضمن خلايا مدمجة</translation>
    </message>
    <message>
        <source>Locked cells of protected sheets</source>
        <translation>خلايا مقفلة في أوراق محمية</translation>
    </message>
    <message>
        <source>Hidden sheets</source>
        <translation>أوراق مخفية</translation>
    </message>
    <message>
        <source>Texts that are too long for a cell</source>
        <translation>نصوص أطول مما تتسع له خلية</translation>
    </message>
    <message>
        <source>Formulas that are computed when the file is opened</source>
        <translation>صيغ حسابية تُحسب عند فتح الملف</translation>
    </message>
    <message>
        <source>Signed workbook</source>
        <translation>مصنف موقَّع</translation>
    </message>
    <message>
        <source>Lines of the map that are not understood</source>
        <translation>أسطر غير مفهومة في الخريطة</translation>
    </message>
    <message>
        <source>Lines of the map that are not decided</source>
        <translation>أسطر لم يُحسم أمرها في الخريطة</translation>
    </message>
    <message>
        <source>Cells that the questionnaire does not have</source>
        <translation>خلايا ليست في الاستبيان</translation>
    </message>
    <message>
        <source>Years that are not asked</source>
        <translation>سنوات غير مطلوبة</translation>
    </message>
    <message>
        <source>Places that stand twice</source>
        <translation>مواضع ترد مرتين</translation>
    </message>
    <message>
        <source>Cells that stand twice</source>
        <translation>خلايا ترد مرتين</translation>
    </message>
    <message>
        <source>Cells that this collection does not ask for</source>
        <translation>خلايا لا تطلبها دورة جمع البيانات هذه</translation>
    </message>
    <message>
        <source>Answers without a place in the map</source>
        <translation>إجابات ليس لها موضع في الخريطة</translation>
    </message>
    <message>
        <source>Figures that were written as text</source>
        <translation>أرقام كُتبت نصًا</translation>
    </message>
    <message>
        <source>Places without an answer</source>
        <translation>مواضع بلا إجابة</translation>
    </message>
    <message>
        <source>Places that the workbook does not have</source>
        <translation>مواضع ليست في المصنف</translation>
    </message>
    <message>
        <source>Figures that are not understood</source>
        <translation>أرقام غير مفهومة</translation>
    </message>
    <message>
        <source>Figures that formulas gave</source>
        <translation>أرقام ناتجة عن صيغ حسابية</translation>
    </message>
    <message>
        <source>Digits of another script</source>
        <translation>أرقام بنظام كتابة آخر</translation>
    </message>
    <message>
        <source>Hidden rows with answers</source>
        <translation>صفوف مخفية فيها إجابات</translation>
    </message>
    <message>
        <source>Sheets without their addresses</source>
        <translation>أوراق بلا عناوين خلاياها</translation>
    </message>
    <message>
        <source>Cells of another part</source>
        <translation>خلايا من جزء آخر</translation>
    </message>
    <message>
        <source>Levels without evidence</source>
        <translation>مستويات بلا دليل</translation>
    </message>
    <message>
        <source>Answers that the assessment does not ask</source>
        <translation>أجوبة لا يسأل عنها التقييم</translation>
    </message>
    <message>
        <source>Targets below the level</source>
        <translation>مستويات مستهدفة أدنى من المستوى</translation>
    </message>
    <message>
        <source>Fields of entries that are not known</source>
        <translation>حقول قيود غير معروفة</translation>
    </message>
    <message>
        <source>Answers to another assessment</source>
        <translation>أجوبة عن تقييم آخر</translation>
    </message>
    <message>
        <source>Lines that are not taken in</source>
        <translation>أسطر لا تُستورد</translation>
    </message>
</context>
<context>
    <name>intake::FindingsReport</name>
    <message>
        <source>What was noticed</source>
        <translation>ما لوحظ</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What was noticed while the file was read</source>
        <translation>ما لوحظ أثناء قراءة الملف</translation>
    </message>
    <message numerus="yes">
        <source>The program noticed %n thing(s) while reading.</source>
        <translation>
            <numerusform>عدد ما لاحظه البرنامج أثناء القراءة: %n.</numerusform>
            <numerusform>عدد ما لاحظه البرنامج أثناء القراءة: %n.</numerusform>
            <numerusform>عدد ما لاحظه البرنامج أثناء القراءة: %n.</numerusform>
            <numerusform>عدد ما لاحظه البرنامج أثناء القراءة: %n.</numerusform>
            <numerusform>عدد ما لاحظه البرنامج أثناء القراءة: %n.</numerusform>
            <numerusform>عدد ما لاحظه البرنامج أثناء القراءة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program noticed nothing unusual while reading.</source>
        <translation>لم يلاحظ البرنامج أي شيء غير عادي أثناء القراءة.</translation>
    </message>
</context>
<context>
    <name>intake::PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
</context>
<context>
    <name>intake::ReadOptionsRow</name>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>%1 with a byte order mark</source>
        <comment>encoding</comment>
        <translation>%1 مع علامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>%1 (a guess from the letters)</source>
        <comment>encoding</comment>
        <translation>%1 (تخمين من الحروف)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>الترميز (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>الفاصل (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>الورقة (&amp;S)</translation>
    </message>
    <message>
        <source>First row holds the &amp;headers</source>
        <translation>الصف الأول يحتوي على الرؤوس (&amp;H)</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>اكتشاف</translation>
    </message>
    <message>
        <source>Rows &amp;above the headers</source>
        <translation>الصفوف فوق الرؤوس (&amp;A)</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns.</source>
        <translation>الصفوف: %1، الأعمدة: %2.</translation>
    </message>
    <message>
        <source>Text file in %1, columns parted by %2.</source>
        <translation>ملف نصي بترميز %1، تفصل بين أعمدته %2.</translation>
    </message>
    <message>
        <source>Workbook (%1), sheet “%2”.</source>
        <translation>مصنف (%1)، الورقة «%2».</translation>
    </message>
</context>
<context>
    <name>intake::SourcePanel</name>
    <message>
        <source>Choose a table</source>
        <translation>اختيار جدول</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار ملف (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste from a spreadsheet</source>
        <translation>لصق من برنامج جداول (&amp;P)</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>صفوف الجدول</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>جداول (*.csv *.tsv *.txt *.xlsx *.ods);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the cells in the spreadsheet, with their headers, and paste again.</source>
        <translation>لا تحتوي الحافظة على نص. انسخ الخلايا في برنامج الجداول مع رؤوسها، ثم ألصقها من جديد.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>These are the first rows of the file.</source>
        <translation>هذه هي الصفوف الأولى من الملف.</translation>
    </message>
</context>
<context>
    <name>intake::StepsDialog</name>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي (&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>تعيين حالة %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n offence(s): %1.</source>
        <translation>
            <numerusform>تعيين حالة %n جريمة: %1.</numerusform>
            <numerusform>تعيين حالة جريمة واحدة (%n): %1.</numerusform>
            <numerusform>تعيين حالة جريمتين (%n): %1.</numerusform>
            <numerusform>تعيين حالة %n جرائم: %1.</numerusform>
            <numerusform>تعيين حالة %n جريمة: %1.</numerusform>
            <numerusform>تعيين حالة %n جريمة: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the relation of %n offence(s): %1.</source>
        <translation>
            <numerusform>تعيين علاقة %n جريمة: %1.</numerusform>
            <numerusform>تعيين علاقة جريمة واحدة (%n): %1.</numerusform>
            <numerusform>تعيين علاقة جريمتين (%n): %1.</numerusform>
            <numerusform>تعيين علاقة %n جرائم: %1.</numerusform>
            <numerusform>تعيين علاقة %n جريمة: %1.</numerusform>
            <numerusform>تعيين علاقة %n جريمة: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the tag %1 of %n offence(s).</source>
        <translation>
            <numerusform>تعيين الوسم %1 على %n جريمة.</numerusform>
            <numerusform>تعيين الوسم %1 على جريمة واحدة (%n).</numerusform>
            <numerusform>تعيين الوسم %1 على جريمتين (%n).</numerusform>
            <numerusform>تعيين الوسم %1 على %n جرائم.</numerusform>
            <numerusform>تعيين الوسم %1 على %n جريمة.</numerusform>
            <numerusform>تعيين الوسم %1 على %n جريمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Describe the counts of %n offence(s): %1.</source>
        <translation>
            <numerusform>وصف أعداد %n جريمة: %1.</numerusform>
            <numerusform>وصف أعداد جريمة واحدة (%n): %1.</numerusform>
            <numerusform>وصف أعداد جريمتين (%n): %1.</numerusform>
            <numerusform>وصف أعداد %n جرائم: %1.</numerusform>
            <numerusform>وصف أعداد %n جريمة: %1.</numerusform>
            <numerusform>وصف أعداد %n جريمة: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 out of scope.</source>
        <translation>وضع %1 خارج النطاق.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n offence(s) out of scope.</source>
        <translation>
            <numerusform>وضع %n جريمة خارج النطاق.</numerusform>
            <numerusform>وضع جريمة واحدة (%n) خارج النطاق.</numerusform>
            <numerusform>وضع جريمتين (%n) خارج النطاق.</numerusform>
            <numerusform>وضع %n جرائم خارج النطاق.</numerusform>
            <numerusform>وضع %n جريمة خارج النطاق.</numerusform>
            <numerusform>وضع %n جريمة خارج النطاق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the links of %1.</source>
        <translation>إزالة روابط %1.</translation>
    </message>
    <message numerus="yes">
        <source>Remove the links of %n offence(s).</source>
        <translation>
            <numerusform>إزالة روابط %n جريمة.</numerusform>
            <numerusform>إزالة روابط جريمة واحدة (%n).</numerusform>
            <numerusform>إزالة روابط جريمتين (%n).</numerusform>
            <numerusform>إزالة روابط %n جرائم.</numerusform>
            <numerusform>إزالة روابط %n جريمة.</numerusform>
            <numerusform>إزالة روابط %n جريمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the link from %1 to %2.</source>
        <translation>إزالة الرابط من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Change the link of %1.</source>
        <translation>تغيير رابط %1.</translation>
    </message>
    <message>
        <source>Restore an earlier state of the link of %1.</source>
        <translation>استعادة حالة سابقة لرابط %1.</translation>
    </message>
    <message>
        <source>Reject the category %2 for %1.</source>
        <translation>رفض الفئة %2 للجريمة %1.</translation>
    </message>
    <message>
        <source>Link %1 to %2.</source>
        <translation>ربط %1 بالفئة %2.</translation>
    </message>
    <message numerus="yes">
        <source>Link %n offence(s) to %1.</source>
        <translation>
            <numerusform>ربط %n جريمة بالفئة %1.</numerusform>
            <numerusform>ربط جريمة واحدة (%n) بالفئة %1.</numerusform>
            <numerusform>ربط جريمتين (%n) بالفئة %1.</numerusform>
            <numerusform>ربط %n جرائم بالفئة %1.</numerusform>
            <numerusform>ربط %n جريمة بالفئة %1.</numerusform>
            <numerusform>ربط %n جريمة بالفئة %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the suggestion %2 for %1.</source>
        <translation>أخذ الاقتراح %2 للجريمة %1.</translation>
    </message>
    <message>
        <source>Add the category %2 to %1.</source>
        <translation>إضافة الفئة %2 إلى %1.</translation>
    </message>
    <message numerus="yes">
        <source>Add the category %1 to %n offence(s).</source>
        <translation>
            <numerusform>إضافة الفئة %1 إلى %n جريمة.</numerusform>
            <numerusform>إضافة الفئة %1 إلى جريمة واحدة (%n).</numerusform>
            <numerusform>إضافة الفئة %1 إلى جريمتين (%n).</numerusform>
            <numerusform>إضافة الفئة %1 إلى %n جرائم.</numerusform>
            <numerusform>إضافة الفئة %1 إلى %n جريمة.</numerusform>
            <numerusform>إضافة الفئة %1 إلى %n جريمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %1 by %2 in %n link(s).</source>
        <translation>
            <numerusform>إحلال الفئة %2 محل الفئة %1 في %n رابط.</numerusform>
            <numerusform>إحلال الفئة %2 محل الفئة %1 في رابط واحد (%n).</numerusform>
            <numerusform>إحلال الفئة %2 محل الفئة %1 في رابطين (%n).</numerusform>
            <numerusform>إحلال الفئة %2 محل الفئة %1 في %n روابط.</numerusform>
            <numerusform>إحلال الفئة %2 محل الفئة %1 في %n رابطًا.</numerusform>
            <numerusform>إحلال الفئة %2 محل الفئة %1 في %n رابط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::BulkPanel</name>
    <message>
        <source>What you choose here holds for all of them, as one step that can be undone. You can also drag them onto a suggestion or onto the classification.</source>
        <translation>ما تختاره هنا يسري عليها جميعًا، في خطوة واحدة يمكن التراجع عنها. ويمكنك أيضًا سحبها إلى اقتراح أو إلى التصنيف.</translation>
    </message>
    <message>
        <source>Why are they out of scope? Enter applies it.</source>
        <translation>لماذا هي خارج النطاق؟ يُطبَّق السبب بمفتاح Enter.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>ابحث عن فئة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>خارج النطاق</translation>
    </message>
    <message>
        <source>Remove the links</source>
        <translation>إزالة الروابط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) selected</source>
        <translation>
            <numerusform>جرى تحديد %Ln جريمة</numerusform>
            <numerusform>جرى تحديد جريمة واحدة (%Ln)</numerusform>
            <numerusform>جرى تحديد جريمتين (%Ln)</numerusform>
            <numerusform>جرى تحديد %Ln جرائم</numerusform>
            <numerusform>جرى تحديد %Ln جريمة</numerusform>
            <numerusform>جرى تحديد %Ln جريمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>code, title: number</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln further category(ies)</source>
        <translation>
            <numerusform>و%Ln فئة أخرى</numerusform>
            <numerusform>وفئة واحدة (%Ln) أخرى</numerusform>
            <numerusform>وفئتان (%Ln) أخريان</numerusform>
            <numerusform>و%Ln فئات أخرى</numerusform>
            <numerusform>و%Ln فئة أخرى</numerusform>
            <numerusform>و%Ln فئة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::CategoryPanel</name>
    <message>
        <source>ICCS category</source>
        <translation>فئة ICCS</translation>
    </message>
    <message>
        <source>Back to the category before</source>
        <translation>العودة إلى الفئة السابقة</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>أخذها</translation>
    </message>
    <message>
        <source>Links the selected offences to this category</source>
        <translation>يربط الجرائم المحددة بهذه الفئة</translation>
    </message>
    <message>
        <source>More about this category</source>
        <translation>المزيد عن هذه الفئة</translation>
    </message>
    <message>
        <source>&amp;Show in the classification</source>
        <translation>إظهار في التصنيف (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>نسخ الرمز (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Replace this category by another everywhere</source>
        <translation>استبدال هذه الفئة بأخرى في كل مكان (&amp;R)</translation>
    </message>
    <message>
        <source>Text of the category</source>
        <translation>نص الفئة</translation>
    </message>
    <message>
        <source>Choose a suggestion or a category.</source>
        <translation>اختر اقتراحًا أو فئة.</translation>
    </message>
</context>
<context>
    <name>mappingpage::CategoryText</name>
    <message>
        <source>%1 is not in this edition of the classification.</source>
        <translation>الفئة %1 ليست في هذا الإصدار من التصنيف.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>(our wording)</source>
        <translation>(بصياغتنا)</translation>
    </message>
    <message>
        <source>A residual category: take it only when no other fits, and say which ones were weighed.</source>
        <translation>فئة متبقية: لا تأخذها إلا إذا لم تلائم أي فئة أخرى، واذكر الفئات التي جرى النظر فيها.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>(from %1)</source>
        <translation>(من %1)</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>تشمل</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>تستثني</translation>
    </message>
    <message>
        <source>Divided into</source>
        <translation>تنقسم إلى</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a tag (its abbreviation)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tags that apply</source>
        <translation>الوسوم التي تنطبق</translation>
    </message>
    <message>
        <source>Also here from %1 (%2)</source>
        <comment>name of a list, number of offences</comment>
        <translation>هنا أيضًا من %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::CategoryTree</name>
    <message>
        <source>Find a category</source>
        <translation>ابحث عن فئة</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>&amp;Link the selected offences to it</source>
        <translation>ربط الجرائم المحددة بها (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add it as a further category</source>
        <translation>إضافتها فئةً أخرى (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Replace it by another everywhere</source>
        <translation>استبدالها بأخرى في كل مكان (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show in the classification</source>
        <translation>إظهار في التصنيف (&amp;S)</translation>
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
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>الجرائم</translation>
    </message>
    <message>
        <source>Offences of this list that go there or below.</source>
        <translation>جرائم هذه القائمة التي تذهب إلى هذه الفئة أو إلى ما تحتها.</translation>
    </message>
</context>
<context>
    <name>mappingpage::FacetBar</name>
    <message>
        <source>ICCS section</source>
        <translation>باب ICCS</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>75 % and over</source>
        <translation>75 % فأكثر</translation>
    </message>
    <message>
        <source>50 % to under 75 %</source>
        <translation>من 50 % إلى أقل من 75 %</translation>
    </message>
    <message>
        <source>25 % to under 50 %</source>
        <translation>من 25 % إلى أقل من 50 %</translation>
    </message>
    <message>
        <source>Under 25 %</source>
        <translation>أقل من 25 %</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>لم يُحسب بعد</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>1 category</source>
        <translation>فئة واحدة</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2 categories</source>
        <translation>فئتان</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3 or more categories</source>
        <translation>3 فئات أو أكثر</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 أو أكثر</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Residual category</source>
        <translation>فئة متبقية</translation>
    </message>
    <message>
        <source>Several whole-count targets</source>
        <translation>عدة فئات تأخذ كل منها العدد كله</translation>
    </message>
    <message>
        <source>Several whole</source>
        <translation>العدد كله لعدة فئات</translation>
    </message>
    <message>
        <source>Chosen against the first suggestion</source>
        <translation>اختيرت خلافًا للاقتراح الأول</translation>
    </message>
    <message>
        <source>Against the suggestion</source>
        <translation>خلافًا للاقتراح</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>عليها نتائج فحوص</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>اختفت من القائمة</translation>
    </message>
</context>
<context>
    <name>mappingpage::FamilyTree</name>
    <message>
        <source>No family</source>
        <translation>بلا عائلة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>family (number of offences)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mappingpage::LinkCard</name>
    <message>
        <source>More about this link</source>
        <translation>المزيد عن هذا الرابط</translation>
    </message>
    <message>
        <source>&amp;Replace the category</source>
        <translation>استبدال الفئة (&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move the link</source>
        <translation>إزالة الرابط (&amp;M)</translation>
    </message>
    <message>
        <source>Relation of the offence to the category</source>
        <translation>علاقة الجريمة بالفئة</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>sign of a relation, its name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Status of the link</source>
        <translation>حالة الرابط</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags that the link sets, and what its counts include (T)</source>
        <translation>الوسوم التي يحددها الرابط، وما تشمله أعداده (T)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why is there no category?</source>
        <translation>لماذا لا توجد فئة؟</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>ما تبقى</translation>
    </message>
    <message>
        <source>Which acts does the category not cover, and where do they belong?</source>
        <translation>ما الأفعال التي لا تشملها الفئة، وإلى أين تنتمي؟</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>المسوّغ</translation>
    </message>
    <message>
        <source>Why this category? (F2)</source>
        <translation>لماذا هذه الفئة؟ (F2)</translation>
    </message>
    <message>
        <source>Rules, rejected candidates, review</source>
        <translation>القواعد والمرشحات المرفوضة والمراجعة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>خارج النطاق</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>رابط بالفئة %1</translation>
    </message>
    <message>
        <source>This category is too wide. Choose one at level %1 or below (R1).</source>
        <translation>هذه الفئة واسعة جدًا. اختر فئة على المستوى %1 أو تحته (R1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(ies) below it; go deeper if the definition allows.</source>
        <translation>
            <numerusform>تحتها %Ln فئة؛ اذهب إلى مستوى أعمق إذا سمح التعريف بذلك.</numerusform>
            <numerusform>تحتها فئة واحدة (%Ln)؛ اذهب إلى مستوى أعمق إذا سمح التعريف بذلك.</numerusform>
            <numerusform>تحتها فئتان (%Ln)؛ اذهب إلى مستوى أعمق إذا سمح التعريف بذلك.</numerusform>
            <numerusform>تحتها %Ln فئات؛ اذهب إلى مستوى أعمق إذا سمح التعريف بذلك.</numerusform>
            <numerusform>تحتها %Ln فئة؛ اذهب إلى مستوى أعمق إذا سمح التعريف بذلك.</numerusform>
            <numerusform>تحتها %Ln فئة؛ اذهب إلى مستوى أعمق إذا سمح التعريف بذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>رفع: %1</translation>
    </message>
</context>
<context>
    <name>mappingpage::LinkDetails</name>
    <message>
        <source>Assumption</source>
        <translation>الافتراض</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Cite rules</source>
        <translation>الاستشهاد بقواعد</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Add a candidate</source>
        <translation>إضافة مرشحة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>open</source>
        <comment>validity without a limit</comment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>سارٍ من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>سارٍ حتى</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>السريان</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number of a rule, what it says</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Why %1 was rejected</source>
        <translation>سبب رفض %1</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>لمَ لا؟</translation>
    </message>
    <message>
        <source>Take %1 from the rejected candidates</source>
        <translation>أخذ %1 من المرشحات المرفوضة</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>لم تجر المراجعة بعد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reviewer, day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation>درجة الثقة %1 %</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>أنشأه %1 في %2</translation>
    </message>
    <message>
        <source>last changed on %1</source>
        <translation>آخر تغيير في %1</translation>
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
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>ما تبقى</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>المسوّغ</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>القواعد المستشهد بها</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation>المرشحات المرفوضة</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>الافتراض</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجِع</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>تاريخ المراجعة</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>تعليق المراجِع</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>السريان</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>سبب التغيير</translation>
    </message>
</context>
<context>
    <name>mappingpage::LinkHistory</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>جرى التراجع عن: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد تنفيذ: %1</translation>
    </message>
    <message>
        <source>The link was removed.</source>
        <translation>أُزيل الرابط.</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>استعادة هذه الحالة</translation>
    </message>
    <message>
        <source>History of the link</source>
        <translation>سجل الرابط</translation>
    </message>
    <message>
        <source>Gives the link the values it had after the chosen step. This is a new step; nothing of the history is lost.</source>
        <translation>يعيد إلى الرابط القيم التي كانت له بعد الخطوة المختارة. وهذه خطوة جديدة؛ فلا يضيع شيء من السجل.</translation>
    </message>
</context>
<context>
    <name>mappingpage::LinksPanel</name>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Links of the offence</source>
        <translation>روابط الجريمة</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>ابحث عن فئة</translation>
    </message>
    <message>
        <source>Links the offence to a category that you look for (Ctrl+Shift+K)</source>
        <translation>يربط الجريمة بفئة تبحث عنها (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>No link yet. Alt+1 takes the first suggestion below, Ctrl+Shift+K finds a category by hand, X puts the offence out of scope.</source>
        <translation>لا رابط بعد. يأخذ Alt+1 الاقتراح الأول أدناه، ويجد Ctrl+Shift+K فئة يدويًا، ويضع X الجريمة خارج النطاق.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(ies) for one code</source>
        <translation>
            <numerusform>%Ln فئة لرمز واحد</numerusform>
            <numerusform>فئة واحدة (%Ln) لرمز واحد</numerusform>
            <numerusform>فئتان (%Ln) لرمز واحد</numerusform>
            <numerusform>%Ln فئات لرمز واحد</numerusform>
            <numerusform>%Ln فئة لرمز واحد</numerusform>
            <numerusform>%Ln فئة لرمز واحد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::MappingActions</name>
    <message>
        <source>&amp;Take a suggestion</source>
        <translation>أخذ اقتراح (&amp;T)</translation>
    </message>
    <message>
        <source>Take suggestion %1</source>
        <translation>أخذ الاقتراح %1</translation>
    </message>
    <message>
        <source>&amp;Confirm and go to the next open one</source>
        <translation>تأكيد والانتقال إلى الجريمة المفتوحة التالية (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find a category</source>
        <translation>البحث عن فئة (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>العلاقة (&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>الوسوم (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>الحالة (&amp;S)</translation>
    </message>
    <message>
        <source>Rati&amp;onale</source>
        <translation>المسوّغ (&amp;O)</translation>
    </message>
    <message>
        <source>Out of scop&amp;e</source>
        <translation>خارج النطاق (&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;move the link</source>
        <translation>إزالة الرابط (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;History of the link</source>
        <translation>سجل الرابط (&amp;H)</translation>
    </message>
    <message>
        <source>Replace the category ever&amp;ywhere</source>
        <translation>استبدال الفئة في كل مكان (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Next offence</source>
        <translation>الجريمة التالية (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous offence</source>
        <translation>الجريمة السابقة (&amp;P)</translation>
    </message>
    <message>
        <source>Next open offence</source>
        <translation>الجريمة المفتوحة التالية</translation>
    </message>
    <message>
        <source>Fi&amp;lter the offences</source>
        <translation>تصفية الجرائم (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Group by family</source>
        <translation>تجميع بحسب العائلة (&amp;G)</translation>
    </message>
    <message>
        <source>Show the &amp;classification beside it</source>
        <translation>إظهار التصنيف بجانبها (&amp;C)</translation>
    </message>
    <message>
        <source>How goo&amp;d are the suggestions?</source>
        <translation>ما مدى جودة الاقتراحات؟ (&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;plit by rule</source>
        <translation>تقسيم بقاعدة (&amp;P)</translation>
    </message>
</context>
<context>
    <name>mappingpage::MappingPage</name>
    <message numerus="yes">
        <source>%Ln offence(s) with several or no links stayed as they were.</source>
        <translation>
            <numerusform>بقيت %Ln جريمة كما هي، لأن لها عدة روابط أو ليس لها رابط.</numerusform>
            <numerusform>بقيت جريمة واحدة (%Ln) كما هي، لأن لها عدة روابط أو ليس لها رابط.</numerusform>
            <numerusform>بقيت جريمتان (%Ln) كما هما، لأن لكل منهما عدة روابط أو ليس لها رابط.</numerusform>
            <numerusform>بقيت %Ln جرائم كما هي، لأن لها عدة روابط أو ليس لها رابط.</numerusform>
            <numerusform>بقيت %Ln جريمة كما هي، لأن لها عدة روابط أو ليس لها رابط.</numerusform>
            <numerusform>بقيت %Ln جريمة كما هي، لأن لها عدة روابط أو ليس لها رابط.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no suggestion %1.</source>
        <translation>لا يوجد اقتراح رقم %1.</translation>
    </message>
    <message>
        <source>A rejected candidate is noted at a link. Link the offence first.</source>
        <translation>تُدوَّن المرشحة المرفوضة لدى رابط. اربط الجريمة أولًا.</translation>
    </message>
    <message>
        <source>There is no link to confirm yet. Alt+1 takes the first suggestion.</source>
        <translation>لا يوجد رابط للتأكيد بعد. يأخذ Alt+1 الاقتراح الأول.</translation>
    </message>
    <message numerus="yes">
        <source>Approved with %Ln categories for one code. Undo takes it back.</source>
        <translation>
            <numerusform>جرى الاعتماد مع %Ln فئة لرمز واحد. وبالتراجع يُلغى ذلك.</numerusform>
            <numerusform>جرى الاعتماد مع فئة واحدة (%Ln) لرمز واحد. وبالتراجع يُلغى ذلك.</numerusform>
            <numerusform>جرى الاعتماد مع فئتين (%Ln) لرمز واحد. وبالتراجع يُلغى ذلك.</numerusform>
            <numerusform>جرى الاعتماد مع %Ln فئات لرمز واحد. وبالتراجع يُلغى ذلك.</numerusform>
            <numerusform>جرى الاعتماد مع %Ln فئة لرمز واحد. وبالتراجع يُلغى ذلك.</numerusform>
            <numerusform>جرى الاعتماد مع %Ln فئة لرمز واحد. وبالتراجع يُلغى ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open offence is left among those shown.</source>
        <translation>لم تبق جريمة مفتوحة بين الجرائم المعروضة.</translation>
    </message>
    <message numerus="yes">
        <source>Which category for %Ln offence(s)?</source>
        <translation>
            <numerusform>أي فئة تُختار من أجل %Ln جريمة؟</numerusform>
            <numerusform>أي فئة تُختار من أجل جريمة واحدة (%Ln)؟</numerusform>
            <numerusform>أي فئة تُختار من أجل جريمتين (%Ln)؟</numerusform>
            <numerusform>أي فئة تُختار من أجل %Ln جرائم؟</numerusform>
            <numerusform>أي فئة تُختار من أجل %Ln جريمة؟</numerusform>
            <numerusform>أي فئة تُختار من أجل %Ln جريمة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Which category instead?</source>
        <translation>أي فئة بدلًا منها؟</translation>
    </message>
    <message>
        <source>Which category was weighed and not taken?</source>
        <translation>أي فئة جرى النظر فيها ولم تؤخذ؟</translation>
    </message>
    <message>
        <source>Which category instead of %1, in all lists?</source>
        <translation>أي فئة بدلًا من %1، في كل القوائم؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) changed.</source>
        <translation>
            <numerusform>جرى تغيير %Ln رابط.</numerusform>
            <numerusform>جرى تغيير رابط واحد (%Ln).</numerusform>
            <numerusform>جرى تغيير رابطين (%Ln).</numerusform>
            <numerusform>جرى تغيير %Ln روابط.</numerusform>
            <numerusform>جرى تغيير %Ln رابطًا.</numerusform>
            <numerusform>جرى تغيير %Ln رابط.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rationale belongs to a link. Link the offence first.</source>
        <translation>المسوّغ يخص رابطًا. اربط الجريمة أولًا.</translation>
    </message>
    <message>
        <source>This project has no offence list yet.</source>
        <translation>ليس في هذا المشروع قائمة جرائم بعد.</translation>
    </message>
    <message>
        <source>Import the list of codes that your police, prosecution, courts or prisons use. Nothing of your file is changed.</source>
        <translation>استورد قائمة الرموز التي تستخدمها الشرطة أو النيابة العامة أو المحاكم أو السجون لديك. ولا يتغير شيء في ملفك.</translation>
    </message>
    <message>
        <source>Import your offence list</source>
        <translation>استيراد قائمة الجرائم</translation>
    </message>
    <message>
        <source>Offences and mapping</source>
        <translation>الجرائم والربط</translation>
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
        <translation>ليست جريمة: يسجل الرمز حدثًا، مثل العثور على جثة.</translation>
    </message>
    <message>
        <source>An administrative offence outside criminal law.</source>
        <translation>مخالفة إدارية خارج القانون الجنائي.</translation>
    </message>
    <message>
        <source>A procedural code, not an act.</source>
        <translation>رمز إجرائي، لا فعل.</translation>
    </message>
    <message>
        <source>An empty or cancelled code without cases.</source>
        <translation>رمز فارغ أو ملغى بلا حالات.</translation>
    </message>
    <message>
        <source>For another &amp;reason</source>
        <translation>لسبب آخر (&amp;R)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a tag (its abbreviation)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
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
        <translation>الجريمة</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>الحكم القانوني</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>السريان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>A total among the detail codes; it is not counted.</source>
        <translation>مجموع بين رموز التفاصيل؛ وهو لا يُحسب.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>No longer in the newest version of the list.</source>
        <translation>لم تعد في أحدث نسخة من القائمة.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>تفسير</translation>
    </message>
</context>
<context>
    <name>mappingpage::OffencesModel</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>A total among the detail codes; it is not counted.</source>
        <translation>مجموع بين رموز التفاصيل؛ وهو لا يُحسب.</translation>
    </message>
    <message>
        <source>No longer in the newest version of the list.</source>
        <translation>لم تعد في أحدث نسخة من القائمة.</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>الجريمة</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>confidence</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The link was made with a confidence of %1.</source>
        <translation>أُنشئ الرابط بدرجة ثقة %1.</translation>
    </message>
    <message>
        <source>First suggestion: %1 (%2)</source>
        <comment>code, confidence</comment>
        <translation>الاقتراح الأول: %1 (%2)</translation>
    </message>
    <message>
        <source>There is no suggestion.</source>
        <translation>لا يوجد اقتراح.</translation>
    </message>
    <message>
        <source>The first suggestion has not been computed yet.</source>
        <translation>لم يُحسب الاقتراح الأول بعد.</translation>
    </message>
    <message>
        <source>The category chosen is another one.</source>
        <translation>الفئة المختارة هي فئة أخرى.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>How sure the category is by the suggestion it came from or, without a category, how sure the first suggestion is.</source>
        <translation>مدى الثقة بالفئة بحسب الاقتراح الذي جاءت منه، أو مدى الثقة بالاقتراح الأول إذا لم تكن هناك فئة.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحوص</translation>
    </message>
    <message>
        <source>Open findings about the code and its links.</source>
        <translation>النتائج المفتوحة المتعلقة بالرمز وروابطه.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>الحكم القانوني</translation>
    </message>
</context>
<context>
    <name>mappingpage::OffencesPanel</name>
    <message>
        <source>Offence list</source>
        <translation>قائمة الجرائم</translation>
    </message>
    <message>
        <source>Filter by code, label, provision or family</source>
        <translation>تصفية بحسب الرمز أو التسمية أو الحكم القانوني أو العائلة</translation>
    </message>
    <message>
        <source>Group by family</source>
        <translation>تجميع بحسب العائلة</translation>
    </message>
    <message>
        <source>No offence fits the filters.</source>
        <translation>لا توجد جريمة تلائم عوامل التصفية.</translation>
    </message>
    <message>
        <source>Take a filter away, or clear all of them to see the whole list.</source>
        <translation>ارفع أحد عوامل التصفية، أو امسحها كلها لترى القائمة كاملة.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s)</source>
        <translation>
            <numerusform>%Ln جريمة</numerusform>
            <numerusform>جريمة واحدة (%Ln)</numerusform>
            <numerusform>جريمتان (%Ln)</numerusform>
            <numerusform>%Ln جرائم</numerusform>
            <numerusform>%Ln جريمة</numerusform>
            <numerusform>%Ln جريمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>المعروض %1 من %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message numerus="yes">
        <source>confidence of %Ln offence(s) not computed yet</source>
        <translation>
            <numerusform>لم تُحسب بعد درجة الثقة في %Ln جريمة</numerusform>
            <numerusform>لم تُحسب بعد درجة الثقة في جريمة واحدة (%Ln)</numerusform>
            <numerusform>لم تُحسب بعد درجة الثقة في جريمتين (%Ln)</numerusform>
            <numerusform>لم تُحسب بعد درجة الثقة في %Ln جرائم</numerusform>
            <numerusform>لم تُحسب بعد درجة الثقة في %Ln جريمة</numerusform>
            <numerusform>لم تُحسب بعد درجة الثقة في %Ln جريمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::OffencesView</name>
    <message>
        <source>Offences</source>
        <translation>الجرائم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s)</source>
        <translation>
            <numerusform>%Ln جريمة</numerusform>
            <numerusform>جريمة واحدة (%Ln)</numerusform>
            <numerusform>جريمتان (%Ln)</numerusform>
            <numerusform>%Ln جرائم</numerusform>
            <numerusform>%Ln جريمة</numerusform>
            <numerusform>%Ln جريمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::PanelHeader</name>
    <message>
        <source>Fold or unfold: %1</source>
        <translation>طي أو بسط: %1</translation>
    </message>
</context>
<context>
    <name>mappingpage::QuestionBar</name>
    <message>
        <source>%1 Yes.</source>
        <translation>%1 نعم.</translation>
    </message>
    <message>
        <source>%1 No.</source>
        <translation>%1 لا.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Comes first then: %1</source>
        <translation>يأتي أولًا عندئذ: %1</translation>
    </message>
    <message>
        <source>Takes the answer back</source>
        <translation>التراجع عن الإجابة</translation>
    </message>
    <message numerus="yes">
        <source>Shows %n further question(s)</source>
        <translation>
            <numerusform>يُظهر %n سؤال إضافي</numerusform>
            <numerusform>يُظهر سؤالًا إضافيًا واحدًا (%n)</numerusform>
            <numerusform>يُظهر سؤالين إضافيين (%n)</numerusform>
            <numerusform>يُظهر %n أسئلة إضافية</numerusform>
            <numerusform>يُظهر %n سؤالًا إضافيًا</numerusform>
            <numerusform>يُظهر %n سؤال إضافي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::Reasons</name>
    <message>
        <source>In the label: %1</source>
        <translation>في التسمية: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Its texts share single words with this offence: %1</source>
        <translation>تشترك نصوصها مع هذه الجريمة في كلمات مفردة: %1</translation>
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
            <numerusform>كان الاقتراح الأول صائبًا في %1 من آخر %Ln رابط مؤكد.</numerusform>
            <numerusform>كان الاقتراح الأول صائبًا في %1 من آخر رابط مؤكد (%Ln).</numerusform>
            <numerusform>كان الاقتراح الأول صائبًا في %1 من آخر رابطين مؤكدين (%Ln).</numerusform>
            <numerusform>كان الاقتراح الأول صائبًا في %1 من آخر %Ln روابط مؤكدة.</numerusform>
            <numerusform>كان الاقتراح الأول صائبًا في %1 من آخر %Ln رابطًا مؤكدًا.</numerusform>
            <numerusform>كان الاقتراح الأول صائبًا في %1 من آخر %Ln رابط مؤكد.</numerusform>
        </translation>
    </message>
    <message>
        <source>A click shows how good the suggestions are in detail.</source>
        <translation>يُظهر النقر مدى جودة الاقتراحات بالتفصيل.</translation>
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
        <translation>مقترحات موثوق بها للتأكيد</translation>
    </message>
    <message>
        <source>Unmapped with a likely suggestion</source>
        <translation>غير مربوطة ولها اقتراح مرجّح</translation>
    </message>
    <message>
        <source>No good suggestion</source>
        <translation>بلا اقتراح جيد</translation>
    </message>
    <message>
        <source>To discuss: in review or disputed</source>
        <translation>للمناقشة: قيد المراجعة أو محل خلاف</translation>
    </message>
    <message>
        <source>Chosen against the first suggestion</source>
        <translation>اختيرت خلافًا للاقتراح الأول</translation>
    </message>
    <message>
        <source>Several whole-count targets</source>
        <translation>عدة فئات تأخذ كل منها العدد كله</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name that is taken, a number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>My filter</source>
        <translation>تصفيتي</translation>
    </message>
</context>
<context>
    <name>mappingpage::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>عوامل التصفية المحفوظة</translation>
    </message>
    <message>
        <source>Save the current filter under a name</source>
        <translation>حفظ التصفية الحالية باسم</translation>
    </message>
    <message>
        <source>Rename or delete saved filters</source>
        <translation>إعادة تسمية عوامل التصفية المحفوظة أو حذفها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>saved filter (number of rows)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mappingpage::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>عوامل التصفية المحفوظة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>F2 changes a name, Delete takes a filter away.</source>
        <translation>يغيّر F2 الاسم، ويزيل Delete عامل التصفية.</translation>
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
        <translation>الباب %1، %2</translation>
    </message>
    <message>
        <source>%1, %2 %3, confidence %4 %</source>
        <comment>rank, code, title, confidence</comment>
        <translation>%1، %2 %3، درجة الثقة %4 %</translation>
    </message>
</context>
<context>
    <name>mappingpage::SuggestionsPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>بحسب الباب</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Shows up to 30 suggestions</source>
        <translation>يعرض ما يصل إلى 30 اقتراحًا</translation>
    </message>
    <message>
        <source>No category shares a word with this offence. Ctrl+Shift+K finds one by hand.</source>
        <translation>لا تشترك أي فئة مع هذه الجريمة في كلمة. يجد Ctrl+Shift+K فئة يدويًا.</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>أخذ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add as a further category</source>
        <translation>إضافة فئةً أخرى (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Note as a rejected candidate</source>
        <translation>تدوين بين المرشحات المرفوضة (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Show in the classification</source>
        <translation>إظهار في التصنيف (&amp;S)</translation>
    </message>
    <message>
        <source>Show %1, named by the exclusion</source>
        <translation>إظهار %1 التي يسميها الاستثناء</translation>
    </message>
    <message>
        <source>The terms of this language are being read …</source>
        <translation>تُقرأ الآن مصطلحات هذه اللغة …</translation>
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
        <translation>لا تربط بباب أبدًا؛ انزل إلى المستوى 2 على الأقل.</translation>
    </message>
    <message>
        <source>The definition does not tell siblings apart: use their common parent.</source>
        <translation>لا يميز التعريف بين الفئات الشقيقة: استخدم فئتها الأم المشتركة.</translation>
    </message>
    <message>
        <source>The definition is specific: go deeper.</source>
        <translation>التعريف محدد: انزل إلى مستوى أعمق.</translation>
    </message>
    <message>
        <source>The behaviour decides, not the name.</source>
        <translation>السلوك هو الذي يحسم، لا الاسم.</translation>
    </message>
    <message>
        <source>Several acts in one code: classify by the base conduct.</source>
        <translation>عدة أفعال في رمز واحد: صنّف بحسب السلوك الأساسي.</translation>
    </message>
    <message>
        <source>Unlike acts in one code: ask for a split.</source>
        <translation>أفعال متباينة في رمز واحد: اطلب تقسيمه.</translation>
    </message>
    <message>
        <source>The outcome differs by case: the record decides, not the code.</source>
        <translation>تختلف النتيجة باختلاف الحالة: يحسم السجل، لا الرمز.</translation>
    </message>
    <message>
        <source>A residual is needed: take the nearest in the tree.</source>
        <translation>لا بد من فئة متبقية: خذ الأقرب في الشجرة.</translation>
    </message>
    <message>
        <source>No category of its own, but an inclusion names it: follow the inclusion.</source>
        <translation>لا توجد فئة خاصة به، لكن أحد المشمولات يسميه: اتبع المشمولات.</translation>
    </message>
    <message>
        <source>Who did it matters only where the ICCS says so; otherwise use a tag.</source>
        <translation>لا يهم من ارتكبه إلا حيث يقول ICCS ذلك؛ وإلا فاستخدم وسمًا.</translation>
    </message>
    <message>
        <source>The law lacks an element that the category requires: not this category.</source>
        <translation>ينقص القانونَ ركنٌ تشترطه الفئة: ليست هذه الفئة.</translation>
    </message>
    <message>
        <source>What is harmed decides between sections: person, property, State, nature.</source>
        <translation>ما يقع عليه الضرر يحسم بين الأبواب: الشخص أو الممتلكات أو الدولة أو الطبيعة.</translation>
    </message>
    <message>
        <source>Too little text: do not guess, ask for the definition.</source>
        <translation>النص قليل جدًا: لا تخمّن، بل اطلب التعريف.</translation>
    </message>
    <message>
        <source>Agreed under an assumption: the assumption is written down.</source>
        <translation>اتُّفق عليه بناء على افتراض: والافتراض مدوَّن.</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>غير مربوطة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>خارج النطاق</translation>
    </message>
    <message>
        <source>Same acts</source>
        <translation>الأفعال نفسها</translation>
    </message>
    <message>
        <source>Inside the category</source>
        <translation>داخل الفئة</translation>
    </message>
    <message>
        <source>Wider than the category</source>
        <translation>أوسع من الفئة</translation>
    </message>
    <message>
        <source>Overlaps the category</source>
        <translation>يتداخل مع الفئة</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>The national code and the category cover the same acts. Its whole count goes to the category.</source>
        <translation>يشمل الرمز الوطني والفئة الأفعال نفسها. ويذهب عدده كله إلى الفئة.</translation>
    </message>
    <message>
        <source>The category also covers other acts. The whole count of the national code goes to the category.</source>
        <translation>تشمل الفئة أفعالًا أخرى أيضًا. ويذهب عدد الرمز الوطني كله إلى الفئة.</translation>
    </message>
    <message>
        <source>The national code also covers acts that belong elsewhere. Its count cannot be added to the category as a whole.</source>
        <translation>يشمل الرمز الوطني أيضًا أفعالًا تنتمي إلى مكان آخر. ولا يمكن أن يضاف عدده كله إلى الفئة.</translation>
    </message>
    <message>
        <source>Each covers acts that the other lacks. The count of the national code cannot be added to the category as a whole.</source>
        <translation>يشمل كل منهما أفعالًا ليست في الآخر. ولا يمكن أن يضاف عدد الرمز الوطني كله إلى الفئة.</translation>
    </message>
    <message>
        <source>There is no category for this code. A reason is needed.</source>
        <translation>لا توجد فئة لهذا الرمز. ويلزم ذكر سبب.</translation>
    </message>
    <message>
        <source>Counts include threats</source>
        <translation>تشمل الأعداد التهديدات</translation>
    </message>
    <message>
        <source>Counts include aiding or abetting</source>
        <translation>تشمل الأعداد المساعدة أو المؤازرة</translation>
    </message>
    <message>
        <source>Counts include accomplices</source>
        <translation>تشمل الأعداد الشركاء</translation>
    </message>
    <message>
        <source>Counts include conspiracy</source>
        <translation>تشمل الأعداد التآمر</translation>
    </message>
    <message>
        <source>Counts include incitement</source>
        <translation>تشمل الأعداد التحريض</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>unknown tag = value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a tag: name of its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>الضحية</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>الجاني</translation>
    </message>
    <message>
        <source>Description of the data</source>
        <translation>وصف البيانات</translation>
    </message>
    <message>
        <source>Homicide</source>
        <translation>القتل</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>validity</comment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>validity</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>validity</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>validity</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>اختير يدويًا</translation>
    </message>
    <message>
        <source>taken from the suggestions</source>
        <translation>أُخذ من الاقتراحات</translation>
    </message>
    <message>
        <source>read from %1</source>
        <translation>قُرئ من %1</translation>
    </message>
</context>
<context>
    <name>microdata</name>
    <message>
        <source>The column %1 says nothing of an attribute and was not read.</source>
        <translation>العمود %1 لا يفيد شيئًا عن سمة، ولم يُقرأ.</translation>
    </message>
    <message>
        <source>The columns are attribute, type, source, value, name_en, kind, parent, from and below.</source>
        <translation>الأعمدة هي attribute وtype وsource وvalue وname_en وkind وparent وfrom وbelow.</translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation>العمود %1 ناقص.</translation>
    </message>
    <message>
        <source>Add it to the first line.</source>
        <translation>أضفه إلى السطر الأول.</translation>
    </message>
    <message>
        <source>The line names no attribute and was not read.</source>
        <translation>لا يسمي السطر أي سمة، ولم يُقرأ.</translation>
    </message>
    <message>
        <source>Write the attribute&apos;s id into its first column.</source>
        <translation>اكتب معرّف السمة في عموده الأول.</translation>
    </message>
    <message>
        <source>The attribute %1 is named a second time; the later line counts.</source>
        <translation>ذُكرت السمة %1 مرة ثانية؛ ويُعتد بالسطر الأخير.</translation>
    </message>
    <message>
        <source>Remove one of the lines, or fill in the value that it stands for.</source>
        <translation>احذف أحد السطرين، أو املأ القيمة التي يعبّر عنها.</translation>
    </message>
    <message>
        <source>“%1” is no type of attribute.</source>
        <translation>«%1» ليس نوعًا من أنواع السمات.</translation>
    </message>
    <message>
        <source>Write list, number or date.</source>
        <translation>اكتب list (قائمة) أو number (رقم) أو date (تاريخ).</translation>
    </message>
    <message>
        <source>“%1” is no kind of value.</source>
        <translation>«%1» ليس نوعًا من أنواع القيم.</translation>
    </message>
    <message>
        <source>Write not_known or not_applicable, or leave the cell empty.</source>
        <translation>اكتب not_known (غير معروف) أو not_applicable (لا ينطبق)، أو اترك الخلية فارغة.</translation>
    </message>
    <message>
        <source>“%1” is no bound of a band here.</source>
        <translation>«%1» ليس حدًا لشريحة هنا.</translation>
    </message>
    <message>
        <source>Write a number with a point, or a date as 2026-12-31. Only attributes named with the type number or date, in a line above their values, have bands.</source>
        <translation>اكتب رقمًا علامته العشرية نقطة، أو تاريخًا مثل 2026-12-31. ولا شرائح إلا للسمات المذكورة من النوع number (رقم) أو date (تاريخ) في سطر فوق قيمها.</translation>
    </message>
    <message>
        <source>The attribute %1 has the value %2 twice.</source>
        <translation>ترد القيمة %2 مرتين في السمة %1.</translation>
    </message>
    <message>
        <source>Keep one of them, or give the other a code of its own.</source>
        <translation>أبقِ على إحداهما، أو أعطِ الأخرى رمزًا خاصًا بها.</translation>
    </message>
    <message>
        <source>The value %2 of the attribute %1 refines %3, which is no other value of it.</source>
        <translation>القيمة %2 من السمة %1 تفصّل %3، وهي ليست قيمة أخرى من قيم هذه السمة.</translation>
    </message>
    <message>
        <source>Correct the value that it refines, or leave it empty.</source>
        <translation>صحح القيمة التي تفصّلها، أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>The bands %2 and %3 of the attribute %1 overlap.</source>
        <translation>الشريحتان %2 و%3 من السمة %1 متداخلتان.</translation>
    </message>
    <message>
        <source>Let one end where the other begins: a number is in a band from its first bound to just below its second.</source>
        <translation>اجعل إحداهما تنتهي حيث تبدأ الأخرى: يقع الرقم في الشريحة من حدها الأول إلى ما دون حدها الثاني مباشرة.</translation>
    </message>
    <message>
        <source>No band of the attribute %1 holds what lies from %2 to below %3.</source>
        <translation>لا توجد في السمة %1 شريحة تضم ما يقع من %2 إلى ما دون %3.</translation>
    </message>
    <message>
        <source>Add a band, unless such values cannot occur. They are coded “not known”.</source>
        <translation>أضف شريحة، إلا إذا كانت هذه القيم لا يمكن أن تقع. وهي تُرمَّز «غير معروف».</translation>
    </message>
    <message>
        <source>The band %2 of the attribute %1 holds no number at all.</source>
        <translation>الشريحة %2 من السمة %1 لا تضم أي رقم على الإطلاق.</translation>
    </message>
    <message>
        <source>Say where it begins and below what it ends.</source>
        <translation>اذكر أين تبدأ، والحد الذي تنتهي دونه.</translation>
    </message>
    <message>
        <source>“%2” in the attribute %1 cannot be written in a rule, where commas, semicolons, brackets and signs of comparison have a meaning.</source>
        <translation>لا يمكن كتابة «%2» من السمة %1 في قاعدة، لأن للفواصل والفواصل المنقوطة والأقواس وعلامات المقارنة معنى فيها.</translation>
    </message>
    <message>
        <source>Choose a code of letters, digits, points and hyphens.</source>
        <translation>اختر رمزًا مكونًا من حروف وأرقام ونقاط وواصلات.</translation>
    </message>
    <message>
        <source>The attribute %1 has no value “not known”.</source>
        <translation>ليست في السمة %1 قيمة «غير معروف».</translation>
    </message>
    <message>
        <source>Add one. Without it, records that say nothing fit no row that asks for the attribute.</source>
        <translation>أضف هذه القيمة. فمن دونها لا تلائم السجلات التي لا تذكر شيئًا أي صف يسأل عن السمة.</translation>
    </message>
    <message>
        <source>The id %1 is kept for the disaggregating variables of the ICCS.</source>
        <translation>المعرّف %1 محجوز لمتغيرات التفصيل في ICCS.</translation>
    </message>
    <message>
        <source>Give the national attribute an id without “%1.” at its beginning.</source>
        <translation>أعطِ السمة الوطنية معرّفًا لا يبدأ بـ «%1.».</translation>
    </message>
    <message>
        <source>The attribute %1 has %2 values; 256 are the most.</source>
        <translation>عدد قيم السمة %1 هو %2؛ والحد الأقصى 256.</translation>
    </message>
    <message>
        <source>Join values that no rule tells apart, or use the column as a dimension.</source>
        <translation>ادمج القيم التي لا تميّز بينها أي قاعدة، أو استخدم العمود بُعدًا.</translation>
    </message>
    <message>
        <source>No column gives the offence code.</source>
        <translation>لا يعطي أي عمود رمز الجريمة.</translation>
    </message>
    <message>
        <source>Give one column the role “code”.</source>
        <translation>أعطِ أحد الأعمدة الدور «code» (الرمز).</translation>
    </message>
    <message>
        <source>A column has the role “number”, but the rows are no counts.</source>
        <translation>لأحد الأعمدة الدور «number» (العدد)، لكن الصفوف ليست أعدادًا.</translation>
    </message>
    <message>
        <source>Set the unit of the rows to “count”, or use the role “weight” where a record counts for several.</source>
        <translation>اجعل وحدة الصفوف «count» (عدد)، أو استخدم الدور «weight» (الوزن) حيث يُحسب السجل الواحد عن عدة سجلات.</translation>
    </message>
    <message>
        <source>The rows are counts, but no column has the role “number”: each row would count once.</source>
        <translation>الصفوف أعداد، لكن ليس لأي عمود الدور «number» (العدد): فسيُحسب كل صف مرة واحدة.</translation>
    </message>
    <message>
        <source>Give the columns with the counts the role “number”.</source>
        <translation>أعطِ الأعمدة التي فيها الأعداد الدور «number» (العدد).</translation>
    </message>
    <message>
        <source>The file has no column %1.</source>
        <translation>ليس في الملف العمود %1.</translation>
    </message>
    <message>
        <source>Correct its name, or write its number, counted from 1; or choose the layout that belongs to this file.</source>
        <translation>صحح اسمه، أو اكتب رقمه بالعدّ من 1؛ أو اختر التخطيط الخاص بهذا الملف.</translation>
    </message>
    <message>
        <source>The column %1 stands twice in the layout.</source>
        <translation>يرد العمود %1 مرتين في التخطيط.</translation>
    </message>
    <message>
        <source>Remove one of the entries.</source>
        <translation>احذف أحد البندين.</translation>
    </message>
    <message>
        <source>The columns %1 and %2 both give %3.</source>
        <translation>العمودان %1 و%2 يعطيان كلاهما %3.</translation>
    </message>
    <message>
        <source>Keep one of them, or say with “offence” which of several offences of a record each belongs to.</source>
        <translation>أبقِ على أحدهما، أو بيّن بـ «offence» (الجريمة) إلى أي من جرائم السجل المتعددة ينتمي كل منهما.</translation>
    </message>
    <message>
        <source>%1 in the column %2 is no value of the attribute %3.</source>
        <translation>%1 في العمود %2 ليست قيمة من قيم السمة %3.</translation>
    </message>
    <message>
        <source>Choose one of its values, or add it to the attribute.</source>
        <translation>اختر إحدى قيمها، أو أضف هذه القيمة إلى السمة.</translation>
    </message>
    <message>
        <source>The column %1 is to give the attribute “%2”, which is not known.</source>
        <translation>المطلوب أن يعطي العمود %1 السمة «%2»، وهي غير معروفة.</translation>
    </message>
    <message>
        <source>Choose an attribute of the list, or add a national one.</source>
        <translation>اختر سمة من القائمة، أو أضف سمة وطنية.</translation>
    </message>
    <message>
        <source>A layout has no “%1”; it was not read.</source>
        <translation>ليس في التخطيط «%1»؛ ولم يُقرأ.</translation>
    </message>
    <message>
        <source>Known here are: %1.</source>
        <translation>المعروف هنا: %1.</translation>
    </message>
    <message>
        <source>“%1” is not known here; the line was not read.</source>
        <translation>«%1» غير معروف هنا؛ ولم يُقرأ السطر.</translation>
    </message>
    <message>
        <source>Write one of these: %1.</source>
        <translation>اكتب واحدًا مما يلي: %1.</translation>
    </message>
    <message>
        <source>A column without a name was not read.</source>
        <translation>عمود بلا اسم لم يُقرأ.</translation>
    </message>
    <message>
        <source>Write the column&apos;s header, or its number, into the first cell of the line.</source>
        <translation>اكتب رأس العمود أو رقمه في الخلية الأولى من السطر.</translation>
    </message>
    <message>
        <source>“%1” is no number of an offence.</source>
        <translation>«%1» ليس رقم جريمة.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 1000.</source>
        <translation>اكتب رقمًا صحيحًا من 0 إلى 1000.</translation>
    </message>
    <message>
        <source>“%1” is said twice; the later one counts.</source>
        <translation>ذُكر «%1» مرتين؛ ويُعتد بالأخير.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>احذف أحدهما.</translation>
    </message>
    <message>
        <source>The column %1 is no number column above this line, which was not read.</source>
        <translation>العمود %1 ليس من أعمدة العدد المذكورة فوق هذا السطر، ولم يُقرأ السطر.</translation>
    </message>
    <message>
        <source>Declare the column with the role number first.</source>
        <translation>عرّف أولًا العمود بالدور number (العدد).</translation>
    </message>
    <message>
        <source>The value of “%1” is of the wrong type and was not read.</source>
        <translation>قيمة «%1» من نوع خاطئ، ولم تُقرأ.</translation>
    </message>
    <message>
        <source>It is to be: %1.</source>
        <translation>المطلوب: %1.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>كائن (object) من النصوص</translation>
    </message>
    <message>
        <source>“%1” is said twice; the earlier one counts.</source>
        <translation>ذُكر «%1» مرتين؛ ويُعتد بالأول.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true (صحيح) أو false (خطأ)</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000</source>
        <translation>رقم صحيح من 0 إلى 1000</translation>
    </message>
    <message>
        <source>“%1” is no %2 of a layout.</source>
        <translation>«%1» ليس قيمة صالحة للعنصر %2 في التخطيط.</translation>
    </message>
    <message>
        <source>lists of texts by column</source>
        <translation>قوائم نصوص لكل عمود</translation>
    </message>
    <message>
        <source>a list of columns</source>
        <translation>قائمة أعمدة</translation>
    </message>
    <message>
        <source>Write the column&apos;s header, or its number, as “column”.</source>
        <translation>اكتب رأس العمود أو رقمه في «column» (العمود).</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن (object)</translation>
    </message>
    <message>
        <source>The file %1 was to be read as JSON.</source>
        <translation>كان المطلوب قراءة الملف %1 بصيغة JSON.</translation>
    </message>
    <message>
        <source>Line %1 is not right: %2.</source>
        <translation>السطر %1 غير صحيح: %2.</translation>
    </message>
    <message>
        <source>Correct the file there, or save it as CSV.</source>
        <translation>صحح الملف في ذلك الموضع، أو احفظه بصيغة CSV.</translation>
    </message>
    <message>
        <source>The column %1 has “%2”, which its role “%3” makes no use of.</source>
        <translation>في العمود %1 القيمة «%2»، ولا يستعملها دوره «%3».</translation>
    </message>
    <message>
        <source>Change the role, or remove “%1”.</source>
        <translation>غيّر الدور أو أزل «%1».</translation>
    </message>
</context>
<context>
    <name>offences</name>
    <message>
        <source>&quot;%1&quot; in line %2 stands where a code should stand.</source>
        <translation>ترد &quot;%1&quot; في السطر %2 حيث ينبغي أن يرد رمز.</translation>
    </message>
    <message>
        <source>The offence is kept. If the word says that it is not to be mapped, put it out of scope with a reason; otherwise give it its code.</source>
        <translation>أُبقي على الجريمة. إذا كانت الكلمة تقول إنها لا تُربط فضعها خارج النطاق مع ذكر السبب؛ وإلا فأعطها رمزها.</translation>
    </message>
    <message>
        <source>The code %1 in line %2 is shorter than most codes of the list and may have lost leading zeros.</source>
        <translation>الرمز %1 في السطر %2 أقصر من معظم رموز القائمة وربما فقد أصفارًا بادئة.</translation>
    </message>
    <message>
        <source>It is left as it is. Compare it with the original and keep codes as text in the spreadsheet.</source>
        <translation>تُرك كما هو. قارنه بالأصل واحفظ الرموز بوصفها نصوصًا في برنامج الجداول.</translation>
    </message>
    <message>
        <source>the version of the list before has it so</source>
        <translation>هكذا يرد في النسخة السابقة من القائمة</translation>
    </message>
    <message>
        <source>nearly all codes of the list have the same length</source>
        <translation>كل رموز القائمة تقريبًا لها الطول نفسه</translation>
    </message>
    <message>
        <source>the spreadsheet had made a number of it</source>
        <translation>كان برنامج الجداول قد حوّله إلى رقم</translation>
    </message>
    <message>
        <source>The code %1 in line %2 is read as %3: %4.</source>
        <translation>الرمز %1 في السطر %2 قُرئ على أنه %3: %4.</translation>
    </message>
    <message>
        <source>Look whether this is right, and keep codes as text in the spreadsheet.</source>
        <translation>تأكد من صحة ذلك، واحفظ الرموز بوصفها نصوصًا في برنامج الجداول.</translation>
    </message>
    <message>
        <source>The code in line %1 (%2) holds %3.</source>
        <translation>في الرمز الوارد في السطر %1 (%2) ما يلي: %3.</translation>
    </message>
    <message>
        <source>To a computer this is another code than the one it looks like. Type the code anew where the list comes from.</source>
        <translation>هذا في نظر الحاسوب رمز غير الذي يبدو أنه هو. اكتب الرمز من جديد في مصدر القائمة.</translation>
    </message>
    <message>
        <source>The list has no column with codes.</source>
        <translation>ليس في القائمة عمود للرموز.</translation>
    </message>
    <message>
        <source>The offences are called by their lines. When the file changes, only their labels can tell which is which.</source>
        <translation>تسمى الجرائم بأسطرها. وعندما يتغير الملف لا يمكن تمييزها إلا بتسمياتها.</translation>
    </message>
    <message>
        <source>The list has no column with labels.</source>
        <translation>ليس في القائمة عمود للتسميات.</translation>
    </message>
    <message>
        <source>Without labels nothing can be suggested.</source>
        <translation>من دون تسميات لا يمكن اقتراح أي شيء.</translation>
    </message>
    <message>
        <source>Nearly all codes of the list look like codes of the ICCS.</source>
        <translation>كل رموز القائمة تقريبًا تشبه رموز ICCS.</translation>
    </message>
    <message>
        <source>If they are codes of the ICCS, choose the column with the national codes. If the national codes only look so, nothing is wrong.</source>
        <translation>إذا كانت رموز ICCS فاختر العمود الذي يحتوي على الرموز الوطنية. أما إذا كانت الرموز الوطنية تشبهها فحسب فلا خطأ في ذلك.</translation>
    </message>
    <message>
        <source>an invisible character (%1)</source>
        <translation>محرف غير مرئي (%1)</translation>
    </message>
    <message>
        <source>an unusual blank (%1)</source>
        <translation>مسافة غير عادية (%1)</translation>
    </message>
    <message>
        <source>the full-width character %1 (%2)</source>
        <translation>المحرف الكامل العرض %1 (%2)</translation>
    </message>
    <message>
        <source>the Cyrillic letter %1 (%2)</source>
        <translation>الحرف السيريلي %1 (%2)</translation>
    </message>
    <message>
        <source>the Greek letter %1 (%2)</source>
        <translation>الحرف اليوناني %1 (%2)</translation>
    </message>
    <message>
        <source>the Latin letter %1 (%2)</source>
        <translation>الحرف اللاتيني %1 (%2)</translation>
    </message>
    <message>
        <source>The header says so.</source>
        <translation>هكذا يقول الرأس.</translation>
    </message>
    <message>
        <source>The header says so and the cells are dates or years.</source>
        <translation>هكذا يقول الرأس، والخلايا تواريخ أو سنوات.</translation>
    </message>
    <message>
        <source>The cells are short and nearly every one is different.</source>
        <translation>الخلايا قصيرة وتكاد كل واحدة منها تختلف عن غيرها.</translation>
    </message>
    <message>
        <source>The cells are words and most of them are different.</source>
        <translation>الخلايا كلمات ومعظمها مختلف.</translation>
    </message>
    <message>
        <source>The cells name the same things in another language.</source>
        <translation>تسمي الخلايا الأشياء نفسها بلغة أخرى.</translation>
    </message>
    <message>
        <source>The cells are longer texts than the labels.</source>
        <translation>الخلايا نصوص أطول من التسميات.</translation>
    </message>
    <message>
        <source>The cells look like articles of a law.</source>
        <translation>تشبه الخلايا مواد قانون.</translation>
    </message>
    <message>
        <source>The cells are words and the same ones come again and again.</source>
        <translation>الخلايا كلمات تتكرر هي نفسها مرارًا.</translation>
    </message>
    <message>
        <source>The header names a year and the cells are numbers.</source>
        <translation>يسمي الرأس سنة، والخلايا أعداد.</translation>
    </message>
    <message>
        <source>The header speaks of cases and the cells are numbers.</source>
        <translation>يتحدث الرأس عن حالات، والخلايا أعداد.</translation>
    </message>
    <message>
        <source>The cells name the language of the row.</source>
        <translation>تسمي الخلايا لغة الصف.</translation>
    </message>
    <message>
        <source>No cell looked at holds anything.</source>
        <translation>لا تحتوي أي خلية من الخلايا المفحوصة على شيء.</translation>
    </message>
    <message>
        <source>Every cell looked at holds the same.</source>
        <translation>تحتوي كل الخلايا المفحوصة على الشيء نفسه.</translation>
    </message>
    <message>
        <source>Neither the header nor the cells say what this column is.</source>
        <translation>لا الرأس ولا الخلايا تبيّن ماهية هذا العمود.</translation>
    </message>
    <message>
        <source>A person chose this.</source>
        <translation>اختار ذلك شخص.</translation>
    </message>
    <message>
        <source>Line %1 has no code.</source>
        <translation>ليس في السطر %1 رمز.</translation>
    </message>
    <message>
        <source>The offence is kept and called by its line. Give it a code where the list comes from.</source>
        <translation>أُبقي على الجريمة وسُميت بسطرها. أعطها رمزًا في مصدر القائمة.</translation>
    </message>
    <message>
        <source>Line %1 (%2) has no label.</source>
        <translation>ليس في السطر %1 (%2) تسمية.</translation>
    </message>
    <message>
        <source>Without a label nothing can be suggested for it. Add one where the list comes from.</source>
        <translation>من دون تسمية لا يمكن اقتراح شيء لها. أضف تسمية في مصدر القائمة.</translation>
    </message>
    <message>
        <source>In line %1 no date can be read from &quot;%2&quot;.</source>
        <translation>في السطر %1 لا يمكن قراءة تاريخ من &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The date is left open. Write it as year-month-day, for example 2023-12-31.</source>
        <translation>تُرك التاريخ مفتوحًا. اكتبه على شكل سنة-شهر-يوم، مثلًا 2023-12-31.</translation>
    </message>
    <message>
        <source>Line %1 ends on %2, before it begins on %3.</source>
        <translation>ينتهي السطر %1 في %2، قبل أن يبدأ في %3.</translation>
    </message>
    <message>
        <source>Both dates are kept as they are. Correct them where the list comes from.</source>
        <translation>أُبقي على التاريخين كما هما. صححهما في مصدر القائمة.</translation>
    </message>
    <message>
        <source>In line %1 this is no number of cases: %2.</source>
        <translation>في السطر %1 ما ليس عددًا للحالات: %2.</translation>
    </message>
    <message>
        <source>It is left out of the counts. Put a number or leave the cell empty.</source>
        <translation>أُسقط من الأعداد. ضع عددًا أو اترك الخلية فارغة.</translation>
    </message>
    <message>
        <source>The offence list was to be taken from %1.</source>
        <translation>كان المطلوب أخذ قائمة الجرائم من %1.</translation>
    </message>
    <message>
        <source>It has no rows below the header.</source>
        <translation>ليست فيه صفوف تحت الرأس.</translation>
    </message>
    <message>
        <source>Choose another file, or another sheet of it.</source>
        <translation>اختر ملفًا آخر، أو ورقة أخرى منه.</translation>
    </message>
    <message>
        <source>No column is said to hold the codes or the labels.</source>
        <translation>لم يُحدَّد عمود يحتوي على الرموز أو التسميات.</translation>
    </message>
    <message>
        <source>Choose the column of the codes and that of the labels.</source>
        <translation>اختر عمود الرموز وعمود التسميات.</translation>
    </message>
    <message>
        <source>Two columns are said to be the code, or the same end of the validity.</source>
        <translation>حُدد عمودان للرمز، أو لطرف السريان نفسه.</translation>
    </message>
    <message>
        <source>Choose one of them and keep the other as it is.</source>
        <translation>اختر أحدهما واحتفظ بالآخر كما هو.</translation>
    </message>
    <message>
        <source>The code %1 in line %2 stands already in line %3, with the same label.</source>
        <translation>الرمز %1 في السطر %2 يرد من قبل في السطر %3، بالتسمية نفسها.</translation>
    </message>
    <message>
        <source>The code %1 in line %2 stands already in line %3, with another label.</source>
        <translation>الرمز %1 في السطر %2 يرد من قبل في السطر %3، بتسمية أخرى.</translation>
    </message>
    <message>
        <source>Both rows are kept. Remove one of them where the list comes from, unless they differ in something else.</source>
        <translation>أُبقي على الصفين. احذف أحدهما في مصدر القائمة، إلا إذا اختلفا في شيء آخر.</translation>
    </message>
    <message>
        <source>Both rows are kept as offences of their own. Find out which of them the code belongs to.</source>
        <translation>أُبقي على الصفين بوصفهما جريمتين منفصلتين. تبيّن إلى أيهما ينتمي الرمز.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; in line %2 stands also under the code %3 in line %4.</source>
        <translation>التسمية &quot;%1&quot; في السطر %2 ترد أيضًا تحت الرمز %3 في السطر %4.</translation>
    </message>
    <message>
        <source>Make sure that the family, the provision or the definition tells the two apart.</source>
        <translation>تأكد من أن العائلة أو الحكم القانوني أو التعريف يميز بينهما.</translation>
    </message>
    <message>
        <source>Line %1 (%2) is a total or sum row that stands among the others.</source>
        <translation>السطر %1 (%2) صف إجمالي أو مجموع يرد بين الصفوف الأخرى.</translation>
    </message>
    <message>
        <source>It is marked as a sum, so that its cases are not counted twice. Take the mark off if it is an offence of its own.</source>
        <translation>عُلِّم بأنه مجموع، حتى لا تُحسب حالاته مرتين. ارفع العلامة إذا كان جريمة قائمة بذاتها.</translation>
    </message>
    <message>
        <source>Line %1 (%2) begins like a part of a row above it.</source>
        <translation>يبدأ السطر %1 (%2) كأنه جزء من صف فوقه.</translation>
    </message>
    <message>
        <source>If the row above counts its cases too, mark that row as a sum.</source>
        <translation>إذا كان الصف الذي فوقه يحسب حالاته أيضًا فعلِّم ذلك الصف بأنه مجموع.</translation>
    </message>
    <message>
        <source>The code %1 in line %2 is a group: its parts stand in the list under longer codes.</source>
        <translation>الرمز %1 في السطر %2 مجموعة: ترد أجزاؤها في القائمة تحت رموز أطول.</translation>
    </message>
    <message>
        <source>If the group also counts the cases of its parts, mark it as a sum.</source>
        <translation>إذا كانت المجموعة تحسب أيضًا حالات أجزائها فعلِّمها بأنها مجموع.</translation>
    </message>
    <message>
        <source>Reading the offences</source>
        <translation>جارٍ قراءة الجرائم</translation>
    </message>
</context>
<context>
    <name>offencespage::ColumnForm</name>
    <message>
        <source>for example 2023</source>
        <translation>مثلًا 2023</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>الدور (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>Year or &amp;period</source>
        <translation>السنة أو الفترة (&amp;P)</translation>
    </message>
    <message>
        <source>Guess of the program</source>
        <translation>تخمين البرنامج</translation>
    </message>
    <message>
        <source>Certainty of the guess</source>
        <translation>مدى اليقين في التخمين</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>القيم الأولى</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>role, reason</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>offencespage::ColumnsPanel</name>
    <message>
        <source>Columns of the table and their roles</source>
        <translation>أعمدة الجدول وأدوارها</translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation>التخمين من جديد (&amp;G)</translation>
    </message>
    <message>
        <source>The roles are complete. Check them, then go on.</source>
        <translation>الأدوار مكتملة. تحقق منها ثم واصل.</translation>
    </message>
</context>
<context>
    <name>offencespage::ImportDialog</name>
    <message>
        <source>Import a list of offences</source>
        <translation>استيراد قائمة جرائم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>The table says the same as the list in the project.</source>
        <translation>يقول الجدول ما تقوله القائمة في المشروع.</translation>
    </message>
    <message>
        <source>The table is</source>
        <translation>الجدول هو</translation>
    </message>
    <message>
        <source>What the table is</source>
        <translation>ماهية الجدول</translation>
    </message>
    <message>
        <source>Which list do you want to import?</source>
        <translation>أي قائمة تريد استيرادها؟</translation>
    </message>
    <message>
        <source>Drop the file here: CSV, TSV, XLSX or ODS, with a column of codes and one of labels. Or choose a file, or paste cells from a spreadsheet.</source>
        <translation>أفلت الملف هنا: CSV أو TSV أو XLSX أو ODS، وفيه عمود للرموز وآخر للتسميات. أو اختر ملفًا، أو ألصق خلايا من برنامج جداول.</translation>
    </message>
    <message>
        <source>a list of its own</source>
        <translation>قائمة مستقلة</translation>
    </message>
    <message>
        <source>a newer version of “%1”</source>
        <translation>نسخة أحدث من «%1»</translation>
    </message>
    <message>
        <source>The lists of the project changed meanwhile. Go on to compare again.</source>
        <translation>تغيّرت قوائم المشروع في هذه الأثناء. واصل للمقارنة من جديد.</translation>
    </message>
    <message>
        <source>This becomes version %1 of “%2”. %3</source>
        <translation>يصبح هذا النسخة %1 من «%2». %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) were read.</source>
        <translation>
            <numerusform>جرت قراءة %Ln جريمة.</numerusform>
            <numerusform>جرت قراءة جريمة واحدة (%Ln).</numerusform>
            <numerusform>جرت قراءة جريمتين (%Ln).</numerusform>
            <numerusform>جرت قراءة %Ln جرائم.</numerusform>
            <numerusform>جرت قراءة %Ln جريمة.</numerusform>
            <numerusform>جرت قراءة %Ln جريمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are sums and are kept apart.</source>
        <translation>
            <numerusform>منها %n من المجاميع، وقد أُبقيت على حدة.</numerusform>
            <numerusform>منها %n من المجاميع، وقد أُبقيت على حدة.</numerusform>
            <numerusform>منها %n من المجاميع، وقد أُبقيت على حدة.</numerusform>
            <numerusform>منها %n من المجاميع، وقد أُبقيت على حدة.</numerusform>
            <numerusform>منها %n من المجاميع، وقد أُبقيت على حدة.</numerusform>
            <numerusform>منها %n من المجاميع، وقد أُبقيت على حدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts of %1 add up to %2.</source>
        <translation>مجموع أعداد %1 هو %2.</translation>
    </message>
    <message>
        <source>&amp;Import the list</source>
        <translation>استيراد القائمة (&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n change(s)</source>
        <translation>
            <numerusform>إدراج %n تغيير (&amp;T)</numerusform>
            <numerusform>إدراج تغيير واحد (%n) (&amp;T)</numerusform>
            <numerusform>إدراج تغييرين (%n) (&amp;T)</numerusform>
            <numerusform>إدراج %n تغييرات (&amp;T)</numerusform>
            <numerusform>إدراج %n تغييرًا (&amp;T)</numerusform>
            <numerusform>إدراج %n تغيير (&amp;T)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>offencespage::ListChanges</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Label, %1</source>
        <translation>التسمية، %1</translation>
    </message>
    <message>
        <source>Definition, %1</source>
        <translation>التعريف، %1</translation>
    </message>
    <message>
        <source>Legal provision</source>
        <translation>الحكم القانوني</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان الوطني</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>السريان</translation>
    </message>
    <message>
        <source>Count, %1</source>
        <translation>العدد، %1</translation>
    </message>
    <message>
        <source>The same offence: its links stay</source>
        <translation>الجريمة نفسها: تبقى روابطها</translation>
    </message>
    <message>
        <source>Two offences: one is gone, one is new</source>
        <translation>جريمتان: اختفت إحداهما، والأخرى جديدة</translation>
    </message>
    <message>
        <source>A split of the old offence</source>
        <translation>تقسيم للجريمة القديمة</translation>
    </message>
    <message>
        <source>No split: the old one is gone, the others are new</source>
        <translation>لا تقسيم: اختفت القديمة، والأخريات جديدة</translation>
    </message>
    <message>
        <source>A merger of the old offences</source>
        <translation>دمج للجرائم القديمة</translation>
    </message>
    <message>
        <source>No merger: the old ones are gone, one is new</source>
        <translation>لا دمج: اختفت القديمة، وواحدة جديدة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>اختفت</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>تغيّرت التسمية</translation>
    </message>
    <message>
        <source>Code changed</source>
        <translation>تغيّر الرمز</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>قُسّمت</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>دُمجت</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>حقول أخرى</translation>
    </message>
</context>
<context>
    <name>offencespage::ListForm</name>
    <message>
        <source>Neighbouring codes are neighbouring articles of the law</source>
        <translation>الرموز المتجاورة مواد متجاورة من القانون</translation>
    </message>
    <message>
        <source>Then the links of neighbours help to suggest a category, and a row shift in a table is easier to notice.</source>
        <translation>عندئذ تساعد روابط الرموز المجاورة على اقتراح فئة، ويسهل اكتشاف انزياح الصفوف في جدول.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>&amp;Name of the list</source>
        <translation>اسم القائمة (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>المؤسسة (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Language of the labels</source>
        <translation>لغة التسميات (&amp;L)</translation>
    </message>
</context>
<context>
    <name>offencespage::ListsPage</name>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>الجرائم</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>المربوطة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>لا قائمة بعد</translation>
    </message>
    <message>
        <source>Import the list of offences of an institution, for example of the police or the courts, to start mapping.</source>
        <translation>استورد قائمة جرائم مؤسسة، كالشرطة أو المحاكم مثلًا، لبدء الربط.</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>استيراد قائمة (&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;newer version…</source>
        <translation>استيراد نسخة أحدث (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove the list with its links</source>
        <translation>إزالة القائمة مع روابطها (&amp;R)</translation>
    </message>
    <message>
        <source>Lists of the project</source>
        <translation>قوائم المشروع</translation>
    </message>
    <message>
        <source>About the list</source>
        <translation>عن القائمة</translation>
    </message>
    <message>
        <source>Decisions that hold for this list</source>
        <translation>القرارات التي تسري على هذه القائمة</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>مصدرها</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Short name for the command line</source>
        <translation>الاسم القصير لسطر الأوامر</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation>بصمة الملف (SHA-256)</translation>
    </message>
    <message numerus="yes">
        <source>The list “%1” was removed with %n link(s).</source>
        <translation>
            <numerusform>أُزيلت القائمة «%1» ومعها %n رابط.</numerusform>
            <numerusform>أُزيلت القائمة «%1» ومعها رابط واحد (%n).</numerusform>
            <numerusform>أُزيلت القائمة «%1» ومعها رابطان (%n).</numerusform>
            <numerusform>أُزيلت القائمة «%1» ومعها %n روابط.</numerusform>
            <numerusform>أُزيلت القائمة «%1» ومعها %n رابطًا.</numerusform>
            <numerusform>أُزيلت القائمة «%1» ومعها %n رابط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
</context>
<context>
    <name>offencespage::PolicyForm</name>
    <message>
        <source>Shares of one code over several categories may be published</source>
        <translation>يجوز نشر حصص رمز واحد موزع على عدة فئات</translation>
    </message>
    <message>
        <source>Attempts go to the category of the full offence, with a tag</source>
        <translation>يذهب الشروع في الجرائم إلى فئة الجريمة التامة، مع وسم</translation>
    </message>
    <message>
        <source>By the basic conduct, as UNODC reviewers do</source>
        <translation>بحسب السلوك الأساسي، كما يفعل مراجعو مكتب الأمم المتحدة المعني بالمخدرات والجريمة</translation>
    </message>
    <message>
        <source>By the most serious outcome</source>
        <translation>بحسب النتيجة الأشد خطورة</translation>
    </message>
    <message>
        <source>A code such as “robbery with injuries” holds two conducts. Where records do not part them, one of the two decides.</source>
        <translation>رمز مثل «سلب مع إصابات» يضم سلوكين. وحيث لا تفصل السجلات بينهما يحسم أحدهما.</translation>
    </message>
    <message>
        <source>%1 (level %2)</source>
        <comment>name and number of a level</comment>
        <translation>%1 (المستوى %2)</translation>
    </message>
    <message>
        <source>Only attempted homicide has a category of its own (ICCS 0102).</source>
        <translation>ليست هناك فئة خاصة إلا للشروع في القتل العمد (ICCS 0102).</translation>
    </message>
    <message>
        <source>Codes with &amp;two conducts</source>
        <translation>الرموز ذات السلوكين (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Highest level accepted</source>
        <translation>أعلى مستوى مقبول (&amp;H)</translation>
    </message>
</context>
<context>
    <name>offencespage::RoleHeader</name>
    <message>
        <source>Role of the column %1</source>
        <translation>دور العمود %1</translation>
    </message>
</context>
<context>
    <name>offencespage::RoleWords</name>
    <message>
        <source>The column “%1” counts for the same period as another one. Give each count its own period.</source>
        <translation>العمود «%1» يتعلق بالفترة نفسها التي يتعلق بها عمود آخر. أعط كل عمود أعداد فترة خاصة به.</translation>
    </message>
    <message>
        <source>The column “%1” has the same role and language as another one. Choose another language, or leave the column out.</source>
        <translation>للعمود «%1» دور عمود آخر ولغته. اختر لغة أخرى، أو أسقط العمود.</translation>
    </message>
    <message>
        <source>The column “%1” has the same role as another one. Choose one of the two.</source>
        <translation>للعمود «%1» دور عمود آخر. اختر أحدهما.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Legal provision</source>
        <translation>الحكم القانوني</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان الوطني</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>سارٍ من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>سارٍ حتى</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Keep beside</source>
        <translation>احتفاظ بلا استخدام</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>إسقاط</translation>
    </message>
    <message>
        <source>The national code of the offence, taken as text with all its zeros.</source>
        <translation>الرمز الوطني للجريمة، مأخوذًا بوصفه نصًا بكل أصفاره.</translation>
    </message>
    <message>
        <source>The name of the offence, in one column per language.</source>
        <translation>اسم الجريمة، في عمود لكل لغة.</translation>
    </message>
    <message>
        <source>The full wording or explanation. Suggestions use it.</source>
        <translation>النص الكامل أو الشرح. وتستخدمه الاقتراحات.</translation>
    </message>
    <message>
        <source>The article or section of the law.</source>
        <translation>المادة أو البند من القانون.</translation>
    </message>
    <message>
        <source>The national heading or group above the offence.</source>
        <translation>العنوان الوطني أو المجموعة الوطنية فوق الجريمة.</translation>
    </message>
    <message>
        <source>The first day on which the code may be used.</source>
        <translation>أول يوم يجوز فيه استخدام الرمز.</translation>
    </message>
    <message>
        <source>The last day on which the code may be used.</source>
        <translation>آخر يوم يجوز فيه استخدام الرمز.</translation>
    </message>
    <message>
        <source>How many were recorded in a period, for example in a year.</source>
        <translation>عدد الحالات المسجلة في فترة، سنة مثلًا.</translation>
    </message>
    <message>
        <source>The column is kept with each offence and shown, but not used.</source>
        <translation>يُحتفظ بالعمود مع كل جريمة ويُعرض، لكنه لا يُستخدم.</translation>
    </message>
    <message>
        <source>The column is not taken in.</source>
        <translation>لا يُستورد العمود.</translation>
    </message>
    <message>
        <source>Say which year or period the counts in the column “%1” are for.</source>
        <translation>حدد السنة أو الفترة التي تتعلق بها الأعداد في العمود «%1».</translation>
    </message>
    <message>
        <source>Choose the column that holds the national codes.</source>
        <translation>اختر العمود الذي يحتوي على الرموز الوطنية.</translation>
    </message>
    <message>
        <source>Choose at least one column with the labels of the offences.</source>
        <translation>اختر عمودًا واحدًا على الأقل فيه تسميات الجرائم.</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>Change the project&apos;s settings</source>
        <translation>تغيير إعدادات المشروع</translation>
    </message>
    <message>
        <source>Change the mapping policy of %1</source>
        <translation>تغيير سياسة الربط للقائمة %1</translation>
    </message>
    <message numerus="yes">
        <source>Explain %n finding(s)</source>
        <translation>
            <numerusform>تفسير %n نتيجة</numerusform>
            <numerusform>تفسير نتيجة واحدة (%n)</numerusform>
            <numerusform>تفسير نتيجتين (%n)</numerusform>
            <numerusform>تفسير %n نتائج</numerusform>
            <numerusform>تفسير %n نتيجة</numerusform>
            <numerusform>تفسير %n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n explanation(s)</source>
        <translation>
            <numerusform>سحب %n تفسير</numerusform>
            <numerusform>سحب تفسير واحد (%n)</numerusform>
            <numerusform>سحب تفسيرين (%n)</numerusform>
            <numerusform>سحب %n تفسيرات</numerusform>
            <numerusform>سحب %n تفسيرًا</numerusform>
            <numerusform>سحب %n تفسير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n title(s) in the language %1</source>
        <translation>
            <numerusform>استيراد %n عنوان باللغة %1</numerusform>
            <numerusform>استيراد عنوان واحد (%n) باللغة %1</numerusform>
            <numerusform>استيراد عنوانين (%n) باللغة %1</numerusform>
            <numerusform>استيراد %n عناوين باللغة %1</numerusform>
            <numerusform>استيراد %n عنوانًا باللغة %1</numerusform>
            <numerusform>استيراد %n عنوان باللغة %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room and try again.</source>
        <translation>لم يتغير شيء. أفسح مكانًا وحاول من جديد.</translation>
    </message>
    <message>
        <source>The folder or the file cannot be written to.</source>
        <translation>لا يمكن الكتابة في المجلد أو الملف.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save the project under another name in a folder of your own.</source>
        <translation>لم يتغير شيء. احفظ المشروع باسم آخر في مجلد خاص بك.</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>يستخدم برنامج آخر الملف.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other program and try again.</source>
        <translation>لم يتغير شيء. أغلق البرنامج الآخر وحاول من جديد.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>الملف تالف.</translation>
    </message>
    <message>
        <source>The disk or the file refused it (%1).</source>
        <translation>رفض القرص أو الملف ذلك (%1).</translation>
    </message>
    <message>
        <source>It holds something that this program does not understand (%1).</source>
        <translation>فيه شيء لا يفهمه هذا البرنامج (%1).</translation>
    </message>
    <message>
        <source>Put %1 out of scope</source>
        <translation>وضع %1 خارج النطاق</translation>
    </message>
    <message>
        <source>Say that %1 has no category</source>
        <translation>تقرير أن %1 بلا فئة</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>ربط %1 بالفئة %2</translation>
    </message>
    <message>
        <source>Approve the link of %1 to %2</source>
        <translation>اعتماد رابط %1 بالفئة %2</translation>
    </message>
    <message>
        <source>Change the link of %1 to %2</source>
        <translation>تغيير رابط %1 بالفئة %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %n link(s)</source>
        <translation>
            <numerusform>تغيير %n رابط</numerusform>
            <numerusform>تغيير رابط واحد (%n)</numerusform>
            <numerusform>تغيير رابطين (%n)</numerusform>
            <numerusform>تغيير %n روابط</numerusform>
            <numerusform>تغيير %n رابطًا</numerusform>
            <numerusform>تغيير %n رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the link of %1 to %2</source>
        <translation>إزالة رابط %1 بالفئة %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n link(s)</source>
        <translation>
            <numerusform>إزالة %n رابط</numerusform>
            <numerusform>إزالة رابط واحد (%n)</numerusform>
            <numerusform>إزالة رابطين (%n)</numerusform>
            <numerusform>إزالة %n روابط</numerusform>
            <numerusform>إزالة %n رابطًا</numerusform>
            <numerusform>إزالة %n رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the list %1 with %n offence(s)</source>
        <translation>
            <numerusform>استيراد القائمة %1 وفيها %n جريمة</numerusform>
            <numerusform>استيراد القائمة %1 وفيها جريمة واحدة (%n)</numerusform>
            <numerusform>استيراد القائمة %1 وفيها جريمتان (%n)</numerusform>
            <numerusform>استيراد القائمة %1 وفيها %n جرائم</numerusform>
            <numerusform>استيراد القائمة %1 وفيها %n جريمة</numerusform>
            <numerusform>استيراد القائمة %1 وفيها %n جريمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the details of the list %1</source>
        <translation>تغيير تفاصيل القائمة %1</translation>
    </message>
    <message>
        <source>Take over version %2 of the list %1</source>
        <translation>إدراج النسخة %2 من القائمة %1</translation>
    </message>
    <message>
        <source>Remove the list %1 and its links</source>
        <translation>إزالة القائمة %1 وروابطها</translation>
    </message>
    <message>
        <source>Change the offence %1</source>
        <translation>تغيير الجريمة %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %n offence(s)</source>
        <translation>
            <numerusform>تغيير %n جريمة</numerusform>
            <numerusform>تغيير جريمة واحدة (%n)</numerusform>
            <numerusform>تغيير جريمتين (%n)</numerusform>
            <numerusform>تغيير %n جرائم</numerusform>
            <numerusform>تغيير %n جريمة</numerusform>
            <numerusform>تغيير %n جريمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not changed. Use a copy of it from a backup, or a newer version of the program.</source>
        <translation>لم يتغير الملف. استخدم نسخة منه من النسخ الاحتياطية، أو نسخة أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save the project, then try again.</source>
        <translation>لم يتغير شيء. احفظ المشروع ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>This was to be done: %1.</source>
        <translation>كان المطلوب القيام بما يلي: %1.</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>A new project was to be made.</source>
        <translation>كان المطلوب إنشاء مشروع جديد.</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>فُتح المشروع للقراءة فقط.</translation>
    </message>
    <message>
        <source>Open it for writing, or save it under another name.</source>
        <translation>افتحه للكتابة، أو احفظه باسم آخر.</translation>
    </message>
    <message>
        <source>The project has changed in the meantime.</source>
        <translation>تغيّر المشروع في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the new values and try again.</source>
        <translation>لم يتغير شيء. اطلع على القيم الجديدة وحاول من جديد.</translation>
    </message>
    <message>
        <source>The history of the project was to be read.</source>
        <translation>كان المطلوب قراءة سجل المشروع.</translation>
    </message>
    <message>
        <source>This was to be done again: %1.</source>
        <translation>كان المطلوب إعادة تنفيذ ما يلي: %1.</translation>
    </message>
    <message>
        <source>This was to be undone: %1.</source>
        <translation>كان المطلوب التراجع عما يلي: %1.</translation>
    </message>
    <message>
        <source>The file was not changed. Use a copy of it from a backup.</source>
        <translation>لم يتغير الملف. استخدم نسخة منه من النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>It is not a project of this program.</source>
        <translation>ليس مشروعًا لهذا البرنامج.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .iccs; lists of offences are imported into a project.</source>
        <translation>اختر ملفًا ينتهي بـ ‎.iccs؛ أما قوائم الجرائم فتُستورد إلى مشروع.</translation>
    </message>
    <message>
        <source>It has format %1, and this program (version %2) knows formats up to %3.</source>
        <translation>تنسيقه هو %1، وهذا البرنامج (النسخة %2) يعرف التنسيقات حتى %3.</translation>
    </message>
    <message>
        <source>The file was not changed. Open it with a newer version of the program.</source>
        <translation>لم يتغير الملف. افتحه بنسخة أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The file was not changed. Open it with version %1 of the program or a newer one.</source>
        <translation>لم يتغير الملف. افتحه بالنسخة %1 من البرنامج أو بنسخة أحدث.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد مثل هذا الملف.</translation>
    </message>
    <message>
        <source>Look for it in another folder.</source>
        <translation>ابحث عنه في مجلد آخر.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>تتعذر قراءة الملف (%1).</translation>
    </message>
    <message>
        <source>Ask its owner to let you read it.</source>
        <translation>اطلب من صاحبه أن يسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Another program is writing in the file.</source>
        <translation>يكتب برنامج آخر في الملف.</translation>
    </message>
    <message>
        <source>Close it in the other program and try again.</source>
        <translation>أغلقه في البرنامج الآخر وحاول من جديد.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>الملف تالف (%1).</translation>
    </message>
    <message>
        <source>It has the older format %1, which could not be renewed (%2).</source>
        <translation>تنسيقه قديم هو %1، ولم يمكن تجديده (%2).</translation>
    </message>
    <message>
        <source>The project %1 was to be opened.</source>
        <translation>كان المطلوب فتح المشروع %1.</translation>
    </message>
    <message>
        <source>Its working copy could not be written (%1).</source>
        <translation>لم يمكن كتابة نسخة العمل الخاصة به (%1).</translation>
    </message>
    <message>
        <source>Make room on the disk, or open it for reading.</source>
        <translation>أفسح مكانًا على القرص، أو افتحه للقراءة.</translation>
    </message>
    <message>
        <source>The project has the older format %1. Saving it renews it to format %2; older programs cannot open it then.</source>
        <translation>تنسيق المشروع قديم هو %1. ويجدده الحفظ إلى التنسيق %2؛ ولا تستطيع البرامج الأقدم فتحه بعد ذلك.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written to. Your edits are kept safe, but save the project in another folder.</source>
        <translation>لا يمكن الكتابة في مجلد %1. تعديلاتك محفوظة بأمان، لكن احفظ المشروع في مجلد آخر.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>لا يمكن الكتابة في المجلد %1.</translation>
    </message>
    <message>
        <source>Make room there or allow writing to it.</source>
        <translation>أفسح مكانًا فيه أو اسمح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>no folder can be written to</source>
        <translation>لا يوجد مجلد يمكن الكتابة فيه</translation>
    </message>
    <message>
        <source>A program that ended abruptly left edits of it that are not in the file yet.</source>
        <translation>ترك برنامج انتهى فجأة تعديلات عليه ليست في الملف بعد.</translation>
    </message>
    <message>
        <source>Take them over or drop them first.</source>
        <translation>استرجعها أو تخلَّ عنها أولًا.</translation>
    </message>
    <message>
        <source>It is already open in another window of this program.</source>
        <translation>هو مفتوح من قبل في نافذة أخرى من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Go on in that window, or open it here for reading.</source>
        <translation>واصل في تلك النافذة، أو افتحه هنا للقراءة.</translation>
    </message>
    <message>
        <source>%1 has it open on the computer %2 (program %3, process %4).</source>
        <translation>فتحه %1 على الحاسوب %2 (البرنامج %3، العملية %4).</translation>
    </message>
    <message>
        <source>Close it there first, or open it for reading.</source>
        <translation>أغلقه هناك أولًا، أو افتحه للقراءة.</translation>
    </message>
    <message>
        <source>Close it there first, or open it for reading. If that computer is out of use, remove the file %1.</source>
        <translation>أغلقه هناك أولًا، أو افتحه للقراءة. وإذا كان ذلك الحاسوب خارج الخدمة فأزل الملف %1.</translation>
    </message>
    <message>
        <source>The edits left over in %1 were to be taken over.</source>
        <translation>كان المطلوب استرجاع التعديلات المتروكة في %1.</translation>
    </message>
    <message>
        <source>The edits left over in %1 were to be dropped.</source>
        <translation>كان المطلوب التخلي عن التعديلات المتروكة في %1.</translation>
    </message>
    <message>
        <source>The project was to be saved as %1.</source>
        <translation>كان المطلوب حفظ المشروع باسم %1.</translation>
    </message>
    <message>
        <source>Nothing is lost: save the project under another name or in another folder.</source>
        <translation>لم يضع شيء: احفظ المشروع باسم آخر أو في مجلد آخر.</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>لم يمكن كتابة الملف (%1).</translation>
    </message>
    <message>
        <source>It has no file name yet.</source>
        <translation>ليس له اسم ملف بعد.</translation>
    </message>
    <message>
        <source>Save it under a name.</source>
        <translation>احفظه باسم.</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>فُتح للقراءة فقط.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>الملف محمي من الكتابة.</translation>
    </message>
    <message>
        <source>Another program has changed the file in the meantime.</source>
        <translation>غيّر برنامج آخر الملف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Save the project under another name and compare the two; saving under the same name replaces the other one.</source>
        <translation>احفظ المشروع باسم آخر وقارن الاثنين؛ فالحفظ بالاسم نفسه يحل محل الآخر.</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>ذلك مجلد.</translation>
    </message>
    <message>
        <source>Give a file name.</source>
        <translation>أعط اسم ملف.</translation>
    </message>
    <message>
        <source>The folder does not exist, is write-protected, or its disk is full.</source>
        <translation>المجلد غير موجود، أو محمي من الكتابة، أو أن قرصه ممتلئ.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>اختر مجلدًا آخر، أو أفسح مكانًا على القرص.</translation>
    </message>
    <message>
        <source>A program that ended abruptly left edits for that file.</source>
        <translation>ترك برنامج انتهى فجأة تعديلات لذلك الملف.</translation>
    </message>
    <message>
        <source>Open that file first to take them over or drop them, or choose another name.</source>
        <translation>افتح ذلك الملف أولًا لاسترجاعها أو التخلي عنها، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Map %1 %2 (%3 recorded).</source>
        <translation>اربط %1 %2 (المسجل %3).</translation>
    </message>
    <message>
        <source>Map %1 %2.</source>
        <translation>اربط %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more offence(s) have no link yet.</source>
        <translation>
            <numerusform>%Ln جريمة أخرى بلا رابط بعد.</numerusform>
            <numerusform>جريمة واحدة (%Ln) أخرى بلا رابط بعد.</numerusform>
            <numerusform>جريمتان (%Ln) أخريان بلا رابط بعد.</numerusform>
            <numerusform>%Ln جرائم أخرى بلا رابط بعد.</numerusform>
            <numerusform>%Ln جريمة أخرى بلا رابط بعد.</numerusform>
            <numerusform>%Ln جريمة أخرى بلا رابط بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the offence list of an institution.</source>
        <translation>استورد قائمة جرائم مؤسسة.</translation>
    </message>
    <message>
        <source>The list %1 has no recorded volumes, so the most frequent offences cannot be shown first.</source>
        <translation>ليس في القائمة %1 أحجام مسجلة، ولذلك لا يمكن عرض الجرائم الأكثر تكرارًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) in the links must be put right.</source>
        <translation>
            <numerusform>عدد الأخطاء التي يجب تصحيحها في الروابط: %Ln.</numerusform>
            <numerusform>عدد الأخطاء التي يجب تصحيحها في الروابط: %Ln.</numerusform>
            <numerusform>عدد الأخطاء التي يجب تصحيحها في الروابط: %Ln.</numerusform>
            <numerusform>عدد الأخطاء التي يجب تصحيحها في الروابط: %Ln.</numerusform>
            <numerusform>عدد الأخطاء التي يجب تصحيحها في الروابط: %Ln.</numerusform>
            <numerusform>عدد الأخطاء التي يجب تصحيحها في الروابط: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) have a disputed link.</source>
        <translation>
            <numerusform>%Ln جريمة لها رابط محل خلاف.</numerusform>
            <numerusform>جريمة واحدة (%Ln) لها رابط محل خلاف.</numerusform>
            <numerusform>جريمتان (%Ln) لكل منهما رابط محل خلاف.</numerusform>
            <numerusform>%Ln جرائم لها رابط محل خلاف.</numerusform>
            <numerusform>%Ln جريمة لها رابط محل خلاف.</numerusform>
            <numerusform>%Ln جريمة لها رابط محل خلاف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) have a proposal to decide on.</source>
        <translation>
            <numerusform>%Ln جريمة لها مقترح يُنتظر البت فيه.</numerusform>
            <numerusform>جريمة واحدة (%Ln) لها مقترح يُنتظر البت فيه.</numerusform>
            <numerusform>جريمتان (%Ln) لكل منهما مقترح يُنتظر البت فيه.</numerusform>
            <numerusform>%Ln جرائم لها مقترح يُنتظر البت فيه.</numerusform>
            <numerusform>%Ln جريمة لها مقترح يُنتظر البت فيه.</numerusform>
            <numerusform>%Ln جريمة لها مقترح يُنتظر البت فيه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) are in review.</source>
        <translation>
            <numerusform>%Ln جريمة قيد المراجعة.</numerusform>
            <numerusform>جريمة واحدة (%Ln) قيد المراجعة.</numerusform>
            <numerusform>جريمتان (%Ln) قيد المراجعة.</numerusform>
            <numerusform>%Ln جرائم قيد المراجعة.</numerusform>
            <numerusform>%Ln جريمة قيد المراجعة.</numerusform>
            <numerusform>%Ln جريمة قيد المراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample project could not be opened.</source>
        <translation>لم يمكن فتح المشروع النموذجي.</translation>
    </message>
    <message>
        <source>It was not installed with this program.</source>
        <translation>لم يُثبَّت مع هذا البرنامج.</translation>
    </message>
    <message>
        <source>Install the program again, or import a list of your own.</source>
        <translation>ثبّت البرنامج من جديد، أو استورد قائمة خاصة بك.</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>مشروع نموذجي</translation>
    </message>
    <message>
        <source>A copy could not be written to %1.</source>
        <translation>لم يمكن كتابة نسخة في %1.</translation>
    </message>
    <message>
        <source>Make sure that you may write there and that the disk is not full.</source>
        <translation>تأكد من أنه يجوز لك الكتابة فيه ومن أن القرص ليس ممتلئًا.</translation>
    </message>
    <message>
        <source>Take in the reference table of %1</source>
        <translation>استيراد الجدول المرجعي: %1</translation>
    </message>
    <message>
        <source>Remove the reference table of %1</source>
        <translation>إزالة الجدول المرجعي: %1</translation>
    </message>
    <message>
        <source>Add the decision table %1</source>
        <translation>إضافة جدول القرار: %1</translation>
    </message>
    <message>
        <source>Change the decision table %1</source>
        <translation>تغيير جدول القرار: %1</translation>
    </message>
    <message>
        <source>Remove the decision table %1</source>
        <translation>إزالة جدول القرار: %1</translation>
    </message>
    <message>
        <source>Add the attribute %1</source>
        <translation>إضافة السمة: %1</translation>
    </message>
    <message>
        <source>Change the attribute %1</source>
        <translation>تغيير السمة: %1</translation>
    </message>
    <message>
        <source>Remove the attribute %1</source>
        <translation>إزالة السمة: %1</translation>
    </message>
    <message>
        <source>Add the record layout %1</source>
        <translation>إضافة تخطيط السجلات: %1</translation>
    </message>
    <message>
        <source>Change the record layout %1</source>
        <translation>تغيير تخطيط السجلات: %1</translation>
    </message>
    <message>
        <source>Remove the record layout %1</source>
        <translation>إزالة تخطيط السجلات: %1</translation>
    </message>
    <message>
        <source>The attribute %1 was to be kept in the project.</source>
        <translation>كان المطلوب حفظ السمة %1 في المشروع.</translation>
    </message>
    <message>
        <source>It comes with the classification.</source>
        <translation>هي من التصنيف نفسه.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make a national attribute with an id of its own.</source>
        <translation>لم يتغير شيء. أنشئ سمة وطنية بمعرّف خاص بها.</translation>
    </message>
    <message>
        <source>The attribute %1 was to be removed.</source>
        <translation>كان المطلوب إزالة السمة %1.</translation>
    </message>
    <message>
        <source>Decision tables ask for it: %1.</source>
        <translation>تحتاج إليها جداول قرار: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take its column out of these tables, or remove them, then try again.</source>
        <translation>لم يتغير شيء. أزل عمودها من هذه الجداول أو أزل الجداول، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Declare how %1 is counted</source>
        <translation>تحديد كيفية عدّ %1</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n decision table(s)</source>
        <translation>
            <numerusform>استيراد %n جدول قرار</numerusform>
            <numerusform>استيراد جدول قرار واحد (%n)</numerusform>
            <numerusform>استيراد جدولي قرار (%n)</numerusform>
            <numerusform>استيراد %n جداول قرار</numerusform>
            <numerusform>استيراد %n جدول قرار</numerusform>
            <numerusform>استيراد %n جدول قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in attributes</source>
        <translation>استيراد سمات</translation>
    </message>
    <message>
        <source>Keep the counts %1</source>
        <translation>حفظ الأعداد: %1</translation>
    </message>
    <message>
        <source>Renew the counts %1</source>
        <translation>تجديد الأعداد: %1</translation>
    </message>
    <message>
        <source>Remove the counts %1</source>
        <translation>إزالة الأعداد: %1</translation>
    </message>
    <message>
        <source>Add the series %1</source>
        <translation>إضافة السلسلة: %1</translation>
    </message>
    <message>
        <source>Change the series %1</source>
        <translation>تغيير السلسلة: %1</translation>
    </message>
    <message>
        <source>Remove the series %1</source>
        <translation>إزالة السلسلة: %1</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n questions on method</source>
        <translation>
            <numerusform>الإجابة عن %n سؤال بشأن المنهجية</numerusform>
            <numerusform>الإجابة عن سؤال واحد (%n) بشأن المنهجية</numerusform>
            <numerusform>الإجابة عن سؤالين (%n) بشأن المنهجية</numerusform>
            <numerusform>الإجابة عن %n أسئلة بشأن المنهجية</numerusform>
            <numerusform>الإجابة عن %n سؤالًا بشأن المنهجية</numerusform>
            <numerusform>الإجابة عن %n سؤال بشأن المنهجية</numerusform>
        </translation>
    </message>
    <message>
        <source>The submission “%1” was to be read.</source>
        <translation>كان المطلوب قراءة الرد المقدَّم «%1».</translation>
    </message>
    <message>
        <source>Its content makes no sense: %1.</source>
        <translation>لا معنى لمحتواه: %1.</translation>
    </message>
    <message>
        <source>It was changed outside of the program. Take the package that was sent, or a copy of the project from then.</source>
        <translation>جرى تغييره خارج البرنامج. خذ الحزمة التي أُرسلت، أو نسخة من المشروع تعود إلى ذلك الحين.</translation>
    </message>
    <message>
        <source>Keep the submission %1</source>
        <translation>حفظ الرد المقدَّم %1</translation>
    </message>
    <message>
        <source>Change the submission %1</source>
        <translation>تغيير الرد المقدَّم %1</translation>
    </message>
    <message>
        <source>Take in %1 from %2</source>
        <translation>استيراد %1 من %2</translation>
    </message>
    <message>
        <source>Take in %1 from %2 again</source>
        <translation>استيراد %1 من %2 من جديد</translation>
    </message>
    <message>
        <source>Add “%1” to the assessment</source>
        <translation>إضافة «%1» إلى التقييم</translation>
    </message>
    <message>
        <source>Change “%1” of the assessment</source>
        <translation>تغيير «%1» في التقييم</translation>
    </message>
    <message>
        <source>Remove “%1” from the assessment</source>
        <translation>إزالة «%1» من التقييم</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n questions of the assessment</source>
        <translation>
            <numerusform>الإجابة عن %n سؤال في التقييم</numerusform>
            <numerusform>الإجابة عن سؤال واحد (%n) في التقييم</numerusform>
            <numerusform>الإجابة عن سؤالين (%n) في التقييم</numerusform>
            <numerusform>الإجابة عن %n أسئلة في التقييم</numerusform>
            <numerusform>الإجابة عن %n سؤالًا في التقييم</numerusform>
            <numerusform>الإجابة عن %n سؤال في التقييم</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove an answer of the assessment</source>
        <translation>إزالة جواب من التقييم</translation>
    </message>
    <message>
        <source>The assessment %1 was to be read.</source>
        <translation>كان المطلوب قراءة التقييم %1.</translation>
    </message>
    <message>
        <source>Take a file that “iccs assessment export” wrote.</source>
        <translation>استخدم ملفًا كتبه الأمر «iccs assessment export».</translation>
    </message>
    <message>
        <source>It is no file of an assessment.</source>
        <translation>ليس هذا الملف ملف تقييم.</translation>
    </message>
    <message>
        <source>“%1” makes no sense.</source>
        <translation>لا معنى لـ«%1».</translation>
    </message>
    <message>
        <source>It is no sound JSON: %1 (byte %2).</source>
        <translation>ليس JSON سليماً: %1 (البايت %2).</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>لا يمكن فتح الملف: %1.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>تحقق من اسم الملف.</translation>
    </message>
    <message>
        <source>%1 was to be compared.</source>
        <translation>كان المطلوب مقارنة %1.</translation>
    </message>
    <message>
        <source>It has no answers of an assessment.</source>
        <translation>ليست فيه أجوبة تقييم.</translation>
    </message>
    <message>
        <source>Answer its questions first, or leave it out.</source>
        <translation>أجب عن أسئلته أولًا، أو أسقطه.</translation>
    </message>
    <message>
        <source>Its answers belong to %1, not to %2.</source>
        <translation>أجوبته تخص %1، لا %2.</translation>
    </message>
    <message>
        <source>Name the assessment that it was answered with, or export it there.</source>
        <translation>سمِّ التقييم الذي تخصه أجوبته، أو صدّره هناك.</translation>
    </message>
    <message>
        <source>Assessments were to be compared.</source>
        <translation>كان المطلوب مقارنة تقييمات.</translation>
    </message>
    <message>
        <source>There is only one.</source>
        <translation>لا يوجد سوى تقييم واحد.</translation>
    </message>
    <message>
        <source>Name at least two files.</source>
        <translation>سمِّ ملفين على الأقل.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same file.</source>
        <translation>%1 و%2 ملف واحد.</translation>
    </message>
    <message>
        <source>Name each file once.</source>
        <translation>سمِّ كل ملف مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>project::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <comment>name: figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>project::NewProjectForm</name>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>A project is one file. It holds the offence lists of the institutions, the links to the ICCS and the whole history of who decided what.</source>
        <translation>المشروع ملف واحد. وهو يضم قوائم جرائم المؤسسات، والروابط إلى ICCS، والسجل الكامل لمن قرر ماذا.</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>اسمك (&amp;Y):</translation>
    </message>
    <message>
        <source>C&amp;reate project</source>
        <translation>إنشاء المشروع (&amp;R)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>رجوع (&amp;K)</translation>
    </message>
</context>
<context>
    <name>project::OverviewPage</name>
    <message>
        <source>Codes mapped</source>
        <translation>الرموز المربوطة</translation>
    </message>
    <message>
        <source>Volume mapped</source>
        <translation>الحجم المربوط</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>In residual categories</source>
        <translation>في الفئات المتبقية</translation>
    </message>
    <message>
        <source>Open errors</source>
        <translation>الأخطاء المفتوحة</translation>
    </message>
    <message>
        <source>Offences by section of the ICCS</source>
        <translation>الجرائم بحسب أبواب ICCS</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ما ينبغي عمله بعد ذلك</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>مشروع بلا عنوان</translation>
    </message>
    <message>
        <source>There are no codes yet.</source>
        <translation>لا توجد رموز بعد.</translation>
    </message>
    <message>
        <source>%1 of %2 codes</source>
        <translation>%1 من %2 من الرموز</translation>
    </message>
    <message>
        <source>%1 of %2 recorded</source>
        <translation>%1 من %2 من الحالات المسجلة</translation>
    </message>
    <message>
        <source>No volumes are known.</source>
        <translation>لا تُعرف أي أحجام.</translation>
    </message>
    <message>
        <source>%1 of %2 mapped codes</source>
        <translation>%1 من %2 من الرموز المربوطة</translation>
    </message>
    <message>
        <source>Nothing is mapped yet.</source>
        <translation>لم يُربط شيء بعد.</translation>
    </message>
    <message>
        <source>The checks found no error.</source>
        <translation>لم تجد الفحوص أي خطأ.</translation>
    </message>
    <message>
        <source>%1 findings in all</source>
        <translation>عدد النتائج إجمالًا: %1</translation>
    </message>
    <message>
        <source>Everything is mapped and approved. You can export the correspondence table.</source>
        <translation>كل شيء مربوط ومعتمد. يمكنك تصدير جدول التناظر.</translation>
    </message>
    <message>
        <source>%1: %2 codes, %3 mapped, %4 approved</source>
        <translation>%1: الرموز %2، المربوطة %3، المعتمدة %4</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
</context>
<context>
    <name>project::RecentList</name>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>إزالة من هذه القائمة (&amp;R)</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <comment>folder, date</comment>
        <translation>%1 · تغيّر في %2</translation>
    </message>
    <message>
        <source>%1 · the file is not there any more</source>
        <comment>folder</comment>
        <translation>%1 · لم يعد الملف هناك</translation>
    </message>
</context>
<context>
    <name>project::SectionBars</name>
    <message>
        <source>Offences by section of the ICCS</source>
        <translation>الجرائم بحسب أبواب ICCS</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>الباب</translation>
    </message>
    <message>
        <source>Approved in full colour</source>
        <translation>المعتمد باللون الكامل</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>project::SettingsForm</name>
    <message>
        <source>For example: National offence codes to ICCS, 2024</source>
        <translation>مثلًا: ربط رموز الجرائم الوطنية بتصنيف ICCS، 2024</translation>
    </message>
    <message>
        <source>Who keeps this project</source>
        <translation>الجهة التي تتولى هذا المشروع</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>العنوان (&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Country:</source>
        <translation>البلد (&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation>المؤسسة (&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Language of titles and reports:</source>
        <translation>لغة العناوين والتقارير (&amp;L):</translation>
    </message>
    <message>
        <source>Not one country</source>
        <translation>ليس بلدًا واحدًا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country (code)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>project::StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>لا مشاريع بعد</translation>
    </message>
    <message>
        <source>Projects that you open are listed here. To look around first, open the sample: a national list of 3,039 offence codes with its links.</source>
        <translation>تُدرج هنا المشاريع التي تفتحها. وللاطلاع أولًا افتح النموذج: قائمة وطنية فيها 3,039 رمز جريمة مع روابطها.</translation>
    </message>
    <message>
        <source>ICCS Workbench</source>
        <translation>ICCS Workbench</translation>
    </message>
    <message>
        <source>From national offence codes to the International Classification of Crime for Statistical Purposes</source>
        <translation>من رموز الجرائم الوطنية إلى التصنيف الدولي للجريمة للأغراض الإحصائية</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>مشروع جديد (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>فتح مشروع (&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح النموذج (&amp;S)</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد في هذه النسخة</translation>
    </message>
    <message>
        <source>Offence lists from CSV, Excel and OpenDocument files, with guessed columns.</source>
        <translation>قوائم جرائم من ملفات CSV وExcel وOpenDocument، مع تخمين الأعمدة.</translation>
    </message>
    <message>
        <source>Suggestions that give their reasons, and learn from what you confirm.</source>
        <translation>اقتراحات تذكر أسبابها، وتتعلم مما تؤكده.</translation>
    </message>
    <message>
        <source>Checks of every link, with room to explain why a finding may stand.</source>
        <translation>فحوص لكل رابط، مع مكان لتفسير سبب جواز بقاء نتيجة.</translation>
    </message>
    <message>
        <source>Correspondence tables for people (XLSX) and for machines (SSSOM, XKOS).</source>
        <translation>جداول تناظر للبشر (XLSX) وللآلات (SSSOM وXKOS).</translation>
    </message>
    <message>
        <source>A project that was never saved</source>
        <translation>مشروع لم يُحفظ قط</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>غير محفوظ: %1</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %Ln change(s) were saved. The last one was made on %1.</source>
        <translation>
            <numerusform>انتهى البرنامج قبل حفظ %Ln تغيير. وكان آخر تغيير في %1.</numerusform>
            <numerusform>انتهى البرنامج قبل حفظ تغيير واحد (%Ln). وكان آخر تغيير في %1.</numerusform>
            <numerusform>انتهى البرنامج قبل حفظ تغييرين (%Ln). وكان آخر تغيير في %1.</numerusform>
            <numerusform>انتهى البرنامج قبل حفظ %Ln تغييرات. وكان آخر تغيير في %1.</numerusform>
            <numerusform>انتهى البرنامج قبل حفظ %Ln تغييرًا. وكان آخر تغيير في %1.</numerusform>
            <numerusform>انتهى البرنامج قبل حفظ %Ln تغيير. وكان آخر تغيير في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with these changes</source>
        <translation>الفتح مع هذه التغييرات</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>التخلي عنها</translation>
    </message>
</context>
<context>
    <name>questionnaire</name>
    <message>
        <source>“%1” stands twice at %2.</source>
        <translation>يرد «%1» مرتين في %2.</translation>
    </message>
    <message>
        <source>Give one of the two another id.</source>
        <translation>أعطِ أحد الاثنين معرّفًا آخر.</translation>
    </message>
    <message>
        <source>There is no “%1”, which %2 names.</source>
        <translation>لا وجود لـ «%1» الذي يسميه %2.</translation>
    </message>
    <message>
        <source>Correct the name, or add what it stands for.</source>
        <translation>صحح الاسم، أو أضف ما يدل عليه.</translation>
    </message>
    <message>
        <source>The file breaks off in line %1: %2.</source>
        <translation>تنقطع قراءة الملف في السطر %1: %2.</translation>
    </message>
    <message>
        <source>Correct the JSON there.</source>
        <translation>صحح JSON في ذلك الموضع.</translation>
    </message>
    <message>
        <source>The value of %1 makes no sense or is missing.</source>
        <translation>قيمة %1 لا معنى لها أو مفقودة.</translation>
    </message>
    <message>
        <source>See the description of the format in the folder of the editions.</source>
        <translation>انظر وصف الصيغة في مجلد الإصدارات.</translation>
    </message>
    <message>
        <source>Nobody reads “%1”.</source>
        <translation>لا شيء يقرأ «%1».</translation>
    </message>
    <message>
        <source>Correct the name of the field, or take it out.</source>
        <translation>صحح اسم الحقل، أو احذفه.</translation>
    </message>
    <message>
        <source>The questionnaire “%1” was to be opened.</source>
        <translation>كان المطلوب فتح الاستبيان «%1».</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>لا يوجد استبيان بهذا الاسم.</translation>
    </message>
    <message>
        <source>Take one of these: %1.</source>
        <translation>اختر واحدًا من هذه: %1.</translation>
    </message>
    <message>
        <source>The published layout of the questionnaire “%1” was to be opened.</source>
        <translation>كان المطلوب فتح التخطيط المنشور للاستبيان «%1».</translation>
    </message>
    <message>
        <source>This questionnaire has none.</source>
        <translation>ليس لهذا الاستبيان تخطيط منشور.</translation>
    </message>
    <message>
        <source>Take a questionnaire whose figures are published, such as un-cts or glotip.</source>
        <translation>اختر استبيانًا أرقامه منشورة، مثل un-cts أو glotip.</translation>
    </message>
    <message>
        <source>No cell of the questionnaire stands for “%1”.</source>
        <translation>لا تقابل «%1» أي خلية من خلايا الاستبيان.</translation>
    </message>
    <message>
        <source>These rows are not checked. Add the label to portal.json of the questionnaire.</source>
        <translation>لا تُفحص هذه الصفوف. أضف التسمية إلى الملف portal.json الخاص بالاستبيان.</translation>
    </message>
    <message>
        <source>The unit “%1” is not known.</source>
        <translation>الوحدة «%1» غير معروفة.</translation>
    </message>
    <message>
        <source>Its figures are taken for counts.</source>
        <translation>تُعامل أرقامها على أنها أعداد.</translation>
    </message>
    <message>
        <source>“%1” cannot be the year of a figure.</source>
        <translation>لا يمكن أن يكون «%1» سنةً لرقم.</translation>
    </message>
    <message>
        <source>The row is not checked. Correct the year.</source>
        <translation>لا يُفحص الصف. صحح السنة.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» ليس رقمًا.</translation>
    </message>
    <message>
        <source>The row is not checked. Correct the figure.</source>
        <translation>لا يُفحص الصف. صحح الرقم.</translation>
    </message>
    <message>
        <source>%1 has two figures for “%2” in %3: %4 and %5.</source>
        <translation>للبلد %1 رقمان لـ «%2» في %3، وهما %4 و%5.</translation>
    </message>
    <message>
        <source>The first is checked. Take out the wrong one.</source>
        <translation>يُفحص الأول. احذف الرقم الخاطئ.</translation>
    </message>
    <message>
        <source>%1 was to be read as a published file.</source>
        <translation>كان المطلوب قراءة %1 بوصفه ملفًا منشورًا.</translation>
    </message>
    <message>
        <source>It has no column %1.</source>
        <translation>ينقصه ما يلي من الأعمدة: %1.</translation>
    </message>
    <message>
        <source>Take a file as UNODC&apos;s data portal gives it, with its header line.</source>
        <translation>اختر ملفًا كما تتيحه بوابة بيانات مكتب الأمم المتحدة المعني بالمخدرات والجريمة، مع سطر الرأس.</translation>
    </message>
    <message>
        <source>The questionnaire at %1 was to be opened.</source>
        <translation>كان المطلوب فتح الاستبيان الموجود في %1.</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>تعذرت قراءته: %1.</translation>
    </message>
    <message>
        <source>Name the folder of an edition, or one of the editions that come with the program.</source>
        <translation>سمِّ مجلد إصدار، أو أحد الإصدارات المرفقة بالبرنامج.</translation>
    </message>
    <message>
        <source>The collection of %1 does not ask for it.</source>
        <translation>لا تطلبه دورة جمع البيانات لسنة %1.</translation>
    </message>
    <message>
        <source>It is computed from other cells (%1).</source>
        <translation>يُحسب من خلايا أخرى (%1).</translation>
    </message>
    <message>
        <source>The row is no offence of the classification; fill it in by hand.</source>
        <translation>ليس الصف جريمة من جرائم التصنيف؛ املأه يدويًا.</translation>
    </message>
    <message>
        <source>Of the counts “%1”, %2 have values that are coarser than what is asked.</source>
        <translation>في الأعداد «%1» ما قدره %2 بقيم أقل تفصيلًا مما هو مطلوب.</translation>
    </message>
    <message>
        <source>The counts “%1” have none in these categories, but %2 in a category above them that may belong here.</source>
        <translation>ليس في الأعداد «%1» شيء في هذه الفئات، لكن فيها %2 في فئة أعلى منها قد يكون مكانها هنا.</translation>
    </message>
    <message>
        <source>The counts “%1” do not say the value of any of the %2 that may belong here.</source>
        <translation>لا تذكر الأعداد «%1» قيمة أي من %2 التي قد تنتمي إلى هنا.</translation>
    </message>
    <message>
        <source>Not a whole number, because links share codes by weights.</source>
        <translation>ليس عددًا صحيحًا، لأن الروابط توزّع الرموز بأوزان.</translation>
    </message>
    <message>
        <source>%1 more have no known value and are not counted.</source>
        <translation>وهناك عدد آخر قدره %1 قيمته غير معروفة ولم يُحسب.</translation>
    </message>
    <message>
        <source>%1 more are coded to a category above; they may belong here and are not counted.</source>
        <translation>وهناك عدد آخر قدره %1 مرمّز في فئة أعلى؛ وقد يكون مكانه هنا ولم يُحسب.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The counts “%1” are not split by %2 (%3).</source>
        <translation>الأعداد «%1» غير مقسّمة بحسب %2 (%3).</translation>
    </message>
    <message>
        <source>The counts “%1” have nothing in these categories in any year. When there was none, say so by hand.</source>
        <translation>ليس في الأعداد «%1» شيء في هذه الفئات في أي سنة. إذا لم تقع أي حالة فاذكر ذلك يدويًا.</translation>
    </message>
    <message>
        <source>Several counts would fill it: %1. Remove those that are not to be used.</source>
        <translation>يمكن ملؤها من عدة أعداد محفوظة: %1. أزل منها ما لا ينبغي استخدامه.</translation>
    </message>
    <message>
        <source>No attribute of records says “%1” for %2.</source>
        <translation>لا تبيّن أي سمة من سمات السجلات «%1» للوحدة %2.</translation>
    </message>
    <message>
        <source>No counts are kept of the unit “%1” at the stage “%2”.</source>
        <translation>لا أعداد محفوظة للوحدة «%1» في المرحلة «%2».</translation>
    </message>
    <message>
        <source>No counts of the unit “%1” at the stage “%2” are of the year %3.</source>
        <translation>لا أعداد للوحدة «%1» في المرحلة «%2» تخص السنة %3.</translation>
    </message>
    <message>
        <source>The indicators of the questionnaire “%1” were to be read.</source>
        <translation>كان المطلوب قراءة مؤشرات الاستبيان «%1».</translation>
    </message>
    <message>
        <source>They could not be read: %1.</source>
        <translation>تعذرت قراءتها: %1.</translation>
    </message>
    <message>
        <source>See whether the folder is complete.</source>
        <translation>تحقق مما إذا كان المجلد كاملًا.</translation>
    </message>
    <message>
        <source>There is no figure for %1.</source>
        <translation>لا يوجد رقم لما يلي: %1.</translation>
    </message>
    <message>
        <source>The denominator is, or may be, zero.</source>
        <translation>المقام صفر أو قد يكون صفرًا.</translation>
    </message>
    <message>
        <source>“%1” is not a number that can be taken in.</source>
        <translation>«%1» ليس رقمًا يمكن استيراده.</translation>
    </message>
    <message>
        <source>Write digits with a decimal point and nothing between thousands, such as 1234.5, or &lt;5.</source>
        <translation>اكتب الأرقام بنقطة عشرية ومن دون فاصل بين الآلاف، مثل 1234.5، أو ‎&lt;5‎.</translation>
    </message>
    <message>
        <source>The value “%1” and the status “%2” do not agree.</source>
        <translation>القيمة «%1» والحالة «%2» غير متفقتين.</translation>
    </message>
    <message>
        <source>Reported and provisional cells have a number, suppressed ones &lt;5, zero ones 0 or nothing, and all others none.</source>
        <translation>في الخلايا ذات الحالة reported (مبلَّغ عنه) أو provisional (مؤقت) رقم، وذات الحالة suppressed (محجوب) ‎&lt;5‎، وذات الحالة zero (صفر) 0 أو لا شيء، ولا رقم في سائر الخلايا.</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>لا توجد حالة باسم «%1».</translation>
    </message>
    <message>
        <source>Use reported, zero, provisional, suppressed, not available, not applicable or not asked.</source>
        <translation>استخدم reported (مبلَّغ عنه) أو zero (صفر) أو provisional (مؤقت) أو suppressed (محجوب) أو not available (غير متاح) أو not applicable (لا ينطبق) أو not asked (غير مطلوب)، بالإنكليزية.</translation>
    </message>
    <message>
        <source>The questionnaire has no cell “%1”.</source>
        <translation>ليست في الاستبيان خلية باسم «%1».</translation>
    </message>
    <message>
        <source>“iccs questionnaire show %1” lists the cells.</source>
        <translation>يسرد الأمر «‎iccs questionnaire show %1‎» الخلايا.</translation>
    </message>
    <message>
        <source>The collection of %1 does not ask for “%2”.</source>
        <translation>لا تطلب دورة جمع البيانات لسنة %1 الخلية «%2».</translation>
    </message>
    <message>
        <source>Leave the row out, or name another edition.</source>
        <translation>أسقط الصف، أو سمِّ إصدارًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is no year that the questionnaire asks for.</source>
        <translation>«%1» ليست سنة يطلبها الاستبيان.</translation>
    </message>
    <message>
        <source>It asks for %1.</source>
        <translation>السنوات التي يطلبها: %1.</translation>
    </message>
    <message>
        <source>The cell says %1 (%2); the file would replace what somebody said.</source>
        <translation>في الخلية %1 (%2)؛ وسيحل الملف محل ما ذكره شخص.</translation>
    </message>
    <message>
        <source>Say --accept when the file is to hold.</source>
        <translation>أضف --accept إذا كان المراد الأخذ بما في الملف.</translation>
    </message>
    <message>
        <source>The cell stands in the file before.</source>
        <translation>الخلية واردة في الملف من قبل.</translation>
    </message>
    <message>
        <source>Keep one of the rows.</source>
        <translation>أبقِ على أحد الصفوف.</translation>
    </message>
    <message>
        <source>The answers in %1 were to be taken in.</source>
        <translation>كان المطلوب استيراد الإجابات الواردة في %1.</translation>
    </message>
    <message>
        <source>It has no columns “cell”, “year” and “value”.</source>
        <translation>ليست فيه الأعمدة «cell» (الخلية) و«year» (السنة) و«value» (القيمة).</translation>
    </message>
    <message>
        <source>The first line names the columns: cell, year, value, status, comment, source.</source>
        <translation>يسمي السطر الأول الأعمدة: cell (الخلية) وyear (السنة) وvalue (القيمة) وstatus (الحالة) وcomment (التعليق) وsource (المصدر).</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>غير مملوءة</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>مبلَّغ عنه</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>مؤقت</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>مُدخل يدويًا</translation>
    </message>
    <message>
        <source>From coded data</source>
        <translation>من بيانات مرمّزة</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>Returned by an institution</source>
        <translation>معاد من مؤسسة</translation>
    </message>
    <message>
        <source>Documented: seen in the source.</source>
        <translation>موثَّق: اطُّلع عليه في المصدر.</translation>
    </message>
    <message>
        <source>Inferred: concluded from what is published; the official form was not seen.</source>
        <translation>مستنتج: استُخلص مما هو منشور؛ ولم يُطّلع على الاستمارة الرسمية.</translation>
    </message>
    <message>
        <source>From memory: not verified in a source.</source>
        <translation>من الذاكرة: لم يُتحقق منه في مصدر.</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>الجرائم</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>الضحايا</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>الوفيات</translation>
    </message>
    <message>
        <source>Firearms</source>
        <translation>الأسلحة النارية</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>المرافق</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>النسبة المئوية</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Value in US dollars</source>
        <translation>القيمة بدولارات الولايات المتحدة</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>مؤسسات الأعمال</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Formal contact</source>
        <translation>الاتصال الرسمي</translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation>الملاحقة القضائية</translation>
    </message>
    <message>
        <source>Brought before the courts</source>
        <translation>التقديم إلى المحاكم</translation>
    </message>
    <message>
        <source>Conviction</source>
        <translation>الإدانة</translation>
    </message>
    <message>
        <source>Held in prison</source>
        <translation>الاحتجاز في السجن</translation>
    </message>
    <message>
        <source>Entering prison</source>
        <translation>الدخول إلى السجن</translation>
    </message>
    <message>
        <source>Under supervision</source>
        <translation>الخضوع للإشراف</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>القدرة الاستيعابية</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>الاكتشاف</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>الضبط</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>العثور</translation>
    </message>
    <message>
        <source>Surrendered</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Traced</source>
        <translation>التعقب</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>الدراسة الاستقصائية</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>التعليق على %1</translation>
    </message>
    <message>
        <source>Type in %1</source>
        <translation>الإدخال في %1</translation>
    </message>
    <message numerus="yes">
        <source>Give %n cells the status “%1”</source>
        <translation>
            <numerusform>إعطاء %n خلية الحالة «%1»</numerusform>
            <numerusform>إعطاء خلية واحدة (%n) الحالة «%1»</numerusform>
            <numerusform>إعطاء خليتين (%n) الحالة «%1»</numerusform>
            <numerusform>إعطاء %n خلايا الحالة «%1»</numerusform>
            <numerusform>إعطاء %n خلية الحالة «%1»</numerusform>
            <numerusform>إعطاء %n خلية الحالة «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>لصق %n خلية</numerusform>
            <numerusform>لصق خلية واحدة (%n)</numerusform>
            <numerusform>لصق خليتين (%n)</numerusform>
            <numerusform>لصق %n خلايا</numerusform>
            <numerusform>لصق %n خلية</numerusform>
            <numerusform>لصق %n خلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cells</source>
        <translation>
            <numerusform>إفراغ %n خلية</numerusform>
            <numerusform>إفراغ خلية واحدة (%n)</numerusform>
            <numerusform>إفراغ خليتين (%n)</numerusform>
            <numerusform>إفراغ %n خلايا</numerusform>
            <numerusform>إفراغ %n خلية</numerusform>
            <numerusform>إفراغ %n خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation>«%1» أقل من صفر.</translation>
    </message>
    <message>
        <source>Populations and counts cannot be. Correct the value.</source>
        <translation>لا يمكن أن تكون أعداد السكان والأعداد الأخرى كذلك. صحح القيمة.</translation>
    </message>
    <message>
        <source>Write digits with a decimal point and nothing between thousands, such as 68350000 or 12.5.</source>
        <translation>اكتب أرقامًا بنقطة عشرية ومن دون أي فاصل بين الآلاف، مثل 68350000 أو 12.5.</translation>
    </message>
    <message>
        <source>The line names no series.</source>
        <translation>لا يسمي السطر أي سلسلة.</translation>
    </message>
    <message>
        <source>Write its id, such as population.</source>
        <translation>اكتب معرّفها، مثل population.</translation>
    </message>
    <message>
        <source>“%1” cannot be the year of a value.</source>
        <translation>لا يمكن أن تكون «%1» سنة لقيمة.</translation>
    </message>
    <message>
        <source>Write a year of four digits, such as 2023.</source>
        <translation>اكتب سنة من أربعة أرقام، مثل 2023.</translation>
    </message>
    <message>
        <source>The series “%1” has a value for %2 before.</source>
        <translation>للسلسلة «%1» قيمة لسنة %2 سبق ذكرها.</translation>
    </message>
    <message>
        <source>Keep one of the lines.</source>
        <translation>أبقِ على واحد من السطرين.</translation>
    </message>
    <message>
        <source>Say --accept when the new one is to hold.</source>
        <translation>أضف --accept إذا كان المراد الأخذ بالجديد.</translation>
    </message>
    <message>
        <source>The series “%1” has %2 for %3; %4 would replace it.</source>
        <translation>للسلسلة «%1» القيمة %2 لسنة %3؛ وستحل %4 محلها.</translation>
    </message>
    <message>
        <source>The series “%1” comes from “%2”; “%3” would replace that.</source>
        <translation>مصدر السلسلة «%1» هو «%2»؛ وسيحل «%3» محله.</translation>
    </message>
    <message>
        <source>No questionnaire asks for the series “%1”.</source>
        <translation>لا يطلب أي استبيان السلسلة «%1».</translation>
    </message>
    <message>
        <source>It is kept. Those that are used: %1.</source>
        <translation>حُفظت مع ذلك. والسلاسل المستخدمة هي: %1.</translation>
    </message>
    <message>
        <source>The series “%1” does not say where it comes from.</source>
        <translation>لا تذكر السلسلة «%1» مصدرها.</translation>
    </message>
    <message>
        <source>Name its source; rates cannot be checked by others without it.</source>
        <translation>سمِّ مصدرها؛ فمن دونه لا يستطيع الآخرون التحقق من المعدلات.</translation>
    </message>
    <message>
        <source>The series in %1 were to be taken in.</source>
        <translation>كان المطلوب استيراد السلاسل الموجودة في %1.</translation>
    </message>
    <message>
        <source>It has no columns “series”, “year” and “value”.</source>
        <translation>ليست فيه الأعمدة «series» (السلسلة) و«year» (السنة) و«value» (القيمة).</translation>
    </message>
    <message>
        <source>The first line names the columns: series, year, value, name, source.</source>
        <translation>يسمي السطر الأول الأعمدة: series (السلسلة) وyear (السنة) وvalue (القيمة) وname (الاسم) وsource (المصدر).</translation>
    </message>
    <message>
        <source>It names no year in which it is asked.</source>
        <translation>لا يسمي أي سنة يُطلب فيها.</translation>
    </message>
    <message>
        <source>Put some in “years” of its edition.json.</source>
        <translation>ضع بعض السنوات في «years» بملف edition.json الخاص به.</translation>
    </message>
    <message>
        <source>Its first module has no tables.</source>
        <translation>ليست في وحدته الأولى جداول.</translation>
    </message>
    <message>
        <source>Put some in “modules” of its edition.json.</source>
        <translation>ضع بعض الوحدات في «modules» بملف edition.json الخاص به.</translation>
    </message>
    <message>
        <source>Another questionnaire has the name “%1”.</source>
        <translation>لاستبيان آخر الاسم «%1».</translation>
    </message>
    <message>
        <source>Put another “id” in its edition.json: answers are kept under that name.</source>
        <translation>ضع قيمة أخرى لـ «id» في ملف edition.json الخاص به: فالإجابات تُحفظ بذلك الاسم.</translation>
    </message>
    <message>
        <source>Take the coded value of %1</source>
        <translation>الأخذ بالقيمة المرمّزة في %1</translation>
    </message>
    <message>
        <source>Filling %1 from coded data</source>
        <translation>ملء %1 من بيانات مرمّزة</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells from coded data</source>
        <translation>
            <numerusform>ملء %n خلية من بيانات مرمّزة</numerusform>
            <numerusform>ملء خلية واحدة (%n) من بيانات مرمّزة</numerusform>
            <numerusform>ملء خليتين (%n) من بيانات مرمّزة</numerusform>
            <numerusform>ملء %n خلايا من بيانات مرمّزة</numerusform>
            <numerusform>ملء %n خلية من بيانات مرمّزة</numerusform>
            <numerusform>ملء %n خلية من بيانات مرمّزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n series</source>
        <translation>
            <numerusform>إدخال %n سلسلة</numerusform>
            <numerusform>إدخال سلسلة واحدة (%n)</numerusform>
            <numerusform>إدخال سلسلتين (%n)</numerusform>
            <numerusform>إدخال %n سلاسل</numerusform>
            <numerusform>إدخال %n سلسلة</numerusform>
            <numerusform>إدخال %n سلسلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what is open in %1</source>
        <translation>النظر فيما لا يزال مفتوحًا في %1</translation>
    </message>
    <message>
        <source>Making the package %1</source>
        <translation>إعداد الحزمة %1</translation>
    </message>
    <message>
        <source>Counting what would move</source>
        <translation>حساب ما سينتقل</translation>
    </message>
    <message>
        <source>The file %1 was read again for its checksum.</source>
        <translation>كان المطلوب قراءة الملف %1 من جديد لحساب مجموعه الاختباري.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try again when it can be read.</source>
        <translation>لم يُحفظ شيء. حاول من جديد عندما تصبح قراءته ممكنة.</translation>
    </message>
    <message>
        <source>The counts were to be kept as &quot;%1&quot;.</source>
        <translation>كان المطلوب حفظ الأعداد باسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>They are of several measures, which must not be added up: %1. Nothing was kept.</source>
        <translation>تعود الأعداد إلى عدة مقاييس لا يجوز جمعها معًا: %1. ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Leave the columns or rows of the other measures out in the layout, and keep each measure by a name of its own.</source>
        <translation>أسقط أعمدة المقاييس الأخرى أو صفوفها في التخطيط، واحفظ كل مقياس باسم خاص به.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::Block</name>
    <message>
        <source>Nothing was pasted: the block has %1 rows and %2 columns, which is more than there are from the current cell on. Start at another cell.</source>
        <translation>لم يُلصق شيء: عدد صفوف الكتلة %1 وعدد أعمدتها %2، وذلك أكثر مما هو متاح ابتداءً من الخلية الحالية. ابدأ من خلية أخرى.</translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” is not to be filled in. %2</source>
        <translation>لم يُلصق شيء: «%1» لا تُملأ. %2</translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” for “%2” is neither a number nor the sign of a status. Correct it in the spreadsheet and copy the block again.</source>
        <translation>لم يُلصق شيء: «%1» للخلية «%2» ليس رقمًا ولا علامة حالة. صححه في برنامج الجداول وانسخ الكتلة من جديد.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::CellPanel</name>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما الذي يُعدّ</translation>
    </message>
    <message>
        <source>No cell is chosen</source>
        <translation>لم تُختر أي خلية</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cell, year</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>مأخوذ من</translation>
    </message>
    <message>
        <source>Coded data</source>
        <translation>البيانات المرمّزة</translation>
    </message>
    <message>
        <source>Collection before</source>
        <translation>دورة جمع البيانات السابقة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, edition</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Puts the figure of coded data in place of what stands here.</source>
        <translation>يضع رقم البيانات المرمّزة محل ما هو موجود هنا.</translation>
    </message>
    <message>
        <source>&amp;Take the coded value: %1</source>
        <translation>&amp;خذ القيمة المرمّزة: %1</translation>
    </message>
</context>
<context>
    <name>questionnairepage::CellState</name>
    <message>
        <source>It is asked in collections of even years.</source>
        <translation>تُطلب في دورات جمع البيانات للسنوات الزوجية.</translation>
    </message>
    <message>
        <source>It is asked in collections of odd years.</source>
        <translation>تُطلب في دورات جمع البيانات للسنوات الفردية.</translation>
    </message>
    <message>
        <source>It is asked from the collection of %1 on.</source>
        <translation>تُطلب ابتداءً من دورة جمع البيانات لسنة %1.</translation>
    </message>
    <message>
        <source>It was asked until the collection of %1.</source>
        <translation>كانت تُطلب حتى دورة جمع البيانات لسنة %1.</translation>
    </message>
    <message>
        <source>Not filled in yet.</source>
        <translation>لم تُملأ بعد.</translation>
    </message>
    <message>
        <source>Typed in.</source>
        <translation>القيمة مُدخلة يدويًا.</translation>
    </message>
    <message>
        <source>From coded data.</source>
        <translation>من بيانات مرمّزة.</translation>
    </message>
    <message>
        <source>Imported from a file.</source>
        <translation>القيمة مستوردة من ملف.</translation>
    </message>
    <message>
        <source>Returned by an institution.</source>
        <translation>القيمة معادة من مؤسسة.</translation>
    </message>
    <message>
        <source>Typed in; the coded data say something else.</source>
        <translation>القيمة مُدخلة يدويًا، وتعطي البيانات المرمّزة قيمة أخرى.</translation>
    </message>
    <message>
        <source>Provisional.</source>
        <translation>القيمة مؤقتة.</translation>
    </message>
    <message>
        <source>Suppressed: only known to be small.</source>
        <translation>القيمة محجوبة: لا يُعرف عنها إلا أنها صغيرة.</translation>
    </message>
    <message>
        <source>Not available.</source>
        <translation>القيمة غير متاحة.</translation>
    </message>
    <message>
        <source>Not applicable.</source>
        <translation>لا ينطبق.</translation>
    </message>
    <message>
        <source>Not asked by the office that holds the figures.</source>
        <translation>لا تسأل عنها الجهة التي لديها الأرقام.</translation>
    </message>
    <message>
        <source>Not asked in this collection.</source>
        <translation>غير مطلوبة في دورة جمع البيانات هذه.</translation>
    </message>
    <message>
        <source>Computed from other cells.</source>
        <translation>محسوبة من خلايا أخرى.</translation>
    </message>
    <message>
        <source>From an earlier collection; it cannot be changed here.</source>
        <translation>من دورة سابقة لجمع البيانات؛ ولا يمكن تغييرها هنا.</translation>
    </message>
    <message>
        <source>The form has no cell here.</source>
        <translation>ليست في الاستمارة خلية هنا.</translation>
    </message>
    <message>
        <source>Not asked in the collection of %1.</source>
        <translation>غير مطلوبة في دورة جمع البيانات لسنة %1.</translation>
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
        <translation>تدفق: السنة كلها</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Stock: as on %1</source>
        <translation>رصيد: كما في %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dimension, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ICCS</source>
        <translation>ICCS</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>باستثناء</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>التقسيم</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>SDG</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>الجهة التي تملؤه</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>كيفية المعرفة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>national code, so many, label</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more code(s)</source>
        <translation>
            <numerusform>و%Ln رمز آخر</numerusform>
            <numerusform>ورمز واحد آخر (%Ln)</numerusform>
            <numerusform>ورمزان آخران (%Ln)</numerusform>
            <numerusform>و%Ln رموز أخرى</numerusform>
            <numerusform>و%Ln رمزًا آخر</numerusform>
            <numerusform>و%Ln رمز آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>questionnairepage::EditionBar</name>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>الاستبيان (&amp;Q)</translation>
    </message>
    <message>
        <source>Years that are shown side by side</source>
        <translation>السنوات المعروضة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>%1 (earlier collection)</source>
        <translation>%1 (دورة سابقة لجمع البيانات)</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>questionnaire</comment>
        <translation>%1 (خاص بك)</translation>
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
        <translation>فسّره %1: %2</translation>
    </message>
    <message>
        <source>Withdraw the explanation</source>
        <translation>سحب التفسير</translation>
    </message>
    <message>
        <source>Why it may stand, in a sentence</source>
        <translation>سبب جواز بقائها، في جملة</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>تفسير</translation>
    </message>
</context>
<context>
    <name>questionnairepage::FailuresPanel</name>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>وجه الخطأ</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>مفسَّرة</translation>
    </message>
    <message>
        <source>Of &amp;all tables</source>
        <translation>من جميع الجداول (&amp;A)</translation>
    </message>
    <message>
        <source>Findings of the questionnaire</source>
        <translation>نتائج فحوص الاستبيان</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>الجدول %1</translation>
    </message>
    <message>
        <source>The checks find nothing.</source>
        <translation>لم تجد الفحوص شيئًا.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>errors, warnings, notes</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln خطأ</numerusform>
            <numerusform>خطأ واحد (%Ln)</numerusform>
            <numerusform>خطآن (%Ln)</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأ</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln تحذير</numerusform>
            <numerusform>تحذير واحد (%Ln)</numerusform>
            <numerusform>تحذيران (%Ln)</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرًا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>ملاحظة واحدة (%Ln)</numerusform>
            <numerusform>ملاحظتان (%Ln)</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>نتيجة واحدة (%Ln)</numerusform>
            <numerusform>نتيجتان (%Ln)</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::FillDialog</name>
    <message>
        <source>Cell or reason</source>
        <translation>الخلية أو السبب</translation>
    </message>
    <message>
        <source>Fill %1 from coded data: %2</source>
        <comment>questionnaire, years</comment>
        <translation>ملء %1 من بيانات مرمّزة: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>What filling does</source>
        <translation>ما يفعله الملء</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>تطبيق (&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>القيمة الحالية</translation>
    </message>
    <message>
        <source>Coded data</source>
        <translation>البيانات المرمّزة</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>السبب أو الملاحظة</translation>
    </message>
    <message>
        <source>What coded data give is being counted…</source>
        <translation>يجري حساب ما تعطيه البيانات المرمّزة…</translation>
    </message>
    <message>
        <source>There is nothing to apply: the cells are as coded data give them.</source>
        <translation>ليس هناك ما يُطبَّق: الخلايا كما تعطيها البيانات المرمّزة.</translation>
    </message>
    <message>
        <source>%1 %2 Nothing that a person or a file said is overwritten.</source>
        <comment>so many cells get a figure, so many others change</comment>
        <translation>%1 %2 ولا يُستبدل شيء مما ذكره شخص أو ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) get a figure.</source>
        <translation>
            <numerusform>يوضع رقم في %Ln خلية.</numerusform>
            <numerusform>يوضع رقم في خلية واحدة (%Ln).</numerusform>
            <numerusform>يوضع رقم في خليتين (%Ln).</numerusform>
            <numerusform>يوضع رقم في %Ln خلايا.</numerusform>
            <numerusform>يوضع رقم في %Ln خلية.</numerusform>
            <numerusform>يوضع رقم في %Ln خلية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln other(s) it is remembered what coded data give.</source>
        <translation>
            <numerusform>ويُحفظ ما تعطيه البيانات المرمّزة عن %Ln خلية أخرى.</numerusform>
            <numerusform>ويُحفظ ما تعطيه البيانات المرمّزة عن خلية واحدة أخرى (%Ln).</numerusform>
            <numerusform>ويُحفظ ما تعطيه البيانات المرمّزة عن خليتين أخريين (%Ln).</numerusform>
            <numerusform>ويُحفظ ما تعطيه البيانات المرمّزة عن %Ln خلايا أخرى.</numerusform>
            <numerusform>ويُحفظ ما تعطيه البيانات المرمّزة عن %Ln خلية أخرى.</numerusform>
            <numerusform>ويُحفظ ما تعطيه البيانات المرمّزة عن %Ln خلية أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep counts…</source>
        <translation>حفظ أعداد (&amp;K)…</translation>
    </message>
    <message>
        <source>Leads to the page “Data and coding”, where counts are kept.</source>
        <translation>ينقل إلى الصفحة «البيانات والترميز»، حيث تُحفظ الأعداد.</translation>
    </message>
    <message>
        <source>The project keeps no counts to fill it from. Code a file on the page “Data and coding” and keep its counts for questionnaires.</source>
        <translation>لا يحفظ المشروع أعدادًا ليُملأ منها. رمّز ملفًا في الصفحة «البيانات والترميز» واحفظ أعداده للاستبيانات.</translation>
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
            <numerusform>%Ln خلية</numerusform>
            <numerusform>خلية واحدة (%Ln)</numerusform>
            <numerusform>خليتان (%Ln)</numerusform>
            <numerusform>%Ln خلايا</numerusform>
            <numerusform>%Ln خلية</numerusform>
            <numerusform>%Ln خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of table %2</source>
        <comment>so many cells, number</comment>
        <translation>%1 من الجدول %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many cells, so many tables</comment>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln جدول</numerusform>
            <numerusform>جدول واحد (%Ln)</numerusform>
            <numerusform>جدولين (%Ln)</numerusform>
            <numerusform>%Ln جداول</numerusform>
            <numerusform>%Ln جدولًا</numerusform>
            <numerusform>%Ln جدول</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <comment>of a cell</comment>
        <translation>مضافة</translation>
    </message>
    <message>
        <source>Renewed</source>
        <comment>of a cell</comment>
        <translation>مجدَّدة</translation>
    </message>
    <message>
        <source>As before</source>
        <comment>of a cell</comment>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>Agrees</source>
        <comment>of a cell</comment>
        <translation>متفقة</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>of a cell</comment>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>of a cell</comment>
        <translation>لم يعد لها رقم</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>of a cell</comment>
        <translation>لا رقم لها</translation>
    </message>
    <message>
        <source>The cell was empty and is filled.</source>
        <translation>كانت الخلية فارغة فمُلئت.</translation>
    </message>
    <message>
        <source>The cell was filled from coded data before and gets another figure.</source>
        <translation>سبق أن مُلئت الخلية من بيانات مرمّزة، وهي تأخذ رقمًا آخر.</translation>
    </message>
    <message>
        <source>The cell was filled from coded data before, with the same figure.</source>
        <translation>سبق أن مُلئت الخلية من بيانات مرمّزة، بالرقم نفسه.</translation>
    </message>
    <message>
        <source>What a person or a file said stays; coded data agree with it.</source>
        <translation>يبقى ما ذكره شخص أو ملف؛ والبيانات المرمّزة متفقة معه.</translation>
    </message>
    <message>
        <source>What a person or a file said stays; coded data say something else, which is shown beside it.</source>
        <translation>يبقى ما ذكره شخص أو ملف؛ وتعطي البيانات المرمّزة شيئًا آخر يُعرض إلى جانبه.</translation>
    </message>
    <message>
        <source>The cell was filled from coded data before, which give no figure any more. The figure stays.</source>
        <translation>سبق أن مُلئت الخلية من بيانات مرمّزة لم تعد تعطي أي رقم. ويبقى الرقم.</translation>
    </message>
    <message>
        <source>Coded data give no figure for the cell.</source>
        <translation>لا تعطي البيانات المرمّزة أي رقم للخلية.</translation>
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
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>questionnairepage::IndicatorsPanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>cell or series, its label or source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what goes into an indicator, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Indicators computed from the answers</source>
        <translation>المؤشرات المحسوبة من الإجابات</translation>
    </message>
    <message>
        <source>%1 p</source>
        <comment>a provisional value</comment>
        <translation>‎%1 p‎</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Computed from, or what is missing</source>
        <translation>محسوب من، أو ما ينقص</translation>
    </message>
    <message>
        <source>No indicator is computed from this questionnaire.</source>
        <translation>لا يُحسب أي مؤشر من هذا الاستبيان.</translation>
    </message>
    <message>
        <source>%1 of %2 values can be computed.</source>
        <comment>numbers</comment>
        <translation>القيم التي يمكن حسابها: %1 من %2.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::MethodPanel</name>
    <message>
        <source>Once for the whole questionnaire</source>
        <translation>مرة واحدة للاستبيان كله</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>لم يُجب عنه</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>comment, question</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>questionnairepage::NeededSeries</name>
    <message>
        <source>Check %1: %2</source>
        <comment>id and name of a check</comment>
        <translation>الفحص %1: %2</translation>
    </message>
    <message>
        <source>Deaths by assault in health statistics (WHO)</source>
        <translation>الوفيات الناجمة عن الاعتداء في الإحصاءات الصحية (منظمة الصحة العالمية)</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>عدد السكان</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>questionnairepage::QuestionnairePage</name>
    <message>
        <source>&amp;Copy the selected cells</source>
        <translation>نسخ الخلايا المختارة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>لصق الخلايا (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>الحالة (&amp;S)</translation>
    </message>
    <message>
        <source>Give the selected cells a status (Alt+Down)</source>
        <translation>إعطاء الخلايا المختارة حالة (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>نتيجة الفحص التالية (&amp;N)</translation>
    </message>
    <message>
        <source>Type a number, “&lt;5” when suppressed, “12 p” when provisional, “:” not available, “z” not applicable, “x” not asked. Alt+Down chooses. ° inferred, ? from memory.</source>
        <translation>اكتب رقمًا، أو «‎&lt;5‎» إذا كان محجوبًا، أو «‎12 p‎» إذا كان مؤقتًا، أو «‎:‎» إذا كان غير متاح، أو «z» إذا كان لا ينطبق، أو «x» إذا كان غير مطلوب. ويتيح Alt+Down الاختيار. العلامة ° تعني: مستنتج، والعلامة ? تعني: من الذاكرة.</translation>
    </message>
    <message>
        <source>Questions on method</source>
        <translation>الأسئلة المتعلقة بالمنهجية</translation>
    </message>
    <message>
        <source>Questions on method: %1 of %2 answered</source>
        <translation>الأسئلة المتعلقة بالمنهجية: أُجيب عن %1 من %2</translation>
    </message>
    <message>
        <source>No questionnaire can be read</source>
        <translation>لا يمكن قراءة أي استبيان</translation>
    </message>
    <message>
        <source>The questionnaires that come with the program are missing or broken. Install the program again.</source>
        <translation>الاستبيانات التي تأتي مع البرنامج ناقصة أو معطوبة. ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>المزيد (&amp;M)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحوص</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>&amp;Fill from coded data…</source>
        <translation>ملء من بيانات مرمّزة (&amp;F)…</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>ملء…</translation>
    </message>
    <message>
        <source>Show what coded data give for the cells of the shown years, and fill them</source>
        <translation>عرض ما تعطيه البيانات المرمّزة لخلايا السنوات المعروضة، وملؤها</translation>
    </message>
    <message>
        <source>&amp;What changes if…</source>
        <translation>ما الذي يتغير إذا (&amp;W)…</translation>
    </message>
    <message>
        <source>Which cells and indicators move when a national code goes to another category</source>
        <translation>الخلايا والمؤشرات التي تنتقل إذا نُقل رمز وطني إلى فئة أخرى</translation>
    </message>
    <message>
        <source>Population and other &amp;series…</source>
        <translation>عدد السكان وسلاسل أخرى (&amp;S)…</translation>
    </message>
    <message>
        <source>The yearly series that checks and indicators ask for</source>
        <translation>السلاسل السنوية التي تطلبها الفحوص والمؤشرات</translation>
    </message>
    <message>
        <source>&amp;Open a questionnaire of your own…</source>
        <translation>فتح استبيان خاص بك (&amp;O)…</translation>
    </message>
    <message>
        <source>A folder with an edition.json, such as a form of your ministry</source>
        <translation>مجلد فيه ملف edition.json، مثل استمارة وزارتك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were filled or compared with coded data.</source>
        <translation>
            <numerusform>مُلئت أو قورنت ببيانات مرمّزة %Ln خلية.</numerusform>
            <numerusform>مُلئت أو قورنت ببيانات مرمّزة خلية واحدة (%Ln).</numerusform>
            <numerusform>مُلئت أو قورنت ببيانات مرمّزة خليتان (%Ln).</numerusform>
            <numerusform>مُلئت أو قورنت ببيانات مرمّزة %Ln خلايا.</numerusform>
            <numerusform>مُلئت أو قورنت ببيانات مرمّزة %Ln خلية.</numerusform>
            <numerusform>مُلئت أو قورنت ببيانات مرمّزة %Ln خلية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more finding(s).</source>
        <translation>
            <numerusform>هناك %Ln نتيجة أخرى.</numerusform>
            <numerusform>هناك نتيجة واحدة أخرى (%Ln).</numerusform>
            <numerusform>هناك نتيجتان أخريان (%Ln).</numerusform>
            <numerusform>هناك %Ln نتائج أخرى.</numerusform>
            <numerusform>هناك %Ln نتيجة أخرى.</numerusform>
            <numerusform>هناك %Ln نتيجة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The questionnaire in %1 was not opened. %2 %3</source>
        <comment>folder, why, how many</comment>
        <translation>لم يُفتح الاستبيان الموجود في %1. %2 %3</translation>
    </message>
    <message>
        <source>Do not open it again</source>
        <translation>عدم فتحه مرة أخرى</translation>
    </message>
    <message>
        <source>Open a questionnaire of your own</source>
        <translation>فتح استبيان خاص بك</translation>
    </message>
    <message>
        <source>&amp;Parts for institutions…</source>
        <translation>أ&amp;جزاء المؤسسات…</translation>
    </message>
    <message>
        <source>&amp;Take back a part…</source>
        <translation>ا&amp;ستعادة جزء…</translation>
    </message>
    <message>
        <source>&amp;Fill a workbook of others…</source>
        <translation>&amp;ملء مصنف صممه آخرون…</translation>
    </message>
    <message>
        <source>Su&amp;bmission…</source>
        <translation>الر&amp;د المقدَّم…</translation>
    </message>
</context>
<context>
    <name>questionnairepage::RowSeries</name>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Earlier answer</source>
        <translation>إجابة سابقة</translation>
    </message>
    <message>
        <source>Published by UNODC</source>
        <translation>منشور من مكتب الأمم المتحدة المعني بالمخدرات والجريمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are no figures</source>
        <translation>لا توجد أرقام</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years with their figures</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>name of a series, its figures</comment>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SeriesDialog</name>
    <message>
        <source>Population and other series for %1</source>
        <translation>عدد السكان وسلاسل أخرى من أجل %1</translation>
    </message>
    <message>
        <source>This questionnaire does not ask for it.</source>
        <translation>لا يطلبها هذا الاستبيان.</translation>
    </message>
    <message>
        <source>It is used for: %1.</source>
        <translation>تُستخدم فيما يلي: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between uses</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>There is no year with a value. Type one, or remove the series.</source>
        <translation>ليست هناك سنة لها قيمة. اكتب سنة وقيمتها، أو أزل السلسلة.</translation>
    </message>
    <message>
        <source>Say where the values are from, such as “UN, World Population Prospects 2024”.</source>
        <translation>اذكر مصدر القيم، مثل «الأمم المتحدة، التوقعات السكانية في العالم 2024».</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <comment>name of a series, reason</comment>
        <translation>لم تُحفظ «%1». %2</translation>
    </message>
    <message>
        <source>What was typed is not saved yet.</source>
        <translation>لم يُحفظ بعد ما كُتب.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>of a series</comment>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>Entered</source>
        <comment>of a series</comment>
        <translation>مُدخلة</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>years</comment>
        <translation>من دون %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>UN, World Population Prospects 2024</source>
        <translation>الأمم المتحدة، التوقعات السكانية في العالم 2024</translation>
    </message>
    <message>
        <source>Years and values</source>
        <translation>السنوات والقيم</translation>
    </message>
    <message>
        <source>&amp;Paste years and values</source>
        <translation>لصق السنوات والقيم (&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>المصدر (&amp;O)</translation>
    </message>
    <message>
        <source>Type the values, or copy years and values from a spreadsheet and paste them here. The last row takes another year.</source>
        <translation>اكتب القيم، أو انسخ السنوات والقيم من برنامج جداول والصقها هنا. والصف الأخير مخصص لسنة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>Puts all that was typed into the project, as one step to undo.</source>
        <translation>يضع كل ما كُتب في المشروع، في خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>تُستخدم في</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SeriesPanel</name>
    <message>
        <source>Figures of the chart</source>
        <translation>أرقام الرسم البياني</translation>
    </message>
    <message>
        <source>Choose a cell to see its row over the years.</source>
        <translation>اختر خلية لترى صفها على مدى السنوات.</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>الرسم البياني: %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SheetDelegate</name>
    <message>
        <source>Choose a status (Alt+Down)</source>
        <translation>اختر حالة (Alt+Down)</translation>
    </message>
    <message>
        <source>This cannot be read. Type a number, “&lt;5”, or one of the signs below the sheet.</source>
        <translation>تتعذر قراءة هذا. اكتب رقمًا، أو «‎&lt;5‎»، أو إحدى العلامات الواردة أسفل الورقة.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SheetModel</name>
    <message>
        <source>%1, %2</source>
        <comment>row, year</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>row, column, year</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Coded data: %1</source>
        <translation>البيانات المرمّزة: %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>cell, figure, state</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a cell. Type a number, “&lt;5”, or one of the signs below the sheet.</source>
        <translation>لا يمكن أن يرد «%1» في خلية. اكتب رقمًا، أو «‎&lt;5‎»، أو إحدى العلامات الواردة أسفل الورقة.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, year</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SheetView</name>
    <message>
        <source>Sheet of the table</source>
        <translation>ورقة الجدول</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SubmissionDialog</name>
    <message>
        <source>Submission of %1</source>
        <translation>تقديم الرد على %1</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إرسال (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Earlier submissions</source>
        <translation>الردود المقدَّمة سابقًا (&amp;E)</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SubmissionsPanel</name>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>المنهجية</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>التفسير</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>مُضاف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>الردود المقدَّمة</translation>
    </message>
    <message>
        <source>What is said otherwise</source>
        <translation>ما ذُكر على نحو مختلف</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>مقارنة بما يلي (&amp;C)</translation>
    </message>
    <message>
        <source>As it was sealed</source>
        <translation>كما كان عند ختمه</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>تغيّر منذ ختمه</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>قدّمه</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>آنذاك</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>what the project says now</source>
        <translation>ما يذكره المشروع الآن</translation>
    </message>
    <message>
        <source>Nothing was submitted yet.</source>
        <translation>لم يُقدَّم شيء بعد.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>كلاهما يذكر الشيء نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are said otherwise.</source>
        <translation>
            <numerusform>لا يختلف شيء (%Ln).</numerusform>
            <numerusform>هناك اختلاف واحد (%Ln).</numerusform>
            <numerusform>هناك اختلافان (%Ln).</numerusform>
            <numerusform>هناك %Ln اختلافات.</numerusform>
            <numerusform>هناك %Ln اختلافًا.</numerusform>
            <numerusform>هناك %Ln اختلاف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::SubmitPanel</name>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>وجه الخطأ</translation>
    </message>
    <message>
        <source>Errors that nobody has explained</source>
        <translation>أخطاء لم يفسّرها أحد</translation>
    </message>
    <message>
        <source>Errors without explanation</source>
        <translation>أخطاء غير مفسَّرة</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the cell.</source>
        <translation>بمفتاح Enter أو بالنقر المزدوج يُنتقل إلى الخلية.</translation>
    </message>
    <message>
        <source>What the letter says besides</source>
        <translation>ما تذكره الرسالة إضافة إلى ذلك</translation>
    </message>
    <message>
        <source>Send although errors are not &amp;explained; the letter lists them</source>
        <translation>الإرسال مع وجود أخطاء غير مفسَّرة؛ وتسردها الرسالة (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاحظة (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Language of letter and workbooks</source>
        <translation>لغة الرسالة والمصنفات (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make the package…</source>
        <translation>إعداد الحزمة (&amp;M)…</translation>
    </message>
    <message>
        <source>Choose a year.</source>
        <translation>اختر سنة.</translation>
    </message>
    <message>
        <source>%1 of %2 cells are answered. %3, %4, %5.</source>
        <comment>answered, asked, three counts of findings</comment>
        <translation>الخلايا التي أُجيب عنها: %1 من %2. %3، %4، %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) without explanation</source>
        <translation>
            <numerusform>%Ln خطأ غير مفسَّر</numerusform>
            <numerusform>خطأ واحد (%Ln) غير مفسَّر</numerusform>
            <numerusform>خطآن (%Ln) غير مفسَّرين</numerusform>
            <numerusform>%Ln أخطاء غير مفسَّرة</numerusform>
            <numerusform>%Ln خطأً غير مفسَّر</numerusform>
            <numerusform>%Ln خطأ غير مفسَّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) and note(s)</source>
        <translation>
            <numerusform>التحذيرات والملاحظات: %Ln</numerusform>
            <numerusform>التحذيرات والملاحظات: %Ln</numerusform>
            <numerusform>التحذيرات والملاحظات: %Ln</numerusform>
            <numerusform>التحذيرات والملاحظات: %Ln</numerusform>
            <numerusform>التحذيرات والملاحظات: %Ln</numerusform>
            <numerusform>التحذيرات والملاحظات: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) explained</source>
        <translation>
            <numerusform>%Ln نتيجة مفسَّرة</numerusform>
            <numerusform>نتيجة واحدة (%Ln) مفسَّرة</numerusform>
            <numerusform>نتيجتان (%Ln) مفسَّرتان</numerusform>
            <numerusform>%Ln نتائج مفسَّرة</numerusform>
            <numerusform>%Ln نتيجة مفسَّرة</numerusform>
            <numerusform>%Ln نتيجة مفسَّرة</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>المشروع مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Mend or explain the errors first, or say that they may be sent.</source>
        <translation>صحح الأخطاء أو فسّرها أولًا، أو اذكر أنه يجوز إرسالها.</translation>
    </message>
    <message>
        <source>There are no answers in these years.</source>
        <translation>ليست هناك إجابات في هذه السنوات.</translation>
    </message>
    <message>
        <source>Package of the submission</source>
        <translation>حزمة الرد المقدَّم</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>الحزم (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written with %Ln file(s). Save the project, which keeps it as “%2”.</source>
        <comment>file name, number of the submission</comment>
        <translation>
            <numerusform>كُتب %1 وفيه %Ln ملف. احفظ المشروع، فهو يحتفظ بالرد باسم «%2».</numerusform>
            <numerusform>كُتب %1 وفيه ملف واحد (%Ln). احفظ المشروع، فهو يحتفظ بالرد باسم «%2».</numerusform>
            <numerusform>كُتب %1 وفيه ملفان (%Ln). احفظ المشروع، فهو يحتفظ بالرد باسم «%2».</numerusform>
            <numerusform>كُتب %1 وفيه %Ln ملفات. احفظ المشروع، فهو يحتفظ بالرد باسم «%2».</numerusform>
            <numerusform>كُتب %1 وفيه %Ln ملفًا. احفظ المشروع، فهو يحتفظ بالرد باسم «%2».</numerusform>
            <numerusform>كُتب %1 وفيه %Ln ملف. احفظ المشروع، فهو يحتفظ بالرد باسم «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) are not in it.</source>
        <translation>
            <numerusform>ليست فيه %Ln إجابة.</numerusform>
            <numerusform>ليست فيه إجابة واحدة (%Ln).</numerusform>
            <numerusform>ليست فيه إجابتان (%Ln).</numerusform>
            <numerusform>ليست فيه %Ln إجابات.</numerusform>
            <numerusform>ليست فيه %Ln إجابة.</numerusform>
            <numerusform>ليست فيه %Ln إجابة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::TablesPanel</name>
    <message>
        <source>not asked</source>
        <comment>a table or module</comment>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>filled cells of those that are asked</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nothing of it is asked in this collection.</source>
        <translation>لا يُطلب منه شيء في دورة جمع البيانات هذه.</translation>
    </message>
    <message>
        <source>%1 of %2 cells are filled in.</source>
        <translation>الخلايا المملوءة: %1 من %2.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>errors, warnings, notes</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln خطأ</numerusform>
            <numerusform>خطأ واحد (%Ln)</numerusform>
            <numerusform>خطآن (%Ln)</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأ</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln تحذير</numerusform>
            <numerusform>تحذير واحد (%Ln)</numerusform>
            <numerusform>تحذيران (%Ln)</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرًا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>ملاحظة واحدة (%Ln)</numerusform>
            <numerusform>ملاحظتان (%Ln)</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>المملوء</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحوص</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Modules and tables</source>
        <translation>الوحدات والجداول</translation>
    </message>
</context>
<context>
    <name>questionnairepage::WhatIfDialog</name>
    <message>
        <source>What changes in %1 if a code goes to another category</source>
        <translation>ما الذي يتغير في %1 إذا نُقل رمز إلى فئة أخرى</translation>
    </message>
    <message>
        <source>Where should “%1” go?</source>
        <translation>إلى أين يُنقل «%1»؟</translation>
    </message>
    <message>
        <source>Where should the code go?</source>
        <translation>إلى أين يُنقل الرمز؟</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a category</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>اختر فئة.</translation>
    </message>
    <message>
        <source>Choose a national code.</source>
        <translation>اختر رمزًا وطنيًا.</translation>
    </message>
    <message>
        <source>What would move is being counted…</source>
        <translation>يجري حساب ما سينتقل…</translation>
    </message>
    <message>
        <source>Counts that would move: %1.</source>
        <translation>الأعداد التي ستنتقل: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would have another figure.</source>
        <translation>
            <numerusform>سيتغير الرقم في %Ln خلية.</numerusform>
            <numerusform>سيتغير الرقم في خلية واحدة (%Ln).</numerusform>
            <numerusform>سيتغير الرقم في خليتين (%Ln).</numerusform>
            <numerusform>سيتغير الرقم في %Ln خلايا.</numerusform>
            <numerusform>سيتغير الرقم في %Ln خلية.</numerusform>
            <numerusform>سيتغير الرقم في %Ln خلية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s) would have another value.</source>
        <translation>
            <numerusform>ستتغير قيمة %Ln مؤشر.</numerusform>
            <numerusform>ستتغير قيمة مؤشر واحد (%Ln).</numerusform>
            <numerusform>ستتغير قيمة مؤشرين (%Ln).</numerusform>
            <numerusform>ستتغير قيمة %Ln مؤشرات.</numerusform>
            <numerusform>ستتغير قيمة %Ln مؤشرًا.</numerusform>
            <numerusform>ستتغير قيمة %Ln مؤشر.</numerusform>
        </translation>
    </message>
    <message>
        <source>These counts do not keep national codes and cannot move: %1.</source>
        <translation>هذه الأعداد لا تحفظ الرموز الوطنية ولا يمكن أن تنتقل: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>What stands in the cell stays, because it is not from coded data. %1</source>
        <translation>يبقى ما في الخلية كما هو، لأنه ليس من بيانات مرمّزة. %1</translation>
    </message>
    <message>
        <source>Code or words of its label</source>
        <translation>الرمز أو كلمات من تسميته</translation>
    </message>
    <message>
        <source>National codes</source>
        <translation>الرموز الوطنية</translation>
    </message>
    <message>
        <source>If this &amp;national code</source>
        <translation>إذا كان هذا الرمز الوطني (&amp;N)</translation>
    </message>
    <message>
        <source>Choose a category…</source>
        <translation>اختر فئة…</translation>
    </message>
    <message>
        <source>went to this &amp;category</source>
        <translation>قد نُقل إلى هذه الفئة (&amp;C)</translation>
    </message>
    <message>
        <source>Cells that would move</source>
        <translation>الخلايا التي ستنتقل</translation>
    </message>
    <message>
        <source>Indicators that would move</source>
        <translation>المؤشرات التي ستنتقل</translation>
    </message>
    <message>
        <source>C&amp;ells that would move</source>
        <translation>الخلايا التي ستنتقل (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Indicators that would move</source>
        <translation>المؤشرات التي ستنتقل (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remap for real: show the mapping</source>
        <translation>تغيير الربط فعليًا: عرض الربط (&amp;R)</translation>
    </message>
    <message>
        <source>Leads to the mapping of this code. Nothing is changed here.</source>
        <translation>يُفضي إلى ربط هذا الرمز. ولا يُغيَّر شيء هنا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Goes to now</source>
        <translation>مكانه الآن</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of a table, name of a cell</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1
Before: %2
After: %3</source>
        <comment>formula, the same with figures, again</comment>
        <translation>%1
قبل: %2
بعد: %3</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>صيغة الحساب</translation>
    </message>
    <message>
        <source>With the figures</source>
        <translation>بالأرقام</translation>
    </message>
    <message>
        <source>No counts of national codes are kept. Code a file on the page “Data and coding” and keep its counts for questionnaires.</source>
        <translation>لا أعداد محفوظة للرموز الوطنية. رمّز ملفًا في الصفحة «البيانات والترميز» واحفظ أعداده للاستبيانات.</translation>
    </message>
    <message>
        <source>&amp;Keep counts…</source>
        <translation>حفظ أعداد (&amp;K)…</translation>
    </message>
    <message>
        <source>Leads to the page “Data and coding”, where counts are kept.</source>
        <translation>ينقل إلى الصفحة «البيانات والترميز»، حيث تُحفظ الأعداد.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::YearTable</name>
    <message>
        <source>“%1” is not a year. Type one such as 2023.</source>
        <translation>«%1» ليست سنة. اكتب سنة مثل 2023.</translation>
    </message>
    <message>
        <source>“%1” for %2 is not a number of at least zero. Correct it.</source>
        <translation>«%1» لسنة %2 ليس رقمًا لا يقل عن صفر. صححه.</translation>
    </message>
    <message>
        <source>The year %1 stands there twice. Empty the value of one of them.</source>
        <translation>السنة %1 واردة مرتين. أفرغ قيمة إحداهما.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard has no cells.</source>
        <translation>لم يُلصق شيء: ليست في الحافظة خلايا.</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>لم يُلصق شيء. %1</translation>
    </message>
    <message>
        <source>There is no year with a value.</source>
        <translation>ليست هناك سنة لها قيمة.</translation>
    </message>
    <message>
        <source>Nothing was pasted: there are %1 values and no years for all of them. Copy the column of years with them.</source>
        <translation>لم يُلصق شيء: عدد القيم %1 ولا سنوات لها جميعًا. انسخ عمود السنوات معها.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
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
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>الجدول %1</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>الشكل %1</translation>
    </message>
    <message>
        <source>Data of figure %1</source>
        <translation>بيانات الشكل %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Our proposal</source>
        <translation>مقترحنا</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>الانتقال إلى النص</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>There is nothing to show in this table.</source>
        <translation>لا يوجد ما يُعرض في هذا الجدول.</translation>
    </message>
    <message>
        <source>leaves: %1</source>
        <translation>خروج: %1</translation>
    </message>
    <message>
        <source>Break before %1: %2</source>
        <translation>انقطاع قبل %1: %2</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Coded tables</source>
        <translation>الجداول المرمّزة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>ما الذي يُعدّ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>غير المربوط</translation>
    </message>
    <message>
        <source>by the table</source>
        <translation>بحسب الجدول</translation>
    </message>
    <message>
        <source>Records that are out of scope are in none of these tables.</source>
        <translation>لا ترد السجلات الخارجة عن النطاق في أي من هذه الجداول.</translation>
    </message>
    <message>
        <source>Not known, by dimension</source>
        <translation>غير المعروف، بحسب البُعد</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>البُعد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>A breakdown of which a large part is not known says little about the rest.</source>
        <translation>التفصيل الذي يكون جزء كبير منه غير معروف لا يدل على الكثير بشأن الباقي.</translation>
    </message>
    <message>
        <source>%1 by section</source>
        <translation>%1 بحسب الباب</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>الباب</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Coded data</source>
        <translation>البيانات المرمّزة</translation>
    </message>
    <message>
        <source>The project keeps no coded table, so nothing is said here of records.</source>
        <translation>لا يحفظ المشروع أي جدول مرمّز، ولذلك لا يرد هنا شيء عن السجلات.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Findings by check</source>
        <translation>نتائج الفحوص بحسب الفحص</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>ما يبحث عنه</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>المفسَّرة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>غير المفسَّرة</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>كل الفحوص</translation>
    </message>
    <message>
        <source>Explained: a person has written down why the finding may stand.</source>
        <translation>المفسَّرة: دوّن شخص سبب جواز بقاء النتيجة.</translation>
    </message>
    <message>
        <source>Open findings of %1</source>
        <translation>نتائج الفحص %1 غير المفسَّرة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما ينبغي عمله</translation>
    </message>
    <message>
        <source>%1 more are not shown; the program&apos;s page of findings has them.</source>
        <translation>هناك نتائج أخرى غير معروضة، عددها %1؛ وهي واردة في صفحة نتائج الفحوص في البرنامج.</translation>
    </message>
    <message>
        <source>Explained findings</source>
        <translation>نتائج الفحوص المفسَّرة</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>سبب جواز بقائها</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>فسّره</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>ما وجدته الفحوص</translation>
    </message>
    <message>
        <source>The program compares every entry with rules. A finding is no verdict: it is corrected, or a person explains why it may stand.</source>
        <translation>يقارن البرنامج كل بيان مُدخل بالقواعد. وليست نتيجة الفحص حكمًا: فإما أن تُصحَّح، وإما أن يبيّن شخص سبب جواز بقائها.</translation>
    </message>
    <message>
        <source>A report was to be made.</source>
        <translation>كان المطلوب إعداد تقرير.</translation>
    </message>
    <message>
        <source>The project has no list of offences.</source>
        <translation>ليست في المشروع قائمة جرائم.</translation>
    </message>
    <message>
        <source>Import a list and map it first.</source>
        <translation>استورد أولًا قائمة واربطها.</translation>
    </message>
    <message>
        <source>The project has no list “%1”.</source>
        <translation>ليست في المشروع القائمة «%1».</translation>
    </message>
    <message>
        <source>Name one of its lists, or none for all of them.</source>
        <translation>سمِّ إحدى قوائمه، أو لا تسمِّ أي قائمة لتشملها كلها.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Mapping set</source>
        <translation>مجموعة الربط</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، النسخة %2</translation>
    </message>
    <message>
        <source>Fingerprint of the mapping</source>
        <translation>بصمة الربط</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Draft, not validated</source>
        <translation>مسودة، غير مصادق عليها</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>مصادق عليه</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>الإشارة إلى المصدر</translation>
    </message>
    <message>
        <source>For readers who do not know the ICCS</source>
        <translation>للقراء الذين لا يعرفون ICCS</translation>
    </message>
    <message>
        <source>The International Classification of Crime for Statistical Purposes (ICCS) groups acts by what is done, not by the article of the law that forbids it. It was endorsed by the United Nations Statistical Commission in 2015 and is kept by UNODC, the United Nations Office on Drugs and Crime.</source>
        <translation>يجمع التصنيف الدولي للجريمة للأغراض الإحصائية (ICCS) الأفعال بحسب ما يُرتكب، لا بحسب مادة القانون التي تحظره. وقد أقرّته اللجنة الإحصائية للأمم المتحدة في عام 2015، ويتولى شؤونه مكتب الأمم المتحدة المعني بالمخدرات والجريمة (UNODC).</translation>
    </message>
    <message>
        <source>Its categories have codes. The first two digits are the section (for example 01, acts leading to death or intending to cause death); each further level adds digits: 0101 is intentional homicide. “Other” categories, called residuals, take what fits nowhere else in their group; the fewer offences they hold, the more a table says.</source>
        <translation>لفئاته رموز. والرقمان الأولان هما الباب (مثل 01، الأفعال المؤدية إلى الوفاة أو المقصود بها التسبب في الوفاة)؛ وكل مستوى تالٍ يضيف أرقامًا: فالرمز 0101 هو القتل العمد. أما فئات «أخرى»، وتسمى الفئات المتبقية، فتضم ما لا مكان له في غيرها من فئات المجموعة نفسها؛ وكلما قلّت الجرائم فيها زاد ما يدل عليه الجدول.</translation>
    </message>
    <message>
        <source>A mapping says for each national offence code to which category of the ICCS its acts belong. Figures of the country are then counted in categories that other countries use, too. National law stays as it is.</source>
        <translation>يبيّن الربط لكل رمز جريمة وطني فئة ICCS التي تنتمي إليها أفعاله. وعندئذ تُعدّ أرقام البلد في فئات تستخدمها بلدان أخرى أيضًا. ويبقى القانون الوطني كما هو.</translation>
    </message>
    <message>
        <source>%1, project of %2.</source>
        <translation>%1، المشروع بحالته في %2.</translation>
    </message>
    <message>
        <source>Indicators computed from the figures</source>
        <translation>المؤشرات المحسوبة من الأرقام</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>A dash stands where a figure or the population is missing. Suppressed counts make an interval.</source>
        <translation>ترد الشرطة حيث ينقص رقم أو عدد السكان. وتعطي الأعداد المحجوبة مجالًا.</translation>
    </message>
    <message>
        <source>Formulas of the indicators</source>
        <translation>صيغ حساب المؤشرات</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>صيغة الحساب</translation>
    </message>
    <message>
        <source>With its figures</source>
        <translation>بأرقامها</translation>
    </message>
    <message>
        <source>method changed</source>
        <translation>تغيّر في المنهجية</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>A line is interrupted where the answers to questions on method differ between two collections: figures before and after it were made in different ways.</source>
        <translation>ينقطع الخط حيث تختلف الإجابات عن الأسئلة المتعلقة بالمنهجية بين عمليتي جمع: فالأرقام قبل الانقطاع وبعده أُعدّت بطريقتين مختلفتين.</translation>
    </message>
    <message>
        <source>Lines from %1 to %2: %3. The table below has the same numbers.</source>
        <translation>خطوط من %1 إلى %2: %3. وفي الجدول أدناه الأرقام نفسها.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>The figures given allow none.</source>
        <translation>لا تتيح الأرقام المعطاة حساب أي مؤشر.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>From the police to prison</source>
        <translation>من الشرطة إلى السجن</translation>
    </message>
    <message>
        <source>The counts are of the same year and not of the same persons: a case may pass from one stage to the next in another year, and one person may be counted twice. The widths show the order of size, not the fate of persons.</source>
        <translation>الأعداد للسنة نفسها، لا للأشخاص أنفسهم: فقد تنتقل القضية من مرحلة إلى المرحلة التالية في سنة أخرى، وقد يُحسب الشخص الواحد مرتين. ويبيّن عرض الأشرطة مقدار الأعداد، لا مصير الأشخاص.</translation>
    </message>
    <message>
        <source>Persons in the criminal justice system, %1</source>
        <translation>الأشخاص في نظام العدالة الجنائية، %1</translation>
    </message>
    <message>
        <source>Boxes from left to right, one for each stage, with bands as wide as the counts between them: from %1 persons at the first to %2 at the last.</source>
        <translation>مربعات من اليمين إلى اليسار، واحد لكل مرحلة، تصل بينها أشرطة عرضها بقدر الأعداد: من %1 من الأشخاص في المرحلة الأولى إلى %2 في الأخيرة.</translation>
    </message>
    <message>
        <source>Mapped, of the offences in scope</source>
        <translation>المربوطة، من الجرائم الداخلة في النطاق</translation>
    </message>
    <message>
        <source>Approved, of the offences in scope</source>
        <translation>المعتمدة، من الجرائم الداخلة في النطاق</translation>
    </message>
    <message>
        <source>In residual categories, of the mapped offences</source>
        <translation>في الفئات المتبقية، من الجرائم المربوطة</translation>
    </message>
    <message>
        <source>Reviewed, of the mapped offences</source>
        <translation>المراجَعة، من الجرائم المربوطة</translation>
    </message>
    <message>
        <source>With a definition, of the offences in scope</source>
        <translation>ذات التعريف، من الجرائم الداخلة في النطاق</translation>
    </message>
    <message>
        <source>With a rationale, of the mapped offences</source>
        <translation>ذات المسوّغ، من الجرائم المربوطة</translation>
    </message>
    <message>
        <source>With rules cited, of the mapped offences</source>
        <translation>ذات القواعد المستشهد بها، من الجرائم المربوطة</translation>
    </message>
    <message>
        <source>Categories of the ICCS that are used</source>
        <translation>فئات ICCS المستخدمة</translation>
    </message>
    <message>
        <source>Quality of the mapping by codes and by volume, %1</source>
        <translation>جودة الربط بحسب الرموز وبحسب الحجم، %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>من أصل</translation>
    </message>
    <message>
        <source>Share of codes</source>
        <translation>النسبة من الرموز</translation>
    </message>
    <message>
        <source>Share of volume</source>
        <translation>النسبة من الحجم</translation>
    </message>
    <message>
        <source>Volume: the counts that the list itself gives for its codes. A dash stands where it gives none.</source>
        <translation>الحجم: الأعداد التي تعطيها القائمة نفسها لرموزها. وترد الشرطة حيث لا تعطي أعدادًا.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Share of the mapped codes in percent</source>
        <translation>نسبة الرموز المربوطة بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Level %1, %2</source>
        <translation>المستوى %1، %2</translation>
    </message>
    <message>
        <source>Level of the categories reached</source>
        <translation>مستوى الفئات المبلوغة</translation>
    </message>
    <message>
        <source>One bar for each list, parted by the level of the classification that its mapped codes reach. The deeper, the more a table can tell.</source>
        <translation>شريط واحد لكل قائمة، مقسّم بحسب مستوى التصنيف الذي تبلغه رموزها المربوطة. وكلما زاد العمق زاد ما يدل عليه الجدول.</translation>
    </message>
    <message>
        <source>Residual categories used by %1</source>
        <translation>الفئات المتبقية المستخدمة في %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>National codes</source>
        <translation>الرموز الوطنية</translation>
    </message>
    <message>
        <source>Every link to a residual is counted here, so an offence may stand in several rows. Many codes in one residual ask for a definition or a split.</source>
        <translation>يُحسب هنا كل رابط بفئة متبقية، ولذلك قد ترد الجريمة في عدة صفوف. وكثرة الرموز في فئة متبقية واحدة تستدعي طلب تعريف أو تقسيم.</translation>
    </message>
    <message>
        <source>Data quality and coding</source>
        <translation>جودة البيانات والترميز</translation>
    </message>
    <message>
        <source>Coverage by codes and volume, levels, residual categories, unknown shares of coded tables, open findings and explanations.</source>
        <translation>التغطية بحسب الرموز والحجم، والمستويات، والفئات المتبقية، ونسب غير المعروف في الجداول المرمّزة، ونتائج الفحوص غير المفسَّرة، والتفسيرات.</translation>
    </message>
    <message>
        <source>A list of offences; coded tables where there are any.</source>
        <translation>قائمة جرائم؛ وجداول مرمّزة إن وُجدت.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Quality of the mapping</source>
        <translation>جودة الربط</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>الافتراض</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>ما تبقى</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Source of the share</source>
        <translation>مصدر النسبة</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجِع</translation>
    </message>
    <message>
        <source>Correspondence of %1 with the ICCS</source>
        <translation>تناظر %1 مع ICCS</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>الرمز الوطني</translation>
    </message>
    <message>
        <source>National offence</source>
        <translation>الجريمة الوطنية</translation>
    </message>
    <message>
        <source>ICCS</source>
        <translation>ICCS</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>المسوّغ</translation>
    </message>
    <message>
        <source>Offences of %1 without a category</source>
        <translation>جرائم %1 التي لا فئة لها</translation>
    </message>
    <message>
        <source>Why not mapped</source>
        <translation>سبب عدم الربط</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Relations and statuses, %1</source>
        <translation>العلاقات والحالات، %1</translation>
    </message>
    <message>
        <source>Relation of the national code to the category</source>
        <translation>علاقة الرمز الوطني بالفئة</translation>
    </message>
    <message>
        <source>Status of the offence</source>
        <translation>حالة الجريمة</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>القواعد المستشهد بها</translation>
    </message>
    <message>
        <source>No link cites a rule of mapping.</source>
        <translation>لا يستشهد أي رابط بقاعدة من قواعد الربط.</translation>
    </message>
    <message>
        <source>Rules of mapping that links cite</source>
        <translation>قواعد الربط التي تستشهد بها الروابط</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما تنص عليه</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>The rules sum up what reviewers of national mappings apply; they are our own wording, no official text of UNODC.</source>
        <translation>تلخص القواعد ما يطبقه مراجعو عمليات الربط الوطنية؛ وهي من صياغتنا، وليست نصًا رسميًا لمكتب الأمم المتحدة المعني بالمخدرات والجريمة.</translation>
    </message>
    <message>
        <source>How to read the tables</source>
        <translation>كيف تُقرأ الجداول</translation>
    </message>
    <message>
        <source>“%1”: the national code and the category hold the same acts.</source>
        <translation>«%1»: يضم الرمز الوطني والفئة الأفعال نفسها.</translation>
    </message>
    <message>
        <source>“%1”: the national code is a part of the category; its whole count may be added to it.</source>
        <translation>«%1»: الرمز الوطني جزء من الفئة؛ ويجوز أن يُضاف إليها عدده كله.</translation>
    </message>
    <message>
        <source>“%1”: the national code holds other acts, too; its count says too much for the category.</source>
        <translation>«%1»: يضم الرمز الوطني أفعالًا أخرى أيضًا؛ وعدده أكبر مما يخص الفئة.</translation>
    </message>
    <message>
        <source>“%1”: each has acts that the other lacks.</source>
        <translation>«%1»: في كل منهما أفعال ليست في الآخر.</translation>
    </message>
    <message>
        <source>The numbers behind a relation say how many codes and categories are joined: n:1 means that several national codes go to one category.</source>
        <translation>تبيّن الأرقام التي تلي العلاقة عدد الرموز والفئات المرتبطة: فالنسبة ‎n:1‎ تعني أن عدة رموز وطنية تذهب إلى فئة واحدة.</translation>
    </message>
    <message>
        <source>“%1” links were signed by a reviewer. All others are work in progress.</source>
        <translation>الروابط ذات الحالة «%1» وقّعها مراجِع. وكل ما عداها عمل جارٍ.</translation>
    </message>
    <message>
        <source>Coverage by section</source>
        <translation>التغطية بحسب الباب</translation>
    </message>
    <message>
        <source>Relations and statuses</source>
        <translation>العلاقات والحالات</translation>
    </message>
    <message>
        <source>Offences without a category</source>
        <translation>الجرائم التي لا فئة لها</translation>
    </message>
    <message>
        <source>Correspondence table</source>
        <translation>جدول التناظر</translation>
    </message>
    <message>
        <source>Correspondence table with rationale</source>
        <translation>جدول التناظر مع المسوّغات</translation>
    </message>
    <message>
        <source>Every national code with its category of the ICCS, the relation, the status and the reasons; codes without a category; coverage by section.</source>
        <translation>كل رمز وطني مع فئته في ICCS والعلاقة والحالة والأسباب؛ والرموز التي لا فئة لها؛ والتغطية بحسب الباب.</translation>
    </message>
    <message>
        <source>A list of offences.</source>
        <translation>قائمة جرائم.</translation>
    </message>
    <message>
        <source>Correspondence of national offences with the ICCS</source>
        <translation>تناظر الجرائم الوطنية مع ICCS</translation>
    </message>
    <message>
        <source>Lists of offences</source>
        <translation>قوائم الجرائم</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>الجرائم</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>the order of the ICCS</source>
        <translation>ترتيب ICCS</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Counting rules of %1</source>
        <translation>قواعد العد للقائمة %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما الذي يُعدّ</translation>
    </message>
    <message>
        <source>Moment at which an offence enters the statistics</source>
        <translation>اللحظة التي تدخل فيها الجريمة في الإحصاءات</translation>
    </message>
    <message>
        <source>Of several offences only the most serious is counted</source>
        <translation>من بين عدة جرائم لا تُحسب إلا الأشد جسامة</translation>
    </message>
    <message>
        <source>Order of seriousness</source>
        <translation>ترتيب الجسامة</translation>
    </message>
    <message>
        <source>Attempts are counted with completed offences</source>
        <translation>يُحسب الشروع مع الجرائم التامة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The ICCS asks every country to declare these rules, because they change the figures (ICCS 2015, p. 105-106).</source>
        <translation>يطلب ICCS من كل بلد أن يعلن هذه القواعد، لأنها تغيّر الأرقام (ICCS 2015، ص. ‎105-106‎).</translation>
    </message>
    <message>
        <source>Counting rules</source>
        <translation>قواعد العد</translation>
    </message>
    <message>
        <source>No counting rules are declared for this list. Figures counted from it cannot be compared with others until they are.</source>
        <translation>لم تُعلن قواعد عد لهذه القائمة. ولا يمكن مقارنة الأرقام المعدودة منها بغيرها إلى أن تُعلن.</translation>
    </message>
    <message>
        <source>by the base conduct</source>
        <translation>بحسب السلوك الأساسي</translation>
    </message>
    <message>
        <source>by the most serious conduct</source>
        <translation>بحسب السلوك الأشد جسامة</translation>
    </message>
    <message>
        <source>Principles of the mapping</source>
        <translation>مبادئ الربط</translation>
    </message>
    <message>
        <source>Decisions that differ between countries</source>
        <translation>القرارات التي تختلف بين البلدان</translation>
    </message>
    <message>
        <source>Codes that hold several acts</source>
        <translation>الرموز التي تضم عدة أفعال</translation>
    </message>
    <message>
        <source>Least level of a category</source>
        <translation>أدنى مستوى للفئة</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>الشروع</translation>
    </message>
    <message>
        <source>marked by a tag</source>
        <translation>مميَّز بوسم</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>غير مميَّز</translation>
    </message>
    <message>
        <source>Methodology and counting rules</source>
        <translation>المنهجية وقواعد العد</translation>
    </message>
    <message>
        <source>The metadata: sources, counting rules, attributes, layouts of record files, decision tables in words and answers to questions on method.</source>
        <translation>البيانات الوصفية: المصادر، وقواعد العد، والسمات، وتخطيطات ملفات السجلات، وجداول القرار بالكلمات، والإجابات عن الأسئلة المتعلقة بالمنهجية.</translation>
    </message>
    <message>
        <source>A list of offences; counting rules, layouts, decision tables and answers to a questionnaire where there are any.</source>
        <translation>قائمة جرائم؛ وقواعد عد وتخطيطات وجداول قرار وإجابات عن استبيان إن وُجدت.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>cells asked for</source>
        <translation>الخلايا المطلوبة</translation>
    </message>
    <message>
        <source>cells answered</source>
        <translation>الخلايا المجاب عنها</translation>
    </message>
    <message>
        <source>errors without explanation</source>
        <translation>الأخطاء غير المفسَّرة</translation>
    </message>
    <message>
        <source>findings explained</source>
        <translation>نتائج الفحوص المفسَّرة</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1، %2، قدّمه %3</translation>
    </message>
    <message>
        <source>Submissions so far</source>
        <translation>الردود المقدَّمة حتى الآن</translation>
    </message>
    <message>
        <source>The response has not been sent yet.</source>
        <translation>لم يُرسل الرد بعد.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Response to a questionnaire</source>
        <translation>الرد على استبيان</translation>
    </message>
    <message>
        <source>The figures of a response with their statuses and earlier years, indicators with formulas, findings and explanations, flows and series.</source>
        <translation>أرقام الرد مع حالاتها وأرقام السنوات السابقة، والمؤشرات مع صيغ حسابها، ونتائج الفحوص والتفسيرات، والمسارات، والسلاسل.</translation>
    </message>
    <message>
        <source>Answers to a questionnaire.</source>
        <translation>إجابات عن استبيان.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>المعتمدة</translation>
    </message>
    <message>
        <source>Mapped, not approved</source>
        <translation>المربوطة غير المعتمدة</translation>
    </message>
    <message>
        <source>Offence codes</source>
        <translation>رموز الجرائم</translation>
    </message>
    <message>
        <source>Mapped offences by section, %1</source>
        <translation>الجرائم المربوطة بحسب الباب، %1</translation>
    </message>
    <message>
        <source>In residuals</source>
        <translation>في الفئات المتبقية</translation>
    </message>
    <message>
        <source>Volume in residuals</source>
        <translation>الحجم في الفئات المتبقية</translation>
    </message>
    <message>
        <source>An offence with several links counts once, at the link that is furthest in review and deepest in the classification. A dash means that there is nothing to take a share of.</source>
        <translation>الجريمة التي لها عدة روابط تُحسب مرة واحدة، عند الرابط الأكثر تقدمًا في المراجعة والأعمق في التصنيف. وتعني الشرطة أنه لا يوجد ما تُحسب منه نسبة.</translation>
    </message>
    <message>
        <source>The lists in figures</source>
        <translation>القوائم بالأرقام</translation>
    </message>
    <message>
        <source>Offences in scope</source>
        <translation>الجرائم الداخلة في النطاق</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>المربوطة</translation>
    </message>
    <message>
        <source>Coverage, codes</source>
        <translation>التغطية، الرموز</translation>
    </message>
    <message>
        <source>Coverage, volume</source>
        <translation>التغطية، الحجم</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>المراجَعة</translation>
    </message>
    <message>
        <source>Offences that are out of scope and rows that sum others are not counted. Approved: share of the offences in scope. Residuals and reviews: share of the mapped offences. A dash stands where the list gives no volumes.</source>
        <translation>لا تُحسب الجرائم الخارجة عن النطاق ولا الصفوف التي تجمع غيرها. المعتمدة: النسبة من الجرائم الداخلة في النطاق. الفئات المتبقية والمراجعة: النسبة من الجرائم المربوطة. وترد الشرطة حيث لا تعطي القائمة أحجامًا.</translation>
    </message>
    <message>
        <source>Mapped offence codes by section, %1</source>
        <translation>رموز الجرائم المربوطة بحسب الباب، %1</translation>
    </message>
    <message>
        <source>Horizontal bars, one for each section of the ICCS: how many of the %1 mapped codes it has, approved ones first. The table below has the same numbers.</source>
        <translation>أشرطة أفقية، واحد لكل باب من أبواب ICCS: كم فيه من الرموز المربوطة وعددها %1، والمعتمدة أولًا. وفي الجدول أدناه الأرقام نفسها.</translation>
    </message>
    <message>
        <source>Answers to questions on method, %1</source>
        <translation>الإجابات عن الأسئلة المتعلقة بالمنهجية، %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>The whole questionnaire</source>
        <translation>الاستبيان كله</translation>
    </message>
    <message>
        <source>Questions on method</source>
        <translation>الأسئلة المتعلقة بالمنهجية</translation>
    </message>
    <message>
        <source>The project has no answers to questions on method.</source>
        <translation>ليست في المشروع إجابات عن الأسئلة المتعلقة بالمنهجية.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>قيم %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>أعمدة %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>ما يعطيه</translation>
    </message>
    <message>
        <source>What its texts mean</source>
        <translation>معنى نصوصه</translation>
    </message>
    <message>
        <source>Rows are left out where the column “%1” says: %2.</source>
        <translation>تُسقط الصفوف التي يرد فيها في العمود «%1»: %2.</translation>
    </message>
    <message>
        <source>National attributes</source>
        <translation>السمات الوطنية</translation>
    </message>
    <message>
        <source>The project adds no attribute to those of the ICCS (Table II).</source>
        <translation>لا يضيف المشروع أي سمة إلى سمات ICCS (الجدول الثاني).</translation>
    </message>
    <message>
        <source>Beside the disaggregating variables of the ICCS (Table II) the project uses these attributes of its own.</source>
        <translation>إلى جانب متغيرات التفصيل في ICCS (الجدول الثاني)، يستخدم المشروع السمات التالية الخاصة به.</translation>
    </message>
    <message>
        <source>Record files</source>
        <translation>ملفات السجلات</translation>
    </message>
    <message>
        <source>A row of the file is: %1.</source>
        <translation>يمثل كل صف في الملف ما يلي: %1.</translation>
    </message>
    <message>
        <source>The project has no layout of a record file.</source>
        <translation>ليس في المشروع تخطيط لملف سجلات.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>p: provisional; s: suppressed because the count is small; n.a.: not available; n.ap.: not applicable; –: not filled in.</source>
        <translation>‎p‎: مؤقت؛ ‎s‎: محجوب لصغر العدد؛ ‎n.a.‎: غير متاح؛ ‎n.ap.‎: لا ينطبق؛ –: لم يُملأ.</translation>
    </message>
    <message>
        <source>n.a.</source>
        <translation>‎n.a.‎</translation>
    </message>
    <message>
        <source>n.ap.</source>
        <translation>‎n.ap.‎</translation>
    </message>
    <message>
        <source>&lt;%1 s</source>
        <translation>‎&lt;%1 s‎</translation>
    </message>
    <message>
        <source>%1 p</source>
        <translation>‎%1 p‎</translation>
    </message>
    <message>
        <source>Cells by status</source>
        <translation>الخلايا بحسب الحالة</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>كل الخلايا</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Tables and rows without any answer are left out. Years before those of this questionnaire come from earlier collections.</source>
        <translation>أُسقطت الجداول والصفوف التي لا إجابة فيها. وتأتي السنوات السابقة لسنوات هذا الاستبيان من عمليات جمع سابقة.</translation>
    </message>
    <message>
        <source>It decides about these offences of %1: %2.</source>
        <translation>يحسم بشأن الجرائم التالية من %1: %2.</translation>
    </message>
    <message>
        <source>It decides about the offences of %1 under the headings: %2.</source>
        <translation>يحسم بشأن جرائم %1 الواقعة تحت العناوين الوطنية التالية: %2.</translation>
    </message>
    <message>
        <source>It decides about all offences of %1.</source>
        <translation>يحسم بشأن جميع جرائم %1.</translation>
    </message>
    <message>
        <source>For each record one row at most fits.</source>
        <translation>يلائم كل سجل صف واحد على الأكثر.</translation>
    </message>
    <message>
        <source>The first row that fits decides.</source>
        <translation>يحسم أول صف يلائم.</translation>
    </message>
    <message>
        <source>Several rows may fit if they say the same.</source>
        <translation>يجوز أن تلائم عدة صفوف إذا كانت نتيجتها واحدة.</translation>
    </message>
    <message>
        <source>All rows that fit add what they say.</source>
        <translation>تضيف كل الصفوف التي تلائم نتائجها.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>In all other cases: %1</source>
        <translation>في كل الحالات الأخرى: %1</translation>
    </message>
    <message>
        <source>In any case: %1</source>
        <translation>في كل الأحوال: %1</translation>
    </message>
    <message>
        <source>If %1: %2</source>
        <translation>إذا تحقق ما يلي: %1، فالنتيجة: %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>معدّ الجدول: %1</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>جداول القرار</translation>
    </message>
    <message>
        <source>Where a national code holds acts of several categories, a decision table looks at the record: its facts, such as the outcome or the age of the victim, decide.</source>
        <translation>حيث يضم رمز وطني أفعالًا من عدة فئات، ينظر جدول القرار في السجل: ومعلوماته، مثل النتيجة أو عمر الضحية، هي التي تحسم.</translation>
    </message>
    <message>
        <source>The project has none.</source>
        <translation>ليس في المشروع أي جدول قرار.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>When the offence is first reported (input)</source>
        <translation>عند الإبلاغ عن الجريمة أول مرة (المدخلات، input)</translation>
    </message>
    <message>
        <source>During the investigation (process)</source>
        <translation>أثناء التحقيق (العملية، process)</translation>
    </message>
    <message>
        <source>When the investigation is closed (output)</source>
        <translation>عند إغلاق التحقيق (المخرجات، output)</translation>
    </message>
    <message>
        <source>Annex %1: %2</source>
        <translation>المرفق %1: %2</translation>
    </message>
    <message>
        <source>The tables have %1 links. Here they are counted by section; the workbook of this report (XLSX) has them all.</source>
        <translation>في الجداول روابط عددها %1. وهي معدودة هنا بحسب الباب؛ ويتضمنها كلها مصنف هذا التقرير (XLSX).</translation>
    </message>
    <message>
        <source>The changes stand in the project: “iccs history” and the page History show who changed what and when.</source>
        <translation>ترد التغييرات في المشروع: يبيّن الأمر «iccs history» والصفحة «السجل» من غيّر ماذا ومتى.</translation>
    </message>
    <message>
        <source>Quality frameworks</source>
        <translation>أطر الجودة</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>غير معلنة</translation>
    </message>
    <message>
        <source>Questions in the frameworks of quality</source>
        <translation>الأسئلة في أطر الجودة</translation>
    </message>
    <message>
        <source>The letter is the level of the NQAF, the number the principle. The assignment is ours; numbers of the NQAF were written from memory.</source>
        <translation>الحرف هو المستوى في NQAF، والرقم هو المبدأ. والإسناد من وضعنا؛ وقد كُتبت أرقام NQAF من الذاكرة.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Classification used</source>
        <translation>التصنيف المستخدم</translation>
    </message>
    <message>
        <source>Unit and moment of counting</source>
        <translation>وحدة العد ولحظته</translation>
    </message>
    <message>
        <source>Reference period</source>
        <translation>الفترة المرجعية</translation>
    </message>
    <message>
        <source>Source data</source>
        <translation>بيانات المصدر</translation>
    </message>
    <message>
        <source>Fingerprint of the source file</source>
        <translation>بصمة ملف المصدر</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>آخر تحديث</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Revision of the list</source>
        <translation>تنقيح القائمة</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>The newest changes of the project</source>
        <translation>أحدث تغييرات المشروع</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Things changed</source>
        <translation>عدد ما تغيّر</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>جرى التراجع عن</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>أُعيد تنفيذ</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>المبلوغة</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>بلا سبب</translation>
    </message>
    <message>
        <source>Categories without a code</source>
        <translation>الفئات التي لا رمز لها</translation>
    </message>
    <message>
        <source>Why categories have no national code</source>
        <translation>سبب عدم وجود رمز وطني للفئات</translation>
    </message>
    <message>
        <source>National codes reach %1 of the %2 categories. A category without a code is no fault where the law knows no such act; then the reason should be written down.</source>
        <translation>تبلغ الرموز الوطنية %1 من %2 من الفئات. والفئة التي لا رمز لها ليست خطأ إذا كان القانون لا يعرف فعلًا كهذا؛ وعندئذ ينبغي تدوين السبب.</translation>
    </message>
    <message>
        <source>Share of the national codes in scope that have a category in the section</source>
        <translation>نسبة الرموز الوطنية الداخلة في النطاق التي لها فئة في الباب</translation>
    </message>
    <message>
        <source>No code ends in a residual category.</source>
        <translation>لا ينتهي أي رمز في فئة متبقية.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Residual categories with the most codes</source>
        <translation>الفئات المتبقية ذات العدد الأكبر من الرموز</translation>
    </message>
    <message>
        <source>same category</source>
        <translation>الفئة نفسها</translation>
    </message>
    <message>
        <source>other level of the same branch</source>
        <translation>مستوى آخر من الفرع نفسه</translation>
    </message>
    <message>
        <source>other category of the same section</source>
        <translation>فئة أخرى من الباب نفسه</translation>
    </message>
    <message>
        <source>other section</source>
        <translation>باب آخر</translation>
    </message>
    <message>
        <source>Only the largest %1 of %2 stand here.</source>
        <translation>لا يرد هنا سوى الأكبر: %1 من %2.</translation>
    </message>
    <message>
        <source>Shared provisions</source>
        <translation>الأحكام المشتركة</translation>
    </message>
    <message>
        <source>Same category</source>
        <translation>الفئة نفسها</translation>
    </message>
    <message>
        <source>Provisions to which the institutions give different categories</source>
        <translation>الأحكام التي تعطيها المؤسسات فئات مختلفة</translation>
    </message>
    <message>
        <source>Provision or name</source>
        <translation>الحكم القانوني أو الاسم</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>No link is in dispute.</source>
        <translation>لا يوجد رابط محل خلاف.</translation>
    </message>
    <message>
        <source>No provision or name stands in the lists of two institutions, so nothing can be compared: import a second list with its legal provisions.</source>
        <translation>لا يرد أي حكم قانوني أو اسم في قائمتي مؤسستين، ولذلك لا يمكن مقارنة شيء: استورد قائمة ثانية بأحكامها القانونية.</translation>
    </message>
    <message>
        <source>The institutions give every shared provision the same category.</source>
        <translation>تعطي المؤسسات كل حكم مشترك الفئة نفسها.</translation>
    </message>
    <message>
        <source>Cases at stake: those recorded under the codes and categories that the entry names. Nothing stands there where the lists give no counts.</source>
        <translation>الحالات المعنية: الحالات المسجلة تحت الرموز والفئات التي يذكرها القيد. ولا يرد شيء حيث لا تعطي القوائم أعدادًا.</translation>
    </message>
    <message>
        <source>%1 of %2 national codes in scope have no ICCS category yet (%3).</source>
        <translation>ما زالت %1 من %2 من الرموز الوطنية الداخلة في النطاق بلا فئة في ICCS (%3).</translation>
    </message>
    <message>
        <source>%4 of the mapped cases end in residual categories; the largest is %1 with %2 cases (%3).</source>
        <translation>تنتهي %4 من الحالات المربوطة في الفئات المتبقية؛ وأكبرها %1 وعدد حالاتها %2 (%3).</translation>
    </message>
    <message>
        <source>%4 of the mapped codes end in residual categories; the largest is %1 with %2 codes (%3).</source>
        <translation>تنتهي %4 من الرموز المربوطة في الفئات المتبقية؛ وأكبرها %1 وعدد رموزها %2 (%3).</translation>
    </message>
    <message>
        <source>%1 (median level %2 of 4)</source>
        <translation>%1 (المستوى الوسيط %2 من 4)</translation>
    </message>
    <message>
        <source>The checks of the tables report %1 open errors.</source>
        <translation>عدد الأخطاء المفتوحة التي تبيّنها فحوص الجداول: %1.</translation>
    </message>
    <message>
        <source>Found by the program; no person has confirmed it yet.</source>
        <translation>عثر عليها البرنامج؛ ولم يؤكدها أحد بعد.</translation>
    </message>
    <message>
        <source>Known errors of the ICCS at categories that the lists use</source>
        <translation>أخطاء ICCS المعروفة في الفئات التي تستخدمها القوائم</translation>
    </message>
    <message>
        <source>None concerns a category in use.</source>
        <translation>لا يخص أي منها فئة مستخدمة.</translation>
    </message>
    <message>
        <source>Register of gaps and errors of the ICCS</source>
        <translation>سجل ثغرات ICCS وأخطائه</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>The register that comes with the program is among them; “iccs assessment gaps” writes all entries into a table.</source>
        <translation>ومنها السجل الذي يأتي مع البرنامج؛ ويكتب الأمر «iccs assessment gaps» جميع القيود في جدول.</translation>
    </message>
    <message>
        <source>Found in this country</source>
        <translation>ما وُجد في هذا البلد</translation>
    </message>
    <message>
        <source>The country as a whole</source>
        <translation>البلد بأكمله</translation>
    </message>
    <message>
        <source>Nothing is recorded yet on “%1”: enter it on the page Assessment.</source>
        <translation>لم يُسجَّل شيء بعد بشأن «%1»: أدخله في الصفحة «التقييم».</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Quality measures</source>
        <translation>مقاييس الجودة</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>من أجاب</translation>
    </message>
    <message>
        <source>Answers by institution</source>
        <translation>الأجوبة بحسب المؤسسة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Levels that the program computes from the tables are not among these answers.</source>
        <translation>لا تدخل في هذه الأجوبة المستويات التي يحسبها البرنامج من الجداول.</translation>
    </message>
    <message>
        <source>How levels are given</source>
        <translation>كيف تُعطى المستويات</translation>
    </message>
    <message>
        <source>What is not covered</source>
        <translation>ما لا يشمله التقييم</translation>
    </message>
    <message>
        <source>Questions answered in full: %1 of %2.</source>
        <translation>الأسئلة المجاب عنها بالكامل: %1 من %2.</translation>
    </message>
    <message>
        <source>Not or not by all answered are:</source>
        <translation>ما لم يُجب عنه، أو لم يُجب عنه الجميع:</translation>
    </message>
    <message>
        <source>Answers that count otherwise than given</source>
        <translation>أجوبة تُحسب على غير ما أُعطيت</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closing evidence</source>
        <translation>دليل الإغلاق</translation>
    </message>
    <message>
        <source>Items closed</source>
        <translation>البنود المغلقة</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Accuracy and reliability</source>
        <translation>الدقة والموثوقية</translation>
    </message>
    <message>
        <source>Timeliness and punctuality</source>
        <translation>حسن التوقيت والالتزام بالمواعيد</translation>
    </message>
    <message>
        <source>Coherence and comparability</source>
        <translation>الاتساق وقابلية المقارنة</translation>
    </message>
    <message>
        <source>Accessibility and clarity</source>
        <translation>إمكانية الوصول والوضوح</translation>
    </message>
    <message>
        <source>Computed figures</source>
        <translation>الأرقام المحسوبة</translation>
    </message>
    <message>
        <source>The assessment has no question on this criterion.</source>
        <translation>ليس في التقييم سؤال عن هذا المعيار.</translation>
    </message>
    <message>
        <source>Checks made</source>
        <translation>الفحوص المجراة</translation>
    </message>
    <message>
        <source>Findings that a person has explained are not among them; the report “%1” lists them all.</source>
        <translation>لا تدخل فيها نتائج الفحوص التي فسّرها شخص؛ ويسردها كلها التقرير «%1».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Levels are 0 to 4; of several answers the median stands first and the lowest and highest in brackets.</source>
        <translation>المستويات من 0 إلى 4؛ وإذا تعددت الأجوبة ورد الوسيط أولًا ثم الأدنى والأعلى بين قوسين.</translation>
    </message>
    <message>
        <source>%1 Levels now: %2.</source>
        <translation>%1 المستويات الآن: %2.</translation>
    </message>
    <message>
        <source>Levels now</source>
        <translation>المستويات الآن</translation>
    </message>
    <message>
        <source>Proposed actions</source>
        <translation>الإجراءات المقترحة</translation>
    </message>
    <message>
        <source>The program proposes these actions because of the levels reached; nobody has decided on them. On the page Assessment a person takes them over, changes or drops them.</source>
        <translation>يقترح البرنامج هذه الإجراءات بسبب المستويات المبلوغة؛ ولم يقررها أحد. وفي الصفحة «التقييم» يُدرجها شخص أو يغيّرها أو يسقطها.</translation>
    </message>
    <message>
        <source>The source in short</source>
        <translation>المصدر بإيجاز</translation>
    </message>
    <message>
        <source>Years with counts</source>
        <translation>السنوات التي لها أعداد</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>الضحية</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>الجاني</translation>
    </message>
    <message>
        <source>Data description</source>
        <translation>وصف البيانات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>In the records</source>
        <translation>في السجلات</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 من %2 (%3)</translation>
    </message>
    <message>
        <source>Can be filled</source>
        <translation>ما يمكن ملؤه</translation>
    </message>
    <message>
        <source>No record file of this source is described, so the program cannot tell which details it holds: add its layout on the page Data and coding.</source>
        <translation>لا يوجد وصف لأي ملف سجلات من هذا المصدر، ولذلك لا يستطيع البرنامج معرفة التفاصيل الواردة فيه: أضف تخطيطه في الصفحة «البيانات والترميز».</translation>
    </message>
    <message>
        <source>Main findings</source>
        <translation>الملاحظات الرئيسية</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملامح</translation>
    </message>
    <message>
        <source>Institutions and their lists</source>
        <translation>المؤسسات وقوائمها</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>القوانين</translation>
    </message>
    <message>
        <source>Legal provisions behind the codes</source>
        <translation>الأحكام القانونية التي تستند إليها الرموز</translation>
    </message>
    <message>
        <source>With a provision</source>
        <translation>ذات الحكم القانوني</translation>
    </message>
    <message>
        <source>Different provisions</source>
        <translation>عدد الأحكام المختلفة</translation>
    </message>
    <message>
        <source>With dates in force</source>
        <translation>ذات تواريخ السريان</translation>
    </message>
    <message>
        <source>No list says which legal provision a code stands for. With provisions, the lists of institutions can be compared article by article; import them as a column of the lists.</source>
        <translation>لا تذكر أي قائمة الحكم القانوني الذي يمثله الرمز. وبالأحكام القانونية يمكن مقارنة قوائم المؤسسات مادة بمادة؛ استوردها في عمود من القوائم.</translation>
    </message>
    <message>
        <source>Rows that sum others are not counted.</source>
        <translation>لا تُحسب الصفوف التي تجمع غيرها.</translation>
    </message>
    <message>
        <source>No questionnaire of the project has the totals of persons at two stages or more, so the way from the police to prison cannot be drawn yet: fill them in on the page Questionnaire.</source>
        <translation>ليس في المشروع استبيان فيه مجاميع الأشخاص في مرحلتين أو أكثر، ولذلك لا يمكن بعد رسم المسار من الشرطة إلى السجن: أدخلها في الصفحة «الاستبيان».</translation>
    </message>
    <message>
        <source>None of the assessments says anything here.</source>
        <translation>لا يذكر أي من التقييمات شيئًا هنا.</translation>
    </message>
    <message>
        <source>These assessments were made with different questions or versions: %1. The same level can mean different things. Do not compare levels between them, and do not rank.</source>
        <translation>أُجريت هذه التقييمات بأسئلة أو نسخ مختلفة: %1. وقد يعني المستوى نفسه أشياء مختلفة. لا تقارن المستويات بينها، ولا تضع لها ترتيبًا.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Phases of adoption, closed and open</source>
        <translation>مراحل الأخذ بتصنيف ICCS، المغلقة والمفتوحة</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Phase reached</source>
        <translation>المرحلة المبلوغة</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا مرحلة بعد</translation>
    </message>
    <message>
        <source>Levels by dimension</source>
        <translation>المستويات بحسب البُعد</translation>
    </message>
    <message>
        <source>Median level of each dimension</source>
        <translation>المستوى الوسيط لكل بُعد</translation>
    </message>
    <message>
        <source>One row for each dimension, one mark for each assessment at its median level. The table below has the same numbers.</source>
        <translation>صف واحد لكل بُعد، وعلامة واحدة لكل تقييم عند مستواه الوسيط. وفي الجدول أدناه الأرقام نفسها.</translation>
    </message>
    <message>
        <source>Median level, and from lowest to highest</source>
        <translation>المستوى الوسيط، ومن الأدنى إلى الأعلى</translation>
    </message>
    <message>
        <source>Implementation assessment</source>
        <translation>تقييم التنفيذ</translation>
    </message>
    <message>
        <source>How far the country has come with the ICCS: phase reached, findings and recommendations, tables measured, sources, quality, practices, challenges, gaps of the ICCS and road map.</source>
        <translation>المدى الذي بلغه البلد في الأخذ بتصنيف ICCS: المرحلة المبلوغة، والملاحظات والتوصيات، وقياس الجداول، والمصادر، والجودة، والممارسات، والتحديات، وثغرات ICCS، وخريطة الطريق.</translation>
    </message>
    <message>
        <source>A list of offences; answers and entries of the page Assessment where there are any.</source>
        <translation>قائمة جرائم؛ وأجوبة وقيود من الصفحة «التقييم» إن وُجدت.</translation>
    </message>
    <message>
        <source>One-page summary for a minister</source>
        <translation>ملخص من صفحة واحدة للوزير</translation>
    </message>
    <message>
        <source>The assessment on one page: the phase reached, key figures, the level of each dimension, what works, what does not, and the decisions asked for.</source>
        <translation>التقييم في صفحة واحدة: المرحلة المبلوغة، والأرقام الرئيسية، ومستوى كل بُعد، وما يعمل، وما لا يعمل، والقرارات المطلوبة.</translation>
    </message>
    <message>
        <source>Answers of the assessment, or a list of offences.</source>
        <translation>أجوبة عن أسئلة التقييم، أو قائمة جرائم.</translation>
    </message>
    <message>
        <source>The project has no answers of an assessment and no list.</source>
        <translation>ليست في المشروع أجوبة عن أسئلة التقييم ولا قائمة.</translation>
    </message>
    <message>
        <source>Answer questions of the assessment, or import a list and map it.</source>
        <translation>أجب عن أسئلة التقييم، أو استورد قائمة واربطها.</translation>
    </message>
    <message>
        <source>Assessments side by side</source>
        <translation>التقييمات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>الأرقام الرئيسية</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>National lists differ in how finely they divide offences, so shares of codes say more about a list than about a country.</source>
        <translation>تختلف القوائم الوطنية في دقة تقسيمها للجرائم، ولذلك تدل النسب من الرموز على القائمة أكثر مما تدل على البلد.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Answers and what they rest on</source>
        <translation>الأجوبة وما تستند إليه</translation>
    </message>
    <message>
        <source>Number of</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Levels given</source>
        <translation>المستويات المعطاة</translation>
    </message>
    <message>
        <source>of these computed or with evidence</source>
        <translation>منها المحسوبة أو التي لها دليل</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>التحديات</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>الممارسات الجيدة</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>الفوائد</translation>
    </message>
    <message>
        <source>Actions of the road map</source>
        <translation>إجراءات خريطة الطريق</translation>
    </message>
    <message>
        <source>Gaps of the ICCS that several share</source>
        <translation>ثغرات ICCS المشتركة بين عدة بلدان</translation>
    </message>
    <message>
        <source>These gaps meet offences in two countries or more; each cell has the national codes concerned and the cases behind them.</source>
        <translation>تمس هذه الثغرات جرائم في بلدين أو أكثر؛ وفي كل خلية الرموز الوطنية المعنية والحالات المسجلة تحتها.</translation>
    </message>
    <message>
        <source>Shared gaps of the ICCS</source>
        <translation>ثغرات ICCS المشتركة</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>الثغرة</translation>
    </message>
    <message>
        <source>%1 codes, %2 cases</source>
        <translation>الرموز: %1، الحالات: %2</translation>
    </message>
    <message>
        <source>%1 codes</source>
        <translation>الرموز: %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>جارٍ كتابة %1</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>جارٍ طباعة «%1»</translation>
    </message>
    <message>
        <source>Making the report “%1”</source>
        <translation>جارٍ إعداد التقرير «%1»</translation>
    </message>
    <message>
        <source>The report was to be printed.</source>
        <translation>كان المطلوب طباعة التقرير.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>لم تقبله الطابعة.</translation>
    </message>
    <message>
        <source>Look at the printer, or save the report as PDF and print that.</source>
        <translation>تحقق من الطابعة، أو احفظ التقرير بصيغة PDF واطبع ذلك الملف.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>What ends in a residual category is counted, but cannot be told from other acts there. Of all that is mapped this is %1; residual categories in use: %2.</source>
        <translation>ما ينتهي في فئة متبقية يُحتسب، لكن لا يمكن تمييزه فيها عن أفعال أخرى. من كل ما رُبط يشكل هذا %1؛ الفئات المتبقية المستخدمة: %2.</translation>
    </message>
    <message>
        <source>What has nothing to measure is left out.</source>
        <translation>حُذف ما لا شيء فيه ليقاس.</translation>
    </message>
    <message>
        <source>The project has no list of offences of: %1. No figure below is computed from lists of theirs.</source>
        <translation>ليست في المشروع قائمة جرائم للمؤسسات التالية: %1. ولا يُحسب أي رقم أدناه من قوائمها.</translation>
    </message>
</context>
<context>
    <name>reportspage::CompareAssessmentsDialog</name>
    <message>
        <source>Compare assessments</source>
        <translation>مقارنة التقييمات</translation>
    </message>
    <message>
        <source>Files that are compared</source>
        <translation>الملفات التي تُقارَن</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>إضافة ملف (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>Projects and exported assessments (*.iccs *.json)</source>
        <translation>المشاريع والتقييمات المصدَّرة (*.iccs *.json)</translation>
    </message>
    <message>
        <source>Two files or more are compared</source>
        <translation>يُقارَن ملفان أو أكثر</translation>
    </message>
    <message>
        <source>Add projects, or assessments that were exported from them. Files are read as they were saved last.</source>
        <translation>أضف مشاريع أو تقييمات صُدّرت منها. تُقرأ الملفات كما حُفظت آخر مرة.</translation>
    </message>
</context>
<context>
    <name>reportspage::OptionsForm</name>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>القائمة (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>الاستبيان (&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>الحالة (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>السنوات (&amp;Y)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>مصادق عليه</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>معدّ التقرير (&amp;A)</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>كل القوائم</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>كل السنوات</translation>
    </message>
</context>
<context>
    <name>reportspage::PageView</name>
    <message>
        <source>Pages of the report</source>
        <translation>صفحات التقرير</translation>
    </message>
    <message>
        <source>The pages are pictures. A screen reader reads the report saved as HTML.</source>
        <translation>الصفحات صور. ويقرأ قارئ الشاشة التقرير المحفوظ بصيغة HTML.</translation>
    </message>
</context>
<context>
    <name>reportspage::PreviewBar</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Go to a heading</source>
        <translation>الانتقال إلى عنوان</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>مقياس العرض</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>بعرض النافذة</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page ... of ...</comment>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>reportspage::PreviewPane</name>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>%1 was written (%2).</source>
        <comment>file name, size</comment>
        <translation>كُتب %1 (%2).</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>أُرسل التقرير إلى الطابعة.</translation>
    </message>
    <message>
        <source>&amp;Make it again</source>
        <translation>إعداده من جديد (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;HTML, for browsers and screen readers…</source>
        <translation>HTML، للمتصفحات وقارئات الشاشة (&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;PDF, as it is shown here…</source>
        <translation>PDF، كما هو معروض هنا (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;ODT, for LibreOffice Writer…</source>
        <translation>ODT، لبرنامج LibreOffice Writer (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;DOCX, for Microsoft Word…</source>
        <translation>DOCX، لبرنامج Microsoft Word (&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;XLSX, the tables alone…</source>
        <translation>XLSX، الجداول وحدها (&amp;X)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>طباعة (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>حفظ بصيغة (&amp;S)</translation>
    </message>
    <message>
        <source>The report was not made to its end</source>
        <translation>لم يكتمل إعداد التقرير</translation>
    </message>
    <message>
        <source>It was stopped. Make it again when there is time.</source>
        <translation>أُوقف إعداده. أعدّه من جديد عندما يتاح الوقت.</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>يجري إعداد التقرير.</translation>
    </message>
</context>
<context>
    <name>reportspage::ReportList</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Something it needs is missing</source>
        <translation>ينقصه شيء يحتاج إليه</translation>
    </message>
    <message>
        <source>Can be made</source>
        <translation>يمكن إعداده</translation>
    </message>
    <message>
        <source>It needs: %1</source>
        <translation>ما يحتاج إليه: %1</translation>
    </message>
</context>
<context>
    <name>reportspage::ReportsPage</name>
    <message>
        <source>Answer a questionnaire on the page “Questionnaire” first.</source>
        <translation>أجب أولًا عن استبيان في الصفحة «الاستبيان».</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>%1 asks for the attribute &quot;%2&quot;, which is not there.</source>
        <translation>يرد في %1 سؤال عن السمة &quot;%2&quot;، وهي غير موجودة.</translation>
    </message>
    <message>
        <source>Add the attribute to the dictionary or correct its name.</source>
        <translation>أضف السمة إلى القاموس أو صحح اسمها.</translation>
    </message>
    <message>
        <source>%1 names &quot;%2&quot;, which is no value of &quot;%3&quot;.</source>
        <translation>ترد في %1 القيمة &quot;%2&quot;، وهي ليست من قيم &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Its values are: %1.</source>
        <translation>قيمها هي: %1.</translation>
    </message>
    <message>
        <source>%1 has the interval %2, which cuts through a band of &quot;%3&quot;.</source>
        <translation>ترد في %1 الفترة ‎%2‎، وهي تقطع شريحة من شرائح &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Write limits at which bands begin or end, such as [18..65), or divide the bands of the attribute.</source>
        <translation>اكتب حدودًا تبدأ عندها الشرائح أو تنتهي، مثل ‎[18..65)‎، أو قسّم شرائح السمة.</translation>
    </message>
    <message>
        <source>%1 accepts no value of &quot;%2&quot;.</source>
        <translation>لا تُقبل في %1 أي قيمة من قيم &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Name a value, or write - for any value.</source>
        <translation>سمِّ قيمة، أو اكتب ‎-‎ لأي قيمة.</translation>
    </message>
    <message>
        <source>%1 and %3 both say %2 where %5, so one of them is too much there; for example a record with %6.</source>
        <translation>نتيجة %1 و%3 واحدة، وهي %2، حيث %5، فأحدهما زائد هناك؛ مثلًا سجل فيه %6.</translation>
    </message>
    <message>
        <source>%1 says %2 and %3 says %4, one of which lies below the other, where %5; for example a record with %6.</source>
        <translation>نتيجة %1 هي %2 ونتيجة %3 هي %4، وإحدى الفئتين تندرج تحت الأخرى، حيث %5؛ مثلًا سجل فيه %6.</translation>
    </message>
    <message>
        <source>%1 says %2 and %3 says %4 where %5; for example a record with %6.</source>
        <translation>نتيجة %1 هي %2 ونتيجة %3 هي %4 حيث %5؛ مثلًا سجل فيه %6.</translation>
    </message>
    <message>
        <source>No row answers where something is not known: %1 (combinations: %3); for example a record with %2.</source>
        <translation>لا يعطي أي صف نتيجة حيث يكون شيء ما غير معروف: %1 (عدد التركيبات: %3)؛ مثلًا سجل فيه %2.</translation>
    </message>
    <message>
        <source>No row answers where %1 (combinations: %3); for example a record with %2.</source>
        <translation>لا يعطي أي صف نتيجة حيث %1 (عدد التركيبات: %3)؛ مثلًا سجل فيه %2.</translation>
    </message>
    <message>
        <source>%1 fits no record, because one of its cells accepts no value or it has an error.</source>
        <translation>لا يلائم %1 أي سجل، لأن إحدى خلاياه لا تقبل أي قيمة أو لأن فيه خطأ.</translation>
    </message>
    <message>
        <source>%1 and %2 both say %3 and differ in one attribute only; one row could say it where %4, for example of a record with %5.</source>
        <translation>نتيجة %1 و%2 واحدة، وهي %3، ولا يختلفان إلا في سمة واحدة؛ ويكفي صف واحد حيث %4، مثلًا لسجل فيه %5.</translation>
    </message>
    <message>
        <source>%1 answers only what cannot occur: %2; for example a record with %3.</source>
        <translation>لا يعطي %1 نتيجة إلا لما لا يمكن أن يقع: %2؛ مثلًا سجل فيه %3.</translation>
    </message>
    <message>
        <source>%1 is never reached, because %2 before it takes all of its records; for example one with %3.</source>
        <translation>لا يُبلَغ %1 أبدًا، لأن %2 الذي يسبقه يأخذ كل سجلاته؛ مثلًا سجل فيه %3.</translation>
    </message>
    <message>
        <source>%1 is never reached; for example no record with %2 comes to it.</source>
        <translation>لا يُبلَغ %1 أبدًا؛ فمثلًا لا يصل إليه أي سجل فيه %2.</translation>
    </message>
    <message>
        <source>%1 is never reached, because rows before it together take all of its records (%2); for example one with %3.</source>
        <translation>لا يُبلَغ %1 أبدًا، لأن صفوفًا تسبقه تأخذ مجتمعةً كل سجلاته (%2)؛ مثلًا سجل فيه %3.</translation>
    </message>
    <message>
        <source>Line %1 stands before the first table.</source>
        <translation>يرد السطر %1 قبل الجدول الأول.</translation>
    </message>
    <message>
        <source>Begin with a line &quot;table&quot; and its id.</source>
        <translation>ابدأ بسطر فيه &quot;table&quot; ومعرّف الجدول.</translation>
    </message>
    <message>
        <source>Line %1 begins with &quot;%2&quot;, which is no keyword.</source>
        <translation>يبدأ السطر %1 بـ &quot;%2&quot;، وهي ليست كلمة مفتاحية.</translation>
    </message>
    <message>
        <source>The keywords are table, scope, policy, rationale, author, columns, row, default and impossible.</source>
        <translation>الكلمات المفتاحية هي table وscope وpolicy وrationale وauthor وcolumns وrow وdefault وimpossible.</translation>
    </message>
    <message>
        <source>Line %1: the table has no id, or the id of another.</source>
        <translation>السطر %1: ليس للجدول معرّف، أو له معرّف جدول آخر.</translation>
    </message>
    <message>
        <source>Write an id of its own after &quot;table&quot;.</source>
        <translation>اكتب معرّفًا خاصًا به بعد &quot;table&quot;.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no hit policy.</source>
        <translation>السطر %1: &quot;%2&quot; ليست سياسة مطابقة.</translation>
    </message>
    <message>
        <source>Write unique, first, any or collect.</source>
        <translation>اكتب unique (صف واحد فقط) أو first (أول صف) أو any (أي صف) أو collect (جمع نتائج الصفوف).</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no scope.</source>
        <translation>السطر %1: &quot;%2&quot; ليس نطاقًا.</translation>
    </message>
    <message>
        <source>Write offence, group, family or list.</source>
        <translation>اكتب offence (جريمة) أو group (مجموعة) أو family (عائلة) أو list (قائمة).</translation>
    </message>
    <message>
        <source>Line %1 stands before the line &quot;columns&quot;.</source>
        <translation>يرد السطر %1 قبل السطر &quot;columns&quot;.</translation>
    </message>
    <message>
        <source>Name the columns of the table first.</source>
        <translation>سمِّ أولًا أعمدة الجدول.</translation>
    </message>
    <message>
        <source>%1 gives a category, but the table collects tags.</source>
        <translation>يعطي %1 فئة، لكن الجدول يجمع وسومًا.</translation>
    </message>
    <message>
        <source>Leave the category out, or choose another hit policy.</source>
        <translation>احذف الفئة، أو اختر سياسة مطابقة أخرى.</translation>
    </message>
    <message>
        <source>%1 gives a category and says &quot;out of scope&quot;.</source>
        <translation>يعطي %1 فئة ويذكر &quot;out of scope&quot; (خارج النطاق).</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>أبقِ على أحد الاثنين.</translation>
    </message>
    <message>
        <source>%1 sets no tag and no flag.</source>
        <translation>لا يحدد %1 أي وسم ولا أي علامة.</translation>
    </message>
    <message>
        <source>Write the tags, or remove the row.</source>
        <translation>اكتب الوسوم، أو احذف الصف.</translation>
    </message>
    <message>
        <source>%1 gives no category.</source>
        <translation>لا يعطي %1 أي فئة.</translation>
    </message>
    <message>
        <source>Write an ICCS code or &quot;out of scope&quot;.</source>
        <translation>اكتب رمز ICCS أو &quot;out of scope&quot; (خارج النطاق)، بالإنكليزية.</translation>
    </message>
    <message>
        <source>%1 sets &quot;%2&quot;, which is no tag of the classification.</source>
        <translation>يحدد %1 الوسم &quot;%2&quot;، وهو ليس من وسوم التصنيف.</translation>
    </message>
    <message>
        <source>Write a tag such as event.At.</source>
        <translation>اكتب وسمًا مثل event.At.</translation>
    </message>
    <message>
        <source>%1 sets &quot;%2&quot; to &quot;%3&quot;, which is none of its values.</source>
        <translation>يحدد %1 للوسم &quot;%2&quot; القيمة &quot;%3&quot;، وهي ليست من قيمه.</translation>
    </message>
    <message>
        <source>Choose one of the values that the classification prints.</source>
        <translation>اختر إحدى القيم التي يوردها التصنيف.</translation>
    </message>
    <message>
        <source>%1 gives %2, which the classification does not have.</source>
        <translation>يعطي %1 الرمز %2، وهو غير موجود في التصنيف.</translation>
    </message>
    <message>
        <source>Look the code up in the classification.</source>
        <translation>ابحث عن الرمز في التصنيف.</translation>
    </message>
    <message>
        <source>Line %1 has no code.</source>
        <translation>ليس في السطر %1 رمز.</translation>
    </message>
    <message>
        <source>Write the national code in the first column.</source>
        <translation>اكتب الرمز الوطني في العمود الأول.</translation>
    </message>
    <message>
        <source>Line %1: the rule &quot;%2&quot; cannot be read.</source>
        <translation>السطر %1: تتعذر قراءة القاعدة &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Write attribute=value, attribute in(a;b), OTHERWISE or TRUE.</source>
        <translation>اكتب ‎attribute=value‎ أو ‎attribute in(a;b)‎ أو OTHERWISE أو TRUE (أي: سمة=قيمة، أو سمة ضمن قيم، أو في غير ذلك، أو دائمًا).</translation>
    </message>
    <message>
        <source>Line %1 asks for &quot;%2&quot; twice.</source>
        <translation>يسأل السطر %1 عن &quot;%2&quot; مرتين.</translation>
    </message>
    <message>
        <source>Write one condition for each attribute.</source>
        <translation>اكتب شرطًا واحدًا لكل سمة.</translation>
    </message>
    <message>
        <source>The rules of &quot;%1&quot; were to be read.</source>
        <translation>كان المطلوب قراءة قواعد &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It begins with &quot;%1&quot;.</source>
        <translation>يبدأ الملف بـ &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Begin with a line &quot;table&quot; and its id, or with the columns code, group, priority, rule, iccs, tags, advice.</source>
        <translation>ابدأ بسطر فيه &quot;table&quot; ومعرّف الجدول، أو بالأعمدة code وgroup وpriority وrule وiccs وtags وadvice.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>The table asks for &quot;%1&quot; in two columns.</source>
        <translation>يسأل الجدول عن &quot;%1&quot; في عمودين.</translation>
    </message>
    <message>
        <source>Remove one of the columns; the first one counts.</source>
        <translation>احذف أحد العمودين؛ ويُعتد بالأول.</translation>
    </message>
    <message>
        <source>The table asks for &quot;%1&quot;, which has no values.</source>
        <translation>يسأل الجدول عن &quot;%1&quot;، وليست لها قيم.</translation>
    </message>
    <message>
        <source>Give the attribute values, or remove the column.</source>
        <translation>أعطِ السمة قيمًا، أو احذف العمود.</translation>
    </message>
    <message>
        <source>The table has two default rows.</source>
        <translation>في الجدول صفان افتراضيان.</translation>
    </message>
    <message>
        <source>Keep one of them, as the last row.</source>
        <translation>أبقِ على أحدهما، واجعله الصف الأخير.</translation>
    </message>
    <message>
        <source>The default row has conditions, which do not count.</source>
        <translation>في الصف الافتراضي شروط، وهي لا تُحسب.</translation>
    </message>
    <message>
        <source>Leave its cells empty, or make it an ordinary row.</source>
        <translation>اترك خلاياه فارغة، أو اجعله صفًا عاديًا.</translation>
    </message>
    <message>
        <source>The default row is not the last one.</source>
        <translation>الصف الافتراضي ليس الصف الأخير.</translation>
    </message>
    <message>
        <source>Move it to the end, where readers look for it.</source>
        <translation>انقله إلى النهاية، حيث يبحث عنه القراء.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>يرد %1 مرتين.</translation>
    </message>
    <message>
        <source>Give the second one an id of its own.</source>
        <translation>أعطِ الثاني معرّفًا خاصًا به.</translation>
    </message>
    <message>
        <source>Impossible combination %1</source>
        <translation>التركيبة المستحيلة %1</translation>
    </message>
    <message>
        <source>Line %1: the cell &quot;%2&quot; of &quot;%3&quot; cannot be read.</source>
        <translation>السطر %1: تتعذر قراءة الخلية &quot;%2&quot; من &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Write - or a, b or not(a, b); quote values that hold a comma.</source>
        <translation>اكتب ‎-‎ أو ‎a, b‎ أو ‎not(a, b)‎؛ وضع بين علامتي اقتباس كل قيمة فيها فاصلة.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no ICCS code.</source>
        <translation>السطر %1: &quot;%2&quot; ليس رمزًا من رموز ICCS.</translation>
    </message>
    <message>
        <source>Write the digits, such as 0401, or &quot;out of scope&quot;.</source>
        <translation>اكتب الأرقام، مثل 0401، أو &quot;out of scope&quot; (خارج النطاق)، بالإنكليزية.</translation>
    </message>
    <message>
        <source>Line %1: the tags &quot;%2&quot; cannot be read.</source>
        <translation>السطر %1: تتعذر قراءة الوسوم &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Write event.At=1;event.We=1.</source>
        <translation>اكتب event.At=1;event.We=1 بهذا الشكل.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no flag.</source>
        <translation>السطر %1: &quot;%2&quot; ليس علامة بيانات.</translation>
    </message>
    <message>
        <source>The flags are Th, AA, Ac, CP and In.</source>
        <translation>العلامات هي Th وAA وAc وCP وIn.</translation>
    </message>
    <message>
        <source>Line %1: the confidence &quot;%2&quot; is no number from 0 to 1.</source>
        <translation>السطر %1: درجة الثقة &quot;%2&quot; ليست رقمًا من 0 إلى 1.</translation>
    </message>
    <message>
        <source>Write a number such as 0.8, or leave the cell empty.</source>
        <translation>اكتب رقمًا مثل 0.8، أو اترك الخلية فارغة.</translation>
    </message>
    <message>
        <source>%1 is not stated</source>
        <translation>قيمة %1 غير مذكورة</translation>
    </message>
    <message>
        <source>%1 is not stated, which counts as &quot;%2&quot;</source>
        <translation>قيمة %1 غير مذكورة، فتُعامل على أنها &quot;%2&quot;</translation>
    </message>
    <message>
        <source>nothing more is asked</source>
        <translation>لا يُسأل عن شيء آخر</translation>
    </message>
    <message>
        <source>coded %1</source>
        <translation>رُمِّز السجل بالرمز %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>وُسم السجل بما يلي: %1</translation>
    </message>
    <message>
        <source>not coded, because there is neither a table nor a link</source>
        <translation>لم يُرمَّز السجل، لأنه لا يوجد جدول ولا رابط</translation>
    </message>
    <message>
        <source>not coded, because no row and no link decides where %1</source>
        <translation>لم يُرمَّز السجل، لأنه لا صف ولا رابط يحسم حيث %1</translation>
    </message>
    <message>
        <source>%1 by the link of the offence</source>
        <translation>%1 وفق رابط الجريمة</translation>
    </message>
    <message>
        <source>%1 because no other row fits where %2 (table %3, %4)</source>
        <translation>%1، لأنه لا صف آخر يلائم حيث %2 (الجدول %3، %4)</translation>
    </message>
    <message>
        <source>%1 because %2 (table %3, %4)</source>
        <translation>%1، والسبب: %2 (الجدول %3، %4)</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n more value(s)</source>
        <translation>
            <numerusform>%1 أو %n قيمة أخرى</numerusform>
            <numerusform>%1 أو قيمة واحدة أخرى (%n)</numerusform>
            <numerusform>%1 أو قيمتان أخريان (%n)</numerusform>
            <numerusform>%1 أو %n قيم أخرى</numerusform>
            <numerusform>%1 أو %n قيمة أخرى</numerusform>
            <numerusform>%1 أو %n قيمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>قيمة %1 ليست %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>The default row</source>
        <translation>الصف الافتراضي</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>default row</source>
        <translation>الصف الافتراضي</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>خارج النطاق</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>any values</source>
        <translation>أي قيم كانت</translation>
    </message>
    <message>
        <source>The tables say %1 and %2 for a record with %3; they differ in %4 combination(s) of values.</source>
        <translation>تختلف نتيجتا الجداول، وهما %1 و%2، لسجل فيه %3؛ وعدد تركيبات القيم التي تختلفان فيها: %4.</translation>
    </message>
    <message>
        <source>The DMN file &quot;%1&quot; was to be read.</source>
        <translation>كان المطلوب قراءة ملف DMN &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It has a document type, which DMN files do not have.</source>
        <translation>فيه إعلان عن نوع المستند، وهو ما لا يوجد في ملفات DMN.</translation>
    </message>
    <message>
        <source>Remove the line that begins with &lt;!DOCTYPE, or export the file again.</source>
        <translation>أزل السطر الذي يبدأ بـ ‎&lt;!DOCTYPE‎، أو صدّر الملف من جديد.</translation>
    </message>
    <message>
        <source>It is no well-formed XML: line %1, column %2: %3</source>
        <translation>ليس XML سليم البنية: السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>Export it again from the program that made it.</source>
        <translation>صدّره من جديد من البرنامج الذي أنشأه.</translation>
    </message>
    <message>
        <source>Its first element is no DMN definitions.</source>
        <translation>عنصره الأول ليس definitions (تعاريف) DMN.</translation>
    </message>
    <message>
        <source>Export the tables as DMN 1.1 to 1.5 from the program that made them.</source>
        <translation>صدّر الجداول بصيغة DMN من 1.1 إلى 1.5 من البرنامج الذي أنشأها.</translation>
    </message>
    <message>
        <source>It has more than %1 MB, the most that is read.</source>
        <translation>حجمه أكبر من %1 ميغابايت، وهو أقصى ما يُقرأ.</translation>
    </message>
    <message>
        <source>Split it into files of fewer decisions.</source>
        <translation>قسّمه إلى ملفات فيها قرارات أقل.</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;</source>
        <translation>الجدول &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;, column &quot;%2&quot;</source>
        <translation>الجدول &quot;%1&quot;، العمود &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;, row %2</source>
        <translation>الجدول &quot;%1&quot;، الصف %2</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;, row %2, column &quot;%3&quot;</source>
        <translation>الجدول &quot;%1&quot;، الصف %2، العمود &quot;%3&quot;</translation>
    </message>
    <message>
        <source>%1: the cell &quot;%2&quot; cannot be taken; until it is corrected it accepts no record.</source>
        <translation>%1: لا يمكن استيراد الخلية &quot;%2&quot;؛ وهي لا تقبل أي سجل إلى أن تُصحح.</translation>
    </message>
    <message>
        <source>Write values in quotation marks, numbers, intervals such as [18..65), -, or not(...); expressions and functions cannot be decided beforehand.</source>
        <translation>اكتب قيمًا بين علامتي اقتباس، أو أرقامًا، أو فترات مثل ‎[18..65)‎، أو ‎-‎، أو ‎not(...)‎؛ أما التعابير والدوال فلا يمكن حسمها مسبقًا.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; asks for numbers or dates, but the attribute is a list.</source>
        <translation>%1: تطلب &quot;%2&quot; أرقامًا أو تواريخ، لكن السمة قائمة.</translation>
    </message>
    <message>
        <source>Name values of the list in quotation marks.</source>
        <translation>سمِّ قيمًا من القائمة بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>%1 asks for null, but the attribute has no value for &quot;not known&quot;.</source>
        <translation>يرد في %1 سؤال عن null، لكن ليست للسمة قيمة تعني &quot;غير معروف&quot;.</translation>
    </message>
    <message>
        <source>Give the attribute such a value, or take null out of the cell.</source>
        <translation>أعطِ السمة مثل هذه القيمة، أو احذف null من الخلية.</translation>
    </message>
    <message>
        <source>%1 is written in &quot;%2&quot;; only FEEL can be taken.</source>
        <translation>%1 مكتوب بلغة &quot;%2&quot;؛ ولا يمكن استيراد سوى FEEL.</translation>
    </message>
    <message>
        <source>Rewrite the cell in FEEL: values in quotation marks, intervals, not().</source>
        <translation>أعد كتابة الخلية بلغة FEEL: قيم بين علامتي اقتباس، أو فترات، أو ‎not()‎.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be taken.</source>
        <translation>%1: لا يمكن استيراد &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>أُسقط %1: %2</translation>
    </message>
    <message>
        <source>Use the hit policy UNIQUE, FIRST, ANY or COLLECT without aggregation.</source>
        <translation>استخدم سياسة المطابقة UNIQUE (صف واحد فقط) أو FIRST (أول صف) أو ANY (أي صف) أو COLLECT (جمع نتائج الصفوف) من دون تجميع حسابي.</translation>
    </message>
    <message>
        <source>its hit policy is %1, which tables do not have.</source>
        <translation>سياسة المطابقة فيه هي %1، وهي غير موجودة في الجداول.</translation>
    </message>
    <message>
        <source>it aggregates (%1), which categories cannot.</source>
        <translation>فيه تجميع حسابي (%1)، وهو غير ممكن مع الفئات.</translation>
    </message>
    <message>
        <source>%1 has the hit policy RULE ORDER; it was taken as COLLECT, where the order says nothing.</source>
        <translation>سياسة المطابقة في %1 هي RULE ORDER؛ وقد اعتُبرت COLLECT، حيث لا معنى للترتيب.</translation>
    </message>
    <message>
        <source>%1 does not say which offences it is for, so it is for none yet.</source>
        <translation>لا يذكر %1 الجرائم التي يخصها، ولذلك لا يخص أي جريمة بعد.</translation>
    </message>
    <message>
        <source>Give the table its offences, headings or list.</source>
        <translation>أعطِ الجدول جرائمه أو عناوينه الوطنية أو قائمته.</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot; in two columns.</source>
        <translation>فيه سؤال عن &quot;%1&quot; في عمودين.</translation>
    </message>
    <message>
        <source>Join the columns into one.</source>
        <translation>ادمج العمودين في عمود واحد.</translation>
    </message>
    <message>
        <source>none of its outputs is one that tables have.</source>
        <translation>ليس أي من مخرجاته من المخرجات المعروفة في الجداول.</translation>
    </message>
    <message>
        <source>Name the output with the ICCS codes &quot;iccs&quot;.</source>
        <translation>سمِّ المُخرَج الذي فيه رموز ICCS &quot;iccs&quot;.</translation>
    </message>
    <message>
        <source>%1 has %2 cells for %3 columns; until it is corrected it accepts no record.</source>
        <translation>عدد الخلايا في %1 هو %2 وعدد الأعمدة %3؛ وهو لا يقبل أي سجل إلى أن يُصحح.</translation>
    </message>
    <message>
        <source>Give the row one cell for each input.</source>
        <translation>أعطِ الصف خلية واحدة لكل مُدخل.</translation>
    </message>
    <message>
        <source>The decision &quot;%1&quot; is no table; it was left out.</source>
        <translation>القرار &quot;%1&quot; ليس جدولًا؛ وقد أُسقط.</translation>
    </message>
    <message>
        <source>Write it as a decision table, or decide it elsewhere.</source>
        <translation>اكتبه في شكل جدول قرار، أو احسمه في مكان آخر.</translation>
    </message>
    <message>
        <source>it has no id, or the id of another.</source>
        <translation>ليس له معرّف، أو معرّفه هو معرّف غيره.</translation>
    </message>
    <message>
        <source>Give each decision an id of its own.</source>
        <translation>أعطِ كل قرار معرّفًا خاصًا به.</translation>
    </message>
    <message>
        <source>It has no decision.</source>
        <translation>ليس فيه أي قرار.</translation>
    </message>
    <message>
        <source>Export the decision tables from the program that made them.</source>
        <translation>صدّر جداول القرار من البرنامج الذي أنشأها.</translation>
    </message>
    <message>
        <source>Write an ICCS code in quotation marks, such as &quot;0401&quot;, or &quot;out of scope&quot;.</source>
        <translation>اكتب رمز ICCS بين علامتي اقتباس، مثل &quot;0401&quot;، أو &quot;out of scope&quot; (خارج النطاق)، بالإنكليزية.</translation>
    </message>
    <message>
        <source>Write &quot;in scope&quot; or &quot;out of scope&quot;.</source>
        <translation>اكتب &quot;in scope&quot; (داخل النطاق) أو &quot;out of scope&quot; (خارج النطاق)، بالإنكليزية.</translation>
    </message>
    <message>
        <source>%1 is an output that tables do not have; it was left out.</source>
        <translation>%1 مُخرَج غير معروف في الجداول؛ وقد أُسقط.</translation>
    </message>
    <message>
        <source>Name the outputs iccs, scope, tags, flags, confidence and note, each once.</source>
        <translation>سمِّ المخرجات iccs وscope وtags وflags وconfidence وnote، كلًّا منها مرة واحدة.</translation>
    </message>
    <message>
        <source>Write a text in quotation marks or a number; expressions cannot be decided beforehand.</source>
        <translation>اكتب نصًا بين علامتي اقتباس أو رقمًا؛ أما التعابير فلا يمكن حسمها مسبقًا.</translation>
    </message>
    <message>
        <source>Call the attribute %1</source>
        <translation>تسمية السمة: %1</translation>
    </message>
    <message>
        <source>Import attributes from %1</source>
        <translation>استيراد سمات من %1</translation>
    </message>
    <message>
        <source>Reading the rule sheet</source>
        <translation>جارٍ قراءة ورقة القواعد</translation>
    </message>
    <message>
        <source>Import the rule sheet %1</source>
        <translation>استيراد ورقة القواعد %1</translation>
    </message>
    <message>
        <source>Writing the rule sheet</source>
        <translation>جارٍ كتابة ورقة القواعد</translation>
    </message>
    <message>
        <source>Comparing two versions of a table</source>
        <translation>جارٍ مقارنة نسختين من جدول</translation>
    </message>
    <message>
        <source>shared out by the weights of the links, an estimate: %1</source>
        <translation>موزَّع بأوزان الروابط، وهو تقدير: %1</translation>
    </message>
    <message>
        <source>not coded, because the links of the offence change within the time that the record states</source>
        <translation>غير مرمّز، لأن روابط الجريمة تتغير خلال الزمن الذي يذكره السجل</translation>
    </message>
    <message>
        <source>Comparing what two versions of a table do to %1</source>
        <translation>جارٍ مقارنة ما تفعله نسختان من جدول بسجلات %1</translation>
    </message>
    <message>
        <source>Counting the records of each row in %1</source>
        <translation>جارٍ عدّ سجلات كل صف في %1</translation>
    </message>
</context>
<context>
    <name>rulespage::AttributesDialog</name>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>ICCS</source>
        <translation>ICCS</translation>
    </message>
    <message>
        <source>national</source>
        <comment>attribute</comment>
        <translation>وطنية</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>List of values</source>
        <translation>قائمة قيم</translation>
    </message>
    <message>
        <source>Number in bands</source>
        <translation>رقم في شرائح</translation>
    </message>
    <message>
        <source>Date in bands</source>
        <translation>تاريخ في شرائح</translation>
    </message>
    <message>
        <source>Whose list it is, or the page it stands on</source>
        <translation>صاحب القائمة، أو الصفحة الواردة فيها</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Id in files</source>
        <translation>المعرّف في الملفات (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>النوع (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>المصدر (&amp;S)</translation>
    </message>
    <message>
        <source>Values of the attribute</source>
        <translation>قيم السمة</translation>
    </message>
    <message>
        <source>New &amp;attribute</source>
        <translation>سمة جديدة (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>Remove the &amp;value</source>
        <translation>إزالة القيمة (&amp;V)</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>استيراد (&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>This attribute comes with the ICCS and is not changed here.</source>
        <translation>تأتي هذه السمة مع ICCS ولا تُغيَّر هنا.</translation>
    </message>
    <message>
        <source>There is an attribute “%1” already.</source>
        <translation>توجد سمة «%1» من قبل.</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>سمة جديدة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The attribute “%1” was removed.</source>
        <translation>أُزيلت السمة «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Import national attributes</source>
        <translation>استيراد سمات وطنية</translation>
    </message>
    <message>
        <source>Attributes (*.csv *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>سمات (*.csv *.tsv *.xlsx *.ods);;كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s) were read from %1.</source>
        <translation>
            <numerusform>جرت قراءة %Ln سمة من %1.</numerusform>
            <numerusform>جرت قراءة سمة واحدة (%Ln) من %1.</numerusform>
            <numerusform>جرت قراءة سمتين (%Ln) من %1.</numerusform>
            <numerusform>جرت قراءة %Ln سمات من %1.</numerusform>
            <numerusform>جرت قراءة %Ln سمة من %1.</numerusform>
            <numerusform>جرت قراءة %Ln سمة من %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export national attributes</source>
        <translation>تصدير السمات الوطنية</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>سمات</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>نص بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>The national attributes were written to %1.</source>
        <translation>كُتبت السمات الوطنية في %1.</translation>
    </message>
</context>
<context>
    <name>rulespage::CellWords</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>خارج النطاق</translation>
    </message>
    <message>
        <source>Unique: one row fits</source>
        <translation>فريد: يلائم صف واحد</translation>
    </message>
    <message>
        <source>First: the first row that fits</source>
        <translation>الأول: أول صف يلائم</translation>
    </message>
    <message>
        <source>Any: all rows that fit say the same</source>
        <translation>أي صف: كل الصفوف التي تلائم نتيجتها واحدة</translation>
    </message>
    <message>
        <source>Collect: all rows that fit set tags</source>
        <translation>جمع: كل الصفوف التي تلائم تعيّن الوسوم</translation>
    </message>
    <message>
        <source>No record may fit two rows. This is the usual choice: the order of the rows does not matter.</source>
        <translation>لا يجوز أن يلائم السجل صفين. هذا هو الاختيار المعتاد: فترتيب الصفوف لا يهم.</translation>
    </message>
    <message>
        <source>The order of the rows decides. Choose it where the law or the ICCS orders the cases.</source>
        <translation>ترتيب الصفوف هو الذي يحسم. اختره حيث يرتب القانون أو ICCS الحالات.</translation>
    </message>
    <message>
        <source>Rows may overlap as long as they give the same result.</source>
        <translation>يجوز أن تتداخل الصفوف ما دامت تعطي النتيجة نفسها.</translation>
    </message>
    <message>
        <source>The rows give no category, only tags and flags; those of all rows that fit are set.</source>
        <translation>لا تعطي الصفوف فئة، بل وسومًا وعلامات فقط؛ وتُعيَّن وسوم كل الصفوف التي تلائم وعلاماتها.</translation>
    </message>
    <message>
        <source>One offence</source>
        <translation>جريمة واحدة</translation>
    </message>
    <message>
        <source>A group of offences</source>
        <translation>مجموعة جرائم</translation>
    </message>
    <message>
        <source>A family of the list</source>
        <translation>عائلة من القائمة</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>القائمة كلها</translation>
    </message>
    <message>
        <source>every list</source>
        <translation>كل القوائم</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>لم يُختر بعد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, label</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>واحدة أخرى (%Ln)</numerusform>
            <numerusform>اثنتان أخريان (%Ln)</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between tags</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>no value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>values that are not accepted</comment>
        <translation>ما عدا %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a tag: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a value (its code)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rulespage::EffectDialog</name>
    <message>
        <source>What the last change did to “%1”</source>
        <translation>ما فعله التغيير الأخير بالجدول «%1»</translation>
    </message>
    <message>
        <source>Comparing was stopped.</source>
        <translation>أُوقفت المقارنة.</translation>
    </message>
    <message>
        <source>Records that move</source>
        <translation>السجلات التي تنتقل</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Not counted: another record of the case is</source>
        <translation>غير محسوب: المحسوب سجل آخر من القضية</translation>
    </message>
    <message>
        <source>Not mapped: %1</source>
        <translation>غير مربوط: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>category, share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between categories</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>النسبة من الكل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>The last change did not alter what any record gets.</source>
        <translation>لم يغيّر التغيير الأخير ما يحصل عليه أي سجل.</translation>
    </message>
    <message>
        <source>Before and after the last change: %1</source>
        <translation>قبل التغيير الأخير وبعده: %1</translation>
    </message>
    <message>
        <source>None of the %1 records of %2 moves to another category.</source>
        <translation>لا ينتقل إلى فئة أخرى أي سجل من سجلات %2، وعددها %1.</translation>
    </message>
    <message>
        <source>%1 of the %2 records of %3 move to another category.</source>
        <translation>السجلات التي تنتقل إلى فئة أخرى: %1 من %2 في %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 keep their category with other tags, flags or confidence.</source>
        <translation>والسجلات التي تبقى في فئتها مع وسوم أو علامات أو درجة ثقة أخرى: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Records from “%1” to “%2”, the first %Ln of them:</source>
        <translation>
            <numerusform>السجلات من «%1» إلى «%2»، أول %Ln سجل منها:</numerusform>
            <numerusform>السجلات من «%1» إلى «%2»، السجل الأول (%Ln) منها:</numerusform>
            <numerusform>السجلات من «%1» إلى «%2»، أول سجلين (%Ln) منها:</numerusform>
            <numerusform>السجلات من «%1» إلى «%2»، أول %Ln سجلات منها:</numerusform>
            <numerusform>السجلات من «%1» إلى «%2»، أول %Ln سجلًا منها:</numerusform>
            <numerusform>السجلات من «%1» إلى «%2»، أول %Ln سجل منها:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1
Before: %2
Now: %3</source>
        <comment>number, reason, reason</comment>
        <translation>السطر %1
قبل: %2
الآن: %3</translation>
    </message>
</context>
<context>
    <name>rulespage::GridDelegate</name>
    <message>
        <source>Choose from a list (Alt+Down)</source>
        <translation>اختر من قائمة (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>rulespage::GridModel</name>
    <message>
        <source>cannot occur</source>
        <translation>لا يمكن أن تقع</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>This cannot be read. Choose from the list (Enter), or press Esc.</source>
        <translation>تتعذر قراءة هذا. اختر من القائمة (Enter)، أو اضغط Esc.</translation>
    </message>
    <message>
        <source>This cannot be read. Write values parted by commas, not(a, b), a range such as [18..65), or - for any value.</source>
        <translation>تتعذر قراءة هذا. اكتب قيمًا تفصل بينها فواصل، أو ‎not(a, b)‎، أو فترة مثل ‎[18..65)‎، أو ‎-‎ لأي قيمة.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>row, column, what the cell says</comment>
        <translation>الصف %1، %2: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a cell says, that it has an error</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This row has findings; they are listed below.</source>
        <translation>على هذا الصف نتائج فحوص؛ وهي مسرودة أدناه.</translation>
    </message>
    <message>
        <source>Row %1. %2</source>
        <comment>row, that it has an error</comment>
        <translation>الصف %1. %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not in the dictionary.</source>
        <translation>%1 غير موجودة في القاموس.</translation>
    </message>
    <message>
        <source>%1: some values have no row.</source>
        <translation>%1: بعض القيم ليس لها صف.</translation>
    </message>
    <message>
        <source>Records (old)</source>
        <translation>السجلات (سابقًا)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>How many of the loaded records each row decided before the last change.</source>
        <translation>عدد السجلات المحمّلة التي حسمها كل صف قبل التغيير الأخير.</translation>
    </message>
    <message>
        <source>How many of the loaded records each row decides.</source>
        <translation>عدد السجلات المحمّلة التي يحسمها كل صف.</translation>
    </message>
</context>
<context>
    <name>rulespage::GridView</name>
    <message>
        <source>Values of “%1” that the row accepts; none for any value</source>
        <translation>قيم «%1» التي يقبلها الصف؛ ولا شيء يعني أي قيمة</translation>
    </message>
    <message>
        <source>Category for row %1</source>
        <translation>فئة الصف %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a tag: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags that the row sets</source>
        <translation>الوسوم التي يعيّنها الصف</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What the counts include</source>
        <translation>ما تشمله الأعداد</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>جدول القرار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) could not be read and stayed as they were.</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln خلية، وبقيت كما كانت.</numerusform>
            <numerusform>تعذرت قراءة خلية واحدة (%Ln)، وبقيت كما كانت.</numerusform>
            <numerusform>تعذرت قراءة خليتين (%Ln)، وبقيتا كما كانتا.</numerusform>
            <numerusform>تعذرت قراءة %Ln خلايا، وبقيت كما كانت.</numerusform>
            <numerusform>تعذرت قراءة %Ln خلية، وبقيت كما كانت.</numerusform>
            <numerusform>تعذرت قراءة %Ln خلية، وبقيت كما كانت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulespage::HitsLine</name>
    <message>
        <source>Count again</source>
        <translation>العد من جديد</translation>
    </message>
    <message>
        <source>Counting was stopped. The numbers of records are those before the last change.</source>
        <translation>أُوقف العد. وأعداد السجلات هي الأعداد السابقة للتغيير الأخير.</translation>
    </message>
    <message>
        <source>Counting the records of each row was stopped.</source>
        <translation>أُوقف عدّ سجلات كل صف.</translation>
    </message>
    <message>
        <source>The records of each row could not be counted. %1</source>
        <translation>تعذر عدّ سجلات كل صف. %1</translation>
    </message>
    <message>
        <source>The records of %1 are being counted.</source>
        <translation>يجري عدّ سجلات %1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 records come to this table.</source>
        <translation>%1: يصل إلى هذا الجدول %2 من السجلات، وعددها %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No row answers %1 of them.</source>
        <translation>ومنها %1 لا يعطيها أي صف نتيجة.</translation>
    </message>
    <message>
        <source>For %1 the rows contradict each other.</source>
        <translation>وتتناقض الصفوف في %1 منها.</translation>
    </message>
    <message>
        <source>These are the numbers before the last change.</source>
        <translation>هذه هي الأعداد السابقة للتغيير الأخير.</translation>
    </message>
</context>
<context>
    <name>rulespage::ProblemWords</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>تفصيل</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>لا يُبلَغ أبدًا</translation>
    </message>
    <message>
        <source>Fits nothing</source>
        <translation>لا يلائم شيئًا</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>فجوة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Could be one</source>
        <translation>يكفي صف واحد</translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Insert the missing row</source>
        <translation>إدراج الصف الناقص</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>إزالة الصف</translation>
    </message>
    <message>
        <source>Remove the row that says it again</source>
        <translation>إزالة الصف المكرر</translation>
    </message>
    <message>
        <source>Make one row of the two</source>
        <translation>دمج الصفين في صف واحد</translation>
    </message>
    <message>
        <source>default</source>
        <comment>row that answers the rest</comment>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>A column is not in the dictionary, so the rows cannot be compared.</source>
        <translation>أحد الأعمدة ليس في القاموس، ولذلك لا يمكن مقارنة الصفوف.</translation>
    </message>
    <message>
        <source>Too many combinations to look at all of them: what is listed is right, but there may be more.</source>
        <translation>التركيبات أكثر من أن تُفحص كلها: المسرود صحيح، لكن قد يوجد غيره.</translation>
    </message>
    <message>
        <source>All %1 combinations of values have an answer.</source>
        <translation>لكل تركيبات القيم نتيجة؛ وعددها %1.</translation>
    </message>
    <message>
        <source>%1 of %2 combinations of values have no answer.</source>
        <translation>تركيبات القيم التي لا نتيجة لها: %1 من %2.</translation>
    </message>
</context>
<context>
    <name>rulespage::ProblemsPanel</name>
    <message>
        <source>, </source>
        <comment>between rows</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: kind of finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>What is wrong, with a record that shows it</source>
        <translation>ما الخطأ، مع سجل يبيّنه</translation>
    </message>
    <message>
        <source>Findings of the table</source>
        <translation>نتائج فحص الجدول</translation>
    </message>
    <message>
        <source>Nothing is wrong. %1</source>
        <translation>لا خطأ. %1</translation>
    </message>
    <message>
        <source>%1 Only the first findings are listed.</source>
        <translation>%1 لا تُسرد إلا نتائج الفحص الأولى.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
</context>
<context>
    <name>rulespage::RulesActions</name>
    <message>
        <source>&amp;New table</source>
        <translation>جدول جديد (&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;uplicate the table</source>
        <translation>تكرار الجدول (&amp;U)</translation>
    </message>
    <message>
        <source>Remove the &amp;table</source>
        <translation>إزالة الجدول (&amp;T)</translation>
    </message>
    <message>
        <source>What did the &amp;last change do?</source>
        <translation>ماذا فعل التغيير الأخير؟ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Attributes…</source>
        <translation>السمات (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import a rule sheet…</source>
        <translation>استيراد ورقة قواعد (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export the rule sheet…</source>
        <translation>تصدير ورقة القواعد (&amp;E)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <translation>نتيجة الفحص التالية (&amp;X)</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Add a &amp;row</source>
        <translation>إضافة صف (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>تكرار (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أعلى (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أسفل (&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;fault row</source>
        <translation>صف افتراضي (&amp;F)</translation>
    </message>
    <message>
        <source>A last row that answers what no other row does</source>
        <translation>صف أخير يعطي نتيجة لما لا يعطيها له أي صف آخر</translation>
    </message>
    <message>
        <source>What cannot &amp;occur</source>
        <translation>ما لا يمكن أن يقع (&amp;O)</translation>
    </message>
    <message>
        <source>A combination of values that does not exist, so that it is no gap</source>
        <translation>تركيبة قيم لا وجود لها، فلا تكون فجوة</translation>
    </message>
    <message>
        <source>Out of &amp;scope</source>
        <translation>خارج النطاق (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>الأعمدة (&amp;C)…</translation>
    </message>
    <message>
        <source>Move the column &amp;back</source>
        <translation>نقل العمود إلى الوراء (&amp;B)</translation>
    </message>
    <message>
        <source>Move the column for&amp;ward</source>
        <translation>نقل العمود إلى الأمام (&amp;W)</translation>
    </message>
</context>
<context>
    <name>rulespage::RulesPage</name>
    <message>
        <source>New table</source>
        <translation>جدول جديد</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>The table “%1” was removed.</source>
        <translation>أُزيل الجدول «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (not in the dictionary)</source>
        <translation>%1 (غير موجودة في القاموس)</translation>
    </message>
    <message>
        <source>What the rows ask of a record</source>
        <translation>ما تسأل عنه الصفوف في السجل</translation>
    </message>
    <message>
        <source>This cannot be mended by one key; change the rows by hand.</source>
        <translation>لا يمكن إصلاح هذا بضغطة مفتاح واحدة؛ غيّر الصفوف يدويًا.</translation>
    </message>
    <message>
        <source>No decision table yet</source>
        <translation>لا جدول قرار بعد</translation>
    </message>
    <message>
        <source>Some offences hold acts of several ICCS categories. A decision table tells them apart by what a record says: a weapon, the age of the victim, whether the act was attempted. Make a table here, read a rule sheet, or press S at an offence on the page “Offences and mapping”.</source>
        <translation>تضم بعض الجرائم أفعالًا من عدة فئات في ICCS. وجدول القرار يميّز بينها بما يذكره السجل: سلاح، أو عمر الضحية، أو هل كان الفعل شروعًا. أنشئ جدولًا هنا، أو اقرأ ورقة قواعد، أو اضغط S على جريمة في الصفحة «الجرائم والربط».</translation>
    </message>
    <message>
        <source>Type to edit a cell, Enter chooses from a list, Delete empties it.</source>
        <translation>اكتب لتحرير خلية، ويختار Enter من قائمة، ويفرغها Delete.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Import a rule sheet</source>
        <translation>استيراد ورقة قواعد</translation>
    </message>
    <message>
        <source>Rule sheets (*.csv *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>أوراق قواعد (*.csv *.tsv *.xlsx *.ods);;كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) were read from %1.</source>
        <translation>
            <numerusform>جرت قراءة %Ln جدول من %1.</numerusform>
            <numerusform>جرت قراءة جدول واحد (%Ln) من %1.</numerusform>
            <numerusform>جرت قراءة جدولين (%Ln) من %1.</numerusform>
            <numerusform>جرت قراءة %Ln جداول من %1.</numerusform>
            <numerusform>جرت قراءة %Ln جدولًا من %1.</numerusform>
            <numerusform>جرت قراءة %Ln جدول من %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be understood.</source>
        <translation>
            <numerusform>تعذر فهم %Ln موضع.</numerusform>
            <numerusform>تعذر فهم موضع واحد (%Ln).</numerusform>
            <numerusform>تعذر فهم موضعين (%Ln).</numerusform>
            <numerusform>تعذر فهم %Ln مواضع.</numerusform>
            <numerusform>تعذر فهم %Ln موضعًا.</numerusform>
            <numerusform>تعذر فهم %Ln موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the rule sheet</source>
        <translation>تصدير ورقة القواعد</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>قواعد</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>نص بفواصل (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) were written to %1.</source>
        <translation>
            <numerusform>جرت كتابة %Ln جدول في %1.</numerusform>
            <numerusform>جرت كتابة جدول واحد (%Ln) في %1.</numerusform>
            <numerusform>جرت كتابة جدولين (%Ln) في %1.</numerusform>
            <numerusform>جرت كتابة %Ln جداول في %1.</numerusform>
            <numerusform>جرت كتابة %Ln جدولًا في %1.</numerusform>
            <numerusform>جرت كتابة %Ln جدول في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has not been changed since it came in.</source>
        <translation>لم يتغير الجدول منذ استيراده.</translation>
    </message>
    <message>
        <source>The last change did not alter what any record gets.</source>
        <translation>لم يغيّر التغيير الأخير ما يحصل عليه أي سجل.</translation>
    </message>
    <message>
        <source>Before and after the last change: %1</source>
        <translation>قبل التغيير الأخير وبعده: %1</translation>
    </message>
    <message>
        <source>To see how many records move, choose a file of records on the page “Data and coding”.</source>
        <translation>لترى عدد السجلات التي تنتقل، اختر ملف سجلات في الصفحة «البيانات والترميز».</translation>
    </message>
</context>
<context>
    <name>rulespage::TableHead</name>
    <message>
        <source>What the table decides about</source>
        <translation>ما يحسم الجدول بشأنه</translation>
    </message>
    <message>
        <source>Why the rows are as they are, with the source</source>
        <translation>سبب كون الصفوف على هذا النحو، مع المصدر</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Decides about</source>
        <translation>يحسم بشأن (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Which row counts</source>
        <translation>الصف المعتد به (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Rationale</source>
        <translation>المسوّغ (&amp;R)</translation>
    </message>
    <message>
        <source>Decides about: %1</source>
        <translation>يحسم بشأن: %1</translation>
    </message>
    <message>
        <source>Families that the table decides about</source>
        <translation>العائلات التي يحسم الجدول بشأنها</translation>
    </message>
    <message>
        <source>Offences that the table decides about</source>
        <translation>الجرائم التي يحسم الجدول بشأنها</translation>
    </message>
</context>
<context>
    <name>rulespage::TablesPanel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>errors, warnings, notes</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln خطأ</numerusform>
            <numerusform>خطأ واحد (%Ln)</numerusform>
            <numerusform>خطآن (%Ln)</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأ</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln تحذير</numerusform>
            <numerusform>تحذير واحد (%Ln)</numerusform>
            <numerusform>تحذيران (%Ln)</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرًا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>ملاحظة واحدة (%Ln)</numerusform>
            <numerusform>ملاحظتان (%Ln)</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحوص</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>جداول القرار</translation>
    </message>
</context>
<context>
    <name>rulespage::TickList</name>
    <message>
        <source>Find in the list</source>
        <translation>ابحث في القائمة</translation>
    </message>
    <message>
        <source>Space ticks, Enter takes over, Esc closes.</source>
        <translation>يؤشر مفتاح المسافة، ويُدرج Enter الاختيار، ويغلق Esc القائمة.</translation>
    </message>
    <message>
        <source>Enter takes the line, Esc closes.</source>
        <translation>يأخذ Enter السطر، ويغلق Esc القائمة.</translation>
    </message>
</context>
<context>
    <name>rulespage::Trial</name>
    <message>
        <source>The record gets no category, because several rows fit it: %1.</source>
        <translation>لا يحصل السجل على أي فئة، لأن عدة صفوف تلائمه: %1.</translation>
    </message>
    <message>
        <source>No row fits the record. The links of the offence, or a table for more offences, decide.</source>
        <translation>لا يلائم السجل أي صف. فتحسم روابط الجريمة، أو جدول يخص جرائم أكثر.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 gives it, but another row fits before it.</source>
        <translation>يعطيها %1، لكن صفًا آخر يلائم السجل قبله.</translation>
    </message>
    <message>
        <source>%1 gives it and fits.</source>
        <translation>يعطيها %1، وهو يلائم السجل.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1 gives it, but asks for %2 = %3; the record has %4.</source>
        <translation>يعطيها %1، لكنه يطلب %2 = %3؛ وما في السجل هو %4.</translation>
    </message>
    <message>
        <source>The ICCS excludes from %1: %2</source>
        <translation>يستثني ICCS من %1: %2</translation>
    </message>
    <message>
        <source>No row gives %1.</source>
        <translation>لا يعطي %1 أي صف.</translation>
    </message>
</context>
<context>
    <name>rulespage::TryPanel</name>
    <message>
        <source>&amp;Why not …?</source>
        <translation>لمَ لا …؟ (&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>مسح (&amp;L)</translation>
    </message>
    <message>
        <source>Try a record</source>
        <translation>تجربة سجل</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Choose values to see which row answers, and why. A finding in the list brings its record here.</source>
        <translation>اختر قيمًا لترى الصف الذي يعطي النتيجة، ولماذا. ونتيجة الفحص في القائمة تجلب سجلها إلى هنا.</translation>
    </message>
    <message>
        <source>Why not %1 %2?</source>
        <comment>code, title</comment>
        <translation>لماذا ليست النتيجة %1 %2؟</translation>
    </message>
    <message>
        <source>Why does the record not go to …?</source>
        <translation>لماذا لا يذهب السجل إلى …؟</translation>
    </message>
</context>
<context>
    <name>rulespage::ValuesModel</name>
    <message>
        <source>ordinary</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Type a code here to add a value.</source>
        <translation>اكتب رمزًا هنا لإضافة قيمة.</translation>
    </message>
    <message>
        <source>new …</source>
        <translation>جديد …</translation>
    </message>
    <message>
        <source>“%1” cannot stand in the column “%2”.</source>
        <translation>لا يمكن أن يرد «%1» في العمود «%2».</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Refines</source>
        <translation>تفصّل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>دون</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>&amp;New project…</source>
        <translation>مشروع جديد (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح (&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح مشروع أخير (&amp;R)</translation>
    </message>
    <message>
        <source>Open the sam&amp;ple</source>
        <translation>فتح النموذج (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ باسم (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>استيراد قائمة (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Take in a reviewed table…</source>
        <translation>استيراد جدول جرت مراجعته (&amp;T)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another mapper…</source>
        <translation>المقارنة مع شخص آخر (&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير (&amp;E)…</translation>
    </message>
    <message>
        <source>Pro&amp;ject properties…</source>
        <translation>خصائص المشروع (&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>إغلاق المشروع (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation>البحث في كل مكان (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التفضيلات (&amp;P)…</translation>
    </message>
    <message>
        <source>Go &amp;to</source>
        <translation>الانتقال إلى (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>السجل (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Findings of what is shown</source>
        <translation>نتائج فحوص المعروض (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أكبر (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أصغر (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>حجم النص العادي (&amp;N)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>اللغة (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>لوحة المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>عن هذا البرنامج (&amp;A)</translation>
    </message>
    <message>
        <source>common name</source>
        <translation>تسمية شائعة</translation>
    </message>
    <message>
        <source>inclusion</source>
        <translation>من المشمولات</translation>
    </message>
    <message>
        <source>index term</source>
        <translation>مصطلح في الفهرس</translation>
    </message>
    <message>
        <source>description</source>
        <translation>وصف</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>من الاستثناءات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of term: the term</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>How good are the suggestions?</source>
        <translation>ما مدى جودة الاقتراحات؟</translation>
    </message>
    <message>
        <source>Tables o&amp;f other countries…</source>
        <translation>جداول بلدان أخرى (&amp;F)…</translation>
    </message>
    <message>
        <source>Fill a &amp;workbook of others…</source>
        <translation>ملء مصنف صممه طرف آخر (&amp;W)…</translation>
    </message>
    <message>
        <source>Compare assessments</source>
        <translation>مقارنة التقييمات</translation>
    </message>
</context>
<context>
    <name>shell::AboutDialog</name>
    <message>
        <source>About this program</source>
        <translation>عن هذا البرنامج</translation>
    </message>
    <message>
        <source>ICCS Workbench %1</source>
        <translation>ICCS Workbench %1</translation>
    </message>
    <message>
        <source>Maps national offence codes onto the International Classification of Crime for Statistical Purposes (ICCS).</source>
        <translation>يربط رموز الجرائم الوطنية بالتصنيف الدولي للجريمة للأغراض الإحصائية (ICCS).</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار 3 أو ما بعده. ولا يوجد أي ضمان.</translation>
    </message>
    <message>
        <source>Titles and terms of the ICCS are official. Descriptions in plain words and common names are those of this program and not of UNODC.</source>
        <translation>عناوين ICCS ومصطلحاته رسمية. أما الأوصاف بلغة مبسطة والتسميات الشائعة فهي لهذا البرنامج وليست لمكتب الأمم المتحدة المعني بالمخدرات والجريمة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>shell::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
</context>
<context>
    <name>shell::HistoryDock</name>
    <message>
        <source>Undone: %1</source>
        <translation>جرى التراجع عن: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد تنفيذ: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed.</source>
        <translation>
            <numerusform>عدد ما تغيّر: %n.</numerusform>
            <numerusform>عدد ما تغيّر: %n.</numerusform>
            <numerusform>عدد ما تغيّر: %n.</numerusform>
            <numerusform>عدد ما تغيّر: %n.</numerusform>
            <numerusform>عدد ما تغيّر: %n.</numerusform>
            <numerusform>عدد ما تغيّر: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>ابحث في السجل</translation>
    </message>
    <message>
        <source>Show &amp;earlier changes</source>
        <translation>إظهار التغييرات السابقة (&amp;E)</translation>
    </message>
</context>
<context>
    <name>shell::ListChooser</name>
    <message>
        <source>List shown</source>
        <translation>القائمة المعروضة</translation>
    </message>
    <message>
        <source>The offence list that the pages show</source>
        <translation>قائمة الجرائم التي تعرضها الصفحات</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>%1 was not opened yet. First decide about its changes that were not saved.</source>
        <translation>لم يُفتح %1 بعد. قرر أولًا بشأن تغييراته التي لم تُحفظ.</translation>
    </message>
    <message>
        <source>ICCS Workbench projects (*.iccs);;All files (*)</source>
        <translation>مشاريع ICCS Workbench (*.iccs);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation>لم يُفتح أي مشروع بعد</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>حفظ المشروع</translation>
    </message>
    <message>
        <source>The project has changes that are not in its file yet. Save them?</source>
        <translation>في المشروع تغييرات ليست في ملفه بعد. هل تريد حفظها؟</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>عدم الحفظ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>حفظ المشروع باسم</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>The changes that were not saved are here again. Save the project to keep them in its file.</source>
        <translation>التغييرات التي لم تُحفظ موجودة هنا من جديد. احفظ المشروع لتبقى في ملفه.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>%1 cannot be imported: the project is open for reading only. Save it as another file, then drop the list again.</source>
        <translation>لا يمكن استيراد %1: المشروع مفتوح للقراءة فقط. احفظه كملف آخر، ثم أفلت القائمة من جديد.</translation>
    </message>
    <message>
        <source>%1 can be imported into a project only. Open a project or make a new one, then drop the list again.</source>
        <translation>لا يمكن استيراد %1 إلا إلى مشروع. افتح مشروعًا أو أنشئ مشروعًا جديدًا، ثم أفلت القائمة من جديد.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>القائمة (&amp;L):</translation>
    </message>
    <message>
        <source>Search everywhere (%1)</source>
        <translation>البحث في كل مكان (%1)</translation>
    </message>
    <message>
        <source>ICCS Workbench</source>
        <translation>ICCS Workbench</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>مشروع بلا عنوان</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (للقراءة فقط)</translation>
    </message>
    <message>
        <source>%1[*] – ICCS Workbench</source>
        <translation>%1[*] – ICCS Workbench</translation>
    </message>
    <message>
        <source>There is nothing to take back or do again.</source>
        <translation>لا يوجد ما يمكن التراجع عنه أو إعادته.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>تراجع (&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إعادة (&amp;R): %1</translation>
    </message>
    <message>
        <source>Not saved yet; every step is kept safe.</source>
        <translation>لم يُحفظ بعد؛ وكل خطوة محفوظة بأمان.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file, who works on it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>فُتح المشروع للقراءة فقط.</translation>
    </message>
    <message>
        <source>Save as another file…</source>
        <translation>حفظ كملف آخر…</translation>
    </message>
</context>
<context>
    <name>shell::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>اسمك (&amp;N):</translation>
    </message>
    <message>
        <source>It stands beside every change you make, in the history and in the tables you export.</source>
        <translation>يرد بجانب كل تغيير تجريه، في السجل وفي الجداول التي تصدّرها.</translation>
    </message>
    <message>
        <source>&amp;Language of the program:</source>
        <translation>لغة البرنامج (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>الألوان (&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>حجم النص (&amp;T):</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>shell::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>جارٍ الإيقاف: %1</translation>
    </message>
</context>
<context>
    <name>shell::PropertiesDialog</name>
    <message>
        <source>Project properties</source>
        <translation>خصائص المشروع</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>موافق (&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>shell::SearchPopup</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>ICCS category</source>
        <translation>فئة ICCS</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>الجريمة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتيجة البحث</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>موضع الورود</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Search everywhere: codes, titles and terms of the ICCS, offences, pages</source>
        <translation>البحث في كل مكان: رموز ICCS وعناوينه ومصطلحاته، والجرائم، والصفحات</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>The best %1 categories are shown.</source>
        <translation>عدد أفضل الفئات المعروضة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln offence(s) are shown.</source>
        <translation>
            <numerusform>المعروض من الجرائم: %1 من %Ln.</numerusform>
            <numerusform>المعروض من الجرائم: %1 من %Ln.</numerusform>
            <numerusform>المعروض من الجرائم: %1 من %Ln.</numerusform>
            <numerusform>المعروض من الجرائم: %1 من %Ln.</numerusform>
            <numerusform>المعروض من الجرائم: %1 من %Ln.</numerusform>
            <numerusform>المعروض من الجرائم: %1 من %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer or other words, or the beginning of a code.</source>
        <translation>لا شيء يلائم. جرّب كلمات أقل أو كلمات أخرى، أو بداية رمز.</translation>
    </message>
    <message>
        <source>Enter goes there, Escape closes.</source>
        <translation>ينقلك Enter إليها، ويغلق Escape القائمة.</translation>
    </message>
</context>
<context>
    <name>shell::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>shell::StepList</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, its count</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>shell::StepsMenu</name>
    <message>
        <source>Steps to undo</source>
        <translation>خطوات للتراجع عنها</translation>
    </message>
    <message>
        <source>Steps to redo</source>
        <translation>خطوات لإعادتها</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n step(s)</source>
        <translation>
            <numerusform>التراجع عن %n خطوة</numerusform>
            <numerusform>التراجع عن خطوة واحدة (%n)</numerusform>
            <numerusform>التراجع عن خطوتين (%n)</numerusform>
            <numerusform>التراجع عن %n خطوات</numerusform>
            <numerusform>التراجع عن %n خطوة</numerusform>
            <numerusform>التراجع عن %n خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n step(s)</source>
        <translation>
            <numerusform>إعادة %n خطوة</numerusform>
            <numerusform>إعادة خطوة واحدة (%n)</numerusform>
            <numerusform>إعادة خطوتين (%n)</numerusform>
            <numerusform>إعادة %n خطوات</numerusform>
            <numerusform>إعادة %n خطوة</numerusform>
            <numerusform>إعادة %n خطوة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Workspace</name>
    <message>
        <source>Unnamed person</source>
        <translation>شخص بلا اسم</translation>
    </message>
</context>
<context>
    <name>suggestion</name>
    <message>
        <source>The title has these words: “%1”</source>
        <translation>ترد هذه الكلمات في العنوان: «%1»</translation>
    </message>
    <message>
        <source>Laws and police lists also call it “%1” (our own term)</source>
        <translation>تسميه القوانين وقوائم الشرطة أيضًا «%1» (مصطلح من عندنا)</translation>
    </message>
    <message>
        <source>The ICCS index lists “%1” here</source>
        <translation>يورد فهرس ICCS «%1» هنا</translation>
    </message>
    <message>
        <source>ICCS includes “%1” here</source>
        <translation>يشمل ICCS «%1» هنا</translation>
    </message>
    <message>
        <source>Against it: ICCS excludes “%1” here</source>
        <translation>ضده: يستثني ICCS «%1» هنا</translation>
    </message>
    <message>
        <source>Against it: ICCS excludes “%1” here and sends it to %2</source>
        <translation>ضده: يستثني ICCS «%1» هنا ويحيله إلى %2</translation>
    </message>
    <message>
        <source>You put a similar offence here: %1 “%2” (%3 % alike)</source>
        <translation>وضعت جريمة مشابهة هنا: %1 «%2» (التشابه %3 %)</translation>
    </message>
    <message>
        <source>Its texts share single words with this offence: “%1”</source>
        <translation>تشترك نصوصها مع هذه الجريمة في كلمات مفردة: «%1»</translation>
    </message>
    <message>
        <source>Words, phrases and confirmed links</source>
        <translation>كلمات وعبارات وروابط مؤكدة</translation>
    </message>
    <message>
        <source>The label speaks of an attempt: the full offence with the tag At = attempted (ICCS p. 20)</source>
        <translation>تتحدث التسمية عن شروع: الجريمة التامة مع الوسم At = شروع (ICCS، ص. 20)</translation>
    </message>
    <message>
        <source>The offence thesaurus %1 was to be read.</source>
        <translation>كان المطلوب قراءة مكنز الجرائم %1.</translation>
    </message>
    <message>
        <source>Line %1 is not of its format: %2</source>
        <translation>السطر %1 ليس بالصيغة المطلوبة: %2</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The label says “%1”: tag %2 = %3</source>
        <translation>ورد في التسمية «%1»: الوسم %2 = %3</translation>
    </message>
    <message>
        <source>The label says “%1”: flag %2</source>
        <translation>ورد في التسمية «%1»: العلامة %2</translation>
    </message>
    <message>
        <source>Does somebody die of it?</source>
        <translation>هل يموت أحد نتيجة الفعل؟</translation>
    </message>
    <message>
        <source>Is it done by negligence, not on purpose?</source>
        <translation>هل يُرتكب الفعل بالإهمال لا عن عمد؟</translation>
    </message>
    <message>
        <source>Is it only the attempt of the offence?</source>
        <translation>هل هو مجرد شروع في الجريمة؟</translation>
    </message>
    <message>
        <source>Is force used against a person?</source>
        <translation>هل تُستخدم القوة ضد شخص؟</translation>
    </message>
    <message>
        <source>Is a person threatened?</source>
        <translation>هل يُهدَّد شخص؟</translation>
    </message>
    <message>
        <source>Is a weapon used?</source>
        <translation>هل يُستخدم سلاح؟</translation>
    </message>
    <message>
        <source>Is it about firearms?</source>
        <translation>هل يتعلق الأمر بأسلحة نارية؟</translation>
    </message>
    <message>
        <source>Is it about explosives or ammunition?</source>
        <translation>هل يتعلق الأمر بمتفجرات أو ذخيرة؟</translation>
    </message>
    <message>
        <source>Is somebody seriously injured?</source>
        <translation>هل يصاب أحد بإصابة جسيمة؟</translation>
    </message>
    <message>
        <source>Are the injuries slight, or is there none?</source>
        <translation>هل الإصابات طفيفة أو منعدمة؟</translation>
    </message>
    <message>
        <source>Is it an act of a sexual nature?</source>
        <translation>هل هو فعل ذو طابع جنسي؟</translation>
    </message>
    <message>
        <source>Is the victim a minor?</source>
        <translation>هل الضحية قاصر؟</translation>
    </message>
    <message>
        <source>Is the offender a parent?</source>
        <translation>هل الجاني أحد الوالدين؟</translation>
    </message>
    <message>
        <source>Is the offender of the victim&apos;s family?</source>
        <translation>هل الجاني من أسرة الضحية؟</translation>
    </message>
    <message>
        <source>Is a ransom or another gain demanded?</source>
        <translation>هل تُطلب فدية أو منفعة أخرى؟</translation>
    </message>
    <message>
        <source>Does the offender enter a building without right?</source>
        <translation>هل يدخل الجاني مبنى من دون وجه حق؟</translation>
    </message>
    <message>
        <source>Is somebody deceived to gain something?</source>
        <translation>هل يُخدع أحد لتحقيق منفعة؟</translation>
    </message>
    <message>
        <source>Does it happen in a private home?</source>
        <translation>هل يقع الفعل في مسكن خاص؟</translation>
    </message>
    <message>
        <source>Is it about a business or its goods?</source>
        <translation>هل يتعلق الأمر بمنشأة تجارية أو ببضائعها؟</translation>
    </message>
    <message>
        <source>Is it about a bank or another financial institution?</source>
        <translation>هل يتعلق الأمر بمصرف أو مؤسسة مالية أخرى؟</translation>
    </message>
    <message>
        <source>Does the property belong to the public or the State?</source>
        <translation>هل الممتلكات عامة أو مملوكة للدولة؟</translation>
    </message>
    <message>
        <source>Does it happen in a public place?</source>
        <translation>هل يقع الفعل في مكان عام؟</translation>
    </message>
    <message>
        <source>Are goods or persons on their way?</source>
        <translation>هل البضائع أو الأشخاص في أثناء النقل؟</translation>
    </message>
    <message>
        <source>Is it about a motor vehicle?</source>
        <translation>هل يتعلق الأمر بمركبة آلية؟</translation>
    </message>
    <message>
        <source>Is it about parts of a motor vehicle only?</source>
        <translation>هل يتعلق الأمر بأجزاء مركبة آلية فقط؟</translation>
    </message>
    <message>
        <source>Is it about livestock?</source>
        <translation>هل يتعلق الأمر بالماشية؟</translation>
    </message>
    <message>
        <source>Is it about cultural property?</source>
        <translation>هل يتعلق الأمر بممتلكات ثقافية؟</translation>
    </message>
    <message>
        <source>Is property damaged?</source>
        <translation>هل تُتلف ممتلكات؟</translation>
    </message>
    <message>
        <source>Is something set on fire?</source>
        <translation>هل تُضرم النار في شيء؟</translation>
    </message>
    <message>
        <source>Is it about controlled drugs?</source>
        <translation>هل يتعلق الأمر بمخدرات خاضعة للمراقبة؟</translation>
    </message>
    <message>
        <source>Is it about precursors of drugs?</source>
        <translation>هل يتعلق الأمر بسلائف المخدرات؟</translation>
    </message>
    <message>
        <source>Is it about alcohol?</source>
        <translation>هل يتعلق الأمر بالكحول؟</translation>
    </message>
    <message>
        <source>Is it about tobacco?</source>
        <translation>هل يتعلق الأمر بالتبغ؟</translation>
    </message>
    <message>
        <source>Is it for personal consumption?</source>
        <translation>هل الغرض هو الاستهلاك الشخصي؟</translation>
    </message>
    <message>
        <source>Is it trade or distribution?</source>
        <translation>هل هو اتجار أو توزيع؟</translation>
    </message>
    <message>
        <source>Is something manufactured?</source>
        <translation>هل يُصنع شيء؟</translation>
    </message>
    <message>
        <source>Are plants cultivated?</source>
        <translation>هل تُزرع نباتات؟</translation>
    </message>
    <message>
        <source>Is a border crossed?</source>
        <translation>هل تُعبر حدود دولية؟</translation>
    </message>
    <message>
        <source>Is it about taxes?</source>
        <translation>هل يتعلق الأمر بالضرائب؟</translation>
    </message>
    <message>
        <source>Is it about customs?</source>
        <translation>هل يتعلق الأمر بالجمارك؟</translation>
    </message>
    <message>
        <source>Is it about documents?</source>
        <translation>هل يتعلق الأمر بوثائق؟</translation>
    </message>
    <message>
        <source>Is it about coins or banknotes?</source>
        <translation>هل يتعلق الأمر بعملات معدنية أو أوراق نقدية؟</translation>
    </message>
    <message>
        <source>Is a computer system or its data attacked?</source>
        <translation>هل يُعتدى على نظام حاسوبي أو على بياناته؟</translation>
    </message>
    <message>
        <source>Is the offender a public official?</source>
        <translation>هل الجاني موظف عمومي؟</translation>
    </message>
    <message>
        <source>Is it directed at a public official?</source>
        <translation>هل الفعل موجه ضد موظف عمومي؟</translation>
    </message>
    <message>
        <source>Does it happen at a workplace?</source>
        <translation>هل يقع الفعل في مكان عمل؟</translation>
    </message>
    <message>
        <source>Do several people act together?</source>
        <translation>هل يشترك عدة أشخاص في الفعل؟</translation>
    </message>
    <message>
        <source>Is it about taking part in an organized criminal group?</source>
        <translation>هل يتعلق الأمر بالمشاركة في جماعة إجرامية منظمة؟</translation>
    </message>
    <message>
        <source>Is it connected with terrorism?</source>
        <translation>هل للفعل صلة بالإرهاب؟</translation>
    </message>
    <message>
        <source>Is it connected with an armed conflict?</source>
        <translation>هل للفعل صلة بنزاع مسلح؟</translation>
    </message>
    <message>
        <source>Is it only the agreement to commit an offence?</source>
        <translation>هل هو مجرد اتفاق على ارتكاب جريمة؟</translation>
    </message>
    <message>
        <source>Is it about entering or staying in a country?</source>
        <translation>هل يتعلق الأمر بدخول بلد أو الإقامة فيه؟</translation>
    </message>
    <message>
        <source>Is it about an election?</source>
        <translation>هل يتعلق الأمر بانتخابات؟</translation>
    </message>
    <message>
        <source>Is it directed against a court or an investigation?</source>
        <translation>هل الفعل موجه ضد محكمة أو تحقيق؟</translation>
    </message>
    <message>
        <source>Is it about road traffic?</source>
        <translation>هل يتعلق الأمر بالمرور على الطرق؟</translation>
    </message>
    <message>
        <source>Is it about waste?</source>
        <translation>هل يتعلق الأمر بالنفايات؟</translation>
    </message>
    <message>
        <source>Is it about wild animals or plants?</source>
        <translation>هل يتعلق الأمر بحيوانات أو نباتات برية؟</translation>
    </message>
    <message>
        <source>Is it about animals?</source>
        <translation>هل يتعلق الأمر بالحيوانات؟</translation>
    </message>
    <message>
        <source>Is it about fish?</source>
        <translation>هل يتعلق الأمر بالأسماك؟</translation>
    </message>
    <message>
        <source>Is it about trees or timber?</source>
        <translation>هل يتعلق الأمر بالأشجار أو الأخشاب؟</translation>
    </message>
    <message>
        <source>Is the air polluted?</source>
        <translation>هل يلوَّث الهواء؟</translation>
    </message>
    <message>
        <source>Is water polluted?</source>
        <translation>هل تلوَّث المياه؟</translation>
    </message>
    <message>
        <source>Is soil polluted?</source>
        <translation>هل تلوَّث التربة؟</translation>
    </message>
    <message>
        <source>Is it about gambling?</source>
        <translation>هل يتعلق الأمر بالقمار؟</translation>
    </message>
    <message>
        <source>Is it about labour law?</source>
        <translation>هل يتعلق الأمر بقانون العمل؟</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>ليس: %1</translation>
    </message>
    <message>
        <source>“%1” shows the element “%2”, which this category demands</source>
        <translation>تدل «%1» على العنصر «%2» الذي تتطلبه هذه الفئة</translation>
    </message>
    <message>
        <source>“%1” rules out the element “%2”, as this category demands</source>
        <translation>تستبعد «%1» العنصر «%2»، كما تتطلب هذه الفئة</translation>
    </message>
    <message>
        <source>Against it: “%1” shows the element “%2”, which belongs elsewhere</source>
        <translation>ضده: تدل «%1» على العنصر «%2»، ومكانه فئة أخرى</translation>
    </message>
    <message>
        <source>Against it: “%1” rules out the element “%2”, which this category demands</source>
        <translation>ضده: تستبعد «%1» العنصر «%2» الذي تتطلبه هذه الفئة</translation>
    </message>
    <message>
        <source>The answer to “%1” is what this category demands</source>
        <translation>الإجابة عن السؤال «%1» هي ما تتطلبه هذه الفئة</translation>
    </message>
    <message>
        <source>Against it: the answer to “%1” sends the offence elsewhere</source>
        <translation>ضده: الإجابة عن السؤال «%1» تحيل الجريمة إلى فئة أخرى</translation>
    </message>
    <message>
        <source>death</source>
        <translation>الوفاة</translation>
    </message>
    <message>
        <source>negligence</source>
        <translation>الإهمال</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>الشروع</translation>
    </message>
    <message>
        <source>force against a person</source>
        <translation>استخدام القوة ضد شخص</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>التهديد</translation>
    </message>
    <message>
        <source>weapon</source>
        <translation>السلاح</translation>
    </message>
    <message>
        <source>firearm</source>
        <translation>السلاح الناري</translation>
    </message>
    <message>
        <source>explosives or ammunition</source>
        <translation>المتفجرات أو الذخيرة</translation>
    </message>
    <message>
        <source>serious injury</source>
        <translation>الإصابة الجسيمة</translation>
    </message>
    <message>
        <source>slight injury</source>
        <translation>الإصابة الطفيفة</translation>
    </message>
    <message>
        <source>sexual act</source>
        <translation>الفعل الجنسي</translation>
    </message>
    <message>
        <source>victim is a minor</source>
        <translation>الضحية قاصر</translation>
    </message>
    <message>
        <source>offender is a parent</source>
        <translation>الجاني أحد الوالدين</translation>
    </message>
    <message>
        <source>offender is of the family</source>
        <translation>الجاني من الأسرة</translation>
    </message>
    <message>
        <source>demand of a ransom</source>
        <translation>طلب فدية</translation>
    </message>
    <message>
        <source>entering without right</source>
        <translation>الدخول من دون وجه حق</translation>
    </message>
    <message>
        <source>deception</source>
        <translation>الخداع</translation>
    </message>
    <message>
        <source>private home</source>
        <translation>المسكن الخاص</translation>
    </message>
    <message>
        <source>business</source>
        <translation>المنشأة التجارية</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>المصرف</translation>
    </message>
    <message>
        <source>public property</source>
        <translation>الممتلكات العامة</translation>
    </message>
    <message>
        <source>public place</source>
        <translation>المكان العام</translation>
    </message>
    <message>
        <source>goods or persons on their way</source>
        <translation>بضائع أو أشخاص في أثناء النقل</translation>
    </message>
    <message>
        <source>motor vehicle</source>
        <translation>المركبة الآلية</translation>
    </message>
    <message>
        <source>parts of a motor vehicle</source>
        <translation>أجزاء المركبة الآلية</translation>
    </message>
    <message>
        <source>livestock</source>
        <translation>الماشية</translation>
    </message>
    <message>
        <source>cultural property</source>
        <translation>الممتلكات الثقافية</translation>
    </message>
    <message>
        <source>damage to property</source>
        <translation>إتلاف الممتلكات</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>النار</translation>
    </message>
    <message>
        <source>drugs</source>
        <translation>المخدرات</translation>
    </message>
    <message>
        <source>precursors of drugs</source>
        <translation>سلائف المخدرات</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>الكحول</translation>
    </message>
    <message>
        <source>tobacco</source>
        <translation>التبغ</translation>
    </message>
    <message>
        <source>personal consumption</source>
        <translation>الاستهلاك الشخصي</translation>
    </message>
    <message>
        <source>trade or distribution</source>
        <translation>الاتجار أو التوزيع</translation>
    </message>
    <message>
        <source>manufacture</source>
        <translation>الصنع</translation>
    </message>
    <message>
        <source>cultivation</source>
        <translation>الزراعة</translation>
    </message>
    <message>
        <source>crossing of a border</source>
        <translation>عبور حدود دولية</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>الضرائب</translation>
    </message>
    <message>
        <source>customs</source>
        <translation>الجمارك</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>coins or banknotes</source>
        <translation>العملات المعدنية أو الأوراق النقدية</translation>
    </message>
    <message>
        <source>attack on a computer system</source>
        <translation>الاعتداء على نظام حاسوبي</translation>
    </message>
    <message>
        <source>offender is a public official</source>
        <translation>الجاني موظف عمومي</translation>
    </message>
    <message>
        <source>directed at a public official</source>
        <translation>موجه ضد موظف عمومي</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>several persons together</source>
        <translation>عدة أشخاص معًا</translation>
    </message>
    <message>
        <source>organized criminal group</source>
        <translation>الجماعة الإجرامية المنظمة</translation>
    </message>
    <message>
        <source>terrorism</source>
        <translation>الإرهاب</translation>
    </message>
    <message>
        <source>armed conflict</source>
        <translation>النزاع المسلح</translation>
    </message>
    <message>
        <source>agreement to commit an offence</source>
        <translation>الاتفاق على ارتكاب جريمة</translation>
    </message>
    <message>
        <source>entering or staying in a country</source>
        <translation>دخول بلد أو الإقامة فيه</translation>
    </message>
    <message>
        <source>election</source>
        <translation>الانتخابات</translation>
    </message>
    <message>
        <source>court or investigation</source>
        <translation>المحكمة أو التحقيق</translation>
    </message>
    <message>
        <source>road traffic</source>
        <translation>المرور على الطرق</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>النفايات</translation>
    </message>
    <message>
        <source>wild animals or plants</source>
        <translation>الحيوانات أو النباتات البرية</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>الحيوانات</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>الأسماك</translation>
    </message>
    <message>
        <source>trees or timber</source>
        <translation>الأشجار أو الأخشاب</translation>
    </message>
    <message>
        <source>pollution of air</source>
        <translation>تلويث الهواء</translation>
    </message>
    <message>
        <source>pollution of water</source>
        <translation>تلويث المياه</translation>
    </message>
    <message>
        <source>pollution of soil</source>
        <translation>تلويث التربة</translation>
    </message>
    <message>
        <source>gambling</source>
        <translation>القمار</translation>
    </message>
    <message>
        <source>labour law</source>
        <translation>قانون العمل</translation>
    </message>
    <message>
        <source>money</source>
        <translation>النقود</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>صاحب العمل</translation>
    </message>
    <message>
        <source>use without right</source>
        <translation>الاستخدام من دون وجه حق</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>العمد</translation>
    </message>
    <message>
        <source>school</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>place of worship</source>
        <translation>مكان العبادة</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>المستشفى</translation>
    </message>
    <message>
        <source>minerals</source>
        <translation>المعادن</translation>
    </message>
    <message>
        <source>on the internet</source>
        <translation>على الإنترنت</translation>
    </message>
    <message>
        <source>%1 put a similar offence here: “%2” (%3 % alike)</source>
        <translation>وُضعت جريمة مشابهة هنا في جدول %1: «%2» (التشابه %3 %)</translation>
    </message>
    <message>
        <source>%1 put a similar offence here: %2 “%3” (%4 % alike)</source>
        <translation>وُضعت جريمة مشابهة هنا في جدول %1: %2 «%3» (التشابه %4 %)</translation>
    </message>
    <message>
        <source>%1 comes second: what the label shows fits it less well</source>
        <translation>الفئة %1 في المرتبة الثانية: ما تدل عليه التسمية أقل ملاءمة لها</translation>
    </message>
    <message>
        <source>%1 comes second: it does not demand “%2”, which is given here</source>
        <translation>الفئة %1 في المرتبة الثانية: فهي لا تتطلب «%2»، وهو متوافر هنا</translation>
    </message>
    <message>
        <source>%1 comes second: “%2”, which is given here, speaks against it</source>
        <translation>الفئة %1 في المرتبة الثانية: «%2» متوافر هنا، وهو قرينة ضدها</translation>
    </message>
    <message>
        <source>%1 comes second: the label calls itself the rest of something</source>
        <translation>الفئة %1 في المرتبة الثانية: تدل التسمية نفسها على أنها ما تبقى من شيء ما</translation>
    </message>
    <message>
        <source>%1 comes second: it is the more general category</source>
        <translation>الفئة %1 في المرتبة الثانية: فهي الفئة الأعم</translation>
    </message>
    <message>
        <source>%1 comes second: its texts have fewer of the telling words</source>
        <translation>الفئة %1 في المرتبة الثانية: في نصوصها عدد أقل من الكلمات الدالة</translation>
    </message>
    <message>
        <source>%1 comes second: no text or term of it is as close to the label</source>
        <translation>الفئة %1 في المرتبة الثانية: ليس لها نص أو مصطلح بالقرب نفسه من التسمية</translation>
    </message>
    <message>
        <source>%1 comes second: the label is the title of %2</source>
        <translation>الفئة %1 في المرتبة الثانية: التسمية هي عنوان الفئة %2</translation>
    </message>
    <message>
        <source>%1 comes second: your confirmed links speak for %2</source>
        <translation>الفئة %1 في المرتبة الثانية: روابطك المؤكدة ترجّح الفئة %2</translation>
    </message>
    <message>
        <source>%1 comes second: ICCS excludes there what the label says</source>
        <translation>الفئة %1 في المرتبة الثانية: يستثني ICCS منها ما ورد في التسمية</translation>
    </message>
    <message>
        <source>%1 comes second: an exclusion of ICCS sends such offences to %2</source>
        <translation>الفئة %1 في المرتبة الثانية: أحد استثناءات ICCS يحيل مثل هذه الجرائم إلى %2</translation>
    </message>
    <message>
        <source>%1 comes second: the words are more usual for %2</source>
        <translation>الفئة %1 في المرتبة الثانية: الكلمات أكثر شيوعًا في الفئة %2</translation>
    </message>
    <message>
        <source>%1 comes second: the label speaks of an attempt</source>
        <translation>الفئة %1 في المرتبة الثانية: تتحدث التسمية عن شروع</translation>
    </message>
    <message>
        <source>%1 comes second: the label speaks of no attempt</source>
        <translation>الفئة %1 في المرتبة الثانية: لا تتحدث التسمية عن شروع</translation>
    </message>
    <message>
        <source>%1 comes second, but no single sign decides against it</source>
        <translation>الفئة %1 في المرتبة الثانية، لكن لا توجد علامة واحدة بعينها تحسم ضدها</translation>
    </message>
    <message>
        <source>This label names several offences: %1. One code cannot hold them apart: consider rules or two targets.</source>
        <translation>تسمي هذه التسمية عدة جرائم: %1. ولا يمكن لرمز واحد أن يفصل بينها: انظر في استخدام قواعد أو فئتين مستهدفتين.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Its part %1 is damaged.</source>
        <translation>جزؤه %1 تالف.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again and choose that file.</source>
        <translation>افتحه في برنامج جداول، واحفظه من جديد، واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>It unpacks to more than %1.</source>
        <translation>يتجاوز حجمه بعد فك ضغطه %1.</translation>
    </message>
    <message>
        <source>Check where this file comes from; save only the sheet with the list.</source>
        <translation>تحقق من مصدر هذا الملف؛ واحفظ الورقة التي تحتوي على القائمة فقط.</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>هو محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>Save it without the password and choose that file.</source>
        <translation>احفظه من دون كلمة المرور واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>There is no encoding called &quot;%1&quot;.</source>
        <translation>لا يوجد ترميز باسم &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Leave the encoding empty to have it detected, or name one such as UTF-8 or windows-1252.</source>
        <translation>اترك الترميز فارغًا ليُكتشف، أو سمِّ ترميزًا مثل UTF-8 أو windows-1252.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>لا يحتوي على نص.</translation>
    </message>
    <message>
        <source>Choose a CSV, TSV, XLSX or ODS file.</source>
        <translation>اختر ملف CSV أو TSV أو XLSX أو ODS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot part cells.</source>
        <translation>لا يمكن أن تفصل &quot;%1&quot; بين الخلايا.</translation>
    </message>
    <message>
        <source>Give one character such as a comma or a semicolon, or &quot;tab&quot;.</source>
        <translation>أعط محرفًا واحدًا كالفاصلة أو الفاصلة المنقوطة، أو &quot;tab&quot;.</translation>
    </message>
    <message>
        <source>A quote in line %1 is never closed.</source>
        <translation>علامة اقتباس في السطر %1 لا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>The quote was taken as an ordinary character; check this line.</source>
        <translation>أُخذت علامة الاقتباس على أنها محرف عادي؛ تحقق من هذا السطر.</translation>
    </message>
    <message>
        <source>In line %1 text follows a closing quote.</source>
        <translation>في السطر %1 نص بعد علامة اقتباس الإغلاق.</translation>
    </message>
    <message>
        <source>Quotes inside a quoted cell must be doubled; check this line.</source>
        <translation>يجب مضاعفة علامات الاقتباس داخل خلية بين علامتي اقتباس؛ تحقق من هذا السطر.</translation>
    </message>
    <message>
        <source>Line %1 holds zero bytes.</source>
        <translation>في السطر %1 بايتات صفرية.</translation>
    </message>
    <message>
        <source>They were left out; check this line.</source>
        <translation>أُسقطت؛ تحقق من هذا السطر.</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are no text in %2.</source>
        <translation>في السطر %1 بايتات ليست نصًا بترميز %2.</translation>
    </message>
    <message>
        <source>If letters look wrong, choose another encoding.</source>
        <translation>إذا بدت الحروف خاطئة فاختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>It has more than %1 rows.</source>
        <translation>يزيد عدد صفوفه على %1.</translation>
    </message>
    <message>
        <source>Check that this is a list of offences and not of single records, or split the file.</source>
        <translation>تحقق من أن هذه قائمة جرائم لا قائمة سجلات مفردة، أو قسّم الملف.</translation>
    </message>
    <message>
        <source>It has more than %1 cells.</source>
        <translation>يزيد عدد خلاياه على %1.</translation>
    </message>
    <message>
        <source>Save only the sheet with the list and choose that file.</source>
        <translation>احفظ الورقة التي تحتوي على القائمة فقط واختر ذلك الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) like the ones above.</source>
        <translation>
            <numerusform>عدد المواضع الأخرى المشابهة لما ورد أعلاه: %n.</numerusform>
            <numerusform>عدد المواضع الأخرى المشابهة لما ورد أعلاه: %n.</numerusform>
            <numerusform>عدد المواضع الأخرى المشابهة لما ورد أعلاه: %n.</numerusform>
            <numerusform>عدد المواضع الأخرى المشابهة لما ورد أعلاه: %n.</numerusform>
            <numerusform>عدد المواضع الأخرى المشابهة لما ورد أعلاه: %n.</numerusform>
            <numerusform>عدد المواضع الأخرى المشابهة لما ورد أعلاه: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair the file where it comes from.</source>
        <translation>أصلح الملف في مصدره.</translation>
    </message>
    <message>
        <source>Writing to the standard output.</source>
        <translation>جارٍ الكتابة في الخرج القياسي.</translation>
    </message>
    <message>
        <source>Writing the file %1.</source>
        <translation>جارٍ كتابة الملف %1.</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>رفض النظام ذلك: %1.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there, or choose another folder.</source>
        <translation>تحقق من أن في القرص مكانًا ومن أنه يجوز لك الكتابة فيه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>هذا مجلد لا ملف.</translation>
    </message>
    <message>
        <source>Add a file name.</source>
        <translation>أضف اسم ملف.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>المجلد غير موجود.</translation>
    </message>
    <message>
        <source>Create the folder or choose another one.</source>
        <translation>أنشئ المجلد أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد مثل هذا الملف.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>تحقق من الاسم ومن المجلد.</translation>
    </message>
    <message>
        <source>Choose one file in it.</source>
        <translation>اختر ملفًا واحدًا فيه.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>هو أكبر من %1.</translation>
    </message>
    <message>
        <source>Check that this is the right file, or split it.</source>
        <translation>تحقق من أن هذا هو الملف الصحيح، أو قسّمه.</translation>
    </message>
    <message>
        <source>Check that you may read the file and that no other program keeps it.</source>
        <translation>تحقق من أنه يجوز لك قراءة الملف ومن أن أي برنامج آخر لا يحجزه.</translation>
    </message>
    <message>
        <source>Reading the file %1.</source>
        <translation>جارٍ قراءة الملف %1.</translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>أُوقف قبل النهاية.</translation>
    </message>
    <message>
        <source>Nothing was changed; start again when you like.</source>
        <translation>لم يتغير شيء؛ ابدأ من جديد متى شئت.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header were left out.</source>
        <translation>
            <numerusform>جرى إسقاط %n صف فوق الرأس.</numerusform>
            <numerusform>جرى إسقاط صف واحد (%n) فوق الرأس.</numerusform>
            <numerusform>جرى إسقاط صفين (%n) فوق الرأس.</numerusform>
            <numerusform>جرى إسقاط %n صفوف فوق الرأس.</numerusform>
            <numerusform>جرى إسقاط %n صفًا فوق الرأس.</numerusform>
            <numerusform>جرى إسقاط %n صف فوق الرأس.</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like a title; if they belong to the list, say that there are no title rows.</source>
        <translation>تبدو صفوف عنوان؛ فإذا كانت من القائمة فحدد أنه لا توجد صفوف عنوان.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, the first line has %3.</source>
        <translation>عدد خلايا السطر %1 هو %2، وعدد خلايا السطر الأول %3.</translation>
    </message>
    <message>
        <source>Look whether a delimiter or a quote is missing or too many in this line.</source>
        <translation>تحقق مما إذا كان في هذا السطر فاصل أو علامة اقتباس ناقصة أو زائدة.</translation>
    </message>
    <message>
        <source>Column %1 has no name.</source>
        <translation>ليس للعمود %1 اسم.</translation>
    </message>
    <message>
        <source>It is called by its number.</source>
        <translation>سُمي برقمه.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands above more than one column.</source>
        <translation>يرد الاسم &quot;%1&quot; فوق أكثر من عمود.</translation>
    </message>
    <message>
        <source>The first of them is meant by its name; choose the others by their number.</source>
        <translation>يُقصد باسمه أول هذه الأعمدة؛ اختر الأعمدة الأخرى بأرقامها.</translation>
    </message>
    <message>
        <source>It has more than %1 columns.</source>
        <translation>يزيد عدد أعمدته على %1.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>لا شيء فيه.</translation>
    </message>
    <message>
        <source>Choose a file or a sheet with rows.</source>
        <translation>اختر ملفًا أو ورقة فيها صفوف.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Choose a file with rows.</source>
        <translation>اختر ملفًا فيه صفوف.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it without the password and choose that file.</source>
        <translation>افتحه في برنامج جداول، واحفظه من دون كلمة المرور، واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>It is a file of an old spreadsheet format.</source>
        <translation>هو ملف بصيغة قديمة لبرامج الجداول.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX and choose that file.</source>
        <translation>افتحه في برنامج جداول، واحفظه بصيغة XLSX، واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>It is a web page or XML, not a table.</source>
        <translation>هو صفحة ويب أو XML، لا جدول.</translation>
    </message>
    <message>
        <source>It is a document or a packed file, not a table.</source>
        <translation>هو مستند أو ملف مضغوط، لا جدول.</translation>
    </message>
    <message>
        <source>Writing the workbook %1.</source>
        <translation>جارٍ كتابة المصنف %1.</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1</source>
        <translation>لم يمكن كتابة المصنف: %1</translation>
    </message>
    <message>
        <source>Check that the disk has room, or export as CSV.</source>
        <translation>تحقق من أن في القرص مكانًا، أو صدّر بصيغة CSV.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; has %2 rows and %3 columns, more than a workbook can hold.</source>
        <translation>عدد صفوف الورقة &quot;%1&quot; هو %2 وعدد أعمدتها %3، وذلك أكثر مما يتسع له مصنف.</translation>
    </message>
    <message>
        <source>Export as CSV.</source>
        <translation>صدّر بصيغة CSV.</translation>
    </message>
    <message>
        <source>A text has more than %1 characters, the most that a cell can hold.</source>
        <translation>يزيد عدد محارف نص على %1، وهو أقصى ما تتسع له خلية.</translation>
    </message>
    <message>
        <source>Shorten the text that begins with &quot;%1&quot;, or export as CSV.</source>
        <translation>اختصر النص الذي يبدأ بـ &quot;%1&quot;، أو صدّر بصيغة CSV.</translation>
    </message>
    <message>
        <source>It is an archive, but not a workbook.</source>
        <translation>هو أرشيف، لكنه ليس مصنفًا.</translation>
    </message>
    <message>
        <source>Choose an XLSX or ODS file, or unpack the archive and choose the file in it.</source>
        <translation>اختر ملف XLSX أو ODS، أو فك الأرشيف واختر الملف الذي فيه.</translation>
    </message>
    <message>
        <source>It has no sheet &quot;%1&quot;.</source>
        <translation>ليست فيه ورقة &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose one of these sheets: %1.</source>
        <translation>اختر واحدة من هذه الأوراق: %1.</translation>
    </message>
    <message>
        <source>None of its sheets has data.</source>
        <translation>لا توجد بيانات في أي من أوراقه.</translation>
    </message>
    <message>
        <source>Cells are merged from row %1.</source>
        <translation>هناك خلايا مدمجة ابتداء من الصف %1.</translation>
    </message>
    <message>
        <source>The value stands in the first of them, the others are empty; fill them if rows below belong to it.</source>
        <translation>ترد القيمة في أولاها، والأخرى فارغة؛ املأها إذا كانت الصفوف التي تحتها تابعة لها.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold a formula.</source>
        <translation>
            <numerusform>عدد الخلايا التي تحتوي على صيغة حسابية: %n.</numerusform>
            <numerusform>عدد الخلايا التي تحتوي على صيغة حسابية: %n.</numerusform>
            <numerusform>عدد الخلايا التي تحتوي على صيغة حسابية: %n.</numerusform>
            <numerusform>عدد الخلايا التي تحتوي على صيغة حسابية: %n.</numerusform>
            <numerusform>عدد الخلايا التي تحتوي على صيغة حسابية: %n.</numerusform>
            <numerusform>عدد الخلايا التي تحتوي على صيغة حسابية: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values stored in the file were taken; nothing was computed.</source>
        <translation>أُخذت القيم المخزنة في الملف؛ ولم يُحسب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no stored value.</source>
        <translation>
            <numerusform>عدد الصيغ الحسابية التي ليست لها قيمة مخزنة: %n.</numerusform>
            <numerusform>عدد الصيغ الحسابية التي ليست لها قيمة مخزنة: %n.</numerusform>
            <numerusform>عدد الصيغ الحسابية التي ليست لها قيمة مخزنة: %n.</numerusform>
            <numerusform>عدد الصيغ الحسابية التي ليست لها قيمة مخزنة: %n.</numerusform>
            <numerusform>عدد الصيغ الحسابية التي ليست لها قيمة مخزنة: %n.</numerusform>
            <numerusform>عدد الصيغ الحسابية التي ليست لها قيمة مخزنة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>These cells are empty; open the file in a spreadsheet program and save it once.</source>
        <translation>هذه الخلايا فارغة؛ افتح الملف في برنامج جداول واحفظه مرة.</translation>
    </message>
    <message>
        <source>The file carries macros.</source>
        <translation>يحمل الملف وحدات ماكرو.</translation>
    </message>
    <message>
        <source>They were ignored and not run.</source>
        <translation>جرى تجاهلها ولم تُنفَّذ.</translation>
    </message>
    <message>
        <source>A copy of it could not be written.</source>
        <translation>تعذرت كتابة نسخة منه.</translation>
    </message>
    <message>
        <source>Check that the disk has room. If it has, open the file in a spreadsheet program, save it again and choose that file.</source>
        <translation>تحقق من أن في القرص مكانًا. فإن كان فيه مكان، فافتح الملف في برنامج جداول، واحفظه من جديد، واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX (or XLSM, if it has macros) and choose that file.</source>
        <translation>افتحه في برنامج جداول، واحفظه بصيغة XLSX (أو XLSM إذا كانت فيه وحدات ماكرو)، واختر ذلك الملف.</translation>
    </message>
    <message>
        <source>It is a binary workbook (XLSB).</source>
        <translation>هو مصنف ثنائي (XLSB).</translation>
    </message>
    <message>
        <source>It is an archive, but not a workbook of the format XLSX or XLSM.</source>
        <translation>هو أرشيف، لكنه ليس مصنفًا بصيغة XLSX أو XLSM.</translation>
    </message>
    <message>
        <source>It has no workbook in it (workbook.xml).</source>
        <translation>ليس فيه مصنف (workbook.xml).</translation>
    </message>
    <message>
        <source>It is no workbook.</source>
        <translation>ليس مصنفًا.</translation>
    </message>
    <message>
        <source>%1 holds a formula that other cells share.</source>
        <translation>في %1 صيغة حسابية تشترك فيها خلايا أخرى.</translation>
    </message>
    <message>
        <source>The cell was left as it is. Take it out of the map.</source>
        <translation>تُركت الخلية كما كانت. احذفها من الخريطة.</translation>
    </message>
    <message>
        <source>%1 holds a formula.</source>
        <translation>في %1 صيغة حسابية.</translation>
    </message>
    <message>
        <source>The cell was left as it is. Take it out of the map, or say there that the formula is to give way.</source>
        <translation>تُركت الخلية كما كانت. احذفها من الخريطة، أو اذكر هناك أن الصيغة الحسابية تُستبدل.</translation>
    </message>
    <message>
        <source>%1 lies in merged cells, whose content stands in %2.</source>
        <translation>يقع %1 ضمن خلايا مدمجة، ومحتواها في %2.</translation>
    </message>
    <message>
        <source>The cell was left as it is. Name %1 instead.</source>
        <translation>تُركت الخلية كما كانت. سمِّ %1 بدلًا منها.</translation>
    </message>
    <message>
        <source>The text for %1 is longer than the 32,767 characters of a cell.</source>
        <translation>النص المخصص لـ %1 أطول من 32,767 محرفًا، وهو ما تتسع له خلية.</translation>
    </message>
    <message>
        <source>The cell was left as it is. Shorten the text.</source>
        <translation>تُركت الخلية كما كانت. اختصر النص.</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden.</source>
        <translation>الورقة «%1» مخفية.</translation>
    </message>
    <message>
        <source>Its cells were filled all the same.</source>
        <translation>مُلئت خلاياها مع ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped cell(s) of the protected sheet “%1” are locked.</source>
        <translation>
            <numerusform>%n من الخلايا الواردة في الخريطة مقفلة في الورقة المحمية «%1».</numerusform>
            <numerusform>خلية واحدة (%n) من الخلايا الواردة في الخريطة مقفلة في الورقة المحمية «%1».</numerusform>
            <numerusform>خليتان (%n) من الخلايا الواردة في الخريطة مقفلتان في الورقة المحمية «%1».</numerusform>
            <numerusform>%n خلايا من الخلايا الواردة في الخريطة مقفلة في الورقة المحمية «%1».</numerusform>
            <numerusform>%n خلية من الخلايا الواردة في الخريطة مقفلة في الورقة المحمية «%1».</numerusform>
            <numerusform>%n خلية من الخلايا الواردة في الخريطة مقفلة في الورقة المحمية «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>They were filled and the protection stays. Check that these are the cells meant.</source>
        <translation>مُلئت وتبقى الحماية قائمة. تحقق من أن هذه هي الخلايا المقصودة.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1” with cells.</source>
        <translation>ليست في المصنف ورقة باسم «%1» فيها خلايا.</translation>
    </message>
    <message>
        <source>Correct the name in the map.</source>
        <translation>صحح الاسم في الخريطة.</translation>
    </message>
    <message>
        <source>“%1” is no place on a sheet.</source>
        <translation>«%1» ليس موضعًا في ورقة.</translation>
    </message>
    <message>
        <source>Write the column and the row, such as D14.</source>
        <translation>اكتب العمود والصف، مثل D14.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The stored results of %n formula(s) that may depend on the filled cells were taken out.</source>
        <translation>
            <numerusform>أُزيلت النتائج المخزنة لـ %n صيغة حسابية قد تعتمد على الخلايا المملوءة.</numerusform>
            <numerusform>أُزيلت النتيجة المخزنة لصيغة حسابية واحدة (%n) قد تعتمد على الخلايا المملوءة.</numerusform>
            <numerusform>أُزيلت النتيجتان المخزنتان لصيغتين حسابيتين (%n) قد تعتمدان على الخلايا المملوءة.</numerusform>
            <numerusform>أُزيلت النتائج المخزنة لـ %n صيغ حسابية قد تعتمد على الخلايا المملوءة.</numerusform>
            <numerusform>أُزيلت النتائج المخزنة لـ %n صيغة حسابية قد تعتمد على الخلايا المملوءة.</numerusform>
            <numerusform>أُزيلت النتائج المخزنة لـ %n صيغة حسابية قد تعتمد على الخلايا المملوءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet programs compute them when the file is opened. Open and save it once before a program reads it that does not compute.</source>
        <translation>تحسبها برامج الجداول عند فتح الملف. افتح الملف واحفظه مرة قبل أن يقرأه برنامج لا يحسب.</translation>
    </message>
    <message>
        <source>The workbook is signed; a filled one is no longer what was signed.</source>
        <translation>المصنف موقَّع؛ والمصنف المملوء لم يعد هو ما وُقّع.</translation>
    </message>
    <message>
        <source>Sign it again before it is sent.</source>
        <translation>وقّعه من جديد قبل إرساله.</translation>
    </message>
    <message>
        <source>The workbook %1 was to be filled as %2.</source>
        <translation>كان المطلوب ملء المصنف %1 في صورة %2.</translation>
    </message>
    <message>
        <source>That is the given workbook itself.</source>
        <translation>هذا هو المصنف المعطى نفسه.</translation>
    </message>
    <message>
        <source>Choose another name, so that it stays as it was.</source>
        <translation>اختر اسمًا آخر ليبقى كما كان.</translation>
    </message>
    <message>
        <source>Its content is that of a .%1 file, and spreadsheet programs refuse it under a name that ends in .%2.</source>
        <translation>محتواه محتوى ملف ‎.%1‎، وترفضه برامج الجداول إذا كان اسمه ينتهي بـ ‎.%2‎.</translation>
    </message>
    <message>
        <source>Let the name end in .%1.</source>
        <translation>اجعل الاسم ينتهي بـ ‎.%1‎.</translation>
    </message>
    <message>
        <source>The file %1 was to be packed.</source>
        <translation>كان المطلوب ضغط الملف %1.</translation>
    </message>
    <message>
        <source>The archive refused it (error %1).</source>
        <translation>رفضه الأرشيف (الخطأ %1).</translation>
    </message>
    <message>
        <source>Free some memory and try again.</source>
        <translation>أفرغ بعض الذاكرة وحاول من جديد.</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>The classification has no category %1.</source>
        <translation>ليس في التصنيف فئة برمز %1.</translation>
    </message>
    <message>
        <source>The row was left out. Correct its code.</source>
        <translation>أُسقط الصف. صحح رمزه.</translation>
    </message>
    <message>
        <source>The code %1 can mean several categories.</source>
        <translation>قد يعني الرمز %1 عدة فئات.</translation>
    </message>
    <message>
        <source>The row was left out. Write the code in full.</source>
        <translation>أُسقط الصف. اكتب الرمز كاملًا.</translation>
    </message>
    <message>
        <source>The category %1 has two different titles.</source>
        <translation>للفئة %1 عنوانان مختلفان.</translation>
    </message>
    <message>
        <source>The first one was taken.</source>
        <translation>أُخذ الأول.</translation>
    </message>
    <message>
        <source>The code %1 has no title.</source>
        <translation>ليس للرمز %1 عنوان.</translation>
    </message>
    <message>
        <source>The row was left out.</source>
        <translation>أُسقط الصف.</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>Residual although a sibling names the conduct</source>
        <translation>فئة متبقية مع أن فئة شقيقة تسمي السلوك</translation>
    </message>
    <message>
        <source>Residual categories are for what no other category of the same parent names (ICCS p. 19, rule R8).</source>
        <translation>الفئات المتبقية مخصصة لما لا تسميه أي فئة أخرى من الفئة الأم نفسها (ICCS، ص. 19، القاعدة R8).</translation>
    </message>
    <message>
        <source>“%1” is linked to the residual %2, but %3 names “%4”.</source>
        <translation>«%1» مربوطة بالفئة المتبقية %2، لكن %3 تسمي «%4».</translation>
    </message>
    <message>
        <source>Look at %1; if it does not fit, list it among the rejected candidates with the reason.</source>
        <translation>انظر في %1؛ فإذا لم تلائم فأدرجها بين المرشحات المرفوضة مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Committed offence under organised crime or terrorism</source>
        <translation>جريمة مرتكبة مصنفة تحت الجريمة المنظمة أو الإرهاب</translation>
    </message>
    <message>
        <source>0905 and 0906 hold only membership, participation and financing; a committed offence goes to its own category with the tag for its situation (ICCS, 0905 and 0906).</source>
        <translation>لا تضم 0905 و0906 إلا العضوية والمشاركة والتمويل؛ أما الجريمة المرتكبة فتذهب إلى فئتها الخاصة مع الوسم الدال على سياقها (ICCS، 0905 و0906).</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, but its label names a committed offence: “%3” (%4).</source>
        <translation>«%1» مربوطة بالفئة %2، لكن تسميتها تذكر جريمة مرتكبة: «%3» (%4).</translation>
    </message>
    <message>
        <source>Link it to %1 and set the tag for organised crime or terrorism.</source>
        <translation>اربطها بالفئة %1 وعيّن وسم الجريمة المنظمة أو الإرهاب.</translation>
    </message>
    <message>
        <source>Conspiracy without its flag</source>
        <translation>تآمر بلا علامته</translation>
    </message>
    <message>
        <source>Conspiracy to commit a particular crime is counted in 08064 and also recorded with the flag CP (ICCS, 08064; MAPPING 6).</source>
        <translation>يُحسب التآمر على ارتكاب جريمة معينة في 08064 ويسجَّل أيضًا بالعلامة CP (ICCS، 08064؛ MAPPING 6).</translation>
    </message>
    <message>
        <source>“%1” is linked to conspiracy 08064 without the flag CP.</source>
        <translation>«%1» مربوطة بالتآمر 08064 من دون العلامة CP.</translation>
    </message>
    <message>
        <source>Set the flag CP, or name the exception in the rationale and explain this finding.</source>
        <translation>عيّن العلامة CP، أو اذكر الاستثناء في المسوّغ وفسّر هذه النتيجة.</translation>
    </message>
    <message>
        <source>Counted in two categories</source>
        <translation>محسوبة في فئتين</translation>
    </message>
    <message>
        <source>Every offence goes to one and only one category (ICCS p. 12): two links that each take the whole count make the total larger than what was recorded.</source>
        <translation>تذهب كل جريمة إلى فئة واحدة لا غير (ICCS، ص. 12): فرابطان يأخذ كل منهما العدد كله يجعلان المجموع أكبر مما سُجل.</translation>
    </message>
    <message>
        <source>“%1” counts whole in %2 and in %3.</source>
        <translation>«%1» محسوبة بعددها كله في %2 وفي %3.</translation>
    </message>
    <message>
        <source>Remove one of the links, choose the common parent, or say with the relation “contains” or “overlap” that only a part belongs there.</source>
        <translation>أزل أحد الرابطين، أو اختر الفئة الأم المشتركة، أو بيّن بالعلاقة «أوسع من الفئة» أو «يتداخل مع الفئة» أن جزءًا منها فقط ينتمي إلى هناك.</translation>
    </message>
    <message>
        <source>Fraud or abuse material under computer offences</source>
        <translation>احتيال أو مواد اعتداء مصنفة تحت جرائم الحاسوب</translation>
    </message>
    <message>
        <source>0903 holds only acts against computer systems; fraud by computer is 0701 and child sexual abuse material 030221, both with the tag Cy (ICCS p. 12, 0903).</source>
        <translation>لا تضم 0903 إلا الأفعال الموجهة ضد النظم الحاسوبية؛ أما الاحتيال بواسطة الحاسوب فهو 0701، ومواد الاعتداء الجنسي على الأطفال 030221، وكلاهما مع الوسم Cy (ICCS، ص. 12، 0903).</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, but “%3” belongs to %4.</source>
        <translation>«%1» مربوطة بالفئة %2، لكن «%3» ينتمي إلى %4.</translation>
    </message>
    <message>
        <source>Link it to %1 with the tag Cy = cyber-related.</source>
        <translation>اربطها بالفئة %1 مع الوسم Cy = ذات صلة بالفضاء السيبراني.</translation>
    </message>
    <message>
        <source>The category excludes this</source>
        <translation>الفئة تستثني ذلك</translation>
    </message>
    <message>
        <source>Each exclusion of ICCS names the code where the case belongs (ICCS p. 20).</source>
        <translation>يسمي كل استثناء في ICCS الرمز الذي تنتمي إليه الحالة (ICCS، ص. 20).</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, but %2 excludes “%3”.</source>
        <translation>«%1» مربوطة بالفئة %2، لكن %2 تستثني «%3».</translation>
    </message>
    <message>
        <source>Read the exclusion and say in the rationale why it does not apply.</source>
        <translation>اقرأ الاستثناء واذكر في المسوّغ سبب عدم انطباقه.</translation>
    </message>
    <message>
        <source>ICCS sends this to %1. Link there, or say in the rationale why the exclusion does not apply.</source>
        <translation>يحيل ICCS ذلك إلى %1. اربطها هناك، أو اذكر في المسوّغ سبب عدم انطباق الاستثناء.</translation>
    </message>
    <message>
        <source>Tag not allowed here</source>
        <translation>وسم غير مسموح به هنا</translation>
    </message>
    <message>
        <source>Attempted or completed does not apply to 0101, 0102 and 0103 (ICCS p. 20), and values outside the official lists cannot be reported.</source>
        <translation>لا ينطبق وسم الشروع أو الإتمام على 0101 و0102 و0103 (ICCS، ص. 20)، ولا يمكن الإبلاغ بقيم من خارج القوائم الرسمية.</translation>
    </message>
    <message>
        <source>“%1” sets the tag %2, which ICCS does not have.</source>
        <translation>تعيّن «%1» الوسم %2، وهو غير موجود في ICCS.</translation>
    </message>
    <message>
        <source>“%1” sets the tag %2 to %3, which is not in its list of values.</source>
        <translation>تعيّن «%1» للوسم %2 القيمة %3، وهي ليست في قائمة قيمه.</translation>
    </message>
    <message>
        <source>“%1” sets the tag %2, which does not apply to %3.</source>
        <translation>تعيّن «%1» الوسم %2، وهو لا ينطبق على %3.</translation>
    </message>
    <message>
        <source>Take the tag away or choose a value of its list.</source>
        <translation>ارفع الوسم أو اختر قيمة من قائمته.</translation>
    </message>
    <message>
        <source>Target too high in the tree</source>
        <translation>الفئة المستهدفة أعلى من اللازم في الشجرة</translation>
    </message>
    <message>
        <source>A section says too little: UNODC reviewers ask for at least a division (rule R1). A project may ask for more.</source>
        <translation>الباب لا يفيد بما يكفي: يطلب مراجعو مكتب الأمم المتحدة المعني بالمخدرات والجريمة قسمًا على الأقل (القاعدة R1). وقد يطلب المشروع أكثر من ذلك.</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, which is at level %3; at least level %4 is asked for.</source>
        <translation>«%1» مربوطة بالفئة %2، وهي على المستوى %3؛ والمطلوب المستوى %4 على الأقل.</translation>
    </message>
    <message>
        <source>Choose the division or group that the definition reaches, or ask for a split of the code.</source>
        <translation>اختر القسم أو المجموعة التي يصل إليها التعريف، أو اطلب تقسيم الرمز.</translation>
    </message>
    <message>
        <source>Distinguishing element not in the text</source>
        <translation>الركن المميِّز ليس في النص</translation>
    </message>
    <message>
        <source>When the definition does not separate siblings, their common parent is the target, not one of them (rule R2; ICCS p. 13, statistical feasibility).</source>
        <translation>عندما لا يفصل التعريف بين الفئات الشقيقة تكون فئتها الأم المشتركة هي المستهدفة، لا واحدة منها (القاعدة R2؛ ICCS، ص. 13، الجدوى الإحصائية).</translation>
    </message>
    <message>
        <source>Nothing in “%1” names what sets %2 “%3” apart from the other categories of %4.</source>
        <translation>لا شيء في «%1» يسمي ما يميز %2 «%3» عن الفئات الأخرى من %4.</translation>
    </message>
    <message>
        <source>Link to %1, or say in the rationale which legal element decides.</source>
        <translation>اربطها بالفئة %1، أو اذكر في المسوّغ الركن القانوني الحاسم.</translation>
    </message>
    <message>
        <source>No definition</source>
        <translation>لا تعريف</translation>
    </message>
    <message>
        <source>The behaviour decides, not the name (rules R4 and R13): without a definition a link rests on the label alone.</source>
        <translation>السلوك هو الذي يحسم، لا الاسم (القاعدتان R4 وR13): ومن دون تعريف يستند الرابط إلى التسمية وحدها.</translation>
    </message>
    <message>
        <source>The list “%1” has no definitions; its links rest on labels alone.</source>
        <translation>ليس في القائمة «%1» تعاريف؛ وتستند روابطها إلى التسميات وحدها.</translation>
    </message>
    <message>
        <source>Ask the institution for the legal texts and import them as a column.</source>
        <translation>اطلب من المؤسسة النصوص القانونية واستوردها في عمود.</translation>
    </message>
    <message>
        <source>“%1” is mapped without a definition.</source>
        <translation>«%1» مربوطة من دون تعريف.</translation>
    </message>
    <message>
        <source>Ask for the definition, or explain why the label is enough.</source>
        <translation>اطلب التعريف، أو فسّر لماذا تكفي التسمية.</translation>
    </message>
    <message>
        <source>No crime, or a sum row, is mapped</source>
        <translation>ربط ما ليس جريمة أو صف مجموع</translation>
    </message>
    <message>
        <source>Only what criminal law punishes is classified (ICCS p. 11); sum rows would count twice.</source>
        <translation>لا يُصنَّف إلا ما يعاقب عليه القانون الجنائي (ICCS، ص. 11)؛ وصفوف المجاميع تُحسب مرتين.</translation>
    </message>
    <message>
        <source>Set it out of scope with the reason, or explain why it is counted.</source>
        <translation>ضعها خارج النطاق مع ذكر السبب، أو فسّر لماذا تُحسب.</translation>
    </message>
    <message>
        <source>“%1” is a sum row and is linked to %2.</source>
        <translation>«%1» صف مجموع وهو مربوط بالفئة %2.</translation>
    </message>
    <message>
        <source>“%1” does not seem to be a crime and is linked to %2.</source>
        <translation>لا يبدو أن «%1» جريمة وهي مربوطة بالفئة %2.</translation>
    </message>
    <message>
        <source>Residual without rejected candidates</source>
        <translation>فئة متبقية بلا مرشحات مرفوضة</translation>
    </message>
    <message>
        <source>A residual is chosen only after a review of the full classification (ICCS p. 19); the rejected candidates are the proof.</source>
        <translation>لا تُختار فئة متبقية إلا بعد استعراض التصنيف كاملًا (ICCS، ص. 19)؛ والمرشحات المرفوضة هي الدليل على ذلك.</translation>
    </message>
    <message>
        <source>“%1” is linked to the residual %2 and no rejected candidate is named.</source>
        <translation>«%1» مربوطة بالفئة المتبقية %2 ولم تُذكر أي مرشحة مرفوضة.</translation>
    </message>
    <message>
        <source>Name the categories you looked at and why they do not fit.</source>
        <translation>اذكر الفئات التي نظرت فيها وسبب عدم ملاءمتها.</translation>
    </message>
    <message>
        <source>Code not in this edition</source>
        <translation>رمز ليس في هذا الإصدار</translation>
    </message>
    <message>
        <source>Codes of drafts, printing slips and lost zeros look right and are not (MAPPING 14).</source>
        <translation>رموز المسودات وأخطاء الطباعة والأصفار المفقودة تبدو صحيحة وليست كذلك (MAPPING 14).</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, which this edition of ICCS does not have.</source>
        <translation>«%1» مربوطة بالفئة %2، وهي ليست في هذا الإصدار من ICCS.</translation>
    </message>
    <message>
        <source>Probably %1 is meant.</source>
        <translation>ربما كان المقصود %1.</translation>
    </message>
    <message>
        <source>Choose a category of the edition.</source>
        <translation>اختر فئة من فئات الإصدار.</translation>
    </message>
    <message>
        <source>Approved without reviewer or rationale</source>
        <translation>معتمد بلا مراجِع أو مسوّغ</translation>
    </message>
    <message>
        <source>An approved link is a national figure: somebody else has looked at it and the reason stands beside it (MAPPING 10).</source>
        <translation>الرابط المعتمد رقم وطني: اطلع عليه شخص آخر والسبب مدوَّن بجانبه (MAPPING 10).</translation>
    </message>
    <message>
        <source>The link of “%1” is approved without a reviewer.</source>
        <translation>رابط «%1» معتمد بلا مراجِع.</translation>
    </message>
    <message>
        <source>Enter who reviewed it and when, or set it back to review.</source>
        <translation>أدخل اسم من راجعه وتاريخ المراجعة، أو أعده إلى حالة قيد المراجعة.</translation>
    </message>
    <message>
        <source>The link of “%1” is approved without a rationale.</source>
        <translation>رابط «%1» معتمد بلا مسوّغ.</translation>
    </message>
    <message>
        <source>Write which element of the offence decides.</source>
        <translation>اكتب أي ركن من أركان الجريمة هو الحاسم.</translation>
    </message>
    <message>
        <source>The link of “%1” was approved by its own author, %2.</source>
        <translation>رابط «%1» اعتمده صاحبه نفسه، %2.</translation>
    </message>
    <message>
        <source>Let a second person look at it.</source>
        <translation>دع شخصًا ثانيًا يطلع عليه.</translation>
    </message>
    <message>
        <source>Gap or overlap of dated links</source>
        <translation>فجوة أو تداخل بين روابط مؤرخة</translation>
    </message>
    <message>
        <source>Figures of a year use the links valid in that year (MAPPING 12): a gap loses counts, an overlap counts twice.</source>
        <translation>تستخدم أرقام سنة ما الروابط السارية في تلك السنة (MAPPING 12): فالفجوة تُضيع أعدادًا، والتداخل يحسب مرتين.</translation>
    </message>
    <message>
        <source>Two links of “%1” are valid on the same days.</source>
        <translation>لـ «%1» رابطان ساريان في الأيام نفسها.</translation>
    </message>
    <message>
        <source>No link of “%1” is valid from %2 to %3.</source>
        <translation>لا يوجد رابط لـ «%1» سارٍ من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Set the first and last days so that each day has one link.</source>
        <translation>عيّن أول الأيام وآخرها بحيث يكون لكل يوم رابط واحد.</translation>
    </message>
    <message>
        <source>A link of “%1” ends before it begins.</source>
        <translation>ينتهي رابط لـ «%1» قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Exporting the findings</source>
        <translation>جارٍ تصدير نتائج الفحوص</translation>
    </message>
    <message>
        <source>Weights without source or with a wrong sum</source>
        <translation>أوزان بلا مصدر أو بمجموع خاطئ</translation>
    </message>
    <message>
        <source>Weights that share out the records of an offence are an estimate (MAPPING 5): without a source nobody can judge it, and weights that do not sum to 1 lose records or count them twice.</source>
        <translation>الأوزان التي توزع سجلات جريمة هي تقدير (MAPPING 5): بلا مصدر لا يستطيع أحد الحكم عليها، والأوزان التي لا يساوي مجموعها 1 تُضيع سجلات أو تحسبها مرتين.</translation>
    </message>
    <message>
        <source>The weights of the links of “%1” sum to %2.</source>
        <translation>مجموع أوزان روابط «%1» هو %2.</translation>
    </message>
    <message>
        <source>From %3 the weights of the links of “%1” sum to %2.</source>
        <translation>ابتداءً من %3 مجموع أوزان روابط «%1» هو %2.</translation>
    </message>
    <message>
        <source>A link of “%1” takes the share %2 and no source is named.</source>
        <translation>رابط من روابط «%1» يأخذ الحصة %2 دون ذكر مصدر.</translation>
    </message>
    <message>
        <source>Name where the weight comes from, for example a sample of files and its year.</source>
        <translation>اذكر مصدر الوزن، مثل عينة من الملفات وسنتها.</translation>
    </message>
    <message>
        <source>Set the weights so that they sum to 1, or set them all to 1 and say with rules which records go where.</source>
        <translation>اضبط الأوزان بحيث يكون مجموعها 1، أو اجعلها كلها 1 وبيّن بالقواعد وجهة كل سجل.</translation>
    </message>
    <message>
        <source>Killing in armed conflict</source>
        <translation>القتل في النزاع المسلح</translation>
    </message>
    <message>
        <source>Killings in armed conflict are 0107 when unlawful and 11013 when they are war crimes (ICCS p. 36, 94), not intentional homicide.</source>
        <translation>القتل في النزاع المسلح هو 0107 إذا كان غير مشروع و11013 إذا كان جريمة حرب (ICCS، ص. 36 و94)، وليس قتلًا عمدًا.</translation>
    </message>
    <message>
        <source>Look at 0107 and 11013: choose one of them, let rules tell the records apart, or reject them with a reason.</source>
        <translation>انظر في 0107 و11013: اختر إحدى الفئتين، أو دع القواعد تميّز بين السجلات، أو ارفضهما مع ذكر السبب.</translation>
    </message>
    <message>
        <source>“%1” speaks of “%2”, and the table “%3” gives %4 without asking about armed conflict; for example to a record with %5.</source>
        <translation>تتحدث «%1» عن «%2»، ويعطي الجدول «%3» الفئة %4 من دون سؤال عن النزاع المسلح؛ مثلًا لسجل فيه %5.</translation>
    </message>
    <message>
        <source>“%1” speaks of “%2” and is linked to %3: a record of a killing in armed conflict would count there.</source>
        <translation>تتحدث «%1» عن «%2» وهي مربوطة بـ %3: فيُحسب هناك سجل قتل في نزاع مسلح.</translation>
    </message>
    <message>
        <source>Several conducts, one category</source>
        <translation>عدة سلوكات، فئة واحدة</translation>
    </message>
    <message>
        <source>A label that joins conducts (&quot;with&quot;, &quot;and&quot;, &quot;resulting in&quot;) often hides several categories: UNODC reviewers ask for the base conduct, or for a split (rules R5, R6).</source>
        <translation>التسمية التي تجمع بين سلوكات («مع»، «و»، «المفضي إلى») تخفي في الغالب عدة فئات: ويطلب مراجعو مكتب الأمم المتحدة المعني بالمخدرات والجريمة السلوك الأساسي، أو التقسيم (القاعدتان R5 وR6).</translation>
    </message>
    <message>
        <source>Tell the records apart by a decision table, ask for a split of the code, or say with R5 that the base conduct decides.</source>
        <translation>ميّز بين السجلات بجدول قرار، أو اطلب تقسيم الرمز، أو بيّن بالقاعدة R5 أن السلوك الأساسي هو الذي يحسم.</translation>
    </message>
    <message>
        <source>“%1” joins conducts (“%2”), but the table “%3” gives %4 to all of its records; for example to one with %5.</source>
        <translation>تجمع «%1» بين سلوكات («%2»)، لكن الجدول «%3» يعطي %4 لكل سجلاتها؛ مثلًا لسجل فيه %5.</translation>
    </message>
    <message>
        <source>“%1” joins conducts (“%2”), but every record of it goes to %3, whichever of them it shows.</source>
        <translation>تجمع «%1» بين سلوكات («%2»)، لكن كل سجل من سجلاتها يذهب إلى %3، أيًّا كان السلوك الذي يدل عليه.</translation>
    </message>
    <message>
        <source>Records without an answer</source>
        <translation>سجلات بلا نتيجة</translation>
    </message>
    <message>
        <source>A table must leave no combination uncovered, &quot;not known&quot; included (MAPPING T2), or the totals will not add up.</source>
        <translation>يجب ألا يترك الجدول أي تركيبة من دون تغطية، ومنها «غير معروف» (MAPPING T2)، وإلا فلن تستقيم المجاميع.</translation>
    </message>
    <message>
        <source>Table “%1”: %2</source>
        <translation>الجدول «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>Table “%1” has %n gap(s). %2</source>
        <translation>
            <numerusform>في الجدول «%1» %n فجوة. %2</numerusform>
            <numerusform>في الجدول «%1» فجوة واحدة (%n). %2</numerusform>
            <numerusform>في الجدول «%1» فجوتان (%n). %2</numerusform>
            <numerusform>في الجدول «%1» %n فجوات. %2</numerusform>
            <numerusform>في الجدول «%1» %n فجوة. %2</numerusform>
            <numerusform>في الجدول «%1» %n فجوة. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert the missing rows, add a default row, or say that the combination cannot occur.</source>
        <translation>أدرج الصفوف الناقصة، أو أضف صفًا افتراضيًا، أو اذكر أن التركيبة لا يمكن أن تقع.</translation>
    </message>
    <message>
        <source>Row without use</source>
        <translation>صف بلا فائدة</translation>
    </message>
    <message>
        <source>A row that never decides misleads whoever reads the table, and is often a slip: the row before it is wider than was meant (RULES 4).</source>
        <translation>الصف الذي لا يحسم أبدًا يضلل من يقرأ الجدول، وهو في الغالب سهو: فالصف الذي يسبقه أوسع مما قُصد (RULES 4).</translation>
    </message>
    <message>
        <source>Remove the row, or move or narrow the rows that take its records.</source>
        <translation>أزل الصف، أو انقل الصفوف التي تأخذ سجلاته أو ضيّقها.</translation>
    </message>
    <message>
        <source>Rows contradict each other</source>
        <translation>صفوف يناقض بعضها بعضًا</translation>
    </message>
    <message>
        <source>The rules of a code must be disjoint (MAPPING T2): where rows contradict each other a record gets no category.</source>
        <translation>يجب ألا تتداخل قواعد الرمز الواحد (MAPPING T2): فحيث تتناقض الصفوف لا يحصل السجل على أي فئة.</translation>
    </message>
    <message>
        <source>Narrow one of the rows, or let the order of rows decide (First).</source>
        <translation>ضيّق أحد الصفوف، أو دع ترتيب الصفوف يحسم (First، أي أول صف).</translation>
    </message>
    <message>
        <source>One provision, two answers</source>
        <translation>حكم قانوني واحد، نتيجتان</translation>
    </message>
    <message>
        <source>Flows between police, prosecution, courts and prisons can be measured only when the same provision reaches the same category everywhere (ICCS p. 11, MAPPING T8).</source>
        <translation>لا يمكن قياس التدفقات بين الشرطة والنيابة العامة والمحاكم والسجون إلا إذا وصل الحكم القانوني نفسه إلى الفئة نفسها في كل مكان (ICCS، ص. 11، MAPPING T8).</translation>
    </message>
    <message>
        <source>%1: every record of “%2” (%3) becomes %4, every record of “%5” (%6) becomes %7.</source>
        <translation>%1: كل سجل من سجلات «%2» (%3) يصبح %4، وكل سجل من سجلات «%5» (%6) يصبح %7.</translation>
    </message>
    <message>
        <source>%1: a record with %8 becomes %4 as “%2” (%3) and %7 as “%5” (%6).</source>
        <translation>%1: السجل الذي فيه %8 يصبح %4 بوصفه «%2» (%3)، ويصبح %7 بوصفه «%5» (%6).</translation>
    </message>
    <message>
        <source>Bring both to the same category, or explain why the institutions differ.</source>
        <translation>اجعل كليهما في الفئة نفسها، أو فسّر سبب اختلاف المؤسستين.</translation>
    </message>
    <message>
        <source>Decision table with an error</source>
        <translation>جدول قرار فيه خطأ</translation>
    </message>
    <message>
        <source>A row that cannot be read fits no record, so its records silently go elsewhere; every name in a table must be one that the project has.</source>
        <translation>الصف الذي تتعذر قراءته لا يلائم أي سجل، فتذهب سجلاته إلى مكان آخر من دون تنبيه؛ ويجب أن يكون كل اسم في الجدول من الأسماء الموجودة في المشروع.</translation>
    </message>
    <message>
        <source>Asks for what is not collected</source>
        <translation>سؤال عما لا يُجمع</translation>
    </message>
    <message>
        <source>A category may be used only when the information at hand can tell it from its siblings (ICCS p. 13): without the column every record counts as not known.</source>
        <translation>لا يجوز استخدام فئة إلا إذا كانت المعلومات المتاحة تتيح تمييزها عن فئاتها الشقيقة (ICCS، ص. 13): ومن دون العمود يُحسب كل سجل على أنه غير معروف.</translation>
    </message>
    <message>
        <source>The table “%1” asks for “%2”, which no record layout of the list “%3” gives; %4 is for example meant for a record with %5, which the data cannot show.</source>
        <translation>يسأل الجدول «%1» عن «%2»، ولا يعطيه أي تخطيط سجلات للقائمة «%3»؛ فالفئة %4 مثلًا مقصودة لسجل فيه %5، وهو ما لا تستطيع البيانات إظهاره.</translation>
    </message>
    <message>
        <source>Add the column to the layout, or decide without it: take the common parent of what it would tell apart.</source>
        <translation>أضف العمود إلى التخطيط، أو احسم من دونه: خذ الفئة الأم المشتركة لما كان سيميّز بينه.</translation>
    </message>
    <message numerus="yes">
        <source>Table %1 (%2) has figures for %3, but %n questions on its method are not answered: %4</source>
        <translation>
            <numerusform>في الجدول %1 (%2) أرقام لسنة %3، لكن %n سؤال بشأن منهجيته لم يُجب عنها: %4</numerusform>
            <numerusform>في الجدول %1 (%2) أرقام لسنة %3، لكن سؤالًا واحدًا (%n) بشأن منهجيته لم يُجب عنه: %4</numerusform>
            <numerusform>في الجدول %1 (%2) أرقام لسنة %3، لكن سؤالين (%n) بشأن منهجيته لم يُجب عنهما: %4</numerusform>
            <numerusform>في الجدول %1 (%2) أرقام لسنة %3، لكن %n أسئلة بشأن منهجيته لم يُجب عنها: %4</numerusform>
            <numerusform>في الجدول %1 (%2) أرقام لسنة %3، لكن %n سؤالًا بشأن منهجيته لم يُجب عنها: %4</numerusform>
            <numerusform>في الجدول %1 (%2) أرقام لسنة %3، لكن %n سؤال بشأن منهجيته لم يُجب عنها: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 is %3, above the %4 of %5, of which it is a part.</source>
        <translation>قيمة «%1» في %2 هي %3، وهي أعلى من %4، أي قيمة الكل «%5» الذي هي جزء منه.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, but parts of it already make %4 (%5).</source>
        <translation>قيمة «%1» في %2 هي %3، لكن أجزاء منها تبلغ وحدها %4 (%5).</translation>
    </message>
    <message>
        <source>For table %1 the answer to “%2” changed from “%3” to “%4”, and no comment says why.</source>
        <translation>في الجدول %1 تغيرت الإجابة عن السؤال «%2» من «%3» إلى «%4»، ولا يبيّن أي تعليق سبب ذلك.</translation>
    </message>
    <message>
        <source>%1 went from %2 in %3 to %4 in %5.</source>
        <translation>تغيرت قيمة «%1» من %2 في %3 إلى %4 في %5.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; the other source (%4) has %5.</source>
        <translation>قيمة «%1» في %2 هي %3؛ وهي في المصدر الآخر (%4) %5.</translation>
    </message>
    <message>
        <source>%1 has no figure in %2; in %3 it was %4.</source>
        <translation>ليس لـ «%1» رقم في %2؛ وكان الرقم في %3 هو %4.</translation>
    </message>
    <message>
        <source>%1 is 0 in %2; in %3 it was %4.</source>
        <translation>قيمة «%1» في %2 هي 0؛ وكانت في %3 تساوي %4.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, more than the %4 of the stage before (%5).</source>
        <translation>قيمة «%1» في %2 هي %3، وهي أكبر من %4، أي قيمة المرحلة السابقة (%5).</translation>
    </message>
    <message>
        <source>In %1 count and rate of “%2” mean a population of %3, those of “%4” one of %5.</source>
        <translation>في %1 يدل العدد والمعدل لـ «%2» على أن عدد السكان %3، ويدلان لـ «%4» على أن عددهم %5.</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) is %4 percent of %5 (%6); expected are %7 to %8 percent.</source>
        <translation>قيمة «%1» في %2 (%3) تساوي %4 في المائة من «%5» (%6)؛ والمتوقع من %7 إلى %8 في المائة.</translation>
    </message>
    <message numerus="yes">
        <source>Tables %1 (%2) and %3 (%4) give the same %n figures in %5.</source>
        <translation>
            <numerusform>يعطي الجدولان %1 (%2) و%3 (%4) في %5 الأرقام نفسها: %n رقم.</numerusform>
            <numerusform>يعطي الجدولان %1 (%2) و%3 (%4) في %5 الرقم نفسه: رقم واحد (%n).</numerusform>
            <numerusform>يعطي الجدولان %1 (%2) و%3 (%4) في %5 الرقمين نفسيهما (%n).</numerusform>
            <numerusform>يعطي الجدولان %1 (%2) و%3 (%4) في %5 الأرقام نفسها: %n أرقام.</numerusform>
            <numerusform>يعطي الجدولان %1 (%2) و%3 (%4) في %5 الأرقام نفسها: %n رقمًا.</numerusform>
            <numerusform>يعطي الجدولان %1 (%2) و%3 (%4) في %5 الأرقام نفسها: %n رقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 is %3, but its parts add up to %4 (%5).</source>
        <translation>قيمة «%1» في %2 هي %3، لكن مجموع أجزائها %4 (%5).</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>The checks of the questionnaire “%1” were to be read.</source>
        <translation>كان المطلوب قراءة فحوص الاستبيان «%1».</translation>
    </message>
    <message>
        <source>They could not be read: %1.</source>
        <translation>تعذرت قراءتها: %1.</translation>
    </message>
    <message>
        <source>See whether the folder is complete.</source>
        <translation>تحقق مما إذا كان المجلد كاملًا.</translation>
    </message>
    <message>
        <source>%1 in %2 was %3 in the earlier release and is gone.</source>
        <translation>كانت قيمة «%1» في %2 تساوي %3 في النسخة المنشورة السابقة، ولم تعد موجودة.</translation>
    </message>
    <message>
        <source>Ask why the figure was taken back.</source>
        <translation>اسأل عن سبب سحب الرقم.</translation>
    </message>
    <message>
        <source>%1 in %2 was %3 in the earlier release and is now %4.</source>
        <translation>كانت قيمة «%1» في %2 تساوي %3 في النسخة المنشورة السابقة، وهي الآن %4.</translation>
    </message>
    <message>
        <source>Use the later figure, and say so where it matters.</source>
        <translation>استخدم الرقم الأحدث، واذكر ذلك حيث يكون مهمًا.</translation>
    </message>
    <message>
        <source>%1 rose from %2 in %3 to %4 in %5, to %6 times as many.</source>
        <translation>ارتفعت قيمة «%1» من %2 في %3 إلى %4 في %5، أي إلى القيمة السابقة مضروبة في %6.</translation>
    </message>
    <message>
        <source>%1 fell from %2 in %3 to %4 in %5, %6 times fewer.</source>
        <translation>انخفضت قيمة «%1» من %2 في %3 إلى %4 في %5، أي إلى القيمة السابقة مقسومة على %6.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; a count is never negative.</source>
        <translation>قيمة «%1» في %2 هي %3؛ ولا يكون العدد سالبًا أبدًا.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; a count is a whole number.</source>
        <translation>قيمة «%1» في %2 هي %3؛ ولا يكون العدد إلا رقمًا صحيحًا.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Most likely wrong is one of these: %1.</source>
        <translation>الأرجح أن الخطأ في إحدى هذه الخلايا: %1.</translation>
    </message>
    <message>
        <source>Most likely wrong are these together: %1.</source>
        <translation>الأرجح أن الخطأ في هذه الخلايا معًا: %1.</translation>
    </message>
    <message>
        <source>Most likely wrong is this: %1.</source>
        <translation>الأرجح أن الخطأ في هذه الخلية: %1.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; %4 published %5 for that year.</source>
        <translation>قيمة «%1» في %2 هي %3؛ والرقم المنشور من %4 لتلك السنة هو %5.</translation>
    </message>
    <message>
        <source>%1 never finds anything that these do not find: %2.</source>
        <translation>لا يجد %1 أبدًا شيئًا لا تجده هذه الفحوص: %2.</translation>
    </message>
    <message>
        <source>Take it out, or say something else with it.</source>
        <translation>احذفه، أو اجعله يذكر شيئًا آخر.</translation>
    </message>
    <message>
        <source>%1 holds wherever these hold: %2.</source>
        <translation>يُستوفى %1 حيثما استُوفيت هذه الفحوص: %2.</translation>
    </message>
    <message>
        <source>It still helps where cells that only the others read are missing.</source>
        <translation>ويظل مفيدًا حيث تنقص خلايا لا تقرؤها إلا الفحوص الأخرى.</translation>
    </message>
    <message>
        <source>These checks contradict each other: %1 can only be zero when all of them hold: %2.</source>
        <translation>هذه الفحوص يناقض بعضها بعضًا: لا يمكن أن تكون قيمة %1 إلا صفرًا إذا استُوفيت كلها: %2.</translation>
    </message>
    <message>
        <source>Correct the cells of one of them.</source>
        <translation>صحح خلايا أحدها.</translation>
    </message>
    <message>
        <source>Whether %1 agrees with the other checks could not be found out: the numbers grew too large.</source>
        <translation>تعذر التأكد من اتفاق %1 مع الفحوص الأخرى: فقد كبرت الأعداد أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Write its bounds with fewer decimals.</source>
        <translation>اكتب حدوده بعدد أقل من المنازل العشرية.</translation>
    </message>
    <message>
        <source>a cell has no figure</source>
        <translation>لا رقم في إحدى الخلايا</translation>
    </message>
    <message>
        <source>there is no figure of the year before</source>
        <translation>لا رقم للسنة السابقة</translation>
    </message>
    <message>
        <source>the other source has no figure</source>
        <translation>لا رقم في المصدر الآخر</translation>
    </message>
    <message>
        <source>there are no answers on method to compare</source>
        <translation>لا إجابات بشأن المنهجية للمقارنة</translation>
    </message>
    <message>
        <source>there are no rates beside the counts</source>
        <translation>لا معدلات إلى جانب الأعداد</translation>
    </message>
    <message>
        <source>the figures are too few or too small to judge</source>
        <translation>الأرقام أقل أو أصغر من أن يُحكم عليها</translation>
    </message>
</context>
<context>
    <name>validationpage::ChecksPage</name>
    <message>
        <source>&amp;Export the findings…</source>
        <translation>تصدير النتائج (&amp;E)…</translation>
    </message>
    <message>
        <source>List whose findings are shown</source>
        <translation>القائمة التي تُعرض نتائجها</translation>
    </message>
    <message>
        <source>How findings are folded</source>
        <translation>كيفية طي النتائج</translation>
    </message>
    <message>
        <source>One line per check</source>
        <translation>سطر لكل فحص</translation>
    </message>
    <message>
        <source>One line per offence</source>
        <translation>سطر لكل جريمة</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>ابحث في النتائج</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحوص</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>كل القوائم</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>لا شيء للفحص بعد</translation>
    </message>
    <message>
        <source>The checks look at lists of offences and their links. Import a list first.</source>
        <translation>تنظر الفحوص في قوائم الجرائم وروابطها. استورد قائمة أولًا.</translation>
    </message>
    <message>
        <source>The checks found nothing</source>
        <translation>لم تجد الفحوص شيئًا</translation>
    </message>
    <message>
        <source>They run again by themselves after each change.</source>
        <translation>تُجرى من تلقاء نفسها من جديد بعد كل تغيير.</translation>
    </message>
    <message>
        <source>No finding matches the filters</source>
        <translation>لا توجد نتيجة تطابق عوامل التصفية</translation>
    </message>
    <message>
        <source>Switch filters off to see more. Explained findings are shown on demand.</source>
        <translation>أوقف بعض عوامل التصفية لترى المزيد. وتُعرض النتائج المفسَّرة عند الطلب.</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>تصدير نتائج الفحوص</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>نتائج</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>مصنف (*.xlsx);;نص مفصول بفواصل (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) were written to %1.</source>
        <translation>
            <numerusform>جرت كتابة %n نتيجة في الملف %1.</numerusform>
            <numerusform>جرت كتابة نتيجة واحدة (%n) في الملف %1.</numerusform>
            <numerusform>جرت كتابة نتيجتين (%n) في الملف %1.</numerusform>
            <numerusform>جرت كتابة %n نتائج في الملف %1.</numerusform>
            <numerusform>جرت كتابة %n نتيجة في الملف %1.</numerusform>
            <numerusform>جرت كتابة %n نتيجة في الملف %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingPanel</name>
    <message>
        <source>Explained by %1 on %2: %3</source>
        <comment>author, day, reason</comment>
        <translation>فسّرها %1 في %2: %3</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم ذلك</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>التفسير</translation>
    </message>
    <message>
        <source>Why the finding may stand, in a sentence.</source>
        <translation>سبب جواز بقاء النتيجة، في جملة.</translation>
    </message>
    <message>
        <source>Reason why the finding may stand</source>
        <translation>سبب جواز بقاء النتيجة</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>تفسير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Withdraw the explanation</source>
        <translation>سحب التفسير (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>صاحب التفسير (&amp;B)</translation>
    </message>
    <message>
        <source>No finding is chosen</source>
        <translation>لم تُختر أي نتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) chosen</source>
        <translation>
            <numerusform>جرى اختيار %n نتيجة</numerusform>
            <numerusform>جرى اختيار نتيجة واحدة (%n)</numerusform>
            <numerusform>جرى اختيار نتيجتين (%n)</numerusform>
            <numerusform>جرى اختيار %n نتائج</numerusform>
            <numerusform>جرى اختيار %n نتيجة</numerusform>
            <numerusform>جرى اختيار %n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding to read what to do about it.</source>
        <translation>اختر نتيجة لتقرأ ما ينبغي عمله بشأنها.</translation>
    </message>
    <message>
        <source>One reason can explain all of them in one step.</source>
        <translation>يمكن أن يفسرها سبب واحد جميعًا في خطوة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are explained already.</source>
        <translation>
            <numerusform>المفسَّر منها حتى الآن: %n.</numerusform>
            <numerusform>المفسَّر منها حتى الآن: %n.</numerusform>
            <numerusform>المفسَّر منها حتى الآن: %n.</numerusform>
            <numerusform>المفسَّر منها حتى الآن: %n.</numerusform>
            <numerusform>المفسَّر منها حتى الآن: %n.</numerusform>
            <numerusform>المفسَّر منها حتى الآن: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>validationpage::FindingRow</name>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>الجريمة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما ينبغي عمله</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingsStrip</name>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحوص</translation>
    </message>
    <message>
        <source>Findings of %1</source>
        <translation>نتائج %1</translation>
    </message>
    <message>
        <source>The checks found nothing. They run by themselves after each change.</source>
        <translation>لم تجد الفحوص شيئًا. وهي تُجرى من تلقاء نفسها بعد كل تغيير.</translation>
    </message>
    <message>
        <source>No finding matches the filters. Explained findings are shown on demand.</source>
        <translation>لا توجد نتيجة تطابق عوامل التصفية. وتُعرض النتائج المفسَّرة عند الطلب.</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingsTable</name>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحوص</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما ينبغي عمله</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>التفسير</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>فسّره</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>تاريخ التفسير</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingsTree</name>
    <message>
        <source>explained</source>
        <translation>مفسَّرة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
</context>
<context>
    <name>validationpage::SeverityChips</name>
    <message>
        <source>Errors</source>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>مفسَّرة</translation>
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
        <translation>نسخ (&amp;C)</translation>
    </message>
</context>
<context>
    <name>widgets::ConfidenceBar</name>
    <message>
        <source>Confidence %1</source>
        <translation>درجة الثقة %1</translation>
    </message>
</context>
<context>
    <name>widgets::FacetButton</name>
    <message>
        <source>Any</source>
        <translation>أي منها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice of a filter (number of rows)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s)</source>
        <translation>
            <numerusform>%Ln خيار</numerusform>
            <numerusform>خيار واحد (%Ln)</numerusform>
            <numerusform>خياران (%Ln)</numerusform>
            <numerusform>%Ln خيارات</numerusform>
            <numerusform>%Ln خيارًا</numerusform>
            <numerusform>%Ln خيار</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between choices</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter: what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي منها</translation>
    </message>
    <message>
        <source>; </source>
        <comment>or</comment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>widgets::FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>filter (number of rows)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>widgets::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>widgets::Sparkline</name>
    <message>
        <source>%1: %2</source>
        <comment>period: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Volume over time</source>
        <translation>الحجم عبر الزمن</translation>
    </message>
</context>
</TS>
