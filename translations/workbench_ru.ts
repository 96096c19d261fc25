<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
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
        <translation>Нет страницы «%1». %2</translation>
    </message>
    <message>
        <source>Maps national offence codes onto the International Classification of Crime for Statistical Purposes (ICCS).</source>
        <translation>Сопоставляет национальные коды преступлений с Международной классификацией преступлений для статистических целей (МКПС).</translation>
    </message>
    <message>
        <source>Project file to open.</source>
        <translation>Файл проекта, который следует открыть.</translation>
    </message>
    <message>
        <source>Language of the screen, for example es.</source>
        <translation>Язык интерфейса, например es.</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Цвета: light (светлые) или dark (тёмные).</translation>
    </message>
    <message>
        <source>Draw a page (start, overview, ...) into the file named by --to and end.</source>
        <translation>Нарисовать страницу (start, overview, ...) в файл, указанный в --to, и завершить работу.</translation>
    </message>
    <message>
        <source>PNG file for --screenshot.</source>
        <translation>Файл PNG для --screenshot.</translation>
    </message>
    <message>
        <source>Size of the window for --screenshot, as 1366x768.</source>
        <translation>Размер окна для --screenshot, например 1366x768.</translation>
    </message>
</context>
<context>
    <name>assessment</name>
    <message>
        <source>The answer to %1 belongs to %2 and is not counted here.</source>
        <translation>Ответ на %1 относится к %2 и здесь не учитывается.</translation>
    </message>
    <message>
        <source>Open that assessment, or answer the question anew.</source>
        <translation>Откройте ту оценку или ответьте на вопрос заново.</translation>
    </message>
    <message>
        <source>“%1” is no question for “%2”.</source>
        <translation>«%1» — не вопрос для «%2».</translation>
    </message>
    <message>
        <source>Correct the question or the institution.</source>
        <translation>Исправьте вопрос или учреждение.</translation>
    </message>
    <message>
        <source>There is no level %1; levels are 0 to 4.</source>
        <translation>Уровня %1 нет; уровни — от 0 до 4.</translation>
    </message>
    <message>
        <source>Give one of the five levels.</source>
        <translation>Укажите один из пяти уровней.</translation>
    </message>
    <message>
        <source>The level of %1 is computed; the one given is not used.</source>
        <translation>Уровень %1 вычисляется; указанный уровень не используется.</translation>
    </message>
    <message>
        <source>Leave the level out; give a target and a comment.</source>
        <translation>Не указывайте уровень; укажите целевой уровень и комментарий.</translation>
    </message>
    <message>
        <source>Level %1 for %2 has no evidence and counts as 1.</source>
        <translation>Уровень %1 для %2 не подтверждён и считается за 1.</translation>
    </message>
    <message>
        <source>Name a document, link, table or indicator. What counts: %1</source>
        <translation>Укажите документ, ссылку, таблицу или показатель. Что принимается: %1</translation>
    </message>
    <message>
        <source>The target %1 for %2 is below the level %3.</source>
        <translation>Целевой уровень %1 для %2 ниже уровня %3.</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Исправьте один из двух.</translation>
    </message>
    <message>
        <source>“%1” has a field “%2” that the assessment does not have.</source>
        <translation>У «%1» есть поле «%2», которого в оценке нет.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Используйте одно из этих: %1.</translation>
    </message>
    <message>
        <source>“%1” is of the kind “%2”, which the assessment does not have.</source>
        <translation>«%1» относится к виду «%2», которого в оценке нет.</translation>
    </message>
    <message>
        <source>Choose one of its kinds.</source>
        <translation>Выберите один из её видов.</translation>
    </message>
    <message>
        <source>No category for %1 “%2”</source>
        <translation>Нет категории для %1 «%2»</translation>
    </message>
    <message>
        <source>The code %1 “%2” of %3 has no category in the ICCS.</source>
        <translation>У кода %1 «%2» из перечня «%3» нет категории в МКПС.</translation>
    </message>
    <message>
        <source>The cases are not in figures by ICCS.</source>
        <translation>Случаи не входят в данные по МКПС.</translation>
    </message>
    <message>
        <source>The cases are not in figures by ICCS. Reason: %1</source>
        <translation>Случаи не входят в данные по МКПС. Причина: %1</translation>
    </message>
    <message>
        <source>Add a category for “%2”, or say in a note where it belongs.</source>
        <translation>Добавить категорию для «%2» или указать в примечании, куда это относится.</translation>
    </message>
    <message>
        <source>Border unclear for %1 “%2”</source>
        <translation>Неясная граница для %1 «%2»</translation>
    </message>
    <message>
        <source>The dispute on %1 “%2” was closed because the ICCS is unclear: %4</source>
        <translation>Спор о %1 «%2» закрыт, поскольку МКПС неясна: %4</translation>
    </message>
    <message>
        <source>The code has no category.</source>
        <translation>У кода нет категории.</translation>
    </message>
    <message>
        <source>The code is at %1.</source>
        <translation>Код отнесён к %1.</translation>
    </message>
    <message>
        <source>State in the notes where “%2” belongs.</source>
        <translation>Указать в примечаниях, куда относится «%2».</translation>
    </message>
    <message>
        <source>Much ends in the residual category %1</source>
        <translation>Значительная часть попадает в остаточную категорию %1</translation>
    </message>
    <message>
        <source>%2 national codes with %3 per cent of all mapped cases end in %1.</source>
        <translation>Национальных кодов, попадающих в %1: %2; на них приходится %3 % всех сопоставленных случаев.</translation>
    </message>
    <message>
        <source>%2 national codes, %3 per cent of all mapped codes, end in %1.</source>
        <translation>Национальных кодов, попадающих в %1: %2; это %3 % всех сопоставленных кодов.</translation>
    </message>
    <message>
        <source>The cases stay at %1.</source>
        <translation>Случаи остаются в %1.</translation>
    </message>
    <message>
        <source>Add categories for the largest of these codes beside %1.</source>
        <translation>Добавить рядом с %1 категории для самых крупных из этих кодов.</translation>
    </message>
    <message>
        <source>Institutions differ on “%1”</source>
        <translation>Учреждения расходятся по «%1»</translation>
    </message>
    <message>
        <source>“%1” leads to different categories: %2.</source>
        <translation>«%1» ведёт к разным категориям: %2.</translation>
    </message>
    <message>
        <source>Each institution keeps its category.</source>
        <translation>Каждое учреждение сохраняет свою категорию.</translation>
    </message>
    <message>
        <source>If the institutions read the ICCS differently, state where “%1” belongs.</source>
        <translation>Если учреждения понимают МКПС по-разному, указать, куда относится «%1».</translation>
    </message>
    <message>
        <source>Levels are 0 to 4, or n/a.</source>
        <translation>Уровни — от 0 до 4 или n/a.</translation>
    </message>
    <message>
        <source>Dates are written as in 2026-05-31.</source>
        <translation>Даты записываются в виде 2026-05-31.</translation>
    </message>
    <message>
        <source>An entry needs an id and one of the kinds about, action, challenge, practice, benefit, gap, conformity.</source>
        <translation>Записи нужны идентификатор (id) и один из видов about, action, challenge, practice, benefit, gap, conformity.</translation>
    </message>
    <message>
        <source>The assessment “%1” was to be opened.</source>
        <translation>Не удалось открыть оценку «%1».</translation>
    </message>
    <message>
        <source>README.md of the assessment “iccs-implementation” says what stands there.</source>
        <translation>В файле README.md оценки «iccs-implementation» сказано, что там должно стоять.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>Name the folder of an assessment, with all its files.</source>
        <translation>Укажите папку оценки со всеми её файлами.</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>Оценки с таким именем нет.</translation>
    </message>
    <message>
        <source>Take one of these, or a folder of your own: %1.</source>
        <translation>Возьмите одну из этих или свою папку: %1.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Answer %1 of the assessment: %2</source>
        <translation>Ответ на вопрос %1 оценки: %2</translation>
    </message>
    <message>
        <source>Remove %1 from the assessment</source>
        <translation>Удаление «%1» из оценки</translation>
    </message>
    <message>
        <source>Add %1 to the assessment</source>
        <translation>Добавление «%1» в оценку</translation>
    </message>
    <message>
        <source>Saving the assessment</source>
        <translation>Сохранение оценки</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение: %1</translation>
    </message>
    <message>
        <source>Line %1 is not taken in: “%2”. %3</source>
        <translation>Строка %1 не загружается: «%2». %3</translation>
    </message>
    <message>
        <source>Correct the line and take the file in again.</source>
        <translation>Исправьте строку и загрузите файл ещё раз.</translation>
    </message>
    <message>
        <source>Take %1 into the assessment</source>
        <translation>Загрузка %1 в оценку</translation>
    </message>
    <message>
        <source>Another row gives this question another level.</source>
        <translation>Другая строка даёт на этот вопрос другой уровень.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::AnswerPanel</name>
    <message>
        <source>none</source>
        <comment>target level</comment>
        <translation>не задан</translation>
    </message>
    <message>
        <source>none</source>
        <comment>target year</comment>
        <translation>не задан</translation>
    </message>
    <message>
        <source>year-month-day, such as 2026-05-31</source>
        <translation>год-месяц-день, например 2026-05-31</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No question is chosen</source>
        <translation>Вопрос не выбран</translation>
    </message>
    <message>
        <source>What counts as evidence: %1</source>
        <translation>Что считается подтверждением: %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>share, count, total</comment>
        <translation>%1 (%2 из %3)</translation>
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
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>%1 of: %2. %3</source>
        <comment>principles, framework, how we know</comment>
        <translation>%1 по: %2. %3</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>assessmentpage::AssessmentPage</name>
    <message>
        <source>The questions cannot be read</source>
        <translation>Не удаётся прочитать вопросы</translation>
    </message>
    <message>
        <source>The assessment that comes with the program is missing or broken. Install the program again.</source>
        <translation>Оценка, поставляемая с программой, отсутствует или повреждена. Установите программу заново.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) belong to another version of the assessment and are not counted here.</source>
        <translation>
            <numerusform>%Ln ответ относится к другой версии оценки и здесь не учитывается.</numerusform>
            <numerusform>%Ln ответа относятся к другой версии оценки и здесь не учитываются.</numerusform>
            <numerusform>%Ln ответов относятся к другой версии оценки и здесь не учитываются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is answered yet. Choose a question and what is the case, or press 0 to 4; or send parts to the institutions and take them in again.</source>
        <translation>Пока нет ни одного ответа. Выберите вопрос и то, что соответствует действительности, или нажмите клавишу от 0 до 4; либо отправьте учреждениям их части и затем загрузите заполненные.</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>answered questions of those asked</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>&amp;Part for an institution</source>
        <translation>&amp;Часть для учреждения</translation>
    </message>
    <message>
        <source>The questions on the form of an institution, as a table to be filled in and taken in again</source>
        <translation>Вопросы формы учреждения в виде таблицы, которую заполняют и загружают обратно</translation>
    </message>
    <message>
        <source>&amp;Take in answers…</source>
        <translation>&amp;Загрузить ответы…</translation>
    </message>
    <message>
        <source>Answers and entries from a file, with what they change shown before</source>
        <translation>Ответы и записи из файла; сначала показывается, что они изменят</translation>
    </message>
    <message>
        <source>Save &amp;as a file…</source>
        <translation>Сох&amp;ранить в файл…</translation>
    </message>
    <message>
        <source>The whole assessment with everything computed, for other programs and for comparing countries</source>
        <translation>Вся оценка со всеми вычисленными данными — для других программ и для сравнения стран</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Часть: %1</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>Книга (*.xlsx);;Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Save the assessment as a file</source>
        <translation>Сохранение оценки в файл</translation>
    </message>
    <message>
        <source>Assessment (*.json)</source>
        <translation>Оценка (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено в файл %1.</translation>
    </message>
    <message>
        <source>Views of the assessment</source>
        <translation>Представления оценки</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Profile and phases</source>
        <translation>Профиль и этапы</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>Страна</translation>
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
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a computed figure</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>main institutions</source>
        <translation>основные учреждения</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>определение</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>обоснование</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>рецензент</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>не более %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>более %1</translation>
    </message>
    <message>
        <source>known</source>
        <comment>a condition on a figure</comment>
        <translation>известно</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, its parts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2; now %3</source>
        <comment>figure, what it must be, what it is</comment>
        <translation>%1: %2; сейчас %3</translation>
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
        <translation>Область</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Уровни</translation>
    </message>
    <message>
        <source>The lowest level of all answers and, in brackets, their median</source>
        <translation>Самый низкий уровень всех ответов и, в скобках, их медиана</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Области</translation>
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
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of entries, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>About the assessment</source>
        <translation>Об оценке</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Трудности</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Передовая практика</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Польза</translation>
    </message>
    <message>
        <source>Gaps in the ICCS</source>
        <translation>Пробелы МКПС</translation>
    </message>
    <message>
        <source>Conformity of items</source>
        <translation>Соответствие по пунктам</translation>
    </message>
    <message>
        <source>&amp;Add an action</source>
        <translation>&amp;Добавить действие</translation>
    </message>
    <message>
        <source>&amp;Add a challenge</source>
        <translation>&amp;Добавить трудность</translation>
    </message>
    <message>
        <source>&amp;Add a good practice</source>
        <translation>&amp;Добавить передовую практику</translation>
    </message>
    <message>
        <source>&amp;Add a benefit</source>
        <translation>&amp;Добавить пример пользы</translation>
    </message>
    <message>
        <source>&amp;Add a gap</source>
        <translation>&amp;Добавить пробел</translation>
    </message>
    <message>
        <source>&amp;Add an entry</source>
        <translation>&amp;Добавить запись</translation>
    </message>
    <message>
        <source>The road map is empty</source>
        <translation>Дорожная карта пуста</translation>
    </message>
    <message>
        <source>No challenges yet</source>
        <translation>Трудностей пока нет</translation>
    </message>
    <message>
        <source>No good practices yet</source>
        <translation>Передовой практики пока нет</translation>
    </message>
    <message>
        <source>No benefits yet</source>
        <translation>Примеров пользы пока нет</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Записей пока нет</translation>
    </message>
    <message>
        <source>Take over actions that are proposed below, or add your own.</source>
        <translation>Примите действия, предложенные ниже, или добавьте свои.</translation>
    </message>
    <message>
        <source>Write down what stands in the way, whom it concerns and what is done.</source>
        <translation>Запишите, что мешает, кого это касается и что делается.</translation>
    </message>
    <message>
        <source>Write down what worked, so that others can use it.</source>
        <translation>Запишите, что сработало, чтобы этим могли воспользоваться другие.</translation>
    </message>
    <message>
        <source>Write down what became better, with figures before and after.</source>
        <translation>Запишите, что стало лучше, с данными до и после.</translation>
    </message>
    <message>
        <source>Add the first one.</source>
        <translation>Добавьте первую запись.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::EntryFields</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Period, from</source>
        <translation>Период, с</translation>
    </message>
    <message>
        <source>Period, to</source>
        <translation>Период, по</translation>
    </message>
    <message>
        <source>Date of the assessment</source>
        <translation>Дата оценки</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Подтверждена</translation>
    </message>
</context>
<context>
    <name>assessmentpage::EntryForm</name>
    <message>
        <source>is being counted</source>
        <translation>подсчитывается</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln code(s))</source>
        <comment>cases at stake</comment>
        <translation>
            <numerusform>%1 (%Ln код)</numerusform>
            <numerusform>%1 (%Ln кода)</numerusform>
            <numerusform>%1 (%Ln кодов)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessmentpage::EvidenceList</name>
    <message>
        <source>A&amp;dd evidence</source>
        <translation>До&amp;бавить подтверждение</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Вид подтверждения</translation>
    </message>
    <message>
        <source>What it is: title, date, article</source>
        <translation>Что это: название, дата, статья</translation>
    </message>
    <message>
        <source>Where it is: address or file</source>
        <translation>Где это находится: адрес или файл</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Удалить это подтверждение</translation>
    </message>
</context>
<context>
    <name>assessmentpage::FieldEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>The program counts this from the codes and categories.</source>
        <translation>Программа подсчитывает это по кодам и категориям.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::GapDetails</name>
    <message>
        <source>Known</source>
        <translation>Известен</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваш</translation>
    </message>
    <message>
        <source>Found, not confirmed</source>
        <translation>Найден, не подтверждён</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Подтвердить</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>It becomes yours and is exported for UNODC.</source>
        <translation>Он станет вашим и будет экспортироваться для УНП ООН.</translation>
    </message>
    <message>
        <source>What was known or found before comes back.</source>
        <translation>Вернётся то, что было известно или найдено раньше.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что обнаружено</translation>
    </message>
    <message>
        <source>Done meanwhile</source>
        <translation>Временное решение</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>With UNODC</source>
        <translation>Статус в УНП ООН</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Cases at stake</source>
        <translation>Затронутые случаи</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Национальный код</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>national codes</comment>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessmentpage::GapsPanel</name>
    <message>
        <source>Gaps in the ICCS</source>
        <translation>Пробелы МКПС</translation>
    </message>
    <message>
        <source>&amp;Export for UNODC…</source>
        <translation>&amp;Экспортировать для УНП ООН…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>With UNODC</source>
        <translation>Статус в УНП ООН</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Fed by this project</source>
        <translation>Из этого проекта</translation>
    </message>
    <message>
        <source>Find in the gaps</source>
        <translation>Найти в пробелах</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Нет категории</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>gaps shown, all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>The gaps are being looked for</source>
        <translation>Идёт поиск пробелов</translation>
    </message>
    <message>
        <source>They appear here in a moment.</source>
        <translation>Через мгновение они появятся здесь.</translation>
    </message>
    <message>
        <source>No gap matches the filters</source>
        <translation>Нет пробелов, подходящих под фильтры</translation>
    </message>
    <message>
        <source>Switch filters off to see more.</source>
        <translation>Отключите фильтры, чтобы увидеть больше.</translation>
    </message>
    <message>
        <source>Export the gaps for UNODC</source>
        <translation>Экспорт пробелов для УНП ООН</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>Книга (*.xlsx);;Текст с запятыми (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln пробел записан в файл %1.</numerusform>
            <numerusform>%Ln пробела записаны в файл %1.</numerusform>
            <numerusform>%Ln пробелов записано в файл %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that nobody has confirmed were left out.</source>
        <translation>
            <numerusform>Пропущен %Ln пробел, который никто не подтвердил.</numerusform>
            <numerusform>Пропущены %Ln пробела, которые никто не подтвердил.</numerusform>
            <numerusform>Пропущено %Ln пробелов, которые никто не подтвердил.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessmentpage::InstitutionsBox</name>
    <message>
        <source>Add &amp;institution</source>
        <translation>Добавить &amp;учреждение</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Удалить его</translation>
    </message>
    <message>
        <source>Several institutions of a kind answer for themselves:</source>
        <translation>Если учреждений одного вида несколько, каждое отвечает за себя:</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Вид учреждения</translation>
    </message>
    <message>
        <source>Name, such as Gendarmerie</source>
        <translation>Название, например «Жандармерия»</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>Название учреждения</translation>
    </message>
    <message>
        <source>Remove this institution and all its answers</source>
        <translation>Удалить это учреждение и все его ответы</translation>
    </message>
</context>
<context>
    <name>assessmentpage::LevelLadder</name>
    <message>
        <source>Take the answer &amp;away</source>
        <translation>Убрать &amp;ответ</translation>
    </message>
</context>
<context>
    <name>assessmentpage::LineFormat</name>
    <message>
        <source>“%1” is no date. Write it as in %2.</source>
        <translation>«%1» не является датой. Запишите её в виде %2.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» не является числом.</translation>
    </message>
    <message>
        <source>The ICCS has no category %1.</source>
        <translation>В МКПС нет категории %1.</translation>
    </message>
    <message>
        <source>No list of the project has a code %1.</source>
        <translation>Ни в одном перечне проекта нет кода %1.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::ProfilePanel</name>
    <message>
        <source>Dimension</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>От низшего до высшего</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>The figures of the profile</source>
        <translation>Значения профиля</translation>
    </message>
    <message>
        <source>Phases and what closes them</source>
        <translation>Этапы и то, что их закрывает</translation>
    </message>
    <message>
        <source>No phase is closed yet.</source>
        <translation>Ни один этап пока не закрыт.</translation>
    </message>
    <message>
        <source>The phases are computed…</source>
        <translation>Этапы вычисляются…</translation>
    </message>
    <message>
        <source>Phase reached: %1</source>
        <translation>Достигнутый этап: %1</translation>
    </message>
    <message>
        <source>%1: level %2</source>
        <comment>question, level wanted</comment>
        <translation>%1: уровень %2</translation>
    </message>
</context>
<context>
    <name>assessmentpage::ProposedActions</name>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Proposed actions</source>
        <translation>Предложенные действия</translation>
    </message>
    <message>
        <source>Proposed for low levels</source>
        <translation>Предложено из-за низких уровней</translation>
    </message>
    <message>
        <source>%1 %2 The lowest level is %3, below %4.</source>
        <comment>number and text of a question, two levels</comment>
        <translation>%1 %2 Низший уровень — %3, то есть ниже %4.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::QuestionsPanel</name>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>%1, counts as %2</source>
        <comment>level given, level that counts</comment>
        <translation>%1, считается за %2</translation>
    </message>
    <message>
        <source>Kept, but counted as 1 until evidence is given.</source>
        <translation>Сохраняется, но считается за 1, пока нет подтверждения.</translation>
    </message>
    <message>
        <source>Computed by codes, because the volumes are not known.</source>
        <translation>Вычислено по кодам, поскольку объёмы неизвестны.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <comment>institutions</comment>
        <translation>%1 из %2 ответили</translation>
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
        <translation>%1 в %2 г.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>No question is shown</source>
        <translation>Ни один вопрос не показан</translation>
    </message>
    <message>
        <source>None of this dimension fits the filter. Choose another institution or show all questions.</source>
        <translation>Под фильтр не подходит ни один вопрос этой области. Выберите другое учреждение или покажите все вопросы.</translation>
    </message>
    <message>
        <source>Questions of an institution</source>
        <translation>Вопросы учреждения</translation>
    </message>
    <message>
        <source>State of the answers</source>
        <translation>Состояние ответов</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Все учреждения</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Все ответы</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Без подтверждения</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Each institution below answers for itself.</source>
        <translation>Каждое учреждение ниже отвечает за себя.</translation>
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
        <translation>%1; подтверждений: %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>question, institution</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Choose the file that came back…</source>
        <translation>&amp;Выбрать вернувшийся файл…</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Загрузка ответов</translation>
    </message>
    <message>
        <source>Which answers came back?</source>
        <translation>Какие ответы вернулись?</translation>
    </message>
    <message>
        <source>Choose the part that an institution filled in (CSV, XLSX or ODS), or an assessment of another project (JSON). You see what it changes before anything is taken in.</source>
        <translation>Выберите часть, которую заполнило учреждение (CSV, XLSX или ODS), или оценку из другого проекта (JSON). Прежде чем что-либо будет загружено, вы увидите, что изменится.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Ничего не изменилось</translation>
    </message>
    <message>
        <source>The file says the same as the project, or it has no answers.</source>
        <translation>В файле то же, что и в проекте, или в нём нет ответов.</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Другой файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Answers (*.csv *.tsv *.xlsx *.ods *.json)</source>
        <translation>Ответы (*.csv *.tsv *.xlsx *.ods *.json)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %Ln line(s)</source>
        <translation>
            <numerusform>&amp;Загрузить %Ln строку</numerusform>
            <numerusform>&amp;Загрузить %Ln строки</numerusform>
            <numerusform>&amp;Загрузить %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were taken in.</source>
        <translation>
            <numerusform>%Ln строка загружена.</numerusform>
            <numerusform>%Ln строки загружены.</numerusform>
            <numerusform>%Ln строк загружено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>categories::CategoryPicker</name>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Найдено в</translation>
    </message>
    <message>
        <source>Code or words, in any language</source>
        <translation>Код или слова на любом языке</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Найти категорию</translation>
    </message>
    <message>
        <source>Categories found</source>
        <translation>Найденные категории</translation>
    </message>
    <message>
        <source>Type a code such as 0502, or words such as “car theft”.</source>
        <translation>Введите код, например 0502, или слова, например «кража автомобиля».</translation>
    </message>
    <message>
        <source>No category has these words. Try fewer, or words of another language.</source>
        <translation>Ни одна категория не содержит этих слов. Попробуйте меньше слов или слова на другом языке.</translation>
    </message>
    <message>
        <source>Enter takes the category, Ctrl+Enter adds it beside the others, Esc closes.</source>
        <translation>Enter принимает категорию, Ctrl+Enter добавляет её к остальным, Esc закрывает окно.</translation>
    </message>
    <message>
        <source>%1 is too wide. Choose a category at level %2 or below (R1).</source>
        <translation>%1 — слишком широкая категория. Выберите категорию уровня %2 или ниже (R1).</translation>
    </message>
</context>
<context>
    <name>categories::Titles</name>
    <message>
        <source>not in this edition of the classification</source>
        <translation>нет в этой редакции классификации</translation>
    </message>
</context>
<context>
    <name>classification</name>
    <message>
        <source>Mend the files of the edition.</source>
        <translation>Исправьте файлы редакции.</translation>
    </message>
    <message>
        <source>%1 is of level %2 and has no parent.</source>
        <translation>У категории %1 уровень %2, но нет вышестоящей категории.</translation>
    </message>
    <message>
        <source>%1 is of level %2 and its parent %3 of level %4.</source>
        <translation>У категории %1 уровень %2, а у вышестоящей категории %3 — уровень %4.</translation>
    </message>
    <message>
        <source>%1 excludes “%2” towards %3, which does not exist.</source>
        <translation>%1 исключает «%2» и отсылает к %3, но такой категории нет.</translation>
    </message>
    <message>
        <source>%1 excludes “%2” and names no other category for it.</source>
        <translation>%1 исключает «%2», но не указывает для этого другой категории.</translation>
    </message>
    <message>
        <source>Decide by the title and the inclusions.</source>
        <translation>Решайте по названию и включениям.</translation>
    </message>
    <message>
        <source>%1 takes over the terms of %2, which does not exist.</source>
        <translation>%1 перенимает термины категории %2, но такой категории нет.</translation>
    </message>
    <message>
        <source>Add the text to the files of the edition.</source>
        <translation>Добавьте текст в файлы редакции.</translation>
    </message>
    <message>
        <source>%1 has no title in the language “%2”.</source>
        <translation>У категории %1 нет названия на языке «%2».</translation>
    </message>
    <message>
        <source>%1 has no description in the language “%2”.</source>
        <translation>У категории %1 нет описания на языке «%2».</translation>
    </message>
    <message>
        <source>%1 stands twice in the list; the second row was left out.</source>
        <translation>%1 встречается в списке дважды; вторая строка пропущена.</translation>
    </message>
    <message>
        <source>Loading the classification in %1.</source>
        <translation>Загрузка классификации из папки %1.</translation>
    </message>
    <message>
        <source>Restore the folder from the program package or mend the file.</source>
        <translation>Восстановите папку из пакета программы или исправьте файл.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Файл %1 отсутствует.</translation>
    </message>
    <message>
        <source>The file %1 is damaged: %2</source>
        <translation>Файл %1 повреждён: %2</translation>
    </message>
    <message>
        <source>The file %1 has no column %2.</source>
        <translation>В файле %1 нет столбца %2.</translation>
    </message>
    <message>
        <source>“%1” is no code of 2, 4, 5 or 6 digits.</source>
        <translation>«%1» не является кодом из 2, 4, 5 или 6 цифр.</translation>
    </message>
    <message>
        <source>Line %1 of the file %2: %3</source>
        <translation>Строка %1 файла %2: %3</translation>
    </message>
    <message>
        <source>The file edition.json has the alias “%1” that is no code or stands for none.</source>
        <translation>В файле edition.json есть псевдоним «%1», который не является кодом или ничего не обозначает.</translation>
    </message>
    <message>
        <source>The file edition.json is missing or not readable.</source>
        <translation>Файл edition.json отсутствует или не читается.</translation>
    </message>
    <message>
        <source>The file edition.json is damaged: %1.</source>
        <translation>Файл edition.json повреждён: %1.</translation>
    </message>
    <message>
        <source>The file edition.json lacks the id, the titles or the levels.</source>
        <translation>В файле edition.json нет идентификатора, названий или уровней.</translation>
    </message>
    <message>
        <source>The level %1 does not exist in this edition.</source>
        <translation>Уровня %1 в этой редакции нет.</translation>
    </message>
    <message>
        <source>The file categories.csv has no rows.</source>
        <translation>В файле categories.csv нет строк.</translation>
    </message>
    <message>
        <source>In the file categories.csv %1 names the parent %2, which does not exist.</source>
        <translation>В файле categories.csv для %1 указана вышестоящая категория %2, которой нет.</translation>
    </message>
    <message>
        <source>In the file categories.csv the parents of %1 run in a circle.</source>
        <translation>В файле categories.csv вышестоящие категории для %1 образуют замкнутый круг.</translation>
    </message>
    <message>
        <source>There is no category %1.</source>
        <translation>Категории %1 нет.</translation>
    </message>
    <message>
        <source>“%1” is neither inclusion nor exclusion.</source>
        <translation>«%1» не является ни включением, ни исключением.</translation>
    </message>
    <message>
        <source>“%1” is neither item nor apply.</source>
        <translation>«%1» — это ни item, ни apply.</translation>
    </message>
    <message>
        <source>The value does not stand below its variable %1.</source>
        <translation>Значение не относится к своей переменной %1.</translation>
    </message>
    <message>
        <source>The variable %1, the category %2 or the relation “%3” is unknown.</source>
        <translation>Неизвестна переменная %1, категория %2 или отношение «%3».</translation>
    </message>
</context>
<context>
    <name>classificationpage::BrowsePanel</name>
    <message>
        <source>Search codes, titles, terms</source>
        <translation>Поиск по кодам, названиям и терминам</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Categories found</source>
        <translation>Найденные категории</translation>
    </message>
    <message numerus="yes">
        <source>%n categories found</source>
        <translation>
            <numerusform>Найдена %n категория</numerusform>
            <numerusform>Найдено %n категории</numerusform>
            <numerusform>Найдено %n категорий</numerusform>
        </translation>
    </message>
    <message>
        <source>No category found</source>
        <translation>Категории не найдены</translation>
    </message>
    <message>
        <source>Nothing in the codes, titles, terms and index matches “%1”. Try fewer or other words, in any language of the titles.</source>
        <translation>Ни в кодах, ни в названиях, ни в терминах, ни в указателе нет «%1». Попробуйте меньше слов или другие слова на любом языке названий.</translation>
    </message>
</context>
<context>
    <name>classificationpage::CategoryRow</name>
    <message>
        <source>No offence of the list is linked here.</source>
        <translation>С этой категорией не связано ни одно преступление из перечня.</translation>
    </message>
    <message>
        <source>%1 linked to this category, %2 with the narrower ones.</source>
        <translation>Связано с этой категорией: %1; вместе с более узкими: %2.</translation>
    </message>
    <message>
        <source>%1 (residual category)</source>
        <translation>%1 (остаточная категория)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Преступления</translation>
    </message>
    <message>
        <source>Offences of the present list that are linked to the category or to a narrower one.</source>
        <translation>Преступления текущего перечня, связанные с этой категорией или с более узкой.</translation>
    </message>
</context>
<context>
    <name>classificationpage::CategoryText</name>
    <message>
        <source>%1, level %2 of %3</source>
        <comment>name and number of a level</comment>
        <translation>%1, уровень %2 из %3</translation>
    </message>
    <message>
        <source>Eurostat: %1</source>
        <translation>Евростат: %1</translation>
    </message>
    <message>
        <source>also printed as: %1</source>
        <translation>также печатается как: %1</translation>
    </message>
    <message>
        <source>Residual category</source>
        <translation>Остаточная категория</translation>
    </message>
    <message>
        <source>It holds what fits nowhere else. Choose it only after the other categories beside it have been rejected, and write down why.</source>
        <translation>Сюда относится то, чему нет места ни в одной другой категории. Выбирайте её только после того, как отклонены остальные категории того же уровня, и запишите почему.</translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) of the project linked here</source>
        <translation>
            <numerusform>Здесь связано %n преступление проекта</numerusform>
            <numerusform>Здесь связано %n преступления проекта</numerusform>
            <numerusform>Здесь связано %n преступлений проекта</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём эта категория</translation>
    </message>
    <message>
        <source>In our own words. The official definition stands in the publication.</source>
        <translation>Изложено нашими словами. Официальное определение приведено в публикации.</translation>
    </message>
    <message>
        <source>Offences linked here (%1)</source>
        <translation>Преступления, связанные с этой категорией (%1)</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Показать все: %1</translation>
    </message>
    <message>
        <source>Names in laws and police lists (collected by us)</source>
        <translation>Названия в законах и полицейских перечнях (собраны нами)</translation>
    </message>
    <message>
        <source>Entries of the alphabetical index</source>
        <translation>Записи алфавитного указателя</translation>
    </message>
    <message>
        <source>Remarks on the print</source>
        <translation>Примечания к печатному изданию</translation>
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
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Копировать код</translation>
    </message>
    <message>
        <source>&amp;Import official titles in another language…</source>
        <translation>&amp;Импортировать официальные названия на другом языке…</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Развернуть все</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Свернуть все</translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation>&amp;Язык текстов</translation>
    </message>
    <message>
        <source>Import titles…</source>
        <translation>Импорт названий…</translation>
    </message>
    <message>
        <source>Source: %1. Descriptions and common names are our own words.</source>
        <translation>Источник: %1. Описания и обиходные названия изложены нашими словами.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Классификация</translation>
    </message>
</context>
<context>
    <name>classificationpage::Hits</name>
    <message>
        <source>%1, found in: %2, %3</source>
        <comment>category, field, text</comment>
        <translation>%1, найдено в: %2, %3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Обиходное название</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Включает</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Указатель</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Исключает</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
</context>
<context>
    <name>classificationpage::NotesText</name>
    <message>
        <source>(shortened by us)</source>
        <translation>(сокращено нами)</translation>
    </message>
    <message>
        <source>no category is printed</source>
        <translation>категория в издании не указана</translation>
    </message>
    <message>
        <source>(printed: %1)</source>
        <translation>(напечатано: %1)</translation>
    </message>
    <message>
        <source>%1 more from %2</source>
        <comment>number of notes, category</comment>
        <translation>ещё %1 из категории %2</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Включает</translation>
    </message>
    <message>
        <source>Excludes, because it belongs to</source>
        <translation>Исключает, поскольку относится к</translation>
    </message>
    <message>
        <source>The publication prints no inclusions or exclusions here.</source>
        <translation>В публикации здесь не указаны ни включения, ни исключения.</translation>
    </message>
</context>
<context>
    <name>classificationpage::TextPanel</name>
    <message>
        <source>Text of the category</source>
        <translation>Текст категории</translation>
    </message>
</context>
<context>
    <name>classificationpage::TitlesDialog</name>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Новое название</translation>
    </message>
    <message>
        <source>Import official titles in another language</source>
        <translation>Импорт официальных названий на другом языке</translation>
    </message>
    <message>
        <source>Which table holds the titles?</source>
        <translation>В какой таблице находятся названия?</translation>
    </message>
    <message>
        <source>Drop a table here that has a column of ICCS codes and a column of titles, for example from the official translation in your language, or choose or paste one.</source>
        <translation>Перетащите сюда таблицу со столбцом кодов МКПС и столбцом названий, например из официального перевода на ваш язык; таблицу можно также выбрать или вставить.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Import the titles</source>
        <translation>Импорт названий</translation>
    </message>
    <message>
        <source>Column of &amp;codes</source>
        <translation>Столбец &amp;кодов</translation>
    </message>
    <message>
        <source>Column of &amp;titles</source>
        <translation>Столбец на&amp;званий</translation>
    </message>
    <message>
        <source>&amp;Language of the titles</source>
        <translation>&amp;Язык названий</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Выберите язык</translation>
    </message>
    <message>
        <source>Categories with their new titles</source>
        <translation>Категории с новыми названиями</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>Выберите столбец</translation>
    </message>
    <message>
        <source>No row names a category of the classification yet. Choose the column that holds the ICCS codes.</source>
        <translation>Пока ни одна строка не указывает категорию классификации. Выберите столбец с кодами МКПС.</translation>
    </message>
    <message>
        <source>%1 of %2 categories get a title.</source>
        <translation>Названия получат категории: %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) were taken for another spelling of the same category.</source>
        <translation>
            <numerusform>%n код принят за другое написание той же категории.</numerusform>
            <numerusform>%n кода приняты за другое написание той же категории.</numerusform>
            <numerusform>%n кодов приняты за другое написание той же категории.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A lost leading zero was put back in %n code(s).</source>
        <translation>
            <numerusform>Потерянный начальный ноль восстановлен в %n коде.</numerusform>
            <numerusform>Потерянный начальный ноль восстановлен в %n кодах.</numerusform>
            <numerusform>Потерянный начальный ноль восстановлен в %n кодах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles in %1 are there already and will be replaced.</source>
        <translation>Названия на этом языке (%1) уже есть и будут заменены.</translation>
    </message>
</context>
<context>
    <name>classificationpage::VariablesText</name>
    <message>
        <source>About the event</source>
        <translation>О событии</translation>
    </message>
    <message>
        <source>About the victim</source>
        <translation>О потерпевшем</translation>
    </message>
    <message>
        <source>About the perpetrator</source>
        <translation>О правонарушителе</translation>
    </message>
    <message>
        <source>About what the data include</source>
        <translation>О том, что включают данные</translation>
    </message>
    <message>
        <source>About homicide</source>
        <translation>Об убийстве</translation>
    </message>
    <message>
        <source>minimum set</source>
        <translation>минимальный набор</translation>
    </message>
    <message>
        <source>recommended here</source>
        <translation>рекомендуется здесь</translation>
    </message>
    <message>
        <source>No list of values is printed.</source>
        <translation>Список значений в издании не приведён.</translation>
    </message>
    <message>
        <source>Variables that do not apply</source>
        <translation>Неприменимые переменные</translation>
    </message>
    <message>
        <source>Disaggregating variables</source>
        <translation>Дезагрегирующие переменные</translation>
    </message>
    <message>
        <source>%1 variables apply</source>
        <translation>Применимых переменных: %1</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>%1, row %2: %3 %4</source>
        <translation>%1, строка %2: %3 %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a row format. Use csv, json or table.</source>
        <translation>«%1» не является форматом строк. Используйте csv, json или table.</translation>
    </message>
    <message>
        <source>The project %1 was to be changed.</source>
        <translation>Не удалось изменить проект %1.</translation>
    </message>
    <message numerus="yes">
        <source>A program that ended abruptly left %n edit(s) that are not in the file yet.</source>
        <translation>
            <numerusform>Программа, завершившаяся аварийно, оставила %n правку, которой ещё нет в файле.</numerusform>
            <numerusform>Программа, завершившаяся аварийно, оставила %n правки, которых ещё нет в файле.</numerusform>
            <numerusform>Программа, завершившаяся аварийно, оставила %n правок, которых ещё нет в файле.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them over or drop them first: iccs recover %1 (--accept or --discard).</source>
        <translation>Сначала примите или отбросьте их: iccs recover %1 (--accept или --discard).</translation>
    </message>
    <message>
        <source>The project was not changed. Make room on the disk, allow writing there, or work on a copy in another folder.</source>
        <translation>Проект не изменён. Освободите место на диске, разрешите запись в этой папке или работайте с копией в другой папке.</translation>
    </message>
    <message>
        <source>An offence list was looked for.</source>
        <translation>Выполнялся поиск перечня преступлений.</translation>
    </message>
    <message>
        <source>The project has no offence list yet.</source>
        <translation>В проекте ещё нет перечня преступлений.</translation>
    </message>
    <message>
        <source>Import one with: iccs import PROJECT LIST --as offences.</source>
        <translation>Импортируйте его командой: iccs import PROJECT LIST --as offences.</translation>
    </message>
    <message>
        <source>The project has several lists.</source>
        <translation>В проекте несколько перечней.</translation>
    </message>
    <message>
        <source>Say which one with --list NAME.</source>
        <translation>Укажите нужный перечень параметром --list NAME.</translation>
    </message>
    <message>
        <source>There is no list called &quot;%1&quot;.</source>
        <translation>Перечня с именем «%1» нет.</translation>
    </message>
    <message>
        <source>The lists are: %1.</source>
        <translation>Имеются перечни: %1.</translation>
    </message>
    <message>
        <source>The offence &quot;%1&quot; was looked for in &quot;%2&quot;.</source>
        <translation>Выполнялся поиск преступления «%1» в перечне «%2».</translation>
    </message>
    <message>
        <source>The list has no such code.</source>
        <translation>В перечне нет такого кода.</translation>
    </message>
    <message>
        <source>Codes are text: leading zeros and blanks inside count.</source>
        <translation>Коды — это текст: начальные нули и пробелы внутри имеют значение.</translation>
    </message>
    <message numerus="yes">
        <source>The code stands %n time(s) in the list.</source>
        <translation>
            <numerusform>Код встречается в перечне %n раз.</numerusform>
            <numerusform>Код встречается в перечне %n раза.</numerusform>
            <numerusform>Код встречается в перечне %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one of: %1.</source>
        <translation>Укажите один из следующих: %1.</translation>
    </message>
    <message>
        <source>Run all checks. Ends with 1 when an error is not explained.</source>
        <translation>Выполнить все проверки. Код завершения 1, если есть ошибка без объяснения.</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>Файл проекта.</translation>
    </message>
    <message>
        <source>There is no check &quot;%1&quot;.</source>
        <translation>Проверки «%1» нет.</translation>
    </message>
    <message>
        <source>Browse and search ICCS. Descriptions are the program&apos;s own words, titles and terms are UNODC&apos;s.</source>
        <translation>Просмотр МКПС и поиск в ней. Описания принадлежат программе, названия и термины — УНП ООН.</translation>
    </message>
    <message>
        <source>A category, e.g. 0101; aliases and lost zeros are understood.</source>
        <translation>Категория, например 0101; псевдонимы и коды с потерянными нулями распознаются.</translation>
    </message>
    <message>
        <source>The category and everything below it.</source>
        <translation>Категория и всё, что ниже неё.</translation>
    </message>
    <message>
        <source>Words or a code to look for, in any loaded language.</source>
        <translation>Искомые слова или код на любом загруженном языке.</translation>
    </message>
    <message>
        <source>How many hits to print (20).</source>
        <translation>Сколько результатов печатать (20).</translation>
    </message>
    <message>
        <source>Nothing in ICCS matches &quot;%1&quot;. Try fewer or other words, or the parent&apos;s title.</source>
        <translation>В МКПС нет соответствий для «%1». Попробуйте меньше слов, другие слова или название вышестоящей категории.</translation>
    </message>
    <message>
        <source>The category &quot;%1&quot; was looked for.</source>
        <translation>Выполнялся поиск категории «%1».</translation>
    </message>
    <message>
        <source>This edition of ICCS has no such code.</source>
        <translation>В этой редакции МКПС нет такого кода.</translation>
    </message>
    <message>
        <source>Search for it with: iccs classification --search WORDS.</source>
        <translation>Найдите его командой: iccs classification --search WORDS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as %2.</source>
        <translation>«%1» прочитано как %2.</translation>
    </message>
    <message>
        <source>Compare the links with those of another mapper of the same list, offence by offence, or as measures of agreement. Nothing is changed.</source>
        <translation>Сравнить связи со связями другого составителя для того же перечня — по каждому преступлению или в виде показателей согласованности. Ничего не изменяется.</translation>
    </message>
    <message>
        <source>The other mapper&apos;s project file, or a table of links.</source>
        <translation>Файл проекта другого составителя или таблица связей.</translation>
    </message>
    <message>
        <source>Which list; needed when the project has several.</source>
        <translation>Какой перечень; нужно указать, если в проекте их несколько.</translation>
    </message>
    <message>
        <source>Which list of the other project; else the one with the most codes in common.</source>
        <translation>Какой перечень другого проекта; иначе берётся тот, у которого больше всего общих кодов.</translation>
    </message>
    <message>
        <source>With a table: column of the national code.</source>
        <translation>Для таблицы: столбец национального кода.</translation>
    </message>
    <message>
        <source>With a table: column of the ICCS code.</source>
        <translation>Для таблицы: столбец кода МКПС.</translation>
    </message>
    <message>
        <source>With a table: column of the relation.</source>
        <translation>Для таблицы: столбец отношения.</translation>
    </message>
    <message>
        <source>Print the measures of agreement instead of the offences.</source>
        <translation>Печатать показатели согласованности вместо преступлений.</translation>
    </message>
    <message>
        <source>Leave out the offences on which both decided the same or nothing.</source>
        <translation>Пропустить преступления, по которым оба приняли одинаковое решение или не приняли никакого.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Quality measures by codes and by volume, for every list, section, level and status.</source>
        <translation>Показатели качества по кодам и по объёму для каждого перечня, раздела, уровня и статуса.</translation>
    </message>
    <message>
        <source>Which list; all when left out.</source>
        <translation>Какой перечень; если не указан, берутся все.</translation>
    </message>
    <message>
        <source>Say why a finding may stand. It stays in the list, marked as explained.</source>
        <translation>Указать, почему замечание можно оставить. Оно остаётся в списке с отметкой об объяснении.</translation>
    </message>
    <message>
        <source>Id of the check, as &quot;iccs check&quot; prints it.</source>
        <translation>Идентификатор проверки, как его печатает «iccs check».</translation>
    </message>
    <message>
        <source>Place of the finding, as &quot;iccs check&quot; prints it.</source>
        <translation>Место замечания, как его печатает «iccs check».</translation>
    </message>
    <message>
        <source>Why it may stand.</source>
        <translation>Почему его можно оставить.</translation>
    </message>
    <message>
        <source>Take the explanation back.</source>
        <translation>Отозвать объяснение.</translation>
    </message>
    <message>
        <source>An explanation needs --reason.</source>
        <translation>Для объяснения нужен параметр --reason.</translation>
    </message>
    <message>
        <source>Print the formats.</source>
        <translation>Напечатать список форматов.</translation>
    </message>
    <message>
        <source>There is no export format &quot;%1&quot;. &quot;iccs export --list&quot; prints them.</source>
        <translation>Формата экспорта «%1» нет. Команда «iccs export --list» печатает список форматов.</translation>
    </message>
    <message>
        <source>An export needs a project file and --out FILE.</source>
        <translation>Для экспорта нужны файл проекта и --out FILE.</translation>
    </message>
    <message>
        <source>Wrote %1. %2</source>
        <translation>Записан файл %1. %2</translation>
    </message>
    <message>
        <source>Print the audit trail, newest first; or take edits back and bring them again.</source>
        <translation>Напечатать журнал изменений, начиная с последних; отменить правки или вернуть их.</translation>
    </message>
    <message>
        <source>How many lines (100).</source>
        <translation>Сколько строк (100).</translation>
    </message>
    <message>
        <source>Take back so many edits.</source>
        <translation>Отменить столько правок.</translation>
    </message>
    <message>
        <source>Bring back so many edits.</source>
        <translation>Вернуть столько правок.</translation>
    </message>
    <message>
        <source>Name of the list; the file&apos;s name when left out.</source>
        <translation>Имя перечня; если не указано, берётся имя файла.</translation>
    </message>
    <message>
        <source>police, prosecution, courts, prisons, survey or other.</source>
        <translation>police, prosecution, courts, prisons, survey или other.</translation>
    </message>
    <message>
        <source>Take the difference over.</source>
        <translation>Принять различия.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of institution. Use police, prosecution, courts, prisons, survey or other.</source>
        <translation>«%1» не является видом учреждения. Используйте police, prosecution, courts, prisons, survey или other.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in as offences of the list &quot;%1&quot; (%2, %3), with %4 finding(s).</source>
        <translation>
            <numerusform>%n строка загружена как преступление перечня «%1» (%2, %3); замечаний: %4.</numerusform>
            <numerusform>%n строки загружены как преступления перечня «%1» (%2, %3); замечаний: %4.</numerusform>
            <numerusform>%n строк загружено как преступления перечня «%1» (%2, %3); замечаний: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list &quot;%1&quot; is in the project already; this file changes %n thing(s). Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>Перечень «%1» уже есть в проекте; этот файл вносит в него %n изменение. Ничего не принято: чтобы принять, добавьте --accept.</numerusform>
            <numerusform>Перечень «%1» уже есть в проекте; этот файл вносит в него %n изменения. Ничего не принято: чтобы принять, добавьте --accept.</numerusform>
            <numerusform>Перечень «%1» уже есть в проекте; этот файл вносит в него %n изменений. Ничего не принято: чтобы принять, добавьте --accept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken over; the list &quot;%1&quot; is now version %2.</source>
        <translation>
            <numerusform>Принято %n изменение; версия перечня «%1» теперь %2.</numerusform>
            <numerusform>Принято %n изменения; версия перечня «%1» теперь %2.</numerusform>
            <numerusform>Принято %n изменений; версия перечня «%1» теперь %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles need --code, --label and --text-language.</source>
        <translation>Для названий нужны параметры --code, --label и --text-language.</translation>
    </message>
    <message>
        <source>Titles were to be taken in from %1.</source>
        <translation>Не удалось загрузить названия из файла %1.</translation>
    </message>
    <message>
        <source>No row has the code of an ICCS category and a title.</source>
        <translation>Ни в одной строке нет кода категории МКПС вместе с названием.</translation>
    </message>
    <message>
        <source>Check --code and --label; nothing was changed. &quot;iccs classification&quot; prints the codes.</source>
        <translation>Проверьте --code и --label; ничего не изменено. Команда «iccs classification» печатает коды.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) were read with a lost zero put back, or under another number.</source>
        <translation>
            <numerusform>%n код прочитан с восстановленным нулём или под другим номером.</numerusform>
            <numerusform>%n кода прочитаны с восстановленным нулём или под другим номером.</numerusform>
            <numerusform>%n кодов прочитано с восстановленным нулём или под другим номером.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; instead of &quot;%2&quot;</source>
        <translation>«%1» вместо «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) of that language are in the project with other words. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>%n название на этом языке уже есть в проекте, но с другими словами. Ничего не принято: чтобы принять, добавьте --accept.</numerusform>
            <numerusform>%n названия на этом языке уже есть в проекте, но с другими словами. Ничего не принято: чтобы принять, добавьте --accept.</numerusform>
            <numerusform>%n названий на этом языке уже есть в проекте, но с другими словами. Ничего не принято: чтобы принять, добавьте --accept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) of %1 categories came in.</source>
        <translation>
            <numerusform>Загружено %n название; всего категорий: %1.</numerusform>
            <numerusform>Загружено %n названия; всего категорий: %1.</numerusform>
            <numerusform>Загружено %n названий; всего категорий: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print what is in a project file.</source>
        <translation>Напечатать, что содержит файл проекта.</translation>
    </message>
    <message>
        <source>%1 (%2, version %3): %4 offences, %5 links, from %6, imported %7</source>
        <translation>%1 (%2, версия %3): преступлений — %4, связей — %5, из файла %6, импортировано %7</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1, кем: %2: %3</translation>
    </message>
    <message>
        <source>Set links between offences and categories. Accepted suggestions become proposals, never approved links.</source>
        <translation>Установить связи между преступлениями и категориями. Принятые подсказки становятся предложениями, но никогда — утверждёнными связями.</translation>
    </message>
    <message>
        <source>CODE=ICCS, several times; CODE= with --reason for an offence without a category.</source>
        <translation>CODE=ICCS, можно несколько раз; CODE= вместе с --reason для преступления без категории.</translation>
    </message>
    <message>
        <source>With --set: equal, inside, contains, overlap or none. With --from: its column.</source>
        <translation>С --set: equal, inside, contains, overlap или none. С --from: соответствующий столбец.</translation>
    </message>
    <message>
        <source>With --set: draft, proposed, in review, disputed, approved or out of scope.</source>
        <translation>С --set: draft, proposed, in review, disputed, approved или out of scope.</translation>
    </message>
    <message>
        <source>With --set: why.</source>
        <translation>С --set: почему.</translation>
    </message>
    <message>
        <source>With --set and no category: why there is none.</source>
        <translation>С --set без категории: почему категории нет.</translation>
    </message>
    <message>
        <source>A table of links, or our own export after review.</source>
        <translation>Таблица связей или наш собственный экспорт после рецензирования.</translation>
    </message>
    <message>
        <source>With --from: column of the national code.</source>
        <translation>С --from: столбец национального кода.</translation>
    </message>
    <message>
        <source>With --from: column of the ICCS code.</source>
        <translation>С --from: столбец кода МКПС.</translation>
    </message>
    <message>
        <source>Propose the first suggestion for every offence without a link.</source>
        <translation>Предложить первую подсказку для каждого преступления без связи.</translation>
    </message>
    <message>
        <source>How sure a suggestion must be (0.5).</source>
        <translation>Насколько уверенной должна быть подсказка (0.5).</translation>
    </message>
    <message>
        <source>With --from and our own whole export: remove links whose rows are gone.</source>
        <translation>С --from и нашим собственным полным экспортом: удалить связи, строк которых больше нет.</translation>
    </message>
    <message>
        <source>Print what would change, and change nothing.</source>
        <translation>Напечатать, что изменилось бы, и ничего не менять.</translation>
    </message>
    <message>
        <source>Give one of --set, --from and --accept-suggestions.</source>
        <translation>Укажите один из параметров --set, --from и --accept-suggestions.</translation>
    </message>
    <message>
        <source>Links were to be set.</source>
        <translation>Не удалось установить связи.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no status.</source>
        <translation>«%1» не является статусом.</translation>
    </message>
    <message>
        <source>Use draft, proposed, in review, disputed, approved or out of scope.</source>
        <translation>Используйте draft, proposed, in review, disputed, approved или out of scope.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no relation.</source>
        <translation>«%1» не является отношением.</translation>
    </message>
    <message>
        <source>Use equal, inside, contains, overlap or none.</source>
        <translation>Используйте equal, inside, contains, overlap или none.</translation>
    </message>
    <message>
        <source>The relation &quot;none&quot; goes with no category.</source>
        <translation>Отношение «none» указывается только без категории.</translation>
    </message>
    <message>
        <source>Write CODE= without a category, or another relation.</source>
        <translation>Напишите CODE= без категории или другое отношение.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no equals sign.</source>
        <translation>В «%1» нет знака равенства.</translation>
    </message>
    <message>
        <source>Write CODE=ICCS, for example 861=0401.</source>
        <translation>Напишите CODE=ICCS, например 861=0401.</translation>
    </message>
    <message>
        <source>This edition of ICCS has no category &quot;%1&quot;.</source>
        <translation>В этой редакции МКПС нет категории «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) set.</source>
        <translation>
            <numerusform>Установлена %n связь.</numerusform>
            <numerusform>Установлены %n связи.</numerusform>
            <numerusform>Установлено %n связей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) have no row in the table and were kept; add --remove-missing to remove them.</source>
        <translation>
            <numerusform>Для %n связи нет строки в таблице, она сохранена; чтобы удалить её, добавьте --remove-missing.</numerusform>
            <numerusform>Для %n связей нет строк в таблице, они сохранены; чтобы удалить их, добавьте --remove-missing.</numerusform>
            <numerusform>Для %n связей нет строк в таблице, они сохранены; чтобы удалить их, добавьте --remove-missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) changed, %1 unchanged, %2 finding(s).</source>
        <translation>
            <numerusform>Изменена %n связь, без изменений: %1, замечаний: %2.</numerusform>
            <numerusform>Изменены %n связи, без изменений: %1, замечаний: %2.</numerusform>
            <numerusform>Изменено %n связей, без изменений: %1, замечаний: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the correspondence table; offences without a link have empty cells.</source>
        <translation>Напечатать таблицу соответствий; у преступлений без связи ячейки пусты.</translation>
    </message>
    <message>
        <source>Make a project file.</source>
        <translation>Создать файл проекта.</translation>
    </message>
    <message>
        <source>The file to make.</source>
        <translation>Создаваемый файл.</translation>
    </message>
    <message>
        <source>Three letters of ISO 3166-1, e.g. CHL.</source>
        <translation>Три буквы по ISO 3166-1, например CHL.</translation>
    </message>
    <message>
        <source>Who keeps the project.</source>
        <translation>Кто ведёт проект.</translation>
    </message>
    <message>
        <source>A title for reports.</source>
        <translation>Заголовок для отчётов.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country code. Use the three letters of ISO 3166-1, e.g. CHL.</source>
        <translation>«%1» не является кодом страны. Используйте три буквы по ISO 3166-1, например CHL.</translation>
    </message>
    <message>
        <source>A project was to be made as %1.</source>
        <translation>Не удалось создать проект %1.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Файл с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>Выберите другое имя или переместите этот файл.</translation>
    </message>
    <message>
        <source>Made the project %1.</source>
        <translation>Создан проект %1.</translation>
    </message>
    <message>
        <source>List edits that an abruptly ended program left beside a project, take them over or drop them.</source>
        <translation>Показать правки, которые аварийно завершившаяся программа оставила рядом с проектом, принять их или отбросить.</translation>
    </message>
    <message>
        <source>Take the edits over and save.</source>
        <translation>Принять правки и сохранить.</translation>
    </message>
    <message>
        <source>Drop the edits for good.</source>
        <translation>Отбросить правки окончательно.</translation>
    </message>
    <message>
        <source>Give --accept or --discard, not both.</source>
        <translation>Укажите --accept или --discard, но не оба.</translation>
    </message>
    <message>
        <source>Nothing was left over beside %1.</source>
        <translation>Рядом с %1 несохранённых правок нет.</translation>
    </message>
    <message>
        <source>The edits are still left over: make room on the disk or allow writing there, then run this again.</source>
        <translation>Правки всё ещё не сохранены: освободите место на диске или разрешите запись в этой папке, затем выполните команду снова.</translation>
    </message>
    <message>
        <source>Ranked ICCS categories for the offences of a project, or of a list file, each with its reasons.</source>
        <translation>Ранжированные категории МКПС для преступлений проекта или файла перечня, каждая с обоснованием.</translation>
    </message>
    <message>
        <source>A project file; or give --offences.</source>
        <translation>Файл проекта; или укажите --offences.</translation>
    </message>
    <message>
        <source>A list file, without a project.</source>
        <translation>Файл перечня, без проекта.</translation>
    </message>
    <message>
        <source>Which list of the project; all when left out.</source>
        <translation>Какой перечень проекта; если не указан, берутся все.</translation>
    </message>
    <message>
        <source>Only these national codes.</source>
        <translation>Только эти национальные коды.</translation>
    </message>
    <message>
        <source>Method of suggestion; the default is best.</source>
        <translation>Метод подсказок; по умолчанию — лучший.</translation>
    </message>
    <message>
        <source>Candidates per offence (5).</source>
        <translation>Вариантов на преступление (5).</translation>
    </message>
    <message>
        <source>Only offences without a link.</source>
        <translation>Только преступления без связи.</translation>
    </message>
    <message>
        <source>Give either a project file or --offences LIST.</source>
        <translation>Укажите либо файл проекта, либо --offences LIST.</translation>
    </message>
    <message>
        <source>There is no method of suggestion called &quot;%1&quot;.</source>
        <translation>Метода подсказок «%1» нет.</translation>
    </message>
    <message>
        <source>csv, json or table; for export: the format.</source>
        <translation>csv, json или table; для экспорта: формат.</translation>
    </message>
    <message>
        <source>File to write; &quot;-&quot; is standard output.</source>
        <translation>Файл для записи; «-» означает стандартный вывод.</translation>
    </message>
    <message>
        <source>Language of labels and messages, e.g. es.</source>
        <translation>Язык наименований и сообщений, например es.</translation>
    </message>
    <message>
        <source>Who is named in the audit trail.</source>
        <translation>Чьё имя указывается в журнале изменений.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ПАРАМЕТРЫ</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Позиционные аргументы</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>ТЕКСТ</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>ЦЕЛОЕ</translation>
    </message>
    <message>
        <source>FLOAT</source>
        <translation>ДРОБНОЕ</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>ОБЯЗАТЕЛЬНО</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Print this page and end.</source>
        <translation>Напечатать эту страницу и завершить работу.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Напечатать версию и завершить работу.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Пример:</translation>
    </message>
    <message>
        <source>Maps national offence codes onto ICCS, the International Classification of Crime for Statistical Purposes (UNODC 2015).</source>
        <translation>Сопоставляет национальные коды преступлений с МКПС, Международной классификацией преступлений для статистических целей (УНП ООН, 2015).</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>A page about a command.</source>
        <translation>Страница о команде.</translation>
    </message>
    <message>
        <source>The command.</source>
        <translation>Команда.</translation>
    </message>
    <message>
        <source>Sheet of a workbook, by name or number.</source>
        <translation>Лист книги, по имени или номеру.</translation>
    </message>
    <message>
        <source>What parts the columns; detected when left out.</source>
        <translation>Чем разделены столбцы; если не указано, определяется автоматически.</translation>
    </message>
    <message>
        <source>Encoding of a text file; detected when left out.</source>
        <translation>Кодировка текстового файла; если не указана, определяется автоматически.</translation>
    </message>
    <message>
        <source>Column of the national code.</source>
        <translation>Столбец национального кода.</translation>
    </message>
    <message>
        <source>Column of the label.</source>
        <translation>Столбец наименования.</translation>
    </message>
    <message>
        <source>Column of the definition or legal text.</source>
        <translation>Столбец определения или текста закона.</translation>
    </message>
    <message>
        <source>Column of the legal provision.</source>
        <translation>Столбец правовой нормы.</translation>
    </message>
    <message>
        <source>Column of the national heading or family.</source>
        <translation>Столбец национальной рубрики или семейства.</translation>
    </message>
    <message>
        <source>Column of the first day in force.</source>
        <translation>Столбец первого дня действия.</translation>
    </message>
    <message>
        <source>Column of the last day in force.</source>
        <translation>Столбец последнего дня действия.</translation>
    </message>
    <message>
        <source>Column(s) of counts; the header names the period.</source>
        <translation>Столбцы числа случаев; период указан в заголовке.</translation>
    </message>
    <message>
        <source>Language of the labels, e.g. es; guessed when left out.</source>
        <translation>Язык наименований, например es; если не указан, угадывается.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; was looked for.</source>
        <translation>Выполнялся поиск столбца «%1».</translation>
    </message>
    <message>
        <source>The table has no such column.</source>
        <translation>В таблице нет такого столбца.</translation>
    </message>
    <message>
        <source>Give one of these, or its number: %1. If they look garbled, give --encoding or --delimiter.</source>
        <translation>Укажите один из этих столбцов или его номер: %1. Если они выглядят искажёнными, укажите --encoding или --delimiter.</translation>
    </message>
    <message>
        <source>no such category in ICCS 1.0</source>
        <translation>в МКПС 1.0 нет такой категории</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>нет названия</translation>
    </message>
    <message>
        <source>the code stands above with another title</source>
        <translation>код уже есть выше с другим названием</translation>
    </message>
    <message>
        <source>How good the suggestions are: each confirmed link is compared with what would be suggested without it.</source>
        <translation>Насколько хороши подсказки: каждая утверждённая связь сравнивается с тем, что было бы подсказано без неё.</translation>
    </message>
    <message>
        <source>The suggestions were to be measured on confirmed links.</source>
        <translation>Нужно было измерить подсказки по утверждённым связям.</translation>
    </message>
    <message>
        <source>No link is approved, or in review with a reviewer, yet.</source>
        <translation>Ещё ни одна связь не утверждена и не находится на рассмотрении у рецензента.</translation>
    </message>
    <message>
        <source>Approve links first: in the window, or with iccs map --status approved.</source>
        <translation>Сначала утвердите связи: в окне программы или командой iccs map --status approved.</translation>
    </message>
    <message>
        <source>Whose reference table it is, by name or ISO 3166 code.</source>
        <translation>Чья это справочная таблица: название или код ISO 3166.</translation>
    </message>
    <message>
        <source>Which table of that country, when it has several.</source>
        <translation>Какая таблица этой страны, если у неё их несколько.</translation>
    </message>
    <message>
        <source>Column of the ICCS code of a reference table.</source>
        <translation>Столбец кода МКПС в справочной таблице.</translation>
    </message>
    <message>
        <source>A reference table needs --country, whose decisions it holds.</source>
        <translation>Для справочной таблицы нужен параметр --country: чьи решения она содержит.</translation>
    </message>
    <message>
        <source>The reference table &quot;%1&quot; was replaced.</source>
        <translation>Справочная таблица «%1» заменена.</translation>
    </message>
    <message>
        <source>The reference table &quot;%1&quot; came in.</source>
        <translation>Справочная таблица «%1» загружена.</translation>
    </message>
    <message>
        <source>%1: %2 offences, from %3, imported %4</source>
        <translation>%1: преступлений — %2, из файла %3, импортировано %4</translation>
    </message>
    <message>
        <source>Print the correspondence tables of other countries that a project uses as precedents, or take one out.</source>
        <translation>Напечатать таблицы соответствий других стран, которые проект использует как прецеденты, или удалить одну из них.</translation>
    </message>
    <message>
        <source>Take out the table with this id.</source>
        <translation>Удалить таблицу с этим идентификатором.</translation>
    </message>
    <message>
        <source>The reference table &quot;%1&quot; was to be taken out.</source>
        <translation>Не удалось удалить справочную таблицу «%1».</translation>
    </message>
    <message>
        <source>The project has no such table.</source>
        <translation>В проекте нет такой таблицы.</translation>
    </message>
    <message>
        <source>Give one of these ids: %1.</source>
        <translation>Укажите один из этих идентификаторов: %1.</translation>
    </message>
    <message>
        <source>Correspondence table of another country, used as precedents.</source>
        <translation>Таблица соответствий другой страны, используемая как источник прецедентов.</translation>
    </message>
    <message>
        <source>Whose table that is; the file&apos;s name when left out.</source>
        <translation>Чья это таблица; если не указано, берётся имя файла.</translation>
    </message>
    <message>
        <source>Language of its labels; guessed when left out.</source>
        <translation>Язык её наименований; если не указан, угадывается.</translation>
    </message>
    <message>
        <source>Its column of labels.</source>
        <translation>Её столбец наименований.</translation>
    </message>
    <message>
        <source>Its column of ICCS codes.</source>
        <translation>Её столбец кодов МКПС.</translation>
    </message>
    <message>
        <source>%1 Yes: %2. No: %3.</source>
        <translation>%1 Да: %2. Нет: %3.</translation>
    </message>
    <message>
        <source>Decision tables: CSV, TSV, XLSX or ODS.</source>
        <translation>Таблицы решений: CSV, TSV, XLSX или ODS.</translation>
    </message>
    <message>
        <source>National attributes that the tables ask for, as a table.</source>
        <translation>Национальные атрибуты, которых требуют таблицы, в виде таблицы.</translation>
    </message>
    <message>
        <source>%1: %2 combinations, %3 without an answer.</source>
        <translation>%1: комбинаций — %2, без ответа — %3.</translation>
    </message>
    <message>
        <source>%1: too many combinations to look at all of them; what is printed is right, but there may be more.</source>
        <translation>%1: комбинаций слишком много, чтобы просмотреть все; напечатанное верно, но это может быть не всё.</translation>
    </message>
    <message>
        <source>Rows: %1. Left out by the layout: %2. Unreadable: %3.</source>
        <translation>Строк: %1. Исключено макетом: %2. Не читается: %3.</translation>
    </message>
    <message>
        <source>Not counted, because a more serious offence of the same group is: %1.</source>
        <translation>Не учтено, так как в той же группе есть более тяжкое преступление: %1.</translation>
    </message>
    <message>
        <source>Counted: %1 = coded %2 + out of scope %3 + not mapped %4.</source>
        <translation>Учтено: %1 = закодировано %2 + вне охвата %3 + не сопоставлено %4.</translation>
    </message>
    <message>
        <source>Coded by a default row or a common parent: %1.</source>
        <translation>Закодировано строкой по умолчанию или общей вышестоящей категорией: %1.</translation>
    </message>
    <message>
        <source>Not mapped, %1: %2.</source>
        <translation>Не сопоставлено, %1: %2.</translation>
    </message>
    <message>
        <source>Further unknown values: %1.</source>
        <translation>Других неизвестных значений: %1.</translation>
    </message>
    <message>
        <source>Code a file of records or counts: every record gets its ICCS category by the decision tables and links of its offence code. Prints a cross table, writes a coded file, or both, and proves that nothing got lost.</source>
        <translation>Закодировать файл записей или подсчётов: каждая запись получает категорию ICCS по таблицам решений и связям своего кода преступления. Печатает перекрёстную таблицу, записывает закодированный файл или и то и другое и доказывает, что ничего не потеряно.</translation>
    </message>
    <message>
        <source>Records: CSV, TSV, XLSX or ODS.</source>
        <translation>Записи: CSV, TSV, XLSX или ODS.</translation>
    </message>
    <message>
        <source>Dimensions of the cross table, separated by commas: iccs, iccs2, tags, attributes, columns.</source>
        <translation>Измерения перекрёстной таблицы через запятую: iccs, iccs2, tags, атрибуты, столбцы.</translation>
    </message>
    <message>
        <source>Processors to use; all when 0.</source>
        <translation>Сколько процессоров использовать; 0 — все.</translation>
    </message>
    <message>
        <source>In the coded file, say why each record was coded so.</source>
        <translation>В закодированном файле указать, почему каждая запись закодирована именно так.</translation>
    </message>
    <message>
        <source>Count only the most serious offence of each group of the layout.</source>
        <translation>Учитывать только самое тяжкое преступление каждой группы макета.</translation>
    </message>
    <message>
        <source>Use approved links only.</source>
        <translation>Использовать только утверждённые связи.</translation>
    </message>
    <message>
        <source>Of %1 decision tables %2 concern the list &quot;%3&quot;; a table names the list in its line &quot;scope&quot;.</source>
        <translation>Из таблиц решений (%1) к перечню «%3» относятся: %2; таблица называет перечень в строке «scope».</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>Which list; needed when the project has several and the layout names none of them.</source>
        <translation>Какой перечень; нужно указать, если в проекте их несколько и макет не называет ни одного из них.</translation>
    </message>
    <message>
        <source>Unit of count: %1. Moment of recording: %2.</source>
        <translation>Единица учёта: %1. Момент регистрации: %2.</translation>
    </message>
    <message>
        <source>Not counted, because their group has the category already: %1.</source>
        <translation>Не учтено, так как в их группе эта категория уже есть: %1.</translation>
    </message>
    <message>
        <source>Attempted, so coded but not in the table: %1.</source>
        <translation>Покушения: закодированы, но не входят в таблицу: %1.</translation>
    </message>
    <message>
        <source>&quot;mapping&quot;, &quot;rules&quot;, or the id of one check.</source>
        <translation>«mapping», «rules» или идентификатор одной проверки.</translation>
    </message>
    <message>
        <source>What the columns of the records mean: a layout of the project by name, or a JSON or CSV file.</source>
        <translation>Что означают столбцы записей: макет проекта по имени либо файл JSON или CSV.</translation>
    </message>
    <message>
        <source>Counting rules as a JSON file, instead of those of the project.</source>
        <translation>Правила подсчёта из файла JSON вместо правил проекта.</translation>
    </message>
    <message>
        <source>What is counted: offences, incidents, victims, suspects, persons or rows. Incidents and people count once in each category, by the group columns of the layout.</source>
        <translation>Что учитывается: offences, incidents, victims, suspects, persons или rows. Инциденты и люди учитываются в каждой категории один раз, по столбцам группы в макете.</translation>
    </message>
    <message>
        <source>Where the coded records go; --out when nothing else is made, or with --out-table.</source>
        <translation>Куда записать закодированные записи; --out, если больше ничего не создаётся, либо вместе с --out-table.</translation>
    </message>
    <message>
        <source>Where the cross table goes; standard output when left out.</source>
        <translation>Куда записать перекрёстную таблицу; если не указано — в стандартный вывод.</translation>
    </message>
    <message>
        <source>Where a table of what became of all records goes.</source>
        <translation>Куда записать таблицу о том, что стало со всеми записями.</translation>
    </message>
    <message>
        <source>Only one of the coded records, the table and the totals can go to standard output. Name files with --coded, --out-table and --totals.</source>
        <translation>В стандартный вывод можно направить только что-то одно: закодированные записи, таблицу или итоги. Укажите файлы с помощью --coded, --out-table и --totals.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of count. Use offences, incidents, victims, suspects, persons or rows.</source>
        <translation>«%1» не является единицей учёта. Используйте offences, incidents, victims, suspects, persons или rows.</translation>
    </message>
    <message>
        <source>marked as a sum in the list</source>
        <translation>отмечено в перечне как сумма</translation>
    </message>
    <message>
        <source>called a total</source>
        <translation>названо итогом</translation>
    </message>
    <message>
        <source>the sum of others in every place</source>
        <translation>во всех местах равно сумме других</translation>
    </message>
    <message>
        <source>above other codes, where these are given</source>
        <translation>стоит выше других кодов там, где они приведены</translation>
    </message>
    <message>
        <source>Further sums kept out: %1. --kept-out FILE writes them all.</source>
        <translation>Других исключённых сумм: %1. Параметр --kept-out FILE записывает их все.</translation>
    </message>
    <message>
        <source>%1: all counts %2 = coded %3 + out of scope %4 + not mapped %5 + sums kept out %6 + left out by the layout %7.</source>
        <translation>%1: всего случаев %2 = закодировано %3 + вне охвата %4 + не сопоставлено %5 + исключено сумм %6 + исключено макетом %7.</translation>
    </message>
    <message>
        <source>%1: not mapped, %2: %3.</source>
        <translation>%1: не сопоставлено, %2: %3.</translation>
    </message>
    <message>
        <source>Code a table of counts by national code, long or wide. Rows, values and columns that are sums of others are found, named and kept out; counts that are not given are listed and never guessed; the totals of every measure and period are proven.</source>
        <translation>Закодировать таблицу подсчётов по национальным кодам, длинную или широкую. Строки, значения и столбцы, которые являются суммами других, обнаруживаются, называются и исключаются; значения, которые не указаны, перечисляются и никогда не угадываются; итоги по каждому показателю и периоду доказываются.</translation>
    </message>
    <message>
        <source>Counts: CSV, TSV, XLSX or ODS.</source>
        <translation>Подсчёты: CSV, TSV, XLSX или ODS.</translation>
    </message>
    <message>
        <source>Dimensions of the table, separated by commas: iccs (when not said), iccs2, tags, attributes, dimensions of the layout, columns.</source>
        <translation>Измерения таблицы через запятую: iccs (если не указано), iccs2, tags, атрибуты, измерения макета, столбцы.</translation>
    </message>
    <message>
        <source>Dimensions by which the totals are proven; when not said, measure, year and period.</source>
        <translation>Измерения, по которым доказываются итоги; если не указано — показатель, год и период.</translation>
    </message>
    <message>
        <source>Where the list of the sums that are kept out goes, as CSV.</source>
        <translation>Куда записать список исключённых сумм в формате CSV.</translation>
    </message>
    <message>
        <source>Look for no sums: count every row the layout does not leave out.</source>
        <translation>Не искать суммы: учитывать каждую строку, которую не исключает макет.</translation>
    </message>
    <message>
        <source>The layout is one of records; &quot;iccs code&quot; codes them. Say &quot;unit&quot;: &quot;count&quot; in the layout when each row holds counts.</source>
        <translation>Это макет записей; их кодирует «iccs code». Если каждая строка содержит число случаев, укажите в макете &quot;unit&quot;: &quot;count&quot;.</translation>
    </message>
    <message>
        <source>Counts: %1. Empty cells: %2. Not stated: %3. Not readable as numbers: %4.</source>
        <translation>Значений: %1. Пустых ячеек: %2. Не указано: %3. Не читается как число: %4.</translation>
    </message>
    <message>
        <source>Of coding scripts: the record layout of the project; needed when it has several.</source>
        <translation>Для скриптов кодирования: макет записей проекта; нужно указать, если их несколько.</translation>
    </message>
    <message>
        <source>Of coding scripts: what they count by, as in &quot;iccs code&quot;; all that the layout gives when left out.</source>
        <translation>Для скриптов кодирования: по каким измерениям они считают, как в «iccs code»; если не указано — по всем, которые даёт макет.</translation>
    </message>
    <message>
        <source>Take in a national offence list, official ICCS titles in another language, the correspondence table of another country as precedents, or what codes records: national attributes, decision tables, a record layout, counting rules. A second import of the same thing prints the difference and takes it over only with --accept.</source>
        <translation>Загрузить национальный перечень преступлений, официальные названия МКПС на другом языке, таблицу соответствий другой страны как источник прецедентов либо то, что кодирует записи: национальные атрибуты, таблицы решений, макет записей, правила подсчёта. Повторный импорт того же самого печатает различия и принимает их только с --accept.</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or ODS file; rules as DMN too.</source>
        <translation>Файл CSV, TSV, XLSX или ODS; правила — также DMN.</translation>
    </message>
    <message>
        <source>What it is: offences, titles, reference, attributes, rules, layout or counting.</source>
        <translation>Что это: offences, titles, reference, attributes, rules, layout или counting.</translation>
    </message>
    <message>
        <source>--as takes &quot;offences&quot;, &quot;titles&quot;, &quot;reference&quot;, &quot;attributes&quot;, &quot;rules&quot;, &quot;layout&quot; or &quot;counting&quot;, not &quot;%1&quot;.</source>
        <translation>--as принимает «offences», «titles», «reference», «attributes», «rules», «layout» или «counting», но не «%1».</translation>
    </message>
    <message numerus="yes">
        <source>This file would replace %n thing(s) of the project. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>Этот файл заменил бы %n элемент проекта. Ничего не принято: чтобы принять, добавьте --accept.</numerusform>
            <numerusform>Этот файл заменил бы %n элемента проекта. Ничего не принято: чтобы принять, добавьте --accept.</numerusform>
            <numerusform>Этот файл заменил бы %n элементов проекта. Ничего не принято: чтобы принять, добавьте --accept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came in.</source>
        <translation>
            <numerusform>Загружен %n элемент.</numerusform>
            <numerusform>Загружено %n элемента.</numerusform>
            <numerusform>Загружено %n элементов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision table(s) are in the project with other contents. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>%n таблица решений есть в проекте с другим содержанием. Ничего не принято: чтобы принять, добавьте --accept.</numerusform>
            <numerusform>%n таблицы решений есть в проекте с другим содержанием. Ничего не принято: чтобы принять, добавьте --accept.</numerusform>
            <numerusform>%n таблиц решений есть в проекте с другим содержанием. Ничего не принято: чтобы принять, добавьте --accept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision table(s) came in.</source>
        <translation>
            <numerusform>Загружена %n таблица решений.</numerusform>
            <numerusform>Загружены %n таблицы решений.</numerusform>
            <numerusform>Загружено %n таблиц решений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) are in the project with other values. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>%n атрибут есть в проекте с другими значениями. Ничего не принято: чтобы принять, добавьте --accept.</numerusform>
            <numerusform>%n атрибута есть в проекте с другими значениями. Ничего не принято: чтобы принять, добавьте --accept.</numerusform>
            <numerusform>%n атрибутов есть в проекте с другими значениями. Ничего не принято: чтобы принять, добавьте --accept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) came in.</source>
        <translation>
            <numerusform>Загружен %n атрибут.</numerusform>
            <numerusform>Загружены %n атрибута.</numerusform>
            <numerusform>Загружено %n атрибутов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check decision tables: overlaps, gaps, rows without use, rows that could be one, each with a record that proves it. Or compare two versions of them, or ask why an offence with certain values gets its category and not another one.</source>
        <translation>Проверить таблицы решений: пересечения, пробелы, бесполезные строки, строки, которые можно объединить, — каждый раз с записью, которая это доказывает. Либо сравнить две их версии или спросить, почему преступление с определёнными значениями получает свою категорию, а не другую.</translation>
    </message>
    <message>
        <source>What to do: check, compare or why.</source>
        <translation>Что сделать: check, compare или why.</translation>
    </message>
    <message>
        <source>A project, or decision tables as CSV, TSV, XLSX or ODS; with why a project.</source>
        <translation>Проект либо таблицы решений в формате CSV, TSV, XLSX или ODS; с why — проект.</translation>
    </message>
    <message>
        <source>With compare: the other version of the tables. With why: the values of the record, ATTRIBUTE=VALUE, separated by commas.</source>
        <translation>С compare: другая версия таблиц. С why: значения записи в виде ATTRIBUTE=VALUE через запятую.</translation>
    </message>
    <message>
        <source>With why: further decision tables, before they are imported.</source>
        <translation>С why: дополнительные таблицы решений, ещё до их импорта.</translation>
    </message>
    <message>
        <source>With why: the national code.</source>
        <translation>С why: национальный код.</translation>
    </message>
    <message>
        <source>With why: a category, to be told why it is not that one.</source>
        <translation>С why: категория, чтобы узнать, почему получена не она.</translation>
    </message>
    <message>
        <source>rules takes &quot;check&quot;, &quot;compare&quot; or &quot;why&quot;, not &quot;%1&quot;.</source>
        <translation>rules принимает «check», «compare» или «why», но не «%1».</translation>
    </message>
    <message>
        <source>rules compare needs the other version: --with names it.</source>
        <translation>Для rules compare нужна другая версия: её указывает --with.</translation>
    </message>
    <message>
        <source>rules why needs the national code: --code names it.</source>
        <translation>Для rules why нужен национальный код: его указывает --code.</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; was to be understood.</source>
        <translation>Не удалось разобрать значение «%1».</translation>
    </message>
    <message>
        <source>It names no attribute.</source>
        <translation>В нём не назван атрибут.</translation>
    </message>
    <message>
        <source>Write ATTRIBUTE=VALUE. The attributes are: %1.</source>
        <translation>Напишите ATTRIBUTE=VALUE. Допустимые атрибуты: %1.</translation>
    </message>
    <message>
        <source>The attribute has no such value.</source>
        <translation>У атрибута нет такого значения.</translation>
    </message>
    <message>
        <source>Its values are: %1.</source>
        <translation>Его значения: %1.</translation>
    </message>
    <message>
        <source>The classification has no such code.</source>
        <translation>В классификации нет такого кода.</translation>
    </message>
    <message>
        <source>Look it up with: iccs classification --search TEXT.</source>
        <translation>Найдите его командой: iccs classification --search TEXT.</translation>
    </message>
    <message>
        <source>Name a file, or one of the layouts of the project: %1.</source>
        <translation>Укажите файл или один из макетов проекта: %1.</translation>
    </message>
    <message>
        <source>The counting rules %1 were to be read.</source>
        <translation>Не удалось прочитать правила подсчёта из файла %1.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it, then try again.</source>
        <translation>Проверьте, что файл существует и что вам разрешено его читать, затем попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Give a JSON object with unit (offences, incidents, victims, suspects, persons, rows), principal_offence, seriousness, attempts_with_completed, moment (input, process, output) and note.</source>
        <translation>Укажите объект JSON с полями unit (offences, incidents, victims, suspects, persons, rows), principal_offence, seriousness, attempts_with_completed, moment (input, process, output) и note.</translation>
    </message>
    <message>
        <source>Shared out by weights, an estimate: %1.</source>
        <translation>Распределено по весам (оценка): %1.</translation>
    </message>
    <message numerus="yes">
        <source>Column &quot;%1&quot;: the value &quot;%2&quot; is not in the layout; %n time(s), first in row %3.</source>
        <translation>
            <numerusform>Столбец «%1»: значения «%2» нет в макете; %n раз, впервые в строке %3.</numerusform>
            <numerusform>Столбец «%1»: значения «%2» нет в макете; %n раза, впервые в строке %3.</numerusform>
            <numerusform>Столбец «%1»: значения «%2» нет в макете; %n раз, впервые в строке %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out, %1 &quot;%2&quot;: %3; %4 in %n row(s). Parts: %5.</source>
        <translation>
            <numerusform>Исключено, %1 «%2»: %3; %4 в %n строке. Части: %5.</numerusform>
            <numerusform>Исключено, %1 «%2»: %3; %4 в %n строках. Части: %5.</numerusform>
            <numerusform>Исключено, %1 «%2»: %3; %4 в %n строках. Части: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column &quot;%1&quot;: &quot;%2&quot; is no count; %n time(s), first in line %3. Not guessed.</source>
        <translation>
            <numerusform>Столбец «%1»: «%2» не является числом случаев; %n раз, впервые в строке %3. Значение не угадывается.</numerusform>
            <numerusform>Столбец «%1»: «%2» не является числом случаев; %n раза, впервые в строке %3. Значение не угадывается.</numerusform>
            <numerusform>Столбец «%1»: «%2» не является числом случаев; %n раз, впервые в строке %3. Значение не угадывается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column &quot;%1&quot;: &quot;%2&quot; is not known; %n time(s), first in line %3.</source>
        <translation>
            <numerusform>Столбец «%1»: «%2» неизвестно; %n раз, впервые в строке %3.</numerusform>
            <numerusform>Столбец «%1»: «%2» неизвестно; %n раза, впервые в строке %3.</numerusform>
            <numerusform>Столбец «%1»: «%2» неизвестно; %n раз, впервые в строке %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the columns of the counts mean: a layout of the project by name, or a JSON or CSV file.</source>
        <translation>Что означают столбцы подсчётов: макет проекта по имени либо файл JSON или CSV.</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own.</source>
        <translation>Вопросник, например un-cts-2024, или папка собственного вопросника.</translation>
    </message>
    <message>
        <source>Name a questionnaire, such as un-cts-2024.</source>
        <translation>Укажите вопросник, например un-cts-2024.</translation>
    </message>
    <message>
        <source>An earlier release of the same file: what changed and what is gone.</source>
        <translation>Более ранний выпуск того же файла: что изменилось и что исчезло.</translation>
    </message>
    <message>
        <source>The id of one check.</source>
        <translation>Идентификатор одной проверки.</translation>
    </message>
    <message>
        <source>Figures are those of the earlier release</source>
        <translation>Значения те же, что в более раннем выпуске</translation>
    </message>
    <message>
        <source>Figures of the earlier release are still there</source>
        <translation>Значения более раннего выпуска по-прежнему есть</translation>
    </message>
    <message>
        <source>Only the check &quot;%1&quot; was to be run.</source>
        <translation>Требовалось выполнить только проверку «%1».</translation>
    </message>
    <message>
        <source>The questionnaire has none of that id.</source>
        <translation>В вопроснике нет проверки с таким идентификатором.</translation>
    </message>
    <message>
        <source>&quot;iccs questionnaire checks %1&quot; lists them.</source>
        <translation>Их список выводит команда «iccs questionnaire checks %1».</translation>
    </message>
    <message>
        <source>There is no layout &quot;%1&quot;: unodc-portal.</source>
        <translation>Макета «%1» нет; возможен только unodc-portal.</translation>
    </message>
    <message>
        <source>%1 rows, %2 of them figures of the questionnaire, %3 countries.</source>
        <translation>Строк: %1, из них значений вопросника: %2, стран: %3.</translation>
    </message>
    <message>
        <source>Let the file replace what was typed, imported or returned.</source>
        <translation>Разрешить файлу заменять то, что было введено вручную, импортировано или возвращено.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answers</source>
        <translation>
            <numerusform>Загрузка %n ответа</numerusform>
            <numerusform>Загрузка %n ответов</numerusform>
            <numerusform>Загрузка %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers added: %1, changed: %2, as before: %3, refused: %4.</source>
        <translation>Ответов добавлено: %1, изменено: %2, без изменений: %3, отклонено: %4.</translation>
    </message>
    <message>
        <source>With --keep: what the counts are of, such as offences, victims or persons.</source>
        <translation>С --keep: что учитывается в подсчётах, например offences, victims или persons.</translation>
    </message>
    <message>
        <source>Write the correspondence table in a format for others, a script that codes and counts records in another engine, or the response to a questionnaire. What a format cannot carry is said.</source>
        <translation>Записать таблицу соответствий в формате для других программ, скрипт для кодирования и подсчёта записей в другой системе или ответы на вопросник. Сообщается, что формат передать не может.</translation>
    </message>
    <message>
        <source>Of responses: the questionnaire, such as un-cts-2024; needed when the project answers several.</source>
        <translation>Для ответов на вопросник: вопросник, например un-cts-2024; нужно указать, если в проекте есть ответы на несколько.</translation>
    </message>
    <message>
        <source>Of responses: the years, such as 2022,2023; all that the questionnaire asks for when left out.</source>
        <translation>Для ответов на вопросник: годы, например 2022,2023; если не указано — все, за которые вопросник запрашивает данные.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of years; write them as in 2022,2023.</source>
        <translation>«%1» не является списком годов; напишите их, например, так: 2022,2023.</translation>
    </message>
    <message>
        <source>Fill a questionnaire from the counts that &quot;iccs code&quot; and &quot;iccs counts&quot; kept. Cells that somebody filled in stay; differences are said.</source>
        <translation>Заполнить вопросник по подсчётам, сохранённым командами «iccs code» и «iccs counts». Ячейки, заполненные кем-либо, не изменяются; о расхождениях сообщается.</translation>
    </message>
    <message>
        <source>One of its reference years; all when left out.</source>
        <translation>Один из его отчётных годов; если не указано — все.</translation>
    </message>
    <message>
        <source>With --what-if: which list the code is of, when there are several.</source>
        <translation>Вместе с --what-if: к какому перечню относится код, если их несколько.</translation>
    </message>
    <message>
        <source>What changes with &quot;%1&quot; was to be shown.</source>
        <translation>Не удалось показать, что изменится при «%1».</translation>
    </message>
    <message>
        <source>It does not say which code goes where.</source>
        <translation>Не указано, какой код куда относится.</translation>
    </message>
    <message>
        <source>Write CODE=ICCS, such as 09B=0103.</source>
        <translation>Напишите CODE=ICCS, например 09B=0103.</translation>
    </message>
    <message>
        <source>The classification has no such category.</source>
        <translation>В классификации нет такой категории.</translation>
    </message>
    <message>
        <source>&quot;iccs classification&quot; lists them.</source>
        <translation>Список категорий выводит команда «iccs classification».</translation>
    </message>
    <message>
        <source>These counts do not keep national codes and cannot move: %1.</source>
        <translation>В этих подсчётах национальные коды не сохранены, поэтому переход для них невозможен: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells from coded data</source>
        <translation>
            <numerusform>Заполнение %n ячейки из закодированных данных</numerusform>
            <numerusform>Заполнение %n ячеек из закодированных данных</numerusform>
            <numerusform>Заполнение %n ячеек из закодированных данных</numerusform>
        </translation>
    </message>
    <message>
        <source>The questionnaire %1 was to be filled.</source>
        <translation>Не удалось заполнить вопросник %1.</translation>
    </message>
    <message>
        <source>The project keeps no counts to fill it from.</source>
        <translation>В проекте нет сохранённых подсчётов, по которым его можно заполнить.</translation>
    </message>
    <message>
        <source>Keep some with: iccs code or iccs counts ... --keep NAME --unit UNIT --stage STAGE.</source>
        <translation>Сохраните их: iccs code или iccs counts ... --keep NAME --unit UNIT --stage STAGE.</translation>
    </message>
    <message>
        <source>For indicators: the project with the answers and the population.</source>
        <translation>Для показателей: проект с ответами и численностью населения.</translation>
    </message>
    <message>
        <source>Indicators need the answers of a project: --project FILE.</source>
        <translation>Для показателей нужны ответы проекта: --project FILE.</translation>
    </message>
    <message>
        <source>Run a questionnaire&apos;s checks on the answers of a project, or on a published file of many countries. Ends with 1 when there are errors that nobody explained.</source>
        <translation>Выполнить проверки вопросника для ответов проекта или для опубликованного файла с данными многих стран. Завершается с кодом 1, если есть ошибки, которые никто не объяснил.</translation>
    </message>
    <message>
        <source>The project file, when its answers are to be checked.</source>
        <translation>Файл проекта, если нужно проверить его ответы.</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own; of a project all that have answers when left out.</source>
        <translation>Вопросник, например un-cts-2024, или папка собственного вопросника; для проекта, если не указано, — все вопросники, на которые есть ответы.</translation>
    </message>
    <message>
        <source>Of a project: one reference year; all when left out.</source>
        <translation>Для проекта: один отчётный год; если не указано — все.</translation>
    </message>
    <message>
        <source>The published file: CSV, TSV, XLSX or ODS.</source>
        <translation>Опубликованный файл: CSV, TSV, XLSX или ODS.</translation>
    </message>
    <message>
        <source>How the published file is laid out: &quot;unodc-portal&quot;.</source>
        <translation>Макет опубликованного файла: «unodc-portal».</translation>
    </message>
    <message>
        <source>Name a project, or a published file with --edition, --data and --layout.</source>
        <translation>Укажите проект либо опубликованный файл с параметрами --edition, --data и --layout.</translation>
    </message>
    <message>
        <source>Name the questionnaire with --edition.</source>
        <translation>Укажите вопросник параметром --edition.</translation>
    </message>
    <message>
        <source>The counts were to be kept as &quot;%1&quot;.</source>
        <translation>Не удалось сохранить подсчёты как «%1».</translation>
    </message>
    <message>
        <source>Counts of %1 %2 were to be kept for %3.</source>
        <translation>Требовалось сохранить подсчёты %1 %2 для %3.</translation>
    </message>
    <message>
        <source>The questionnaire asks for nothing of this unit and stage.</source>
        <translation>Вопросник ничего не запрашивает по этой единице и стадии.</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>Он запрашивает: %1.</translation>
    </message>
    <message>
        <source>Keep the counts in the project by this name, so that questionnaires are filled from them; counts of that name are renewed.</source>
        <translation>Сохранить подсчёты в проекте под этим именем, чтобы по ним заполнялись вопросники; подсчёты с таким именем обновляются.</translation>
    </message>
    <message>
        <source>With --keep: the stage of the process that is counted, such as recorded, contact, prosecuted, convicted or held.</source>
        <translation>С --keep: стадия процесса, к которой относятся подсчёты, например recorded, contact, prosecuted, convicted или held.</translation>
    </message>
    <message>
        <source>With --keep: split the counts by what the cells of this questionnaire ask for, besides --tabulate.</source>
        <translation>Вместе с --keep: разбить подсчёты по тому, что запрашивают ячейки этого вопросника, помимо --tabulate.</translation>
    </message>
    <message>
        <source>With --keep: the year of all counts, when the layout has no dimension &quot;year&quot;.</source>
        <translation>С --keep: год всех подсчётов, если в макете нет измерения «year».</translation>
    </message>
    <message>
        <source>It is not said what unit the counts are of.</source>
        <translation>Не указано, к какой единице учёта относятся подсчёты.</translation>
    </message>
    <message>
        <source>Name one of a questionnaire with --unit, such as offences, victims or persons.</source>
        <translation>Укажите параметром --unit одну из единиц вопросника, например offences, victims или persons.</translation>
    </message>
    <message>
        <source>It is not said at which stage they were made.</source>
        <translation>Не указано, на какой стадии процесса они сделаны.</translation>
    </message>
    <message>
        <source>Name it with --stage, such as recorded, contact or convicted.</source>
        <translation>Укажите её параметром --stage, например recorded, contact или convicted.</translation>
    </message>
    <message>
        <source>Neither an option nor the layout says their year.</source>
        <translation>Их год не указан ни параметром, ни в макете.</translation>
    </message>
    <message>
        <source>Name it with --year, or give the layout a dimension &quot;year&quot;.</source>
        <translation>Укажите его параметром --year или добавьте в макет измерение «year».</translation>
    </message>
    <message>
        <source>Kept as &quot;%1&quot;: %2 rows, %3 in all, by %4.</source>
        <translation>Сохранено как «%1»: строк — %2, всего случаев — %3, по измерениям: %4.</translation>
    </message>
    <message>
        <source>The cells of %1 for %2 were looked for.</source>
        <translation>Не удалось найти ячейки вопросника %1 за %2 год.</translation>
    </message>
    <message>
        <source>The questionnaire does not ask for that year.</source>
        <translation>За этот год вопросник данных не запрашивает.</translation>
    </message>
    <message>
        <source>It asks for %1; other years stand in the questionnaires of other collections.</source>
        <translation>Запрашиваются годы: %1; другие годы содержатся в вопросниках других циклов сбора данных.</translation>
    </message>
    <message>
        <source>%1, %2: says %3 (%4), coded data give %5. It stays.</source>
        <translation>%1, %2: указано %3 (%4), по закодированным данным — %5. Ячейка не изменяется.</translation>
    </message>
    <message>
        <source>%1, %2: was %3, coded data give %4 now.</source>
        <translation>%1, %2: было %3, теперь по закодированным данным — %4.</translation>
    </message>
    <message>
        <source>%1, %2: %3 was filled from coded data, which give no figure any more. %4</source>
        <translation>%1, %2: значение %3 было внесено из закодированных данных, которые его больше не дают. %4</translation>
    </message>
    <message>
        <source>Cells filled: %1 new, %2 renewed, %3 as before. Not overwritten: %4 that say the same, %5 that differ. No longer given: %6. Open: %7.</source>
        <translation>Заполнено ячеек: новых — %1, обновлено — %2, без изменений — %3. Не перезаписано: с тем же значением — %4, с другим — %5. Данных больше нет: %6. Не заполнено: %7.</translation>
    </message>
    <message>
        <source>Take answers to a questionnaire from a table with the columns cell, year, value, status, comment and source, from a filled-in workbook of &quot;iccs export --format response-xlsx&quot;, from a whole response of response-json, from a part of &quot;iccs questionnaire split&quot; that an institution sent back, or from another workbook through a map of cells; shows what was added, changed and refused.</source>
        <translation>Загрузить ответы на вопросник из таблицы со столбцами cell, year, value, status, comment и source, из заполненной книги «iccs export --format response-xlsx», из полного файла ответов response-json, из части «iccs questionnaire split», возвращённой учреждением, или из другой книги по карте ячеек; показывает, что добавлено, изменено и отклонено.</translation>
    </message>
    <message>
        <source>The answers: CSV, TSV, XLSX, ODS or JSON.</source>
        <translation>Ответы: CSV, TSV, XLSX, ODS или JSON.</translation>
    </message>
    <message>
        <source>Where the cells stand in a workbook that somebody else designed, as &quot;iccs questionnaire map&quot; proposes.</source>
        <translation>Где стоят ячейки в книге, составленной кем-то другим, — карта, которую предлагает «iccs questionnaire map».</translation>
    </message>
    <message>
        <source>The part of “%1”, filled in by %2 on %3.</source>
        <translation>Часть учреждения «%1», кем заполнена: %2, дата: %3.</translation>
    </message>
    <message>
        <source>What is refused because somebody said something else is taken with --accept.</source>
        <translation>Отклонённое из-за того, что кто-то другой указал иное, принимается с параметром --accept.</translation>
    </message>
    <message>
        <source>%1 was to be read.</source>
        <translation>Не удалось прочитать %1.</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>Система отклонила операцию: %1.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Проверьте, разрешено ли вам его читать.</translation>
    </message>
    <message>
        <source>Answers on method, series and explanations taken: %1.</source>
        <translation>Принято ответов о методике, рядов и объяснений: %1.</translation>
    </message>
    <message>
        <source>With --format table: a row for each finding, instead of one for all findings of a check.</source>
        <translation>Вместе с --format table: по строке на каждое замечание, а не одна строка на все замечания проверки.</translation>
    </message>
    <message>
        <source>Of official-workbook: the workbook (XLSX, XLSM) to fill, which stays as it is.</source>
        <translation>Для official-workbook: заполняемая книга (XLSX, XLSM); сама она не изменяется.</translation>
    </message>
    <message>
        <source>Of official-workbook: where the cells stand in it, as &quot;iccs questionnaire map&quot; proposes; workbook.csv of the questionnaire when left out.</source>
        <translation>Для official-workbook: где в ней стоят ячейки — карта, которую предлагает «iccs questionnaire map»; если не указано, берётся workbook.csv вопросника.</translation>
    </message>
    <message>
        <source>Let --out be the given workbook itself.</source>
        <translation>Разрешить, чтобы --out была сама исходная книга.</translation>
    </message>
    <message>
        <source>Name the workbook that is to be filled: --workbook FILE.</source>
        <translation>Укажите книгу, которую нужно заполнить: --workbook FILE.</translation>
    </message>
    <message>
        <source>The questionnaire comes with no map of cells; name one with --map FILE, which &quot;iccs questionnaire map&quot; proposes.</source>
        <translation>К вопроснику не приложена карта ячеек; укажите её параметром --map FILE, карту предлагает «iccs questionnaire map».</translation>
    </message>
    <message>
        <source>Wrote %1. Cells filled: %2, as before: %3, refused: %4.</source>
        <translation>Записан файл %1. Ячеек заполнено: %2, без изменений: %3, отклонено: %4.</translation>
    </message>
    <message>
        <source>CODE=ICCS: show the cells and SDG indicators that would move if this national code went to that category. Nothing is saved.</source>
        <translation>CODE=ICCS: показать ячейки и показатели ЦУР, которые изменились бы, если бы этот национальный код был отнесён к этой категории. Ничего не сохраняется.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; to %2: %3 counts would move, %4 cells with them. Indicators that move: %5.</source>
        <translation>Если отнести «%1» к %2: перешло бы случаев — %3, изменилось бы ячеек — %4. Показателей изменилось бы: %5.</translation>
    </message>
    <message>
        <source>List the questionnaires, show the cells or the checks of one, compute its indicators from the answers of a project, propose where its cells stand in a given workbook, or write its parts for the institutions that fill it in and see which have come back.</source>
        <translation>Вывести список вопросников, показать ячейки или проверки одного из них, вычислить его показатели по ответам проекта, предложить, где стоят его ячейки в данной книге, либо записать его части для учреждений, которые его заполняют, и показать, какие из них вернулись.</translation>
    </message>
    <message>
        <source>&quot;list&quot;, &quot;show&quot; for the cells, &quot;checks&quot;, &quot;indicators&quot;, &quot;map&quot; for a proposed map of cells, &quot;structure&quot; for the SDMX data structure of &quot;iccs export --format sdmx-csv&quot;, sdmx-ml-2 and sdmx-ml-3, &quot;split&quot; to write a workbook for each institution, or &quot;parts&quot; for how they stand.</source>
        <translation>«list», «show» — ячейки, «checks», «indicators», «map» — предлагаемая карта ячеек, «structure» — структура данных SDMX для «iccs export --format sdmx-csv», sdmx-ml-2 и sdmx-ml-3, «split» — записать по книге для каждого учреждения, «parts» — состояние частей.</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own. For split and parts: the project file.</source>
        <translation>Вопросник, например un-cts-2024, или папка собственного вопросника. Для split и parts: файл проекта.</translation>
    </message>
    <message>
        <source>For the structure: the version of SDMX, 2.1 (the usual one) or 3.0.</source>
        <translation>Для structure: версия SDMX, 2.1 (обычная) или 3.0.</translation>
    </message>
    <message>
        <source>For a map: the workbook (XLSX, XLSM) that somebody else designed.</source>
        <translation>Для map: книга (XLSX, XLSM), составленная кем-то другим.</translation>
    </message>
    <message>
        <source>For split and parts: the questionnaire, such as un-cts-2024.</source>
        <translation>Для split и parts: вопросник, например un-cts-2024.</translation>
    </message>
    <message>
        <source>For split: the years to fill in, such as 2022,2023; all that the questionnaire asks for when left out.</source>
        <translation>Для split: заполняемые годы, например 2022,2023; если не указано — все, за которые вопросник запрашивает данные.</translation>
    </message>
    <message>
        <source>For split: only this one, or several parted by commas.</source>
        <translation>Для split: только это учреждение или несколько через запятую.</translation>
    </message>
    <message>
        <source>For parts: the folder of &quot;split&quot;, to see which files are there.</source>
        <translation>Для parts: папка команды «split», чтобы показать, какие файлы в ней есть.</translation>
    </message>
    <message>
        <source>With checks: which of them contradict each other, and which say what others say already. Ends with 1 when some contradict.</source>
        <translation>Для checks: какие из проверок противоречат друг другу, а какие повторяют то, что уже следует из других. Завершается с кодом 1, если есть противоречия.</translation>
    </message>
    <message>
        <source>%1 cases of linear checks in %2 groups: %3 contradictions, %4 cases that others imply.</source>
        <translation>Случаев применения линейных проверок: %1, групп: %2; противоречий: %3, случаев, которые следуют из других: %4.</translation>
    </message>
    <message>
        <source>There is no structure for SDMX &quot;%1&quot;: 2.1 or 3.0.</source>
        <translation>Структуры для SDMX «%1» нет: укажите 2.1 или 3.0.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; of questionnaires: list, show, checks, indicators, map, structure, split or parts.</source>
        <translation>Для вопросников нет действия «%1»; есть list, show, checks, indicators, map, structure, split и parts.</translation>
    </message>
    <message>
        <source>A map needs the workbook that it is for: --workbook FILE.</source>
        <translation>Для карты нужна книга, к которой она относится: --workbook FILE.</translation>
    </message>
    <message>
        <source>Proposed %1 cells; %2 more are not decided and name their candidates. Check the map before a workbook is filled with it.</source>
        <translation>Предложено ячеек: %1; ещё не определено: %2, для них указаны возможные варианты. Проверьте карту, прежде чем заполнять по ней книгу.</translation>
    </message>
    <message>
        <source>The parts need a folder: --out FOLDER.</source>
        <translation>Для частей нужна папка: --out FOLDER.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n parts into %1.</source>
        <translation>
            <numerusform>Записана %n часть в папку %1.</numerusform>
            <numerusform>Записаны %n части в папку %1.</numerusform>
            <numerusform>Записано %n частей в папку %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a project file and the questionnaire: --edition un-cts-2024.</source>
        <translation>Укажите файл проекта и вопросник: --edition un-cts-2024.</translation>
    </message>
    <message>
        <source>Show the yearly series of a project, such as its population, or take some in: from a table, from the command line, or what UNODC published for the cells of a questionnaire.</source>
        <translation>Показать годовые ряды проекта, например численность населения, или загрузить ряды: из таблицы, из командной строки либо то, что УНП ООН опубликовало для ячеек вопросника.</translation>
    </message>
    <message>
        <source>A table with the columns series, year, value, and maybe name and source: CSV, TSV, XLSX or ODS.</source>
        <translation>Таблица со столбцами series, year, value и, если есть, name и source: CSV, TSV, XLSX или ODS.</translation>
    </message>
    <message>
        <source>ID YEAR=VALUE ...: values of one series. Needs --source.</source>
        <translation>ID YEAR=VALUE ...: значения одного ряда. Нужен параметр --source.</translation>
    </message>
    <message>
        <source>With --set: where the values come from, with its year.</source>
        <translation>Вместе с --set: откуда взяты значения, с указанием года источника.</translation>
    </message>
    <message>
        <source>A file of UNODC&apos;s data portal: its counts for the cells of --edition are kept as series to compare with.</source>
        <translation>Файл портала данных УНП ООН: содержащиеся в нём числа случаев для ячеек --edition сохраняются как ряды для сравнения.</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own; without --published its series count as used, too.</source>
        <translation>Вопросник, например un-cts-2024, или папка собственного вопросника; без --published его ряды тоже считаются используемыми.</translation>
    </message>
    <message>
        <source>With --published: whose figures, by the code of the file; the country of the project when left out.</source>
        <translation>Вместе с --published: чьи значения взять, по коду из файла; если не указано, берётся страна проекта.</translation>
    </message>
    <message>
        <source>Let new values and sources replace those that are kept.</source>
        <translation>Разрешить, чтобы новые значения и источники заменяли сохранённые.</translation>
    </message>
    <message>
        <source>%1: %2 cells with counts. Left out: %3 rates, %4 counts that are only known to lie between two numbers.</source>
        <translation>%1: ячеек с числами случаев: %2. Пропущено: коэффициентов — %3, чисел, о которых известен лишь промежуток между двумя значениями, — %4.</translation>
    </message>
    <message>
        <source>The figures of %1 were looked for in %2.</source>
        <translation>Не удалось найти значения для %1 в файле %2.</translation>
    </message>
    <message>
        <source>It has %1 countries, and none of that code.</source>
        <translation>В нём стран: %1, но страны с таким кодом среди них нет.</translation>
    </message>
    <message>
        <source>It has only parts of it: %1.</source>
        <translation>В нём есть только части этой страны: %1.</translation>
    </message>
    <message>
        <source>Name the code that the file uses with --country.</source>
        <translation>Укажите параметром --country код, который используется в файле.</translation>
    </message>
    <message>
        <source>Questionnaires use these, too: %1.</source>
        <translation>Вопросникам нужны также эти ряды: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n values of yearly series from %1</source>
        <translation>
            <numerusform>Загрузка %n значения годовых рядов из %1</numerusform>
            <numerusform>Загрузка %n значений годовых рядов из %1</numerusform>
            <numerusform>Загрузка %n значений годовых рядов из %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Values added: %1, changed: %2, as before: %3, refused: %4.</source>
        <translation>Значений добавлено: %1, изменено: %2, без изменений: %3, отклонено: %4.</translation>
    </message>
    <message>
        <source>Take one of --from, --set and --published at a time.</source>
        <translation>Используйте за один раз только один из параметров --from, --set и --published.</translation>
    </message>
    <message>
        <source>Write --set ID YEAR=VALUE, such as population 2023=68350000.</source>
        <translation>Напишите --set ID YEAR=VALUE, например population 2023=68350000.</translation>
    </message>
    <message>
        <source>Say with --source where the values come from.</source>
        <translation>Укажите параметром --source, откуда взяты значения.</translation>
    </message>
    <message>
        <source>The submissions that the project keeps: list and verify them, show what one says, or what changed since. Ends with 1 when one is not as it was sealed.</source>
        <translation>Отправки, которые хранит проект: вывести их список и проверить их, показать содержание одной из них или то, что с тех пор изменилось. Завершается с кодом 1, если какая-либо из них отличается от запечатанной.</translation>
    </message>
    <message>
        <source>Only those of this questionnaire, such as un-cts-2024.</source>
        <translation>Только отправки этого вопросника, например un-cts-2024.</translation>
    </message>
    <message>
        <source>The id of one, or &quot;last&quot;: the answers that it holds.</source>
        <translation>Идентификатор отправки или «last»: ответы, которые она содержит.</translation>
    </message>
    <message>
        <source>The id of one, or &quot;last&quot;: what the project says otherwise now.</source>
        <translation>Идентификатор отправки или «last»: что в проекте теперь указано иначе.</translation>
    </message>
    <message>
        <source>For the difference: the id of another one, instead of the project.</source>
        <translation>Для сравнения: идентификатор другой отправки вместо проекта.</translation>
    </message>
    <message>
        <source>The submission &quot;%1&quot; was to be read.</source>
        <translation>Не удалось прочитать отправку «%1».</translation>
    </message>
    <message>
        <source>The project keeps none.</source>
        <translation>В проекте отправок нет.</translation>
    </message>
    <message>
        <source>The project keeps these: %1.</source>
        <translation>В проекте хранятся следующие: %1.</translation>
    </message>
    <message>
        <source>Name one of them; &quot;iccs submit&quot; makes one.</source>
        <translation>Укажите одну из них; новую создаёт «iccs submit».</translation>
    </message>
    <message>
        <source>%1 of %2 by %3, seal %4: %5.</source>
        <translation>Отправка %1 от %2, автор: %3, контрольная печать %4: %5.</translation>
    </message>
    <message>
        <source>%1 is not as it was sealed.</source>
        <translation>Отправка %1 отличается от запечатанной.</translation>
    </message>
    <message>
        <source>Ask for --show or for --difference, not for both.</source>
        <translation>Укажите либо --show, либо --difference, но не оба.</translation>
    </message>
    <message>
        <source>--against goes with --difference.</source>
        <translation>Параметр --against используется вместе с --difference.</translation>
    </message>
    <message>
        <source>Make the package of a response that is sent: workbooks, files for programs, findings, a letter and checksums in one zip archive. A sealed copy stays in the project. Refused while errors have no explanation.</source>
        <translation>Создать пакет отправляемых ответов: книги, файлы для программ, замечания, письмо и контрольные суммы в одном zip-архиве. Запечатанная копия остаётся в проекте. Отклоняется, пока есть ошибки без объяснения.</translation>
    </message>
    <message>
        <source>The years, such as 2022,2023; all that the questionnaire asks for when left out.</source>
        <translation>Годы, например 2022,2023; если не указано — все, за которые вопросник запрашивает данные.</translation>
    </message>
    <message>
        <source>What the letter says besides.</source>
        <translation>Что ещё должно быть сказано в письме.</translation>
    </message>
    <message>
        <source>Send although errors have no explanation; the letter lists them.</source>
        <translation>Отправить, хотя есть ошибки без объяснения; они перечисляются в письме.</translation>
    </message>
    <message>
        <source>A submission needs --out FILE.zip.</source>
        <translation>Для отправки нужен параметр --out FILE.zip.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors without explanation are in it; the letter lists them.</source>
        <translation>
            <numerusform>Пакет содержит %n ошибку без объяснения; она указана в письме.</numerusform>
            <numerusform>Пакет содержит %n ошибки без объяснения; они перечислены в письме.</numerusform>
            <numerusform>Пакет содержит %n ошибок без объяснения; они перечислены в письме.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1 with %2 files; the project keeps it as &quot;%3&quot;, seal %4.</source>
        <translation>Записан файл %1, число файлов в нём: %2; проект хранит отправку как «%3», контрольная печать %4.</translation>
    </message>
    <message>
        <source>One row for each check: how often it was tested and failed, and of a project how often it could not be tested and why.</source>
        <translation>По одной строке на каждую проверку: сколько раз она выполнена и сколько раз не пройдена, а для проекта — сколько раз её не удалось выполнить и почему.</translation>
    </message>
    <message>
        <source>With --format table: a row for each finding, instead of one for all findings of a check and year.</source>
        <translation>Вместе с --format table: по строке на каждое замечание, а не одна строка на все замечания проверки за год.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 checks could not be looked at in any case; --summary lists them and says why.</source>
        <translation>%1: проверок, которые не удалось выполнить ни в одном случае: %2 из %3; --summary выводит их список и причины.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more</source>
        <translation>
            <numerusform>%1; ещё %n</numerusform>
            <numerusform>%1; ещё %n</numerusform>
            <numerusform>%1; ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors: %1 open, %2 explained. Warnings: %3 open, %4 explained. Notes and questions: %5 open, %6 explained.</source>
        <translation>Ошибки: открыто %1, объяснено %2. Предупреждения: открыто %3, объяснено %4. Примечания и вопросы: открыто %5, объяснено %6.</translation>
    </message>
    <message>
        <source>For a map: one that is to be checked against the workbook.</source>
        <translation>Для карты: та, которую нужно сверить с книгой.</translation>
    </message>
    <message>
        <source>The assessment of how the ICCS is implemented: show the questions with what is answered, take answers and entries in, the computed figures, the phases, the register of gaps of the ICCS, a file for programs, and several assessments side by side. Its levels are a proposal: no official scale exists.</source>
        <translation>Оценка внедрения МКПС: показать вопросы и то, на что дан ответ, загрузить ответы и записи, показать вычисленные показатели, этапы, реестр пробелов МКПС, файл для программ и несколько оценок рядом друг с другом. Её уровни — предложение: официальной шкалы не существует.</translation>
    </message>
    <message>
        <source>The project file, and what to do: show, answer, figures, gaps, phases, conformity or export; or compare, and several project files or exported assessments.</source>
        <translation>Файл проекта и что сделать: show, answer, figures, gaps, phases, conformity или export; либо compare и несколько файлов проектов или экспортированных оценок.</translation>
    </message>
    <message>
        <source>For answer: a table of answers (column &quot;question&quot;) or entries (columns &quot;id&quot; and &quot;kind&quot;), or an exported assessment (.json).</source>
        <translation>Для answer: таблица ответов (столбец «question») или записей (столбцы «id» и «kind») либо экспортированная оценка (.json).</translation>
    </message>
    <message>
        <source>The assessment, such as iccs-implementation, or a folder of your own.</source>
        <translation>Оценка, например iccs-implementation, или своя папка.</translation>
    </message>
    <message>
        <source>For gaps: without those that the program found and nobody has confirmed yet.</source>
        <translation>Для gaps: без тех, которые нашла программа и ещё никто не подтвердил.</translation>
    </message>
    <message>
        <source>answer needs --from FILE.</source>
        <translation>Для answer нужен параметр --from FILE.</translation>
    </message>
    <message>
        <source>Take %1 into the assessment</source>
        <translation>Загрузка %1 в оценку</translation>
    </message>
    <message>
        <source>Answers and entries taken in: %1, of them new or changed: %2; rows refused: %3.</source>
        <translation>Загружено ответов и записей: %1, из них новых или изменённых: %2; отклонено строк: %3.</translation>
    </message>
    <message>
        <source>Name one project file and one of show, answer, figures, gaps, phases, conformity, export; or compare and at least two files.</source>
        <translation>Укажите один файл проекта и одно из действий: show, answer, figures, gaps, phases, conformity, export; либо compare и не менее двух файлов.</translation>
    </message>
    <message>
        <source>Write a report for people to read and sign: HTML, PDF, ODT, DOCX, or its tables as XLSX. --list without a name prints the reports.</source>
        <translation>Записать отчёт для чтения и подписания: HTML, PDF, ODT, DOCX или его таблицы в формате XLSX. --list без имени печатает список отчётов.</translation>
    </message>
    <message>
        <source>Which report.</source>
        <translation>Какой отчёт.</translation>
    </message>
    <message>
        <source>Which list of offences; all when left out. Without a name: print the reports.</source>
        <translation>Какой перечень преступлений; если не указан, берутся все. Без имени: печатать список отчётов.</translation>
    </message>
    <message>
        <source>Say on the title page that the report was validated.</source>
        <translation>Указать на титульном листе, что отчёт подтверждён.</translation>
    </message>
    <message>
        <source>A report needs a project file and --out FILE with one of these endings: %1.</source>
        <translation>Для отчёта нужны файл проекта и --out FILE с одним из этих расширений: %1.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Записан файл %1.</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;. &quot;iccs report --list&quot; prints them.</source>
        <translation>Отчёта «%1» нет. Команда «iccs report --list» печатает список отчётов.</translation>
    </message>
    <message>
        <source>The assessments are of different versions: %1. Compare levels with care, and do not rank.</source>
        <translation>Оценки разных версий: %1. Сравнивайте уровни с осторожностью и не составляйте рейтингов.</translation>
    </message>
</context>
<context>
    <name>coding</name>
    <message>
        <source>Coding the records of %1.</source>
        <translation>Кодирование записей файла %1.</translation>
    </message>
    <message>
        <source>The table would have too many different cells.</source>
        <translation>В таблице было бы слишком много разных ячеек.</translation>
    </message>
    <message>
        <source>Leave out a dimension that has a new value in nearly every row.</source>
        <translation>Уберите измерение, которое почти в каждой строке принимает новое значение.</translation>
    </message>
    <message>
        <source>Reading stopped before the end of the file.</source>
        <translation>Чтение остановилось, не дойдя до конца файла.</translation>
    </message>
    <message>
        <source>Check the disk or the network and try again.</source>
        <translation>Проверьте диск или сеть и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The layout names no column of the file with offence codes.</source>
        <translation>В макете не указан столбец файла с кодами преступлений.</translation>
    </message>
    <message>
        <source>Say in the layout which column has the codes.</source>
        <translation>Укажите в макете, какой столбец содержит коды.</translation>
    </message>
    <message>
        <source>The file gives nothing for the dimension “%1” of the table.</source>
        <translation>Файл ничего не даёт для измерения «%1» таблицы.</translation>
    </message>
    <message>
        <source>A quote is not closed, or text follows it.</source>
        <translation>Кавычка не закрыта, или после неё следует текст.</translation>
    </message>
    <message>
        <source>Check whether the cells of this row are in their columns.</source>
        <translation>Проверьте, стоят ли ячейки этой строки в своих столбцах.</translation>
    </message>
    <message>
        <source>The row has not as many cells as the header.</source>
        <translation>В строке не столько ячеек, сколько в заголовке.</translation>
    </message>
    <message>
        <source>Correct the row, or the delimiter of the layout.</source>
        <translation>Исправьте строку или разделитель в макете.</translation>
    </message>
    <message>
        <source>The row has a NUL byte.</source>
        <translation>В строке есть нулевой байт (NUL).</translation>
    </message>
    <message>
        <source>Check whether the file is damaged, or say its encoding in the layout.</source>
        <translation>Проверьте, не повреждён ли файл, или укажите его кодировку в макете.</translation>
    </message>
    <message>
        <source>The row has bytes that are no text in the encoding of the file.</source>
        <translation>В строке есть байты, которые не являются текстом в кодировке файла.</translation>
    </message>
    <message>
        <source>Say the encoding of the file in the layout.</source>
        <translation>Укажите кодировку файла в макете.</translation>
    </message>
    <message>
        <source>The weight or count of the row cannot be read as a number. It is not counted.</source>
        <translation>Вес или число случаев в строке не удаётся прочитать как число. Строка не учитывается.</translation>
    </message>
    <message>
        <source>Correct the cell, or the decimal sign of the layout.</source>
        <translation>Исправьте ячейку или десятичный знак в макете.</translation>
    </message>
    <message>
        <source>Reading the records of %1.</source>
        <translation>Чтение записей файла %1.</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>Система отклонила операцию: %1.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it, then try again.</source>
        <translation>Проверьте, что файл существует и что вам разрешено его читать, затем попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>“%1” cannot part the columns of a file.</source>
        <translation>Знак «%1» не может разделять столбцы файла.</translation>
    </message>
    <message>
        <source>Give one ASCII sign as the delimiter in the layout.</source>
        <translation>Укажите в макете в качестве разделителя один знак ASCII.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>Choose a file with records.</source>
        <translation>Выберите файл с записями.</translation>
    </message>
    <message>
        <source>Coding the counts of %1.</source>
        <translation>Кодирование подсчётов файла %1.</translation>
    </message>
    <message>
        <source>The codes below %1 (%2) do not add up to it. All are counted.</source>
        <translation>Коды, подчинённые коду %1 (%2), не дают его в сумме. Учитываются все.</translation>
    </message>
    <message>
        <source>If %1 holds their cases too, leave it or them out in the layout.</source>
        <translation>Если %1 содержит и их случаи, исключите в макете либо его, либо их.</translation>
    </message>
    <message>
        <source>The total &quot;%1&quot; says %2, but the codes that are counted sum up to %3.</source>
        <translation>Итог «%1» равен %2, но сумма учитываемых кодов равна %3.</translation>
    </message>
    <message>
        <source>Look for codes that are missing, or for sums among them that the list does not mark as sums.</source>
        <translation>Поищите недостающие коды или суммы среди них, которые в перечне не отмечены как суммы.</translation>
    </message>
    <message>
        <source>Give the column of its id the role “group” in the layout.</source>
        <translation>Задайте столбцу с идентификатором группы роль «group» в макете.</translation>
    </message>
    <message>
        <source>The rules count %1, but no column tells which rows are of the same one: each row counts.</source>
        <translation>По правилам единица учёта — %1, но ни один столбец не показывает, какие строки относятся к одной и той же единице: учитывается каждая строка.</translation>
    </message>
    <message>
        <source>The rules count the principal offence, but no column tells which offences belong together: each one counts.</source>
        <translation>По правилам учитывается основное преступление, но ни один столбец не показывает, какие преступления относятся друг к другу: учитывается каждое.</translation>
    </message>
    <message>
        <source>The same line stands in the file before. Both are counted.</source>
        <translation>Такая же строка уже встречалась в файле. Учитываются обе.</translation>
    </message>
    <message>
        <source>Take one of them out when it is there by mistake.</source>
        <translation>Удалите одну из них, если она попала туда по ошибке.</translation>
    </message>
    <message>
        <source>An earlier row has the same code and the same dimensions. Their counts are added.</source>
        <translation>У одной из предыдущих строк тот же код и те же измерения. Их числа складываются.</translation>
    </message>
    <message>
        <source>Name the column that tells the rows apart as a dimension, or check whether one of them is there by mistake.</source>
        <translation>Укажите как измерение столбец, который различает эти строки, или проверьте, не попала ли одна из них туда по ошибке.</translation>
    </message>
    <message>
        <source>The count is no whole number when &quot;%1&quot; is the decimal sign.</source>
        <translation>Число случаев не целое, если десятичный знак — «%1».</translation>
    </message>
    <message>
        <source>Check the decimal sign of the layout.</source>
        <translation>Проверьте десятичный знак в макете.</translation>
    </message>
    <message>
        <source>The count is below zero. It is taken off.</source>
        <translation>Число случаев меньше нуля. Оно вычитается.</translation>
    </message>
    <message>
        <source>Check whether it is a correction that the source means.</source>
        <translation>Проверьте, действительно ли источник имеет в виду исправление.</translation>
    </message>
    <message>
        <source>Reading the counts of %1.</source>
        <translation>Чтение подсчётов файла %1.</translation>
    </message>
    <message>
        <source>A table of counts has one code in each row; the layout names %1.</source>
        <translation>В таблице подсчётов в каждой строке один код; в макете указано кодов: %1.</translation>
    </message>
    <message>
        <source>Say in the layout which columns make up the code.</source>
        <translation>Укажите в макете, из каких столбцов составляется код.</translation>
    </message>
    <message>
        <source>The table has too many counts.</source>
        <translation>В таблице слишком много значений.</translation>
    </message>
    <message>
        <source>Part the file, or code it with &quot;iccs code&quot;.</source>
        <translation>Разделите файл или закодируйте его с помощью «iccs code».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the sum of its parts everywhere: it has %2 more, which are counted under it, and elsewhere %3 less.</source>
        <translation>«%1» не везде равно сумме своих частей: где-то больше на %2 (эти случаи учитываются в нём самом), а где-то меньше на %3.</translation>
    </message>
    <message>
        <source>Compare the total with its parts in the source.</source>
        <translation>Сравните итог с его частями в источнике.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is exactly the sum of %2, but in too few places to be sure. It is counted.</source>
        <translation>«%1» точно равно сумме %2, но в слишком малом числе мест, чтобы быть уверенным в этом. Это значение учитывается.</translation>
    </message>
    <message>
        <source>If it is a sum, leave it out in the layout.</source>
        <translation>Если это сумма, исключите её в макете.</translation>
    </message>
    <message>
        <source>%1 of table %2 does not fit: %3 is &quot;%4&quot;, and the row asks for %5.</source>
        <translation>%1 таблицы %2 не подходит: %3 = «%4», а строка требует %5.</translation>
    </message>
    <message>
        <source>%1 of table %2 would give it, but another row decided.</source>
        <translation>%1 таблицы %2 дала бы её, но решение дала другая строка.</translation>
    </message>
    <message>
        <source>Table %1 could give it, but was not asked: a narrower step decided.</source>
        <translation>Таблица %1 могла бы дать её, но не была опрошена: решение дал более узкий шаг.</translation>
    </message>
    <message>
        <source>A link of the offence gives it, but a table decided before.</source>
        <translation>Её даёт связь преступления, но решение раньше дала таблица.</translation>
    </message>
    <message>
        <source>Table %1 can give it, but does not concern this offence.</source>
        <translation>Таблица %1 может дать её, но не относится к этому преступлению.</translation>
    </message>
    <message>
        <source>No decision table and no link of this offence leads there.</source>
        <translation>Туда не ведёт ни одна таблица решений и ни одна связь этого преступления.</translation>
    </message>
    <message>
        <source>ICCS excludes the case from it: %1.</source>
        <translation>МКПС исключает этот случай из неё: %1.</translation>
    </message>
    <message>
        <source>The coded records were to be written to %1.</source>
        <translation>Не удалось записать закодированные записи в файл %1.</translation>
    </message>
    <message>
        <source>This is the file with the records themselves.</source>
        <translation>Это файл с самими записями.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name for the coded file.</source>
        <translation>Ничего не записано. Выберите другое имя для закодированного файла.</translation>
    </message>
    <message>
        <source>Coding %1</source>
        <translation>Кодирование файла %1</translation>
    </message>
    <message>
        <source>Looking for the records in %1</source>
        <translation>Поиск записей в файле %1</translation>
    </message>
    <message>
        <source>Counting the values of %1</source>
        <translation>Подсчёт значений файла %1</translation>
    </message>
    <message>
        <source>It gives: %1. Name one of these, or add it to the layout.</source>
        <translation>Он даёт: %1. Укажите одно из этих измерений или добавьте нужное в макет.</translation>
    </message>
    <message>
        <source>The links of %1 change within the time that records state, or their date is missing: not coded, %2.</source>
        <translation>Связи для %1 меняются в пределах времени, указанного в записях, либо дата в записях отсутствует; не закодировано: %2.</translation>
    </message>
    <message>
        <source>The links of %1 are valid for a part of the time only, and the layout does not say when a record was made: not coded, %2.</source>
        <translation>Связи для %1 действуют лишь часть времени, а в макете не указано, когда сделана запись; не закодировано: %2.</translation>
    </message>
    <message>
        <source>Give the day on which each was recorded, or let the links change at the turn of a year.</source>
        <translation>Укажите для каждой записи день регистрации, либо пусть связи меняются на рубеже года.</translation>
    </message>
    <message>
        <source>Name the column or dimension of its date or year as “referenceDate” in the layout.</source>
        <translation>Укажите в макете столбец или измерение с датой или годом записи как «referenceDate».</translation>
    </message>
    <message>
        <source>%1 of what is coded are shared out between categories by weights, an estimate that the policy of the list does not let publish.</source>
        <translation>Из закодированного распределено между категориями по весам: %1. Это оценка, публиковать которую правила сопоставления перечня не разрешают.</translation>
    </message>
    <message>
        <source>Tell the records apart by a decision table, give the common parent, or allow weights to be published in the policy of the list.</source>
        <translation>Различите записи таблицей решений, укажите общую вышестоящую категорию или разрешите публикацию весов в правилах сопоставления перечня.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have broken quotes.</source>
        <translation>
            <numerusform>В %n строке ошибки в кавычках.</numerusform>
            <numerusform>В %n строках ошибки в кавычках.</numerusform>
            <numerusform>В %n строках ошибки в кавычках.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have another number of cells than the header. Those with too many are not counted.</source>
        <translation>
            <numerusform>В %n строке число ячеек не такое, как в заголовке. Строки, в которых ячеек слишком много, не учитываются.</numerusform>
            <numerusform>В %n строках число ячеек не такое, как в заголовке. Строки, в которых ячеек слишком много, не учитываются.</numerusform>
            <numerusform>В %n строках число ячеек не такое, как в заголовке. Строки, в которых ячеек слишком много, не учитываются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have NUL bytes.</source>
        <translation>
            <numerusform>В %n строке есть нулевые байты (NUL).</numerusform>
            <numerusform>В %n строках есть нулевые байты (NUL).</numerusform>
            <numerusform>В %n строках есть нулевые байты (NUL).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different text(s) have bytes that are no text in the encoding of the file.</source>
        <translation>
            <numerusform>В %n различном тексте есть байты, которые не являются текстом в кодировке файла.</numerusform>
            <numerusform>В %n различных текстах есть байты, которые не являются текстом в кодировке файла.</numerusform>
            <numerusform>В %n различных текстах есть байты, которые не являются текстом в кодировке файла.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) or count(s) cannot be read as numbers. They are not counted.</source>
        <translation>
            <numerusform>Не удаётся прочитать как число %n значение веса или числа случаев. Такие значения не учитываются.</numerusform>
            <numerusform>Не удаётся прочитать как числа %n значения веса или числа случаев. Такие значения не учитываются.</numerusform>
            <numerusform>Не удаётся прочитать как числа %n значений веса или числа случаев. Такие значения не учитываются.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link of the offence gives it, but is disputed, below the status asked for, not valid when the record was made, or one of several that the policy or their weights decide about.</source>
        <translation>Её даёт связь преступления, но эта связь спорная, имеет статус ниже требуемого, не действовала, когда была сделана запись, или является одной из нескольких, выбор между которыми определяют правила сопоставления или веса.</translation>
    </message>
    <message>
        <source>Counting %1 for questionnaires</source>
        <translation>Подсчёт файла %1 для вопросников</translation>
    </message>
</context>
<context>
    <name>codingpage::CodingPage</name>
    <message>
        <source>&amp;Describe a file of records…</source>
        <translation>&amp;Описать файл записей…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the layout…</source>
        <translation>Изменить м&amp;акет…</translation>
    </message>
    <message>
        <source>Read a &amp;layout file…</source>
        <translation>Прочитать файл &amp;макета…</translation>
    </message>
    <message>
        <source>Save &amp;as a layout file…</source>
        <translation>Сохранить &amp;как файл макета…</translation>
    </message>
    <message>
        <source>Re&amp;move the layout</source>
        <translation>&amp;Удалить макет</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Импортировать перечень…</translation>
    </message>
    <message>
        <source>Nothing is coded yet</source>
        <translation>Пока ничего не закодировано</translation>
    </message>
    <message>
        <source>Choose the file of records on the side, say what the cross table shall show, and code the records. The file stays as it is.</source>
        <translation>Выберите сбоку файл записей, укажите, что должна показывать перекрёстная таблица, и закодируйте записи. Сам файл не изменяется.</translation>
    </message>
    <message>
        <source>Coding was stopped. No file was written. What is shown is the run before, if there was one.</source>
        <translation>Кодирование остановлено. Файл не записан. Показан предыдущий запуск, если он был.</translation>
    </message>
    <message>
        <source>No file of records yet</source>
        <translation>Файла записей пока нет</translation>
    </message>
    <message>
        <source>Say once how the file of an institution is read: which column has the offence code, and what the others mean. The program proposes it. Then the file, and next year&apos;s, can be coded.</source>
        <translation>Один раз укажите, как читать файл учреждения: в каком столбце код преступления и что означают остальные. Программа предложит вариант. После этого можно кодировать и этот файл, и файл следующего года.</translation>
    </message>
    <message>
        <source>Nothing to code with yet</source>
        <translation>Кодировать пока нечем</translation>
    </message>
    <message>
        <source>Records are coded by the links and rules of a list of offences. Import a list first.</source>
        <translation>Записи кодируются по связям и правилам перечня преступлений. Сначала импортируйте перечень.</translation>
    </message>
    <message>
        <source>The coded records were written to %1.</source>
        <translation>Закодированные записи записаны в файл %1.</translation>
    </message>
    <message>
        <source>The project was changed since these records were coded. Code them again to see what it makes of them.</source>
        <translation>После кодирования этих записей проект изменился. Закодируйте их заново, чтобы увидеть новый результат.</translation>
    </message>
    <message>
        <source>Export the cross table</source>
        <translation>Экспорт перекрёстной таблицы</translation>
    </message>
    <message>
        <source>cross table</source>
        <comment>name of a file</comment>
        <translation>перекрёстная таблица</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Текст с запятыми (*.csv)</translation>
    </message>
    <message>
        <source>The cross table was written to %1.</source>
        <translation>Перекрёстная таблица записана в файл %1.</translation>
    </message>
    <message>
        <source>Data and coding</source>
        <translation>Данные и кодирование</translation>
    </message>
    <message>
        <source>Read a layout file</source>
        <translation>Чтение файла макета</translation>
    </message>
    <message>
        <source>Layouts (*.json *.csv);;All files (*)</source>
        <translation>Макеты (*.json *.csv);;Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>The layout was read, but %n thing(s) in it were not understood.</source>
        <translation>
            <numerusform>Макет прочитан, но %n место в нём не понято.</numerusform>
            <numerusform>Макет прочитан, но %n места в нём не поняты.</numerusform>
            <numerusform>Макет прочитан, но %n мест в нём не понято.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a layout file</source>
        <translation>Сохранение в файл макета</translation>
    </message>
    <message>
        <source>Layouts (*.json)</source>
        <translation>Макеты (*.json)</translation>
    </message>
    <message>
        <source>The layout was written to %1.</source>
        <translation>Макет записан в файл %1.</translation>
    </message>
    <message>
        <source>&amp;Describe a table of counts…</source>
        <translation>Описать &amp;таблицу подсчётов…</translation>
    </message>
    <message>
        <source>Choose the table of counts on the side, say what the cross table shall show, and code the counts. Sums of others are found and kept out. The file stays as it is.</source>
        <translation>Выберите сбоку таблицу подсчётов, укажите, что должна показывать перекрёстная таблица, и закодируйте подсчёты. Суммы других значений обнаруживаются и исключаются. Сам файл не изменяется.</translation>
    </message>
    <message>
        <source>The project was changed since these counts were coded. Code them again to see what it makes of them.</source>
        <translation>После кодирования этих подсчётов проект изменился. Закодируйте их заново, чтобы увидеть новый результат.</translation>
    </message>
    <message>
        <source>Keep for &amp;questionnaires…</source>
        <translation>Сохранить для &amp;вопросников…</translation>
    </message>
    <message>
        <source>Keeps the counts of the coded file in the project, so that questionnaires are filled from them, and shows the kept ones.</source>
        <translation>Сохраняет в проекте подсчёты закодированного файла, чтобы по ним заполнять вопросники, и показывает уже сохранённые.</translation>
    </message>
</context>
<context>
    <name>codingpage::Counts</name>
    <message>
        <source>, </source>
        <comment>between texts of a table</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, text in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the whole table</source>
        <translation>вся таблица</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Код %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>Marked as a sum in the list</source>
        <translation>Отмечено в перечне как сумма</translation>
    </message>
    <message>
        <source>Called a total</source>
        <translation>Названо итогом</translation>
    </message>
    <message>
        <source>The sum of others in every place</source>
        <translation>Во всех местах равно сумме других</translation>
    </message>
    <message>
        <source>Above other codes that are given</source>
        <translation>Стоит выше других приведённых кодов</translation>
    </message>
    <message>
        <source>%1, …</source>
        <comment>the first of many</comment>
        <translation>%1, …</translation>
    </message>
    <message>
        <source>%1: %2. First in line %3.</source>
        <comment>what, reason, number</comment>
        <translation>%1: %2. Впервые в строке %3.</translation>
    </message>
    <message>
        <source>%1 of it is counted, because its parts do not hold it.</source>
        <translation>Из этого учитывается %1, потому что в частях этих случаев нет.</translation>
    </message>
    <message>
        <source>To count it, take the mark off in the list of offences.</source>
        <translation>Чтобы учитывать эту сумму, снимите отметку в перечне преступлений.</translation>
    </message>
    <message>
        <source>Rows: %1, of which the layout leaves out %2 and %3 cannot be read.</source>
        <translation>Строк: %1, из них исключено макетом: %2, не читается: %3.</translation>
    </message>
    <message>
        <source>Counts: %1; empty cells: %2; not stated: %3; no numbers: %4.</source>
        <translation>Значений: %1; пустых ячеек: %2; не указано: %3; не числа: %4.</translation>
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
        <translation>Что</translation>
    </message>
    <message>
        <source>Sum of</source>
        <translation>Сумма чего</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Counted of it</source>
        <translation>Из этого учтено</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>&amp;Totals</source>
        <translation>&amp;Итоги</translation>
    </message>
    <message>
        <source>Sums kept out</source>
        <translation>Исключённые суммы</translation>
    </message>
    <message>
        <source>Cr&amp;oss table</source>
        <translation>Пе&amp;рекрёстная таблица</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Не понято</translation>
    </message>
    <message>
        <source>Noticed in the file</source>
        <translation>Замечено в файле</translation>
    </message>
    <message>
        <source>For</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>%1: the sums agree</source>
        <translation>%1: суммы сходятся</translation>
    </message>
    <message>
        <source>%1: the sums do not agree</source>
        <translation>%1: суммы не сходятся</translation>
    </message>
    <message>
        <source>Share coded</source>
        <translation>Доля закодированного</translation>
    </message>
    <message>
        <source>All counts</source>
        <translation>Всего случаев</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Закодировано</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Вне охвата</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Не сопоставлено</translation>
    </message>
    <message>
        <source>Left out by the layout</source>
        <translation>Исключено макетом</translation>
    </message>
    <message>
        <source>Totals of the counts</source>
        <translation>Итоги подсчётов</translation>
    </message>
    <message>
        <source>These counts stand in other counts too, so they are kept out of the table. Where that is wrong, let one count nevertheless: the layout remembers it.</source>
        <translation>Эти числа случаев входят и в другие, поэтому они исключены из таблицы. Если в каком-то случае это неверно, укажите, что число всё же нужно учитывать: макет это запомнит.</translation>
    </message>
    <message>
        <source>C&amp;ount it nevertheless</source>
        <translation>Всё же у&amp;читывать</translation>
    </message>
    <message>
        <source>Look for &amp;sums there again</source>
        <translation>Снова искать т&amp;ам суммы</translation>
    </message>
    <message>
        <source>What stands for no count is not guessed, and texts that no list knows are counted as “not known”, codes as not mapped. Say in the layout what they mean.</source>
        <translation>То, что не является числом случаев, не угадывается; тексты, которых нет ни в одном списке, учитываются как «Неизвестно», а такие коды — как не сопоставленные. Укажите в макете, что они означают.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>No count</source>
        <translation>Не число случаев</translation>
    </message>
    <message>
        <source>Not in any list</source>
        <translation>Нет ни в одном списке</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Ячеек</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Первая строка</translation>
    </message>
    <message>
        <source>Texts that were not understood</source>
        <translation>Тексты, которые не поняты</translation>
    </message>
    <message>
        <source>Counted because you said so: %1.</source>
        <translation>Учтено по вашему указанию: %1.</translation>
    </message>
    <message>
        <source>Nothing got lost: in each line all counts = coded + out of scope + not mapped + sums kept out + left out by the layout.</source>
        <translation>Ничего не потеряно: в каждой строке всего случаев = закодировано + вне охвата + не сопоставлено + исключённые суммы + исключено макетом.</translation>
    </message>
    <message>
        <source>The sums do not agree. Do not use these figures, and report the error.</source>
        <translation>Суммы не сходятся. Не используйте эти числа и сообщите об ошибке.</translation>
    </message>
    <message>
        <source>Sums kept out (%L1)</source>
        <translation>Исключённые суммы (%L1)</translation>
    </message>
    <message>
        <source>Not understood (%L1)</source>
        <translation>Не понято (%L1)</translation>
    </message>
    <message>
        <source>Noticed in the file (%L1)</source>
        <translation>Замечено в файле (%L1)</translation>
    </message>
</context>
<context>
    <name>codingpage::CrossTableView</name>
    <message>
        <source>Cross table</source>
        <translation>Перекрёстная таблица</translation>
    </message>
    <message>
        <source>Across the top</source>
        <translation>По горизонтали</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>%1 rows, sum %2. Double-click a figure to see the codes and records that make it.</source>
        <translation>Строк: %1, сумма: %2. Дважды щёлкните число, чтобы увидеть коды и записи, из которых оно складывается.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Sum of the column: %1</source>
        <translation>Сумма столбца: %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values of a cell</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 rows, sum %2.</source>
        <translation>Строк: %1, сумма: %2.</translation>
    </message>
</context>
<context>
    <name>codingpage::DimensionList</name>
    <message>
        <source>The cross table has the ticked lines in this order. Drag a line to move it.</source>
        <translation>Перекрёстная таблица содержит отмеченные строки в этом порядке. Чтобы переместить строку, перетащите её.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Переместить &amp;вверх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Переместить в&amp;низ</translation>
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
        <translation>, </translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Чтение остановлено.</translation>
    </message>
    <message>
        <source>National codes that make the figure</source>
        <translation>Национальные коды, из которых складывается число</translation>
    </message>
    <message>
        <source>Show the &amp;offence with its links</source>
        <translation>Показать &amp;преступление и его связи</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(нет)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Число</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, made by %Ln code(s). Double-click a code to see only its records.</source>
        <translation>
            <numerusform>%1: %2; складывается из %Ln кода. Дважды щёлкните код, чтобы увидеть только его записи.</numerusform>
            <numerusform>%1: %2; складывается из %Ln кодов. Дважды щёлкните код, чтобы увидеть только его записи.</numerusform>
            <numerusform>%1: %2; складывается из %Ln кодов. Дважды щёлкните код, чтобы увидеть только его записи.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 records</source>
        <translation>Первые записи: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the code %2</source>
        <translation>%1 с кодом %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, reason</comment>
        <translation>Строка %1: %2</translation>
    </message>
</context>
<context>
    <name>codingpage::KeepDialog</name>
    <message>
        <source>&amp;Keep the counts</source>
        <translation>&amp;Сохранить подсчёты</translation>
    </message>
    <message>
        <source>Counts for questionnaires</source>
        <translation>Подсчёты для вопросников</translation>
    </message>
    <message>
        <source>&amp;Fill a questionnaire</source>
        <translation>&amp;Заполнить вопросник</translation>
    </message>
    <message>
        <source>Leads to the page of questionnaires. “Fill…” there takes these counts.</source>
        <translation>Ведёт на страницу вопросников. Команда «Заполнить…» на ней использует эти подсчёты.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Counts of the file %1, as it was coded last.</source>
        <translation>Подсчёты файла %1 по результатам последнего кодирования.</translation>
    </message>
    <message>
        <source>The counts are kept as “%1”: %2 in all.</source>
        <translation>Подсчёты сохранены как «%1»; всего случаев: %2.</translation>
    </message>
</context>
<context>
    <name>codingpage::KeepForm</name>
    <message>
        <source>Cells that are filled from these counts name them so.</source>
        <translation>Под этим именем подсчёты указываются в ячейках, которые по ним заполнены.</translation>
    </message>
    <message>
        <source>The counts are split by what the cells of this questionnaire ask for, such as sex or age.</source>
        <translation>Подсчёты разбиваются по тому, что требуется для ячеек этого вопросника, например по полу или возрасту.</translation>
    </message>
    <message>
        <source>The stage of the process at which the file counts.</source>
        <translation>Стадия процесса, к которой относятся подсчёты файла.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>For the &amp;questionnaire</source>
        <translation>Для &amp;вопросника</translation>
    </message>
    <message>
        <source>&amp;Unit that is counted</source>
        <translation>&amp;Единица учёта</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>Ста&amp;дия</translation>
    </message>
    <message>
        <source>&amp;Year of all counts</source>
        <translation>&amp;Год всех подсчётов</translation>
    </message>
    <message>
        <source>Code a file of records or a table of counts first. Then its counts can be kept here, and questionnaires be filled from them.</source>
        <translation>Сначала закодируйте файл записей или таблицу подсчётов. После этого здесь можно сохранить подсчёты и заполнять по ним вопросники.</translation>
    </message>
    <message>
        <source>The project was changed since the file was coded. Code it again, so that the counts are what the project makes of it now.</source>
        <translation>После кодирования файла проект был изменён. Закодируйте файл ещё раз, чтобы подсчёты соответствовали текущему состоянию проекта.</translation>
    </message>
    <message>
        <source>Counts of this name are kept already; they are renewed.</source>
        <translation>Подсчёты с таким именем уже сохранены; они будут обновлены.</translation>
    </message>
    <message>
        <source>This questionnaire asks for nothing that can be counted in such a file. Choose another one.</source>
        <translation>Этот вопросник не запрашивает ничего, что можно подсчитать по такому файлу. Выберите другой вопросник.</translation>
    </message>
    <message>
        <source>Choose the year of the counts: the layout does not say it.</source>
        <translation>Выберите год подсчётов: в макете он не указан.</translation>
    </message>
    <message>
        <source>Give the counts a name.</source>
        <translation>Задайте имя подсчётов.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln cell(s) of %2)</source>
        <comment>attribute, tables of the questionnaire</comment>
        <translation>
            <numerusform>%1 (%Ln ячейка, таблицы: %2)</numerusform>
            <numerusform>%1 (%Ln ячейки, таблицы: %2)</numerusform>
            <numerusform>%1 (%Ln ячеек, таблицы: %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tables</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The layout says all that the cells of this unit and stage ask for.</source>
        <translation>Макет содержит всё, что требуется для ячеек с этой единицей учёта и этой стадией.</translation>
    </message>
    <message>
        <source>The layout does not say: %1. These cells get a figure only where decision tables tag their records with it.</source>
        <translation>В макете не указано: %1. Эти ячейки получат значение, только если таблицы решений присваивают записям соответствующий тег.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between attributes</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>The file is counted once more, by %1.</source>
        <translation>Файл подсчитывается ещё раз, по измерениям: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between dimensions</comment>
        <translation>, </translation>
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
        <translation>Сохранённые подсчёты</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Takes these counts out of the project. Cells that were filled from them stay; undo brings the counts back.</source>
        <translation>Удаляет эти подсчёты из проекта. Заполненные по ним ячейки остаются без изменений; отмена возвращает подсчёты.</translation>
    </message>
    <message>
        <source>Kept &amp;counts</source>
        <translation>Сохранённые &amp;подсчёты</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица учёта</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Дата кодирования</translation>
    </message>
</context>
<context>
    <name>codingpage::LayoutColumnForm</name>
    <message>
        <source>All offences of the record</source>
        <translation>Все преступления записи</translation>
    </message>
    <message>
        <source>The column &amp;is</source>
        <translation>Столбец — &amp;это</translation>
    </message>
    <message>
        <source>It &amp;gives</source>
        <translation>Он даё&amp;т</translation>
    </message>
    <message>
        <source>&amp;Name in tables</source>
        <translation>&amp;Имя в таблицах</translation>
    </message>
    <message>
        <source>Of the offence numbe&amp;r</source>
        <translation>Для п&amp;реступления номер</translation>
    </message>
    <message>
        <source>The counts are &amp;for</source>
        <translation>&amp;Число случаев относится к</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Выберите атрибут</translation>
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
        <translation>, </translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Столбцы файла</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Даёт</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понято</translation>
    </message>
    <message>
        <source>Most frequent texts</source>
        <translation>Самые частые тексты</translation>
    </message>
    <message>
        <source>Make an &amp;attribute of its texts</source>
        <translation>Создать &amp;атрибут из его текстов</translation>
    </message>
    <message>
        <source>A national attribute whose values are the texts of the column, so that rules can ask for them.</source>
        <translation>Национальный атрибут, значениями которого становятся тексты столбца, чтобы на него могли ссылаться правила.</translation>
    </message>
    <message>
        <source>Use the column &amp;once more</source>
        <translation>Использовать столбец &amp;ещё раз</translation>
    </message>
    <message>
        <source>For a column that gives two things, for example an age and an age group.</source>
        <translation>Для столбца, который даёт две вещи, например возраст и возрастную группу.</translation>
    </message>
    <message>
        <source>Gu&amp;ess again</source>
        <translation>&amp;Определить заново</translation>
    </message>
    <message>
        <source>Brings back what the program proposed.</source>
        <translation>Возвращает то, что предложила программа.</translation>
    </message>
    <message>
        <source>%1 (offence %2)</source>
        <translation>%1 (преступление %2)</translation>
    </message>
    <message>
        <source>The column has more different texts. %L1 of them are shown; the others are read in the same way.</source>
        <translation>В столбце есть и другие тексты. Показано: %L1; остальные читаются так же.</translation>
    </message>
    <message>
        <source>Check what each column is and what its texts mean, then go on.</source>
        <translation>Проверьте, чем является каждый столбец и что означают его тексты, и переходите дальше.</translation>
    </message>
</context>
<context>
    <name>codingpage::LayoutDialog</name>
    <message>
        <source>Layout of a file of records</source>
        <translation>Макет файла записей</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>&amp;Save the layout</source>
        <translation>&amp;Сохранить макет</translation>
    </message>
    <message>
        <source>The records have codes of the &amp;list</source>
        <translation>В записях коды &amp;перечня</translation>
    </message>
    <message>
        <source>Which records do you want to code?</source>
        <translation>Какие записи вы хотите закодировать?</translation>
    </message>
    <message>
        <source>Drop a file here: CSV, TSV, XLSX or ODS, with a row for each offence, case, victim or suspect, or with counts. It may be large: it is read row by row and stays where it is.</source>
        <translation>Перетащите сюда файл CSV, TSV, XLSX или ODS, где каждая строка — преступление, дело, потерпевший или подозреваемый, либо файл с числом случаев. Он может быть большим: он читается построчно и остаётся на своём месте.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have another number of cells than the header.</source>
        <translation>Строк, в которых число ячеек не такое, как в заголовке: %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have broken quotes.</source>
        <translation>
            <numerusform>В %Ln строке ошибки в кавычках.</numerusform>
            <numerusform>В %Ln строках ошибки в кавычках.</numerusform>
            <numerusform>В %Ln строках ошибки в кавычках.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have NUL bytes.</source>
        <translation>
            <numerusform>В %Ln строке есть нулевые байты (NUL).</numerusform>
            <numerusform>В %Ln строках есть нулевые байты (NUL).</numerusform>
            <numerusform>В %Ln строках есть нулевые байты (NUL).</numerusform>
        </translation>
    </message>
    <message>
        <source>The file may be damaged, or parted by another sign. Check it in the step “File”; when it is coded, each such row is named with its line.</source>
        <translation>Возможно, файл повреждён или столбцы в нём разделены другим знаком. Проверьте это на шаге «Файл»; при кодировании каждая такая строка называется с её номером.</translation>
    </message>
    <message>
        <source>Layout of a table of counts</source>
        <translation>Макет таблицы подсчётов</translation>
    </message>
    <message>
        <source>Which counts do you want to code?</source>
        <translation>Какие подсчёты вы хотите закодировать?</translation>
    </message>
    <message>
        <source>Drop a file here: CSV, TSV, XLSX or ODS, with counts by national code in rows, columns or both. It stays where it is.</source>
        <translation>Перетащите сюда файл CSV, TSV, XLSX или ODS с числом случаев по национальным кодам в строках, в столбцах или и там, и там. Он остаётся на своём месте.</translation>
    </message>
</context>
<context>
    <name>codingpage::ReadingPreview</name>
    <message>
        <source>Offence %1</source>
        <translation>Преступление %1</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Преступление</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, label</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«%1» не понято.</translation>
    </message>
    <message>
        <source>%1; printed: %2</source>
        <comment>value, text</comment>
        <translation>%1; в файле: %2</translation>
    </message>
    <message>
        <source>Of %1 codes in a sample of %2 rows, %3 are in the list.</source>
        <translation>Кодов в выборке: %1 (строк в ней: %2), из них есть в перечне: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the sample are left out.</source>
        <translation>
            <numerusform>%Ln строка выборки исключена.</numerusform>
            <numerusform>%Ln строки выборки исключены.</numerusform>
            <numerusform>%Ln строк выборки исключено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records as the layout reads them</source>
        <translation>Записи, как их читает макет</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
</context>
<context>
    <name>codingpage::RecordsForm</name>
    <message>
        <source>One &amp;row is</source>
        <translation>&amp;Одна строка — это</translation>
    </message>
    <message>
        <source>The records &amp;print</source>
        <translation>В записях &amp;указаны</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>Десятичный &amp;знак</translation>
    </message>
    <message>
        <source>Dates are &amp;written</source>
        <translation>&amp;Формат дат</translation>
    </message>
    <message>
        <source>&amp;Name of the layout</source>
        <translation>&amp;Имя макета</translation>
    </message>
    <message>
        <source>Between &amp;parts of a code</source>
        <translation>Между частями &amp;кода</translation>
    </message>
    <message>
        <source>Codes of the list</source>
        <translation>Коды перечня</translation>
    </message>
    <message>
        <source>Labels of the list</source>
        <translation>Наименования перечня</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>Точка: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Запятая: 1,5</translation>
    </message>
</context>
<context>
    <name>codingpage::ResultPanel</name>
    <message>
        <source>What became of the records</source>
        <translation>Что стало с записями</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Что следует знать</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Даёт</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Не понято</translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation>Разных текстов</translation>
    </message>
    <message>
        <source>“Not known” in the table</source>
        <translation>«Неизвестно» в таблице</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Первая строка</translation>
    </message>
    <message>
        <source>&amp;Totals</source>
        <translation>&amp;Итоги</translation>
    </message>
    <message>
        <source>Cr&amp;oss table</source>
        <translation>Пе&amp;рекрёстная таблица</translation>
    </message>
    <message>
        <source>Noticed in the file</source>
        <translation>Замечено в файле</translation>
    </message>
    <message>
        <source>Totals of the run</source>
        <translation>Итоги запуска</translation>
    </message>
    <message>
        <source>How well the columns were understood</source>
        <translation>Насколько хорошо поняты столбцы</translation>
    </message>
    <message>
        <source>Texts that no list knows are counted as “not known”, and codes as not mapped. Double-click a line to say in the layout what it means.</source>
        <translation>Тексты, которых нет ни в одном списке, учитываются как «Неизвестно», а такие коды — как не сопоставленные. Дважды щёлкните строку, чтобы указать в макете, что она означает.</translation>
    </message>
    <message>
        <source>Texts that no list knows</source>
        <translation>Тексты, которых нет ни в одном списке</translation>
    </message>
    <message>
        <source>Not understood (%L1)</source>
        <translation>Не понято (%L1)</translation>
    </message>
    <message>
        <source>Noticed in the file (%L1)</source>
        <translation>Замечено в файле (%L1)</translation>
    </message>
</context>
<context>
    <name>codingpage::RunForm</name>
    <message>
        <source>Choose the &amp;records…</source>
        <translation>Выбрать &amp;записи…</translation>
    </message>
    <message>
        <source>Only the most &amp;serious offence of a case</source>
        <translation>Только самое &amp;тяжкое преступление дела</translation>
    </message>
    <message>
        <source>Attempts &amp;with completed offences</source>
        <translation>Покушения вместе с &amp;оконченными преступлениями</translation>
    </message>
    <message>
        <source>Write a coded f&amp;ile</source>
        <translation>Записать закодированный фай&amp;л</translation>
    </message>
    <message>
        <source>With the reaso&amp;n of each record</source>
        <translation>С п&amp;ричиной для каждой записи</translation>
    </message>
    <message>
        <source>&amp;Code the records</source>
        <translation>За&amp;кодировать записи</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Макет</translation>
    </message>
    <message>
        <source>Rows of one case or incident belong together by the column that the layout names for it.</source>
        <translation>Строки одного дела или инцидента объединяются по столбцу, который указан для этого в макете.</translation>
    </message>
    <message>
        <source>Switched off, attempted offences are left out of the cross table.</source>
        <translation>Если выключено, покушения не входят в перекрёстную таблицу.</translation>
    </message>
    <message>
        <source>&amp;Unit that is counted</source>
        <translation>Единица &amp;учёта</translation>
    </message>
    <message>
        <source>All that are not disputed</source>
        <translation>Все, кроме спорных</translation>
    </message>
    <message>
        <source>Approved ones only</source>
        <translation>Только утверждённые</translation>
    </message>
    <message>
        <source>Cross table &amp;by</source>
        <translation>Перекрёстная та&amp;блица по</translation>
    </message>
    <message>
        <source>Lin&amp;ks that count</source>
        <translation>Учитываемые св&amp;язи</translation>
    </message>
    <message>
        <source>&amp;Processors</source>
        <translation>Про&amp;цессоры</translation>
    </message>
    <message>
        <source>Choose the records</source>
        <translation>Выбор записей</translation>
    </message>
    <message>
        <source>Records (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Записи (*.csv *.tsv *.txt *.xlsx *.ods);;Все файлы (*)</translation>
    </message>
    <message>
        <source>coded</source>
        <comment>name of a file</comment>
        <translation>закодировано</translation>
    </message>
    <message>
        <source>%1 coded</source>
        <comment>name of a file</comment>
        <translation>%1 закодировано</translation>
    </message>
    <message>
        <source>Where the coded records go</source>
        <translation>Куда записать закодированные записи</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Текст с запятыми (*.csv)</translation>
    </message>
    <message>
        <source>Codes of the list “%1”</source>
        <translation>Коды перечня «%1»</translation>
    </message>
    <message>
        <source>The list of its codes is not in the project.</source>
        <translation>Перечня с его кодами в проекте нет.</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Файл ещё не выбран.</translation>
    </message>
    <message>
        <source>Find su&amp;ms of others and keep them out</source>
        <translation>Находить &amp;суммы других и исключать их</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Суммы</translation>
    </message>
    <message>
        <source>Unit reco&amp;rds</source>
        <translation>Отдель&amp;ные записи</translation>
    </message>
    <message>
        <source>A table of coun&amp;ts</source>
        <translation>Таблица &amp;подсчётов</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Totals, groups of codes and columns that add up others would count twice. Switched off, every row counts that the layout does not leave out.</source>
        <translation>Итоги, группы кодов и столбцы, складывающие другие, учитывались бы дважды. Если выключено, учитывается каждая строка, которую не исключает макет.</translation>
    </message>
    <message>
        <source>Choose the ta&amp;ble…</source>
        <translation>&amp;Выбрать таблицу…</translation>
    </message>
    <message>
        <source>&amp;Code the counts</source>
        <translation>За&amp;кодировать подсчёты</translation>
    </message>
</context>
<context>
    <name>codingpage::Totals</name>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Without the header and empty lines.</source>
        <translation>Без заголовка и пустых строк.</translation>
    </message>
    <message>
        <source>Left out by the layout</source>
        <translation>Исключено макетом</translation>
    </message>
    <message>
        <source>Because they sum others.</source>
        <translation>Потому что они являются суммами других.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Named with their lines among the findings.</source>
        <translation>Названы с номерами строк среди замечаний.</translation>
    </message>
    <message>
        <source>Less serious offences of a case</source>
        <translation>Менее тяжкие преступления дела</translation>
    </message>
    <message>
        <source>Not counted, because a more serious offence of the same case is.</source>
        <translation>Не учитываются, так как учтено более тяжкое преступление того же дела.</translation>
    </message>
    <message>
        <source>of the table “%1”</source>
        <translation>таблицей «%1»</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>Coded, out of scope and not mapped together.</source>
        <translation>Закодированное, вне охвата и не сопоставленное вместе.</translation>
    </message>
    <message>
        <source>by a default row or a common parent</source>
        <translation>строкой по умолчанию или общей вышестоящей категорией</translation>
    </message>
    <message>
        <source>A large share says that rules lack rows.</source>
        <translation>Большая доля означает, что в правилах не хватает строк.</translation>
    </message>
    <message>
        <source>%1 counted = %2 coded + %3 out of scope + %4 not mapped.</source>
        <translation>Учтено %1 = закодировано %2 + вне охвата %3 + не сопоставлено %4.</translation>
    </message>
    <message>
        <source>Nothing got lost.</source>
        <translation>Ничего не потеряно.</translation>
    </message>
    <message>
        <source>The sums do not agree. Do not use these figures, and report the error.</source>
        <translation>Суммы не сходятся. Не используйте эти числа и сообщите об ошибке.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Counted already</source>
        <translation>Уже учтено</translation>
    </message>
    <message>
        <source>Not counted again, because the same case, person or offence has the category already.</source>
        <translation>Не учитываются повторно, так как то же дело, лицо или преступление уже имеет эту категорию.</translation>
    </message>
    <message>
        <source>attempts, not in the table</source>
        <translation>покушения, не в таблице</translation>
    </message>
    <message>
        <source>The counting rules leave attempts out of the table.</source>
        <translation>Правила подсчёта не включают покушения в таблицу.</translation>
    </message>
</context>
<context>
    <name>codingpage::ValueTable</name>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Only texts that are not &amp;understood</source>
        <translation>Только не&amp;понятые тексты</translation>
    </message>
    <message>
        <source>Texts of the column and their meaning</source>
        <translation>Тексты столбца и их значение</translation>
    </message>
    <message>
        <source>Meaning of the selected texts</source>
        <translation>Значение выбранных текстов</translation>
    </message>
    <message>
        <source>&amp;Selected texts mean</source>
        <translation>Выбранные тексты о&amp;значают</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>%1 (by its number or date)</source>
        <translation>%1 (по числу или дате)</translation>
    </message>
    <message>
        <source>%1 (by its code)</source>
        <translation>%1 (по коду)</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>не понято</translation>
    </message>
    <message>
        <source>the rows are left out</source>
        <translation>строки исключаются</translation>
    </message>
    <message>
        <source>as it is printed</source>
        <translation>как в файле</translation>
    </message>
    <message>
        <source>Nothing said of them</source>
        <translation>Ничего не задано</translation>
    </message>
    <message>
        <source>As they are printed</source>
        <translation>Как в файле</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Исключить эти строки</translation>
    </message>
</context>
<context>
    <name>codingpage::Words</name>
    <message>
        <source>Offence code</source>
        <translation>Код преступления</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Атрибут</translation>
    </message>
    <message>
        <source>Case or incident</source>
        <translation>Дело или инцидент</translation>
    </message>
    <message>
        <source>Dimension of tables</source>
        <translation>Измерение таблиц</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число случаев</translation>
    </message>
    <message>
        <source>Only kept</source>
        <translation>Только сохраняется</translation>
    </message>
    <message>
        <source>The national code of the offence, or a part of it. Several columns of one offence are joined.</source>
        <translation>Национальный код преступления или его часть. Если у одного преступления несколько таких столбцов, они соединяются.</translation>
    </message>
    <message>
        <source>A fact that rules ask for, for example the outcome or the victim&apos;s sex. Say below what each text means.</source>
        <translation>Сведение, которого требуют правила, например последствия или пол потерпевшего. Укажите ниже, что означает каждый текст.</translation>
    </message>
    <message>
        <source>The number of the case or incident that several rows belong to.</source>
        <translation>Номер дела или инцидента, к которому относятся несколько строк.</translation>
    </message>
    <message>
        <source>Kept as it is printed, for tables by region or year.</source>
        <translation>Сохраняется как в файле, для таблиц по регионам или годам.</translation>
    </message>
    <message>
        <source>A number that the record counts for.</source>
        <translation>Число, за которое считается запись.</translation>
    </message>
    <message>
        <source>The rows are no records but counts, and this column has them.</source>
        <translation>Строки являются не записями, а числами случаев, и они стоят в этом столбце.</translation>
    </message>
    <message>
        <source>Not used; the coded file has it as every other column.</source>
        <translation>Не используется; в закодированном файле он есть, как и любой другой столбец.</translation>
    </message>
    <message>
        <source>An offence</source>
        <translation>Преступление</translation>
    </message>
    <message>
        <source>An incident or case, with one or several offences</source>
        <translation>Инцидент или дело с одним или несколькими преступлениями</translation>
    </message>
    <message>
        <source>A victim</source>
        <translation>Потерпевший</translation>
    </message>
    <message>
        <source>A suspect</source>
        <translation>Подозреваемый</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>A cell of a table: counts by offence</source>
        <translation>Ячейка таблицы: число случаев по преступлениям</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Преступления</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Потерпевшие</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Подозреваемые</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Закодировано</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Вне охвата</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Не сопоставлено</translation>
    </message>
    <message>
        <source>The record has no code</source>
        <translation>В записи нет кода</translation>
    </message>
    <message>
        <source>The code is not in the list</source>
        <translation>Кода нет в перечне</translation>
    </message>
    <message>
        <source>The code is a sum of others</source>
        <translation>Код является суммой других</translation>
    </message>
    <message>
        <source>The code has no link and no table</source>
        <translation>У кода нет ни связи, ни таблицы</translation>
    </message>
    <message>
        <source>The link says that ICCS has no category</source>
        <translation>По связи в МКПС нет подходящей категории</translation>
    </message>
    <message>
        <source>The links are disputed or not approved</source>
        <translation>Связи спорные или не утверждены</translation>
    </message>
    <message>
        <source>No row of the decision table fits</source>
        <translation>Не подходит ни одна строка таблицы решений</translation>
    </message>
    <message>
        <source>Rows of the decision table contradict each other</source>
        <translation>Строки таблицы решений противоречат друг другу</translation>
    </message>
    <message>
        <source>Look whether the records are complete, or leave these rows out in the layout.</source>
        <translation>Проверьте, полны ли записи, или исключите эти строки в макете.</translation>
    </message>
    <message>
        <source>Add the code to the list of offences, or correct the column of the layout.</source>
        <translation>Добавьте код в перечень преступлений или исправьте столбец в макете.</translation>
    </message>
    <message>
        <source>Leave these rows out in the layout; their records would count twice.</source>
        <translation>Исключите эти строки в макете; иначе их записи учитывались бы дважды.</translation>
    </message>
    <message>
        <source>Link the code on the page “Offences and mapping”.</source>
        <translation>Свяжите код на странице «Преступления и сопоставление».</translation>
    </message>
    <message>
        <source>Nothing, if the decision stands; the figure is reported as not mapped.</source>
        <translation>Ничего, если решение остаётся в силе; это число показывается как не сопоставленное.</translation>
    </message>
    <message>
        <source>Settle the dispute, or count links that are not approved too.</source>
        <translation>Разрешите спор или учитывайте и неутверждённые связи.</translation>
    </message>
    <message>
        <source>Add the missing row to the decision table, or a default row.</source>
        <translation>Добавьте в таблицу решений недостающую строку или строку по умолчанию.</translation>
    </message>
    <message>
        <source>Correct the rows that overlap in the decision table.</source>
        <translation>Исправьте пересекающиеся строки таблицы решений.</translation>
    </message>
    <message>
        <source>ICCS category</source>
        <translation>Категория МКПС</translation>
    </message>
    <message>
        <source>ICCS, level 2</source>
        <translation>МКПС, уровень 2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>не сопоставлено</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The links change within the time that the record states</source>
        <translation>Связи меняются в пределах времени, указанного в записи</translation>
    </message>
    <message>
        <source>Say in the layout which column has the date (“referenceDate”), and give days where links change within a year.</source>
        <translation>Укажите в макете, в каком столбце стоит дата («referenceDate»), и приводите дни там, где связи меняются в течение года.</translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>Measuring the suggestions</source>
        <translation>Измерение подсказок</translation>
    </message>
</context>
<context>
    <name>evaluationpage::EvaluationDialog</name>
    <message>
        <source>How good are the suggestions?</source>
        <translation>Насколько хороши подсказки?</translation>
    </message>
    <message>
        <source>Reliability by confidence</source>
        <translation>Надёжность по уверенности</translation>
    </message>
    <message>
        <source>The confirmed category of these offences stands far down among the suggestions, or in another section than the first three. Either the program does not understand the label, or the link is a mistake. Enter shows the offence.</source>
        <translation>Утверждённая категория этих преступлений стоит среди подсказок далеко внизу или относится не к тому разделу, что первые три. Либо программа не понимает наименование, либо связь ошибочна. Клавиша Enter показывает преступление.</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>Стоит проверить ещё раз</translation>
    </message>
    <message>
        <source>&amp;Reliability</source>
        <translation>&amp;Надёжность</translation>
    </message>
    <message>
        <source>By list and level</source>
        <translation>По перечням и уровням</translation>
    </message>
    <message>
        <source>By &amp;list and level</source>
        <translation>По &amp;перечням и уровням</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Смешения категорий</translation>
    </message>
    <message>
        <source>&amp;Confusions</source>
        <translation>&amp;Смешения категорий</translation>
    </message>
    <message>
        <source>Worth a &amp;second look</source>
        <translation>С&amp;тоит проверить ещё раз</translation>
    </message>
    <message>
        <source>Links have changed since this was measured.</source>
        <translation>После этого измерения связи изменились.</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Измерить заново</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The suggestions are being measured …</source>
        <translation>Подсказки измеряются …</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Измерений ещё не было.</translation>
    </message>
    <message>
        <source>Each confirmed link is compared with what the program would suggest without it.</source>
        <translation>Каждая утверждённая связь сравнивается с тем, что программа подсказала бы без неё.</translation>
    </message>
    <message>
        <source>No link is confirmed yet.</source>
        <translation>Утверждённых связей ещё нет.</translation>
    </message>
    <message>
        <source>The suggestions are measured on links that are approved, or in review with a reviewer. Confirm some on the mapping page, then measure again.</source>
        <translation>Подсказки измеряются по связям, которые утверждены либо находятся на рассмотрении у рецензента. Утвердите несколько связей на странице сопоставления и повторите измерение.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln confirmed offence(s), each asked for as if it were not confirmed.</source>
        <translation>
            <numerusform>Измерено по %Ln преступлению с утверждённой связью; подсказки запрашивались так, как если бы она не была утверждена.</numerusform>
            <numerusform>Измерено по %Ln преступлениям с утверждённой связью; для каждого подсказки запрашивались так, как если бы она не была утверждена.</numerusform>
            <numerusform>Измерено по %Ln преступлениям с утверждённой связью; для каждого подсказки запрашивались так, как если бы она не была утверждена.</numerusform>
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
        <translation>Первая верна</translation>
    </message>
    <message>
        <source>The first suggestion is the confirmed category, or one of several confirmed.</source>
        <translation>Первая подсказка — утверждённая категория или одна из нескольких утверждённых.</translation>
    </message>
    <message>
        <source>Among the first 5</source>
        <translation>Среди первых 5</translation>
    </message>
    <message>
        <source>Among the first 10</source>
        <translation>Среди первых 10</translation>
    </message>
    <message>
        <source>Right section</source>
        <translation>Верный раздел</translation>
    </message>
    <message>
        <source>Of the first suggestion.</source>
        <translation>У первой подсказки.</translation>
    </message>
    <message>
        <source>Right division</source>
        <translation>Верный подраздел</translation>
    </message>
    <message>
        <source>Of the first suggestion: the second level of the classification.</source>
        <translation>У первой подсказки: второй уровень классификации.</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Ошибка калибровки</translation>
    </message>
    <message>
        <source>How far the stated confidence is from the share that is right, on average. The smaller, the more the confidence can be believed.</source>
        <translation>Насколько указанная уверенность в среднем отличается от доли верных ответов. Чем меньше это значение, тем больше можно доверять уверенности.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>offences</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln ответ</numerusform>
            <numerusform>%Ln ответа</numerusform>
            <numerusform>%Ln ответов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evaluationpage::ReliabilityDiagram</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Диаграмма надёжности</translation>
    </message>
    <message numerus="yes">
        <source>Confidence %1, right %2, %Ln answer(s)</source>
        <translation>
            <numerusform>Уверенность %1, верно %2, %Ln ответ</numerusform>
            <numerusform>Уверенность %1, верно %2, %Ln ответа</numerusform>
            <numerusform>Уверенность %1, верно %2, %Ln ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>Доля верных</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
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
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one share to another</comment>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Средняя уверенность</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>Доля верных</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Преступления</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Первая</translation>
    </message>
    <message>
        <source>First 5</source>
        <translation>Первые 5</translation>
    </message>
    <message>
        <source>First 10</source>
        <translation>Первые 10</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Подраздел</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Сколько раз</translation>
    </message>
    <message>
        <source>Suggested first</source>
        <translation>Подсказано первым</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Преступление</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Перечень</translation>
    </message>
    <message>
        <source>Where the confirmed category stands among the suggestions; – when it is not among the first %1.</source>
        <translation>Место утверждённой категории среди подсказок; –, если её нет среди первых %1.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Всё вместе</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Перечень: %1</translation>
    </message>
    <message>
        <source>Confirmed at level %1: %2</source>
        <comment>number, name of the level</comment>
        <translation>Утверждено на уровне %1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list</comment>
        <translation>; </translation>
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
        <translation>Строка повторяет связь кода «%1», указанную выше.</translation>
    </message>
    <message>
        <source>It was left out; delete one of the rows.</source>
        <translation>Она пропущена; удалите одну из этих строк.</translation>
    </message>
    <message>
        <source>The links in %1 were to be compared with the project.</source>
        <translation>Не удалось сравнить связи из файла %1 с проектом.</translation>
    </message>
    <message>
        <source>Name the columns; the table has these: %1.</source>
        <translation>Укажите столбцы; в таблице есть следующие: %1.</translation>
    </message>
    <message>
        <source>It has no column &quot;%1&quot;.</source>
        <translation>В файле нет столбца «%1».</translation>
    </message>
    <message>
        <source>No column for the national code was found.</source>
        <translation>Столбец национального кода не найден.</translation>
    </message>
    <message>
        <source>No column for the ICCS code was found.</source>
        <translation>Столбец кода МКПС не найден.</translation>
    </message>
    <message>
        <source>The project has no offence list &quot;%1&quot;.</source>
        <translation>В проекте нет перечня преступлений «%1».</translation>
    </message>
    <message>
        <source>Choose one of the lists of the project.</source>
        <translation>Выберите один из перечней проекта.</translation>
    </message>
    <message>
        <source>All its rows belong to another list than &quot;%1&quot;.</source>
        <translation>Все строки таблицы относятся не к «%1», а к другому перечню.</translation>
    </message>
    <message>
        <source>Choose the list that the table is about.</source>
        <translation>Выберите перечень, к которому относится таблица.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to other lists.</source>
        <translation>
            <numerusform>%n строка относится к другим перечням.</numerusform>
            <numerusform>%n строки относятся к другим перечням.</numerusform>
            <numerusform>%n строк относится к другим перечням.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the table with those lists too.</source>
        <translation>Сравните таблицу и с этими перечнями.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n link(s) of a reviewed table</source>
        <translation>
            <numerusform>Принятие %n связи из рецензированной таблицы</numerusform>
            <numerusform>Принятие %n связей из рецензированной таблицы</numerusform>
            <numerusform>Принятие %n связей из рецензированной таблицы</numerusform>
        </translation>
    </message>
    <message>
        <source>no category</source>
        <translation>нет категории</translation>
    </message>
    <message>
        <source>Decided here before the comparison with %1.</source>
        <translation>Решено здесь до сравнения с %1.</translation>
    </message>
    <message>
        <source>Disputed: %1 here, %2 by %3.</source>
        <translation>Спорно: здесь %1, у %3 — %2.</translation>
    </message>
    <message>
        <source>Chosen by %1.</source>
        <translation>Выбрано: %1.</translation>
    </message>
    <message>
        <source>Chosen by %1: %2</source>
        <translation>Выбрано: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n decision(s) of %1</source>
        <translation>
            <numerusform>Принятие %n решения от %1</numerusform>
            <numerusform>Принятие %n решений от %1</numerusform>
            <numerusform>Принятие %n решений от %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n offence(s) as disputed with %1</source>
        <translation>
            <numerusform>Отметка %n преступления как спорного с %1</numerusform>
            <numerusform>Отметка %n преступлений как спорных с %1</numerusform>
            <numerusform>Отметка %n преступлений как спорных с %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The correspondence table was to be written to %1.</source>
        <translation>Не удалось записать таблицу соответствий в файл %1.</translation>
    </message>
    <message>
        <source>Choose one of the lists of the project, or all of them.</source>
        <translation>Выберите один из перечней проекта или все.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Вы остановили операцию.</translation>
    </message>
    <message>
        <source>No file was written; start the export again when you need it.</source>
        <translation>Файл не записан; запустите экспорт снова, когда он понадобится.</translation>
    </message>
    <message>
        <source>Correspondence table (CSV)</source>
        <translation>Таблица соответствий (CSV)</translation>
    </message>
    <message>
        <source>CSV carries every link, but not the definitions, provisions and volumes of the offences, the findings, the history and which link replaces which; it has no place for the version of the list.</source>
        <translation>CSV передаёт все связи, но не передаёт определений, правовых норм и объёмов преступлений, замечаний, истории и сведений о том, какая связь заменяет какую; для версии перечня места нет.</translation>
    </message>
    <message>
        <source>Mapping set (SSSOM)</source>
        <translation>Набор сопоставлений (SSSOM)</translation>
    </message>
    <message>
        <source>SSSOM carries every link with its review; offences without a link, provisions, definitions, volumes and findings stay behind, and rationale, assumption and rejected candidates share one comment.</source>
        <translation>SSSOM передаёт все связи с их рецензированием; преступления без связи, правовые нормы, определения, объёмы и замечания не передаются, а обоснование, допущение и отклонённые варианты помещаются в один комментарий.</translation>
    </message>
    <message>
        <source>Linked data (XKOS, Turtle)</source>
        <translation>Связанные данные (XKOS, Turtle)</translation>
    </message>
    <message>
        <source>XKOS carries codes, labels, definitions and associations with relation and status; rationale, reviewers, tags, volumes and offences out of scope stay behind, and only approved links are stated as matches.</source>
        <translation>XKOS передаёт коды, наименования, определения и ассоциации с отношением и статусом; обоснование, рецензенты, теги, объёмы и преступления вне охвата не передаются, и только утверждённые связи указываются как соответствия.</translation>
    </message>
    <message>
        <source>Workbook for review and for UNODC (XLSX)</source>
        <translation>Книга для рецензирования и для УНП ООН (XLSX)</translation>
    </message>
    <message>
        <source>The workbook carries every link and finding, but not the definitions and volumes of the offences, the history and which link replaces which; texts end after 32,767 characters.</source>
        <translation>Книга передаёт все связи и замечания, но не передаёт определений и объёмов преступлений, истории и сведений о том, какая связь заменяет какую; тексты обрываются после 32&#xa0;767 знаков.</translation>
    </message>
    <message>
        <source>Correspondence of national offences with the ICCS</source>
        <translation>Соответствие национальных преступлений и МКПС</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>«%1» не является датой.</translation>
    </message>
    <message>
        <source>Write year, month and day as in 2026-03-01.</source>
        <translation>Напишите год, месяц и день, например 2026-03-01.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a relation.</source>
        <translation>«%1» не является отношением.</translation>
    </message>
    <message>
        <source>Write equal, inside, contains, overlap or none.</source>
        <translation>Напишите equal, inside, contains, overlap или none.</translation>
    </message>
    <message>
        <source>The relation is &quot;none&quot;, but the row names category %1.</source>
        <translation>Указано отношение «none», но в строке названа категория %1.</translation>
    </message>
    <message>
        <source>The category was taken; write another relation, or delete the code.</source>
        <translation>Категория принята; укажите другое отношение или удалите код.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status.</source>
        <translation>«%1» не является статусом.</translation>
    </message>
    <message>
        <source>Write draft, proposed, in review, disputed, approved or out of scope.</source>
        <translation>Напишите draft, proposed, in review, disputed, approved или out of scope.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a tag with a value.</source>
        <translation>«%1» не является тегом со значением.</translation>
    </message>
    <message>
        <source>Write tags as in event.At=1, parted by semicolons.</source>
        <translation>Пишите теги в виде event.At=1, разделяя их точкой с запятой.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a data flag.</source>
        <translation>«%1» не является признаком данных.</translation>
    </message>
    <message>
        <source>Write Th, AA, Ac, CP or In.</source>
        <translation>Напишите Th, AA, Ac, CP или In.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not begin with an ICCS code.</source>
        <translation>«%1» не начинается с кода МКПС.</translation>
    </message>
    <message>
        <source>Write rejected candidates as in 0409: no force; 0501: not taken.</source>
        <translation>Пишите отклонённые варианты в виде 0409: нет насилия; 0501: нет завладения.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a confidence.</source>
        <translation>«%1» не является значением уверенности.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 1, or nothing.</source>
        <translation>Напишите число от 0 до 1 или оставьте пусто.</translation>
    </message>
    <message>
        <source>The row says something about a link, but has no national code.</source>
        <translation>Строка что-то сообщает о связи, но не содержит национального кода.</translation>
    </message>
    <message>
        <source>Enter the code, or delete the row.</source>
        <translation>Введите код или удалите строку.</translation>
    </message>
    <message>
        <source>The national code &quot;%1&quot; was read as &quot;%2&quot;.</source>
        <translation>Национальный код «%1» прочитан как «%2».</translation>
    </message>
    <message>
        <source>Spreadsheets drop leading zeros; format the column as text.</source>
        <translation>Электронные таблицы отбрасывают начальные нули; задайте для столбца текстовый формат.</translation>
    </message>
    <message>
        <source>The list has no national code &quot;%1&quot;.</source>
        <translation>В перечне нет национального кода «%1».</translation>
    </message>
    <message>
        <source>Correct the code, or import the newer list first.</source>
        <translation>Исправьте код или сначала импортируйте более новый перечень.</translation>
    </message>
    <message>
        <source>The national code &quot;%1&quot; may mean several offences: %2.</source>
        <translation>Национальный код «%1» может означать несколько преступлений: %2.</translation>
    </message>
    <message>
        <source>Write one of these instead of the code.</source>
        <translation>Напишите вместо кода одно из этих значений.</translation>
    </message>
    <message>
        <source>The row has no ICCS code.</source>
        <translation>В строке нет кода МКПС.</translation>
    </message>
    <message>
        <source>Enter the code; or write the relation &quot;none&quot; and say why there is no category.</source>
        <translation>Введите код либо укажите отношение «none» и объясните, почему категории нет.</translation>
    </message>
    <message>
        <source>The ICCS has no category &quot;%1&quot;.</source>
        <translation>В МКПС нет категории «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may mean several categories: %2.</source>
        <translation>«%1» может означать несколько категорий: %2.</translation>
    </message>
    <message>
        <source>Write one code with all its zeros, as text.</source>
        <translation>Напишите один код со всеми нулями, как текст.</translation>
    </message>
    <message>
        <source>The ICCS code &quot;%1&quot; was read as %2.</source>
        <translation>Код МКПС «%1» прочитан как %2.</translation>
    </message>
    <message>
        <source>Look whether this is what was meant.</source>
        <translation>Проверьте, это ли имелось в виду.</translation>
    </message>
    <message>
        <source>Same acts</source>
        <translation>Те же деяния</translation>
    </message>
    <message>
        <source>Inside the category</source>
        <translation>В пределах категории</translation>
    </message>
    <message>
        <source>Wider than the category</source>
        <translation>Шире категории</translation>
    </message>
    <message>
        <source>Overlaps the category</source>
        <translation>Пересекается с категорией</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Нет категории</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Спорно</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Вне охвата</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Полиция</translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation>Прокуратура</translation>
    </message>
    <message>
        <source>Courts</source>
        <translation>Суды</translation>
    </message>
    <message>
        <source>Prisons</source>
        <translation>Тюрьмы</translation>
    </message>
    <message>
        <source>Victimization survey</source>
        <translation>Обследование виктимизации</translation>
    </message>
    <message>
        <source>Other institution</source>
        <translation>Другое учреждение</translation>
    </message>
    <message>
        <source>The mapping was to be compared with the one in %1.</source>
        <translation>Не удалось сравнить сопоставление с сопоставлением из файла %1.</translation>
    </message>
    <message>
        <source>That project has no offence list yet.</source>
        <translation>В том проекте ещё нет перечня преступлений.</translation>
    </message>
    <message>
        <source>Choose the project in which the other person works.</source>
        <translation>Выберите проект, в котором работает другой составитель.</translation>
    </message>
    <message>
        <source>That project has no list called &quot;%1&quot;.</source>
        <translation>В том проекте нет перечня с именем «%1».</translation>
    </message>
    <message>
        <source>Its lists are: %1.</source>
        <translation>В нём есть перечни: %1.</translation>
    </message>
    <message>
        <source>No national code of the list &quot;%1&quot; stands in that project; its lists are: %2.</source>
        <translation>В том проекте нет ни одного национального кода из перечня «%1»; в нём есть перечни: %2.</translation>
    </message>
    <message>
        <source>Compare mappings of the same national list; choose another list or another file.</source>
        <translation>Сравнивайте сопоставления одного и того же национального перечня; выберите другой перечень или другой файл.</translation>
    </message>
    <message numerus="yes">
        <source>The lists &quot;%1&quot; and &quot;%2&quot; have only %n code(s) in common.</source>
        <translation>
            <numerusform>У перечней «%1» и «%2» только %n общий код.</numerusform>
            <numerusform>У перечней «%1» и «%2» только %n общих кода.</numerusform>
            <numerusform>У перечней «%1» и «%2» только %n общих кодов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make sure that both mappers work on the same national list.</source>
        <translation>Убедитесь, что оба составителя работают с одним и тем же национальным перечнем.</translation>
    </message>
    <message>
        <source>It is about &quot;%1&quot;, and this project is about &quot;%2&quot;.</source>
        <translation>Он относится к «%1», а этот проект — к «%2».</translation>
    </message>
    <message>
        <source>Only mappings to the same edition can be compared.</source>
        <translation>Сравнивать можно только сопоставления с одной и той же редакцией.</translation>
    </message>
    <message>
        <source>None of its rows decides on an offence of the list &quot;%1&quot;.</source>
        <translation>Ни одна строка таблицы не содержит решения по преступлению из перечня «%1».</translation>
    </message>
    <message>
        <source>Choose a table of the same national list, or name the columns of the national code and of the ICCS code.</source>
        <translation>Выберите таблицу того же национального перечня или укажите столбцы национального кода и кода МКПС.</translation>
    </message>
    <message>
        <source>Import the national list first.</source>
        <translation>Сначала импортируйте национальный перечень.</translation>
    </message>
    <message>
        <source>That file is this project itself.</source>
        <translation>Этот файл и есть данный проект.</translation>
    </message>
    <message>
        <source>Choose the project or the table of the other person.</source>
        <translation>Выберите проект или таблицу другого составителя.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Кто ведёт</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Классификация</translation>
    </message>
    <message>
        <source>Source of titles</source>
        <translation>Источник названий</translation>
    </message>
    <message>
        <source>Exported on</source>
        <translation>Дата экспорта</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>Кто экспортировал</translation>
    </message>
    <message>
        <source>Version and fingerprint</source>
        <translation>Версия и контрольная сумма</translation>
    </message>
    <message>
        <source>%1, version %2: %3 offences, %4 links. Imported from %5 on %6.</source>
        <translation>%1, версия %2: преступлений — %3, связей — %4. Импортировано из файла %5, дата: %6.</translation>
    </message>
    <message>
        <source>Sheets 01 to 11</source>
        <translation>Листы 01–11</translation>
    </message>
    <message>
        <source>Every category of a section of the ICCS, with the national codes that feed it. A category with several codes is repeated; blank national columns mean that no code feeds it.</source>
        <translation>Все категории одного раздела МКПС с национальными кодами, которые их наполняют. Категория с несколькими кодами повторяется; пустые национальные столбцы означают, что её не наполняет ни один код.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>One row per link and one per offence without a link. Edit this sheet in review and import it again: the program shows each difference before it is taken over. Keep the column names and link_id; a copied row becomes a new link, a deleted row is proposed for removal.</source>
        <translation>По одной строке на каждую связь и на каждое преступление без связи. Правьте этот лист при рецензировании и импортируйте его обратно: программа покажет каждое различие, прежде чем принять его. Сохраняйте имена столбцов и link_id; скопированная строка становится новой связью, удалённая предлагается к удалению.</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Не сопоставлено</translation>
    </message>
    <message>
        <source>Offences without a category, and why.</source>
        <translation>Преступления без категории и причины этого.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>What the checks found, and who explained what.</source>
        <translation>Что обнаружили проверки и кто что объяснил.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>equal: the same acts. inside: the category is wider, the whole count may be added to it. contains: the national code is wider. overlap: each has something that the other lacks. none: there is no category.</source>
        <translation>equal: те же деяния. inside: категория шире, все случаи можно прибавить к ней. contains: национальный код шире. overlap: в каждом есть то, чего нет в другом. none: категории нет.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О книге</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Перечни</translation>
    </message>
    <message>
        <source>How to read this workbook</source>
        <translation>Как читать эту книгу</translation>
    </message>
    <message>
        <source>What it cannot carry</source>
        <translation>Чего она передать не может</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Перечень</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Национальный код</translation>
    </message>
    <message>
        <source>National offence</source>
        <translation>Национальное преступление</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что обнаружено</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Кто объяснил</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>Дата объяснения</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>Почему это можно оставить</translation>
    </message>
    <message>
        <source>Total or sum row</source>
        <translation>Итоговая строка</translation>
    </message>
    <message>
        <source>Left the list, no link</source>
        <translation>Исчезло из перечня, связи нет</translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>Связи ещё нет</translation>
    </message>
    <message>
        <source>Legal provision</source>
        <translation>Правовая норма</translation>
    </message>
    <message>
        <source>Why not mapped</source>
        <translation>Почему не сопоставлено</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Not in this edition of the ICCS</source>
        <translation>Нет в этой редакции МКПС</translation>
    </message>
    <message>
        <source>Left over: %1</source>
        <translation>Остаток: %1</translation>
    </message>
    <message>
        <source>Assumption: %1</source>
        <translation>Допущение: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Теги: %1</translation>
    </message>
    <message>
        <source>Reviewer: %1</source>
        <translation>Рецензент: %1</translation>
    </message>
    <message>
        <source>ICCS code</source>
        <translation>Код МКПС</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>ICCS title (%1)</source>
        <translation>Название в МКПС (%1)</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Relation of the national code</source>
        <translation>Отношение национального кода</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение: %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>Comparing the table with the links</source>
        <translation>Сравнение таблицы со связями</translation>
    </message>
    <message>
        <source>The row has no label.</source>
        <translation>В строке нет наименования.</translation>
    </message>
    <message>
        <source>It was left out: without words nothing can be like it.</source>
        <translation>Она пропущена: без слов с ней нечего сравнивать.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; has broken letters.</source>
        <translation>В наименовании «%1» искажены буквы.</translation>
    </message>
    <message>
        <source>It was left out. Choose the encoding in which the file was written.</source>
        <translation>Она пропущена. Выберите кодировку, в которой записан файл.</translation>
    </message>
    <message>
        <source>The row was left out. Write codes with all zeros, as text.</source>
        <translation>Строка пропущена. Записывайте коды со всеми нулями, как текст.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>В таблице нет столбца «%1».</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>Выберите один из этих столбцов: %1.</translation>
    </message>
    <message>
        <source>No column of labels was found.</source>
        <translation>Столбец наименований не найден.</translation>
    </message>
    <message>
        <source>Choose the column with the names of the offences.</source>
        <translation>Выберите столбец с наименованиями преступлений.</translation>
    </message>
    <message>
        <source>Choose the column with the ICCS codes.</source>
        <translation>Выберите столбец с кодами МКПС.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 are used as precedents.</source>
        <translation>
            <numerusform>%n строка из %1 используется как прецедент.</numerusform>
            <numerusform>%n строки из %1 используются как прецеденты.</numerusform>
            <numerusform>%n строк из %1 используются как прецеденты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) stand in several categories and count less for each.</source>
        <translation>
            <numerusform>%n преступление относится к нескольким категориям и в каждой имеет меньший вес.</numerusform>
            <numerusform>%n преступления относятся к нескольким категориям и в каждой имеют меньший вес.</numerusform>
            <numerusform>%n преступлений относятся к нескольким категориям и в каждой имеют меньший вес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ICCS code(s) were read with a lost zero put back, or under another number.</source>
        <translation>
            <numerusform>%n код МКПС прочитан с восстановленным нулём или под другим номером.</numerusform>
            <numerusform>%n кода МКПС прочитаны с восстановленным нулём или под другим номером.</numerusform>
            <numerusform>%n кодов МКПС прочитано с восстановленным нулём или под другим номером.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: their code is no single category of the ICCS.</source>
        <translation>
            <numerusform>%n строка пропущена: код не обозначает одну определённую категорию МКПС.</numerusform>
            <numerusform>%n строки пропущены: код не обозначает одну определённую категорию МКПС.</numerusform>
            <numerusform>%n строк пропущено: код не обозначает одну определённую категорию МКПС.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: they have no ICCS code.</source>
        <translation>
            <numerusform>%n строка пропущена: нет кода МКПС.</numerusform>
            <numerusform>%n строки пропущены: нет кода МКПС.</numerusform>
            <numerusform>%n строк пропущено: нет кода МКПС.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: they have no label.</source>
        <translation>
            <numerusform>%n строка пропущена: нет наименования.</numerusform>
            <numerusform>%n строки пропущены: нет наименования.</numerusform>
            <numerusform>%n строк пропущено: нет наименования.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: their letters are broken, so another encoding should be chosen.</source>
        <translation>
            <numerusform>%n строка пропущена: буквы искажены, поэтому следует выбрать другую кодировку.</numerusform>
            <numerusform>%n строки пропущены: буквы искажены, поэтому следует выбрать другую кодировку.</numerusform>
            <numerusform>%n строк пропущено: буквы искажены, поэтому следует выбрать другую кодировку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: they are not approved there.</source>
        <translation>
            <numerusform>%n строка пропущена: там нет статуса «утверждено».</numerusform>
            <numerusform>%n строки пропущены: там нет статуса «утверждено».</numerusform>
            <numerusform>%n строк пропущено: там нет статуса «утверждено».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say again what another row says.</source>
        <translation>
            <numerusform>%n строка повторяет содержание другой.</numerusform>
            <numerusform>%n строки повторяют содержание других.</numerusform>
            <numerusform>%n строк повторяют содержание других.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was to be taken in as a reference table.</source>
        <translation>Не удалось загрузить файл %1 как справочную таблицу.</translation>
    </message>
    <message>
        <source>It was not said whose table it is.</source>
        <translation>Не указано, чья это таблица.</translation>
    </message>
    <message>
        <source>Name the country; suggestions will mention it.</source>
        <translation>Укажите страну; она будет упоминаться в подсказках.</translation>
    </message>
    <message>
        <source>The language of its labels cannot be told.</source>
        <translation>Не удаётся определить язык наименований таблицы.</translation>
    </message>
    <message>
        <source>Name the language, such as es; words are compared in it.</source>
        <translation>Укажите язык, например es; слова сравниваются на этом языке.</translation>
    </message>
    <message>
        <source>Look whether the columns, the sheet and the encoding are the right ones. Nothing was changed.</source>
        <translation>Проверьте, правильно ли выбраны столбцы, лист и кодировка. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Чтение таблицы</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a weight.</source>
        <translation>«%1» не является весом.</translation>
    </message>
    <message>
        <source>Write the share of the records as a number from 0 to 1, or nothing for all of them.</source>
        <translation>Напишите долю записей числом от 0 до 1 или не пишите ничего, если это все записи.</translation>
    </message>
    <message>
        <source>The decision tables were to be written to %1.</source>
        <translation>Не удалось записать таблицы решений в файл %1.</translation>
    </message>
    <message>
        <source>Row %1 of the table &quot;%2&quot; has a condition on &quot;%3&quot;, which is no column of the table.</source>
        <translation>Строка %1 таблицы «%2» содержит условие для «%3», но такого столбца в таблице нет.</translation>
    </message>
    <message>
        <source>Add the column or clear the condition, then export again.</source>
        <translation>Добавьте столбец или удалите условие, затем повторите экспорт.</translation>
    </message>
    <message>
        <source>Decision tables (DMN)</source>
        <translation>Таблицы решений (DMN)</translation>
    </message>
    <message>
        <source>DMN carries decision tables with conditions, outputs and reasons. Links, their review and the definitions of attributes stay behind; scopes and combinations that cannot occur are kept for the Workbench and mean nothing to other programs.</source>
        <translation>DMN передаёт таблицы решений с условиями, выходами и обоснованиями. Связи, их рецензирование и определения атрибутов не передаются; области применения и невозможные комбинации сохраняются для Workbench и ничего не значат для других программ.</translation>
    </message>
    <message>
        <source>A coding script was to be written to %1.</source>
        <translation>Не удалось записать скрипт кодирования в файл %1.</translation>
    </message>
    <message>
        <source>The project has no record layout &quot;%1&quot;.</source>
        <translation>В проекте нет макета записей «%1».</translation>
    </message>
    <message>
        <source>The project has several record layouts: %1.</source>
        <translation>В проекте несколько макетов записей: %1.</translation>
    </message>
    <message>
        <source>Say which one the records have (--layout).</source>
        <translation>Укажите, какой из них относится к записям (--layout).</translation>
    </message>
    <message>
        <source>The counting rules of this list count the principal offence of each group, which scripts cannot do: they know no order of the rows.</source>
        <translation>Правила подсчёта этого перечня учитывают основное преступление каждой группы, чего скрипты сделать не могут: порядок строк им неизвестен.</translation>
    </message>
    <message>
        <source>Code these records with the program, or declare another rule.</source>
        <translation>Закодируйте эти записи в программе или объявите другое правило.</translation>
    </message>
    <message>
        <source>The record layout names no code column.</source>
        <translation>В макете записей не указан столбец кода.</translation>
    </message>
    <message>
        <source>Complete the layout: a script needs to know where the offence and, of counts, the numbers stand.</source>
        <translation>Дополните макет: скрипту нужно знать, где стоят преступление и, для подсчётов, числа.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; gives bands of dates, which scripts cannot read.</source>
        <translation>Столбец «%1» даёт диапазоны дат, которые скрипты не могут прочитать.</translation>
    </message>
    <message>
        <source>Code these records with the program, or leave the column out of the layout.</source>
        <translation>Закодируйте эти записи в программе или уберите столбец из макета.</translation>
    </message>
    <message>
        <source>The script carries what decides and counts, not the review of links, volumes and traces; of several lists one. Numbers with group signs, and codes with invisible or other than plain blanks, are counted as unknown by it.</source>
        <translation>Скрипт передаёт то, что решает и считает, но не рецензирование связей, объёмы и пояснения решений; из нескольких перечней — один. Числа с разделителями групп разрядов, а также коды с невидимыми знаками или необычными пробелами скрипт считает неизвестными.</translation>
    </message>
    <message>
        <source>Validation and transformation language (VTL 2.1)</source>
        <translation>Язык проверки и преобразования (VTL 2.1)</translation>
    </message>
    <message>
        <source>VTL carries what counts and records become. Tags, flags, notes, review and rationale stay behind, and so do tables that only collect tags; codes apportioned by weights are named in comments and left out.</source>
        <translation>VTL передаёт то, во что превращаются подсчёты и записи. Теги, признаки, примечания, рецензирование и обоснование не передаются, как и таблицы, которые только собирают теги; коды, распределяемые по весам, названы в комментариях и пропущены.</translation>
    </message>
    <message>
        <source>Coding script for SQLite</source>
        <translation>Скрипт кодирования для SQLite</translation>
    </message>
    <message>
        <source>Coding script for PostgreSQL</source>
        <translation>Скрипт кодирования для PostgreSQL</translation>
    </message>
    <message>
        <source>Coding script for DuckDB</source>
        <translation>Скрипт кодирования для DuckDB</translation>
    </message>
    <message>
        <source>Coding script for Spark SQL</source>
        <translation>Скрипт кодирования для Spark SQL</translation>
    </message>
    <message>
        <source>Coding script for R with data.table</source>
        <translation>Скрипт кодирования для R с data.table</translation>
    </message>
    <message>
        <source>Coding script for Stata</source>
        <translation>Скрипт кодирования для Stata</translation>
    </message>
    <message>
        <source>Coding script for SPSS</source>
        <translation>Скрипт кодирования для SPSS</translation>
    </message>
    <message>
        <source>The counting rules of this list count several rows of the same id once, which scripts cannot do: they know no order of the rows.</source>
        <translation>Правила подсчёта этого перечня учитывают несколько строк с одним идентификатором один раз, а скрипты этого не могут: они не знают порядка строк.</translation>
    </message>
    <message>
        <source>Code these records with the program, or declare that rows are counted.</source>
        <translation>Закодируйте эти записи в программе или укажите, что подсчитываются строки.</translation>
    </message>
    <message>
        <source>The links of %1 change in time, which scripts cannot follow: they read no dates.</source>
        <translation>Связи для %1 меняются со временем, чего скрипты учесть не могут: они не читают дат.</translation>
    </message>
    <message>
        <source>Code these records with the program, or take “referenceDate” out of the layout: those offences are then not coded.</source>
        <translation>Закодируйте эти записи в программе или уберите «referenceDate» из макета: тогда эти преступления останутся незакодированными.</translation>
    </message>
    <message>
        <source>%1 (%2) of %3 is not in the file.</source>
        <translation>%1 (%2) за %3 год: в файл не входит.</translation>
    </message>
    <message>
        <source>The data portal has no label for it. Send the workbook or the JSON file along.</source>
        <translation>На портале данных для этого нет наименования. Отправьте вместе с файлом книгу или файл JSON.</translation>
    </message>
    <message>
        <source>Response in the layout of the UNODC data portal (CSV)</source>
        <translation>Ответы на вопросник в макете портала данных УНП ООН (CSV)</translation>
    </message>
    <message>
        <source>The layout of the data portal carries figures, not their status, the comments, the answers on method and the findings; of counts below a limit only the limit; and nothing of cells that the portal has no label for.</source>
        <translation>Макет портала данных передаёт значения, но не передаёт их статус, комментарии, ответы на вопросы о методике и замечания; для числа случаев ниже некоторого предела — только сам предел; ячейки, для которых на портале нет наименования, не передаются вовсе.</translation>
    </message>
    <message>
        <source>Response to a questionnaire, complete (JSON)</source>
        <translation>Ответы на вопросник, полностью (JSON)</translation>
    </message>
    <message>
        <source>The JSON file carries the whole response of the edition and years; the coded tables and rules that cells were filled from stay in the project.</source>
        <translation>Файл JSON передаёт все ответы на эту редакцию вопросника за выбранные годы; закодированные таблицы и правила, по которым заполнены ячейки, остаются в проекте.</translation>
    </message>
    <message>
        <source>Response to a questionnaire as a workbook (XLSX)</source>
        <translation>Ответы на вопросник в виде книги (XLSX)</translation>
    </message>
    <message>
        <source>The workbook carries the whole response, but it is our own and not the one that the agency sends out; texts end after 32,767 characters and control characters are left out.</source>
        <translation>Книга передаёт все ответы на вопросник, но это наша собственная книга, а не та, которую рассылает организация; тексты обрываются после 32 767 знаков, а управляющие символы пропускаются.</translation>
    </message>
    <message>
        <source>Response to a questionnaire (SDMX-CSV 2.0)</source>
        <translation>Ответы на вопросник (SDMX-CSV 2.0)</translation>
    </message>
    <message>
        <source>SDMX-CSV carries every answer by a data structure of our own, as none has been published for these questionnaires; the answers on method, the findings and how figures came in stay behind.</source>
        <translation>SDMX-CSV передаёт каждый ответ по нашей собственной структуре данных, поскольку для этих вопросников никакая структура не опубликована; ответы на вопросы о методике, замечания и сведения о том, как получены значения, не передаются.</translation>
    </message>
    <message>
        <source>SDG indicators of a response (SDMX-ML 2.1)</source>
        <translation>Показатели ЦУР по ответам на вопросник (SDMX-ML 2.1)</translation>
    </message>
    <message>
        <source>SDMX-ML carries the indicators that have a series in the data structure of the SDGs, with exact values only; everything else of the response stays behind.</source>
        <translation>SDMX-ML передаёт показатели, для которых в структуре данных ЦУР есть ряд, и только с точными значениями; всё остальное из ответов не передаётся.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>in the year</source>
        <translation>за год</translation>
    </message>
    <message>
        <source>on %1 (month-day)</source>
        <translation>на %1 (месяц-день)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Зачем задаётся вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>Ответ словами</translation>
    </message>
    <message>
        <source>A response to a questionnaire was to be written to %1.</source>
        <translation>Не удалось записать ответы на вопросник в файл %1.</translation>
    </message>
    <message>
        <source>The project has no answers to a questionnaire.</source>
        <translation>В проекте нет ответов на вопросники.</translation>
    </message>
    <message>
        <source>The project answers several questionnaires: %1.</source>
        <translation>В проекте есть ответы на несколько вопросников: %1.</translation>
    </message>
    <message>
        <source>Say which one is meant (--edition); &quot;iccs questionnaire list&quot; prints them.</source>
        <translation>Укажите нужный (--edition); их список выводит команда «iccs questionnaire list».</translation>
    </message>
    <message>
        <source>The questionnaire “%1” does not ask for %2.</source>
        <translation>Вопросник «%1» этого не запрашивает: %2.</translation>
    </message>
    <message>
        <source>Take years among these: %1.</source>
        <translation>Выберите годы из числа следующих: %1.</translation>
    </message>
    <message>
        <source>The answer stays in the project and is not written. Move it to a cell of the questionnaire, or take it out.</source>
        <translation>Ответ остаётся в проекте и не записывается. Перенесите его в ячейку вопросника или удалите.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Вопросник</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>How we know the form</source>
        <translation>Откуда известна форма</translation>
    </message>
    <message>
        <source>How we know its years</source>
        <translation>Откуда известны её годы</translation>
    </message>
    <message>
        <source>Fingerprint of the answers</source>
        <translation>Контрольная сумма ответов</translation>
    </message>
    <message>
        <source>Series used</source>
        <translation>Использованный ряд</translation>
    </message>
    <message>
        <source>Sheets DATA</source>
        <translation>Листы DATA</translation>
    </message>
    <message>
        <source>The tables of the questionnaire, the years side by side. Fill the yellow cells: a number with a decimal point or none, or “&lt;5” for a count that is not shown; the status; a comment; the source.</source>
        <translation>Таблицы вопросника, годы рядом друг с другом. Заполните жёлтые ячейки: целое число или число с десятичной точкой либо «&lt;5», если число случаев не раскрывается; статус; комментарий; источник.</translation>
    </message>
    <message>
        <source>METADATA</source>
        <translation>METADATA</translation>
    </message>
    <message>
        <source>The questions on how the figures were made.</source>
        <translation>Вопросы о том, как получены значения.</translation>
    </message>
    <message>
        <source>What the checks found, and how it was explained.</source>
        <translation>Что обнаружили проверки и какие даны объяснения.</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Происхождение данных</translation>
    </message>
    <message>
        <source>How each figure came into the project.</source>
        <translation>Как каждое значение попало в проект.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>The first column and the second line of a sheet say where its cells belong. Keep them: when the workbook is read again, cells are found by them, whatever was moved, inserted or renamed.</source>
        <translation>Первый столбец и вторая строка листа указывают, куда относятся его ячейки. Сохраните их: при повторном чтении книги ячейки находятся по ним, что бы ни было перемещено, вставлено или переименовано.</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>Пометка: %1</translation>
    </message>
    <message>
        <source>Seen in a document.</source>
        <translation>Известно из документа.</translation>
    </message>
    <message>
        <source>Inferred from published figures.</source>
        <translation>Выведено из опубликованных значений.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Не проверено.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Coded data gave</source>
        <translation>Значение по закодированным данным</translation>
    </message>
    <message>
        <source>The sheet “%1” answers %2, not %3.</source>
        <translation>Лист «%1» содержит ответы на вопросник %2, а не %3.</translation>
    </message>
    <message>
        <source>It was not read. Open the questionnaire it belongs to.</source>
        <translation>Он не прочитан. Откройте вопросник, к которому он относится.</translation>
    </message>
    <message>
        <source>The sheet “%1” is of the country “%2”, not “%3”.</source>
        <translation>Лист «%1» относится к стране «%2», а не «%3».</translation>
    </message>
    <message>
        <source>It was not read. Take the workbook of your country.</source>
        <translation>Он не прочитан. Возьмите книгу своей страны.</translation>
    </message>
    <message>
        <source>The sheet “%1” has figures for %2, which %3 does not ask.</source>
        <translation>На листе «%1» есть значения за %2 год, за который вопросник %3 данных не запрашивает.</translation>
    </message>
    <message>
        <source>This year was not read.</source>
        <translation>Данные за этот год не прочитаны.</translation>
    </message>
    <message>
        <source>%1 stands in the workbook twice, with different contents.</source>
        <translation>%1 встречается в книге дважды, с разным содержанием.</translation>
    </message>
    <message>
        <source>Neither was taken. Delete the wrong row.</source>
        <translation>Ни один из вариантов не принят. Удалите неверную строку.</translation>
    </message>
    <message>
        <source>%1: “%2” with the status “%3” is not understood for certain.</source>
        <translation>%1: «%2» со статусом «%3» нельзя понять однозначно.</translation>
    </message>
    <message>
        <source>The cell was not taken. Write a number with a decimal point or none, and a status that fits it.</source>
        <translation>Ячейка не принята. Напишите целое число или число с десятичной точкой и подходящий к нему статус.</translation>
    </message>
    <message>
        <source>%1: %2 has decimals, but the cell counts.</source>
        <translation>%1: %2 содержит дробную часть, но в этой ячейке число случаев.</translation>
    </message>
    <message>
        <source>The cell was not taken, as the point may stand for thousands. Write the whole number.</source>
        <translation>Ячейка не принята, поскольку точка может отделять тысячи. Напишите целое число.</translation>
    </message>
    <message>
        <source>The questionnaire has no cell “%1”.</source>
        <translation>В вопроснике нет ячейки «%1».</translation>
    </message>
    <message>
        <source>The row was not read. Restore its address.</source>
        <translation>Строка не прочитана. Восстановите её адрес.</translation>
    </message>
    <message>
        <source>The questionnaire has no question “%1”.</source>
        <translation>В вопроснике нет вопроса «%1».</translation>
    </message>
    <message>
        <source>%1: “%2” is none of the answers offered.</source>
        <translation>%1: «%2» не входит в число предлагаемых ответов.</translation>
    </message>
    <message>
        <source>The row was not taken. Choose from the list of the cell.</source>
        <translation>Строка не принята. Выберите ответ из списка в ячейке.</translation>
    </message>
    <message>
        <source>The workbook lacks %1 cells of the questionnaire: %2.</source>
        <translation>В книге не хватает ячеек вопросника (%1): %2.</translation>
    </message>
    <message>
        <source>Their answers in the project stay as they are.</source>
        <translation>Ответы в этих ячейках проекта остаются без изменений.</translation>
    </message>
    <message>
        <source>%1 was to be read as a response to a questionnaire.</source>
        <translation>Не удалось прочитать %1 как ответы на вопросник.</translation>
    </message>
    <message>
        <source>It has no sheet with the addresses of cells.</source>
        <translation>В файле нет листа с адресами ячеек.</translation>
    </message>
    <message>
        <source>Take a workbook that this program wrote, and keep the second line and the first column of its sheets.</source>
        <translation>Возьмите книгу, записанную этой программой, и сохраните вторую строку и первый столбец её листов.</translation>
    </message>
    <message>
        <source>Indicator %1 is not in the file.</source>
        <translation>Показатель %1 в файл не входит.</translation>
    </message>
    <message>
        <source>Indicator %1 of %2 is not in the file.</source>
        <translation>Показатель %1 за %2 год в файл не входит.</translation>
    </message>
    <message>
        <source>It is known to lie between two numbers only, and the structure has no place for that.</source>
        <translation>Известно лишь, что он лежит между двумя числами, а в структуре для этого нет места.</translation>
    </message>
    <message>
        <source>The SDG data structure has no code for “%1” that we know.</source>
        <translation>В структуре данных ЦУР нет известного нам кода для «%1».</translation>
    </message>
    <message>
        <source>This line of the map is not understood: %1.</source>
        <translation>Эта строка карты непонятна: %1.</translation>
    </message>
    <message>
        <source>The line was left out. “what” is value, status, comment or source; “formula” is replace or nothing; “texts” are written as in not available=:|zero=-.</source>
        <translation>Строка пропущена. В столбце «what» указывается value, status, comment или source; в столбце «formula» — replace или ничего; «texts» записывается в виде not available=:|zero=-.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the map name no cell or no year.</source>
        <translation>
            <numerusform>В %n строке карты не указана ячейка или не указан год.</numerusform>
            <numerusform>В %n строках карты не указана ячейка или не указан год.</numerusform>
            <numerusform>В %n строках карты не указана ячейка или не указан год.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were left out; the first is line %1.</source>
        <translation>Эти строки пропущены; номер первой из них: %1.</translation>
    </message>
    <message>
        <source>The line was left out. “iccs questionnaire show %1” lists the cells.</source>
        <translation>Строка пропущена. Список ячеек выводит команда «iccs questionnaire show %1».</translation>
    </message>
    <message>
        <source>“%1” is no year that the questionnaire asks for.</source>
        <translation>«%1» не является годом, за который вопросник запрашивает данные.</translation>
    </message>
    <message>
        <source>The line was left out. Write one of %1, or -1 for the year before the collection.</source>
        <translation>Строка пропущена. Напишите один из годов %1 или -1 для года перед циклом сбора данных.</translation>
    </message>
    <message>
        <source>The collection of %1 does not ask for “%2”.</source>
        <translation>В цикле сбора данных %1 года ячейка «%2» не запрашивается.</translation>
    </message>
    <message>
        <source>The line was left out.</source>
        <translation>Строка пропущена.</translation>
    </message>
    <message>
        <source>The place %1 stands in line %2 of the map, too.</source>
        <translation>Место %1 указано также в строке %2 карты.</translation>
    </message>
    <message>
        <source>The line was left out. Delete the wrong one.</source>
        <translation>Строка пропущена. Удалите неверную из двух.</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 of the map, too.</source>
        <translation>«%1» указано также в строке %2 карты.</translation>
    </message>
    <message>
        <source>The map of cells %1 was to be read.</source>
        <translation>Не удалось прочитать карту ячеек %1.</translation>
    </message>
    <message>
        <source>It lacks one of the columns “sheet”, “ref”, “cell” and “year”.</source>
        <translation>В ней не хватает одного из столбцов: «sheet», «ref», «cell» или «year».</translation>
    </message>
    <message>
        <source>The first line names the columns: sheet, ref, cell, year, what, formula, texts. “iccs questionnaire map” proposes a map.</source>
        <translation>В первой строке указаны названия столбцов: sheet, ref, cell, year, what, formula, texts. Карту предлагает «iccs questionnaire map».</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have no place in the map: %1.</source>
        <translation>
            <numerusform>Для %n ответа нет места в карте: %1.</numerusform>
            <numerusform>Для %n ответов нет места в карте: %1.</numerusform>
            <numerusform>Для %n ответов нет места в карте: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not in the filled workbook. Add lines to the map.</source>
        <translation>Их нет в заполненной книге. Добавьте строки в карту.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are known between two numbers only and were written as text: %1.</source>
        <translation>
            <numerusform>%n значение известно лишь как промежуток между двумя числами и записано как текст: %1.</numerusform>
            <numerusform>%n значения известны лишь как промежуток между двумя числами и записаны как текст: %1.</numerusform>
            <numerusform>%n значений известны лишь как промежуток между двумя числами и записаны как текст: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums in the workbook leave them out. Name a text for “suppressed” in the map when the form has one.</source>
        <translation>Суммы в книге их не учитывают. Если в форме есть текст для статуса «suppressed», укажите его в карте.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the map have no answer in the project.</source>
        <translation>
            <numerusform>Для %n места карты нет ответа в проекте.</numerusform>
            <numerusform>Для %n мест карты нет ответа в проекте.</numerusform>
            <numerusform>Для %n мест карты нет ответа в проекте.</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep what stood there.</source>
        <translation>В них осталось то, что было.</translation>
    </message>
    <message>
        <source>A workbook that somebody else designed, filled through a map</source>
        <translation>Книга, составленная кем-то другим и заполненная по карте</translation>
    </message>
    <message>
        <source>It carries what the map has places for; formulas that depend on filled cells have no stored results until a spreadsheet program opens the file.</source>
        <translation>Она передаёт то, для чего в карте есть места; у формул, которые зависят от заполненных ячеек, нет сохранённых результатов, пока файл не откроют в программе электронных таблиц.</translation>
    </message>
    <message>
        <source>row “%1”, column “%2”, title “%3”</source>
        <translation>строка «%1», столбец «%2», заголовок «%3»</translation>
    </message>
    <message>
        <source>“%1” is no place on a sheet.</source>
        <translation>«%1» не является местом на листе.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>В книге нет листа «%1».</translation>
    </message>
    <message>
        <source>Nothing was read for “%1”. Correct the map.</source>
        <translation>Для «%1» ничего не прочитано. Исправьте карту.</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped cell(s) hold a formula.</source>
        <translation>
            <numerusform>%n ячейка из карты содержит формулу.</numerusform>
            <numerusform>%n ячейки из карты содержат формулу.</numerusform>
            <numerusform>%n ячеек из карты содержат формулу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their stored results were taken, nothing was computed. If the workbook was filled by a program, open and save it in a spreadsheet program first.</source>
        <translation>Взяты их сохранённые результаты, ничего не вычислялось. Если книгу заполнила программа, сначала откройте и сохраните её в программе электронных таблиц.</translation>
    </message>
    <message>
        <source>Response to a questionnaire (SDMX-ML 2.1)</source>
        <translation>Ответы на вопросник (SDMX-ML 2.1)</translation>
    </message>
    <message>
        <source>Response to a questionnaire (SDMX-ML 3.0)</source>
        <translation>Ответы на вопросник (SDMX-ML 3.0)</translation>
    </message>
    <message>
        <source>The message carries every answer by a data structure of our own, as none has been published for these questionnaires; the answers on method, the findings and how figures came in stay behind, and characters that XML forbids are replaced.</source>
        <translation>Сообщение передаёт каждый ответ по нашей собственной структуре данных, поскольку для этих вопросников никакая структура не опубликована; ответы на вопросы о методике, замечания и сведения о том, как получены значения, не передаются, а символы, недопустимые в XML, заменяются.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ВЕРНО</translation>
    </message>
    <message>
        <source>FAILS</source>
        <translation>НЕВЕРНО</translation>
    </message>
    <message>
        <source>The figures can be read</source>
        <translation>Значения можно прочитать</translation>
    </message>
    <message>
        <source>Each figure is a number, “&lt;5” or an interval such as 0..4; counts are whole and not negative.</source>
        <translation>Каждое значение — это число, «&lt;5» или интервал вида 0..4; число случаев — целое и неотрицательное.</translation>
    </message>
    <message>
        <source>Write digits only, with no sign between thousands. Words belong into the comment.</source>
        <translation>Пишите только цифры, без разделителей тысяч. Слова указывайте в комментарии.</translation>
    </message>
    <message>
        <source>Failing now:</source>
        <translation>Сейчас не пройдено:</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>They are made while you type; cells that are left open fail nothing. More checks follow when the workbook has come back.</source>
        <translation>Они выполняются по мере ввода; незаполненные ячейки ошибкой не считаются. Когда книга вернётся, будут выполнены и другие проверки.</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Что проверяется</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Целое</translation>
    </message>
    <message>
        <source>Parts together</source>
        <translation>Сумма частей</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>%1 (as reported)</source>
        <translation>%1 (как сообщалось)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>The parts of a questionnaire were to be written to the folder %1.</source>
        <translation>Не удалось записать части вопросника в папку %1.</translation>
    </message>
    <message>
        <source>The questionnaire “%1” has no part for “%2”.</source>
        <translation>В вопроснике «%1» нет части для учреждения «%2».</translation>
    </message>
    <message>
        <source>Take institutions among these: %1.</source>
        <translation>Выберите учреждения из этого списка: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Не удаётся создать папку.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, and that is no file.</source>
        <translation>Выберите папку, в которую вам разрешена запись; это должна быть именно папка, а не файл.</translation>
    </message>
    <message>
        <source>It has files of these names already: %1.</source>
        <translation>В ней уже есть файлы с такими именами: %1.</translation>
    </message>
    <message>
        <source>Nothing was written, as they may have been filled in. Choose another folder, or move them away.</source>
        <translation>Ничего не записано: эти файлы, возможно, уже заполнены. Выберите другую папку или переместите их.</translation>
    </message>
    <message>
        <source>Filled in by (name)</source>
        <translation>Кто заполнил (фамилия и имя)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ведомство</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Date (year-month-day)</source>
        <translation>Дата (год-месяц-день)</translation>
    </message>
    <message>
        <source>To be returned to</source>
        <translation>Куда вернуть</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Эта часть</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Таблица %1</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>Как заполнять</translation>
    </message>
    <message>
        <source>Yellow cells</source>
        <translation>Жёлтые ячейки</translation>
    </message>
    <message>
        <source>Only they take what you type. For each year there is a figure, its status, a comment and its source; choose from the lists where that fits. Leave open what you do not know yet.</source>
        <translation>Данные вводятся только в них. Для каждого года указываются значение, его статус, комментарий и источник; где подходит, выбирайте из списков. Чего вы пока не знаете, оставьте незаполненным.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Digits only, with no sign between thousands. “&lt;5” stands for a count from 1 to 4 that is not shown. Write 0 when there was none.</source>
        <translation>Только цифры, без разделителей тысяч. «&lt;5» означает число случаев от 1 до 4, которое не раскрывается. Если случаев не было, напишите 0.</translation>
    </message>
    <message>
        <source>Red cells</source>
        <translation>Красные ячейки</translation>
    </message>
    <message>
        <source>They do not agree with others; the sheet “%1” says which check fails and what to do. A figure that is right may stay: say why in the comment.</source>
        <translation>Они не согласуются с другими; на листе «%1» указано, какая проверка не пройдена и что делать. Верное значение можно оставить: объясните в комментарии почему.</translation>
    </message>
    <message>
        <source>Grey cells</source>
        <translation>Серые ячейки</translation>
    </message>
    <message>
        <source>Figures reported for earlier years, for comparison. They cannot be changed here; write a comment when one of them is wrong.</source>
        <translation>Значения, сообщённые за прежние годы, для сравнения. Здесь их изменить нельзя; если какое-либо из них неверно, напишите комментарий.</translation>
    </message>
    <message>
        <source>The first column and the second line of a sheet say where its cells belong. Leave them as they are.</source>
        <translation>Первый столбец и вторая строка листа указывают, куда относятся его ячейки. Оставьте их без изменений.</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>Когда всё готово</translation>
    </message>
    <message>
        <source>Enter your name and the date above, save the file as a workbook (XLSX or ODS) and send it back to the office that is named above.</source>
        <translation>Укажите выше фамилию, имя и дату, сохраните файл как книгу (XLSX или ODS) и отправьте обратно в указанное выше ведомство.</translation>
    </message>
    <message>
        <source>What the statuses mean</source>
        <translation>Что означают статусы</translation>
    </message>
    <message>
        <source>The figure is final.</source>
        <translation>Значение окончательное.</translation>
    </message>
    <message>
        <source>It was counted, and there was none.</source>
        <translation>Подсчёт проводился, случаев не было.</translation>
    </message>
    <message>
        <source>The figure may still change.</source>
        <translation>Значение ещё может измениться.</translation>
    </message>
    <message>
        <source>There is a figure, but it is too small to be shown: write “&lt;5”.</source>
        <translation>Значение есть, но оно слишком мало, чтобы его показывать: напишите «&lt;5».</translation>
    </message>
    <message>
        <source>You do not have the figure.</source>
        <translation>У вас нет этого значения.</translation>
    </message>
    <message>
        <source>The question makes no sense in your country, for example because there is no such offence.</source>
        <translation>Вопрос для вашей страны не имеет смысла, например потому, что такого преступления в ней нет.</translation>
    </message>
    <message>
        <source>You were not asked for it, or another office has it.</source>
        <translation>Вас об этом не спрашивали, или данные находятся у другого ведомства.</translation>
    </message>
    <message>
        <source>The figure is provisional.</source>
        <translation>Значение предварительное.</translation>
    </message>
    <message>
        <source>Only a part of the country is covered.</source>
        <translation>Охвачена только часть страны.</translation>
    </message>
    <message>
        <source>Counted by other rules than the year before.</source>
        <translation>Подсчёт вёлся по иным правилам, чем в предыдущем году.</translation>
    </message>
    <message>
        <source>Attempts are counted, too.</source>
        <translation>Учтены и покушения.</translation>
    </message>
    <message>
        <source>The figure is an estimate.</source>
        <translation>Значение оценочное.</translation>
    </message>
    <message>
        <source>“%1” filled this part in on %4, but %2 of %3 was taken in already.</source>
        <translation>Учреждение «%1» заполнило эту часть %4, но уже загружен файл %2 от %3.</translation>
    </message>
    <message>
        <source>What differs stays as it is. Accept it only when the older figures are to hold.</source>
        <translation>То, что различается, остаётся без изменений. Принимайте этот файл, только если следует сохранить более старые значения.</translation>
    </message>
    <message>
        <source>“%1” filled in two returns on %4; %2 was taken in first.</source>
        <translation>От учреждения «%1» получены два заполненных файла с датой %4; первым загружен %2.</translation>
    </message>
    <message>
        <source>Figures of this file replace those of the first. Ask when that is not meant.</source>
        <translation>Значения этого файла заменяют значения первого. Если так не задумано, уточните у учреждения.</translation>
    </message>
    <message>
        <source>“%1” returned %2 before; which of the two is newer cannot be seen from their dates.</source>
        <translation>Учреждение «%1» уже возвращало файл %2; по датам нельзя определить, какой из двух новее.</translation>
    </message>
    <message>
        <source>What differs stays as it is. Accept it when this file is the newer one.</source>
        <translation>То, что различается, остаётся без изменений. Примите этот файл, если он новее.</translation>
    </message>
    <message>
        <source>The same file was taken in on %1 by %2.</source>
        <translation>Этот же файл уже загружен %1, кем: %2.</translation>
    </message>
    <message>
        <source>Only what was not accepted then can change anything.</source>
        <translation>Изменить что-либо может только то, что тогда не было принято.</translation>
    </message>
    <message>
        <source>A newer return of the institution says %1.</source>
        <translation>В более новом файле этого учреждения указано: %1.</translation>
    </message>
    <message>
        <source>Another return of the institution says %1, and it is not certain which is newer.</source>
        <translation>В другом файле этого учреждения указано: %1; какой из них новее, точно неизвестно.</translation>
    </message>
    <message>
        <source>The question is answered otherwise: %1.</source>
        <translation>На вопрос дан другой ответ: %1.</translation>
    </message>
    <message>
        <source>Somebody else said %1 (%2).</source>
        <translation>Кто-то другой указал: %1 (%2).</translation>
    </message>
    <message>
        <source>The part does not say who filled it in, or when.</source>
        <translation>В части не указано, кто и когда её заполнил.</translation>
    </message>
    <message>
        <source>It was read all the same. Ask the institution, and write it down.</source>
        <translation>Она всё равно прочитана. Уточните это у учреждения и запишите.</translation>
    </message>
    <message>
        <source>%1 was to be taken back as a part of the questionnaire %2.</source>
        <translation>Не удалось принять обратно файл %1 как часть вопросника %2.</translation>
    </message>
    <message>
        <source>It was sent out by “%1”, and this project is kept by “%2”.</source>
        <translation>Эту часть разослало ведомство «%1», а данный проект ведёт «%2».</translation>
    </message>
    <message>
        <source>Nothing of the file was taken. Send it to that office, or name the same office in the project&apos;s settings.</source>
        <translation>Из файла ничего не принято. Отправьте его в то ведомство или укажите это же ведомство в настройках проекта.</translation>
    </message>
    <message>
        <source>Take back the part of %1</source>
        <translation>Приём возвращённой части: %1</translation>
    </message>
    <message>
        <source>%1: the result of the formula is not stored.</source>
        <translation>%1: результат формулы не сохранён.</translation>
    </message>
    <message>
        <source>The cell was not taken. Open the workbook in a spreadsheet program and save it, or write the number.</source>
        <translation>Ячейка не принята. Откройте книгу в программе электронных таблиц и сохраните её или напишите число.</translation>
    </message>
    <message>
        <source>%1: the formula gives the error %2.</source>
        <translation>%1: формула даёт ошибку %2.</translation>
    </message>
    <message>
        <source>The cell was not taken. Write the number instead.</source>
        <translation>Ячейка не принята. Напишите вместо этого число.</translation>
    </message>
    <message>
        <source>%1: a formula stands in the cell; it gave %2.</source>
        <translation>%1: в ячейке стоит формула; её результат — %2.</translation>
    </message>
    <message>
        <source>That number was taken as it was stored. Look whether it is the figure that was meant.</source>
        <translation>Принято число, сохранённое в файле. Проверьте, то ли это значение, которое имелось в виду.</translation>
    </message>
    <message>
        <source>%1: “%2” was read as %3.</source>
        <translation>%1: «%2» прочитано как %3.</translation>
    </message>
    <message>
        <source>Look whether it is the figure that was meant.</source>
        <translation>Проверьте, то ли это значение, которое имелось в виду.</translation>
    </message>
    <message>
        <source>%1: %2 is a text, and its point may stand for thousands or for decimals.</source>
        <translation>%1: %2 — это текст, и точка в нём может отделять тысячи или десятичную часть.</translation>
    </message>
    <message>
        <source>The cell was not taken. Write a number without a sign between thousands.</source>
        <translation>Ячейка не принята. Напишите число без разделителей тысяч.</translation>
    </message>
    <message>
        <source>The questionnaire has no cell or year “%1”.</source>
        <translation>В вопроснике нет ячейки или года «%1».</translation>
    </message>
    <message>
        <source>The answer was not taken. Name a cell and a year that the questionnaire asks for.</source>
        <translation>Ответ не принят. Укажите ячейку и год, которые запрашивает вопросник.</translation>
    </message>
    <message>
        <source>%1: the status “%2”, its value or the origin is not understood.</source>
        <translation>%1: статус «%2», его значение или происхождение непонятны.</translation>
    </message>
    <message>
        <source>The answer was not taken. Write the file again, or mend the entry as the other entries are.</source>
        <translation>Ответ не принят. Запишите файл заново или исправьте эту запись по образцу остальных.</translation>
    </message>
    <message>
        <source>%1 stands in the file twice, with different contents.</source>
        <translation>%1 встречается в файле дважды, с разным содержанием.</translation>
    </message>
    <message>
        <source>The first was taken. Delete the wrong one and take the file in again.</source>
        <translation>Принят первый вариант. Удалите неверный и загрузите файл снова.</translation>
    </message>
    <message>
        <source>The answer was not taken. Name a question that the questionnaire asks.</source>
        <translation>Ответ не принят. Укажите вопрос, который есть в вопроснике.</translation>
    </message>
    <message>
        <source>It was not taken. Choose among the answers that the question offers.</source>
        <translation>Ответ не принят. Выберите один из ответов, предлагаемых вопросом.</translation>
    </message>
    <message>
        <source>The series “%1” is not understood.</source>
        <translation>Ряд «%1» непонятен.</translation>
    </message>
    <message>
        <source>It was not taken. It needs an id, and for each year a number.</source>
        <translation>Ряд не принят. Ему нужны идентификатор и число для каждого года.</translation>
    </message>
    <message>
        <source>The entry %1 is no object.</source>
        <translation>Запись %1 не является объектом.</translation>
    </message>
    <message>
        <source>It was not taken. Write the file again.</source>
        <translation>Она не принята. Запишите файл заново.</translation>
    </message>
    <message>
        <source>Take a file of “iccs export --format response-json” for this questionnaire and country. Nothing was changed.</source>
        <translation>Возьмите файл «iccs export --format response-json» для этого вопросника и этой страны. Ничего не изменено.</translation>
    </message>
    <message>
        <source>It is damaged JSON: %1, at byte %2.</source>
        <translation>Это повреждённый JSON: %1, байт %2.</translation>
    </message>
    <message>
        <source>It is JSON of another kind.</source>
        <translation>Это JSON другого вида.</translation>
    </message>
    <message>
        <source>A newer program wrote it.</source>
        <translation>Файл записан более новой программой.</translation>
    </message>
    <message>
        <source>It answers “%1”, not “%2”.</source>
        <translation>Это ответы на вопросник «%1», а не «%2».</translation>
    </message>
    <message>
        <source>It is of the country “%1”, not “%2”.</source>
        <translation>Файл относится к стране «%1», а не «%2».</translation>
    </message>
    <message>
        <source>Nothing of the file was taken. %1</source>
        <translation>Из файла ничего не принято. %1</translation>
    </message>
    <message>
        <source>The sheet “%1” is of another part than the sheets before it.</source>
        <translation>Лист «%1» относится к другой части, чем предыдущие листы.</translation>
    </message>
    <message>
        <source>Take each part in its own workbook.</source>
        <translation>Загрузите каждую часть отдельной книгой.</translation>
    </message>
    <message>
        <source>%1 has no part for the institution “%2”.</source>
        <translation>В вопроснике %1 нет части для учреждения «%2».</translation>
    </message>
    <message>
        <source>Write the parts again and have them filled in.</source>
        <translation>Запишите части заново и попросите их заполнить.</translation>
    </message>
    <message>
        <source>The cell “%1” is not in the part of “%2”.</source>
        <translation>Ячейка «%1» не входит в часть учреждения «%2».</translation>
    </message>
    <message>
        <source>The row was not read. Another institution answers it.</source>
        <translation>Строка не прочитана. На неё отвечает другое учреждение.</translation>
    </message>
    <message>
        <source>The question “%1” is not in the part of “%2”.</source>
        <translation>Вопрос «%1» не входит в часть учреждения «%2».</translation>
    </message>
    <message>
        <source>The sheet “%1” answers the questionnaire, but the line above the answers that begins with “iccs-” is gone.</source>
        <translation>Лист «%1» содержит ответы на вопросник, но над ответами нет строки, которая начинается с «iccs-».</translation>
    </message>
    <message>
        <source>Nothing of the sheet was taken. Copy the line back from the workbook that was sent out; it is the second line of the sheet.</source>
        <translation>С этого листа ничего не принято. Скопируйте эту строку из разосланной книги; это вторая строка листа.</translation>
    </message>
    <message>
        <source>Hidden rows of the sheet “%1” hold answers to %2 cells: %3.</source>
        <translation>Скрытые строки листа «%1» содержат ответы; число ячеек: %2 (%3).</translation>
    </message>
    <message>
        <source>They were taken. Look whether they were meant to be sent.</source>
        <translation>Эти ответы приняты. Проверьте, действительно ли их собирались отправить.</translation>
    </message>
    <message>
        <source>%1: the project says something else than the file.</source>
        <translation>%1: в проекте указано не то, что в файле.</translation>
    </message>
    <message>
        <source>The project&apos;s answer stays. Say --accept when the file is to hold.</source>
        <translation>Остаётся ответ проекта. Если следует принять данные файла, добавьте --accept.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answers</source>
        <translation>
            <numerusform>Загрузка %n ответа</numerusform>
            <numerusform>Загрузка %n ответов</numerusform>
            <numerusform>Загрузка %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>Findings of the checks: %1</source>
        <translation>Замечания проверок: %1</translation>
    </message>
    <message>
        <source>Errors without explanation</source>
        <translation>Ошибки без объяснения</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Объяснено</translation>
    </message>
    <message>
        <source>Warnings and notes</source>
        <translation>Предупреждения и примечания</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Подготовлено</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Seal of the frozen copy (SHA-256)</source>
        <translation>Контрольная печать неизменяемой копии (SHA-256)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Cells by status</source>
        <translation>Ячейки по статусам</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не пройдено</translation>
    </message>
    <message numerus="yes">
        <source>It was sent although %n errors are not explained. They are listed here.</source>
        <translation>
            <numerusform>Ответы отправлены, хотя %n ошибка не объяснена. Она указана здесь.</numerusform>
            <numerusform>Ответы отправлены, хотя %n ошибки не объяснены. Они перечислены здесь.</numerusform>
            <numerusform>Ответы отправлены, хотя %n ошибок не объяснены. Они перечислены здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators computed from it</source>
        <translation>Показатели, вычисленные по ответам</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица измерения</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>The figures given allow none.</source>
        <translation>По указанным значениям нельзя вычислить ни один.</translation>
    </message>
    <message>
        <source>Since the submission %1</source>
        <translation>Изменения после отправки %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>“sha256sum -c SHA256SUMS” in the unpacked folder shows whether they arrived whole.</source>
        <translation>Команда «sha256sum -c SHA256SUMS» в распакованной папке показывает, дошли ли они неповреждёнными.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байт</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия и имя</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Response to a questionnaire: %1</source>
        <translation>Ответы на вопросник: %1</translation>
    </message>
    <message>
        <source>A submission was to be made in %1.</source>
        <translation>Не удалось создать отправку в файле %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors have no explanation: %1</source>
        <translation>
            <numerusform>%n ошибка не имеет объяснения: %1</numerusform>
            <numerusform>%n ошибки не имеют объяснения: %1</numerusform>
            <numerusform>%n ошибок не имеют объяснения: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the figures, or explain why they may stand. Whoever must send them as they are says --allow-errors, and the letter lists them.</source>
        <translation>Исправьте значения или объясните, почему их можно оставить. Если их нужно отправить как есть, добавьте --allow-errors; в письме они будут перечислены.</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>Система отклонила операцию: %1.</translation>
    </message>
    <message>
        <source>Check that the disk has room.</source>
        <translation>Проверьте, есть ли на диске место.</translation>
    </message>
    <message>
        <source>The project has no answers to “%1” in these years.</source>
        <translation>В проекте нет ответов на вопросник «%1» за эти годы.</translation>
    </message>
    <message>
        <source>Answer the questionnaire first: “iccs fill” or “iccs answer”.</source>
        <translation>Сначала заполните вопросник: «iccs fill» или «iccs answer».</translation>
    </message>
    <message>
        <source>Reading the labels of %1</source>
        <translation>Чтение надписей книги %1</translation>
    </message>
    <message>
        <source>Filling %1</source>
        <translation>Заполнение книги %1</translation>
    </message>
    <message>
        <source>Writing the parts of %1</source>
        <translation>Запись частей вопросника %1</translation>
    </message>
    <message>
        <source>%1 was to be taken back as a part of a questionnaire.</source>
        <translation>Не удалось принять обратно файл %1 как часть вопросника.</translation>
    </message>
    <message>
        <source>It is a whole response, not the part of an institution.</source>
        <translation>Это полный файл ответов, а не часть для учреждения.</translation>
    </message>
    <message>
        <source>Take its answers in on the page of questionnaires.</source>
        <translation>Загрузите ответы из него на странице вопросников.</translation>
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
        <translation>Решено обоими</translation>
    </message>
    <message>
        <source>Offences on which both mappers decided; the other figures are about these.</source>
        <translation>Преступления, по которым решение приняли оба составителя; остальные показатели относятся к ним.</translation>
    </message>
    <message>
        <source>Same in all</source>
        <translation>Совпадает всё</translation>
    </message>
    <message>
        <source>Same category, relation, tags and data flags.</source>
        <translation>Совпадают категория, отношение, теги и признаки данных.</translation>
    </message>
    <message>
        <source>Same category</source>
        <translation>Та же категория</translation>
    </message>
    <message>
        <source>Same division</source>
        <translation>Тот же подраздел</translation>
    </message>
    <message>
        <source>Same section</source>
        <translation>Тот же раздел</translation>
    </message>
    <message>
        <source>Kappa by section</source>
        <translation>Каппа по разделам</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: agreement on the section beyond what chance would give. 1 is full agreement, 0 is chance.</source>
        <translation>Каппа Коэна: согласованность по разделам сверх случайной. 1 — полное согласие, 0 — случайность.</translation>
    </message>
    <message>
        <source>Near misses</source>
        <translation>Почти совпадения</translation>
    </message>
    <message>
        <source>Of the offences with different categories: only the level differs, or the division is the same.</source>
        <translation>Из преступлений с разными категориями: различается только уровень или совпадает подраздел.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>offences</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>It says nothing when all offences are in one section.</source>
        <translation>Если все преступления относятся к одному разделу, этот показатель ни о чём не говорит.</translation>
    </message>
    <message numerus="yes">
        <source>%1 here and %2 there (%n offence(s))</source>
        <translation>
            <numerusform>здесь %1, там %2 (%n преступление)</numerusform>
            <numerusform>здесь %1, там %2 (%n преступления)</numerusform>
            <numerusform>здесь %1, там %2 (%n преступлений)</numerusform>
        </translation>
    </message>
    <message>
        <source>Differ most often: %1.</source>
        <translation>Чаще всего различаются: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>exchangepage::ColumnChoice</name>
    <message>
        <source>National code</source>
        <translation>Национальный код</translation>
    </message>
    <message>
        <source>ICCS code</source>
        <translation>Код МКПС</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Data flags</source>
        <translation>Признаки данных</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>Указанные правила</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation>Отклонённые варианты</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Допущение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Рецензент</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Дата рецензирования</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>Комментарий рецензента</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Перечень</translation>
    </message>
    <message>
        <source>Internal number of the offence</source>
        <translation>Внутренний номер преступления</translation>
    </message>
    <message>
        <source>Internal number of the link</source>
        <translation>Внутренний номер связи</translation>
    </message>
    <message>
        <source>The columns are complete. Check them, then go on.</source>
        <translation>Столбцы указаны полностью. Проверьте их и переходите дальше.</translation>
    </message>
    <message>
        <source>Choose the column of the national codes, and at least one column to take over.</source>
        <translation>Выберите столбец национальных кодов и хотя бы один столбец, который следует принять.</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>нет в таблице</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Source of the weight</source>
        <translation>Источник веса</translation>
    </message>
</context>
<context>
    <name>exchangepage::CompareDialog</name>
    <message numerus="yes">
        <source>%n chosen offence(s) were left as they are, because only one of you decided.</source>
        <translation>
            <numerusform>%n выбранное преступление оставлено без изменений, поскольку решение принял только один из вас.</numerusform>
            <numerusform>%n выбранных преступления оставлены без изменений, поскольку решение принял только один из вас.</numerusform>
            <numerusform>%n выбранных преступлений оставлено без изменений, поскольку решение принял только один из вас.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were taken over as proposals; what was chosen here before stands among the rejected candidates.</source>
        <translation>
            <numerusform>%n решение принято как предложение; то, что было выбрано здесь ранее, указано среди отклонённых вариантов.</numerusform>
            <numerusform>%n решения приняты как предложения; то, что было выбрано здесь ранее, указано среди отклонённых вариантов.</numerusform>
            <numerusform>%n решений принято как предложения; то, что было выбрано здесь ранее, указано среди отклонённых вариантов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) are marked as disputed; both decisions stand in the rationale.</source>
        <translation>
            <numerusform>%n преступление отмечено как спорное; оба решения приведены в обосновании.</numerusform>
            <numerusform>%n преступления отмечены как спорные; оба решения приведены в обосновании.</numerusform>
            <numerusform>%n преступлений отмечено как спорные; оба решения приведены в обосновании.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Экспорт сравнения</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>part of a file name</comment>
        <translation>сравнение</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>The comparison was written to %1.</source>
        <translation>Сравнение записано в файл %1.</translation>
    </message>
    <message>
        <source>&amp;Choose a project or a table…</source>
        <translation>&amp;Выбрать проект или таблицу…</translation>
    </message>
    <message>
        <source>Compare with another mapper</source>
        <translation>Сравнение с другим составителем</translation>
    </message>
    <message>
        <source>Whose mapping is it compared with?</source>
        <translation>С чьим сопоставлением сравнивать?</translation>
    </message>
    <message>
        <source>Choose the project in which somebody else mapped the same national list, or a table with national codes and ICCS codes. That file is only read.</source>
        <translation>Выберите проект, в котором тот же национальный перечень сопоставил кто-то другой, или таблицу с национальными кодами и кодами МКПС. Этот файл только читается.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнить</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Перечень</translation>
    </message>
    <message>
        <source>&amp;Take over the other&apos;s decision</source>
        <translation>П&amp;ринять решение другого составителя</translation>
    </message>
    <message>
        <source>Mark as &amp;disputed</source>
        <translation>Отметить как сп&amp;орное</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Экспортировать в CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Projects and tables (*.iccs *.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Проекты и таблицы (*.iccs *.csv *.tsv *.txt *.xlsx *.ods);;Все файлы (*)</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>сравнивается с %1</translation>
    </message>
    <message>
        <source>compared with %1, list %2</source>
        <translation>сравнивается с %1, перечень %2</translation>
    </message>
    <message>
        <source>Choose rows of the table first.</source>
        <translation>Сначала выберите строки таблицы.</translation>
    </message>
</context>
<context>
    <name>exchangepage::ComparisonModel</name>
    <message>
        <source>Difference</source>
        <translation>Различие</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>How many steps in the tree lie between the categories.</source>
        <translation>Сколько шагов по иерархии разделяют категории.</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Преступление</translation>
    </message>
    <message>
        <source>%1
The other mapper&apos;s list calls it: %2</source>
        <translation>%1
В перечне другого составителя: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Other mapper</source>
        <translation>У другого составителя</translation>
    </message>
    <message>
        <source>Both within</source>
        <translation>Обе в пределах</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Другие сведения</translation>
    </message>
    <message>
        <source>Near: other level</source>
        <translation>Близко: другой уровень</translation>
    </message>
    <message>
        <source>Near: same division</source>
        <translation>Близко: тот же подраздел</translation>
    </message>
    <message>
        <source>Same section</source>
        <translation>Тот же раздел</translation>
    </message>
    <message>
        <source>Other section</source>
        <translation>Другой раздел</translation>
    </message>
    <message>
        <source>In scope or not</source>
        <translation>В охвате или нет</translation>
    </message>
    <message>
        <source>Decided here only</source>
        <translation>Решено только здесь</translation>
    </message>
    <message>
        <source>Decided there only</source>
        <translation>Решено только там</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Одинаково</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Не решено</translation>
    </message>
</context>
<context>
    <name>exchangepage::ComparisonView</name>
    <message>
        <source>Find an offence</source>
        <translation>Найти преступление</translation>
    </message>
    <message>
        <source>Differences of the two mappers</source>
        <translation>Различия между двумя составителями</translation>
    </message>
</context>
<context>
    <name>exchangepage::ExportDialog</name>
    <message>
        <source>Export the correspondence</source>
        <translation>Экспорт соответствий</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;Экспортировать в файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Форматы</translation>
    </message>
    <message>
        <source>What this format cannot carry</source>
        <translation>Чего этот формат передать не может</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Перечень</translation>
    </message>
    <message>
        <source>L&amp;anguage of titles and headings</source>
        <translation>&amp;Язык названий и заголовков</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Все перечни</translation>
    </message>
    <message>
        <source>Import a list of offences first.</source>
        <translation>Сначала импортируйте перечень преступлений.</translation>
    </message>
    <message>
        <source>correspondence</source>
        <comment>part of a file name</comment>
        <translation>соответствия</translation>
    </message>
    <message>
        <source>%1 was written (%2).</source>
        <comment>file name, size</comment>
        <translation>Файл %1 записан (%2).</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>How the records are read that the script shall code. Layouts are made on the page “Data and coding”.</source>
        <translation>Как читаются записи, которые должен закодировать скрипт. Макеты создаются на странице «Данные и кодирование».</translation>
    </message>
    <message>
        <source>La&amp;yout of the records</source>
        <translation>&amp;Макет записей</translation>
    </message>
    <message>
        <source>Counts &amp;by</source>
        <translation>&amp;Считать по</translation>
    </message>
    <message>
        <source>None: one column “code”</source>
        <translation>Нет: один столбец «code»</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Вопросник</translation>
    </message>
    <message>
        <source>Answer a questionnaire first.</source>
        <translation>Сначала ответьте на вопросник.</translation>
    </message>
</context>
<context>
    <name>exchangepage::ForeignWorkbookDialog</name>
    <message>
        <source>Answer a questionnaire first.</source>
        <translation>Сначала ответьте на вопросник.</translation>
    </message>
    <message>
        <source>Choose the workbook, then open its map or let one be proposed. Check the lines before you fill it; double-click a cell or year to correct it.</source>
        <translation>Выберите книгу, затем откройте её карту или получите предложенную. Перед заполнением проверьте строки; чтобы исправить ячейку или год, щёлкните их дважды.</translation>
    </message>
    <message>
        <source>%1 of %2 lines count.</source>
        <translation>Учитывается строк: %1 из %2.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.xltx *.xltm);;All files (*)</source>
        <translation>Книги (*.xlsx *.xlsm *.xltx *.xltm);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Maps of cells (*.csv *.xlsx *.ods);;All files (*)</source>
        <translation>Карты ячеек (*.csv *.xlsx *.ods);;Все файлы (*)</translation>
    </message>
    <message>
        <source>No cell of the questionnaire was recognised in the workbook. Open a map that names them.</source>
        <translation>В книге не распознана ни одна ячейка вопросника. Откройте карту, в которой они указаны.</translation>
    </message>
    <message>
        <source>Maps of cells (*.csv)</source>
        <translation>Карты ячеек (*.csv)</translation>
    </message>
    <message>
        <source>The map was written to %1.</source>
        <translation>Карта записана в файл %1.</translation>
    </message>
    <message>
        <source>Workbooks (*.%1)</source>
        <translation>Книги (*.%1)</translation>
    </message>
    <message>
        <source>%1 was written. Cells filled: %2, as before: %3, refused: %4.</source>
        <translation>Записан файл %1. Ячеек заполнено: %2, без изменений: %3, отклонено: %4.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Fill a workbook of others</source>
        <translation>Заполнить стороннюю книгу</translation>
    </message>
    <message>
        <source>&amp;Fill a copy…</source>
        <translation>&amp;Заполнить копию…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Вопросник</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>не выбрана</translation>
    </message>
    <message>
        <source>&amp;Choose the workbook…</source>
        <translation>Выбрать &amp;книгу…</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>&amp;Предложить</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>Map of its cells</source>
        <translation>Карта её ячеек</translation>
    </message>
    <message>
        <source>Lines of the map</source>
        <translation>Строки карты</translation>
    </message>
</context>
<context>
    <name>exchangepage::LinkFields</name>
    <message>
        <source>Offence</source>
        <translation>Преступление</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Data flags</source>
        <translation>Признаки данных</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>Указанные правила</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation>Отклонённые варианты</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Допущение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Рецензент</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Дата рецензирования</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>Комментарий рецензента</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменённые</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалённые</translation>
    </message>
    <message>
        <source>other %1</source>
        <comment>names of the fields that differ</comment>
        <translation>отличается: %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Source of the weight</source>
        <translation>Источник веса</translation>
    </message>
</context>
<context>
    <name>exchangepage::MapModel</name>
    <message>
        <source>the table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>not decided: %1</source>
        <comment>candidates follow</comment>
        <translation>не определено: %1</translation>
    </message>
    <message>
        <source>The questionnaire has no such cell.</source>
        <translation>В вопроснике такой ячейки нет.</translation>
    </message>
    <message>
        <source>Place in the workbook</source>
        <translation>Место в книге</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Указано сейчас</translation>
    </message>
    <message>
        <source>Cell of the questionnaire</source>
        <translation>Ячейка вопросника</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Its label</source>
        <translation>Её наименование</translation>
    </message>
</context>
<context>
    <name>exchangepage::PartsDialog</name>
    <message>
        <source>Parts for institutions</source>
        <translation>Части для учреждений</translation>
    </message>
    <message>
        <source>Parts and what came back</source>
        <translation>Части и то, что вернулось</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Вопросник</translation>
    </message>
    <message>
        <source>&amp;Years to fill in</source>
        <translation>&amp;Заполняемые годы</translation>
    </message>
    <message>
        <source>&amp;Institutions</source>
        <translation>&amp;Учреждения</translation>
    </message>
    <message>
        <source>&amp;Language of the workbooks</source>
        <translation>&amp;Язык книг</translation>
    </message>
    <message>
        <source>&amp;Write into a folder…</source>
        <translation>Записать в &amp;папку…</translation>
    </message>
    <message>
        <source>&amp;Take back a part…</source>
        <translation>Принять возвращённую &amp;часть…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as before, %4 refused</source>
        <translation>добавлено: %1, изменено: %2, без изменений: %3, отклонено: %4</translation>
    </message>
    <message>
        <source>%1 of %2 cells are open</source>
        <translation>не заполнено ячеек: %1 из %2</translation>
    </message>
    <message>
        <source>has not come back</source>
        <translation>не вернулась</translation>
    </message>
    <message>
        <source>has come back</source>
        <translation>вернулась</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Кем принято</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Кем заполнено</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>Дата заполнения</translation>
    </message>
    <message>
        <source>Tick a year and an institution.</source>
        <translation>Отметьте год и учреждение.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were written. Send each to its institution.</source>
        <translation>
            <numerusform>Записана %n часть. Отправьте её соответствующему учреждению.</numerusform>
            <numerusform>Записаны %n части. Отправьте каждую соответствующему учреждению.</numerusform>
            <numerusform>Записано %n частей. Отправьте каждую соответствующему учреждению.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReferenceDialog</name>
    <message>
        <source>Take in a table of another country</source>
        <translation>Загрузка таблицы другой страны</translation>
    </message>
    <message>
        <source>Which country has mapped its offences already?</source>
        <translation>Какая страна уже сопоставила свои преступления?</translation>
    </message>
    <message>
        <source>Drop its correspondence table here: any table with the names of offences and their ICCS codes, or a CSV, XLSX or SSSOM export of this program. Its decisions become precedents for suggestions; none of its rows is mapped or counted here.</source>
        <translation>Перетащите сюда её таблицу соответствий: любую таблицу с наименованиями преступлений и их кодами МКПС или файл CSV, XLSX или SSSOM, экспортированный из этой программы. Её решения станут прецедентами для подсказок; ни одна из её строк здесь не сопоставляется и не учитывается.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Загрузить</translation>
    </message>
    <message>
        <source>Name the country; suggestions will mention it.</source>
        <translation>Укажите страну; она будет упоминаться в подсказках.</translation>
    </message>
    <message>
        <source>It will replace the table of that name.</source>
        <translation>Она заменит таблицу с таким же именем.</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReferenceForm</name>
    <message>
        <source>Lab&amp;el of the offence</source>
        <translation>Наименование &amp;преступления</translation>
    </message>
    <message>
        <source>&amp;ICCS code</source>
        <translation>Код &amp;МКПС</translation>
    </message>
    <message>
        <source>National c&amp;ode</source>
        <translation>Национальный ко&amp;д</translation>
    </message>
    <message>
        <source>Legal &amp;reference</source>
        <translation>П&amp;равовая норма</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>&amp;Статус</translation>
    </message>
    <message>
        <source>When the country has several, such as police and courts</source>
        <translation>Если у страны их несколько, например полиции и судов</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>С&amp;трана</translation>
    </message>
    <message>
        <source>Na&amp;me of the table</source>
        <translation>&amp;Имя таблицы</translation>
    </message>
    <message>
        <source>&amp;Language of the labels</source>
        <translation>&amp;Язык наименований</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>нет в таблице</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReferencesDialog</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Преступления</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <source>&amp;Take in a table…</source>
        <translation>&amp;Загрузить таблицу…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Tables of other countries</source>
        <translation>Таблицы других стран</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No table of another country is used yet</source>
        <translation>Таблицы других стран пока не используются</translation>
    </message>
    <message>
        <source>Where a country with a similar law has mapped its offences already, its decisions help to suggest categories for yours. They are examples only: they are not mapped, counted, checked or exported.</source>
        <translation>Если страна со сходным законодательством уже сопоставила свои преступления, её решения помогают подсказывать категории для ваших. Это только примеры: они не сопоставляются, не учитываются, не проверяются и не экспортируются.</translation>
    </message>
    <message>
        <source>The decisions of %1 are used as precedents from now on.</source>
        <translation>Решения из таблицы «%1» теперь используются как прецеденты.</translation>
    </message>
    <message>
        <source>The table of %1 was removed. Undo brings it back.</source>
        <translation>Таблица «%1» удалена. Её можно вернуть командой «Отменить».</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReviewDialog</name>
    <message>
        <source>Take in a reviewed table</source>
        <translation>Загрузка рецензированной таблицы</translation>
    </message>
    <message>
        <source>Which table came back?</source>
        <translation>Какая таблица вернулась?</translation>
    </message>
    <message>
        <source>Drop the reviewed table here: our own workbook or CSV after somebody edited it, or any table with national codes and ICCS codes.</source>
        <translation>Перетащите сюда рецензированную таблицу: нашу книгу или CSV после чьей-либо правки или любую таблицу с национальными кодами и кодами МКПС.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>The table is about the list</source>
        <translation>Таблица относится к перечню</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Изменений нет</translation>
    </message>
    <message>
        <source>The table says the same as the links in the project.</source>
        <translation>Содержание таблицы совпадает со связями в проекте.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are the same in the table and in the project.</source>
        <translation>
            <numerusform>%n связь одинакова в таблице и в проекте.</numerusform>
            <numerusform>%n связи одинаковы в таблице и в проекте.</numerusform>
            <numerusform>%n связей одинаковы в таблице и в проекте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n change(s)</source>
        <translation>
            <numerusform>&amp;Принять %n изменение</numerusform>
            <numerusform>&amp;Принять %n изменения</numerusform>
            <numerusform>&amp;Принять %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>The project changed meanwhile. Go on to compare again.</source>
        <translation>Тем временем проект изменился. Перейдите дальше, чтобы сравнить снова.</translation>
    </message>
</context>
<context>
    <name>exchangepage::TakeBackDialog</name>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Said otherwise</source>
        <translation>Указано иначе</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cell, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Choose the file that came back…</source>
        <translation>&amp;Выбрать вернувшийся файл…</translation>
    </message>
    <message>
        <source>Take back a part</source>
        <translation>Приём возвращённой части</translation>
    </message>
    <message>
        <source>Which part came back?</source>
        <translation>Какая часть вернулась?</translation>
    </message>
    <message>
        <source>Choose the workbook that an institution filled in and sent back (XLSX or ODS). You see what it changes before anything is taken over.</source>
        <translation>Выберите книгу, которую учреждение заполнило и прислало обратно (XLSX или ODS). Прежде чем что-либо будет принято, вы увидите, что она изменяет.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Ничего не изменилось</translation>
    </message>
    <message>
        <source>The part says the same as the answers in the project.</source>
        <translation>В части указано то же, что и в ответах проекта.</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Другой файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.ods)</source>
        <translation>Книги (*.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>%1: the part of %2. Filled in by: %3. Filled in on: %4.</source>
        <translation>%1, часть для учреждения: %2. Кем заполнена: %3. Дата заполнения: %4.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n answer(s)</source>
        <translation>
            <numerusform>&amp;Принять %n ответ</numerusform>
            <numerusform>&amp;Принять %n ответа</numerusform>
            <numerusform>&amp;Принять %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were taken over.</source>
        <translation>
            <numerusform>Принят %n ответ.</numerusform>
            <numerusform>Приняты %n ответа.</numerusform>
            <numerusform>Принято %n ответов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Кем указано</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Почему не принято</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Reading %1</source>
        <translation>Чтение: %1</translation>
    </message>
</context>
<context>
    <name>intake::BusyLine</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
</context>
<context>
    <name>intake::DifferenceModel</name>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Сходство</translation>
    </message>
    <message>
        <source>How much the labels before and after are alike.</source>
        <translation>Насколько похожи наименования до и после.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Whether the change is taken over.</source>
        <translation>Принимается ли изменение.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Понято как</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
</context>
<context>
    <name>intake::DifferenceView</name>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>Найти изменение</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Изменений нет</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>The chosen change, field by field</source>
        <translation>Выбранное изменение, поле за полем</translation>
    </message>
    <message>
        <source>&amp;Take all that are shown</source>
        <translation>&amp;Принять все показанные</translation>
    </message>
    <message>
        <source>&amp;Leave all that are shown</source>
        <translation>&amp;Оставить все показанные</translation>
    </message>
    <message>
        <source>%1 of %2 changes will be taken over.</source>
        <translation>Будет принято изменений: %1 из %2.</translation>
    </message>
</context>
<context>
    <name>intake::FindingNames</name>
    <message>
        <source>Rows that are too short or too long</source>
        <translation>Слишком короткие или слишком длинные строки</translation>
    </message>
    <message>
        <source>Quotation marks that are not closed</source>
        <translation>Незакрытые кавычки</translation>
    </message>
    <message>
        <source>Bytes that are no text</source>
        <translation>Байты, не являющиеся текстом</translation>
    </message>
    <message>
        <source>Cells with a zero byte</source>
        <translation>Ячейки с нулевым байтом</translation>
    </message>
    <message>
        <source>Columns without a header</source>
        <translation>Столбцы без заголовка</translation>
    </message>
    <message>
        <source>Headers that stand twice</source>
        <translation>Повторяющиеся заголовки</translation>
    </message>
    <message>
        <source>Merged cells</source>
        <translation>Объединённые ячейки</translation>
    </message>
    <message>
        <source>Formulas, taken as their values</source>
        <translation>Формулы, вместо которых взяты значения</translation>
    </message>
    <message>
        <source>Macros, which were ignored</source>
        <translation>Пропущенные макросы</translation>
    </message>
    <message>
        <source>Title rows above the headers</source>
        <translation>Строки названия над заголовками</translation>
    </message>
    <message>
        <source>Codes that stand twice</source>
        <translation>Повторяющиеся коды</translation>
    </message>
    <message>
        <source>Offences without a label</source>
        <translation>Преступления без наименования</translation>
    </message>
    <message>
        <source>Sums among the detail rows</source>
        <translation>Итоги среди подробных строк</translation>
    </message>
    <message>
        <source>Words of a decision among the codes</source>
        <translation>Слова решения среди кодов</translation>
    </message>
    <message>
        <source>Rows without a code</source>
        <translation>Строки без кода</translation>
    </message>
    <message>
        <source>Codes that may have lost leading zeros</source>
        <translation>Коды, которые могли потерять начальные нули</translation>
    </message>
    <message>
        <source>Leading zeros that were restored</source>
        <translation>Восстановленные начальные нули</translation>
    </message>
    <message>
        <source>Codes with letters of another alphabet that look alike</source>
        <translation>Коды с похожими буквами другого алфавита</translation>
    </message>
    <message>
        <source>Dates that cannot be read</source>
        <translation>Даты, которые не удалось прочитать</translation>
    </message>
    <message>
        <source>Counts that cannot be read</source>
        <translation>Количества, которые не удалось прочитать</translation>
    </message>
    <message>
        <source>Labels that several codes share</source>
        <translation>Наименования, общие для нескольких кодов</translation>
    </message>
    <message>
        <source>National codes that are ICCS codes</source>
        <translation>Национальные коды, являющиеся кодами МКПС</translation>
    </message>
    <message>
        <source>Codes that the list does not have</source>
        <translation>Коды, которых нет в перечне</translation>
    </message>
    <message>
        <source>Codes that ICCS does not have</source>
        <translation>Коды, которых нет в МКПС</translation>
    </message>
    <message>
        <source>Codes that were repaired</source>
        <translation>Исправленные коды</translation>
    </message>
    <message>
        <source>Words that are not understood</source>
        <translation>Непонятые слова</translation>
    </message>
    <message>
        <source>Rows that stand twice</source>
        <translation>Повторяющиеся строки</translation>
    </message>
    <message>
        <source>Dates and numbers that cannot be read</source>
        <translation>Даты и числа, которые не удалось прочитать</translation>
    </message>
    <message>
        <source>Rows of another list</source>
        <translation>Строки другого перечня</translation>
    </message>
    <message>
        <source>Lists with few codes in common</source>
        <translation>Перечни, у которых мало общих кодов</translation>
    </message>
    <message>
        <source>Rows without a label</source>
        <translation>Строки без наименования</translation>
    </message>
    <message>
        <source>Labels with broken letters</source>
        <translation>Наименования с искажёнными буквами</translation>
    </message>
    <message>
        <source>Rows with broken quotes</source>
        <translation>Строки с ошибками в кавычках</translation>
    </message>
    <message>
        <source>Rows with another number of cells</source>
        <translation>Строки с другим числом ячеек</translation>
    </message>
    <message>
        <source>Rows with NUL bytes</source>
        <translation>Строки с нулевыми байтами (NUL)</translation>
    </message>
    <message>
        <source>Texts with bytes that are no text</source>
        <translation>Тексты с байтами, не являющимися текстом</translation>
    </message>
    <message>
        <source>Weights and counts that cannot be read as numbers</source>
        <translation>Веса и числа случаев, которые не удалось прочитать как числа</translation>
    </message>
    <message>
        <source>Cases or persons that no column tells</source>
        <translation>Дела или лица, которые не различает ни один столбец</translation>
    </message>
    <message>
        <source>Offences of a case, told by no column</source>
        <translation>Преступления одного дела, которые не связывает ни один столбец</translation>
    </message>
    <message>
        <source>Sheets that the workbook does not have</source>
        <translation>Листы, которых нет в книге</translation>
    </message>
    <message>
        <source>Places that are on no sheet</source>
        <translation>Места, которых нет ни на одном листе</translation>
    </message>
    <message>
        <source>Formulas, which were kept</source>
        <translation>Формулы, оставленные без изменений</translation>
    </message>
    <message>
        <source>Places within merged cells</source>
        <translation>Места внутри объединённых ячеек</translation>
    </message>
    <message>
        <source>Locked cells of protected sheets</source>
        <translation>Заблокированные ячейки защищённых листов</translation>
    </message>
    <message>
        <source>Hidden sheets</source>
        <translation>Скрытые листы</translation>
    </message>
    <message>
        <source>Texts that are too long for a cell</source>
        <translation>Тексты, слишком длинные для ячейки</translation>
    </message>
    <message>
        <source>Formulas that are computed when the file is opened</source>
        <translation>Формулы, которые вычисляются при открытии файла</translation>
    </message>
    <message>
        <source>Signed workbook</source>
        <translation>Подписанная книга</translation>
    </message>
    <message>
        <source>Lines of the map that are not understood</source>
        <translation>Непонятые строки карты</translation>
    </message>
    <message>
        <source>Lines of the map that are not decided</source>
        <translation>Строки карты, где ячейка или год ещё не определены</translation>
    </message>
    <message>
        <source>Cells that the questionnaire does not have</source>
        <translation>Ячейки, которых нет в вопроснике</translation>
    </message>
    <message>
        <source>Years that are not asked</source>
        <translation>Годы, за которые данные не запрашиваются</translation>
    </message>
    <message>
        <source>Places that stand twice</source>
        <translation>Повторяющиеся места</translation>
    </message>
    <message>
        <source>Cells that stand twice</source>
        <translation>Повторяющиеся ячейки</translation>
    </message>
    <message>
        <source>Cells that this collection does not ask for</source>
        <translation>Ячейки, которые в этом цикле сбора данных не запрашиваются</translation>
    </message>
    <message>
        <source>Answers without a place in the map</source>
        <translation>Ответы, для которых нет места в карте</translation>
    </message>
    <message>
        <source>Figures that were written as text</source>
        <translation>Значения, записанные как текст</translation>
    </message>
    <message>
        <source>Places without an answer</source>
        <translation>Места без ответа</translation>
    </message>
    <message>
        <source>Places that the workbook does not have</source>
        <translation>Места, которых нет в книге</translation>
    </message>
    <message>
        <source>Figures that are not understood</source>
        <translation>Непонятые значения</translation>
    </message>
    <message>
        <source>Figures that formulas gave</source>
        <translation>Значения, полученные по формулам</translation>
    </message>
    <message>
        <source>Digits of another script</source>
        <translation>Цифры другой письменности</translation>
    </message>
    <message>
        <source>Hidden rows with answers</source>
        <translation>Скрытые строки с ответами</translation>
    </message>
    <message>
        <source>Sheets without their addresses</source>
        <translation>Листы без адресов ячеек</translation>
    </message>
    <message>
        <source>Cells of another part</source>
        <translation>Ячейки другой части</translation>
    </message>
    <message>
        <source>Levels without evidence</source>
        <translation>Уровни без подтверждения</translation>
    </message>
    <message>
        <source>Answers that the assessment does not ask</source>
        <translation>Ответы, о которых оценка не спрашивает</translation>
    </message>
    <message>
        <source>Targets below the level</source>
        <translation>Цели ниже уровня</translation>
    </message>
    <message>
        <source>Fields of entries that are not known</source>
        <translation>Неизвестные поля записей</translation>
    </message>
    <message>
        <source>Answers to another assessment</source>
        <translation>Ответы к другой оценке</translation>
    </message>
    <message>
        <source>Lines that are not taken in</source>
        <translation>Строки, которые не загружаются</translation>
    </message>
</context>
<context>
    <name>intake::FindingsReport</name>
    <message>
        <source>What was noticed</source>
        <translation>Что замечено</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Сколько раз</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What was noticed while the file was read</source>
        <translation>Что замечено при чтении файла</translation>
    </message>
    <message numerus="yes">
        <source>The program noticed %n thing(s) while reading.</source>
        <translation>
            <numerusform>При чтении программа обратила внимание на %n обстоятельство.</numerusform>
            <numerusform>При чтении программа обратила внимание на %n обстоятельства.</numerusform>
            <numerusform>При чтении программа обратила внимание на %n обстоятельств.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program noticed nothing unusual while reading.</source>
        <translation>При чтении программа не заметила ничего необычного.</translation>
    </message>
</context>
<context>
    <name>intake::PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
</context>
<context>
    <name>intake::ReadOptionsRow</name>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>%1 with a byte order mark</source>
        <comment>encoding</comment>
        <translation>%1 с меткой порядка байтов</translation>
    </message>
    <message>
        <source>%1 (a guess from the letters)</source>
        <comment>encoding</comment>
        <translation>%1 (предположение по буквам)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <source>First row holds the &amp;headers</source>
        <translation>Первая строка содержит &amp;заголовки</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Определить</translation>
    </message>
    <message>
        <source>Rows &amp;above the headers</source>
        <translation>Строк н&amp;ад заголовками</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns.</source>
        <translation>Строк: %1, столбцов: %2.</translation>
    </message>
    <message>
        <source>Text file in %1, columns parted by %2.</source>
        <translation>Текстовый файл в кодировке %1, разделитель столбцов: %2.</translation>
    </message>
    <message>
        <source>Workbook (%1), sheet “%2”.</source>
        <translation>Книга (%1), лист «%2».</translation>
    </message>
</context>
<context>
    <name>intake::SourcePanel</name>
    <message>
        <source>Choose a table</source>
        <translation>Выбор таблицы</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Paste from a spreadsheet</source>
        <translation>&amp;Вставить из электронной таблицы</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Строки таблицы</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Таблицы (*.csv *.tsv *.txt *.xlsx *.ods);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the cells in the spreadsheet, with their headers, and paste again.</source>
        <translation>В буфере обмена нет текста. Скопируйте ячейки в электронной таблице вместе с заголовками и вставьте снова.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Буфер обмена</translation>
    </message>
    <message>
        <source>These are the first rows of the file.</source>
        <translation>Это первые строки файла.</translation>
    </message>
</context>
<context>
    <name>intake::StepsDialog</name>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
        <translation>Установка статуса для %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n offence(s): %1.</source>
        <translation>
            <numerusform>Установка статуса для %n преступления: %1.</numerusform>
            <numerusform>Установка статуса для %n преступлений: %1.</numerusform>
            <numerusform>Установка статуса для %n преступлений: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the relation of %n offence(s): %1.</source>
        <translation>
            <numerusform>Установка отношения для %n преступления: %1.</numerusform>
            <numerusform>Установка отношения для %n преступлений: %1.</numerusform>
            <numerusform>Установка отношения для %n преступлений: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the tag %1 of %n offence(s).</source>
        <translation>
            <numerusform>Установка тега %1 для %n преступления.</numerusform>
            <numerusform>Установка тега %1 для %n преступлений.</numerusform>
            <numerusform>Установка тега %1 для %n преступлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Describe the counts of %n offence(s): %1.</source>
        <translation>
            <numerusform>Описание данных о числе случаев для %n преступления: %1.</numerusform>
            <numerusform>Описание данных о числе случаев для %n преступлений: %1.</numerusform>
            <numerusform>Описание данных о числе случаев для %n преступлений: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 out of scope.</source>
        <translation>Вывод %1 из охвата.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n offence(s) out of scope.</source>
        <translation>
            <numerusform>Вывод %n преступления из охвата.</numerusform>
            <numerusform>Вывод %n преступлений из охвата.</numerusform>
            <numerusform>Вывод %n преступлений из охвата.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the links of %1.</source>
        <translation>Удаление связей для %1.</translation>
    </message>
    <message numerus="yes">
        <source>Remove the links of %n offence(s).</source>
        <translation>
            <numerusform>Удаление связей %n преступления.</numerusform>
            <numerusform>Удаление связей %n преступлений.</numerusform>
            <numerusform>Удаление связей %n преступлений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the link from %1 to %2.</source>
        <translation>Удаление связи между %1 и %2.</translation>
    </message>
    <message>
        <source>Change the link of %1.</source>
        <translation>Изменение связи для %1.</translation>
    </message>
    <message>
        <source>Restore an earlier state of the link of %1.</source>
        <translation>Восстановление прежнего состояния связи для %1.</translation>
    </message>
    <message>
        <source>Reject the category %2 for %1.</source>
        <translation>Отклонение категории %2 для %1.</translation>
    </message>
    <message>
        <source>Link %1 to %2.</source>
        <translation>Связывание %1 с %2.</translation>
    </message>
    <message numerus="yes">
        <source>Link %n offence(s) to %1.</source>
        <translation>
            <numerusform>Связывание %n преступления с %1.</numerusform>
            <numerusform>Связывание %n преступлений с %1.</numerusform>
            <numerusform>Связывание %n преступлений с %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the suggestion %2 for %1.</source>
        <translation>Принятие подсказки %2 для %1.</translation>
    </message>
    <message>
        <source>Add the category %2 to %1.</source>
        <translation>Добавление категории %2 к %1.</translation>
    </message>
    <message numerus="yes">
        <source>Add the category %1 to %n offence(s).</source>
        <translation>
            <numerusform>Добавление категории %1 к %n преступлению.</numerusform>
            <numerusform>Добавление категории %1 к %n преступлениям.</numerusform>
            <numerusform>Добавление категории %1 к %n преступлениям.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %1 by %2 in %n link(s).</source>
        <translation>
            <numerusform>Замена %1 на %2 в %n связи.</numerusform>
            <numerusform>Замена %1 на %2 в %n связях.</numerusform>
            <numerusform>Замена %1 на %2 в %n связях.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::BulkPanel</name>
    <message>
        <source>What you choose here holds for all of them, as one step that can be undone. You can also drag them onto a suggestion or onto the classification.</source>
        <translation>Выбранное здесь действует для всех выделенных как один шаг, который можно отменить. Их можно также перетащить на подсказку или на классификацию.</translation>
    </message>
    <message>
        <source>Why are they out of scope? Enter applies it.</source>
        <translation>Почему они вне охвата? Клавиша Enter применяет причину.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Найти категорию</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Вне охвата</translation>
    </message>
    <message>
        <source>Remove the links</source>
        <translation>Удалить связи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) selected</source>
        <translation>
            <numerusform>Выбрано %Ln преступление</numerusform>
            <numerusform>Выбрано %Ln преступления</numerusform>
            <numerusform>Выбрано %Ln преступлений</numerusform>
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
            <numerusform>и ещё %Ln категория</numerusform>
            <numerusform>и ещё %Ln категории</numerusform>
            <numerusform>и ещё %Ln категорий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::CategoryPanel</name>
    <message>
        <source>ICCS category</source>
        <translation>Категория МКПС</translation>
    </message>
    <message>
        <source>Back to the category before</source>
        <translation>Назад к предыдущей категории</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Links the selected offences to this category</source>
        <translation>Связывает выбранные преступления с этой категорией</translation>
    </message>
    <message>
        <source>More about this category</source>
        <translation>Ещё об этой категории</translation>
    </message>
    <message>
        <source>&amp;Show in the classification</source>
        <translation>&amp;Показать в классификации</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Копировать код</translation>
    </message>
    <message>
        <source>&amp;Replace this category by another everywhere</source>
        <translation>&amp;Заменить эту категорию другой везде</translation>
    </message>
    <message>
        <source>Text of the category</source>
        <translation>Текст категории</translation>
    </message>
    <message>
        <source>Choose a suggestion or a category.</source>
        <translation>Выберите подсказку или категорию.</translation>
    </message>
</context>
<context>
    <name>mappingpage::CategoryText</name>
    <message>
        <source>%1 is not in this edition of the classification.</source>
        <translation>%1: нет в этой редакции классификации.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>(our wording)</source>
        <translation>(наша формулировка)</translation>
    </message>
    <message>
        <source>A residual category: take it only when no other fits, and say which ones were weighed.</source>
        <translation>Остаточная категория: выбирайте её, только если не подходит никакая другая, и укажите, какие были рассмотрены.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>(from %1)</source>
        <translation>(из %1)</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Включает</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Исключает</translation>
    </message>
    <message>
        <source>Divided into</source>
        <translation>Подразделяется на</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a tag (its abbreviation)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tags that apply</source>
        <translation>Применимые теги</translation>
    </message>
    <message>
        <source>Also here from %1 (%2)</source>
        <comment>name of a list, number of offences</comment>
        <translation>Также здесь из перечня %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::CategoryTree</name>
    <message>
        <source>Find a category</source>
        <translation>Найти категорию</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Классификация</translation>
    </message>
    <message>
        <source>&amp;Link the selected offences to it</source>
        <translation>&amp;Связать с ней выбранные преступления</translation>
    </message>
    <message>
        <source>&amp;Add it as a further category</source>
        <translation>&amp;Добавить её как дополнительную категорию</translation>
    </message>
    <message>
        <source>&amp;Replace it by another everywhere</source>
        <translation>&amp;Заменить её другой везде</translation>
    </message>
    <message>
        <source>&amp;Show in the classification</source>
        <translation>&amp;Показать в классификации</translation>
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
        <translation>Категория</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Преступления</translation>
    </message>
    <message>
        <source>Offences of this list that go there or below.</source>
        <translation>Преступления этого перечня, отнесённые к этой категории или ниже.</translation>
    </message>
</context>
<context>
    <name>mappingpage::FacetBar</name>
    <message>
        <source>ICCS section</source>
        <translation>Раздел МКПС</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>75 % and over</source>
        <translation>75 % и более</translation>
    </message>
    <message>
        <source>50 % to under 75 %</source>
        <translation>от 50 % до 75 %</translation>
    </message>
    <message>
        <source>25 % to under 50 %</source>
        <translation>от 25 % до 50 %</translation>
    </message>
    <message>
        <source>Under 25 %</source>
        <translation>Менее 25 %</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Нет показателя</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>Ещё не вычислено</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Нет категории</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>1 category</source>
        <translation>1 категория</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2 categories</source>
        <translation>2 категории</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3 or more categories</source>
        <translation>3 категории или более</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 или более</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Residual category</source>
        <translation>Остаточная категория</translation>
    </message>
    <message>
        <source>Several whole-count targets</source>
        <translation>Несколько категорий с полным учётом</translation>
    </message>
    <message>
        <source>Several whole</source>
        <translation>Несколько с полным учётом</translation>
    </message>
    <message>
        <source>Chosen against the first suggestion</source>
        <translation>Выбрано вопреки первой подсказке</translation>
    </message>
    <message>
        <source>Against the suggestion</source>
        <translation>Вопреки подсказке</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>С замечаниями</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>Исчезло из перечня</translation>
    </message>
</context>
<context>
    <name>mappingpage::FamilyTree</name>
    <message>
        <source>No family</source>
        <translation>Без семейства</translation>
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
        <translation>Ещё об этой связи</translation>
    </message>
    <message>
        <source>&amp;Replace the category</source>
        <translation>&amp;Заменить категорию</translation>
    </message>
    <message>
        <source>Re&amp;move the link</source>
        <translation>&amp;Удалить связь</translation>
    </message>
    <message>
        <source>Relation of the offence to the category</source>
        <translation>Отношение преступления к категории</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>sign of a relation, its name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Status of the link</source>
        <translation>Статус связи</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Tags that the link sets, and what its counts include (T)</source>
        <translation>Теги, заданные связью, и то, что включают её данные (T)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Why is there no category?</source>
        <translation>Почему нет категории?</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Which acts does the category not cover, and where do they belong?</source>
        <translation>Какие деяния категория не охватывает и куда они относятся?</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Why this category? (F2)</source>
        <translation>Почему эта категория? (F2)</translation>
    </message>
    <message>
        <source>Rules, rejected candidates, review</source>
        <translation>Правила, отклонённые варианты, рецензирование</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Вне охвата</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Нет категории</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Связь с %1</translation>
    </message>
    <message>
        <source>This category is too wide. Choose one at level %1 or below (R1).</source>
        <translation>Эта категория слишком широкая. Выберите категорию уровня %1 или ниже (R1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(ies) below it; go deeper if the definition allows.</source>
        <translation>
            <numerusform>Ниже неё %Ln категория; выберите более подробную, если позволяет определение.</numerusform>
            <numerusform>Ниже неё %Ln категории; выберите более подробную, если позволяет определение.</numerusform>
            <numerusform>Ниже неё %Ln категорий; выберите более подробную, если позволяет определение.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Убрать: %1</translation>
    </message>
</context>
<context>
    <name>mappingpage::LinkDetails</name>
    <message>
        <source>Assumption</source>
        <translation>Допущение</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Рецензирование</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Причина изменения</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Cite rules</source>
        <translation>Указать правила</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Add a candidate</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>open</source>
        <comment>validity without a limit</comment>
        <translation>без срока</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>по</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number of a rule, what it says</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Why %1 was rejected</source>
        <translation>Почему отклонена %1</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Почему нет?</translation>
    </message>
    <message>
        <source>Take %1 from the rejected candidates</source>
        <translation>Убрать %1 из отклонённых вариантов</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Ещё не рецензировано</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reviewer, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation>уверенность %1 %</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>last changed on %1</source>
        <translation>последнее изменение: %1</translation>
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
        <translation>Категория</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Число случаев</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>Указанные правила</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation>Отклонённые варианты</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Допущение</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Рецензент</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Дата рецензирования</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>Комментарий рецензента</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Причина изменения</translation>
    </message>
</context>
<context>
    <name>mappingpage::LinkHistory</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>The link was removed.</source>
        <translation>Связь удалена.</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>Восстановить это состояние</translation>
    </message>
    <message>
        <source>History of the link</source>
        <translation>История связи</translation>
    </message>
    <message>
        <source>Gives the link the values it had after the chosen step. This is a new step; nothing of the history is lost.</source>
        <translation>Возвращает связи значения, которые были у неё после выбранного шага. Это новый шаг; ничего из истории не теряется.</translation>
    </message>
</context>
<context>
    <name>mappingpage::LinksPanel</name>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Links of the offence</source>
        <translation>Связи преступления</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Найти категорию</translation>
    </message>
    <message>
        <source>Links the offence to a category that you look for (Ctrl+Shift+K)</source>
        <translation>Связывает преступление с категорией, которую вы найдёте (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>No link yet. Alt+1 takes the first suggestion below, Ctrl+Shift+K finds a category by hand, X puts the offence out of scope.</source>
        <translation>Связи ещё нет. Alt+1 принимает первую подсказку ниже, Ctrl+Shift+K ищет категорию вручную, X выводит преступление из охвата.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(ies) for one code</source>
        <translation>
            <numerusform>%Ln категория для одного кода</numerusform>
            <numerusform>%Ln категории для одного кода</numerusform>
            <numerusform>%Ln категорий для одного кода</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::MappingActions</name>
    <message>
        <source>&amp;Take a suggestion</source>
        <translation>&amp;Принять подсказку</translation>
    </message>
    <message>
        <source>Take suggestion %1</source>
        <translation>Принять подсказку %1</translation>
    </message>
    <message>
        <source>&amp;Confirm and go to the next open one</source>
        <translation>&amp;Утвердить и перейти к следующему нерешённому</translation>
    </message>
    <message>
        <source>&amp;Find a category</source>
        <translation>&amp;Найти категорию</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>&amp;Отношение</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>&amp;Теги</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Статус</translation>
    </message>
    <message>
        <source>Rati&amp;onale</source>
        <translation>О&amp;боснование</translation>
    </message>
    <message>
        <source>Out of scop&amp;e</source>
        <translation>&amp;Вне охвата</translation>
    </message>
    <message>
        <source>Re&amp;move the link</source>
        <translation>У&amp;далить связь</translation>
    </message>
    <message>
        <source>&amp;History of the link</source>
        <translation>&amp;История связи</translation>
    </message>
    <message>
        <source>Replace the category ever&amp;ywhere</source>
        <translation>&amp;Заменить категорию везде</translation>
    </message>
    <message>
        <source>&amp;Next offence</source>
        <translation>С&amp;ледующее преступление</translation>
    </message>
    <message>
        <source>&amp;Previous offence</source>
        <translation>П&amp;редыдущее преступление</translation>
    </message>
    <message>
        <source>Next open offence</source>
        <translation>Следующее нерешённое преступление</translation>
    </message>
    <message>
        <source>Fi&amp;lter the offences</source>
        <translation>&amp;Фильтровать преступления</translation>
    </message>
    <message>
        <source>&amp;Group by family</source>
        <translation>&amp;Группировать по семействам</translation>
    </message>
    <message>
        <source>Show the &amp;classification beside it</source>
        <translation>Показать &amp;классификацию рядом</translation>
    </message>
    <message>
        <source>How goo&amp;d are the suggestions?</source>
        <translation>Насколько &amp;хороши подсказки?</translation>
    </message>
    <message>
        <source>S&amp;plit by rule</source>
        <translation>Р&amp;азделить по правилу</translation>
    </message>
</context>
<context>
    <name>mappingpage::MappingPage</name>
    <message numerus="yes">
        <source>%Ln offence(s) with several or no links stayed as they were.</source>
        <translation>
            <numerusform>%Ln преступление с несколькими связями или без связей осталось без изменений.</numerusform>
            <numerusform>%Ln преступления с несколькими связями или без связей остались без изменений.</numerusform>
            <numerusform>%Ln преступлений с несколькими связями или без связей остались без изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no suggestion %1.</source>
        <translation>Подсказки %1 нет.</translation>
    </message>
    <message>
        <source>A rejected candidate is noted at a link. Link the offence first.</source>
        <translation>Отклонённый вариант записывается при связи. Сначала свяжите преступление.</translation>
    </message>
    <message>
        <source>There is no link to confirm yet. Alt+1 takes the first suggestion.</source>
        <translation>Связи для утверждения ещё нет. Alt+1 принимает первую подсказку.</translation>
    </message>
    <message numerus="yes">
        <source>Approved with %Ln categories for one code. Undo takes it back.</source>
        <translation>
            <numerusform>Утверждено; у кода %Ln категория. Отмена вернёт прежнее состояние.</numerusform>
            <numerusform>Утверждено; у одного кода %Ln категории. Отмена вернёт прежнее состояние.</numerusform>
            <numerusform>Утверждено; у одного кода %Ln категорий. Отмена вернёт прежнее состояние.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open offence is left among those shown.</source>
        <translation>Среди показанных не осталось нерешённых преступлений.</translation>
    </message>
    <message numerus="yes">
        <source>Which category for %Ln offence(s)?</source>
        <translation>
            <numerusform>Какая категория для %Ln преступления?</numerusform>
            <numerusform>Какая категория для %Ln преступлений?</numerusform>
            <numerusform>Какая категория для %Ln преступлений?</numerusform>
        </translation>
    </message>
    <message>
        <source>Which category instead?</source>
        <translation>Какая категория вместо этой?</translation>
    </message>
    <message>
        <source>Which category was weighed and not taken?</source>
        <translation>Какая категория была рассмотрена, но не принята?</translation>
    </message>
    <message>
        <source>Which category instead of %1, in all lists?</source>
        <translation>Какая категория вместо %1 во всех перечнях?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) changed.</source>
        <translation>
            <numerusform>Изменена %Ln связь.</numerusform>
            <numerusform>Изменены %Ln связи.</numerusform>
            <numerusform>Изменено %Ln связей.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rationale belongs to a link. Link the offence first.</source>
        <translation>Обоснование относится к связи. Сначала свяжите преступление.</translation>
    </message>
    <message>
        <source>This project has no offence list yet.</source>
        <translation>В этом проекте ещё нет перечня преступлений.</translation>
    </message>
    <message>
        <source>Import the list of codes that your police, prosecution, courts or prisons use. Nothing of your file is changed.</source>
        <translation>Импортируйте перечень кодов, которыми пользуется ваша полиция, прокуратура, суды или тюрьмы. В вашем файле ничего не изменится.</translation>
    </message>
    <message>
        <source>Import your offence list</source>
        <translation>Импортировать перечень преступлений</translation>
    </message>
    <message>
        <source>Offences and mapping</source>
        <translation>Преступления и сопоставление</translation>
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
        <translation>Не преступление: код регистрирует событие, например обнаружение тела.</translation>
    </message>
    <message>
        <source>An administrative offence outside criminal law.</source>
        <translation>Административное правонарушение вне уголовного права.</translation>
    </message>
    <message>
        <source>A procedural code, not an act.</source>
        <translation>Процессуальный код, а не деяние.</translation>
    </message>
    <message>
        <source>An empty or cancelled code without cases.</source>
        <translation>Пустой или отменённый код без случаев.</translation>
    </message>
    <message>
        <source>For another &amp;reason</source>
        <translation>По другой &amp;причине</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a tag (its abbreviation)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Не задано</translation>
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
        <translation>Преступление</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Правовая норма</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семейство</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>A total among the detail codes; it is not counted.</source>
        <translation>Итог среди подробных кодов; он не учитывается.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Перечень</translation>
    </message>
    <message>
        <source>No longer in the newest version of the list.</source>
        <translation>Отсутствует в последней версии перечня.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Объяснить</translation>
    </message>
</context>
<context>
    <name>mappingpage::OffencesModel</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>A total among the detail codes; it is not counted.</source>
        <translation>Итог среди подробных кодов; он не учитывается.</translation>
    </message>
    <message>
        <source>No longer in the newest version of the list.</source>
        <translation>Отсутствует в последней версии перечня.</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Преступление</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>confidence</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The link was made with a confidence of %1.</source>
        <translation>Связь установлена с уверенностью %1.</translation>
    </message>
    <message>
        <source>First suggestion: %1 (%2)</source>
        <comment>code, confidence</comment>
        <translation>Первая подсказка: %1 (%2)</translation>
    </message>
    <message>
        <source>There is no suggestion.</source>
        <translation>Подсказки нет.</translation>
    </message>
    <message>
        <source>The first suggestion has not been computed yet.</source>
        <translation>Первая подсказка ещё не вычислена.</translation>
    </message>
    <message>
        <source>The category chosen is another one.</source>
        <translation>Выбрана другая категория.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>How sure the category is by the suggestion it came from or, without a category, how sure the first suggestion is.</source>
        <translation>Насколько надёжна категория по подсказке, из которой она взята, или, если категории нет, насколько надёжна первая подсказка.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Open findings about the code and its links.</source>
        <translation>Открытые замечания о коде и его связях.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семейство</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Правовая норма</translation>
    </message>
</context>
<context>
    <name>mappingpage::OffencesPanel</name>
    <message>
        <source>Offence list</source>
        <translation>Перечень преступлений</translation>
    </message>
    <message>
        <source>Filter by code, label, provision or family</source>
        <translation>Фильтр по коду, наименованию, норме или семейству</translation>
    </message>
    <message>
        <source>Group by family</source>
        <translation>Группировать по семействам</translation>
    </message>
    <message>
        <source>No offence fits the filters.</source>
        <translation>Ни одно преступление не соответствует фильтрам.</translation>
    </message>
    <message>
        <source>Take a filter away, or clear all of them to see the whole list.</source>
        <translation>Уберите один из фильтров или очистите все, чтобы увидеть весь перечень.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Очистить фильтры</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s)</source>
        <translation>
            <numerusform>%Ln преступление</numerusform>
            <numerusform>%Ln преступления</numerusform>
            <numerusform>%Ln преступлений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>показано %1 из %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>confidence of %Ln offence(s) not computed yet</source>
        <translation>
            <numerusform>уверенность ещё не вычислена для %Ln преступления</numerusform>
            <numerusform>уверенность ещё не вычислена для %Ln преступлений</numerusform>
            <numerusform>уверенность ещё не вычислена для %Ln преступлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>выбрано %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::OffencesView</name>
    <message>
        <source>Offences</source>
        <translation>Преступления</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s)</source>
        <translation>
            <numerusform>%Ln преступление</numerusform>
            <numerusform>%Ln преступления</numerusform>
            <numerusform>%Ln преступлений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::PanelHeader</name>
    <message>
        <source>Fold or unfold: %1</source>
        <translation>Свернуть или развернуть: %1</translation>
    </message>
</context>
<context>
    <name>mappingpage::QuestionBar</name>
    <message>
        <source>%1 Yes.</source>
        <translation>%1 Да.</translation>
    </message>
    <message>
        <source>%1 No.</source>
        <translation>%1 Нет.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Comes first then: %1</source>
        <translation>Тогда первыми идут: %1</translation>
    </message>
    <message>
        <source>Takes the answer back</source>
        <translation>Отменяет ответ</translation>
    </message>
    <message numerus="yes">
        <source>Shows %n further question(s)</source>
        <translation>
            <numerusform>Показывает ещё %n вопрос</numerusform>
            <numerusform>Показывает ещё %n вопроса</numerusform>
            <numerusform>Показывает ещё %n вопросов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::Reasons</name>
    <message>
        <source>In the label: %1</source>
        <translation>В наименовании: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Its texts share single words with this offence: %1</source>
        <translation>Тексты категории имеют с этим преступлением общие отдельные слова: %1</translation>
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
            <numerusform>Первая подсказка была верна для %1 из %Ln последней утверждённой связи.</numerusform>
            <numerusform>Первая подсказка была верна для %1 из %Ln последних утверждённых связей.</numerusform>
            <numerusform>Первая подсказка была верна для %1 из %Ln последних утверждённых связей.</numerusform>
        </translation>
    </message>
    <message>
        <source>A click shows how good the suggestions are in detail.</source>
        <translation>Щелчок показывает подробно, насколько хороши подсказки.</translation>
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
        <translation>Надёжные предложения для утверждения</translation>
    </message>
    <message>
        <source>Unmapped with a likely suggestion</source>
        <translation>Не сопоставлено, но есть вероятная подсказка</translation>
    </message>
    <message>
        <source>No good suggestion</source>
        <translation>Нет хорошей подсказки</translation>
    </message>
    <message>
        <source>To discuss: in review or disputed</source>
        <translation>Для обсуждения: на рассмотрении или спорно</translation>
    </message>
    <message>
        <source>Chosen against the first suggestion</source>
        <translation>Выбрано вопреки первой подсказке</translation>
    </message>
    <message>
        <source>Several whole-count targets</source>
        <translation>Несколько категорий с полным учётом</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name that is taken, a number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>My filter</source>
        <translation>Мой фильтр</translation>
    </message>
</context>
<context>
    <name>mappingpage::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Save the current filter under a name</source>
        <translation>Сохранить текущий фильтр под именем</translation>
    </message>
    <message>
        <source>Rename or delete saved filters</source>
        <translation>Переименовать или удалить сохранённые фильтры</translation>
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
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>F2 changes a name, Delete takes a filter away.</source>
        <translation>F2 изменяет имя, Delete удаляет фильтр.</translation>
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
        <translation>Раздел %1, %2</translation>
    </message>
    <message>
        <source>%1, %2 %3, confidence %4 %</source>
        <comment>rank, code, title, confidence</comment>
        <translation>%1, %2 %3, уверенность %4 %</translation>
    </message>
</context>
<context>
    <name>mappingpage::SuggestionsPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>По разделам</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Shows up to 30 suggestions</source>
        <translation>Показывает до 30 подсказок</translation>
    </message>
    <message>
        <source>No category shares a word with this offence. Ctrl+Shift+K finds one by hand.</source>
        <translation>Ни у одной категории нет общих слов с этим преступлением. Ctrl+Shift+K ищет категорию вручную.</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>&amp;Add as a further category</source>
        <translation>&amp;Добавить как дополнительную категорию</translation>
    </message>
    <message>
        <source>&amp;Note as a rejected candidate</source>
        <translation>&amp;Отметить как отклонённый вариант</translation>
    </message>
    <message>
        <source>&amp;Show in the classification</source>
        <translation>По&amp;казать в классификации</translation>
    </message>
    <message>
        <source>Show %1, named by the exclusion</source>
        <translation>Показать %1, указанную в исключении</translation>
    </message>
    <message>
        <source>The terms of this language are being read …</source>
        <translation>Читаются термины этого языка …</translation>
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
        <translation>Никогда не сопоставляйте с разделом; опуститесь хотя бы до уровня 2.</translation>
    </message>
    <message>
        <source>The definition does not tell siblings apart: use their common parent.</source>
        <translation>Определение не различает соседние категории: используйте их общую вышестоящую.</translation>
    </message>
    <message>
        <source>The definition is specific: go deeper.</source>
        <translation>Определение конкретное: выберите более подробный уровень.</translation>
    </message>
    <message>
        <source>The behaviour decides, not the name.</source>
        <translation>Решает поведение, а не название.</translation>
    </message>
    <message>
        <source>Several acts in one code: classify by the base conduct.</source>
        <translation>Несколько деяний в одном коде: классифицируйте по основному деянию.</translation>
    </message>
    <message>
        <source>Unlike acts in one code: ask for a split.</source>
        <translation>Разнородные деяния в одном коде: попросите его разделить.</translation>
    </message>
    <message>
        <source>The outcome differs by case: the record decides, not the code.</source>
        <translation>Последствия зависят от случая: решает запись, а не код.</translation>
    </message>
    <message>
        <source>A residual is needed: take the nearest in the tree.</source>
        <translation>Нужна остаточная категория: возьмите ближайшую в иерархии.</translation>
    </message>
    <message>
        <source>No category of its own, but an inclusion names it: follow the inclusion.</source>
        <translation>Собственной категории нет, но деяние названо во включении: следуйте включению.</translation>
    </message>
    <message>
        <source>Who did it matters only where the ICCS says so; otherwise use a tag.</source>
        <translation>Кто совершил деяние, важно только там, где это указано в МКПС; в остальных случаях используйте тег.</translation>
    </message>
    <message>
        <source>The law lacks an element that the category requires: not this category.</source>
        <translation>В законе нет элемента, которого требует категория: эта категория не подходит.</translation>
    </message>
    <message>
        <source>What is harmed decides between sections: person, property, State, nature.</source>
        <translation>Раздел выбирается по тому, чему причинён вред: личности, собственности, государству, природе.</translation>
    </message>
    <message>
        <source>Too little text: do not guess, ask for the definition.</source>
        <translation>Слишком мало текста: не гадайте, запросите определение.</translation>
    </message>
    <message>
        <source>Agreed under an assumption: the assumption is written down.</source>
        <translation>Согласовано при допущении: допущение записано.</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Не сопоставлено</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Спорно</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Вне охвата</translation>
    </message>
    <message>
        <source>Same acts</source>
        <translation>Те же деяния</translation>
    </message>
    <message>
        <source>Inside the category</source>
        <translation>В пределах категории</translation>
    </message>
    <message>
        <source>Wider than the category</source>
        <translation>Шире категории</translation>
    </message>
    <message>
        <source>Overlaps the category</source>
        <translation>Пересекается с категорией</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Нет категории</translation>
    </message>
    <message>
        <source>The national code and the category cover the same acts. Its whole count goes to the category.</source>
        <translation>Национальный код и категория охватывают одни и те же деяния. Все его случаи относятся к категории.</translation>
    </message>
    <message>
        <source>The category also covers other acts. The whole count of the national code goes to the category.</source>
        <translation>Категория охватывает и другие деяния. Все случаи национального кода относятся к категории.</translation>
    </message>
    <message>
        <source>The national code also covers acts that belong elsewhere. Its count cannot be added to the category as a whole.</source>
        <translation>Национальный код охватывает и деяния, относящиеся к другим категориям. Его случаи нельзя целиком прибавить к категории.</translation>
    </message>
    <message>
        <source>Each covers acts that the other lacks. The count of the national code cannot be added to the category as a whole.</source>
        <translation>У кода и у категории есть деяния, которых нет у другой стороны. Случаи национального кода нельзя целиком прибавить к категории.</translation>
    </message>
    <message>
        <source>There is no category for this code. A reason is needed.</source>
        <translation>Для этого кода нет категории. Нужно указать причину.</translation>
    </message>
    <message>
        <source>Counts include threats</source>
        <translation>Данные включают угрозы</translation>
    </message>
    <message>
        <source>Counts include aiding or abetting</source>
        <translation>Данные включают пособничество или содействие</translation>
    </message>
    <message>
        <source>Counts include accomplices</source>
        <translation>Данные включают соучастников</translation>
    </message>
    <message>
        <source>Counts include conspiracy</source>
        <translation>Данные включают сговор</translation>
    </message>
    <message>
        <source>Counts include incitement</source>
        <translation>Данные включают подстрекательство</translation>
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
        <translation>Событие</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Потерпевший</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>Правонарушитель</translation>
    </message>
    <message>
        <source>Description of the data</source>
        <translation>Описание данных</translation>
    </message>
    <message>
        <source>Homicide</source>
        <translation>Убийство</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>validity</comment>
        <translation>без срока</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>validity</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>validity</comment>
        <translation>по %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>validity</comment>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>выбрано вручную</translation>
    </message>
    <message>
        <source>taken from the suggestions</source>
        <translation>взято из подсказок</translation>
    </message>
    <message>
        <source>read from %1</source>
        <translation>прочитано из файла %1</translation>
    </message>
</context>
<context>
    <name>microdata</name>
    <message>
        <source>The column %1 says nothing of an attribute and was not read.</source>
        <translation>Столбец %1 ничего не говорит об атрибуте и не прочитан.</translation>
    </message>
    <message>
        <source>The columns are attribute, type, source, value, name_en, kind, parent, from and below.</source>
        <translation>Допустимые столбцы: attribute, type, source, value, name_en, kind, parent, from и below.</translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation>Столбец %1 отсутствует.</translation>
    </message>
    <message>
        <source>Add it to the first line.</source>
        <translation>Добавьте его в первую строку.</translation>
    </message>
    <message>
        <source>The line names no attribute and was not read.</source>
        <translation>В строке не назван атрибут, и она не прочитана.</translation>
    </message>
    <message>
        <source>Write the attribute&apos;s id into its first column.</source>
        <translation>Укажите идентификатор атрибута в её первом столбце.</translation>
    </message>
    <message>
        <source>The attribute %1 is named a second time; the later line counts.</source>
        <translation>Атрибут %1 назван второй раз; действует более поздняя строка.</translation>
    </message>
    <message>
        <source>Remove one of the lines, or fill in the value that it stands for.</source>
        <translation>Удалите одну из строк или впишите значение, которое она обозначает.</translation>
    </message>
    <message>
        <source>“%1” is no type of attribute.</source>
        <translation>«%1» не является типом атрибута.</translation>
    </message>
    <message>
        <source>Write list, number or date.</source>
        <translation>Напишите list, number или date.</translation>
    </message>
    <message>
        <source>“%1” is no kind of value.</source>
        <translation>«%1» не является видом значения.</translation>
    </message>
    <message>
        <source>Write not_known or not_applicable, or leave the cell empty.</source>
        <translation>Напишите not_known или not_applicable либо оставьте ячейку пустой.</translation>
    </message>
    <message>
        <source>“%1” is no bound of a band here.</source>
        <translation>«%1» здесь не является границей диапазона.</translation>
    </message>
    <message>
        <source>Write a number with a point, or a date as 2026-12-31. Only attributes named with the type number or date, in a line above their values, have bands.</source>
        <translation>Напишите число с десятичной точкой или дату в виде 2026-12-31. Диапазоны есть только у атрибутов, названных с типом number или date в строке выше их значений.</translation>
    </message>
    <message>
        <source>The attribute %1 has the value %2 twice.</source>
        <translation>У атрибута %1 значение %2 указано дважды.</translation>
    </message>
    <message>
        <source>Keep one of them, or give the other a code of its own.</source>
        <translation>Оставьте одно из них или дайте другому собственный код.</translation>
    </message>
    <message>
        <source>The value %2 of the attribute %1 refines %3, which is no other value of it.</source>
        <translation>Значение %2 атрибута %1 уточняет %3, но другого такого значения у атрибута нет.</translation>
    </message>
    <message>
        <source>Correct the value that it refines, or leave it empty.</source>
        <translation>Исправьте значение, которое оно уточняет, или оставьте это поле пустым.</translation>
    </message>
    <message>
        <source>The bands %2 and %3 of the attribute %1 overlap.</source>
        <translation>Диапазоны %2 и %3 атрибута %1 пересекаются.</translation>
    </message>
    <message>
        <source>Let one end where the other begins: a number is in a band from its first bound to just below its second.</source>
        <translation>Пусть один заканчивается там, где начинается другой: число входит в диапазон от его первой границы включительно до второй, не включая её.</translation>
    </message>
    <message>
        <source>No band of the attribute %1 holds what lies from %2 to below %3.</source>
        <translation>Ни один диапазон атрибута %1 не охватывает значения от %2 включительно до %3 не включительно.</translation>
    </message>
    <message>
        <source>Add a band, unless such values cannot occur. They are coded “not known”.</source>
        <translation>Добавьте диапазон, если такие значения возможны. Сейчас они кодируются как «Неизвестно».</translation>
    </message>
    <message>
        <source>The band %2 of the attribute %1 holds no number at all.</source>
        <translation>Диапазон %2 атрибута %1 не содержит ни одного числа.</translation>
    </message>
    <message>
        <source>Say where it begins and below what it ends.</source>
        <translation>Укажите, где он начинается и до какого значения (не включая его) продолжается.</translation>
    </message>
    <message>
        <source>“%2” in the attribute %1 cannot be written in a rule, where commas, semicolons, brackets and signs of comparison have a meaning.</source>
        <translation>«%2» в атрибуте %1 нельзя записать в правиле: запятые, точки с запятой, скобки и знаки сравнения имеют там особый смысл.</translation>
    </message>
    <message>
        <source>Choose a code of letters, digits, points and hyphens.</source>
        <translation>Выберите код из букв, цифр, точек и дефисов.</translation>
    </message>
    <message>
        <source>The attribute %1 has no value “not known”.</source>
        <translation>У атрибута %1 нет значения «Неизвестно».</translation>
    </message>
    <message>
        <source>Add one. Without it, records that say nothing fit no row that asks for the attribute.</source>
        <translation>Добавьте его. Без него записи, в которых ничего не указано, не подходят ни к одной строке, где требуется этот атрибут.</translation>
    </message>
    <message>
        <source>The id %1 is kept for the disaggregating variables of the ICCS.</source>
        <translation>Идентификатор %1 зарезервирован для дезагрегирующих переменных МКПС.</translation>
    </message>
    <message>
        <source>Give the national attribute an id without “%1.” at its beginning.</source>
        <translation>Дайте национальному атрибуту идентификатор, который не начинается с «%1.».</translation>
    </message>
    <message>
        <source>The attribute %1 has %2 values; 256 are the most.</source>
        <translation>Значений у атрибута %1: %2; допускается не более 256.</translation>
    </message>
    <message>
        <source>Join values that no rule tells apart, or use the column as a dimension.</source>
        <translation>Объедините значения, которых не различает ни одно правило, или используйте столбец как измерение.</translation>
    </message>
    <message>
        <source>No column gives the offence code.</source>
        <translation>Ни один столбец не содержит кода преступления.</translation>
    </message>
    <message>
        <source>Give one column the role “code”.</source>
        <translation>Задайте одному из столбцов роль «code».</translation>
    </message>
    <message>
        <source>A column has the role “number”, but the rows are no counts.</source>
        <translation>У одного из столбцов роль «number», но строки не являются числом случаев.</translation>
    </message>
    <message>
        <source>Set the unit of the rows to “count”, or use the role “weight” where a record counts for several.</source>
        <translation>Задайте единицу строк «count» или используйте роль «weight», если одна запись считается за несколько.</translation>
    </message>
    <message>
        <source>The rows are counts, but no column has the role “number”: each row would count once.</source>
        <translation>Строки содержат число случаев, но роли «number» нет ни у одного столбца: каждая строка считалась бы за один случай.</translation>
    </message>
    <message>
        <source>Give the columns with the counts the role “number”.</source>
        <translation>Задайте столбцам с числом случаев роль «number».</translation>
    </message>
    <message>
        <source>The file has no column %1.</source>
        <translation>В файле нет столбца %1.</translation>
    </message>
    <message>
        <source>Correct its name, or write its number, counted from 1; or choose the layout that belongs to this file.</source>
        <translation>Исправьте его имя или напишите его номер, считая с 1; либо выберите макет, который относится к этому файлу.</translation>
    </message>
    <message>
        <source>The column %1 stands twice in the layout.</source>
        <translation>Столбец %1 указан в макете дважды.</translation>
    </message>
    <message>
        <source>Remove one of the entries.</source>
        <translation>Удалите одно из указаний.</translation>
    </message>
    <message>
        <source>The columns %1 and %2 both give %3.</source>
        <translation>Столбцы %1 и %2 оба дают %3.</translation>
    </message>
    <message>
        <source>Keep one of them, or say with “offence” which of several offences of a record each belongs to.</source>
        <translation>Оставьте один из них или укажите с помощью «offence», к какому из нескольких преступлений записи относится каждый.</translation>
    </message>
    <message>
        <source>%1 in the column %2 is no value of the attribute %3.</source>
        <translation>%1 в столбце %2 не является значением атрибута %3.</translation>
    </message>
    <message>
        <source>Choose one of its values, or add it to the attribute.</source>
        <translation>Выберите одно из его значений или добавьте это значение к атрибуту.</translation>
    </message>
    <message>
        <source>The column %1 is to give the attribute “%2”, which is not known.</source>
        <translation>Столбец %1 должен давать атрибут «%2», который неизвестен.</translation>
    </message>
    <message>
        <source>Choose an attribute of the list, or add a national one.</source>
        <translation>Выберите атрибут из списка или добавьте национальный.</translation>
    </message>
    <message>
        <source>A layout has no “%1”; it was not read.</source>
        <translation>В макете не бывает «%1»; это не прочитано.</translation>
    </message>
    <message>
        <source>Known here are: %1.</source>
        <translation>Здесь допустимы: %1.</translation>
    </message>
    <message>
        <source>“%1” is not known here; the line was not read.</source>
        <translation>«%1» здесь неизвестно; строка не прочитана.</translation>
    </message>
    <message>
        <source>Write one of these: %1.</source>
        <translation>Напишите одно из следующего: %1.</translation>
    </message>
    <message>
        <source>A column without a name was not read.</source>
        <translation>Столбец без имени не прочитан.</translation>
    </message>
    <message>
        <source>Write the column&apos;s header, or its number, into the first cell of the line.</source>
        <translation>Напишите заголовок столбца или его номер в первой ячейке строки.</translation>
    </message>
    <message>
        <source>“%1” is no number of an offence.</source>
        <translation>«%1» не является номером преступления.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 1000.</source>
        <translation>Напишите целое число от 0 до 1000.</translation>
    </message>
    <message>
        <source>“%1” is said twice; the later one counts.</source>
        <translation>«%1» указано дважды; действует более позднее указание.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Удалите одно из них.</translation>
    </message>
    <message>
        <source>The column %1 is no number column above this line, which was not read.</source>
        <translation>Выше этой строки столбец %1 не объявлен числовым, поэтому она не прочитана.</translation>
    </message>
    <message>
        <source>Declare the column with the role number first.</source>
        <translation>Сначала объявите столбец с ролью number.</translation>
    </message>
    <message>
        <source>The value of “%1” is of the wrong type and was not read.</source>
        <translation>Значение «%1» имеет неверный тип и не прочитано.</translation>
    </message>
    <message>
        <source>It is to be: %1.</source>
        <translation>Здесь должно быть: %1.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>объект из текстов</translation>
    </message>
    <message>
        <source>“%1” is said twice; the earlier one counts.</source>
        <translation>«%1» указано дважды; действует более раннее указание.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000</source>
        <translation>целое число от 0 до 1000</translation>
    </message>
    <message>
        <source>“%1” is no %2 of a layout.</source>
        <translation>«%1» не является допустимым значением «%2» в макете.</translation>
    </message>
    <message>
        <source>lists of texts by column</source>
        <translation>списки текстов по столбцам</translation>
    </message>
    <message>
        <source>a list of columns</source>
        <translation>список столбцов</translation>
    </message>
    <message>
        <source>Write the column&apos;s header, or its number, as “column”.</source>
        <translation>Напишите заголовок столбца или его номер в поле «column».</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>The file %1 was to be read as JSON.</source>
        <translation>Не удалось прочитать файл %1 как JSON.</translation>
    </message>
    <message>
        <source>Line %1 is not right: %2.</source>
        <translation>Ошибка в строке %1: %2.</translation>
    </message>
    <message>
        <source>Correct the file there, or save it as CSV.</source>
        <translation>Исправьте файл в этом месте или сохраните его как CSV.</translation>
    </message>
    <message>
        <source>The column %1 has “%2”, which its role “%3” makes no use of.</source>
        <translation>У столбца %1 указано «%2», чего его роль «%3» не использует.</translation>
    </message>
    <message>
        <source>Change the role, or remove “%1”.</source>
        <translation>Измените роль или удалите «%1».</translation>
    </message>
</context>
<context>
    <name>offences</name>
    <message>
        <source>&quot;%1&quot; in line %2 stands where a code should stand.</source>
        <translation>«%1» в строке %2 стоит там, где должен быть код.</translation>
    </message>
    <message>
        <source>The offence is kept. If the word says that it is not to be mapped, put it out of scope with a reason; otherwise give it its code.</source>
        <translation>Преступление сохранено. Если это слово означает, что его не нужно сопоставлять, выведите его из охвата с указанием причины; иначе задайте ему код.</translation>
    </message>
    <message>
        <source>The code %1 in line %2 is shorter than most codes of the list and may have lost leading zeros.</source>
        <translation>Код %1 в строке %2 короче большинства кодов перечня и, возможно, потерял начальные нули.</translation>
    </message>
    <message>
        <source>It is left as it is. Compare it with the original and keep codes as text in the spreadsheet.</source>
        <translation>Он оставлен без изменений. Сверьте его с оригиналом и храните коды в электронной таблице как текст.</translation>
    </message>
    <message>
        <source>the version of the list before has it so</source>
        <translation>так он записан в предыдущей версии перечня</translation>
    </message>
    <message>
        <source>nearly all codes of the list have the same length</source>
        <translation>почти все коды перечня имеют одинаковую длину</translation>
    </message>
    <message>
        <source>the spreadsheet had made a number of it</source>
        <translation>электронная таблица превратила его в число</translation>
    </message>
    <message>
        <source>The code %1 in line %2 is read as %3: %4.</source>
        <translation>Код %1 в строке %2 прочитан как %3: %4.</translation>
    </message>
    <message>
        <source>Look whether this is right, and keep codes as text in the spreadsheet.</source>
        <translation>Проверьте, верно ли это, и храните коды в электронной таблице как текст.</translation>
    </message>
    <message>
        <source>The code in line %1 (%2) holds %3.</source>
        <translation>Код в строке %1 (%2) содержит %3.</translation>
    </message>
    <message>
        <source>To a computer this is another code than the one it looks like. Type the code anew where the list comes from.</source>
        <translation>Для компьютера это не тот код, на который он похож. Наберите код заново там, откуда взят перечень.</translation>
    </message>
    <message>
        <source>The list has no column with codes.</source>
        <translation>В перечне нет столбца с кодами.</translation>
    </message>
    <message>
        <source>The offences are called by their lines. When the file changes, only their labels can tell which is which.</source>
        <translation>Преступления обозначены номерами строк. Когда файл изменится, различить их можно будет только по наименованиям.</translation>
    </message>
    <message>
        <source>The list has no column with labels.</source>
        <translation>В перечне нет столбца с наименованиями.</translation>
    </message>
    <message>
        <source>Without labels nothing can be suggested.</source>
        <translation>Без наименований подсказки невозможны.</translation>
    </message>
    <message>
        <source>Nearly all codes of the list look like codes of the ICCS.</source>
        <translation>Почти все коды перечня похожи на коды МКПС.</translation>
    </message>
    <message>
        <source>If they are codes of the ICCS, choose the column with the national codes. If the national codes only look so, nothing is wrong.</source>
        <translation>Если это коды МКПС, выберите столбец с национальными кодами. Если национальные коды лишь похожи на них, всё в порядке.</translation>
    </message>
    <message>
        <source>an invisible character (%1)</source>
        <translation>невидимый символ (%1)</translation>
    </message>
    <message>
        <source>an unusual blank (%1)</source>
        <translation>необычный пробел (%1)</translation>
    </message>
    <message>
        <source>the full-width character %1 (%2)</source>
        <translation>полноширинный символ %1 (%2)</translation>
    </message>
    <message>
        <source>the Cyrillic letter %1 (%2)</source>
        <translation>кириллическую букву %1 (%2)</translation>
    </message>
    <message>
        <source>the Greek letter %1 (%2)</source>
        <translation>греческую букву %1 (%2)</translation>
    </message>
    <message>
        <source>the Latin letter %1 (%2)</source>
        <translation>латинскую букву %1 (%2)</translation>
    </message>
    <message>
        <source>The header says so.</source>
        <translation>Так указано в заголовке.</translation>
    </message>
    <message>
        <source>The header says so and the cells are dates or years.</source>
        <translation>Так указано в заголовке, а в ячейках стоят даты или годы.</translation>
    </message>
    <message>
        <source>The cells are short and nearly every one is different.</source>
        <translation>Ячейки короткие, и почти все они разные.</translation>
    </message>
    <message>
        <source>The cells are words and most of them are different.</source>
        <translation>В ячейках стоят слова, и большинство из них разные.</translation>
    </message>
    <message>
        <source>The cells name the same things in another language.</source>
        <translation>В ячейках названо то же самое на другом языке.</translation>
    </message>
    <message>
        <source>The cells are longer texts than the labels.</source>
        <translation>Тексты в ячейках длиннее наименований.</translation>
    </message>
    <message>
        <source>The cells look like articles of a law.</source>
        <translation>Ячейки похожи на статьи закона.</translation>
    </message>
    <message>
        <source>The cells are words and the same ones come again and again.</source>
        <translation>В ячейках стоят слова, и одни и те же повторяются снова и снова.</translation>
    </message>
    <message>
        <source>The header names a year and the cells are numbers.</source>
        <translation>В заголовке указан год, а в ячейках стоят числа.</translation>
    </message>
    <message>
        <source>The header speaks of cases and the cells are numbers.</source>
        <translation>В заголовке говорится о случаях, а в ячейках стоят числа.</translation>
    </message>
    <message>
        <source>The cells name the language of the row.</source>
        <translation>В ячейках указан язык строки.</translation>
    </message>
    <message>
        <source>No cell looked at holds anything.</source>
        <translation>Ни одна из просмотренных ячеек ничего не содержит.</translation>
    </message>
    <message>
        <source>Every cell looked at holds the same.</source>
        <translation>Все просмотренные ячейки содержат одно и то же.</translation>
    </message>
    <message>
        <source>Neither the header nor the cells say what this column is.</source>
        <translation>Ни заголовок, ни ячейки не говорят, что это за столбец.</translation>
    </message>
    <message>
        <source>A person chose this.</source>
        <translation>Выбрано человеком.</translation>
    </message>
    <message>
        <source>Line %1 has no code.</source>
        <translation>В строке %1 нет кода.</translation>
    </message>
    <message>
        <source>The offence is kept and called by its line. Give it a code where the list comes from.</source>
        <translation>Преступление сохранено и обозначено номером строки. Задайте ему код там, откуда взят перечень.</translation>
    </message>
    <message>
        <source>Line %1 (%2) has no label.</source>
        <translation>В строке %1 (%2) нет наименования.</translation>
    </message>
    <message>
        <source>Without a label nothing can be suggested for it. Add one where the list comes from.</source>
        <translation>Без наименования подсказки для него невозможны. Добавьте наименование там, откуда взят перечень.</translation>
    </message>
    <message>
        <source>In line %1 no date can be read from &quot;%2&quot;.</source>
        <translation>В строке %1 не удалось прочитать дату из «%2».</translation>
    </message>
    <message>
        <source>The date is left open. Write it as year-month-day, for example 2023-12-31.</source>
        <translation>Дата оставлена пустой. Напишите её в виде год-месяц-день, например 2023-12-31.</translation>
    </message>
    <message>
        <source>Line %1 ends on %2, before it begins on %3.</source>
        <translation>Срок в строке %1 заканчивается %2, раньше, чем начинается (%3).</translation>
    </message>
    <message>
        <source>Both dates are kept as they are. Correct them where the list comes from.</source>
        <translation>Обе даты сохранены без изменений. Исправьте их там, откуда взят перечень.</translation>
    </message>
    <message>
        <source>In line %1 this is no number of cases: %2.</source>
        <translation>В строке %1 это не число случаев: %2.</translation>
    </message>
    <message>
        <source>It is left out of the counts. Put a number or leave the cell empty.</source>
        <translation>Значение не включено в число случаев. Укажите число или оставьте ячейку пустой.</translation>
    </message>
    <message>
        <source>The offence list was to be taken from %1.</source>
        <translation>Не удалось загрузить перечень преступлений из файла %1.</translation>
    </message>
    <message>
        <source>It has no rows below the header.</source>
        <translation>Под заголовком нет строк.</translation>
    </message>
    <message>
        <source>Choose another file, or another sheet of it.</source>
        <translation>Выберите другой файл или другой его лист.</translation>
    </message>
    <message>
        <source>No column is said to hold the codes or the labels.</source>
        <translation>Не указан столбец кодов или столбец наименований.</translation>
    </message>
    <message>
        <source>Choose the column of the codes and that of the labels.</source>
        <translation>Выберите столбец кодов и столбец наименований.</translation>
    </message>
    <message>
        <source>Two columns are said to be the code, or the same end of the validity.</source>
        <translation>Два столбца указаны как код или как одна и та же граница срока действия.</translation>
    </message>
    <message>
        <source>Choose one of them and keep the other as it is.</source>
        <translation>Выберите один из них, а другой сохраните без изменений.</translation>
    </message>
    <message>
        <source>The code %1 in line %2 stands already in line %3, with the same label.</source>
        <translation>Код %1 в строке %2 уже встречается в строке %3 с тем же наименованием.</translation>
    </message>
    <message>
        <source>The code %1 in line %2 stands already in line %3, with another label.</source>
        <translation>Код %1 в строке %2 уже встречается в строке %3 с другим наименованием.</translation>
    </message>
    <message>
        <source>Both rows are kept. Remove one of them where the list comes from, unless they differ in something else.</source>
        <translation>Сохранены обе строки. Удалите одну из них там, откуда взят перечень, если они не различаются в чём-то ещё.</translation>
    </message>
    <message>
        <source>Both rows are kept as offences of their own. Find out which of them the code belongs to.</source>
        <translation>Обе строки сохранены как отдельные преступления. Выясните, к какому из них относится код.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; in line %2 stands also under the code %3 in line %4.</source>
        <translation>Наименование «%1» в строке %2 стоит также при коде %3 в строке %4.</translation>
    </message>
    <message>
        <source>Make sure that the family, the provision or the definition tells the two apart.</source>
        <translation>Убедитесь, что их различает семейство, правовая норма или определение.</translation>
    </message>
    <message>
        <source>Line %1 (%2) is a total or sum row that stands among the others.</source>
        <translation>Строка %1 (%2) — итоговая и стоит среди остальных.</translation>
    </message>
    <message>
        <source>It is marked as a sum, so that its cases are not counted twice. Take the mark off if it is an offence of its own.</source>
        <translation>Она отмечена как итог, чтобы её случаи не учитывались дважды. Снимите отметку, если это отдельное преступление.</translation>
    </message>
    <message>
        <source>Line %1 (%2) begins like a part of a row above it.</source>
        <translation>Строка %1 (%2) начинается как часть строки выше.</translation>
    </message>
    <message>
        <source>If the row above counts its cases too, mark that row as a sum.</source>
        <translation>Если строка выше учитывает и её случаи, отметьте ту строку как итог.</translation>
    </message>
    <message>
        <source>The code %1 in line %2 is a group: its parts stand in the list under longer codes.</source>
        <translation>Код %1 в строке %2 — группа: её части стоят в перечне под более длинными кодами.</translation>
    </message>
    <message>
        <source>If the group also counts the cases of its parts, mark it as a sum.</source>
        <translation>Если группа учитывает и случаи своих частей, отметьте её как итог.</translation>
    </message>
    <message>
        <source>Reading the offences</source>
        <translation>Чтение преступлений</translation>
    </message>
</context>
<context>
    <name>offencespage::ColumnForm</name>
    <message>
        <source>for example 2023</source>
        <translation>например, 2023</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Year or &amp;period</source>
        <translation>Год или &amp;период</translation>
    </message>
    <message>
        <source>Guess of the program</source>
        <translation>Предположение программы</translation>
    </message>
    <message>
        <source>Certainty of the guess</source>
        <translation>Надёжность предположения</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Первые значения</translation>
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
        <translation>Столбцы таблицы и их роли</translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation>&amp;Определить заново</translation>
    </message>
    <message>
        <source>The roles are complete. Check them, then go on.</source>
        <translation>Роли указаны полностью. Проверьте их и переходите дальше.</translation>
    </message>
</context>
<context>
    <name>offencespage::ImportDialog</name>
    <message>
        <source>Import a list of offences</source>
        <translation>Импорт перечня преступлений</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Перечень</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Изменений нет</translation>
    </message>
    <message>
        <source>The table says the same as the list in the project.</source>
        <translation>Содержание таблицы совпадает с перечнем в проекте.</translation>
    </message>
    <message>
        <source>The table is</source>
        <translation>Таблица — это</translation>
    </message>
    <message>
        <source>What the table is</source>
        <translation>Что представляет собой таблица</translation>
    </message>
    <message>
        <source>Which list do you want to import?</source>
        <translation>Какой перечень вы хотите импортировать?</translation>
    </message>
    <message>
        <source>Drop the file here: CSV, TSV, XLSX or ODS, with a column of codes and one of labels. Or choose a file, or paste cells from a spreadsheet.</source>
        <translation>Перетащите сюда файл CSV, TSV, XLSX или ODS со столбцом кодов и столбцом наименований. Файл можно также выбрать, а ячейки — вставить из электронной таблицы.</translation>
    </message>
    <message>
        <source>a list of its own</source>
        <translation>отдельный перечень</translation>
    </message>
    <message>
        <source>a newer version of “%1”</source>
        <translation>новая версия перечня «%1»</translation>
    </message>
    <message>
        <source>The lists of the project changed meanwhile. Go on to compare again.</source>
        <translation>Тем временем перечни проекта изменились. Перейдите дальше, чтобы сравнить снова.</translation>
    </message>
    <message>
        <source>This becomes version %1 of “%2”. %3</source>
        <translation>Это будет версия %1 перечня «%2». %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) were read.</source>
        <translation>
            <numerusform>Прочитано %Ln преступление.</numerusform>
            <numerusform>Прочитано %Ln преступления.</numerusform>
            <numerusform>Прочитано %Ln преступлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are sums and are kept apart.</source>
        <translation>
            <numerusform>Из них %n является итогом и хранится отдельно.</numerusform>
            <numerusform>Из них %n являются итогами и хранятся отдельно.</numerusform>
            <numerusform>Из них %n являются итогами и хранятся отдельно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts of %1 add up to %2.</source>
        <translation>Общее число случаев за %1: %2.</translation>
    </message>
    <message>
        <source>&amp;Import the list</source>
        <translation>&amp;Импортировать перечень</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n change(s)</source>
        <translation>
            <numerusform>&amp;Принять %n изменение</numerusform>
            <numerusform>&amp;Принять %n изменения</numerusform>
            <numerusform>&amp;Принять %n изменений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>offencespage::ListChanges</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Label, %1</source>
        <translation>Наименование, %1</translation>
    </message>
    <message>
        <source>Definition, %1</source>
        <translation>Определение, %1</translation>
    </message>
    <message>
        <source>Legal provision</source>
        <translation>Правовая норма</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Count, %1</source>
        <translation>Число случаев, %1</translation>
    </message>
    <message>
        <source>The same offence: its links stay</source>
        <translation>То же преступление: его связи сохраняются</translation>
    </message>
    <message>
        <source>Two offences: one is gone, one is new</source>
        <translation>Два преступления: одно исчезло, другое новое</translation>
    </message>
    <message>
        <source>A split of the old offence</source>
        <translation>Разделение прежнего преступления</translation>
    </message>
    <message>
        <source>No split: the old one is gone, the others are new</source>
        <translation>Не разделение: прежнее исчезло, остальные новые</translation>
    </message>
    <message>
        <source>A merger of the old offences</source>
        <translation>Объединение прежних преступлений</translation>
    </message>
    <message>
        <source>No merger: the old ones are gone, one is new</source>
        <translation>Не объединение: прежние исчезли, одно новое</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Исчезло</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>Наименование изменено</translation>
    </message>
    <message>
        <source>Code changed</source>
        <translation>Код изменён</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделено</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединено</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Другие поля</translation>
    </message>
</context>
<context>
    <name>offencespage::ListForm</name>
    <message>
        <source>Neighbouring codes are neighbouring articles of the law</source>
        <translation>Соседние коды — это соседние статьи закона</translation>
    </message>
    <message>
        <source>Then the links of neighbours help to suggest a category, and a row shift in a table is easier to notice.</source>
        <translation>Тогда связи соседей помогают подсказать категорию, а сдвиг строк в таблице легче заметить.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>&amp;Name of the list</source>
        <translation>Имя пере&amp;чня</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Учреждение</translation>
    </message>
    <message>
        <source>&amp;Language of the labels</source>
        <translation>&amp;Язык наименований</translation>
    </message>
</context>
<context>
    <name>offencespage::ListsPage</name>
    <message>
        <source>List</source>
        <translation>Перечень</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Преступления</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Связано</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Перечней ещё нет</translation>
    </message>
    <message>
        <source>Import the list of offences of an institution, for example of the police or the courts, to start mapping.</source>
        <translation>Импортируйте перечень преступлений учреждения, например полиции или судов, чтобы начать сопоставление.</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Импортировать перечень…</translation>
    </message>
    <message>
        <source>Import a &amp;newer version…</source>
        <translation>Импортировать &amp;новую версию…</translation>
    </message>
    <message>
        <source>&amp;Remove the list with its links</source>
        <translation>&amp;Удалить перечень вместе со связями</translation>
    </message>
    <message>
        <source>Lists of the project</source>
        <translation>Перечни проекта</translation>
    </message>
    <message>
        <source>About the list</source>
        <translation>О перечне</translation>
    </message>
    <message>
        <source>Decisions that hold for this list</source>
        <translation>Решения, действующие для этого перечня</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда он взят</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Short name for the command line</source>
        <translation>Краткое имя для командной строки</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation>Контрольная сумма файла (SHA-256)</translation>
    </message>
    <message numerus="yes">
        <source>The list “%1” was removed with %n link(s).</source>
        <translation>
            <numerusform>Перечень «%1» удалён вместе с %n связью.</numerusform>
            <numerusform>Перечень «%1» удалён вместе с %n связями.</numerusform>
            <numerusform>Перечень «%1» удалён вместе с %n связями.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Перечни</translation>
    </message>
</context>
<context>
    <name>offencespage::PolicyForm</name>
    <message>
        <source>Shares of one code over several categories may be published</source>
        <translation>Доли одного кода по нескольким категориям разрешается публиковать</translation>
    </message>
    <message>
        <source>Attempts go to the category of the full offence, with a tag</source>
        <translation>Покушения относятся к категории оконченного преступления с тегом</translation>
    </message>
    <message>
        <source>By the basic conduct, as UNODC reviewers do</source>
        <translation>По основному деянию, как это делают рецензенты УНП ООН</translation>
    </message>
    <message>
        <source>By the most serious outcome</source>
        <translation>По наиболее тяжким последствиям</translation>
    </message>
    <message>
        <source>A code such as “robbery with injuries” holds two conducts. Where records do not part them, one of the two decides.</source>
        <translation>Код вроде «разбой с причинением телесных повреждений» содержит два деяния. Если записи их не разделяют, решает одно из них.</translation>
    </message>
    <message>
        <source>%1 (level %2)</source>
        <comment>name and number of a level</comment>
        <translation>%1 (уровень %2)</translation>
    </message>
    <message>
        <source>Only attempted homicide has a category of its own (ICCS 0102).</source>
        <translation>Собственная категория есть только у покушения на убийство (МКПС 0102).</translation>
    </message>
    <message>
        <source>Codes with &amp;two conducts</source>
        <translation>Коды с дву&amp;мя деяниями</translation>
    </message>
    <message>
        <source>&amp;Highest level accepted</source>
        <translation>Выс&amp;ший допустимый уровень</translation>
    </message>
</context>
<context>
    <name>offencespage::RoleHeader</name>
    <message>
        <source>Role of the column %1</source>
        <translation>Роль столбца %1</translation>
    </message>
</context>
<context>
    <name>offencespage::RoleWords</name>
    <message>
        <source>The column “%1” counts for the same period as another one. Give each count its own period.</source>
        <translation>Столбец «%1» содержит число случаев за тот же период, что и другой. Укажите для каждого свой период.</translation>
    </message>
    <message>
        <source>The column “%1” has the same role and language as another one. Choose another language, or leave the column out.</source>
        <translation>У столбца «%1» та же роль и тот же язык, что и у другого. Выберите другой язык или пропустите столбец.</translation>
    </message>
    <message>
        <source>The column “%1” has the same role as another one. Choose one of the two.</source>
        <translation>У столбца «%1» та же роль, что и у другого. Выберите один из двух.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Legal provision</source>
        <translation>Правовая норма</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число случаев</translation>
    </message>
    <message>
        <source>Keep beside</source>
        <translation>Хранить для справки</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>The national code of the offence, taken as text with all its zeros.</source>
        <translation>Национальный код преступления; читается как текст со всеми нулями.</translation>
    </message>
    <message>
        <source>The name of the offence, in one column per language.</source>
        <translation>Наименование преступления, по одному столбцу на каждый язык.</translation>
    </message>
    <message>
        <source>The full wording or explanation. Suggestions use it.</source>
        <translation>Полная формулировка или пояснение. Используется для подсказок.</translation>
    </message>
    <message>
        <source>The article or section of the law.</source>
        <translation>Статья или раздел закона.</translation>
    </message>
    <message>
        <source>The national heading or group above the offence.</source>
        <translation>Национальная рубрика или группа, к которой относится преступление.</translation>
    </message>
    <message>
        <source>The first day on which the code may be used.</source>
        <translation>Первый день, когда код разрешено использовать.</translation>
    </message>
    <message>
        <source>The last day on which the code may be used.</source>
        <translation>Последний день, когда код разрешено использовать.</translation>
    </message>
    <message>
        <source>How many were recorded in a period, for example in a year.</source>
        <translation>Сколько случаев зарегистрировано за период, например за год.</translation>
    </message>
    <message>
        <source>The column is kept with each offence and shown, but not used.</source>
        <translation>Столбец хранится с каждым преступлением и показывается, но не используется.</translation>
    </message>
    <message>
        <source>The column is not taken in.</source>
        <translation>Столбец не загружается.</translation>
    </message>
    <message>
        <source>Say which year or period the counts in the column “%1” are for.</source>
        <translation>Укажите, к какому году или периоду относится число случаев в столбце «%1».</translation>
    </message>
    <message>
        <source>Choose the column that holds the national codes.</source>
        <translation>Выберите столбец с национальными кодами.</translation>
    </message>
    <message>
        <source>Choose at least one column with the labels of the offences.</source>
        <translation>Выберите хотя бы один столбец с наименованиями преступлений.</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>Change the project&apos;s settings</source>
        <translation>Изменение настроек проекта</translation>
    </message>
    <message>
        <source>Change the mapping policy of %1</source>
        <translation>Изменение правил сопоставления перечня %1</translation>
    </message>
    <message numerus="yes">
        <source>Explain %n finding(s)</source>
        <translation>
            <numerusform>Объяснение %n замечания</numerusform>
            <numerusform>Объяснение %n замечаний</numerusform>
            <numerusform>Объяснение %n замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n explanation(s)</source>
        <translation>
            <numerusform>Отзыв %n объяснения</numerusform>
            <numerusform>Отзыв %n объяснений</numerusform>
            <numerusform>Отзыв %n объяснений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n title(s) in the language %1</source>
        <translation>
            <numerusform>Импорт %n названия на языке «%1»</numerusform>
            <numerusform>Импорт %n названий на языке «%1»</numerusform>
            <numerusform>Импорт %n названий на языке «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>На диске нет места.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room and try again.</source>
        <translation>Ничего не изменено. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The folder or the file cannot be written to.</source>
        <translation>В эту папку или в этот файл нельзя записывать.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save the project under another name in a folder of your own.</source>
        <translation>Ничего не изменено. Сохраните проект под другим именем в собственной папке.</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>Файл используется другой программой.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other program and try again.</source>
        <translation>Ничего не изменено. Закройте другую программу и повторите попытку.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Файл повреждён.</translation>
    </message>
    <message>
        <source>The disk or the file refused it (%1).</source>
        <translation>Диск или файл отклонил операцию (%1).</translation>
    </message>
    <message>
        <source>It holds something that this program does not understand (%1).</source>
        <translation>Он содержит то, чего эта программа не понимает (%1).</translation>
    </message>
    <message>
        <source>Put %1 out of scope</source>
        <translation>Вывод %1 из охвата</translation>
    </message>
    <message>
        <source>Say that %1 has no category</source>
        <translation>Указание, что для %1 нет категории</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>Связывание %1 с %2</translation>
    </message>
    <message>
        <source>Approve the link of %1 to %2</source>
        <translation>Утверждение связи между %1 и %2</translation>
    </message>
    <message>
        <source>Change the link of %1 to %2</source>
        <translation>Изменение связи между %1 и %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %n link(s)</source>
        <translation>
            <numerusform>Изменение %n связи</numerusform>
            <numerusform>Изменение %n связей</numerusform>
            <numerusform>Изменение %n связей</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the link of %1 to %2</source>
        <translation>Удаление связи между %1 и %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n link(s)</source>
        <translation>
            <numerusform>Удаление %n связи</numerusform>
            <numerusform>Удаление %n связей</numerusform>
            <numerusform>Удаление %n связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the list %1 with %n offence(s)</source>
        <translation>
            <numerusform>Импорт перечня %1 с %n преступлением</numerusform>
            <numerusform>Импорт перечня %1 с %n преступлениями</numerusform>
            <numerusform>Импорт перечня %1 с %n преступлениями</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the details of the list %1</source>
        <translation>Изменение сведений о перечне %1</translation>
    </message>
    <message>
        <source>Take over version %2 of the list %1</source>
        <translation>Принятие версии %2 перечня %1</translation>
    </message>
    <message>
        <source>Remove the list %1 and its links</source>
        <translation>Удаление перечня %1 и его связей</translation>
    </message>
    <message>
        <source>Change the offence %1</source>
        <translation>Изменение преступления %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %n offence(s)</source>
        <translation>
            <numerusform>Изменение %n преступления</numerusform>
            <numerusform>Изменение %n преступлений</numerusform>
            <numerusform>Изменение %n преступлений</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not changed. Use a copy of it from a backup, or a newer version of the program.</source>
        <translation>Файл не изменён. Используйте его резервную копию или более новую версию программы.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save the project, then try again.</source>
        <translation>Ничего не изменено. Сохраните проект и повторите попытку.</translation>
    </message>
    <message>
        <source>This was to be done: %1.</source>
        <translation>Не удалось выполнить: %1.</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Создание проекта</translation>
    </message>
    <message>
        <source>A new project was to be made.</source>
        <translation>Не удалось создать новый проект.</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>Проект открыт только для чтения.</translation>
    </message>
    <message>
        <source>Open it for writing, or save it under another name.</source>
        <translation>Откройте его для записи или сохраните под другим именем.</translation>
    </message>
    <message>
        <source>The project has changed in the meantime.</source>
        <translation>Тем временем проект изменился.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the new values and try again.</source>
        <translation>Ничего не изменено. Посмотрите новые значения и повторите попытку.</translation>
    </message>
    <message>
        <source>The history of the project was to be read.</source>
        <translation>Не удалось прочитать историю проекта.</translation>
    </message>
    <message>
        <source>This was to be done again: %1.</source>
        <translation>Не удалось повторить: %1.</translation>
    </message>
    <message>
        <source>This was to be undone: %1.</source>
        <translation>Не удалось отменить: %1.</translation>
    </message>
    <message>
        <source>The file was not changed. Use a copy of it from a backup.</source>
        <translation>Файл не изменён. Используйте его резервную копию.</translation>
    </message>
    <message>
        <source>It is not a project of this program.</source>
        <translation>Это не проект данной программы.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .iccs; lists of offences are imported into a project.</source>
        <translation>Выберите файл с расширением .iccs; перечни преступлений импортируются в проект.</translation>
    </message>
    <message>
        <source>It has format %1, and this program (version %2) knows formats up to %3.</source>
        <translation>Его формат — %1, а эта программа (версия %2) знает форматы до %3.</translation>
    </message>
    <message>
        <source>The file was not changed. Open it with a newer version of the program.</source>
        <translation>Файл не изменён. Откройте его в более новой версии программы.</translation>
    </message>
    <message>
        <source>The file was not changed. Open it with version %1 of the program or a newer one.</source>
        <translation>Файл не изменён. Откройте его в программе версии %1 или новее.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>Look for it in another folder.</source>
        <translation>Поищите его в другой папке.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Не удаётся прочитать файл (%1).</translation>
    </message>
    <message>
        <source>Ask its owner to let you read it.</source>
        <translation>Попросите владельца разрешить вам чтение.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>Another program is writing in the file.</source>
        <translation>В файл записывает другая программа.</translation>
    </message>
    <message>
        <source>Close it in the other program and try again.</source>
        <translation>Закройте его в другой программе и повторите попытку.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>Файл повреждён (%1).</translation>
    </message>
    <message>
        <source>It has the older format %1, which could not be renewed (%2).</source>
        <translation>Файл имеет старый формат %1, и обновить его не удалось (%2).</translation>
    </message>
    <message>
        <source>The project %1 was to be opened.</source>
        <translation>Не удалось открыть проект %1.</translation>
    </message>
    <message>
        <source>Its working copy could not be written (%1).</source>
        <translation>Не удалось записать его рабочую копию (%1).</translation>
    </message>
    <message>
        <source>Make room on the disk, or open it for reading.</source>
        <translation>Освободите место на диске или откройте проект для чтения.</translation>
    </message>
    <message>
        <source>The project has the older format %1. Saving it renews it to format %2; older programs cannot open it then.</source>
        <translation>Проект имеет старый формат %1. При сохранении он обновится до формата %2; старые программы не смогут его открыть.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written to. Your edits are kept safe, but save the project in another folder.</source>
        <translation>В папку файла %1 нельзя записывать. Ваши правки хранятся надёжно, но сохраните проект в другой папке.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>В папку %1 нельзя записывать.</translation>
    </message>
    <message>
        <source>Make room there or allow writing to it.</source>
        <translation>Освободите в ней место или разрешите запись.</translation>
    </message>
    <message>
        <source>no folder can be written to</source>
        <translation>ни в одну папку нельзя записывать</translation>
    </message>
    <message>
        <source>A program that ended abruptly left edits of it that are not in the file yet.</source>
        <translation>Аварийно завершившаяся программа оставила правки, которых ещё нет в файле.</translation>
    </message>
    <message>
        <source>Take them over or drop them first.</source>
        <translation>Сначала примите или отбросьте их.</translation>
    </message>
    <message>
        <source>It is already open in another window of this program.</source>
        <translation>Он уже открыт в другом окне этой программы.</translation>
    </message>
    <message>
        <source>Go on in that window, or open it here for reading.</source>
        <translation>Продолжайте в том окне или откройте проект здесь для чтения.</translation>
    </message>
    <message>
        <source>%1 has it open on the computer %2 (program %3, process %4).</source>
        <translation>Его держит открытым %1 на компьютере %2 (программа %3, процесс %4).</translation>
    </message>
    <message>
        <source>Close it there first, or open it for reading.</source>
        <translation>Сначала закройте его там или откройте для чтения.</translation>
    </message>
    <message>
        <source>Close it there first, or open it for reading. If that computer is out of use, remove the file %1.</source>
        <translation>Сначала закройте его там или откройте для чтения. Если тот компьютер больше не используется, удалите файл %1.</translation>
    </message>
    <message>
        <source>The edits left over in %1 were to be taken over.</source>
        <translation>Не удалось принять несохранённые правки файла %1.</translation>
    </message>
    <message>
        <source>The edits left over in %1 were to be dropped.</source>
        <translation>Не удалось отбросить несохранённые правки файла %1.</translation>
    </message>
    <message>
        <source>The project was to be saved as %1.</source>
        <translation>Не удалось сохранить проект как %1.</translation>
    </message>
    <message>
        <source>Nothing is lost: save the project under another name or in another folder.</source>
        <translation>Ничего не потеряно: сохраните проект под другим именем или в другой папке.</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>Не удалось записать файл (%1).</translation>
    </message>
    <message>
        <source>It has no file name yet.</source>
        <translation>У него ещё нет имени файла.</translation>
    </message>
    <message>
        <source>Save it under a name.</source>
        <translation>Сохраните его под каким-либо именем.</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Он открыт только для чтения.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>Файл защищён от записи.</translation>
    </message>
    <message>
        <source>Another program has changed the file in the meantime.</source>
        <translation>Тем временем файл изменила другая программа.</translation>
    </message>
    <message>
        <source>Save the project under another name and compare the two; saving under the same name replaces the other one.</source>
        <translation>Сохраните проект под другим именем и сравните оба файла; сохранение под тем же именем заменит файл, изменённый другой программой.</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>Это папка.</translation>
    </message>
    <message>
        <source>Give a file name.</source>
        <translation>Укажите имя файла.</translation>
    </message>
    <message>
        <source>The folder does not exist, is write-protected, or its disk is full.</source>
        <translation>Папки нет, она защищена от записи или на её диске нет места.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Выберите другую папку или освободите место на диске.</translation>
    </message>
    <message>
        <source>A program that ended abruptly left edits for that file.</source>
        <translation>Аварийно завершившаяся программа оставила правки для этого файла.</translation>
    </message>
    <message>
        <source>Open that file first to take them over or drop them, or choose another name.</source>
        <translation>Сначала откройте этот файл, чтобы принять или отбросить их, или выберите другое имя.</translation>
    </message>
    <message>
        <source>Map %1 %2 (%3 recorded).</source>
        <translation>Сопоставьте %1 %2 (зарегистрировано: %3).</translation>
    </message>
    <message>
        <source>Map %1 %2.</source>
        <translation>Сопоставьте %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more offence(s) have no link yet.</source>
        <translation>
            <numerusform>Связи ещё нет у %Ln преступления.</numerusform>
            <numerusform>Связи ещё нет у %Ln преступлений.</numerusform>
            <numerusform>Связи ещё нет у %Ln преступлений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the offence list of an institution.</source>
        <translation>Импортируйте перечень преступлений какого-либо учреждения.</translation>
    </message>
    <message>
        <source>The list %1 has no recorded volumes, so the most frequent offences cannot be shown first.</source>
        <translation>В перечне %1 нет зарегистрированных объёмов, поэтому самые частые преступления нельзя показать первыми.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) in the links must be put right.</source>
        <translation>
            <numerusform>Нужно исправить %Ln ошибку в связях.</numerusform>
            <numerusform>Нужно исправить %Ln ошибки в связях.</numerusform>
            <numerusform>Нужно исправить %Ln ошибок в связях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) have a disputed link.</source>
        <translation>
            <numerusform>Спорная связь есть у %Ln преступления.</numerusform>
            <numerusform>Спорная связь есть у %Ln преступлений.</numerusform>
            <numerusform>Спорная связь есть у %Ln преступлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) have a proposal to decide on.</source>
        <translation>
            <numerusform>Предложение ждёт решения у %Ln преступления.</numerusform>
            <numerusform>Предложение ждёт решения у %Ln преступлений.</numerusform>
            <numerusform>Предложение ждёт решения у %Ln преступлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) are in review.</source>
        <translation>
            <numerusform>На рассмотрении находится %Ln преступление.</numerusform>
            <numerusform>На рассмотрении находятся %Ln преступления.</numerusform>
            <numerusform>На рассмотрении находится %Ln преступлений.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample project could not be opened.</source>
        <translation>Не удалось открыть пример проекта.</translation>
    </message>
    <message>
        <source>It was not installed with this program.</source>
        <translation>Он не был установлен вместе с программой.</translation>
    </message>
    <message>
        <source>Install the program again, or import a list of your own.</source>
        <translation>Установите программу заново или импортируйте собственный перечень.</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Пример проекта</translation>
    </message>
    <message>
        <source>A copy could not be written to %1.</source>
        <translation>Не удалось записать копию в %1.</translation>
    </message>
    <message>
        <source>Make sure that you may write there and that the disk is not full.</source>
        <translation>Убедитесь, что вам разрешена запись и что на диске есть место.</translation>
    </message>
    <message>
        <source>Take in the reference table of %1</source>
        <translation>Загрузка справочной таблицы «%1»</translation>
    </message>
    <message>
        <source>Remove the reference table of %1</source>
        <translation>Удаление справочной таблицы «%1»</translation>
    </message>
    <message>
        <source>Add the decision table %1</source>
        <translation>Добавление таблицы решений «%1»</translation>
    </message>
    <message>
        <source>Change the decision table %1</source>
        <translation>Изменение таблицы решений «%1»</translation>
    </message>
    <message>
        <source>Remove the decision table %1</source>
        <translation>Удаление таблицы решений «%1»</translation>
    </message>
    <message>
        <source>Add the attribute %1</source>
        <translation>Добавление атрибута «%1»</translation>
    </message>
    <message>
        <source>Change the attribute %1</source>
        <translation>Изменение атрибута «%1»</translation>
    </message>
    <message>
        <source>Remove the attribute %1</source>
        <translation>Удаление атрибута «%1»</translation>
    </message>
    <message>
        <source>Add the record layout %1</source>
        <translation>Добавление макета записей «%1»</translation>
    </message>
    <message>
        <source>Change the record layout %1</source>
        <translation>Изменение макета записей «%1»</translation>
    </message>
    <message>
        <source>Remove the record layout %1</source>
        <translation>Удаление макета записей «%1»</translation>
    </message>
    <message>
        <source>The attribute %1 was to be kept in the project.</source>
        <translation>Атрибут «%1» требовалось сохранить в проекте.</translation>
    </message>
    <message>
        <source>It comes with the classification.</source>
        <translation>Он входит в классификацию.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make a national attribute with an id of its own.</source>
        <translation>Ничего не изменено. Создайте национальный атрибут с собственным идентификатором.</translation>
    </message>
    <message>
        <source>The attribute %1 was to be removed.</source>
        <translation>Атрибут «%1» требовалось удалить.</translation>
    </message>
    <message>
        <source>Decision tables ask for it: %1.</source>
        <translation>Он нужен таблицам решений: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take its column out of these tables, or remove them, then try again.</source>
        <translation>Ничего не изменено. Уберите его столбец из этих таблиц или удалите таблицы и повторите.</translation>
    </message>
    <message>
        <source>Declare how %1 is counted</source>
        <translation>Объявление правил подсчёта для «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n decision table(s)</source>
        <translation>
            <numerusform>Загрузка %n таблицы решений</numerusform>
            <numerusform>Загрузка %n таблиц решений</numerusform>
            <numerusform>Загрузка %n таблиц решений</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in attributes</source>
        <translation>Загрузка атрибутов</translation>
    </message>
    <message>
        <source>Keep the counts %1</source>
        <translation>Сохранение подсчётов «%1»</translation>
    </message>
    <message>
        <source>Renew the counts %1</source>
        <translation>Обновление подсчётов «%1»</translation>
    </message>
    <message>
        <source>Remove the counts %1</source>
        <translation>Удаление подсчётов «%1»</translation>
    </message>
    <message>
        <source>Add the series %1</source>
        <translation>Добавление ряда «%1»</translation>
    </message>
    <message>
        <source>Change the series %1</source>
        <translation>Изменение ряда «%1»</translation>
    </message>
    <message>
        <source>Remove the series %1</source>
        <translation>Удаление ряда «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n questions on method</source>
        <translation>
            <numerusform>Ответ на %n вопрос о методике</numerusform>
            <numerusform>Ответы на %n вопроса о методике</numerusform>
            <numerusform>Ответы на %n вопросов о методике</numerusform>
        </translation>
    </message>
    <message>
        <source>The submission “%1” was to be read.</source>
        <translation>Не удалось прочитать отправку «%1».</translation>
    </message>
    <message>
        <source>Its content makes no sense: %1.</source>
        <translation>Её содержание не имеет смысла: %1.</translation>
    </message>
    <message>
        <source>It was changed outside of the program. Take the package that was sent, or a copy of the project from then.</source>
        <translation>Она изменена не этой программой. Возьмите отправленный пакет или копию проекта того времени.</translation>
    </message>
    <message>
        <source>Keep the submission %1</source>
        <translation>Сохранение отправки %1</translation>
    </message>
    <message>
        <source>Change the submission %1</source>
        <translation>Изменение отправки %1</translation>
    </message>
    <message>
        <source>Take in %1 from %2</source>
        <translation>Загрузка файла %1 от учреждения %2</translation>
    </message>
    <message>
        <source>Take in %1 from %2 again</source>
        <translation>Повторная загрузка файла %1 от учреждения %2</translation>
    </message>
    <message>
        <source>Add “%1” to the assessment</source>
        <translation>Добавление «%1» в оценку</translation>
    </message>
    <message>
        <source>Change “%1” of the assessment</source>
        <translation>Изменение «%1» в оценке</translation>
    </message>
    <message>
        <source>Remove “%1” from the assessment</source>
        <translation>Удаление «%1» из оценки</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n questions of the assessment</source>
        <translation>
            <numerusform>Ответ на %n вопрос оценки</numerusform>
            <numerusform>Ответы на %n вопроса оценки</numerusform>
            <numerusform>Ответы на %n вопросов оценки</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove an answer of the assessment</source>
        <translation>Удаление ответа из оценки</translation>
    </message>
    <message>
        <source>The assessment %1 was to be read.</source>
        <translation>Не удалось прочитать оценку %1.</translation>
    </message>
    <message>
        <source>Take a file that “iccs assessment export” wrote.</source>
        <translation>Возьмите файл, записанный командой «iccs assessment export».</translation>
    </message>
    <message>
        <source>It is no file of an assessment.</source>
        <translation>Это не файл оценки.</translation>
    </message>
    <message>
        <source>“%1” makes no sense.</source>
        <translation>«%1» не имеет смысла.</translation>
    </message>
    <message>
        <source>It is no sound JSON: %1 (byte %2).</source>
        <translation>Это неправильный JSON: %1 (байт %2).</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Не удаётся открыть файл: %1.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Проверьте имя файла.</translation>
    </message>
    <message>
        <source>%1 was to be compared.</source>
        <translation>Не удалось включить %1 в сравнение.</translation>
    </message>
    <message>
        <source>It has no answers of an assessment.</source>
        <translation>В этом файле нет ответов на вопросы оценки.</translation>
    </message>
    <message>
        <source>Answer its questions first, or leave it out.</source>
        <translation>Сначала ответьте на её вопросы или не включайте этот файл.</translation>
    </message>
    <message>
        <source>Its answers belong to %1, not to %2.</source>
        <translation>Ответы в нём относятся к %1, а не к %2.</translation>
    </message>
    <message>
        <source>Name the assessment that it was answered with, or export it there.</source>
        <translation>Укажите оценку, на вопросы которой отвечали, или экспортируйте её там.</translation>
    </message>
    <message>
        <source>Assessments were to be compared.</source>
        <translation>Не удалось сравнить оценки.</translation>
    </message>
    <message>
        <source>There is only one.</source>
        <translation>Указан только один файл.</translation>
    </message>
    <message>
        <source>Name at least two files.</source>
        <translation>Укажите не менее двух файлов.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same file.</source>
        <translation>%1 и %2 — один и тот же файл.</translation>
    </message>
    <message>
        <source>Name each file once.</source>
        <translation>Укажите каждый файл один раз.</translation>
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
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>A project is one file. It holds the offence lists of the institutions, the links to the ICCS and the whole history of who decided what.</source>
        <translation>Проект — это один файл. Он содержит перечни преступлений учреждений, связи с МКПС и всю историю того, кто что решил.</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>Ва&amp;ше имя:</translation>
    </message>
    <message>
        <source>C&amp;reate project</source>
        <translation>С&amp;оздать проект</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Назад</translation>
    </message>
</context>
<context>
    <name>project::OverviewPage</name>
    <message>
        <source>Codes mapped</source>
        <translation>Сопоставлено кодов</translation>
    </message>
    <message>
        <source>Volume mapped</source>
        <translation>Сопоставленный объём</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>In residual categories</source>
        <translation>В остаточных категориях</translation>
    </message>
    <message>
        <source>Open errors</source>
        <translation>Открытые ошибки</translation>
    </message>
    <message>
        <source>Offences by section of the ICCS</source>
        <translation>Преступления по разделам МКПС</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Что делать дальше</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Перечни</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>Проект без названия</translation>
    </message>
    <message>
        <source>There are no codes yet.</source>
        <translation>Кодов ещё нет.</translation>
    </message>
    <message>
        <source>%1 of %2 codes</source>
        <translation>%1 из %2 кодов</translation>
    </message>
    <message>
        <source>%1 of %2 recorded</source>
        <translation>%1 из %2 зарегистрированных</translation>
    </message>
    <message>
        <source>No volumes are known.</source>
        <translation>Объёмы неизвестны.</translation>
    </message>
    <message>
        <source>%1 of %2 mapped codes</source>
        <translation>%1 из %2 сопоставленных кодов</translation>
    </message>
    <message>
        <source>Nothing is mapped yet.</source>
        <translation>Пока ничего не сопоставлено.</translation>
    </message>
    <message>
        <source>The checks found no error.</source>
        <translation>Проверки не нашли ошибок.</translation>
    </message>
    <message>
        <source>%1 findings in all</source>
        <translation>Всего замечаний: %1</translation>
    </message>
    <message>
        <source>Everything is mapped and approved. You can export the correspondence table.</source>
        <translation>Всё сопоставлено и утверждено. Можно экспортировать таблицу соответствий.</translation>
    </message>
    <message>
        <source>%1: %2 codes, %3 mapped, %4 approved</source>
        <translation>%1: кодов — %2, сопоставлено — %3, утверждено — %4</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
</context>
<context>
    <name>project::RecentList</name>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>&amp;Удалить из этого списка</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <comment>folder, date</comment>
        <translation>%1 · изменён %2</translation>
    </message>
    <message>
        <source>%1 · the file is not there any more</source>
        <comment>folder</comment>
        <translation>%1 · файла больше нет</translation>
    </message>
</context>
<context>
    <name>project::SectionBars</name>
    <message>
        <source>Offences by section of the ICCS</source>
        <translation>Преступления по разделам МКПС</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Approved in full colour</source>
        <translation>Утверждённые показаны насыщенным цветом</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
    </message>
</context>
<context>
    <name>project::SettingsForm</name>
    <message>
        <source>For example: National offence codes to ICCS, 2024</source>
        <translation>Например: национальные коды преступлений и МКПС, 2024</translation>
    </message>
    <message>
        <source>Who keeps this project</source>
        <translation>Кто ведёт этот проект</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Заголовок:</translation>
    </message>
    <message>
        <source>&amp;Country:</source>
        <translation>С&amp;трана:</translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation>&amp;Учреждение:</translation>
    </message>
    <message>
        <source>&amp;Language of titles and reports:</source>
        <translation>&amp;Язык названий и отчётов:</translation>
    </message>
    <message>
        <source>Not one country</source>
        <translation>Не одна страна</translation>
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
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Проектов ещё нет</translation>
    </message>
    <message>
        <source>Projects that you open are listed here. To look around first, open the sample: a national list of 3,039 offence codes with its links.</source>
        <translation>Здесь перечисляются открытые вами проекты. Чтобы сначала осмотреться, откройте пример: национальный перечень из 3039 кодов преступлений с их связями.</translation>
    </message>
    <message>
        <source>ICCS Workbench</source>
        <translation>ICCS Workbench</translation>
    </message>
    <message>
        <source>From national offence codes to the International Classification of Crime for Statistical Purposes</source>
        <translation>От национальных кодов преступлений к Международной классификации преступлений для статистических целей</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Новый проект…</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>&amp;Открыть проект…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Открыть &amp;пример</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Offence lists from CSV, Excel and OpenDocument files, with guessed columns.</source>
        <translation>Перечни преступлений из файлов CSV, Excel и OpenDocument с автоматическим определением столбцов.</translation>
    </message>
    <message>
        <source>Suggestions that give their reasons, and learn from what you confirm.</source>
        <translation>Подсказки, которые приводят свои основания и учатся на том, что вы утверждаете.</translation>
    </message>
    <message>
        <source>Checks of every link, with room to explain why a finding may stand.</source>
        <translation>Проверки каждой связи с возможностью объяснить, почему замечание можно оставить.</translation>
    </message>
    <message>
        <source>Correspondence tables for people (XLSX) and for machines (SSSOM, XKOS).</source>
        <translation>Таблицы соответствий для людей (XLSX) и для машин (SSSOM, XKOS).</translation>
    </message>
    <message>
        <source>A project that was never saved</source>
        <translation>Проект, который ни разу не сохранялся</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Не сохранено: %1</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %Ln change(s) were saved. The last one was made on %1.</source>
        <translation>
            <numerusform>Программа завершилась раньше, чем было сохранено %Ln изменение. Последнее сделано %1.</numerusform>
            <numerusform>Программа завершилась раньше, чем были сохранены %Ln изменения. Последнее сделано %1.</numerusform>
            <numerusform>Программа завершилась раньше, чем было сохранено %Ln изменений. Последнее сделано %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with these changes</source>
        <translation>Открыть с этими изменениями</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Отбросить их</translation>
    </message>
</context>
<context>
    <name>questionnaire</name>
    <message>
        <source>“%1” stands twice at %2.</source>
        <translation>«%1» встречается дважды: %2.</translation>
    </message>
    <message>
        <source>Give one of the two another id.</source>
        <translation>Дайте одному из двух другой идентификатор.</translation>
    </message>
    <message>
        <source>There is no “%1”, which %2 names.</source>
        <translation>«%1» не существует, но указано в %2.</translation>
    </message>
    <message>
        <source>Correct the name, or add what it stands for.</source>
        <translation>Исправьте имя или добавьте то, что оно обозначает.</translation>
    </message>
    <message>
        <source>The file breaks off in line %1: %2.</source>
        <translation>Файл обрывается на строке %1: %2.</translation>
    </message>
    <message>
        <source>Correct the JSON there.</source>
        <translation>Исправьте JSON в этом месте.</translation>
    </message>
    <message>
        <source>The value of %1 makes no sense or is missing.</source>
        <translation>Значение %1 не имеет смысла или отсутствует.</translation>
    </message>
    <message>
        <source>See the description of the format in the folder of the editions.</source>
        <translation>Смотрите описание формата в папке редакций.</translation>
    </message>
    <message>
        <source>Nobody reads “%1”.</source>
        <translation>Поле «%1» не читается.</translation>
    </message>
    <message>
        <source>Correct the name of the field, or take it out.</source>
        <translation>Исправьте имя поля или удалите его.</translation>
    </message>
    <message>
        <source>The questionnaire “%1” was to be opened.</source>
        <translation>Не удалось открыть вопросник «%1».</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>Вопросника с таким именем нет.</translation>
    </message>
    <message>
        <source>Take one of these: %1.</source>
        <translation>Возьмите один из этих: %1.</translation>
    </message>
    <message>
        <source>The published layout of the questionnaire “%1” was to be opened.</source>
        <translation>Не удалось открыть макет опубликованных данных вопросника «%1».</translation>
    </message>
    <message>
        <source>This questionnaire has none.</source>
        <translation>У этого вопросника его нет.</translation>
    </message>
    <message>
        <source>Take a questionnaire whose figures are published, such as un-cts or glotip.</source>
        <translation>Возьмите вопросник, данные которого публикуются, например un-cts или glotip.</translation>
    </message>
    <message>
        <source>No cell of the questionnaire stands for “%1”.</source>
        <translation>«%1» не соответствует ни одной ячейке вопросника.</translation>
    </message>
    <message>
        <source>These rows are not checked. Add the label to portal.json of the questionnaire.</source>
        <translation>Эти строки не проверяются. Добавьте наименование в файл portal.json вопросника.</translation>
    </message>
    <message>
        <source>The unit “%1” is not known.</source>
        <translation>Единица «%1» неизвестна.</translation>
    </message>
    <message>
        <source>Its figures are taken for counts.</source>
        <translation>Её значения считаются числами случаев.</translation>
    </message>
    <message>
        <source>“%1” cannot be the year of a figure.</source>
        <translation>«%1» не может быть годом, к которому относится значение.</translation>
    </message>
    <message>
        <source>The row is not checked. Correct the year.</source>
        <translation>Строка не проверяется. Исправьте год.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» не является числом.</translation>
    </message>
    <message>
        <source>The row is not checked. Correct the figure.</source>
        <translation>Строка не проверяется. Исправьте значение.</translation>
    </message>
    <message>
        <source>%1 has two figures for “%2” in %3: %4 and %5.</source>
        <translation>%1: для «%2» за %3 год приведены два значения: %4 и %5.</translation>
    </message>
    <message>
        <source>The first is checked. Take out the wrong one.</source>
        <translation>Проверяется первое. Удалите неверное.</translation>
    </message>
    <message>
        <source>%1 was to be read as a published file.</source>
        <translation>Не удалось прочитать %1 как опубликованный файл.</translation>
    </message>
    <message>
        <source>It has no column %1.</source>
        <translation>В нём не хватает столбцов: %1.</translation>
    </message>
    <message>
        <source>Take a file as UNODC&apos;s data portal gives it, with its header line.</source>
        <translation>Возьмите файл в том виде, в каком его даёт портал данных УНП ООН, со строкой заголовка.</translation>
    </message>
    <message>
        <source>The questionnaire at %1 was to be opened.</source>
        <translation>Не удалось открыть вопросник %1.</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>Его не удалось прочитать: %1.</translation>
    </message>
    <message>
        <source>Name the folder of an edition, or one of the editions that come with the program.</source>
        <translation>Укажите папку редакции или одну из редакций, поставляемых с программой.</translation>
    </message>
    <message>
        <source>The collection of %1 does not ask for it.</source>
        <translation>В цикле сбора данных %1 года это не запрашивается.</translation>
    </message>
    <message>
        <source>It is computed from other cells (%1).</source>
        <translation>Значение вычисляется по другим ячейкам (%1).</translation>
    </message>
    <message>
        <source>The row is no offence of the classification; fill it in by hand.</source>
        <translation>Строка не является преступлением по классификации; заполните её вручную.</translation>
    </message>
    <message>
        <source>Of the counts “%1”, %2 have values that are coarser than what is asked.</source>
        <translation>В подсчётах «%1» есть случаи, значения которых менее подробны, чем запрашивается: %2.</translation>
    </message>
    <message>
        <source>The counts “%1” have none in these categories, but %2 in a category above them that may belong here.</source>
        <translation>В подсчётах «%1» в этих категориях нет ни одного случая, но в вышестоящей категории есть случаи, которые могут относиться сюда: %2.</translation>
    </message>
    <message>
        <source>The counts “%1” do not say the value of any of the %2 that may belong here.</source>
        <translation>В подсчётах «%1» не указано значение ни для одного из %2, которые могут относиться сюда.</translation>
    </message>
    <message>
        <source>Not a whole number, because links share codes by weights.</source>
        <translation>Число не целое, потому что связи распределяют коды по весам.</translation>
    </message>
    <message>
        <source>%1 more have no known value and are not counted.</source>
        <translation>Ещё случаев с неизвестным значением: %1; они не учтены.</translation>
    </message>
    <message>
        <source>%1 more are coded to a category above; they may belong here and are not counted.</source>
        <translation>Ещё случаев, отнесённых к вышестоящей категории: %1; они могут относиться сюда, но не учтены.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The counts “%1” are not split by %2 (%3).</source>
        <translation>В подсчётах «%1» нет разбивки по атрибуту «%2» (%3).</translation>
    </message>
    <message>
        <source>The counts “%1” have nothing in these categories in any year. When there was none, say so by hand.</source>
        <translation>В подсчётах «%1» в этих категориях нет ничего ни за один год. Если случаев не было, укажите это вручную.</translation>
    </message>
    <message>
        <source>Several counts would fill it: %1. Remove those that are not to be used.</source>
        <translation>Ячейку могли бы заполнить сразу несколько подсчётов: %1. Удалите те, которые не следует использовать.</translation>
    </message>
    <message>
        <source>No attribute of records says “%1” for %2.</source>
        <translation>Ни один атрибут записей не даёт «%1» для единицы учёта «%2».</translation>
    </message>
    <message>
        <source>No counts are kept of the unit “%1” at the stage “%2”.</source>
        <translation>Нет сохранённых подсчётов с единицей учёта «%1» на стадии «%2».</translation>
    </message>
    <message>
        <source>No counts of the unit “%1” at the stage “%2” are of the year %3.</source>
        <translation>Среди подсчётов с единицей учёта «%1» на стадии «%2» нет данных за %3 год.</translation>
    </message>
    <message>
        <source>The indicators of the questionnaire “%1” were to be read.</source>
        <translation>Не удалось прочитать показатели вопросника «%1».</translation>
    </message>
    <message>
        <source>They could not be read: %1.</source>
        <translation>Их не удалось прочитать: %1.</translation>
    </message>
    <message>
        <source>See whether the folder is complete.</source>
        <translation>Проверьте, полна ли папка.</translation>
    </message>
    <message>
        <source>There is no figure for %1.</source>
        <translation>Нет значения для: %1.</translation>
    </message>
    <message>
        <source>The denominator is, or may be, zero.</source>
        <translation>Знаменатель равен или может быть равен нулю.</translation>
    </message>
    <message>
        <source>“%1” is not a number that can be taken in.</source>
        <translation>«%1» нельзя загрузить как число.</translation>
    </message>
    <message>
        <source>Write digits with a decimal point and nothing between thousands, such as 1234.5, or &lt;5.</source>
        <translation>Напишите цифры с десятичной точкой и без разделителей тысяч, например 1234.5 или &lt;5.</translation>
    </message>
    <message>
        <source>The value “%1” and the status “%2” do not agree.</source>
        <translation>Значение «%1» и статус «%2» противоречат друг другу.</translation>
    </message>
    <message>
        <source>Reported and provisional cells have a number, suppressed ones &lt;5, zero ones 0 or nothing, and all others none.</source>
        <translation>В ячейках со статусом reported или provisional стоит число, со статусом suppressed — запись вида &lt;5, со статусом zero — 0 или ничего, а во всех остальных значения нет.</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>Статуса «%1» нет.</translation>
    </message>
    <message>
        <source>Use reported, zero, provisional, suppressed, not available, not applicable or not asked.</source>
        <translation>Используйте reported, zero, provisional, suppressed, not available, not applicable или not asked.</translation>
    </message>
    <message>
        <source>The questionnaire has no cell “%1”.</source>
        <translation>В вопроснике нет ячейки «%1».</translation>
    </message>
    <message>
        <source>“iccs questionnaire show %1” lists the cells.</source>
        <translation>Список ячеек выводит команда «iccs questionnaire show %1».</translation>
    </message>
    <message>
        <source>The collection of %1 does not ask for “%2”.</source>
        <translation>В цикле сбора данных %1 года ячейка «%2» не запрашивается.</translation>
    </message>
    <message>
        <source>Leave the row out, or name another edition.</source>
        <translation>Исключите строку или укажите другую редакцию.</translation>
    </message>
    <message>
        <source>“%1” is no year that the questionnaire asks for.</source>
        <translation>«%1» не является годом, за который вопросник запрашивает данные.</translation>
    </message>
    <message>
        <source>It asks for %1.</source>
        <translation>Запрашиваются годы: %1.</translation>
    </message>
    <message>
        <source>The cell says %1 (%2); the file would replace what somebody said.</source>
        <translation>В ячейке указано %1 (%2); файл заменил бы то, что кто-то внёс.</translation>
    </message>
    <message>
        <source>Say --accept when the file is to hold.</source>
        <translation>Если следует принять данные файла, добавьте --accept.</translation>
    </message>
    <message>
        <source>The cell stands in the file before.</source>
        <translation>Эта ячейка уже встречалась в файле выше.</translation>
    </message>
    <message>
        <source>Keep one of the rows.</source>
        <translation>Оставьте одну из строк.</translation>
    </message>
    <message>
        <source>The answers in %1 were to be taken in.</source>
        <translation>Не удалось загрузить ответы из файла %1.</translation>
    </message>
    <message>
        <source>It has no columns “cell”, “year” and “value”.</source>
        <translation>В нём нет всех нужных столбцов: «cell», «year» и «value».</translation>
    </message>
    <message>
        <source>The first line names the columns: cell, year, value, status, comment, source.</source>
        <translation>В первой строке указаны названия столбцов: cell, year, value, status, comment, source.</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Не заполнено</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Ноль</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Предварительно</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Скрыто</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не запрашивается</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Введено вручную</translation>
    </message>
    <message>
        <source>From coded data</source>
        <translation>Из закодированных данных</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message>
        <source>Returned by an institution</source>
        <translation>Возвращено учреждением</translation>
    </message>
    <message>
        <source>Documented: seen in the source.</source>
        <translation>Подтверждено документом: известно из источника.</translation>
    </message>
    <message>
        <source>Inferred: concluded from what is published; the official form was not seen.</source>
        <translation>Выведено: заключение из опубликованного; официальную форму мы не видели.</translation>
    </message>
    <message>
        <source>From memory: not verified in a source.</source>
        <translation>По памяти: не проверено по источнику.</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Преступления</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Жертвы</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Случаи смерти</translation>
    </message>
    <message>
        <source>Firearms</source>
        <translation>Огнестрельное оружие</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Учреждения</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Проценты</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Value in US dollars</source>
        <translation>Стоимость в долларах США</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Предприятия</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Formal contact</source>
        <translation>Официальный контакт</translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation>Уголовное преследование</translation>
    </message>
    <message>
        <source>Brought before the courts</source>
        <translation>Передача в суд</translation>
    </message>
    <message>
        <source>Conviction</source>
        <translation>Осуждение</translation>
    </message>
    <message>
        <source>Held in prison</source>
        <translation>Содержание в тюрьме</translation>
    </message>
    <message>
        <source>Entering prison</source>
        <translation>Поступление в тюрьму</translation>
    </message>
    <message>
        <source>Under supervision</source>
        <translation>Нахождение под надзором</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Вместимость</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Выявление</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>Изъятие</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Обнаружение</translation>
    </message>
    <message>
        <source>Surrendered</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Traced</source>
        <translation>Отслеживание</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Обследование</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Комментарий к ячейке: %1</translation>
    </message>
    <message>
        <source>Type in %1</source>
        <translation>Ввод значения: %1</translation>
    </message>
    <message numerus="yes">
        <source>Give %n cells the status “%1”</source>
        <translation>
            <numerusform>Присвоение %n ячейке статуса «%1»</numerusform>
            <numerusform>Присвоение %n ячейкам статуса «%1»</numerusform>
            <numerusform>Присвоение %n ячейкам статуса «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>Вставка %n ячейки</numerusform>
            <numerusform>Вставка %n ячеек</numerusform>
            <numerusform>Вставка %n ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cells</source>
        <translation>
            <numerusform>Очистка %n ячейки</numerusform>
            <numerusform>Очистка %n ячеек</numerusform>
            <numerusform>Очистка %n ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation>«%1» меньше нуля.</translation>
    </message>
    <message>
        <source>Populations and counts cannot be. Correct the value.</source>
        <translation>Численность населения и число случаев не бывают отрицательными. Исправьте значение.</translation>
    </message>
    <message>
        <source>Write digits with a decimal point and nothing between thousands, such as 68350000 or 12.5.</source>
        <translation>Напишите цифры с десятичной точкой и без разделителей тысяч, например 68350000 или 12.5.</translation>
    </message>
    <message>
        <source>The line names no series.</source>
        <translation>В строке не указан ряд.</translation>
    </message>
    <message>
        <source>Write its id, such as population.</source>
        <translation>Напишите его идентификатор, например population.</translation>
    </message>
    <message>
        <source>“%1” cannot be the year of a value.</source>
        <translation>«%1» не может быть годом, к которому относится значение.</translation>
    </message>
    <message>
        <source>Write a year of four digits, such as 2023.</source>
        <translation>Напишите год четырьмя цифрами, например 2023.</translation>
    </message>
    <message>
        <source>The series “%1” has a value for %2 before.</source>
        <translation>Для ряда «%1» значение за %2 год уже указано выше.</translation>
    </message>
    <message>
        <source>Keep one of the lines.</source>
        <translation>Оставьте одну из строк.</translation>
    </message>
    <message>
        <source>Say --accept when the new one is to hold.</source>
        <translation>Если следует принять новое, добавьте --accept.</translation>
    </message>
    <message>
        <source>The series “%1” has %2 for %3; %4 would replace it.</source>
        <translation>У ряда «%1» указано %2 за %3 год; это значение было бы заменено на %4.</translation>
    </message>
    <message>
        <source>The series “%1” comes from “%2”; “%3” would replace that.</source>
        <translation>Источник ряда «%1» — «%2»; его заменил бы источник «%3».</translation>
    </message>
    <message>
        <source>No questionnaire asks for the series “%1”.</source>
        <translation>Ни один вопросник не запрашивает ряд «%1».</translation>
    </message>
    <message>
        <source>It is kept. Those that are used: %1.</source>
        <translation>Он сохраняется. Используются следующие ряды: %1.</translation>
    </message>
    <message>
        <source>The series “%1” does not say where it comes from.</source>
        <translation>Для ряда «%1» не указано, откуда он взят.</translation>
    </message>
    <message>
        <source>Name its source; rates cannot be checked by others without it.</source>
        <translation>Укажите его источник: без него другие не смогут проверить коэффициенты.</translation>
    </message>
    <message>
        <source>The series in %1 were to be taken in.</source>
        <translation>Не удалось загрузить ряды из файла %1.</translation>
    </message>
    <message>
        <source>It has no columns “series”, “year” and “value”.</source>
        <translation>В нём нет столбцов «series», «year» и «value».</translation>
    </message>
    <message>
        <source>The first line names the columns: series, year, value, name, source.</source>
        <translation>В первой строке указываются названия столбцов: series, year, value, name, source.</translation>
    </message>
    <message>
        <source>It names no year in which it is asked.</source>
        <translation>В нём не указан ни один год, за который запрашиваются данные.</translation>
    </message>
    <message>
        <source>Put some in “years” of its edition.json.</source>
        <translation>Укажите годы в поле «years» файла edition.json вопросника.</translation>
    </message>
    <message>
        <source>Its first module has no tables.</source>
        <translation>В его первом модуле нет таблиц.</translation>
    </message>
    <message>
        <source>Put some in “modules” of its edition.json.</source>
        <translation>Укажите таблицы в поле «modules» файла edition.json вопросника.</translation>
    </message>
    <message>
        <source>Another questionnaire has the name “%1”.</source>
        <translation>Имя «%1» носит другой вопросник.</translation>
    </message>
    <message>
        <source>Put another “id” in its edition.json: answers are kept under that name.</source>
        <translation>Укажите другое значение «id» в файле edition.json вопросника: под этим именем хранятся ответы.</translation>
    </message>
    <message>
        <source>Take the coded value of %1</source>
        <translation>Принятие закодированного значения: %1</translation>
    </message>
    <message>
        <source>Filling %1 from coded data</source>
        <translation>Заполнение вопросника %1 по закодированным данным</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells from coded data</source>
        <translation>
            <numerusform>Заполнение %n ячейки по закодированным данным</numerusform>
            <numerusform>Заполнение %n ячеек по закодированным данным</numerusform>
            <numerusform>Заполнение %n ячеек по закодированным данным</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n series</source>
        <translation>
            <numerusform>Ввод %n ряда</numerusform>
            <numerusform>Ввод %n рядов</numerusform>
            <numerusform>Ввод %n рядов</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what is open in %1</source>
        <translation>Поиск незавершённого в вопроснике %1</translation>
    </message>
    <message>
        <source>Making the package %1</source>
        <translation>Создание пакета %1</translation>
    </message>
    <message>
        <source>Counting what would move</source>
        <translation>Подсчёт возможных изменений</translation>
    </message>
    <message>
        <source>The file %1 was read again for its checksum.</source>
        <translation>Не удалось повторно прочитать файл %1 для вычисления контрольной суммы.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try again when it can be read.</source>
        <translation>Ничего не сохранено. Повторите попытку, когда файл можно будет прочитать.</translation>
    </message>
    <message>
        <source>The counts were to be kept as &quot;%1&quot;.</source>
        <translation>Не удалось сохранить подсчёты как «%1».</translation>
    </message>
    <message>
        <source>They are of several measures, which must not be added up: %1. Nothing was kept.</source>
        <translation>Они относятся к нескольким показателям, которые нельзя складывать: %1. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Leave the columns or rows of the other measures out in the layout, and keep each measure by a name of its own.</source>
        <translation>Исключите в макете столбцы или строки остальных показателей и сохраните каждый показатель под отдельным именем.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::Block</name>
    <message>
        <source>Nothing was pasted: the block has %1 rows and %2 columns, which is more than there are from the current cell on. Start at another cell.</source>
        <translation>Ничего не вставлено: в блоке строк — %1, столбцов — %2, а начиная с текущей ячейки столько места нет. Начните с другой ячейки.</translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” is not to be filled in. %2</source>
        <translation>Ничего не вставлено: ячейка «%1» не заполняется. %2</translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” for “%2” is neither a number nor the sign of a status. Correct it in the spreadsheet and copy the block again.</source>
        <translation>Ничего не вставлено: «%1» для ячейки «%2» не является ни числом, ни знаком статуса. Исправьте это в электронной таблице и скопируйте блок снова.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::CellPanel</name>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что учитывается</translation>
    </message>
    <message>
        <source>No cell is chosen</source>
        <translation>Ячейка не выбрана</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cell, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Coded data</source>
        <translation>Закодированные данные</translation>
    </message>
    <message>
        <source>Collection before</source>
        <translation>Предыдущий цикл</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, edition</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Puts the figure of coded data in place of what stands here.</source>
        <translation>Ставит значение из закодированных данных на место того, что указано здесь.</translation>
    </message>
    <message>
        <source>&amp;Take the coded value: %1</source>
        <translation>&amp;Взять закодированное значение: %1</translation>
    </message>
</context>
<context>
    <name>questionnairepage::CellState</name>
    <message>
        <source>It is asked in collections of even years.</source>
        <translation>Запрашивается в циклах сбора данных чётных лет.</translation>
    </message>
    <message>
        <source>It is asked in collections of odd years.</source>
        <translation>Запрашивается в циклах сбора данных нечётных лет.</translation>
    </message>
    <message>
        <source>It is asked from the collection of %1 on.</source>
        <translation>Запрашивается начиная с цикла сбора данных %1 года.</translation>
    </message>
    <message>
        <source>It was asked until the collection of %1.</source>
        <translation>Запрашивалось до цикла сбора данных %1 года включительно.</translation>
    </message>
    <message>
        <source>Not filled in yet.</source>
        <translation>Ещё не заполнено.</translation>
    </message>
    <message>
        <source>Typed in.</source>
        <translation>Введено вручную.</translation>
    </message>
    <message>
        <source>From coded data.</source>
        <translation>Из закодированных данных.</translation>
    </message>
    <message>
        <source>Imported from a file.</source>
        <translation>Импортировано из файла.</translation>
    </message>
    <message>
        <source>Returned by an institution.</source>
        <translation>Возвращено учреждением.</translation>
    </message>
    <message>
        <source>Typed in; the coded data say something else.</source>
        <translation>Введено вручную; закодированные данные дают другое значение.</translation>
    </message>
    <message>
        <source>Provisional.</source>
        <translation>Предварительно.</translation>
    </message>
    <message>
        <source>Suppressed: only known to be small.</source>
        <translation>Скрыто: известно лишь, что значение мало.</translation>
    </message>
    <message>
        <source>Not available.</source>
        <translation>Нет данных.</translation>
    </message>
    <message>
        <source>Not applicable.</source>
        <translation>Неприменимо.</translation>
    </message>
    <message>
        <source>Not asked by the office that holds the figures.</source>
        <translation>Ведомство, у которого находятся данные, таких сведений не запрашивает.</translation>
    </message>
    <message>
        <source>Not asked in this collection.</source>
        <translation>В этом цикле сбора данных не запрашивается.</translation>
    </message>
    <message>
        <source>Computed from other cells.</source>
        <translation>Вычислено по другим ячейкам.</translation>
    </message>
    <message>
        <source>From an earlier collection; it cannot be changed here.</source>
        <translation>Из более раннего цикла сбора данных; здесь изменить нельзя.</translation>
    </message>
    <message>
        <source>The form has no cell here.</source>
        <translation>В этом месте формы ячейки нет.</translation>
    </message>
    <message>
        <source>Not asked in the collection of %1.</source>
        <translation>В цикле сбора данных %1 года не запрашивается.</translation>
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
        <translation>Поток: за весь год</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Stock: as on %1</source>
        <translation>Запас: по состоянию на %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dimension, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ICCS</source>
        <translation>МКПС</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Кроме</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разбивка</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица учёта</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>ЦУР</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Кто заполняет</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>national code, so many, label</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more code(s)</source>
        <translation>
            <numerusform>и ещё %Ln код</numerusform>
            <numerusform>и ещё %Ln кода</numerusform>
            <numerusform>и ещё %Ln кодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>questionnairepage::EditionBar</name>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Вопросник</translation>
    </message>
    <message>
        <source>Years that are shown side by side</source>
        <translation>Годы, показанные рядом друг с другом</translation>
    </message>
    <message>
        <source>%1 (earlier collection)</source>
        <translation>%1 (более ранний цикл)</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>questionnaire</comment>
        <translation>%1 (собственный)</translation>
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
        <translation>Объяснение (%1): %2</translation>
    </message>
    <message>
        <source>Withdraw the explanation</source>
        <translation>Отозвать объяснение</translation>
    </message>
    <message>
        <source>Why it may stand, in a sentence</source>
        <translation>Почему это можно оставить, одним предложением</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Объяснить</translation>
    </message>
</context>
<context>
    <name>questionnairepage::FailuresPanel</name>
    <message>
        <source>Severity</source>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Объяснено</translation>
    </message>
    <message>
        <source>Of &amp;all tables</source>
        <translation>По &amp;всем таблицам</translation>
    </message>
    <message>
        <source>Findings of the questionnaire</source>
        <translation>Замечания к вопроснику</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Таблица %1</translation>
    </message>
    <message>
        <source>The checks find nothing.</source>
        <translation>Проверки замечаний не выявили.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>errors, warnings, notes</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln ошибка</numerusform>
            <numerusform>%Ln ошибки</numerusform>
            <numerusform>%Ln ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln предупреждение</numerusform>
            <numerusform>%Ln предупреждения</numerusform>
            <numerusform>%Ln предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln примечание</numerusform>
            <numerusform>%Ln примечания</numerusform>
            <numerusform>%Ln примечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln замечание</numerusform>
            <numerusform>%Ln замечания</numerusform>
            <numerusform>%Ln замечаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::FillDialog</name>
    <message>
        <source>Cell or reason</source>
        <translation>Ячейка или причина</translation>
    </message>
    <message>
        <source>Fill %1 from coded data: %2</source>
        <comment>questionnaire, years</comment>
        <translation>Заполнение вопросника %1 по закодированным данным: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What filling does</source>
        <translation>Что даст заполнение</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Указано</translation>
    </message>
    <message>
        <source>Coded data</source>
        <translation>Закодированные данные</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>Причина или примечание</translation>
    </message>
    <message>
        <source>What coded data give is being counted…</source>
        <translation>Подсчитывается, что дают закодированные данные…</translation>
    </message>
    <message>
        <source>There is nothing to apply: the cells are as coded data give them.</source>
        <translation>Применять нечего: ячейки уже соответствуют закодированным данным.</translation>
    </message>
    <message>
        <source>%1 %2 Nothing that a person or a file said is overwritten.</source>
        <comment>so many cells get a figure, so many others change</comment>
        <translation>%1 %2 Ничто из указанного человеком или загруженного из файла не перезаписывается.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) get a figure.</source>
        <translation>
            <numerusform>Значение получит %Ln ячейка.</numerusform>
            <numerusform>Значение получат %Ln ячейки.</numerusform>
            <numerusform>Значение получат %Ln ячеек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln other(s) it is remembered what coded data give.</source>
        <translation>
            <numerusform>Ещё для %Ln ячейки запоминается, что дают закодированные данные.</numerusform>
            <numerusform>Ещё для %Ln ячеек запоминается, что дают закодированные данные.</numerusform>
            <numerusform>Ещё для %Ln ячеек запоминается, что дают закодированные данные.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep counts…</source>
        <translation>&amp;Сохранить подсчёты…</translation>
    </message>
    <message>
        <source>Leads to the page “Data and coding”, where counts are kept.</source>
        <translation>Ведёт на страницу «Данные и кодирование», где сохраняются подсчёты.</translation>
    </message>
    <message>
        <source>The project keeps no counts to fill it from. Code a file on the page “Data and coding” and keep its counts for questionnaires.</source>
        <translation>В проекте не сохранены подсчёты, по которым можно заполнять. Закодируйте файл на странице «Данные и кодирование» и сохраните его подсчёты для вопросников.</translation>
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
            <numerusform>%Ln ячейка</numerusform>
            <numerusform>%Ln ячейки</numerusform>
            <numerusform>%Ln ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of table %2</source>
        <comment>so many cells, number</comment>
        <translation>%1 таблицы %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many cells, so many tables</comment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln таблицы</numerusform>
            <numerusform>%Ln таблиц</numerusform>
            <numerusform>%Ln таблиц</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <comment>of a cell</comment>
        <translation>Добавлена</translation>
    </message>
    <message>
        <source>Renewed</source>
        <comment>of a cell</comment>
        <translation>Обновлена</translation>
    </message>
    <message>
        <source>As before</source>
        <comment>of a cell</comment>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Agrees</source>
        <comment>of a cell</comment>
        <translation>Совпадает</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>of a cell</comment>
        <translation>Отличается</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>of a cell</comment>
        <translation>Утрачена</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>of a cell</comment>
        <translation>Не заполнена</translation>
    </message>
    <message>
        <source>The cell was empty and is filled.</source>
        <translation>Ячейка была пуста и заполняется.</translation>
    </message>
    <message>
        <source>The cell was filled from coded data before and gets another figure.</source>
        <translation>Ячейка ранее заполнена по закодированным данным и получает другое значение.</translation>
    </message>
    <message>
        <source>The cell was filled from coded data before, with the same figure.</source>
        <translation>Ячейка ранее заполнена по закодированным данным, и значение то же.</translation>
    </message>
    <message>
        <source>What a person or a file said stays; coded data agree with it.</source>
        <translation>Указанное человеком или загруженное из файла остаётся; закодированные данные с ним совпадают.</translation>
    </message>
    <message>
        <source>What a person or a file said stays; coded data say something else, which is shown beside it.</source>
        <translation>Указанное человеком или загруженное из файла остаётся; закодированные данные дают другое значение, которое показано рядом.</translation>
    </message>
    <message>
        <source>The cell was filled from coded data before, which give no figure any more. The figure stays.</source>
        <translation>Ячейка ранее заполнена по закодированным данным, которые больше не дают значения. Значение остаётся.</translation>
    </message>
    <message>
        <source>Coded data give no figure for the cell.</source>
        <translation>Закодированные данные не дают значения для этой ячейки.</translation>
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
        <translation>%1–%2</translation>
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
        <translation>Показатели, вычисленные по ответам</translation>
    </message>
    <message>
        <source>%1 p</source>
        <comment>a provisional value</comment>
        <translation>%1 p</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Computed from, or what is missing</source>
        <translation>По чему вычислено или чего не хватает</translation>
    </message>
    <message>
        <source>No indicator is computed from this questionnaire.</source>
        <translation>По этому вопроснику показатели не вычисляются.</translation>
    </message>
    <message>
        <source>%1 of %2 values can be computed.</source>
        <comment>numbers</comment>
        <translation>Можно вычислить значений: %1 из %2.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::MethodPanel</name>
    <message>
        <source>Once for the whole questionnaire</source>
        <translation>Один раз для всего вопросника</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
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
        <translation>Проверка %1: %2</translation>
    </message>
    <message>
        <source>Deaths by assault in health statistics (WHO)</source>
        <translation>Смерти в результате нападения по статистике здравоохранения (ВОЗ)</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Численность населения</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>questionnairepage::QuestionnairePage</name>
    <message>
        <source>&amp;Copy the selected cells</source>
        <translation>&amp;Копировать выбранные ячейки</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Вст&amp;авить ячейки</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Статус</translation>
    </message>
    <message>
        <source>Give the selected cells a status (Alt+Down)</source>
        <translation>Присвоить выбранным ячейкам статус (Alt+стрелка вниз)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Следующее &amp;замечание</translation>
    </message>
    <message>
        <source>Type a number, “&lt;5” when suppressed, “12 p” when provisional, “:” not available, “z” not applicable, “x” not asked. Alt+Down chooses. ° inferred, ? from memory.</source>
        <translation>Введите число; «&lt;5», если значение скрыто; «12 p», если оно предварительное; «:» — нет данных, «z» — неприменимо, «x» — не запрашивается. Alt+стрелка вниз — выбор. ° — выведено, ? — по памяти.</translation>
    </message>
    <message>
        <source>Questions on method</source>
        <translation>Вопросы о методике</translation>
    </message>
    <message>
        <source>Questions on method: %1 of %2 answered</source>
        <translation>Вопросы о методике: дано ответов — %1 из %2</translation>
    </message>
    <message>
        <source>No questionnaire can be read</source>
        <translation>Не удаётся прочитать ни один вопросник</translation>
    </message>
    <message>
        <source>The questionnaires that come with the program are missing or broken. Install the program again.</source>
        <translation>Вопросники, поставляемые с программой, отсутствуют или повреждены. Установите программу заново.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Вопросник</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Ещё</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>&amp;Fill from coded data…</source>
        <translation>Запо&amp;лнить по закодированным данным…</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>Заполнить…</translation>
    </message>
    <message>
        <source>Show what coded data give for the cells of the shown years, and fill them</source>
        <translation>Показать, что закодированные данные дают для ячеек показанных годов, и заполнить эти ячейки</translation>
    </message>
    <message>
        <source>&amp;What changes if…</source>
        <translation>Что &amp;изменится, если…</translation>
    </message>
    <message>
        <source>Which cells and indicators move when a national code goes to another category</source>
        <translation>Какие ячейки и показатели изменятся, если отнести национальный код к другой категории</translation>
    </message>
    <message>
        <source>Population and other &amp;series…</source>
        <translation>Численность населения и другие &amp;ряды…</translation>
    </message>
    <message>
        <source>The yearly series that checks and indicators ask for</source>
        <translation>Годовые ряды, которые нужны проверкам и показателям</translation>
    </message>
    <message>
        <source>&amp;Open a questionnaire of your own…</source>
        <translation>&amp;Открыть собственный вопросник…</translation>
    </message>
    <message>
        <source>A folder with an edition.json, such as a form of your ministry</source>
        <translation>Папка с файлом edition.json, например форма вашего министерства</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were filled or compared with coded data.</source>
        <translation>
            <numerusform>%Ln ячейка заполнена по закодированным данным или сопоставлена с ними.</numerusform>
            <numerusform>%Ln ячейки заполнены по закодированным данным или сопоставлены с ними.</numerusform>
            <numerusform>%Ln ячеек заполнено по закодированным данным или сопоставлено с ними.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more finding(s).</source>
        <translation>
            <numerusform>Есть ещё %Ln замечание.</numerusform>
            <numerusform>Есть ещё %Ln замечания.</numerusform>
            <numerusform>Есть ещё %Ln замечаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>The questionnaire in %1 was not opened. %2 %3</source>
        <comment>folder, why, how many</comment>
        <translation>Вопросник в папке %1 не открыт. %2 %3</translation>
    </message>
    <message>
        <source>Do not open it again</source>
        <translation>Больше не открывать</translation>
    </message>
    <message>
        <source>Open a questionnaire of your own</source>
        <translation>Открыть собственный вопросник</translation>
    </message>
    <message>
        <source>&amp;Parts for institutions…</source>
        <translation>&amp;Части для учреждений…</translation>
    </message>
    <message>
        <source>&amp;Take back a part…</source>
        <translation>Принять &amp;возвращённую часть…</translation>
    </message>
    <message>
        <source>&amp;Fill a workbook of others…</source>
        <translation>&amp;Заполнить стороннюю книгу…</translation>
    </message>
    <message>
        <source>Su&amp;bmission…</source>
        <translation>&amp;Отправка…</translation>
    </message>
</context>
<context>
    <name>questionnairepage::RowSeries</name>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Earlier answer</source>
        <translation>Прежний ответ</translation>
    </message>
    <message>
        <source>Published by UNODC</source>
        <translation>Опубликовано УНП ООН</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are no figures</source>
        <translation>Значений нет</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years with their figures</comment>
        <translation>, </translation>
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
        <translation>Численность населения и другие ряды для вопросника %1</translation>
    </message>
    <message>
        <source>This questionnaire does not ask for it.</source>
        <translation>Этот вопросник его не запрашивает.</translation>
    </message>
    <message>
        <source>It is used for: %1.</source>
        <translation>Где используется: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between uses</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>There is no year with a value. Type one, or remove the series.</source>
        <translation>Нет ни одного года со значением. Введите его или удалите ряд.</translation>
    </message>
    <message>
        <source>Say where the values are from, such as “UN, World Population Prospects 2024”.</source>
        <translation>Укажите, откуда взяты значения, например «ООН, World Population Prospects 2024».</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <comment>name of a series, reason</comment>
        <translation>Ряд «%1» не сохранён. %2</translation>
    </message>
    <message>
        <source>What was typed is not saved yet.</source>
        <translation>Введённое ещё не сохранено.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>of a series</comment>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Entered</source>
        <comment>of a series</comment>
        <translation>Введён</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>years</comment>
        <translation>Без значений за %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Ряд</translation>
    </message>
    <message>
        <source>UN, World Population Prospects 2024</source>
        <translation>ООН, World Population Prospects 2024</translation>
    </message>
    <message>
        <source>Years and values</source>
        <translation>Годы и значения</translation>
    </message>
    <message>
        <source>&amp;Paste years and values</source>
        <translation>&amp;Вставить годы и значения</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>Type the values, or copy years and values from a spreadsheet and paste them here. The last row takes another year.</source>
        <translation>Введите значения или скопируйте годы и значения из электронной таблицы и вставьте их сюда. Последняя строка предназначена для следующего года.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Puts all that was typed into the project, as one step to undo.</source>
        <translation>Помещает всё введённое в проект одним действием, которое можно отменить.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Для чего нужен</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SeriesPanel</name>
    <message>
        <source>Figures of the chart</source>
        <translation>Значения диаграммы</translation>
    </message>
    <message>
        <source>Choose a cell to see its row over the years.</source>
        <translation>Выберите ячейку, чтобы увидеть её строку по годам.</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Диаграмма: %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SheetDelegate</name>
    <message>
        <source>Choose a status (Alt+Down)</source>
        <translation>Выбрать статус (Alt+стрелка вниз)</translation>
    </message>
    <message>
        <source>This cannot be read. Type a number, “&lt;5”, or one of the signs below the sheet.</source>
        <translation>Это нельзя прочитать. Введите число, «&lt;5» или один из знаков, указанных под листом.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SheetModel</name>
    <message>
        <source>%1, %2</source>
        <comment>row, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>row, column, year</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Coded data: %1</source>
        <translation>Закодированные данные: %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>cell, figure, state</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a cell. Type a number, “&lt;5”, or one of the signs below the sheet.</source>
        <translation>«%1» нельзя указать в ячейке. Введите число, «&lt;5» или один из знаков, указанных под листом.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, year</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SheetView</name>
    <message>
        <source>Sheet of the table</source>
        <translation>Лист таблицы</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SubmissionDialog</name>
    <message>
        <source>Submission of %1</source>
        <translation>Отправка ответов на вопросник %1</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Отправить</translation>
    </message>
    <message>
        <source>&amp;Earlier submissions</source>
        <translation>&amp;Прежние отправки</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SubmissionsPanel</name>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Объяснение</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Отправки</translation>
    </message>
    <message>
        <source>What is said otherwise</source>
        <translation>Что указано иначе</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Сравнить с</translation>
    </message>
    <message>
        <source>As it was sealed</source>
        <translation>Соответствует запечатанной</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Изменена с тех пор</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Контрольная печать</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>what the project says now</source>
        <translation>то, что указано в проекте сейчас</translation>
    </message>
    <message>
        <source>Nothing was submitted yet.</source>
        <translation>Пока ничего не отправлено.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Различий нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are said otherwise.</source>
        <translation>
            <numerusform>Иначе указан %Ln элемент.</numerusform>
            <numerusform>Иначе указаны %Ln элемента.</numerusform>
            <numerusform>Иначе указано %Ln элементов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::SubmitPanel</name>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Errors that nobody has explained</source>
        <translation>Ошибки, которые никто не объяснил</translation>
    </message>
    <message>
        <source>Errors without explanation</source>
        <translation>Ошибки без объяснения</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the cell.</source>
        <translation>Клавиша Enter или двойной щелчок — переход к ячейке.</translation>
    </message>
    <message>
        <source>What the letter says besides</source>
        <translation>Что ещё должно быть сказано в письме</translation>
    </message>
    <message>
        <source>Send although errors are not &amp;explained; the letter lists them</source>
        <translation>Отправить, хотя есть ошибки &amp;без объяснения; они перечисляются в письме</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>При&amp;мечание</translation>
    </message>
    <message>
        <source>&amp;Language of letter and workbooks</source>
        <translation>&amp;Язык письма и книг</translation>
    </message>
    <message>
        <source>&amp;Make the package…</source>
        <translation>Со&amp;здать пакет…</translation>
    </message>
    <message>
        <source>Choose a year.</source>
        <translation>Выберите год.</translation>
    </message>
    <message>
        <source>%1 of %2 cells are answered. %3, %4, %5.</source>
        <comment>answered, asked, three counts of findings</comment>
        <translation>Ячеек с ответами: %1 из %2. %3, %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) without explanation</source>
        <translation>
            <numerusform>%Ln ошибка без объяснения</numerusform>
            <numerusform>%Ln ошибки без объяснения</numerusform>
            <numerusform>%Ln ошибок без объяснения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) and note(s)</source>
        <translation>
            <numerusform>%Ln предупреждение или примечание</numerusform>
            <numerusform>%Ln предупреждения и примечания</numerusform>
            <numerusform>%Ln предупреждений и примечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) explained</source>
        <translation>
            <numerusform>%Ln объяснённое замечание</numerusform>
            <numerusform>%Ln объяснённых замечания</numerusform>
            <numerusform>%Ln объяснённых замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Проект открыт только для чтения.</translation>
    </message>
    <message>
        <source>Mend or explain the errors first, or say that they may be sent.</source>
        <translation>Сначала исправьте или объясните ошибки либо укажите, что их можно отправить.</translation>
    </message>
    <message>
        <source>There are no answers in these years.</source>
        <translation>За эти годы ответов нет.</translation>
    </message>
    <message>
        <source>Package of the submission</source>
        <translation>Пакет отправки</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Пакеты (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written with %Ln file(s). Save the project, which keeps it as “%2”.</source>
        <comment>file name, number of the submission</comment>
        <translation>
            <numerusform>Записан файл %1, в нём %Ln файл. Сохраните проект: он хранит отправку как «%2».</numerusform>
            <numerusform>Записан файл %1, в нём %Ln файла. Сохраните проект: он хранит отправку как «%2».</numerusform>
            <numerusform>Записан файл %1, в нём %Ln файлов. Сохраните проект: он хранит отправку как «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) are not in it.</source>
        <translation>
            <numerusform>В пакет не вошёл %Ln ответ.</numerusform>
            <numerusform>В пакет не вошли %Ln ответа.</numerusform>
            <numerusform>В пакет не вошло %Ln ответов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::TablesPanel</name>
    <message>
        <source>not asked</source>
        <comment>a table or module</comment>
        <translation>не запрашивается</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>filled cells of those that are asked</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing of it is asked in this collection.</source>
        <translation>В этом цикле сбора данных отсюда ничего не запрашивается.</translation>
    </message>
    <message>
        <source>%1 of %2 cells are filled in.</source>
        <translation>Заполнено ячеек: %1 из %2.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>errors, warnings, notes</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln ошибка</numerusform>
            <numerusform>%Ln ошибки</numerusform>
            <numerusform>%Ln ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln предупреждение</numerusform>
            <numerusform>%Ln предупреждения</numerusform>
            <numerusform>%Ln предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln примечание</numerusform>
            <numerusform>%Ln примечания</numerusform>
            <numerusform>%Ln примечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Заполнено</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Modules and tables</source>
        <translation>Модули и таблицы</translation>
    </message>
</context>
<context>
    <name>questionnairepage::WhatIfDialog</name>
    <message>
        <source>What changes in %1 if a code goes to another category</source>
        <translation>Что изменится в вопроснике %1, если отнести код к другой категории</translation>
    </message>
    <message>
        <source>Where should “%1” go?</source>
        <translation>К какой категории отнести «%1»?</translation>
    </message>
    <message>
        <source>Where should the code go?</source>
        <translation>К какой категории отнести код?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a category</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Выберите категорию.</translation>
    </message>
    <message>
        <source>Choose a national code.</source>
        <translation>Выберите национальный код.</translation>
    </message>
    <message>
        <source>What would move is being counted…</source>
        <translation>Подсчитывается, что изменилось бы…</translation>
    </message>
    <message>
        <source>Counts that would move: %1.</source>
        <translation>Перешло бы случаев: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would have another figure.</source>
        <translation>
            <numerusform>Значение изменилось бы у %Ln ячейки.</numerusform>
            <numerusform>Значение изменилось бы у %Ln ячеек.</numerusform>
            <numerusform>Значение изменилось бы у %Ln ячеек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s) would have another value.</source>
        <translation>
            <numerusform>Значение изменилось бы у %Ln показателя.</numerusform>
            <numerusform>Значение изменилось бы у %Ln показателей.</numerusform>
            <numerusform>Значение изменилось бы у %Ln показателей.</numerusform>
        </translation>
    </message>
    <message>
        <source>These counts do not keep national codes and cannot move: %1.</source>
        <translation>В этих подсчётах национальные коды не сохранены, поэтому переход для них невозможен: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What stands in the cell stays, because it is not from coded data. %1</source>
        <translation>Указанное в ячейке остаётся, потому что взято не из закодированных данных. %1</translation>
    </message>
    <message>
        <source>Code or words of its label</source>
        <translation>Код или слова его наименования</translation>
    </message>
    <message>
        <source>National codes</source>
        <translation>Национальные коды</translation>
    </message>
    <message>
        <source>If this &amp;national code</source>
        <translation>Если отнести этот &amp;национальный код</translation>
    </message>
    <message>
        <source>Choose a category…</source>
        <translation>Выберите категорию…</translation>
    </message>
    <message>
        <source>went to this &amp;category</source>
        <translation>к этой &amp;категории</translation>
    </message>
    <message>
        <source>Cells that would move</source>
        <translation>Ячейки, которые изменились бы</translation>
    </message>
    <message>
        <source>Indicators that would move</source>
        <translation>Показатели, которые изменились бы</translation>
    </message>
    <message>
        <source>C&amp;ells that would move</source>
        <translation>&amp;Ячейки, которые изменились бы</translation>
    </message>
    <message>
        <source>&amp;Indicators that would move</source>
        <translation>&amp;Показатели, которые изменились бы</translation>
    </message>
    <message>
        <source>&amp;Remap for real: show the mapping</source>
        <translation>Действительно изменить: показать &amp;сопоставление</translation>
    </message>
    <message>
        <source>Leads to the mapping of this code. Nothing is changed here.</source>
        <translation>Ведёт к сопоставлению этого кода. Здесь ничего не изменяется.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Число случаев</translation>
    </message>
    <message>
        <source>Goes to now</source>
        <translation>Сейчас относится к</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of a table, name of a cell</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>%1
Before: %2
After: %3</source>
        <comment>formula, the same with figures, again</comment>
        <translation>%1
Было: %2
Стало: %3</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>With the figures</source>
        <translation>Со значениями</translation>
    </message>
    <message>
        <source>No counts of national codes are kept. Code a file on the page “Data and coding” and keep its counts for questionnaires.</source>
        <translation>Подсчёты по национальным кодам не сохранены. Закодируйте файл на странице «Данные и кодирование» и сохраните его подсчёты для вопросников.</translation>
    </message>
    <message>
        <source>&amp;Keep counts…</source>
        <translation>Сохр&amp;анить подсчёты…</translation>
    </message>
    <message>
        <source>Leads to the page “Data and coding”, where counts are kept.</source>
        <translation>Ведёт на страницу «Данные и кодирование», где сохраняются подсчёты.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::YearTable</name>
    <message>
        <source>“%1” is not a year. Type one such as 2023.</source>
        <translation>«%1» не является годом. Введите год, например 2023.</translation>
    </message>
    <message>
        <source>“%1” for %2 is not a number of at least zero. Correct it.</source>
        <translation>«%1» для года %2 не является неотрицательным числом. Исправьте его.</translation>
    </message>
    <message>
        <source>The year %1 stands there twice. Empty the value of one of them.</source>
        <translation>Год %1 указан дважды. Очистите значение в одной из строк.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard has no cells.</source>
        <translation>Ничего не вставлено: в буфере обмена нет ячеек.</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>Ничего не вставлено. %1</translation>
    </message>
    <message>
        <source>There is no year with a value.</source>
        <translation>Нет ни одного года со значением.</translation>
    </message>
    <message>
        <source>Nothing was pasted: there are %1 values and no years for all of them. Copy the column of years with them.</source>
        <translation>Ничего не вставлено: значений %1, и не для всех есть годы. Скопируйте вместе с ними столбец годов.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
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
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Таблица %1</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Рисунок %1</translation>
    </message>
    <message>
        <source>Data of figure %1</source>
        <translation>Данные к рисунку %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Our proposal</source>
        <translation>Наше предложение</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>Перейти к тексту</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Вернуться к тексту</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>There is nothing to show in this table.</source>
        <translation>В этой таблице показывать нечего.</translation>
    </message>
    <message>
        <source>leaves: %1</source>
        <translation>выбывают: %1</translation>
    </message>
    <message>
        <source>Break before %1: %2</source>
        <translation>Разрыв ряда перед %1 г.: %2</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Coded tables</source>
        <translation>Закодированные таблицы</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Что учитывается</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Не сопоставлено</translation>
    </message>
    <message>
        <source>by the table</source>
        <translation>по таблице</translation>
    </message>
    <message>
        <source>Records that are out of scope are in none of these tables.</source>
        <translation>Записей вне охвата нет ни в одной из этих таблиц.</translation>
    </message>
    <message>
        <source>Not known, by dimension</source>
        <translation>Неизвестные значения по измерениям</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>A breakdown of which a large part is not known says little about the rest.</source>
        <translation>Разбивка, в которой значительная часть неизвестна, мало говорит об остальном.</translation>
    </message>
    <message>
        <source>%1 by section</source>
        <translation>%1 по разделам</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Coded data</source>
        <translation>Закодированные данные</translation>
    </message>
    <message>
        <source>The project keeps no coded table, so nothing is said here of records.</source>
        <translation>В проекте нет закодированных таблиц, поэтому о записях здесь ничего не сказано.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Findings by check</source>
        <translation>Замечания по проверкам</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>Что она ищет</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Объяснено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Все проверки</translation>
    </message>
    <message>
        <source>Explained: a person has written down why the finding may stand.</source>
        <translation>Объяснено: человек записал, почему замечание можно оставить.</translation>
    </message>
    <message>
        <source>Open findings of %1</source>
        <translation>Открытые замечания проверки %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что обнаружено</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>%1 more are not shown; the program&apos;s page of findings has them.</source>
        <translation>Не показано ещё замечаний: %1; они есть на странице замечаний программы.</translation>
    </message>
    <message>
        <source>Explained findings</source>
        <translation>Объяснённые замечания</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>Почему это можно оставить</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Кто объяснил</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Что обнаружили проверки</translation>
    </message>
    <message>
        <source>The program compares every entry with rules. A finding is no verdict: it is corrected, or a person explains why it may stand.</source>
        <translation>Программа сверяет каждую запись с правилами. Замечание — не приговор: его исправляют, либо человек объясняет, почему его можно оставить.</translation>
    </message>
    <message>
        <source>A report was to be made.</source>
        <translation>Не удалось составить отчёт.</translation>
    </message>
    <message>
        <source>The project has no list of offences.</source>
        <translation>В проекте нет перечня преступлений.</translation>
    </message>
    <message>
        <source>Import a list and map it first.</source>
        <translation>Сначала импортируйте перечень и сопоставьте его.</translation>
    </message>
    <message>
        <source>The project has no list “%1”.</source>
        <translation>В проекте нет перечня «%1».</translation>
    </message>
    <message>
        <source>Name one of its lists, or none for all of them.</source>
        <translation>Укажите один из его перечней или не указывайте ни одного, чтобы взять все.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Классификация</translation>
    </message>
    <message>
        <source>Mapping set</source>
        <translation>Набор сопоставлений</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, версия %2</translation>
    </message>
    <message>
        <source>Fingerprint of the mapping</source>
        <translation>Контрольная сумма сопоставления</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Подготовлено</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Draft, not validated</source>
        <translation>Черновик, не подтверждён</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Подтверждён</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Указание источника</translation>
    </message>
    <message>
        <source>For readers who do not know the ICCS</source>
        <translation>Для читателей, не знакомых с МКПС</translation>
    </message>
    <message>
        <source>The International Classification of Crime for Statistical Purposes (ICCS) groups acts by what is done, not by the article of the law that forbids it. It was endorsed by the United Nations Statistical Commission in 2015 and is kept by UNODC, the United Nations Office on Drugs and Crime.</source>
        <translation>Международная классификация преступлений для статистических целей (МКПС) группирует деяния по тому, что совершено, а не по статье закона, которая это запрещает. Она одобрена Статистической комиссией Организации Объединённых Наций в 2015 году и ведётся УНП ООН — Управлением Организации Объединённых Наций по наркотикам и преступности.</translation>
    </message>
    <message>
        <source>Its categories have codes. The first two digits are the section (for example 01, acts leading to death or intending to cause death); each further level adds digits: 0101 is intentional homicide. “Other” categories, called residuals, take what fits nowhere else in their group; the fewer offences they hold, the more a table says.</source>
        <translation>Её категории имеют коды. Первые две цифры — раздел (например, 01 — деяния, повлекшие смерть или совершённые с намерением причинить смерть); каждый следующий уровень добавляет цифры: 0101 — умышленное убийство. Категории «прочие», называемые остаточными, принимают то, чему нет другого места в их группе; чем меньше в них преступлений, тем больше говорит таблица.</translation>
    </message>
    <message>
        <source>A mapping says for each national offence code to which category of the ICCS its acts belong. Figures of the country are then counted in categories that other countries use, too. National law stays as it is.</source>
        <translation>Сопоставление указывает для каждого национального кода преступления, к какой категории МКПС относятся его деяния. Данные страны затем подсчитываются по категориям, которыми пользуются и другие страны. Национальное законодательство остаётся без изменений.</translation>
    </message>
    <message>
        <source>%1, project of %2.</source>
        <translation>%1 (состояние проекта на %2).</translation>
    </message>
    <message>
        <source>Indicators computed from the figures</source>
        <translation>Показатели, вычисленные по этим данным</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица измерения</translation>
    </message>
    <message>
        <source>A dash stands where a figure or the population is missing. Suppressed counts make an interval.</source>
        <translation>Тире означает, что не хватает значения или численности населения. Скрытые значения дают интервал.</translation>
    </message>
    <message>
        <source>Formulas of the indicators</source>
        <translation>Формулы показателей</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>With its figures</source>
        <translation>С его значениями</translation>
    </message>
    <message>
        <source>method changed</source>
        <translation>изменение методики</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Ряды</translation>
    </message>
    <message>
        <source>A line is interrupted where the answers to questions on method differ between two collections: figures before and after it were made in different ways.</source>
        <translation>Линия прерывается там, где ответы на вопросы о методике различаются между двумя циклами сбора данных: значения до и после этого получены разными способами.</translation>
    </message>
    <message>
        <source>Lines from %1 to %2: %3. The table below has the same numbers.</source>
        <translation>Линии с %1 по %2: %3. Таблица ниже содержит те же значения.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>The figures given allow none.</source>
        <translation>По указанным значениям нельзя вычислить ни один.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>до стадии «%1»</translation>
    </message>
    <message>
        <source>From the police to prison</source>
        <translation>От полиции до тюрьмы</translation>
    </message>
    <message>
        <source>The counts are of the same year and not of the same persons: a case may pass from one stage to the next in another year, and one person may be counted twice. The widths show the order of size, not the fate of persons.</source>
        <translation>Значения относятся к одному году, но не к одним и тем же лицам: дело может перейти с одной стадии на следующую в другом году, а одно лицо может быть учтено дважды. Ширина показывает порядок величины, а не судьбу людей.</translation>
    </message>
    <message>
        <source>Persons in the criminal justice system, %1</source>
        <translation>Лица в системе уголовного правосудия, %1</translation>
    </message>
    <message>
        <source>Boxes from left to right, one for each stage, with bands as wide as the counts between them: from %1 persons at the first to %2 at the last.</source>
        <translation>Блоки слева направо, по одному на каждую стадию, и полосы между ними, ширина которых соответствует числу лиц: от %1 на первой стадии до %2 на последней.</translation>
    </message>
    <message>
        <source>Mapped, of the offences in scope</source>
        <translation>Сопоставлено, из преступлений в охвате</translation>
    </message>
    <message>
        <source>Approved, of the offences in scope</source>
        <translation>Утверждено, из преступлений в охвате</translation>
    </message>
    <message>
        <source>In residual categories, of the mapped offences</source>
        <translation>В остаточных категориях, из сопоставленных преступлений</translation>
    </message>
    <message>
        <source>Reviewed, of the mapped offences</source>
        <translation>Рецензировано, из сопоставленных преступлений</translation>
    </message>
    <message>
        <source>With a definition, of the offences in scope</source>
        <translation>С определением, из преступлений в охвате</translation>
    </message>
    <message>
        <source>With a rationale, of the mapped offences</source>
        <translation>С обоснованием, из сопоставленных преступлений</translation>
    </message>
    <message>
        <source>With rules cited, of the mapped offences</source>
        <translation>С указанными правилами, из сопоставленных преступлений</translation>
    </message>
    <message>
        <source>Categories of the ICCS that are used</source>
        <translation>Используемые категории МКПС</translation>
    </message>
    <message>
        <source>Quality of the mapping by codes and by volume, %1</source>
        <translation>Качество сопоставления по кодам и по объёму, %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Из общего числа</translation>
    </message>
    <message>
        <source>Share of codes</source>
        <translation>Доля кодов</translation>
    </message>
    <message>
        <source>Share of volume</source>
        <translation>Доля объёма</translation>
    </message>
    <message>
        <source>Volume: the counts that the list itself gives for its codes. A dash stands where it gives none.</source>
        <translation>Объём: число случаев, которое сам перечень даёт для своих кодов. Тире означает, что он его не даёт.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Перечень</translation>
    </message>
    <message>
        <source>Share of the mapped codes in percent</source>
        <translation>Доля сопоставленных кодов в процентах</translation>
    </message>
    <message>
        <source>Level %1, %2</source>
        <translation>Уровень %1, %2</translation>
    </message>
    <message>
        <source>Level of the categories reached</source>
        <translation>Уровень достигнутых категорий</translation>
    </message>
    <message>
        <source>One bar for each list, parted by the level of the classification that its mapped codes reach. The deeper, the more a table can tell.</source>
        <translation>Один столбец на каждый перечень, разделённый по уровням классификации, которых достигают его сопоставленные коды. Чем глубже уровень, тем больше может сказать таблица.</translation>
    </message>
    <message>
        <source>Residual categories used by %1</source>
        <translation>Остаточные категории, используемые в перечне «%1»</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>National codes</source>
        <translation>Национальные коды</translation>
    </message>
    <message>
        <source>Every link to a residual is counted here, so an offence may stand in several rows. Many codes in one residual ask for a definition or a split.</source>
        <translation>Здесь учитывается каждая связь с остаточной категорией, поэтому преступление может стоять в нескольких строках. Если в одной остаточной категории много кодов, нужно определение или разделение.</translation>
    </message>
    <message>
        <source>Data quality and coding</source>
        <translation>Качество данных и кодирование</translation>
    </message>
    <message>
        <source>Coverage by codes and volume, levels, residual categories, unknown shares of coded tables, open findings and explanations.</source>
        <translation>Охват по кодам и по объёму, уровни, остаточные категории, неизвестные доли закодированных таблиц, открытые замечания и объяснения.</translation>
    </message>
    <message>
        <source>A list of offences; coded tables where there are any.</source>
        <translation>Перечень преступлений; закодированные таблицы, если они есть.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Резюме</translation>
    </message>
    <message>
        <source>Quality of the mapping</source>
        <translation>Качество сопоставления</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Допущение</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>Source of the share</source>
        <translation>Источник доли</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Рецензент</translation>
    </message>
    <message>
        <source>Correspondence of %1 with the ICCS</source>
        <translation>Соответствие перечня «%1» и МКПС</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Национальный код</translation>
    </message>
    <message>
        <source>National offence</source>
        <translation>Национальное преступление</translation>
    </message>
    <message>
        <source>ICCS</source>
        <translation>МКПС</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Offences of %1 without a category</source>
        <translation>Преступления перечня «%1» без категории</translation>
    </message>
    <message>
        <source>Why not mapped</source>
        <translation>Почему не сопоставлено</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Relations and statuses, %1</source>
        <translation>Отношения и статусы, %1</translation>
    </message>
    <message>
        <source>Relation of the national code to the category</source>
        <translation>Отношение национального кода к категории</translation>
    </message>
    <message>
        <source>Status of the offence</source>
        <translation>Статус преступления</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>Указанные правила</translation>
    </message>
    <message>
        <source>No link cites a rule of mapping.</source>
        <translation>Ни одна связь не ссылается на правило сопоставления.</translation>
    </message>
    <message>
        <source>Rules of mapping that links cite</source>
        <translation>Правила сопоставления, на которые ссылаются связи</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что оно говорит</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>The rules sum up what reviewers of national mappings apply; they are our own wording, no official text of UNODC.</source>
        <translation>Правила обобщают то, что применяют рецензенты национальных сопоставлений; это наша собственная формулировка, а не официальный текст УНП ООН.</translation>
    </message>
    <message>
        <source>How to read the tables</source>
        <translation>Как читать таблицы</translation>
    </message>
    <message>
        <source>“%1”: the national code and the category hold the same acts.</source>
        <translation>«%1»: национальный код и категория содержат одни и те же деяния.</translation>
    </message>
    <message>
        <source>“%1”: the national code is a part of the category; its whole count may be added to it.</source>
        <translation>«%1»: национальный код — часть категории; все его случаи можно отнести к ней.</translation>
    </message>
    <message>
        <source>“%1”: the national code holds other acts, too; its count says too much for the category.</source>
        <translation>«%1»: национальный код содержит и другие деяния; его число случаев для категории завышено.</translation>
    </message>
    <message>
        <source>“%1”: each has acts that the other lacks.</source>
        <translation>«%1»: у каждого есть деяния, которых нет у другого.</translation>
    </message>
    <message>
        <source>The numbers behind a relation say how many codes and categories are joined: n:1 means that several national codes go to one category.</source>
        <translation>Числа после отношения показывают, сколько кодов и категорий соединено: n:1 означает, что несколько национальных кодов относятся к одной категории.</translation>
    </message>
    <message>
        <source>“%1” links were signed by a reviewer. All others are work in progress.</source>
        <translation>Связи со статусом «%1» подписаны рецензентом. Все остальные находятся в работе.</translation>
    </message>
    <message>
        <source>Coverage by section</source>
        <translation>Охват по разделам</translation>
    </message>
    <message>
        <source>Relations and statuses</source>
        <translation>Отношения и статусы</translation>
    </message>
    <message>
        <source>Offences without a category</source>
        <translation>Преступления без категории</translation>
    </message>
    <message>
        <source>Correspondence table</source>
        <translation>Таблица соответствий</translation>
    </message>
    <message>
        <source>Correspondence table with rationale</source>
        <translation>Таблица соответствий с обоснованием</translation>
    </message>
    <message>
        <source>Every national code with its category of the ICCS, the relation, the status and the reasons; codes without a category; coverage by section.</source>
        <translation>Каждый национальный код с его категорией МКПС, отношением, статусом и причинами; коды без категории; охват по разделам.</translation>
    </message>
    <message>
        <source>A list of offences.</source>
        <translation>Перечень преступлений.</translation>
    </message>
    <message>
        <source>Correspondence of national offences with the ICCS</source>
        <translation>Соответствие национальных преступлений и МКПС</translation>
    </message>
    <message>
        <source>Lists of offences</source>
        <translation>Перечни преступлений</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Преступления</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>Дата загрузки</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>the order of the ICCS</source>
        <translation>порядок МКПС</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Counting rules of %1</source>
        <translation>Правила подсчёта перечня «%1»</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что учитывается</translation>
    </message>
    <message>
        <source>Moment at which an offence enters the statistics</source>
        <translation>Момент, когда преступление попадает в статистику</translation>
    </message>
    <message>
        <source>Of several offences only the most serious is counted</source>
        <translation>Из нескольких преступлений учитывается только самое тяжкое</translation>
    </message>
    <message>
        <source>Order of seriousness</source>
        <translation>Порядок тяжести</translation>
    </message>
    <message>
        <source>Attempts are counted with completed offences</source>
        <translation>Покушения учитываются вместе с оконченными преступлениями</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>The ICCS asks every country to declare these rules, because they change the figures (ICCS 2015, p. 105-106).</source>
        <translation>МКПС просит каждую страну объявить эти правила, поскольку от них зависят данные (МКПС 2015, с. 105–106).</translation>
    </message>
    <message>
        <source>Counting rules</source>
        <translation>Правила подсчёта</translation>
    </message>
    <message>
        <source>No counting rules are declared for this list. Figures counted from it cannot be compared with others until they are.</source>
        <translation>Для этого перечня правила подсчёта не объявлены. Пока их нет, данные, подсчитанные по нему, нельзя сравнивать с другими.</translation>
    </message>
    <message>
        <source>by the base conduct</source>
        <translation>по основному деянию</translation>
    </message>
    <message>
        <source>by the most serious conduct</source>
        <translation>по наиболее тяжкому деянию</translation>
    </message>
    <message>
        <source>Principles of the mapping</source>
        <translation>Принципы сопоставления</translation>
    </message>
    <message>
        <source>Decisions that differ between countries</source>
        <translation>Решения, которые различаются между странами</translation>
    </message>
    <message>
        <source>Codes that hold several acts</source>
        <translation>Коды, содержащие несколько деяний</translation>
    </message>
    <message>
        <source>Least level of a category</source>
        <translation>Наименьший уровень категории</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Покушения</translation>
    </message>
    <message>
        <source>marked by a tag</source>
        <translation>отмечены тегом</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>не отмечены</translation>
    </message>
    <message>
        <source>Methodology and counting rules</source>
        <translation>Методика и правила подсчёта</translation>
    </message>
    <message>
        <source>The metadata: sources, counting rules, attributes, layouts of record files, decision tables in words and answers to questions on method.</source>
        <translation>Метаданные: источники, правила подсчёта, атрибуты, макеты файлов записей, таблицы решений, изложенные словами, и ответы на вопросы о методике.</translation>
    </message>
    <message>
        <source>A list of offences; counting rules, layouts, decision tables and answers to a questionnaire where there are any.</source>
        <translation>Перечень преступлений; правила подсчёта, макеты, таблицы решений и ответы на вопросник, если они есть.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>cells asked for</source>
        <translation>запрошено ячеек</translation>
    </message>
    <message>
        <source>cells answered</source>
        <translation>заполнено ячеек</translation>
    </message>
    <message>
        <source>errors without explanation</source>
        <translation>ошибок без объяснения</translation>
    </message>
    <message>
        <source>findings explained</source>
        <translation>объяснено замечаний</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1, %2, автор: %3</translation>
    </message>
    <message>
        <source>Submissions so far</source>
        <translation>Отправки на данный момент</translation>
    </message>
    <message>
        <source>The response has not been sent yet.</source>
        <translation>Ответы ещё не отправлены.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Вопросник</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Response to a questionnaire</source>
        <translation>Ответы на вопросник</translation>
    </message>
    <message>
        <source>The figures of a response with their statuses and earlier years, indicators with formulas, findings and explanations, flows and series.</source>
        <translation>Значения ответов с их статусами и прежними годами, показатели с формулами, замечания и объяснения, потоки и ряды.</translation>
    </message>
    <message>
        <source>Answers to a questionnaire.</source>
        <translation>Ответы на вопросник.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Mapped, not approved</source>
        <translation>Сопоставлено, не утверждено</translation>
    </message>
    <message>
        <source>Offence codes</source>
        <translation>Коды преступлений</translation>
    </message>
    <message>
        <source>Mapped offences by section, %1</source>
        <translation>Сопоставленные преступления по разделам, %1</translation>
    </message>
    <message>
        <source>In residuals</source>
        <translation>В остаточных</translation>
    </message>
    <message>
        <source>Volume in residuals</source>
        <translation>Объём в остаточных</translation>
    </message>
    <message>
        <source>An offence with several links counts once, at the link that is furthest in review and deepest in the classification. A dash means that there is nothing to take a share of.</source>
        <translation>Преступление с несколькими связями учитывается один раз — по связи, которая дальше всего продвинулась в рецензировании и находится глубже всего в классификации. Тире означает, что долю вычислять не от чего.</translation>
    </message>
    <message>
        <source>The lists in figures</source>
        <translation>Перечни в цифрах</translation>
    </message>
    <message>
        <source>Offences in scope</source>
        <translation>Преступления в охвате</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Сопоставлено</translation>
    </message>
    <message>
        <source>Coverage, codes</source>
        <translation>Охват, коды</translation>
    </message>
    <message>
        <source>Coverage, volume</source>
        <translation>Охват, объём</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Рецензировано</translation>
    </message>
    <message>
        <source>Offences that are out of scope and rows that sum others are not counted. Approved: share of the offences in scope. Residuals and reviews: share of the mapped offences. A dash stands where the list gives no volumes.</source>
        <translation>Преступления вне охвата и строки, суммирующие другие, не учитываются. Утверждено: доля преступлений в охвате. В остаточных и рецензировано: доля сопоставленных преступлений. Тире означает, что перечень не даёт объёмов.</translation>
    </message>
    <message>
        <source>Mapped offence codes by section, %1</source>
        <translation>Сопоставленные коды преступлений по разделам, %1</translation>
    </message>
    <message>
        <source>Horizontal bars, one for each section of the ICCS: how many of the %1 mapped codes it has, approved ones first. The table below has the same numbers.</source>
        <translation>Горизонтальные столбцы, по одному на каждый раздел МКПС: сколько в нём сопоставленных кодов (всего их %1), сначала утверждённые. Таблица ниже содержит те же значения.</translation>
    </message>
    <message>
        <source>Answers to questions on method, %1</source>
        <translation>Ответы на вопросы о методике, %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>The whole questionnaire</source>
        <translation>Весь вопросник</translation>
    </message>
    <message>
        <source>Questions on method</source>
        <translation>Вопросы о методике</translation>
    </message>
    <message>
        <source>The project has no answers to questions on method.</source>
        <translation>В проекте нет ответов на вопросы о методике.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>неприменимо</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Значения атрибута «%1»</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Столбцы макета «%1»</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Что он даёт</translation>
    </message>
    <message>
        <source>What its texts mean</source>
        <translation>Что означают его тексты</translation>
    </message>
    <message>
        <source>Rows are left out where the column “%1” says: %2.</source>
        <translation>Строки исключаются, если в столбце «%1» стоит: %2.</translation>
    </message>
    <message>
        <source>National attributes</source>
        <translation>Национальные атрибуты</translation>
    </message>
    <message>
        <source>The project adds no attribute to those of the ICCS (Table II).</source>
        <translation>Проект не добавляет атрибутов к атрибутам МКПС (таблица II).</translation>
    </message>
    <message>
        <source>Beside the disaggregating variables of the ICCS (Table II) the project uses these attributes of its own.</source>
        <translation>Помимо дезагрегирующих переменных МКПС (таблица II) проект использует следующие собственные атрибуты.</translation>
    </message>
    <message>
        <source>Record files</source>
        <translation>Файлы записей</translation>
    </message>
    <message>
        <source>A row of the file is: %1.</source>
        <translation>Строка файла — это: %1.</translation>
    </message>
    <message>
        <source>The project has no layout of a record file.</source>
        <translation>В проекте нет макета файла записей.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>p: provisional; s: suppressed because the count is small; n.a.: not available; n.ap.: not applicable; –: not filled in.</source>
        <translation>p: предварительное значение; s: скрыто, поскольку число мало; н.д.: нет данных; н.п.: неприменимо; –: не заполнено.</translation>
    </message>
    <message>
        <source>n.a.</source>
        <translation>н.д.</translation>
    </message>
    <message>
        <source>n.ap.</source>
        <translation>н.п.</translation>
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
        <translation>Ячейки по статусам</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Все ячейки</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Tables and rows without any answer are left out. Years before those of this questionnaire come from earlier collections.</source>
        <translation>Таблицы и строки без единого ответа опущены. Годы, предшествующие годам этого вопросника, взяты из более ранних циклов сбора данных.</translation>
    </message>
    <message>
        <source>It decides about these offences of %1: %2.</source>
        <translation>Она решает о следующих преступлениях перечня «%1»: %2.</translation>
    </message>
    <message>
        <source>It decides about the offences of %1 under the headings: %2.</source>
        <translation>Она решает о преступлениях перечня «%1» под рубриками: %2.</translation>
    </message>
    <message>
        <source>It decides about all offences of %1.</source>
        <translation>Она решает обо всех преступлениях перечня «%1».</translation>
    </message>
    <message>
        <source>For each record one row at most fits.</source>
        <translation>К каждой записи подходит не более одной строки.</translation>
    </message>
    <message>
        <source>The first row that fits decides.</source>
        <translation>Решает первая подходящая строка.</translation>
    </message>
    <message>
        <source>Several rows may fit if they say the same.</source>
        <translation>Подходить могут несколько строк, если они говорят одно и то же.</translation>
    </message>
    <message>
        <source>All rows that fit add what they say.</source>
        <translation>Все подходящие строки добавляют то, что в них указано.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>In all other cases: %1</source>
        <translation>Во всех остальных случаях: %1</translation>
    </message>
    <message>
        <source>In any case: %1</source>
        <translation>В любом случае: %1</translation>
    </message>
    <message>
        <source>If %1: %2</source>
        <translation>Если %1: %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Почему: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Автор: %1</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>Таблицы решений</translation>
    </message>
    <message>
        <source>Where a national code holds acts of several categories, a decision table looks at the record: its facts, such as the outcome or the age of the victim, decide.</source>
        <translation>Если национальный код содержит деяния нескольких категорий, таблица решений обращается к записи: решают её факты, например последствия или возраст потерпевшего.</translation>
    </message>
    <message>
        <source>The project has none.</source>
        <translation>В проекте их нет.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>When the offence is first reported (input)</source>
        <translation>Когда о преступлении сообщено впервые (на входе)</translation>
    </message>
    <message>
        <source>During the investigation (process)</source>
        <translation>Во время расследования (в процессе)</translation>
    </message>
    <message>
        <source>When the investigation is closed (output)</source>
        <translation>Когда расследование закончено (на выходе)</translation>
    </message>
    <message>
        <source>Annex %1: %2</source>
        <translation>Приложение %1: %2</translation>
    </message>
    <message>
        <source>The tables have %1 links. Here they are counted by section; the workbook of this report (XLSX) has them all.</source>
        <translation>Число связей в таблицах: %1. Здесь они подсчитаны по разделам; в книге этого отчёта (XLSX) есть все.</translation>
    </message>
    <message>
        <source>The changes stand in the project: “iccs history” and the page History show who changed what and when.</source>
        <translation>Изменения хранятся в проекте: команда «iccs history» и страница «История» показывают, кто, что и когда изменил.</translation>
    </message>
    <message>
        <source>Quality frameworks</source>
        <translation>Рамочные основы обеспечения качества</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>не объявлено</translation>
    </message>
    <message>
        <source>Questions in the frameworks of quality</source>
        <translation>Вопросы в рамочных основах обеспечения качества</translation>
    </message>
    <message>
        <source>The letter is the level of the NQAF, the number the principle. The assignment is ours; numbers of the NQAF were written from memory.</source>
        <translation>Буква — уровень NQAF, число — принцип. Соотнесение наше собственное; номера NQAF указаны по памяти.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Classification used</source>
        <translation>Используемая классификация</translation>
    </message>
    <message>
        <source>Unit and moment of counting</source>
        <translation>Единица учёта и момент подсчёта</translation>
    </message>
    <message>
        <source>Reference period</source>
        <translation>Отчётный период</translation>
    </message>
    <message>
        <source>Source data</source>
        <translation>Исходные данные</translation>
    </message>
    <message>
        <source>Fingerprint of the source file</source>
        <translation>Контрольная сумма исходного файла</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Последнее обновление</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Revision of the list</source>
        <translation>Пересмотр перечня</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>The newest changes of the project</source>
        <translation>Последние изменения проекта</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Things changed</source>
        <translation>Изменено объектов</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Повторено</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Достигнуто</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Без причины</translation>
    </message>
    <message>
        <source>Categories without a code</source>
        <translation>Категории без кода</translation>
    </message>
    <message>
        <source>Why categories have no national code</source>
        <translation>Почему у категорий нет национального кода</translation>
    </message>
    <message>
        <source>National codes reach %1 of the %2 categories. A category without a code is no fault where the law knows no such act; then the reason should be written down.</source>
        <translation>Национальные коды достигают %1 из %2 категорий. Категория без кода — не ошибка, если закон не знает такого деяния; тогда следует записать причину.</translation>
    </message>
    <message>
        <source>Share of the national codes in scope that have a category in the section</source>
        <translation>Доля национальных кодов в сфере охвата, имеющих категорию в этом разделе</translation>
    </message>
    <message>
        <source>No code ends in a residual category.</source>
        <translation>Ни один код не попадает в остаточную категорию.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Residual categories with the most codes</source>
        <translation>Остаточные категории с наибольшим числом кодов</translation>
    </message>
    <message>
        <source>same category</source>
        <translation>та же категория</translation>
    </message>
    <message>
        <source>other level of the same branch</source>
        <translation>другой уровень той же ветви</translation>
    </message>
    <message>
        <source>other category of the same section</source>
        <translation>другая категория того же раздела</translation>
    </message>
    <message>
        <source>other section</source>
        <translation>другой раздел</translation>
    </message>
    <message>
        <source>Only the largest %1 of %2 stand here.</source>
        <translation>Здесь приведены только крупнейшие: %1 из %2.</translation>
    </message>
    <message>
        <source>Shared provisions</source>
        <translation>Общие нормы</translation>
    </message>
    <message>
        <source>Same category</source>
        <translation>Та же категория</translation>
    </message>
    <message>
        <source>Provisions to which the institutions give different categories</source>
        <translation>Нормы, которым учреждения дают разные категории</translation>
    </message>
    <message>
        <source>Provision or name</source>
        <translation>Норма или название</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Различие</translation>
    </message>
    <message>
        <source>No link is in dispute.</source>
        <translation>Спорных связей нет.</translation>
    </message>
    <message>
        <source>No provision or name stands in the lists of two institutions, so nothing can be compared: import a second list with its legal provisions.</source>
        <translation>Ни одна норма и ни одно название не встречаются в перечнях двух учреждений, поэтому сравнивать нечего: импортируйте второй перечень с его правовыми нормами.</translation>
    </message>
    <message>
        <source>The institutions give every shared provision the same category.</source>
        <translation>Каждой общей норме учреждения дают одну и ту же категорию.</translation>
    </message>
    <message>
        <source>Cases at stake: those recorded under the codes and categories that the entry names. Nothing stands there where the lists give no counts.</source>
        <translation>Затронутые случаи: зарегистрированные под теми кодами и категориями, которые названы в записи. Если перечни не дают числа случаев, здесь ничего не указано.</translation>
    </message>
    <message>
        <source>%1 of %2 national codes in scope have no ICCS category yet (%3).</source>
        <translation>У %1 из %2 национальных кодов в сфере охвата ещё нет категории МКПС (%3).</translation>
    </message>
    <message>
        <source>%4 of the mapped cases end in residual categories; the largest is %1 with %2 cases (%3).</source>
        <translation>В остаточные категории попадает %4 сопоставленных случаев; крупнейшая — %1, случаев в ней: %2 (%3).</translation>
    </message>
    <message>
        <source>%4 of the mapped codes end in residual categories; the largest is %1 with %2 codes (%3).</source>
        <translation>В остаточные категории попадает %4 сопоставленных кодов; крупнейшая — %1, кодов в ней: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 (median level %2 of 4)</source>
        <translation>%1 (медианный уровень %2 из 4)</translation>
    </message>
    <message>
        <source>The checks of the tables report %1 open errors.</source>
        <translation>Открытых ошибок по проверкам таблиц: %1.</translation>
    </message>
    <message>
        <source>Found by the program; no person has confirmed it yet.</source>
        <translation>Найдено программой; ни один человек этого ещё не подтвердил.</translation>
    </message>
    <message>
        <source>Known errors of the ICCS at categories that the lists use</source>
        <translation>Известные ошибки МКПС в категориях, которые используются в перечнях</translation>
    </message>
    <message>
        <source>None concerns a category in use.</source>
        <translation>Ни одна не касается используемой категории.</translation>
    </message>
    <message>
        <source>Register of gaps and errors of the ICCS</source>
        <translation>Реестр пробелов и ошибок МКПС</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>The register that comes with the program is among them; “iccs assessment gaps” writes all entries into a table.</source>
        <translation>Сюда входит и реестр, поставляемый с программой; команда «iccs assessment gaps» выводит все записи в таблицу.</translation>
    </message>
    <message>
        <source>Found in this country</source>
        <translation>Обнаружено в этой стране</translation>
    </message>
    <message>
        <source>The country as a whole</source>
        <translation>Страна в целом</translation>
    </message>
    <message>
        <source>Nothing is recorded yet on “%1”: enter it on the page Assessment.</source>
        <translation>По теме «%1» пока ничего не записано: введите это на странице «Оценка».</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Quality measures</source>
        <translation>Меры качества</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Answers by institution</source>
        <translation>Ответы по учреждениям</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Levels that the program computes from the tables are not among these answers.</source>
        <translation>Уровни, которые программа вычисляет по таблицам, в число этих ответов не входят.</translation>
    </message>
    <message>
        <source>How levels are given</source>
        <translation>Как присваиваются уровни</translation>
    </message>
    <message>
        <source>What is not covered</source>
        <translation>Что не охвачено</translation>
    </message>
    <message>
        <source>Questions answered in full: %1 of %2.</source>
        <translation>Вопросы, на которые получены все ответы: %1 из %2.</translation>
    </message>
    <message>
        <source>Not or not by all answered are:</source>
        <translation>Без ответа или с ответами не всех учреждений остаются вопросы:</translation>
    </message>
    <message>
        <source>Answers that count otherwise than given</source>
        <translation>Ответы, которые учитываются иначе, чем даны</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>Closing evidence</source>
        <translation>Подтверждение закрытия</translation>
    </message>
    <message>
        <source>Items closed</source>
        <translation>Закрыто пунктов</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Всего пунктов</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Актуальность</translation>
    </message>
    <message>
        <source>Accuracy and reliability</source>
        <translation>Точность и надёжность</translation>
    </message>
    <message>
        <source>Timeliness and punctuality</source>
        <translation>Своевременность и пунктуальность</translation>
    </message>
    <message>
        <source>Coherence and comparability</source>
        <translation>Согласованность и сопоставимость</translation>
    </message>
    <message>
        <source>Accessibility and clarity</source>
        <translation>Доступность и ясность</translation>
    </message>
    <message>
        <source>Computed figures</source>
        <translation>Вычисленные показатели</translation>
    </message>
    <message>
        <source>The assessment has no question on this criterion.</source>
        <translation>В оценке нет вопросов по этому критерию.</translation>
    </message>
    <message>
        <source>Checks made</source>
        <translation>Проведённые проверки</translation>
    </message>
    <message>
        <source>Findings that a person has explained are not among them; the report “%1” lists them all.</source>
        <translation>Замечания, которые объяснил человек, сюда не входят; все они перечислены в отчёте «%1».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Levels are 0 to 4; of several answers the median stands first and the lowest and highest in brackets.</source>
        <translation>Уровни — от 0 до 4; если ответов несколько, сначала указана медиана, а в скобках — низший и высший уровень.</translation>
    </message>
    <message>
        <source>%1 Levels now: %2.</source>
        <translation>%1 Текущие уровни: %2.</translation>
    </message>
    <message>
        <source>Levels now</source>
        <translation>Текущие уровни</translation>
    </message>
    <message>
        <source>Proposed actions</source>
        <translation>Предложенные действия</translation>
    </message>
    <message>
        <source>The program proposes these actions because of the levels reached; nobody has decided on them. On the page Assessment a person takes them over, changes or drops them.</source>
        <translation>Программа предлагает эти действия исходя из достигнутых уровней; решения о них никто не принимал. На странице «Оценка» их принимает, изменяет или отклоняет человек.</translation>
    </message>
    <message>
        <source>The source in short</source>
        <translation>Кратко об источнике</translation>
    </message>
    <message>
        <source>Years with counts</source>
        <translation>Годы с числом случаев</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Потерпевший</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>Правонарушитель</translation>
    </message>
    <message>
        <source>Data description</source>
        <translation>Описание данных</translation>
    </message>
    <message>
        <source>About</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>In the records</source>
        <translation>В записях</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 из %2 (%3)</translation>
    </message>
    <message>
        <source>Can be filled</source>
        <translation>Можно заполнить</translation>
    </message>
    <message>
        <source>No record file of this source is described, so the program cannot tell which details it holds: add its layout on the page Data and coding.</source>
        <translation>Ни один файл записей этого источника не описан, поэтому программа не может определить, какие подробности он содержит: добавьте макет файла на странице «Данные и кодирование».</translation>
    </message>
    <message>
        <source>Main findings</source>
        <translation>Основные выводы</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Institutions and their lists</source>
        <translation>Учреждения и их перечни</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Законы</translation>
    </message>
    <message>
        <source>Legal provisions behind the codes</source>
        <translation>Правовые нормы, стоящие за кодами</translation>
    </message>
    <message>
        <source>With a provision</source>
        <translation>С правовой нормой</translation>
    </message>
    <message>
        <source>Different provisions</source>
        <translation>Разные нормы</translation>
    </message>
    <message>
        <source>With dates in force</source>
        <translation>С датами действия</translation>
    </message>
    <message>
        <source>No list says which legal provision a code stands for. With provisions, the lists of institutions can be compared article by article; import them as a column of the lists.</source>
        <translation>Ни в одном перечне не указано, какой правовой норме соответствует код. Если нормы есть, перечни учреждений можно сравнить статья за статьёй; импортируйте их как столбец перечней.</translation>
    </message>
    <message>
        <source>Rows that sum others are not counted.</source>
        <translation>Строки, суммирующие другие, не учитываются.</translation>
    </message>
    <message>
        <source>No questionnaire of the project has the totals of persons at two stages or more, so the way from the police to prison cannot be drawn yet: fill them in on the page Questionnaire.</source>
        <translation>Ни в одном вопроснике проекта нет итогов по лицам на двух или более стадиях, поэтому путь от полиции до тюрьмы пока нельзя изобразить: заполните их на странице «Вопросник».</translation>
    </message>
    <message>
        <source>None of the assessments says anything here.</source>
        <translation>Ни в одной из оценок здесь ничего не сказано.</translation>
    </message>
    <message>
        <source>These assessments were made with different questions or versions: %1. The same level can mean different things. Do not compare levels between them, and do not rank.</source>
        <translation>Эти оценки проведены по разным вопросам или версиям: %1. Один и тот же уровень может означать разное. Не сравнивайте их уровни и не составляйте рейтингов.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Phases of adoption, closed and open</source>
        <translation>Этапы внедрения, закрытые и открытые</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Phase reached</source>
        <translation>Достигнутый этап</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Levels by dimension</source>
        <translation>Уровни по областям</translation>
    </message>
    <message>
        <source>Median level of each dimension</source>
        <translation>Медианный уровень каждой области</translation>
    </message>
    <message>
        <source>One row for each dimension, one mark for each assessment at its median level. The table below has the same numbers.</source>
        <translation>По одной строке на каждую область и по одной метке на каждую оценку на её медианном уровне. Таблица ниже содержит те же значения.</translation>
    </message>
    <message>
        <source>Median level, and from lowest to highest</source>
        <translation>Медианный уровень, а также от низшего до высшего</translation>
    </message>
    <message>
        <source>Implementation assessment</source>
        <translation>Оценка внедрения</translation>
    </message>
    <message>
        <source>How far the country has come with the ICCS: phase reached, findings and recommendations, tables measured, sources, quality, practices, challenges, gaps of the ICCS and road map.</source>
        <translation>Насколько страна продвинулась с МКПС: достигнутый этап, выводы и рекомендации, измерение таблиц, источники, качество, практика, трудности, пробелы МКПС и дорожная карта.</translation>
    </message>
    <message>
        <source>A list of offences; answers and entries of the page Assessment where there are any.</source>
        <translation>Перечень преступлений; ответы и записи со страницы «Оценка», если они есть.</translation>
    </message>
    <message>
        <source>One-page summary for a minister</source>
        <translation>Резюме на одной странице для министра</translation>
    </message>
    <message>
        <source>The assessment on one page: the phase reached, key figures, the level of each dimension, what works, what does not, and the decisions asked for.</source>
        <translation>Оценка на одной странице: достигнутый этап, ключевые показатели, уровень каждой области, что работает, что не работает и какие решения запрашиваются.</translation>
    </message>
    <message>
        <source>Answers of the assessment, or a list of offences.</source>
        <translation>Ответы на вопросы оценки или перечень преступлений.</translation>
    </message>
    <message>
        <source>The project has no answers of an assessment and no list.</source>
        <translation>В проекте нет ни ответов на вопросы оценки, ни перечня.</translation>
    </message>
    <message>
        <source>Answer questions of the assessment, or import a list and map it.</source>
        <translation>Ответьте на вопросы оценки либо импортируйте перечень и сопоставьте его.</translation>
    </message>
    <message>
        <source>Assessments side by side</source>
        <translation>Оценки рядом друг с другом</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Ключевые показатели</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>National lists differ in how finely they divide offences, so shares of codes say more about a list than about a country.</source>
        <translation>Национальные перечни с разной подробностью делят преступления, поэтому доли кодов говорят больше о перечне, чем о стране.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>Answers and what they rest on</source>
        <translation>Ответы и то, на чём они основаны</translation>
    </message>
    <message>
        <source>Number of</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Levels given</source>
        <translation>Указанные уровни</translation>
    </message>
    <message>
        <source>of these computed or with evidence</source>
        <translation>из них вычисленные или с подтверждением</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Трудности</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Передовая практика</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Польза</translation>
    </message>
    <message>
        <source>Actions of the road map</source>
        <translation>Действия дорожной карты</translation>
    </message>
    <message>
        <source>Gaps of the ICCS that several share</source>
        <translation>Пробелы МКПС, общие для нескольких стран</translation>
    </message>
    <message>
        <source>These gaps meet offences in two countries or more; each cell has the national codes concerned and the cases behind them.</source>
        <translation>Эти пробелы затрагивают преступления в двух или более странах; в каждой ячейке указаны затронутые национальные коды и стоящие за ними случаи.</translation>
    </message>
    <message>
        <source>Shared gaps of the ICCS</source>
        <translation>Общие пробелы МКПС</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>%1 codes, %2 cases</source>
        <translation>кодов: %1, случаев: %2</translation>
    </message>
    <message>
        <source>%1 codes</source>
        <translation>кодов: %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Запись: %1</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>Печать «%1»</translation>
    </message>
    <message>
        <source>Making the report “%1”</source>
        <translation>Составление отчёта «%1»</translation>
    </message>
    <message>
        <source>The report was to be printed.</source>
        <translation>Не удалось напечатать отчёт.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>Принтер его не принял.</translation>
    </message>
    <message>
        <source>Look at the printer, or save the report as PDF and print that.</source>
        <translation>Проверьте принтер либо сохраните отчёт в формате PDF и напечатайте этот файл.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>What ends in a residual category is counted, but cannot be told from other acts there. Of all that is mapped this is %1; residual categories in use: %2.</source>
        <translation>То, что попадает в остаточную категорию, учитывается, но не отличается там от других деяний. От всего сопоставленного это %1; остаточных категорий используется: %2.</translation>
    </message>
    <message>
        <source>What has nothing to measure is left out.</source>
        <translation>То, где нечего измерять, опущено.</translation>
    </message>
    <message>
        <source>The project has no list of offences of: %1. No figure below is computed from lists of theirs.</source>
        <translation>В проекте нет перечней преступлений следующих учреждений: %1. Ни один показатель ниже не рассчитан по их перечням.</translation>
    </message>
</context>
<context>
    <name>reportspage::CompareAssessmentsDialog</name>
    <message>
        <source>Compare assessments</source>
        <translation>Сравнить оценки</translation>
    </message>
    <message>
        <source>Files that are compared</source>
        <translation>Сравниваемые файлы</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Добавить файл…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Projects and exported assessments (*.iccs *.json)</source>
        <translation>Проекты и экспортированные оценки (*.iccs *.json)</translation>
    </message>
    <message>
        <source>Two files or more are compared</source>
        <translation>Сравниваются два файла или больше</translation>
    </message>
    <message>
        <source>Add projects, or assessments that were exported from them. Files are read as they were saved last.</source>
        <translation>Добавьте проекты или экспортированные из них оценки. Файлы читаются в том виде, в каком они были сохранены в последний раз.</translation>
    </message>
</context>
<context>
    <name>reportspage::OptionsForm</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>П&amp;еречень</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Вопросник</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>С&amp;татус</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>&amp;Годы</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Подтверждён</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Все перечни</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
</context>
<context>
    <name>reportspage::PageView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Страницы отчёта</translation>
    </message>
    <message>
        <source>The pages are pictures. A screen reader reads the report saved as HTML.</source>
        <translation>Страницы — это изображения. Программа чтения с экрана может прочитать отчёт, сохранённый в формате HTML.</translation>
    </message>
</context>
<context>
    <name>reportspage::PreviewBar</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Go to a heading</source>
        <translation>Перейти к заголовку</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>По ширине окна</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page ... of ...</comment>
        <translation>из %1</translation>
    </message>
</context>
<context>
    <name>reportspage::PreviewPane</name>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>%1 was written (%2).</source>
        <comment>file name, size</comment>
        <translation>Файл %1 записан (%2).</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Отчёт отправлен на принтер.</translation>
    </message>
    <message>
        <source>&amp;Make it again</source>
        <translation>Составить &amp;заново</translation>
    </message>
    <message>
        <source>&amp;HTML, for browsers and screen readers…</source>
        <translation>&amp;HTML, для браузеров и программ чтения с экрана…</translation>
    </message>
    <message>
        <source>&amp;PDF, as it is shown here…</source>
        <translation>&amp;PDF, как показано здесь…</translation>
    </message>
    <message>
        <source>&amp;ODT, for LibreOffice Writer…</source>
        <translation>&amp;ODT, для LibreOffice Writer…</translation>
    </message>
    <message>
        <source>&amp;DOCX, for Microsoft Word…</source>
        <translation>&amp;DOCX, для Microsoft Word…</translation>
    </message>
    <message>
        <source>&amp;XLSX, the tables alone…</source>
        <translation>&amp;XLSX, только таблицы…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>Сохранить &amp;как</translation>
    </message>
    <message>
        <source>The report was not made to its end</source>
        <translation>Отчёт не составлен до конца</translation>
    </message>
    <message>
        <source>It was stopped. Make it again when there is time.</source>
        <translation>Составление было остановлено. Составьте отчёт заново, когда будет время.</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Отчёт составляется.</translation>
    </message>
</context>
<context>
    <name>reportspage::ReportList</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Something it needs is missing</source>
        <translation>Не хватает нужных данных</translation>
    </message>
    <message>
        <source>Can be made</source>
        <translation>Можно составить</translation>
    </message>
    <message>
        <source>It needs: %1</source>
        <translation>Требуется: %1</translation>
    </message>
</context>
<context>
    <name>reportspage::ReportsPage</name>
    <message>
        <source>Answer a questionnaire on the page “Questionnaire” first.</source>
        <translation>Сначала ответьте на вопросник на странице «Вопросник».</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>%1 asks for the attribute &quot;%2&quot;, which is not there.</source>
        <translation>%1 требует атрибут «%2», которого нет.</translation>
    </message>
    <message>
        <source>Add the attribute to the dictionary or correct its name.</source>
        <translation>Добавьте атрибут в словарь или исправьте его имя.</translation>
    </message>
    <message>
        <source>%1 names &quot;%2&quot;, which is no value of &quot;%3&quot;.</source>
        <translation>%1 называет «%2», но это не значение атрибута «%3».</translation>
    </message>
    <message>
        <source>Its values are: %1.</source>
        <translation>Его значения: %1.</translation>
    </message>
    <message>
        <source>%1 has the interval %2, which cuts through a band of &quot;%3&quot;.</source>
        <translation>%1 содержит интервал %2, который разрезает диапазон атрибута «%3».</translation>
    </message>
    <message>
        <source>Write limits at which bands begin or end, such as [18..65), or divide the bands of the attribute.</source>
        <translation>Укажите границы, на которых диапазоны начинаются или заканчиваются, например [18..65), или разделите диапазоны атрибута.</translation>
    </message>
    <message>
        <source>%1 accepts no value of &quot;%2&quot;.</source>
        <translation>%1 не принимает ни одного значения атрибута «%2».</translation>
    </message>
    <message>
        <source>Name a value, or write - for any value.</source>
        <translation>Укажите значение или напишите - для любого значения.</translation>
    </message>
    <message>
        <source>%1 and %3 both say %2 where %5, so one of them is too much there; for example a record with %6.</source>
        <translation>%1 и %3 дают одно и то же («%2») там, где %5, так что одна из них там лишняя; например, запись, где %6.</translation>
    </message>
    <message>
        <source>%1 says %2 and %3 says %4, one of which lies below the other, where %5; for example a record with %6.</source>
        <translation>%1 даёт «%2», а %3 — «%4» (одно из них подчинено другому) там, где %5; например, запись, где %6.</translation>
    </message>
    <message>
        <source>%1 says %2 and %3 says %4 where %5; for example a record with %6.</source>
        <translation>%1 даёт «%2», а %3 — «%4» там, где %5; например, запись, где %6.</translation>
    </message>
    <message>
        <source>No row answers where something is not known: %1 (combinations: %3); for example a record with %2.</source>
        <translation>Ни одна строка не даёт ответа там, где что-либо неизвестно: %1 (комбинаций: %3); например, запись, где %2.</translation>
    </message>
    <message>
        <source>No row answers where %1 (combinations: %3); for example a record with %2.</source>
        <translation>Ни одна строка не даёт ответа там, где %1 (комбинаций: %3); например, запись, где %2.</translation>
    </message>
    <message>
        <source>%1 fits no record, because one of its cells accepts no value or it has an error.</source>
        <translation>%1 не подходит ни к одной записи, потому что одна из её ячеек не принимает ни одного значения или в ней есть ошибка.</translation>
    </message>
    <message>
        <source>%1 and %2 both say %3 and differ in one attribute only; one row could say it where %4, for example of a record with %5.</source>
        <translation>%1 и %2 дают одно и то же («%3») и различаются только одним атрибутом; хватило бы одной строки там, где %4; например, запись, где %5.</translation>
    </message>
    <message>
        <source>%1 answers only what cannot occur: %2; for example a record with %3.</source>
        <translation>%1 отвечает только на то, чего не может быть: %2; например, запись, где %3.</translation>
    </message>
    <message>
        <source>%1 is never reached, because %2 before it takes all of its records; for example one with %3.</source>
        <translation>%1 никогда не применяется, потому что %2 перед ней забирает все её записи; например, запись, где %3.</translation>
    </message>
    <message>
        <source>%1 is never reached; for example no record with %2 comes to it.</source>
        <translation>%1 никогда не применяется: например, до неё не доходит ни одна запись, где %2.</translation>
    </message>
    <message>
        <source>%1 is never reached, because rows before it together take all of its records (%2); for example one with %3.</source>
        <translation>%1 никогда не применяется, потому что предыдущие строки вместе забирают все её записи (%2); например, запись, где %3.</translation>
    </message>
    <message>
        <source>Line %1 stands before the first table.</source>
        <translation>Строка файла %1 стоит перед первой таблицей.</translation>
    </message>
    <message>
        <source>Begin with a line &quot;table&quot; and its id.</source>
        <translation>Начните со строки «table» с идентификатором таблицы.</translation>
    </message>
    <message>
        <source>Line %1 begins with &quot;%2&quot;, which is no keyword.</source>
        <translation>Строка файла %1 начинается с «%2», но это не ключевое слово.</translation>
    </message>
    <message>
        <source>The keywords are table, scope, policy, rationale, author, columns, row, default and impossible.</source>
        <translation>Ключевые слова: table, scope, policy, rationale, author, columns, row, default и impossible.</translation>
    </message>
    <message>
        <source>Line %1: the table has no id, or the id of another.</source>
        <translation>Строка файла %1: у таблицы нет идентификатора или он уже принадлежит другой таблице.</translation>
    </message>
    <message>
        <source>Write an id of its own after &quot;table&quot;.</source>
        <translation>Напишите после «table» собственный идентификатор.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no hit policy.</source>
        <translation>Строка файла %1: «%2» не является политикой срабатывания (hit policy).</translation>
    </message>
    <message>
        <source>Write unique, first, any or collect.</source>
        <translation>Напишите unique, first, any или collect.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no scope.</source>
        <translation>Строка файла %1: «%2» не является областью применения.</translation>
    </message>
    <message>
        <source>Write offence, group, family or list.</source>
        <translation>Напишите offence, group, family или list.</translation>
    </message>
    <message>
        <source>Line %1 stands before the line &quot;columns&quot;.</source>
        <translation>Строка файла %1 стоит перед строкой «columns».</translation>
    </message>
    <message>
        <source>Name the columns of the table first.</source>
        <translation>Сначала назовите столбцы таблицы.</translation>
    </message>
    <message>
        <source>%1 gives a category, but the table collects tags.</source>
        <translation>%1 даёт категорию, но таблица собирает теги.</translation>
    </message>
    <message>
        <source>Leave the category out, or choose another hit policy.</source>
        <translation>Уберите категорию или выберите другую политику срабатывания (hit policy).</translation>
    </message>
    <message>
        <source>%1 gives a category and says &quot;out of scope&quot;.</source>
        <translation>%1 даёт категорию и одновременно содержит «out of scope» (вне охвата).</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Оставьте что-либо одно.</translation>
    </message>
    <message>
        <source>%1 sets no tag and no flag.</source>
        <translation>%1 не задаёт ни тега, ни признака.</translation>
    </message>
    <message>
        <source>Write the tags, or remove the row.</source>
        <translation>Впишите теги или удалите строку.</translation>
    </message>
    <message>
        <source>%1 gives no category.</source>
        <translation>%1 не даёт категории.</translation>
    </message>
    <message>
        <source>Write an ICCS code or &quot;out of scope&quot;.</source>
        <translation>Напишите код МКПС или «out of scope» (вне охвата).</translation>
    </message>
    <message>
        <source>%1 sets &quot;%2&quot;, which is no tag of the classification.</source>
        <translation>%1 задаёт «%2», но в классификации нет такого тега.</translation>
    </message>
    <message>
        <source>Write a tag such as event.At.</source>
        <translation>Напишите тег, например event.At.</translation>
    </message>
    <message>
        <source>%1 sets &quot;%2&quot; to &quot;%3&quot;, which is none of its values.</source>
        <translation>%1 задаёт для «%2» значение «%3», которого нет среди допустимых.</translation>
    </message>
    <message>
        <source>Choose one of the values that the classification prints.</source>
        <translation>Выберите одно из значений, указанных в классификации.</translation>
    </message>
    <message>
        <source>%1 gives %2, which the classification does not have.</source>
        <translation>%1 даёт код %2, которого нет в классификации.</translation>
    </message>
    <message>
        <source>Look the code up in the classification.</source>
        <translation>Найдите код в классификации.</translation>
    </message>
    <message>
        <source>Line %1 has no code.</source>
        <translation>В строке файла %1 нет кода.</translation>
    </message>
    <message>
        <source>Write the national code in the first column.</source>
        <translation>Напишите национальный код в первом столбце.</translation>
    </message>
    <message>
        <source>Line %1: the rule &quot;%2&quot; cannot be read.</source>
        <translation>Строка файла %1: не удаётся прочитать правило «%2».</translation>
    </message>
    <message>
        <source>Write attribute=value, attribute in(a;b), OTHERWISE or TRUE.</source>
        <translation>Напишите атрибут=значение, атрибут in(a;b), OTHERWISE или TRUE.</translation>
    </message>
    <message>
        <source>Line %1 asks for &quot;%2&quot; twice.</source>
        <translation>Строка файла %1 дважды требует «%2».</translation>
    </message>
    <message>
        <source>Write one condition for each attribute.</source>
        <translation>Напишите для каждого атрибута одно условие.</translation>
    </message>
    <message>
        <source>The rules of &quot;%1&quot; were to be read.</source>
        <translation>Не удалось прочитать правила из файла «%1».</translation>
    </message>
    <message>
        <source>It begins with &quot;%1&quot;.</source>
        <translation>Файл начинается с «%1».</translation>
    </message>
    <message>
        <source>Begin with a line &quot;table&quot; and its id, or with the columns code, group, priority, rule, iccs, tags, advice.</source>
        <translation>Начните со строки «table» с идентификатором таблицы или со столбцов code, group, priority, rule, iccs, tags, advice.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>The table asks for &quot;%1&quot; in two columns.</source>
        <translation>Таблица требует «%1» в двух столбцах.</translation>
    </message>
    <message>
        <source>Remove one of the columns; the first one counts.</source>
        <translation>Удалите один из столбцов; действует первый.</translation>
    </message>
    <message>
        <source>The table asks for &quot;%1&quot;, which has no values.</source>
        <translation>Таблица требует «%1», но у этого атрибута нет значений.</translation>
    </message>
    <message>
        <source>Give the attribute values, or remove the column.</source>
        <translation>Задайте атрибуту значения или удалите столбец.</translation>
    </message>
    <message>
        <source>The table has two default rows.</source>
        <translation>В таблице две строки по умолчанию.</translation>
    </message>
    <message>
        <source>Keep one of them, as the last row.</source>
        <translation>Оставьте одну из них последней строкой.</translation>
    </message>
    <message>
        <source>The default row has conditions, which do not count.</source>
        <translation>В строке по умолчанию есть условия; они не действуют.</translation>
    </message>
    <message>
        <source>Leave its cells empty, or make it an ordinary row.</source>
        <translation>Оставьте её ячейки пустыми или сделайте её обычной строкой.</translation>
    </message>
    <message>
        <source>The default row is not the last one.</source>
        <translation>Строка по умолчанию стоит не последней.</translation>
    </message>
    <message>
        <source>Move it to the end, where readers look for it.</source>
        <translation>Переместите её в конец, где её ищут читатели.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 встречается дважды.</translation>
    </message>
    <message>
        <source>Give the second one an id of its own.</source>
        <translation>Дайте второй собственный идентификатор.</translation>
    </message>
    <message>
        <source>Impossible combination %1</source>
        <translation>Невозможная комбинация %1</translation>
    </message>
    <message>
        <source>Line %1: the cell &quot;%2&quot; of &quot;%3&quot; cannot be read.</source>
        <translation>Строка файла %1: не удаётся прочитать ячейку «%2» столбца «%3».</translation>
    </message>
    <message>
        <source>Write - or a, b or not(a, b); quote values that hold a comma.</source>
        <translation>Напишите - или a, b либо not(a, b); значения с запятой заключайте в кавычки.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Строка файла %1</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no ICCS code.</source>
        <translation>Строка файла %1: «%2» не является кодом МКПС.</translation>
    </message>
    <message>
        <source>Write the digits, such as 0401, or &quot;out of scope&quot;.</source>
        <translation>Напишите цифры, например 0401, или «out of scope» (вне охвата).</translation>
    </message>
    <message>
        <source>Line %1: the tags &quot;%2&quot; cannot be read.</source>
        <translation>Строка файла %1: не удаётся прочитать теги «%2».</translation>
    </message>
    <message>
        <source>Write event.At=1;event.We=1.</source>
        <translation>Напишите event.At=1;event.We=1.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no flag.</source>
        <translation>Строка файла %1: «%2» не является признаком.</translation>
    </message>
    <message>
        <source>The flags are Th, AA, Ac, CP and In.</source>
        <translation>Признаки: Th, AA, Ac, CP и In.</translation>
    </message>
    <message>
        <source>Line %1: the confidence &quot;%2&quot; is no number from 0 to 1.</source>
        <translation>Строка файла %1: уверенность «%2» не является числом от 0 до 1.</translation>
    </message>
    <message>
        <source>Write a number such as 0.8, or leave the cell empty.</source>
        <translation>Напишите число, например 0.8, или оставьте ячейку пустой.</translation>
    </message>
    <message>
        <source>%1 is not stated</source>
        <translation>%1 = не указано</translation>
    </message>
    <message>
        <source>%1 is not stated, which counts as &quot;%2&quot;</source>
        <translation>%1 = не указано, что считается как «%2»</translation>
    </message>
    <message>
        <source>nothing more is asked</source>
        <translation>больше ничего не требуется</translation>
    </message>
    <message>
        <source>coded %1</source>
        <translation>присвоен код %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>присвоены теги %1</translation>
    </message>
    <message>
        <source>not coded, because there is neither a table nor a link</source>
        <translation>не закодировано, потому что нет ни таблицы, ни связи</translation>
    </message>
    <message>
        <source>not coded, because no row and no link decides where %1</source>
        <translation>не закодировано, потому что ни одна строка и ни одна связь не дают решения там, где %1</translation>
    </message>
    <message>
        <source>%1 by the link of the offence</source>
        <translation>%1 по связи преступления</translation>
    </message>
    <message>
        <source>%1 because no other row fits where %2 (table %3, %4)</source>
        <translation>%1, потому что никакая другая строка не подходит там, где %2 (таблица %3, %4)</translation>
    </message>
    <message>
        <source>%1 because %2 (table %3, %4)</source>
        <translation>%1, потому что %2 (таблица %3, %4)</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n more value(s)</source>
        <translation>
            <numerusform>%1 или ещё %n значение</numerusform>
            <numerusform>%1 или ещё %n значения</numerusform>
            <numerusform>%1 или ещё %n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ≠ %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>The default row</source>
        <translation>Строка по умолчанию</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>default row</source>
        <translation>строка по умолчанию</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>вне охвата</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>any values</source>
        <translation>любые значения</translation>
    </message>
    <message>
        <source>The tables say %1 and %2 for a record with %3; they differ in %4 combination(s) of values.</source>
        <translation>Для записи, где %3, таблицы дают «%1» и «%2»; число комбинаций значений, в которых они различаются: %4.</translation>
    </message>
    <message>
        <source>The DMN file &quot;%1&quot; was to be read.</source>
        <translation>Не удалось прочитать файл DMN «%1».</translation>
    </message>
    <message>
        <source>It has a document type, which DMN files do not have.</source>
        <translation>В нём указан тип документа, которого в файлах DMN не бывает.</translation>
    </message>
    <message>
        <source>Remove the line that begins with &lt;!DOCTYPE, or export the file again.</source>
        <translation>Удалите строку, которая начинается с &lt;!DOCTYPE, или экспортируйте файл заново.</translation>
    </message>
    <message>
        <source>It is no well-formed XML: line %1, column %2: %3</source>
        <translation>Это неправильно построенный XML: строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>Export it again from the program that made it.</source>
        <translation>Экспортируйте его заново из программы, в которой он создан.</translation>
    </message>
    <message>
        <source>Its first element is no DMN definitions.</source>
        <translation>Его первый элемент — не definitions формата DMN.</translation>
    </message>
    <message>
        <source>Export the tables as DMN 1.1 to 1.5 from the program that made them.</source>
        <translation>Экспортируйте таблицы в формате DMN 1.1–1.5 из программы, в которой они созданы.</translation>
    </message>
    <message>
        <source>It has more than %1 MB, the most that is read.</source>
        <translation>Его размер больше %1 МБ, а больше не читается.</translation>
    </message>
    <message>
        <source>Split it into files of fewer decisions.</source>
        <translation>Разделите его на файлы с меньшим числом решений.</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;</source>
        <translation>Таблица «%1»</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;, column &quot;%2&quot;</source>
        <translation>Таблица «%1», столбец «%2»</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;, row %2</source>
        <translation>Таблица «%1», строка %2</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;, row %2, column &quot;%3&quot;</source>
        <translation>Таблица «%1», строка %2, столбец «%3»</translation>
    </message>
    <message>
        <source>%1: the cell &quot;%2&quot; cannot be taken; until it is corrected it accepts no record.</source>
        <translation>%1: ячейку «%2» загрузить нельзя; пока она не исправлена, она не принимает ни одной записи.</translation>
    </message>
    <message>
        <source>Write values in quotation marks, numbers, intervals such as [18..65), -, or not(...); expressions and functions cannot be decided beforehand.</source>
        <translation>Напишите значения в кавычках, числа, интервалы, например [18..65), - или not(...); выражения и функции нельзя вычислить заранее.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; asks for numbers or dates, but the attribute is a list.</source>
        <translation>%1: «%2» требует чисел или дат, но атрибут является списком.</translation>
    </message>
    <message>
        <source>Name values of the list in quotation marks.</source>
        <translation>Укажите значения списка в кавычках.</translation>
    </message>
    <message>
        <source>%1 asks for null, but the attribute has no value for &quot;not known&quot;.</source>
        <translation>%1: требуется null, но у атрибута нет значения «Неизвестно».</translation>
    </message>
    <message>
        <source>Give the attribute such a value, or take null out of the cell.</source>
        <translation>Задайте атрибуту такое значение или уберите null из ячейки.</translation>
    </message>
    <message>
        <source>%1 is written in &quot;%2&quot;; only FEEL can be taken.</source>
        <translation>%1: использован язык «%2», а загрузить можно только FEEL.</translation>
    </message>
    <message>
        <source>Rewrite the cell in FEEL: values in quotation marks, intervals, not().</source>
        <translation>Перепишите ячейку на FEEL: значения в кавычках, интервалы, not().</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be taken.</source>
        <translation>%1: «%2» загрузить нельзя.</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1 пропущена: %2</translation>
    </message>
    <message>
        <source>Use the hit policy UNIQUE, FIRST, ANY or COLLECT without aggregation.</source>
        <translation>Используйте политику срабатывания (hit policy) UNIQUE, FIRST, ANY или COLLECT без агрегирования.</translation>
    </message>
    <message>
        <source>its hit policy is %1, which tables do not have.</source>
        <translation>её политика срабатывания (hit policy) — %1, которой у таблиц не бывает.</translation>
    </message>
    <message>
        <source>it aggregates (%1), which categories cannot.</source>
        <translation>она агрегирует (%1), а категории агрегировать нельзя.</translation>
    </message>
    <message>
        <source>%1 has the hit policy RULE ORDER; it was taken as COLLECT, where the order says nothing.</source>
        <translation>%1: политика срабатывания (hit policy) RULE ORDER; она принята как COLLECT, где порядок ничего не значит.</translation>
    </message>
    <message>
        <source>%1 does not say which offences it is for, so it is for none yet.</source>
        <translation>%1 не указывает, для каких преступлений она предназначена, поэтому пока не действует ни для одного.</translation>
    </message>
    <message>
        <source>Give the table its offences, headings or list.</source>
        <translation>Задайте таблице её преступления, рубрики или перечень.</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot; in two columns.</source>
        <translation>она требует «%1» в двух столбцах.</translation>
    </message>
    <message>
        <source>Join the columns into one.</source>
        <translation>Объедините столбцы в один.</translation>
    </message>
    <message>
        <source>none of its outputs is one that tables have.</source>
        <translation>среди её выходов нет ни одного, который бывает у таблиц.</translation>
    </message>
    <message>
        <source>Name the output with the ICCS codes &quot;iccs&quot;.</source>
        <translation>Назовите выход с кодами МКПС «iccs».</translation>
    </message>
    <message>
        <source>%1 has %2 cells for %3 columns; until it is corrected it accepts no record.</source>
        <translation>%1: ячеек — %2, столбцов — %3; пока это не исправлено, строка не принимает ни одной записи.</translation>
    </message>
    <message>
        <source>Give the row one cell for each input.</source>
        <translation>Дайте строке по одной ячейке на каждый вход.</translation>
    </message>
    <message>
        <source>The decision &quot;%1&quot; is no table; it was left out.</source>
        <translation>Решение «%1» не является таблицей; оно пропущено.</translation>
    </message>
    <message>
        <source>Write it as a decision table, or decide it elsewhere.</source>
        <translation>Запишите его как таблицу решений или решите этот вопрос в другом месте.</translation>
    </message>
    <message>
        <source>it has no id, or the id of another.</source>
        <translation>у неё нет идентификатора или он уже принадлежит другой.</translation>
    </message>
    <message>
        <source>Give each decision an id of its own.</source>
        <translation>Дайте каждому решению собственный идентификатор.</translation>
    </message>
    <message>
        <source>It has no decision.</source>
        <translation>В нём нет ни одного решения.</translation>
    </message>
    <message>
        <source>Export the decision tables from the program that made them.</source>
        <translation>Экспортируйте таблицы решений из программы, в которой они созданы.</translation>
    </message>
    <message>
        <source>Write an ICCS code in quotation marks, such as &quot;0401&quot;, or &quot;out of scope&quot;.</source>
        <translation>Напишите код МКПС в кавычках, например &quot;0401&quot;, или &quot;out of scope&quot; (вне охвата).</translation>
    </message>
    <message>
        <source>Write &quot;in scope&quot; or &quot;out of scope&quot;.</source>
        <translation>Напишите &quot;in scope&quot; (в охвате) или &quot;out of scope&quot; (вне охвата).</translation>
    </message>
    <message>
        <source>%1 is an output that tables do not have; it was left out.</source>
        <translation>%1: такого выхода у таблиц не бывает; он пропущен.</translation>
    </message>
    <message>
        <source>Name the outputs iccs, scope, tags, flags, confidence and note, each once.</source>
        <translation>Назовите выходы iccs, scope, tags, flags, confidence и note, каждый по одному разу.</translation>
    </message>
    <message>
        <source>Write a text in quotation marks or a number; expressions cannot be decided beforehand.</source>
        <translation>Напишите текст в кавычках или число; выражения нельзя вычислить заранее.</translation>
    </message>
    <message>
        <source>Call the attribute %1</source>
        <translation>Переименование атрибута в «%1»</translation>
    </message>
    <message>
        <source>Import attributes from %1</source>
        <translation>Импорт атрибутов из файла %1</translation>
    </message>
    <message>
        <source>Reading the rule sheet</source>
        <translation>Чтение листа правил</translation>
    </message>
    <message>
        <source>Import the rule sheet %1</source>
        <translation>Импорт листа правил %1</translation>
    </message>
    <message>
        <source>Writing the rule sheet</source>
        <translation>Запись листа правил</translation>
    </message>
    <message>
        <source>Comparing two versions of a table</source>
        <translation>Сравнение двух версий таблицы</translation>
    </message>
    <message>
        <source>shared out by the weights of the links, an estimate: %1</source>
        <translation>распределено по весам связей (оценка): %1</translation>
    </message>
    <message>
        <source>not coded, because the links of the offence change within the time that the record states</source>
        <translation>не закодировано, потому что связи преступления меняются в пределах времени, указанного в записи</translation>
    </message>
    <message>
        <source>Comparing what two versions of a table do to %1</source>
        <translation>Сравнение двух версий таблицы на записях файла %1</translation>
    </message>
    <message>
        <source>Counting the records of each row in %1</source>
        <translation>Подсчёт записей каждой строки в файле %1</translation>
    </message>
</context>
<context>
    <name>rulespage::AttributesDialog</name>
    <message>
        <source>Attributes</source>
        <translation>Атрибуты</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Атрибут</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>ICCS</source>
        <translation>МКПС</translation>
    </message>
    <message>
        <source>national</source>
        <comment>attribute</comment>
        <translation>национальный</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>List of values</source>
        <translation>Список значений</translation>
    </message>
    <message>
        <source>Number in bands</source>
        <translation>Число по диапазонам</translation>
    </message>
    <message>
        <source>Date in bands</source>
        <translation>Дата по диапазонам</translation>
    </message>
    <message>
        <source>Whose list it is, or the page it stands on</source>
        <translation>Чей это список или на какой странице он приведён</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Id in files</source>
        <translation>И&amp;дентификатор в файлах</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Тип</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>И&amp;сточник</translation>
    </message>
    <message>
        <source>Values of the attribute</source>
        <translation>Значения атрибута</translation>
    </message>
    <message>
        <source>New &amp;attribute</source>
        <translation>Новый &amp;атрибут</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Remove the &amp;value</source>
        <translation>Удалить з&amp;начение</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>И&amp;мпортировать…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>This attribute comes with the ICCS and is not changed here.</source>
        <translation>Этот атрибут входит в МКПС и здесь не изменяется.</translation>
    </message>
    <message>
        <source>There is an attribute “%1” already.</source>
        <translation>Атрибут «%1» уже есть.</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Новый атрибут</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>The attribute “%1” was removed.</source>
        <translation>Атрибут «%1» удалён.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Import national attributes</source>
        <translation>Импорт национальных атрибутов</translation>
    </message>
    <message>
        <source>Attributes (*.csv *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>Атрибуты (*.csv *.tsv *.xlsx *.ods);;Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s) were read from %1.</source>
        <translation>
            <numerusform>Из файла %1 прочитан %Ln атрибут.</numerusform>
            <numerusform>Из файла %1 прочитаны %Ln атрибута.</numerusform>
            <numerusform>Из файла %1 прочитано %Ln атрибутов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export national attributes</source>
        <translation>Экспорт национальных атрибутов</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>атрибуты</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Текст с запятыми (*.csv)</translation>
    </message>
    <message>
        <source>The national attributes were written to %1.</source>
        <translation>Национальные атрибуты записаны в файл %1.</translation>
    </message>
</context>
<context>
    <name>rulespage::CellWords</name>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>вне охвата</translation>
    </message>
    <message>
        <source>Unique: one row fits</source>
        <translation>Единственная: подходит одна строка</translation>
    </message>
    <message>
        <source>First: the first row that fits</source>
        <translation>Первая: первая подходящая строка</translation>
    </message>
    <message>
        <source>Any: all rows that fit say the same</source>
        <translation>Любая: все подходящие строки дают одно и то же</translation>
    </message>
    <message>
        <source>Collect: all rows that fit set tags</source>
        <translation>Сбор: все подходящие строки задают теги</translation>
    </message>
    <message>
        <source>No record may fit two rows. This is the usual choice: the order of the rows does not matter.</source>
        <translation>Ни одна запись не должна подходить к двум строкам. Это обычный выбор: порядок строк не важен.</translation>
    </message>
    <message>
        <source>The order of the rows decides. Choose it where the law or the ICCS orders the cases.</source>
        <translation>Решает порядок строк. Выбирайте это там, где порядок случаев задаёт закон или МКПС.</translation>
    </message>
    <message>
        <source>Rows may overlap as long as they give the same result.</source>
        <translation>Строки могут пересекаться, если дают один и тот же результат.</translation>
    </message>
    <message>
        <source>The rows give no category, only tags and flags; those of all rows that fit are set.</source>
        <translation>Строки дают не категорию, а только теги и признаки; задаются теги и признаки всех подходящих строк.</translation>
    </message>
    <message>
        <source>One offence</source>
        <translation>Одно преступление</translation>
    </message>
    <message>
        <source>A group of offences</source>
        <translation>Группа преступлений</translation>
    </message>
    <message>
        <source>A family of the list</source>
        <translation>Семейство перечня</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Весь перечень</translation>
    </message>
    <message>
        <source>every list</source>
        <translation>любой перечень</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>ещё не выбрано</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, label</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between tags</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no value</source>
        <translation>нет значения</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>values that are not accepted</comment>
        <translation>кроме: %1</translation>
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
        <translation>Что дало последнее изменение таблицы «%1»</translation>
    </message>
    <message>
        <source>Comparing was stopped.</source>
        <translation>Сравнение остановлено.</translation>
    </message>
    <message>
        <source>Records that move</source>
        <translation>Записи, которые переходят</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Not counted: another record of the case is</source>
        <translation>Не учитывается: учтена другая запись того же дела</translation>
    </message>
    <message>
        <source>Not mapped: %1</source>
        <translation>Не сопоставлено: %1</translation>
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
        <translation>, </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Доля от всех</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>The last change did not alter what any record gets.</source>
        <translation>Последнее изменение не изменило результат ни для одной записи.</translation>
    </message>
    <message>
        <source>Before and after the last change: %1</source>
        <translation>До и после последнего изменения: %1</translation>
    </message>
    <message>
        <source>None of the %1 records of %2 moves to another category.</source>
        <translation>Записей в файле %2: %1. Ни одна из них не переходит в другую категорию.</translation>
    </message>
    <message>
        <source>%1 of the %2 records of %3 move to another category.</source>
        <translation>Записей файла %3, переходящих в другую категорию: %1 из %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 keep their category with other tags, flags or confidence.</source>
        <translation>Записей, сохраняющих категорию, но с другими тегами, признаками или уверенностью: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Records from “%1” to “%2”, the first %Ln of them:</source>
        <translation>
            <numerusform>Записи с переходом из «%1» в «%2» (показана %Ln первая):</numerusform>
            <numerusform>Записи с переходом из «%1» в «%2» (показаны %Ln первые):</numerusform>
            <numerusform>Записи с переходом из «%1» в «%2» (показано %Ln первых):</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1
Before: %2
Now: %3</source>
        <comment>number, reason, reason</comment>
        <translation>Строка %1
Было: %2
Стало: %3</translation>
    </message>
</context>
<context>
    <name>rulespage::GridDelegate</name>
    <message>
        <source>Choose from a list (Alt+Down)</source>
        <translation>Выбрать из списка (Alt+стрелка вниз)</translation>
    </message>
</context>
<context>
    <name>rulespage::GridModel</name>
    <message>
        <source>cannot occur</source>
        <translation>невозможно</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>все остальные</translation>
    </message>
    <message>
        <source>This cannot be read. Choose from the list (Enter), or press Esc.</source>
        <translation>Это не удаётся прочитать. Выберите из списка (Enter) или нажмите Esc.</translation>
    </message>
    <message>
        <source>This cannot be read. Write values parted by commas, not(a, b), a range such as [18..65), or - for any value.</source>
        <translation>Это не удаётся прочитать. Напишите значения через запятую, not(a, b), диапазон, например [18..65), или - для любого значения.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>row, column, what the cell says</comment>
        <translation>Строка %1, %2: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a cell says, that it has an error</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This row has findings; they are listed below.</source>
        <translation>К этой строке есть замечания; они перечислены ниже.</translation>
    </message>
    <message>
        <source>Row %1. %2</source>
        <comment>row, that it has an error</comment>
        <translation>Строка %1. %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not in the dictionary.</source>
        <translation>%1: такого атрибута нет в словаре.</translation>
    </message>
    <message>
        <source>%1: some values have no row.</source>
        <translation>%1: для некоторых значений нет строки.</translation>
    </message>
    <message>
        <source>Records (old)</source>
        <translation>Записей (до)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>How many of the loaded records each row decided before the last change.</source>
        <translation>По скольким из загруженных записей решение давала каждая строка до последнего изменения.</translation>
    </message>
    <message>
        <source>How many of the loaded records each row decides.</source>
        <translation>По скольким из загруженных записей решение даёт каждая строка.</translation>
    </message>
</context>
<context>
    <name>rulespage::GridView</name>
    <message>
        <source>Values of “%1” that the row accepts; none for any value</source>
        <translation>Значения «%1», которые принимает строка; если не отмечено ни одно — любое значение</translation>
    </message>
    <message>
        <source>Category for row %1</source>
        <translation>Категория для строки %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a tag: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags that the row sets</source>
        <translation>Теги, которые задаёт строка</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What the counts include</source>
        <translation>Что входит в число случаев</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>Таблица решений</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) could not be read and stayed as they were.</source>
        <translation>
            <numerusform>%Ln ячейку прочитать не удалось, она осталась без изменений.</numerusform>
            <numerusform>%Ln ячейки прочитать не удалось, они остались без изменений.</numerusform>
            <numerusform>%Ln ячеек прочитать не удалось, они остались без изменений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulespage::HitsLine</name>
    <message>
        <source>Count again</source>
        <translation>Подсчитать заново</translation>
    </message>
    <message>
        <source>Counting was stopped. The numbers of records are those before the last change.</source>
        <translation>Подсчёт остановлен. Показано число записей до последнего изменения.</translation>
    </message>
    <message>
        <source>Counting the records of each row was stopped.</source>
        <translation>Подсчёт записей каждой строки остановлен.</translation>
    </message>
    <message>
        <source>The records of each row could not be counted. %1</source>
        <translation>Не удалось подсчитать записи каждой строки. %1</translation>
    </message>
    <message>
        <source>The records of %1 are being counted.</source>
        <translation>Идёт подсчёт записей файла %1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 records come to this table.</source>
        <translation>%1: до этой таблицы доходит записей: %2 из %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No row answers %1 of them.</source>
        <translation>Из них не отвечает ни одна строка: %1.</translation>
    </message>
    <message>
        <source>For %1 the rows contradict each other.</source>
        <translation>Записей, для которых строки противоречат друг другу: %1.</translation>
    </message>
    <message>
        <source>These are the numbers before the last change.</source>
        <translation>Это числа до последнего изменения.</translation>
    </message>
</context>
<context>
    <name>rulespage::ProblemWords</name>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Противоречие</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Уточнение</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Никогда не применяется</translation>
    </message>
    <message>
        <source>Fits nothing</source>
        <translation>Не подходит ни к чему</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Could be one</source>
        <translation>Можно объединить</translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation>Невозможно</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Insert the missing row</source>
        <translation>Вставить недостающую строку</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Remove the row that says it again</source>
        <translation>Удалить повторяющую строку</translation>
    </message>
    <message>
        <source>Make one row of the two</source>
        <translation>Объединить две строки в одну</translation>
    </message>
    <message>
        <source>default</source>
        <comment>row that answers the rest</comment>
        <translation>по умолчанию</translation>
    </message>
    <message>
        <source>A column is not in the dictionary, so the rows cannot be compared.</source>
        <translation>Одного из столбцов нет в словаре, поэтому сравнить строки нельзя.</translation>
    </message>
    <message>
        <source>Too many combinations to look at all of them: what is listed is right, but there may be more.</source>
        <translation>Комбинаций слишком много, чтобы просмотреть все: перечисленное верно, но это может быть не всё.</translation>
    </message>
    <message>
        <source>All %1 combinations of values have an answer.</source>
        <translation>Ответ есть для всех комбинаций значений (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 combinations of values have no answer.</source>
        <translation>Комбинаций значений без ответа: %1 из %2.</translation>
    </message>
</context>
<context>
    <name>rulespage::ProblemsPanel</name>
    <message>
        <source>, </source>
        <comment>between rows</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: kind of finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>What is wrong, with a record that shows it</source>
        <translation>Что не так, с записью, которая это показывает</translation>
    </message>
    <message>
        <source>Findings of the table</source>
        <translation>Замечания к таблице</translation>
    </message>
    <message>
        <source>Nothing is wrong. %1</source>
        <translation>Замечаний нет. %1</translation>
    </message>
    <message>
        <source>%1 Only the first findings are listed.</source>
        <translation>%1 Перечислены только первые замечания.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправить</translation>
    </message>
</context>
<context>
    <name>rulespage::RulesActions</name>
    <message>
        <source>&amp;New table</source>
        <translation>&amp;Новая таблица</translation>
    </message>
    <message>
        <source>D&amp;uplicate the table</source>
        <translation>Д&amp;ублировать таблицу</translation>
    </message>
    <message>
        <source>Remove the &amp;table</source>
        <translation>Удалить &amp;таблицу</translation>
    </message>
    <message>
        <source>What did the &amp;last change do?</source>
        <translation>Что дало &amp;последнее изменение?</translation>
    </message>
    <message>
        <source>&amp;Attributes…</source>
        <translation>&amp;Атрибуты…</translation>
    </message>
    <message>
        <source>&amp;Import a rule sheet…</source>
        <translation>&amp;Импортировать лист правил…</translation>
    </message>
    <message>
        <source>&amp;Export the rule sheet…</source>
        <translation>&amp;Экспортировать лист правил…</translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <translation>Следующее &amp;замечание</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Add a &amp;row</source>
        <translation>&amp;Добавить строку</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Ду&amp;блировать</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Уда&amp;лить</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Переместить &amp;вверх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Пере&amp;местить вниз</translation>
    </message>
    <message>
        <source>De&amp;fault row</source>
        <translation>Строка по умол&amp;чанию</translation>
    </message>
    <message>
        <source>A last row that answers what no other row does</source>
        <translation>Последняя строка, дающая ответ там, где не отвечает ни одна другая</translation>
    </message>
    <message>
        <source>What cannot &amp;occur</source>
        <translation>Че&amp;го не может быть</translation>
    </message>
    <message>
        <source>A combination of values that does not exist, so that it is no gap</source>
        <translation>Комбинация значений, которой не бывает и которая поэтому не считается пробелом</translation>
    </message>
    <message>
        <source>Out of &amp;scope</source>
        <translation>Вне &amp;охвата</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Столбцы…</translation>
    </message>
    <message>
        <source>Move the column &amp;back</source>
        <translation>Переместить столб&amp;ец назад</translation>
    </message>
    <message>
        <source>Move the column for&amp;ward</source>
        <translation>Переместить столбе&amp;ц вперёд</translation>
    </message>
</context>
<context>
    <name>rulespage::RulesPage</name>
    <message>
        <source>New table</source>
        <translation>Новая таблица</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>The table “%1” was removed.</source>
        <translation>Таблица «%1» удалена.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (not in the dictionary)</source>
        <translation>%1 (нет в словаре)</translation>
    </message>
    <message>
        <source>What the rows ask of a record</source>
        <translation>Чего строки требуют от записи</translation>
    </message>
    <message>
        <source>This cannot be mended by one key; change the rows by hand.</source>
        <translation>Это нельзя исправить одной клавишей; измените строки вручную.</translation>
    </message>
    <message>
        <source>No decision table yet</source>
        <translation>Таблиц решений пока нет</translation>
    </message>
    <message>
        <source>Some offences hold acts of several ICCS categories. A decision table tells them apart by what a record says: a weapon, the age of the victim, whether the act was attempted. Make a table here, read a rule sheet, or press S at an offence on the page “Offences and mapping”.</source>
        <translation>Некоторые преступления охватывают деяния нескольких категорий МКПС. Таблица решений различает их по сведениям записи: оружие, возраст потерпевшего, было ли это покушение. Создайте таблицу здесь, прочитайте лист правил или нажмите S на преступлении на странице «Преступления и сопоставление».</translation>
    </message>
    <message>
        <source>Type to edit a cell, Enter chooses from a list, Delete empties it.</source>
        <translation>Чтобы изменить ячейку, начните ввод; Enter открывает список для выбора, Delete очищает ячейку.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Import a rule sheet</source>
        <translation>Импорт листа правил</translation>
    </message>
    <message>
        <source>Rule sheets (*.csv *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>Листы правил (*.csv *.tsv *.xlsx *.ods);;Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) were read from %1.</source>
        <translation>
            <numerusform>Из файла %1 прочитана %Ln таблица.</numerusform>
            <numerusform>Из файла %1 прочитаны %Ln таблицы.</numerusform>
            <numerusform>Из файла %1 прочитано %Ln таблиц.</numerusform>
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
            <numerusform>%Ln место понять не удалось.</numerusform>
            <numerusform>%Ln места понять не удалось.</numerusform>
            <numerusform>%Ln мест понять не удалось.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the rule sheet</source>
        <translation>Экспорт листа правил</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>правила</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Текст с запятыми (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln таблица записана в файл %1.</numerusform>
            <numerusform>%Ln таблицы записаны в файл %1.</numerusform>
            <numerusform>%Ln таблиц записано в файл %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has not been changed since it came in.</source>
        <translation>С момента загрузки таблица не изменялась.</translation>
    </message>
    <message>
        <source>The last change did not alter what any record gets.</source>
        <translation>Последнее изменение не изменило результат ни для одной записи.</translation>
    </message>
    <message>
        <source>Before and after the last change: %1</source>
        <translation>До и после последнего изменения: %1</translation>
    </message>
    <message>
        <source>To see how many records move, choose a file of records on the page “Data and coding”.</source>
        <translation>Чтобы увидеть, сколько записей переходит, выберите файл записей на странице «Данные и кодирование».</translation>
    </message>
</context>
<context>
    <name>rulespage::TableHead</name>
    <message>
        <source>What the table decides about</source>
        <translation>К чему относится таблица</translation>
    </message>
    <message>
        <source>Why the rows are as they are, with the source</source>
        <translation>Почему строки именно такие, с указанием источника</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Decides about</source>
        <translation>&amp;Относится к</translation>
    </message>
    <message>
        <source>&amp;Which row counts</source>
        <translation>Какая &amp;строка действует</translation>
    </message>
    <message>
        <source>&amp;Rationale</source>
        <translation>О&amp;боснование</translation>
    </message>
    <message>
        <source>Decides about: %1</source>
        <translation>Относится к: %1</translation>
    </message>
    <message>
        <source>Families that the table decides about</source>
        <translation>Семейства, к которым относится таблица</translation>
    </message>
    <message>
        <source>Offences that the table decides about</source>
        <translation>Преступления, к которым относится таблица</translation>
    </message>
</context>
<context>
    <name>rulespage::TablesPanel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>errors, warnings, notes</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln ошибка</numerusform>
            <numerusform>%Ln ошибки</numerusform>
            <numerusform>%Ln ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln предупреждение</numerusform>
            <numerusform>%Ln предупреждения</numerusform>
            <numerusform>%Ln предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln примечание</numerusform>
            <numerusform>%Ln примечания</numerusform>
            <numerusform>%Ln примечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>Таблицы решений</translation>
    </message>
</context>
<context>
    <name>rulespage::TickList</name>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>Space ticks, Enter takes over, Esc closes.</source>
        <translation>Пробел ставит отметку, Enter принимает, Esc закрывает список.</translation>
    </message>
    <message>
        <source>Enter takes the line, Esc closes.</source>
        <translation>Enter принимает строку, Esc закрывает список.</translation>
    </message>
</context>
<context>
    <name>rulespage::Trial</name>
    <message>
        <source>The record gets no category, because several rows fit it: %1.</source>
        <translation>Запись не получает категории, потому что к ней подходит несколько строк: %1.</translation>
    </message>
    <message>
        <source>No row fits the record. The links of the offence, or a table for more offences, decide.</source>
        <translation>К записи не подходит ни одна строка. Решение дают связи преступления или таблица для большего числа преступлений.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 gives it, but another row fits before it.</source>
        <translation>%1 даёт её, но раньше подходит другая строка.</translation>
    </message>
    <message>
        <source>%1 gives it and fits.</source>
        <translation>%1 даёт её и подходит.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>%1 gives it, but asks for %2 = %3; the record has %4.</source>
        <translation>%1 даёт её, но требует %2 = %3; в записи — %4.</translation>
    </message>
    <message>
        <source>The ICCS excludes from %1: %2</source>
        <translation>МКПС исключает из %1: %2</translation>
    </message>
    <message>
        <source>No row gives %1.</source>
        <translation>Ни одна строка не даёт %1.</translation>
    </message>
</context>
<context>
    <name>rulespage::TryPanel</name>
    <message>
        <source>&amp;Why not …?</source>
        <translation>&amp;Почему не …?</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>О&amp;чистить</translation>
    </message>
    <message>
        <source>Try a record</source>
        <translation>Пробная запись</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Choose values to see which row answers, and why. A finding in the list brings its record here.</source>
        <translation>Выберите значения, чтобы увидеть, какая строка даёт ответ и почему. Замечание в списке переносит сюда свою запись.</translation>
    </message>
    <message>
        <source>Why not %1 %2?</source>
        <comment>code, title</comment>
        <translation>Почему не %1 %2?</translation>
    </message>
    <message>
        <source>Why does the record not go to …?</source>
        <translation>Почему запись не относится к …?</translation>
    </message>
</context>
<context>
    <name>rulespage::ValuesModel</name>
    <message>
        <source>ordinary</source>
        <translation>обычное</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>неприменимо</translation>
    </message>
    <message>
        <source>Type a code here to add a value.</source>
        <translation>Введите здесь код, чтобы добавить значение.</translation>
    </message>
    <message>
        <source>new …</source>
        <translation>новое …</translation>
    </message>
    <message>
        <source>“%1” cannot stand in the column “%2”.</source>
        <translation>«%1» не может стоять в столбце «%2».</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Refines</source>
        <translation>Уточняет</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>До (не включая)</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Новый проект…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть н&amp;едавний</translation>
    </message>
    <message>
        <source>Open the sam&amp;ple</source>
        <translation>Открыть &amp;пример</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Импортировать перечень…</translation>
    </message>
    <message>
        <source>&amp;Take in a reviewed table…</source>
        <translation>Загрузить &amp;рецензированную таблицу…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another mapper…</source>
        <translation>Сра&amp;внить с другим составителем…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспортировать…</translation>
    </message>
    <message>
        <source>Pro&amp;ject properties…</source>
        <translation>Сво&amp;йства проекта…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Закрыть проект</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation>&amp;Искать везде…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>П&amp;араметры…</translation>
    </message>
    <message>
        <source>Go &amp;to</source>
        <translation>П&amp;ерейти</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>&amp;Findings of what is shown</source>
        <translation>&amp;Замечания к показанному</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Увеличить текст</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>У&amp;меньшить текст</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Клавиатура</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>common name</source>
        <translation>обиходное название</translation>
    </message>
    <message>
        <source>inclusion</source>
        <translation>включение</translation>
    </message>
    <message>
        <source>index term</source>
        <translation>термин указателя</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>исключение</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of term: the term</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>How good are the suggestions?</source>
        <translation>Насколько хороши подсказки?</translation>
    </message>
    <message>
        <source>Tables o&amp;f other countries…</source>
        <translation>Таблицы &amp;других стран…</translation>
    </message>
    <message>
        <source>Fill a &amp;workbook of others…</source>
        <translation>Заполнить стороннюю кни&amp;гу…</translation>
    </message>
    <message>
        <source>Compare assessments</source>
        <translation>Сравнить оценки</translation>
    </message>
</context>
<context>
    <name>shell::AboutDialog</name>
    <message>
        <source>About this program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>ICCS Workbench %1</source>
        <translation>ICCS Workbench %1</translation>
    </message>
    <message>
        <source>Maps national offence codes onto the International Classification of Crime for Statistical Purposes (ICCS).</source>
        <translation>Сопоставляет национальные коды преступлений с Международной классификацией преступлений для статистических целей (МКПС).</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Свободное программное обеспечение на условиях Стандартной общественной лицензии GNU версии 3 или более поздней. Гарантии не предоставляются.</translation>
    </message>
    <message>
        <source>Titles and terms of the ICCS are official. Descriptions in plain words and common names are those of this program and not of UNODC.</source>
        <translation>Названия и термины МКПС официальные. Описания простыми словами и обиходные названия принадлежат этой программе, а не УНП ООН.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>shell::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>shell::HistoryDock</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed.</source>
        <translation>
            <numerusform>Изменён %n элемент.</numerusform>
            <numerusform>Изменены %n элемента.</numerusform>
            <numerusform>Изменено %n элементов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Найти в истории</translation>
    </message>
    <message>
        <source>Show &amp;earlier changes</source>
        <translation>Показать &amp;более ранние изменения</translation>
    </message>
</context>
<context>
    <name>shell::ListChooser</name>
    <message>
        <source>List shown</source>
        <translation>Показанный перечень</translation>
    </message>
    <message>
        <source>The offence list that the pages show</source>
        <translation>Перечень преступлений, который показывают страницы</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>%1 was not opened yet. First decide about its changes that were not saved.</source>
        <translation>%1 ещё не открыт. Сначала решите, что делать с его несохранёнными изменениями.</translation>
    </message>
    <message>
        <source>ICCS Workbench projects (*.iccs);;All files (*)</source>
        <translation>Проекты ICCS Workbench (*.iccs);;Все файлы (*)</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation>Проект ещё не открыт</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Сохранить проект</translation>
    </message>
    <message>
        <source>The project has changes that are not in its file yet. Save them?</source>
        <translation>В проекте есть изменения, которых ещё нет в его файле. Сохранить их?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Не сохранять</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Сохранить проект как</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>The changes that were not saved are here again. Save the project to keep them in its file.</source>
        <translation>Несохранённые изменения снова здесь. Сохраните проект, чтобы записать их в его файл.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>%1 cannot be imported: the project is open for reading only. Save it as another file, then drop the list again.</source>
        <translation>Импортировать %1 нельзя: проект открыт только для чтения. Сохраните его в другой файл и перетащите перечень снова.</translation>
    </message>
    <message>
        <source>%1 can be imported into a project only. Open a project or make a new one, then drop the list again.</source>
        <translation>Импортировать %1 можно только в проект. Откройте проект или создайте новый и перетащите перечень снова.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>Пере&amp;чень:</translation>
    </message>
    <message>
        <source>Search everywhere (%1)</source>
        <translation>Искать везде (%1)</translation>
    </message>
    <message>
        <source>ICCS Workbench</source>
        <translation>ICCS Workbench</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>Проект без названия</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (только чтение)</translation>
    </message>
    <message>
        <source>%1[*] – ICCS Workbench</source>
        <translation>%1[*] – ICCS Workbench</translation>
    </message>
    <message>
        <source>There is nothing to take back or do again.</source>
        <translation>Отменять или повторять нечего.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>Not saved yet; every step is kept safe.</source>
        <translation>Ещё не сохранено; каждый шаг хранится надёжно.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file, who works on it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>Проект открыт только для чтения.</translation>
    </message>
    <message>
        <source>Save as another file…</source>
        <translation>Сохранить в другой файл…</translation>
    </message>
</context>
<context>
    <name>shell::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Ваше &amp;имя:</translation>
    </message>
    <message>
        <source>It stands beside every change you make, in the history and in the tables you export.</source>
        <translation>Оно указывается при каждом вашем изменении, в истории и в экспортируемых таблицах.</translation>
    </message>
    <message>
        <source>&amp;Language of the program:</source>
        <translation>&amp;Язык программы:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Цвета:</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Размер текста:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
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
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>Останавливается: %1</translation>
    </message>
</context>
<context>
    <name>shell::PropertiesDialog</name>
    <message>
        <source>Project properties</source>
        <translation>Свойства проекта</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>shell::SearchPopup</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>ICCS category</source>
        <translation>Категория МКПС</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Преступление</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Найдено в</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Search everywhere: codes, titles and terms of the ICCS, offences, pages</source>
        <translation>Искать везде: коды, названия и термины МКПС, преступления, страницы</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>The best %1 categories are shown.</source>
        <translation>Показаны лучшие категории: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln offence(s) are shown.</source>
        <translation>
            <numerusform>Показано %1 из %Ln преступления.</numerusform>
            <numerusform>Показано %1 из %Ln преступлений.</numerusform>
            <numerusform>Показано %1 из %Ln преступлений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer or other words, or the beginning of a code.</source>
        <translation>Ничего не подходит. Попробуйте меньше слов, другие слова или начало кода.</translation>
    </message>
    <message>
        <source>Enter goes there, Escape closes.</source>
        <translation>Enter открывает результат, Escape закрывает поиск.</translation>
    </message>
</context>
<context>
    <name>shell::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>shell::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, its count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>shell::StepsMenu</name>
    <message>
        <source>Steps to undo</source>
        <translation>Шаги для отмены</translation>
    </message>
    <message>
        <source>Steps to redo</source>
        <translation>Шаги для повтора</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n step(s)</source>
        <translation>
            <numerusform>Отменить %n шаг</numerusform>
            <numerusform>Отменить %n шага</numerusform>
            <numerusform>Отменить %n шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n step(s)</source>
        <translation>
            <numerusform>Повторить %n шаг</numerusform>
            <numerusform>Повторить %n шага</numerusform>
            <numerusform>Повторить %n шагов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Workspace</name>
    <message>
        <source>Unnamed person</source>
        <translation>Без имени</translation>
    </message>
</context>
<context>
    <name>suggestion</name>
    <message>
        <source>The title has these words: “%1”</source>
        <translation>В названии есть эти слова: «%1»</translation>
    </message>
    <message>
        <source>Laws and police lists also call it “%1” (our own term)</source>
        <translation>В законах и полицейских перечнях это называют также «%1» (наш собственный термин)</translation>
    </message>
    <message>
        <source>The ICCS index lists “%1” here</source>
        <translation>В указателе МКПС здесь приведено «%1»</translation>
    </message>
    <message>
        <source>ICCS includes “%1” here</source>
        <translation>МКПС включает сюда «%1»</translation>
    </message>
    <message>
        <source>Against it: ICCS excludes “%1” here</source>
        <translation>Возражение: МКПС исключает отсюда «%1»</translation>
    </message>
    <message>
        <source>Against it: ICCS excludes “%1” here and sends it to %2</source>
        <translation>Возражение: МКПС исключает отсюда «%1» и отсылает к %2</translation>
    </message>
    <message>
        <source>You put a similar offence here: %1 “%2” (%3 % alike)</source>
        <translation>Вы отнесли сюда похожее преступление: %1 «%2» (сходство %3 %)</translation>
    </message>
    <message>
        <source>Its texts share single words with this offence: “%1”</source>
        <translation>Тексты категории имеют с этим преступлением общие отдельные слова: «%1»</translation>
    </message>
    <message>
        <source>Words, phrases and confirmed links</source>
        <translation>Слова, словосочетания и утверждённые связи</translation>
    </message>
    <message>
        <source>The label speaks of an attempt: the full offence with the tag At = attempted (ICCS p. 20)</source>
        <translation>В наименовании говорится о покушении: категория оконченного преступления с тегом At = покушение (МКПС, с. 20)</translation>
    </message>
    <message>
        <source>The offence thesaurus %1 was to be read.</source>
        <translation>Нужно было прочитать тезаурус преступлений %1.</translation>
    </message>
    <message>
        <source>Line %1 is not of its format: %2</source>
        <translation>Строка %1 не соответствует формату: %2</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Установите программу заново.</translation>
    </message>
    <message>
        <source>The label says “%1”: tag %2 = %3</source>
        <translation>В наименовании сказано «%1»: тег %2 = %3</translation>
    </message>
    <message>
        <source>The label says “%1”: flag %2</source>
        <translation>В наименовании сказано «%1»: признак %2</translation>
    </message>
    <message>
        <source>Does somebody die of it?</source>
        <translation>Влечёт ли деяние смерть человека?</translation>
    </message>
    <message>
        <source>Is it done by negligence, not on purpose?</source>
        <translation>Совершается ли деяние по неосторожности, а не умышленно?</translation>
    </message>
    <message>
        <source>Is it only the attempt of the offence?</source>
        <translation>Речь идёт только о покушении на преступление?</translation>
    </message>
    <message>
        <source>Is force used against a person?</source>
        <translation>Применяется ли насилие к человеку?</translation>
    </message>
    <message>
        <source>Is a person threatened?</source>
        <translation>Высказывается ли угроза человеку?</translation>
    </message>
    <message>
        <source>Is a weapon used?</source>
        <translation>Применяется ли оружие?</translation>
    </message>
    <message>
        <source>Is it about firearms?</source>
        <translation>Касается ли деяние огнестрельного оружия?</translation>
    </message>
    <message>
        <source>Is it about explosives or ammunition?</source>
        <translation>Касается ли деяние взрывчатых веществ или боеприпасов?</translation>
    </message>
    <message>
        <source>Is somebody seriously injured?</source>
        <translation>Причиняется ли кому-либо тяжкий вред здоровью?</translation>
    </message>
    <message>
        <source>Are the injuries slight, or is there none?</source>
        <translation>Телесные повреждения лёгкие или отсутствуют?</translation>
    </message>
    <message>
        <source>Is it an act of a sexual nature?</source>
        <translation>Носит ли деяние сексуальный характер?</translation>
    </message>
    <message>
        <source>Is the victim a minor?</source>
        <translation>Является ли потерпевший несовершеннолетним?</translation>
    </message>
    <message>
        <source>Is the offender a parent?</source>
        <translation>Является ли виновный родителем?</translation>
    </message>
    <message>
        <source>Is the offender of the victim&apos;s family?</source>
        <translation>Является ли виновный членом семьи потерпевшего?</translation>
    </message>
    <message>
        <source>Is a ransom or another gain demanded?</source>
        <translation>Требуют ли выкуп или иную выгоду?</translation>
    </message>
    <message>
        <source>Does the offender enter a building without right?</source>
        <translation>Проникает ли виновный в здание незаконно?</translation>
    </message>
    <message>
        <source>Is somebody deceived to gain something?</source>
        <translation>Обманывают ли кого-либо ради получения выгоды?</translation>
    </message>
    <message>
        <source>Does it happen in a private home?</source>
        <translation>Совершается ли деяние в частном жилище?</translation>
    </message>
    <message>
        <source>Is it about a business or its goods?</source>
        <translation>Касается ли деяние предприятия или его товаров?</translation>
    </message>
    <message>
        <source>Is it about a bank or another financial institution?</source>
        <translation>Касается ли деяние банка или другого финансового учреждения?</translation>
    </message>
    <message>
        <source>Does the property belong to the public or the State?</source>
        <translation>Принадлежит ли имущество обществу или государству?</translation>
    </message>
    <message>
        <source>Does it happen in a public place?</source>
        <translation>Совершается ли деяние в общественном месте?</translation>
    </message>
    <message>
        <source>Are goods or persons on their way?</source>
        <translation>Находятся ли товары или люди в пути?</translation>
    </message>
    <message>
        <source>Is it about a motor vehicle?</source>
        <translation>Касается ли деяние автотранспортного средства?</translation>
    </message>
    <message>
        <source>Is it about parts of a motor vehicle only?</source>
        <translation>Касается ли деяние только частей автотранспортного средства?</translation>
    </message>
    <message>
        <source>Is it about livestock?</source>
        <translation>Касается ли деяние скота?</translation>
    </message>
    <message>
        <source>Is it about cultural property?</source>
        <translation>Касается ли деяние культурных ценностей?</translation>
    </message>
    <message>
        <source>Is property damaged?</source>
        <translation>Повреждается ли имущество?</translation>
    </message>
    <message>
        <source>Is something set on fire?</source>
        <translation>Совершается ли поджог?</translation>
    </message>
    <message>
        <source>Is it about controlled drugs?</source>
        <translation>Касается ли деяние контролируемых наркотиков?</translation>
    </message>
    <message>
        <source>Is it about precursors of drugs?</source>
        <translation>Касается ли деяние прекурсоров наркотиков?</translation>
    </message>
    <message>
        <source>Is it about alcohol?</source>
        <translation>Касается ли деяние алкоголя?</translation>
    </message>
    <message>
        <source>Is it about tobacco?</source>
        <translation>Касается ли деяние табака?</translation>
    </message>
    <message>
        <source>Is it for personal consumption?</source>
        <translation>Предназначено ли это для личного потребления?</translation>
    </message>
    <message>
        <source>Is it trade or distribution?</source>
        <translation>Речь идёт о торговле или распространении?</translation>
    </message>
    <message>
        <source>Is something manufactured?</source>
        <translation>Изготавливается ли что-либо?</translation>
    </message>
    <message>
        <source>Are plants cultivated?</source>
        <translation>Культивируются ли растения?</translation>
    </message>
    <message>
        <source>Is a border crossed?</source>
        <translation>Пересекается ли граница?</translation>
    </message>
    <message>
        <source>Is it about taxes?</source>
        <translation>Касается ли деяние налогов?</translation>
    </message>
    <message>
        <source>Is it about customs?</source>
        <translation>Касается ли деяние таможни?</translation>
    </message>
    <message>
        <source>Is it about documents?</source>
        <translation>Касается ли деяние документов?</translation>
    </message>
    <message>
        <source>Is it about coins or banknotes?</source>
        <translation>Касается ли деяние монет или банкнот?</translation>
    </message>
    <message>
        <source>Is a computer system or its data attacked?</source>
        <translation>Направлено ли деяние против компьютерной системы или её данных?</translation>
    </message>
    <message>
        <source>Is the offender a public official?</source>
        <translation>Является ли виновный публичным должностным лицом?</translation>
    </message>
    <message>
        <source>Is it directed at a public official?</source>
        <translation>Направлено ли деяние против публичного должностного лица?</translation>
    </message>
    <message>
        <source>Does it happen at a workplace?</source>
        <translation>Совершается ли деяние на рабочем месте?</translation>
    </message>
    <message>
        <source>Do several people act together?</source>
        <translation>Действуют ли несколько лиц совместно?</translation>
    </message>
    <message>
        <source>Is it about taking part in an organized criminal group?</source>
        <translation>Речь идёт об участии в организованной преступной группе?</translation>
    </message>
    <message>
        <source>Is it connected with terrorism?</source>
        <translation>Связано ли деяние с терроризмом?</translation>
    </message>
    <message>
        <source>Is it connected with an armed conflict?</source>
        <translation>Связано ли деяние с вооружённым конфликтом?</translation>
    </message>
    <message>
        <source>Is it only the agreement to commit an offence?</source>
        <translation>Речь идёт только о сговоре с целью совершения преступления?</translation>
    </message>
    <message>
        <source>Is it about entering or staying in a country?</source>
        <translation>Касается ли деяние въезда в страну или пребывания в ней?</translation>
    </message>
    <message>
        <source>Is it about an election?</source>
        <translation>Касается ли деяние выборов?</translation>
    </message>
    <message>
        <source>Is it directed against a court or an investigation?</source>
        <translation>Направлено ли деяние против суда или расследования?</translation>
    </message>
    <message>
        <source>Is it about road traffic?</source>
        <translation>Касается ли деяние дорожного движения?</translation>
    </message>
    <message>
        <source>Is it about waste?</source>
        <translation>Касается ли деяние отходов?</translation>
    </message>
    <message>
        <source>Is it about wild animals or plants?</source>
        <translation>Касается ли деяние диких животных или растений?</translation>
    </message>
    <message>
        <source>Is it about animals?</source>
        <translation>Касается ли деяние животных?</translation>
    </message>
    <message>
        <source>Is it about fish?</source>
        <translation>Касается ли деяние рыбы?</translation>
    </message>
    <message>
        <source>Is it about trees or timber?</source>
        <translation>Касается ли деяние деревьев или древесины?</translation>
    </message>
    <message>
        <source>Is the air polluted?</source>
        <translation>Загрязняется ли воздух?</translation>
    </message>
    <message>
        <source>Is water polluted?</source>
        <translation>Загрязняется ли вода?</translation>
    </message>
    <message>
        <source>Is soil polluted?</source>
        <translation>Загрязняется ли почва?</translation>
    </message>
    <message>
        <source>Is it about gambling?</source>
        <translation>Касается ли деяние азартных игр?</translation>
    </message>
    <message>
        <source>Is it about labour law?</source>
        <translation>Касается ли деяние трудового законодательства?</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>не: %1</translation>
    </message>
    <message>
        <source>“%1” shows the element “%2”, which this category demands</source>
        <translation>«%1» указывает на элемент «%2», которого требует эта категория</translation>
    </message>
    <message>
        <source>“%1” rules out the element “%2”, as this category demands</source>
        <translation>«%1» исключает элемент «%2», как того требует эта категория</translation>
    </message>
    <message>
        <source>Against it: “%1” shows the element “%2”, which belongs elsewhere</source>
        <translation>Возражение: «%1» указывает на элемент «%2», который относится к другой категории</translation>
    </message>
    <message>
        <source>Against it: “%1” rules out the element “%2”, which this category demands</source>
        <translation>Возражение: «%1» исключает элемент «%2», которого требует эта категория</translation>
    </message>
    <message>
        <source>The answer to “%1” is what this category demands</source>
        <translation>Ответ на вопрос «%1» — именно тот, которого требует эта категория</translation>
    </message>
    <message>
        <source>Against it: the answer to “%1” sends the offence elsewhere</source>
        <translation>Возражение: ответ на вопрос «%1» относит преступление к другой категории</translation>
    </message>
    <message>
        <source>death</source>
        <translation>смерть</translation>
    </message>
    <message>
        <source>negligence</source>
        <translation>неосторожность</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>покушение</translation>
    </message>
    <message>
        <source>force against a person</source>
        <translation>насилие к человеку</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>угроза</translation>
    </message>
    <message>
        <source>weapon</source>
        <translation>оружие</translation>
    </message>
    <message>
        <source>firearm</source>
        <translation>огнестрельное оружие</translation>
    </message>
    <message>
        <source>explosives or ammunition</source>
        <translation>взрывчатые вещества или боеприпасы</translation>
    </message>
    <message>
        <source>serious injury</source>
        <translation>тяжкий вред здоровью</translation>
    </message>
    <message>
        <source>slight injury</source>
        <translation>лёгкие телесные повреждения</translation>
    </message>
    <message>
        <source>sexual act</source>
        <translation>действие сексуального характера</translation>
    </message>
    <message>
        <source>victim is a minor</source>
        <translation>потерпевший — несовершеннолетний</translation>
    </message>
    <message>
        <source>offender is a parent</source>
        <translation>виновный — родитель</translation>
    </message>
    <message>
        <source>offender is of the family</source>
        <translation>виновный — член семьи</translation>
    </message>
    <message>
        <source>demand of a ransom</source>
        <translation>требование выкупа</translation>
    </message>
    <message>
        <source>entering without right</source>
        <translation>незаконное проникновение</translation>
    </message>
    <message>
        <source>deception</source>
        <translation>обман</translation>
    </message>
    <message>
        <source>private home</source>
        <translation>частное жилище</translation>
    </message>
    <message>
        <source>business</source>
        <translation>предприятие</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>банк</translation>
    </message>
    <message>
        <source>public property</source>
        <translation>общественное или государственное имущество</translation>
    </message>
    <message>
        <source>public place</source>
        <translation>общественное место</translation>
    </message>
    <message>
        <source>goods or persons on their way</source>
        <translation>товары или люди в пути</translation>
    </message>
    <message>
        <source>motor vehicle</source>
        <translation>автотранспортное средство</translation>
    </message>
    <message>
        <source>parts of a motor vehicle</source>
        <translation>части автотранспортного средства</translation>
    </message>
    <message>
        <source>livestock</source>
        <translation>скот</translation>
    </message>
    <message>
        <source>cultural property</source>
        <translation>культурные ценности</translation>
    </message>
    <message>
        <source>damage to property</source>
        <translation>повреждение имущества</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>огонь</translation>
    </message>
    <message>
        <source>drugs</source>
        <translation>наркотики</translation>
    </message>
    <message>
        <source>precursors of drugs</source>
        <translation>прекурсоры наркотиков</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>алкоголь</translation>
    </message>
    <message>
        <source>tobacco</source>
        <translation>табак</translation>
    </message>
    <message>
        <source>personal consumption</source>
        <translation>личное потребление</translation>
    </message>
    <message>
        <source>trade or distribution</source>
        <translation>торговля или распространение</translation>
    </message>
    <message>
        <source>manufacture</source>
        <translation>изготовление</translation>
    </message>
    <message>
        <source>cultivation</source>
        <translation>культивирование</translation>
    </message>
    <message>
        <source>crossing of a border</source>
        <translation>пересечение границы</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>налоги</translation>
    </message>
    <message>
        <source>customs</source>
        <translation>таможня</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>документы</translation>
    </message>
    <message>
        <source>coins or banknotes</source>
        <translation>монеты или банкноты</translation>
    </message>
    <message>
        <source>attack on a computer system</source>
        <translation>атака на компьютерную систему</translation>
    </message>
    <message>
        <source>offender is a public official</source>
        <translation>виновный — публичное должностное лицо</translation>
    </message>
    <message>
        <source>directed at a public official</source>
        <translation>направленность против публичного должностного лица</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>рабочее место</translation>
    </message>
    <message>
        <source>several persons together</source>
        <translation>несколько лиц совместно</translation>
    </message>
    <message>
        <source>organized criminal group</source>
        <translation>организованная преступная группа</translation>
    </message>
    <message>
        <source>terrorism</source>
        <translation>терроризм</translation>
    </message>
    <message>
        <source>armed conflict</source>
        <translation>вооружённый конфликт</translation>
    </message>
    <message>
        <source>agreement to commit an offence</source>
        <translation>сговор с целью совершения преступления</translation>
    </message>
    <message>
        <source>entering or staying in a country</source>
        <translation>въезд в страну или пребывание в ней</translation>
    </message>
    <message>
        <source>election</source>
        <translation>выборы</translation>
    </message>
    <message>
        <source>court or investigation</source>
        <translation>суд или расследование</translation>
    </message>
    <message>
        <source>road traffic</source>
        <translation>дорожное движение</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>отходы</translation>
    </message>
    <message>
        <source>wild animals or plants</source>
        <translation>дикие животные или растения</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>животные</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>рыба</translation>
    </message>
    <message>
        <source>trees or timber</source>
        <translation>деревья или древесина</translation>
    </message>
    <message>
        <source>pollution of air</source>
        <translation>загрязнение воздуха</translation>
    </message>
    <message>
        <source>pollution of water</source>
        <translation>загрязнение воды</translation>
    </message>
    <message>
        <source>pollution of soil</source>
        <translation>загрязнение почвы</translation>
    </message>
    <message>
        <source>gambling</source>
        <translation>азартные игры</translation>
    </message>
    <message>
        <source>labour law</source>
        <translation>трудовое законодательство</translation>
    </message>
    <message>
        <source>money</source>
        <translation>деньги</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>работодатель</translation>
    </message>
    <message>
        <source>use without right</source>
        <translation>неправомерное использование</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>умысел</translation>
    </message>
    <message>
        <source>school</source>
        <translation>школа</translation>
    </message>
    <message>
        <source>place of worship</source>
        <translation>место отправления культа</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>больница</translation>
    </message>
    <message>
        <source>minerals</source>
        <translation>полезные ископаемые</translation>
    </message>
    <message>
        <source>on the internet</source>
        <translation>в интернете</translation>
    </message>
    <message>
        <source>%1 put a similar offence here: “%2” (%3 % alike)</source>
        <translation>%1: похожее преступление отнесено сюда — «%2» (сходство %3 %)</translation>
    </message>
    <message>
        <source>%1 put a similar offence here: %2 “%3” (%4 % alike)</source>
        <translation>%1: похожее преступление отнесено сюда — %2 «%3» (сходство %4 %)</translation>
    </message>
    <message>
        <source>%1 comes second: what the label shows fits it less well</source>
        <translation>%1 на втором месте: указанное в наименовании подходит к ней хуже</translation>
    </message>
    <message>
        <source>%1 comes second: it does not demand “%2”, which is given here</source>
        <translation>%1 на втором месте: она не требует элемента «%2», который здесь есть</translation>
    </message>
    <message>
        <source>%1 comes second: “%2”, which is given here, speaks against it</source>
        <translation>%1 на втором месте: элемент «%2», который здесь есть, говорит против неё</translation>
    </message>
    <message>
        <source>%1 comes second: the label calls itself the rest of something</source>
        <translation>%1 на втором месте: наименование само указывает, что это прочие случаи</translation>
    </message>
    <message>
        <source>%1 comes second: it is the more general category</source>
        <translation>%1 на втором месте: это более общая категория</translation>
    </message>
    <message>
        <source>%1 comes second: its texts have fewer of the telling words</source>
        <translation>%1 на втором месте: в её текстах меньше характерных слов</translation>
    </message>
    <message>
        <source>%1 comes second: no text or term of it is as close to the label</source>
        <translation>%1 на втором месте: ни один её текст или термин не близок к наименованию настолько же</translation>
    </message>
    <message>
        <source>%1 comes second: the label is the title of %2</source>
        <translation>%1 на втором месте: наименование совпадает с названием %2</translation>
    </message>
    <message>
        <source>%1 comes second: your confirmed links speak for %2</source>
        <translation>%1 на втором месте: ваши утверждённые связи говорят в пользу %2</translation>
    </message>
    <message>
        <source>%1 comes second: ICCS excludes there what the label says</source>
        <translation>%1 на втором месте: МКПС исключает оттуда то, что сказано в наименовании</translation>
    </message>
    <message>
        <source>%1 comes second: an exclusion of ICCS sends such offences to %2</source>
        <translation>%1 на втором месте: исключение МКПС отсылает такие преступления к %2</translation>
    </message>
    <message>
        <source>%1 comes second: the words are more usual for %2</source>
        <translation>%1 на втором месте: эти слова более обычны для %2</translation>
    </message>
    <message>
        <source>%1 comes second: the label speaks of an attempt</source>
        <translation>%1 на втором месте: в наименовании говорится о покушении</translation>
    </message>
    <message>
        <source>%1 comes second: the label speaks of no attempt</source>
        <translation>%1 на втором месте: в наименовании не говорится о покушении</translation>
    </message>
    <message>
        <source>%1 comes second, but no single sign decides against it</source>
        <translation>%1 на втором месте, но ни один отдельный признак не решает против неё</translation>
    </message>
    <message>
        <source>This label names several offences: %1. One code cannot hold them apart: consider rules or two targets.</source>
        <translation>В этом наименовании названо несколько преступлений: %1. Один код не может их разделить: рассмотрите правила или две целевые категории.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Its part %1 is damaged.</source>
        <translation>Его часть %1 повреждена.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again and choose that file.</source>
        <translation>Откройте файл в программе электронных таблиц, сохраните снова и выберите сохранённый файл.</translation>
    </message>
    <message>
        <source>It unpacks to more than %1.</source>
        <translation>При распаковке он занимает больше %1.</translation>
    </message>
    <message>
        <source>Check where this file comes from; save only the sheet with the list.</source>
        <translation>Проверьте, откуда взят этот файл; сохраните только лист с перечнем.</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>Он защищён паролем.</translation>
    </message>
    <message>
        <source>Save it without the password and choose that file.</source>
        <translation>Сохраните его без пароля и выберите сохранённый файл.</translation>
    </message>
    <message>
        <source>There is no encoding called &quot;%1&quot;.</source>
        <translation>Кодировки «%1» нет.</translation>
    </message>
    <message>
        <source>Leave the encoding empty to have it detected, or name one such as UTF-8 or windows-1252.</source>
        <translation>Оставьте кодировку пустой, чтобы она определилась автоматически, или укажите её, например UTF-8 или windows-1252.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>Он не содержит текста.</translation>
    </message>
    <message>
        <source>Choose a CSV, TSV, XLSX or ODS file.</source>
        <translation>Выберите файл CSV, TSV, XLSX или ODS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot part cells.</source>
        <translation>«%1» не может разделять ячейки.</translation>
    </message>
    <message>
        <source>Give one character such as a comma or a semicolon, or &quot;tab&quot;.</source>
        <translation>Укажите один знак, например запятую или точку с запятой, либо «tab».</translation>
    </message>
    <message>
        <source>A quote in line %1 is never closed.</source>
        <translation>Кавычка в строке %1 не закрыта.</translation>
    </message>
    <message>
        <source>The quote was taken as an ordinary character; check this line.</source>
        <translation>Кавычка принята за обычный знак; проверьте эту строку.</translation>
    </message>
    <message>
        <source>In line %1 text follows a closing quote.</source>
        <translation>В строке %1 после закрывающей кавычки следует текст.</translation>
    </message>
    <message>
        <source>Quotes inside a quoted cell must be doubled; check this line.</source>
        <translation>Кавычки внутри ячейки в кавычках нужно удваивать; проверьте эту строку.</translation>
    </message>
    <message>
        <source>Line %1 holds zero bytes.</source>
        <translation>Строка %1 содержит нулевые байты.</translation>
    </message>
    <message>
        <source>They were left out; check this line.</source>
        <translation>Они пропущены; проверьте эту строку.</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are no text in %2.</source>
        <translation>Строка %1 содержит байты, которые не являются текстом в кодировке %2.</translation>
    </message>
    <message>
        <source>If letters look wrong, choose another encoding.</source>
        <translation>Если буквы выглядят неправильно, выберите другую кодировку.</translation>
    </message>
    <message>
        <source>It has more than %1 rows.</source>
        <translation>В нём больше %1 строк.</translation>
    </message>
    <message>
        <source>Check that this is a list of offences and not of single records, or split the file.</source>
        <translation>Проверьте, что это перечень преступлений, а не отдельных записей, или разделите файл.</translation>
    </message>
    <message>
        <source>It has more than %1 cells.</source>
        <translation>В нём больше %1 ячеек.</translation>
    </message>
    <message>
        <source>Save only the sheet with the list and choose that file.</source>
        <translation>Сохраните только лист с перечнем и выберите сохранённый файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) like the ones above.</source>
        <translation>
            <numerusform>Ещё %n место, подобное указанным выше.</numerusform>
            <numerusform>Ещё %n места, подобных указанным выше.</numerusform>
            <numerusform>Ещё %n мест, подобных указанным выше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair the file where it comes from.</source>
        <translation>Исправьте файл там, откуда он взят.</translation>
    </message>
    <message>
        <source>Writing to the standard output.</source>
        <translation>Запись в стандартный вывод.</translation>
    </message>
    <message>
        <source>Writing the file %1.</source>
        <translation>Запись файла %1.</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>Система отклонила операцию: %1.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there, or choose another folder.</source>
        <translation>Проверьте, что на диске есть место и вам разрешена запись, или выберите другую папку.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Это папка, а не файл.</translation>
    </message>
    <message>
        <source>Add a file name.</source>
        <translation>Добавьте имя файла.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Такой папки нет.</translation>
    </message>
    <message>
        <source>Create the folder or choose another one.</source>
        <translation>Создайте папку или выберите другую.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>Choose one file in it.</source>
        <translation>Выберите один файл в ней.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Его размер больше %1.</translation>
    </message>
    <message>
        <source>Check that this is the right file, or split it.</source>
        <translation>Проверьте, что это нужный файл, или разделите его.</translation>
    </message>
    <message>
        <source>Check that you may read the file and that no other program keeps it.</source>
        <translation>Проверьте, что вам разрешено чтение файла и что его не удерживает другая программа.</translation>
    </message>
    <message>
        <source>Reading the file %1.</source>
        <translation>Чтение файла %1.</translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>Операция остановлена до завершения.</translation>
    </message>
    <message>
        <source>Nothing was changed; start again when you like.</source>
        <translation>Ничего не изменено; начните снова, когда захотите.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header were left out.</source>
        <translation>
            <numerusform>%n строка над заголовком пропущена.</numerusform>
            <numerusform>%n строки над заголовком пропущены.</numerusform>
            <numerusform>%n строк над заголовком пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like a title; if they belong to the list, say that there are no title rows.</source>
        <translation>Они похожи на название таблицы; если они относятся к перечню, укажите, что строк названия нет.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, the first line has %3.</source>
        <translation>В строке %1 ячеек: %2, в первой строке: %3.</translation>
    </message>
    <message>
        <source>Look whether a delimiter or a quote is missing or too many in this line.</source>
        <translation>Проверьте, нет ли в этой строке недостающего или лишнего разделителя либо кавычки.</translation>
    </message>
    <message>
        <source>Column %1 has no name.</source>
        <translation>У столбца %1 нет имени.</translation>
    </message>
    <message>
        <source>It is called by its number.</source>
        <translation>Он обозначен своим номером.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands above more than one column.</source>
        <translation>Имя «%1» стоит над несколькими столбцами.</translation>
    </message>
    <message>
        <source>The first of them is meant by its name; choose the others by their number.</source>
        <translation>Под этим именем понимается первый из них; остальные выбирайте по номеру.</translation>
    </message>
    <message>
        <source>It has more than %1 columns.</source>
        <translation>В нём больше %1 столбцов.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>В нём ничего нет.</translation>
    </message>
    <message>
        <source>Choose a file or a sheet with rows.</source>
        <translation>Выберите файл или лист со строками.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>Choose a file with rows.</source>
        <translation>Выберите файл со строками.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it without the password and choose that file.</source>
        <translation>Откройте файл в программе электронных таблиц, сохраните без пароля и выберите сохранённый файл.</translation>
    </message>
    <message>
        <source>It is a file of an old spreadsheet format.</source>
        <translation>Это файл старого формата электронных таблиц.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX and choose that file.</source>
        <translation>Откройте файл в программе электронных таблиц, сохраните в формате XLSX и выберите сохранённый файл.</translation>
    </message>
    <message>
        <source>It is a web page or XML, not a table.</source>
        <translation>Это веб-страница или XML, а не таблица.</translation>
    </message>
    <message>
        <source>It is a document or a packed file, not a table.</source>
        <translation>Это документ или упакованный файл, а не таблица.</translation>
    </message>
    <message>
        <source>Writing the workbook %1.</source>
        <translation>Запись книги %1.</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1</source>
        <translation>Не удалось записать книгу: %1</translation>
    </message>
    <message>
        <source>Check that the disk has room, or export as CSV.</source>
        <translation>Проверьте, что на диске есть место, или экспортируйте в CSV.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; has %2 rows and %3 columns, more than a workbook can hold.</source>
        <translation>На листе «%1» строк: %2, столбцов: %3 — больше, чем вмещает книга.</translation>
    </message>
    <message>
        <source>Export as CSV.</source>
        <translation>Экспортируйте в CSV.</translation>
    </message>
    <message>
        <source>A text has more than %1 characters, the most that a cell can hold.</source>
        <translation>Длина одного из текстов превышает %1 знаков — предел для одной ячейки.</translation>
    </message>
    <message>
        <source>Shorten the text that begins with &quot;%1&quot;, or export as CSV.</source>
        <translation>Сократите текст, который начинается с «%1», или экспортируйте в CSV.</translation>
    </message>
    <message>
        <source>It is an archive, but not a workbook.</source>
        <translation>Это архив, но не книга.</translation>
    </message>
    <message>
        <source>Choose an XLSX or ODS file, or unpack the archive and choose the file in it.</source>
        <translation>Выберите файл XLSX или ODS либо распакуйте архив и выберите файл из него.</translation>
    </message>
    <message>
        <source>It has no sheet &quot;%1&quot;.</source>
        <translation>В нём нет листа «%1».</translation>
    </message>
    <message>
        <source>Choose one of these sheets: %1.</source>
        <translation>Выберите один из этих листов: %1.</translation>
    </message>
    <message>
        <source>None of its sheets has data.</source>
        <translation>Ни на одном его листе нет данных.</translation>
    </message>
    <message>
        <source>Cells are merged from row %1.</source>
        <translation>Начиная со строки %1 есть объединённые ячейки.</translation>
    </message>
    <message>
        <source>The value stands in the first of them, the others are empty; fill them if rows below belong to it.</source>
        <translation>Значение стоит в первой из них, остальные пусты; заполните их, если оно относится и к строкам ниже.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold a formula.</source>
        <translation>
            <numerusform>%n ячейка содержит формулу.</numerusform>
            <numerusform>%n ячейки содержат формулу.</numerusform>
            <numerusform>%n ячеек содержат формулу.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values stored in the file were taken; nothing was computed.</source>
        <translation>Взяты значения, сохранённые в файле; ничего не вычислялось.</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no stored value.</source>
        <translation>
            <numerusform>У %n формулы нет сохранённого значения.</numerusform>
            <numerusform>У %n формул нет сохранённого значения.</numerusform>
            <numerusform>У %n формул нет сохранённого значения.</numerusform>
        </translation>
    </message>
    <message>
        <source>These cells are empty; open the file in a spreadsheet program and save it once.</source>
        <translation>Эти ячейки пусты; откройте файл в программе электронных таблиц и сохраните его один раз.</translation>
    </message>
    <message>
        <source>The file carries macros.</source>
        <translation>Файл содержит макросы.</translation>
    </message>
    <message>
        <source>They were ignored and not run.</source>
        <translation>Они пропущены и не выполнялись.</translation>
    </message>
    <message>
        <source>A copy of it could not be written.</source>
        <translation>Не удалось записать его копию.</translation>
    </message>
    <message>
        <source>Check that the disk has room. If it has, open the file in a spreadsheet program, save it again and choose that file.</source>
        <translation>Проверьте, есть ли на диске место. Если есть, откройте файл в программе электронных таблиц, сохраните снова и выберите сохранённый файл.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX (or XLSM, if it has macros) and choose that file.</source>
        <translation>Откройте файл в программе электронных таблиц, сохраните в формате XLSX (или XLSM, если в нём есть макросы) и выберите сохранённый файл.</translation>
    </message>
    <message>
        <source>It is a binary workbook (XLSB).</source>
        <translation>Это двоичная книга (XLSB).</translation>
    </message>
    <message>
        <source>It is an archive, but not a workbook of the format XLSX or XLSM.</source>
        <translation>Это архив, но не книга формата XLSX или XLSM.</translation>
    </message>
    <message>
        <source>It has no workbook in it (workbook.xml).</source>
        <translation>В нём нет книги (workbook.xml).</translation>
    </message>
    <message>
        <source>It is no workbook.</source>
        <translation>Это не книга.</translation>
    </message>
    <message>
        <source>%1 holds a formula that other cells share.</source>
        <translation>%1 содержит формулу, общую с другими ячейками.</translation>
    </message>
    <message>
        <source>The cell was left as it is. Take it out of the map.</source>
        <translation>Ячейка оставлена без изменений. Уберите её из карты.</translation>
    </message>
    <message>
        <source>%1 holds a formula.</source>
        <translation>%1 содержит формулу.</translation>
    </message>
    <message>
        <source>The cell was left as it is. Take it out of the map, or say there that the formula is to give way.</source>
        <translation>Ячейка оставлена без изменений. Уберите её из карты или укажите там, что формулу следует заменить.</translation>
    </message>
    <message>
        <source>%1 lies in merged cells, whose content stands in %2.</source>
        <translation>%1 находится в объединённых ячейках, содержимое которых хранится в %2.</translation>
    </message>
    <message>
        <source>The cell was left as it is. Name %1 instead.</source>
        <translation>Ячейка оставлена без изменений. Укажите вместо неё %1.</translation>
    </message>
    <message>
        <source>The text for %1 is longer than the 32,767 characters of a cell.</source>
        <translation>Текст для %1 длиннее 32 767 знаков — предела для одной ячейки.</translation>
    </message>
    <message>
        <source>The cell was left as it is. Shorten the text.</source>
        <translation>Ячейка оставлена без изменений. Сократите текст.</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden.</source>
        <translation>Лист «%1» скрыт.</translation>
    </message>
    <message>
        <source>Its cells were filled all the same.</source>
        <translation>Его ячейки всё равно заполнены.</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped cell(s) of the protected sheet “%1” are locked.</source>
        <translation>
            <numerusform>%n ячейка из карты на защищённом листе «%1» заблокирована.</numerusform>
            <numerusform>%n ячейки из карты на защищённом листе «%1» заблокированы.</numerusform>
            <numerusform>%n ячеек из карты на защищённом листе «%1» заблокированы.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were filled and the protection stays. Check that these are the cells meant.</source>
        <translation>Они заполнены, защита сохраняется. Проверьте, те ли это ячейки, которые имелись в виду.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1” with cells.</source>
        <translation>В книге нет листа «%1» с ячейками.</translation>
    </message>
    <message>
        <source>Correct the name in the map.</source>
        <translation>Исправьте имя в карте.</translation>
    </message>
    <message>
        <source>“%1” is no place on a sheet.</source>
        <translation>«%1» не является местом на листе.</translation>
    </message>
    <message>
        <source>Write the column and the row, such as D14.</source>
        <translation>Укажите столбец и строку, например D14.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message numerus="yes">
        <source>The stored results of %n formula(s) that may depend on the filled cells were taken out.</source>
        <translation>
            <numerusform>Удалён сохранённый результат %n формулы, которая может зависеть от заполненных ячеек.</numerusform>
            <numerusform>Удалены сохранённые результаты %n формул, которые могут зависеть от заполненных ячеек.</numerusform>
            <numerusform>Удалены сохранённые результаты %n формул, которые могут зависеть от заполненных ячеек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet programs compute them when the file is opened. Open and save it once before a program reads it that does not compute.</source>
        <translation>Программы электронных таблиц вычисляют их при открытии файла. Прежде чем файл прочитает программа, которая формулы не вычисляет, откройте и сохраните его один раз.</translation>
    </message>
    <message>
        <source>The workbook is signed; a filled one is no longer what was signed.</source>
        <translation>Книга подписана; заполненная книга — уже не та, что была подписана.</translation>
    </message>
    <message>
        <source>Sign it again before it is sent.</source>
        <translation>Подпишите её снова перед отправкой.</translation>
    </message>
    <message>
        <source>The workbook %1 was to be filled as %2.</source>
        <translation>Не удалось заполнить книгу %1 и записать её как %2.</translation>
    </message>
    <message>
        <source>That is the given workbook itself.</source>
        <translation>Это сама исходная книга.</translation>
    </message>
    <message>
        <source>Choose another name, so that it stays as it was.</source>
        <translation>Выберите другое имя, чтобы она осталась без изменений.</translation>
    </message>
    <message>
        <source>Its content is that of a .%1 file, and spreadsheet programs refuse it under a name that ends in .%2.</source>
        <translation>По содержанию это файл .%1, и программы электронных таблиц не открывают его под именем с расширением .%2.</translation>
    </message>
    <message>
        <source>Let the name end in .%1.</source>
        <translation>Выберите имя с расширением .%1.</translation>
    </message>
    <message>
        <source>The file %1 was to be packed.</source>
        <translation>Не удалось упаковать файл %1.</translation>
    </message>
    <message>
        <source>The archive refused it (error %1).</source>
        <translation>Архив отклонил его (ошибка %1).</translation>
    </message>
    <message>
        <source>Free some memory and try again.</source>
        <translation>Освободите память и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>The classification has no category %1.</source>
        <translation>В классификации нет категории %1.</translation>
    </message>
    <message>
        <source>The row was left out. Correct its code.</source>
        <translation>Строка пропущена. Исправьте её код.</translation>
    </message>
    <message>
        <source>The code %1 can mean several categories.</source>
        <translation>Код %1 может означать несколько категорий.</translation>
    </message>
    <message>
        <source>The row was left out. Write the code in full.</source>
        <translation>Строка пропущена. Напишите код полностью.</translation>
    </message>
    <message>
        <source>The category %1 has two different titles.</source>
        <translation>У категории %1 два разных названия.</translation>
    </message>
    <message>
        <source>The first one was taken.</source>
        <translation>Взято первое.</translation>
    </message>
    <message>
        <source>The code %1 has no title.</source>
        <translation>У кода %1 нет названия.</translation>
    </message>
    <message>
        <source>The row was left out.</source>
        <translation>Строка пропущена.</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>Residual although a sibling names the conduct</source>
        <translation>Остаточная категория, хотя деяние названо в соседней</translation>
    </message>
    <message>
        <source>Residual categories are for what no other category of the same parent names (ICCS p. 19, rule R8).</source>
        <translation>Остаточные категории предназначены для того, что не названо ни в одной другой категории с той же вышестоящей (МКПС, с. 19, правило R8).</translation>
    </message>
    <message>
        <source>“%1” is linked to the residual %2, but %3 names “%4”.</source>
        <translation>«%1» связано с остаточной категорией %2, но в %3 названо «%4».</translation>
    </message>
    <message>
        <source>Look at %1; if it does not fit, list it among the rejected candidates with the reason.</source>
        <translation>Рассмотрите %1; если категория не подходит, внесите её в отклонённые варианты с указанием причины.</translation>
    </message>
    <message>
        <source>Committed offence under organised crime or terrorism</source>
        <translation>Совершённое преступление отнесено к организованной преступности или терроризму</translation>
    </message>
    <message>
        <source>0905 and 0906 hold only membership, participation and financing; a committed offence goes to its own category with the tag for its situation (ICCS, 0905 and 0906).</source>
        <translation>0905 и 0906 охватывают только членство, участие и финансирование; совершённое преступление относится к собственной категории с тегом, указывающим обстоятельства (МКПС, 0905 и 0906).</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, but its label names a committed offence: “%3” (%4).</source>
        <translation>«%1» связано с %2, но в его наименовании названо совершённое преступление: «%3» (%4).</translation>
    </message>
    <message>
        <source>Link it to %1 and set the tag for organised crime or terrorism.</source>
        <translation>Свяжите его с %1 и установите тег организованной преступности или терроризма.</translation>
    </message>
    <message>
        <source>Conspiracy without its flag</source>
        <translation>Сговор без соответствующего признака</translation>
    </message>
    <message>
        <source>Conspiracy to commit a particular crime is counted in 08064 and also recorded with the flag CP (ICCS, 08064; MAPPING 6).</source>
        <translation>Сговор с целью совершения конкретного преступления учитывается в 08064 и также отмечается признаком CP (МКПС, 08064; MAPPING 6).</translation>
    </message>
    <message>
        <source>“%1” is linked to conspiracy 08064 without the flag CP.</source>
        <translation>«%1» связано со сговором 08064 без признака CP.</translation>
    </message>
    <message>
        <source>Set the flag CP, or name the exception in the rationale and explain this finding.</source>
        <translation>Установите признак CP либо назовите исключение в обосновании и объясните это замечание.</translation>
    </message>
    <message>
        <source>Counted in two categories</source>
        <translation>Учтено в двух категориях</translation>
    </message>
    <message>
        <source>Every offence goes to one and only one category (ICCS p. 12): two links that each take the whole count make the total larger than what was recorded.</source>
        <translation>Каждое преступление относится к одной и только одной категории (МКПС, с. 12): две связи, каждая из которых берёт все случаи, дают итог больше зарегистрированного.</translation>
    </message>
    <message>
        <source>“%1” counts whole in %2 and in %3.</source>
        <translation>Все случаи «%1» учитываются и в %2, и в %3.</translation>
    </message>
    <message>
        <source>Remove one of the links, choose the common parent, or say with the relation “contains” or “overlap” that only a part belongs there.</source>
        <translation>Удалите одну из связей, выберите общую вышестоящую категорию или укажите отношением «шире категории» либо «пересекается с категорией», что туда относится только часть.</translation>
    </message>
    <message>
        <source>Fraud or abuse material under computer offences</source>
        <translation>Мошенничество или материалы о сексуальном насилии над детьми среди компьютерных преступлений</translation>
    </message>
    <message>
        <source>0903 holds only acts against computer systems; fraud by computer is 0701 and child sexual abuse material 030221, both with the tag Cy (ICCS p. 12, 0903).</source>
        <translation>0903 охватывает только деяния против компьютерных систем; мошенничество с использованием компьютера — это 0701, а материалы о сексуальном насилии над детьми — 030221, обе категории с тегом Cy (МКПС, с. 12, 0903).</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, but “%3” belongs to %4.</source>
        <translation>«%1» связано с %2, но «%3» относится к %4.</translation>
    </message>
    <message>
        <source>Link it to %1 with the tag Cy = cyber-related.</source>
        <translation>Свяжите его с %1 с тегом Cy = связано с киберпреступностью.</translation>
    </message>
    <message>
        <source>The category excludes this</source>
        <translation>Категория это исключает</translation>
    </message>
    <message>
        <source>Each exclusion of ICCS names the code where the case belongs (ICCS p. 20).</source>
        <translation>Каждое исключение МКПС называет код, к которому относится случай (МКПС, с. 20).</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, but %2 excludes “%3”.</source>
        <translation>«%1» связано с %2, но %2 исключает «%3».</translation>
    </message>
    <message>
        <source>Read the exclusion and say in the rationale why it does not apply.</source>
        <translation>Прочитайте исключение и укажите в обосновании, почему оно неприменимо.</translation>
    </message>
    <message>
        <source>ICCS sends this to %1. Link there, or say in the rationale why the exclusion does not apply.</source>
        <translation>МКПС относит это к %1. Свяжите с этой категорией или укажите в обосновании, почему исключение неприменимо.</translation>
    </message>
    <message>
        <source>Tag not allowed here</source>
        <translation>Тег здесь не допускается</translation>
    </message>
    <message>
        <source>Attempted or completed does not apply to 0101, 0102 and 0103 (ICCS p. 20), and values outside the official lists cannot be reported.</source>
        <translation>Признак «покушение или оконченное преступление» не применяется к 0101, 0102 и 0103 (МКПС, с. 20), а значения вне официальных списков нельзя включать в отчётность.</translation>
    </message>
    <message>
        <source>“%1” sets the tag %2, which ICCS does not have.</source>
        <translation>«%1» задаёт тег %2, которого нет в МКПС.</translation>
    </message>
    <message>
        <source>“%1” sets the tag %2 to %3, which is not in its list of values.</source>
        <translation>«%1» задаёт для тега %2 значение %3, которого нет в списке его значений.</translation>
    </message>
    <message>
        <source>“%1” sets the tag %2, which does not apply to %3.</source>
        <translation>«%1» задаёт тег %2, который неприменим к %3.</translation>
    </message>
    <message>
        <source>Take the tag away or choose a value of its list.</source>
        <translation>Уберите тег или выберите значение из его списка.</translation>
    </message>
    <message>
        <source>Target too high in the tree</source>
        <translation>Слишком высокий уровень категории</translation>
    </message>
    <message>
        <source>A section says too little: UNODC reviewers ask for at least a division (rule R1). A project may ask for more.</source>
        <translation>Раздел говорит слишком мало: рецензенты УНП ООН просят указывать хотя бы подраздел (правило R1). Проект может требовать большего.</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, which is at level %3; at least level %4 is asked for.</source>
        <translation>«%1» связано с %2; это уровень %3, а требуется уровень %4 или ниже.</translation>
    </message>
    <message>
        <source>Choose the division or group that the definition reaches, or ask for a split of the code.</source>
        <translation>Выберите подраздел или группу, до которых позволяет дойти определение, или попросите разделить код.</translation>
    </message>
    <message>
        <source>Distinguishing element not in the text</source>
        <translation>Отличительного элемента нет в тексте</translation>
    </message>
    <message>
        <source>When the definition does not separate siblings, their common parent is the target, not one of them (rule R2; ICCS p. 13, statistical feasibility).</source>
        <translation>Если определение не различает соседние категории, связывать следует с их общей вышестоящей категорией, а не с одной из них (правило R2; МКПС, с. 13, статистическая осуществимость).</translation>
    </message>
    <message>
        <source>Nothing in “%1” names what sets %2 “%3” apart from the other categories of %4.</source>
        <translation>Ничто в «%1» не указывает на то, что отличает %2 «%3» от других категорий в %4.</translation>
    </message>
    <message>
        <source>Link to %1, or say in the rationale which legal element decides.</source>
        <translation>Свяжите с %1 или укажите в обосновании, какой юридический элемент является решающим.</translation>
    </message>
    <message>
        <source>No definition</source>
        <translation>Нет определения</translation>
    </message>
    <message>
        <source>The behaviour decides, not the name (rules R4 and R13): without a definition a link rests on the label alone.</source>
        <translation>Решает поведение, а не название (правила R4 и R13): без определения связь опирается только на наименование.</translation>
    </message>
    <message>
        <source>The list “%1” has no definitions; its links rest on labels alone.</source>
        <translation>В перечне «%1» нет определений; его связи опираются только на наименования.</translation>
    </message>
    <message>
        <source>Ask the institution for the legal texts and import them as a column.</source>
        <translation>Запросите у учреждения тексты законов и импортируйте их как столбец.</translation>
    </message>
    <message>
        <source>“%1” is mapped without a definition.</source>
        <translation>«%1» сопоставлено без определения.</translation>
    </message>
    <message>
        <source>Ask for the definition, or explain why the label is enough.</source>
        <translation>Запросите определение или объясните, почему достаточно наименования.</translation>
    </message>
    <message>
        <source>No crime, or a sum row, is mapped</source>
        <translation>Сопоставлено не преступление или итоговая строка</translation>
    </message>
    <message>
        <source>Only what criminal law punishes is classified (ICCS p. 11); sum rows would count twice.</source>
        <translation>Классифицируется только то, что наказывается уголовным законом (МКПС, с. 11); итоговые строки учитывались бы дважды.</translation>
    </message>
    <message>
        <source>Set it out of scope with the reason, or explain why it is counted.</source>
        <translation>Выведите из охвата с указанием причины или объясните, почему это учитывается.</translation>
    </message>
    <message>
        <source>“%1” is a sum row and is linked to %2.</source>
        <translation>«%1» — итоговая строка, но связана с %2.</translation>
    </message>
    <message>
        <source>“%1” does not seem to be a crime and is linked to %2.</source>
        <translation>«%1», по-видимому, не преступление, но связано с %2.</translation>
    </message>
    <message>
        <source>Residual without rejected candidates</source>
        <translation>Остаточная категория без отклонённых вариантов</translation>
    </message>
    <message>
        <source>A residual is chosen only after a review of the full classification (ICCS p. 19); the rejected candidates are the proof.</source>
        <translation>Остаточная категория выбирается только после просмотра всей классификации (МКПС, с. 19); доказательством служат отклонённые варианты.</translation>
    </message>
    <message>
        <source>“%1” is linked to the residual %2 and no rejected candidate is named.</source>
        <translation>«%1» связано с остаточной категорией %2, но не указан ни один отклонённый вариант.</translation>
    </message>
    <message>
        <source>Name the categories you looked at and why they do not fit.</source>
        <translation>Назовите категории, которые вы рассмотрели, и укажите, почему они не подходят.</translation>
    </message>
    <message>
        <source>Code not in this edition</source>
        <translation>Кода нет в этой редакции</translation>
    </message>
    <message>
        <source>Codes of drafts, printing slips and lost zeros look right and are not (MAPPING 14).</source>
        <translation>Коды из проектов документа, опечатки и потерянные нули выглядят правильно, но ошибочны (MAPPING 14).</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, which this edition of ICCS does not have.</source>
        <translation>«%1» связано с %2, но такой категории нет в этой редакции МКПС.</translation>
    </message>
    <message>
        <source>Probably %1 is meant.</source>
        <translation>Вероятно, имеется в виду %1.</translation>
    </message>
    <message>
        <source>Choose a category of the edition.</source>
        <translation>Выберите категорию этой редакции.</translation>
    </message>
    <message>
        <source>Approved without reviewer or rationale</source>
        <translation>Утверждено без рецензента или обоснования</translation>
    </message>
    <message>
        <source>An approved link is a national figure: somebody else has looked at it and the reason stands beside it (MAPPING 10).</source>
        <translation>Утверждённая связь — это национальный показатель: её проверил кто-то другой, и рядом указана причина (MAPPING 10).</translation>
    </message>
    <message>
        <source>The link of “%1” is approved without a reviewer.</source>
        <translation>Связь «%1» утверждена без рецензента.</translation>
    </message>
    <message>
        <source>Enter who reviewed it and when, or set it back to review.</source>
        <translation>Укажите, кто и когда её рецензировал, или верните её на рассмотрение.</translation>
    </message>
    <message>
        <source>The link of “%1” is approved without a rationale.</source>
        <translation>Связь «%1» утверждена без обоснования.</translation>
    </message>
    <message>
        <source>Write which element of the offence decides.</source>
        <translation>Напишите, какой элемент преступления является решающим.</translation>
    </message>
    <message>
        <source>The link of “%1” was approved by its own author, %2.</source>
        <translation>Связь «%1» утвердил сам её автор: %2.</translation>
    </message>
    <message>
        <source>Let a second person look at it.</source>
        <translation>Пусть её проверит второй человек.</translation>
    </message>
    <message>
        <source>Gap or overlap of dated links</source>
        <translation>Разрыв или наложение сроков связей</translation>
    </message>
    <message>
        <source>Figures of a year use the links valid in that year (MAPPING 12): a gap loses counts, an overlap counts twice.</source>
        <translation>Показатели за год используют связи, действующие в этом году (MAPPING 12): при разрыве случаи теряются, при наложении учитываются дважды.</translation>
    </message>
    <message>
        <source>Two links of “%1” are valid on the same days.</source>
        <translation>Две связи «%1» действуют в одни и те же дни.</translation>
    </message>
    <message>
        <source>No link of “%1” is valid from %2 to %3.</source>
        <translation>Ни одна связь «%1» не действует с %2 по %3.</translation>
    </message>
    <message>
        <source>Set the first and last days so that each day has one link.</source>
        <translation>Установите первый и последний дни так, чтобы на каждый день приходилась одна связь.</translation>
    </message>
    <message>
        <source>A link of “%1” ends before it begins.</source>
        <translation>Связь «%1» заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>Exporting the findings</source>
        <translation>Экспорт замечаний</translation>
    </message>
    <message>
        <source>Weights without source or with a wrong sum</source>
        <translation>Веса без источника или с неверной суммой</translation>
    </message>
    <message>
        <source>Weights that share out the records of an offence are an estimate (MAPPING 5): without a source nobody can judge it, and weights that do not sum to 1 lose records or count them twice.</source>
        <translation>Веса, распределяющие записи преступления, — это оценка (MAPPING 5): без источника о ней нельзя судить, а веса, сумма которых не равна 1, теряют записи или считают их дважды.</translation>
    </message>
    <message>
        <source>The weights of the links of “%1” sum to %2.</source>
        <translation>Сумма весов связей «%1» равна %2.</translation>
    </message>
    <message>
        <source>From %3 the weights of the links of “%1” sum to %2.</source>
        <translation>С %3 сумма весов связей «%1» равна %2.</translation>
    </message>
    <message>
        <source>A link of “%1” takes the share %2 and no source is named.</source>
        <translation>Связь «%1» берёт долю %2, а источник не указан.</translation>
    </message>
    <message>
        <source>Name where the weight comes from, for example a sample of files and its year.</source>
        <translation>Укажите, откуда взят вес, например выборка дел и её год.</translation>
    </message>
    <message>
        <source>Set the weights so that they sum to 1, or set them all to 1 and say with rules which records go where.</source>
        <translation>Задайте веса так, чтобы их сумма была равна 1, или задайте всем 1 и укажите правилами, какие записи куда относятся.</translation>
    </message>
    <message>
        <source>Killing in armed conflict</source>
        <translation>Убийство в вооружённом конфликте</translation>
    </message>
    <message>
        <source>Killings in armed conflict are 0107 when unlawful and 11013 when they are war crimes (ICCS p. 36, 94), not intentional homicide.</source>
        <translation>Убийства в вооружённом конфликте относятся к 0107, если они незаконны, и к 11013, если это военные преступления (МКПС, с. 36, 94), а не к умышленному убийству.</translation>
    </message>
    <message>
        <source>Look at 0107 and 11013: choose one of them, let rules tell the records apart, or reject them with a reason.</source>
        <translation>Просмотрите 0107 и 11013: выберите одну из этих категорий, различите записи правилами или отклоните обе с указанием причины.</translation>
    </message>
    <message>
        <source>“%1” speaks of “%2”, and the table “%3” gives %4 without asking about armed conflict; for example to a record with %5.</source>
        <translation>В «%1» говорится о «%2», а таблица «%3» даёт %4, не спрашивая о вооружённом конфликте; например, для записи, где %5.</translation>
    </message>
    <message>
        <source>“%1” speaks of “%2” and is linked to %3: a record of a killing in armed conflict would count there.</source>
        <translation>В «%1» говорится о «%2», и есть связь с %3: запись об убийстве в вооружённом конфликте была бы учтена там.</translation>
    </message>
    <message>
        <source>Several conducts, one category</source>
        <translation>Несколько деяний, одна категория</translation>
    </message>
    <message>
        <source>A label that joins conducts (&quot;with&quot;, &quot;and&quot;, &quot;resulting in&quot;) often hides several categories: UNODC reviewers ask for the base conduct, or for a split (rules R5, R6).</source>
        <translation>За наименованием, в котором соединены деяния («с», «и», «повлёкшее»), часто скрываются несколько категорий: рецензенты УНП ООН просят указать основное деяние или разделить код (правила R5, R6).</translation>
    </message>
    <message>
        <source>Tell the records apart by a decision table, ask for a split of the code, or say with R5 that the base conduct decides.</source>
        <translation>Различите записи таблицей решений, попросите разделить код или укажите с помощью R5, что решает основное деяние.</translation>
    </message>
    <message>
        <source>“%1” joins conducts (“%2”), but the table “%3” gives %4 to all of its records; for example to one with %5.</source>
        <translation>В «%1» соединены деяния («%2»), но таблица «%3» даёт %4 всем записям; например, записи, где %5.</translation>
    </message>
    <message>
        <source>“%1” joins conducts (“%2”), but every record of it goes to %3, whichever of them it shows.</source>
        <translation>В «%1» соединены деяния («%2»), но каждая запись относится к %3, какое бы из них она ни показывала.</translation>
    </message>
    <message>
        <source>Records without an answer</source>
        <translation>Записи без ответа</translation>
    </message>
    <message>
        <source>A table must leave no combination uncovered, &quot;not known&quot; included (MAPPING T2), or the totals will not add up.</source>
        <translation>Таблица не должна оставлять непокрытых комбинаций, включая значение «Неизвестно» (MAPPING T2), иначе итоги не сойдутся.</translation>
    </message>
    <message>
        <source>Table “%1”: %2</source>
        <translation>Таблица «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>Table “%1” has %n gap(s). %2</source>
        <translation>
            <numerusform>В таблице «%1» %n пробел. %2</numerusform>
            <numerusform>В таблице «%1» %n пробела. %2</numerusform>
            <numerusform>В таблице «%1» %n пробелов. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert the missing rows, add a default row, or say that the combination cannot occur.</source>
        <translation>Вставьте недостающие строки, добавьте строку по умолчанию или укажите, что такая комбинация невозможна.</translation>
    </message>
    <message>
        <source>Row without use</source>
        <translation>Бесполезная строка</translation>
    </message>
    <message>
        <source>A row that never decides misleads whoever reads the table, and is often a slip: the row before it is wider than was meant (RULES 4).</source>
        <translation>Строка, которая никогда ничего не решает, вводит в заблуждение читателя таблицы и часто является ошибкой: строка перед ней шире, чем предполагалось (RULES 4).</translation>
    </message>
    <message>
        <source>Remove the row, or move or narrow the rows that take its records.</source>
        <translation>Удалите строку либо переместите или сузьте строки, которые забирают её записи.</translation>
    </message>
    <message>
        <source>Rows contradict each other</source>
        <translation>Строки противоречат друг другу</translation>
    </message>
    <message>
        <source>The rules of a code must be disjoint (MAPPING T2): where rows contradict each other a record gets no category.</source>
        <translation>Правила одного кода не должны пересекаться (MAPPING T2): там, где строки противоречат друг другу, запись не получает категории.</translation>
    </message>
    <message>
        <source>Narrow one of the rows, or let the order of rows decide (First).</source>
        <translation>Сузьте одну из строк или пусть решает порядок строк (First).</translation>
    </message>
    <message>
        <source>One provision, two answers</source>
        <translation>Одна правовая норма, два ответа</translation>
    </message>
    <message>
        <source>Flows between police, prosecution, courts and prisons can be measured only when the same provision reaches the same category everywhere (ICCS p. 11, MAPPING T8).</source>
        <translation>Потоки между полицией, прокуратурой, судами и тюрьмами можно измерить, только если одна и та же правовая норма везде приводит к одной и той же категории (МКПС, с. 11, MAPPING T8).</translation>
    </message>
    <message>
        <source>%1: every record of “%2” (%3) becomes %4, every record of “%5” (%6) becomes %7.</source>
        <translation>%1: каждая запись «%2» (%3) получает %4, каждая запись «%5» (%6) получает %7.</translation>
    </message>
    <message>
        <source>%1: a record with %8 becomes %4 as “%2” (%3) and %7 as “%5” (%6).</source>
        <translation>%1: запись, где %8, получает %4 как «%2» (%3) и %7 как «%5» (%6).</translation>
    </message>
    <message>
        <source>Bring both to the same category, or explain why the institutions differ.</source>
        <translation>Приведите обе к одной категории или объясните, почему учреждения расходятся.</translation>
    </message>
    <message>
        <source>Decision table with an error</source>
        <translation>Таблица решений с ошибкой</translation>
    </message>
    <message>
        <source>A row that cannot be read fits no record, so its records silently go elsewhere; every name in a table must be one that the project has.</source>
        <translation>Строка, которую не удаётся прочитать, не подходит ни к одной записи, и её записи незаметно попадают в другое место; каждое имя в таблице должно существовать в проекте.</translation>
    </message>
    <message>
        <source>Asks for what is not collected</source>
        <translation>Требуется то, что не собирается</translation>
    </message>
    <message>
        <source>A category may be used only when the information at hand can tell it from its siblings (ICCS p. 13): without the column every record counts as not known.</source>
        <translation>Категорию можно использовать, только если имеющиеся сведения позволяют отличить её от соседних (МКПС, с. 13): без этого столбца в каждой записи значение считается неизвестным.</translation>
    </message>
    <message>
        <source>The table “%1” asks for “%2”, which no record layout of the list “%3” gives; %4 is for example meant for a record with %5, which the data cannot show.</source>
        <translation>Таблица «%1» требует «%2», но этого не даёт ни один макет записей перечня «%3»; %4, например, рассчитана на запись, где %5, чего данные показать не могут.</translation>
    </message>
    <message>
        <source>Add the column to the layout, or decide without it: take the common parent of what it would tell apart.</source>
        <translation>Добавьте столбец в макет или решайте без него: возьмите общую вышестоящую категорию для того, что он различал бы.</translation>
    </message>
    <message numerus="yes">
        <source>Table %1 (%2) has figures for %3, but %n questions on its method are not answered: %4</source>
        <translation>
            <numerusform>В таблице %1 (%2) есть данные за %3 год, но нет ответа на %n вопрос о её методике: %4</numerusform>
            <numerusform>В таблице %1 (%2) есть данные за %3 год, но нет ответов на %n вопроса о её методике: %4</numerusform>
            <numerusform>В таблице %1 (%2) есть данные за %3 год, но нет ответов на %n вопросов о её методике: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 is %3, above the %4 of %5, of which it is a part.</source>
        <translation>%1 за %2 год: %3 — больше, чем целое, частью которого является это значение (%5: %4).</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, but parts of it already make %4 (%5).</source>
        <translation>%1 за %2 год: %3, но уже отдельные части в сумме дают %4 (%5).</translation>
    </message>
    <message>
        <source>For table %1 the answer to “%2” changed from “%3” to “%4”, and no comment says why.</source>
        <translation>В таблице %1 ответ на вопрос «%2» изменился с «%3» на «%4», и ни в одном комментарии не указано почему.</translation>
    </message>
    <message>
        <source>%1 went from %2 in %3 to %4 in %5.</source>
        <translation>%1: значение изменилось с %2 (%3 год) до %4 (%5 год).</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; the other source (%4) has %5.</source>
        <translation>%1 за %2 год: %3; другой источник (%4) даёт %5.</translation>
    </message>
    <message>
        <source>%1 has no figure in %2; in %3 it was %4.</source>
        <translation>%1: за %2 год значения нет; за %3 год было %4.</translation>
    </message>
    <message>
        <source>%1 is 0 in %2; in %3 it was %4.</source>
        <translation>%1: за %2 год — 0; за %3 год было %4.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, more than the %4 of the stage before (%5).</source>
        <translation>%1 за %2 год: %3 — больше, чем на предыдущей стадии (%5: %4).</translation>
    </message>
    <message>
        <source>In %1 count and rate of “%2” mean a population of %3, those of “%4” one of %5.</source>
        <translation>За %1 год число и коэффициент для «%2» соответствуют численности населения %3, а для «%4» — %5.</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) is %4 percent of %5 (%6); expected are %7 to %8 percent.</source>
        <translation>%1 за %2 год: %3, то есть %4 % от значения «%5» (%6); ожидается от %7 до %8 %.</translation>
    </message>
    <message numerus="yes">
        <source>Tables %1 (%2) and %3 (%4) give the same %n figures in %5.</source>
        <translation>
            <numerusform>В таблицах %1 (%2) и %3 (%4) за %5 год совпадает %n значение.</numerusform>
            <numerusform>В таблицах %1 (%2) и %3 (%4) за %5 год совпадают %n значения.</numerusform>
            <numerusform>В таблицах %1 (%2) и %3 (%4) за %5 год совпадают %n значений.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 is %3, but its parts add up to %4 (%5).</source>
        <translation>%1 за %2 год: %3, но сумма частей равна %4 (%5).</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 за %2 год</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>The checks of the questionnaire “%1” were to be read.</source>
        <translation>Не удалось прочитать проверки вопросника «%1».</translation>
    </message>
    <message>
        <source>They could not be read: %1.</source>
        <translation>Причина: %1.</translation>
    </message>
    <message>
        <source>See whether the folder is complete.</source>
        <translation>Проверьте, полна ли папка.</translation>
    </message>
    <message>
        <source>%1 in %2 was %3 in the earlier release and is gone.</source>
        <translation>%1 за %2 год: в более раннем выпуске было %3, теперь значения нет.</translation>
    </message>
    <message>
        <source>Ask why the figure was taken back.</source>
        <translation>Выясните, почему значение отозвано.</translation>
    </message>
    <message>
        <source>%1 in %2 was %3 in the earlier release and is now %4.</source>
        <translation>%1 за %2 год: в более раннем выпуске было %3, теперь %4.</translation>
    </message>
    <message>
        <source>Use the later figure, and say so where it matters.</source>
        <translation>Используйте более позднее значение и указывайте это там, где это важно.</translation>
    </message>
    <message>
        <source>%1 rose from %2 in %3 to %4 in %5, to %6 times as many.</source>
        <translation>%1: рост с %2 (%3 год) до %4 (%5 год), кратность роста — %6.</translation>
    </message>
    <message>
        <source>%1 fell from %2 in %3 to %4 in %5, %6 times fewer.</source>
        <translation>%1: снижение с %2 (%3 год) до %4 (%5 год), кратность снижения — %6.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; a count is never negative.</source>
        <translation>%1 за %2 год: %3; число случаев не бывает отрицательным.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; a count is a whole number.</source>
        <translation>%1 за %2 год: %3; число случаев — целое число.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Most likely wrong is one of these: %1.</source>
        <translation>Вероятнее всего, ошибка в одной из этих ячеек: %1.</translation>
    </message>
    <message>
        <source>Most likely wrong are these together: %1.</source>
        <translation>Вероятнее всего, ошибка сразу в этих ячейках: %1.</translation>
    </message>
    <message>
        <source>Most likely wrong is this: %1.</source>
        <translation>Вероятнее всего, ошибка в этой ячейке: %1.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; %4 published %5 for that year.</source>
        <translation>%1 за %2 год: %3; опубликованное значение за этот год (%4): %5.</translation>
    </message>
    <message>
        <source>%1 never finds anything that these do not find: %2.</source>
        <translation>Проверка %1 не находит ничего сверх того, что находят следующие проверки: %2.</translation>
    </message>
    <message>
        <source>Take it out, or say something else with it.</source>
        <translation>Удалите эту проверку или измените её так, чтобы она проверяла что-то другое.</translation>
    </message>
    <message>
        <source>%1 holds wherever these hold: %2.</source>
        <translation>Проверка %1 пройдена всегда, когда пройдены следующие проверки: %2.</translation>
    </message>
    <message>
        <source>It still helps where cells that only the others read are missing.</source>
        <translation>Эта проверка всё же полезна, когда ячейки, которые читают только другие проверки, не заполнены.</translation>
    </message>
    <message>
        <source>These checks contradict each other: %1 can only be zero when all of them hold: %2.</source>
        <translation>Эти проверки противоречат друг другу: %2. Все они могут быть пройдены, только если равны нулю значения: %1.</translation>
    </message>
    <message>
        <source>Correct the cells of one of them.</source>
        <translation>Исправьте ячейки одной из них.</translation>
    </message>
    <message>
        <source>Whether %1 agrees with the other checks could not be found out: the numbers grew too large.</source>
        <translation>Не удалось выяснить, согласуется ли проверка %1 с остальными: числа стали слишком большими.</translation>
    </message>
    <message>
        <source>Write its bounds with fewer decimals.</source>
        <translation>Запишите её границы с меньшим числом знаков после запятой.</translation>
    </message>
    <message>
        <source>a cell has no figure</source>
        <translation>в ячейке нет значения</translation>
    </message>
    <message>
        <source>there is no figure of the year before</source>
        <translation>нет значения за предыдущий год</translation>
    </message>
    <message>
        <source>the other source has no figure</source>
        <translation>в другом источнике нет значения</translation>
    </message>
    <message>
        <source>there are no answers on method to compare</source>
        <translation>нет ответов на вопросы о методике, которые можно сравнить</translation>
    </message>
    <message>
        <source>there are no rates beside the counts</source>
        <translation>рядом с числами случаев нет коэффициентов</translation>
    </message>
    <message>
        <source>the figures are too few or too small to judge</source>
        <translation>значений слишком мало или они слишком малы, чтобы судить</translation>
    </message>
</context>
<context>
    <name>validationpage::ChecksPage</name>
    <message>
        <source>&amp;Export the findings…</source>
        <translation>&amp;Экспортировать замечания…</translation>
    </message>
    <message>
        <source>List whose findings are shown</source>
        <translation>Перечень, замечания к которому показаны</translation>
    </message>
    <message>
        <source>How findings are folded</source>
        <translation>Как сгруппированы замечания</translation>
    </message>
    <message>
        <source>One line per check</source>
        <translation>По строке на проверку</translation>
    </message>
    <message>
        <source>One line per offence</source>
        <translation>По строке на преступление</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>Найти в замечаниях</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Все перечни</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Проверять пока нечего</translation>
    </message>
    <message>
        <source>The checks look at lists of offences and their links. Import a list first.</source>
        <translation>Проверки рассматривают перечни преступлений и их связи. Сначала импортируйте перечень.</translation>
    </message>
    <message>
        <source>The checks found nothing</source>
        <translation>Проверки ничего не нашли</translation>
    </message>
    <message>
        <source>They run again by themselves after each change.</source>
        <translation>После каждого изменения они выполняются автоматически.</translation>
    </message>
    <message>
        <source>No finding matches the filters</source>
        <translation>Ни одно замечание не соответствует фильтрам</translation>
    </message>
    <message>
        <source>Switch filters off to see more. Explained findings are shown on demand.</source>
        <translation>Отключите фильтры, чтобы увидеть больше. Объяснённые замечания показываются по запросу.</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>Экспорт замечаний</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>замечания</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>Книга (*.xlsx);;Текст с запятыми (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) were written to %1.</source>
        <translation>
            <numerusform>%n замечание записано в файл %1.</numerusform>
            <numerusform>%n замечания записаны в файл %1.</numerusform>
            <numerusform>%n замечаний записано в файл %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingPanel</name>
    <message>
        <source>Explained by %1 on %2: %3</source>
        <comment>author, day, reason</comment>
        <translation>Объяснение (%1, %2): %3</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Почему это важно</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Объяснение</translation>
    </message>
    <message>
        <source>Why the finding may stand, in a sentence.</source>
        <translation>Почему замечание можно оставить, одним предложением.</translation>
    </message>
    <message>
        <source>Reason why the finding may stand</source>
        <translation>Причина, по которой замечание можно оставить</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Объяснить</translation>
    </message>
    <message>
        <source>&amp;Withdraw the explanation</source>
        <translation>О&amp;тозвать объяснение</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Кто объясняет</translation>
    </message>
    <message>
        <source>No finding is chosen</source>
        <translation>Замечание не выбрано</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) chosen</source>
        <translation>
            <numerusform>Выбрано %n замечание</numerusform>
            <numerusform>Выбрано %n замечания</numerusform>
            <numerusform>Выбрано %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding to read what to do about it.</source>
        <translation>Выберите замечание, чтобы прочитать, что с ним делать.</translation>
    </message>
    <message>
        <source>One reason can explain all of them in one step.</source>
        <translation>Одна причина может объяснить их все за один шаг.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are explained already.</source>
        <translation>
            <numerusform>Из них уже объяснено: %n.</numerusform>
            <numerusform>Из них уже объяснено: %n.</numerusform>
            <numerusform>Из них уже объяснено: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>validationpage::FindingRow</name>
    <message>
        <source>Severity</source>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Преступление</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingsStrip</name>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Findings of %1</source>
        <translation>Замечания к %1</translation>
    </message>
    <message>
        <source>The checks found nothing. They run by themselves after each change.</source>
        <translation>Проверки ничего не нашли. После каждого изменения они выполняются автоматически.</translation>
    </message>
    <message>
        <source>No finding matches the filters. Explained findings are shown on demand.</source>
        <translation>Ни одно замечание не соответствует фильтрам. Объяснённые замечания показываются по запросу.</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingsTable</name>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Перечень</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Объяснение</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Кто объяснил</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>Дата объяснения</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingsTree</name>
    <message>
        <source>explained</source>
        <translation>объяснено</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Перечень</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Количество</translation>
    </message>
</context>
<context>
    <name>validationpage::SeverityChips</name>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Объяснено</translation>
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
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>widgets::ConfidenceBar</name>
    <message>
        <source>Confidence %1</source>
        <translation>Уверенность %1</translation>
    </message>
</context>
<context>
    <name>widgets::FacetButton</name>
    <message>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice of a filter (number of rows)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s)</source>
        <translation>
            <numerusform>%Ln значение</numerusform>
            <numerusform>%Ln значения</numerusform>
            <numerusform>%Ln значений</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between choices</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter: what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любое</translation>
    </message>
    <message>
        <source>; </source>
        <comment>or</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>widgets::FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
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
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>widgets::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
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
        <translation>Объём по времени</translation>
    </message>
</context>
</TS>
